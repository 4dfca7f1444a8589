"""The data beside a generated client: its operations and its examples, taken from the document."""

from collections.abc import Iterator, Mapping
from typing import Any

from openapi_python_client.strings import PythonIdentifier

HTTP_METHODS = ("get", "put", "post", "delete", "options", "head", "patch", "trace")


def operations(document: Mapping[str, Any]) -> Iterator[tuple[str, str, Mapping[str, Any]]]:
    """Yield path, method and operation object of each operation, in the document's order."""
    for path, item in document.get("paths", {}).items():
        for method, operation in item.items():
            if method in HTTP_METHODS:
                yield path, method, operation


def operations_data(document: Mapping[str, Any]) -> dict[str, Any]:
    """Return what the client's catalogue says of each operation.

    Args:
        document: An OpenAPI document whose operations have ids, with the converter's extensions.

    Returns:
        JSON data: `server`, and `operations` by operation id.
    """
    servers = document.get("servers") or [{"url": ""}]
    return {
        "server": servers[0]["url"],
        "operations": {
            operation["operationId"]: _entry(path, method, operation)
            for path, method, operation in operations(document)
        },
    }


def examples_data(document: Mapping[str, Any]) -> dict[str, Any]:
    """Return every example of the document by operation id and name.

    A response body that stands as a native example of its media type is put back into the example.
    """
    return {
        "examples": {
            operation["operationId"]: {
                key: _with_body(key, example, operation["responses"])
                for key, example in operation["x-examples"].items()
            }
            for _, _, operation in operations(document)
            if operation.get("x-examples")
        },
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


def _entry(path: str, method: str, operation: Mapping[str, Any]) -> dict[str, Any]:
    responses = operation.get("responses", {})
    return {
        "resource": str(PythonIdentifier(operation.get("tags", ["default"])[0], prefix="tag")),
        "method": method.upper(),
        "path": path,
        "summary": operation.get("summary", ""),
        "path_parameters": _path_parameters(path, operation),
        "media_types": list(operation.get("requestBody", {}).get("content", {})),
        "scopes": operation.get("x-scopes", []),
        "rate_limit_label": operation.get("x-rate-limit-label"),
        "successes": sorted(
            int(status)
            for status, response in responses.items()
            if status.isdecimal() and is_success(status, response)
        ),
        "errors": documented_failures(operation),
    }


def _path_parameters(path: str, operation: Mapping[str, Any]) -> list[tuple[str, bool]]:
    found = [
        (parameter["name"], parameter.get("schema", {}).get("type") == "integer")
        for parameter in operation.get("parameters", [])
        if parameter.get("in") == "path"
    ]
    ordered = sorted(found, key=lambda each: path.index(f"{{{each[0]}}}"))
    return [(str(PythonIdentifier(name, prefix="field_")), whole) for name, whole in ordered]


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
