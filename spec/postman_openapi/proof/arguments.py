"""How a method is called so that it sends certain values."""

import base64
import re
from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from attrs import evolve, frozen

from postman_openapi.client.method_view import Argument, Method
from postman_openapi.client.view import ClientView, Resource
from postman_openapi.proof.bodies import NOTHING
from postman_openapi.proof.fixed import fixed_of
from postman_openapi.proof.operations import Operation
from postman_openapi.proof.requests import Request
from postman_openapi.proof.samples import Upload
from postman_openapi.proof.schemas import Schemas
from postman_openapi.reading.coercion import mapping_of
from postman_openapi.schemas.property_names import unsafe_names

_PATH_PARAMETER = re.compile(r"\{([^{}]+)\}")


@frozen
class Offer:
    """The method that a client offers for an operation.

    Attributes:
        resource: The resource that has it.
        method: The method.
        names: The names of its arguments, by place and wire name; of a field inside of an object
            of the body, the place is `field` and the key of that object.
    """

    resource: Resource
    method: Method
    names: Mapping[tuple[str, str], str]

    @property
    def title(self) -> str:
        """The method as people call it, and its operation."""
        return f"{self.resource.attribute}.{self.method.name} ({self.method.operation_id})"

    @property
    def takes_whole_body(self) -> bool:
        """Whether the body is one argument."""
        return ("body", "body") in self.names


@frozen
class Arguments:
    """The arguments of a call.

    Attributes:
        positional: Those of the path, in the order of the signature.
        keywords: All others.
    """

    positional: Sequence[Any]
    keywords: Mapping[str, Any]


def offers(view: ClientView) -> dict[str, Offer]:
    """Return what a client offers, by operation id in snake case."""
    return {
        method.operation_id: Offer(resource, method, {_key(each): each.name for each in arguments})
        for resource in view.resources
        for method in resource.methods
        for arguments in [method.arguments]
    }


def missing(schemas: Schemas, operation: Operation, offer: Offer) -> Iterator[str]:
    """Yield what the document lets one give, and the method does not take."""
    fixed = fixed_of(schemas, operation)
    for each in operation.parameters:
        if each.place == "path" or (each.place, each.name) in fixed.parameters:
            continue
        if (each.place, _cased(each.place, each.name)) not in offer.names:
            yield f"there is no argument for the {each.place} parameter {each.name!r}"
    names = operation.path and _PATH_PARAMETER.findall(operation.path)
    if len(names) != len(_path_arguments(offer)):
        yield f"the path {operation.path} has {len(names)} parameters, the method's has not"
    if not operation.content or offer.takes_whole_body:
        return
    schema = next(iter(operation.content.values()))
    properties = schemas.properties(schema)
    held = schemas.properties(properties.get(fixed.within)) if fixed.within else {}
    fields = [("field", name) for name in properties if name != fixed.within]
    fields += [(_place(fixed.within), name) for name in held]
    unsafe = unsafe_names(properties) | unsafe_names(held)
    for place, name in fields:
        if (place, name) not in offer.names and name not in unsafe and name not in fixed.fields:
            yield f"there is no argument for the field {name!r} of the body"


def bound(
    schemas: Schemas, operation: Operation, offer: Offer, request: Request
) -> tuple[Arguments, Request]:
    """Return the arguments that send a request, and the request without what cannot be given."""
    fixed = fixed_of(schemas, operation)
    given: dict[str, Any] = {}
    parameters: dict[tuple[str, str], Any] = {}
    in_path = dict(
        zip(_PATH_PARAMETER.findall(operation.path), _path_arguments(offer), strict=False)
    )
    for (place, name), value in request.parameters.items():
        argument = (
            in_path.get(name) if place == "path" else offer.names.get((place, _cased(place, name)))
        )
        if argument is not None:
            given[argument] = value
            parameters[place, name] = value
    parameters |= fixed.parameters
    body = request.body
    if body is not NOTHING and offer.takes_whole_body:
        given[offer.names["body", "body"]] = body
    elif isinstance(body, dict):
        inner = body.get(fixed.within)
        known = _given(offer, "", body, given)
        # What no argument can be called is given like any field that the document lacks.
        unnamed = {name: body[name] for name in unsafe_names(body) if name not in known}
        if unnamed:
            given["request_options"] = {"body": unnamed}
        body = {**fixed.fields, **known, **unnamed}
        if fixed.within:
            body[fixed.within] = _given(offer, fixed.within, inner, given)
    elif body is not NOTHING:
        body = NOTHING
    positional = [given.pop(each.name) for each in offer.method.positional if each.name in given]
    return Arguments(positional, given), evolve(request, parameters=parameters, body=body)


def _given(offer: Offer, within: str, values: Any, given: dict[str, Any]) -> dict[str, Any]:
    """Give the fields of an object that are arguments, and return them."""
    place = _place(within)
    known = {
        name: each for name, each in mapping_of(values).items() if (place, name) in offer.names
    }
    given |= {offer.names[place, name]: each for name, each in known.items()}
    return known


def told(value: Any, mark: str) -> Any:
    """Return a value as JSON data for the probe, files under a mark."""
    if isinstance(value, Upload):
        return {mark: [value.form, value.name, base64.b64encode(value.content).decode()]}
    if isinstance(value, dict):
        return {name: told(each, mark) for name, each in value.items()}
    if isinstance(value, list):
        return [told(each, mark) for each in value]
    return value


def _path_arguments(offer: Offer) -> list[str]:
    return [part for part, is_argument in offer.method.path if is_argument]


def _key(argument: Argument) -> tuple[str, str]:
    place = _place(argument.within) if argument.place == "field" else argument.place
    return place, _cased(place, argument.wire_name)


def _place(within: str) -> str:
    return f"field of {within}" if within else "field"


def _cased(place: str, name: str) -> str:
    return name.lower() if place == "header" else name
