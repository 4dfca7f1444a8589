"""Users, who helps them, the groups that they are in, and their roles."""

from typing import Any

import pytest

from zoomkit import errors
from zoomkit.testing import FakeZoom
from zoomkit.testing.records import Record

KINDS = ["groups", "chat.im_groups"]


@pytest.fixture
def amara(fake: FakeZoom) -> Record:
    """A user beside the owner."""
    return fake.add_user("amara@example.com", first_name="Amara", last_name="Okafor")


def _api(zoom: Any, dotted: str) -> Any:
    for name in dotted.split("."):
        zoom = getattr(zoom, name)
    return zoom


def test_address_changes(fake: FakeZoom, zoom: Any, amara: Record, events: list[str]) -> None:
    """A user is found by the new address, not by the old one, which another can have then."""
    with pytest.raises(errors.APIError):
        zoom.users.update_email(amara.id, email="host@example.com")
    zoom.users.update_email(amara.id, email="a.okafor@example.com")
    assert zoom.users.get("a.okafor@example.com").id == amara.id
    with pytest.raises(errors.UserNotFoundError):
        zoom.users.get("amara@example.com")
    assert events == ["user.updated"]
    assert fake.add_user("amara@example.com").id != amara.id


def test_status(zoom: Any, fake: FakeZoom, amara: Record, events: list[str]) -> None:
    """Who is deactivated is listed among the inactive ones; the owner cannot be."""
    zoom.users.update_status(amara.id, action="deactivate")
    zoom.users.update_status(amara.id, action="deactivate")
    assert [each.id for each in zoom.users.list(status="inactive")] == [amara.id]
    zoom.users.update_status(amara.id, action="activate")
    assert events == ["user.deactivated", "user.activated"]
    with pytest.raises(errors.APIError):
        zoom.users.update_status(fake.owner.id, action="deactivate")


def test_meetings_are_transferred(zoom: Any, fake: FakeZoom, amara: Record) -> None:
    """What is transferred stays with what belongs to it; the rest goes with the user."""
    meeting = fake.add_meeting(host="amara@example.com")
    webinar = fake.add_webinar(host="amara@example.com")
    for address in ("amara@example.com", "nobody@example.com"):
        with pytest.raises(errors.APIError):
            zoom.users.delete(amara.id, transfer_email=address)
    zoom.users.delete(amara.id, transfer_email="host@example.com", transfer_meeting=True)
    assert zoom.meetings.get(meeting.id).host_id == fake.owner.id
    assert meeting.id in [each.id for each in zoom.meetings.list("me")]
    with pytest.raises(errors.NotFoundError):
        zoom.webinars.get(webinar.id)


@pytest.mark.parametrize(
    ("action", "event"), [(None, "user.disassociated"), ("delete", "user.deleted")]
)
def test_deletion_is_told(
    zoom: Any, amara: Record, events: list[str], action: str | None, event: str
) -> None:
    """Who is not deleted leaves the account."""
    zoom.users.delete(amara.id, **({"action": action} if action else {}))
    assert events == [event]


def test_vanity_names_and_counts(zoom: Any, fake: FakeZoom, amara: Record) -> None:
    """A vanity name is one's own; users are counted by their sort."""
    zoom.users.update(amara.id, vanity_name="amara")
    assert zoom.users.check_vanity_name(vanity_name="amara").existed
    assert not zoom.users.check_vanity_name(vanity_name="amaru").existed
    with pytest.raises(errors.APIError):
        zoom.users.update(fake.owner.id, vanity_name="amara")
    counts = zoom.users.get_counts()
    assert (counts.total_users_count, counts.licensed_users_count) == (2, 1)


def test_assistants(zoom: Any, fake: FakeZoom, amara: Record) -> None:
    """An assistant of somebody has them among those for whom they schedule."""
    zoom.users.add_assistants("me", assistants=[{"email": "amara@example.com"}])
    assert [each.id for each in zoom.users.list_assistants("me").assistants] == [amara.id]
    assert [each.id for each in zoom.users.list_schedulers(amara.id).schedulers] == [fake.owner.id]
    for address in ("amara@example.com", "host@example.com", "nobody@example.com"):
        with pytest.raises(errors.APIError):
            zoom.users.add_assistants("me", assistants=[{"email": address}])
    zoom.users.remove_scheduler(amara.id, fake.owner.id)
    assert zoom.users.list_assistants("me").assistants == ()
    zoom.users.add_assistants("me", assistants=[{"id": amara.id}])
    zoom.users.delete(amara.id)
    assert zoom.users.list_assistants("me").assistants == ()


