"""The fake as a server for any language, started as people start it."""

import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any

import httpx

from tests.programs import Program
from zoomkit import ServerToServerOAuth, Zoom
from zoomkit.testing.routing import BASE_PATH

HTTP = httpx.Client(timeout=60)
Start = Callable[..., "Running"]


class Running(Program):
    """A server that runs.

    Args:
        *arguments: What stands on its command line.

    Attributes:
        first: Its first line.
        url: Where it is.
        credentials: What it takes.
    """

    def __init__(self, *arguments: str) -> None:
        super().__init__([sys.executable, "-m", "zoomkit.testing", "--port", "0", *arguments])
        self.first = self.line()
        self.url, *rest = self.first.split()
        self.url = self.url.removesuffix(BASE_PATH)
        self.credentials: dict[str, Any] = dict(each.split("=", 1) for each in rest)

    def zoom(self, **options: Any) -> Zoom:
        """Return a client of it."""
        return Zoom(
            ServerToServerOAuth(**self.credentials, token_url=f"{self.url}/oauth/token"),
            base_url=f"{self.url}{BASE_PATH}",
            **options,
        )

    def post(self, name: str, **data: Any) -> httpx.Response:
        """Send it an order, as a driver does."""
        return HTTP.post(f"{self.url}/_fake/{name}", json=data)

    def see(self, name: str) -> Any:
        """Return what it tells drivers."""
        return HTTP.get(f"{self.url}/_fake/{name}").json()

    def token(self) -> str:
        """Obtain a token with the credentials of the account."""
        account, *client = self.credentials.values()
        asked = {"grant_type": "account_credentials", "account_id": account}
        answer = HTTP.post(f"{self.url}/oauth/token", data=asked, auth=(client[0], client[1]))
        return str(answer.raise_for_status().json()["access_token"])


@contextmanager
def served(*arguments: str) -> Iterator[Running]:
    """Start a server on a free port, and stop it in the end."""
    running = Running(*arguments)
    try:
        yield running
    finally:
        running.stop()
