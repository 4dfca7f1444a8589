"""Requests are held against the specification, and refused in Zoom's words."""

from typing import Any

import pytest

from tests.unit.testing.conftest import Send
from zoom_openapi.runtime.schemas import Schemas
from zoomkit import Zoom, catalogue, errors
from zoomkit.testing import FakeZoom
from zoomkit.testing.checks import Checks
from zoomkit.testing.findings import Findings

REGISTRANTS = "/webinars/68423085/batch_registrants"


def refused(send: Send, method: str, path: str, **options: Any) -> dict[str, str]:
    """Return what is wrong with which field of a request that is refused."""
    status, body = send(method, path, **options)
    assert (status, body["code"], body["message"]) == (400, 300, "Validation Failed.")
    return {each["field"]: each["message"] for each in body["errors"]}


def test_required_fields_types_and_values(send: Send) -> None:
    """What is missing, of another type, or none of the values that are allowed, is named."""
    assert refused(send, "POST", "/webinars/68423085/registrants", json={"email": 7}) == {
        "first_name": "This field is required.",
        "email": "Invalid field. The type must be string.",
    }
    wrong = {"action": "banana"}
    found = refused(send, "PUT", "/webinars/68423085/status", json=wrong)
    assert list(found) == ["action"]
    assert "must be one of: end" in found["action"]


def test_nested_fields_have_dotted_names(send: Send) -> None:
    """A field of an object or of a list's item is named with where it is."""
    settings = {"settings": {"approval_type": "soon"}, "topic": "a"}
    found = refused(send, "PATCH", "/webinars/68423085", json=settings)
    assert list(found) == ["settings.approval_type"]
    people = {"registrants": [{"email": "a@example.com", "first_name": "A"}, {"email": "b"}]}
    assert "registrants[1].first_name" in refused(send, "POST", REGISTRANTS, json=people)


@pytest.mark.parametrize(
    ("query", "wrong"),
    [
        ({"page_size": "2001"}, ["page_size"]),
        ({"page_size": "many"}, ["page_size"]),
        ({"page_size": "2000", "next_page_token": ""}, []),
    ],
)
def test_queries_are_checked(send: Send, query: dict[str, str], wrong: list[str]) -> None:
    """The values of a query have their documented types and bounds; an empty one is none."""
    if wrong:
        assert list(refused(send, "GET", "/users", params=query)) == wrong
    else:
        assert send("GET", "/users", params=query)[0] == 200


def test_required_query(send: Send) -> None:
    """A report has to be told from when to when; dates are dates."""
    found = refused(send, "GET", "/report/users", params={"from": "yesterday"})
    assert sorted(found) == ["from", "to"]


def test_path_is_checked(send: Send) -> None:
    """What cannot be the id of a webinar is refused before it is looked for."""
    assert send("PUT", "/webinars/abc/status", json={"action": "end"})[0] == 400


@pytest.mark.parametrize(
    ("content", "media_type", "expected"),
    [
        (b'{"action"', "application/json", (400, 300)),
        (b"", "application/json", (400, 300)),
        (b"action=end", "text/plain", (415, 300)),
    ],
)
def test_body_that_is_no_json_is_refused(
    send: Send, content: bytes, media_type: str, expected: tuple[int, int]
) -> None:
    """JSON that is broken or absent is refused, and so is what is said to be something else."""
    status, body = send(
        "PATCH", "/webinars/68423085", content=content, headers={"content-type": media_type}
    )
    assert (status, body["code"]) == expected


def test_files_are_sent_as_forms(zoom: Zoom) -> None:
    """An operation that documents a form takes one."""
    zoom.users.upload_picture("me", pic_file=("me.png", b"\x89PNG"))


def test_unknown_fields_are_taken_and_warned_of(fake: FakeZoom, send: Send) -> None:
    """Zoom says nothing of a field that it does not know; the fake tells the test."""
    assert send("PATCH", "/webinars/68423085", json={"topik": "a"})[0] == 204
    assert send("GET", "/users", params={"stat": "active"})[0] == 200
    first, second = fake.warnings
    assert first == "webinars.update does not document 'topik'; Zoom ignores it."
    assert "'stat'" in second
    assert "Its query can have: status, " in second


def test_strict_fake_refuses_unknown_fields() -> None:
    """Where that is wanted, what would be ignored is a failure."""
    fake = FakeZoom(strict=True)
    fake.add_webinar(68423085)
    with pytest.raises(errors.ValidationError, match="topik"):
        fake.zoom().request("PATCH", "/webinars/68423085", json={"topik": "a"})


