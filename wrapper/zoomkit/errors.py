"""What can go wrong, as one tree of exceptions.

    ZoomError
      APIError                       Zoom answered, and the answer is no success
        BadRequestError
          ValidationError              300    a parameter or field is invalid
            PageTokenExpiredError      300    the token of a page has expired
          OnPremiseMeetingError        3063   the meeting runs on the account's own servers
        AuthenticationError
          InvalidTokenError            124    the access token is expired or invalid
        PermissionDeniedError
          MissingScopeError            4711   the app lacks a scope
          PlanMissingError             200    the account's plan does not include this
            WebinarPlanMissingError    200    ... a webinar plan
          NotHostError                 3003   only the host may do this
        NotFoundError
          UserNotFoundError            1001   the user does not exist
          UserNotInAccountError        1010   the user belongs to another account
          MeetingNotFoundError         3001   the meeting or webinar does not exist or has expired
        ConflictError
        RateLimitError                 429    too many requests
          DailyRateLimitError                 ... for today
        ServerError
        UnreadableAnswerError          a success whose body cannot be read
      APIConnectionError             no answer arrived
        APITimeoutError                ... in time
      OAuthError                     the token endpoint refused
      ConfigurationError             credentials or options are missing or wrong
      InvalidArgumentError           an argument is wrong; nothing was sent (also a ValueError)

The classes below `APIError` say what is wrong, whichever HTTP status Zoom chose for it. All of them
can be pickled and copied, and none holds a token or any other secret.
"""

from collections.abc import Mapping
from datetime import datetime
from typing import Any, ClassVar, Self

import httpx
from attrs import frozen

from zoom_openapi.catalogue import DocumentedError

__all__ = [
    "APIConnectionError",
    "APIError",
    "APITimeoutError",
    "AuthenticationError",
    "BadRequestError",
    "ConfigurationError",
    "ConflictError",
    "DailyRateLimitError",
    "DocumentedError",
    "FieldError",
    "InvalidArgumentError",
    "InvalidTokenError",
    "MeetingNotFoundError",
    "MissingScopeError",
    "NotFoundError",
    "NotHostError",
    "OAuthError",
    "OnPremiseMeetingError",
    "PageTokenExpiredError",
    "PermissionDeniedError",
    "PlanMissingError",
    "RateLimitError",
    "ServerError",
    "UnreadableAnswerError",
    "UserNotFoundError",
    "UserNotInAccountError",
    "ValidationError",
    "WebinarPlanMissingError",
    "ZoomError",
]


@frozen
class FieldError:
    """What is wrong with one field of a request.

    Attributes:
        field: Its name, dotted for nested fields; empty where Zoom names none.
        message: What is wrong.
    """

    field: str
    message: str


class ZoomError(Exception):
    """Anything that goes wrong in this library."""

    def __repr__(self) -> str:
        return f"{type(self).__name__}({str(self)!r})"

    def __reduce__(self) -> tuple[Any, ...]:
        return _rebuild, (type(self), self.args, self.__dict__)


def _rebuild(cls: type[ZoomError], args: tuple[Any, ...], state: Mapping[str, Any]) -> ZoomError:
    error = cls.__new__(cls, *args)
    error.args = args
    error.__dict__.update(state)
    return error


