"""The generator's view of a document: the same operations, without what the generator trips over.

The document is for everyone, the view for openapi-python-client 0.29.1 alone. It differs in this:

- Only successes stay among the responses. Whoever calls an operation gets its value or an
  exception, so a return type is never a union with errors.
- Of the media types of an answer the one stays that the client asks for.
- Media types of one body that share a schema count once. Given twice, the generator would tell them
  apart by class and fail; which of them is sent is chosen at run time.
- Content that the generator has no code for travels as bytes.
- Components that only failures refer to are left out; those of events stay, the events do not.
- Schemas are such as it can read; see `readable_schemas`.
- Parameters that a credential sends, that OpenAPI has clients ignore, or that have one value only
  are left out: the client sends them by itself.
- No operation says what security it needs: its functions would take another class of client.
"""

import re
from collections.abc import Collection, Mapping
from typing import Any

from postman_openapi.client.catalogue import HTTP_METHODS
from postman_openapi.client.failures import successes
from postman_openapi.client.fixed_parameters import is_fixed
from postman_openapi.client.media_types import accepted_content, is_open
from postman_openapi.client.readable_schemas import ReadableSchemas
from postman_openapi.client.servers import sent_by_credentials
from postman_openapi.reading.coercion import mapping_of

_JSON = re.compile(r"application/([\w.-]+\+)?json")
_SUPPORTED_BODIES = ("application/x-www-form-urlencoded", "multipart/form-data")
_BINARY = {"type": "string", "format": "binary"}
_SCHEMAS = "#/components/schemas/"
_TEXT = "text/plain"
BYTES = "application/octet-stream"


def generator_view(document: Mapping[str, Any]) -> dict[str, Any]:
    """Return a document for the generator; the given one stays as it is."""
    view = {
        key: value
        for key, value in document.items()
        if not key.startswith("x-") and key != "webhooks"
    }
    paths = {
        path: {
            key: _operation(value, sent_by_credentials(document, value))
            if key in HTTP_METHODS
            else value
            for key, value in item.items()
        }
        for path, item in document.get("paths", {}).items()
    }
    components = mapping_of(document.get("components"))
    payloads = list(payload_schemas(document).values())
    used = _reachable(mapping_of(components.get("schemas")), [paths, payloads])
    readable = ReadableSchemas(used)
    if "components" in document:
        schemas = {name: readable.component(name, each) for name, each in used.items()}
        view["components"] = {**components, "schemas": schemas}
    view["paths"] = {
        path: {
            key: _readable(value, readable) if key in HTTP_METHODS else value
            for key, value in item.items()
        }
        for path, item in paths.items()
    }
    return view


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


def _reachable(schemas: Mapping[str, Any], holders: list[Any]) -> dict[str, Any]:
    """Return the components that something of the view refers to."""
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
    return {name: schemas[name] for name in schemas if name in found}


def _readable(operation: Mapping[str, Any], schemas: ReadableSchemas) -> dict[str, Any]:
    """Return an operation of the view with schemas that the generator can read."""
    view = dict(operation)
    owner = str(operation.get("operationId", ""))
    if "parameters" in view:
        view["parameters"] = [
            {**each, "schema": schemas.inline(each["schema"], str(each.get("name")), owner)}
            if "schema" in each
            else each
            for each in view["parameters"]
        ]
    if "requestBody" in view:
        view["requestBody"] = _with_readable(view["requestBody"], schemas, "body", owner)
    view["responses"] = {
        status: _with_readable(each, schemas, f"response_{status}", owner)
        for status, each in view["responses"].items()
    }
    return view


def _with_readable(
    holder: Mapping[str, Any], schemas: ReadableSchemas, name: str, owner: str
) -> dict[str, Any]:
    if "content" not in holder:
        return dict(holder)
    content = {
        media_type: {"schema": schemas.inline(each["schema"], name, owner)}
        for media_type, each in holder["content"].items()
    }
    return {**holder, "content": content}


def _is_supported(media_type: str) -> bool:
    essence = media_type.partition(";")[0].strip().lower()
    return bool(_JSON.fullmatch(essence)) or essence in (*_SUPPORTED_BODIES, BYTES)


def _operation(
    operation: Mapping[str, Any], secrets: Collection[tuple[str, str]]
) -> dict[str, Any]:
    view = {
        key: value
        for key, value in operation.items()
        if key != "security" and not key.startswith("x-")
    }
    view["responses"] = {
        status: _answer(response) for status, response in successes(operation).items()
    }
    if "parameters" in operation:
        view["parameters"] = [
            _parameter(each)
            for each in operation["parameters"]
            if (each.get("in"), str(each.get("name")).lower()) not in secrets and not is_fixed(each)
        ]
    if "requestBody" in operation:
        view["requestBody"] = _body(operation["requestBody"])
    return view


def _parameter(parameter: Mapping[str, Any]) -> dict[str, Any]:
    view = {key: value for key, value in parameter.items() if not key.startswith("example")}
    return {**view, "required": True} if parameter.get("in") == "path" else view


def _body(body: Mapping[str, Any]) -> dict[str, Any]:
    content: dict[str, Any] = {}
    for media_type, value in body.get("content", {}).items():
        shown = _shown(media_type, value.get("schema"))
        schema = value.get("schema") or ({} if shown == media_type else _BINARY)
        if all(schema != other["schema"] for other in content.values()):
            content.setdefault(shown, {"schema": schema})
    return {**body, "content": content}


def _answer(response: Mapping[str, Any]) -> dict[str, Any]:
    """Return an answer in the one media type that the client asks for, without examples."""
    view = {"description": response.get("description", "")}
    media_type, value = accepted_content(response)
    if not media_type:
        return view
    schema = value.get("schema", {})
    shown = _TEXT if _is_text(media_type, schema) else _shown(media_type, schema)
    return {**view, "content": {shown: {"schema": _BINARY if shown == BYTES else schema}}}


def _is_text(media_type: str, schema: Any) -> bool:
    """Tell whether an answer is read as a text: what is one, and XML that is said to be one."""
    kind = media_type.partition(";")[0].strip().lower()
    is_xml = kind.endswith(("/xml", "+xml")) and mapping_of(schema).get("type") == "string"
    return kind.startswith("text/") or is_xml


def _shown(media_type: str, schema: Any) -> str:
    """Return the media type as which content is shown to the generator."""
    if is_open(media_type):
        return BYTES if mapping_of(schema).get("format") == "binary" else "application/json"
    return media_type if _is_supported(media_type) else BYTES
