# Generated from zoom.postman_collection.json. Not to be edited.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.poll_question import PollQuestion


T = TypeVar("T", bound="CreateMeetingPollsBody")


@_attrs_define
class CreateMeetingPollsBody:
    """
    Attributes:
        title (str | Unset): Title of the poll. Example: Closing poll.
        questions (list[PollQuestion] | Unset): Questions of the poll. Each has its wording in `name`, its `answers` to
            pick from, and a `type`, `single` for one answer or `multiple` for several. Example: [{'name': 'Which day suits
            you?', 'type': 'single', 'answers': ['Monday', 'Tuesday']}, {'name': 'Which topics shall we go into?', 'type':
            'multiple', 'answers': ['Recording', 'Accessibility']}].
    """

    title: str | Unset = UNSET
    questions: list[PollQuestion] | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        title = self.title

        questions: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.questions, Unset):
            if isinstance(self.questions, (list, tuple)):
                questions = []
                for questions_item_data in self.questions:
                    questions_item = (
                        questions_item_data.to_dict()
                        if hasattr(questions_item_data, "to_dict")
                        else questions_item_data
                    )
                    questions.append(questions_item)
            else:
                questions = self.questions

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if title is not UNSET:
            field_dict["title"] = title
        if questions is not UNSET:
            field_dict["questions"] = questions

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.poll_question import PollQuestion  # noqa: PLC0415

        d = dict(src_dict)
        title = d.pop("title", UNSET)

        _questions = d.pop("questions", UNSET)
        questions: list[PollQuestion] | Unset
        if isinstance(_questions, list):
            questions = []
            for questions_item_data in _questions:
                _questions_item = questions_item_data
                questions_item: PollQuestion
                if isinstance(_questions_item, dict):
                    questions_item = PollQuestion.from_dict(_questions_item)
                else:
                    questions_item = _questions_item

                questions.append(questions_item)
        else:
            questions = _questions

        create_meeting_polls_body = cls(
            title=title,
            questions=questions,
        )

        create_meeting_polls_body.additional_properties = d
        return create_meeting_polls_body

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
