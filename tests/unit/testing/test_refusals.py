"""How refusals are worded."""

import pytest

from zoomkit import Zoom, errors
from zoomkit.testing import FakeZoom


def test_messages_name_what_was_sent() -> None:
    """The name of a group and the address of a user stand in the message, wherever they came."""
    with FakeZoom(seed="demo").zoom() as zoom:
        zoom.groups.create(name="Sales")
        with pytest.raises(errors.AlreadyExistsError, match='"Sales"'):
            zoom.groups.create(name="Sales")
        with pytest.raises(errors.ZoomError, match=r"^.*host@example\.com already belongs"):
            zoom.users.create(action="create", user_info={"email": "host@example.com", "type": 1})


def test_a_failure_without_a_code_has_a_message() -> None:
    """Where only a status is documented, it is told with its words, and its kind is known by it."""
    with FakeZoom().zoom() as zoom:
        zoom.divisions.create(division_name="East")
        with pytest.raises(errors.AlreadyExistsError) as caught:
            zoom.divisions.create(division_name="East")
    assert (caught.value.code, caught.value.message) == (None, "Conflict")


def test_a_uuid_in_a_message(zoom: Zoom) -> None:
    """Where a message names a UUID, what the path has in its place is put in."""
    with pytest.raises(errors.WebinarNotFoundError, match="webinar no-such-uuid was not"):
        list(zoom.webinars.list_past_absentees("no-such-uuid"))
