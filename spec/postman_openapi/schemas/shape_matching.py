"""Decide which shapes are the same thing: equal ones, and near-equal ones of one name.

The same resource looks a little different through each endpoint: a field is missing in one example,
an id is a number here and a text there. Two shapes are taken for one thing when

- they have the same properties, each of a kind that agrees, and are one thing (`sameness`);
- or they stand under the same name, and most of their properties agree (`nearness`);
- or one contains the other under a key that says so (`children`), as trees do;
- or both are all that failures answer, and one has nothing that the other lacks.

What was one component before is so again where it still fits, and what was two stays two.

What failures answer is no resource: it is only united with one that has exactly its properties.
What events hold is only united with what is equal, or with a resource of its name that has all of
its properties: events differ in what they tell, and a resource does not change by its events.

What a request sends as a whole belongs to its operation: the texts and examples of its fields are
said there and must not move to another. It is only shared by the media types of that operation.

What a request requires or restricts to listed values is a promise of its own: such a shape is only
ever united with one that makes exactly the same promise.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from postman_openapi.schemas.event_matching import unite_events
from postman_openapi.schemas.nearness import (
    is_near,
    is_part,
    is_very_near,
    still_fits,
)
from postman_openapi.schemas.resource_names import base_words, is_group
from postman_openapi.schemas.sameness import Things, is_same_name, is_same_noun, qualified_names
from postman_openapi.schemas.shape_roles import is_whole_failure

if TYPE_CHECKING:
    from postman_openapi.schemas.resource_names import Words
    from postman_openapi.schemas.shape_merging import ShapeClasses
    from postman_openapi.schemas.shapes import Operation, Shape

_RIVALS: Final = 40
"""With how many earlier shapes of its name a shape is compared, so that the work stays linear."""
_TREE_KEYS: Final = frozenset(
    """ancestor ancestors child children descendants nested nodes parent replies subcategories
    subdirectories subfolders subgroups sublocations subtasks subtree""".split()  # noqa: SIM905
)


def unite_same(classes: ShapeClasses) -> None:
    """Unite all shapes that are the same thing, inner ones first.

    What is sent to a path and what is read from it are compared before anything else, so that they
    find each other and not something like them.
    """
    things = Things(classes)
    _unite_kept(classes)
    for is_within_path in (True, False):
        matcher = _Matcher(classes, things, is_within_path=is_within_path)
        for shape in sorted(classes.representatives(), key=lambda shape: shape.height):
            matcher.add(shape)
    _unite_trees(classes)
    while _unite_equal(classes, things):
        pass
    _unite_failures(classes)
    unite_events(classes, things)
    _unite_bodies(classes)
    classes.forget_recursion()
    classes.forget_guests()
    classes.restore_order()


class _Matcher:
    def __init__(self, classes: ShapeClasses, things: Things, *, is_within_path: bool) -> None:
        self._classes = classes
        self._things = things
        self._is_within_path = is_within_path
        self._by_signature: dict[object, list[Shape]] = {}
        self._by_word: dict[object, list[tuple[Words, Shape]]] = {}

    def add(self, shape: Shape) -> None:
        if shape.is_body or shape.is_event or self._classes.find(shape.id) is not shape:
            return
        self._unite_with_equal(shape)
        current = self._classes.find(shape.id)
        if current.is_map or current.is_constrained:
            return
        for name in qualified_names(current):
            if name and not self._unite_with_near(current, name):
                rivals = self._by_word.setdefault((self._place(shape), name[-1]), [])
                rivals.append((name, current))

    def _are_apart(self, one: Shape, other: Shape) -> bool:
        """Say whether two lists are given other names: `IM chat sessions`, `report sessions`."""
        first, second = one.occurrences[0].heading, other.occurrences[0].heading
        return bool(first and second) and not is_same_name(first, second)

    def _place(self, shape: Shape) -> object:
        return shape.occurrences[0].operation.path if self._is_within_path else None

    def _unite_with_equal(self, shape: Shape) -> None:
        classes = self._classes
        signature = classes.signature(shape)
        rivals = self._by_signature.setdefault((self._place(shape), signature), [])
        for rival in rivals[-_RIVALS:]:
            other = classes.find(rival.id)
            if other is shape:
                return
            if classes.are_kept_apart(other, shape):
                continue
            if classes.signature(other) == signature and self._things.are_one(other, shape):
                classes.unite(other, shape)
                return
        rivals.append(shape)

    def _unite_with_near(self, shape: Shape, name: Words) -> bool:
        rivals = self._by_word.get((self._place(shape), name[-1]), ())
        for rival_name, rival in rivals[-_RIVALS:]:
            one, other = self._classes.find(rival.id), self._classes.find(shape.id)
            if one is other:
                return True
            if one.is_map or one.is_failure != other.is_failure:
                continue
            if self._classes.are_kept_apart(one, other):
                continue
            if is_same_name(name, rival_name) and not self._are_apart(rival, shape):
                is_one = is_near(self._classes, one, other)
                if self._is_within_path and is_group(name):
                    is_one |= is_part(self._classes, one, other)
            else:
                is_one = is_same_noun(name, rival_name) and is_very_near(self._classes, one, other)
            if is_one and not one.is_constrained:
                self._classes.unite(one, other)
                return True
        return False


def _unite_kept(classes: ShapeClasses) -> None:
    """Unite what was one component before, inner shapes first; see what fits no more."""
    groups: dict[str, list[Shape]] = {}
    for shape in sorted(classes.representatives(), key=lambda shape: shape.height):
        if not shape.kept or shape.is_body:
            continue
        rivals = groups.setdefault(shape.kept, [])
        for rival in rivals:
            one, other = classes.find(rival.id), classes.find(shape.id)
            if one is other or still_fits(classes, one, other):
                classes.unite(one, other)
                break
        else:
            rivals.append(shape)


def _unite_trees(classes: ShapeClasses) -> None:
    for shape in classes.representatives():
        for key, node in list(classes.find(shape.id).properties.items()):
            target = node.items.shape if node.items is not None else node.shape
            if key.replace("_", "").lower() not in _TREE_KEYS or target is None:
                continue
            outer, inner = classes.find(shape.id), classes.find(target)
            names = inner.properties.keys() - {key}
            if (
                outer is not inner
                and not classes.are_kept_apart(outer, inner)
                and (len(names) > 1 or (names and key in inner.properties))
                and names <= outer.properties.keys()
                and all(classes.agree(outer.properties[n], inner.properties[n]) for n in names)
            ):
                classes.unite(outer, inner)


def _unite_equal(classes: ShapeClasses, things: Things) -> bool:
    """Unite shapes with the same property names once more; say whether there were any."""
    by_names: dict[object, list[Shape]] = {}
    found = False
    for shape in classes.representatives():
        if shape.is_body or shape.is_event:
            continue
        if shape.is_constrained:
            key: object = classes.signature(shape)
        elif shape.is_map:
            key = ("map", classes.signature(shape))
        else:
            key = tuple(sorted(shape.properties))
        rivals = by_names.setdefault(key, [])
        for rival in rivals[-_RIVALS:]:
            one, other = classes.find(rival.id), classes.find(shape.id)
            if one is other:
                break
            if classes.are_kept_apart(one, other):
                continue
            if _is_equal(classes, one, other) and things.are_one(one, other):
                classes.unite(one, other)
                found = True
                break
        else:
            rivals.append(shape)
    return found


def _is_equal(classes: ShapeClasses, one: Shape, other: Shape) -> bool:
    if one.is_constrained or other.is_constrained or one.is_map or other.is_map:
        return classes.signature(one) == classes.signature(other)
    if one.properties.keys() != other.properties.keys():
        return False
    disagreeing = [
        name
        for name, node in one.properties.items()
        if not classes.agree(node, other.properties[name])
    ]
    if not disagreeing:
        return True
    return (
        len(disagreeing) * 3 <= len(one.properties)
        and base_words(one.occurrences[0])[-1:] == base_words(other.occurrences[0])[-1:]
        and all(one.properties[n].kinds and other.properties[n].kinds for n in disagreeing)
    )


def _unite_failures(classes: ShapeClasses) -> None:
    """Unite what failures answer with what says no more: an error without its details."""
    failures = [
        shape for shape in classes.representatives() if is_whole_failure(shape) and not shape.is_map
    ]
    # What most operations answer goes first, so that whatever is part of several becomes that.
    failures.sort(key=lambda shape: -len({place.operation.id for place in shape.occurrences}))
    for index, shape in enumerate(failures):
        for rival in failures[:index][:_RIVALS]:
            one, other = classes.find(rival.id), classes.find(shape.id)
            if one is other or (
                is_part(classes, one, other) and not classes.are_kept_apart(one, other)
            ):
                classes.unite(one, other)
                break


def _unite_bodies(classes: ShapeClasses) -> None:
    """Unite the bodies of one operation that say the same in several media types."""
    groups: dict[Operation, list[Shape]] = {}
    for shape in classes.representatives():
        if shape.is_body:
            groups.setdefault(shape.occurrences[0].operation, []).append(shape)
    for group in groups.values():
        firsts: dict[object, Shape] = {}
        # Nearly every operation has one body, of which nothing else needs to be known.
        for shape in group if len(group) > 1 else ():
            first = firsts.setdefault(classes.promise(shape), shape)
            if first is not shape:
                classes.unite(first, shape)
