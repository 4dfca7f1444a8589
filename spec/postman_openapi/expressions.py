"""Regular expressions that cost next to nothing where they find nothing.

Half of all patterns are of no use to most collections: one is compiled when it is first asked. And
most texts do not have what is looked for in prose: a text without a word that every match has is
not searched, which takes ten times as long as to look for the word.
"""

import re
from collections.abc import Callable, Iterator, Mapping
from typing import Any, cast

# A piece of a pattern's text: an escape, a set of characters, a count, or one character.
_PIECE = re.compile(
    r"\\(?:x..|u.{4}|U.{8}|N\{[^}]*+\}|\d++|.)|\[\^?\]?(?:\\.|[^\]\\])*\]|\{[\d,]*+\}|.", re.DOTALL
)
_VERBOSE = re.compile(r"\(\?[a-z]*x")
_METHODS = (
    "findall",
    "finditer",
    "fullmatch",
    "groupindex",
    "match",
    "search",
    "split",
    "sub",
    "subn",
)
_PUNCTUATION = frozenset(" -_,:;=<>/`'\"")


def expression(pattern: str, flags: int = 0) -> re.Pattern[str]:
    """Return a pattern that is compiled when it is first asked for something."""
    return cast("re.Pattern[str]", _Expression(pattern, flags))


def expression_in_prose(pattern: str, flags: int = re.IGNORECASE) -> re.Pattern[str]:
    """Return a pattern, whatever the case of letters, that most texts have no match of."""
    return cast("re.Pattern[str]", _InProse(pattern, flags | re.IGNORECASE))


def needed_text(pattern: str) -> str:
    """Return a text that every match of a pattern has, in lower case; "" if nobody can tell.

    Only what stands in no brackets and is not optional counts; of alternatives, what all have.
    """
    if _VERBOSE.search(pattern):
        return ""
    alternatives, depth = [[""]], 0
    for match in _PIECE.finditer(pattern):
        piece, runs = match[0], alternatives[-1]
        depth += (piece == "(") - (piece == ")")
        is_plain = piece in _PUNCTUATION or (piece.isascii() and piece.isalnum())
        is_escaped = len(piece) == 2 and piece[0] == "\\" and not piece[1].isalnum()  # noqa: PLR2004
        if depth:
            runs.append("")
        elif is_plain or is_escaped:
            runs[-1] += piece[-1].lower()
        elif piece == "|":
            alternatives.append([""])
        else:
            runs[-1] = runs[-1][:-1] if piece[0] in "*?{" else runs[-1]
            runs.append("")
    first, *others = alternatives
    common = (each for each in first if all(any(each in run for run in runs) for runs in others))
    return max(common, key=len, default="")


class _Compiled:
    """Has the methods of a compiled pattern, and no `__getattr__`, which makes all others slow."""

    def __init__(self, pattern: str, flags: int) -> None:
        self.pattern = pattern
        self.flags = flags


class _Expression(_Compiled):
    def __getattr__(self, name: str) -> Any:
        compiled = re.compile(self.pattern, self.flags)
        for method in _METHODS:
            setattr(self, method, getattr(compiled, method))
        object.__setattr__(self, "__class__", _Compiled)
        return getattr(compiled, name)


class _InProse:
    def __init__(self, pattern: str, flags: int) -> None:
        self._compiled = expression(pattern, flags)
        self._needed = needed_text(pattern)
        self.pattern = pattern

    @property
    def groupindex(self) -> Mapping[str, int]:
        return self._compiled.groupindex

    def search(self, text: str) -> re.Match[str] | None:
        return None if self._has_none(text) else self._compiled.search(text)

    def finditer(self, text: str) -> Iterator[re.Match[str]]:
        return iter(()) if self._has_none(text) else self._compiled.finditer(text)

    def sub(self, replacement: str | Callable[[re.Match[str]], str], text: str) -> str:
        return text if self._has_none(text) else self._compiled.sub(replacement, text)

    def subn(self, replacement: str, text: str) -> tuple[str, int]:
        return (text, 0) if self._has_none(text) else self._compiled.subn(replacement, text)

    def _has_none(self, text: str) -> bool:
        # Other letters than those of ASCII may be taken for one of these, such as a long s.
        return text.isascii() and self._needed not in text.lower()
