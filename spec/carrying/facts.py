"""Facts about an API's operations, as a folder of JSON lines gives them.

A fact is what a document of the API says that is no sentence: methods, paths, names, types, lists
of values, bounds, statuses, codes, scopes. `operations/<product>.jsonl` holds one operation a line,
`events/<product>.jsonl` one event.
"""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from attrs import evolve, field, frozen

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping
    from pathlib import Path

_TYPES = {
    "string": "string",
    "integer": "integer",
    "long": "integer",
    "number": "number",
    "boolean": "boolean",
    "object": "object",
    "array": "array",
}
_FORMATS = {
    "string": {"date-time": "date-time", "datetime": "date-time", "date": "date", "email": "email",
               "uri": "uri", "url": "uri", "uuid": "uuid", "binary": "binary"},
    "integer": {"int64": "int64", "int32": "int32"},
}  # fmt: skip
# Several of the listed values stand in one text, with commas between them.
_JOINED = frozenset({"weekly_days"})
# Fields that go together: a series is weekly, or monthly by day or by weekday, and ends in one way.
_FORMS = {
    "recurrence": (
        ("type", "repeat_interval", "weekly_days", "end_times"),
        ("type", "repeat_interval", "monthly_day", "end_date_time"),
        ("type", "repeat_interval", "monthly_week", "monthly_week_day", "end_date_time"),
    )
}
_LEAST = {"integer": "minimum", "number": "minimum", "string": "minLength", "array": "minItems"}
_MOST = {"integer": "maximum", "number": "maximum", "string": "maxLength", "array": "maxItems"}


@frozen
class Node:
    """What is known of one value.

    Attributes:
        type: Its JSON type; empty if it is not known.
        fields: The fields of an object, in their order.
        items: The items of a list.
        values: The values of an object whose keys are data.
        required: The fields that are always sent.
        choices: The values that it can have; empty for any.
        format: Its format; empty for none.
        bounds: Its bounds by their keyword.
        default: What is meant where nothing is sent; None for nothing.
        is_deprecated: Whether it should not be used any more.
        alternatives: The names of fields that belong together, where an object has one of several
            forms.
    """

    type: str = ""
    fields: Mapping[str, Node] = field(factory=dict)
    items: Node | None = None
    values: Node | None = None
    required: frozenset[str] = frozenset()
    choices: tuple[Any, ...] = ()
    format: str = ""
    bounds: Mapping[str, float] = field(factory=dict)
    default: Any = None
    is_deprecated: bool = False
    alternatives: tuple[tuple[str, ...], ...] = ()

    @property
    def is_scalar(self) -> bool:
        """Whether it is a text, a number or a boolean."""
        return self.type in ("string", "integer", "number", "boolean")


@frozen
class Parameter:
    """A parameter: its name, where it stands (`path`, `query`, `header`), and its value."""

    name: str
    place: str
    is_required: bool
    value: Node


@frozen
class Failure:
    """A documented failure: its code, and what the source says of it."""

    code: int | str
    message: str


@frozen
class Answer:
    """A documented answer; without a body if `body` is None."""

    status: str
    body: Node | None
    failures: tuple[Failure, ...]


@frozen
class Operation:
    """An operation.

    Attributes:
        product: The product that it belongs to, as the facts call it.
        area: Its area within the product.
        method: Its method.
        path: Its path, with `{name}` for each path parameter.
        summary: How the source calls it.
        parameters: Its parameters.
        body: The body of its requests; None for none.
        body_type: The media type of its body.
        answers: Its answers.
        scopes: The classic scopes, of which one is needed.
        granular_scopes: The granular ones.
        label: The label of its rate limit; empty if it is not known.
        permissions: What the role of the user must permit.
        is_deprecated: Whether it should not be used any more.
        base_url: Where it is served, if not where all others are.
        twin: The operation for master accounts that does the same for one of their sub accounts.
        wording: What the source says, for writers to understand.
    """

    product: str
    area: str
    method: str
    path: str
    summary: str
    parameters: tuple[Parameter, ...]
    body: Node | None
    body_type: str
    answers: tuple[Answer, ...]
    scopes: tuple[str, ...]
    granular_scopes: tuple[str, ...]
    label: str
    permissions: tuple[str, ...]
    is_deprecated: bool
    base_url: str
    wording: Mapping[str, Any]
    twin: Operation | None = None

    @property
    def key(self) -> str:
        """Its method and path."""
        return f"{self.method} {self.path}"


