# Generated from zoom.postman_collection.json. Not to be edited.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.create_user_body_action import (
    CreateUserBodyAction,
    check_create_user_body_action,
)
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.new_user import NewUser


T = TypeVar("T", bound="CreateUserBody")


@_attrs_define
class CreateUserBody:
    """
    Attributes:
        action (CreateUserBodyAction): How the user comes about. `create`: Zoom emails a link that activates the user,
            who then sets a password. `autoCreate`: for enterprises with a managed domain, off by default. `custCreate`: no
            password and no sign-in, only start and join links; ask Zoom's ISV sales team for it. `ssoCreate`: a pre-
            provisioned user of single sign-on, without a password; a vanity name or PMI that is invalid or taken is
            replaced by a random one. Example: create.
        user_info (NewUser | Unset):
    """

    action: CreateUserBodyAction
    user_info: NewUser | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        action: str = self.action

        user_info: dict[str, Any] | Unset = UNSET
        if not isinstance(self.user_info, Unset):
            user_info = (
                self.user_info.to_dict() if hasattr(self.user_info, "to_dict") else self.user_info
            )

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "action": action,
            }
        )
        if user_info is not UNSET:
            field_dict["user_info"] = user_info

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.new_user import NewUser  # noqa: PLC0415

        d = dict(src_dict)
        _action = d.pop("action")
        action: CreateUserBodyAction
        try:
            action = check_create_user_body_action(_action)
        except (TypeError, ValueError, AttributeError, KeyError):
            action = _action

        _user_info = d.pop("user_info", UNSET)
        user_info: NewUser | Unset
        if isinstance(_user_info, dict):
            user_info = NewUser.from_dict(_user_info)
        else:
            user_info = _user_info

        create_user_body = cls(
            action=action,
            user_info=user_info,
        )

        create_user_body.additional_properties = d
        return create_user_body

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
