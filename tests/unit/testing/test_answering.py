"""What is shown of records, and examples with what the request says."""

from copy import deepcopy
from typing import Any

import pytest

from zoom_openapi.runtime.schemas import Schemas
from zoomkit.testing import FakeZoom
from zoomkit.testing.shapes import Shape

NONE = Schemas({"schemas": {}, "operations": {}})
THING = {
    "allOf": [{"properties": {"id": {}, "made_up": {}, "topic": {}}}],
    "properties": {"settings": {"properties": {"audio": {}}}, "tags": {"items": {}}},
}


def test_only_documented_fields_are_shown() -> None:
    """A record may know more than an answer documents."""
    assert Shape(THING, NONE).view().show(
        {"id": 1, "secret": 2, "settings": {"audio": 3, "x": 4}}
    ) == {"id": 1, "settings": {"audio": 3}}


def test_example_fills_in_what_nobody_could_set() -> None:
    """What Zoom makes up is as in the example; what nobody set, is not there."""
    example = {"id": 2, "made_up": "a", "topic": "Launch", "tags": ["x"], "settings": {"a": "b"}}
    view = Shape(THING, NONE).view(example, {"id": {}, "topic": {}})
    assert view.show({"id": 1}) == {"id": 1, "made_up": "a"}
    assert view.show({"id": 1, "made_up": None}) == {"id": 1}


def test_only_what_the_example_shows_is_shown() -> None:
    """Where several operations share a form, each shows what is documented of it alone."""
    view = Shape(THING, NONE).view({"id": 2, "settings": {"audio": "both"}})
    fields = {"id": 1, "topic": "Mine", "settings": {"audio": "voip", "video": True}}
    assert view.show(fields) == {"id": 1, "settings": {"audio": "voip"}}
    within = Shape({"properties": {"things": {"items": THING}}}, NONE).view({"things": [{"id": 2}]})
    assert within.show({"things": [fields]}) == {"things": [{"id": 1}]}


def test_answer_does_not_change_with_the_record() -> None:
    """What was shown shares nothing with the record, and the record is not changed by it."""
    free = {"properties": {"free": {}, "typed": {"type": "object"}, "topic": {"type": "string"}}}
    for shape in (Shape(THING, NONE), Shape(free, NONE)):
        fields: dict[str, Any] = {
            "topic": "Mine",
            "none": None,
            "settings": {"audio": 1},
            "tags": [["a"]],
            "free": [{"a": 1}],
            "typed": {"a": [1]},
        }
        before = deepcopy(fields)
        shown = shape.view().show(fields)
        assert fields == before
        kept = deepcopy(shown)
        fields["settings"]["audio"] = 2
        fields["tags"][0].append("b")
        fields["free"][0]["a"] = 2
        fields["typed"]["a"].append(2)
        assert shown == kept


def test_list_is_found() -> None:
    """The list of an answer is the one of objects, or else the only one."""
    objects: dict[str, Any] = {"items": {"properties": {"id": {}}}}
    both = {"properties": {"days": {"items": {}}, "users": objects}}
    assert Shape(both, NONE).list_name() == "users"
    assert Shape({"properties": {"days": {"items": {}}}}, NONE).list_name() == "days"
    assert Shape({"properties": {"id": {}}}, NONE).list_name() is None


@pytest.mark.parametrize("operation", ["create", "get"])
def test_answers_conform(zoom: Any, operation: str) -> None:
    """What was created is read back as a model, each field with the type that it documents."""
    made = zoom.webinars.create("me", topic="Mine", settings={"approval_type": 1})
    found = made if operation == "create" else zoom.webinars.get(made.id)
    assert (found.topic, found.settings.approval_type) == ("Mine", 1)
    assert found.host_email == "host@example.com"


def test_example_has_the_ids_of_the_request() -> None:
    """An operation without state answers its example, as if it were about what was asked for."""
    fake = FakeZoom(only_examples=True)
    found = fake.zoom().meetings.get(99988877766)
    assert found.id == 99988877766


def test_example_has_the_fields_of_the_request() -> None:
    """What was sent stands in the example; lists keep the form that they have there."""
    zoom: Any = FakeZoom(only_examples=True).zoom()
    made = zoom.meetings.create("me", topic="Mine", settings={"audio": "voip"})
    assert (made.topic, made.settings.audio) == ("Mine", "voip")
    people: list[Any] = [
        {"email": f"{name}@example.com", "first_name": name} for name in ("amara", "ben")
    ]
    answer = zoom.webinars.batch_add_registrants(68423085, registrants=people)
    assert [each.email for each in answer.registrants] == [each["email"] for each in people]
    assert all(each.registrant_id for each in answer.registrants)
