"""The names that a shape could have, from the best to the last resort."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING, Final, TypeVar

from postman_openapi.schemas.phrases import common_words, joined
from postman_openapi.schemas.resource_names import (
    FAILURE,
    base_words,
    is_generic,
    list_key,
    noun_words,
    says_items,
    subject_words,
    title_words,
)
from postman_openapi.schemas.shape_roles import (
    is_answer,
    is_read,
    is_received,
    is_reference,
    is_the_thing,
    is_whole_failure,
    item_words,
    many_words,
)
from postman_openapi.schemas.words import class_name, singular, singular_phrase, words_of

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from postman_openapi.schemas.resource_names import Words
    from postman_openapi.schemas.shape_merging import ShapeClasses
    from postman_openapi.schemas.shapes import Node, Occurrence, Operation, Shape

LAST_RANK: Final = 9
_MANY: Final = 3
# The key of what an event is about, and the last word of that of what it was before.
_OBJECT: Final = ("object",)
_OLD: Final = ("old",)
# In words of our own, since HTTP's phrases change with the version of Python.
_STATUSES: Final = {
    "400": "bad request",
    "401": "unauthorized",
    "403": "forbidden",
    "404": "not found",
    "409": "conflict",
    "410": "gone",
    "422": "validation",
    "429": "rate limit",
    "500": "server",
}
_Item = TypeVar("_Item")


class NameCandidates:
    """Proposes names for shapes.

    Each name has a rank: 0 for a name of the shape's own, 1 where its parent stands before that,
    then names made of the operation (2), of its path (3), and ever longer ones.
    """

    def __init__(self, classes: ShapeClasses, names: Mapping[int, str]) -> None:
        """Take the classes, and the names that were given so far, which grow meanwhile."""
        self._classes = classes
        self._names = names
        self._numbers: Counter[str] = Counter()

    def of(self, shape: Shape) -> Iterator[tuple[int, str]]:
        """Yield names with their ranks, each once; never ends."""
        seen = {""}
        last = "Model"
        for rank, words in self._phrases(shape):
            name = class_name(words)
            if name[:1].isdigit():
                name = f"N{name}"
            if name not in seen:
                seen.add(name)
                last = name
                yield rank, name
        while True:
            self._numbers[last] += 1
            yield LAST_RANK, f"{last}{self._numbers[last] + 1}"

    def _phrases(self, shape: Shape) -> Iterator[tuple[int, Words]]:
        for hint in shape.hints:
            yield 0, words_of(hint)
        if is_whole_failure(shape) and not shape.is_map:
            yield 0, FAILURE
            yield from self._failure_phrases(shape)
            return
        if shape.is_map and shape.values is not None:
            phrases = self._map_phrases(shape, shape.values)
        elif list_key(shape) is not None:
            phrases = self._list_phrases(shape)
        elif any(occurrence.key for occurrence in shape.occurrences):
            phrases = self._inner_phrases(shape)
        elif is_answer(shape):
            phrases = self._answer_phrases(shape)
        else:
            phrases = self._body_phrases(shape)
        yield from ((rank, words) for rank, words in phrases if not is_generic(words))
        for occurrence in shape.occurrences[:_MANY]:
            is_request = occurrence.role == "request"
            if occurrence.key:
                noun = singular_phrase(noun_words(occurrence.operation))
                words = joined(noun, base_words(occurrence)) or base_words(occurrence)
                yield 5, (*words, "input" if is_request else "result")
                yield 6, (*title_words(occurrence.operation), *base_words(occurrence))
            else:
                suffix = "body" if is_request else "response"
                yield 6, (*words_of(occurrence.operation.id), suffix)

    def _failure_phrases(self, shape: Shape) -> Iterator[tuple[int, Words]]:
        """Yield names for one of several errors: of its status, its thing, its operations."""
        whole = [place for place in shape.occurrences if place.is_whole]
        statuses = {place.failure for place in whole}
        if len(statuses) == 1 and (meaning := _STATUSES.get(statuses.pop())):
            yield 1, (*words_of(meaning), *FAILURE)
        nouns = _distinct(singular_phrase(noun_words(place.operation)) for place in whole)
        if noun := common_words(nouns):
            yield 2, (*noun, *FAILURE)
        for place in whole[:_MANY]:
            yield 2, (*title_words(place.operation), *FAILURE)
            for owner in _owners(place.operation):
                yield 3, (*owner, *FAILURE)

    def _answer_phrases(self, shape: Shape) -> Iterator[tuple[int, Words]]:
        bases = _distinct(base_words(occurrence) for occurrence in shape.occurrences)
        base = bases[0] if len(bases) == 1 else common_words(bases)
        if is_generic(base):
            base = ()
        if not is_read(shape) and not is_the_thing(shape, bases):
            if base and len({occurrence.operation.id for occurrence in shape.occurrences}) > 1:
                yield 1, (*base, "result")
            yield 2, (*title_words(shape.occurrences[0].operation), "result")
        if base and all(o.is_whole and says_items(o.operation) for o in shape.occurrences):
            yield 0, many_words(shape, base)
        else:
            yield 0, base
        for occurrence in shape.occurrences[:_MANY]:
            if occurrence.operation.method != "get":
                yield 2, (*title_words(occurrence.operation), "result")
                continue
            noun = base_words(occurrence)
            yield 1, noun
            for owner in _owners(occurrence.operation):
                yield 3, joined(owner, noun)

    def _body_phrases(self, shape: Shape) -> Iterator[tuple[int, Words]]:
        """Yield the name of what one operation takes: nothing but that operation has it."""
        words = words_of(shape.occurrences[0].operation.id)
        yield 0, (*(word for word in words if word not in ("a", "an", "the")), "body")

    def _list_phrases(self, shape: Shape) -> Iterator[tuple[int, Words]]:
        key = list_key(shape)
        items = shape.properties[key].items if key else None
        occurrences = [o for o in shape.occurrences if not o.key and o.role == "response"]
        first = occurrences[0]
        if len(occurrences) == 1 and is_read(shape) and not says_items(first.operation):
            yield 0, noun_words(first.operation)
        if items is not None and items.shape is not None:
            yield 1, (*words_of(self._names[self._classes.find(items.shape).id]), "list")
        for occurrence in occurrences[:_MANY]:
            noun = base_words(occurrence)
            yield 2, (*noun, "list")
            for owner in _owners(occurrence.operation):
                yield 3, (*(joined(owner, noun) or noun), "list")

    def _map_phrases(self, shape: Shape, values: Node) -> Iterator[tuple[int, Words]]:
        value: Words = ()
        if values.shape is not None and self._classes.find(values.shape).id in self._names:
            value = words_of(self._names[self._classes.find(values.shape).id])
        elif values.shape is None and values.items is None and len(values.kinds) == 1:
            value = tuple(values.kinds)
        if value:
            yield 1, (*value, "map")
        for occurrence in shape.occurrences[:_MANY]:
            yield 2, (*base_words(occurrence), "map")

    def _inner_phrases(self, shape: Shape) -> Iterator[tuple[int, Words]]:
        occurrences = [occurrence for occurrence in shape.occurrences if occurrence.key]
        base = _shared_base(shape, occurrences)
        if not base:
            counts = Counter(base_words(occurrence) for occurrence in occurrences)
            base = max(counts, key=lambda words: counts[words])
        if shape.is_event:
            yield from _event_phrases(occurrences, base)
        yield 0, base
        if not is_received(shape):
            yield from self._sent_phrases(shape, base)
            return
        nouns = [base_words(o) for o in shape.occurrences if not o.key]
        if nouns and (noun := common_words(nouns))[-len(base) :] == base:
            yield 1, noun
        if (noun := common_words(_distinct(item_words(o) for o in occurrences))) != base:
            yield 1, noun if noun[-len(base) :] == singular_phrase(base) else ()
        own = [o for o in occurrences if singular_phrase(base_words(o)) == singular_phrase(base)]
        if shape.is_event:
            own = [o for o in own or occurrences if not self._is_of_old(o)]
        for occurrence in _one_per_operation(own or occurrences)[:_MANY]:
            yield from self._owned_phrases(occurrence, base)

    def _sent_phrases(self, shape: Shape, base: Words) -> Iterator[tuple[int, Words]]:
        """Yield names for what is only sent, so that what is received keeps the short ones."""
        base = singular_phrase(base)
        kind = "ref" if is_reference(shape) else "input"
        suffix = (kind,) if kind == "ref" else ()
        if not is_generic(base):
            yield 1, (*base, kind)
        for occurrence in _one_per_operation(shape.occurrences)[:_MANY]:
            owner = self._parent_words(occurrence)
            noun = singular_phrase(noun_words(occurrence.operation))
            if owner[-len(base) :] == base:
                yield 1, (*owner, "item" if occurrence.is_item else "details")
            elif owner:
                yield 1, (*joined(owner, base), *suffix)
            elif not set(base) <= set(noun):
                yield 2, (*joined(noun, base), *suffix)
            for segment in _owners(occurrence.operation):
                if not is_generic(segment) and (name := joined(segment, base)):
                    yield 3, (*name, kind)

    def _parent_words(self, occurrence: Occurrence) -> Words:
        """Return the name of what holds a place, if it is a thing that has a name."""
        parent = None if occurrence.parent is None else self._classes.find(occurrence.parent)
        words = words_of(self._names[parent.id]) if parent and parent.id in self._names else ()
        return _of_event(words) if parent and parent.is_event else words

    def _is_of_old(self, occurrence: Occurrence) -> bool:
        """Tell whether a place is in what an event says was before."""
        return _event_of(self._parent_words(occurrence), occurrence.operation)[-1:] == _OLD

    def _owned_phrases(self, occurrence: Occurrence, base: Words) -> Iterator[tuple[int, Words]]:
        """Yield a name after what it belongs to, the nearest first."""
        parent = None if occurrence.parent is None else self._classes.find(occurrence.parent)
        noun = singular_phrase(noun_words(occurrence.operation))
        if parent is not None and list_key(parent) is not None:
            if says_items(occurrence.operation):
                yield 1, noun
        elif owner := self._parent_words(occurrence):
            if owner[-len(base) :] == base:
                yield 1, (*owner, "item" if occurrence.is_item else "details")
            if parent is not None and parent.is_event:
                yield 1, joined(_event_of(owner, occurrence.operation), base)
            yield 1, joined(owner, base)
        yield 2, joined(noun, base)
        for owner in _owners(occurrence.operation):
            yield 3, joined(owner, base)


def _of_event(words: Words) -> Words:
    """Return the name of an event's object without what says that it is one: what is in it says."""
    if "event" not in words or words[-1:] != _OBJECT:
        return words
    place = len(words) - words[::-1].index("event") - 1
    return (*words[:place], *words[place + 1 : -1])


