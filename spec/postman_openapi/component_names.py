"""Name components as a person would: `Registrant`, `MeetingSettings`, `RegistrantList`.

A name comes from where the shape stands: from its key (the singular for items of a list), from its
operation at the top of an answer (`Get a webinar` -> `Webinar`), from both where one is too little.
Each shape has a row of candidates, from the shortest to the one that nothing else can have. Shapes
that want the same name all take their next candidate, except that one which is used in more
operations than any other keeps it.
"""

from __future__ import annotations

import builtins
from collections import Counter
from typing import TYPE_CHECKING, Final

from postman_openapi.resource_names import GENERIC, base_words, list_key, noun_words
from postman_openapi.words import class_name, singular, singular_phrase, words_of

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from postman_openapi.shape_merging import ShapeClasses
    from postman_openapi.shapes import Node, Occurrence, Operation, Shape

Words = tuple[str, ...]

_RESERVED: Final = frozenset(
    name.lower()
    for name in (
        *dir(builtins),
        *"""AuthenticatedClient BinaryIO BytesIO Callable Client ClassVar Date DateTime Enum Error
        Errors File FileTypes Final Generator Generic HTTPStatus HttpStatus Http Httpx IO Iterable
        Iterator Json JsonObject List Literal Mapping Model Models MutableMapping Optional Path
        Request RequestFiles Response Self Sequence Status T TextIO Token Type TypeVar Types Union
        UnexpectedStatus Unset UUID""".split(),  # noqa: SIM905
    )
)
_MANY: Final = 3
_SMALL: Final = 3


class ComponentNames:
    """Gives each class of shapes its name."""

    def __init__(self, classes: ShapeClasses, taken: Iterable[str]) -> None:
        self._classes = classes
        self._taken = _RESERVED | {name.lower() for name in taken}
        self._names: dict[int, str] = {}

    def assign(self) -> dict[int, str]:
        """Return the name of each class, by the id of the shape that stands for it."""
        shapes = self._classes.representatives()
        lists = [s for s in shapes if list_key(s) is not None]
        maps = [s for s in shapes if s.is_map]
        rest = [s for s in shapes if list_key(s) is None and not s.is_map]
        hinted = [s for s in rest if s.hints]
        answers = [s for s in rest if not s.hints and _is_answer(s) and _is_read(s)]
        inner = [s for s in rest if not s.hints and any(o.key for o in s.occurrences)]
        inner = [s for s in inner if s not in answers]
        written = [s for s in rest if not s.hints and s not in answers and s not in inner]
        self._assign_group(hinted)
        self._assign_group(answers)
        self._assign_by_depth(inner)
        self._assign_group([s for s in written if _is_answer(s)])
        self._assign_group([s for s in written if not _is_answer(s)])
        self._assign_group(maps)
        self._assign_group(lists)
        return self._names

    def _assign_by_depth(self, shapes: list[Shape]) -> None:
        depths: dict[int, int] = {}
        for shape in shapes:
            depths.setdefault(shape.id, self._depth(shape))
        for depth in sorted(set(depths.values())):
            self._assign_group([shape for shape in shapes if depths[shape.id] == depth])

    def _depth(self, shape: Shape) -> int:
        depth, seen = 0, set()
        parent = shape.occurrences[0].parent
        while parent is not None and parent not in seen:
            seen.add(parent)
            depth += 1
            parent = self._classes.find(parent).occurrences[0].parent
        return depth

    def _assign_group(self, shapes: list[Shape]) -> None:
        rows = {shape.id: self._candidates(shape) for shape in shapes}
        current = {shape.id: next(rows[shape.id]) for shape in shapes}
        by_id = {shape.id: shape for shape in shapes}
        while current:
            wanted: dict[str, list[int]] = {}
            for shape_id, name in current.items():
                wanted.setdefault(name.lower(), []).append(shape_id)
            for key, rivals in wanted.items():
                is_last_resort = key[-1].isdigit()
                winner = None
                if key not in self._taken:
                    winner = _winner([by_id[i] for i in rivals], is_tie_broken=is_last_resort)
                for shape_id in rivals:
                    if winner is not None and shape_id == winner.id:
                        self._names[shape_id] = current.pop(shape_id)
                        self._taken = self._taken | {key}
                    else:
                        current[shape_id] = next(rows[shape_id])

    # --- candidates

    def _candidates(self, shape: Shape) -> Iterator[str]:
        """Yield names from the best to the last resort; never ends, never repeats."""
        seen = {""}
        last = "Model"
        for words in self._phrases(shape):
            name = class_name(words)
            if name[:1].isdigit():
                name = f"N{name}"
            if name not in seen:
                seen.add(name)
                last = name
                yield name
        number = 2
        while True:
            yield f"{last}{number}"
            number += 1

    def _phrases(self, shape: Shape) -> Iterator[Words]:
        for hint in shape.hints:
            yield tuple(words_of(hint))
        if shape.is_map and shape.values is not None:
            yield from self._map_phrases(shape, shape.values)
        elif list_key(shape) is not None:
            yield from self._list_phrases(shape)
        elif any(occurrence.key for occurrence in shape.occurrences):
            yield from self._inner_phrases(shape)
        elif _is_answer(shape):
            yield from self._answer_phrases(shape)
        else:
            yield from self._body_phrases(shape)
        for occurrence in shape.occurrences[:_MANY]:
            place = ("body",) if occurrence.role == "request" else ("response",)
            key = base_words(occurrence) if occurrence.key else place
            yield (*words_of(occurrence.operation.id), *key)

    def _answer_phrases(self, shape: Shape) -> Iterator[Words]:
        occurrences = [occurrence for occurrence in shape.occurrences if not occurrence.key]
        bases = _distinct(base_words(occurrence) for occurrence in occurrences)
        base = _common_words(bases) or bases[0]
        if base and not _is_generic(base):
            yield base
        for occurrence in occurrences[:_MANY]:
            noun = base_words(occurrence)
            for owner in _owners(occurrence.operation):
                yield _joined(owner, noun)

    def _body_phrases(self, shape: Shape) -> Iterator[Words]:
        operations = _distinct(occurrence.operation for occurrence in shape.occurrences)
        if len(operations) > 1:
            common = _common_words([singular_phrase(noun_words(o)) for o in operations])
            if common and not _is_generic(common):
                yield (*common, "body")
        for operation in operations[:_MANY]:
            yield (*words_of(operation.id), "body")

    def _list_phrases(self, shape: Shape) -> Iterator[Words]:
        key = list_key(shape)
        items = shape.properties[key].items if key else None
        if items is not None and items.shape is not None:
            yield (*words_of(self._names[self._classes.find(items.shape).id]), "list")
        for occurrence in shape.occurrences[:_MANY]:
            noun = base_words(occurrence)
            yield (*noun, "list")
            for owner in _owners(occurrence.operation):
                yield (*_joined(owner, noun), "list")

    def _map_phrases(self, shape: Shape, values: Node) -> Iterator[Words]:
        value: Words = ()
        if values.shape is not None and self._classes.find(values.shape).id in self._names:
            value = tuple(words_of(self._names[self._classes.find(values.shape).id]))
        elif values.items is None and len(values.kinds) == 1:
            value = tuple(values.kinds)
        if value:
            yield (*value, "map")
        for occurrence in shape.occurrences[:_MANY]:
            yield (*base_words(occurrence), "map")

    def _inner_phrases(self, shape: Shape) -> Iterator[Words]:
        occurrences = [occurrence for occurrence in shape.occurrences if occurrence.key]
        bases = _distinct(base_words(occurrence) for occurrence in occurrences)
        base = bases[0] if len(bases) == 1 else _common_words(bases)
        if not base and len(shape.properties) <= _SMALL:
            yield _field_words(shape)
        if not base:
            counts = Counter(base_words(occurrence) for occurrence in occurrences)
            base = max(bases, key=lambda words: counts[words])
        if not _is_generic(base):
            yield base
        own = [occurrence for occurrence in occurrences if base_words(occurrence) == base]
        for occurrence in _one_per_operation(own or occurrences)[:_MANY]:
            for owner in self._owners_of(occurrence):
                yield _joined(owner, base)

    def _owners_of(self, occurrence: Occurrence) -> Iterator[Words]:
        """Yield what a nested thing belongs to, the nearest first."""
        parent = None if occurrence.parent is None else self._classes.find(occurrence.parent)
        noun = singular_phrase(noun_words(occurrence.operation))
        if parent is not None and parent.id in self._names and list_key(parent) is None:
            yield tuple(words_of(self._names[parent.id]))
        if noun:
            yield noun
        yield from _owners(occurrence.operation)


