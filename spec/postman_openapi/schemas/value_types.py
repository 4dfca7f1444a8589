"""Types and formats as people write them in marks: `integer`, `list of texts`, `date-time`."""

from __future__ import annotations

import re
from typing import Final, NamedTuple

from postman_openapi.expressions import expression

KINDS_OF_FORMATS: Final = {
    **dict.fromkeys(("int32", "int64"), "integer"),
    **dict.fromkeys(("float", "double"), "number"),
    **dict.fromkeys(
        """byte date date-time duration email hostname ipv4 ipv6 password time uri uuid""".split(),  # noqa: SIM905
        "string",
    ),
}
"""The formats that a mark can name, each with the type of what has it."""

_WRITTEN: Final = expression(
    r"(?P<joined>comma-separated\s+)?(?P<list>list|array)(?:\s+of\s+(?P<items>\w+?)s?)?"
    r"|(?P<kind>\w+)",
    re.IGNORECASE,
)
_KINDS: Final = {each: each for each in ("string", "integer", "number", "boolean", "object")}


class ValueType(NamedTuple):
    """A type that somebody has named.

    Attributes:
        kind: The type of a single value; "" for any.
        is_list: Whether it is a list of such values.
        is_joined: Whether the list is one text, with commas between the values.
    """

    kind: str
    is_list: bool = False
    is_joined: bool = False


def value_type(text: str) -> ValueType | None:
    """Return the type that a text names, or None if it names none."""
    match = _WRITTEN.fullmatch(" ".join(text.split()))
    if match is None:
        return None
    name = (match["items"] if match["list"] else match["kind"]) or ""
    if name.lower() not in _KINDS and (name or not match["list"]):
        return None
    return ValueType(name.lower(), bool(match["list"]), bool(match["joined"]))
