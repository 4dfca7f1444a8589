"""What admins set up: each thing is there once made, changes, and is gone once deleted."""

import json
from typing import Any

import pytest

from tests.unit.testing.conftest import Send
from zoomkit import catalogue
from zoomkit.testing import FakeZoom
from zoomkit.testing.behaviours import directory, rooms
from zoomkit.testing.registry import Resource

USER = "host@example.com"


def example(operation_id: str) -> Any:
    """Return the documented body of a request that succeeds."""
    operation = catalogue.load()[operation_id]
    for each in catalogue.load().examples[operation_id].values():
        if operation.is_success(each["status"]):
            return json.loads(each["request"]["body"]["text"])
    raise LookupError(operation_id)


def address(operation_id: str, *values: object) -> tuple[str, str]:
    """Return method and path of an operation, with values in it."""
    operation = catalogue.load()[operation_id]
    path = operation.path
    for value in values:
        before, _, rest = path.partition("{")
        path = f"{before}{value}{rest.partition('}')[2]}"
    return operation.method, path


RESOURCES = [
    pytest.param(each, id=each.table)
    for each in (*directory.RESOURCES, *rooms.RESOURCES)
    if each.create
]


@pytest.mark.parametrize("resource", RESOURCES)
def test_life_of_a_thing(fake: FakeZoom, send: Send, resource: Resource) -> None:
    """It is made, shown, listed, changed and deleted; then there is none."""
    above = (USER,) if resource.parent == "users" else ()
    body = example(resource.create)
    for name in ("tag_ids", "parent_location_id"):
        body.pop(name, None)
    status, made = send(*address(resource.create, *above), json=body)
    assert status < 300, made
    (record,) = fake.world[resource.table].values()
    if made and resource.key in made:
        assert made[resource.key] == record.key
    path = (*above, record.key)
    if resource.get:
        status, shown = send(*address(resource.get, *path))
        assert status == 200, shown
        kept = {name: value for name, value in body.items() if name in shown}
        assert {name: shown[name] for name in kept} == kept
    if resource.list:
        place = {name: body[name] for name in ("location_id",) if name in body}
        status, listed = send(*address(resource.list, *above), params=place)
        assert status == 200, listed
        (items,) = [each for each in listed.values() if isinstance(each, list)]
        assert [each[resource.key] for each in items] == [record.key]
    if resource.update:
        change = example(resource.update)
        status, said = send(*address(resource.update, *path), json=change)
        assert status < 300, said
        assert all(record.get(name) == value for name, value in change.items())
    status, _ = send(*address(resource.delete, *path))
    assert status < 300
    assert not fake.world[resource.table]
    missing = resource.get or resource.update or resource.delete
    status, said = send(*address(missing, *path), json=None if resource.get else {})
    assert status in (400, 404), said


def test_places_are_in_places(fake: FakeZoom, send: Send) -> None:
    """Which kind a place is of follows from the one that it is in; a room can be moved."""
    _, country = send("POST", "/rooms/locations", json={"name": "Germany"})
    _, state = send(
        "POST", "/rooms/locations", json={"name": "Berlin", "parent_location_id": country["id"]}
    )
    assert (country["type"], state["type"]) == ("country", "states")
    _, tag = send("POST", "/rooms/tags", json={"name": "Projector", "description": "Has one"})
    _, room = send("POST", "/rooms", json={"name": "Canal", "type": "ZoomRoom"})
    assert send("PUT", f"/rooms/{room['id']}/location", json={"location_id": state["id"]})[0] == 204
    assert fake.world["rooms"][room["id"]]["location_id"] == state["id"]
    assert send("PATCH", f"/rooms/{room['id']}/tags", json={"tag_ids": [tag["id"]]})[0] < 300
    _, listed = send("GET", "/rooms")
    assert listed["rooms"][0]["tag_ids"] == [tag["id"]]
