import json
from pathlib import Path
from typing import Any

import pytest

from postman_openapi import ProfileError, load_profile
from postman_openapi.client.building import Sources, Targets, build
from postman_openapi.client.completion import completed
from postman_openapi.client.generation import client_view_of
from postman_openapi.inputs import Inputs
from postman_openapi.profile import profile_from
from tests.spec.samples import HOST, converted, example, form, item, raw

BOOK = '{"id": 1, "title": "x", "status": "lent", "tags": ["new"], "shelf": {"row": 1}}'


def document(glossary: Any) -> dict[str, Any]:
    """Return the document of a small library with a glossary."""
    described = {"key": "status", "value": "lent", "description": "Own words."}
    return converted(
        item(f"{HOST}/books/:id", name="Get a book", response=[example(BOOK)]),
        item(
            f"{HOST}/books",
            name="List books",
            response=[example(f'{{"books": [{BOOK}], "next_page_token": ""}}')],
        ),
        item(
            f"{HOST}/loans",
            "POST",
            name="Create a loan",
            body=raw('{"status": "lent", "shelf": {"row": 1, "lane": "a"}}', "json"),
        ),
        item(f"{HOST}/loans/:id", "PATCH", name="Update a loan", body=form(described)),
        item({"raw": f"{HOST}/finds?status=lent", "query": [{"key": "status", "value": "lent"}]}),
        profile=profile_from({"glossary": glossary}),
    ).document


def fields(found: dict[str, Any], component: str) -> dict[str, Any]:
    """Return the properties of a component."""
    properties = found["components"]["schemas"][component]["properties"]
    assert isinstance(properties, dict)
    return properties


def test_a_name_describes_every_field_without_a_description() -> None:
    """What is sent, what comes back and parameters are described; own words stay."""
    found = document({"status": "Whether it is lent."})

    assert fields(found, "Book")["status"]["description"] == "Whether it is lent."
    assert fields(found, "CreateLoanBody")["status"]["description"] == "Whether it is lent."
    assert fields(found, "UpdateLoanBody")["status"]["description"] == "Own words."
    (parameter,) = found["paths"]["/finds"]["get"]["parameters"]
    assert parameter["description"] == "Whether it is lent."


@pytest.mark.parametrize(
    ("name", "places"),
    [
        ("book.status", {"Book"}),
        ("Book.status", {"Book"}),
        ("books.status", {"Book"}),
        ("book_list.books", {"BookList"}),
        ("create_loan.status", {"CreateLoanBody"}),
        ("create_loan_body.status", {"CreateLoanBody"}),
        ("update_loan.status", set()),
        ("shelf.row", {"Shelf", "BookShelf"}),
        ("book.shelf.row", {"BookShelf"}),
        ("book_list.books.shelf.row", {"BookShelf"}),
        ("create_loan.shelf.row", {"Shelf"}),
        ("create_loan.shelf", {"CreateLoanBody"}),
    ],
)
def test_dotted_names_mean_fields_of_what_is_called_so(name: str, places: set[str]) -> None:
    """Before the dot stands a component, the key of an object, or an operation."""
    found = document({name: "Said here."})

    described = {
        component
        for component, schema in found["components"]["schemas"].items()
        if "Said here." in json.dumps(schema)
    }
    assert described == places


def test_the_longer_name_wins() -> None:
    """What is said of fewer fields goes before what is said of all of that name."""
    found = document({"status": "Any.", "book.status": "Of a book."})

    assert fields(found, "Book")["status"]["description"] == "Of a book."
    assert fields(found, "CreateLoanBody")["status"]["description"] == "Any."


def test_formats_and_values_are_facts() -> None:
    """Values restrict what is sent; of what comes back they are known, and refuse nothing."""
    found = document(
        {
            "status": {"values": ["lent", "free"]},
            "tags": {"values": ["new", "old"], "description": "Marks."},
            "title": {"format": "date-time"},
        }
    )

    assert fields(found, "CreateLoanBody")["status"]["enum"] == ["lent", "free"]
    book = fields(found, "Book")
    assert book["status"] == {"type": "string", "x-known-values": ["lent", "free"]}
    assert book["tags"]["items"]["x-known-values"] == ["new", "old"]
    assert book["tags"]["description"] == "Marks."
    assert book["title"]["format"] == "date-time"


