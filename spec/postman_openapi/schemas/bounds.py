"""How much or how many: bounds of a value as the keywords that fit its type."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterable

    from postman_openapi.schemas.values import JsonValue

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
    def is_of_texts(self) -> bool:
        """Whether characters are counted."""
        return self.unit.startswith(_LETTERS)

    @property
    def is_of_items(self) -> bool:
        """Whether the items of a list are counted."""
        return bool(self.unit) and not self.is_of_texts

    @property
    def kind(self) -> str:
        """The type of a value of which nothing but these bounds is known; "" for a list."""
        if self.unit:
            return "string" if self.is_of_texts else ""
        return "number" if {type(self.least), type(self.most)} & {float} else "integer"


def add_bounds(schema: dict[str, Any], bounds: Iterable[Bounds]) -> bool:
    """Write bounds into a schema: of a number, of a text's length, or of how many items it has.

    Characters of a list are those of each of its items.

    Returns:
        Whether the type can have all of them; if not, none is written.
    """
    found = [_keywords(schema, each) for each in bounds]
    fitting = [each for each in found if each is not None]
    if len(fitting) < len(found):
        return False
    for target, said in fitting:
        target.update(said)
    return True


def _keywords(
    schema: dict[str, Any], bounds: Bounds
) -> tuple[dict[str, Any], dict[str, int | float]] | None:
    """Return the schema that bounds are for and how it says them; None if it cannot."""
    kinds = kinds_of(schema)
    if bounds.is_of_texts and "array" in kinds and isinstance(schema.get("items"), dict):
        return _keywords(schema["items"], bounds)
    if "array" in kinds:
        keys = ("minItems", "maxItems")
    elif kinds & _NUMBERS and not bounds.unit:
        keys = ("minimum", "maximum")
    elif "string" in kinds and (bounds.is_of_texts or not bounds.unit):
        keys = ("minLength", "maxLength")
    else:
        return None
    both = zip(keys, (bounds.least, bounds.most), strict=True)
    said = {key: value for key, value in both if value is not None}
    is_size = keys[0] != "minimum"
    if is_size and not all(isinstance(each, int) and each >= 0 for each in said.values()):
        return None
    if len(said) == len(keys) and said[keys[0]] > said[keys[1]]:
        return None
    return schema, said


def is_within_bounds(value: JsonValue, schema: dict[str, Any]) -> bool:
    """Tell whether a value is within the bounds that a schema sets."""
    if isinstance(value, str | list):
        stem, size = ("Length" if isinstance(value, str) else "Items"), float(len(value))
        least, most = schema.get(f"min{stem}"), schema.get(f"max{stem}")
    elif isinstance(value, int | float) and not isinstance(value, bool):
        least, most, size = schema.get("minimum"), schema.get("maximum"), value
    else:
        return True
    return (least is None or size >= least) and (most is None or size <= most)


def kinds_of(schema: dict[str, Any]) -> set[str]:
    """Return the types that a schema names, in its alternatives as well, but for null."""
    found: set[str] = set()
    for each in (schema, *schema.get("anyOf", ())):
        kinds = each.get("type", ())
        found.update([kinds] if isinstance(kinds, str) else kinds)
    return found - {"null"}
