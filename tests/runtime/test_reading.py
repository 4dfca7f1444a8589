import gzip
import time
import tracemalloc
import zlib
from collections.abc import AsyncIterator, Callable, Iterator

import httpx
import httpx2
import pytest

from postman_openapi.runtime.errors import (
    AnswerTooLargeError,
    APIConnectionError,
    APITimeoutError,
    BadRequestError,
)
from postman_openapi.runtime.reading import CUT, read, read_awaited
from tests.runtime.acme import AsyncClient, Client
from tests.runtime.scripted import Scripted

REQUEST = httpx.Request("GET", "https://acme.example/people")
MIB = 2**20


class Stream(httpx.SyncByteStream, httpx.AsyncByteStream):
    """A body that arrives in pieces."""

    def __init__(self, *pieces: bytes) -> None:
        self.pieces = pieces
        self.taken = 0

    def __iter__(self) -> Iterator[bytes]:
        for each in self.pieces:
            self.taken += 1
            yield each

    async def __aiter__(self) -> AsyncIterator[bytes]:
        for each in self:
            yield each


def arriving(*pieces: bytes, encoding: str = "", status: int = 200) -> httpx.Response:
    """Return an answer that has not been read."""
    headers = {"content-encoding": encoding} if encoding else {}
    return httpx.Response(status, headers=headers, stream=Stream(*pieces), request=REQUEST)


def raw_deflate(data: bytes) -> bytes:
    """Pack data as deflate without the header of zlib, as some servers do."""
    packer = zlib.compressobj(wbits=-zlib.MAX_WBITS)
    return packer.compress(data) + packer.flush()


