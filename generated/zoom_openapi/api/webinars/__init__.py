# Generated from zoom.postman_collection.json. Not to be edited.
from __future__ import annotations

import datetime
from collections.abc import Sequence
from typing import TYPE_CHECKING

from ...runtime.resources import AsyncResource, Resource
from ...runtime.types import UNSET, Unset

if TYPE_CHECKING:
    from ... import inputs as _inputs
    from ... import literals as _literals
    from ... import models as _models
    from ...runtime.options import RequestOptions
    from ...runtime.pages import AsyncPages, Pages


class Webinars(Resource):
    """Webinars, before, while and after they take place: schedule and change them, invite
    panelists,
    register people, prepare polls, stream them, and see who came.
    """

    def list_past_absentees(
        self,
        webinar_uuid: int | str,
        *,
        occurrence_id: int | str | Unset = UNSET,
        page_size: int | Unset = UNSET,
        next_page_token: str | Unset = UNSET,
        request_options: RequestOptions | None = None,
    ) -> Pages[_models.Registrant, _models.RegistrantList]:
        """List the registrants who did not attend a webinar.

        Scopes: webinar:read:admin, webinar:read.

        Rate limit: Heavy.

        Args:
            webinar_uuid: UUID or number of the webinar; a number picks the latest occurrence.
            occurrence_id: ID of one occurrence of a recurring webinar.
            page_size: How many records one page holds. Default: `30`.
            next_page_token: Token of the page to return, taken from the answer before it; valid for
                15 minutes.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            The registrants who stayed away. The same list, its last page, fetched page by page as
                they are asked for.

        Raises:
            PlanMissingError: This user has no webinar plan (200, code 200).
            ValidationError: The webinar UUID is malformed (300, code 300).
            ValidationError: No occurrence has this ID (400, code 300).
            UserNotInAccountError: The user is not a member of this account (400, code 1010).
            UserNotFoundError: No user with this ID or address is in the account (404, code 1001).
            MeetingNotFoundError: The webinar does not exist, or it has not ended yet (404, code
                3001).

        Example:
            for item in zoom.webinars.list_past_absentees(
                "d2ViaW5hci4uLi4uMDAwMQ==",
                occurrence_id=1773673200000,
            ):
                print(item)
        """
        return self._pages("list_past_webinar_absentees", locals())

    def list_past_files(
        self,
        webinar_id: int | str,
        *,
        request_options: RequestOptions | None = None,
    ) -> _models.ChatFileList:
        """List the files sent in the chat of a webinar.

        Files were kept for 24 hours after the end. Deprecated: out of service since Zoom changed
        its encryption.

        Scopes: webinar:read, webinar:read:admin.

        Rate limit: Medium.

        Args:
            webinar_id: ID of the webinar.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            Files sent in the chat.

        Raises:
            UserNotInAccountError: The user is not a member of this account (400, code 1010).
            MeetingNotFoundError: The webinar does not exist, or it has not ended yet (404, code
                3001).

        Example:
            zoom.webinars.list_past_files(95000000001)
        """
        return self._call("list_past_webinar_files", locals())

    def list_past_instances(
        self,
        webinar_id: int | str,
        *,
        request_options: RequestOptions | None = None,
    ) -> _models.PastWebinarInstanceList:
        """List the occasions on which a webinar took place, each with its UUID and start.

        Scopes: webinar:read:admin, webinar:read.

        Rate limit: Light.

        Args:
            webinar_id: The webinar number.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            The occasions on which the webinar took place.

        Raises:
            ValidationError: This is not a valid webinar number (300).
            NotFoundError: There is no such webinar (404).

        Example:
            zoom.webinars.list_past_instances(95000000001)
        """
        return self._call("list_past_webinar_instances", locals())

    def list_past_participants(
        self,
        webinar_id: int | str,
        *,
        page_size: int | Unset = UNSET,
        next_page_token: str | Unset = UNSET,
        request_options: RequestOptions | None = None,
    ) -> Pages[_models.PastParticipant, _models.PastParticipantList]:
        """List the people who attended a webinar that has ended.

        Needs a Pro plan or higher with the webinar add-on.

        Scopes: webinar:read:admin, webinar:read.

        Rate limit: Medium.

        Args:
            webinar_id: UUID or number of the webinar; a number picks the latest occurrence.
            page_size: How many records one page holds. Default: `30`.
            next_page_token: Token of the page to return, taken from the answer before it; valid for
                15 minutes.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            The people who attended. The same list, its last page, fetched page by page as they are
                asked for.

        Raises:
            PlanMissingError: Only paid accounts may do this (400, code 200).
            ValidationError: The page token is wrong or has expired (400, code 300).
            MeetingNotFoundError: There is no such webinar (404, code 3001).

        Example:
            for item in zoom.webinars.list_past_participants("d2ViaW5hci4uLi4uMDAwMQ=="):
                print(item)
        """
        return self._pages("list_past_webinar_participants", locals())

    def get_past_poll_results(
        self,
        webinar_id: int | str,
        *,
        request_options: RequestOptions | None = None,
    ) -> _models.PastPollResults:
        """Return the answers that attendees gave to the polls of a webinar that has ended.

        Needs a webinar license.

        Scopes: webinar:read:admin, webinar:read.

        Rate limit: Medium.

        Args:
            webinar_id: UUID or number of the webinar; a number picks the latest occurrence.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            Poll answers by attendee.

        Raises:
            UserNotInAccountError: The user is not a member of this account (401, code 1010).
            MeetingNotFoundError: The webinar does not exist, has not ended yet, or is not yours
                (404, code 3001).

        Example:
            zoom.webinars.get_past_poll_results("d2ViaW5hci4uLi4uMDAwMQ==")
        """
        return self._call("get_past_webinar_poll_results", locals())

    def get_past_qa(
        self,
        webinar_id: int | str,
        *,
        request_options: RequestOptions | None = None,
    ) -> _models.PastWebinarQa:
        """Get past webinar Q&A

        Return the questions that attendees asked in a webinar that has ended, with the answers
        of
        its host and panelists.

        Needs a webinar license.

        Scopes: webinar:read:admin, webinar:read.

        Rate limit: Medium.

        Args:
            webinar_id: UUID or number of the webinar; a number picks the latest occurrence.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            Questions and answers by attendee.

        Raises:
            UserNotInAccountError: The user is not a member of this account (401, code 1010).
            MeetingNotFoundError: The webinar does not exist, has not ended yet, or is not yours
                (404, code 3001).

        Example:
            zoom.webinars.get_past_qa("d2ViaW5hci4uLi4uMDAwMQ==")
        """
        return self._call("get_past_webinar_qa", locals())

    def list_templates(
        self,
        user_id: str,
        *,
        request_options: RequestOptions | None = None,
    ) -> _models.WebinarTemplateList:
        """List a user's webinar templates.

        Hand the `id` of one to `create_webinar` as `template_id` to schedule with its settings.

        Needs a Pro plan or higher with a webinar plan.

        Scopes: webinar:read, webinar:read:admin.

        Args:
            user_id: User ID or email address; user-level apps pass `me`.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            The user's webinar templates.

        Raises:
            PlanMissingError: This user has no webinar plan (400, code 200).
            UserNotFoundError: No user with this ID or address is in the account (400, code 1001).

        Example:
            zoom.webinars.list_templates("amaraOkafor00000000001")
        """
        return self._call("list_webinar_templates", locals())

    def list(
        self,
        user_id: str,
        *,
        page_size: int | Unset = UNSET,
        page_number: int | Unset = UNSET,
        request_options: RequestOptions | None = None,
    ) -> Pages[_models.Webinar, _models.WebinarList]:
        """List the webinars scheduled by or for a user.

        Needs a Pro plan or higher with the webinar add-on.

        Scopes: webinar:read:admin, webinar:read.

        Rate limit: Medium.

        Args:
            user_id: User ID or email address; user-level apps pass `me`.
            page_size: How many records one page holds. Default: `30`.
            page_number: Page to return, counted from 1. Deprecated: Zoom plans to drop it, though
                nothing else leads to the other pages here.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            The user's webinars. The same list, its last page, fetched page by page as they are
                asked for.

        Raises:
            UserNotFoundError: No user with this ID or address is in the account (404, code 1001).

        Example:
            for item in zoom.webinars.list("amaraOkafor00000000001"):
                print(item)
        """
        return self._pages("list_webinars", locals())

    def create(
        self,
        user_id: str,
        *,
        topic: str | None | Unset = UNSET,
        type_: _literals.WebinarType | None | Unset = UNSET,
        start_time: datetime.datetime | str | None | Unset = UNSET,
        duration: int | None | Unset = UNSET,
        timezone: str | None | Unset = UNSET,
        agenda: str | None | Unset = UNSET,
        settings: _inputs.WebinarSettings | _models.WebinarSettings | None | Unset = UNSET,
        password: str | None | Unset = UNSET,
        tracking_fields: Sequence[_inputs.TrackingFieldValue | _models.TrackingFieldValue]
        | None
        | Unset = UNSET,
        recurrence: _inputs.Recurrence | _models.Recurrence | None | Unset = UNSET,
        template_id: str | None | Unset = UNSET,
        request_options: RequestOptions | None = None,
    ) -> _models.Webinar:
        """Schedule a webinar, hosted by the given user.

        A host is limited to 100 such requests a day.

        Needs a Pro plan or higher with the webinar add-on.

        Scopes: webinar:write:admin, webinar:write.

        Rate limit: Light.

        Args:
            user_id: User ID or email address; user-level apps pass `me`.
            topic: Title of the webinar.
            type_: `5` takes place once, `6` recurs at no fixed time, `9` recurs at fixed times.
            start_time: Start, in UTC with a trailing `Z` or as local time together with `timezone`.
            duration: Planned length in minutes.
            timezone: Time zone of `start_time`, such as `America/Denver`.
            agenda: Description, at most 2,000 characters.
            settings: Settings of the webinar. `approval_type` says how registrants are approved:
                `0` at once, `1` by hand, `2` no registration. `registration_type` says what a
                registration covers in a series: `1` every occurrence, `2` each occurrence apart,
                `3` chosen occurrences. `audio` is `both`, `telephony` or `voip`; `auto_recording`
                is `local`, `cloud` or `none`; `question_and_answer` sets up questions, with
                `answer_questions` either `only` (answered ones are shown) or `all`. Reminders and
                follow-ups by email take `enable` and a number as `type`: for reminders `1` an hour,
                `2` a day and `4` a week ahead, added up for several; for follow-ups the days after
                the end, up to `7`; `0` sends none.
            password: Passcode for joining: at most 10 letters, digits and `@`, `-`, `_`, `*`.
            tracking_fields: Values for the account's tracking fields, each with `field` and
                `value`.
            recurrence: Pattern of a webinar of type `9`, which needs one. `type` is `1` daily, `2`
                weekly or `3` monthly, `repeat_interval` counts days, weeks or months; `weekly_days`
                lists days from `1` Sunday to `7` Saturday, comma-separated; a monthly series sets
                `monthly_day`, or `monthly_week` (`1` to `4`, `-1` the last) with
                `monthly_week_day`. Ends after `end_times` occurrences, at most 50, or at
                `end_date_time` in UTC; give only one of the two.
            template_id: ID of the template to schedule from, as the list of webinar templates gives
                it.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            Webinar created. Recurring webinar created.

        Raises:
            PlanMissingError: The user has no webinar plan, or some of the users named are blocked
                from webinars (400, code 200).
            UserNotFoundError: No user with this ID or address is in the account (404, code 1001).

        Example:
            zoom.webinars.create(
                "amaraOkafor00000000001",
                topic="Product launch",
                type_=5,
                start_time="2026-03-16T15:00:00Z",
                duration=60,
                timezone="America/Denver",
            )
        """
        return self._call("create_webinar", locals())

    def get(
        self,
        webinar_id: int | str,
        *,
        occurrence_id: int | str | Unset = UNSET,
        show_previous_occurrences: bool | Unset = UNSET,
        request_options: RequestOptions | None = None,
    ) -> _models.Webinar:
        """Return a webinar with its settings.

        Needs a Pro plan or higher with the webinar add-on.

        Scopes: webinar:read:admin, webinar:read.

        Rate limit: Light.

        Args:
            webinar_id: Number or UUID of the webinar.
            occurrence_id: Picks one occurrence of a recurring webinar. A series has 50 at most;
                creating it returns their IDs.
            show_previous_occurrences: Whether to include the past occurrences of a recurring
                webinar.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            The webinar. The webinar, one that recurs on a day of the month. The webinar, one that
                recurs on a weekday of the month.

        Raises:
            ValidationError: This is not a valid webinar number (300).
            UserNotInAccountError: The user is not a member of this account (400, code 1010).
            UserNotFoundError: No user with this ID or address is in the account (404, code 1001).
            MeetingNotFoundError: The webinar does not exist or has expired (404, code 3001).

        Example:
            zoom.webinars.get(95000000001, show_previous_occurrences=True)
        """
        return self._call("get_webinar", locals())

    def delete(
        self,
        webinar_id: int | str,
        *,
        occurrence_id: int | str | Unset = UNSET,
        cancel_webinar_reminder: bool | Unset = UNSET,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Delete a webinar or one occurrence of it.

        Webinars in progress stay.

        Needs a Pro plan or higher with the webinar add-on.

        Scopes: webinar:write:admin, webinar:write.

        Rate limit: Light.

        Args:
            webinar_id: The webinar number.
            occurrence_id: Deletes this occurrence alone instead of the whole series.
            cancel_webinar_reminder: Whether to email panelists and registrants that the webinar is
                off. Default: `false`.
            request_options: How this call alone is sent: time limit, retries, headers.

        Raises:
            ValidationError: This is not a valid webinar number (300).
            UserNotInAccountError: The user is not a member of this account (400, code 1010).
            BadRequestError: A webinar in progress cannot be deleted (400, code 3002).
            NotHostError: Only the host of the webinar may do this (400, code 3003).
            UserNotFoundError: No user with this ID or address is in the account (404, code 1001).
            MeetingNotFoundError: The webinar does not exist or has expired (404, code 3001).

        Example:
            zoom.webinars.delete(
                95000000001,
                occurrence_id=1773673200000,
                cancel_webinar_reminder=False,
            )
        """
        self._call("delete_webinar", locals())

    def update(
        self,
        webinar_id: int | str,
        *,
        topic: str | None | Unset = UNSET,
        start_time: datetime.datetime | str | None | Unset = UNSET,
        duration: int | None | Unset = UNSET,
        timezone: str | None | Unset = UNSET,
        agenda: str | None | Unset = UNSET,
        settings: _inputs.WebinarSettings | _models.WebinarSettings | None | Unset = UNSET,
        type_: _literals.WebinarType | None | Unset = UNSET,
        password: str | None | Unset = UNSET,
        tracking_fields: Sequence[_inputs.TrackingFieldValue | _models.TrackingFieldValue]
        | None
        | Unset = UNSET,
        recurrence: _inputs.Recurrence | _models.Recurrence | None | Unset = UNSET,
        occurrence_id: int | str | Unset = UNSET,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Change a webinar.

        A host is limited to 100 such requests a day.

        Needs a Pro plan or higher with the webinar add-on.

        Scopes: webinar:write:admin, webinar:write.

        Rate limit: Light.

        Args:
            webinar_id: The webinar number.
            topic: Title of the webinar.
            start_time: Start, in UTC with a trailing `Z` or as local time together with `timezone`.
            duration: Planned length in minutes.
            timezone: Time zone of `start_time`, such as `America/Denver`.
            agenda: Description, at most 2,000 characters.
            settings: Settings to change. `approval_type` says how registrants are approved: `0` at
                once, `1` by hand, `2` no registration. `audio` is `both`, `telephony` or `voip`;
                `auto_recording` is `local`, `cloud` or `none`. `notify_registrants` emails
                registrants about the change, `registrants_confirmation_email` confirms
                registrations, and `authentication_name` is the name of the sign-in profile.
                Reminders and follow-ups by email take `enable` and a number as `type`: for
                reminders `1` an hour, `2` a day and `4` a week ahead, added up for several; for
                follow-ups the days after the end, up to `7`; `0` sends none.
            type_: `5` takes place once, `6` recurs at no fixed time, `9` recurs at fixed times.
            password: Passcode for joining: at most 10 letters, digits and `@`, `-`, `_`, `*`.
            tracking_fields: Values for the account's tracking fields, each with `field` and
                `value`.
            recurrence: Pattern of a webinar of type `9`, which needs one. `type` is `1` daily, `2`
                weekly or `3` monthly, `repeat_interval` counts days, weeks or months; `weekly_days`
                lists days from `1` Sunday to `7` Saturday, comma-separated; a monthly series sets
                `monthly_day`, or `monthly_week` (`1` to `4`, `-1` the last) with
                `monthly_week_day`. Ends after `end_times` occurrences, at most 50, or at
                `end_date_time` in UTC; give only one of the two.
            occurrence_id: Changes a single occurrence. Only `agenda`, `start_time`, `duration` and,
                in `settings`, `host_video`, `panelists_video`, `hd_video`, `watermark` and
                `auto_recording` can differ from the series.
            request_options: How this call alone is sent: time limit, retries, headers.

        Raises:
            PlanMissingError: Nothing changed: the user has no webinar plan (200, code 200).
            ValidationError: The webinar number or the recurrence pattern is not valid (300).
            UserNotInAccountError: The user is not a member of this account (400, code 1010).
            NotHostError: Only the host may change the webinar, or some of the users named are
                blocked from webinars (400, code 3003).
            UserNotFoundError: No user with this ID or address is in the account (404, code 1001).
            MeetingNotFoundError: The webinar does not exist or has expired (404, code 3001).

        Example:
            zoom.webinars.update(
                95000000001,
                topic="Product launch, second edition",
                start_time="2026-03-16T15:00:00Z",
                duration=45,
                timezone="America/Denver",
                agenda="A first look, with time for questions",
            )
        """
        self._call("update_webinar", locals())

    def batch_add_registrants(
        self,
        webinar_id: int | str,
        *,
        registrants: Sequence[_inputs.RegistrantInput],
        auto_approve: bool | None | Unset = UNSET,
        request_options: RequestOptions | None = None,
    ) -> _models.RegisteredPersonList:
        """Register up to 30 people in one go for a webinar that uses registration.

        Only webinars of type `5` take such a batch.

        The host needs a license. The webinar must use registration and be of type `5`.

        Scopes: webinar:write, webinar:write:admin.

        Rate limit: Heavy.

        Args:
            webinar_id: ID of the webinar.
            registrants: People to register, 30 at most, each with `email`, `first_name` and
                `last_name`.
            auto_approve: Whether to approve these registrants at once although the webinar asks for
                manual approval (`approval_type` `1`). Has no bearing on webinars that approve on
                their own.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            Registrants added.

        Raises:
            PlanMissingError: The host has no webinar plan (400, code 200).
            ValidationError: This webinar cannot take a batch of registrants (400, code 300).
            MeetingNotFoundError: The webinar does not exist or has expired (404, code 3001).
            NotFoundError: The webinar has no places left (404, code 3043).
            NotFoundError: The webinar does not use registration (404, code 404).
            RateLimitError: The daily number of requests for one registrant is used up; counting
                restarts at 00:00 UTC (429).

        Example:
            zoom.webinars.batch_add_registrants(
                95000000001,
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
        return self._call("batch_add_webinar_registrants", locals())

    def create_invite_links(
        self,
        webinar_id: int | str,
        *,
        attendees: Sequence[_inputs.Invitee],
        ttl: int | None | Unset = UNSET,
        request_options: RequestOptions | None = None,
    ) -> _models.InviteLinkList:
        """Create personal links for joining a webinar, one per name.

        Needs a plan of type Business, Education or API and the webinar add-on.

        Scopes: webinar:write:admin, webinar:write.

        Rate limit: Light.

        Args:
            webinar_id: The webinar number.
            attendees: People to make links for, each with the `name` to show in the webinar.
            ttl: Seconds for which the links work; `7200`, two hours, when left out.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            Links created.

        Raises:
            ValidationError: The webinar number is malformed or unknown (400, code 300).
            MeetingNotFoundError: The webinar does not exist or has expired (400, code 3001).
            UserNotFoundError: No user with this ID or address is in the account (400, code 1001).

        Example:
            zoom.webinars.create_invite_links(
                95000000001,
                attendees=[{"name": "Jonas Lindqvist"}, {"name": "Mei Tanaka"}],
                ttl=7200,
            )
        """
        return self._call("create_webinar_invite_links", locals())

    def get_livestream(
        self,
        webinar_id: int | str,
        *,
        request_options: RequestOptions | None = None,
    ) -> _models.Livestream:
        """Return the address, key and viewing page of a webinar's live stream.

        Needs a Pro plan or higher with the webinar add-on, and a live stream that is set up for
        the
        webinar.

        Scopes: webinar:read:admin, webinar:read.

        Rate limit: Light.

        Args:
            webinar_id: ID of the webinar.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            The webinar's live stream.

        Raises:
            ValidationError: The webinar number is malformed or unknown (400, code 300).
            MeetingNotFoundError: The webinar does not exist or has expired (400, code 3001).
            UserNotFoundError: No user with this ID or address is in the account (400, code 1001).

        Example:
            zoom.webinars.get_livestream(95000000001)
        """
        return self._call("get_webinar_livestream", locals())

    def update_livestream(
        self,
        webinar_id: int | str,
        *,
        stream_url: str,
        stream_key: str,
        page_url: str,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Set where a webinar is streamed to and where people can watch it.

        Needs a Pro plan or higher with the webinar add-on, and a live stream that is set up for
        the
        webinar.

        Scopes: webinar:write:admin, webinar:write.

        Rate limit: Light.

        Args:
            webinar_id: The webinar number.
            stream_url: Address that the stream is sent to.
            stream_key: Stream name and key.
            page_url: Page on which the stream can be watched.
            request_options: How this call alone is sent: time limit, retries, headers.

        Raises:
            ValidationError: The webinar number is malformed or unknown (400, code 300).
            MeetingNotFoundError: The webinar does not exist or has expired (400, code 3001).
            UserNotFoundError: No user with this ID or address is in the account (400, code 1001).

        Example:
            zoom.webinars.update_livestream(
                95000000001,
                stream_url="rtmp://live.example.com/app",
                stream_key="launch-stream-0001",
                page_url="https://example.com/live/launch",
            )
        """
        self._call("update_webinar_livestream", locals())

    def update_livestream_status(
        self,
        webinar_id: int | str,
        *,
        action: _literals.LivestreamAction,
        settings: _inputs.LivestreamDisplay | None | Unset = UNSET,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Start or stop the live stream of a webinar.

        Needs a Pro plan or higher with the webinar add-on, and a live stream that is set up for
        the
        webinar.

        Scopes: webinar:write:admin, webinar:write.

        Rate limit: Light.

        Args:
            webinar_id: The webinar number.
            action: `start` goes live, `stop` ends the stream.
            settings: Settings of the stream, changeable only while it is stopped:
                `active_speaker_name` shows who is speaking, `display_name` names the stream.
            request_options: How this call alone is sent: time limit, retries, headers.

        Raises:
            ValidationError: The webinar number is malformed or unknown (400, code 300).
            MeetingNotFoundError: The webinar does not exist or has expired (400, code 3001).
            UserNotFoundError: No user with this ID or address is in the account (400, code 1001).

        Example:
            zoom.webinars.update_livestream_status(
                95000000001,
                action="start",
                settings={"active_speaker_name": True, "display_name": "Product launch"},
            )
        """
        self._call("update_webinar_livestream_status", locals())

    def list_panelists(
        self,
        webinar_id: int | str,
        *,
        request_options: RequestOptions | None = None,
    ) -> _models.PanelistList:
        """List the panelists of a webinar.

        Status 200 also comes back when the host lacks a webinar plan.

        Needs a Pro plan or higher with the webinar add-on.

        Scopes: webinar:read:admin, webinar:read.

        Rate limit: Medium.

        Args:
            webinar_id: The webinar number.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            The webinar's panelists.

        Raises:
            ValidationError: The input was refused (300).
            UserNotInAccountError: The user is not a member of this account (400, code 1010).
            UserNotFoundError: No user with this ID or address is in the account (404, code 1001).
            MeetingNotFoundError: The webinar does not exist or has expired (404, code 3001).

        Example:
            zoom.webinars.list_panelists(95000000001)
        """
        return self._call("list_webinar_panelists", locals())

    def add_panelists(
        self,
        webinar_id: int | str,
        *,
        panelists: Sequence[_inputs.PanelistInput],
        request_options: RequestOptions | None = None,
    ) -> _models.PanelistsAdded:
        """Invite panelists to a webinar.

        Unlike attendees they can be seen and heard, share their screen and annotate.

        Needs a Pro plan or higher with the webinar add-on.

        Scopes: webinar:write:admin, webinar:write.

        Rate limit: Medium.

        Args:
            webinar_id: The webinar number.
            panelists: People to invite, each with `name` and `email`.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            Panelists added.

        Raises:
            PlanMissingError: Nobody added: the user has no webinar plan (200, code 200).
            UserNotInAccountError: The user is not a member of this account (400, code 1010).
            BadRequestError: The webinar has as many panelists as it can take (400, code 3000).
            UserNotFoundError: No user with this ID or address is in the account (404, code 1001).
            MeetingNotFoundError: The webinar does not exist or has expired (404, code 3001).
            RateLimitError: The daily number of requests for one panelist is used up; counting
                restarts at 00:00 UTC (429).

        Example:
            zoom.webinars.add_panelists(
                95000000001,
                panelists=[
                    {"name": "Mei Tanaka", "email": "mei.tanaka@example.com"},
                    {"name": "Priya Raman", "email": "priya.raman@example.com"},
                ],
            )
        """
        return self._call("add_webinar_panelists", locals())

    def remove_all_panelists(
        self,
        webinar_id: int | str,
        *,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Remove every panelist from a webinar at once.

        Needs a Pro plan or higher with the webinar add-on.

        Scopes: webinar:write:admin, webinar:write.

        Rate limit: Light.

        Args:
            webinar_id: The webinar number.
            request_options: How this call alone is sent: time limit, retries, headers.

        Raises:
            UserNotInAccountError: The user is not a member of this account (400, code 1010).
            UserNotFoundError: No user with this ID or address is in the account (404, code 1001).
            MeetingNotFoundError: The webinar does not exist or has expired (404, code 3001).

        Example:
            zoom.webinars.remove_all_panelists(95000000001)
        """
        self._call("remove_all_webinar_panelists", locals())

    def remove_panelist(
        self,
        webinar_id: int | str,
        panelist_id: str,
        *,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Remove one panelist from a webinar.

        Needs a Pro plan or higher with the webinar add-on.

        Scopes: webinar:write:admin, webinar:write.

        Rate limit: Light.

        Args:
            webinar_id: The webinar number.
            panelist_id: The panelist's ID, as `list_webinar_panelists` gives it, or email address.
            request_options: How this call alone is sent: time limit, retries, headers.

        Raises:
            PlanMissingError: Nobody removed: the user has no webinar plan (200, code 200).
            UserNotInAccountError: The user is not a member of this account (400, code 1010).
            UserNotFoundError: No user with this ID or address is in the account (404, code 1001).
            MeetingNotFoundError: The webinar does not exist or has expired (404, code 3001).

        Example:
            zoom.webinars.remove_panelist(95000000001, "panelist00000000000001")
        """
        self._call("remove_webinar_panelist", locals())

    def list_polls(
        self,
        webinar_id: int | str,
        *,
        request_options: RequestOptions | None = None,
    ) -> _models.PollList:
        """List the polls prepared for a webinar.

        Scopes: webinar:read:admin, webinar:read.

        Rate limit: Light.

        Args:
            webinar_id: The webinar number.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            The webinar's polls.

        Raises:
            NotFoundError: There is no such webinar (404).

        Example:
            zoom.webinars.list_polls(95000000001)
        """
        return self._call("list_webinar_polls", locals())

    def create_poll(
        self,
        webinar_id: int | str,
        *,
        title: str,
        questions: Sequence[_inputs.PollQuestion | _models.PollQuestion],
        request_options: RequestOptions | None = None,
    ) -> _models.Poll:
        """Add a poll to a webinar.

        Scopes: webinar:write:admin, webinar:write.

        Rate limit: Light.

        Args:
            webinar_id: The webinar number.
            title: Title of the poll.
            questions: Questions of the poll. Each has its wording in `name`, its `answers` to pick
                from, and a `type`, `single` for one answer or `multiple` for several.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            Poll created.

        Raises:
            ValidationError: This is not a valid webinar number (300).
            NotFoundError: There is no such webinar (404).

        Example:
            zoom.webinars.create_poll(
                95000000001,
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
        return self._call("create_webinar_poll", locals())

    def get_poll(
        self,
        webinar_id: int | str,
        poll_id: str,
        *,
        request_options: RequestOptions | None = None,
    ) -> _models.Poll:
        """Return one poll of a webinar with its questions.

        Scopes: webinar:read:admin, webinar:read.

        Rate limit: Light.

        Args:
            webinar_id: The webinar number.
            poll_id: ID of the poll, as the list of polls gives it.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            The poll.

        Raises:
            MeetingNotFoundError: The webinar does not exist or has expired (404, code 3001).

        Example:
            zoom.webinars.get_poll(95000000001, "poll000000000000000001")
        """
        return self._call("get_webinar_poll", locals())

    def update_poll(
        self,
        webinar_id: int | str,
        poll_id: str,
        *,
        title: str | None | Unset = UNSET,
        questions: Sequence[_inputs.PollQuestion | _models.PollQuestion] | None | Unset = UNSET,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Replace the title and questions of a webinar poll.

        Scopes: webinar:write:admin, webinar:write.

        Rate limit: Light.

        Args:
            webinar_id: The webinar number.
            poll_id: ID of the poll, as the list of polls gives it.
            title: Title of the poll.
            questions: Questions of the poll. Each has its wording in `name`, its `answers` to pick
                from, and a `type`, `single` for one answer or `multiple` for several.
            request_options: How this call alone is sent: time limit, retries, headers.

        Raises:
            MeetingNotFoundError: The webinar does not exist or has expired (404, code 3001).

        Example:
            zoom.webinars.update_poll(95000000001, "poll000000000000000001", title="Closing poll")
        """
        self._call("update_webinar_poll", locals())

    def delete_poll(
        self,
        webinar_id: int | str,
        poll_id: str,
        *,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Delete a poll of a webinar.

        Scopes: webinar:write:admin, webinar:write.

        Rate limit: Light.

        Args:
            webinar_id: The webinar number.
            poll_id: ID of the poll, as the list of polls gives it.
            request_options: How this call alone is sent: time limit, retries, headers.

        Raises:
            MeetingNotFoundError: The webinar does not exist or has expired (404, code 3001).

        Example:
            zoom.webinars.delete_poll(95000000001, "poll000000000000000001")
        """
        self._call("delete_webinar_poll", locals())

    def list_registrants(
        self,
        webinar_id: int | str,
        *,
        occurrence_id: int | str | Unset = UNSET,
        status: _literals.RegistrantStatus | Unset = UNSET,
        tracking_source_id: str | Unset = UNSET,
        page_size: int | Unset = UNSET,
        page_number: int | Unset = UNSET,
        next_page_token: str | Unset = UNSET,
        request_options: RequestOptions | None = None,
    ) -> Pages[_models.Registrant, _models.RegistrantList]:
        """List the people registered for a webinar.

        Status 200 also comes back when the host lacks a webinar plan.

        Needs a Pro plan or higher with the webinar add-on.

        Scopes: webinar:read:admin, webinar:read.

        Rate limit: Medium.

        Args:
            webinar_id: The webinar number.
            occurrence_id: Picks one occurrence of a recurring series.
            status: Keeps only registrants who are waiting for approval, approved or denied.
            tracking_source_id: Keeps only registrants who came through this tracking source.
            page_size: How many records one page holds. Default: `30`.
            page_number: Page to return, counted from 1. Deprecated: use `next_page_token`.
            next_page_token: Token of the page to return, taken from the answer before it; valid for
                15 minutes.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            The webinar's registrants. The same list, its last page, fetched page by page as they
                are asked for.

        Raises:
            ValidationError: This is not a valid webinar number (300).
            UserNotInAccountError: The user is not a member of this account (400, code 1010).
            UserNotFoundError: No user with this ID or address is in the account (404, code 1001).
            MeetingNotFoundError: The webinar does not exist or has expired (404, code 3001).
            RateLimitError: The daily number of requests is used up; counting restarts at 00:00 UTC
                (429).

        Example:
            for item in zoom.webinars.list_registrants(
                95000000001,
                occurrence_id=1773673200000,
                status="approved",
                tracking_source_id="source0000000000000001",
            ):
                print(item)
        """
        return self._pages("list_webinar_registrants", locals())

    def add_registrant(
        self,
        webinar_id: int | str,
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
        occurrence_ids: str | Unset = UNSET,
        request_options: RequestOptions | None = None,
    ) -> _models.RegistrantAdded:
        """Register a person for a webinar.

        The answer holds the person's own link for joining.

        Needs a Pro plan or higher with the webinar add-on.

        Scopes: webinar:write:admin, webinar:write.

        Rate limit: Light.

        Args:
            webinar_id: The webinar number.
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
            occurrence_ids: Occurrences to register for, comma-separated.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            Registrant added.

        Raises:
            ValidationError: The webinar number, an occurrence ID or the person's name is not valid
                (300).
            UserNotInAccountError: The user is not a member of this account (400, code 1010).
            BadRequestError: The webinar does not use registration (400, code 3000).
            BadRequestError: The host cannot register as an attendee (400, code 3027).
            UserNotFoundError: No user with this ID or address is in the account (404, code 1001).
            MeetingNotFoundError: The webinar does not exist or has expired (404, code 3001).

        Example:
            zoom.webinars.add_registrant(
                95000000001,
                email="jonas.lindqvist@example.com",
                first_name="Jonas",
                occurrence_ids="1773673200000,1774278000000",
                last_name="Lindqvist",
                org="Example Studio",
            )
        """
        return self._call("add_webinar_registrant", locals())

    def get_registration_questions(
        self,
        webinar_id: int | str,
        *,
        request_options: RequestOptions | None = None,
    ) -> _models.RegistrationQuestions:
        """Get webinar registration questions

        Return what people are asked when they register for a webinar, both the standard fields
        and
        the host's own questions.

        Needs a Pro plan or higher with the webinar add-on.

        Scopes: webinar:read:admin, webinar:read.

        Rate limit: Light.

        Args:
            webinar_id: The webinar number.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            The registration questions.

        Raises:
            NotFoundError: There is no such webinar (404).

        Example:
            zoom.webinars.get_registration_questions(95000000001)
        """
        return self._call("get_webinar_registration_questions", locals())

    def update_registration_questions(
        self,
        webinar_id: int | str,
        *,
        questions: Sequence[_inputs.RegistrationQuestion | _models.RegistrationQuestion]
        | None
        | Unset = UNSET,
        custom_questions: Sequence[_inputs.CustomQuestion | _models.CustomQuestion]
        | None
        | Unset = UNSET,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Set what people are asked when they register for a webinar.

        Needs a Pro plan or higher with the webinar add-on. The webinar must require
        registration.

        Scopes: webinar:write:admin, webinar:write.

        Rate limit: Light.

        Args:
            webinar_id: The webinar number.
            questions: Standard fields to ask for. Each says whether it is `required` and has its
                `field_name`: `last_name`, `address`, `city`, `country`, `zip`, `state`, `phone`,
                `industry`, `org`, `job_title`, `purchasing_time_frame`, `role_in_purchase_process`,
                `no_of_employees` or `comments`.
            custom_questions: The host's own questions. Each has its wording in `title`, its `type`
                (`short` text, `single_radio`, `single_dropdown` or `multiple`), whether it is
                `required`, and the `answers` to pick from.
            request_options: How this call alone is sent: time limit, retries, headers.

        Raises:
            NotFoundError: There is no such webinar (404).

        Example:
            zoom.webinars.update_registration_questions(
                95000000001,
                questions=[
                    {"field_name": "org", "required": True},
                    {"field_name": "job_title", "required": False},
                ],
            )
        """
        self._call("update_webinar_registration_questions", locals())

    def update_registrant_status(
        self,
        webinar_id: int | str,
        *,
        action: _literals.RegistrantAction,
        registrants: Sequence[_inputs.RegistrantRef],
        occurrence_id: int | str | Unset = UNSET,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Approve, deny or cancel registrations for a webinar.

        Scopes: webinar:write:admin, webinar:write.

        Rate limit: Medium.

        Args:
            webinar_id: The webinar number.
            action: What to do with the registrants: `approve` or `deny` them, or `cancel` those
                approved before.
            registrants: Registrants concerned, each with `id` and `email`.
            occurrence_id: Picks one occurrence of a recurring series.
            request_options: How this call alone is sent: time limit, retries, headers.

        Raises:
            PlanMissingError: Nothing changed: the user has no webinar plan (200, code 200).
            ValidationError: This is not a valid webinar number (300).
            UserNotInAccountError: The user is not a member of this account (400, code 1010).
            BadRequestError: The webinar has no places left (400, code 3035).
            UserNotFoundError: No user with this ID or address is in the account (404, code 1001).
            MeetingNotFoundError: The webinar does not exist or has expired (404, code 3001).
            RateLimitError: The daily number of requests for one registrant is used up; counting
                restarts at 00:00 UTC (429).

        Example:
            zoom.webinars.update_registrant_status(
                95000000001,
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
        self._call("update_webinar_registrant_status", locals())

    def get_registrant(
        self,
        webinar_id: int | str,
        registrant_id: str,
        *,
        occurrence_id: int | str | Unset = UNSET,
        request_options: RequestOptions | None = None,
    ) -> _models.Registrant:
        """Return one registrant of a webinar.

        Needs a webinar plan.

        Scopes: webinar:read:admin, webinar:read.

        Rate limit: Light.

        Args:
            webinar_id: The webinar number.
            registrant_id: ID of the registrant.
            occurrence_id: Picks one occurrence of a recurring series.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            The registrant.

        Raises:
            ValidationError: This is not a valid webinar number (300).
            UserNotInAccountError: The user is not a member of this account (400, code 1010).
            UserNotFoundError: No user with this ID or address is in the account (404, code 1001).
            MeetingNotFoundError: The webinar does not exist or has expired (404, code 3001).

        Example:
            zoom.webinars.get_registrant(
                95000000001,
                "registrant000000000001",
                occurrence_id=1773673200000,
            )
        """
        return self._call("get_webinar_registrant", locals())

    def remove_registrant(
        self,
        webinar_id: int | str,
        registrant_id: str,
        *,
        occurrence_id: int | str | Unset = UNSET,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Take a registrant off a webinar.

        Scopes: webinar:write:admin, webinar:write.

        Rate limit: Light.

        Args:
            webinar_id: The webinar number.
            registrant_id: ID of the registrant.
            occurrence_id: Picks the occurrence of a recurring webinar.
            request_options: How this call alone is sent: time limit, retries, headers.

        Raises:
            PlanMissingError: The user has no webinar plan (400, code 200).
            ValidationError: The registrant ID is not valid (400, code 300).

        Example:
            zoom.webinars.remove_registrant(
                95000000001,
                "registrant000000000001",
                occurrence_id=1773673200000,
            )
        """
        self._call("remove_webinar_registrant", locals())

    def update_status(
        self,
        webinar_id: int | str,
        *,
        action: _literals.WebinarStatusAction | None | Unset = UNSET,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Update a webinar's status.

        Use this API to end an ongoing webinar.

        **Prerequisites:**
        * The account must hold a valid [Webinar plan](https://zoom.us/webinar).

        Scopes: webinar:write:admin, webinar:write.

        Rate limit: Light.

        Args:
            webinar_id: The webinar's ID.
            action: Not described.
            request_options: How this call alone is sent: time limit, retries, headers.

        Raises:
            PlanMissingError: Webinar plan subscription is missing. Enable webinar for this user
                once the subscription is added:{userId} (200, code 200).
            UserNotInAccountError: User does not belong to this account:{accountId} (400, code
                1010).
            NotHostError: You are not the meeting host (400, code 3003).
            OnPremiseMeetingError: Can not end on-premise user's meeting (400, code 3063).
            UserNotFoundError: User {userId} does not exist or does not belong to this account (404,
                code 1001).
            MeetingNotFoundError: Webinar {webinarId} not found or has expired (404, code 3001).

        Example:
            zoom.webinars.update_status(68423085, action="end")
        """
        self._call("update_webinar_status", locals())

    def list_tracking_sources(
        self,
        webinar_id: int | str,
        *,
        request_options: RequestOptions | None = None,
    ) -> _models.TrackingSourceList:
        """List webinar tracking sources

        List the tracking sources that a webinar has, links that show through which channel
        visitors
        and registrants came, with their counts.

        Needs a webinar license. The webinar must require registration.

        Scopes: webinar:read:admin, webinar:read.

        Rate limit: Medium.

        Args:
            webinar_id: The webinar number.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            The webinar's tracking sources.

        Example:
            zoom.webinars.list_tracking_sources(95000000001)
        """
        return self._call("list_webinar_tracking_sources", locals())


class AsyncWebinars(AsyncResource):
    """Webinars, before, while and after they take place: schedule and change them, invite
    panelists,
    register people, prepare polls, stream them, and see who came.
    """

    def list_past_absentees(
        self,
        webinar_uuid: int | str,
        *,
        occurrence_id: int | str | Unset = UNSET,
        page_size: int | Unset = UNSET,
        next_page_token: str | Unset = UNSET,
        request_options: RequestOptions | None = None,
    ) -> AsyncPages[_models.Registrant, _models.RegistrantList]:
        """List the registrants who did not attend a webinar.

        Scopes: webinar:read:admin, webinar:read.

        Rate limit: Heavy.

        Args:
            webinar_uuid: UUID or number of the webinar; a number picks the latest occurrence.
            occurrence_id: ID of one occurrence of a recurring webinar.
            page_size: How many records one page holds. Default: `30`.
            next_page_token: Token of the page to return, taken from the answer before it; valid for
                15 minutes.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            The registrants who stayed away. The same list, its last page, fetched page by page as
                they are asked for.

        Raises:
            PlanMissingError: This user has no webinar plan (200, code 200).
            ValidationError: The webinar UUID is malformed (300, code 300).
            ValidationError: No occurrence has this ID (400, code 300).
            UserNotInAccountError: The user is not a member of this account (400, code 1010).
            UserNotFoundError: No user with this ID or address is in the account (404, code 1001).
            MeetingNotFoundError: The webinar does not exist, or it has not ended yet (404, code
                3001).

        Example:
            async for item in zoom.webinars.list_past_absentees(
                "d2ViaW5hci4uLi4uMDAwMQ==",
                occurrence_id=1773673200000,
            ):
                print(item)
        """
        return self._pages("list_past_webinar_absentees", locals())

    async def list_past_files(
        self,
        webinar_id: int | str,
        *,
        request_options: RequestOptions | None = None,
    ) -> _models.ChatFileList:
        """List the files sent in the chat of a webinar.

        Files were kept for 24 hours after the end. Deprecated: out of service since Zoom changed
        its encryption.

        Scopes: webinar:read, webinar:read:admin.

        Rate limit: Medium.

        Args:
            webinar_id: ID of the webinar.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            Files sent in the chat.

        Raises:
            UserNotInAccountError: The user is not a member of this account (400, code 1010).
            MeetingNotFoundError: The webinar does not exist, or it has not ended yet (404, code
                3001).

        Example:
            await zoom.webinars.list_past_files(95000000001)
        """
        return await self._call("list_past_webinar_files", locals())

    async def list_past_instances(
        self,
        webinar_id: int | str,
        *,
        request_options: RequestOptions | None = None,
    ) -> _models.PastWebinarInstanceList:
        """List the occasions on which a webinar took place, each with its UUID and start.

        Scopes: webinar:read:admin, webinar:read.

        Rate limit: Light.

        Args:
            webinar_id: The webinar number.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            The occasions on which the webinar took place.

        Raises:
            ValidationError: This is not a valid webinar number (300).
            NotFoundError: There is no such webinar (404).

        Example:
            await zoom.webinars.list_past_instances(95000000001)
        """
        return await self._call("list_past_webinar_instances", locals())

    def list_past_participants(
        self,
        webinar_id: int | str,
        *,
        page_size: int | Unset = UNSET,
        next_page_token: str | Unset = UNSET,
        request_options: RequestOptions | None = None,
    ) -> AsyncPages[_models.PastParticipant, _models.PastParticipantList]:
        """List the people who attended a webinar that has ended.

        Needs a Pro plan or higher with the webinar add-on.

        Scopes: webinar:read:admin, webinar:read.

        Rate limit: Medium.

        Args:
            webinar_id: UUID or number of the webinar; a number picks the latest occurrence.
            page_size: How many records one page holds. Default: `30`.
            next_page_token: Token of the page to return, taken from the answer before it; valid for
                15 minutes.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            The people who attended. The same list, its last page, fetched page by page as they are
                asked for.

        Raises:
            PlanMissingError: Only paid accounts may do this (400, code 200).
            ValidationError: The page token is wrong or has expired (400, code 300).
            MeetingNotFoundError: There is no such webinar (404, code 3001).

        Example:
            async for item in zoom.webinars.list_past_participants("d2ViaW5hci4uLi4uMDAwMQ=="):
                print(item)
        """
        return self._pages("list_past_webinar_participants", locals())

    async def get_past_poll_results(
        self,
        webinar_id: int | str,
        *,
        request_options: RequestOptions | None = None,
    ) -> _models.PastPollResults:
        """Return the answers that attendees gave to the polls of a webinar that has ended.

        Needs a webinar license.

        Scopes: webinar:read:admin, webinar:read.

        Rate limit: Medium.

        Args:
            webinar_id: UUID or number of the webinar; a number picks the latest occurrence.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            Poll answers by attendee.

        Raises:
            UserNotInAccountError: The user is not a member of this account (401, code 1010).
            MeetingNotFoundError: The webinar does not exist, has not ended yet, or is not yours
                (404, code 3001).

        Example:
            await zoom.webinars.get_past_poll_results("d2ViaW5hci4uLi4uMDAwMQ==")
        """
        return await self._call("get_past_webinar_poll_results", locals())

    async def get_past_qa(
        self,
        webinar_id: int | str,
        *,
        request_options: RequestOptions | None = None,
    ) -> _models.PastWebinarQa:
        """Get past webinar Q&A

        Return the questions that attendees asked in a webinar that has ended, with the answers
        of
        its host and panelists.

        Needs a webinar license.

        Scopes: webinar:read:admin, webinar:read.

        Rate limit: Medium.

        Args:
            webinar_id: UUID or number of the webinar; a number picks the latest occurrence.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            Questions and answers by attendee.

        Raises:
            UserNotInAccountError: The user is not a member of this account (401, code 1010).
            MeetingNotFoundError: The webinar does not exist, has not ended yet, or is not yours
                (404, code 3001).

        Example:
            await zoom.webinars.get_past_qa("d2ViaW5hci4uLi4uMDAwMQ==")
        """
        return await self._call("get_past_webinar_qa", locals())

    async def list_templates(
        self,
        user_id: str,
        *,
        request_options: RequestOptions | None = None,
    ) -> _models.WebinarTemplateList:
        """List a user's webinar templates.

        Hand the `id` of one to `create_webinar` as `template_id` to schedule with its settings.

        Needs a Pro plan or higher with a webinar plan.

        Scopes: webinar:read, webinar:read:admin.

        Args:
            user_id: User ID or email address; user-level apps pass `me`.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            The user's webinar templates.

        Raises:
            PlanMissingError: This user has no webinar plan (400, code 200).
            UserNotFoundError: No user with this ID or address is in the account (400, code 1001).

        Example:
            await zoom.webinars.list_templates("amaraOkafor00000000001")
        """
        return await self._call("list_webinar_templates", locals())

    def list(
        self,
        user_id: str,
        *,
        page_size: int | Unset = UNSET,
        page_number: int | Unset = UNSET,
        request_options: RequestOptions | None = None,
    ) -> AsyncPages[_models.Webinar, _models.WebinarList]:
        """List the webinars scheduled by or for a user.

        Needs a Pro plan or higher with the webinar add-on.

        Scopes: webinar:read:admin, webinar:read.

        Rate limit: Medium.

        Args:
            user_id: User ID or email address; user-level apps pass `me`.
            page_size: How many records one page holds. Default: `30`.
            page_number: Page to return, counted from 1. Deprecated: Zoom plans to drop it, though
                nothing else leads to the other pages here.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            The user's webinars. The same list, its last page, fetched page by page as they are
                asked for.

        Raises:
            UserNotFoundError: No user with this ID or address is in the account (404, code 1001).

        Example:
            async for item in zoom.webinars.list("amaraOkafor00000000001"):
                print(item)
        """
        return self._pages("list_webinars", locals())

    async def create(
        self,
        user_id: str,
        *,
        topic: str | None | Unset = UNSET,
        type_: _literals.WebinarType | None | Unset = UNSET,
        start_time: datetime.datetime | str | None | Unset = UNSET,
        duration: int | None | Unset = UNSET,
        timezone: str | None | Unset = UNSET,
        agenda: str | None | Unset = UNSET,
        settings: _inputs.WebinarSettings | _models.WebinarSettings | None | Unset = UNSET,
        password: str | None | Unset = UNSET,
        tracking_fields: Sequence[_inputs.TrackingFieldValue | _models.TrackingFieldValue]
        | None
        | Unset = UNSET,
        recurrence: _inputs.Recurrence | _models.Recurrence | None | Unset = UNSET,
        template_id: str | None | Unset = UNSET,
        request_options: RequestOptions | None = None,
    ) -> _models.Webinar:
        """Schedule a webinar, hosted by the given user.

        A host is limited to 100 such requests a day.

        Needs a Pro plan or higher with the webinar add-on.

        Scopes: webinar:write:admin, webinar:write.

        Rate limit: Light.

        Args:
            user_id: User ID or email address; user-level apps pass `me`.
            topic: Title of the webinar.
            type_: `5` takes place once, `6` recurs at no fixed time, `9` recurs at fixed times.
            start_time: Start, in UTC with a trailing `Z` or as local time together with `timezone`.
            duration: Planned length in minutes.
            timezone: Time zone of `start_time`, such as `America/Denver`.
            agenda: Description, at most 2,000 characters.
            settings: Settings of the webinar. `approval_type` says how registrants are approved:
                `0` at once, `1` by hand, `2` no registration. `registration_type` says what a
                registration covers in a series: `1` every occurrence, `2` each occurrence apart,
                `3` chosen occurrences. `audio` is `both`, `telephony` or `voip`; `auto_recording`
                is `local`, `cloud` or `none`; `question_and_answer` sets up questions, with
                `answer_questions` either `only` (answered ones are shown) or `all`. Reminders and
                follow-ups by email take `enable` and a number as `type`: for reminders `1` an hour,
                `2` a day and `4` a week ahead, added up for several; for follow-ups the days after
                the end, up to `7`; `0` sends none.
            password: Passcode for joining: at most 10 letters, digits and `@`, `-`, `_`, `*`.
            tracking_fields: Values for the account's tracking fields, each with `field` and
                `value`.
            recurrence: Pattern of a webinar of type `9`, which needs one. `type` is `1` daily, `2`
                weekly or `3` monthly, `repeat_interval` counts days, weeks or months; `weekly_days`
                lists days from `1` Sunday to `7` Saturday, comma-separated; a monthly series sets
                `monthly_day`, or `monthly_week` (`1` to `4`, `-1` the last) with
                `monthly_week_day`. Ends after `end_times` occurrences, at most 50, or at
                `end_date_time` in UTC; give only one of the two.
            template_id: ID of the template to schedule from, as the list of webinar templates gives
                it.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            Webinar created. Recurring webinar created.

        Raises:
            PlanMissingError: The user has no webinar plan, or some of the users named are blocked
                from webinars (400, code 200).
            UserNotFoundError: No user with this ID or address is in the account (404, code 1001).

        Example:
            await zoom.webinars.create(
                "amaraOkafor00000000001",
                topic="Product launch",
                type_=5,
                start_time="2026-03-16T15:00:00Z",
                duration=60,
                timezone="America/Denver",
            )
        """
        return await self._call("create_webinar", locals())

    async def get(
        self,
        webinar_id: int | str,
        *,
        occurrence_id: int | str | Unset = UNSET,
        show_previous_occurrences: bool | Unset = UNSET,
        request_options: RequestOptions | None = None,
    ) -> _models.Webinar:
        """Return a webinar with its settings.

        Needs a Pro plan or higher with the webinar add-on.

        Scopes: webinar:read:admin, webinar:read.

        Rate limit: Light.

        Args:
            webinar_id: Number or UUID of the webinar.
            occurrence_id: Picks one occurrence of a recurring webinar. A series has 50 at most;
                creating it returns their IDs.
            show_previous_occurrences: Whether to include the past occurrences of a recurring
                webinar.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            The webinar. The webinar, one that recurs on a day of the month. The webinar, one that
                recurs on a weekday of the month.

        Raises:
            ValidationError: This is not a valid webinar number (300).
            UserNotInAccountError: The user is not a member of this account (400, code 1010).
            UserNotFoundError: No user with this ID or address is in the account (404, code 1001).
            MeetingNotFoundError: The webinar does not exist or has expired (404, code 3001).

        Example:
            await zoom.webinars.get(95000000001, show_previous_occurrences=True)
        """
        return await self._call("get_webinar", locals())

    async def delete(
        self,
        webinar_id: int | str,
        *,
        occurrence_id: int | str | Unset = UNSET,
        cancel_webinar_reminder: bool | Unset = UNSET,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Delete a webinar or one occurrence of it.

        Webinars in progress stay.

        Needs a Pro plan or higher with the webinar add-on.

        Scopes: webinar:write:admin, webinar:write.

        Rate limit: Light.

        Args:
            webinar_id: The webinar number.
            occurrence_id: Deletes this occurrence alone instead of the whole series.
            cancel_webinar_reminder: Whether to email panelists and registrants that the webinar is
                off. Default: `false`.
            request_options: How this call alone is sent: time limit, retries, headers.

        Raises:
            ValidationError: This is not a valid webinar number (300).
            UserNotInAccountError: The user is not a member of this account (400, code 1010).
            BadRequestError: A webinar in progress cannot be deleted (400, code 3002).
            NotHostError: Only the host of the webinar may do this (400, code 3003).
            UserNotFoundError: No user with this ID or address is in the account (404, code 1001).
            MeetingNotFoundError: The webinar does not exist or has expired (404, code 3001).

        Example:
            await zoom.webinars.delete(
                95000000001,
                occurrence_id=1773673200000,
                cancel_webinar_reminder=False,
            )
        """
        await self._call("delete_webinar", locals())

    async def update(
        self,
        webinar_id: int | str,
        *,
        topic: str | None | Unset = UNSET,
        start_time: datetime.datetime | str | None | Unset = UNSET,
        duration: int | None | Unset = UNSET,
        timezone: str | None | Unset = UNSET,
        agenda: str | None | Unset = UNSET,
        settings: _inputs.WebinarSettings | _models.WebinarSettings | None | Unset = UNSET,
        type_: _literals.WebinarType | None | Unset = UNSET,
        password: str | None | Unset = UNSET,
        tracking_fields: Sequence[_inputs.TrackingFieldValue | _models.TrackingFieldValue]
        | None
        | Unset = UNSET,
        recurrence: _inputs.Recurrence | _models.Recurrence | None | Unset = UNSET,
        occurrence_id: int | str | Unset = UNSET,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Change a webinar.

        A host is limited to 100 such requests a day.

        Needs a Pro plan or higher with the webinar add-on.

        Scopes: webinar:write:admin, webinar:write.

        Rate limit: Light.

        Args:
            webinar_id: The webinar number.
            topic: Title of the webinar.
            start_time: Start, in UTC with a trailing `Z` or as local time together with `timezone`.
            duration: Planned length in minutes.
            timezone: Time zone of `start_time`, such as `America/Denver`.
            agenda: Description, at most 2,000 characters.
            settings: Settings to change. `approval_type` says how registrants are approved: `0` at
                once, `1` by hand, `2` no registration. `audio` is `both`, `telephony` or `voip`;
                `auto_recording` is `local`, `cloud` or `none`. `notify_registrants` emails
                registrants about the change, `registrants_confirmation_email` confirms
                registrations, and `authentication_name` is the name of the sign-in profile.
                Reminders and follow-ups by email take `enable` and a number as `type`: for
                reminders `1` an hour, `2` a day and `4` a week ahead, added up for several; for
                follow-ups the days after the end, up to `7`; `0` sends none.
            type_: `5` takes place once, `6` recurs at no fixed time, `9` recurs at fixed times.
            password: Passcode for joining: at most 10 letters, digits and `@`, `-`, `_`, `*`.
            tracking_fields: Values for the account's tracking fields, each with `field` and
                `value`.
            recurrence: Pattern of a webinar of type `9`, which needs one. `type` is `1` daily, `2`
                weekly or `3` monthly, `repeat_interval` counts days, weeks or months; `weekly_days`
                lists days from `1` Sunday to `7` Saturday, comma-separated; a monthly series sets
                `monthly_day`, or `monthly_week` (`1` to `4`, `-1` the last) with
                `monthly_week_day`. Ends after `end_times` occurrences, at most 50, or at
                `end_date_time` in UTC; give only one of the two.
            occurrence_id: Changes a single occurrence. Only `agenda`, `start_time`, `duration` and,
                in `settings`, `host_video`, `panelists_video`, `hd_video`, `watermark` and
                `auto_recording` can differ from the series.
            request_options: How this call alone is sent: time limit, retries, headers.

        Raises:
            PlanMissingError: Nothing changed: the user has no webinar plan (200, code 200).
            ValidationError: The webinar number or the recurrence pattern is not valid (300).
            UserNotInAccountError: The user is not a member of this account (400, code 1010).
            NotHostError: Only the host may change the webinar, or some of the users named are
                blocked from webinars (400, code 3003).
            UserNotFoundError: No user with this ID or address is in the account (404, code 1001).
            MeetingNotFoundError: The webinar does not exist or has expired (404, code 3001).

        Example:
            await zoom.webinars.update(
                95000000001,
                topic="Product launch, second edition",
                start_time="2026-03-16T15:00:00Z",
                duration=45,
                timezone="America/Denver",
                agenda="A first look, with time for questions",
            )
        """
        await self._call("update_webinar", locals())

    async def batch_add_registrants(
        self,
        webinar_id: int | str,
        *,
        registrants: Sequence[_inputs.RegistrantInput],
        auto_approve: bool | None | Unset = UNSET,
        request_options: RequestOptions | None = None,
    ) -> _models.RegisteredPersonList:
        """Register up to 30 people in one go for a webinar that uses registration.

        Only webinars of type `5` take such a batch.

        The host needs a license. The webinar must use registration and be of type `5`.

        Scopes: webinar:write, webinar:write:admin.

        Rate limit: Heavy.

        Args:
            webinar_id: ID of the webinar.
            registrants: People to register, 30 at most, each with `email`, `first_name` and
                `last_name`.
            auto_approve: Whether to approve these registrants at once although the webinar asks for
                manual approval (`approval_type` `1`). Has no bearing on webinars that approve on
                their own.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            Registrants added.

        Raises:
            PlanMissingError: The host has no webinar plan (400, code 200).
            ValidationError: This webinar cannot take a batch of registrants (400, code 300).
            MeetingNotFoundError: The webinar does not exist or has expired (404, code 3001).
            NotFoundError: The webinar has no places left (404, code 3043).
            NotFoundError: The webinar does not use registration (404, code 404).
            RateLimitError: The daily number of requests for one registrant is used up; counting
                restarts at 00:00 UTC (429).

        Example:
            await zoom.webinars.batch_add_registrants(
                95000000001,
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
        return await self._call("batch_add_webinar_registrants", locals())

    async def create_invite_links(
        self,
        webinar_id: int | str,
        *,
        attendees: Sequence[_inputs.Invitee],
        ttl: int | None | Unset = UNSET,
        request_options: RequestOptions | None = None,
    ) -> _models.InviteLinkList:
        """Create personal links for joining a webinar, one per name.

        Needs a plan of type Business, Education or API and the webinar add-on.

        Scopes: webinar:write:admin, webinar:write.

        Rate limit: Light.

        Args:
            webinar_id: The webinar number.
            attendees: People to make links for, each with the `name` to show in the webinar.
            ttl: Seconds for which the links work; `7200`, two hours, when left out.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            Links created.

        Raises:
            ValidationError: The webinar number is malformed or unknown (400, code 300).
            MeetingNotFoundError: The webinar does not exist or has expired (400, code 3001).
            UserNotFoundError: No user with this ID or address is in the account (400, code 1001).

        Example:
            await zoom.webinars.create_invite_links(
                95000000001,
                attendees=[{"name": "Jonas Lindqvist"}, {"name": "Mei Tanaka"}],
                ttl=7200,
            )
        """
        return await self._call("create_webinar_invite_links", locals())

    async def get_livestream(
        self,
        webinar_id: int | str,
        *,
        request_options: RequestOptions | None = None,
    ) -> _models.Livestream:
        """Return the address, key and viewing page of a webinar's live stream.

        Needs a Pro plan or higher with the webinar add-on, and a live stream that is set up for
        the
        webinar.

        Scopes: webinar:read:admin, webinar:read.

        Rate limit: Light.

        Args:
            webinar_id: ID of the webinar.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            The webinar's live stream.

        Raises:
            ValidationError: The webinar number is malformed or unknown (400, code 300).
            MeetingNotFoundError: The webinar does not exist or has expired (400, code 3001).
            UserNotFoundError: No user with this ID or address is in the account (400, code 1001).

        Example:
            await zoom.webinars.get_livestream(95000000001)
        """
        return await self._call("get_webinar_livestream", locals())

    async def update_livestream(
        self,
        webinar_id: int | str,
        *,
        stream_url: str,
        stream_key: str,
        page_url: str,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Set where a webinar is streamed to and where people can watch it.

        Needs a Pro plan or higher with the webinar add-on, and a live stream that is set up for
        the
        webinar.

        Scopes: webinar:write:admin, webinar:write.

        Rate limit: Light.

        Args:
            webinar_id: The webinar number.
            stream_url: Address that the stream is sent to.
            stream_key: Stream name and key.
            page_url: Page on which the stream can be watched.
            request_options: How this call alone is sent: time limit, retries, headers.

        Raises:
            ValidationError: The webinar number is malformed or unknown (400, code 300).
            MeetingNotFoundError: The webinar does not exist or has expired (400, code 3001).
            UserNotFoundError: No user with this ID or address is in the account (400, code 1001).

        Example:
            await zoom.webinars.update_livestream(
                95000000001,
                stream_url="rtmp://live.example.com/app",
                stream_key="launch-stream-0001",
                page_url="https://example.com/live/launch",
            )
        """
        await self._call("update_webinar_livestream", locals())

    async def update_livestream_status(
        self,
        webinar_id: int | str,
        *,
        action: _literals.LivestreamAction,
        settings: _inputs.LivestreamDisplay | None | Unset = UNSET,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Start or stop the live stream of a webinar.

        Needs a Pro plan or higher with the webinar add-on, and a live stream that is set up for
        the
        webinar.

        Scopes: webinar:write:admin, webinar:write.

        Rate limit: Light.

        Args:
            webinar_id: The webinar number.
            action: `start` goes live, `stop` ends the stream.
            settings: Settings of the stream, changeable only while it is stopped:
                `active_speaker_name` shows who is speaking, `display_name` names the stream.
            request_options: How this call alone is sent: time limit, retries, headers.

        Raises:
            ValidationError: The webinar number is malformed or unknown (400, code 300).
            MeetingNotFoundError: The webinar does not exist or has expired (400, code 3001).
            UserNotFoundError: No user with this ID or address is in the account (400, code 1001).

        Example:
            await zoom.webinars.update_livestream_status(
                95000000001,
                action="start",
                settings={"active_speaker_name": True, "display_name": "Product launch"},
            )
        """
        await self._call("update_webinar_livestream_status", locals())

    async def list_panelists(
        self,
        webinar_id: int | str,
        *,
        request_options: RequestOptions | None = None,
    ) -> _models.PanelistList:
        """List the panelists of a webinar.

        Status 200 also comes back when the host lacks a webinar plan.

        Needs a Pro plan or higher with the webinar add-on.

        Scopes: webinar:read:admin, webinar:read.

        Rate limit: Medium.

        Args:
            webinar_id: The webinar number.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            The webinar's panelists.

        Raises:
            ValidationError: The input was refused (300).
            UserNotInAccountError: The user is not a member of this account (400, code 1010).
            UserNotFoundError: No user with this ID or address is in the account (404, code 1001).
            MeetingNotFoundError: The webinar does not exist or has expired (404, code 3001).

        Example:
            await zoom.webinars.list_panelists(95000000001)
        """
        return await self._call("list_webinar_panelists", locals())

    async def add_panelists(
        self,
        webinar_id: int | str,
        *,
        panelists: Sequence[_inputs.PanelistInput],
        request_options: RequestOptions | None = None,
    ) -> _models.PanelistsAdded:
        """Invite panelists to a webinar.

        Unlike attendees they can be seen and heard, share their screen and annotate.

        Needs a Pro plan or higher with the webinar add-on.

        Scopes: webinar:write:admin, webinar:write.

        Rate limit: Medium.

        Args:
            webinar_id: The webinar number.
            panelists: People to invite, each with `name` and `email`.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            Panelists added.

        Raises:
            PlanMissingError: Nobody added: the user has no webinar plan (200, code 200).
            UserNotInAccountError: The user is not a member of this account (400, code 1010).
            BadRequestError: The webinar has as many panelists as it can take (400, code 3000).
            UserNotFoundError: No user with this ID or address is in the account (404, code 1001).
            MeetingNotFoundError: The webinar does not exist or has expired (404, code 3001).
            RateLimitError: The daily number of requests for one panelist is used up; counting
                restarts at 00:00 UTC (429).

        Example:
            await zoom.webinars.add_panelists(
                95000000001,
                panelists=[
                    {"name": "Mei Tanaka", "email": "mei.tanaka@example.com"},
                    {"name": "Priya Raman", "email": "priya.raman@example.com"},
                ],
            )
        """
        return await self._call("add_webinar_panelists", locals())

    async def remove_all_panelists(
        self,
        webinar_id: int | str,
        *,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Remove every panelist from a webinar at once.

        Needs a Pro plan or higher with the webinar add-on.

        Scopes: webinar:write:admin, webinar:write.

        Rate limit: Light.

        Args:
            webinar_id: The webinar number.
            request_options: How this call alone is sent: time limit, retries, headers.

        Raises:
            UserNotInAccountError: The user is not a member of this account (400, code 1010).
            UserNotFoundError: No user with this ID or address is in the account (404, code 1001).
            MeetingNotFoundError: The webinar does not exist or has expired (404, code 3001).

        Example:
            await zoom.webinars.remove_all_panelists(95000000001)
        """
        await self._call("remove_all_webinar_panelists", locals())

    async def remove_panelist(
        self,
        webinar_id: int | str,
        panelist_id: str,
        *,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Remove one panelist from a webinar.

        Needs a Pro plan or higher with the webinar add-on.

        Scopes: webinar:write:admin, webinar:write.

        Rate limit: Light.

        Args:
            webinar_id: The webinar number.
            panelist_id: The panelist's ID, as `list_webinar_panelists` gives it, or email address.
            request_options: How this call alone is sent: time limit, retries, headers.

        Raises:
            PlanMissingError: Nobody removed: the user has no webinar plan (200, code 200).
            UserNotInAccountError: The user is not a member of this account (400, code 1010).
            UserNotFoundError: No user with this ID or address is in the account (404, code 1001).
            MeetingNotFoundError: The webinar does not exist or has expired (404, code 3001).

        Example:
            await zoom.webinars.remove_panelist(95000000001, "panelist00000000000001")
        """
        await self._call("remove_webinar_panelist", locals())

    async def list_polls(
        self,
        webinar_id: int | str,
        *,
        request_options: RequestOptions | None = None,
    ) -> _models.PollList:
        """List the polls prepared for a webinar.

        Scopes: webinar:read:admin, webinar:read.

        Rate limit: Light.

        Args:
            webinar_id: The webinar number.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            The webinar's polls.

        Raises:
            NotFoundError: There is no such webinar (404).

        Example:
            await zoom.webinars.list_polls(95000000001)
        """
        return await self._call("list_webinar_polls", locals())

    async def create_poll(
        self,
        webinar_id: int | str,
        *,
        title: str,
        questions: Sequence[_inputs.PollQuestion | _models.PollQuestion],
        request_options: RequestOptions | None = None,
    ) -> _models.Poll:
        """Add a poll to a webinar.

        Scopes: webinar:write:admin, webinar:write.

        Rate limit: Light.

        Args:
            webinar_id: The webinar number.
            title: Title of the poll.
            questions: Questions of the poll. Each has its wording in `name`, its `answers` to pick
                from, and a `type`, `single` for one answer or `multiple` for several.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            Poll created.

        Raises:
            ValidationError: This is not a valid webinar number (300).
            NotFoundError: There is no such webinar (404).

        Example:
            await zoom.webinars.create_poll(
                95000000001,
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
        return await self._call("create_webinar_poll", locals())

    async def get_poll(
        self,
        webinar_id: int | str,
        poll_id: str,
        *,
        request_options: RequestOptions | None = None,
    ) -> _models.Poll:
        """Return one poll of a webinar with its questions.

        Scopes: webinar:read:admin, webinar:read.

        Rate limit: Light.

        Args:
            webinar_id: The webinar number.
            poll_id: ID of the poll, as the list of polls gives it.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            The poll.

        Raises:
            MeetingNotFoundError: The webinar does not exist or has expired (404, code 3001).

        Example:
            await zoom.webinars.get_poll(95000000001, "poll000000000000000001")
        """
        return await self._call("get_webinar_poll", locals())

    async def update_poll(
        self,
        webinar_id: int | str,
        poll_id: str,
        *,
        title: str | None | Unset = UNSET,
        questions: Sequence[_inputs.PollQuestion | _models.PollQuestion] | None | Unset = UNSET,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Replace the title and questions of a webinar poll.

        Scopes: webinar:write:admin, webinar:write.

        Rate limit: Light.

        Args:
            webinar_id: The webinar number.
            poll_id: ID of the poll, as the list of polls gives it.
            title: Title of the poll.
            questions: Questions of the poll. Each has its wording in `name`, its `answers` to pick
                from, and a `type`, `single` for one answer or `multiple` for several.
            request_options: How this call alone is sent: time limit, retries, headers.

        Raises:
            MeetingNotFoundError: The webinar does not exist or has expired (404, code 3001).

        Example:
            await zoom.webinars.update_poll(
                95000000001,
                "poll000000000000000001",
                title="Closing poll",
            )
        """
        await self._call("update_webinar_poll", locals())

    async def delete_poll(
        self,
        webinar_id: int | str,
        poll_id: str,
        *,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Delete a poll of a webinar.

        Scopes: webinar:write:admin, webinar:write.

        Rate limit: Light.

        Args:
            webinar_id: The webinar number.
            poll_id: ID of the poll, as the list of polls gives it.
            request_options: How this call alone is sent: time limit, retries, headers.

        Raises:
            MeetingNotFoundError: The webinar does not exist or has expired (404, code 3001).

        Example:
            await zoom.webinars.delete_poll(95000000001, "poll000000000000000001")
        """
        await self._call("delete_webinar_poll", locals())

    def list_registrants(
        self,
        webinar_id: int | str,
        *,
        occurrence_id: int | str | Unset = UNSET,
        status: _literals.RegistrantStatus | Unset = UNSET,
        tracking_source_id: str | Unset = UNSET,
        page_size: int | Unset = UNSET,
        page_number: int | Unset = UNSET,
        next_page_token: str | Unset = UNSET,
        request_options: RequestOptions | None = None,
    ) -> AsyncPages[_models.Registrant, _models.RegistrantList]:
        """List the people registered for a webinar.

        Status 200 also comes back when the host lacks a webinar plan.

        Needs a Pro plan or higher with the webinar add-on.

        Scopes: webinar:read:admin, webinar:read.

        Rate limit: Medium.

        Args:
            webinar_id: The webinar number.
            occurrence_id: Picks one occurrence of a recurring series.
            status: Keeps only registrants who are waiting for approval, approved or denied.
            tracking_source_id: Keeps only registrants who came through this tracking source.
            page_size: How many records one page holds. Default: `30`.
            page_number: Page to return, counted from 1. Deprecated: use `next_page_token`.
            next_page_token: Token of the page to return, taken from the answer before it; valid for
                15 minutes.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            The webinar's registrants. The same list, its last page, fetched page by page as they
                are asked for.

        Raises:
            ValidationError: This is not a valid webinar number (300).
            UserNotInAccountError: The user is not a member of this account (400, code 1010).
            UserNotFoundError: No user with this ID or address is in the account (404, code 1001).
            MeetingNotFoundError: The webinar does not exist or has expired (404, code 3001).
            RateLimitError: The daily number of requests is used up; counting restarts at 00:00 UTC
                (429).

        Example:
            async for item in zoom.webinars.list_registrants(
                95000000001,
                occurrence_id=1773673200000,
                status="approved",
                tracking_source_id="source0000000000000001",
            ):
                print(item)
        """
        return self._pages("list_webinar_registrants", locals())

    async def add_registrant(
        self,
        webinar_id: int | str,
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
        occurrence_ids: str | Unset = UNSET,
        request_options: RequestOptions | None = None,
    ) -> _models.RegistrantAdded:
        """Register a person for a webinar.

        The answer holds the person's own link for joining.

        Needs a Pro plan or higher with the webinar add-on.

        Scopes: webinar:write:admin, webinar:write.

        Rate limit: Light.

        Args:
            webinar_id: The webinar number.
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
            occurrence_ids: Occurrences to register for, comma-separated.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            Registrant added.

        Raises:
            ValidationError: The webinar number, an occurrence ID or the person's name is not valid
                (300).
            UserNotInAccountError: The user is not a member of this account (400, code 1010).
            BadRequestError: The webinar does not use registration (400, code 3000).
            BadRequestError: The host cannot register as an attendee (400, code 3027).
            UserNotFoundError: No user with this ID or address is in the account (404, code 1001).
            MeetingNotFoundError: The webinar does not exist or has expired (404, code 3001).

        Example:
            await zoom.webinars.add_registrant(
                95000000001,
                email="jonas.lindqvist@example.com",
                first_name="Jonas",
                occurrence_ids="1773673200000,1774278000000",
                last_name="Lindqvist",
                org="Example Studio",
            )
        """
        return await self._call("add_webinar_registrant", locals())

    async def get_registration_questions(
        self,
        webinar_id: int | str,
        *,
        request_options: RequestOptions | None = None,
    ) -> _models.RegistrationQuestions:
        """Get webinar registration questions

        Return what people are asked when they register for a webinar, both the standard fields
        and
        the host's own questions.

        Needs a Pro plan or higher with the webinar add-on.

        Scopes: webinar:read:admin, webinar:read.

        Rate limit: Light.

        Args:
            webinar_id: The webinar number.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            The registration questions.

        Raises:
            NotFoundError: There is no such webinar (404).

        Example:
            await zoom.webinars.get_registration_questions(95000000001)
        """
        return await self._call("get_webinar_registration_questions", locals())

    async def update_registration_questions(
        self,
        webinar_id: int | str,
        *,
        questions: Sequence[_inputs.RegistrationQuestion | _models.RegistrationQuestion]
        | None
        | Unset = UNSET,
        custom_questions: Sequence[_inputs.CustomQuestion | _models.CustomQuestion]
        | None
        | Unset = UNSET,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Set what people are asked when they register for a webinar.

        Needs a Pro plan or higher with the webinar add-on. The webinar must require
        registration.

        Scopes: webinar:write:admin, webinar:write.

        Rate limit: Light.

        Args:
            webinar_id: The webinar number.
            questions: Standard fields to ask for. Each says whether it is `required` and has its
                `field_name`: `last_name`, `address`, `city`, `country`, `zip`, `state`, `phone`,
                `industry`, `org`, `job_title`, `purchasing_time_frame`, `role_in_purchase_process`,
                `no_of_employees` or `comments`.
            custom_questions: The host's own questions. Each has its wording in `title`, its `type`
                (`short` text, `single_radio`, `single_dropdown` or `multiple`), whether it is
                `required`, and the `answers` to pick from.
            request_options: How this call alone is sent: time limit, retries, headers.

        Raises:
            NotFoundError: There is no such webinar (404).

        Example:
            await zoom.webinars.update_registration_questions(
                95000000001,
                questions=[
                    {"field_name": "org", "required": True},
                    {"field_name": "job_title", "required": False},
                ],
            )
        """
        await self._call("update_webinar_registration_questions", locals())

    async def update_registrant_status(
        self,
        webinar_id: int | str,
        *,
        action: _literals.RegistrantAction,
        registrants: Sequence[_inputs.RegistrantRef],
        occurrence_id: int | str | Unset = UNSET,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Approve, deny or cancel registrations for a webinar.

        Scopes: webinar:write:admin, webinar:write.

        Rate limit: Medium.

        Args:
            webinar_id: The webinar number.
            action: What to do with the registrants: `approve` or `deny` them, or `cancel` those
                approved before.
            registrants: Registrants concerned, each with `id` and `email`.
            occurrence_id: Picks one occurrence of a recurring series.
            request_options: How this call alone is sent: time limit, retries, headers.

        Raises:
            PlanMissingError: Nothing changed: the user has no webinar plan (200, code 200).
            ValidationError: This is not a valid webinar number (300).
            UserNotInAccountError: The user is not a member of this account (400, code 1010).
            BadRequestError: The webinar has no places left (400, code 3035).
            UserNotFoundError: No user with this ID or address is in the account (404, code 1001).
            MeetingNotFoundError: The webinar does not exist or has expired (404, code 3001).
            RateLimitError: The daily number of requests for one registrant is used up; counting
                restarts at 00:00 UTC (429).

        Example:
            await zoom.webinars.update_registrant_status(
                95000000001,
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
        await self._call("update_webinar_registrant_status", locals())

    async def get_registrant(
        self,
        webinar_id: int | str,
        registrant_id: str,
        *,
        occurrence_id: int | str | Unset = UNSET,
        request_options: RequestOptions | None = None,
    ) -> _models.Registrant:
        """Return one registrant of a webinar.

        Needs a webinar plan.

        Scopes: webinar:read:admin, webinar:read.

        Rate limit: Light.

        Args:
            webinar_id: The webinar number.
            registrant_id: ID of the registrant.
            occurrence_id: Picks one occurrence of a recurring series.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            The registrant.

        Raises:
            ValidationError: This is not a valid webinar number (300).
            UserNotInAccountError: The user is not a member of this account (400, code 1010).
            UserNotFoundError: No user with this ID or address is in the account (404, code 1001).
            MeetingNotFoundError: The webinar does not exist or has expired (404, code 3001).

        Example:
            await zoom.webinars.get_registrant(
                95000000001,
                "registrant000000000001",
                occurrence_id=1773673200000,
            )
        """
        return await self._call("get_webinar_registrant", locals())

    async def remove_registrant(
        self,
        webinar_id: int | str,
        registrant_id: str,
        *,
        occurrence_id: int | str | Unset = UNSET,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Take a registrant off a webinar.

        Scopes: webinar:write:admin, webinar:write.

        Rate limit: Light.

        Args:
            webinar_id: The webinar number.
            registrant_id: ID of the registrant.
            occurrence_id: Picks the occurrence of a recurring webinar.
            request_options: How this call alone is sent: time limit, retries, headers.

        Raises:
            PlanMissingError: The user has no webinar plan (400, code 200).
            ValidationError: The registrant ID is not valid (400, code 300).

        Example:
            await zoom.webinars.remove_registrant(
                95000000001,
                "registrant000000000001",
                occurrence_id=1773673200000,
            )
        """
        await self._call("remove_webinar_registrant", locals())

    async def update_status(
        self,
        webinar_id: int | str,
        *,
        action: _literals.WebinarStatusAction | None | Unset = UNSET,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Update a webinar's status.

        Use this API to end an ongoing webinar.

        **Prerequisites:**
        * The account must hold a valid [Webinar plan](https://zoom.us/webinar).

        Scopes: webinar:write:admin, webinar:write.

        Rate limit: Light.

        Args:
            webinar_id: The webinar's ID.
            action: Not described.
            request_options: How this call alone is sent: time limit, retries, headers.

        Raises:
            PlanMissingError: Webinar plan subscription is missing. Enable webinar for this user
                once the subscription is added:{userId} (200, code 200).
            UserNotInAccountError: User does not belong to this account:{accountId} (400, code
                1010).
            NotHostError: You are not the meeting host (400, code 3003).
            OnPremiseMeetingError: Can not end on-premise user's meeting (400, code 3063).
            UserNotFoundError: User {userId} does not exist or does not belong to this account (404,
                code 1001).
            MeetingNotFoundError: Webinar {webinarId} not found or has expired (404, code 3001).

        Example:
            await zoom.webinars.update_status(68423085, action="end")
        """
        await self._call("update_webinar_status", locals())

    async def list_tracking_sources(
        self,
        webinar_id: int | str,
        *,
        request_options: RequestOptions | None = None,
    ) -> _models.TrackingSourceList:
        """List webinar tracking sources

        List the tracking sources that a webinar has, links that show through which channel
        visitors
        and registrants came, with their counts.

        Needs a webinar license. The webinar must require registration.

        Scopes: webinar:read:admin, webinar:read.

        Rate limit: Medium.

        Args:
            webinar_id: The webinar number.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            The webinar's tracking sources.

        Example:
            await zoom.webinars.list_tracking_sources(95000000001)
        """
        return await self._call("list_webinar_tracking_sources", locals())
