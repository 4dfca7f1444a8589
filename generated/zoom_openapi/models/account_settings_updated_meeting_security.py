# Generated from accounts.postman_collection.json, billing.postman_collection.json, chatbot.postman_collection.json, meetings.postman_collection.json, rooms.postman_collection.json and 3 more. Not to be edited.
from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from ..runtime.records import Record as _Record

if TYPE_CHECKING:
    from .. import models as _models


class AccountSettingsUpdatedMeetingSecurity(_Record):
    auto_security: bool | None
    """Whether every meeting must have at least one security option. Only Enterprise, ISV and
    Education accounts, and Business accounts with more than 100 licenses, can turn it off.
    """
    waiting_room: bool | None
    """Whether participants wait in the waiting room until they are let in. If so, they cannot join
    before the host.
    """
    waiting_room_settings: _models.WaitingRoomSettings | None
    """Settings for the waiting room."""
    meeting_password: bool | None
    """Whether instant and scheduled meetings need a passcode, those with a personal meeting ID
    excepted.
    """
    require_password_for_scheduled_meeting: bool | None
    """Whether meetings that are scheduled already need a passcode."""
    pmi_password: bool | None
    """Whether all meetings with a personal meeting ID need a passcode."""
    phone_password: bool | None
    """Whether participants who join by phone have to key in a numeric passcode, as long as the
    meeting has a passcode. Zoom makes a numeric version of one with letters.
    """
    webinar_password: bool | None
    """Whether newly scheduled webinars get a passcode, without which nobody can join."""
    require_password_for_scheduled_webinar: bool | None
    """Whether webinars that are scheduled already need a passcode."""
    meeting_password_requirement: _models.GroupSettingsUpdatedMeetingPasswordRequirement | None
    """Rules for the passcodes of meetings and webinars."""
    embed_password_in_join_link: bool | None
    """Whether the join link contains the passcode in encrypted form, so that one click is enough to
    join.
    """
    end_to_end_encrypted_meetings: bool | None
    """Whether end-to-end encryption is available for meetings. If so, `encryption_type` chooses the
    kind of encryption.
    """
    encryption_type: str | None
    """Kind of encryption: `enhanced_encryption` keeps the encryption data in the cloud; `e2ee` is
    end to end, with the key on the own device only, and turns off some features such as cloud
    recording.

    Known values: `enhanced_encryption`, `e2ee`.
    """
    block_user_domain: bool | None
    """Whether users of certain domains are kept out of meetings and webinars."""
    block_user_domain_list: Sequence[str] | None
    """Domains whose users are blocked; `*` stands for all sub-domains."""
    only_authenticated_can_join_from_webclient: bool | None
    """Whether people who join in the browser must be authenticated."""
    chat_etiquette_tool: _models.AccountSettingsUpdatedChatEtiquetteTool | None
    """The Chat Etiquette Tool, whose policies look for keywords and text patterns in chat messages."""

    _READERS = {
        "waiting_room_settings": "WaitingRoomSettings",
        "meeting_password_requirement": "GroupSettingsUpdatedMeetingPasswordRequirement",
        "chat_etiquette_tool": "AccountSettingsUpdatedChatEtiquetteTool",
    }
