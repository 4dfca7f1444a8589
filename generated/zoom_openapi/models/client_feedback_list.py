# Generated from zoom.postman_collection.json. Not to be edited.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.client_feedback import ClientFeedback


T = TypeVar("T", bound="ClientFeedbackList")


@_attrs_define
class ClientFeedbackList:
    """
    Attributes:
        from_ (None | str | Unset):
        to (None | str | Unset):
        total_records (int | None | Unset):
        client_feedbacks (list[ClientFeedback] | None | Unset):
    """

    from_: None | str | Unset = UNSET
    to: None | str | Unset = UNSET
    total_records: int | None | Unset = UNSET
    client_feedbacks: list[ClientFeedback] | None | Unset = UNSET
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

        total_records: int | None | Unset
        if isinstance(self.total_records, Unset):
            total_records = UNSET
        else:
            total_records = self.total_records

        client_feedbacks: list[dict[str, Any]] | None | Unset
        if isinstance(self.client_feedbacks, Unset):
            client_feedbacks = UNSET
        elif isinstance(self.client_feedbacks, list):
            if isinstance(self.client_feedbacks, (list, tuple)):
                client_feedbacks = []
                for client_feedbacks_type_0_item_data in self.client_feedbacks:
                    client_feedbacks_type_0_item = (
                        client_feedbacks_type_0_item_data.to_dict()
                        if hasattr(client_feedbacks_type_0_item_data, "to_dict")
                        else client_feedbacks_type_0_item_data
                    )
                    client_feedbacks.append(client_feedbacks_type_0_item)
            else:
                client_feedbacks = self.client_feedbacks

        else:
            client_feedbacks = self.client_feedbacks

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if from_ is not UNSET:
            field_dict["from"] = from_
        if to is not UNSET:
            field_dict["to"] = to
        if total_records is not UNSET:
            field_dict["total_records"] = total_records
        if client_feedbacks is not UNSET:
            field_dict["client_feedbacks"] = client_feedbacks

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.client_feedback import ClientFeedback  # noqa: PLC0415

        d = dict(src_dict)
        from_: None | str | Unset = d.pop("from", UNSET)

        to: None | str | Unset = d.pop("to", UNSET)

        total_records: int | None | Unset = d.pop("total_records", UNSET)

        _client_feedbacks = d.pop("client_feedbacks", UNSET)
        client_feedbacks: list[ClientFeedback] | None | Unset
        if isinstance(_client_feedbacks, list):
            client_feedbacks = []
            for client_feedbacks_type_0_item_data in _client_feedbacks:
                _client_feedbacks_type_0_item = client_feedbacks_type_0_item_data
                client_feedbacks_type_0_item: ClientFeedback
                if isinstance(_client_feedbacks_type_0_item, dict):
                    client_feedbacks_type_0_item = ClientFeedback.from_dict(
                        _client_feedbacks_type_0_item
                    )
                else:
                    client_feedbacks_type_0_item = _client_feedbacks_type_0_item

                client_feedbacks.append(client_feedbacks_type_0_item)
        else:
            client_feedbacks = _client_feedbacks

        client_feedback_list = cls(
            from_=from_,
            to=to,
            total_records=total_records,
            client_feedbacks=client_feedbacks,
        )

        client_feedback_list.additional_properties = d
        return client_feedback_list

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
