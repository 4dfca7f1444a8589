"""Responses of an operation: one for each status that is documented."""

from collections.abc import Iterable, Sequence
from typing import Any

from postman_openapi.gathering.actions import Action
from postman_openapi.gathering.answers import DEFAULT, Answer, reason
from postman_openapi.gathering.headers import is_added
from postman_openapi.gathering.payloads import JSON, XML, is_json_type
from postman_openapi.gathering.prose import one_line
from postman_openapi.profile import Profile
from postman_openapi.schemas.inference import infer_schema

_UNRECORDED = "The collection records no answer."


def responses_object(
    answers: Sequence[Answer], profile: Profile, action: Action | None = None
) -> dict[str, Any]:
    """Return an operation's responses as a document has them.

    Args:
        answers: The recorded answers.
        profile: What may be null.
        action: What the operation asks for; GraphQL and SOAP say what they answer with, even where
            nothing was recorded.
    """
    groups: dict[str, list[Answer]] = {}
    for answer in answers:
        groups.setdefault(answer.status, []).append(answer)
    if not groups:
        return _unrecorded(action)
    # "default" sorts behind every status.
    return {status: _response(status, groups[status], profile) for status in sorted(groups)}


def _unrecorded(action: Action | None) -> dict[str, Any]:
    if action is not None and action.graphql:
        content: dict[str, Any] = {JSON: {"schema": {"type": "object"}}}
        text = f"{_UNRECORDED} What was asked for is under `data`, what failed under `errors`."
    elif action is not None and action.is_soap:
        content = {XML: {"schema": {"type": "string"}}}
        text = f"{_UNRECORDED} It is a SOAP message."
    else:
        return {DEFAULT: {"description": _UNRECORDED}}
    return {"200": {"description": text, "content": content}}


def _response(status: str, answers: Sequence[Answer], profile: Profile) -> dict[str, Any]:
    response: dict[str, Any] = {"description": _description(status, answers)}
    if headers := _headers(answers):
        response["headers"] = headers
    if content := _content(answers, profile):
        response["content"] = content
    codes = dict.fromkeys(code for answer in answers for code in answer.prose.error_codes)
    if codes:
        response["x-error-codes"] = [{"code": each.code, "message": each.message} for each in codes]
    return response


def _description(status: str, answers: Sequence[Answer]) -> str:
    meanings = dict.fromkeys(answer.prose.meaning for answer in answers if answer.prose.meaning)
    phrases = (one_line(answer.example.status) for answer in answers)
    return "\n".join(meanings) or reason(status) or next(filter(None, phrases), "An answer.")


def _headers(answers: Iterable[Answer]) -> dict[str, Any]:
    headers: dict[str, dict[str, Any]] = {}
    spellings: dict[str, str] = {}
    for answer in answers:
        for each in answer.example.headers:
            name = each.key.strip()
            if not name or each.is_disabled or name.lower() == "content-type" or is_added(name):
                continue
            name = spellings.setdefault(name.lower(), name)
            header = headers.setdefault(name, {"schema": {"type": "string"}})
            if each.value:
                header.setdefault("example", each.value)
    return headers


def _content(answers: Iterable[Answer], profile: Profile) -> dict[str, Any]:
    """Return one description for each media type, JSON first, with all bodies as named examples."""
    groups: dict[str, list[Answer]] = {}
    for answer in answers:
        if answer.payload is not None:
            groups.setdefault(answer.payload.media_type, []).append(answer)
    ordered = sorted(groups, key=lambda media_type: not is_json_type(media_type))
    return {media_type: _media_type(groups[media_type], profile) for media_type in ordered}


def _media_type(answers: Sequence[Answer], profile: Profile) -> dict[str, Any]:
    payloads = {answer.key: answer.payload for answer in answers if answer.payload is not None}
    first = next(iter(payloads.values()))
    if first.is_json:
        values = [payload.value for payload in payloads.values()]
        schema = infer_schema(values, direction="response", may_be_null=profile.may_be_null)
    else:
        schema = {"type": "string"} | ({"format": "binary"} if first.is_binary else {})
    return {
        "schema": schema,
        "examples": {key: {"value": payload.value} for key, payload in payloads.items()},
    }
