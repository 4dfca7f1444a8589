"""A schema as `diff` sees it: references resolved, `allOf` merged, dialects made one."""

from collections.abc import Mapping
from typing import Any

from attrs import evolve, field, frozen

from postman_openapi.reading.coercion import mapping_of
from postman_openapi.references import references_in, resolve

_BOUND_KEYWORDS = (
    "maximum",
    "exclusiveMaximum",
    "maxLength",
    "maxItems",
    "minimum",
    "exclusiveMinimum",
    "minLength",
    "minItems",
)
# The wider format, the narrower format.
_WIDER_FORMATS = frozenset({("int64", "int32"), ("double", "float")})
_NULL = {"type": "null"}
_ANNOTATIONS = frozenset({"title", "description", "deprecated", "example", "examples"})
_PAIR = 2


@frozen
class View:
    """One schema, resolved one level deep.

    Attributes:
        schema: Its keywords after resolving.
        reference: The `$ref` that it came from, or "".
        types: The JSON types that it allows, without null; empty if it allows any.
        is_nullable: Whether it allows null, said in the way of OpenAPI 3.0 or 3.1.
    """

    schema: Mapping[str, Any]
    reference: str
    types: frozenset[str]
    is_nullable: bool

    @property
    def component(self) -> str:
        """The name of the component that it is, or "" if it is none."""
        _, found, name = self.reference.partition("#/components/schemas/")
        return name if found and self.types <= {"object"} else ""

    @property
    def type_label(self) -> str:
        """The types and the format, as one word: `integer(int64)`."""
        names = " or ".join(sorted(self.types)) or "anything"
        return f"{names}({self.format})" if self.format else names

    @property
    def format(self) -> str:
        """The format, or ""."""
        value = self.schema.get("format")
        return value if isinstance(value, str) else ""

    @property
    def accepts_null(self) -> bool:
        """Whether null is one of its values: it says so, or it says nothing at all."""
        return self.is_nullable or self.schema.keys() <= _ANNOTATIONS

    @property
    def enum(self) -> tuple[Any, ...]:
        """The values that it is restricted to, without null; empty if it is not."""
        values = self.schema.get("enum")
        if not isinstance(values, list):
            return ()
        return tuple(value for value in values if value is not None)

    @property
    def bounds(self) -> Mapping[str, float]:
        """The limits that are numbers (OpenAPI 3.0 has booleans in two places)."""
        found = ((keyword, self.schema.get(keyword)) for keyword in _BOUND_KEYWORDS)
        return {
            keyword: value
            for keyword, value in found
            if isinstance(value, int | float) and not isinstance(value, bool)
        }

    @property
    def properties(self) -> Mapping[str, Any]:
        """The schemas of the properties."""
        return mapping_of(self.schema.get("properties"))

    @property
    def required(self) -> frozenset[str]:
        """The names of the properties that must be there."""
        return frozenset(_strings(self.schema.get("required")))

    @property
    def items(self) -> Any:
        """The schema of the items of an array, or None."""
        return self.schema.get("items")

    @property
    def values(self) -> Any:
        """The schema of the values of a map, or None."""
        schema = self.schema.get("additionalProperties")
        return schema if isinstance(schema, Mapping) else None

    @property
    def is_deprecated(self) -> bool:
        """Whether it is marked as deprecated."""
        return self.schema.get("deprecated") is True

    def values_of(self, keyword: str) -> tuple[Any, ...]:
        """Return the value of a keyword as a tuple of one, or nothing."""
        return (self.schema[keyword],) if keyword in self.schema else ()

    def alternatives(self, keyword: str) -> tuple[str, ...]:
        """Return names for the members of `oneOf` or `anyOf`."""
        members = self.schema.get(keyword)
        return tuple(_name(member) for member in members) if isinstance(members, list) else ()

    def accepts(self, other: "View", *, as_text: bool = False) -> bool:
        """Return whether each value of the other's type is one of this one's.

        Args:
            other: The schema whose values are in question.
            as_text: Whether values travel as text, so that a text may be any scalar.
        """
        if not self.types:
            return True
        if as_text and "string" in self.types and not self.format:
            return bool(other.types) and not other.types & {"array", "object"}
        allowed = self.types | ({"integer"} if "number" in self.types else set())
        return bool(other.types) and other.types <= allowed and self._accepts_format(other)

    def is_unlike(self, other: "View") -> bool:
        """Return whether the two have no type in common."""
        return bool(self.types and other.types and not self.types & other.types)

    def _accepts_format(self, other: "View") -> bool:
        wider = (self.format, other.format)
        return not self.format or self.format == other.format or wider in _WIDER_FORMATS


