"""How much a value may be and what stands for it, in words: docstrings say what no type can."""

import json
import re
from collections.abc import Callable
from math import isfinite
from typing import Any

_UNITS = (
    ("minimum", "maximum", ""),
    ("minLength", "maxLength", " characters"),
    ("minItems", "maxItems", " items"),
)
_LONGEST = 100
_WORDS = "zero one two three four five six seven eight nine ten eleven twelve".split()  # noqa: SIM905


def with_limits(text: str, keyword: Callable[[str], Any]) -> str:
    """Return a description with the limits and the default of a schema, as sentences behind it.

    Args:
        text: The description, or nothing.
        keyword: Returns the value of a keyword of the schema, None if it has none.
    """
    limits = [
        sentence
        for least, most, unit in _UNITS
        if (sentence := _sentence(keyword(least), _unsaid(text, keyword(most)), unit))
    ]
    pattern, default = keyword("pattern"), keyword("default")
    if isinstance(pattern, str) and 0 < len(pattern) <= _LONGEST:
        limits.append(f"Matches {pattern}")
    if default is not None and len(shown := json.dumps(default, ensure_ascii=False)) <= _LONGEST:
        limits.append(f"By default {shown}.")
    if not limits:
        return text
    text = text.rstrip()
    is_open = text and text[-1].isalnum()
    return " ".join(filter(None, [f"{text}." if is_open else text, *limits]))


def _unsaid(text: str, most: Any) -> Any:
    """Return an upper limit unless the text names it already."""
    if not _is_number(most):
        return most
    shown = _shown(most)
    number = f"{shown}|{_WORDS[int(most)]}" if 0 < most < len(_WORDS) else re.escape(shown)
    is_said = re.search(rf"\b(?:at most|up to|no more than) (?:{number})\b", text, re.IGNORECASE)
    return None if is_said else most


def _sentence(least: Any, most: Any, unit: str) -> str:
    if not _is_number(least) and not _is_number(most):
        return ""
    if not _is_number(least):
        return f"At most {_shown(most)}{unit}."
    if not _is_number(most):
        # One at least is what a list or a text has that is given at all.
        return "" if unit and least <= 1 else f"At least {_shown(least)}{unit}."
    return (
        f"Exactly {_shown(least)}{unit}."
        if least == most
        else f"{_shown(least)} to {_shown(most)}{unit}."
    )


def _shown(number: float) -> str:
    return str(int(number)) if isinstance(number, int) or number.is_integer() else str(number)


def _is_number(value: Any) -> bool:
    return isinstance(value, int | float) and not isinstance(value, bool) and isfinite(value)
