"""The schemas beside a generated client: the document's rules without its texts and examples."""

from collections.abc import Iterator, Mapping
from typing import Any, Final

from postman_openapi.client.catalogue import identifier, operations

_SCHEMAS: Final = "#/components/schemas/"
_RULES: Final = (
    "$ref",
    "type",
    "format",
    "enum",
    "const",
    "default",
    "required",
    "pattern",
    "minimum",
    "maximum",
    "exclusiveMinimum",
    "exclusiveMaximum",
    "multipleOf",
    "minLength",
    "maxLength",
    "minItems",
    "maxItems",
    "uniqueItems",
    "minProperties",
    "maxProperties",
)
"""What is said of a value, as it stands; what holds further schemas is read below."""
_LISTS: Final = ("anyOf", "oneOf", "allOf", "prefixItems")
_MAPS: Final = ("properties", "patternProperties")
_SINGLE: Final = ("items", "additionalProperties", "not")


def schemas_data(document: Mapping[str, Any]) -> dict[str, Any]:
    """Return what the document demands of requests and says of answers, by operation id.

    Args:
        document: An OpenAPI document whose operations have ids.

    Returns:
        JSON data: `operations`, each with its `parameters`, `body` by media type and `answers` by
        status; and `schemas`, the components that these need, to which `#/schemas/NAME` refers.
    """
    said = {
        identifier(operation["operationId"]): _operation(operation)
        for _, _, operation in operations(document)
    }
    components = document.get("components", {}).get("schemas", {})
    bare = {name: _bare(each) for name, each in components.items()}
    return {"operations": said, "schemas": _needed(said, bare)}


def _operation(operation: Mapping[str, Any]) -> dict[str, Any]:
    body = operation.get("requestBody", {})
    entry = {
        "parameters": [_parameter(each) for each in operation.get("parameters", ())],
        "body": _contents(body),
        "body_is_required": bool(body.get("required")),
        "answers": {
            status: _contents(response)
            for status, response in operation.get("responses", {}).items()
        },
    }
    return {key: value for key, value in entry.items() if value}


def _parameter(parameter: Mapping[str, Any]) -> dict[str, Any]:
    kept = {key: parameter[key] for key in ("name", "in", "required") if parameter.get(key)}
    return {**kept, "schema": _bare(parameter.get("schema", {}))}


def _contents(holder: Mapping[str, Any]) -> dict[str, Any]:
    return {
        media_type: _bare(said.get("schema", {}))
        for media_type, said in holder.get("content", {}).items()
    }


def _bare(schema: Any) -> Any:
    if not isinstance(schema, Mapping):
        return schema
    kept: dict[str, Any] = {key: schema[key] for key in _RULES if key in schema}
    reference = kept.get("$ref")
    if isinstance(reference, str) and reference.startswith(_SCHEMAS):
        kept["$ref"] = f"#/schemas/{reference.removeprefix(_SCHEMAS)}"
    kept |= {key: [_bare(each) for each in schema[key]] for key in _LISTS if key in schema}
    for key in _MAPS:
        if key in schema:
            kept[key] = {name: _bare(each) for name, each in schema[key].items()}
    return kept | {key: _bare(schema[key]) for key in _SINGLE if key in schema}


def _needed(said: Mapping[str, Any], components: Mapping[str, Any]) -> dict[str, Any]:
    """Return the components that the operations lead to, in the document's order."""
    found: set[str] = set()
    waiting = list(_references(said))
    while waiting:
        name = waiting.pop()
        if name in components and name not in found:
            found.add(name)
            waiting.extend(_references(components[name]))
    return {name: each for name, each in components.items() if name in found}


def _references(value: Any) -> Iterator[str]:
    """Yield the names of the components that a value refers to; a property may be called `$ref`."""
    if isinstance(value, Mapping):
        reference = value.get("$ref")
        if isinstance(reference, str):
            yield reference.removeprefix("#/schemas/")
        for each in value.values():
            yield from _references(each)
    elif isinstance(value, list):
        for each in value:
            yield from _references(each)
