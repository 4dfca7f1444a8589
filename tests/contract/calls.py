"""From the requests and examples of the collection to calls of the client under test."""

import json
import keyword
import re
from collections.abc import Callable, Iterable, Mapping
from functools import cache
from operator import attrgetter
from typing import Any
from urllib.parse import parse_qsl, urlsplit

import httpx

from tests.contract.arguments import Argument
from tests.contract.clients import (
    TOKEN,
    AsyncZoom,
    File,
    Operation,
    Zoom,
    by_address,
    catalogue,
)
from tests.contract.collection import Call, Example, typed
from tests.contract.expectations import Expectation
from tests.contract.forms import form_of

WHOLE = "body"
"""What a body is called as an argument that is no object."""

FILE_TEXT = "the content of a file"
FILE = File(FILE_TEXT.encode(), "file.txt", "text/plain")
_BUILTINS = ("all", "license", "list", "type", "zip")
_INSIDE = re.compile(r"(?<=[a-z])(?=[A-Z])")


@cache
def operations() -> Mapping[tuple[str, str], Operation]:
    """Return what the client's catalogue says, by method and path."""
    return by_address(catalogue().values())


def name_of(key: str) -> str:
    """Return the name in Python of a parameter, field or key."""
    name = _INSIDE.sub("_", key).lower()
    return f"{name}_" if keyword.iskeyword(name) or name in _BUILTINS else name


def method_of(client: Zoom | AsyncZoom, address: tuple[str, str]) -> Callable[..., Any]:
    """Return the method of a client for a request; methods are found by address, never by name."""
    operation = operations()[address]
    method: Callable[..., Any] = attrgetter(operation.method_name)(client)
    return method


def path_arguments(call: Call) -> list[str]:
    """Return the values of a call's path in order."""
    parts = call.template.split("/")
    return [call.path_values[part[1:]] for part in parts if part.startswith(":")]


def argument_names(template: str, query: Iterable[str], body: Iterable[str]) -> dict[str, str]:
    """Return the arguments' names by `place:key`.

    A field of the body that is called as something in the path or query is called `body_...`.
    """
    path = [part[1:] for part in template.split("/") if part.startswith(":")]
    names = {f"path:{key}": name_of(key) for key in path}
    names |= {f"query:{key}": name_of(key) for key in query}
    taken = set(names.values())
    return names | {
        f"body:{key}": f"body_{key}" if name_of(key) in taken else name_of(key) for key in body
    }


def named(expectation: Expectation) -> dict[str, Argument]:
    """Return what can be given to a request by the names in Python."""
    keys = {
        place: [each.name for each in expectation.arguments if each.place == place]
        for place in ("query", "body")
    }
    names = argument_names(expectation.request.call.template, keys["query"], keys["body"])
    return {names[f"{each.place}:{each.name}"]: each for each in expectation.arguments}


def body_of(call: Call) -> dict[str, Any]:
    """Return what a call's body gives by name; a list has none, and is called `body`."""
    if call.form:
        return {key: FILE if key in call.files else typed(text) for key, text in call.form}
    return call.json if isinstance(call.json, dict) else {WHOLE: call.json} if call.body else {}


def arguments_of(call: Call) -> dict[str, Any]:
    """Return the keyword arguments that say what a call's query and body say."""
    body = body_of(call)
    names = argument_names(call.template, dict(call.query), body)
    given = {names[f"query:{key}"]: typed(text) for key, text in call.query}
    return given | {names[f"body:{key}"]: value for key, value in body.items()}


def answer_of(example: Example, body: str | None = None) -> httpx.Response:
    """Return a saved answer, or one like it with another body."""
    return httpx.Response(
        example.status,
        headers={"content-type": example.content_type if body is None else "application/json"},
        content=example.body if body is None else body,
    )


def assert_request(sent: httpx.Request, call: Call, media_type: str | None, accepted: str) -> None:
    """Assert that a request is the one that a collection has.

    Args:
        sent: What was sent.
        call: The call.
        media_type: What its body has to be; None where there is to be none.
        accepted: The media type that the client has to ask for.
    """
    assert sent.method == call.method
    path, _, query = sent.url.raw_path.decode().partition("?")
    server = urlsplit(call.server)
    assert path == f"{server.path}{call.path}"
    assert parse_qsl(query, keep_blank_values=True) == list(call.query)
    assert (sent.url.scheme, sent.url.host) == (server.scheme, server.netloc)
    assert sent.headers["authorization"] == f"Bearer {TOKEN}"
    assert sent.headers["accept"] == accepted
    content_type = sent.headers.get("content-type", "")
    match media_type:
        case None:
            assert sent.content == b""
            assert content_type == ""
        case "application/json":
            assert content_type == "application/json"
            assert sent.content
            body = body_of(call)
            assert sent.content
            assert json.loads(sent.content) == body.get(WHOLE, body)
        case "multipart/form-data":
            assert content_type.startswith("multipart/form-data; boundary=")
            texts = dict.fromkeys(call.files, FILE_TEXT)
            expected = [(key, texts.get(key, text)) for key, text in call.form]
            assert form_of(content_type, sent.content) == expected
        case _:
            raise LookupError(media_type)
