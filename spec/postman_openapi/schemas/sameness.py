"""Say whether two shapes stand for one thing, judged by what they are called and where they stand.

Equal fields alone prove nothing: an id and an email are a panelist here and an assistant there, and
a webinar has the fields of a meeting. So a name must agree as well, or the place: neighbours in one
object (`audio_input`, `audio_output`) are values of one kind.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from postman_openapi.schemas.resource_names import (
    base_words,
    core,
    full_words,
    is_generic,
    list_key,
    states,
)

if TYPE_CHECKING:
    from postman_openapi.schemas.resource_names import Words
    from postman_openapi.schemas.shape_merging import ShapeClasses
    from postman_openapi.schemas.shapes import Shape

_LEAST_OF_FAMILY: Final = 2
_LEAST_OF_THING: Final = 4


def qualified_names(shape: Shape) -> tuple[Words, ...]:
    """Return the names under which a shape may be compared with others."""
    if (items := list_key(shape)) is not None:
        return (("list", items),)
    return full_words(shape.occurrences[0])


def is_same_name(one: Words, other: Words) -> bool:
    """Say whether names are equal, or one only says more: `contact`, `company contact`."""
    shorter = min(len(one), len(other))
    return (
        shorter > 0
        and one[-shorter:] == other[-shorter:]
        and not is_generic(one[-shorter:])
        and states(one) == states(other)
    )


def is_same_noun(one: Words, other: Words) -> bool:
    """Say whether names end with one noun: `meeting registrant`, `webinar registrant`."""
    return core(one) == core(other) and states(one) == states(other)


class Things:
    """Compares what shapes are called."""

    def __init__(self, classes: ShapeClasses) -> None:
        self._classes = classes
        self._nouns: dict[tuple[int, int], frozenset[tuple[Words, Words]]] = {}

    def are_one(self, one: Shape, other: Shape) -> bool:
        """Say whether two shapes with equal fields stand for one thing."""
        if one.is_map or other.is_map:
            return True
        if one.is_failure != other.is_failure and _is_whole_failure(one, other):
            # What a conflict answers may be the thing itself; a code and a message are in many.
            return len(one.properties) >= _LEAST_OF_THING
        mine, others = self._of(one), self._of(other)
        if not mine.isdisjoint(others):
            return True
        if _is_made(one) or _is_made(other):
            return True
        return self._are_neighbours(one, other) or _are_family(one, other)

    def _of(self, shape: Shape) -> frozenset[tuple[Words, Words]]:
        """Return the nouns of all places of a shape, with the states that go with them."""
        key = (shape.id, len(shape.occurrences))
        found = self._nouns.get(key)
        if found is None:
            items = list_key(shape)
            names: list[Words] = [("list", items)] if items is not None else []
            if not names:
                names = [name for o in shape.occurrences for name in full_words(o)]
            found = frozenset((core(name), states(name)) for name in names)
            self._nouns[key] = found
        return found

    def _are_neighbours(self, one: Shape, other: Shape) -> bool:
        mine = {self._classes.find(o.parent).id for o in one.occurrences if o.parent is not None}
        return any(
            o.parent is not None and self._classes.find(o.parent).id in mine
            for o in other.occurrences
        )


def _is_made(shape: Shape) -> bool:
    """Say whether a change answers it: `Lend a copy` does not say that it is a loan."""
    return len(shape.properties) >= _LEAST_OF_THING and all(
        o.is_whole and o.role == "response" and o.operation.method != "get" and not o.failure
        for o in shape.occurrences
    )


def _is_whole_failure(one: Shape, other: Shape) -> bool:
    failure = one if one.is_failure else other
    return any(place.is_whole for place in failure.occurrences)


def _are_family(one: Shape, other: Shape) -> bool:
    """Say whether keys of one message begin alike: `plan_base`, and `plan_calling` further down."""
    if len(one.properties) < _LEAST_OF_FAMILY:
        return False
    families = {
        (o.operation.id, o.role, base_words(o)[0])
        for o in one.occurrences
        if o.key and not is_generic(base_words(o)[:1])
    }
    return any(
        o.key and (o.operation.id, o.role, base_words(o)[0]) in families for o in other.occurrences
    )