def _event_of(words: Words, operation: Operation) -> Words:
    """Return the event that a name begins with, and whether it is about what was before."""
    event = words_of(operation.event)
    if words[: len(event)] != event:
        return words
    is_old = words[len(event) : len(event) + 1] == _OLD
    return (*event, *_OLD) if is_old else event


def _event_phrases(occurrences: list[Occurrence], base: Words) -> Iterator[tuple[int, Words]]:
    """Yield names for what only events hold: after what they are about, or after the event."""
    events = _distinct(occurrence.operation for occurrence in occurrences)
    if not is_generic(base) and base[-1:] != _OBJECT:
        return
    subjects = {subject_words(event) for event in events}
    if len(events) > 1 and len(subjects) == 1:
        yield 1, (*subjects.pop(), "event", *base)
    yield 2, (*words_of(events[0].event), "event", *base)


def _shared_base(shape: Shape, occurrences: list[Occurrence]) -> Words:
    """Return the name that fits all places of a shape; none if it is called too many things."""
    uses: dict[Words, set[str]] = {}
    for occurrence in shape.occurrences:
        if occurrence.key or not is_answer(shape):
            words = singular_phrase(base_words(occurrence)) if occurrence.key else ()
            uses.setdefault(words, set()).add(occurrence.operation.id)
    bases = list(uses)
    if len(bases) == 1:
        return base_words(occurrences[0])
    total = sum(map(len, uses.values()))
    usual = max(bases, key=lambda words: len(uses[words]))
    if usual and len(uses[usual]) * 3 >= total * 2:
        return usual
    common = common_words(bases)
    return () if is_generic(common) else common


def _owners(operation: Operation) -> Iterator[Words]:
    """Yield the resources that an operation's path names, the last ones first, then its tag."""
    for segment in reversed(operation.path):
        yield tuple(singular(word) for word in words_of(segment))
    for name in reversed(operation.resource):
        yield singular_phrase(words_of(name))


def _distinct(items: Iterable[_Item]) -> list[_Item]:
    return list(dict.fromkeys(items))


def _one_per_operation(occurrences: list[Occurrence]) -> list[Occurrence]:
    return list({occurrence.operation.id: occurrence for occurrence in occurrences}.values())
