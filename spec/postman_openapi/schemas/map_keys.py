"""Objects that are maps: their keys are data (ids, dates, languages), not names of fields."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from postman_openapi.expressions import expression

if TYPE_CHECKING:
    from collections.abc import Collection, Mapping

_KEY_FAMILIES: Final = tuple(
    expression(pattern, re.ASCII)
    for pattern in (
        r"\{?[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}\}?",
        r"\d{4}-\d{2}(?:-\d{2}(?:[T ][0-9:.+Z-]*)?)?",
        r"\d{1,20}",
        r"(?=[a-zA-Z]*\d)[0-9a-fA-F]{16,64}",
        r"[^@\s]{1,64}@[^@\s]{1,255}",
        r"additionalProp\d+|key_\d+",
    )
)
# What a key of any family has; most objects have a first key that is a word.
_BEGINNING: Final = expression(r".*[\d@-]|[a-z]{2}_[A-Z]{2}\Z", re.DOTALL)
# One such key alone could be a field's name.
_PAIRED_KEY_FAMILIES: Final = (expression(r"[a-z]{2}[-_][A-Z]{2}", re.ASCII),)


def are_map_keys(columns: Mapping[str, Collection[object]]) -> bool:
    """Say whether the keys of some objects are data; their values must be of one kind."""
    if not _BEGINNING.match(next(iter(columns), "")):
        return False
    families = [*_KEY_FAMILIES, *(_PAIRED_KEY_FAMILIES if len(columns) > 1 else ())]
    for family in families:
        if all(map(family.fullmatch, columns)):
            kinds = {
                _kind(value) for column in columns.values() for value in column if value is not None
            }
            return len(kinds) <= 1
    return False


def _kind(value: object) -> str:
    if isinstance(value, (int, float)) and not isinstance(value, bool):
        return "number"
    return type(value).__name__