def test_the_client_says_it() -> None:
    """A field of a class says what the glossary says, with the values that are known."""
    complete = completed(document({"status": {"values": ["a", 1][:1], "description": "So."}}))
    view = client_view_of(complete, "library", Path("unused"))

    (book,) = (each for each in view.models if each.name == "Book")
    (status,) = (each for each in book.fields if each.name == "status")
    assert status.description == "So.\n\nKnown values: `a`."


@pytest.mark.parametrize(
    ("name", "said"),
    [
        ("colour", "'colour': no field has this name; mend"),
        ("statu", r"there is 'status'"),
        ("book.statu", r"there is 'book\.status'"),
        ("shop.status", "nothing is called 'shop'"),
        ("book.colour.x", "nothing is called"),
    ],
)
def test_an_entry_that_no_field_has_is_refused(name: str, said: str) -> None:
    """An entry that fits nothing is named, with what is near."""
    with pytest.raises(ProfileError, match=said):
        document({name: "x"})


@pytest.mark.parametrize(
    ("entry", "said"),
    [({"format": "int64"}, "for its format"), ({"values": [1, 2]}, "for its values")],
)
def test_a_fact_that_fits_no_field_is_refused(entry: Any, said: str) -> None:
    """A format or values that no field of the name can have are an error."""
    with pytest.raises(ProfileError, match=said):
        document({"title": entry})


@pytest.mark.parametrize(
    ("glossary", "said"),
    [
        (1, "neither"),
        ([1], "neither"),
        ({"a": 1}, "'a'"),
        ({"a": ""}, "no text"),
        ({"a": {}}, "neither"),
        ({"a..b": "x"}, "dots"),
        ({"webinar": {"status": "x"}}, r'"webinar\.status"'),
        ({"a": {"format": 1}}, "format"),
        ({"a": {"values": []}}, "values"),
        ({"a": {"values": [[1]]}}, "values"),
        ("missing.toml", r"missing\.toml"),
    ],
)
def test_a_wrong_glossary_is_refused(glossary: Any, said: str) -> None:
    """What cannot be used is named; so is what was meant for a dotted name."""
    with pytest.raises(ProfileError, match=said):
        profile_from({"glossary": glossary})


def test_a_glossary_can_be_files(tmp_path: Path) -> None:
    """Files stand beside the profile that names them."""
    (tmp_path / "a.toml").write_text('title = "The title."')
    (tmp_path / "b.toml").write_text('"book.status" = "Whether it is lent."')
    (tmp_path / "profile.toml").write_text('glossary = ["a.toml", "b.toml"]')

    entries = load_profile(tmp_path / "profile.toml").glossary.entries

    assert [each.name for each in entries] == ["title", "book.status"]


@pytest.mark.parametrize(
    ("text", "said"), [('title = "x"', r"glossary b\.toml.*glossary a\.toml"), ("x", "not TOML")]
)
def test_wrong_files_are_refused(tmp_path: Path, text: str, said: str) -> None:
    """A file that is no TOML, or that repeats an entry of another, is named."""
    (tmp_path / "a.toml").write_text('title = "The title."')
    (tmp_path / "b.toml").write_text(text)
    (tmp_path / "profile.toml").write_text('glossary = ["a.toml", "b.toml"]')

    with pytest.raises(ProfileError, match=said):
        load_profile(tmp_path / "profile.toml")


def test_the_manifest_knows_the_files(tmp_path: Path) -> None:
    """A glossary is a source of what is built, like the profile that names it."""
    (tmp_path / "words.toml").write_text('title = "The title."')
    (tmp_path / "profile.toml").write_text('glossary = "words.toml"')
    request = item(f"{HOST}/books/:id", name="Get a book", response=[example(BOOK)])
    info = {"name": "Library", "schema": "https://schema.getpostman.com/json/collection/v2.1.0/"}
    (tmp_path / "books.json").write_text(json.dumps({"info": info, "item": [request]}))
    inputs = Inputs({"books.json": tmp_path / "books.json"})
    sources = Sources(inputs, "books", profile=tmp_path / "profile.toml")
    targets = Targets(tmp_path / "d.json", tmp_path / "books", tmp_path / "manifest.json")

    build(sources, targets, lambda _: None)

    assert "glossary words.toml" in json.loads(targets.manifest.read_text())["sha256"]
