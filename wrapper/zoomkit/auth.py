"""Authentication, as httpx auth flows.

A flow decides; it does no I/O. It yields the requests to be sent and receives their answers, so
that the same flow serves `Zoom` and `AsyncZoom`, goes through their transport, and works with any
httpx client. Sources: Zoom's pages on server-to-server OAuth, and on its regional and government
hosts.
"""

import base64
import logging
import threading
from collections.abc import AsyncGenerator, Generator
from enum import Enum
from typing import TYPE_CHECKING, TypeAlias

import httpx
from attrs import frozen

from zoomkit.answers import read_envelope
from zoomkit.errors import ConfigurationError, OAuthError
from zoomkit.redaction import redacted
from zoomkit.tokens import MemoryTokenStore, Token, TokenStore

if TYPE_CHECKING:
    import anyio

_logger = logging.getLogger("zoomkit")
_UNAUTHORIZED = 401
_INVALID_TOKEN = 124
_DEFAULT_LIFE = 3600.0  # seconds, where the token endpoint names none
_OAUTH_HOSTS = ("zoom.us", "zoomgov.com")


class BearerToken(httpx.Auth):
    """A token that somebody else obtained and renews.

    Args:
        token: The access token.

    Raises:
        ConfigurationError: It is empty or holds characters that no header can carry.
    """

    def __init__(self, token: str) -> None:
        if not _fits_a_header(token):
            raise ConfigurationError(
                "The access token is empty or holds blanks or other characters."
            )
        self._token = token

    def __repr__(self) -> str:
        return "BearerToken(...)"

    def auth_flow(self, request: httpx.Request) -> Generator[httpx.Request, httpx.Response, None]:
        """Add the token to a request."""
        request.headers["Authorization"] = f"Bearer {self._token}"
        yield request


class _Lock(Enum):
    """What a flow asks of whoever drives it, besides sending."""

    ACQUIRE = "acquire"
    RELEASE = "release"


@frozen
class _Read:
    response: httpx.Response


_Steps: TypeAlias = Generator[httpx.Request | _Lock | _Read, httpx.Response, None]
_TokenSteps: TypeAlias = Generator[httpx.Request | _Lock | _Read, httpx.Response, Token]


