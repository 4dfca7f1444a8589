import httpx
import pytest
from hypothesis import given
from hypothesis import strategies as st

from zoom_openapi.runtime.envelopes import Envelope
from zoomkit.answers import is_envelope, read_envelope
from zoomkit.errors import FieldError


def read(body: bytes | str) -> Envelope:
    """Read the envelope of an answer with this body."""
    return read_envelope(httpx.Response(400, content=body))


def test_documented_envelope() -> None:
    """Code, message and field errors of Zoom's documented envelope are read."""
    body = (
        '{"code":300,"message":"Validation Failed.",'
        '"errors":[{"field":"user_info.email","message":"Invalid field."}]}'
    )
    assert read(body) == Envelope(
        300, "Validation Failed.", (FieldError("user_info.email", "Invalid field."),)
    )


@pytest.mark.parametrize(
    ("body", "expected"),
    [
        ('{"code":"3001","message":" gone "}', Envelope(3001, "gone")),
        ('{"code":3001}', Envelope(3001)),
        ('{"code":true,"message":7,"errors":"x"}', Envelope()),
        ('{"code":null,"errors":[null,{"field":1}]}', Envelope(errors=(FieldError("", ""),))),
        ("<result><code>300</code><message>a &lt; b</message></result>", Envelope(300, "a < b")),
        ('{"code":4711,"message":"no scopes:["a","b"]."}', Envelope(4711, 'no scopes:["a","b"].')),
        ('{"code":3003,"message":"You are not', Envelope(3003)),
        ("<html><title>502 Bad Gateway</title></html>", Envelope()),
        ("", Envelope()),
        ("null", Envelope()),
        ("[1, 2]", Envelope()),
        (b"\xff\xfe\x00", Envelope()),
        ('{"code":' + "9" * 30 + "}", Envelope(int("9" * 30))),
        ('{"code":"' + "9" * 30 + '"}', Envelope()),
        ("[" * 100_000, Envelope()),
        ("9" * 10_000, Envelope()),
        ("<message>" + " " * 60_000, Envelope()),
        ('"message":"' * 5_000, Envelope()),
    ],
)  # fmt: skip
def test_malformed_bodies(body: bytes | str, expected: Envelope) -> None:
    """What can be read of a malformed body is read, in no time, and the rest is missing."""
    assert read(body) == expected


@given(st.binary(max_size=300))
def test_reading_never_fails(body: bytes) -> None:
    """No body makes reading fail."""
    assert isinstance(read(body), Envelope)
    assert not is_envelope(httpx.Response(200, content=body))
