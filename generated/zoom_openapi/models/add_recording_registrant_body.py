# Generated from zoom.postman_collection.json. Not to be edited.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.custom_question_answer import CustomQuestionAnswer


T = TypeVar("T", bound="AddRecordingRegistrantBody")


@_attrs_define
class AddRecordingRegistrantBody:
    """
    Attributes:
        email (str): Email address. Example: jonas.lindqvist@example.com.
        first_name (str): First name. Example: Jonas.
        last_name (str | Unset): Last name. Example: Lindqvist.
        address (str | Unset): Street and house number. Example: 12 Harbour Street.
        city (str | Unset): City. Example: Denver.
        country (str | Unset): Country, as a two-letter code. Example: US.
        zip_ (str | Unset): Postal code. Example: 80202-1234.
        state (str | Unset): State or province. Example: CO.
        phone (str | Unset): Phone number. Example: +1 303 555 0101.
        industry (str | Unset): Line of business. Example: Software.
        org (str | Unset): Organization the person works for. Example: Example Studio.
        job_title (str | Unset): Job title. Example: Sales Engineer.
        purchasing_time_frame (str | Unset): When the person expects to buy. Example: More than 6 months.
        role_in_purchase_process (str | Unset): Part the person plays in the purchase. Example: Evaluator/Recommender.
        no_of_employees (str | Unset): Size of the organization, by number of employees. Example: 51-250.
        comments (str | Unset): Remarks and questions of the person. Example: Looking for the accessibility part..
        custom_questions (list[CustomQuestionAnswer] | Unset): The host's own questions, each with its `title` and the
            given `value`. Example: [{'title': 'How did you hear about us?', 'value': 'Newsletter'}, {'title': 'Which topic
            interests you most?', 'value': 'Recording'}].
    """

    email: str
    first_name: str
    last_name: str | Unset = UNSET
    address: str | Unset = UNSET
    city: str | Unset = UNSET
    country: str | Unset = UNSET
    zip_: str | Unset = UNSET
    state: str | Unset = UNSET
    phone: str | Unset = UNSET
    industry: str | Unset = UNSET
    org: str | Unset = UNSET
    job_title: str | Unset = UNSET
    purchasing_time_frame: str | Unset = UNSET
    role_in_purchase_process: str | Unset = UNSET
    no_of_employees: str | Unset = UNSET
    comments: str | Unset = UNSET
    custom_questions: list[CustomQuestionAnswer] | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        email = self.email

        first_name = self.first_name

        last_name = self.last_name

        address = self.address

        city = self.city

        country = self.country

        zip_ = self.zip_

        state = self.state

        phone = self.phone

        industry = self.industry

        org = self.org

        job_title = self.job_title

        purchasing_time_frame = self.purchasing_time_frame

        role_in_purchase_process = self.role_in_purchase_process

        no_of_employees = self.no_of_employees

        comments = self.comments

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
        field_dict.update(
            {
                "email": email,
                "first_name": first_name,
            }
        )
        if last_name is not UNSET:
            field_dict["last_name"] = last_name
        if address is not UNSET:
            field_dict["address"] = address
        if city is not UNSET:
            field_dict["city"] = city
        if country is not UNSET:
            field_dict["country"] = country
        if zip_ is not UNSET:
            field_dict["zip"] = zip_
        if state is not UNSET:
            field_dict["state"] = state
        if phone is not UNSET:
            field_dict["phone"] = phone
        if industry is not UNSET:
            field_dict["industry"] = industry
        if org is not UNSET:
            field_dict["org"] = org
        if job_title is not UNSET:
            field_dict["job_title"] = job_title
        if purchasing_time_frame is not UNSET:
            field_dict["purchasing_time_frame"] = purchasing_time_frame
        if role_in_purchase_process is not UNSET:
            field_dict["role_in_purchase_process"] = role_in_purchase_process
        if no_of_employees is not UNSET:
            field_dict["no_of_employees"] = no_of_employees
        if comments is not UNSET:
            field_dict["comments"] = comments
        if custom_questions is not UNSET:
            field_dict["custom_questions"] = custom_questions

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.custom_question_answer import CustomQuestionAnswer  # noqa: PLC0415

        d = dict(src_dict)
        email = d.pop("email")

        first_name = d.pop("first_name")

        last_name = d.pop("last_name", UNSET)

        address = d.pop("address", UNSET)

        city = d.pop("city", UNSET)

        country = d.pop("country", UNSET)

        zip_ = d.pop("zip", UNSET)

        state = d.pop("state", UNSET)

        phone = d.pop("phone", UNSET)

        industry = d.pop("industry", UNSET)

        org = d.pop("org", UNSET)

        job_title = d.pop("job_title", UNSET)

        purchasing_time_frame = d.pop("purchasing_time_frame", UNSET)

        role_in_purchase_process = d.pop("role_in_purchase_process", UNSET)

        no_of_employees = d.pop("no_of_employees", UNSET)

        comments = d.pop("comments", UNSET)

        _custom_questions = d.pop("custom_questions", UNSET)
        custom_questions: list[CustomQuestionAnswer] | Unset
        if isinstance(_custom_questions, list):
            custom_questions = []
            for custom_questions_item_data in _custom_questions:
                _custom_questions_item = custom_questions_item_data
                custom_questions_item: CustomQuestionAnswer
                if isinstance(_custom_questions_item, dict):
                    custom_questions_item = CustomQuestionAnswer.from_dict(_custom_questions_item)
                else:
                    custom_questions_item = _custom_questions_item

                custom_questions.append(custom_questions_item)
        else:
            custom_questions = _custom_questions

        add_recording_registrant_body = cls(
            email=email,
            first_name=first_name,
            last_name=last_name,
            address=address,
            city=city,
            country=country,
            zip_=zip_,
            state=state,
            phone=phone,
            industry=industry,
            org=org,
            job_title=job_title,
            purchasing_time_frame=purchasing_time_frame,
            role_in_purchase_process=role_in_purchase_process,
            no_of_employees=no_of_employees,
            comments=comments,
            custom_questions=custom_questions,
        )

        add_recording_registrant_body.additional_properties = d
        return add_recording_registrant_body

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
