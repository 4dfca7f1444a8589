"""The data beside a generated client: its operations and its examples, taken from the document."""

from collections.abc import Iterator, Mapping
from typing import Any

from openapi_python_client.strings import PythonIdentifier

from postman_openapi.client.argument_names import argument_names
from postman_openapi.client.references import resolve

HTTP_METHODS = ("get", "put", "post", "delete", "options", "head", "patch", "trace")

# What a client has to know of a scheme; the addresses of OAuth's flows are the user's business.
_SCHEME_MEMBERS = ("type", "in", "name", "scheme", "bearerFormat")


def operations(document: Mapping[str, Any]) -> Iterator[tuple[str, str, Mapping[str, Any]]]:
    """Yield path, method and operation object of each operation, in the document's order."""
    for path, item in document.get("paths", {}).items():
        for method, operation in item.items():
            if method in HTTP_METHODS:
                yield path, method, operation


def operations_data(
    document: Mapping[str, Any], method_names: Mapping[str, str] | None = None
) -> dict[str, Any]:
    """Return what the client's catalogue says of the API and of each operation.

    Args:
        document: An OpenAPI document whose operations have ids, with the converter's extensions.
        method_names: The names of methods on their resources, by operation id. Without one, an
            operation is called by its `x-method`, else by its id.

    Returns:
        JSON data: `title`, `server` (the first one's address), `servers`, `security_schemes`, and
        `operations` by operation id.
    """
    names = method_names or {}
    components = document.get("components", {})
    servers = [_server(each) for each in document.get("servers") or [{"url": ""}]]
    return {
        "title": document.get("info", {}).get("title", ""),
        "server": servers[0]["url"],
        "servers": servers,
        "security_schemes": {
            name: {key: scheme[key] for key in _SCHEME_MEMBERS if key in scheme}
            for name, scheme in components.get("securitySchemes", {}).items()
        },
        "operations": {
            operation["operationId"]: _entry(
                document, path, method, operation, names.get(operation["operationId"])
            )
            for path, method, operation in operations(document)
        },
    }


def examples_data(document: Mapping[str, Any]) -> dict[str, Any]:
    """Return every example of the document by operation id and name.

    Bodies of answers that stand under their media type are put into the examples.
    """
    return {
        "examples": {
            operation["operationId"]: {
                key: _with_body(key, example, operation.get("responses", {}))
                for key, example in operation["x-examples"].items()
            }
            for _, _, operation in operations(document)
            if operation.get("x-examples")
        }
    }


def is_success(status: str, response: Mapping[str, Any]) -> bool:
    """Tell whether a documented response is a success; an overlay can mark a 2xx as a failure."""
    return status.startswith("2") and "x-failure-code" not in response


def documented_failures(operation: Mapping[str, Any]) -> list[tuple[int, int | None, str]]:
    """List status, error code and meaning of each failure that an operation documents."""
    return [
        failure
        for status, response in operation.get("responses", {}).items()
        if status.isdecimal()
        for failure in _failures(int(status), response)
    ]


def _entry(
    document: Mapping[str, Any],
    path: str,
    method: str,
    operation: Mapping[str, Any],
    name: str | None,
) -> dict[str, Any]:
    responses = operation.get("responses", {})
    body = operation.get("requestBody", {})
    arguments = argument_names(operation)
    return {
        "name": name or operation.get("x-method") or operation["operationId"],
        "resource": str(PythonIdentifier(operation.get("tags", ["default"])[0], prefix="tag")),
        "method": method.upper(),
        "path": path,
        "summary": operation.get("summary", ""),
        "server": _own_server(document, path, operation),
        "security": [
            list(each) for each in operation.get("security", document.get("security", []))
        ],
        "path_parameters": _path_parameters(path, operation, arguments),
        "query_parameters": [
            [arguments["query", each["name"]], each["name"]]
            for each in operation.get("parameters", [])
            if each.get("in") == "query"
        ],
        "media_types": list(body.get("content", {})),
        "body_is_required": bool(body.get("required")),
        "paging": operation.get("x-paging"),
        "scopes": operation.get("x-scopes", []),
        "rate_limit_label": operation.get("x-rate-limit-label"),
        "is_deprecated": bool(operation.get("deprecated")),
        "deprecated_arguments": _deprecated_arguments(document, operation, arguments),
        "successes": sorted(
            int(status)
            for status, response in responses.items()
            if status.isdecimal() and is_success(status, response)
        ),
        "errors": documented_failures(operation),
    }


def _server(server: Mapping[str, Any]) -> dict[str, Any]:
    variables = {
        name: {
            "default": variable.get("default", ""),
            "enum": variable.get("enum", []),
            "description": variable.get("description", ""),
        }
        for name, variable in server.get("variables", {}).items()
    }
    return {
        "url": server.get("url", ""),
        "description": server.get("description", ""),
        "variables": variables,
    }


def _own_server(document: Mapping[str, Any], path: str, operation: Mapping[str, Any]) -> str | None:
    """Return the server of an operation that does not go to the document's.

    Variables that the document's servers have too stay; nobody could set the others, so that they
    have their defaults.
    """
    own = operation.get("servers") or document["paths"][path].get("servers") or []
    shared = document.get("servers", [])
    known = {each.get("url", "") for each in shared}
    if not own or any(each.get("url", "") in known for each in own):
        return None
    url = str(own[0].get("url", ""))
    settable = {name for each in shared for name in each.get("variables", {})}
    for name, variable in own[0].get("variables", {}).items():
        if name not in settable:
            url = url.replace(f"{{{name}}}", str(variable.get("default", "")))
    return url


def _path_parameters(
    path: str, operation: Mapping[str, Any], arguments: Mapping[tuple[str, str], str]
) -> list[tuple[str, bool]]:
    """List the arguments of the path in its order, and whether each is a whole number only."""
    found = [
        (parameter["name"], parameter.get("schema", {}).get("type") == "integer")
        for parameter in operation.get("parameters", [])
        if parameter.get("in") == "path"
    ]
    ordered = sorted(found, key=lambda each: path.find(f"{{{each[0]}}}"))
    return [(arguments["path", name], is_whole) for name, is_whole in ordered]


def _deprecated_arguments(
    document: Mapping[str, Any],
    operation: Mapping[str, Any],
    arguments: Mapping[tuple[str, str], str],
) -> list[str]:
    """List the arguments that are deprecated: parameters, then fields of the body."""
    found = [
        arguments[each["in"], each["name"]]
        for each in operation.get("parameters", [])
        if each.get("deprecated") and (each["in"], each["name"]) in arguments
    ]
    taken = set(arguments.values())
    for media_type in operation.get("requestBody", {}).get("content", {}).values():
        properties = resolve(document, media_type.get("schema", {}))[0].get("properties", {})
        for name, field in properties.items():
            if field.get("deprecated"):
                argument = str(PythonIdentifier(name, prefix="field_"))
                found.append(f"body_{argument}" if argument in taken else argument)
    return list(dict.fromkeys(found))


def _failures(status: int, response: Mapping[str, Any]) -> list[tuple[int, int | None, str]]:
    """List the failures of one response; where no code is documented its meaning stands alone.

    A success can document codes too: then the same status carries either.
    """
    codes = response.get("x-error-codes", [])
    if codes or is_success(str(status), response):
        return [(status, each["code"], each["message"]) for each in codes]
    return [(status, response.get("x-failure-code"), response.get("description", ""))]


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
