"""The generator's view of a document: the same operations, without what the generator trips over.

The document is for everyone, the view for openapi-python-client 0.29.1 alone. It differs in this:

- Only successes stay among the responses. Whoever calls an operation gets its value or an
  exception, so a return type is never a union with errors.
- Media types of one body that share a schema count once. Given twice, the generator would tell them
  apart by class and fail; which of them is sent is chosen at run time.
- Content that the generator has no code for travels as bytes.
- Components that only failures refer to are left out; those of events stay, the events do not.
- Properties that no attribute of a model can carry are left to its additional properties.
- Parameters that have one value only are left out: the client sends them by itself.
- No operation says what security it needs: its functions would take another class of client.
- Sets of values have a title of their own, so that no two of them get one name.
"""

import json
import re
from collections.abc import Mapping
from typing import Any

from postman_openapi.client.catalogue import HTTP_METHODS, is_success
from postman_openapi.client.fixed_parameters import is_fixed
from postman_openapi.reading.coercion import mapping_of
from postman_openapi.schemas.property_names import unsafe_names

_JSON = re.compile(r"application/([\w.-]+\+)?json")
_SUPPORTED_BODIES = ("application/x-www-form-urlencoded", "multipart/form-data")
_BINARY = {"type": "string", "format": "binary"}
_SCHEMAS = "#/components/schemas/"
BYTES = "application/octet-stream"


def generator_view(document: Mapping[str, Any]) -> dict[str, Any]:
    """Return a document for the generator; the given one stays as it is."""
    view = {
        key: value
        for key, value in document.items()
        if not key.startswith("x-") and key != "webhooks"
    }
    view["paths"] = {
        path: {
            key: _operation(value) if key in HTTP_METHODS else value for key, value in item.items()
        }
        for path, item in document.get("paths", {}).items()
    }
    if "components" in document:
        payloads = list(payload_schemas(document).values())
        view["components"] = _reachable(document["components"], [view["paths"], payloads])
    titled: dict[str, Any] = _with_titled_sets(view, {})
    return titled


def payload_schemas(document: Mapping[str, Any]) -> dict[str, Any]:
    """Return the schema of the payload of each event, by the event's name."""
    return {
        name: media_type["schema"]
        for name, item in mapping_of(document.get("webhooks")).items()
        for operation in mapping_of(item).values()
        for media_type in mapping_of(
            mapping_of(mapping_of(operation).get("requestBody")).get("content")
        ).values()
        if isinstance(mapping_of(media_type).get("schema"), Mapping)
    }


def _reachable(components: Mapping[str, Any], holders: list[Any]) -> dict[str, Any]:
    """Return the components without the schemas that nothing of the view refers to."""
    schemas = {name: _carried(each) for name, each in components.get("schemas", {}).items()}
    found: set[str] = set()
    waiting: list[Any] = [*holders]
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
    unsafe = unsafe_names(properties)
    if not unsafe:
        return schema
    view = {key: value for key, value in schema.items() if key != "additionalProperties"}
    view["properties"] = {key: value for key, value in properties.items() if key not in unsafe}
    view["required"] = [name for name in schema.get("required", ()) if name not in unsafe]
    return view


def _with_titled_sets(node: Any, titles: dict[str, str]) -> Any:
    """Give each set of values a title of its own; the generator's names would meet otherwise."""
    if isinstance(node, list):
        return [_with_titled_sets(each, titles) for each in node]
    if not isinstance(node, Mapping):
        return node
    result = {key: _with_titled_sets(value, titles) for key, value in node.items()}
    if isinstance(result.get("enum"), list):
        values = json.dumps(sorted(map(json.dumps, result["enum"])))
        result["title"] = titles.setdefault(values, f"set{len(titles)}values")
    return result


def _is_supported(media_type: str) -> bool:
    essence = media_type.partition(";")[0].strip().lower()
    return bool(_JSON.fullmatch(essence)) or essence in (*_SUPPORTED_BODIES, BYTES)


def _operation(operation: Mapping[str, Any]) -> dict[str, Any]:
    view = {
        key: value
        for key, value in operation.items()
        if key != "security" and not key.startswith("x-")
    }
    view["responses"] = {
        status: _without_examples(response)
        for status, response in operation.get("responses", {}).items()
        if is_success(status, response)
    }
    if "parameters" in operation:
        view["parameters"] = [
            _parameter(parameter)
            for parameter in operation["parameters"]
            if not is_fixed(parameter)
        ]
    if "requestBody" in operation:
        view["requestBody"] = _body(operation["requestBody"])
    return view


def _parameter(parameter: Mapping[str, Any]) -> dict[str, Any]:
    return {key: value for key, value in parameter.items() if not key.startswith("example")}


def _body(body: Mapping[str, Any]) -> dict[str, Any]:
    content: dict[str, Any] = {}
    for media_type, value in body.get("content", {}).items():
        is_supported = _is_supported(media_type)
        schema = value.get("schema") or ({} if is_supported else _BINARY)
        if all(schema != other["schema"] for other in content.values()):
            content.setdefault(media_type if is_supported else BYTES, {"schema": schema})
    return {**body, "content": content}


def _without_examples(response: Mapping[str, Any]) -> dict[str, Any]:
    content = {}
    for media_type, value in response.get("content", {}).items():
        if _is_supported(media_type) or media_type.startswith("text/"):
            content[media_type] = {"schema": value.get("schema", {})}
        else:
            content.setdefault(BYTES, {"schema": _BINARY})
    view = {"description": response.get("description", "")}
    return {**view, "content": content} if content else view
