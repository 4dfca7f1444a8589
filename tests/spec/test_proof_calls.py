"""A good client passes; a client that is broken on purpose is found out, whatever the defect."""

import shutil
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from attrs import evolve, frozen

from postman_openapi.client.completion import completed
from postman_openapi.client.generation import client_view_of, generate_client
from postman_openapi.client.view import ClientView
from postman_openapi.proof.calls import Calls, call_everything
from tests.spec.proof_document import orchard

OPERATIONS = "operations.json"


@frozen
class Made:
    """A client and what it was made from."""

    document: dict[str, Any]
    view: ClientView
    folder: Path

    def called(self, *paths: str) -> Calls:
        """Call the operations of some paths, of all if none is named."""
        chosen = {path: self.document["paths"][path] for path in paths or self.document["paths"]}
        return call_everything({**self.document, "paths": chosen}, self.view, self.folder)

    def edit(self, place: str, old: str, new: str) -> None:
        """Put another text into the place of one, in a file or the entry of an operation."""
        is_file = "." in place
        path = self.folder / (place if is_file else OPERATIONS)
        text = path.read_text()
        start = 0 if is_file else text.index(f'\n  "{place}": ')
        assert text.find(old, start) >= 0
        path.write_text(text[:start] + text[start:].replace(old, new, 1))

    def copied(self, folder: Path) -> "Made":
        """Return a copy in a folder, to be broken."""
        target = folder / "orchard"
        shutil.copytree(self.folder, target, ignore=shutil.ignore_patterns("__pycache__"))
        return evolve(self, folder=target)


@pytest.fixture(scope="module")
def good(tmp_path_factory: pytest.TempPathFactory) -> Made:
    """The client of the orchard, as it is generated."""
    document = completed(orchard())
    folder = tmp_path_factory.mktemp("good") / "orchard"
    report = generate_client(document, package="orchard", output=folder)
    assert not report.warnings
    return Made(document, client_view_of(document, "orchard", folder), folder)


@pytest.fixture
def client(good: Made, tmp_path: Path) -> Made:
    """A copy of it, to be broken."""
    return good.copied(tmp_path)


def test_good_client_passes(good: Made) -> None:
    """Each call of the generated client is right."""
    calls = good.called()

    assert calls.problems == []
    assert calls.made == calls.right > 130


@frozen
class Defect:
    """A way to break the client.

    Attributes:
        name: What is wrong.
        path: A path whose operations show it.
        place: The file, or the operation whose entry in the catalogue is changed.
        old: What stands there.
        new: What is put into its place.
        problem: What is said of it.
    """

    name: str
    path: str
    place: str
    old: str
    new: str
    problem: str

    @property
    def is_general(self) -> bool:
        """Whether it is in what all operations share."""
        return self.place.startswith(("client.py", "runtime/"))


