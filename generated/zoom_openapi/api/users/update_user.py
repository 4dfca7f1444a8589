# Generated from accounts.postman_collection.json, billing.postman_collection.json, chatbot.postman_collection.json, meetings.postman_collection.json, rooms.postman_collection.json and 3 more. Not to be edited.
from __future__ import annotations

from collections.abc import Sequence
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
    display_name: str | None | Unset = UNSET,
    first_name: str | None | Unset = UNSET,
    last_name: str | None | Unset = UNSET,
    type_: Literal[1, 2, 4, 99] | None | Unset = UNSET,
    timezone: str | None | Unset = UNSET,
    cms_user_id: str | None | Unset = UNSET,
    company: str | None | Unset = UNSET,
    custom_attributes: Sequence[_inputs.CustomAttribute | _models.ReportHostCustomAttribute]
    | None
    | Unset = UNSET,
    dept: str | None | Unset = UNSET,
    group_id: str | None | Unset = UNSET,
    division_ids: Sequence[str] | None | Unset = UNSET,
    host_key: str | None | Unset = UNSET,
    job_title: str | None | Unset = UNSET,
    cost_center: str | None | Unset = UNSET,
    language: str | None | Unset = UNSET,
    location: str | None | Unset = UNSET,
    manager: str | None | Unset = UNSET,
    phone_numbers: Sequence[_inputs.PhoneNumber] | None | Unset = UNSET,
    pmi: int | None | Unset = UNSET,
    pronouns: str | None | Unset = UNSET,
    pronouns_option: Literal[1, 2, 3] | None | Unset = UNSET,
    use_pmi: bool | None | Unset = UNSET,
    vanity_name: str | None | Unset = UNSET,
    zoom_one_type: _literals.UserZoomOneType | None | Unset = UNSET,
    plan_united_type: _literals.UserPlanUnitedType | None | Unset = UNSET,
    feature: _inputs.UserFeature | None | Unset = UNSET,
    about_me: str | None | Unset = UNSET,
    linkedin_url: str | None | Unset = UNSET,
    license_info_list: Sequence[_inputs.LicenseInfoListInput | _models.LicenseInfoList]
    | None
    | Unset = UNSET,
    phone_country: str | None | Unset = UNSET,
    phone_number: str | None | Unset = UNSET,
    login_type: _literals.LoginType | Unset = UNSET,
    remove_tsp_credentials: bool | Unset = UNSET,
) -> dict[str, Any]:
    return {
        "url": f"/users/{_quote(str(user_id), safe='')}",
        "params": {
            "login_type": login_type,
            "remove_tsp_credentials": remove_tsp_credentials,
        },
        "body": {
            "display_name": display_name,
            "first_name": first_name,
            "last_name": last_name,
            "type": type_,
            "timezone": timezone,
            "cms_user_id": cms_user_id,
            "company": company,
            "custom_attributes": custom_attributes,
            "dept": dept,
            "group_id": group_id,
            "division_ids": division_ids,
            "host_key": host_key,
            "job_title": job_title,
            "cost_center": cost_center,
            "language": language,
            "location": location,
            "manager": manager,
            "phone_numbers": phone_numbers,
            "pmi": pmi,
            "pronouns": pronouns,
            "pronouns_option": pronouns_option,
            "use_pmi": use_pmi,
            "vanity_name": vanity_name,
            "zoom_one_type": zoom_one_type,
            "plan_united_type": plan_united_type,
            "feature": feature,
            "about_me": about_me,
            "linkedin_url": linkedin_url,
            "license_info_list": license_info_list,
            "phone_country": phone_country,
            "phone_number": phone_number,
        },
    }


def _parse_response(response: httpx.Response) -> None:
    return None
