"""Measure how much of two shapes agrees: which share of their properties, down to what depth."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from postman_openapi.schemas.containment import has_all_of
from postman_openapi.schemas.resource_names import base_words, is_generic, list_key, owner_words

if TYPE_CHECKING:
    from postman_openapi.schemas.shape_merging import ShapeClasses
    from postman_openapi.schemas.shapes import Node, Shape

_LEVELS: Final = 3
"""How far down objects are compared that are not yet known to be the same thing."""
# Shares of properties: of all that either has, and of those of the smaller one.
_OVERLAP: Final = 0.6
_CONTAINMENT: Final = 0.9
_LEAST_OVERLAP_OF_CONTAINED: Final = 0.3
_LEAST_AGREEING: Final = 3
_LEAST_CONTAINED: Final = 4
_AGREEING_PER_CONFLICT: Final = 8
_LEAST_OWNED: Final = 5
_OWNED_CONTAINMENT: Final = 0.5
_OVERLAP_OF_OTHERS: Final = 0.75


def is_near(classes: ShapeClasses, one: Shape, other: Shape) -> bool:
    """Say whether most properties of two shapes of one name agree."""
    if list_key(one) is not None and list_key(other) is not None:
        return _holds_same_items(classes, one, other)
    common, agreed = _agreement(classes, one, other)
    every = len(one.properties) + len(other.properties) - common
    conflicts = common - agreed
    if common == every and conflicts * 3 <= every:
        return True
    if conflicts * _AGREEING_PER_CONFLICT > agreed:
        return False
    overlap = agreed / every
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


def is_very_near(classes: ShapeClasses, one: Shape, other: Shape) -> bool:
    """Say whether all but a few properties agree: things of one noun with different owners."""
    common, agreed = _agreement(classes, one, other)
    every = len(one.properties) + len(other.properties) - common
    return agreed >= _LEAST_AGREEING and agreed >= every * _OVERLAP_OF_OTHERS


def is_part(classes: ShapeClasses, one: Shape, other: Shape) -> bool:
    """Say whether one has nothing that the other lacks: some settings, sent or read."""
    common, agreed = _agreement(classes, one, other)
    return common == agreed == min(len(one.properties), len(other.properties))


def still_fits(classes: ShapeClasses, one: Shape, other: Shape) -> bool:
    """Say whether two shapes can go on being one component, however they came to be one.

    What each has besides may be new. It is too much when they disagree about a third of what both
    have, or have nothing in common at all.
    """
    if one.is_constrained or other.is_constrained or one.is_failure != other.is_failure:
        return classes.signature(one) == classes.signature(other)
    if one.is_map != other.is_map:
        return False
    if one.is_event != other.is_event:
        event, resource = (one, other) if one.is_event else (other, one)
        return has_all_of(classes, resource, event)
    if one.values is not None and other.values is not None and one.is_map:
        return _could_be_one(classes, one.values, other.values)
    common, agreed = _agreement(classes, one, other)
    return common > 0 and (common - agreed) * 3 <= common


def _agreement(classes: ShapeClasses, one: Shape, other: Shape) -> tuple[int, int]:
    """Return how many properties two shapes share, and how many of these agree."""
    common = [name for name in one.properties if name in other.properties]
    agreed = sum(
        _could_be_one(classes, one.properties[name], other.properties[name]) for name in common
    )
    return len(common), agreed


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
