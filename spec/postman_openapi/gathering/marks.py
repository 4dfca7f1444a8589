"""Marks taken out of a description."""

import math
import re
from collections.abc import Iterable, Iterator, Sequence
from typing import Any, NamedTuple

from postman_openapi.marks import DEFAULT_MARKS, MarkPatterns
from postman_openapi.schemas.bounds import Bounds
from postman_openapi.schemas.marks import NO_MARKS, Marks

# The name of a mark, and of the pattern that finds it, where both are not the same.
_VALUES = {"default": "default", "type": "type", "format": "format", "pattern": "matches"}
_BOUNDS = ("between", "at_least", "at_most")


class Taken(NamedTuple):
    """A description, its marks apart.

    Attributes:
        text: What is left of it.
        is_required: Whether it has the mark of what is required.
        is_deprecated: Whether it has the mark of what is deprecated.
        marks: What the other marks say.
    """

    text: str
    is_required: bool = False
    is_deprecated: bool = False
    marks: Marks = NO_MARKS


def take_marks(text: str, patterns: MarkPatterns) -> Taken:
    """Take the marks out of a description; the first of each kind counts."""
    if patterns is DEFAULT_MARKS and "(" not in text and "[" not in text:
        return Taken(text)
    text, required = patterns.required.subn("", text)
    said: dict[str, Any] = {}
    written: dict[str, str] = {}
    text, found = _found(patterns.choice, text)
    choices = [
        choice for each in found for choice in _split(value_of(each), patterns.choice_separator)
    ]
    if found:
        said["choices"] = tuple(dict.fromkeys(choices))
        written["choices"] = _text_of(found)
    for name, key in _VALUES.items():
        text, found = _found(getattr(patterns, key), text)
        if found:
            said[name] = value_of(found[0]).strip()
            written[name] = found[0][0].strip()
    text, found = _bounds(text, patterns)
    if found:
        said["bounds"] = _bounds_of(found)
        written["bounds"] = _text_of(found)
    text, deprecated = patterns.deprecated.subn("", text)
    marks = Marks(**said, written=written) if said else NO_MARKS
    return Taken(text, required > 0, deprecated > 0, marks)


def first_marks(found: Sequence[Marks]) -> Marks:
    """Return what several descriptions of one field say together; of each mark the first counts."""
    marked = [each for each in found if each]
    if len(marked) < 2:  # noqa: PLR2004 (one has nothing to be put together with)
        return marked[0] if marked else NO_MARKS
    firsts = {name: each for each in reversed(marked) for name in each.written}
    said = {name: getattr(each, name) for name, each in firsts.items()}
    return Marks(**said, written={name: each.written[name] for name, each in firsts.items()})


def _found(pattern: re.Pattern[str], text: str) -> tuple[str, list[re.Match[str]]]:
    found = [*pattern.finditer(text)]
    return (pattern.sub("", text) if found else text), found


def _split(text: str, separator: str) -> Iterator[str]:
    """Yield what separators divide; in quotes a choice can be empty or hold a separator itself."""
    start, is_quoted = 0, False
    for place in range(len(text) + 1):
        if place < len(text) and text[place] == '"':
            is_quoted = not is_quoted
        elif place == len(text) or (not is_quoted and text.startswith(separator, place)):
            choice = text[start:place].strip()
            is_whole = len(choice) > 1 and choice[0] == choice[-1] == '"'
            yield choice[1:-1] if is_whole else choice
            start = place + len(separator)


def _text_of(found: Iterable[re.Match[str]]) -> str:
    return " ".join(each[0].strip() for each in found)


def _bounds(text: str, patterns: MarkPatterns) -> tuple[str, list[re.Match[str]]]:
    found: list[re.Match[str]] = []
    for name in _BOUNDS:
        text, some = _found(getattr(patterns, name), text)
        found += some
    return text, found


def _bounds_of(found: Sequence[re.Match[str]]) -> tuple[Bounds, ...]:
    """Return what is said of each unit; bounds without one are of the first that is named."""
    units = [(match.groupdict().get("unit") or "").lower() for match in found]
    first = next(filter(None, units), "")
    said: dict[bool, dict[str, str]] = {}
    for match, unit in [*zip(found, units, strict=True)][::-1]:
        bounds = {key: value for key, value in match.groupdict().items() if value}
        bounds["unit"] = unit or first
        said.setdefault(Bounds(unit=bounds["unit"]).is_of_texts, {}).update(bounds)
    return tuple(
        Bounds(_number(each.get("least")), _number(each.get("most")), each["unit"])
        for each in said.values()
    )


def _number(text: str | None) -> int | float | None:
    try:
        return None if text is None else int(text)
    except ValueError:
        number = float(text or "nan")
        return number if math.isfinite(number) else None


def value_of(match: re.Match[str]) -> str:
    """Return what a pattern has found: its group `value`, or all of it."""
    return (match["value"] if "value" in match.re.groupindex else match[0]) or ""