@pytest.mark.parametrize(
    ("encoding", "pack"),
    [
        ("gzip", gzip.compress),
        ("X-GZip", gzip.compress),
        ("deflate", zlib.compress),
        ("deflate", raw_deflate),
        ("gzip, gzip", lambda data: gzip.compress(gzip.compress(data))),
        ("identity", bytes),
        ("utf-8", bytes),
        ("", bytes),
    ],
)
@pytest.mark.parametrize("size", [0, 1, 1000, 200_000])
def test_bodies_are_unpacked(encoding: str, pack: Callable[[bytes], bytes], size: int) -> None:
    """A body is unpacked whatever it was packed with, in whichever pieces it arrives."""
    data = bytes(each % 251 for each in range(size))
    packed = pack(data)
    halves = packed[: len(packed) // 2], packed[len(packed) // 2 :]
    assert read(arriving(*halves, encoding=encoding), None, None).content == data


@pytest.mark.anyio
async def test_awaited_bodies_are_unpacked() -> None:
    """The awaiting form reads the same, and cuts the same."""
    packed = gzip.compress(b"a" * 100_000)
    assert (await read_awaited(arriving(packed, encoding="gzip"), None, None)).content
    cut = await read_awaited(arriving(packed, encoding="gzip"), 1000, None)
    assert cut.extensions[CUT] == 1000


@pytest.mark.parametrize("nesting", [1, 2])
def test_bomb_is_defused(nesting: int) -> None:
    """Of a gzip bomb, also one in another, no more is unpacked than is permitted."""
    packed, encodings = b"0" * (256 * MIB), ", ".join(["gzip"] * nesting)
    for _ in range(nesting):
        packed = gzip.compress(packed, compresslevel=1)
    tracemalloc.start()
    cut = read(arriving(packed, encoding=encodings), MIB, None)
    peak = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    assert cut.extensions[CUT] == MIB
    assert 0 < len(cut.content) < MIB
    assert peak < 16 * MIB


def test_reading_stops_where_it_is_too_much() -> None:
    """What is too large is not read to its end, and an answer of just the size is whole."""
    response = arriving(*[b"0" * 1000] * 100)
    assert read(response, 5000, None).extensions[CUT] == 5000
    stream = response.stream
    assert isinstance(stream, Stream)
    assert stream.taken == 6
    assert len(read(arriving(*[b"0" * 1000] * 5), 5000, None).content) == 5000


@pytest.mark.parametrize(
    ("encoding", "content"),
    [
        ("gzip", b"no gzip"),
        ("gzip", gzip.compress(b"0" * 1000, mtime=0)[:-9]),
        ("br", b"\x0b\x02\x80hello\x03"),
        ("zstd", b"hello"),
    ],
)
def test_what_cannot_be_unpacked(encoding: str, content: bytes) -> None:
    """Garbage, half a body, and what was not asked for, are errors and no value."""
    with pytest.raises(httpx.DecodingError):
        read(arriving(content, encoding=encoding), None, None)


def test_errors_are_those_of_the_module_that_sends() -> None:
    """An answer of httpx2 raises an error of httpx2."""
    request = httpx2.Request("GET", "https://acme.example/people")
    headers = {"content-encoding": "br"}
    response = httpx2.Response(200, headers=headers, stream=_Stream2(), request=request)
    with pytest.raises(httpx2.DecodingError):
        read(response, None, None)  # type: ignore[arg-type]


class _Stream2(httpx2.SyncByteStream):
    def __iter__(self) -> Iterator[bytes]:
        yield b"data"


def test_body_that_is_late_is_given_up() -> None:
    """Once the deadline has passed nothing more is read."""
    with pytest.raises(httpx.ReadTimeout, match="deadline"):
        read(arriving(b"a", b"b"), None, time.monotonic() - 1)


def test_large_success_is_an_error_that_says_so(client: Client, scripted: Scripted) -> None:
    """A success that is too large is an AnswerTooLargeError with its beginning."""
    scripted.gives(arriving(b'{"id": 1, "name": "', b"a" * 5000, b'"}'))
    with pytest.raises(AnswerTooLargeError, match="max_answer_bytes") as caught:
        client.people.get(1, request_options={"max_answer_bytes": 1000})
    assert caught.value.is_body_cut
    assert caught.value.response.content.startswith(b'{"id": 1')


def test_large_failure_keeps_its_class(client: Client, scripted: Scripted) -> None:
    """A failure that is too large is that failure, by its status."""
    scripted.gives(arriving(b'{"code": 300, "x": "', b"a" * 5000, status=400))
    with pytest.raises(BadRequestError) as caught:
        client.with_options(max_answer_bytes=1000).people.get(1)
    assert caught.value.is_body_cut


def test_any_size_where_asked(client: Client, scripted: Scripted) -> None:
    """Without a limit an answer can have any size."""
    scripted.gives({"id": 1, "name": "a" * 5000})
    limited = client.with_options(max_answer_bytes=10)
    assert limited.people.get(1, request_options={"max_answer_bytes": None}).id == 1


def test_error_keeps_the_beginning_of_a_body(client: Client, scripted: Scripted) -> None:
    """An error keeps the first 64 KiB of a body, says so, and still reads all of its envelope."""
    fields = [{"field": "f", "message": "m" * 100}] * 2000
    scripted.gives(httpx.Response(400, json={"errors": fields, "code": 300, "message": "Bad."}))
    with pytest.raises(BadRequestError, match="65536 bytes are kept") as caught:
        client.people.get(1)
    assert (caught.value.code, caught.value.message) == (300, "Bad.")
    assert len(caught.value.response.content) == 65536
    assert len(str(caught.value).encode()) <= 4096


def test_secret_across_the_cut_is_not_kept(client: Client, scripted: Scripted) -> None:
    """A secret that an answer echoes is struck out before the body is cut."""
    scripted.gives(httpx.Response(400, content=b"a" * 65530 + b"token-of-acme" + b"a" * 100))
    with pytest.raises(BadRequestError) as caught:
        client.people.get(1)
    assert caught.value.response.content.endswith(b"aaa[redac")


def test_only_what_can_be_unpacked_is_asked_for(client: Client, scripted: Scripted) -> None:
    """Packings are asked for that can be unpacked piece by piece."""
    scripted.gives({})
    client.people.get(1)
    assert scripted.last.headers["accept-encoding"] == "gzip, deflate"


@pytest.mark.anyio
async def test_awaiting_client_has_limits(async_client: AsyncClient, scripted: Scripted) -> None:
    """The awaiting client has the same limit."""
    scripted.gives(arriving(b"0" * 5000))
    with pytest.raises(AnswerTooLargeError):
        await async_client.people.get(1, request_options={"max_answer_bytes": 1000})


def test_packed_garbage_is_no_raw_error(client: Client, scripted: Scripted) -> None:
    """What cannot be unpacked, or comes too late, is an error of the library."""
    quick = client.with_options(max_retries=0)
    scripted.gives(arriving(b"no gzip", encoding="gzip"), httpx.ReadTimeout("slow"))
    with pytest.raises(APIConnectionError, match="DecodingError"):
        quick.people.get(1)
    with pytest.raises(APITimeoutError):
        quick.people.get(1)
