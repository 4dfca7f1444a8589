"""Decide which shapes are the same thing: equal ones, and near-equal ones of one name.

The same resource looks a little different through each endpoint: a field is missing in one example,
an id is a number here and a text there. Two shapes are taken for one thing when

- they have the same properties, each of a kind that agrees;
- or they stand under the same name, and most of their properties agree (`_is_near`);
- or one contains the other under a key that says so (`children`), as trees do.

What a request requires or restricts to listed values is a promise of its own: such a shape is only
ever united with one that makes exactly the same promise.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from postman_openapi.schemas.resource_names import base_words, is_generic, list_key, owner_words

if TYPE_CHECKING:
    from postman_openapi.schemas.resource_names import Words
    from postman_openapi.schemas.shape_merging import ShapeClasses
    from postman_openapi.schemas.shapes import Node, Shape

_RIVALS: Final = 40
"""With how many earlier shapes of its name a shape is compared, so that the work stays linear."""
_LEVELS: Final = 3
"""How far down objects are compared that are not yet known to be the same thing."""
_TREE_KEYS: Final = frozenset(
    """ancestor ancestors child children descendants nested nodes parent replies subcategories
    subdirectories subfolders subgroups sublocations subtasks subtree""".split()  # noqa: SIM905
)
# Shares of properties: of all that either has, and of those of the smaller one.
_OVERLAP: Final = 0.6
_CONTAINMENT: Final = 0.9
_LEAST_OVERLAP_OF_CONTAINED: Final = 0.3
_LEAST_AGREEING: Final = 3
_LEAST_CONTAINED: Final = 4
_AGREEING_PER_CONFLICT: Final = 8
_LEAST_OWNED: Final = 5
_OWNED_CONTAINMENT: Final = 0.5


def unite_same(classes: ShapeClasses) -> None:
    """Unite all shapes that are the same thing, inner ones first."""
    matcher = _Matcher(classes)
    for shape in sorted(classes.representatives(), key=lambda shape: shape.height):
        matcher.add(shape)
    _unite_trees(classes)
    while _unite_equal(classes):
        pass
    classes.forget_recursion()


class _Matcher:
    def __init__(self, classes: ShapeClasses) -> None:
        self._classes = classes
        self._by_signature: dict[object, Shape] = {}
        self._by_word: dict[str, list[tuple[Words, Shape]]] = {}

    def add(self, shape: Shape) -> None:
        classes = self._classes
        if _is_body(shape):
            return  # `_unite_equal` comes later, after answers have grown what no body has
        signature = classes.signature(shape)
        equal = self._by_signature.setdefault(signature, shape)
        if equal is not shape and classes.signature(classes.find(equal.id)) == signature:
            classes.unite(equal, shape)
        current = classes.find(shape.id)
        name = qualified_name(current)
        if not name or current.is_map or current.is_constrained:
            return
        rivals = self._by_word.setdefault(name[-1], [])
        for rival_name, rival in rivals[-_RIVALS:]:
            other = classes.find(rival.id)
            if other is classes.find(shape.id):
                return
            if (
                _is_same_name(name, rival_name)
                and not (other.is_map or other.is_constrained)
                and _is_near(classes, other, current)
            ):
                classes.unite(other, current)
                return
        rivals.append((name, current))


def qualified_name(shape: Shape) -> Words:
    """Return the name under which a shape may be compared with others.

    `settings` are settings of something: its name goes before a word that says too little.
    """
    occurrence = shape.occurrences[0]
    if (items := list_key(shape)) is not None:
        return ("list", items)
    words = base_words(occurrence)
    return (*owner_words(occurrence), *words) if is_generic(words) else words


def _is_body(shape: Shape) -> bool:
    occurrence = shape.occurrences[0]
    return not occurrence.key and occurrence.role == "request"


def _is_same_name(one: Words, other: Words) -> bool:
    """Say whether names are equal, or one only says more: `contact`, `company contact`."""
    shorter = min(len(one), len(other))
    return shorter > 0 and one[-shorter:] == other[-shorter:] and not is_generic(one[-shorter:])


def _is_near(classes: ShapeClasses, one: Shape, other: Shape) -> bool:
    if list_key(one) is not None and list_key(other) is not None:
        return _holds_same_items(classes, one, other)
    common = one.properties.keys() & other.properties.keys()
    every = one.properties.keys() | other.properties.keys()
    agreeing = {
        name
        for name in common
        if _could_be_one(classes, one.properties[name], other.properties[name])
    }
    conflicts = len(common) - len(agreeing)
    if len(common) == len(every) and conflicts * 3 <= len(every):
        return True
    if conflicts * _AGREEING_PER_CONFLICT > len(agreeing):
        return False
    agreed = len(agreeing)
    overlap = agreed / len(every)
    smaller = min(len(one.properties), len(other.properties))
    if overlap >= _OVERLAP and agreed >= _LEAST_AGREEING:
        return True
    if _has_owner(one) and agreed >= _LEAST_OWNED and agreed >= smaller * _OWNED_CONTAINMENT:
        return True
    return (
        agreed >= smaller * _CONTAINMENT
        and smaller >= _LEAST_CONTAINED
        and overlap >= _LEAST_OVERLAP_OF_CONTAINED
    )


def _has_owner(shape: Shape) -> bool:
    occurrence = shape.occurrences[0]
    owner = owner_words(occurrence)
    return len(owner) == 1 and not is_generic(owner) and is_generic(base_words(occurrence))


def _could_be_one(classes: ShapeClasses, one: Node, other: Node, depth: int = _LEVELS) -> bool:
    """Say whether two places agree, or hold objects that look alike and can still become one."""
    if one.shape is None or other.shape is None:
        return classes.agree(one, other)
    mine, others = classes.find(one.shape), classes.find(other.shape)
    if mine is others:
        return True
    if depth == 0:
        return False
    common = [
        name
        for name in mine.properties.keys() & others.properties.keys()
        if _could_be_one(classes, mine.properties[name], others.properties[name], depth - 1)
    ]
    return len(common) * 2 >= min(len(mine.properties), len(others.properties)) > 0


def _holds_same_items(classes: ShapeClasses, one: Shape, other: Shape) -> bool:
    key = list_key(one)
    return (
        key is not None
        and key == list_key(other)
        and classes.agree(one.properties[key], other.properties[key])
    )


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
                and (len(names) > 1 or (names and key in inner.properties))
                and names <= outer.properties.keys()
                and all(classes.agree(outer.properties[n], inner.properties[n]) for n in names)
            ):
                classes.unite(outer, inner)


def _unite_equal(classes: ShapeClasses) -> bool:
    """Unite shapes with the same property names once more; say whether there were any."""
    by_names: dict[object, list[Shape]] = {}
    found = False
    for shape in classes.representatives():
        if shape.is_constrained:
            key: object = classes.signature(shape)
        elif shape.is_map:
            key = ("map", classes.signature(shape))
        else:
            key = tuple(sorted(shape.properties))
        rivals = by_names.setdefault(key, [])
        for rival in rivals[-_RIVALS:]:
            one, other = classes.find(rival.id), classes.find(shape.id)
            if one is not other and _is_equal(classes, one, other):
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
