import re
from typing import Any

import pytest

from postman_openapi import Profile, ProfileError
from postman_openapi.names import ChosenNames, names_from, renamed_models
from postman_openapi.profile import profile_from
from tests.spec.samples import converted, example, folder, form, item

BOOK = '{"id": 1, "shelf": {"row": 1}}'
CHOICE = "(This can only be one of b,a)"


def library(**names: Any) -> dict[str, Any]:
    """Return the document of a small collection, with names from a profile."""
    profile = Profile(names=names_from(names))
    books = folder(
        "Old Books",
        item("https://a.example/books/:id", name="Get a book", response=[example(BOOK)]),
        item(
            "https://a.example/books/:id",
            "PATCH",
            name="Update a book",
            body=form({"key": "kind", "value": "a", "description": CHOICE}),
        ),
        item(
            {
                "raw": "https://a.example/books?kind=a",
                "query": [{"key": "kind", "value": "a", "description": CHOICE}],
            },
            name="List books",
        ),
    )
    loans = folder("Loans", item("https://a.example/loans", name="List loans"))
    document: dict[str, Any] = converted(books, loans, profile=profile).document
    return document


def operations(document: dict[str, Any]) -> dict[str, Any]:
    """Return a document's operations by id."""
    return {
        each["operationId"]: each for item in document["paths"].values() for each in item.values()
    }


def test_a_profile_without_names_gives_none() -> None:
    """Without `[names]` nothing is named by hand, and no extension stands in the document."""
    assert profile_from({}).names == ChosenNames()
    assert not re.search("x-(method|resource|enum-name)", str(library()))


def test_a_method_is_named() -> None:
    """A method's name stands with its operation, and with no other."""
    found = operations(library(methods={"update_book": "change"}))

    assert {key: each.get("x-method") for key, each in found.items()} == {
        "get_book": None,
        "update_book": "change",
        "list_books": None,
        "list_loans": None,
    }


def test_methods_of_two_resources_may_have_one_name() -> None:
    """Each resource has its own methods."""
    found = operations(library(methods={"list_books": "all_of_them", "list_loans": "all_of_them"}))

    assert found["list_loans"]["x-method"] == found["list_books"]["x-method"]


def test_a_component_is_named_and_references_follow() -> None:
    """Whatever refers to a component refers to its new name."""
    document = library(models={"Shelf": "Board"})

    assert sorted(document["components"]["schemas"]) == ["Board", "Book", "UpdateBookBody"]
    assert "#/components/schemas/Board" in str(document["components"]["schemas"]["Book"])
    assert "Shelf" not in str(document)


def test_components_can_swap_names() -> None:
    """A name that another component gives up is free."""
    schemas = library(models={"Shelf": "Book", "Book": "Shelf"})["components"]["schemas"]

    assert "#/components/schemas/Book" in str(schemas["Shelf"])


def test_a_resource_is_named() -> None:
    """A resource's name stands with its tag."""
    tags = library(resources={"Old Books": "antiques"})["tags"]

    assert tags == [{"name": "Old Books", "x-resource": "antiques"}, {"name": "Loans"}]


def test_a_set_of_values_is_named_wherever_it_stands() -> None:
    """Parameters and fields that have exactly these values, in any order, get the alias."""
    document = library(literals={"BookKind": ["a", "b"]})

    parameter = operations(document)["list_books"]["parameters"][0]["schema"]
    body = document["components"]["schemas"]["UpdateBookBody"]["properties"]["kind"]
    assert parameter["x-enum-name"] == body["x-enum-name"] == "BookKind"


@pytest.mark.parametrize(
    ("names", "said"),
    [
        ({"methods": {"get_bock": "get"}}, r"methods\.get_bock.*'get_book'.*mend"),
        ({"models": {"Bock": "Tome"}}, r"models\.Bock.*'Book'.*mend"),
        ({"models": {"Book": "Shelf"}}, r"models\.Book: 'Shelf' is already"),
        ({"models": {"Book": "SHELF"}}, r"models\.Book: 'SHELF' is already"),
        ({"resources": {"Boocks": "tomes"}}, r"resources\.Boocks.*no such tag.*mend"),
        ({"resources": {"Old Books": "loans"}}, r"resources\.Old Books: 'loans' is already"),
        ({"literals": {"Kind": ["a"]}}, r"literals\.Kind: no parameter.*mend"),
        ({"literals": {"Kind": ["a", "b", "c"]}}, r"literals\.Kind: no parameter"),
        ({"methods": {"get_book": "x", "list_books": "x"}}, r"methods\.list_books: 'x' is already"),
    ],
)
def test_a_name_that_does_not_fit_the_document_is_an_error(names: Any, said: str) -> None:
    """An entry for what is not there, or a name that is taken, is named with what to do."""
    with pytest.raises(ProfileError, match=f"names.{said}") as caught:
        library(**names)

    assert "\n" not in str(caught.value)


@pytest.mark.parametrize(
    ("names", "said"),
    [
        ({"colours": {}}, "unknown key 'colours'"),
        ({"methods": 1}, "methods is no table"),
        ({"methods": {"get_book": 1}}, "no name of the form"),
        ({"methods": {"get_book": "Get"}}, "no name of the form"),
        ({"methods": {"get_book": "import"}}, "no name of the form"),
        ({"models": {"Book": "tome"}}, "no name of the form"),
        ({"models": {"Book": "Book"}}, "its own name"),
        ({"models": {"Book": "Tome", "Shelf": "Tome"}}, "'Book' and 'Shelf' mean the same"),
        ({"resources": {"A": "x", "B": "x"}}, "'A' and 'B' mean the same"),
        ({"literals": {"kind": ["a"]}}, "no name of the form"),
        ({"literals": {"Kind": "a"}}, "no list"),
        ({"literals": {"Kind": []}}, "no list"),
        ({"literals": {"Kind": [["a"]]}}, "no list"),
        ({"literals": {"Kind": ["a", "b"], "Sort": ["b", "a"]}}, "'Kind' and 'Sort' mean the same"),
    ],
)
def test_names_that_can_fit_no_document_are_refused(names: Any, said: str) -> None:
    """What is wrong with the table itself is said when the profile is read."""
    with pytest.raises(ProfileError, match=said):
        profile_from({"names": names})


def test_values_of_other_types_are_other_values() -> None:
    """`1`, `"1"` and `true` are three values."""
    names = {"literals": {"A": [1], "B": ["1"], "C": [True]}}

    assert len(profile_from({"names": names}).names.literals) == 3


def test_names_of_foreign_components_are_taken() -> None:
    """A component that no rule named keeps its name."""
    with pytest.raises(ProfileError, match="'Error' is already"):
        renamed_models({0: "Fault"}, {"Fault": "Error"}, ["Error"])


def test_the_list_of_a_renamed_component_follows_it() -> None:
    """A page is the List of its items; an entry of its own says otherwise."""
    names = {0: "Phone", 1: "PhoneList", 2: "Room", 3: "RoomList"}

    assert renamed_models(
        names, {"Phone": "SipPhone", "Room": "Hall", "RoomList": "Rooms"}, ()
    ) == {
        0: "SipPhone",
        1: "SipPhoneList",
        2: "Hall",
        3: "Rooms",
    }
    with pytest.raises(ProfileError, match="PhoneList: 'HallList' is already"):
        renamed_models({0: "Phone", 1: "PhoneList", 2: "HallList"}, {"Phone": "Hall"}, ())
