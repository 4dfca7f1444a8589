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
from attrs import frozen

from zoomkit.errors import FieldError

_READ_LIMIT = 16 * 1024  # where the body is no JSON
_TEXT_LIMIT = 2000
_CODE_LIMIT = 9  # digits
_CODE = re.compile(r'"code"\s*:\s*"?(\d{1,9})\b|<code>\s*(\d{1,9})\s*</code>')
# Bounded and possessive where it repeats: a hostile page must not cost more than a moment.
_MESSAGE = re.compile(
    r'"(?:message|errorMessage)"\s*+:\s*+"(.{0,2000}?)"\s*+(?:[,}]\s*+(?:"\w++"\s*+:|[}\]]|$)|$)'
    r"|<message>([^<]*+)</message>",
    re.DOTALL,
)


@frozen
class Envelope:
    """An error as Zoom words it.

    Attributes:
        code: Zoom's error code.
        message: Its message.
        errors: What is wrong with single fields.
    """

    code: int | None = None
    message: str | None = None
    errors: tuple[FieldError, ...] = ()


def read_envelope(response: httpx.Response) -> Envelope:
    """Read the error out of an answer whose body has been received."""
    body = response.content
    try:
        data = json.loads(body)
    except (ValueError, RecursionError):
        return _from_text(body[:_READ_LIMIT].decode("utf-8", errors="replace"))
    if not isinstance(data, dict):
        return Envelope()
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
        for each in value
        if isinstance(each, dict)
    )
