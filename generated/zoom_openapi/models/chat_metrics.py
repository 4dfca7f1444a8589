# Generated from zoom.postman_collection.json. Not to be edited.
from __future__ import annotations

from ..runtime.records import Record as _Record


class ChatMetrics(_Record, init=False):
    user_id: str | None
    user_name: str | None
    email: str | None
    total_sent: int | None
    p2p_sent: int | None
    group_sent: int | None
    files_sent: int | None
    text_sent: int | None
    images_sent: int | None
    code_sippet_sent: int | None
    giphys_sent: int | None
    audio_sent: int | None
    video_sent: int | None
