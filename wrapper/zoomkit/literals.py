"""The sets of values that arguments and fields can have."""

from typing import TYPE_CHECKING, Any

from zoom_openapi import literals as _generated

if TYPE_CHECKING:
    from zoom_openapi.literals import *  # noqa: F403 - as many as the specification has

__all__ = _generated.__all__

if not TYPE_CHECKING:  # or type checkers would take every name for a known one

    def __getattr__(name: str) -> Any:
        return getattr(_generated, name)


def __dir__() -> list[str]:
    return list(__all__)
