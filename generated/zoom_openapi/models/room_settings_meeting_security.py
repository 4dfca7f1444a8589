# Generated from accounts.postman_collection.json, billing.postman_collection.json, chatbot.postman_collection.json, meetings.postman_collection.json, rooms.postman_collection.json and 3 more. Not to be edited.
from __future__ import annotations

from ..runtime.records import Record as _Record


class RoomSettingsMeetingSecurity(_Record):
    encryption_type: str | None
    """Kind of encryption: `enhanced_encryption` keeps the encryption data in the cloud; `e2ee` is
    end to end, with the key on the own device only, and turns off some features such as cloud
    recording.

    Known values: `enhanced_encryption`, `e2ee`.
    """
    end_to_end_encrypted_meetings: bool | None
    """Whether end-to-end encryption is available for meetings. If so, `encryption_type` chooses the
    kind of encryption.
    """
    auto_security: bool | None
    """Whether every meeting must have a passcode, a waiting room, or authenticated participants
    only. A meeting with none of them gets a waiting room.
    """
    waiting_room: bool | None
    """Whether participants wait in the waiting room until they are let in. If so, they cannot join
    before the host.
    """
    meeting_password: bool | None
    """Whether instant and scheduled meetings need a passcode, those with a personal meeting ID
    excepted.
    """
    require_password_for_scheduled_meeting: bool | None
    """Whether meetings that are scheduled already need a passcode."""
    rmi_password: bool | None
    """Whether meetings with the room's meeting ID need a passcode, in clients as well as in room
    systems.
    """
    password_for_rmi: str | None
    """Passcode generated for joining meetings that use the room's personal meeting ID."""
    phone_password: bool | None
    """Whether participants who join by phone have to key in a numeric passcode, as long as the
    meeting has a passcode. Zoom makes a numeric version of one with letters.
    """
