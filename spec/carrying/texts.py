"""Our own texts and example values, as writers hand them over.

A folder holds any number of files of three kinds:

    *.ops.txt
        ### GET /meetings/{meetingId}
        name: Get a meeting
        text: Return one meeting with its settings.
        200: The meeting.
        omit: settings.password        # keys of the body that its example does not send

    *.fields.txt
        topic = What the meeting is about. :: "Quarterly review" | "Design sync"
        webinar.topic = What the webinar is about.                # of fields of `webinar`
        GET /report/meetings>query.type = Which meetings.         # of one place

    *.messages.txt
        m0551 = The channel {channelId} does not exist.           # by the number in the worksheet

A place is an operation's key and where the field stands: `>path.x`, `>query.x`, `>header.x`,
`>body.a.b`, and `>a.b` in answers, with `[]` for the items of a list and `*` for keys that are
data.
"""

from __future__ import annotations

import json
import re
from typing import TYPE_CHECKING, Any

from attrs import define, field

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

_HEAD = re.compile(r"\s*(name|text|omit|\d\d\d|2xx): (.+)")


@define
class OperationTexts:
    """What is said of one operation.

    Attributes:
        name: Its name.
        text: What it does.
        answers: What comes back, by status.
        omitted: The keys of its body that its example does not send.
    """

    name: str = ""
    text: str = ""
    answers: dict[str, str] = field(factory=dict)
    omitted: frozenset[str] = frozenset()


@define
class FieldText:
    """What is said of a field, and values that it can have."""

    text: str
    examples: tuple[Any, ...] = ()


@define
class Texts:
    """All texts.

    Attributes:
        operations: By the operation's key.
        fields: By name, owner and name, or place.
        messages: Of failures, by the number in the worksheet.
    """

    operations: dict[str, OperationTexts] = field(factory=dict)
    fields: dict[str, FieldText] = field(factory=dict)
    messages: dict[str, str] = field(factory=dict)

    def of_field(self, place: str, owner: str, name: str) -> FieldText | None:
        """Return what is said of a field: of the place, of the owner's, or of the name."""
        for key in (place, f"{owner}.{name}", name):
            if key in self.fields:
                return self.fields[key]
        return None

    def examples(self, place: str, owner: str, name: str) -> tuple[Any, ...]:
        """Return example values of a field, those that are said nearest to it."""
        for key in (place, f"{owner}.{name}", name):
            if key in self.fields and self.fields[key].examples:
                return self.fields[key].examples
        return ()


def read_texts(folder: Path) -> Texts:
    """Read the texts of a folder.

    Raises:
        ValueError: A line is not understood, or something is said twice.
    """
    texts = Texts()
    for path in sorted(folder.glob("*.txt")):
        kind = path.name.removesuffix(".txt").rpartition(".")[2]
        reader = {"ops": _operations, "fields": _fields, "messages": _messages}.get(kind)
        if reader:
            reader(path, texts)
    return texts


def _operations(path: Path, texts: Texts) -> None:
    current: OperationTexts | None = None
    for place, line in _lines(path):
        if line.startswith("### "):
            current = texts.operations.setdefault(line[4:].strip(), OperationTexts())
            continue
        match = _HEAD.fullmatch(line)
        if not match or current is None:
            raise ValueError(f"{place}: not understood: {line[:60]}")
        key, said = match[1], match[2].strip()
        if key == "omit":
            current.omitted = frozenset(each.strip() for each in said.split(","))
        elif key in ("name", "text"):
            setattr(current, key, said)
        else:
            current.answers["200" if key == "2xx" else key] = said


def _fields(path: Path, texts: Texts) -> None:
    for place, line in _lines(path):
        key, found, said = line.partition(" = ")
        if not found:
            raise ValueError(f"{place}: not understood: {line[:60]}")
        text, _, examples = said.partition(" :: ")
        try:
            values = tuple(json.loads(each) for each in examples.split(" | ") if each.strip())
        except ValueError:
            raise ValueError(f"{place}: examples are JSON values joined by ' | '") from None
        known = texts.fields.get(key.strip(), FieldText(""))
        texts.fields[key.strip()] = FieldText(text.strip() or known.text, values)


def _messages(path: Path, texts: Texts) -> None:
    for place, line in _lines(path):
        key, found, said = line.partition(" = ")
        if not found:
            raise ValueError(f"{place}: not understood: {line[:60]}")
        texts.messages[key.strip()] = said.strip()


def _lines(path: Path) -> Iterator[tuple[str, str]]:
    for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), 1):
        if line.strip() and not (line.startswith("#") and not line.startswith("### ")):
            yield f"{path.name}, line {number}", line
