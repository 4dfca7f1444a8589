"""What a store of tokens can do.

The lock keeps several workers from asking for the same token at once. It expires, so that a worker
that dies with it stops nobody for long; and a worker that is merely slow may therefore lose it and
not know. What keeps such a one from doing harm is `swap`: only who replaces the very token that it
began from is heard. A number that rises with each lock would be worse here: of two workers that
used one refresh token Zoom hears the first, and that must be saved, be its lock the older one.
"""

from collections.abc import Callable
from typing import ParamSpec, TypeVar

from zoomkit.tokens import Token

_Params = ParamSpec("_Params")
_Value = TypeVar("_Value")


class TokenStore:
    """Keeps tokens for those who share them. Calls come from several threads at once.

    A store of one's own needs `load` and `save`, and `remove` where users sign out. Without `swap`,
    `acquire` and `release` of its own each process renews for itself. The awaiting methods run the
    others in a thread, so that none blocks an event loop; a store that can await has its own.
    Whatever one raises is logged as a warning, and the call goes on with a token of its own.

    Attributes:
        lock_seconds: How long a lock is held at most.
    """

    lock_seconds: float = 30.0

    def load(self, key: str) -> Token | None:
        """Return the token kept under a key, or None."""
        raise NotImplementedError

    def save(self, key: str, token: Token) -> None:
        """Keep a token under a key in place of the one before."""
        raise NotImplementedError

    def remove(self, key: str) -> None:
        """Forget the token of a key, if there is one: a user's who has signed out."""
        raise NotImplementedError

    def swap(self, key: str, old: Token | None, new: Token) -> bool:
        """Save a token if the one before is still there, and tell whether it was.

        Args:
            key: The key.
            old: The token before, known by its value; None if there was none.
            new: The token.
        """
        if not is_same(self.load(key), old):
            return False
        self.save(key, new)
        return True

    def acquire(self, key: str, owner: str) -> bool:  # noqa: ARG002 - for stores that are shared
        """Take the lock of a key if it is free or has expired, and tell whether it was taken.

        Args:
            key: The key.
            owner: Who takes it, a text that is nobody else's.
        """
        return True

    def release(self, key: str, owner: str) -> None:
        """Give the lock of a key back, unless it has expired and is somebody else's."""

    async def aload(self, key: str) -> Token | None:
        """Do what `load` does."""
        return await _in_thread(self.load, key)

    async def asave(self, key: str, token: Token) -> None:
        """Do what `save` does."""
        await _in_thread(self.save, key, token)

    async def aremove(self, key: str) -> None:
        """Do what `remove` does."""
        await _in_thread(self.remove, key)

    async def aswap(self, key: str, old: Token | None, new: Token) -> bool:
        """Do what `swap` does."""
        return await _in_thread(self.swap, key, old, new)

    async def aacquire(self, key: str, owner: str) -> bool:
        """Do what `acquire` does."""
        return await _in_thread(self.acquire, key, owner)

    async def arelease(self, key: str, owner: str) -> None:
        """Do what `release` does."""
        await _in_thread(self.release, key, owner)


def is_same(one: Token | None, other: Token | None) -> bool:
    """Tell whether two tokens are one; a store may round when it ends."""
    return (one.value if one else None) == (other.value if other else None)


async def _in_thread(
    function: Callable[_Params, _Value], *args: _Params.args, **kwargs: _Params.kwargs
) -> _Value:
    from functools import partial  # noqa: PLC0415 - only awaiting clients need these

    import anyio.to_thread  # noqa: PLC0415

    return await anyio.to_thread.run_sync(partial(function, *args, **kwargs))
