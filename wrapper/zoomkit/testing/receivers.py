"""Where webhooks go to: a URL, an ASGI or a WSGI application, or a function."""

import asyncio
import inspect
import threading
from collections.abc import Callable
from typing import Any, Final, TypeAlias

import httpx

Receiver: TypeAlias = Callable[[httpx.Request], httpx.Response]

_PATIENCE: Final = 3.0  # seconds, as Zoom has it
_AFTERWARDS: Final = 10.0  # seconds for what an application does after it has answered
_HERE: Final = "http://webhooks.test/"
_OK, _EMPTY = 200, 204
_WSGI_ARGUMENTS: Final = 2


def receiver(target: Any) -> tuple[str, Receiver]:
    """Return the URL that requests are for, and what takes them.

    Args:
        target: A URL; an ASGI application; a WSGI application; or a function of one argument, the
            request, which returns a response of httpx, a status, JSON data, or None for 204.
    """
    if isinstance(target, str):
        return target, _over_http
    call: Any = target if inspect.isroutine(target) else getattr(target, "__call__", None)  # noqa: B004
    count = sum(
        each.default is each.empty
        and each.kind in (each.POSITIONAL_ONLY, each.POSITIONAL_OR_KEYWORD)
        for each in inspect.signature(call).parameters.values()
    )
    if inspect.iscoroutinefunction(call):
        awaited = _called if count == 1 else _over_asgi
        return _HERE, lambda request: _beside(lambda: awaited(target, request))
    if count == _WSGI_ARGUMENTS:
        return _HERE, lambda request: _over_wsgi(target, request)
    return _HERE, lambda request: _response(target(request))


def _over_http(request: httpx.Request) -> httpx.Response:
    with httpx.Client(timeout=_PATIENCE, follow_redirects=False, trust_env=False) as http:
        return http.send(request)


def _over_wsgi(application: Any, request: httpx.Request) -> httpx.Response:
    with httpx.Client(transport=httpx.WSGITransport(application)) as http:
        return http.send(request)


async def _over_asgi(application: Any, request: httpx.Request) -> httpx.Response:
    async with httpx.AsyncClient(transport=httpx.ASGITransport(application)) as http:
        return await asyncio.wait_for(http.send(request), _PATIENCE)


async def _called(target: Any, request: httpx.Request) -> httpx.Response:
    return _response(await asyncio.wait_for(target(request), _PATIENCE))


def _beside(call: Callable[[], Any]) -> httpx.Response:
    """Run a coroutine in a thread of its own: this one may be running an event loop."""
    found: list[httpx.Response] = []
    failed: list[BaseException] = []

    async def whole() -> None:
        found.append(await call())
        rest = asyncio.all_tasks() - {asyncio.current_task()}
        if rest:
            await asyncio.wait(rest, timeout=_AFTERWARDS)

    def run() -> None:
        try:
            asyncio.run(whole())
        except BaseException as error:  # noqa: BLE001 - raised below, by whoever waits
            failed.append(error)

    thread = threading.Thread(target=run, name="fake-zoom-webhook", daemon=True)
    thread.start()
    thread.join()
    if failed:
        raise failed[0]
    return found[0]


def _response(said: Any) -> httpx.Response:
    if isinstance(said, httpx.Response):
        return said
    if said is None:
        return httpx.Response(_EMPTY)
    if isinstance(said, int):
        return httpx.Response(said)
    return httpx.Response(_OK, json=said)
