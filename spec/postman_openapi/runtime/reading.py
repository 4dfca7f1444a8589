"""Bodies of answers, read within bounds: of size, also when they are unpacked, and of time."""

import time
import zlib
from collections.abc import AsyncIterator, Callable, Iterator
from typing import Any, Final

import httpx

from . import _http

ACCEPT_ENCODING: Final = "gzip, deflate"
"""What is asked for: what can be unpacked piece by piece, so that no bomb fits."""

CUT: Final = "client.cut"
"""The extension of an answer of which only the beginning was read: the limit, in bytes."""

_PIECE = 64 * 1024  # bytes that are unpacked at once
_LARGEST_REFUSAL = 1024 * 1024  # bytes; authentication looks for a few words in it
_KEPT = 128 * 1024  # bytes of an answer that is too large; of these an error keeps half
_RAW_DEFLATE = -zlib.MAX_WBITS
_ANY_HEADER = 32 + zlib.MAX_WBITS  # that of gzip or of zlib
_PACKED = ("gzip", "x-gzip", "deflate")
_UNASKED = ("br", "zstd", "compress", "x-compress")


class _TooLarge(Exception):  # noqa: N818 - it never leaves this module
    """There is more than was asked for."""


def read(response: httpx.Response, most: int | None, ends_at: float | None) -> httpx.Response:
    """Read an answer to its end; of one that is too large, return the beginning.

    Args:
        response: The answer.
        most: How many bytes it can have at most, packed and unpacked; None if any number.
        ends_at: When it has to be there, on the monotonic clock; None for any time.

    Raises:
        httpx.RequestError: It does not arrive, or cannot be unpacked.
    """
    body = Body(response, most, ends_at)

    def pieces() -> Iterator[bytes]:
        for raw in response.iter_raw():
            yield from body.unpacked(raw)
        body.check_end()

    response.iter_bytes = pieces  # type: ignore[method-assign,assignment]  # of this one alone
    try:
        response.read()
    except _TooLarge:
        response.close()
        return body.cut()
    except BaseException:
        response.close()
        raise
    finally:
        del response.iter_bytes  # or the two would keep one another alive
    return body.whole()


async def read_awaited(
    response: httpx.Response, most: int | None, ends_at: float | None
) -> httpx.Response:
    """Read an answer to its end; see `read`."""
    body = Body(response, most, ends_at)

    async def pieces() -> AsyncIterator[bytes]:
        async for raw in response.aiter_raw():
            for piece in body.unpacked(raw):
                yield piece
        body.check_end()

    response.aiter_bytes = pieces  # type: ignore[method-assign,assignment]  # of this one alone
    try:
        await response.aread()
    except _TooLarge:
        await response.aclose()
        return body.cut()
    except BaseException:
        await response.aclose()
        raise
    finally:
        del response.aiter_bytes
    return body.whole()


def read_refusal(response: httpx.Response) -> None:
    """Read an answer within authentication, before anybody else does; of a large one a part."""
    _keep(response, read(response, _LARGEST_REFUSAL, None))


async def read_refusal_awaited(response: httpx.Response) -> None:
    """Read an answer within authentication; see `read_refusal`."""
    _keep(response, await read_awaited(response, _LARGEST_REFUSAL, None))


def _keep(response: httpx.Response, part: httpx.Response) -> None:
    if part is not response:  # for httpx it is over, and for who comes later it was read
        response._content = part.content  # noqa: SLF001 - no public way
        response.extensions[CUT] = _LARGEST_REFUSAL


