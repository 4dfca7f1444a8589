"""How values of JSON become what a document says that they are."""

import sys
from collections.abc import Callable, Mapping
from types import MappingProxyType
from typing import Any, TypeAlias

from .received import Answer, new_record, plan_of, record_of, set_json
from .values import copied, date_of, date_time_of

Reader: TypeAlias = (
    "str | list[Reader] | dict[str, Reader] | tuple[str | type[Answer], ...] | type[Answer] | None"
)
"""How a value is read: "date-time", "date", the name of a model or the model itself, a list of one
reader for an array, {"*": reader} for a map, or a tuple of names of models of which the first that
fits is taken."""

Read: TypeAlias = Callable[[Any], Any]
_VALUE_READERS: Mapping[Any, Read] = {None: copied, "date-time": date_time_of, "date": date_of}


def read_value(reader: Reader, value: Any, near: type[Answer] | None = None) -> Any:
    """Return a value as a reader reads it.

    Args:
        reader: How to read it.
        value: The value; nobody else changes it.
        near: A record whose models the reader names.
    """
    return compiled(reader, near)(value)


def compiled(reader: Reader, near: type[Answer] | None) -> Read:
    """Return what reads values as a reader says."""
    if isinstance(reader, list):
        return _array(compiled(reader[0], near))
    if isinstance(reader, dict):
        return _map(compiled(reader["*"], near))
    if isinstance(reader, tuple):
        return _first_fitting([_model(each, near) for each in reader])
    return _VALUE_READERS.get(reader) or _object(_model(reader, near))


def _array(read: Read) -> Read:
    def read_array(value: Any) -> Any:
        return tuple(map(read, value)) if type(value) is list else copied(value)

    return read_array


def _map(read: Read) -> Read:
    def read_map(value: Any) -> Any:
        if type(value) is not dict:
            return copied(value)
        return MappingProxyType({key: read(each) for key, each in value.items()})

    return read_map


def _object(cls: type[Answer]) -> Read:
    def read_object(value: Any) -> Any:
        if type(value) is not dict:
            return copied(value)
        record = new_record(cls)  # as `record_of` does, which would take as long again
        set_json(record, value)
        return record

    return read_object


def _first_fitting(classes: list[type[Answer]]) -> Read:
    declared = [(cls, plan_of(cls).wires) for cls in classes]

    def read_union(value: Any) -> Any:
        if type(value) is not dict:
            return copied(value)
        for cls, wires in declared:
            if wires.issuperset(value):
                return record_of(cls, value)
        nearest = max(declared, key=lambda each: len(each[1].intersection(value)))
        return record_of(nearest[0], value)

    return read_union


def _model(name: str | type[Answer] | None, near: type[Answer] | None) -> type[Answer]:
    if isinstance(name, type):
        return name
    if near is None or name is None:
        raise LookupError(f"Nothing says where the model {name} is.")
    module = sys.modules[near.__module__]
    if not hasattr(module, name):
        module = sys.modules[near.__module__.rpartition(".")[0]]
    model: type[Answer] = getattr(module, name)
    return model
