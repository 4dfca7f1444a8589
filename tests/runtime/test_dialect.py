from datetime import UTC, datetime, timedelta
from typing import Any

import httpx
import pytest

from postman_openapi.runtime import errors
from postman_openapi.runtime.calls import Call
from postman_openapi.runtime.dialect import Dialect
from postman_openapi.runtime.envelopes import Envelope, envelope_of
from postman_openapi.runtime.errors import FieldError
from postman_openapi.runtime.operations import Operation
from postman_openapi.runtime.retry import retry_after
from tests.runtime.acme import Client
from tests.runtime.scripted import Scripted

NOW = datetime(2026, 3, 1, 12, 0, tzinfo=UTC)
REQUEST = httpx.Request("GET", "https://acme.example/people")


def judged(response: httpx.Response, operation: Operation | None = None) -> Any:
    """Return what the general dialect makes of an answer."""
    response.request = REQUEST
    return Dialect().judge(response, Call(REQUEST, "/people", operation), 1)


@pytest.mark.parametrize(
    ("status", "cls"),
    [
        (200, None),
        (299, None),
        (302, errors.APIError),
        (400, errors.BadRequestError),
        (401, errors.AuthenticationError),
        (403, errors.PermissionDeniedError),
        (404, errors.NotFoundError),
        (409, errors.ConflictError),
        (418, errors.BadRequestError),
        (422, errors.BadRequestError),
        (429, errors.RateLimitError),
        (500, errors.ServerError),
        (599, errors.ServerError),
        (600, errors.APIError),
        (100, errors.APIError),
    ],
)
def test_class_by_status(status: int, cls: type[errors.APIError] | None) -> None:
    """Each status has its class."""
    error = judged(httpx.Response(status))
    assert (None if error is None else type(error)) == cls


@pytest.mark.parametrize(
    ("data", "expected"),
    [
        ({"code": 300, "message": " Bad. "}, Envelope(300, "Bad.")),
        ({"code": "300", "errorMessage": "Bad."}, Envelope(300, "Bad.")),
        ({"error": "invalid_grant", "error_description": "No."}, Envelope("invalid_grant", "No.")),
        ({"error": "No."}, Envelope(None, "No.")),
        ({"error": {"code": "E1", "message": "No."}}, Envelope("E1", "No.")),
        ({"title": "No.", "detail": "Why."}, Envelope(None, "Why.")),
        (
            {"message": "No.", "errors": [{"field": "a", "message": "bad"}, "worse", 5]},
            Envelope(None, "No.", (FieldError("a", "bad"), FieldError("", "worse"))),
        ),
        (
            {"detail": [{"loc": ["body", "a"], "msg": "bad"}]},
            Envelope(None, None, (FieldError("body.a", "bad"),)),
        ),
        (
            {"errors": [{"source": {"pointer": "/a"}, "detail": "bad"}]},
            Envelope(None, None, (FieldError("/a", "bad"),)),
        ),
        (
            {"data": None, "errors": [{"message": "No.", "extensions": {"code": "X"}}]},
            Envelope("X", "No.", (FieldError("", "No."),)),
        ),
        ([{"message": "No."}], Envelope(None, "No.")),
        ("No.", Envelope(None, "No.")),
        ({"code": True, "message": 5, "errors": 6}, Envelope()),
        (None, Envelope()),
        ([], Envelope()),
    ],
)
def test_envelopes(data: Any, expected: Envelope) -> None:
    """The forms in which most APIs word an error are understood; nothing else fails."""
    assert envelope_of(data) == expected


@pytest.mark.parametrize("text", ["", "<html>", "{", "\x00", "[" * 100_000])
def test_error_without_words(text: str) -> None:
    """A failure whose body says nothing is a failure all the same."""
    error = judged(httpx.Response(500, text=text))
    assert (error.code, error.message, error.errors) == (None, None, ())


@pytest.mark.parametrize(
    ("header", "expected"),
    [
        ("7", NOW + timedelta(seconds=7)),
        ("1.5", NOW + timedelta(seconds=1.5)),
        ("99999999999", NOW + timedelta(days=2)),
        ("Sun, 01 Mar 2026 12:00:07 GMT", NOW + timedelta(seconds=7)),
        ("2026-03-01T12:00:07Z", NOW + timedelta(seconds=7)),
        ("2026-03-01T13:00:07+01:00", NOW + timedelta(seconds=7)),
        ("9999-12-31T23:59:59-12:00", None),
        ("soon", None),
        ("-5", None),
        ("\u0663", None),
        ("", None),
    ],
)
def test_retry_after(header: str, expected: datetime | None) -> None:
    """Seconds, HTTP dates and ISO dates are understood, up to two days ahead."""
    response = httpx.Response(429, headers=[(b"retry-after", header.encode())])
    assert retry_after(response, NOW) == expected


class Loud(Dialect):
    """A dialect that says errors with 200, and that has prefixes in its paths."""

    product = "loud/1.0"

    def is_error_envelope(self, response: httpx.Response, operation: Operation | None) -> bool:  # noqa: ARG002
        """Look for a flag."""
        return b'"ok":false' in response.content

    def path_value(self, parameter: Any, value: Any) -> int | str:
        """Allow a prefix."""
        return super().path_value(parameter, str(value).removeprefix("P-"))


class LoudClient(Client):
    """A client of such an API."""

    _dialect = Loud()


def test_a_client_speaks_its_dialect(scripted: Scripted) -> None:
    """What a dialect decides otherwise holds for every call, the escape hatch included."""
    client = LoudClient(token="token-of-acme", transport=httpx.MockTransport(scripted.respond))
    scripted.gives(*[{"ok": False, "code": "E1", "message": "No."}] * 2, {"id": 1})
    with pytest.raises(errors.APIError, match=r"answered 200, code E1: No\."):
        client.people.get("P-1")
    with pytest.raises(errors.APIError, match="E1"):
        client.request("GET", "/any")
    assert client.people.get("P-1").id == 1
    assert scripted.last.url.path == "/v2/people/1"
    assert scripted.last.headers["user-agent"].startswith("loud/1.0 python-httpx/")


class Shop(errors.RateLimitError):
    """A limit that does not pass."""

    @property
    def _repetition(self) -> errors.Repetition:
        return "never"


class ShopDialect(Dialect):
    """A dialect with a class of its own."""

    def error_class(
        self,
        response: httpx.Response,  # noqa: ARG002 - what it is asked for
        kind: str | None,  # noqa: ARG002
    ) -> type[errors.APIError]:
        """Return it."""
        return Shop


class ShopClient(Client):
    """A client with such errors."""

    _dialect = ShopDialect()


def test_an_error_decides_whether_it_is_repeated(scripted: Scripted, slept: list[float]) -> None:
    """A class of a client's own says whether another attempt can help."""
    client = ShopClient(token="token-of-acme", transport=httpx.MockTransport(scripted.respond))
    scripted.gives(httpx.Response(429))
    with pytest.raises(Shop):
        client.people.get(1)
    assert slept == []
