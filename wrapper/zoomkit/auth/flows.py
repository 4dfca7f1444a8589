"""How a request gets a token that works: kept, shared, renewed ahead, renewed when rejected."""

import logging
import random
import secrets
import threading
import time
from collections.abc import AsyncGenerator, Collection, Generator
from copy import copy
from functools import partial
from typing import Any, ClassVar, Final, NamedTuple

import httpx

from zoom_openapi.runtime import forks
from zoom_openapi.runtime.base_errors import in_seconds
from zoom_openapi.runtime.callers import SENDER
from zoom_openapi.runtime.clocks import Clock, MachineClock
from zoom_openapi.runtime.retry import is_repeatable
from zoom_openapi.runtime.wire import remaining
from zoomkit.answers import read_envelope
from zoomkit.auth.endpoint import LONGEST_READ
from zoomkit.auth.rejections import INVALID_TOKEN, is_rejected, may_tell_of_token
from zoomkit.auth.renewals import Held, Renewal
from zoomkit.auth.shells import AsyncShell, SyncShell
from zoomkit.auth.steps import Beside, Forward, Join, Keep, Pause, Read, Steps
from zoomkit.errors import ConfigurationError, TokenRequestError
from zoomkit.stores.base import TokenStore
from zoomkit.stores.memory import MemoryTokenStore
from zoomkit.token_scopes import SCOPES
from zoomkit.tokens import Token

_logger = logging.getLogger("zoomkit")
_MOST_REJECTED: Final = 6  # tokens of one call, where rivals replace each other's
_FIRST_LOOK: Final = 0.01  # seconds
_LONGEST_LOOK: Final = 0.1


class Caller(NamedTuple):
    """For whom a token is needed.

    Attributes:
        key: Under which it is kept.
        url: The token endpoint.
        seconds: How long it may be waited for, within the deadline of the call; None for ever.
        thread: The thread whose event loop the call runs in; None if it blocks.
        like: The request of the call, None if there is none.
        sender: Sends to the token endpoint; None if only the flow of the call can.
    """

    key: str
    url: str
    seconds: float | None = None
    thread: int | None = None
    like: httpx.Request | None = None
    sender: Any = None

    @property
    def patience(self) -> float | None:
        """How long others may be waited for from now on; None for ever."""
        limits = [each for each in (self.seconds, remaining()) if each is not None]
        return min(limits, default=None)

    @property
    def time_to_answer(self) -> float:
        """How long the token endpoint has for an answer to this caller, in seconds."""
        patience = self.patience
        return LONGEST_READ if patience is None else min(patience, LONGEST_READ)

    @property
    def at_leisure(self) -> "Caller":
        """The same without the time limits of a call: what it asks for goes on when that ends."""
        if self.like is None:
            return self
        headers = {"User-Agent": self.like.headers.get("User-Agent", "")}
        return self._replace(like=type(self.like)("POST", self.url, headers=headers))


