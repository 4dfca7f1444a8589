# Generated from zoom.postman_collection.json. Not to be edited.
from __future__ import annotations

import datetime
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from ...runtime.resources import AsyncResource, Resource
from ...runtime.types import UNSET, Unset

if TYPE_CHECKING:
    from ... import inputs as _inputs
    from ... import literals as _literals
    from ... import models as _models
    from ...runtime.options import RequestOptions
    from ...runtime.pages import AsyncPages, Pages


class Meetings(Resource):
    """Meetings, before, while and after they take place: schedule and change them, register people,
    prepare polls, stream them, and see who took part.
    """

    def control_live_recording(
        self,
        meeting_id: int | str,
        *,
        method: _literals.LiveRecordingMethod,
        request_options: RequestOptions | None = None,
    ) -> Mapping[str, Any]:
        """Start, stop, pause or resume the cloud recording of a meeting in progress.

        Local recordings are out of reach.

        The meeting must be in progress with cloud recording turned on, and the caller its host or
        an alternative host.

        Scopes: meeting:write, meeting:write:admin, meeting:master.

        Args:
            meeting_id: ID of the meeting in progress.
            method: What to do: `recording.start` begins a recording, `recording.stop` ends it,
                `recording.pause` interrupts it, and `recording.resume` carries on after a pause.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            Request accepted.

        Raises:
            ValidationError: The meeting does not exist, its number is malformed, or you lack the
                permission (400, code 300).
            MeetingNotFoundError: The meeting does not exist or has expired (404, code 3001).

        Example:
            zoom.meetings.control_live_recording(93000000001, method="recording.start")
        """
        return self._call("control_live_recording", locals())

    def get(
        self,
        meeting_id: int | str,
        *,
        occurrence_id: int | str | Unset = UNSET,
        show_previous_occurrences: bool | Unset = UNSET,
        request_options: RequestOptions | None = None,
    ) -> _models.Meeting:
        """Return a meeting with its settings.

        Scopes: meeting:read:admin, meeting:read.

        Rate limit: Light.

        Args:
            meeting_id: The meeting number.
            occurrence_id: Picks one occurrence of a recurring series.
            show_previous_occurrences: Whether to include the past occurrences of a recurring
                meeting.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            The meeting. The meeting, one that recurs on a day of the month. The meeting, one that
                recurs on a weekday of the month.

        Raises:
            UserNotInAccountError: The user is not a member of this account (400, code 1010).
            BadRequestError: The meeting is not accessible, as is the case for a webinar (400, code
                3000).
            UserNotFoundError: The host does not exist or belongs to another account (404, code
                1001).
            MeetingNotFoundError: The meeting does not exist or has expired (404, code 3001).

        Example:
            zoom.meetings.get(93000000001, show_previous_occurrences=True)
        """
        return self._call("get_meeting", locals())

    def delete(
        self,
        meeting_id: int | str,
        *,
        occurrence_id: int | str | Unset = UNSET,
        schedule_for_reminder: bool | Unset = UNSET,
        cancel_meeting_reminder: bool | Unset = UNSET,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Delete a meeting or one occurrence of it.

        Meetings in progress stay.

        Scopes: meeting:write:admin, meeting:write.

        Rate limit: Light.

        Args:
            meeting_id: The meeting number.
            occurrence_id: Deletes this occurrence alone instead of the whole series.
            schedule_for_reminder: Whether to email the host and the alternative hosts that the
                meeting is off.
            cancel_meeting_reminder: Whether to email registrants that the meeting is off. Default:
                `false`.
            request_options: How this call alone is sent: time limit, retries, headers.

        Raises:
            UserNotInAccountError: The user is not a member of this account (400, code 1010).
            BadRequestError: The meeting is not accessible, or no occurrence has this ID (400, code
                3000).
            BadRequestError: A meeting in progress cannot be deleted (400, code 3002).
            UserNotFoundError: The host does not exist or belongs to another account (404, code
                1001).
            MeetingNotFoundError: The meeting does not exist or has expired (404, code 3001).

        Example:
            zoom.meetings.delete(
                93000000001,
                schedule_for_reminder=True,
                cancel_meeting_reminder=False,
            )
        """
        self._call("delete_meeting", locals())

    def update(
        self,
        meeting_id: int | str,
        *,
        topic: str | None | Unset = UNSET,
        start_time: datetime.datetime | str | None | Unset = UNSET,
        duration: int | None | Unset = UNSET,
        timezone: str | None | Unset = UNSET,
        agenda: str | None | Unset = UNSET,
        settings: _inputs.MeetingSettings | _models.MeetingSettings | None | Unset = UNSET,
        schedule_for: str | None | Unset = UNSET,
        type_: _literals.MeetingType | None | Unset = UNSET,
        pre_schedule: bool | None | Unset = UNSET,
        password: str | None | Unset = UNSET,
        template_id: str | None | Unset = UNSET,
        tracking_fields: Sequence[_inputs.TrackingFieldValue | _models.TrackingFieldValue]
        | None
        | Unset = UNSET,
        recurrence: _inputs.Recurrence | _models.Recurrence | None | Unset = UNSET,
        occurrence_id: int | str | Unset = UNSET,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Change a meeting, at most 100 times within 24 hours.

        Scopes: meeting:write:admin, meeting:write.

        Rate limit: Light.

        Args:
            meeting_id: The meeting number.
            topic: Title of the meeting.
            start_time: Start, in UTC with a trailing `Z` or as local time together with `timezone`.
                A time in the past is ignored and leaves a recurring meeting as it was; a time in
                the future needs `recurrence` too.
            duration: Planned length in minutes.
            timezone: Time zone of `start_time`, such as `America/Denver`.
            agenda: Description, at most 2,000 characters.
            settings: Settings to change. `approval_type` says how registrants are approved: `0` at
                once, `1` by hand, `2` no registration. `audio` is `both`, `telephony` or `voip`;
                `auto_recording` is `local`, `cloud` or `none`; `encryption_type` is
                `enhanced_encryption` or `e2ee`. `jbh_time` is how many minutes early people may
                join. `enforce_login` with `enforce_login_domains` (separated by `;`) is the older
                form of `meeting_authentication`; `custom_keys` holds pairs of `key` and `value` of
                your own.
            schedule_for: Whom to schedule for: a user ID or an email address.
            type_: `1` starts at once, `2` is scheduled, `3` recurs at no fixed time, `8` recurs at
                fixed times.
            pre_schedule: Whether to create the meeting as prescheduled; for type `2` only.
            password: Passcode for joining: at most 10 letters, digits and `@`, `-`, `_`, `*`. The
                account may demand more of it.
            template_id: ID of the template to schedule from. Only templates of the account's
                administrators work.
            tracking_fields: Values for the account's tracking fields, each with `field` and
                `value`.
            recurrence: Pattern of a recurring meeting, needed when `start_time` lies in the future.
                `type` is `1` daily, `2` weekly or `3` monthly, `repeat_interval` counts days, weeks
                or months; `weekly_days` lists days from `1` Sunday to `7` Saturday,
                comma-separated; a monthly series sets `monthly_day`, or `monthly_week` (`1` to `4`,
                `-1` the last) with `monthly_week_day`. Ends after `end_times` occurrences or at
                `end_date_time` in UTC; give only one of the two.
            occurrence_id: Changes a single occurrence. Only `agenda`, `start_time`, `duration` and,
                in `settings`, `auto_recording`, `host_video`, `join_before_host`,
                `participant_video`, `mute_upon_entry`, `watermark` and `waiting_room` can differ
                from the series.
            request_options: How this call alone is sent: time limit, retries, headers.

        Raises:
            ValidationError: The `enforce_login_domains` are malformed (separate them by `;`), or
                the host's daily number of created and changed meetings is used up (300, code 300).
            UserNotInAccountError: The user is not a member of this account (400, code 1010).
            BadRequestError: The meeting is not accessible (400, code 3000).
            NotHostError: Only the host of the meeting may do this (400, code 3003).
            ValidationError: A value of the request is not valid (400, code 300).
            UserNotFoundError: The host does not exist or belongs to another account (404, code
                1001).
            MeetingNotFoundError: The meeting does not exist or has expired (404, code 3001).

        Example:
            zoom.meetings.update(
                93000000001,
                topic="Weekly planning, new room",
                start_time="2026-03-16T15:00:00Z",
                duration=45,
                timezone="America/Denver",
                agenda="Review of the quarter and next steps",
            )
        """
        self._call("update_meeting", locals())

    def batch_create_polls(
        self,
        meeting_id: int | str,
        *,
        title: str,
        questions: Sequence[_inputs.PollQuestion | _models.PollQuestion],
        request_options: RequestOptions | None = None,
    ) -> _models.PollList:
        """Add several polls to a scheduled meeting in one go.

        The host needs a Pro plan or higher and polls turned on. The meeting must be scheduled;
        instant meetings have no polls.

        Scopes: meeting:write:admin, meeting:write.

        Rate limit: Light.

        Args:
            meeting_id: ID of the meeting.
            title: Title of the poll.
            questions: Questions of the poll. Each has its wording in `name`, its `answers` to pick
                from, and a `type`, `single` for one answer or `multiple` for several.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            Polls created.

        Raises:
            ValidationError: The meeting number is malformed (400, code 300).
            ValidationError: No meeting has this number (400, code 300).
            BadRequestError: The meeting is not accessible (400, code 3000).
            MeetingNotFoundError: The meeting does not exist or has expired (400, code 3001).

        Example:
            zoom.meetings.batch_create_polls(
                93000000001,
                title="Closing poll",
                questions=[
                    {
                        "name": "Which day suits you?",
                        "type": "single",
                        "answers": ["Monday", "Tuesday"],
                    },
                    {
                        "name": "Which topics shall we go into?",
                        "type": "multiple",
                        "answers": ["Recording", "Accessibility"],
                    },
                ],
            )
        """
        return self._call("batch_create_meeting_polls", locals())

    def batch_add_registrants(
        self,
        meeting_id: int | str,
        *,
        registrants: Sequence[_inputs.RegistrantInput],
        auto_approve: bool | None | Unset = UNSET,
        request_options: RequestOptions | None = None,
    ) -> _models.RegisteredPersonList:
        """Register up to 30 people in one go for a meeting that uses registration.

        Only meetings of type `2` take such a batch.

        The host needs a license. The meeting must use registration and be of type `2`.

        Scopes: meeting:write, meeting:write:admin.

        Rate limit: Heavy.

        Args:
            meeting_id: ID of the meeting.
            registrants: People to register, 30 at most, each with `email`, `first_name` and
                `last_name`.
            auto_approve: Whether to approve the registration at once although the meeting asks for
                manual approval (`approval_type` `1`). Has no bearing on meetings that approve on
                their own.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            Registrants added.

        Raises:
            BadRequestError: The meeting is over and takes no more registrants (400, code 3038).
            BadRequestError: Only scheduled meetings take a batch of registrants (400, code 303).
            MeetingNotFoundError: The meeting does not exist or has expired (404, code 3001).
            NotFoundError: The meeting has no places left (404, code 3043).
            NotFoundError: The meeting does not use registration (404, code 404).
            RateLimitError: The daily number of requests for one registrant is used up; counting
                restarts at 00:00 UTC (429).

        Example:
            zoom.meetings.batch_add_registrants(
                93000000001,
                registrants=[
                    {
                        "first_name": "Jonas",
                        "email": "jonas.lindqvist@example.com",
                        "last_name": "Lindqvist",
                    },
                    {
                        "first_name": "Mei",
                        "email": "mei.tanaka@example.com",
                        "last_name": "Tanaka",
                    },
                ],
            )
        """
        return self._call("batch_add_meeting_registrants", locals())

    def get_invitation(
        self,
        meeting_id: int | str,
        *,
        request_options: RequestOptions | None = None,
    ) -> _models.MeetingInvitation:
        """Get meeting invitation

        Return the text that invites people to a meeting, with its link, numbers to dial and
        passcode.

        Scopes: meeting:read:admin, meeting:read.

        Rate limit: Light.

        Args:
            meeting_id: The meeting number.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            The invitation text.

        Example:
            zoom.meetings.get_invitation(93000000001)
        """
        return self._call("get_meeting_invitation", locals())

    def create_invite_links(
        self,
        meeting_id: int | str,
        *,
        attendees: Sequence[_inputs.Invitee],
        ttl: int | None | Unset = UNSET,
        request_options: RequestOptions | None = None,
    ) -> _models.InviteLinkList:
        """Create personal links for joining a meeting, one per name.

        Scopes: meeting:write:admin, meeting:write.

        Rate limit: Light.

        Args:
            meeting_id: The meeting number.
            attendees: People to make links for, each with the `name` to show in the meeting.
            ttl: Seconds for which the links work; `7200`, two hours, when left out.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            Links created.

        Raises:
            ValidationError: The meeting number is malformed or unknown (400, code 300).
            BadRequestError: The meeting is not accessible, as is the case for a webinar (400, code
                3000).
            MeetingNotFoundError: The meeting does not exist or has expired (400, code 3001).

        Example:
            zoom.meetings.create_invite_links(
                93000000001,
                attendees=[{"name": "Jonas Lindqvist"}, {"name": "Mei Tanaka"}],
                ttl=7200,
            )
        """
        return self._call("create_meeting_invite_links", locals())

    def get_livestream(
        self,
        meeting_id: int | str,
        *,
        request_options: RequestOptions | None = None,
    ) -> _models.Livestream:
        """Return the address, key and viewing page of a meeting's live stream.

        The host needs a license on a Pro plan or higher, and the meeting a live stream that is
        set
        up.

        Scopes: meeting:read:admin, meeting:read.

        Rate limit: Light.

        Args:
            meeting_id: ID of the meeting.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            The meeting's live stream.

        Raises:
            ValidationError: The meeting number is missing or malformed (400, code 300).
            UserNotInAccountError: The user is not a member of this account (400, code 1010).
            UserNotFoundError: The host does not exist or belongs to another account (404, code
                1001).

        Example:
            zoom.meetings.get_livestream(93000000001)
        """
        return self._call("get_meeting_livestream", locals())

    def update_livestream(
        self,
        meeting_id: int | str,
        *,
        stream_url: str,
        stream_key: str,
        page_url: str,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Set where a meeting is streamed to and where people can watch it.

        The host needs a Pro license.

        Scopes: meeting:write:admin, meeting:write.

        Rate limit: Light.

        Args:
            meeting_id: The meeting number.
            stream_url: Address that the stream is sent to.
            stream_key: Stream name and key.
            page_url: Page on which the stream can be watched.
            request_options: How this call alone is sent: time limit, retries, headers.

        Raises:
            ValidationError: The meeting number is missing or malformed (300, code 300).
            UserNotInAccountError: The user is not a member of this account (400, code 1010).
            BadRequestError: The meeting is not accessible, as is the case for a webinar (400, code
                3000).
            UserNotFoundError: The host does not exist or belongs to another account (404, code
                1001).

        Example:
            zoom.meetings.update_livestream(
                93000000001,
                stream_url="rtmp://live.example.com/app",
                stream_key="launch-stream-0001",
                page_url="https://example.com/live/launch",
            )
        """
        self._call("update_meeting_livestream", locals())

    def update_livestream_status(
        self,
        meeting_id: int | str,
        *,
        action: _literals.LivestreamAction,
        settings: _inputs.LivestreamDisplay | None | Unset = UNSET,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Start or stop the live stream of a meeting.

        The host needs a Pro license.

        Scopes: meeting:write:admin, meeting:write.

        Rate limit: Light.

        Args:
            meeting_id: The meeting number.
            action: `start` goes live, `stop` ends the stream.
            settings: Settings of the stream, changeable only while it is stopped:
                `active_speaker_name` shows who is speaking, `display_name` names the stream.
            request_options: How this call alone is sent: time limit, retries, headers.

        Raises:
            ValidationError: The meeting number is missing or malformed (300, code 300).
            BadRequestError: The meeting is not accessible, as is the case for a webinar (400, code
                3000).
            UserNotInAccountError: The user is not a member of this account (400, code 1010).
            UserNotFoundError: The host does not exist or belongs to another account (404, code
                1001).
            RateLimitError: Too many attempts to start this stream. If it is not live by then, try
                again after 30 seconds (429).

        Example:
            zoom.meetings.update_livestream_status(
                93000000001,
                action="start",
                settings={"active_speaker_name": True, "display_name": "Weekly planning"},
            )
        """
        self._call("update_meeting_livestream_status", locals())

    def list_polls(
        self,
        meeting_id: int | str,
        *,
        request_options: RequestOptions | None = None,
    ) -> _models.PollList:
        """List the polls prepared for a meeting.

        The host needs a Pro plan or higher. The meeting must be scheduled; instant meetings have
        no
        polls.

        Scopes: meeting:read:admin, meeting:read.

        Rate limit: Light.

        Args:
            meeting_id: The meeting number.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            The meeting's polls.

        Raises:
            NotFoundError: The meeting has no polls (404, code 404).

        Example:
            zoom.meetings.list_polls(93000000001)
        """
        return self._call("list_meeting_polls", locals())

    def create_poll(
        self,
        meeting_id: int | str,
        *,
        title: str,
        questions: Sequence[_inputs.PollQuestion | _models.PollQuestion],
        request_options: RequestOptions | None = None,
    ) -> _models.Poll:
        """Add a poll to a scheduled meeting.

        The host needs a Pro plan or higher and polls turned on. The meeting must be scheduled;
        instant meetings have no polls.

        Scopes: meeting:write:admin, meeting:write.

        Rate limit: Light.

        Args:
            meeting_id: The meeting number.
            title: Title of the poll.
            questions: Questions of the poll. Each has its wording in `name`, its `answers` to pick
                from, and a `type`, `single` for one answer or `multiple` for several.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            Poll created.

        Raises:
            NotFoundError: There is no such meeting (404, code 404).

        Example:
            zoom.meetings.create_poll(
                93000000001,
                title="Closing poll",
                questions=[
                    {
                        "name": "Which day suits you?",
                        "type": "single",
                        "answers": ["Monday", "Tuesday"],
                    },
                    {
                        "name": "Which topics shall we go into?",
                        "type": "multiple",
                        "answers": ["Recording", "Accessibility"],
                    },
                ],
            )
        """
        return self._call("create_meeting_poll", locals())

    def get_poll(
        self,
        meeting_id: int | str,
        poll_id: str,
        *,
        request_options: RequestOptions | None = None,
    ) -> _models.Poll:
        """Return one poll of a meeting with its questions.

        Scopes: meeting:read:admin, meeting:read.

        Rate limit: Light.

        Args:
            meeting_id: The meeting number.
            poll_id: ID of the poll, as the list of polls gives it.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            The poll.

        Raises:
            NotFoundError: No poll has this ID (404, code 404).

        Example:
            zoom.meetings.get_poll(93000000001, "poll000000000000000001")
        """
        return self._call("get_meeting_poll", locals())

    def update_poll(
        self,
        meeting_id: int | str,
        poll_id: str,
        *,
        title: str | None | Unset = UNSET,
        questions: Sequence[_inputs.PollQuestion | _models.PollQuestion] | None | Unset = UNSET,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Replace the title and questions of a meeting poll.

        Scopes: meeting:write:admin, meeting:write.

        Rate limit: Light.

        Args:
            meeting_id: The meeting number.
            poll_id: ID of the poll, as the list of polls gives it.
            title: Title of the poll.
            questions: Questions of the poll. Each has its wording in `name`, its `answers` to pick
                from, and a `type`, `single` for one answer or `multiple` for several.
            request_options: How this call alone is sent: time limit, retries, headers.

        Raises:
            NotFoundError: No poll has this ID (404, code 404).

        Example:
            zoom.meetings.update_poll(93000000001, "poll000000000000000001", title="Closing poll")
        """
        self._call("update_meeting_poll", locals())

    def delete_poll(
        self,
        meeting_id: int | str,
        poll_id: str,
        *,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Delete a poll of a meeting.

        The host needs a Pro plan and polls turned on. The meeting must be scheduled; instant
        meetings have no polls.

        Scopes: meeting:write:admin, meeting:write.

        Rate limit: Light.

        Args:
            meeting_id: The meeting number.
            poll_id: ID of the poll, as the list of polls gives it.
            request_options: How this call alone is sent: time limit, retries, headers.

        Raises:
            NotFoundError: No poll has this ID (404, code 404).

        Example:
            zoom.meetings.delete_poll(93000000001, "poll000000000000000001")
        """
        self._call("delete_meeting_poll", locals())

    def list_registrants(
        self,
        meeting_id: int | str,
        *,
        occurrence_id: int | str | Unset = UNSET,
        status: _literals.RegistrantStatus | Unset = UNSET,
        page_size: int | Unset = UNSET,
        page_number: int | Unset = UNSET,
        next_page_token: str | Unset = UNSET,
        request_options: RequestOptions | None = None,
    ) -> Pages[_models.Registrant, _models.RegistrantList]:
        """List the people registered for a meeting.

        Scopes: meeting:read:admin, meeting:read.

        Rate limit: Medium.

        Args:
            meeting_id: The meeting number.
            occurrence_id: Picks one occurrence of a recurring series.
            status: Keeps only registrants who are waiting for approval, approved or denied.
            page_size: How many records one page holds. Default: `30`.
            page_number: Page to return, counted from 1. Deprecated: use `next_page_token`.
            next_page_token: Token of the page to return, taken from the answer before it; valid for
                15 minutes.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            The meeting's registrants. The same list, its last page, fetched page by page as they
                are asked for.

        Raises:
            ValidationError: The meeting does not exist, has expired, or does not use registration
                (300, code 300).
            UserNotInAccountError: The user is not a member of this account (400, code 1010).
            NotHostError: Only the host of the meeting may do this (400, code 3003).
            BadRequestError: The meeting is not accessible (400, code 3000).
            UserNotFoundError: The host does not exist or belongs to another account (404, code
                1001).

        Example:
            for item in zoom.meetings.list_registrants(
                93000000001,
                occurrence_id=1773673200000,
                status="approved",
            ):
                print(item)
        """
        return self._pages("list_meeting_registrants", locals())

    def add_registrant(
        self,
        meeting_id: int | str,
        *,
        email: str,
        first_name: str,
        last_name: str | None | Unset = UNSET,
        org: str | None | Unset = UNSET,
        job_title: str | None | Unset = UNSET,
        custom_questions: Sequence[_inputs.CustomQuestionAnswer | _models.CustomQuestionAnswer]
        | None
        | Unset = UNSET,
        address: str | None | Unset = UNSET,
        city: str | None | Unset = UNSET,
        country: str | None | Unset = UNSET,
        zip_: str | None | Unset = UNSET,
        state: str | None | Unset = UNSET,
        phone: str | None | Unset = UNSET,
        industry: str | None | Unset = UNSET,
        purchasing_time_frame: str | None | Unset = UNSET,
        role_in_purchase_process: str | None | Unset = UNSET,
        no_of_employees: str | None | Unset = UNSET,
        comments: str | None | Unset = UNSET,
        language: str | None | Unset = UNSET,
        auto_approve: bool | None | Unset = UNSET,
        occurrence_ids: str | Unset = UNSET,
        request_options: RequestOptions | None = None,
    ) -> _models.RegistrantAdded:
        """Register a person for a meeting, which takes 4,999 registrants at most.

        The answer holds the person's own link for joining.

        The host needs a license.

        Scopes: meeting:write:admin, meeting:write.

        Rate limit: Light.

        Args:
            meeting_id: The meeting number.
            email: Email address of the registrant.
            first_name: First name.
            last_name: Last name.
            org: Organization the person works for.
            job_title: Job title.
            custom_questions: The host's own questions, each with its `title` and the given `value`.
            address: Street and house number.
            city: City.
            country: Country, as a two-letter code.
            zip_: Postal code.
            state: State or province.
            phone: Phone number.
            industry: Line of business.
            purchasing_time_frame: When the person expects to buy: `Within a month`, `1-3 months`,
                `4-6 months`, `More than 6 months` or `No timeframe`.
            role_in_purchase_process: Part the person plays in the purchase: `Decision Maker`,
                `Evaluator/Recommender`, `Influencer` or `Not involved`.
            no_of_employees: Size of the organization, by number of employees: `1-20`, `21-50`,
                `51-100` and so on up to `More than 10,000`.
            comments: Remarks and questions of the person.
            language: Language for the emails sent, such as `en-US`.
            auto_approve: Whether to approve the registration at once although the meeting asks for
                manual approval (`approval_type` `1`). Has no bearing on meetings that approve on
                their own.
            occurrence_ids: Occurrences to register for, comma-separated.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            Registrant added.

        Raises:
            ValidationError: The meeting does not exist or has expired (300, code 300).
            UserNotInAccountError: The user is not a member of this account (400, code 1010).
            NotHostError: Only the host of the meeting may do this (400, code 3003).
            BadRequestError: The meeting has no places left (400, code 3043).
            UserNotFoundError: The host does not exist or belongs to another account (404, code
                1001).
            RateLimitError: The daily number of requests for one registrant is used up; counting
                restarts at 00:00 UTC (429).

        Example:
            zoom.meetings.add_registrant(
                93000000001,
                email="jonas.lindqvist@example.com",
                first_name="Jonas",
                occurrence_ids="1773673200000,1774278000000",
                last_name="Lindqvist",
                org="Example Studio",
            )
        """
        return self._call("add_meeting_registrant", locals())

    def get_registration_questions(
        self,
        meeting_id: int | str,
        *,
        request_options: RequestOptions | None = None,
    ) -> _models.RegistrationQuestions:
        """Get meeting registration questions

        Return what people are asked when they register for a meeting, both the standard fields
        and
        the host's own questions.

        Scopes: meeting:read, meeting:read:admin.

        Rate limit: Light.

        Args:
            meeting_id: The meeting number.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            The registration questions.

        Raises:
            NotFoundError: There is no such meeting (404).

        Example:
            zoom.meetings.get_registration_questions(93000000001)
        """
        return self._call("get_meeting_registration_questions", locals())

    def update_registration_questions(
        self,
        meeting_id: int | str,
        *,
        questions: Sequence[_inputs.RegistrationQuestion | _models.RegistrationQuestion]
        | None
        | Unset = UNSET,
        custom_questions: Sequence[_inputs.CustomQuestion | _models.CustomQuestion]
        | None
        | Unset = UNSET,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Set what people are asked when they register for a meeting.

        Scopes: meeting:write, meeting:write:admin.

        Rate limit: Light.

        Args:
            meeting_id: The meeting number.
            questions: Standard fields to ask for. Each says whether it is `required` and has its
                `field_name`: `last_name`, `address`, `city`, `country`, `zip`, `state`, `phone`,
                `industry`, `org`, `job_title`, `purchasing_time_frame`, `role_in_purchase_process`,
                `no_of_employees` or `comments`.
            custom_questions: The host's own questions. Each has its wording in `title`, its `type`
                (`short` text or `single` choice), whether it is `required`, and the `answers` to
                pick from.
            request_options: How this call alone is sent: time limit, retries, headers.

        Raises:
            NotFoundError: There is no such meeting (404).

        Example:
            zoom.meetings.update_registration_questions(
                93000000001,
                questions=[
                    {"field_name": "org", "required": True},
                    {"field_name": "job_title", "required": False},
                ],
            )
        """
        self._call("update_meeting_registration_questions", locals())

    def update_registrant_status(
        self,
        meeting_id: int | str,
        *,
        action: _literals.RegistrantAction,
        registrants: Sequence[_inputs.RegistrantRef],
        occurrence_id: int | str | Unset = UNSET,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Approve, deny or cancel registrations for a meeting.

        Scopes: meeting:write:admin, meeting:write.

        Rate limit: Medium.

        Args:
            meeting_id: The meeting number.
            action: What to do with the registrants: `approve` or `deny` them, or `cancel` those
                approved before.
            registrants: Registrants concerned, each with `id` and `email`.
            occurrence_id: Picks one occurrence of a recurring series.
            request_options: How this call alone is sent: time limit, retries, headers.

        Raises:
            ValidationError: The meeting does not use registration (300, code 300).
            UserNotInAccountError: The user is not a member of this account (400, code 1010).
            BadRequestError: The meeting is not accessible (400, code 3000).
            NotHostError: Only the host of the meeting may do this (400, code 3003).
            UserNotFoundError: The host does not exist or belongs to another account (404, code
                1001).
            RateLimitError: The daily number of requests for one registrant is used up; counting
                restarts at 00:00 UTC (429).

        Example:
            zoom.meetings.update_registrant_status(
                93000000001,
                action="approve",
                registrants=[
                    {
                        "id": "registrant000000000001",
                        "email": "jonas.lindqvist@example.com",
                    },
                    {"id": "registrant000000000002", "email": "mei.tanaka@example.com"},
                ],
            )
        """
        self._call("update_meeting_registrant_status", locals())

    def get_registrant(
        self,
        meeting_id: int | str,
        registrant_id: str,
        *,
        request_options: RequestOptions | None = None,
    ) -> _models.Registrant:
        """Return one registrant of a meeting.

        Needs a meeting plan.

        Scopes: meeting:read:admin, meeting:read.

        Rate limit: Light.

        Args:
            meeting_id: The meeting number.
            registrant_id: ID of the registrant.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            The registrant.

        Raises:
            ValidationError: The meeting does not exist, has expired, or does not use registration
                (300, code 300).
            UserNotInAccountError: The user is not a member of this account (400, code 1010).
            NotHostError: Only the host of the meeting may do this (400, code 3003).
            BadRequestError: The meeting is not accessible (400, code 3000).
            UserNotFoundError: The host does not exist or belongs to another account (404, code
                1001).

        Example:
            zoom.meetings.get_registrant(93000000001, "registrant000000000001")
        """
        return self._call("get_meeting_registrant", locals())

    def remove_registrant(
        self,
        meeting_id: int | str,
        registrant_id: str,
        *,
        occurrence_id: int | str | Unset = UNSET,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Take a registrant off a meeting.

        Scopes: meeting:write:admin, meeting:write.

        Rate limit: Light.

        Args:
            meeting_id: The meeting number.
            registrant_id: ID of the registrant.
            occurrence_id: Picks the occurrence of a recurring meeting.
            request_options: How this call alone is sent: time limit, retries, headers.

        Raises:
            PlanMissingError: Only paid users may do this (400, code 200).
            ValidationError: The registrant ID is not valid (400, code 300).

        Example:
            zoom.meetings.remove_registrant(
                93000000001,
                "registrant000000000001",
                occurrence_id=1773673200000,
            )
        """
        self._call("remove_meeting_registrant", locals())

    def update_status(
        self,
        meeting_id: int | str,
        *,
        action: _literals.MeetingStatusAction,
        request_options: RequestOptions | None = None,
    ) -> None:
        """End a meeting in progress, or bring back a deleted one.

        Scopes: meeting:write:admin, meeting:write.

        Rate limit: Light.

        Args:
            meeting_id: The meeting number.
            action: `end` ends the meeting for everyone, `recover` restores it after it was deleted.
            request_options: How this call alone is sent: time limit, retries, headers.

        Raises:
            UserNotInAccountError: The user is not a member of this account (400, code 1010).
            BadRequestError: The meeting is not accessible (400, code 3000).
            NotHostError: Only the host of the meeting may do this (400, code 3003).
            OnPremiseMeetingError: The meeting of an on-premise user cannot be ended (400, code
                3063).
            UserNotFoundError: The host does not exist or belongs to another account (404, code
                1001).

        Example:
            zoom.meetings.update_status(93000000001, action="end")
        """
        self._call("update_meeting_status", locals())

    def list_past_files(
        self,
        meeting_id: int | str,
        *,
        request_options: RequestOptions | None = None,
    ) -> _models.ChatFileList:
        """List the files sent in the chat of a meeting.

        Files were kept for 24 hours after the end. Deprecated: out of service since Zoom changed
        its encryption.

        Scopes: meeting:read, meeting:read:admin.

        Rate limit: Medium.

        Args:
            meeting_id: The meeting number.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            Files sent in the chat.

        Raises:
            UserNotInAccountError: The user is not a member of this account (400, code 1010).
            MeetingNotFoundError: The meeting does not exist, or it has not ended yet (404, code
                3001).

        Example:
            zoom.meetings.list_past_files(93000000001)
        """
        return self._call("list_past_meeting_files", locals())

    def list_past_instances(
        self,
        meeting_id: int | str,
        *,
        request_options: RequestOptions | None = None,
    ) -> _models.PastMeetingInstanceList:
        """List the occasions on which a meeting took place, each with its UUID and start.

        Scopes: meeting:read:admin, meeting:read.

        Rate limit: Medium.

        Args:
            meeting_id: The meeting number.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            The occasions on which the meeting took place.

        Raises:
            NotFoundError: There is no such meeting (404).

        Example:
            zoom.meetings.list_past_instances(93000000001)
        """
        return self._call("list_past_meeting_instances", locals())

    def get_past_poll_results(
        self,
        meeting_id: int | str,
        *,
        request_options: RequestOptions | None = None,
    ) -> _models.PastPollResults:
        """Return the answers that participants gave to the polls of a meeting that has ended.

        The host needs a Pro plan. The meeting must have been scheduled; instant meetings have no
        polls.

        Scopes: meeting:read:admin, meeting:read.

        Rate limit: Medium.

        Args:
            meeting_id: UUID or number of the meeting; a number picks the latest occurrence.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            Poll answers by participant.

        Example:
            zoom.meetings.get_past_poll_results("bWVldGluZy4uLi4uMDAwMQ==")
        """
        return self._call("get_past_meeting_poll_results", locals())

    def get_past_meeting(
        self,
        meeting_uuid: int | str,
        *,
        request_options: RequestOptions | None = None,
    ) -> _models.PastMeeting:
        """Get a past meeting

        Return the key figures of a meeting that has ended, such as start, end, minutes and
        number
        of participants.

        Scopes: meeting:read:admin, meeting:read.

        Rate limit: Light.

        Args:
            meeting_uuid: UUID or number of the meeting; a number picks the latest occurrence.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            The past meeting.

        Raises:
            UserNotInAccountError: The user does not exist or is not a member of this account (400,
                code 1010).
            ValidationError: The meeting is not accessible (400, code 300).
            MeetingNotFoundError: The meeting does not exist, or it has not ended yet (404, code
                3001).

        Example:
            zoom.meetings.get_past_meeting("bWVldGluZy4uLi4uMDAwMQ==")
        """
        return self._call("get_past_meeting", locals())

    def list_past_participants(
        self,
        meeting_uuid: int | str,
        *,
        page_size: int | Unset = UNSET,
        next_page_token: str | Unset = UNSET,
        request_options: RequestOptions | None = None,
    ) -> Pages[_models.PastParticipant, _models.PastParticipantList]:
        """List the people who took part in a meeting that has ended.

        Needs a paid plan, Pro or higher.

        Scopes: meeting:read:admin, meeting:read.

        Rate limit: Medium.

        Args:
            meeting_uuid: UUID or number of the meeting; a number picks the latest occurrence.
            page_size: How many records one page holds. Default: `30`.
            next_page_token: Token of the page to return, taken from the answer before it; valid for
                15 minutes.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            The meeting's participants. The same list, its last page, fetched page by page as they
                are asked for.

        Raises:
            UserNotInAccountError: The user is not a member of this account (400, code 1010).
            ValidationError: The meeting is not accessible (400, code 300).
            PlanMissingError: Only paid accounts may do this (400, code 200).
            UserNotFoundError: The host does not exist or belongs to another account (404, code
                1001).
            MeetingNotFoundError: The meeting does not exist, or it has not ended yet (404, code
                3001).

        Example:
            for item in zoom.meetings.list_past_participants("bWVldGluZy4uLi4uMDAwMQ=="):
                print(item)
        """
        return self._pages("list_past_meeting_participants", locals())

    def list_templates(
        self,
        user_id: str,
        *,
        request_options: RequestOptions | None = None,
    ) -> _models.MeetingTemplateList:
        """List the meeting templates that a user can schedule from.

        Scopes: meeting:read, meeting:read:admin.

        Rate limit: Medium.

        Args:
            user_id: User ID or email address; user-level apps pass `me`.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            The user's meeting templates.

        Raises:
            UserNotFoundError: No user with this ID or address is in the account (404, code 1001).

        Example:
            zoom.meetings.list_templates("amaraOkafor00000000001")
        """
        return self._call("list_meeting_templates", locals())

    def list(
        self,
        user_id: str,
        *,
        type_: _literals.MeetingListType | Unset = UNSET,
        page_size: int | Unset = UNSET,
        next_page_token: str | Unset = UNSET,
        page_number: int | Unset = UNSET,
        request_options: RequestOptions | None = None,
    ) -> Pages[_models.Meeting, _models.MeetingList]:
        """List the scheduled and recurring meetings of a user.

        Instant meetings are left out.

        Scopes: meeting:read:admin, meeting:read.

        Rate limit: Medium.

        Args:
            user_id: User ID or email address; user-level apps pass `me`.
            type_: `scheduled` lists unexpired past meetings, live and upcoming ones, `live` only
                those in progress, `upcoming` the live and upcoming ones.
            page_size: How many records one page holds. Default: `30`.
            next_page_token: Token of the page to return, taken from the answer before it; valid for
                15 minutes.
            page_number: Page to return, counted from 1; `next_page_token` is the other way to page.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            The user's meetings. The same list, its last page, fetched page by page as they are
                asked for.

        Raises:
            UserNotFoundError: No user with this ID or address is in the account (404, code 1001).

        Example:
            for item in zoom.meetings.list("amaraOkafor00000000001", type_="scheduled"):
                print(item)
        """
        return self._pages("list_meetings", locals())

    def create(
        self,
        user_id: str,
        *,
        topic: str | None | Unset = UNSET,
        type_: _literals.MeetingType | None | Unset = UNSET,
        start_time: datetime.datetime | str | None | Unset = UNSET,
        duration: int | None | Unset = UNSET,
        timezone: str | None | Unset = UNSET,
        agenda: str | None | Unset = UNSET,
        settings: _inputs.MeetingSettings | _models.MeetingSettings | None | Unset = UNSET,
        pre_schedule: bool | None | Unset = UNSET,
        schedule_for: str | None | Unset = UNSET,
        password: str | None | Unset = UNSET,
        default_password: bool | None | Unset = UNSET,
        tracking_fields: Sequence[_inputs.TrackingFieldValue | _models.TrackingFieldValue]
        | None
        | Unset = UNSET,
        recurrence: _inputs.Recurrence | _models.Recurrence | None | Unset = UNSET,
        template_id: str | None | Unset = UNSET,
        request_options: RequestOptions | None = None,
    ) -> _models.Meeting:
        """Create a meeting for a user.

        The host starts it with `start_url`, which expires after two hours, or 90 days if the
        host
        was added with `custCreate`; `get_meeting` is the safe way to an up-to-date one. A host is
        limited to 100 such requests a day.

        Scopes: meeting:write:admin, meeting:write.

        Rate limit: Medium.

        Args:
            user_id: User ID or email address; user-level apps pass `me`.
            topic: Title of the meeting.
            type_: `1` starts at once, `2` is scheduled, `3` recurs at no fixed time, `8` recurs at
                fixed times.
            start_time: Start, for meetings of type `2` and `8`: in UTC with a trailing `Z`, or as
                local time together with `timezone`.
            duration: Planned length in minutes; for type `2` only.
            timezone: Time zone of `start_time`, such as `America/Denver`; that of the account if
                left out. For type `2` only.
            agenda: Description, at most 2,000 characters.
            settings: Settings of the meeting. `approval_type` says how registrants are approved:
                `0` at once, `1` by hand, `2` no registration. `registration_type` says what a
                registration covers in a series: `1` every occurrence, `2` each occurrence apart,
                `3` chosen occurrences. `audio` is `both`, `telephony` or `voip`; `auto_recording`
                is `local`, `cloud` or `none`; `encryption_type` is `enhanced_encryption` or `e2ee`.
                `jbh_time` is how many minutes early people may join. `breakout_room` presets rooms,
                `language_interpretation` names interpreters.
            pre_schedule: Whether to create the meeting as prescheduled; for type `2` only.
            schedule_for: Whom to schedule for: a user ID or an email address.
            password: Passcode for joining: at most 10 letters, digits and `@`, `-`, `_`, `*`. The
                account may demand more of it.
            default_password: Whether to generate a passcode after the user's settings. With a
                passcode on the personal meeting ID, that one is used instead. `false` if left out.
            tracking_fields: Values for the account's tracking fields, each with `field` and
                `value`.
            recurrence: Pattern of a meeting of type `8`, which needs one. `type` is `1` daily, `2`
                weekly or `3` monthly, `repeat_interval` counts days, weeks or months; `weekly_days`
                lists days from `1` Sunday to `7` Saturday, comma-separated; a monthly series sets
                `monthly_day`, or `monthly_week` (`1` to `4`, `-1` the last) with
                `monthly_week_day`. Ends after `end_times` occurrences or at `end_date_time` in UTC;
                give only one of the two.
            template_id: ID of the template to schedule from. Only templates of the account's
                administrators work.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            Meeting created. Recurring meeting created.

        Raises:
            ValidationError: The `enforce_login_domains` are malformed (separate them by `;`), or
                the host's daily number of created and changed meetings is used up (300).
            BadRequestError: An instant meeting cannot be scheduled for someone else, or some of the
                users named are blocked from meetings (400, code 3000).
            UserNotFoundError: No user with this ID or address is in the account (404, code 1001).

        Example:
            zoom.meetings.create(
                "amaraOkafor00000000001",
                topic="Weekly planning",
                type_=2,
                start_time="2026-03-16T15:00:00Z",
                duration=60,
                timezone="America/Denver",
            )
        """
        return self._call("create_meeting", locals())


class AsyncMeetings(AsyncResource):
    """Meetings, before, while and after they take place: schedule and change them, register people,
    prepare polls, stream them, and see who took part.
    """

    async def control_live_recording(
        self,
        meeting_id: int | str,
        *,
        method: _literals.LiveRecordingMethod,
        request_options: RequestOptions | None = None,
    ) -> Mapping[str, Any]:
        """Start, stop, pause or resume the cloud recording of a meeting in progress.

        Local recordings are out of reach.

        The meeting must be in progress with cloud recording turned on, and the caller its host or
        an alternative host.

        Scopes: meeting:write, meeting:write:admin, meeting:master.

        Args:
            meeting_id: ID of the meeting in progress.
            method: What to do: `recording.start` begins a recording, `recording.stop` ends it,
                `recording.pause` interrupts it, and `recording.resume` carries on after a pause.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            Request accepted.

        Raises:
            ValidationError: The meeting does not exist, its number is malformed, or you lack the
                permission (400, code 300).
            MeetingNotFoundError: The meeting does not exist or has expired (404, code 3001).

        Example:
            await zoom.meetings.control_live_recording(93000000001, method="recording.start")
        """
        return await self._call("control_live_recording", locals())

    async def get(
        self,
        meeting_id: int | str,
        *,
        occurrence_id: int | str | Unset = UNSET,
        show_previous_occurrences: bool | Unset = UNSET,
        request_options: RequestOptions | None = None,
    ) -> _models.Meeting:
        """Return a meeting with its settings.

        Scopes: meeting:read:admin, meeting:read.

        Rate limit: Light.

        Args:
            meeting_id: The meeting number.
            occurrence_id: Picks one occurrence of a recurring series.
            show_previous_occurrences: Whether to include the past occurrences of a recurring
                meeting.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            The meeting. The meeting, one that recurs on a day of the month. The meeting, one that
                recurs on a weekday of the month.

        Raises:
            UserNotInAccountError: The user is not a member of this account (400, code 1010).
            BadRequestError: The meeting is not accessible, as is the case for a webinar (400, code
                3000).
            UserNotFoundError: The host does not exist or belongs to another account (404, code
                1001).
            MeetingNotFoundError: The meeting does not exist or has expired (404, code 3001).

        Example:
            await zoom.meetings.get(93000000001, show_previous_occurrences=True)
        """
        return await self._call("get_meeting", locals())

    async def delete(
        self,
        meeting_id: int | str,
        *,
        occurrence_id: int | str | Unset = UNSET,
        schedule_for_reminder: bool | Unset = UNSET,
        cancel_meeting_reminder: bool | Unset = UNSET,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Delete a meeting or one occurrence of it.

        Meetings in progress stay.

        Scopes: meeting:write:admin, meeting:write.

        Rate limit: Light.

        Args:
            meeting_id: The meeting number.
            occurrence_id: Deletes this occurrence alone instead of the whole series.
            schedule_for_reminder: Whether to email the host and the alternative hosts that the
                meeting is off.
            cancel_meeting_reminder: Whether to email registrants that the meeting is off. Default:
                `false`.
            request_options: How this call alone is sent: time limit, retries, headers.

        Raises:
            UserNotInAccountError: The user is not a member of this account (400, code 1010).
            BadRequestError: The meeting is not accessible, or no occurrence has this ID (400, code
                3000).
            BadRequestError: A meeting in progress cannot be deleted (400, code 3002).
            UserNotFoundError: The host does not exist or belongs to another account (404, code
                1001).
            MeetingNotFoundError: The meeting does not exist or has expired (404, code 3001).

        Example:
            await zoom.meetings.delete(
                93000000001,
                schedule_for_reminder=True,
                cancel_meeting_reminder=False,
            )
        """
        await self._call("delete_meeting", locals())

    async def update(
        self,
        meeting_id: int | str,
        *,
        topic: str | None | Unset = UNSET,
        start_time: datetime.datetime | str | None | Unset = UNSET,
        duration: int | None | Unset = UNSET,
        timezone: str | None | Unset = UNSET,
        agenda: str | None | Unset = UNSET,
        settings: _inputs.MeetingSettings | _models.MeetingSettings | None | Unset = UNSET,
        schedule_for: str | None | Unset = UNSET,
        type_: _literals.MeetingType | None | Unset = UNSET,
        pre_schedule: bool | None | Unset = UNSET,
        password: str | None | Unset = UNSET,
        template_id: str | None | Unset = UNSET,
        tracking_fields: Sequence[_inputs.TrackingFieldValue | _models.TrackingFieldValue]
        | None
        | Unset = UNSET,
        recurrence: _inputs.Recurrence | _models.Recurrence | None | Unset = UNSET,
        occurrence_id: int | str | Unset = UNSET,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Change a meeting, at most 100 times within 24 hours.

        Scopes: meeting:write:admin, meeting:write.

        Rate limit: Light.

        Args:
            meeting_id: The meeting number.
            topic: Title of the meeting.
            start_time: Start, in UTC with a trailing `Z` or as local time together with `timezone`.
                A time in the past is ignored and leaves a recurring meeting as it was; a time in
                the future needs `recurrence` too.
            duration: Planned length in minutes.
            timezone: Time zone of `start_time`, such as `America/Denver`.
            agenda: Description, at most 2,000 characters.
            settings: Settings to change. `approval_type` says how registrants are approved: `0` at
                once, `1` by hand, `2` no registration. `audio` is `both`, `telephony` or `voip`;
                `auto_recording` is `local`, `cloud` or `none`; `encryption_type` is
                `enhanced_encryption` or `e2ee`. `jbh_time` is how many minutes early people may
                join. `enforce_login` with `enforce_login_domains` (separated by `;`) is the older
                form of `meeting_authentication`; `custom_keys` holds pairs of `key` and `value` of
                your own.
            schedule_for: Whom to schedule for: a user ID or an email address.
            type_: `1` starts at once, `2` is scheduled, `3` recurs at no fixed time, `8` recurs at
                fixed times.
            pre_schedule: Whether to create the meeting as prescheduled; for type `2` only.
            password: Passcode for joining: at most 10 letters, digits and `@`, `-`, `_`, `*`. The
                account may demand more of it.
            template_id: ID of the template to schedule from. Only templates of the account's
                administrators work.
            tracking_fields: Values for the account's tracking fields, each with `field` and
                `value`.
            recurrence: Pattern of a recurring meeting, needed when `start_time` lies in the future.
                `type` is `1` daily, `2` weekly or `3` monthly, `repeat_interval` counts days, weeks
                or months; `weekly_days` lists days from `1` Sunday to `7` Saturday,
                comma-separated; a monthly series sets `monthly_day`, or `monthly_week` (`1` to `4`,
                `-1` the last) with `monthly_week_day`. Ends after `end_times` occurrences or at
                `end_date_time` in UTC; give only one of the two.
            occurrence_id: Changes a single occurrence. Only `agenda`, `start_time`, `duration` and,
                in `settings`, `auto_recording`, `host_video`, `join_before_host`,
                `participant_video`, `mute_upon_entry`, `watermark` and `waiting_room` can differ
                from the series.
            request_options: How this call alone is sent: time limit, retries, headers.

        Raises:
            ValidationError: The `enforce_login_domains` are malformed (separate them by `;`), or
                the host's daily number of created and changed meetings is used up (300, code 300).
            UserNotInAccountError: The user is not a member of this account (400, code 1010).
            BadRequestError: The meeting is not accessible (400, code 3000).
            NotHostError: Only the host of the meeting may do this (400, code 3003).
            ValidationError: A value of the request is not valid (400, code 300).
            UserNotFoundError: The host does not exist or belongs to another account (404, code
                1001).
            MeetingNotFoundError: The meeting does not exist or has expired (404, code 3001).

        Example:
            await zoom.meetings.update(
                93000000001,
                topic="Weekly planning, new room",
                start_time="2026-03-16T15:00:00Z",
                duration=45,
                timezone="America/Denver",
                agenda="Review of the quarter and next steps",
            )
        """
        await self._call("update_meeting", locals())

    async def batch_create_polls(
        self,
        meeting_id: int | str,
        *,
        title: str,
        questions: Sequence[_inputs.PollQuestion | _models.PollQuestion],
        request_options: RequestOptions | None = None,
    ) -> _models.PollList:
        """Add several polls to a scheduled meeting in one go.

        The host needs a Pro plan or higher and polls turned on. The meeting must be scheduled;
        instant meetings have no polls.

        Scopes: meeting:write:admin, meeting:write.

        Rate limit: Light.

        Args:
            meeting_id: ID of the meeting.
            title: Title of the poll.
            questions: Questions of the poll. Each has its wording in `name`, its `answers` to pick
                from, and a `type`, `single` for one answer or `multiple` for several.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            Polls created.

        Raises:
            ValidationError: The meeting number is malformed (400, code 300).
            ValidationError: No meeting has this number (400, code 300).
            BadRequestError: The meeting is not accessible (400, code 3000).
            MeetingNotFoundError: The meeting does not exist or has expired (400, code 3001).

        Example:
            await zoom.meetings.batch_create_polls(
                93000000001,
                title="Closing poll",
                questions=[
                    {
                        "name": "Which day suits you?",
                        "type": "single",
                        "answers": ["Monday", "Tuesday"],
                    },
                    {
                        "name": "Which topics shall we go into?",
                        "type": "multiple",
                        "answers": ["Recording", "Accessibility"],
                    },
                ],
            )
        """
        return await self._call("batch_create_meeting_polls", locals())

    async def batch_add_registrants(
        self,
        meeting_id: int | str,
        *,
        registrants: Sequence[_inputs.RegistrantInput],
        auto_approve: bool | None | Unset = UNSET,
        request_options: RequestOptions | None = None,
    ) -> _models.RegisteredPersonList:
        """Register up to 30 people in one go for a meeting that uses registration.

        Only meetings of type `2` take such a batch.

        The host needs a license. The meeting must use registration and be of type `2`.

        Scopes: meeting:write, meeting:write:admin.

        Rate limit: Heavy.

        Args:
            meeting_id: ID of the meeting.
            registrants: People to register, 30 at most, each with `email`, `first_name` and
                `last_name`.
            auto_approve: Whether to approve the registration at once although the meeting asks for
                manual approval (`approval_type` `1`). Has no bearing on meetings that approve on
                their own.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            Registrants added.

        Raises:
            BadRequestError: The meeting is over and takes no more registrants (400, code 3038).
            BadRequestError: Only scheduled meetings take a batch of registrants (400, code 303).
            MeetingNotFoundError: The meeting does not exist or has expired (404, code 3001).
            NotFoundError: The meeting has no places left (404, code 3043).
            NotFoundError: The meeting does not use registration (404, code 404).
            RateLimitError: The daily number of requests for one registrant is used up; counting
                restarts at 00:00 UTC (429).

        Example:
            await zoom.meetings.batch_add_registrants(
                93000000001,
                registrants=[
                    {
                        "first_name": "Jonas",
                        "email": "jonas.lindqvist@example.com",
                        "last_name": "Lindqvist",
                    },
                    {
                        "first_name": "Mei",
                        "email": "mei.tanaka@example.com",
                        "last_name": "Tanaka",
                    },
                ],
            )
        """
        return await self._call("batch_add_meeting_registrants", locals())

    async def get_invitation(
        self,
        meeting_id: int | str,
        *,
        request_options: RequestOptions | None = None,
    ) -> _models.MeetingInvitation:
        """Get meeting invitation

        Return the text that invites people to a meeting, with its link, numbers to dial and
        passcode.

        Scopes: meeting:read:admin, meeting:read.

        Rate limit: Light.

        Args:
            meeting_id: The meeting number.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            The invitation text.

        Example:
            await zoom.meetings.get_invitation(93000000001)
        """
        return await self._call("get_meeting_invitation", locals())

    async def create_invite_links(
        self,
        meeting_id: int | str,
        *,
        attendees: Sequence[_inputs.Invitee],
        ttl: int | None | Unset = UNSET,
        request_options: RequestOptions | None = None,
    ) -> _models.InviteLinkList:
        """Create personal links for joining a meeting, one per name.

        Scopes: meeting:write:admin, meeting:write.

        Rate limit: Light.

        Args:
            meeting_id: The meeting number.
            attendees: People to make links for, each with the `name` to show in the meeting.
            ttl: Seconds for which the links work; `7200`, two hours, when left out.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            Links created.

        Raises:
            ValidationError: The meeting number is malformed or unknown (400, code 300).
            BadRequestError: The meeting is not accessible, as is the case for a webinar (400, code
                3000).
            MeetingNotFoundError: The meeting does not exist or has expired (400, code 3001).

        Example:
            await zoom.meetings.create_invite_links(
                93000000001,
                attendees=[{"name": "Jonas Lindqvist"}, {"name": "Mei Tanaka"}],
                ttl=7200,
            )
        """
        return await self._call("create_meeting_invite_links", locals())

    async def get_livestream(
        self,
        meeting_id: int | str,
        *,
        request_options: RequestOptions | None = None,
    ) -> _models.Livestream:
        """Return the address, key and viewing page of a meeting's live stream.

        The host needs a license on a Pro plan or higher, and the meeting a live stream that is
        set
        up.

        Scopes: meeting:read:admin, meeting:read.

        Rate limit: Light.

        Args:
            meeting_id: ID of the meeting.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            The meeting's live stream.

        Raises:
            ValidationError: The meeting number is missing or malformed (400, code 300).
            UserNotInAccountError: The user is not a member of this account (400, code 1010).
            UserNotFoundError: The host does not exist or belongs to another account (404, code
                1001).

        Example:
            await zoom.meetings.get_livestream(93000000001)
        """
        return await self._call("get_meeting_livestream", locals())

    async def update_livestream(
        self,
        meeting_id: int | str,
        *,
        stream_url: str,
        stream_key: str,
        page_url: str,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Set where a meeting is streamed to and where people can watch it.

        The host needs a Pro license.

        Scopes: meeting:write:admin, meeting:write.

        Rate limit: Light.

        Args:
            meeting_id: The meeting number.
            stream_url: Address that the stream is sent to.
            stream_key: Stream name and key.
            page_url: Page on which the stream can be watched.
            request_options: How this call alone is sent: time limit, retries, headers.

        Raises:
            ValidationError: The meeting number is missing or malformed (300, code 300).
            UserNotInAccountError: The user is not a member of this account (400, code 1010).
            BadRequestError: The meeting is not accessible, as is the case for a webinar (400, code
                3000).
            UserNotFoundError: The host does not exist or belongs to another account (404, code
                1001).

        Example:
            await zoom.meetings.update_livestream(
                93000000001,
                stream_url="rtmp://live.example.com/app",
                stream_key="launch-stream-0001",
                page_url="https://example.com/live/launch",
            )
        """
        await self._call("update_meeting_livestream", locals())

    async def update_livestream_status(
        self,
        meeting_id: int | str,
        *,
        action: _literals.LivestreamAction,
        settings: _inputs.LivestreamDisplay | None | Unset = UNSET,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Start or stop the live stream of a meeting.

        The host needs a Pro license.

        Scopes: meeting:write:admin, meeting:write.

        Rate limit: Light.

        Args:
            meeting_id: The meeting number.
            action: `start` goes live, `stop` ends the stream.
            settings: Settings of the stream, changeable only while it is stopped:
                `active_speaker_name` shows who is speaking, `display_name` names the stream.
            request_options: How this call alone is sent: time limit, retries, headers.

        Raises:
            ValidationError: The meeting number is missing or malformed (300, code 300).
            BadRequestError: The meeting is not accessible, as is the case for a webinar (400, code
                3000).
            UserNotInAccountError: The user is not a member of this account (400, code 1010).
            UserNotFoundError: The host does not exist or belongs to another account (404, code
                1001).
            RateLimitError: Too many attempts to start this stream. If it is not live by then, try
                again after 30 seconds (429).

        Example:
            await zoom.meetings.update_livestream_status(
                93000000001,
                action="start",
                settings={"active_speaker_name": True, "display_name": "Weekly planning"},
            )
        """
        await self._call("update_meeting_livestream_status", locals())

    async def list_polls(
        self,
        meeting_id: int | str,
        *,
        request_options: RequestOptions | None = None,
    ) -> _models.PollList:
        """List the polls prepared for a meeting.

        The host needs a Pro plan or higher. The meeting must be scheduled; instant meetings have
        no
        polls.

        Scopes: meeting:read:admin, meeting:read.

        Rate limit: Light.

        Args:
            meeting_id: The meeting number.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            The meeting's polls.

        Raises:
            NotFoundError: The meeting has no polls (404, code 404).

        Example:
            await zoom.meetings.list_polls(93000000001)
        """
        return await self._call("list_meeting_polls", locals())

    async def create_poll(
        self,
        meeting_id: int | str,
        *,
        title: str,
        questions: Sequence[_inputs.PollQuestion | _models.PollQuestion],
        request_options: RequestOptions | None = None,
    ) -> _models.Poll:
        """Add a poll to a scheduled meeting.

        The host needs a Pro plan or higher and polls turned on. The meeting must be scheduled;
        instant meetings have no polls.

        Scopes: meeting:write:admin, meeting:write.

        Rate limit: Light.

        Args:
            meeting_id: The meeting number.
            title: Title of the poll.
            questions: Questions of the poll. Each has its wording in `name`, its `answers` to pick
                from, and a `type`, `single` for one answer or `multiple` for several.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            Poll created.

        Raises:
            NotFoundError: There is no such meeting (404, code 404).

        Example:
            await zoom.meetings.create_poll(
                93000000001,
                title="Closing poll",
                questions=[
                    {
                        "name": "Which day suits you?",
                        "type": "single",
                        "answers": ["Monday", "Tuesday"],
                    },
                    {
                        "name": "Which topics shall we go into?",
                        "type": "multiple",
                        "answers": ["Recording", "Accessibility"],
                    },
                ],
            )
        """
        return await self._call("create_meeting_poll", locals())

    async def get_poll(
        self,
        meeting_id: int | str,
        poll_id: str,
        *,
        request_options: RequestOptions | None = None,
    ) -> _models.Poll:
        """Return one poll of a meeting with its questions.

        Scopes: meeting:read:admin, meeting:read.

        Rate limit: Light.

        Args:
            meeting_id: The meeting number.
            poll_id: ID of the poll, as the list of polls gives it.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            The poll.

        Raises:
            NotFoundError: No poll has this ID (404, code 404).

        Example:
            await zoom.meetings.get_poll(93000000001, "poll000000000000000001")
        """
        return await self._call("get_meeting_poll", locals())

    async def update_poll(
        self,
        meeting_id: int | str,
        poll_id: str,
        *,
        title: str | None | Unset = UNSET,
        questions: Sequence[_inputs.PollQuestion | _models.PollQuestion] | None | Unset = UNSET,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Replace the title and questions of a meeting poll.

        Scopes: meeting:write:admin, meeting:write.

        Rate limit: Light.

        Args:
            meeting_id: The meeting number.
            poll_id: ID of the poll, as the list of polls gives it.
            title: Title of the poll.
            questions: Questions of the poll. Each has its wording in `name`, its `answers` to pick
                from, and a `type`, `single` for one answer or `multiple` for several.
            request_options: How this call alone is sent: time limit, retries, headers.

        Raises:
            NotFoundError: No poll has this ID (404, code 404).

        Example:
            await zoom.meetings.update_poll(
                93000000001,
                "poll000000000000000001",
                title="Closing poll",
            )
        """
        await self._call("update_meeting_poll", locals())

    async def delete_poll(
        self,
        meeting_id: int | str,
        poll_id: str,
        *,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Delete a poll of a meeting.

        The host needs a Pro plan and polls turned on. The meeting must be scheduled; instant
        meetings have no polls.

        Scopes: meeting:write:admin, meeting:write.

        Rate limit: Light.

        Args:
            meeting_id: The meeting number.
            poll_id: ID of the poll, as the list of polls gives it.
            request_options: How this call alone is sent: time limit, retries, headers.

        Raises:
            NotFoundError: No poll has this ID (404, code 404).

        Example:
            await zoom.meetings.delete_poll(93000000001, "poll000000000000000001")
        """
        await self._call("delete_meeting_poll", locals())

    def list_registrants(
        self,
        meeting_id: int | str,
        *,
        occurrence_id: int | str | Unset = UNSET,
        status: _literals.RegistrantStatus | Unset = UNSET,
        page_size: int | Unset = UNSET,
        page_number: int | Unset = UNSET,
        next_page_token: str | Unset = UNSET,
        request_options: RequestOptions | None = None,
    ) -> AsyncPages[_models.Registrant, _models.RegistrantList]:
        """List the people registered for a meeting.

        Scopes: meeting:read:admin, meeting:read.

        Rate limit: Medium.

        Args:
            meeting_id: The meeting number.
            occurrence_id: Picks one occurrence of a recurring series.
            status: Keeps only registrants who are waiting for approval, approved or denied.
            page_size: How many records one page holds. Default: `30`.
            page_number: Page to return, counted from 1. Deprecated: use `next_page_token`.
            next_page_token: Token of the page to return, taken from the answer before it; valid for
                15 minutes.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            The meeting's registrants. The same list, its last page, fetched page by page as they
                are asked for.

        Raises:
            ValidationError: The meeting does not exist, has expired, or does not use registration
                (300, code 300).
            UserNotInAccountError: The user is not a member of this account (400, code 1010).
            NotHostError: Only the host of the meeting may do this (400, code 3003).
            BadRequestError: The meeting is not accessible (400, code 3000).
            UserNotFoundError: The host does not exist or belongs to another account (404, code
                1001).

        Example:
            async for item in zoom.meetings.list_registrants(
                93000000001,
                occurrence_id=1773673200000,
                status="approved",
            ):
                print(item)
        """
        return self._pages("list_meeting_registrants", locals())

    async def add_registrant(
        self,
        meeting_id: int | str,
        *,
        email: str,
        first_name: str,
        last_name: str | None | Unset = UNSET,
        org: str | None | Unset = UNSET,
        job_title: str | None | Unset = UNSET,
        custom_questions: Sequence[_inputs.CustomQuestionAnswer | _models.CustomQuestionAnswer]
        | None
        | Unset = UNSET,
        address: str | None | Unset = UNSET,
        city: str | None | Unset = UNSET,
        country: str | None | Unset = UNSET,
        zip_: str | None | Unset = UNSET,
        state: str | None | Unset = UNSET,
        phone: str | None | Unset = UNSET,
        industry: str | None | Unset = UNSET,
        purchasing_time_frame: str | None | Unset = UNSET,
        role_in_purchase_process: str | None | Unset = UNSET,
        no_of_employees: str | None | Unset = UNSET,
        comments: str | None | Unset = UNSET,
        language: str | None | Unset = UNSET,
        auto_approve: bool | None | Unset = UNSET,
        occurrence_ids: str | Unset = UNSET,
        request_options: RequestOptions | None = None,
    ) -> _models.RegistrantAdded:
        """Register a person for a meeting, which takes 4,999 registrants at most.

        The answer holds the person's own link for joining.

        The host needs a license.

        Scopes: meeting:write:admin, meeting:write.

        Rate limit: Light.

        Args:
            meeting_id: The meeting number.
            email: Email address of the registrant.
            first_name: First name.
            last_name: Last name.
            org: Organization the person works for.
            job_title: Job title.
            custom_questions: The host's own questions, each with its `title` and the given `value`.
            address: Street and house number.
            city: City.
            country: Country, as a two-letter code.
            zip_: Postal code.
            state: State or province.
            phone: Phone number.
            industry: Line of business.
            purchasing_time_frame: When the person expects to buy: `Within a month`, `1-3 months`,
                `4-6 months`, `More than 6 months` or `No timeframe`.
            role_in_purchase_process: Part the person plays in the purchase: `Decision Maker`,
                `Evaluator/Recommender`, `Influencer` or `Not involved`.
            no_of_employees: Size of the organization, by number of employees: `1-20`, `21-50`,
                `51-100` and so on up to `More than 10,000`.
            comments: Remarks and questions of the person.
            language: Language for the emails sent, such as `en-US`.
            auto_approve: Whether to approve the registration at once although the meeting asks for
                manual approval (`approval_type` `1`). Has no bearing on meetings that approve on
                their own.
            occurrence_ids: Occurrences to register for, comma-separated.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            Registrant added.

        Raises:
            ValidationError: The meeting does not exist or has expired (300, code 300).
            UserNotInAccountError: The user is not a member of this account (400, code 1010).
            NotHostError: Only the host of the meeting may do this (400, code 3003).
            BadRequestError: The meeting has no places left (400, code 3043).
            UserNotFoundError: The host does not exist or belongs to another account (404, code
                1001).
            RateLimitError: The daily number of requests for one registrant is used up; counting
                restarts at 00:00 UTC (429).

        Example:
            await zoom.meetings.add_registrant(
                93000000001,
                email="jonas.lindqvist@example.com",
                first_name="Jonas",
                occurrence_ids="1773673200000,1774278000000",
                last_name="Lindqvist",
                org="Example Studio",
            )
        """
        return await self._call("add_meeting_registrant", locals())

    async def get_registration_questions(
        self,
        meeting_id: int | str,
        *,
        request_options: RequestOptions | None = None,
    ) -> _models.RegistrationQuestions:
        """Get meeting registration questions

        Return what people are asked when they register for a meeting, both the standard fields
        and
        the host's own questions.

        Scopes: meeting:read, meeting:read:admin.

        Rate limit: Light.

        Args:
            meeting_id: The meeting number.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            The registration questions.

        Raises:
            NotFoundError: There is no such meeting (404).

        Example:
            await zoom.meetings.get_registration_questions(93000000001)
        """
        return await self._call("get_meeting_registration_questions", locals())

    async def update_registration_questions(
        self,
        meeting_id: int | str,
        *,
        questions: Sequence[_inputs.RegistrationQuestion | _models.RegistrationQuestion]
        | None
        | Unset = UNSET,
        custom_questions: Sequence[_inputs.CustomQuestion | _models.CustomQuestion]
        | None
        | Unset = UNSET,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Set what people are asked when they register for a meeting.

        Scopes: meeting:write, meeting:write:admin.

        Rate limit: Light.

        Args:
            meeting_id: The meeting number.
            questions: Standard fields to ask for. Each says whether it is `required` and has its
                `field_name`: `last_name`, `address`, `city`, `country`, `zip`, `state`, `phone`,
                `industry`, `org`, `job_title`, `purchasing_time_frame`, `role_in_purchase_process`,
                `no_of_employees` or `comments`.
            custom_questions: The host's own questions. Each has its wording in `title`, its `type`
                (`short` text or `single` choice), whether it is `required`, and the `answers` to
                pick from.
            request_options: How this call alone is sent: time limit, retries, headers.

        Raises:
            NotFoundError: There is no such meeting (404).

        Example:
            await zoom.meetings.update_registration_questions(
                93000000001,
                questions=[
                    {"field_name": "org", "required": True},
                    {"field_name": "job_title", "required": False},
                ],
            )
        """
        await self._call("update_meeting_registration_questions", locals())

    async def update_registrant_status(
        self,
        meeting_id: int | str,
        *,
        action: _literals.RegistrantAction,
        registrants: Sequence[_inputs.RegistrantRef],
        occurrence_id: int | str | Unset = UNSET,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Approve, deny or cancel registrations for a meeting.

        Scopes: meeting:write:admin, meeting:write.

        Rate limit: Medium.

        Args:
            meeting_id: The meeting number.
            action: What to do with the registrants: `approve` or `deny` them, or `cancel` those
                approved before.
            registrants: Registrants concerned, each with `id` and `email`.
            occurrence_id: Picks one occurrence of a recurring series.
            request_options: How this call alone is sent: time limit, retries, headers.

        Raises:
            ValidationError: The meeting does not use registration (300, code 300).
            UserNotInAccountError: The user is not a member of this account (400, code 1010).
            BadRequestError: The meeting is not accessible (400, code 3000).
            NotHostError: Only the host of the meeting may do this (400, code 3003).
            UserNotFoundError: The host does not exist or belongs to another account (404, code
                1001).
            RateLimitError: The daily number of requests for one registrant is used up; counting
                restarts at 00:00 UTC (429).

        Example:
            await zoom.meetings.update_registrant_status(
                93000000001,
                action="approve",
                registrants=[
                    {
                        "id": "registrant000000000001",
                        "email": "jonas.lindqvist@example.com",
                    },
                    {"id": "registrant000000000002", "email": "mei.tanaka@example.com"},
                ],
            )
        """
        await self._call("update_meeting_registrant_status", locals())

    async def get_registrant(
        self,
        meeting_id: int | str,
        registrant_id: str,
        *,
        request_options: RequestOptions | None = None,
    ) -> _models.Registrant:
        """Return one registrant of a meeting.

        Needs a meeting plan.

        Scopes: meeting:read:admin, meeting:read.

        Rate limit: Light.

        Args:
            meeting_id: The meeting number.
            registrant_id: ID of the registrant.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            The registrant.

        Raises:
            ValidationError: The meeting does not exist, has expired, or does not use registration
                (300, code 300).
            UserNotInAccountError: The user is not a member of this account (400, code 1010).
            NotHostError: Only the host of the meeting may do this (400, code 3003).
            BadRequestError: The meeting is not accessible (400, code 3000).
            UserNotFoundError: The host does not exist or belongs to another account (404, code
                1001).

        Example:
            await zoom.meetings.get_registrant(93000000001, "registrant000000000001")
        """
        return await self._call("get_meeting_registrant", locals())

    async def remove_registrant(
        self,
        meeting_id: int | str,
        registrant_id: str,
        *,
        occurrence_id: int | str | Unset = UNSET,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Take a registrant off a meeting.

        Scopes: meeting:write:admin, meeting:write.

        Rate limit: Light.

        Args:
            meeting_id: The meeting number.
            registrant_id: ID of the registrant.
            occurrence_id: Picks the occurrence of a recurring meeting.
            request_options: How this call alone is sent: time limit, retries, headers.

        Raises:
            PlanMissingError: Only paid users may do this (400, code 200).
            ValidationError: The registrant ID is not valid (400, code 300).

        Example:
            await zoom.meetings.remove_registrant(
                93000000001,
                "registrant000000000001",
                occurrence_id=1773673200000,
            )
        """
        await self._call("remove_meeting_registrant", locals())

    async def update_status(
        self,
        meeting_id: int | str,
        *,
        action: _literals.MeetingStatusAction,
        request_options: RequestOptions | None = None,
    ) -> None:
        """End a meeting in progress, or bring back a deleted one.

        Scopes: meeting:write:admin, meeting:write.

        Rate limit: Light.

        Args:
            meeting_id: The meeting number.
            action: `end` ends the meeting for everyone, `recover` restores it after it was deleted.
            request_options: How this call alone is sent: time limit, retries, headers.

        Raises:
            UserNotInAccountError: The user is not a member of this account (400, code 1010).
            BadRequestError: The meeting is not accessible (400, code 3000).
            NotHostError: Only the host of the meeting may do this (400, code 3003).
            OnPremiseMeetingError: The meeting of an on-premise user cannot be ended (400, code
                3063).
            UserNotFoundError: The host does not exist or belongs to another account (404, code
                1001).

        Example:
            await zoom.meetings.update_status(93000000001, action="end")
        """
        await self._call("update_meeting_status", locals())

    async def list_past_files(
        self,
        meeting_id: int | str,
        *,
        request_options: RequestOptions | None = None,
    ) -> _models.ChatFileList:
        """List the files sent in the chat of a meeting.

        Files were kept for 24 hours after the end. Deprecated: out of service since Zoom changed
        its encryption.

        Scopes: meeting:read, meeting:read:admin.

        Rate limit: Medium.

        Args:
            meeting_id: The meeting number.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            Files sent in the chat.

        Raises:
            UserNotInAccountError: The user is not a member of this account (400, code 1010).
            MeetingNotFoundError: The meeting does not exist, or it has not ended yet (404, code
                3001).

        Example:
            await zoom.meetings.list_past_files(93000000001)
        """
        return await self._call("list_past_meeting_files", locals())

    async def list_past_instances(
        self,
        meeting_id: int | str,
        *,
        request_options: RequestOptions | None = None,
    ) -> _models.PastMeetingInstanceList:
        """List the occasions on which a meeting took place, each with its UUID and start.

        Scopes: meeting:read:admin, meeting:read.

        Rate limit: Medium.

        Args:
            meeting_id: The meeting number.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            The occasions on which the meeting took place.

        Raises:
            NotFoundError: There is no such meeting (404).

        Example:
            await zoom.meetings.list_past_instances(93000000001)
        """
        return await self._call("list_past_meeting_instances", locals())

    async def get_past_poll_results(
        self,
        meeting_id: int | str,
        *,
        request_options: RequestOptions | None = None,
    ) -> _models.PastPollResults:
        """Return the answers that participants gave to the polls of a meeting that has ended.

        The host needs a Pro plan. The meeting must have been scheduled; instant meetings have no
        polls.

        Scopes: meeting:read:admin, meeting:read.

        Rate limit: Medium.

        Args:
            meeting_id: UUID or number of the meeting; a number picks the latest occurrence.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            Poll answers by participant.

        Example:
            await zoom.meetings.get_past_poll_results("bWVldGluZy4uLi4uMDAwMQ==")
        """
        return await self._call("get_past_meeting_poll_results", locals())

    async def get_past_meeting(
        self,
        meeting_uuid: int | str,
        *,
        request_options: RequestOptions | None = None,
    ) -> _models.PastMeeting:
        """Get a past meeting

        Return the key figures of a meeting that has ended, such as start, end, minutes and
        number
        of participants.

        Scopes: meeting:read:admin, meeting:read.

        Rate limit: Light.

        Args:
            meeting_uuid: UUID or number of the meeting; a number picks the latest occurrence.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            The past meeting.

        Raises:
            UserNotInAccountError: The user does not exist or is not a member of this account (400,
                code 1010).
            ValidationError: The meeting is not accessible (400, code 300).
            MeetingNotFoundError: The meeting does not exist, or it has not ended yet (404, code
                3001).

        Example:
            await zoom.meetings.get_past_meeting("bWVldGluZy4uLi4uMDAwMQ==")
        """
        return await self._call("get_past_meeting", locals())

    def list_past_participants(
        self,
        meeting_uuid: int | str,
        *,
        page_size: int | Unset = UNSET,
        next_page_token: str | Unset = UNSET,
        request_options: RequestOptions | None = None,
    ) -> AsyncPages[_models.PastParticipant, _models.PastParticipantList]:
        """List the people who took part in a meeting that has ended.

        Needs a paid plan, Pro or higher.

        Scopes: meeting:read:admin, meeting:read.

        Rate limit: Medium.

        Args:
            meeting_uuid: UUID or number of the meeting; a number picks the latest occurrence.
            page_size: How many records one page holds. Default: `30`.
            next_page_token: Token of the page to return, taken from the answer before it; valid for
                15 minutes.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            The meeting's participants. The same list, its last page, fetched page by page as they
                are asked for.

        Raises:
            UserNotInAccountError: The user is not a member of this account (400, code 1010).
            ValidationError: The meeting is not accessible (400, code 300).
            PlanMissingError: Only paid accounts may do this (400, code 200).
            UserNotFoundError: The host does not exist or belongs to another account (404, code
                1001).
            MeetingNotFoundError: The meeting does not exist, or it has not ended yet (404, code
                3001).

        Example:
            async for item in zoom.meetings.list_past_participants("bWVldGluZy4uLi4uMDAwMQ=="):
                print(item)
        """
        return self._pages("list_past_meeting_participants", locals())

    async def list_templates(
        self,
        user_id: str,
        *,
        request_options: RequestOptions | None = None,
    ) -> _models.MeetingTemplateList:
        """List the meeting templates that a user can schedule from.

        Scopes: meeting:read, meeting:read:admin.

        Rate limit: Medium.

        Args:
            user_id: User ID or email address; user-level apps pass `me`.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            The user's meeting templates.

        Raises:
            UserNotFoundError: No user with this ID or address is in the account (404, code 1001).

        Example:
            await zoom.meetings.list_templates("amaraOkafor00000000001")
        """
        return await self._call("list_meeting_templates", locals())

    def list(
        self,
        user_id: str,
        *,
        type_: _literals.MeetingListType | Unset = UNSET,
        page_size: int | Unset = UNSET,
        next_page_token: str | Unset = UNSET,
        page_number: int | Unset = UNSET,
        request_options: RequestOptions | None = None,
    ) -> AsyncPages[_models.Meeting, _models.MeetingList]:
        """List the scheduled and recurring meetings of a user.

        Instant meetings are left out.

        Scopes: meeting:read:admin, meeting:read.

        Rate limit: Medium.

        Args:
            user_id: User ID or email address; user-level apps pass `me`.
            type_: `scheduled` lists unexpired past meetings, live and upcoming ones, `live` only
                those in progress, `upcoming` the live and upcoming ones.
            page_size: How many records one page holds. Default: `30`.
            next_page_token: Token of the page to return, taken from the answer before it; valid for
                15 minutes.
            page_number: Page to return, counted from 1; `next_page_token` is the other way to page.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            The user's meetings. The same list, its last page, fetched page by page as they are
                asked for.

        Raises:
            UserNotFoundError: No user with this ID or address is in the account (404, code 1001).

        Example:
            async for item in zoom.meetings.list("amaraOkafor00000000001", type_="scheduled"):
                print(item)
        """
        return self._pages("list_meetings", locals())

    async def create(
        self,
        user_id: str,
        *,
        topic: str | None | Unset = UNSET,
        type_: _literals.MeetingType | None | Unset = UNSET,
        start_time: datetime.datetime | str | None | Unset = UNSET,
        duration: int | None | Unset = UNSET,
        timezone: str | None | Unset = UNSET,
        agenda: str | None | Unset = UNSET,
        settings: _inputs.MeetingSettings | _models.MeetingSettings | None | Unset = UNSET,
        pre_schedule: bool | None | Unset = UNSET,
        schedule_for: str | None | Unset = UNSET,
        password: str | None | Unset = UNSET,
        default_password: bool | None | Unset = UNSET,
        tracking_fields: Sequence[_inputs.TrackingFieldValue | _models.TrackingFieldValue]
        | None
        | Unset = UNSET,
        recurrence: _inputs.Recurrence | _models.Recurrence | None | Unset = UNSET,
        template_id: str | None | Unset = UNSET,
        request_options: RequestOptions | None = None,
    ) -> _models.Meeting:
        """Create a meeting for a user.

        The host starts it with `start_url`, which expires after two hours, or 90 days if the
        host
        was added with `custCreate`; `get_meeting` is the safe way to an up-to-date one. A host is
        limited to 100 such requests a day.

        Scopes: meeting:write:admin, meeting:write.

        Rate limit: Medium.

        Args:
            user_id: User ID or email address; user-level apps pass `me`.
            topic: Title of the meeting.
            type_: `1` starts at once, `2` is scheduled, `3` recurs at no fixed time, `8` recurs at
                fixed times.
            start_time: Start, for meetings of type `2` and `8`: in UTC with a trailing `Z`, or as
                local time together with `timezone`.
            duration: Planned length in minutes; for type `2` only.
            timezone: Time zone of `start_time`, such as `America/Denver`; that of the account if
                left out. For type `2` only.
            agenda: Description, at most 2,000 characters.
            settings: Settings of the meeting. `approval_type` says how registrants are approved:
                `0` at once, `1` by hand, `2` no registration. `registration_type` says what a
                registration covers in a series: `1` every occurrence, `2` each occurrence apart,
                `3` chosen occurrences. `audio` is `both`, `telephony` or `voip`; `auto_recording`
                is `local`, `cloud` or `none`; `encryption_type` is `enhanced_encryption` or `e2ee`.
                `jbh_time` is how many minutes early people may join. `breakout_room` presets rooms,
                `language_interpretation` names interpreters.
            pre_schedule: Whether to create the meeting as prescheduled; for type `2` only.
            schedule_for: Whom to schedule for: a user ID or an email address.
            password: Passcode for joining: at most 10 letters, digits and `@`, `-`, `_`, `*`. The
                account may demand more of it.
            default_password: Whether to generate a passcode after the user's settings. With a
                passcode on the personal meeting ID, that one is used instead. `false` if left out.
            tracking_fields: Values for the account's tracking fields, each with `field` and
                `value`.
            recurrence: Pattern of a meeting of type `8`, which needs one. `type` is `1` daily, `2`
                weekly or `3` monthly, `repeat_interval` counts days, weeks or months; `weekly_days`
                lists days from `1` Sunday to `7` Saturday, comma-separated; a monthly series sets
                `monthly_day`, or `monthly_week` (`1` to `4`, `-1` the last) with
                `monthly_week_day`. Ends after `end_times` occurrences or at `end_date_time` in UTC;
                give only one of the two.
            template_id: ID of the template to schedule from. Only templates of the account's
                administrators work.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            Meeting created. Recurring meeting created.

        Raises:
            ValidationError: The `enforce_login_domains` are malformed (separate them by `;`), or
                the host's daily number of created and changed meetings is used up (300).
            BadRequestError: An instant meeting cannot be scheduled for someone else, or some of the
                users named are blocked from meetings (400, code 3000).
            UserNotFoundError: No user with this ID or address is in the account (404, code 1001).

        Example:
            await zoom.meetings.create(
                "amaraOkafor00000000001",
                topic="Weekly planning",
                type_=2,
                start_time="2026-03-16T15:00:00Z",
                duration=60,
                timezone="America/Denver",
            )
        """
        return await self._call("create_meeting", locals())
