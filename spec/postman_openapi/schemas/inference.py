"""Infer one schema for all the values that were seen in one place."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final, Literal, TypeAlias

from postman_openapi.expressions import expression
from postman_openapi.schemas.map_keys import are_map_keys
from postman_openapi.schemas.placeholders import Placeholder, Recursion, with_placeholders
from postman_openapi.schemas.shapes import KINDS, MAX_LIST_DEPTH
from postman_openapi.schemas.text_formats import TIME_FORMATS, common_format

if TYPE_CHECKING:
    from collections.abc import Sequence

    from postman_openapi.schemas.values import JsonValue

Direction: TypeAlias = Literal["request", "response"]
Schema: TypeAlias = dict[str, Any]
# What is looked at on the way down: JSON, with placeholders in place of the texts that are some.
_Seen: TypeAlias = Any
_ByType: TypeAlias = dict[type, list[_Seen]]

MAX_DEPTH: Final = 64
"""Objects and lists that lie deeper are described by an open schema."""

RECURSION: Final = "x-recursion"
"""Marks a schema that is the same as one that encloses it; its value is that one's name."""

_INT32: Final = 2**31
_SCALARS: Final = {str: "string", int: "integer", bool: "boolean", float: "number"}
_ID_NAME: Final = expression(r"(?:^|[_\-. ])id$|[a-z0-9]I[dD]$|^ID$|^Id$")


def infer_schema(
    values: Sequence[JsonValue],
    *,
    direction: Direction,
    name: str = "",
    may_be_null: bool = False,
) -> dict[str, Any]:
    """Describe all values together by one inline OpenAPI 3.1 schema.

    A text that is a date or a date-time everywhere says so; in a response only properties do, where
    the format says what stands there as a rule and not what must. A property can be null if it was.
    There is no `required` and no `enum`; those are not in values.

    Args:
        values: Examples of the same thing, at least one.
        direction: Whether a client sends the values or receives them.
        name: The key under which the values stand, if any; ids are 64 bits wide.
        may_be_null: Whether every property can be null, also where it never was.

    Returns:
        The schema; `{}` if the values say nothing.
    """
    seen = [with_placeholders(value) for value in values]
    return _Inference(direction, may_be_null=may_be_null).schema(seen, name, 0, 0)


class _Inference:
    def __init__(self, direction: Direction, *, may_be_null: bool) -> None:
        self.is_response = direction == "response"
        self.may_be_null = may_be_null

    def schema(self, values: list[_Seen], name: str, depth: int, list_depth: int) -> Schema:
        """Describe `values`, which is consumed nowhere else."""
        is_property = depth > 0 and list_depth == 0
        kinds = set(map(type, values))
        if len(kinds) == 1 and depth < MAX_DEPTH and (kind := kinds.pop()) in _SCALARS:
            return self._scalars_of_one_kind(kind, values, name, is_property=is_property)
        by_type: _ByType = {}
        for value in values:
            by_type.setdefault(type(value), []).append(value)
        objects, lists = by_type.get(dict), by_type.get(list)
        placeholders = by_type.get(Placeholder, ())
        has_null = type(None) in by_type or any(each.kind == "null" for each in placeholders)
        if depth >= MAX_DEPTH or (lists and list_depth >= MAX_LIST_DEPTH):
            return {}
        parts: list[Schema] = []
        if Recursion in by_type and not objects:
            return {RECURSION: by_type[Recursion][0].name}
        if objects:
            parts.append(self._object(objects, depth))
        if lists:
            items = [item for value in lists for item in value]
            parts.append(
                {"type": "array", "items": self.schema(items, name, depth + 1, list_depth + 1)}
            )
        scalars = self._scalars(by_type, name, is_all=len(placeholders) == len(values))
        if scalars.get("format") in TIME_FORMATS and self.is_response and not is_property:
            del scalars["format"]
        if scalars:
            parts.append(scalars)
        return _union(parts, nullable=has_null or (self.may_be_null and is_property))

    def _scalars_of_one_kind(
        self, kind: type, values: list[_Seen], name: str, *, is_property: bool
    ) -> Schema:
        """Describe what nearly every place holds."""
        text = _SCALARS[kind]
        schema: Schema = {"type": [text, "null"] if self.may_be_null and is_property else text}
        if kind is int and (
            _ID_NAME.search(name) or min(values) < -_INT32 or max(values) >= _INT32
        ):
            schema["format"] = "int64"
        elif kind is str and (is_property or not self.is_response):
            found = common_format(values)
            if found is not None:
                schema["format"] = found
        return schema

    def _object(self, objects: list[_Seen], depth: int) -> Schema:
        columns: dict[str, list[_Seen]] = {}
        for value in objects:
            for key, item in value.items():
                columns.setdefault(key, []).append(item)
        if not columns:
            return {"type": "object"}
        if are_map_keys(columns):
            items = [item for column in columns.values() for item in column]
            return {
                "type": "object",
                "additionalProperties": self.schema(items, "", depth + 1, 0),
            }
        return {
            "type": "object",
            "properties": {
                key: self.schema(column, key, depth + 1, 0) for key, column in columns.items()
            },
        }

    def _scalars(self, by_type: _ByType, name: str, *, is_all: bool) -> Schema:
        """Describe the scalars among values; `is_all` if all are placeholders."""
        placeholders = by_type.get(Placeholder, ())
        kinds = {_SCALARS[each] for each in by_type if each in _SCALARS}
        if placeholders:
            named = {placeholder.kind for placeholder in placeholders} - {"null"}
            kinds |= {"string"} if named == {"unknown"} and is_all else named - {"unknown", "hole"}
        if "number" in kinds:
            kinds.discard("integer")
        if not kinds:
            return {}
        schema: Schema = {"type": [kind for kind in KINDS if kind in kinds]}
        if kinds == {"integer"} and (
            _ID_NAME.search(name)
            or any(not -_INT32 <= value < _INT32 for value in by_type.get(int, ()))
            or any(placeholder.format == "int64" for placeholder in placeholders)
        ):
            schema["format"] = "int64"
        if kinds == {"string"}:
            formats = {placeholder.format for placeholder in placeholders}
            if texts := by_type.get(str):
                formats.add(common_format(texts))
            only = formats.pop() if len(formats) == 1 else None
            if only and (only in TIME_FORMATS or not self.is_response):
                schema["format"] = only
        return schema


def _union(parts: list[Schema], *, nullable: bool) -> Schema:
    if not parts:
        return {}
    if len(parts) > 1:
        return {"anyOf": [*map(_plain, parts), *([{"type": "null"}] if nullable else [])]}
    schema = parts[0]
    kinds = schema["type"] if isinstance(schema["type"], list) else [schema["type"]]
    return _plain({**schema, "type": [*kinds, "null"]} if nullable else schema)


def _plain(schema: Schema) -> Schema:
    kinds = schema["type"]
    if isinstance(kinds, list) and len(kinds) == 1:
        return {**schema, "type": kinds[0]}
    return schema
