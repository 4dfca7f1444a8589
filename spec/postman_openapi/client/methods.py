"""What each operation becomes: a method with its arguments, its answers, its pages."""

import re
from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from attrs import evolve, frozen
from openapi_python_client.parser.openapi import Endpoint
from openapi_python_client.parser.responses import Response
from openapi_python_client.strings import PythonIdentifier

from postman_openapi.client.annotations import Annotations, joined, or_none
from postman_openapi.client.body_fields import body_fields
from postman_openapi.client.catalogue import sent_path
from postman_openapi.client.converters import converter, style_converter, unwrapped
from postman_openapi.client.error_names import ErrorNames
from postman_openapi.client.example_requests import ExampleRequest, example_request
from postman_openapi.client.failures import DEFAULT, documented_failures, successes
from postman_openapi.client.fixed_parameters import fixed_parameters
from postman_openapi.client.limits import with_limits
from postman_openapi.client.objects import Objects, text_of, wire_name
from postman_openapi.client.properties import (
    ConstProperty,
    ListProperty,
    ModelProperty,
    PropertyProtocol,
)
from postman_openapi.client.view import Argument, Failure, Fixed, Method, Paging, Reading
from postman_openapi.gathering.naming import Names
from postman_openapi.reading.coercion import list_of, mapping_of

_PATH_PARAMETER = re.compile(r"\{([^{}]+)\}")
_TAKEN = ("self", "request_options")
_BY_SOURCE = {"response.text": "read_text", "response.content": "read_bytes", "None": ""}
_RETURNED = {"read_text": "str", "read_bytes": "bytes", "": "None"}


