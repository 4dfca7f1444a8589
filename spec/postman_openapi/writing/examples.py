"""Examples, complete: what was sent and what came back, so that each can be replayed."""

import json
from collections.abc import Iterable, Sequence
from typing import Any

from postman_openapi.diagnostics import Problem, Site
from postman_openapi.gathering.answers import DEFAULT, Answer
from postman_openapi.gathering.calls import Call
from postman_openapi.gathering.headers import is_added, names_of_browser
from postman_openapi.reading.collection import BodyMode, Field
from postman_openapi.writing.bodies import sent_value

# Content-Type stands beside the body; whoever replays an example authenticates in an own way.
_LEFT_OUT = frozenset({"authorization", "content-type"})


def examples_object(answers: Sequence[Answer], site: Site) -> dict[str, Any]:
    """Return every example by its key: name, status, request and response.

    A response's body stands under its media type already; it is here only where nobody would
    look for it there.
    """
    # What was sent is there once for all examples that were got with it.
    calls = {id(answer.call): answer.call for answer in answers}
    requests = {key: _request(call, site) for key, call in calls.items()}
    return {answer.key: _example(answer, requests[id(answer.call)]) for answer in answers}


def _example(answer: Answer, request: dict[str, Any]) -> dict[str, Any]:
    return {
        "name": answer.example.name,
        "status": answer.example.code if answer.status == DEFAULT else int(answer.status),
        "request": request,
        "response": _response(answer),
    }


def _request(call: Call, site: Site) -> dict[str, Any]:
    request: dict[str, Any] = {}
    if call.method:
        request["method"] = call.method
    if call.address:
        request["url"] = call.address
    request["path"] = {each.key: each.value for each in call.path}
    request["query"] = _pairs(call.query)
    _report_secret(call, site)
    if headers := _pairs(_kept(call.headers)):
        request["headers"] = headers
    if call.body is not None:
        request["body"] = _body(call)
    return request


def _body(call: Call) -> dict[str, Any]:
    sent = sent_value(call)
    body: dict[str, Any] = {"content_type": call.header("content-type") or sent.media_type}
    if call.body is None:
        return body
    if call.body.mode in (BodyMode.FORMDATA, BodyMode.URLENCODED):
        body["content_type"] = sent.media_type
        body["fields"] = _pairs(each for each in call.body.fields if not each.is_file)
        if files := _pairs(each for each in call.body.fields if each.is_file):
            body["files"] = files
    elif call.body.mode is BodyMode.FILE:
        body["file"] = call.body.file
    elif call.body.mode is BodyMode.GRAPHQL:
        body["text"] = json.dumps(sent.value, ensure_ascii=False)
    elif sent.is_json and not sent.is_strict:
        body["text"] = json.dumps(sent.value, ensure_ascii=False, indent=2)
    else:
        body["text"] = call.body.text
    return body


def _response(answer: Answer) -> dict[str, Any]:
    response: dict[str, Any] = {"content_type": answer.header("content-type")}
    if headers := _pairs(_kept(answer.example.headers)):
        response["headers"] = headers
    if answer.status == DEFAULT and answer.payload is not None:
        response["body"] = answer.payload.value
    return response


def _kept(headers: Sequence[Field]) -> list[Field]:
    left_out = _LEFT_OUT | names_of_browser(each.key for each in headers)
    return [
        each
        for each in headers
        if each.key.strip().lower() not in left_out and not is_added(each.key)
    ]


def _pairs(fields: Iterable[Field]) -> list[list[str | None]]:
    return [[each.key, each.value] for each in fields if not each.is_disabled]


def _report_secret(call: Call, site: Site) -> None:
    value = call.header("authorization")
    if value and not any(mark in value for mark in "<{"):
        site.report(
            Problem.SECRET_LEFT_OUT,
            "a request carries credentials in its Authorization header",
            "the examples leave them out",
        )
