"""The shape of JSON: which key holds which kind of value, at every depth."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Any, Literal

from attrs import frozen

Kind = Literal["null", "boolean", "integer", "number", "string", "array", "object"]
Place = tuple[str, ...]

_KINDS: Mapping[type, Kind] = {
    type(None): "null",
    bool: "boolean",
    int: "integer",
    float: "number",
    str: "string",
    list: "array",
    dict: "object",
}

ITEM = "[]"
"""The step of a place that leads from an array to its items."""


@frozen
class Shape:
    """What stands at one place of one or several JSON values.

    Attributes:
        kinds: The kinds of value that stand there.
        keys: The shapes under the keys of the objects there.
        items: The shape of all items of the arrays there; None if no array there has any.
    """

    kinds: frozenset[Kind]
    keys: Mapping[str, "Shape"] = {}
    items: "Shape | None" = None

    def places(self, at: Place = ()) -> Iterator[tuple[Place, "Shape"]]:
        """Yield this shape and each below it with its place, such as `("polls", "[]", "id")`."""
        yield at, self
        for key, shape in self.keys.items():
            yield from shape.places((*at, key))
        if self.items:
            yield from self.items.places((*at, ITEM))


def kind_of(value: Any) -> Kind:
    """Return the kind of a JSON value; an integer is not a number, and a boolean neither."""
    return _KINDS[type(value)]


def shape_of(value: Any) -> Shape:
    """Return the shape of a JSON value."""
    keys = {key: shape_of(each) for key, each in value.items()} if isinstance(value, dict) else {}
    items = merged([shape_of(each) for each in value]) if isinstance(value, list) else None
    return Shape(frozenset({kind_of(value)}), keys, items)


def merged(shapes: Sequence[Shape]) -> Shape | None:
    """Return the shape of values that have these shapes; None if there are none."""
    if not shapes:
        return None
    return Shape(
        kinds=frozenset().union(*(shape.kinds for shape in shapes)),
        keys={
            key: _merged(shape.keys[key] for shape in shapes if key in shape.keys)
            for key in dict.fromkeys(key for shape in shapes for key in shape.keys)
        },
        items=merged([shape.items for shape in shapes if shape.items]),
    )


def _merged(shapes: Iterable[Shape]) -> Shape:
    shape = merged(list(shapes))
    assert shape
    return shape


def at(value: Any, place: Place) -> Any:
    """Return what stands at a place of a JSON value."""
    for key in place:
        value = value[key]
    return value
