"""What a client of a document consists of: arguments, answers, models, inputs, pages."""

from pathlib import Path
from typing import Any

import pytest

from postman_openapi.client.completion import completed
from postman_openapi.client.docstrings import described, method_docstring
from postman_openapi.client.example_calls import call_lines
from postman_openapi.client.generation import client_view_of
from postman_openapi.client.method_view import Method
from postman_openapi.client.view import ClientView

NULLABLE_TEXT = {"type": ["string", "null"]}
PET = {
    "type": "object",
    "description": "An animal.",
    "required": ["name"],
    "properties": {
        "name": {"type": "string", "description": "What it is called."},
        "born-on": {"type": "string", "format": "date"},
        "seen": {"type": ["string", "null"], "format": "date-time"},
        "type": {"type": "string", "enum": ["cat", "dog"]},
        "owner": {"anyOf": [{"$ref": "#/components/schemas/Owner"}, {"type": "null"}]},
        "friends": {"type": "array", "items": {"$ref": "#/components/schemas/Pet"}},
        "tags": {"type": "object", "additionalProperties": {"type": "string"}},
        "get": {"type": "integer"},
        "photo": {"type": "string", "format": "uuid"},
    },
}
SCHEMAS = {
    "Pet": PET,
    "Owner": {"type": "object", "properties": {"email": NULLABLE_TEXT}},
    "PetList": {
        "type": "object",
        "properties": {
            "page": {
                "type": "object",
                "properties": {
                    "pets": {"type": "array", "items": {"$ref": "#/components/schemas/Pet"}}
                },
            },
            "next": NULLABLE_TEXT,
        },
    },
}
JSON_PET = {"application/json": {"schema": {"$ref": "#/components/schemas/Pet"}}}


def parameter(place: str, name: str, schema: dict[str, Any] | None = None, **more: Any) -> Any:
    """Return a parameter."""
    given = {"name": name, "in": place, "schema": schema or {"type": "string"}, **more}
    return {**given, "required": True} if place == "path" else given


OPERATIONS: dict[str, dict[str, Any]] = {
    "get /pets/{petId}": {
        "operationId": "getPet",
        "parameters": [
            parameter("path", "petId", {"type": "integer"}, example=7),
            parameter("query", "petId"),
            parameter("query", "self"),
            parameter("query", "from", {"type": "string", "format": "date"}),
            parameter(
                "query", "ids", {"type": "array", "items": {"type": "string"}}, explode=False
            ),
            parameter(
                "header", "X-Old", deprecated=True, description="No longer used; see `from`."
            ),
        ],
        "responses": {
            "200": {"description": "The pet.", "content": JSON_PET},
            "202": {"description": "Later."},
            "404": {"description": "No such pet."},
        },
    },
    "post /pets": {
        "operationId": "createPet",
        "description": "Add a pet. Only once.",
        "requestBody": {"required": True, "content": JSON_PET},
        "responses": {"201": {"description": "The new pet.", "content": JSON_PET}},
    },
    "get /pets": {
        "operationId": "listPets",
        "x-paging": {
            "kind": "token",
            "parameter": "next",
            "in": "query",
            "answer": "next",
            "items": "page.pets",
        },
        "parameters": [parameter("query", "next")],
        "responses": {
            "200": {
                "description": "Pets.\nThe last page.",
                "content": {
                    "application/json": {"schema": {"$ref": "#/components/schemas/PetList"}}
                },
            }
        },
    },
    "post /notes": {
        "operationId": "addNote",
        "requestBody": {
            "required": True,
            "content": {"text/plain": {"schema": {"type": "string"}}},
        },
        "responses": {
            "200": {"description": "", "content": {"text/plain": {"schema": {"type": "string"}}}}
        },
    },
    "get /photo": {
        "operationId": "getPhoto",
        "responses": {
            "200": {"description": "", "content": {"image/png": {"schema": {"type": "string"}}}}
        },
    },
}


def document() -> dict[str, Any]:
    """Return a document of all of these."""
    paths: dict[str, Any] = {}
    for key, operation in OPERATIONS.items():
        method, path = key.split()
        paths.setdefault(path, {})[method] = {"tags": ["Pets"], "summary": "Do it", **operation}
    return {
        "openapi": "3.1.0",
        "info": {"title": "Pets", "version": "1"},
        "servers": [
            {"url": "https://{region}.example.com", "variables": {"region": {"default": "eu"}}}
        ],
        "security": [{"key": []}],
        "tags": [{"name": "Pets", "description": "Animals."}],
        "paths": paths,
        "components": {
            "schemas": SCHEMAS,
            "securitySchemes": {"key": {"type": "apiKey", "in": "header", "name": "X-Key"}},
        },
    }


