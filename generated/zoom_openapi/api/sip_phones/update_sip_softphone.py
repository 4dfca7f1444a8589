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
    phone_id: str,
    *,
    authorization_name: str | None | Unset = UNSET,
    domain: str | None | Unset = UNSET,
    password: str | None | Unset = UNSET,
    registration_expire_time: int | None | Unset = UNSET,
    user_name: str | None | Unset = UNSET,
    voice_mail: str | None | Unset = UNSET,
    display_number: str | None | Unset = UNSET,
    server: _inputs.Server | _models.SipSoftphoneServer | None | Unset = UNSET,
    server_2: _inputs.Server | _models.SipSoftphoneServer | None | Unset = UNSET,
    server_3: _inputs.Server | _models.SipSoftphoneServer | None | Unset = UNSET,
) -> dict[str, Any]:
    return {
        "url": f"/sip_phones/phones/{_quote(str(phone_id), safe='')}",
        "body": {
            "authorization_name": authorization_name,
            "domain": domain,
            "password": password,
            "registration_expire_time": registration_expire_time,
            "user_name": user_name,
            "voice_mail": voice_mail,
            "display_number": display_number,
            "server": server,
            "server_2": server_2,
            "server_3": server_3,
        },
    }


def _parse_response(response: httpx.Response) -> None:
    return None
