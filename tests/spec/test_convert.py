import json
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from openapi_spec_validator import validate

from postman_openapi import convert, read_collection
from postman_openapi.diagnostics import Problem
from tests.spec.samples import (
    HOST,
    converted,
    example,
    folder,
    form,
    ids,
    item,
    operation,
    prose_of_zoom,
    raw,
)

ROOT = Path(__file__).parents[2]
REFERENCE = ROOT.parent / "shared" / "reference" / "zoom-api-2022.postman_collection.json"
ZOOM = prose_of_zoom()


def operations(document: dict[str, Any]) -> Iterator[dict[str, Any]]:
    """Yield the operations of a document."""
    for path_item in document["paths"].values():
        for key, value in path_item.items():
            if key != "servers":
                yield value


def test_seed_becomes_the_operation_that_it_is() -> None:
    """Everything that the seed item says stands in the document, none of it typed in by hand."""
    data = (ROOT / "spec" / "collections" / "meetings.postman_collection.json").read_bytes()

    conversion = convert(read_collection(data), ZOOM)

    document = conversion.document
    found = document["paths"]["/webinars/{webinarId}/status"]["put"]
    assert document["servers"] == [{"url": "https://api.zoom.us/v2"}]
    assert document["security"] == [{"oauth2": []}]
    assert found["operationId"] == "update_webinar_status"
    assert found["tags"] == ["Webinars"]
    assert found["x-scopes"] == ["webinar:write:admin", "webinar:write"]
    assert found["x-rate-limit-label"] == "Light"
    assert found["parameters"] == [
        {
            "name": "webinarId",
            "in": "path",
            "description": "The webinar's ID.",
            "required": True,
            # Another operation at this place takes a UUID.
            "schema": {"type": ["integer", "string"]},
            "example": 68423085,
        }
    ]
    assert found["requestBody"]["content"] == {
        "multipart/form-data": {"schema": {"$ref": "#/components/schemas/UpdateWebinarStatusBody"}}
    }
    body = document["components"]["schemas"]["UpdateWebinarStatusBody"]
    assert body["properties"]["action"]["enum"] == ["end"]
    responses = found["responses"]
    assert {
        status: [each["code"] for each in response.get("x-error-codes", [])]
        for status, response in responses.items()
    } == {"200": [], "204": [], "400": [1010, 3003, 3063], "404": [1001, 3001]}
    assert responses["404"]["description"] == "Webinar not found."
    assert len(found["x-examples"]) == 4
    assert not conversion.diagnostics
    validate(document)


@pytest.mark.skipif(not REFERENCE.exists(), reason="the reference collection is not here")
def test_reference_is_converted_completely() -> None:
    """310 requests, 827 examples and every whole mention of an error code arrive."""
    data = REFERENCE.read_bytes()

    document = convert(read_collection(data), ZOOM).document

    found = list(operations(document))
    assert len(found) == 310
    assert len({each["operationId"] for each in found}) == 310
    assert sum(len(each["x-examples"]) for each in found) == 827
    # Every bold mark with a number in backticks; four more are cut off by the exporter.
    mentions = re.findall(r"(?i)error code[:* ]*`\d+`", data.decode())
    responses = [response for each in found for response in each["responses"].values()]
    codes = [code for each in responses for code in each.get("x-error-codes", [])]
    assert len(codes) == len(mentions) == 611
    path_parameters = [
        parameter
        for each in found
        for parameter in each.get("parameters", [])
        if parameter["in"] == "path"
    ]
    assert len(path_parameters) == 293
    types = ("string", "integer", ["integer", "string"])
    assert all(each["schema"]["type"] in types for each in path_parameters)
    assert all(each["x-scopes"] for each in found)


def test_requests_of_one_path_and_method_are_one_operation() -> None:
    """Nothing of merged requests is lost: parameters, bodies, examples, names and prose."""
    found = operation(
        folder(
            "A",
            item(
                f"{HOST}/a/:x?p=1",
                "POST",
                name="One",
                description="First.",
                body=form(("a", "1")),
                response=[example(name="x")],
            ),
        ),
        folder(
            "B",
            item(
                f"{HOST}/a/:y?q=1",
                "POST",
                name="Two",
                description="Second.",
                body=form(("b", "1")),
                response=[example(name="x")],
            ),
        ),
    )

    assert found["operationId"] == "one"
    assert found["tags"] == ["A", "B"]
    assert found["description"] == "First.\n\nSecond."
    assert [each["name"] for each in found["parameters"]] == ["x", "p", "q"]
    assert list(found["x-examples"]) == ["x", "x_2"]
    assert found["x-requests"] == [
        {"name": "One", "folders": ["A"]},
        {"name": "Two", "folders": ["B"]},
    ]


