# Generated from zoom.postman_collection.json. Not to be edited.
from __future__ import annotations

from typing import TYPE_CHECKING, Any

import httpx

from ...runtime.types import UNSET, Unset

if TYPE_CHECKING:
    from ... import literals as _literals


def _get_kwargs(
    *,
    domain: str,
    register_server: str,
    proxy_server: str,
    user_name: str,
    password: str,
    authorization_name: str,
    user_email: str,
    voice_mail: str,
    transport_protocol: _literals.SipTransport | None | Unset = UNSET,
    registration_expire_time: int | None | Unset = UNSET,
    register_server2: str | None | Unset = UNSET,
    transport_protocol2: _literals.SipTransport | None | Unset = UNSET,
    proxy_server2: str | None | Unset = UNSET,
    register_server3: str | None | Unset = UNSET,
    transport_protocol3: _literals.SipTransport | None | Unset = UNSET,
    proxy_server3: str | None | Unset = UNSET,
) -> dict[str, Any]:
    return {
        "method": "post",
        "url": "/sip_phones",
        "body": {
            "domain": domain,
            "register_server": register_server,
            "proxy_server": proxy_server,
            "user_name": user_name,
            "password": password,
            "authorization_name": authorization_name,
            "user_email": user_email,
            "voice_mail": voice_mail,
            "transport_protocol": transport_protocol,
            "registration_expire_time": registration_expire_time,
            "register_server2": register_server2,
            "transport_protocol2": transport_protocol2,
            "proxy_server2": proxy_server2,
            "register_server3": register_server3,
            "transport_protocol3": transport_protocol3,
            "proxy_server3": proxy_server3,
        },
    }


def _parse_response(response: httpx.Response) -> None:
    return None
