"""What is called and answered, worked out from a document alone."""

from typing import Any

import pytest

from postman_openapi.client.completion import completed
from postman_openapi.proof.answers import Answer, Answers
from postman_openapi.proof.bodies import NOTHING
from postman_openapi.proof.operations import Operation, documented_operations
from postman_openapi.proof.paging import following
from postman_openapi.proof.requests import Request, Requests
from postman_openapi.proof.samples import Upload
from postman_openapi.proof.schemas import Schemas, value_at
from tests.spec.proof_document import NUMBER, TEXT, answer, content, operation, query, thing

ID = {"name": "id", "in": "path", "required": True, "schema": NUMBER}


def made(**said: Any) -> tuple[Schemas, Operation]:
    """Return an operation, with what reads the schemas of its document."""
    parameters = said.pop("parameters", [])
    components = said.pop("components", {})
    document = completed(
        {
            "components": components,
            "openapi": "3.1.0",
            "info": {"title": "T", "version": "1"},
            "paths": {"/a/{id}": {"post": operation("do", "x", ID, *parameters, **said)}},
        }
    )
    return Schemas(document), documented_operations(document)[0]


def recorded(request: dict[str, Any], **said: Any) -> Request:
    """Return the request that is made of an example's."""
    schemas, found = made(**said)
    return Requests(schemas).recorded(found, {"request": request}, "x")


def body(media_type: str, **said: Any) -> dict[str, Any]:
    """Return the request of an example with a body."""
    return {"path": {"id": "7"}, "query": [], "body": {"content_type": media_type, **said}}


def test_example_is_sent_as_it_was_recorded() -> None:
    """Texts become values of the parameters' types; what no parameter is for is left out."""
    found = recorded(
        {
            "path": {"id": "7"},
            "query": [["tag", "a"], ["tag", "b"], ["sizes", "1,2"], ["deep", "true"], ["z", "1"]],
            "headers": [["x-trace", "t"], ["Accept", "*/*"]],
        },
        parameters=[
            query("tag", {"type": "array", "items": TEXT}),
            query("sizes", {"type": "array", "items": NUMBER}, explode=False),
            query("deep", {"type": "boolean"}),
            query("not_sent"),
            {"name": "X-Trace", "in": "header", "schema": TEXT},
        ],
    )

    assert found.parameters == {
        ("path", "id"): 7,
        ("query", "tag"): ["a", "b"],
        ("query", "sizes"): [1, 2],
        ("query", "deep"): True,
        ("header", "X-Trace"): "t",
    }


FORM = thing(a=NUMBER, b=TEXT, tags={"type": "array", "items": TEXT}, o=thing(x=NUMBER))


@pytest.mark.parametrize(
    ("schema", "media_type", "sent", "value"),
    [
        (FORM, "application/json", {"text": '{"a": 1}'}, {"a": 1}),
        (
            FORM,
            "multipart/form-data",
            {
                "fields": [["a", "1"], ["b", "2"], ["o", '{"x": 1}'], ["zz", "1"]],
                "files": [["b", "/tmp/a.png"]],  # noqa: S108 - no file is made
            },
            {"a": 1, "b": Upload("a.png"), "o": {"x": 1}},
        ),
        (
            FORM,
            "application/x-www-form-urlencoded",
            {"fields": [["tags", "x"], ["tags", "y"], ["b", None]]},
            {"tags": ["x", "y"], "b": ""},
        ),
        (FORM, "application/x-www-form-urlencoded", {"text": "a=1&b=%20"}, {"a": 1, "b": " "}),
        (TEXT, "text/plain", {"text": "hello"}, "hello"),
        (TEXT, "application/xml", {"text": "<a/>"}, "<a/>"),
        (
            {"type": "string", "format": "binary"},
            "application/octet-stream",
            {"file": "a.bin"},
            Upload("a.bin"),
        ),
    ],
)
def test_body_of_an_example_is_read(
    schema: Any, media_type: str, sent: dict[str, Any], value: Any
) -> None:
    """Each form that the converter writes for a body becomes what a person would give."""
    found = recorded(body(media_type, **sent), requestBody=content(schema, media_type))

    assert (found.media_type, found.body) == (media_type, value)


