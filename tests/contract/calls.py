"""From the requests and examples of the collection to calls of the client under test."""

import json
import keyword
import re
from collections.abc import Callable, Iterable, Mapping
from functools import cache
from operator import attrgetter
from typing import Any
from urllib.parse import parse_qsl

import httpx

from tests.contract.clients import (
    BASE_PATH,
    HOST,
    TOKEN,
    AsyncZoom,
    File,
    Operation,
    Zoom,
    by_address,
    catalogue,
)
from tests.contract.collection import Example, Request, typed
from tests.contract.forms import form_of

FILE_TEXT = "the content of a file"
FILE = File(FILE_TEXT.encode(), "file.txt", "text/plain")
_BUILTINS = ("type", "zip")
_INSIDE = re.compile(r"(?<=[a-z])(?=[A-Z])")


@cache
def operations() -> Mapping[tuple[str, str], Operation]:
    """Return what the client's catalogue says, by method and path."""
    return by_address(catalogue().values())


def name_of(key: str) -> str:
    """Return the name in Python of a parameter, field or key."""
    return f"{key}_" if keyword.iskeyword(key) or key in _BUILTINS else key


def method_of(client: Zoom | AsyncZoom, request: Request | Example) -> Callable[..., Any]:
    """Return the method of a client for a request; methods are found by address, never by name."""
    operation = operations()[request.address]
    method: Callable[..., Any] = attrgetter(operation.method_name)(client)
    return method


def path_arguments(example: Example) -> list[str]:
    """Return the values of an example's path in order."""
    parts = example.template.split("/")
    return [example.path_values[part[1:]] for part in parts if part.startswith(":")]


def argument_names(template: str, query: Iterable[str], body: Iterable[str]) -> dict[str, str]:
    """Return the arguments' names by `place:key`.

    A field of the body that is called as something in the path or query is called `body_...`.
    """
    path = [part[1:] for part in template.split("/") if part.startswith(":")]
    names = {f"path:{key}": _INSIDE.sub("_", key).lower() for key in path}
    names |= {f"query:{key}": name_of(key) for key in query}
    taken = set(names.values())
    return names | {
        f"body:{key}": f"body_{key}" if name_of(key) in taken else name_of(key) for key in body
    }


def arguments_of(example: Example) -> dict[str, Any]:
    """Return the keyword arguments that say what an example's query and body say."""
    names = argument_names(example.template, dict(example.query), dict(example.form))
    given = {names[f"query:{key}"]: typed(text) for key, text in example.query}
    for key, text in example.form:
        given[names[f"body:{key}"]] = FILE if key in example.files else typed(text)
    return given


def answer_of(example: Example, body: str | None = None) -> httpx.Response:
    """Return the answer that an example documents, or one like it with another body."""
    return httpx.Response(
        example.status,
        headers={"content-type": example.content_type if body is None else "application/json"},
        content=example.body if body is None else body,
    )


def assert_request(
    sent: httpx.Request, example: Example, media_type: str | None, accepted: str
) -> None:
    """Assert that a request is the example's original one.

    Args:
        sent: What was sent.
        example: The example.
        media_type: What its body has to be; None where there is to be none.
        accepted: The media type that the client has to ask for.
    """
    assert sent.method == example.method
    path, _, query = sent.url.raw_path.decode().partition("?")
    assert path == f"{BASE_PATH}{example.path}"
    assert parse_qsl(query, keep_blank_values=True) == list(example.query)
    assert sent.url.host == HOST
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
            assert json.loads(sent.content) == {key: typed(text) for key, text in example.form}
        case "multipart/form-data":
            assert content_type.startswith("multipart/form-data; boundary=")
            texts = dict.fromkeys(example.files, FILE_TEXT)
            expected = [(key, texts.get(key, text)) for key, text in example.form]
            assert form_of(content_type, sent.content) == expected
        case _:
            raise LookupError(media_type)
