"""Marks in descriptions: one grammar, with the same results wherever a description can stand."""

import importlib
import inspect
import json
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import httpx
import pytest
from openapi_spec_validator import validate

from postman_openapi import Conversion
from postman_openapi.client.generation import generate_client
from postman_openapi.proof.checking import check_document
from tests.spec.samples import HOST, converted, form, ids, item, raw, schema_of

PACKAGE = "client_of_marks"


def in_query(value: str, text: str) -> Conversion:
    """Return the conversion of a query parameter with a description."""
    query = [{"key": "a", "value": value, "description": text}]
    return converted(item({"raw": "", "host": [HOST], "path": ["x"], "query": query}))


def in_path(value: str, text: str) -> Conversion:
    """Return the conversion of a path parameter."""
    variable = [{"key": "a", "value": value, "description": text}]
    return converted(item({"raw": "", "host": [HOST], "path": ["x", ":a"], "variable": variable}))


def in_header(value: str, text: str) -> Conversion:
    """Return the conversion of a header."""
    header = [{"key": "a", "value": value, "description": text}]
    return converted(item(f"{HOST}/x", header=header))


def in_form(value: str, text: str) -> Conversion:
    """Return the conversion of a form field."""
    field = {"key": "a", "value": value, "type": "text", "description": text}
    return converted(item(f"{HOST}/x", "POST", body=form(field)))


def in_urlencoded(value: str, text: str) -> Conversion:
    """Return the conversion of a field of a form that is written as one text."""
    field = {"key": "a", "value": value, "description": text}
    return converted(item(f"{HOST}/x", "POST", body=form(field, mode="urlencoded")))


def in_body(value: str, text: str) -> Conversion:
    """Return the conversion of a key of a JSON body, what it holds inside of another."""
    body = f'{{"o": {{\n// {text}\n"a": {value or "{{hole}}"}\n}}}}'
    variables = [{"key": "hole"}]
    return converted(item(f"{HOST}/x", "POST", body=raw(body, "json")), variable=variables)


PLACES = [in_query, in_path, in_header, in_form, in_urlencoded, in_body]


def said_of(conversion: Conversion) -> tuple[dict[str, Any], str]:
    """Return the schema of the one field of a document, and its description."""
    document = conversion.document
    validate(document)
    ((path, verbs),) = document["paths"].items()
    (operation,) = (each for key, each in verbs.items() if key in ("get", "post"))
    if "requestBody" not in operation:
        (parameter,) = operation["parameters"]
        assert "{a}" in path or parameter.get("required", False) is False
        return dict(parameter["schema"]), parameter.get("description", "")
    (content,) = operation["requestBody"]["content"].values()
    schema = schema_of(document, content["schema"])["properties"]
    found = dict(
        schema_of(document, schema["o"])["properties"]["a"] if "o" in schema else schema["a"]
    )
    found.pop("example", None)
    return found, found.pop("description", "")


