"""The shapes of a document: its object schemas, taken out of their places so that they can merge.

A `Node` is a place that a value stands in; a `Shape` is an object schema. A node points to a shape,
so two places have the same component when they point to the same shape.
"""

from __future__ import annotations

from typing import Any, Final, Literal, NamedTuple, TypeAlias

from postman_openapi.schemas.text_formats import TIME_FORMATS

Schema: TypeAlias = dict[str, Any]
Role: TypeAlias = Literal["request", "response"]

MAX_LIST_DEPTH: Final = 6
"""Lists deeper inside lists hold anything: generated code has a loop for each level."""
KINDS: Final = ("boolean", "integer", "number", "string")
# What a response may not say: it could make a parse fail.
STRICT_KEYWORDS: Final = frozenset(
    """const contentEncoding contentMediaType default enum exclusiveMaximum exclusiveMinimum maximum
    maxItems maxLength minimum minItems minLength multipleOf pattern uniqueItems""".split()  # noqa: SIM905
)
KNOWN_VALUES: Final = "x-known-values"
_FORMATS: Final = frozenset({"int32", "int64", "binary"})
_FORMATS_OF_PROPERTIES: Final = frozenset({"int32", "int64", *TIME_FORMATS})
_BINARY_FORMATS: Final = frozenset({"binary", "byte"})


class Operation(NamedTuple):
    """What names are made of: where in the document a schema stands.

    Attributes:
        id: The operationId.
        method: The HTTP method, lower-case.
        title: The summary, or whatever stands for it.
        path: The path's fixed segments.
        resource: Its first tag, or where that is a resource inside others, the names of all.
        event: What the API calls the event that this is; "" for what it answers.
    """

    id: str
    method: str
    title: str
    path: tuple[str, ...]
    resource: tuple[str, ...]
    event: str = ""


class Occurrence(NamedTuple):
    """One place that a shape was found in.

    Attributes:
        operation: The operation that it belongs to.
        role: Whether a request or a response holds it.
        key: The property under which it stands; "" at the top of a body.
        is_item: It stands in a list or a map under that key.
        parent: The id of the shape that has the property, if any.
        owner: The words for that shape.
        heading: What the operation calls the items of the list that it answers, if this is one.
        failure: The status of the failure that holds it; "" in requests and successes.
    """

    operation: Operation
    role: Role
    key: str
    is_item: bool
    parent: int | None = None
    owner: tuple[str, ...] = ()
    heading: tuple[str, ...] = ()
    failure: str = ""

    @property
    def is_whole(self) -> bool:
        """Whether it is all of a body or an answer."""
        return not self.key and not self.is_item


class Node:
    """A place for a value: which kinds it can have, and the keywords beside them."""

    __slots__ = ("is_free_form", "is_nullable", "items", "keywords", "kinds", "opaque", "shape")

    def __init__(
        self,
        *,
        shape: int | None = None,
        opaque: Schema | None = None,
        keywords: Schema | None = None,
    ) -> None:
        self.kinds: frozenset[str] = frozenset()
        self.is_nullable = False
        self.is_free_form = False
        self.shape = shape
        self.items: Node | None = None
        self.opaque = opaque
        self.keywords: Schema = {} if keywords is None else keywords

    @property
    def is_open(self) -> bool:
        """Whether it says nothing about the value."""
        return (
            not (self.kinds or self.is_free_form or self.items or self.opaque)
            and self.shape is None
        )

    @property
    def is_constrained(self) -> bool:
        """Whether it says what only a request may say."""
        if not self.keywords and self.opaque is None:
            return self.items is not None and self.items.is_constrained
        return (
            self.opaque is not None
            or not STRICT_KEYWORDS.isdisjoint(self.keywords)
            or self.keywords.get("format") in _BINARY_FORMATS
            or (self.items is not None and self.items.is_constrained)
        )

    @property
    def known_values(self) -> list[Any]:
        """The values that it is known to have, whether or not it can have others."""
        said = (*self.keywords.get(KNOWN_VALUES, ()), *self.keywords.get("enum", ()))
        return [each for each in dict.fromkeys(said) if each is not None]

    def relax(self, *, is_property: bool = True, may_be_null: bool = False) -> None:
        """Take away what could make the parse of an answer fail; values are known ones then."""
        if known := self.known_values:
            self.keywords[KNOWN_VALUES] = known
        kept = _FORMATS_OF_PROPERTIES if is_property else _FORMATS
        self.is_nullable = self.is_nullable or (may_be_null and is_property)
        if self.keywords:
            self.keywords = {
                key: value
                for key, value in self.keywords.items()
                if key not in STRICT_KEYWORDS and (key != "format" or value in kept)
            }
        if self.items is not None:
            self.items.relax(is_property=False)


class Shape:
    """An object schema: its properties, or the one schema of all values of a map."""

    def __init__(self, shape_id: int, place: Occurrence, *, is_closed: bool) -> None:
        """Take its number, the place where it was found, and whether others keys are refused."""
        self.id = shape_id
        self.properties: dict[str, Node] = {}
        self.values: Node | None = None
        self.is_closed = is_closed
        self.required: list[str] = []
        self.keywords: Schema = {}
        self.hints: list[str] = []
        self.occurrences = [place]
        self.height = 0
        self.is_failure = bool(place.failure)
        """Whether only failures hold it."""
        self.is_event = bool(place.operation.event)
        """Whether only events hold it."""
        self.kept = ""
        """The name that its component had before, if any."""
        self.found: dict[str, Any] = {}
        """What others have found out about it; nothing more as soon as it changes."""

    @property
    def is_map(self) -> bool:
        """Whether its keys are data."""
        return self.values is not None and not self.properties

    @property
    def is_body(self) -> bool:
        """Whether it is all of what one operation sends, or of one event: no thing of its own."""
        first = self.occurrences[0]
        return first.is_whole and (first.role == "request" or bool(first.operation.event))

    @property
    def is_constrained(self) -> bool:
        """Whether it says what only a request may say.

        What a request describes key by key is all that can be sent: a promise too.
        """
        if "is_constrained" not in self.found:
            self.found["is_constrained"] = (
                bool(self.required)
                or self.is_closed
                or any(node.is_constrained for node in self.properties.values())
                or self._is_described_request
            )
        return bool(self.found["is_constrained"])

    @property
    def _is_described_request(self) -> bool:
        return self.occurrences[0].role == "request" and any(
            "description" in node.keywords for node in self.properties.values()
        )

    @property
    def nodes(self) -> list[Node]:
        """All places directly inside."""
        return [*self.properties.values(), *([self.values] if self.values else [])]


def node_shapes(node: Node) -> list[int]:
    """Return the shapes that a place can hold, itself or in (nested) lists."""
    found: list[int] = []
    current: Node | None = node
    while current is not None:
        if current.shape is not None:
            found.append(current.shape)
        current = current.items
    return found
