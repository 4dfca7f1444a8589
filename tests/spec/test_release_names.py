import json
from pathlib import Path

from postman_openapi.client import building
from postman_openapi.client.release_names import ReleaseNames
from postman_openapi.inputs import Inputs


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
    """The manifest says under `names` what a release is called; without names it says nothing."""
    file = tmp_path / "any.json"
    file.write_text("{}")
    sources = building.Sources(Inputs({file.name: file}), "books")

    named = json.loads(building._manifest(sources, file, ReleaseNames(models=["Book"])))
    unnamed = json.loads(building._manifest(sources, file))

    assert named["names"]["models"] == ["Book"]
    assert "names" not in unnamed
