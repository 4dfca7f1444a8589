"""httpx and httpx2: the one place that knows that there are two, and bridges them."""

import sys
from collections.abc import AsyncGenerator, Generator
from typing import Any

import httpx

_NAMES = ("httpx", "httpx2")


def module_of(thing: object) -> Any:
    """Return the module, httpx or httpx2, whose class an object is; httpx for anything else."""
    for cls in type(thing).__mro__:
        name = cls.__module__.partition(".")[0]
        if name in _NAMES:
            return sys.modules[name]
    return httpx


def is_instance(thing: object, name: str) -> bool:
    """Tell whether an object is of the class that httpx or httpx2 has under a name."""
    return isinstance(thing, getattr(module_of(thing), name))


def new_client(kind: str, transport: object) -> Any:
    """Return a new client that sends with a transport, or with connections of its own.

    It keeps no cookies: an API's client has no use for them, and must not trip over bad ones. And
    it builds requests without looking for what it has to add: that is nothing, timeouts included.
    """
    from .wire import watch  # noqa: PLC0415 - it needs this module

    module = module_of(transport)
    http = getattr(module, kind)(transport=transport)
    http.cookies.extract_cookies = _nothing
    http.build_request = module.Request
    return watch(http)


def _nothing(response: Any) -> None:
    """Take no cookies out of an answer."""


async def pause(seconds: float) -> None:
    """Wait in any event loop."""
    import anyio  # noqa: PLC0415 - httpx's own, and only awaiting clients need it

    await anyio.sleep(seconds)


def adapted(auth: Any, module: Any) -> Any:
    """Return an authentication that the clients of a module take."""
    if auth is None or isinstance(auth, module.Auth):
        return auth
    return _adapter(module)(auth)


def _adapter(module: Any) -> Any:
    class Adapter(module.Auth):  # type: ignore[misc]  # known at run time only
        """Lets the flow of one library authenticate requests of the other."""

        def __init__(self, auth: httpx.Auth) -> None:
            self.requires_request_body = auth.requires_request_body
            self.requires_response_body = auth.requires_response_body
            self._auth = auth

        def __getattr__(self, name: str) -> Any:
            return getattr(self._auth, name)  # what only some authentication has

        def sync_auth_flow(self, request: Any) -> Generator[Any, Any, None]:
            flow = self._auth.sync_auth_flow(request)
            try:
                step = next(flow)
                while True:
                    step = flow.send((yield _request_like(request, step)))
            except StopIteration:
                return
            finally:
                flow.close()

        async def async_auth_flow(self, request: Any) -> AsyncGenerator[Any, Any]:
            flow = self._auth.async_auth_flow(request)
            try:
                step = await anext(flow)
                while True:
                    step = await flow.asend((yield _request_like(request, step)))
            except StopAsyncIteration:
                return
            finally:
                await flow.aclose()

    return Adapter


def _request_like(model: Any, request: Any) -> Any:
    """Return a request as one of the library of another one."""
    if isinstance(request, type(model)):
        return request
    return type(model)(
        request.method,
        str(request.url),
        headers=request.headers.raw,
        content=request.read(),
        extensions=request.extensions,
    )
