"""What is asked of those who give out turns, and what they answer."""

from typing import Literal, NamedTuple, Protocol

from zoomkit.limits.quotas import Demand


class Pace(NamedTuple):
    """How much of the limits is used.

    Attributes:
        share: The part of the account's quota, above 0 and at most 1.
        margin: By which part of a period requests come later than they would have to: the way to
            Zoom takes now longer and now shorter, and what was sent apart arrives together.
    """

    share: float = 1.0
    margin: float = 0.05

    def of_window(self, limit: int, period: float) -> tuple[int, float]:
        """Return how many requests may be sent, and in how many seconds."""
        least = max(1, int(limit * self.share))
        stretched = period * max(1.0, least / (limit * self.share))
        return least, stretched * (1 + self.margin)

    def of_day(self, limit: int) -> int:
        """Return how many requests may be sent in a day."""
        return max(1, int(limit * self.share))


class Turn(NamedTuple):
    """When a request may be sent.

    Attributes:
        seconds: The time until then.
        refused_by: What is used up, if it cannot wait for so long; then nothing is reserved.
    """

    seconds: float
    refused_by: str | None = None


class Lesson(NamedTuple):
    """What an answer says of a limit.

    Attributes:
        key: What is counted together.
        kind: Whether that is a window or the allowance of a day.
        limit: How much it is for the whole account; 0 if the answer does not tell.
        is_refusal: Whether a request was refused although its turn had come.
        blocked: For how many seconds nothing of it may be sent.
        period: The period of a window, in seconds.
    """

    key: str
    kind: Literal["window", "day"]
    limit: int = 0
    is_refusal: bool = False
    blocked: float = 0.0
    period: float = 1.0


class Ledger(Protocol):
    """Gives out turns, in a way that blocks and in one that is awaited."""

    def reserve(self, demand: Demand, longest: float) -> Turn:
        """Give out the next turn, if it comes within so many seconds."""
        raise NotImplementedError

    async def areserve(self, demand: Demand, longest: float) -> Turn:
        """Give out the next turn; see `reserve`."""
        raise NotImplementedError

    def learn(self, lesson: Lesson) -> None:
        """Take in what an answer says."""

    async def alearn(self, lesson: Lesson) -> None:
        """Take in what an answer says."""
