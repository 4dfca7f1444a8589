import json
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import pytest

from postman_openapi.client.catalogue import examples_data, operations_data
from postman_openapi.client.completion import completed
from postman_openapi.client.generation import client_view_of
from postman_openapi.client.servers import server_variables
from postman_openapi.json_text import json_lines
from tests.spec.samples import HOST, converted, example, folder, form, item

FILES = "https://files.example.com"
PATH_ID = {
    "name": "id",
    "in": "path",
    "required": True,
    "schema": {"type": ["integer", "string"]},
}
BASIC = {"type": "basic"}
KEY = {"type": "apikey", "apikey": {"key": "X-Key", "in": "header"}}


def document(operation: dict[str, Any] | None = None, **members: Any) -> dict[str, Any]:
    """Return a document of one operation, `GET /a`, or `/a/{id}` if it has that parameter."""
    found = {"operationId": "get_it", "responses": {"200": {"description": "Fine."}}}
    return {
        "openapi": "3.1.0",
        "info": {"title": "Library", "version": "1"},
        "paths": {_path(operation or {}): {"get": found | (operation or {})}},
        **members,
    }


def _path(operation: dict[str, Any]) -> str:
    places = [each["in"] for each in operation.get("parameters", [])]
    return "/a/{id}" if "path" in places else "/a"


def data_of(document: Mapping[str, Any]) -> dict[str, Any]:
    """Return the catalogue of a document."""
    complete = completed(document)
    return operations_data(complete, client_view_of(complete, "library", Path("unused")))


def entry(operation: dict[str, Any] | None = None, **members: Any) -> dict[str, Any]:
    """Return the entry of that operation."""
    found: dict[str, Any] = data_of(document(operation, **members))["operations"]["get_it"]
    return found


def parameter(name: str, place: str = "query", **members: Any) -> dict[str, Any]:
    """Return a parameter of type string."""
    return {"name": name, "in": place, "schema": {"type": "string"}, **members}


def test_entry_of_a_bare_operation() -> None:
    """Whatever a document does not say is left out."""
    assert entry() == {
        "name": "get_it",
        "resource": "default",
        "method": "GET",
        "path": "/a",
        "successes": [200],
    }


def test_document_level() -> None:
    """The API's title, its servers with their variables, and its schemes without addresses."""
    variable = {"default": "eu", "enum": ["eu", "us"]}
    flows = {"clientCredentials": {"tokenUrl": "https://x.example/token", "scopes": {}}}

    data = data_of(
        document(
            servers=[{"url": "https://{region}.example.com", "variables": {"region": variable}}],
            components={
                "securitySchemes": {
                    "key": {"type": "apiKey", "in": "query", "name": "k"},
                    "basic": {"type": "http", "scheme": "basic", "description": "Hidden."},
                    "oauth2": {"type": "oauth2", "flows": flows},
                }
            },
        )
    )

    assert data["title"] == "Library"
    assert data["server"] == "https://{region}.example.com"
    assert data["servers"] == [
        {
            "url": "https://{region}.example.com",
            "description": "",
            "variables": {"region": {"default": "eu", "enum": ["eu", "us"], "description": ""}},
        }
    ]
    assert data["security_schemes"] == {
        "key": {"type": "apiKey", "in": "query", "name": "k"},
        "basic": {"type": "http", "scheme": "basic"},
        "oauth2": {"type": "oauth2"},
    }


@pytest.mark.parametrize(("operation", "name"), [({}, "get_it"), ({"x-method": "fetch"}, "fetch")])
def test_name_of_the_method(operation: dict[str, Any], name: str) -> None:
    """A method has the document's name, else the one that the rule gives."""
    assert entry(operation)["name"] == name


def test_arguments_have_python_names() -> None:
    """Each argument stands beside its name on the wire; whole numbers only are told apart."""
    parameters = [
        parameter("page-size"),
        parameter("json"),
        parameter("id", "path", schema={"type": "integer"}, required=True),
        parameter("X-Trace", "header"),
    ]

    found = entry({"parameters": parameters})

    assert found["query_parameters"] == [["page_size", "page-size"], ["json", "json"]]
    assert found["path_parameters"] == [("id", True)]


def test_path_parameter_that_may_be_text_is_no_whole_number() -> None:
    """An id that is a number or a text is not held to be a number."""
    found = entry({"parameters": [PATH_ID]})

    assert found["path_parameters"] == [("id", False)]


