"""What a schema says of a value: read from Zoom's facts, or from the derived document.

The facts are read here a second time, by other rules than those of the tool that carried them over.
"""

from collections.abc import Iterable, Mapping
from typing import Any

from attrs import evolve, frozen

from tests.contract.facts import own_rows, rows

__all__ = ["Node", "Reader", "of_facts", "own_rows", "rows"]

_TYPES = frozenset({"string", "integer", "number", "boolean", "object", "array"})
_BOUNDS = ("minimum", "maximum", "minLength", "maxLength", "minItems", "maxItems")
_FITTING = {"string": "Length", "integer": "imum", "number": "imum", "array": "Items"}
_SCHEMAS = "#/components/schemas/"


@frozen
class Node:
    """What is said of a value.

    Attributes:
        types: The types that it can have; none if nothing is said.
        fields: The fields of an object.
        items: The items of a list.
        values: The values of an object whose keys are data.
        required: The fields that have to be there.
        choices: The values that it can have, as text; of a list, its items; none for any.
        bounds: Its bounds by their keyword.
        default: What is meant where nothing is sent; None for nothing, and for lists and objects.
        is_deprecated: Whether it is deprecated.
        component: The name of the shared schema that it is; empty if it is none.
    """

    types: frozenset[str] = frozenset()
    fields: Mapping[str, "Node"] = {}
    items: "Node | None" = None
    values: "Node | None" = None
    required: frozenset[str] = frozenset()
    choices: frozenset[str] = frozenset()
    bounds: Mapping[str, Any] = {}
    default: Any = None
    is_deprecated: bool = False
    component: str = ""


def of_facts(schema: Any) -> Node:
    """Return what a schema of the facts says, of several forms what all of them say together.

    Of their quirks: names have blanks around them, `long` is an integer, an unknown type a text,
    the values of a list's items stand on the list, and bounds on types that they do not fit.
    """
    if not isinstance(schema, dict):
        return Node()
    forms = [of_facts(each) for key in ("oneOf", "anyOf") for each in schema.get(key, ())]
    parts = [of_facts(each) for each in schema.get("allOf", ())]
    said = schema.get("type")
    kind = {"long": "integer"}.get(str(said), said) if isinstance(said, str) else ""
    kind = kind if kind in _TYPES or not kind else "string"
    kind = kind or ("object" if "properties" in schema else "")
    items = of_facts(schema["items"]) if "items" in schema else None
    default = schema.get("default")
    own = Node(
        types=frozenset({kind} if kind else ()),
        fields={
            name.strip(): of_facts(each)
            for name, each in schema.get("properties", {}).items()
            if name.strip() and isinstance(each, dict)
        },
        items=items,
        values=of_facts(schema.get("additionalProperties") or None),
        required=frozenset(name.strip() for name in schema.get("required", ())),
        choices=frozenset(map(str, schema.get("enum") or schema.get("x-documented-values") or ())),
        bounds=_bounds(kind, schema),
        default=None if isinstance(default, dict | list) else default,
        is_deprecated=bool(schema.get("deprecated")),
    )
    if own.values == Node():
        own = evolve(own, values=None)
    if items and own.choices:
        of_items = evolve(items, choices=items.choices | own.choices)
        own = evolve(own, items=of_items, choices=frozenset())
    if items and own.required:
        of_items = evolve(own.items or items, required=items.required | own.required)
        own = evolve(own, items=of_items, required=frozenset())
    own = _together([own, *parts])
    return _together([own, _either(forms)]) if forms else own


def _bounds(kind: str, schema: Mapping[str, Any]) -> dict[str, Any]:
    unit = _FITTING.get(kind, "")
    found: dict[str, Any] = {}
    for key in _BOUNDS:
        fitting = f"{key[:3]}{unit}"
        if key in schema and unit and (key == fitting or kind == "array"):
            found.setdefault(fitting, schema[key])
    return found


