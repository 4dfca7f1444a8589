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
from zoom_openapi.runtime.catalogue import UnknownOperationError
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
from zoomkit.limit_errors import (
    ConcurrencyLimitError,
    DailyRateLimitError,
    QuotaExhaustedError,
    RateLimiterUnavailableError,
    UserRateLimitError,
)
from zoomkit.oauth_errors import OAuthError, TokenRequestError
from zoomkit.webhook_errors import (
    SignatureCheck,
    UnreadableEventError,
    WebhookError,
    WebhookSignatureError,
)

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


class SubAccountError(InvalidArgumentError):
    """This cannot be called for the sub account of `for_account`; nothing was sent."""


class UnknownScopesError(InvalidArgumentError):
    """The specification says nothing of the scopes of an operation, or of none of that style."""


# What the trunk's classes say is for any API; here they serve this one.
AuthenticationError.advice = "Check the credentials and that the app is activated."
RateLimitError.advice = (
    "Send fewer requests at once; the limit is shared by all apps of the account."
)
# After the generated client has given them its own names, as it does where it is used alone.
_publish(
    __name__, "ZoomError", [each for name in __all__ if isinstance(each := globals()[name], type)]
)