class Body:
    """The body of an answer while it is read.

    Args:
        response: The answer.
        most: How many bytes it can have at most, packed and unpacked; None if any number.
        ends_at: When it has to be there, on the monotonic clock; None for any time.
        is_read: Whether somebody else has read and unpacked it.
    """

    def __init__(
        self,
        response: httpx.Response,
        most: int | None,
        ends_at: float | None,
        *,
        is_read: bool = False,
    ) -> None:
        self._response = response
        self._most = most
        self._ends_at = ends_at
        self._received = 0
        self._size = 0
        self._kept = bytearray()
        self._stages: list[_Unpacker] | None = [] if is_read else None

    def unpacked(self, raw: bytes) -> Iterator[bytes]:
        """Yield what a part of the body is, unpacked."""
        if self._ends_at is not None and time.monotonic() > self._ends_at:
            raise self._error("ReadTimeout", "The deadline has passed.")
        self._received += len(raw)
        if self._stages is None:
            self._stages = self._unpackers()
        pieces = _through(self._stages, raw) if self._stages else (raw,)
        try:
            for piece in pieces:
                self._size += len(piece)
                if self._most is not None and max(self._size, self._received) > self._most:
                    self._kept += piece[:_KEPT]
                    raise _TooLarge
                if len(self._kept) < _KEPT:
                    self._kept += piece[:_KEPT]
                yield piece
        except zlib.error as error:
            raise self._error("DecodingError", str(error)) from None

    def check_end(self) -> None:
        """Check that what was packed is whole."""
        if not all(stage.is_whole for stage in self._stages or ()):
            raise self._error("DecodingError", "The body ends too early.")

    def whole(self) -> httpx.Response:
        """Return the answer, now that it is read."""
        content = self._response.content
        if self._most is not None and len(content) > self._most:  # it was read before
            self._kept = bytearray(content[:_KEPT])
            return self.cut()
        return self._response

    def cut(self) -> httpx.Response:
        """Return an answer that is like this one but ends early."""
        return self._with(bytes(self._kept[:_KEPT]), {CUT: self._most})

    def emptied(self) -> httpx.Response:
        """Return an answer that is like this one but for its body, which is elsewhere."""
        return self._with(b"", {})

    def _with(self, content: bytes, extensions: dict[str, Any]) -> httpx.Response:
        response = self._response
        return type(response)(
            response.status_code,
            headers=[
                (name, value)
                for name, value in response.headers.raw
                if name.lower()
                not in (b"content-encoding", b"content-length", b"transfer-encoding")
            ],
            content=content,
            request=response.request,
            extensions=extensions,
        )

    def _unpackers(self) -> "list[_Unpacker]":
        named = self._response.headers.get("content-encoding", "").lower().split(",")
        encodings = [name.strip() for name in reversed(named)]
        unasked = [each for each in encodings if each in _UNASKED]
        if unasked:
            raise self._error("DecodingError", f"The encoding {unasked[0]} was not asked for.")
        return [_Unpacker(each) for each in encodings if each in _PACKED]

    def _error(self, name: str, message: str) -> Exception:
        cls: Callable[..., Exception] = getattr(_http.module_of(self._response), name)
        return cls(message, request=self._response.request)


class _Unpacker:
    """Unpacks gzip or deflate piece by piece, none of them large."""

    def __init__(self, encoding: str) -> None:
        self._inner = zlib.decompressobj(_ANY_HEADER)
        self._may_lack_header = encoding == "deflate"
        self._held = b""

    def pieces(self, data: bytes) -> Iterator[bytes]:
        """Yield what a part of the data is, unpacked; what comes after its end is left out."""
        if self._inner.eof:
            return  # zlib would keep it all, and copy it with each part
        if self._may_lack_header:
            self._held = data = self._held + data
            if len(data) < 2:  # noqa: PLR2004 - a header takes two bytes to be recognized
                return
        while True:
            try:
                piece = self._inner.decompress(data, _PIECE)
            except zlib.error:
                if not self._may_lack_header:
                    raise
                self._inner = zlib.decompressobj(_RAW_DEFLATE)
                piece = self._inner.decompress(data, _PIECE)
            self._may_lack_header = False
            if piece:
                yield piece
            data = self._inner.unconsumed_tail
            if self._inner.eof or (not data and len(piece) < _PIECE):
                return

    @property
    def is_whole(self) -> bool:
        """Whether the data has come to its end."""
        return self._inner.eof


def _through(stages: list[_Unpacker], data: bytes) -> Iterator[bytes]:
    if not stages:
        yield data
        return
    for piece in stages[0].pieces(data):
        yield from _through(stages[1:], piece)