def operations(folder: Path, product: str) -> list[Operation]:
    """Read a product's operations; those for master accounts stand under their twins.

    Args:
        folder: The folder of the facts.
        product: The name of its file, without the ending.
    """
    twins: dict[str, Operation] = {}
    own: list[Operation] = []
    for row in _rows(folder / "operations" / f"{product}.jsonl"):
        operation = _operation(row)
        if row.get("mirrors"):
            twins[row["mirrors"]] = operation
        else:
            own.append(operation)
    return [evolve(each, twin=twins.get(each.key)) for each in own]


@frozen
class Event:
    """An event that the API sends.

    Attributes:
        product: The product that it belongs to.
        name: Its name, as `meeting.started`.
        payload: What is sent.
        scopes: The classic scopes, of which an app needs one to get it.
        granular_scopes: The granular ones.
        is_deprecated: Whether it should not be used any more.
        wording: What the source says, for writers to understand.
    """

    product: str
    name: str
    payload: Node
    scopes: tuple[str, ...]
    granular_scopes: tuple[str, ...]
    is_deprecated: bool
    wording: Mapping[str, Any]

    @property
    def key(self) -> str:
        """What texts call it."""
        return f"EVENT {self.name}"


def events(folder: Path, product: str) -> list[Event]:
    """Read a product's events, none if it has none.

    Args:
        folder: The folder of the facts.
        product: The name of its file, without the ending.
    """
    path = folder / "events" / f"{product}.jsonl"
    if not path.exists():
        return []
    return [
        Event(
            product=row["product"],
            name=row["event"],
            payload=node(row["payload_schema"]),
            scopes=tuple(each.strip() for each in row["scopes_classic"]),
            granular_scopes=tuple(row["scopes_granular"]),
            is_deprecated=bool(row["deprecated"]),
            wording=row["source_description"] or {},
        )
        for row in _rows(path)
    ]


def _rows(path: Path) -> Iterator[dict[str, Any]]:
    with path.open(encoding="utf-8") as lines:
        for line in lines:
            yield json.loads(line)


def _operation(row: Mapping[str, Any]) -> Operation:
    body = row["body"] or {}
    content = node(body["schema"]) if body.get("schema") else None
    if content and "multipart" in (body.get("content_type") or ""):
        content = _with_files(content)
    return Operation(
        product=row["product"],
        area=row["tag"],
        method=row["method"],
        path=row["path"],
        summary=row["summary"],
        parameters=tuple(
            Parameter(each["name"], each["in"], bool(each.get("required")), node(each["schema"]))
            for place in ("path_params", "query_params", "header_params")
            for each in row[place]
        ),
        body=content,
        body_type=body.get("content_type") or "",
        answers=tuple(_answer(status, each) for status, each in (row["responses"] or {}).items()),
        scopes=tuple(each.strip() for each in row["scopes_classic"]),
        granular_scopes=tuple(row["scopes_granular"]),
        label=(row["rate_label"] or "").capitalize(),
        permissions=tuple(row["permissions"]),
        is_deprecated=bool(row["deprecated"]),
        base_url=row.get("base_url_override") or "",
        wording=row["source_description"] or {},
    )


def _answer(status: str, row: Mapping[str, Any]) -> Answer:
    schema = row.get("schema")
    return Answer(
        status="200" if status == "2xx" else status,
        body=node(schema) if schema else None,
        failures=tuple(Failure(each["code"], each["message"]) for each in row.get("errors") or ()),
    )


def node(schema: Any) -> Node:
    """Return what a schema says; of several forms of an object, all fields of all of them."""
    if not isinstance(schema, dict):
        return Node()
    parts = [node(each) for each in schema.get("allOf", ())]
    forms = [node(each) for each in (*schema.get("oneOf", ()), *schema.get("anyOf", ()))]
    kind = _TYPES.get(str(schema.get("type")), "")
    if not kind and "properties" in schema:
        kind = "object"
    if not kind and isinstance(schema.get("type"), str):
        kind = "string"
    own = Node(
        type=kind,
        fields={
            name.strip(): _corrected(name.strip(), node(each))
            for name, each in schema.get("properties", {}).items()
            if name.strip() and isinstance(each, dict)
        },
        items=node(schema["items"]) if "items" in schema else None,
        values=_values(schema.get("additionalProperties")),
        required=frozenset(name.strip() for name in schema.get("required", ())),
        choices=tuple(schema.get("enum") or schema.get("x-documented-values") or ()),
        format=_FORMATS.get(kind, {}).get(str(schema.get("format")), ""),
        bounds=_bounds(kind, schema),
        default=schema.get("default"),
        is_deprecated=bool(schema.get("deprecated")),
    )
    if own.items is not None:
        # What a list requires or can be, its items do.
        items = evolve(
            own.items,
            required=own.items.required | own.required,
            choices=own.items.choices or own.choices,
        )
        own = evolve(own, items=items, required=frozenset(), choices=())
    for part in parts:
        own = _joined(own, part)
    return _of_forms(own, forms) if forms else own


