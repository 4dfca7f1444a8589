"""A glossary for what answers and events hold, made of the texts.

A collection has no place for what a field of an answer means. A text that most fields of a name have
is said of the name; others are said of the component that has the field.
"""

from __future__ import annotations

import json
import re
from collections import Counter, defaultdict
from typing import TYPE_CHECKING, Any

from attrs import Factory, define

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from carrying.facts import Node, Operation
    from carrying.texts import Texts

_SCHEMAS = "#/components/schemas/"
_BARE = re.compile(r"[A-Za-z0-9_-]+")


@define
class _Said:
    """What is said of one field of one component."""

    texts: Counter[str] = Factory(Counter)
    values: dict[Any, None] = Factory(dict)


def glossary(
    document: Mapping[str, Any], operations: Iterable[Operation], texts: Texts
) -> str:
    """Return the glossary as TOML.

    Args:
        document: The document that the collections become without a glossary.
        operations: The facts.
        texts: What is said of fields.
    """
    found: dict[tuple[str, str], _Said] = defaultdict(_Said)
    for operation in operations:
        for place, owner, schema, node, name, component in _answer_fields(document, operation):
            said = found[component, name]
            text = texts.of_field(f"{operation.key}>{place}", owner, name)
            if text and text.text and not schema.get("description"):
                said.texts[text.text] += 1
            target = node.items if node.type == "array" and node.items else node
            if target.is_scalar and target.type != "boolean":
                said.values.update(dict.fromkeys(each for each in target.choices if each != ""))
    return _written(found)


def _answer_fields(
    document: Mapping[str, Any], operation: Operation
) -> Iterator[tuple[str, str, Mapping[str, Any], Node, str, str]]:
    described = document["paths"].get(operation.path, {}).get(operation.method.lower(), {})
    for answer in operation.answers:
        response = described.get("responses", {}).get(answer.status, {})
        for media_type in response.get("content", {}).values():
            if answer.body is not None:
                yield from _fields(document, media_type.get("schema", {}), answer.body, "", "answer")


def _fields(
    document: Mapping[str, Any], schema: Any, node: Node, path: str, owner: str
) -> Iterator[tuple[str, str, Mapping[str, Any], Node, str, str]]:
    if node.items is not None:
        for items in _members(schema, "items"):
            yield from _fields(document, items, node.items, f"{path}[]", owner)
    for component, resolved in _components(document, schema):
        for name, each in node.fields.items():
            inner = resolved.get("properties", {}).get(name)
            if inner is None:
                continue
            place = f"{path}.{name}" if path else name
            yield place, owner, inner, each, name, component
            yield from _fields(document, inner, each, place, name)


def _members(schema: Any, key: str) -> Iterator[Any]:
    if isinstance(schema, dict):
        if key in schema:
            yield schema[key]
        for each in schema.get("anyOf", ()):
            yield from _members(each, key)


def _components(
    document: Mapping[str, Any], schema: Any
) -> Iterator[tuple[str, Mapping[str, Any]]]:
    for reference in _members(schema, "$ref"):
        name = reference.removeprefix(_SCHEMAS)
        yield name, document["components"]["schemas"][name]


def _written(found: Mapping[tuple[str, str], _Said]) -> str:
    general: dict[str, str] = {}
    by_name: dict[str, Counter[str]] = defaultdict(Counter)
    for (_, name), said in found.items():
        for text, _count in said.texts.most_common(1):
            by_name[name][text] += 1
    for name, counted in by_name.items():
        general[name] = counted.most_common(1)[0][0]
    lines = [f"{_key(name)} = {_text(text)}" for name, text in sorted(general.items())]
    own: list[str] = []
    for (component, name), said in sorted(found.items()):
        text = said.texts.most_common(1)[0][0] if said.texts else ""
        members = [f"description = {_text(text)}"] if text and text != general[name] else []
        if said.values:
            members.append(f"values = {json.dumps(list(said.values), ensure_ascii=False)}")
        if members:
            own.append(f'"{component}.{name}" = {{ {", ".join(members)} }}')
    return "\n".join([*lines, "", *own]) + "\n"


def _key(name: str) -> str:
    return name if _BARE.fullmatch(name) else json.dumps(name)


def _text(text: str) -> str:
    return json.dumps(text, ensure_ascii=False)
