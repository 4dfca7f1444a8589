import copy
import json
import shutil
from pathlib import Path
from typing import Any

import pytest

from postman_openapi.client.generation import generate_client
from postman_openapi.client.preparation import generator_view
from postman_openapi.proof.checking import Check, check_client, check_document

NAMES = "abcde"
LIBRARY = Path(__file__).parent / "roundtrip" / "library.openapi.json"


def minimal(**operation: Any) -> dict[str, Any]:
    """Return a document of one operation."""
    responses = {"200": {"description": "Done"}}
    return {
        "openapi": "3.1.0",
        "info": {"title": "T", "version": "1"},
        "paths": {
            "/a": {
                "get": {"operationId": "get_a", "tags": ["x"], "responses": responses, **operation}
            }
        },
    }


def listed() -> dict[str, Any]:
    """Return a document of some operations that answer with a thing each."""
    document: dict[str, Any] = {**minimal(), "paths": {}, "components": {"schemas": {}}}
    for name in NAMES:
        thing = {"type": "object", "properties": {f"name_{name}": {"type": "string"}}}
        content = {"application/json": {"schema": {"$ref": f"#/components/schemas/Thing{name}"}}}
        responses = {"200": {"description": "Done", "content": content}}
        document["components"]["schemas"][f"Thing{name}"] = thing
        document["paths"][f"/{name}"] = {
            "get": {"operationId": f"get_{name}", "tags": ["x"], "responses": responses}
        }
    return document


def test_complete_client_passes() -> None:
    """A document of which nothing is dropped passes, and is counted."""
    check = check_document(json.loads(LIBRARY.read_text()))

    assert check.is_passed
    assert (check.operations, check.endpoints, check.imported_endpoints) == (20, 20, 20)
    assert check.models == check.imported_models > 20
    assert check.calls == check.right_calls > 100


def test_operations_that_overwrite_each_other_fail() -> None:
    """Two ids that make one module name give one module, which the generator does not mind."""
    document = minimal()
    document["paths"]["/b"] = copy.deepcopy(document["paths"]["/a"])
    document["paths"]["/b"]["get"]["operationId"] = "getA"

    check = check_document(document)

    assert not check.is_passed
    assert (check.operations, check.endpoints) == (2, 1)


def test_warning_of_the_generator_fails() -> None:
    """An operation that the generator drops is told with its reason."""
    reference = {"$ref": "https://elsewhere.example/a.json"}
    body = {"content": {"application/json": {"schema": reference}}}

    check = check_document(minimal(requestBody=body))

    assert not check.is_passed
    assert any(problem.startswith("generator: ") for problem in check.problems)


@pytest.mark.parametrize(
    ("change", "message"),
    [
        ({"openapi": "9.0"}, "unknown version '9.0'"),
        ({"info": {}}, "invalid at #/info"),
        ({"paths": {"/a": {"get": {"responses": 1}}}}, "invalid at #/paths//a"),
        ({"paths": {"/a": 1}}, "invalid"),
    ],
)
def test_invalid_document_fails(change: dict[str, Any], message: str) -> None:
    """A document that is invalid is not generated from; the place is named."""
    check = check_document({**minimal(), **change})

    assert not check.is_passed
    assert message in check.problems[0]


def test_minimal_document_passes() -> None:
    """What the tests above change is sound itself."""
    assert check_document(minimal()).is_passed


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A client of `listed()`."""
    package = tmp_path_factory.mktemp("made") / "acme"
    generate_client(listed(), package="acme", output=package)
    return package


@pytest.fixture
def client(made: Path, tmp_path: Path) -> Path:
    """A copy of it, to be broken."""
    return shutil.copytree(made, tmp_path / "acme", ignore=shutil.ignore_patterns("__pycache__"))


def test_client_made_earlier_passes(client: Path) -> None:
    """A package that fits its document passes."""
    check = check_client(listed(), client)

    assert check.is_passed
    assert (check.endpoints, check.imported_endpoints) == (5, 5)
    assert (check.models, check.imported_models) == (5, 5)
    assert check.calls == check.right_calls > 15


BROKEN = [
    ("api/x/get_a.py", "def f(a, a): ...", "acme.api.x.get_a: SyntaxError"),
    ("api/x/get_b.py", "import acme_that_is_missing", "acme.api.x.get_b: ModuleNotFoundError"),
    ("api/x/get_c.py", "import postman_openapi.nothing", "acme.api.x.get_c: ModuleNotFoundError"),
    ("api/x/get_d.py", "raise SystemExit(0)", "acme.api.x.get_d: SystemExit"),
    ("api/x/get_e.py", "import warnings; warnings.warn('old')", "x.get_e: UserWarning: old"),
    ("models/thinga.py", "Thinga = missing", "acme.models.thinga: NameError"),
    ("models/__init__.py", "__all__ = ['Gone']", "acme.models: AttributeError"),
]


@pytest.fixture(scope="module")
def check_of_broken(made: Path, tmp_path_factory: pytest.TempPathFactory) -> Check:
    """The check of a client of which each module is broken in its own way."""
    client = shutil.copytree(made, tmp_path_factory.mktemp("broken") / "acme")
    for module, text, _ in BROKEN:
        assert (client / module).is_file()
        (client / module).write_text(text + "\n")
    return check_client(listed(), client)


@pytest.mark.parametrize("problem", [each[2] for each in BROKEN])
def test_module_that_cannot_be_imported_fails(check_of_broken: Check, problem: str) -> None:
    """Whatever a module does when it is imported is found out, and told with its name."""
    assert not check_of_broken.is_passed
    assert any(problem in line for line in check_of_broken.problems)


def test_package_that_ends_the_process_fails(client: Path) -> None:
    """Neither the imports nor the calls of such a package come to an end."""
    (client / "__init__.py").write_text("import os; os._exit(3)\n")

    check = check_client(listed(), client)

    assert not check.is_passed
    for problem in ("acme: importing ended with status 3", "the calls: acme ended with status 3"):
        assert any(problem in line for line in check.problems)


def test_missing_module_fails(client: Path) -> None:
    """Fewer endpoint modules than operations are too few."""
    (client / "api/x/get_a.py").unlink()

    assert not check_client(listed(), client).is_passed


def test_import_sees_nothing_of_the_caller(client: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A module beside the package, in the working folder or on PYTHONPATH, is no help."""
    elsewhere = client.parent / "elsewhere"
    elsewhere.mkdir()
    (elsewhere / "borrowed.py").touch()
    monkeypatch.chdir(elsewhere)
    monkeypatch.setenv("PYTHONPATH", str(elsewhere))
    (client / "api/x/get_a.py").write_text("import borrowed\n")

    assert not check_client(listed(), client).is_passed


