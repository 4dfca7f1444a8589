# Generated from zoom.postman_collection.json. Not to be edited.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.answered_question import AnsweredQuestion


T = TypeVar("T", bound="Respondent")


@_attrs_define
class Respondent:
    """
    Attributes:
        name (None | str | Unset):
        email (None | str | Unset):
        question_details (list[AnsweredQuestion] | None | Unset):
    """

    name: None | str | Unset = UNSET
    email: None | str | Unset = UNSET
    question_details: list[AnsweredQuestion] | None | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        name: None | str | Unset
        if isinstance(self.name, Unset):
            name = UNSET
        else:
            name = self.name

        email: None | str | Unset
        if isinstance(self.email, Unset):
            email = UNSET
        else:
            email = self.email

        question_details: list[dict[str, Any]] | None | Unset
        if isinstance(self.question_details, Unset):
            question_details = UNSET
        elif isinstance(self.question_details, list):
            if isinstance(self.question_details, (list, tuple)):
                question_details = []
                for question_details_type_0_item_data in self.question_details:
                    question_details_type_0_item = (
                        question_details_type_0_item_data.to_dict()
                        if hasattr(question_details_type_0_item_data, "to_dict")
                        else question_details_type_0_item_data
                    )
                    question_details.append(question_details_type_0_item)
            else:
                question_details = self.question_details

        else:
            question_details = self.question_details

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if name is not UNSET:
            field_dict["name"] = name
        if email is not UNSET:
            field_dict["email"] = email
        if question_details is not UNSET:
            field_dict["question_details"] = question_details

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.answered_question import AnsweredQuestion  # noqa: PLC0415

        d = dict(src_dict)
        name: None | str | Unset = d.pop("name", UNSET)

        email: None | str | Unset = d.pop("email", UNSET)

        _question_details = d.pop("question_details", UNSET)
        question_details: list[AnsweredQuestion] | None | Unset
        if isinstance(_question_details, list):
            question_details = []
            for question_details_type_0_item_data in _question_details:
                _question_details_type_0_item = question_details_type_0_item_data
                question_details_type_0_item: AnsweredQuestion
                if isinstance(_question_details_type_0_item, dict):
                    question_details_type_0_item = AnsweredQuestion.from_dict(
                        _question_details_type_0_item
                    )
                else:
                    question_details_type_0_item = _question_details_type_0_item

                question_details.append(question_details_type_0_item)
        else:
            question_details = _question_details

        respondent = cls(
            name=name,
            email=email,
            question_details=question_details,
        )

        respondent.additional_properties = d
        return respondent

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
