"""The data beside a generated client: its operations and its examples, taken from the document."""

from collections.abc import Iterator, Mapping
from typing import Any, NamedTuple

from openapi_python_client.strings import PythonIdentifier

from postman_openapi.client.servers import own_server, own_variables
from postman_openapi.client.view import ClientView, Method, Resource
from postman_openapi.reading.coercion import mapping_of

HTTP_METHODS = ("get", "put", "post", "delete", "options", "head", "patch", "trace")

# What a client has to know of a scheme; the addresses of OAuth's flows are the user's business.
_PAGING = {"in": "place"}
_KIND = "x-error-kind"
_SCHEME_MEMBERS = ("type", "in", "name", "scheme", "bearerFormat")


def operations(document: Mapping[str, Any]) -> Iterator[tuple[str, str, Mapping[str, Any]]]:
    """Yield path, method and operation object of each operation, in the document's order."""
    for path, item in document.get("paths", {}).items():
        for method, operation in item.items():
            if method in HTTP_METHODS:
                yield path, method, operation


def operations_data(document: Mapping[str, Any], view: ClientView) -> dict[str, Any]:
    """Return what the client's catalogue says of the API and of each operation.

    Args:
        document: An OpenAPI document whose operations have ids, with the converter's extensions.
        view: What the client consists of.

    Returns:
        JSON data: `title`, `server` (the first one's address), `servers`, `security_schemes`,
        `events` (the classes of their payloads by name, if any), and `operations` by id;
        `server_variables` where operations have servers of their own with such. What has its usual
        value is left out of an operation.
    """
    components = document.get("components", {})
    servers = [_server(each) for each in document.get("servers") or [{"url": ""}]]
    by_id = {
        identifier(each["operationId"]): (path, each) for path, _, each in operations(document)
    }
    own = own_variables(document)
    return {
        "title": view.title,
        "server": servers[0]["url"],
        "servers": servers,
        **({"server_variables": _server_variables(own)} if own else {}),
        "security_schemes": {
            name: {key: scheme[key] for key in _SCHEME_MEMBERS if key in scheme}
            for name, scheme in components.get("securitySchemes", {}).items()
        },
        **({"events": dict(view.events)} if view.events else {}),
        "operations": {
            method.operation_id: _entry(document, resource, method, *by_id[method.operation_id])
            for resource in view.resources
            for method in resource.methods
        },
    }


def examples_data(document: Mapping[str, Any]) -> dict[str, Any]:
    """Return every example of the document by operation id and name.

    Bodies of answers that stand under their media type are put into the examples.
    """
    return {
        "examples": {
            identifier(operation["operationId"]): {
                key: _with_body(key, example, operation.get("responses", {}))
                for key, example in operation["x-examples"].items()
            }
            for _, _, operation in operations(document)
            if operation.get("x-examples")
        }
    }


def identifier(operation_id: str) -> str:
    """Return an operation's id as the client has it: in snake case."""
    return str(PythonIdentifier(operation_id, prefix="field_"))


def sent_path(path: str) -> str:
    """Return the path that a request goes to: without the fragment that tells operations apart.

    `/#name` is nothing but a fragment: the address is all of the server's.
    """
    sent, mark, _ = path.partition("#")
    return "" if mark and sent == "/" else sent


def is_success(status: str, response: Mapping[str, Any]) -> bool:
    """Tell whether a documented response is a success; an overlay can mark a 2xx as a failure."""
    return status.startswith("2") and "x-failure-code" not in response


class DocumentedFailure(NamedTuple):
    """A failure that an operation documents; its kind is None where the document knows none."""

    status: int
    code: int | None
    message: str
    kind: str | None = None


def documented_failures(operation: Mapping[str, Any]) -> list[DocumentedFailure]:
    """List the failures that an operation documents."""
    return [
        failure
        for status, response in operation.get("responses", {}).items()
        if status.isdecimal()
        for failure in _failures(int(status), response)
    ]


