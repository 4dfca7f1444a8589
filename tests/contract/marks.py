"""What the collections' texts say in a fixed form: statuses, codes, and marks of fields.

docs/toolchain.md lists the forms. The toolchain reads the same marks by code of its own; nothing of
that is used here.
"""

import csv
import re
from collections.abc import Iterator, Mapping
from typing import Any

from attrs import frozen

_MARK = re.compile(r"\*\*\s*(HTTP Status Code|Error Code)\s*:\s*\*\*\s*`(\d+)`")
_VALUES = re.compile(r"\(This can only be one of ((?:\"[^\"]*\"|[^()]|\([^()]*\))*)\)")
_TYPE = re.compile(r"\(Type: ([a-z -]+)\)")
_FORMAT = re.compile(r"\(Format: ([a-z0-9-]+)\)")
_DEFAULT = re.compile(r"\(Default: (?:\"([^\"]*)\"|([^()]*))\)")
_BOUND = re.compile(
    r"\((?:Between (?P<low>-?[\d.]+) and (?P<high>-?[\d.]+)"
    r"|At least (?P<least>-?[\d.]+)|At most (?P<most>-?[\d.]+))(?: (?P<unit>characters|items))?\)"
)
_UNITS = {"": "imum", "characters": "Length", "items": "Items"}
_DEPRECATED = re.compile(r"(?:^|[.;:!?]\s|<br>|\n|\) )\(?(?:Deprecated\b|Marked as deprecated\b)")
_BREAK = re.compile(r"<br\s*/?>")


@frozen
class ExampleName:
    """What the name of an example says.

    Attributes:
        meaning: What its status means, without marks.
        status: The status that is marked; None if none is.
        codes: Each error code that is marked, with its message.
    """

    meaning: str
    status: int | None = None
    codes: tuple[tuple[int, str], ...] = ()


def read_example_name(name: str) -> ExampleName:
    """Return what the name of an example says.

    Raises:
        ValueError: It holds something that looks like a mark and is none, or two statuses.
    """
    head, *rest = _MARK.split(name)
    marks = [
        (kind, int(number), _plain(text))
        for kind, number, text in zip(rest[::3], rest[1::3], rest[2::3], strict=True)
    ]
    statuses = [(number, text) for kind, number, text in marks if kind == "HTTP Status Code"]
    if len(statuses) > 1 or re.search(r"(?:Status|Error) Code", "".join([head, *rest[2::3]])):
        raise ValueError(f"{name!r} cannot be read")
    meanings = [_plain(head), *(text for _, text in statuses)]
    return ExampleName(
        meaning=" ".join(filter(None, meanings)),
        status=statuses[0][0] if statuses else None,
        codes=tuple((number, text) for kind, number, text in marks if kind == "Error Code"),
    )


@frozen
class Marks:
    """What the marks of a description say.

    Attributes:
        is_required: Whether its field has to be sent.
        values: The only values that it may have, as text; none if that is not said.
        type: Its type in words, such as `list of integers`; empty if that is not said.
        format: Its format, likewise.
        bounds: Its bounds by their keyword in JSON Schema.
        default: What is meant where nothing is sent, as text; None if that is not said.
        is_deprecated: Whether it is called deprecated.
    """

    is_required: bool = False
    values: tuple[str, ...] = ()
    type: str = ""
    format: str = ""
    bounds: Mapping[str, float] = {}
    default: str | None = None
    is_deprecated: bool = False


NO_MARKS = Marks()


def read_marks(description: str) -> Marks:
    """Return what the marks of a description say."""
    values, default = _VALUES.search(description), _DEFAULT.search(description)
    return Marks(
        is_required="(Required)" in description,
        values=_listed(values[1]) if values else (),
        type=_said(_TYPE, description),
        format=_said(_FORMAT, description),
        bounds=dict(_bounds(description)),
        default=(default[2] if default[1] is None else default[1]) if default else None,
        is_deprecated=says_deprecated(description),
    )


def _said(pattern: re.Pattern[str], description: str) -> str:
    found = pattern.search(description)
    return found[1] if found else ""


def _listed(text: str) -> tuple[str, ...]:
    """Return values that commas separate; in quotes one may be empty or hold a comma."""
    [values] = csv.reader([text])
    return tuple(values)


def _bounds(description: str) -> Iterator[tuple[str, Any]]:
    for found in _BOUND.finditer(description):
        keyword = _UNITS[found["unit"] or ""]
        if low := found["low"] or found["least"]:
            yield f"min{keyword}", float(low)
        if high := found["high"] or found["most"]:
            yield f"max{keyword}", float(high)


def says_deprecated(description: str) -> bool:
    """Tell whether a description calls what it describes deprecated, in a sentence of its own."""
    return bool(_DEPRECATED.search(description))


def _plain(text: str) -> str:
    """Return text without HTML breaks, its white space made single blanks."""
    return " ".join(_BREAK.sub(" ", text).split())
