"""How an API's prose says what a collection has no field for, as data."""

import re
from collections.abc import Callable, Collection, Mapping
from pathlib import Path
from typing import Any, NamedTuple

from postman_openapi.error_kinds import ErrorKinds, error_kinds_from
from postman_openapi.errors import ProfileError
from postman_openapi.expressions import expression, expression_in_prose
from postman_openapi.glossary import Glossary, glossary_from
from postman_openapi.marks import DEFAULT_MARKS, READERS, MarkPatterns, marks_from, pattern_of
from postman_openapi.names import ChosenNames, names_from
from postman_openapi.webhooks import Webhooks, webhooks_from

# Marks that cannot mean anything else: `(Deprecated)` before or after a text, or `Deprecated:` at
# the start of a line. Of a list of values, in which `deprecated` may be one, each has a bullet.
_DEPRECATED = expression_in_prose(
    r"\A\W*[(\[]deprecated[)\]]|[(\[]deprecated[)\]]\W*\Z"
    r"|^[># \t]*+(?:\*\*|__)?deprecated(?:\*\*|__)?[ \t]*+:|\A\W*deprecated\W*\Z",
    re.MULTILINE,
)
_NEVER = expression(r"(?!)")


class Rule(NamedTuple):
    """One thing that an operation's description says in a fixed form.

    Attributes:
        extension: The document's key for it, such as `x-scopes`.
        pattern: Where it stands; its group `value`, or all of it, is what is said.
        each: One item of a value that is a list; None if the value is a single text.
        label: What people call it; empty if the client's docstrings do not say it.
        filler: What may stand between items without being prose.
    """

    extension: str
    pattern: re.Pattern[str]
    each: re.Pattern[str] | None = None
    label: str = ""
    filler: re.Pattern[str] = expression(r"[\W_]+|\b(?:or|and)\b")


class Profile(NamedTuple):
    """What to look for in prose; the default knows what Postman's own importer writes.

    Attributes:
        marks: How marks in the descriptions of fields are written.
        no_description: Descriptions that stand for none.
        deprecated: The mark of something deprecated, in the description of a parameter, a field or
            an operation, and in the name of a request or a folder.
        operation_rules: What operations' descriptions say.
        status: The mark of a status in an example's name, in its group `value`; a group `reason`
            is the meaning where the name says nothing else.
        error_code: The mark of an error code in an example's name, in its group `value`; the text
            up to the next mark is its message.
        may_be_null: Whether every field of an answer can be null, also where it never was.
        error_kinds: How failures are told apart.
        glossary: What fields mean.
        webhooks: Which requests are events.
        names: Names that no rule can find.
        resource_levels: How many folders, from the outermost on, are resources, one in the other.
    """

    marks: MarkPatterns = DEFAULT_MARKS
    no_description: frozenset[str] = frozenset({"undefined"})
    deprecated: re.Pattern[str] = _DEPRECATED
    operation_rules: tuple[Rule, ...] = ()
    status: re.Pattern[str] = _NEVER
    error_code: re.Pattern[str] = _NEVER
    may_be_null: bool = False
    resource_levels: int = 1
    webhooks: Webhooks = Webhooks()
    error_kinds: ErrorKinds = ErrorKinds()
    glossary: Glossary = Glossary()
    names: ChosenNames = ChosenNames()

    def __hash__(self) -> int:
        # What was read of prose is kept by its profile, of which a process rarely has two.
        return hash(self.no_description)


def load_profile(path: str | Path) -> Profile:
    """Read a profile from a TOML file; what the file does not say keeps its default.

    Raises:
        ProfileError: The file cannot be read, is no TOML, or a rule in it cannot be used.
    """
    import tomllib  # noqa: PLC0415 (only where there is a profile)

    try:
        data = tomllib.loads(Path(path).read_text(encoding="utf-8"))
    except OSError as error:
        raise ProfileError(f"profile {path}: {error.strerror or error}") from None
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
        raise ProfileError(f"profile {path}: not TOML: {error}") from None
    try:
        return profile_from(data, Path(path).parent)
    except ProfileError as error:
        raise ProfileError(f"profile {path}: {error}") from None


