"""Schemas as the generator can read them.

It drops a whole operation where one property has a name that no attribute can have, where the
classes of two inline objects would be called the same, or where a default, of which nobody makes
use, is none of its type. Here such schemas become readable; what they say of the JSON stays.
"""

import json
from collections.abc import Iterable, Mapping
from typing import Any

from openapi_python_client.strings import ClassName, pascal_case

from postman_openapi.reading.coercion import list_of, mapping_of
from postman_openapi.schemas.property_names import class_letters, unsafe_names

DEFAULT = "x-default"
"""Holds a default: the generator would send it, and documentation shall name it."""
_UNIONS = ("anyOf", "oneOf")
_PREFIX = "field_"
_ITEMS = "{}_item"
_MEMBER = "{}_type_{}"
_VALUES = "AdditionalProperty"


class ReadableSchemas:
    """Makes the schemas of one document readable.

    Args:
        components: The names of those that others refer to.
    """

    def __init__(self, components: Iterable[str] = ()) -> None:
        self._classes = {class_letters(each) for each in components}
        self._sets: dict[str, str] = {}

    def component(self, name: str, schema: Any) -> dict[str, Any]:
        """Return a component."""
        return self._with_parts(mapping_of(schema), name, str(ClassName(name, _PREFIX)))

    def inline(self, schema: Any, name: str, parent: str) -> dict[str, Any]:
        """Return a schema that stands inside of something.

        Args:
            schema: The schema; 3.1 has true for "anything".
            name: What the place is called.
            parent: What the class or operation that holds it is called.
        """
        found = mapping_of(schema)
        if "$ref" in found:
            return {key: value for key, value in found.items() if key != "default"}
        kinds = list_of(found.get("type")) or [found.get("type")]
        if (
            "object" in kinds
            and (len(kinds) > 1 or found.get("nullable"))
            and not found.get("title")
        ):
            name = _MEMBER.format(name, _members(found) + kinds.index("object"))
        if not _is_object(found):
            return self._with_parts(found, name, parent)
        title = self._free_title(str(found.get("title") or name), parent)
        if title != name or found.get("title"):
            found = {**found, "title": title}
        own_name = str(ClassName(pascal_case(parent) + pascal_case(title), _PREFIX))
        return self._with_parts(found, title, own_name)

    def _free_title(self, title: str, parent: str) -> str:
        candidate, number = title, 2
        while (letters := class_letters(pascal_case(parent) + pascal_case(candidate))) in (
            self._classes
        ):
            candidate, number = f"{title} {number}", number + 1
        self._classes.add(letters)
        return candidate

    def _with_parts(self, schema: Mapping[str, Any], name: str, parent: str) -> dict[str, Any]:
        """Return a schema with everything inside of it readable."""
        view = {key: value for key, value in schema.items() if key != "default"}
        if "default" in schema:
            view[DEFAULT] = schema["default"]
        if "properties" in view:
            view = _without_unsafe(view)
            view["properties"] = {
                key: self.inline(each, key, parent) for key, each in view["properties"].items()
            }
        if isinstance(view.get("additionalProperties"), Mapping):
            view["additionalProperties"] = self.inline(
                view["additionalProperties"], _VALUES, parent
            )
        if "items" in view or "array" in (view.get("type"), *list_of(view.get("type"))):
            view["items"] = self.inline(view.get("items"), _ITEMS.format(name), parent)
        if "allOf" in view:
            view["allOf"] = [self._part(each, parent) for each in list_of(view["allOf"])]
        number = 0
        for key in _UNIONS:
            if key in view:
                members = list_of(view[key])
                view[key] = [
                    self.inline(each, _MEMBER.format(name, number + index), parent)
                    for index, each in enumerate(members)
                ]
                number += len(members)
        return self._with_readable_set(view)

    def _part(self, schema: Any, parent: str) -> dict[str, Any]:
        """Return a part of an object, which is no class itself."""
        found = mapping_of(schema)
        return dict(found) if "$ref" in found else self._with_parts(found, "", parent)

    def _with_readable_set(self, view: dict[str, Any]) -> dict[str, Any]:
        """Give each set of values a title of its own; the generator's names would meet otherwise.

        Values that no literal type can hold are left to the type.
        """
        if "enum" not in view:
            return view
        values = list_of(view["enum"])
        kinds = {type(each) for each in values if each is not None}
        if kinds not in ({str}, {int}):
            return {key: value for key, value in view.items() if key != "enum"}
        text = json.dumps(sorted(map(json.dumps, values)))
        return {**view, "title": self._sets.setdefault(text, f"set{len(self._sets)}values")}


def _without_unsafe(schema: Mapping[str, Any]) -> dict[str, Any]:
    """Return an object without the properties that no attribute of its model can carry."""
    properties = mapping_of(schema["properties"])
    unsafe = unsafe_names(properties)
    if not unsafe:
        return {**schema, "properties": properties}
    view = {key: value for key, value in schema.items() if key != "additionalProperties"}
    view["properties"] = {key: value for key, value in properties.items() if key not in unsafe}
    view["required"] = [each for each in list_of(schema.get("required")) if each not in unsafe]
    return view


def _is_object(schema: Mapping[str, Any]) -> bool:
    """Tell whether the generator makes a class of a schema."""
    if any(each in schema for each in ("enum", *_UNIONS)):
        return False
    kind = schema.get("type")
    if "allOf" in schema and not kind:
        return len(list_of(schema["allOf"])) != 1 or "$ref" not in mapping_of(schema["allOf"][0])
    return kind == "object" or "object" in list_of(kind) or (not kind and "properties" in schema)


def _members(schema: Mapping[str, Any]) -> int:
    return sum(len(list_of(schema.get(key))) for key in _UNIONS)
