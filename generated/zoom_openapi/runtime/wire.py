"""Connections that are watched from their beginning: connecting ends with its call, too."""

import socket
import sys
import time
from collections.abc import Sequence
from typing import Any

from .attempts import CURRENT, Attempt
from .streams import AsyncStream, SyncStream, limited


def watch(http: Any) -> Any:
    """Watch the connections that a client of httpx or httpx2 will make, and return the client.

    What has a transport of another kind is left as it is.
    """
    for transport in (http._transport, *http._mounts.values()):  # noqa: SLF001 - no public way
        pool: Any = getattr(transport, "_pool", None)
        backend = getattr(pool, "_network_backend", None)
        if backend is not None and not isinstance(backend, _Backend):
            is_async = hasattr(transport, "handle_async_request")
            pool._network_backend = (_AsyncBackend if is_async else _SyncBackend)(  # noqa: SLF001
                backend, sys.modules[type(pool).__module__.partition(".")[0]]
            )
    return http


def has_connections(http: Any) -> bool:
    """Tell whether a client of httpx or httpx2 has made connections that it keeps."""
    transports = (http._transport, *http._mounts.values())  # noqa: SLF001 - no public way
    pools = [getattr(each, "_pool", None) for each in transports]
    return any(getattr(pool, "connections", ()) for pool in pools)


class _Backend:
    """Makes connections that are watched."""

    def __init__(self, inner: Any, module: Any) -> None:
        self._inner = inner
        self._module = module  # httpcore or httpcore2

    def __getattr__(self, name: str) -> Any:
        return getattr(self._inner, name)


class _SyncBackend(_Backend):
    def connect_tcp(self, host: str, port: int, timeout: float | None = None, **others: Any) -> Any:
        began = time.monotonic()
        attempt = CURRENT.get()
        failure: Exception | None = None
        for address in _addresses(host, port, attempt):
            try:
                left = limited(timeout, attempt, self._module.ConnectTimeout)
                stream = self._inner.connect_tcp(address, port, timeout=left, **others)
            except (self._module.ConnectError, self._module.ConnectTimeout) as error:
                failure = failure or error
            else:
                return SyncStream(stream, self._module, time.monotonic() - began)
        raise failure or self._module.ConnectError(f"{host} has no address.")


class _AsyncBackend(_Backend):
    async def connect_tcp(
        self,
        host: str,
        port: int,
        timeout: float | None = None,  # noqa: ASYNC109 - as httpcore calls it
        **others: Any,
    ) -> Any:
        began = time.monotonic()
        left = limited(timeout, CURRENT.get(), self._module.ConnectTimeout)
        stream = await self._inner.connect_tcp(host, port, timeout=left, **others)
        return AsyncStream(stream, self._module, time.monotonic() - began)


def _addresses(host: str, port: int, attempt: Attempt | None) -> Sequence[str]:
    """Return what is connected to, one after the other; httpcore gives each the whole time."""
    if attempt is None or attempt.ends_at is None:
        return (host,)
    try:
        found = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)
    except (OSError, UnicodeError):
        return (host,)  # httpcore says what is wrong
    return list(dict.fromkeys(str(each[4][0]) for each in found)) or (host,)