def _is_answer(shape: Shape) -> bool:
    return any(not o.key and o.role == "response" for o in shape.occurrences)


def _is_read(shape: Shape) -> bool:
    return any(not o.key and o.operation.method == "get" for o in shape.occurrences)


def _winner(rivals: list[Shape], *, is_tie_broken: bool) -> Shape | None:
    """Return the one that may keep a name: the only one, or the one in most operations."""
    if len(rivals) == 1 or is_tie_broken:
        return rivals[0]
    uses = [len({occurrence.operation.id for occurrence in rival.occurrences}) for rival in rivals]
    best = max(uses)
    return rivals[uses.index(best)] if best > 1 and uses.count(best) == 1 else None


def _is_generic(words: Words) -> bool:
    return len(words) == 1 and (words[0] in GENERIC or len(words[0]) <= 1)


def _joined(owner: Words, base: Words) -> Words:
    """Put the owner before the base, without saying a word twice."""
    if base[: len(owner)] == owner:
        return base
    for length in range(min(len(owner), len(base)), 0, -1):
        if owner[-length:] == base[:length]:
            return (*owner, *base[length:])
    return (*owner, *base)


def _owners(operation: Operation) -> Iterator[Words]:
    """Yield the resources that an operation's path names, the last ones first, then its tag."""
    segments = [tuple(singular(word) for word in words_of(part)) for part in operation.path]
    for start in range(len(segments) - 1, -1, -1):
        yield segments[start]
    tag = tuple(words_of(operation.tag))
    if tag:
        yield singular_phrase(tag)


def _distinct(items: Iterable) -> list:  # type: ignore[type-arg]
    return list(dict.fromkeys(items))


def _common_words(phrases: list[Words]) -> Words:
    """Return the words that all phrases end with, else those that all begin with."""
    if not phrases or not all(phrases):
        return ()
    shortest = min(map(len, phrases))
    for length in range(shortest, 0, -1):
        if len({phrase[-length:] for phrase in phrases}) == 1:
            return phrases[0][-length:]
    for length in range(shortest, 0, -1):
        if len({phrase[:length] for phrase in phrases}) == 1:
            return phrases[0][:length]
    return ()


def _field_words(shape: Shape) -> Words:
    names = [tuple(words_of(name)) for name in shape.properties]
    words: Words = names[0]
    for name in names[1:-1]:
        words += name
    return (*words, "and", *names[-1]) if len(names) > 1 else (*words, "value")


def _one_per_operation(occurrences: list[Occurrence]) -> list[Occurrence]:
    return list({occurrence.operation.id: occurrence for occurrence in occurrences}.values())
