"""Whole collections: one per product, its folders in the order of the facts."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any
from uuid import NAMESPACE_URL, uuid5

from carrying.areas import folders
from carrying.events import webhooks
from carrying.items import ItemWriter

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from carrying.facts import Event, Operation
    from carrying.texts import Texts

_SCHEMA = "https://schema.getpostman.com/json/collection/v2.1.0/collection.json"
_ORIGIN = (
    "Written by the zoomkit project from published facts; the texts and example values are its own."
)
_VARIABLES = {
    "baseUrl": "https://api.zoom.us/v2",
    "fileApiUrl": "https://fileapi.zoom.us/v2",
    "fileUrl": "https://file.zoom.us/v2",
    "webhook_url": "http://localhost:8080/webhooks",
    "signature": "",
}


def collection(
    name: str,
    operations: Iterable[Operation],
    texts: Texts,
    numbers: Mapping[str, str],
    kept: Mapping[str, dict[str, Any]],
) -> dict[str, Any]:
    """Return the collection of one product.

    Args:
        name: What the product is called.
        operations: Its operations.
        texts: What is said of them.
        numbers: The numbers of failures' messages.
        kept: Items that stand as they are, by the operation's key.
    """
    items: list[dict[str, Any]] = []
    for operation in operations:
        item = kept.get(operation.key) or ItemWriter(operation, texts, numbers).item()
        _folder(items, folders(operation)).append(item)
    return {
        "info": _information(
            name,
            f"The requests of Zoom's REST API that belong to {name}, with the answers that they "
            "are documented to give.",
        ),
        "item": items,
        "auth": {"type": "oauth2"},
        "variable": _variables(items),
    }


def webhook_collection(
    events: Iterable[Event], texts: Texts, before: Mapping[str, Any]
) -> dict[str, Any]:
    """Return the collection of all events, each a request to one's own endpoint.

    Args:
        events: The events of some products.
        texts: What is said of them.
        before: The collection as it was: folders of other products stay.
    """
    folder = webhooks(events, texts)
    known = {each["name"]: each for top in before.get("item", ()) for each in top["item"]}
    known |= {each["name"]: each for each in folder["item"]}
    items = [{**folder, "item": list(known.values())}]
    return {
        "info": _information(
            "Webhooks",
            "The events that Zoom sends, each as a request that can be fired at an endpoint of "
            "one's own: set `webhook_url`.",
        ),
        "item": items,
        "variable": _variables(items),
    }


def _information(name: str, description: str) -> dict[str, str]:
    return {
        "_postman_id": str(uuid5(NAMESPACE_URL, f"zoomkit/{name}")),
        "name": f"Zoom API: {name}",
        "description": f"{description} {_ORIGIN}",
        "schema": _SCHEMA,
    }


def _variables(items: list[dict[str, Any]]) -> list[dict[str, str]]:
    return [
        {"key": key, "value": value, "type": "string"}
        for key, value in _VARIABLES.items()
        if f"{{{{{key}}}}}" in str(items)
    ]


def _folder(items: list[dict[str, Any]], names: tuple[str, ...]) -> list[dict[str, Any]]:
    for name in names:
        for each in items:
            if each["name"] == name and "item" in each:
                break
        else:
            each = {"name": name, "item": []}
            items.append(each)
        items = each["item"]
    return items


def items_by_key(document: Mapping[str, Any]) -> dict[str, dict[str, Any]]:
    """Return the items of a collection by their operation's key."""
    found: dict[str, dict[str, Any]] = {}
    waiting = list(document.get("item", ()))
    while waiting:
        each = waiting.pop()
        waiting += each.get("item", ())
        if "request" in each:
            parts = [
                f"{{{part[1:]}}}" if part.startswith(":") else part
                for part in each["request"]["url"]["path"]
            ]
            found[f"{each['request']['method']} /{'/'.join(parts)}"] = each
    return found
