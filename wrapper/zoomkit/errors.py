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
          PasscodeRequiredError        a page that asks for a passcode came in place of a file
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
            UserRateLimitError           ... for one user, registrant or panelist
          ConcurrencyLimitError        ... at once for one resource
        ServerError                  Zoom, or something on the way to it, failed
          TemporaryError               Zoom says that it fails for the moment
        OperationFailedError         Zoom could not do it and does not say why
        ApplicationError             a status of success, and the answer says otherwise
        UnreadableAnswerError        a success whose body cannot be read
          AnswerTooLargeError          ... because it is too large
      APIConnectionError             no answer arrived
        APITimeoutError                ... in time
      PagingError                    a list cannot be read to its end
      OAuthError                     the token endpoint refused, or the user has not consented
        TokenRequestError              ... it gave no answer (also an APIConnectionError)
      QuotaExhaustedError            the limiter lets nothing through for now; nothing was sent
      RateLimiterUnavailableError    the limiter is out of order; nothing was sent
      WebhookError                   a delivery to a webhook cannot be accepted
        WebhookSignatureError          ... it is not Zoom's, or an old one
        UnreadableEventError           ... its body is no event
      DownloadError                  a file did not arrive whole, or is not what was asked for
      NotReadyError                  what was asked for is not there yet, or not any more
        WaitTimeoutError               ... and the deadline of the waiting has passed
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

from collections.abc import Mapping
from datetime import datetime
from typing import Literal, TypeAlias

from zoom_openapi.errors import (
    AnswerTooLargeError,
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
from zoom_openapi.runtime.base_errors import in_line
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
    PasscodeRequiredError,
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
from zoomkit.around_errors import DownloadError, NotReadyError, WaitTimeoutError

__all__ = [
    "APIConnectionError",
    "APIError",
    "APITimeoutError",
    "AlreadyExistsError",
    "AnswerTooLargeError",
    "ApplicationError",
    "AuthenticationError",
    "BadRequestError",
    "ConcurrencyLimitError",
    "ConfigurationError",
    "ConflictError",
    "DailyRateLimitError",
    "DocumentedError",
    "DownloadError",
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
    "NotReadyError",
    "OAuthError",
    "OnPremiseMeetingError",
    "OperationFailedError",
    "PageTokenExpiredError",
    "PagingError",
    "PasscodeRequiredError",
    "PermissionDeniedError",
    "PlanMissingError",
    "QuotaExhaustedError",
    "RateLimitError",
    "RateLimiterUnavailableError",
    "RecordingNotFoundError",
    "ServerError",
    "SignatureCheck",
    "SubAccountError",
    "TemporaryError",
    "TokenRequestError",
    "UnknownEventError",
    "UnknownOperationError",
    "UnknownScopesError",
    "UnreadableAnswerError",
    "UnreadableEventError",
    "UnsupportedError",
    "UserNotFoundError",
    "UserNotInAccountError",
    "UserRateLimitError",
    "ValidationError",
    "WaitTimeoutError",
    "WebhookError",
    "WebhookSignatureError",
    "WebinarNotFoundError",
    "WebinarPlanMissingError",
    "WrongStateError",
    "ZoomError",
]

_CHECK_CREDENTIALS = (
    "Check the account id, the client id and the client secret, and that the app is activated."
)
_TEMPORARY_STATUSES = (429, 500, 502, 503, 504)


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


class QuotaExhaustedError(ZoomError):
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


class RateLimiterUnavailableError(ZoomError):
    """The rate limiter cannot reach Redis and was told to let nothing through without it."""


class SubAccountError(InvalidArgumentError):
    """This cannot be called for the sub account of `for_account`; nothing was sent."""


class UnknownScopesError(InvalidArgumentError):
    """The specification says nothing of the scopes of an operation, or of none of that style."""


SignatureCheck: TypeAlias = Literal[
    "no_signature", "no_timestamp", "bad_timestamp", "too_old", "too_new", "mismatch"
]
"""Which check of a delivery's signature failed."""

_CHECKS: Mapping[SignatureCheck, str] = {
    "no_signature": "the header x-zm-signature is missing",
    "no_timestamp": "the header x-zm-request-timestamp is missing",
    "bad_timestamp": "the header x-zm-request-timestamp is no number of seconds since 1970",
    "too_old": "it was sent too long ago; check the clock of this machine",
    "too_new": "it was sent in the future; check the clock of this machine",
    "mismatch": "the signature fits none of the secrets, or the body is not as it was sent",
}


class WebhookError(ZoomError):
    """What was sent to a webhook cannot be accepted."""


class WebhookSignatureError(WebhookError):
    """What was sent to a webhook is not Zoom's, as far as can be told; it holds no secret.

    Attributes:
        check: Which check failed.
    """

    def __init__(self, check: SignatureCheck) -> None:
        self.check: SignatureCheck = check
        super().__init__(check)

    def _said(self) -> str:
        return f"This is no delivery of Zoom's: {_CHECKS[self.check]}."


class UnreadableEventError(WebhookError):
    """What was sent to a webhook is no event: no JSON object that names one."""


class OAuthError(ZoomError):
    """There is no token: the token endpoint refused to give one, or the user has not consented.

    Attributes:
        error: The OAuth error, such as `invalid_client`, or None.
        reason: Zoom's explanation, or None.
        status_code: The HTTP status, or None if this was not said by the token endpoint.
        advice: What to do.
    """

    def __init__(
        self,
        *,
        status_code: int | None = None,
        error: str | None = None,
        reason: str | None = None,
        advice: str = _CHECK_CREDENTIALS,
    ) -> None:
        self.status_code = status_code
        self.error = error
        self.reason = reason
        self.advice = advice
        super().__init__()

    def _said(self) -> str:
        said = ", ".join(part for part in (self.error, self.reason) if part)
        said = " ".join(said.split()).rstrip(".:")
        if self.status_code is None:
            return f"There is no access token: {said}. {self.advice}"
        answered = f"The token endpoint answered {self.status_code}{f': {said}' if said else ''}."
        return f"{answered} {self.advice}"

    @property
    def is_temporary(self) -> bool:
        """Whether the token endpoint may answer otherwise in a moment."""
        return self.status_code in _TEMPORARY_STATUSES

    @property
    def _repetition(self) -> Repetition:
        # Without a token the request itself was never sent.
        return "always" if self.is_temporary else "never"


class TokenRequestError(OAuthError, APIConnectionError):
    """The request for a token got no answer; the call for which it was sent took no effect.

    Attributes:
        reason: What happened.
    """

    reason: str

    def __init__(
        self,
        reason: str,
        *,
        method: str = "POST",
        path: str = "/oauth/token",
        attempts: int = 1,
    ) -> None:
        APIConnectionError.__init__(self, reason, method=method, path=path, attempts=attempts)
        self.status_code = None
        self.error = None
        self.advice = "The call itself took no effect."

    def _said(self) -> str:
        sent = f" after {self.attempts} attempts" if self.attempts > 1 else ""
        said = f"The request for an access token got no answer{sent}: {in_line(self.reason)}."
        # An earlier attempt of the call may have had a token.
        return said if self.is_outcome_unknown else f"{said} {self.advice}"

    @property
    def is_temporary(self) -> bool:
        """Whether the token endpoint may answer in a moment."""
        return True


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
    PasscodeRequiredError,
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
    DownloadError,
    NotReadyError,
    WaitTimeoutError,
)
_OTHERS = (FieldError, DocumentedError, UnknownOperationError, UnknownEventError)
_publish(__name__, "ZoomError", (*_TRUNK, *_OWN, *_OTHERS))