def _together(nodes: Iterable[Node]) -> Node:
    """Return what several schemas of one value say, each of them true."""
    first, *others = nodes
    for other in others:
        first = evolve(
            first,
            types=first.types | other.types,
            fields=_merged(first.fields, other.fields, _together),
            items=first.items or other.items,
            values=first.values or other.values,
            required=first.required | other.required,
            choices=first.choices | other.choices,
            bounds={**other.bounds, **first.bounds},
            default=other.default if first.default is None else first.default,
            is_deprecated=first.is_deprecated or other.is_deprecated,
        )
    return first


def _either(forms: list[Node]) -> Node:
    """Return what several forms of one value say, one of them true: all fields of all objects."""
    objects = [each for each in forms if each.fields] or forms
    first = _together(objects)
    fields: Mapping[str, Node] = {}
    for each in objects:
        fields = _merged(fields, each.fields, lambda both: _either(list(both)))
    return evolve(
        first,
        types=frozenset().union(*(each.types for each in objects)),
        fields=fields,
        required=frozenset.intersection(*(each.required for each in objects)),
        choices=first.choices if all(each.choices for each in objects) else frozenset(),
        bounds=first.bounds if all(each.bounds == first.bounds for each in objects) else {},
    )


def _merged(one: Mapping[str, Node], other: Mapping[str, Node], merge: Any) -> dict[str, Node]:
    return {
        name: merge([one[name], other[name]])
        if name in one and name in other
        else one.get(name) or other[name]
        for name in dict.fromkeys((*one, *other))
    }


@frozen
class Reader:
    """Reads schemas of an OpenAPI document.

    Attributes:
        document: The document.
    """

    document: Mapping[str, Any]

    def node(self, schema: Mapping[str, Any]) -> Node:
        """Return what a schema says, one level deep: `field` and `item` go on."""
        resolved, component = self._resolved(schema)
        parts = [each for key in ("anyOf", "oneOf", "allOf") for each in resolved.get(key, ())]
        said = resolved.get("type", ())
        known = [each for each in (resolved.get("enum"), resolved.get("x-known-values")) if each]
        own = Node(
            types=frozenset({said} if isinstance(said, str) else said) - {"null"},
            required=frozenset(resolved.get("required", ())),
            choices=frozenset(
                str(each) for each in (known[0] if known else ()) if each is not None
            ),
            bounds={key: resolved[key] for key in _BOUNDS if key in resolved},
            default=resolved.get("default"),
            is_deprecated=bool(resolved.get("deprecated")),
            component=component,
        )
        inner = [self.node(each) for each in parts]
        component = component or next((each.component for each in inner if each.component), "")
        return evolve(_together([own, *inner]), component=component)

    def members(self, schema: Mapping[str, Any]) -> dict[str, Mapping[str, Any]]:
        """Return the schemas of an object's fields."""
        resolved, _ = self._resolved(schema)
        found = dict(resolved.get("properties", {}))
        for each in self._parts(resolved):
            found = {**self.members(each), **found}
        return found

    def inner(self, schema: Mapping[str, Any], key: str) -> Mapping[str, Any] | None:
        """Return the schema under `items` or `additionalProperties`, if there is one."""
        resolved, _ = self._resolved(schema)
        if isinstance(resolved.get(key), dict):
            found: Mapping[str, Any] = resolved[key]
            return found
        inner = (self.inner(each, key) for each in self._parts(resolved))
        return next((each for each in inner if each is not None), None)

    def _parts(self, schema: Mapping[str, Any]) -> list[Mapping[str, Any]]:
        return [each for key in ("anyOf", "oneOf", "allOf") for each in schema.get(key, ())]

    def _resolved(self, schema: Mapping[str, Any]) -> tuple[Mapping[str, Any], str]:
        if "$ref" not in schema:
            return schema, ""
        name = schema["$ref"].removeprefix(_SCHEMAS)
        beside = {key: each for key, each in schema.items() if key != "$ref"}
        return {**self.document["components"]["schemas"][name], **beside}, name
