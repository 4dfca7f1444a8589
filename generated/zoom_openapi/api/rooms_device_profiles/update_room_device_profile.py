# Generated from accounts.postman_collection.json, billing.postman_collection.json, chatbot.postman_collection.json, meetings.postman_collection.json, rooms.postman_collection.json and 3 more. Not to be edited.
from __future__ import annotations

from typing import TYPE_CHECKING, Any
from urllib.parse import quote as _quote

import httpx

from ...runtime.types import UNSET, Unset

if TYPE_CHECKING:
    from ... import literals as _literals


def _get_kwargs(
    room_id: str,
    device_profile_id: str,
    *,
    audio_processing: bool | None | Unset = UNSET,
    auto_adjust_mic_level: bool | None | Unset = UNSET,
    camera_id: str | None | Unset = UNSET,
    echo_cancellation: bool | None | Unset = UNSET,
    microphone_id: str | None | Unset = UNSET,
    noise_suppression: _literals.RoomDeviceProfileNoiseSuppression | None | Unset = UNSET,
    speaker_id: str | None | Unset = UNSET,
) -> dict[str, Any]:
    return {
        "url": f"/rooms/{_quote(str(room_id), safe='')}/device_profiles/{_quote(str(device_profile_id), safe='')}",
        "body": {
            "audio_processing": audio_processing,
            "auto_adjust_mic_level": auto_adjust_mic_level,
            "camera_id": camera_id,
            "echo_cancellation": echo_cancellation,
            "microphone_id": microphone_id,
            "noise_suppression": noise_suppression,
            "speaker_id": speaker_id,
        },
    }


def _parse_response(response: httpx.Response) -> None:
    return None
