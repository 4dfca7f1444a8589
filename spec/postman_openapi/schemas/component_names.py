"""Name components as a person would: `Registrant`, `MeetingSettings`, `RegistrantList`.

A name comes from where the shape stands: from its key (the singular for items of a list), from its
operation at the top of an answer (`Get a webinar` -> `Webinar`), from both where one is too little.
Each shape has a row of candidates, from the shortest to the one that nothing else can have. Shapes
that want the same name all take their next candidate, except one that has a better claim to it.
"""

from __future__ import annotations

import builtins
from typing import TYPE_CHECKING, Final

from postman_openapi.schemas.name_candidates import LAST_RANK, NameCandidates
from postman_openapi.schemas.property_names import class_letters
from postman_openapi.schemas.resource_names import FAILURE, base_words, list_key
from postman_openapi.schemas.shape_roles import (
    is_answer,
    is_read,
    is_received,
    is_whole_failure,
    item_words,
)
from postman_openapi.schemas.words import class_name, singular, singular_phrase, words_of

if TYPE_CHECKING:
    from collections.abc import Iterable

    from postman_openapi.schemas.resource_names import Words
    from postman_openapi.schemas.shape_merging import ShapeClasses
    from postman_openapi.schemas.shapes import Shape

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


class ComponentNames:
    """Gives each class of shapes its name."""

    def __init__(self, classes: ShapeClasses, taken: Iterable[str]) -> None:
        """Take the classes, and the names that something else has."""
        self._classes = classes
        self._taken = {name.lower() for name in taken}
        self._names: dict[int, str] = {}
        self._candidates = NameCandidates(classes, self._names)

    def assign(self) -> dict[int, str]:
        """Return the name of each class, by the id of the shape that stands for it.

        What is read at the top of an answer is named before what lies inside, since its name goes
        before inner ones; failures come after everything that is a resource; pages and maps come
        last, since they are named after what they hold.
        """
        self._assign_kept()
        groups: dict[str, list[Shape]] = {}
        for shape in self._classes.representatives():
            if shape.id not in self._names:
                groups.setdefault(_group(shape), []).append(shape)
        for group in _GROUPS:
            members = groups.get(group, [])
            if group.startswith("inner"):
                self._assign_by_depth(members)
            else:
                self._assign_group(members)
        return self._names

    def _assign_kept(self) -> None:
        """Give the names that components had before, each to the shape with most of its places."""
        heirs: dict[str, list[Shape]] = {}
        for shape in self._classes.representatives():
            if shape.kept:
                heirs.setdefault(shape.kept, []).append(shape)
        for name, shapes in heirs.items():
            heir = max(shapes, key=lambda shape: (len(shape.occurrences), -shape.id))
            if self._is_free(heir, name):
                self._names[heir.id] = name
                self._taken |= {name.lower(), *_enum_names(heir, name.lower())}

    def _assign_by_depth(self, shapes: list[Shape]) -> None:
        depths: dict[int, int] = {}
        for shape in shapes:
            depths.setdefault(shape.id, self._depth(shape))
        for depth in sorted(set(depths.values())):
            self._assign_group([shape for shape in shapes if depths[shape.id] == depth])

    def _depth(self, shape: Shape) -> int:
        depth, seen = 0, set()
        parent = _parent(shape)
        while parent is not None and parent not in seen:
            seen.add(parent)
            depth += 1
            parent = _parent(self._classes.find(parent))
        return depth

    def _assign_group(self, shapes: list[Shape]) -> None:
        rows = {shape.id: self._candidates.of(shape) for shape in shapes}
        current = {shape.id: next(rows[shape.id]) for shape in shapes}
        by_id = {shape.id: shape for shape in shapes}
        while current:
            wanted: dict[str, list[int]] = {}
            for shape_id, (_, name) in current.items():
                wanted.setdefault(name.lower(), []).append(shape_id)
            for key, rivals in wanted.items():
                winner = None
                free = [i for i in rivals if self._is_free(by_id[i], current[i][1])]
                if free:
                    winner = _winner([(current[i][0], by_id[i]) for i in free], key)
                for shape_id in rivals:
                    if winner is not None and shape_id == winner.id:
                        self._names[shape_id] = current.pop(shape_id)[1]
                        self._taken |= {key, *_enum_names(by_id[shape_id], key)}
                    else:
                        current[shape_id] = next(rows[shape_id])

    def _is_free(self, shape: Shape, name: str) -> bool:
        key = name.lower()
        if key in _RESERVED and not (key == FAILURE[0] and is_whole_failure(shape)):
            return False
        enums = _enum_names(shape, key)
        return (
            key not in self._taken and self._taken.isdisjoint(enums) and enums.isdisjoint(_RESERVED)
        )


_GROUPS: Final = (
    *("hinted", "read", "inner", "answer", "body", "failure", "inner of failures"),
    *("inner of events", "map", "list"),
)


def _group(shape: Shape) -> str:
    if list_key(shape) is not None:
        return "list"
    if shape.is_map:
        return "map"
    if shape.hints or shape.is_body:
        return "hinted" if shape.hints else "body"
    if shape.is_failure or shape.is_event:
        kind = "events" if shape.is_event else "failures"
        return "failure" if is_whole_failure(shape) else f"inner of {kind}"
    if is_answer(shape) and is_read(shape):
        return "read"
    is_inner = any(occurrence.key for occurrence in shape.occurrences) or not is_answer(shape)
    return "inner" if is_inner else "answer"


def _enum_names(shape: Shape, name: str) -> set[str]:
    """Return the names of the classes that the generator makes of a component's enums."""
    return {
        f"{name}{class_letters(key)}"
        for key, node in shape.properties.items()
        if "enum" in node.keywords
    }


def _parent(shape: Shape) -> int | None:
    return next((o.parent for o in shape.occurrences if o.key), None)


def _winner(rivals: list[tuple[int, Shape]], name: str) -> Shape | None:
    """Return the one that may keep a name.

    That is the only one; one that answers hold; the one that it suits best; the one that is read
    under that very path; the one that is called nothing else; or the one that is found in twice as
    many operations as any other. The error of most operations is the error.
    """
    received = [rival for rival in rivals if is_received(rival[1])]
    if len({rank for rank, _ in rivals}) == 1 and received:
        rivals = received
    best_rank = min(rank for rank, _ in rivals)
    shapes = [shape for rank, shape in rivals if rank == best_rank]
    if len(shapes) == 1 or best_rank == LAST_RANK:
        return shapes[0]
    for suits in _CLAIMS:
        suited = [shape for shape in shapes if suits(shape, name)]
        if len(suited) == 1:
            return suited[0]
    uses = [len({occurrence.operation.id for occurrence in shape.occurrences}) for shape in shapes]
    second, best = sorted(uses)[-2:]
    if name == FAILURE[0] and best > second:
        return shapes[uses.index(best)]
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


def _is_titled(shape: Shape, name: str) -> bool:
    """Say whether all operations call it so that list it."""
    return _are_all((item_words(occurrence) for occurrence in shape.occurrences), name)


def _is_called(shape: Shape, name: str) -> bool:
    """Say whether a name is the only one that a shape goes by."""
    return _are_all((base_words(occurrence) for occurrence in shape.occurrences), name)


def _are_all(phrases: Iterable[Words], name: str) -> bool:
    words = {singular_phrase(phrase) for phrase in phrases}
    return len(words) == 1 and class_name(words.pop()).lower() == name


_CLAIMS: Final = (_is_at_home, _is_titled, _is_called)
