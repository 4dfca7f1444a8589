"""Requests that share an address and a verb and ask for different things: nothing is merged."""

import json
from typing import Any

import pytest
from openapi_spec_validator import OpenAPIV31SpecValidator

from postman_openapi import Conversion
from tests.spec.samples import HOST, converted, example, graphql, ids, item, raw, schema_of, soap

URL = f"{HOST}/graphql"
READ = "query GetPet($id: ID!, $size: Int) { pet(id: $id) { name } }"
WRITE = "mutation AddPet($input: NewPet!, $tags: [String!] = []) { addPet(input: $input) { id } }"


def operations(conversion: Conversion) -> dict[str, str]:
    """Return the ids of a conversion's operations by verb and path, once the document is valid."""
    OpenAPIV31SpecValidator(conversion.document).validate()
    return {
        f"{method} {path}": operation["operationId"]
        for path, entry in conversion.document["paths"].items()
        for method, operation in entry.items()
        if method != "servers"
    }


def body_of(conversion: Conversion, path: str) -> dict[str, Any]:
    """Return the schema of a JSON body, its properties resolved."""
    document = conversion.document
    content = document["paths"][path]["post"]["requestBody"]["content"]["application/json"]
    schema = schema_of(document, content["schema"])
    properties = {key: schema_of(document, each) for key, each in schema["properties"].items()}
    return {**schema, "properties": properties}


# --- GraphQL --------------------------------------------------------------------------------------


def test_each_graphql_operation_is_one() -> None:
    """Queries and mutations of one address are operations, told apart by a fragment."""
    conversion = converted(
        item(URL, "POST", name="1. Read", body=graphql(READ, {"id": "7", "size": 2})),
        item(URL, "POST", name="2. Write", body=graphql(WRITE, {"input": {"name": "A"}})),
        item(URL, "POST", name="Everything", body=graphql("{ pets { name } }")),
    )

    assert operations(conversion) == {
        "post /graphql#GetPet": "get_pet",
        "post /graphql#AddPet": "add_pet",
        "post /graphql#everything": "everything",
    }


def test_the_text_is_fixed_and_the_variables_are_typed() -> None:
    """The body says the text as its only value, and the variables with their types."""
    conversion = converted(item(URL, "POST", body=graphql(READ, {"id": "7", "size": 2})))

    body = body_of(conversion, "/graphql#GetPet")
    assert body["required"] == ["query", "variables"]
    assert body["properties"]["query"] == {"type": "string", "const": READ}
    assert body["properties"]["variables"] == {
        "type": "object",
        "required": ["id"],
        "properties": {
            "id": {"type": "string", "example": "7"},
            "size": {"type": ["integer", "null"], "example": 2},
        },
    }
    assert conversion.document["paths"]["/graphql#GetPet"]["post"]["x-arguments"] == "variables"


def test_types_of_the_api_are_known_from_values() -> None:
    """What only the server's schema defines is described by what was sent, under its name."""
    values = {"input": {"name": "A", "owner": {"id": 1}}, "tags": ["a"]}
    conversion = converted(item(URL, "POST", body=graphql(WRITE, values)))

    variables = body_of(conversion, "/graphql#AddPet")["properties"]["variables"]
    assert variables["required"] == ["input"]
    assert variables["properties"]["input"]["$ref"] == "#/components/schemas/NewPet"
    assert variables["properties"]["tags"] == {
        "type": ["array", "null"],
        "items": {"type": "string"},
        "example": ["a"],
    }


