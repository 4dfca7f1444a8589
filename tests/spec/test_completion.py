import copy
from pathlib import Path
from typing import Any

import pytest

from postman_openapi.client.completion import completed
from postman_openapi.client.generation import client_view_of, generate_client
from postman_openapi.proof.checking import check_document


def document() -> dict[str, Any]:
    """Return a document that says as much as possible in `components` and by default."""
    schema = {"type": "object", "properties": {"a": {"type": "string"}}}
    content = {"application/json": {"schema": schema}}
    return {
        "openapi": "3.0.3",
        "info": {"title": "T", "version": "1"},
        "paths": {
            "/a/{id}": {
                "parameters": [
                    {"$ref": "#/components/parameters/Id"},
                    {"name": "q", "in": "query", "schema": {"type": "string"}},
                ],
                "get": {
                    "parameters": [{"name": "q", "in": "query", "schema": {"type": "integer"}}],
                    "responses": {"200": {"$ref": "#/components/responses/R"}},
                },
                "put": {
                    "operationId": "get_a_id",
                    "tags": [],
                    "requestBody": {"$ref": "#/components/requestBodies/B"},
                    "responses": {"204": {"description": "Done"}},
                },
            }
        },
        "components": {
            "parameters": {
                "Id": {"name": "id", "in": "path", "required": True, "schema": {"type": "string"}}
            },
            "responses": {"R": {"description": "Yes", "content": content}},
            "requestBodies": {"B": {"content": content}},
        },
    }


def test_nothing_is_left_implicit() -> None:
    """Operations have ids, their own parameters, and no references to parts of themselves."""
    item = completed(document())["paths"]["/a/{id}"]

    assert set(item) == {"get", "put"}
    assert item["get"]["operationId"] == "get_a_id_2"
    assert [(each["name"], each["schema"]["type"]) for each in item["get"]["parameters"]] == [
        ("id", "string"),
        ("q", "integer"),
    ]
    assert [each["schema"]["type"] for each in item["put"]["parameters"]] == ["string", "string"]
    assert item["get"]["responses"]["200"]["description"] == "Yes"
    assert "content" in item["put"]["requestBody"]
    assert "tags" not in item["put"]


def answering(**responses: Any) -> dict[str, Any]:
    """Return a document of one operation with some responses."""
    pet = {"type": "object", "properties": {"name": {"type": "string"}}}
    content = {"application/json": {"schema": {"$ref": "#/components/schemas/Pet"}}}
    said = {
        status.removeprefix("s"): {"description": "X", **({"content": content} if has_pet else {})}
        for status, has_pet in responses.items()
    }
    return {
        "openapi": "3.1.0",
        "info": {"title": "T", "version": "1"},
        "paths": {"/a": {"get": {"operationId": "get_a", "responses": said}}},
        "components": {"schemas": {"Pet": pet}},
    }


@pytest.mark.parametrize(
    ("responses", "answer"),
    [
        ({"default": True}, "_models.Pet"),
        ({"default": True, "s404": False}, "_models.Pet"),
        ({"default": True, "s204": False}, "None"),
        ({"default": False}, "None"),
    ],
)
def test_a_default_is_the_answer_where_nothing_else_is(
    responses: dict[str, bool], answer: str, tmp_path: Path
) -> None:
    """What a document says of any status is what a success answers, if it says nothing of that."""
    document = completed(answering(**responses))

    generate_client(document, package="answering", output=tmp_path / "answering")
    (resource,) = client_view_of(document, "answering", tmp_path / "answering").resources

    assert [each.answer for each in resource.methods] == [answer]
    assert check_document(document).problems == []


@pytest.mark.parametrize(
    ("given", "own"),
    [
        ("orders/get", "orders_get"),
        ("orders::get()", "orders_get()"),
        ("orders.get-all", "orders.get-all"),
        ("größe/lesen", "größe_lesen"),
        ("/get_a_id", "/get_a_id"),
        ("get_a/id", "get_a_id_2"),
    ],
)
def test_words_of_an_id_stay_apart(given: str, own: str) -> None:
    """What stands between two words of an id and is no part of a name becomes an underscore."""
    original = document()
    original["paths"]["/a/{id}"]["get"]["operationId"] = given

    assert completed(original)["paths"]["/a/{id}"]["get"]["operationId"] == own


def test_input_is_left_alone() -> None:
    """The document that is given does not change."""
    given = document()
    before = copy.deepcopy(given)

    completed(given)

    assert given == before


@pytest.mark.parametrize(
    "paths",
    [
        None,
        {"/a": None},
        {"/a": {"get": 1, "parameters": 2}},
        {"/a": {"get": {"parameters": 1, "responses": 2, "operationId": [], "requestBody": 3}}},
    ],
)
def test_junk_does_not_crash(paths: Any) -> None:
    """Documents are untrusted: what has the wrong type counts as absent."""
    assert "paths" in completed({"paths": paths})


def test_client_can_be_made_of_it() -> None:
    """Of a document from elsewhere, the generator drops nothing either."""
    check = check_document(document())

    assert check.is_passed, check.problems
    assert check.endpoints == 2
