"""What can be made, from the documented examples: each sort with what it belongs to."""

import json
import re
from collections.abc import Mapping
from typing import Any

from tests.unit.testing.conftest import Send
from zoomkit import catalogue
from zoomkit.catalogue import Operation
from zoomkit.testing import FakeZoom
from zoomkit.testing.behaviours.meetings import INSTANT
from zoomkit.testing.records import Key, Table
from zoomkit.testing.registry import Resource, registry

OPERATIONS = catalogue.load()
RESOURCES = registry().resources
_REFERENCE = re.compile(r"(\w+)_ids?|to_(\w+)")
_VARIABLE = re.compile(r"\{(\w+)\}")
STORIES = [each for each in RESOURCES.values() if each.create]
_NOT_SENT = {"schedule_for"}  # it names another user, and what they allow


def body_of(operation_id: str) -> Any:
    """Return the body of the first documented request of an operation that succeeds."""
    operation = OPERATIONS[operation_id]
    examples = OPERATIONS.examples.get(operation_id, {}).values()
    said = [
        each["request"].get("body") for each in examples if operation.is_success(each["status"])
    ]
    body: dict[str, Any] = next(
        (json.loads(each["text"]) for each in said if each and "text" in each), {}
    )
    return body


def documented(operation_id: str) -> set[str]:
    """Return the names of the fields that an operation's examples show, as `flat` has them."""
    shown = [
        each["response"].get("body")
        for each in OPERATIONS.examples.get(operation_id, {}).values()
        if OPERATIONS[operation_id].is_success(each["status"])
    ]
    return {name for body in shown if isinstance(body, dict) for name in flat(body)}


def flat(fields: Mapping[str, Any]) -> dict[str, Any]:
    """Return fields with those of objects beside the others, as some bodies nest what is shown."""
    inner = [each for each in fields.values() if isinstance(each, dict)]
    return {name: value for each in (*inner, fields) for name, value in each.items()}


def holds(shown: Any, sent: Any) -> bool:
    """Tell whether what is shown has all that was sent; what Zoom makes up may stand beside it."""
    if isinstance(sent, dict) and isinstance(shown, dict):
        return all(name in shown and holds(shown[name], each) for name, each in sent.items())
    if isinstance(sent, list) and isinstance(shown, list):
        return len(shown) == len(sent) and all(map(holds, shown, sent))
    return bool(shown == sent)


class Story:
    """Calls the operations of one sort of things.

    Args:
        fake: Where.
        send: Sends a request.
        resource: The sort.
        made: The id of what was made before, by table.
    """

    def __init__(
        self, fake: FakeZoom, send: Send, resource: Resource, made: dict[str, Key] | None = None
    ) -> None:
        self.fake = fake
        self.resource = resource
        self.ids: dict[str, Key] = {"user_id": fake.owner.id}
        self.sent: dict[str, Any] = {}
        self._send = send
        self._made: dict[str, Key] = {"users": fake.owner.id} if made is None else made

    def make(self) -> dict[str, Any]:
        """Make one, and what it belongs to; return what was sent."""
        if self.resource.parent:
            parent = RESOURCES[self.resource.parent]
            name = self.resource.parent_argument or parent.id_argument
            self.ids[name] = self._one(parent)
        self.sent = sent = self.body("create")
        before = len(self.table)
        status, said = self.call("create", json=sent)
        assert status < 300, said
        assert len(self.table) > before
        self.ids[self.resource.id_argument] = next(reversed(list(self.table)))
        return sent

    @property
    def table(self) -> Table:
        """All of them."""
        return self.fake.world[self.resource.table]

    @property
    def key(self) -> Key:
        """The id of the one that was made."""
        return self.ids[self.resource.id_argument]

    def body(self, verb: str) -> dict[str, Any]:
        """Return the documented body of an operation; things that it names are made."""
        return self._naming(body_of(getattr(self.resource, verb)))

    def _naming(self, said: dict[str, Any]) -> dict[str, Any]:
        for name, value in list(said.items()):
            of = _named(name, self.resource)
            if name in _NOT_SENT or of is self.resource:
                del said[name]
            elif of is not None:
                said[name] = [self._one(of)] if isinstance(value, list) else self._one(of)
            elif isinstance(value, dict):
                self._naming(value)
        return said

    def query(self, verb: str) -> dict[str, Any]:
        """Return the query that an operation demands: fields of what was made."""
        fields = {**self.table[self.key].fields, **self.sent, **self.ids}
        parameters = OPERATIONS.schemas.parameters(getattr(self.resource, verb))
        names = [each.name for each in parameters if each.place == "query"]
        needed = [each.name for each in parameters if each.is_required]
        needed += [name for name in names if name == "status" or name.startswith("to_")]
        found = {name: fields[name] for name in needed if name in names and name in fields}
        # Instant meetings are in no list but that of live ones.
        is_instant = self.resource.list == "list_meetings" and self.sent.get("type") == INSTANT
        return {**found, "type": "live"} if verb == "list" and is_instant else found

    def call(self, verb: str, **options: Any) -> tuple[int, Any]:
        """Call an operation of it."""
        operation = self.operation(verb)
        path = _VARIABLE.sub(lambda found: str(self.ids[_snake(found[1])]), operation.path)
        answered: tuple[int, Any] = self._send(operation.method, path, **options)
        return answered

    def operation(self, verb: str) -> Operation:
        """Return one of its operations."""
        return OPERATIONS[getattr(self.resource, verb)]

    def _one(self, resource: Resource) -> Key:
        if resource.table not in self._made:
            self._made[resource.table] = self._new(resource)
        return self._made[resource.table]

    def _new(self, resource: Resource) -> Key:
        if not resource.create:
            assert resource.table == "recordings"
            meeting = self.fake.add_meeting()
            self.ids["meeting_id"] = meeting.id
            return self.fake.publish_recording(meeting).id
        story = Story(self.fake, self._send, resource, self._made)
        story.make()
        return story.key


def _named(field: str, own: Resource) -> Resource | None:
    """Return the sort that a field names one of: "parent_location_id", "tag_ids", "to_channel"."""
    found = _REFERENCE.fullmatch(field)
    noun = "" if found is None else (found[1] or found[2]).rpartition("_")[2]
    known = [each for each in STORIES if each.noun == noun]
    return own if own in known else (known[0] if known else None)


def _snake(name: str) -> str:
    return re.sub(r"(?<=[a-z])([A-Z])", r"_\1", name).lower()
