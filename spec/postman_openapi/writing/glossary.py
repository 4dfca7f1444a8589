"""A glossary applied to a document: descriptions, formats and values where fields have none.

Values restrict what is sent, as `enum`. What comes back may hold others some day: there they are
`x-known-values`, which nothing is refused by.
"""

import re
from collections.abc import Iterable, Mapping
from difflib import get_close_matches
from typing import Any

from postman_openapi.errors import ProfileError
from postman_openapi.glossary import Entry, Glossary
from postman_openapi.names import Scalar
from postman_openapi.schemas.shapes import KNOWN_VALUES
from postman_openapi.writing.field_places import Field, Fields

_TYPES: dict[type, frozenset[str]] = {
    bool: frozenset({"boolean"}),
    int: frozenset({"integer", "number"}),
    float: frozenset({"number"}),
    str: frozenset({"string"}),
}
_INTEGER_FORMATS = frozenset({"int32", "int64"})


def apply_glossary(
    document: dict[str, Any], glossary: Glossary, deprecated: re.Pattern[str]
) -> None:
    """Say of the fields of a document what a glossary says of them; longer names first.

    Args:
        document: A document whose objects are components; it is changed.
        glossary: What its fields mean.
        deprecated: What a description says of something deprecated.

    Raises:
        ProfileError: No field has the name of an entry, or none can have its format or values.
    """
    fields = Fields(document)
    found = [(entry, fields.named(entry.parts)) for entry in glossary.entries]
    for entry, places in sorted(found, key=lambda each: -len(each[0].parts)):
        if not places:
            raise ProfileError(f"{entry.source}: {entry.name!r}: {_missing(entry, fields)}")
        _apply(entry, places, deprecated)


def _missing(entry: Entry, fields: Fields) -> str:
    *owners, name = entry.parts
    known = fields.names(tuple(owners)) if owners else fields.names()
    if owners and not known:
        return f"nothing is called {'.'.join(owners)!r}; mend the entry or remove it"
    near = get_close_matches(name, known, n=1)
    hint = f" (there is {'.'.join((*owners, near[0]))!r})" if near else ""
    return f"no field has this name{hint}; mend the entry or remove it"


def _apply(entry: Entry, places: Iterable[Field], deprecated: re.Pattern[str]) -> None:
    misfits = {"format": bool(entry.format), "values": bool(entry.values)}
    for field in places:
        if entry.description and not field.holder.get("description"):
            field.holder["description"] = entry.description
            if deprecated.search(entry.description):
                field.holder["deprecated"] = True
        schema = _of_value(field.schema)
        if entry.format and _can_have_format(schema, entry.format):
            misfits["format"] = False
            schema.setdefault("format", entry.format)
        if entry.values and _can_have_values(schema, entry.values):
            misfits["values"] = False
            _set_values(schema, entry.values, is_received=field.is_received)
    if misfit := next((key for key, is_misfit in misfits.items() if is_misfit), None):
        raise ProfileError(
            f"{entry.source}: {entry.name!r}: no field of this name has a type for its {misfit}"
        )


def _of_value(schema: dict[str, Any]) -> dict[str, Any]:
    """Return the schema of single values: that of the items of a list."""
    items = schema.get("items")
    return _of_value(items) if "array" in _types(schema) and isinstance(items, dict) else schema


def _types(schema: Mapping[str, Any]) -> frozenset[str]:
    types = schema.get("type", ())
    return frozenset({types} if isinstance(types, str) else types)


def _can_have_format(schema: Mapping[str, Any], name: str) -> bool:
    wanted = "integer" if name in _INTEGER_FORMATS else "string"
    return _types(schema) - {"null"} == {wanted}


def _can_have_values(schema: Mapping[str, Any], values: Iterable[Scalar]) -> bool:
    types = _types(schema)
    return all(not types.isdisjoint(_TYPES[type(value)]) for value in values)


def _set_values(schema: dict[str, Any], values: tuple[Scalar, ...], *, is_received: bool) -> None:
    if is_received:
        schema[KNOWN_VALUES] = list(dict.fromkeys((*schema.get(KNOWN_VALUES, ()), *values)))
    else:
        null = [None] if "null" in _types(schema) else []
        schema.setdefault("enum", [*values, *null])