class ServerToServerOAuth(httpx.Auth):
    """Tokens for an account's own app, fetched when needed and renewed before they end.

    A token that Zoom rejects (401, code 124) is replaced once and the request sent again: first by
    the one in the store, where another worker may have put a newer one, else by a new one. Whoever
    shares this object waits while one of them renews.

    Args:
        account_id: The account's id.
        client_id: The app's client id.
        client_secret: The app's client secret.
        token_store: Where tokens are kept; by default in this object.
        token_url: The token endpoint; by default the one that belongs to the API's host, which is
            `/oauth/token` on that same host unless it is one of Zoom's.

    Raises:
        ConfigurationError: A credential is empty.
    """

    def __init__(
        self,
        account_id: str,
        client_id: str,
        client_secret: str,
        *,
        token_store: TokenStore | None = None,
        token_url: str | None = None,
    ) -> None:
        given = {
            "account_id": account_id,
            "client_id": client_id,
            "client_secret": client_secret,
        }
        missing = [name for name, value in given.items() if not value or not value.strip()]
        if missing:
            raise ConfigurationError(f"{', '.join(missing)} must not be empty.")
        self._account_id = account_id
        self._client_id = client_id
        self._client_secret = client_secret
        self._store = MemoryTokenStore() if token_store is None else token_store
        self._token_url = None if token_url is None else httpx.URL(token_url)
        self._thread_lock = threading.Lock()
        self._task_lock: anyio.Lock | None = None

    def __repr__(self) -> str:
        return f"ServerToServerOAuth(account_id={self._account_id!r}, ...)"

    def sync_auth_flow(
        self, request: httpx.Request
    ) -> Generator[httpx.Request, httpx.Response, None]:
        """Drive the flow for a blocking client."""
        steps = self._flow(request)
        step = next(steps)
        is_held = False
        try:
            while True:
                if step is _Lock.ACQUIRE:
                    is_held = self._thread_lock.acquire()
                elif step is _Lock.RELEASE:
                    self._thread_lock.release()
                    is_held = False
                elif isinstance(step, _Read):
                    step.response.read()
                step = steps.send((yield step)) if isinstance(step, httpx.Request) else next(steps)
        except StopIteration:
            return
        finally:
            if is_held:
                self._thread_lock.release()

    async def async_auth_flow(
        self, request: httpx.Request
    ) -> AsyncGenerator[httpx.Request, httpx.Response]:
        """Drive the flow for an awaiting client."""
        if self._task_lock is None:
            import anyio  # noqa: PLC0415 - httpx's own, and only awaiting clients need it

            self._task_lock = anyio.Lock()
        steps = self._flow(request)
        step = next(steps)
        is_held = False
        try:
            while True:
                if step is _Lock.ACQUIRE:
                    await self._task_lock.acquire()
                    is_held = True
                elif step is _Lock.RELEASE:
                    self._task_lock.release()
                    is_held = False
                elif isinstance(step, _Read):
                    await step.response.aread()
                step = steps.send((yield step)) if isinstance(step, httpx.Request) else next(steps)
        except StopIteration:
            return
        finally:
            if is_held:
                self._task_lock.release()

    def _flow(self, request: httpx.Request) -> _Steps:
        token = yield from self._usable_token(request, rejected=None)
        request.headers["Authorization"] = f"Bearer {token.value}"
        response = yield request
        if response.status_code != _UNAUTHORIZED:
            return
        yield _Read(response)
        if read_envelope(response).code in (_INVALID_TOKEN, None):
            token = yield from self._usable_token(request, rejected=token)
            request.headers["Authorization"] = f"Bearer {token.value}"
            yield request

    def _usable_token(self, request: httpx.Request, rejected: Token | None) -> _TokenSteps:
        url = self._token_url or _token_url(request.url)
        key = f"{url} {self._account_id} {self._client_id}"
        token = self._stored(key, rejected)
        if token is not None:
            return token
        yield _Lock.ACQUIRE
        token = self._stored(key, rejected)  # another may have renewed it during the wait
        if token is None:
            response = yield self._token_request(url, request)
            yield _Read(response)
            token = self._token(response)
            self._store.save(key, token)
            _logger.debug("Got an access token that ends at %s.", token.expires_at.isoformat())
        yield _Lock.RELEASE
        return token

    def _stored(self, key: str, rejected: Token | None) -> Token | None:
        token = self._store.load(key)
        is_usable = token is not None and not token.is_expired and token != rejected
        return token if is_usable else None

    def _token_request(self, url: httpx.URL, request: httpx.Request) -> httpx.Request:
        credentials = f"{self._client_id}:{self._client_secret}".encode()
        return httpx.Request(
            "POST",
            url,
            data={"grant_type": "account_credentials", "account_id": self._account_id},
            headers={
                "Accept": "application/json",
                "Authorization": f"Basic {base64.b64encode(credentials).decode()}",
                "User-Agent": request.headers.get("User-Agent", ""),
            },
            # The call's own time limits: a request made by hand would have none.
            extensions={"timeout": request.extensions.get("timeout", {})},
        )

    def _token(self, response: httpx.Response) -> Token:
        answer = _json_object(response)
        value, life = answer.get("access_token"), answer.get("expires_in")
        if response.is_success and isinstance(value, str) and _fits_a_header(value):
            return Token.issued(
                value,
                expires_in=life if isinstance(life, int | float) else _DEFAULT_LIFE,
                scope=str(answer.get("scope") or ""),
            )
        raise OAuthError(
            status_code=response.status_code,
            error=self._said(answer.get("error")),
            reason=self._said(answer.get("reason") or answer.get("error_description"))
            or ("the answer holds no token" if response.is_success else None),
        )

    def _said(self, value: object) -> str | None:
        return redacted(value, self._client_secret) if isinstance(value, str) else None


def _token_url(api: httpx.URL) -> httpx.URL:
    for host in _OAUTH_HOSTS:
        if api.host == host or api.host.endswith(f".{host}"):
            return httpx.URL(f"https://{host}/oauth/token")
    return api.copy_with(raw_path=b"/oauth/token")


def _json_object(response: httpx.Response) -> dict[str, object]:
    try:
        answer = response.json()
    except (ValueError, RecursionError):
        return {}
    return answer if isinstance(answer, dict) else {}


def _fits_a_header(token: str) -> bool:
    return bool(token) and token.isascii() and token.isprintable() and " " not in token
