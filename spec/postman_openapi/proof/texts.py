"""Values and the texts that stand for them in URLs, headers and forms."""

import json
from collections.abc import Mapping
from typing import Any

from postman_openapi.proof.samples import Upload
from postman_openapi.proof.schemas import Schemas

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
