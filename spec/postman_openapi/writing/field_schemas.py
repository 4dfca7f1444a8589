"""Schemas of parameters and form fields, out of the texts that stand for their values."""

from typing import Any, NamedTuple

from postman_openapi.gathering.evidence import Gathered
from postman_openapi.schemas.defaults import SCALARS
from postman_openapi.schemas.inference import infer_schema
from postman_openapi.schemas.marks import Marks, choice_values, write_marks
from postman_openapi.schemas.placeholders import is_type
from postman_openapi.schemas.values import JsonValue, typed_value

Schema = dict[str, Any]
_BINARY: Schema = {"type": "string", "format": "binary"}
_FORM = "form"
_JOINING = ("path", "header")
_TYPING = ("type", "format")


class FieldSchema(NamedTuple):
    """A field's schema and its examples as that schema has them.

    Attributes:
        schema: The schema.
        examples: The values that were seen, each once.
        misfits: The marks that do not fit it, as they are written.
        is_joined: Whether it is a list that is one text in a query, where others are repeated.
    """

    schema: Schema
    examples: tuple[JsonValue, ...] = ()
    misfits: tuple[str, ...] = ()
    is_joined: bool = False


def field_schema(field: Gathered, place: str) -> FieldSchema:
    """Describe a parameter or a form field.

    Args:
        field: What is known of it.
        place: Where it stands: in a `path`, a `query`, a `header` or a `form`.
    """
    marks = field.prose.marks
    if not (marks.written or field.is_file):
        typed = _typed_by_form(field, place)
        schema = _inferred(field, typed) or {"type": "string"}
        return FieldSchema(_listed(schema, field), _examples(field, typed))
    if field.is_file:
        return FieldSchema(_listed(dict(_BINARY), field), misfits=tuple(marks.written.values()))
    said = marks.value_type
    if said is None or not said.is_list or (said.is_joined and place == _FORM):
        return _described(field, place, marks)
    is_joined = said.is_joined or place in _JOINING
    samples = [[part for text in each for part in text.split(",")] for each in field.samples]
    field = field._replace(
        is_list=True, samples=tuple(map(tuple, samples)) if is_joined else field.samples
    )
    found = _described(field, place, marks.with_items())
    return found._replace(is_joined=is_joined and place not in _JOINING)


def _described(field: Gathered, place: str, marks: Marks) -> FieldSchema:
    typed = _typed(field, place, marks)
    if typed is None:
        misfits = [marks.written[name] for name in _TYPING if name in marks.written]
        found = _described(field, place, marks.without_type())
        return found._replace(misfits=(*misfits, *found.misfits))
    schema = {} if marks.choices else _inferred(field, typed)
    if marks.kind and schema.get("type") != marks.kind:
        schema = {"type": marks.kind}
    schema = schema or {"type": marks.supposed_kind or "string"}
    schema = _listed(schema, field)
    misfits = write_marks(schema, marks)
    return FieldSchema(schema, _examples(field, typed), tuple(misfits))


def _typed(field: Gathered, place: str, marks: Marks) -> dict[str, JsonValue] | None:
    """Return what each text stands for; None if it is not of the type that a mark names."""
    if marks.choices:
        own = list(marks.choices) if marks.kind == "string" else choice_values(marks.choices)
        return dict(zip(marks.choices, own, strict=True))
    if marks.kind:
        found = {text: _as_kind(text, marks.kind, place) for text in field.values}
        is_misfit = any(each is None for each in found.values())
        return None if is_misfit else found
    return _typed_by_form(field, place)


def _typed_by_form(field: Gathered, place: str) -> dict[str, JsonValue]:
    """Return what each text stands for by its form: texts, if they are not all of one kind."""
    typed = {text: typed_value(text, field.key) for text in field.values}
    kinds = set(map(type, typed.values()))
    is_mixed = len(kinds) > 1 and not kinds <= {int, float}
    if is_mixed or (place != _FORM and not kinds.isdisjoint((dict, list))):
        return {text: text for text in typed}
    return typed


def _inferred(field: Gathered, typed: dict[str, JsonValue]) -> Schema:
    if not typed:
        return {}
    return infer_schema([*typed.values()], direction="request", name=field.key)


def _as_kind(text: str, kind: str, place: str) -> JsonValue:
    """Return a text as a value of a type; None if it is none."""
    if kind == "string" or is_type(text):
        return text
    value = typed_value(text)
    if kind == "object":
        return value if isinstance(value, dict) and place == _FORM else None
    is_whole = type(value) is int and kind in ("integer", "number")
    return value if is_whole or SCALARS.get(type(value)) == kind != "string" else None


def _listed(schema: Schema, field: Gathered) -> Schema:
    return {"type": "array", "items": schema} if field.is_list else schema


def _examples(field: Gathered, typed: dict[str, JsonValue]) -> tuple[JsonValue, ...]:
    """Return what calls have for the field; no types, and nothing that is none of its choices."""
    samples = [
        [typed[text] for text in sample if text in typed and not is_type(text)]
        for sample in field.samples
    ]
    if field.is_list:
        return tuple(sample for sample in samples if sample)
    values = [value for sample in samples for value in sample]
    if len(values) > 1:  # each once, `1` and `true` apart
        values = [*{repr(value): value for value in values}.values()]
    return tuple(values)
