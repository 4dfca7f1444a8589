"""Users: they become inactive, get other addresses, and can be counted."""

import pytest

from zoomkit import Zoom, errors
from zoomkit.testing import FakeZoom

HOST = "host@example.com"
BAO = "bao@example.com"


def test_status(fake: FakeZoom, zoom: Zoom, events: list[str]) -> None:
    """Who is inactive is not among the active ones; doing it twice is noted."""
    fake.add_user(BAO)
    zoom.users.update_status(BAO, action="deactivate")
    assert [each.email for each in zoom.users.list()] == [HOST]
    assert [each.email for each in zoom.users.list(status="inactive")] == [BAO]
    zoom.users.update_status(BAO, action="deactivate")
    assert "inactive already" in fake.warnings[0]
    zoom.users.update_status(BAO, action="activate")
    assert zoom.users.get(BAO).status == "active"
    assert events == ["user.deactivated", "user.deactivated", "user.activated"]


def test_address(fake: FakeZoom, zoom: Zoom) -> None:
    """A user is found by the new address, and no longer by the old one; none is taken twice."""
    fake.add_user(BAO)
    zoom.users.update_email(BAO, email="new@example.com")
    assert zoom.users.get("new@example.com").email == "new@example.com"
    with pytest.raises(errors.UserNotFoundError):
        zoom.users.get(BAO)
    with pytest.raises(errors.APIError):
        zoom.users.update_email("new@example.com", email=HOST)


def test_presence_and_counts(fake: FakeZoom, zoom: Zoom) -> None:
    """What somebody says of themselves is shown; all are counted."""
    fake.add_user(BAO, type=2)
    assert zoom.users.get_presence(BAO).status == "Available"
    zoom.users.update_presence(BAO, status="Away")
    assert zoom.users.get_presence(BAO).status == "Away"
    counts = zoom.users.get_counts()
    assert (counts.total_users_count, counts.licensed_users_count) == (2, 2)
