"""How much of a document survives the way to Postman and back, counted against the original."""

import re
from collections.abc import Callable, Iterator, Mapping
from typing import Any

from attrs import frozen

from postman_openapi.diff.nodes import METHODS, Operation
from postman_openapi.diff.views import Views
from postman_openapi.reading.coercion import list_of, mapping_of

Facts = dict[tuple[str, ...], Any]

_CODE = re.compile(r"\*\*Reason:\*\* `(\d+)`")
_ENUM_MARK = "(This can only be one of "

_OF_MARKS = (
    *("default", "minimum", "maximum", "minLength", "maxLength", "minItems", "maxItems"),
    *("pattern", "format"),
)
_MARK = re.compile(r" \((?:[^()]|\([^()]*\))*\)")


@frozen
class Score:
    """One row of the table.

    Attributes:
        subject: What was counted.
        kept: How many of the original's facts the document that came back has.
        total: How many there are.
        threshold: The share that must be kept.
        lost: The facts that are missing or different.
    """

    subject: str
    kept: int
    total: int
    threshold: float
    lost: tuple[str, ...]

    @property
    def share(self) -> float:
        """The share that was kept."""
        return self.kept / self.total

    @property
    def is_passed(self) -> bool:
        """Whether enough was kept of something that is there at all."""
        return self.total > 0 and self.share >= self.threshold


def scores(
    original: Mapping[str, Any], converted: Mapping[str, Any], collection: Mapping[str, Any]
) -> list[Score]:
    """Return the table.

    Args:
        original: The document that was exported.
        converted: What the converter made of the export.
        collection: The export; only it knows which enums it kept.
    """
    before, after = _operations(original), _operations(converted)
    written = set(_written_enums(collection["item"]))
    summaries = {operation.label: operation.node.get("summary") for operation in before}
    rows = []
    for subject, threshold, facts in _SUBJECTS:
        old = _gathered(before, facts)
        new = _gathered(after, facts)
        if subject == "enums":
            old = {key: old[key] for key in old if (summaries[key[0]], key[-1]) in written}
        lost = tuple(
            f"{' '.join(key)}: {value!r}, got {new.get(key)!r}"
            for key, value in old.items()
            if new.get(key) != value
        )
        rows.append(Score(subject, len(old) - len(lost), len(old), threshold, lost))
    return rows


def table(rows: list[Score]) -> str:
    """Return the rows as text."""
    return "\n".join(_line(row) for row in rows)


def _line(row: Score) -> str:
    counts = f"{row.kept:>5} of {row.total:<5}{row.share:>8.1%}"
    return f"{row.subject:<22}{counts}  (>= {row.threshold:.0%})"


def _operations(document: Mapping[str, Any]) -> list[Operation]:
    views = Views(document)
    return [
        Operation(views, path, method, node)
        for path, item in document["paths"].items()
        for method, node in item.items()
        if method in METHODS
    ]


def _gathered(operations: list[Operation], facts: "FactFinder") -> Facts:
    return {
        (operation.label, *key): value
        for operation in operations
        for key, value in facts(operation)
    }


def _written_enums(items: Any) -> Iterator[tuple[str, str]]:
    """Yield the names of request and parameter or field where the exporter wrote an enum down."""
    for item in list_of(items):
        yield from _written_enums(item.get("item"))
        request = mapping_of(item.get("request"))
        url, body = mapping_of(request.get("url")), mapping_of(request.get("body"))
        for fields in (url.get("query"), url.get("variable"), *body.values()):
            for field in list_of(fields):
                if _ENUM_MARK in str(field.get("description")):
                    yield item["name"], field["key"]


# --- what is counted ------------------------------------------------------------------------------

FactFinder = Callable[[Operation], Iterator[tuple[tuple[str, ...], Any]]]


def _existence(_: Operation) -> Iterator[tuple[tuple[str, ...], Any]]:
    yield (), True


def _path_parameters(operation: Operation) -> Iterator[tuple[tuple[str, ...], Any]]:
    for name in operation.placeholders:
        yield (name,), True


def _parameters(operation: Operation, place: str) -> Iterator[Mapping[str, Any]]:
    return (item for (where, _), item in operation.parameters.items() if where == place)


def _query_parameters(operation: Operation) -> Iterator[tuple[tuple[str, ...], Any]]:
    for parameter in _parameters(operation, "query"):
        yield (parameter["name"],), True


def _required_flags(operation: Operation) -> Iterator[tuple[tuple[str, ...], Any]]:
    for parameter in _parameters(operation, "query"):
        yield (parameter["name"],), parameter.get("required", False)


