import json
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import pytest

from postman_openapi.cli import main
from postman_openapi.client.kept_methods import keep_methods
from postman_openapi.diff.comparison import compare
from postman_openapi.names import names_from
from postman_openapi.profile import Profile
from postman_openapi.reading.reader import read_collection
from postman_openapi.schemas.kept_groups import Groups, groups_of
from postman_openapi.writing.document import convert
from tests.spec.samples import HOST, collection, converted, example, folder, item, raw

PET = {"id": 1, "name": "x", "owner": "y", "tag": "z"}
SMALL = {"id": 1, "name": "x", "owner": "y"}
NEW = {"born": "x", "colour": "x", "weight": 1, "chip": "x", "breed": "x", "vet": "x"}


def pets(first: Any = PET, *others: Any) -> dict[str, Any]:
    """Return a collection in which pets are answered in three ways."""
    return collection(
        item(f"{HOST}/pets/:id", name="Get a pet", response=[example(json.dumps(first))]),
        item(f"{HOST}/pets", name="List pets", response=[example(json.dumps({"pets": [SMALL]}))]),
        item(
            f"{HOST}/visits/:id", name="Get a visit", response=[answer({"at": "x", "pet": SMALL})]
        ),
        *others,
    )


def answer(value: Any) -> Any:
    """Return a recorded answer of JSON."""
    return example(json.dumps(value))


def document(source: dict[str, Any], kept: Groups | None = None, **names: Any) -> dict[str, Any]:
    """Convert a collection, keeping components."""
    profile = Profile(names=names_from(names))
    return convert(read_collection(source), profile, kept=kept).document


def properties(found: dict[str, Any]) -> dict[str, list[str]]:
    """Return the names of the components with those of their properties."""
    schemas = found["components"]["schemas"]
    return {name: list(schema.get("properties", {})) for name, schema in schemas.items()}


def test_a_document_keeps_itself() -> None:
    """The components of a document are those of the same collection, converted anew."""
    source = pets(PET, item(f"{HOST}/x", "POST", body=raw('{"pet": {"a": [{"b": 1}]}}', "json")))
    first = document(source)
    groups = groups_of(first, {})

    again = document(source, Groups.from_data(json.loads(json.dumps(groups.as_data()))))

    assert json.dumps(again) == json.dumps(first)


def test_a_new_field_takes_nothing_from_other_operations() -> None:
    """Shapes that were one component stay one when one of them grows; else they would part."""
    old, newer = pets(), pets({**PET, **NEW})
    before = document(old)
    kept = groups_of(before, {})

    assert properties(before)["Pet"] == list(PET)
    assert len(properties(document(newer))) > len(properties(before))
    after = document(newer, kept)
    assert properties(after) == {**properties(before), "Pet": [*PET, *NEW]}
    assert {each.rule.id for each in compare(before, after).changes} == {
        "example-changed",
        "response-optional-property-added",
    }


