"""What the specification says of each operation: scopes, rate labels, failures, examples.

    operation = zoomkit.catalogue.load()["webinars.update_status"]
    operation.scopes, operation.rate_limit_label

An operation is found by its id, "update_webinar_status", and by its method,
"webinars.update_status"; what is written by hand, such as "webinars.end", leads to the operation
that it calls.
"""

from collections.abc import Mapping
from functools import cache
from types import MappingProxyType

from zoom_openapi import catalogue as _generated
from zoom_openapi.runtime.catalogue import Catalogue
from zoom_openapi.runtime.operations import DocumentedError, Operation

__all__ = ["Catalogue", "DocumentedError", "Operation", "load"]

_WRITTEN_BY_HAND = {
    "meetings.end": "update_meeting_status",
    "webinars.end": "update_webinar_status",
}
_REGISTERING = ("list_{}_registrants", "batch_add_{}_registrants", "add_{}_registrant")
COMPOSED: Mapping[str, tuple[str, ...]] = MappingProxyType(
    {
        "meetings.add_all_registrants": tuple(each.format("meeting") for each in _REGISTERING),
        "meetings.wait_until_ended": ("get_meeting", "get_past_meeting"),
        "recordings.download": ("get_meeting_recordings",),
        "recordings.download_all": ("get_meeting_recordings",),
        "recordings.read_transcript": ("get_meeting_transcript", "get_meeting_recordings"),
        "recordings.wait_until_ready": ("get_meeting_recordings",),
        "webinars.add_all_registrants": tuple(each.format("webinar") for each in _REGISTERING),
    }
)
"""The operations whose scopes a method needs that makes several calls."""


@cache
def load() -> Catalogue:
    """Return the catalogue, read once."""
    catalogue = _generated.load()
    for name, operation_id in _WRITTEN_BY_HAND.items():
        catalogue.add_name(name, operation_id)
    return catalogue
