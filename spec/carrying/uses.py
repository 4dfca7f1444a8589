"""Where fields stand: each with what writers need to say what it means."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attrs import frozen

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from carrying.facts import Event, Node, Operation


@frozen
class Use:
    """A field in one place.

    Attributes:
        name: Its key.
        owner: The nearest key around it, or what it is sent in: `query`, `body`, `answer`.
        place: What texts call the place, as `GET /meetings>query.type`.
        node: What is known of its value.
        wording: What the source says of it.
    """

    name: str
    owner: str
    place: str
    node: Node
    wording: str


def uses_of(operation: Operation) -> Iterator[Use]:
    """Yield the fields of an operation: parameters, what is sent, what comes back."""
    said = operation.wording
    for each in operation.parameters:
        place = f"{each.place}.{each.name}"
        wording = _said(said.get("params"), place)
        yield Use(each.name, each.place, f"{operation.key}>{place}", each.value, wording)
    if operation.body is not None:
        prefix = f"{operation.key}>body."
        yield from _inside(operation.body, "", "body", prefix, said.get("body"))
    answers = said.get("responses") or {}
    for answer in operation.answers:
        if answer.body is not None:
            wordings = answers.get(answer.status)
            yield from _inside(answer.body, "", "answer", f"{operation.key}>", wordings)


def uses_of_event(event: Event) -> Iterator[Use]:
    """Yield the fields of what an event tells."""
    yield from _inside(event.payload, "", "body", f"{event.key}>body.", event.wording.get("fields"))


def _inside(node: Node, path: str, owner: str, prefix: str, wordings: Any) -> Iterator[Use]:
    for name, each in node.fields.items():
        inner = f"{path}.{name}" if path else name
        place = f"{prefix}{inner}".replace(".[", "[")
        yield Use(name, owner, place, each, _said(wordings, inner))
        yield from _inside(each, inner, name, prefix, wordings)
    for sign, held in (("[]", node.items), (".*", node.values)):
        if held is not None:
            yield from _inside(held, f"{path}{sign}", owner, prefix, wordings)


def _said(wordings: Mapping[str, str] | Any, place: str) -> str:
    return str(wordings.get(place) or "") if isinstance(wordings, dict) else ""
