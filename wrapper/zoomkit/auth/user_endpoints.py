"""Zoom's OAuth endpoints for users: what they are sent, and what their answers mean."""

from typing import Final

import httpx

from zoom_openapi.runtime.clocks import Clock
from zoomkit.auth.consent import Authorization, DeviceAuthorization
from zoomkit.auth.endpoint import AppCredentials, json_object
from zoomkit.auth.steps import Fetch, Pause, Steps
from zoomkit.errors import OAuthError, TokenRequestError
from zoomkit.tokens import Token

SIGN_IN: Final = "Let the user sign in again: authorization() and exchange(), or device()."

_DEVICE_GRANT: Final = "urn:ietf:params:oauth:grant-type:device_code"
_PENDING: Final = ("authorization_pending", "slow_down")
_SLOWER: Final = 5.0  # seconds, RFC 8628 3.5


class UserEndpoints:
    """The endpoints at which one app gets the tokens of users.

    Args:
        app: The app's credentials.
        url: Where they are, without a slash at the end.

    Attributes:
        authorize: Where browsers go.
        token: Where tokens come from.
    """

    def __init__(self, app: AppCredentials, url: str) -> None:
        self._app = app
        self._url = url
        self.authorize = f"{url}/authorize"
        self.token = f"{url}/token"

    # No form is a local variable, so that its secrets are in no traceback.
    def fetch(
        self, endpoint: str, form: dict[str, str], like: httpx.Request | None = None
    ) -> Fetch:
        """Return the step that sends a form to an endpoint; see `AppCredentials.request`."""
        return Fetch(self._app.request(f"{self._url}/{endpoint}", form, like))

    def by_code(self, authorization: Authorization, code: str, clock: Clock) -> Steps:
        """Return the token for the code that a browser came back with."""
        response = yield self.fetch(
            "token",
            {
                "grant_type": "authorization_code",
                "code": code,
                "redirect_uri": authorization.redirect_uri,
                "code_verifier": authorization.code_verifier,
            },
        )
        return self.read(response, clock)

    def device(self) -> Steps:
        """Return a code that a user can type in on another device."""
        response = yield self.fetch("devicecode", {"client_id": self._app.client_id})
        asked = DeviceAuthorization.read(response)
        if asked is None:
            raise self._app.refused(response, "the answer holds no code")
        return asked

    def by_device(self, device: DeviceAuthorization, clock: Clock) -> Steps:
        """Return the token when the user has consented on the other device."""
        deadline = clock.monotonic() + device.expires_in
        interval = device.interval
        while True:
            asked = {"grant_type": _DEVICE_GRANT, "device_code": device.device_code}
            failure: OAuthError | None = None
            error = None
            try:
                response = yield self.fetch("token", asked)
            except TokenRequestError as lost:
                failure = lost
            else:
                error = json_object(response).get("error")
                failure = self._app.refused(response, "")
                if not (failure.is_temporary or error in _PENDING):
                    return self.read(response, clock)
            interval += _SLOWER if error == "slow_down" else 0.0
            if clock.monotonic() + interval > deadline:
                if error not in _PENDING:
                    raise failure
                raise OAuthError(
                    error="expired_token", reason="the user has not consented", advice=SIGN_IN
                )
            yield Pause(interval)

    def read(self, response: httpx.Response, clock: Clock, refresh: str | None = None) -> Token:
        """Read a token out of an answer; see `AppCredentials.token`."""
        try:
            return self._app.token(response, refresh=refresh, now=clock.now())
        except OAuthError:
            raise self.refused(response) from None

    def refused(self, response: httpx.Response) -> OAuthError:
        """Return the error that an answer without a token is."""
        error = self._app.refused(response, "the answer holds no token")
        if error.error != "invalid_client":
            error.advice = SIGN_IN
        return error
