"""What comments in JSON bodies say about fields, written into the schema of the body."""

from __future__ import annotations

from typing import TYPE_CHECKING

from postman_openapi.gathering.mining import mined_together
from postman_openapi.schemas.marks import write_marks
from postman_openapi.writing.misfits import with_misfits

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from postman_openapi.diagnostics import Site
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


def document_fields(schema: Schema, notes: Notes, profile: Profile, site: Site) -> None:
    """Write descriptions and marks into the inline schema of a JSON body.

    Args:
        schema: The schema; it is changed.
        notes: What is said about each place in it.
        profile: What to look for in comments.
        site: Where to report marks that do not fit.
    """
    for place, texts in notes.items():
        for parent, target in _targets(schema, place):
            prose = mined_together(texts, profile)
            _describe(target, prose, parent, place)
            name = ".".join(key for key in place if key is not None)
            misfits = write_marks(target, prose.marks)
            if description := with_misfits(prose.description, misfits, name, site):
                target.setdefault("description", description)


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
    if prose.is_deprecated:
        target["deprecated"] = True
    if prose.is_required and parent is not None and place[-1] is not None:
        required = parent.setdefault("required", [])
        if place[-1] not in required:
            required.append(place[-1])
