"""Identifiers as people have them, turned into what belongs in a path."""

import re
from urllib.parse import quote

from zoomkit.errors import InvalidArgumentError

_GROUPED_DIGITS = re.compile(r"[0-9]+(?:[ \u00a0-][0-9]+)*")
_SEPARATORS = re.compile(r"[ \u00a0-]")
_INT64_MAX = 2**63 - 1
_MOST_DIGITS = 20  # as many as the largest number of 64 bits has
_MOST_TEXT_DIGITS = 64  # a hexadecimal id may happen to have no letter
# Of meetings and webinars; what is longer or shorter is an id of something else.
_NUMBER_LENGTHS = range(8, 12)


def numeric_id(name: str, value: object) -> int:
    """Return a whole-number id, such as that of a meeting or webinar.

    Args:
        name: What the id is called, for the error.
        value: An int, or its digits as text, also grouped by spaces or hyphens as in
            "684 230 85".

    Raises:
        InvalidArgumentError: It is anything else, or not between 1 and 2**63 - 1.
    """
    number = value
    if isinstance(value, str):
        digits = _SEPARATORS.sub("", value) if _GROUPED_DIGITS.fullmatch(value.strip()) else ""
        # Over more digits int() would take its time, or refuse.
        number = int(digits) if 0 < len(digits) <= _MOST_DIGITS else None
    if isinstance(number, int) and not isinstance(number, bool) and 1 <= number <= _INT64_MAX:
        return int(number)  # also of a subclass that prints otherwise
    raise InvalidArgumentError.of(name, value, "a positive whole number, such as 68423085")


def text_id(name: str, value: object) -> str:
    """Return a textual id as it must be given to the code that quotes it once.

    The digits of a meeting's number may be grouped by spaces or hyphens, as in "684 230 8500". A
    UUID that starts with a slash or contains two in a row is quoted here already: Zoom wants such a
    one encoded twice.

    Raises:
        InvalidArgumentError: It is no text or number, is empty, has more digits than any id, or
            would change the path.
    """
    text = str(int(value)) if isinstance(value, int) and not isinstance(value, bool) else value
    if not isinstance(text, str) or not text.strip() or text in (".", ".."):
        raise InvalidArgumentError.of(name, value, "a non-empty id")
    if not text.isprintable():
        raise InvalidArgumentError.of(name, value, "an id without control characters")
    if _GROUPED_DIGITS.fullmatch(text.strip()):
        digits = _SEPARATORS.sub("", text.strip())
        if len(digits) > _MOST_TEXT_DIGITS:
            wanted = f"an id of at most {_MOST_TEXT_DIGITS} digits"
            raise InvalidArgumentError.of(name, value, wanted)
        return digits if len(digits) in _NUMBER_LENGTHS else text
    return quote(text, safe="") if text.startswith("/") or "//" in text else text
