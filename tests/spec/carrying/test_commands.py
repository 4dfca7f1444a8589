"""A product's way: facts, worksheets, texts, a collection, a document, a glossary."""

import json
import sys
import tomllib
from pathlib import Path
from typing import Any

import pytest
from carrying.__main__ import main

from postman_openapi import read_collection
from postman_openapi.profile import load_profile
from postman_openapi.writing.document import convert
from tests.spec.carrying.library import facts, texts

PROFILE = Path(__file__).parents[3] / "spec" / "profile.toml"


@pytest.fixture
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder with facts and texts, which commands run in."""
    monkeypatch.chdir(tmp_path)
    facts(tmp_path / "facts")
    texts(tmp_path / "texts")
    return tmp_path


def run(monkeypatch: pytest.MonkeyPatch, command: str) -> None:
    """Run a command on the product."""
    name, *options = command.split()
    monkeypatch.setattr(sys, "argv", ["carrying", name, "facts", "library", *options])
    main()


def written(home: Path, monkeypatch: pytest.MonkeyPatch) -> dict[str, Any]:
    """Return the document of what is written, made without a glossary."""
    run(monkeypatch, "sheets -o sheets")
    run(monkeypatch, "write --texts texts --numbers sheets/messages.json -o made")
    text = PROFILE.read_text(encoding="utf-8").partition("[errors.exceptions]")[0]
    lines = [line for line in text.splitlines() if not line.startswith("glossary = ")]
    plain = home / "plain.toml"
    plain.write_text("\n".join(lines), encoding="utf-8")
    paths = sorted((home / "made").glob("*.json"))
    collections = [read_collection(json.loads(path.read_bytes()), path.name) for path in paths]
    return convert(collections, load_profile(plain)).document


def test_sheets_hold_what_writers_read(home: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Operations, every meaning of a name with its places, and messages by number stand there."""
    (home / "known.toml").write_text('title = "What it is called."\n', encoding="utf-8")
    run(monkeypatch, "sheets --known known.toml -o sheets")
    sheets = {each.name: each.read_text(encoding="utf-8") for each in (home / "sheets").iterdir()}

    assert sheets["messages.txt"] == "m0001 | Book {bookId} not found.\n"
    assert json.loads(sheets["messages.json"]) == {"m0001": "Book {bookId} not found."}
    assert "### GET /books/{bookId}\n  area: Books | called: Get book\n" in sheets["ops.txt"]
    assert "  404: 7:m0001\n" in sheets["ops.txt"]
    assert "### EVENT book.lent\n  said: A book was lent.\n" in sheets["ops.txt"]
    names = [line[4:] for line in sheets["fields.txt"].splitlines() if line.startswith("### ")]
    assert names == ["bookId", "book_id", "event", "id", "kind", "payload", "tags", "title"]
    assert sheets["fields.txt"].endswith(
        """### title
  known: What it is called.
  - under answer (1): string
    said: The book title.
    at: GET /books/{bookId}>title
  - under payload (1): string
    said:
    at: EVENT book.lent>body.payload.title
"""
    )
    assert "list of string maxItems 3" in sheets["fields.txt"]


def test_the_collection_says_what_facts_and_texts_say(
    home: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The document of what is written has the paths, fields, bounds and texts, and no sentence."""
    made = written(home, monkeypatch)
    get, post = made["paths"]["/books/{bookId}"]["get"], made["paths"]["/loans"]["post"]

    assert (get["summary"], get["description"]) == ("Get a book", "Return one book.")
    assert get["x-rate-limit-label"] == "Light"
    assert get["responses"]["404"]["x-error-codes"] == [
        {"code": 7, "message": "There is no book {bookId}.", "x-error-kind": "not_found"}
    ]
    body = made["components"]["schemas"]["CreateLoanBody"]
    assert body["required"] == ["book_id"]
    assert body["properties"]["book_id"]["maxLength"] == 9
    assert body["properties"]["tags"] == {
        "type": "array",
        "items": {"type": "string"},
        "maxItems": 3,
        "description": "Words to find it by.",
    }
    (content,) = post["requestBody"]["content"].values()
    assert content["example"] == {"book_id": "book00001"}
    assert "This API returns" not in json.dumps(made)


def test_events_of_other_products_stay(home: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The collection of events gets the product's folder, whether or not it had one before."""
    target = home / "made" / "webhooks.postman_collection.json"
    for _ in range(2):
        written(home, monkeypatch)
        found = json.loads(target.read_text(encoding="utf-8"))
        assert [each["name"] for each in found["item"][0]["item"]][-1:] == ["Library"]
        other = {"name": "Museum", "item": []}
        found["item"][0]["item"].insert(0, other)
        target.write_text(json.dumps(found), encoding="utf-8")
    assert [each["name"] for each in found["item"][0]["item"]] == ["Museum", "Museum", "Library"]


def test_the_glossary_has_what_no_other_has(home: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Names and values of answers are said, unless another glossary says the same."""
    made = written(home, monkeypatch)
    (home / "document.json").write_text(json.dumps(made), encoding="utf-8")
    (home / "known.toml").write_text(
        'title = "What stands on its cover."\n"Book.id" = "Its number."\n', encoding="utf-8"
    )
    run(
        monkeypatch,
        "glossary --texts texts --document document.json --known known.toml -o glossary.toml",
    )

    assert tomllib.loads((home / "glossary.toml").read_text(encoding="utf-8")) == {
        "id": "What tells it apart.",
        "kind": "Novel or atlas.",
        "Book.kind": {"values": ["novel", "atlas"]},
    }
