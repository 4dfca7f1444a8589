"""Kinds of failure: the table `[errors]` of a profile.

    [errors]
    patterns = [
      ["plan_missing", 'plan|subscription'],     # in order: the first that a message matches
      ["not_found", 'not found|does not exist'],
    ]
    [errors.codes]                               # what a code mostly means
    200 = "not_permitted"
    [errors.exceptions.end_webinar]              # by operation id
    3003 = "not_host"                            # a code, whatever its status
    "404/1001" = "not_found"                     # a status and a code
    "429/-" = "rate_limited"                     # a status without a code

One code can mean several things, which its message tells; the first of exception, pattern and code
counts. `writing.error_kinds` writes the kinds.
"""

import re
from collections.abc import Mapping
from types import MappingProxyType
from typing import Any, NamedTuple

from postman_openapi.errors import ProfileError
from postman_openapi.expressions import expression

_KIND = expression(r"[a-z][a-z0-9]*(?:_[a-z0-9]+)*", re.ASCII)
_FAILURE = expression(r"(?:[1-5]\d\d/)?[^/\s]+", re.ASCII)
_NO_CODE = "-"
_PAIR = 2


class KindPattern(NamedTuple):
    """What a documented message of one kind looks like."""

    kind: str
    pattern: re.Pattern[str]


class ErrorKinds(NamedTuple):
    """How failures are told apart.

    Attributes:
        patterns: The kinds by what messages say, in order.
        exceptions: The kinds of single failures, by operation id and by `code` or `status/code`.
        codes: The kinds of codes whose message says nothing.
    """

    patterns: tuple[KindPattern, ...] = ()
    exceptions: Mapping[str, Mapping[str, str]] = MappingProxyType({})
    codes: Mapping[str, str] = MappingProxyType({})

    def __bool__(self) -> bool:
        return bool(self.patterns or self.exceptions or self.codes)

    def of(self, operation_id: str, status: str, code: int | str | None, message: str) -> str:
        """Return the kind of a documented failure; an empty text if nothing takes it."""
        own = self.exceptions.get(operation_id, {})
        for name in failure_names(status, code):
            if name in own:
                return own[name]
        for each in self.patterns:
            if each.pattern.search(message):
                return each.kind
        return self.codes.get(str(code), "")


def failure_names(status: str, code: int | str | None) -> tuple[str, ...]:
    """Return what an exception may call a failure, the narrowest name first."""
    if code is None:
        return (f"{status}/{_NO_CODE}",)
    return (f"{status}/{code}", str(code))


def error_kinds_from(table: Mapping[str, Any]) -> ErrorKinds:
    """Read the table `[errors]` of a profile.

    Raises:
        ProfileError: A key is unknown, a kind is no name, or a pattern is none.
    """
    if unknown := set(table) - {"patterns", "exceptions", "codes"}:
        raise ProfileError(
            f"errors: unknown key {min(unknown)!r}; known are patterns, exceptions and codes"
        )
    patterns = table.get("patterns", [])
    if not isinstance(patterns, list):
        raise ProfileError("errors.patterns is no list of pairs [kind, pattern]")
    exceptions = table.get("exceptions", {})
    if not isinstance(exceptions, Mapping):
        raise ProfileError("errors.exceptions is no table")
    codes = table.get("codes", {})
    if not isinstance(codes, Mapping):
        raise ProfileError("errors.codes is no table")
    for code, kind in codes.items():
        _kind(f"errors.codes.{code}", kind)
    return ErrorKinds(
        tuple(_pattern(number, each) for number, each in enumerate(patterns, start=1)),
        {operation: _exceptions(operation, each) for operation, each in exceptions.items()},
        dict(codes),
    )


def _pattern(number: int, pair: Any) -> KindPattern:
    place = f"errors.patterns, entry {number}"
    if not (
        isinstance(pair, list) and len(pair) == _PAIR and all(isinstance(e, str) for e in pair)
    ):
        raise ProfileError(f"{place}: a pair [kind, pattern] is expected")
    kind, pattern = pair
    try:
        compiled = re.compile(pattern, re.IGNORECASE | re.MULTILINE)
    except re.error as error:
        raise ProfileError(f"{place} ({kind}): no regular expression: {error}") from None
    return KindPattern(_kind(place, kind), compiled)


def _exceptions(operation: str, entries: Any) -> dict[str, str]:
    place = f"errors.exceptions.{operation}"
    if not isinstance(entries, Mapping):
        raise ProfileError(f"{place} is no table")
    for key, kind in entries.items():
        if not _FAILURE.fullmatch(key) or key == _NO_CODE:
            raise ProfileError(
                f"{place}.{key}: a code, a status and a code as '404/1001', or '404/-' is expected"
            )
        _kind(f"{place}.{key}", kind)
    return dict(entries)


def _kind(place: str, kind: Any) -> str:
    if not isinstance(kind, str) or not _KIND.fullmatch(kind):
        raise ProfileError(f"{place}: {kind!r} is no name of the form not_found")
    return kind
