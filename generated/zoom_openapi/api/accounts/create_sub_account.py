# Generated from zoom.postman_collection.json. Not to be edited.
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
    first_name: str,
    last_name: str,
    email: str,
    password: str,
    account_name: str | None | Unset = UNSET,
    options: _inputs.SubAccountOptionsInput | None | Unset = UNSET,
    sub_reseller_id: str | None | Unset = UNSET,
) -> dict[str, Any]:
    return {
        "method": "post",
        "url": "/accounts",
        "body": {
            "first_name": first_name,
            "last_name": last_name,
            "email": email,
            "password": password,
            "account_name": account_name,
            "options": options,
            "sub_reseller_id": sub_reseller_id,
        },
    }


def _parse_response(response: httpx.Response) -> _models.SubAccount:
    return read_object(response, _models.SubAccount)