def _query_types(operation: Operation) -> Iterator[tuple[tuple[str, ...], Any]]:
    for parameter in _parameters(operation, "query"):
        yield (parameter["name"],), sorted(operation.views.view(parameter["schema"]).types)


def _enums(operation: Operation) -> Iterator[tuple[tuple[str, ...], Any]]:
    for place in ("path", "query"):
        for parameter in _parameters(operation, place):
            enum = operation.views.view(parameter["schema"]).enum
            if enum:
                yield (place, parameter["name"]), enum
    for media_type, media in mapping_of(operation.body.get("content")).items():
        if media_type != "application/json":  # the exporter writes no enum beside JSON
            for name, schema in operation.views.view(media["schema"]).properties.items():
                enum = operation.views.view(schema).enum
                if enum:
                    yield ("body", name), enum


def _values(operation: Operation) -> Iterator[tuple[tuple[str, ...], Any]]:
    """Yield what marks say of parameters and form fields: nothing else carries it."""
    for (place, name), parameter in operation.parameters.items():
        yield from _keywords((place, str(name).lower()), parameter, parameter["schema"])
    for media_type, media in mapping_of(operation.body.get("content")).items():
        if media_type != "application/json":
            for name, schema in operation.views.view(media["schema"]).properties.items():
                yield from _keywords(("body", name), schema, schema)


def _keywords(
    place: tuple[str, ...], holder: Mapping[str, Any], schema: Mapping[str, Any]
) -> Iterator[tuple[tuple[str, ...], Any]]:
    for keyword in _OF_MARKS:
        if keyword in schema:
            yield (*place, keyword), schema[keyword]
    for keyword in ("deprecated", "explode"):
        if keyword in holder:
            yield (*place, keyword), holder[keyword]
    if holder.get("description"):
        yield (*place, "description"), _MARK.sub("", holder["description"])


def _scopes(operation: Operation) -> Iterator[tuple[tuple[str, ...], Any]]:
    if "x-scopes" in operation.node:
        yield (), operation.node["x-scopes"]


def _body_media_types(operation: Operation) -> Iterator[tuple[tuple[str, ...], Any]]:
    for media_type in mapping_of(operation.body.get("content")):
        yield (media_type,), True


def _statuses(operation: Operation) -> Iterator[tuple[tuple[str, ...], Any]]:
    for status in operation.responses:
        yield (status,), True


def _error_codes(operation: Operation) -> Iterator[tuple[tuple[str, ...], Any]]:
    for status, response in operation.responses.items():
        for code in _CODE.findall(response.get("description", "")):
            yield (status, code), True
        for entry in list_of(response.get("x-error-codes")):
            yield (status, str(entry["code"])), True


def _body_types(operation: Operation) -> Iterator[tuple[tuple[str, ...], Any]]:
    for media in mapping_of(operation.body.get("content")).values():
        for path, types in _flattened(operation.views, media["schema"]):
            yield (path,), types


def _response_types(operation: Operation) -> Iterator[tuple[tuple[str, ...], Any]]:
    for status, response in operation.responses.items():
        for media in mapping_of(response.get("content")).values():
            for path, types in _flattened(operation.views, media["schema"]):
                yield (status, path), types


def _only_existence(facts: FactFinder) -> FactFinder:
    def finder(operation: Operation) -> Iterator[tuple[tuple[str, ...], Any]]:
        return ((key, True) for key, _ in facts(operation))

    return finder


_SUBJECTS: tuple[tuple[str, float, FactFinder], ...] = (
    ("operations", 1.0, _existence),
    ("path parameters", 1.0, _path_parameters),
    ("query parameters", 1.0, _query_parameters),
    ("query required flags", 1.0, _required_flags),
    ("query types", 1.0, _query_types),
    ("values of marks", 1.0, _values),
    ("scopes", 1.0, _scopes),
    ("body content types", 1.0, _body_media_types),
    ("statuses", 1.0, _statuses),
    ("error codes", 1.0, _error_codes),
    ("enums", 1.0, _enums),
    ("body properties", 1.0, _only_existence(_body_types)),
    ("body types", 1.0, _body_types),
    ("response properties", 1.0, _only_existence(_response_types)),
    ("response types", 1.0, _response_types),
)


def _flattened(views: Views, schema: Any, path: str = "") -> Iterator[tuple[str, list[str]]]:
    """Yield each place of a schema as `books[].authors[].id`, with its types."""
    view = views.view(schema)
    yield path, sorted(view.types)
    for name, value in view.properties.items():
        yield from _flattened(views, value, f"{path}.{name}" if path else name)
    if view.items is not None:
        yield from _flattened(views, view.items, f"{path}[]")
