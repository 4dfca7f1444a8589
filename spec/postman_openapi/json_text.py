"""JSON as text with an indentation of one space, like `json.dumps(value, indent=1)`, but faster.

The standard library indents in Python and piece by piece; here only the texts are left to its C.
"""

import json
from collections.abc import Iterator
from typing import Any

_PIECE_LEVELS = 3

# Strings go to C at once; other scalars are rare, and so are empty containers.
_quoted = json.encoder.encode_basestring
_plain = json.JSONEncoder(ensure_ascii=False).encode


def json_pieces(value: Any, line: str = "\n", levels: int = _PIECE_LEVELS) -> Iterator[str]:
    """Yield the text of a value piece by piece, so that nobody needs to hold all of it.

    Args:
        value: What a JSON reader gives.
        line: The line break and the indentation of the value's last line.
        levels: How many levels of objects are taken apart; what lies deeper is one piece.
    """
    if levels == 0 or not value or not isinstance(value, dict):
        yield _text(value, line)
        return
    inner = f"{line} "
    separator = "{"
    for key, member in value.items():
        yield f"{separator}{inner}{_quoted(key)}: "
        yield from json_pieces(member, inner, levels - 1)
        separator = ","
    yield f"{line}}}"


def json_lines(value: Any, levels: int) -> str:
    """Return a value as text in which each member of an object, some levels down, is one line.

    So a file of many entries stays short, and a change of one entry is a change of one line.

    Args:
        value: What a JSON reader gives.
        levels: How many levels of objects are taken apart; what lies deeper stands on a line.
    """
    return "".join(_line_pieces(value, "\n", levels)) + "\n"


def _line_pieces(value: Any, line: str, levels: int) -> Iterator[str]:
    if levels == 0 or not value or not isinstance(value, dict):
        yield _plain(value)
        return
    inner = f"{line} "
    separator = "{"
    for key, member in value.items():
        yield f"{separator}{inner}{_quoted(key)}: "
        yield from _line_pieces(member, inner, levels - 1)
        separator = ","
    yield f"{line}}}"


def _text(value: Any, line: str) -> str:
    if not value or not isinstance(value, (dict, list, tuple)):
        return _scalar(value)
    inner = f"{line} "
    separator = f",{inner}"
    parts: list[str] = []
    # Loops, because each level of comprehensions would count twice for Python's recursion limit.
    if isinstance(value, dict):
        for key, each in value.items():
            text = _quoted(each) if isinstance(each, str) else _text(each, inner)
            parts.append(f"{_quoted(key)}: {text}")
        return f"{{{inner}{separator.join(parts)}{line}}}"
    for each in value:
        parts.append(_quoted(each) if isinstance(each, str) else _text(each, inner))  # noqa: PERF401
    return f"[{inner}{separator.join(parts)}{line}]"


def _scalar(value: Any) -> str:
    if isinstance(value, str):
        return _quoted(value)
    if isinstance(value, bool):
        return "true" if value else "false"
    return repr(value) if type(value) is int else _plain(value)