def profile_from(data: Mapping[str, Any], folder: Path = Path()) -> Profile:
    """Build a profile from a TOML file's content.

    Args:
        data: The content.
        folder: Where the files are that it names.

    Raises:
        ProfileError: A key is unknown or a rule in it cannot be used.
    """
    _refuse_unknown(
        data, (*_READERS, "operations", "deprecated", "errors", "glossary", "names", "webhooks")
    )
    values: dict[str, Any] = {"marks": marks_from(_table(data, "fields"))}
    for section, readers in _READERS.items():
        table = _table(data, section)
        known = {**readers, **READERS} if section == "fields" else readers
        _refuse_unknown(table, known)
        values |= {key: readers[key](table, key) for key in table if key in readers}
    if "deprecated" in data:
        values["deprecated"] = _deprecation(_table(data, "deprecated"))
    rules = tuple(_rule(name, rule) for name, rule in _table(data, "operations").items())
    names = names_from(_table(data, "names"))
    error_kinds = error_kinds_from(_table(data, "errors"))
    return Profile(
        **values,
        operation_rules=rules,
        error_kinds=error_kinds,
        glossary=glossary_from(data.get("glossary", {}), folder),
        names=names,
        webhooks=webhooks_from(_table(data, "webhooks")),
    )


def _table(data: Mapping[str, Any], key: str) -> Mapping[str, Any]:
    table = data.get(key, {})
    if not isinstance(table, Mapping):
        raise ProfileError(f"{key!r} is no table")
    return table


def _refuse_unknown(table: Mapping[str, Any], known: Collection[str]) -> None:
    if unknown := set(table) - set(known):
        raise ProfileError(f"unknown key {min(unknown)!r}")


def _rule(extension: str, data: Any) -> Rule:
    if not isinstance(data, Mapping) or "pattern" not in data:
        raise ProfileError(f"operations.{extension} has no pattern")
    if not extension.startswith("x-"):
        raise ProfileError(f"operations.{extension}: the name of an extension begins with x-")
    _refuse_unknown(data, ("pattern", "each", "label"))
    label = data.get("label", "")
    if not isinstance(label, str):
        raise ProfileError(f"operations.{extension}: label is no text")
    return Rule(
        extension=extension,
        pattern=pattern_of(data, "pattern"),
        each=pattern_of(data, "each") if "each" in data else None,
        label=label,
    )


def _deprecation(table: Mapping[str, Any]) -> re.Pattern[str]:
    _refuse_unknown(table, ("pattern",))
    if "pattern" not in table:
        raise ProfileError("deprecated has no pattern")
    return pattern_of(table, "pattern")


def _flag(table: Mapping[str, Any], key: str) -> bool:
    if isinstance(table[key], bool):
        return bool(table[key])
    raise ProfileError(f"{key} is neither true nor false")


def _levels(table: Mapping[str, Any], key: str) -> int:
    # True is an int to Python.
    if type(table[key]) is int and table[key] > 0:
        return int(table[key])
    raise ProfileError(f"{key} is no number of folders: 1 for the outermost alone, 2 or more")


def _texts(table: Mapping[str, Any], key: str) -> frozenset[str]:
    if isinstance(table[key], list) and all(isinstance(each, str) for each in table[key]):
        return frozenset(table[key])
    raise ProfileError(f"{key} is no list of texts")


_READERS: dict[str, dict[str, Callable[[Mapping[str, Any], str], Any]]] = {
    "fields": {
        "no_description": _texts,
    },
    "examples": {"status": pattern_of, "error_code": pattern_of},
    "answers": {"may_be_null": _flag},
    "folders": {"resource_levels": _levels},
}
