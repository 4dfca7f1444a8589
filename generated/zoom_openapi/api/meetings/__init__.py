# Generated from zoom.postman_collection.json. Not to be edited.


"""The operations tagged meetings"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from ...types import UNSET, AsyncCaller, AsyncPages, Caller, File, Pages, Unset

if TYPE_CHECKING:
    import datetime

    from ...models.add_meeting_registrant_body import AddMeetingRegistrantBody
    from ...models.add_meeting_registrants_body import AddMeetingRegistrantsBody
    from ...models.chat_file_list import ChatFileList
    from ...models.control_meeting_recording_body import ControlMeetingRecordingBody
    from ...models.control_meeting_recording_body_method import (
        ControlMeetingRecordingBodyMethod,
    )
    from ...models.create_meeting_body import CreateMeetingBody
    from ...models.create_meeting_body_type import CreateMeetingBodyType
    from ...models.create_meeting_invite_links_body import CreateMeetingInviteLinksBody
    from ...models.create_meeting_poll_body import CreateMeetingPollBody
    from ...models.create_meeting_polls_body import CreateMeetingPollsBody
    from ...models.custom_question import CustomQuestion
    from ...models.custom_question_answer import CustomQuestionAnswer
    from ...models.invite_link_list import InviteLinkList
    from ...models.invitee import Invitee
    from ...models.json_object import JsonObject
    from ...models.list_meeting_registrants_status import ListMeetingRegistrantsStatus
    from ...models.list_meetings_type import ListMeetingsType
    from ...models.livestream import Livestream
    from ...models.livestream_display import LivestreamDisplay
    from ...models.meeting import Meeting
    from ...models.meeting_invitation import MeetingInvitation
    from ...models.meeting_list import MeetingList
    from ...models.meeting_settings import MeetingSettings
    from ...models.meeting_template_list import MeetingTemplateList
    from ...models.past_meeting import PastMeeting
    from ...models.past_meeting_instance_list import PastMeetingInstanceList
    from ...models.past_participant import PastParticipant
    from ...models.past_participant_list import PastParticipantList
    from ...models.past_poll_results import PastPollResults
    from ...models.poll import Poll
    from ...models.poll_list import PollList
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
    from ...models.update_meeting_body import UpdateMeetingBody
    from ...models.update_meeting_body_type import UpdateMeetingBodyType
    from ...models.update_meeting_livestream_body import UpdateMeetingLivestreamBody
    from ...models.update_meeting_livestream_status_body import (
        UpdateMeetingLivestreamStatusBody,
    )
    from ...models.update_meeting_livestream_status_body_action import (
        UpdateMeetingLivestreamStatusBodyAction,
    )
    from ...models.update_meeting_poll_body import UpdateMeetingPollBody
    from ...models.update_meeting_registrant_status_body import (
        UpdateMeetingRegistrantStatusBody,
    )
    from ...models.update_meeting_registrant_status_body_action import (
        UpdateMeetingRegistrantStatusBodyAction,
    )
    from ...models.update_meeting_registration_questions_body import (
        UpdateMeetingRegistrationQuestionsBody,
    )
    from ...models.update_meeting_status_body import UpdateMeetingStatusBody
    from ...models.update_meeting_status_body_action import (
        UpdateMeetingStatusBodyAction,
    )


class Meetings:
    """Meetings: scheduling and changing them, their registrants, polls, invitations and live
    streams, and what is left of those that have ended."""

    def __init__(self, caller: Caller) -> None:
        self._caller = caller

    def control_meeting_recording(
        self,
        meeting_id: int | str,
        *,
        method: ControlMeetingRecordingBodyMethod,
    ) -> JsonObject:
        """Control meeting recording

        Start, stop, pause or resume the cloud recording of a meeting in progress. Local
        recordings are out of reach.

        **Prerequisites:**
        * The meeting is in progress.
        * Cloud recording is turned on.
        * You are its host or an alternative host.

        Scopes: meeting:write, meeting:write:admin, meeting:master.

        Documented failures:
        - 400, code 300: The meeting does not exist, its number is malformed, or you lack the
        permission.
        - 404, code 3001: The meeting does not exist or has expired.

        Args:
            meeting_id: The meeting number (64-bit integer).
            method: What to do: `recording.start` begins a recording, `recording.stop` ends it,
                `recording.pause` interrupts it, and `recording.resume` carries on after a
                pause.

        Example:
            meetings.control_meeting_recording(93000000001, method="recording.start")
        """
        from . import control_meeting_recording as _endpoint

        return self._caller.call(
            "control_meeting_recording",
            _endpoint,
            (meeting_id,),
            body={
                "method": method,
            },
        )

    def get_meeting(
        self,
        meeting_id: int | str,
        *,
        occurrence_id: int | Unset = UNSET,
        show_previous_occurrences: bool | Unset = UNSET,
    ) -> Meeting:
        """Get a meeting

        Return a meeting with its settings. The answer holds a fresh `start_url`.

        Scopes: meeting:read:admin, meeting:read.

        Rate limit: Light.

        Documented failures:
        - 400, code 1010: The user is not a member of this account.
        - 400, code 3000: The number is that of a webinar, which cannot be read here.
        - 404, code 1001: The host does not exist or belongs to another account.
        - 404, code 3001: The meeting does not exist or has expired.

        Args:
            meeting_id: The meeting number (64-bit integer).
            occurrence_id: Picks one occurrence of a recurring series.
            show_previous_occurrences: Whether to include the past occurrences of a recurring meeting.

        Example:
            meetings.get_meeting(93000000001)
        """
        from . import get_meeting as _endpoint

        return self._caller.call(
            "get_meeting",
            _endpoint,
            (meeting_id,),
            parameters={
                "occurrence_id": occurrence_id,
                "show_previous_occurrences": show_previous_occurrences,
            },
        )

    def delete_meeting(
        self,
        meeting_id: int | str,
        *,
        occurrence_id: int | Unset = UNSET,
        schedule_for_reminder: bool | Unset = UNSET,
        cancel_meeting_reminder: bool | Unset = UNSET,
    ) -> None:
        """Delete a meeting

        Delete a meeting or one occurrence of it. Meetings in progress stay.

        Scopes: meeting:write:admin, meeting:write.

        Rate limit: Light.

        Documented failures:
        - 400, code 1010: The user is not a member of this account.
        - 400, code 3000: The meeting is not accessible, or no occurrence has this ID.
        - 400, code 3002: A meeting in progress cannot be deleted.
        - 404, code 1001: The host does not exist or belongs to another account.
        - 404, code 3001: The meeting does not exist or has expired.

        Args:
            meeting_id: The meeting number (64-bit integer).
            occurrence_id: Deletes this occurrence alone instead of the whole series.
            schedule_for_reminder: Whether to email the host and the alternative hosts that the meeting is off.
            cancel_meeting_reminder: Whether to email registrants that the meeting is off. Default: `false`.

        Example:
            meetings.delete_meeting(93000000001)
        """
        from . import delete_meeting as _endpoint

        return self._caller.call(
            "delete_meeting",
            _endpoint,
            (meeting_id,),
            parameters={
                "occurrence_id": occurrence_id,
                "schedule_for_reminder": schedule_for_reminder,
                "cancel_meeting_reminder": cancel_meeting_reminder,
            },
        )

    def update_meeting(
        self,
        meeting_id: int | str,
        *,
        schedule_for: str | Unset = UNSET,
        topic: str | Unset = UNSET,
        type_: UpdateMeetingBodyType | Unset = UNSET,
        pre_schedule: bool | Unset = UNSET,
        start_time: datetime.datetime | str | Unset = UNSET,
        duration: int | Unset = UNSET,
        timezone: str | Unset = UNSET,
        password: str | Unset = UNSET,
        agenda: str | Unset = UNSET,
        template_id: str | Unset = UNSET,
        tracking_fields: Sequence[TrackingFieldValue | Mapping[str, Any]] | Unset = UNSET,
        recurrence: Recurrence | Mapping[str, Any] | Unset = UNSET,
        settings: MeetingSettings | Mapping[str, Any] | Unset = UNSET,
        occurrence_id: int | Unset = UNSET,
    ) -> None:
        """Update a meeting

        Change a meeting, at most 100 times within 24 hours.

        Scopes: meeting:write:admin, meeting:write.

        Rate limit: Light.

        Documented failures:
        - 300, code 300: The `enforce_login_domains` are malformed (separate them by `;`), or
        the host's daily number of created and changed meetings is used up.
        - 400, code 1010: The user is not a member of this account.
        - 400, code 3000: The meeting is not accessible.
        - 400, code 3003: Only the host of the meeting may do this.
        - 400, code 300: A value of the request is not valid.
        - 404, code 1001: The host does not exist or belongs to another account.
        - 404, code 3001: The meeting does not exist or has expired.

        Args:
            meeting_id: The meeting number (64-bit integer).
            schedule_for: Whom to schedule for: a user ID or an email address.
            topic: Title of the meeting.
            type_: `1` starts at once, `2` is scheduled, `3` recurs at no fixed time, `8` recurs at
                fixed times.
            pre_schedule: Whether to create the meeting as prescheduled; for type `2` only.
            start_time: Start, in UTC with a trailing `Z` or as local time together with `timezone`. A
                time in the past is ignored and leaves a recurring meeting as it was; a time in
                the future needs `recurrence` too.
            duration: Planned length in minutes.
            timezone: Time zone of `start_time`, such as `America/Denver`.
            password: Passcode for joining: at most 10 letters, digits and `@`, `-`, `_`, `*`. The
                account may demand more of it.
            agenda: Description, at most 2,000 characters.
            template_id: ID of the template to schedule from. Only templates of the account's
                administrators work.
            tracking_fields: Values for the account's tracking fields, each with `field` and `value`.
            recurrence: Pattern of a recurring meeting, needed when `start_time` lies in the future.
                `type` is `1` daily, `2` weekly or `3` monthly, `repeat_interval` counts days,
                weeks or months; `weekly_days` lists days from `1` Sunday to `7` Saturday,
                comma-separated; a monthly series sets `monthly_day`, or `monthly_week` (`1` to
                `4`, `-1` the last) with `monthly_week_day`. Ends after `end_times` occurrences
                or at `end_date_time` in UTC; give only one of the two.
            settings: Settings to change. Those of `create_meeting`, and `enforce_login` with
                `enforce_login_domains` (separated by `;`), the older form of
                `meeting_authentication`, `global_dial_in_numbers`, and `custom_keys`, pairs of
                `key` and `value` of your own.
            occurrence_id: Changes a single occurrence. Only `agenda`, `start_time`, `duration` and, in
                `settings`, `auto_recording`, `host_video`, `join_before_host`,
                `participant_video`, `mute_upon_entry`, `watermark` and `waiting_room` can
                differ from the series.

        Example:
            meetings.update_meeting(93000000001, schedule_for="jonas.lindqvist@example.com", topic="Weekly planning")
        """
        from . import update_meeting as _endpoint

        return self._caller.call(
            "update_meeting",
            _endpoint,
            (meeting_id,),
            parameters={
                "occurrence_id": occurrence_id,
            },
            body={
                "schedule_for": schedule_for,
                "topic": topic,
                "type": type_,
                "pre_schedule": pre_schedule,
                "start_time": start_time,
                "duration": duration,
                "timezone": timezone,
                "password": password,
                "agenda": agenda,
                "template_id": template_id,
                "tracking_fields": tracking_fields,
                "recurrence": recurrence,
                "settings": settings,
            },
        )

    def create_meeting_polls(
        self,
        meeting_id: int | str,
        *,
        title: str | Unset = UNSET,
        questions: Sequence[PollQuestion | Mapping[str, Any]] | Unset = UNSET,
    ) -> PollList:
        """Create meeting polls

        Add several polls to a scheduled meeting in one go.

        **Prerequisites:**
        * Plan of the host: Pro or higher.
        * Polls are turned on for the host.
        * The meeting is scheduled; instant meetings have no polls.

        Scopes: meeting:write:admin, meeting:write.

        Rate limit: Light.

        Documented failures:
        - 400, code 300: The meeting number is malformed.
        - 400, code 300: No meeting has this number.
        - 400, code 3000: The meeting is not accessible.
        - 400, code 3001: The meeting does not exist or has expired.

        Args:
            meeting_id: The meeting number (64-bit integer).
            title: Title of the poll.
            questions: Questions of the poll. Each has its wording in `name`, its `answers` to pick
                from, and a `type`, `single` for one answer or `multiple` for several.

        Example:
            meetings.create_meeting_polls(93000000001, title="Closing poll")
        """
        from . import create_meeting_polls as _endpoint

        return self._caller.call(
            "create_meeting_polls",
            _endpoint,
            (meeting_id,),
            body={
                "title": title,
                "questions": questions,
            },
        )

    def add_meeting_registrants(
        self,
        meeting_id: int | str,
        *,
        auto_approve: bool | Unset = UNSET,
        registrants: Sequence[RegistrantInput | Mapping[str, Any]] | Unset = UNSET,
    ) -> RegisteredPersonList:
        """Add meeting registrants

        Register up to 30 people in one go for a meeting that uses registration. Only meetings
        of type `2` take such a batch.

        **Prerequisites:**
        * The host has a license.
        * The meeting uses registration and is of type `2`.

        Scopes: meeting:write, meeting:write:admin.

        Rate limit: Heavy.

        Documented failures:
        - 400, code 3038: The meeting is over and takes no more registrants.
        - 400, code 303: Only scheduled meetings take a batch of registrants.
        - 404, code 3001: The meeting does not exist or has expired.
        - 404, code 3043: The meeting has no places left.
        - 404, code 404: The meeting does not use registration.
        - 429: The daily number of requests for one registrant is used up; counting restarts at
        00:00 UTC.

        Args:
            meeting_id: The meeting number (64-bit integer).
            auto_approve: Whether to approve the registration at once although the meeting asks for manual
                approval (`approval_type` `1`). Has no bearing on meetings that approve on their
                own.
            registrants: People to register, 30 at most, each with `email`, `first_name` and `last_name`.

        Example:
            meetings.add_meeting_registrants(93000000001, auto_approve=False)
        """
        from . import add_meeting_registrants as _endpoint

        return self._caller.call(
            "add_meeting_registrants",
            _endpoint,
            (meeting_id,),
            body={
                "auto_approve": auto_approve,
                "registrants": registrants,
            },
        )

    def get_meeting_invitation(
        self,
        meeting_id: int | str,
    ) -> MeetingInvitation:
        """Get meeting invitation

        Return the text that invites people to a meeting, with its link, numbers to dial and
        passcode.

        Scopes: meeting:read:admin, meeting:read.

        Rate limit: Light.

        Args:
            meeting_id: The meeting number (64-bit integer).

        Example:
            meetings.get_meeting_invitation(93000000001)
        """
        from . import get_meeting_invitation as _endpoint

        return self._caller.call(
            "get_meeting_invitation",
            _endpoint,
            (meeting_id,),
        )

    def create_meeting_invite_links(
        self,
        meeting_id: int | str,
        *,
        ttl: int | Unset = UNSET,
        attendees: Sequence[Invitee | Mapping[str, Any]] | Unset = UNSET,
    ) -> InviteLinkList:
        """Create meeting invite links

        Create personal links for joining a meeting, one per name.

        Scopes: meeting:write:admin, meeting:write.

        Rate limit: Light.

        Documented failures:
        - 400, code 300: The meeting number is malformed or unknown.
        - 400, code 3000: The number is that of a webinar, which has its own request for this.
        - 400, code 3001: The meeting does not exist or has expired.

        Args:
            meeting_id: The meeting number (64-bit integer).
            ttl: How long the links work.
            attendees: People to make links for, each with the `name` to show in the meeting.

        Example:
            meetings.create_meeting_invite_links(93000000001, ttl=7200)
        """
        from . import create_meeting_invite_links as _endpoint

        return self._caller.call(
            "create_meeting_invite_links",
            _endpoint,
            (meeting_id,),
            body={
                "ttl": ttl,
                "attendees": attendees,
            },
        )

    def get_meeting_livestream(
        self,
        meeting_id: int | str,
    ) -> Livestream:
        """Get meeting livestream

        Return the address, key and viewing page of a meeting's live stream.

        **Prerequisites:**
        * Plan of the host: Pro or higher, with a license.
        * A live stream is set up for the meeting.

        Scopes: meeting:read:admin, meeting:read.

        Rate limit: Light.

        Documented failures:
        - 400, code 300: The meeting number is missing or malformed.
        - 400, code 1010: The user is not a member of this account.
        - 404, code 1001: The host does not exist or belongs to another account.

        Args:
            meeting_id: The meeting number (64-bit integer).

        Example:
            meetings.get_meeting_livestream(93000000001)
        """
        from . import get_meeting_livestream as _endpoint

        return self._caller.call(
            "get_meeting_livestream",
            _endpoint,
            (meeting_id,),
        )

    def update_meeting_livestream(
        self,
        meeting_id: int | str,
        *,
        stream_url: str,
        stream_key: str,
        page_url: str,
    ) -> None:
        """Update meeting livestream

        Set where a meeting is streamed to and where people can watch it.

        **Prerequisites:**
        * License of the host: Pro.

        Scopes: meeting:write:admin, meeting:write.

        Rate limit: Light.

        Documented failures:
        - 300, code 300: The meeting number is missing or malformed.
        - 400, code 1010: The user is not a member of this account.
        - 400, code 3000: The number is that of a webinar, which has its own request for this.
        - 404, code 1001: The host does not exist or belongs to another account.

        Args:
            meeting_id: The meeting number (64-bit integer).
            stream_url: Address that the stream is sent to.
            stream_key: Stream name and key.
            page_url: Page on which the stream can be watched.

        Example:
            meetings.update_meeting_livestream(93000000001, stream_url="rtmp://live.example.com/app", stream_key="launch-stream-0001", page_url="https://example.com/live/launch")
        """
        from . import update_meeting_livestream as _endpoint

        return self._caller.call(
            "update_meeting_livestream",
            _endpoint,
            (meeting_id,),
            body={
                "stream_url": stream_url,
                "stream_key": stream_key,
                "page_url": page_url,
            },
        )

    def update_meeting_livestream_status(
        self,
        meeting_id: int | str,
        *,
        action: UpdateMeetingLivestreamStatusBodyAction | Unset = UNSET,
        settings: LivestreamDisplay | Mapping[str, Any] | Unset = UNSET,
    ) -> None:
        """Update meeting livestream status

        Start or stop the live stream of a meeting.

        **Prerequisites:**
        * License of the host: Pro.

        Scopes: meeting:write:admin, meeting:write.

        Rate limit: Light.

        Documented failures:
        - 300, code 300: The meeting number is missing or malformed.
        - 400, code 3000: The number is that of a webinar, which has its own request for this.
        - 400, code 1010: The user is not a member of this account.
        - 404, code 1001: The host does not exist or belongs to another account.
        - 429: Too many attempts to start this stream. If it is not live by then, try again
        after 30 seconds.

        Args:
            meeting_id: The meeting number (64-bit integer).
            action: `start` goes live, `stop` ends the stream.
            settings: Settings of the stream, changeable only while it is stopped:
                `active_speaker_name` shows who is speaking, `display_name` names the stream.

        Example:
            meetings.update_meeting_livestream_status(93000000001, action="start")
        """
        from . import update_meeting_livestream_status as _endpoint

        return self._caller.call(
            "update_meeting_livestream_status",
            _endpoint,
            (meeting_id,),
            body={
                "action": action,
                "settings": settings,
            },
        )

    def list_meeting_polls(
        self,
        meeting_id: int | str,
    ) -> PollList:
        """List meeting polls

        List the polls prepared for a meeting.

        **Prerequisites:**
        * Plan of the host: Pro or higher.
        * The meeting is scheduled; instant meetings have no polls.

        Scopes: meeting:read:admin, meeting:read.

        Rate limit: Light.

        Documented failures:
        - 404, code 404: The meeting has no polls.

        Args:
            meeting_id: The meeting number (64-bit integer).

        Example:
            meetings.list_meeting_polls(93000000001)
        """
        from . import list_meeting_polls as _endpoint

        return self._caller.call(
            "list_meeting_polls",
            _endpoint,
            (meeting_id,),
        )

    def create_meeting_poll(
        self,
        meeting_id: int | str,
        *,
        title: str | Unset = UNSET,
        questions: Sequence[PollQuestion | Mapping[str, Any]] | Unset = UNSET,
    ) -> Poll:
        """Create a meeting poll

        Add a poll to a scheduled meeting.

        **Prerequisites:**
        * Plan of the host: Pro or higher.
        * Polls are turned on for the host.
        * The meeting is scheduled; instant meetings have no polls.

        Scopes: meeting:write:admin, meeting:write.

        Rate limit: Light.

        Documented failures:
        - 404, code 404: There is no such meeting.

        Args:
            meeting_id: The meeting number (64-bit integer).
            title: Title of the poll.
            questions: Questions of the poll. Each has its wording in `name`, its `answers` to pick
                from, and a `type`, `single` for one answer or `multiple` for several.

        Example:
            meetings.create_meeting_poll(93000000001, title="Closing poll")
        """
        from . import create_meeting_poll as _endpoint

        return self._caller.call(
            "create_meeting_poll",
            _endpoint,
            (meeting_id,),
            body={
                "title": title,
                "questions": questions,
            },
        )

    def get_meeting_poll(
        self,
        meeting_id: int | str,
        poll_id: str,
    ) -> Poll:
        """Get a meeting poll

        Return one poll of a meeting with its questions.

        Scopes: meeting:read:admin, meeting:read.

        Rate limit: Light.

        Documented failures:
        - 404, code 404: No poll has this ID.

        Args:
            meeting_id: The meeting number (64-bit integer).
            poll_id: ID of the poll, as the list of polls gives it.

        Example:
            meetings.get_meeting_poll(93000000001, "poll000000000000000001")
        """
        from . import get_meeting_poll as _endpoint

        return self._caller.call(
            "get_meeting_poll",
            _endpoint,
            (
                meeting_id,
                poll_id,
            ),
        )

    def update_meeting_poll(
        self,
        meeting_id: int | str,
        poll_id: str,
        *,
        title: str | Unset = UNSET,
        questions: Sequence[PollQuestion | Mapping[str, Any]] | Unset = UNSET,
    ) -> None:
        """Update a meeting poll

        Replace the title and questions of a meeting poll.

        Scopes: meeting:write:admin, meeting:write.

        Rate limit: Light.

        Documented failures:
        - 404, code 404: No poll has this ID.

        Args:
            meeting_id: The meeting number (64-bit integer).
            poll_id: ID of the poll, as the list of polls gives it.
            title: Title of the poll.
            questions: Questions of the poll. Each has its wording in `name`, its `answers` to pick
                from, and a `type`, `single` for one answer or `multiple` for several.

        Example:
            meetings.update_meeting_poll(93000000001, "poll000000000000000001", title="Closing poll")
        """
        from . import update_meeting_poll as _endpoint

        return self._caller.call(
            "update_meeting_poll",
            _endpoint,
            (
                meeting_id,
                poll_id,
            ),
            body={
                "title": title,
                "questions": questions,
            },
        )

    def delete_meeting_poll(
        self,
        meeting_id: int | str,
        poll_id: str,
    ) -> None:
        """Delete a meeting poll

        Delete a poll of a meeting.

        **Prerequisites:**
        * Plan of the host: Pro.
        * Polls are turned on for the host.
        * The meeting is scheduled; instant meetings have no polls.

        Scopes: meeting:write:admin, meeting:write.

        Rate limit: Light.

        Documented failures:
        - 404, code 404: No poll has this ID.

        Args:
            meeting_id: The meeting number (64-bit integer).
            poll_id: ID of the poll, as the list of polls gives it.

        Example:
            meetings.delete_meeting_poll(93000000001, "poll000000000000000001")
        """
        from . import delete_meeting_poll as _endpoint

        return self._caller.call(
            "delete_meeting_poll",
            _endpoint,
            (
                meeting_id,
                poll_id,
            ),
        )

    def list_meeting_registrants(
        self,
        meeting_id: int | str,
        *,
        occurrence_id: int | Unset = UNSET,
        status: ListMeetingRegistrantsStatus | Unset = UNSET,
        page_size: int | Unset = UNSET,
        page_number: int | Unset = UNSET,
        next_page_token: str | Unset = UNSET,
    ) -> Pages[Registrant, RegistrantList]:
        """List meeting registrants

        List the people registered for a meeting.

        Scopes: meeting:read:admin, meeting:read.

        Rate limit: Medium.

        Documented failures:
        - 300, code 300: The meeting does not exist, has expired, or does not use registration.
        - 400, code 1010: The user is not a member of this account.
        - 400, code 3003: Only the host of the meeting may do this.
        - 400, code 3000: The meeting is not accessible.
        - 404, code 1001: The host does not exist or belongs to another account.

        Args:
            meeting_id: The meeting number (64-bit integer).
            occurrence_id: Picks one occurrence of a recurring series.
            status: Keeps only registrants who are waiting for approval, approved or denied.
            page_size: How many records one page holds. Default: `30`.
            page_number: Page to return, counted from 1. Deprecated; use `next_page_token`.
            next_page_token: Token of the page to return, taken from the answer before it; valid for 15
                minutes.

        Example:
            meetings.list_meeting_registrants(93000000001)
        """
        from . import list_meeting_registrants as _endpoint

        return self._caller.pages(
            "list_meeting_registrants",
            _endpoint,
            (meeting_id,),
            parameters={
                "occurrence_id": occurrence_id,
                "status": status,
                "page_size": page_size,
                "page_number": page_number,
                "next_page_token": next_page_token,
            },
            items="registrants",
        )

    def add_meeting_registrant(
        self,
        meeting_id: int | str,
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
        language: str | Unset = UNSET,
        auto_approve: bool | Unset = UNSET,
        occurrence_ids: str | Unset = UNSET,
    ) -> RegistrantAdded:
        """Add a meeting registrant

        Register a person for a meeting, which takes 4,999 registrants at most. The answer holds
        the person's own link for joining.

        **Prerequisites:**
        * The host has a license.

        Scopes: meeting:write:admin, meeting:write.

        Rate limit: Light.

        Documented failures:
        - 300, code 300: The meeting does not exist or has expired.
        - 400, code 1010: The user is not a member of this account.
        - 400, code 3003: Only the host of the meeting may do this.
        - 400, code 3043: The meeting has no places left.
        - 404, code 1001: The host does not exist or belongs to another account.
        - 429: The daily number of requests for one registrant is used up; counting restarts at
        00:00 UTC.

        Args:
            meeting_id: The meeting number (64-bit integer).
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
            language: Language for the emails sent, such as `en-US`.
            auto_approve: Whether to approve the registration at once although the meeting asks for manual
                approval (`approval_type` `1`). Has no bearing on meetings that approve on their
                own.
            occurrence_ids: Occurrences to register for, comma-separated.

        Example:
            meetings.add_meeting_registrant(93000000001, email="jonas.lindqvist@example.com", first_name="Jonas")
        """
        from . import add_meeting_registrant as _endpoint

        return self._caller.call(
            "add_meeting_registrant",
            _endpoint,
            (meeting_id,),
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
                "language": language,
                "auto_approve": auto_approve,
            },
        )

    def list_meeting_registration_questions(
        self,
        meeting_id: int | str,
    ) -> RegistrationQuestions:
        """List meeting registration questions

        List what people are asked when they register for a meeting, both the standard fields
        and the host's own questions.

        Scopes: meeting:read, meeting:read:admin.

        Rate limit: Light.

        Documented failures:
        - 404: There is no such meeting.

        Args:
            meeting_id: The meeting number (64-bit integer).

        Example:
            meetings.list_meeting_registration_questions(93000000001)
        """
        from . import list_meeting_registration_questions as _endpoint

        return self._caller.call(
            "list_meeting_registration_questions",
            _endpoint,
            (meeting_id,),
        )

    def update_meeting_registration_questions(
        self,
        meeting_id: int | str,
        *,
        questions: Sequence[RegistrationQuestion | Mapping[str, Any]] | Unset = UNSET,
        custom_questions: Sequence[CustomQuestion | Mapping[str, Any]] | Unset = UNSET,
    ) -> None:
        """Update meeting registration questions

        Set what people are asked when they register for a meeting.

        Scopes: meeting:write, meeting:write:admin.

        Rate limit: Light.

        Documented failures:
        - 404: There is no such meeting.

        Args:
            meeting_id: The meeting number (64-bit integer).
            questions: Standard fields to ask for. Each has its `field_name`, such as `org` or
                `job_title`, and `required`.
            custom_questions: The host's own questions. Each has its wording in `title`, a `type` such as
                `short` or `single`, `required`, and `answers` to pick from.

        Example:
            meetings.update_meeting_registration_questions(93000000001)
        """
        from . import update_meeting_registration_questions as _endpoint

        return self._caller.call(
            "update_meeting_registration_questions",
            _endpoint,
            (meeting_id,),
            body={
                "questions": questions,
                "custom_questions": custom_questions,
            },
        )

    def update_meeting_registrant_status(
        self,
        meeting_id: int | str,
        *,
        action: UpdateMeetingRegistrantStatusBodyAction,
        registrants: Sequence[RegistrantRef | Mapping[str, Any]] | Unset = UNSET,
        occurrence_id: int | Unset = UNSET,
    ) -> None:
        """Update meeting registrant status

        Approve, deny or cancel registrations for a meeting.

        Scopes: meeting:write:admin, meeting:write.

        Rate limit: Medium.

        Documented failures:
        - 300, code 300: The meeting does not use registration.
        - 400, code 1010: The user is not a member of this account.
        - 400, code 3000: The meeting is not accessible.
        - 400, code 3003: Only the host of the meeting may do this.
        - 404, code 1001: The host does not exist or belongs to another account.
        - 429: The daily number of requests for one registrant is used up; counting restarts at
        00:00 UTC.

        Args:
            meeting_id: The meeting number (64-bit integer).
            action: What to do with the registrants: `approve` or `deny` them, or `cancel` those
                approved before.
            registrants: Registrants concerned, each with `id` and `email`.
            occurrence_id: Picks one occurrence of a recurring series.

        Example:
            meetings.update_meeting_registrant_status(93000000001, action="approve")
        """
        from . import update_meeting_registrant_status as _endpoint

        return self._caller.call(
            "update_meeting_registrant_status",
            _endpoint,
            (meeting_id,),
            parameters={
                "occurrence_id": occurrence_id,
            },
            body={
                "action": action,
                "registrants": registrants,
            },
        )

    def get_meeting_registrant(
        self,
        meeting_id: int | str,
        registrant_id: str,
    ) -> Registrant:
        """Get a meeting registrant

        Return one registrant of a meeting.

        **Prerequisites:**
        * A meeting plan.

        Scopes: meeting:read:admin, meeting:read.

        Rate limit: Light.

        Documented failures:
        - 300, code 300: The meeting does not exist, has expired, or does not use registration.
        - 400, code 1010: The user is not a member of this account.
        - 400, code 3003: Only the host of the meeting may do this.
        - 400, code 3000: The meeting is not accessible.
        - 404, code 1001: The host does not exist or belongs to another account.

        Args:
            meeting_id: The meeting number (64-bit integer).
            registrant_id: ID of the registrant.

        Example:
            meetings.get_meeting_registrant(93000000001, "registrant000000000001")
        """
        from . import get_meeting_registrant as _endpoint

        return self._caller.call(
            "get_meeting_registrant",
            _endpoint,
            (
                meeting_id,
                registrant_id,
            ),
        )

    def delete_meeting_registrant(
        self,
        meeting_id: int | str,
        registrant_id: str,
        *,
        occurrence_id: int | Unset = UNSET,
    ) -> None:
        """Delete a meeting registrant

        Delete a registrant from a meeting.

        Scopes: meeting:write:admin, meeting:write.

        Rate limit: Light.

        Documented failures:
        - 400, code 200: Only paid users may do this.
        - 400, code 300: The registrant ID is not valid.

        Args:
            meeting_id: The meeting number (64-bit integer).
            registrant_id: ID of the registrant.
            occurrence_id: Picks the occurrence of a recurring meeting.

        Example:
            meetings.delete_meeting_registrant(93000000001, "registrant000000000001")
        """
        from . import delete_meeting_registrant as _endpoint

        return self._caller.call(
            "delete_meeting_registrant",
            _endpoint,
            (
                meeting_id,
                registrant_id,
            ),
            parameters={
                "occurrence_id": occurrence_id,
            },
        )

    def update_meeting_status(
        self,
        meeting_id: int | str,
        *,
        action: UpdateMeetingStatusBodyAction | Unset = UNSET,
    ) -> None:
        """Update meeting status

        End a meeting in progress, or bring back a deleted one.

        Scopes: meeting:write:admin, meeting:write.

        Rate limit: Light.

        Documented failures:
        - 400, code 1010: The user is not a member of this account.
        - 400, code 3000: The meeting is not accessible.
        - 400, code 3003: Only the host of the meeting may do this.
        - 400, code 3063: The meeting of an on-premise user cannot be ended.
        - 404, code 1001: The host does not exist or belongs to another account.

        Args:
            meeting_id: The meeting number (64-bit integer).
            action: `end` ends the meeting for everyone, `recover` restores it after it was deleted.

        Example:
            meetings.update_meeting_status(93000000001, action="end")
        """
        from . import update_meeting_status as _endpoint

        return self._caller.call(
            "update_meeting_status",
            _endpoint,
            (meeting_id,),
            body={
                "action": action,
            },
        )

    def list_past_meeting_files(
        self,
        meeting_id: int | str,
    ) -> ChatFileList:
        """List past meeting files

        List the files sent in the chat of a meeting. Deprecated and out of service since Zoom
        changed its encryption. Files were kept for 24 hours after the end.

        Scopes: meeting:read, meeting:read:admin.

        Rate limit: Medium.

        Documented failures:
        - 400, code 1010: The user is not a member of this account.
        - 404, code 3001: The meeting does not exist, or it has not ended yet.

        Args:
            meeting_id: The meeting number (64-bit integer).

        Example:
            meetings.list_past_meeting_files(93000000001)
        """
        from . import list_past_meeting_files as _endpoint

        return self._caller.call(
            "list_past_meeting_files",
            _endpoint,
            (meeting_id,),
        )

    def list_past_meeting_instances(
        self,
        meeting_id: int | str,
    ) -> PastMeetingInstanceList:
        """List past meeting instances

        List the occasions on which a meeting took place, each with its UUID and start.

        Scopes: meeting:read:admin, meeting:read.

        Rate limit: Medium.

        Documented failures:
        - 404: There is no such meeting.

        Args:
            meeting_id: The meeting number (64-bit integer).

        Example:
            meetings.list_past_meeting_instances(93000000001)
        """
        from . import list_past_meeting_instances as _endpoint

        return self._caller.call(
            "list_past_meeting_instances",
            _endpoint,
            (meeting_id,),
        )

    def list_past_meeting_polls(
        self,
        meeting_id: str,
    ) -> PastPollResults:
        """List past meeting polls

        Return the answers that participants gave to the polls of a meeting that has ended.

        **Prerequisites:**
        * Plan of the host: Pro.
        * The meeting was scheduled; instant meetings have no polls.

        Scopes: meeting:read:admin, meeting:read.

        Rate limit: Medium.

        Args:
            meeting_id: UUID or number; a number picks the latest occurrence. Encode a UUID twice when
                it starts with `/` or contains `//`.

        Example:
            meetings.list_past_meeting_polls("bWVldGluZy4uLi4uMDAwMQ==")
        """
        from . import list_past_meeting_polls as _endpoint

        return self._caller.call(
            "list_past_meeting_polls",
            _endpoint,
            (meeting_id,),
        )

    def get_past_meeting(
        self,
        meeting_uuid: str,
    ) -> PastMeeting:
        """Get a past meeting

        Return the key figures of a meeting that has ended, such as start, end, minutes and
        number of participants.

        Scopes: meeting:read:admin, meeting:read.

        Rate limit: Light.

        Documented failures:
        - 400, code 1010: The user does not exist or is not a member of this account.
        - 400, code 300: The meeting is not accessible.
        - 404, code 3001: The meeting does not exist, or it has not ended yet.

        Args:
            meeting_uuid: UUID of one occurrence that took place. Encode it twice when it starts with `/`
                or contains `//`.

        Example:
            meetings.get_past_meeting("bWVldGluZy4uLi4uMDAwMQ==")
        """
        from . import get_past_meeting as _endpoint

        return self._caller.call(
            "get_past_meeting",
            _endpoint,
            (meeting_uuid,),
        )

    def list_past_meeting_participants(
        self,
        meeting_uuid: str,
        *,
        page_size: int | Unset = UNSET,
        next_page_token: str | Unset = UNSET,
    ) -> Pages[PastParticipant, PastParticipantList]:
        """List past meeting participants

        List the people who took part in a meeting that has ended.

        **Prerequisites:**
        * A paid plan: Pro or higher.

        Scopes: meeting:read:admin, meeting:read.

        Rate limit: Medium.

        Documented failures:
        - 400, code 1010: The user is not a member of this account.
        - 400, code 300: The meeting is not accessible.
        - 400, code 200: Only paid accounts may do this.
        - 404, code 1001: The host does not exist or belongs to another account.
        - 404, code 3001: The meeting does not exist, or it has not ended yet.

        Args:
            meeting_uuid: UUID of one occurrence that took place. Encode it twice when it starts with `/`
                or contains `//`.
            page_size: How many records one page holds. Default: `30`.
            next_page_token: Token of the page to return, taken from the answer before it; valid for 15
                minutes.

        Example:
            meetings.list_past_meeting_participants("bWVldGluZy4uLi4uMDAwMQ==")
        """
        from . import list_past_meeting_participants as _endpoint

        return self._caller.pages(
            "list_past_meeting_participants",
            _endpoint,
            (meeting_uuid,),
            parameters={
                "page_size": page_size,
                "next_page_token": next_page_token,
            },
            items="participants",
        )

    def list_meeting_templates(
        self,
        user_id: str,
    ) -> MeetingTemplateList:
        """List meeting templates

        List the meeting templates that a user can schedule from.

        Scopes: meeting:read, meeting:read:admin.

        Rate limit: Medium.

        Documented failures:
        - 404, code 1001: No user with this ID or address is in the account.

        Args:
            user_id: User ID or email address; user-level apps pass `me`.

        Example:
            meetings.list_meeting_templates("amaraOkafor00000000001")
        """
        from . import list_meeting_templates as _endpoint

        return self._caller.call(
            "list_meeting_templates",
            _endpoint,
            (user_id,),
        )

    def list_meetings(
        self,
        user_id: str,
        *,
        type_: ListMeetingsType | Unset = UNSET,
        page_size: int | Unset = UNSET,
        next_page_token: str | Unset = UNSET,
        page_number: int | Unset = UNSET,
    ) -> Pages[Meeting, MeetingList]:
        """List meetings

        List the scheduled and recurring meetings of a user. Instant meetings are left out.

        Scopes: meeting:read:admin, meeting:read.

        Rate limit: Medium.

        Documented failures:
        - 404, code 1001: No user with this ID or address is in the account.

        Args:
            user_id: User ID or email address; user-level apps pass `me`.
            type_: `scheduled` lists unexpired past meetings, live and upcoming ones, `live` only
                those in progress, `upcoming` the live and upcoming ones.
            page_size: How many records one page holds. Default: `30`.
            next_page_token: Token of the page to return, taken from the answer before it; valid for 15
                minutes.
            page_number: Page to return, counted from 1; `next_page_token` is the other way to page.

        Example:
            meetings.list_meetings("amaraOkafor00000000001")
        """
        from . import list_meetings as _endpoint

        return self._caller.pages(
            "list_meetings",
            _endpoint,
            (user_id,),
            parameters={
                "type_": type_,
                "page_size": page_size,
                "next_page_token": next_page_token,
                "page_number": page_number,
            },
            items="meetings",
        )

    def create_meeting(
        self,
        user_id: str,
        *,
        topic: str | Unset = UNSET,
        type_: CreateMeetingBodyType | Unset = UNSET,
        pre_schedule: bool | Unset = UNSET,
        start_time: datetime.datetime | str | Unset = UNSET,
        duration: int | Unset = UNSET,
        schedule_for: str | Unset = UNSET,
        timezone: str | Unset = UNSET,
        password: str | Unset = UNSET,
        default_password: bool | Unset = UNSET,
        agenda: str | Unset = UNSET,
        tracking_fields: Sequence[TrackingFieldValue | Mapping[str, Any]] | Unset = UNSET,
        recurrence: Recurrence | Mapping[str, Any] | Unset = UNSET,
        settings: MeetingSettings | Mapping[str, Any] | Unset = UNSET,
        template_id: str | Unset = UNSET,
    ) -> Meeting:
        """Create a meeting

        Create a meeting for a user. The host starts it with `start_url`, which expires after
        two hours, or 90 days if the host was added with `custCreate`; `get_meeting` returns a
        new one. A host is limited to 100 such requests a day.

        Scopes: meeting:write:admin, meeting:write.

        Rate limit: Medium.

        Documented failures:
        - 300: The `enforce_login_domains` are malformed (separate them by `;`), or the host's
        daily number of created and changed meetings is used up.
        - 400, code 3000: An instant meeting cannot be scheduled for someone else, or some of
        the users named are blocked from meetings.
        - 404, code 1001: No user with this ID or address is in the account.

        Args:
            user_id: User ID or email address; user-level apps pass `me`.
            topic: Title of the meeting.
            type_: `1` starts at once, `2` is scheduled, `3` recurs at no fixed time, `8` recurs at
                fixed times.
            pre_schedule: Whether to create the meeting as prescheduled; for type `2` only.
            start_time: Start, for meetings of type `2` and `8`: in UTC with a trailing `Z`, or as local
                time together with `timezone`.
            duration: Planned length in minutes; for type `2` only.
            schedule_for: Whom to schedule for: a user ID or an email address.
            timezone: Time zone of `start_time`, such as `America/Denver`; that of the account if left
                out. For type `2` only.
            password: Passcode for joining: at most 10 letters, digits and `@`, `-`, `_`, `*`. The
                account may demand more of it.
            default_password: Whether to generate a passcode after the user's settings. With a passcode on the
                personal meeting ID, that one is used instead. `false` if left out.
            agenda: Description, at most 2,000 characters.
            tracking_fields: Values for the account's tracking fields, each with `field` and `value`.
            recurrence: Pattern of a meeting of type `8`. `type` is `1` daily, `2` weekly or `3`
                monthly, `repeat_interval` counts days, weeks or months; `weekly_days` lists
                days from `1` Sunday to `7` Saturday, comma-separated; a monthly series sets
                `monthly_day`, or `monthly_week` (`1` to `4`, `-1` the last) with
                `monthly_week_day`. Ends after `end_times` occurrences or at `end_date_time` in
                UTC; give only one of the two.
            settings: Settings of the meeting. `approval_type` says how registrants are approved: `0`
                at once, `1` by hand, `2` no registration. `registration_type` says what a
                registration covers in a series: `1` every occurrence, `2` each occurrence
                apart, `3` chosen occurrences. `audio` is `both`, `telephony` or `voip`;
                `auto_recording` is `local`, `cloud` or `none`; `encryption_type` is
                `enhanced_encryption` or `e2ee`. `jbh_time` is how many minutes early people may
                join. `breakout_room` presets rooms, `language_interpretation` names
                interpreters.
            template_id: ID of the template to schedule from. Only templates of the account's
                administrators work.

        Example:
            meetings.create_meeting("amaraOkafor00000000001", topic="Weekly planning", type_=8)
        """
        from . import create_meeting as _endpoint

        return self._caller.call(
            "create_meeting",
            _endpoint,
            (user_id,),
            body={
                "topic": topic,
                "type": type_,
                "pre_schedule": pre_schedule,
                "start_time": start_time,
                "duration": duration,
                "schedule_for": schedule_for,
                "timezone": timezone,
                "password": password,
                "default_password": default_password,
                "agenda": agenda,
                "tracking_fields": tracking_fields,
                "recurrence": recurrence,
                "settings": settings,
                "template_id": template_id,
            },
        )


class AsyncMeetings:
    """Meetings: scheduling and changing them, their registrants, polls, invitations and live
    streams, and what is left of those that have ended."""

    def __init__(self, caller: AsyncCaller) -> None:
        self._caller = caller

    async def control_meeting_recording(
        self,
        meeting_id: int | str,
        *,
        method: ControlMeetingRecordingBodyMethod,
    ) -> JsonObject:
        """Control meeting recording

        Start, stop, pause or resume the cloud recording of a meeting in progress. Local
        recordings are out of reach.

        **Prerequisites:**
        * The meeting is in progress.
        * Cloud recording is turned on.
        * You are its host or an alternative host.

        Scopes: meeting:write, meeting:write:admin, meeting:master.

        Documented failures:
        - 400, code 300: The meeting does not exist, its number is malformed, or you lack the
        permission.
        - 404, code 3001: The meeting does not exist or has expired.

        Args:
            meeting_id: The meeting number (64-bit integer).
            method: What to do: `recording.start` begins a recording, `recording.stop` ends it,
                `recording.pause` interrupts it, and `recording.resume` carries on after a
                pause.

        Example:
            meetings.control_meeting_recording(93000000001, method="recording.start")
        """
        from . import control_meeting_recording as _endpoint

        return await self._caller.call(
            "control_meeting_recording",
            _endpoint,
            (meeting_id,),
            body={
                "method": method,
            },
        )

    async def get_meeting(
        self,
        meeting_id: int | str,
        *,
        occurrence_id: int | Unset = UNSET,
        show_previous_occurrences: bool | Unset = UNSET,
    ) -> Meeting:
        """Get a meeting

        Return a meeting with its settings. The answer holds a fresh `start_url`.

        Scopes: meeting:read:admin, meeting:read.

        Rate limit: Light.

        Documented failures:
        - 400, code 1010: The user is not a member of this account.
        - 400, code 3000: The number is that of a webinar, which cannot be read here.
        - 404, code 1001: The host does not exist or belongs to another account.
        - 404, code 3001: The meeting does not exist or has expired.

        Args:
            meeting_id: The meeting number (64-bit integer).
            occurrence_id: Picks one occurrence of a recurring series.
            show_previous_occurrences: Whether to include the past occurrences of a recurring meeting.

        Example:
            meetings.get_meeting(93000000001)
        """
        from . import get_meeting as _endpoint

        return await self._caller.call(
            "get_meeting",
            _endpoint,
            (meeting_id,),
            parameters={
                "occurrence_id": occurrence_id,
                "show_previous_occurrences": show_previous_occurrences,
            },
        )

    async def delete_meeting(
        self,
        meeting_id: int | str,
        *,
        occurrence_id: int | Unset = UNSET,
        schedule_for_reminder: bool | Unset = UNSET,
        cancel_meeting_reminder: bool | Unset = UNSET,
    ) -> None:
        """Delete a meeting

        Delete a meeting or one occurrence of it. Meetings in progress stay.

        Scopes: meeting:write:admin, meeting:write.

        Rate limit: Light.

        Documented failures:
        - 400, code 1010: The user is not a member of this account.
        - 400, code 3000: The meeting is not accessible, or no occurrence has this ID.
        - 400, code 3002: A meeting in progress cannot be deleted.
        - 404, code 1001: The host does not exist or belongs to another account.
        - 404, code 3001: The meeting does not exist or has expired.

        Args:
            meeting_id: The meeting number (64-bit integer).
            occurrence_id: Deletes this occurrence alone instead of the whole series.
            schedule_for_reminder: Whether to email the host and the alternative hosts that the meeting is off.
            cancel_meeting_reminder: Whether to email registrants that the meeting is off. Default: `false`.

        Example:
            meetings.delete_meeting(93000000001)
        """
        from . import delete_meeting as _endpoint

        return await self._caller.call(
            "delete_meeting",
            _endpoint,
            (meeting_id,),
            parameters={
                "occurrence_id": occurrence_id,
                "schedule_for_reminder": schedule_for_reminder,
                "cancel_meeting_reminder": cancel_meeting_reminder,
            },
        )

    async def update_meeting(
        self,
        meeting_id: int | str,
        *,
        schedule_for: str | Unset = UNSET,
        topic: str | Unset = UNSET,
        type_: UpdateMeetingBodyType | Unset = UNSET,
        pre_schedule: bool | Unset = UNSET,
        start_time: datetime.datetime | str | Unset = UNSET,
        duration: int | Unset = UNSET,
        timezone: str | Unset = UNSET,
        password: str | Unset = UNSET,
        agenda: str | Unset = UNSET,
        template_id: str | Unset = UNSET,
        tracking_fields: Sequence[TrackingFieldValue | Mapping[str, Any]] | Unset = UNSET,
        recurrence: Recurrence | Mapping[str, Any] | Unset = UNSET,
        settings: MeetingSettings | Mapping[str, Any] | Unset = UNSET,
        occurrence_id: int | Unset = UNSET,
    ) -> None:
        """Update a meeting

        Change a meeting, at most 100 times within 24 hours.

        Scopes: meeting:write:admin, meeting:write.

        Rate limit: Light.

        Documented failures:
        - 300, code 300: The `enforce_login_domains` are malformed (separate them by `;`), or
        the host's daily number of created and changed meetings is used up.
        - 400, code 1010: The user is not a member of this account.
        - 400, code 3000: The meeting is not accessible.
        - 400, code 3003: Only the host of the meeting may do this.
        - 400, code 300: A value of the request is not valid.
        - 404, code 1001: The host does not exist or belongs to another account.
        - 404, code 3001: The meeting does not exist or has expired.

        Args:
            meeting_id: The meeting number (64-bit integer).
            schedule_for: Whom to schedule for: a user ID or an email address.
            topic: Title of the meeting.
            type_: `1` starts at once, `2` is scheduled, `3` recurs at no fixed time, `8` recurs at
                fixed times.
            pre_schedule: Whether to create the meeting as prescheduled; for type `2` only.
            start_time: Start, in UTC with a trailing `Z` or as local time together with `timezone`. A
                time in the past is ignored and leaves a recurring meeting as it was; a time in
                the future needs `recurrence` too.
            duration: Planned length in minutes.
            timezone: Time zone of `start_time`, such as `America/Denver`.
            password: Passcode for joining: at most 10 letters, digits and `@`, `-`, `_`, `*`. The
                account may demand more of it.
            agenda: Description, at most 2,000 characters.
            template_id: ID of the template to schedule from. Only templates of the account's
                administrators work.
            tracking_fields: Values for the account's tracking fields, each with `field` and `value`.
            recurrence: Pattern of a recurring meeting, needed when `start_time` lies in the future.
                `type` is `1` daily, `2` weekly or `3` monthly, `repeat_interval` counts days,
                weeks or months; `weekly_days` lists days from `1` Sunday to `7` Saturday,
                comma-separated; a monthly series sets `monthly_day`, or `monthly_week` (`1` to
                `4`, `-1` the last) with `monthly_week_day`. Ends after `end_times` occurrences
                or at `end_date_time` in UTC; give only one of the two.
            settings: Settings to change. Those of `create_meeting`, and `enforce_login` with
                `enforce_login_domains` (separated by `;`), the older form of
                `meeting_authentication`, `global_dial_in_numbers`, and `custom_keys`, pairs of
                `key` and `value` of your own.
            occurrence_id: Changes a single occurrence. Only `agenda`, `start_time`, `duration` and, in
                `settings`, `auto_recording`, `host_video`, `join_before_host`,
                `participant_video`, `mute_upon_entry`, `watermark` and `waiting_room` can
                differ from the series.

        Example:
            meetings.update_meeting(93000000001, schedule_for="jonas.lindqvist@example.com", topic="Weekly planning")
        """
        from . import update_meeting as _endpoint

        return await self._caller.call(
            "update_meeting",
            _endpoint,
            (meeting_id,),
            parameters={
                "occurrence_id": occurrence_id,
            },
            body={
                "schedule_for": schedule_for,
                "topic": topic,
                "type": type_,
                "pre_schedule": pre_schedule,
                "start_time": start_time,
                "duration": duration,
                "timezone": timezone,
                "password": password,
                "agenda": agenda,
                "template_id": template_id,
                "tracking_fields": tracking_fields,
                "recurrence": recurrence,
                "settings": settings,
            },
        )

    async def create_meeting_polls(
        self,
        meeting_id: int | str,
        *,
        title: str | Unset = UNSET,
        questions: Sequence[PollQuestion | Mapping[str, Any]] | Unset = UNSET,
    ) -> PollList:
        """Create meeting polls

        Add several polls to a scheduled meeting in one go.

        **Prerequisites:**
        * Plan of the host: Pro or higher.
        * Polls are turned on for the host.
        * The meeting is scheduled; instant meetings have no polls.

        Scopes: meeting:write:admin, meeting:write.

        Rate limit: Light.

        Documented failures:
        - 400, code 300: The meeting number is malformed.
        - 400, code 300: No meeting has this number.
        - 400, code 3000: The meeting is not accessible.
        - 400, code 3001: The meeting does not exist or has expired.

        Args:
            meeting_id: The meeting number (64-bit integer).
            title: Title of the poll.
            questions: Questions of the poll. Each has its wording in `name`, its `answers` to pick
                from, and a `type`, `single` for one answer or `multiple` for several.

        Example:
            meetings.create_meeting_polls(93000000001, title="Closing poll")
        """
        from . import create_meeting_polls as _endpoint

        return await self._caller.call(
            "create_meeting_polls",
            _endpoint,
            (meeting_id,),
            body={
                "title": title,
                "questions": questions,
            },
        )

    async def add_meeting_registrants(
        self,
        meeting_id: int | str,
        *,
        auto_approve: bool | Unset = UNSET,
        registrants: Sequence[RegistrantInput | Mapping[str, Any]] | Unset = UNSET,
    ) -> RegisteredPersonList:
        """Add meeting registrants

        Register up to 30 people in one go for a meeting that uses registration. Only meetings
        of type `2` take such a batch.

        **Prerequisites:**
        * The host has a license.
        * The meeting uses registration and is of type `2`.

        Scopes: meeting:write, meeting:write:admin.

        Rate limit: Heavy.

        Documented failures:
        - 400, code 3038: The meeting is over and takes no more registrants.
        - 400, code 303: Only scheduled meetings take a batch of registrants.
        - 404, code 3001: The meeting does not exist or has expired.
        - 404, code 3043: The meeting has no places left.
        - 404, code 404: The meeting does not use registration.
        - 429: The daily number of requests for one registrant is used up; counting restarts at
        00:00 UTC.

        Args:
            meeting_id: The meeting number (64-bit integer).
            auto_approve: Whether to approve the registration at once although the meeting asks for manual
                approval (`approval_type` `1`). Has no bearing on meetings that approve on their
                own.
            registrants: People to register, 30 at most, each with `email`, `first_name` and `last_name`.

        Example:
            meetings.add_meeting_registrants(93000000001, auto_approve=False)
        """
        from . import add_meeting_registrants as _endpoint

        return await self._caller.call(
            "add_meeting_registrants",
            _endpoint,
            (meeting_id,),
            body={
                "auto_approve": auto_approve,
                "registrants": registrants,
            },
        )

    async def get_meeting_invitation(
        self,
        meeting_id: int | str,
    ) -> MeetingInvitation:
        """Get meeting invitation

        Return the text that invites people to a meeting, with its link, numbers to dial and
        passcode.

        Scopes: meeting:read:admin, meeting:read.

        Rate limit: Light.

        Args:
            meeting_id: The meeting number (64-bit integer).

        Example:
            meetings.get_meeting_invitation(93000000001)
        """
        from . import get_meeting_invitation as _endpoint

        return await self._caller.call(
            "get_meeting_invitation",
            _endpoint,
            (meeting_id,),
        )

    async def create_meeting_invite_links(
        self,
        meeting_id: int | str,
        *,
        ttl: int | Unset = UNSET,
        attendees: Sequence[Invitee | Mapping[str, Any]] | Unset = UNSET,
    ) -> InviteLinkList:
        """Create meeting invite links

        Create personal links for joining a meeting, one per name.

        Scopes: meeting:write:admin, meeting:write.

        Rate limit: Light.

        Documented failures:
        - 400, code 300: The meeting number is malformed or unknown.
        - 400, code 3000: The number is that of a webinar, which has its own request for this.
        - 400, code 3001: The meeting does not exist or has expired.

        Args:
            meeting_id: The meeting number (64-bit integer).
            ttl: How long the links work.
            attendees: People to make links for, each with the `name` to show in the meeting.

        Example:
            meetings.create_meeting_invite_links(93000000001, ttl=7200)
        """
        from . import create_meeting_invite_links as _endpoint

        return await self._caller.call(
            "create_meeting_invite_links",
            _endpoint,
            (meeting_id,),
            body={
                "ttl": ttl,
                "attendees": attendees,
            },
        )

    async def get_meeting_livestream(
        self,
        meeting_id: int | str,
    ) -> Livestream:
        """Get meeting livestream

        Return the address, key and viewing page of a meeting's live stream.

        **Prerequisites:**
        * Plan of the host: Pro or higher, with a license.
        * A live stream is set up for the meeting.

        Scopes: meeting:read:admin, meeting:read.

        Rate limit: Light.

        Documented failures:
        - 400, code 300: The meeting number is missing or malformed.
        - 400, code 1010: The user is not a member of this account.
        - 404, code 1001: The host does not exist or belongs to another account.

        Args:
            meeting_id: The meeting number (64-bit integer).

        Example:
            meetings.get_meeting_livestream(93000000001)
        """
        from . import get_meeting_livestream as _endpoint

        return await self._caller.call(
            "get_meeting_livestream",
            _endpoint,
            (meeting_id,),
        )

    async def update_meeting_livestream(
        self,
        meeting_id: int | str,
        *,
        stream_url: str,
        stream_key: str,
        page_url: str,
    ) -> None:
        """Update meeting livestream

        Set where a meeting is streamed to and where people can watch it.

        **Prerequisites:**
        * License of the host: Pro.

        Scopes: meeting:write:admin, meeting:write.

        Rate limit: Light.

        Documented failures:
        - 300, code 300: The meeting number is missing or malformed.
        - 400, code 1010: The user is not a member of this account.
        - 400, code 3000: The number is that of a webinar, which has its own request for this.
        - 404, code 1001: The host does not exist or belongs to another account.

        Args:
            meeting_id: The meeting number (64-bit integer).
            stream_url: Address that the stream is sent to.
            stream_key: Stream name and key.
            page_url: Page on which the stream can be watched.

        Example:
            meetings.update_meeting_livestream(93000000001, stream_url="rtmp://live.example.com/app", stream_key="launch-stream-0001", page_url="https://example.com/live/launch")
        """
        from . import update_meeting_livestream as _endpoint

        return await self._caller.call(
            "update_meeting_livestream",
            _endpoint,
            (meeting_id,),
            body={
                "stream_url": stream_url,
                "stream_key": stream_key,
                "page_url": page_url,
            },
        )

    async def update_meeting_livestream_status(
        self,
        meeting_id: int | str,
        *,
        action: UpdateMeetingLivestreamStatusBodyAction | Unset = UNSET,
        settings: LivestreamDisplay | Mapping[str, Any] | Unset = UNSET,
    ) -> None:
        """Update meeting livestream status

        Start or stop the live stream of a meeting.

        **Prerequisites:**
        * License of the host: Pro.

        Scopes: meeting:write:admin, meeting:write.

        Rate limit: Light.

        Documented failures:
        - 300, code 300: The meeting number is missing or malformed.
        - 400, code 3000: The number is that of a webinar, which has its own request for this.
        - 400, code 1010: The user is not a member of this account.
        - 404, code 1001: The host does not exist or belongs to another account.
        - 429: Too many attempts to start this stream. If it is not live by then, try again
        after 30 seconds.

        Args:
            meeting_id: The meeting number (64-bit integer).
            action: `start` goes live, `stop` ends the stream.
            settings: Settings of the stream, changeable only while it is stopped:
                `active_speaker_name` shows who is speaking, `display_name` names the stream.

        Example:
            meetings.update_meeting_livestream_status(93000000001, action="start")
        """
        from . import update_meeting_livestream_status as _endpoint

        return await self._caller.call(
            "update_meeting_livestream_status",
            _endpoint,
            (meeting_id,),
            body={
                "action": action,
                "settings": settings,
            },
        )

    async def list_meeting_polls(
        self,
        meeting_id: int | str,
    ) -> PollList:
        """List meeting polls

        List the polls prepared for a meeting.

        **Prerequisites:**
        * Plan of the host: Pro or higher.
        * The meeting is scheduled; instant meetings have no polls.

        Scopes: meeting:read:admin, meeting:read.

        Rate limit: Light.

        Documented failures:
        - 404, code 404: The meeting has no polls.

        Args:
            meeting_id: The meeting number (64-bit integer).

        Example:
            meetings.list_meeting_polls(93000000001)
        """
        from . import list_meeting_polls as _endpoint

        return await self._caller.call(
            "list_meeting_polls",
            _endpoint,
            (meeting_id,),
        )

    async def create_meeting_poll(
        self,
        meeting_id: int | str,
        *,
        title: str | Unset = UNSET,
        questions: Sequence[PollQuestion | Mapping[str, Any]] | Unset = UNSET,
    ) -> Poll:
        """Create a meeting poll

        Add a poll to a scheduled meeting.

        **Prerequisites:**
        * Plan of the host: Pro or higher.
        * Polls are turned on for the host.
        * The meeting is scheduled; instant meetings have no polls.

        Scopes: meeting:write:admin, meeting:write.

        Rate limit: Light.

        Documented failures:
        - 404, code 404: There is no such meeting.

        Args:
            meeting_id: The meeting number (64-bit integer).
            title: Title of the poll.
            questions: Questions of the poll. Each has its wording in `name`, its `answers` to pick
                from, and a `type`, `single` for one answer or `multiple` for several.

        Example:
            meetings.create_meeting_poll(93000000001, title="Closing poll")
        """
        from . import create_meeting_poll as _endpoint

        return await self._caller.call(
            "create_meeting_poll",
            _endpoint,
            (meeting_id,),
            body={
                "title": title,
                "questions": questions,
            },
        )

    async def get_meeting_poll(
        self,
        meeting_id: int | str,
        poll_id: str,
    ) -> Poll:
        """Get a meeting poll

        Return one poll of a meeting with its questions.

        Scopes: meeting:read:admin, meeting:read.

        Rate limit: Light.

        Documented failures:
        - 404, code 404: No poll has this ID.

        Args:
            meeting_id: The meeting number (64-bit integer).
            poll_id: ID of the poll, as the list of polls gives it.

        Example:
            meetings.get_meeting_poll(93000000001, "poll000000000000000001")
        """
        from . import get_meeting_poll as _endpoint

        return await self._caller.call(
            "get_meeting_poll",
            _endpoint,
            (
                meeting_id,
                poll_id,
            ),
        )

    async def update_meeting_poll(
        self,
        meeting_id: int | str,
        poll_id: str,
        *,
        title: str | Unset = UNSET,
        questions: Sequence[PollQuestion | Mapping[str, Any]] | Unset = UNSET,
    ) -> None:
        """Update a meeting poll

        Replace the title and questions of a meeting poll.

        Scopes: meeting:write:admin, meeting:write.

        Rate limit: Light.

        Documented failures:
        - 404, code 404: No poll has this ID.

        Args:
            meeting_id: The meeting number (64-bit integer).
            poll_id: ID of the poll, as the list of polls gives it.
            title: Title of the poll.
            questions: Questions of the poll. Each has its wording in `name`, its `answers` to pick
                from, and a `type`, `single` for one answer or `multiple` for several.

        Example:
            meetings.update_meeting_poll(93000000001, "poll000000000000000001", title="Closing poll")
        """
        from . import update_meeting_poll as _endpoint

        return await self._caller.call(
            "update_meeting_poll",
            _endpoint,
            (
                meeting_id,
                poll_id,
            ),
            body={
                "title": title,
                "questions": questions,
            },
        )

    async def delete_meeting_poll(
        self,
        meeting_id: int | str,
        poll_id: str,
    ) -> None:
        """Delete a meeting poll

        Delete a poll of a meeting.

        **Prerequisites:**
        * Plan of the host: Pro.
        * Polls are turned on for the host.
        * The meeting is scheduled; instant meetings have no polls.

        Scopes: meeting:write:admin, meeting:write.

        Rate limit: Light.

        Documented failures:
        - 404, code 404: No poll has this ID.

        Args:
            meeting_id: The meeting number (64-bit integer).
            poll_id: ID of the poll, as the list of polls gives it.

        Example:
            meetings.delete_meeting_poll(93000000001, "poll000000000000000001")
        """
        from . import delete_meeting_poll as _endpoint

        return await self._caller.call(
            "delete_meeting_poll",
            _endpoint,
            (
                meeting_id,
                poll_id,
            ),
        )

    def list_meeting_registrants(
        self,
        meeting_id: int | str,
        *,
        occurrence_id: int | Unset = UNSET,
        status: ListMeetingRegistrantsStatus | Unset = UNSET,
        page_size: int | Unset = UNSET,
        page_number: int | Unset = UNSET,
        next_page_token: str | Unset = UNSET,
    ) -> AsyncPages[Registrant, RegistrantList]:
        """List meeting registrants

        List the people registered for a meeting.

        Scopes: meeting:read:admin, meeting:read.

        Rate limit: Medium.

        Documented failures:
        - 300, code 300: The meeting does not exist, has expired, or does not use registration.
        - 400, code 1010: The user is not a member of this account.
        - 400, code 3003: Only the host of the meeting may do this.
        - 400, code 3000: The meeting is not accessible.
        - 404, code 1001: The host does not exist or belongs to another account.

        Args:
            meeting_id: The meeting number (64-bit integer).
            occurrence_id: Picks one occurrence of a recurring series.
            status: Keeps only registrants who are waiting for approval, approved or denied.
            page_size: How many records one page holds. Default: `30`.
            page_number: Page to return, counted from 1. Deprecated; use `next_page_token`.
            next_page_token: Token of the page to return, taken from the answer before it; valid for 15
                minutes.

        Example:
            meetings.list_meeting_registrants(93000000001)
        """
        from . import list_meeting_registrants as _endpoint

        return self._caller.pages(
            "list_meeting_registrants",
            _endpoint,
            (meeting_id,),
            parameters={
                "occurrence_id": occurrence_id,
                "status": status,
                "page_size": page_size,
                "page_number": page_number,
                "next_page_token": next_page_token,
            },
            items="registrants",
        )

    async def add_meeting_registrant(
        self,
        meeting_id: int | str,
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
        language: str | Unset = UNSET,
        auto_approve: bool | Unset = UNSET,
        occurrence_ids: str | Unset = UNSET,
    ) -> RegistrantAdded:
        """Add a meeting registrant

        Register a person for a meeting, which takes 4,999 registrants at most. The answer holds
        the person's own link for joining.

        **Prerequisites:**
        * The host has a license.

        Scopes: meeting:write:admin, meeting:write.

        Rate limit: Light.

        Documented failures:
        - 300, code 300: The meeting does not exist or has expired.
        - 400, code 1010: The user is not a member of this account.
        - 400, code 3003: Only the host of the meeting may do this.
        - 400, code 3043: The meeting has no places left.
        - 404, code 1001: The host does not exist or belongs to another account.
        - 429: The daily number of requests for one registrant is used up; counting restarts at
        00:00 UTC.

        Args:
            meeting_id: The meeting number (64-bit integer).
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
            language: Language for the emails sent, such as `en-US`.
            auto_approve: Whether to approve the registration at once although the meeting asks for manual
                approval (`approval_type` `1`). Has no bearing on meetings that approve on their
                own.
            occurrence_ids: Occurrences to register for, comma-separated.

        Example:
            meetings.add_meeting_registrant(93000000001, email="jonas.lindqvist@example.com", first_name="Jonas")
        """
        from . import add_meeting_registrant as _endpoint

        return await self._caller.call(
            "add_meeting_registrant",
            _endpoint,
            (meeting_id,),
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
                "language": language,
                "auto_approve": auto_approve,
            },
        )

    async def list_meeting_registration_questions(
        self,
        meeting_id: int | str,
    ) -> RegistrationQuestions:
        """List meeting registration questions

        List what people are asked when they register for a meeting, both the standard fields
        and the host's own questions.

        Scopes: meeting:read, meeting:read:admin.

        Rate limit: Light.

        Documented failures:
        - 404: There is no such meeting.

        Args:
            meeting_id: The meeting number (64-bit integer).

        Example:
            meetings.list_meeting_registration_questions(93000000001)
        """
        from . import list_meeting_registration_questions as _endpoint

        return await self._caller.call(
            "list_meeting_registration_questions",
            _endpoint,
            (meeting_id,),
        )

    async def update_meeting_registration_questions(
        self,
        meeting_id: int | str,
        *,
        questions: Sequence[RegistrationQuestion | Mapping[str, Any]] | Unset = UNSET,
        custom_questions: Sequence[CustomQuestion | Mapping[str, Any]] | Unset = UNSET,
    ) -> None:
        """Update meeting registration questions

        Set what people are asked when they register for a meeting.

        Scopes: meeting:write, meeting:write:admin.

        Rate limit: Light.

        Documented failures:
        - 404: There is no such meeting.

        Args:
            meeting_id: The meeting number (64-bit integer).
            questions: Standard fields to ask for. Each has its `field_name`, such as `org` or
                `job_title`, and `required`.
            custom_questions: The host's own questions. Each has its wording in `title`, a `type` such as
                `short` or `single`, `required`, and `answers` to pick from.

        Example:
            meetings.update_meeting_registration_questions(93000000001)
        """
        from . import update_meeting_registration_questions as _endpoint

        return await self._caller.call(
            "update_meeting_registration_questions",
            _endpoint,
            (meeting_id,),
            body={
                "questions": questions,
                "custom_questions": custom_questions,
            },
        )

    async def update_meeting_registrant_status(
        self,
        meeting_id: int | str,
        *,
        action: UpdateMeetingRegistrantStatusBodyAction,
        registrants: Sequence[RegistrantRef | Mapping[str, Any]] | Unset = UNSET,
        occurrence_id: int | Unset = UNSET,
    ) -> None:
        """Update meeting registrant status

        Approve, deny or cancel registrations for a meeting.

        Scopes: meeting:write:admin, meeting:write.

        Rate limit: Medium.

        Documented failures:
        - 300, code 300: The meeting does not use registration.
        - 400, code 1010: The user is not a member of this account.
        - 400, code 3000: The meeting is not accessible.
        - 400, code 3003: Only the host of the meeting may do this.
        - 404, code 1001: The host does not exist or belongs to another account.
        - 429: The daily number of requests for one registrant is used up; counting restarts at
        00:00 UTC.

        Args:
            meeting_id: The meeting number (64-bit integer).
            action: What to do with the registrants: `approve` or `deny` them, or `cancel` those
                approved before.
            registrants: Registrants concerned, each with `id` and `email`.
            occurrence_id: Picks one occurrence of a recurring series.

        Example:
            meetings.update_meeting_registrant_status(93000000001, action="approve")
        """
        from . import update_meeting_registrant_status as _endpoint

        return await self._caller.call(
            "update_meeting_registrant_status",
            _endpoint,
            (meeting_id,),
            parameters={
                "occurrence_id": occurrence_id,
            },
            body={
                "action": action,
                "registrants": registrants,
            },
        )

    async def get_meeting_registrant(
        self,
        meeting_id: int | str,
        registrant_id: str,
    ) -> Registrant:
        """Get a meeting registrant

        Return one registrant of a meeting.

        **Prerequisites:**
        * A meeting plan.

        Scopes: meeting:read:admin, meeting:read.

        Rate limit: Light.

        Documented failures:
        - 300, code 300: The meeting does not exist, has expired, or does not use registration.
        - 400, code 1010: The user is not a member of this account.
        - 400, code 3003: Only the host of the meeting may do this.
        - 400, code 3000: The meeting is not accessible.
        - 404, code 1001: The host does not exist or belongs to another account.

        Args:
            meeting_id: The meeting number (64-bit integer).
            registrant_id: ID of the registrant.

        Example:
            meetings.get_meeting_registrant(93000000001, "registrant000000000001")
        """
        from . import get_meeting_registrant as _endpoint

        return await self._caller.call(
            "get_meeting_registrant",
            _endpoint,
            (
                meeting_id,
                registrant_id,
            ),
        )

    async def delete_meeting_registrant(
        self,
        meeting_id: int | str,
        registrant_id: str,
        *,
        occurrence_id: int | Unset = UNSET,
    ) -> None:
        """Delete a meeting registrant

        Delete a registrant from a meeting.

        Scopes: meeting:write:admin, meeting:write.

        Rate limit: Light.

        Documented failures:
        - 400, code 200: Only paid users may do this.
        - 400, code 300: The registrant ID is not valid.

        Args:
            meeting_id: The meeting number (64-bit integer).
            registrant_id: ID of the registrant.
            occurrence_id: Picks the occurrence of a recurring meeting.

        Example:
            meetings.delete_meeting_registrant(93000000001, "registrant000000000001")
        """
        from . import delete_meeting_registrant as _endpoint

        return await self._caller.call(
            "delete_meeting_registrant",
            _endpoint,
            (
                meeting_id,
                registrant_id,
            ),
            parameters={
                "occurrence_id": occurrence_id,
            },
        )

    async def update_meeting_status(
        self,
        meeting_id: int | str,
        *,
        action: UpdateMeetingStatusBodyAction | Unset = UNSET,
    ) -> None:
        """Update meeting status

        End a meeting in progress, or bring back a deleted one.

        Scopes: meeting:write:admin, meeting:write.

        Rate limit: Light.

        Documented failures:
        - 400, code 1010: The user is not a member of this account.
        - 400, code 3000: The meeting is not accessible.
        - 400, code 3003: Only the host of the meeting may do this.
        - 400, code 3063: The meeting of an on-premise user cannot be ended.
        - 404, code 1001: The host does not exist or belongs to another account.

        Args:
            meeting_id: The meeting number (64-bit integer).
            action: `end` ends the meeting for everyone, `recover` restores it after it was deleted.

        Example:
            meetings.update_meeting_status(93000000001, action="end")
        """
        from . import update_meeting_status as _endpoint

        return await self._caller.call(
            "update_meeting_status",
            _endpoint,
            (meeting_id,),
            body={
                "action": action,
            },
        )

    async def list_past_meeting_files(
        self,
        meeting_id: int | str,
    ) -> ChatFileList:
        """List past meeting files

        List the files sent in the chat of a meeting. Deprecated and out of service since Zoom
        changed its encryption. Files were kept for 24 hours after the end.

        Scopes: meeting:read, meeting:read:admin.

        Rate limit: Medium.

        Documented failures:
        - 400, code 1010: The user is not a member of this account.
        - 404, code 3001: The meeting does not exist, or it has not ended yet.

        Args:
            meeting_id: The meeting number (64-bit integer).

        Example:
            meetings.list_past_meeting_files(93000000001)
        """
        from . import list_past_meeting_files as _endpoint

        return await self._caller.call(
            "list_past_meeting_files",
            _endpoint,
            (meeting_id,),
        )

    async def list_past_meeting_instances(
        self,
        meeting_id: int | str,
    ) -> PastMeetingInstanceList:
        """List past meeting instances

        List the occasions on which a meeting took place, each with its UUID and start.

        Scopes: meeting:read:admin, meeting:read.

        Rate limit: Medium.

        Documented failures:
        - 404: There is no such meeting.

        Args:
            meeting_id: The meeting number (64-bit integer).

        Example:
            meetings.list_past_meeting_instances(93000000001)
        """
        from . import list_past_meeting_instances as _endpoint

        return await self._caller.call(
            "list_past_meeting_instances",
            _endpoint,
            (meeting_id,),
        )

    async def list_past_meeting_polls(
        self,
        meeting_id: str,
    ) -> PastPollResults:
        """List past meeting polls

        Return the answers that participants gave to the polls of a meeting that has ended.

        **Prerequisites:**
        * Plan of the host: Pro.
        * The meeting was scheduled; instant meetings have no polls.

        Scopes: meeting:read:admin, meeting:read.

        Rate limit: Medium.

        Args:
            meeting_id: UUID or number; a number picks the latest occurrence. Encode a UUID twice when
                it starts with `/` or contains `//`.

        Example:
            meetings.list_past_meeting_polls("bWVldGluZy4uLi4uMDAwMQ==")
        """
        from . import list_past_meeting_polls as _endpoint

        return await self._caller.call(
            "list_past_meeting_polls",
            _endpoint,
            (meeting_id,),
        )

    async def get_past_meeting(
        self,
        meeting_uuid: str,
    ) -> PastMeeting:
        """Get a past meeting

        Return the key figures of a meeting that has ended, such as start, end, minutes and
        number of participants.

        Scopes: meeting:read:admin, meeting:read.

        Rate limit: Light.

        Documented failures:
        - 400, code 1010: The user does not exist or is not a member of this account.
        - 400, code 300: The meeting is not accessible.
        - 404, code 3001: The meeting does not exist, or it has not ended yet.

        Args:
            meeting_uuid: UUID of one occurrence that took place. Encode it twice when it starts with `/`
                or contains `//`.

        Example:
            meetings.get_past_meeting("bWVldGluZy4uLi4uMDAwMQ==")
        """
        from . import get_past_meeting as _endpoint

        return await self._caller.call(
            "get_past_meeting",
            _endpoint,
            (meeting_uuid,),
        )

    def list_past_meeting_participants(
        self,
        meeting_uuid: str,
        *,
        page_size: int | Unset = UNSET,
        next_page_token: str | Unset = UNSET,
    ) -> AsyncPages[PastParticipant, PastParticipantList]:
        """List past meeting participants

        List the people who took part in a meeting that has ended.

        **Prerequisites:**
        * A paid plan: Pro or higher.

        Scopes: meeting:read:admin, meeting:read.

        Rate limit: Medium.

        Documented failures:
        - 400, code 1010: The user is not a member of this account.
        - 400, code 300: The meeting is not accessible.
        - 400, code 200: Only paid accounts may do this.
        - 404, code 1001: The host does not exist or belongs to another account.
        - 404, code 3001: The meeting does not exist, or it has not ended yet.

        Args:
            meeting_uuid: UUID of one occurrence that took place. Encode it twice when it starts with `/`
                or contains `//`.
            page_size: How many records one page holds. Default: `30`.
            next_page_token: Token of the page to return, taken from the answer before it; valid for 15
                minutes.

        Example:
            meetings.list_past_meeting_participants("bWVldGluZy4uLi4uMDAwMQ==")
        """
        from . import list_past_meeting_participants as _endpoint

        return self._caller.pages(
            "list_past_meeting_participants",
            _endpoint,
            (meeting_uuid,),
            parameters={
                "page_size": page_size,
                "next_page_token": next_page_token,
            },
            items="participants",
        )

    async def list_meeting_templates(
        self,
        user_id: str,
    ) -> MeetingTemplateList:
        """List meeting templates

        List the meeting templates that a user can schedule from.

        Scopes: meeting:read, meeting:read:admin.

        Rate limit: Medium.

        Documented failures:
        - 404, code 1001: No user with this ID or address is in the account.

        Args:
            user_id: User ID or email address; user-level apps pass `me`.

        Example:
            meetings.list_meeting_templates("amaraOkafor00000000001")
        """
        from . import list_meeting_templates as _endpoint

        return await self._caller.call(
            "list_meeting_templates",
            _endpoint,
            (user_id,),
        )

    def list_meetings(
        self,
        user_id: str,
        *,
        type_: ListMeetingsType | Unset = UNSET,
        page_size: int | Unset = UNSET,
        next_page_token: str | Unset = UNSET,
        page_number: int | Unset = UNSET,
    ) -> AsyncPages[Meeting, MeetingList]:
        """List meetings

        List the scheduled and recurring meetings of a user. Instant meetings are left out.

        Scopes: meeting:read:admin, meeting:read.

        Rate limit: Medium.

        Documented failures:
        - 404, code 1001: No user with this ID or address is in the account.

        Args:
            user_id: User ID or email address; user-level apps pass `me`.
            type_: `scheduled` lists unexpired past meetings, live and upcoming ones, `live` only
                those in progress, `upcoming` the live and upcoming ones.
            page_size: How many records one page holds. Default: `30`.
            next_page_token: Token of the page to return, taken from the answer before it; valid for 15
                minutes.
            page_number: Page to return, counted from 1; `next_page_token` is the other way to page.

        Example:
            meetings.list_meetings("amaraOkafor00000000001")
        """
        from . import list_meetings as _endpoint

        return self._caller.pages(
            "list_meetings",
            _endpoint,
            (user_id,),
            parameters={
                "type_": type_,
                "page_size": page_size,
                "next_page_token": next_page_token,
                "page_number": page_number,
            },
            items="meetings",
        )

    async def create_meeting(
        self,
        user_id: str,
        *,
        topic: str | Unset = UNSET,
        type_: CreateMeetingBodyType | Unset = UNSET,
        pre_schedule: bool | Unset = UNSET,
        start_time: datetime.datetime | str | Unset = UNSET,
        duration: int | Unset = UNSET,
        schedule_for: str | Unset = UNSET,
        timezone: str | Unset = UNSET,
        password: str | Unset = UNSET,
        default_password: bool | Unset = UNSET,
        agenda: str | Unset = UNSET,
        tracking_fields: Sequence[TrackingFieldValue | Mapping[str, Any]] | Unset = UNSET,
        recurrence: Recurrence | Mapping[str, Any] | Unset = UNSET,
        settings: MeetingSettings | Mapping[str, Any] | Unset = UNSET,
        template_id: str | Unset = UNSET,
    ) -> Meeting:
        """Create a meeting

        Create a meeting for a user. The host starts it with `start_url`, which expires after
        two hours, or 90 days if the host was added with `custCreate`; `get_meeting` returns a
        new one. A host is limited to 100 such requests a day.

        Scopes: meeting:write:admin, meeting:write.

        Rate limit: Medium.

        Documented failures:
        - 300: The `enforce_login_domains` are malformed (separate them by `;`), or the host's
        daily number of created and changed meetings is used up.
        - 400, code 3000: An instant meeting cannot be scheduled for someone else, or some of
        the users named are blocked from meetings.
        - 404, code 1001: No user with this ID or address is in the account.

        Args:
            user_id: User ID or email address; user-level apps pass `me`.
            topic: Title of the meeting.
            type_: `1` starts at once, `2` is scheduled, `3` recurs at no fixed time, `8` recurs at
                fixed times.
            pre_schedule: Whether to create the meeting as prescheduled; for type `2` only.
            start_time: Start, for meetings of type `2` and `8`: in UTC with a trailing `Z`, or as local
                time together with `timezone`.
            duration: Planned length in minutes; for type `2` only.
            schedule_for: Whom to schedule for: a user ID or an email address.
            timezone: Time zone of `start_time`, such as `America/Denver`; that of the account if left
                out. For type `2` only.
            password: Passcode for joining: at most 10 letters, digits and `@`, `-`, `_`, `*`. The
                account may demand more of it.
            default_password: Whether to generate a passcode after the user's settings. With a passcode on the
                personal meeting ID, that one is used instead. `false` if left out.
            agenda: Description, at most 2,000 characters.
            tracking_fields: Values for the account's tracking fields, each with `field` and `value`.
            recurrence: Pattern of a meeting of type `8`. `type` is `1` daily, `2` weekly or `3`
                monthly, `repeat_interval` counts days, weeks or months; `weekly_days` lists
                days from `1` Sunday to `7` Saturday, comma-separated; a monthly series sets
                `monthly_day`, or `monthly_week` (`1` to `4`, `-1` the last) with
                `monthly_week_day`. Ends after `end_times` occurrences or at `end_date_time` in
                UTC; give only one of the two.
            settings: Settings of the meeting. `approval_type` says how registrants are approved: `0`
                at once, `1` by hand, `2` no registration. `registration_type` says what a
                registration covers in a series: `1` every occurrence, `2` each occurrence
                apart, `3` chosen occurrences. `audio` is `both`, `telephony` or `voip`;
                `auto_recording` is `local`, `cloud` or `none`; `encryption_type` is
                `enhanced_encryption` or `e2ee`. `jbh_time` is how many minutes early people may
                join. `breakout_room` presets rooms, `language_interpretation` names
                interpreters.
            template_id: ID of the template to schedule from. Only templates of the account's
                administrators work.

        Example:
            meetings.create_meeting("amaraOkafor00000000001", topic="Weekly planning", type_=8)
        """
        from . import create_meeting as _endpoint

        return await self._caller.call(
            "create_meeting",
            _endpoint,
            (user_id,),
            body={
                "topic": topic,
                "type": type_,
                "pre_schedule": pre_schedule,
                "start_time": start_time,
                "duration": duration,
                "schedule_for": schedule_for,
                "timezone": timezone,
                "password": password,
                "default_password": default_password,
                "agenda": agenda,
                "tracking_fields": tracking_fields,
                "recurrence": recurrence,
                "settings": settings,
                "template_id": template_id,
            },
        )
