"""What the first successful example of an operation sends: the values of its arguments."""

import json
from collections.abc import Iterable, Mapping, Sequence
from contextlib import suppress
from typing import Any
from urllib.parse import parse_qsl

from attrs import frozen

from postman_openapi.client.failures import is_success
from postman_openapi.client.media_types import is_json
from postman_openapi.client.properties import (
    BooleanProperty,
    FloatProperty,
    IntProperty,
    ListProperty,
    LiteralEnumProperty,
    ModelProperty,
    PropertyProtocol,
    UnionProperty,
)
from postman_openapi.reading.coercion import list_of, mapping_of

_FORMS = ("application/x-www-form-urlencoded", "multipart/form-data")
_KINDS: Mapping[type, tuple[type, ...]] = {
    BooleanProperty: (bool,),
    FloatProperty: (int, float),
    IntProperty: (int,),
    ListProperty: (list,),
    ModelProperty: (dict,),
}


@frozen
class ExampleRequest:
    """The values of a request.

    Attributes:
        texts: Those of parameters and of the fields of a form as they are sent, by place and name.
        values: Those of the fields of a body, by place and name, or of all of it.
    """

    texts: Mapping[tuple[str, str], Sequence[str]]
    values: Mapping[tuple[str, str], Any]

    @property
    def places(self) -> list[tuple[str, str]]:
        """Place and name of what is sent, in the order of the example."""
        return [*self.texts, *self.values]

    def value(self, place: str, name: str, prop: PropertyProtocol) -> Any:
        """Return the value of an argument as JSON data; None where the example does not give it."""
        if (place, name) in self.values:
            return self.values[place, name]
        texts = self.texts.get((place, name.lower() if place == "header" else name))
        if not texts:
            return None
        members = _members(prop)
        inner = next(
            (each.inner_property for each in members if isinstance(each, ListProperty)), None
        )
        if inner is not None and (len(texts) > 1 or not texts[0].startswith("[")):
            return [_typed([inner], each) for each in texts]
        return _typed(members, texts[0])


def example_request(operation: Mapping[str, Any]) -> ExampleRequest | None:
    """Return the request of an operation's first successful example; None where it has none."""
    responses = mapping_of(operation.get("responses"))
    for example in map(mapping_of, mapping_of(operation.get("x-examples")).values()):
        status, request = str(example.get("status")), mapping_of(example.get("request"))
        # One with a method or a URL was got from another operation.
        if is_success(status, mapping_of(responses.get(status))) and not {"method", "url"} & {
            *request
        }:
            return _read(request)
    return None


def _read(request: Mapping[str, Any]) -> ExampleRequest:
    body = mapping_of(request.get("body"))
    media_type, text = str(body.get("content_type")), body.get("text")
    fields = list_of(body.get("fields"))
    values: dict[tuple[str, str], Any] = {}
    if isinstance(text, str) and media_type in _FORMS:
        fields = [[*pair] for pair in parse_qsl(text, keep_blank_values=True)]
    elif isinstance(text, str):
        value: Any = text
        if is_json(media_type):
            with suppress(ValueError, RecursionError):
                value = json.loads(text)
        values["body", "body"] = value
        values |= {("field", name): each for name, each in mapping_of(value).items()}
    texts: dict[tuple[str, str], list[str]] = {}
    for place, pairs in (
        ("path", mapping_of(request.get("path")).items()),
        ("query", _pairs(request.get("query"))),
        ("header", _pairs(request.get("headers"))),
        ("field", _pairs(fields)),
    ):
        for name, each in pairs:
            key = (place, name.lower() if place == "header" else name)
            if each is not None:
                texts.setdefault(key, []).append(str(each))
    files = {("field", name): "" for name, _ in _pairs(body.get("files"))}
    return ExampleRequest(texts, {**values, **files})


def _pairs(value: Any) -> Iterable[tuple[str, Any]]:
    for each in list_of(value):
        if isinstance(each, list) and len(each) == 2:  # noqa: PLR2004 - a name and a value
            yield str(each[0]), each[1]


def _members(prop: PropertyProtocol) -> list[PropertyProtocol]:
    return prop.inner_properties if isinstance(prop, UnionProperty) else [prop]


def _typed(members: Sequence[PropertyProtocol], text: str) -> Any:
    """Return the value that a text stands for; the text itself where it fits no other type."""
    kinds = [kind for each in members for kind in _KINDS.get(type(each), ())]
    kinds += [each.value_type for each in members if isinstance(each, LiteralEnumProperty)]
    try:
        value = json.loads(text)
    except (ValueError, RecursionError):
        return text
    return value if type(value) in kinds else text