@pytest.mark.parametrize("kind", KINDS)
def test_group(zoom: Any, amara: Record, kind: str) -> None:
    """A group is made, shown, listed, changed, and gone; its name is its own."""
    api = _api(zoom, kind)
    made = api.create(name="Sales")
    with pytest.raises(errors.APIError):
        api.create(name="Sales")
    api.update(made.id, name="Support")
    assert api.get(made.id).name == "Support"
    added = api.add_members(made.id, members=[{"email": "amara@example.com"}])
    assert added.ids == amara.id
    assert [each.email for each in api.list_members(made.id)] == ["amara@example.com"]
    assert api.get(made.id).total_members == 1
    api.remove_member(made.id, amara.id)
    with pytest.raises(errors.NotFoundError):
        api.remove_member(made.id, amara.id)
    assert list(api.list_members(made.id)) == []
    api.delete(made.id)
    with pytest.raises(errors.APIError, match=made.id):
        api.get(made.id)


def test_users_know_their_groups(zoom: Any, amara: Record, events: list[str]) -> None:
    """Users show their groups; both forget the other when it is deleted."""
    sales, support = (zoom.groups.create(name=each).id for each in ("Sales", "Support"))
    zoom.groups.add_members(sales, members=[{"id": amara.id}])
    zoom.groups.update_member(sales, amara.id, action="move", target_group_id=support)
    assert zoom.users.get(amara.id).group_ids == (support,)
    zoom.groups.add_admins(support, admins=[{"email": "amara@example.com"}])
    assert [each.email for each in zoom.groups.list_admins(support)] == ["amara@example.com"]
    zoom.groups.remove_admin(support, amara.id)
    with pytest.raises(errors.APIError):
        zoom.groups.remove_admin(support, amara.id)
    zoom.groups.delete(support)
    assert zoom.users.get(amara.id).group_ids == ()
    zoom.groups.add_members(sales, members=[{"id": amara.id}])
    zoom.users.delete(amara.id)
    assert zoom.groups.get(sales).total_members == 0
    assert events[:3] == ["group.created", "group.created", "group.member_added"]
    assert {"group.admin_added", "group.admin_deleted", "group.deleted"} <= set(events)


def test_division(zoom: Any, amara: Record) -> None:
    """A division with users in it cannot be deleted."""
    made = zoom.divisions.create(division_name="North")
    zoom.divisions.assign_members(made.division_id, users=[{"user_id": amara.id}])
    assert [each.user_id for each in zoom.divisions.list_members(made.division_id)] == [amara.id]
    with pytest.raises(errors.APIError, match="users"):
        zoom.divisions.delete(made.division_id)
    zoom.users.delete(amara.id)
    zoom.divisions.delete(made.division_id)
    assert list(zoom.divisions.list()) == []


def test_role(zoom: Any, amara: Record) -> None:
    """A role is given and taken; who has none other is a member."""
    made = zoom.roles.create(name="Auditor", privileges=["User:Read"])
    with pytest.raises(errors.APIError):
        zoom.roles.create(name="Auditor")
    names = [each.name for each in zoom.roles.list().roles]
    assert names == ["Owner", "Admin", "Member", "Auditor"]
    zoom.roles.add_members(made["id"], members=[{"id": amara.id}])
    assert [each.email for each in zoom.roles.list_members(made["id"])] == ["amara@example.com"]
    zoom.roles.update(made["id"], name="Reader")
    assert zoom.users.get(amara.id).role_name == "Reader"
    zoom.roles.remove_member(made["id"], amara.id)
    assert zoom.users.get(amara.id).role_name == "Member"
    with pytest.raises(errors.APIError):
        zoom.roles.add_members("0", members=[{"id": amara.id}])
    zoom.roles.add_members(made["id"], members=[{"id": amara.id}])
    zoom.roles.delete(made["id"])
    assert amara["role_id"] == "2"
    with pytest.raises(errors.APIError):
        zoom.roles.get(made["id"])


def test_hosts_are_known_by_their_address(fake: FakeZoom, zoom: Any, amara: Record) -> None:
    """Whose address changes is shown with the new one as host."""
    meeting = zoom.meetings.create(amara.id, topic="Mine")
    webinar = fake.add_webinar(host="amara@example.com")
    zoom.users.update_email(amara.id, email="a.okafor@example.com")
    shown = [zoom.meetings.get(meeting.id), zoom.webinars.get(webinar.id)]
    assert {each.host_email for each in shown} == {"a.okafor@example.com"}


@pytest.mark.parametrize("action", ["delete", "disassociate"])
def test_owner_stays(fake: FakeZoom, zoom: Any, action: str) -> None:
    """The owner of the account can neither be deleted nor leave it."""
    with pytest.raises(errors.UnsupportedError):
        zoom.users.delete("host@example.com", action=action)
    assert zoom.users.get("me").id == fake.owner.id


def test_nobody_to_transfer_to(fake: FakeZoom, zoom: Any, amara: Record) -> None:
    """What is to be transferred to nobody is gone, and a warning says so."""
    zoom.users.delete(amara.id, transfer_meeting=True)
    assert fake.warnings == ["users.delete transferred nothing: 'transfer_email' is missing."]
