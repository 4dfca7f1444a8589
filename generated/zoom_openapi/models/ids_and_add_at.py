# Generated from zoom.postman_collection.json. Not to be edited.
from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import Any, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

T = TypeVar("T", bound="IdsAndAddAt")


@_attrs_define
class IdsAndAddAt:
    """
    Attributes:
        ids (None | str | Unset):
        add_at (datetime.datetime | None | Unset):
    """

    ids: None | str | Unset = UNSET
    add_at: datetime.datetime | None | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        ids: None | str | Unset
        if isinstance(self.ids, Unset):
            ids = UNSET
        else:
            ids = self.ids

        add_at: None | str | Unset
        if isinstance(self.add_at, Unset):
            add_at = UNSET
        elif isinstance(self.add_at, datetime.datetime):
            add_at = (
                self.add_at.isoformat().replace("+00:00", "Z")
                if hasattr(self.add_at, "isoformat")
                else self.add_at
            )

        else:
            add_at = self.add_at

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if ids is not UNSET:
            field_dict["ids"] = ids
        if add_at is not UNSET:
            field_dict["add_at"] = add_at

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        ids: None | str | Unset = d.pop("ids", UNSET)

        def _parse_add_at(data: object) -> datetime.datetime | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                _add_at_type_0 = data
                add_at_type_0: datetime.datetime
                try:
                    add_at_type_0 = datetime.datetime.fromisoformat(_add_at_type_0)
                    if add_at_type_0.isoformat().replace("+00:00", "Z") != _add_at_type_0:
                        add_at_type_0 = _add_at_type_0
                except (TypeError, ValueError):
                    add_at_type_0 = _add_at_type_0

                return add_at_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(datetime.datetime | None | Unset, data)

        add_at = _parse_add_at(d.pop("add_at", UNSET))

        ids_and_add_at = cls(
            ids=ids,
            add_at=add_at,
        )

        ids_and_add_at.additional_properties = d
        return ids_and_add_at

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
