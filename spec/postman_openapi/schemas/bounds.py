"""How much or how many: bounds of a value as the keywords that fit its type."""

from __future__ import annotations

from typing import Any, Final, NamedTuple

_NUMBERS: Final = frozenset({"integer", "number"})
_LETTERS: Final = "char"


class Bounds(NamedTuple):
    """What somebody has said about how much a value may be.

    Attributes:
        least: The least, if any.
        most: The most, if any.
        unit: What is counted, in lower case: `characters`, `items`; empty where nothing is said.
    """

    least: int | float | None = None
    most: int | float | None = None
    unit: str = ""

    @property
    def is_empty(self) -> bool:
        """Whether nothing is said."""
        return self.least is None and self.most is None


NO_BOUNDS: Final = Bounds()


def add_bounds(schema: dict[str, Any], bounds: Bounds) -> None:
    """Write bounds into a schema: of a number, of a text's length, or of how many items it has.

    Characters of a list are those of each of its items. Where neither the unit nor a type says what
    is meant, the bounds are those of a number, which leave anything else alone.
    """
    if bounds.is_empty:
        return
    kinds = _kinds(schema)
    if bounds.unit.startswith(_LETTERS):
        if "array" in kinds and isinstance(schema.get("items"), dict):
            schema = schema["items"]
        keys = ("minLength", "maxLength")
    elif "array" in kinds:
        keys = ("minItems", "maxItems")
    elif bounds.unit:
        return
    elif "string" in kinds and not kinds & _NUMBERS:
        keys = ("minLength", "maxLength")
    else:
        keys = ("minimum", "maximum")
    for key, value in zip(keys, (bounds.least, bounds.most), strict=True):
        if value is not None and (keys[0] == "minimum" or (isinstance(value, int) and value >= 0)):
            schema[key] = value


def _kinds(schema: dict[str, Any]) -> set[str]:
    """Return the types that a schema names, in its alternatives as well."""
    found: set[str] = set()
    for each in (schema, *schema.get("anyOf", ())):
        kinds = each.get("type", ())
        found.update([kinds] if isinstance(kinds, str) else kinds)
    return found
