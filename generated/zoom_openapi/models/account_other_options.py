# Generated from zoom.postman_collection.json. Not to be edited.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

T = TypeVar("T", bound="AccountOtherOptions")


@_attrs_define
class AccountOtherOptions:
    """
    Attributes:
        allow_auto_active_users (bool | None | Unset):
        blur_snapshot (bool | None | Unset):
        display_meetings_scheduled_for_others (bool | None | Unset):
        use_cdn (None | str | Unset):
        allow_users_contact_support_via_chat (bool | None | Unset):
        meeting_qos_and_mos (int | None | Unset):
        show_one_user_meeting_on_dashboard (bool | None | Unset):
        allow_users_enter_and_share_pronouns (bool | None | Unset):
    """

    allow_auto_active_users: bool | None | Unset = UNSET
    blur_snapshot: bool | None | Unset = UNSET
    display_meetings_scheduled_for_others: bool | None | Unset = UNSET
    use_cdn: None | str | Unset = UNSET
    allow_users_contact_support_via_chat: bool | None | Unset = UNSET
    meeting_qos_and_mos: int | None | Unset = UNSET
    show_one_user_meeting_on_dashboard: bool | None | Unset = UNSET
    allow_users_enter_and_share_pronouns: bool | None | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        allow_auto_active_users: bool | None | Unset
        if isinstance(self.allow_auto_active_users, Unset):
            allow_auto_active_users = UNSET
        else:
            allow_auto_active_users = self.allow_auto_active_users

        blur_snapshot: bool | None | Unset
        if isinstance(self.blur_snapshot, Unset):
            blur_snapshot = UNSET
        else:
            blur_snapshot = self.blur_snapshot

        display_meetings_scheduled_for_others: bool | None | Unset
        if isinstance(self.display_meetings_scheduled_for_others, Unset):
            display_meetings_scheduled_for_others = UNSET
        else:
            display_meetings_scheduled_for_others = self.display_meetings_scheduled_for_others

        use_cdn: None | str | Unset
        if isinstance(self.use_cdn, Unset):
            use_cdn = UNSET
        else:
            use_cdn = self.use_cdn

        allow_users_contact_support_via_chat: bool | None | Unset
        if isinstance(self.allow_users_contact_support_via_chat, Unset):
            allow_users_contact_support_via_chat = UNSET
        else:
            allow_users_contact_support_via_chat = self.allow_users_contact_support_via_chat

        meeting_qos_and_mos: int | None | Unset
        if isinstance(self.meeting_qos_and_mos, Unset):
            meeting_qos_and_mos = UNSET
        else:
            meeting_qos_and_mos = self.meeting_qos_and_mos

        show_one_user_meeting_on_dashboard: bool | None | Unset
        if isinstance(self.show_one_user_meeting_on_dashboard, Unset):
            show_one_user_meeting_on_dashboard = UNSET
        else:
            show_one_user_meeting_on_dashboard = self.show_one_user_meeting_on_dashboard

        allow_users_enter_and_share_pronouns: bool | None | Unset
        if isinstance(self.allow_users_enter_and_share_pronouns, Unset):
            allow_users_enter_and_share_pronouns = UNSET
        else:
            allow_users_enter_and_share_pronouns = self.allow_users_enter_and_share_pronouns

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if allow_auto_active_users is not UNSET:
            field_dict["allow_auto_active_users"] = allow_auto_active_users
        if blur_snapshot is not UNSET:
            field_dict["blur_snapshot"] = blur_snapshot
        if display_meetings_scheduled_for_others is not UNSET:
            field_dict["display_meetings_scheduled_for_others"] = (
                display_meetings_scheduled_for_others
            )
        if use_cdn is not UNSET:
            field_dict["use_cdn"] = use_cdn
        if allow_users_contact_support_via_chat is not UNSET:
            field_dict["allow_users_contact_support_via_chat"] = (
                allow_users_contact_support_via_chat
            )
        if meeting_qos_and_mos is not UNSET:
            field_dict["meeting_qos_and_mos"] = meeting_qos_and_mos
        if show_one_user_meeting_on_dashboard is not UNSET:
            field_dict["show_one_user_meeting_on_dashboard"] = show_one_user_meeting_on_dashboard
        if allow_users_enter_and_share_pronouns is not UNSET:
            field_dict["allow_users_enter_and_share_pronouns"] = (
                allow_users_enter_and_share_pronouns
            )

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        allow_auto_active_users: bool | None | Unset = d.pop("allow_auto_active_users", UNSET)

        blur_snapshot: bool | None | Unset = d.pop("blur_snapshot", UNSET)

        display_meetings_scheduled_for_others: bool | None | Unset = d.pop(
            "display_meetings_scheduled_for_others", UNSET
        )

        use_cdn: None | str | Unset = d.pop("use_cdn", UNSET)

        allow_users_contact_support_via_chat: bool | None | Unset = d.pop(
            "allow_users_contact_support_via_chat", UNSET
        )

        meeting_qos_and_mos: int | None | Unset = d.pop("meeting_qos_and_mos", UNSET)

        show_one_user_meeting_on_dashboard: bool | None | Unset = d.pop(
            "show_one_user_meeting_on_dashboard", UNSET
        )

        allow_users_enter_and_share_pronouns: bool | None | Unset = d.pop(
            "allow_users_enter_and_share_pronouns", UNSET
        )

        account_other_options = cls(
            allow_auto_active_users=allow_auto_active_users,
            blur_snapshot=blur_snapshot,
            display_meetings_scheduled_for_others=display_meetings_scheduled_for_others,
            use_cdn=use_cdn,
            allow_users_contact_support_via_chat=allow_users_contact_support_via_chat,
            meeting_qos_and_mos=meeting_qos_and_mos,
            show_one_user_meeting_on_dashboard=show_one_user_meeting_on_dashboard,
            allow_users_enter_and_share_pronouns=allow_users_enter_and_share_pronouns,
        )

        account_other_options.additional_properties = d
        return account_other_options

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
