"""The collections against the facts of Zoom's API: the same facts, and the digest of them."""

import json
import re
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import pytest
from attrs import evolve

from tests.contract.collection import ENDING, FOLDER, SEED, events, items, requests
from tests.contract.facts import DIGEST, REFERENCE_NAME, OperationFacts, kept, lines, text_of
from tests.contract.prose import event_facts_of, facts_of, said

KEPT, KEPT_EVENTS = kept()
SEED_CHANGES: Mapping[str, Any] = {
    "statuses": (200, 204, 400, 404),
    "codes": ((400, 1010), (400, 3003), (400, 3063), (404, 1001), (404, 3001)),
    "granular_scopes": (),
    "master_path": "",
}
"""What the seed's item says otherwise: it stands as an earlier exporter wrote it."""


def differences() -> list[str]:
    """Return where the collections say something else than the digest."""
    found = []
    for request in requests():
        expected = KEPT[request.address]
        if request.address == SEED:
            expected = evolve(expected, **SEED_CHANGES)
        if facts_of(request) != expected:
            found.append(f"{facts_of(request)} is not {expected}")
    return found


def test_same_operations_and_events() -> None:
    """The collections have the operations and events that the digest has, each once."""
    assert sorted(each.address for each in requests()) == sorted(KEPT)
    names = [each.event for each in map(event_facts_of, events())]
    assert sorted(names) == sorted(KEPT_EVENTS)
    assert (len(KEPT), len(KEPT_EVENTS)) == (596, 230)


def test_same_facts() -> None:
    """An operation has the statuses, codes, scopes, label, twin and deprecation it has to have."""
    assert differences() == []


def test_same_facts_of_events() -> None:
    """An event has the scopes that it has to have."""
    wrong = [each for each in map(event_facts_of, events()) if each != KEPT_EVENTS[each.event]]
    assert wrong == []


def test_seed_still_differs() -> None:
    """Each thing that is listed of the seed's item is one that it says otherwise."""
    ours = next(facts_of(each) for each in requests() if each.address == SEED)
    same = [key for key in SEED_CHANGES if getattr(ours, key) == getattr(KEPT[SEED], key)]
    assert same == []


@pytest.mark.parametrize(
    "change",
    [
        {"statuses": (200,)},
        {"codes": ((400, 300),)},
        {"scopes": ()},
        {"granular_scopes": ("webinar:write",)},
        {"label": "Heavy"},
        {"master_path": "/accounts"},
        {"is_deprecated": True},
    ],
    ids=list,
)
def test_guard_notices_a_changed_fact(
    change: dict[str, Any], monkeypatch: pytest.MonkeyPatch
) -> None:
    """The comparison names the operation for each kind of fact that is lost or invented."""
    address = ("GET", "/webinars/:webinarId")
    monkeypatch.setitem(KEPT, address, evolve(KEPT[address], **change))
    [found] = differences()
    assert "/webinars/:webinarId" in found


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("Scopes", ("a:b", "c")),
        ("Granular Scopes", ("d:e:f",)),
        ("Master Account", ("/accounts/{id}",)),
        ("Rate Limit Label", ("Light",)),
        ("Master Account Scopes", ()),
    ],
)
def test_lines_of_a_description(name: str, expected: tuple[str, ...]) -> None:
    """A line of a description is told from others whose name is longer."""
    text = (
        "It is. Scopes: `x`.<br>\n**Granular Scopes:** `d:e:f`<br>\n**Scopes:** `a:b` `c`<br>\n"
        "**Master Account:** `/accounts/{id}`<br>\n **[Rate Limit Label](https://x#y):** `Light`"
    )
    assert said(name, text) == expected


def test_digest_holds_no_sentence() -> None:
    """Our digest is made of names and numbers; nothing in it has words in a row."""
    strings = re.findall(r'"([^"]*)"', DIGEST.read_text(encoding="utf-8"))
    assert len(strings) > 4000
    assert [text for text in strings if re.search(r"\s", text)] == []


def test_digest_reads_back() -> None:
    """What is left out of a line is empty."""
    assert text_of([*KEPT.values(), *KEPT_EVENTS.values()]) == DIGEST.read_text(encoding="utf-8")
    assert OperationFacts("GET", "/").codes == ()


def test_digest_is_that_of_the_facts(reference: Path) -> None:
    """Our digest is what its script makes of the facts."""
    assert DIGEST.read_text(encoding="utf-8") == text_of(lines(reference / REFERENCE_NAME))


def test_seed_stands_verbatim(reference: Path) -> None:
    """The item that all started with stands in the collection as it was published."""
    path = reference.parent / "seed/update-webinar-status.postman_item.json"
    seed = json.loads(path.read_text(encoding="utf-8"))
    assert [each.name for each in requests()].count(seed["name"]) == 1
    meetings = json.loads((FOLDER / f"meetings{ENDING}").read_text(encoding="utf-8"))
    ours = [item for _, item in items(meetings) if item["name"] == seed["name"]]
    assert ours == [seed]
