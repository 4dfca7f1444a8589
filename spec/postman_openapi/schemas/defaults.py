"""A default that is written in a text, as a value of the schema that it is for."""

from __future__ import annotations

import json
import re
from typing import TYPE_CHECKING, Any, Final

from postman_openapi.expressions import expression
from postman_openapi.schemas.bounds import is_within_bounds, kinds_of
from postman_openapi.schemas.text_formats import TIME_FORMATS, common_format
from postman_openapi.schemas.values import typed_value

if TYPE_CHECKING:
    from collections.abc import Collection

    from postman_openapi.schemas.values import JsonValue

SCALARS: Final = {bool: "boolean", int: "integer", float: "number", str: "string"}
"""The type of each kind of scalar."""
MISFIT: Final = object()
"""Stands for a text that no value of the schema is written as."""

_QUOTED: Final = expression(r"""(?P<quote>["'`])(?P<text>.*)(?P=quote)""", re.DOTALL)


def default_of(schema: dict[str, Any], text: str) -> Any:
    """Return the value that a text stands for.

    A text of several words is a value only in quotes: `(Default: the current time)` is prose.

    Args:
        schema: The schema of the value.
        text: The text as it is written.

    Returns:
        The value, or `MISFIT`.
    """
    text = text.strip()
    kinds = kinds_of(schema)
    if text == "null" and "null" in schema.get("type", ()):
        return None
    value = _items(schema, text) if kinds == {"array"} else _scalar(kinds, text)
    if value is MISFIT or not _fits(schema, value):
        return MISFIT
    return value


def kind_of_default(text: str) -> str:
    """Return the type of what a text stands for where nothing else tells; "" if it is prose."""
    value = _scalar(SCALARS.values(), text.strip())
    return "" if value is MISFIT else SCALARS[type(value)]


def _items(schema: dict[str, Any], text: str) -> Any:
    """Return the list that a text stands for: as JSON, or its items with commas between them."""
    try:
        found = json.loads(text)
    except ValueError:
        found = None
    texts = found if isinstance(found, list) else [each.strip() for each in text.split(",")]
    items = schema.get("items", {})
    values = [
        default_of(items, each if isinstance(each, str) else json.dumps(each)) for each in texts
    ]
    return MISFIT if MISFIT in values else values


def _scalar(kinds: Collection[str], text: str) -> Any:
    quoted = _QUOTED.fullmatch(text)
    bare = quoted["text"] if quoted else text
    if "string" in kinds and quoted and quoted["quote"] != "`":
        return bare
    value = typed_value(bare.lower() if bare.lower() in ("true", "false") else bare)
    if SCALARS.get(type(value), "string") in kinds and not isinstance(value, str):
        return value
    if isinstance(value, int) and not isinstance(value, bool) and "number" in kinds:
        return value
    is_text = bool(quoted) or (bool(bare) and " " not in bare and bare != "null")
    return bare if "string" in kinds and is_text else MISFIT


def _fits(schema: dict[str, Any], value: JsonValue) -> bool:
    """Tell whether a value is what else a schema says of it."""
    if "enum" in schema and value not in schema["enum"]:
        return False
    name = schema.get("format")
    if isinstance(value, str) and name in TIME_FORMATS and common_format([value]) != name:
        return False
    return is_within_bounds(value, schema)
