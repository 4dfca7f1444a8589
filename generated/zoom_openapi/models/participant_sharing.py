# Generated from zoom.postman_collection.json. Not to be edited.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.sharing_details import SharingDetails


T = TypeVar("T", bound="ParticipantSharing")


@_attrs_define
class ParticipantSharing:
    """
    Attributes:
        id (None | str | Unset):
        user_id (None | str | Unset):
        user_name (None | str | Unset):
        details (list[SharingDetails] | None | Unset):
    """

    id: None | str | Unset = UNSET
    user_id: None | str | Unset = UNSET
    user_name: None | str | Unset = UNSET
    details: list[SharingDetails] | None | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        id: None | str | Unset
        if isinstance(self.id, Unset):
            id = UNSET
        else:
            id = self.id

        user_id: None | str | Unset
        if isinstance(self.user_id, Unset):
            user_id = UNSET
        else:
            user_id = self.user_id

        user_name: None | str | Unset
        if isinstance(self.user_name, Unset):
            user_name = UNSET
        else:
            user_name = self.user_name

        details: list[dict[str, Any]] | None | Unset
        if isinstance(self.details, Unset):
            details = UNSET
        elif isinstance(self.details, list):
            if isinstance(self.details, (list, tuple)):
                details = []
                for details_type_0_item_data in self.details:
                    details_type_0_item = (
                        details_type_0_item_data.to_dict()
                        if hasattr(details_type_0_item_data, "to_dict")
                        else details_type_0_item_data
                    )
                    details.append(details_type_0_item)
            else:
                details = self.details

        else:
            details = self.details

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if id is not UNSET:
            field_dict["id"] = id
        if user_id is not UNSET:
            field_dict["user_id"] = user_id
        if user_name is not UNSET:
            field_dict["user_name"] = user_name
        if details is not UNSET:
            field_dict["details"] = details

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.sharing_details import SharingDetails  # noqa: PLC0415

        d = dict(src_dict)
        id: None | str | Unset = d.pop("id", UNSET)

        user_id: None | str | Unset = d.pop("user_id", UNSET)

        user_name: None | str | Unset = d.pop("user_name", UNSET)

        _details = d.pop("details", UNSET)
        details: list[SharingDetails] | None | Unset
        if isinstance(_details, list):
            details = []
            for details_type_0_item_data in _details:
                _details_type_0_item = details_type_0_item_data
                details_type_0_item: SharingDetails
                if isinstance(_details_type_0_item, dict):
                    details_type_0_item = SharingDetails.from_dict(_details_type_0_item)
                else:
                    details_type_0_item = _details_type_0_item

                details.append(details_type_0_item)
        else:
            details = _details

        participant_sharing = cls(
            id=id,
            user_id=user_id,
            user_name=user_name,
            details=details,
        )

        participant_sharing.additional_properties = d
        return participant_sharing

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
