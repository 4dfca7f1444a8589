"""What a caller gives of a body that is one object, and what of it never changes."""

from collections.abc import Iterator, Mapping
from typing import Any

from attrs import frozen
from openapi_python_client.parser.openapi import Endpoint

from postman_openapi.client.objects import Objects, wire_name
from postman_openapi.client.properties import ConstProperty, ModelProperty, PropertyProtocol

ARGUMENTS = "x-arguments"
"""The extension of an operation that names the property of its body whose own properties are what
a caller gives."""


@frozen
class BodyField:
    """A field of a body.

    Attributes:
        owner: The object that has it.
        prop: What the generator has found.
        is_required: Whether no request goes without it.
        within: The key of the object in the body that has it; empty for the body itself.
    """

    owner: ModelProperty
    prop: PropertyProtocol
    is_required: bool
    within: str = ""

    @property
    def is_fixed(self) -> bool:
        """Whether there is nothing to give: it is always sent, with one value."""
        return self.is_required and isinstance(self.prop, ConstProperty)


def body_fields(
    objects: Objects, endpoint: Endpoint, operation: Mapping[str, Any]
) -> Iterator[BodyField]:
    """Yield the fields of a body that is one object; none for any other body.

    Args:
        objects: The objects of the document.
        endpoint: The operation as the generator has parsed it.
        operation: The operation as it stands in the document.
    """
    if len(endpoint.bodies) != 1:
        return
    body = endpoint.bodies[0].prop
    if not isinstance(body, ModelProperty):
        return
    for prop in objects.properties(body):
        is_required = prop.required and body.required
        if isinstance(prop, ModelProperty) and wire_name(prop) == operation.get(ARGUMENTS):
            for inner in objects.properties(prop):
                yield BodyField(prop, inner, is_required and inner.required, wire_name(prop))
        else:
            yield BodyField(body, prop, is_required)
