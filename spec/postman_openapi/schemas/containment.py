"""Say whether a shape has all of another, so that it stays what it is when they become one."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from postman_openapi.schemas.shape_merging import ShapeClasses
    from postman_openapi.schemas.shapes import Node, Shape


def has_all_of(classes: ShapeClasses, one: Shape, other: Shape) -> bool:
    """Say whether one shape already accepts whatever another does, and says no more of it."""
    return all(
        name in one.properties and _holds(classes, one.properties[name], node)
        for name, node in other.properties.items()
    )


def _holds(classes: ShapeClasses, one: Node, other: Node) -> bool:
    if one.opaque is not None or other.opaque is not None:
        return one.opaque == other.opaque
    if other.is_open:
        return one.is_nullable or not other.is_nullable
    return (
        one.is_nullable >= other.is_nullable
        and one.keywords.get("format") == other.keywords.get("format")
        and other.kinds <= (one.kinds | ({"integer"} if "number" in one.kinds else set()))
        and (not other.is_free_form or one.is_free_form or one.shape is not None)
        and _holds_inside(classes, one, other)
    )


def _holds_inside(classes: ShapeClasses, one: Node, other: Node) -> bool:
    """Compare what stands in two places: objects that are one already, and the items of lists."""
    if other.shape is not None and (
        one.shape is None or classes.find(one.shape) is not classes.find(other.shape)
    ):
        return False
    return other.items is None or (
        one.items is not None and _holds(classes, one.items, other.items)
    )
