"""What a delivery says: an event of Zoom's, with the class that is generated for it."""

import json
import re
from collections.abc import Mapping
from typing import Any, Final, Protocol

from zoom_openapi.runtime.records import Record
from zoomkit import events
from zoomkit.errors import UnreadableEventError
from zoomkit.webhooks.signatures import Held, encrypted

URL_VALIDATION: Final = "endpoint.url_validation"
"""The event by which Zoom asks whether a URL belongs to the app."""

# What is answered is signed with the secret of all deliveries. Of a token with a colon that could
# be the signature of a delivery.
_PLAIN_TOKEN = re.compile(r"[A-Za-z0-9_+/=.-]{1,256}")


class AnyEvent(Protocol):
    """What all events have, those of generated classes and others."""

    @property
    def event(self) -> str | None:
        """The name, such as "meeting.started"."""

    @property
    def event_ts(self) -> int | None:
        """When it happened, in milliseconds since 1970."""

    @property
    def payload(self) -> Any:
        """What it tells."""


class Event(Record):
    """An event that has no class of its own, as it was sent."""

    event: str | None
    """Name of the event."""
    event_ts: int | None
    """When it happened, in milliseconds since 1970-01-01 UTC."""
    payload: dict[str, Any] | None
    """What the event tells."""


def parse(raw_body: bytes) -> AnyEvent:
    """Return the event that a delivery tells of.

    Args:
        raw_body: The body as it came. Verify it first.

    Returns:
        A record of the event's class in `zoomkit.models`, such as `MeetingStartedEvent`; an `Event`
        if it has none. Both keep what was sent.

    Raises:
        UnreadableEventError: It is no JSON object that names an event.
    """
    try:
        read = json.loads(raw_body)
    except (ValueError, RecursionError):
        read = None
    name = read.get("event") if isinstance(read, dict) else None
    if not isinstance(name, str) or not name:
        raise UnreadableEventError("A delivery is no JSON object that names an event.")
    known = events.load().get(name)
    model: Any = (known and known.model) or Event
    found: AnyEvent = model.from_dict(read)
    return found


def url_validation(event: AnyEvent, secret: str) -> dict[str, str]:
    """Return the JSON object that answers a URL validation.

    Verify the delivery first: to answer anybody would be to sign for anybody.

    Args:
        event: The event `endpoint.url_validation`.
        secret: The secret token that the delivery is signed with.

    Raises:
        UnreadableEventError: It has no token, or one that is none of Zoom's.
    """
    held = Held(secret)
    del secret  # or a traceback with locals would show it
    return validated(event, held)


def validated(event: AnyEvent, secret: Held) -> dict[str, str]:
    """Return the JSON object that answers a URL validation; see `url_validation`."""
    payload = event.payload
    token = payload.get("plainToken") if isinstance(payload, Mapping | Record) else None
    if not isinstance(token, str) or not _PLAIN_TOKEN.fullmatch(token):
        raise UnreadableEventError("A URL validation has no token that can be answered.")
    return {"plainToken": token, "encryptedToken": encrypted(token, secret.value)}
