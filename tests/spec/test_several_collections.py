"""Several collections that are one document."""

import json
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import pytest

from postman_openapi import Conversion, SameOperationError, convert, read_collection
from postman_openapi.cli import main
from tests.spec.samples import HOST, collection, example, folder, item
from tests.spec.test_cli import write

PET = '{"id": 1, "name": "Tom", "owner": {"id": 2, "email": "a@example.com"}}'
GET_PET = item(f"{HOST}/pets/7", name="Get pet", response=[example(PET)])
LIST_PETS = item(f"{HOST}/pets", name="List pets", response=[example(f"[{PET}]")])
PETS = collection(folder("Pets", GET_PET), description="x")
OWNERS = collection(folder("Owners", item(f"{HOST}/owners/{{{{id}}}}", name="Get owner")))


def together(
    *collections: dict[str, Any], names: Sequence[str] = ("a.json", "b.json", "c.json")
) -> Conversion:
    """Convert collections that stand in files of some names."""
    pairs = zip(collections, names, strict=False)
    return convert([read_collection(each, name) for each, name in pairs])


def named(name: str, *items: Any, **info: Any) -> dict[str, Any]:
    """Return a collection with a name."""
    found = collection(*items)
    found["info"] |= {"name": name, **info}
    return found


def operations(conversion: Conversion) -> dict[str, dict[str, Any]]:
    """Return the operations of a document by verb and path."""
    return {
        f"{method} {path}": operation
        for path, entry in conversion.document["paths"].items()
        for method, operation in entry.items()
        if method != "servers"
    }


def test_every_operation_says_where_it_is_from() -> None:
    """One document has the operations and the tags of all, each with its collection."""
    conversion = together(PETS, OWNERS)

    found = operations(conversion)
    assert {key: each["x-sources"] for key, each in found.items()} == {
        "get /pets/{petId}": ["a.json"],
        "get /owners/{id}": ["b.json"],
    }
    assert [each["name"] for each in conversion.document["tags"]] == ["Pets", "Owners"]
    assert conversion.document["servers"] == [{"url": HOST}]


def test_one_collection_needs_no_sources() -> None:
    """A collection alone gives the very same document, in a list or not."""
    alone = convert(read_collection(PETS))

    assert together(PETS).document == alone.document
    assert "x-sources" not in json.dumps(alone.document)


def test_components_are_shared() -> None:
    """The same thing in two collections is one component."""
    conversion = together(PETS, collection(folder("More", LIST_PETS)))

    assert sorted(conversion.document["components"]["schemas"]) == ["Owner", "Pet"]


def test_parameters_of_one_path_have_one_name() -> None:
    """A path is the same path in every collection."""
    delete = item(f"{HOST}/pets/:pet_id", "DELETE", name="Delete pet")

    assert list(together(collection(delete), PETS).document["paths"]) == ["/pets/{pet_id}"]


def test_equal_operations_are_one() -> None:
    """An operation that two collections have equally is one, of both."""
    conversion = together(PETS, collection(folder("Copies", GET_PET), LIST_PETS))

    found = operations(conversion)
    assert found["get /pets/{petId}"]["x-sources"] == ["a.json", "b.json"]
    assert found["get /pets/{petId}"]["tags"] == ["Pets"]
    assert len(found["get /pets/{petId}"]["x-examples"]) == 1
    assert found["get /pets"]["x-sources"] == ["b.json"]


@pytest.mark.parametrize(
    "other",
    [
        item(f"{HOST}/pets/7", name="Get a pet", response=[example(PET)]),
        item(f"{HOST}/pets/8", name="Get pet", response=[example(PET)]),
        item(f"{HOST}/pets/7", name="Get pet"),
        item(f"{HOST}/pets/7", name="Get pet", response=[example(PET)], description="More."),
    ],
)
def test_unequal_operations_are_an_error(other: Any) -> None:
    """Two collections that say different things of one operation are refused, with both places."""
    with pytest.raises(SameOperationError) as caught:
        together(PETS, collection(folder("Others", other)))

    text = str(caught.value)
    assert text.startswith(
        "GET /pets/{petId} is in 'a.json: Pets / Get pet' and in 'b.json: Others"
    )
    assert "\n" not in text


def test_all_unequal_operations_are_counted() -> None:
    """Whoever has to mend several hears at once how many."""
    items = [item(f"{HOST}/a{number}", name="A", description=str(number)) for number in range(3)]
    others = [item(f"{HOST}/a{number}", name="A") for number in range(3)]

    with pytest.raises(SameOperationError, match=r"GET /a0 is in .*\(2 more operations are in two"):
        together(collection(*items), collection(*others))


def test_the_same_path_on_another_server_is_another_operation() -> None:
    """What two APIs have at one path is not the same: the later one's path gets its file's name."""
    other = item("https://b.example/pets/7", name="Get plant", response=[example('{"leaf": 1}')])
    conversion = together(PETS, collection(other), names=["pets.json", "x/plants.v1.json"])

    paths = conversion.document["paths"]
    assert list(paths) == ["/pets/{petId}", "/pets/{petId}#plants"]
    assert paths["/pets/{petId}#plants"]["servers"] == [{"url": "https://b.example"}]


def test_each_collection_has_its_own_variables() -> None:
    """A variable means in each collection what that one says."""
    first = collection(item("{{u}}/a"), variable=[{"key": "u", "value": "https://a.example"}])
    second = collection(item("{{u}}/b"), variable=[{"key": "u", "value": "https://b.example"}])

    document = together(first, second).document

    assert document["servers"] == [{"url": "https://a.example"}]
    assert document["paths"]["/b"]["servers"] == [{"url": "https://b.example"}]


