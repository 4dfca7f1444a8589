"""What the collections say, read from them alone and from nothing derived."""

import json
from collections.abc import Iterator, Mapping
from functools import cache
from pathlib import Path
from typing import Any
from urllib.parse import quote

from attrs import frozen

from tests.contract.comments import Value, read

FOLDER = Path(__file__).parents[2] / "spec" / "collections"
ENDING = ".postman_collection.json"
SEED = ("PUT", "/webinars/:webinarId/status")
_WEBHOOK = "{{webhook_url}}"


@frozen
class Field:
    """A parameter or body field of a request.

    Attributes:
        key: Its name, as it is sent.
        value: Its value, as text.
        description: What the collection says of it.
        is_file: Whether it is a file.
        is_sent: Whether it is sent, and not switched off.
    """

    key: str
    value: str
    description: str = ""
    is_file: bool = False
    is_sent: bool = True


@frozen
class Call:
    """One sending of a request.

    Attributes:
        method: The HTTP method.
        server: The scheme, host and path that its path follows.
        template: The path, with `:name` for a parameter.
        path_values: The values of those parameters, by name.
        query: The query parameters, in order.
        form: The form fields, in order.
        files: The names of those that are files.
        body: The text of its JSON; empty if there is none.
    """

    method: str
    server: str
    template: str
    path_values: Mapping[str, str]
    query: tuple[tuple[str, str], ...]
    form: tuple[tuple[str, str], ...]
    files: frozenset[str]
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
    def json(self) -> Any:
        """The JSON of its body; None if there is none."""
        return read(self.body).json if self.body else None


@frozen
class Example:
    """A saved answer.

    Attributes:
        name: Its name.
        call: The call that it answers.
        status: Its status.
        content_type: Its content type.
        headers: Its other headers, in order.
        body: Its body.
    """

    name: str
    call: Call
    status: int
    content_type: str
    headers: tuple[tuple[str, str], ...]
    body: str


@frozen
class Request:
    """One request of a collection.

    Attributes:
        product: The collection that it stands in.
        folders: The folders that hold it, the outermost first.
        name: Its name.
        description: Its description.
        call: How it is sent as it stands.
        path: The parameters of its path.
        query: The parameters of its query, in order.
        form: The fields of its form, in order.
        body: Its JSON with what is said of it; None if there is none.
        headers: Its headers by name.
        examples: Its saved answers, in order.
    """

    product: str
    folders: tuple[str, ...]
    name: str
    description: str
    call: Call
    path: tuple[Field, ...]
    query: tuple[Field, ...]
    form: tuple[Field, ...]
    body: Value | None
    headers: Mapping[str, str]
    examples: tuple[Example, ...]

    @property
    def address(self) -> tuple[str, str]:
        """What tells it from others, whatever it is called."""
        return self.call.address

    @property
    def is_event(self) -> bool:
        """Whether it is an event: what Zoom sends, and no operation."""
        return self.call.server == _WEBHOOK


@cache
def requests() -> tuple[Request, ...]:
    """Return every request to Zoom of all collections."""
    return tuple(each for each in _all() if not each.is_event)


@cache
def events() -> tuple[Request, ...]:
    """Return every event."""
    return tuple(each for each in _all() if each.is_event)


@cache
def _all() -> tuple[Request, ...]:
    paths = sorted(FOLDER.glob(f"*{ENDING}"))
    return tuple(request for path in paths for request in read_collection(path))


def read_collection(path: Path) -> Iterator[Request]:
    """Yield every request of a collection."""
    data = json.loads(path.read_text(encoding="utf-8"))
    servers = {f"{{{{{each['key']}}}}}": each["value"] for each in data.get("variable", ())}
    servers.pop(_WEBHOOK, None)
    for folders, item in items(data):
        yield read_request(item, folders, path.name.removesuffix(ENDING), servers)


def items(data: Mapping[str, Any]) -> Iterator[tuple[tuple[str, ...], dict[str, Any]]]:
    """Yield the folders and the JSON of each request of a collection's JSON."""
    return _items(data["item"], ())


def read_request(
    item: Mapping[str, Any],
    folders: tuple[str, ...] = (),
    product: str = "",
    servers: Mapping[str, str] | None = None,
) -> Request:
    """Return the request that an item's JSON describes.

    Args:
        item: The item.
        folders: The folders that hold it.
        product: The collection that it stands in.
        servers: What the variables for servers stand for.
    """
    request = item["request"]
    body = request.get("body") or {}
    return Request(
        product=product,
        folders=folders,
        name=item["name"],
        description=request.get("description") or "",
        call=_call(request, servers or {}),
        path=_fields(request["url"].get("variable")),
        query=_fields(request["url"].get("query")),
        form=_fields(body.get("formdata")),
        body=read(body["raw"]) if body.get("mode") == "raw" else None,
        headers={each["key"]: each["value"] for each in request.get("header", ())},
        examples=tuple(_example(each, servers or {}) for each in item["response"]),
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


def _call(request: Mapping[str, Any], servers: Mapping[str, str]) -> Call:
    url, body = request["url"], request.get("body") or {}
    if body.get("mode", "raw") not in {"raw", "formdata"}:
        raise LookupError(f"{url}: nobody knows how to send a body of mode {body['mode']}")
    [host] = url.get("host", ["{{baseUrl}}"])
    form = [each for each in _fields(body.get("formdata")) if each.is_sent]
    return Call(
        method=request["method"],
        server=servers.get(host, host),
        template="".join(f"/{part}" for part in url.get("path", ())),
        path_values={each.key: each.value for each in _fields(url.get("variable"))},
        query=tuple((each.key, each.value) for each in _fields(url.get("query")) if each.is_sent),
        form=tuple((each.key, each.value) for each in form),
        files=frozenset(each.key for each in form if each.is_file),
        body=body.get("raw") or "",
    )


def _example(response: Mapping[str, Any], servers: Mapping[str, str]) -> Example:
    headers = [(each["key"], each["value"]) for each in response["header"]]
    types = [value for key, value in headers if key.lower() == "content-type"]
    return Example(
        name=response["name"],
        call=_call(response["originalRequest"], servers),
        status=response["code"],
        content_type=types[0] if types else "",
        headers=tuple(each for each in headers if each[0].lower() != "content-type"),
        body=response.get("body") or "",
    )


def _fields(entries: list[dict[str, Any]] | None) -> tuple[Field, ...]:
    return tuple(
        Field(
            key=entry["key"],
            value=entry.get("value") or "",
            description=entry.get("description") or "",
            is_file=entry.get("type") == "file",
            is_sent=not entry.get("disabled", False),
        )
        for entry in entries or ()
    )


def _encoded(value: str) -> str:
    once = quote(value, safe="")
    return quote(once, safe="") if value.startswith("/") or "//" in value else once
