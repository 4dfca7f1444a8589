"""The fake as a server for any language, started as people start it."""

import subprocess
from collections.abc import Callable
from typing import Any

import httpx

from zoomkit import ServerToServerOAuth, Zoom

Start = Callable[..., "Running"]
HTTP = httpx.Client(timeout=60)


class Running:
    """A server that runs.

    Attributes:
        first: Its first line.
        url: Where it is.
        credentials: What it takes.
    """

    def __init__(self, process: "subprocess.Popen[str]") -> None:
        self.process = process
        assert process.stdout is not None
        self.first = process.stdout.readline()
        self.url, *rest = self.first.split()
        self.url = self.url.removesuffix("/v2")
        self.credentials: dict[str, Any] = dict(each.split("=", 1) for each in rest)

    def zoom(self, **options: Any) -> Zoom:
        """Return a client of it."""
        return Zoom(
            ServerToServerOAuth(**self.credentials, token_url=f"{self.url}/oauth/token"),
            base_url=f"{self.url}/v2",
            **options,
        )

    def post(self, name: str, **data: Any) -> httpx.Response:
        """Send it an order, as a driver does."""
        return HTTP.post(f"{self.url}/_fake/{name}", json=data)
