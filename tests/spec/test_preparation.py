"""Documents that the generator alone would stumble over: nothing of them is lost."""

import ast
from pathlib import Path
from typing import Any

import pytest

from postman_openapi.client.completion import completed
from postman_openapi.client.generation import client_view_of, generate_client
from postman_openapi.client.method_view import Method
from postman_openapi.proof.checking import check_document
from tests.spec.proof_document import NUMBER, TEXT, answer, content, operation, query, thing

BINARY = {"type": "string", "format": "binary"}
TEXTS = {"type": "array", "items": TEXT}


def document(*found: dict[str, Any], path: str = "/a", **members: Any) -> dict[str, Any]:
    """Return a document of some operations."""
    paths = {
        path if not index else f"/a{index}": {"post": each} for index, each in enumerate(found)
    }
    return {
        "openapi": "3.1.0",
        "info": {"title": "T", "version": "1"},
        "servers": [{"url": "https://api.example.com/v1"}],
        "paths": paths,
        **members,
    }


def method(*parameters: Any, path: str = "/a", **said: Any) -> Method:
    """Return the method of an operation."""
    members = {key: said.pop(key) for key in ("components", "security") if key in said}
    made = document(operation("do_it", "x", *parameters, **said), path=path, **members)
    return client_view_of(completed(made), "pkg", Path("unused")).resources[0].methods[0]


@pytest.mark.parametrize(
    ("place", "schema", "said", "converter"),
    [
        ("query", TEXTS, {}, ""),
        ("query", TEXTS, {"explode": False}, "joined"),
        ("query", TEXTS, {"style": "pipeDelimited"}, "joined_by_pipes"),
        ("query", TEXTS, {"style": "spaceDelimited", "explode": False}, "joined_by_spaces"),
        ("query", TEXTS, {"style": "pipeDelimited", "explode": True}, ""),
        ("query", thing(a=TEXT), {}, ""),
        ("query", thing(a=TEXT), {"explode": False}, "joined"),
        ("query", thing(a=TEXT), {"style": "deepObject", "explode": True}, "bracketed"),
        ("query", {"type": "string", "format": "date"}, {"explode": False}, "as_date"),
        ("header", TEXTS, {}, "joined"),
        ("header", thing(a=TEXT), {"explode": True}, "paired"),
        ("header", {"type": "string", "format": "date"}, {}, "as_date"),
        ("cookie", TEXTS, {}, "joined"),
    ],
)
def test_style_of_a_parameter(
    place: str, schema: Any, said: dict[str, Any], converter: str
) -> None:
    """Lists and objects are written as their style and their place want it."""
    given = {"name": "it", "in": place, "schema": schema, **said}

    (argument,) = method(given).arguments

    assert (argument.place, argument.wire_name, argument.converter) == (place, "it", converter)


def test_renamed_path_parameter_keeps_what_is_said_of_it() -> None:
    """One whose name no template of Python can hold is described as the document does."""
    said = {"name": "user.id", "in": "path", "required": True, "schema": NUMBER}

    found = method({**said, "description": "Who.", "example": 7}, path="/a/{user.id}/b")

    (argument,) = found.arguments
    assert (argument.name, argument.description, argument.example) == ("user_id", "Who.", 7)
    assert list(found.path) == [("/a/", False), ("user_id", True), ("/b", False)]


@pytest.mark.parametrize(
    ("security", "names"), [([{"key": []}], ["x_other"]), ([], ["x_key", "x_other"])]
)
def test_key_is_left_to_the_credential(security: Any, names: list[str]) -> None:
    """A header that a credential sends is no argument, unless it is none of the operation's."""
    headers = [
        {"name": name, "in": "header", "required": True, "schema": TEXT}
        for name in ("X-Key", "X-Other", "Authorization")
    ]
    schemes = {"key": {"type": "apiKey", "in": "header", "name": "x-key"}}

    found = method(*headers, security=security, components={"securitySchemes": schemes})

    assert [each.name for each in found.arguments] == names


@pytest.mark.parametrize(
    ("answers", "reader"),
    [
        ({"*/*": thing(a=TEXT)}, "read_object"),
        ({"*/*": TEXT}, "read_any"),
        ({"*/*": BINARY}, "read_bytes"),
        ({"text/plain": TEXT, "application/json": thing(a=TEXT)}, "read_object"),
        ({"text/csv": TEXT, "application/pdf": BINARY}, "read_text"),
        ({"application/vnd.a+json": thing(a=TEXT)}, "read_object"),
    ],
)
def test_answer_is_read_as_what_is_asked_for(answers: dict[str, Any], reader: str) -> None:
    """One rule says which of several media types is asked for and read."""
    said = {"200": {"description": "", "content": {k: {"schema": v} for k, v in answers.items()}}}

    assert [each.reader for each in method(responses=said).readings] == [reader]


