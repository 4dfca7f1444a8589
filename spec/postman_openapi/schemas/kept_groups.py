"""Which component each place of a document has, so that the next document can keep it.

Which shapes are one component depends on all of them: one more field in one answer can part two
shapes that were one, and then operations that did not change seem to lose fields, and classes get
other names. What an earlier document called a place says which shapes were one, and how they were
called; that holds where it still fits.
"""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import TYPE_CHECKING, Any, Final, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterator

JSON: Final = "application/json"
ITEMS: Final = "[]"
VALUES: Final = "*"
"""What stands for the key of the values of a map."""
_METHODS: Final = ("get", "put", "post", "delete", "options", "head", "patch", "trace")
_SCHEMAS: Final = "#/components/schemas/"


class Groups(NamedTuple):
    """The components of a document by place, under the names that the rules gave them.

    Attributes:
        bodies: The component of each body: `create_book request`, `get_book 200`, followed by the
            media type where that is not JSON.
        fields: The component of each field that holds objects: `Book.shelf`, `Book.pages[]` of the
            items of a list, `BookMap.*` of the values of a map.
    """

    bodies: Mapping[str, str] = MappingProxyType({})
    fields: Mapping[str, str] = MappingProxyType({})

    def as_data(self) -> dict[str, Any]:
        """Return what a manifest says under `components`, the same for the same groups."""
        return {
            "bodies": dict(sorted(self.bodies.items())),
            "fields": dict(sorted(self.fields.items())),
        }

    @classmethod
    def from_data(cls, data: Any) -> Groups:
        """Read what a manifest says; what is none of it counts as absent."""
        tables = data if isinstance(data, Mapping) else {}
        return cls(_texts(tables.get("bodies")), _texts(tables.get("fields")))


def _texts(table: Any) -> dict[str, str]:
    entries = table.items() if isinstance(table, Mapping) else ()
    return {key: value for key, value in entries if isinstance(value, str)}


def body_key(operation_id: str, what: str, media_type: str) -> str:
    """Return what a body goes by: `get_book 200`."""
    return " ".join((operation_id, what, *([] if media_type == JSON else [media_type])))


def groups_of(document: Mapping[str, Any], models: Mapping[str, str]) -> Groups:
    """Return the components of a document by place.

    Args:
        document: A document that was converted.
        models: The names that a profile gave to its components, by those that the rules gave.
    """
    given = {name: rule for rule, name in models.items()}

    def rule_name(name: str) -> str:
        item = name.removesuffix("List")
        return given.get(name) or (f"{given[item]}List" if item in given else name)

    schemas = document.get("components", {}).get("schemas", {})
    fields = {
        f"{rule_name(component)}.{key}": rule_name(name)
        for component, schema in schemas.items()
        for key, name in _fields(schema)
    }
    bodies = {key: rule_name(name) for key, name in _bodies(document)}
    return Groups(bodies, fields)


def _fields(schema: Mapping[str, Any]) -> Iterator[tuple[str, str]]:
    places = {**schema.get("properties", {}), VALUES: schema.get("additionalProperties")}
    for key, value in places.items():
        yield from _components(key, value)


def _bodies(document: Mapping[str, Any]) -> Iterator[tuple[str, str]]:
    for section in ("paths", "webhooks"):
        for item in document.get(section, {}).values():
            for method in _METHODS:
                yield from _bodies_of(item.get(method, {}))


def _bodies_of(operation: Mapping[str, Any]) -> Iterator[tuple[str, str]]:
    name = str(operation.get("operationId", ""))
    holders = {"request": operation.get("requestBody", {}), **operation.get("responses", {})}
    for what, holder in holders.items():
        for media_type, value in holder.get("content", {}).items():
            yield from _components(body_key(name, what, media_type), value.get("schema"))


def _components(place: str, schema: Any) -> Iterator[tuple[str, str]]:
    """Yield the components that a place holds, itself or in lists, each with its place."""
    if not isinstance(schema, Mapping):
        return
    reference = schema.get("$ref")
    if isinstance(reference, str) and reference.startswith(_SCHEMAS):
        yield place, reference.removeprefix(_SCHEMAS)
    yield from _components(f"{place}{ITEMS}", schema.get("items"))
    for alternative in schema.get("anyOf", ()):
        yield from _components(place, alternative)
