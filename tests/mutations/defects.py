"""Known defects, each with the test that has to see it."""

import tomllib
from pathlib import Path

from attrs import frozen

DEFECTS = Path(__file__).with_name("defects.toml")


class DoesNotFitError(Exception):
    """What a defect replaces does not stand exactly once in the file any more."""


@frozen
class Edit:
    """A piece of text that a defect replaces.

    Attributes:
        file: The file, relative to the repository's root.
        search: What is replaced; it has to stand there exactly once.
        replace: What stands there instead.
        line: What tells the line in which it stands from all others; empty if the whole file is
            searched.
    """

    file: str
    search: str
    replace: str
    line: str = ""

    def applied(self, root: Path) -> str:
        """Return the text of the file with the defect in it.

        Raises:
            DoesNotFitError: The file is gone, or does not hold what is replaced exactly once, or
                nothing would change.
        """
        path = root / self.file
        text = path.read_text(encoding="utf-8") if path.is_file() else ""
        if not self.line:
            return self._replaced(text)
        lines = text.splitlines(keepends=True)
        numbers = [number for number, line in enumerate(lines) if self.line in line]
        if len(numbers) != 1:
            raise DoesNotFitError(f"{self.file} has {len(numbers)} lines with {self.line!r}")
        lines[numbers[0]] = self._replaced(lines[numbers[0]])
        return "".join(lines)

    def _replaced(self, text: str) -> str:
        if (count := text.count(self.search) if self.search else 0) != 1:
            raise DoesNotFitError(f"{self.file} holds {count} times {self.search!r}")
        if self.search == self.replace:
            raise DoesNotFitError(f"{self.file}: {self.search!r} is replaced by itself")
        return text.replace(self.search, self.replace)


@frozen
class Defect:
    """A defect that the tests have to see.

    Attributes:
        name: What is wrong.
        edits: How it gets in.
        test: The arguments to pytest that select the test that has to fail, as in a shell.
        is_regenerated: Whether what is derived is made again with the defect in, before the test.
    """

    name: str
    edits: tuple[Edit, ...]
    test: str
    is_regenerated: bool = False


def read_defects(path: Path = DEFECTS) -> tuple[Defect, ...]:
    """Return the defects of a list."""
    entries = tomllib.loads(path.read_text(encoding="utf-8"))["defects"]
    return tuple(
        Defect(
            name=entry["name"],
            edits=tuple(Edit(**edit) for edit in entry["edits"]),
            test=entry["test"],
            is_regenerated=entry.get("regenerate", False),
        )
        for entry in entries
    )
