# Generated from zoom.postman_collection.json. Not to be edited.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.poll_question import PollQuestion


T = TypeVar("T", bound="Poll")


@_attrs_define
class Poll:
    """
    Attributes:
        id (None | str | Unset):
        title (None | str | Unset):
        status (None | str | Unset):
        questions (list[PollQuestion] | None | Unset):
    """

    id: None | str | Unset = UNSET
    title: None | str | Unset = UNSET
    status: None | str | Unset = UNSET
    questions: list[PollQuestion] | None | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        id: None | str | Unset
        if isinstance(self.id, Unset):
            id = UNSET
        else:
            id = self.id

        title: None | str | Unset
        if isinstance(self.title, Unset):
            title = UNSET
        else:
            title = self.title

        status: None | str | Unset
        if isinstance(self.status, Unset):
            status = UNSET
        else:
            status = self.status

        questions: list[dict[str, Any]] | None | Unset
        if isinstance(self.questions, Unset):
            questions = UNSET
        elif isinstance(self.questions, list):
            if isinstance(self.questions, (list, tuple)):
                questions = []
                for questions_type_0_item_data in self.questions:
                    questions_type_0_item = (
                        questions_type_0_item_data.to_dict()
                        if hasattr(questions_type_0_item_data, "to_dict")
                        else questions_type_0_item_data
                    )
                    questions.append(questions_type_0_item)
            else:
                questions = self.questions

        else:
            questions = self.questions

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if id is not UNSET:
            field_dict["id"] = id
        if title is not UNSET:
            field_dict["title"] = title
        if status is not UNSET:
            field_dict["status"] = status
        if questions is not UNSET:
            field_dict["questions"] = questions

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.poll_question import PollQuestion  # noqa: PLC0415

        d = dict(src_dict)
        id: None | str | Unset = d.pop("id", UNSET)

        title: None | str | Unset = d.pop("title", UNSET)

        status: None | str | Unset = d.pop("status", UNSET)

        _questions = d.pop("questions", UNSET)
        questions: list[PollQuestion] | None | Unset
        if isinstance(_questions, list):
            questions = []
            for questions_type_0_item_data in _questions:
                _questions_type_0_item = questions_type_0_item_data
                questions_type_0_item: PollQuestion
                if isinstance(_questions_type_0_item, dict):
                    questions_type_0_item = PollQuestion.from_dict(_questions_type_0_item)
                else:
                    questions_type_0_item = _questions_type_0_item

                questions.append(questions_type_0_item)
        else:
            questions = _questions

        poll = cls(
            id=id,
            title=title,
            status=status,
            questions=questions,
        )

        poll.additional_properties = d
        return poll

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
