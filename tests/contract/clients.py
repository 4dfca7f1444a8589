"""The clients under test, and what is theirs alone: how they are made and what they raise.

All other tests here hold for any client of the collections; this is the one place that knows which
one it is.
"""

from collections.abc import Iterable, Mapping
from functools import cache
from typing import Any

import httpx
from attrs import define, field

import zoomkit
from zoom_openapi.runtime.endpoints import Endpoints
from zoom_openapi.runtime.records import Record
from zoom_openapi.runtime.types import FileInput
from zoomkit import (
    AsyncPages,
    AsyncZoom,
    BearerToken,
    File,
    Page,
    Pages,
    RequestOptions,
    Zoom,
    ZoomError,
    errors,
)
from zoomkit.catalogue import Catalogue, Operation

__all__ = [
    "AsyncPages",
    "AsyncZoom",
    "Catalogue",
    "File",
    "Network",
    "Operation",
    "Page",
    "Pages",
    "Record",
    "Zoom",
    "ZoomError",
    "errors",
]

TOKEN = "contract-token"


@define
class Network(httpx.BaseTransport, httpx.AsyncBaseTransport):
    """A network that is not there: it notes requests and gives the answers that were put into it.

    Attributes:
        answers: The answers still to be given, in order; the last one is given again and again.
        requests: The requests, read to their end.
    """

    answers: list[httpx.Response] = field(factory=list)
    requests: list[httpx.Request] = field(factory=list)

    def expect(self, *answers: httpx.Response) -> None:
        """Forget what was, and give these answers from now on."""
        self.answers[:] = answers
        self.requests.clear()

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        """Note a request and answer it."""
        request.read()
        return self._answer(request)

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        """Note a request and answer it."""
        await request.aread()
        return self._answer(request)

    def _answer(self, request: httpx.Request) -> httpx.Response:
        self.requests.append(request)
        known = self.answers.pop(0) if len(self.answers) > 1 else self.answers[0]
        return httpx.Response(known.status_code, headers=known.headers, content=known.content)


def blocking(network: Network) -> Zoom:
    """Return a client that blocks, over a network."""
    return Zoom(BearerToken(TOKEN), transport=network, max_retries=0)


def awaiting(network: Network) -> AsyncZoom:
    """Return a client that is awaited, over a network."""
    return AsyncZoom(BearerToken(TOKEN), transport=network, max_retries=0)


@cache
def endpoints() -> Endpoints:
    """Return the endpoints of these clients."""
    found: Endpoints = blocking(Network())._caller.endpoints
    return found


def catalogue() -> Catalogue:
    """Return what these clients know of the specification."""
    return zoomkit.catalogue.load()


def by_address(operations: Iterable[Operation]) -> dict[tuple[str, str], Operation]:
    """Return operations by method and path, with `:name` for a parameter as in the collection."""
    return {
        (each.method, each.path.replace("{", ":").replace("}", "")): each for each in operations
    }


@cache
def names_of_annotations() -> Mapping[str, Any]:
    """Return what annotations name that is imported for type checkers only."""
    return {
        "_inputs": zoomkit.inputs,
        "_literals": zoomkit.literals,
        "_models": zoomkit.models,
        "FileInput": FileInput,
        **{each.__name__: each for each in (Pages, AsyncPages, RequestOptions)},
    }
