"""What the collection says, read from it alone and from nothing derived."""

import json
import re
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any
from urllib.parse import quote

from attrs import frozen

COLLECTION = Path(__file__).parents[2] / "spec" / "zoom.postman_collection.json"
SEED = ("PUT", "/webinars/:webinarId/status")
_ERROR_CODE = re.compile(r"\*\*Error Code:\*\* `(\d+)`")


@frozen
class Field:
    """A parameter or body field of a request.

    Attributes:
        key: Its name, as it is sent.
        value: Its value, as text.
        description: What the collection says of it.
        is_file: Whether it is a file.
    """

    key: str
    value: str
    description: str = ""
    is_file: bool = False


@frozen
class Example:
    """One example of the collection.

    Attributes:
        folder: The folders that hold its request, joined by slashes.
        request: The name of its request.
        name: Its own name.
        method: The HTTP method of its original request.
        template: The path of its original request, with `:name` for a parameter.
        path_values: The values of those parameters, by name.
        query: The query parameters of its original request, in order.
        form: The form fields of its original request, in order.
        files: The names of those that are files.
        status: The status of its answer.
        content_type: The content type of its answer.
        headers: The other headers of its answer, in order.
        body: The body of its answer.
    """

    folder: str
    request: str
    name: str
    method: str
    template: str
    path_values: Mapping[str, str]
    query: tuple[tuple[str, str], ...]
    form: tuple[tuple[str, str], ...]
    files: frozenset[str]
    status: int
    content_type: str
    headers: tuple[tuple[str, str], ...]
    body: str

    @property
    def address(self) -> tuple[str, str]:
        """What tells its request from others, whatever that is called."""
        return self.method, self.template

    @property
    def path(self) -> str:
        """The path with its values, encoded, and twice where Zoom wants that."""
        values = {name: _encoded(value) for name, value in self.path_values.items()}
        return "/".join(values.get(part[1:], part) for part in self.template.split("/"))

    @property
    def codes(self) -> list[int]:
        """The error codes that its name documents."""
        return [int(code) for code in _ERROR_CODE.findall(self.name)]


@frozen
class Request:
    """One request of the collection.

    Attributes:
        folder: The folders that hold it, joined by slashes.
        name: Its name.
        description: Its description.
        method: Its HTTP method.
        template: Its path, with `:name` for a parameter.
        path: The parameters of its path.
        query: The parameters of its query, in order.
        body_mode: How Postman sends its body, such as `formdata`; None without one.
        body: The fields of its body, in order.
        examples: Its examples, in order.
    """

    folder: str
    name: str
    description: str
    method: str
    template: str
    path: tuple[Field, ...]
    query: tuple[Field, ...]
    body_mode: str | None
    body: tuple[Field, ...]
    examples: tuple[Example, ...]

    @property
    def address(self) -> tuple[str, str]:
        """What tells it from others, whatever it is called."""
        return self.method, self.template


def requests(path: Path = COLLECTION) -> list[Request]:
    """Return every request of a collection."""
    return [read_request(item, folders) for folders, item in items(path)]


def examples(path: Path = COLLECTION) -> list[Example]:
    """Return every example of a collection."""
    return [example for request in requests(path) for example in request.examples]


def items(path: Path = COLLECTION) -> Iterator[tuple[tuple[str, ...], dict[str, Any]]]:
    """Yield the folders and the JSON of each request of a collection."""
    return _items(json.loads(path.read_text(encoding="utf-8"))["item"], ())


def read_request(item: Mapping[str, Any], folders: tuple[str, ...] = ()) -> Request:
    """Return the request that an item's JSON describes."""
    request = item["request"]
    body = request.get("body") or {}
    return Request(
        folder="/".join(folders),
        name=item["name"],
        description=request.get("description") or "",
        method=request["method"],
        template=_template(request["url"]),
        path=_fields(request["url"].get("variable")),
        query=_fields(request["url"].get("query")),
        body_mode=body.get("mode"),
        body=_body_fields(body),
        examples=tuple(
            _example(item["name"], "/".join(folders), response) for response in item["response"]
        ),
    )


def typed(text: str) -> Any:
    """Return the value that the text of a parameter or field stands for."""
    try:
        return json.loads(text)
    except ValueError:
        return text


def _items(
    entries: list[dict[str, Any]], folders: tuple[str, ...]
) -> Iterator[tuple[tuple[str, ...], dict[str, Any]]]:
    for entry in entries:
        if "item" in entry:
            yield from _items(entry["item"], (*folders, entry["name"]))
        else:
            yield folders, entry


def _example(request: str, folder: str, response: Mapping[str, Any]) -> Example:
    original = response["originalRequest"]
    url = original["url"]
    form = _body_fields(original.get("body") or {})
    headers = [(each["key"], each["value"]) for each in response.get("header") or ()]
    types = [text for name, text in headers if name.lower() == "content-type"]
    return Example(
        folder=folder,
        request=request,
        name=response["name"],
        method=original["method"],
        template=_template(url),
        path_values={each.key: each.value for each in _fields(url.get("variable"))},
        query=tuple((each.key, each.value) for each in _fields(url.get("query"))),
        form=tuple((each.key, each.value) for each in form),
        files=frozenset(each.key for each in form if each.is_file),
        status=response["code"],
        content_type=types[0] if types else "",
        headers=tuple(each for each in headers if each[0].lower() != "content-type"),
        body=response.get("body") or "",
    )


def _template(url: Mapping[str, Any]) -> str:
    return "/" + "/".join(url["path"])


def _body_fields(body: Mapping[str, Any]) -> tuple[Field, ...]:
    mode = body.get("mode")
    if mode == "raw":
        data = typed(body.get("raw") or "")
        fields = data.items() if isinstance(data, dict) else ()
        return tuple(Field(key, json.dumps(value)) for key, value in fields)
    return _fields(body.get(mode)) if mode in {"formdata", "urlencoded"} else ()


def _fields(entries: list[dict[str, Any]] | None) -> tuple[Field, ...]:
    return tuple(
        Field(
            key=entry["key"],
            value=entry.get("value") or "",
            description=entry.get("description") or "",
            is_file=entry.get("type") == "file",
        )
        for entry in entries or ()
    )


def _encoded(value: str) -> str:
    once = quote(value, safe="")
    return quote(once, safe="") if value.startswith("/") or "//" in value else once
