"""The kinds of documented failures, as extensions.

x-error-kind        on an entry of x-error-codes, or on a response that documents no codes
x-error-patterns    on the document: the profile's patterns, for messages that nobody documented
x-error-code-kinds  on the document: what codes mostly mean, for messages that say nothing
"""

from collections.abc import Iterator, Mapping
from difflib import get_close_matches
from typing import Any

from postman_openapi.error_kinds import ErrorKinds, failure_names
from postman_openapi.errors import ProfileError

KIND = "x-error-kind"
PATTERNS = "x-error-patterns"
CODES = "x-error-code-kinds"

_HTTP_METHODS = ("get", "put", "post", "delete", "options", "head", "patch", "trace")


def write_error_kinds(document: dict[str, Any], kinds: ErrorKinds) -> None:
    """Write the kind of each documented failure into a document.

    Args:
        document: The document; it is changed.
        kinds: How failures are told apart.

    Raises:
        ProfileError: An exception is made for an operation or a failure that is not documented.
    """
    if kinds.patterns:
        document[PATTERNS] = [
            {"kind": each.kind, "pattern": each.pattern.pattern} for each in kinds.patterns
        ]
    if kinds.codes:
        document[CODES] = dict(kinds.codes)
    operations = {each["operationId"]: each for each in _operations(document)}
    _refuse_unfit(operations, kinds.exceptions)
    for operation_id, operation in operations.items():
        for status, code, message, holder in _failures(operation):
            if kind := kinds.of(operation_id, status, code, message):
                holder[KIND] = kind


def _operations(document: Mapping[str, Any]) -> Iterator[dict[str, Any]]:
    for item in document.get("paths", {}).values():
        for method in _HTTP_METHODS:
            if method in item:
                yield item[method]


def _failures(
    operation: Mapping[str, Any],
) -> Iterator[tuple[str, int | str | None, str, dict[str, Any]]]:
    """Yield status, code and message of each documented failure, and the object that says it."""
    for status, response in operation.get("responses", {}).items():
        codes = response.get("x-error-codes", ())
        for each in codes:
            yield status, each["code"], each["message"], each
        if not codes and status.isdecimal() and not status.startswith("2"):
            yield status, None, response.get("description", ""), response


def _refuse_unfit(
    operations: Mapping[str, Mapping[str, Any]], exceptions: Mapping[str, Mapping[str, str]]
) -> None:
    for operation_id, entries in exceptions.items():
        place = f"errors.exceptions.{operation_id}"
        if operation_id not in operations:
            near = get_close_matches(operation_id, operations, n=1)
            hint = f" (there is {near[0]!r})" if near else ""
            raise ProfileError(
                f"{place}: the document has no such operation{hint}; mend the entry or remove it"
            )
        documented = {
            name
            for status, code, _, _ in _failures(operations[operation_id])
            for name in failure_names(status, code)
        }
        for key in entries:
            if key not in documented:
                raise ProfileError(
                    f"{place}.{key}: the operation documents no such failure;"
                    " mend the entry or remove it"
                )
