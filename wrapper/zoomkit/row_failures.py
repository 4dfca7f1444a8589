"""What a failure to register people says: something of their rows, of every row, or of neither."""

from typing import Final

from zoomkit.errors import (
    APIError,
    AuthenticationError,
    ConfigurationError,
    DailyRateLimitError,
    InvalidArgumentError,
    NotFoundError,
    OAuthError,
    PermissionDeniedError,
    QuotaExhaustedError,
    RateLimitError,
    ServerError,
    UnreadableAnswerError,
    WrongStateError,
    ZoomError,
)

# What Zoom would say of every other row, too.
_OF_ALL: Final = (
    AuthenticationError,
    ConfigurationError,
    DailyRateLimitError,
    NotFoundError,
    OAuthError,
    PermissionDeniedError,
    QuotaExhaustedError,
    WrongStateError,
)
# What does not lie in the rows.
_PASSING: Final = (RateLimitError, ServerError, UnreadableAnswerError)


def is_of_all(error: ZoomError) -> bool:
    """Tell whether an error is in the way of every row."""
    return isinstance(error, _OF_ALL)


def is_of_rows(error: ZoomError) -> bool:
    """Tell whether an error refuses what was sent, rather than says that it did not get through."""
    is_refusal = isinstance(error, APIError | InvalidArgumentError)
    return is_refusal and not isinstance(error, _PASSING)


def is_outcome_open(error: ZoomError) -> bool:
    """Tell whether the people may be registered all the same."""
    return error.is_outcome_unknown or isinstance(error, UnreadableAnswerError)
