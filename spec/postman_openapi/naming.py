"""Names: safe, unique and stable, out of whatever a collection calls things."""

import builtins
import keyword
import re
import unicodedata
from collections.abc import Iterable, Sequence

from postman_openapi.words import words_of

_MAX_LENGTH = 60
_PARAMETER = re.compile(r"[A-Za-z_][A-Za-z0-9_-]*")
_NOT_IN_PARAMETER = re.compile(r"[^A-Za-z0-9-]+")
_PLACEHOLDER = re.compile(r"\{[^{}]*\}")
_RESERVED = frozenset({*keyword.kwlist, *keyword.softkwlist, *dir(builtins), "self", "cls"})


def slug(text: str, *, limit: int = _MAX_LENGTH) -> str:
    """Return a text as words joined by underscores, cut between words."""
    words = words_of(_plain(text[: 10 * _MAX_LENGTH]))
    length = 0
    for count, word in enumerate(words):
        length += len(word) + 1
        if length > limit + 1:
            return "_".join(words[:count]) or word[:limit]
    return "_".join(words)


def parameter_name(name: str) -> str:
    """Return a path parameter's name: as it is where a template can hold it, else like it."""
    name = name.strip()
    if _PARAMETER.fullmatch(name):
        return name
    safe = _NOT_IN_PARAMETER.sub("_", _plain(name[:_MAX_LENGTH])).strip("_") or "parameter"
    return f"_{safe}" if safe[0].isdigit() else safe


def unique_name(name: str, taken: Iterable[str]) -> str:
    """Return the name, numbered if it is taken; names that differ in case only are the same."""
    used = {_key(each) for each in taken}
    if _key(name) not in used:
        return name
    number = 2
    while _key(f"{name}_{number}") in used:
        number += 1
    return f"{name}_{number}"


class Names:
    """Gives each thing a name of its own, in the order of asking."""

    def __init__(self) -> None:
        self._taken: set[str] = set()
        self._next_numbers: dict[str, int] = {}

    def claim(self, *candidates: str) -> str:
        """Return the first free candidate, else the last one with a number."""
        for candidate in candidates:
            if candidate not in self._taken:
                self._taken.add(candidate)
                return candidate
        last = candidates[-1]
        number = self._next_numbers.get(last, 2)
        while f"{last}_{number}" in self._taken:
            number += 1
        self._next_numbers[last] = number + 1
        self._taken.add(f"{last}_{number}")
        return f"{last}_{number}"


def operation_id(names: Names, name: str, folders: Sequence[str], method: str, path: str) -> str:
    """Return an operation's id: its request's name, with a folder's name where that is taken.

    Args:
        names: The ids that are in use.
        name: The request's name.
        folders: The names of the folders around it, outermost first.
        method: Its verb.
        path: Its path template.
    """
    by_path = slug(f"{method} {path}".replace("{", " by "))
    base = slug(name) or by_path
    if base[0].isdigit():
        base = f"{slug(method) or 'send'}_{base}"
    qualifiers = (slug(_PLACEHOLDER.sub(" ", folder)) for folder in folders)
    qualified = [f"{base}_{qualifier}" for qualifier in qualifiers if qualifier]
    candidates = [base, *qualified, f"{base}_{by_path}"]
    return names.claim(*(each for each in candidates if each not in _RESERVED))


def _plain(text: str) -> str:
    """Return a text with its accents gone."""
    if text.isascii():
        return text
    letters = unicodedata.normalize("NFKD", text)
    return "".join(letter for letter in letters if not unicodedata.combining(letter))


def _key(name: str) -> str:
    """Reduce a name to what its Python identifier will be told apart by."""
    return "".join(character for character in name.lower() if character.isalnum())
