"""Unite shapes: classes of shapes that are the same component, and what uniting does to them."""

from __future__ import annotations

from copy import copy
from typing import TYPE_CHECKING, Final, TypeAlias

from postman_openapi.schemas.shapes import KNOWN_VALUES, STRICT_KEYWORDS, node_shapes

if TYPE_CHECKING:
    from collections.abc import Iterable

    from postman_openapi.schemas.shapes import Node, Shape

# What is said of a place beside what it accepts.
_SAID: Final = frozenset({"deprecated", "description", "example", "examples"})

Signature: TypeAlias = tuple[object, ...]


class ShapeClasses:
    """Shapes, united class by class; the first shape of a class stands for it."""

    def __init__(self, shapes: list[Shape]) -> None:
        self._shapes = shapes
        self._parents = list(range(len(shapes)))
        self._orders = [tuple(shape.properties) for shape in shapes]

    def find(self, shape_id: int) -> Shape:
        """Return the shape that stands for a shape's class."""
        root = shape_id
        while self._parents[root] != root:
            root = self._parents[root]
        while self._parents[shape_id] != root:
            self._parents[shape_id], shape_id = root, self._parents[shape_id]
        return self._shapes[root]

    def representatives(self) -> list[Shape]:
        """Return one shape for each class, in the order of the document."""
        return [shape for i, shape in enumerate(self._shapes) if self._parents[i] == i]

    def unite(self, first: Shape, second: Shape) -> None:
        """Make two shapes one, and with them what stands under the same keys of both."""
        pending = [(first.id, second.id)]
        while pending:
            one, other = (self.find(shape_id) for shape_id in pending.pop())
            if one is other:
                continue
            if other.id < one.id:
                one, other = other, one
            self._parents[other.id] = one.id
            pending.extend(self._absorb(one, other))

    def _absorb(self, one: Shape, other: Shape) -> list[tuple[int, int]]:
        follow_up: list[tuple[int, int]] = []
        one.found.clear()
        # What an event says of a resource is not said of it elsewhere.
        is_guest = other.is_event and not one.is_event
        one.occurrences.extend(other.occurrences)
        one.hints.extend(other.hints)
        one.height = max(one.height, other.height)
        one.is_failure = one.is_failure and other.is_failure
        one.is_event = one.is_event and other.is_event
        one.kept = one.kept or other.kept
        one.required = [name for name in one.required if name in other.required]
        one.is_closed = one.is_closed and other.is_closed
        if one.values is not None and other.values is not None:
            follow_up += _combine(one.values, other.values, is_guest=is_guest)
        elif one.is_map != other.is_map:
            # Named properties beside a map: what is not named may be anything.
            one.values = other.values = None
        for name, node in other.properties.items():
            if name in one.properties:
                follow_up += _combine(one.properties[name], node, is_guest=is_guest)
            else:
                one.properties[name] = node
        return follow_up

    def restore_order(self) -> None:
        """Put the properties in the order of the document, in whatever order shapes were united."""
        orders: dict[int, dict[str, None]] = {}
        for shape_id, order in enumerate(self._orders):
            orders.setdefault(self.find(shape_id).id, {}).update(dict.fromkeys(order))
        for shape in self.representatives():
            shape.properties = {name: shape.properties[name] for name in orders[shape.id]}

    def forget_recursion(self) -> None:
        """Drop the places of shapes inside themselves, which say nothing about what they are."""
        for shape in self.representatives():
            others = [
                place
                for place in shape.occurrences
                if place.parent is None or self.find(place.parent) is not shape
            ]
            shape.occurrences = others or shape.occurrences
            shape.found.clear()

    def forget_guests(self) -> None:
        """Drop failures and events among the places of what is found elsewhere as well."""
        for shape in self.representatives():
            shape.occurrences = [
                place
                for place in shape.occurrences
                if (shape.is_failure or not place.failure)
                and (shape.is_event or not place.operation.event)
            ]
            shape.found.clear()

    def reachable(self, nodes: Iterable[Node]) -> list[Shape]:
        """Return the classes that places hold, directly or inside others, in document order."""
        pending = [self.find(shape_id) for node in nodes for shape_id in node_shapes(node)]
        reached = {shape.id for shape in pending}
        while pending:
            for node in pending.pop().nodes:
                if node.shape is None and node.items is None:
                    continue
                for shape_id in node_shapes(node):
                    inner = self.find(shape_id)
                    if inner.id not in reached:
                        reached.add(inner.id)
                        pending.append(inner)
        return [self._shapes[shape_id] for shape_id in sorted(reached)]

    def relax_responses(self, nodes: Iterable[Node], *, may_be_null: bool = False) -> None:
        """Make everything that an answer can hold accept whatever a server sends.

        Args:
            nodes: The places of the answers' schemas.
            may_be_null: Whether every property can be null, also where it never was.
        """
        for shape in self.reachable(nodes):
            shape.found.clear()
            shape.required, shape.is_closed = [], False
            for node in shape.nodes:
                node.relax(may_be_null=may_be_null)

    # --- comparing

    def are_kept_apart(self, one: Shape, other: Shape) -> bool:
        """Say whether two shapes were two components before."""
        return bool(one.kept and other.kept) and one.kept != other.kept

    def signature(self, shape: Shape) -> Signature:
        """Return what two shapes that are the same component have in common.

        Whether a value can be null, and which format it has, are left out; a request that requires
        fields or lists values is the same only as one that does exactly that.
        """
        if "signature" in shape.found:
            known: Signature = shape.found["signature"]
            return known
        names = sorted(shape.properties)
        constraints: Signature = ()
        if shape.is_constrained:
            constraints = (
                tuple(sorted(shape.required)),
                shape.is_closed,
                *(_constraint(shape.properties[name]) for name in names),
            )
        values = self._kind(shape.values) if shape.values is not None else ()
        signature = (
            constraints,
            values,
            *[(name, self._kind(shape.properties[name])) for name in names],
        )
        # Of what lies inside others may change what it is.
        if all(node.shape is None and node.items is None for node in shape.nodes):
            shape.found["signature"] = signature
        return signature

    def promise(self, shape: Shape) -> Signature:
        """Return everything that a shape says, its texts and examples as well."""
        return (
            self.signature(shape),
            tuple(sorted(shape.required)),
            shape.is_closed,
            *(
                (name, node.is_nullable, repr(node.keywords), _constraint(node))
                for name, node in sorted(shape.properties.items())
            ),
        )

    def _kind(self, node: Node) -> object:
        if _is_scalar(node):
            return node.kinds
        if node.opaque is not None:
            return (repr(node.opaque),)
        return (
            node.kinds,
            node.is_free_form,
            None if node.shape is None else self.find(node.shape).id,
            None if node.items is None else self._kind(node.items),
        )

    def agree(self, one: Node, other: Node) -> bool:
        """Say whether two places could hold the same thing."""
        if _is_scalar(one) and _is_scalar(other) and not one.kinds.isdisjoint(other.kinds):
            return True
        if one.is_open or other.is_open:
            return True
        if one.opaque is not None or other.opaque is not None:
            return one.opaque == other.opaque
        if one.shape is not None and other.shape is not None:
            return self.find(one.shape) is self.find(other.shape)
        if one.items is not None and other.items is not None:
            return self.agree(one.items, other.items)
        return bool(_families(one) & _families(other))


