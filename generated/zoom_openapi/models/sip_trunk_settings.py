# Generated from accounts.postman_collection.json, billing.postman_collection.json, chatbot.postman_collection.json, meetings.postman_collection.json, rooms.postman_collection.json and 3 more. Not to be edited.
from __future__ import annotations

from ..runtime.records import Record as _Record


class SipTrunkSettings(_Record):
    show_callout_internal_number: bool | None
    """Whether the call-out numbers of Zoom's carrier partners appear among the account's call-out
    numbers in web portal and client.
    """
    show_zoom_provided_callout_countries: int | None
    """What happens to call-out countries from Zoom: `0` show them, `1` hide them, `2` delete them
    and use only those of the carrier partners.

    Known values: `0`, `1`, `2`.
    """
    show_zoom_provided_numbers: int | None
    """What happens to numbers from Zoom: `0` show them everywhere, `1` show them in the web portal
    but leave them unused until a user picks them, `2` delete them and use only those of the
    carrier partners.

    Known values: `0`, `1`, `2`.
    """
