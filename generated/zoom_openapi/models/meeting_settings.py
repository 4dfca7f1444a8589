# Generated from zoom.postman_collection.json. Not to be edited.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.authentication_exception import AuthenticationException
    from ..models.breakout_room_settings import BreakoutRoomSettings
    from ..models.country_or_region_settings import CountryOrRegionSettings
    from ..models.custom_key import CustomKey
    from ..models.global_dial_in_number import GlobalDialInNumber
    from ..models.language_interpretation_settings import LanguageInterpretationSettings


T = TypeVar("T", bound="MeetingSettings")


@_attrs_define
class MeetingSettings:
    """
    Attributes:
        alternative_hosts (None | str | Unset):
        approval_type (int | None | Unset):
        audio (None | str | Unset):
        auto_recording (None | str | Unset):
        close_registration (bool | None | Unset):
        cn_meeting (bool | None | Unset):
        enforce_login (bool | None | Unset):
        enforce_login_domains (None | str | Unset):
        global_dial_in_countries (list[str] | None | Unset):
        global_dial_in_numbers (list[GlobalDialInNumber] | None | Unset):
        host_video (bool | None | Unset):
        in_meeting (bool | None | Unset):
        join_before_host (bool | None | Unset):
        mute_upon_entry (bool | None | Unset):
        participant_video (bool | None | Unset):
        registrants_confirmation_email (bool | None | Unset):
        use_pmi (bool | None | Unset):
        waiting_room (bool | None | Unset):
        watermark (bool | None | Unset):
        registrants_email_notification (bool | None | Unset):
        jbh_time (int | None | Unset):
        registration_type (int | None | Unset):
        contact_name (None | str | Unset):
        contact_email (None | str | Unset):
        meeting_authentication (bool | None | Unset):
        authentication_option (None | str | Unset):
        authentication_domains (None | str | Unset):
        authentication_name (None | str | Unset):
        show_share_button (bool | None | Unset):
        allow_multiple_devices (bool | None | Unset):
        encryption_type (None | str | Unset):
        approved_or_denied_countries_or_regions (CountryOrRegionSettings | None | Unset):
        authentication_exception (list[AuthenticationException] | None | Unset):
        breakout_room (BreakoutRoomSettings | None | Unset):
        language_interpretation (LanguageInterpretationSettings | None | Unset):
        custom_keys (list[CustomKey] | None | Unset):
        alternative_hosts_email_notification (bool | None | Unset):
        additional_data_center_regions (list[str] | None | Unset):
        start_time (None | str | Unset):
        start_url (None | str | Unset):
        status (None | str | Unset):
        timezone (None | str | Unset):
        topic (None | str | Unset):
        type_ (int | None | Unset):
        uuid (None | str | Unset):
    """

    alternative_hosts: None | str | Unset = UNSET
    approval_type: int | None | Unset = UNSET
    audio: None | str | Unset = UNSET
    auto_recording: None | str | Unset = UNSET
    close_registration: bool | None | Unset = UNSET
    cn_meeting: bool | None | Unset = UNSET
    enforce_login: bool | None | Unset = UNSET
    enforce_login_domains: None | str | Unset = UNSET
    global_dial_in_countries: list[str] | None | Unset = UNSET
    global_dial_in_numbers: list[GlobalDialInNumber] | None | Unset = UNSET
    host_video: bool | None | Unset = UNSET
    in_meeting: bool | None | Unset = UNSET
    join_before_host: bool | None | Unset = UNSET
    mute_upon_entry: bool | None | Unset = UNSET
    participant_video: bool | None | Unset = UNSET
    registrants_confirmation_email: bool | None | Unset = UNSET
    use_pmi: bool | None | Unset = UNSET
    waiting_room: bool | None | Unset = UNSET
    watermark: bool | None | Unset = UNSET
    registrants_email_notification: bool | None | Unset = UNSET
    jbh_time: int | None | Unset = UNSET
    registration_type: int | None | Unset = UNSET
    contact_name: None | str | Unset = UNSET
    contact_email: None | str | Unset = UNSET
    meeting_authentication: bool | None | Unset = UNSET
    authentication_option: None | str | Unset = UNSET
    authentication_domains: None | str | Unset = UNSET
    authentication_name: None | str | Unset = UNSET
    show_share_button: bool | None | Unset = UNSET
    allow_multiple_devices: bool | None | Unset = UNSET
    encryption_type: None | str | Unset = UNSET
    approved_or_denied_countries_or_regions: CountryOrRegionSettings | None | Unset = UNSET
    authentication_exception: list[AuthenticationException] | None | Unset = UNSET
    breakout_room: BreakoutRoomSettings | None | Unset = UNSET
    language_interpretation: LanguageInterpretationSettings | None | Unset = UNSET
    custom_keys: list[CustomKey] | None | Unset = UNSET
    alternative_hosts_email_notification: bool | None | Unset = UNSET
    additional_data_center_regions: list[str] | None | Unset = UNSET
    start_time: None | str | Unset = UNSET
    start_url: None | str | Unset = UNSET
    status: None | str | Unset = UNSET
    timezone: None | str | Unset = UNSET
    topic: None | str | Unset = UNSET
    type_: int | None | Unset = UNSET
    uuid: None | str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        from ..models.breakout_room_settings import BreakoutRoomSettings  # noqa: PLC0415
        from ..models.country_or_region_settings import CountryOrRegionSettings  # noqa: PLC0415
        from ..models.language_interpretation_settings import (
            LanguageInterpretationSettings,  # noqa: PLC0415
        )

        alternative_hosts: None | str | Unset
        if isinstance(self.alternative_hosts, Unset):
            alternative_hosts = UNSET
        else:
            alternative_hosts = self.alternative_hosts

        approval_type: int | None | Unset
        if isinstance(self.approval_type, Unset):
            approval_type = UNSET
        else:
            approval_type = self.approval_type

        audio: None | str | Unset
        if isinstance(self.audio, Unset):
            audio = UNSET
        else:
            audio = self.audio

        auto_recording: None | str | Unset
        if isinstance(self.auto_recording, Unset):
            auto_recording = UNSET
        else:
            auto_recording = self.auto_recording

        close_registration: bool | None | Unset
        if isinstance(self.close_registration, Unset):
            close_registration = UNSET
        else:
            close_registration = self.close_registration

        cn_meeting: bool | None | Unset
        if isinstance(self.cn_meeting, Unset):
            cn_meeting = UNSET
        else:
            cn_meeting = self.cn_meeting

        enforce_login: bool | None | Unset
        if isinstance(self.enforce_login, Unset):
            enforce_login = UNSET
        else:
            enforce_login = self.enforce_login

        enforce_login_domains: None | str | Unset
        if isinstance(self.enforce_login_domains, Unset):
            enforce_login_domains = UNSET
        else:
            enforce_login_domains = self.enforce_login_domains

        global_dial_in_countries: list[str] | None | Unset
        if isinstance(self.global_dial_in_countries, Unset):
            global_dial_in_countries = UNSET
        elif isinstance(self.global_dial_in_countries, list):
            global_dial_in_countries = self.global_dial_in_countries

        else:
            global_dial_in_countries = self.global_dial_in_countries

        global_dial_in_numbers: list[dict[str, Any]] | None | Unset
        if isinstance(self.global_dial_in_numbers, Unset):
            global_dial_in_numbers = UNSET
        elif isinstance(self.global_dial_in_numbers, list):
            if isinstance(self.global_dial_in_numbers, (list, tuple)):
                global_dial_in_numbers = []
                for global_dial_in_numbers_type_0_item_data in self.global_dial_in_numbers:
                    global_dial_in_numbers_type_0_item = (
                        global_dial_in_numbers_type_0_item_data.to_dict()
                        if hasattr(global_dial_in_numbers_type_0_item_data, "to_dict")
                        else global_dial_in_numbers_type_0_item_data
                    )
                    global_dial_in_numbers.append(global_dial_in_numbers_type_0_item)
            else:
                global_dial_in_numbers = self.global_dial_in_numbers

        else:
            global_dial_in_numbers = self.global_dial_in_numbers

        host_video: bool | None | Unset
        if isinstance(self.host_video, Unset):
            host_video = UNSET
        else:
            host_video = self.host_video

        in_meeting: bool | None | Unset
        if isinstance(self.in_meeting, Unset):
            in_meeting = UNSET
        else:
            in_meeting = self.in_meeting

        join_before_host: bool | None | Unset
        if isinstance(self.join_before_host, Unset):
            join_before_host = UNSET
        else:
            join_before_host = self.join_before_host

        mute_upon_entry: bool | None | Unset
        if isinstance(self.mute_upon_entry, Unset):
            mute_upon_entry = UNSET
        else:
            mute_upon_entry = self.mute_upon_entry

        participant_video: bool | None | Unset
        if isinstance(self.participant_video, Unset):
            participant_video = UNSET
        else:
            participant_video = self.participant_video

        registrants_confirmation_email: bool | None | Unset
        if isinstance(self.registrants_confirmation_email, Unset):
            registrants_confirmation_email = UNSET
        else:
            registrants_confirmation_email = self.registrants_confirmation_email

        use_pmi: bool | None | Unset
        if isinstance(self.use_pmi, Unset):
            use_pmi = UNSET
        else:
            use_pmi = self.use_pmi

        waiting_room: bool | None | Unset
        if isinstance(self.waiting_room, Unset):
            waiting_room = UNSET
        else:
            waiting_room = self.waiting_room

        watermark: bool | None | Unset
        if isinstance(self.watermark, Unset):
            watermark = UNSET
        else:
            watermark = self.watermark

        registrants_email_notification: bool | None | Unset
        if isinstance(self.registrants_email_notification, Unset):
            registrants_email_notification = UNSET
        else:
            registrants_email_notification = self.registrants_email_notification

        jbh_time: int | None | Unset
        if isinstance(self.jbh_time, Unset):
            jbh_time = UNSET
        else:
            jbh_time = self.jbh_time

        registration_type: int | None | Unset
        if isinstance(self.registration_type, Unset):
            registration_type = UNSET
        else:
            registration_type = self.registration_type

        contact_name: None | str | Unset
        if isinstance(self.contact_name, Unset):
            contact_name = UNSET
        else:
            contact_name = self.contact_name

        contact_email: None | str | Unset
        if isinstance(self.contact_email, Unset):
            contact_email = UNSET
        else:
            contact_email = self.contact_email

        meeting_authentication: bool | None | Unset
        if isinstance(self.meeting_authentication, Unset):
            meeting_authentication = UNSET
        else:
            meeting_authentication = self.meeting_authentication

        authentication_option: None | str | Unset
        if isinstance(self.authentication_option, Unset):
            authentication_option = UNSET
        else:
            authentication_option = self.authentication_option

        authentication_domains: None | str | Unset
        if isinstance(self.authentication_domains, Unset):
            authentication_domains = UNSET
        else:
            authentication_domains = self.authentication_domains

        authentication_name: None | str | Unset
        if isinstance(self.authentication_name, Unset):
            authentication_name = UNSET
        else:
            authentication_name = self.authentication_name

        show_share_button: bool | None | Unset
        if isinstance(self.show_share_button, Unset):
            show_share_button = UNSET
        else:
            show_share_button = self.show_share_button

        allow_multiple_devices: bool | None | Unset
        if isinstance(self.allow_multiple_devices, Unset):
            allow_multiple_devices = UNSET
        else:
            allow_multiple_devices = self.allow_multiple_devices

        encryption_type: None | str | Unset
        if isinstance(self.encryption_type, Unset):
            encryption_type = UNSET
        else:
            encryption_type = self.encryption_type

        approved_or_denied_countries_or_regions: dict[str, Any] | None | Unset
        if isinstance(self.approved_or_denied_countries_or_regions, Unset):
            approved_or_denied_countries_or_regions = UNSET
        elif isinstance(self.approved_or_denied_countries_or_regions, CountryOrRegionSettings):
            approved_or_denied_countries_or_regions = (
                self.approved_or_denied_countries_or_regions.to_dict()
                if hasattr(self.approved_or_denied_countries_or_regions, "to_dict")
                else self.approved_or_denied_countries_or_regions
            )
        else:
            approved_or_denied_countries_or_regions = self.approved_or_denied_countries_or_regions

        authentication_exception: list[dict[str, Any]] | None | Unset
        if isinstance(self.authentication_exception, Unset):
            authentication_exception = UNSET
        elif isinstance(self.authentication_exception, list):
            if isinstance(self.authentication_exception, (list, tuple)):
                authentication_exception = []
                for authentication_exception_type_0_item_data in self.authentication_exception:
                    authentication_exception_type_0_item = (
                        authentication_exception_type_0_item_data.to_dict()
                        if hasattr(authentication_exception_type_0_item_data, "to_dict")
                        else authentication_exception_type_0_item_data
                    )
                    authentication_exception.append(authentication_exception_type_0_item)
            else:
                authentication_exception = self.authentication_exception

        else:
            authentication_exception = self.authentication_exception

        breakout_room: dict[str, Any] | None | Unset
        if isinstance(self.breakout_room, Unset):
            breakout_room = UNSET
        elif isinstance(self.breakout_room, BreakoutRoomSettings):
            breakout_room = (
                self.breakout_room.to_dict()
                if hasattr(self.breakout_room, "to_dict")
                else self.breakout_room
            )
        else:
            breakout_room = self.breakout_room

        language_interpretation: dict[str, Any] | None | Unset
        if isinstance(self.language_interpretation, Unset):
            language_interpretation = UNSET
        elif isinstance(self.language_interpretation, LanguageInterpretationSettings):
            language_interpretation = (
                self.language_interpretation.to_dict()
                if hasattr(self.language_interpretation, "to_dict")
                else self.language_interpretation
            )
        else:
            language_interpretation = self.language_interpretation

        custom_keys: list[dict[str, Any]] | None | Unset
        if isinstance(self.custom_keys, Unset):
            custom_keys = UNSET
        elif isinstance(self.custom_keys, list):
            if isinstance(self.custom_keys, (list, tuple)):
                custom_keys = []
                for custom_keys_type_0_item_data in self.custom_keys:
                    custom_keys_type_0_item = (
                        custom_keys_type_0_item_data.to_dict()
                        if hasattr(custom_keys_type_0_item_data, "to_dict")
                        else custom_keys_type_0_item_data
                    )
                    custom_keys.append(custom_keys_type_0_item)
            else:
                custom_keys = self.custom_keys

        else:
            custom_keys = self.custom_keys

        alternative_hosts_email_notification: bool | None | Unset
        if isinstance(self.alternative_hosts_email_notification, Unset):
            alternative_hosts_email_notification = UNSET
        else:
            alternative_hosts_email_notification = self.alternative_hosts_email_notification

        additional_data_center_regions: list[str] | None | Unset
        if isinstance(self.additional_data_center_regions, Unset):
            additional_data_center_regions = UNSET
        elif isinstance(self.additional_data_center_regions, list):
            additional_data_center_regions = self.additional_data_center_regions

        else:
            additional_data_center_regions = self.additional_data_center_regions

        start_time: None | str | Unset
        if isinstance(self.start_time, Unset):
            start_time = UNSET
        else:
            start_time = self.start_time

        start_url: None | str | Unset
        if isinstance(self.start_url, Unset):
            start_url = UNSET
        else:
            start_url = self.start_url

        status: None | str | Unset
        if isinstance(self.status, Unset):
            status = UNSET
        else:
            status = self.status

        timezone: None | str | Unset
        if isinstance(self.timezone, Unset):
            timezone = UNSET
        else:
            timezone = self.timezone

        topic: None | str | Unset
        if isinstance(self.topic, Unset):
            topic = UNSET
        else:
            topic = self.topic

        type_: int | None | Unset
        if isinstance(self.type_, Unset):
            type_ = UNSET
        else:
            type_ = self.type_

        uuid: None | str | Unset
        if isinstance(self.uuid, Unset):
            uuid = UNSET
        else:
            uuid = self.uuid

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if alternative_hosts is not UNSET:
            field_dict["alternative_hosts"] = alternative_hosts
        if approval_type is not UNSET:
            field_dict["approval_type"] = approval_type
        if audio is not UNSET:
            field_dict["audio"] = audio
        if auto_recording is not UNSET:
            field_dict["auto_recording"] = auto_recording
        if close_registration is not UNSET:
            field_dict["close_registration"] = close_registration
        if cn_meeting is not UNSET:
            field_dict["cn_meeting"] = cn_meeting
        if enforce_login is not UNSET:
            field_dict["enforce_login"] = enforce_login
        if enforce_login_domains is not UNSET:
            field_dict["enforce_login_domains"] = enforce_login_domains
        if global_dial_in_countries is not UNSET:
            field_dict["global_dial_in_countries"] = global_dial_in_countries
        if global_dial_in_numbers is not UNSET:
            field_dict["global_dial_in_numbers"] = global_dial_in_numbers
        if host_video is not UNSET:
            field_dict["host_video"] = host_video
        if in_meeting is not UNSET:
            field_dict["in_meeting"] = in_meeting
        if join_before_host is not UNSET:
            field_dict["join_before_host"] = join_before_host
        if mute_upon_entry is not UNSET:
            field_dict["mute_upon_entry"] = mute_upon_entry
        if participant_video is not UNSET:
            field_dict["participant_video"] = participant_video
        if registrants_confirmation_email is not UNSET:
            field_dict["registrants_confirmation_email"] = registrants_confirmation_email
        if use_pmi is not UNSET:
            field_dict["use_pmi"] = use_pmi
        if waiting_room is not UNSET:
            field_dict["waiting_room"] = waiting_room
        if watermark is not UNSET:
            field_dict["watermark"] = watermark
        if registrants_email_notification is not UNSET:
            field_dict["registrants_email_notification"] = registrants_email_notification
        if jbh_time is not UNSET:
            field_dict["jbh_time"] = jbh_time
        if registration_type is not UNSET:
            field_dict["registration_type"] = registration_type
        if contact_name is not UNSET:
            field_dict["contact_name"] = contact_name
        if contact_email is not UNSET:
            field_dict["contact_email"] = contact_email
        if meeting_authentication is not UNSET:
            field_dict["meeting_authentication"] = meeting_authentication
        if authentication_option is not UNSET:
            field_dict["authentication_option"] = authentication_option
        if authentication_domains is not UNSET:
            field_dict["authentication_domains"] = authentication_domains
        if authentication_name is not UNSET:
            field_dict["authentication_name"] = authentication_name
        if show_share_button is not UNSET:
            field_dict["show_share_button"] = show_share_button
        if allow_multiple_devices is not UNSET:
            field_dict["allow_multiple_devices"] = allow_multiple_devices
        if encryption_type is not UNSET:
            field_dict["encryption_type"] = encryption_type
        if approved_or_denied_countries_or_regions is not UNSET:
            field_dict["approved_or_denied_countries_or_regions"] = (
                approved_or_denied_countries_or_regions
            )
        if authentication_exception is not UNSET:
            field_dict["authentication_exception"] = authentication_exception
        if breakout_room is not UNSET:
            field_dict["breakout_room"] = breakout_room
        if language_interpretation is not UNSET:
            field_dict["language_interpretation"] = language_interpretation
        if custom_keys is not UNSET:
            field_dict["custom_keys"] = custom_keys
        if alternative_hosts_email_notification is not UNSET:
            field_dict["alternative_hosts_email_notification"] = (
                alternative_hosts_email_notification
            )
        if additional_data_center_regions is not UNSET:
            field_dict["additional_data_center_regions"] = additional_data_center_regions
        if start_time is not UNSET:
            field_dict["start_time"] = start_time
        if start_url is not UNSET:
            field_dict["start_url"] = start_url
        if status is not UNSET:
            field_dict["status"] = status
        if timezone is not UNSET:
            field_dict["timezone"] = timezone
        if topic is not UNSET:
            field_dict["topic"] = topic
        if type_ is not UNSET:
            field_dict["type"] = type_
        if uuid is not UNSET:
            field_dict["uuid"] = uuid

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.authentication_exception import AuthenticationException  # noqa: PLC0415
        from ..models.breakout_room_settings import BreakoutRoomSettings  # noqa: PLC0415
        from ..models.country_or_region_settings import CountryOrRegionSettings  # noqa: PLC0415
        from ..models.custom_key import CustomKey  # noqa: PLC0415
        from ..models.global_dial_in_number import GlobalDialInNumber  # noqa: PLC0415
        from ..models.language_interpretation_settings import (
            LanguageInterpretationSettings,  # noqa: PLC0415
        )

        d = dict(src_dict)
        alternative_hosts: None | str | Unset = d.pop("alternative_hosts", UNSET)

        approval_type: int | None | Unset = d.pop("approval_type", UNSET)

        audio: None | str | Unset = d.pop("audio", UNSET)

        auto_recording: None | str | Unset = d.pop("auto_recording", UNSET)

        close_registration: bool | None | Unset = d.pop("close_registration", UNSET)

        cn_meeting: bool | None | Unset = d.pop("cn_meeting", UNSET)

        enforce_login: bool | None | Unset = d.pop("enforce_login", UNSET)

        enforce_login_domains: None | str | Unset = d.pop("enforce_login_domains", UNSET)

        global_dial_in_countries: list[str] | None | Unset = d.pop(
            "global_dial_in_countries", UNSET
        )

        _global_dial_in_numbers = d.pop("global_dial_in_numbers", UNSET)
        global_dial_in_numbers: list[GlobalDialInNumber] | None | Unset
        if isinstance(_global_dial_in_numbers, list):
            global_dial_in_numbers = []
            for global_dial_in_numbers_type_0_item_data in _global_dial_in_numbers:
                _global_dial_in_numbers_type_0_item = global_dial_in_numbers_type_0_item_data
                global_dial_in_numbers_type_0_item: GlobalDialInNumber
                if isinstance(_global_dial_in_numbers_type_0_item, dict):
                    global_dial_in_numbers_type_0_item = GlobalDialInNumber.from_dict(
                        _global_dial_in_numbers_type_0_item
                    )
                else:
                    global_dial_in_numbers_type_0_item = _global_dial_in_numbers_type_0_item

                global_dial_in_numbers.append(global_dial_in_numbers_type_0_item)
        else:
            global_dial_in_numbers = _global_dial_in_numbers

        host_video: bool | None | Unset = d.pop("host_video", UNSET)

        in_meeting: bool | None | Unset = d.pop("in_meeting", UNSET)

        join_before_host: bool | None | Unset = d.pop("join_before_host", UNSET)

        mute_upon_entry: bool | None | Unset = d.pop("mute_upon_entry", UNSET)

        participant_video: bool | None | Unset = d.pop("participant_video", UNSET)

        registrants_confirmation_email: bool | None | Unset = d.pop(
            "registrants_confirmation_email", UNSET
        )

        use_pmi: bool | None | Unset = d.pop("use_pmi", UNSET)

        waiting_room: bool | None | Unset = d.pop("waiting_room", UNSET)

        watermark: bool | None | Unset = d.pop("watermark", UNSET)

        registrants_email_notification: bool | None | Unset = d.pop(
            "registrants_email_notification", UNSET
        )

        jbh_time: int | None | Unset = d.pop("jbh_time", UNSET)

        registration_type: int | None | Unset = d.pop("registration_type", UNSET)

        contact_name: None | str | Unset = d.pop("contact_name", UNSET)

        contact_email: None | str | Unset = d.pop("contact_email", UNSET)

        meeting_authentication: bool | None | Unset = d.pop("meeting_authentication", UNSET)

        authentication_option: None | str | Unset = d.pop("authentication_option", UNSET)

        authentication_domains: None | str | Unset = d.pop("authentication_domains", UNSET)

        authentication_name: None | str | Unset = d.pop("authentication_name", UNSET)

        show_share_button: bool | None | Unset = d.pop("show_share_button", UNSET)

        allow_multiple_devices: bool | None | Unset = d.pop("allow_multiple_devices", UNSET)

        encryption_type: None | str | Unset = d.pop("encryption_type", UNSET)

        _approved_or_denied_countries_or_regions = d.pop(
            "approved_or_denied_countries_or_regions", UNSET
        )
        approved_or_denied_countries_or_regions: CountryOrRegionSettings | None | Unset
        if isinstance(_approved_or_denied_countries_or_regions, dict):
            approved_or_denied_countries_or_regions = CountryOrRegionSettings.from_dict(
                _approved_or_denied_countries_or_regions
            )
        else:
            approved_or_denied_countries_or_regions = _approved_or_denied_countries_or_regions

        _authentication_exception = d.pop("authentication_exception", UNSET)
        authentication_exception: list[AuthenticationException] | None | Unset
        if isinstance(_authentication_exception, list):
            authentication_exception = []
            for authentication_exception_type_0_item_data in _authentication_exception:
                _authentication_exception_type_0_item = authentication_exception_type_0_item_data
                authentication_exception_type_0_item: AuthenticationException
                if isinstance(_authentication_exception_type_0_item, dict):
                    authentication_exception_type_0_item = AuthenticationException.from_dict(
                        _authentication_exception_type_0_item
                    )
                else:
                    authentication_exception_type_0_item = _authentication_exception_type_0_item

                authentication_exception.append(authentication_exception_type_0_item)
        else:
            authentication_exception = _authentication_exception

        _breakout_room = d.pop("breakout_room", UNSET)
        breakout_room: BreakoutRoomSettings | None | Unset
        if isinstance(_breakout_room, dict):
            breakout_room = BreakoutRoomSettings.from_dict(_breakout_room)
        else:
            breakout_room = _breakout_room

        _language_interpretation = d.pop("language_interpretation", UNSET)
        language_interpretation: LanguageInterpretationSettings | None | Unset
        if isinstance(_language_interpretation, dict):
            language_interpretation = LanguageInterpretationSettings.from_dict(
                _language_interpretation
            )
        else:
            language_interpretation = _language_interpretation

        _custom_keys = d.pop("custom_keys", UNSET)
        custom_keys: list[CustomKey] | None | Unset
        if isinstance(_custom_keys, list):
            custom_keys = []
            for custom_keys_type_0_item_data in _custom_keys:
                _custom_keys_type_0_item = custom_keys_type_0_item_data
                custom_keys_type_0_item: CustomKey
                if isinstance(_custom_keys_type_0_item, dict):
                    custom_keys_type_0_item = CustomKey.from_dict(_custom_keys_type_0_item)
                else:
                    custom_keys_type_0_item = _custom_keys_type_0_item

                custom_keys.append(custom_keys_type_0_item)
        else:
            custom_keys = _custom_keys

        alternative_hosts_email_notification: bool | None | Unset = d.pop(
            "alternative_hosts_email_notification", UNSET
        )

        additional_data_center_regions: list[str] | None | Unset = d.pop(
            "additional_data_center_regions", UNSET
        )

        start_time: None | str | Unset = d.pop("start_time", UNSET)

        start_url: None | str | Unset = d.pop("start_url", UNSET)

        status: None | str | Unset = d.pop("status", UNSET)

        timezone: None | str | Unset = d.pop("timezone", UNSET)

        topic: None | str | Unset = d.pop("topic", UNSET)

        type_: int | None | Unset = d.pop("type", UNSET)

        uuid: None | str | Unset = d.pop("uuid", UNSET)

        meeting_settings = cls(
            alternative_hosts=alternative_hosts,
            approval_type=approval_type,
            audio=audio,
            auto_recording=auto_recording,
            close_registration=close_registration,
            cn_meeting=cn_meeting,
            enforce_login=enforce_login,
            enforce_login_domains=enforce_login_domains,
            global_dial_in_countries=global_dial_in_countries,
            global_dial_in_numbers=global_dial_in_numbers,
            host_video=host_video,
            in_meeting=in_meeting,
            join_before_host=join_before_host,
            mute_upon_entry=mute_upon_entry,
            participant_video=participant_video,
            registrants_confirmation_email=registrants_confirmation_email,
            use_pmi=use_pmi,
            waiting_room=waiting_room,
            watermark=watermark,
            registrants_email_notification=registrants_email_notification,
            jbh_time=jbh_time,
            registration_type=registration_type,
            contact_name=contact_name,
            contact_email=contact_email,
            meeting_authentication=meeting_authentication,
            authentication_option=authentication_option,
            authentication_domains=authentication_domains,
            authentication_name=authentication_name,
            show_share_button=show_share_button,
            allow_multiple_devices=allow_multiple_devices,
            encryption_type=encryption_type,
            approved_or_denied_countries_or_regions=approved_or_denied_countries_or_regions,
            authentication_exception=authentication_exception,
            breakout_room=breakout_room,
            language_interpretation=language_interpretation,
            custom_keys=custom_keys,
            alternative_hosts_email_notification=alternative_hosts_email_notification,
            additional_data_center_regions=additional_data_center_regions,
            start_time=start_time,
            start_url=start_url,
            status=status,
            timezone=timezone,
            topic=topic,
            type_=type_,
            uuid=uuid,
        )

        meeting_settings.additional_properties = d
        return meeting_settings

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
