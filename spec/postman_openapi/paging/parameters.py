"""What an operation is sent: the parameters of its query and the fields of its JSON body."""

from collections.abc import Iterable, Iterator, Mapping
from typing import Any, NamedTuple

from postman_openapi.paging.answers import Member, Schema, known_kinds, members_of
from postman_openapi.paging.names import SIZES, letters
from postman_openapi.reading.coercion import list_of

_DATES = frozenset({"date", "date-time"})


class Parameter(NamedTuple):
    """A parameter of a query or a field of a body.

    Attributes:
        name: Its name, dotted where it is nested in a body.
        letters: The letters of its own name.
        place: `query` or `body`.
        is_number: Whether it can be a number, by what is known of it.
        is_token: Whether it can be a token.
        is_known: Whether anything is known of it.
        first: The value that it starts with, where something tells.
    """

    name: str
    letters: str
    place: str
    is_number: bool
    is_token: bool
    is_known: bool = True
    first: int | None = None


def query_of(document: Schema, operation: Schema) -> list[Parameter]:
    """Return the parameters of an operation's query."""
    return [
        _parameter(document, each)
        for each in list_of(operation.get("parameters"))
        if isinstance(each, Mapping) and each.get("in") == "query" and each.get("name")
    ]


def body_of(document: Schema, operation: Schema) -> list[Parameter]:
    """Return the fields of an operation's JSON body, outer ones first."""
    return [
        Parameter(
            name=".".join(each.path),
            letters=each.letters,
            place="body",
            is_number=each.can_be_whole,
            is_token=_can_be_token(each.kinds, each.format),
        )
        for each in _body_members(document, operation)
    ]


def size_among(parameters: Iterable[Parameter], other: Parameter | None = None) -> str:
    """Return the name of the parameter that takes how many things a page has; empty if none."""
    found = [
        each
        for each in parameters
        if each.letters in SIZES and each.is_number and each.name != (other and other.name)
    ]
    return min(found, key=lambda each: SIZES[each.letters]).name if found else ""


def _body_members(document: Schema, operation: Schema) -> Iterator[Member]:
    content = operation.get("requestBody", {}).get("content", {})
    for media_type, value in content.items():
        if media_type.partition(";")[0].rstrip().endswith("json"):
            yield from members_of(document, value.get("schema", {}))
            return


def _parameter(document: Schema, parameter: Schema) -> Parameter:
    schema = parameter.get("schema", {})
    kinds = known_kinds(document, schema) - {"null"}
    recorded = list(_recorded(parameter))
    # Where nothing was ever recorded a converter has to say text.
    is_open = not kinds or (kinds == {"string"} and not recorded and "enum" not in schema)
    starts = [schema.get("default"), *recorded]
    return Parameter(
        name=parameter["name"],
        letters=letters(parameter["name"]),
        place="query",
        is_number=is_open or bool(kinds & {"integer", "number"}),
        is_token=_can_be_token(kinds, str(schema.get("format", ""))) and "enum" not in schema,
        is_known=not is_open,
        first=next((each for each in starts if each in (0, 1) and type(each) is int), None),
    )


def _can_be_token(kinds: frozenset[str], form: str) -> bool:
    return form not in _DATES and (not kinds or bool(kinds & {"string", "integer", "number"}))


def _recorded(parameter: Schema) -> Iterator[Any]:
    if "example" in parameter:
        yield parameter["example"]
    for each in parameter.get("examples", {}).values():
        yield each.get("value")
