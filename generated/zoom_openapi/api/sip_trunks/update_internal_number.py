# Generated from accounts.postman_collection.json, billing.postman_collection.json, chatbot.postman_collection.json, meetings.postman_collection.json, rooms.postman_collection.json and 3 more. Not to be edited.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal
from urllib.parse import quote as _quote

import httpx

from ...runtime.types import UNSET, Unset

if TYPE_CHECKING:
    from ... import literals as _literals


def _get_kwargs(
    account_id: str,
    number_id: str,
    *,
    type_: Literal[0, 1] | None | Unset = UNSET,
    affect_all: bool | None | Unset = UNSET,
    allow_for_external_meetings: bool | None | Unset = UNSET,
    allow_join: bool | None | Unset = UNSET,
    country: str | None | Unset = UNSET,
    display_number: str | None | Unset = UNSET,
    labels: str | None | Unset = UNSET,
    languages: _literals.InternalNumberLanguage | None | Unset = UNSET,
    number: str | None | Unset = UNSET,
    visible: bool | None | Unset = UNSET,
) -> dict[str, Any]:
    return {
        "url": f"/accounts/{_quote(str(account_id), safe='')}/sip_trunk/internal_numbers/{_quote(str(number_id), safe='')}",
        "body": {
            "type": type_,
            "affect_all": affect_all,
            "allow_for_external_meetings": allow_for_external_meetings,
            "allow_join": allow_join,
            "country": country,
            "display_number": display_number,
            "labels": labels,
            "languages": languages,
            "number": number,
            "visible": visible,
        },
    }


def _parse_response(response: httpx.Response) -> None:
    return None
