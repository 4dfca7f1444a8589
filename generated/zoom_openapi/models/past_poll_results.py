# Generated from zoom.postman_collection.json. Not to be edited.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.respondent import Respondent


T = TypeVar("T", bound="PastPollResults")


@_attrs_define
class PastPollResults:
    """
    Attributes:
        id (int | None | Unset):
        uuid (None | str | Unset):
        start_time (None | str | Unset):
        title (None | str | Unset):
        questions (list[Respondent] | None | Unset):
    """

    id: int | None | Unset = UNSET
    uuid: None | str | Unset = UNSET
    start_time: None | str | Unset = UNSET
    title: None | str | Unset = UNSET
    questions: list[Respondent] | None | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        id: int | None | Unset
        if isinstance(self.id, Unset):
            id = UNSET
        else:
            id = self.id

        uuid: None | str | Unset
        if isinstance(self.uuid, Unset):
            uuid = UNSET
        else:
            uuid = self.uuid

        start_time: None | str | Unset
        if isinstance(self.start_time, Unset):
            start_time = UNSET
        else:
            start_time = self.start_time

        title: None | str | Unset
        if isinstance(self.title, Unset):
            title = UNSET
        else:
            title = self.title

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
        if uuid is not UNSET:
            field_dict["uuid"] = uuid
        if start_time is not UNSET:
            field_dict["start_time"] = start_time
        if title is not UNSET:
            field_dict["title"] = title
        if questions is not UNSET:
            field_dict["questions"] = questions

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.respondent import Respondent  # noqa: PLC0415

        d = dict(src_dict)
        id: int | None | Unset = d.pop("id", UNSET)

        uuid: None | str | Unset = d.pop("uuid", UNSET)

        start_time: None | str | Unset = d.pop("start_time", UNSET)

        title: None | str | Unset = d.pop("title", UNSET)

        _questions = d.pop("questions", UNSET)
        questions: list[Respondent] | None | Unset
        if isinstance(_questions, list):
            questions = []
            for questions_type_0_item_data in _questions:
                _questions_type_0_item = questions_type_0_item_data
                questions_type_0_item: Respondent
                if isinstance(_questions_type_0_item, dict):
                    questions_type_0_item = Respondent.from_dict(_questions_type_0_item)
                else:
                    questions_type_0_item = _questions_type_0_item

                questions.append(questions_type_0_item)
        else:
            questions = _questions

        past_poll_results = cls(
            id=id,
            uuid=uuid,
            start_time=start_time,
            title=title,
            questions=questions,
        )

        past_poll_results.additional_properties = d
        return past_poll_results

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
