"""The documented defaults of what nobody said."""

from collections.abc import Mapping
from functools import cached_property
from typing import Any

from zoom_openapi.runtime.schemas import Schemas
from zoomkit.testing.records import copied


class Defaults:
    """The defaults of an object's fields, those of nested objects below them.

    Args:
        schema: The schema of the object.
        schemas: What references lead to.
    """

    def __init__(self, schema: Mapping[str, Any], schemas: Schemas) -> None:
        self._schema = schema
        self._schemas = schemas

    def completed(self, fields: Mapping[str, Any]) -> dict[str, Any]:
        """Return fields with the defaults of the others; of a nested object, where it is given."""
        found = dict(fields)
        for name, default, nested in self._members:
            value = found.get(name)
            if isinstance(value, dict):
                found[name] = nested.completed(value)
            elif value is None and default is not None:
                found[name] = copied(default)
        return {name: value for name, value in found.items() if value != {}}

    @cached_property
    def _members(self) -> tuple[tuple[str, Any, "Defaults"], ...]:
        """The fields that have a default, or fields of their own: name, default, what is below."""
        properties = self._schemas.resolved(self._schema).get("properties", {})
        resolved = {name: self._schemas.resolved(each) for name, each in properties.items()}
        return tuple(
            (name, member.get("default"), Defaults(member, self._schemas))
            for name, member in resolved.items()
            if "default" in member or "properties" in member
        )
