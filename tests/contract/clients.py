"""The clients under test, and what is theirs alone: how they are made and what they raise.

All other tests here hold for any client of the collection; this is the one place that knows which
one it is.
"""

from collections.abc import Iterable, Mapping
from functools import cache
from typing import Any

import httpx
from attrs import define, field

import zoom_openapi
from tests.contract.collection import SEED
from zoom_openapi import AsyncClient, Client, errors
from zoom_openapi.runtime.catalogue import Catalogue, Operation
from zoom_openapi.runtime.clients import AsyncClient as AnyAsyncClient
from zoom_openapi.runtime.clients import SyncClient as AnyClient
from zoom_openapi.runtime.endpoints import Endpoints
from zoom_openapi.runtime.options import RequestOptions
from zoom_openapi.runtime.pages import AsyncPages, Page, Pages
from zoom_openapi.runtime.records import Record
from zoom_openapi.runtime.types import UNSET, File, FileInput

__all__ = [
    "UNSET",
    "AnyAsyncClient",
    "AnyClient",
    "AnyError",
    "AsyncPages",
    "File",
    "Network",
    "Operation",
    "Page",
    "Pages",
    "Record",
    "errors",
]

HOST = "api.zoom.us"
BASE_PATH = "/v2"
TOKEN = "contract-token"

AnyError = errors.ClientError
"""What everything that these clients raise is."""

READS_ENVELOPES = False
"""Whether an error in the body of a documented success is an error to these clients."""

_BY_STATUS: Mapping[int, type[errors.APIError]] = {
    401: errors.AuthenticationError,
    403: errors.PermissionDeniedError,
    404: errors.NotFoundError,
    409: errors.ConflictError,
    429: errors.RateLimitError,
}
_OTHERS: Mapping[int, type[errors.APIError]] = {
    2: errors.APIError,
    3: errors.APIError,
    4: errors.BadRequestError,
    5: errors.ServerError,
}


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


def blocking(network: Network, **options: Any) -> AnyClient:
    """Return a client that blocks, over a network."""
    return Client(token=TOKEN, transport=network, **{"max_retries": 0, **options})


def awaiting(network: Network, **options: Any) -> AnyAsyncClient:
    """Return a client that is awaited, over a network."""
    return AsyncClient(token=TOKEN, transport=network, **{"max_retries": 0, **options})


def endpoints(client: AnyClient | AnyAsyncClient) -> Endpoints:
    """Return the endpoints of a client."""
    found: Endpoints = client._caller.endpoints
    return found


def catalogue() -> Catalogue:
    """Return what these clients know of the specification."""
    return endpoints(blocking(Network())).catalogue


def by_address(operations: Iterable[Operation]) -> dict[tuple[str, str], Operation]:
    """Return operations by method and path, with `:name` for a parameter as in the collection."""
    return {
        (each.method, each.path.replace("{", ":").replace("}", "")): each for each in operations
    }


@cache
def names_of_annotations() -> Mapping[str, Any]:
    """Return what annotations name that is imported for type checkers only."""
    return {
        "_inputs": zoom_openapi.inputs,
        "_literals": zoom_openapi.literals,
        "_models": zoom_openapi.models,
        **{each.__name__: each for each in (Pages, AsyncPages, RequestOptions)},
        "FileInput": FileInput,
    }


def error_class(address: tuple[str, str], status: int, code: int | None) -> type[errors.APIError]:
    """Return the class that an error has to have, written by hand."""
    assert address == SEED or code is None or isinstance(code, int)
    return _BY_STATUS.get(status, _OTHERS[status // 100])
