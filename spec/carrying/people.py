"""The people of the examples: what one object says of a person is about one person."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Collection

_PEOPLE = (("Amara", "Okafor"), ("Jonas", "Lindqvist"), ("Mei", "Tanaka"), ("Diego", "Fuentes"))
# The keys of whom an object is about; other keys name others, such as hosts.
_IDS = frozenset({"id", "member_id", "participant_user_id", "user_id"})
_NAMES = frozenset(
    """display_name email first_name last_name name participant_name user_display_name user_email
    user_name""".split()  # noqa: SIM905
)
_FIRST = "|".join(first for first, _ in _PEOPLE)
_ID = re.compile(rf"(?P<prefix>[a-z]+)(?P<name>{_FIRST})(?P<zeros>0+)(?P<digit>\d)")
_LISTED = 2


def of_one_person(made: dict[str, Any], number: int, sent: Collection[str] = ()) -> dict[str, Any]:
    """Return an object whose ids, names and address are those of one person.

    Args:
        made: The object.
        number: Which of several it is. Ids are known of the first, later ones go by their names.
        sent: The keys that repeat what a request has said; they stay.
    """
    said = {key: found for key in made if (found := _person(key, made[key])) is not None}
    if len(set(said.values())) < 2:  # noqa: PLR2004 - all are one
        return made
    first = _IDS if number < _LISTED else _NAMES
    order = sorted(said, key=lambda key: (key not in sent, key not in first))
    person = said[order[0]]
    return {
        key: _as(person, key, value) if key in said and key not in sent else value
        for key, value in made.items()
    }


def _person(key: str, value: Any) -> int | None:
    """Return whom a value names."""
    if not isinstance(value, str):
        return None
    if key in _IDS:
        match = _ID.fullmatch(value)
        return _number(match["name"]) if match else None
    if key not in _NAMES:
        return None
    low = value.lower()
    for number, (first, last) in enumerate(_PEOPLE):
        if low.startswith(first.lower()) or low == last.lower():
            return number
    return None


def _number(first: str) -> int:
    return next(number for number, each in enumerate(_PEOPLE) if each[0] == first)


def _as(person: int, key: str, value: str) -> str:
    """Return a value that names somebody as one that names another person."""
    new, old = _PEOPLE[person], _PEOPLE[_person(key, value) or 0]
    if match := _ID.fullmatch(value) if key in _IDS else None:
        start = f"{match['prefix']}{new[0]}"
        return f"{start}{str(person + 1).zfill(len(value) - len(start))}"
    for one, other in zip(old, new, strict=True):
        value = value.replace(one, other).replace(one.lower(), other.lower())
    return value
