"""Property names that openapi-python-client 0.29.1 cannot carry in a model.

It refuses a model of which two properties have one Python name, and some names change when they are
printed. Such a property is no attribute of its model; by its wire name it is there all the same.
"""

from __future__ import annotations

import builtins
import keyword
import re
from functools import lru_cache
from typing import TYPE_CHECKING, Final

from postman_openapi.expressions import expression

if TYPE_CHECKING:
    from collections.abc import Iterable

_DELIMITERS: Final = expression(r"[\\. _-]+")
_LOWER_RUNS: Final = expression(r"([A-Z]?[a-z]+)")
_RESERVED: Final = (frozenset(dir(builtins)) | {"self", "true", "false", "datetime"}) - {"id"}
_LONGEST: Final = 200


def unsafe_names(names: Iterable[str]) -> set[str]:
    """Return those of a model's property names that generated code cannot carry.

    Args:
        names: The property names in the order of the schema.
    """
    unsafe: set[str] = set()
    taken: dict[str, str] = {}
    ordered = list(names)
    for name in ordered:
        if not _is_carried_verbatim(name) or not _place(name, taken):
            unsafe.add(name)
    return unsafe


def class_letters(name: str) -> str:
    """Return what tells apart the names of the classes that the generator makes of properties."""
    return _DELIMITERS.sub("", _sanitized(name)).lower()


def _place(name: str, taken: dict[str, str]) -> bool:
    """Give a name a Python name of its own, as the generator does; say whether that worked."""
    own = python_name(name)
    rival = taken.get(own)
    if rival is None:
        taken[own] = name
        return True
    # The generator now gives both their names without the change to snake case.
    close, rival_close = _close_name(name), _close_name(rival)
    if close == rival_close or any(new in taken and new != own for new in (close, rival_close)):
        return False
    del taken[own]
    taken[close], taken[rival_close] = name, rival
    return True


def _is_carried_verbatim(name: str) -> bool:
    if len(name) > _LONGEST:
        return False
    if name.isascii() and name.isprintable():
        return True
    import unicodedata  # noqa: PLC0415 (few names are in other letters)

    if any(unicodedata.category(c)[0] == "C" or c in "\u2028\u2029" for c in name):
        return False
    return unicodedata.normalize("NFKC", name) == name


def _sanitized(name: str) -> str:
    return "".join(c for c in name if c.isidentifier() or c.isdecimal() or c in "\\. _-")


@lru_cache(maxsize=4096)
def python_name(name: str) -> str:
    """Return the attribute name that the generator gives to a property."""
    sanitized = _sanitized(name)
    spaced = sanitized
    if any(c.isupper() for c in sanitized):
        spaced = " ".join(_LOWER_RUNS.split(sanitized))
    snake = "_".join(word for word in _DELIMITERS.split(spaced) if word).lower()
    return _identifier(snake, sanitized)


def _close_name(name: str) -> str:
    sanitized = _sanitized(name)
    return _identifier(re.sub(r"\W+", "", sanitized), sanitized)


def _identifier(candidate: str, sanitized: str) -> str:
    if candidate in _RESERVED or keyword.iskeyword(candidate):
        candidate += "_"
    if not candidate.isidentifier() or sanitized.startswith("_"):
        return f"field_{candidate}"
    return candidate
