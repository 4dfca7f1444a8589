"""Schemas of parameters and form fields, out of the texts that stand for their values."""

from typing import Any, NamedTuple

from postman_openapi.gathering.evidence import Gathered
from postman_openapi.schemas.bounds import add_bounds
from postman_openapi.schemas.inference import infer_schema
from postman_openapi.schemas.placeholders import is_type
from postman_openapi.schemas.values import JsonValue, typed_value

Schema = dict[str, Any]
_BINARY: Schema = {"type": "string", "format": "binary"}


class FieldSchema(NamedTuple):
    """A field's schema and its examples as that schema has them.

    Attributes:
        schema: The schema.
        examples: The values that were seen, each once.
    """

    schema: Schema
    examples: tuple[JsonValue, ...] = ()


def field_schema(field: Gathered, *, takes_json: bool) -> FieldSchema:
    """Describe a parameter or a form field.

    Args:
        field: What is known of it.
        takes_json: Whether a text that is a JSON object or list stands for that; true of forms.
    """
    if field.is_file:
        return FieldSchema(_listed(dict(_BINARY), field))
    if field.prose.choices:
        return _choice(field)
    values = [typed_value(text, field.key) for text in field.values]
    if _is_mixed(values) or (not takes_json and any(isinstance(v, (dict, list)) for v in values)):
        values = list(field.values)
    typed = dict(zip(field.values, values, strict=True))
    schema = infer_schema(values, direction="request", name=field.key) if values else {}
    if not schema:
        schema = {"type": "string"}
    schema = _listed(schema, field)
    add_bounds(schema, field.prose.bounds)
    return FieldSchema(schema, _examples(field, typed))


def _choice(field: Gathered) -> FieldSchema:
    choices = field.prose.choices
    values = choice_values(choices)
    schema: Schema = {"type": SCALARS[type(values[0])]}
    if not isinstance(values[0], bool):
        schema["enum"] = values
    typed = dict(zip(choices, values, strict=True))
    return FieldSchema(_listed(schema, field), _examples(field, typed))


def choice_values(choices: tuple[str, ...]) -> list[JsonValue]:
    """Return what listed choices stand for: values of one kind, else the texts themselves."""
    values = [typed_value(text) for text in choices]
    is_mixed = len({type(value) for value in values}) > 1 or isinstance(values[0], (dict, list))
    return list(choices) if is_mixed else values


SCALARS = {bool: "boolean", int: "integer", float: "number", str: "string"}


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
    return tuple(_unique(value for sample in samples for value in sample))


def _unique(values: Any) -> list[JsonValue]:
    """Return values once each, `1` and `true` apart."""
    return list({repr(value): value for value in values}.values())


def _is_mixed(values: list[JsonValue]) -> bool:
    """Tell whether values are of kinds that no single scalar type covers."""
    kinds = {type(value) for value in values}
    return len(kinds) > 1 and not kinds <= {int, float}
