"""Tokens in the keyring of the system, for the programs of one user."""

import json
import os
from contextlib import suppress
from pathlib import Path
from typing import Any

from zoomkit.errors import ConfigurationError
from zoomkit.stores.base import TokenStore, is_same
from zoomkit.stores.documents import SharedDocument
from zoomkit.tokens import Token


class KeyringTokenStore(TokenStore):
    """Keeps tokens where the system keeps passwords; needs the extra `zoomkit[keyring]`.

    A keyring knows no locks, so these are in a file, which holds no secret.

    Args:
        service: Under which name they are kept.
        lock_file: The file of the locks; by default in the user's folder of caches.
        lock_seconds: How long others wait for one that died while it asked for a token.

    Raises:
        ConfigurationError: The library keyring is not installed.
    """

    def __init__(
        self,
        service: str = "zoomkit",
        *,
        lock_file: str | os.PathLike[str] | None = None,
        lock_seconds: float = 30.0,
    ) -> None:
        self._keyring = _keyring()
        self._service = service
        self._locks = SharedDocument(lock_file or _caches() / "zoomkit" / f"{service}.locks.json")
        self.lock_seconds = lock_seconds

    def __reduce__(self) -> tuple[Any, ...]:
        raise TypeError("A KeyringTokenStore belongs to its process and cannot be pickled.")

    def __repr__(self) -> str:
        return f"KeyringTokenStore({self._service!r})"

    def load(self, key: str) -> Token | None:
        """Return the token kept under a key, or None."""
        kept = self._keyring.get_password(self._service, key)
        return Token.from_dict(json.loads(kept)) if kept else None

    def save(self, key: str, token: Token) -> None:
        """Keep a token under a key in place of the one before."""
        self._keyring.set_password(self._service, key, json.dumps(token.to_dict()))

    def remove(self, key: str) -> None:
        """Forget the token of a key."""
        with suppress(self._keyring.errors.PasswordDeleteError):  # it was not there
            self._keyring.delete_password(self._service, key)

    def swap(self, key: str, old: Token | None, new: Token) -> bool:
        """Save a token if the one before is still there, and tell whether it was."""
        with self._locks.change():
            is_there = is_same(self.load(key), old)
            if is_there:
                self.save(key, new)
            return is_there

    def acquire(self, key: str, owner: str) -> bool:
        """Take the lock of a key if it is free or has expired, and tell whether it was taken."""
        return self._locks.acquire(key, owner, self.lock_seconds)

    def release(self, key: str, owner: str) -> None:
        """Give the lock of a key back, unless it has expired and is somebody else's."""
        self._locks.release(key, owner)


def _keyring() -> Any:
    try:
        import keyring  # noqa: PLC0415 - an extra
        import keyring.errors  # noqa: PLC0415
    except ModuleNotFoundError:
        raise ConfigurationError(
            "KeyringTokenStore needs the library keyring: install zoomkit[keyring]."
        ) from None
    return keyring


def _caches() -> Path:
    told = os.environ.get("XDG_CACHE_HOME") or os.environ.get("LOCALAPPDATA")
    return Path(told) if told else Path.home() / ".cache"
