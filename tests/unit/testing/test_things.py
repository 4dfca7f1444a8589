"""What is made, shown, listed, changed and deleted alike: each sort's story, from its examples."""

import json
from typing import Any

import pytest

from tests.unit.testing.conftest import Send
from zoomkit import catalogue
from zoomkit.catalogue import Operation
from zoomkit.testing import FakeZoom
from zoomkit.testing.behaviours.things import RESOURCES
from zoomkit.testing.registry import Resource

_LONGER = {"name": "group_name", "privacy": "group_privacy"}
_TEXTS = ("name", "field", "camera_id")


def _body(operation: Operation) -> Any:
    """Return the body of the operation's first documented request that succeeds."""
    examples = catalogue.load().examples.get(operation.id, {}).values()
    bodies = [
        each["request"].get("body") for each in examples if operation.is_success(each["status"])
    ]
    return json.loads(next(each for each in bodies if each)["text"])


def _path(operation: Operation, *values: Any) -> str:
    left = iter(values)
    return "/".join(
        str(next(left)) if each.startswith("{") else each for each in operation.path.split("/")
    )


def _asked(resource: Resource, made: dict[str, Any]) -> dict[str, Any]:
    """Return the query that a list demands: the fields of what was made."""
    parameters = catalogue.load().schemas.parameters(resource.list)
    names = [each.name for each in parameters if each.place == "query" and each.is_required]
    return {name: made[name] for name in names}


@pytest.mark.parametrize("resource", RESOURCES, ids=lambda each: each.table)
def test_story(fake: FakeZoom, send: Send, resource: Resource) -> None:
    """What was made is shown, listed, changed, and gone; then it is unknown."""
    operations = catalogue.load()
    above = []
    if resource.parent == "rooms":
        above = [fake.world.add("rooms", {"name": "Here"}).id]

    def call(verb: str, *values: Any, **options: Any) -> Any:
        operation = operations[getattr(resource, verb)]
        return send(operation.method, _path(operation, *above, *values), **options)

    made = _body(operations[resource.create])
    status, said = call("create", json=made)
    assert status < 300, said
    (record,) = fake.world[resource.table].values()
    same = {name for name in made if name != resource.key}
    assert {name: record[name] for name in same} == {name: made[name] for name in same}
    if resource.get:
        status, shown = call("get", record.id)
        assert (status, shown[resource.key]) == (200, record.id)
    if resource.list:
        _, listed = call("list", params=_asked(resource, made))
        items = listed if isinstance(listed, list) else max(listed.values(), key=_is_list)
        assert [each[resource.key] for each in items] == [record.id]
    changed = _body(operations[resource.update])
    changed[next(each for each in changed if each.endswith(_TEXTS))] = "Other"
    assert call("update", record.id, json=changed)[0] < 300
    names = _LONGER if resource.table == "contact_groups" else {}
    for name in set(changed) - {resource.key}:
        assert record[names.get(name, name)] == changed[name]
    assert call("delete", record.id)[0] < 300
    assert not fake.world[resource.table]
    for verb in ("get", "update", "delete"):
        if getattr(resource, verb):
            body = {"json": changed} if verb == "update" else {}
            assert call(verb, record.id, **body)[0] in (400, 404)


def _is_list(value: Any) -> bool:
    return isinstance(value, list)


def test_what_belongs_to_a_room_goes_with_it(fake: FakeZoom, zoom: Any) -> None:
    """A room's device profiles are deleted with the room."""
    room = zoom.rooms.create(name="Aula", type_="ZoomRoom")
    zoom.rooms.device_profiles.create(room.id, name="Table")
    assert len(fake.world["room_device_profiles"]) == 1
    zoom.rooms.delete(room.id)
    assert not fake.world["room_device_profiles"]
