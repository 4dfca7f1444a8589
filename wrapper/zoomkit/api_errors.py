"""What Zoom says when a call is no success; `errors` shows where each class stands."""

from zoom_openapi.errors import (
    APIError,
    AuthenticationError,
    BadRequestError,
    ConflictError,
    NotFoundError,
    PermissionDeniedError,
    ServerError,
)
from zoomkit.needed_scopes import scopes_in, scopes_of


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
    """The token lacks a scope that the operation needs.

    Attributes:
        token_scopes: The scopes of the token, or None where they are not known.
    """

    token_scopes: frozenset[str] | None = None

    @property
    def scopes(self) -> tuple[str, ...]:
        """The scopes that Zoom names; else those of the operation that the token lacks."""
        named = scopes_in(self.message or "")
        return named or scopes_of(self.operation, self.path, self.token_scopes)

    def _what_to_do(self) -> str:
        scopes = self.scopes
        which = f"one of {', '.join(scopes)}" if scopes[1:] else "".join(scopes) or "the scope"
        return f"Add {which} to the app in the Zoom App Marketplace, then get a new token."


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


class PasscodeRequiredError(PermissionDeniedError):
    """A page of HTML, which asks for a passcode or a sign-in, came in place of a file."""

    advice = (
        "A page came that asks for a passcode or a sign-in. Pass the download_access_token of the "
        "recording as token, or use credentials that may view recordings."
    )


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