class APIError(ZoomError):
    """Zoom answered, and the answer is not one that the operation documents as a success.

    Attributes:
        method: The HTTP method of the request.
        path: The path of the request below the API's base URL.
        status_code: The HTTP status.
        code: Zoom's own error code, or None where the answer has none.
        message: Zoom's message, or None where the answer has none.
        errors: What is wrong with single fields.
        operation: The id of the operation, or None for a path that no operation has.
        documented: What the specification says that this status can mean for the operation.
        request_id: Zoom's tracking id (`x-zm-trackingid`), for its support.
        attempts: How many times the request was sent.
        retry_at: When it may be sent again, where that is known. Always in UTC.
        response: The answer. Its request carries no credentials.
    """

    advice: ClassVar[str] = ""

    def __init__(
        self,
        *,
        path: str,
        response: httpx.Response,
        code: int | None = None,
        message: str | None = None,
        errors: tuple[FieldError, ...] = (),
        operation: str | None = None,
        documented: tuple[DocumentedError, ...] = (),
        attempts: int = 1,
        retry_at: datetime | None = None,
    ) -> None:
        self.method = response.request.method
        self.path = path
        self.status_code = response.status_code
        self.code = code
        self.message = message
        self.errors = errors
        self.operation = operation
        self.documented = documented
        self.request_id: str | None = response.headers.get("x-zm-trackingid")
        self.attempts = attempts
        self.retry_at = retry_at
        self.response = response
        super().__init__()

    def __str__(self) -> str:
        return " ".join(sentence for sentence in self._sentences() if sentence)

    def _sentences(self) -> list[str]:
        return [
            self._what_happened(),
            self._what_it_can_mean(),
            f"Not before {self.retry_at.isoformat()}." if self.retry_at else "",
            self.advice,
            f"Sent {self.attempts} times." if self.attempts > 1 else "",
            f"Tracking id: {self.request_id}." if self.request_id else "",
        ]

    def _what_happened(self) -> str:
        answer = f"{self.method} {self.path} answered {self.status_code}"
        if self.code is not None:
            answer += f", code {self.code}"
        said = "; ".join(
            [
                *([_unstopped(self.message)] if self.message else []),
                *(f"{each.field}: {_unstopped(each.message)}".lstrip(": ") for each in self.errors),
            ]
        )
        return f"{answer}: {said}." if said else f"{answer}."

    def _what_it_can_mean(self) -> str:
        known = [each for each in self.documented if each.code == self.code]
        if any(each.message == self.message for each in known):
            return ""
        meanings = known or self.documented
        listed = "; ".join(
            _unstopped(each.message)
            if each.code is None
            else f"{each.code} {_unstopped(each.message)}"
            for each in meanings
        )
        return f"Documented: {listed}." if listed else ""


def _unstopped(text: str) -> str:
    return " ".join(text.split()).rstrip(".:")


class BadRequestError(APIError):
    """The request itself is wrong."""


class ValidationError(BadRequestError):
    """A parameter or field is invalid (code 300); `errors` names fields where Zoom does."""

    advice = "Correct the request; sending it again unchanged will fail again."


class PageTokenExpiredError(ValidationError):
    """The token of a page has expired; it lives 15 minutes (code 300).

    Attributes:
        page_token: The token that has expired.
        delivered: How many items were delivered before.
    """

    page_token: str = ""
    delivered: int = 0
    advice = "Read the list anew, or pass restart=True to pages()."

    @classmethod
    def of(cls, error: ValidationError, *, token: str, delivered: int) -> Self:
        """Make the error out of the one that Zoom's answer is."""
        expired = cls(
            path=error.path,
            response=error.response,
            code=error.code,
            message=error.message,
            errors=error.errors,
            operation=error.operation,
            documented=error.documented,
            attempts=error.attempts,
        )
        expired.page_token = token
        expired.delivered = delivered
        return expired


class OnPremiseMeetingError(BadRequestError):
    """The meeting runs on the account's own servers, where the API cannot end it (code 3063)."""

    advice = "End it from the Zoom client."


class AuthenticationError(APIError):
    """Zoom does not accept the credentials."""

    advice = "Check the credentials and that the app is activated."


class InvalidTokenError(AuthenticationError):
    """The access token is expired or invalid (code 124), also after a renewal."""

    advice = "Get a new token; a second app or process may have replaced this one."


class PermissionDeniedError(APIError):
    """The caller may not do this."""


class MissingScopeError(PermissionDeniedError):
    """The token lacks a scope that the operation needs (codes 4711, 4700 and 104)."""

    advice = "Add the scope to the app in the Zoom App Marketplace, then get a new token."


