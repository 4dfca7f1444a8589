"""Tokens in memory."""

import threading
import time

from zoom_openapi.runtime import forks
from zoomkit.stores.base import TokenStore, is_same
from zoomkit.tokens import Token


class MemoryTokenStore(TokenStore):
    """Keeps tokens in this process, for all clients that have this store."""

    def __init__(self) -> None:
        self._tokens: dict[str, Token] = {}
        self.renew_in_child()
        forks.register(self)

    def renew_in_child(self) -> None:
        """Forget the locks: those who hold them are threads of the parent."""
        self._lock = threading.RLock()
        self._leases: dict[str, tuple[str, float]] = {}

    def load(self, key: str) -> Token | None:
        """Return the token kept under a key, or None."""
        return self._tokens.get(key)

    def save(self, key: str, token: Token) -> None:
        """Keep a token under a key in place of the one before."""
        self._tokens[key] = token

    def remove(self, key: str) -> None:
        """Forget the token of a key."""
        self._tokens.pop(key, None)

    def swap(self, key: str, old: Token | None, new: Token) -> bool:
        """Save a token if the one before is still there, and tell whether it was."""
        with self._lock:
            is_there = is_same(self.load(key), old)
            if is_there:
                self.save(key, new)
            return is_there

    def acquire(self, key: str, owner: str) -> bool:
        """Take the lock of a key if it is free or has expired, and tell whether it was taken."""
        now = time.monotonic()
        with self._lock:
            if self._leases.get(key, ("", now))[1] > now:
                return False
            self._leases[key] = (owner, now + self.lock_seconds)
            return True

    def release(self, key: str, owner: str) -> None:
        """Give the lock of a key back, unless it has expired and is somebody else's."""
        with self._lock:
            if self._leases.get(key, ("", 0.0))[0] == owner:
                del self._leases[key]

    # Nothing here waits, so that an event loop need not wait for a thread.

    async def aload(self, key: str) -> Token | None:
        """Do what `load` does."""
        return self.load(key)

    async def asave(self, key: str, token: Token) -> None:
        """Do what `save` does."""
        self.save(key, token)

    async def aremove(self, key: str) -> None:
        """Do what `remove` does."""
        self.remove(key)

    async def aswap(self, key: str, old: Token | None, new: Token) -> bool:
        """Do what `swap` does."""
        return self.swap(key, old, new)

    async def aacquire(self, key: str, owner: str) -> bool:
        """Do what `acquire` does."""
        return self.acquire(key, owner)

    async def arelease(self, key: str, owner: str) -> None:
        """Do what `release` does."""
        self.release(key, owner)

    def __reduce__(self) -> tuple[object, ...]:
        raise TypeError("A MemoryTokenStore holds tokens and locks and cannot be pickled.")