DEFECTS = [
    Defect(
        "query parameter left out",
        "/trees/{treeId}",
        "api/trees/get_tree.py",
        '"deep": deep,',
        "",
        "trees.get (get_tree), example 'the_tree': the query lacks [('deep', 'true')]",
    ),
    Defect(
        "query parameter misspelt",
        "/trees/{treeId}",
        "api/trees/get_tree.py",
        '"fields": f',
        '"field": f',
        "the query has [('field', 'class'), ('field', 'id')], which nobody gave",
    ),
    Defect(
        "list not joined",
        "/trees/{treeId}",
        "api/trees/get_tree.py",
        "joined(sizes)",
        "sizes",
        "('sizes', '1,2')",
    ),
    Defect(
        "header left out",
        "/trees/{treeId}",
        "api/trees/get_tree.py",
        '"X-Trace": x_trace,',
        "",
        "the header X-Trace is [], not ['abc']",
    ),
    Defect(
        "cookie left out",
        "/trees",
        "api/trees/list_trees.py",
        '"visit": visit,',
        "",
        "the cookies are {}, not {'visit': 'text visit'}",
    ),
    Defect(
        "path not encoded",
        "/trees/{treeId}",
        "api/trees/get_tree.py",
        "safe=''",
        "safe='/?#'",
        "texts to be encoded: the path is '/v1/trees/a/b', not '/v1/trees/a/b?c=1",
    ),
    Defect(
        "path parameters swapped",
        "/names/{id}/{body}",
        "api/request/get_request.py",
        "    return {",
        "    id, body = body, id\n    return {",
        "the path is '/v1/names/text body/text id', not '/v1/names/text id/text body'",
    ),
    Defect(
        "key of the body misspelt",
        "/trees",
        "api/trees/create_tree.py",
        '"kind": kind',
        '"type": kind',
        "the body, 'kind' is missing",
    ),
    Defect(
        "field of the body changed",
        "/trees/{treeId}",
        "api/trees/update_tree.py",
        "as_date_time(planted_at)",
        "as_date(planted_at)[:4]",
        "the body, 'plantedAt' is '2026', not '2026-03-03T09:30:00Z'",
    ),
    Defect(
        "field of the form left out",
        "/trees/{treeId}/note",
        "api/parts/put_note.py",
        '"stars": stars,',
        "",
        "the field 'stars' of the body is missing, not 2",
    ),
    Defect(
        "part of the form left out",
        "/trees/{treeId}/photo",
        "api/parts/put_photo.py",
        '"title": title,',
        "",
        "the field 'title' of the body is missing, not 'text title'",
    ),
    Defect(
        "path of a file not read",
        "/trees/{treeId}/photo",
        "api/parts/put_photo.py",
        'as_file("file", file)',
        "file",
        "a file as path: the field 'file' of the body is",
    ),
    Defect(
        "text changed",
        "/trees/{treeId}/label",
        "api/parts/put_label.py",
        '"body": body',
        '"body": body + "!"',
        "the body is b'text!', not b'text'",
    ),
    Defect(
        "answer of another class",
        "/trees/{treeId}",
        "api/trees/get_tree.py",
        "read_object(response, _models.Tree)",
        "read_object(response, _models.Place)",
        "the value is a Place, not a Tree",
    ),
    Defect(
        "second success read as the first",
        "/trees/{treeId}",
        "api/trees/update_tree.py",
        "response.status_code == 202",
        "response.status_code == 203",
        "status 202: the value is a Tree, not a Job",
    ),
    Defect(
        "nothing returned",
        "/trees",
        "api/trees/create_tree.py",
        "return read_object(response, _models.Tree)",
        "return None",
        "the value is None, but the answer has a body",
    ),
    Defect(
        "text cut",
        "/trees/{treeId}/label",
        "api/parts/put_label.py",
        "return read_text(response)",
        "return response.text[:3]",
        "the value is '<a>', not b'<a>text",
    ),
    Defect(
        "key of the answer misspelt",
        "/trees",
        "models/tree.py",
        '"planted_at": "plantedAt"',
        '"planted_at": "planted_at"',
        "the value.planted_at is None, not the date-time 2026-03-03T09:30:00Z",
    ),
    Defect(
        "date-time left a text",
        "/trees",
        "models/tree.py",
        '"planted_at": "date-time",',
        "",
        "the value.planted_at is '2026-03-03T09:30:00Z', not the date-time",
    ),
    Defect(
        "nested object left a mapping",
        "/trees",
        "models/tree.py",
        '"place": "Place",',
        "",
        "value.place is a plain mapping",
    ),
    Defect(
        "field left out",
        "/trees",
        "models/tree.py",
        "    kind: _literals.TreeKind | None\n",
        "",
        "the value is a Tree without a field for 'kind'",
    ),
    Defect(
        "field of another key",
        "/trees",
        "models/tree.py",
        '"class_": "class",',
        '"class_": "kind",',
        "the value.class_ is 'pear', not 'text class'",
    ),
    Defect(
        "nothing returned when awaited",
        "/trees",
        "api/trees/__init__.py",
        'return await self._call("create_tree", locals())',
        'await self._call("create_tree", locals())',
        "awaited: the value is None, but the answer has a body",
    ),
    Defect(
        "method missing",
        "/trees/{treeId}",
        "api/trees/__init__.py",
        "def delete(",
        "def remove(",
        "it raised AttributeError: 'Trees' object has no attribute 'delete'",
    ),
    Defect(
        "method shadowed",
        "/trees/{treeId}",
        "api/trees/__init__.py",
        "def delete(",
        "def get(",
        "trees.get (get_tree), example 'the_tree': it raised TypeError",
    ),
    Defect(
        "resource hidden",
        "/trees/{treeId}/label",
        "client.py",
        "def parts(self)",
        "def trees(self)",
        "it raised AttributeError: 'Client' object has no attribute 'parts'",
    ),
    Defect(
        "raw exception for 520",
        "/trees/{treeId}",
        "runtime/dialect.py",
        "    if status in _BY_STATUS:",
        "    from http import HTTPStatus\n\n    HTTPStatus(status)\n    if status in _BY_STATUS:",
        "status 520: it raised ValueError: 520 is not a valid HTTPStatus",
    ),
    Defect(
        "undocumented success a failure",
        "/trees/{treeId}",
        "runtime/operations.py",
        "return status in self.successes or all(",
        "return status in self.successes or not all(",
        "undocumented status 201: the answer 201 is a success, and ApplicationError was raised",
    ),
    Defect(
        "redirect followed",
        "/events",
        "runtime/callers.py",
        "follow_redirects=False",
        "follow_redirects=True",
        "a redirect: the credentials of key went to https://elsewhere.invalid",
    ),
    Defect(
        "wrong host",
        "/events",
        "list_events",
        '"server": "https://events.orchard.example/v2", ',
        "",
        "events.list (list_events), everything given, status 200: it went to "
        "https://eu.orchard.example, not to https://events.orchard.example",
    ),
    Defect(
        "wrong base path",
        "/events",
        "list_events",
        "/v2",
        "/v3",
        "the path is '/v3/events', not '/v2/events'",
    ),
    Defect(
        "credentials of another scheme",
        "/events",
        "list_events",
        '[["key"]]',
        '[["bearer"]]',
        "the credentials are bearer, not key",
    ),
    Defect(
        "no credentials",
        "/events",
        "list_events",
        '[["key"]]',
        "[]",
        "the credentials are none, not key",
    ),
    Defect(
        "credentials where none are asked for",
        "/ping",
        "ping",
        '"method"',
        '"security": [["login"]], "method"',
        "the credentials are login, not none",
    ),
    Defect(
        "one of two credentials",
        "/signed",
        "get_signed",
        '"signature", "session"',
        '"session"',
        "the credentials are session, not session and signature",
    ),
    Defect(
        "wrong verb",
        "/trees/{treeId}",
        "delete_tree",
        '"DELETE"',
        '"POST"',
        "trees.delete (delete_tree), everything given: the method is POST, not DELETE",
    ),
    Defect(
        "204 a failure",
        "/trees/{treeId}",
        "delete_tree",
        '"successes": [204]',
        '"errors": [[204, null, "Gone"]]',
        "the answer 204 is a success, and ApplicationError was raised",
    ),
    Defect(
        "code of another failure",
        "/trees/{treeId}",
        "get_tree",
        "[404, 1001",
        "[404, 1003",
        "the error says that [[404, 1003, 'There is no such tree.'], [404, 1002",
    ),
    Defect(
        "items of another list",
        "/trees",
        "list_trees",
        '"items": "trees"',
        '"items": "felled"',
        "page 1.items[0].to_dict(), 'kind' is 'apple', not 'pear'",
    ),
    Defect(
        "token sent as another parameter",
        "/trees",
        "list_trees",
        '"parameter": "next_page_token"',
        '"parameter": "page_size"',
        "two pages: of the second page, the query lacks [('next_page_token', 'token-of-page-2')]",
    ),
    Defect(
        "next page not found",
        "/by-cursor",
        "list_by_cursor",
        '"answer": "result.next"',
        '"answer": "result.token"',
        "1 requests were sent for a list of two pages",
    ),
    Defect(
        "offset taken for a number of pages",
        "/by-offset",
        "list_by_offset",
        '"kind": "offset"',
        '"kind": "page"',
        "of the second page, the query lacks [('offset', '1')]",
    ),
    Defect(
        "number of pages not found",
        "/by-page",
        "list_by_page",
        '"answer": "pages"',
        '"answer": "page"',
        "1 requests were sent for a list of two pages",
    ),
    Defect(
        "link not followed",
        "/by-link",
        "list_by_link",
        '"kind": "link"',
        '"kind": "token", "parameter": "q", "answer": "next"',
        "1 requests were sent for a list of two pages",
    ),
    Defect(
        "media types in another order",
        "/places",
        "add_place",
        '"application/json", "multipart/form-data"',
        '"multipart/form-data", "application/json"',
        "the body is sent as multipart/form-data, not as application/json, which is",
    ),
    Defect(
        "bytes as another type",
        "/trees/{treeId}/scan",
        "put_scan",
        '"media_types": ["application/octet-stream"]',
        '"media_types": ["image/png"]',
        "the body is sent as image/png, not as application/octet-stream",
    ),
    Defect(
        "XML as JSON",
        "/trees/{treeId}/map",
        "put_map",
        '"media_types": ["application/xml"]',
        '"media_types": ["application/json"]',
        "the body is sent as application/json, not as application/xml",
    ),
]


