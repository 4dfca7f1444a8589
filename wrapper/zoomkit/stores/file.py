"""Tokens in a file, for the processes of one machine."""

import os

from zoomkit.stores.base import TokenStore, is_same
from zoomkit.stores.documents import Document, SharedDocument
from zoomkit.tokens import Token


class FileTokenStore(TokenStore):
    """Keeps tokens in a file that only its owner can read (0600).

    Several processes may share it; beside it a file whose name ends in `.lock` is made.

    Args:
        path: The file; `~` is the home folder.
        lock_seconds: How long others wait for one that died while it asked for a token.
    """

    def __init__(self, path: str | os.PathLike[str], *, lock_seconds: float = 30.0) -> None:
        self._document = SharedDocument(path)
        self._path = path
        self.lock_seconds = lock_seconds

    def __repr__(self) -> str:
        return f"FileTokenStore({os.fspath(self._path)!r})"

    def load(self, key: str) -> Token | None:
        """Return the token kept under a key, or None."""
        return _token(self._document.read(), key)

    def save(self, key: str, token: Token) -> None:
        """Keep a token under a key in place of the one before."""
        with self._document.change() as document:
            _put(document, key, token)

    def remove(self, key: str) -> None:
        """Forget the token of a key."""
        with self._document.change() as document:
            document.get("tokens", {}).pop(key, None)

    def swap(self, key: str, old: Token | None, new: Token) -> bool:
        """Save a token if the one before is still there, and tell whether it was."""
        with self._document.change() as document:
            is_there = is_same(_token(document, key), old)
            if is_there:
                _put(document, key, new)
            return is_there

    def acquire(self, key: str, owner: str) -> bool:
        """Take the lock of a key if it is free or has expired, and tell whether it was taken."""
        return self._document.acquire(key, owner, self.lock_seconds)

    def release(self, key: str, owner: str) -> None:
        """Give the lock of a key back, unless it has expired and is somebody else's."""
        self._document.release(key, owner)


def _token(document: Document, key: str) -> Token | None:
    kept = document.get("tokens", {}).get(key)
    return Token.from_dict(kept) if kept else None


def _put(document: Document, key: str, token: Token) -> None:
    document.setdefault("tokens", {})[key] = token.to_dict()
