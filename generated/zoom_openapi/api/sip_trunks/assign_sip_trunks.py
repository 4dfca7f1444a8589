# Generated from zoom.postman_collection.json. Not to be edited.
from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any
from urllib.parse import quote as _quote

import httpx

from ... import models as _models
from ...runtime.answers import (
    read_object,
)

if TYPE_CHECKING:
    from ... import inputs as _inputs


def _get_kwargs(
    account_id: str,
    *,
    sip_trunks: Sequence[_inputs.SipTrunkInput],
) -> dict[str, Any]:
    return {
        "method": "post",
        "url": f"/accounts/{_quote(str(account_id), safe='')}/sip_trunk/trunks",
        "body": {
            "sip_trunks": sip_trunks,
        },
    }


def _parse_response(response: httpx.Response) -> _models.SipTrunkList:
    return read_object(response, _models.SipTrunkList)
