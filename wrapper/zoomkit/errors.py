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

The classes below `APIError` say what is wrong, whichever HTTP status and code Zoom chose for it; so
does `error.kind`, in a word. docs/errors.md has the class of each documented failure. All of them can
be pickled and copied, and none holds a token or any other secret.
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
from zoomkit.needed_scopes import scopes_in, scopes_of

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
    "TemporaryError",
    "UnknownOperationError",
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


class ValidationError(BadRequestError):
    """A parameter or field is invalid or missing; `errors` names fields where Zoom does."""


class UnsupportedError(BadRequestError):
    """What is asked for cannot be done with such a thing, or not by the API."""

    advice = "Sending it again will fail again."


class OnPremiseMeetingError(BadRequestError):
    """The meeting runs on the account's own servers, where the API cannot end it."""

    advice = "End it from the Zoom client."


class InvalidTokenError(AuthenticationError):
    """The access token is missing, expired or invalid, also after a renewal."""

    advice = "Get a new token; a second app or process may have replaced this one."


class MissingScopeError(PermissionDeniedError):
    """The token lacks a scope that the operation needs."""

    @property
    def scopes(self) -> tuple[str, ...]:
        """The scopes that Zoom names; else those of the operation, of which one is needed."""
        return scopes_in(self.message or "") or scopes_of(self.operation)

    @property
    def is_named_by_zoom(self) -> bool:
        """Whether Zoom itself names the scopes, rather than the specification."""
        return bool(scopes_in(self.message or ""))

    def _what_to_do(self) -> str:
        scopes = ", ".join(self.scopes) or "the scope"
        which = "" if self.is_named_by_zoom or len(self.scopes) < 2 else "one of "  # noqa: PLR2004
        return f"Add {which}{scopes} to the app in the Zoom App Marketplace, then get a new token."


class PlanMissingError(PermissionDeniedError):
    """A plan, a licence or a paid account is needed."""

    advice = "Check the plan of the account and the licence of the user."


class WebinarPlanMissingError(PlanMissingError):
    """The user has no webinar plan."""

    advice = "Assign a webinar licence to the user, then try again."


class FeatureDisabledError(PermissionDeniedError):
    """A feature or setting is off, for the account, the user, or the meeting or webinar."""

    advice = "Turn it on first, or ask an admin of the account or Zoom's support to do so."


class NotHostError(PermissionDeniedError):
    """Only the host of the meeting or webinar may do this."""

    advice = "Call as the host, or with an app that has the admin scope."


class UserNotFoundError(NotFoundError):
    """The user does not exist, or not in this account."""

    advice = "Check the user id or email address."


class MeetingNotFoundError(NotFoundError):
    """The meeting does not exist, has expired, or has no details to show."""

    advice = "Check the id; details of a meeting may come only after it has ended."


class WebinarNotFoundError(MeetingNotFoundError):
    """The webinar does not exist, has expired, or has no details to show."""

    advice = "Check the id; details of a webinar may come only after it has ended."


class RecordingNotFoundError(NotFoundError):
    """There is no recording; Zoom needs some time after the end to make it."""


class GroupNotFoundError(NotFoundError):
    """The group does not exist."""

    advice = "Check the id of the group."


class NotInAccountError(NotFoundError):
    """What the request names belongs to another account."""

    advice = "Check that the credentials are those of its account."


class UserNotInAccountError(NotInAccountError):
    """The user belongs to another account."""

    advice = "Check that the credentials belong to the user's account."


class AlreadyExistsError(ConflictError):
    """There is one already, or its name is taken."""


class WrongStateError(ConflictError):
    """This does not go at present: it has not started, still runs, is over, or is in use."""


class LimitReachedError(ConflictError):
    """It is full, or there are as many as there can be; no limit of requests."""

    advice = "Make room, or have the limit raised."


class TemporaryError(ServerError):
    """Zoom says that it fails for the moment."""


class OperationFailedError(APIError):
    """Zoom could not do it and does not say why."""

    advice = "Check what the request names; if it is right, tell Zoom's support the request id."


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
