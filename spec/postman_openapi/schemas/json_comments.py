"""Comments in JSON: what each is about, and members that somebody has commented out.

A comment above a key, or behind it on its line, is about that key. Behind an opening bracket, or
followed by a blank line, it is about the object or list around it. A comment that holds members is
no text: as a disabled field of a form, they can be sent and are not.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final, TypeAlias

from postman_openapi.expressions import expression

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from postman_openapi.schemas.values import JsonValue

Path: TypeAlias = "tuple[str | None, ...]"
"""The keys that lead to a value from the top; None stands for the items of a list."""
Notes: TypeAlias = "Mapping[Path, Sequence[str]]"

_MEMBER: Final = expression(r'\s*"(?:[^"\\]++|\\.)*"\s*+:')
_DECORATION: Final = expression(r"^[ \t]*\*+(?:[ \t]|$)", re.MULTILINE)
_RULE: Final = expression(r"[\s\-=_*#/~]*+")
_BRACKET: Final = expression(r'"(?:[^"\\]++|\\.)*"|([{}\[\]])')
# So many lines at most are taken for members that are commented out, and so many after that many
# have been looked at in vain: what never ends must not be read again from each of its lines.
_LONGEST: Final = 1000
_SHORT: Final = 50


class Comments:
    """The comments of one JSON text, sorted by what they are about.

    Attributes:
        read_members: Reads the inside of an object, raises ValueError if it is none; None if
            comments hold nothing but texts.
        notes: What is said about each place.
        omitted: The members that are commented out, each as a value of the whole text's form.
    """

    def __init__(
        self, read_members: Callable[[str], tuple[JsonValue, Notes]] | None = None
    ) -> None:
        self.read_members = read_members
        self.notes: dict[Path, list[str]] = {}
        self.omitted: list[JsonValue] = []
        self._in_vain = 0

    def add(self, place: Path, *texts: str) -> None:
        """Note texts about a place, what belongs together as one."""
        lines = [text for text in map(_said, texts) if text]
        if lines:
            self.notes.setdefault(place, []).append("\n".join(lines))

    def move_to_list(self, item: Path, known: int, value: JsonValue) -> None:
        """Say of a list what has been noted about one of its items that is a scalar.

        Args:
            item: The place of the items.
            known: How many notes there were before.
            value: The item.
        """
        texts = self.notes.get(item, [])
        if texts[known:]:
            entries = [f"* `{value}`: {text}" for text in texts[known:]]
            self.notes.setdefault(item[:-1], []).extend(entries)
            del texts[known:]
            if not texts:
                del self.notes[item]

    def take_members(self, place: Path, texts: Sequence[str]) -> list[str]:
        """Take the members out of comments inside an object.

        Args:
            place: The object.
            texts: The comments, in their order.

        Returns:
            What is text.
        """
        left: list[str] = []
        start = 0
        while start < len(texts):
            end = self._members_end(place, texts, start, left) if self.read_members else start
            if end == start:
                left.append(texts[start])
                end += 1
            start = end
        return left

    def _members_end(self, place: Path, texts: Sequence[str], start: int, left: list[str]) -> int:
        """Note the members that begin at a comment; return where they end."""
        if self.read_members is None or not _MEMBER.match(_bare(texts[start])):
            return start
        lines: list[str] = []
        depth = 0
        longest = _LONGEST if self._in_vain < _LONGEST else _SHORT
        for text in texts[start : start + longest]:
            lines.append(_bare(text))
            brackets = _BRACKET.findall(lines[-1])
            depth += sum(1 if each in "{[" else -1 for each in brackets if each)
            if depth <= 0:
                break
        if depth > 0:
            self._in_vain += len(lines)
            return start
        try:
            value, notes = self.read_members("\n".join(lines))
        except ValueError:
            return start
        if not isinstance(value, dict) or not value:
            return start
        self.omitted.append(_around(value, place))
        for inner, said in notes.items():
            self.notes.setdefault((*place, *inner), []).extend(said)
        self.add((*place, next(iter(value))), *left)
        left.clear()
        return start + len(lines)


def _around(value: JsonValue, place: Path) -> JsonValue:
    for key in reversed(place):
        value = [value] if key is None else {key: value}
    return value


def _bare(comment: str) -> str:
    """Return what stands in a comment, without its marks."""
    if comment.startswith("/*"):
        return _DECORATION.sub("", comment[2:].removesuffix("*/"))
    return comment.lstrip("/") if comment.startswith("///") else comment[2:]


def _said(comment: str) -> str:
    """Return the text of a comment; nothing of a line that only divides."""
    text = "\n".join(line.strip() for line in _bare(comment).strip().splitlines())
    return "" if _RULE.fullmatch(text) else text
