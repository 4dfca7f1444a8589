"""Names for the closed sets of values: one for each set, wherever it is used.

`pending, approved, denied` is the status of registrants of meetings, webinars and recordings: what
the names of all its places end with names it, `RegistrantStatus`. The document can name a set
itself, as `x-enum-name`.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Any, TypeAlias

from attrs import frozen

from postman_openapi.client.given_names import given_type
from postman_openapi.client.model_view import Alias
from postman_openapi.gathering.naming import Names
from postman_openapi.schemas.resource_names import GENERIC
from postman_openapi.schemas.words import class_name, singular_words

_FEW = 4

Values: TypeAlias = frozenset[str | int]
Words: TypeAlias = tuple[str, ...]

# What the module of the aliases has names of already.
_IMPORTED = ("Literal", "TypeAlias")


@frozen
class Use:
    """A place that takes one of a set of values.

    Attributes:
        values: The set.
        words: What the place is called, its owner's words first: `webinar registrant status`.
        verb: What its operation does; it tells two places of one name apart.
    """

    values: Values
    words: Words
    verb: Words = ()


def named_sets(node: Any) -> Iterator[tuple[Values, str]]:
    """Yield the sets that a document names, with their names."""
    waiting = [node]
    while waiting:
        value = waiting.pop()
        if isinstance(value, list):
            waiting.extend(value)
        elif isinstance(value, Mapping):
            waiting.extend(value.values())
            name, values = value.get("x-enum-name"), value.get("enum")
            if isinstance(name, str) and isinstance(values, list):
                yield frozenset(each for each in values if each is not None), given_type(name)


def alias_names(uses: Iterable[Use], given: Mapping[Values, str]) -> dict[Values, str]:
    """Return a name for each set, except for a small one of places that have nothing in common.

    Args:
        uses: The places, in the document's order.
        given: The names that the document gives.
    """
    places: dict[Values, list[Words]] = {}
    longer: dict[Values, list[Words]] = {}
    for use in uses:
        places.setdefault(use.values, []).append(use.words)
        longer.setdefault(use.values, []).append((*use.verb, *use.words))
    names = Names()
    for name in _IMPORTED:
        names.claim(name)
    result = {values: names.claim(given[values]) for values in places if values in given}
    for values, rows in places.items():
        if values not in result and not _is_chance(values, rows):
            shortest = min(rows, key=lambda words: (len(words), words))
            candidates = [_common_end(rows), shortest, *rows, *longer[values]]
            result[values] = names.claim(*(class_name(words) for words in candidates if words))
    return result


def aliases(names: Mapping[Values, str]) -> list[Alias]:
    """Return the aliases by name; their values keep a stable order."""
    return [
        Alias(name, [repr(each) for each in _ordered(values)])
        for values, name in sorted(names.items(), key=lambda item: item[1])
    ]


def literal_of(values: Values) -> str:
    """Return the type of one of some values, written out."""
    return f"Literal[{', '.join(repr(each) for each in _ordered(values))}]"


def place_words(*names: Sequence[str]) -> Words:
    """Join the words of a place's owner and its own, singular and none twice in a row."""
    words: list[str] = []
    for word in (word for name in names for word in singular_words(name)):
        if not words or words[-1] != word:
            words.append(word)
    return tuple(words)


def _is_chance(values: Values, rows: Sequence[Words]) -> bool:
    """Tell whether places have equal values, such as 1, 2 and 3, without meaning the same."""
    is_shared = len({row[-1:] for row in rows}) > 1 or len({row[:-1] for row in rows}) > 1
    return len(values) <= _FEW and is_shared and not _common_end(rows)


def _common_end(rows: Sequence[Words]) -> Words:
    """Return what all places end with, if that says enough to be a name."""
    common: list[str] = []
    for column in zip(*(reversed(row) for row in rows), strict=False):
        if len(set(column)) > 1:
            break
        common.insert(0, column[0])
    says_enough = len(common) > 1 or (len(rows) > 1 and common and common[0] not in GENERIC)
    return tuple(common) if says_enough and len(rows) > 1 else ()


def _ordered(values: Values) -> list[str | int]:
    numbers = sorted(each for each in values if isinstance(each, int))
    return [*numbers, *sorted(each for each in values if isinstance(each, str))]