@pytest.mark.parametrize("place", PLACES)
@pytest.mark.parametrize(
    ("mark", "schema"),
    [
        ("(Default: 30)", {"type": "integer", "default": 30}),
        ("(defaults to 0.5)", {"type": "number", "default": 0.5}),
        ("(Default: TRUE)", {"type": "boolean", "default": True}),
        ("(Default: both)", {"type": "string", "default": "both"}),
        (
            '(Defaults to "two words (or more)")',
            {"type": "string", "default": "two words (or more)"},
        ),
        ('(Default: "30")', {"type": "string", "default": "30"}),
        ("(Default: `30`)", {"type": "integer", "default": 30}),
        (
            "(Default: 2) (Between 1 and 3)",
            {"type": "integer", "minimum": 1, "maximum": 3, "default": 2},
        ),
        ("(At least 1)", {"type": "integer", "minimum": 1}),
        ("(At most 0.5)", {"type": "number", "maximum": 0.5}),
        (
            "(At least 2 characters) (At most 9 chars)",
            {"type": "string", "minLength": 2, "maxLength": 9},
        ),
        (
            "(This can only be one of a,b) (Default: b)",
            {"type": "string", "enum": ["a", "b"], "default": "b"},
        ),
        ("(This can only be one of 1,2)", {"type": "integer", "enum": [1, 2]}),
        ("(Type: string) (This can only be one of 1,2)", {"type": "string", "enum": ["1", "2"]}),
        ("(Type: Integer)", {"type": "integer"}),
        ("(Type: number) (Default: 5)", {"type": "number", "default": 5}),
        ("(Type: boolean)", {"type": "boolean"}),
        (
            "(Type: list of integers) (At most 3 items)",
            {"type": "array", "items": {"type": "integer"}, "maxItems": 3},
        ),
        (
            "(Type: array of string) (Default: a, b)",
            {"type": "array", "items": {"type": "string"}, "default": ["a", "b"]},
        ),
        (
            '(Type: list of strings) (Default: ["a,b"])',
            {"type": "array", "items": {"type": "string"}, "default": ["a,b"]},
        ),
        ("(Format: date-time)", {"type": "string", "format": "date-time"}),
        ("(Format: uuid)", {"type": "string", "format": "uuid"}),
        ("(Format: int64)", {"type": "integer", "format": "int64"}),
        ("(Format: double)", {"type": "number", "format": "double"}),
        (
            "(Matches ^[a-z]{2}(-[A-Z]{2})?$)",
            {"type": "string", "pattern": "^[a-z]{2}(-[A-Z]{2})?$"},
        ),
    ],
)
def test_marks_say_the_same_everywhere(
    place: Callable[[str, str], Conversion], mark: str, schema: dict[str, Any]
) -> None:
    """Where nothing else is known marks tell the type, and they leave the description."""
    conversion = place("", f"What it is. {mark}")

    found, description = said_of(conversion)

    if place is in_path and schema.get("type") == "integer":
        schema = {"format": "int64", **schema}
    assert (found, description) == (schema, "What it is.")
    assert "mark-does-not-fit" not in ids(conversion)


@pytest.mark.parametrize("place", PLACES)
@pytest.mark.parametrize(
    ("value", "mark"),
    [
        ("5", "(Default: many)"),
        ("5", "(Default: null)"),
        ("5", "(Default: 1.5)"),
        ("5", "(Type: boolean)"),
        ("5", "(Type: flag)"),
        ("5", "(Format: isbn)"),
        ("5", "(At most 3 items)"),
        ("5", "(Between 9 and 1)"),
        ("true", "(At most 3)"),
        ("true", "(Format: int64)"),
        ("", "(Default: the current time)"),
    ],
)
def test_marks_that_do_not_fit_stay_text(
    place: Callable[[str, str], Conversion], value: str, mark: str
) -> None:
    """A mark that says what its field cannot be changes nothing and is reported."""
    plain, _ = said_of(place(value, "What it is."))
    conversion = place(value, f"What it is. {mark}")

    found, description = said_of(conversion)

    assert found == plain
    assert description == f"What it is. {mark}"
    assert ids(conversion).count("mark-does-not-fit") == 1


