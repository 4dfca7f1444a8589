# Generated from accounts.postman_collection.json, billing.postman_collection.json, chatbot.postman_collection.json, meetings.postman_collection.json, rooms.postman_collection.json and 3 more. Not to be edited.
from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from ..runtime.records import Record as _Record

if TYPE_CHECKING:
    from .. import models as _models


class MeetingSecurity(_Record):
    approved_or_denied_countries_or_regions: bool | None
    """Whether the setting is on that admits or blocks people by country or region; or, by
    operation, whether to turn on the setting that admits or blocks people by country or region.
    """
    auto_security: bool | None
    """Whether every meeting must have at least one security option. Only Enterprise, ISV and
    Education accounts, and Business accounts with more than 100 licenses, can turn it off.
    """
    block_user_domain: bool | None
    """Whether users of certain domains are kept out of meetings and webinars."""
    chat_etiquette_tool: _models.ChatEtiquetteTool | bool | None
    """The Chat Etiquette Tool, whose policies look for keywords and text patterns in chat messages;
    or, by operation, whether the setting for the Chat Etiquette Tool is locked.
    """
    embed_password_in_join_link: bool | None
    """Whether the join link contains the passcode in encrypted form, so that one click is enough to
    join.
    """
    encryption_type: bool | str | None
    """Kind of encryption: `enhanced_encryption` keeps the encryption data in the cloud; `e2ee` is
    end to end, with the key on the own device only, and turns off some features such as cloud
    recording.

    Known values: `enhanced_encryption`, `e2ee`.
    """
    end_to_end_encrypted_meetings: bool | None
    """Whether end-to-end encryption is available for meetings. If so, `encryption_type` chooses the
    kind of encryption.
    """
    meeting_password: bool | None
    """Whether instant and scheduled meetings need a passcode, those with a personal meeting ID
    excepted.
    """
    only_authenticated_can_join_from_webclient: bool | None
    """Whether people who join in the browser must be authenticated."""
    phone_password: bool | None
    """Whether participants who join by phone have to key in a numeric passcode, as long as the
    meeting has a passcode. Zoom makes a numeric version of one with letters.
    """
    pmi_password: bool | None
    """Whether all meetings with a personal meeting ID need a passcode."""
    waiting_room: bool | None
    """Whether participants wait in the waiting room until they are let in. If so, they cannot join
    before the host.
    """
    webinar_password: bool | None
    """Whether newly scheduled webinars get a passcode, without which nobody can join."""
    block_user_domain_list: Sequence[str] | None
    """Domains whose users are blocked; `*` stands for all sub-domains."""
    meeting_password_requirement: _models.MeetingPasswordRequirement | None
    """Rules for the passcodes of meetings and webinars."""
    require_password_for_scheduled_meeting: bool | None
    """Whether meetings that are scheduled already need a passcode."""
    require_password_for_scheduled_webinar: bool | None
    """Whether webinars that are scheduled already need a passcode."""
    waiting_room_settings: _models.WaitingRoomSettings | None
    """Settings for the waiting room."""
    waiting_room_options: _models.WaitingRoomOptions | None
    """How participants are admitted to meetings, whether they can join before the host, and how the
    waiting room looks.
    """

    _READERS = {
        "chat_etiquette_tool": "ChatEtiquetteTool",
        "meeting_password_requirement": "MeetingPasswordRequirement",
        "waiting_room_settings": "WaitingRoomSettings",
        "waiting_room_options": "WaitingRoomOptions",
    }
