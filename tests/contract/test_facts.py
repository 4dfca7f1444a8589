"""The collection against the public one whose facts it tells: the same facts, other words."""

import json
import re
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

import pytest
from attrs import evolve

from tests.contract.collection import COLLECTION, SEED, items, requests
from tests.contract.facts import DIGEST, REFERENCE_NAME, Facts, digest, facts_of, text_of

OURS = facts_of(COLLECTION)
KEPT = digest()
_NOTATION = re.compile(
    r"`[^`]*`|\[[^\]]*\]\([^)]*\)|\*\*[^*]*\*\*|<br>|\(Required\)|\(This can only be one of[^)]*\)"
)
_WORDS_IN_A_ROW = 6

each_address = pytest.mark.parametrize("address", list(KEPT), ids=["-".join(each) for each in KEPT])


def assert_same(ours: Facts, kept: Facts) -> None:
    """Assert that facts agree; one of our examples may say again what another of ours says."""
    assert set(ours.codes) == set(kept.codes)
    assert Counter(ours.codes) >= Counter(kept.codes)
    assert evolve(ours, codes=kept.codes) == kept


def texts(path: Path) -> Iterator[tuple[str, str]]:
    """Yield each text of a collection with its place, code spans and notation left out."""
    for request in requests(path):
        if path == COLLECTION and request.address == SEED:
            continue
        for text in (
            request.name,
            request.description,
            *(field.description for field in (*request.query, *request.path, *request.body)),
            *(example.name for example in request.examples),
        ):
            yield f"{request.address}", _NOTATION.sub(" | ", text)


def runs(text: str) -> Iterator[str]:
    """Yield every run of words in a text that is long enough to be a phrase of somebody's."""
    for part in text.split("|"):
        words = re.findall(r"[a-z']+", part.lower())
        for start in range(len(words) - _WORDS_IN_A_ROW + 1):
            yield " ".join(words[start : start + _WORDS_IN_A_ROW])


def test_same_requests() -> None:
    """The collection has the 310 methods and paths, each once, with at least 827 examples."""
    assert sorted(OURS) == sorted(KEPT)
    assert len(requests()) == len(KEPT) == 310
    assert sum(len(request.examples) for request in requests()) >= 827


@each_address
def test_same_facts(address: tuple[str, str]) -> None:
    """A request has the keys, statuses, error codes, scopes and label that it has to have."""
    assert_same(OURS[address], KEPT[address])


@pytest.mark.parametrize(
    "change",
    [
        {"method": "POST"},
        {"path": "/webinars/:webinar/status"},
        {"path_keys": ("id",)},
        {"query_keys": ("page_size",)},
        {"body_keys": ()},
        {"statuses": (200, 204, 400)},
        {"statuses": (200, 201, 204, 400, 404)},
        {"codes": ((400, 1010),)},
        {"codes": ((400, 1010), (400, 3003), (400, 3063), (404, 1001), (404, 3001), (404, 3002))},
        {"scopes": ("webinar:write",)},
        {"label": "Heavy"},
    ],
)
def test_guard_notices_a_changed_fact(change: dict[str, object]) -> None:
    """The comparison fails for each kind of fact that is lost or invented."""
    kept = KEPT[SEED]
    assert_same(kept, kept)
    with pytest.raises(AssertionError):
        assert_same(evolve(kept, **change), kept)  # type: ignore[arg-type]


def test_guard_notices_a_code_that_is_documented_less_often() -> None:
    """A code may be said again, but not be lost in one of its two places."""
    once, twice = (evolve(KEPT[SEED], codes=((400, 300),) * count) for count in (1, 2))
    assert_same(twice, once)
    with pytest.raises(AssertionError):
        assert_same(once, twice)


def test_digest_holds_no_sentence() -> None:
    """Our digest is made of names and numbers; nothing in it has words in a row."""
    lines = DIGEST.read_text(encoding="utf-8").splitlines()
    strings = [text for line in lines for text in re.findall(r'"([^"]*)"', line)]
    assert len(strings) > 4000
    assert [text for text in strings if re.search(r"\s", text)] == []


def test_digest_is_that_of_the_public_collection(reference: Path) -> None:
    """Our digest is what its script makes of the public collection."""
    facts = facts_of(reference / REFERENCE_NAME)
    assert DIGEST.read_text(encoding="utf-8") == text_of(facts.values())


def test_other_words(reference: Path) -> None:
    """No text of ours has six words in a row that stand anywhere in the public collection."""
    theirs = {run for _, text in texts(reference / REFERENCE_NAME) for run in runs(text)}
    assert len(theirs) > 10_000
    shared = [
        (place, run) for place, text in texts(COLLECTION) for run in runs(text) if run in theirs
    ]
    assert shared == []


def test_seed_stands_verbatim(reference: Path) -> None:
    """The item that all started with stands in the collection as it was published."""
    seed = reference.parent / "seed/update-webinar-status.postman_item.json"
    ours = [item for _, item in items() if item["name"] == "Update webinar status"]
    assert ours == [json.loads(seed.read_text(encoding="utf-8"))]
