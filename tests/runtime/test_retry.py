from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from io import BytesIO, RawIOBase
from typing import Any

import httpx
import pytest

from postman_openapi.runtime import errors
from postman_openapi.runtime.retry import RetryBudget, RetryPolicy, is_repeatable

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


@pytest.mark.parametrize(("jitter", "pause"), [(0.0, 0.0), (0.5, 0.25), (1.0, 0.5)])
def test_pause_is_spread(jitter: float, pause: float) -> None:
    """Jitter spreads the pause over all of its length."""
    policy = RetryPolicy(jitter=lambda: jitter)
    assert policy.delay(CONNECTION, method="PUT", attempt=1) == pause


def test_pause_is_capped() -> None:
    """However many attempts there were, the pause stays below its cap."""
    policy = RetryPolicy(max_retries=5000, jitter=lambda: 1.0)
    assert policy.delay(CONNECTION, method="PUT", attempt=2000) == 30.0


@pytest.mark.parametrize(
    ("seconds", "pause"), [(2, 3.0), (8, 10.0), (-7, 0.5), (0, 0.5), (30, 37.5), (31, None)]
)
def test_demanded_pause_is_kept_or_not_waited_for(seconds: int, pause: float | None) -> None:
    """The pause that an answer demands is kept up to the cap, and spread behind its end."""
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


def test_those_who_are_told_one_moment_do_not_come_back_at_once() -> None:
    """Thirty who were all told to wait for 2 s come back over a second, and none too early."""
    numbers = iter(range(30))
    policy = RetryPolicy(jitter=lambda: next(numbers) / 29, now=lambda: NOW)
    error = answer(errors.RateLimitError, 429, NOW + timedelta(seconds=2))
    pauses = [policy.delay(error, method="GET", attempt=1) or 0.0 for _ in range(30)]
    assert min(pauses) == 2.0
    assert max(pauses) == 3.0


@pytest.mark.parametrize(("remaining", "pause"), [(None, 0.5), (0.6, 0.5), (0.5, None), (0, None)])
def test_no_pause_outlasts_the_call(remaining: float | None, pause: float | None) -> None:
    """Where a pause would leave no time for another attempt, there is none."""
    assert POLICY.delay(CONNECTION, method="GET", attempt=1, remaining=remaining) == pause


def test_budget_bounds_what_an_outage_multiplies() -> None:
    """Where all of 1,000 calls fail, the retries are a fifth of them, and a store of twenty."""
    budget = RetryBudget()
    retries = 0
    for _ in range(1000):
        budget.earn()
        retries += sum(budget.permits(CONNECTION) for _ in range(2))
    assert 200 <= retries <= 220


def test_what_the_api_asks_for_is_free() -> None:
    """A retry after too many requests is asked for by the API, and taken from no budget."""
    budget = RetryBudget()
    assert all(budget.permits(answer(errors.RateLimitError, 429)) for _ in range(100))
    assert budget.permits(CONNECTION)


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
