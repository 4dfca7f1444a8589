"""The examples of the collection, read from it alone and from nothing derived."""

import json
import re
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any
from urllib.parse import quote

from attrs import frozen

COLLECTION = Path(__file__).parents[2] / "spec" / "zoom.postman_collection.json"
_ERROR_CODE = re.compile(r"\*\*Error Code:\*\* `(\d+)`")


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
    body: str

    @property
    def path(self) -> str:
        """The path with its values, encoded, and twice where Zoom wants that."""
        values = {name: _encoded(value) for name, value in self.path_values.items()}
        return "/".join(values.get(part[1:], part) for part in self.template.split("/"))

    @property
    def codes(self) -> list[int]:
        """The error codes that its name documents."""
        return [int(code) for code in _ERROR_CODE.findall(self.name)]


def _encoded(value: str) -> str:
    once = quote(value, safe="")
    return quote(once, safe="") if value.startswith("/") or "//" in value else once


def examples() -> list[Example]:
    """Return every example of the collection."""
    collection = json.loads(COLLECTION.read_text(encoding="utf-8"))
    return list(_examples(collection["item"], ()))


def _examples(items: list[dict[str, Any]], folders: tuple[str, ...]) -> Iterator[Example]:
    for item in items:
        if "item" in item:
            yield from _examples(item["item"], (*folders, item["name"]))
            continue
        for response in item["response"]:
            yield _example(item["name"], "/".join(folders), response)


def _example(request: str, folder: str, response: Mapping[str, Any]) -> Example:
    original = response["originalRequest"]
    url = original["url"]
    form = (original.get("body") or {}).get("formdata", [])
    headers = {each["key"].lower(): each["value"] for each in response["header"]}
    return Example(
        folder=folder,
        request=request,
        name=response["name"],
        method=original["method"],
        template="/" + "/".join(url["path"]),
        path_values={each["key"]: each["value"] for each in url.get("variable", [])},
        query=tuple((each["key"], each["value"]) for each in url.get("query", [])),
        form=tuple((each["key"], each.get("value") or "") for each in form),
        files=frozenset(each["key"] for each in form if each["type"] == "file"),
        status=response["code"],
        content_type=headers["content-type"],
        body=response["body"],
    )
