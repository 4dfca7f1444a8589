"""Name components as a person would: `Registrant`, `MeetingSettings`, `RegistrantList`.

A name comes from where the shape stands: from its key (the singular for items of a list), from its
operation at the top of an answer (`Get a webinar` -> `Webinar`), from both where one is too little.
Each shape has a row of candidates, from the shortest to the one that nothing else can have. Shapes
that want the same name all take their next candidate, except that one which is used in more
operations than any other keeps it.
"""

from __future__ import annotations

import builtins
import itertools
from collections import Counter
from typing import TYPE_CHECKING, Final, TypeVar

from postman_openapi.resource_names import (
    LIST_VERBS,
    base_words,
    is_generic,
    list_key,
    noun_words,
    title_words,
)
from postman_openapi.words import class_name, singular, singular_phrase, words_of

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from postman_openapi.resource_names import Words
    from postman_openapi.shape_merging import ShapeClasses
    from postman_openapi.shapes import Node, Occurrence, Operation, Shape

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
_VERY_SMALL: Final = 2
_LAST_RANK: Final = 9


class ComponentNames:
    """Gives each class of shapes its name."""

    def __init__(self, classes: ShapeClasses, taken: Iterable[str]) -> None:
        self._classes = classes
        self._taken = {*_RESERVED, *(name.lower() for name in taken)}
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
            for shape_id, (_, name) in current.items():
                wanted.setdefault(name.lower(), []).append(shape_id)
            for key, rivals in wanted.items():
                winner = None
                if key not in self._taken:
                    winner = _winner([(current[i][0], by_id[i]) for i in rivals], key)
                for shape_id in rivals:
                    if winner is not None and shape_id == winner.id:
                        self._names[shape_id] = current.pop(shape_id)[1]
                        self._taken.add(key)
                    else:
                        current[shape_id] = next(rows[shape_id])

    # --- candidates

    def _candidates(self, shape: Shape) -> Iterator[tuple[int, str]]:
        """Yield names with their ranks from the best to the last resort; never ends."""
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
        number = 2
        while True:
            yield _LAST_RANK, f"{last}{number}"
            number += 1

    def _phrases(self, shape: Shape) -> Iterator[tuple[int, Words]]:
        for hint in shape.hints:
            yield 0, tuple(words_of(hint))
        if shape.is_map and shape.values is not None:
            phrases = self._map_phrases(shape, shape.values)
        elif list_key(shape) is not None:
            phrases = self._list_phrases(shape)
        elif any(occurrence.key for occurrence in shape.occurrences):
            phrases = self._inner_phrases(shape)
        elif _is_answer(shape):
            phrases = self._answer_phrases(shape)
        else:
            phrases = self._body_phrases(shape)
        yield from ((rank, words) for rank, words in phrases if not is_generic(words))
        for occurrence in shape.occurrences[:_MANY]:
            is_request = occurrence.role == "request"
            if occurrence.key:
                noun = singular_phrase(noun_words(occurrence.operation))
                words = _joined(noun, base_words(occurrence)) or base_words(occurrence)
                yield 5, (*words, "input" if is_request else "result")
                yield 6, (*title_words(occurrence.operation), *base_words(occurrence))
            else:
                suffix = "body" if is_request else "response"
                yield 6, (*words_of(occurrence.operation.id), suffix)

    def _answer_phrases(self, shape: Shape) -> Iterator[tuple[int, Words]]:
        bases = _distinct(base_words(occurrence) for occurrence in shape.occurrences)
        base = bases[0] if len(bases) == 1 else _common_end(bases)
        if is_generic(base):
            base = ()
        if not base and len(bases) > 1 and _is_small(shape):
            yield 1, _field_words(shape)
        if not _is_read(shape) and not _has_own_id(shape, bases):
            if base and len(shape.occurrences) > 1:
                yield 1, (*base, "result")
            yield 2, (*title_words(shape.occurrences[0].operation), "result")
        yield 0, base
        for occurrence in shape.occurrences[:_MANY]:
            if occurrence.operation.method != "get":
                yield 2, (*title_words(occurrence.operation), "result")
                continue
            noun = base_words(occurrence)
            yield 1, noun
            for owner in _owners(occurrence.operation):
                yield 3, _joined(owner, noun)

    def _body_phrases(self, shape: Shape) -> Iterator[tuple[int, Words]]:
        operations = _distinct(occurrence.operation for occurrence in shape.occurrences)
        if len(operations) > 1:
            nouns = [singular_phrase(noun_words(operation)) for operation in operations]
            common = _common_end(nouns) or _usual_end(nouns)
            if common and not is_generic(common):
                yield 0, (*common, "body")
            elif len(shape.properties) <= _VERY_SMALL:
                yield 1, (*_field_words(shape), "body")
        for operation in operations[:_MANY]:
            yield 1, (*title_words(operation), "body")
            for owner in _owners(operation):
                yield 3, (*_after_verb(title_words(operation), owner), "body")

    def _list_phrases(self, shape: Shape) -> Iterator[tuple[int, Words]]:
        key = list_key(shape)
        items = shape.properties[key].items if key else None
        occurrences = [o for o in shape.occurrences if not o.key and o.role == "response"]
        first = occurrences[0]
        if len(occurrences) == 1 and _is_read(shape) and not _says_items(first.operation):
            yield 0, noun_words(first.operation)
        if items is not None and items.shape is not None:
            yield 1, (*words_of(self._names[self._classes.find(items.shape).id]), "list")
        for occurrence in occurrences[:_MANY]:
            noun = base_words(occurrence)
            yield 2, (*noun, "list")
            for owner in _owners(occurrence.operation):
                yield 3, (*(_joined(owner, noun) or noun), "list")

    def _map_phrases(self, shape: Shape, values: Node) -> Iterator[tuple[int, Words]]:
        value: Words = ()
        if values.shape is not None and self._classes.find(values.shape).id in self._names:
            value = tuple(words_of(self._names[self._classes.find(values.shape).id]))
        elif values.shape is None and values.items is None and len(values.kinds) == 1:
            value = tuple(values.kinds)
        if value:
            yield 1, (*value, "map")
        for occurrence in shape.occurrences[:_MANY]:
            yield 2, (*base_words(occurrence), "map")

    def _inner_phrases(self, shape: Shape) -> Iterator[tuple[int, Words]]:
        occurrences = [occurrence for occurrence in shape.occurrences if occurrence.key]
        base = _shared_base(shape, occurrences)
        if not base and _is_small(shape):
            yield 1, _field_words(shape)
        if not base:
            counts = Counter(base_words(occurrence) for occurrence in occurrences)
            base = max(counts, key=lambda words: counts[words])
        if not is_generic(base):
            yield 0, base
        own = [o for o in occurrences if singular_phrase(base_words(o)) == singular_phrase(base)]
        for occurrence in _one_per_operation(own or occurrences)[:_MANY]:
            parent = None if occurrence.parent is None else self._classes.find(occurrence.parent)
            noun = singular_phrase(noun_words(occurrence.operation))
            if parent is not None and list_key(parent) is not None:
                if _says_items(occurrence.operation):
                    yield 1, noun
            elif parent is not None and parent.id in self._names:
                yield 1, _joined(tuple(words_of(self._names[parent.id])), base)
            yield 2, _joined(noun, base)
            for owner in _owners(occurrence.operation):
                yield 3, _joined(owner, base)


