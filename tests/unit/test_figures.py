"""The figures of the README are those of the specification."""

import json
import re
from pathlib import Path
from typing import Any

import pytest

ROOT = Path(__file__).parents[2]


@pytest.fixture(scope="module")
def document() -> dict[str, Any]:
    """The derived document."""
    found: dict[str, Any] = json.loads((ROOT / "spec/openapi.json").read_text(encoding="utf-8"))
    return found


def test_figures_of_the_readme(document: dict[str, Any]) -> None:
    """The README counts the operations, the events, and those for sub accounts, as they are."""
    operations = [
        each
        for item in document["paths"].values()
        for each in item.values()
        if isinstance(each, dict) and "responses" in each
    ]
    text = " ".join((ROOT / "README.md").read_text(encoding="utf-8").split())
    said = re.search(
        r"covers (\d+) operations and (\d+) webhook events.* (\d+) of them for sub", text
    )
    assert said, "the README counts nothing"
    counted = (
        len(operations),
        len(document["webhooks"]),
        sum("x-master-path" in each for each in operations),
    )
    assert tuple(map(int, said.groups())) == counted


def test_figures_of_the_changelog(document: dict[str, Any]) -> None:
    """The changelog counts as many operations and events as the README."""
    text = " ".join((ROOT / "CHANGELOG.md").read_text(encoding="utf-8").split())
    count = sum(
        sum("responses" in each for each in item.values() if isinstance(each, dict))
        for item in document["paths"].values()
    )
    assert f"Added: {count} operations and {len(document['webhooks'])} webhook events" in text
    assert f"each of its {count} operations" in text
