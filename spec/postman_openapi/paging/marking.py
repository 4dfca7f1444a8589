"""Write how operations page into a document, as `x-paging`."""

from collections.abc import Mapping
from typing import Any

from postman_openapi.paging.rules import paging_of

EXTENSION = "x-paging"
_METHODS = ("get", "post")


def with_paging(document: Mapping[str, Any]) -> dict[str, Any]:
    """Return a document whose operations say how they page; what one says already stays."""
    paths = {
        path: {
            key: _operation(document, path, key, value)
            if key in _METHODS and isinstance(value, Mapping)
            else value
            for key, value in item.items()
        }
        if isinstance(item, Mapping)
        else item
        for path, item in document.get("paths", {}).items()
    }
    return {**document, "paths": paths}


def _operation(
    document: Mapping[str, Any], path: str, method: str, operation: Mapping[str, Any]
) -> Mapping[str, Any]:
    if EXTENSION in operation:
        return operation
    paging = paging_of(document, path, method, operation)
    if paging is None:
        return operation
    result: dict[str, Any] = {}
    for key, value in operation.items():
        result[key] = value
        if key == "responses":
            result[EXTENSION] = paging.as_object()
    return result
