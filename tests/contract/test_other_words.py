"""Our texts against Zoom's: the same facts, other words."""

import json
import re
import tomllib
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import Any

from tests.contract.collection import SEED, events, requests
from tests.contract.facts import REFERENCE_NAME, rows

SPEC = Path(__file__).parents[2] / "spec"
OLD_REFERENCE = "zoom-api-2022.postman_collection.json"
_WORDS_IN_A_ROW = 7
_CHOICES = r"\(This can only be one of (?:\"[^\"]*\"|[^()]|\([^()]*\))*\)"
_NOTATION = re.compile(
    rf"{_CHOICES}" r"|`[^`]*`|\[[^\]]*\]\([^)]*\)|\*\*[^*]*\*\*|<[^>]*>|\([A-Z][^()]*\)|[.:;|\n]"
)
_WORD = re.compile(r"[a-z]+(?:'[a-z]+)?")


def runs(text: str) -> Iterator[str]:
    """Yield every run of words in a text that is long enough to be a phrase of somebody's.

    Code spans, marks and the ends of sentences part it.
    """
    for part in _NOTATION.sub("|", text).split("|"):
        words = _WORD.findall(part.lower())
        for start in range(len(words) - _WORDS_IN_A_ROW + 1):
            yield " ".join(words[start : start + _WORDS_IN_A_ROW])


def texts(value: Any, wanted: frozenset[str]) -> Iterator[str]:
    """Yield the texts under some keys of a JSON value, at any depth below them."""
    if isinstance(value, dict):
        for key, each in value.items():
            yield from strings(each) if key in wanted else texts(each, wanted)
    elif isinstance(value, list):
        for each in value:
            yield from texts(each, wanted)


def strings(value: Any) -> Iterator[str]:
    """Yield all texts in a JSON value."""
    if isinstance(value, str):
        yield value
    elif isinstance(value, dict | list):
        for each in value.values() if isinstance(value, dict) else value:
            yield from strings(each)


@cache
def theirs(reference: Path) -> frozenset[str]:
    """Return the runs of words in Zoom's own texts, of today and of 2022."""
    facts = reference / REFERENCE_NAME
    found = [*rows(facts, "operations"), *rows(facts, "events")]
    said = list(texts(found, frozenset({"message", "source_description", "description"})))
    old = json.loads((reference / OLD_REFERENCE).read_text(encoding="utf-8"))
    said += texts(old, frozenset({"description", "name"}))
    return frozenset(run for text in said for run in runs(text))


def ours() -> Iterator[tuple[str, str]]:
    """Yield each text of ours with its place."""
    for request in (*requests(), *events()):
        if request.address == SEED:
            continue
        place = " ".join([*request.address, request.name])
        yield place, request.description
        for field in (*request.path, *request.query, *request.form):
            yield f"{place} {field.key}", field.description
        for at, member in request.body.places() if request.body else ():
            yield f"{place} {'.'.join(at)}", member.description
        for example in request.examples:
            yield f"{place} {example.status}", example.name
    for name in ("glossary.toml", "profile.toml"):
        for text in strings(tomllib.loads((SPEC / name).read_text(encoding="utf-8"))):
            yield name, text
    yield "overlay.yaml", (SPEC / "overlay.yaml").read_text(encoding="utf-8")


def shared(said: Iterator[tuple[str, str]], known: frozenset[str]) -> list[str]:
    """Return the runs of words of some texts that are known, with their places."""
    return [f"{place}: {run}" for place, text in said for run in runs(text) if run in known]


def test_other_words(reference: Path) -> None:
    """No text of ours has seven words in a row that stand anywhere in Zoom's."""
    known = theirs(reference)
    assert len(known) > 20_000
    assert len(list(ours())) > 15_000
    assert shared(ours(), known) == []


def test_guard_notices_their_words(reference: Path) -> None:
    """A sentence of Zoom's is found among ours, in whatever letters and with whatever signs."""
    run = min(theirs(reference))
    text = f"So it is: {run.replace(' ', ', ', 1).upper()}!"
    assert shared(iter([("here", text)]), theirs(reference)) == [f"here: {run}"]