def _is_scalar(node: Node) -> bool:
    """Say whether a place holds nothing but scalars, as most do."""
    return (
        node.shape is None and node.items is None and node.opaque is None and not node.is_free_form
    )


def _families(node: Node) -> set[str]:
    families = {"number" if kind == "integer" else kind for kind in node.kinds}
    if node.shape is not None or node.is_free_form:
        families.add("object")
    if node.items is not None:
        families.add("array")
    return families


def _constraint(node: Node) -> str:
    relevant = sorted((k, v) for k, v in node.keywords.items() if k in STRICT_KEYWORDS | {"format"})
    inner = _constraint(node.items) if node.items is not None else ""
    return f"{relevant!r}{inner}{node.is_nullable}"


def _combine(one: Node, other: Node, *, is_guest: bool) -> list[tuple[int, int]]:
    """Widen the first place to what the second accepts; return shapes that now must be one.

    Of a guest nothing stays but what it accepts.
    """
    follow_up: list[tuple[int, int]] = []
    if is_guest:
        other = copy(other)
        other.keywords = {key: each for key, each in other.keywords.items() if key not in _SAID}
    was_open = one.is_open
    is_contested = not (was_open or other.is_open)
    if was_open and other.opaque is not None:
        one.opaque = other.opaque
    if one.kinds != other.kinds:
        one.kinds |= other.kinds
    if one.kinds >= {"number", "integer"}:
        one.kinds -= {"integer"}
    one.is_nullable |= other.is_nullable
    one.is_free_form |= other.is_free_form
    if one.shape is not None and other.shape is not None:
        follow_up.append((one.shape, other.shape))
    elif one.shape is None:
        one.shape = other.shape
    if one.items is not None and other.items is not None:
        follow_up += _combine(one.items, other.items, is_guest=is_guest)
    elif one.items is None:
        one.items = other.items
    if was_open:
        one.keywords = {**other.keywords, **one.keywords}
    _combine_keywords(one, other, is_contested=is_contested)
    return follow_up


def _combine_keywords(one: Node, other: Node, *, is_contested: bool) -> None:
    """Keep what both say; a place that was only ever null contests nothing."""
    known = dict.fromkeys((*one.known_values, *other.known_values))
    is_wide = "int64" in (one.keywords.get("format"), other.keywords.get("format"))
    for key in ("format", "enum", "default"):
        if is_contested and one.keywords.get(key) != other.keywords.get(key):
            one.keywords.pop(key, None)
    if known and "enum" not in one.keywords:
        one.keywords[KNOWN_VALUES] = list(known)
    if is_wide and one.kinds == {"integer"}:
        one.keywords["format"] = "int64"
    for key, value in other.keywords.items():
        if key not in ("format", "enum", "default"):
            one.keywords.setdefault(key, value)
