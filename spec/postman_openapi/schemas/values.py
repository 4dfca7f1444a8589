"""JSON values out of text: JSON as people write it, and the value that a plain text stands for."""

from __future__ import annotations

import json
import math
import re
from functools import lru_cache
from types import MappingProxyType
from typing import TYPE_CHECKING, Final, NamedTuple, NoReturn, TypeAlias

from postman_openapi.expressions import expression

if TYPE_CHECKING:
    from collections.abc import Iterable

    from postman_openapi.schemas.json_comments import Notes

JsonValue: TypeAlias = (
    "bool | int | float | str | list[JsonValue] | dict[str, JsonValue] | None"  # recursive
)

MAX_DEPTH: Final = 100
"""How many lists and objects may lie inside each other before a text counts as unreadable."""

_SURROGATE_ESCAPE: Final = expression(r"\\u[dD][89a-fA-F]|[\ud800-\udfff]")
_INTEGER: Final = expression(r"0|-?[1-9][0-9]{0,18}", re.ASCII)
_DECIMAL: Final = expression(r"-?(?:0|[1-9][0-9]{0,14})\.[0-9]{1,15}", re.ASCII)
_INT64: Final = 2**63
# What such a field holds is a text, however many digits it has: nobody adds up phone numbers.
_TEXT_NAME: Final = expression(
    r"pass|pin(?:code)?$|secret|token|phone|mobile|fax|zip|postal|post_?code|dnis|version|password",
    re.IGNORECASE,
)


class Hole(str):
    """A text that stands without quotes where a value belongs: `<profile id>`, `{{count}}`."""

    __slots__ = ()


class JsonText(NamedTuple):
    """What a text holds that is JSON, or nearly.

    Attributes:
        value: The value. Of a duplicate key the last one wins; half surrogate pairs are replaced.
        omitted: Members that are commented out, each as a value of the whole text's form.
        notes: What comments say about each place.
        is_strict: Whether every JSON reader can read the text.
    """

    value: JsonValue
    omitted: tuple[JsonValue, ...] = ()
    notes: Notes = MappingProxyType({})
    is_strict: bool = True


def parse_json(text: str) -> JsonValue:
    """Read JSON as collections hold it.

    Accepted beyond the standard: comments, trailing commas, leading zeros, line breaks inside
    strings, a byte order mark, and `{{variables}}`, which stand as strings. A string that holds an
    object or a list is that object or list.

    Args:
        text: The text, of any origin.

    Returns:
        The value. Of a duplicate key the last one wins; half surrogate pairs are replaced.

    Raises:
        ValueError: The text is not JSON, nests deeper than `MAX_DEPTH`, or holds a number that
            JSON cannot write (NaN, infinities, more digits than Python reads).
    """
    return read_json(text, takes_holes=False).value


def read_json(text: str, *, takes_holes: bool = True) -> JsonText:
    """Read JSON as `parse_json` does, with what its comments say.

    Args:
        text: The text, of any origin.
        takes_holes: Whether anything may stand where a value belongs, such as `<an id>`, `...` or
            nothing at all; and commas may be missing, keys bare or in single quotes.

    Raises:
        ValueError: The text is not JSON even so.
    """
    read = _read(text.removeprefix("\ufeff"), takes_holes=takes_holes)
    if isinstance(read.value, str) and read.value.lstrip()[:1] in ("{", "["):
        try:
            return _read(read.value, takes_holes=False)._replace(is_strict=read.is_strict)
        except ValueError:
            return read
    return read._replace(is_strict=False) if text.startswith("\ufeff") else read


def typed_value(text: str, name: str = "") -> JsonValue:
    """Say what the text of a form field, a query or a path parameter stands for.

    A number is one only if writing it again gives the same text, so that `007`, `1e5`, `+1555`
    and `1.50` stay what they are.

    Args:
        text: The text as the collection has it.
        name: The field's name; a phone number, a password or a postal code stays text.

    Returns:
        A boolean, a number, the object or list that the text is the JSON of, or the text itself.
    """
    if text in ("true", "false"):
        return text == "true"
    if text[:1] in ("{", "[") and not text.startswith("{{"):
        return _structure(text)
    if text[:1] not in "-0123456789" or _is_name_of_text(name):
        return text
    if _INTEGER.fullmatch(text) and -_INT64 <= int(text) < _INT64:
        return int(text)
    if _DECIMAL.fullmatch(text) and repr(float(text)) == text:
        return float(text)
    return text


@lru_cache(maxsize=1024)
def _is_name_of_text(name: str) -> bool:
    return _TEXT_NAME.search(name) is not None


def _structure(text: str) -> JsonValue:
    try:
        value = parse_json(text)
    except ValueError:
        return text
    return value if isinstance(value, (dict, list)) else text


def _read(text: str, *, takes_holes: bool) -> JsonText:
    try:
        value: JsonValue = _DECODER.decode(text)
        read = JsonText(value)
    except RecursionError:
        raise ValueError(f"nested more than {MAX_DEPTH} levels deep") from None
    except json.JSONDecodeError:
        # Most texts are JSON: reading any other has its price only where there is one.
        from postman_openapi.schemas.loose_json import read_loose  # noqa: PLC0415

        read = read_loose(text, takes_holes=takes_holes)
    if text.count("[") + text.count("{") > MAX_DEPTH and _is_deeper(read.value, MAX_DEPTH):
        raise ValueError(f"nested more than {MAX_DEPTH} levels deep")
    if ("\\u" in text or not text.isascii()) and _SURROGATE_ESCAPE.search(text):
        return read._replace(value=_without_surrogates(read.value))
    return read


def _refuse(constant: str) -> NoReturn:
    raise ValueError(f"{constant} is no JSON number")


def _finite(text: str) -> float:
    number = float(text)
    if math.isinf(number):
        raise ValueError("a number outside of what JSON readers hold")
    return number


_DECODER: Final = json.JSONDecoder(parse_constant=_refuse, parse_float=_finite)


def _is_deeper(value: JsonValue, limit: int) -> bool:
    level: list[JsonValue] = [value]
    for _ in range(limit + 1):
        containers = [child for child in level if isinstance(child, (dict, list))]
        level = [child for parent in containers for child in _inside(parent)]
    return bool(containers)


def _inside(parent: dict[str, JsonValue] | list[JsonValue]) -> Iterable[JsonValue]:
    return parent.values() if isinstance(parent, dict) else parent


def _without_surrogates(value: JsonValue) -> JsonValue:
    if isinstance(value, str) and not isinstance(value, Hole):
        return value.encode("utf-16", "surrogatepass").decode("utf-16", "replace")
    if isinstance(value, list):
        return [_without_surrogates(item) for item in value]
    if isinstance(value, dict):
        return {
            str(_without_surrogates(key)): _without_surrogates(item) for key, item in value.items()
        }
    return value
