# Generated from zoom.postman_collection.json. Not to be edited.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.sign_in_activity import SignInActivity


T = TypeVar("T", bound="SignInActivityList")


@_attrs_define
class SignInActivityList:
    """
    Attributes:
        page_size (int | None | Unset):
        next_page_token (None | str | Unset):
        activity_logs (list[SignInActivity] | None | Unset):
    """

    page_size: int | None | Unset = UNSET
    next_page_token: None | str | Unset = UNSET
    activity_logs: list[SignInActivity] | None | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        page_size: int | None | Unset
        if isinstance(self.page_size, Unset):
            page_size = UNSET
        else:
            page_size = self.page_size

        next_page_token: None | str | Unset
        if isinstance(self.next_page_token, Unset):
            next_page_token = UNSET
        else:
            next_page_token = self.next_page_token

        activity_logs: list[dict[str, Any]] | None | Unset
        if isinstance(self.activity_logs, Unset):
            activity_logs = UNSET
        elif isinstance(self.activity_logs, list):
            if isinstance(self.activity_logs, (list, tuple)):
                activity_logs = []
                for activity_logs_type_0_item_data in self.activity_logs:
                    activity_logs_type_0_item = (
                        activity_logs_type_0_item_data.to_dict()
                        if hasattr(activity_logs_type_0_item_data, "to_dict")
                        else activity_logs_type_0_item_data
                    )
                    activity_logs.append(activity_logs_type_0_item)
            else:
                activity_logs = self.activity_logs

        else:
            activity_logs = self.activity_logs

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if page_size is not UNSET:
            field_dict["page_size"] = page_size
        if next_page_token is not UNSET:
            field_dict["next_page_token"] = next_page_token
        if activity_logs is not UNSET:
            field_dict["activity_logs"] = activity_logs

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.sign_in_activity import SignInActivity  # noqa: PLC0415

        d = dict(src_dict)
        page_size: int | None | Unset = d.pop("page_size", UNSET)

        next_page_token: None | str | Unset = d.pop("next_page_token", UNSET)

        _activity_logs = d.pop("activity_logs", UNSET)
        activity_logs: list[SignInActivity] | None | Unset
        if isinstance(_activity_logs, list):
            activity_logs = []
            for activity_logs_type_0_item_data in _activity_logs:
                _activity_logs_type_0_item = activity_logs_type_0_item_data
                activity_logs_type_0_item: SignInActivity
                if isinstance(_activity_logs_type_0_item, dict):
                    activity_logs_type_0_item = SignInActivity.from_dict(_activity_logs_type_0_item)
                else:
                    activity_logs_type_0_item = _activity_logs_type_0_item

                activity_logs.append(activity_logs_type_0_item)
        else:
            activity_logs = _activity_logs

        sign_in_activity_list = cls(
            page_size=page_size,
            next_page_token=next_page_token,
            activity_logs=activity_logs,
        )

        sign_in_activity_list.additional_properties = d
        return sign_in_activity_list

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
