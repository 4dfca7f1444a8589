"""JSON values out of text: JSON as people write it, and the value that a plain text stands for."""

from __future__ import annotations

import json
import math
import re
from typing import TYPE_CHECKING, Final, NoReturn, TypeAlias

if TYPE_CHECKING:
    from collections.abc import Iterable

JsonValue: TypeAlias = (
    "bool | int | float | str | list[JsonValue] | dict[str, JsonValue] | None"  # recursive
)

MAX_DEPTH: Final = 100
"""How many lists and objects may lie inside each other before a text counts as unreadable."""

# A text that json reads at once costs one pass; the rest is mended by the two passes below. Every
# repetition is possessive and every opened thing may end at the end of the text, so that a hostile
# text is walked once.
_STRING: Final = r'"(?:[^"\\]++|\\.)*(?:"|\Z)'
_COMMENT: Final = r"//[^\r\n]*+|/\*(?:[^*]++|\*(?!/))*(?:\*/|\Z)"
_VARIABLE: Final = r"\{\{[^{}\"]*+\}\}"
_NOISE: Final = re.compile(
    rf"(?P<string>{_STRING})|(?P<comment>{_COMMENT})|(?P<variable>{_VARIABLE}(?:[\w.+-]|{_VARIABLE})*)",
    re.DOTALL,
)
_SLIPS: Final = re.compile(
    rf"(?P<string>{_STRING})|(?P<comma>,(?=\s*+[\]}}]))|(?<![\w.+-])(?P<zeros>-?0+)(?=[0-9])",
    re.DOTALL,
)
_SURROGATE_ESCAPE: Final = re.compile(r"\\u[dD][89a-fA-F]|[\ud800-\udfff]")
_INTEGER: Final = re.compile(r"0|-?[1-9][0-9]{0,18}", re.ASCII)
_DECIMAL: Final = re.compile(r"-?(?:0|[1-9][0-9]{0,14})\.[0-9]{1,15}", re.ASCII)
_INT64: Final = 2**63
# What such a field holds is a text, however many digits it has: nobody adds up phone numbers.
_TEXT_NAME: Final = re.compile(
    r"pass|pin(?:code)?$|secret|token|phone|mobile|fax|zip|postal|post_?code|dnis|version|password",
    re.IGNORECASE,
)


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
    value = _load(text.removeprefix("\ufeff"))
    if isinstance(value, str) and value.lstrip()[:1] in ("{", "["):
        try:
            value = _load(value)
        except ValueError:
            return value
    return value


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
    if _TEXT_NAME.search(name):
        return text
    if _INTEGER.fullmatch(text) and -_INT64 <= int(text) < _INT64:
        return int(text)
    if _DECIMAL.fullmatch(text) and repr(float(text)) == text:
        return float(text)
    return text


def _structure(text: str) -> JsonValue:
    try:
        value = parse_json(text)
    except ValueError:
        return text
    return value if isinstance(value, (dict, list)) else text


def _load(text: str) -> JsonValue:
    try:
        value = _loads(text)
    except json.JSONDecodeError:
        value = _loads(_mended(text))
    if text.count("[") + text.count("{") > MAX_DEPTH and _is_deeper(value, MAX_DEPTH):
        raise ValueError(f"nested more than {MAX_DEPTH} levels deep")
    if _SURROGATE_ESCAPE.search(text):
        value = _without_surrogates(value)
    return value


def _loads(text: str) -> JsonValue:
    try:
        value: JsonValue = json.loads(
            text, strict=False, parse_constant=_refuse, parse_float=_finite
        )
    except RecursionError:
        raise ValueError(f"nested more than {MAX_DEPTH} levels deep") from None
    return value


def _refuse(constant: str) -> NoReturn:
    raise ValueError(f"{constant} is no JSON number")


def _finite(text: str) -> float:
    number = float(text)
    if math.isinf(number):
        raise ValueError("a number outside of what JSON readers hold")
    return number


def _mended(text: str) -> str:
    return _SLIPS.sub(_without_slip, _NOISE.sub(_without_noise, text))


def _without_noise(match: re.Match[str]) -> str:
    if match["comment"]:
        return " "
    return json.dumps(match["variable"]) if match["variable"] else match[0]


def _without_slip(match: re.Match[str]) -> str:
    if match["zeros"]:
        return "-" if match[0].startswith("-") else ""
    return "" if match["comma"] else match[0]


def _is_deeper(value: JsonValue, limit: int) -> bool:
    level: list[JsonValue] = [value]
    for _ in range(limit + 1):
        containers = [child for child in level if isinstance(child, (dict, list))]
        level = [child for parent in containers for child in _inside(parent)]
    return bool(containers)


def _inside(parent: dict[str, JsonValue] | list[JsonValue]) -> Iterable[JsonValue]:
    return parent.values() if isinstance(parent, dict) else parent


def _without_surrogates(value: JsonValue) -> JsonValue:
    if isinstance(value, str):
        return value.encode("utf-16", "surrogatepass").decode("utf-16", "replace")
    if isinstance(value, list):
        return [_without_surrogates(item) for item in value]
    if isinstance(value, dict):
        return {
            str(_without_surrogates(key)): _without_surrogates(item) for key, item in value.items()
        }
    return value
