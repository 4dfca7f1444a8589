"""Tokens for a user who consented: authorization code with PKCE, devices, rotating refresh."""

from collections import deque
from typing import Any, Final

import httpx

from zoom_openapi.runtime import _http
from zoomkit.auth.consent import Authorization, DeviceAuthorization
from zoomkit.auth.endpoint import AppCredentials, json_object, read_url
from zoomkit.auth.flows import TokenAuth
from zoomkit.auth.needs import Need
from zoomkit.auth.shells import AsyncShell, SyncShell
from zoomkit.auth.steps import Keep, Steps
from zoomkit.auth.user_endpoints import SIGN_IN, UserEndpoints
from zoomkit.errors import ConfigurationError, OAuthError
from zoomkit.hosts import Cloud
from zoomkit.hosts import oauth_url as oauth_url_of
from zoomkit.stores.base import TokenStore
from zoomkit.tokens import Token

_MOST_REMEMBERED: Final = 1000  # authorizations that were used
_MOST_REFRESHES: Final = 3
_STORE_FAILED: Final = (
    "Bring the token store back: it failed, and may have a newer refresh token of another worker. "
    "If it has none, let the user sign in again."
)


class UserOAuth(TokenAuth):
    """Tokens for a user who consented, renewed with the refresh token that comes with each.

    Zoom gives a new refresh token with every token, and the one before is worth nothing then. So
    the new one is saved before the token is used, and those who share the store refresh one after
    the other.

    Args:
        client_id: The app's client id.
        client_secret: The app's client secret.
        redirect_uri: Where browsers come back to, as registered for the app; devices need none.
        user: Which user's tokens these are: any text, such as an address or a number of yours.
        token_store: Where tokens are kept; by default in this object, so that the user has to sign
            in again in each process. See `zoomkit.stores`.
        cloud: "commercial", or "gov" for the government's.
        oauth_url: Where Zoom's OAuth endpoints are, instead of `cloud`, such as the URL of a fake.
        transport: A transport of httpx with which this object sends by itself.
        follow_api_url: Whether requests go to the host that Zoom names with each token.

    Raises:
        ConfigurationError: A credential is empty, or an endpoint is none that a secret may be sent
            to.
    """

    _is_lost_if_cut_off = True  # the refresh token that was sent is used up

    def __init__(
        self,
        client_id: str,
        client_secret: str,
        *,
        redirect_uri: str | None = None,
        user: str = "me",
        token_store: TokenStore | None = None,
        cloud: Cloud = "commercial",
        oauth_url: str | None = None,
        transport: Any = None,
        follow_api_url: bool = False,
    ) -> None:
        self._app = AppCredentials(client_id, client_secret)
        del client_secret  # or a traceback with locals would show it
        self.user = user
        self._app.check(user=user)
        url = str(read_url(oauth_url or oauth_url_of(cloud), "oauth_url")).rstrip("/")
        self._endpoints = UserEndpoints(self._app, url)
        self.redirect_uri = redirect_uri
        self._transport = transport
        self._used: deque[str] = deque(maxlen=_MOST_REMEMBERED)
        super().__init__(token_store, follow_api_url=follow_api_url)

    def __repr__(self) -> str:
        return f"UserOAuth(user={self.user!r}, ...)"

    def key(self, url: str) -> str:
        """Return under which key the tokens of the user are kept."""
        return f"{url} user {self._app.client_id} {self.user}"

    def token_url(self, api: httpx.URL) -> str:  # noqa: ARG002 - the endpoint is its own
        """Return the token endpoint."""
        return self._endpoints.token

    # --- consent ------------------------------------------------------------------------------

    def authorization(self) -> Authorization:
        """Return a request for the user's consent; the browser has to go to its `url`.

        Raises:
            ConfigurationError: There is no `redirect_uri`.
        """
        if not self.redirect_uri:
            raise ConfigurationError("Pass redirect_uri, as it is registered for the app.")
        return Authorization.new(self._endpoints.authorize, self._app.client_id, self.redirect_uri)

    def exchange(self, authorization: Authorization, callback: str) -> None:
        """Get the user's first token for the code with which the browser came back.

        Args:
            authorization: What `authorization()` returned for this user.
            callback: The whole URL that the browser came back to.

        Raises:
            OAuthError: Consent was denied, the code has expired or was used, the state is not that
                of the authorization or was used, or the redirect URI is not the registered one.
            TokenRequestError: Zoom gave no answer.
        """
        self._run(self._exchanged(authorization, callback))

    async def aexchange(self, authorization: Authorization, callback: str) -> None:
        """Await what `exchange` does."""
        await self._run_async(self._exchanged(authorization, callback))

    def device(self) -> DeviceAuthorization:
        """Ask for a code that the user types in on another device.

        Raises:
            OAuthError: The app may not do that.
            TokenRequestError: Zoom gave no answer.
        """
        asked: DeviceAuthorization = self._run(self._endpoints.device())
        return asked

    async def adevice(self) -> DeviceAuthorization:
        """Await what `device` does."""
        asked: DeviceAuthorization = await self._run_async(self._endpoints.device())
        return asked

    def wait_for(self, device: DeviceAuthorization) -> None:
        """Wait until the user has consented on the other device.

        Raises:
            OAuthError: Consent was denied, or the code has expired.
            TokenRequestError: Zoom gave no answer.
        """
        self._run(self._waited(device))

    async def await_for(self, device: DeviceAuthorization) -> None:
        """Await what `wait_for` waits for."""
        await self._run_async(self._waited(device))

    def revoke(self) -> None:
        """Make the user's tokens worthless and forget them.

        Raises:
            OAuthError: Zoom refused; they are forgotten all the same.
            TokenRequestError: Zoom gave no answer; they are kept.
        """
        self._run(self._revoked())

    async def arevoke(self) -> None:
        """Await what `revoke` does."""
        await self._run_async(self._revoked())

    # --- what they decide ---------------------------------------------------------------------

    def granted(self, need: Need, before: Token | None) -> Steps:
        """Return a new token for the refresh token of the one before."""
        left = _MOST_REFRESHES
        while True:
            if before is None or not before.refresh:
                raise OAuthError(
                    error="login_required", reason="the user has not signed in", advice=SIGN_IN
                )
            response = yield self._endpoints.fetch(
                "token",
                {"grant_type": "refresh_token", "refresh_token": before.refresh},
                need.like,
            )
            if json_object(response).get("error") != "invalid_grant":
                return self._endpoints.read(response, self.clock, before.refresh)
            # Whoever held the lock before may have been too slow to save in time.
            kept = yield Keep("load", (need.key,))
            left -= 1
            if kept is None or kept.value == before.value or not left:
                raise (yield from self._refused_for_good(response, need, before, kept))
            if not kept.is_expired_at(self.clock.now()):
                return kept
            before = kept

    def _exchanged(self, authorization: Authorization, callback: str) -> Steps:
        code = authorization.code(callback)
        if authorization.state in self._used:
            raise OAuthError(
                error="invalid_state", reason="this authorization was used", advice=SIGN_IN
            )
        self._used.append(authorization.state)
        token = yield from self._endpoints.by_code(authorization, code, self.clock)
        yield from self._kept(token)

    def _waited(self, device: DeviceAuthorization) -> Steps:
        token = yield from self._endpoints.by_device(device, self.clock)
        yield from self._kept(token)

    def _revoked(self) -> Steps:
        key = self.key(self._endpoints.token)
        held = self._of(key)
        token = (yield Keep("load", (key,))) or held.token
        if held.unsaved:
            token = held.unsaved[1]  # the store has an older one
        if token is None:
            return
        response = yield self._endpoints.fetch("revoke", {"token": token.value})
        held.token = held.unsaved = None
        yield Keep("remove", (key,))
        if not response.is_success:
            raise self._app.refused(response, "")

    def _kept(self, token: Token) -> Steps:
        key = self.key(self._endpoints.token)
        yield Keep("save", (key, token))
        held = self._of(key)
        held.token, held.unsaved = token, None

    def _refused_for_good(
        self, response: httpx.Response, need: Need, before: Token, kept: Token | None
    ) -> Steps:
        error = self._endpoints.refused(response)
        # A store that has nothing to give back may have failed to; who saves would know.
        if kept is None and (yield Keep("swap", (need.key, before, before))) is None:
            error.advice = _STORE_FAILED
        return error

    def _run(self, steps: Steps) -> Any:
        with _http.new_client("Client", self._transport) as http:
            return SyncShell(self._store, http, self.clock).run(steps)

    async def _run_async(self, steps: Steps) -> Any:
        async with _http.new_client("AsyncClient", self._transport) as http:
            return await AsyncShell(self._store, http, self.clock).run(steps)
