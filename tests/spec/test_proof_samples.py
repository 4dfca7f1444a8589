from typing import Any

import pytest

from postman_openapi.proof.samples import Place, Samples, Upload
from postman_openapi.proof.schemas import Schemas, value_at, with_value
from postman_openapi.proof.texts import text_of, typed

RECURSIVE = {
    "Node": {
        "type": "object",
        "properties": {"next": {"$ref": "#/components/schemas/Node"}, "id": {"type": "string"}},
    },
    "Endless": {
        "type": "object",
        "required": ["self"],
        "properties": {"self": {"$ref": "#/components/schemas/Endless"}},
    },
    "Loop": {"$ref": "#/components/schemas/Loop"},
}
SCHEMAS = Schemas({"components": {"schemas": RECURSIVE}})
SAMPLES = Samples(SCHEMAS, "readOnly")


@pytest.mark.parametrize(
    ("schema", "value"),
    [
        ({"enum": ["a", "b"], "example": "c"}, "a"),
        ({"type": "string", "enum": [None, "b"]}, "b"),
        ({"const": 7}, 7),
        ({"type": "string", "example": "e"}, "e"),
        ({"type": "string", "examples": ["e", "f"]}, "e"),
        ({"type": "string", "format": "date-time"}, "2026-03-01T09:30:00Z"),
        ({"type": "string", "format": "binary"}, Upload()),
        ({"type": "string", "minLength": 8}, "textxxxx"),
        ({"type": "string", "maxLength": 2}, "te"),
        ({"type": "integer", "minimum": 5}, 6),
        ({"type": "integer", "minimum": 5, "maximum": 5}, 5),
        ({"type": ["null", "integer"]}, 1),
        ({"type": "null"}, None),
        ({"oneOf": [{"type": "null"}, {"type": "boolean"}]}, True),
        ({"allOf": [{"type": "object", "properties": {"a": {"type": "number"}}}]}, {"a": 1.5}),
        ({"type": "array", "items": {"type": "integer"}}, [1, 2]),
        ({}, "text"),
        ({"$ref": "#/components/schemas/Loop"}, "text"),
        ({"$ref": "#/nowhere"}, "text"),
    ],
)
def test_value_fits_its_schema(schema: Any, value: Any) -> None:
    """What the schema allows or shows comes first, then what fits its type and format."""
    assert SAMPLES.value(schema, is_full=True) == value


def test_least_value_has_what_is_required() -> None:
    """Nothing that may be left out is in the least value; all that is documented in the full."""
    schema = {
        "type": "object",
        "required": ["a"],
        "properties": {
            "a": {"type": "object", "properties": {"x": {"type": "string"}}},
            "b": {"type": "array", "items": {"type": "string"}},
            "c": {"type": "string", "readOnly": True},
        },
    }

    assert SAMPLES.value(schema, is_full=False) == {"a": {}}
    assert SAMPLES.value(schema, is_full=True) == {"a": {"x": "text x"}, "b": ["text b"]}


@pytest.mark.parametrize(
    "schema",
    [
        {"type": "string"},
        {"type": "integer"},
        {"type": "string", "format": "date-time"},
        {"enum": ["x", "y"]},
    ],
)
def test_neighbours_differ(schema: Any) -> None:
    """What is swapped shows: values of one type are not the same at two places."""
    one = SAMPLES.value(schema, is_full=True, place=Place("a", 0))

    assert SAMPLES.value(schema, is_full=True, place=Place("b", 1)) != one


@pytest.mark.parametrize("name", ["Node", "Endless"])
@pytest.mark.parametrize("is_full", [False, True])
def test_recursion_ends(name: str, is_full: bool) -> None:
    """An object that holds itself, even one that must, has an end."""
    value = SAMPLES.value({"$ref": f"#/components/schemas/{name}"}, is_full=is_full)

    assert len(str(value)) < 1000


@pytest.mark.parametrize(
    ("schema", "text", "value"),
    [
        ({"type": "integer"}, "7", 7),
        ({"type": "integer"}, "07", "07"),
        ({"type": "integer"}, "seven", "seven"),
        ({"type": "number"}, "7", 7),
        ({"type": "number"}, "7.5", 7.5),
        ({"type": "number"}, "7.50", "7.50"),
        ({"type": "number"}, "nan", "nan"),
        ({"type": "boolean"}, "true", True),
        ({"type": "boolean"}, "yes", "yes"),
        ({"type": "object"}, '{"a": 1}', {"a": 1}),
        ({"type": "object"}, "[1]", "[1]"),
        ({"type": "array"}, "{", "{"),
        ({"type": "string"}, "7", "7"),
        ({"type": "string", "format": "binary"}, "x", Upload(content=b"x")),
        ({}, "7", "7"),
    ],
)
def test_text_is_read_as_its_schema_says(schema: Any, text: str, value: Any) -> None:
    """A text becomes a value of its type only where the value gives the same text again."""
    found = typed(SCHEMAS, schema, text)

    assert found == value
    assert type(found) is type(value)
    if isinstance(found, bool | int | float | str):
        assert text_of(found) == text


def test_places_in_json() -> None:
    """A dotted path leads to a value, and to a copy with another one."""
    data = {"a": {"b": 1, "c": 2}}

    assert value_at(data, "a.b") == 1
    assert value_at(data, "a.b.c") is None
    assert value_at(data, "") == data
    assert with_value(data, "a.b", 3) == {"a": {"b": 3, "c": 2}}
    assert with_value(data, "a.b", None) == {"a": {"c": 2}}
    assert with_value(data, "x.y", 3) == {**data, "x": {"y": 3}}
    assert data == {"a": {"b": 1, "c": 2}}
