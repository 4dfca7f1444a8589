"""A world with one of everything, so that requests of all kinds find what they are about.

It is made by the documented examples of all operations that create something.
"""

from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

from tests.unit.testing.documented import TOKEN, request_of
from zoomkit import catalogue
from zoomkit.catalogue import Operation
from zoomkit.testing import FakeZoom, ReceivedRequest
from zoomkit.testing.registry import registry

# What the examples do not make, since they name things that there are not.
_FURTHER: Mapping[str, Any] = {
    "room_locations": [{"name": "Berlin", "type": "country"}],
    "rooms": [{"name": "Harbor", "type": "ZoomRoom"}],
    "meeting_registrants": [{"of": 84512345678, "email": "ada@example.com", "first_name": "Ada"}],
    "webinar_registrants": [{"of": 68423085, "email": "ada@example.com", "first_name": "Ada"}],
}
_NAME_OF_ID = ("Id", "UUID", "_id")


def write(path: Path) -> None:
    """Write a seed of it."""
    fake = FakeZoom(seed="demo")
    fake.accept_token(TOKEN)
    operations = catalogue.load()
    for operation in sorted(operations.values(), key=lambda each: each.path.count("{")):
        if operation.method == "POST":
            for request in _examples(operation, fake):
                fake.handle(request)
    fake.load(_FURTHER)
    webinar, meeting = fake.add_webinar(), fake.add_meeting()
    for each in (webinar, meeting):
        fake.join(each, "Bao", "bao@example.com")
        fake.advance(minutes=30)
        fake.end(each)
        fake.publish_recording(each, ["MP4", "TRANSCRIPT"])
    fake.snapshot(path)


def ids(state: Mapping[str, list[dict[str, Any]]], parameter: str) -> list[str]:
    """Return the ids that a value of a path can have in a state.

    Args:
        state: What exists, as the fake tells it.
        parameter: The name of the value, such as "webinarId".
    """
    noun = next((parameter.removesuffix(each) for each in _NAME_OF_ID if each in parameter), "")
    if not noun:
        return []
    return [
        str(entry[registry().resources[table].key])
        for table, entries in state.items()
        if table.endswith((f"{noun.lower()}s", f"{noun.lower().removesuffix('y')}ies"))
        for entry in entries
        if entry.get(registry().resources[table].key) is not None
    ]


def _examples(operation: Operation, fake: FakeZoom) -> Iterator[ReceivedRequest]:
    for each in catalogue.load().examples.get(operation.id, {}).values():
        if operation.is_success(each["status"]):
            state = {
                name: [
                    {**record.fields, registry().resources[name].key: record.id}
                    for record in table.values()
                ]
                for name, table in fake.world.tables.items()
            }
            said = each["request"]["path"].items()
            path = {name: next(reversed(ids(state, name)), value) for name, value in said}
            yield request_of(operation, {**each["request"], "path": path})
