"""What Zoom documents, as our own data: a digest of the facts, one operation or event a line.

The facts are not in the repository; what must agree is kept in `facts.json`: methods, paths,
statuses, codes, scopes and labels, and no sentence. Where the facts are at hand, this writes the
digest again:

    python -m tests.contract.facts ../shared/reference/zoom-api-2026
"""

import json
import sys
from collections.abc import Iterable, Iterator
from functools import cache
from pathlib import Path
from typing import Any

from attrs import asdict, frozen

from tests.contract.collection import ENDING
from tests.contract.collection import FOLDER as COLLECTIONS

DIGEST = Path(__file__).with_name("facts.json")
REFERENCE_NAME = "zoom-api-2026"
_WEBHOOKS = "webhooks"


@frozen
class OperationFacts:
    """What an operation has to have.

    Attributes:
        method: The HTTP method.
        path: The path, with `:name` for a parameter.
        statuses: The statuses of its answers, sorted, as all that follows.
        codes: The status and the code of each documented failure; one that is documented twice
            stands twice.
        scopes: Its classic scopes.
        granular_scopes: Its granular ones.
        label: Its rate limit label; empty if it has none.
        master_path: What a master account calls instead; empty if there is nothing.
        is_deprecated: Whether it is deprecated.
    """

    method: str
    path: str
    statuses: tuple[int, ...] = ()
    codes: tuple[tuple[int, int], ...] = ()
    scopes: tuple[str, ...] = ()
    granular_scopes: tuple[str, ...] = ()
    label: str = ""
    master_path: str = ""
    is_deprecated: bool = False


@frozen
class EventFacts:
    """What an event has to have.

    Attributes:
        event: Its name.
        scopes: Its classic scopes, sorted.
        granular_scopes: Its granular ones, sorted.
    """

    event: str
    scopes: tuple[str, ...] = ()
    granular_scopes: tuple[str, ...] = ()


def products() -> list[str]:
    """Return the names of the products that the collections hold, as the facts call them."""
    names = (path.name.removesuffix(ENDING) for path in COLLECTIONS.glob(f"*{ENDING}"))
    return sorted(name for name in names if name != _WEBHOOKS)


@cache
def rows(folder: Path, kind: str) -> list[dict[str, Any]]:
    """Return the facts of all products of the collections.

    Args:
        folder: Where the facts are.
        kind: `operations` or `events`.
    """
    paths = [folder / kind / f"{product}.jsonl" for product in products()]
    texts = [path.read_text(encoding="utf-8") for path in paths if path.exists()]
    return [json.loads(line) for text in texts for line in text.splitlines()]


def own_rows(folder: Path) -> list[dict[str, Any]]:
    """Return the facts of operations; what is for master accounts alone stands under `twin`."""
    found = rows(folder, "operations")
    twins = {each["mirrors"]: each for each in found if each.get("mirrors")}
    return [
        {**each, "twin": twins.get(f"{each['method']} {each['path']}")}
        for each in found
        if not each.get("mirrors")
    ]


def operation_facts(row: dict[str, Any]) -> OperationFacts:
    """Return the digest of an operation's facts; `2xx` is documented where 200 is meant."""
    answers = {
        200 if status == "2xx" else int(status): answer
        for status, answer in (row["responses"] or {}).items()
    }
    return OperationFacts(
        method=row["method"],
        path=row["path"].replace("{", ":").replace("}", ""),
        statuses=tuple(sorted(answers)),
        codes=tuple(
            sorted(
                (status, int(each["code"]))
                for status, answer in answers.items()
                for each in answer.get("errors") or ()
            )
        ),
        scopes=_names(row["scopes_classic"]),
        granular_scopes=_names(row["scopes_granular"]),
        label=(row["rate_label"] or "").capitalize(),
        master_path=row["twin"]["path"] if row["twin"] else "",
        is_deprecated=bool(row["deprecated"]),
    )


def event_facts(row: dict[str, Any]) -> EventFacts:
    """Return the digest of an event's facts."""
    return EventFacts(row["event"], _names(row["scopes_classic"]), _names(row["scopes_granular"]))


def _names(values: Iterable[str]) -> tuple[str, ...]:
    return tuple(sorted({each.strip() for each in values}))


def lines(folder: Path) -> Iterator[OperationFacts | EventFacts]:
    """Yield the digest of a folder of facts."""
    operations = map(operation_facts, own_rows(folder))
    yield from sorted(operations, key=lambda each: (each.path, each.method))
    yield from sorted(map(event_facts, rows(folder, "events")), key=lambda each: each.event)


def kept() -> tuple[dict[tuple[str, str], OperationFacts], dict[str, EventFacts]]:
    """Return the digest that the repository keeps: operations by address, events by name."""
    entries = [_tuples(each) for each in json.loads(DIGEST.read_text(encoding="utf-8"))]
    operations = [OperationFacts(**each) for each in entries if "path" in each]
    events = [EventFacts(**each) for each in entries if "event" in each]
    return (
        {(each.method, each.path): each for each in operations},
        {each.event: each for each in events},
    )


def _tuples(entry: dict[str, Any]) -> dict[str, Any]:
    def read(value: Any) -> Any:
        return tuple(map(read, value)) if isinstance(value, list) else value

    return {key: read(value) for key, value in entry.items()}


def text_of(facts: Iterable[OperationFacts | EventFacts]) -> str:
    """Return the text of a digest: JSON, one line each, without what is empty."""
    entries = ({key: each for key, each in asdict(one).items() if each} for one in facts)
    return "[\n" + ",\n".join(map(json.dumps, entries)) + "\n]\n"


if __name__ == "__main__":
    DIGEST.write_text(text_of(lines(Path(sys.argv[1]))), encoding="utf-8")
