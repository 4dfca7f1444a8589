import copy
import json
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import pytest

from postman_openapi import convert, load_profile, read_collection
from postman_openapi.proof.checking import check_document
from tests.spec.roundtrip.scoring import scores, table

FOLDER = Path(__file__).parent / "roundtrip"
EXPORTS = ("library.postman_collection.json", "library-classic.postman_collection.json")


def load(name: str) -> dict[str, Any]:
    """Return the content of one of the files."""
    value: dict[str, Any] = json.loads((FOLDER / name).read_text(encoding="utf-8"))
    return value


def converted(export: str) -> dict[str, Any]:
    """Return what the converter makes of an export."""
    collection = read_collection((FOLDER / export).read_bytes())
    return dict(convert(collection, load_profile(FOLDER / "profile.toml")).document)


@pytest.mark.parametrize("export", EXPORTS)
def test_enough_survives(export: str) -> None:
    """Of each kind of fact, at least the demanded share comes back from Postman."""
    rows = scores(load("library.openapi.json"), converted(export), load(export))

    failed = [row for row in rows if not row.is_passed]
    assert not failed, "\n".join([table(rows), *(line for row in failed for line in row.lost)])


@pytest.mark.parametrize("export", EXPORTS)
def test_result_is_complete(export: str) -> None:
    """The generator drops nothing of what came back."""
    assert check_document(converted(export)).is_passed


@pytest.mark.parametrize("export", EXPORTS)
def test_kinds_of_failure_come_back(export: str) -> None:
    """Each failure has its kind again: its message tells it, and messages come back whole."""
    kinds = {
        str(each["code"]): each.get("x-error-kind")
        for item in converted(export)["paths"].values()
        for operation in item.values()
        if isinstance(operation, Mapping)
        for response in operation.get("responses", {}).values()
        for each in response.get("x-error-codes", ())
    }

    assert None not in kinds.values()
    assert len(kinds) == 21
    assert {kinds[code] for code in ("4041", "4045", "4047")} == {"not_found"}
    assert kinds["4007"] == "page_token_expired"
    assert kinds["4092"] == "already_exists"
    assert kinds["2001"] == kinds["4094"] == "wrong_state"


def spoiled(document: Mapping[str, Any]) -> dict[str, Any]:
    """Return the document with one fact of each kind changed."""
    result = copy.deepcopy(dict(document))
    paths = result["paths"]
    listing = paths["/books"]["get"]
    listing["parameters"] = [each for each in listing["parameters"] if each["name"] != "title"]
    deletion = paths["/books/{bookId}"]["delete"]
    for parameter in deletion["parameters"]:
        parameter["required"] = False
        parameter["schema"] = {"type": "object"}
    deletion["responses"]["404"]["x-error-codes"] = []
    del deletion["responses"]["409"]
    del paths["/books"]["post"]["requestBody"]["content"]["application/json"]
    del paths["/loans"]["get"]["responses"]["200"]["content"]
    del paths["/loans"]["get"]["x-scopes"]
    paths["/reservations/{id}"] = paths.pop("/reservations/{reservationId}")
    return result


def test_every_loss_is_noticed() -> None:
    """A document that lost one fact of each kind fails in each row but none other."""
    original, export = load("library.openapi.json"), load(EXPORTS[0])
    document = converted(EXPORTS[0])
    intact = {row.subject: row.kept for row in scores(original, document, export)}

    rows = scores(original, spoiled(document), export)

    assert all(row.kept < intact[row.subject] for row in rows), table(rows)
