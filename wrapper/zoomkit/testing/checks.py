"""Schemas as functions that check a value: compiled once, and quick.

JSON Schema in as far as OpenAPI documents of collections use it. What is wrong is noted by the
dotted name of the field, as Zoom names fields: "settings.approval_type", "registrants[0].email".
"""

import re
from collections.abc import Callable, Collection, Mapping
from typing import Any

from zoom_openapi.runtime.schemas import Schemas
from zoomkit.testing import constraints
from zoomkit.testing.findings import REQUIRED, Check, Findings

_TYPES: Mapping[str, Callable[[Any], bool]] = {
    "string": lambda value: isinstance(value, str),
    "integer": lambda value: (
        (isinstance(value, int) and not isinstance(value, bool))
        or (isinstance(value, float) and value.is_integer())
    ),
    "number": lambda value: isinstance(value, int | float) and not isinstance(value, bool),
    "boolean": lambda value: isinstance(value, bool),
    "object": lambda value: isinstance(value, Mapping),
    "array": lambda value: isinstance(value, list),
    "null": lambda value: value is None,
}
_INTEGER = re.compile(r"[+-]?\d{1,18}")
_BOOLEANS = {"true": True, "false": False, "1": True, "0": False}


class Checks:
    """Makes checks of schemas.

    Args:
        schemas: What references lead to.
        is_text: Whether all values are text, as those of queries and forms, so that "30" is a
            number where one is wanted.
    """

    def __init__(self, schemas: Schemas, *, is_text: bool = False) -> None:
        self._schemas = schemas
        self._is_text = is_text
        self._components: dict[str, Check] = {}

    def of(self, schema: Mapping[str, Any]) -> Check:
        """Return the check of a schema."""
        reference = schema.get("$ref")
        if isinstance(reference, str):
            return self._component(reference, schema)
        checks = [
            *self._kind(schema),
            *constraints.enum(schema),
            *constraints.bounds(schema),
            *constraints.moment(schema),
            *self._object(schema),
            *self._items(schema),
            *self._alternatives(schema),
        ]

        def check(value: Any, name: str, findings: Findings) -> Any:
            if value is None:  # as if it were not given
                return None
            before = len(findings.errors)
            for each in checks:
                value = each(value, name, findings)
                if len(findings.errors) > before:
                    break
            return value

        return check

    def _component(self, reference: str, schema: Mapping[str, Any]) -> Check:
        def check(value: Any, name: str, findings: Findings) -> Any:
            # Made when first used: a component may refer to itself.
            if reference not in self._components:
                self._components[reference] = self.of(self._schemas.resolved(schema))
            return self._components[reference](value, name, findings)

        return check

    def _kind(self, schema: Mapping[str, Any]) -> list[Check]:
        said = schema.get("type")
        types = (said,) if isinstance(said, str) else tuple(said or ())
        if not types or schema.get("format") == "binary":
            return []
        tests = [_TYPES[each] for each in types if each in _TYPES]
        wanted = " or ".join(types)

        def check(value: Any, name: str, findings: Findings) -> Any:
            if self._is_text and isinstance(value, str) and "string" not in types:
                value = typed(value, types)
            if not any(test(value) for test in tests):
                findings.wrong(name, f"The type must be {wanted}.")
            return value

        return [check]

    def _object(self, schema: Mapping[str, Any]) -> list[Check]:
        if "properties" not in schema and "required" not in schema:
            return []
        members = {name: self.of(each) for name, each in schema.get("properties", {}).items()}
        required = schema.get("required", ())
        is_open = "additionalProperties" in schema or "patternProperties" in schema or not members

        def check(value: Any, name: str, findings: Findings) -> Any:
            if not isinstance(value, Mapping):
                return value
            prefix = f"{name}." if name else ""
            for each in required:
                if value.get(each) is None:
                    findings.errors.append((f"{prefix}{each}", REQUIRED))
            found = {}
            for key, member in value.items():
                if key in members:
                    found[key] = members[key](member, f"{prefix}{key}", findings)
                else:
                    found[key] = member
                    if not is_open:
                        findings.unknown.append(f"{prefix}{key}")
            return found

        return [check]

    def _items(self, schema: Mapping[str, Any]) -> list[Check]:
        if "items" not in schema:
            return []
        item = self.of(schema["items"])
        takes_null = "null" in (self._schemas.resolved(schema["items"]).get("type") or "null")

        def check(value: Any, name: str, findings: Findings) -> Any:
            if not isinstance(value, list):
                return value
            if not takes_null and None in value:
                findings.wrong(f"{name}[{value.index(None)}]", "It must not be null.")
            return [item(each, f"{name}[{place}]", findings) for place, each in enumerate(value)]

        return [check]

    def _alternatives(self, schema: Mapping[str, Any]) -> list[Check]:
        every = [self.of(each) for each in schema.get("allOf", ())]
        some = [self.of(each) for key in ("anyOf", "oneOf") for each in schema.get(key, ())]

        def check(value: Any, name: str, findings: Findings) -> Any:
            found = [Findings() for _ in some]
            values = [each(value, name, noted) for each, noted in zip(some, found, strict=True)]
            noted, value = min(
                zip(found, values, strict=True),
                key=lambda pair: (len(pair[0].errors), len(pair[0].unknown)),
            )
            findings.errors += noted.errors
            findings.unknown += noted.unknown
            return value

        return [*every, *([check] if some else [])]


def typed(text: str, types: Collection[str]) -> Any:
    """Return the value that a text of a query or form stands for; itself where there is none."""
    if "integer" in types and _INTEGER.fullmatch(text):
        return int(text)
    if "boolean" in types and text.lower() in _BOOLEANS:
        return _BOOLEANS[text.lower()]
    if "number" in types:
        try:
            return float(text)
        except ValueError:
            return text
    if "array" in types:
        return text.split(",") if text else []
    return text