@frozen
class MethodReader:
    """Reads methods out of what the generator and the document say of operations.

    Attributes:
        objects: The objects of the document.
        annotations: Writes types.
        errors: Names the classes of failures.
    """

    objects: Objects
    annotations: Annotations
    errors: ErrorNames

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
        arguments = self._arguments(endpoint, operation, example)
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
                Failure(status, code, meaning, self.errors.of(status, code))
                for status, code, meaning, _ in documented_failures(operation)
                if status != DEFAULT
            ],
            shown=_shown(arguments, example, operation) if example else None,
            is_deprecated=bool(operation.get("deprecated")),
            fixed=list(self._fixed(endpoint, operation)),
        )

    # --- arguments ----------------------------------------------------------------------------

    def _arguments(
        self, endpoint: Endpoint, operation: Mapping[str, Any], example: ExampleRequest | None
    ) -> list[Argument]:
        """Return the arguments: those of the path, then required ones, then the others."""
        by_place = {
            "path": endpoint.path_parameters,
            "query": endpoint.query_parameters,
            "header": endpoint.header_parameters,
            "cookie": endpoint.cookie_parameters,
        }
        path, *rest = (
            [*self._parameters(props, place, operation, example)]
            for place, props in by_place.items()
        )
        others = [each for row in rest for each in row]
        fields = [*self._body(endpoint, operation, example)]
        ordered = [*path, *sorted([*fields, *others], key=lambda each: not each.is_required)]
        names = Names()
        for name in _TAKEN:
            names.claim(name)
        # What stands in the path is asked first, so that a field gives way to it.
        claimed = {
            (each.place, each.within, each.wire_name): names.claim(each.name, _long_name(each))
            for each in [*path, *others, *fields]
        }
        positions = {
            (each.place, each.within, each.wire_name): position
            for position, each in enumerate([*fields, *others])
        }
        return [
            evolve(
                each,
                name=claimed[each.place, each.within, each.wire_name],
                position=positions.get((each.place, each.within, each.wire_name), 0),
            )
            for each in ordered
        ]

    def _parameters(
        self,
        props: Sequence[PropertyProtocol],
        place: str,
        operation: Mapping[str, Any],
        example: ExampleRequest | None,
    ) -> Iterator[Argument]:
        documented = {
            (each.get("in"), each.get("name")): each
            for each in map(mapping_of, list_of(operation.get("parameters")))
        }
        for prop in props:
            said = documented.get((place, wire_name(prop)), {})
            annotation = self.annotations.given(prop)
            yield Argument(
                name=str(PythonIdentifier(wire_name(prop), prefix="field_")),
                wire_name=wire_name(prop),
                place=place,
                annotation="int | str" if place == "path" and annotation == "int" else annotation,
                is_required=prop.required,
                description=with_limits(
                    said.get("description") or text_of(prop), mapping_of(said.get("schema")).get
                ),
                converter=style_converter(prop, place, said) or converter(prop),
                example=_first(example, place, prop, said.get("example")),
                is_deprecated=bool(said.get("deprecated")),
            )

    def _body(
        self, endpoint: Endpoint, operation: Mapping[str, Any], example: ExampleRequest | None
    ) -> Iterator[Argument]:
        """Yield the fields of the body where it is one object, else the body as a whole."""
        if not endpoint.bodies:
            return
        sent = _sent(operation)
        fields = list(body_fields(self.objects, endpoint, operation))
        for each in fields:
            if not each.is_fixed:
                prop, owner = each.prop, each.owner
                held = sent
                if each.within:
                    held = mapping_of(
                        (example.values if example else {}).get(("field", each.within))
                    )
                known = held.get(wire_name(prop), self.objects.example(owner, prop))
                annotation = self.annotations.given(prop)
                yield Argument(
                    name=str(prop.python_name),
                    wire_name=wire_name(prop),
                    place="field",
                    annotation=annotation if each.is_required else or_none(annotation),
                    is_required=each.is_required,
                    description=self.objects.description(owner, prop),
                    converter=converter(prop),
                    example=known if each.within else _first(example, "field", prop, known),
                    is_deprecated=self.objects.is_deprecated(owner, prop),
                    within=each.within,
                )
        if fields:
            return
        media_types = ", ".join(mapping_of(operation.get("requestBody")).get("content", {}))
        yield Argument(
            name="body",
            wire_name="body",
            place="body",
            annotation=joined(self.annotations.given(body.prop) for body in endpoint.bodies),
            is_required=endpoint.bodies[0].prop.required,
            description=f"The body: {media_types}.",
            example=example.values.get(("body", "body")) if example else None,
        )

    def _fixed(self, endpoint: Endpoint, operation: Mapping[str, Any]) -> Iterator[Fixed]:
        """Yield what is always sent: what is required and can have one value only."""
        for place, name, value in fixed_parameters(operation):
            yield Fixed(name, place, repr(value))
        for each in body_fields(self.objects, endpoint, operation):
            if each.is_fixed:
                yield Fixed(wire_name(each.prop), "field", _literal(each.prop), each.within)

    # --- answers ------------------------------------------------------------------------------

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


def _sent(operation: Mapping[str, Any]) -> Mapping[str, Any]:
    """Return the first example of a body that is an object; empty if there is none."""
    content = mapping_of(mapping_of(operation.get("requestBody")).get("content"))
    for media_type in map(mapping_of, content.values()):
        named = mapping_of(next(iter(mapping_of(media_type.get("examples")).values()), None))
        for found in (media_type.get("example"), named.get("value")):
            if mapping_of(found):
                return mapping_of(found)
    return {}


def _first(
    example: ExampleRequest | None, place: str, prop: PropertyProtocol, other: object
) -> object:
    """Return the value of an argument in an example of a call, else the other one."""
    value = example.value(place, wire_name(prop), prop) if example else None
    return other if value is None else value


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


def _literal(prop: PropertyProtocol) -> str:
    """Return the one value of a property as code."""
    return repr(prop.value.raw_value) if isinstance(prop, ConstProperty) else "None"


def _long_name(argument: Argument) -> str:
    """Return the name of an argument whose short one another has."""
    is_field = argument.place == "field"
    return f"body_{argument.name}" if is_field else f"{argument.name}_{argument.place}"


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