@pytest.mark.parametrize(
    ("place", "value", "mark", "schema"),
    [
        (in_query, "5", "(Type: string)", {"type": "string"}),
        (in_query, "5", "(Type: number)", {"type": "number"}),
        (in_query, "5", "(Format: password)", {"type": "string", "format": "password"}),
        (in_query, "5", "(At most 9 characters)", {"type": "string", "maxLength": 9}),
        (in_query, "5", "(Matches ^[0-9]+$)", {"type": "string", "pattern": "^[0-9]+$"}),
        (in_query, "<integer>", "(Type: integer)", {"type": "integer"}),
        (in_query, "{{size}}", "(Default: 30)", {"type": "integer", "default": 30}),
        (in_header, "", "(Format: date)", {"type": "string", "format": "date"}),
        (in_form, '{"b": 1}', "(Type: object)", {"$ref": "#/components/schemas/ItA"}),
        (in_body, "null", "(Type: integer)", {"type": "integer"}),
        (
            in_body,
            "[]",
            "(Type: list of integers)",
            {"type": "array", "items": {"type": "integer"}},
        ),
        (
            in_body,
            "[]",
            "(Format: email)",
            {"type": "array", "items": {"type": "string", "format": "email"}},
        ),
        (
            in_body,
            "[5]",
            "(Default: [1, 2])",
            {"type": "array", "items": {"type": "integer"}, "default": [1, 2]},
        ),
        (in_body, "5", "(Type: number)", {"type": "number"}),
        (in_body, "5", "(Format: float)", {"type": "number", "format": "float"}),
    ],
)
def test_marks_tell_what_a_value_does_not(
    place: Callable[[str, str], Conversion], value: str, mark: str, schema: dict[str, Any]
) -> None:
    """What is sent as a text has the type that a mark names; JSON shows its own."""
    conversion = place(value, mark)
    found, description = said_of(conversion)

    if "$ref" in schema:
        found = {"$ref": found["$ref"]}
    assert (found, description) == (schema, "")
    assert "mark-does-not-fit" not in ids(conversion)


@pytest.mark.parametrize(
    ("place", "value", "mark"),
    [
        (in_query, "x", "(Type: integer)"),
        (in_query, "x", "(Format: int64)"),
        (in_query, "{}", "(Type: object)"),
        (in_form, "a,b", "(Type: comma-separated list of strings)"),
        (in_body, '"5"', "(Type: integer)"),
        (in_body, "1.5", "(Type: integer)"),
        (in_body, "5", "(Type: list of integers)"),
        (in_body, "[5]", "(Type: list of strings)"),
        (in_body, "[5]", "(Type: integer)"),
        (in_body, "[5]", "(Type: comma-separated list of integers)"),
        (in_body, "5", "(Matches ^[0-9]+$)"),
        (in_body, "5", "(At most 9 characters)"),
        (in_body, '"x"', "(Matches ^a++$)"),
        (in_body, '"x"', "(Matches ^[$)"),
        (in_body, '"2020-01-01"', "(Default: today)"),
        (in_body, '{"b": 1}', "(Default: {})"),
        (in_body, '{"b": 1}', "(Type: string)"),
        (in_body, '"a"', "(This can only be one of a,b) (Default: c)"),
        (in_body, "5", "(Between 1 and 9) (Default: 10)"),
    ],
)
def test_what_is_sent_is_not_contradicted(
    place: Callable[[str, str], Conversion], value: str, mark: str
) -> None:
    """Where a mark and what was sent, or two marks, contradict each other, the later one goes."""
    conversion = place(value, mark)

    _, description = said_of(conversion)

    assert mark.endswith(description)
    assert description.startswith("(")
    assert ids(conversion).count("mark-does-not-fit") == 1


def test_a_default_can_be_null() -> None:
    """Null is the default of what null was sent for, and of nothing else."""
    texts = ['{"a": 5 // (Default: null)\n}', '{"a": null}']
    items = [item(f"{HOST}/x", "POST", body=raw(text, "json")) for text in texts]
    conversion = converted(*items)

    (content,) = conversion.document["paths"]["/x"]["post"]["requestBody"]["content"].values()
    found = schema_of(conversion.document, content["schema"])["properties"]["a"]
    assert found == {"type": ["integer", "null"], "default": None}
    assert ids(conversion) == []


def test_marks_of_several_descriptions_add_up() -> None:
    """The first description with a mark counts, wherever the others are."""
    url = {"raw": "", "host": [HOST], "path": ["x"]}
    requests = [
        item({**url, "query": [{"key": "a", "value": "5", "description": text}]})
        for text in ("Size. (Default: 7)", "(At most 9) (Default: 8)", "(Deprecated)")
    ]

    (found,) = converted(*requests).document["paths"]["/x"]["get"]["parameters"]

    assert found["schema"] == {"type": "integer", "maximum": 9, "default": 7}
    assert (found["description"], found["deprecated"]) == ("Size.", True)


