# Generated from accounts.postman_collection.json, billing.postman_collection.json, chatbot.postman_collection.json, meetings.postman_collection.json, rooms.postman_collection.json and 3 more. Not to be edited.
from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any
from urllib.parse import quote as _quote

import httpx

from ...runtime.types import UNSET, Unset

if TYPE_CHECKING:
    from ... import inputs as _inputs


def _get_kwargs(
    playlist_id: str,
    *,
    rooms: Sequence[_inputs.RoomRef] | None | Unset = UNSET,
) -> dict[str, Any]:
    return {
        "url": f"/rooms/content/digital_signage/playlists/{_quote(str(playlist_id), safe='')}/rooms",
        "body": {
            "rooms": rooms,
        },
    }


def _parse_response(response: httpx.Response) -> None:
    return None
