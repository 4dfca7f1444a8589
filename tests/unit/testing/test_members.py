"""Who belongs to groups, roles and users is remembered, and forgotten with them."""

import pytest

from zoomkit import Zoom, errors
from zoomkit.testing import FakeZoom

HOST = "host@example.com"


def test_members_of_a_group(fake: FakeZoom, zoom: Zoom) -> None:
    """Who is added is listed and counted, once; who is removed or deleted is not."""
    fake.add_user("bao@example.com", first_name="Bao")
    group = zoom.groups.create(name="Events")
    key = str(group.id)
    for _ in range(2):
        zoom.groups.add_members(key, members=[{"email": HOST}, {"email": "bao@example.com"}])
    members = list(zoom.groups.list_members(key))
    assert [each.email for each in members] == [HOST, "bao@example.com"]
    assert zoom.groups.get(key).total_members == 2
    zoom.groups.remove_member(key, str(members[0].id))
    zoom.users.delete("bao@example.com")
    assert list(zoom.groups.list_members(key)) == []
    with pytest.raises(errors.APIError):
        zoom.groups.add_members(key, members=[{"email": "nobody@example.com"}])


def test_members_of_a_role(zoom: Zoom) -> None:
    """A role is made, gets a member, and loses it."""
    zoom.roles.create(name="Hosts", description="Who hosts")
    (role,) = zoom.roles.list().roles or ()
    zoom.roles.add_members(str(role.id), members=[{"email": HOST}])
    (member,) = zoom.roles.list_members(str(role.id))
    zoom.roles.remove_member(str(role.id), str(member.id))
    assert list(zoom.roles.list_members(str(role.id))) == []


def test_assistants(fake: FakeZoom, zoom: Zoom) -> None:
    """Assistants are those of one user."""
    fake.add_user("bao@example.com")
    zoom.users.add_assistants(HOST, assistants=[{"email": "bao@example.com"}])
    assert [each.email for each in zoom.users.list_assistants(HOST).assistants or ()] == [
        "bao@example.com"
    ]
    zoom.users.remove_all_assistants(HOST)
    assert not zoom.users.list_assistants(HOST).assistants