def test_comma_separated_lists() -> None:
    """A list can be one text, as lists in paths and headers always are; its examples are lists."""
    mark = "(Type: comma-separated list of integers)"
    query, path, header = (
        next(iter(verbs.values()))["parameters"][0]
        for place in (in_query, in_path, in_header)
        for verbs in place("1,2", mark).document["paths"].values()
    )

    assert (query["explode"], query["example"]) == (False, [1, 2])
    assert query["schema"] == {"type": "array", "items": {"type": "integer"}}
    assert all("explode" not in each for each in (path, header))
    assert path["example"] == header["example"] == [1, 2]


DOCUMENTED = """{
  // How many. (Default: 30) (Between 1 and 300)
  "size": 5,
  "kind": "both", // (Defaults to "x (1)') fire()")
  "days": [1] // (Default: 1, 2)
}"""


def documented() -> dict[str, Any]:
    """Return a document with marks at each place."""
    fields = [
        {"key": "from", "value": "2024-01-31", "description": "(Default: 2024-01-01)"},
        {"key": "ids", "value": "1,2", "description": "(Type: comma-separated list of integers)"},
        {"key": "tag", "value": "a", "description": "(Type: list of strings) (Default: a,b)"},
        {"key": "code", "value": "ab", "description": "Code. (Matches ^[a-z]+$)"},
    ]
    url = {
        "raw": "",
        "host": [HOST],
        "path": ["x", ":numbers"],
        "query": fields,
        "variable": [{"key": "numbers", "value": "1,2", "description": "(Type: list of integers)"}],
    }
    header = [{"key": "X-Size", "value": "3", "description": "(Default: 4)"}]
    body = raw(DOCUMENTED, "json")
    return converted(item(url, "POST", name="Send it", header=header, body=body)).document


def test_a_client_of_marks_passes_its_check() -> None:
    """Every recorded request is sent again as it was, lists in one text included."""
    report = check_document(documented())

    assert report.problems == []
    assert report.is_passed


def test_defaults_are_said_and_not_sent(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A generated method sends what it is given; its docstring names what stands for the rest."""
    report = generate_client(documented(), package=PACKAGE, output=tmp_path / PACKAGE)
    assert report.warnings == ()
    monkeypatch.syspath_prepend(str(tmp_path))
    sent: list[httpx.Request] = []

    def answer(request: httpx.Request) -> httpx.Response:
        sent.append(request)
        return httpx.Response(200, json={})

    try:
        package = importlib.import_module(PACKAGE)
        with package.Client(transport=httpx.MockTransport(answer)) as client:
            method = client.default.send_it
            method([1, 2], size=5, kind="a", days=[3])
            method([1, 2], size=5, kind="a", days=[3], ids=[4, 5], tag=["b", "c"], x_size=6)
    finally:
        for name in [name for name in sys.modules if name.partition(".")[0] == PACKAGE]:
            del sys.modules[name]

    assert sent[0].url.path == "/x/1,2"
    assert "X-Size" not in sent[0].headers
    assert json.loads(sent[0].content) == {"size": 5, "kind": "a", "days": [3]}
    assert sent[1].url.query in (b"ids=4,5&tag=b&tag=c", b"ids=4%2C5&tag=b&tag=c")
    assert sent[1].headers["X-Size"] == "6"
    text = " ".join((inspect.getdoc(method) or "").split())
    assert "size: How many. 1 to 300. By default 30." in text
    assert "code: Code. Matches ^[a-z]+$" in text
    assert 'from_: By default "2024-01-01".' in text
    assert 'tag: By default ["a", "b"].' in text
    assert "fire()" in text
