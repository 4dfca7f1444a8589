"""Decide which shapes of events are the same thing, once it is decided for everything else.

What events hold is a resource of its name where that has all of its properties already; no resource
changes by an event. Else it is only one with what is equal in other events: events differ in what
they tell.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from postman_openapi.schemas.containment import has_all_of
from postman_openapi.schemas.sameness import Things, is_same_name, qualified_names
from postman_openapi.schemas.shape_roles import is_received

if TYPE_CHECKING:
    from collections.abc import Iterator

    from postman_openapi.schemas.resource_names import Words
    from postman_openapi.schemas.shape_merging import ShapeClasses
    from postman_openapi.schemas.shapes import Shape


def unite_events(classes: ShapeClasses, things: Things) -> None:
    """Unite what events hold with resources and with each other, inner shapes first."""
    shapes = [shape for shape in classes.representatives() if not shape.is_body]
    events = [shape for shape in shapes if shape.is_event]
    if not events:
        return
    resources = _Resources(classes, [shape for shape in shapes if not shape.is_event])
    equals: dict[object, list[Shape]] = {}
    for shape in sorted(events, key=lambda shape: shape.height):
        event = classes.find(shape.id)
        if not event.is_event:
            continue
        rivals = equals.setdefault(classes.signature(event), [])
        same = (each for each in rivals if things.are_one(classes.find(each.id), event))
        for rival in (*resources.of(event), *same):
            if not classes.are_kept_apart(classes.find(rival.id), event):
                classes.unite(rival, event)
                break
        else:
            rivals.append(event)


class _Resources:
    """Finds what events may be: by name, and maps by what they hold."""

    def __init__(self, classes: ShapeClasses, shapes: list[Shape]) -> None:
        self._classes = classes
        self._by_word: dict[str, list[tuple[Words, Shape]]] = {}
        self._maps: dict[object, Shape] = {}
        for shape in shapes:
            # What is only sent may not become null because an event said so.
            if shape.is_failure or shape.is_constrained or not is_received(shape):
                continue
            if shape.is_map:
                self._maps.setdefault(classes.signature(shape), shape)
                continue
            for name in filter(None, qualified_names(shape)):
                self._by_word.setdefault(name[-1], []).append((name, shape))

    def of(self, event: Shape) -> Iterator[Shape]:
        """Yield the resources that have everything that an event's shape has."""
        if event.is_map:
            found = self._maps.get(self._classes.signature(event))
            yield from () if found is None else (found,)
            return
        for name in filter(None, qualified_names(event)):
            for rival_name, rival in self._by_word.get(name[-1], ()):
                resource = self._classes.find(rival.id)
                if is_same_name(name, rival_name) and has_all_of(self._classes, resource, event):
                    yield resource