ANSWERS = [
    answer(TEXT, "*/*"),
    answer(BINARY, "*/*"),
    {
        "description": "",
        "content": {"text/plain": {"schema": TEXT}, "application/json": {"schema": thing(a=TEXT)}},
    },
    {
        "description": "",
        "content": {"text/csv": {"schema": TEXT}, "application/pdf": {"schema": BINARY}},
    },
    answer(thing(a=TEXT), "application/vnd.a+json"),
]
FOUND: list[dict[str, Any]] = [
    {"servers": [{"url": "/v2"}]},
    {"servers": [{"url": "https://second.example.com"}]},
    {"x-examples": {"one": {"name": "No answer"}}},
    {"responses": {"200": answer(thing(a=TEXT), "*/*")}},
    *({"responses": {"200": each}} for each in ANSWERS),
    {"requestBody": content(thing(a=TEXT), "*/*")},
    {"requestBody": {"required": True, **content(BINARY, "application/octet-stream")}},
    {
        "requestBody": content(
            thing(files={"type": "array", "items": BINARY}), "multipart/form-data"
        )
    },
    {"requestBody": content(thing(**{"a-b": TEXT, "a b": TEXT, "a\nb": TEXT}))},
    {"responses": {"200": answer(thing(o=thing(**{"a-b": TEXT, "a b": TEXT})))}},
    {"responses": {"200": answer(thing(o=thing(a=thing(x=TEXT)), oA=thing(y=TEXT)))}},
    {"responses": {"200": answer(thing(a={"enum": [True, 1, "x"]}, b={"type": "array"}))}},
    {"responses": {"204": answer(), "4XX": answer(description="Wrong."), "5XX": answer()}},
    {"responses": {"204": answer(), "default": answer(description="Broken.")}},
    {"parameters": [{"name": "X-Ids", "in": "header", "schema": TEXTS}]},
    {"parameters": [{"name": "X-On", "in": "header", "schema": {**TEXT, "format": "date"}}]},
    {"parameters": [query("ids", TEXTS, style="pipeDelimited")]},
    {"parameters": [query("ids", TEXTS, style="spaceDelimited")]},
    {"parameters": [query("filter", thing(a=TEXT, b=NUMBER))]},
    {"parameters": [query("filter", thing(a=TEXT, b=TEXTS), style="deepObject")]},
]


def test_nothing_is_lost_or_wrong() -> None:
    """Each of these operations is called, and each call is right."""
    made = document(*(operation(f"do_{index}", "x", **each) for index, each in enumerate(FOUND)))
    made["servers"].append({"url": "https://second.example.com"})
    made["paths"]["/lists/{ids}/{user.id}"] = {
        "get": operation(
            "get_lists",
            "x",
            {"name": "ids", "in": "path", "required": True, "schema": TEXTS},
            {"name": "user.id", "in": "path", "required": True, "schema": TEXT},
        )
    }

    check = check_document(made)

    assert check.problems == []
    assert check.is_passed


def test_default_that_does_not_fit_is_nobodys_business() -> None:
    """No client sends a default, so that a wrong one costs no operation."""
    wrong = {**TEXT, "format": "date", "default": "today"}

    assert len(method(query("day", wrong), query("default", TEXT)).arguments) == 2


HOSTILE = [
    '"""',
    '"""; pwned(); """',
    'x"""',
    "\\",
    '"""\npwned()\n"""',
    "{pwned()}",
    '"); pwned(); ("',
    "\ud800",
    "\0",
]


def test_hostile_texts_are_never_code(tmp_path: Path) -> None:
    """Whatever a document is called, and has in its paths, its modules can be imported."""
    made = document(info={"title": ' x\\"""', "version": "1"})
    for index, text in enumerate(HOSTILE):
        made["paths"][f"/a{index}/{{id}}/{text}"] = {
            "post": operation(
                f"do_{index}",
                f"{text} {index}",
                {"name": "id", "in": "path", "required": True, "schema": TEXT},
                query(text, description=text, example=text),
                {"name": text, "in": "header", "schema": TEXT},
                description=text,
                summary=text,
                **{"x-method": text, "x-scopes": [text], "x-rate-limit-label": text},
                requestBody=content(
                    thing(
                        **{text: TEXT, "inner": thing(**{text: TEXT})},
                        set={"enum": [text, str(index)], "x-enum-name": text},
                    )
                ),
                responses={"200": answer(thing(**{text: TEXT}), description=text)},
            )
        }

    report = generate_client(completed(made), package="pkg", output=tmp_path / "pkg")

    assert report.modules == len(HOSTILE)
    for path in (tmp_path / "pkg").rglob("*.py"):
        nodes = ast.walk(ast.parse(path.read_text()))
        assert not [node for node in nodes if isinstance(node, ast.Call) and _name(node) == "pwned"]


def _name(call: ast.Call) -> str:
    return getattr(call.func, "id", "")
