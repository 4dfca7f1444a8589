"""What can go wrong, as one tree of exceptions.

    ZoomError
      APIError                       Zoom answered, and the answer is no success
        BadRequestError                         the request itself is wrong
          ValidationError              300    a parameter or field is invalid
          PageTokenExpiredError               the token of a page is not accepted any more
          OnPremiseMeetingError        3063   the meeting runs on the account's own servers
        AuthenticationError                   the credentials are not accepted
          InvalidTokenError            124    the access token is expired or invalid
        PermissionDeniedError                 the caller may not do this
          MissingScopeError            4711   the app lacks a scope
          PlanMissingError             200    the account's plan does not include this
            WebinarPlanMissingError    200    ... a webinar plan
          NotHostError                 3003   only the host may do this
        NotFoundError                         what the request names does not exist
          UserNotFoundError            1001   the user does not exist
          UserNotInAccountError        1010   the user belongs to another account
          MeetingNotFoundError         3001   the meeting or webinar does not exist or has expired
        ConflictError                         the request contradicts what is there already
        RateLimitError                 429    too many requests
          DailyRateLimitError                 ... for today
        ServerError                           Zoom, or something on the way to it, failed
        ApplicationError                      a status of success, and the answer says otherwise
        UnreadableAnswerError                 a success whose body cannot be read
      APIConnectionError             no answer arrived
        APITimeoutError                ... in time
      PagingError                    a list cannot be read to its end
      OAuthError                     the token endpoint refused
      ConfigurationError             credentials or options are missing or wrong
      InvalidArgumentError           an argument is wrong; nothing was sent (also a ValueError)
        UnknownOperationError          ... the name of an operation (also a KeyError)

The classes below `APIError` say what is wrong, whichever HTTP status Zoom chose for it. All of them
can be pickled and copied, and none holds a token or any other secret.
"""

from zoom_openapi.errors import (
    APIConnectionError,
    APIError,
    APITimeoutError,
    ApplicationError,
    AuthenticationError,
    BadRequestError,
    ConfigurationError,
    ConflictError,
    FieldError,
    InvalidArgumentError,
    NotFoundError,
    PageTokenExpiredError,
    PagingError,
    PermissionDeniedError,
    RateLimitError,
    ServerError,
    UnreadableAnswerError,
)
from zoom_openapi.errors import ClientError as ZoomError
from zoom_openapi.runtime.catalogue import UnknownOperationError
from zoom_openapi.runtime.errors import TRUNK as _TRUNK
from zoom_openapi.runtime.errors import Repetition
from zoom_openapi.runtime.errors import publish as _publish
from zoom_openapi.runtime.operations import DocumentedError

__all__ = [
    "APIConnectionError",
    "APIError",
    "APITimeoutError",
    "ApplicationError",
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
    "PagingError",
    "PermissionDeniedError",
    "PlanMissingError",
    "RateLimitError",
    "ServerError",
    "UnknownOperationError",
    "UnreadableAnswerError",
    "UserNotFoundError",
    "UserNotInAccountError",
    "ValidationError",
    "WebinarPlanMissingError",
    "ZoomError",
]

_TEMPORARY_STATUSES = (429, 500, 502, 503, 504)


class ValidationError(BadRequestError):
    """A parameter or field is invalid (code 300); `errors` names fields where Zoom does."""


class OnPremiseMeetingError(BadRequestError):
    """The meeting runs on the account's own servers, where the API cannot end it (code 3063)."""

    advice = "End it from the Zoom client."


class InvalidTokenError(AuthenticationError):
    """The access token is expired or invalid (code 124), also after a renewal."""

    advice = "Get a new token; a second app or process may have replaced this one."


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


class UserNotFoundError(NotFoundError):
    """The user does not exist, or not in this account (code 1001)."""

    advice = "Check the user id or email address."


class UserNotInAccountError(NotFoundError):
    """The user belongs to another account (code 1010)."""

    advice = "Check that the credentials belong to the user's account."


class MeetingNotFoundError(NotFoundError):
    """The meeting or webinar does not exist or has expired (code 3001)."""

    advice = "Check the id."


class DailyRateLimitError(RateLimitError):
    """The requests of this day are used up; waiting some seconds will not help."""

    advice = "Go on after the limit is reset."

    @property
    def _repetition(self) -> Repetition:
        return "never"


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
        said = " ".join(said.split()).rstrip(".:")
        return (
            f"The token endpoint answered {self.status_code}{f': {said}' if said else ''}. Check "
            "the account id, the client id and the client secret, and that the app is activated."
        )

    @property
    def is_temporary(self) -> bool:
        """Whether the token endpoint may answer otherwise in a moment."""
        return self.status_code in _TEMPORARY_STATUSES

    @property
    def _repetition(self) -> Repetition:
        # Without a token the request itself was never sent.
        return "always" if self.is_temporary else "never"


# What the trunk's classes say is for any API; here they serve this one.
AuthenticationError.advice = "Check the credentials and that the app is activated."
RateLimitError.advice = (
    "Send fewer requests at once; the limit is shared by all apps of the account."
)
# After the generated client has given them its own names, as it does where it is used alone.
_publish(__name__, "ZoomError", (*_TRUNK, FieldError, DocumentedError, UnknownOperationError))