def batches() -> list[list[Defect]]:
    """Put defects together that show in operations of their own: a process for each takes long.

    What belongs to every operation is broken alone.
    """
    found: list[list[Defect]] = []
    for defect in DEFECTS:
        fitting = (
            batch
            for batch in found
            if all(each.path != defect.path and not each.is_general for each in batch)
        )
        batch = None if defect.is_general else next(fitting, None)
        if batch is None:
            found.append([defect])
        else:
            batch.append(defect)
    return found


@pytest.fixture(scope="module")
def called(good: Made, tmp_path_factory: pytest.TempPathFactory) -> Callable[[Defect], Calls]:
    """Breaks a client and calls it; a batch of defects is called once."""
    known: dict[int, Calls] = {}
    by_name = {defect.name: batch for batch in batches() for defect in batch}

    def call(defect: Defect) -> Calls:
        batch = by_name[defect.name]
        if id(batch) not in known:
            client = good.copied(tmp_path_factory.mktemp("broken"))
            for each in batch:
                client.edit(each.place, each.old, each.new)
            known[id(batch)] = client.called(*(each.path for each in batch))
        return known[id(batch)]

    return call


@pytest.mark.parametrize("defect", DEFECTS, ids=lambda each: each.name)
def test_defect_is_found(good: Made, called: Callable[[Defect], Calls], defect: Defect) -> None:
    """What the client does wrong is named, with the operation and the call that shows it."""
    calls = called(defect)

    ids = [
        f"({each['operationId']})"
        for each in good.document["paths"][defect.path].values()
        if "operationId" in each
    ]
    own = [each for each in calls.problems if any(name in each for name in ids)]
    assert calls.right < calls.made
    assert [each for each in own if defect.problem in each]


