"""What a client makes of JSON, held against the JSON and against what the client declares."""

import re
from collections.abc import Iterator, Mapping, Sequence
from datetime import date, datetime
from typing import Any, get_origin

from tests.contract.calls import name_of
from tests.contract.clients import Record
from tests.contract.declarations import fields_of, item_types, kinds, options, records
from tests.contract.shapes import Place, kind_of

_MOMENTS_OR_WORDS = ("checkin_time", "checkout_time")
"""Where Zoom says in words that there is no moment."""

_MOMENT = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?(?:Z|[+-]\d\d:\d\d)")


def faults(value: Any, declared: Any, json: Any, at: Place = ()) -> Iterator[str]:
    """Yield what is wrong with a value that was read from JSON.

    Nothing is, if each key is a declared field, what is nested is of the declared models, the
    values are those of the JSON, and their types are declared.

    Args:
        value: The value.
        declared: The type that is declared for it.
        json: What it was read from.
        at: Where that stands.
    """
    place = ".".join(at) or "it"
    if kind_of(json) not in set(kinds(declared)):
        yield f"{place} is declared {declared}, and is {json!r:.60}"
    match json:
        case dict():
            yield from _of_object(value, declared, json, at)
        case list():
            if not isinstance(value, Sequence) or len(value) != len(json):
                yield f"{place} is no sequence of {len(json)} items"
                return
            [item_type] = item_types(declared) or [None]
            for item, each in zip(value, json, strict=True):
                yield from faults(item, item_type, each, (*at, "[]"))
        case str():
            yield from _of_text(value, declared, json, place)
        case _:
            if type(value) is not type(json) or value != json:
                yield f"{place} is {value!r}, and not {json!r}"


def _of_object(value: Any, declared: Any, json: Mapping[str, Any], at: Place) -> Iterator[str]:
    place = ".".join(at) or "it"
    if not isinstance(value, Record):
        is_map = any(get_origin(each) is Mapping for each in options(declared))
        if not is_map or json:
            yield f"{place} is a {type(value).__name__}, and no record, for {json!r:.60}"
        return
    if type(value) not in records(declared):
        yield f"{place} is a {type(value).__name__}, which is not declared"
    if value.to_dict() != json:
        yield f"{place} has lost something"
    fields = fields_of(type(value))
    for key, each in json.items():
        if name_of(key) not in fields:
            yield f"{place} has no field for {key}"
        else:
            yield from faults(getattr(value, name_of(key)), fields[name_of(key)], each, (*at, key))
    for name in fields.keys() - set(map(name_of, json)):
        if getattr(value, name) is not None:
            yield f"{place} has {name}, which was not sent"


def _of_text(value: Any, declared: Any, json: str, place: str) -> Iterator[str]:
    declares_moment, declares_day = (kind in options(declared) for kind in (datetime, date))
    if declares_moment or declares_day:
        kind = datetime if declares_moment else date
        if type(value) is not kind or value != kind.fromisoformat(json):
            yield f"{place} is declared a {kind.__name__}, and is {value!r} for {json!r}"
        elif isinstance(value, datetime) and value.tzinfo is None:
            yield f"{place} is a time without a zone"
    elif type(value) is not str or value != json:
        yield f"{place} is {value!r}, and not {json!r}"
    elif _MOMENT.fullmatch(json) and place.rpartition(".")[2] not in _MOMENTS_OR_WORDS:
        yield f"{place} is a text, and could be a moment: {json}"
