# Generated from accounts.postman_collection.json, billing.postman_collection.json, chatbot.postman_collection.json, meetings.postman_collection.json, rooms.postman_collection.json and 3 more. Not to be edited.
from __future__ import annotations

from ..runtime.records import Record as _Record


class RoomLocationSettingsMeetingSecurity(_Record):
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