def test_status_call_with_an_ignored_key_changes_nothing(fake: FakeZoom, send: Send) -> None:
    """As with Zoom it is answered 204 without effect; the fake's warnings say so."""
    assert send("PUT", "/webinars/68423085/status", json={"status": "end"}) == (204, None)
    assert fake.webinars[68423085].state == "started"
    assert any("'action' is missing" in each for each in fake.warnings)


def test_every_check_can_be_made() -> None:
    """All schemas of all operations can be compiled, their patterns included."""
    schemas = catalogue.load().schemas
    for operation_id in catalogue.load():
        for each in (*schemas.parameters(operation_id),):
            Checks(schemas).of(each.schema)("a", "a", Findings())
        for body in schemas.bodies(operation_id).values():
            Checks(schemas).of(body)({}, "", Findings())


@pytest.mark.parametrize(
    ("schema", "good", "bad"),
    [
        ({"type": "integer", "minimum": 1, "maximum": 3}, [1, 3, 2.0], [0, 4, 1.5, True, "1"]),
        ({"type": "number", "exclusiveMinimum": 1, "exclusiveMaximum": 3}, [1.5], [1, 3]),
        ({"type": "string", "minLength": 1, "maxLength": 2}, ["a"], ["", "abc", 1]),
        ({"type": "string", "pattern": "^a"}, ["ab"], ["ba"]),
        ({"type": "string", "format": "date"}, ["2026-03-02"], ["2026-02-30", "20260302", "x"]),
        (
            {"type": "string", "format": "date-time"},
            ["2026-03-02T09:00:00Z", "2026-03-02T09:00:00"],
            ["2026-03-02", "soon"],
        ),
        ({"type": "array", "minItems": 1, "items": {"enum": [1, 2]}}, [[1]], [[], [3], 1]),
        ({"type": ["string", "null"]}, ["a", None], [1]),
        ({"const": 5}, [5, "5"], [6]),
        ({"oneOf": [{"type": "string"}, {"type": "integer"}]}, ["a", 1], [[1]]),
        ({"allOf": [{"required": ["a"]}, {"type": "object"}]}, [{"a": 1}], [{}, []]),
        ({"$ref": "#/schemas/Tree"}, [{"next": {"next": {}}}], [{"next": {"next": 1}}]),
    ],
)
def test_checks(schema: dict[str, Any], good: list[Any], bad: list[Any]) -> None:
    """A check lets through what its schema allows, and notes what it does not."""
    tree = {"type": "object", "properties": {"next": {"$ref": "#/schemas/Tree"}}}
    check = Checks(Schemas({"schemas": {"Tree": tree}, "operations": {}})).of(schema)

    def wrong(value: Any) -> bool:
        findings = Findings()
        check(value, "field", findings)
        return bool(findings.errors)

    assert [each for each in good if wrong(each)] == []
    assert [each for each in bad if not wrong(each)] == []


@pytest.mark.parametrize(
    ("types", "text", "value"),
    [
        ("integer", "30", 30),
        ("boolean", "True", True),
        ("number", "1.5", 1.5),
        ("array", "a,b", ["a", "b"]),
        ("string", "30", "30"),
    ],
)
def test_text_gets_the_type_that_is_wanted(types: str, text: str, value: Any) -> None:
    """What a query says as text has its documented type for those who read it."""
    check = Checks(Schemas({"schemas": {}, "operations": {}}), is_text=True).of({"type": types})
    findings = Findings()
    assert check(text, "field", findings) == value
    assert findings.errors == []


@pytest.mark.parametrize(
    ("kind", "right", "wrong"),
    [
        ("integer", [1, 2.0], [True, 1.5, "1"]),
        ("number", [1, 1.5], [True, "1.5"]),
        ("boolean", [True], [1, "true"]),
        ("string", ["1"], [1, True]),
        ("array", [[]], [{}, "a"]),
        ("object", [{}], [[], "a"]),
    ],
)
def test_types_of_json(kind: str, right: list[Any], wrong: list[Any]) -> None:
    """A value of JSON has its type: text is no number, and true is none either."""
    check = Checks(catalogue.load().schemas).of({"type": kind})

    def found(value: Any) -> int:
        findings = Findings()
        check(value, "it", findings)
        return len(findings.errors)

    assert [found(each) for each in right] == [0] * len(right)
    assert [found(each) for each in wrong] == [1] * len(wrong)
