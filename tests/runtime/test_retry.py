from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from io import BytesIO, RawIOBase
from typing import Any

import httpx
import pytest

from postman_openapi.runtime import errors
from postman_openapi.runtime.retry import RetryPolicy, is_repeatable

NOW = datetime(2026, 3, 1, 12, 0, tzinfo=UTC)
POLICY = RetryPolicy(max_retries=3, jitter=lambda: 1.0, now=lambda: NOW)


def answer(
    cls: type[errors.APIError], status: int, retry_at: datetime | None = None
) -> errors.APIError:
    """Make an error from an answer."""
    response = httpx.Response(status, request=httpx.Request("PUT", "https://acme.example/x"))
    return cls(path="/x", response=response, retry_at=retry_at)


CONNECTION = errors.APIConnectionError("reset", method="PUT", path="/x")


@pytest.mark.parametrize(("attempt", "pause"), [(1, 0.5), (2, 1.0), (3, 2.0), (4, None)])
def test_pause_doubles_until_retries_are_used_up(attempt: int, pause: float | None) -> None:
    """The pause doubles with each attempt, and after the last retry there is none."""
    assert POLICY.delay(CONNECTION, method="PUT", attempt=attempt) == pause


@pytest.mark.parametrize(("jitter", "pause"), [(0.0, 0.25), (1.0, 0.5)])
def test_pause_is_spread(jitter: float, pause: float) -> None:
    """Jitter spreads the pause over its upper half."""
    policy = RetryPolicy(jitter=lambda: jitter)
    assert policy.delay(CONNECTION, method="PUT", attempt=1) == pause


def test_pause_is_capped() -> None:
    """However many attempts there were, the pause stays below its cap."""
    policy = RetryPolicy(max_retries=5000, jitter=lambda: 1.0)
    assert policy.delay(CONNECTION, method="PUT", attempt=2000) == 30.0


@pytest.mark.parametrize(
    ("seconds", "pause"), [(7, 7.0), (-7, 0.5), (0, 0.5), (30, 30.0), (31, None)]
)
def test_demanded_pause_is_kept_or_not_waited_for(seconds: int, pause: float | None) -> None:
    """The pause that an answer demands is kept to up to the cap; a past one is no pause at all."""
    error = answer(errors.RateLimitError, 429, NOW + timedelta(seconds=seconds))
    assert POLICY.delay(error, method="POST", attempt=1) == pause


@pytest.mark.parametrize(
    ("error", "method", "was_sent", "is_repeated"),
    [
        (CONNECTION, "PUT", True, True),
        (CONNECTION, "POST", True, False),
        (CONNECTION, "PATCH", True, False),
        (CONNECTION, "POST", False, True),
        (errors.APITimeoutError("slow", method="GET", path="/x"), "GET", True, True),
        (answer(errors.RateLimitError, 429), "POST", True, True),
        (answer(errors.ServerError, 502), "PUT", True, True),
        (answer(errors.ServerError, 503), "GET", True, True),
        (answer(errors.ServerError, 504), "DELETE", True, True),
        (answer(errors.ServerError, 502), "POST", True, False),
        (answer(errors.ServerError, 500), "GET", True, False),
        (answer(errors.BadRequestError, 400), "PUT", True, False),
        (errors.ConfigurationError("x"), "PUT", True, False),
    ],
)
def test_only_what_can_help_and_cannot_harm_is_repeated(
    error: errors.ClientError, method: str, was_sent: bool, is_repeated: bool
) -> None:
    """A request is repeated if that may help and if it cannot take effect twice."""
    delay = POLICY.delay(error, method=method, attempt=1, was_sent=was_sent)
    assert (delay is not None) == is_repeated


def generated() -> Iterator[bytes]:
    """Yield a body that cannot be read twice."""
    yield b"once"


@pytest.mark.parametrize(
    ("content", "expected"),
    [
        ({}, True),
        ({"json": {"a": 1}}, True),
        ({"content": b"bytes"}, True),
        ({"files": {"a": b"bytes"}}, True),
        ({"files": {"a": BytesIO(b"file")}, "data": {"b": "1"}}, True),
        ({"files": {"a": RawIOBase()}}, False),
        ({"content": BytesIO(b"file")}, False),
        ({"content": generated()}, False),
    ],
)
def test_body_that_is_used_up_is_known(content: dict[str, Any], expected: bool) -> None:
    """Data and files that can be rewound can be sent twice, a generator or a pipe cannot."""
    assert is_repeatable(httpx.Request("PUT", "https://acme.example/x", **content)) == expected