@frozen
class Views:
    """The schemas of one document.

    Attributes:
        document: The document.
        unchanged: The references that mean the same in the document that it is compared with.
    """

    document: Mapping[str, Any] = field(repr=False)
    unchanged: frozenset[str] = field(default=frozenset(), repr=False)

    def has(self, component: str) -> bool:
        """Return whether there is a component of that name."""
        components = mapping_of(self.document.get("components"))
        return component in mapping_of(components.get("schemas"))

    def resolved(self, node: Any) -> Mapping[str, Any]:
        """Return what a reference of any kind stands for, or the node itself if it is none."""
        return resolve(self.document, node)[0]

    def view(self, schema: Any) -> View:
        """Return a schema as `diff` sees it. `true`, `false` and nonsense allow anything."""
        alternative = self._only_alternative_to_null(schema)
        if alternative is not None:
            return evolve(self.view(alternative), is_nullable=True)
        resolved, reference = resolve(self.document, schema)
        merged = self._merged(resolved, frozenset({reference}))
        declared = merged.get("type")
        types = {declared} if isinstance(declared, str) else set(_strings(declared))
        is_nullable = "null" in types or merged.get("nullable") is True
        return View(merged, reference, frozenset(types - {"null"}), is_nullable)

    def _only_alternative_to_null(self, schema: Any) -> Any:
        """Return X of `oneOf: [X, {type: null}]`, the way to make a reference nullable."""
        for keyword in ("oneOf", "anyOf"):
            members = mapping_of(schema).get(keyword)
            if isinstance(members, list) and len(members) == _PAIR and _NULL in members:
                other = members[1 - members.index(_NULL)]
                return None if other == _NULL else other
        return None

    def _merged(self, schema: Mapping[str, Any], above: frozenset[str]) -> Mapping[str, Any]:
        members = schema.get("allOf")
        if not isinstance(members, list):
            return schema
        own = {key: value for key, value in schema.items() if key != "allOf"}
        followed = [resolve(self.document, member) for member in members]
        parts = [
            self._merged(part, above | {reference})
            for part, reference in followed
            if not reference or reference not in above
        ]
        merged: dict[str, Any] = {}
        for part in (*parts, own):
            properties = {
                **mapping_of(merged.get("properties")),
                **mapping_of(part.get("properties")),
            }
            required = [*_strings(merged.get("required")), *_strings(part.get("required"))]
            merged = {**merged, **part, "properties": properties, "required": required}
        return merged


def same_components(old: Mapping[str, Any], new: Mapping[str, Any]) -> frozenset[str]:
    """Return the references to schemas that mean the same in two documents, all the way down."""
    before, after = (
        mapping_of(mapping_of(side.get("components")).get("schemas")) for side in (old, new)
    )
    targets = {
        f"#/components/schemas/{name}": set(references_in(schema))
        for name, schema in after.items()
        if name in before and before[name] == schema
    }
    # Whoever refers to something that changed has changed, and so on until nothing is left.
    while changed := [name for name, uses in targets.items() if not uses <= targets.keys()]:
        for name in changed:
            del targets[name]
    return frozenset(targets)


def _strings(value: Any) -> list[str]:
    return [item for item in value if isinstance(item, str)] if isinstance(value, list) else []


def _name(member: Any) -> str:
    schema = mapping_of(member)
    reference = schema.get("$ref")
    if isinstance(reference, str):
        return f"`{reference.rsplit('/', 1)[-1]}`"
    title = schema.get("title")
    return f"`{title}`" if isinstance(title, str) else f"`{schema.get('type', 'anything')}`"
