"""Access tokens and where they are kept between requests."""

from datetime import UTC, datetime, timedelta
from typing import Protocol, Self

from attrs import field, frozen

EXPIRY_MARGIN = timedelta(minutes=1)


@frozen
class Token:
    """An access token.

    Attributes:
        value: The token itself; never shown.
        expires_at: When it ends, in UTC.
        scopes: What it permits.
    """

    value: str = field(repr=False)
    expires_at: datetime
    scopes: frozenset[str] = frozenset()

    @classmethod
    def issued(cls, value: str, *, expires_in: float, scope: str = "") -> Self:
        """Make a token from an answer of the token endpoint.

        Args:
            value: The token itself.
            expires_in: Its life from now, in seconds.
            scope: What it permits, separated by spaces.
        """
        expires_at = datetime.now(UTC) + timedelta(seconds=expires_in)
        return cls(value, expires_at, frozenset(scope.split()))

    @property
    def is_expired(self) -> bool:
        """Whether it ends within a minute, so that a request sent now may arrive too late."""
        return datetime.now(UTC) >= self.expires_at - EXPIRY_MARGIN


class TokenStore(Protocol):
    """Keeps tokens for those who share them. Calls come from several threads at once."""

    def load(self, key: str) -> Token | None:
        """Return the token kept under a key, or None."""

    def save(self, key: str, token: Token) -> None:
        """Keep a token under a key in place of the one before."""


class MemoryTokenStore:
    """Keeps tokens in this process."""

    def __init__(self) -> None:
        self._tokens: dict[str, Token] = {}

    def load(self, key: str) -> Token | None:
        """Return the token kept under a key, or None."""
        return self._tokens.get(key)

    def save(self, key: str, token: Token) -> None:
        """Keep a token under a key in place of the one before."""
        self._tokens[key] = token
