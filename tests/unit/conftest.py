"""Both kinds of clients, called in the same words."""

from collections.abc import Callable
from inspect import isawaitable
from typing import Any

import anyio
import httpx
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


@pytest.fixture(params=[Zoom, AsyncZoom])
def run(request: pytest.FixtureRequest, scripted: Scripted) -> Run:
    """Call something with a client, blocking and awaiting, and return what it returns.

    The client talks to the scripted server, unless `transport` or `http_client` is given.
    """

    def run_with(call: Callable[[Any], Any], **options: Any) -> Any:
        if not {"transport", "http_client"} & set(options):
            options["transport"] = httpx.MockTransport(scripted.respond)
        options.setdefault("auth", BearerToken("token-of-zoom"))
        if request.param is Zoom:
            with Zoom(**options) as zoom:
                return done(call(zoom))

        async def run_awaiting() -> Any:
            async with AsyncZoom(**options) as zoom:
                return await done_awaiting(call(zoom))

        return anyio.run(run_awaiting)

    return run_with


def done(value: Any) -> Any:
    """Return a value; of a list in pages all its items."""
    return list(value) if isinstance(value, Pages) else value


async def done_awaiting(value: Any) -> Any:
    """Return what is awaited; of a list in pages all its items."""
    if isinstance(value, AsyncPages):
        return [each async for each in value]
    return await value if isawaitable(value) else value
