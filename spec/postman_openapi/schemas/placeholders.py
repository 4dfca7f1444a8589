"""Texts that name a type in place of a value, as exporters write: `<long>`, `string [date]`."""

from __future__ import annotations

from typing import Any, Final, NamedTuple

from postman_openapi.expressions import expression
from postman_openapi.schemas.values import Hole

_WORDS: Final = "string|integer|number|boolean|object|array|null"
_BARE: Final = expression(rf"({_WORDS})")
_WITH_FORMAT: Final = expression(rf"({_WORDS}) \[([a-z0-9-]{{1,20}})\]")
_ANGLED: Final = expression(r"<([A-Za-z0-9-]{1,12})>")
_ANGLED_KINDS: Final = {
    "string": ("string", None),
    "integer": ("integer", None),
    "int32": ("integer", None),
    "int64": ("integer", "int64"),
    "long": ("integer", "int64"),
    "number": ("number", None),
    "float": ("number", None),
    "double": ("number", None),
    "boolean": ("boolean", None),
    "date": ("string", "date"),
    "datetime": ("string", "date-time"),
    "date-time": ("string", "date-time"),
    "uuid": ("string", None),
    "email": ("string", None),
    "uri": ("string", None),
    "url": ("string", None),
    "null": ("null", None),
}
_KEPT_FORMATS: Final = frozenset({"date", "date-time", "int64"})
_SCALAR_KINDS: Final = frozenset({"string", "integer", "number", "boolean", "null"})
# What the exporter writes where a schema holds itself, or nests deeper than it follows.
_CIRCULAR: Final = expression(
    r"<Circular reference to #/components/schemas/([^<>]{1,100}) detected>"
)
_TOO_DEEP: Final = expression(r"<Error: Too many levels of nesting to fake this schema>")
_BRACKETS: Final = expression(r"<[\w .-]{1,60}>")
_VARIABLE: Final = expression(r"\{\{[^{}]*\}\}")
_TYPE: Final = expression(
    "|".join(each.pattern for each in (_BARE, _WITH_FORMAT, _ANGLED, _VARIABLE))
)


_BEGINNINGS: Final = frozenset({*(each[0] for each in _WORDS.split("|")), "<", "{"})
"""With what the texts begin that stand for a type."""


class Placeholder(NamedTuple):
    """A type that stands in place of a value.

    `unknown` says nothing, and is a text if nothing else says more; a `hole` can be anything.
    """

    kind: str
    format: str | None = None


HOLE: Final = Placeholder("hole")


class Recursion(NamedTuple):
    """A mark that the value is of the same schema as one that encloses it, whose name it holds."""

    name: str


def with_placeholders(value: Any) -> Any:
    """Copy a value with a `Placeholder` or a `Recursion` for each text that is one.

    A bare word such as `boolean` can be a value as well; it counts only where at least half of the
    value's leaves name a type.
    """
    leaves = named = holes = 0
    pending = [value]
    while pending:
        current = pending.pop()
        if isinstance(current, dict):
            pending.extend(current.values())
        elif isinstance(current, list):
            pending.extend(current)
        else:
            leaves += 1
            if isinstance(current, str):
                named += current[:1] in _BEGINNINGS and (
                    _names_type(current) or _marks_end(current)
                )
                holes += isinstance(current, Hole)
    if not named and not holes:
        return value
    return _replaced(value, take_bare_words=leaves > 1 and named * 2 >= leaves, depth=0)


def is_name_in_brackets(text: str) -> bool:
    """Tell whether a text is `<what people have to put there>`, and does not name a type."""
    return text.startswith("<") and _BRACKETS.fullmatch(text) is not None and not is_type(text)


def is_type(text: str) -> bool:
    """Tell whether a text is the mark of a type and never a value, such as `<long>`."""
    match = _ANGLED.fullmatch(text)
    return match is not None and match[1].lower() in _ANGLED_KINDS


def _names_type(text: str) -> bool:
    return len(text) <= 40 and _TYPE.fullmatch(text) is not None  # noqa: PLR2004


def _marks_end(text: str) -> bool:
    return text.startswith("<") and bool(_CIRCULAR.fullmatch(text) or _TOO_DEEP.fullmatch(text))


def _replaced(value: Any, *, take_bare_words: bool, depth: int) -> Any:
    if depth > 100:  # noqa: PLR2004
        return value
    if isinstance(value, dict):
        if len(value) == 1 and isinstance(end := value.get("value"), str) and _marks_end(end):
            match = _CIRCULAR.fullmatch(end)
            return Recursion(match[1]) if match else {}
        return {
            k: _replaced(v, take_bare_words=take_bare_words, depth=depth + 1)
            for k, v in value.items()
        }
    if isinstance(value, list):
        return [_replaced(v, take_bare_words=take_bare_words, depth=depth + 1) for v in value]
    return _read(value, take_bare_words=take_bare_words) if isinstance(value, str) else value


def _read(text: str, *, take_bare_words: bool) -> Any:
    if isinstance(text, Hole):
        read = _read(str(text), take_bare_words=True)
        return read if isinstance(read, Placeholder) and read.kind != "unknown" else HOLE
    if match := _WITH_FORMAT.fullmatch(text):
        return _placeholder(text, match[1], match[2])
    if (match := _ANGLED.fullmatch(text)) and match[1].lower() in _ANGLED_KINDS:
        return Placeholder(*_ANGLED_KINDS[match[1].lower()])
    if _VARIABLE.fullmatch(text):
        return Placeholder("unknown")
    if take_bare_words and (match := _BARE.fullmatch(text)):
        return _placeholder(text, match[1], None)
    return text


def _placeholder(text: str, kind: str, text_format: str | None) -> Any:
    if kind in _SCALAR_KINDS:
        return Placeholder(kind, text_format if text_format in _KEPT_FORMATS else None)
    return {} if kind == "object" else [] if kind == "array" else text
