"""Why there is no token."""

from zoom_openapi.errors import APIConnectionError, ClientError
from zoom_openapi.runtime.base_errors import in_line
from zoom_openapi.runtime.errors import Repetition

_CHECK_CREDENTIALS = (
    "Check the account id, the client id and the client secret, and that the app is activated."
)
_TEMPORARY_STATUSES = (429, 500, 502, 503, 504)


class OAuthError(ClientError):
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