class PlanMissingError(PermissionDeniedError):
    """The plan does not include this, or a permission is missing (code 200)."""

    advice = "Check the plan, the role and the licence of the user."


class WebinarPlanMissingError(PlanMissingError):
    """The user has no webinar plan, or lacks the permission to use it (code 200)."""

    advice = "Assign a webinar licence to the user, then try again."


class NotHostError(PermissionDeniedError):
    """Only the host of the meeting or webinar may do this (code 3003)."""

    advice = "Call as the host, or with an app that has the admin scope."


class NotFoundError(APIError):
    """What the request names does not exist, or not for this caller."""


class UserNotFoundError(NotFoundError):
    """The user does not exist, or not in this account (code 1001)."""

    advice = "Check the user id or email address."


class UserNotInAccountError(NotFoundError):
    """The user belongs to another account (code 1010)."""

    advice = "Check that the credentials belong to the user's account."


class MeetingNotFoundError(NotFoundError):
    """The meeting or webinar does not exist or has expired (code 3001)."""

    advice = "Check the id."


class ConflictError(APIError):
    """The request contradicts what is there already."""


class RateLimitError(APIError):
    """There were too many requests (status 429); `retry_at` says when to go on, where known."""

    advice = "Send fewer requests at once; the limit is shared by all apps of the account."


class DailyRateLimitError(RateLimitError):
    """The requests of this day are used up; waiting some seconds will not help."""

    advice = "Go on after the limit is reset."


class ServerError(APIError):
    """Zoom, or something on the way to it, failed."""

    advice = "Try again later."


class UnreadableAnswerError(APIError):
    """The operation succeeded, but its answer cannot be read; the raw body is in `response`."""

    advice = "The request took effect; do not send it again blindly."


class APIConnectionError(ZoomError):
    """No answer arrived: the connection failed or broke.

    Attributes:
        method: The HTTP method of the request.
        path: The path of the request below the API's base URL.
        attempts: How many times the request was sent.
    """

    def __init__(self, reason: str, *, method: str, path: str, attempts: int = 1) -> None:
        self.reason = reason
        self.method = method
        self.path = path
        self.attempts = attempts
        super().__init__(reason)

    def __str__(self) -> str:
        sent = f" after {self.attempts} attempts" if self.attempts > 1 else ""
        return f"{self.method} {self.path} got no answer{sent}: {_unstopped(self.reason)}."


class APITimeoutError(APIConnectionError):
    """No answer arrived in time; the request may have taken effect all the same."""


class OAuthError(ZoomError):
    """The token endpoint refused to give a token.

    Attributes:
        error: The OAuth error, such as `invalid_client`, or None.
        reason: Zoom's explanation, or None.
        status_code: The HTTP status.
    """

    def __init__(
        self, *, status_code: int, error: str | None = None, reason: str | None = None
    ) -> None:
        self.status_code = status_code
        self.error = error
        self.reason = reason
        super().__init__()

    def __str__(self) -> str:
        said = ", ".join(part for part in (self.error, self.reason) if part)
        return (
            f"The token endpoint answered {self.status_code}"
            f"{f': {_unstopped(said)}' if said else ''}. Check the account id, the client id and "
            "the client secret, and that the app is activated."
        )

    @property
    def is_temporary(self) -> bool:
        """Whether the token endpoint may answer otherwise in a moment."""
        return self.status_code in (429, 500, 502, 503, 504)


class ConfigurationError(ZoomError):
    """Credentials or options are missing or wrong; nothing was sent."""


class InvalidArgumentError(ZoomError, ValueError):
    """An argument is wrong; nothing was sent."""

    @classmethod
    def of(cls, name: str, value: object, wanted: str) -> Self:
        """Say which argument is wrong, what was given, and what is wanted."""
        return cls(f"{name} is {value!r}, but must be {wanted}.")
