import json
from pathlib import Path

from postman_openapi.client import building
from postman_openapi.client.release_names import ReleaseNames
from postman_openapi.inputs import Inputs
from postman_openapi.schemas.kept_groups import Groups


def test_names_of_a_release_are_sorted_and_told_once() -> None:
    """The same names give the same manifest, in whatever order they are delivered."""
    names = ReleaseNames(
        operations={"list_books": "books.list", "get_book": "books.get"},
        models=["Shelf", "Book", "Shelf"],
        inputs=["ShelfInput"],
        literals=["BookKind"],
    )

    assert json.dumps(names.as_data()) == json.dumps(
        {
            "operations": {"get_book": "books.get", "list_books": "books.list"},
            "models": ["Book", "Shelf"],
            "inputs": ["ShelfInput"],
            "literals": ["BookKind"],
        }
    )


def test_the_manifest_holds_the_names(tmp_path: Path) -> None:
    """The manifest says under `names` what a release is called, and which components it has."""
    file = tmp_path / "any.json"
    file.write_text("{}")
    sources = building.Sources(Inputs({file.name: file}), "books")
    groups = Groups({"get_book 200": "Book"}, {"Book.shelf": "Shelf"})

    found = json.loads(building._manifest(sources, file, ReleaseNames(models=["Book"]), groups))

    assert found["names"]["models"] == ["Book"]
    assert Groups.from_data(found["components"]) == groups