def test_paths_that_differ_in_names_only_are_one_path() -> None:
    """OpenAPI forbids `/a/{x}` beside `/a/{y}`: the first name holds for all verbs."""
    document = converted(item(f"{HOST}/a/:x"), item(f"{HOST}/a/:y", "DELETE")).document

    assert {path: list(each) for path, each in document["paths"].items()} == {
        "/a/{x}": ["get", "delete"]
    }
    validate(document)


@pytest.mark.parametrize("method", ["PURGE", "LINK", "propfind", "X Y"])
def test_method_outside_openapi_is_kept_and_reported(method: str) -> None:
    """A verb that OpenAPI does not have goes to an extension, with everything about it."""
    conversion = converted(item(f"{HOST}/a", method, response=[example("x")]), item(f"{HOST}/a"))

    (other,) = conversion.document["x-unsupported-operations"]
    assert other["method"] == method.upper().replace(" ", "")
    assert other["path"] == "/a"
    assert len(other["operation"]["x-examples"]) == 1
    assert list(conversion.document["paths"]["/a"]) == ["get"]
    assert ids(conversion) == ["method-not-in-openapi"]
    validate(conversion.document)


@pytest.mark.parametrize(
    ("names", "expected"),
    [
        (["Update webinar status"], ["update_webinar_status"]),
        (["Get a user", "Delete the user"], ["get_user", "delete_user"]),
        (["A"], ["get_p0"]),
        (
            ["updateWebinarStatus", "Update webinar status"],
            ["update_webinar_status", "update_webinar_status_folder"],
        ),
        (["3D model"], ["get_3_d_model"]),
        (["import"], ["import_folder"]),
        (["list"], ["list_folder"]),
        ([""], ["get_p0"]),
        (["🚀🚀"], ["get_p0"]),
        (["a'; import os #"], ["import_os"]),
        (["x " * 200], ["_".join(["x"] * 30)]),
        (["Ünïcödé"], ["unicode"]),
        (["Straße løschen"], ["strasse_loschen"]),
        (["刷新token", "Получить user"], ["get_p0", "get_p1"]),
        (["Plan A", "Plan B"], ["plan_a", "plan_b"]),
        (["00 Setup", "01a Log in", "2. Log in"], ["setup", "log_in", "log_in_folder"]),
        (["Step 3: Pay", "4 - Refund", "5.1) Void"], ["pay", "refund", "void"]),
        (["2 factor login", "1.0", "404"], ["get_2_factor_login", "get_1_0", "get_404"]),
    ],
)
def test_operation_ids(names: list[str], expected: list[str]) -> None:
    """Ids are readable, unique, safe Python names, whatever a request is called."""
    items = [item(f"{HOST}/p{n}", name=name) for n, name in enumerate(names)]

    document = converted(folder("Folder", *items)).document

    assert [each["operationId"] for each in operations(document)] == expected


def test_operation_ids_end_with_a_number_at_last() -> None:
    """Where nothing else tells requests apart a number does, also for very many."""
    items = [item(f"{HOST}/a?n={n}", f"M{n}", name="x") for n in range(300)]

    document = converted(*items, item(f"{HOST}/a", name="x")).document

    (found,) = operations(document)
    others = [each["operation"]["operationId"] for each in document["x-unsupported-operations"]]
    assert len({found["operationId"], *others}) == 301


