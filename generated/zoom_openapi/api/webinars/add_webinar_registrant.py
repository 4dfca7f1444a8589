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
from ...runtime.types import UNSET, Unset

if TYPE_CHECKING:
    from ... import inputs as _inputs


def _get_kwargs(
    webinar_id: int | str,
    *,
    email: str,
    first_name: str,
    last_name: str | None | Unset = UNSET,
    org: str | None | Unset = UNSET,
    job_title: str | None | Unset = UNSET,
    custom_questions: Sequence[_inputs.CustomQuestionAnswer | _models.CustomQuestionAnswer]
    | None
    | Unset = UNSET,
    address: str | None | Unset = UNSET,
    city: str | None | Unset = UNSET,
    country: str | None | Unset = UNSET,
    zip_: str | None | Unset = UNSET,
    state: str | None | Unset = UNSET,
    phone: str | None | Unset = UNSET,
    industry: str | None | Unset = UNSET,
    purchasing_time_frame: str | None | Unset = UNSET,
    role_in_purchase_process: str | None | Unset = UNSET,
    no_of_employees: str | None | Unset = UNSET,
    comments: str | None | Unset = UNSET,
    occurrence_ids: str | Unset = UNSET,
) -> dict[str, Any]:
    return {
        "method": "post",
        "url": f"/webinars/{_quote(str(webinar_id), safe='')}/registrants",
        "params": {
            "occurrence_ids": occurrence_ids,
        },
        "body": {
            "email": email,
            "first_name": first_name,
            "last_name": last_name,
            "org": org,
            "job_title": job_title,
            "custom_questions": custom_questions,
            "address": address,
            "city": city,
            "country": country,
            "zip": zip_,
            "state": state,
            "phone": phone,
            "industry": industry,
            "purchasing_time_frame": purchasing_time_frame,
            "role_in_purchase_process": role_in_purchase_process,
            "no_of_employees": no_of_employees,
            "comments": comments,
        },
    }


def _parse_response(response: httpx.Response) -> _models.RegistrantAdded:
    return read_object(response, _models.RegistrantAdded)
