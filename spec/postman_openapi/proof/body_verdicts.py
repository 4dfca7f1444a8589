"""Whether the body of a request holds what was given, in a media type that is documented."""

import json
from collections.abc import Iterator, Mapping
from email import message_from_bytes
from typing import Any
from urllib.parse import parse_qsl

from postman_openapi.proof.bodies import NOTHING
from postman_openapi.proof.operations import Operation, essence, is_json
from postman_openapi.proof.requests import Request
from postman_openapi.proof.samples import Upload
from postman_openapi.proof.sent import Sent
from postman_openapi.proof.texts import text_of

_MULTIPART = "multipart/form-data"
_URLENCODED = "application/x-www-form-urlencoded"
_SHOWN = 200  # characters


def body_faults(operation: Operation, request: Request, sent: Sent) -> Iterator[str]:
    """Yield what is wrong about the body of a request."""
    body = request.body
    if body is NOTHING or body == {}:
        if sent.body not in (b"", b"{}"):
            yield f"a body is sent where there is none: {_shown(sent.body)}"
        return
    if not sent.body and body != "":
        yield "no body is sent"
        return
    kind = essence(sent.content_type)
    documented = [essence(each) for each in operation.content]
    if kind not in documented and "*/*" not in documented and not _is_any(documented):
        yield f"the body is sent as {kind or 'nothing'}, not as {' or '.join(documented)}"
        return
    preferred = _preferred(operation, documented, body)
    if preferred and kind != preferred:
        yield f"the body is sent as {kind}, not as {preferred}, which is documented first"
    yield from _CHECKS.get(kind, _plain_faults)(body, sent)


def _preferred(operation: Operation, documented: list[str], body: Any) -> str:
    """Return the media type that has to be taken; nothing where that depends on the value."""
    if any(each != next(iter(operation.content.values())) for each in operation.content.values()):
        return ""
    has_file = isinstance(body, dict) and any(isinstance(each, Upload) for each in body.values())
    if has_file:
        return _MULTIPART if _MULTIPART in documented else ""
    return "" if "*" in documented[0] else documented[0]


def _is_any(documented: list[str]) -> bool:
    return any(each.endswith("/*") for each in documented)


def _json_faults(body: Any, sent: Sent) -> Iterator[str]:
    try:
        found = json.loads(sent.body)
    except ValueError:
        yield f"the body is no JSON: {_shown(sent.body)}"
        return
    if not is_same(found, body):
        yield from differences(found, body, "the body")


def _multipart_faults(body: Any, sent: Sent) -> Iterator[str]:
    head = f"Content-Type: {sent.content_type}\r\n\r\n".encode()
    message = message_from_bytes(head + sent.body)
    if not message.is_multipart() or not isinstance(body, dict):
        yield "the body is no form"
        return
    parts: dict[str, list[Any]] = {}
    for part in message.get_payload():
        name = str(part.get_param("name", "", "content-disposition"))  # type: ignore[union-attr]
        content = part.get_payload(decode=True)  # type: ignore[union-attr]
        file = part.get_filename()  # type: ignore[union-attr]
        parts.setdefault(name, []).append((file, content))
    yield from _field_faults(
        {name: [_of_part(*each) for each in values] for name, values in parts.items()}, body
    )


def _of_part(file: str | None, content: bytes) -> Any:
    return content.decode(errors="replace") if file is None else Upload(file, content)


def _urlencoded_faults(body: Any, sent: Sent) -> Iterator[str]:
    if not isinstance(body, dict):
        yield from _plain_faults(body, sent)
        return
    parts: dict[str, list[Any]] = {}
    for name, value in parse_qsl(sent.body.decode(errors="replace"), keep_blank_values=True):
        parts.setdefault(name, []).append(value)
    yield from _field_faults(parts, body)


def _field_faults(parts: Mapping[str, list[Any]], body: Mapping[str, Any]) -> Iterator[str]:
    for name in [*body, *(each for each in parts if each not in body)]:
        found, wanted = parts.get(name, []), body.get(name)
        values = wanted if isinstance(wanted, list) and len(found) == len(wanted) else [wanted]
        if wanted is None and name in body:
            continue  # a form has no way to say null
        is_right = len(found) == len(values) and all(map(_is_field, found, values))
        if not is_right:
            said = _shown(found[0] if len(found) == 1 else found) if found else "missing"
            yield f"the field {name!r} of the body is {said}, not {_shown(wanted)}"


def _is_field(found: Any, wanted: Any) -> bool:
    if isinstance(found, Upload) and isinstance(wanted, Upload):
        is_named = wanted.form == "bytes" or found.name == wanted.name
        return is_named and found.content == wanted.content
    if isinstance(wanted, dict | list):
        try:
            return is_same(json.loads(found), wanted)
        except ValueError:
            return False
    return bool(found == text_of(wanted))


def _plain_faults(body: Any, sent: Sent) -> Iterator[str]:
    wanted = body.content if isinstance(body, Upload) else text_of(body).encode()
    if is_json(sent.content_type):
        yield from _json_faults(body, sent)
    elif sent.body != wanted:
        yield f"the body is {_shown(sent.body)}, not {_shown(wanted)}"


def is_same(one: Any, other: Any) -> bool:
    """Tell whether two JSON values are the same; true is not 1 here."""
    if isinstance(one, bool) or isinstance(other, bool):
        return one is other
    if isinstance(one, dict) and isinstance(other, dict):
        return one.keys() == other.keys() and all(is_same(one[name], other[name]) for name in one)
    if isinstance(one, list) and isinstance(other, list):
        return len(one) == len(other) and all(map(is_same, one, other))
    return bool(one == other)


def differences(found: Any, wanted: Any, place: str) -> Iterator[str]:
    """Yield where two JSON values differ."""
    if isinstance(found, dict) and isinstance(wanted, dict):
        for name in [*wanted, *(each for each in found if each not in wanted)]:
            inner = f"{place}, {name!r}"
            if name not in found:
                yield f"{inner} is missing"
            elif name not in wanted:
                yield f"{inner} is {_shown(found[name])}, but nobody gave it"
            else:
                yield from differences(found[name], wanted[name], inner)
    elif not is_same(found, wanted):
        yield f"{place} is {_shown(found)}, not {_shown(wanted)}"


def _shown(value: object) -> str:
    text = repr(value)
    return text if len(text) <= _SHOWN else f"{text[:_SHOWN]}..."


_CHECKS = {
    "application/json": _json_faults,
    _MULTIPART: _multipart_faults,
    _URLENCODED: _urlencoded_faults,
}
