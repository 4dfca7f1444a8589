"""A generated client calls what shares an address and a verb: each method sends its own."""

import asyncio
import importlib
import json
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from types import ModuleType
from typing import Any

import httpx
import pytest

from postman_openapi.client.completion import completed
from postman_openapi.client.generation import generate_client
from tests.spec.samples import HOST, converted, example, folder, graphql, item, raw, soap

PACKAGE = "client_of_actions"
READ = "query GetPet($id: ID!, $size: Int) { pet(id: $id) { name } }"
WRITE = 'mutation AddPet($input: NewPet!) { addPet(input: $input) { id note(x: "\\"") } }'
TWO = "query First { a } query Second($x: Boolean!) { b(x: $x) }"
LIST = "query ListPets($first: Int, $after: String) { pets(first: $first, after: $after) { id } }"
PAGE = '{"data": {"pets": {"nodes": [{"name": "Tom"}], "pageInfo": {"endCursor": "y"}}}}'
TWINS = "query Twins($a_b: Int, $aB: Int!, $A_b: Int) { twins(a: $a_b, b: $aB) { name } }"
HOSTILE = (
    "query Odd($query: String!, $self: Int, $class: Int, $request_options: Int) {\n"
    '  a(x: "\\u0022); {import os}", y: "{0} {os} %s \' \u2028 \\\\") # """ \'\'\' " + "\n'
    "}"
)
ACTION = '"urn:pets/FetchPet"'
SOAP_12 = 'charset=utf-8; action="urn:pets#SellPet"'
XML = [{"key": "Content-Type", "value": "text/xml; charset=utf-8"}]

COLLECTION = folder(
    "Pets",
    item(
        "{{base}}/graphql",
        "POST",
        name="1. Read",
        body=graphql(READ, {"id": "7", "size": 2}),
        response=[example('{"data": {"pet": {"name": "Tom"}}}')],
    ),
    item(
        "{{base}}/graphql", "POST", name="2. Write", body=graphql(WRITE, {"input": {"name": "A"}})
    ),
    item("{{base}}/graphql", "POST", name="3. Two", body=graphql(TWO)),
    item("{{base}}/graphql", "POST", name="4. Odd", body=graphql(HOSTILE)),
    item(
        "{{base}}/graphql",
        "POST",
        name="5. List",
        body=graphql(LIST, {"first": 1, "after": "x"}),
        response=[example(PAGE)],
    ),
    item("{{base}}/graphql", "POST", name="6. Twins", body=graphql(TWINS)),
    item("{{base}}/graphql", "POST", name="Find all", body=graphql("{ pets { name } }")),
    item(
        "{{base}}/ws",
        "POST",
        header=[*XML, {"key": "SOAPAction", "value": ACTION}],
        body=soap("<FetchPet/>"),
        response=[example("<ok/>", header=XML)],
    ),
    item("{{base}}/ws", "POST", header=XML, body=soap("<StorePet/>")),
    item(
        "{{base}}/ws",
        "POST",
        header=[{"key": "Content-Type", "value": f"application/soap+xml; {SOAP_12}"}],
        body=soap("<SellPet/>"),
        response=[
            example("<ok/>", header=[{"key": "Content-Type", "value": "application/soap+xml"}])
        ],
    ),
    item("{{create_url}}", "POST", name="Create booking", body=raw('{"nights": 2}', "json")),
    item("{{cancel_url}}", "POST", name="Cancel booking"),
)


def document_of_actions() -> dict[str, Any]:
    """Return the document of the collection."""
    variables = [{"key": "base", "value": f"{HOST}/v1"}]
    return completed(converted(COLLECTION, variable=variables).document)


@pytest.fixture(scope="module")
def package(tmp_path_factory: pytest.TempPathFactory) -> Iterator[ModuleType]:
    """The client of the collection."""
    place = tmp_path_factory.mktemp("clients")
    document = document_of_actions()
    report = generate_client(document, package=PACKAGE, output=place / PACKAGE)
    assert report.warnings == ()
    assert report.modules == report.operations == 13
    yield from _imported(place)


def _imported(place: Path) -> Iterator[ModuleType]:
    sys.path.insert(0, str(place))
    try:
        yield importlib.import_module(PACKAGE)
    finally:
        sys.path.remove(str(place))
        for name in [name for name in sys.modules if name.partition(".")[0] == PACKAGE]:
            del sys.modules[name]


class Server:
    """Remembers what it was sent, and answers with one thing."""

    def __init__(self, answer: str = '{"data": {"pet": {"name": "Tom"}}}') -> None:
        self.answer = answer
        self.requests: list[httpx.Request] = []

    def __call__(self, request: httpx.Request) -> httpx.Response:
        """Answer a request."""
        self.requests.append(request)
        return httpx.Response(200, text=self.answer)

    @property
    def sent(self) -> Any:
        """The JSON of the last request."""
        return json.loads(self.requests[-1].content)