def _entry(
    document: Mapping[str, Any],
    resource: Resource,
    method: Method,
    path: str,
    operation: Mapping[str, Any],
) -> dict[str, Any]:
    body = operation.get("requestBody", {})
    security = operation.get("security", document.get("security", []))
    entry = {
        "name": method.name,
        "resource": resource.name,
        "method": method.http_method.upper(),
        "path": sent_path(path) or "/",
        "summary": method.summary,
        "server": _own_server(document, path, method),
        "security": [list(each) for each in security],
        "path_parameters": _path_parameters(method, operation),
        "query_parameters": [[each.name, each.wire_name] for each in method.at("query")],
        "media_types": list(body.get("content", {})),
        "body_is_required": bool(body.get("required")),
        "accept": _accepted(operation),
        "paging": _paging(operation),
        "scopes": list(method.scopes),
        "rate_limit_label": method.rate_limit_label,
        "is_deprecated": method.is_deprecated,
        "deprecated_arguments": [each.name for each in method.arguments if each.is_deprecated],
        "successes": sorted(
            int(status)
            for status, response in operation.get("responses", {}).items()
            if status.isdecimal() and is_success(status, response)
        ),
        "errors": [each if each.kind else each[:-1] for each in documented_failures(operation)],
    }
    return {key: value for key, value in entry.items() if value}


def _accepted(operation: Mapping[str, Any]) -> str:
    """Return the content type of an operation's answer, where it is not JSON."""
    found = [
        media_type
        for status, response in operation.get("responses", {}).items()
        if is_success(status, response)
        for media_type in response.get("content", {})
    ]
    is_json = not found or any("json" in each for each in found)
    return "" if is_json else ", ".join(dict.fromkeys(found))


def _paging(operation: Mapping[str, Any]) -> dict[str, Any] | None:
    said = operation.get("x-paging")
    return {_PAGING.get(key, key): value for key, value in said.items()} if said else None


def _path_parameters(method: Method, operation: Mapping[str, Any]) -> list[tuple[str, bool]]:
    """List the arguments of the path in its order, and whether each is a whole number only."""
    schemas = {
        each["name"]: each.get("schema", {})
        for each in operation.get("parameters", [])
        if each.get("in") == "path"
    }
    return [
        (each.name, schemas.get(each.wire_name, {}).get("type") == "integer")
        for each in method.positional
    ]


def _server(server: Mapping[str, Any]) -> dict[str, Any]:
    return {
        "url": server.get("url", ""),
        "description": server.get("description", ""),
        "variables": _server_variables(server.get("variables", {})),
    }


def _server_variables(variables: Mapping[str, Mapping[str, Any]]) -> dict[str, Any]:
    return {
        name: {
            "default": variable.get("default", ""),
            "enum": variable.get("enum", []),
            "description": variable.get("description", ""),
        }
        for name, variable in variables.items()
    }


def _own_server(document: Mapping[str, Any], path: str, method: Method) -> str | None:
    """Return the server of an operation that does not go to the document's.

    Variables that people can set stay; the others have their defaults.
    """
    own = own_server(document, path, method.http_method)
    if own is None:
        return None
    shared = (mapping_of(each) for each in document.get("servers", []))
    settable = {name for each in shared for name in each.get("variables", {})}
    settable |= own_variables(document).keys()
    url = own.url
    for name, variable in own.variables.items():
        if name not in settable:
            url = url.replace(f"{{{name}}}", str(variable.get("default", "")))
    return url


def _failures(status: int, response: Mapping[str, Any]) -> list[DocumentedFailure]:
    """List the failures of one response; where no code is documented its meaning stands alone.

    A success can document codes too: then the same status carries either.
    """
    codes = response.get("x-error-codes", [])
    if codes or is_success(str(status), response):
        return [
            DocumentedFailure(status, each["code"], each["message"], each.get(_KIND))
            for each in codes
        ]
    code, message = response.get("x-failure-code"), response.get("description", "")
    return [DocumentedFailure(status, code, message, response.get(_KIND))]


def _with_body(key: str, example: Mapping[str, Any], responses: Mapping[str, Any]) -> Any:
    response = example["response"]
    if "body" in response:
        return example
    content = responses.get(str(example["status"]), {}).get("content", {})
    for media_type in content.values():
        if key in media_type.get("examples", {}):
            body = media_type["examples"][key]["value"]
            return {**example, "response": {**response, "body": body}}
    return example
