import os
import subprocess
import sys
from pathlib import Path
from typing import Any, Literal

import pytest

from postman_openapi.schemas.inference import MAX_DEPTH
from postman_openapi.schemas.inference import infer_schema as typed_infer_schema

SPEC = Path(__file__).parents[2] / "spec"


def infer_schema(values: list[Any], **arguments: Any) -> dict[str, Any]:
    """Infer from values that a type checker need not read."""
    return typed_infer_schema(values, **arguments)


def answer(*values: Any) -> dict[str, Any]:
    """Return the schema of the property `a` of answers whose fields may all be null."""
    values_of_a = [{"a": value} for value in values]
    schema = infer_schema(values_of_a, direction="response", may_be_null=True)
    found = schema["properties"]["a"]
    assert isinstance(found, dict)
    return found


@pytest.mark.parametrize(
    ("values", "schema"),
    [
        (["x"], {"type": ["string", "null"]}),
        ([True], {"type": ["boolean", "null"]}),
        ([1], {"type": ["integer", "null"]}),
        ([1, 1.5], {"type": ["number", "null"]}),
        ([1, None], {"type": ["integer", "null"]}),
        ([2**40], {"type": ["integer", "null"], "format": "int64"}),
        ([1, "x", True], {"type": ["boolean", "integer", "string", "null"]}),
        ([None], {}),
        ([[]], {"type": ["array", "null"], "items": {}}),
        ([{}], {"type": ["object", "null"]}),
        ([[1], ["x"], []], {"type": ["array", "null"], "items": {"type": ["integer", "string"]}}),
        (["2024-01-31T10:00:00Z"], {"type": ["string", "null"], "format": "date-time"}),
        (["{{name}}"], {"type": ["string", "null"]}),
        (["{{count}}", 3], {"type": ["integer", "null"]}),
        (["<long>"], {"type": ["integer", "null"], "format": "int64"}),
        (["string [date-time]"], {"type": ["string", "null"], "format": "date-time"}),
        (["2024-01-31T10:00:00Z", None], {"type": ["string", "null"], "format": "date-time"}),
        (["2024-01-31"], {"type": ["string", "null"], "format": "date"}),
        (["2024-01-31T10:00:00Z", "2024-01-31"], {"type": ["string", "null"]}),
        (["2024-01-31T10:00:00Z", ""], {"type": ["string", "null"]}),
        (["2024-01-31T10:00:00"], {"type": ["string", "null"]}),
        (["2024-01-31 10:00:00Z"], {"type": ["string", "null"]}),
        (["2024-02-31"], {"type": ["string", "null"]}),
        (["2024-01-31T10:00:00Z", 7], {"type": ["integer", "string", "null"]}),
        (["boolean"], {"type": ["string", "null"]}),
    ],
)
def test_answers_are_described_by_all_their_values(
    values: list[Any], schema: dict[str, Any]
) -> None:
    """A property of an answer has the types of all its values, and null if the API says so."""
    assert answer(*values) == schema


def test_only_properties_of_answers_are_dates() -> None:
    """What a list holds, or an answer is, has no format: nobody could say that one is none."""
    text = "2024-01-31"
    assert infer_schema([text], direction="response") == {"type": "string"}
    assert answer([text]) == {"type": ["array", "null"], "items": {"type": "string"}}


def test_objects_merge_to_the_union_of_their_properties() -> None:
    """Several examples give one object with what any of them has, nothing required."""
    values = [{"id": 1, "b": [{"x": 1}]}, {"c": "t", "b": [{"y": None}, {"x": 2}]}]
    assert infer_schema(values, direction="response") == {
        "type": "object",
        "properties": {
            "id": {"type": "integer", "format": "int64"},
            "b": {
                "type": "array",
                "items": {
                    "type": "object",
                    "properties": {"x": {"type": "integer"}, "y": {}},
                },
            },
            "c": {"type": "string"},
        },
    }


@pytest.mark.parametrize("direction", ["request", "response"])
def test_null_is_what_was_null(direction: Literal["request", "response"]) -> None:
    """A field can be null where null was seen, and nowhere else."""
    values = [{"a": "x", "b": "x", "c": {"d": 1}}, {"a": None, "b": "y", "c": {"d": None}}]

    properties = infer_schema(values, direction=direction)["properties"]

    assert properties["a"] == {"type": ["string", "null"]}
    assert properties["b"] == {"type": "string"}
    assert properties["c"]["properties"] == {"d": {"type": ["integer", "null"]}}


def test_an_object_beside_other_kinds_is_an_alternative() -> None:
    """An object, a list and scalars in one place are alternatives, each of its own kind."""
    assert answer({"x": 1}, [1], "t") == {
        "anyOf": [
            {"type": "object", "properties": {"x": {"type": ["integer", "null"]}}},
            {"type": "array", "items": {"type": "integer"}},
            {"type": "string"},
            {"type": "null"},
        ]
    }


