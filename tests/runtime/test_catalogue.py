import json
from pathlib import Path

import pytest

from postman_openapi.runtime.catalogue import Catalogue, UnknownOperationError
from postman_openapi.runtime.errors import InvalidArgumentError
from postman_openapi.runtime.operations import DocumentedError, Operation, PathParameter

ACME = Catalogue.read(Path(__file__).parent / "acme")


def test_operation_is_found_by_id_and_by_method() -> None:
    """An operation has two names: its id, and that of its method."""
    operation = ACME["people.get"]
    assert operation == ACME["get_person"]
    assert operation.method_name == "people.get"
    assert operation.path_parameters == (PathParameter("person_id", is_integer=True),)
    assert DocumentedError(404, 1001, "The person does not exist.") in operation.errors
    assert operation.documented(409) == ()
    assert "get_person" in ACME
    assert len(ACME) == len(list(ACME)) == 15


def test_catalogue_is_read_once() -> None:
    """Reading it again is for nothing."""
    assert Catalogue.read(Path(__file__).parent / "acme") is ACME


@pytest.mark.parametrize(
    ("name", "near"),
    [
        ("people.gett", "people.get"),
        ("get_persn", "get_person"),
        ("get", "people.get"),
        ("folks.get", "people.get"),
    ],
)
def test_unknown_name_has_a_suggestion(name: str, near: str) -> None:
    """An unknown operation is an error that names the nearest, and a KeyError."""
    with pytest.raises(UnknownOperationError, match=f"Did you mean '{near}'") as caught:
        ACME[name]
    assert isinstance(caught.value, InvalidArgumentError)
    assert ACME.get("nothing at all") is None
    assert str(caught.value).startswith("There is no operation")


def test_failures_of_any_status_have_kinds() -> None:
    """A failure that is documented for several statuses has its kind under each of them."""
    rows = [["5XX", 7, "Later.", "temporary"], ["default", None, "No."]]
    entry = {"resource": "a", "method": "GET", "path": "/a", "other_errors": rows}
    operation = Operation.read("get_a", entry)

    assert operation.documented(503) == (DocumentedError(503, 7, "Later.", "temporary"),)
    assert operation.documented(404) == (DocumentedError(404, None, "No."),)


def test_operation_can_have_a_further_name() -> None:
    """What is written by hand leads to the operation that it calls, and is suggested, too."""
    folder = Path(__file__).parent / "acme"
    catalogue = Catalogue(json.loads((folder / "operations.json").read_bytes()))
    catalogue.add_name("people.fetch", "people.get")
    assert catalogue["people.fetch"].id == "get_person"
    assert len(catalogue) == len(ACME)
    with pytest.raises(UnknownOperationError, match=r"Did you mean 'people\.fetch'"):
        catalogue["fetch"]
    with pytest.raises(UnknownOperationError):
        catalogue.add_name("people.lose", "lose_person")


@pytest.mark.parametrize(
    ("method", "path", "expected"),
    [
        ("get", "/people/1", "get_person"),
        ("GET", "/people/offset", "list_people_by_offset"),
        ("GET", "/people", "list_people"),
        ("PUT", "/people/a%2Fb/tags", "tag_person"),
        ("GET", "/nothing", None),
        ("GET", "/files/a", None),
    ],
)
def test_request_is_matched(method: str, path: str, expected: str | None) -> None:
    """A request is that of the operation whose path fits best, on the API's own server."""
    operation = ACME.match(method, path)
    assert (operation.id if operation else None) == expected


@pytest.mark.parametrize(
    ("status", "is_success"),
    [(200, True), (201, True), (299, True), (202, False), (404, False), (199, False), (302, False)],
)
def test_success(status: int, is_success: bool) -> None:
    """From 200 to 299 all is well, documented or not, unless it is documented as a failure."""
    assert ACME["get_person"].is_success(status) == is_success


def test_what_a_status_can_mean() -> None:
    """A status means its own failures, else those of its range, else those of any other."""
    entry = {"resource": "a", "method": "GET", "path": "/a", "successes": [200]}
    others = [["4XX", None, "Wrong."], ["default", None, "Broken."]]
    operation = Operation.read(
        "get_a", {**entry, "errors": [[404, 7, "No."]], "other_errors": others}
    )
    assert operation.documented(404) == (DocumentedError(404, 7, "No."),)
    assert operation.documented(422) == (DocumentedError(422, None, "Wrong."),)
    assert operation.documented(520) == (DocumentedError(520, None, "Broken."),)
    assert operation.documented(200) == ()
    assert operation.is_success(201)


def test_document_level() -> None:
    """Title, servers with variables, schemes and examples are there."""
    assert ACME.title == "Acme"
    assert ACME.servers[0].variables["region"].enum == ("eu", "us")
    assert ACME.security_schemes["key"].place == "query"
    assert ACME.security_schemes["key"].parameter == "api_key"
    assert ACME.examples["get_person"]["a_person"]["status"] == 200


def test_an_entry_may_be_bare() -> None:
    """What an entry does not say has a default."""
    entry = {"resource": "a", "method": "GET", "path": "/a"}
    assert Operation.read("get_a", entry).method_name == "a.get_a"
    assert Catalogue({"operations": {"get_a": entry}}).examples == {}
