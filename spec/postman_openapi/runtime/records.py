"""Answers: a typed, frozen view on the JSON that was received.

A subclass declares its fields as annotations. What was sent stays as it is underneath: `in`, `[]`,
`get`, iteration and `to_dict` see exactly that, for every field, modelled or not. Fields are read
when asked for: None where nothing or null was sent, and a value of another type than documented as
it came. Reading never fails.
"""

from collections.abc import Iterator, Mapping
from typing import (
    TYPE_CHECKING,
    Any,
    ClassVar,
    Self,
    TypeVar,
    overload,
)

from .readers import Read, Reader, compiled
from .received import Answer, own_fields, plan_of, record_of
from .values import copied

Default = TypeVar("Default")
_CONTAINERS = frozenset((dict, list))


class Record(Answer):
    """What an answer says, as it was received; its fields are attributes.

    `"topic" in record`, `record["topic"]` and `record.get("topic")` see what was sent, by the names
    of the API.
    """

    __slots__ = ()
    __match_args__ = ()

    _READERS: ClassVar[Mapping[str, Reader]] = {}

    def __init__(self) -> None:
        raise TypeError(f"Use {type(self).__name__}.from_dict({{...}}) to make one by hand.")

    @classmethod
    def from_dict(cls, json: Mapping[str, Any]) -> Self:
        """Make a record of JSON data, keyed by the names of the API; the data is copied."""
        return record_of(cls, copied(dict(json)))

    def to_dict(self) -> dict[str, Any]:
        """Return exactly what was sent, as a copy."""
        data: dict[str, Any] = copied(self._json)
        return data

    @overload
    def get(self, name: str) -> Any: ...

    @overload
    def get(self, name: str, default: Default) -> Any | Default: ...

    def get(self, name: str, default: Any = None) -> Any:
        """Return a value as it was sent, by the API's name; the default if it was not sent."""
        json = self._json
        return copied(json[name]) if name in json else default

    def __getitem__(self, name: str) -> Any:
        return copied(self._json[name])

    def __contains__(self, name: object) -> bool:
        return name in self._json

    def __iter__(self) -> Iterator[str]:
        return iter(self._json)

    def __len__(self) -> int:
        return len(self._json)

    def __bool__(self) -> bool:
        return True  # a record without fields is still an answer

    def __init_subclass__(cls) -> None:
        super().__init_subclass__()
        for name in own_fields(cls):
            wire = cls._WIRE_NAMES.get(name, name)
            is_read = name in cls._READERS
            setattr(cls, name, _ReadField(name, wire, cls) if is_read else _plain_field(wire))

    if not TYPE_CHECKING:  # or type checkers would take every name for a field

        def __getattr__(self, name: str) -> Any:
            raise AttributeError(_no_field(self, name), name=name, obj=self)

        def __setattr__(self, name: str, value: object) -> None:
            raise AttributeError(f"{type(self).__name__} is frozen: {name} cannot be set.")

        def __delattr__(self, name: str) -> None:
            raise AttributeError(f"{type(self).__name__} is frozen: {name} cannot be deleted.")

    def __eq__(self, other: object) -> bool:
        if isinstance(other, Record) and type(self) is type(other):
            is_equal: bool = self._json == other._json
            return is_equal
        return NotImplemented

    def __hash__(self) -> int:
        # Of what is not nested, which is enough: equal records are equal in that, too.
        json = self._json
        scalars = ((key, each) for key, each in json.items() if type(each) not in _CONTAINERS)
        return hash((type(self), len(json), frozenset(scalars)))

    def __copy__(self) -> Self:
        return self

    def __deepcopy__(self, memo: object) -> Self:
        return self

    def __reduce__(self) -> tuple[Any, ...]:
        return record_of, (type(self), self._json)

    def __repr__(self) -> str:
        from .representation import shown  # noqa: PLC0415 - loaded when used

        return shown(self)

    def __dir__(self) -> list[str]:
        return sorted([*fields_of(type(self)).values(), "from_dict", "get", "to_dict"])


AnyRecord = TypeVar("AnyRecord", bound=Record)


def json_of(record: Record) -> dict[str, Any]:
    """Return the JSON under a record, which is not to be changed."""
    return record._json  # noqa: SLF001 - of this module


def fields_of(cls: type[Record]) -> Mapping[str, str]:
    """Return the names of a record's fields by their wire names, as they were declared."""
    return plan_of(cls).names


def value_of(answer: object, wire: str) -> Any:
    """Return what a field of an answer holds: read where it is modelled, else as it was sent."""
    if not isinstance(answer, Record):
        return answer.get(wire) if isinstance(answer, Mapping) else None
    name = plan_of(type(answer)).names.get(wire)
    return json_of(answer).get(wire) if name is None else getattr(answer, name)


def _plain_field(wire: str) -> property:
    """Return a field that is kept as it was sent."""

    def read(record: Record) -> Any:
        value = record._json.get(wire)  # noqa: SLF001 - of this module
        kind = type(value)
        if kind is list:
            return tuple(copied(value))  # a copy each time, so that the record stays frozen
        return copied(value) if kind is dict else value

    return property(read)


class _ReadField:
    """A field that a reader turns into something else, once."""

    __slots__ = ("name", "near", "read", "wire")

    def __init__(self, name: str, wire: str, near: type[Record]) -> None:
        self.name = name
        self.wire = wire
        self.near = near
        self.read: Read | None = None

    def __get__(self, record: Record | None, owner: type[Record]) -> Any:
        if record is None:
            return self
        value = record._json.get(self.wire)  # noqa: SLF001 - of this module
        if value is not None:
            if self.read is None:  # models are looked up when they are first needed
                self.read = compiled(self.near._READERS[self.name], self.near)  # noqa: SLF001
            value = self.read(value)
            if type(value) in _CONTAINERS:
                return tuple(value) if type(value) is list else value
        # What stands among the record's own attributes is found without any code of ours.
        record.__dict__[self.name] = value
        return value


def _no_field(record: Record, name: str) -> str:
    said = f"{type(record).__name__} has no field {name!r}."
    names = plan_of(type(record)).names
    if name in names:
        return f"{said} Did you mean {names[name]!r}?"
    if name in record:
        return f"{said} It was sent, though: use record[{name!r}]."
    if name.startswith("__"):
        return said
    from difflib import get_close_matches  # noqa: PLC0415 - loaded when used

    near = get_close_matches(name, names.values(), n=1)
    return f"{said} Did you mean {near[0]!r}?" if near else said
