"""How one call uses a store of tokens, which may fail, be slow, or give back what is no token."""

import logging
import time
from typing import Any, Final

from zoomkit.stores.base import TokenStore
from zoomkit.tokens import check

_logger = logging.getLogger("zoomkit")
_SLOW: Final = 1.0  # seconds
# What a store is spared that took so long to fail: each would take as long. What is new is saved.
_SPARED: Final = ("load", "acquire")
# What stands for the result of a store that fails: no token, a lock, nobody knows.
_WITHOUT_STORE: Final = {"load": None, "acquire": True, "swap": None}


class StoreUse:
    """What one call knows of the store that it uses.

    Args:
        store: The store.

    Attributes:
        lock: The arguments of the lock that is held, or None.
    """

    def __init__(self, store: TokenStore) -> None:
        self.lock: tuple[Any, ...] | None = None
        self._store = store
        self._is_slow = False
        self._began = 0.0

    def begin(self, operation: str, arguments: tuple[Any, ...]) -> bool:
        """Tell whether the store is used, rather than spared."""
        is_needless = operation in _SPARED or (operation == "release" and not self.lock)
        if self._is_slow and is_needless:
            return False
        if operation == "acquire":  # known before: a call that is cut off may have taken it
            self.lock = arguments
        self._began = time.monotonic()
        return True

    def end(self, operation: str, result: Any) -> Any:
        """Take in what the store gave back, and return it."""
        if operation == "load":
            check(result)
        if operation == "release" or (operation == "acquire" and not result):
            self.lock = None
        return result

    def fail(self, operation: str, error: Exception) -> Any:
        """Take in that the store failed, and return what stands for its result."""
        self._is_slow = time.monotonic() - self._began >= _SLOW
        if operation in ("acquire", "release"):
            self.lock = None
        # The class alone: the text of a foreign error may hold a password or a token.
        _logger.warning(
            "%s failed to %s (%s); going on with a token of this process alone.",
            type(self._store).__name__,
            operation,
            type(error).__name__,
        )
        return self.without(operation)

    def without(self, operation: str) -> Any:
        """Return what stands for the result of a store that is not used."""
        return _WITHOUT_STORE.get(operation)
