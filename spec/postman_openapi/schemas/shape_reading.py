"""Read the inline schemas of a document into shapes."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from postman_openapi.schemas.inference import RECURSION
from postman_openapi.schemas.kept_groups import ITEMS, VALUES
from postman_openapi.schemas.resource_names import base_words, is_page_of, says_items
from postman_openapi.schemas.shapes import (
    KINDS,
    MAX_LIST_DEPTH,
    Node,
    Occurrence,
    Shape,
)
from postman_openapi.schemas.words import class_name, words_of

if TYPE_CHECKING:
    from postman_openapi.schemas.kept_groups import Groups
    from postman_openapi.schemas.shapes import Schema

MAX_DEPTH: Final = 100
"""Schemas that nest deeper become open schemas."""

_STRUCTURE: Final = frozenset({"type", "properties", "items", "additionalProperties", "required"})
_OPAQUE: Final = frozenset(
    {"$ref", "allOf", "oneOf", "not", "if", "prefixItems", "patternProperties"}
)
# Without one of these a schema holds no others, and its place is nobody's parent.
_HOLDERS: Final = frozenset({"properties", "items", "additionalProperties", "anyOf"})
# Most places have one kind: they share one set.
_SINGLE: Final = {kind: frozenset({kind}) for kind in KINDS}
_SCALARS: Final = frozenset({*KINDS, "null"})
_OBJECT_KEYWORDS: Final = ("title", "x-name")


class ShapeReader:
    """Turns schemas into nodes, and collects the shapes on the way, inner ones first."""

    def __init__(self, kept: Groups | None = None) -> None:
        """Make it.

        Args:
            kept: The components that places had before.
        """
        self.shapes: list[Shape] = []
        self._kept = kept
        self._enclosing: list[int] = []

    def read(self, schema: Any, place: Occurrence, body: str = "") -> Node:
        """Read the schema of a body.

        Args:
            schema: The schema.
            place: Where it stands.
            body: What the body goes by among the components that are kept.
        """
        return self._node(schema, place, body, 0)

    def _node(
        self, schema: Any, place: Occurrence, step: str, depth: int, list_depth: int = 0
    ) -> Node:
        if not isinstance(schema, dict) or depth > MAX_DEPTH or list_depth > MAX_LIST_DEPTH:
            return Node()
        if RECURSION in schema and self._enclosing:
            return Node(shape=self._recursion_target(str(schema[RECURSION])))
        if not _OPAQUE.isdisjoint(schema):
            return Node(opaque=schema)
        if "anyOf" in schema:
            return self._any_of(schema, place, step, depth, list_depth)
        node = Node(keywords=_keywords(schema))
        for kind in _kinds(schema):
            if kind in KINDS:
                node.kinds = node.kinds | {kind} if node.kinds else _SINGLE[kind]
            elif kind == "null":
                node.is_nullable = True
            elif kind == "array":
                item = place._replace(is_item=True)
                node.items = self._node(
                    schema.get("items", {}), item, f"{step}{ITEMS}", depth + 1, list_depth + 1
                )
            elif kind == "object":
                self._add_object(node, schema, place, step, depth)
        node.keywords.pop("x-name", None)
        return node

    def _any_of(
        self, schema: Schema, place: Occurrence, step: str, depth: int, list_depth: int
    ) -> Node:
        """Fold alternatives that differ in kind into one node; leave others as they are."""
        whole = Node(keywords={k: v for k, v in schema.items() if k not in ("anyOf", "type")})
        parts = schema["anyOf"]
        kinds = [kind for part in parts if isinstance(part, dict) for kind in _kinds(part)]
        is_plain = len(set(kinds)) == len(kinds) and all(
            isinstance(part, dict) and part.keys() <= _STRUCTURE | {"format"} for part in parts
        )
        if not is_plain:
            return Node(opaque=schema)
        for part in parts:
            node = self._node(part, place, step, depth + 1, list_depth)
            whole.kinds |= node.kinds
            whole.is_nullable |= node.is_nullable
            whole.is_free_form |= node.is_free_form
            whole.shape = whole.shape if node.shape is None else node.shape
            whole.items = whole.items or node.items
            whole.keywords |= node.keywords
        return whole

    def _add_object(
        self, node: Node, schema: Schema, place: Occurrence, step: str, depth: int
    ) -> None:
        properties = schema.get("properties") or {}
        additional = schema.get("additionalProperties")
        if not properties and not (isinstance(additional, dict) and additional):
            node.is_free_form = True
            return
        shape = Shape(len(self.shapes), place, is_closed=additional is False)
        self.shapes.append(shape)
        node.shape = shape.id
        if self._kept is not None:
            shape.kept = self._kept_name(self._kept, step)
        shape.required = [str(name) for name in schema.get("required", ())]
        for key in _OBJECT_KEYWORDS:
            hint = words_of(str(node.keywords.pop(key, "")))
            # What only repeats the operation's id is no better than what will be found.
            if hint and "".join(hint) != "".join((*words_of(place.operation.id), "body")):
                shape.hints.append(" ".join(hint))
        self._enclosing.append(shape.id)
        owner = base_words(place)
        listed = _list_key(properties, place)
        for key, value in properties.items():
            inner = place
            if isinstance(value, dict) and not _HOLDERS.isdisjoint(value):
                inner = Occurrence(
                    place.operation,
                    place.role,
                    key,
                    is_item=False,
                    parent=shape.id,
                    owner=owner,
                    heading=owner if key == listed else (),
                    failure=place.failure,
                )
            shape.properties[key] = self._node(value, inner, key, depth + 1)
        if isinstance(additional, dict) and additional:
            inner = place._replace(is_item=True)
            shape.values = self._node(additional, inner, VALUES, depth + 1)
        self._enclosing.pop()
        inside = self.shapes[shape.id + 1 :]
        shape.height = 1 + max((other.height for other in inside), default=0)

    def _kept_name(self, kept: Groups, step: str) -> str:
        """Return the component that the place had which is being read; the step led there."""
        if not self._enclosing:
            return kept.bodies.get(step, "")
        holder = self.shapes[self._enclosing[-1]].kept
        return kept.fields.get(f"{holder}.{step}", "") if holder else ""

    def _recursion_target(self, name: str) -> int:
        """Find the enclosing shape that a recursion means: by its name, else the nearest."""
        wanted = class_name(words_of(name)).casefold()
        for shape_id in reversed(self._enclosing):
            own = class_name(base_words(self.shapes[shape_id].occurrences[0])).casefold()
            if own and (own == wanted or wanted.startswith(own) or own.startswith(wanted)):
                return shape_id
        return self._enclosing[-1]


def _list_key(properties: Schema, place: Occurrence) -> str | None:
    """Return the key of the items if an answer is a page whose items the title names."""
    is_success = place.role == "response" and not (place.failure or place.operation.event)
    if not is_success or not place.is_whole or not says_items(place.operation):
        return None
    kinds = {key: _kinds(value) for key, value in properties.items() if isinstance(value, dict)}
    lists = [
        key
        for key in kinds
        if "array" in kinds[key] and "object" in _kinds(_items(properties[key]))
    ]
    if len(lists) != 1:
        return None
    others = {
        key: _SCALARS.issuperset(kinds.get(key, ("any",))) for key in properties if key != lists[0]
    }
    return lists[0] if is_page_of(lists[0], others, place.operation) else None


def _keywords(schema: Schema) -> Schema:
    if _STRUCTURE.issuperset(schema):
        return {}
    return {key: value for key, value in schema.items() if key not in _STRUCTURE}


def _items(schema: Schema) -> Schema:
    items = schema.get("items")
    return items if isinstance(items, dict) else {}


def _kinds(schema: Schema) -> list[str]:
    kinds = schema.get("type")
    if isinstance(kinds, str):
        return [kinds]
    if isinstance(kinds, list):
        return [kind for kind in kinds if isinstance(kind, str)]
    if "properties" in schema or "additionalProperties" in schema:
        return ["object"]
    return ["array"] if "items" in schema else []