def test_each_collection_has_its_own_authentication() -> None:
    """What a collection sets holds for its requests; only what all set holds for the document."""
    key = {"type": "apikey", "apikey": [{"key": "key", "value": "{{name}}"}]}
    variables = [{"key": "name", "value": "X-Key"}]
    first = collection(item(f"{HOST}/a"), item(f"{HOST}/b"), auth={"type": "bearer"})
    second = collection(item(f"{HOST}/c"), auth=key, variable=variables)

    document = together(first, second).document

    assert document["security"] == [{"bearer": []}]
    assert document["paths"]["/c"]["get"]["security"] == [{"apikey": []}]
    assert document["components"]["securitySchemes"]["apikey"]["name"] == "X-Key"
    assert together(first, {**second, "auth": first["auth"]}).document["security"] == [
        {"bearer": []}
    ]


def test_the_document_is_called_after_all() -> None:
    """The title is what all names begin with, the description has a section for each."""
    first = named("Acme API - Users", description="Of people.", version="2")
    second = named("Acme API - Orders", description="Of things.")

    info = together(first, second, named("Acme API")).document["info"]

    assert info["title"] == "Acme API"
    assert info["version"] == "2"
    assert info["description"] == (
        "## Acme API - Users\n\nOf people.\n\n## Acme API - Orders\n\nOf things."
    )
    assert together(named("One"), named("Two")).document["info"]["title"] == "One"
    assert together(named("A: One"), named("A: Two")).document["info"]["title"] == "A"


def test_diagnostics_say_which_collection() -> None:
    """A place is one in a collection of several."""
    conversion = together(PETS, OWNERS, collection(item("{{u}}/x", name="X")))

    assert {each.where for each in conversion.diagnostics} == {"c.json: X"}


# --- the command line -----------------------------------------------------------------------------


@pytest.fixture
def folder_of_collections(tmp_path: Path) -> Path:
    """A folder with two collections and an environment."""
    (tmp_path / "in" / "deep").mkdir(parents=True)
    write(tmp_path / "in" / "b.postman_collection.json", OWNERS)
    write(tmp_path / "in" / "deep" / "a.postman_collection.json", PETS)
    write(tmp_path / "in" / "e.postman_environment.json", {"name": "E", "values": []})
    (tmp_path / "in" / "package.json").write_text("{}")
    return tmp_path / "in"


def test_a_folder_is_its_collections(
    folder_of_collections: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """Files that are called like collections are taken, in the order of their names."""
    files = [str(path) for path in sorted(folder_of_collections.rglob("*collection.json"))]

    assert main(["convert", "-q", str(folder_of_collections)]) == 0
    whole = capsys.readouterr().out
    assert main(["convert", "-q", *files, files[0]]) == 0

    assert capsys.readouterr().out == whole
    assert {
        name for each in json.loads(whole)["paths"].values() for name in each["get"]["x-sources"]
    } == {
        "a.postman_collection.json",
        "b.postman_collection.json",
    }


def test_files_of_one_name_are_told_apart(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """Where the name of a file is not enough, its folder's goes before it, and no more."""
    paths = []
    for name, each in (("users", PETS), ("orders", OWNERS)):
        (tmp_path / name).mkdir()
        paths.append(str(write(tmp_path / name / "collection.json", each)))

    assert main(["convert", "-q", *paths]) == 0

    document = json.loads(capsys.readouterr().out)
    assert document["paths"]["/owners/{id}"]["get"]["x-sources"] == ["orders/collection.json"]


def test_a_folder_of_other_names(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Where nothing is called like a collection all JSON is one; an empty folder is refused."""
    (tmp_path / "in").mkdir()
    assert main(["convert", "-q", str(tmp_path / "in")]) == 2
    write(tmp_path / "in" / "pets.json", PETS)
    assert main(["convert", "-q", str(tmp_path / "in")]) == 0
    write(tmp_path / "in" / "other.json", {"openapi": "3.1.0"})
    assert main(["convert", "-q", str(tmp_path / "in")]) == 2

    lines = capsys.readouterr().err.splitlines()
    assert lines[0].endswith("holds no collection: no file ends with .json")
    assert "other.json: not a Postman collection: this is an OpenAPI document" in lines[1]


def test_build_takes_several(
    folder_of_collections: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """A build notes the checksum of each source, and sees when one changes."""
    live = write(tmp_path / "live.json", {"name": "Live", "values": []})
    arguments = [
        *("build", "-q", str(folder_of_collections), "--environment", str(live)),
        *("--document", str(tmp_path / "d.json"), "--manifest", str(tmp_path / "m.json")),
        *("--output", str(tmp_path / "pets"), "--package", "pets"),
    ]

    assert main(arguments) == 0

    assert list(json.loads((tmp_path / "m.json").read_text())["sha256"]) == [
        "collection b.postman_collection.json",
        "collection a.postman_collection.json",
        "environment 1",
        "document",
    ]
    first = (tmp_path / "pets" / "client.py").read_text().splitlines()[0]
    assert "b.postman_collection.json, a.postman_collection.json" in first
    assert main([*arguments, "--check"]) == 0
    write(live, {"name": "Other", "values": []})
    assert main([*arguments, "--check"]) == 1
    assert capsys.readouterr().out == ""
