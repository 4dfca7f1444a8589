# Generated from accounts.postman_collection.json, billing.postman_collection.json, chatbot.postman_collection.json, meetings.postman_collection.json, rooms.postman_collection.json and 3 more. Not to be edited.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal
from urllib.parse import quote as _quote

import httpx

from ...runtime.types import UNSET, Unset

if TYPE_CHECKING:
    from ... import literals as _literals


def _get_kwargs(
    meeting_id: int | str,
    *,
    topic: str | None | Unset = UNSET,
    approval_type: Literal[0, 1, 2] | None | Unset = UNSET,
    authentication_domains: str | None | Unset = UNSET,
    authentication_option: str | None | Unset = UNSET,
    on_demand: bool | None | Unset = UNSET,
    password: str | None | Unset = UNSET,
    recording_authentication: bool | None | Unset = UNSET,
    send_email_to_host: bool | None | Unset = UNSET,
    share_recording: _literals.RecordingSettingsShareRecording | None | Unset = UNSET,
    show_social_share_buttons: bool | None | Unset = UNSET,
    viewer_download: bool | None | Unset = UNSET,
    auto_delete: bool | None | Unset = UNSET,
) -> dict[str, Any]:
    return {
        "url": f"/meetings/{_quote(str(meeting_id), safe='')}/recordings/settings",
        "body": {
            "topic": topic,
            "approval_type": approval_type,
            "authentication_domains": authentication_domains,
            "authentication_option": authentication_option,
            "on_demand": on_demand,
            "password": password,
            "recording_authentication": recording_authentication,
            "send_email_to_host": send_email_to_host,
            "share_recording": share_recording,
            "show_social_share_buttons": show_social_share_buttons,
            "viewer_download": viewer_download,
            "auto_delete": auto_delete,
        },
    }


def _parse_response(response: httpx.Response) -> None:
    return None
