"""JSON bodies with comments, as Postman lets people write them.

Above each key stands what it means. A key that the example does not send is commented out.
"""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from attrs import evolve, frozen

from carrying.marks import described
from carrying.values import PAGE_TOKEN

if TYPE_CHECKING:
    from collections.abc import Iterator

    from carrying.facts import Node
    from carrying.texts import Texts
    from carrying.values import Sampler

_INDENT = "  "
# What is required stands first, then what a reader looks for, then the rest as the facts have it.
_FIRST = (
    "action", "method", "topic", "title", "name", "display_name", "email", "first_name",
    "last_name", "type", "start_time", "duration", "timezone", "message", "questions",
    "registrants", "participants", "members", "users",
)  # fmt: skip


@frozen
class BodyWriter:
    """Writes the body of one operation's requests.

    Attributes:
        operation: The operation's key.
        texts: What is said of fields.
        sampler: Makes values.
        omitted: The keys, dotted, that the example does not send.
    """

    operation: str
    texts: Texts
    sampler: Sampler
    omitted: frozenset[str] = frozenset()

    def commented(self, node: Node) -> str:
        """Return the whole body with its comments."""
        node = _in_order(node)
        lines = list(self._value(node, "body", "body", "", 0, is_first=True))
        if node.type == "array":
            said = described("", node, None, is_required=False, is_text=False)
            lines[:0] = [f"// {said}"] if said else []
        return "\n".join(lines)

    def strict(self, node: Node) -> Any:
        """Return what the example sends."""
        return self._sent(_in_order(node), "body", "body", "", 0)

    def _is_sent(
        self, node: Node, name: str, path: str, form: int, *, is_out: bool = False
    ) -> bool:
        if is_out:  # What stands in a comment already is not commented out once more.
            return True
        is_omitted = name == PAGE_TOKEN or path.removeprefix("body.") in self.omitted
        if node.fields[name].is_deprecated or is_omitted:
            return False
        return not node.alternatives or name in node.alternatives[form % len(node.alternatives)]

    def _sent(self, node: Node, path: str, owner: str, name: str, number: int) -> Any:
        if node.fields:
            return {
                key: self._sent(each, f"{path}.{key}", name or owner, key, number)
                for key, each in node.fields.items()
                if self._is_sent(node, key, f"{path}.{key}", number)
            }
        if node.type == "array" and node.items and node.items.fields:
            return [
                self._sent(node.items, f"{path}[]", owner, name, each)
                for each in range(_count(node))
            ]
        return self.sampler.value(node, path, owner, name, number)

    def _value(
        self,
        node: Node,
        path: str,
        owner: str,
        name: str,
        number: int,
        *,
        is_first: bool,
        is_out: bool = False,
    ) -> Iterator[str]:
        """Yield the lines of a value; comments only where it stands for the first time."""
        if node.fields:
            yield "{"
            members = self._members(
                node, path, name or owner, number, is_first=is_first, is_out=is_out
            )
            yield from (f"{_INDENT}{line}" for line in members)
            yield "}"
        elif node.type == "array" and node.items and node.items.fields:
            yield "["
            count = _count(node)
            for each in range(count):
                item = list(
                    self._value(
                        node.items,
                        f"{path}[]",
                        owner,
                        name,
                        each,
                        is_first=is_first and not each,
                        is_out=is_out,
                    )
                )
                item[-1] += "," if each + 1 < count else ""
                yield from (f"{_INDENT}{line}" for line in item)
            yield "]"
        else:
            value = self.sampler.value(node, path, owner, name, number)
            yield json.dumps(value, ensure_ascii=False)

    def _members(
        self, node: Node, path: str, owner: str, number: int, *, is_first: bool, is_out: bool
    ) -> Iterator[str]:
        sent = [
            key
            for key in node.fields
            if self._is_sent(node, key, f"{path}.{key}", number, is_out=is_out)
        ]
        for key in (*sent, *(key for key in node.fields if key not in sent)):
            if key not in sent and not is_first:
                continue
            each, place = node.fields[key], f"{path}.{key}"
            lines = list(
                self._value(
                    each,
                    place,
                    owner,
                    key,
                    number,
                    is_first=is_first,
                    is_out=is_out or key not in sent,
                )
            )
            lines[0] = f"{json.dumps(key, ensure_ascii=False)}: {lines[0]}"
            lines[-1] += "," if sent and key in sent and key != sent[-1] else ""
            if is_first and (said := self._said(node, key, place, owner, number)):
                yield f"// {said}"
            yield from lines if key in sent else (f"// {line}" for line in lines)

    def _said(self, node: Node, key: str, place: str, owner: str, number: int) -> str:
        each = node.fields[key]
        text = self.texts.of_field(f"{self.operation}>{place}", owner, key)
        value = None
        if each.is_scalar:
            value = self.sampler.value(each, place, owner, key, number)
        return described(
            text.text if text else "",
            each,
            value,
            is_required=key in node.required,
            is_text=False,
        )


def _in_order(node: Node) -> Node:
    def place(name: str) -> tuple[bool, int]:
        first = _FIRST.index(name) if name in _FIRST else len(_FIRST)
        return name not in node.required, first

    return evolve(node, fields={name: node.fields[name] for name in sorted(node.fields, key=place)})


def _count(node: Node) -> int:
    return min(2, int(node.bounds.get("maxItems", 2)))
