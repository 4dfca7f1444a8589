# Generated from zoom.postman_collection.json. Not to be edited.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.report_host import ReportHost


T = TypeVar("T", bound="ReportHostList")


@_attrs_define
class ReportHostList:
    """
    Attributes:
        from_ (None | str | Unset):
        to (None | str | Unset):
        page_count (int | None | Unset):
        page_number (int | None | Unset):
        page_size (int | None | Unset):
        total_records (int | None | Unset):
        total_meetings (int | None | Unset):
        total_participants (int | None | Unset):
        total_meeting_minutes (int | None | Unset):
        users (list[ReportHost] | None | Unset):
    """

    from_: None | str | Unset = UNSET
    to: None | str | Unset = UNSET
    page_count: int | None | Unset = UNSET
    page_number: int | None | Unset = UNSET
    page_size: int | None | Unset = UNSET
    total_records: int | None | Unset = UNSET
    total_meetings: int | None | Unset = UNSET
    total_participants: int | None | Unset = UNSET
    total_meeting_minutes: int | None | Unset = UNSET
    users: list[ReportHost] | None | Unset = UNSET
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

        page_count: int | None | Unset
        if isinstance(self.page_count, Unset):
            page_count = UNSET
        else:
            page_count = self.page_count

        page_number: int | None | Unset
        if isinstance(self.page_number, Unset):
            page_number = UNSET
        else:
            page_number = self.page_number

        page_size: int | None | Unset
        if isinstance(self.page_size, Unset):
            page_size = UNSET
        else:
            page_size = self.page_size

        total_records: int | None | Unset
        if isinstance(self.total_records, Unset):
            total_records = UNSET
        else:
            total_records = self.total_records

        total_meetings: int | None | Unset
        if isinstance(self.total_meetings, Unset):
            total_meetings = UNSET
        else:
            total_meetings = self.total_meetings

        total_participants: int | None | Unset
        if isinstance(self.total_participants, Unset):
            total_participants = UNSET
        else:
            total_participants = self.total_participants

        total_meeting_minutes: int | None | Unset
        if isinstance(self.total_meeting_minutes, Unset):
            total_meeting_minutes = UNSET
        else:
            total_meeting_minutes = self.total_meeting_minutes

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
        if page_count is not UNSET:
            field_dict["page_count"] = page_count
        if page_number is not UNSET:
            field_dict["page_number"] = page_number
        if page_size is not UNSET:
            field_dict["page_size"] = page_size
        if total_records is not UNSET:
            field_dict["total_records"] = total_records
        if total_meetings is not UNSET:
            field_dict["total_meetings"] = total_meetings
        if total_participants is not UNSET:
            field_dict["total_participants"] = total_participants
        if total_meeting_minutes is not UNSET:
            field_dict["total_meeting_minutes"] = total_meeting_minutes
        if users is not UNSET:
            field_dict["users"] = users

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.report_host import ReportHost  # noqa: PLC0415

        d = dict(src_dict)
        from_: None | str | Unset = d.pop("from", UNSET)

        to: None | str | Unset = d.pop("to", UNSET)

        page_count: int | None | Unset = d.pop("page_count", UNSET)

        page_number: int | None | Unset = d.pop("page_number", UNSET)

        page_size: int | None | Unset = d.pop("page_size", UNSET)

        total_records: int | None | Unset = d.pop("total_records", UNSET)

        total_meetings: int | None | Unset = d.pop("total_meetings", UNSET)

        total_participants: int | None | Unset = d.pop("total_participants", UNSET)

        total_meeting_minutes: int | None | Unset = d.pop("total_meeting_minutes", UNSET)

        _users = d.pop("users", UNSET)
        users: list[ReportHost] | None | Unset
        if isinstance(_users, list):
            users = []
            for users_type_0_item_data in _users:
                _users_type_0_item = users_type_0_item_data
                users_type_0_item: ReportHost
                if isinstance(_users_type_0_item, dict):
                    users_type_0_item = ReportHost.from_dict(_users_type_0_item)
                else:
                    users_type_0_item = _users_type_0_item

                users.append(users_type_0_item)
        else:
            users = _users

        report_host_list = cls(
            from_=from_,
            to=to,
            page_count=page_count,
            page_number=page_number,
            page_size=page_size,
            total_records=total_records,
            total_meetings=total_meetings,
            total_participants=total_participants,
            total_meeting_minutes=total_meeting_minutes,
            users=users,
        )

        report_host_list.additional_properties = d
        return report_host_list

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
