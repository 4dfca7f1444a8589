"""What the generator makes of our schemas: models that parse whatever a server sends."""

import contextlib
import importlib
import io
import json
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import httpx
import pytest
from openapi_python_client import Project
from openapi_python_client.config import Config, ConfigFile, MetaType
from openapi_python_client.parser import GeneratorData
from openapi_python_client.parser.errors import GeneratorError
from openapi_python_client.strings import PythonIdentifier

from postman_openapi.client.preparation import generator_view
from postman_openapi.schemas.components import hoist
from postman_openapi.schemas.inference import infer_schema
from postman_openapi.schemas.property_names import python_name, unsafe_names

TEMPLATES = Path(__file__).parents[2] / "spec/templates"

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


def generated(document: dict[str, Any], name: str, folder: Path, templates: Path | None) -> None:
    """Write a client package, without the hooks that only make it beautiful."""
    config = Config.from_sources(
        ConfigFile(post_hooks=[], package_name_override=name, project_name_override=name),
        meta_type=MetaType.NONE,
        document_source="",
        file_encoding="utf-8",
        overwrite=False,
        output_path=folder / name,
    )
    parsed = GeneratorData.from_dict(document, config=config)
    assert not isinstance(parsed, GeneratorError)
    project = Project(openapi=parsed, config=config, custom_template_path=templates)
    with contextlib.redirect_stdout(io.StringIO()):
        assert not list(project.build())


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


@pytest.fixture(scope="module", params=["own", "stock"])
def package(
    request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[str]:
    """A client generated with our templates, and one with the generator's own."""
    folder = tmp_path_factory.mktemp("client")
    name = f"client_of_{request.param}_templates"
    generated(
        generator_view(document()), name, folder, TEMPLATES if request.param == "own" else None
    )
    sys.path.insert(0, str(folder))
    yield name
    sys.path.remove(str(folder))


def model(package: str, name: str) -> Any:
    """Return a model class of a package."""
    return getattr(importlib.import_module(f"{package}.models.{name.lower()}"), name)


def test_an_answer_round_trips(package: str) -> None:
    """Parsing an answer and writing it again gives the same JSON."""
    assert model(package, "Thing").from_dict(VALUE).to_dict() == VALUE


@pytest.mark.parametrize("key", list(VALUE))
@pytest.mark.parametrize("odd", ODD_VALUES, ids=repr)
def test_no_value_makes_a_parse_fail(package: str, key: str, odd: Any) -> None:
    """Whatever stands in a field instead, the answer parses; with our templates it round-trips."""
    value = {**VALUE, key: odd}
    parsed = model(package, "Thing").from_dict(value)
    if "own" in package:
        assert parsed.to_dict() == value


@pytest.mark.parametrize("key", list(VALUE))
def test_fields_may_be_missing_or_new(package: str, key: str) -> None:
    """A missing field is left out when written again, and an unknown one is kept."""
    value = {other: VALUE[other] for other in VALUE if other != key} | {"brand_new": {"x": [1]}}
    assert model(package, "Thing").from_dict(value).to_dict() == value


def test_what_has_a_shape_becomes_a_model(package: str) -> None:
    """Objects, items of lists and values of maps are models, with attributes."""
    thing = model(package, "Thing").from_dict(VALUE)
    assert thing.owner.parent.name == "m"
    assert thing.rows[0].cells[0][0].v == 1
    assert thing.usage["2024-01-31"].n == 1


@pytest.mark.parametrize("odd", [None, 1, "s", [], [None], [1], {}, {"a": []}], ids=repr)
@pytest.mark.parametrize("path", ["thing", "list"])
@pytest.mark.parametrize("package", ["own"], indirect=True)
def test_a_whole_answer_may_be_anything(package: str, path: str, odd: Any) -> None:
    """With our templates not even an answer of another kind makes the parse fail."""
    module = importlib.import_module(f"{package}.api.default.get_{path}")
    response = httpx.Response(200, content=json.dumps(odd).encode())
    parsed = module._parse_response(client=None, response=response)
    assert (parsed.to_dict() if hasattr(parsed, "to_dict") else parsed) is not NotImplemented


@pytest.mark.parametrize("name", NAMES, ids=lambda name: repr(name[:20]))
def test_every_name_round_trips(package: str, name: str) -> None:
    """A property of any name keeps its wire name and its value, alone and among the others."""
    value = {name: [{"a": 1}] if name == "rows" else "v"}
    assert model(package, "Record").from_dict(value).to_dict() == value


def test_all_names_round_trip_together(package: str) -> None:
    """No property overwrites another one."""
    value: dict[str, Any] = {name: f"value {number}" for number, name in enumerate(NAMES)}
    value["rows"] = [{"a": 1}]
    assert model(package, "Record").from_dict(value).to_dict() == value


def test_a_model_can_be_made_of_arguments(package: str) -> None:
    """A model made without arguments is empty; no method is taken for a value."""
    assert model(package, "Record")().to_dict() == {}


def test_properties_that_no_attribute_can_carry_stay_in_the_document() -> None:
    """The document has all properties; the generator's view has those that it can carry."""
    whole, view = (
        each["components"]["schemas"]["Record"]["properties"]
        for each in (document(), generator_view(document()))
    )
    assert whole.keys() == set(NAMES)
    assert {"id", "self", "class", "userId", "user_id", "2fa", "é"} <= view.keys()
    assert not {"d", "to_dict", "cls"} & view.keys()


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
        (["tags", "tags_item"], {"tags_item"}),
        (["tags_item"], set()),
        (["d", "e"], {"d"}),
    ],
)
def test_only_rivals_give_way(names: list[str], unsafe: set[str]) -> None:
    """Names that the generator can tell apart stay; of others the later one gives way."""
    assert unsafe_names(names) == unsafe
