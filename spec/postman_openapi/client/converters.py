"""Which function of the run-time package makes of an argument what is sent."""

from collections.abc import Mapping
from typing import Any

from postman_openapi.client.properties import (
    AnyProperty,
    DateProperty,
    DateTimeProperty,
    FileProperty,
    ListProperty,
    ModelProperty,
    PropertyProtocol,
    UnionProperty,
)

_CONVERTERS: Mapping[type, str] = {
    DateProperty: "as_date",
    DateTimeProperty: "as_date_time",
    FileProperty: "as_file",
}
_JOINING = {"pipeDelimited": "joined_by_pipes", "spaceDelimited": "joined_by_spaces"}


def unwrapped(prop: PropertyProtocol, kind: type) -> PropertyProtocol:
    """Return the member of a kind where a property is a union, such as "this or null"."""
    if isinstance(prop, UnionProperty):
        return next((each for each in prop.inner_properties if isinstance(each, kind)), prop)
    return prop


def converter(prop: PropertyProtocol) -> str:
    """Return what makes a date, a moment or a file of what a person gives; nothing for all else."""
    if isinstance(prop, ListProperty) and isinstance(prop.inner_property, FileProperty):
        return "as_files"
    return next(
        (name for kind, name in _CONVERTERS.items() if isinstance(unwrapped(prop, kind), kind)), ""
    )


def style_converter(prop: PropertyProtocol, place: str, said: Mapping[str, Any]) -> str:
    """Return what writes a parameter that is a list or an object; nothing where it is neither.

    In a query lists are repeated, and the keys of an object stand for themselves, unless their
    style says otherwise; everywhere else they are one text.
    """
    is_object = isinstance(unwrapped(prop, ModelProperty), ModelProperty)
    is_open = is_object or isinstance(prop, AnyProperty)
    style = said.get("style") or ("form" if place in ("query", "cookie") else "simple")
    is_exploded = said.get("explode", style == "form") is True
    if place == "query" and style == "deepObject" and is_open:
        return "bracketed"
    if not is_open and not isinstance(unwrapped(prop, ListProperty), ListProperty):
        return ""
    if place != "query":
        return "paired" if is_exploded and is_object and place != "path" else "joined"
    return "" if is_exploded or style == "deepObject" else _JOINING.get(style, "joined")
