"""The fake as a server for any language, started as people start it."""

import queue
import subprocess
import sys
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

import httpx

from zoomkit import ServerToServerOAuth, Zoom
from zoomkit.testing.routing import BASE_PATH

HTTP = httpx.Client(timeout=60)
WAITING_TIME = 60.0  # seconds for a line of its output


class Running:
    """A server that runs.

    Args:
        *arguments: What stands on its command line.

    Attributes:
        first: Its first line.
        url: Where it is.
        credentials: What it takes.
    """

    def __init__(self, *arguments: str) -> None:
        command = [sys.executable, "-m", "zoomkit.testing", "--port", "0", *arguments]
        self._process = subprocess.Popen(command, stdout=subprocess.PIPE, text=True)  # noqa: S603
        self._lines: queue.SimpleQueue[str] = queue.SimpleQueue()
        self._reader = threading.Thread(target=self._read, daemon=True)
        self._reader.start()
        self.first = self.line()
        self.url, *rest = self.first.split()
        self.url = self.url.removesuffix(BASE_PATH)
        self.credentials: dict[str, Any] = dict(each.split("=", 1) for each in rest)

    def line(self) -> str:
        """Return the next line that it writes."""
        return self._lines.get(timeout=WAITING_TIME)

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

    def stop(self) -> None:
        """End it."""
        self._process.terminate()
        self._process.wait(timeout=10)
        self._reader.join(timeout=10)
        assert self._process.stdout is not None
        self._process.stdout.close()

    def _read(self) -> None:
        """Take its output as it comes: a full pipe would hold it up."""
        assert self._process.stdout is not None
        for line in self._process.stdout:
            self._lines.put(line)


@contextmanager
def served(*arguments: str) -> Iterator[Running]:
    """Start a server on a free port, and stop it in the end."""
    running = Running(*arguments)
    try:
        yield running
    finally:
        running.stop()
