"""What a fake Zoom has granted: tokens, codes and devices, with their ends."""

import itertools
from collections.abc import Iterable
from typing import Final

from attrs import define, field, frozen

from zoomkit.testing.records import Key
from zoomkit.testing.world import World

CODE_LIFE: Final = 300.0  # seconds
DEVICE_LIFE: Final = 900.0


@frozen
class Grant:
    """What a token permits.

    Attributes:
        user: The id of the user whose it is; None if it is the account's.
        scopes: The scopes; None for all.
        ends_at: When it ends, in seconds of the fake's clock; None if never.
    """

    user: Key | None = None
    scopes: frozenset[str] | None = None
    ends_at: float | None = None


@frozen
class Code:
    """What a user consented to."""

    redirect_uri: str
    code_challenge: str | None
    user: Key
    ends_at: float


@define
class Device:
    """A device that waits for a user's consent."""

    user_code: str
    ends_at: float
    state: str = "authorization_pending"
    user: Key = field(default="")


@frozen
class Settings:
    """What a test has set: the attributes of `Grants` of the same names, and what it accepts."""

    life: float
    is_jealous: bool
    scopes: tuple[str, ...] | None
    redirect_uris: frozenset[str]
    consents: bool
    api_url: str
    accepted: tuple[tuple[str, Grant], ...] = field(repr=False)


class Grants:
    """Keeps what was granted.

    Args:
        world: Whose users there are, and what time it is.

    Attributes:
        life: How long a token lives, in seconds.
        is_jealous: Whether a new token kills the one before of the same account or user.
        scopes: What new tokens permit; None for everything.
        redirect_uris: Where browsers may be sent back to.
        consents: Whether the user consents, where no page is asked for.
        api_url: Where it says that the API is.
        issued: How many tokens were issued.
    """

    def __init__(self, world: World) -> None:
        self.life: float = 3599
        self.is_jealous = False
        self.scopes: Iterable[str] | None = None
        self.redirect_uris = {"https://example.com/callback", "http://127.0.0.1:8765/callback"}
        self.consents = True
        self.api_url = "https://api.zoom.us"
        self.issued = 0
        self._world = world
        self._numbers = itertools.count(1)
        self._accepted: dict[str, Grant] = {}
        self._tokens: dict[str, Grant] = {}
        self._refresh: dict[str, Grant] = {}
        self._codes: dict[str, Code] = {}
        self._devices: dict[str, Device] = {}
        self._whose: dict[str, Key | None] = {}  # of all tokens that were ever issued
        self._whose_refresh: dict[str, Key | None] = {}

    # --- what a test says ---------------------------------------------------------------------

    def accept(
        self, token: str, scopes: Iterable[str] | None = None, user: Key | None = None
    ) -> None:
        """Accept a token that was not issued here; it does not end.

        Args:
            token: The token.
            scopes: What it permits; by default everything.
            user: The id of the user whose it is; by default it is the account's.
        """
        self._accepted[token] = self._tokens[token] = Grant(user, permitted(scopes))

    def revoke(self) -> None:
        """Make every access token worthless; refresh tokens serve on."""
        self._tokens.clear()

    def expire_codes(self) -> None:
        """Make every code worthless, as five minutes do."""
        self._codes.clear()
        for device in self._devices.values():
            device.state = "expired_token"

    def decide(self, user_code: str, *, consents: bool = True, user: str = "") -> bool:
        """Let the user of a device decide, who typed in a code; tell whether there is such one."""
        for device in self._devices.values():
            if device.user_code == user_code and device.state == "authorization_pending":
                device.state = "consented" if consents else "access_denied"
                device.user = self._user(user)
                return True
        return False

    def settings(self) -> Settings:
        """Return what is set."""
        return Settings(
            self.life,
            self.is_jealous,
            None if self.scopes is None else tuple(self.scopes),
            frozenset(self.redirect_uris),
            self.consents,
            self.api_url,
            tuple(self._accepted.items()),
        )

    def begin_anew(self, settings: Settings) -> None:
        """Go back to what was set.

        Codes and devices are forgotten. The tokens that clients hold are as if they were new, so
        that a client goes on: also those that were revoked meanwhile, or permitted less.
        """
        self.life, self.is_jealous = settings.life, settings.is_jealous
        self.scopes, self.redirect_uris = settings.scopes, set(settings.redirect_uris)
        self.consents, self.api_url = settings.consents, settings.api_url
        self.issued = 0
        self._codes, self._devices = {}, {}
        permits, ends_at = permitted(self.scopes), self.after(self.life)
        issued = {token: Grant(user, permits, ends_at) for token, user in self._whose.items()}
        self._accepted = dict(settings.accepted)
        self._tokens = {**issued, **self._accepted}
        self._refresh = {token: Grant(user, permits) for token, user in self._whose_refresh.items()}

    # --- behaviour ----------------------------------------------------------------------------

    def grant(self, token: str) -> Grant | None:
        """Return what a token permits; None if it is worthless."""
        found = self._tokens.get(token)
        return found if found is not None and self.lives(found.ends_at) else None

    def accepts(self, token: str) -> bool:
        """Tell whether a call may be made with a token."""
        return self.grant(token) is not None

    def has_ended(self, token: str) -> bool:
        """Tell whether a token was good once, and its time is over."""
        return token in self._tokens and self.grant(token) is None

    def new_token(self, user: Key | None, scopes: frozenset[str] | None) -> str:
        """Issue an access token."""
        token = f"fake-token-{next(self._numbers)}"
        if self.is_jealous:
            self._tokens = {k: v for k, v in self._tokens.items() if v.user != user}
        self._tokens[token] = Grant(user, scopes, self.after(self.life))
        self._whose[token] = user
        self.issued += 1
        return token

    def new_refresh_token(self, grant: Grant) -> str:
        """Issue a refresh token."""
        token = f"fake-refresh-{next(self._numbers)}"
        self._refresh[token] = grant
        self._whose_refresh[token] = grant.user
        return token

    def revoke_one(self, token: str) -> None:
        """Make a token worthless; a user's with all that renews it."""
        found = self._tokens.pop(token, None)
        if found is not None and found.user is not None:
            self._refresh = {k: v for k, v in self._refresh.items() if v.user != found.user}

    def after(self, seconds: float) -> float:
        """Return the moment after some seconds, by the fake's clock."""
        return self._world.clock.monotonic() + seconds

    def lives(self, ends_at: float | None) -> bool:
        """Tell whether a moment is still to come; None never comes."""
        return ends_at is None or self._world.clock.monotonic() <= ends_at

    def _user(self, address: str) -> Key:
        found = self._world["users"].find(address) if address else None
        return found.id if found else self._world.owner_id


def permitted(scopes: Iterable[str] | None) -> frozenset[str] | None:
    """Return scopes as a token carries them; None for all."""
    return None if scopes is None else frozenset(scopes)
