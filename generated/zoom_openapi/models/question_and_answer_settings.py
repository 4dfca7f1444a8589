# Generated from zoom.postman_collection.json. Not to be edited.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

T = TypeVar("T", bound="QuestionAndAnswerSettings")


@_attrs_define
class QuestionAndAnswerSettings:
    """
    Attributes:
        enable (bool | None | Unset):
        allow_anonymous_questions (bool | None | Unset):
        answer_questions (None | str | Unset):
        attendees_can_upvote (bool | None | Unset):
        attendees_can_comment (bool | None | Unset):
    """

    enable: bool | None | Unset = UNSET
    allow_anonymous_questions: bool | None | Unset = UNSET
    answer_questions: None | str | Unset = UNSET
    attendees_can_upvote: bool | None | Unset = UNSET
    attendees_can_comment: bool | None | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        enable: bool | None | Unset
        if isinstance(self.enable, Unset):
            enable = UNSET
        else:
            enable = self.enable

        allow_anonymous_questions: bool | None | Unset
        if isinstance(self.allow_anonymous_questions, Unset):
            allow_anonymous_questions = UNSET
        else:
            allow_anonymous_questions = self.allow_anonymous_questions

        answer_questions: None | str | Unset
        if isinstance(self.answer_questions, Unset):
            answer_questions = UNSET
        else:
            answer_questions = self.answer_questions

        attendees_can_upvote: bool | None | Unset
        if isinstance(self.attendees_can_upvote, Unset):
            attendees_can_upvote = UNSET
        else:
            attendees_can_upvote = self.attendees_can_upvote

        attendees_can_comment: bool | None | Unset
        if isinstance(self.attendees_can_comment, Unset):
            attendees_can_comment = UNSET
        else:
            attendees_can_comment = self.attendees_can_comment

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if enable is not UNSET:
            field_dict["enable"] = enable
        if allow_anonymous_questions is not UNSET:
            field_dict["allow_anonymous_questions"] = allow_anonymous_questions
        if answer_questions is not UNSET:
            field_dict["answer_questions"] = answer_questions
        if attendees_can_upvote is not UNSET:
            field_dict["attendees_can_upvote"] = attendees_can_upvote
        if attendees_can_comment is not UNSET:
            field_dict["attendees_can_comment"] = attendees_can_comment

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        enable: bool | None | Unset = d.pop("enable", UNSET)

        allow_anonymous_questions: bool | None | Unset = d.pop("allow_anonymous_questions", UNSET)

        answer_questions: None | str | Unset = d.pop("answer_questions", UNSET)

        attendees_can_upvote: bool | None | Unset = d.pop("attendees_can_upvote", UNSET)

        attendees_can_comment: bool | None | Unset = d.pop("attendees_can_comment", UNSET)

        question_and_answer_settings = cls(
            enable=enable,
            allow_anonymous_questions=allow_anonymous_questions,
            answer_questions=answer_questions,
            attendees_can_upvote=attendees_can_upvote,
            attendees_can_comment=attendees_can_comment,
        )

        question_and_answer_settings.additional_properties = d
        return question_and_answer_settings

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
