"""One operation as a document has it."""

from collections.abc import Collection
from typing import Any

from postman_openapi.gathering.answers import answers_of
from postman_openapi.gathering.merging import Operation
from postman_openapi.gathering.mining import OperationProse, mine_operation
from postman_openapi.gathering.naming import tag_of
from postman_openapi.gathering.soap import ACTION_HEADER, SOAP_12, action_in_type
from postman_openapi.profile import Profile
from postman_openapi.reading.collection import Request
from postman_openapi.writing.bodies import body_object
from postman_openapi.writing.examples import examples_object
from postman_openapi.writing.graphql_bodies import ARGUMENTS, VARIABLES, graphql_body_object
from postman_openapi.writing.parameters import parameter_objects
from postman_openapi.writing.responses import responses_object


def operation_object(operation: Operation, profile: Profile) -> dict[str, Any]:
    """Return everything about an operation but its servers and its security."""
    answers = answers_of(operation, profile)
    result: dict[str, Any] = {"operationId": operation.id}
    if tags := _tags(operation, profile.resource_levels):
        result["tags"] = tags
    result["summary"] = operation.request.name or operation.id
    requests = [exchange.route.request for exchange in operation.exchanges]
    mined = {
        text: mine_operation(text, profile) for text in (each.description for each in requests)
    }
    descriptions, extensions = _prose(mined.values())
    if descriptions:
        result["description"] = "\n\n".join(descriptions)
    if all(_is_deprecated(each, mined[each.description], profile) for each in requests):
        result["deprecated"] = True
    result |= extensions
    names = operation.template.names
    if parameters := parameter_objects(names, operation.calls, profile, operation.site):
        result["parameters"] = _with_action(parameters, operation)
    result |= _body(operation, profile)
    result["responses"] = responses_object(answers, profile, operation.action)
    if operation.sources:
        result["x-sources"] = list(operation.sources)
    if len(operation.exchanges) > 1:
        result["x-requests"] = _merged(operation)
    if answers:
        result["x-examples"] = examples_object(answers, operation.site)
    return result


def _body(operation: Operation, profile: Profile) -> dict[str, Any]:
    graphql = operation.action.graphql if operation.action else None
    if operation.action is None or graphql is None:
        body = body_object(operation, profile)
        return {"requestBody": _with_typed_action(body, operation)} if body else {}
    said = {ARGUMENTS: VARIABLES} if graphql.variables else {}
    said["x-protocol"] = "graphql"
    return {**said, "requestBody": graphql_body_object(operation, operation.action, graphql)}


def _with_typed_action(body: dict[str, Any], operation: Operation) -> dict[str, Any]:
    """Return a body whose media type says the action, where SOAP 1.2 says it there."""
    if SOAP_12 not in body["content"]:
        return body
    actions = (action_in_type(call.headers) for call in operation.calls)
    action = next(filter(None, actions), "")
    if not action or "{{" in action:
        return body
    content = {
        f'{key}; action="{action}"' if key == SOAP_12 else key: each
        for key, each in body["content"].items()
    }
    return {**body, "content": content}


def _with_action(parameters: list[dict[str, Any]], operation: Operation) -> list[dict[str, Any]]:
    """Return parameters of which the header that says an action of SOAP has that one value."""
    if operation.action is None or not operation.action.is_soap:
        return parameters
    values = dict.fromkeys(call.header(ACTION_HEADER) for call in operation.calls)
    value = next(filter(None, values), "")
    return [
        {
            "name": each["name"],
            "in": "header",
            "required": True,
            "schema": {"type": "string", "const": value},
        }
        if value and each["in"] == "header" and each["name"].lower() == ACTION_HEADER
        else each
        for each in parameters
    ]


def _tags(operation: Operation, levels: int) -> list[str]:
    """Return the top folders of an operation's requests, down to a level."""
    folders = (exchange.route.request.folders[:levels] for exchange in operation.exchanges)
    names = (tag_of(folder.name for folder in each) for each in folders)
    return [name for name in dict.fromkeys(names) if name]


def _prose(
    mined: Collection[OperationProse],
) -> tuple[list[str], dict[str, str | list[str]]]:
    """Return the descriptions of all requests, each once, and what a profile found in them."""
    extensions: dict[str, str | list[str]] = {}
    for each in reversed(list(mined)):
        extensions |= each.extensions
    descriptions = dict.fromkeys(each.description for each in mined if each.description)
    return list(descriptions), extensions


def _is_deprecated(request: Request, prose: OperationProse, profile: Profile) -> bool:
    """Tell whether a request's description, its name, or the name of a folder around it says so."""
    names = (request.name, *(folder.name for folder in request.folders))
    return prose.is_deprecated or any(profile.deprecated.search(name) for name in names)


def _merged(operation: Operation) -> list[dict[str, Any]]:
    """Return the names of the requests that the operation was made of, with their folders."""
    requests = (exchange.route.request for exchange in operation.exchanges)
    return [
        {"name": request.name, "folders": [folder.name for folder in request.folders]}
        for request in requests
    ]
