"""Meetings and webinars are remembered."""

from typing import Any

import pytest

from zoomkit import Zoom, errors
from zoomkit.testing import FakeZoom

HOST = "host@example.com"
BOTH = pytest.mark.parametrize("kind", ["meetings", "webinars"])


@pytest.fixture
def fake() -> FakeZoom:
    """A fake in which nothing is scheduled."""
    return FakeZoom()


@BOTH
def test_story(zoom: Zoom, kind: str, events: list[str]) -> None:
    """What was created is shown, listed, changed and deleted; then it is unknown."""
    api: Any = getattr(zoom, kind)
    noun = kind.removesuffix("s")
    made = api.create(
        HOST, topic="Mine", start_time="2026-03-10T10:00:00", timezone="Europe/Berlin"
    )
    assert made.topic == "Mine"
    assert made["start_time"] == "2026-03-10T09:00:00Z"
    assert api.get(made.id).topic == "Mine"
    assert made.id in [each.id for each in api.list(HOST)]
    api.update(made.id, topic="Yours", settings={"approval_type": 0})
    changed = api.get(made.id)
    assert (changed.topic, changed.settings.approval_type) == ("Yours", 0)
    assert str(made.id) in changed.registration_url
    assert changed["start_time"] == made["start_time"]
    api.delete(made.id)
    with pytest.raises(errors.MeetingNotFoundError, match=str(made.id)):
        api.get(made.id)
    assert made.id not in [each.id for each in api.list(HOST)]
    assert events == [f"{noun}.created", f"{noun}.updated", f"{noun}.deleted"]


@BOTH
@pytest.mark.parametrize("call", ["get", "delete", "update_status", "update"])
def test_unknown(zoom: Zoom, kind: str, call: str) -> None:
    """What does not exist cannot be shown, changed, ended or deleted."""
    with pytest.raises(errors.MeetingNotFoundError):
        getattr(getattr(zoom, kind), call)(85_000_000_000)


@BOTH
def test_unknown_host(zoom: Zoom, kind: str) -> None:
    """Nobody holds anything who does not exist, nor can it be scheduled for them."""
    with pytest.raises(errors.UserNotFoundError):
        getattr(zoom, kind).create("nobody@example.com", topic="Mine")
    with pytest.raises(errors.ValidationError, match="schedule_for"):
        getattr(zoom, kind).create(HOST, topic="Mine", schedule_for="nobody@example.com")


def test_schedule_for(fake: FakeZoom, zoom: Zoom) -> None:
    """What is scheduled for another is theirs; an instant meeting cannot be."""
    user = fake.add_user("other@example.com")
    assert zoom.meetings.create(HOST, schedule_for="other@example.com").host_id == user.id
    with pytest.raises(errors.UnsupportedError, match="instant"):
        zoom.meetings.create(HOST, schedule_for="other@example.com", type_=1)


def test_instant(zoom: Zoom, events: list[str]) -> None:
    """An instant meeting is under way at once."""
    made = zoom.meetings.create(HOST, type_=1)
    assert [each.id for each in zoom.meetings.list(HOST, type_="live")] == [made.id]
    assert events == ["meeting.created", "meeting.started"]


def test_lists_by_state(fake: FakeZoom, zoom: Zoom) -> None:
    """Meetings are listed by what they are doing, and by date."""
    waiting = fake.add_meeting(start_time="2026-03-20T09:00:00Z")
    over = fake.add_meeting()
    fake.start(over)
    fake.end(over)

    def ids(**query: Any) -> list[Any]:
        return [each.id for each in zoom.meetings.list(HOST, **query)]

    instant = fake.add_meeting(type=1, status="started")
    assert ids() == [waiting.id, over.id]
    assert ids(type_="upcoming") == [waiting.id]
    assert ids(type_="live") == [instant.id]
    zoom.meetings.delete(instant.id)
    assert ids(type_="previous_meetings") == [over.id]
    assert ids(from_="2026-03-19", to="2026-03-21") == [waiting.id]
    assert ids(from_="2026-03-21") == []
    assert not zoom.meetings.list_upcoming(HOST).meetings
    fake.advance(hours=24 * 18 - 5)
    upcoming = zoom.meetings.list_upcoming(HOST).meetings
    assert upcoming is not None
    assert [each.id for each in upcoming] == [waiting.id]


def test_recover(fake: FakeZoom, zoom: Zoom, events: list[str]) -> None:
    """A deleted meeting can come back, with who registered for it; but once."""
    meeting = fake.add_meeting(settings={"approval_type": 0})
    zoom.meetings.add_registrant(meeting.id, email="a@example.com", first_name="A")
    zoom.meetings.delete(meeting.id)
    assert not fake.world["meeting_registrants"]
    zoom.meetings.update_status(meeting.id, action="recover")
    assert [each.email for each in zoom.meetings.list_registrants(meeting.id)] == ["a@example.com"]
    assert events[-1] == "meeting.recovered"
    with pytest.raises(errors.MeetingNotFoundError):
        zoom.meetings.update_status(meeting.id, action="recover")


def test_status_without_action(fake: FakeZoom, zoom: Zoom) -> None:
    """A status call without its key changes nothing, and a warning says so."""
    meeting = fake.add_meeting()
    fake.start(meeting)
    zoom.meetings.update_status(meeting.id)
    assert meeting.state == "started"
    assert "'action' is missing" in fake.warnings[0]


@BOTH
def test_user_deleted(fake: FakeZoom, zoom: Zoom, kind: str) -> None:
    """With a user all goes that is theirs."""
    fake.add_user("other@example.com")
    made = getattr(zoom, kind).create("other@example.com", topic="Mine")
    zoom.users.delete("other@example.com", action="delete")
    with pytest.raises(errors.MeetingNotFoundError):
        getattr(zoom, kind).get(made.id)


def test_ids_repeat() -> None:
    """Under the same seed ids are the same, under another one they are not."""

    def made(seed: int) -> Any:
        with FakeZoom(random_seed=seed).zoom() as zoom:
            return zoom.meetings.create(HOST, topic="Mine").to_dict()

    assert made(1) == made(1)
    assert made(1)["id"] != made(2)["id"]


def test_unknown_time_zones_are_told(fake: FakeZoom, zoom: Zoom) -> None:
    """A time zone that does not exist is warned of; one that does is not."""
    meeting = zoom.meetings.create(HOST, topic="Mine", timezone="Europe/Berlin")
    assert fake.warnings == []
    zoom.meetings.update(meeting.id or 0, timezone="Europe/Berln")
    assert fake.warnings == ["There is no time zone 'Europe/Berln'; its times are taken as UTC."]
