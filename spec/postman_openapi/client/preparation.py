"""The generator's view of a document: the same operations, without what the generator trips over.

The document is for everyone, the view for openapi-python-client 0.29.1 alone. It differs in this:

- Only successes stay among the responses. Whoever calls an operation gets its value or an
  exception, so a return type is never a union with errors.
- Media types of one body that share a schema count once. Given twice, the generator would tell them
  apart by class and fail; which of them is sent is chosen at run time.
- Content that the generator has no code for travels as bytes.
- Components that only failures refer to are left out.
- Properties that no attribute of a model can carry are left to its additional properties.
- No operation says what security it needs: its functions would take another class of client.
- A parameter's description and example stand in its schema, where alone the generator reads them.
- An id in a path that is a number or a text has the type of its example: our templates let both
  through, and show the example of one type only.
- Descriptions end with what the extensions say: scopes, rate limit, documented failures.
"""

import re
from collections.abc import Iterator, Mapping
from typing import Any

from openapi_python_client.strings import PythonIdentifier

from postman_openapi.client.catalogue import (
    HTTP_METHODS,
    documented_failures,
    is_success,
    operations,
)
from postman_openapi.schemas.property_names import class_letters, unsafe_names

_EITHER = ["integer", "string"]
_JSON = re.compile(r"application/([\w.-]+\+)?json")
_SUPPORTED_BODIES = ("application/x-www-form-urlencoded", "multipart/form-data")
_BINARY = {"type": "string", "format": "binary"}
_SCHEMAS = "#/components/schemas/"
BYTES = "application/octet-stream"


def generator_view(document: Mapping[str, Any]) -> dict[str, Any]:
    """Return a document for the generator; the given one stays as it is."""
    view = {key: value for key, value in document.items() if not key.startswith("x-")}
    view["paths"] = {
        path: {
            key: _operation(value) if key in HTTP_METHODS else value for key, value in item.items()
        }
        for path, item in document.get("paths", {}).items()
    }
    if "components" in document:
        view["components"] = _reachable(document["components"], view["paths"])
    return view


def _reachable(components: Mapping[str, Any], paths: Mapping[str, Any]) -> dict[str, Any]:
    """Return the components without the schemas that no operation of the view refers to."""
    schemas = {name: _carried(each) for name, each in components.get("schemas", {}).items()}
    found: set[str] = set()
    waiting: list[Any] = [paths]
    while waiting:
        node = waiting.pop()
        if isinstance(node, list):
            waiting.extend(node)
        elif isinstance(node, Mapping):
            name = str(node.get("$ref", "")).removeprefix(_SCHEMAS)
            if name in schemas and name not in found:
                found.add(name)
                waiting.append(schemas[name])
            waiting.extend(node.values())
    return {**components, "schemas": {name: schemas[name] for name in schemas if name in found}}


def _carried(schema: Mapping[str, Any]) -> Mapping[str, Any]:
    """Return a component without the properties that no attribute of its model can carry."""
    properties: Mapping[str, Any] = schema.get("properties", {})
    unsafe = unsafe_names(properties) | _rival_enums(properties)
    if not unsafe:
        return schema
    view = {key: value for key, value in schema.items() if key != "additionalProperties"}
    view["properties"] = {key: value for key, value in properties.items() if key not in unsafe}
    view["required"] = [name for name in schema.get("required", ()) if name not in unsafe]
    return view


def _rival_enums(properties: Mapping[str, Any]) -> set[str]:
    """Return properties whose enum would have the class name of another one, or of the model."""
    rivals: set[str] = set()
    seen: dict[str, object] = {"": None}
    for name, value in properties.items():
        if "enum" in value and seen.setdefault(class_letters(name), value["enum"]) != value["enum"]:
            rivals.add(name)
    return rivals


def body_descriptions(document: Mapping[str, Any]) -> dict[str, dict[str, str]]:
    """Return what is said of the fields of each operation's body, by operation id and field.

    The generator forgets what stands beside a reference.
    """
    schemas = document.get("components", {}).get("schemas", {})
    return {
        operation["operationId"]: {
            name: field["description"]
            for media_type in operation.get("requestBody", {}).get("content", {}).values()
            for name, field in _resolved(media_type.get("schema", {}), schemas).items()
            if "description" in field
        }
        for _, _, operation in operations(document)
    }


