"""Worksheets: what writers read before they write the texts of a product.

One sheet holds the operations and events, one the fields by their names, with every meaning that a
name has, one the messages of failures by their numbers. What the source says stands there to be
understood; none of its sentences is carried over.
"""

from __future__ import annotations

import json
from collections import Counter, defaultdict
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from carrying.facts import Answer, Event, Node, Operation
    from carrying.uses import Use

_PLACES = 3
_WIDTH = 400


def numbered(operations: Iterable[Operation]) -> dict[str, str]:
    """Return the messages of failures by number, each once."""
    messages = dict.fromkeys(
        failure.message
        for operation in operations
        for answer in operation.answers
        for failure in answer.failures
    )
    return {f"m{number:04}": message for number, message in enumerate(messages, 1)}


def operations_sheet(
    operations: Iterable[Operation], events: Iterable[Event], messages: Mapping[str, str]
) -> str:
    """Return the sheet of what can be called and what is told."""
    numbers = {message: number for number, message in messages.items()}
    blocks = [_operation(each, numbers) for each in operations]
    blocks += [_event(each) for each in events]
    return "".join("\n".join(lines) + "\n" for lines in blocks)


def fields_sheet(uses: Iterable[Use], known: Mapping[str, str]) -> str:
    """Return the sheet of names; those that have a text already say it.

    Args:
        uses: The fields.
        known: What a glossary says of names.
    """
    by_name: dict[str, list[Use]] = defaultdict(list)
    for use in uses:
        by_name[use.name].append(use)
    lines: list[str] = []
    for name in sorted(by_name, key=lambda each: (each in known, each)):
        lines += [f"### {name}", *([f"  known: {known[name]}"] if name in known else [])]
        lines += _meanings(by_name[name])
    return "\n".join(lines) + "\n"


def messages_sheet(messages: Mapping[str, str]) -> str:
    """Return the sheet of messages."""
    return "".join(f"{number} | {_line(message)}\n" for number, message in messages.items())


def _operation(operation: Operation, numbers: Mapping[str, str]) -> Iterator[str]:
    yield f"### {operation.key}"
    is_deprecated = " | deprecated" if operation.is_deprecated else ""
    yield f"  area: {operation.area} | called: {_line(operation.summary)}{is_deprecated}"
    yield f"  said: {_line(operation.wording.get('operation') or '')}"
    if operation.permissions:
        yield f"  role permissions: {', '.join(operation.permissions)}"
    names = [f"{each.name}{'*' if each.is_required else ''}" for each in operation.parameters]
    names += [f"body.{name}" for name in (operation.body.fields if operation.body else ())]
    if names:
        yield f"  takes: {', '.join(names)}"
    yield from (_answer(each, numbers) for each in operation.answers)


def _answer(answer: Answer, numbers: Mapping[str, str]) -> str:
    failures = [f"{each.code}:{numbers[each.message]}" for each in answer.failures]
    keys = f"keys {', '.join(answer.body.fields)}" if answer.body and answer.body.fields else ""
    return f"  {answer.status}: {' '.join([*failures, keys])}".rstrip()


def _event(event: Event) -> Iterator[str]:
    yield f"### {event.key}"
    yield f"  said: {_line(event.wording.get('event') or '')}"


def _meanings(uses: Iterable[Use]) -> Iterator[str]:
    """Yield what the source says of a name, the most frequent wording first."""
    groups: dict[str, list[Use]] = defaultdict(list)
    for use in uses:
        groups[use.wording].append(use)
    for wording, group in sorted(groups.items(), key=lambda each: -len(each[1])):
        owners = Counter(use.owner for use in group)
        under = ", ".join(f"{owner} ({count})" for owner, count in owners.most_common())
        kinds = dict.fromkeys(_kind(use.node) for use in group)
        yield f"  - under {under}: {' or '.join(kinds)}"
        yield f"    said: {_line(wording)}".rstrip()
        yield f"    at: {'; '.join([use.place for use in group][:_PLACES])}"


def _kind(node: Node) -> str:
    single = node.items if node.type == "array" and node.items else node
    parts = [f"list of {single.type}" if single is not node else node.type or "anything"]
    parts += [single.format] if single.format else []
    parts += [json.dumps(list(single.choices), ensure_ascii=False)] if single.choices else []
    parts += [f"{key} {bound}" for key, bound in node.bounds.items()]
    return " ".join(parts)


def _line(text: str) -> str:
    return " ".join(text.split())[:_WIDTH]
