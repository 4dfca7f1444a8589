# Generated from accounts.postman_collection.json, billing.postman_collection.json, chatbot.postman_collection.json, meetings.postman_collection.json, rooms.postman_collection.json and 3 more. Not to be edited.
from __future__ import annotations

from typing import TYPE_CHECKING, Any
from urllib.parse import quote as _quote

import httpx

from ... import models as _models
from ...runtime.answers import (
    read_object,
)
from ...runtime.types import UNSET, Unset, as_file

if TYPE_CHECKING:
    from ...runtime.types import FileInput


def _get_kwargs(
    webinar_id: int | str,
    *,
    file: FileInput,
    default: bool | None | Unset = UNSET,
    set_default_for_all_panelists: bool | None | Unset = UNSET,
) -> dict[str, Any]:
    return {
        "url": f"/webinars/{_quote(str(webinar_id), safe='')}/branding/virtual_backgrounds",
        "body": {
            "file": as_file("file", file),
            "default": default,
            "set_default_for_all_panelists": set_default_for_all_panelists,
        },
    }


def _parse_response(response: httpx.Response) -> _models.VirtualBackgroundSettingsFile:
    return read_object(response, _models.VirtualBackgroundSettingsFile)
