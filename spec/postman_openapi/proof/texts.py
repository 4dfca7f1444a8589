"""Values and the texts that stand for them in URLs, headers and forms."""

import json
from collections.abc import Iterable, Mapping
from typing import Any

from postman_openapi.proof.samples import Upload
from postman_openapi.proof.schemas import Schemas
from postman_openapi.reading.coercion import list_of

_BOOLEANS = {"true": True, "false": False}


def text_of(value: Any) -> str:
    """Return the text that stands for a value outside of JSON."""
    if isinstance(value, str):
        return value
    if isinstance(value, bool):
        return "true" if value else "false"
    if value is None:
        return ""
    return json.dumps(value) if isinstance(value, Mapping | list) else str(value)


def typed(schemas: Schemas, schema: Any, text: str) -> Any:
    """Return the value that a text stands for, the text itself where it fits no other type.

    Whoever writes the value again gets the same text.
    """
    kind = schemas.kind(schema)
    if schemas.is_binary(schema):
        return Upload(content=text.encode(errors="replace"))
    if kind == "boolean":
        return _BOOLEANS.get(text, text)
    if kind in ("integer", "number"):
        return _number(text, int if kind == "integer" else float)
    if kind in ("object", "array"):
        return _container(text, dict if kind == "object" else list)
    return text


def _number(text: str, kind: type[int | float]) -> Any:
    for each in (int, kind):
        try:
            value = each(text)
        except ValueError:
            continue
        if str(value) == text and text[-1].isdigit():  # neither nan nor inf
            return value
    return text


def _container(text: str, kind: type) -> Any:
    try:
        value = json.loads(text)
    except (ValueError, RecursionError):
        return text
    return value if isinstance(value, kind) else text


def pairs_of(value: Any) -> list[tuple[str, str]]:
    """Return pairs of name and text; what has no value is an empty one."""
    return [
        (str(each[0]), "" if each[1] is None else str(each[1]))
        for each in list_of(value)
        if isinstance(each, list) and len(each) == 2  # noqa: PLR2004 - a name and a value
    ]


def grouped(pairs: Iterable[tuple[Any, Any]]) -> dict[str, list[str]]:
    """Return the values of pairs by name."""
    found: dict[str, list[str]] = {}
    for name, value in pairs:
        found.setdefault(str(name), []).append("" if value is None else str(value))
    return found
