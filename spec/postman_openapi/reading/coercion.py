"""What a JSON value is taken for where a text, a list or an object is expected.

Here and in all of `reading` an object is a `dict`, as the JSON reader makes it: to ask whether it
is any `Mapping` takes ten times as long.
"""

import json
from collections.abc import Mapping, Sequence
from typing import Any


def text_of(value: Any) -> str:
    """Return the text that a value stands for; an empty text for null.

    A description may be an object whose `content` is the text.
    """
    if value is None:
        return ""
    if isinstance(value, str):
        return value
    if isinstance(value, dict):
        return text_of(value["content"]) if "content" in value else json.dumps(value)
    return json.dumps(value)


def optional_text_of(value: Any) -> str | None:
    """Return the text that a value stands for; None for null."""
    return None if value is None else text_of(value)


def mapping_of(value: Any) -> Mapping[str, Any]:
    """Return the value if it is an object, else an empty one."""
    return value if isinstance(value, dict) else {}


def list_of(value: Any) -> Sequence[Any]:
    """Return the value if it is a list, else an empty one."""
    return value if isinstance(value, list) else ()


def number_of(value: Any) -> int | None:
    """Return the integer that a value is or that its text says; None for anything else."""
    if isinstance(value, bool):
        return None
    if isinstance(value, int):
        return value
    if isinstance(value, float) and value.is_integer():
        return int(value)
    if isinstance(value, str) and value.strip().isdecimal() and len(value) < 20:  # noqa: PLR2004
        return int(value)
    return None
