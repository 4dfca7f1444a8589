# Generated from accounts.postman_collection.json, billing.postman_collection.json, chatbot.postman_collection.json, meetings.postman_collection.json, rooms.postman_collection.json and 3 more. Not to be edited.
from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any
from urllib.parse import quote as _quote

import httpx

from ... import models as _models
from ...runtime.types import UNSET, Unset

if TYPE_CHECKING:
    from ... import inputs as _inputs
    from ... import literals as _literals


def _get_kwargs(
    user_id: str,
    tsp_id: _literals.TspAccountTspId,
    *,
    conference_code: str,
    leader_pin: str,
    dial_in_numbers: Sequence[_inputs.DialInNumberInput | _models.DialInNumber]
    | None
    | Unset = UNSET,
    tsp_bridge: _literals.TspBridge | None | Unset = UNSET,
) -> dict[str, Any]:
    return {
        "url": f"/users/{_quote(str(user_id), safe='')}/tsp/{_quote(str(tsp_id), safe='')}",
        "body": {
            "conference_code": conference_code,
            "leader_pin": leader_pin,
            "dial_in_numbers": dial_in_numbers,
            "tsp_bridge": tsp_bridge,
        },
    }


def _parse_response(response: httpx.Response) -> None:
    return None
