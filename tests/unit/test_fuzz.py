"""Random answers, with headers that are no ASCII: values or ZoomErrors, nothing else."""

import gzip
import json
import random
from collections.abc import Callable
from contextlib import suppress
from typing import Any

import httpx
import pytest

from zoomkit import AsyncZoom, BearerToken, Pages, Zoom, errors

ANSWERS = 20_000
TOKEN = "token-of-zoom"
NAMES = [
    *(b"Content-Type", b"Retry-After", b"x-zm-trackingid", b"Content-Encoding", b"Set-Cookie"),
    *(b"Location", b"Link", b"X-RateLimit-Type", b"X-Odd"),
]
VALUES = [
    *(b"application/json", b"application/xml", b"text/html; charset=klingon", b"gzip", b"deflate"),
    *(b"br", b"gzip, gzip", b"identity", b"-1", b"1e99", b"9" * 400, b"2020-05-31T00:00:00Z"),
    *(b"Sun, 99 Foo 2020", b"a=\xe9; Path=/", b"\xc3\xa9", b"\xff\xfe", b"", b"<>; rel=next"),
    *(b'<http://[>; rel="next"', b"Daily-limit", TOKEN.encode(), b"\xd9\xa1\xd9\xa2"),
]
BODIES = [
    b"",
    b"null",
    b"[]",
    b"{}",
    b"5",
    b'"text"',
    b"<html>\xff</html>",
    b"<result><code>300</code><message>No.</message></result>",
    b'{"code": 3001, "message": "Not found.", "errors": [{"field": "a\\nb", "message": "c"}]}',
    b'{"code": 4711, "message": "scopes:["a","b"]"}',
    b'{"code": "1e5", "message": {"a": []}, "errors": [null, 5, {"field": [1], "message": null}]}',
    b'{"code": 124, "message": "\\ud800"}',
    b'{"webinars": {"a": 1}, "next_page_token": 5}',
    b'{"webinars": [1, null, {"id": "x"}], "next_page_token": "\\u0000"}',
    b'{"id": 1e400, "start_time": "2026-13-45"}',
    b"[" * 3000,
    b'{"a":' * 3000,
    gzip.compress(b'{"id": 1}'),
]
CALLS: list[Callable[[Any], Any]] = [
    lambda zoom: zoom.webinars.get(1),
    lambda zoom: zoom.webinars.list("host@example.com"),
    lambda zoom: zoom.webinars.list_registrants(1),
    lambda zoom: zoom.webinars.create("host@example.com", topic="a"),
    lambda zoom: zoom.webinars.end(1),
    lambda zoom: zoom.webinars.delete(1),
    lambda zoom: zoom.chat.legal_holds.download_files("a", file_key="b"),
    lambda zoom: zoom.request("GET", "/anything"),
]


class Noise:
    """A server that answers at random, the same each time it is made with one seed."""

    def __init__(self, seed: int) -> None:
        self.random = random.Random(seed)  # noqa: S311 - not for secrets

    def respond(self, request: httpx.Request) -> httpx.Response:
        """Answer a request."""
        chosen = self.random
        if chosen.random() < 0.02:
            failures = [httpx.ReadError("\ud800 é"), httpx.RemoteProtocolError(f"\n{TOKEN}")]
            raise chosen.choice(failures)
        headers = [
            (chosen.choice(NAMES), chosen.choice(VALUES)) for _ in range(chosen.randrange(5))
        ]
        status = chosen.choice([*range(200, 600), *[200, 201, 204, 400, 404, 429] * 40])
        stream = httpx.ByteStream(self.body())
        return httpx.Response(status, headers=headers, stream=stream, request=request)

    def body(self) -> bytes:
        """Return a body, whole or with something of it changed."""
        body = bytearray(self.random.choice(BODIES))
        for _ in range(self.random.choice([0, 0, 1, 5])):
            if body:
                body[self.random.randrange(len(body))] = self.random.randrange(256)
        return bytes(body[: self.random.choice([None, None, None, len(body) // 2])])


def check(error: errors.ZoomError) -> None:
    """Check what every error promises."""
    text = str(error)
    assert len(text.encode()) <= 4096
    assert text.isprintable()
    assert TOKEN not in text
    assert TOKEN not in repr(error)
    if isinstance(error, errors.APIError):
        assert len(error.response.content) <= 65536
        assert TOKEN.encode() not in b"".join(value for _, value in error.response.headers.raw)


def touch(value: Any) -> None:
    """Look at a value."""
    for each in value if isinstance(value, list) else [value]:
        repr(each)
        json.dumps(each.to_dict() if hasattr(each, "to_dict") else None)


@pytest.mark.parametrize("seed", range(8))
def test_random_answers(seed: int) -> None:
    """Whatever arrives ends as a value or a ZoomError: short, in one line, and without secrets."""
    noise = Noise(seed)
    options = {"transport": httpx.MockTransport(noise.respond), "max_retries": 0}
    kinds = set()
    with Zoom(BearerToken(TOKEN), **options) as zoom:  # type: ignore[arg-type]
        for _ in range(ANSWERS // 10):
            try:
                value = noise.random.choice(CALLS)(zoom)
                touch(list(value) if isinstance(value, Pages) else value)
            except errors.ZoomError as error:
                kinds.add(type(error))
                check(error)
    assert len(kinds) > 8


@pytest.mark.anyio
async def test_random_answers_awaited() -> None:
    """The awaiting client raises nothing else either."""
    noise = Noise(99)
    options = {"transport": httpx.MockTransport(noise.respond), "max_retries": 0}
    async with AsyncZoom(BearerToken(TOKEN), **options) as zoom:  # type: ignore[arg-type]
        for _ in range(ANSWERS // 5):
            try:
                value = noise.random.choice(CALLS)(zoom)
                if hasattr(value, "pages"):
                    touch([each async for each in value])
                else:
                    touch(await value)
            except errors.ZoomError as error:
                check(error)


def test_guard_sees_what_is_raw() -> None:
    """An error that is none of ours would be seen."""

    def respond(_: httpx.Request) -> httpx.Response:
        raise ZeroDivisionError

    zoom = Zoom(BearerToken(TOKEN), transport=httpx.MockTransport(respond))
    with pytest.raises(ZeroDivisionError), suppress(errors.ZoomError):
        zoom.webinars.end(1)
