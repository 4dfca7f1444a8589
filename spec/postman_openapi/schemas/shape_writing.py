"""Write shapes as component schemas, and nodes as schemas that refer to them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from postman_openapi.schemas.shapes import KINDS

if TYPE_CHECKING:
    from collections.abc import Callable

    from postman_openapi.schemas.shapes import Node, Schema, Shape

FREE_FORM_NAME: Final = "JsonObject"
FREE_FORM: Final[Schema] = {
    "type": "object",
    "description": "An object whose properties the specification does not name.",
    "additionalProperties": True,
}


class ShapeWriter:
    """Turns nodes and shapes back into schemas."""

    def __init__(self, name_of: Callable[[int], str]) -> None:
        self._name_of = name_of
        self.uses_free_form = False

    def component(self, shape: Shape) -> Schema:
        """Write a shape as a component."""
        schema: Schema = {"type": "object", **shape.keywords}
        if shape.properties:
            if required := [name for name in shape.required if name in shape.properties]:
                schema["required"] = required
            schema["properties"] = {
                name: self.place(node) for name, node in shape.properties.items()
            }
            if shape.is_closed:
                schema["additionalProperties"] = False
        elif shape.values is not None:
            schema["additionalProperties"] = self.place(shape.values)
        return schema

    def place(self, node: Node) -> Schema:
        """Write the schema of a place."""
        if node.opaque is not None:
            return node.opaque
        if node.kinds and node.shape is None and node.items is None and not node.is_free_form:
            return _scalar(node)
        parts = self._parts(node)
        keywords = {key: value for key, value in node.keywords.items() if key != "format"}
        if not parts:
            return keywords
        if node.is_nullable and len(parts) == 1 and "type" in parts[0]:
            kinds = parts[0]["type"]
            kinds = kinds if isinstance(kinds, list) else [kinds]
            return {**parts[0], "type": [*kinds, "null"], **keywords}
        if node.is_nullable:
            parts.append({"type": "null"})
        return {**(parts[0] if len(parts) == 1 else {"anyOf": parts}), **keywords}

    def _parts(self, node: Node) -> list[Schema]:
        parts: list[Schema] = []
        if node.shape is not None:
            parts.append({"$ref": f"#/components/schemas/{self._name_of(node.shape)}"})
        elif node.is_free_form:
            self.uses_free_form = True
            parts.append({"$ref": f"#/components/schemas/{FREE_FORM_NAME}"})
        if node.items is not None:
            parts.append({"type": "array", "items": self.place(node.items)})
        kinds = [kind for kind in KINDS if kind in node.kinds]
        if kinds:
            scalar: Schema = {"type": kinds[0] if len(kinds) == 1 else kinds}
            if len(kinds) == 1 and "format" in node.keywords:
                scalar["format"] = node.keywords["format"]
            parts.append(scalar)
        return parts


def _scalar(node: Node) -> Schema:
    """Write the schema of a place that holds nothing but scalars."""
    is_single = len(node.kinds) == 1
    kinds: list[str] = (
        [*node.kinds] if is_single else [kind for kind in KINDS if kind in node.kinds]
    )
    if node.is_nullable:
        kinds.append("null")
    schema: Schema = {"type": kinds[0] if len(kinds) == 1 else kinds}
    if not node.keywords:
        return schema
    if is_single and "format" in node.keywords:
        schema["format"] = node.keywords["format"]
    schema.update((key, value) for key, value in node.keywords.items() if key != "format")
    return schema
