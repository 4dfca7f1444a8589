"""Bodies of successful answers: from bytes to what the document promises."""

import json
from typing import Any, TypeVar

import httpx

from .readers import Reader, read_value
from .received import record_of
from .records import AnyRecord

# What the document promises of any value, which the caller's own annotation says.
_Value = TypeVar("_Value")

_NO_CONTENT = (204, 205)  # HTTP allows no body here, whatever the document says


class UnreadableBody(Exception):  # noqa: N818 - it never leaves the library
    """A body is not what it should be."""


def read_object(response: httpx.Response, model: type[AnyRecord]) -> AnyRecord:
    """Return the record that an answer is; an empty one for an answer that has no content."""
    data = _json(response, {})
    if type(data) is not dict:
        raise UnreadableBody
    return record_of(model, data)


def read_list(response: httpx.Response, reader: Reader = None) -> list[Any]:
    """Return the list that an answer is, each item as the reader reads it."""
    data = _json(response, [])
    if type(data) is not list:
        raise UnreadableBody
    return data if reader is None else list(read_value([reader], data))


def read_map(response: httpx.Response, reader: Reader = None) -> dict[str, Any]:
    """Return the map that an answer is, each value as the reader reads it."""
    data = _json(response, {})
    if type(data) is not dict:
        raise UnreadableBody
    return data if reader is None else dict(read_value({"*": reader}, data))


def read_any(response: httpx.Response) -> _Value:  # type: ignore[type-var]
    """Return whatever an answer is: JSON data, a text, bytes, or None where it is empty."""
    value: _Value = _any(response)
    return value


def _any(response: httpx.Response) -> Any:
    if not response.content:
        return None
    kind = response.headers.get("content-type", "").partition(";")[0].strip().lower()
    if kind.endswith(("/json", "+json")):
        return _json(response, None)
    try:
        return json.loads(response.content)
    except (ValueError, RecursionError):
        is_text = kind.startswith("text/") or kind.endswith(("/xml", "+xml"))
        return read_text(response) if is_text else response.content


def read_text(response: httpx.Response) -> str:
    """Return the text that an answer is."""
    return response.text


def read_bytes(response: httpx.Response) -> bytes:
    """Return the content of an answer, such as a file."""
    return response.content


def _json(response: httpx.Response, nothing: Any) -> Any:
    if response.status_code in _NO_CONTENT and not response.content:
        return nothing
    try:
        return json.loads(response.content)
    except (ValueError, RecursionError):
        raise UnreadableBody from None
