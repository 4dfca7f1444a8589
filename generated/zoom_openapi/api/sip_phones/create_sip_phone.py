# Generated from accounts.postman_collection.json, billing.postman_collection.json, chatbot.postman_collection.json, meetings.postman_collection.json, rooms.postman_collection.json and 3 more. Not to be edited.
from __future__ import annotations

from typing import Any, Literal

import httpx

from ... import models as _models
from ...runtime.answers import (
    read_object,
)
from ...runtime.types import UNSET, Unset


def _get_kwargs(
    *,
    user_email: str,
    user_name: str,
    proxy_server: str,
    password: str,
    domain: str,
    register_server: str,
    authorization_name: str,
    register_server3: str | None | Unset = UNSET,
    transport_protocol3: Literal["AUTO", "TCP", "TLS", "UDP"] | None | Unset = UNSET,
    register_server2: str | None | Unset = UNSET,
    transport_protocol2: Literal["AUTO", "TCP", "TLS", "UDP"] | None | Unset = UNSET,
    proxy_server2: str | None | Unset = UNSET,
    proxy_server3: str | None | Unset = UNSET,
    registration_expire_time: int | None | Unset = UNSET,
    voice_mail: str | None | Unset = UNSET,
    transport_protocol: Literal["AUTO", "TCP", "TLS", "UDP"] | None | Unset = UNSET,
) -> dict[str, Any]:
    return {
        "url": "/sip_phones",
        "body": {
            "user_email": user_email,
            "user_name": user_name,
            "proxy_server": proxy_server,
            "password": password,
            "domain": domain,
            "register_server": register_server,
            "authorization_name": authorization_name,
            "register_server3": register_server3,
            "transport_protocol3": transport_protocol3,
            "register_server2": register_server2,
            "transport_protocol2": transport_protocol2,
            "proxy_server2": proxy_server2,
            "proxy_server3": proxy_server3,
            "registration_expire_time": registration_expire_time,
            "voice_mail": voice_mail,
            "transport_protocol": transport_protocol,
        },
    }


def _parse_response(response: httpx.Response) -> _models.Phone:
    return read_object(response, _models.Phone)