@pytest.mark.parametrize(
    ("call", "sent"),
    [
        (
            lambda pets: pets.get(id="7"),
            {"query": READ, "variables": {"id": "7"}},
        ),
        (
            lambda pets: pets.get(id="7", size=None),
            {"query": READ, "variables": {"id": "7", "size": None}},
        ),
        (
            lambda pets: pets.add(input_={"name": "B", "more": 1}),
            {"query": WRITE, "variables": {"input": {"name": "B", "more": 1}}},
        ),
        (lambda pets: pets.first(), {"query": TWO, "operationName": "First"}),
        (
            lambda pets: pets.second(x=True),
            {"query": TWO, "operationName": "Second", "variables": {"x": True}},
        ),
        (
            lambda pets: pets.odd(query="a", self_=1, class_=2, body_request_options=3),
            {
                "query": HOSTILE,
                "variables": {"query": "a", "self": 1, "class": 2, "request_options": 3},
            },
        ),
        (
            lambda pets: pets.twins(a_b=1, aB=2, A_b=3),
            {"query": TWINS, "variables": {"a_b": 1, "aB": 2, "A_b": 3}},
        ),
        (lambda pets: pets.find_all(), {"query": "{ pets { name } }"}),
    ],
)
def test_graphql_sends_its_text_and_the_variables(
    call: Callable[[Any], Any], sent: Any, package: ModuleType
) -> None:
    """Each method posts its own text to the one address, and only the variables that are given."""
    server = Server()
    with package.Client(transport=httpx.MockTransport(server)) as client:
        call(client.pets)

    (request,) = server.requests
    assert (request.method, str(request.url)) == ("POST", f"{HOST}/v1/graphql")
    assert request.headers["Content-Type"] == "application/json"
    assert server.sent == sent


def test_graphql_answers_are_typed(package: ModuleType) -> None:
    """What a query answers is a class of its own."""
    with package.Client(transport=httpx.MockTransport(Server())) as client:
        assert client.pets.get(id="7").data.pet.name == "Tom"


@pytest.mark.parametrize(
    ("answer", "code"),
    [
        (
            {
                "data": None,
                "errors": [
                    {"message": "No pet.", "path": ["pet", 0], "extensions": {"code": "GONE"}},
                    {"message": "Twice."},
                ],
            },
            "GONE",
        ),
        ({"errors": [{"message": "No pet."}, {"message": "Twice."}]}, None),
    ],
)
def test_graphql_errors_without_data_raise(
    answer: Any, code: str | None, package: ModuleType
) -> None:
    """An answer that has errors and no data is no success, though its status is that of one."""
    server = Server(json.dumps(answer))
    with (
        package.Client(transport=httpx.MockTransport(server)) as client,
        pytest.raises(package.errors.ApplicationError, match=r"No pet\.; Twice") as caught,
    ):
        client.pets.get(id="7")

    assert (caught.value.code, caught.value.message) == (code, "No pet.; Twice.")
    assert [each.message for each in caught.value.errors] == ["No pet.", "Twice."]
    assert len(server.requests) == 1


@pytest.mark.parametrize("errors", [[], None, [{"message": "In part."}]])
def test_graphql_answers_in_part_are_answers(errors: Any, package: ModuleType) -> None:
    """Whatever data arrives is given, and the errors beside it."""
    server = Server(json.dumps({"data": {"pet": {"name": "Tom"}}, "errors": errors}))
    with package.Client(transport=httpx.MockTransport(server)) as client:
        found = client.pets.get(id="7")

    assert (found.data.pet.name, found["errors"]) == ("Tom", errors)


def test_answers_that_are_no_graphql_may_have_errors(package: ModuleType) -> None:
    """What only looks like a failure of GraphQL is an answer of any other operation."""
    server = Server('{"errors": [{"message": "x"}]}')
    with package.Client(transport=httpx.MockTransport(server)) as client:
        assert client.request("GET", "/log").json() == {"errors": [{"message": "x"}]}


def test_answers_that_nobody_recorded_are_given(package: ModuleType) -> None:
    """What a GraphQL operation answers arrives as it is where its form is not known."""
    with package.Client(transport=httpx.MockTransport(Server())) as client:
        assert client.pets.find_all() == {"data": {"pet": {"name": "Tom"}}}
    with package.Client(transport=httpx.MockTransport(Server("<ok/>"))) as client:
        assert client.pets.store(body="<f/>") == "<ok/>"


