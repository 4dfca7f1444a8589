"""What goes wrong with limits: Zoom counts too many requests, or the limiter lets none through."""

from datetime import datetime

from zoom_openapi.errors import ClientError, RateLimitError
from zoom_openapi.runtime.errors import Repetition


class DailyRateLimitError(RateLimitError):
    """The requests of this day are used up; waiting some seconds will not help."""

    advice = "Go on after the limit is reset."

    @property
    def _repetition(self) -> Repetition:
        return "never"


class UserRateLimitError(DailyRateLimitError):
    """The requests of this day for one user, registrant or panelist are used up.

    Zoom lets the meetings and webinars of a user be created and changed 100 times a day in UTC.
    """

    advice = "Go on after the limit is reset, or with another user."


class ConcurrencyLimitError(RateLimitError):
    """A request for the same resource is still under way; one at a time is allowed."""

    advice = "Wait for the other request, then send this one."


class QuotaExhaustedError(ClientError):
    """The rate limiter lets the request through later than it can wait; nothing was sent.

    Attributes:
        method: The HTTP method of the request.
        path: The path of the request below the API's base URL.
        quota: What is used up, such as "zoom/Light".
        retry_at: When it is this request's turn, or the quota is reset. Always in UTC.
    """

    def __init__(self, *, method: str, path: str, quota: str, retry_at: datetime) -> None:
        self.method = method
        self.path = path
        self.quota = quota
        self.retry_at = retry_at
        super().__init__()

    def _said(self) -> str:
        return (
            f"{self.method} {self.path} was not sent: the quota {self.quota} is used up. "
            f"Not before {self.retry_at.isoformat()}."
        )


class RateLimiterUnavailableError(ClientError):
    """The rate limiter cannot reach Redis and was told to let nothing through without it."""
