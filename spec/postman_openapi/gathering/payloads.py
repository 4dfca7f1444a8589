"""Payloads: what the text of a raw body is, by its declared type and by what it holds."""

import re
from types import MappingProxyType
from typing import TYPE_CHECKING, NamedTuple

from postman_openapi.expressions import expression
from postman_openapi.schemas.values import JsonValue, read_json

if TYPE_CHECKING:
    from postman_openapi.schemas.json_comments import Notes

JSON = "application/json"
TEXT = "text/plain"
XML = "text/xml"
BINARY = "application/octet-stream"
FORM = "application/x-www-form-urlencoded"
MULTIPART = "multipart/form-data"

_ESSENCE = expression(r"\s*([\w!#$&^.+-]+/[\w!#$&^.+-]+)\s*(?:;.*)?", re.DOTALL)
_JSON_TYPE = expression(r"[\w.-]+/(?:[\w.-]+\+)?json")
_BINARY_TYPE = expression(
    r"(?:image/(?!svg)|audio/|video/|font/)|application/(?:octet-stream|pdf|zip|gzip|x-|vnd\.ms-)"
)
# What may stand before JSON without being a part of it.
_OPENING = expression(r"\A(?:[\s\ufeff]++|//[^\r\n]*+|/\*(?:[^*]++|\*(?!/))*\*/)*")
_LANGUAGES = {
    "json": JSON,
    "xml": "application/xml",
    "html": "text/html",
    "javascript": "application/javascript",
    "text": TEXT,
}


class Payload(NamedTuple):
    """What a body holds.

    Attributes:
        media_type: Its type, without parameters.
        value: The JSON value, or the text of anything else.
        fault: Why a text that is said to be JSON is none; empty if nothing is wrong.
        declared: The type that its header says, where that cannot be.
        omitted: Members of JSON that are commented out, each as a value of the whole's form.
        notes: What comments in JSON say about each place.
        is_strict: Whether every JSON reader can read the text.
    """

    media_type: str
    value: JsonValue
    fault: str = ""
    declared: str = ""
    omitted: tuple[JsonValue, ...] = ()
    notes: "Notes" = MappingProxyType({})
    is_strict: bool = True

    @property
    def is_json(self) -> bool:
        """Whether the value is what a JSON reader gives."""
        return is_json_type(self.media_type)

    @property
    def is_binary(self) -> bool:
        """Whether the text stands for bytes."""
        return _BINARY_TYPE.match(self.media_type) is not None


def is_json_type(media_type: str) -> bool:
    """Tell whether a media type is JSON: `application/json`, `application/hal+json`, ..."""
    return _JSON_TYPE.fullmatch(media_type) is not None


def essence(content_type: str) -> str:
    """Return a content type without its parameters, in lower case; empty if it is none."""
    match = _ESSENCE.fullmatch(content_type)
    return match[1].lower() if match else ""


def sent_payload(text: str, content_type: str, language: str) -> Payload:
    """Read a raw request body: what its header says, else what Postman takes it for.

    The header of a form stays behind where a body was a form once; no form begins like JSON.
    """
    declared = essence(content_type)
    if declared in (FORM, MULTIPART) and _guess(text) == JSON:
        return _payload(text, JSON)._replace(declared=declared)
    return _payload(text, declared or _LANGUAGES.get(language, "") or _guess(text))


def received_payload(text: str, content_type: str, language: str) -> Payload:
    """Read an answer's body; a JSON object or list is JSON even if its header says text."""
    declared = essence(content_type) or _LANGUAGES.get(language, "")
    guessed = _guess(text)
    if not declared or (declared.startswith("text/") and guessed == JSON):
        payload = _payload(text, guessed)
        return _payload(text, declared or TEXT) if payload.fault else payload
    return _payload(text, declared)


def _payload(text: str, media_type: str) -> Payload:
    if not is_json_type(media_type):
        return Payload(media_type, text)
    try:
        read = read_json(text)
    except ValueError as error:
        return Payload(TEXT, text, fault=str(error))
    return Payload(
        media_type,
        read.value,
        omitted=read.omitted,
        notes=read.notes,
        is_strict=read.is_strict,
    )


def _guess(text: str) -> str:
    text = _OPENING.sub("", text, count=1)
    start = text[:1]
    if start in ("{", "["):
        return JSON
    if start == "<":
        head = text[:20].lower()
        return "text/html" if head.startswith(("<!doctype html", "<html")) else "application/xml"
    return TEXT
