# Generated from zoom.postman_collection.json. Not to be edited.


"""The operations tagged webinars"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from ...types import UNSET, AsyncCaller, AsyncPages, Caller, File, Pages, Unset

if TYPE_CHECKING:
    import datetime

    from ...models.add_webinar_panelists_body import AddWebinarPanelistsBody
    from ...models.add_webinar_registrant_body import AddWebinarRegistrantBody
    from ...models.add_webinar_registrants_body import AddWebinarRegistrantsBody
    from ...models.chat_file_list import ChatFileList
    from ...models.create_webinar_body import CreateWebinarBody
    from ...models.create_webinar_body_type import CreateWebinarBodyType
    from ...models.create_webinar_invite_links_body import CreateWebinarInviteLinksBody
    from ...models.create_webinar_poll_body import CreateWebinarPollBody
    from ...models.custom_question import CustomQuestion
    from ...models.custom_question_answer import CustomQuestionAnswer
    from ...models.invite_link_list import InviteLinkList
    from ...models.invitee import Invitee
    from ...models.list_webinar_registrants_status import ListWebinarRegistrantsStatus
    from ...models.livestream import Livestream
    from ...models.livestream_display import LivestreamDisplay
    from ...models.panelist import Panelist
    from ...models.panelist_list import PanelistList
    from ...models.panelists_added import PanelistsAdded
    from ...models.past_participant import PastParticipant
    from ...models.past_participant_list import PastParticipantList
    from ...models.past_poll_results import PastPollResults
    from ...models.past_webinar_instance_list import PastWebinarInstanceList
    from ...models.past_webinar_qa import PastWebinarQa
    from ...models.poll import Poll
    from ...models.poll_question import PollQuestion
    from ...models.recurrence import Recurrence
    from ...models.registered_person_list import RegisteredPersonList
    from ...models.registrant import Registrant
    from ...models.registrant_added import RegistrantAdded
    from ...models.registrant_input import RegistrantInput
    from ...models.registrant_list import RegistrantList
    from ...models.registrant_ref import RegistrantRef
    from ...models.registration_question import RegistrationQuestion
    from ...models.registration_questions import RegistrationQuestions
    from ...models.tracking_field_value import TrackingFieldValue
    from ...models.tracking_source_list import TrackingSourceList
    from ...models.update_webinar_body import UpdateWebinarBody
    from ...models.update_webinar_body_type import UpdateWebinarBodyType
    from ...models.update_webinar_livestream_body import UpdateWebinarLivestreamBody
    from ...models.update_webinar_livestream_status_body import (
        UpdateWebinarLivestreamStatusBody,
    )
    from ...models.update_webinar_livestream_status_body_action import (
        UpdateWebinarLivestreamStatusBodyAction,
    )
    from ...models.update_webinar_poll_body import UpdateWebinarPollBody
    from ...models.update_webinar_registrant_status_body import (
        UpdateWebinarRegistrantStatusBody,
    )
    from ...models.update_webinar_registrant_status_body_action import (
        UpdateWebinarRegistrantStatusBodyAction,
    )
    from ...models.update_webinar_registration_questions_body import (
        UpdateWebinarRegistrationQuestionsBody,
    )
    from ...models.update_webinar_status_body import UpdateWebinarStatusBody
    from ...models.update_webinar_status_body_action import (
        UpdateWebinarStatusBodyAction,
    )
    from ...models.webinar import Webinar
    from ...models.webinar_list import WebinarList
    from ...models.webinar_settings import WebinarSettings
    from ...models.webinar_template_list import WebinarTemplateList


class Webinars:
    """Webinars: scheduling and changing them, their panelists, registrants, polls and live
    streams, and what is left of those that have ended."""

    def __init__(self, caller: Caller) -> None:
        self._caller = caller

    def list_webinar_absentees(
        self,
        webinar_uuid: str,
        *,
        occurrence_id: int | Unset = UNSET,
        page_size: int | Unset = UNSET,
        next_page_token: str | Unset = UNSET,
    ) -> Pages[Registrant, RegistrantList]:
        """List webinar absentees

        List the registrants who did not attend a webinar.

        Scopes: webinar:read:admin, webinar:read.

        Rate limit: Heavy.

        Documented failures:
        - 200, code 200: This user has no webinar plan.
        - 300, code 300: The webinar UUID is malformed.
        - 400, code 300: No occurrence has this ID.
        - 400, code 1010: The user is not a member of this account.
        - 404, code 1001: No user with this ID or address is in the account.
        - 404, code 3001: The webinar does not exist, or it has not ended yet.

        Args:
            webinar_uuid: UUID of one webinar occurrence. Encode it twice when it starts with `/` or
                contains `//`.
            occurrence_id: ID of one occurrence of a recurring webinar.
            page_size: How many records one page holds. Default: `30`.
            next_page_token: Token of the page to return, taken from the answer before it; valid for 15
                minutes.

        Example:
            webinars.list_webinar_absentees("d2ViaW5hci4uLi4uMDAwMQ==")
        """
        from . import list_webinar_absentees as _endpoint

        return self._caller.pages(
            "list_webinar_absentees",
            _endpoint,
            (webinar_uuid,),
            parameters={
                "occurrence_id": occurrence_id,
                "page_size": page_size,
                "next_page_token": next_page_token,
            },
            items="registrants",
        )

    def list_past_webinar_files(
        self,
        webinar_id: int | str,
    ) -> ChatFileList:
        """List past webinar files

        List the files sent in the chat of a webinar. Deprecated and out of service since Zoom
        changed its encryption. Files were kept for 24 hours after the end.

        Scopes: webinar:read, webinar:read:admin.

        Rate limit: Medium.

        Documented failures:
        - 400, code 1010: The user is not a member of this account.
        - 404, code 3001: The webinar does not exist, or it has not ended yet.

        Args:
            webinar_id: The webinar number (64-bit integer).

        Example:
            webinars.list_past_webinar_files(95000000001)
        """
        from . import list_past_webinar_files as _endpoint

        return self._caller.call(
            "list_past_webinar_files",
            _endpoint,
            (webinar_id,),
        )

    def list_past_webinar_instances(
        self,
        webinar_id: int | str,
    ) -> PastWebinarInstanceList:
        """List past webinar instances

        List the occasions on which a webinar took place, each with its UUID and start.

        Scopes: webinar:read:admin, webinar:read.

        Rate limit: Light.

        Documented failures:
        - 300: This is not a valid webinar number.
        - 404: There is no such webinar.

        Args:
            webinar_id: The webinar number (64-bit integer).

        Example:
            webinars.list_past_webinar_instances(95000000001)
        """
        from . import list_past_webinar_instances as _endpoint

        return self._caller.call(
            "list_past_webinar_instances",
            _endpoint,
            (webinar_id,),
        )

    def list_past_webinar_participants(
        self,
        webinar_id: int | str,
        *,
        page_size: int | Unset = UNSET,
        next_page_token: str | Unset = UNSET,
    ) -> Pages[PastParticipant, PastParticipantList]:
        """List past webinar participants

        List the people who attended a webinar that has ended.

        **Prerequisites:**
        * Plan: Pro or higher, with the webinar add-on.

        Scopes: webinar:read:admin, webinar:read.

        Rate limit: Medium.

        Documented failures:
        - 400, code 200: Only paid accounts may do this.
        - 400, code 300: The page token is wrong or has expired.
        - 404, code 3001: There is no such webinar.

        Args:
            webinar_id: The webinar number (64-bit integer).
            page_size: How many records one page holds. Default: `30`.
            next_page_token: Token of the page to return, taken from the answer before it; valid for 15
                minutes.

        Example:
            webinars.list_past_webinar_participants(95000000001)
        """
        from . import list_past_webinar_participants as _endpoint

        return self._caller.pages(
            "list_past_webinar_participants",
            _endpoint,
            (webinar_id,),
            parameters={
                "page_size": page_size,
                "next_page_token": next_page_token,
            },
            items="participants",
        )

    def list_past_webinar_polls(
        self,
        webinar_id: str,
    ) -> PastPollResults:
        """List past webinar polls

        Return the answers that attendees gave to the polls of a webinar that has ended.

        **Prerequisites:**
        * A webinar license.

        Scopes: webinar:read:admin, webinar:read.

        Rate limit: Medium.

        Documented failures:
        - 401, code 1010: The user is not a member of this account.
        - 404, code 3001: The webinar does not exist, has not ended yet, or is not yours.

        Args:
            webinar_id: UUID or number; a number picks the latest occurrence. Encode a UUID twice when
                it starts with `/` or contains `//`.

        Example:
            webinars.list_past_webinar_polls("d2ViaW5hci4uLi4uMDAwMQ==")
        """
        from . import list_past_webinar_polls as _endpoint

        return self._caller.call(
            "list_past_webinar_polls",
            _endpoint,
            (webinar_id,),
        )

    def list_past_webinar_qa(
        self,
        webinar_id: str,
    ) -> PastWebinarQa:
        """List past webinar Q&A

        Return the questions that attendees asked in a webinar that has ended, with the answers
        of its host and panelists.

        **Prerequisites:**
        * A webinar license.

        Scopes: webinar:read:admin, webinar:read.

        Rate limit: Medium.

        Documented failures:
        - 401, code 1010: The user is not a member of this account.
        - 404, code 3001: The webinar does not exist, has not ended yet, or is not yours.

        Args:
            webinar_id: UUID or number; a number picks the latest occurrence. Encode a UUID twice when
                it starts with `/` or contains `//`.

        Example:
            webinars.list_past_webinar_qa("d2ViaW5hci4uLi4uMDAwMQ==")
        """
        from . import list_past_webinar_qa as _endpoint

        return self._caller.call(
            "list_past_webinar_qa",
            _endpoint,
            (webinar_id,),
        )

    def list_webinar_templates(
        self,
        user_id: str,
    ) -> WebinarTemplateList:
        """List webinar templates

        List a user's webinar templates. Hand the `id` of one to `create_webinar` as
        `template_id` to schedule with its settings.

        **Prerequisites:**
        * Plan: Pro or higher, with a webinar plan.

        Scopes: webinar:read, webinar:read:admin.

        Documented failures:
        - 400, code 200: This user has no webinar plan.
        - 400, code 1001: No user with this ID or address is in the account.

        Args:
            user_id: User ID or email address; user-level apps pass `me`.

        Example:
            webinars.list_webinar_templates("amaraOkafor00000000001")
        """
        from . import list_webinar_templates as _endpoint

        return self._caller.call(
            "list_webinar_templates",
            _endpoint,
            (user_id,),
        )

    def list_webinars(
        self,
        user_id: str,
        *,
        page_size: int | Unset = UNSET,
        page_number: int | Unset = UNSET,
    ) -> Pages[Webinar, WebinarList]:
        """List webinars

        List the webinars scheduled by or for a user.

        **Prerequisites:**
        * Plan: Pro or higher, with the webinar add-on.

        Scopes: webinar:read:admin, webinar:read.

        Rate limit: Medium.

        Documented failures:
        - 404, code 1001: No user with this ID or address is in the account.

        Args:
            user_id: User ID or email address; user-level apps pass `me`.
            page_size: How many records one page holds. Default: `30`.
            page_number: Page to return, counted from 1. Marked as deprecated, though this request has no
                `next_page_token`.

        Example:
            webinars.list_webinars("amaraOkafor00000000001")
        """
        from . import list_webinars as _endpoint

        return self._caller.pages(
            "list_webinars",
            _endpoint,
            (user_id,),
            parameters={
                "page_size": page_size,
                "page_number": page_number,
            },
            items="webinars",
        )

    def create_webinar(
        self,
        user_id: str,
        *,
        topic: str | Unset = UNSET,
        type_: CreateWebinarBodyType | Unset = UNSET,
        start_time: datetime.datetime | str | Unset = UNSET,
        duration: int | Unset = UNSET,
        timezone: str | Unset = UNSET,
        password: str | Unset = UNSET,
        agenda: str | Unset = UNSET,
        tracking_fields: Sequence[TrackingFieldValue | Mapping[str, Any]] | Unset = UNSET,
        recurrence: Recurrence | Mapping[str, Any] | Unset = UNSET,
        settings: WebinarSettings | Mapping[str, Any] | Unset = UNSET,
        template_id: str | Unset = UNSET,
    ) -> Webinar:
        """Create a webinar

        Schedule a webinar, hosted by the given user. A host is limited to 100 such requests a
        day.

        **Prerequisites:**
        * Plan: Pro or higher, with the webinar add-on.

        Scopes: webinar:write:admin, webinar:write.

        Rate limit: Light.

        Documented failures:
        - 400, code 200: The user has no webinar plan, or some of the users named are blocked
        from webinars.
        - 404, code 1001: No user with this ID or address is in the account.

        Args:
            user_id: User ID or email address; user-level apps pass `me`.
            topic: Title of the webinar.
            type_: `5` takes place once, `6` recurs at no fixed time, `9` recurs at fixed times.
            start_time: Start, in UTC with a trailing `Z` or as local time together with `timezone`.
            duration: Planned length in minutes.
            timezone: Time zone of `start_time`, such as `America/Denver`.
            password: Passcode for joining: at most 10 letters, digits and `@`, `-`, `_`, `*`.
            agenda: Description, at most 2,000 characters.
            tracking_fields: Values for the account's tracking fields, each with `field` and `value`.
            recurrence: Pattern of a recurring webinar. `type` is `1` daily, `2` weekly or `3` monthly,
                `repeat_interval` counts days, weeks or months; `weekly_days` lists days from
                `1` Sunday to `7` Saturday, comma-separated; a monthly series sets
                `monthly_day`, or `monthly_week` (`1` to `4`, `-1` the last) with
                `monthly_week_day`. Ends after `end_times` occurrences, at most 50, or at
                `end_date_time` in UTC; give only one of the two.
            settings: Settings of the webinar. `approval_type` says how registrants are approved: `0`
                at once, `1` by hand, `2` no registration. `registration_type` says what a
                registration covers in a series: `1` every occurrence, `2` each occurrence
                apart, `3` chosen occurrences. `audio` is `both`, `telephony` or `voip`;
                `auto_recording` is `local`, `cloud` or `none`; `question_and_answer` sets up
                questions, with `answer_questions` either `only` (answered ones are shown) or
                `all`. Reminders and follow-ups by email take `enable` and a number as `type`,
                which picks when they are sent.
            template_id: ID of the template to schedule from, as the list of webinar templates gives it.

        Example:
            webinars.create_webinar("amaraOkafor00000000001", topic="Product launch", type_=9)
        """
        from . import create_webinar as _endpoint

        return self._caller.call(
            "create_webinar",
            _endpoint,
            (user_id,),
            body={
                "topic": topic,
                "type": type_,
                "start_time": start_time,
                "duration": duration,
                "timezone": timezone,
                "password": password,
                "agenda": agenda,
                "tracking_fields": tracking_fields,
                "recurrence": recurrence,
                "settings": settings,
                "template_id": template_id,
            },
        )

    def get_webinar(
        self,
        webinar_id: int | str,
        *,
        occurrence_id: int | Unset = UNSET,
        show_previous_occurrences: bool | Unset = UNSET,
    ) -> Webinar:
        """Get a webinar

        Return a webinar with its settings.

        **Prerequisites:**
        * Plan: Pro or higher, with the webinar add-on.

        Scopes: webinar:read:admin, webinar:read.

        Rate limit: Light.

        Documented failures:
        - 300: This is not a valid webinar number.
        - 400, code 1010: The user is not a member of this account.
        - 404, code 1001: No user with this ID or address is in the account.
        - 404, code 3001: The webinar does not exist or has expired.

        Args:
            webinar_id: The webinar number (64-bit integer).
            occurrence_id: Picks one occurrence of a recurring webinar. A series has 50 at most; creating
                it returns their IDs.
            show_previous_occurrences: Whether to include the past occurrences of a recurring webinar.

        Example:
            webinars.get_webinar(95000000001)
        """
        from . import get_webinar as _endpoint

        return self._caller.call(
            "get_webinar",
            _endpoint,
            (webinar_id,),
            parameters={
                "occurrence_id": occurrence_id,
                "show_previous_occurrences": show_previous_occurrences,
            },
        )

    def delete_webinar(
        self,
        webinar_id: int | str,
        *,
        occurrence_id: int | Unset = UNSET,
        cancel_webinar_reminder: bool | Unset = UNSET,
    ) -> None:
        """Delete a webinar

        Delete a webinar or one occurrence of it. Webinars in progress stay.

        **Prerequisites:**
        * Plan: Pro or higher, with the webinar add-on.

        Scopes: webinar:write:admin, webinar:write.

        Rate limit: Light.

        Documented failures:
        - 300: This is not a valid webinar number.
        - 400, code 1010: The user is not a member of this account.
        - 400, code 3002: A webinar in progress cannot be deleted.
        - 400, code 3003: Only the host of the webinar may do this.
        - 404, code 1001: No user with this ID or address is in the account.
        - 404, code 3001: The webinar does not exist or has expired.

        Args:
            webinar_id: The webinar number (64-bit integer).
            occurrence_id: Deletes this occurrence alone instead of the whole series.
            cancel_webinar_reminder: Whether to email panelists and registrants that the webinar is off. Default:
                `false`.

        Example:
            webinars.delete_webinar(95000000001)
        """
        from . import delete_webinar as _endpoint

        return self._caller.call(
            "delete_webinar",
            _endpoint,
            (webinar_id,),
            parameters={
                "occurrence_id": occurrence_id,
                "cancel_webinar_reminder": cancel_webinar_reminder,
            },
        )

    def update_webinar(
        self,
        webinar_id: int | str,
        *,
        topic: str | Unset = UNSET,
        type_: UpdateWebinarBodyType | Unset = UNSET,
        start_time: datetime.datetime | str | Unset = UNSET,
        duration: int | Unset = UNSET,
        timezone: str | Unset = UNSET,
        password: str | Unset = UNSET,
        agenda: str | Unset = UNSET,
        tracking_fields: Sequence[TrackingFieldValue | Mapping[str, Any]] | Unset = UNSET,
        recurrence: Recurrence | Mapping[str, Any] | Unset = UNSET,
        settings: WebinarSettings | Mapping[str, Any] | Unset = UNSET,
        occurrence_id: int | Unset = UNSET,
    ) -> None:
        """Update a webinar

        Change a webinar. A host is limited to 100 such requests a day.

        **Prerequisites:**
        * Plan: Pro or higher, with the webinar add-on.

        Scopes: webinar:write:admin, webinar:write.

        Rate limit: Light.

        Documented failures:
        - 200, code 200: Nothing changed: the user has no webinar plan.
        - 300: The webinar number or the recurrence pattern is not valid.
        - 400, code 1010: The user is not a member of this account.
        - 400, code 3003: Only the host may change the webinar, or some of the users named are
        blocked from webinars.
        - 404, code 1001: No user with this ID or address is in the account.
        - 404, code 3001: The webinar does not exist or has expired.

        Args:
            webinar_id: The webinar number (64-bit integer).
            topic: Title of the webinar.
            type_: `5` takes place once, `6` recurs at no fixed time, `9` recurs at fixed times.
            start_time: Start, in UTC with a trailing `Z` or as local time together with `timezone`.
            duration: Planned length in minutes.
            timezone: Time zone of `start_time`, such as `America/Denver`.
            password: Passcode for joining: at most 10 letters, digits and `@`, `-`, `_`, `*`.
            agenda: Description, at most 2,000 characters.
            tracking_fields: Values for the account's tracking fields, each with `field` and `value`.
            recurrence: Pattern of a recurring webinar. `type` is `1` daily, `2` weekly or `3` monthly,
                `repeat_interval` counts days, weeks or months; `weekly_days` lists days from
                `1` Sunday to `7` Saturday, comma-separated; a monthly series sets
                `monthly_day`, or `monthly_week` (`1` to `4`, `-1` the last) with
                `monthly_week_day`. Ends after `end_times` occurrences, at most 50, or at
                `end_date_time` in UTC; give only one of the two.
            settings: Settings to change. Those of `create_webinar`, and `notify_registrants`, which
                emails registrants about the change, `registrants_confirmation_email`, which
                confirms registrations by email, and `authentication_name`, the name of the
                sign-in profile.
            occurrence_id: Changes a single occurrence. Only `agenda`, `start_time`, `duration` and, in
                `settings`, `host_video`, `panelists_video`, `hd_video`, `watermark` and
                `auto_recording` can differ from the series.

        Example:
            webinars.update_webinar(95000000001, topic="Product launch", type_=9)
        """
        from . import update_webinar as _endpoint

        return self._caller.call(
            "update_webinar",
            _endpoint,
            (webinar_id,),
            parameters={
                "occurrence_id": occurrence_id,
            },
            body={
                "topic": topic,
                "type": type_,
                "start_time": start_time,
                "duration": duration,
                "timezone": timezone,
                "password": password,
                "agenda": agenda,
                "tracking_fields": tracking_fields,
                "recurrence": recurrence,
                "settings": settings,
            },
        )

    def add_webinar_registrants(
        self,
        webinar_id: int | str,
        *,
        auto_approve: bool | Unset = UNSET,
        registrants: Sequence[RegistrantInput | Mapping[str, Any]] | Unset = UNSET,
    ) -> RegisteredPersonList:
        """Add webinar registrants

        Register up to 30 people in one go for a webinar that uses registration. Only webinars
        of type `5` take such a batch.

        **Prerequisites:**
        * The host has a license.
        * The webinar uses registration and is of type `5`.

        Scopes: webinar:write, webinar:write:admin.

        Rate limit: Heavy.

        Documented failures:
        - 400, code 200: The host has no webinar plan.
        - 400, code 300: This webinar cannot take a batch of registrants.
        - 404, code 3001: The webinar does not exist or has expired.
        - 404, code 3043: The webinar has no places left.
        - 404, code 404: The webinar does not use registration.
        - 429: The daily number of requests for one registrant is used up; counting restarts at
        00:00 UTC.

        Args:
            webinar_id: The webinar number (64-bit integer).
            auto_approve: Whether to approve these registrants at once although the webinar asks for
                manual approval (`approval_type` `1`). Has no bearing on webinars that approve
                on their own.
            registrants: People to register, 30 at most, each with `email`, `first_name` and `last_name`.

        Example:
            webinars.add_webinar_registrants(95000000001, auto_approve=False)
        """
        from . import add_webinar_registrants as _endpoint

        return self._caller.call(
            "add_webinar_registrants",
            _endpoint,
            (webinar_id,),
            body={
                "auto_approve": auto_approve,
                "registrants": registrants,
            },
        )

    def create_webinar_invite_links(
        self,
        webinar_id: int | str,
        *,
        ttl: int | Unset = UNSET,
        attendees: Sequence[Invitee | Mapping[str, Any]] | Unset = UNSET,
    ) -> InviteLinkList:
        """Create webinar invite links

        Create personal links for joining a webinar, one per name.

        **Prerequisites:**
        * Plan: Business, Education or API, with the webinar add-on.

        Scopes: webinar:write:admin, webinar:write.

        Rate limit: Light.

        Documented failures:
        - 400, code 300: The webinar number is malformed or unknown.
        - 400, code 3001: The webinar does not exist or has expired.
        - 400, code 1001: No user with this ID or address is in the account.

        Args:
            webinar_id: The webinar number (64-bit integer).
            ttl: How long the links work.
            attendees: People to make links for, each with the `name` to show in the webinar.

        Example:
            webinars.create_webinar_invite_links(95000000001, ttl=7200)
        """
        from . import create_webinar_invite_links as _endpoint

        return self._caller.call(
            "create_webinar_invite_links",
            _endpoint,
            (webinar_id,),
            body={
                "ttl": ttl,
                "attendees": attendees,
            },
        )

    def get_webinar_livestream(
        self,
        webinar_id: int | str,
    ) -> Livestream:
        """Get webinar livestream

        Return the address, key and viewing page of a webinar's live stream.

        **Prerequisites:**
        * Plan: Pro or higher, with the webinar add-on.
        * A live stream is set up for the webinar.

        Scopes: webinar:read:admin, webinar:read.

        Rate limit: Light.

        Documented failures:
        - 400, code 300: The webinar number is malformed or unknown.
        - 400, code 3001: The webinar does not exist or has expired.
        - 400, code 1001: No user with this ID or address is in the account.

        Args:
            webinar_id: The webinar number (64-bit integer).

        Example:
            webinars.get_webinar_livestream(95000000001)
        """
        from . import get_webinar_livestream as _endpoint

        return self._caller.call(
            "get_webinar_livestream",
            _endpoint,
            (webinar_id,),
        )

    def update_webinar_livestream(
        self,
        webinar_id: int | str,
        *,
        stream_url: str,
        stream_key: str,
        page_url: str,
    ) -> None:
        """Update webinar livestream

        Set where a webinar is streamed to and where people can watch it.

        **Prerequisites:**
        * Plan: Pro or higher, with the webinar add-on.
        * A live stream is set up for the webinar.

        Scopes: webinar:write:admin, webinar:write.

        Rate limit: Light.

        Documented failures:
        - 400, code 300: The webinar number is malformed or unknown.
        - 400, code 3001: The webinar does not exist or has expired.
        - 400, code 1001: No user with this ID or address is in the account.

        Args:
            webinar_id: The webinar number (64-bit integer).
            stream_url: Address that the stream is sent to.
            stream_key: Stream name and key.
            page_url: Page on which the stream can be watched.

        Example:
            webinars.update_webinar_livestream(95000000001, stream_url="rtmp://live.example.com/app", stream_key="launch-stream-0001", page_url="https://example.com/live/launch")
        """
        from . import update_webinar_livestream as _endpoint

        return self._caller.call(
            "update_webinar_livestream",
            _endpoint,
            (webinar_id,),
            body={
                "stream_url": stream_url,
                "stream_key": stream_key,
                "page_url": page_url,
            },
        )

    def update_webinar_livestream_status(
        self,
        webinar_id: int | str,
        *,
        action: UpdateWebinarLivestreamStatusBodyAction | Unset = UNSET,
        settings: LivestreamDisplay | Mapping[str, Any] | Unset = UNSET,
    ) -> None:
        """Update webinar livestream status

        Start or stop the live stream of a webinar.

        **Prerequisites:**
        * Plan: Pro or higher, with the webinar add-on.
        * A live stream is set up for the webinar.

        Scopes: webinar:write:admin, webinar:write.

        Rate limit: Light.

        Documented failures:
        - 400, code 300: The webinar number is malformed or unknown.
        - 400, code 3001: The webinar does not exist or has expired.
        - 400, code 1001: No user with this ID or address is in the account.

        Args:
            webinar_id: The webinar number (64-bit integer).
            action: `start` goes live, `stop` ends the stream.
            settings: Settings of the stream, changeable only while it is stopped:
                `active_speaker_name` shows who is speaking, `display_name` names the stream.

        Example:
            webinars.update_webinar_livestream_status(95000000001, action="start")
        """
        from . import update_webinar_livestream_status as _endpoint

        return self._caller.call(
            "update_webinar_livestream_status",
            _endpoint,
            (webinar_id,),
            body={
                "action": action,
                "settings": settings,
            },
        )

    def list_webinar_panelists(
        self,
        webinar_id: int | str,
    ) -> PanelistList:
        """List webinar panelists

        List the panelists of a webinar. Status 200 also comes back when the host lacks a
        webinar plan.

        **Prerequisites:**
        * Plan: Pro or higher, with the webinar add-on.

        Scopes: webinar:read:admin, webinar:read.

        Rate limit: Medium.

        Documented failures:
        - 300: The input was refused.
        - 400, code 1010: The user is not a member of this account.
        - 404, code 1001: No user with this ID or address is in the account.
        - 404, code 3001: The webinar does not exist or has expired.

        Args:
            webinar_id: The webinar number (64-bit integer).

        Example:
            webinars.list_webinar_panelists(95000000001)
        """
        from . import list_webinar_panelists as _endpoint

        return self._caller.call(
            "list_webinar_panelists",
            _endpoint,
            (webinar_id,),
        )

    def add_webinar_panelists(
        self,
        webinar_id: int | str,
        *,
        panelists: Sequence[Panelist | Mapping[str, Any]] | Unset = UNSET,
    ) -> PanelistsAdded:
        """Add webinar panelists

        Invite panelists to a webinar. Unlike attendees they can be seen and heard, share their
        screen and annotate.

        **Prerequisites:**
        * Plan: Pro or higher, with the webinar add-on.

        Scopes: webinar:write:admin, webinar:write.

        Rate limit: Medium.

        Documented failures:
        - 200, code 200: Nobody added: the user has no webinar plan.
        - 400, code 1010: The user is not a member of this account.
        - 400, code 3000: The webinar has as many panelists as it can take.
        - 404, code 1001: No user with this ID or address is in the account.
        - 404, code 3001: The webinar does not exist or has expired.
        - 429: The daily number of requests for one panelist is used up; counting restarts at
        00:00 UTC.

        Args:
            webinar_id: The webinar number (64-bit integer).
            panelists: People to invite, each with `name` and `email`.

        Example:
            webinars.add_webinar_panelists(95000000001)
        """
        from . import add_webinar_panelists as _endpoint

        return self._caller.call(
            "add_webinar_panelists",
            _endpoint,
            (webinar_id,),
            body={
                "panelists": panelists,
            },
        )

    def remove_webinar_panelists(
        self,
        webinar_id: int | str,
    ) -> None:
        """Remove webinar panelists

        Remove every panelist from a webinar.

        **Prerequisites:**
        * Plan: Pro or higher, with the webinar add-on.

        Scopes: webinar:write:admin, webinar:write.

        Rate limit: Light.

        Documented failures:
        - 400, code 1010: The user is not a member of this account.
        - 404, code 1001: No user with this ID or address is in the account.
        - 404, code 3001: The webinar does not exist or has expired.

        Args:
            webinar_id: The webinar number (64-bit integer).

        Example:
            webinars.remove_webinar_panelists(95000000001)
        """
        from . import remove_webinar_panelists as _endpoint

        return self._caller.call(
            "remove_webinar_panelists",
            _endpoint,
            (webinar_id,),
        )

    def remove_webinar_panelist(
        self,
        webinar_id: int | str,
        panelist_id: str,
    ) -> None:
        """Remove a webinar panelist

        Remove one panelist from a webinar.

        **Prerequisites:**
        * Plan: Pro or higher, with the webinar add-on.

        Scopes: webinar:write:admin, webinar:write.

        Rate limit: Light.

        Documented failures:
        - 200, code 200: Nobody removed: the user has no webinar plan.
        - 400, code 1010: The user is not a member of this account.
        - 404, code 1001: No user with this ID or address is in the account.
        - 404, code 3001: The webinar does not exist or has expired.

        Args:
            webinar_id: The webinar number (64-bit integer).
            panelist_id: The panelist's ID, as the list of panelists gives it, or email address.

        Example:
            webinars.remove_webinar_panelist(95000000001, "meiTanaka0000000000001")
        """
        from . import remove_webinar_panelist as _endpoint

        return self._caller.call(
            "remove_webinar_panelist",
            _endpoint,
            (
                webinar_id,
                panelist_id,
            ),
        )

    def list_webinar_polls(
        self,
        webinar_id: int | str,
    ) -> Poll:
        """List webinar polls

        List the polls prepared for a webinar.

        Scopes: webinar:read:admin, webinar:read.

        Rate limit: Light.

        Documented failures:
        - 404: There is no such webinar.

        Args:
            webinar_id: The webinar number (64-bit integer).

        Example:
            webinars.list_webinar_polls(95000000001)
        """
        from . import list_webinar_polls as _endpoint

        return self._caller.call(
            "list_webinar_polls",
            _endpoint,
            (webinar_id,),
        )

    def create_webinar_poll(
        self,
        webinar_id: int | str,
        *,
        title: str | Unset = UNSET,
        questions: Sequence[PollQuestion | Mapping[str, Any]] | Unset = UNSET,
    ) -> Poll:
        """Create a webinar poll

        Add a poll to a webinar.

        Scopes: webinar:write:admin, webinar:write.

        Rate limit: Light.

        Documented failures:
        - 300: This is not a valid webinar number.
        - 404: There is no such webinar.

        Args:
            webinar_id: The webinar number (64-bit integer).
            title: Title of the poll.
            questions: Questions of the poll. Each has its wording in `name`, its `answers` to pick
                from, and a `type`, `single` for one answer or `multiple` for several.

        Example:
            webinars.create_webinar_poll(95000000001, title="Closing poll")
        """
        from . import create_webinar_poll as _endpoint

        return self._caller.call(
            "create_webinar_poll",
            _endpoint,
            (webinar_id,),
            body={
                "title": title,
                "questions": questions,
            },
        )

    def get_webinar_poll(
        self,
        webinar_id: int | str,
        poll_id: str,
    ) -> Poll:
        """Get a webinar poll

        Return one poll of a webinar with its questions.

        Scopes: webinar:read:admin, webinar:read.

        Rate limit: Light.

        Documented failures:
        - 404, code 3001: The webinar does not exist or has expired.

        Args:
            webinar_id: The webinar number (64-bit integer).
            poll_id: ID of the poll, as the list of polls gives it.

        Example:
            webinars.get_webinar_poll(95000000001, "poll000000000000000001")
        """
        from . import get_webinar_poll as _endpoint

        return self._caller.call(
            "get_webinar_poll",
            _endpoint,
            (
                webinar_id,
                poll_id,
            ),
        )

    def update_webinar_poll(
        self,
        webinar_id: int | str,
        poll_id: str,
        *,
        title: str | Unset = UNSET,
        questions: Sequence[PollQuestion | Mapping[str, Any]] | Unset = UNSET,
    ) -> None:
        """Update a webinar poll

        Replace the title and questions of a webinar poll.

        Scopes: webinar:write:admin, webinar:write.

        Rate limit: Light.

        Documented failures:
        - 404, code 3001: The webinar does not exist or has expired.

        Args:
            webinar_id: The webinar number (64-bit integer).
            poll_id: ID of the poll, as the list of polls gives it.
            title: Title of the poll.
            questions: Questions of the poll. Each has its wording in `name`, its `answers` to pick
                from, and a `type`, `single` for one answer or `multiple` for several.

        Example:
            webinars.update_webinar_poll(95000000001, "poll000000000000000001", title="Closing poll")
        """
        from . import update_webinar_poll as _endpoint

        return self._caller.call(
            "update_webinar_poll",
            _endpoint,
            (
                webinar_id,
                poll_id,
            ),
            body={
                "title": title,
                "questions": questions,
            },
        )

    def delete_webinar_poll(
        self,
        webinar_id: int | str,
        poll_id: str,
    ) -> None:
        """Delete a webinar poll

        Delete a poll of a webinar.

        Scopes: webinar:write:admin, webinar:write.

        Rate limit: Light.

        Documented failures:
        - 404, code 3001: The webinar does not exist or has expired.

        Args:
            webinar_id: The webinar number (64-bit integer).
            poll_id: ID of the poll, as the list of polls gives it.

        Example:
            webinars.delete_webinar_poll(95000000001, "poll000000000000000001")
        """
        from . import delete_webinar_poll as _endpoint

        return self._caller.call(
            "delete_webinar_poll",
            _endpoint,
            (
                webinar_id,
                poll_id,
            ),
        )

    def list_webinar_registrants(
        self,
        webinar_id: int | str,
        *,
        occurrence_id: int | Unset = UNSET,
        status: ListWebinarRegistrantsStatus | Unset = UNSET,
        tracking_source_id: str | Unset = UNSET,
        page_size: int | Unset = UNSET,
        page_number: int | Unset = UNSET,
        next_page_token: str | Unset = UNSET,
    ) -> Pages[Registrant, RegistrantList]:
        """List webinar registrants

        List the people registered for a webinar. Status 200 also comes back when the host lacks
        a webinar plan.

        **Prerequisites:**
        * Plan: Pro or higher, with the webinar add-on.

        Scopes: webinar:read:admin, webinar:read.

        Rate limit: Medium.

        Documented failures:
        - 300: This is not a valid webinar number.
        - 400, code 1010: The user is not a member of this account.
        - 404, code 1001: No user with this ID or address is in the account.
        - 404, code 3001: The webinar does not exist or has expired.
        - 429: The daily number of requests is used up; counting restarts at 00:00 UTC.

        Args:
            webinar_id: The webinar number (64-bit integer).
            occurrence_id: Picks one occurrence of a recurring series.
            status: Keeps only registrants who are waiting for approval, approved or denied.
            tracking_source_id: Keeps only registrants who came through this tracking source.
            page_size: How many records one page holds. Default: `30`.
            page_number: Page to return, counted from 1. Deprecated; use `next_page_token`.
            next_page_token: Token of the page to return, taken from the answer before it; valid for 15
                minutes.

        Example:
            webinars.list_webinar_registrants(95000000001)
        """
        from . import list_webinar_registrants as _endpoint

        return self._caller.pages(
            "list_webinar_registrants",
            _endpoint,
            (webinar_id,),
            parameters={
                "occurrence_id": occurrence_id,
                "status": status,
                "tracking_source_id": tracking_source_id,
                "page_size": page_size,
                "page_number": page_number,
                "next_page_token": next_page_token,
            },
            items="registrants",
        )

    def add_webinar_registrant(
        self,
        webinar_id: int | str,
        *,
        email: str,
        first_name: str,
        last_name: str | Unset = UNSET,
        address: str | Unset = UNSET,
        city: str | Unset = UNSET,
        country: str | Unset = UNSET,
        zip_: str | Unset = UNSET,
        state: str | Unset = UNSET,
        phone: str | Unset = UNSET,
        industry: str | Unset = UNSET,
        org: str | Unset = UNSET,
        job_title: str | Unset = UNSET,
        purchasing_time_frame: str | Unset = UNSET,
        role_in_purchase_process: str | Unset = UNSET,
        no_of_employees: str | Unset = UNSET,
        comments: str | Unset = UNSET,
        custom_questions: Sequence[CustomQuestionAnswer | Mapping[str, Any]] | Unset = UNSET,
        occurrence_ids: str | Unset = UNSET,
    ) -> RegistrantAdded:
        """Add a webinar registrant

        Register a person for a webinar. The answer holds the person's own link for joining.

        **Prerequisites:**
        * Plan: Pro or higher, with the webinar add-on.

        Scopes: webinar:write:admin, webinar:write.

        Rate limit: Light.

        Documented failures:
        - 300: The webinar number, an occurrence ID or the person's name is not valid.
        - 400, code 1010: The user is not a member of this account.
        - 400, code 3000: The webinar does not use registration.
        - 400, code 3027: This person cannot register for the webinar.
        - 404, code 1001: No user with this ID or address is in the account.
        - 404, code 3001: The webinar does not exist or has expired.

        Args:
            webinar_id: The webinar number (64-bit integer).
            email: Email address of the registrant.
            first_name: First name.
            last_name: Last name.
            address: Street and house number.
            city: City.
            country: Country, as a two-letter code.
            zip_: Postal code.
            state: State or province.
            phone: Phone number.
            industry: Line of business.
            org: Organization the person works for.
            job_title: Job title.
            purchasing_time_frame: When the person expects to buy.
            role_in_purchase_process: Part the person plays in the purchase.
            no_of_employees: Size of the organization, by number of employees.
            comments: Remarks and questions of the person.
            custom_questions: The host's own questions, each with its `title` and the given `value`.
            occurrence_ids: Occurrences to register for, comma-separated.

        Example:
            webinars.add_webinar_registrant(95000000001, email="jonas.lindqvist@example.com", first_name="Jonas")
        """
        from . import add_webinar_registrant as _endpoint

        return self._caller.call(
            "add_webinar_registrant",
            _endpoint,
            (webinar_id,),
            parameters={
                "occurrence_ids": occurrence_ids,
            },
            body={
                "email": email,
                "first_name": first_name,
                "last_name": last_name,
                "address": address,
                "city": city,
                "country": country,
                "zip": zip_,
                "state": state,
                "phone": phone,
                "industry": industry,
                "org": org,
                "job_title": job_title,
                "purchasing_time_frame": purchasing_time_frame,
                "role_in_purchase_process": role_in_purchase_process,
                "no_of_employees": no_of_employees,
                "comments": comments,
                "custom_questions": custom_questions,
            },
        )

    def list_webinar_registration_questions(
        self,
        webinar_id: int | str,
    ) -> RegistrationQuestions:
        """List webinar registration questions

        List what people are asked when they register for a webinar, both the standard fields
        and the host's own questions.

        **Prerequisites:**
        * Plan: Pro or higher, with the webinar add-on.

        Scopes: webinar:read:admin, webinar:read.

        Rate limit: Light.

        Documented failures:
        - 404: There is no such webinar.

        Args:
            webinar_id: The webinar number (64-bit integer).

        Example:
            webinars.list_webinar_registration_questions(95000000001)
        """
        from . import list_webinar_registration_questions as _endpoint

        return self._caller.call(
            "list_webinar_registration_questions",
            _endpoint,
            (webinar_id,),
        )

    def update_webinar_registration_questions(
        self,
        webinar_id: int | str,
        *,
        questions: Sequence[RegistrationQuestion | Mapping[str, Any]] | Unset = UNSET,
        custom_questions: Sequence[CustomQuestion | Mapping[str, Any]] | Unset = UNSET,
    ) -> None:
        """Update webinar registration questions

        Set what people are asked when they register for a webinar.

        **Prerequisites:**
        * Plan: Pro or higher, with the webinar add-on.
        * The webinar requires registration.

        Scopes: webinar:write:admin, webinar:write.

        Rate limit: Light.

        Documented failures:
        - 404: There is no such webinar.

        Args:
            webinar_id: The webinar number (64-bit integer).
            questions: Standard fields to ask for. Each has its `field_name`, such as `org` or
                `job_title`, and `required`.
            custom_questions: The host's own questions. Each has its wording in `title`, a `type` such as
                `short` or `single_radio`, `required`, and `answers` to pick from.

        Example:
            webinars.update_webinar_registration_questions(95000000001)
        """
        from . import update_webinar_registration_questions as _endpoint

        return self._caller.call(
            "update_webinar_registration_questions",
            _endpoint,
            (webinar_id,),
            body={
                "questions": questions,
                "custom_questions": custom_questions,
            },
        )

    def update_webinar_registrant_status(
        self,
        webinar_id: int | str,
        *,
        action: UpdateWebinarRegistrantStatusBodyAction,
        registrants: Sequence[RegistrantRef | Mapping[str, Any]] | Unset = UNSET,
        occurrence_id: int | Unset = UNSET,
    ) -> None:
        """Update webinar registrant status

        Approve, deny or cancel registrations for a webinar.

        Scopes: webinar:write:admin, webinar:write.

        Rate limit: Medium.

        Documented failures:
        - 200, code 200: Nothing changed: the user has no webinar plan.
        - 300: This is not a valid webinar number.
        - 400, code 1010: The user is not a member of this account.
        - 400, code 3035: The webinar has no places left.
        - 404, code 1001: No user with this ID or address is in the account.
        - 404, code 3001: The webinar does not exist or has expired.
        - 429: The daily number of requests for one registrant is used up; counting restarts at
        00:00 UTC.

        Args:
            webinar_id: The webinar number (64-bit integer).
            action: What to do with the registrants: `approve` or `deny` them, or `cancel` those
                approved before.
            registrants: Registrants concerned, each with `id` and `email`.
            occurrence_id: Picks one occurrence of a recurring series.

        Example:
            webinars.update_webinar_registrant_status(95000000001, action="approve")
        """
        from . import update_webinar_registrant_status as _endpoint

        return self._caller.call(
            "update_webinar_registrant_status",
            _endpoint,
            (webinar_id,),
            parameters={
                "occurrence_id": occurrence_id,
            },
            body={
                "action": action,
                "registrants": registrants,
            },
        )

    def get_webinar_registrant(
        self,
        webinar_id: int | str,
        registrant_id: str,
        *,
        occurrence_id: int | Unset = UNSET,
    ) -> RegistrantList:
        """Get a webinar registrant

        Return one registrant of a webinar.

        **Prerequisites:**
        * A webinar plan.

        Scopes: webinar:read:admin, webinar:read.

        Rate limit: Light.

        Documented failures:
        - 300: This is not a valid webinar number.
        - 400, code 1010: The user is not a member of this account.
        - 404, code 1001: No user with this ID or address is in the account.
        - 404, code 3001: The webinar does not exist or has expired.

        Args:
            webinar_id: The webinar number (64-bit integer).
            registrant_id: ID of the registrant.
            occurrence_id: Picks one occurrence of a recurring series.

        Example:
            webinars.get_webinar_registrant(95000000001, "registrant000000000001")
        """
        from . import get_webinar_registrant as _endpoint

        return self._caller.call(
            "get_webinar_registrant",
            _endpoint,
            (
                webinar_id,
                registrant_id,
            ),
            parameters={
                "occurrence_id": occurrence_id,
            },
        )

    def delete_webinar_registrant(
        self,
        webinar_id: int | str,
        registrant_id: str,
        *,
        occurrence_id: int | Unset = UNSET,
    ) -> None:
        """Delete a webinar registrant

        Delete a registrant from a webinar.

        Scopes: webinar:write:admin, webinar:write.

        Rate limit: Light.

        Documented failures:
        - 400, code 200: The user has no webinar plan.
        - 400, code 300: The registrant ID is not valid.

        Args:
            webinar_id: The webinar number (64-bit integer).
            registrant_id: ID of the registrant.
            occurrence_id: Picks the occurrence of a recurring webinar.

        Example:
            webinars.delete_webinar_registrant(95000000001, "registrant000000000001")
        """
        from . import delete_webinar_registrant as _endpoint

        return self._caller.call(
            "delete_webinar_registrant",
            _endpoint,
            (
                webinar_id,
                registrant_id,
            ),
            parameters={
                "occurrence_id": occurrence_id,
            },
        )

    def update_webinar_status(
        self,
        webinar_id: int | str,
        *,
        action: UpdateWebinarStatusBodyAction | Unset = UNSET,
    ) -> None:
        """Update webinar status

        Update a webinar's status. Use this API to end an ongoing webinar.

        **Prerequisites:**
        * The account must hold a valid [Webinar plan](https://zoom.us/webinar).

        Scopes: webinar:write:admin, webinar:write.

        Rate limit: Light.

        Documented failures:
        - 200, code 200: Webinar plan subscription is missing. Enable webinar for this user once
        the subscription is added:{userId}.
        - 400, code 1010: User does not belong to this account:{accountId}.
        - 400, code 3003: You are not the meeting host.
        - 400, code 3063: Can not end on-premise user's meeting:
        - 404, code 1001: User {userId} does not exist or does not belong to this account.
        - 404, code 3001: Webinar {webinarId} not found or has expired.

        Args:
            webinar_id: The webinar's ID.
            action: One of end.

        Example:
            webinars.update_webinar_status(68423085, action="end")
        """
        from . import update_webinar_status as _endpoint

        return self._caller.call(
            "update_webinar_status",
            _endpoint,
            (webinar_id,),
            body={
                "action": action,
            },
        )

    def list_webinar_tracking_sources(
        self,
        webinar_id: int | str,
    ) -> TrackingSourceList:
        """List webinar tracking sources

        List the tracking sources that a webinar has, links that show through which channel
        visitors and registrants came, with their counts.

        **Prerequisites:**
        * A webinar license.
        * The webinar requires registration.

        Scopes: webinar:read:admin, webinar:read.

        Rate limit: Medium.

        Args:
            webinar_id: The webinar number (64-bit integer).

        Example:
            webinars.list_webinar_tracking_sources(95000000001)
        """
        from . import list_webinar_tracking_sources as _endpoint

        return self._caller.call(
            "list_webinar_tracking_sources",
            _endpoint,
            (webinar_id,),
        )


class AsyncWebinars:
    """Webinars: scheduling and changing them, their panelists, registrants, polls and live
    streams, and what is left of those that have ended."""

    def __init__(self, caller: AsyncCaller) -> None:
        self._caller = caller

    def list_webinar_absentees(
        self,
        webinar_uuid: str,
        *,
        occurrence_id: int | Unset = UNSET,
        page_size: int | Unset = UNSET,
        next_page_token: str | Unset = UNSET,
    ) -> AsyncPages[Registrant, RegistrantList]:
        """List webinar absentees

        List the registrants who did not attend a webinar.

        Scopes: webinar:read:admin, webinar:read.

        Rate limit: Heavy.

        Documented failures:
        - 200, code 200: This user has no webinar plan.
        - 300, code 300: The webinar UUID is malformed.
        - 400, code 300: No occurrence has this ID.
        - 400, code 1010: The user is not a member of this account.
        - 404, code 1001: No user with this ID or address is in the account.
        - 404, code 3001: The webinar does not exist, or it has not ended yet.

        Args:
            webinar_uuid: UUID of one webinar occurrence. Encode it twice when it starts with `/` or
                contains `//`.
            occurrence_id: ID of one occurrence of a recurring webinar.
            page_size: How many records one page holds. Default: `30`.
            next_page_token: Token of the page to return, taken from the answer before it; valid for 15
                minutes.

        Example:
            webinars.list_webinar_absentees("d2ViaW5hci4uLi4uMDAwMQ==")
        """
        from . import list_webinar_absentees as _endpoint

        return self._caller.pages(
            "list_webinar_absentees",
            _endpoint,
            (webinar_uuid,),
            parameters={
                "occurrence_id": occurrence_id,
                "page_size": page_size,
                "next_page_token": next_page_token,
            },
            items="registrants",
        )

    async def list_past_webinar_files(
        self,
        webinar_id: int | str,
    ) -> ChatFileList:
        """List past webinar files

        List the files sent in the chat of a webinar. Deprecated and out of service since Zoom
        changed its encryption. Files were kept for 24 hours after the end.

        Scopes: webinar:read, webinar:read:admin.

        Rate limit: Medium.

        Documented failures:
        - 400, code 1010: The user is not a member of this account.
        - 404, code 3001: The webinar does not exist, or it has not ended yet.

        Args:
            webinar_id: The webinar number (64-bit integer).

        Example:
            webinars.list_past_webinar_files(95000000001)
        """
        from . import list_past_webinar_files as _endpoint

        return await self._caller.call(
            "list_past_webinar_files",
            _endpoint,
            (webinar_id,),
        )

    async def list_past_webinar_instances(
        self,
        webinar_id: int | str,
    ) -> PastWebinarInstanceList:
        """List past webinar instances

        List the occasions on which a webinar took place, each with its UUID and start.

        Scopes: webinar:read:admin, webinar:read.

        Rate limit: Light.

        Documented failures:
        - 300: This is not a valid webinar number.
        - 404: There is no such webinar.

        Args:
            webinar_id: The webinar number (64-bit integer).

        Example:
            webinars.list_past_webinar_instances(95000000001)
        """
        from . import list_past_webinar_instances as _endpoint

        return await self._caller.call(
            "list_past_webinar_instances",
            _endpoint,
            (webinar_id,),
        )

    def list_past_webinar_participants(
        self,
        webinar_id: int | str,
        *,
        page_size: int | Unset = UNSET,
        next_page_token: str | Unset = UNSET,
    ) -> AsyncPages[PastParticipant, PastParticipantList]:
        """List past webinar participants

        List the people who attended a webinar that has ended.

        **Prerequisites:**
        * Plan: Pro or higher, with the webinar add-on.

        Scopes: webinar:read:admin, webinar:read.

        Rate limit: Medium.

        Documented failures:
        - 400, code 200: Only paid accounts may do this.
        - 400, code 300: The page token is wrong or has expired.
        - 404, code 3001: There is no such webinar.

        Args:
            webinar_id: The webinar number (64-bit integer).
            page_size: How many records one page holds. Default: `30`.
            next_page_token: Token of the page to return, taken from the answer before it; valid for 15
                minutes.

        Example:
            webinars.list_past_webinar_participants(95000000001)
        """
        from . import list_past_webinar_participants as _endpoint

        return self._caller.pages(
            "list_past_webinar_participants",
            _endpoint,
            (webinar_id,),
            parameters={
                "page_size": page_size,
                "next_page_token": next_page_token,
            },
            items="participants",
        )

    async def list_past_webinar_polls(
        self,
        webinar_id: str,
    ) -> PastPollResults:
        """List past webinar polls

        Return the answers that attendees gave to the polls of a webinar that has ended.

        **Prerequisites:**
        * A webinar license.

        Scopes: webinar:read:admin, webinar:read.

        Rate limit: Medium.

        Documented failures:
        - 401, code 1010: The user is not a member of this account.
        - 404, code 3001: The webinar does not exist, has not ended yet, or is not yours.

        Args:
            webinar_id: UUID or number; a number picks the latest occurrence. Encode a UUID twice when
                it starts with `/` or contains `//`.

        Example:
            webinars.list_past_webinar_polls("d2ViaW5hci4uLi4uMDAwMQ==")
        """
        from . import list_past_webinar_polls as _endpoint

        return await self._caller.call(
            "list_past_webinar_polls",
            _endpoint,
            (webinar_id,),
        )

    async def list_past_webinar_qa(
        self,
        webinar_id: str,
    ) -> PastWebinarQa:
        """List past webinar Q&A

        Return the questions that attendees asked in a webinar that has ended, with the answers
        of its host and panelists.

        **Prerequisites:**
        * A webinar license.

        Scopes: webinar:read:admin, webinar:read.

        Rate limit: Medium.

        Documented failures:
        - 401, code 1010: The user is not a member of this account.
        - 404, code 3001: The webinar does not exist, has not ended yet, or is not yours.

        Args:
            webinar_id: UUID or number; a number picks the latest occurrence. Encode a UUID twice when
                it starts with `/` or contains `//`.

        Example:
            webinars.list_past_webinar_qa("d2ViaW5hci4uLi4uMDAwMQ==")
        """
        from . import list_past_webinar_qa as _endpoint

        return await self._caller.call(
            "list_past_webinar_qa",
            _endpoint,
            (webinar_id,),
        )

    async def list_webinar_templates(
        self,
        user_id: str,
    ) -> WebinarTemplateList:
        """List webinar templates

        List a user's webinar templates. Hand the `id` of one to `create_webinar` as
        `template_id` to schedule with its settings.

        **Prerequisites:**
        * Plan: Pro or higher, with a webinar plan.

        Scopes: webinar:read, webinar:read:admin.

        Documented failures:
        - 400, code 200: This user has no webinar plan.
        - 400, code 1001: No user with this ID or address is in the account.

        Args:
            user_id: User ID or email address; user-level apps pass `me`.

        Example:
            webinars.list_webinar_templates("amaraOkafor00000000001")
        """
        from . import list_webinar_templates as _endpoint

        return await self._caller.call(
            "list_webinar_templates",
            _endpoint,
            (user_id,),
        )

    def list_webinars(
        self,
        user_id: str,
        *,
        page_size: int | Unset = UNSET,
        page_number: int | Unset = UNSET,
    ) -> AsyncPages[Webinar, WebinarList]:
        """List webinars

        List the webinars scheduled by or for a user.

        **Prerequisites:**
        * Plan: Pro or higher, with the webinar add-on.

        Scopes: webinar:read:admin, webinar:read.

        Rate limit: Medium.

        Documented failures:
        - 404, code 1001: No user with this ID or address is in the account.

        Args:
            user_id: User ID or email address; user-level apps pass `me`.
            page_size: How many records one page holds. Default: `30`.
            page_number: Page to return, counted from 1. Marked as deprecated, though this request has no
                `next_page_token`.

        Example:
            webinars.list_webinars("amaraOkafor00000000001")
        """
        from . import list_webinars as _endpoint

        return self._caller.pages(
            "list_webinars",
            _endpoint,
            (user_id,),
            parameters={
                "page_size": page_size,
                "page_number": page_number,
            },
            items="webinars",
        )

    async def create_webinar(
        self,
        user_id: str,
        *,
        topic: str | Unset = UNSET,
        type_: CreateWebinarBodyType | Unset = UNSET,
        start_time: datetime.datetime | str | Unset = UNSET,
        duration: int | Unset = UNSET,
        timezone: str | Unset = UNSET,
        password: str | Unset = UNSET,
        agenda: str | Unset = UNSET,
        tracking_fields: Sequence[TrackingFieldValue | Mapping[str, Any]] | Unset = UNSET,
        recurrence: Recurrence | Mapping[str, Any] | Unset = UNSET,
        settings: WebinarSettings | Mapping[str, Any] | Unset = UNSET,
        template_id: str | Unset = UNSET,
    ) -> Webinar:
        """Create a webinar

        Schedule a webinar, hosted by the given user. A host is limited to 100 such requests a
        day.

        **Prerequisites:**
        * Plan: Pro or higher, with the webinar add-on.

        Scopes: webinar:write:admin, webinar:write.

        Rate limit: Light.

        Documented failures:
        - 400, code 200: The user has no webinar plan, or some of the users named are blocked
        from webinars.
        - 404, code 1001: No user with this ID or address is in the account.

        Args:
            user_id: User ID or email address; user-level apps pass `me`.
            topic: Title of the webinar.
            type_: `5` takes place once, `6` recurs at no fixed time, `9` recurs at fixed times.
            start_time: Start, in UTC with a trailing `Z` or as local time together with `timezone`.
            duration: Planned length in minutes.
            timezone: Time zone of `start_time`, such as `America/Denver`.
            password: Passcode for joining: at most 10 letters, digits and `@`, `-`, `_`, `*`.
            agenda: Description, at most 2,000 characters.
            tracking_fields: Values for the account's tracking fields, each with `field` and `value`.
            recurrence: Pattern of a recurring webinar. `type` is `1` daily, `2` weekly or `3` monthly,
                `repeat_interval` counts days, weeks or months; `weekly_days` lists days from
                `1` Sunday to `7` Saturday, comma-separated; a monthly series sets
                `monthly_day`, or `monthly_week` (`1` to `4`, `-1` the last) with
                `monthly_week_day`. Ends after `end_times` occurrences, at most 50, or at
                `end_date_time` in UTC; give only one of the two.
            settings: Settings of the webinar. `approval_type` says how registrants are approved: `0`
                at once, `1` by hand, `2` no registration. `registration_type` says what a
                registration covers in a series: `1` every occurrence, `2` each occurrence
                apart, `3` chosen occurrences. `audio` is `both`, `telephony` or `voip`;
                `auto_recording` is `local`, `cloud` or `none`; `question_and_answer` sets up
                questions, with `answer_questions` either `only` (answered ones are shown) or
                `all`. Reminders and follow-ups by email take `enable` and a number as `type`,
                which picks when they are sent.
            template_id: ID of the template to schedule from, as the list of webinar templates gives it.

        Example:
            webinars.create_webinar("amaraOkafor00000000001", topic="Product launch", type_=9)
        """
        from . import create_webinar as _endpoint

        return await self._caller.call(
            "create_webinar",
            _endpoint,
            (user_id,),
            body={
                "topic": topic,
                "type": type_,
                "start_time": start_time,
                "duration": duration,
                "timezone": timezone,
                "password": password,
                "agenda": agenda,
                "tracking_fields": tracking_fields,
                "recurrence": recurrence,
                "settings": settings,
                "template_id": template_id,
            },
        )

    async def get_webinar(
        self,
        webinar_id: int | str,
        *,
        occurrence_id: int | Unset = UNSET,
        show_previous_occurrences: bool | Unset = UNSET,
    ) -> Webinar:
        """Get a webinar

        Return a webinar with its settings.

        **Prerequisites:**
        * Plan: Pro or higher, with the webinar add-on.

        Scopes: webinar:read:admin, webinar:read.

        Rate limit: Light.

        Documented failures:
        - 300: This is not a valid webinar number.
        - 400, code 1010: The user is not a member of this account.
        - 404, code 1001: No user with this ID or address is in the account.
        - 404, code 3001: The webinar does not exist or has expired.

        Args:
            webinar_id: The webinar number (64-bit integer).
            occurrence_id: Picks one occurrence of a recurring webinar. A series has 50 at most; creating
                it returns their IDs.
            show_previous_occurrences: Whether to include the past occurrences of a recurring webinar.

        Example:
            webinars.get_webinar(95000000001)
        """
        from . import get_webinar as _endpoint

        return await self._caller.call(
            "get_webinar",
            _endpoint,
            (webinar_id,),
            parameters={
                "occurrence_id": occurrence_id,
                "show_previous_occurrences": show_previous_occurrences,
            },
        )

    async def delete_webinar(
        self,
        webinar_id: int | str,
        *,
        occurrence_id: int | Unset = UNSET,
        cancel_webinar_reminder: bool | Unset = UNSET,
    ) -> None:
        """Delete a webinar

        Delete a webinar or one occurrence of it. Webinars in progress stay.

        **Prerequisites:**
        * Plan: Pro or higher, with the webinar add-on.

        Scopes: webinar:write:admin, webinar:write.

        Rate limit: Light.

        Documented failures:
        - 300: This is not a valid webinar number.
        - 400, code 1010: The user is not a member of this account.
        - 400, code 3002: A webinar in progress cannot be deleted.
        - 400, code 3003: Only the host of the webinar may do this.
        - 404, code 1001: No user with this ID or address is in the account.
        - 404, code 3001: The webinar does not exist or has expired.

        Args:
            webinar_id: The webinar number (64-bit integer).
            occurrence_id: Deletes this occurrence alone instead of the whole series.
            cancel_webinar_reminder: Whether to email panelists and registrants that the webinar is off. Default:
                `false`.

        Example:
            webinars.delete_webinar(95000000001)
        """
        from . import delete_webinar as _endpoint

        return await self._caller.call(
            "delete_webinar",
            _endpoint,
            (webinar_id,),
            parameters={
                "occurrence_id": occurrence_id,
                "cancel_webinar_reminder": cancel_webinar_reminder,
            },
        )

    async def update_webinar(
        self,
        webinar_id: int | str,
        *,
        topic: str | Unset = UNSET,
        type_: UpdateWebinarBodyType | Unset = UNSET,
        start_time: datetime.datetime | str | Unset = UNSET,
        duration: int | Unset = UNSET,
        timezone: str | Unset = UNSET,
        password: str | Unset = UNSET,
        agenda: str | Unset = UNSET,
        tracking_fields: Sequence[TrackingFieldValue | Mapping[str, Any]] | Unset = UNSET,
        recurrence: Recurrence | Mapping[str, Any] | Unset = UNSET,
        settings: WebinarSettings | Mapping[str, Any] | Unset = UNSET,
        occurrence_id: int | Unset = UNSET,
    ) -> None:
        """Update a webinar

        Change a webinar. A host is limited to 100 such requests a day.

        **Prerequisites:**
        * Plan: Pro or higher, with the webinar add-on.

        Scopes: webinar:write:admin, webinar:write.

        Rate limit: Light.

        Documented failures:
        - 200, code 200: Nothing changed: the user has no webinar plan.
        - 300: The webinar number or the recurrence pattern is not valid.
        - 400, code 1010: The user is not a member of this account.
        - 400, code 3003: Only the host may change the webinar, or some of the users named are
        blocked from webinars.
        - 404, code 1001: No user with this ID or address is in the account.
        - 404, code 3001: The webinar does not exist or has expired.

        Args:
            webinar_id: The webinar number (64-bit integer).
            topic: Title of the webinar.
            type_: `5` takes place once, `6` recurs at no fixed time, `9` recurs at fixed times.
            start_time: Start, in UTC with a trailing `Z` or as local time together with `timezone`.
            duration: Planned length in minutes.
            timezone: Time zone of `start_time`, such as `America/Denver`.
            password: Passcode for joining: at most 10 letters, digits and `@`, `-`, `_`, `*`.
            agenda: Description, at most 2,000 characters.
            tracking_fields: Values for the account's tracking fields, each with `field` and `value`.
            recurrence: Pattern of a recurring webinar. `type` is `1` daily, `2` weekly or `3` monthly,
                `repeat_interval` counts days, weeks or months; `weekly_days` lists days from
                `1` Sunday to `7` Saturday, comma-separated; a monthly series sets
                `monthly_day`, or `monthly_week` (`1` to `4`, `-1` the last) with
                `monthly_week_day`. Ends after `end_times` occurrences, at most 50, or at
                `end_date_time` in UTC; give only one of the two.
            settings: Settings to change. Those of `create_webinar`, and `notify_registrants`, which
                emails registrants about the change, `registrants_confirmation_email`, which
                confirms registrations by email, and `authentication_name`, the name of the
                sign-in profile.
            occurrence_id: Changes a single occurrence. Only `agenda`, `start_time`, `duration` and, in
                `settings`, `host_video`, `panelists_video`, `hd_video`, `watermark` and
                `auto_recording` can differ from the series.

        Example:
            webinars.update_webinar(95000000001, topic="Product launch", type_=9)
        """
        from . import update_webinar as _endpoint

        return await self._caller.call(
            "update_webinar",
            _endpoint,
            (webinar_id,),
            parameters={
                "occurrence_id": occurrence_id,
            },
            body={
                "topic": topic,
                "type": type_,
                "start_time": start_time,
                "duration": duration,
                "timezone": timezone,
                "password": password,
                "agenda": agenda,
                "tracking_fields": tracking_fields,
                "recurrence": recurrence,
                "settings": settings,
            },
        )

    async def add_webinar_registrants(
        self,
        webinar_id: int | str,
        *,
        auto_approve: bool | Unset = UNSET,
        registrants: Sequence[RegistrantInput | Mapping[str, Any]] | Unset = UNSET,
    ) -> RegisteredPersonList:
        """Add webinar registrants

        Register up to 30 people in one go for a webinar that uses registration. Only webinars
        of type `5` take such a batch.

        **Prerequisites:**
        * The host has a license.
        * The webinar uses registration and is of type `5`.

        Scopes: webinar:write, webinar:write:admin.

        Rate limit: Heavy.

        Documented failures:
        - 400, code 200: The host has no webinar plan.
        - 400, code 300: This webinar cannot take a batch of registrants.
        - 404, code 3001: The webinar does not exist or has expired.
        - 404, code 3043: The webinar has no places left.
        - 404, code 404: The webinar does not use registration.
        - 429: The daily number of requests for one registrant is used up; counting restarts at
        00:00 UTC.

        Args:
            webinar_id: The webinar number (64-bit integer).
            auto_approve: Whether to approve these registrants at once although the webinar asks for
                manual approval (`approval_type` `1`). Has no bearing on webinars that approve
                on their own.
            registrants: People to register, 30 at most, each with `email`, `first_name` and `last_name`.

        Example:
            webinars.add_webinar_registrants(95000000001, auto_approve=False)
        """
        from . import add_webinar_registrants as _endpoint

        return await self._caller.call(
            "add_webinar_registrants",
            _endpoint,
            (webinar_id,),
            body={
                "auto_approve": auto_approve,
                "registrants": registrants,
            },
        )

    async def create_webinar_invite_links(
        self,
        webinar_id: int | str,
        *,
        ttl: int | Unset = UNSET,
        attendees: Sequence[Invitee | Mapping[str, Any]] | Unset = UNSET,
    ) -> InviteLinkList:
        """Create webinar invite links

        Create personal links for joining a webinar, one per name.

        **Prerequisites:**
        * Plan: Business, Education or API, with the webinar add-on.

        Scopes: webinar:write:admin, webinar:write.

        Rate limit: Light.

        Documented failures:
        - 400, code 300: The webinar number is malformed or unknown.
        - 400, code 3001: The webinar does not exist or has expired.
        - 400, code 1001: No user with this ID or address is in the account.

        Args:
            webinar_id: The webinar number (64-bit integer).
            ttl: How long the links work.
            attendees: People to make links for, each with the `name` to show in the webinar.

        Example:
            webinars.create_webinar_invite_links(95000000001, ttl=7200)
        """
        from . import create_webinar_invite_links as _endpoint

        return await self._caller.call(
            "create_webinar_invite_links",
            _endpoint,
            (webinar_id,),
            body={
                "ttl": ttl,
                "attendees": attendees,
            },
        )

    async def get_webinar_livestream(
        self,
        webinar_id: int | str,
    ) -> Livestream:
        """Get webinar livestream

        Return the address, key and viewing page of a webinar's live stream.

        **Prerequisites:**
        * Plan: Pro or higher, with the webinar add-on.
        * A live stream is set up for the webinar.

        Scopes: webinar:read:admin, webinar:read.

        Rate limit: Light.

        Documented failures:
        - 400, code 300: The webinar number is malformed or unknown.
        - 400, code 3001: The webinar does not exist or has expired.
        - 400, code 1001: No user with this ID or address is in the account.

        Args:
            webinar_id: The webinar number (64-bit integer).

        Example:
            webinars.get_webinar_livestream(95000000001)
        """
        from . import get_webinar_livestream as _endpoint

        return await self._caller.call(
            "get_webinar_livestream",
            _endpoint,
            (webinar_id,),
        )

    async def update_webinar_livestream(
        self,
        webinar_id: int | str,
        *,
        stream_url: str,
        stream_key: str,
        page_url: str,
    ) -> None:
        """Update webinar livestream

        Set where a webinar is streamed to and where people can watch it.

        **Prerequisites:**
        * Plan: Pro or higher, with the webinar add-on.
        * A live stream is set up for the webinar.

        Scopes: webinar:write:admin, webinar:write.

        Rate limit: Light.

        Documented failures:
        - 400, code 300: The webinar number is malformed or unknown.
        - 400, code 3001: The webinar does not exist or has expired.
        - 400, code 1001: No user with this ID or address is in the account.

        Args:
            webinar_id: The webinar number (64-bit integer).
            stream_url: Address that the stream is sent to.
            stream_key: Stream name and key.
            page_url: Page on which the stream can be watched.

        Example:
            webinars.update_webinar_livestream(95000000001, stream_url="rtmp://live.example.com/app", stream_key="launch-stream-0001", page_url="https://example.com/live/launch")
        """
        from . import update_webinar_livestream as _endpoint

        return await self._caller.call(
            "update_webinar_livestream",
            _endpoint,
            (webinar_id,),
            body={
                "stream_url": stream_url,
                "stream_key": stream_key,
                "page_url": page_url,
            },
        )

    async def update_webinar_livestream_status(
        self,
        webinar_id: int | str,
        *,
        action: UpdateWebinarLivestreamStatusBodyAction | Unset = UNSET,
        settings: LivestreamDisplay | Mapping[str, Any] | Unset = UNSET,
    ) -> None:
        """Update webinar livestream status

        Start or stop the live stream of a webinar.

        **Prerequisites:**
        * Plan: Pro or higher, with the webinar add-on.
        * A live stream is set up for the webinar.

        Scopes: webinar:write:admin, webinar:write.

        Rate limit: Light.

        Documented failures:
        - 400, code 300: The webinar number is malformed or unknown.
        - 400, code 3001: The webinar does not exist or has expired.
        - 400, code 1001: No user with this ID or address is in the account.

        Args:
            webinar_id: The webinar number (64-bit integer).
            action: `start` goes live, `stop` ends the stream.
            settings: Settings of the stream, changeable only while it is stopped:
                `active_speaker_name` shows who is speaking, `display_name` names the stream.

        Example:
            webinars.update_webinar_livestream_status(95000000001, action="start")
        """
        from . import update_webinar_livestream_status as _endpoint

        return await self._caller.call(
            "update_webinar_livestream_status",
            _endpoint,
            (webinar_id,),
            body={
                "action": action,
                "settings": settings,
            },
        )

    async def list_webinar_panelists(
        self,
        webinar_id: int | str,
    ) -> PanelistList:
        """List webinar panelists

        List the panelists of a webinar. Status 200 also comes back when the host lacks a
        webinar plan.

        **Prerequisites:**
        * Plan: Pro or higher, with the webinar add-on.

        Scopes: webinar:read:admin, webinar:read.

        Rate limit: Medium.

        Documented failures:
        - 300: The input was refused.
        - 400, code 1010: The user is not a member of this account.
        - 404, code 1001: No user with this ID or address is in the account.
        - 404, code 3001: The webinar does not exist or has expired.

        Args:
            webinar_id: The webinar number (64-bit integer).

        Example:
            webinars.list_webinar_panelists(95000000001)
        """
        from . import list_webinar_panelists as _endpoint

        return await self._caller.call(
            "list_webinar_panelists",
            _endpoint,
            (webinar_id,),
        )

    async def add_webinar_panelists(
        self,
        webinar_id: int | str,
        *,
        panelists: Sequence[Panelist | Mapping[str, Any]] | Unset = UNSET,
    ) -> PanelistsAdded:
        """Add webinar panelists

        Invite panelists to a webinar. Unlike attendees they can be seen and heard, share their
        screen and annotate.

        **Prerequisites:**
        * Plan: Pro or higher, with the webinar add-on.

        Scopes: webinar:write:admin, webinar:write.

        Rate limit: Medium.

        Documented failures:
        - 200, code 200: Nobody added: the user has no webinar plan.
        - 400, code 1010: The user is not a member of this account.
        - 400, code 3000: The webinar has as many panelists as it can take.
        - 404, code 1001: No user with this ID or address is in the account.
        - 404, code 3001: The webinar does not exist or has expired.
        - 429: The daily number of requests for one panelist is used up; counting restarts at
        00:00 UTC.

        Args:
            webinar_id: The webinar number (64-bit integer).
            panelists: People to invite, each with `name` and `email`.

        Example:
            webinars.add_webinar_panelists(95000000001)
        """
        from . import add_webinar_panelists as _endpoint

        return await self._caller.call(
            "add_webinar_panelists",
            _endpoint,
            (webinar_id,),
            body={
                "panelists": panelists,
            },
        )

    async def remove_webinar_panelists(
        self,
        webinar_id: int | str,
    ) -> None:
        """Remove webinar panelists

        Remove every panelist from a webinar.

        **Prerequisites:**
        * Plan: Pro or higher, with the webinar add-on.

        Scopes: webinar:write:admin, webinar:write.

        Rate limit: Light.

        Documented failures:
        - 400, code 1010: The user is not a member of this account.
        - 404, code 1001: No user with this ID or address is in the account.
        - 404, code 3001: The webinar does not exist or has expired.

        Args:
            webinar_id: The webinar number (64-bit integer).

        Example:
            webinars.remove_webinar_panelists(95000000001)
        """
        from . import remove_webinar_panelists as _endpoint

        return await self._caller.call(
            "remove_webinar_panelists",
            _endpoint,
            (webinar_id,),
        )

    async def remove_webinar_panelist(
        self,
        webinar_id: int | str,
        panelist_id: str,
    ) -> None:
        """Remove a webinar panelist

        Remove one panelist from a webinar.

        **Prerequisites:**
        * Plan: Pro or higher, with the webinar add-on.

        Scopes: webinar:write:admin, webinar:write.

        Rate limit: Light.

        Documented failures:
        - 200, code 200: Nobody removed: the user has no webinar plan.
        - 400, code 1010: The user is not a member of this account.
        - 404, code 1001: No user with this ID or address is in the account.
        - 404, code 3001: The webinar does not exist or has expired.

        Args:
            webinar_id: The webinar number (64-bit integer).
            panelist_id: The panelist's ID, as the list of panelists gives it, or email address.

        Example:
            webinars.remove_webinar_panelist(95000000001, "meiTanaka0000000000001")
        """
        from . import remove_webinar_panelist as _endpoint

        return await self._caller.call(
            "remove_webinar_panelist",
            _endpoint,
            (
                webinar_id,
                panelist_id,
            ),
        )

    async def list_webinar_polls(
        self,
        webinar_id: int | str,
    ) -> Poll:
        """List webinar polls

        List the polls prepared for a webinar.

        Scopes: webinar:read:admin, webinar:read.

        Rate limit: Light.

        Documented failures:
        - 404: There is no such webinar.

        Args:
            webinar_id: The webinar number (64-bit integer).

        Example:
            webinars.list_webinar_polls(95000000001)
        """
        from . import list_webinar_polls as _endpoint

        return await self._caller.call(
            "list_webinar_polls",
            _endpoint,
            (webinar_id,),
        )

    async def create_webinar_poll(
        self,
        webinar_id: int | str,
        *,
        title: str | Unset = UNSET,
        questions: Sequence[PollQuestion | Mapping[str, Any]] | Unset = UNSET,
    ) -> Poll:
        """Create a webinar poll

        Add a poll to a webinar.

        Scopes: webinar:write:admin, webinar:write.

        Rate limit: Light.

        Documented failures:
        - 300: This is not a valid webinar number.
        - 404: There is no such webinar.

        Args:
            webinar_id: The webinar number (64-bit integer).
            title: Title of the poll.
            questions: Questions of the poll. Each has its wording in `name`, its `answers` to pick
                from, and a `type`, `single` for one answer or `multiple` for several.

        Example:
            webinars.create_webinar_poll(95000000001, title="Closing poll")
        """
        from . import create_webinar_poll as _endpoint

        return await self._caller.call(
            "create_webinar_poll",
            _endpoint,
            (webinar_id,),
            body={
                "title": title,
                "questions": questions,
            },
        )

    async def get_webinar_poll(
        self,
        webinar_id: int | str,
        poll_id: str,
    ) -> Poll:
        """Get a webinar poll

        Return one poll of a webinar with its questions.

        Scopes: webinar:read:admin, webinar:read.

        Rate limit: Light.

        Documented failures:
        - 404, code 3001: The webinar does not exist or has expired.

        Args:
            webinar_id: The webinar number (64-bit integer).
            poll_id: ID of the poll, as the list of polls gives it.

        Example:
            webinars.get_webinar_poll(95000000001, "poll000000000000000001")
        """
        from . import get_webinar_poll as _endpoint

        return await self._caller.call(
            "get_webinar_poll",
            _endpoint,
            (
                webinar_id,
                poll_id,
            ),
        )

    async def update_webinar_poll(
        self,
        webinar_id: int | str,
        poll_id: str,
        *,
        title: str | Unset = UNSET,
        questions: Sequence[PollQuestion | Mapping[str, Any]] | Unset = UNSET,
    ) -> None:
        """Update a webinar poll

        Replace the title and questions of a webinar poll.

        Scopes: webinar:write:admin, webinar:write.

        Rate limit: Light.

        Documented failures:
        - 404, code 3001: The webinar does not exist or has expired.

        Args:
            webinar_id: The webinar number (64-bit integer).
            poll_id: ID of the poll, as the list of polls gives it.
            title: Title of the poll.
            questions: Questions of the poll. Each has its wording in `name`, its `answers` to pick
                from, and a `type`, `single` for one answer or `multiple` for several.

        Example:
            webinars.update_webinar_poll(95000000001, "poll000000000000000001", title="Closing poll")
        """
        from . import update_webinar_poll as _endpoint

        return await self._caller.call(
            "update_webinar_poll",
            _endpoint,
            (
                webinar_id,
                poll_id,
            ),
            body={
                "title": title,
                "questions": questions,
            },
        )

    async def delete_webinar_poll(
        self,
        webinar_id: int | str,
        poll_id: str,
    ) -> None:
        """Delete a webinar poll

        Delete a poll of a webinar.

        Scopes: webinar:write:admin, webinar:write.

        Rate limit: Light.

        Documented failures:
        - 404, code 3001: The webinar does not exist or has expired.

        Args:
            webinar_id: The webinar number (64-bit integer).
            poll_id: ID of the poll, as the list of polls gives it.

        Example:
            webinars.delete_webinar_poll(95000000001, "poll000000000000000001")
        """
        from . import delete_webinar_poll as _endpoint

        return await self._caller.call(
            "delete_webinar_poll",
            _endpoint,
            (
                webinar_id,
                poll_id,
            ),
        )

    def list_webinar_registrants(
        self,
        webinar_id: int | str,
        *,
        occurrence_id: int | Unset = UNSET,
        status: ListWebinarRegistrantsStatus | Unset = UNSET,
        tracking_source_id: str | Unset = UNSET,
        page_size: int | Unset = UNSET,
        page_number: int | Unset = UNSET,
        next_page_token: str | Unset = UNSET,
    ) -> AsyncPages[Registrant, RegistrantList]:
        """List webinar registrants

        List the people registered for a webinar. Status 200 also comes back when the host lacks
        a webinar plan.

        **Prerequisites:**
        * Plan: Pro or higher, with the webinar add-on.

        Scopes: webinar:read:admin, webinar:read.

        Rate limit: Medium.

        Documented failures:
        - 300: This is not a valid webinar number.
        - 400, code 1010: The user is not a member of this account.
        - 404, code 1001: No user with this ID or address is in the account.
        - 404, code 3001: The webinar does not exist or has expired.
        - 429: The daily number of requests is used up; counting restarts at 00:00 UTC.

        Args:
            webinar_id: The webinar number (64-bit integer).
            occurrence_id: Picks one occurrence of a recurring series.
            status: Keeps only registrants who are waiting for approval, approved or denied.
            tracking_source_id: Keeps only registrants who came through this tracking source.
            page_size: How many records one page holds. Default: `30`.
            page_number: Page to return, counted from 1. Deprecated; use `next_page_token`.
            next_page_token: Token of the page to return, taken from the answer before it; valid for 15
                minutes.

        Example:
            webinars.list_webinar_registrants(95000000001)
        """
        from . import list_webinar_registrants as _endpoint

        return self._caller.pages(
            "list_webinar_registrants",
            _endpoint,
            (webinar_id,),
            parameters={
                "occurrence_id": occurrence_id,
                "status": status,
                "tracking_source_id": tracking_source_id,
                "page_size": page_size,
                "page_number": page_number,
                "next_page_token": next_page_token,
            },
            items="registrants",
        )

    async def add_webinar_registrant(
        self,
        webinar_id: int | str,
        *,
        email: str,
        first_name: str,
        last_name: str | Unset = UNSET,
        address: str | Unset = UNSET,
        city: str | Unset = UNSET,
        country: str | Unset = UNSET,
        zip_: str | Unset = UNSET,
        state: str | Unset = UNSET,
        phone: str | Unset = UNSET,
        industry: str | Unset = UNSET,
        org: str | Unset = UNSET,
        job_title: str | Unset = UNSET,
        purchasing_time_frame: str | Unset = UNSET,
        role_in_purchase_process: str | Unset = UNSET,
        no_of_employees: str | Unset = UNSET,
        comments: str | Unset = UNSET,
        custom_questions: Sequence[CustomQuestionAnswer | Mapping[str, Any]] | Unset = UNSET,
        occurrence_ids: str | Unset = UNSET,
    ) -> RegistrantAdded:
        """Add a webinar registrant

        Register a person for a webinar. The answer holds the person's own link for joining.

        **Prerequisites:**
        * Plan: Pro or higher, with the webinar add-on.

        Scopes: webinar:write:admin, webinar:write.

        Rate limit: Light.

        Documented failures:
        - 300: The webinar number, an occurrence ID or the person's name is not valid.
        - 400, code 1010: The user is not a member of this account.
        - 400, code 3000: The webinar does not use registration.
        - 400, code 3027: This person cannot register for the webinar.
        - 404, code 1001: No user with this ID or address is in the account.
        - 404, code 3001: The webinar does not exist or has expired.

        Args:
            webinar_id: The webinar number (64-bit integer).
            email: Email address of the registrant.
            first_name: First name.
            last_name: Last name.
            address: Street and house number.
            city: City.
            country: Country, as a two-letter code.
            zip_: Postal code.
            state: State or province.
            phone: Phone number.
            industry: Line of business.
            org: Organization the person works for.
            job_title: Job title.
            purchasing_time_frame: When the person expects to buy.
            role_in_purchase_process: Part the person plays in the purchase.
            no_of_employees: Size of the organization, by number of employees.
            comments: Remarks and questions of the person.
            custom_questions: The host's own questions, each with its `title` and the given `value`.
            occurrence_ids: Occurrences to register for, comma-separated.

        Example:
            webinars.add_webinar_registrant(95000000001, email="jonas.lindqvist@example.com", first_name="Jonas")
        """
        from . import add_webinar_registrant as _endpoint

        return await self._caller.call(
            "add_webinar_registrant",
            _endpoint,
            (webinar_id,),
            parameters={
                "occurrence_ids": occurrence_ids,
            },
            body={
                "email": email,
                "first_name": first_name,
                "last_name": last_name,
                "address": address,
                "city": city,
                "country": country,
                "zip": zip_,
                "state": state,
                "phone": phone,
                "industry": industry,
                "org": org,
                "job_title": job_title,
                "purchasing_time_frame": purchasing_time_frame,
                "role_in_purchase_process": role_in_purchase_process,
                "no_of_employees": no_of_employees,
                "comments": comments,
                "custom_questions": custom_questions,
            },
        )

    async def list_webinar_registration_questions(
        self,
        webinar_id: int | str,
    ) -> RegistrationQuestions:
        """List webinar registration questions

        List what people are asked when they register for a webinar, both the standard fields
        and the host's own questions.

        **Prerequisites:**
        * Plan: Pro or higher, with the webinar add-on.

        Scopes: webinar:read:admin, webinar:read.

        Rate limit: Light.

        Documented failures:
        - 404: There is no such webinar.

        Args:
            webinar_id: The webinar number (64-bit integer).

        Example:
            webinars.list_webinar_registration_questions(95000000001)
        """
        from . import list_webinar_registration_questions as _endpoint

        return await self._caller.call(
            "list_webinar_registration_questions",
            _endpoint,
            (webinar_id,),
        )

    async def update_webinar_registration_questions(
        self,
        webinar_id: int | str,
        *,
        questions: Sequence[RegistrationQuestion | Mapping[str, Any]] | Unset = UNSET,
        custom_questions: Sequence[CustomQuestion | Mapping[str, Any]] | Unset = UNSET,
    ) -> None:
        """Update webinar registration questions

        Set what people are asked when they register for a webinar.

        **Prerequisites:**
        * Plan: Pro or higher, with the webinar add-on.
        * The webinar requires registration.

        Scopes: webinar:write:admin, webinar:write.

        Rate limit: Light.

        Documented failures:
        - 404: There is no such webinar.

        Args:
            webinar_id: The webinar number (64-bit integer).
            questions: Standard fields to ask for. Each has its `field_name`, such as `org` or
                `job_title`, and `required`.
            custom_questions: The host's own questions. Each has its wording in `title`, a `type` such as
                `short` or `single_radio`, `required`, and `answers` to pick from.

        Example:
            webinars.update_webinar_registration_questions(95000000001)
        """
        from . import update_webinar_registration_questions as _endpoint

        return await self._caller.call(
            "update_webinar_registration_questions",
            _endpoint,
            (webinar_id,),
            body={
                "questions": questions,
                "custom_questions": custom_questions,
            },
        )

    async def update_webinar_registrant_status(
        self,
        webinar_id: int | str,
        *,
        action: UpdateWebinarRegistrantStatusBodyAction,
        registrants: Sequence[RegistrantRef | Mapping[str, Any]] | Unset = UNSET,
        occurrence_id: int | Unset = UNSET,
    ) -> None:
        """Update webinar registrant status

        Approve, deny or cancel registrations for a webinar.

        Scopes: webinar:write:admin, webinar:write.

        Rate limit: Medium.

        Documented failures:
        - 200, code 200: Nothing changed: the user has no webinar plan.
        - 300: This is not a valid webinar number.
        - 400, code 1010: The user is not a member of this account.
        - 400, code 3035: The webinar has no places left.
        - 404, code 1001: No user with this ID or address is in the account.
        - 404, code 3001: The webinar does not exist or has expired.
        - 429: The daily number of requests for one registrant is used up; counting restarts at
        00:00 UTC.

        Args:
            webinar_id: The webinar number (64-bit integer).
            action: What to do with the registrants: `approve` or `deny` them, or `cancel` those
                approved before.
            registrants: Registrants concerned, each with `id` and `email`.
            occurrence_id: Picks one occurrence of a recurring series.

        Example:
            webinars.update_webinar_registrant_status(95000000001, action="approve")
        """
        from . import update_webinar_registrant_status as _endpoint

        return await self._caller.call(
            "update_webinar_registrant_status",
            _endpoint,
            (webinar_id,),
            parameters={
                "occurrence_id": occurrence_id,
            },
            body={
                "action": action,
                "registrants": registrants,
            },
        )

    async def get_webinar_registrant(
        self,
        webinar_id: int | str,
        registrant_id: str,
        *,
        occurrence_id: int | Unset = UNSET,
    ) -> RegistrantList:
        """Get a webinar registrant

        Return one registrant of a webinar.

        **Prerequisites:**
        * A webinar plan.

        Scopes: webinar:read:admin, webinar:read.

        Rate limit: Light.

        Documented failures:
        - 300: This is not a valid webinar number.
        - 400, code 1010: The user is not a member of this account.
        - 404, code 1001: No user with this ID or address is in the account.
        - 404, code 3001: The webinar does not exist or has expired.

        Args:
            webinar_id: The webinar number (64-bit integer).
            registrant_id: ID of the registrant.
            occurrence_id: Picks one occurrence of a recurring series.

        Example:
            webinars.get_webinar_registrant(95000000001, "registrant000000000001")
        """
        from . import get_webinar_registrant as _endpoint

        return await self._caller.call(
            "get_webinar_registrant",
            _endpoint,
            (
                webinar_id,
                registrant_id,
            ),
            parameters={
                "occurrence_id": occurrence_id,
            },
        )

    async def delete_webinar_registrant(
        self,
        webinar_id: int | str,
        registrant_id: str,
        *,
        occurrence_id: int | Unset = UNSET,
    ) -> None:
        """Delete a webinar registrant

        Delete a registrant from a webinar.

        Scopes: webinar:write:admin, webinar:write.

        Rate limit: Light.

        Documented failures:
        - 400, code 200: The user has no webinar plan.
        - 400, code 300: The registrant ID is not valid.

        Args:
            webinar_id: The webinar number (64-bit integer).
            registrant_id: ID of the registrant.
            occurrence_id: Picks the occurrence of a recurring webinar.

        Example:
            webinars.delete_webinar_registrant(95000000001, "registrant000000000001")
        """
        from . import delete_webinar_registrant as _endpoint

        return await self._caller.call(
            "delete_webinar_registrant",
            _endpoint,
            (
                webinar_id,
                registrant_id,
            ),
            parameters={
                "occurrence_id": occurrence_id,
            },
        )

    async def update_webinar_status(
        self,
        webinar_id: int | str,
        *,
        action: UpdateWebinarStatusBodyAction | Unset = UNSET,
    ) -> None:
        """Update webinar status

        Update a webinar's status. Use this API to end an ongoing webinar.

        **Prerequisites:**
        * The account must hold a valid [Webinar plan](https://zoom.us/webinar).

        Scopes: webinar:write:admin, webinar:write.

        Rate limit: Light.

        Documented failures:
        - 200, code 200: Webinar plan subscription is missing. Enable webinar for this user once
        the subscription is added:{userId}.
        - 400, code 1010: User does not belong to this account:{accountId}.
        - 400, code 3003: You are not the meeting host.
        - 400, code 3063: Can not end on-premise user's meeting:
        - 404, code 1001: User {userId} does not exist or does not belong to this account.
        - 404, code 3001: Webinar {webinarId} not found or has expired.

        Args:
            webinar_id: The webinar's ID.
            action: One of end.

        Example:
            webinars.update_webinar_status(68423085, action="end")
        """
        from . import update_webinar_status as _endpoint

        return await self._caller.call(
            "update_webinar_status",
            _endpoint,
            (webinar_id,),
            body={
                "action": action,
            },
        )

    async def list_webinar_tracking_sources(
        self,
        webinar_id: int | str,
    ) -> TrackingSourceList:
        """List webinar tracking sources

        List the tracking sources that a webinar has, links that show through which channel
        visitors and registrants came, with their counts.

        **Prerequisites:**
        * A webinar license.
        * The webinar requires registration.

        Scopes: webinar:read:admin, webinar:read.

        Rate limit: Medium.

        Args:
            webinar_id: The webinar number (64-bit integer).

        Example:
            webinars.list_webinar_tracking_sources(95000000001)
        """
        from . import list_webinar_tracking_sources as _endpoint

        return await self._caller.call(
            "list_webinar_tracking_sources",
            _endpoint,
            (webinar_id,),
        )
