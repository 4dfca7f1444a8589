"""What a test gives of a thing, held against what the API can set and show of it."""

from collections.abc import Mapping
from difflib import get_close_matches
from functools import cache
from typing import Any

from zoomkit import catalogue
from zoomkit.errors import InvalidArgumentError
from zoomkit.testing import validation
from zoomkit.testing.shapes import Shape
from zoomkit.testing.world import World

_OK = 200


def given(world: World, table: str, fields: Mapping[str, Any]) -> dict[str, Any]:
    """Return fields by their names on the wire: `type_` is "type".

    Raises:
        InvalidArgumentError: The API neither sets nor shows such a field, or would refuse its
            value; the nearest name is told.
    """
    resource = world.resources[table]
    named = {name.rstrip("_"): value for name, value in fields.items()}
    settable, shown = _names(resource.create), _shown(resource.get)
    for name in named:
        known = {*settable, *shown, resource.key, *resource.aliases}
        if name not in known:
            near = get_close_matches(name, sorted(known), 1)
            hint = f" Did you mean {near[0]!r}?" if near else ""
            raise InvalidArgumentError(f"A {resource.noun} has no field {name!r}.{hint}")
    wrong = validation.load().wrong(resource.create, named)
    if wrong:
        said = "; ".join(f"{name}: {message}" for name, message in wrong)
        raise InvalidArgumentError(f"A {resource.noun} cannot be so: {said}")
    return named


@cache
def _names(operation_id: str) -> frozenset[str]:
    """Return what a body can set, also within an object: a user's are in `user_info`."""
    schemas = catalogue.load().schemas
    bodies = schemas.bodies(operation_id).values()
    members = [Shape(each, schemas).members for each in bodies]
    inner = [shape.members for each in members for shape in each.values()]
    return frozenset(name for each in (*members, *inner) for name in each)


@cache
def _shown(operation_id: str) -> frozenset[str]:
    schemas = catalogue.load().schemas
    return frozenset(Shape(schemas.answer(operation_id, _OK) or {}, schemas).members)
