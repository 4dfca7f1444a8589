"""Looking again and again until something has happened, with the rate limits in mind."""

import random
from collections.abc import Callable, Generator, Mapping
from typing import Any, Final, TypeVar

from attrs import frozen

from zoom_openapi.runtime.base_errors import in_seconds
from zoom_openapi.runtime.clocks import Clock
from zoom_openapi.runtime.options import RequestOptions
from zoomkit.errors import (
    APIConnectionError,
    DailyRateLimitError,
    InvalidArgumentError,
    OAuthError,
    RateLimitError,
    ServerError,
    WaitTimeoutError,
    ZoomError,
)
from zoomkit.steps import Ask, Pause, Step

_Value = TypeVar("_Value")

_FIRST_PAUSE: Final = 3.0  # seconds
_GROWTH: Final = 1.5
_MOST_GROWTH: Final = 20  # times
_SPREAD: Final = 0.25
_MOST_FAILURES: Final = 5
_LAST_LOOK: Final = 5.0  # seconds that are left for it
_LONGEST_WAIT: Final = 31 * 24 * 3600.0


@frozen
class Patience:
    """How long something is waited for.

    Args:
        deadline: How many seconds at most; None for any number.
        longest_pause: How many seconds lie between two looks at most; they begin with a few.

    Raises:
        InvalidArgumentError: One of them is no number of seconds.
    """

    deadline: float | None = None
    longest_pause: float = 60.0

    def __attrs_post_init__(self) -> None:
        for name, value in (("deadline", self.deadline), ("longest_pause", self.longest_pause)):
            is_none = value is None and name == "deadline"
            is_number = isinstance(value, int | float) and not isinstance(value, bool)
            if not is_none and not (is_number and 0 < (value or 0) <= _LONGEST_WAIT):
                raise InvalidArgumentError.of(name, value, "a number of seconds above 0")

    def pause(self, number: int, jitter: Callable[[], float] = random.random) -> float:
        """Return how long to pause after a look; no two who wait pause alike.

        Args:
            number: Which look it was, from 0.
            jitter: Returns a number from 0 to 1.
        """
        growing: float = _FIRST_PAUSE * _GROWTH ** min(number, _MOST_GROWTH)
        return min(growing, self.longest_pause) * (1 - _SPREAD * jitter())


def waiting(
    look: Callable[[RequestOptions], Generator[Step, Any, _Value | None]],
    what: str,
    patience: Patience,
    clock: Clock,
    given: RequestOptions | None = None,
) -> Generator[Step, Any, _Value]:
    """Look until something is found, and return that.

    What fails for a moment is looked at again; five failures in a row are an error.

    Args:
        look: Looks once, with request options; finds something, or None.
        what: What is waited for, for the error.
        patience: How long.
        clock: Tells the time.
        given: The request options of somebody's own.

    Raises:
        WaitTimeoutError: The deadline passes before.
        ZoomError: Looking fails for good.
    """
    ends_at = None if patience.deadline is None else clock.monotonic() + patience.deadline
    reserve = 0.0 if patience.deadline is None else min(_LAST_LOOK, patience.deadline / 4)
    number = failures = 0
    failed: ZoomError | None = None  # the last look
    while True:
        try:
            found = yield from look(_options(given, ends_at, clock))
        except ZoomError as error:
            failures += 1
            failed = error
            if failures >= _MOST_FAILURES or not is_passing(error):
                raise
        else:
            failures = 0
            failed = None
            if found is not None:
                return found
        pause = patience.pause(number)
        number += 1
        if ends_at is not None:
            left = ends_at - clock.monotonic() - reserve
            if left <= 0:
                known = f", as far as is known: the last look failed. {failed}" if failed else "."
                raise WaitTimeoutError(
                    f"After {in_seconds(patience.deadline)} {what}{known}"
                ) from failed
            pause = min(pause, left)
        yield Pause(pause)


def answer_of(
    operation_id: str, arguments: Mapping[str, Any], options: RequestOptions
) -> Generator[Step, Any, Any]:
    """Ask an operation; raise its error."""
    outcome = yield Ask(operation_id, {**arguments, "request_options": options})
    if isinstance(outcome, ZoomError):
        raise outcome
    return outcome


def is_passing(error: ZoomError) -> bool:
    """Tell whether what failed may work in a moment, although the client has tried that already."""
    if isinstance(error, OAuthError):
        return error.is_temporary
    if isinstance(error, RateLimitError):
        return not isinstance(error, DailyRateLimitError)
    return isinstance(error, APIConnectionError | ServerError)


def _options(given: RequestOptions | None, ends_at: float | None, clock: Clock) -> RequestOptions:
    options: RequestOptions = {**given} if given else {}
    if ends_at is not None and "deadline" not in options:
        options["deadline"] = max(ends_at - clock.monotonic(), 0.1)
    return options
