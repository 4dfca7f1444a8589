"""Ids that are numbers here and texts there: one thing, so one type.

A collection types nothing; a parameter is a number because every value that was recorded for it has
digits only. Where the same id is a text elsewhere, that was chance, and whoever has such a text
would be refused. It then is a number or a text, wherever it is asked for. Which ids are the same:

- those in paths that begin alike: `/meetings/{id}` and `/meetings/{id}/polls`, not `/users/{id}`;
- in queries, those with the name of another parameter, or of a field in a recorded body; but a bare
  `id` is the id of anything.
"""

import re
from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from postman_openapi.expressions import expression

_ID_NAME = expression(
    r"(?:^|[_\-. ])(?:uu?)?id$|uuid$|(?-i:[a-z0-9](?:UU|Uu)?I[Dd])$", re.IGNORECASE
)
_NAMELESS = frozenset({"id", "uuid", "uid"})
_EITHER = ["integer", "string"]
_PARAMETER = expression(r"\{[^{}]*\}")

Parameter = dict[str, Any]


def unify_ids(paths: Mapping[str, Mapping[str, Any]]) -> None:
    """Let each id-like parameter take numbers and texts where operations differ about it.

    Only where recorded values are all that speaks for a number: not where a type or a list of
    choices does.

    Args:
        paths: The paths of a document with inline schemas; the parameters in it are changed.
    """
    groups: dict[str, list[Parameter]] = {}
    named: dict[str, list[Parameter]] = {}
    for path, item in paths.items():
        for operation in item.values():
            for each in operation.get("parameters", ()) if isinstance(operation, Mapping) else ():
                if _ID_NAME.search(each["name"]):
                    named.setdefault(_letters(each["name"]), []).append(each)
                    if each["in"] == "path":
                        groups.setdefault(_beginning(path, each["name"]), []).append(each)
    for group in groups.values():
        if any(map(_is_text, group)):
            _widen(group, group)
    texts = _text_fields(paths) if any(map(_has_query_number, named.values())) else frozenset()
    for name, group in named.items():
        if name not in _NAMELESS and (name in texts or any(map(_is_text, group))):
            _widen([each for each in group if each["in"] == "query"], group)


def _widen(changed: Iterable[Parameter], group: Iterable[Parameter]) -> None:
    if not any(map(_is_number_by_chance, group)):
        return
    for each in changed:
        if _is_number_by_chance(each) or each["schema"] == {"type": "string"}:
            each["schema"] = {"type": list(_EITHER)}


def _is_number_by_chance(parameter: Parameter) -> bool:
    schema = parameter["schema"]
    is_recorded = "example" in parameter or "examples" in parameter
    return schema.get("type") == "integer" and "enum" not in schema and is_recorded


def _has_query_number(group: Iterable[Parameter]) -> bool:
    return any(each["in"] == "query" and _is_number_by_chance(each) for each in group)


def _is_text(parameter: Parameter) -> bool:
    """Tell whether a parameter was recorded as a text, and not just never."""
    is_recorded = "example" in parameter or "examples" in parameter
    return parameter["schema"].get("type") in ("string", _EITHER) and is_recorded


def _letters(name: str) -> str:
    return "".join(each for each in name.lower() if each.isalnum())


def _beginning(path: str, name: str) -> str:
    """Return a path up to a parameter, whatever its parameters are called."""
    return _PARAMETER.sub("{}", path.partition(f"{{{name}}}")[0]) + "{}"


def _text_fields(paths: Mapping[str, Mapping[str, Any]]) -> frozenset[str]:
    """Return the names of the id-like fields of bodies that are texts."""
    return frozenset(
        _letters(name)
        for item in paths.values()
        for operation in item.values()
        if isinstance(operation, Mapping)
        for schema in _schemas(operation)
        for name in _text_ids(schema)
    )


def _schemas(operation: Mapping[str, Any]) -> Iterator[Mapping[str, Any]]:
    for holder in (operation.get("requestBody", {}), *operation.get("responses", {}).values()):
        for media_type in holder.get("content", {}).values():
            yield media_type.get("schema", {})


def _text_ids(schema: Mapping[str, Any]) -> Iterator[str]:
    waiting: list[Mapping[str, Any]] = [schema]
    while waiting:
        node = waiting.pop()
        for name, value in node.get("properties", {}).items():
            waiting.append(value)
            if _ID_NAME.search(name) and value.get("type") in ("string", ["string", "null"]):
                yield name
        waiting.extend(node[key] for key in ("items", "additionalProperties") if _holds(node, key))
        waiting.extend(node.get("anyOf", ()))


def _holds(node: Mapping[str, Any], key: str) -> bool:
    return isinstance(node.get(key), Mapping)