@pytest.mark.parametrize(
    "request_said",
    [
        {"path": {"id": "seven"}, "query": []},
        {"path": {}, "query": [["q"], "x", None]},
        {"path": {"id": None}, "query": None, "headers": "none"},
        {"path": [], "query": [], "body": "text"},
        {"method": "GET", "url": "https://other.example/7", "path": {"id": "9"}},
        body("application/json", text="{nope"),
        body("application/json", text="[1]"),
        body("text/csv", text="a,b"),
        body("application/json"),
        {},
    ],
)
def test_example_that_contradicts_its_operation_is_mended(request_said: dict[str, Any]) -> None:
    """What an example has wrongly or lacks is made up, so that the call can still be made."""
    schema = {**thing(a=NUMBER), "required": ["a"]}
    found = recorded(request_said, requestBody={"required": True, **content(schema)})

    assert isinstance(found.parameters["path", "id"], int)
    assert found.body == {"a": 1}


def test_examples_of_other_origin_are_sent() -> None:
    """Each example of a parameter or a body makes a request; what has none is made up in full."""
    said = content(thing(a=TEXT))
    said["content"]["application/json"]["examples"] = {
        "one": {"value": {"a": "1"}},
        "wrong": {"value": [1]},
        "two": {"value": {"a": None}},
    }
    schemas, found = made(
        parameters=[query("q", examples={"x": {"value": "1"}, "y": {"value": "2"}}), query("r")],
        requestBody=said,
    )

    requests = Requests(schemas).shown(found)

    assert [(each.parameters["query", "q"], each.body) for each in requests] == [
        ("1", {"a": "1"}),
        ("2", {"a": None}),
        ("2", {"a": "text a"}),
    ]
    assert {each.parameters["query", "r"] for each in requests} == {"text r"}


def answers(**responses: Any) -> list[Answer]:
    """Return every answer that is made for some responses."""
    schemas, found = made(responses={key[1:]: each for key, each in responses.items()})
    maker = Answers(schemas)
    return [*maker.shown(found), *maker.documented(found), *maker.undocumented(found)]


def test_each_status_is_answered() -> None:
    """Documented statuses and ranges, a failure that no document has, a success not listed."""
    found = answers(
        _200=answer(thing(a=TEXT)),
        _204=answer(),
        _4XX=answer(),
        _404=answer(TEXT, "text/plain"),
        default=answer(),
    )

    assert [(each.status, each.is_success, each.body) for each in found] == [
        (200, True, {"a": "text a"}),
        (200, True, {}),
        (204, True, NOTHING),
        (400, False, NOTHING),
        (404, False, "<a>text é</a>"),
        (520, False, "<html><body>Web server is returning an unknown error</body></html>"),
        (201, True, {}),
    ]


def test_success_that_is_documented_as_a_failure_is_one() -> None:
    """A 2xx with a code of its own means that something went wrong."""
    failed = {**answer(description="No plan"), "x-failure-code": 200}

    found = next(each for each in answers(_200=failed, _204=answer()) if each.status == 200)

    assert not found.is_success
    assert found.meanings == ((200, "No plan"),)


def test_answer_of_an_example_has_its_body() -> None:
    """The body stands under its media type; none stands there for a failure without one."""
    said = answer(thing(a=NUMBER))
    said["content"]["application/json"]["examples"] = {"fine": {"value": {"a": "x"}}}
    schemas, found = made(responses={"200": said, "404": answer(description="Gone")})
    maker = Answers(schemas)
    headers = [["X-A", "1"], ["Content-Encoding", "gzip"], ["X-B", "ü"]]

    fine = maker.recorded(found, {"status": 200, "response": {"headers": headers}}, "fine")
    gone = maker.recorded(found, {"status": 404, "response": {}}, "gone")
    unsaid = maker.recorded(found, {"status": None, "response": {"body": "x"}}, "unsaid")

    assert (fine.body, fine.headers) == ({"a": "x"}, (("X-A", "1"),))
    assert (gone.body, gone.meanings) == (NOTHING, ((None, "Gone"),))
    assert not unsaid.is_success