@pytest.mark.parametrize(
    ("declared", "value", "schema"),
    [
        ("Int!", 3, {"type": "integer", "example": 3}),
        ("Float!", 3, {"type": "number", "example": 3}),
        ("Boolean", False, {"type": ["boolean", "null"], "example": False}),
        ("ID!", 7, {"type": ["integer", "string"], "example": 7}),
        ("ID!", "{{id}}", {"type": "string"}),
        ("Date", None, {}),
        ("Colour!", "RED", {"type": "string", "example": "RED"}),
        ("[[Int!]!]!", [[1]], "array of array of integer"),
        ("[Int!]!", 1, "array of integer"),
    ],
)
def test_types_of_variables(declared: str, value: Any, schema: Any) -> None:
    """A scalar's type is what GraphQL says; a single value for a list is no other type."""
    query = f"query Find($x: {declared}) {{ find(x: $x) }}"
    conversion = converted(item(URL, "POST", body=graphql(query, {"x": value})))

    found = body_of(conversion, "/graphql#Find")["properties"]["variables"]["properties"]["x"]
    if isinstance(schema, str):
        *lists, kind = schema.split(" of ")
        for each in lists:
            assert found["type"] == each
            found = found["items"]
        assert found == {"type": kind}
    else:
        assert found == schema


def test_the_same_operation_is_merged() -> None:
    """Two requests with one text are one operation, with the variables of both."""
    spaced = READ.replace(" ", "\n  ") + " # the same"
    conversion = converted(
        item(URL, "POST", name="A", body=graphql(READ, {"id": "7"})),
        item(URL, "POST", name="B", body=graphql(spaced, {"id": "8", "size": 1})),
    )

    assert list(operations(conversion).values()) == ["get_pet"]
    variables = body_of(conversion, "/graphql#GetPet")["properties"]["variables"]
    assert variables["properties"]["size"]["example"] == 1


def test_another_text_under_one_name_is_another_operation() -> None:
    """Whoever selects other fields under the same name asks for something else."""
    conversion = converted(
        item(URL, "POST", name="Small", body=graphql(READ)),
        item(URL, "POST", name="Large", body=graphql(READ.replace("name", "name age"))),
    )

    assert list(operations(conversion)) == ["post /graphql#GetPet", "post /graphql#GetPet_2"]


def test_several_operations_in_one_text() -> None:
    """Each of them is an operation that sends its name; the examples are the first one's."""
    conversion = converted(
        item(
            URL,
            "POST",
            body=graphql("query One { a } query Two { b }"),
            response=[example('{"data": {"a": 1}}')],
        )
    )

    assert list(operations(conversion)) == ["post /graphql#One", "post /graphql#Two"]
    for name in ("One", "Two"):
        body = body_of(conversion, f"/graphql#{name}")
        assert body["properties"]["operationName"] == {"type": "string", "const": name}
        assert "operationName" in body["required"]
    paths = conversion.document["paths"]
    assert "x-examples" in paths["/graphql#One"]["post"]
    assert "x-examples" not in paths["/graphql#Two"]["post"]


def test_graphql_written_as_json() -> None:
    """A raw body is GraphQL where it is what GraphQL sends; a search that says `query` is none."""
    sent = {"query": READ, "variables": {"id": "7"}}
    conversion = converted(
        item(URL, "POST", name="Read", body=raw(json.dumps(sent), "json")),
        item(f"{HOST}/search", "POST", name="Search", body=raw('{"query": "cats {old}"}', "json")),
        item(f"{HOST}/find", "POST", name="Find", body=raw('{"query": "{ a }", "n": 1}', "json")),
    )

    assert operations(conversion) == {
        "post /graphql#GetPet": "get_pet",
        "post /search": "search",
        "post /find": "find",
    }


def test_a_text_with_open_variables_is_an_argument() -> None:
    """Where the collection leaves a part of the text open, nobody else can fix it."""
    conversion = converted(item(URL, "POST", body=graphql("query A { a(id: {{id}}) }")))

    assert body_of(conversion, "/graphql#A")["properties"]["query"] == {
        "type": "string",
        "example": "query A { a(id: {{id}}) }",
    }


@pytest.mark.parametrize(
    "text", ["", " ", "select * from x", "query", "{", "query A(", '{ a(x: """) }', "}{", "\ud800"]
)
def test_what_is_no_graphql_is_kept(text: str) -> None:
    """A text that nobody can parse is an operation all the same, and nothing fails."""
    assert len(operations(converted(item(URL, "POST", body=graphql(text))))) == 1


