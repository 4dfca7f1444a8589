# Generated from zoom.postman_collection.json. Not to be edited.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

import httpx

from ...runtime.answers import (
    read_map,
)
from ...runtime.types import UNSET, Unset

if TYPE_CHECKING:
    from ... import literals as _literals


def _get_kwargs(
    *,
    name: str,
    type_: _literals.ImGroupType | None | Unset = UNSET,
    search_by_domain: bool | None | Unset = UNSET,
    search_by_account: bool | None | Unset = UNSET,
    search_by_ma_account: bool | None | Unset = UNSET,
) -> dict[str, Any]:
    return {
        "method": "post",
        "url": "/im/groups",
        "body": {
            "name": name,
            "type": type_,
            "search_by_domain": search_by_domain,
            "search_by_account": search_by_account,
            "search_by_ma_account": search_by_ma_account,
        },
    }


def _parse_response(response: httpx.Response) -> Mapping[str, Any]:
    return read_map(response)
