"""Errors as APIs word them, in one of the forms that most of them use."""

from collections.abc import Mapping
from typing import Any, NamedTuple

from .errors import FieldError

_CODES = ("code", "error_code", "errorCode", "status_code", "type")
_MESSAGES = (
    "message",
    "error_description",
    "errorMessage",
    "error_message",
    "detail",
    "title",
    "reason",
    "description",
)
_FIELDS = ("field", "name", "path", "param", "parameter", "loc", "pointer", "source")
_GRAPHQL_MEMBERS = frozenset({"message", "path", "locations", "extensions"})
_TEXT_LIMIT = 2000  # characters
_MOST_FIELD_ERRORS = 1000
_MOST_DIGITS = 9


class Envelope(NamedTuple):
    """An error as an API words it.

    Attributes:
        code: Its own error code.
        message: Its message.
        errors: What is wrong with single fields.
    """

    code: int | str | None = None
    message: str | None = None
    errors: tuple[FieldError, ...] = ()


def envelope_of(data: Any) -> Envelope:
    """Return the error in JSON data, in one of the forms in which most APIs word it."""
    if isinstance(data, list) and data:
        data = data[0]
    if not isinstance(data, dict):
        return Envelope(message=_text(data))
    inner = data.get("error")
    if isinstance(inner, dict):
        data = {**data, **inner}
    given = data.get("errors")
    details = given if isinstance(given, list) else data.get("details", data.get("detail"))
    messages = (_text(data.get(name)) for name in _MESSAGES)
    message = next((each for each in messages if each), None)
    codes = (_code(data.get(name)) for name in _CODES)
    code: int | str | None = next((each for each in codes if each is not None), None)
    if isinstance(inner, str):
        if message:
            code = inner
        else:
            message = _text(inner)
    errors = _field_errors(details)
    if message is None and _is_graphql(data):
        message = "; ".join(each.message for each in errors if each.message) or None
        code = _graphql_code(given[0]) if code is None and given else code
    return Envelope(code, message, errors)


def is_graphql_failure(data: Any) -> bool:
    """Tell whether an answer of GraphQL has errors and nothing else: data in part is an answer."""
    return isinstance(data, dict) and bool(data.get("errors")) and data.get("data") is None


def _is_graphql(data: Mapping[str, Any]) -> bool:
    errors = data.get("errors")
    return isinstance(errors, list) and all(
        isinstance(each, dict) and each.keys() <= _GRAPHQL_MEMBERS for each in errors
    )


def _graphql_code(error: Any) -> int | str | None:
    extensions = error.get("extensions") if isinstance(error, dict) else None
    return _code(extensions.get("code")) if isinstance(extensions, dict) else None


def _code(value: Any) -> int | str | None:
    if isinstance(value, str):
        if value.isascii() and value.isdigit() and len(value) <= _MOST_DIGITS:
            return int(value)
        return value.strip()[:_TEXT_LIMIT] or None
    return value if isinstance(value, int) and not isinstance(value, bool) else None


def _text(value: Any) -> str | None:
    return value.strip()[:_TEXT_LIMIT] or None if isinstance(value, str) else None


def _field_errors(value: Any) -> tuple[FieldError, ...]:
    if not isinstance(value, list):
        return ()
    found = []
    for each in value[:_MOST_FIELD_ERRORS]:
        if isinstance(each, str):
            found.append(FieldError("", _text(each) or ""))
        elif isinstance(each, dict):
            message = next(
                (said for name in (*_MESSAGES, "msg") if (said := _text(each.get(name)))), ""
            )
            found.append(FieldError(_field_name(each), message))
    return tuple(found)


def _field_name(entry: Mapping[str, Any]) -> str:
    for name in _FIELDS:
        value = entry.get(name)
        if isinstance(value, list):
            value = ".".join(str(each) for each in value)
        if isinstance(value, dict):
            value = value.get("pointer") or value.get("parameter")
        if text := _text(value):
            return text
    return ""