def _shared_base(shape: Shape, occurrences: list[Occurrence]) -> Words:
    """Return the name that fits all places of a shape; none if it is called too many things."""
    uses: dict[Words, set[str]] = {}
    for occurrence in shape.occurrences:
        if occurrence.key or not _is_answer(shape):
            words = singular_phrase(base_words(occurrence)) if occurrence.key else ()
            uses.setdefault(words, set()).add(occurrence.operation.id)
    bases = list(uses)
    if len(bases) == 1:
        return base_words(occurrences[0])
    total = sum(map(len, uses.values()))
    usual = max(bases, key=lambda words: len(uses[words]))
    if usual and len(uses[usual]) * 3 >= total * 2:
        return usual
    common = _common_end(bases) or _common_start(bases)
    return () if is_generic(common) else common


def _is_answer(shape: Shape) -> bool:
    return any(not o.key and o.role == "response" for o in shape.occurrences)


def _is_read(shape: Shape) -> bool:
    return any(not o.key and o.operation.method == "get" for o in shape.occurrences)


def _is_small(shape: Shape) -> bool:
    """Say whether a shape is its few fields and nothing more."""
    nodes = shape.properties.values()
    return len(nodes) <= _SMALL and all(n.kinds or n.is_open for n in nodes)


def _has_own_id(shape: Shape, bases: list[Words]) -> bool:
    """Say whether an answer to a change is the thing that was changed, not a note about it."""
    names = {"".join(words_of(name)) for name in shape.properties}
    foreign = {f"{base[-1]}id" for base in bases if base}
    return len(names) > _SMALL and bool(names & {"id", "uuid"}) and not names & foreign


