import copy
import pickle
import re
import traceback
from datetime import UTC, datetime

import httpx
import pytest

from zoom_openapi import errors as trunk
from zoomkit import errors
from zoomkit.errors import DocumentedError, FieldError

CLASSES = [
    value
    for name, value in vars(errors).items()
    if name in errors.__all__ and isinstance(value, type) and issubclass(value, errors.ZoomError)
]
REQUEST = httpx.Request(
    "PUT", "https://api.zoom.us/v2/webinars/68423085/status", json={"action": "end"}
)


def made(cls: type[errors.ZoomError]) -> errors.ZoomError:
    """Make an error of a class with everything that it can carry."""
    if issubclass(cls, errors.APIError):
        return cls(
            path="/webinars/68423085/status",
            response=httpx.Response(400, request=REQUEST, content=b"{}"),
            code=3003,
            message="You are not the host.",
            errors=(FieldError("topic", "Too long."),),
            operation="update_webinar_status",
            method_name="webinars.update_status",
            documented=(DocumentedError(400, 3003, "Only the host may do this."),),
            request_id="t-1",
            attempts=3,
            retry_at=datetime(2026, 3, 1, tzinfo=UTC),
        )
    if issubclass(cls, errors.APIConnectionError):
        return cls("reset", method="PUT", path="/x", attempts=2)
    if issubclass(cls, errors.OAuthError):
        return cls(status_code=400, error="invalid_client", reason="Unknown client")
    if issubclass(cls, errors.QuotaExhaustedError):
        return cls(method="PUT", path="/x", quota="zoom/Light", retry_at=datetime.now(UTC))
    if issubclass(cls, errors.WebhookSignatureError):
        return cls("mismatch")
    return cls("The reason.")


def pickled(error: errors.ZoomError) -> errors.ZoomError:
    """Send an error through pickle."""
    twin: errors.ZoomError = pickle.loads(pickle.dumps(error))  # noqa: S301 - our own bytes
    return twin


def test_tree_is_drawn_as_it_is() -> None:
    """The tree at the top of the module shows every class below its base."""
    drawn: dict[str, str] = {}
    above: list[tuple[int, str]] = []
    for line in (errors.__doc__ or "").splitlines():
        match = re.match(r"( {4,})(\w+Error)\b", line)
        if match:
            depth = len(match[1])
            above = [each for each in above if each[0] < depth]
            drawn[match[2]] = above[-1][1] if above else "Exception"
            above.append((depth, match[2]))
    assert drawn == {cls.__name__: cls.__bases__[0].__name__ for cls in CLASSES}


@pytest.mark.parametrize("cls", CLASSES)
@pytest.mark.parametrize("duplicate", [copy.copy, copy.deepcopy, pickled])
def test_errors_survive_copies_and_pickles(cls: type[errors.ZoomError], duplicate: object) -> None:
    """A copied or pickled error has the same class, text and attributes."""
    error = made(cls)
    twin = duplicate(error)  # type: ignore[operator]
    assert type(twin) is cls
    assert str(twin) == str(error)
    compared = {key: value for key, value in vars(error).items() if key != "response"}
    assert {key: vars(twin)[key] for key in compared} == compared


@pytest.mark.parametrize("cls", CLASSES)
def test_errors_are_catchable_as_zoom_errors(cls: type[errors.ZoomError]) -> None:
    """Every error is a ZoomError, says something, and shows that in its repr."""
    error = made(cls)
    assert isinstance(error, errors.ZoomError)
    assert str(error)
    assert repr(error) == f"{cls.__name__}({str(error)!r})"


@pytest.mark.parametrize("cls", [*CLASSES, FieldError, DocumentedError])
def test_errors_say_where_they_are(cls: type) -> None:
    """Tracebacks and pickles name the public module, in which each class has its own name."""
    assert cls.__module__ == "zoomkit.errors"
    assert getattr(errors, cls.__name__) is cls
    assert cls.__qualname__ == cls.__name__


def test_no_error_escapes_the_root() -> None:
    """The generated client raises nothing that is no ZoomError."""
    generated = [getattr(trunk, name) for name in trunk.__all__ if name.endswith("Error")]
    generated.remove(FieldError)
    assert [cls for cls in generated if not issubclass(cls, errors.ZoomError)] == []


def test_traceback_names_the_public_class() -> None:
    """What people see first of an error is the name that they can catch it by."""
    error = errors.ZoomError("no")
    assert traceback.format_exception_only(error) == ["zoomkit.errors.ZoomError: no\n"]


def test_sentence_to_act_on() -> None:
    """An error says what happened to what, what it can mean, what to do, and how to trace it."""
    assert str(made(errors.NotHostError)) == (
        "PUT /webinars/68423085/status answered 400, code 3003: You are not the host; "
        "topic: Too long. Documented: 3003 Only the host may do this. "
        "Not before 2026-03-01T00:00:00+00:00. "
        "Call as the host, or with an app that has the admin scope. "
        "Sent 3 times. Request id: t-1."
    )


def test_connection_error_says_which_call() -> None:
    """A connection error names the call and how often it was tried."""
    assert str(made(errors.APITimeoutError)) == "PUT /x got no answer after 2 attempts: reset."


def test_invalid_argument_is_a_value_error() -> None:
    """A wrong argument can be caught as a ValueError, as in any Python function."""
    assert issubclass(errors.InvalidArgumentError, ValueError)


@pytest.mark.parametrize(
    ("error", "repetition"),
    [
        (errors.OAuthError(status_code=503), "always"),
        (errors.OAuthError(status_code=400), "never"),
        (made(errors.RateLimitError), "always"),
        (made(errors.DailyRateLimitError), "never"),
    ],
)
def test_what_is_sent_again(error: errors.ZoomError, repetition: str) -> None:
    """A token that is refused for a moment is asked for again; a limit of a day is not awaited."""
    assert error._repetition == repetition
