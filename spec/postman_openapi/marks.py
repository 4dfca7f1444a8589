"""How marks are written in descriptions: `(Required)`, `(Default: 30)`, `(Between 1 and 300)`.

Parameters, form fields and comments of JSON bodies have the same marks. Each stands in brackets of
its own, anywhere in a description.
"""

import re
from collections.abc import Callable, Collection, Mapping
from functools import partial
from typing import Any, Final, NamedTuple

from postman_openapi.errors import ProfileError
from postman_openapi.expressions import expression_in_prose

# A text in quotes, or one with at most one level of brackets.
_TEXT: Final = r"""(?:"[^"\n]*+"|'[^'\n]*+'|`[^`\n]*+`|(?:[^()]|\([^()]*+\))*)"""
_NUMBER: Final = r"-?\d{1,18}(?:\.\d{1,9})?"
# Of any other unit the bounds are left to the prose.
_UNIT: Final = r"(?:\s+(?P<unit>characters?|chars?|items?|entries|elements?))?"


class MarkPatterns(NamedTuple):
    """What to look for; the default is the form in which Postman's own importer writes.

    Attributes:
        required: The mark of what no request goes without.
        choice: The list of the only values that are allowed, in its group `value`.
        choice_separator: What stands between these values.
        between: Bounds, in its groups `least` and `most`; a group `unit` is what is counted,
            characters or items, and without one the value's type tells.
        at_least: A lower bound, in its group `least`, and `unit`.
        at_most: An upper bound, in its group `most`, and `unit`.
        default: What stands for a value that is not given, in its group `value`.
        type: The type of a value, in its group `value`.
        format: The format of a value, in its group `value`.
        matches: A pattern that a text matches, in its group `value`.
        deprecated: The mark of what should no longer be given.
    """

    required: re.Pattern[str] = expression_in_prose(r"\(Required\)\s?")
    choice: re.Pattern[str] = expression_in_prose(
        r"\s?\(This can only be one of (?P<value>(?:[^()]|\([^()]*+\))*)\)"
    )
    choice_separator: str = ","
    between: re.Pattern[str] = expression_in_prose(
        rf"\s?\(Between (?P<least>{_NUMBER}) and (?P<most>{_NUMBER}){_UNIT}\)"
    )
    at_least: re.Pattern[str] = expression_in_prose(rf"\s?\(At least (?P<least>{_NUMBER}){_UNIT}\)")
    at_most: re.Pattern[str] = expression_in_prose(rf"\s?\(At most (?P<most>{_NUMBER}){_UNIT}\)")
    default: re.Pattern[str] = expression_in_prose(
        rf"\s?\(Default(?::|s to)[ \t]++(?P<value>{_TEXT})\)"
    )
    type: re.Pattern[str] = expression_in_prose(r"\s?\(Type:[ \t]++(?P<value>[\w -]++)\)")
    format: re.Pattern[str] = expression_in_prose(r"\s?\(Format:[ \t]++(?P<value>[\w -]++)\)")
    matches: re.Pattern[str] = expression_in_prose(
        r"\s?\(Matches[ \t]++(?P<value>\^(?:[^()\n]|\([^()\n]*+\))*\$)\)"
    )
    # At the end or the beginning: `the (deprecated) key` says it of something else.
    deprecated: re.Pattern[str] = expression_in_prose(
        r"\A\W*?[(\[]deprecated[)\]]\s?|\s?[(\[]deprecated[)\]](?=\W*\Z)"
    )


DEFAULT_MARKS: Final = MarkPatterns()


def marks_from(table: Mapping[str, Any]) -> MarkPatterns:
    """Read what a profile says of marks; what it does not say keeps its default.

    Raises:
        ProfileError: A pattern cannot be used.
    """
    said = {key: reader(table, key) for key, reader in READERS.items() if key in table}
    return MarkPatterns(**said) if said else DEFAULT_MARKS


def pattern_of(table: Mapping[str, Any], key: str, groups: Collection[str] = ()) -> re.Pattern[str]:
    """Return a pattern of a profile.

    Args:
        table: The table that holds it.
        key: Its key.
        groups: The groups that it must have.

    Raises:
        ProfileError: It is no regular expression, or a group is missing.
    """
    try:
        pattern = expression_in_prose(table[key], re.MULTILINE)
        known = pattern.groupindex
    except (re.error, TypeError) as error:
        raise ProfileError(f"{key}: no regular expression: {error}") from None
    if missing := [each for each in groups if each not in known]:
        raise ProfileError(f"{key}: the pattern has no group {missing[0]!r}")
    return pattern


def _separator(table: Mapping[str, Any], key: str) -> str:
    if isinstance(table[key], str) and table[key]:
        return str(table[key])
    raise ProfileError(f"{key} is no text")


_VALUE = partial(pattern_of, groups=("value",))
READERS: Final[dict[str, Callable[[Mapping[str, Any], str], Any]]] = {
    "required": pattern_of,
    "choice": pattern_of,
    "choice_separator": _separator,
    "between": partial(pattern_of, groups=("least", "most")),
    "at_least": partial(pattern_of, groups=("least",)),
    "at_most": partial(pattern_of, groups=("most",)),
    "default": _VALUE,
    "type": _VALUE,
    "format": _VALUE,
    "matches": _VALUE,
}