def test_one_of_several_bodies_may_be_left_out() -> None:
    """A module whose only argument is one of several optional bodies imports what it needs."""
    form = {"type": "object", "properties": {"a": {"type": "string"}}}
    content = {
        "application/x-www-form-urlencoded": {"schema": form},
        "text/plain": {"schema": {"type": "string"}},
    }

    assert check_document(minimal(requestBody={"content": content})).is_passed


def test_security_of_an_operation_changes_no_client() -> None:
    """The functions of an operation with a security of its own take any client."""
    document = minimal(security=[{"key": []}])

    assert "security" not in generator_view(document)["paths"]["/a"]["get"]
    assert check_document(document).is_passed


@pytest.mark.parametrize(
    "said",
    [
        {"servers": [{"url": "/v1"}]},
        {"servers": [{"url": "http://plain.example"}], "security": [{"key": []}]},
        {"servers": [{"url": "https://{a}.example", "variables": {"a": {"default": "b"}}}]},
    ],
)
def test_clients_of_any_origin_pass(said: dict[str, Any]) -> None:
    """Servers that are relative, plain or have variables, and credentials of other kinds."""
    alternatives: list[Any] = [
        [{}, {"key": []}],
        [{"digest": []}],
        [{"digest": []}, {"key": [], "login": []}],
    ]
    schemes = {
        "key": {"type": "apiKey", "in": "cookie", "name": "key"},
        "digest": {"type": "http", "scheme": "digest"},
        "login": {"type": "http", "scheme": "basic"},
    }
    document = {**minimal(), **said, "components": {"securitySchemes": schemes}}
    responses = {"200": {"description": "Done"}}
    for index, security in enumerate(alternatives):
        operation = {"operationId": f"get_{index}", "responses": responses, "security": security}
        document["paths"][f"/secured{index}"] = {"get": operation}

    check = check_document(document)

    assert check.problems == []
    assert check.is_passed


CONTRADICTIONS: list[dict[str, Any]] = [
    {
        "status": 200,
        "request": {
            "path": {"id": "seven"},
            "query": [["q", "x"], ["q", None], ["z", "1"]],
            "body": {"content_type": "application/json", "text": "{nope"},
        },
        "response": {"content_type": "text/html"},
    },
    {
        "status": 200,
        "request": {
            "path": {},
            "query": [],
            "body": {"content_type": "application/json", "text": '{"a": "x", "zz": 1}'},
        },
        "response": {"content_type": None},
    },
    {
        "status": None,
        "request": {
            "path": {"id": None},
            "query": [["q", ""]],
            "body": {"content_type": "text/xml", "text": "<a/>"},
        },
        "response": {"content_type": None, "body": "x"},
    },
    {
        "status": 301,
        "request": {"method": "GET", "url": "https://other.example", "path": {}, "query": []},
        "response": {"content_type": None, "headers": [["X-A", "ü"], ["Retry-After", "9"]]},
    },
    {"status": 200, "request": {"path": {"id": "7"}, "query": "none"}, "response": {}},
]


def test_examples_that_contradict_their_schema_pass() -> None:
    """An example of another type than documented is no fault of the client, and no crash."""
    thing = {"type": "object", "properties": {"a": {"type": "integer"}}}
    document = {**minimal(), "paths": {}}
    values: list[Any] = [[1], None, "text", {"a": "x", "b": {"c": 1}}]
    for index, value in enumerate(values):
        content = {"schema": thing, "examples": {"example_0": {"value": value}}}
        document["paths"][f"/a{index}/{{id}}"] = {
            "post": {
                "operationId": f"post_{index}",
                "parameters": [
                    {"name": "id", "in": "path", "required": True, "schema": {"type": "integer"}},
                    {"name": "q", "in": "query", "schema": {"type": "integer"}, "example": "x"},
                ],
                "requestBody": {
                    "required": True,
                    "content": {"application/json": {"schema": thing}},
                },
                "responses": {"200": {"description": "", "content": {"application/json": content}}},
            }
        }
    foreign = check_document(document)
    for item in document["paths"].values():
        item["post"]["x-examples"] = {
            f"example_{index}": {"name": "An example", **each}
            for index, each in enumerate(CONTRADICTIONS)
        }

    recorded = check_document(document)

    assert foreign.problems == recorded.problems == []
    assert recorded.calls > 5 * len(values)
