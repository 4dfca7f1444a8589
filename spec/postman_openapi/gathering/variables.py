"""`{{variables}}`: what they stand for at one place of a collection."""

from collections.abc import Iterable, Mapping
from types import MappingProxyType
from typing import NamedTuple

from postman_openapi.diagnostics import Problem, Site
from postman_openapi.expressions import expression
from postman_openapi.reading.collection import Field, Request

VARIABLE = expression(r"\{\{([^{}]*+)\}\}")
# A variable's value may hold variables; a cycle ends here.
_MAX_DEPTH = 8


class Resolution(NamedTuple):
    """A text with its variables put in.

    Attributes:
        text: The text; a variable without a value stays as it is written.
        unresolved: The names of these variables. Postman's dynamic ones (`$guid`) do not count.
    """

    text: str
    unresolved: tuple[str, ...] = ()


class Scope(NamedTuple):
    """The variables that hold at one place.

    Attributes:
        values: Their values.
        secrets: The names of those whose values nobody may see.
    """

    values: Mapping[str, str] = MappingProxyType({})
    secrets: frozenset[str] = frozenset()

    def value(self, name: str) -> str | None:
        """Return a variable's value; None if it has none, or an empty one."""
        return self.values.get(name.strip()) or None

    def is_missing(self, name: str) -> bool:
        """Tell whether a variable has no value at all, not even one that nobody may see."""
        return name not in self.secrets

    def inside(self, variables: Iterable[Field], secrets: frozenset[str] = frozenset()) -> "Scope":
        """Return the scope of what stands below a place that sets variables.

        Args:
            variables: The variables with their values.
            secrets: The names of those that it sets to secrets.
        """
        own = _values_of(variables)
        if not own and not secrets:
            return self
        values = {name: each for name, each in self.values.items() if name not in secrets}
        return Scope({**values, **own}, (self.secrets - own.keys()) | secrets)

    def resolve(self, text: str) -> Resolution:
        """Put values in the place of variables."""
        if "{{" not in text:
            return Resolution(text)
        for _ in range(_MAX_DEPTH):
            resolved = VARIABLE.sub(lambda match: self.value(match[1]) or match[0], text)
            if resolved == text or len(resolved) > _longest(text):
                break
            text = resolved
        names = (name.strip() for name in VARIABLE.findall(text))
        missing = (name for name in names if not name.startswith("$"))
        return Resolution(text, tuple(dict.fromkeys(missing)))


def resolved(text: str, scope: Scope, site: Site) -> str:
    """Put values in the place of variables and report those that have none."""
    if "{{" not in text:
        return text
    resolution = scope.resolve(text)
    for name in filter(scope.is_missing, resolution.unresolved):
        site.report(
            Problem.UNRESOLVED_VARIABLE,
            f"the variable {name!r:.80} has no value",
            "what it stands for is taken as unknown",
        )
    return resolution.text


def scope_at(outer: Scope, request: Request) -> Scope:
    """Return the scope of a request inside of its collection's: its folders' and its own."""
    scope = outer
    for folder in request.folders:
        scope = scope.inside(folder.variables)
    return scope.inside(request.variables)


def _values_of(variables: Iterable[Field]) -> dict[str, str]:
    return {each.key: each.value for each in variables if each.value and not each.is_disabled}


def _longest(text: str) -> int:
    """How long a text may get, so that variables that double each other end."""
    return 100_000 + 2 * len(text)
