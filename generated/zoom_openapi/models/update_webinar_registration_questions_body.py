# Generated from zoom.postman_collection.json. Not to be edited.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.custom_question import CustomQuestion
    from ..models.registration_question import RegistrationQuestion


T = TypeVar("T", bound="UpdateWebinarRegistrationQuestionsBody")


@_attrs_define
class UpdateWebinarRegistrationQuestionsBody:
    """
    Attributes:
        questions (list[RegistrationQuestion] | Unset): Standard fields to ask for. Each has its `field_name`, such as
            `org` or `job_title`, and `required`. Example: [{'field_name': 'org', 'required': True}, {'field_name':
            'job_title', 'required': False}].
        custom_questions (list[CustomQuestion] | Unset): The host's own questions. Each has its wording in `title`, a
            `type` such as `short` or `single_radio`, `required`, and `answers` to pick from. Example: [{'title': 'How did
            you hear about us?', 'type': 'single_radio', 'required': True, 'answers': ['Newsletter', 'A colleague']},
            {'title': 'Which topic interests you most?', 'type': 'multiple', 'required': False, 'answers': ['Recording',
            'Accessibility']}].
    """

    questions: list[RegistrationQuestion] | Unset = UNSET
    custom_questions: list[CustomQuestion] | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
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

        custom_questions: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.custom_questions, Unset):
            if isinstance(self.custom_questions, (list, tuple)):
                custom_questions = []
                for custom_questions_item_data in self.custom_questions:
                    custom_questions_item = (
                        custom_questions_item_data.to_dict()
                        if hasattr(custom_questions_item_data, "to_dict")
                        else custom_questions_item_data
                    )
                    custom_questions.append(custom_questions_item)
            else:
                custom_questions = self.custom_questions

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if questions is not UNSET:
            field_dict["questions"] = questions
        if custom_questions is not UNSET:
            field_dict["custom_questions"] = custom_questions

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.custom_question import CustomQuestion  # noqa: PLC0415
        from ..models.registration_question import RegistrationQuestion  # noqa: PLC0415

        d = dict(src_dict)
        _questions = d.pop("questions", UNSET)
        questions: list[RegistrationQuestion] | Unset
        if isinstance(_questions, list):
            questions = []
            for questions_item_data in _questions:
                _questions_item = questions_item_data
                questions_item: RegistrationQuestion
                if isinstance(_questions_item, dict):
                    questions_item = RegistrationQuestion.from_dict(_questions_item)
                else:
                    questions_item = _questions_item

                questions.append(questions_item)
        else:
            questions = _questions

        _custom_questions = d.pop("custom_questions", UNSET)
        custom_questions: list[CustomQuestion] | Unset
        if isinstance(_custom_questions, list):
            custom_questions = []
            for custom_questions_item_data in _custom_questions:
                _custom_questions_item = custom_questions_item_data
                custom_questions_item: CustomQuestion
                if isinstance(_custom_questions_item, dict):
                    custom_questions_item = CustomQuestion.from_dict(_custom_questions_item)
                else:
                    custom_questions_item = _custom_questions_item

                custom_questions.append(custom_questions_item)
        else:
            custom_questions = _custom_questions

        update_webinar_registration_questions_body = cls(
            questions=questions,
            custom_questions=custom_questions,
        )

        update_webinar_registration_questions_body.additional_properties = d
        return update_webinar_registration_questions_body

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
