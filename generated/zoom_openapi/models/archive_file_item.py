# Generated from accounts.postman_collection.json, billing.postman_collection.json, chatbot.postman_collection.json, meetings.postman_collection.json, rooms.postman_collection.json and 3 more. Not to be edited.
from __future__ import annotations

import datetime

from ..runtime.records import Record as _Record


class ArchiveFileItem(_Record):
    download_url: str | None
    """Address from which the archive file can be downloaded. An OAuth app sends its user's access
    token as the bearer token.
    """
    file_extension: str | None
    """File extension of the archived file."""
    file_path: str | None
    """Path of the archived file. Only for Zoom On-Premise accounts, in place of `download_url`."""
    file_size: int | None
    """Size of the archived file in bytes."""
    file_type: str | None
    """What the archived file holds: `MP4` video, `M4A` audio alone, `CHAT` the in-meeting chat as
    text, `CC` closed captions (VTT), `CHAT_MESSAGE` chat messages as base64 JSON, with waiting room
    chats, deleted messages, emojis and non-verbal feedback.

    Known values: `MP4`, `M4A`, `CHAT`, `CC`, `CHAT_MESSAGE`, `TRANSCRIPT`, `SUB_GROUP_MEMBER_LOG`,
    `AIC_COVERSATION`.
    """
    id: str | None
    """The archive file's ID."""
    individual: bool | None
    """Whether the file records one participant alone (`true`) or the entire meeting (`false`)."""
    participant_email: str | None
    """Email address of the participant whose own recording the file is, when `individual` is
    `true`. With some exceptions empty for people outside the host's account.
    """
    participant_join_time: datetime.datetime | None
    """When the participant joined, if `individual` is `true`; otherwise when the archiving gateway
    joined.
    """
    participant_leave_time: datetime.datetime | None
    """When the participant left, if `individual` is `true`; otherwise when the archiving gateway
    left.
    """
    recording_type: str | None
    """What the archived file shows or holds.

    Known values: `shared_screen_with_speaker_view`, `audio_only`, `chat_file`, `closed_caption`,
    `chat_message`, `audio_transcript`, `aic_conversation`.
    """
    status: str | None
    """State of the archived file's processing.

    Known values: `completed`, `processing`, `failed`.
    """
    encryption_fingerprint: str | None
    """SHA-256 fingerprint of the archived file's encryption."""
    number_of_messages: int | None
    """Number of messages in the file. Present only when `file_extension` is `TXT` or `JSON`."""
    storage_location: str | None
    """Region that the file is stored in. Present only if the account archives to several regions
    (Distributed Compliance Archiving).

    Known values: `US`, `AU`, `BR`, `CA`, `EU`, `IN`, `JP`, `SG`, `CH`.
    """
    auto_delete: bool | None
    """Whether the archived file is deleted automatically. Zoom Support enables the feature for an
    account.
    """

    _READERS = {"participant_join_time": "date-time", "participant_leave_time": "date-time"}
