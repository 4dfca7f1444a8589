"""What the arguments of a method are: those of its operation's path, query, headers and body."""

from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from attrs import evolve, frozen
from openapi_python_client.parser.openapi import Endpoint
from openapi_python_client.strings import PythonIdentifier

from postman_openapi.client.annotations import Annotations, joined, or_none
from postman_openapi.client.body_fields import body_fields
from postman_openapi.client.converters import converter, style_converter
from postman_openapi.client.example_requests import ExampleRequest
from postman_openapi.client.fixed_parameters import fixed_parameters
from postman_openapi.client.limits import with_limits
from postman_openapi.client.method_view import Argument, Fixed
from postman_openapi.client.objects import Objects, text_of, wire_name
from postman_openapi.client.properties import ConstProperty, PropertyProtocol
from postman_openapi.gathering.naming import Names
from postman_openapi.reading.coercion import list_of, mapping_of

_TAKEN = ("self", "request_options")


@frozen
class ArgumentReader:
    """Reads arguments out of what the generator and the document say of operations.

    Attributes:
        objects: The objects of the document.
        annotations: Writes types.
    """

    objects: Objects
    annotations: Annotations

    def arguments(
        self, endpoint: Endpoint, operation: Mapping[str, Any], example: ExampleRequest | None
    ) -> list[Argument]:
        """Return a method's arguments: those of the path, then required ones, then the others."""
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

    def fixed(self, endpoint: Endpoint, operation: Mapping[str, Any]) -> Iterator[Fixed]:
        """Yield what is always sent: what is required and can have one value only."""
        for place, name, value in fixed_parameters(operation):
            yield Fixed(name, place, repr(value))
        for each in body_fields(self.objects, endpoint, operation):
            if each.is_fixed:
                yield Fixed(wire_name(each.prop), "field", _literal(each.prop), each.within)


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


def _literal(prop: PropertyProtocol) -> str:
    """Return the one value of a property as code."""
    return repr(prop.value.raw_value) if isinstance(prop, ConstProperty) else "None"


def _long_name(argument: Argument) -> str:
    """Return the name of an argument whose short one another has."""
    is_field = argument.place == "field"
    return f"body_{argument.name}" if is_field else f"{argument.name}_{argument.place}"
