# Generated from accounts.postman_collection.json, billing.postman_collection.json, chatbot.postman_collection.json, meetings.postman_collection.json, rooms.postman_collection.json and 3 more. Not to be edited.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..runtime.records import Record as _Record

if TYPE_CHECKING:
    from .. import models as _models


class MeetingTemplateInMeetingSettings(_Record):
    entry_exit_chime: str | None
    """Sound for joining and leaving: `host` the host alone hears it, `all` everybody does, `none`
    nobody.

    Known values: `host`, `all`, `none`.
    """
    feedback: bool | None
    """Whether users may give Zoom feedback after a meeting."""
    polling: bool | None
    """Whether the meeting controls offer polls, with which the host can survey the participants."""
    post_meeting_feedback: bool | None
    """Whether a short survey, thumbs up or down, is shown at the end of each meeting."""
    screen_sharing: bool | None
    """Whether host and participants can share their screens or other content."""
    who_can_share_screen: str | None
    """Who can share in a meeting: `host` the host only, `all` participants as well. In webinars
    only hosts and panelists can.

    Known values: `host`, `all`.
    """
    who_can_share_screen_when_someone_is_sharing: str | None
    """Who can start sharing while someone else shares: `host` the host only, `all` participants as
    well. In webinars only hosts and panelists can.

    Known values: `host`, `all`.
    """
    disable_screen_sharing_for_host_meetings: bool | None
    """Whether desktop screen sharing is off in meetings that the user hosts."""
    annotation: bool | None
    """Whether participants can draw and write on shared screens with the annotation tools."""
    whiteboard: bool | None
    """Whether participants can share a whiteboard with annotation tools."""
    remote_control: bool | None
    """Whether the person sharing can let others control what is shared."""
    non_verbal_feedback: bool | None
    """Whether participants can give feedback with icons in the participants panel, without
    speaking.
    """
    allow_participants_to_rename: bool | None
    """Whether participants of a meeting, and panelists of a webinar, can rename themselves."""
    breakout_room: bool | None
    """Whether the host can split a meeting into breakout rooms."""
    remote_support: bool | None
    """Whether the host can give a participant remote support, one to one."""
    manual_captioning: _models.ManualCaptioningSettings | None
    """Settings for captions that people type."""
    closed_captioning: _models.ClosedCaptioningSettings | None
    """Settings for closed captions."""

    _READERS = {
        "manual_captioning": "ManualCaptioningSettings",
        "closed_captioning": "ClosedCaptioningSettings",
    }
