"""Bodies as httpx takes them, in a media type that the operation has: JSON, forms, texts, files."""

import json
import os
from collections.abc import Mapping
from typing import Any

from .bodies import plain, plain_fields
from .errors import InvalidArgumentError
from .operations import Operation
from .options import BodyEncoding
from .types import File, FilePart, as_file

_FORM = "multipart/form-data"
_JSON = "application/json"
_URLENCODED = "application/x-www-form-urlencoded"
_BYTES = "application/octet-stream"
_BODYLESS_METHODS = ("GET", "HEAD", "DELETE", "OPTIONS")
_ENCODER = json.JSONEncoder(ensure_ascii=False, separators=(",", ":"), allow_nan=False)


def encode(operation: Operation, body: Any, encoding: BodyEncoding) -> dict[str, Any]:
    """Return a body as httpx takes it, in a media type that the operation has.

    Args:
        operation: What is called.
        body: Its fields by wire name, or any value.
        encoding: "multipart" takes the form where the operation has one.
    """
    types = operation.media_types
    if isinstance(body, Mapping):
        fields = plain_fields(body)
        if not fields and not operation.body_is_required and operation.method in _BODYLESS_METHODS:
            return {}
        has_file = any(map(_holds_file, fields.values()))
        if _FORM in types and fields and (encoding == "multipart" or has_file or types[0] == _FORM):
            return {"files": _form_parts(fields)}
        if types and types[0] == _URLENCODED and not has_file:
            return {"data": _form_fields(fields)}
        if types and not any(_is_json(each) for each in types) and _FORM not in types:
            raise InvalidArgumentError(
                f"The body of {operation.method_name} is {types[0]}: pass a text, bytes or a file."
            )
        return _json_body(fields, types)
    return _whole_body(body, types)


def _whole_body(body: Any, types: tuple[str, ...]) -> dict[str, Any]:
    kind = types[0] if types else ""
    is_binary = isinstance(body, bytes | bytearray | memoryview | File) or hasattr(body, "read")
    if kind and not _is_json(kind):
        if isinstance(body, str) and _is_text(kind):
            return {"content": body.encode(), "headers": {"Content-Type": _with_charset(kind)}}
        # A text given for a file is its path.
        is_binary = is_binary or isinstance(body, str | tuple | os.PathLike)
    if not is_binary:
        return _json_body(plain("body", body), types)
    file = as_file("body", body)
    if not isinstance(file, File):
        raise InvalidArgumentError.of("body", body, "a path, bytes or an open file")
    closed = (each for each in types if not _is_json(each) and "*" not in each)
    media_type = file.mime_type or next(closed, _BYTES)
    return {"content": file.read(), "headers": {"Content-Type": media_type}}


def _json_body(data: Any, types: tuple[str, ...]) -> dict[str, Any]:
    media_type = next((each for each in types if _is_json(each) and "*" not in each), _JSON)
    try:
        content = _ENCODER.encode(data).encode()
    except UnicodeEncodeError:
        raise InvalidArgumentError(
            f"{_place_of_surrogate('body', data)} holds half of a surrogate pair, which is no text."
        ) from None
    except TypeError:
        raise InvalidArgumentError("A file can be sent in a form only, not in JSON.") from None
    return {"content": content, "headers": {"Content-Type": media_type}}


def _form_parts(fields: Mapping[str, Any]) -> list[tuple[str, Any]]:
    return [
        (name, _form_part(name, each))
        for name, value in fields.items()
        for each in (value if isinstance(value, list) and _holds_file(value) else [value])
    ]


def _form_part(name: str, value: Any) -> FilePart | tuple[None, str, None]:
    if isinstance(value, File):
        return value.to_tuple()
    return None, _encodable(name, _form_text(value)), None


def _form_fields(fields: Mapping[str, Any]) -> dict[str, Any]:
    return {
        name: [_encodable(name, _form_text(each)) for each in value]
        if isinstance(value, list)
        else _encodable(name, _form_text(value))
        for name, value in fields.items()
    }


def _form_text(value: Any) -> str:
    return value if isinstance(value, str) else json.dumps(value, separators=(",", ":"))


def _encodable(name: str, text: str) -> str:
    try:
        text.encode()
    except UnicodeEncodeError:
        raise InvalidArgumentError(
            f"{name} holds half of a surrogate pair, which is no text."
        ) from None
    return text


def _is_json(media_type: str) -> bool:
    kind = media_type.partition(";")[0].strip().lower()
    return kind.endswith(("/json", "+json")) or kind in ("*/*", "application/*")


def _is_text(media_type: str) -> bool:
    kind = media_type.partition(";")[0].strip().lower()
    return kind.startswith("text/") or kind.endswith(("/xml", "+xml")) or kind == _URLENCODED


def _with_charset(media_type: str) -> str:
    is_open = media_type.startswith("text/") and "charset" not in media_type
    return f"{media_type}; charset=utf-8" if is_open else media_type


def _holds_file(value: Any) -> bool:
    if isinstance(value, list):
        return any(isinstance(each, File) for each in value)
    return isinstance(value, File)


def _place_of_surrogate(place: str, data: Any) -> str:
    pending = [(place, data)]
    while pending:
        name, value = pending.pop()
        if isinstance(value, dict):
            pending += [(f"{name}.{key}", each) for key, each in value.items()]
            pending += [(f"A key of {name}", key) for key in value]
        elif isinstance(value, list):
            pending += [(f"{name}[{index}]", each) for index, each in enumerate(value)]
        elif isinstance(value, str):
            try:
                value.encode()
            except UnicodeEncodeError:
                return name.removeprefix("body.")
    return place
