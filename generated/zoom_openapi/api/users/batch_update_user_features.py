# Generated from accounts.postman_collection.json, billing.postman_collection.json, chatbot.postman_collection.json, meetings.postman_collection.json, rooms.postman_collection.json and 3 more. Not to be edited.
from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

import httpx

from ... import models as _models
from ...runtime.answers import (
    read_object,
)
from ...runtime.types import UNSET, Unset

if TYPE_CHECKING:
    from ... import inputs as _inputs
    from ... import literals as _literals


def _get_kwargs(
    *,
    users: Sequence[_inputs.UserFeatureUserInput],
    feature_type: _literals.UpdateUserFeatureType,
    feature_value: _literals.UpdateUserFeatureValue,
    subscription_id: str | None | Unset = UNSET,
    license_info_list: Sequence[_inputs.LicenseInfoListInput | _models.LicenseInfoList]
    | None
    | Unset = UNSET,
) -> dict[str, Any]:
    return {
        "url": "/users/features",
        "body": {
            "users": users,
            "feature_type": feature_type,
            "feature_value": feature_value,
            "subscription_id": subscription_id,
            "license_info_list": license_info_list,
        },
    }


def _parse_response(response: httpx.Response) -> _models.BatchUpdateUserFeaturesResult:
    return read_object(response, _models.BatchUpdateUserFeaturesResult)
