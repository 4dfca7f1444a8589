"""Bodies of GraphQL requests: the text is fixed, the variables are what a caller gives."""

from collections.abc import Iterable, Sequence
from typing import Any

from postman_openapi.gathering.actions import Action, graphql_body, has_variable, variable_values
from postman_openapi.gathering.graphql import GraphqlOperation, GraphqlType
from postman_openapi.gathering.merging import Operation
from postman_openapi.gathering.payloads import JSON
from postman_openapi.reading.collection import Body
from postman_openapi.schemas.inference import infer_schema
from postman_openapi.schemas.values import JsonValue
from postman_openapi.schemas.words import class_name, words_of
from postman_openapi.writing.field_schemas import Schema
from postman_openapi.writing.parameters import example_members

ARGUMENTS = "x-arguments"
"""Names the property of a body whose own properties are what a caller gives."""
VARIABLES = "variables"
_SCALARS = {
    "Boolean": "boolean",
    "Float": "number",
    "ID": "string",
    "Int": "integer",
    "String": "string",
}


def graphql_body_object(
    operation: Operation, action: Action, graphql: GraphqlOperation
) -> dict[str, Any]:
    """Return the request body of a GraphQL operation as a document has it.

    Args:
        operation: The operation.
        action: What it asks for.
        graphql: The same as GraphQL says it.
    """
    found = [graphql_body(call.body) for call in operation.calls]
    bodies = [each for each in found if each is not None]
    text = bodies[0].text
    query: Schema = {"type": "string"}
    query |= {"example": text} if has_variable(text) else {"const": text}
    properties: dict[str, Schema] = {"query": query}
    if action.needs_name:
        properties["operationName"] = {"type": "string", "const": graphql.name}
    required = list(properties)
    if graphql.variables:
        variables = _variables(graphql, [variable_values(each.variables) for each in bodies])
        variables["x-name"] = class_name([*words_of(operation.id), VARIABLES])
        properties[VARIABLES] = variables
        required += [VARIABLES] if "required" in variables else []
    schema: Schema = {
        "type": "object",
        "x-name": class_name([*words_of(operation.id), "body"]),
        "properties": properties,
        "required": required,
    }
    examples = _examples([each for each in bodies if each.text == text], action, graphql)
    return {"content": {JSON: {"schema": schema, **example_members(examples)}}, "required": True}


def _variables(graphql: GraphqlOperation, sent: Sequence[dict[str, JsonValue]]) -> Schema:
    properties = {
        each.name: _described(each.type, [one[each.name] for one in sent if each.name in one])
        for each in graphql.variables
    }
    schema: Schema = {"type": "object", "properties": properties}
    if required := [each.name for each in graphql.variables if each.is_required]:
        schema["required"] = required
    return schema


def _described(kind: GraphqlType, values: Sequence[JsonValue]) -> Schema:
    """Return the schema of a variable, with the first value that was sent."""
    schema = _schema(kind, values)
    example = next((each for each in values if each is not None and not _is_open(each)), None)
    return schema if example is None else {**schema, "example": example}


def _schema(kind: GraphqlType, values: Sequence[JsonValue]) -> Schema:
    """Return the schema of a type: a scalar's own, else what the values show."""
    known = [each for each in values if each is not None]
    if kind.items is not None:
        inner = [one for each in known for one in (each if isinstance(each, list) else [each])]
        schema: Schema = {"type": "array", "items": _schema(kind.items, inner)}
    elif kind.name in _SCALARS:
        schema = {"type": _SCALARS[kind.name]}
        if kind.name == "ID" and any(isinstance(each, int) for each in known):
            schema = {"type": ["integer", "string"]}
    else:
        schema = infer_schema(known, direction="request") if known else {}
        if schema.get("type") == "object":
            schema["x-name"] = kind.name
    if not kind.is_required and "type" in schema and "null" not in schema["type"]:
        kinds = schema["type"]
        schema["type"] = [*(kinds if isinstance(kinds, list) else [kinds]), "null"]
    return schema


def _is_open(value: JsonValue) -> bool:
    """Tell whether a value is a variable without a value, which is an example of nothing."""
    return isinstance(value, str) and has_variable(value)


def _examples(
    bodies: Iterable[Body], action: Action, graphql: GraphqlOperation
) -> list[dict[str, Any]]:
    examples: list[dict[str, Any]] = []
    for each in bodies:
        value: dict[str, Any] = {"query": each.text}
        if action.needs_name or each.operation:
            value["operationName"] = each.operation or graphql.name
        if variables := variable_values(each.variables):
            value[VARIABLES] = variables
        if value not in examples:
            examples.append(value)
    return examples
