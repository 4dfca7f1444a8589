"""What can go wrong, as one tree of exceptions.

    ZoomError
      APIError                       Zoom answered, and the answer is no success
        BadRequestError              the request itself is wrong
          ValidationError              a parameter or field is invalid, or one is missing
          PageTokenExpiredError        the token of a page is not accepted any more
          UnsupportedError             this cannot be done with such a thing
          OnPremiseMeetingError        the meeting runs on the account's own servers
        AuthenticationError          the credentials are not accepted
          InvalidTokenError            the access token is missing, expired or invalid
        PermissionDeniedError        the caller may not do this
          MissingScopeError            the token lacks a scope
          PlanMissingError             a plan, a licence or a paid account is needed
            WebinarPlanMissingError      ... a webinar plan
          FeatureDisabledError         a feature or setting is off
          NotHostError                 only the host may do this
        NotFoundError                what the request names does not exist
          UserNotFoundError            the user does not exist, or not in this account
          MeetingNotFoundError         the meeting does not exist or has expired
            WebinarNotFoundError         ... the webinar
          RecordingNotFoundError       there is no recording
          GroupNotFoundError           the group does not exist
          NotInAccountError            it belongs to another account
            UserNotInAccountError        ... the user
        ConflictError                the request contradicts what is there already
          AlreadyExistsError           there is one already, or the name is taken
          WrongStateError              not now: not started, still running, over, in use
          LimitReachedError            it is full, or there are as many as there can be
        RateLimitError               too many requests
          DailyRateLimitError          ... for today
        ServerError                  Zoom, or something on the way to it, failed
          TemporaryError               Zoom says that it fails for the moment
        OperationFailedError         Zoom could not do it and does not say why
        ApplicationError             a status of success, and the answer says otherwise
        UnreadableAnswerError        a success whose body cannot be read
      APIConnectionError             no answer arrived
        APITimeoutError                ... in time
      PagingError                    a list cannot be read to its end
      OAuthError                     the token endpoint refused
      ConfigurationError             credentials or options are missing or wrong
      InvalidArgumentError           an argument is wrong; nothing was sent (also a ValueError)
        UnknownOperationError          ... the name of an operation (also a KeyError)
        UnknownEventError              ... the name of an event (also a KeyError)
        UnknownScopesError             ... an operation whose scopes are not documented
        SubAccountError                ... a call that there is not for a sub account

The classes below `APIError` say what is wrong, whichever HTTP status and code Zoom chose for it; so
does `error.kind`, in a word. docs/errors.md has the class of each documented failure. All of them
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
from zoom_openapi.runtime.events import UnknownEventError
from zoom_openapi.runtime.operations import DocumentedError
from zoomkit.api_errors import (
    AlreadyExistsError,
    FeatureDisabledError,
    GroupNotFoundError,
    InvalidTokenError,
    LimitReachedError,
    MeetingNotFoundError,
    MissingScopeError,
    NotHostError,
    NotInAccountError,
    OnPremiseMeetingError,
    OperationFailedError,
    PlanMissingError,
    RecordingNotFoundError,
    TemporaryError,
    UnsupportedError,
    UserNotFoundError,
    UserNotInAccountError,
    ValidationError,
    WebinarNotFoundError,
    WebinarPlanMissingError,
    WrongStateError,
)

__all__ = [
    "APIConnectionError",
    "APIError",
    "APITimeoutError",
    "AlreadyExistsError",
    "ApplicationError",
    "AuthenticationError",
    "BadRequestError",
    "ConfigurationError",
    "ConflictError",
    "DailyRateLimitError",
    "DocumentedError",
    "FeatureDisabledError",
    "FieldError",
    "GroupNotFoundError",
    "InvalidArgumentError",
    "InvalidTokenError",
    "LimitReachedError",
    "MeetingNotFoundError",
    "MissingScopeError",
    "NotFoundError",
    "NotHostError",
    "NotInAccountError",
    "OAuthError",
    "OnPremiseMeetingError",
    "OperationFailedError",
    "PageTokenExpiredError",
    "PagingError",
    "PermissionDeniedError",
    "PlanMissingError",
    "RateLimitError",
    "RecordingNotFoundError",
    "ServerError",
    "SubAccountError",
    "TemporaryError",
    "UnknownEventError",
    "UnknownOperationError",
    "UnknownScopesError",
    "UnreadableAnswerError",
    "UnsupportedError",
    "UserNotFoundError",
    "UserNotInAccountError",
    "ValidationError",
    "WebinarNotFoundError",
    "WebinarPlanMissingError",
    "WrongStateError",
    "ZoomError",
]

_TEMPORARY_STATUSES = (429, 500, 502, 503, 504)


class DailyRateLimitError(RateLimitError):
    """The requests of this day are used up; waiting some seconds will not help."""

    advice = "Go on after the limit is reset."

    @property
    def _repetition(self) -> Repetition:
        return "never"


class SubAccountError(InvalidArgumentError):
    """This cannot be called for the sub account of `for_account`; nothing was sent."""


class UnknownScopesError(InvalidArgumentError):
    """The specification says nothing of the scopes of an operation, or of none of that style."""


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
_OWN = (
    ValidationError,
    UnsupportedError,
    OnPremiseMeetingError,
    InvalidTokenError,
    MissingScopeError,
    PlanMissingError,
    WebinarPlanMissingError,
    FeatureDisabledError,
    NotHostError,
    UserNotFoundError,
    MeetingNotFoundError,
    WebinarNotFoundError,
    RecordingNotFoundError,
    GroupNotFoundError,
    NotInAccountError,
    UserNotInAccountError,
    AlreadyExistsError,
    WrongStateError,
    LimitReachedError,
    TemporaryError,
    OperationFailedError,
)
_OTHERS = (FieldError, DocumentedError, UnknownOperationError, UnknownEventError)
_publish(__name__, "ZoomError", (*_TRUNK, *_OWN, *_OTHERS))
