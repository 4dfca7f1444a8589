# Generated from zoom.postman_collection.json. Not to be edited.
from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import Any, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

T = TypeVar("T", bound="OperationLog")


@_attrs_define
class OperationLog:
    """
    Attributes:
        time (datetime.datetime | None | Unset):
        operator (None | str | Unset):
        category_type (None | str | Unset):
        action (None | str | Unset):
        operation_detail (None | str | Unset):
    """

    time: datetime.datetime | None | Unset = UNSET
    operator: None | str | Unset = UNSET
    category_type: None | str | Unset = UNSET
    action: None | str | Unset = UNSET
    operation_detail: None | str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        time: None | str | Unset
        if isinstance(self.time, Unset):
            time = UNSET
        elif isinstance(self.time, datetime.datetime):
            time = (
                self.time.isoformat().replace("+00:00", "Z")
                if hasattr(self.time, "isoformat")
                else self.time
            )

        else:
            time = self.time

        operator: None | str | Unset
        if isinstance(self.operator, Unset):
            operator = UNSET
        else:
            operator = self.operator

        category_type: None | str | Unset
        if isinstance(self.category_type, Unset):
            category_type = UNSET
        else:
            category_type = self.category_type

        action: None | str | Unset
        if isinstance(self.action, Unset):
            action = UNSET
        else:
            action = self.action

        operation_detail: None | str | Unset
        if isinstance(self.operation_detail, Unset):
            operation_detail = UNSET
        else:
            operation_detail = self.operation_detail

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if time is not UNSET:
            field_dict["time"] = time
        if operator is not UNSET:
            field_dict["operator"] = operator
        if category_type is not UNSET:
            field_dict["category_type"] = category_type
        if action is not UNSET:
            field_dict["action"] = action
        if operation_detail is not UNSET:
            field_dict["operation_detail"] = operation_detail

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)

        def _parse_time(data: object) -> datetime.datetime | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                _time_type_0 = data
                time_type_0: datetime.datetime
                try:
                    time_type_0 = datetime.datetime.fromisoformat(_time_type_0)
                    if time_type_0.isoformat().replace("+00:00", "Z") != _time_type_0:
                        time_type_0 = _time_type_0
                except (TypeError, ValueError):
                    time_type_0 = _time_type_0

                return time_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(datetime.datetime | None | Unset, data)

        time = _parse_time(d.pop("time", UNSET))

        operator: None | str | Unset = d.pop("operator", UNSET)

        category_type: None | str | Unset = d.pop("category_type", UNSET)

        action: None | str | Unset = d.pop("action", UNSET)

        operation_detail: None | str | Unset = d.pop("operation_detail", UNSET)

        operation_log = cls(
            time=time,
            operator=operator,
            category_type=category_type,
            action=action,
            operation_detail=operation_detail,
        )

        operation_log.additional_properties = d
        return operation_log

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
