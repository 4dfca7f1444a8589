# Generated from accounts.postman_collection.json, billing.postman_collection.json, chatbot.postman_collection.json, meetings.postman_collection.json, rooms.postman_collection.json and 3 more. Not to be edited.
from __future__ import annotations

from ..runtime.records import Record as _Record


class MeetingSummaryWithAiCompanionSettings(_Record):
    enable: bool | None
    """Whether the setting is on."""
    auto_enable: bool | None
    """Whether the meeting summary starts by itself with the meeting."""
    who_will_receive_summary: int | None
    """Who gets the summary after the meeting: `1` the host, `2` the host with co-hosts and with
    alternative hosts, `3` the host and invitees of the organization, `4` all invitees, those
    outside the organization included.

    Known values: `1`, `2`, `3`, `4`.
    """
