# Generated from zoom.postman_collection.json. Not to be edited.
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
    share_recording: _literals.RecordingAccess | None | Unset = UNSET,
    on_demand: bool | None | Unset = UNSET,
    approval_type: Literal[0, 1, 2] | None | Unset = UNSET,
    viewer_download: bool | None | Unset = UNSET,
    password: str | None | Unset = UNSET,
    recording_authentication: bool | None | Unset = UNSET,
    authentication_option: str | None | Unset = UNSET,
    authentication_domains: str | None | Unset = UNSET,
    send_email_to_host: bool | None | Unset = UNSET,
    show_social_share_buttons: bool | None | Unset = UNSET,
    topic: str | None | Unset = UNSET,
) -> dict[str, Any]:
    return {
        "method": "patch",
        "url": f"/meetings/{_quote(str(meeting_id), safe='')}/recordings/settings",
        "body": {
            "share_recording": share_recording,
            "on_demand": on_demand,
            "approval_type": approval_type,
            "viewer_download": viewer_download,
            "password": password,
            "recording_authentication": recording_authentication,
            "authentication_option": authentication_option,
            "authentication_domains": authentication_domains,
            "send_email_to_host": send_email_to_host,
            "show_social_share_buttons": show_social_share_buttons,
            "topic": topic,
        },
    }


def _parse_response(response: httpx.Response) -> None:
    return None
