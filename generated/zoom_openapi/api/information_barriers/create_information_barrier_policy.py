# Generated from accounts.postman_collection.json, billing.postman_collection.json, chatbot.postman_collection.json, meetings.postman_collection.json, rooms.postman_collection.json and 3 more. Not to be edited.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

import httpx

from ... import models as _models
from ...runtime.answers import (
    read_object,
)

if TYPE_CHECKING:
    from ... import inputs as _inputs


def _get_kwargs(
    *,
    type_: Literal[0, 1, 2, 3],
    assigned_group_id: str,
    id: str,
    policy_name: str,
    settings: _inputs.InformationBarrierPolicySettings | _models.PolicySettings,
    status: Literal[0, 1],
    to_group_id: str,
) -> dict[str, Any]:
    return {
        "url": "/information_barriers/policies",
        "body": {
            "type": type_,
            "assigned_group_id": assigned_group_id,
            "id": id,
            "policy_name": policy_name,
            "settings": settings,
            "status": status,
            "to_group_id": to_group_id,
        },
    }


def _parse_response(response: httpx.Response) -> _models.Policy:
    return read_object(response, _models.Policy)
