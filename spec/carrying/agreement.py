"""One text for a field of which several operations say something else.

`The meeting's ID.` and `The webinar's ID.` are `The meeting's or webinar's ID.`; what cannot be put
together stands side by side, so that nothing is said that is true of one operation alone.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections import Counter
    from collections.abc import Sequence

_FEW = 4
_SLOT = 4
# What is said of both in the same words.
_KINDS = ("meeting", "webinar")
_ARTICLES = frozenset({"a", "an", "that", "the", "this"})
_WORD = re.compile(r"[\w'&.-]+")
_MARKS = re.compile(r"[.,;:`]")
_SEVERAL_SENTENCES = re.compile(r"[.;:] ")


def agreed(texts: Counter[str], general: str) -> str:
    """Return what is true of all uses of a field, as far as that can be told.

    Args:
        texts: What is said of it, with how often.
        general: What is said of its name; empty for nothing.
    """
    said = [text for text, _ in texts.most_common()]
    if len(said) < 2:  # noqa: PLR2004 - nothing to agree on
        return said[0] if said else ""
    shortest = min(said, key=len)
    if general and all(_words(general) <= _words(each) for each in said):
        return general
    if all(each.startswith(shortest.removesuffix(".")) for each in said):
        return shortest
    if len(said) > _FEW:
        return said[0]
    return _merged(said) or _of_both_kinds(said) or _beside(said) or said[0]


def _words(text: str) -> set[str]:
    return {word.strip(".").lower() for word in _WORD.findall(text)}


def _merged(said: Sequence[str]) -> str:
    """Return texts that differ in one place as one text; empty if they differ in more."""
    rows = [each.removesuffix(".").split() for each in said]
    start = _common(rows)
    end = _common([row[start:][::-1] for row in rows])
    slots = [row[start : len(row) - end] for row in rows]
    if not start or not all(0 < len(slot) <= _SLOT for slot in slots):
        return ""
    texts = [" ".join(slot) for slot in slots]
    comma = "," if all(each.endswith(",") for each in texts) else ""
    texts = [each.removesuffix(comma) for each in texts]
    if any(_MARKS.search(each) or each in _ARTICLES for each in texts):
        return ""
    *others, last = texts
    row = rows[0]
    words = [*row[:start], f"{', '.join(others)} or {last}{comma}", *row[len(row) - end :]]
    return f"{' '.join(words)}."


def _of_both_kinds(said: Sequence[str]) -> str:
    """Return the shortest of texts that say the same of meetings and webinars; else nothing."""
    one, other = _KINDS
    alike = [each.replace(other, one) for each in said]
    shortest = min(alike, key=len)
    if not all(each.startswith(shortest.removesuffix(".")) for each in alike):
        return ""
    return shortest.replace(one, f"{one} or {other}")


def _common(rows: Sequence[Sequence[str]]) -> int:
    count = 0
    for column in zip(*rows, strict=False):
        if len(set(column)) > 1:
            break
        count += 1
    return count


def _beside(said: Sequence[str]) -> str:
    """Return short texts one after the other; empty if they are long."""
    bare = [each.removesuffix(".") for each in said]
    if any(_SEVERAL_SENTENCES.search(each) for each in bare):
        return ""
    first, *others = bare
    return f"{first}; or, by operation, {'; or '.join(map(_lower, others))}."


def _lower(text: str) -> str:
    first = text.partition(" ")[0]
    is_name = first == "Zoom" or any(letter.isupper() for letter in first[1:])
    return text if is_name else text[:1].lower() + text[1:]
