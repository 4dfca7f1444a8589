from typing import Any

import pytest
from openapi_python_client.config import Config, ConfigFile, MetaType
from openapi_python_client.parser import GeneratorData

from postman_openapi.client.argument_names import restore_wire_names, with_safe_parameters

STRING = {"type": "string"}


def view(path: str, *parameters: tuple[str, str]) -> dict[str, Any]:
    """Return a document with one operation that has these parameters."""
    return {
        "openapi": "3.1.0",
        "info": {"title": "x", "version": "1"},
        "paths": {
            path: {
                "get": {
                    "operationId": "get_it",
                    "parameters": [
                        {
                            "in": location,
                            "name": name,
                            "required": location == "path",
                            "schema": STRING,
                        }
                        for location, name in parameters
                    ],
                    "responses": {"default": {"description": ""}},
                }
            }
        },
    }


def parsed(document: dict[str, Any]) -> list[tuple[str, str]]:
    """Return the wire names and Python names of the parameters that the generator makes."""
    config = Config.from_sources(
        ConfigFile(),
        meta_type=MetaType.NONE,
        document_source="",
        file_encoding="utf-8",
        overwrite=False,
        output_path=None,
    )
    safe, changes = with_safe_parameters(document)
    data = GeneratorData.from_dict(safe, config=config)
    assert isinstance(data, GeneratorData)
    restore_wire_names(data, changes)
    return [
        (parameter.name.get_untrusted_value(), str(parameter.python_name))
        for collection in data.endpoint_collections_by_tag.values()
        for endpoint in collection.endpoints
        for _, parameter in endpoint.iter_all_parameters()
    ]


@pytest.mark.parametrize(
    ("parameters", "names"),
    [
        ([("query", "page")], [("page", "page")]),
        ([("query", "body")], [("body", "body")]),
        ([("header", "headers")], [("headers", "headers")]),
        ([("query", "ids"), ("query", "ids[]")], [("ids", "ids"), ("ids[]", "ids_query")]),
        (
            [("query", "a-b"), ("query", "a_b"), ("query", "aB")],
            [("a-b", "a_b"), ("a_b", "a_b_query"), ("aB", "a_b_query_2")],
        ),
        ([("query", "id"), ("header", "id")], [("id", "id"), ("id", "id_header")]),
        ([("query", "json_ids")], [("json_ids", "json_ids")]),
        ([("query", "class")], [("class", "class_")]),
        ([("query", "ﬁ"), ("query", "fi")], [("ﬁ", "fi"), ("fi", "fi_query")]),
    ],
)
def test_python_names_are_apart_and_wire_names_stay(
    parameters: list[tuple[str, str]], names: list[tuple[str, str]]
) -> None:
    """Every parameter gets a Python name of its own and is still sent under its wire name."""
    assert parsed(view("/a", *parameters)) == names


def test_names_of_a_path_are_renamed_in_it() -> None:
    """What a path's parameters are called is not sent; the path follows."""
    document = view("/a/{petId}/{pet_id}", ("path", "petId"), ("path", "pet_id"))

    safe, _ = with_safe_parameters(document)

    assert list(safe["paths"]) == ["/a/{petId}/{pet_id_path}"]
    assert [name for _, name in parsed(document)] == ["pet_id", "pet_id_path"]


def test_references_are_left_alone() -> None:
    """A parameter that is a reference, as foreign documents have them, is none of our business."""
    document = view("/a")
    reference = {"$ref": "#/components/parameters/X"}
    document["paths"]["/a"]["get"]["parameters"] = [reference]

    safe, changes = with_safe_parameters(document)

    assert safe["paths"]["/a"]["get"]["parameters"] == [reference]
    assert changes == []
