"""A glossary for what answers and events hold, made of the texts.

A collection has no place for what a field of an answer means. A text that most fields of a name
have is said of the name; others are said of the component that has the field.
"""

from __future__ import annotations

import json
import re
from collections import Counter, defaultdict
from types import MappingProxyType
from typing import TYPE_CHECKING, Any

from attrs import Factory, define

from carrying.agreement import agreed

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from carrying.facts import Node, Operation
    from carrying.texts import Texts

_SCHEMAS = "#/components/schemas/"
_MOST = 0.5
# Names whose own text is true of anything that has them.
_NEUTRAL = frozenset({"enable", "operation_status"})
_BARE = re.compile(r"[A-Za-z0-9_-]+")


@define
class _Said:
    """What is said of one field of one component."""

    texts: Counter[str] = Factory(Counter)
    values: dict[Any, None] = Factory(dict)


def glossary(
    document: Mapping[str, Any],
    operations: Iterable[Operation],
    texts: Texts,
    known: Mapping[str, Any] = MappingProxyType({}),
) -> str:
    """Return the glossary as TOML.

    Args:
        document: The document that the collections become without a glossary.
        operations: The facts.
        texts: What is said of fields.
        known: The entries of other glossaries, which stand there.
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
                said.values.update(dict.fromkeys(_fitting(target.choices, schema)))
    return _written(found, texts, known)


def _answer_fields(
    document: Mapping[str, Any], operation: Operation
) -> Iterator[tuple[str, str, Mapping[str, Any], Node, str, str]]:
    described = document["paths"].get(operation.path, {}).get(operation.method.lower(), {})
    for answer in operation.answers:
        response = described.get("responses", {}).get(answer.status, {})
        for media_type in response.get("content", {}).values():
            if answer.body is not None:
                yield from _fields(
                    document, media_type.get("schema", {}), answer.body, "", "answer"
                )


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


def _fitting(choices: Iterable[Any], schema: Mapping[str, Any]) -> Iterator[Any]:
    """Yield values in a type that the field has."""
    single = schema.get("items", schema)
    kinds = single.get("type", ())
    kinds = {kinds} if isinstance(kinds, str) else set(kinds)
    for choice in choices:
        if "string" in kinds and choice != "":
            yield str(choice)
        elif kinds & {"integer", "number"} and str(choice).lstrip("-").isdigit():
            yield int(choice)


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


def _written(found: Mapping[tuple[str, str], _Said], texts: Texts, known: Mapping[str, Any]) -> str:
    general = {name: text for name, text in _general(found, texts).items() if name not in known}
    lines = [f"{_key(name)} = {_text(text)}" for name, text in sorted(general.items())]
    said_already = {**known, **general}
    own: list[str] = []
    for (component, name), said in sorted(found.items()):
        own_text = texts.fields[name].text if name in texts.fields else ""
        text = own_text if name in _NEUTRAL and said.texts else agreed(said.texts, own_text)
        members = (
            [f"description = {_text(text)}"] if text and text != said_already.get(name) else []
        )
        if said.values:
            members.append(f"values = {json.dumps(list(said.values), ensure_ascii=False)}")
        if members and f"{component}.{name}" not in known:
            own.append(f'"{component}.{name}" = {{ {", ".join(members)} }}')
    return "\n".join([*lines, "", *own]) + "\n"


def _general(found: Mapping[tuple[str, str], _Said], texts: Texts) -> dict[str, str]:
    """Return what is said of a name wherever nothing else is: what most components say of it."""
    counted: dict[str, Counter[str]] = defaultdict(Counter)
    for (_, name), said in found.items():
        if len(said.texts) == 1:
            counted[name].update(dict.fromkeys(said.texts, 1))
    general = {}
    for name, each in counted.items():
        text, count = each.most_common(1)[0]
        if name in _NEUTRAL and name in texts.fields:
            general[name] = texts.fields[name].text
        elif count > each.total() * _MOST:
            general[name] = text
    return general


def _key(name: str) -> str:
    return name if _BARE.fullmatch(name) else json.dumps(name)


def _text(text: str) -> str:
    return json.dumps(text, ensure_ascii=False)
