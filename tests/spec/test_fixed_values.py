"""What a document requires and gives one value is sent without being asked for."""

from pathlib import Path
from typing import Any

import pytest

from postman_openapi.client.completion import completed
from postman_openapi.client.generation import client_view_of
from postman_openapi.client.method_view import Fixed, Method

CARD = {"type": "string", "const": "card"}


def method(
    schema: dict[str, Any] | None = None,
    parameters: list[dict[str, Any]] | None = None,
    inside: Any = None,
) -> Method:
    """Return the method of an operation with a JSON body or parameters."""
    operation: dict[str, Any] = {"operationId": "pay", "responses": {}, "x-arguments": inside}
    if schema:
        content = {"application/json": {"schema": schema}}
        operation["requestBody"] = {"required": True, "content": content}
    if parameters:
        operation["parameters"] = parameters
    document = {
        "openapi": "3.1.0",
        "info": {"title": "T", "version": "1"},
        "paths": {"/pay": {"post": operation}},
    }
    view = client_view_of(completed(document), "shop", Path("unused"))
    return view.resources[0].methods[0]


def body(*required: str, **properties: Any) -> dict[str, Any]:
    """Return the schema of an object."""
    return {"type": "object", "properties": properties, "required": list(required)}


def names(found: Method) -> list[str]:
    """Return the names of a method's arguments."""
    return [each.name for each in found.arguments]


def test_a_required_constant_is_no_argument() -> None:
    """A field that can have one value only, and must be there, is nobody's choice."""
    found = method(body("kind", "amount", kind=CARD, amount={"type": "integer"}))

    assert names(found) == ["amount"]
    assert found.fixed == [Fixed("kind", "field", "'card'")]


def test_an_optional_constant_is_an_argument() -> None:
    """Whether a field is sent that need not be is the caller's choice."""
    found = method(body(kind=CARD))

    assert [(each.name, each.annotation) for each in found.arguments] == [
        ("kind", "Literal['card'] | None")
    ]
    assert found.fixed == []


@pytest.mark.parametrize(
    ("value", "literal"), [(7, "7"), (True, "True"), (1.5, "1.5"), ("'\"\\\n", repr("'\"\\\n"))]
)
@pytest.mark.parametrize("place", ["query", "header", "cookie"])
def test_constant_parameters(place: str, value: Any, literal: str) -> None:
    """Parameters of one value are sent as they are, whatever is in them."""
    parameter = {"name": "x", "in": place, "required": True, "schema": {"const": value}}
    found = method(parameters=[parameter])

    assert names(found) == []
    assert found.fixed == [Fixed("x", place, literal)]


def test_arguments_inside_of_a_body() -> None:
    """`x-arguments` names the object in the body whose fields a caller gives, beside the others."""
    inner = body("id", id={"type": "string"}, kind={"type": "integer"})
    found = method(
        body("kind", "values", kind=CARD, values=inner, id={"type": "string"}),
        inside="values",
    )

    assert [(each.name, each.within, each.is_required) for each in found.arguments] == [
        ("id", "values", True),
        ("kind", "values", False),
        ("body_id", "", False),
    ]
    assert found.within("field") == ["", "values"]


def test_optional_objects_have_optional_arguments() -> None:
    """Nothing in an object that need not be sent must be given."""
    found = method(body(values=body("id", id={"type": "string"})), inside="values")

    assert [(each.name, each.is_required) for each in found.arguments] == [("id", False)]


@pytest.mark.parametrize("named", ["other", "kind", 7, None])
def test_arguments_of_nothing_are_those_of_the_body(named: Any) -> None:
    """An extension that names no object in the body changes nothing."""
    found = method(body("amount", amount={"type": "integer"}), inside=named)

    assert names(found) == ["amount"]
