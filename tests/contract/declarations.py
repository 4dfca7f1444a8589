"""What a client declares: the types in the signatures of its methods, in its models and inputs."""

import inspect
import sys
import types
from collections.abc import Callable, Iterator, Mapping, Sequence
from datetime import date, datetime
from functools import cache
from typing import Any, Literal, Required, Union, get_args, get_origin, get_type_hints, is_typeddict

from attrs import frozen

from tests.contract.clients import Record, names_of_annotations
from tests.contract.shapes import Kind

_UNIONS = (Union, types.UnionType)
_TEXTS = (str, datetime, date)
_PLAIN: Mapping[type, frozenset[Kind]] = {
    str: frozenset({"string"}),
    datetime: frozenset({"string"}),
    date: frozenset({"string"}),
    bool: frozenset({"boolean"}),
    int: frozenset({"integer"}),
    float: frozenset({"integer", "number"}),
    type(None): frozenset({"null"}),
}


@frozen
class Signature:
    """What a method takes and returns.

    Attributes:
        positional: The names of the arguments that can be given by their place, in order.
        keywords: The names of those that can be given by name only.
        required: The names of those that have to be given.
        types: Their types by name.
        returns: What it returns; of a method that is awaited, what it returns then.
    """

    positional: tuple[str, ...]
    keywords: tuple[str, ...]
    required: frozenset[str]
    types: Mapping[str, Any]
    returns: Any


def signature_of(method: Callable[..., Any]) -> Signature:
    """Return the signature of a method, its types resolved."""
    parameters = inspect.signature(method).parameters.values()
    module = vars(sys.modules[method.__module__])
    hints = get_type_hints(method, {**names_of_annotations(), **module}, names_of_annotations())
    return Signature(
        positional=_names(parameters, inspect.Parameter.POSITIONAL_OR_KEYWORD),
        keywords=_names(parameters, inspect.Parameter.KEYWORD_ONLY),
        required=frozenset(each.name for each in parameters if each.default is each.empty),
        types={each.name: hints[each.name] for each in parameters},
        returns=hints["return"],
    )


def _names(parameters: Any, kind: Any) -> tuple[str, ...]:
    return tuple(each.name for each in parameters if each.kind is kind)


_FIELDS: dict[type, Mapping[str, Any]] = {}


def fields_of(form: type) -> Mapping[str, Any]:
    """Return the types of the fields that a model or an input declares."""
    if form not in _FIELDS:
        hints = get_type_hints(form, localns=dict(names_of_annotations()))
        fields = {name: hint for name, hint in hints.items() if not name.startswith("_")}
        _FIELDS[form] = fields
    return _FIELDS[form]


def required_of(form: type) -> set[str]:
    """Return the keys that an input requires."""
    hints = get_type_hints(form, localns=dict(names_of_annotations()), include_extras=True)
    return {name for name, hint in hints.items() if get_origin(hint) is Required}


@cache
def options(declared: Any) -> tuple[Any, ...]:
    """Return the alternatives of a declared type; that which is no union is its only one."""
    if get_origin(declared) in _UNIONS:
        return tuple(option for each in get_args(declared) for option in options(each))
    return (declared,)


def records(declared: Any) -> list[type[Record]]:
    """Return the models among the alternatives of a declared type."""
    return [
        each for each in options(declared) if isinstance(each, type) and issubclass(each, Record)
    ]


def inputs(declared: Any) -> list[type]:
    """Return the inputs among the alternatives of a declared type."""
    return [each for each in options(declared) if is_typeddict(each)]


def item_types(declared: Any) -> list[Any]:
    """Return the types of the items of the arrays among the alternatives of a declared type."""
    return [get_args(each)[0] for each in options(declared) if get_origin(each) in (Sequence, list)]


def literals(declared: Any) -> set[Any]:
    """Return the only values among the alternatives of a declared type."""
    return {
        value
        for each in options(declared)
        if get_origin(each) is Literal
        for value in get_args(each)
    }


def kinds(declared: Any) -> Iterator[Kind]:
    """Yield the kinds of JSON that fit a declared type."""
    for each in options(declared):
        yield from _PLAIN.get(each, ())
        if records(each) or inputs(each) or get_origin(each) is Mapping:
            yield "object"
        if item_types(each):
            yield "array"
    for value in literals(declared):
        yield from _PLAIN[type(value)]
