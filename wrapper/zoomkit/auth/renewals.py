"""One renewal of a token, and how all that need it wait for it: no lock is held, nothing polls."""

import random
import threading
from collections.abc import Collection
from typing import Any, Final

from zoom_openapi.runtime.clocks import Clock, MachineClock
from zoom_openapi.runtime.loops import Soon, running_loop
from zoomkit.tokens import Token

_SOON: Final = 10.0  # seconds within which the rejection of a new token means a rival
_FIRST_PAUSE: Final = 0.05  # seconds
_LONGEST_PAUSE: Final = 2.0
_AFTER_FAILURE: Final = 10.0  # seconds


class Renewal:
    """A token that one call asks for and others wait for.

    Args:
        thread: The thread whose event loop asks for it, None if a thread does that blocks.
        is_alone: Whether nobody else knows of it.

    Attributes:
        thread: The same.
        is_alone: The same.
        seconds: How long the token endpoint had for it, where whoever asked was in a hurry.
        token: What came of it.
        error: Why nothing came of it. Neither is there if whoever asked gave up.
    """

    def __init__(self, thread: int | None = None, *, is_alone: bool = False) -> None:
        self.thread = thread
        self.is_alone = is_alone
        self.seconds = float("inf")
        self.token: Token | None = None
        self.error: Exception | None = None
        self._lock = threading.Lock()
        self._ended = threading.Event()
        self._loops: dict[Any, tuple[Any, Soon]] = {}

    def end(self, token: Token | None = None, error: Exception | None = None) -> None:
        """Wake all that wait; what it ended with first counts."""
        with self._lock:
            if self._ended.is_set():
                return
            self.token, self.error = token, error
            self._ended.set()
        for event, soon in self._loops.values():
            try:
                soon(event.set)
            except RuntimeError:  # that event loop has ended, and its tasks with it
                continue

    def wait(self, seconds: float | None) -> bool:
        """Block until it ends; tell whether it did in time."""
        return self._ended.wait(seconds)

    async def wait_async(self, seconds: float | None) -> bool:
        """Await its end; tell whether it came in time. All tasks of a loop share one event."""
        import anyio  # noqa: PLC0415 - only awaiting clients need it

        loop, soon = running_loop()
        with self._lock:
            if self._ended.is_set():
                return True
            if loop not in self._loops:
                self._loops[loop] = (anyio.Event(), soon)
            event = self._loops[loop][0]
        with anyio.move_on_after(seconds):
            await event.wait()
        return self._ended.is_set()


class Held:
    """What the calls of this process know of one token.

    Args:
        clock: Tells the time; by default the machine's.
    """

    def __init__(self, clock: Clock | None = None) -> None:
        self._clock = clock or MachineClock()
        self.token: Token | None = None
        self._lock = threading.Lock()
        self._renewal: Renewal | None = None
        self._rejected: str | None = None
        self._issued: tuple[str, float] = ("", 0.0)
        self._rejections = 0  # of new tokens, one after the other
        self._not_ahead_before = float("-inf")
        self.unsaved: tuple[Token | None, Token] | None = None
        """The token that the store did not take, behind the one in whose place it belongs."""

    def serves(self, token: Token | None, rejected: Collection[str]) -> bool:
        """Tell whether a token can be used by a call that has seen the marks rejected."""
        if token is None or token.is_expired_at(self._clock.now()):
            return False
        if not rejected and self._rejected is None:
            return True
        return token.mark not in rejected and token.mark != self._rejected

    def begin(self, rejected: Collection[str], thread: int | None) -> tuple[Renewal | None, bool]:
        """Return the renewal that is under way, or a new one that the caller has to do.

        Args:
            rejected: The marks of the tokens that the caller has seen rejected.
            thread: The thread whose event loop the caller runs in; None if it blocks.

        Returns:
            The renewal, and whether the caller has to do it; None if there is a token by now.
        """
        with self._lock:
            if self.serves(self.token, rejected):
                return None, False
            current = self._renewal
            if current is None:
                self._renewal = Renewal(thread)
                return self._renewal, True
            if thread is None and current.thread == threading.get_ident():
                # A thread that blocks in its event loop would wait for a task that it stops.
                return Renewal(is_alone=True), True
            return current, False

    def begin_ahead(self, thread: int | None) -> Renewal | None:
        """Return a renewal to be done while the token still works, unless one is under way."""
        with self._lock:
            if self._renewal is not None or self._clock.monotonic() < self._not_ahead_before:
                return None
            self._renewal = Renewal(thread)
            self._not_ahead_before = self._clock.monotonic() + _AFTER_FAILURE
            return self._renewal

    def end(
        self, renewal: Renewal, token: Token | None = None, error: Exception | None = None
    ) -> None:
        """Note what came of a renewal and wake those who wait for it."""
        with self._lock:
            if token is not None:
                self.token = token
            if self._renewal is renewal:
                self._renewal = None
        renewal.end(token, error)

    def note_issued(self, token: Token) -> None:
        """Note that a token was issued to this process, rather than found in the store."""
        self._issued = (token.mark, self._clock.monotonic())

    def reject(self, token: Token) -> None:
        """Note that Zoom does not accept a token, so that it is not taken from the store again."""
        with self._lock:
            if self._rejected == token.mark:
                return
            self._rejected = token.mark
            mark, moment = self._issued
            is_new = token.mark == mark and self._clock.monotonic() - moment < _SOON
            self._rejections = self._rejections + 1 if is_new else 0

    @property
    def pause(self) -> float:
        """How long to wait before a token is asked for, in seconds.

        A token that was rejected as soon as it was issued was replaced by a rival, who replaces
        this one's next, too. Both settle if each lets the other's token live for a while.
        """
        if self._rejections <= 1:
            return 0.0
        longest = min(_FIRST_PAUSE * 2.0 ** min(self._rejections, 10), _LONGEST_PAUSE)
        return longest * random.uniform(0.3, 1.0)  # noqa: S311 - no secret
