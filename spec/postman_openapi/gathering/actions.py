"""Actions: what tells requests apart that have one address and one verb.

Each GraphQL query, each SOAP action and each address that is nothing but a variable is an operation
of its own. OpenAPI has one operation for a path and a verb, so the document's path gets a fragment:
`/graphql#GetPet`. Nobody sends a fragment, so that the path stays what it is.
"""

import json
from typing import NamedTuple

from postman_openapi.gathering.graphql import GraphqlOperation, graphql_document
from postman_openapi.gathering.soap import action_name, soap_action
from postman_openapi.gathering.variables import VARIABLE, Scope
from postman_openapi.reading.collection import Body, BodyMode, Field, Message, Request
from postman_openapi.schemas.values import JsonValue, parse_json

_GRAPHQL_MEMBERS = frozenset({"query", "variables", "operationName", "extensions"})


class Action(NamedTuple):
    """What a request asks for, beyond its address and its verb.

    Attributes:
        key: What it has in common with requests that ask for the same.
        name: What it is called; empty if nothing calls it anything.
        graphql: The operation of GraphQL that it is.
        needs_name: Whether a GraphQL document has several, so that the name has to be sent.
        is_soap: Whether it is an action of SOAP.
    """

    key: str
    name: str
    graphql: GraphqlOperation | None = None
    needs_name: bool = False
    is_soap: bool = False


def action_of(message: Message, scope: Scope) -> Action | None:
    """Return the action of a message; None for what is told by its address and its verb."""
    body = graphql_body(message.body)
    if body is not None:
        return _graphql(body)
    if message.body is None or message.body.mode is not BodyMode.RAW:
        return None
    text = message.body.text
    if "{{" in text and "<" in text:
        text = scope.resolve(text).text
    action = soap_action((_resolved(each, scope) for each in message.headers), text)
    return Action(action, action_name(action), is_soap=True) if action else None


def graphql_body(body: Body | None) -> Body | None:
    """Return a body as one of GraphQL, also where it is written as JSON; None if it is none."""
    if body is None or body.mode is BodyMode.GRAPHQL:
        return body
    if body.mode is not BodyMode.RAW or '"query"' not in body.text:
        return None
    try:
        value = parse_json(body.text)
    except ValueError:
        return None
    query = value.get("query") if isinstance(value, dict) else None
    if not isinstance(value, dict) or not isinstance(query, str) or value.keys() - _GRAPHQL_MEMBERS:
        return None
    if not graphql_document(query).operations:
        return None
    return body._replace(
        mode=BodyMode.GRAPHQL,
        text=query,
        variables=json.dumps(value["variables"]) if value.get("variables") else "",
        operation=str(value.get("operationName") or ""),
    )


def each_operation(request: Request) -> list[Request]:
    """Return a request once for each operation of its GraphQL document, if it names none itself.

    Its examples are of the first one, which is what Postman sends.
    """
    body = graphql_body(request.message.body)
    if body is None or body.operation:
        return [request]
    names = [each.name for each in graphql_document(body.text).operations if each.name]
    if len(names) < 2:  # noqa: PLR2004 - one is the one
        return [request]
    return [
        request._replace(
            message=request.message._replace(body=body._replace(operation=name)),
            examples=request.examples if name == names[0] else (),
        )
        for name in names
    ]


def _graphql(body: Body) -> Action:
    document = graphql_document(body.text)
    operation = document.operation(body.operation) or GraphqlOperation("query", body.operation)
    needs_name = len(document.operations) > 1
    key = f"{operation.name if needs_name else ''} {document.essence or body.text}"
    return Action(key, operation.name, operation, needs_name)


def _resolved(field: Field, scope: Scope) -> Field:
    if "{{" not in (field.value or ""):
        return field
    return field._replace(value=scope.resolve(field.value or "").text)


def has_variable(text: str) -> bool:
    """Tell whether a text holds a variable without a value."""
    return "{{" in text and VARIABLE.search(text) is not None


def variable_values(text: str) -> dict[str, JsonValue]:
    """Return the variables that a GraphQL request is sent with."""
    try:
        value = parse_json(text)
    except ValueError:
        return {}
    return value if isinstance(value, dict) else {}