def tag_descriptions(document: Mapping[str, Any]) -> dict[str, str]:
    """Return what is said of each tag, by its name in the client."""
    return {
        str(PythonIdentifier(tag["name"], prefix="tag")): tag["description"]
        for tag in document.get("tags", [])
        if tag.get("description")
    }


def _resolved(schema: Mapping[str, Any], schemas: Mapping[str, Any]) -> Mapping[str, Any]:
    name = str(schema.get("$ref", "")).removeprefix(_SCHEMAS)
    properties: Mapping[str, Any] = schemas.get(name, schema).get("properties", {})
    return properties


def unsupported_media_types(document: Mapping[str, Any]) -> dict[str, str]:
    """Map each media type of the document that the generator has no code for to bytes."""
    return {
        media_type: BYTES
        for media_type in sorted(set(_media_types(document)))
        if not _is_supported(media_type)
    }


def _is_supported(media_type: str) -> bool:
    essence = media_type.partition(";")[0].strip().lower()
    return bool(_JSON.fullmatch(essence)) or essence in (*_SUPPORTED_BODIES, BYTES)


def _is_read(media_type: str) -> bool:
    return media_type.startswith("text/") or _is_supported(media_type)


def _media_types(document: Mapping[str, Any]) -> Iterator[str]:
    for item in document.get("paths", {}).values():
        for method in HTTP_METHODS:
            operation = item.get(method, {})
            yield from operation.get("requestBody", {}).get("content", {})
            for response in operation.get("responses", {}).values():
                yield from (
                    media_type
                    for media_type in response.get("content", {})
                    if not media_type.startswith("text/")
                )


def _operation(operation: Mapping[str, Any]) -> dict[str, Any]:
    view = {
        key: value
        for key, value in operation.items()
        if key != "security" and not key.startswith("x-")
    }
    view["description"] = _description(operation)
    view["responses"] = {
        status: _without_examples(response)
        for status, response in operation.get("responses", {}).items()
        if is_success(status, response)
    }
    if "parameters" in operation:
        view["parameters"] = [_parameter(parameter) for parameter in operation["parameters"]]
    if "requestBody" in operation:
        view["requestBody"] = _body(operation["requestBody"])
    return view


def _parameter(parameter: Mapping[str, Any]) -> dict[str, Any]:
    view = {key: value for key, value in parameter.items() if not key.startswith("example")}
    schema = view.get("schema", {})
    told = {key: parameter[key] for key in ("description", "example") if key in parameter}
    if "$ref" not in schema:
        view["schema"] = {**told, **schema}
    if schema.get("type") == _EITHER and parameter.get("in") == "path":
        is_whole = isinstance(parameter.get("example"), int)
        view["schema"]["type"] = "integer" if is_whole else "string"
    return view


def _body(body: Mapping[str, Any]) -> dict[str, Any]:
    content: dict[str, Any] = {}
    for media_type, value in body.get("content", {}).items():
        schema = value.get("schema", {})
        if all(schema != other["schema"] for other in content.values()):
            content[media_type] = {"schema": schema}
    return {**body, "content": content}


def _without_examples(response: Mapping[str, Any]) -> dict[str, Any]:
    content = {
        media_type: {"schema": value.get("schema", {}) if _is_read(media_type) else _BINARY}
        for media_type, value in response.get("content", {}).items()
    }
    view = {"description": response.get("description", "")}
    return {**view, "content": content} if content else view


def _description(operation: Mapping[str, Any]) -> str:
    parts = [operation.get("description", "")]
    if scopes := operation.get("x-scopes"):
        parts.append(f"Scopes: {', '.join(scopes)}.")
    if label := operation.get("x-rate-limit-label"):
        parts.append(f"Rate limit: {label}.")
    failures = [
        f"- {status}{f', code {code}' if code is not None else ''}: {' '.join(meaning.split())}"
        for status, code, meaning in documented_failures(operation)
    ]
    if failures:
        parts.append("\n".join(["Documented failures:", *failures]))
    return "\n\n".join(part for part in parts if part)