class TokenAuth(httpx.Auth):
    """What all credentials have in common that get tokens and renew them.

    A token that Zoom rejects (401, code 124, or as the operation documents it) is replaced and the
    request sent again: first by the one in the store, where another worker may have put a newer
    one, else by a new one. All that
    need a token at once, be it threads, tasks of any event loop, or processes and hosts with the
    same store, wait for one token request, and share its failure. A token that ends soon is
    replaced beside the calls that it still serves. A request whose body is used up, such as a
    generator, is not sent again.
    """

    _is_lost_if_cut_off: ClassVar[bool] = False
    """Whether a token request that is not waited for to its end costs more than a new one."""

    def __init__(self, token_store: TokenStore | None, *, follow_api_url: bool) -> None:
        if token_store is not None and not isinstance(token_store, TokenStore):
            raise ConfigurationError(
                "token_store must be a zoomkit.stores.TokenStore, and not a "
                f"{type(token_store).__name__}."
            )
        self._store = MemoryTokenStore() if token_store is None else token_store
        self._follow_api_url = follow_api_url
        self._clock: Clock = MachineClock()
        self._held: dict[str, Held] = {}
        self._is_new = threading.Lock()
        forks.register(self)

    @property
    def clock(self) -> Clock:
        """Tells when tokens end: the machine's clock, or that of a fake."""
        return self._clock

    @clock.setter
    def clock(self, clock: Clock) -> None:
        if clock is not self._clock:
            self._clock = clock
            self._held = {}  # what it knows goes by the other clock

    def renew_in_child(self) -> None:
        """Keep the tokens and forget the renewals: those who do them are threads of the parent."""
        self._is_new = threading.Lock()
        kept = {key: held.token for key, held in self._held.items()}
        self._held = {}
        for key, token in kept.items():
            self._of(key).token = token

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
        caller = self._caller(request, None)
        return SyncShell(self._store, caller.sender, self._clock).drive(self._flow(request, caller))

    def async_auth_flow(
        self, request: httpx.Request
    ) -> AsyncGenerator[httpx.Request, httpx.Response]:
        """Authenticate a request of an awaiting client."""
        caller = self._caller(request, threading.get_ident())
        return AsyncShell(self._store, caller.sender, self._clock).drive(
            self._flow(request, caller)
        )

    def prepare(self, request: httpx.Request) -> None:
        """Get a token for a request that is about to wait for its turn, unless there is one."""
        caller = self._caller(request, None)
        SyncShell(self._store, caller.sender, self._clock).run(self.usable_token(caller))

    async def aprepare(self, request: httpx.Request) -> None:
        """Do what `prepare` does, awaited."""
        caller = self._caller(request, threading.get_ident())
        shell = AsyncShell(self._store, caller.sender, self._clock)
        await shell.run(self.usable_token(caller))

    def _flow(self, request: httpx.Request, caller: Caller) -> Steps:
        rejected: set[str] = set()
        rejections = 0  # more than tokens, where the same one is issued again
        while True:
            token = yield from self.usable_token(caller, rejected)
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
            self._of(caller.key).reject(token)
            most = _MOST_REJECTED if code == INVALID_TOKEN else 2
            if rejections >= most or not is_repeatable(request):
                return

    # --- the token ----------------------------------------------------------------------------

    def usable_token(self, caller: Caller, rejected: Collection[str] = frozenset()) -> Steps:
        """Return a token that works, as far as is known."""
        held = self._of(caller.key)
        while True:
            token = held.token
            if token is not None and held.serves(token, rejected):
                is_due = token.is_due_at(self._clock.now()) or held.unsaved
                if caller.sender is not None and is_due:
                    yield from self._renew_beside(held, caller, token)
                return token
            renewal, is_ours = held.begin(rejected, caller.thread)
            if renewal is None:
                continue
            if is_ours and not (yield from self._is_left(held, renewal, caller, rejected)):
                return (yield from self._renew(held, renewal, caller, rejected))
            patience = caller.patience
            is_in_time = yield Join(renewal, patience)
            if not is_in_time:
                who = "it has been asked" if is_ours else "another call has been asking"
                raise TokenRequestError(f"{who} for a token for {in_seconds(patience)}")
            is_unanswered = isinstance(renewal.error, TokenRequestError)
            if is_unanswered and caller.time_to_answer > renewal.seconds:
                continue  # the token endpoint may only need more time than who asked could wait
            if renewal.error is not None:
                raise copy(renewal.error)
            if renewal.token is not None and renewal.token.mark not in rejected:
                return renewal.token

    def _is_left(
        self, held: Held, renewal: Renewal, caller: Caller, rejected: Collection[str]
    ) -> Steps:
        """Leave a renewal to go on when its call ends, and return whether that can be."""
        if not self._is_lost_if_cut_off or caller.sender is None or renewal.is_alone:
            return False
        steps = self._renew(held, renewal, caller.at_leisure, frozenset(rejected))
        return (yield Beside(steps, partial(held.end, renewal)))

    def _renew_beside(self, held: Held, caller: Caller, token: Token) -> Steps:
        # Nothing outlives an event loop, which may end with this call.
        is_safe = caller.thread is None or not self._is_lost_if_cut_off
        is_due = token.is_due_at(self._clock.now()) and is_safe
        renewal = held.begin_ahead(caller.thread) if is_due or held.unsaved else None
        if renewal is not None:
            due = token if is_due else None
            steps = self._ahead(held, renewal, caller.at_leisure, due)
            if not (yield Beside(steps, partial(held.end, renewal))):
                held.end(renewal)

    def _ahead(self, held: Held, renewal: Renewal, caller: Caller, due: Token | None) -> Steps:
        try:
            if held.unsaved:
                yield from self._saved_late(held, caller)
            if due is not None:
                yield from self._renew(held, renewal, caller, {due.mark})
        except Exception as error:  # noqa: BLE001 - nobody waits, and the old token still works
            _logger.warning("The access token was not renewed ahead of its end: %s", error)

    def _saved_late(self, held: Held, caller: Caller) -> Steps:
        """Save what the store did not take when it failed."""
        before, token = held.unsaved or (None, None)
        is_saved = yield Keep("swap", (caller.key, before, token))
        if is_saved is None:
            return  # it still fails
        held.unsaved = None
        if not is_saved and (yield Keep("load", (caller.key,))) is None:
            yield Keep("save", (caller.key, token))  # it has forgotten everything

    def _renew(
        self, held: Held, renewal: Renewal, caller: Caller, rejected: Collection[str]
    ) -> Steps:
        token, failure = None, None
        renewal.seconds = caller.time_to_answer
        try:
            token = yield from self._renewed(held, renewal, caller, rejected)
        except Exception as error:
            failure = error
            raise
        finally:
            held.end(renewal, token, failure and copy(failure))
        return token

    def _renewed(
        self, held: Held, renewal: Renewal, caller: Caller, rejected: Collection[str]
    ) -> Steps:
        kept = yield Keep("load", (caller.key,))
        if held.serves(kept, rejected):
            return kept
        pause = held.pause
        if pause:
            left = remaining()
            yield Pause(pause if left is None else min(pause, left))
        lock = (caller.key, secrets.token_hex(8))
        if not renewal.is_alone:  # or it would wait for a task that it stops
            kept = yield from self._locked(lock, held, caller, rejected)
            if held.serves(kept, rejected):
                return kept
        kept = yield Keep("load", (caller.key,))
        if not held.serves(kept, rejected):
            kept = yield from self._issued(held, caller, kept)
        if not renewal.is_alone:
            yield Keep("release", lock)
        return kept

    def _locked(
        self, lock: tuple[str, str], held: Held, caller: Caller, rejected: Collection[str]
    ) -> Steps:
        """Take the lock, or return the token that somebody else got meanwhile."""
        started = time.monotonic()
        patience = caller.patience
        look = _FIRST_LOOK
        while not (yield Keep("acquire", lock)):
            if patience is not None and time.monotonic() - started >= patience:
                raise TokenRequestError(
                    f"another worker has been asking for a token for {in_seconds(patience)}"
                )
            yield Pause(look * random.uniform(0.5, 1.0), is_real=True)  # noqa: S311 - no secret
            look = min(2 * look, _LONGEST_LOOK)
            kept = yield Keep("load", (caller.key,))
            if held.serves(kept, rejected):
                return kept
        return None

    def _issued(self, held: Held, caller: Caller, before: Token | None) -> Steps:
        in_store, unsaved = held.unsaved or (None, None)
        # What a store lost while it was away is older than what is here, also where both end at
        # the same moment, as they do by a clock that stands still.
        known = [each for each in (unsaved, before, held.token) if each is not None]
        latest = max(known, key=lambda each: each.expires_at, default=None)
        token = yield from self.granted(caller, latest)
        held.note_issued(token)
        _logger.debug("Got an access token that ends at %s.", token.expires_at.isoformat())
        # Saved before it is used: of what is not saved nobody knows the refresh token.
        is_saved = yield Keep("swap", (caller.key, before, token))
        is_missing = is_saved is None and self._is_lost_if_cut_off
        held.unsaved = (in_store or latest, token) if is_missing else None
        if is_saved is False:
            kept = yield Keep("load", (caller.key,))
            if held.serves(kept, frozenset()):
                return kept  # of somebody who took the lock when it had expired
            yield Keep("save", (caller.key, token))
        return token

    def granted(self, caller: Caller, before: Token | None) -> Steps:
        """Return a new token.

        Args:
            caller: For whom.
            before: The token that it replaces.
        """
        raise NotImplementedError

    # --- for whom -----------------------------------------------------------------------------

    def key(self, url: str) -> str:
        """Return under which key the tokens of a token endpoint are kept."""
        raise NotImplementedError

    def token_url(self, api: httpx.URL) -> str:
        """Return the token endpoint for a request to the API."""
        raise NotImplementedError

    def _caller(self, request: httpx.Request, thread: int | None) -> Caller:
        url = self.token_url(request.url)
        limits = request.extensions.get("timeout", {})
        return Caller(
            self.key(url),
            url,
            limits.get("read"),
            thread,
            request,
            request.extensions.get(SENDER),
        )

    def _of(self, key: str) -> Held:
        held = self._held.get(key)
        if held is None:
            with self._is_new:
                held = self._held.setdefault(key, Held(self._clock))
        return held

    def _redirect(self, request: httpx.Request, token: Token) -> None:
        from zoomkit.auth.endpoint import api_url_of  # noqa: PLC0415 - when asked for

        url = api_url_of(token, request.url)
        if url is not None:
            request.url = url
            request.headers["Host"] = url.netloc.decode("ascii")
