# Generated from accounts.postman_collection.json, billing.postman_collection.json, chatbot.postman_collection.json, meetings.postman_collection.json, rooms.postman_collection.json and 3 more. Not to be edited.
from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any
from urllib.parse import quote as _quote

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
    meeting_id: int | str,
    *,
    email: str,
    first_name: str,
    last_name: str | None | Unset = UNSET,
    address: str | None | Unset = UNSET,
    city: str | None | Unset = UNSET,
    comments: str | None | Unset = UNSET,
    country: str | None | Unset = UNSET,
    custom_questions: Sequence[_inputs.MeetingRegistrantCustomQuestion] | None | Unset = UNSET,
    industry: str | None | Unset = UNSET,
    job_title: str | None | Unset = UNSET,
    no_of_employees: _literals.RecordingRegistrantNoOfEmployees | None | Unset = UNSET,
    org: str | None | Unset = UNSET,
    phone: str | None | Unset = UNSET,
    purchasing_time_frame: _literals.RegistrantPurchasingTimeFrame | None | Unset = UNSET,
    role_in_purchase_process: _literals.RegistrantRoleInPurchaseProcess | None | Unset = UNSET,
    state: str | None | Unset = UNSET,
    status: _literals.RegistrantStatus | None | Unset = UNSET,
    zip_: str | None | Unset = UNSET,
) -> dict[str, Any]:
    return {
        "url": f"/meetings/{_quote(str(meeting_id), safe='')}/recordings/registrants",
        "body": {
            "email": email,
            "first_name": first_name,
            "last_name": last_name,
            "address": address,
            "city": city,
            "comments": comments,
            "country": country,
            "custom_questions": custom_questions,
            "industry": industry,
            "job_title": job_title,
            "no_of_employees": no_of_employees,
            "org": org,
            "phone": phone,
            "purchasing_time_frame": purchasing_time_frame,
            "role_in_purchase_process": role_in_purchase_process,
            "state": state,
            "status": status,
            "zip": zip_,
        },
    }


def _parse_response(response: httpx.Response) -> _models.AddRecordingRegistrantResult:
    return read_object(response, _models.AddRecordingRegistrantResult)
