"""Create, get, list, update and delete, as they are the same for everything that is kept."""

from collections.abc import Iterator, Mapping
from typing import Any

from zoomkit.testing import paging
from zoomkit.testing.records import Record
from zoomkit.testing.registry import Behaviour, Listing, Resource
from zoomkit.testing.routing import Call
from zoomkit.testing.world import World


def functions(resource: Resource) -> Iterator[tuple[str, Behaviour]]:
    """Yield what a resource's usual operations do, by their ids."""
    for operation_id, make in (
        (resource.create, _create),
        (resource.get, _get),
        (resource.list, _list),
        (resource.update, _update),
        (resource.delete, _delete),
    ):
        if operation_id:
            yield operation_id, make(resource)


def listed(world: World, table: str, call: Call) -> list[Record]:
    """Return what a call lists: all of the parent in its path, that its query does not leave out.

    What the query says of a field that the records have, leaves out those that have it otherwise.
    """
    resource = world.resources[table]
    parent = world.above(resource, call)
    found = list(world[table].values()) if parent is None else world[table].of(parent.id)
    for name in call.query.keys() - paging.PARAMETERS:
        wanted = str(call.query[name])
        found = [
            each
            for each in found
            if (value := each.fields.get(name)) == wanted or _matches(value, wanted)
        ]
    return found


def _matches(value: Any, wanted: str) -> bool:
    return value is None or isinstance(value, dict | list) or str(value) == wanted


def _create(resource: Resource) -> Behaviour:
    def create(world: World, call: Call) -> Record:
        parent = world.above(resource, call)
        fields = world.completed(resource.table, call.fields)
        return world.add(resource.table, fields, parent=parent.id if parent else None)

    return create


def _get(resource: Resource) -> Behaviour:
    return lambda world, call: world.called(resource.table, call)


def _list(resource: Resource) -> Behaviour:
    return lambda world, call: Listing(listed(world, resource.table, call))


def _update(resource: Resource) -> Behaviour:
    def update(world: World, call: Call) -> Record:
        record = world.called(resource.table, call)
        record.update(without_key(resource, call.fields))
        return record

    return update


def _delete(resource: Resource) -> Behaviour:
    def delete(world: World, call: Call) -> None:
        world.remove(world.called(resource.table, call))

    return delete


def without_key(resource: Resource, fields: Mapping[str, Any]) -> dict[str, Any]:
    """Return fields without the id, which nobody can change."""
    return {name: value for name, value in fields.items() if name != resource.key}
