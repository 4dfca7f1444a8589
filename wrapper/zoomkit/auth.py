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
from datetime import UTC, datetime
from enum import Enum
from typing import TypeAlias, TypeGuard

import httpx
from attrs import evolve, frozen

from zoom_openapi.runtime.authentication import BearerToken
from zoom_openapi.runtime.redaction import redacted
from zoom_openapi.runtime.retry import is_repeatable
from zoom_openapi.runtime.servers import is_private
from zoomkit.answers import read_envelope
from zoomkit.errors import ConfigurationError, OAuthError
from zoomkit.token_scopes import SCOPES
from zoomkit.tokens import MemoryTokenStore, Token, TokenStore

__all__ = ["BearerToken", "ServerToServerOAuth"]

_logger = logging.getLogger("zoomkit")
_UNAUTHORIZED = 401
_INVALID_TOKEN = 124
_DEFAULT_LIFE = 3600.0  # seconds, where the token endpoint names none that can be
_LONGEST_LIFE = 366 * 86400.0
_LOOK_AGAIN = 0.01  # seconds
_OAUTH_HOSTS = ("zoom.us", "zoomgov.com")


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
    the one in the store, where another worker may have put a newer one, else by a new one. The
    threads that share this object share one renewal, and so do its tasks, of any event loop. A
    request whose body is used up, such as a generator, is not sent again.

    Args:
        account_id: The account's id.
        client_id: The app's client id.
        client_secret: The app's client secret.
        token_store: Where tokens are kept; by default in this object.
        token_url: The token endpoint; by default the one that belongs to the API's host, which is
            `/oauth/token` on that same host unless it is one of Zoom's.

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
        self._token_url = None if token_url is None else _private(_read_url(token_url))
        # Two, because a thread that blocks in its event loop would wait for a task that it stops.
        self._lock_of_threads = threading.Lock()
        self._lock_of_tasks = threading.Lock()  # of any event loop, in any thread

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
                    is_held = self._lock_of_threads.acquire()
                elif step is _Lock.RELEASE:
                    self._lock_of_threads.release()
                    is_held = False
                elif isinstance(step, _Read):
                    step.response.read()
                # What is none of ours is a request, of httpx or httpx2.
                step = next(steps) if isinstance(step, _Lock | _Read) else steps.send((yield step))
        except StopIteration:
            return
        finally:
            if is_held:
                self._lock_of_threads.release()

    async def async_auth_flow(
        self, request: httpx.Request
    ) -> AsyncGenerator[httpx.Request, httpx.Response]:
        """Drive the flow for an awaiting client."""
        import anyio  # noqa: PLC0415 - httpx's own, and only awaiting clients need it

        steps = self._flow(request)
        step = next(steps)
        is_held = False
        try:
            while True:
                if step is _Lock.ACQUIRE:
                    # No lock wakes tasks of several event loops, so each looks again by itself.
                    while not self._lock_of_tasks.acquire(blocking=False):  # noqa: ASYNC110
                        await anyio.sleep(_LOOK_AGAIN)
                    is_held = True
                elif step is _Lock.RELEASE:
                    self._lock_of_tasks.release()
                    is_held = False
                elif isinstance(step, _Read):
                    await step.response.aread()
                # What is none of ours is a request, of httpx or httpx2.
                step = next(steps) if isinstance(step, _Lock | _Read) else steps.send((yield step))
        except StopIteration:
            return
        finally:
            if is_held:
                self._lock_of_tasks.release()

    def _flow(self, request: httpx.Request) -> _Steps:
        token = yield from self._usable_token(request, rejected=None)
        request.headers["Authorization"] = f"Bearer {token.value}"
        request.extensions[SCOPES] = token.scopes
        response = yield request
        if response.status_code != _UNAUTHORIZED:
            return
        yield _Read(response)
        if read_envelope(response).code not in (_INVALID_TOKEN, None):
            return
        if not is_repeatable(request):
            # httpx takes the last answer for that of the request, so the next one has to renew.
            key = self._key(request)
            if self._stored(key, rejected=token) is None:
                self._store.save(key, evolve(token, expires_at=datetime.now(UTC)))
            return
        token = yield from self._usable_token(request, rejected=token)
        request.headers["Authorization"] = f"Bearer {token.value}"
        request.extensions[SCOPES] = token.scopes
        yield request

    def _usable_token(self, request: httpx.Request, rejected: Token | None) -> _TokenSteps:
        key = self._key(request)
        token = self._stored(key, rejected)
        if token is not None:
            return token
        yield _Lock.ACQUIRE
        token = self._stored(key, rejected)  # another may have renewed it during the wait
        if token is None:
            response = yield self._token_request(request)
            yield _Read(response)
            token = self._token(response)
            self._store.save(key, token)
            _logger.debug("Got an access token that ends at %s.", token.expires_at.isoformat())
        yield _Lock.RELEASE
        return token

    def _stored(self, key: str, rejected: Token | None) -> Token | None:
        token = self._store.load(key)
        if token is None or token.is_expired:
            return None
        return None if rejected is not None and token.value == rejected.value else token

    def _key(self, request: httpx.Request) -> str:
        return f"{self._endpoint(request)} {self._account_id} {self._client_id}"

    def _endpoint(self, request: httpx.Request) -> str:
        return str(self._token_url or _private(_token_url(request.url)))

    def _token_request(self, request: httpx.Request) -> httpx.Request:
        return type(request)(  # of httpx or httpx2
            "POST",
            self._endpoint(request),
            data={"grant_type": "account_credentials", "account_id": self._account_id},
            headers={
                "Accept": "application/json",
                "Authorization": f"Basic {self._basic_credentials()}",
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
                expires_in=life if _is_life(life) else _DEFAULT_LIFE,
                scope=str(answer.get("scope") or ""),
            )
        raise OAuthError(
            status_code=response.status_code,
            error=self._said(answer.get("error")),
            reason=self._said(answer.get("reason") or answer.get("error_description"))
            or ("the answer holds no token" if response.is_success else None),
        )

    def _said(self, value: object) -> str | None:
        if not isinstance(value, str):
            return None
        return redacted(value, (self._client_secret, self._basic_credentials()))

    def _basic_credentials(self) -> str:
        return base64.b64encode(f"{self._client_id}:{self._client_secret}".encode()).decode()


def _token_url(api: httpx.URL) -> httpx.URL:
    for host in _OAUTH_HOSTS:
        if api.host == host or api.host.endswith(f".{host}"):
            return httpx.URL(f"https://{host}/oauth/token")
    return api.copy_with(raw_path=b"/oauth/token", fragment=None)


def _read_url(text: str) -> httpx.URL:
    try:
        return httpx.URL(text)
    except (httpx.InvalidURL, TypeError) as error:
        raise ConfigurationError(f"token_url cannot be read: {error}.") from None


def _private(endpoint: httpx.URL) -> httpx.URL:
    if endpoint.host and is_private(endpoint):
        return endpoint
    raise ConfigurationError(
        f"The client secret would go to {endpoint.scheme}://{endpoint.host}, where others can read "
        "it; the token endpoint must be an https URL. Plain http is for this machine only."
    )


def _json_object(response: httpx.Response) -> dict[str, object]:
    try:
        answer = response.json()
    except (ValueError, RecursionError):
        return {}
    return answer if isinstance(answer, dict) else {}


def _is_life(value: object) -> TypeGuard[float]:
    return isinstance(value, int | float) and 0 <= value <= _LONGEST_LIFE


def _fits_a_header(token: str) -> bool:
    return bool(token) and token.isascii() and token.isprintable() and " " not in token
