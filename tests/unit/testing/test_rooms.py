"""Zoom Rooms, their places and tags, and settings of all sorts."""

from typing import Any

import pytest

from tests.unit.testing.conftest import Send
from zoomkit import catalogue, errors
from zoomkit.testing import FakeZoom
from zoomkit.testing.behaviours.settings import ALL


def test_room(zoom: Any, events: list[str]) -> None:
    """A room is made, shown, listed, changed and deleted."""
    made = zoom.rooms.create(name="Aula", type_="ZoomRoom")
    zoom.rooms.update(made.id, basic={"name": "Attic"})
    assert zoom.rooms.get(made.id).basic.name == "Attic"
    assert [each.name for each in zoom.rooms.list(query_name="att")] == ["Attic"]
    assert list(zoom.rooms.list(type_="Kiosk")) == []
    zoom.rooms.delete(made.id)
    with pytest.raises(errors.NotFoundError, match=made.id):
        zoom.rooms.get(made.id)
    assert events == ["zoomroom.created", "zoomroom.updated", "zoomroom.deleted"]


def test_places(zoom: Any, fake: FakeZoom) -> None:
    """Locations are a tree; what is below one goes with it, and rooms there are nowhere."""
    above = zoom.rooms.locations.create(name="Norway").id
    below = zoom.rooms.locations.create(name="Oslo", parent_location_id=above).id
    room = zoom.rooms.create(name="Aula", type_="ZoomRoom", location_id=below).id
    listed = zoom.rooms.locations.list(parent_location_id=above)
    assert [each.id for each in listed] == [below]
    assert [each.id for each in zoom.rooms.list(location_id=below)] == [room]
    with pytest.raises(errors.APIError):
        zoom.rooms.locations.move(above, parent_location_id=below)
    with pytest.raises(errors.APIError):
        zoom.rooms.create(name="Other", type_="ZoomRoom", location_id="unknown")
    zoom.rooms.locations.delete(above)
    assert not fake.world["room_locations"]
    assert fake.world["rooms"][room]["location_id"] == ""


def test_tags(zoom: Any) -> None:
    """Rooms are found by their tags, and lose one that is deleted."""
    tag = zoom.rooms.tags.create(name="Big", description="Many seats").id
    room = zoom.rooms.create(name="Aula", type_="ZoomRoom").id
    zoom.rooms.tags.assign_to_room(room, tag_ids=[tag])
    assert [each.num_of_rooms for each in zoom.rooms.tags.list()] == [1]
    assert [each.id for each in zoom.rooms.list(tag_ids=tag)] == [room]
    with pytest.raises(errors.APIError):
        zoom.rooms.tags.create(name="Big", description="Again")
    with pytest.raises(errors.APIError):
        zoom.rooms.tags.assign_to_room(room, tag_ids=["unknown"])
    zoom.rooms.tags.delete(tag)
    assert zoom.rooms.get(room).basic.tag_ids == ()


_QUERIES = {
    "room_settings": {"setting_type": "meeting"},
    "room_location_settings": {"setting_type": "meeting"},
    "group_webinar_registration_settings": {"type": "webinar"},
}
_OWNED = [each for each in ALL if each.table]


def test_settings_are_merged(zoom: Any, fake: FakeZoom, events: list[str]) -> None:
    """What was set is shown, for whom it was set; the rest is as the example has it."""
    other = fake.add_user("amara@example.com")
    before = zoom.users.get_settings(other.id).in_meeting.annotation
    zoom.users.update_settings("me", in_meeting={"annotation": not before})
    found = zoom.users.get_settings("me")
    assert found.in_meeting.annotation is not before
    assert found.recording.cloud_recording is not None
    assert zoom.users.get_settings(other.id).in_meeting.annotation is before
    assert events == ["user.settings_updated"]


def test_presence(zoom: Any) -> None:
    """Users show the presence that was set."""
    zoom.users.update_presence("me", status="Away")
    assert zoom.users.get_presence("me").status == "Away"


@pytest.mark.parametrize("settings", _OWNED, ids=lambda each: each.name)
def test_settings_of_nobody(send: Send, settings: Any) -> None:
    """What does not exist has no settings."""
    operation = catalogue.load()[f"get_{settings.name}"]
    path = "/".join(
        "unknown" if each.startswith("{") else each for each in operation.path.split("/")
    )
    status, said = send("GET", path, params=_QUERIES.get(settings.name, {}))
    assert status in (400, 404)
    assert said["code"] != 300
