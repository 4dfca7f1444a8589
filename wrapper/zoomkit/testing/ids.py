"""Ids, tokens and passcodes that are made up: the same ones in each run under the same seed."""

from base64 import b64encode, urlsafe_b64encode
from hashlib import sha256


class Ids:
    """Makes ids as Zoom's look.

    Args:
        seed: What they follow from.

    Attributes:
        used: How many were made; a fake that goes back to a snapshot goes back to this, too.
    """

    def __init__(self, seed: int = 0) -> None:
        self._seed = seed
        self.used = 0

    def text(self) -> str:
        """Return an id of 22 letters and digits, as users, registrants and groups have it."""
        plain = urlsafe_b64encode(self._bytes()).decode()
        return plain.replace("-", "x").replace("_", "y")[:22]

    def number(self) -> int:
        """Return an id of 11 digits, as meetings and webinars have it."""
        return 80_000_000_000 + int.from_bytes(self._bytes()[:8]) % 19_999_999_999

    def uuid(self) -> str:
        """Return the UUID of a meeting: 24 characters that end with "=="."""
        return b64encode(self._bytes()[:16]).decode().replace("/", "x")

    def digits(self, count: int = 6) -> str:
        """Return a passcode of digits."""
        return str(int.from_bytes(self._bytes()[:16]) % 10**count).zfill(count)

    def hexadecimal(self, count: int = 32) -> str:
        """Return a text of hexadecimal digits, at most 64."""
        return self._bytes().hex()[:count]

    def _bytes(self) -> bytes:
        self.used += 1
        return sha256(f"{self._seed}:{self.used}".encode()).digest()