def test_deprecated_arguments() -> None:
    """Deprecated parameters and fields of the body go by the names that arguments have."""
    fields = {"page": {"deprecated": True}, "colour": {"deprecated": True}, "size": {}}
    content = {"schema": {"$ref": "#/components/schemas/Body"}}

    found = entry(
        {
            "deprecated": True,
            "parameters": [parameter("page", deprecated=True), parameter("q")],
            "requestBody": {
                "required": True,
                "content": {"application/json": content, "multipart/form-data": content},
            },
        },
        components={"schemas": {"Body": {"type": "object", "properties": fields}}},
    )

    assert found["is_deprecated"] is True
    assert sorted(found["deprecated_arguments"]) == ["body_page", "colour", "page"]
    assert found["body_is_required"] is True


def test_paging_is_what_the_document_says() -> None:
    """The catalogue repeats how an operation pages."""
    paging = {"kind": "token", "in": "query", "items": ""}

    assert entry({"x-paging": paging})["paging"] == {
        "kind": "token",
        "place": "query",
        "items": "",
    }


@pytest.mark.parametrize(
    ("security", "own", "expected"),
    [
        ([{"a": []}], {}, [["a"]]),
        ([{"a": []}], {"security": []}, []),
        ([{"a": []}], {"security": [{"b": [], "c": []}, {}]}, [["b", "c"], []]),
        (None, {}, []),
    ],
)
def test_security(security: Any, own: dict[str, Any], expected: list[Any]) -> None:
    """Security is inherited or an operation's own: any of the lists, and of one list all."""
    assert (
        entry(own, **({"security": security} if security else {})).get("security", []) == expected
    )


@pytest.mark.parametrize(
    ("media_types", "accept"),
    [
        (["text/plain", "application/json"], None),
        (["application/json; charset=utf-8"], None),
        (["application/vnd.a+json", "text/plain"], "application/vnd.a+json"),
        (["text/csv", "image/png"], "text/csv"),
        (["*/*"], "*/*"),
        ([], None),
    ],
)
def test_what_is_read_is_asked_for(media_types: list[str], accept: str | None) -> None:
    """Of several media types one is asked for, JSON first; JSON alone goes without saying."""
    content = {each: {"schema": {"type": "string"}} for each in media_types}

    found = entry({"responses": {"200": {"description": "", "content": content}}})

    assert found.get("accept") == accept


def test_failures_of_ranges() -> None:
    """A range and default say what any of their statuses means, unless all operations say it."""
    responses = {
        status: {"description": f"Of {status}."} for status in ("200", "404", "4XX", "default")
    }

    found = entry({"responses": responses})

    assert found["errors"] == [(404, None, "Of 404.")]
    assert found["other_errors"] == [("4XX", None, "Of 4XX."), ("default", None, "Of default.")]
    two = document({"responses": responses})
    two["paths"]["/b"] = {"get": {**two["paths"]["/a"]["get"], "operationId": "get_that"}}
    assert [
        [status for status, *_ in each["other_errors"]]
        for each in data_of(two)["operations"].values()
    ] == [["4XX"], ["4XX"]]


def test_patterns_of_kinds_are_in_the_catalogue() -> None:
    """A client knows the patterns, in order; what is no pattern of Python is left out."""
    said = document({"responses": {"200": {"description": ""}}})
    said["x-error-patterns"] = [
        {"kind": "not_found", "pattern": "not found"},
        {"kind": "odd", "pattern": "["},
        {"kind": "temporary", "pattern": "later"},
        "odd",
    ]

    assert data_of(said)["error_kinds"] == {
        "patterns": [["not_found", "not found"], ["temporary", "later"]]
    }


def test_operations_of_two_hosts() -> None:
    """An operation knows its own host and its own needs; the rest is the document's."""
    data = data_of(
        converted(
            item(f"{HOST}/a", name="First"),
            item(f"{HOST}/b", name="Second", auth=BASIC),
            item(f"{FILES}/c", name="Third"),
            item(f"{FILES}/d", name="Fourth", auth={"type": "noauth"}),
            folder("f", item(f"{HOST}/e", name="Fifth"), auth=KEY),
            auth={"type": "bearer"},
        ).document
    )

    found = {
        key: (each.get("server"), each.get("security", []))
        for key, each in data["operations"].items()
    }
    assert data["servers"][0]["url"] == HOST
    assert found == {
        "first": (None, [["bearer"]]),
        "second": (None, [["basic"]]),
        "third": (FILES, [["bearer"]]),
        "fourth": (FILES, []),
        "fifth": (None, [["apikey"]]),
    }