def test_answers_that_nobody_recorded_are_known() -> None:
    """GraphQL answers with an object and SOAP with a message, whether or not one was recorded."""
    conversion = converted(
        item(URL, "POST", body=graphql(READ)),
        item(f"{HOST}/ws", "POST", body=soap("<GetPet/>")),
        item(f"{HOST}/rest", "POST"),
    )

    found = {
        path: {status: list(each.get("content", ())) for status, each in answers.items()}
        for path, entry in conversion.document["paths"].items()
        for answers in [entry["post"]["responses"]]
    }
    assert found == {
        "/graphql#GetPet": {"200": ["application/json"]},
        "/ws#GetPet": {"200": ["text/xml"]},
        "/rest": {"default": []},
    }


# --- SOAP -----------------------------------------------------------------------------------------


def test_each_soap_action_is_an_operation() -> None:
    """The header says the action, else the first element of the body."""

    def header(value: str) -> list[dict[str, str]]:
        return [
            {"key": "SoapAction", "value": value},
            {"key": "Content-Type", "value": "text/xml"},
        ]

    url = f"{HOST}/ws"
    conversion = converted(
        item(url, "POST", name="A", header=header('"urn:pets/GetPet"'), body=soap("<a/>")),
        item(url, "POST", name="B", header=header("urn:pets#AddPet"), body=soap("<a/>")),
        item(url, "POST", name="C", header=header(""), body=soap("<!-- x --> <p:ListPets n='1'/>")),
        item(url, "POST", name="D", body=soap("\n<FindPets/>")),
    )

    assert operations(conversion) == {
        "post /ws#GetPet": "get_pet",
        "post /ws#AddPet": "add_pet",
        "post /ws#ListPets": "list_pets",
        "post /ws#FindPets": "find_pets",
    }
    (parameter,) = conversion.document["paths"]["/ws#GetPet"]["post"]["parameters"]
    assert parameter == {
        "name": "SoapAction",
        "in": "header",
        "required": True,
        "schema": {"type": "string", "const": '"urn:pets/GetPet"'},
    }


@pytest.mark.parametrize("values", [{}, {"top": "<Envelope><Body>", "end": "</Body></Envelope>"}])
def test_envelopes_that_stand_in_variables(values: dict[str, str]) -> None:
    """What all messages have in common may be a variable, with a value or without."""
    bodies = [raw("{{top}}\n<AddPet/>{{end}}", "xml"), raw("{{top}}<p:GetPet/>{{end}}", "xml")]
    conversion = converted(
        *(item(f"{HOST}/ws", "POST", body=body) for body in bodies),
        variable=[{"key": key, "value": value} for key, value in values.items()],
    )

    assert list(operations(conversion)) == ["post /ws#AddPet", "post /ws#GetPet"]


@pytest.mark.parametrize("text", ["<!--", "<!-- x", "", "text", "<a>"])
def test_soap_without_an_action_is_a_plain_request(text: str) -> None:
    """An envelope that holds nothing with a name tells nothing apart."""
    conversion = converted(
        item(f"{HOST}/ws", "POST", body=soap(text) if text != "<a>" else raw(text))
    )

    assert list(operations(conversion)) == ["post /ws"]


@pytest.mark.parametrize("written", ['"urn:pets#AddPet"', "urn:pets#AddPet", '"{{action}}"'])
def test_actions_of_soap_12_are_in_the_content_type(written: str) -> None:
    """Messages of one form are told apart by the action that their content type says."""

    def header(action: str) -> list[dict[str, str]]:
        return [{"key": "content-type", "value": f"application/soap+xml; {action}"}]

    conversion = converted(
        item(
            f"{HOST}/ws",
            "POST",
            header=header(f"charset=utf-8; action={written}"),
            body=soap("<a/>"),
        ),
        item(f"{HOST}/ws", "POST", header=header("action=urn:pets/GetPet"), body=soap("<a/>")),
        item(f"{HOST}/ws", "POST", header=header("charset=utf-8"), body=soap("<a/>")),
        variable=[{"key": "action", "value": "urn:pets#AddPet"}],
    )

    assert list(operations(conversion)) == ["post /ws#AddPet", "post /ws#GetPet", "post /ws#a"]
    content = [
        next(iter(each["post"]["requestBody"]["content"]))
        for each in conversion.document["paths"].values()
    ]
    assert content == [
        'application/soap+xml; action="urn:pets#AddPet"',
        'application/soap+xml; action="urn:pets/GetPet"',
        "application/soap+xml",
    ]


