# Generated from zoom.postman_collection.json. Not to be edited.
from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.custom_attribute import CustomAttribute


T = TypeVar("T", bound="User")


@_attrs_define
class User:
    """
    Attributes:
        id (None | str | Unset):
        first_name (None | str | Unset):
        last_name (None | str | Unset):
        email (None | str | Unset):
        type_ (int | None | Unset):
        pmi (int | None | Unset):
        timezone (None | str | Unset):
        verified (int | None | Unset):
        dept (None | str | Unset):
        created_at (datetime.datetime | None | Unset):
        last_login_time (datetime.datetime | None | Unset):
        last_client_version (None | str | Unset):
        pic_url (None | str | Unset):
        im_group_ids (list[str] | None | Unset):
        status (None | str | Unset):
        custom_attributes (list[CustomAttribute] | None | Unset):
        role_name (None | str | Unset):
        use_pmi (bool | None | Unset):
        personal_meeting_url (None | str | Unset):
        host_key (None | str | Unset):
        jid (None | str | Unset):
        group_ids (list[str] | None | Unset):
        account_id (None | str | Unset):
        language (None | str | Unset):
        phone_country (None | str | Unset):
        phone_number (None | str | Unset):
        role_id (None | str | Unset):
        employee_unique_id (None | str | Unset):
        account_number (int | None | Unset):
        manager (None | str | Unset):
    """

    id: None | str | Unset = UNSET
    first_name: None | str | Unset = UNSET
    last_name: None | str | Unset = UNSET
    email: None | str | Unset = UNSET
    type_: int | None | Unset = UNSET
    pmi: int | None | Unset = UNSET
    timezone: None | str | Unset = UNSET
    verified: int | None | Unset = UNSET
    dept: None | str | Unset = UNSET
    created_at: datetime.datetime | None | Unset = UNSET
    last_login_time: datetime.datetime | None | Unset = UNSET
    last_client_version: None | str | Unset = UNSET
    pic_url: None | str | Unset = UNSET
    im_group_ids: list[str] | None | Unset = UNSET
    status: None | str | Unset = UNSET
    custom_attributes: list[CustomAttribute] | None | Unset = UNSET
    role_name: None | str | Unset = UNSET
    use_pmi: bool | None | Unset = UNSET
    personal_meeting_url: None | str | Unset = UNSET
    host_key: None | str | Unset = UNSET
    jid: None | str | Unset = UNSET
    group_ids: list[str] | None | Unset = UNSET
    account_id: None | str | Unset = UNSET
    language: None | str | Unset = UNSET
    phone_country: None | str | Unset = UNSET
    phone_number: None | str | Unset = UNSET
    role_id: None | str | Unset = UNSET
    employee_unique_id: None | str | Unset = UNSET
    account_number: int | None | Unset = UNSET
    manager: None | str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        id: None | str | Unset
        if isinstance(self.id, Unset):
            id = UNSET
        else:
            id = self.id

        first_name: None | str | Unset
        if isinstance(self.first_name, Unset):
            first_name = UNSET
        else:
            first_name = self.first_name

        last_name: None | str | Unset
        if isinstance(self.last_name, Unset):
            last_name = UNSET
        else:
            last_name = self.last_name

        email: None | str | Unset
        if isinstance(self.email, Unset):
            email = UNSET
        else:
            email = self.email

        type_: int | None | Unset
        if isinstance(self.type_, Unset):
            type_ = UNSET
        else:
            type_ = self.type_

        pmi: int | None | Unset
        if isinstance(self.pmi, Unset):
            pmi = UNSET
        else:
            pmi = self.pmi

        timezone: None | str | Unset
        if isinstance(self.timezone, Unset):
            timezone = UNSET
        else:
            timezone = self.timezone

        verified: int | None | Unset
        if isinstance(self.verified, Unset):
            verified = UNSET
        else:
            verified = self.verified

        dept: None | str | Unset
        if isinstance(self.dept, Unset):
            dept = UNSET
        else:
            dept = self.dept

        created_at: None | str | Unset
        if isinstance(self.created_at, Unset):
            created_at = UNSET
        elif isinstance(self.created_at, datetime.datetime):
            created_at = (
                self.created_at.isoformat().replace("+00:00", "Z")
                if hasattr(self.created_at, "isoformat")
                else self.created_at
            )

        else:
            created_at = self.created_at

        last_login_time: None | str | Unset
        if isinstance(self.last_login_time, Unset):
            last_login_time = UNSET
        elif isinstance(self.last_login_time, datetime.datetime):
            last_login_time = (
                self.last_login_time.isoformat().replace("+00:00", "Z")
                if hasattr(self.last_login_time, "isoformat")
                else self.last_login_time
            )

        else:
            last_login_time = self.last_login_time

        last_client_version: None | str | Unset
        if isinstance(self.last_client_version, Unset):
            last_client_version = UNSET
        else:
            last_client_version = self.last_client_version

        pic_url: None | str | Unset
        if isinstance(self.pic_url, Unset):
            pic_url = UNSET
        else:
            pic_url = self.pic_url

        im_group_ids: list[str] | None | Unset
        if isinstance(self.im_group_ids, Unset):
            im_group_ids = UNSET
        elif isinstance(self.im_group_ids, list):
            im_group_ids = self.im_group_ids

        else:
            im_group_ids = self.im_group_ids

        status: None | str | Unset
        if isinstance(self.status, Unset):
            status = UNSET
        else:
            status = self.status

        custom_attributes: list[dict[str, Any]] | None | Unset
        if isinstance(self.custom_attributes, Unset):
            custom_attributes = UNSET
        elif isinstance(self.custom_attributes, list):
            if isinstance(self.custom_attributes, (list, tuple)):
                custom_attributes = []
                for custom_attributes_type_0_item_data in self.custom_attributes:
                    custom_attributes_type_0_item = (
                        custom_attributes_type_0_item_data.to_dict()
                        if hasattr(custom_attributes_type_0_item_data, "to_dict")
                        else custom_attributes_type_0_item_data
                    )
                    custom_attributes.append(custom_attributes_type_0_item)
            else:
                custom_attributes = self.custom_attributes

        else:
            custom_attributes = self.custom_attributes

        role_name: None | str | Unset
        if isinstance(self.role_name, Unset):
            role_name = UNSET
        else:
            role_name = self.role_name

        use_pmi: bool | None | Unset
        if isinstance(self.use_pmi, Unset):
            use_pmi = UNSET
        else:
            use_pmi = self.use_pmi

        personal_meeting_url: None | str | Unset
        if isinstance(self.personal_meeting_url, Unset):
            personal_meeting_url = UNSET
        else:
            personal_meeting_url = self.personal_meeting_url

        host_key: None | str | Unset
        if isinstance(self.host_key, Unset):
            host_key = UNSET
        else:
            host_key = self.host_key

        jid: None | str | Unset
        if isinstance(self.jid, Unset):
            jid = UNSET
        else:
            jid = self.jid

        group_ids: list[str] | None | Unset
        if isinstance(self.group_ids, Unset):
            group_ids = UNSET
        elif isinstance(self.group_ids, list):
            group_ids = self.group_ids

        else:
            group_ids = self.group_ids

        account_id: None | str | Unset
        if isinstance(self.account_id, Unset):
            account_id = UNSET
        else:
            account_id = self.account_id

        language: None | str | Unset
        if isinstance(self.language, Unset):
            language = UNSET
        else:
            language = self.language

        phone_country: None | str | Unset
        if isinstance(self.phone_country, Unset):
            phone_country = UNSET
        else:
            phone_country = self.phone_country

        phone_number: None | str | Unset
        if isinstance(self.phone_number, Unset):
            phone_number = UNSET
        else:
            phone_number = self.phone_number

        role_id: None | str | Unset
        if isinstance(self.role_id, Unset):
            role_id = UNSET
        else:
            role_id = self.role_id

        employee_unique_id: None | str | Unset
        if isinstance(self.employee_unique_id, Unset):
            employee_unique_id = UNSET
        else:
            employee_unique_id = self.employee_unique_id

        account_number: int | None | Unset
        if isinstance(self.account_number, Unset):
            account_number = UNSET
        else:
            account_number = self.account_number

        manager: None | str | Unset
        if isinstance(self.manager, Unset):
            manager = UNSET
        else:
            manager = self.manager

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if id is not UNSET:
            field_dict["id"] = id
        if first_name is not UNSET:
            field_dict["first_name"] = first_name
        if last_name is not UNSET:
            field_dict["last_name"] = last_name
        if email is not UNSET:
            field_dict["email"] = email
        if type_ is not UNSET:
            field_dict["type"] = type_
        if pmi is not UNSET:
            field_dict["pmi"] = pmi
        if timezone is not UNSET:
            field_dict["timezone"] = timezone
        if verified is not UNSET:
            field_dict["verified"] = verified
        if dept is not UNSET:
            field_dict["dept"] = dept
        if created_at is not UNSET:
            field_dict["created_at"] = created_at
        if last_login_time is not UNSET:
            field_dict["last_login_time"] = last_login_time
        if last_client_version is not UNSET:
            field_dict["last_client_version"] = last_client_version
        if pic_url is not UNSET:
            field_dict["pic_url"] = pic_url
        if im_group_ids is not UNSET:
            field_dict["im_group_ids"] = im_group_ids
        if status is not UNSET:
            field_dict["status"] = status
        if custom_attributes is not UNSET:
            field_dict["custom_attributes"] = custom_attributes
        if role_name is not UNSET:
            field_dict["role_name"] = role_name
        if use_pmi is not UNSET:
            field_dict["use_pmi"] = use_pmi
        if personal_meeting_url is not UNSET:
            field_dict["personal_meeting_url"] = personal_meeting_url
        if host_key is not UNSET:
            field_dict["host_key"] = host_key
        if jid is not UNSET:
            field_dict["jid"] = jid
        if group_ids is not UNSET:
            field_dict["group_ids"] = group_ids
        if account_id is not UNSET:
            field_dict["account_id"] = account_id
        if language is not UNSET:
            field_dict["language"] = language
        if phone_country is not UNSET:
            field_dict["phone_country"] = phone_country
        if phone_number is not UNSET:
            field_dict["phone_number"] = phone_number
        if role_id is not UNSET:
            field_dict["role_id"] = role_id
        if employee_unique_id is not UNSET:
            field_dict["employee_unique_id"] = employee_unique_id
        if account_number is not UNSET:
            field_dict["account_number"] = account_number
        if manager is not UNSET:
            field_dict["manager"] = manager

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.custom_attribute import CustomAttribute  # noqa: PLC0415

        d = dict(src_dict)
        id: None | str | Unset = d.pop("id", UNSET)

        first_name: None | str | Unset = d.pop("first_name", UNSET)

        last_name: None | str | Unset = d.pop("last_name", UNSET)

        email: None | str | Unset = d.pop("email", UNSET)

        type_: int | None | Unset = d.pop("type", UNSET)

        pmi: int | None | Unset = d.pop("pmi", UNSET)

        timezone: None | str | Unset = d.pop("timezone", UNSET)

        verified: int | None | Unset = d.pop("verified", UNSET)

        dept: None | str | Unset = d.pop("dept", UNSET)

        def _parse_created_at(data: object) -> datetime.datetime | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                _created_at_type_0 = data
                created_at_type_0: datetime.datetime
                try:
                    created_at_type_0 = datetime.datetime.fromisoformat(_created_at_type_0)
                    if created_at_type_0.isoformat().replace("+00:00", "Z") != _created_at_type_0:
                        created_at_type_0 = _created_at_type_0
                except (TypeError, ValueError):
                    created_at_type_0 = _created_at_type_0

                return created_at_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(datetime.datetime | None | Unset, data)

        created_at = _parse_created_at(d.pop("created_at", UNSET))

        def _parse_last_login_time(data: object) -> datetime.datetime | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                _last_login_time_type_0 = data
                last_login_time_type_0: datetime.datetime
                try:
                    last_login_time_type_0 = datetime.datetime.fromisoformat(
                        _last_login_time_type_0
                    )
                    if (
                        last_login_time_type_0.isoformat().replace("+00:00", "Z")
                        != _last_login_time_type_0
                    ):
                        last_login_time_type_0 = _last_login_time_type_0
                except (TypeError, ValueError):
                    last_login_time_type_0 = _last_login_time_type_0

                return last_login_time_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(datetime.datetime | None | Unset, data)

        last_login_time = _parse_last_login_time(d.pop("last_login_time", UNSET))

        last_client_version: None | str | Unset = d.pop("last_client_version", UNSET)

        pic_url: None | str | Unset = d.pop("pic_url", UNSET)

        im_group_ids: list[str] | None | Unset = d.pop("im_group_ids", UNSET)

        status: None | str | Unset = d.pop("status", UNSET)

        _custom_attributes = d.pop("custom_attributes", UNSET)
        custom_attributes: list[CustomAttribute] | None | Unset
        if isinstance(_custom_attributes, list):
            custom_attributes = []
            for custom_attributes_type_0_item_data in _custom_attributes:
                _custom_attributes_type_0_item = custom_attributes_type_0_item_data
                custom_attributes_type_0_item: CustomAttribute
                if isinstance(_custom_attributes_type_0_item, dict):
                    custom_attributes_type_0_item = CustomAttribute.from_dict(
                        _custom_attributes_type_0_item
                    )
                else:
                    custom_attributes_type_0_item = _custom_attributes_type_0_item

                custom_attributes.append(custom_attributes_type_0_item)
        else:
            custom_attributes = _custom_attributes

        role_name: None | str | Unset = d.pop("role_name", UNSET)

        use_pmi: bool | None | Unset = d.pop("use_pmi", UNSET)

        personal_meeting_url: None | str | Unset = d.pop("personal_meeting_url", UNSET)

        host_key: None | str | Unset = d.pop("host_key", UNSET)

        jid: None | str | Unset = d.pop("jid", UNSET)

        group_ids: list[str] | None | Unset = d.pop("group_ids", UNSET)

        account_id: None | str | Unset = d.pop("account_id", UNSET)

        language: None | str | Unset = d.pop("language", UNSET)

        phone_country: None | str | Unset = d.pop("phone_country", UNSET)

        phone_number: None | str | Unset = d.pop("phone_number", UNSET)

        role_id: None | str | Unset = d.pop("role_id", UNSET)

        employee_unique_id: None | str | Unset = d.pop("employee_unique_id", UNSET)

        account_number: int | None | Unset = d.pop("account_number", UNSET)

        manager: None | str | Unset = d.pop("manager", UNSET)

        user = cls(
            id=id,
            first_name=first_name,
            last_name=last_name,
            email=email,
            type_=type_,
            pmi=pmi,
            timezone=timezone,
            verified=verified,
            dept=dept,
            created_at=created_at,
            last_login_time=last_login_time,
            last_client_version=last_client_version,
            pic_url=pic_url,
            im_group_ids=im_group_ids,
            status=status,
            custom_attributes=custom_attributes,
            role_name=role_name,
            use_pmi=use_pmi,
            personal_meeting_url=personal_meeting_url,
            host_key=host_key,
            jid=jid,
            group_ids=group_ids,
            account_id=account_id,
            language=language,
            phone_country=phone_country,
            phone_number=phone_number,
            role_id=role_id,
            employee_unique_id=employee_unique_id,
            account_number=account_number,
            manager=manager,
        )

        user.additional_properties = d
        return user

    @property
    def additional_keys(self) -> list[str]:
        return list(self.additional_properties.keys())

    def __getitem__(self, key: str) -> Any:
        return self.additional_properties[key]

    def __setitem__(self, key: str, value: Any) -> None:
        self.additional_properties[key] = value

    def __delitem__(self, key: str) -> None:
        del self.additional_properties[key]

    def __contains__(self, key: str) -> bool:
        return key in self.additional_properties
