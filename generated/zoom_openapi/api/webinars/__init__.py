# Generated from accounts.postman_collection.json, billing.postman_collection.json, chatbot.postman_collection.json, meetings.postman_collection.json, rooms.postman_collection.json and 3 more. Not to be edited.
from __future__ import annotations

import datetime
from collections.abc import Sequence
from typing import TYPE_CHECKING, Literal

from ...runtime.resources import AsyncResource, Resource
from ...runtime.types import UNSET, Unset

if TYPE_CHECKING:
    from ... import inputs as _inputs
    from ... import literals as _literals
    from ... import models as _models
    from ...runtime.options import RequestOptions
    from ...runtime.pages import AsyncPages, Pages
    from ...runtime.types import FileInput


class Webinars(Resource):
    """The operations of webinars."""

    def delete_live_chat_message(
        self,
        webinar_id: int | str,
        message_id: str,
        *,
        file_ids: str | Unset = UNSET,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Delete a chat message from a webinar in progress.

        Zoom has to switch on data loss prevention (DLP) for the in-meeting chat first.

        Scopes: webinar:write, webinar:write:admin.

        Granular scopes: webinar:delete:live_webinar_chat_message,
        webinar:delete:live_webinar_chat_message:admin.

        Role permissions: User:Edit.

        Rate limit: Medium.

        Args:
            webinar_id: The webinar's ID.
            message_id: UUID of the chat message in the running webinar, in base64.
            file_ids: IDs of the files in the chat message, in Base64 form, comma-separated.
            request_options: How this call alone is sent: time limit, retries, headers.

        Raises:
            PermissionDeniedError: You lack the permission for this (400, code 200).
            FeatureDisabledError: The account does not have DLP enabled (400, code 300).
            WebinarNotFoundError: There is no webinar {webinarId}; it does not exist (404, code
                3001).
            RateLimitError: Too Many Requests (429).

        Example:
            zoom.webinars.delete_live_chat_message(84512345678, "bX2kR7uSTZ1oK8vA3xGb5Q==")
        """
        self._call("delete_live_webinar_message", locals())

    def list_past_absentees(
        self,
        webinar_id: int | str,
        *,
        occurrence_id: str | Unset = UNSET,
        page_size: int | Unset = UNSET,
        next_page_token: str | Unset = UNSET,
        request_options: RequestOptions | None = None,
    ) -> Pages[_models.Registrant, _models.RegistrantList]:
        """List the registrants who did not attend a webinar.

        The webinar must have used registration. Needs a Pro plan or higher with the webinar
        add-on.

        Scopes: webinar:read, webinar:read:admin.

        Granular scopes: webinar:read:list_absentees, webinar:read:list_absentees:admin.

        Role permissions: User:Read.

        Rate limit: Heavy.

        Args:
            webinar_id: The webinar's ID or UUID. The ID stands for the latest instance, a UUID for
                one instance in particular.
            occurrence_id: ID of the occurrence to act on, of a recurring meeting or webinar.
            page_size: How many entries to return per page. At most 300. By default 30.
            next_page_token: Token from the previous page, to ask for the next one. It expires after
                15 minutes.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            The absentees on this page, fetched page by page as they are asked for.

        Raises:
            WebinarPlanMissingError: The webinar plan subscription is missing. Subscribe first, then
                enable webinar for this user: {userId} (200, code 200).
            ValidationError: The occurrence ID is invalid, so the request could not be completed:
                {occurrenceId} (400, code 300).
            UserNotInAccountError: The user does not belong to the account {accountId} (400, code
                1010).
            FeatureDisabledError: Registration is not required for this webinar: {webinarUUID} (400,
                code 3000).
            PermissionDeniedError: You lack the permission for this (400, code 200).
            WebinarNotFoundError: The webinar {webinarUUID} was not found or has expired (404, code
                3001).
            RateLimitError: Too Many Requests (429).

        Example:
            for item in zoom.webinars.list_past_absentees("mX3kQ7vTSZ2pL9wB4yHc6A=="):
                print(item)
        """
        return self._pages("list_past_webinar_absentees", locals())

    def list_past_instances(
        self,
        webinar_id: int | str,
        *,
        request_options: RequestOptions | None = None,
    ) -> _models.PastWebinarInstanceList:
        """List the occasions on which a webinar took place, each with its UUID and start.

        Needs a Pro plan or higher with the webinar add-on.

        Scopes: webinar:read, webinar:read:admin.

        Granular scopes: webinar:read:list_past_instances,
        webinar:read:list_past_instances:admin.

        Role permissions: User:Read.

        Rate limit: Light.

        Args:
            webinar_id: The webinar's ID.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            The ended instances of the webinar.

        Raises:
            ValidationError: The webinar ID is invalid (400, code 300).
            PermissionDeniedError: You lack the permission for this (400, code 200).
            NotFoundError: Not Found (404).
            RateLimitError: Too Many Requests (429).

        Example:
            zoom.webinars.list_past_instances(84512345678)
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

        With hundreds of participants the data takes a while to be ready: a duration of 0 can
        mean that the request came too early, so wait and ask again. Needs a Pro plan or higher
        with the webinar add-on.

        Scopes: webinar:read, webinar:read:admin.

        Granular scopes: webinar:read:list_past_participants,
        webinar:read:list_past_participants:admin.

        Role permissions: User:Read.

        Rate limit: Medium.

        Args:
            webinar_id: The webinar's ID or UUID. The ID stands for the latest instance, a UUID for
                one instance in particular.
            page_size: How many entries to return per page. At most 300. By default 30.
            next_page_token: Token from the previous page, to ask for the next one. It expires after
                15 minutes.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            The participants on this page, fetched page by page as they are asked for.

        Raises:
            PermissionDeniedError: You lack the permission for this (400, code 200).
            PageTokenExpiredError: This next page token is invalid, or it has expired (400, code
                300).
            PlanMissingError: Available only for a Paid or ZMP account: {accountId} (400, code 200).
            WebinarNotFoundError: The webinar does not exist here (404, code 3001).
            RateLimitError: Too Many Requests (429).

        Example:
            for item in zoom.webinars.list_past_participants("mX3kQ7vTSZ2pL9wB4yHc6A=="):
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

        Scopes: webinar:read, webinar:read:admin.

        Granular scopes: webinar:read:list_past_polls, webinar:read:list_past_polls:admin.

        Role permissions: User:Read.

        Rate limit: Medium.

        Args:
            webinar_id: The webinar's ID or UUID. The ID stands for the latest instance, a UUID for
                one instance in particular.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            The poll answers, grouped by attendee.

        Raises:
            PermissionDeniedError: You lack the permission for this (400, code 200).
            WebinarNotFoundError: The webinar ID is invalid, or the webinar has not ended (404, code
                3001).
            RateLimitError: Too Many Requests (429).

        Example:
            zoom.webinars.get_past_poll_results("mX3kQ7vTSZ2pL9wB4yHc6A==")
        """
        return self._call("get_past_webinar_poll_results", locals())

    def get_past_qa(
        self,
        webinar_id: int | str,
        *,
        request_options: RequestOptions | None = None,
    ) -> _models.PastQa:
        """Get past webinar Q&A

        Return the questions that attendees asked in a webinar that has ended, with the answers
        of its host, co-hosts and panelists. Needs a webinar license.

        Scopes: webinar:read, webinar:read:admin.

        Granular scopes: webinar:read:past_qa, webinar:read:past_qa:admin.

        Role permissions: User:Read.

        Rate limit: Medium.

        Args:
            webinar_id: The webinar's ID or UUID. The ID stands for the latest instance, a UUID for
                one instance in particular.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            The questions and answers of the webinar.

        Raises:
            PermissionDeniedError: You lack the permission for this (400, code 200).
            WebinarNotFoundError: The webinar ID is invalid, or the webinar has not ended (404, code
                3001).
            RateLimitError: Too Many Requests (429).

        Example:
            zoom.webinars.get_past_qa("mX3kQ7vTSZ2pL9wB4yHc6A==")
        """
        return self._call("get_past_webinar_qa", locals())

    def list_templates(
        self,
        user_id: str,
        *,
        request_options: RequestOptions | None = None,
    ) -> _models.TemplateList:
        """List a user's webinar templates.

        Give the `id` of one as `template_id` when a webinar is created, to schedule with its
        settings. Needs a webinar plan.

        Scopes: webinar:read, webinar:read:admin.

        Granular scopes: webinar:read:list_templates, webinar:read:list_templates:admin.

        Role permissions: User:Read.

        Args:
            user_id: The user's ID or email address. `me` stands for the calling user, and works
                with user-level apps only.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            The templates of the user.

        Raises:
            WebinarPlanMissingError: The webinar plan is missing. To perform this action, subscribe
                to it and enable webinars for this user (400, code 200).
            PermissionDeniedError: You lack the permission for this (400, code 200).
            LimitReachedError: No more than 40 webinar templates can be created (400, code 300).
            AlreadyExistsError: A webinar template with the name {name} already exists (400, code
                3000).
            UserNotFoundError: No such user exists: {userId} (404, code 1001).
            RateLimitError: Too Many Requests (429).

        Example:
            zoom.webinars.list_templates("userAmara0000000000001")
        """
        return self._call("list_webinar_templates", locals())

    def create_template(
        self,
        user_id: str,
        *,
        name: str | None | Unset = UNSET,
        webinar_id: int | None | Unset = UNSET,
        save_recurrence: bool | None | Unset = UNSET,
        overwrite: bool | None | Unset = UNSET,
        request_options: RequestOptions | None = None,
    ) -> _models.CreatedTemplate:
        """Save an existing webinar as a template of the user, who can have up to 40.

        Needs a Pro plan or higher with the webinar add-on.

        Scopes: webinar:write, webinar:write:admin.

        Granular scopes: webinar:write:template, webinar:write:template:admin.

        Role permissions: User:Edit.

        Rate limit: Medium.

        Args:
            user_id: The user's ID.
            name: Name for the webinar template.
            webinar_id: ID of the webinar to make the template from, a 64-bit integer.
            save_recurrence: Whether the template keeps the recurrence as scheduled. By default
                false.
            overwrite: Whether to replace an existing template that was made from the same meeting
                or webinar. By default false.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            The new template.

        Raises:
            WebinarPlanMissingError: The webinar plan is missing. To perform this action, subscribe
                to it and enable webinars for this user (400, code 200).
            LimitReachedError: No more than 40 webinar templates can be created (400, code 300).
            PermissionDeniedError: The meeting info cannot be accessed (400, code 3000).
            AlreadyExistsError: There already exists a webinar template name: {templateName} (400,
                code 3000).
            PermissionDeniedError: You lack the permission for this (400, code 200).
            UserNotFoundError: No such user exists: {userId} (404, code 1001).
            RateLimitError: Too Many Requests (429).

        Example:
            zoom.webinars.create_template(
                "userAmara0000000000001",
                name="Product launch",
                webinar_id=84555566677,
                save_recurrence=False,
                overwrite=False,
            )
        """
        return self._call("create_webinar_template", locals())

    def list(
        self,
        user_id: str,
        *,
        type_: _literals.WebinarType | Unset = UNSET,
        page_size: int | Unset = UNSET,
        page_number: int | Unset = UNSET,
        include_events_webinar: bool | Unset = UNSET,
        request_options: RequestOptions | None = None,
    ) -> Pages[_models.Webinar, _models.WebinarList]:
        """List the webinars scheduled by or for a user.

        Only webinars that have not expired are returned. The user needs a webinar plan.

        Scopes: webinar:read, webinar:read:admin.

        Granular scopes: webinar:read:list_webinars, webinar:read:list_webinars:admin.

        Role permissions: User:Read.

        Rate limit: Medium.

        Args:
            user_id: The user's ID or email address. `me` stands for the calling user, and works
                with user-level apps only.
            type_: Which webinars to list: `scheduled` lists unexpired past ones, live ones and
                those to come; `upcoming` those to come and the live ones. By default "scheduled".
            page_size: How many entries to return per page. At most 300. By default 30.
            page_number: Deprecated; use `next_page_token`. Page to return, counted from 1. By
                default 1.
            include_events_webinar: Whether to include events webinars in the list.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            The webinars on this page, fetched page by page as they are asked for.

        Raises:
            PermissionDeniedError: You lack the permission for this (400, code 200).
            WebinarPlanMissingError: The webinar plan is missing. To perform this action, subscribe
                to it and enable webinars for this user (400, code 200).
            UserNotFoundError: No such user exists: {userId} (404, code 1001).
            RateLimitError: Too Many Requests (429).

        Example:
            for item in zoom.webinars.list("userAmara0000000000001", type_="scheduled"):
                print(item)
        """
        return self._pages("list_webinars", locals())

    def create(
        self,
        user_id: str,
        *,
        topic: str | None | Unset = UNSET,
        type_: _literals.CreateWebinarType | None | Unset = UNSET,
        start_time: datetime.datetime | str | None | Unset = UNSET,
        duration: int | None | Unset = UNSET,
        timezone: str | None | Unset = UNSET,
        agenda: str | None | Unset = UNSET,
        password: str | None | Unset = UNSET,
        default_passcode: bool | None | Unset = UNSET,
        recurrence: _inputs.RecurrenceInput | _models.MeetingRecurrence | None | Unset = UNSET,
        schedule_for: str | None | Unset = UNSET,
        settings: _inputs.CreateWebinarSettings | _models.WebinarSettings | None | Unset = UNSET,
        template_id: str | None | Unset = UNSET,
        tracking_fields: Sequence[_inputs.UserTrackingFieldInput] | None | Unset = UNSET,
        is_simulive: bool | None | Unset = UNSET,
        record_file_id: str | None | Unset = UNSET,
        transition_to_live: bool | None | Unset = UNSET,
        simulive_delay_start: _inputs.SimuliveDelayStart
        | _models.WebinarSimuliveDelayStart
        | None
        | Unset = UNSET,
        request_options: RequestOptions | None = None,
    ) -> _models.Webinar:
        """Schedule a webinar, hosted by the given user.

        A host is limited to 100 such requests a day. Needs a Pro plan or higher with the webinar
        add-on.

        Scopes: webinar:write, webinar:write:admin.

        Granular scopes: webinar:write:webinar, webinar:write:webinar:admin.

        Role permissions: User:Edit.

        Rate limit: Light.

        Args:
            user_id: The user's ID or email address. `me` stands for the calling user, and works
                with user-level apps only.
            topic: Topic of the webinar.
            type_: Kind of webinar: `5` once, `6` recurring at no fixed time, `9` recurring at fixed
                times. By default 5.
            start_time: Start of the webinar: with `Z` at the end it is UTC, without it a local time
                in `timezone`, or in the account's time zone if that is left out.
            duration: How long the webinar is planned to take, in minutes. For scheduled webinars
                only.
            timezone: Time zone of `start_time`. Only for scheduled webinars and recurring ones with
                fixed time.
            agenda: What the webinar is about, in more detail than its topic.
            password: Passcode for joining the webinar; letters, digits and special characters are
                allowed. The account may demand more of it. At most 10 characters.
            default_passcode: Whether a webinar without a passcode of its own gets a generated one;
                the user's Passcode setting must be on. If `false`, only a passcode given here is
                used. By default true.
            recurrence: How the webinar recurs. Only for a recurring webinar with fixed time (type
                `9`).
            schedule_for: Email address or ID of the user for whom the webinar is scheduled.
            settings: Settings of the webinar.
            template_id: ID of the webinar template to schedule from, an admin's one included, as
                the list of webinar templates has it.
            tracking_fields: Tracking fields of the meeting or webinar, with their values.
            is_simulive: Whether to make the webinar simulive, that is, play the recording named in
                `record_file_id`.
            record_file_id: ID of the recorded file that a simulive webinar plays.
            transition_to_live: Whether a simulive webinar turns live. The host has to be present
                then.
            simulive_delay_start: Delay before a simulive webinar starts to play.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            The new webinar.

        Raises:
            WebinarPlanMissingError: The webinar plan is missing. To perform this action, subscribe
                to it and enable webinars for user {userID} (400, code 200).
            ValidationError: The `schedule_for` field holds an invalid value. Enter a valid one and
                try again (400, code 300).
            UnsupportedError: A simulive webinar can not be scheduled for others (400, code 300).
            FeatureDisabledError: Simulive webinar has not been enabled on the account (400, code
                300).
            RecordingNotFoundError: The record file does not exist here (400, code 300).
            PermissionDeniedError: A meeting cannot be scheduled for {userId} by you (400, code
                3000).
            PermissionDeniedError: You lack the permission for this (400, code 200).
            ValidationError: A simulive webinar can't have `No Fixed Time` selected (400, code
                4505).
            UserNotFoundError: No user {userId} exists (404, code 1001).
            RateLimitError: Too Many Requests (429).

        Example:
            zoom.webinars.create(
                "userAmara0000000000001",
                topic="Product launch",
                type_=5,
                start_time="2026-03-16T15:00:00Z",
                duration=45,
                timezone="Europe/Berlin",
            )
        """
        return self._call("create_webinar", locals())

    def get(
        self,
        webinar_id: int | str,
        *,
        occurrence_id: str | Unset = UNSET,
        show_previous_occurrences: bool | Unset = UNSET,
        request_options: RequestOptions | None = None,
    ) -> _models.Webinar:
        """Return a scheduled webinar with its settings.

        Needs a Pro plan or higher with the webinar add-on.

        Scopes: webinar:read, webinar:read:admin.

        Granular scopes: webinar:read:webinar, webinar:read:webinar:admin.

        Role permissions: User:Read.

        Rate limit: Light.

        Args:
            webinar_id: The webinar's ID or UUID.
            occurrence_id: ID of the occurrence of a recurring webinar that is wanted; creating the
                webinar returns these IDs.
            show_previous_occurrences: Whether to include all past occurrences of a recurring
                meeting or webinar.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            The webinar.

        Raises:
            ValidationError: The webinar ID is invalid (400, code 300).
            WebinarPlanMissingError: The webinar plan is missing for user {userId}: subscribe to it
                and enable webinars for the user to perform this action (400, code 200).
            PermissionDeniedError: You lack the permission for this (400, code 200).
            WebinarNotFoundError: There is no webinar {webinarId}; it does not exist (404, code
                3001).
            RateLimitError: Too Many Requests (429).

        Example:
            zoom.webinars.get("mX3kQ7vTSZ2pL9wB4yHc6A==")
        """
        return self._call("get_webinar", locals())

    def delete(
        self,
        webinar_id: int | str,
        *,
        occurrence_id: str | Unset = UNSET,
        cancel_webinar_reminder: bool | Unset = UNSET,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Delete a webinar or, with `occurrence_id`, one occurrence of it.

        Simulive webinars that have started and webinars from the event directory cannot be
        deleted this way. Needs a Pro plan or higher with the webinar add-on.

        Scopes: webinar:write, webinar:write:admin.

        Granular scopes: webinar:delete:webinar, webinar:delete:webinar:admin.

        Role permissions: User:Edit.

        Rate limit: Light.

        Args:
            webinar_id: The webinar's ID.
            occurrence_id: ID of the occurrence to act on, of a recurring meeting or webinar.
            cancel_webinar_reminder: Whether panelists and registrants are told by email that the
                webinar is cancelled. Without it nobody is notified.
            request_options: How this call alone is sent: time limit, retries, headers.

        Raises:
            UnsupportedError: The request could not be processed: this method can not update or
                delete webinars that were created via event directory (400, code 3000).
            WrongStateError: Simulive webinars that have started cannot be updated or deleted with
                this method (400, code 3000).
            WebinarPlanMissingError: The webinar plan is missing. To perform this action, subscribe
                to it and enable webinars for this user (400, code 200).
            PermissionDeniedError: You lack the permission for this (400, code 200).
            NotFoundError: The webinar has no such occurrence; it does not exist (400, code 3000).
            ValidationError: The webinar ID is invalid (400, code 300).
            WebinarNotFoundError: There is no webinar {webinarId}; it does not exist (404, code
                3001).
            RateLimitError: Too Many Requests (429).

        Example:
            zoom.webinars.delete(84512345678)
        """
        self._call("delete_webinar", locals())

    def update(
        self,
        webinar_id: int | str,
        *,
        topic: str | None | Unset = UNSET,
        type_: _literals.CreateWebinarType | None | Unset = UNSET,
        start_time: datetime.datetime | str | None | Unset = UNSET,
        duration: int | None | Unset = UNSET,
        timezone: str | None | Unset = UNSET,
        agenda: str | None | Unset = UNSET,
        password: str | None | Unset = UNSET,
        schedule_for: str | None | Unset = UNSET,
        recurrence: _inputs.Recurrence | _models.MeetingRecurrence | None | Unset = UNSET,
        settings: _inputs.UpdateWebinarSettings | _models.WebinarSettings | None | Unset = UNSET,
        tracking_fields: Sequence[_inputs.WebinarTrackingField] | None | Unset = UNSET,
        is_simulive: bool | None | Unset = UNSET,
        record_file_id: str | None | Unset = UNSET,
        transition_to_live: bool | None | Unset = UNSET,
        simulive_delay_start: _inputs.SimuliveDelayStart
        | _models.WebinarSimuliveDelayStart
        | None
        | Unset = UNSET,
        occurrence_id: str | Unset = UNSET,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Change a scheduled webinar or, with `occurrence_id`, one occurrence of it.

        A host is limited to 100 such requests a day. Simulive webinars that have started cannot
        be changed this way. Needs a Pro plan or higher with the webinar add-on.

        Scopes: webinar:write, webinar:write:admin.

        Granular scopes: webinar:update:webinar, webinar:update:webinar:admin.

        Role permissions: User:Edit.

        Rate limit: Light.

        Args:
            webinar_id: The webinar's ID.
            topic: Topic of the webinar.
            type_: Kind of webinar: `5` once, `6` recurring at no fixed time, `9` recurring at fixed
                times. By default 5.
            start_time: New start of the webinar: with `Z` at the end it is UTC, without it a local
                time for which `timezone` is given. Only for scheduled webinars and recurring ones
                with fixed time.
            duration: How long the webinar is planned to take, in minutes. For scheduled webinars
                only.
            timezone: Time zone of `start_time`. Only for scheduled webinars and recurring ones with
                fixed time.
            agenda: What the webinar is about, in more detail than its topic.
            password: Passcode of the webinar, of letters, digits and `@`, `-`, `_`, `*`, `!`. If
                the setting for webinar passcodes is on and locked for the user, one is generated
                when none is given. At most 10 characters.
            schedule_for: Email address or ID of the user for whom the webinar is scheduled.
            recurrence: How the webinar recurs. Only for a recurring one with fixed time.
            settings: Settings of the webinar.
            tracking_fields: Tracking fields of the meeting or webinar, with their values.
            is_simulive: Whether to make the webinar simulive, that is, play the recording named in
                `record_file_id`.
            record_file_id: ID of the recorded file that a simulive webinar plays.
            transition_to_live: Whether a simulive webinar turns live. The host has to be present
                then.
            simulive_delay_start: Delay before a simulive webinar starts to play.
            occurrence_id: ID of the occurrence to act on, of a recurring meeting or webinar.
            request_options: How this call alone is sent: time limit, retries, headers.

        Raises:
            PermissionDeniedError: Users in **{domains}** may not join meetings and webinars, for
                their domains are blocked. To unblock them, change the block users setting under
                **Settings** in the web portal (400, code 3003).
            WrongStateError: Simulive webinars that have started cannot be updated or deleted with
                this method (400, code 3000).
            ValidationError: The `schedule_for` field holds an invalid value. Enter a valid one and
                try again (400, code 300).
            WebinarPlanMissingError: The webinar plan is missing. To perform this action, subscribe
                to it and enable webinars for this user: {userId} (400, code 200).
            ValidationError: The webinar ID is invalid (400, code 300).
            PermissionDeniedError: You lack the permission for this (400, code 200).
            ValidationError: A simulive webinar can't have `No Fixed Time` selected (400, code
                4505).
            WebinarNotFoundError: There is no webinar {webinarId}; it does not exist (404, code
                3001).
            RateLimitError: Too Many Requests (429).

        Example:
            zoom.webinars.update(
                84512345678,
                topic="Product launch",
                type_=5,
                start_time="2026-03-16T15:00:00Z",
                duration=45,
                timezone="Europe/Berlin",
            )
        """
        self._call("update_webinar", locals())

    def batch_add_registrants(
        self,
        webinar_id: int | str,
        *,
        registrants: Sequence[_inputs.RegistrantInput] | None | Unset = UNSET,
        auto_approve: bool | None | Unset = UNSET,
        request_options: RequestOptions | None = None,
    ) -> _models.MeetingRegistrantList:
        """Register up to 30 people in one go for a scheduled webinar that uses registration.

        Only webinars of type `5` take such a batch. The host needs a license. Webinars with paid
        registration are not supported.

        Scopes: webinar:write, webinar:write:admin.

        Granular scopes: webinar:write:batch_registrants, webinar:write:batch_registrants:admin.

        Role permissions: User:Edit.

        Rate limit: Heavy.

        Args:
            webinar_id: Identifies the webinar.
            registrants: The people to register for the webinar.
            auto_approve: Whether the registrants added here are approved at once, although the
                webinar approves by hand (`approval_type` `1`). A webinar that approves
                automatically (`0`) is not changed by it.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            The people registered, each with a link for joining.

        Raises:
            WebinarPlanMissingError: The webinar plan is missing. To perform this action, subscribe
                to it and enable webinars for this user (400, code 200).
            UnsupportedError: Batch registration is only supported for scheduled webinars (type 5),
                not for other webinar types (400, code 300).
            WrongStateError: Registration is closed, for the webinar is over. The webinar's host can
                answer questions (400, code 3038).
            LimitReachedError: No more attendees can be added; their limit is reached. Contact Zoom
                Support for more (400, code 3000).
            UnsupportedError: Paid registration is not supported by the Zoom REST API (400, code
                3000).
            LimitReachedError: The webinar's maximum attendee capacity has been reached (400, code
                3043).
            FeatureDisabledError: Registration is not enabled for this webinar: {webinarId} (400,
                code 3000).
            ValidationError: The webinar ID is invalid (400, code 300).
            PermissionDeniedError: You lack the permission for this (400, code 200).
            WebinarNotFoundError: There is no webinar {webinarId}; it does not exist (404, code
                3001).
            RateLimitError: Too Many Requests (429).

        Example:
            zoom.webinars.batch_add_registrants("mX3kQ7vTSZ2pL9wB4yHc6A==", auto_approve=True)
        """
        return self._call("batch_add_webinar_registrants", locals())

    def get_branding(
        self,
        webinar_id: int | str,
        *,
        request_options: RequestOptions | None = None,
    ) -> _models.WebinarBranding:
        """Get webinar branding

        Return a webinar's session branding: the wallpaper behind the video tiles, the virtual
        backgrounds and the name tags. Needs a Pro plan or higher with the webinar add-on.

        Scopes: webinar:read, webinar:read:admin.

        Granular scopes: webinar:read:branding, webinar:read:branding:admin.

        Role permissions: User:Read.

        Rate limit: Light.

        Args:
            webinar_id: The webinar's ID.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            The session branding of the webinar.

        Raises:
            UnsupportedError: Session branding cannot be enabled for this webinar (400, code 3000).
            ValidationError: The webinar ID is invalid (400, code 300).
            PermissionDeniedError: You lack the permission for this (400, code 200).
            WebinarPlanMissingError: The webinar plan is missing. To perform this action, subscribe
                to it and enable webinars for this user (400, code 200).
            WebinarNotFoundError: There is no webinar {webinarId}; it does not exist (404, code
                3001).
            RateLimitError: Too Many Requests (429).

        Example:
            zoom.webinars.get_branding(84512345678)
        """
        return self._call("get_webinar_branding", locals())

    def create_name_tag(
        self,
        webinar_id: int | str,
        *,
        name: str,
        text_color: str,
        accent_color: str,
        background_color: str,
        is_default: bool | None | Unset = UNSET,
        set_default_for_all_panelists: bool | None | Unset = UNSET,
        request_options: RequestOptions | None = None,
    ) -> _models.NameTag:
        """Add a name tag to a webinar's session branding, which can hold 20 of them.

        Needs the Webinar Session Branding setting switched on.

        Scopes: webinar:write, webinar:write:admin.

        Granular scopes: webinar:write:branding_name_tag, webinar:write:branding_name_tag:admin.

        Role permissions: User:Edit.

        Rate limit: Medium.

        Args:
            webinar_id: The webinar's ID.
            name: Text of the name tag, up to 50 characters.
            text_color: Text color of the name tag, as a hex color code.
            accent_color: Accent color of the name tag, as a hex color code.
            background_color: Background color of the name tag, as a hex color code.
            is_default: Whether to make the name tag the default one. By default false.
            set_default_for_all_panelists: Whether the name tag becomes the new default of all
                panelists, including those who had none. By default true.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            The new name tag.

        Raises:
            PermissionDeniedError: You lack the permission for this (400, code 200).
            WebinarPlanMissingError: The webinar plan is missing. To perform this action, subscribe
                to it and enable webinars for this user (400, code 200).
            FeatureDisabledError: Session branding is not enabled for this webinar (400, code 3000).
            LimitReachedError: The limit of 20 name tags for this webinar has been reached (400,
                code 3000).
            ValidationError: The webinar ID is invalid (400, code 300).
            WebinarNotFoundError: There is no webinar {webinarId}; it does not exist (404, code
                3001).
            RateLimitError: Too Many Requests (429).

        Example:
            zoom.webinars.create_name_tag(
                84512345678,
                name="Speaker",
                text_color="#222222",
                accent_color="#1A6FB5",
                background_color="#FFFFFF",
                is_default=False,
            )
        """
        return self._call("create_webinar_name_tag", locals())

    def batch_delete_name_tags(
        self,
        webinar_id: int | str,
        *,
        name_tag_ids: str | Unset = UNSET,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Delete one or more name tags from a webinar's session branding.

        Needs the Webinar Session Branding setting switched on.

        Scopes: webinar:write, webinar:write:admin.

        Granular scopes: webinar:delete:branding_name_tag,
        webinar:delete:branding_name_tag:admin.

        Role permissions: User:Edit.

        Rate limit: Light.

        Args:
            webinar_id: The webinar's ID.
            name_tag_ids: IDs of the name tags to delete, separated by commas.
            request_options: How this call alone is sent: time limit, retries, headers.

        Raises:
            ValidationError: The parameter `name_tag_ids` is invalid (400, code 300).
            FeatureDisabledError: Session branding is not enabled for this webinar (400, code 3000).
            ValidationError: The webinar ID is invalid (400, code 300).
            PermissionDeniedError: You lack the permission for this (400, code 200).
            WebinarPlanMissingError: The webinar plan is missing. To perform this action, subscribe
                to it and enable webinars for this user (400, code 200).
            WebinarNotFoundError: There is no webinar {webinarId}; it does not exist (404, code
                3001).
            RateLimitError: Too Many Requests (429).

        Example:
            zoom.webinars.batch_delete_name_tags(84512345678)
        """
        self._call("batch_delete_webinar_name_tags", locals())

    def update_name_tag(
        self,
        webinar_id: int | str,
        name_tag_id: str,
        *,
        name: str | None | Unset = UNSET,
        text_color: str | None | Unset = UNSET,
        accent_color: str | None | Unset = UNSET,
        background_color: str | None | Unset = UNSET,
        is_default: bool | None | Unset = UNSET,
        set_default_for_all_panelists: bool | None | Unset = UNSET,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Change a name tag of a webinar's session branding.

        Needs the Webinar Session Branding setting switched on.

        Scopes: webinar:write, webinar:write:admin.

        Granular scopes: webinar:update:branding_name_tag,
        webinar:update:branding_name_tag:admin.

        Role permissions: User:Edit.

        Rate limit: Medium.

        Args:
            webinar_id: The webinar's ID.
            name_tag_id: The name tag's ID.
            name: New text of the name tag, up to 50 characters.
            text_color: Text color of the name tag, as a hex color code.
            accent_color: Accent color of the name tag, as a hex color code.
            background_color: Background color of the name tag, as a hex color code.
            is_default: Whether to make the name tag the default one. By default false.
            set_default_for_all_panelists: Whether the name tag becomes the new default of all
                panelists, including those who had none. By default true.
            request_options: How this call alone is sent: time limit, retries, headers.

        Raises:
            FeatureDisabledError: Session branding is not enabled for this webinar (400, code 3000).
            ValidationError: The webinar ID is invalid (400, code 300).
            PermissionDeniedError: You lack the permission for this (400, code 200).
            WebinarPlanMissingError: The webinar plan is missing. To perform this action, subscribe
                to it and enable webinars for this user (400, code 200).
            NotFoundError: There is no such name tag; it does not exist (400, code 300).
            WebinarNotFoundError: There is no webinar {webinarId}; it does not exist (404, code
                3001).
            RateLimitError: Too Many Requests (429).

        Example:
            zoom.webinars.update_name_tag(
                84512345678,
                "nameTagSpeaker00000001",
                name="Speaker",
                text_color="#222222",
                accent_color="#1A6FB5",
                background_color="#FFFFFF",
            )
        """
        self._call("update_webinar_name_tag", locals())

    def upload_virtual_background(
        self,
        webinar_id: int | str,
        *,
        file: FileInput,
        default: bool | None | Unset = UNSET,
        set_default_for_all_panelists: bool | None | Unset = UNSET,
        request_options: RequestOptions | None = None,
    ) -> _models.VirtualBackgroundSettingsFile:
        """Upload a webinar virtual background

        Upload an image that the host and panelists can choose as virtual background during the
        webinar. It must be a JPG/JPEG, GIF or PNG file of at most 15 MB; a webinar holds at most 10
        such files. Session branding must be enabled for the webinar.

        Scopes: webinar:write, webinar:write:admin.

        Granular scopes: webinar:write:branding_virtual_background,
        webinar:write:branding_virtual_background:admin.

        Role permissions: User:Edit.

        Rate limit: Medium.

        Args:
            webinar_id: The webinar's ID.
            file: The virtual background, a JPG/JPEG, GIF or PNG image of at most 15 MB.
            default: Whether the uploaded file becomes the default virtual background. By default
                false.
            set_default_for_all_panelists: Whether the virtual background becomes the new default of
                all panelists, including those who had none. By default true.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            The uploaded virtual background.

        Raises:
            FeatureDisabledError: Session branding is not enabled for this webinar (400, code 3000).
            ValidationError: Image files may only be uploaded as JPG/JPEG, GIF, or PNG (400, code
                120).
            ValidationError: No file was uploaded. Check that the request carries one (400, code
                120).
            ValidationError: The file is larger than the limit of 15M (400, code 120).
            LimitReachedError: A webinar holds a maximum of 10 files (400, code 120).
            ValidationError: The webinar ID is invalid (400, code 300).
            PermissionDeniedError: You lack the permission for this (400, code 200).
            WebinarPlanMissingError: The webinar plan is missing. To perform this action, subscribe
                to it and enable webinars for this user (400, code 200).
            WebinarNotFoundError: There is no webinar {webinarId}; it does not exist (404, code
                3001).
            RateLimitError: Too Many Requests (429).

        Example:
            zoom.webinars.upload_virtual_background(
                84512345678,
                file="picture.png",
                default=False,
                set_default_for_all_panelists=True,
            )
        """
        return self._call("upload_webinar_virtual_background", locals())

    def batch_delete_virtual_backgrounds(
        self,
        webinar_id: int | str,
        *,
        ids: str | Unset = UNSET,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Delete one or more virtual backgrounds from a webinar's session branding.

        Needs the Webinar Session Branding setting switched on.

        Scopes: webinar:write, webinar:write:admin.

        Granular scopes: webinar:delete:branding_virtual_background,
        webinar:delete:branding_virtual_background:admin.

        Role permissions: User:Edit.

        Rate limit: Light.

        Args:
            webinar_id: The webinar's ID.
            ids: IDs of the virtual backgrounds to delete, comma-separated.
            request_options: How this call alone is sent: time limit, retries, headers.

        Raises:
            ValidationError: The parameter `ids` is invalid (400, code 300).
            FeatureDisabledError: Session branding is not enabled for this webinar (400, code 3000).
            ValidationError: The webinar ID is invalid (400, code 300).
            PermissionDeniedError: You lack the permission for this (400, code 200).
            WebinarPlanMissingError: The webinar plan is missing. To perform this action, subscribe
                to it and enable webinars for this user (400, code 200).
            WebinarNotFoundError: There is no webinar {webinarId}; it does not exist (404, code
                3001).
            RateLimitError: Too Many Requests (429).

        Example:
            zoom.webinars.batch_delete_virtual_backgrounds(84512345678)
        """
        self._call("batch_delete_webinar_virtual_backgrounds", locals())

    def set_default_virtual_background(
        self,
        webinar_id: int | str,
        *,
        id: str | Unset = UNSET,
        set_default_for_all_panelists: bool | Unset = UNSET,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Make one of the virtual backgrounds in a webinar's session branding the default.

        Needs the Webinar Session Branding setting switched on.

        Scopes: webinar:write, webinar:write:admin.

        Granular scopes: webinar:update:branding_virtual_background,
        webinar:update:branding_virtual_background:admin.

        Role permissions: User:Edit.

        Rate limit: Light.

        Args:
            webinar_id: The webinar's ID.
            id: ID of the virtual background to change.
            set_default_for_all_panelists: Whether the virtual background becomes the new default of
                all panelists, including those who had none.
            request_options: How this call alone is sent: time limit, retries, headers.

        Raises:
            ValidationError: The parameter {id} is invalid (400, code 300).
            FeatureDisabledError: Session branding is not enabled for this webinar (400, code 3000).
            ValidationError: The webinar ID is invalid (400, code 300).
            PermissionDeniedError: You lack the permission for this (400, code 200).
            WebinarPlanMissingError: The webinar plan is missing. To perform this action, subscribe
                to it and enable webinars for this user (400, code 200).
            WebinarNotFoundError: There is no webinar {webinarId}; it does not exist (404, code
                3001).
            RateLimitError: Too Many Requests (429).

        Example:
            zoom.webinars.set_default_virtual_background(84512345678)
        """
        self._call("set_default_webinar_virtual_background", locals())

    def upload_wallpaper(
        self,
        webinar_id: int | str,
        *,
        file: FileInput,
        request_options: RequestOptions | None = None,
    ) -> _models.WebinarWallpaper:
        """Upload the wallpaper of a webinar's session branding; a webinar has one at most.

        It must be a JPG/JPEG, GIF or PNG image in 16:9, at most 15 MB, best with 1920 x 1080
        pixels. Needs the Webinar Session Branding setting switched on.

        Scopes: webinar:write, webinar:write:admin.

        Granular scopes: webinar:write:branding_wallpaper,
        webinar:write:branding_wallpaper:admin.

        Role permissions: User:Edit.

        Rate limit: Medium.

        Args:
            webinar_id: The webinar's ID.
            file: The wallpaper, a JPG/JPEG, GIF or PNG image in 16:9 of at most 15 MB.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            The uploaded wallpaper.

        Raises:
            FeatureDisabledError: Session branding is not enabled for this webinar (400, code 3000).
            ValidationError: No file was uploaded. Check that the request carries one (400, code
                120).
            ValidationError: The file is larger than the limit of 15M (400, code 120).
            ValidationError: Only image files in JPG/JPEG, GIF, or PNG can be uploaded here (400,
                code 120).
            ValidationError: The webinar ID is invalid (400, code 300).
            PermissionDeniedError: You lack the permission for this (400, code 200).
            WebinarPlanMissingError: The webinar plan is missing. To perform this action, subscribe
                to it and enable webinars for this user (400, code 200).
            WebinarNotFoundError: There is no webinar {webinarId}; it does not exist (404, code
                3001).
            RateLimitError: Too Many Requests (429).

        Example:
            zoom.webinars.upload_wallpaper(84512345678, file="picture.png")
        """
        return self._call("upload_webinar_wallpaper", locals())

    def delete_wallpaper(
        self,
        webinar_id: int | str,
        *,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Delete the wallpaper of a webinar's session branding.

        Needs the Webinar Session Branding setting switched on.

        Scopes: webinar:write, webinar:write:admin.

        Granular scopes: webinar:delete:branding_wallpaper,
        webinar:delete:branding_wallpaper:admin.

        Role permissions: User:Edit.

        Rate limit: Light.

        Args:
            webinar_id: The webinar's ID.
            request_options: How this call alone is sent: time limit, retries, headers.

        Raises:
            ValidationError: The webinar ID is invalid (400, code 300).
            FeatureDisabledError: Session branding is not enabled for this webinar (400, code 3000).
            PermissionDeniedError: You lack the permission for this (400, code 200).
            WebinarPlanMissingError: The webinar plan is missing. To perform this action, subscribe
                to it and enable webinars for this user (400, code 200).
            WebinarNotFoundError: There is no webinar {webinarId}; it does not exist (404, code
                3001).
            RateLimitError: Too Many Requests (429).

        Example:
            zoom.webinars.delete_wallpaper(84512345678)
        """
        self._call("delete_webinar_wallpaper", locals())

    def create_invite_links(
        self,
        webinar_id: int | str,
        *,
        attendees: Sequence[_inputs.Attendee] | None | Unset = UNSET,
        ttl: int | None | Unset = UNSET,
        request_options: RequestOptions | None = None,
    ) -> _models.InviteLinkList:
        """Create personal links for joining a webinar, one per name.

        Needs a plan of type Business, Education or API and the webinar add-on.

        Scopes: webinar:write, webinar:write:admin.

        Granular scopes: webinar:write:invite_links, webinar:write:invite_links:admin.

        Role permissions: User:Edit.

        Rate limit: Light.

        Args:
            webinar_id: The webinar's ID.
            attendees: The people who get a personal link. 1 to 500 items.
            ttl: Seconds until the invite links expire; `0` means never. 0 to 7776000. By default
                7200.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            The names with their links.

        Raises:
            ValidationError: The Webinar Id given is invalid (400, code 300).
            PermissionDeniedError: You lack the permission for this (400, code 200).
            WebinarPlanMissingError: The webinar plan is missing. To perform this action, subscribe
                to it and enable webinars for this user (400, code 200).
            WebinarNotFoundError: There is no webinar {webinarId}; it does not exist (404, code
                3001).
            RateLimitError: Too Many Requests (429).

        Example:
            zoom.webinars.create_invite_links(84512345678, ttl=7200)
        """
        return self._call("create_webinar_invite_links", locals())

    def get_livestream_token(
        self,
        webinar_id: int | str,
        *,
        request_options: RequestOptions | None = None,
    ) -> _models.MeetingLocalArchivingToken:
        """Get webinar live streaming token

        Return a token with which a recording bot, built on the Zoom Meeting SDK, joins and
        starts streaming by itself, regular or raw. The host must be the one who issued the
        token. Needs a Pro plan or higher with the webinar add-on and the host's setting for
        livestreaming webinars switched on.

        Scopes: webinar_token:read:admin:live_streaming, webinar_token:read:live_streaming.

        Granular scopes: webinar:read:live_streaming_token,
        webinar:read:live_streaming_token:admin.

        Role permissions: User:Read.

        Rate limit: Light.

        Args:
            webinar_id: The webinar's ID.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            The join token.

        Raises:
            ValidationError: The webinar ID is invalid (400, code 300).
            AuthenticationError: Only OAuth2 authorization is supported for this call (400, code
                124).
            FeatureDisabledError: Live streaming may not be started here. Switch on **Allow
                livestreaming of webinars** under **Settings** in the Zoom web portal first (400,
                code 3000).
            PermissionDeniedError: You lack the permission for this (400, code 200).
            WebinarPlanMissingError: The webinar plan is missing. To perform this action, subscribe
                to it and enable webinars for this user (400, code 200).
            WebinarNotFoundError: There is no webinar {webinarId}; it does not exist (404, code
                3001).
            RateLimitError: Too Many Requests (429).

        Example:
            zoom.webinars.get_livestream_token(84512345678)
        """
        return self._call("get_webinar_live_streaming_token", locals())

    def get_local_archiving_token(
        self,
        webinar_id: int | str,
        *,
        request_options: RequestOptions | None = None,
    ) -> _models.MeetingLocalArchivingToken:
        """Get webinar local archiving token

        Return a token that lets a Meeting SDK app or bot archive a webinar, with access to its
        raw audio and video as they happen. Needs a Pro plan or higher with the webinar add-on
        and the account setting for archiving meetings and webinars switched on.

        Scopes: webinar_token:read:admin:local_archiving.

        Granular scopes: webinar:read:local_archiving_token:admin.

        Role permissions: User:Read.

        Rate limit: Light.

        Args:
            webinar_id: The webinar's ID.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            The archive token.

        Raises:
            ValidationError: The webinar ID is invalid (400, code 300).
            AuthenticationError: Only OAuth2 authorization is supported for this call (400, code
                124).
            FeatureDisabledError: Local archiving may not be started here. Switch on **Archive
                meetings and webinars** under **Settings** in the Zoom web portal first (400, code
                3000).
            PermissionDeniedError: You lack the permission for this (400, code 200).
            WebinarPlanMissingError: The webinar plan is missing. To perform this action, subscribe
                to it and enable webinars for this user (400, code 200).
            WebinarNotFoundError: There is no webinar {webinarId}; it does not exist (404, code
                3001).
            RateLimitError: Too Many Requests (429).

        Example:
            zoom.webinars.get_local_archiving_token(84512345678)
        """
        return self._call("get_webinar_local_archiving_token", locals())

    def get_local_recording_token(
        self,
        webinar_id: int | str,
        *,
        request_options: RequestOptions | None = None,
    ) -> _models.MeetingLocalArchivingToken:
        """Get webinar local recording token

        Return a token with which a recording bot, built on the Zoom Meeting SDK, joins a webinar
        and starts a local recording by itself, regular or raw. Needs a Pro plan or higher with the
        webinar add-on and local recording switched on in the user's settings.

        Scopes: webinar_token:read:admin:local_recording, webinar_token:read:local_recording.

        Granular scopes: webinar:read:local_recording_token,
        webinar:read:local_recording_token:admin.

        Role permissions: User:Read.

        Rate limit: Light.

        Args:
            webinar_id: The webinar's ID.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            The join token.

        Raises:
            ValidationError: The webinar ID is invalid (400, code 300).
            AuthenticationError: Only OAuth2 authorization is supported for this call (400, code
                124).
            FeatureDisabledError: Local recording may not be started here. Switch on **Local
                Recording** under **Settings** in the Zoom web portal first (400, code 3000).
            PermissionDeniedError: You lack the permission for this (400, code 200).
            WebinarPlanMissingError: The webinar plan is missing. To perform this action, subscribe
                to it and enable webinars for this user (400, code 200).
            WebinarNotFoundError: There is no webinar {webinarId}; it does not exist (404, code
                3001).
            RateLimitError: Too Many Requests (429).

        Example:
            zoom.webinars.get_local_recording_token(84512345678)
        """
        return self._call("get_webinar_local_recording_token", locals())

    def get_livestream(
        self,
        webinar_id: int | str,
        *,
        request_options: RequestOptions | None = None,
    ) -> _models.Livestream:
        """Return the address, key and viewing page of a webinar's live stream to a custom platform.

        Needs a Pro plan or higher with the webinar add-on, and a live stream that is set up for
        the webinar.

        Scopes: webinar:read, webinar:read:admin.

        Granular scopes: webinar:read:livestream, webinar:read:livestream:admin.

        Role permissions: User:Read.

        Rate limit: Light.

        Args:
            webinar_id: Identifies the webinar.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            The live stream configuration.

        Raises:
            ValidationError: The webinar ID is invalid (400, code 300).
            WebinarPlanMissingError: The webinar plan is missing. To perform this action, subscribe
                to it and enable webinars for this user (400, code 200).
            PermissionDeniedError: You lack the permission for this (400, code 200).
            FeatureDisabledError: Custom live streaming of the webinar is not enabled by the current
                user (400, code 200).
            WebinarNotFoundError: There is no webinar {webinarId}; it does not exist (404, code
                3001).
            RateLimitError: Too Many Requests (429).

        Example:
            zoom.webinars.get_livestream("mX3kQ7vTSZ2pL9wB4yHc6A==")
        """
        return self._call("get_webinar_livestream", locals())

    def update_livestream(
        self,
        webinar_id: int | str,
        *,
        page_url: str,
        stream_key: str,
        stream_url: str,
        resolution: str | None | Unset = UNSET,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Set where a webinar is streamed to and where people can watch it.

        Needs a Pro plan or higher with the webinar add-on, and a live stream that is set up for
        the webinar.

        Scopes: webinar:write, webinar:write:admin.

        Granular scopes: webinar:update:livestream, webinar:update:livestream:admin.

        Role permissions: User:Edit.

        Rate limit: Light.

        Args:
            webinar_id: The webinar's ID.
            page_url: Address at which the livestream can be watched. At most 1024 characters.
            stream_key: Name and key of the livestream on the streaming platform. At most 512
                characters.
            stream_url: Address to which the livestream is sent. At most 1024 characters.
            resolution: Resolution of the video in the live stream: `720p` or `1080p`. Needed if the
                user turns on 1080p.
            request_options: How this call alone is sent: time limit, retries, headers.

        Raises:
            ValidationError: The webinar ID is invalid (400, code 300).
            FeatureDisabledError: Custom live streaming of the webinar is not enabled by the current
                user (400, code 200).
            PermissionDeniedError: You lack the permission for this (400, code 200).
            WebinarPlanMissingError: The webinar plan is missing. To perform this action, subscribe
                to it and enable webinars for this user (400, code 200).
            WebinarNotFoundError: There is no webinar {webinarId}; it does not exist (404, code
                3001).
            RateLimitError: Too Many Requests (429).

        Example:
            zoom.webinars.update_livestream(
                84512345678,
                page_url="https://zoom.example.com/page/1",
                stream_key="northwind-stream-01",
                stream_url="rtmps://stream.example.com/live",
                resolution="720p",
            )
        """
        self._call("update_webinar_livestream", locals())

    def update_livestream_status(
        self,
        webinar_id: int | str,
        *,
        action: _literals.WebinarLivestreamStatusAction | None | Unset = UNSET,
        settings: _inputs.WebinarLivestreamStatusSettings | None | Unset = UNSET,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Start or stop the live stream of a webinar.

        Needs a Pro plan or higher with the webinar add-on, and a live stream that is set up for
        the webinar.

        Scopes: webinar:write, webinar:write:admin.

        Granular scopes: webinar:update:livestream_status,
        webinar:update:livestream_status:admin.

        Role permissions: User:Edit.

        Rate limit: Light.

        Args:
            webinar_id: The webinar's ID.
            action: What to do with the live stream: `start` or `stop` it.
            settings: Settings of the webinar's live stream; they can be changed only while it is
                stopped.
            request_options: How this call alone is sent: time limit, retries, headers.

        Raises:
            ValidationError: The webinar ID is invalid (400, code 300).
            UserNotFoundError: No such user exists: {userId} (400, code 1001).
            PermissionDeniedError: You lack the permission for this (400, code 200).
            WrongStateError: No custom streaming service is configured for the current webinar (400,
                code 3000).
            WebinarPlanMissingError: The webinar plan is missing. To perform this action, subscribe
                to it and enable webinars for this user (400, code 200).
            WrongStateError: The webinar {webinarId} has not yet started (400, code 200).
            WebinarNotFoundError: There is no webinar {webinarId}; it does not exist (404, code
                3001).
            RateLimitError: Too Many Requests (429).

        Example:
            zoom.webinars.update_livestream_status(84512345678, action="start")
        """
        self._call("update_webinar_livestream_status", locals())

    def list_panelists(
        self,
        webinar_id: int | str,
        *,
        request_options: RequestOptions | None = None,
    ) -> _models.PanelistList:
        """List all panelists of a webinar.

        Needs a Pro plan or higher with the webinar add-on.

        Scopes: webinar:read, webinar:read:admin.

        Granular scopes: webinar:read:list_panelists, webinar:read:list_panelists:admin.

        Role permissions: User:Read.

        Rate limit: Medium.

        Args:
            webinar_id: The webinar's ID.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            The panelists of the webinar.

        Raises:
            ValidationError: The webinar ID is invalid (400, code 300).
            PermissionDeniedError: You lack the permission for this (400, code 200).
            WebinarPlanMissingError: The webinar plan is missing. To perform this action, subscribe
                to it and enable webinars for this user (400, code 200).
            WebinarNotFoundError: There is no webinar {webinarId}; it does not exist (404, code
                3001).
            RateLimitError: Too Many Requests (429).

        Example:
            zoom.webinars.list_panelists(84512345678)
        """
        return self._call("list_webinar_panelists", locals())

    def add_panelists(
        self,
        webinar_id: int | str,
        *,
        panelists: Sequence[_inputs.PanelistInput] | None | Unset = UNSET,
        request_options: RequestOptions | None = None,
    ) -> _models.AddWebinarPanelistsResult:
        """Add panelists to a scheduled webinar.

        Unlike attendees they can see and send video, share their screen and annotate. Needs a
        Pro plan or higher with the webinar add-on.

        Scopes: webinar:write, webinar:write:admin.

        Granular scopes: webinar:write:panelist, webinar:write:panelist:admin.

        Role permissions: User:Edit.

        Rate limit: Medium.

        Args:
            webinar_id: The webinar's ID.
            panelists: The panelists to add. At most 30 items.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            The webinar's ID and the time of the addition.

        Raises:
            LimitReachedError: No more panelists can be added; their limit is reached. Contact Zoom
                Support for more (400, code 3000).
            PermissionDeniedError: You lack the permission for this (400, code 200).
            WebinarPlanMissingError: The webinar plan is missing. To perform this action, subscribe
                to it and enable webinars for this user (400, code 200).
            ValidationError: The webinar ID is invalid (400, code 300).
            WebinarNotFoundError: There is no webinar {webinarId}; it does not exist (404, code
                3001).
            RateLimitError: Too Many Requests (429).

        Example:
            zoom.webinars.add_panelists(84512345678)
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

        Scopes: webinar:write, webinar:write:admin.

        Granular scopes: webinar:delete:panelist, webinar:delete:panelist:admin.

        Role permissions: User:Edit.

        Rate limit: Light.

        Args:
            webinar_id: The webinar's ID.
            request_options: How this call alone is sent: time limit, retries, headers.

        Raises:
            ValidationError: The webinar ID is invalid (400, code 300).
            PermissionDeniedError: You lack the permission for this (400, code 200).
            WebinarPlanMissingError: The webinar plan is missing. To perform this action, subscribe
                to it and enable webinars for this user (400, code 200).
            WebinarNotFoundError: There is no webinar {webinarId}; it does not exist (404, code
                3001).
            RateLimitError: Too Many Requests (429).

        Example:
            zoom.webinars.remove_all_panelists(84512345678)
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

        The list of the webinar's panelists gives the panelist's ID. Needs a Pro plan or higher
        with the webinar add-on.

        Scopes: webinar:write, webinar:write:admin.

        Granular scopes: webinar:delete:panelist, webinar:delete:panelist:admin.

        Role permissions: User:Edit.

        Rate limit: Light.

        Args:
            webinar_id: The webinar's ID.
            panelist_id: The panelist's ID or email address.
            request_options: How this call alone is sent: time limit, retries, headers.

        Raises:
            ValidationError: The webinar ID is invalid (400, code 300).
            PermissionDeniedError: You lack the permission for this (400, code 200).
            WebinarPlanMissingError: The webinar plan is missing. To perform this action, subscribe
                to it and enable webinars for this user (400, code 200).
            WebinarNotFoundError: There is no webinar {webinarId}; it does not exist (404, code
                3001).
            RateLimitError: Too Many Requests (429).

        Example:
            zoom.webinars.remove_panelist(84512345678, "panelistMei0000000001")
        """
        self._call("remove_webinar_panelist", locals())

    def list_polls(
        self,
        webinar_id: int | str,
        *,
        anonymous: bool | Unset = UNSET,
        request_options: RequestOptions | None = None,
    ) -> _models.PollList:
        """List the polls prepared for a webinar.

        Needs a Pro plan or higher with the webinar add-on, and the Webinar Polls/Quizzes setting
        switched on.

        Scopes: webinar:read, webinar:read:admin.

        Granular scopes: webinar:read:list_polls, webinar:read:list_polls:admin.

        Role permissions: User:Read.

        Rate limit: Light.

        Args:
            webinar_id: The webinar's ID.
            anonymous: Whether to ask for the polls with anonymous answers; `false` leaves them out.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            The polls of the webinar.

        Raises:
            FeatureDisabledError: Webinar polls are disabled. Enable **Webinar Polls/Quizzes** under
                **Settings** in the Zoom web portal (400, code 4400).
            ValidationError: The webinar ID is invalid (400, code 300).
            PermissionDeniedError: You lack the permission for this (400, code 200).
            WebinarPlanMissingError: The webinar plan is missing. To perform this action, subscribe
                to it and enable webinars for this user (400, code 200).
            WebinarNotFoundError: There is no webinar {webinarId}; it does not exist (404, code
                3001).
            RateLimitError: Too Many Requests (429).

        Example:
            zoom.webinars.list_polls(84512345678)
        """
        return self._call("list_webinar_polls", locals())

    def create_poll(
        self,
        webinar_id: int | str,
        *,
        title: str | None | Unset = UNSET,
        questions: Sequence[_inputs.MeetingPollQuestion | _models.PollQuestion]
        | None
        | Unset = UNSET,
        anonymous: bool | None | Unset = UNSET,
        poll_type: Literal[1, 2, 3] | None | Unset = UNSET,
        request_options: RequestOptions | None = None,
    ) -> _models.Poll:
        """Create a poll for a webinar.

        Needs a Pro plan or higher with the webinar add-on, and the Webinar Polls/Quizzes setting
        switched on.

        Scopes: webinar:write, webinar:write:admin.

        Granular scopes: webinar:write:poll, webinar:write:poll:admin.

        Role permissions: User:Edit.

        Rate limit: Light.

        Args:
            webinar_id: The webinar's ID.
            title: Title of the poll. At most 64 characters.
            questions: Questions of the poll.
            anonymous: Whether participants answer the poll without their names. By default false.
            poll_type: Kind of poll: `1` an ordinary one, `2` an advanced one, `3` a quiz. `2` and
                `3` must be turned on for the account.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            The new poll.

        Raises:
            FeatureDisabledError: Webinar polls are disabled. Enable **Webinar Polls/Quizzes** under
                **Settings** in the Zoom web portal (400, code 4400).
            ValidationError: The webinar ID is invalid (400, code 300).
            PermissionDeniedError: You lack the permission for this (400, code 200).
            WebinarPlanMissingError: The webinar plan is missing. To perform this action, subscribe
                to it and enable webinars for this user (400, code 200).
            WebinarNotFoundError: There is no webinar {webinarId}; it does not exist (404, code
                3001).
            RateLimitError: Too Many Requests (429).

        Example:
            zoom.webinars.create_poll(
                84512345678,
                title="Next meeting day",
                anonymous=False,
                poll_type=1,
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

        Needs a Pro plan or higher with the webinar add-on, and the Webinar Polls/Quizzes setting
        switched on.

        Scopes: webinar:read, webinar:read:admin.

        Granular scopes: webinar:read:poll, webinar:read:poll:admin.

        Role permissions: User:Read.

        Rate limit: Light.

        Args:
            webinar_id: The webinar's ID.
            poll_id: The poll's ID.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            The poll.

        Raises:
            FeatureDisabledError: Webinar polls are disabled. Enable **Webinar Polls/Quizzes** under
                **Settings** in the Zoom web portal (400, code 4400).
            ValidationError: The webinar ID is invalid (400, code 300).
            PermissionDeniedError: You lack the permission for this (400, code 200).
            WebinarPlanMissingError: The webinar plan is missing. To perform this action, subscribe
                to it and enable webinars for this user (400, code 200).
            WebinarNotFoundError: There is no webinar {webinarId}; it does not exist (404, code
                3001).
            RateLimitError: Too Many Requests (429).

        Example:
            zoom.webinars.get_poll(84512345678, "pollQ7vTSZ2pL9wB4yHc6A")
        """
        return self._call("get_webinar_poll", locals())

    def update_poll(
        self,
        webinar_id: int | str,
        poll_id: str,
        *,
        title: str | None | Unset = UNSET,
        questions: Sequence[_inputs.MeetingPollQuestion | _models.PollQuestion]
        | None
        | Unset = UNSET,
        anonymous: bool | None | Unset = UNSET,
        poll_type: Literal[1, 2, 3] | None | Unset = UNSET,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Change the title, type or questions of a webinar poll.

        Needs a Pro plan or higher with the webinar add-on, and the Webinar Polls/Quizzes setting
        switched on.

        Scopes: webinar:write, webinar:write:admin.

        Granular scopes: webinar:update:poll, webinar:update:poll:admin.

        Role permissions: User:Edit.

        Rate limit: Light.

        Args:
            webinar_id: The webinar's ID.
            poll_id: The poll's ID.
            title: Title of the poll. At most 64 characters.
            questions: Questions of the poll.
            anonymous: Whether participants answer the poll without their names. By default false.
            poll_type: Kind of poll: `1` an ordinary one, `2` an advanced one, `3` a quiz. `2` and
                `3` must be turned on for the account.
            request_options: How this call alone is sent: time limit, retries, headers.

        Raises:
            FeatureDisabledError: Webinar polls are disabled. Enable **Webinar Polls/Quizzes** under
                **Settings** in the Zoom web portal (400, code 4400).
            ValidationError: The webinar ID is invalid (400, code 300).
            PermissionDeniedError: You lack the permission for this (400, code 200).
            WebinarPlanMissingError: The webinar plan is missing. To perform this action, subscribe
                to it and enable webinars for this user (400, code 200).
            WebinarNotFoundError: There is no webinar {webinarId}; it does not exist (404, code
                3001).
            RateLimitError: Too Many Requests (429).

        Example:
            zoom.webinars.update_poll(
                84512345678,
                "pollQ7vTSZ2pL9wB4yHc6A",
                title="Next meeting day",
                anonymous=False,
                poll_type=1,
            )
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

        Polls from the Survey Library cannot be deleted here. Needs a Pro plan or higher with the
        webinar add-on, and the Webinar Polls/Quizzes setting switched on.

        Scopes: webinar:write, webinar:write:admin.

        Granular scopes: webinar:delete:poll, webinar:delete:poll:admin.

        Role permissions: User:Edit.

        Rate limit: Light.

        Args:
            webinar_id: The webinar's ID.
            poll_id: The poll's ID.
            request_options: How this call alone is sent: time limit, retries, headers.

        Raises:
            FeatureDisabledError: Webinar polls are disabled. Enable **Webinar Polls/Quizzes** under
                **Settings** in the Zoom web portal (400, code 4400).
            PermissionDeniedError: You lack the permission for this (400, code 200).
            WebinarPlanMissingError: The webinar plan is missing. To perform this action, subscribe
                to it and enable webinars for this user (400, code 200).
            ValidationError: The poll IDs are invalid (400, code 4400).
            UnsupportedError: A poll within the Survey Library cannot be updated or deleted (400,
                code 4400).
            ValidationError: The webinar ID is invalid (400, code 300).
            WebinarNotFoundError: There is no webinar {webinarId}; it does not exist (404, code
                3001).
            RateLimitError: Too Many Requests (429).

        Example:
            zoom.webinars.delete_poll(84512345678, "pollQ7vTSZ2pL9wB4yHc6A")
        """
        self._call("delete_webinar_poll", locals())

    def list_registrants(
        self,
        webinar_id: int | str,
        *,
        occurrence_id: str | Unset = UNSET,
        status: _literals.RegistrantStatus | Unset = UNSET,
        tracking_source_id: str | Unset = UNSET,
        page_size: int | Unset = UNSET,
        page_number: int | Unset = UNSET,
        next_page_token: str | Unset = UNSET,
        request_options: RequestOptions | None = None,
    ) -> Pages[_models.Registrant, _models.RegistrantList]:
        """List the people registered for a webinar.

        Needs a webinar plan.

        Scopes: webinar:read, webinar:read:admin.

        Granular scopes: webinar:read:list_registrants, webinar:read:list_registrants:admin.

        Role permissions: User:Read.

        Rate limit: Medium.

        Args:
            webinar_id: The webinar's ID.
            occurrence_id: ID of the occurrence to act on, of a recurring meeting or webinar.
            status: Which registrants to list, by the state of their registration. By default
                "approved".
            tracking_source_id: Only registrants who came through this tracking source. Of use when
                the registration page was shared in several places.
            page_size: How many entries to return per page. At most 300. By default 30.
            page_number: Deprecated; use `next_page_token`. Page to return, counted from 1. By
                default 1.
            next_page_token: Token from the previous page, to ask for the next one. It expires after
                15 minutes.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            The registrants on this page, fetched page by page as they are asked for.

        Raises:
            PermissionDeniedError: You lack the permission for this (400, code 200).
            WebinarPlanMissingError: The webinar plan is missing. To perform this action, subscribe
                to it and enable webinars for this user (400, code 200).
            WebinarNotFoundError: There is no webinar {webinarId}; it does not exist (404, code
                3001).
            RateLimitError: Too Many Requests (429).

        Example:
            for item in zoom.webinars.list_registrants(84512345678):
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
        address: str | None | Unset = UNSET,
        city: str | None | Unset = UNSET,
        state: str | None | Unset = UNSET,
        zip_: str | None | Unset = UNSET,
        country: str | None | Unset = UNSET,
        phone: str | None | Unset = UNSET,
        comments: str | None | Unset = UNSET,
        custom_questions: Sequence[_inputs.MeetingRegistrantCustomQuestion] | None | Unset = UNSET,
        industry: str | None | Unset = UNSET,
        job_title: str | None | Unset = UNSET,
        no_of_employees: _literals.RegistrantNoOfEmployees | None | Unset = UNSET,
        org: str | None | Unset = UNSET,
        purchasing_time_frame: _literals.RegistrantPurchasingTimeFrame | None | Unset = UNSET,
        role_in_purchase_process: _literals.RegistrantRoleInPurchaseProcess | None | Unset = UNSET,
        language: _literals.RegistrantLanguage | None | Unset = UNSET,
        source_id: str | None | Unset = UNSET,
        occurrence_ids: str | Unset = UNSET,
        request_options: RequestOptions | None = None,
    ) -> _models.AddedRegistrant:
        """Register a person for a webinar that requires registration.

        The answer holds the person's own link for joining. Webinars with paid registration are
        not supported. Needs a webinar plan.

        Scopes: webinar:write, webinar:write:admin.

        Granular scopes: webinar:write:registrant, webinar:write:registrant:admin.

        Role permissions: User:Edit.

        Rate limit: Light.

        Args:
            webinar_id: The webinar's ID.
            email: Email address of the registrant. At most 128 characters.
            first_name: The registrant's first name. At most 64 characters.
            last_name: The registrant's last name. At most 64 characters.
            address: Postal address of the registrant.
            city: City of the registrant.
            state: State or province of the registrant.
            zip_: ZIP or postal code of the registrant.
            country: Two-letter code of the registrant's country.
            phone: Phone number of the registrant.
            comments: Questions and remarks of the registrant.
            custom_questions: The registrant's answers to custom questions.
            industry: Industry that the registrant works in.
            job_title: Job title of the registrant.
            no_of_employees: Number of employees of the registrant's organization.
            org: Organization of the registrant.
            purchasing_time_frame: When the registrant means to buy.
            role_in_purchase_process: Role of the registrant in the decision to buy.
            language: Language of the confirmation email to the registrant. Ignored unless the
                webinar sends its emails in the recipients' default language.
            source_id: ID of the tracking source through which the person registered.
            occurrence_ids: IDs of occurrences, separated by commas; a webinar returns them with its
                other data. For several occurrences its `registration_type` must be `3`.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            The registration, with the link for joining.

        Raises:
            FeatureDisabledError: Registration is not set as required for this webinar: {webinarId}
                (400, code 3000).
            ValidationError: The host cannot register for the webinar (400, code 3027).
            ValidationError: Input your work email address if you have been invited (400, code
                3034).
            WrongStateError: You cannot register now because the webinar is over. The webinar host
                can answer questions (400, code 3038).
            LimitReachedError: No more attendees can be added; their limit is reached. Contact Zoom
                Support for more (400, code 3000).
            UnsupportedError: Paid registration is not supported by the Zoom REST API (400, code
                3000).
            AlreadyExistsError: You cannot register: as a panelist you have already been invited.
                Check your email for more information about the webinar (400, code 3000).
            PermissionDeniedError: You lack the permission for this (400, code 200).
            WebinarPlanMissingError: The webinar plan is missing. To perform this action, subscribe
                to it and enable webinars for this user (400, code 200).
            ValidationError: The webinar ID is invalid (400, code 300).
            WebinarNotFoundError: There is no webinar {webinarId}; it does not exist (404, code
                3001).
            RateLimitError: Too Many Requests (429).

        Example:
            zoom.webinars.add_registrant(
                84512345678,
                email="amara.okafor@example.com",
                first_name="Amara",
                last_name="Okafor",
                address="Lindenstrasse 12",
                city="Berlin",
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
        and the host's own questions. Needs a Pro plan or higher with the webinar add-on.

        Scopes: webinar:read, webinar:read:admin.

        Granular scopes: webinar:read:list_registration_questions,
        webinar:read:list_registration_questions:admin.

        Role permissions: User:Read.

        Rate limit: Light.

        Args:
            webinar_id: The webinar's ID.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            The fields and questions of the registration form.

        Raises:
            ValidationError: The webinar ID is invalid (400, code 300).
            WebinarPlanMissingError: The webinar plan is missing. To perform this action, subscribe
                to it and enable webinars for this user (400, code 200).
            FeatureDisabledError: Registration is not enabled for this webinar: {webinarId} (400,
                code 3000).
            WebinarNotFoundError: There is no webinar {webinarId}; it does not exist (404, code
                3001).
            RateLimitError: Too Many Requests (429).

        Example:
            zoom.webinars.get_registration_questions(84512345678)
        """
        return self._call("get_webinar_registration_questions", locals())

    def update_registration_questions(
        self,
        webinar_id: int | str,
        *,
        questions: Sequence[_inputs.RegistrantQuestionInput] | None | Unset = UNSET,
        custom_questions: Sequence[_inputs.WebinarRegistrationCustomQuestion]
        | None
        | Unset = UNSET,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Set what people are asked when they register for a scheduled webinar.

        The webinar must require registration. Needs a Pro plan or higher with the webinar
        add-on.

        Scopes: webinar:write, webinar:write:admin.

        Granular scopes: webinar:update:registration_question,
        webinar:update:registration_question:admin.

        Role permissions: User:Edit.

        Rate limit: Light.

        Args:
            webinar_id: The webinar's ID.
            questions: Standard fields that those who register for the webinar are asked for.
            custom_questions: Custom questions to put to those who register for the webinar.
            request_options: How this call alone is sent: time limit, retries, headers.

        Raises:
            ValidationError: The webinar ID is invalid (400, code 300).
            PermissionDeniedError: You lack the permission for this (400, code 200).
            WebinarPlanMissingError: The webinar plan is missing. To perform this action, subscribe
                to it and enable webinars for this user (400, code 200).
            FeatureDisabledError: Registration is not enabled for this webinar: {webinarId} (400,
                code 3000).
            WebinarNotFoundError: There is no webinar {webinarId}; it does not exist (404, code
                3001).
            RateLimitError: Too Many Requests (429).

        Example:
            zoom.webinars.update_registration_questions(
                84512345678,
                questions=[
                    {"field_name": "last_name", "required": True},
                    {"field_name": "address", "required": True},
                ],
            )
        """
        self._call("update_webinar_registration_questions", locals())

    def update_registrant_status(
        self,
        webinar_id: int | str,
        *,
        action: _literals.RegistrantStatusAction,
        registrants: Sequence[_inputs.RegistrantRef] | None | Unset = UNSET,
        occurrence_id: str | Unset = UNSET,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Approve or deny registrants of a webinar, or take their approval back.

        The number of requests per registrant within 24 hours is limited as well. Needs a Pro
        plan or higher with the webinar add-on.

        Scopes: webinar:write, webinar:write:admin.

        Granular scopes: webinar:update:registrant_status,
        webinar:update:registrant_status:admin.

        Role permissions: User:Edit.

        Rate limit: Medium.

        Args:
            webinar_id: The webinar's ID.
            action: What to do with the registrants: `approve` or `deny` them, or `cancel` their
                approval.
            registrants: The registrants whose status changes. At most 30 items.
            occurrence_id: ID of the occurrence to act on, of a recurring meeting or webinar.
            request_options: How this call alone is sent: time limit, retries, headers.

        Raises:
            LimitReachedError: The webinar's maximum attendee capacity has been reached (400, code
                3035).
            ValidationError: The webinar ID is invalid (400, code 300).
            PermissionDeniedError: You lack the permission for this (400, code 200).
            WebinarPlanMissingError: The webinar plan is missing. To perform this action, subscribe
                to it and enable webinars for this user (400, code 200).
            FeatureDisabledError: Registration is not enabled for this meeting: {webinarId} (400,
                code 300).
            WebinarNotFoundError: There is no webinar {webinarId}; it does not exist (404, code
                3001).
            RateLimitError: Too Many Requests (429).

        Example:
            zoom.webinars.update_registrant_status(
                84512345678,
                action="approve",
                registrants=[{"id": "regAmara00000000000001"}, {"id": "regJonas00000000000002"}],
            )
        """
        self._call("update_webinar_registrant_status", locals())

    def get_registrant(
        self,
        webinar_id: int | str,
        registrant_id: str,
        *,
        occurrence_id: str | Unset = UNSET,
        request_options: RequestOptions | None = None,
    ) -> _models.Registrant:
        """Return one registrant of a webinar.

        Needs a webinar plan.

        Scopes: webinar:read, webinar:read:admin.

        Granular scopes: webinar:read:registrant, webinar:read:registrant:admin.

        Role permissions: User:Read.

        Rate limit: Light.

        Args:
            webinar_id: The webinar's ID.
            registrant_id: The registrant's ID.
            occurrence_id: ID of the occurrence to act on, of a recurring meeting or webinar.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            The registrant.

        Raises:
            ValidationError: The webinar ID is invalid (400, code 300).
            PermissionDeniedError: You lack the permission for this (400, code 200).
            WebinarPlanMissingError: The webinar plan is missing. To perform this action, subscribe
                to it and enable webinars for this user (400, code 200).
            FeatureDisabledError: Registration is not enabled for this webinar: {webinarId} (400,
                code 3000).
            NotFoundError: There is no registrant {registrantId}; it does not exist (400, code
                3079).
            WebinarNotFoundError: There is no webinar {webinarId}; it does not exist (404, code
                3001).
            RateLimitError: Too Many Requests (429).

        Example:
            zoom.webinars.get_registrant(84512345678, "registrantMei000000001")
        """
        return self._call("get_webinar_registrant", locals())

    def remove_registrant(
        self,
        webinar_id: int | str,
        registrant_id: str,
        *,
        occurrence_id: str | Unset = UNSET,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Take a registrant off a webinar.

        Needs a Pro plan or higher with the webinar add-on.

        Scopes: webinar:write, webinar:write:admin.

        Granular scopes: webinar:delete:registrant, webinar:delete:registrant:admin.

        Role permissions: User:Edit.

        Rate limit: Light.

        Args:
            webinar_id: The webinar's ID.
            registrant_id: The registrant's ID.
            occurrence_id: ID of the occurrence to act on, of a recurring meeting or webinar.
            request_options: How this call alone is sent: time limit, retries, headers.

        Raises:
            WebinarPlanMissingError: The webinar plan is missing. To perform this action, subscribe
                to it and enable webinars for this user (400, code 200).
            ValidationError: The Registrant ID field has an invalid value. Try again with a valid
                one (400, code 300).
            FeatureDisabledError: Registration is not enabled for this webinar: {webinarId} (400,
                code 3000).
            NotFoundError: No registrant {registrantId} was found (400, code 3000).
            PermissionDeniedError: You lack the permission for this (400, code 200).
            ValidationError: The webinar ID is invalid (400, code 300).
            WebinarNotFoundError: There is no webinar {webinarId}; it does not exist (404, code
                3001).
            RateLimitError: Too Many Requests (429).

        Example:
            zoom.webinars.remove_registrant(84512345678, "registrantMei000000001")
        """
        self._call("remove_webinar_registrant", locals())

    def get_sip_uri(
        self,
        webinar_id: int | str,
        *,
        passcode: str | None | Unset = UNSET,
        request_options: RequestOptions | None = None,
    ) -> _models.SipUriResult:
        """Get webinar SIP URI

        Return a SIP URI for dialing into a webinar, made of the webinar ID, a passcode if one is
        given, and a participant code. The answer also says how long the URI is valid and whether
        the caller has a Conference Room Connector plan. Needs a Pro plan or higher with the webinar
        add-on.

        Scopes: webinar:write:admin:sip_dialing, webinar:write:sip_dialing.

        Granular scopes: webinar:write:sip_dialing, webinar:write:sip_dialing:admin.

        Role permissions: User:Edit.

        Rate limit: Light.

        Args:
            webinar_id: The webinar's ID.
            passcode: Passcode to put into the SIP URI; without it the URI has none. Zoom does not
                check it.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            The SIP URI with its period of validity.

        Raises:
            ValidationError: The webinar ID is invalid (400, code 300).
            PermissionDeniedError: The meeting information cannot be accessed (400, code 3000).
            NotFoundError: No SIP URI exists for the webinar: {webinarId} (400, code 3000).
            RateLimitError: Too Many Requests (429).

        Example:
            zoom.webinars.get_sip_uri(84512345678, passcode="k4Tz8m")
        """
        return self._call("get_webinar_sip_uri", locals())

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

        Granular scopes: webinar:update:status, webinar:update:status:admin.

        Role permissions: User:Edit.

        Rate limit: Light.

        Args:
            webinar_id: The webinar's ID.
            action: What becomes of the webinar; `end` ends it for everybody.
            request_options: How this call alone is sent: time limit, retries, headers.

        Raises:
            WebinarPlanMissingError: Webinar plan subscription is missing. Enable webinar for this
                user once the subscription is added:{userId} (200, code 200).
            UserNotInAccountError: User does not belong to this account:{accountId} (400, code
                1010).
            NotHostError: You are not the meeting host (400, code 3003).
            OnPremiseMeetingError: Can not end on-premise user's meeting (400, code 3063).
            ValidationError: The webinar ID is not valid (400, code 300).
            PermissionDeniedError: You lack the permission for this (400, code 200).
            WebinarPlanMissingError: The webinar plan is missing. Subscribe to it and enable
                webinars for this user first (400, code 200).
            UserNotFoundError: User {userId} does not exist or does not belong to this account (404,
                code 1001).
            WebinarNotFoundError: Webinar {webinarId} not found or has expired (404, code 3001).

        Example:
            zoom.webinars.update_status(68423085, action="end")
        """
        self._call("update_webinar_status", locals())

    def get_survey(
        self,
        webinar_id: int | str,
        *,
        request_options: RequestOptions | None = None,
    ) -> _models.MeetingSurvey:
        """Return the survey of a webinar.

        Needs a Pro plan or higher with the webinar add-on, and the Webinar Survey feature
        enabled on the host's account.

        Scopes: webinar:read, webinar:read:admin.

        Granular scopes: webinar:read:survey, webinar:read:survey:admin.

        Role permissions: User:Read.

        Rate limit: Light.

        Args:
            webinar_id: The webinar's ID.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            The survey.

        Raises:
            ValidationError: The webinar ID is invalid (400, code 300).
            FeatureDisabledError: Webinar survey is disabled. Enable **Webinar Survey** under
                **Settings** in the Zoom web portal (400, code 3000).
            PermissionDeniedError: You lack the permission for this (400, code 200).
            WebinarPlanMissingError: The webinar plan is missing. To perform this action, subscribe
                to it and enable webinars for this user (400, code 200).
            WebinarNotFoundError: There is no webinar {webinarId}; it does not exist (404, code
                3001).
            RateLimitError: Too Many Requests (429).

        Example:
            zoom.webinars.get_survey(84512345678)
        """
        return self._call("get_webinar_survey", locals())

    def delete_survey(
        self,
        webinar_id: int | str,
        *,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Delete the survey of a webinar.

        Needs a Pro plan or higher with the webinar add-on, and the Webinar Survey feature
        enabled on the host's account.

        Scopes: webinar:write, webinar:write:admin.

        Granular scopes: webinar:delete:survey, webinar:delete:survey:admin.

        Role permissions: User:Edit.

        Rate limit: Light.

        Args:
            webinar_id: The webinar's ID.
            request_options: How this call alone is sent: time limit, retries, headers.

        Raises:
            ValidationError: The webinar ID is invalid (400, code 300).
            FeatureDisabledError: Webinar survey is disabled. Enable **Webinar Survey** under
                **Settings** in the Zoom web portal (400, code 3000).
            PermissionDeniedError: You lack the permission for this (400, code 200).
            WebinarPlanMissingError: The webinar plan is missing. To perform this action, subscribe
                to it and enable webinars for this user (400, code 200).
            WebinarNotFoundError: There is no webinar {webinarId}; it does not exist (404, code
                3001).
            RateLimitError: Too Many Requests (429).

        Example:
            zoom.webinars.delete_survey(84512345678)
        """
        self._call("delete_webinar_survey", locals())

    def update_survey(
        self,
        webinar_id: int | str,
        *,
        custom_survey: _inputs.CustomSurveyInput | _models.CustomSurvey | None | Unset = UNSET,
        show_in_the_browser: bool | None | Unset = UNSET,
        show_in_the_follow_up_email: bool | None | Unset = UNSET,
        third_party_survey: str | None | Unset = UNSET,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Update webinar survey

        Change the survey of a webinar, or link to one of a third party if the account's settings
        allow that. Needs a Pro plan or higher with the webinar add-on, and the Webinar Survey
        feature enabled on the host's account.

        Scopes: webinar:write, webinar:write:admin.

        Granular scopes: webinar:update:survey, webinar:update:survey:admin.

        Role permissions: User:Edit.

        Rate limit: Light.

        Args:
            webinar_id: The webinar's ID.
            custom_survey: The customized survey, with its questions.
            show_in_the_browser: Whether the survey opens in the browser at the end of the meeting
                or webinar. By default true.
            show_in_the_follow_up_email: Whether the follow-up email links to the survey. By default
                false.
            third_party_survey: Address of a survey held by a third party. At most 64 characters.
            request_options: How this call alone is sent: time limit, retries, headers.

        Raises:
            ValidationError: The webinar ID is invalid (400, code 300).
            ValidationError: Third party survey is invalid: {third_party_survey} (400, code 300).
            FeatureDisabledError: Webinar survey is disabled. To use it, enable **Webinar Survey**
                under **Settings** in the Zoom web portal (400, code 3000).
            FeatureDisabledError: The host may not use a third party survey link. Enable the setting
                that allows host a 3rd-party survey link under "Account Settings" in the Zoom web
                portal (400, code 3000).
            PermissionDeniedError: You lack the permission for this (400, code 200).
            WebinarPlanMissingError: The webinar plan is missing. To perform this action, subscribe
                to it and enable webinars for this user (400, code 200).
            WebinarNotFoundError: There is no webinar {webinarId}; it does not exist (404, code
                3001).
            RateLimitError: Too Many Requests (429).

        Example:
            zoom.webinars.update_survey(
                84512345678,
                show_in_the_browser=True,
                show_in_the_follow_up_email=False,
                third_party_survey="https://survey.example.com/customer-day",
            )
        """
        self._call("update_webinar_survey", locals())

    def get_caption_token(
        self,
        webinar_id: int | str,
        *,
        type_: _literals.CaptionTokenType | Unset = UNSET,
        request_options: RequestOptions | None = None,
    ) -> _models.MeetingClosedCaptionToken:
        """Get webinar caption token

        Return the closed caption URL of a webinar, through which a third-party service can send
        its captions. Needs a Pro plan or higher with the webinar add-on, and both closed
        captioning and the use of a caption token by third-party services switched on.

        Scopes: webinar:read, webinar:read:admin.

        Granular scopes: webinar:read:token, webinar:read:token:admin.

        Role permissions: User:Read.

        Rate limit: Light.

        Args:
            webinar_id: The webinar's ID.
            type_: Which token to return: the one for a third-party closed captioning service. By
                default "closed_caption_token".
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            The caption token.

        Raises:
            ValidationError: The webinar ID is invalid (400, code 300).
            FeatureDisabledError: Closed captioning is disabled. Enable **Closed captioning** and
                the use of the caption API Token for 3rd-party Closed Captioning services under
                **Settings** in the Zoom web portal (400, code 3000).
            WrongStateError: The webinar {webinarId} has not yet started (400, code 3000).
            PermissionDeniedError: You lack the permission for this (400, code 200).
            WebinarPlanMissingError: The webinar plan is missing. To perform this action, subscribe
                to it and enable webinars for this user (400, code 200).
            WebinarNotFoundError: There is no webinar {webinarId}; it does not exist (404, code
                3001).
            RateLimitError: Too Many Requests (429).

        Example:
            zoom.webinars.get_caption_token(84512345678, type_="closed_caption_token")
        """
        return self._call("get_webinar_caption_token", locals())

    def list_tracking_sources(
        self,
        webinar_id: int | str,
        *,
        request_options: RequestOptions | None = None,
    ) -> _models.TrackingSourceList:
        """List webinar tracking sources

        List the tracking sources of a webinar, links that show on which platforms visitors and
        registrants found the registration page, with their counts. Needs a webinar license.

        Scopes: webinar:read, webinar:read:admin.

        Granular scopes: webinar:read:list_tracking_sources,
        webinar:read:list_tracking_sources:admin.

        Role permissions: User:Read.

        Rate limit: Medium.

        Args:
            webinar_id: The webinar's ID.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            The tracking sources of the webinar.

        Raises:
            ValidationError: The webinar ID is invalid (400, code 300).
            PermissionDeniedError: You lack the permission for this (400, code 200).
            WebinarPlanMissingError: The webinar plan is missing. To perform this action, subscribe
                to it and enable webinars for this user (400, code 200).
            WebinarNotFoundError: There is no webinar {webinarId}; it does not exist (404, code
                3001).
            RateLimitError: Too Many Requests (429).

        Example:
            zoom.webinars.list_tracking_sources(84512345678)
        """
        return self._call("list_webinar_tracking_sources", locals())


class AsyncWebinars(AsyncResource):
    """The operations of webinars."""

    async def delete_live_chat_message(
        self,
        webinar_id: int | str,
        message_id: str,
        *,
        file_ids: str | Unset = UNSET,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Delete a chat message from a webinar in progress.

        Zoom has to switch on data loss prevention (DLP) for the in-meeting chat first.

        Scopes: webinar:write, webinar:write:admin.

        Granular scopes: webinar:delete:live_webinar_chat_message,
        webinar:delete:live_webinar_chat_message:admin.

        Role permissions: User:Edit.

        Rate limit: Medium.

        Args:
            webinar_id: The webinar's ID.
            message_id: UUID of the chat message in the running webinar, in base64.
            file_ids: IDs of the files in the chat message, in Base64 form, comma-separated.
            request_options: How this call alone is sent: time limit, retries, headers.

        Raises:
            PermissionDeniedError: You lack the permission for this (400, code 200).
            FeatureDisabledError: The account does not have DLP enabled (400, code 300).
            WebinarNotFoundError: There is no webinar {webinarId}; it does not exist (404, code
                3001).
            RateLimitError: Too Many Requests (429).

        Example:
            await zoom.webinars.delete_live_chat_message(84512345678, "bX2kR7uSTZ1oK8vA3xGb5Q==")
        """
        await self._call("delete_live_webinar_message", locals())

    def list_past_absentees(
        self,
        webinar_id: int | str,
        *,
        occurrence_id: str | Unset = UNSET,
        page_size: int | Unset = UNSET,
        next_page_token: str | Unset = UNSET,
        request_options: RequestOptions | None = None,
    ) -> AsyncPages[_models.Registrant, _models.RegistrantList]:
        """List the registrants who did not attend a webinar.

        The webinar must have used registration. Needs a Pro plan or higher with the webinar
        add-on.

        Scopes: webinar:read, webinar:read:admin.

        Granular scopes: webinar:read:list_absentees, webinar:read:list_absentees:admin.

        Role permissions: User:Read.

        Rate limit: Heavy.

        Args:
            webinar_id: The webinar's ID or UUID. The ID stands for the latest instance, a UUID for
                one instance in particular.
            occurrence_id: ID of the occurrence to act on, of a recurring meeting or webinar.
            page_size: How many entries to return per page. At most 300. By default 30.
            next_page_token: Token from the previous page, to ask for the next one. It expires after
                15 minutes.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            The absentees on this page, fetched page by page as they are asked for.

        Raises:
            WebinarPlanMissingError: The webinar plan subscription is missing. Subscribe first, then
                enable webinar for this user: {userId} (200, code 200).
            ValidationError: The occurrence ID is invalid, so the request could not be completed:
                {occurrenceId} (400, code 300).
            UserNotInAccountError: The user does not belong to the account {accountId} (400, code
                1010).
            FeatureDisabledError: Registration is not required for this webinar: {webinarUUID} (400,
                code 3000).
            PermissionDeniedError: You lack the permission for this (400, code 200).
            WebinarNotFoundError: The webinar {webinarUUID} was not found or has expired (404, code
                3001).
            RateLimitError: Too Many Requests (429).

        Example:
            async for item in zoom.webinars.list_past_absentees("mX3kQ7vTSZ2pL9wB4yHc6A=="):
                print(item)
        """
        return self._pages("list_past_webinar_absentees", locals())

    async def list_past_instances(
        self,
        webinar_id: int | str,
        *,
        request_options: RequestOptions | None = None,
    ) -> _models.PastWebinarInstanceList:
        """List the occasions on which a webinar took place, each with its UUID and start.

        Needs a Pro plan or higher with the webinar add-on.

        Scopes: webinar:read, webinar:read:admin.

        Granular scopes: webinar:read:list_past_instances,
        webinar:read:list_past_instances:admin.

        Role permissions: User:Read.

        Rate limit: Light.

        Args:
            webinar_id: The webinar's ID.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            The ended instances of the webinar.

        Raises:
            ValidationError: The webinar ID is invalid (400, code 300).
            PermissionDeniedError: You lack the permission for this (400, code 200).
            NotFoundError: Not Found (404).
            RateLimitError: Too Many Requests (429).

        Example:
            await zoom.webinars.list_past_instances(84512345678)
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

        With hundreds of participants the data takes a while to be ready: a duration of 0 can
        mean that the request came too early, so wait and ask again. Needs a Pro plan or higher
        with the webinar add-on.

        Scopes: webinar:read, webinar:read:admin.

        Granular scopes: webinar:read:list_past_participants,
        webinar:read:list_past_participants:admin.

        Role permissions: User:Read.

        Rate limit: Medium.

        Args:
            webinar_id: The webinar's ID or UUID. The ID stands for the latest instance, a UUID for
                one instance in particular.
            page_size: How many entries to return per page. At most 300. By default 30.
            next_page_token: Token from the previous page, to ask for the next one. It expires after
                15 minutes.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            The participants on this page, fetched page by page as they are asked for.

        Raises:
            PermissionDeniedError: You lack the permission for this (400, code 200).
            PageTokenExpiredError: This next page token is invalid, or it has expired (400, code
                300).
            PlanMissingError: Available only for a Paid or ZMP account: {accountId} (400, code 200).
            WebinarNotFoundError: The webinar does not exist here (404, code 3001).
            RateLimitError: Too Many Requests (429).

        Example:
            async for item in zoom.webinars.list_past_participants("mX3kQ7vTSZ2pL9wB4yHc6A=="):
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

        Scopes: webinar:read, webinar:read:admin.

        Granular scopes: webinar:read:list_past_polls, webinar:read:list_past_polls:admin.

        Role permissions: User:Read.

        Rate limit: Medium.

        Args:
            webinar_id: The webinar's ID or UUID. The ID stands for the latest instance, a UUID for
                one instance in particular.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            The poll answers, grouped by attendee.

        Raises:
            PermissionDeniedError: You lack the permission for this (400, code 200).
            WebinarNotFoundError: The webinar ID is invalid, or the webinar has not ended (404, code
                3001).
            RateLimitError: Too Many Requests (429).

        Example:
            await zoom.webinars.get_past_poll_results("mX3kQ7vTSZ2pL9wB4yHc6A==")
        """
        return await self._call("get_past_webinar_poll_results", locals())

    async def get_past_qa(
        self,
        webinar_id: int | str,
        *,
        request_options: RequestOptions | None = None,
    ) -> _models.PastQa:
        """Get past webinar Q&A

        Return the questions that attendees asked in a webinar that has ended, with the answers
        of its host, co-hosts and panelists. Needs a webinar license.

        Scopes: webinar:read, webinar:read:admin.

        Granular scopes: webinar:read:past_qa, webinar:read:past_qa:admin.

        Role permissions: User:Read.

        Rate limit: Medium.

        Args:
            webinar_id: The webinar's ID or UUID. The ID stands for the latest instance, a UUID for
                one instance in particular.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            The questions and answers of the webinar.

        Raises:
            PermissionDeniedError: You lack the permission for this (400, code 200).
            WebinarNotFoundError: The webinar ID is invalid, or the webinar has not ended (404, code
                3001).
            RateLimitError: Too Many Requests (429).

        Example:
            await zoom.webinars.get_past_qa("mX3kQ7vTSZ2pL9wB4yHc6A==")
        """
        return await self._call("get_past_webinar_qa", locals())

    async def list_templates(
        self,
        user_id: str,
        *,
        request_options: RequestOptions | None = None,
    ) -> _models.TemplateList:
        """List a user's webinar templates.

        Give the `id` of one as `template_id` when a webinar is created, to schedule with its
        settings. Needs a webinar plan.

        Scopes: webinar:read, webinar:read:admin.

        Granular scopes: webinar:read:list_templates, webinar:read:list_templates:admin.

        Role permissions: User:Read.

        Args:
            user_id: The user's ID or email address. `me` stands for the calling user, and works
                with user-level apps only.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            The templates of the user.

        Raises:
            WebinarPlanMissingError: The webinar plan is missing. To perform this action, subscribe
                to it and enable webinars for this user (400, code 200).
            PermissionDeniedError: You lack the permission for this (400, code 200).
            LimitReachedError: No more than 40 webinar templates can be created (400, code 300).
            AlreadyExistsError: A webinar template with the name {name} already exists (400, code
                3000).
            UserNotFoundError: No such user exists: {userId} (404, code 1001).
            RateLimitError: Too Many Requests (429).

        Example:
            await zoom.webinars.list_templates("userAmara0000000000001")
        """
        return await self._call("list_webinar_templates", locals())

    async def create_template(
        self,
        user_id: str,
        *,
        name: str | None | Unset = UNSET,
        webinar_id: int | None | Unset = UNSET,
        save_recurrence: bool | None | Unset = UNSET,
        overwrite: bool | None | Unset = UNSET,
        request_options: RequestOptions | None = None,
    ) -> _models.CreatedTemplate:
        """Save an existing webinar as a template of the user, who can have up to 40.

        Needs a Pro plan or higher with the webinar add-on.

        Scopes: webinar:write, webinar:write:admin.

        Granular scopes: webinar:write:template, webinar:write:template:admin.

        Role permissions: User:Edit.

        Rate limit: Medium.

        Args:
            user_id: The user's ID.
            name: Name for the webinar template.
            webinar_id: ID of the webinar to make the template from, a 64-bit integer.
            save_recurrence: Whether the template keeps the recurrence as scheduled. By default
                false.
            overwrite: Whether to replace an existing template that was made from the same meeting
                or webinar. By default false.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            The new template.

        Raises:
            WebinarPlanMissingError: The webinar plan is missing. To perform this action, subscribe
                to it and enable webinars for this user (400, code 200).
            LimitReachedError: No more than 40 webinar templates can be created (400, code 300).
            PermissionDeniedError: The meeting info cannot be accessed (400, code 3000).
            AlreadyExistsError: There already exists a webinar template name: {templateName} (400,
                code 3000).
            PermissionDeniedError: You lack the permission for this (400, code 200).
            UserNotFoundError: No such user exists: {userId} (404, code 1001).
            RateLimitError: Too Many Requests (429).

        Example:
            await zoom.webinars.create_template(
                "userAmara0000000000001",
                name="Product launch",
                webinar_id=84555566677,
                save_recurrence=False,
                overwrite=False,
            )
        """
        return await self._call("create_webinar_template", locals())

    def list(
        self,
        user_id: str,
        *,
        type_: _literals.WebinarType | Unset = UNSET,
        page_size: int | Unset = UNSET,
        page_number: int | Unset = UNSET,
        include_events_webinar: bool | Unset = UNSET,
        request_options: RequestOptions | None = None,
    ) -> AsyncPages[_models.Webinar, _models.WebinarList]:
        """List the webinars scheduled by or for a user.

        Only webinars that have not expired are returned. The user needs a webinar plan.

        Scopes: webinar:read, webinar:read:admin.

        Granular scopes: webinar:read:list_webinars, webinar:read:list_webinars:admin.

        Role permissions: User:Read.

        Rate limit: Medium.

        Args:
            user_id: The user's ID or email address. `me` stands for the calling user, and works
                with user-level apps only.
            type_: Which webinars to list: `scheduled` lists unexpired past ones, live ones and
                those to come; `upcoming` those to come and the live ones. By default "scheduled".
            page_size: How many entries to return per page. At most 300. By default 30.
            page_number: Deprecated; use `next_page_token`. Page to return, counted from 1. By
                default 1.
            include_events_webinar: Whether to include events webinars in the list.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            The webinars on this page, fetched page by page as they are asked for.

        Raises:
            PermissionDeniedError: You lack the permission for this (400, code 200).
            WebinarPlanMissingError: The webinar plan is missing. To perform this action, subscribe
                to it and enable webinars for this user (400, code 200).
            UserNotFoundError: No such user exists: {userId} (404, code 1001).
            RateLimitError: Too Many Requests (429).

        Example:
            async for item in zoom.webinars.list("userAmara0000000000001", type_="scheduled"):
                print(item)
        """
        return self._pages("list_webinars", locals())

    async def create(
        self,
        user_id: str,
        *,
        topic: str | None | Unset = UNSET,
        type_: _literals.CreateWebinarType | None | Unset = UNSET,
        start_time: datetime.datetime | str | None | Unset = UNSET,
        duration: int | None | Unset = UNSET,
        timezone: str | None | Unset = UNSET,
        agenda: str | None | Unset = UNSET,
        password: str | None | Unset = UNSET,
        default_passcode: bool | None | Unset = UNSET,
        recurrence: _inputs.RecurrenceInput | _models.MeetingRecurrence | None | Unset = UNSET,
        schedule_for: str | None | Unset = UNSET,
        settings: _inputs.CreateWebinarSettings | _models.WebinarSettings | None | Unset = UNSET,
        template_id: str | None | Unset = UNSET,
        tracking_fields: Sequence[_inputs.UserTrackingFieldInput] | None | Unset = UNSET,
        is_simulive: bool | None | Unset = UNSET,
        record_file_id: str | None | Unset = UNSET,
        transition_to_live: bool | None | Unset = UNSET,
        simulive_delay_start: _inputs.SimuliveDelayStart
        | _models.WebinarSimuliveDelayStart
        | None
        | Unset = UNSET,
        request_options: RequestOptions | None = None,
    ) -> _models.Webinar:
        """Schedule a webinar, hosted by the given user.

        A host is limited to 100 such requests a day. Needs a Pro plan or higher with the webinar
        add-on.

        Scopes: webinar:write, webinar:write:admin.

        Granular scopes: webinar:write:webinar, webinar:write:webinar:admin.

        Role permissions: User:Edit.

        Rate limit: Light.

        Args:
            user_id: The user's ID or email address. `me` stands for the calling user, and works
                with user-level apps only.
            topic: Topic of the webinar.
            type_: Kind of webinar: `5` once, `6` recurring at no fixed time, `9` recurring at fixed
                times. By default 5.
            start_time: Start of the webinar: with `Z` at the end it is UTC, without it a local time
                in `timezone`, or in the account's time zone if that is left out.
            duration: How long the webinar is planned to take, in minutes. For scheduled webinars
                only.
            timezone: Time zone of `start_time`. Only for scheduled webinars and recurring ones with
                fixed time.
            agenda: What the webinar is about, in more detail than its topic.
            password: Passcode for joining the webinar; letters, digits and special characters are
                allowed. The account may demand more of it. At most 10 characters.
            default_passcode: Whether a webinar without a passcode of its own gets a generated one;
                the user's Passcode setting must be on. If `false`, only a passcode given here is
                used. By default true.
            recurrence: How the webinar recurs. Only for a recurring webinar with fixed time (type
                `9`).
            schedule_for: Email address or ID of the user for whom the webinar is scheduled.
            settings: Settings of the webinar.
            template_id: ID of the webinar template to schedule from, an admin's one included, as
                the list of webinar templates has it.
            tracking_fields: Tracking fields of the meeting or webinar, with their values.
            is_simulive: Whether to make the webinar simulive, that is, play the recording named in
                `record_file_id`.
            record_file_id: ID of the recorded file that a simulive webinar plays.
            transition_to_live: Whether a simulive webinar turns live. The host has to be present
                then.
            simulive_delay_start: Delay before a simulive webinar starts to play.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            The new webinar.

        Raises:
            WebinarPlanMissingError: The webinar plan is missing. To perform this action, subscribe
                to it and enable webinars for user {userID} (400, code 200).
            ValidationError: The `schedule_for` field holds an invalid value. Enter a valid one and
                try again (400, code 300).
            UnsupportedError: A simulive webinar can not be scheduled for others (400, code 300).
            FeatureDisabledError: Simulive webinar has not been enabled on the account (400, code
                300).
            RecordingNotFoundError: The record file does not exist here (400, code 300).
            PermissionDeniedError: A meeting cannot be scheduled for {userId} by you (400, code
                3000).
            PermissionDeniedError: You lack the permission for this (400, code 200).
            ValidationError: A simulive webinar can't have `No Fixed Time` selected (400, code
                4505).
            UserNotFoundError: No user {userId} exists (404, code 1001).
            RateLimitError: Too Many Requests (429).

        Example:
            await zoom.webinars.create(
                "userAmara0000000000001",
                topic="Product launch",
                type_=5,
                start_time="2026-03-16T15:00:00Z",
                duration=45,
                timezone="Europe/Berlin",
            )
        """
        return await self._call("create_webinar", locals())

    async def get(
        self,
        webinar_id: int | str,
        *,
        occurrence_id: str | Unset = UNSET,
        show_previous_occurrences: bool | Unset = UNSET,
        request_options: RequestOptions | None = None,
    ) -> _models.Webinar:
        """Return a scheduled webinar with its settings.

        Needs a Pro plan or higher with the webinar add-on.

        Scopes: webinar:read, webinar:read:admin.

        Granular scopes: webinar:read:webinar, webinar:read:webinar:admin.

        Role permissions: User:Read.

        Rate limit: Light.

        Args:
            webinar_id: The webinar's ID or UUID.
            occurrence_id: ID of the occurrence of a recurring webinar that is wanted; creating the
                webinar returns these IDs.
            show_previous_occurrences: Whether to include all past occurrences of a recurring
                meeting or webinar.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            The webinar.

        Raises:
            ValidationError: The webinar ID is invalid (400, code 300).
            WebinarPlanMissingError: The webinar plan is missing for user {userId}: subscribe to it
                and enable webinars for the user to perform this action (400, code 200).
            PermissionDeniedError: You lack the permission for this (400, code 200).
            WebinarNotFoundError: There is no webinar {webinarId}; it does not exist (404, code
                3001).
            RateLimitError: Too Many Requests (429).

        Example:
            await zoom.webinars.get("mX3kQ7vTSZ2pL9wB4yHc6A==")
        """
        return await self._call("get_webinar", locals())

    async def delete(
        self,
        webinar_id: int | str,
        *,
        occurrence_id: str | Unset = UNSET,
        cancel_webinar_reminder: bool | Unset = UNSET,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Delete a webinar or, with `occurrence_id`, one occurrence of it.

        Simulive webinars that have started and webinars from the event directory cannot be
        deleted this way. Needs a Pro plan or higher with the webinar add-on.

        Scopes: webinar:write, webinar:write:admin.

        Granular scopes: webinar:delete:webinar, webinar:delete:webinar:admin.

        Role permissions: User:Edit.

        Rate limit: Light.

        Args:
            webinar_id: The webinar's ID.
            occurrence_id: ID of the occurrence to act on, of a recurring meeting or webinar.
            cancel_webinar_reminder: Whether panelists and registrants are told by email that the
                webinar is cancelled. Without it nobody is notified.
            request_options: How this call alone is sent: time limit, retries, headers.

        Raises:
            UnsupportedError: The request could not be processed: this method can not update or
                delete webinars that were created via event directory (400, code 3000).
            WrongStateError: Simulive webinars that have started cannot be updated or deleted with
                this method (400, code 3000).
            WebinarPlanMissingError: The webinar plan is missing. To perform this action, subscribe
                to it and enable webinars for this user (400, code 200).
            PermissionDeniedError: You lack the permission for this (400, code 200).
            NotFoundError: The webinar has no such occurrence; it does not exist (400, code 3000).
            ValidationError: The webinar ID is invalid (400, code 300).
            WebinarNotFoundError: There is no webinar {webinarId}; it does not exist (404, code
                3001).
            RateLimitError: Too Many Requests (429).

        Example:
            await zoom.webinars.delete(84512345678)
        """
        await self._call("delete_webinar", locals())

    async def update(
        self,
        webinar_id: int | str,
        *,
        topic: str | None | Unset = UNSET,
        type_: _literals.CreateWebinarType | None | Unset = UNSET,
        start_time: datetime.datetime | str | None | Unset = UNSET,
        duration: int | None | Unset = UNSET,
        timezone: str | None | Unset = UNSET,
        agenda: str | None | Unset = UNSET,
        password: str | None | Unset = UNSET,
        schedule_for: str | None | Unset = UNSET,
        recurrence: _inputs.Recurrence | _models.MeetingRecurrence | None | Unset = UNSET,
        settings: _inputs.UpdateWebinarSettings | _models.WebinarSettings | None | Unset = UNSET,
        tracking_fields: Sequence[_inputs.WebinarTrackingField] | None | Unset = UNSET,
        is_simulive: bool | None | Unset = UNSET,
        record_file_id: str | None | Unset = UNSET,
        transition_to_live: bool | None | Unset = UNSET,
        simulive_delay_start: _inputs.SimuliveDelayStart
        | _models.WebinarSimuliveDelayStart
        | None
        | Unset = UNSET,
        occurrence_id: str | Unset = UNSET,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Change a scheduled webinar or, with `occurrence_id`, one occurrence of it.

        A host is limited to 100 such requests a day. Simulive webinars that have started cannot
        be changed this way. Needs a Pro plan or higher with the webinar add-on.

        Scopes: webinar:write, webinar:write:admin.

        Granular scopes: webinar:update:webinar, webinar:update:webinar:admin.

        Role permissions: User:Edit.

        Rate limit: Light.

        Args:
            webinar_id: The webinar's ID.
            topic: Topic of the webinar.
            type_: Kind of webinar: `5` once, `6` recurring at no fixed time, `9` recurring at fixed
                times. By default 5.
            start_time: New start of the webinar: with `Z` at the end it is UTC, without it a local
                time for which `timezone` is given. Only for scheduled webinars and recurring ones
                with fixed time.
            duration: How long the webinar is planned to take, in minutes. For scheduled webinars
                only.
            timezone: Time zone of `start_time`. Only for scheduled webinars and recurring ones with
                fixed time.
            agenda: What the webinar is about, in more detail than its topic.
            password: Passcode of the webinar, of letters, digits and `@`, `-`, `_`, `*`, `!`. If
                the setting for webinar passcodes is on and locked for the user, one is generated
                when none is given. At most 10 characters.
            schedule_for: Email address or ID of the user for whom the webinar is scheduled.
            recurrence: How the webinar recurs. Only for a recurring one with fixed time.
            settings: Settings of the webinar.
            tracking_fields: Tracking fields of the meeting or webinar, with their values.
            is_simulive: Whether to make the webinar simulive, that is, play the recording named in
                `record_file_id`.
            record_file_id: ID of the recorded file that a simulive webinar plays.
            transition_to_live: Whether a simulive webinar turns live. The host has to be present
                then.
            simulive_delay_start: Delay before a simulive webinar starts to play.
            occurrence_id: ID of the occurrence to act on, of a recurring meeting or webinar.
            request_options: How this call alone is sent: time limit, retries, headers.

        Raises:
            PermissionDeniedError: Users in **{domains}** may not join meetings and webinars, for
                their domains are blocked. To unblock them, change the block users setting under
                **Settings** in the web portal (400, code 3003).
            WrongStateError: Simulive webinars that have started cannot be updated or deleted with
                this method (400, code 3000).
            ValidationError: The `schedule_for` field holds an invalid value. Enter a valid one and
                try again (400, code 300).
            WebinarPlanMissingError: The webinar plan is missing. To perform this action, subscribe
                to it and enable webinars for this user: {userId} (400, code 200).
            ValidationError: The webinar ID is invalid (400, code 300).
            PermissionDeniedError: You lack the permission for this (400, code 200).
            ValidationError: A simulive webinar can't have `No Fixed Time` selected (400, code
                4505).
            WebinarNotFoundError: There is no webinar {webinarId}; it does not exist (404, code
                3001).
            RateLimitError: Too Many Requests (429).

        Example:
            await zoom.webinars.update(
                84512345678,
                topic="Product launch",
                type_=5,
                start_time="2026-03-16T15:00:00Z",
                duration=45,
                timezone="Europe/Berlin",
            )
        """
        await self._call("update_webinar", locals())

    async def batch_add_registrants(
        self,
        webinar_id: int | str,
        *,
        registrants: Sequence[_inputs.RegistrantInput] | None | Unset = UNSET,
        auto_approve: bool | None | Unset = UNSET,
        request_options: RequestOptions | None = None,
    ) -> _models.MeetingRegistrantList:
        """Register up to 30 people in one go for a scheduled webinar that uses registration.

        Only webinars of type `5` take such a batch. The host needs a license. Webinars with paid
        registration are not supported.

        Scopes: webinar:write, webinar:write:admin.

        Granular scopes: webinar:write:batch_registrants, webinar:write:batch_registrants:admin.

        Role permissions: User:Edit.

        Rate limit: Heavy.

        Args:
            webinar_id: Identifies the webinar.
            registrants: The people to register for the webinar.
            auto_approve: Whether the registrants added here are approved at once, although the
                webinar approves by hand (`approval_type` `1`). A webinar that approves
                automatically (`0`) is not changed by it.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            The people registered, each with a link for joining.

        Raises:
            WebinarPlanMissingError: The webinar plan is missing. To perform this action, subscribe
                to it and enable webinars for this user (400, code 200).
            UnsupportedError: Batch registration is only supported for scheduled webinars (type 5),
                not for other webinar types (400, code 300).
            WrongStateError: Registration is closed, for the webinar is over. The webinar's host can
                answer questions (400, code 3038).
            LimitReachedError: No more attendees can be added; their limit is reached. Contact Zoom
                Support for more (400, code 3000).
            UnsupportedError: Paid registration is not supported by the Zoom REST API (400, code
                3000).
            LimitReachedError: The webinar's maximum attendee capacity has been reached (400, code
                3043).
            FeatureDisabledError: Registration is not enabled for this webinar: {webinarId} (400,
                code 3000).
            ValidationError: The webinar ID is invalid (400, code 300).
            PermissionDeniedError: You lack the permission for this (400, code 200).
            WebinarNotFoundError: There is no webinar {webinarId}; it does not exist (404, code
                3001).
            RateLimitError: Too Many Requests (429).

        Example:
            await zoom.webinars.batch_add_registrants("mX3kQ7vTSZ2pL9wB4yHc6A==", auto_approve=True)
        """
        return await self._call("batch_add_webinar_registrants", locals())

    async def get_branding(
        self,
        webinar_id: int | str,
        *,
        request_options: RequestOptions | None = None,
    ) -> _models.WebinarBranding:
        """Get webinar branding

        Return a webinar's session branding: the wallpaper behind the video tiles, the virtual
        backgrounds and the name tags. Needs a Pro plan or higher with the webinar add-on.

        Scopes: webinar:read, webinar:read:admin.

        Granular scopes: webinar:read:branding, webinar:read:branding:admin.

        Role permissions: User:Read.

        Rate limit: Light.

        Args:
            webinar_id: The webinar's ID.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            The session branding of the webinar.

        Raises:
            UnsupportedError: Session branding cannot be enabled for this webinar (400, code 3000).
            ValidationError: The webinar ID is invalid (400, code 300).
            PermissionDeniedError: You lack the permission for this (400, code 200).
            WebinarPlanMissingError: The webinar plan is missing. To perform this action, subscribe
                to it and enable webinars for this user (400, code 200).
            WebinarNotFoundError: There is no webinar {webinarId}; it does not exist (404, code
                3001).
            RateLimitError: Too Many Requests (429).

        Example:
            await zoom.webinars.get_branding(84512345678)
        """
        return await self._call("get_webinar_branding", locals())

    async def create_name_tag(
        self,
        webinar_id: int | str,
        *,
        name: str,
        text_color: str,
        accent_color: str,
        background_color: str,
        is_default: bool | None | Unset = UNSET,
        set_default_for_all_panelists: bool | None | Unset = UNSET,
        request_options: RequestOptions | None = None,
    ) -> _models.NameTag:
        """Add a name tag to a webinar's session branding, which can hold 20 of them.

        Needs the Webinar Session Branding setting switched on.

        Scopes: webinar:write, webinar:write:admin.

        Granular scopes: webinar:write:branding_name_tag, webinar:write:branding_name_tag:admin.

        Role permissions: User:Edit.

        Rate limit: Medium.

        Args:
            webinar_id: The webinar's ID.
            name: Text of the name tag, up to 50 characters.
            text_color: Text color of the name tag, as a hex color code.
            accent_color: Accent color of the name tag, as a hex color code.
            background_color: Background color of the name tag, as a hex color code.
            is_default: Whether to make the name tag the default one. By default false.
            set_default_for_all_panelists: Whether the name tag becomes the new default of all
                panelists, including those who had none. By default true.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            The new name tag.

        Raises:
            PermissionDeniedError: You lack the permission for this (400, code 200).
            WebinarPlanMissingError: The webinar plan is missing. To perform this action, subscribe
                to it and enable webinars for this user (400, code 200).
            FeatureDisabledError: Session branding is not enabled for this webinar (400, code 3000).
            LimitReachedError: The limit of 20 name tags for this webinar has been reached (400,
                code 3000).
            ValidationError: The webinar ID is invalid (400, code 300).
            WebinarNotFoundError: There is no webinar {webinarId}; it does not exist (404, code
                3001).
            RateLimitError: Too Many Requests (429).

        Example:
            await zoom.webinars.create_name_tag(
                84512345678,
                name="Speaker",
                text_color="#222222",
                accent_color="#1A6FB5",
                background_color="#FFFFFF",
                is_default=False,
            )
        """
        return await self._call("create_webinar_name_tag", locals())

    async def batch_delete_name_tags(
        self,
        webinar_id: int | str,
        *,
        name_tag_ids: str | Unset = UNSET,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Delete one or more name tags from a webinar's session branding.

        Needs the Webinar Session Branding setting switched on.

        Scopes: webinar:write, webinar:write:admin.

        Granular scopes: webinar:delete:branding_name_tag,
        webinar:delete:branding_name_tag:admin.

        Role permissions: User:Edit.

        Rate limit: Light.

        Args:
            webinar_id: The webinar's ID.
            name_tag_ids: IDs of the name tags to delete, separated by commas.
            request_options: How this call alone is sent: time limit, retries, headers.

        Raises:
            ValidationError: The parameter `name_tag_ids` is invalid (400, code 300).
            FeatureDisabledError: Session branding is not enabled for this webinar (400, code 3000).
            ValidationError: The webinar ID is invalid (400, code 300).
            PermissionDeniedError: You lack the permission for this (400, code 200).
            WebinarPlanMissingError: The webinar plan is missing. To perform this action, subscribe
                to it and enable webinars for this user (400, code 200).
            WebinarNotFoundError: There is no webinar {webinarId}; it does not exist (404, code
                3001).
            RateLimitError: Too Many Requests (429).

        Example:
            await zoom.webinars.batch_delete_name_tags(84512345678)
        """
        await self._call("batch_delete_webinar_name_tags", locals())

    async def update_name_tag(
        self,
        webinar_id: int | str,
        name_tag_id: str,
        *,
        name: str | None | Unset = UNSET,
        text_color: str | None | Unset = UNSET,
        accent_color: str | None | Unset = UNSET,
        background_color: str | None | Unset = UNSET,
        is_default: bool | None | Unset = UNSET,
        set_default_for_all_panelists: bool | None | Unset = UNSET,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Change a name tag of a webinar's session branding.

        Needs the Webinar Session Branding setting switched on.

        Scopes: webinar:write, webinar:write:admin.

        Granular scopes: webinar:update:branding_name_tag,
        webinar:update:branding_name_tag:admin.

        Role permissions: User:Edit.

        Rate limit: Medium.

        Args:
            webinar_id: The webinar's ID.
            name_tag_id: The name tag's ID.
            name: New text of the name tag, up to 50 characters.
            text_color: Text color of the name tag, as a hex color code.
            accent_color: Accent color of the name tag, as a hex color code.
            background_color: Background color of the name tag, as a hex color code.
            is_default: Whether to make the name tag the default one. By default false.
            set_default_for_all_panelists: Whether the name tag becomes the new default of all
                panelists, including those who had none. By default true.
            request_options: How this call alone is sent: time limit, retries, headers.

        Raises:
            FeatureDisabledError: Session branding is not enabled for this webinar (400, code 3000).
            ValidationError: The webinar ID is invalid (400, code 300).
            PermissionDeniedError: You lack the permission for this (400, code 200).
            WebinarPlanMissingError: The webinar plan is missing. To perform this action, subscribe
                to it and enable webinars for this user (400, code 200).
            NotFoundError: There is no such name tag; it does not exist (400, code 300).
            WebinarNotFoundError: There is no webinar {webinarId}; it does not exist (404, code
                3001).
            RateLimitError: Too Many Requests (429).

        Example:
            await zoom.webinars.update_name_tag(
                84512345678,
                "nameTagSpeaker00000001",
                name="Speaker",
                text_color="#222222",
                accent_color="#1A6FB5",
                background_color="#FFFFFF",
            )
        """
        await self._call("update_webinar_name_tag", locals())

    async def upload_virtual_background(
        self,
        webinar_id: int | str,
        *,
        file: FileInput,
        default: bool | None | Unset = UNSET,
        set_default_for_all_panelists: bool | None | Unset = UNSET,
        request_options: RequestOptions | None = None,
    ) -> _models.VirtualBackgroundSettingsFile:
        """Upload a webinar virtual background

        Upload an image that the host and panelists can choose as virtual background during the
        webinar. It must be a JPG/JPEG, GIF or PNG file of at most 15 MB; a webinar holds at most 10
        such files. Session branding must be enabled for the webinar.

        Scopes: webinar:write, webinar:write:admin.

        Granular scopes: webinar:write:branding_virtual_background,
        webinar:write:branding_virtual_background:admin.

        Role permissions: User:Edit.

        Rate limit: Medium.

        Args:
            webinar_id: The webinar's ID.
            file: The virtual background, a JPG/JPEG, GIF or PNG image of at most 15 MB.
            default: Whether the uploaded file becomes the default virtual background. By default
                false.
            set_default_for_all_panelists: Whether the virtual background becomes the new default of
                all panelists, including those who had none. By default true.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            The uploaded virtual background.

        Raises:
            FeatureDisabledError: Session branding is not enabled for this webinar (400, code 3000).
            ValidationError: Image files may only be uploaded as JPG/JPEG, GIF, or PNG (400, code
                120).
            ValidationError: No file was uploaded. Check that the request carries one (400, code
                120).
            ValidationError: The file is larger than the limit of 15M (400, code 120).
            LimitReachedError: A webinar holds a maximum of 10 files (400, code 120).
            ValidationError: The webinar ID is invalid (400, code 300).
            PermissionDeniedError: You lack the permission for this (400, code 200).
            WebinarPlanMissingError: The webinar plan is missing. To perform this action, subscribe
                to it and enable webinars for this user (400, code 200).
            WebinarNotFoundError: There is no webinar {webinarId}; it does not exist (404, code
                3001).
            RateLimitError: Too Many Requests (429).

        Example:
            await zoom.webinars.upload_virtual_background(
                84512345678,
                file="picture.png",
                default=False,
                set_default_for_all_panelists=True,
            )
        """
        return await self._call("upload_webinar_virtual_background", locals())

    async def batch_delete_virtual_backgrounds(
        self,
        webinar_id: int | str,
        *,
        ids: str | Unset = UNSET,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Delete one or more virtual backgrounds from a webinar's session branding.

        Needs the Webinar Session Branding setting switched on.

        Scopes: webinar:write, webinar:write:admin.

        Granular scopes: webinar:delete:branding_virtual_background,
        webinar:delete:branding_virtual_background:admin.

        Role permissions: User:Edit.

        Rate limit: Light.

        Args:
            webinar_id: The webinar's ID.
            ids: IDs of the virtual backgrounds to delete, comma-separated.
            request_options: How this call alone is sent: time limit, retries, headers.

        Raises:
            ValidationError: The parameter `ids` is invalid (400, code 300).
            FeatureDisabledError: Session branding is not enabled for this webinar (400, code 3000).
            ValidationError: The webinar ID is invalid (400, code 300).
            PermissionDeniedError: You lack the permission for this (400, code 200).
            WebinarPlanMissingError: The webinar plan is missing. To perform this action, subscribe
                to it and enable webinars for this user (400, code 200).
            WebinarNotFoundError: There is no webinar {webinarId}; it does not exist (404, code
                3001).
            RateLimitError: Too Many Requests (429).

        Example:
            await zoom.webinars.batch_delete_virtual_backgrounds(84512345678)
        """
        await self._call("batch_delete_webinar_virtual_backgrounds", locals())

    async def set_default_virtual_background(
        self,
        webinar_id: int | str,
        *,
        id: str | Unset = UNSET,
        set_default_for_all_panelists: bool | Unset = UNSET,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Make one of the virtual backgrounds in a webinar's session branding the default.

        Needs the Webinar Session Branding setting switched on.

        Scopes: webinar:write, webinar:write:admin.

        Granular scopes: webinar:update:branding_virtual_background,
        webinar:update:branding_virtual_background:admin.

        Role permissions: User:Edit.

        Rate limit: Light.

        Args:
            webinar_id: The webinar's ID.
            id: ID of the virtual background to change.
            set_default_for_all_panelists: Whether the virtual background becomes the new default of
                all panelists, including those who had none.
            request_options: How this call alone is sent: time limit, retries, headers.

        Raises:
            ValidationError: The parameter {id} is invalid (400, code 300).
            FeatureDisabledError: Session branding is not enabled for this webinar (400, code 3000).
            ValidationError: The webinar ID is invalid (400, code 300).
            PermissionDeniedError: You lack the permission for this (400, code 200).
            WebinarPlanMissingError: The webinar plan is missing. To perform this action, subscribe
                to it and enable webinars for this user (400, code 200).
            WebinarNotFoundError: There is no webinar {webinarId}; it does not exist (404, code
                3001).
            RateLimitError: Too Many Requests (429).

        Example:
            await zoom.webinars.set_default_virtual_background(84512345678)
        """
        await self._call("set_default_webinar_virtual_background", locals())

    async def upload_wallpaper(
        self,
        webinar_id: int | str,
        *,
        file: FileInput,
        request_options: RequestOptions | None = None,
    ) -> _models.WebinarWallpaper:
        """Upload the wallpaper of a webinar's session branding; a webinar has one at most.

        It must be a JPG/JPEG, GIF or PNG image in 16:9, at most 15 MB, best with 1920 x 1080
        pixels. Needs the Webinar Session Branding setting switched on.

        Scopes: webinar:write, webinar:write:admin.

        Granular scopes: webinar:write:branding_wallpaper,
        webinar:write:branding_wallpaper:admin.

        Role permissions: User:Edit.

        Rate limit: Medium.

        Args:
            webinar_id: The webinar's ID.
            file: The wallpaper, a JPG/JPEG, GIF or PNG image in 16:9 of at most 15 MB.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            The uploaded wallpaper.

        Raises:
            FeatureDisabledError: Session branding is not enabled for this webinar (400, code 3000).
            ValidationError: No file was uploaded. Check that the request carries one (400, code
                120).
            ValidationError: The file is larger than the limit of 15M (400, code 120).
            ValidationError: Only image files in JPG/JPEG, GIF, or PNG can be uploaded here (400,
                code 120).
            ValidationError: The webinar ID is invalid (400, code 300).
            PermissionDeniedError: You lack the permission for this (400, code 200).
            WebinarPlanMissingError: The webinar plan is missing. To perform this action, subscribe
                to it and enable webinars for this user (400, code 200).
            WebinarNotFoundError: There is no webinar {webinarId}; it does not exist (404, code
                3001).
            RateLimitError: Too Many Requests (429).

        Example:
            await zoom.webinars.upload_wallpaper(84512345678, file="picture.png")
        """
        return await self._call("upload_webinar_wallpaper", locals())

    async def delete_wallpaper(
        self,
        webinar_id: int | str,
        *,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Delete the wallpaper of a webinar's session branding.

        Needs the Webinar Session Branding setting switched on.

        Scopes: webinar:write, webinar:write:admin.

        Granular scopes: webinar:delete:branding_wallpaper,
        webinar:delete:branding_wallpaper:admin.

        Role permissions: User:Edit.

        Rate limit: Light.

        Args:
            webinar_id: The webinar's ID.
            request_options: How this call alone is sent: time limit, retries, headers.

        Raises:
            ValidationError: The webinar ID is invalid (400, code 300).
            FeatureDisabledError: Session branding is not enabled for this webinar (400, code 3000).
            PermissionDeniedError: You lack the permission for this (400, code 200).
            WebinarPlanMissingError: The webinar plan is missing. To perform this action, subscribe
                to it and enable webinars for this user (400, code 200).
            WebinarNotFoundError: There is no webinar {webinarId}; it does not exist (404, code
                3001).
            RateLimitError: Too Many Requests (429).

        Example:
            await zoom.webinars.delete_wallpaper(84512345678)
        """
        await self._call("delete_webinar_wallpaper", locals())

    async def create_invite_links(
        self,
        webinar_id: int | str,
        *,
        attendees: Sequence[_inputs.Attendee] | None | Unset = UNSET,
        ttl: int | None | Unset = UNSET,
        request_options: RequestOptions | None = None,
    ) -> _models.InviteLinkList:
        """Create personal links for joining a webinar, one per name.

        Needs a plan of type Business, Education or API and the webinar add-on.

        Scopes: webinar:write, webinar:write:admin.

        Granular scopes: webinar:write:invite_links, webinar:write:invite_links:admin.

        Role permissions: User:Edit.

        Rate limit: Light.

        Args:
            webinar_id: The webinar's ID.
            attendees: The people who get a personal link. 1 to 500 items.
            ttl: Seconds until the invite links expire; `0` means never. 0 to 7776000. By default
                7200.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            The names with their links.

        Raises:
            ValidationError: The Webinar Id given is invalid (400, code 300).
            PermissionDeniedError: You lack the permission for this (400, code 200).
            WebinarPlanMissingError: The webinar plan is missing. To perform this action, subscribe
                to it and enable webinars for this user (400, code 200).
            WebinarNotFoundError: There is no webinar {webinarId}; it does not exist (404, code
                3001).
            RateLimitError: Too Many Requests (429).

        Example:
            await zoom.webinars.create_invite_links(84512345678, ttl=7200)
        """
        return await self._call("create_webinar_invite_links", locals())

    async def get_livestream_token(
        self,
        webinar_id: int | str,
        *,
        request_options: RequestOptions | None = None,
    ) -> _models.MeetingLocalArchivingToken:
        """Get webinar live streaming token

        Return a token with which a recording bot, built on the Zoom Meeting SDK, joins and
        starts streaming by itself, regular or raw. The host must be the one who issued the
        token. Needs a Pro plan or higher with the webinar add-on and the host's setting for
        livestreaming webinars switched on.

        Scopes: webinar_token:read:admin:live_streaming, webinar_token:read:live_streaming.

        Granular scopes: webinar:read:live_streaming_token,
        webinar:read:live_streaming_token:admin.

        Role permissions: User:Read.

        Rate limit: Light.

        Args:
            webinar_id: The webinar's ID.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            The join token.

        Raises:
            ValidationError: The webinar ID is invalid (400, code 300).
            AuthenticationError: Only OAuth2 authorization is supported for this call (400, code
                124).
            FeatureDisabledError: Live streaming may not be started here. Switch on **Allow
                livestreaming of webinars** under **Settings** in the Zoom web portal first (400,
                code 3000).
            PermissionDeniedError: You lack the permission for this (400, code 200).
            WebinarPlanMissingError: The webinar plan is missing. To perform this action, subscribe
                to it and enable webinars for this user (400, code 200).
            WebinarNotFoundError: There is no webinar {webinarId}; it does not exist (404, code
                3001).
            RateLimitError: Too Many Requests (429).

        Example:
            await zoom.webinars.get_livestream_token(84512345678)
        """
        return await self._call("get_webinar_live_streaming_token", locals())

    async def get_local_archiving_token(
        self,
        webinar_id: int | str,
        *,
        request_options: RequestOptions | None = None,
    ) -> _models.MeetingLocalArchivingToken:
        """Get webinar local archiving token

        Return a token that lets a Meeting SDK app or bot archive a webinar, with access to its
        raw audio and video as they happen. Needs a Pro plan or higher with the webinar add-on
        and the account setting for archiving meetings and webinars switched on.

        Scopes: webinar_token:read:admin:local_archiving.

        Granular scopes: webinar:read:local_archiving_token:admin.

        Role permissions: User:Read.

        Rate limit: Light.

        Args:
            webinar_id: The webinar's ID.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            The archive token.

        Raises:
            ValidationError: The webinar ID is invalid (400, code 300).
            AuthenticationError: Only OAuth2 authorization is supported for this call (400, code
                124).
            FeatureDisabledError: Local archiving may not be started here. Switch on **Archive
                meetings and webinars** under **Settings** in the Zoom web portal first (400, code
                3000).
            PermissionDeniedError: You lack the permission for this (400, code 200).
            WebinarPlanMissingError: The webinar plan is missing. To perform this action, subscribe
                to it and enable webinars for this user (400, code 200).
            WebinarNotFoundError: There is no webinar {webinarId}; it does not exist (404, code
                3001).
            RateLimitError: Too Many Requests (429).

        Example:
            await zoom.webinars.get_local_archiving_token(84512345678)
        """
        return await self._call("get_webinar_local_archiving_token", locals())

    async def get_local_recording_token(
        self,
        webinar_id: int | str,
        *,
        request_options: RequestOptions | None = None,
    ) -> _models.MeetingLocalArchivingToken:
        """Get webinar local recording token

        Return a token with which a recording bot, built on the Zoom Meeting SDK, joins a webinar
        and starts a local recording by itself, regular or raw. Needs a Pro plan or higher with the
        webinar add-on and local recording switched on in the user's settings.

        Scopes: webinar_token:read:admin:local_recording, webinar_token:read:local_recording.

        Granular scopes: webinar:read:local_recording_token,
        webinar:read:local_recording_token:admin.

        Role permissions: User:Read.

        Rate limit: Light.

        Args:
            webinar_id: The webinar's ID.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            The join token.

        Raises:
            ValidationError: The webinar ID is invalid (400, code 300).
            AuthenticationError: Only OAuth2 authorization is supported for this call (400, code
                124).
            FeatureDisabledError: Local recording may not be started here. Switch on **Local
                Recording** under **Settings** in the Zoom web portal first (400, code 3000).
            PermissionDeniedError: You lack the permission for this (400, code 200).
            WebinarPlanMissingError: The webinar plan is missing. To perform this action, subscribe
                to it and enable webinars for this user (400, code 200).
            WebinarNotFoundError: There is no webinar {webinarId}; it does not exist (404, code
                3001).
            RateLimitError: Too Many Requests (429).

        Example:
            await zoom.webinars.get_local_recording_token(84512345678)
        """
        return await self._call("get_webinar_local_recording_token", locals())

    async def get_livestream(
        self,
        webinar_id: int | str,
        *,
        request_options: RequestOptions | None = None,
    ) -> _models.Livestream:
        """Return the address, key and viewing page of a webinar's live stream to a custom platform.

        Needs a Pro plan or higher with the webinar add-on, and a live stream that is set up for
        the webinar.

        Scopes: webinar:read, webinar:read:admin.

        Granular scopes: webinar:read:livestream, webinar:read:livestream:admin.

        Role permissions: User:Read.

        Rate limit: Light.

        Args:
            webinar_id: Identifies the webinar.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            The live stream configuration.

        Raises:
            ValidationError: The webinar ID is invalid (400, code 300).
            WebinarPlanMissingError: The webinar plan is missing. To perform this action, subscribe
                to it and enable webinars for this user (400, code 200).
            PermissionDeniedError: You lack the permission for this (400, code 200).
            FeatureDisabledError: Custom live streaming of the webinar is not enabled by the current
                user (400, code 200).
            WebinarNotFoundError: There is no webinar {webinarId}; it does not exist (404, code
                3001).
            RateLimitError: Too Many Requests (429).

        Example:
            await zoom.webinars.get_livestream("mX3kQ7vTSZ2pL9wB4yHc6A==")
        """
        return await self._call("get_webinar_livestream", locals())

    async def update_livestream(
        self,
        webinar_id: int | str,
        *,
        page_url: str,
        stream_key: str,
        stream_url: str,
        resolution: str | None | Unset = UNSET,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Set where a webinar is streamed to and where people can watch it.

        Needs a Pro plan or higher with the webinar add-on, and a live stream that is set up for
        the webinar.

        Scopes: webinar:write, webinar:write:admin.

        Granular scopes: webinar:update:livestream, webinar:update:livestream:admin.

        Role permissions: User:Edit.

        Rate limit: Light.

        Args:
            webinar_id: The webinar's ID.
            page_url: Address at which the livestream can be watched. At most 1024 characters.
            stream_key: Name and key of the livestream on the streaming platform. At most 512
                characters.
            stream_url: Address to which the livestream is sent. At most 1024 characters.
            resolution: Resolution of the video in the live stream: `720p` or `1080p`. Needed if the
                user turns on 1080p.
            request_options: How this call alone is sent: time limit, retries, headers.

        Raises:
            ValidationError: The webinar ID is invalid (400, code 300).
            FeatureDisabledError: Custom live streaming of the webinar is not enabled by the current
                user (400, code 200).
            PermissionDeniedError: You lack the permission for this (400, code 200).
            WebinarPlanMissingError: The webinar plan is missing. To perform this action, subscribe
                to it and enable webinars for this user (400, code 200).
            WebinarNotFoundError: There is no webinar {webinarId}; it does not exist (404, code
                3001).
            RateLimitError: Too Many Requests (429).

        Example:
            await zoom.webinars.update_livestream(
                84512345678,
                page_url="https://zoom.example.com/page/1",
                stream_key="northwind-stream-01",
                stream_url="rtmps://stream.example.com/live",
                resolution="720p",
            )
        """
        await self._call("update_webinar_livestream", locals())

    async def update_livestream_status(
        self,
        webinar_id: int | str,
        *,
        action: _literals.WebinarLivestreamStatusAction | None | Unset = UNSET,
        settings: _inputs.WebinarLivestreamStatusSettings | None | Unset = UNSET,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Start or stop the live stream of a webinar.

        Needs a Pro plan or higher with the webinar add-on, and a live stream that is set up for
        the webinar.

        Scopes: webinar:write, webinar:write:admin.

        Granular scopes: webinar:update:livestream_status,
        webinar:update:livestream_status:admin.

        Role permissions: User:Edit.

        Rate limit: Light.

        Args:
            webinar_id: The webinar's ID.
            action: What to do with the live stream: `start` or `stop` it.
            settings: Settings of the webinar's live stream; they can be changed only while it is
                stopped.
            request_options: How this call alone is sent: time limit, retries, headers.

        Raises:
            ValidationError: The webinar ID is invalid (400, code 300).
            UserNotFoundError: No such user exists: {userId} (400, code 1001).
            PermissionDeniedError: You lack the permission for this (400, code 200).
            WrongStateError: No custom streaming service is configured for the current webinar (400,
                code 3000).
            WebinarPlanMissingError: The webinar plan is missing. To perform this action, subscribe
                to it and enable webinars for this user (400, code 200).
            WrongStateError: The webinar {webinarId} has not yet started (400, code 200).
            WebinarNotFoundError: There is no webinar {webinarId}; it does not exist (404, code
                3001).
            RateLimitError: Too Many Requests (429).

        Example:
            await zoom.webinars.update_livestream_status(84512345678, action="start")
        """
        await self._call("update_webinar_livestream_status", locals())

    async def list_panelists(
        self,
        webinar_id: int | str,
        *,
        request_options: RequestOptions | None = None,
    ) -> _models.PanelistList:
        """List all panelists of a webinar.

        Needs a Pro plan or higher with the webinar add-on.

        Scopes: webinar:read, webinar:read:admin.

        Granular scopes: webinar:read:list_panelists, webinar:read:list_panelists:admin.

        Role permissions: User:Read.

        Rate limit: Medium.

        Args:
            webinar_id: The webinar's ID.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            The panelists of the webinar.

        Raises:
            ValidationError: The webinar ID is invalid (400, code 300).
            PermissionDeniedError: You lack the permission for this (400, code 200).
            WebinarPlanMissingError: The webinar plan is missing. To perform this action, subscribe
                to it and enable webinars for this user (400, code 200).
            WebinarNotFoundError: There is no webinar {webinarId}; it does not exist (404, code
                3001).
            RateLimitError: Too Many Requests (429).

        Example:
            await zoom.webinars.list_panelists(84512345678)
        """
        return await self._call("list_webinar_panelists", locals())

    async def add_panelists(
        self,
        webinar_id: int | str,
        *,
        panelists: Sequence[_inputs.PanelistInput] | None | Unset = UNSET,
        request_options: RequestOptions | None = None,
    ) -> _models.AddWebinarPanelistsResult:
        """Add panelists to a scheduled webinar.

        Unlike attendees they can see and send video, share their screen and annotate. Needs a
        Pro plan or higher with the webinar add-on.

        Scopes: webinar:write, webinar:write:admin.

        Granular scopes: webinar:write:panelist, webinar:write:panelist:admin.

        Role permissions: User:Edit.

        Rate limit: Medium.

        Args:
            webinar_id: The webinar's ID.
            panelists: The panelists to add. At most 30 items.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            The webinar's ID and the time of the addition.

        Raises:
            LimitReachedError: No more panelists can be added; their limit is reached. Contact Zoom
                Support for more (400, code 3000).
            PermissionDeniedError: You lack the permission for this (400, code 200).
            WebinarPlanMissingError: The webinar plan is missing. To perform this action, subscribe
                to it and enable webinars for this user (400, code 200).
            ValidationError: The webinar ID is invalid (400, code 300).
            WebinarNotFoundError: There is no webinar {webinarId}; it does not exist (404, code
                3001).
            RateLimitError: Too Many Requests (429).

        Example:
            await zoom.webinars.add_panelists(84512345678)
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

        Scopes: webinar:write, webinar:write:admin.

        Granular scopes: webinar:delete:panelist, webinar:delete:panelist:admin.

        Role permissions: User:Edit.

        Rate limit: Light.

        Args:
            webinar_id: The webinar's ID.
            request_options: How this call alone is sent: time limit, retries, headers.

        Raises:
            ValidationError: The webinar ID is invalid (400, code 300).
            PermissionDeniedError: You lack the permission for this (400, code 200).
            WebinarPlanMissingError: The webinar plan is missing. To perform this action, subscribe
                to it and enable webinars for this user (400, code 200).
            WebinarNotFoundError: There is no webinar {webinarId}; it does not exist (404, code
                3001).
            RateLimitError: Too Many Requests (429).

        Example:
            await zoom.webinars.remove_all_panelists(84512345678)
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

        The list of the webinar's panelists gives the panelist's ID. Needs a Pro plan or higher
        with the webinar add-on.

        Scopes: webinar:write, webinar:write:admin.

        Granular scopes: webinar:delete:panelist, webinar:delete:panelist:admin.

        Role permissions: User:Edit.

        Rate limit: Light.

        Args:
            webinar_id: The webinar's ID.
            panelist_id: The panelist's ID or email address.
            request_options: How this call alone is sent: time limit, retries, headers.

        Raises:
            ValidationError: The webinar ID is invalid (400, code 300).
            PermissionDeniedError: You lack the permission for this (400, code 200).
            WebinarPlanMissingError: The webinar plan is missing. To perform this action, subscribe
                to it and enable webinars for this user (400, code 200).
            WebinarNotFoundError: There is no webinar {webinarId}; it does not exist (404, code
                3001).
            RateLimitError: Too Many Requests (429).

        Example:
            await zoom.webinars.remove_panelist(84512345678, "panelistMei0000000001")
        """
        await self._call("remove_webinar_panelist", locals())

    async def list_polls(
        self,
        webinar_id: int | str,
        *,
        anonymous: bool | Unset = UNSET,
        request_options: RequestOptions | None = None,
    ) -> _models.PollList:
        """List the polls prepared for a webinar.

        Needs a Pro plan or higher with the webinar add-on, and the Webinar Polls/Quizzes setting
        switched on.

        Scopes: webinar:read, webinar:read:admin.

        Granular scopes: webinar:read:list_polls, webinar:read:list_polls:admin.

        Role permissions: User:Read.

        Rate limit: Light.

        Args:
            webinar_id: The webinar's ID.
            anonymous: Whether to ask for the polls with anonymous answers; `false` leaves them out.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            The polls of the webinar.

        Raises:
            FeatureDisabledError: Webinar polls are disabled. Enable **Webinar Polls/Quizzes** under
                **Settings** in the Zoom web portal (400, code 4400).
            ValidationError: The webinar ID is invalid (400, code 300).
            PermissionDeniedError: You lack the permission for this (400, code 200).
            WebinarPlanMissingError: The webinar plan is missing. To perform this action, subscribe
                to it and enable webinars for this user (400, code 200).
            WebinarNotFoundError: There is no webinar {webinarId}; it does not exist (404, code
                3001).
            RateLimitError: Too Many Requests (429).

        Example:
            await zoom.webinars.list_polls(84512345678)
        """
        return await self._call("list_webinar_polls", locals())

    async def create_poll(
        self,
        webinar_id: int | str,
        *,
        title: str | None | Unset = UNSET,
        questions: Sequence[_inputs.MeetingPollQuestion | _models.PollQuestion]
        | None
        | Unset = UNSET,
        anonymous: bool | None | Unset = UNSET,
        poll_type: Literal[1, 2, 3] | None | Unset = UNSET,
        request_options: RequestOptions | None = None,
    ) -> _models.Poll:
        """Create a poll for a webinar.

        Needs a Pro plan or higher with the webinar add-on, and the Webinar Polls/Quizzes setting
        switched on.

        Scopes: webinar:write, webinar:write:admin.

        Granular scopes: webinar:write:poll, webinar:write:poll:admin.

        Role permissions: User:Edit.

        Rate limit: Light.

        Args:
            webinar_id: The webinar's ID.
            title: Title of the poll. At most 64 characters.
            questions: Questions of the poll.
            anonymous: Whether participants answer the poll without their names. By default false.
            poll_type: Kind of poll: `1` an ordinary one, `2` an advanced one, `3` a quiz. `2` and
                `3` must be turned on for the account.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            The new poll.

        Raises:
            FeatureDisabledError: Webinar polls are disabled. Enable **Webinar Polls/Quizzes** under
                **Settings** in the Zoom web portal (400, code 4400).
            ValidationError: The webinar ID is invalid (400, code 300).
            PermissionDeniedError: You lack the permission for this (400, code 200).
            WebinarPlanMissingError: The webinar plan is missing. To perform this action, subscribe
                to it and enable webinars for this user (400, code 200).
            WebinarNotFoundError: There is no webinar {webinarId}; it does not exist (404, code
                3001).
            RateLimitError: Too Many Requests (429).

        Example:
            await zoom.webinars.create_poll(
                84512345678,
                title="Next meeting day",
                anonymous=False,
                poll_type=1,
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

        Needs a Pro plan or higher with the webinar add-on, and the Webinar Polls/Quizzes setting
        switched on.

        Scopes: webinar:read, webinar:read:admin.

        Granular scopes: webinar:read:poll, webinar:read:poll:admin.

        Role permissions: User:Read.

        Rate limit: Light.

        Args:
            webinar_id: The webinar's ID.
            poll_id: The poll's ID.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            The poll.

        Raises:
            FeatureDisabledError: Webinar polls are disabled. Enable **Webinar Polls/Quizzes** under
                **Settings** in the Zoom web portal (400, code 4400).
            ValidationError: The webinar ID is invalid (400, code 300).
            PermissionDeniedError: You lack the permission for this (400, code 200).
            WebinarPlanMissingError: The webinar plan is missing. To perform this action, subscribe
                to it and enable webinars for this user (400, code 200).
            WebinarNotFoundError: There is no webinar {webinarId}; it does not exist (404, code
                3001).
            RateLimitError: Too Many Requests (429).

        Example:
            await zoom.webinars.get_poll(84512345678, "pollQ7vTSZ2pL9wB4yHc6A")
        """
        return await self._call("get_webinar_poll", locals())

    async def update_poll(
        self,
        webinar_id: int | str,
        poll_id: str,
        *,
        title: str | None | Unset = UNSET,
        questions: Sequence[_inputs.MeetingPollQuestion | _models.PollQuestion]
        | None
        | Unset = UNSET,
        anonymous: bool | None | Unset = UNSET,
        poll_type: Literal[1, 2, 3] | None | Unset = UNSET,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Change the title, type or questions of a webinar poll.

        Needs a Pro plan or higher with the webinar add-on, and the Webinar Polls/Quizzes setting
        switched on.

        Scopes: webinar:write, webinar:write:admin.

        Granular scopes: webinar:update:poll, webinar:update:poll:admin.

        Role permissions: User:Edit.

        Rate limit: Light.

        Args:
            webinar_id: The webinar's ID.
            poll_id: The poll's ID.
            title: Title of the poll. At most 64 characters.
            questions: Questions of the poll.
            anonymous: Whether participants answer the poll without their names. By default false.
            poll_type: Kind of poll: `1` an ordinary one, `2` an advanced one, `3` a quiz. `2` and
                `3` must be turned on for the account.
            request_options: How this call alone is sent: time limit, retries, headers.

        Raises:
            FeatureDisabledError: Webinar polls are disabled. Enable **Webinar Polls/Quizzes** under
                **Settings** in the Zoom web portal (400, code 4400).
            ValidationError: The webinar ID is invalid (400, code 300).
            PermissionDeniedError: You lack the permission for this (400, code 200).
            WebinarPlanMissingError: The webinar plan is missing. To perform this action, subscribe
                to it and enable webinars for this user (400, code 200).
            WebinarNotFoundError: There is no webinar {webinarId}; it does not exist (404, code
                3001).
            RateLimitError: Too Many Requests (429).

        Example:
            await zoom.webinars.update_poll(
                84512345678,
                "pollQ7vTSZ2pL9wB4yHc6A",
                title="Next meeting day",
                anonymous=False,
                poll_type=1,
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

        Polls from the Survey Library cannot be deleted here. Needs a Pro plan or higher with the
        webinar add-on, and the Webinar Polls/Quizzes setting switched on.

        Scopes: webinar:write, webinar:write:admin.

        Granular scopes: webinar:delete:poll, webinar:delete:poll:admin.

        Role permissions: User:Edit.

        Rate limit: Light.

        Args:
            webinar_id: The webinar's ID.
            poll_id: The poll's ID.
            request_options: How this call alone is sent: time limit, retries, headers.

        Raises:
            FeatureDisabledError: Webinar polls are disabled. Enable **Webinar Polls/Quizzes** under
                **Settings** in the Zoom web portal (400, code 4400).
            PermissionDeniedError: You lack the permission for this (400, code 200).
            WebinarPlanMissingError: The webinar plan is missing. To perform this action, subscribe
                to it and enable webinars for this user (400, code 200).
            ValidationError: The poll IDs are invalid (400, code 4400).
            UnsupportedError: A poll within the Survey Library cannot be updated or deleted (400,
                code 4400).
            ValidationError: The webinar ID is invalid (400, code 300).
            WebinarNotFoundError: There is no webinar {webinarId}; it does not exist (404, code
                3001).
            RateLimitError: Too Many Requests (429).

        Example:
            await zoom.webinars.delete_poll(84512345678, "pollQ7vTSZ2pL9wB4yHc6A")
        """
        await self._call("delete_webinar_poll", locals())

    def list_registrants(
        self,
        webinar_id: int | str,
        *,
        occurrence_id: str | Unset = UNSET,
        status: _literals.RegistrantStatus | Unset = UNSET,
        tracking_source_id: str | Unset = UNSET,
        page_size: int | Unset = UNSET,
        page_number: int | Unset = UNSET,
        next_page_token: str | Unset = UNSET,
        request_options: RequestOptions | None = None,
    ) -> AsyncPages[_models.Registrant, _models.RegistrantList]:
        """List the people registered for a webinar.

        Needs a webinar plan.

        Scopes: webinar:read, webinar:read:admin.

        Granular scopes: webinar:read:list_registrants, webinar:read:list_registrants:admin.

        Role permissions: User:Read.

        Rate limit: Medium.

        Args:
            webinar_id: The webinar's ID.
            occurrence_id: ID of the occurrence to act on, of a recurring meeting or webinar.
            status: Which registrants to list, by the state of their registration. By default
                "approved".
            tracking_source_id: Only registrants who came through this tracking source. Of use when
                the registration page was shared in several places.
            page_size: How many entries to return per page. At most 300. By default 30.
            page_number: Deprecated; use `next_page_token`. Page to return, counted from 1. By
                default 1.
            next_page_token: Token from the previous page, to ask for the next one. It expires after
                15 minutes.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            The registrants on this page, fetched page by page as they are asked for.

        Raises:
            PermissionDeniedError: You lack the permission for this (400, code 200).
            WebinarPlanMissingError: The webinar plan is missing. To perform this action, subscribe
                to it and enable webinars for this user (400, code 200).
            WebinarNotFoundError: There is no webinar {webinarId}; it does not exist (404, code
                3001).
            RateLimitError: Too Many Requests (429).

        Example:
            async for item in zoom.webinars.list_registrants(84512345678):
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
        address: str | None | Unset = UNSET,
        city: str | None | Unset = UNSET,
        state: str | None | Unset = UNSET,
        zip_: str | None | Unset = UNSET,
        country: str | None | Unset = UNSET,
        phone: str | None | Unset = UNSET,
        comments: str | None | Unset = UNSET,
        custom_questions: Sequence[_inputs.MeetingRegistrantCustomQuestion] | None | Unset = UNSET,
        industry: str | None | Unset = UNSET,
        job_title: str | None | Unset = UNSET,
        no_of_employees: _literals.RegistrantNoOfEmployees | None | Unset = UNSET,
        org: str | None | Unset = UNSET,
        purchasing_time_frame: _literals.RegistrantPurchasingTimeFrame | None | Unset = UNSET,
        role_in_purchase_process: _literals.RegistrantRoleInPurchaseProcess | None | Unset = UNSET,
        language: _literals.RegistrantLanguage | None | Unset = UNSET,
        source_id: str | None | Unset = UNSET,
        occurrence_ids: str | Unset = UNSET,
        request_options: RequestOptions | None = None,
    ) -> _models.AddedRegistrant:
        """Register a person for a webinar that requires registration.

        The answer holds the person's own link for joining. Webinars with paid registration are
        not supported. Needs a webinar plan.

        Scopes: webinar:write, webinar:write:admin.

        Granular scopes: webinar:write:registrant, webinar:write:registrant:admin.

        Role permissions: User:Edit.

        Rate limit: Light.

        Args:
            webinar_id: The webinar's ID.
            email: Email address of the registrant. At most 128 characters.
            first_name: The registrant's first name. At most 64 characters.
            last_name: The registrant's last name. At most 64 characters.
            address: Postal address of the registrant.
            city: City of the registrant.
            state: State or province of the registrant.
            zip_: ZIP or postal code of the registrant.
            country: Two-letter code of the registrant's country.
            phone: Phone number of the registrant.
            comments: Questions and remarks of the registrant.
            custom_questions: The registrant's answers to custom questions.
            industry: Industry that the registrant works in.
            job_title: Job title of the registrant.
            no_of_employees: Number of employees of the registrant's organization.
            org: Organization of the registrant.
            purchasing_time_frame: When the registrant means to buy.
            role_in_purchase_process: Role of the registrant in the decision to buy.
            language: Language of the confirmation email to the registrant. Ignored unless the
                webinar sends its emails in the recipients' default language.
            source_id: ID of the tracking source through which the person registered.
            occurrence_ids: IDs of occurrences, separated by commas; a webinar returns them with its
                other data. For several occurrences its `registration_type` must be `3`.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            The registration, with the link for joining.

        Raises:
            FeatureDisabledError: Registration is not set as required for this webinar: {webinarId}
                (400, code 3000).
            ValidationError: The host cannot register for the webinar (400, code 3027).
            ValidationError: Input your work email address if you have been invited (400, code
                3034).
            WrongStateError: You cannot register now because the webinar is over. The webinar host
                can answer questions (400, code 3038).
            LimitReachedError: No more attendees can be added; their limit is reached. Contact Zoom
                Support for more (400, code 3000).
            UnsupportedError: Paid registration is not supported by the Zoom REST API (400, code
                3000).
            AlreadyExistsError: You cannot register: as a panelist you have already been invited.
                Check your email for more information about the webinar (400, code 3000).
            PermissionDeniedError: You lack the permission for this (400, code 200).
            WebinarPlanMissingError: The webinar plan is missing. To perform this action, subscribe
                to it and enable webinars for this user (400, code 200).
            ValidationError: The webinar ID is invalid (400, code 300).
            WebinarNotFoundError: There is no webinar {webinarId}; it does not exist (404, code
                3001).
            RateLimitError: Too Many Requests (429).

        Example:
            await zoom.webinars.add_registrant(
                84512345678,
                email="amara.okafor@example.com",
                first_name="Amara",
                last_name="Okafor",
                address="Lindenstrasse 12",
                city="Berlin",
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
        and the host's own questions. Needs a Pro plan or higher with the webinar add-on.

        Scopes: webinar:read, webinar:read:admin.

        Granular scopes: webinar:read:list_registration_questions,
        webinar:read:list_registration_questions:admin.

        Role permissions: User:Read.

        Rate limit: Light.

        Args:
            webinar_id: The webinar's ID.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            The fields and questions of the registration form.

        Raises:
            ValidationError: The webinar ID is invalid (400, code 300).
            WebinarPlanMissingError: The webinar plan is missing. To perform this action, subscribe
                to it and enable webinars for this user (400, code 200).
            FeatureDisabledError: Registration is not enabled for this webinar: {webinarId} (400,
                code 3000).
            WebinarNotFoundError: There is no webinar {webinarId}; it does not exist (404, code
                3001).
            RateLimitError: Too Many Requests (429).

        Example:
            await zoom.webinars.get_registration_questions(84512345678)
        """
        return await self._call("get_webinar_registration_questions", locals())

    async def update_registration_questions(
        self,
        webinar_id: int | str,
        *,
        questions: Sequence[_inputs.RegistrantQuestionInput] | None | Unset = UNSET,
        custom_questions: Sequence[_inputs.WebinarRegistrationCustomQuestion]
        | None
        | Unset = UNSET,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Set what people are asked when they register for a scheduled webinar.

        The webinar must require registration. Needs a Pro plan or higher with the webinar
        add-on.

        Scopes: webinar:write, webinar:write:admin.

        Granular scopes: webinar:update:registration_question,
        webinar:update:registration_question:admin.

        Role permissions: User:Edit.

        Rate limit: Light.

        Args:
            webinar_id: The webinar's ID.
            questions: Standard fields that those who register for the webinar are asked for.
            custom_questions: Custom questions to put to those who register for the webinar.
            request_options: How this call alone is sent: time limit, retries, headers.

        Raises:
            ValidationError: The webinar ID is invalid (400, code 300).
            PermissionDeniedError: You lack the permission for this (400, code 200).
            WebinarPlanMissingError: The webinar plan is missing. To perform this action, subscribe
                to it and enable webinars for this user (400, code 200).
            FeatureDisabledError: Registration is not enabled for this webinar: {webinarId} (400,
                code 3000).
            WebinarNotFoundError: There is no webinar {webinarId}; it does not exist (404, code
                3001).
            RateLimitError: Too Many Requests (429).

        Example:
            await zoom.webinars.update_registration_questions(
                84512345678,
                questions=[
                    {"field_name": "last_name", "required": True},
                    {"field_name": "address", "required": True},
                ],
            )
        """
        await self._call("update_webinar_registration_questions", locals())

    async def update_registrant_status(
        self,
        webinar_id: int | str,
        *,
        action: _literals.RegistrantStatusAction,
        registrants: Sequence[_inputs.RegistrantRef] | None | Unset = UNSET,
        occurrence_id: str | Unset = UNSET,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Approve or deny registrants of a webinar, or take their approval back.

        The number of requests per registrant within 24 hours is limited as well. Needs a Pro
        plan or higher with the webinar add-on.

        Scopes: webinar:write, webinar:write:admin.

        Granular scopes: webinar:update:registrant_status,
        webinar:update:registrant_status:admin.

        Role permissions: User:Edit.

        Rate limit: Medium.

        Args:
            webinar_id: The webinar's ID.
            action: What to do with the registrants: `approve` or `deny` them, or `cancel` their
                approval.
            registrants: The registrants whose status changes. At most 30 items.
            occurrence_id: ID of the occurrence to act on, of a recurring meeting or webinar.
            request_options: How this call alone is sent: time limit, retries, headers.

        Raises:
            LimitReachedError: The webinar's maximum attendee capacity has been reached (400, code
                3035).
            ValidationError: The webinar ID is invalid (400, code 300).
            PermissionDeniedError: You lack the permission for this (400, code 200).
            WebinarPlanMissingError: The webinar plan is missing. To perform this action, subscribe
                to it and enable webinars for this user (400, code 200).
            FeatureDisabledError: Registration is not enabled for this meeting: {webinarId} (400,
                code 300).
            WebinarNotFoundError: There is no webinar {webinarId}; it does not exist (404, code
                3001).
            RateLimitError: Too Many Requests (429).

        Example:
            await zoom.webinars.update_registrant_status(
                84512345678,
                action="approve",
                registrants=[{"id": "regAmara00000000000001"}, {"id": "regJonas00000000000002"}],
            )
        """
        await self._call("update_webinar_registrant_status", locals())

    async def get_registrant(
        self,
        webinar_id: int | str,
        registrant_id: str,
        *,
        occurrence_id: str | Unset = UNSET,
        request_options: RequestOptions | None = None,
    ) -> _models.Registrant:
        """Return one registrant of a webinar.

        Needs a webinar plan.

        Scopes: webinar:read, webinar:read:admin.

        Granular scopes: webinar:read:registrant, webinar:read:registrant:admin.

        Role permissions: User:Read.

        Rate limit: Light.

        Args:
            webinar_id: The webinar's ID.
            registrant_id: The registrant's ID.
            occurrence_id: ID of the occurrence to act on, of a recurring meeting or webinar.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            The registrant.

        Raises:
            ValidationError: The webinar ID is invalid (400, code 300).
            PermissionDeniedError: You lack the permission for this (400, code 200).
            WebinarPlanMissingError: The webinar plan is missing. To perform this action, subscribe
                to it and enable webinars for this user (400, code 200).
            FeatureDisabledError: Registration is not enabled for this webinar: {webinarId} (400,
                code 3000).
            NotFoundError: There is no registrant {registrantId}; it does not exist (400, code
                3079).
            WebinarNotFoundError: There is no webinar {webinarId}; it does not exist (404, code
                3001).
            RateLimitError: Too Many Requests (429).

        Example:
            await zoom.webinars.get_registrant(84512345678, "registrantMei000000001")
        """
        return await self._call("get_webinar_registrant", locals())

    async def remove_registrant(
        self,
        webinar_id: int | str,
        registrant_id: str,
        *,
        occurrence_id: str | Unset = UNSET,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Take a registrant off a webinar.

        Needs a Pro plan or higher with the webinar add-on.

        Scopes: webinar:write, webinar:write:admin.

        Granular scopes: webinar:delete:registrant, webinar:delete:registrant:admin.

        Role permissions: User:Edit.

        Rate limit: Light.

        Args:
            webinar_id: The webinar's ID.
            registrant_id: The registrant's ID.
            occurrence_id: ID of the occurrence to act on, of a recurring meeting or webinar.
            request_options: How this call alone is sent: time limit, retries, headers.

        Raises:
            WebinarPlanMissingError: The webinar plan is missing. To perform this action, subscribe
                to it and enable webinars for this user (400, code 200).
            ValidationError: The Registrant ID field has an invalid value. Try again with a valid
                one (400, code 300).
            FeatureDisabledError: Registration is not enabled for this webinar: {webinarId} (400,
                code 3000).
            NotFoundError: No registrant {registrantId} was found (400, code 3000).
            PermissionDeniedError: You lack the permission for this (400, code 200).
            ValidationError: The webinar ID is invalid (400, code 300).
            WebinarNotFoundError: There is no webinar {webinarId}; it does not exist (404, code
                3001).
            RateLimitError: Too Many Requests (429).

        Example:
            await zoom.webinars.remove_registrant(84512345678, "registrantMei000000001")
        """
        await self._call("remove_webinar_registrant", locals())

    async def get_sip_uri(
        self,
        webinar_id: int | str,
        *,
        passcode: str | None | Unset = UNSET,
        request_options: RequestOptions | None = None,
    ) -> _models.SipUriResult:
        """Get webinar SIP URI

        Return a SIP URI for dialing into a webinar, made of the webinar ID, a passcode if one is
        given, and a participant code. The answer also says how long the URI is valid and whether
        the caller has a Conference Room Connector plan. Needs a Pro plan or higher with the webinar
        add-on.

        Scopes: webinar:write:admin:sip_dialing, webinar:write:sip_dialing.

        Granular scopes: webinar:write:sip_dialing, webinar:write:sip_dialing:admin.

        Role permissions: User:Edit.

        Rate limit: Light.

        Args:
            webinar_id: The webinar's ID.
            passcode: Passcode to put into the SIP URI; without it the URI has none. Zoom does not
                check it.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            The SIP URI with its period of validity.

        Raises:
            ValidationError: The webinar ID is invalid (400, code 300).
            PermissionDeniedError: The meeting information cannot be accessed (400, code 3000).
            NotFoundError: No SIP URI exists for the webinar: {webinarId} (400, code 3000).
            RateLimitError: Too Many Requests (429).

        Example:
            await zoom.webinars.get_sip_uri(84512345678, passcode="k4Tz8m")
        """
        return await self._call("get_webinar_sip_uri", locals())

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

        Granular scopes: webinar:update:status, webinar:update:status:admin.

        Role permissions: User:Edit.

        Rate limit: Light.

        Args:
            webinar_id: The webinar's ID.
            action: What becomes of the webinar; `end` ends it for everybody.
            request_options: How this call alone is sent: time limit, retries, headers.

        Raises:
            WebinarPlanMissingError: Webinar plan subscription is missing. Enable webinar for this
                user once the subscription is added:{userId} (200, code 200).
            UserNotInAccountError: User does not belong to this account:{accountId} (400, code
                1010).
            NotHostError: You are not the meeting host (400, code 3003).
            OnPremiseMeetingError: Can not end on-premise user's meeting (400, code 3063).
            ValidationError: The webinar ID is not valid (400, code 300).
            PermissionDeniedError: You lack the permission for this (400, code 200).
            WebinarPlanMissingError: The webinar plan is missing. Subscribe to it and enable
                webinars for this user first (400, code 200).
            UserNotFoundError: User {userId} does not exist or does not belong to this account (404,
                code 1001).
            WebinarNotFoundError: Webinar {webinarId} not found or has expired (404, code 3001).

        Example:
            await zoom.webinars.update_status(68423085, action="end")
        """
        await self._call("update_webinar_status", locals())

    async def get_survey(
        self,
        webinar_id: int | str,
        *,
        request_options: RequestOptions | None = None,
    ) -> _models.MeetingSurvey:
        """Return the survey of a webinar.

        Needs a Pro plan or higher with the webinar add-on, and the Webinar Survey feature
        enabled on the host's account.

        Scopes: webinar:read, webinar:read:admin.

        Granular scopes: webinar:read:survey, webinar:read:survey:admin.

        Role permissions: User:Read.

        Rate limit: Light.

        Args:
            webinar_id: The webinar's ID.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            The survey.

        Raises:
            ValidationError: The webinar ID is invalid (400, code 300).
            FeatureDisabledError: Webinar survey is disabled. Enable **Webinar Survey** under
                **Settings** in the Zoom web portal (400, code 3000).
            PermissionDeniedError: You lack the permission for this (400, code 200).
            WebinarPlanMissingError: The webinar plan is missing. To perform this action, subscribe
                to it and enable webinars for this user (400, code 200).
            WebinarNotFoundError: There is no webinar {webinarId}; it does not exist (404, code
                3001).
            RateLimitError: Too Many Requests (429).

        Example:
            await zoom.webinars.get_survey(84512345678)
        """
        return await self._call("get_webinar_survey", locals())

    async def delete_survey(
        self,
        webinar_id: int | str,
        *,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Delete the survey of a webinar.

        Needs a Pro plan or higher with the webinar add-on, and the Webinar Survey feature
        enabled on the host's account.

        Scopes: webinar:write, webinar:write:admin.

        Granular scopes: webinar:delete:survey, webinar:delete:survey:admin.

        Role permissions: User:Edit.

        Rate limit: Light.

        Args:
            webinar_id: The webinar's ID.
            request_options: How this call alone is sent: time limit, retries, headers.

        Raises:
            ValidationError: The webinar ID is invalid (400, code 300).
            FeatureDisabledError: Webinar survey is disabled. Enable **Webinar Survey** under
                **Settings** in the Zoom web portal (400, code 3000).
            PermissionDeniedError: You lack the permission for this (400, code 200).
            WebinarPlanMissingError: The webinar plan is missing. To perform this action, subscribe
                to it and enable webinars for this user (400, code 200).
            WebinarNotFoundError: There is no webinar {webinarId}; it does not exist (404, code
                3001).
            RateLimitError: Too Many Requests (429).

        Example:
            await zoom.webinars.delete_survey(84512345678)
        """
        await self._call("delete_webinar_survey", locals())

    async def update_survey(
        self,
        webinar_id: int | str,
        *,
        custom_survey: _inputs.CustomSurveyInput | _models.CustomSurvey | None | Unset = UNSET,
        show_in_the_browser: bool | None | Unset = UNSET,
        show_in_the_follow_up_email: bool | None | Unset = UNSET,
        third_party_survey: str | None | Unset = UNSET,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Update webinar survey

        Change the survey of a webinar, or link to one of a third party if the account's settings
        allow that. Needs a Pro plan or higher with the webinar add-on, and the Webinar Survey
        feature enabled on the host's account.

        Scopes: webinar:write, webinar:write:admin.

        Granular scopes: webinar:update:survey, webinar:update:survey:admin.

        Role permissions: User:Edit.

        Rate limit: Light.

        Args:
            webinar_id: The webinar's ID.
            custom_survey: The customized survey, with its questions.
            show_in_the_browser: Whether the survey opens in the browser at the end of the meeting
                or webinar. By default true.
            show_in_the_follow_up_email: Whether the follow-up email links to the survey. By default
                false.
            third_party_survey: Address of a survey held by a third party. At most 64 characters.
            request_options: How this call alone is sent: time limit, retries, headers.

        Raises:
            ValidationError: The webinar ID is invalid (400, code 300).
            ValidationError: Third party survey is invalid: {third_party_survey} (400, code 300).
            FeatureDisabledError: Webinar survey is disabled. To use it, enable **Webinar Survey**
                under **Settings** in the Zoom web portal (400, code 3000).
            FeatureDisabledError: The host may not use a third party survey link. Enable the setting
                that allows host a 3rd-party survey link under "Account Settings" in the Zoom web
                portal (400, code 3000).
            PermissionDeniedError: You lack the permission for this (400, code 200).
            WebinarPlanMissingError: The webinar plan is missing. To perform this action, subscribe
                to it and enable webinars for this user (400, code 200).
            WebinarNotFoundError: There is no webinar {webinarId}; it does not exist (404, code
                3001).
            RateLimitError: Too Many Requests (429).

        Example:
            await zoom.webinars.update_survey(
                84512345678,
                show_in_the_browser=True,
                show_in_the_follow_up_email=False,
                third_party_survey="https://survey.example.com/customer-day",
            )
        """
        await self._call("update_webinar_survey", locals())

    async def get_caption_token(
        self,
        webinar_id: int | str,
        *,
        type_: _literals.CaptionTokenType | Unset = UNSET,
        request_options: RequestOptions | None = None,
    ) -> _models.MeetingClosedCaptionToken:
        """Get webinar caption token

        Return the closed caption URL of a webinar, through which a third-party service can send
        its captions. Needs a Pro plan or higher with the webinar add-on, and both closed
        captioning and the use of a caption token by third-party services switched on.

        Scopes: webinar:read, webinar:read:admin.

        Granular scopes: webinar:read:token, webinar:read:token:admin.

        Role permissions: User:Read.

        Rate limit: Light.

        Args:
            webinar_id: The webinar's ID.
            type_: Which token to return: the one for a third-party closed captioning service. By
                default "closed_caption_token".
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            The caption token.

        Raises:
            ValidationError: The webinar ID is invalid (400, code 300).
            FeatureDisabledError: Closed captioning is disabled. Enable **Closed captioning** and
                the use of the caption API Token for 3rd-party Closed Captioning services under
                **Settings** in the Zoom web portal (400, code 3000).
            WrongStateError: The webinar {webinarId} has not yet started (400, code 3000).
            PermissionDeniedError: You lack the permission for this (400, code 200).
            WebinarPlanMissingError: The webinar plan is missing. To perform this action, subscribe
                to it and enable webinars for this user (400, code 200).
            WebinarNotFoundError: There is no webinar {webinarId}; it does not exist (404, code
                3001).
            RateLimitError: Too Many Requests (429).

        Example:
            await zoom.webinars.get_caption_token(84512345678, type_="closed_caption_token")
        """
        return await self._call("get_webinar_caption_token", locals())

    async def list_tracking_sources(
        self,
        webinar_id: int | str,
        *,
        request_options: RequestOptions | None = None,
    ) -> _models.TrackingSourceList:
        """List webinar tracking sources

        List the tracking sources of a webinar, links that show on which platforms visitors and
        registrants found the registration page, with their counts. Needs a webinar license.

        Scopes: webinar:read, webinar:read:admin.

        Granular scopes: webinar:read:list_tracking_sources,
        webinar:read:list_tracking_sources:admin.

        Role permissions: User:Read.

        Rate limit: Medium.

        Args:
            webinar_id: The webinar's ID.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            The tracking sources of the webinar.

        Raises:
            ValidationError: The webinar ID is invalid (400, code 300).
            PermissionDeniedError: You lack the permission for this (400, code 200).
            WebinarPlanMissingError: The webinar plan is missing. To perform this action, subscribe
                to it and enable webinars for this user (400, code 200).
            WebinarNotFoundError: There is no webinar {webinarId}; it does not exist (404, code
                3001).
            RateLimitError: Too Many Requests (429).

        Example:
            await zoom.webinars.list_tracking_sources(84512345678)
        """
        return await self._call("list_webinar_tracking_sources", locals())
