"""How a token is kept and renewed: once for all who need it, ahead of its end or when rejected."""

import logging
import random
import secrets
import threading
import time
from collections.abc import Collection
from copy import copy
from functools import partial
from typing import ClassVar, Final

from zoom_openapi.runtime import forks
from zoom_openapi.runtime.attempts import remaining
from zoom_openapi.runtime.base_errors import in_seconds
from zoom_openapi.runtime.clocks import Clock, MachineClock
from zoomkit.auth.needs import Need
from zoomkit.auth.renewals import Held, Renewal
from zoomkit.auth.steps import Beside, Join, Keep, Pause, Steps
from zoomkit.errors import TokenRequestError
from zoomkit.tokens import Token

_logger = logging.getLogger("zoomkit")
_FIRST_LOOK: Final = 0.01  # seconds
_LONGEST_LOOK: Final = 0.1


class Renewer:
    """Keeps the tokens of some credentials, and decides when another one is asked for.

    All that need a token at once, be it threads, tasks of any event loop, or processes and hosts
    with the same store, wait for one token request, and share its failure. A token that ends soon
    is replaced beside the calls that it still serves.
    """

    _is_lost_if_cut_off: ClassVar[bool] = False
    """Whether a token request that is not waited for to its end costs more than a new one."""

    def __init__(self) -> None:
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

    def usable_token(self, need: Need, rejected: Collection[str] = frozenset()) -> Steps:
        """Return a token that works, as far as is known."""
        held = self._of(need.key)
        while True:
            token = held.token
            if token is not None and held.serves(token, rejected):
                is_due = token.is_due_at(self._clock.now()) or held.unsaved
                if need.sender is not None and is_due:
                    yield from self._renew_beside(held, need, token)
                return token
            renewal, is_ours = held.begin(rejected, need.thread)
            if renewal is None:
                continue
            if is_ours and not (yield from self._is_left(held, renewal, need, rejected)):
                return (yield from self._renew(held, renewal, need, rejected))
            patience = need.patience
            is_in_time = yield Join(renewal, patience)
            if not is_in_time:
                who = "it has been asked" if is_ours else "another call has been asking"
                raise TokenRequestError(f"{who} for a token for {in_seconds(patience)}")
            is_unanswered = isinstance(renewal.error, TokenRequestError)
            if is_unanswered and need.time_to_answer > renewal.seconds:
                continue  # the token endpoint may only need more time than who asked could wait
            if renewal.error is not None:
                raise copy(renewal.error)
            if renewal.token is not None and renewal.token.mark not in rejected:
                return renewal.token

    def _is_left(
        self, held: Held, renewal: Renewal, need: Need, rejected: Collection[str]
    ) -> Steps:
        """Leave a renewal to go on when its call ends, and return whether that can be."""
        if not self._is_lost_if_cut_off or need.sender is None or renewal.is_alone:
            return False
        steps = self._renew(held, renewal, need.at_leisure, frozenset(rejected))
        return (yield Beside(steps, partial(held.end, renewal)))

    def _renew_beside(self, held: Held, need: Need, token: Token) -> Steps:
        # Nothing outlives an event loop, which may end with this call.
        is_safe = need.thread is None or not self._is_lost_if_cut_off
        is_due = token.is_due_at(self._clock.now()) and is_safe
        renewal = held.begin_ahead(need.thread) if is_due or held.unsaved else None
        if renewal is not None:
            due = token if is_due else None
            steps = self._ahead(held, renewal, need.at_leisure, due)
            if not (yield Beside(steps, partial(held.end, renewal))):
                held.end(renewal)

    def _ahead(self, held: Held, renewal: Renewal, need: Need, due: Token | None) -> Steps:
        try:
            if held.unsaved:
                yield from self._saved_late(held, need)
            if due is not None:
                yield from self._renew(held, renewal, need, {due.mark})
        except Exception as error:  # noqa: BLE001 - nobody waits, and the old token still works
            _logger.warning("The access token was not renewed ahead of its end: %s", error)

    def _saved_late(self, held: Held, need: Need) -> Steps:
        """Save what the store did not take when it failed."""
        before, token = held.unsaved or (None, None)
        is_saved = yield Keep("swap", (need.key, before, token))
        if is_saved is None:
            return  # it still fails
        held.unsaved = None
        if not is_saved and (yield Keep("load", (need.key,))) is None:
            yield Keep("save", (need.key, token))  # it has forgotten everything

    def _renew(self, held: Held, renewal: Renewal, need: Need, rejected: Collection[str]) -> Steps:
        token, failure = None, None
        renewal.seconds = need.time_to_answer
        try:
            token = yield from self._renewed(held, renewal, need, rejected)
        except Exception as error:
            failure = error
            raise
        finally:
            held.end(renewal, token, failure and copy(failure))
        return token

    def _renewed(
        self, held: Held, renewal: Renewal, need: Need, rejected: Collection[str]
    ) -> Steps:
        kept = yield Keep("load", (need.key,))
        if held.serves(kept, rejected):
            return kept
        pause = held.pause
        if pause:
            left = remaining()
            yield Pause(pause if left is None else min(pause, left))
        lock = (need.key, secrets.token_hex(8))
        if not renewal.is_alone:  # or it would wait for a task that it stops
            kept = yield from self._locked(lock, held, need, rejected)
            if held.serves(kept, rejected):
                return kept
        kept = yield Keep("load", (need.key,))
        if not held.serves(kept, rejected):
            kept = yield from self._issued(held, need, kept)
        if not renewal.is_alone:
            yield Keep("release", lock)
        return kept

    def _locked(
        self, lock: tuple[str, str], held: Held, need: Need, rejected: Collection[str]
    ) -> Steps:
        """Take the lock, or return the token that somebody else got meanwhile."""
        started = time.monotonic()
        patience = need.patience
        look = _FIRST_LOOK
        while not (yield Keep("acquire", lock)):
            if patience is not None and time.monotonic() - started >= patience:
                raise TokenRequestError(
                    f"another worker has been asking for a token for {in_seconds(patience)}"
                )
            yield Pause(look * random.uniform(0.5, 1.0), is_real=True)  # noqa: S311 - no secret
            look = min(2 * look, _LONGEST_LOOK)
            kept = yield Keep("load", (need.key,))
            if held.serves(kept, rejected):
                return kept
        return None

    def _issued(self, held: Held, need: Need, before: Token | None) -> Steps:
        in_store, unsaved = held.unsaved or (None, None)
        # What a store lost while it was away is older than what is here, also where both end at
        # the same moment, as they do by a clock that stands still.
        known = [each for each in (unsaved, before, held.token) if each is not None]
        latest = max(known, key=lambda each: each.expires_at, default=None)
        token = yield from self.granted(need, latest)
        held.note_issued(token)
        _logger.debug("Got an access token that ends at %s.", token.expires_at.isoformat())
        # Saved before it is used: of what is not saved nobody knows the refresh token.
        is_saved = yield Keep("swap", (need.key, before, token))
        is_missing = is_saved is None and self._is_lost_if_cut_off
        held.unsaved = (in_store or latest, token) if is_missing else None
        if is_saved is False:
            kept = yield Keep("load", (need.key,))
            if held.serves(kept, frozenset()):
                return kept  # of somebody who took the lock when it had expired
            yield Keep("save", (need.key, token))
        return token

    def granted(self, need: Need, before: Token | None) -> Steps:
        """Return a new token.

        Args:
            need: For whom.
            before: The token that it replaces.
        """
        raise NotImplementedError

    def _of(self, key: str) -> Held:
        held = self._held.get(key)
        if held is None:
            with self._is_new:
                held = self._held.setdefault(key, Held(self._clock))
        return held
