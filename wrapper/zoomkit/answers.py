"""What an answer says: Zoom's error envelope, however badly it arrives.

Zoom documents `{"code": 300, "message": "...", "errors": [{"field": "...", "message": "..."}]}`. In
the wild the same comes as XML, with unescaped quotes, truncated, behind a proxy's HTML page, or not
at all. Reading never fails; what cannot be read is missing.
"""

import html
import json
import re
from typing import Any

import httpx

from zoom_openapi.runtime.envelopes import Envelope
from zoom_openapi.runtime.errors import FieldError

_READ_LIMIT = 16 * 1024  # where the body is no JSON
_TEXT_LIMIT = 2000
_CODE_LIMIT = 9  # digits
_MOST_FIELD_ERRORS = 1000
_CODE = re.compile(r'"code"\s*:\s*"?(\d{1,9})\b|<code>\s*(\d{1,9})\s*</code>')
# Bounded and possessive where it repeats: a hostile page must not cost more than a moment.
_MESSAGE = re.compile(
    r'"(?:message|errorMessage)"\s*+:\s*+"(.{0,2000}?)"\s*+(?:[,}]\s*+(?:"\w++"\s*+:|[}\]]|$)|$)'
    r"|<message>([^<]*+)</message>",
    re.DOTALL,
)
_BEGINS_AS_ENVELOPE = re.compile(
    r'\s*+(?:\{\s*+"(?:code|message|errorMessage|errors)"|(?:<\?xml[^>]*+>\s*+)?<result>)'
)
# What comes with the code and the message of an error. A resource that has fields of these names
# has others, too.
_ENVELOPE_KEYS = frozenset({"code", "message", "errorMessage", "errors"})
# 200 is Zoom's code for a missing plan or permission, so there the message decides.
_SUCCESS_CODES = frozenset({0, *range(201, 300)})
_SUCCESS_MESSAGE = re.compile(r"(?:ok|success(?:ful(?:ly)?)?|succeeded)\W*", re.IGNORECASE)


def read_envelope(response: httpx.Response) -> Envelope:
    """Read the error out of an answer whose body has been received."""
    body = response.content
    try:
        data = json.loads(body)
    except (ValueError, RecursionError):
        return _from_text(body[:_READ_LIMIT].decode("utf-8", errors="replace"))
    return _from_json(data) if isinstance(data, dict) else Envelope()


def is_envelope(response: httpx.Response) -> bool:
    """Tell whether an answer with the status of a success is an error envelope after all.

    That is one with a message and a code of no success and, where it can be read, nothing else.
    """
    body = response.content
    if b"code" not in body or b"essage" not in body:
        return False
    try:
        data = json.loads(body)
    except (ValueError, RecursionError):
        text = body[:_READ_LIMIT].decode("utf-8", errors="replace")
        return bool(_BEGINS_AS_ENVELOPE.match(text)) and _is_error(_from_text(text))
    return (
        isinstance(data, dict) and _ENVELOPE_KEYS.issuperset(data) and _is_error(_from_json(data))
    )


def _is_error(envelope: Envelope) -> bool:
    code, message = envelope.code, envelope.message
    if code is None or message is None or code in _SUCCESS_CODES:
        return False
    return code != 200 or not _SUCCESS_MESSAGE.fullmatch(message)  # noqa: PLR2004 - a code


def _from_json(data: dict[str, Any]) -> Envelope:
    return Envelope(
        code=_code(data.get("code")),
        message=_text(data.get("message")) or _text(data.get("errorMessage")),
        errors=_field_errors(data.get("errors")),
    )


def _from_text(text: str) -> Envelope:
    code = _CODE.search(text)
    message = _MESSAGE.search(text)
    return Envelope(
        code=int(code[1] or code[2]) if code else None,
        message=_text(html.unescape(message[1] or message[2] or "")) if message else None,
    )


def _code(value: Any) -> int | None:
    if isinstance(value, str) and value.isascii() and value.isdigit() and len(value) <= _CODE_LIMIT:
        return int(value)
    return value if isinstance(value, int) and not isinstance(value, bool) else None


def _text(value: Any) -> str | None:
    return value.strip()[:_TEXT_LIMIT] or None if isinstance(value, str) else None


def _field_errors(value: Any) -> tuple[FieldError, ...]:
    if not isinstance(value, list):
        return ()
    return tuple(
        FieldError(_text(each.get("field")) or "", _text(each.get("message")) or "")
        for each in value[:_MOST_FIELD_ERRORS]
        if isinstance(each, dict)
    )
