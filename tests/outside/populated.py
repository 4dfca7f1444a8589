"""A world with one of everything, so that requests of all kinds find what they are about.

It is made by the documented examples of all operations that create something.
"""

from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any
from urllib.parse import quote, urlencode

from zoomkit import catalogue
from zoomkit.catalogue import Operation
from zoomkit.testing import FakeZoom
from zoomkit.testing.messages import ReceivedRequest
from zoomkit.testing.registry import registry
from zoomkit.testing.routing import BASE_PATH

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
    fake = FakeZoom(data="demo")
    fake.accept_token("outside")
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
    state = {
        name: [{**record.fields, "id": record.key} for record in table.values()]
        for name, table in fake.world.tables.items()
    }
    for each in catalogue.load().examples.get(operation.id, {}).values():
        if not operation.is_success(each["status"]):
            continue
        asked = each["request"]
        path = operation.path
        for name, value in asked["path"].items():
            known = ids(state, name)
            path = path.replace(f"{{{name}}}", quote(known[-1] if known else str(value), safe=""))
        body = asked.get("body") or {}
        yield ReceivedRequest(
            "POST",
            f"{BASE_PATH}{path}",
            urlencode(asked["query"]),
            {
                "authorization": "Bearer outside",
                "content-type": body.get("content_type", "application/json"),
            },
            str(body.get("text", "")).encode(),
        )
