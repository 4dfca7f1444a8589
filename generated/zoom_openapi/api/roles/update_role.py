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
    id: str | None | Unset = UNSET,
    name: str | None | Unset = UNSET,
    description: str | None | Unset = UNSET,
    total_members: int | None | Unset = UNSET,
    privileges: Sequence[str] | None | Unset = UNSET,
    sub_account_privileges: _inputs.SubAccountPrivileges
    | _models.SubAccountPrivileges
    | None
    | Unset = UNSET,
) -> dict[str, Any]:
    return {
        "method": "patch",
        "url": f"/roles/{_quote(str(role_id), safe='')}",
        "body": {
            "id": id,
            "name": name,
            "description": description,
            "total_members": total_members,
            "privileges": privileges,
            "sub_account_privileges": sub_account_privileges,
        },
    }


def _parse_response(response: httpx.Response) -> None:
    return None
