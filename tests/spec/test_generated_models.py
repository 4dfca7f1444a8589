"""What a client makes of answers: records that hold whatever a server sends."""

import importlib
import json
import sys
from collections.abc import Iterator
from datetime import UTC, datetime
from typing import Any

import httpx
import pytest
from openapi_python_client.strings import PythonIdentifier

from postman_openapi.client.completion import completed
from postman_openapi.client.generation import generate_client
from postman_openapi.client.preparation import generator_view
from postman_openapi.schemas.components import hoist
from postman_openapi.schemas.inference import infer_schema
from postman_openapi.schemas.property_names import python_name, unsafe_names

PACKAGE = "client_of_models"
VALUE: dict[str, Any] = {
    "id": 7,
    "text": "x",
    "at": "2024-01-31T10:00:00+00:00",  # as the generator's own templates write it again
    "ratio": 0.5,
    "mixed": [1, "x", {"k": 1}],
    "either": {"k": 2},
    "tags": ["a"],
    "owner": {"name": "n", "parent": {"name": "m", "size": 1}, "size": 2},
    "rows": [{"name": "n", "cells": [[{"v": 1}]]}],
    "usage": {"2024-01-31": {"n": 1}, "2024-02-01": {"n": 2}},
    "counts": {"a@example.com": 1, "b@example.com": 2},
    "free": {},
    "nothing": None,
    "empty": [],
}
ODD_VALUES: list[Any] = [
    *(None, 1, -0.5, "s", "", True, [], {}, [None], [1], ["x"], [[1]], [{}], [{"name": 1}]),
    *({"k": None}, {"name": {"x": 1}}, {"parent": []}, {"2024-01-31": None}, {"new": "field"}),
]
NAMES = [
    *("d", "cls", "self", "to_dict", "from_dict", "to_multipart", "field_dict", "src_dict"),
    *("additional_properties", "additional_keys", "additional_property", "prop", "prop_name"),
    *("cast", "json", "types", "files", "datetime", "id", "class", "None", "type", "True"),
    *("", " ", "@", "#", "1", "2fa", "_x", "__x", "__class__", "__init__", "x-y", "x y", "x.y"),
    *("userId", "user_id", "user-id", "userid", "ID", "Any", "any", "UNSET", "T", "list", "dict"),
    *("a\nb", "a\x00b", "a\u200bb", "a\u202eb", "a\u2028b", 'a"b', "a\\b", "{a}", "{{a}}", "a'''b"),
    *('a"""b', "\U0001f600", "\U0001f601", "é", "\ufb01x", "fix", "x" * 10_000, "$ref", "items"),
    *("rows_item", "rows_item_data", "rows_type_0_item", "rows"),
]


def document() -> dict[str, Any]:
    """Return a document of one rich answer and one answer with every difficult name."""
    names = {name: f"value {number}" for number, name in enumerate(NAMES)}
    paths = {}
    values: dict[str, Any] = {
        "thing": VALUE,
        "record": {**names, "rows": [{"a": 1}], "rows_item": "z"},
        "list": [{"a": 1}],
    }
    for path, value in values.items():
        schema = infer_schema([value], direction="response")
        content = {"application/json": {"schema": schema}}
        paths[f"/{path}"] = {
            "get": {
                "operationId": f"get_{path}",
                "summary": f"Get a {path}",
                "responses": {"200": {"description": "Done.", "content": content}},
            }
        }
    return hoist({"openapi": "3.1.0", "info": {"title": "t", "version": "1"}, "paths": paths})


