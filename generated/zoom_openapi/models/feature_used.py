# Generated from accounts.postman_collection.json, billing.postman_collection.json, chatbot.postman_collection.json, meetings.postman_collection.json, rooms.postman_collection.json and 3 more. Not to be edited.
from __future__ import annotations

from ..runtime.records import Record as _Record


class FeatureUsed(_Record):
    screen_sharing: bool | None
    """Whether a screen was shared in the meeting."""
    video_on: bool | None
    """Whether video was on in the meeting."""
    remote_control: bool | None
    """Whether remote control was used in the meeting."""
    closed_caption: bool | None
    """Whether closed captions were turned on in the meeting."""
    breakout_room: bool | None
    """Whether breakout rooms were turned on in the meeting."""
    language_interpretation: bool | None
    """Whether language interpretation was used in the meeting."""
    telephone_usage: bool | None
    """Whether someone joined the meeting by telephone."""
    in_meeting_chat: bool | None
    """Whether anyone sent a message in the meeting's chat."""
    poll: bool | None
    """Whether there is poll data for the meeting."""
    join_by_room: bool | None
    """Whether a Zoom Room joined the meeting."""
    waiting_room: bool | None
    """Whether the meeting had a waiting room."""
    live_transcription: bool | None
    """Whether live transcription was on in the meeting."""
    reaction: bool | None
    """Whether an emoticon was sent by anyone."""
    zoom_apps: bool | None
    """Whether a Zoom App was in use during the meeting."""
    annotation: bool | None
    """Whether someone used the annotation tools in the meeting."""
    raise_hand: bool | None
    """Whether a hand was raised in the meeting by anyone."""
    virtual_background: bool | None
    """Whether someone had a virtual background in the meeting."""
    whiteboard: bool | None
    """Whether someone used a whiteboard in the meeting."""
    immersive_scene: bool | None
    """Whether an immersive scene was turned on in the meeting."""
    avatar: bool | None
    """Whether an avatar was used in the meeting by anyone."""
    switch_to_mobile: bool | None
    """Whether someone moved the meeting over to a mobile phone."""
    file_sharing: bool | None
    """Whether files were sent in the meeting chat by anyone."""
    meeting_summary: bool | None
    """Whether the meeting summary was on."""
    meeting_questions: bool | None
    """Whether meeting questions were turned on."""
    record_to_computer: bool | None
    """Whether the meeting was recorded to a local computer."""
    record_to_cloud: bool | None
    """Whether the meeting was recorded to the cloud."""
    live_translation: bool | None
    """Whether live translation was in use during the meeting."""
    registration: bool | None
    """Whether registration was turned on for the meeting."""
    smart_recording: bool | None
    """Whether smart recording was on for the meeting."""
    multi_speaker: bool | None
    """Whether the multi-speaker view was used in the meeting by anyone."""
    meeting_wallpaper: bool | None
    """Whether the host set a wallpaper in the meeting."""
    gen_ai_virtual_background: bool | None
    """Whether a virtual background made by generative AI was used in the meeting by anyone."""
    multi_share: bool | None
    """Whether multi-share was in use during the meeting."""
    document_collaboration: bool | None
    """Whether a document was shared in the meeting by anyone."""
    portrait_lighting: bool | None
    """Whether portrait lighting was used in the meeting by anyone."""
    personalized_audio_isolation: bool | None
    """Whether personalized audio isolation was used in the meeting by anyone."""
    color_themes: bool | None
    """Whether color themes were used in the meeting by anyone."""
