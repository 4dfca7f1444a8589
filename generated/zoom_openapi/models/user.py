# Generated from accounts.postman_collection.json, billing.postman_collection.json, chatbot.postman_collection.json, meetings.postman_collection.json, rooms.postman_collection.json and 3 more. Not to be edited.
from __future__ import annotations

import datetime
from collections.abc import Sequence
from typing import TYPE_CHECKING

from ..runtime.records import Record as _Record

if TYPE_CHECKING:
    from .. import models as _models


class User(_Record):
    user_created_at: datetime.datetime | None
    """When the user was created."""
    created_at: datetime.datetime | None
    """Deprecated. When the user's latest login type came into being."""
    custom_attributes: Sequence[_models.ReportHostCustomAttribute] | None
    """Custom attributes of the user."""
    dept: str | None
    """The user's department."""
    email: str | None
    """Email address of the user."""
    employee_unique_id: str | None
    """The employee's unique ID. Present only with SAML single sign-on, for users with the login
    type `101`.
    """
    first_name: str | None
    """The user's first name."""
    group_ids: Sequence[str] | None
    """IDs of the groups to which the user belongs."""
    division_ids: Sequence[str] | None
    """IDs of the divisions that the user belongs to. At present there is only one."""
    host_key: str | None
    """The user's host key. Present only if the user has one and `include_fields` is `host_key`."""
    id: str | None
    """The user's ID."""
    im_group_ids: Sequence[str] | None
    """IDs of the user's IM directory groups."""
    last_client_version: str | None
    """Version of the Zoom client with which the user last signed in."""
    last_login_time: datetime.datetime | None
    """When the user last signed in."""
    last_name: str | None
    """The user's last name."""
    plan_united_type: str | None
    """Zoom United license; present only for users who have one. Pro: `1` US/CA Unlimited, `2` UK/IR
    Unlimited, `4` AU/NZ Unlimited, `8` Global Select, `16` Zoom Phone Pro. Biz: `32` US/CA
    Unlimited, `64` UK/IR Unlimited. Higher codes are other United licenses.

    Known values: `1`, `2`, `4`, `8`, `16`, `32`, `64`, `128`, `256`, `512`, `1024`, `2048`, `4096`,
    `8192`, `16384`, `32768`, `65536`, `131072`.
    """
    pmi: int | None
    """Personal meeting ID of the user."""
    role_id: str | None
    """ID of the user's role."""
    status: str | None
    """State of the user: `active`, deactivated (`inactive`), or `pending`.

    Known values: `active`, `inactive`, `pending`.
    """
    timezone: str | None
    """Time zone of the user."""
    type_: int | None
    """Plan of the user: `1` Basic, `2` Licensed, `4` none assigned and no Meetings Basic, `99`
    none. Zoom has struck out `99`, which goes with `ssoCreate`.

    Known values: `1`, `2`, `4`, `99`.
    """
    verified: int | None
    """Whether the user's email address or user is verified: `1` yes, `0` no.

    Known values: `1`, `0`.
    """
    display_name: str | None
    """Name the user is shown with."""
    license_info_list: Sequence[_models.LicenseInfoList] | None
    """Licenses with their subscriptions. Present only for accounts with several subscription plans
    and the same plan more than once.
    """
    role_name: str | None
    """Name of the user's role."""
    use_pmi: bool | None
    """Whether the user's personal meeting ID (PMI) serves for instant meetings."""
    account_id: str | None
    """ID of the user's account."""
    account_number: int | None
    """Number of the account that the user belongs to."""
    cms_user_id: str | None
    """The user's ID at Kaltura, the content management system; only with the Kaltura integration."""
    company: str | None
    """Company that the user works for."""
    jid: str | None
    """The user's Jabber ID (JID) in the chat system."""
    job_title: str | None
    """Job title of the user."""
    cost_center: str | None
    """The user's cost center."""
    language: str | None
    """Default language of the user on the web portal."""
    location: str | None
    """The user's location."""
    login_types: Sequence[int] | None
    """How the user signs in: `0` Facebook, `1` Google, `24` Apple, `27` Microsoft, `97` mobile
    device, `98` RingCentral, `99` API user, `100` work email, `101` single sign-on; in China
    only also `11` phone, `21` WeChat, `23` Alipay.

    Known values: `0`, `1`, `11`, `21`, `23`, `24`, `27`, `97`, `98`, `99`, `100`, `101`.
    """
    manager: str | None
    """The user's manager."""
    personal_meeting_url: str | None
    """Join link of the user's personal meeting."""
    phone_country: str | None
    """Deprecated; use `phone_numbers`. Country of the user's company phone number."""
    phone_number: str | None
    """Deprecated; use `phone_numbers`. The user's phone number."""
    phone_numbers: Sequence[_models.ContactPhoneNumber] | None
    """The user's phone numbers."""
    pic_url: str | None
    """Address of the user's profile picture."""
    pronouns: str | None
    """The user's pronouns."""
    pronouns_option: int | None
    """When the pronouns are shown in meetings and webinars: `1` ask the user at each joining, `2`
    always, `3` never.

    Known values: `1`, `2`, `3`.
    """
    vanity_url: str | None
    """Address of the user's personal meeting room; absent without one."""
    cluster: str | None
    """Cluster that the user is on."""
    zoom_one_type: int | None
    """Zoom Workplace plan of the user. Enterprise: `4`; Enterprise Plus: `8`. Business Plus: `16`
    US/CA Unlimited, `32` UK/IR Unlimited, `64` AU/NZ Unlimited, `128` Japan Unlimited, `33554432`
    Global Select. The other codes are not explained here.

    Known values: `4`, `8`, `16`, `32`, `64`, `128`, `33554432`, `134217728`, `1073741824`,
    `536870912`, `268435456`, `4398046511104`, `18014398509481984`, `72057594037927936`,
    `576460752303423488`, `144115188075855872`, `137438953472`, `1099511627776`, `549755813888`,
    `274877906944`, `2199023255552`, `4294967296`, `34359738368`, `17179869184`, `8589934592`,
    `68719476736`.
    """

    _WIRE_NAMES = {"type_": "type"}

    _READERS = {
        "user_created_at": "date-time",
        "created_at": "date-time",
        "custom_attributes": ["ReportHostCustomAttribute"],
        "last_login_time": "date-time",
        "license_info_list": ["LicenseInfoList"],
        "phone_numbers": ["ContactPhoneNumber"],
    }
