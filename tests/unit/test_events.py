"""The registry of Zoom's events."""

import subprocess
import sys

from zoomkit import events, models
from zoomkit.errors import UnknownEventError


def test_every_event_has_a_class() -> None:
    """Each of the events has a payload class, a description, and is found by its name."""
    found = events.load()
    assert len(found) == 230
    assert {name: each.model for name, each in found.items()} == dict(events.MODELS)
    assert all(each.name == name and each.description for name, each in found.items())
    assert events.MODELS["meeting.started"] is models.MeetingStartedEvent


def test_scopes_of_events() -> None:
    """An event says which scopes it needs, of both styles."""
    event = events.load()["meeting.started"]
    assert "meeting:read" in event.scopes
    assert "meeting:read:meeting" in event.extensions["x-granular-scopes"]


def test_an_unknown_event_is_an_error_of_ours() -> None:
    """The error is a public one, and none for `get`."""
    assert UnknownEventError is events.UnknownEventError
    assert events.load().get("no.such") is None


def test_importing_loads_no_payload() -> None:
    """Whoever imports the registry and looks at a name loads no class of a payload."""
    code = (
        "import sys; from zoomkit import events; 'meeting.started' in events.MODELS;"
        "assert not [m for m in sys.modules if m.startswith('zoom_openapi.models.')]"
    )
    subprocess.run([sys.executable, "-c", code], check=True)  # noqa: S603 - our own code
