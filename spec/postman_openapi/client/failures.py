"""Which answers of an operation are failures, and what the document says that they mean."""

import re
from collections.abc import Mapping
from typing import Any, NamedTuple

DEFAULT = "default"
_ANY_SUCCESS = "2XX"
_FAILURE_CODE = "x-failure-code"
_KIND = "x-error-kind"
_RANGE = re.compile(r"[1-5]XX")


class DocumentedFailure(NamedTuple):
    """A failure that an operation documents; its kind is None where the document knows none."""

    status: int | str
    code: int | None
    message: str
    kind: str | None = None


def is_success(status: str, response: Mapping[str, Any]) -> bool:
    """Tell whether a documented response is a success; an overlay can mark a 2xx as a failure."""
    return status.startswith("2") and _FAILURE_CODE not in response


def successes(operation: Mapping[str, Any]) -> dict[str, Mapping[str, Any]]:
    """Return the responses that are successes, by status.

    Where none is, `default` is: a document that says nothing else says there what it answers,
    unless the overlay marks it as a failure.
    """
    responses = operation.get("responses", {})
    found = {status: each for status, each in responses.items() if is_success(status, each)}
    other = responses.get(DEFAULT, {})
    if not found and other.get("content") and _FAILURE_CODE not in other:
        return {_ANY_SUCCESS: other}
    return found


def documented_failures(operation: Mapping[str, Any]) -> list[DocumentedFailure]:
    """List the failures that an operation documents.

    The status can be a range such as "4XX", or "default".
    """
    return [
        failure
        for status, response in operation.get("responses", {}).items()
        if status.isdecimal() or status == DEFAULT or _RANGE.fullmatch(status)
        for failure in _failures(int(status) if status.isdecimal() else status, response)
    ]


def without_common_default(
    entries: Mapping[str, Mapping[str, Any]],
) -> dict[str, Mapping[str, Any]]:
    """Leave out the failure for any other status where it is the same for all operations.

    What is said of each of them says nothing of any.
    """
    found = [
        [each for each in entry.get("other_errors", ()) if each[0] == DEFAULT]
        for entry in entries.values()
    ]
    is_common = len(found) > 1 and all(each == found[0] for each in found)
    if not is_common or any(each[1] is not None for each in found[0]):
        return dict(entries)
    rest = {
        name: [each for each in entry.get("other_errors", ()) if each[0] != DEFAULT]
        for name, entry in entries.items()
    }
    return {
        name: {key: value for key, value in {**entry, "other_errors": rest[name]}.items() if value}
        for name, entry in entries.items()
    }


def _failures(status: int | str, response: Mapping[str, Any]) -> list[DocumentedFailure]:
    """List the failures of one response; where no code is documented its meaning stands alone.

    A success can document codes too: then the same status carries either.
    """
    codes = response.get("x-error-codes", [])
    if codes or is_success(str(status), response):
        return [
            DocumentedFailure(status, each["code"], each["message"], each.get(_KIND))
            for each in codes
        ]
    code, message = response.get(_FAILURE_CODE), response.get("description", "")
    return [DocumentedFailure(status, code, message, response.get(_KIND))]
