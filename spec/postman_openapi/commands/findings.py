"""Diagnostics as people read them: one line for one cause, however often it was found."""

import json
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Sequence

from postman_openapi.diagnostics import Diagnostic, Problem

_SHOWN_PLACES = 3
_SHOWN_CAUSES = 20


def tell(
    diagnostics: Sequence[Diagnostic],
    note: Callable[[str], None],
    *,
    form: str = "text",
    is_verbose: bool = False,
) -> None:
    """Say what a conversion found.

    Args:
        diagnostics: What it found.
        note: Takes a line.
        form: `text`; or `json`, which is for programs and has all of them.
        is_verbose: Whether each stands for itself.
    """
    if form == "json":
        lines = [_as_json(each) for each in diagnostics]
    elif is_verbose:
        lines = [_as_text(each) for each in diagnostics]
    else:
        lines = list(_grouped(diagnostics))
    for line in lines:
        note(line)
    if form == "text" and len(diagnostics) > 1:
        hint = "; --verbose shows each" if len(lines) < len(diagnostics) else ""
        note(_summary(diagnostics) + hint)


def _grouped(diagnostics: Iterable[Diagnostic]) -> Iterator[str]:
    """Yield a line for each cause; of a kind that has very many, the others are counted."""
    kinds: dict[Problem, dict[tuple[str, str], list[Diagnostic]]] = {}
    for each in diagnostics:
        causes = kinds.setdefault(each.id, {})
        causes.setdefault((each.message, each.action), []).append(each)
    for kind, causes in kinds.items():
        groups = list(causes.values())
        yield from map(_group, groups[:_SHOWN_CAUSES])
        if rest := groups[_SHOWN_CAUSES:]:
            places = sum(map(len, rest))
            yield f"{kind}: {_number(len(rest), 'more cause')} in {_number(places, 'place')}"


def _group(group: Sequence[Diagnostic]) -> str:
    first = group[0]
    if len(group) == 1:
        return _as_text(first)
    shown = "; ".join(each.where for each in group[:_SHOWN_PLACES])
    more = "; ..." if len(group) > _SHOWN_PLACES else ""
    return f"{first.id}: {first.message}; {first.action} ({len(group)} places: {shown}{more})"


def _summary(diagnostics: Sequence[Diagnostic]) -> str:
    kinds = Counter(each.id for each in diagnostics)
    causes = len({(each.id, each.message, each.action) for each in diagnostics})
    places = len({each.where for each in diagnostics})
    totals = ", ".join(f"{kind} {count}" for kind, count in kinds.most_common())
    return (
        f"{len(diagnostics)} diagnostics, {_number(causes, 'cause')}, {_number(places, 'place')}:"
        f" {totals}"
    )


def _number(count: int, noun: str) -> str:
    return f"{count} {noun}" if count == 1 else f"{count} {noun}s"


def _as_text(each: Diagnostic) -> str:
    return f"{each.id}: {each.where}: {each.message}; {each.action}"


def _as_json(each: Diagnostic) -> str:
    fields = {"id": each.id, "where": each.where, "what": each.message, "action": each.action}
    return json.dumps(fields)
