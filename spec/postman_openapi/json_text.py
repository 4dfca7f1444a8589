"""JSON as text with an indentation of one space, like `json.dumps(value, indent=1)`, but faster.

The standard library indents in Python and piece by piece; here only the texts are left to its C.
"""

import json
from collections.abc import Iterator
from typing import Any

_PIECE_LEVELS = 2

# Strings go to C at once; other scalars are rare, and so are empty containers.
_quoted = json.encoder.encode_basestring
_plain = json.JSONEncoder(ensure_ascii=False).encode


class _Keys(dict[str, str]):
    """Keys as they stand before a value: a document has each of them many times."""

    def __missing__(self, key: str) -> str:
        text = self[key] = f"{_quoted(key)}: "
        return text


_keys = _Keys()


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
    parts: list[str] = []
    # Loops, because each level of comprehensions would count twice for Python's recursion limit.
    if isinstance(value, dict):
        for key, each in value.items():
            kind = type(each)
            text = _quoted(each) if kind is str else _WRITERS.get(kind, _text)(each, inner)
            parts.append(_keys[key] + text)
        return f"{{{inner}{f',{inner}'.join(parts)}{line}}}"
    for each in value:
        kind = type(each)
        parts.append(_quoted(each) if kind is str else _WRITERS.get(kind, _text)(each, inner))
    return f"[{inner}{f',{inner}'.join(parts)}{line}]"


def _scalar(value: Any, _line: str = "") -> str:
    if isinstance(value, str):
        return _quoted(value)
    if isinstance(value, bool):
        return "true" if value else "false"
    return repr(value) if type(value) is int else _plain(value)


# What is no scalar, or none of these but derived from one, is taken apart above.
_WRITERS = dict.fromkeys((bool, int, float, type(None)), _scalar)
