"""How much is kept of what only ever gets more, so that a fake can run for days."""

from collections.abc import MutableMapping
from typing import Any, Final, Generic, TypeVar

KEPT: Final = 10_000
"""How many requests, warnings and deliveries a fake keeps unless it is told otherwise."""
_Item = TypeVar("_Item")


class Latest(list[_Item], Generic[_Item]):
    """A list of what comes in: of very many the latest, and never fewer than are to be kept.

    Args:
        most: How many are kept.
    """

    def __init__(self, most: int) -> None:
        super().__init__()
        self._most = most
        # A list that lost its first item with each one that comes would move all of them each time.
        self._limit = most + most // 8

    def append(self, item: _Item) -> None:
        """Add what came in."""
        super().append(item)
        if len(self) > self._limit:
            del self[: -self._most]


def forget_oldest(kept: MutableMapping[Any, Any], most: int) -> None:
    """Take out what came first, until there are no more than so many."""
    while len(kept) > most:
        del kept[next(iter(kept))]
