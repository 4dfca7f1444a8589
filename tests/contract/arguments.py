"""What a caller can give to a request, with what its marks and samples say of it."""

from collections.abc import Iterable, Iterator
from typing import Literal

from attrs import frozen

from tests.contract.collection import Field, Request, typed
from tests.contract.comments import Member, Value
from tests.contract.marks import NO_MARKS, Marks, read_marks
from tests.contract.shapes import Kind, kind_of

_NUMBERS: tuple[Kind, ...] = ("integer", "number")
_KINDS: dict[str, Kind] = {
    "string": "string",
    "integer": "integer",
    "number": "number",
    "boolean": "boolean",
    "object": "object",
}
_INTEGERS = ("int32", "int64")
_LIST = "list of "


@frozen
class Argument:
    """A parameter or body field, as a caller gives it.

    Attributes:
        name: Its name, as it is sent.
        place: Where it is sent.
        marks: What its description says in marks.
        kinds: The kinds of JSON that it can have.
        item_kinds: The kinds of its items, if it is a list.
        fields: The fields of an object, or of the objects of a list.
        is_file: Whether it is a file.
        is_sent: Whether the request sends it as it stands.
    """

    name: str
    place: Literal["path", "query", "body"]
    marks: Marks = NO_MARKS
    kinds: frozenset[Kind] = frozenset()
    item_kinds: frozenset[Kind] = frozenset()
    fields: tuple["Argument", ...] = ()
    is_file: bool = False
    is_sent: bool = True

    @property
    def is_required(self) -> bool:
        """Whether it has to be given."""
        return self.place == "path" or self.marks.is_required

    def every(self, at: tuple[str, ...] = ()) -> Iterator[tuple[tuple[str, ...], "Argument"]]:
        """Yield it and what it holds at every depth, each with its place."""
        yield (*at, self.name), self
        for each in self.fields:
            yield from each.every((*at, self.name))


def arguments(request: Request) -> Iterator[Argument]:
    """Yield what can be given to a request: of the path in its order, of the query, of the body."""
    by_key = {field.key: field for field in request.path}
    for part in request.call.template.split("/"):
        if part.startswith(":"):
            yield _of_text(by_key[part[1:]], "path")
    yield from (_of_text(field, "query") for field in request.query)
    yield from (_of_text(field, "body") for field in request.form)
    if request.body and request.body.members:
        yield from _of_members([request.body])
    elif request.body:
        yield _of_value("body", [Member(request.body, "(Required)")])


def _of_text(field: Field, place: Literal["path", "query", "body"]) -> Argument:
    marks = read_marks(field.description)
    value = typed(field.value)
    is_list = marks.type.startswith(_LIST)
    scalar = _scalar_kind(marks, [kind_of(value)] if not is_list and field.value else [])
    return Argument(
        *(field.key, place, marks),
        kinds=frozenset({"array" if is_list else scalar}),
        item_kinds=frozenset({scalar} if is_list else ()),
        is_file=field.is_file,
        is_sent=field.is_sent,
    )


def _of_members(objects: Iterable[Value]) -> Iterator[Argument]:
    found: dict[str, list[Member]] = {}
    for each in objects:
        for key, member in each.members.items():
            found.setdefault(key, []).append(member)
    return (_of_value(key, members) for key, members in found.items())


def _of_value(name: str, members: list[Member]) -> Argument:
    """Return a field of a JSON body, of which several objects of a list can have samples."""
    marks = read_marks(next((each.description for each in members if each.description), ""))
    values = [each.value for each in members]
    kinds = {kind_of(each.json) for each in values} - {"null"}
    items = [item for each in values for item in each.items]
    item_kinds = {kind_of(each.json) for each in items}
    if not kinds or marks.type:
        kinds = {_scalar_kind(marks, kinds)}
    return Argument(
        *(name, "body", marks),
        kinds=frozenset(kinds),
        item_kinds=frozenset(item_kinds),
        fields=tuple(_of_members([*values, *items])),
        is_sent=any(each.is_sent for each in members),
    )


def _scalar_kind(marks: Marks, samples: Iterable[Kind]) -> Kind:
    """Return the kind of a scalar: the first that type, format, choices, lengths or samples say."""
    kind = _KINDS.get(marks.type.removeprefix(_LIST).removesuffix("s"))
    if kind:
        return kind
    if marks.format:
        return "integer" if marks.format in _INTEGERS else "string"
    found = {kind_of(typed(each)) for each in marks.values} or set(samples)
    if "string" in found or any(key.endswith("Length") for key in marks.bounds):
        return "string"
    if found <= set(_NUMBERS) and found:
        return "number" if "number" in found else "integer"
    return found.pop() if len(found) == 1 else "string"
