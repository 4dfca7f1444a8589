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

from postman_openapi.resource_names import GENERIC, LIST_FIELDS, base_words, list_key

if TYPE_CHECKING:
    from postman_openapi.shape_merging import ShapeClasses
    from postman_openapi.shapes import Shape

_RIVALS: Final = 40
"""With how many earlier shapes of its name a shape is compared, so that the work stays linear."""
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
_CONFLICTS_PER_AGREEING: Final = 8


def unite_same(classes: ShapeClasses) -> None:
    """Unite all shapes that are the same thing, inner ones first."""
    matcher = _Matcher(classes)
    for shape in sorted(classes.representatives(), key=lambda shape: shape.height):
        matcher.add(shape)
    _unite_trees(classes)
    while _unite_equal(classes):
        pass


class _Matcher:
    def __init__(self, classes: ShapeClasses) -> None:
        self._classes = classes
        self._by_signature: dict[object, Shape] = {}
        self._by_name: dict[tuple[str, ...], list[Shape]] = {}

    def add(self, shape: Shape) -> None:
        classes = self._classes
        signature = classes.signature(shape)
        equal = self._by_signature.get(signature)
        if equal is not None and classes.signature(classes.find(equal.id)) == signature:
            classes.unite(equal, shape)
            return
        self._by_signature[signature] = shape
        if shape.is_map or shape.is_constrained:
            return
        name = qualified_name(classes, shape)
        if not name:
            return
        rivals = self._by_name.setdefault(name, [])
        for rival in rivals[-_RIVALS:]:
            other = classes.find(rival.id)
            if not other.is_map and not other.is_constrained and _is_near(classes, other, shape):
                classes.unite(other, shape)
                return
        rivals.append(shape)


def qualified_name(classes: ShapeClasses, shape: Shape) -> tuple[str, ...]:
    """Return the name under which a shape may be compared with others.

    `settings` are settings of something: its name goes before a word that says too little.
    """
    occurrence = shape.occurrences[0]
    if (items := list_key(shape)) is not None:
        return ("list", items)
    words = base_words(occurrence)
    if not occurrence.key and occurrence.role == "request":
        return ()
    if words and words[-1] in GENERIC and len(words) == 1 and occurrence.parent is not None:
        parent = classes.find(occurrence.parent)
        above = base_words(parent.occurrences[0])
        return (*above[-1:], *words)
    return words


def _is_near(classes: ShapeClasses, one: Shape, other: Shape) -> bool:
    common = one.properties.keys() & other.properties.keys()
    agreeing = {n for n in common if classes.agree(one.properties[n], other.properties[n])}
    conflicts = len(common) - len(agreeing)
    if conflicts > len(agreeing) // _CONFLICTS_PER_AGREEING:
        return False
    if list_key(one) and list_key(other):
        return (one.properties.keys() ^ other.properties.keys()) <= LIST_FIELDS
    overlap = len(agreeing) / len(one.properties.keys() | other.properties.keys())
    smaller = min(len(one.properties), len(other.properties))
    if overlap >= _OVERLAP and len(agreeing) >= _LEAST_AGREEING:
        return True
    return (
        len(agreeing) >= smaller * _CONTAINMENT
        and smaller >= _LEAST_CONTAINED
        and overlap >= _LEAST_OVERLAP_OF_CONTAINED
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
                and len(names) > 1
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
    return one.properties.keys() == other.properties.keys() and all(
        classes.agree(node, other.properties[name]) for name, node in one.properties.items()
    )
