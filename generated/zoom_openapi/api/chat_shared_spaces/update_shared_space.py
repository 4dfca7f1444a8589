# Generated from accounts.postman_collection.json, billing.postman_collection.json, chatbot.postman_collection.json, meetings.postman_collection.json, rooms.postman_collection.json and 3 more. Not to be edited.
from __future__ import annotations

from typing import TYPE_CHECKING, Any
from urllib.parse import quote as _quote

import httpx

from ... import models as _models
from ...runtime.types import UNSET, Unset

if TYPE_CHECKING:
    from ... import inputs as _inputs


def _get_kwargs(
    space_id: str,
    *,
    space_name: str | None | Unset = UNSET,
    space_desc: str | None | Unset = UNSET,
    space_settings: _inputs.SpaceSettingsInput | _models.SpaceSettings | None | Unset = UNSET,
) -> dict[str, Any]:
    return {
        "url": f"/chat/spaces/{_quote(str(space_id), safe='')}",
        "body": {
            "space_name": space_name,
            "space_desc": space_desc,
            "space_settings": space_settings,
        },
    }


def _parse_response(response: httpx.Response) -> None:
    return None
