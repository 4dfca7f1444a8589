"""Parameters of an operation: in its path, its query and its headers."""

from collections.abc import Iterable, Iterator, Sequence
from typing import Any

from postman_openapi.diagnostics import Problem, Site
from postman_openapi.gathering.calls import Call
from postman_openapi.gathering.evidence import Gathered, gather
from postman_openapi.gathering.headers import is_added, names_of_browser
from postman_openapi.gathering.mining import FieldProse
from postman_openapi.profile import Profile
from postman_openapi.reading.collection import Field
from postman_openapi.schemas.values import JsonValue
from postman_openapi.writing.field_schemas import field_schema
from postman_openapi.writing.misfits import with_misfits

# A document says these by other means, or they are the client's own.
_NO_PARAMETERS = frozenset({"accept", "authorization", "content-type", "user-agent"})


def parameter_objects(
    names: Sequence[str], calls: Sequence[Call], profile: Profile, site: Site
) -> list[dict[str, Any]]:
    """Return an operation's parameters as a document has them.

    Args:
        names: The parameters of its path, in their order.
        calls: Everything that was sent to it.
        profile: What to look for in descriptions.
        site: Where to report what has no name.
    """
    path = {each.key: each for each in gather((call.path for call in calls), profile)}
    query = gather((call.query for call in calls), profile)
    headers = gather(_own_headers(calls), profile)
    return [
        *(_parameter(path.get(name, Gathered(name, FieldProse())), "path", site) for name in names),
        *(_parameter(each, "query", site) for each in _named(query, site)),
        *(_parameter(each, "header", site) for each in _named(headers, site)),
    ]


def _own_headers(calls: Iterable[Call]) -> Iterator[list[Field]]:
    """Yield each call's headers that are the API's own; a name keeps its first spelling."""
    spellings: dict[str, str] = {}
    for call in calls:
        of_browser = names_of_browser(each.key for each in call.headers)
        yield [
            each if each.key == spelling else each._replace(key=spelling)
            for each in call.headers
            if (name := each.key.strip().lower()) not in _NO_PARAMETERS
            and name not in of_browser
            and not is_added(name)
            and (spelling := spellings.setdefault(name, each.key.strip())) is not None
        ]


def _named(fields: Iterable[Gathered], site: Site) -> list[Gathered]:
    named: list[Gathered] = []
    for each in fields:
        if each.key.strip():
            named.append(each)
        else:
            site.report(
                Problem.UNNAMED_PARAMETER,
                "a parameter has no name",
                "it stands in the examples only",
            )
    return named


def _parameter(field: Gathered, location: str, site: Site) -> dict[str, Any]:
    described = field_schema(
        field._replace(is_list=False) if field.is_list and location != "query" else field, location
    )
    schema = described.schema
    if location == "path" and schema.get("type") == "integer":
        schema.setdefault("format", "int64")
    if location == "header" and schema.get("type") == "string" and not field.prose.marks.format:
        # A date in a header has HTTP's own form.
        schema.pop("format", None)
    parameter: dict[str, Any] = {"name": field.key, "in": location}
    said = field.prose.description
    if description := with_misfits(said, described.misfits, field.key, site):
        parameter["description"] = description
    if location == "path" or field.prose.is_required:
        parameter["required"] = True
    if field.prose.is_deprecated:
        parameter["deprecated"] = True
    if described.is_joined:
        parameter["explode"] = False
    parameter["schema"] = schema
    return parameter | example_members(described.examples)


def example_members(examples: Sequence[JsonValue]) -> dict[str, Any]:
    """Return one example as `example`, several as named `examples`."""
    if len(examples) == 1:
        return {"example": examples[0]}
    if not examples:
        return {}
    return {
        "examples": {
            f"example_{number}": {"value": value} for number, value in enumerate(examples, 1)
        }
    }
