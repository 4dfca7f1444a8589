"""The tree of folders and requests, flattened in its order."""

from collections.abc import Mapping, Sequence
from typing import Any, NamedTuple

from postman_openapi.diagnostics import Diagnostics, Problem, Site
from postman_openapi.gathering.prose import one_line
from postman_openapi.reading.coercion import list_of, text_of
from postman_openapi.reading.collection import Folder, Request, place
from postman_openapi.reading.fields import read_fields
from postman_openapi.reading.messages import read_auth, read_examples, read_message
from postman_openapi.reading.scripts import report_scripts


class Content(NamedTuple):
    """What the items of a collection hold.

    Attributes:
        folders: The top folders.
        requests: All requests, each with the folders around it.
    """

    folders: tuple[Folder, ...]
    requests: tuple[Request, ...]


def read_items(items: Sequence[Any], diagnostics: Diagnostics) -> Content:
    """Read items nested to any depth and empty them; a stack of our own stands for recursion."""
    top_folders: list[Folder] = []
    requests: list[Request] = []
    no_folders: tuple[Folder, ...] = ()
    stack = [(item, no_folders) for item in reversed(items)]
    while stack:
        item, folders = stack.pop()
        if not isinstance(item, dict):
            _report_unreadable(diagnostics.at(place(folders, "?")))
            continue
        site = diagnostics.at(place(folders, _name(item)))
        if "item" in item:
            folder = _folder(item)
            inside = (*folders, folder)
            if not folders:
                top_folders.append(folder)
            stack.extend((child, inside) for child in reversed(list_of(item["item"])))
        if item.get("request") is not None:
            requests.append(_request(item, folders, site))
        elif "item" not in item:
            _report_unreadable(site)
        report_scripts(item, site)
        # What is read is let go, so that the raw and the typed collection never stand side by side.
        item.clear()
    return Content(tuple(top_folders), tuple(requests))


def _name(item: Mapping[str, Any]) -> str:
    return one_line(text_of(item.get("name")))


def _folder(item: Mapping[str, Any]) -> Folder:
    return Folder(
        name=_name(item),
        description=text_of(item.get("description")),
        auth=read_auth(item.get("auth")),
        variables=read_fields(item.get("variable")),
    )


def _request(item: Mapping[str, Any], folders: tuple[Folder, ...], site: Site) -> Request:
    raw = item["request"]
    settings = raw if isinstance(raw, dict) else {}
    return Request(
        name=_name(item),
        folders=folders,
        message=read_message(raw, site),
        description=text_of(settings.get("description")) or text_of(item.get("description")),
        auth=read_auth(settings.get("auth")) or read_auth(item.get("auth")),
        variables=read_fields(item.get("variable")),
        examples=tuple(
            read_examples(
                [each for each in list_of(item.get("response")) if _is_readable(each, site)], site
            )
        ),
    )


def _is_readable(example: Any, site: Site) -> bool:
    is_readable = isinstance(example, dict)
    if not is_readable:
        site.report(
            Problem.ITEM_NOT_READABLE, f"an example is {example!r:.60}", "the example is left out"
        )
    return is_readable


def _report_unreadable(site: Site) -> None:
    site.report(
        Problem.ITEM_NOT_READABLE,
        "an item is neither a request nor a folder",
        "the item is left out",
    )
