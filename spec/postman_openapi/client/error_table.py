"""The documented failures of an API as a page: what each means and which class it raises."""

from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from postman_openapi.client.error_names import ErrorNames

_OPENING = """\
# Documented failures

Derived by `scripts/regenerate`; do not edit. Of each failure that the specification documents: the
method, the HTTP status, the API's code, what it says, the kind (`error.kind`) and the class that is
raised. One code means several things, so that the kind follows what is said.
"""
_FEW_WORDS = 4  # of a reason phrase, such as "Bad Request"
_HEAD = ("status", "code", "meaning", "kind", "class")


def error_table(document: Mapping[str, Any], catalogue: Mapping[str, Any]) -> str:
    """Return the page, in Markdown.

    Args:
        document: The OpenAPI document; it says which class each kind has.
        catalogue: The content of the client's `operations.json`.
    """
    names = ErrorNames.of_document(document)
    kinds: Counter[tuple[str, str]] = Counter()
    bare: Counter[tuple[Any, ...]] = Counter()
    resources: dict[str, list[tuple[Any, ...]]] = defaultdict(list)
    for operation_id, entry in catalogue["operations"].items():
        method = f"{entry['resource']}.{entry.get('name', operation_id)}"
        for status, code, message, *rest in entry.get("errors", ()):
            kind = rest[0] if rest else ""
            told = (kind, names.of(status, kind))
            kinds[told] += 1
            if code is None and message.isascii() and len(message.split()) <= _FEW_WORDS:
                bare[status, message, *told] += 1
            else:
                resources[entry["resource"]].append((method, status, code, message, *told))
    parts = [_OPENING, *_table(("kind", "class", "failures"), _counted(kinds))]
    parts += ["\n## Statuses that come without a code\n"]
    parts += _table(("status", "meaning", "kind", "class", "methods"), _counted(bare))
    for resource, rows in sorted(resources.items()):
        parts += [f"\n## {resource}\n", *_table(("method", *_HEAD), sorted(rows, key=_method))]
    return "\n".join(parts) + "\n"


def _method(row: Sequence[Any]) -> str:
    return str(row[0])


def _counted(found: Counter[Any]) -> list[tuple[Any, ...]]:
    return [(*row, count) for row, count in sorted(found.items(), key=lambda each: str(each[0]))]


def _table(head: Sequence[str], rows: Sequence[Sequence[Any]]) -> Iterator[str]:
    yield f"| {' | '.join(head)} |"
    yield f"|{'---|' * len(head)}"
    for row in rows:
        yield f"| {' | '.join(_cell(each) for each in row)} |"


def _cell(value: Any) -> str:
    text = "" if value is None else " ".join(str(value).split())
    return text.replace("\\", "\\\\").replace("|", "\\|").replace("<", "&lt;")
