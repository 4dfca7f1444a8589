# Generated from zoom.postman_collection.json. Not to be edited.
from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any
from urllib.parse import quote as _quote

import httpx

from ... import models as _models
from ...runtime.types import UNSET, Unset

if TYPE_CHECKING:
    from ... import inputs as _inputs


def _get_kwargs(
    role_id: str,
    *,
    name: str | None | Unset = UNSET,
    description: str | None | Unset = UNSET,
    privileges: Sequence[str] | None | Unset = UNSET,
    id: str | None | Unset = UNSET,
    total_members: int | None | Unset = UNSET,
    sub_account_privileges: _inputs.SubAccountPrivileges
    | _models.SubAccountPrivileges
    | None
    | Unset = UNSET,
) -> dict[str, Any]:
    return {
        "method": "patch",
        "url": f"/roles/{_quote(str(role_id), safe='')}",
        "body": {
            "name": name,
            "description": description,
            "privileges": privileges,
            "id": id,
            "total_members": total_members,
            "sub_account_privileges": sub_account_privileges,
        },
    }


def _parse_response(response: httpx.Response) -> None:
    return None
