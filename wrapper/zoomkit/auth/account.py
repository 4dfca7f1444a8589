"""Tokens for an account's own app."""

import httpx

from zoomkit.auth.endpoint import AppCredentials, private, read_url, token_url_of
from zoomkit.auth.flows import TokenAuth
from zoomkit.auth.needs import Need
from zoomkit.auth.steps import Fetch, Steps
from zoomkit.stores.base import TokenStore
from zoomkit.tokens import Token


class ServerToServerOAuth(TokenAuth):
    """Tokens for an account's own app, fetched when needed and renewed before they end.

    A token that Zoom rejects (401, code 124) is replaced and the request sent again: first by the
    one in the store, where another worker may have put a newer one, else by a new one. The threads
    and tasks that share this object, and the processes and hosts that share its store, wait for one
    token request, and share its failure. A request whose body is used up, such as a generator, is
    not sent again.

    Args:
        account_id: The account's id.
        client_id: The app's client id.
        client_secret: The app's client secret.
        token_store: Where tokens are kept; by default in this object. See `zoomkit.stores`.
        token_url: The token endpoint; by default the one that belongs to the API's host, which is
            `/oauth/token` on that same host unless it is one of Zoom's.
        follow_api_url: Whether requests go to the host that Zoom names with each token, which is
            that of the account's region.

    Raises:
        ConfigurationError: A credential is empty, or the token endpoint is none that a secret may
            be sent to.
    """

    def __init__(
        self,
        account_id: str,
        client_id: str,
        client_secret: str,
        *,
        token_store: TokenStore | None = None,
        token_url: str | None = None,
        follow_api_url: bool = False,
    ) -> None:
        self._app = AppCredentials(client_id, client_secret)
        del client_secret  # or a traceback with locals would show it
        self._account_id = account_id
        self._app.check(account_id=account_id)
        self._token_url = None if token_url is None else str(read_url(token_url, "token_url"))
        self._found: dict[tuple[str, bytes], str] = {}
        super().__init__(token_store, follow_api_url=follow_api_url)

    def __repr__(self) -> str:
        return f"ServerToServerOAuth(account_id={self._account_id!r}, ...)"

    def key(self, url: str) -> str:
        """Return under which key the tokens of a token endpoint are kept."""
        return f"{url} {self._account_id} {self._app.client_id}"

    def token_url(self, api: httpx.URL) -> str:
        """Return the token endpoint for a request to the API."""
        if self._token_url is not None:
            return self._token_url
        origin = api.scheme, api.netloc
        found = self._found.get(origin)
        if found is None:
            found = self._found[origin] = str(private(token_url_of(api)))
        return found

    def granted(self, need: Need, before: Token | None) -> Steps:  # noqa: ARG002
        """Return a new token."""
        form = {"grant_type": "account_credentials", "account_id": self._account_id}
        response = yield Fetch(self._app.request(need.url, form, need.like))
        return self._app.token(response, now=self.clock.now())
