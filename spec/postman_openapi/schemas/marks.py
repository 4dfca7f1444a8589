"""What marks in a description say of a value, written into the schema of that value."""

from __future__ import annotations

import re
from types import MappingProxyType
from typing import TYPE_CHECKING, Any, Final, NamedTuple

from postman_openapi.expressions import expression
from postman_openapi.schemas.bounds import add_bounds, kinds_of
from postman_openapi.schemas.defaults import MISFIT, SCALARS, default_of, kind_of_default
from postman_openapi.schemas.value_types import KINDS_OF_FORMATS, value_type
from postman_openapi.schemas.values import typed_value

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from postman_openapi.schemas.bounds import Bounds
    from postman_openapi.schemas.value_types import ValueType
    from postman_openapi.schemas.values import JsonValue

# What Python's patterns have and those of JSON Schema have not.
_ONLY_PYTHON: Final = expression(r"\\[AZ]|\(\?[^:=!<]|\(\?<[^=!]|[*+?}]\+")


class Marks(NamedTuple):
    """What marks say; nothing where there is none.

    Attributes:
        choices: The only values that are allowed.
        bounds: How much or how many there may be: of letters, and of items.
        default: What stands for a value that is not given.
        type: The type as it is written.
        format: The format.
        pattern: A pattern that texts match.
        written: Each of these marks as it is written, by its name here.
    """

    choices: tuple[str, ...] = ()
    bounds: tuple[Bounds, ...] = ()
    default: str = ""
    type: str = ""
    format: str = ""
    pattern: str = ""
    written: Mapping[str, str] = MappingProxyType({})

    def __bool__(self) -> bool:
        return bool(self.written)

    @property
    def value_type(self) -> ValueType | None:
        """The type, if that is one."""
        return value_type(self.type) if self.type else None

    @property
    def kind(self) -> str:
        """The type of a single value, where a mark leaves no doubt; "" where none does."""
        said = self.value_type
        if said is not None and said.kind:
            return said.kind
        if self.format in KINDS_OF_FORMATS:
            return KINDS_OF_FORMATS[self.format]
        if self.choices:
            return SCALARS[type(choice_values(self.choices)[0])]
        is_text = self.pattern or any(each.is_of_texts for each in self.bounds)
        return "string" if is_text else ""

    @property
    def supposed_kind(self) -> str:
        """The type of a single value of which nothing is known but marks."""
        if self.kind or (self.value_type and self.value_type.is_list):
            return self.kind
        said = kind_of_default(self.default) if self.default else ""
        return said or next((each.kind for each in self.bounds), "")

    def without_type(self) -> Marks:
        """Return these marks but for those that name a type."""
        names = ("type", "format")
        written = {name: text for name, text in self.written.items() if name not in names}
        return self._replace(type="", format="", written=written)

    def with_items(self) -> Marks:
        """Return these marks with the type of a list as any list has it, joined or not."""
        said = self.value_type
        of_items = f" of {said.kind}" if said and said.kind else ""
        return self._replace(type=f"list{of_items}")


NO_MARKS: Final = Marks()


def write_marks(schema: dict[str, Any], marks: Marks) -> list[str]:
    """Write what marks say into the schema of a value.

    Args:
        schema: The schema; it is changed. Where it says nothing, the marks tell the type.
        marks: What they say.

    Returns:
        The marks that do not fit the type or each other, as they are written.
    """
    misfits: list[str] = []
    if not marks:
        return misfits
    for name, write in _WRITERS.items():
        if name in marks.written and not write(schema, marks):
            misfits.append(marks.written[name])
        if name == "type" and not kinds_of(schema):  # nothing is said by it, or by a misfit
            _suppose(schema, marks)
    return misfits


def choice_values(choices: Sequence[str]) -> list[JsonValue]:
    """Return what listed choices stand for: values of one kind, else the texts themselves."""
    values = [typed_value(text) for text in choices]
    is_mixed = len({type(value) for value in values}) > 1 or isinstance(values[0], (dict, list))
    return list(choices) if is_mixed else values


def _suppose(schema: dict[str, Any], marks: Marks) -> None:
    """Give a schema that says nothing the type that the marks suppose."""
    if _is_holder(schema):
        return
    if any(each.is_of_items for each in marks.bounds):
        _set_kind(schema, "array")
        schema["items"] = {"type": marks.kind} if marks.kind else {}
    elif kind := marks.supposed_kind:
        _set_kind(schema, kind)


def _write_type(schema: dict[str, Any], marks: Marks) -> bool:
    said = marks.value_type
    if said is None or said.is_joined:
        return False
    if not said.is_list:
        return _has_kind(schema, said.kind)
    if not _has_kind(schema, "array"):
        return False
    return not said.kind or _has_kind(schema.setdefault("items", {}), said.kind)


def _has_kind(schema: dict[str, Any], kind: str) -> bool:
    """Tell whether values are of a type; where nothing else is known they are from now on."""
    known = kinds_of(schema)
    if known == {kind}:
        return True
    if _is_holder(schema) or (known and (known, kind) != ({"integer"}, "number")):
        return False
    _set_kind(schema, kind)
    return True


def _set_kind(schema: dict[str, Any], kind: str) -> None:
    is_nullable = "null" in schema.get("type", ())
    schema["type"] = [kind, "null"] if is_nullable else kind
    schema.pop("format", None)


def _is_holder(schema: dict[str, Any]) -> bool:
    """Tell whether a schema says by other means than a type what a value is."""
    return any(key in schema for key in ("$ref", "anyOf", "properties", "additionalProperties"))


def _of_single(schema: dict[str, Any]) -> dict[str, Any]:
    """Return the schema of single values: of a list that of its items."""
    items = schema.get("items")
    return items if kinds_of(schema) == {"array"} and isinstance(items, dict) else schema


def _write_format(schema: dict[str, Any], marks: Marks) -> bool:
    target, name = _of_single(schema), marks.format.lower()
    if name not in KINDS_OF_FORMATS or not _has_kind(target, KINDS_OF_FORMATS[name]):
        return False
    target["format"] = name
    return True


def _write_choices(schema: dict[str, Any], marks: Marks) -> bool:
    target = _of_single(schema)
    kinds = kinds_of(target)
    if _is_holder(target) or not kinds <= {*SCALARS.values()}:
        return False
    values = list(marks.choices) if "string" in kinds else choice_values(marks.choices)
    is_nullable = "null" in target.get("type", ())
    kind = SCALARS[type(values[0])]
    if marks.type and not (kind in kinds or (kind == "integer" and "number" in kinds)):
        return False
    if not isinstance(values[0], bool):
        target["enum"] = [*values, *([None] if is_nullable else [])]
    _set_kind(target, "number" if marks.type and "number" in kinds else kind)
    return True


def _write_pattern(schema: dict[str, Any], marks: Marks) -> bool:
    target = _of_single(schema)
    if _ONLY_PYTHON.search(marks.pattern) or not _has_kind(target, "string"):
        return False
    try:
        re.compile(marks.pattern)
    except re.error:
        return False
    target["pattern"] = marks.pattern
    return True


def _write_default(schema: dict[str, Any], marks: Marks) -> bool:
    value = default_of(schema, marks.default)
    if value is MISFIT:
        return False
    schema["default"] = value
    return True


# In this order: what comes later has to fit what comes before.
_WRITERS: Final[Mapping[str, Callable[[dict[str, Any], Marks], bool]]] = {
    "type": _write_type,
    "choices": _write_choices,
    "format": _write_format,
    "bounds": lambda schema, marks: add_bounds(schema, marks.bounds),
    "pattern": _write_pattern,
    "default": _write_default,
}
