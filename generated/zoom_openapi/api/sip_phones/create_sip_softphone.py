# Generated from accounts.postman_collection.json, billing.postman_collection.json, chatbot.postman_collection.json, meetings.postman_collection.json, rooms.postman_collection.json and 3 more. Not to be edited.
from __future__ import annotations

from typing import TYPE_CHECKING, Any

import httpx

from ... import models as _models
from ...runtime.answers import (
    read_object,
)
from ...runtime.types import UNSET, Unset

if TYPE_CHECKING:
    from ... import inputs as _inputs


def _get_kwargs(
    *,
    authorization_name: str,
    domain: str,
    password: str,
    user_email: str,
    user_name: str,
    server: _inputs.Server | _models.SipSoftphoneServer,
    registration_expire_time: int | None | Unset = UNSET,
    voice_mail: str | None | Unset = UNSET,
    display_number: str | None | Unset = UNSET,
    server_2: _inputs.Server | _models.SipSoftphoneServer | None | Unset = UNSET,
    server_3: _inputs.Server | _models.SipSoftphoneServer | None | Unset = UNSET,
) -> dict[str, Any]:
    return {
        "url": "/sip_phones/phones",
        "body": {
            "authorization_name": authorization_name,
            "domain": domain,
            "password": password,
            "user_email": user_email,
            "user_name": user_name,
            "server": server,
            "registration_expire_time": registration_expire_time,
            "voice_mail": voice_mail,
            "display_number": display_number,
            "server_2": server_2,
            "server_3": server_3,
        },
    }


def _parse_response(response: httpx.Response) -> _models.SipSoftphone:
    return read_object(response, _models.SipSoftphone)