def test_defects_of_one_batch_show_in_operations_of_their_own() -> None:
    """No defect can be found for the sake of another one."""
    assert sum(map(len, batches())) == len(DEFECTS) == len({each.name for each in DEFECTS})
    for batch in batches():
        assert len({each.path for each in batch}) == len(batch)
        assert len(batch) == 1 or not any(each.is_general for each in batch)


def test_what_goes_wrong_again_and_again_is_told_once(client: Made) -> None:
    """A defect of every call of an operation is one line that says how often it shows."""
    client.edit("delete_tree", '"DELETE"', '"POST"')

    lines = [each for each in client.called("/trees/{treeId}").problems if "POST" in each]

    assert len(lines) == 1
    assert lines[0].endswith("more calls)")


@pytest.mark.parametrize(
    ("text", "problem"),
    [
        ("import os; os._exit(3)", "the calls: orchard ended with status 3"),
        ("raise RuntimeError('never mind')", "RuntimeError: never mind"),
        ("print('hello')", "it raised AttributeError"),
    ],
)
def test_client_that_cannot_be_made_is_told(client: Made, text: str, problem: str) -> None:
    """A package without clients, or one that ends the process, is no crash of the check."""
    (client.folder / "__init__.py").write_text(text + "\n")

    calls = client.called("/ping")

    assert calls.right == 0
    assert [each for each in calls.problems if problem in each]
