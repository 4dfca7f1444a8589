"""What the collections say of an operation or event in their prose: scopes, labels, twins."""

import re

from tests.contract.collection import Request
from tests.contract.facts import EventFacts, OperationFacts
from tests.contract.marks import read_example_name, says_deprecated

_SCOPE = re.compile(r"`([^`]+)`")


def said(name: str, description: str) -> tuple[str, ...]:
    """Return what stands in code spans behind a bold name, such as `**Scopes:** `a` `b``."""
    line = re.search(rf"^\W*\*\*\[?{name}(?:\]\([^)]*\))?:\*\*(.*)$", description, re.MULTILINE)
    return tuple(_SCOPE.findall(line[1])) if line else ()


def facts_of(request: Request) -> OperationFacts:
    """Return the digest of what a collection says of an operation."""
    names = [(each.status, read_example_name(each.name)) for each in request.examples]
    return OperationFacts(
        *request.address,
        statuses=tuple(sorted({status for status, _ in names})),
        codes=tuple(sorted((status, code) for status, name in names for code, _ in name.codes)),
        scopes=_sorted(request, "Scopes"),
        granular_scopes=_sorted(request, "Granular Scopes"),
        label="".join(said("Rate Limit Label", request.description)),
        master_path="".join(said("Master Account", request.description)),
        is_deprecated=says_deprecated(request.description),
    )


def event_facts_of(event: Request) -> EventFacts:
    """Return the digest of what a collection says of an event."""
    assert event.body
    return EventFacts(
        event.body.json["event"], _sorted(event, "Scopes"), _sorted(event, "Granular Scopes")
    )


def _sorted(request: Request, name: str) -> tuple[str, ...]:
    return tuple(sorted(set(said(name, request.description))))
