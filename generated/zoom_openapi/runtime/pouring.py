"""Bodies of answers that go to a sink as they come, so that no size of theirs fills the memory."""

from collections.abc import AsyncIterator, Iterator

import httpx

from .reading import Body, read, read_awaited
from .sinks import Sink

_BUFFERED = 1024 * 1024  # bytes, for which an awaiting client goes to a thread once


def take(
    response: httpx.Response, sink: Sink, most: int | None, ends_at: float | None
) -> httpx.Response:
    """Pour the body of an answer into a sink if it belongs there, and read it otherwise.

    Args:
        response: The answer.
        sink: Where its body goes.
        most: How many bytes of any other body are read; None for any number.
        ends_at: When it has to be there, on the monotonic clock; None for any time.

    Returns:
        The answer; without its body if that was poured.

    Raises:
        httpx.RequestError: It does not arrive, or cannot be unpacked.
    """
    try:
        is_for_it = sink.accepts(response)
    except BaseException:
        response.close()
        raise
    return _pour(response, sink, ends_at) if is_for_it else read(response, most, ends_at)


async def take_awaited(
    response: httpx.Response, sink: Sink, most: int | None, ends_at: float | None
) -> httpx.Response:
    """Pour the body of an answer into a sink; see `take`. The sink may block: a thread waits."""
    try:
        is_for_it = sink.accepts(response)
    except BaseException:
        await response.aclose()
        raise
    if is_for_it:
        return await _pour_awaited(response, sink, ends_at)
    return await read_awaited(response, most, ends_at)


def _pour(response: httpx.Response, sink: Sink, ends_at: float | None) -> httpx.Response:
    body = Body(response, None, ends_at, is_read=response.is_stream_consumed)
    try:
        for raw in _raw(response):
            for piece in body.unpacked(raw):
                sink.write(piece)
            sink.report()
        body.check_end()
    finally:
        response.close()
    return body.emptied()


async def _pour_awaited(
    response: httpx.Response, sink: Sink, ends_at: float | None
) -> httpx.Response:
    import anyio  # noqa: PLC0415 - only awaiting clients need it

    body = Body(response, None, ends_at, is_read=response.is_stream_consumed)
    held = bytearray()
    try:
        async for raw in _raw_awaited(response):
            for piece in body.unpacked(raw):
                held += piece
                if len(held) >= _BUFFERED:
                    data, held = bytes(held), bytearray()
                    await anyio.to_thread.run_sync(sink.write, data)
                    sink.report()
        body.check_end()
    finally:
        with anyio.CancelScope(shield=True):
            await response.aclose()
            if held:  # also of an answer that broke off: the rest is asked for
                await anyio.to_thread.run_sync(sink.write, bytes(held))
    sink.report()
    return body.emptied()


def _raw(response: httpx.Response) -> Iterator[bytes]:
    # A hook, or a transport in memory, may have read it.
    return iter((response.content,)) if response.is_stream_consumed else response.iter_raw()


async def _raw_awaited(response: httpx.Response) -> AsyncIterator[bytes]:
    if response.is_stream_consumed:
        yield response.content
        return
    async for raw in response.aiter_raw():
        yield raw
