# Generated from zoom.postman_collection.json. Not to be edited.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.update_user_body_pronouns_option import (
    UpdateUserBodyPronounsOption,
    check_update_user_body_pronouns_option,
)
from ..models.update_user_body_type import (
    UpdateUserBodyType,
    check_update_user_body_type,
)
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.custom_attribute import CustomAttribute
    from ..models.phone_number import PhoneNumber


T = TypeVar("T", bound="UpdateUserBody")


@_attrs_define
class UpdateUserBody:
    """
    Attributes:
        first_name (str | Unset): First name, with 5 Chinese characters at most. Example: Amara.
        last_name (str | Unset): Last name, with 5 Chinese characters at most. Example: Okafor.
        type_ (UpdateUserBodyType | Unset): License: `1` is Basic, `2` is Licensed, `3` is On-prem, `99` is none, which
            only users from `ssoCreate` can have. Example: 1.
        pmi (int | Unset): Personal meeting ID, a number of 10 digits. Example: 5550100001.
        use_pmi (bool | Unset): Whether instant meetings take place under the personal meeting ID. Example: False.
        timezone (str | Unset): Time zone of the user, such as `America/Denver`. Example: America/Denver.
        language (str | Unset): Language of the user, such as `en-US`. Example: en-US.
        dept (str | Unset): Department, by which reports can be broken down. Example: Product.
        vanity_name (str | Unset): Name of the user's personal meeting room. Example: amara-okafor.
        host_key (str | Unset): Host key, 6 to 10 digits. Example: 024681.
        cms_user_id (str | Unset): ID of the user at Kaltura. Example: kaltura-0001.
        job_title (str | Unset): Job title. Example: Product Manager.
        company (str | Unset): Company that the user works for. Example: Example Studio.
        location (str | Unset): Place where the user works. Example: Denver.
        phone_number (str | Unset): Phone number; needs `phone_country`. Deprecated: use `phone_numbers`. Example: +1
            303 555 0100.
        phone_country (str | Unset): Country of `phone_number`, as a two-letter code such as `BR`. Deprecated: use
            `country` in `phone_numbers`. Example: US.
        custom_attributes (CustomAttribute | Unset):
        group_id (str | Unset): ID of the group that a pending user joins. Example: group00000000000000001.
        phone_numbers (PhoneNumber | Unset):
        manager (str | Unset): The user's manager. Example: jonas.lindqvist@example.com.
        pronouns (str | Unset): Pronouns of the user. Example: she/her.
        pronouns_option (UpdateUserBodyPronounsOption | Unset): When pronouns are shown: `1` the user is asked on every
            join, `2` always, `3` never. Example: 1.
    """

    first_name: str | Unset = UNSET
    last_name: str | Unset = UNSET
    type_: UpdateUserBodyType | Unset = UNSET
    pmi: int | Unset = UNSET
    use_pmi: bool | Unset = UNSET
    timezone: str | Unset = UNSET
    language: str | Unset = UNSET
    dept: str | Unset = UNSET
    vanity_name: str | Unset = UNSET
    host_key: str | Unset = UNSET
    cms_user_id: str | Unset = UNSET
    job_title: str | Unset = UNSET
    company: str | Unset = UNSET
    location: str | Unset = UNSET
    phone_number: str | Unset = UNSET
    phone_country: str | Unset = UNSET
    custom_attributes: CustomAttribute | Unset = UNSET
    group_id: str | Unset = UNSET
    phone_numbers: PhoneNumber | Unset = UNSET
    manager: str | Unset = UNSET
    pronouns: str | Unset = UNSET
    pronouns_option: UpdateUserBodyPronounsOption | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        first_name = self.first_name

        last_name = self.last_name

        type_: int | Unset = UNSET
        if not isinstance(self.type_, Unset):
            type_ = self.type_

        pmi = self.pmi

        use_pmi = self.use_pmi

        timezone = self.timezone

        language = self.language

        dept = self.dept

        vanity_name = self.vanity_name

        host_key = self.host_key

        cms_user_id = self.cms_user_id

        job_title = self.job_title

        company = self.company

        location = self.location

        phone_number = self.phone_number

        phone_country = self.phone_country

        custom_attributes: dict[str, Any] | Unset = UNSET
        if not isinstance(self.custom_attributes, Unset):
            custom_attributes = (
                self.custom_attributes.to_dict()
                if hasattr(self.custom_attributes, "to_dict")
                else self.custom_attributes
            )

        group_id = self.group_id

        phone_numbers: dict[str, Any] | Unset = UNSET
        if not isinstance(self.phone_numbers, Unset):
            phone_numbers = (
                self.phone_numbers.to_dict()
                if hasattr(self.phone_numbers, "to_dict")
                else self.phone_numbers
            )

        manager = self.manager

        pronouns = self.pronouns

        pronouns_option: int | Unset = UNSET
        if not isinstance(self.pronouns_option, Unset):
            pronouns_option = self.pronouns_option

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if first_name is not UNSET:
            field_dict["first_name"] = first_name
        if last_name is not UNSET:
            field_dict["last_name"] = last_name
        if type_ is not UNSET:
            field_dict["type"] = type_
        if pmi is not UNSET:
            field_dict["pmi"] = pmi
        if use_pmi is not UNSET:
            field_dict["use_pmi"] = use_pmi
        if timezone is not UNSET:
            field_dict["timezone"] = timezone
        if language is not UNSET:
            field_dict["language"] = language
        if dept is not UNSET:
            field_dict["dept"] = dept
        if vanity_name is not UNSET:
            field_dict["vanity_name"] = vanity_name
        if host_key is not UNSET:
            field_dict["host_key"] = host_key
        if cms_user_id is not UNSET:
            field_dict["cms_user_id"] = cms_user_id
        if job_title is not UNSET:
            field_dict["job_title"] = job_title
        if company is not UNSET:
            field_dict["company"] = company
        if location is not UNSET:
            field_dict["location"] = location
        if phone_number is not UNSET:
            field_dict["phone_number"] = phone_number
        if phone_country is not UNSET:
            field_dict["phone_country"] = phone_country
        if custom_attributes is not UNSET:
            field_dict["custom_attributes"] = custom_attributes
        if group_id is not UNSET:
            field_dict["group_id"] = group_id
        if phone_numbers is not UNSET:
            field_dict["phone_numbers"] = phone_numbers
        if manager is not UNSET:
            field_dict["manager"] = manager
        if pronouns is not UNSET:
            field_dict["pronouns"] = pronouns
        if pronouns_option is not UNSET:
            field_dict["pronouns_option"] = pronouns_option

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.custom_attribute import CustomAttribute  # noqa: PLC0415
        from ..models.phone_number import PhoneNumber  # noqa: PLC0415

        d = dict(src_dict)
        first_name = d.pop("first_name", UNSET)

        last_name = d.pop("last_name", UNSET)

        _type_ = d.pop("type", UNSET)
        type_: UpdateUserBodyType | Unset
        try:
            type_ = check_update_user_body_type(_type_)
        except (TypeError, ValueError, AttributeError, KeyError):
            type_ = _type_

        pmi = d.pop("pmi", UNSET)

        use_pmi = d.pop("use_pmi", UNSET)

        timezone = d.pop("timezone", UNSET)

        language = d.pop("language", UNSET)

        dept = d.pop("dept", UNSET)

        vanity_name = d.pop("vanity_name", UNSET)

        host_key = d.pop("host_key", UNSET)

        cms_user_id = d.pop("cms_user_id", UNSET)

        job_title = d.pop("job_title", UNSET)

        company = d.pop("company", UNSET)

        location = d.pop("location", UNSET)

        phone_number = d.pop("phone_number", UNSET)

        phone_country = d.pop("phone_country", UNSET)

        _custom_attributes = d.pop("custom_attributes", UNSET)
        custom_attributes: CustomAttribute | Unset
        if isinstance(_custom_attributes, dict):
            custom_attributes = CustomAttribute.from_dict(_custom_attributes)
        else:
            custom_attributes = _custom_attributes

        group_id = d.pop("group_id", UNSET)

        _phone_numbers = d.pop("phone_numbers", UNSET)
        phone_numbers: PhoneNumber | Unset
        if isinstance(_phone_numbers, dict):
            phone_numbers = PhoneNumber.from_dict(_phone_numbers)
        else:
            phone_numbers = _phone_numbers

        manager = d.pop("manager", UNSET)

        pronouns = d.pop("pronouns", UNSET)

        _pronouns_option = d.pop("pronouns_option", UNSET)
        pronouns_option: UpdateUserBodyPronounsOption | Unset
        try:
            pronouns_option = check_update_user_body_pronouns_option(_pronouns_option)
        except (TypeError, ValueError, AttributeError, KeyError):
            pronouns_option = _pronouns_option

        update_user_body = cls(
            first_name=first_name,
            last_name=last_name,
            type_=type_,
            pmi=pmi,
            use_pmi=use_pmi,
            timezone=timezone,
            language=language,
            dept=dept,
            vanity_name=vanity_name,
            host_key=host_key,
            cms_user_id=cms_user_id,
            job_title=job_title,
            company=company,
            location=location,
            phone_number=phone_number,
            phone_country=phone_country,
            custom_attributes=custom_attributes,
            group_id=group_id,
            phone_numbers=phone_numbers,
            manager=manager,
            pronouns=pronouns,
            pronouns_option=pronouns_option,
        )

        update_user_body.additional_properties = d
        return update_user_body

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
