"""What is found in a request that is checked."""

from collections.abc import Callable
from typing import Any, Final, TypeAlias

from attrs import define, field

REQUIRED: Final = "This field is required."


@define
class Findings:
    """What is found in a request.

    Attributes:
        errors: What is wrong: the field's name and a message.
        unknown: The names of fields that are not documented.
    """

    errors: list[tuple[str, str]] = field(factory=list)
    unknown: list[str] = field(factory=list)

    def wrong(self, name: str, message: str) -> None:
        """Note that a field is wrong."""
        self.errors.append((name, f"Invalid field. {message}"))


Check: TypeAlias = Callable[[Any, str, Findings], Any]
"""Checks a value under a name, and returns it, if it was text with the type that is wanted."""
