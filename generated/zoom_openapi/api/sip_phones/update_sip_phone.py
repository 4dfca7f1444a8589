# Generated from accounts.postman_collection.json, billing.postman_collection.json, chatbot.postman_collection.json, meetings.postman_collection.json, rooms.postman_collection.json and 3 more. Not to be edited.
from __future__ import annotations

from typing import Any, Literal
from urllib.parse import quote as _quote

import httpx

from ...runtime.types import UNSET, Unset


def _get_kwargs(
    phone_id: str,
    *,
    register_server3: str,
    user_name: str,
    register_server2: str,
    proxy_server: str,
    proxy_server2: str,
    proxy_server3: str,
    password: str,
    voice_mail: str,
    domain: str,
    register_server: str,
    authorization_name: str,
    transport_protocol3: Literal["AUTO", "TCP", "TLS", "UDP"] | None | Unset = UNSET,
    transport_protocol2: Literal["AUTO", "TCP", "TLS", "UDP"] | None | Unset = UNSET,
    registration_expire_time: int | None | Unset = UNSET,
    transport_protocol: Literal["AUTO", "TCP", "TLS", "UDP"] | None | Unset = UNSET,
) -> dict[str, Any]:
    return {
        "url": f"/sip_phones/{_quote(str(phone_id), safe='')}",
        "body": {
            "register_server3": register_server3,
            "user_name": user_name,
            "register_server2": register_server2,
            "proxy_server": proxy_server,
            "proxy_server2": proxy_server2,
            "proxy_server3": proxy_server3,
            "password": password,
            "voice_mail": voice_mail,
            "domain": domain,
            "register_server": register_server,
            "authorization_name": authorization_name,
            "transport_protocol3": transport_protocol3,
            "transport_protocol2": transport_protocol2,
            "registration_expire_time": registration_expire_time,
            "transport_protocol": transport_protocol,
        },
    }


def _parse_response(response: httpx.Response) -> None:
    return None
