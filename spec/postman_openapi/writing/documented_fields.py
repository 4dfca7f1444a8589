"""What comments in JSON bodies say about fields, written into the schema of the body."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from postman_openapi.gathering.mining import mined_together
from postman_openapi.schemas.bounds import add_bounds
from postman_openapi.writing.field_schemas import SCALARS, choice_values

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from postman_openapi.gathering.mining import FieldProse
    from postman_openapi.profile import Profile
    from postman_openapi.schemas.json_comments import Notes, Path
    from postman_openapi.writing.field_schemas import Schema


def joined_notes(notes: Iterable[Notes]) -> dict[Path, list[str]]:
    """Return what the comments of several bodies say of each place, each text once."""
    texts: dict[Path, dict[str, None]] = {}
    for each in notes:
        for place, said in each.items():
            texts.setdefault(place, {})["\n".join(said)] = None
    return {place: list(said) for place, said in texts.items()}


def document_fields(schema: Schema, notes: Notes, profile: Profile) -> None:
    """Write descriptions and marks into the inline schema of a JSON body.

    Args:
        schema: The schema; it is changed.
        notes: What is said about each place in it.
        profile: What to look for in comments.
    """
    for place, texts in notes.items():
        for parent, target in _targets(schema, place):
            _describe(target, mined_together(texts, profile), parent, place)


def _targets(schema: Schema, place: Path) -> Iterator[tuple[Schema | None, Schema]]:
    """Yield the schemas of a place, each with the one of the object that has it as a property."""
    found: list[tuple[Schema | None, Schema]] = [(None, schema)]
    for key in place:
        found = [
            inner
            for _, outer in found
            for each in (outer, *outer.get("anyOf", ()))
            if (inner := _inside(each, key)) is not None
        ]
    yield from found


def _inside(schema: Schema, key: str | None) -> tuple[Schema | None, Schema] | None:
    if key is None:
        return (None, schema["items"]) if isinstance(schema.get("items"), dict) else None
    if key in schema.get("properties", {}):
        return schema, schema["properties"][key]
    # Keys that are data share one schema.
    values = schema.get("additionalProperties")
    return (None, values) if isinstance(values, dict) else None


def _describe(target: Schema, prose: FieldProse, parent: Schema | None, place: Path) -> None:
    if prose.description:
        target.setdefault("description", prose.description)
    if prose.is_deprecated:
        target["deprecated"] = True
    if prose.is_required and parent is not None and place[-1] is not None:
        required = parent.setdefault("required", [])
        if place[-1] not in required:
            required.append(place[-1])
    if prose.choices:
        _choose(target, prose.choices)
    add_bounds(target, prose.bounds)


def _choose(target: Schema, choices: Sequence[str]) -> None:
    """Let a field have nothing but the values that are listed; of a list, its items."""
    kinds = target.get("type", [])
    kinds = [kinds] if isinstance(kinds, str) else list(kinds)
    if "array" in kinds and isinstance(target.get("items"), dict):
        target = target["items"]
        kinds = []
    if "object" in kinds or "anyOf" in target or "properties" in target:
        return
    if not kinds and isinstance(own := target.get("type", []), str):
        kinds = [own]
    values: list[Any] = choice_values(tuple(choices))
    if "string" in kinds:
        values = list(choices)
    nullable = ["null"] if "null" in kinds else []
    if isinstance(values[0], bool):
        target["type"] = ["boolean", *nullable] if nullable else "boolean"
        return
    kind = SCALARS[type(values[0])]
    target["type"] = [kind, *nullable] if nullable else kind
    target["enum"] = [*values, *([None] if nullable else [])]
    target.pop("format", None)
