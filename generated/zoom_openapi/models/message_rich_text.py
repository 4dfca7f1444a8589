# Generated from accounts.postman_collection.json, billing.postman_collection.json, chatbot.postman_collection.json, meetings.postman_collection.json, rooms.postman_collection.json and 3 more. Not to be edited.
from __future__ import annotations

from ..runtime.records import Record as _Record


class MessageRichText(_Record):
    start_position: int | None
    """Where the formatted part starts in the message text."""
    end_position: int | None
    """Where the formatted part ends in the message text."""
    format_type: str | None
    """How the part of the text is formatted.

    Known values: `Bold`, `Italic`, `Strikethrough`, `BulletedList`, `NumberedList`, `Underline`,
    `FontSize`, `FontColor`, `BackgroundColor`, `LeftIndent`, `Paragraph`, `Quote`, `AddLink`.
    """
    format_attr: str | None
    """Setting of the format: for `FontSize` `s`, `m` or `l`; for `FontColor` and `BackgroundColor`
    an RGB colour such as `1F6FEB`; for `LeftIndent` a number of pixels; for `Paragraph` `h1`,
    `h2` or `h3`; for `AddLink` the link's http or https address. The other formats have none.

    Known values: `FontSize`, `LeftIndent`, `Paragraph`, `AddLink`.
    """