@pytest.mark.parametrize(
    "keys",
    [
        ["2024-01-31", "2024-02-01"],
        ["1", "22"],
        ["3f2b8c1e-0000-4000-8000-000000000001"],
        ["user@example.com"],
        ["en-US", "de-DE"],
        ["key_0", "key_1"],
        ["additionalProp1"],
    ],
)
def test_objects_keyed_by_data_are_maps(keys: list[str]) -> None:
    """Where every key is an id, a date or the like, the object is a map to one schema."""
    assert answer({key: {"n": 1} for key in keys}) == {
        "type": ["object", "null"],
        "additionalProperties": {
            "type": ["object", "null"],
            "properties": {"n": {"type": ["integer", "null"]}},
        },
    }


@pytest.mark.parametrize(
    "value",
    [{"id": 1, "22": 2}, {"1": {"a": 1}, "2": "x"}, {"en-US": 1}, {"face": 1}, {"address_2": 1}],
)
def test_other_objects_are_no_maps(value: dict[str, Any]) -> None:
    """One key that is a name, or values of different kinds, make an object with properties."""
    assert list(answer(value)["properties"]) == list(value)


@pytest.mark.parametrize(
    ("values", "schema"),
    [
        (["2024-01-31T10:00:00Z"], {"type": "string", "format": "date-time"}),
        (["2024-01-31T10:00:00.5+02:00"], {"type": "string", "format": "date-time"}),
        (["2024-01-31", "2024-02-01"], {"type": "string", "format": "date"}),
        (["2024-01-31", ""], {"type": "string"}),
        (["2024-02-31"], {"type": "string"}),
        (["2024-01-31T10:00:00"], {"type": "string"}),
        (["20240131"], {"type": "string"}),
        (["<dateTime>"], {"type": "string", "format": "date-time"}),
        ([1], {"type": "integer"}),
        (["x", None], {"type": ["string", "null"]}),
    ],
)
def test_requests_say_which_texts_are_dates(values: list[Any], schema: dict[str, Any]) -> None:
    """In a request a text that is a date everywhere says so, and null is only what was null."""
    assert infer_schema(values, direction="request") == schema


@pytest.mark.parametrize(
    ("name", "is_wide"), [("id", True), ("meetingId", True), ("host_id", True), ("grid", False)]
)
def test_ids_are_64_bits_wide(name: str, *, is_wide: bool) -> None:
    """An integer whose name says that it is an id is an int64, however small the example."""
    schema = infer_schema([7], direction="request", name=name)
    assert (schema.get("format") == "int64") is is_wide


def test_names_of_types_stand_for_values() -> None:
    """An example that holds types in place of values is read as those types."""
    value = {"on": "boolean", "n": "integer", "at": "string [date]", "list": ["number"], "x": 5}
    properties = infer_schema([value], direction="request")["properties"]
    assert [schema["type"] for schema in properties.values()] == [
        *("boolean", "integer", "string", "array", "integer"),
    ]
    assert properties["list"]["items"] == {"type": "number"}


def test_a_word_for_a_type_among_values_is_a_value() -> None:
    """A field whose value happens to be the word for a type stays text."""
    value = {"type": "boolean", "label": "On", "order": 3}
    assert infer_schema([value], direction="request")["properties"]["type"] == {"type": "string"}


def test_a_circular_mark_refers_to_what_encloses_it() -> None:
    """The exporter's mark of a recursive schema becomes a reference to that schema."""
    mark = {"value": "<Circular reference to #/components/schemas/Node detected>"}
    schema = infer_schema([{"name": "n", "children": [mark, mark]}], direction="response")
    assert schema["properties"]["children"]["items"] == {"x-recursion": "Node"}


@pytest.mark.parametrize("direction", ["request", "response"])
@pytest.mark.parametrize("wrap", [lambda v: {"a": v}, lambda v: [v], lambda v: {"a": [v]}])
def test_depth_is_cut_off(direction: Literal["request", "response"], wrap: Any) -> None:
    """Values nested a thousand deep end in an open schema, without a RecursionError."""
    value: Any = 1
    for _ in range(1000):
        value = wrap(value)
    schema = infer_schema([value], direction=direction)
    depth = 0
    while schema:
        schema = next(iter(schema.get("properties", {}).values()), schema.get("items", {}))
        depth += 1
    assert depth <= MAX_DEPTH + 1


def test_order_does_not_depend_on_hashes() -> None:
    """The same values give the same schema in any hash seed."""
    code = (
        "import json; from postman_openapi.schemas.inference import infer_schema;"
        "print(json.dumps(infer_schema([{'b': 1, 'a': [1, 'x', True, 1.5, None]}, {'c': {}}],"
        "direction='response')))"
    )
    outputs = {
        subprocess.run(  # noqa: S603 - our own code
            [sys.executable, "-c", code],
            env={**os.environ, "PYTHONHASHSEED": seed, "PYTHONPATH": str(SPEC)},
            capture_output=True,
            check=True,
        ).stdout
        for seed in ("0", "1", "2")
    }
    assert len(outputs) == 1
