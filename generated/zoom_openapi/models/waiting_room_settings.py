# Generated from accounts.postman_collection.json, billing.postman_collection.json, chatbot.postman_collection.json, meetings.postman_collection.json, rooms.postman_collection.json and 3 more. Not to be edited.
from __future__ import annotations

from ..runtime.records import Record as _Record


class WaitingRoomSettings(_Record):
    participants_to_place_in_waiting_room: int | None
    """Who has to wait in the waiting room: `0` everyone, `1` users from outside the account, `2`
    users from outside the account whose domain is not on the list of allowed domains.

    Known values: `0`, `1`, `2`.
    """
    users_who_can_admit_participants_from_waiting_room: int | None
    """Who can let people in: `0` host and co-hosts, `1` also everyone who did not have to wait,
    while host and co-hosts are absent.

    Known values: `0`, `1`.
    """
    whitelisted_domains_for_waiting_room: str | None
    """Domains whose users need not wait, comma-separated. Used if
    `participants_to_place_in_waiting_room` is `2`.
    """