@pytest.fixture(scope="module")
def view() -> ClientView:
    """The view of a client of that document."""
    return client_view_of(completed(document()), "pets_api", Path("unused"))


def method(view: ClientView, name: str) -> Method:
    """Return a method by its name."""
    return next(each for each in view.resources[0].methods if each.name == name)


def signature(view: ClientView, name: str) -> dict[str, str]:
    """Return the types of a method's arguments, with a question mark where one may be left out."""
    return {
        each.name: each.annotation + ("" if each.is_required else "?")
        for each in method(view, name).arguments
    }


def test_parameters_become_arguments(view: ClientView) -> None:
    """Each has a name of its own; ids may come as text, dates as dates."""
    assert signature(view, "get") == {
        "pet_id": "int | str",
        "pet_id_query": "str?",
        "self_": "str?",
        "from_": "datetime.date | str?",
        "ids": "Sequence[str]?",
        "x_old": "str?",
    }
    converters = {each.name: each.converter for each in method(view, "get").arguments}
    assert converters["from_"] == "as_date"
    assert converters["ids"] == "joined"


def test_fields_of_a_body_become_arguments(view: ClientView) -> None:
    """What need not be given may be null; objects are inputs or the models that were received."""
    assert signature(view, "create") == {
        "name": "str",
        "born_on": "datetime.date | str | None?",
        "seen": "datetime.datetime | str | None?",
        "type_": "_literals.PetType | None?",
        "owner": "_inputs.Owner | _models.Owner | None?",
        "friends": "Sequence[_inputs.Pet | _models.Pet] | None?",
        "tags": "Mapping[str, str] | None?",
        "get": "int | None?",
        "photo": "uuid.UUID | str | None?",
    }


def test_any_other_body_is_one_argument(view: ClientView) -> None:
    """A text is given as it is."""
    assert signature(view, "add_note") == {"body": "str"}
    assert method(view, "add_note").answer == "str"
    assert method(view, "get_photo").answer == "bytes"


def test_answers_are_read_by_status(view: ClientView) -> None:
    """A second success has a reading of its own; the main one is for every other status."""
    found = method(view, "get")

    assert found.answer == "_models.Pet | None"
    assert [(each.status, each.reader, each.model) for each in found.readings] == [
        (202, "", ""),
        (None, "read_object", "_models.Pet"),
    ]
    assert [(each.status, each.error, each.meaning) for each in found.failures] == [
        (404, "NotFoundError", "No such pet.")
    ]


def test_models_are_fields_with_types_and_readers(view: ClientView) -> None:
    """Every field may be None; dates, models, lists and maps of them say how they are read."""
    pet = next(each for each in view.models if each.name == "Pet")

    assert pet.description == "An animal."
    assert {each.name: (each.wire_name, each.annotation, each.reader) for each in pet.fields} == {
        "name": ("name", "str | None", ""),
        "born_on": ("born-on", "datetime.date | None", '"date"'),
        "seen": ("seen", "datetime.datetime | None", '"date-time"'),
        "type_": ("type", "_literals.PetType | None", ""),
        "owner": ("owner", "_models.Owner | None", '"Owner"'),
        "friends": ("friends", "Sequence[_models.Pet] | None", '["Pet"]'),
        "tags": ("tags", "Mapping[str, str] | None", ""),
        "get_": ("get", "int | None", ""),
        "photo": ("photo", "str | None", ""),
    }


def test_inputs_keep_the_names_of_the_wire(view: ClientView) -> None:
    """Keys are as they are sent; one that is no name of Python makes it a call."""
    inputs = {each.name: each for each in view.inputs}

    assert set(inputs) == {"Owner", "Pet"}
    assert inputs["Owner"].is_class
    assert not inputs["Pet"].is_class
    assert [(key.name, key.is_required) for key in inputs["Pet"].keys][:2] == [
        ("name", True),
        ("born-on", False),
    ]


def test_items_of_pages_are_found_by_their_path(view: ClientView) -> None:
    """The type of the items is that of the array which the document names."""
    paging = method(view, "list").paging

    assert paging is not None
    assert (paging.items, paging.item) == (["page", "pets"], "_models.Pet")


def test_a_client_is_told_who_asks_and_where(view: ClientView) -> None:
    """Variables of the server and credentials are arguments."""
    assert [(each.name, each.default) for each in view.server_variables] == [("region", "eu")]
    assert [(each.name, each.scheme) for each in view.credentials] == [("api_key", "key")]


