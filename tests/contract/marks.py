"""What the collection's texts say in a fixed form: statuses, codes, required, allowed values.

The forms are those of Postman's exporter and of the seed item. The toolchain reads the same marks
by the patterns of its own profile; nothing of that is used here.
"""

import re

from attrs import frozen

_MARK = re.compile(r"\*\*\s*(HTTP Status Code|Error Code)\s*:\s*\*\*\s*`(\d+)`")
_VALUES = re.compile(r"\(This can only be one of ((?:[^()]|\([^()]*\))*)\)")
_DEPRECATED = re.compile(r"(?:^|\. |<br>|\n)(?:Deprecated\b|Marked as deprecated\b)")
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


def is_required(description: str) -> bool:
    """Tell whether a description says that its field is required."""
    return "(Required)" in description


def allowed_values(description: str) -> tuple[str, ...]:
    """Return the only values that a description allows; none if it says nothing of them."""
    said = _VALUES.search(description)
    return tuple(said[1].split(",")) if said else ()


def says_deprecated(description: str) -> bool:
    """Tell whether a description calls what it describes deprecated, in a sentence of its own."""
    return bool(_DEPRECATED.search(description))


def _plain(text: str) -> str:
    """Return text without HTML breaks, its white space made single blanks."""
    return " ".join(_BREAK.sub(" ", text).split())
