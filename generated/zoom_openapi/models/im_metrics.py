# Generated from zoom.postman_collection.json. Not to be edited.
from __future__ import annotations

from ..runtime.records import Record as _Record


class ImMetrics(_Record, init=False):
    user_id: str | None
    user_name: str | None
    email: str | None
    total_send: int | None
    total_receive: int | None
    group_send: int | None
    group_receive: int | None
    calls_send: int | None
    calls_receive: int | None
    files_send: int | None
    files_receive: int | None
    images_send: int | None
    images_receive: int | None
    voice_send: int | None
    voice_receive: int | None
    videos_send: int | None
    videos_receive: int | None
    emoji_send: int | None
    emoji_receive: int | None
