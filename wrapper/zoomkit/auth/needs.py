"""What a call that needs a token brings along: where from, for how long it can wait, who sends."""

from typing import Any, NamedTuple

import httpx

from zoom_openapi.runtime.attempts import remaining
from zoomkit.auth.endpoint import LONGEST_READ


class Need(NamedTuple):
    """What a call needs a token for, and what it brings along to get one.

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
        """How long the token endpoint has for an answer to this need, in seconds."""
        patience = self.patience
        return LONGEST_READ if patience is None else min(patience, LONGEST_READ)

    @property
    def at_leisure(self) -> "Need":
        """The same without the time limits of a call: what it asks for goes on when that ends."""
        if self.like is None:
            return self
        headers = {"User-Agent": self.like.headers.get("User-Agent", "")}
        return self._replace(like=type(self.like)("POST", self.url, headers=headers))
