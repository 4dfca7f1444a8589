"""JSON as it was received, under a class that says what its fields are called."""

from collections.abc import Callable, Mapping
from typing import Any, ClassVar, TypeVar


class Answer:
    """The JSON of an answer, which nobody changes; records are made of it."""

    __slots__ = ("__dict__", "__weakref__", "_json")
    _json: dict[str, Any]

    _WIRE_NAMES: ClassVar[Mapping[str, str]] = {}


AnyAnswer = TypeVar("AnyAnswer", bound=Answer)
new_record = object.__new__
set_json: Callable[[Any, Any], None] = Answer.__dict__["_json"].__set__


def record_of(cls: type[AnyAnswer], json: dict[str, Any]) -> AnyAnswer:
    """Return a record over JSON data that nobody else changes."""
    record = new_record(cls)
    set_json(record, json)
    return record


class Plan:
    """How the records of a class are read.

    Attributes:
        names: The fields' names by wire name.
        wires: The wire names.
    """

    def __init__(self, cls: type[Answer]) -> None:
        declared = [
            name
            for base in reversed(cls.__mro__)
            if issubclass(base, Answer)
            for name in own_fields(base)
        ]
        self.names = {cls._WIRE_NAMES.get(name, name): name for name in declared}
        self.wires = frozenset(self.names)


_PLANS: dict[type[Answer], Plan] = {}


def plan_of(cls: type[Answer]) -> Plan:
    """Return how the records of a class are read."""
    plan = _PLANS.get(cls)
    if plan is None:
        plan = _PLANS[cls] = Plan(cls)
    return plan


def own_fields(cls: type[Answer]) -> list[str]:
    """Return the names of the fields that a class itself declares."""
    return [name for name in cls.__annotations__ if not name.startswith("_")]
