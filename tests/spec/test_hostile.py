"""Texts of collections and documents stay texts: nothing of theirs ever runs."""

import builtins
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from postman_openapi import Profile, convert, read_collection
from postman_openapi.client.completion import completed
from postman_openapi.client.generation import generate_client
from postman_openapi.proof.checking import check_document
from tests.spec.hostile.calling import exercise
from tests.spec.hostile.places import collection_of, document_of
from tests.spec.hostile.reading import oddities
from tests.spec.hostile.texts import TEXTS

PACKAGE = "hostile_client"


@pytest.fixture
def fired(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """What ran `fire()`: nothing, if all is well."""
    calls: list[str] = []
    monkeypatch.setattr(builtins, "fire", lambda *_: calls.append("fired"), raising=False)
    return calls


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """A folder on the path; what was imported from it is forgotten afterwards."""
    monkeypatch.syspath_prepend(str(tmp_path))
    monkeypatch.setattr(sys, "dont_write_bytecode", True)
    yield tmp_path
    for name in [name for name in sys.modules if name.partition(".")[0] == PACKAGE]:
        del sys.modules[name]


def generated(document: dict[str, Any], folder: Path, source: str) -> Path:
    """Return the folder of a client."""
    client = folder / PACKAGE
    generate_client(completed(document), package=PACKAGE, output=client, source=source)
    return client


def is_inside(folder: Path) -> bool:
    """Tell whether a folder holds the client and nothing besides."""
    return [each.name for each in folder.iterdir()] == [PACKAGE]


@pytest.mark.parametrize("number", range(len(TEXTS)))
def test_texts_of_collections(number: int, folder: Path, fired: list[str]) -> None:
    """Whatever stands at each place of a collection, its client does nothing but its work."""
    text = TEXTS[number]
    profile = Profile(resource_levels=2)
    document = convert(read_collection(collection_of(text)), profile).document

    client = generated(document, folder, source=text)

    assert oddities(client) == []
    assert exercise(client, text) > 20
    assert is_inside(folder)
    assert fired == []


@pytest.mark.parametrize("number", range(len(TEXTS)))
def test_texts_of_documents(number: int, folder: Path, fired: list[str]) -> None:
    """Whatever stands at each place of a document, of its extensions too, the same is true."""
    text = TEXTS[number]

    client = generated(document_of(text), folder, source=text)

    assert oddities(client) == []
    assert exercise(client, text) > 5
    assert is_inside(folder)
    assert fired == []


@pytest.mark.parametrize("scheme", ["file", "http", "ftp", ""])
def test_references_are_not_followed(scheme: str, tmp_path: Path) -> None:
    """A document that refers to a file or an address is refused, and nothing is fetched."""
    (tmp_path / "schema.json").write_text('{"type": "string"}', encoding="utf-8")
    address = f"{tmp_path}/schema.json"
    document = document_of("plain")
    reference = f"{scheme}://{address}" if scheme else address
    document["components"]["schemas"]["Other"] = {"$ref": reference}

    problems = check_document(document).problems

    assert any("Unresolvable" in each and reference in each for each in problems)


def test_reading_sees_what_does_not_belong(folder: Path) -> None:
    """The check of the code fails where something stands in it that no template prints."""
    client = generated(document_of("plain"), folder, source="plain")
    assert oddities(client) == []
    module = client / "literals.py"
    original = module.read_text(encoding="utf-8")
    for line in (
        "fire()",
        "x: fire() = 1",
        "import os",
        "def f(x=fire()): ...",
        "@fire\nclass X: ...",
        "x = [y for y in z]",
        "for x in y: ...",
    ):
        module.write_text(f"{original}\n{line}\n", encoding="utf-8")
        assert oddities(client), line


def test_calling_sees_what_runs(folder: Path, fired: list[str]) -> None:
    """The run fails where a module, an annotation or a method runs anything."""
    client = generated(document_of("plain"), folder, source="plain")
    (client / "literals.py").write_text("def f(x: 'fire()'): ...\nfire()\n", encoding="utf-8")

    exercise(client, "plain")

    assert len(fired) > 1
