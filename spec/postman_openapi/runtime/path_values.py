"""Arguments that belong in a path."""

from enum import Enum
from typing import Any

from .bodies import plain
from .errors import InvalidArgumentError


def whole_number(name: str, value: Any) -> int:
    """Return an argument that is a whole number, or its digits.

    Raises:
        InvalidArgumentError: It is anything else.
    """
    if isinstance(value, Enum):
        value = value.value
    if isinstance(value, str) and len(value) <= 20:  # noqa: PLR2004 - no longer than any int64
        digits = value.strip()
        if digits.isascii() and digits.removeprefix("-").isdigit():
            return int(digits)
    if isinstance(value, int) and not isinstance(value, bool) and abs(value) < 2**64:
        return int(value)
    raise InvalidArgumentError.of(name, value, "a whole number")


def path_text(name: str, value: Any) -> str:
    """Return an argument that is one segment of a path, not yet quoted.

    Raises:
        InvalidArgumentError: It is no text or number, is empty, or would change the path.
    """
    text = plain(name, value)
    if isinstance(text, int | float) and not isinstance(text, bool):
        text = str(text)
    if not isinstance(text, str) or not text.strip() or text in (".", ".."):
        raise InvalidArgumentError.of(name, value, "a non-empty id")
    if not text.isprintable():
        raise InvalidArgumentError.of(name, value, "an id without control characters")
    return text
