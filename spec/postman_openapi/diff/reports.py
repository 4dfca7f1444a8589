"""A difference written down: as text for a terminal, as Markdown for a changelog, as JSON."""

import json
from collections.abc import Callable, Iterable, Iterator, Mapping
from itertools import groupby
from typing import Any

from postman_openapi.diff.changes import Change
from postman_openapi.diff.comparison import Difference
from postman_openapi.diff.rules import Level, Rule
from postman_openapi.terminal import one_line

_MANY = 3


def as_text(difference: Difference) -> str:
    """Return the difference for a terminal: a summary, then a block per level."""
    lines = [_summary(difference)]
    for level, changes in groupby(difference.changes, key=lambda item: item.rule.level):
        lines += ["", level.value.upper()]
        lines += [f"  {subjects}: {text}  [{rule.id}]" for subjects, text, rule in _told(changes)]
    return "\n".join(lines) + "\n"


def as_markdown(difference: Difference) -> str:
    """Return the difference as the block that a changelog entry has for the specification."""
    lines = ["### Specification", "", _summary(difference)]
    for title, wanted in _SECTIONS:
        changes = [item for item in difference.changes if wanted(item)]
        if changes:
            lines += ["", f"**{title}**", ""]
            lines += [
                f"- {subjects}: {text} ({rule.id})"
                for subjects, text, rule in _told(changes, quote="`")
            ]
    return "\n".join(lines) + "\n"


def as_json(difference: Difference) -> str:
    """Return the difference as JSON: the counts, and each change."""
    value = {
        "summary": {level.value: difference.count(level) for level in Level},
        "breaking": difference.is_breaking,
        "changes": [_as_object(item) for item in difference.changes],
    }
    return json.dumps(value, indent=2, ensure_ascii=False) + "\n"


FORMATS: Mapping[str, Callable[[Difference], str]] = {
    "text": as_text,
    "markdown": as_markdown,
    "json": as_json,
}


def _is_added(item: Change) -> bool:
    return not item.is_breaking and ("-added" in item.rule.id or item.rule.id.startswith("new-"))


def _is_removed(item: Change) -> bool:
    return not item.is_breaking and "-removed" in item.rule.id


def _is_changed(item: Change) -> bool:
    return not (item.is_breaking or _is_added(item) or _is_removed(item))


_SECTIONS: tuple[tuple[str, Callable[[Change], bool]], ...] = (
    ("Breaking", lambda item: item.rule.level is Level.ERROR),
    ("Possibly breaking", lambda item: item.rule.level is Level.WARNING),
    ("Added", _is_added),
    ("Changed", _is_changed),
    ("Removed", _is_removed),
)


def _summary(difference: Difference) -> str:
    if not difference.changes:
        return "No changes."
    counts = [
        f"{_counted(difference.count(Level.ERROR), 'breaking change')}",
        f"{_counted(difference.count(Level.WARNING), 'possibly breaking change')}",
        f"{_counted(difference.count(Level.INFO), 'other change')}",
    ]
    return ", ".join(counts) + "."


def _counted(number: int, noun: str) -> str:
    return f"{number} {noun}" if number == 1 else f"{number} {noun}s"


def _told(changes: Iterable[Change], quote: str = "") -> Iterator[tuple[str, str, Rule]]:
    """Yield each sentence once, with all the operations that it is true of."""
    subjects: dict[tuple[str, str], list[Change]] = {}
    for item in changes:
        subjects.setdefault((item.rule.id, item.text), []).append(item)
    for same in subjects.values():
        names = [f"{quote}{one_line(item.subject)}{quote}" for item in same]
        shown = ", ".join(names[:_MANY])
        rest = len(names) - _MANY
        told = f"{shown} and {rest} more" if rest > 0 else shown
        yield told, " ".join(one_line(same[0].text).split()), same[0].rule


def _as_object(item: Change) -> dict[str, Any]:
    return {
        "id": item.rule.id,
        "level": item.rule.level.value,
        "subject": item.subject,
        "text": item.text,
    }
