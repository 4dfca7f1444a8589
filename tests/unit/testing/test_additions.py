"""What a test lets exist is held against what the API can set and show."""

from typing import Any

import pytest

from zoomkit import Zoom, errors
from zoomkit.testing import FakeZoom


@pytest.mark.parametrize(
    ("name", "fields", "said"),
    [
        ("add_meeting", {"topik": "Mine"}, "no field 'topik'. Did you mean 'topic'"),
        ("add_webinar", {"topik": "Mine"}, "A webinar has no field 'topik'"),
        ("add_user", {"email": "a@example.com", "first": "Ada"}, "Did you mean 'first_name'"),
        ("add_meeting", {"type": "scheduled"}, "type: Invalid field. The type must be integer"),
        ("add_meeting", {"settings": {"approval_type": 7}}, "settings.approval_type"),
        ("add_meeting", {"status": "over"}, "status must be one of"),
        ("add_webinar", {"status": "over"}, "status must be one of"),
        ("add_user", {"email": "host@example.com"}, "There is a user 'host@example.com' already"),
    ],
)
def test_wrong(fake: FakeZoom, name: str, fields: dict[str, Any], said: str) -> None:
    """What cannot be is refused, with what would be right, and nothing exists by it."""
    before = len(fake.users), len(fake.meetings), len(fake.webinars)
    with pytest.raises(errors.InvalidArgumentError, match=said):
        getattr(fake, name)(**fields)
    assert (len(fake.users), len(fake.meetings), len(fake.webinars)) == before


def test_names_of_methods(fake: FakeZoom, zoom: Zoom) -> None:
    """Fields have the names of methods' arguments, too: `type_`."""
    meeting = fake.add_meeting(type_=8, recurrence={"type": 1, "end_times": 2})
    assert len(zoom.meetings.get(meeting.id).occurrences or ()) == 2


def test_started_meeting(fake: FakeZoom, zoom: Zoom) -> None:
    """A meeting can be there as under way, as a webinar can."""
    meeting = fake.add_meeting(status="started")
    assert [each.id for each in zoom.meetings.list("me", type_="live")] == [meeting.id]
    assert zoom.meetings.get(meeting.id).status == fake.add_webinar()["status"] == "started"
