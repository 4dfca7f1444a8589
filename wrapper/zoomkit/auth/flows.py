"""How a request gets a token that works, and another one where it is rejected."""

import threading
from collections.abc import AsyncGenerator, Generator
from typing import Any, Final

import httpx

from zoom_openapi.runtime.base_callers import SENDER
from zoom_openapi.runtime.retry import is_repeatable
from zoomkit.answers import read_envelope
from zoomkit.auth.needs import Need
from zoomkit.auth.rejections import INVALID_TOKEN, is_rejected, may_tell_of_token
from zoomkit.auth.renewing import Renewer
from zoomkit.auth.shells import AsyncShell, SyncShell
from zoomkit.auth.steps import Forward, Read, Steps
from zoomkit.errors import ConfigurationError
from zoomkit.stores.base import TokenStore
from zoomkit.stores.memory import MemoryTokenStore
from zoomkit.token_scopes import SCOPES
from zoomkit.tokens import Token

_MOST_REJECTED: Final = 6  # tokens of one call, where rivals replace each other's


class TokenAuth(Renewer, httpx.Auth):
    """What all credentials have in common that get tokens and renew them.

    A token that Zoom rejects (401, code 124, or as the operation documents it) is replaced and the
    request sent again: first by the one in the store, where another worker may have put a newer
    one, else by a new one. A request whose body is used up, such as a generator, is not sent again.

    Args:
        token_store: Where tokens are kept; None for this object.
        follow_api_url: Whether requests go to the host that Zoom names with each token.
    """

    def __init__(self, token_store: TokenStore | None, *, follow_api_url: bool) -> None:
        if token_store is not None and not isinstance(token_store, TokenStore):
            raise ConfigurationError(
                "token_store must be a zoomkit.stores.TokenStore, and not a "
                f"{type(token_store).__name__}."
            )
        self._store = MemoryTokenStore() if token_store is None else token_store
        self._follow_api_url = follow_api_url
        super().__init__()

    def __reduce__(self) -> tuple[Any, ...]:
        raise TypeError(
            f"A {type(self).__name__} holds a secret and locks and can be neither copied nor "
            "pickled; make one where it is needed. What shares tokens is a token_store."
        )

    # --- the flow of a call -------------------------------------------------------------------

    def sync_auth_flow(
        self, request: httpx.Request
    ) -> Generator[httpx.Request, httpx.Response, None]:
        """Authenticate a request of a blocking client."""
        need = self._need(request, None)
        return SyncShell(self._store, need.sender, self._clock).drive(self._flow(request, need))

    def async_auth_flow(
        self, request: httpx.Request
    ) -> AsyncGenerator[httpx.Request, httpx.Response]:
        """Authenticate a request of an awaiting client."""
        need = self._need(request, threading.get_ident())
        return AsyncShell(self._store, need.sender, self._clock).drive(self._flow(request, need))

    def prepare(self, request: httpx.Request) -> None:
        """Get a token for a request that is about to wait for its turn, unless there is one."""
        need = self._need(request, None)
        SyncShell(self._store, need.sender, self._clock).run(self.usable_token(need))

    async def aprepare(self, request: httpx.Request) -> None:
        """Do what `prepare` does, awaited."""
        need = self._need(request, threading.get_ident())
        shell = AsyncShell(self._store, need.sender, self._clock)
        await shell.run(self.usable_token(need))

    def _flow(self, request: httpx.Request, need: Need) -> Steps:
        rejected: set[str] = set()
        rejections = 0  # more than tokens, where the same one is issued again
        while True:
            token = yield from self.usable_token(need, rejected)
            request.headers["Authorization"] = f"Bearer {token.value}"
            request.extensions[SCOPES] = token.scopes
            if self._follow_api_url:
                self._redirect(request, token)
            response = yield Forward(request)
            if not may_tell_of_token(request, response):
                return
            yield Read(response)
            code = read_envelope(response).code
            if not is_rejected(request, response, code):
                return
            # Also for later calls: httpx takes the last answer for that of the request, so that
            # this call cannot renew where it cannot be sent again.
            rejected.add(token.mark)
            rejections += 1
            self._of(need.key).reject(token)
            most = _MOST_REJECTED if code == INVALID_TOKEN else 2
            if rejections >= most or not is_repeatable(request):
                return

    # --- for whom -----------------------------------------------------------------------------

    def key(self, url: str) -> str:
        """Return under which key the tokens of a token endpoint are kept."""
        raise NotImplementedError

    def token_url(self, api: httpx.URL) -> str:
        """Return the token endpoint for a request to the API."""
        raise NotImplementedError

    def _need(self, request: httpx.Request, thread: int | None) -> Need:
        url = self.token_url(request.url)
        limits = request.extensions.get("timeout", {})
        return Need(
            self.key(url),
            url,
            limits.get("read"),
            thread,
            request,
            request.extensions.get(SENDER),
        )

    def _redirect(self, request: httpx.Request, token: Token) -> None:
        from zoomkit.auth.endpoint import api_url_of  # noqa: PLC0415 - when asked for

        url = api_url_of(token, request.url)
        if url is not None:
            request.url = url
            request.headers["Host"] = url.netloc.decode("ascii")
