"""The data beside a generated client: its operations and its examples, taken from the document."""

import re
from collections.abc import Iterator, Mapping
from typing import Any

from openapi_python_client.strings import PythonIdentifier

from postman_openapi.client.error_kinds import error_kinds_data
from postman_openapi.client.extensions import extensions_data
from postman_openapi.client.failures import (
    DocumentedFailure,
    documented_failures,
    is_success,
    successes,
    without_common_default,
)
from postman_openapi.client.media_types import accepted_content
from postman_openapi.client.method_view import Method
from postman_openapi.client.servers import own_server, own_variables
from postman_openapi.client.view import ClientView, Resource
from postman_openapi.reading.coercion import mapping_of

HTTP_METHODS = ("get", "put", "post", "delete", "options", "head", "patch", "trace")

# What a client has to know of a scheme; the addresses of OAuth's flows are the user's business.
_CHARSET = re.compile(r"\s*;\s*charset=[^;]*", re.IGNORECASE)
_JSON = "application/json"
_PAGING = {"in": "place"}
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
        `error_kinds` (how failures are told apart, if the document does), and `operations` by id;
        `server_variables` where operations have servers of their own with such. What has its usual
        value is left out of an operation.
    """
    components = document.get("components", {})
    servers = [_server(each) for each in document.get("servers") or [{"url": ""}]]
    by_id = {
        identifier(each["operationId"]): (path, each) for path, _, each in operations(document)
    }
    own = own_variables(document)
    failures = (each for _, _, said in operations(document) for each in documented_failures(said))
    kinds = error_kinds_data(document, failures)
    return {
        "title": view.title,
        "server": servers[0]["url"],
        "servers": servers,
        **({"server_variables": _server_variables(own)} if own else {}),
        "security_schemes": {
            name: {key: scheme[key] for key in _SCHEME_MEMBERS if key in scheme}
            for name, scheme in components.get("securitySchemes", {}).items()
        },
        **({"error_kinds": kinds} if kinds else {}),
        "operations": without_common_default(
            {
                method.operation_id: _entry(document, resource, method, *by_id[method.operation_id])
                for resource in view.resources
                for method in resource.methods
            }
        ),
    }


def examples_data(document: Mapping[str, Any]) -> dict[str, Any]:
    """Return every example of the document by operation id and name.

    Bodies of answers that stand under their media type are put into the examples.
    """
    return {
        "examples": {
            identifier(operation["operationId"]): {
                key: _with_body(key, example, operation.get("responses", {}))
                for key, example in mapping_of(operation["x-examples"]).items()
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


def _entry(
    document: Mapping[str, Any],
    resource: Resource,
    method: Method,
    path: str,
    operation: Mapping[str, Any],
) -> dict[str, Any]:
    body = operation.get("requestBody", {})
    security = operation.get("security", document.get("security", []))
    failures = documented_failures(operation)
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
        "protocol": operation.get("x-protocol", ""),
        "rate_limit_label": method.rate_limit_label,
        "extensions": extensions_data(method.extensions),
        "is_deprecated": method.is_deprecated,
        "deprecated_arguments": [each.name for each in method.arguments if each.is_deprecated],
        "successes": sorted(
            int(status)
            for status, response in operation.get("responses", {}).items()
            if status.isdecimal() and is_success(status, response)
        ),
        "errors": [_told(each) for each in failures if isinstance(each.status, int)],
        "other_errors": [_told(each) for each in failures if isinstance(each.status, str)],
    }
    return {key: value for key, value in entry.items() if value}


def _accepted(operation: Mapping[str, Any]) -> str:
    """Return the content types of an operation's answers, where they are not JSON alone."""
    found = [
        _CHARSET.sub("", accepted_content(response)[0])
        for response in successes(operation).values()
    ]
    accepted = dict.fromkeys(filter(None, found))
    return "" if list(accepted) in ([], [_JSON]) else ", ".join(accepted)


def _paging(operation: Mapping[str, Any]) -> dict[str, Any] | None:
    said = operation.get("x-paging")
    return {_PAGING.get(key, key): value for key, value in said.items()} if said else None


def _path_parameters(method: Method, operation: Mapping[str, Any]) -> list[tuple[Any, ...]]:
    """List the arguments of the path in its order: whether each is a whole number, or a list."""
    schemas = {
        each["name"]: each.get("schema", {})
        for each in operation.get("parameters", [])
        if each.get("in") == "path"
    }
    return [
        (each.name, schemas.get(each.wire_name, {}).get("type") == "integer")
        + ((True,) if each.converter == "joined" else ())
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


def _told(failure: DocumentedFailure) -> tuple[Any, ...]:
    """Return a failure as the catalogue has it: without a kind where there is none."""
    return tuple(failure) if failure.kind else failure[:-1]


def _own_server(document: Mapping[str, Any], path: str, method: Method) -> str | None:
    """Return the server of an operation that does not go to the document's first one.

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


def _with_body(key: str, example: Any, responses: Mapping[str, Any]) -> Any:
    said = mapping_of(example)
    response = mapping_of(said.get("response"))
    answered = mapping_of(responses.get(str(said.get("status"))))
    for media_type in (
        mapping_of(answered.get("content")).values() if "body" not in response else ()
    ):
        named = mapping_of(mapping_of(mapping_of(media_type).get("examples")).get(key))
        if "value" in named:
            return {**said, "response": {**response, "body": named["value"]}}
    return example