def test_a_docstring_says_what_somebody_needs(view: ClientView) -> None:
    """It opens with the first sentence, and names what is raised and returned, with a call."""
    text = method_docstring(method(view, "get"), "pets", "client", is_async=True)

    assert "\n            x_old: Deprecated. No longer used; see `from_`.\n" in text
    assert "\n        Returns:\n            The pet.\n" in text
    assert "\n            NotFoundError: No such pet (404).\n" in text
    assert "\n            await client.pets.get(7)\n" in text
    listed = method_docstring(method(view, "list"), "pets", "client", is_async=False)
    assert "\n            Pets, fetched page by page as they are asked for.\n" in listed
    opening = method_docstring(method(view, "create"), "pets", "client", is_async=False)
    assert opening.startswith('"""Add a pet.\n\n        Only once.\n')
    assert call_lines(method(view, "list"), "client.pets", is_async=True) == [
        "async for item in client.pets.list():",
        "    print(item)",
    ]


FORM = {"content_type": "multipart/form-data"}
EXAMPLES = {
    "failed": {"status": 404, "request": {"query": [["colour", "red"]]}},
    "done": {
        "status": 200,
        "request": {
            "path": {"id": "7"},
            "query": [["ids", "1"], ["ids", "2"], ["next", "x"], ["deep", "true"], ["zip", "0"]],
            "headers": [["x-trace", "abc"]],
            "body": {**FORM, "fields": [["size", "2"], ["place", '{"row":1}'], ["name", "3"]]},
        },
    },
}


def shown(examples: dict[str, Any]) -> list[str]:
    """Return the lines of the call in the docstring of an operation with examples."""
    number = {"type": "integer"}
    body = {
        "type": "object",
        "required": ["name"],
        "properties": {
            "colour": {"type": "string", "example": "blue"},
            "name": {"type": "string", "example": "Rex"},
            "size": {"type": "integer", "enum": [1, 2]},
            "place": {"type": "object", "properties": {"row": number}},
        },
    }
    operation = {
        "operationId": "feed",
        "x-paging": {"kind": "token", "parameter": "next", "in": "query", "items": ""},
        "parameters": [
            parameter("path", "id", number, example=1),
            parameter("query", "ids", {"type": "array", "items": number}),
            parameter("query", "next"),
            parameter("query", "deep", {"type": "boolean"}),
            parameter("query", "zip"),
            parameter("header", "X-Trace"),
        ],
        "requestBody": {"required": True, "content": {"multipart/form-data": {"schema": body}}},
        "responses": {"200": {"description": "Done."}, "404": {"description": "No."}},
        "x-examples": examples,
    }
    made = {**document(), "paths": {"/pets/{id}/food": {"post": operation}}}
    found = client_view_of(completed(made), "pets_api", Path("unused"))
    return call_lines(found.resources[0].methods[0], "pets", is_async=False)


def test_a_call_gives_what_the_first_successful_example_sends() -> None:
    """Values have their types, the page is left out, and so is what makes the call too long."""
    call = 'pets.feed(7, name="3", ids=[1, 2], deep=True, zip_="0", x_trace="abc", size=2)'
    assert shown(EXAMPLES) == [call]
    fields = [["size", "2"], ["place", '{"row":1}'], ["name", "A name of some length"]]
    done = {"status": 200, "request": {"body": {**FORM, "fields": fields}}}
    assert shown({"done": done}) == [
        'pets.feed(1, name="A name of some length", size=2, place={"row": 1})'
    ]


@pytest.mark.parametrize(
    ("examples", "call"),
    [
        ({}, 'pets.feed(1, name="Rex", colour="blue")'),
        ({"done": {"status": 200}}, 'pets.feed(1, name="Rex")'),
        ({"done": {"status": 200, "request": {"url": "/b", "path": {"id": "7"}}}}, "..."),
        (
            {
                "done": {
                    "status": 200,
                    "request": {"body": {**FORM, "fields": [["size", "2"]]}},
                }
            },
            'pets.feed(1, name="Rex", size=2)',
        ),
    ],
)
def test_a_call_falls_back_to_what_there_is(examples: dict[str, Any], call: str) -> None:
    """What an example lacks comes from the schema; one of another operation is none."""
    expected = 'pets.feed(1, name="Rex", colour="blue")' if call == "..." else call

    assert shown(examples) == [expected]


@pytest.mark.parametrize(
    "text",
    ['ends with "', '"""', "back\\slash", "\\", '\\"""', "x" * 300, "tab\tnul\x00", "a\n\n- b"],
)
def test_hostile_texts_stay_texts(text: str) -> None:
    """Whatever a description holds, the docstring is one text of lines that fit."""
    printed = described(text, 4)
    namespace: dict[str, Any] = {}

    exec(f"class Thing:\n    {printed}\n", namespace)  # noqa: S102 - that is what is tested

    assert namespace["Thing"].__doc__
    assert all(len(line) <= 100 for line in f"    {printed}".splitlines())
