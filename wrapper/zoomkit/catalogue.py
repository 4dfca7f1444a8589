"""What the specification says of each operation: scopes, rate labels, failures, examples.

    operation = zoomkit.catalogue.load()["webinars.update_status"]
    operation.scopes, operation.rate_limit_label

An operation is found by its id, "update_webinar_status", and by its method,
"webinars.update_status"; what is written by hand, such as "webinars.end", leads to the operation
that it calls.
"""

from functools import cache

from zoom_openapi import catalogue as _generated
from zoom_openapi.runtime.catalogue import Catalogue
from zoom_openapi.runtime.operations import DocumentedError, Operation

__all__ = ["Catalogue", "DocumentedError", "Operation", "load"]

_WRITTEN_BY_HAND = {
    "meetings.end": "update_meeting_status",
    "webinars.end": "update_webinar_status",
}


@cache
def load() -> Catalogue:
    """Return the catalogue, read once."""
    catalogue = _generated.load()
    for name, operation_id in _WRITTEN_BY_HAND.items():
        catalogue.add_name(name, operation_id)
    return catalogue