def _with_files(form: Node) -> Node:
    """Return a form whose files are files, also where the source calls them texts."""
    fields = {
        name: Node(type="string", format="binary")
        if name.endswith("file") and each.type == "string"
        else each
        for name, each in form.fields.items()
    }
    return evolve(form, fields=fields)


def _corrected(name: str, value: Node) -> Node:
    """Return what is known of a field without what contradicts its own words."""
    if name in _JOINED:
        return evolve(value, choices=(), default=None)
    forms = _FORMS.get(name, ())
    if forms and all(each in value.fields for form in forms for each in form):
        said = {each for form in forms for each in form}
        others = tuple(each for each in value.fields if each not in said)
        return evolve(value, alternatives=tuple((*form, *others) for form in forms))
    return value


def _bounds(kind: str, schema: Mapping[str, Any]) -> dict[str, float]:
    """Return the bounds that fit the type; of a list, bounds of a number or a text are its own."""
    found: dict[str, float] = {}
    for least, most in (
        ("minimum", "maximum"),
        ("minLength", "maxLength"),
        ("minItems", "maxItems"),
    ):
        for key, own in ((least, _LEAST.get(kind)), (most, _MOST.get(kind))):
            if key in schema and (own == key or kind == "array") and own is not None:
                found.setdefault(own, schema[key])
    return found


def _values(schema: Any) -> Node | None:
    return node(schema) if isinstance(schema, dict) and schema else None


def _joined(one: Node, other: Node, *, are_forms: bool = False) -> Node:
    """Return what two schemas of the same value say together, or either of two forms of it."""
    fields = dict(one.fields)
    for name, each in other.fields.items():
        known = fields.get(name)
        fields[name] = _joined(known, each, are_forms=are_forms) if known else each
    items = one.items or other.items
    if one.items and other.items:
        items = _joined(one.items, other.items, are_forms=are_forms)
    choices = tuple(dict.fromkeys((*one.choices, *other.choices)))
    return evolve(
        one,
        type=one.type or other.type,
        fields=fields,
        items=items,
        values=one.values or other.values,
        required=one.required & other.required if are_forms else one.required | other.required,
        choices=choices if not are_forms or (one.choices and other.choices) else (),
        format=one.format or other.format,
        bounds={**other.bounds, **one.bounds},
        default=other.default if one.default is None else one.default,
        is_deprecated=one.is_deprecated or other.is_deprecated,
        alternatives=one.alternatives or other.alternatives,
    )


def _of_forms(own: Node, forms: Iterable[Node]) -> Node:
    forms = list(forms)
    if any(form.type == "object" and form.fields for form in forms):
        objects = [form for form in forms if form.fields]
        together = objects[0]
        for form in objects[1:]:
            together = _joined(together, form, are_forms=True)
        together = _joined(own, together)
        names = [tuple(form.fields) for form in objects]
        different = len({frozenset(each) for each in names}) > 1
        return evolve(
            together,
            alternatives=tuple(names) if different else (),
        )
    kinds = {form.type for form in forms}
    texts = kinds == {"string"}
    first = forms[0]
    formats = {form.format for form in forms}
    return evolve(
        _joined(own, evolve(first, choices=(), format="", bounds={})),
        type=own.type or ("string" if texts or "string" in kinds else first.type),
        format=first.format if len(formats) == 1 else "",
        choices=_all_choices(forms),
    )


def _all_choices(forms: Iterable[Node]) -> tuple[Any, ...]:
    """Return the values of all forms if each has some."""
    forms = list(forms)
    if not all(form.choices for form in forms):
        return ()
    return tuple(dict.fromkeys(value for form in forms for value in form.choices))
