"""Values made up for a schema, where the document has no example."""

import re
from collections.abc import Callable, Mapping
from typing import Any

from attrs import field, frozen

from postman_openapi.proof.schemas import Schemas
from postman_openapi.reading.coercion import list_of

_DEEPEST = 8
_LONGEST = 10_000
_BY_FORMAT: Mapping[str, str] = {
    "byte": "YWJj",
    "date": "2026-03-{day:02}",
    "date-time": "2026-03-{day:02}T09:30:00Z",
    "email": "ada{day}@example.com",
    "hostname": "host{day}.example.com",
    "ipv4": "192.0.2.{day}",
    "ipv6": "2001:db8::{day}",
    "time": "09:{day:02}:00Z",
    "uri": "https://example.com/{day}",
    "url": "https://example.com/{day}",
    "uuid": "6f1a3c52-4a0e-4d57-9d0b-1c2f3a4b5c{day:02}",
}
_DAYS = 28
_UNUSUAL = re.compile(r"[^A-Za-z0-9]+")
_FILE_NAME = "sample.bin"
_FILE_CONTENT = b"\x00\xffsample"


@frozen
class Upload:
    """A file that is sent.

    Attributes:
        name: What it is called.
        content: What it holds.
        form: How the client is given it: as a `tuple` with its name, as `bytes`, as a `path`, or as
            an open `file`.
    """

    name: str = _FILE_NAME
    content: bytes = _FILE_CONTENT
    form: str = field(default="tuple", eq=False)


@frozen
class Place:
    """Where a value stands.

    Attributes:
        name: The name of the property or parameter.
        number: Its number among its neighbours.
        depth: How deep it is nested.
    """

    name: str = ""
    number: int = 0
    depth: int = 0

    def below(self, name: str, number: int = 0) -> "Place":
        """Return the place of something inside."""
        return Place(name, self.number + number, self.depth + 1)

    @property
    def text(self) -> str:
        """A text that tells the place from others."""
        return f"text {_UNUSUAL.sub('', self.name)}".strip()


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

    def value(self, schema: Any, *, is_full: bool, place: Place | None = None) -> Any:
        """Return a value for a schema.

        Args:
            schema: The schema.
            is_full: Whether it has every property that is documented, or only required ones.
            place: Where it stands; values of different places differ wherever they can.
        """
        place = place or Place()
        found = self.schemas.read(schema)
        told = _told(found, place.number)
        if told:
            return told[0]
        alternatives = self.schemas.alternatives(schema)
        if alternatives[0] is not schema:
            usable = [each for each in alternatives if self.schemas.kind(each)] or alternatives
            if place.depth > 2 * _DEEPEST:
                return None
            return self.value(usable[0], is_full=is_full, place=place.below(place.name))
        return self._made_up(found, place, is_full=is_full)

    def _made_up(self, schema: Mapping[str, Any], place: Place, *, is_full: bool) -> Any:
        kind = self.schemas.kind(schema)
        if kind == "object":
            return self._object(schema, place, is_full=is_full)
        if kind == "array":
            return self._array(schema, place, is_full=is_full)
        if not kind and not self.schemas.kinds(schema):
            return place.text
        return _PLAIN[kind](schema, place) if kind in _PLAIN else None

    def _object(self, schema: Mapping[str, Any], place: Place, *, is_full: bool) -> dict[str, Any]:
        if place.depth > 2 * _DEEPEST:  # an object that requires itself
            return {}
        properties = self.schemas.properties(schema)
        required = list_of(schema.get("required"))
        names = [
            name
            for name in properties
            if (name in required or (is_full and place.depth < _DEEPEST))
            and self.schemas.read(properties[name]).get(self.left_out) is not True
        ]
        return {
            name: self.value(properties[name], is_full=is_full, place=place.below(name, index))
            for index, name in enumerate(names)
        }

    def _array(self, schema: Mapping[str, Any], place: Place, *, is_full: bool) -> list[Any]:
        least = schema.get("minItems")
        number = least if isinstance(least, int) else 0
        if is_full and place.depth < _DEEPEST:
            number = max(number, 1 if place.depth else 2)  # two show how they are told apart
        items = schema.get("items", {})
        return [
            self.value(items, is_full=is_full, place=place.below(place.name, index))
            for index in range(min(number, _DEEPEST))
        ]


def _told(schema: Mapping[str, Any], number: int) -> list[Any]:
    """Return the values that a schema itself names, the ones that it allows first."""
    allowed = [each for each in list_of(schema.get("enum")) if each is not None]
    start = number % len(allowed) if allowed else 0
    constant = [schema["const"]] if "const" in schema else []
    examples = [schema["example"]] if schema.get("example") is not None else []
    rotated = [*allowed[start:], *allowed[:start]]
    return [*rotated, *constant, *examples, *list_of(schema.get("examples"))]


def _text(schema: Mapping[str, Any], place: Place) -> Any:
    is_bytes = "contentMediaType" in schema and "contentEncoding" not in schema
    if schema.get("format") == "binary" or is_bytes:
        return Upload()
    if schema.get("format") in _BY_FORMAT:
        return _BY_FORMAT[schema["format"]].format(day=1 + place.number % _DAYS)
    least, most = schema.get("minLength"), schema.get("maxLength")
    text = place.text[:most] if isinstance(most, int) and most > 0 else place.text
    return text.ljust(least, "x") if isinstance(least, int) and least <= _LONGEST else text


def _number(schema: Mapping[str, Any], place: Place) -> float:
    least = schema.get("minimum", schema.get("exclusiveMinimum"))
    most = schema.get("maximum")
    start = least if isinstance(least, int | float) and not isinstance(least, bool) else 0
    number = start + 1 + place.number
    return min(number, most) if isinstance(most, int | float) else number


_PLAIN: Mapping[str, Callable[[Mapping[str, Any], Place], Any]] = {
    "boolean": lambda _, place: place.number % 2 == 0,
    "integer": lambda schema, place: int(_number(schema, place)),
    "number": lambda schema, place: _number(schema, place) + 0.5,
    "string": _text,
}
