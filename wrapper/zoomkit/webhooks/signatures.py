"""Whether a delivery is Zoom's: its signature, and its age.

Source: Zoom's page on webhooks, "Verify webhook events".
"""

import hashlib
import hmac
import time
from collections.abc import Iterable, Mapping
from typing import Any, Final, TypeAlias

from zoomkit.errors import ConfigurationError, SignatureCheck, WebhookSignatureError

Headers: TypeAlias = Mapping[str, str] | Iterable[tuple[str | bytes, str | bytes]]
"""Headers, by name or as pairs, in any case."""

Secrets: TypeAlias = str | Iterable[str]
"""The secret token of an app, or several while one takes the place of another."""

SIGNATURE: Final = "x-zm-signature"
TIMESTAMP: Final = "x-zm-request-timestamp"
WINDOW: Final = 300.0
"""How many seconds a delivery may be old, or ahead of this machine's clock."""

_VERSION = "v0"
_MOST_DIGITS = 12


def verify(
    raw_body: bytes,
    headers: Headers,
    secrets: Secrets,
    *,
    window: float = WINDOW,
    now: float | None = None,
) -> None:
    """Check that a delivery is Zoom's and not an old one that is sent again.

    Args:
        raw_body: The body as it came, not decoded and encoded again.
        headers: The headers of the request.
        secrets: The secret token of the app, or several.
        window: How many seconds it may be old, or ahead.
        now: The present, in seconds since 1970; by default that of this machine.

    Raises:
        WebhookSignatureError: A check failed; `check` says which.
        ConfigurationError: There is no secret, or one is empty.
    """
    held = Held(secrets)
    del secrets  # or a traceback with locals would show them
    matching_secret(raw_body, headers, held.checked(), window=window, now=now)


def matching_secret(
    raw_body: bytes,
    headers: Headers,
    secrets: "tuple[Held, ...]",
    *,
    window: float = WINDOW,
    now: float | None = None,
) -> "Held":
    """Return the secret that a delivery is signed with; see `verify`."""
    timestamp, signature = _signing_headers(headers)
    age = (time.time() if now is None else now) - int(timestamp)
    if abs(age) > window:
        raise WebhookSignatureError("too_old" if age > 0 else "too_new")
    # All are compared, so that the time taken tells nothing of which one it is.
    fitting = [
        secret
        for secret in secrets
        if hmac.compare_digest(_signature(raw_body, secret.value, timestamp).encode(), signature)
    ]
    if not fitting:
        raise WebhookSignatureError("mismatch")
    return fitting[0]


def sign(raw_body: bytes, secret: str, *, timestamp: int | None = None) -> dict[str, str]:
    """Return the headers with which Zoom would send a body, for tests of what receives it.

    Args:
        raw_body: The body.
        secret: The secret token of the app.
        timestamp: When it is sent, in seconds since 1970; by default now.
    """
    moment = str(int(time.time()) if timestamp is None else timestamp)
    return {TIMESTAMP: moment, SIGNATURE: _signature(raw_body, secret, moment)}


def encrypted(plain_token: str, secret: str) -> str:
    """Return what answers the token of a URL validation."""
    return hmac.new(secret.encode(), plain_token.encode(), hashlib.sha256).hexdigest()


class Held:
    """A secret, or several, that no traceback shows.

    Args:
        value: The secrets.

    Attributes:
        value: The same.
    """

    def __init__(self, value: Any) -> None:
        self.value = value

    def __repr__(self) -> str:
        return "Held(...)"

    def __reduce__(self) -> tuple[Any, ...]:
        raise TypeError("A secret can be neither copied nor pickled.")

    def checked(self) -> "tuple[Held, ...]":
        """Return the secrets one by one.

        Raises:
            ConfigurationError: There is none, or one is empty: anybody could sign with it.
        """
        found = self._each()
        if found and all(each.is_good for each in found):
            return found
        raise ConfigurationError(
            "The secrets of a webhook must be one or more texts of ASCII characters, none empty."
        )

    def _each(self) -> "tuple[Held, ...]":
        is_one = isinstance(self.value, str) or not isinstance(self.value, Iterable)
        return (self,) if is_one else tuple(map(Held, self.value))

    @property
    def is_good(self) -> bool:
        """Whether this is a secret that nobody can guess."""
        value = self.value
        return isinstance(value, str) and value.isascii() and bool(value.strip())


def _signature(raw_body: bytes, secret: str, timestamp: str) -> str:
    message = f"{_VERSION}:{timestamp}:".encode() + raw_body
    return f"{_VERSION}={hmac.new(secret.encode(), message, hashlib.sha256).hexdigest()}"


def _signing_headers(headers: Headers) -> tuple[str, bytes]:
    given: Any = headers  # a mapping of pairs could be either
    pairs = given.items() if isinstance(given, Mapping) else given
    found: dict[str, str] = {}
    for name, value in pairs:
        key = _text(name).lower()
        if key in (TIMESTAMP, SIGNATURE):
            if key in found:
                raise WebhookSignatureError(_ambiguous(key))
            found[key] = _text(value).strip()
    for key, missing in _MISSING.items():
        if not found.get(key):
            raise WebhookSignatureError(missing)
    timestamp = found[TIMESTAMP]
    if not (timestamp.isascii() and timestamp.isdigit() and len(timestamp) <= _MOST_DIGITS):
        raise WebhookSignatureError("bad_timestamp")
    return timestamp, found[SIGNATURE].encode("utf-8", "replace")


_MISSING: Mapping[str, SignatureCheck] = {
    SIGNATURE: "no_signature",
    TIMESTAMP: "no_timestamp",
}


def _ambiguous(name: str) -> SignatureCheck:
    return "mismatch" if name == SIGNATURE else "bad_timestamp"


def _text(value: str | bytes) -> str:
    return value.decode("latin-1") if isinstance(value, bytes) else value
