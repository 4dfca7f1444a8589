"""What a document says is always sent with one value, so that nobody has to give it."""

from collections.abc import Mapping
from typing import Any

from attrs import frozen

from postman_openapi.client.body_fields import ARGUMENTS
from postman_openapi.client.fixed_parameters import fixed_parameters
from postman_openapi.proof.operations import Operation
from postman_openapi.proof.schemas import Schemas
from postman_openapi.reading.coercion import list_of


@frozen
class Fixed:
    """What is sent by itself.

    Attributes:
        parameters: The values of parameters, by place and name.
        fields: The values of the fields of a body that is one object.
        within: The key of the object in the body whose own fields are given; empty for the body.
    """

    parameters: Mapping[tuple[str, str], Any]
    fields: Mapping[str, Any]
    within: str


def fixed_of(schemas: Schemas, operation: Operation) -> Fixed:
    """Return what an operation sends by itself."""
    schema: Any = next(iter(operation.content.values()), {})
    properties = schemas.properties(schema)
    required = list_of(schemas.read(schema).get("required")) if operation.body_is_required else []
    within = str(operation.data.get(ARGUMENTS) or "")
    return Fixed(
        {(place, name): value for place, name, value in fixed_parameters(operation.data)},
        {
            name: said["const"]
            for name in required
            if "const" in (said := schemas.read(properties.get(name)))
        },
        within if schemas.properties(properties.get(within)) else "",
    )
