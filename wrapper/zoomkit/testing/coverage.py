"""How faithful the fake is, operation by operation: the table in docs/fake.md.

python -m zoomkit.testing.coverage docs/fake.md
"""

import sys
from collections import Counter
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Final

from attrs import frozen

from zoomkit import catalogue
from zoomkit.catalogue import Catalogue, Operation
from zoomkit.testing.registry import registry

STATEFUL: Final = "stateful"
VALIDATED: Final = "validated"
EXAMPLE: Final = "example"
_LEVELS = (STATEFUL, VALIDATED, EXAMPLE)
_BEGIN, _END = "<!-- coverage -->", "<!-- /coverage -->"


@frozen
class Coverage:
    """What the fake does with an operation.

    Attributes:
        operation: The operation.
        level: "stateful": it remembers. "validated": the request is checked, and the documented
            example answers. "example": there is nothing to check, the example answers.
    """

    operation: Operation
    level: str

    @property
    def area(self) -> str:
        """The first word of its method: "webinars"."""
        return self.operation.method_name.partition(".")[0]


def coverage() -> list[Coverage]:
    """Return what the fake does with each operation, by the names of their methods."""
    operations = catalogue.load()
    every = sorted(operations.values(), key=lambda each: each.method_name)
    return [Coverage(each, _level(each, operations)) for each in every]


def _level(operation: Operation, operations: Catalogue) -> str:
    if operation.id in registry().functions:
        return STATEFUL
    schemas = operations.schemas
    is_checked = schemas.bodies(operation.id) or any(schemas.parameters(operation.id))
    return VALIDATED if is_checked else EXAMPLE


def table(every: Sequence[Coverage]) -> str:
    """Return the tables of the page, as Markdown: the sums by area, then each operation."""
    return "\n".join([*_sums(every), "", *_each(every)])


def _sums(every: Sequence[Coverage]) -> Iterator[str]:
    yield "| Area | Stateful | Validated | Example |"
    yield "|---|---:|---:|---:|"
    for area in sorted({each.area for each in every}):
        yield _row(area, [each for each in every if each.area == area])
    yield _row("**All**", every)


def _row(name: str, some: Sequence[Coverage]) -> str:
    counts = Counter(each.level for each in some)
    return f"| {name} | {' | '.join(str(counts[level]) for level in _LEVELS)} |"


def _each(every: Sequence[Coverage]) -> Iterator[str]:
    yield "| Method | Operation | Answered |"
    yield "|---|---|---|"
    for each in every:
        yield f"| `{each.operation.method_name}` | `{each.operation.id}` | {each.level} |"


def written(page: str, text: str) -> str:
    """Return a page with a text between its two marks.

    Raises:
        ValueError: The page lacks the marks.
    """
    before, mark, rest = page.partition(_BEGIN)
    _, end, after = rest.partition(_END)
    if not (mark and end):
        raise ValueError(f"The page has no {_BEGIN} and {_END}.")
    return f"{before}{_BEGIN}\n{text}\n{_END}{after}"


if __name__ == "__main__":
    path = Path(sys.argv[1])
    path.write_text(written(path.read_text("utf-8"), table(coverage())), "utf-8")
