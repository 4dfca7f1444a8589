# Generated from accounts.postman_collection.json, billing.postman_collection.json, chatbot.postman_collection.json, meetings.postman_collection.json, rooms.postman_collection.json and 3 more. Not to be edited.
from __future__ import annotations

from ..runtime.records import Record as _Record


class MeetingSettingsWaitingRoomOptions(_Record):
    mode: str | None
    """Who goes into the waiting room: `follow_setting` as the Zoom web portal is set, `custom` as
    `who_goes_to_waiting_room` says.

    Known values: `follow_setting`, `custom`.
    """
    who_goes_to_waiting_room: str | None
    """Who is put into the waiting room. Needed with `mode` `custom`.

    Known values: `everyone`, `users_not_in_account`, `users_not_in_account_or_whitelisted_domains`,
    `users_not_on_invite`, `users_not_in_org`.
    """
