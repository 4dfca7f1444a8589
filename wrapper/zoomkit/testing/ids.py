"""Ids, tokens and passcodes that are made up: the same ones in each run under the same seed."""

from base64 import b64encode, urlsafe_b64encode
from collections.abc import Callable
from hashlib import sha256
from typing import Final, TypeVar

_LEAST_NUMBER: Final = 80_000_000_000
_NUMBERS: Final = 19_999_999_999
_Id = TypeVar("_Id", int, str)


class Ids:
    """Makes ids as Zoom's look.

    Args:
        seed: What they follow from.

    Attributes:
        used: How many were made; a fake that goes back to a snapshot goes back to this, too.
        taken: Ids that are not made any more: those of what a seed file names.
    """

    def __init__(self, seed: int = 0) -> None:
        self._seed = seed
        self.used = 0
        self.taken: set[int | str] = set()

    def text(self) -> str:
        """Return an id of 22 letters and digits, as users, registrants and groups have it."""
        return self._free(lambda made: _plain(urlsafe_b64encode(made).decode()))

    def number(self) -> int:
        """Return an id of 11 digits, as meetings and webinars have it."""
        return self._free(lambda made: _LEAST_NUMBER + int.from_bytes(made[:8]) % _NUMBERS)

    def uuid(self) -> str:
        """Return the UUID of a meeting: 24 characters that end with "=="."""
        return self._free(lambda made: b64encode(made[:16]).decode().replace("/", "x"))

    def digits(self, count: int = 6) -> str:
        """Return a passcode of digits."""
        return str(int.from_bytes(self._bytes()[:16]) % 10**count).zfill(count)

    def hexadecimal(self, count: int = 32) -> str:
        """Return a text of hexadecimal digits, at most 64."""
        return self._bytes().hex()[:count]

    def _free(self, shape: Callable[[bytes], _Id]) -> _Id:
        made = shape(self._bytes())
        while made in self.taken:
            made = shape(self._bytes())
        return made

    def _bytes(self) -> bytes:
        self.used += 1
        return sha256(f"{self._seed}:{self.used}".encode()).digest()


def _plain(text: str) -> str:
    return text.replace("-", "x").replace("_", "y")[:22]
