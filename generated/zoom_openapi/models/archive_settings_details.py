# Generated from accounts.postman_collection.json, billing.postman_collection.json, chatbot.postman_collection.json, meetings.postman_collection.json, rooms.postman_collection.json and 3 more. Not to be edited.
from __future__ import annotations

from ..runtime.records import Record as _Record


class ArchiveSettingsDetails(_Record):
    audio_file: bool | None
    """Whether the archive includes the audio of meetings and webinars."""
    cc_transcript_file: bool | None
    """Whether the archive includes closed captions or the transcript."""
    chat_file: bool | None
    """Whether the archive includes the in-meeting chat."""
    chat_with_sender_email: bool | None
    """Whether the archived chat shows the senders' email addresses."""
    video_file: bool | None
    """Whether the archive includes the video of meetings and webinars."""
    chat_with_direct_message: bool | None
    """Whether the archived file of the in-meeting chat includes direct messages."""
    archive_retention: int | None
    """How long archived content is kept, in days.

    Known values: `1`, `2`, `3`, `4`, `5`, `6`, `7`, `8`, `9`, `10`, `11`, `12`, `13`, `14`, `15`,
    `16`, `17`, `18`, `19`, `20`, `21`, `22`, `23`, `24`, `25`, `26`, `27`, `28`, `29`, `30`.
    """
    action_when_archive_failed: int | None
    """What happens when a meeting or webinar cannot be archived: `1` participants may stay and are
    notified, `2` nobody can join or stay.

    Known values: `1`, `2`.
    """
    notification_when_archiving_starts: str | None
    """Who is notified when the archiving of video or audio starts: `participants` or `guest`.

    Known values: `participants`, `guest`.
    """
    play_voice_prompt_when_archiving_starts: str | None
    """Who hears a voice prompt when the archiving of video or audio starts: `participants`,
    `guest`, or `none` for nobody.

    Known values: `participants`, `guest`, `none`.
    """