def test_graphql_comes_in_pages(package: ModuleType) -> None:
    """A cursor among the variables leads from page to page, like one in any other body."""
    answers = iter([PAGE, PAGE.replace('"y"', "null").replace("Tom", "Ann")])
    sent: list[Any] = []

    def answer(request: httpx.Request) -> httpx.Response:
        sent.append(json.loads(request.content)["variables"])
        return httpx.Response(200, text=next(answers))

    with package.Client(transport=httpx.MockTransport(answer)) as client:
        assert [pet.name for pet in client.pets.list(first=1)] == ["Tom", "Ann"]

    assert sent == [{"first": 1}, {"first": 1, "after": "y"}]


def test_graphql_awaited(package: ModuleType) -> None:
    """The awaiting client sends the same."""
    server = Server()

    async def call() -> Any:
        async with package.AsyncClient(transport=httpx.MockTransport(server)) as client:
            return await client.pets.get(id="7")

    assert asyncio.run(call()).data.pet.name == "Tom"
    assert server.sent == {"query": READ, "variables": {"id": "7"}}


def test_missing_variables_are_refused(package: ModuleType) -> None:
    """A variable that the query requires is an argument that must be given."""
    with (
        package.Client(transport=httpx.MockTransport(Server())) as client,
        pytest.raises(TypeError, match="id"),
    ):
        client.pets.get()


def test_soap_sends_its_action(package: ModuleType) -> None:
    """The action goes with its header; the message is the caller's, and the answer a text."""
    server = Server("<ok/>")
    with package.Client(transport=httpx.MockTransport(server)) as client:
        assert client.pets.fetch(body="<e/>") == "<ok/>"
        client.pets.store(body="<f/>")

    first, second = server.requests
    assert first.headers["SOAPAction"] == ACTION
    assert first.headers["Content-Type"] == "text/xml; charset=utf-8"
    assert (str(first.url), first.content) == (f"{HOST}/v1/ws", b"<e/>")
    assert "SOAPAction" not in second.headers


def test_soap_12_says_its_action_in_its_type(package: ModuleType) -> None:
    """What SOAP 1.2 has in place of the header goes with the type of the body."""
    server = Server("<ok/>")
    with package.Client(transport=httpx.MockTransport(server)) as client:
        assert client.pets.sell(body="<e/>") == "<ok/>"

    (request,) = server.requests
    assert request.headers["Content-Type"] == 'application/soap+xml; action="urn:pets#SellPet"'


def test_open_addresses_are_given_to_the_client(package: ModuleType) -> None:
    """An operation whose address is a variable goes to exactly the address that is given."""
    server = Server("{}")
    urls = {"create_url": "https://b.example/bookings", "cancel_url": "https://c.example"}
    with package.Client(**urls, transport=httpx.MockTransport(server)) as client:
        client.pets.create_booking(nights=3)
        client.pets.cancel_booking()

    first, second = server.requests
    assert str(first.url) == "https://b.example/bookings"
    assert json.loads(first.content) == {"nights": 3}
    assert str(second.url) == "https://c.example"


def test_open_addresses_keep_their_query(package: ModuleType) -> None:
    """What an address has in its query is sent, and options of the call beside it."""
    server = Server("{}")
    options = {"cancel_url": "https://c.example/x?k=v&k=w"}
    with package.Client(**options, transport=httpx.MockTransport(server)) as client:
        client.pets.cancel_booking()
        client.pets.cancel_booking(request_options={"query": {"a": "1"}})

    assert [str(each.url) for each in server.requests] == [
        "https://c.example/x?k=v&k=w",
        "https://c.example/x?k=v&k=w&a=1",
    ]


def test_errors_name_the_address_that_was_called(package: ModuleType) -> None:
    """A failure says the path without the fragment, which nobody sends."""

    def fail(request: httpx.Request) -> httpx.Response:
        return httpx.Response(400, json={"message": f"no {request.method}"})

    with (
        package.Client(transport=httpx.MockTransport(fail)) as client,
        pytest.raises(package.errors.APIError, match=r"POST /graphql answered 400"),
    ):
        client.pets.find_all()


def test_a_request_by_path_is_none_of_them(package: ModuleType) -> None:
    """Where a path does not tell which operation is called, none is taken for it."""
    server = Server("{}")
    with package.Client(transport=httpx.MockTransport(server)) as client:
        client.request("POST", "/graphql", json={"query": "{ x }"})
        assert client._caller.endpoints.catalogue.match("POST", "/graphql") is None
        assert client._caller.endpoints.catalogue["pets.get"].path == "/graphql"

    assert server.sent == {"query": "{ x }"}
