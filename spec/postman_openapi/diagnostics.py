"""What a conversion could not express or had to guess, and what it did instead."""

from collections.abc import Iterator
from enum import StrEnum
from typing import NamedTuple


class Problem(StrEnum):
    """The stable ids of diagnostics."""

    ADDRESS_NOT_USABLE = "address-not-usable"
    BODY_OF_OTHER_TYPE = "body-of-other-type"
    DOCUMENTED_STATUS_DIFFERS = "documented-status-differs"
    DUPLICATE_KEY = "duplicate-key"
    EMPTY_PATH_SEGMENT = "empty-path-segment"
    ERROR_CODE_CUT_OFF = "error-code-cut-off"
    EXAMPLE_OF_OTHER_METHOD = "example-of-other-method"
    EXAMPLE_OF_OTHER_PATH = "example-of-other-path"
    ITEM_NOT_READABLE = "item-not-readable"
    LONE_SURROGATE = "lone-surrogate"
    MARK_DOES_NOT_FIT = "mark-does-not-fit"
    METHOD_NOT_IN_OPENAPI = "method-not-in-openapi"
    NO_REQUESTS = "no-requests"
    PARAMETER_RENAMED = "parameter-renamed"
    REQUEST_BODY_NOT_PARSED = "request-body-not-parsed"
    RESPONSE_BODY_NOT_PARSED = "response-body-not-parsed"
    RESPONSE_WITHOUT_STATUS = "response-without-status"
    SAME_PATH_ON_SEVERAL_HOSTS = "same-path-on-several-hosts"
    SCRIPT_NOT_CONVERTED = "script-not-converted"
    SECRET_LEFT_OUT = "secret-left-out"  # noqa: S105 - an id, no secret
    UNKNOWN_AUTH = "unknown-auth"
    UNKNOWN_BODY_MODE = "unknown-body-mode"
    UNNAMED_PARAMETER = "unnamed-parameter"
    UNRESOLVED_VARIABLE = "unresolved-variable"
    URL_WITHOUT_SCHEME = "url-without-scheme"
    WRONG_SHAPE = "wrong-shape"


class Diagnostic(NamedTuple):
    """One thing that a conversion could not express or had to guess.

    Attributes:
        id: Which kind of thing, stable over releases.
        where: The request's folders and name, joined by " / ".
        message: What was found.
        action: What was done instead.
    """

    id: Problem
    where: str
    message: str
    action: str

    def __str__(self) -> str:
        return f"{self.where}: {self.message}; {self.action} [{self.id}]"


class Diagnostics:
    """Collects diagnostics in the order of their finding, each once."""

    def __init__(self) -> None:
        self._found: dict[Diagnostic, None] = {}

    def __iter__(self) -> Iterator[Diagnostic]:
        return iter(self._found)

    def add(self, diagnostics: tuple[Diagnostic, ...]) -> None:
        """Take over what an earlier step has found."""
        self._found.update(dict.fromkeys(diagnostics))

    def at(self, where: str) -> "Site":
        """Return a collector that knows the place."""
        return Site(where, self)

    def as_tuple(self) -> tuple[Diagnostic, ...]:
        """Return everything that was found."""
        return tuple(self._found)


class Site(NamedTuple):
    """The place in a collection that a step is working on.

    Attributes:
        where: The request's folders and name, joined by " / ".
        diagnostics: Where its problems are collected.
    """

    where: str
    diagnostics: Diagnostics

    def report(self, problem: Problem, message: str, action: str) -> None:
        """Note a problem at this place."""
        self.diagnostics.add((Diagnostic(problem, self.where, message, action),))