def _says_items(operation: Operation) -> bool:
    """Say whether an operation's title names the items of the list that it answers."""
    noun = noun_words(operation)
    return title_words(operation)[0] in LIST_VERBS or noun != singular_phrase(noun)


def _winner(rivals: list[tuple[int, Shape]], name: str) -> Shape | None:
    """Return the one that may keep a name.

    That is the only one; the one that it suits best; the one that is read under that very path;
    or the one that is found in twice as many operations as any other.
    """
    best_rank = min(rank for rank, _ in rivals)
    shapes = [shape for rank, shape in rivals if rank == best_rank]
    if len(shapes) == 1 or best_rank == _LAST_RANK:
        return shapes[0]
    at_home = [shape for shape in shapes if _is_at_home(shape, name)]
    if len(at_home) == 1:
        return at_home[0]
    uses = [len({occurrence.operation.id for occurrence in shape.occurrences}) for shape in shapes]
    second, best = sorted(uses)[-2:]
    return shapes[uses.index(best)] if best >= 2 * second else None


def _is_at_home(shape: Shape, name: str) -> bool:
    return any(
        not o.key
        and o.operation.method == "get"
        and class_name(
            [singular(word) for part in o.operation.path for word in words_of(part)]
        ).lower()
        == name
        for o in shape.occurrences
    )


def _joined(owner: Words, base: Words) -> Words:
    """Put the owner before the base, without saying a word twice; none if it adds nothing."""
    if set(owner) <= set(base):
        return ()
    for length in range(min(len(owner), len(base)), 0, -1):
        if owner[-length:] == base[:length]:
            return (*owner, *base[length:])
    if owner[-1] == base[-1] and len(base) > 1:
        return (*owner[:-1], *base)
    return (*owner, *base)


def _after_verb(title: Words, owner: Words) -> Words:
    return title if set(owner) <= set(title) else (*title[:1], *owner, *title[1:])


def _owners(operation: Operation) -> Iterator[Words]:
    """Yield the resources that an operation's path names, the last ones first, then its tag."""
    for segment in reversed(operation.path):
        yield tuple(singular(word) for word in words_of(segment))
    yield singular_phrase(words_of(operation.tag))


_Item = TypeVar("_Item")


def _distinct(items: Iterable[_Item]) -> list[_Item]:
    return list(dict.fromkeys(items))


def _common_end(phrases: list[Words]) -> Words:
    """Return the words that all phrases end with."""
    reverted = _common_start([phrase[::-1] for phrase in phrases])
    return reverted[::-1]


def _usual_end(phrases: list[Words]) -> Words:
    """Return the last word of more than half of the phrases."""
    word, count = Counter(phrase[-1] for phrase in phrases if phrase).most_common(1)[0]
    return (word,) if count * 2 > len(phrases) else ()


def _common_start(phrases: list[Words]) -> Words:
    """Return the words that all phrases begin with."""
    common = phrases[0]
    for phrase in phrases[1:]:
        pairs = zip(common, phrase, strict=False)
        common = tuple(one for one, other in itertools.takewhile(lambda p: p[0] == p[1], pairs))
    return common


def _field_words(shape: Shape) -> Words:
    names = [tuple(words_of(name)) for name in shape.properties]
    if len(names) == 1:
        is_body = all(o.role == "request" and not o.key for o in shape.occurrences)
        return names[0] if is_body else (*names[0], "only")
    words = tuple(word for name in names[:-1] for word in name)
    return (*words, "and", *names[-1])


def _one_per_operation(occurrences: list[Occurrence]) -> list[Occurrence]:
    return list({occurrence.operation.id: occurrence for occurrence in occurrences}.values())
