"""What the specification says of each operation: scopes, rate labels, failures, examples.

    operation = zoomkit.catalogue.load()["webinars.update_status"]
    operation.scopes, operation.rate_limit_label

An operation is found by its id, "update_webinar_status", and by its method,
"webinars.update_status"; what is written by hand, such as "webinars.end", leads to the operation
that it calls.
"""

from collections.abc import Mapping
from functools import cache
from typing import Any

from zoom_openapi import catalogue as _generated
from zoom_openapi.runtime.catalogue import Catalogue
from zoom_openapi.runtime.operations import DocumentedError, Operation

__all__ = ["Catalogue", "DocumentedError", "Operation", "implied", "load"]

_WRITTEN_BY_HAND: Mapping[str, tuple[str, Mapping[str, Any]]] = {
    "webinars.end": ("update_webinar_status", {"action": "end"}),
}


@cache
def load() -> Catalogue:
    """Return the catalogue, read once."""
    catalogue = _generated.load()
    for name, (operation_id, _) in _WRITTEN_BY_HAND.items():
        catalogue.add_name(name, operation_id)
    return catalogue


def implied(name: str) -> Mapping[str, Any]:
    """Return the fields that a method written by hand always sends, such as "webinars.end"."""
    return _WRITTEN_BY_HAND.get(name, ("", {}))[1]
