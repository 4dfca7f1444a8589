"""What schemas say, with references followed and `allOf` put together."""

import re
from collections.abc import Mapping
from typing import Any

from attrs import frozen

from postman_openapi.reading.coercion import list_of, mapping_of
from postman_openapi.references import resolve

_DEEPEST = 20  # levels of allOf
_INDEX = re.compile(r"-?\d+", re.ASCII)
_CLASSES: Mapping[str, type | tuple[type, ...]] = {
    "object": dict,
    "array": list,
    "string": str,
    "boolean": bool,
    "integer": int,
    "number": (int, float),
    "null": type(None),
}


@frozen
class Schemas:
    """Reads the schemas of a document.

    Attributes:
        document: The document.
    """

    document: Mapping[str, Any]

    def read(self, schema: Any, depth: int = 0) -> Mapping[str, Any]:
        """Return a schema as one object: references followed, the parts of `allOf` merged."""
        found = resolve(self.document, schema)[0]
        parts = list_of(found.get("allOf"))
        if not parts or depth > _DEEPEST:
            return found
        merged: dict[str, Any] = {}
        own = {key: value for key, value in found.items() if key != "allOf"}
        for part in (*(self.read(each, depth + 1) for each in parts), own):
            properties = {
                **mapping_of(merged.get("properties")),
                **mapping_of(part.get("properties")),
            }
            required = [*list_of(merged.get("required")), *list_of(part.get("required"))]
            merged |= {**part, "properties": properties, "required": required}
        return merged

    def properties(self, schema: Any) -> Mapping[str, Any]:
        """Return the properties of an object."""
        return mapping_of(self.read(schema).get("properties"))

    def alternatives(self, schema: Any) -> list[Any]:
        """Return the schemas of which one holds; the schema itself where it names none."""
        found = self.read(schema)
        for key in ("oneOf", "anyOf"):
            if members := list_of(found.get(key)):
                return list(members)
        return [schema]

    def kinds(self, schema: Any) -> list[str]:
        """Return the JSON types that a schema allows; none where it does not say."""
        found = self.read(schema)
        said = found.get("type")
        kinds = [each for each in (said if isinstance(said, list) else [said]) if each]
        if not kinds and (found.get("properties") or "additionalProperties" in found):
            kinds = ["object"]
        return [*kinds, "null"] if found.get("nullable") is True else [str(each) for each in kinds]

    def kind(self, schema: Any) -> str:
        """Return the first JSON type of a schema that is not null, or of its alternatives."""
        for each in (schema, *self.alternatives(schema)):
            found = [kind for kind in self.kinds(each) if kind != "null"]
            if found:
                return found[0]
        return ""

    def members_of(self, schema: Any) -> Any:
        """Return the schema of a list's items."""
        for each in (schema, *self.alternatives(schema)):
            found = self.read(each)
            if "items" in found:
                return found["items"]
        return {}

    def fits(self, schema: Any, value: Any) -> bool:
        """Tell whether a JSON value is of a type that a schema allows."""
        for each in self.alternatives(schema):
            kinds = self.kinds(each)
            if not kinds or any(isinstance(value, _CLASSES.get(kind, object)) for kind in kinds):
                return True
        return False

    def is_binary(self, schema: Any) -> bool:
        """Tell whether a schema is for bytes."""
        found = self.read(schema)
        return found.get("format") == "binary" or (
            "contentMediaType" in found and "contentEncoding" not in found
        )

    def at(self, schema: Any, path: str) -> Any:
        """Return the schema of what stands at a dotted path in an answer, None if unsaid."""
        while path and schema is not None:
            name, path = _step(self.properties(schema), path)
            index = _INDEX.fullmatch(name)
            schema = self.members_of(schema) if index else self.properties(schema).get(name)
        return schema


def value_at(value: Any, path: str) -> Any:
    """Return what stands at a dotted path in JSON data, None if there is nothing.

    A number is the place of an item, from the end if it is negative. A key may hold dots itself.
    """
    while path:
        name, path = _step(value, path)
        if isinstance(value, list):
            index = int(name) if _INDEX.fullmatch(name) else len(value)
            value = value[index] if -len(value) <= index < len(value) else None
        else:
            value = mapping_of(value).get(name)
    return value


def with_value(data: Any, path: str, value: Any) -> Any:
    """Return JSON data with something else at a dotted path; None takes away what is there."""
    name, rest = _step(data, path)
    if isinstance(data, list):
        index = int(name) if _INDEX.fullmatch(name) else len(data)
        if not -len(data) <= index < len(data):
            return data
        items = list(data)
        items[index] = with_value(items[index], rest, value) if rest else value
        return items
    changed = dict(mapping_of(data))
    if rest:
        changed[name] = with_value(changed.get(name), rest, value)
    elif value is None:
        changed.pop(name, None)
    else:
        changed[name] = value
    return changed


def _step(node: Any, path: str) -> tuple[str, str]:
    """Return the first name of a path, all of it where there is such a key, and the rest."""
    if isinstance(node, Mapping) and path in node:
        return path, ""
    name, _, rest = path.partition(".")
    return name, rest