def test_diff_of_collections_keeps_components(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """The newer of two collections is converted with the components of the older one."""
    paths = [str(tmp_path / name) for name in ("old.json", "new.json")]
    for path, source in zip(paths, (pets(), pets({**PET, **NEW})), strict=True):
        Path(path).write_text(json.dumps(source))

    assert main(["diff", "-q", *paths, "--fail-on", "breaking"]) == 0
    assert "`born`" in capsys.readouterr().out


def test_names_stay_when_a_rival_comes() -> None:
    """A component keeps its name when something comes that the rules would call so."""
    log = {"at": "x", "pet": {"kind": "x", "paws": 4}}
    old = pets(PET, item(f"{HOST}/logs/:id", name="Get a log", response=[answer(log)]))
    rival = item(f"{HOST}/kennels/:id", name="Get a kennel", response=[answer({"pet": NEW})])
    before = document(old)
    kept = groups_of(before, {})

    after = properties(document({**old, "item": [rival, *old["item"]]}, kept))

    assert {name: after[name] for name in properties(before)} == properties(before)


def test_what_was_two_stays_two() -> None:
    """Components that have become alike are not united: classes in use would be gone."""
    other = {"id": 1, "name": "x", "paws": 4, "tail": True, "fur": "x", "ears": 2}
    old = pets(PET, item(f"{HOST}/a/pets/:id", name="Get a zoo pet", response=[answer(other)]))
    new = pets(PET, item(f"{HOST}/a/pets/:id", name="Get a zoo pet", response=[answer(PET)]))
    before = document(old)

    after = document(new, groups_of(before, {}))

    assert list(properties(before)) == list(properties(after))
    assert properties(after)["ZooPet"] == list(PET)


def test_what_no_longer_fits_goes_its_own_way() -> None:
    """A place that now holds something else gets a component of its own."""
    before = document(pets())
    newer = pets({"total": 1, "currency": "EUR", "paid": True})

    after = properties(document(newer, groups_of(before, {})))

    assert after["Pet"] == list(SMALL)
    assert ["total", "currency", "paid"] in after.values()


def test_names_of_a_profile_rename_what_is_kept() -> None:
    """Kept are the names of the rules, so that entries of the profile go on fitting."""
    models = {"Pet": "Animal"}
    before = document(pets(), models=models)
    groups = groups_of(before, models)

    after = document(pets({**PET, **NEW}), groups, models={"Pet": "Beast"})

    assert list(properties(before)) == ["Animal", "AnimalList", "Visit"]
    assert list(properties(after)) == ["Beast", "BeastList", "Visit"]


def test_a_list_and_an_object_in_one_place_are_two() -> None:
    """Where an object stands, or a list of other objects, each keeps its component."""
    bodies = ['{"v": {"a": {"b": 1}}}', '{"v": [{"c": {"d": 1}}]}']
    requests = [item(f"{HOST}/x", "POST", name="Send it", body=raw(b, "json")) for b in bodies]
    source = collection(*requests)
    first = document(source)

    assert json.dumps(document(source, groups_of(first, {}))) == json.dumps(first)


@pytest.mark.parametrize("data", [None, 1, [], {"bodies": 1}, {"fields": {"a": 1}}])
def test_a_manifest_without_components_keeps_nothing(data: Any) -> None:
    """What a manifest does not say, or says in a form of its own, holds nothing."""
    assert Groups.from_data(data) == Groups()


def test_build_keeps_what_its_manifest_says(tmp_path: Path) -> None:
    """A second build keeps the components of the first, unless it is told not to."""
    source = tmp_path / "pets.json"
    paths = {name: str(tmp_path / name) for name in ("document", "manifest", "output")}
    options = [part for name, path in paths.items() for part in (f"--{name}", path)]
    command = ["build", "-q", str(source), "--package", "pets", *options]

    def built(*more: str) -> dict[str, list[str]]:
        assert main([*command, *more]) == 0
        return properties(json.loads(Path(paths["document"]).read_text()))

    source.write_text(json.dumps(pets()))
    first = built()
    source.write_text(json.dumps(pets({**PET, **NEW})))

    assert built().keys() == first.keys()
    assert main([*command, "--check"]) == 0
    assert len(built("--regroup")) > len(first)


def test_build_keeps_the_names_of_methods(tmp_path: Path) -> None:
    """An operation that comes takes no name from another's method, and none comes as it goes."""
    source = tmp_path / "pets.json"
    paths = {name: str(tmp_path / name) for name in ("document", "manifest", "output")}
    options = [part for name, path in paths.items() for part in (f"--{name}", path)]
    command = ["build", "-q", str(source), "--package", "pets", *options]
    old = item(f"{HOST}/pets", name="List pets")
    new = item(f"{HOST}/pet", name="List pet")

    def built(*requests: Any, more: Sequence[str] = ()) -> dict[str, str]:
        source.write_text(json.dumps(collection(folder("Pets", *requests))))
        assert main([*command, *more]) == 0
        assert main([*command, "--check"]) == 0
        names: dict[str, str] = json.loads(Path(paths["manifest"]).read_text())["names"][
            "operations"
        ]
        return names

    assert built(old) == {"list_pets": "pets.list"}
    assert built(old, new) == {"list_pet": "pets.list_pet", "list_pets": "pets.list"}
    anew = {"list_pet": "pets.list_pet", "list_pets": "pets.list_pets"}
    assert built(old, new, more=["--regroup"]) == anew
    assert built(old) == {"list_pets": "pets.list_pets"}


@pytest.mark.parametrize(
    ("kept", "given", "found"),
    [
        ({"list_pets": "pets.list"}, {}, {"list_pets": "list"}),
        ({"list_pets": "pets.list_pets", "list_pet": "pets.list_pet"}, {}, {}),
        ({"list_pets": "pets.find"}, {}, {}),
        ({"list_pets": "cats.list"}, {}, {}),
        ({"list_pets": "pets.list"}, {"list_pet": "list"}, {"list_pet": "list"}),
        ({"list_pets": "pets.list_pets"}, {"list_pets": "all"}, {"list_pets": "all"}),
        ({"get_pet": "pets.get"}, {}, {}),
    ],
)
def test_only_names_of_the_rule_are_kept(
    kept: dict[str, str], given: dict[str, str], found: dict[str, str]
) -> None:
    """What somebody chose, and what is the operation of another, is left as it is."""
    ids = ("list_pets", "list_pet", "get_pet", "get")
    operations = {
        each: {"operationId": each, "tags": ["Pets"]}
        | ({"x-method": given[each]} if each in given else {})
        for each in ids
    }
    keep_methods({"paths": {f"/{each}": {"get": operations[each]} for each in ids}}, kept)

    said = {each: operations[each].get("x-method") for each in ids}
    assert {each: name for each, name in said.items() if name} == found


def test_a_kept_name_is_no_change() -> None:
    """A name that is written down because the rule would give another one now renames nothing."""
    old = converted(folder("Pets", item(f"{HOST}/pets", name="List pets"))).document
    new = json.loads(json.dumps(old))
    new["paths"]["/pets"]["get"]["x-method"] = "list"

    assert compare(old, new).changes == ()
    new["paths"]["/pets"]["get"]["x-method"] = "find"
    assert [each.rule.id for each in compare(old, new).changes] == ["client-method-renamed"]


@pytest.mark.parametrize("is_manifest", [True, False])
def test_convert_keeps_what_it_is_told(tmp_path: Path, *, is_manifest: bool) -> None:
    """`convert --keep` takes an earlier document or a manifest."""
    before = converted(*pets()["item"]).document
    kept, source, output = (tmp_path / name for name in ("kept.json", "new.json", "out.json"))
    manifest = {"sha256": {}, "components": groups_of(before, {}).as_data()}
    kept.write_text(json.dumps(manifest if is_manifest else before))
    source.write_text(json.dumps(pets({**PET, **NEW})))

    assert main(["convert", "-q", str(source), "--keep", str(kept), "-o", str(output)]) == 0

    assert properties(json.loads(output.read_text())).keys() == properties(before).keys()


def test_what_is_neither_is_refused(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """`--keep` of anything else is an error."""
    source = tmp_path / "new.json"
    source.write_text(json.dumps(pets()))

    assert main(["convert", "-q", str(source), "--keep", str(source)]) == 2
    assert "collection" in capsys.readouterr().err
