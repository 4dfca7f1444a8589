"""Streams of connections that are watched: none outlasts its call, and dead ones are known.

httpx limits each single read and write; a server that sends a byte now and then is never too slow.
So each read and write here gets no more than what is left of the call's deadline. And where a
connection that had been kept alive is dead, the reads tell whether anybody has read the request.
"""

import socket
import time
from collections.abc import Sequence
from typing import Any

from . import _http
from .attempts import CURRENT, Attempt

_PIECE = 64 * 1024  # bytes that are written at once
_SHORTEST = 0.001  # seconds: none at all would mean not to wait for what is there
_SHORTEST_WAIT = 0.02  # for a reset that follows an end
_LONGEST_WAIT = 0.25


class _Stream:
    """What both kinds of streams have in common."""

    __slots__ = ("_inner", "_is_answered", "_module", "_requests", "_round_trip")

    def __init__(self, inner: Any, module: Any, round_trip: float) -> None:
        self._inner = inner
        self._module = module
        self._round_trip = round_trip
        self._requests = 0
        self._is_answered = True

    def get_extra_info(self, info: str) -> Any:
        return self._inner.get_extra_info(info)

    def _begin(self) -> None:
        """Take note of a write, which may begin a request."""
        if self._is_answered:
            self._is_answered = False
            self._requests += 1

    def _took(self, data: bytes, attempt: Attempt | None) -> bool:
        """Take note of what was read; tell whether to look again in a moment for a reset."""
        if data:
            self._is_answered = True
            if attempt is not None:
                attempt.is_unread = False  # whatever could not be written
            return False
        if attempt is None or not self._may_be_stale or attempt.is_unread:
            return False
        attempt.is_unread = self._is_reset()
        return not attempt.is_unread

    def _lost(self, error: Exception, attempt: Attempt | None) -> None:
        """Take note of an error which may tell that nobody has read the request.

        What could not be written was never whole, and a broken pipe, which asyncio tells the
        reader, is one whose other end was closed before. A reset that is read tells nothing: the
        server may have read the request and died.
        """
        if attempt is None or not self._may_be_stale:
            return
        is_lost = isinstance(error, self._module.WriteError) or _is_broken_pipe(error)
        attempt.is_unread = attempt.is_unread or is_lost

    @property
    def _may_be_stale(self) -> bool:
        """Whether this is a connection that was kept alive and has not answered yet."""
        if self._requests <= 1 or self._is_answered:
            return False
        tls = self.get_extra_info("ssl_object")
        # Where requests share a connection, what is written need not be a request.
        return tls is None or tls.selected_alpn_protocol() != "h2"

    @property
    def _wait(self) -> float:
        return min(max(_SHORTEST_WAIT, 2 * self._round_trip), _LONGEST_WAIT)

    def _is_reset(self) -> bool:
        """Tell whether the other side has refused what was written.

        Its end alone may also be that of a server that read the request and died.
        """
        try:
            found: int = self.get_extra_info("socket").getsockopt(
                socket.SOL_SOCKET, socket.SO_ERROR
            )
        except (OSError, AttributeError):
            return False
        return found != 0


class SyncStream(_Stream):
    """One that blocks."""

    __slots__ = ()

    def read(self, max_bytes: int, timeout: float | None = None) -> bytes:
        """Return what has come, at most so many bytes."""
        attempt = CURRENT.get()
        left = limited(timeout, attempt, self._module.ReadTimeout)
        try:
            data: bytes = self._inner.read(max_bytes, left)
        except self._module.ReadError as error:
            self._lost(error, attempt)
            raise
        if self._took(data, attempt):
            time.sleep(self._wait)
            self._took(data, attempt)
        return data

    def write(self, buffer: bytes, timeout: float | None = None) -> None:
        """Write all of it."""
        if not buffer:
            return  # the end of a request; what became of it is not known from this
        attempt = CURRENT.get()
        self._begin()
        try:
            for piece in _pieces(buffer):
                self._inner.write(piece, limited(timeout, attempt, self._module.WriteTimeout))
        except self._module.WriteError as error:
            self._lost(error, attempt)
            raise

    def close(self) -> None:
        """Close it."""
        self._inner.close()

    def start_tls(self, *args: Any, timeout: float | None = None, **others: Any) -> Any:
        """Return it with encryption."""
        left = limited(timeout, CURRENT.get(), self._module.ConnectTimeout)
        stream = self._inner.start_tls(*args, timeout=left, **others)
        return SyncStream(stream, self._module, self._round_trip)


class AsyncStream(_Stream):
    """One that is awaited."""

    __slots__ = ()

    async def read(
        self,
        max_bytes: int,
        timeout: float | None = None,  # noqa: ASYNC109 - as httpcore calls it
    ) -> bytes:
        """Return what has come, at most so many bytes."""
        attempt = CURRENT.get()
        left = limited(timeout, attempt, self._module.ReadTimeout)
        try:
            data: bytes = await self._inner.read(max_bytes, left)
        except self._module.ReadError as error:
            self._lost(error, attempt)
            raise
        if self._took(data, attempt):
            await _http.pause(self._wait)
            self._took(data, attempt)
        return data

    async def write(
        self,
        buffer: bytes,
        timeout: float | None = None,  # noqa: ASYNC109 - as httpcore calls it
    ) -> None:
        """Write all of it."""
        if not buffer:
            return  # the end of a request; what became of it is not known from this
        attempt = CURRENT.get()
        self._begin()
        try:
            for piece in _pieces(buffer):
                await self._inner.write(piece, limited(timeout, attempt, self._module.WriteTimeout))
        except self._module.WriteError as error:
            self._lost(error, attempt)
            raise

    async def aclose(self) -> None:
        """Close it."""
        await self._inner.aclose()

    async def start_tls(
        self,
        *args: Any,
        timeout: float | None = None,  # noqa: ASYNC109 - as httpcore calls it
        **others: Any,
    ) -> Any:
        """Return it with encryption."""
        left = limited(timeout, CURRENT.get(), self._module.ConnectTimeout)
        stream = await self._inner.start_tls(*args, timeout=left, **others)
        return AsyncStream(stream, self._module, self._round_trip)


def limited(
    timeout: float | None, attempt: Attempt | None, too_late: type[Exception]
) -> float | None:
    """Return the time that a step can take, or raise if there is none left."""
    if attempt is None or attempt.ends_at is None:
        return timeout
    left = attempt.ends_at - time.monotonic()
    if left <= 0:
        raise too_late("The deadline has passed.")
    return max(left, _SHORTEST) if timeout is None or left < timeout else timeout


def _is_broken_pipe(error: BaseException | None) -> bool:
    while error is not None:
        if isinstance(error, BrokenPipeError):
            return True
        error = error.__cause__ or error.__context__
    return False


def _pieces(buffer: bytes) -> Sequence[bytes]:
    if len(buffer) <= _PIECE:
        return (buffer,)
    return [buffer[start : start + _PIECE] for start in range(0, len(buffer), _PIECE)]
