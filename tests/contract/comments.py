"""JSON with comments, as raw bodies of the collections have it, read by rules of its own.

A comment above a key says what the key means. A comment that is a member itself, `// "key": value`,
is one that can be sent and is not; it can go on over several lines, with comments of its own.
"""

import json
import re
from collections.abc import Iterator, Mapping
from typing import Any

from attrs import define, field, frozen

_SPACE = re.compile(r"\s*")
_LINE = re.compile(r"[ \t]*//(.*)(?:\n|\Z)")
_KEY = re.compile(r'\s*"(?:[^"\\]|\\.)*"\s*:')
_DECODER = json.JSONDecoder()


@frozen
class Value:
    """A value and what is said of what it holds.

    Attributes:
        json: What is sent: strict JSON.
        members: The members of an object, those that are not sent as well.
        items: The items of a list.
    """

    json: Any
    members: Mapping[str, "Member"] = {}
    items: tuple["Value", ...] = ()

    def places(self, at: tuple[str, ...] = ()) -> Iterator[tuple[tuple[str, ...], "Member"]]:
        """Yield each member at every depth with its place; `[]` stands for the items of a list."""
        for key, member in self.members.items():
            yield (*at, key), member
            yield from member.value.places((*at, key))
        for each in self.items:
            yield from each.places((*at, "[]"))


@frozen
class Member:
    """A member of an object.

    Attributes:
        value: Its value.
        description: What the comments above it say.
        is_sent: Whether it is sent, and no comment itself.
    """

    value: Value
    description: str = ""
    is_sent: bool = True


def read(text: str) -> Value:
    """Return what a text says.

    Raises:
        ValueError: It is no JSON even without its comments.
    """
    reader = _Reader(text)
    reader.comments()
    value = reader.value()
    reader.comments()
    if reader.at != len(text):
        raise ValueError(f"something follows at {reader.at}: {text[reader.at :][:40]!r}")
    return value


@define
class _Reader:
    text: str
    at: int = 0
    said: list[str] = field(factory=list)

    def value(self) -> Value:
        if self._takes("{"):
            return self._object()
        if self._takes("["):
            return self._list()
        found, self.at = _DECODER.raw_decode(self.text, self.at)
        return Value(found)

    def _object(self) -> Value:
        members: dict[str, Member] = {}
        self.said = []
        while True:
            members |= self.comments()
            if self._takes("}"):
                self.said = []
                sent = {key: each.value.json for key, each in members.items() if each.is_sent}
                return Value(sent, members)
            key, member = self.member()
            members[key] = member
            members |= self.comments()
            if not self._takes(",") and self.text[self.at : self.at + 1] != "}":
                raise ValueError(f"no comma at {self.at}: {self.text[self.at :][:40]!r}")

    def _list(self) -> Value:
        items: list[Value] = []
        while True:
            self.comments()
            if self._takes("]"):
                self.said = []
                return Value([each.json for each in items], items=tuple(items))
            items.append(self.value())
            self.comments()
            if not self._takes(",") and self.text[self.at : self.at + 1] != "]":
                raise ValueError(f"no comma at {self.at}: {self.text[self.at :][:40]!r}")

    def member(self, *, is_sent: bool = True) -> tuple[str, Member]:
        """Read a member; what was said before is said of it."""
        said, self.said = self.said, []
        key, self.at = _DECODER.raw_decode(self.text, self.at)
        self._space()
        if not isinstance(key, str) or not self._takes(":"):
            raise ValueError(f"no member at {self.at}: {self.text[self.at :][:40]!r}")
        self._space()
        return key, Member(self.value(), " ".join(said), is_sent)

    def comments(self) -> dict[str, Member]:
        """Read the comments that stand here; return the members among them."""
        members: dict[str, Member] = {}
        self._space()
        while line := _LINE.match(self.text, self.at):
            member = self._commented_out() if _KEY.match(line[1]) else None
            if member:
                members[member[0]] = member[1]
            else:
                self.said.append(line[1].strip())
                self.at = line.end()
            self._space()
        return members

    def _commented_out(self) -> tuple[str, Member] | None:
        """Read a member that is a comment; None if it only looks like one."""
        lines, end = [], self.at
        while line := _LINE.match(self.text, end):
            lines.append(line)
            end = line.end()
        inner = _Reader("\n".join(each[1] for each in lines), said=list(self.said))
        inner._space()
        try:
            key, member = inner.member(is_sent=False)
        except ValueError:
            return None
        rest = inner.text[inner.at :].partition("\n")[0].strip(" \t,")
        if rest:
            return None
        self.said = []
        self.at = lines[inner.text[: inner.at].count("\n")].end()
        return key, member

    def _space(self) -> None:
        found = _SPACE.match(self.text, self.at)
        self.at = found.end() if found else self.at

    def _takes(self, sign: str) -> bool:
        if self.text[self.at : self.at + 1] != sign:
            return False
        self.at += 1
        return True
