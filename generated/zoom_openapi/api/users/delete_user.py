# Generated from accounts.postman_collection.json, billing.postman_collection.json, chatbot.postman_collection.json, meetings.postman_collection.json, rooms.postman_collection.json and 3 more. Not to be edited.
from __future__ import annotations

from typing import TYPE_CHECKING, Any
from urllib.parse import quote as _quote

import httpx

from ...runtime.types import UNSET, Unset

if TYPE_CHECKING:
    from ... import literals as _literals


def _get_kwargs(
    user_id: str,
    *,
    encrypted_email: bool | Unset = UNSET,
    action: _literals.DeleteUserAction | Unset = UNSET,
    transfer_email: str | Unset = UNSET,
    transfer_meeting: bool | Unset = UNSET,
    transfer_webinar: bool | Unset = UNSET,
    transfer_recording: bool | Unset = UNSET,
    transfer_whiteboard: bool | Unset = UNSET,
    transfer_clipfiles: bool | Unset = UNSET,
    transfer_notes: bool | Unset = UNSET,
    transfer_visitors: bool | Unset = UNSET,
    transfer_docs: bool | Unset = UNSET,
) -> dict[str, Any]:
    return {
        "url": f"/users/{_quote(str(user_id), safe='')}",
        "params": {
            "encrypted_email": encrypted_email,
            "action": action,
            "transfer_email": transfer_email,
            "transfer_meeting": transfer_meeting,
            "transfer_webinar": transfer_webinar,
            "transfer_recording": transfer_recording,
            "transfer_whiteboard": transfer_whiteboard,
            "transfer_clipfiles": transfer_clipfiles,
            "transfer_notes": transfer_notes,
            "transfer_visitors": transfer_visitors,
            "transfer_docs": transfer_docs,
        },
    }


def _parse_response(response: httpx.Response) -> None:
    return None
