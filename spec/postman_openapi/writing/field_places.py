"""Where the fields of a document stand, found by name: parameters, and properties of components."""

from collections.abc import Iterable, Iterator, Mapping
from typing import Any, NamedTuple

from postman_openapi.expressions import expression
from postman_openapi.references import references_in
from postman_openapi.schemas.words import singular

_HTTP_METHODS = ("get", "put", "post", "delete", "options", "head", "patch", "trace")
_SCHEMAS = "#/components/schemas/"
_NO_LETTERS = expression(r"[^a-z0-9]+")


class Field(NamedTuple):
    """A field of a document.

    Attributes:
        holder: The object that its description stands in.
        schema: Its schema.
        is_received: Whether answers or events can hold it.
    """

    holder: dict[str, Any]
    schema: dict[str, Any]
    is_received: bool


class Fields:
    """The fields of a document by name.

    What is before the last dot of a name is a component (`webinar`, `WebinarList`), the key that an
    object stands under (`settings`, `registrants` or `registrant`), or an operation, for what is
    sent to it; keys can follow, down to the field. A component's exact name is nothing but that.
    """

    def __init__(self, document: Mapping[str, Any]) -> None:
        """Take a document whose objects are components."""
        self._components: Mapping[str, Any] = document.get("components", {}).get("schemas", {})
        operations = list(_operations(document))
        self._received = self._reachable(
            schema for each, is_event in operations for schema in _received(each, is_event=is_event)
        )
        self._owners: dict[str, list[dict[str, Field]]] = {}
        self._by_name: dict[str, list[Field]] = {}
        self._fields = {name: self._properties(name) for name in self._components}
        for fields in self._fields.values():
            self._add(fields)
        for operation, _ in operations:
            self._add_operation(operation)
        self._own_by_name_and_key()

    def named(self, parts: tuple[str, ...]) -> list[Field]:
        """Return the fields of a name; none if there are none."""
        whole = self._by_name.get(".".join(parts), [])
        if whole or len(parts) == 1:
            return whole
        *owners, name = parts
        found = [fields[name] for fields in self._at(tuple(owners)) if name in fields]
        return list({id(each.holder): each for each in found}.values())

    def names(self, owners: tuple[str, ...] = ()) -> list[str]:
        """Return the names of the fields of what is called so; of all fields if nothing is said."""
        if not owners:
            return list(self._by_name)
        return list(dict.fromkeys(name for fields in self._at(owners) for name in fields))

    def _at(self, owners: tuple[str, ...]) -> list[dict[str, Field]]:
        first, *keys = owners
        # What is written exactly like a component is that component and no key like it.
        exact = self._fields.get(first)
        found = self._owners.get(_letters(first), []) if exact is None else [exact]
        for key in keys:
            inner = [fields[key].schema for fields in found if key in fields]
            found = [self._fields[name] for schema in inner for name in self._inside(schema)]
        return found

    # --- collecting

    def _properties(self, component: str) -> dict[str, Field]:
        schema = self._components[component]
        is_received = component in self._received
        return {
            name: Field(each, each, is_received)
            for name, each in schema.get("properties", {}).items()
            if isinstance(each, dict)
        }

    def _add(self, fields: Mapping[str, Field]) -> None:
        for name, field in fields.items():
            self._by_name.setdefault(name, []).append(field)

    def _add_operation(self, operation: Mapping[str, Any]) -> None:
        parameters = {
            each["name"]: Field(each, each.setdefault("schema", {}), is_received=False)
            for each in operation.get("parameters", ())
            if "name" in each
        }
        self._add(parameters)
        owned = self._owners.setdefault(_letters(operation.get("operationId", "")), [])
        owned.append(parameters)
        for media_type in operation.get("requestBody", {}).get("content", {}).values():
            bodies = self._inside(media_type.get("schema", {}))
            owned.extend(self._fields[name] for name in bodies)

    def _own_by_name_and_key(self) -> None:
        for component, fields in self._fields.items():
            self._own(_letters(component), fields)
        for fields in self._fields.values():
            for key, field in fields.items():
                for inner in self._inside(field.schema):
                    for name in {_letters(key), _letters(singular(key.lower()))}:
                        self._own(name, self._fields[inner])

    def _own(self, name: str, fields: dict[str, Field]) -> None:
        owned = self._owners.setdefault(name, [])
        if all(each is not fields for each in owned):
            owned.append(fields)

    def _inside(self, schema: Any) -> list[str]:
        """Return the components that a field holds, itself or in lists and maps."""
        found: list[str] = []
        waiting = [schema]
        while waiting:
            node = waiting.pop()
            if not isinstance(node, Mapping):
                continue
            name = str(node.get("$ref", "")).removeprefix(_SCHEMAS)
            values = self._components.get(name, {}).get("additionalProperties")
            if name in self._components:
                found.append(name)
                waiting.append(values)
            waiting += [node.get("items"), node.get("additionalProperties"), *node.get("anyOf", ())]
        return found

    def _reachable(self, schemas: Iterable[Any]) -> set[str]:
        """Return the components that schemas refer to, directly or not."""
        found: set[str] = set()
        waiting = list(schemas)
        while waiting:
            for reference in references_in(waiting.pop()):
                name = reference.removeprefix(_SCHEMAS)
                if name in self._components and name not in found:
                    found.add(name)
                    waiting.append(self._components[name])
        return found


def _operations(document: Mapping[str, Any]) -> Iterator[tuple[dict[str, Any], bool]]:
    """Yield each operation, and whether it is an event, which is sent by the API."""
    for section, is_event in (("paths", False), ("webhooks", True)):
        for item in document.get(section, {}).values():
            for method in _HTTP_METHODS:
                if method in item:
                    yield item[method], is_event


def _received(operation: Mapping[str, Any], *, is_event: bool) -> Iterator[Any]:
    """Yield the schemas of what the API sends: its answers, and the bodies of events."""
    bodies = operation.get("responses", {}).values()
    for body in [operation.get("requestBody", {})] if is_event else bodies:
        for media_type in body.get("content", {}).values():
            yield media_type.get("schema", {})


def _letters(name: str) -> str:
    return _NO_LETTERS.sub("", name.lower())
