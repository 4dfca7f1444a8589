"""How the fake answers each operation: `python -m zoomkit.testing.coverage docs/fake.md`."""

import sys
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import Final

from zoomkit import catalogue
from zoomkit.catalogue import Operation
from zoomkit.testing.registry import registry

STATEFUL: Final = "stateful"
VALIDATED: Final = "validated"
EXAMPLE: Final = "example"
_MEANINGS: Mapping[str, str] = {
    STATEFUL: "it remembers: what one call does, the next one sees",
    VALIDATED: "its request is held against the specification; its documented example is answered, "
    "with the ids and fields of the request in it",
    EXAMPLE: "it has nothing that could be wrong but its path; its documented example is answered",
}


def coverage() -> dict[str, str]:
    """Return how each operation is answered, by its id."""
    functions = registry().functions
    return {
        each.id: STATEFUL if each.id in functions else _without_state(each)
        for each in catalogue.load().values()
    }


def page() -> str:
    """Return the page that tells it."""
    kinds = coverage()
    return "\n".join([*_head(kinds), *_tables(kinds)]) + "\n"


def main(arguments: Sequence[str]) -> int:
    """Write the page, or with `--check` tell whether it is as it should be."""
    path, *options = arguments
    target = Path(path)
    text = page()
    if "--check" in options:
        if target.is_file() and target.read_text(encoding="utf-8") == text:
            return 0
        sys.stderr.write(f"{path} is not what would be written; run scripts/regenerate.\n")
        return 1
    part = target.with_name(f".{target.name}.part")
    part.write_text(text, encoding="utf-8")
    part.replace(target)
    return 0


def _without_state(operation: Operation) -> str:
    schemas = catalogue.load().schemas
    beside = [each for each in schemas.parameters(operation.id) if each.place != "path"]
    return VALIDATED if beside or schemas.bodies(operation.id) else EXAMPLE


def _head(kinds: Mapping[str, str]) -> Iterator[str]:
    counts = Counter(kinds.values())
    yield "# What the fake Zoom does"
    yield ""
    yield "Derived; not to be edited. See [testing.md](testing.md) for how it is used."
    yield ""
    yield "| | operations | |"
    yield "|---|---|---|"
    for kind, meaning in _MEANINGS.items():
        yield f"| {kind} | {counts[kind]} | {meaning} |"


def _tables(kinds: Mapping[str, str]) -> Iterator[str]:
    by_resource: dict[str, list[Operation]] = {}
    for each in catalogue.load().values():
        by_resource.setdefault(each.method_name.rpartition(".")[0], []).append(each)
    for resource, operations in sorted(by_resource.items()):
        yield ""
        yield f"## {resource}"
        yield ""
        yield "| method | |"
        yield "|---|---|"
        for each in sorted(operations, key=lambda operation: operation.method_name):
            yield f"| {each.method_name.rpartition('.')[2]} | {kinds[each.id]} |"


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
