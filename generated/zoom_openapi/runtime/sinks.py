"""Where the body of an answer can go instead of memory."""

from typing import Protocol

import httpx


class Sink(Protocol):
    """Takes the body of an answer piece by piece, in any thread, over all attempts of a call."""

    def prepare(self, request: httpx.Request) -> None:
        """Change a request before it is sent, once more or for the first time.

        A sink that has got a part already asks for the rest.
        """
        raise NotImplementedError

    def accepts(self, response: httpx.Response) -> bool:
        """Tell by its head whether the body of an answer belongs here, and get ready for it."""
        raise NotImplementedError

    def write(self, data: bytes) -> None:
        """Take a piece."""
        raise NotImplementedError

    def report(self) -> None:
        """Tell whoever wants to know how far it is; not in a thread of the client's own."""
        raise NotImplementedError
