# Generated from accounts.postman_collection.json, billing.postman_collection.json, chatbot.postman_collection.json, meetings.postman_collection.json, rooms.postman_collection.json and 3 more. Not to be edited.
from __future__ import annotations

from ..runtime.records import Record as _Record


class FeatureUsed(_Record, init=False):
    screen_sharing: bool | None
    """Whether a screen was shared in the meeting."""
    video_on: bool | None
    remote_control: bool | None
    """Whether remote control was used in the meeting."""
    closed_caption: bool | None
    """Whether closed captions were turned on in the meeting."""
    breakout_room: bool | None
    """Whether breakout rooms were turned on in the meeting."""
    language_interpretation: bool | None
    """Whether language interpretation was used in the meeting."""
    telephone_usage: bool | None
    in_meeting_chat: bool | None
    """Whether anyone sent a message in the meeting's chat."""
    poll: bool | None
    join_by_room: bool | None
    waiting_room: bool | None
    """Whether the meeting had a waiting room."""
    live_transcription: bool | None
    reaction: bool | None
    zoom_apps: bool | None
    annotation: bool | None
    """Whether someone used the annotation tools in the meeting."""
    raise_hand: bool | None
    virtual_background: bool | None
    """Whether someone had a virtual background in the meeting."""
    whiteboard: bool | None
    """Whether someone used a whiteboard in the meeting."""
    immersive_scene: bool | None
    avatar: bool | None
    switch_to_mobile: bool | None
    file_sharing: bool | None
    meeting_summary: bool | None
    meeting_questions: bool | None
    record_to_computer: bool | None
    record_to_cloud: bool | None
    live_translation: bool | None
    registration: bool | None
    smart_recording: bool | None
    """Whether smart recording was on for the meeting."""
    multi_speaker: bool | None
    meeting_wallpaper: bool | None
    gen_ai_virtual_background: bool | None
    multi_share: bool | None
    document_collaboration: bool | None
    portrait_lighting: bool | None
    personalized_audio_isolation: bool | None
    color_themes: bool | None
