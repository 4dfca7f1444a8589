"""What part a shape plays: an answer, something read, only sent, a reference to something else."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from postman_openapi.schemas.resource_names import LIST_FIELDS, base_words, noun_words
from postman_openapi.schemas.words import singular_phrase, words_of

if TYPE_CHECKING:
    from postman_openapi.schemas.resource_names import Words
    from postman_openapi.schemas.shapes import Occurrence, Shape

_SMALL: Final = 3
_REFERENCES: Final = frozenset({"email", "id", "jid", "uuid"})


def is_answer(shape: Shape) -> bool:
    """Say whether a shape is the whole of an answer."""
    return any(not o.key and o.role == "response" and not o.failure for o in shape.occurrences)


def is_whole_failure(shape: Shape) -> bool:
    """Say whether a shape is the whole of what failures answer, and nothing else."""
    return shape.is_failure and any(place.is_whole for place in shape.occurrences)


def is_read(shape: Shape) -> bool:
    """Say whether a shape is the whole of what a GET answers."""
    return any(
        not o.key and o.operation.method == "get" and not o.failure for o in shape.occurrences
    )


def is_received(shape: Shape) -> bool:
    """Say whether an answer holds a shape, directly or inside others."""
    return any(occurrence.role == "response" for occurrence in shape.occurrences)


def is_reference(shape: Shape) -> bool:
    """Say whether a shape only says which thing is meant."""
    words = [words_of(name)[-1:] for name in shape.properties]
    return all(last and last[0] in _REFERENCES for last in words)


def is_the_thing(shape: Shape, bases: list[Words]) -> bool:
    """Say whether an answer to a change is the thing that was changed, not a note about it."""
    names = {"".join(words_of(name)) for name in shape.properties}
    foreign = {f"{base[-1]}id" for base in bases if base}
    is_sent = any(occurrence.role == "request" for occurrence in shape.occurrences)
    has_id = len(names) > _SMALL and bool(names & {"id", "uuid"}) and not names & foreign
    return is_sent or has_id


def many_words(shape: Shape, base: Words) -> Words:
    """Return the name of an answer that is many things and no page of objects."""
    lists = [name for name, node in shape.properties.items() if node.items is not None]
    if not lists:
        return base
    if len(lists) == 1 and shape.properties.keys() - set(lists) <= LIST_FIELDS:
        return (*base, "list")
    return (*base[:-1], noun_words(shape.occurrences[0].operation)[-1])


def item_words(occurrence: Occurrence) -> Words:
    """Return what the title calls the items of a list, or what any other place is called."""
    return occurrence.heading or singular_phrase(base_words(occurrence))
