"""Values made up for a schema, where the document has no example."""

from collections.abc import Callable, Mapping
from typing import Any

from attrs import frozen

from postman_openapi.proof.schemas import Schemas
from postman_openapi.reading.coercion import list_of

_DEEPEST = 8
_BY_FORMAT: Mapping[str, str] = {
    "byte": "YWJj",
    "date": "2026-03-01",
    "date-time": "2026-03-01T09:30:00Z",
    "email": "ada@example.com",
    "hostname": "host.example.com",
    "ipv4": "192.0.2.1",
    "ipv6": "2001:db8::1",
    "time": "09:30:00Z",
    "uri": "https://example.com/a",
    "url": "https://example.com/a",
    "uuid": "6f1a3c52-4a0e-4d57-9d0b-1c2f3a4b5c6d",
}
_FILE_NAME = "sample.bin"
_FILE_CONTENT = b"\x00\xffsample"


@frozen
class Upload:
    """A file that is sent.

    Attributes:
        name: What it is called.
        content: What it holds.
    """

    name: str = _FILE_NAME
    content: bytes = _FILE_CONTENT


@frozen
class Samples:
    """Makes up values.

    Attributes:
        schemas: Reads the schemas.
        left_out: The mark of properties that are not for this direction: `readOnly` of a request,
            `writeOnly` of an answer.
    """

    schemas: Schemas
    left_out: str

    def value(self, schema: Any, *, is_full: bool, depth: int = 0) -> Any:
        """Return a value for a schema.

        Args:
            schema: The schema.
            is_full: Whether it has every property that is documented, or only required ones.
            depth: How deep it is nested.
        """
        found = self.schemas.read(schema)
        told = list(_told(found))
        if told:
            return told[0]
        alternatives = self.schemas.alternatives(schema)
        if alternatives[0] is not schema:
            usable = [each for each in alternatives if self.schemas.kind(each)] or alternatives
            is_endless = depth > 2 * _DEEPEST
            return None if is_endless else self.value(usable[0], is_full=is_full, depth=depth + 1)
        kind = self.schemas.kind(schema)
        if kind == "object":
            return self._object(found, is_full=is_full, depth=depth)
        if kind == "array":
            return self._array(found, is_full=is_full, depth=depth)
        if not kind:
            return None if self.schemas.kinds(schema) else "text"
        return _PLAIN[kind](found) if kind in _PLAIN else None

    def _object(self, schema: Mapping[str, Any], *, is_full: bool, depth: int) -> dict[str, Any]:
        properties = self.schemas.properties(schema)
        required = list_of(schema.get("required"))
        names = [
            name
            for name in properties
            if (name in required or (is_full and depth < _DEEPEST))
            and self.schemas.read(properties[name]).get(self.left_out) is not True
        ]
        if depth > 2 * _DEEPEST:  # an object that requires itself
            return {}
        return {
            name: self.value(properties[name], is_full=is_full, depth=depth + 1) for name in names
        }

    def _array(self, schema: Mapping[str, Any], *, is_full: bool, depth: int) -> list[Any]:
        least = schema.get("minItems")
        number = least if isinstance(least, int) else 0
        if is_full and depth < _DEEPEST:
            number = max(number, 1)
        items = schema.get("items", {})
        return [
            self.value(items, is_full=is_full, depth=depth + 1)
            for _ in range(min(number, _DEEPEST))
        ]


def _told(schema: Mapping[str, Any]) -> list[Any]:
    """Return the values that a schema itself names, the ones that it allows first."""
    allowed = [each for each in list_of(schema.get("enum")) if each is not None]
    constant = [schema["const"]] if "const" in schema else []
    examples = [schema["example"]] if schema.get("example") is not None else []
    return [*allowed, *constant, *examples, *list_of(schema.get("examples"))]


def _text(schema: Mapping[str, Any]) -> Any:
    if schema.get("format") == "binary" or (
        "contentMediaType" in schema and "contentEncoding" not in schema
    ):
        return Upload()
    text = _BY_FORMAT.get(str(schema.get("format")), "text")
    least = schema.get("minLength")
    return text.ljust(least, "x") if isinstance(least, int) and least < 10_000 else text  # noqa: PLR2004


def _number(schema: Mapping[str, Any]) -> float:
    least = schema.get("minimum", schema.get("exclusiveMinimum"))
    most = schema.get("maximum")
    if isinstance(least, int | float) and not isinstance(least, bool):
        return least + 1
    return min(1, most) if isinstance(most, int | float) else 1


_PLAIN: Mapping[str, Callable[[Mapping[str, Any]], Any]] = {
    "boolean": lambda _: True,
    "integer": lambda schema: int(_number(schema)),
    "number": lambda schema: _number(schema) + 0.5,
    "string": _text,
}
