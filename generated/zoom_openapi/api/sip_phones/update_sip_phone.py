# Generated from zoom.postman_collection.json. Not to be edited.
from __future__ import annotations

from typing import TYPE_CHECKING, Any
from urllib.parse import quote as _quote

import httpx

from ...runtime.types import UNSET, Unset

if TYPE_CHECKING:
    from ... import literals as _literals


def _get_kwargs(
    phone_id: str,
    *,
    domain: str,
    register_server: str,
    proxy_server: str,
    register_server2: str,
    proxy_server2: str,
    register_server3: str,
    proxy_server3: str,
    user_name: str,
    password: str,
    authorization_name: str,
    voice_mail: str,
    transport_protocol: _literals.SipTransport | None | Unset = UNSET,
    transport_protocol2: _literals.SipTransport | None | Unset = UNSET,
    transport_protocol3: _literals.SipTransport | None | Unset = UNSET,
    registration_expire_time: int | None | Unset = UNSET,
) -> dict[str, Any]:
    return {
        "method": "patch",
        "url": f"/sip_phones/{_quote(str(phone_id), safe='')}",
        "body": {
            "domain": domain,
            "register_server": register_server,
            "proxy_server": proxy_server,
            "register_server2": register_server2,
            "proxy_server2": proxy_server2,
            "register_server3": register_server3,
            "proxy_server3": proxy_server3,
            "user_name": user_name,
            "password": password,
            "authorization_name": authorization_name,
            "voice_mail": voice_mail,
            "transport_protocol": transport_protocol,
            "transport_protocol2": transport_protocol2,
            "transport_protocol3": transport_protocol3,
            "registration_expire_time": registration_expire_time,
        },
    }


def _parse_response(response: httpx.Response) -> None:
    return None
