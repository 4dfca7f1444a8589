"""What a fake remembers: ids, records in tables, and going back to a state."""

import pytest

from zoomkit import catalogue
from zoomkit.testing import FakeZoom
from zoomkit.testing.ids import Ids
from zoomkit.testing.records import Record, Table
from zoomkit.testing.refusals import Refusal
from zoomkit.testing.registry import registry


def test_ids_repeat_under_a_seed() -> None:
    """The same seed makes the same ids, another one others, and none comes twice."""
    made = [Ids(seed) for seed in (1, 1, 2)]
    rows = [
        (ids.text(), ids.number(), ids.uuid(), ids.digits(6), ids.hexadecimal(8)) for ids in made
    ]
    assert rows[0] == rows[1] != rows[2]
    text, number, uuid, digits, hexadecimal = rows[0]
    assert len(text) == 22
    assert text.isalnum()
    assert len(str(number)) == 11
    assert uuid.endswith("==")
    assert "/" not in uuid
    assert digits.isdecimal()
    assert int(hexadecimal, 16) >= 0
    ids = Ids()
    assert len({ids.text() for _ in range(1000)}) == 1000


def test_record_is_found_by_id_and_alias() -> None:
    """Ids may be text, addresses of any case; one that was changed finds nothing."""
    table = Table("users", ("email",))
    record = table.add(Record("users", 7, {"email": "Amara@example.com"}))
    assert [table.find(each) for each in (7, "7", "amara@EXAMPLE.com")] == [record] * 3
    assert table.find("\u0667") is None
    record["email"] = "ama@example.com"
    assert table.find("amara@example.com") is None
    assert table.find("ama@example.com") is record
    table.remove(7)
    assert [table.find(each) for each in (7, "ama@example.com")] == [None, None]
    assert table.of(None) == []


def test_update_merges_objects_and_replaces_lists() -> None:
    """What is given changes; what is not, stays, in nested objects as well."""
    record = Record("meetings", 1, {"topic": "a", "settings": {"x": 1, "y": [1, 2]}})
    given = {"settings": {"y": [3]}, "agenda": "b"}
    record.update(given)
    given["settings"]["y"].append(4)  # type: ignore[index]
    assert record.fields == {"topic": "a", "settings": {"x": 1, "y": [3]}, "agenda": "b"}


def test_removing_removes_what_belongs_to_it(fake: FakeZoom) -> None:
    """With a user go their meetings and webinars, and nobody else's."""
    amara = fake.add_user("amara@example.com")
    fake.add_meeting(host="amara@example.com")
    fake.add_webinar(host="amara@example.com")
    fake.world.remove(amara)
    assert list(fake.meetings) == []
    assert list(fake.webinars) == [68423085]
    with pytest.raises(Refusal):
        fake.world.find("users", "amara@example.com")


def test_state_can_be_gone_back_to(fake: FakeZoom) -> None:
    """Records, ids to come, time, faults and the journal are as they were."""
    webinar = fake.webinars[68423085]
    snapshot = fake.snapshot()

    def used() -> list[object]:
        fake.advance(minutes=1)
        fake.end(fake.webinars[68423085])
        return [fake.add_meeting(topic="a").fields, fake.clock.stamp()]

    first = used()
    fake.fail("*", status=500)
    fake.limit("Light", 1)
    fake.reset(snapshot)
    assert fake.webinars[68423085].state == "started"
    assert fake.webinars[68423085] is webinar
    assert list(fake.meetings) == []
    assert fake.zoom().webinars.get(68423085).id == 68423085
    fake.reset(snapshot)
    assert fake.requests == []
    assert used() == first


def test_reset_goes_back_to_the_beginning(fake: FakeZoom) -> None:
    """Without a snapshot there is the account's owner and nothing else."""
    fake.reset()
    assert len(fake.users) == 1
    assert len(fake.webinars) == 0


def test_listeners_hear_of_events(fake: FakeZoom) -> None:
    """Whoever listens gets the event's name and the record that it is about."""
    heard: list[tuple[str, object]] = []
    fake.world.listeners.append(lambda name, record, _: heard.append((name, record)))
    meeting = fake.add_meeting()
    fake.start(meeting)
    fake.end(meeting)
    names = ["meeting.created", "meeting.started", "meeting.ended"]
    assert heard == [(each, meeting) for each in names]


def test_resources_name_operations_that_exist() -> None:
    """Each operation of a resource, and each that has a function, is one of the specification."""
    operations = catalogue.load()
    assert set(registry().functions) <= set(operations)
    for resource in registry().resources.values():
        usual = (resource.create, resource.get, resource.list, resource.update, resource.delete)
        assert {each for each in usual if each} <= set(registry().functions)
        assert resource.parent is None or resource.parent in registry().resources
