# Generated from zoom.postman_collection.json. Not to be edited.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.chat_metrics import ChatMetrics


T = TypeVar("T", bound="ChatMetricsList")


@_attrs_define
class ChatMetricsList:
    """
    Attributes:
        from_ (None | str | Unset):
        to (None | str | Unset):
        page_size (int | None | Unset):
        next_page_token (None | str | Unset):
        users (list[ChatMetrics] | None | Unset):
    """

    from_: None | str | Unset = UNSET
    to: None | str | Unset = UNSET
    page_size: int | None | Unset = UNSET
    next_page_token: None | str | Unset = UNSET
    users: list[ChatMetrics] | None | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        from_: None | str | Unset
        if isinstance(self.from_, Unset):
            from_ = UNSET
        else:
            from_ = self.from_

        to: None | str | Unset
        if isinstance(self.to, Unset):
            to = UNSET
        else:
            to = self.to

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

        users: list[dict[str, Any]] | None | Unset
        if isinstance(self.users, Unset):
            users = UNSET
        elif isinstance(self.users, list):
            if isinstance(self.users, (list, tuple)):
                users = []
                for users_type_0_item_data in self.users:
                    users_type_0_item = (
                        users_type_0_item_data.to_dict()
                        if hasattr(users_type_0_item_data, "to_dict")
                        else users_type_0_item_data
                    )
                    users.append(users_type_0_item)
            else:
                users = self.users

        else:
            users = self.users

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if from_ is not UNSET:
            field_dict["from"] = from_
        if to is not UNSET:
            field_dict["to"] = to
        if page_size is not UNSET:
            field_dict["page_size"] = page_size
        if next_page_token is not UNSET:
            field_dict["next_page_token"] = next_page_token
        if users is not UNSET:
            field_dict["users"] = users

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.chat_metrics import ChatMetrics  # noqa: PLC0415

        d = dict(src_dict)
        from_: None | str | Unset = d.pop("from", UNSET)

        to: None | str | Unset = d.pop("to", UNSET)

        page_size: int | None | Unset = d.pop("page_size", UNSET)

        next_page_token: None | str | Unset = d.pop("next_page_token", UNSET)

        _users = d.pop("users", UNSET)
        users: list[ChatMetrics] | None | Unset
        if isinstance(_users, list):
            users = []
            for users_type_0_item_data in _users:
                _users_type_0_item = users_type_0_item_data
                users_type_0_item: ChatMetrics
                if isinstance(_users_type_0_item, dict):
                    users_type_0_item = ChatMetrics.from_dict(_users_type_0_item)
                else:
                    users_type_0_item = _users_type_0_item

                users.append(users_type_0_item)
        else:
            users = _users

        chat_metrics_list = cls(
            from_=from_,
            to=to,
            page_size=page_size,
            next_page_token=next_page_token,
            users=users,
        )

        chat_metrics_list.additional_properties = d
        return chat_metrics_list

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
