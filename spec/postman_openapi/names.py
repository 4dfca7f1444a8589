"""Names that no rule can find: the table `[names]` of a profile.

    [names.methods]      operation id -> the method's name on its resource    x-method
    [names.models]       component -> its name                                the component's key
    [names.resources]    tag -> the resource, as in `rooms` or `rooms.locations`   x-resource
    [names.literals]     alias -> the set of values that it stands for        x-enum-name

The rules name everything; an entry here replaces one such name. An entry that fits nothing, or that
gives a name twice, is an error: the document has changed, and a person should look at it.
`writing.names` writes the extensions.
"""

import keyword
import re
from collections.abc import Callable, Collection, Mapping, Sequence
from types import MappingProxyType
from typing import Any, NamedTuple, TypeAlias

from postman_openapi.errors import ProfileError
from postman_openapi.expressions import expression

Scalar: TypeAlias = str | int | float | bool


_SNAKE = expression(r"[a-z][a-z0-9]*(?:_[a-z0-9]+)*", re.ASCII)
_PATH = expression(rf"{_SNAKE.pattern}(?:\.{_SNAKE.pattern})*", re.ASCII)
_CLASS = expression(r"[A-Z][A-Za-z0-9]*", re.ASCII)


class ChosenNames(NamedTuple):
    """Names that a profile gives.

    Attributes:
        methods: The names of methods by operation id.
        models: The names of components by the names that the rules give them.
        resources: The names of resources by tag.
        literals: The values of aliases by alias, in any order.
    """

    methods: Mapping[str, str] = MappingProxyType({})
    models: Mapping[str, str] = MappingProxyType({})
    resources: Mapping[str, str] = MappingProxyType({})
    literals: Mapping[str, tuple[Scalar, ...]] = MappingProxyType({})


# --- reading --------------------------------------------------------------------------------------


def names_from(table: Mapping[str, Any]) -> ChosenNames:
    """Read the table `[names]` of a profile.

    Raises:
        ProfileError: A key is unknown, a name is none, or a name is given twice.
    """
    if unknown := set(table) - set(_READERS):
        raise ProfileError(f"names: unknown key {min(unknown)!r}; known are {', '.join(_READERS)}")
    read: dict[str, Any] = {}
    for section, reader in _READERS.items():
        entries = table.get(section, {})
        if not isinstance(entries, Mapping):
            raise ProfileError(f"names.{section} is no table")
        read[section] = reader(section, entries)
    return ChosenNames(**read)


def _given(pattern: re.Pattern[str], form: str) -> Callable[[str, Mapping[str, Any]], Any]:
    """Return the reader of a section whose values are names of a form."""

    def reader(section: str, entries: Mapping[str, Any]) -> dict[str, str]:
        for key, name in entries.items():
            _refuse_misshapen(section, name, pattern, form)
            if section != "methods":
                _refuse_same(section, [each for each in entries if entries[each] == name])
            if key == name:
                raise ProfileError(f"names.{section}.{key} is its own name: remove the entry")
        return dict(entries)

    return reader


def _literals(section: str, entries: Mapping[str, Any]) -> dict[str, tuple[Scalar, ...]]:
    for name, values in entries.items():
        _refuse_misshapen(section, name, _CLASS, _CLASS_FORM)
        if not (isinstance(values, list) and values and all(map(_is_scalar, values))):
            raise ProfileError(f"names.{section}.{name} is no list of texts and numbers")
        same = [other for other in entries if value_set(entries[other]) == value_set(values)]
        _refuse_same(section, same)
    return {name: tuple(values) for name, values in entries.items()}


def _refuse_misshapen(section: str, name: Any, pattern: re.Pattern[str], form: str) -> None:
    if (
        not isinstance(name, str)
        or not pattern.fullmatch(name)
        or any(map(keyword.iskeyword, name.split(".")))
    ):
        raise ProfileError(f"names.{section}: {name!r} is no name of the form {form}")


def _refuse_same(section: str, keys: Sequence[str]) -> None:
    if len(keys) > 1:
        raise ProfileError(
            f"names.{section}: {keys[0]!r} and {keys[1]!r} mean the same; change or remove one"
        )


def _is_scalar(value: Any) -> bool:
    return isinstance(value, (str, int, float))


def value_set(values: Any) -> frozenset[str]:
    """Return values so that sets of them compare, `1` and `true` apart, and null left out."""
    return frozenset(repr(value) for value in values if value is not None)


_SNAKE_FORM, _CLASS_FORM = "list_registrants", "RegistrantList"
_PATH_FORM = "rooms or rooms.locations"
_READERS: dict[str, Callable[[str, Mapping[str, Any]], Any]] = {
    "methods": _given(_SNAKE, _SNAKE_FORM),
    "models": _given(_CLASS, _CLASS_FORM),
    "resources": _given(_PATH, _PATH_FORM),
    "literals": _literals,
}


# --- using ----------------------------------------------------------------------------------------


def renamed_models(
    names: Mapping[int, str], models: Mapping[str, str], others: Collection[str]
) -> dict[int, str]:
    """Return the names of components, with those of a profile in place of the rules'.

    The list of a component that gets another name follows it: `MemberList` of `Member`.

    Args:
        names: The names that the rules give, by whatever tells components apart.
        models: The new names by the old ones.
        others: The names of components that no rule gave.

    Raises:
        ProfileError: There is no such component, or two would have one name.
    """
    refuse_unknown("models", models, names.values(), "component")
    result = {key: models.get(name) or _of_list(name, models) for key, name in names.items()}
    # Classes stand in files of their names in small letters.
    owners = {each.lower(): each for each in others}
    for key in sorted(names, key=lambda key: result[key] != names[key]):
        name, rival = result[key], owners.get(result[key].lower())
        if rival is not None and name != names[key]:
            raise ProfileError(
                f"names.models.{names[key]}: {name!r} is already the name of the component"
                f" {rival!r}; choose another one, or give {rival!r} another one as well"
            )
        owners[name.lower()] = names[key]
    return result


def _of_list(name: str, models: Mapping[str, str]) -> str:
    item = name.removesuffix("List")
    return f"{models[item]}List" if item != name and item in models else name


def refuse_unknown(
    section: str, entries: Mapping[str, str], known: Collection[str], noun: str
) -> None:
    """Refuse entries for what the document does not have.

    Raises:
        ProfileError: There is such an entry.
    """
    for key in entries:
        if key not in known:
            from difflib import get_close_matches  # noqa: PLC0415 (rare)

            near = get_close_matches(key, known, n=1)
            hint = f" (there is {near[0]!r})" if near else ""
            raise ProfileError(
                f"names.{section}.{key}: the document has no such {noun}{hint};"
                " mend the entry or remove it"
            )