@pytest.fixture(scope="module")
def package(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """A client generated from that document."""
    folder = tmp_path_factory.mktemp("client")
    generate_client(completed(document()), package=PACKAGE, output=folder / PACKAGE)
    sys.path.insert(0, str(folder))
    yield PACKAGE
    sys.path.remove(str(folder))


def model(package: str, name: str) -> Any:
    """Return a model class of a package."""
    return getattr(importlib.import_module(f"{package}.models"), name)


def touched(record: Any) -> list[Any]:
    """Return what every field of a record holds."""
    return [getattr(record, name) for name in dir(record)]


def test_an_answer_round_trips(package: str) -> None:
    """Reading an answer and writing it again gives the same JSON."""
    assert model(package, "Thing").from_dict(VALUE).to_dict() == VALUE


@pytest.mark.parametrize("key", list(VALUE))
@pytest.mark.parametrize("odd", ODD_VALUES, ids=repr)
def test_no_value_makes_reading_fail(package: str, key: str, odd: Any) -> None:
    """Whatever stands in a field instead, every field can be read, and nothing is lost."""
    value = {**VALUE, key: odd}
    thing = model(package, "Thing").from_dict(value)

    assert len(touched(thing)) > len(VALUE)
    assert thing.to_dict() == value


@pytest.mark.parametrize("key", list(VALUE))
def test_fields_may_be_missing_or_new(package: str, key: str) -> None:
    """A missing field reads as None, and an unknown one is kept."""
    value = {other: VALUE[other] for other in VALUE if other != key} | {"brand_new": {"x": [1]}}
    thing = model(package, "Thing").from_dict(value)

    assert getattr(thing, key) is None
    assert thing["brand_new"] == {"x": [1]}
    assert thing.to_dict() == value


def test_what_has_a_shape_becomes_a_model(package: str) -> None:
    """Objects, items of lists and values of maps are records, with attributes; times are times."""
    thing = model(package, "Thing").from_dict(VALUE)

    assert thing.owner.parent.name == "m"
    assert thing.rows[0].cells[0][0].v == 1
    assert thing.usage["2024-01-31"].n == 1
    assert thing.at == datetime(2024, 1, 31, 10, tzinfo=UTC)


@pytest.mark.parametrize("odd", [None, 1, "s", [None], [1], {}, {"a": []}], ids=repr)
@pytest.mark.parametrize("path", ["thing", "list"])
def test_a_whole_answer_is_read_or_refused(package: str, path: str, odd: Any) -> None:
    """An answer of another kind than documented is refused in one way; any other is read."""
    module = importlib.import_module(f"{package}.api.default.get_{path}")
    unreadable = importlib.import_module(f"{package}.runtime.answers").UnreadableBody
    response = httpx.Response(200, content=json.dumps(odd).encode())

    if isinstance(odd, dict if path == "thing" else list):
        assert len(module._parse_response(response)) == len(odd)
    else:
        with pytest.raises(unreadable):
            module._parse_response(response)


@pytest.mark.parametrize("name", NAMES, ids=lambda name: repr(name[:20]))
def test_every_name_round_trips(package: str, name: str) -> None:
    """A property of any name keeps its wire name and its value."""
    value = {name: [{"a": 1}] if name == "rows" else "v"}
    record = model(package, "Record").from_dict(value)

    assert record.to_dict() == value
    assert record[name] == value[name]


def test_all_names_round_trip_together(package: str) -> None:
    """No property hides another one: each that has an attribute is read by it."""
    value: dict[str, Any] = {name: f"value {number}" for number, name in enumerate(NAMES)}
    value["rows"] = [{"a": 1}]
    record = model(package, "Record").from_dict(value)
    names = importlib.import_module(f"{package}.runtime.records").fields_of(type(record))

    assert record.to_dict() == value
    assert {getattr(record, names[wire]) for wire in names if wire != "rows"} == {
        value[wire] for wire in names if wire != "rows"
    }


def test_properties_that_no_attribute_can_carry_stay_in_the_document() -> None:
    """The document has all properties; the generator's view has those that it can carry."""
    whole, view = (
        each["components"]["schemas"]["Record"]["properties"]
        for each in (document(), generator_view(document()))
    )
    assert whole.keys() == set(NAMES)
    assert {"id", "self", "class", "userId", "user_id", "2fa", "é", "d", "to_dict"} <= view.keys()
    assert not {"a\x00b", "x" * 10_000} & view.keys()


@pytest.mark.parametrize("name", [*(n for n in NAMES if len(n) < 100), "aBC", "A1b", "Größe", "٣"])
def test_python_names_are_the_generators(name: str) -> None:
    """We foresee the very attribute names that the generator gives."""
    assert python_name(name) == PythonIdentifier(name, "field_")


@pytest.mark.parametrize(
    ("names", "unsafe"),
    [
        (["userId", "user_id"], set()),
        (["id", "ID"], set()),
        (["a-b", "a b"], {"a b"}),
        (["@", "#"], {"#"}),
        (["tags", "tags_item"], set()),
    ],
)
def test_only_rivals_give_way(names: list[str], unsafe: set[str]) -> None:
    """Names that the generator can tell apart stay; of others the later one gives way."""
    assert unsafe_names(names) == unsafe
