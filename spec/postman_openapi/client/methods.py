"""What each operation becomes: a method with its arguments, its answers, its pages."""

import re
from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from attrs import evolve, frozen
from openapi_python_client.parser.openapi import Endpoint
from openapi_python_client.parser.responses import Response

from postman_openapi.client.annotations import Annotations, joined
from postman_openapi.client.arguments import ArgumentReader
from postman_openapi.client.catalogue import sent_path
from postman_openapi.client.converters import unwrapped
from postman_openapi.client.error_names import ErrorNames
from postman_openapi.client.example_requests import ExampleRequest, example_request
from postman_openapi.client.extensions import extensions_of
from postman_openapi.client.failures import DEFAULT, documented_failures, successes
from postman_openapi.client.method_view import Argument, Failure, Method, Paging, Reading
from postman_openapi.client.objects import Objects, wire_name
from postman_openapi.client.properties import (
    ListProperty,
    ModelProperty,
    PropertyProtocol,
)
from postman_openapi.reading.coercion import mapping_of

_PATH_PARAMETER = re.compile(r"\{([^{}]+)\}")
_BY_SOURCE = {"response.text": "read_text", "response.content": "read_bytes", "None": ""}
_RETURNED = {"read_text": "str", "read_bytes": "bytes", "": "None"}


@frozen
class MethodReader:
    """Reads methods out of what the generator and the document say of operations.

    Attributes:
        objects: The objects of the document.
        annotations: Writes types.
        errors: Names the classes of failures.
        extensions: What else documents say of operations, with what people call it.
    """

    objects: Objects
    annotations: Annotations
    errors: ErrorNames
    extensions: Mapping[str, str]

    def method(self, name: str, endpoint: Endpoint, operation: Mapping[str, Any]) -> Method:
        """Return the method of an operation.

        Args:
            name: What it is called.
            endpoint: The operation as the generator has parsed it.
            operation: The operation as it stands in the document.
        """
        answers = [self._reading(each) for each in endpoint.responses.patterns] or [
            (Reading(None, ""), "None")
        ]
        paging = self._paging(endpoint, operation)
        example = example_request(operation)
        reader = ArgumentReader(self.objects, self.annotations)
        arguments = reader.arguments(endpoint, operation, example)
        return Method(
            name=name,
            operation_id=str(endpoint.name),
            http_method=endpoint.method.lower(),
            path=list(_path_parts(endpoint, arguments)),
            summary=operation.get("summary", ""),
            description=operation.get("description", ""),
            scopes=operation.get("x-scopes", []),
            rate_limit_label=operation.get("x-rate-limit-label") or "",
            arguments=arguments,
            has_body=bool(endpoint.bodies),
            answer=joined(each for _, each in answers),
            paging=paging,
            readings=_by_status([reading for reading, _ in answers]),
            returns=_returns(operation),
            failures=[
                Failure(status, code, meaning, self.errors.of(status, kind))
                for status, code, meaning, kind in documented_failures(operation)
                if status != DEFAULT
            ],
            shown=_shown(arguments, example, operation) if example else None,
            is_deprecated=bool(operation.get("deprecated")),
            fixed=list(reader.fixed(endpoint, operation)),
            extensions=extensions_of(operation, self.extensions),
        )

    def _reading(self, response: Response) -> tuple[Reading, str]:
        """Return how an answer is read, and the type that comes of it."""
        bounds = response.status_code.range
        status = bounds[0] if bounds and bounds[0] == bounds[1] else None
        source, prop = response.source["attribute"], response.prop
        if source in _BY_SOURCE:
            reader = _BY_SOURCE[source]
            return Reading(status, reader), _RETURNED[reader]
        annotation = self.annotations.answer(prop)
        if isinstance(prop, ModelProperty) and not self.objects.is_map(prop):
            return Reading(status, "read_object", annotation), annotation
        if isinstance(prop, ListProperty):
            return self._many(status, "read_list", prop.inner_property), annotation
        if isinstance(prop, ModelProperty):
            return self._many(status, "read_map", self.objects.values_of(prop)), annotation
        return Reading(status, "read_any"), annotation

    def _many(self, status: int | None, reader: str, inner: PropertyProtocol | None) -> Reading:
        model = self.annotations.reader(inner, is_named=False) if inner else ""
        return Reading(status, reader, model)

    def _paging(self, endpoint: Endpoint, operation: Mapping[str, Any]) -> Paging | None:
        """Return how a list comes in pages, if the document says so and its items are found."""
        said = mapping_of(operation.get("x-paging"))
        for response in endpoint.responses.patterns if said else ():
            prop: PropertyProtocol | None = response.prop
            names: list[str] = []
            for key in filter(None, str(said.get("items", "")).split(".")):
                prop = self._property(prop, key)
                names.append(str(prop.python_name) if prop else key)
            items = unwrapped(prop, ListProperty) if prop else None
            if isinstance(items, ListProperty):
                return Paging(names, self.annotations.answer(items.inner_property))
        return None

    def _property(self, prop: PropertyProtocol | None, key: str) -> PropertyProtocol | None:
        model = unwrapped(prop, ModelProperty) if prop else None
        if not isinstance(model, ModelProperty):
            return None
        found = (each for each in self.objects.properties(model) if wire_name(each) == key)
        return next(found, None)


def _shown(
    arguments: Sequence[Argument], example: ExampleRequest, operation: Mapping[str, Any]
) -> list[str]:
    """Return the optional arguments that an example gives; which page it asks for is no matter."""
    paging = mapping_of(operation.get("x-paging"))
    of_pages = (paging.get("parameter"), paging.get("size"))
    names = {
        (each.place, each.wire_name.lower() if each.place == "header" else each.wire_name): each
        for each in arguments
        if not each.is_required and not each.is_deprecated and each.wire_name not in of_pages
    }
    return [names[place].name for place in example.places if place in names]


def _path_parts(endpoint: Endpoint, arguments: Sequence[Argument]) -> Iterator[tuple[str, bool]]:
    """Yield the pieces of a path: text, or the name of an argument, and which of them it is."""
    names = {
        str(prop.python_name): argument.name
        for prop, argument in zip(endpoint.path_parameters, arguments, strict=False)
    }
    parts = _PATH_PARAMETER.split(sent_path(endpoint.path.get_untrusted_value()))
    for index, part in enumerate(parts):
        if index % 2 and part in names:
            yield names[part], True
        elif part:  # what stands in braces and is no parameter is a text, and never code
            yield f"{{{part}}}" if index % 2 else part, False


def _by_status(readings: Sequence[Reading]) -> list[Reading]:
    """Order readings so that the last one is for every other status, and leave out its equals."""
    last = next((each for each in readings if each.reader), readings[0])
    others = [
        each
        for each in readings
        if each.status is not None and (each.reader, each.model) != (last.reader, last.model)
    ]
    return [*others, evolve(last, status=None)]


def _returns(operation: Mapping[str, Any]) -> str:
    for response in successes(operation).values():
        if response.get("content"):
            sentence, _, _ = str(response.get("description") or "").partition(". ")
            return sentence if sentence.endswith(".") or not sentence else f"{sentence}."
    return ""