@pytest.mark.parametrize(
    ("servers", "expected"),
    [
        ([{"url": "https://x.example"}], "https://x.example"),
        ([{"url": "https://x.example"}, {"url": "https://{region}.example.com"}], None),
        (
            [{"url": "https://{region}.{x}.example", "variables": {"x": {"default": "files"}}}],
            "https://{region}.{x}.example",
        ),
    ],
)
def test_own_server_where_the_documents_does_not_serve(
    servers: list[Any], expected: str | None
) -> None:
    """Where the document's server serves too it does; else it is the operation's own."""
    base = {"url": "https://{region}.example.com", "variables": {"region": {"default": "eu"}}}

    assert entry({"servers": servers}, servers=[base]).get("server") == expected


@pytest.mark.parametrize(
    ("own", "expected"), [("https://b.example", "https://b.example"), ("https://a.example", None)]
)
def test_own_server_is_compared_with_the_first(own: str, expected: str | None) -> None:
    """Requests go to a document's first server: its second one is another for an operation."""
    servers = [{"url": "https://a.example"}, {"url": "https://b.example"}]

    assert entry({"servers": [{"url": own}]}, servers=servers).get("server") == expected


@pytest.mark.parametrize(
    "example", [{"name": "A"}, {"status": 200}, {"status": 200, "response": None}, None, "text"]
)
def test_example_of_any_form_stays(example: Any) -> None:
    """An example without an answer, or one that is none, is kept as it is."""
    said = document({"x-examples": {"one": example}})

    assert examples_data(said)["examples"] == {"get_it": {"one": example}}


def test_variables_of_own_servers_are_the_clients() -> None:
    """A variable of operations' own servers can be set, unless it means one thing here, one there.

    That one has its defaults.
    """

    def operation(name: str, **defaults: str) -> dict[str, Any]:
        variables = {key: {"default": value} for key, value in defaults.items()}
        url = f"https://{'.'.join(f'{{{key}}}' for key in defaults)}.example"
        server = {"url": url, "variables": variables}
        return {"operationId": name, "responses": {}, "servers": [server]}

    described = {
        "openapi": "3.1.0",
        "info": {"title": "T", "version": "1"},
        "servers": [{"url": HOST}],
        "paths": {
            "/a": {"get": operation("a", x="files", y="eu")},
            "/b": {"get": operation("b", x="files", y="us")},
        },
    }

    data = data_of(described)

    assert [data["operations"][each]["server"] for each in "ab"] == [
        "https://{x}.eu.example",
        "https://{x}.us.example",
    ]
    assert list(data["server_variables"]) == ["x"]
    assert [each.name for each in server_variables(described)] == ["x"]


def test_bodies_of_answers_stand_in_the_examples() -> None:
    """An example holds the body of its answer, which a document has under its media type."""
    data = examples_data(
        converted(item(f"{HOST}/a", name="Get it", response=[example('{"a": 1}')])).document
    )

    assert data["examples"]["get_it"]["ok"]["response"]["body"] == {"a": 1}


@pytest.mark.parametrize(
    ("levels", "text"),
    [
        (0, '{"a": {"b": {"c": [1, "ä"]}}, "d": {}}\n'),
        (1, '{\n "a": {"b": {"c": [1, "ä"]}},\n "d": {}\n}\n'),
        (2, '{\n "a": {\n  "b": {"c": [1, "ä"]}\n },\n "d": {}\n}\n'),
    ],
)
def test_entries_are_lines(levels: int, text: str) -> None:
    """Below the levels that are taken apart everything stands on one line."""
    value = {"a": {"b": {"c": [1, "ä"]}}, "d": {}}

    assert json_lines(value, levels) == text
    assert json.loads(text) == value


def test_required_body_of_a_form() -> None:
    """A collection whose requests always send a form requires it."""
    request = item(f"{HOST}/a", "POST", body=form(("a", "1")), name="Add")

    found = data_of(converted(request).document)["operations"]["add"]

    assert found["body_is_required"] is True
    assert found["media_types"] == ["multipart/form-data"]
