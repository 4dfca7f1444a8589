"""The attempt that is under way: when it has to be over, and whether anybody has read it."""

import time
from contextvars import ContextVar
from typing import Any


class Attempt:
    """One attempt to send a request.

    Args:
        ends_at: When it has to be over, on the monotonic clock; None if never.
        request: What is sent, where that is known.

    Attributes:
        ends_at: When it has to be over.
        request: What is sent: who writes a log meanwhile has to leave its secrets out.
        is_unread: Whether the connection was dead before the server read the request.
    """

    __slots__ = ("ends_at", "is_unread", "request")

    def __init__(self, ends_at: float | None, request: Any = None) -> None:
        self.ends_at = ends_at
        self.request = request
        self.is_unread = False

    def remaining(self) -> float | None:
        """Return how many seconds are left, never below 0; None if the time is not limited."""
        return None if self.ends_at is None else max(0.0, self.ends_at - time.monotonic())


CURRENT: ContextVar[Attempt | None] = ContextVar("attempt", default=None)
"""The attempt that is under way. Whoever waits for something else within it asks what remains."""


def remaining() -> float | None:
    """Return how many seconds are left of the call that is under way; None if it has no limit."""
    attempt = CURRENT.get()
    return None if attempt is None else attempt.remaining()
