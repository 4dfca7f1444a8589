"""What drivers order of a fake Zoom behind a port."""

from typing import Any

import pytest

from tests.unit.testing.test_control_webhooks import order
from zoomkit import Zoom
from zoomkit.testing import FakeZoom
from zoomkit.testing.control import Control


@pytest.fixture
def control(fake: FakeZoom) -> Control:
    """What drivers talk to."""
    return Control(fake, frozenset({"localhost"}))


def test_life(fake: FakeZoom, zoom: Zoom, control: Control) -> None:
    """People join and recordings are published as in Python."""
    meeting = fake.add_meeting()
    said: dict[str, Any] = {"meeting": meeting.id}
    assert order(control, "start", **said).status == 200
    assert order(control, "join", **said, name="Bao", email="bao@example.com").status == 200
    assert order(control, "end", **said).status == 200
    files: dict[str, Any] = {"files": ["MP4", "TRANSCRIPT"]}
    assert order(control, "publish_recording", **said, **files).status == 200
    (person,) = zoom.meetings.list_past_participants(meeting.id)
    assert person.user_email == "bao@example.com"
    recording = zoom.recordings.get(str(meeting.id))
    assert [each.file_type for each in recording.recording_files or ()] == files["files"]


@pytest.mark.parametrize(
    ("name", "fields", "said"),
    [
        ("fail", {"operatoin": "*", "status": 503}, "Did you mean 'operation'?"),
        ("fail", {"operation": "*", "status": 503, "time": 1}, "Did you mean 'times'?"),
        ("fail", {"operation": "*", "status": "x"}, "status is 'x', but must be a whole number."),
        ("advance", {"days": 1}, "There are: hours, minutes, seconds."),
        ("advance", {"seconds": -60}, "not by -60 s."),
        ("reset", {"seed": "demo"}, "There are: none."),
        ("start", {"meeting": 1, "nme": "Bao"}, "There is no field 'nme'."),
    ],
)
def test_misuse(
    fake: FakeZoom, control: Control, name: str, fields: dict[str, Any], said: str
) -> None:
    """What an order does not have is told, and nothing happens."""
    before = fake.clock.stamp()
    answer = order(control, name, **fields)
    assert answer.status == 400
    assert said in answer.body["error"]
    assert fake.clock.stamp() == before
