# Generated from zoom.postman_collection.json. Not to be edited.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.custom_question_answer import CustomQuestionAnswer


T = TypeVar("T", bound="Registrant")


@_attrs_define
class Registrant:
    """
    Attributes:
        id (None | str | Unset):
        first_name (None | str | Unset):
        last_name (None | str | Unset):
        email (None | str | Unset):
        address (None | str | Unset):
        city (None | str | Unset):
        country (None | str | Unset):
        zip_ (None | str | Unset):
        state (None | str | Unset):
        phone (None | str | Unset):
        industry (None | str | Unset):
        org (None | str | Unset):
        job_title (None | str | Unset):
        purchasing_time_frame (None | str | Unset):
        role_in_purchase_process (None | str | Unset):
        no_of_employees (None | str | Unset):
        comments (None | str | Unset):
        custom_questions (list[CustomQuestionAnswer] | None | Unset):
        status (None | str | Unset):
        create_time (None | str | Unset):
        share_url (None | str | Unset):
        join_url (None | str | Unset):
    """

    id: None | str | Unset = UNSET
    first_name: None | str | Unset = UNSET
    last_name: None | str | Unset = UNSET
    email: None | str | Unset = UNSET
    address: None | str | Unset = UNSET
    city: None | str | Unset = UNSET
    country: None | str | Unset = UNSET
    zip_: None | str | Unset = UNSET
    state: None | str | Unset = UNSET
    phone: None | str | Unset = UNSET
    industry: None | str | Unset = UNSET
    org: None | str | Unset = UNSET
    job_title: None | str | Unset = UNSET
    purchasing_time_frame: None | str | Unset = UNSET
    role_in_purchase_process: None | str | Unset = UNSET
    no_of_employees: None | str | Unset = UNSET
    comments: None | str | Unset = UNSET
    custom_questions: list[CustomQuestionAnswer] | None | Unset = UNSET
    status: None | str | Unset = UNSET
    create_time: None | str | Unset = UNSET
    share_url: None | str | Unset = UNSET
    join_url: None | str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        id: None | str | Unset
        if isinstance(self.id, Unset):
            id = UNSET
        else:
            id = self.id

        first_name: None | str | Unset
        if isinstance(self.first_name, Unset):
            first_name = UNSET
        else:
            first_name = self.first_name

        last_name: None | str | Unset
        if isinstance(self.last_name, Unset):
            last_name = UNSET
        else:
            last_name = self.last_name

        email: None | str | Unset
        if isinstance(self.email, Unset):
            email = UNSET
        else:
            email = self.email

        address: None | str | Unset
        if isinstance(self.address, Unset):
            address = UNSET
        else:
            address = self.address

        city: None | str | Unset
        if isinstance(self.city, Unset):
            city = UNSET
        else:
            city = self.city

        country: None | str | Unset
        if isinstance(self.country, Unset):
            country = UNSET
        else:
            country = self.country

        zip_: None | str | Unset
        if isinstance(self.zip_, Unset):
            zip_ = UNSET
        else:
            zip_ = self.zip_

        state: None | str | Unset
        if isinstance(self.state, Unset):
            state = UNSET
        else:
            state = self.state

        phone: None | str | Unset
        if isinstance(self.phone, Unset):
            phone = UNSET
        else:
            phone = self.phone

        industry: None | str | Unset
        if isinstance(self.industry, Unset):
            industry = UNSET
        else:
            industry = self.industry

        org: None | str | Unset
        if isinstance(self.org, Unset):
            org = UNSET
        else:
            org = self.org

        job_title: None | str | Unset
        if isinstance(self.job_title, Unset):
            job_title = UNSET
        else:
            job_title = self.job_title

        purchasing_time_frame: None | str | Unset
        if isinstance(self.purchasing_time_frame, Unset):
            purchasing_time_frame = UNSET
        else:
            purchasing_time_frame = self.purchasing_time_frame

        role_in_purchase_process: None | str | Unset
        if isinstance(self.role_in_purchase_process, Unset):
            role_in_purchase_process = UNSET
        else:
            role_in_purchase_process = self.role_in_purchase_process

        no_of_employees: None | str | Unset
        if isinstance(self.no_of_employees, Unset):
            no_of_employees = UNSET
        else:
            no_of_employees = self.no_of_employees

        comments: None | str | Unset
        if isinstance(self.comments, Unset):
            comments = UNSET
        else:
            comments = self.comments

        custom_questions: list[dict[str, Any]] | None | Unset
        if isinstance(self.custom_questions, Unset):
            custom_questions = UNSET
        elif isinstance(self.custom_questions, list):
            if isinstance(self.custom_questions, (list, tuple)):
                custom_questions = []
                for custom_questions_type_0_item_data in self.custom_questions:
                    custom_questions_type_0_item = (
                        custom_questions_type_0_item_data.to_dict()
                        if hasattr(custom_questions_type_0_item_data, "to_dict")
                        else custom_questions_type_0_item_data
                    )
                    custom_questions.append(custom_questions_type_0_item)
            else:
                custom_questions = self.custom_questions

        else:
            custom_questions = self.custom_questions

        status: None | str | Unset
        if isinstance(self.status, Unset):
            status = UNSET
        else:
            status = self.status

        create_time: None | str | Unset
        if isinstance(self.create_time, Unset):
            create_time = UNSET
        else:
            create_time = self.create_time

        share_url: None | str | Unset
        if isinstance(self.share_url, Unset):
            share_url = UNSET
        else:
            share_url = self.share_url

        join_url: None | str | Unset
        if isinstance(self.join_url, Unset):
            join_url = UNSET
        else:
            join_url = self.join_url

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if id is not UNSET:
            field_dict["id"] = id
        if first_name is not UNSET:
            field_dict["first_name"] = first_name
        if last_name is not UNSET:
            field_dict["last_name"] = last_name
        if email is not UNSET:
            field_dict["email"] = email
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
        if status is not UNSET:
            field_dict["status"] = status
        if create_time is not UNSET:
            field_dict["create_time"] = create_time
        if share_url is not UNSET:
            field_dict["share_url"] = share_url
        if join_url is not UNSET:
            field_dict["join_url"] = join_url

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.custom_question_answer import CustomQuestionAnswer  # noqa: PLC0415

        d = dict(src_dict)
        id: None | str | Unset = d.pop("id", UNSET)

        first_name: None | str | Unset = d.pop("first_name", UNSET)

        last_name: None | str | Unset = d.pop("last_name", UNSET)

        email: None | str | Unset = d.pop("email", UNSET)

        address: None | str | Unset = d.pop("address", UNSET)

        city: None | str | Unset = d.pop("city", UNSET)

        country: None | str | Unset = d.pop("country", UNSET)

        zip_: None | str | Unset = d.pop("zip", UNSET)

        state: None | str | Unset = d.pop("state", UNSET)

        phone: None | str | Unset = d.pop("phone", UNSET)

        industry: None | str | Unset = d.pop("industry", UNSET)

        org: None | str | Unset = d.pop("org", UNSET)

        job_title: None | str | Unset = d.pop("job_title", UNSET)

        purchasing_time_frame: None | str | Unset = d.pop("purchasing_time_frame", UNSET)

        role_in_purchase_process: None | str | Unset = d.pop("role_in_purchase_process", UNSET)

        no_of_employees: None | str | Unset = d.pop("no_of_employees", UNSET)

        comments: None | str | Unset = d.pop("comments", UNSET)

        _custom_questions = d.pop("custom_questions", UNSET)
        custom_questions: list[CustomQuestionAnswer] | None | Unset
        if isinstance(_custom_questions, list):
            custom_questions = []
            for custom_questions_type_0_item_data in _custom_questions:
                _custom_questions_type_0_item = custom_questions_type_0_item_data
                custom_questions_type_0_item: CustomQuestionAnswer
                if isinstance(_custom_questions_type_0_item, dict):
                    custom_questions_type_0_item = CustomQuestionAnswer.from_dict(
                        _custom_questions_type_0_item
                    )
                else:
                    custom_questions_type_0_item = _custom_questions_type_0_item

                custom_questions.append(custom_questions_type_0_item)
        else:
            custom_questions = _custom_questions

        status: None | str | Unset = d.pop("status", UNSET)

        create_time: None | str | Unset = d.pop("create_time", UNSET)

        share_url: None | str | Unset = d.pop("share_url", UNSET)

        join_url: None | str | Unset = d.pop("join_url", UNSET)

        registrant = cls(
            id=id,
            first_name=first_name,
            last_name=last_name,
            email=email,
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
            status=status,
            create_time=create_time,
            share_url=share_url,
            join_url=join_url,
        )

        registrant.additional_properties = d
        return registrant

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