@pytest.mark.parametrize(
    ("prose", "cleaned"),
    [
        ("A.<br><br/>\n\n\n\nB.</br>C.", "A.\n\nB.\nC."),
        ("A.<br> <br>B. <br/> \n<BR>C.", "A.\n\nB.\n\nC."),
        ("A. \u202e\x00 \r\nB\u200b.", "A.\nB."),
        ("<p style='x'><b>A</b></p>B", "**A**\n\nB"),
        ('<a class="x" href="https://x.example">A</a>', "[A](https://x.example)"),
        ("<ul><li>A</li><li>B</li></ul>", "* A\n* B"),
        ("<code>a</code> < b <userId>", "`a` < b <userId>"),
    ],
)
def test_prose_is_cleaned(prose: str, cleaned: str) -> None:
    """Simple HTML is Markdown; spaces, blank lines and invisible characters go."""
    assert operation(item(HOST, description=prose))["description"] == cleaned


def test_folders_are_tags() -> None:
    """Top folders are tags with their descriptions, empty ones too."""
    document = converted(
        folder("A", folder("B", item(f"{HOST}/a")), description="First."),
        folder("C"),
        item(f"{HOST}/b"),
    ).document

    assert document["tags"] == [{"name": "A", "description": "First."}, {"name": "C"}]
    assert [each.get("tags") for each in operations(document)] == [["A"], None]


def test_empty_collection_is_an_empty_document() -> None:
    """A collection without requests is converted, not silently."""
    conversion = converted()

    assert conversion.document["paths"] == {}
    assert ids(conversion) == ["no-requests"]
    validate(conversion.document)


HOSTILE = [
    "\"'`\\",
    '"""; import os; os.system("x"); """',
    "{{7*7}}{% raw %}${x}#{y}<%= z %>",
    "__import__('os')",
    "line\nbreak\r\x00\x1b[31m",
    "\u202eright to left\u202c\u200b",
    "x" * 10_000,
    "$ref",
    "#/components/schemas/X",
    "../../etc/passwd",
    "class",
    "",
    " ",
]


@pytest.mark.parametrize("text", HOSTILE, ids=range(len(HOSTILE)))
def test_hostile_text_anywhere_is_converted(text: str) -> None:
    """Whatever stands in a name, a key, a value or a description, the document is valid."""
    request = item(
        {
            "raw": text,
            "host": [HOST],
            "path": ["a", f":{text}", text],
            "query": [{"key": text, "value": text, "description": text}],
            "variable": [{"key": text, "value": text, "description": text}],
        },
        "POST",
        name=text,
        description=text,
        header=[{"key": text, "value": text}],
        body=form((text, text)),
        auth={"type": text, text: [{"key": text, "value": text}]},
        response=[
            example(text, name=text, status=text, header=[{"key": text, "value": text}]),
            example(json.dumps({text: {text: [{text: text}]}}), name=text),
        ],
    )

    conversion = converted(
        folder(text, request, description=text),
        description=text,
        variable=[{"key": text, "value": text}],
    )

    assert len(list(operations(conversion.document))) == 1
    validate(conversion.document)


def test_schemas_that_look_like_references_are_data() -> None:
    """A `$ref` in an example is data and refers to nothing."""
    document = converted(
        item(
            f"{HOST}/a",
            "POST",
            body=raw('{"$ref": "#/nowhere"}', "json"),
            response=[example('{"$ref": "#/nowhere", "x": {"$ref": "file:///etc/passwd"}}')],
        )
    ).document

    validate(document)


def test_problem_ids_are_stable() -> None:
    """The ids of diagnostics are an interface: names in kebab case, each once."""
    assert all(re.fullmatch(r"[a-z]+(-[a-z]+)+", problem) for problem in Problem)


def test_long_folder_names_are_short_tags() -> None:
    """A tag becomes a folder of the client, so it has a limit; the whole name stands beside it."""
    name = "x" * 300

    document = converted(folder(name, item(HOST))).document

    assert document["tags"] == [{"name": "x" * 60, "x-displayName": name}]
    assert [each["tags"] for each in operations(document)] == [["x" * 60]]


def test_paths_with_bare_braces_lose_nothing() -> None:
    """Bare braces, a nameless variable and a space written in two ways are kept apart or merged."""
    urls = ["x/{}", "x/{{}}", "a b", "a%20b", "x/{{id}}"]

    document = converted(*(item(f"{HOST}/{url}", name=url) for url in urls)).document

    assert list(document["paths"]) == ["/x/%7B%7D", "/x/{parameter}", "/a%20b"]
    validate(document)