# --- addresses ------------------------------------------------------------------------------------


def test_each_open_address_is_an_operation() -> None:
    """Variables that hold whole addresses are operations with servers of their own."""
    conversion = converted(
        item(f"{HOST}/bookings", name="List bookings"),
        item("{{create_url}}", "POST", name="Create booking"),
        item("{{cancel_url}}", "POST", name="Cancel booking"),
        item("{{cancel_url}}", "POST", name="Cancel once more"),
    )

    assert operations(conversion) == {
        "get /bookings": "list_bookings",
        "post /#create_url": "create_booking",
        "post /#cancel_url": "cancel_booking",
    }
    assert conversion.document["servers"] == [{"url": HOST}]
    assert conversion.document["paths"]["/#create_url"]["servers"] == [
        {"url": "{create_url}", "variables": {"create_url": {"default": "http://localhost"}}}
    ]


def test_an_address_with_a_value_is_a_path() -> None:
    """A variable that holds a whole address is taken apart like any other address."""
    values = {"create_url": f"{HOST}/bookings/", "cancel_url": f"{HOST}/cancel", "to": "/log/in"}
    conversion = converted(
        item("{{create_url}}", "POST", name="Create"),
        item("{{cancel_url}}", "POST", name="Cancel"),
        item("{{to}}", "POST", name="Log in"),
        item(f"{HOST}/bookings/7", name="Get"),
        variable=[{"key": key, "value": value} for key, value in values.items()],
    )

    assert list(operations(conversion)) == [
        "post /bookings/",
        "post /cancel",
        "post /log/in",
        "get /bookings/{bookingId}",
    ]
    assert conversion.document["servers"] == [{"url": HOST}]


@pytest.mark.parametrize("written", ["{{url}}", "{{url}}&size=5", "{{url}}?size=5"])
def test_the_query_of_an_address_is_one(written: str) -> None:
    """What the value of a variable has in its query are parameters, like those behind it."""
    value = f"{HOST}/find" if "?" in written else f"{HOST}/find?kind=dog"
    conversion = converted(item(written), variable=[{"key": "url", "value": value}])

    found = conversion.document["paths"]["/find"]["get"]["parameters"]
    wanted: dict[str, object] = {"kind": "dog"} if "?" not in written else {}
    wanted |= {"size": 5} if "size" in written else {}
    assert {each["name"]: each["example"] for each in found} == wanted
    assert ids(conversion) == []


def test_a_query_before_a_path_is_reported() -> None:
    """No address has a path behind its query: what a variable has there is left out, and told."""
    conversion = converted(
        item("{{base}}/users"), variable=[{"key": "base", "value": f"{HOST}?key=3"}]
    )

    assert list(operations(conversion)) == ["get /users"]
    assert ids(conversion) == ["address-not-usable"]


def test_the_root_of_a_server_is_a_path() -> None:
    """A variable from which other addresses go on is a server, though it stands alone too."""
    conversion = converted(item("{{base}}", name="Root"), item("{{base}}/a", name="A"))

    assert list(operations(conversion)) == ["get /", "get /a"]


def test_requests_without_an_address_stay_apart() -> None:
    """An address that was never filled in says nothing, so that each request is an operation."""
    conversion = converted(
        item("", name="New request"), item("", name="New request"), item("about:blank", name="B")
    )

    assert list(operations(conversion)) == [
        "get /#new_request",
        "get /#new_request_2",
        "get /#b",
    ]
    assert ids(conversion) == ["address-not-usable"]
