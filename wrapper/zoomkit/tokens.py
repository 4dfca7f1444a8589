"""Access tokens: how long they serve, and how they are written down."""

from collections.abc import Mapping
from datetime import MAXYEAR, MINYEAR, UTC, datetime, timedelta
from functools import cached_property
from hashlib import sha256
from math import isfinite
from typing import Any, Self

from attrs import field, frozen

_MARGIN = timedelta(seconds=60)
_AHEAD = timedelta(minutes=5)
# Of a life that is short, margins are a part; else such a token would serve for one call each.
_MARGIN_OF_LIFE = 10
_AHEAD_OF_LIFE = 5


@frozen
class Token:
    """An access token.

    Attributes:
        value: The token itself; never shown.
        expires_at: When it ends, in UTC.
        scopes: What it permits.
        refresh: What a user's next token is asked for with, or None; never shown.
        life: How long it lived when it was issued, in seconds.
        api_url: Where the token endpoint said that the API is for it, or None.
    """

    value: str = field(repr=False)
    expires_at: datetime
    scopes: frozenset[str] = frozenset()
    refresh: str | None = field(default=None, repr=False)
    life: float = 3600.0
    api_url: str | None = None

    @classmethod
    def issued(
        cls,
        value: str,
        *,
        expires_in: float,
        scope: str = "",
        refresh: str | None = None,
        api_url: str | None = None,
        now: datetime | None = None,
    ) -> Self:
        """Make a token from an answer of the token endpoint.

        Args:
            value: The token itself.
            expires_in: Its life from now, in seconds.
            scope: What it permits, separated by spaces.
            refresh: What the next one is asked for with.
            api_url: Where the API is for it.
            now: The present; by default that of this machine.
        """
        expires_at = (now or datetime.now(UTC)) + timedelta(seconds=expires_in)
        return cls(value, expires_at, frozenset(scope.split()), refresh, expires_in, api_url)

    @property
    def mark(self) -> str:
        """What it is known by where its value must not be seen, as in a traceback."""
        return sha256(self.value.encode()).hexdigest()

    @property
    def is_expired(self) -> bool:
        """Whether it ends so soon, within a minute, that a request sent now may arrive too late."""
        return self.is_expired_at(datetime.now(UTC))

    def is_expired_at(self, now: datetime) -> bool:
        """Tell whether it ends within a minute of a moment; see `is_expired`."""
        return now >= self._bounds[0]

    @property
    def is_due(self) -> bool:
        """Whether it is time to ask for the next one, beside the calls that this still serves."""
        return self.is_due_at(datetime.now(UTC))

    def is_due_at(self, now: datetime) -> bool:
        """Tell whether it is due at a moment; see `is_due`."""
        return now >= self._bounds[1]

    @cached_property
    def _bounds(self) -> tuple[datetime, datetime]:
        """From when on it is taken for expired, and for due."""
        expired = self.expires_at - self._part(_MARGIN, _MARGIN_OF_LIFE)
        return expired, self.expires_at - self._part(_AHEAD, _AHEAD_OF_LIFE)

    def _part(self, longest: timedelta, part: int) -> timedelta:
        return min(longest, timedelta(seconds=max(self.life, 0.0) / part))

    def to_dict(self) -> dict[str, Any]:
        """Return it as JSON data, for stores."""
        return {
            "value": self.value,
            "expires_at": self.expires_at.isoformat(),
            "scopes": sorted(self.scopes),
            "refresh": self.refresh,
            "life": self.life,
            "api_url": self.api_url,
        }

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """Read it from what `to_dict` returned.

        Raises:
            KeyError: Something is missing.
            ValueError: The end cannot be read.
        """
        return cls(
            data["value"],
            datetime.fromisoformat(data["expires_at"]),
            frozenset(data["scopes"]),
            data["refresh"],
            data["life"],
            data["api_url"],
        )


def check(kept: object) -> None:
    """Check what a store gave: anybody may have written it.

    Raises:
        TypeError: It is no token.
        ValueError: It is one that cannot be used; it is not shown.
    """
    if kept is None:
        return
    if not isinstance(kept, Token):
        raise TypeError("This is no Token.")
    texts: tuple[object, ...] = (kept.value, "" if kept.refresh is None else kept.refresh)
    life: object = kept.life
    ends: object = kept.expires_at
    if not (
        all(isinstance(each, str) for each in texts)
        and fits_a_header(kept.value)
        and isinstance(life, int | float)
        and isfinite(life)
        and isinstance(ends, datetime)
        and ends.tzinfo is not None
        and MINYEAR < ends.year < MAXYEAR
    ):
        raise ValueError("This Token cannot be used.")


def fits_a_header(token: str) -> bool:
    """Tell whether a header can carry a token."""
    return bool(token) and token.isascii() and token.isprintable() and " " not in token
