"""Users, meetings and webinars: what is done to them is what is found."""

from typing import Any

import pytest

from zoomkit import errors
from zoomkit.testing import FakeZoom


def test_user(fake: FakeZoom, zoom: Any) -> None:
    """A user is made, found by id and address, listed, changed, and gone with their meetings."""
    info = {"email": "amara@example.com", "type": 1, "first_name": "Amara"}
    made = zoom.users.create(action="custCreate", user_info=info)
    assert zoom.users.get(made.id).email == "amara@example.com"
    assert zoom.users.get("Amara@example.com").id == made.id
    assert [each.email for each in zoom.users.list()] == ["host@example.com", "amara@example.com"]
    with pytest.raises(errors.APIError):
        zoom.users.create(action="custCreate", user_info=info)
    zoom.users.update(made.id, last_name="Okafor")
    assert zoom.users.get(made.id).last_name == "Okafor"
    meeting = zoom.meetings.create(made.id, topic="a")
    zoom.users.delete(made.id)
    with pytest.raises(errors.NotFoundError):
        zoom.users.get(made.id)
    with pytest.raises(errors.NotFoundError):
        zoom.meetings.get(meeting.id)
    assert len(fake.users) == 1


def test_invited_user_is_pending(zoom: Any) -> None:
    """Who is invited is in the list of those who have not accepted yet."""
    info = {"email": "amara@example.com", "type": 1}
    zoom.users.create(action="create", user_info=info)
    assert [each.email for each in zoom.users.list(status="pending")] == ["amara@example.com"]


def test_me_is_the_owner(fake: FakeZoom, zoom: Any) -> None:
    """For an app of the account "me" is the account's owner."""
    assert zoom.users.get("me").id == fake.owner.id
    assert zoom.meetings.create("me", topic="a").host_id == fake.owner.id


def test_meeting(fake: FakeZoom, zoom: Any) -> None:
    """A meeting is made, read, listed, changed, ended and deleted."""
    made = zoom.meetings.create("me", topic="Mine", type_=2, duration=45)
    assert zoom.meetings.get(made.id).topic == "Mine"
    assert [each.id for each in zoom.meetings.list("me")] == [made.id]
    zoom.meetings.update(made.id, topic="Yours", settings={"host_video": True})
    found = zoom.meetings.get(made.id)
    assert (found.topic, found.duration, found.settings.host_video) == ("Yours", 45, True)
    fake.start(fake.meetings[made.id])
    assert [each.id for each in zoom.meetings.list("me", type_="live")] == [made.id]
    zoom.meetings.update_status(made.id, action="end")
    assert fake.meetings[made.id].state == "ended"
    zoom.meetings.delete(made.id)
    with pytest.raises(errors.MeetingNotFoundError, match=str(made.id)):
        zoom.meetings.get(made.id)


def test_meeting_is_found_by_its_uuid(fake: FakeZoom, zoom: Any) -> None:
    """A UUID with slashes is encoded twice, and found."""
    record = fake.add_meeting(uuid="/a//b==", topic="Mine")
    assert zoom.meetings.get(record["uuid"]).id == record.id


def test_instant_meeting_is_under_way(fake: FakeZoom, zoom: Any) -> None:
    """A meeting of type 1 begins when it is made."""
    assert fake.meetings[zoom.meetings.create("me", type_=1).id].state == "started"


def test_webinar(fake: FakeZoom, zoom: Any) -> None:
    """A webinar is made, read, listed, changed, started, ended, and deleted."""
    made = zoom.webinars.create("me", topic="Mine")
    assert [each.id for each in zoom.webinars.list("me")] == [68423085, made.id]
    zoom.webinars.update(made.id, agenda="All of it")
    assert zoom.webinars.get(made.id).agenda == "All of it"
    fake.start(fake.webinars[made.id])
    zoom.webinars.end(made.id)
    assert fake.webinars[made.id].state == "ended"
    zoom.webinars.delete(made.id)
    with pytest.raises(errors.NotFoundError):
        zoom.webinars.get(made.id)


def test_ending_what_has_ended_is_noted(fake: FakeZoom, zoom: Any) -> None:
    """Ending a webinar twice is answered alike, and the test is told."""
    zoom.webinars.end(68423085)
    zoom.webinars.end(68423085)
    assert fake.warnings == ["webinar 68423085 is ended; ending it changes nothing."]


def test_sub_account_is_the_same_world(fake: FakeZoom, zoom: Any) -> None:
    """The paths of a master account lead to the same operations."""
    assert zoom.for_account("sub").users.get(fake.owner.id).id == fake.owner.id
    assert fake.requests[-1].path.startswith("/v2/accounts/sub/")
