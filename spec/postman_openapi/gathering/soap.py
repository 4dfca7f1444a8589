"""SOAP: which action a message is for."""

import re
from collections.abc import Iterable

from postman_openapi.expressions import expression
from postman_openapi.reading.collection import Field

ACTION_HEADER = "soapaction"
SOAP_12 = "application/soap+xml"
# SOAP 1.2 has no header of its own: application/soap+xml; charset=utf-8; action="urn:GetPet"
_PARAMETER = expression(
    rf"""\s*{re.escape(SOAP_12)}\s*;(?:.*;)?\s*action=(?P<quote>["']?)(?P<action>[^"'\\;]+)(?P=quote)""",
    re.IGNORECASE | re.DOTALL,
)
_ENVELOPE = expression(r"<(?:[\w.-]++:)?Envelope[\s>]")
_BODY = expression(r"<(?:[\w.-]++:)?Body(?:\s[^<>]*+)?>")
# What all messages have in common may stand in a variable: `{{top}}<GetPet/>{{end}}`.
_VARIABLES = expression(r"\s*+(?:\{\{[^{}]*+\}\}\s*+)+(?=<)")
_ELEMENT = expression(r"<(?:[\w.-]++:)?(?P<name>[A-Za-z_][\w.-]*+)")
_COMMENT_START, _COMMENT_END = "<!--", "-->"
_SEPARATORS = expression(r"[/#:?]")


def soap_action(headers: Iterable[Field], text: str) -> str:
    """Return what a message asks for: a header says it, else the first element of its body.

    Args:
        headers: The headers that it is sent with, variables put in.
        text: What is sent.

    Returns:
        The header's text, without quotes, or the element's name; empty if this is no SOAP.
    """
    known = list(headers)
    header = next((each.value for each in known if is_action_header(each)), None)
    action = (header or "").strip().strip("\"'").strip() or action_in_type(known)
    if action and "{{" not in action:
        return action
    return _first_element(text)


def action_name(action: str) -> str:
    """Return the last part of an action, which is mostly an address: `GetPet`."""
    parts = [part for part in _SEPARATORS.split(action) if part]
    return parts[-1] if parts else action


def is_action_header(header: Field) -> bool:
    """Tell whether a header says the action."""
    return header.key.strip().lower() == ACTION_HEADER and not header.is_disabled


def action_in_type(headers: Iterable[Field]) -> str:
    """Return the action that a content type says, as SOAP 1.2 has it; empty if none does."""
    for each in headers:
        if each.key.strip().lower() == "content-type" and not each.is_disabled:
            match = _PARAMETER.match(each.value or "")
            return match["action"].strip() if match else ""
    return ""


def _first_element(text: str) -> str:
    envelope = _ENVELOPE.search(text) if "Envelope" in text else None
    start = _BODY.search(text, envelope.end()) if envelope else _VARIABLES.match(text)
    return _element_after(text, start.end()) if start else ""


def _element_after(text: str, start: int) -> str:
    while (rest := text[start:].lstrip()).startswith(_COMMENT_START):
        end = rest.find(_COMMENT_END)
        if end < 0:
            return ""
        start = len(text) - len(rest) + end + len(_COMMENT_END)
    element = _ELEMENT.match(rest)
    return element["name"] if element else ""
