# Generated from zoom.postman_collection.json. Not to be edited.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal
from urllib.parse import quote as _quote

import httpx

from ... import models as _models
from ...runtime.types import UNSET, Unset

if TYPE_CHECKING:
    from ... import inputs as _inputs
    from ... import literals as _literals


def _get_kwargs(
    user_id: str,
    *,
    first_name: str | None | Unset = UNSET,
    last_name: str | None | Unset = UNSET,
    dept: str | None | Unset = UNSET,
    job_title: str | None | Unset = UNSET,
    timezone: str | None | Unset = UNSET,
    type_: _literals.UserType | None | Unset = UNSET,
    pmi: int | None | Unset = UNSET,
    use_pmi: bool | None | Unset = UNSET,
    language: str | None | Unset = UNSET,
    vanity_name: str | None | Unset = UNSET,
    host_key: str | None | Unset = UNSET,
    cms_user_id: str | None | Unset = UNSET,
    company: str | None | Unset = UNSET,
    location: str | None | Unset = UNSET,
    phone_number: str | None | Unset = UNSET,
    phone_country: str | None | Unset = UNSET,
    custom_attributes: _inputs.CustomAttribute | _models.CustomAttribute | None | Unset = UNSET,
    group_id: str | None | Unset = UNSET,
    phone_numbers: _inputs.PhoneNumber | _models.PhoneNumber | None | Unset = UNSET,
    manager: str | None | Unset = UNSET,
    pronouns: str | None | Unset = UNSET,
    pronouns_option: Literal[1, 2, 3] | None | Unset = UNSET,
    login_type: _literals.LoginType | Unset = UNSET,
) -> dict[str, Any]:
    return {
        "method": "patch",
        "url": f"/users/{_quote(str(user_id), safe='')}",
        "params": {
            "login_type": login_type,
        },
        "body": {
            "first_name": first_name,
            "last_name": last_name,
            "dept": dept,
            "job_title": job_title,
            "timezone": timezone,
            "type": type_,
            "pmi": pmi,
            "use_pmi": use_pmi,
            "language": language,
            "vanity_name": vanity_name,
            "host_key": host_key,
            "cms_user_id": cms_user_id,
            "company": company,
            "location": location,
            "phone_number": phone_number,
            "phone_country": phone_country,
            "custom_attributes": custom_attributes,
            "group_id": group_id,
            "phone_numbers": phone_numbers,
            "manager": manager,
            "pronouns": pronouns,
            "pronouns_option": pronouns_option,
        },
    }


def _parse_response(response: httpx.Response) -> None:
    return None
