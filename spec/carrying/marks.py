"""Marks: what a description says of a field in a form that the converter reads.

docs/toolchain.md lists them. A mark is written only where the example value does not show the same.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from carrying.facts import Node

_INT32 = 2**31
_BOOLEANS = ("true", "false")


def described(text: str, node: Node, value: Any, *, is_required: bool, is_text: bool) -> str:
    """Return a description with its marks.

    Args:
        text: What the field means.
        node: What is known of its value.
        value: Its example value.
        is_required: Whether it has to be sent.
        is_text: Whether the value is sent as text, outside of JSON.
    """
    parts = ["(Required)"] if is_required else []
    parts += [text.strip(), *_marks(node, value, is_text=is_text)]
    return " ".join(part for part in parts if part)


def _marks(node: Node, value: Any, *, is_text: bool) -> Iterator[str]:
    target = node.items if node.type == "array" and node.items else node
    if kind := _kind(node, target, value, is_text=is_text):
        yield f"(Type: {kind})"
    if target.choices and target.type != "boolean":
        yield f"(This can only be one of {','.join(_choice(each) for each in target.choices)})"
    yield from _bounds(node.bounds if node is target else {**target.bounds, **node.bounds})
    if target.format == "int64" and not (isinstance(value, int) and abs(value) >= _INT32):
        yield "(Format: int64)"
    if _is_plain(node.default):
        yield f"(Default: {_default(node.default)})"
    if node.is_deprecated:
        yield "(Deprecated)"


def _kind(node: Node, target: Node, value: Any, *, is_text: bool) -> str:
    """Return the type, where neither the value nor another mark shows it."""
    if node.type == "array":
        return f"list of {target.type}s" if is_text and target.is_scalar else ""
    if not is_text:
        is_widened = node.type == "number" and isinstance(value, int)
        return node.type if (value is None and node.is_scalar) or is_widened else ""
    looks = _looks_like(str(value))
    if node.choices and node.type == "string":
        looks = "string" if any(_looks_like(str(e)) == "string" for e in node.choices) else looks
    return node.type if node.is_scalar and looks != node.type else ""


def _looks_like(text: str) -> str:
    if text in _BOOLEANS:
        return "boolean"
    for kind, read in (("integer", int), ("number", float)):
        try:
            read(text)
        except ValueError:
            continue
        return kind
    return "string"


def _choice(value: Any) -> str:
    text = str(value)
    return f'"{text}"' if not text or "," in text or text != text.strip() else text


def _bounds(bounds: Mapping[str, float]) -> Iterator[str]:
    for least, most, unit in (
        ("minimum", "maximum", ""),
        ("minLength", "maxLength", " characters"),
        ("minItems", "maxItems", " items"),
    ):
        low, high = bounds.get(least), bounds.get(most)
        if low is not None and high is not None:
            yield f"(Between {low} and {high}{unit})"
        elif low is not None:
            yield f"(At least {low}{unit})"
        elif high is not None:
            yield f"(At most {high}{unit})"


def _is_plain(value: Any) -> bool:
    return isinstance(value, str | int | float)


def _default(value: Any) -> str:
    if isinstance(value, bool):
        return str(value).lower()
    text = str(value)
    return f'"{text}"' if not text or " " in text or "," in text else text