@pytest.mark.parametrize(
    ("general", "own", "url"),
    [
        ([], [], "https://api.check.invalid"),
        (["/v1"], [], "https://api.check.invalid/v1"),
        (["https://a.example/v1/"], [], "https://a.example/v1"),
        (["https://a.example/v1"], ["https://b.example"], "https://b.example"),
        (["https://a.example/v1"], ["/v2"], "https://a.example/v2"),
        (["https://a.example", "https://b.example"], ["https://b.example"], "https://b.example"),
        (["https://a.example"], ["https://b.example", "https://a.example"], "https://a.example"),
    ],
)
def test_operation_is_where_its_servers_say(general: list[str], own: list[str], url: str) -> None:
    """Its own server goes before the document's; what is relative stands at the document's."""
    document = {
        "servers": [{"url": each} for each in general],
        "paths": {
            "/a": {"get": {**operation("a", "x"), "servers": [{"url": each} for each in own]}}
        },
    }

    assert documented_operations(document)[0].base_url == url


def test_keys_are_no_parameters() -> None:
    """The header or parameter of an API key is a credential: no argument is asked for."""
    key = {"type": "apiKey", "in": "query", "name": "key"}
    _, found = made(
        parameters=[query("key"), query("q")],
        security=[{"k": []}],
        components={"securitySchemes": {"k": key}},
    )

    assert [each.name for each in found.at("query")] == ["q"]


PAGE = thing(
    next=TEXT,
    meta=thing(total=NUMBER),
    rows={"type": "array", "items": thing(id=TEXT)},
)


@pytest.mark.parametrize(
    ("said", "first", "second", "state"),
    [
        ({"kind": "token", "answer": "next"}, "token-of-page-2", None, "token-of-page-2"),
        ({"kind": "page", "answer": "meta.total"}, 2, 2, 2),
        ({"kind": "page", "answer": "meta.total", "first": 0}, 2, 2, 1),
        ({"kind": "offset", "answer": "meta.total"}, 2, 2, 1),
        ({"kind": "offset", "answer": "meta.total", "first": 1}, 2, 2, 2),
        ({"kind": "token", "answer": "rows.-1.id"}, "token-of-page-2", None, "token-of-page-2"),
    ],
)
def test_first_page_leads_to_the_second(
    said: dict[str, Any], first: Any, second: Any, state: Any
) -> None:
    """Each kind of paging has two pages: one that names the next, and one that ends the list."""
    paging = {"parameter": "p", "in": "query", "items": "rows", **said}
    schemas, found = made(
        parameters=[query("p")], responses={"200": answer(PAGE)}, **{"x-paging": paging}
    )
    request, usual = Requests(schemas).least(found), Answers(schemas).usual(found)

    pages = following(schemas, found, request, usual)

    assert pages is not None
    assert [value_at(each.body, said["answer"]) for each in pages[:2]] == [first, second]
    assert (pages[2].parameter, pages[2].value) == ("p", state)


@pytest.mark.parametrize("said", [{}, {"kind": "token", "answer": "next", "items": "nowhere"}])
def test_what_is_no_list_has_no_pages(said: dict[str, Any]) -> None:
    """No second page is asked for where the document names no items."""
    schemas, found = made(responses={"200": answer(PAGE)}, **{"x-paging": said})
    request, usual = Requests(schemas).least(found), Answers(schemas).usual(found)

    assert following(schemas, found, request, usual) is None


def test_a_status_means_what_its_range_says() -> None:
    """An error has to tell the meaning of its range, else of default, where it has none itself."""
    documented = {"204": answer(), "5XX": answer(description="Broken.")}
    schemas, found = made(responses={**documented, "default": answer(description="Other.")})
    answers_of = Answers(schemas)

    assert next(answers_of.undocumented(found)).meanings == ((None, "Broken."),)
    assert answers_of.redirect(found).meanings == ((None, "Other."),)
