"""Both kinds of clients, over httpx and httpx2, called in the same words."""

from collections.abc import Callable
from inspect import isawaitable
from typing import Any

import anyio
import httpx
import httpx2
import pytest

from tests.runtime.scripted import Scripted as _Scripted
from zoomkit import AsyncPages, AsyncZoom, BearerToken, Pages, Zoom

Run = Callable[..., Any]


class Scripted(_Scripted):
    """A server that gives scripted answers, each as often as it was named."""

    def respond(self, request: Any) -> Any:
        """Answer a request."""
        answer = super().respond(request)
        return httpx.Response(answer.status_code, headers=answer.headers, content=answer.content)


@pytest.fixture
def scripted() -> Scripted:
    """A server that gives scripted answers."""
    return Scripted()


@pytest.fixture(params=[httpx, httpx2], ids=["httpx", "httpx2"])
def http(request: pytest.FixtureRequest) -> Any:
    """The module that sends."""
    return request.param


@pytest.fixture(params=[Zoom, AsyncZoom])
def run(request: pytest.FixtureRequest, scripted: Scripted, http: Any) -> Run:
    """Call something with a client, blocking and awaiting, and return what it returns.

    The client talks to the scripted server, unless `transport` or `http_client` is given.
    """

    def run_with(call: Callable[[Any], Any], **options: Any) -> Any:
        if not {"transport", "http_client"} & set(options):
            options["transport"] = http.MockTransport(in_kind(http, scripted.respond))
        options.setdefault("auth", BearerToken("token-of-zoom"))
        if request.param is Zoom:
            with Zoom(**options) as zoom:
                return done(call(zoom))

        async def run_awaiting() -> Any:
            async with AsyncZoom(**options) as zoom:
                return await done_awaiting(call(zoom))

        return anyio.run(run_awaiting)

    return run_with


def in_kind(http: Any, respond: Callable[[Any], httpx.Response]) -> Callable[[Any], Any]:
    """Return what answers as another does, with the classes of a module: answers and errors."""
    if http is httpx:
        return respond

    def respond_in_kind(request: Any) -> Any:
        try:
            answer = respond(request)
        except httpx.HTTPError as error:
            raise getattr(http, type(error).__name__)(str(error)) from None
        return http.Response(answer.status_code, headers=answer.headers.raw, content=answer.content)

    return respond_in_kind


def done(value: Any) -> Any:
    """Return a value; of a list in pages all its items."""
    return list(value) if isinstance(value, Pages) else value


async def done_awaiting(value: Any) -> Any:
    """Return what is awaited; of a list in pages all its items."""
    if isinstance(value, AsyncPages):
        return [each async for each in value]
    return await value if isawaitable(value) else value
