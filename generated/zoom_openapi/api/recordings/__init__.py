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


class Recordings(Resource):
    """The operations of recordings."""

    def get(
        self,
        meeting_id: int | str,
        *,
        include_fields: str | Unset = UNSET,
        ttl: int | Unset = UNSET,
        request_options: RequestOptions | None = None,
    ) -> _models.UserRecording:
        """Return the recording of a meeting or webinar, each file with its `download_url`.

        The download of a recording with a passcode needs a bearer token: the
        `download_access_token` that `include_fields` asks for, or the OAuth token of the user.

        Scopes: phone_recording:read:admin, recording:read.

        Granular scopes: cloud_recording:read:list_recording_files,
        cloud_recording:read:list_recording_files:admin,
        cloud_recording:read:list_recording_files:master.

        Rate limit: Light.

        Args:
            meeting_id: ID or UUID of the meeting or webinar. The ID stands for its latest instance,
                a UUID for exactly one.
            include_fields: Additional data to return: `download_access_token`, the token for
                downloading the recordings. It needs the permission to view the content of
                recordings in the role of the authorizing user.
            ttl: Lifetime of `download_access_token`. Only if `include_fields` asks for that token.
                0 to 604800.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            The recording with its files.

        Raises:
            PermissionDeniedError: You lack the right permissions for this (200, code 200).
            UserNotInAccountError: The account {accountId} has no such user; user not found (400,
                code 1010).
            UserNotFoundError: No user "{userId}" exists, or the user is not one that belongs to
                this account (404, code 1001).
            RecordingNotFoundError: The meeting has no recording (404, code 3301).
            RateLimitError: Too Many Requests (429).

        Example:
            zoom.recordings.get("mX3kQ7vTSZ2pL9wB4yHc6A==")
        """
        return self._call("get_meeting_recordings", locals())

    def delete(
        self,
        meeting_id: int | str,
        *,
        action: _literals.Action | Unset = UNSET,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Delete meeting recordings

        Delete every recording file of a meeting or webinar, into the trash or for good, as
        `action` says. Needs cloud recording turned on for the user.

        Scopes: recording:write, recording:write:admin.

        Granular scopes: cloud_recording:delete:meeting_recording,
        cloud_recording:delete:meeting_recording:admin,
        cloud_recording:delete:meeting_recording:master.

        Rate limit: Light.

        Args:
            meeting_id: ID or UUID of the meeting or webinar. The ID stands for its latest instance,
                a UUID for exactly one.
            action: How to delete the recordings: move them to the trash (`trash`) or for good
                (`delete`). By default "trash".
            request_options: How this call alone is sent: time limit, retries, headers.

        Raises:
            UserNotInAccountError: The user does not belong to the account {accountId} (400, code
                1010).
            WrongStateError: A simulive webinar uses this selected recording, so it cannot be
                deleted or moved to the trash (400, code 3310).
            UserNotFoundError: No user {userId} exists, or the user is not one that belongs to this
                account (404, code 1001).
            RecordingNotFoundError: The meeting has no recording (404, code 3301).
            RateLimitError: Too Many Requests (429).

        Example:
            zoom.recordings.delete("mX3kQ7vTSZ2pL9wB4yHc6A==")
        """
        self._call("delete_meeting_recordings", locals())

    def list_analytics_details(
        self,
        meeting_id: int | str,
        *,
        page_size: int | Unset = UNSET,
        next_page_token: str | Unset = UNSET,
        from_: datetime.date | str | Unset = UNSET,
        to: datetime.date | str | Unset = UNSET,
        type_: _literals.RecordingAnalyticsDetailsType | Unset = UNSET,
        request_options: RequestOptions | None = None,
    ) -> Pages[_models.RecordingAnalytics, _models.RecordingAnalyticsList]:
        """List who watched or downloaded the recording of a meeting or webinar, and when.

        The range of dates may span one month at most.

        Granular scopes: cloud_recording:read:recording_analytics_details,
        cloud_recording:read:recording_analytics_details:admin,
        cloud_recording:read:recording_analytics_details:master.

        Args:
            meeting_id: ID or UUID of the meeting or webinar. The ID stands for its latest instance,
                a UUID for exactly one.
            page_size: How many entries to return per page. At most 300. By default 30.
            next_page_token: Token from the previous page, to ask for the next one. It expires after
                15 minutes.
            from_: First day of the period to ask for, at most a month before `to`. The current date
                if absent.
            to: Last day of the period to ask for, at most a month after `from_`.
            type_: Which details to return: those of views or those of downloads.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            The views or downloads on this page, fetched page by page as they are asked for.

        Raises:
            UserNotInAccountError: The account {accountId} has no such user; user not found (400,
                code 1010).
            UserNotFoundError: No user "{userId}" exists, or the user is not one that belongs to
                this account (404, code 1001).
            RecordingNotFoundError: The meeting has no recording (404, code 3301).
            RateLimitError: Too Many Requests (429).

        Example:
            for item in zoom.recordings.list_analytics_details(
                "mX3kQ7vTSZ2pL9wB4yHc6A==",
                from_="2026-03-01",
                to="2026-03-31",
                type_="by_view",
            ):
                print(item)
        """
        return self._pages("list_recording_analytics_details", locals())

    def get_analytics_summary(
        self,
        meeting_id: int | str,
        *,
        from_: datetime.date | str | Unset = UNSET,
        to: datetime.date | str | Unset = UNSET,
        request_options: RequestOptions | None = None,
    ) -> _models.RecordingAnalyticsSummary:
        """Get recording analytics summary

        Count, by date, the people who watched and who downloaded the recording of a meeting or
        webinar. The range of dates may span one month at most.

        Granular scopes: cloud_recording:read:recording_analytics_summary,
        cloud_recording:read:recording_analytics_summary:admin,
        cloud_recording:read:recording_analytics_summary:master.

        Args:
            meeting_id: ID or UUID of the meeting or webinar. The ID stands for its latest instance,
                a UUID for exactly one.
            from_: First day of the period to ask for, at most a month before `to`. The current date
                if absent.
            to: Last day of the period to ask for, at most a month after `from_`.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            The counts for the range of dates.

        Raises:
            UserNotInAccountError: The account {accountId} has no such user; user not found (400,
                code 1010).
            UserNotFoundError: No user "{userId}" exists, or the user is not one that belongs to
                this account (404, code 1001).
            RecordingNotFoundError: The meeting has no recording (404, code 3301).
            RateLimitError: Too Many Requests (429).

        Example:
            zoom.recordings.get_analytics_summary(
                "mX3kQ7vTSZ2pL9wB4yHc6A==",
                from_="2026-03-01",
                to="2026-03-31",
            )
        """
        return self._call("get_recording_analytics_summary", locals())

    def list_registrants(
        self,
        meeting_id: int | str,
        *,
        status: _literals.RegistrantStatus | Unset = UNSET,
        page_size: int | Unset = UNSET,
        page_number: int | Unset = UNSET,
        next_page_token: str | Unset = UNSET,
        request_options: RequestOptions | None = None,
    ) -> Pages[_models.Registrant, _models.RegistrantList]:
        """List the people registered to watch the on-demand recording of a past meeting.

        Scopes: recording:read, recording:read:admin.

        Granular scopes: cloud_recording:read:list_recording_registrants,
        cloud_recording:read:list_recording_registrants:admin,
        cloud_recording:read:list_recording_registrants:master.

        Rate limit: Medium.

        Args:
            meeting_id: The meeting's ID, a number of up to 11 digits.
            status: Which registrants to list, by the state of their registration. By default
                "approved".
            page_size: How many entries to return per page. At most 300. By default 30.
            page_number: Deprecated; use `next_page_token`. Page to return, counted from 1. By
                default 1.
            next_page_token: Token from the previous page, to ask for the next one. It expires after
                15 minutes.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            The registrants on this page, fetched page by page as they are asked for.

        Raises:
            NotFoundError: Not Found (404).
            RateLimitError: Too Many Requests (429).

        Example:
            for item in zoom.recordings.list_registrants(84512345678):
                print(item)
        """
        return self._pages("list_recording_registrants", locals())

    def add_registrant(
        self,
        meeting_id: int | str,
        *,
        email: str,
        first_name: str,
        last_name: str | None | Unset = UNSET,
        address: str | None | Unset = UNSET,
        city: str | None | Unset = UNSET,
        comments: str | None | Unset = UNSET,
        country: str | None | Unset = UNSET,
        custom_questions: Sequence[_inputs.MeetingRegistrantCustomQuestion] | None | Unset = UNSET,
        industry: str | None | Unset = UNSET,
        job_title: str | None | Unset = UNSET,
        no_of_employees: _literals.RecordingRegistrantNoOfEmployees | None | Unset = UNSET,
        org: str | None | Unset = UNSET,
        phone: str | None | Unset = UNSET,
        purchasing_time_frame: _literals.RegistrantPurchasingTimeFrame | None | Unset = UNSET,
        role_in_purchase_process: _literals.RegistrantRoleInPurchaseProcess | None | Unset = UNSET,
        state: str | None | Unset = UNSET,
        status: _literals.RegistrantStatus | None | Unset = UNSET,
        zip_: str | None | Unset = UNSET,
        request_options: RequestOptions | None = None,
    ) -> _models.AddRecordingRegistrantResult:
        """Register a person to watch the on-demand recording of a past meeting.

        The answer holds a link to the recording made for that person.

        Scopes: recording:write, recording:write:admin.

        Granular scopes: cloud_recording:write:recording_registrant,
        cloud_recording:write:recording_registrant:admin,
        cloud_recording:write:recording_registrant:master.

        Rate limit: Light.

        Args:
            meeting_id: The meeting's ID, a number of up to 11 digits.
            email: Email address of the registrant. At most 128 characters.
            first_name: The registrant's first name. At most 64 characters.
            last_name: The registrant's last name. At most 64 characters.
            address: Postal address of the registrant.
            city: City of the registrant.
            comments: Questions and remarks of the registrant.
            country: Two-letter code of the registrant's country.
            custom_questions: The registrant's answers to custom questions.
            industry: Industry that the registrant works in.
            job_title: Job title of the registrant.
            no_of_employees: Number of employees of the registrant's organization.
            org: Organization of the registrant.
            phone: Phone number of the registrant.
            purchasing_time_frame: When the registrant means to buy.
            role_in_purchase_process: Role of the registrant in the decision to buy.
            state: State or province of the registrant.
            status: State of the registration: `approved`, `denied`, or `pending` while it waits for
                approval.
            zip_: ZIP or postal code of the registrant.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            The new registrant with the link to the recording.

        Raises:
            NotFoundError: Not Found (404).
            RateLimitError: Too Many Requests (429).

        Example:
            zoom.recordings.add_registrant(
                84512345678,
                email="amara.okafor@example.com",
                first_name="Amara",
                last_name="Okafor",
                address="Lindenstrasse 12",
                city="Berlin",
            )
        """
        return self._call("add_recording_registrant", locals())

    def get_registration_questions(
        self,
        meeting_id: int | str,
        *,
        request_options: RequestOptions | None = None,
    ) -> _models.RegistrationQuestions:
        """Return the questions that people answer when they register for an on-demand recording.

        Needs cloud recording turned on.

        Scopes: recording:read, recording:read:admin.

        Granular scopes: cloud_recording:read:registration_questions,
        cloud_recording:read:registration_questions:admin,
        cloud_recording:read:registration_questions:master.

        Rate limit: Light.

        Args:
            meeting_id: ID or UUID of the meeting or webinar. The ID stands for its latest instance,
                a UUID for exactly one.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            The standard and the custom questions.

        Raises:
            NotFoundError: Not Found (404).
            RateLimitError: Too Many Requests (429).

        Example:
            zoom.recordings.get_registration_questions("mX3kQ7vTSZ2pL9wB4yHc6A==")
        """
        return self._call("get_recording_registration_questions", locals())

    def update_registration_questions(
        self,
        meeting_id: int | str,
        *,
        questions: Sequence[_inputs.RegistrantQuestionInput] | None | Unset = UNSET,
        custom_questions: Sequence[_inputs.RecordingRegistrationCustomQuestion]
        | None
        | Unset = UNSET,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Set the questions that people answer when they register for an on-demand recording.

        Needs cloud recording turned on.

        Scopes: recording:write, recording:write:admin.

        Granular scopes: cloud_recording:update:registration_questions,
        cloud_recording:update:registration_questions:admin,
        cloud_recording:update:registration_questions:master.

        Rate limit: Light.

        Args:
            meeting_id: ID or UUID of the meeting or webinar. The ID stands for its latest instance,
                a UUID for exactly one.
            questions: Standard fields that those who register for the recording are asked for.
            custom_questions: Custom questions to put to those who register for the recording.
            request_options: How this call alone is sent: time limit, retries, headers.

        Raises:
            NotFoundError: Not Found (404).
            RateLimitError: Too Many Requests (429).

        Example:
            zoom.recordings.update_registration_questions(
                "mX3kQ7vTSZ2pL9wB4yHc6A==",
                questions=[
                    {"field_name": "last_name", "required": True},
                    {"field_name": "address", "required": True},
                ],
            )
        """
        self._call("update_recording_registration_questions", locals())

    def update_registrant_status(
        self,
        meeting_id: int | str,
        *,
        action: Literal["approve", "deny"],
        registrants: Sequence[_inputs.RecordingRegistrantRef] | None | Unset = UNSET,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Approve or deny registrants of an on-demand recording.

        Scopes: recording:write, recording:write:admin.

        Granular scopes: cloud_recording:update:registrant_status,
        cloud_recording:update:registrant_status:admin,
        cloud_recording:update:registrant_status:master.

        Rate limit: Medium.

        Args:
            meeting_id: The meeting's ID, a number of up to 11 digits.
            action: What to do with the registrants: `approve` or `deny` them.
            registrants: The registrants whose status changes. At most 30 items.
            request_options: How this call alone is sent: time limit, retries, headers.

        Raises:
            NotFoundError: Not Found (404).
            RateLimitError: Too Many Requests (429).

        Example:
            zoom.recordings.update_registrant_status(
                84512345678,
                action="approve",
                registrants=[{"id": "regAmara00000000000001"}, {"id": "regJonas00000000000002"}],
            )
        """
        self._call("update_recording_registrant_status", locals())

    def get_settings(
        self,
        meeting_id: int | str,
        *,
        request_options: RequestOptions | None = None,
    ) -> _models.RecordingSettings:
        """Get recording settings

        Return who may watch and download the cloud recording of a meeting, and how they
        register. What concerns access to the content needs the permission to view recording
        content.

        Scopes: recording:read, recording:read:admin.

        Granular scopes: cloud_recording:read:recording_settings,
        cloud_recording:read:recording_settings:admin,
        cloud_recording:read:recording_settings:master.

        Rate limit: Light.

        Args:
            meeting_id: ID or UUID of the meeting or webinar. The ID stands for its latest instance,
                a UUID for exactly one.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            The settings of the recording.

        Raises:
            NotFoundError: Not Found (404).
            RateLimitError: Too Many Requests (429).

        Example:
            zoom.recordings.get_settings("mX3kQ7vTSZ2pL9wB4yHc6A==")
        """
        return self._call("get_recording_settings", locals())

    def update_settings(
        self,
        meeting_id: int | str,
        *,
        topic: str | None | Unset = UNSET,
        approval_type: Literal[0, 1, 2] | None | Unset = UNSET,
        authentication_domains: str | None | Unset = UNSET,
        authentication_option: str | None | Unset = UNSET,
        on_demand: bool | None | Unset = UNSET,
        password: str | None | Unset = UNSET,
        recording_authentication: bool | None | Unset = UNSET,
        send_email_to_host: bool | None | Unset = UNSET,
        share_recording: _literals.RecordingSettingsShareRecording | None | Unset = UNSET,
        show_social_share_buttons: bool | None | Unset = UNSET,
        viewer_download: bool | None | Unset = UNSET,
        auto_delete: bool | None | Unset = UNSET,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Update recording settings

        Change who may watch and download the cloud recording of a meeting, and how they
        register. What concerns access to the content needs the permissions to view and to edit
        recording content.

        Scopes: recording:write, recording:write:admin.

        Granular scopes: cloud_recording:update:recording_settings,
        cloud_recording:update:recording_settings:admin,
        cloud_recording:update:recording_settings:master.

        Rate limit: Light.

        Args:
            meeting_id: ID or UUID of the meeting or webinar. The ID stands for its latest instance,
                a UUID for exactly one.
            topic: Name of the recording.
            approval_type: How registrations to watch the recording are approved: `0` automatically,
                `1` by hand, `2` the recording can be watched without registration.
            authentication_domains: Domains for the authentication of those who watch the recording.
            authentication_option: Authentication option that viewers of the recording need.
            on_demand: Whether people must register to view the recording.
            password: Passcode to ask viewers of the recording for. At least eight characters, with
                letters, digits and special characters; the account may demand more. 8 to 10
                characters.
            recording_authentication: Whether cloud recordings can be viewed by authenticated users
                only.
            send_email_to_host: Whether the host is told by email when somebody registers to view
                the recording. For on-demand recordings only.
            share_recording: How the recording is shared.
            show_social_share_buttons: Whether the registration page has buttons for sharing on
                social media. Only for on-demand recordings.
            viewer_download: Whether viewers may download the recording.
            auto_delete: Whether the cloud recording is deleted automatically. Can be set only if
                the host's recordings are set to be deleted after a number of days.
            request_options: How this call alone is sent: time limit, retries, headers.

        Raises:
            NotFoundError: Not Found (404).
            RateLimitError: Too Many Requests (429).

        Example:
            zoom.recordings.update_settings(
                "mX3kQ7vTSZ2pL9wB4yHc6A==",
                topic="Quarterly review",
                approval_type=0,
                authentication_domains="example.com",
                authentication_option="signInZoomUsers01",
                on_demand=True,
            )
        """
        self._call("update_recording_settings", locals())

    def delete_file(
        self,
        meeting_id: int | str,
        recording_id: str,
        *,
        action: _literals.Action | Unset = UNSET,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Delete a recording file

        Delete one recording file of a meeting or webinar, into the trash or for good, as
        `action` says. Needs the recording setting that lets hosts delete cloud recordings.

        Scopes: recording:write, recording:write:admin.

        Granular scopes: cloud_recording:delete:recording_file,
        cloud_recording:delete:recording_file:admin, cloud_recording:delete:recording_file:master.

        Rate limit: Light.

        Args:
            meeting_id: ID or UUID of the meeting or webinar. The ID stands for its latest instance,
                a UUID for exactly one.
            recording_id: ID of the recording file.
            action: How to delete the recording file: move it to the trash (`trash`) or for good
                (`delete`). By default "trash".
            request_options: How this call alone is sent: time limit, retries, headers.

        Raises:
            UserNotInAccountError: The user does not belong to the account {accountId} (400, code
                1010).
            WrongStateError: An uncompleted meeting cannot be deleted (400, code 3303).
            WrongStateError: A simulive webinar uses this selected recording, so it cannot be
                deleted or moved to the trash (400, code 3310).
            WrongStateError: The file cannot be deleted: Zoom IQ for Sales is using the recording
                (400, code 3310).
            UserNotFoundError: No user {userId} exists, or the user is not one that belongs to this
                account (404, code 1001).
            RecordingNotFoundError: The meeting has no recording (404, code 3301).
            RateLimitError: Too Many Requests (429).

        Example:
            zoom.recordings.delete_file("mX3kQ7vTSZ2pL9wB4yHc6A==", "recFile4d1a-22c7-48be-9f03")
        """
        self._call("delete_recording_file", locals())

    def recover_file(
        self,
        meeting_id: int | str,
        recording_id: str,
        *,
        action: _literals.MeetingRecordingAction | None | Unset = UNSET,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Recover a recording file

        Bring one recording file of a meeting back from the trash, within 30 days of its
        deletion.

        Scopes: recording:write, recording:write:admin.

        Granular scopes: cloud_recording:update:recover_single_recording,
        cloud_recording:update:recover_single_recording:admin,
        cloud_recording:update:recover_single_recording:master.

        Rate limit: Light.

        Args:
            meeting_id: ID or UUID of the meeting or webinar. The ID stands for its latest instance,
                a UUID for exactly one.
            recording_id: ID of the recording file.
            action: What to do with the recording file: `recover` it.
            request_options: How this call alone is sent: time limit, retries, headers.

        Raises:
            UserNotInAccountError: The user does not belong to the account {accountId} (400, code
                1010).
            LimitReachedError: There is not enough cloud storage available. Purchase more, or free
                some storage by deleting cloud recordings (400, code 3309).
            UserNotFoundError: No user {userId} exists, or the user is not one that belongs to this
                account (404, code 1001).
            RecordingNotFoundError: The meeting has no recording (404, code 3301).
            RateLimitError: Too Many Requests (429).

        Example:
            zoom.recordings.recover_file(
                "mX3kQ7vTSZ2pL9wB4yHc6A==",
                "recFile4d1a-22c7-48be-9f03",
                action="recover",
            )
        """
        self._call("recover_recording_file", locals())

    def get_transcript(
        self,
        meeting_id: int | str,
        *,
        request_options: RequestOptions | None = None,
    ) -> _models.MeetingTranscript:
        """Get a meeting transcript

        Return whether the transcript of a meeting can be downloaded, with its `download_url` or
        the reason why not. The download itself needs the OAuth token of the user as a bearer
        token.

        Scopes: recording:read, recording:read:admin, recording:write, recording:write:admin.

        Granular scopes: cloud_recording:read:meeting_transcript,
        cloud_recording:read:meeting_transcript:admin.

        Rate limit: Medium.

        Args:
            meeting_id: ID or UUID of the meeting or webinar. The ID stands for its latest instance,
                a UUID for exactly one.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            What is known about the transcript; its text is behind `download_url`.

        Raises:
            PermissionDeniedError: Forbidden (403).
            NotFoundError: The meeting transcript is missing: it does not exist (404, code 3322).
            RateLimitError: Too Many Requests (429).

        Example:
            zoom.recordings.get_transcript("mX3kQ7vTSZ2pL9wB4yHc6A==")
        """
        return self._call("get_meeting_transcript", locals())

    def delete_transcript(
        self,
        meeting_id: int | str,
        *,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Delete the transcript of a meeting or webinar.

        Scopes: recording:write, recording:write:admin.

        Granular scopes: cloud_recording:delete:meeting_transcript,
        cloud_recording:delete:meeting_transcript:admin.

        Rate limit: Medium.

        Args:
            meeting_id: ID or UUID of the meeting or webinar. The ID stands for its latest instance,
                a UUID for exactly one.
            request_options: How this call alone is sent: time limit, retries, headers.

        Raises:
            ValidationError: Bad Request (400).
            PermissionDeniedError: Forbidden (403).
            NotFoundError: The meeting transcript is missing: it does not exist (404, code 3322).
            RateLimitError: Too Many Requests (429).

        Example:
            zoom.recordings.delete_transcript("mX3kQ7vTSZ2pL9wB4yHc6A==")
        """
        self._call("delete_meeting_transcript", locals())

    def recover(
        self,
        meeting_uuid: int | str,
        *,
        action: _literals.MeetingRecordingAction | None | Unset = UNSET,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Bring all deleted cloud recordings of a meeting back from the trash.

        They stay there for 30 days. Needs a user on a Pro plan with cloud recording turned on.

        Scopes: recording:write, recording:write:admin.

        Granular scopes: cloud_recording:update:recover_meeting_recordings,
        cloud_recording:update:recover_meeting_recordings:admin,
        cloud_recording:update:recover_meeting_recordings:master.

        Rate limit: Light.

        Args:
            meeting_uuid: UUID of one meeting instance. Every instance has its own; when a meeting
                ends, the next one gets a new UUID.
            action: What to do with the recordings: `recover` them.
            request_options: How this call alone is sent: time limit, retries, headers.

        Raises:
            PermissionDeniedError: You lack the right permissions for this (200, code 200).
            UserNotInAccountError: The user does not belong to the account {accountId} (400, code
                1010).
            LimitReachedError: There is not enough cloud storage available. Purchase more, or free
                some storage by deleting cloud recordings (400, code 3309).
            UserNotFoundError: No such user exists: {userId} (404, code 1001).
            RecordingNotFoundError: The meeting has no recording (404, code 3301).
            RateLimitError: Too Many Requests (429).

        Example:
            zoom.recordings.recover("mX3kQ7vTSZ2pL9wB4yHc6A==", action="recover")
        """
        self._call("recover_meeting_recordings", locals())

    def list(
        self,
        user_id: str,
        *,
        page_size: int | Unset = UNSET,
        next_page_token: str | Unset = UNSET,
        mc: str | Unset = UNSET,
        trash: bool | Unset = UNSET,
        from_: datetime.date | str | Unset = UNSET,
        to: datetime.date | str | Unset = UNSET,
        trash_type: _literals.UserRecordingTrashType | Unset = UNSET,
        meeting_id: int | str | Unset = UNSET,
        request_options: RequestOptions | None = None,
    ) -> Pages[_models.UserRecording, _models.UserRecordingList]:
        """List the cloud recordings of a user, or those in the trash.

        The download of a recording with a passcode needs the user's OAuth token as a bearer
        token. Needs a Pro plan or higher, and cloud recording turned on for the user.

        Scopes: recording:read, recording:read:admin.

        Granular scopes: cloud_recording:read:list_user_recordings,
        cloud_recording:read:list_user_recordings:admin,
        cloud_recording:read:list_user_recordings:master.

        Role permissions: Recording:Read.

        Rate limit: Medium.

        Args:
            user_id: The user's ID or email address. `me` stands for the calling user, and works
                with user-level apps only.
            page_size: How many entries to return per page. At most 300. By default 30.
            next_page_token: Token from the previous page, to ask for the next one. It expires after
                15 minutes.
            mc: `true` asks for the metadata of recordings of an On-Premise Meeting Connector, if
                the meeting used one. By default "false".
            trash: Whether to list the recordings in the trash instead. `trash_type` then tells
                which. By default false.
            from_: First day of the period to ask for, as `yyyy-mm-dd` in UTC, at most a month
                before `to`. The current date if absent.
            to: Last day of the period to ask for, as `yyyy-mm-dd` in UTC, at most a month after
                `from_`.
            trash_type: What to list from the trash: `meeting_recordings` whole recordings of
                meetings, `recording_file` single files. By default "meeting_recordings".
            meeting_id: Only recordings of the meeting with this number.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            The recorded meetings on this page, each with its files, fetched page by page as they
                are asked for.

        Raises:
            InvalidTokenError: An access token is required (401, code 124).
            UserNotFoundError: The user {userId} does not exist or belongs to another account (404,
                code 1001).
            RecordingNotFoundError: The session has no recording (404, code 3301).
            RateLimitError: Too Many Requests (429).

        Example:
            for item in zoom.recordings.list(
                "userAmara0000000000001",
                from_="2026-03-01",
                to="2026-03-31",
            ):
                print(item)
        """
        return self._pages("list_user_recordings", locals())

    def list_for_account(
        self,
        account_id: str,
        *,
        page_size: int | Unset = UNSET,
        next_page_token: str | Unset = UNSET,
        from_: datetime.date | str | Unset = UNSET,
        to: datetime.date | str | Unset = UNSET,
        mc: bool | Unset = UNSET,
        request_options: RequestOptions | None = None,
    ) -> Pages[_models.AccountRecording, _models.AccountRecordingList]:
        """List the cloud recordings of an account.

        The download of a recording with a passcode needs an access token as a bearer token.
        Needs a paid plan, Pro or higher, with cloud recording turned on.

        Scopes: recording:master.

        Granular scopes: cloud_recording:read:list_account_recordings:admin,
        cloud_recording:read:list_account_recordings:master.

        Role permissions: SubAccount:Edit, SubAccount:Read.

        Rate limit: Medium.

        Args:
            account_id: The account's ID.
            page_size: How many entries to return per page. At most 300. By default 30.
            next_page_token: Token from the previous page, to ask for the next one. It expires after
                15 minutes.
            from_: First day of the period to ask for, at most a month before `to`. The current date
                if absent.
            to: Last day of the period to ask for, at most a month after `from_`.
            mc: Whether recordings of an On-Premise Meeting Connector are included.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            The recorded meetings on this page, each with its files, fetched page by page as they
                are asked for.

        Raises:
            PlanMissingError: For Paid accounts only (200, code 200).
            LimitReachedError: The groups selected for the role scope together exceed {0} members
                (400, code 200).
            NotFoundError: Not Found (404).
            RateLimitError: Too Many Requests (429).

        Example:
            for item in zoom.recordings.list_for_account(
                "acctNorthwind000000001",
                from_="2026-03-01",
                to="2026-03-31",
            ):
                print(item)
        """
        return self._pages("list_account_recordings", locals())


class AsyncRecordings(AsyncResource):
    """The operations of recordings."""

    async def get(
        self,
        meeting_id: int | str,
        *,
        include_fields: str | Unset = UNSET,
        ttl: int | Unset = UNSET,
        request_options: RequestOptions | None = None,
    ) -> _models.UserRecording:
        """Return the recording of a meeting or webinar, each file with its `download_url`.

        The download of a recording with a passcode needs a bearer token: the
        `download_access_token` that `include_fields` asks for, or the OAuth token of the user.

        Scopes: phone_recording:read:admin, recording:read.

        Granular scopes: cloud_recording:read:list_recording_files,
        cloud_recording:read:list_recording_files:admin,
        cloud_recording:read:list_recording_files:master.

        Rate limit: Light.

        Args:
            meeting_id: ID or UUID of the meeting or webinar. The ID stands for its latest instance,
                a UUID for exactly one.
            include_fields: Additional data to return: `download_access_token`, the token for
                downloading the recordings. It needs the permission to view the content of
                recordings in the role of the authorizing user.
            ttl: Lifetime of `download_access_token`. Only if `include_fields` asks for that token.
                0 to 604800.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            The recording with its files.

        Raises:
            PermissionDeniedError: You lack the right permissions for this (200, code 200).
            UserNotInAccountError: The account {accountId} has no such user; user not found (400,
                code 1010).
            UserNotFoundError: No user "{userId}" exists, or the user is not one that belongs to
                this account (404, code 1001).
            RecordingNotFoundError: The meeting has no recording (404, code 3301).
            RateLimitError: Too Many Requests (429).

        Example:
            await zoom.recordings.get("mX3kQ7vTSZ2pL9wB4yHc6A==")
        """
        return await self._call("get_meeting_recordings", locals())

    async def delete(
        self,
        meeting_id: int | str,
        *,
        action: _literals.Action | Unset = UNSET,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Delete meeting recordings

        Delete every recording file of a meeting or webinar, into the trash or for good, as
        `action` says. Needs cloud recording turned on for the user.

        Scopes: recording:write, recording:write:admin.

        Granular scopes: cloud_recording:delete:meeting_recording,
        cloud_recording:delete:meeting_recording:admin,
        cloud_recording:delete:meeting_recording:master.

        Rate limit: Light.

        Args:
            meeting_id: ID or UUID of the meeting or webinar. The ID stands for its latest instance,
                a UUID for exactly one.
            action: How to delete the recordings: move them to the trash (`trash`) or for good
                (`delete`). By default "trash".
            request_options: How this call alone is sent: time limit, retries, headers.

        Raises:
            UserNotInAccountError: The user does not belong to the account {accountId} (400, code
                1010).
            WrongStateError: A simulive webinar uses this selected recording, so it cannot be
                deleted or moved to the trash (400, code 3310).
            UserNotFoundError: No user {userId} exists, or the user is not one that belongs to this
                account (404, code 1001).
            RecordingNotFoundError: The meeting has no recording (404, code 3301).
            RateLimitError: Too Many Requests (429).

        Example:
            await zoom.recordings.delete("mX3kQ7vTSZ2pL9wB4yHc6A==")
        """
        await self._call("delete_meeting_recordings", locals())

    def list_analytics_details(
        self,
        meeting_id: int | str,
        *,
        page_size: int | Unset = UNSET,
        next_page_token: str | Unset = UNSET,
        from_: datetime.date | str | Unset = UNSET,
        to: datetime.date | str | Unset = UNSET,
        type_: _literals.RecordingAnalyticsDetailsType | Unset = UNSET,
        request_options: RequestOptions | None = None,
    ) -> AsyncPages[_models.RecordingAnalytics, _models.RecordingAnalyticsList]:
        """List who watched or downloaded the recording of a meeting or webinar, and when.

        The range of dates may span one month at most.

        Granular scopes: cloud_recording:read:recording_analytics_details,
        cloud_recording:read:recording_analytics_details:admin,
        cloud_recording:read:recording_analytics_details:master.

        Args:
            meeting_id: ID or UUID of the meeting or webinar. The ID stands for its latest instance,
                a UUID for exactly one.
            page_size: How many entries to return per page. At most 300. By default 30.
            next_page_token: Token from the previous page, to ask for the next one. It expires after
                15 minutes.
            from_: First day of the period to ask for, at most a month before `to`. The current date
                if absent.
            to: Last day of the period to ask for, at most a month after `from_`.
            type_: Which details to return: those of views or those of downloads.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            The views or downloads on this page, fetched page by page as they are asked for.

        Raises:
            UserNotInAccountError: The account {accountId} has no such user; user not found (400,
                code 1010).
            UserNotFoundError: No user "{userId}" exists, or the user is not one that belongs to
                this account (404, code 1001).
            RecordingNotFoundError: The meeting has no recording (404, code 3301).
            RateLimitError: Too Many Requests (429).

        Example:
            async for item in zoom.recordings.list_analytics_details(
                "mX3kQ7vTSZ2pL9wB4yHc6A==",
                from_="2026-03-01",
                to="2026-03-31",
                type_="by_view",
            ):
                print(item)
        """
        return self._pages("list_recording_analytics_details", locals())

    async def get_analytics_summary(
        self,
        meeting_id: int | str,
        *,
        from_: datetime.date | str | Unset = UNSET,
        to: datetime.date | str | Unset = UNSET,
        request_options: RequestOptions | None = None,
    ) -> _models.RecordingAnalyticsSummary:
        """Get recording analytics summary

        Count, by date, the people who watched and who downloaded the recording of a meeting or
        webinar. The range of dates may span one month at most.

        Granular scopes: cloud_recording:read:recording_analytics_summary,
        cloud_recording:read:recording_analytics_summary:admin,
        cloud_recording:read:recording_analytics_summary:master.

        Args:
            meeting_id: ID or UUID of the meeting or webinar. The ID stands for its latest instance,
                a UUID for exactly one.
            from_: First day of the period to ask for, at most a month before `to`. The current date
                if absent.
            to: Last day of the period to ask for, at most a month after `from_`.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            The counts for the range of dates.

        Raises:
            UserNotInAccountError: The account {accountId} has no such user; user not found (400,
                code 1010).
            UserNotFoundError: No user "{userId}" exists, or the user is not one that belongs to
                this account (404, code 1001).
            RecordingNotFoundError: The meeting has no recording (404, code 3301).
            RateLimitError: Too Many Requests (429).

        Example:
            await zoom.recordings.get_analytics_summary(
                "mX3kQ7vTSZ2pL9wB4yHc6A==",
                from_="2026-03-01",
                to="2026-03-31",
            )
        """
        return await self._call("get_recording_analytics_summary", locals())

    def list_registrants(
        self,
        meeting_id: int | str,
        *,
        status: _literals.RegistrantStatus | Unset = UNSET,
        page_size: int | Unset = UNSET,
        page_number: int | Unset = UNSET,
        next_page_token: str | Unset = UNSET,
        request_options: RequestOptions | None = None,
    ) -> AsyncPages[_models.Registrant, _models.RegistrantList]:
        """List the people registered to watch the on-demand recording of a past meeting.

        Scopes: recording:read, recording:read:admin.

        Granular scopes: cloud_recording:read:list_recording_registrants,
        cloud_recording:read:list_recording_registrants:admin,
        cloud_recording:read:list_recording_registrants:master.

        Rate limit: Medium.

        Args:
            meeting_id: The meeting's ID, a number of up to 11 digits.
            status: Which registrants to list, by the state of their registration. By default
                "approved".
            page_size: How many entries to return per page. At most 300. By default 30.
            page_number: Deprecated; use `next_page_token`. Page to return, counted from 1. By
                default 1.
            next_page_token: Token from the previous page, to ask for the next one. It expires after
                15 minutes.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            The registrants on this page, fetched page by page as they are asked for.

        Raises:
            NotFoundError: Not Found (404).
            RateLimitError: Too Many Requests (429).

        Example:
            async for item in zoom.recordings.list_registrants(84512345678):
                print(item)
        """
        return self._pages("list_recording_registrants", locals())

    async def add_registrant(
        self,
        meeting_id: int | str,
        *,
        email: str,
        first_name: str,
        last_name: str | None | Unset = UNSET,
        address: str | None | Unset = UNSET,
        city: str | None | Unset = UNSET,
        comments: str | None | Unset = UNSET,
        country: str | None | Unset = UNSET,
        custom_questions: Sequence[_inputs.MeetingRegistrantCustomQuestion] | None | Unset = UNSET,
        industry: str | None | Unset = UNSET,
        job_title: str | None | Unset = UNSET,
        no_of_employees: _literals.RecordingRegistrantNoOfEmployees | None | Unset = UNSET,
        org: str | None | Unset = UNSET,
        phone: str | None | Unset = UNSET,
        purchasing_time_frame: _literals.RegistrantPurchasingTimeFrame | None | Unset = UNSET,
        role_in_purchase_process: _literals.RegistrantRoleInPurchaseProcess | None | Unset = UNSET,
        state: str | None | Unset = UNSET,
        status: _literals.RegistrantStatus | None | Unset = UNSET,
        zip_: str | None | Unset = UNSET,
        request_options: RequestOptions | None = None,
    ) -> _models.AddRecordingRegistrantResult:
        """Register a person to watch the on-demand recording of a past meeting.

        The answer holds a link to the recording made for that person.

        Scopes: recording:write, recording:write:admin.

        Granular scopes: cloud_recording:write:recording_registrant,
        cloud_recording:write:recording_registrant:admin,
        cloud_recording:write:recording_registrant:master.

        Rate limit: Light.

        Args:
            meeting_id: The meeting's ID, a number of up to 11 digits.
            email: Email address of the registrant. At most 128 characters.
            first_name: The registrant's first name. At most 64 characters.
            last_name: The registrant's last name. At most 64 characters.
            address: Postal address of the registrant.
            city: City of the registrant.
            comments: Questions and remarks of the registrant.
            country: Two-letter code of the registrant's country.
            custom_questions: The registrant's answers to custom questions.
            industry: Industry that the registrant works in.
            job_title: Job title of the registrant.
            no_of_employees: Number of employees of the registrant's organization.
            org: Organization of the registrant.
            phone: Phone number of the registrant.
            purchasing_time_frame: When the registrant means to buy.
            role_in_purchase_process: Role of the registrant in the decision to buy.
            state: State or province of the registrant.
            status: State of the registration: `approved`, `denied`, or `pending` while it waits for
                approval.
            zip_: ZIP or postal code of the registrant.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            The new registrant with the link to the recording.

        Raises:
            NotFoundError: Not Found (404).
            RateLimitError: Too Many Requests (429).

        Example:
            await zoom.recordings.add_registrant(
                84512345678,
                email="amara.okafor@example.com",
                first_name="Amara",
                last_name="Okafor",
                address="Lindenstrasse 12",
                city="Berlin",
            )
        """
        return await self._call("add_recording_registrant", locals())

    async def get_registration_questions(
        self,
        meeting_id: int | str,
        *,
        request_options: RequestOptions | None = None,
    ) -> _models.RegistrationQuestions:
        """Return the questions that people answer when they register for an on-demand recording.

        Needs cloud recording turned on.

        Scopes: recording:read, recording:read:admin.

        Granular scopes: cloud_recording:read:registration_questions,
        cloud_recording:read:registration_questions:admin,
        cloud_recording:read:registration_questions:master.

        Rate limit: Light.

        Args:
            meeting_id: ID or UUID of the meeting or webinar. The ID stands for its latest instance,
                a UUID for exactly one.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            The standard and the custom questions.

        Raises:
            NotFoundError: Not Found (404).
            RateLimitError: Too Many Requests (429).

        Example:
            await zoom.recordings.get_registration_questions("mX3kQ7vTSZ2pL9wB4yHc6A==")
        """
        return await self._call("get_recording_registration_questions", locals())

    async def update_registration_questions(
        self,
        meeting_id: int | str,
        *,
        questions: Sequence[_inputs.RegistrantQuestionInput] | None | Unset = UNSET,
        custom_questions: Sequence[_inputs.RecordingRegistrationCustomQuestion]
        | None
        | Unset = UNSET,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Set the questions that people answer when they register for an on-demand recording.

        Needs cloud recording turned on.

        Scopes: recording:write, recording:write:admin.

        Granular scopes: cloud_recording:update:registration_questions,
        cloud_recording:update:registration_questions:admin,
        cloud_recording:update:registration_questions:master.

        Rate limit: Light.

        Args:
            meeting_id: ID or UUID of the meeting or webinar. The ID stands for its latest instance,
                a UUID for exactly one.
            questions: Standard fields that those who register for the recording are asked for.
            custom_questions: Custom questions to put to those who register for the recording.
            request_options: How this call alone is sent: time limit, retries, headers.

        Raises:
            NotFoundError: Not Found (404).
            RateLimitError: Too Many Requests (429).

        Example:
            await zoom.recordings.update_registration_questions(
                "mX3kQ7vTSZ2pL9wB4yHc6A==",
                questions=[
                    {"field_name": "last_name", "required": True},
                    {"field_name": "address", "required": True},
                ],
            )
        """
        await self._call("update_recording_registration_questions", locals())

    async def update_registrant_status(
        self,
        meeting_id: int | str,
        *,
        action: Literal["approve", "deny"],
        registrants: Sequence[_inputs.RecordingRegistrantRef] | None | Unset = UNSET,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Approve or deny registrants of an on-demand recording.

        Scopes: recording:write, recording:write:admin.

        Granular scopes: cloud_recording:update:registrant_status,
        cloud_recording:update:registrant_status:admin,
        cloud_recording:update:registrant_status:master.

        Rate limit: Medium.

        Args:
            meeting_id: The meeting's ID, a number of up to 11 digits.
            action: What to do with the registrants: `approve` or `deny` them.
            registrants: The registrants whose status changes. At most 30 items.
            request_options: How this call alone is sent: time limit, retries, headers.

        Raises:
            NotFoundError: Not Found (404).
            RateLimitError: Too Many Requests (429).

        Example:
            await zoom.recordings.update_registrant_status(
                84512345678,
                action="approve",
                registrants=[{"id": "regAmara00000000000001"}, {"id": "regJonas00000000000002"}],
            )
        """
        await self._call("update_recording_registrant_status", locals())

    async def get_settings(
        self,
        meeting_id: int | str,
        *,
        request_options: RequestOptions | None = None,
    ) -> _models.RecordingSettings:
        """Get recording settings

        Return who may watch and download the cloud recording of a meeting, and how they
        register. What concerns access to the content needs the permission to view recording
        content.

        Scopes: recording:read, recording:read:admin.

        Granular scopes: cloud_recording:read:recording_settings,
        cloud_recording:read:recording_settings:admin,
        cloud_recording:read:recording_settings:master.

        Rate limit: Light.

        Args:
            meeting_id: ID or UUID of the meeting or webinar. The ID stands for its latest instance,
                a UUID for exactly one.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            The settings of the recording.

        Raises:
            NotFoundError: Not Found (404).
            RateLimitError: Too Many Requests (429).

        Example:
            await zoom.recordings.get_settings("mX3kQ7vTSZ2pL9wB4yHc6A==")
        """
        return await self._call("get_recording_settings", locals())

    async def update_settings(
        self,
        meeting_id: int | str,
        *,
        topic: str | None | Unset = UNSET,
        approval_type: Literal[0, 1, 2] | None | Unset = UNSET,
        authentication_domains: str | None | Unset = UNSET,
        authentication_option: str | None | Unset = UNSET,
        on_demand: bool | None | Unset = UNSET,
        password: str | None | Unset = UNSET,
        recording_authentication: bool | None | Unset = UNSET,
        send_email_to_host: bool | None | Unset = UNSET,
        share_recording: _literals.RecordingSettingsShareRecording | None | Unset = UNSET,
        show_social_share_buttons: bool | None | Unset = UNSET,
        viewer_download: bool | None | Unset = UNSET,
        auto_delete: bool | None | Unset = UNSET,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Update recording settings

        Change who may watch and download the cloud recording of a meeting, and how they
        register. What concerns access to the content needs the permissions to view and to edit
        recording content.

        Scopes: recording:write, recording:write:admin.

        Granular scopes: cloud_recording:update:recording_settings,
        cloud_recording:update:recording_settings:admin,
        cloud_recording:update:recording_settings:master.

        Rate limit: Light.

        Args:
            meeting_id: ID or UUID of the meeting or webinar. The ID stands for its latest instance,
                a UUID for exactly one.
            topic: Name of the recording.
            approval_type: How registrations to watch the recording are approved: `0` automatically,
                `1` by hand, `2` the recording can be watched without registration.
            authentication_domains: Domains for the authentication of those who watch the recording.
            authentication_option: Authentication option that viewers of the recording need.
            on_demand: Whether people must register to view the recording.
            password: Passcode to ask viewers of the recording for. At least eight characters, with
                letters, digits and special characters; the account may demand more. 8 to 10
                characters.
            recording_authentication: Whether cloud recordings can be viewed by authenticated users
                only.
            send_email_to_host: Whether the host is told by email when somebody registers to view
                the recording. For on-demand recordings only.
            share_recording: How the recording is shared.
            show_social_share_buttons: Whether the registration page has buttons for sharing on
                social media. Only for on-demand recordings.
            viewer_download: Whether viewers may download the recording.
            auto_delete: Whether the cloud recording is deleted automatically. Can be set only if
                the host's recordings are set to be deleted after a number of days.
            request_options: How this call alone is sent: time limit, retries, headers.

        Raises:
            NotFoundError: Not Found (404).
            RateLimitError: Too Many Requests (429).

        Example:
            await zoom.recordings.update_settings(
                "mX3kQ7vTSZ2pL9wB4yHc6A==",
                topic="Quarterly review",
                approval_type=0,
                authentication_domains="example.com",
                authentication_option="signInZoomUsers01",
                on_demand=True,
            )
        """
        await self._call("update_recording_settings", locals())

    async def delete_file(
        self,
        meeting_id: int | str,
        recording_id: str,
        *,
        action: _literals.Action | Unset = UNSET,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Delete a recording file

        Delete one recording file of a meeting or webinar, into the trash or for good, as
        `action` says. Needs the recording setting that lets hosts delete cloud recordings.

        Scopes: recording:write, recording:write:admin.

        Granular scopes: cloud_recording:delete:recording_file,
        cloud_recording:delete:recording_file:admin, cloud_recording:delete:recording_file:master.

        Rate limit: Light.

        Args:
            meeting_id: ID or UUID of the meeting or webinar. The ID stands for its latest instance,
                a UUID for exactly one.
            recording_id: ID of the recording file.
            action: How to delete the recording file: move it to the trash (`trash`) or for good
                (`delete`). By default "trash".
            request_options: How this call alone is sent: time limit, retries, headers.

        Raises:
            UserNotInAccountError: The user does not belong to the account {accountId} (400, code
                1010).
            WrongStateError: An uncompleted meeting cannot be deleted (400, code 3303).
            WrongStateError: A simulive webinar uses this selected recording, so it cannot be
                deleted or moved to the trash (400, code 3310).
            WrongStateError: The file cannot be deleted: Zoom IQ for Sales is using the recording
                (400, code 3310).
            UserNotFoundError: No user {userId} exists, or the user is not one that belongs to this
                account (404, code 1001).
            RecordingNotFoundError: The meeting has no recording (404, code 3301).
            RateLimitError: Too Many Requests (429).

        Example:
            await zoom.recordings.delete_file(
                "mX3kQ7vTSZ2pL9wB4yHc6A==",
                "recFile4d1a-22c7-48be-9f03",
            )
        """
        await self._call("delete_recording_file", locals())

    async def recover_file(
        self,
        meeting_id: int | str,
        recording_id: str,
        *,
        action: _literals.MeetingRecordingAction | None | Unset = UNSET,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Recover a recording file

        Bring one recording file of a meeting back from the trash, within 30 days of its
        deletion.

        Scopes: recording:write, recording:write:admin.

        Granular scopes: cloud_recording:update:recover_single_recording,
        cloud_recording:update:recover_single_recording:admin,
        cloud_recording:update:recover_single_recording:master.

        Rate limit: Light.

        Args:
            meeting_id: ID or UUID of the meeting or webinar. The ID stands for its latest instance,
                a UUID for exactly one.
            recording_id: ID of the recording file.
            action: What to do with the recording file: `recover` it.
            request_options: How this call alone is sent: time limit, retries, headers.

        Raises:
            UserNotInAccountError: The user does not belong to the account {accountId} (400, code
                1010).
            LimitReachedError: There is not enough cloud storage available. Purchase more, or free
                some storage by deleting cloud recordings (400, code 3309).
            UserNotFoundError: No user {userId} exists, or the user is not one that belongs to this
                account (404, code 1001).
            RecordingNotFoundError: The meeting has no recording (404, code 3301).
            RateLimitError: Too Many Requests (429).

        Example:
            await zoom.recordings.recover_file(
                "mX3kQ7vTSZ2pL9wB4yHc6A==",
                "recFile4d1a-22c7-48be-9f03",
                action="recover",
            )
        """
        await self._call("recover_recording_file", locals())

    async def get_transcript(
        self,
        meeting_id: int | str,
        *,
        request_options: RequestOptions | None = None,
    ) -> _models.MeetingTranscript:
        """Get a meeting transcript

        Return whether the transcript of a meeting can be downloaded, with its `download_url` or
        the reason why not. The download itself needs the OAuth token of the user as a bearer
        token.

        Scopes: recording:read, recording:read:admin, recording:write, recording:write:admin.

        Granular scopes: cloud_recording:read:meeting_transcript,
        cloud_recording:read:meeting_transcript:admin.

        Rate limit: Medium.

        Args:
            meeting_id: ID or UUID of the meeting or webinar. The ID stands for its latest instance,
                a UUID for exactly one.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            What is known about the transcript; its text is behind `download_url`.

        Raises:
            PermissionDeniedError: Forbidden (403).
            NotFoundError: The meeting transcript is missing: it does not exist (404, code 3322).
            RateLimitError: Too Many Requests (429).

        Example:
            await zoom.recordings.get_transcript("mX3kQ7vTSZ2pL9wB4yHc6A==")
        """
        return await self._call("get_meeting_transcript", locals())

    async def delete_transcript(
        self,
        meeting_id: int | str,
        *,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Delete the transcript of a meeting or webinar.

        Scopes: recording:write, recording:write:admin.

        Granular scopes: cloud_recording:delete:meeting_transcript,
        cloud_recording:delete:meeting_transcript:admin.

        Rate limit: Medium.

        Args:
            meeting_id: ID or UUID of the meeting or webinar. The ID stands for its latest instance,
                a UUID for exactly one.
            request_options: How this call alone is sent: time limit, retries, headers.

        Raises:
            ValidationError: Bad Request (400).
            PermissionDeniedError: Forbidden (403).
            NotFoundError: The meeting transcript is missing: it does not exist (404, code 3322).
            RateLimitError: Too Many Requests (429).

        Example:
            await zoom.recordings.delete_transcript("mX3kQ7vTSZ2pL9wB4yHc6A==")
        """
        await self._call("delete_meeting_transcript", locals())

    async def recover(
        self,
        meeting_uuid: int | str,
        *,
        action: _literals.MeetingRecordingAction | None | Unset = UNSET,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Bring all deleted cloud recordings of a meeting back from the trash.

        They stay there for 30 days. Needs a user on a Pro plan with cloud recording turned on.

        Scopes: recording:write, recording:write:admin.

        Granular scopes: cloud_recording:update:recover_meeting_recordings,
        cloud_recording:update:recover_meeting_recordings:admin,
        cloud_recording:update:recover_meeting_recordings:master.

        Rate limit: Light.

        Args:
            meeting_uuid: UUID of one meeting instance. Every instance has its own; when a meeting
                ends, the next one gets a new UUID.
            action: What to do with the recordings: `recover` them.
            request_options: How this call alone is sent: time limit, retries, headers.

        Raises:
            PermissionDeniedError: You lack the right permissions for this (200, code 200).
            UserNotInAccountError: The user does not belong to the account {accountId} (400, code
                1010).
            LimitReachedError: There is not enough cloud storage available. Purchase more, or free
                some storage by deleting cloud recordings (400, code 3309).
            UserNotFoundError: No such user exists: {userId} (404, code 1001).
            RecordingNotFoundError: The meeting has no recording (404, code 3301).
            RateLimitError: Too Many Requests (429).

        Example:
            await zoom.recordings.recover("mX3kQ7vTSZ2pL9wB4yHc6A==", action="recover")
        """
        await self._call("recover_meeting_recordings", locals())

    def list(
        self,
        user_id: str,
        *,
        page_size: int | Unset = UNSET,
        next_page_token: str | Unset = UNSET,
        mc: str | Unset = UNSET,
        trash: bool | Unset = UNSET,
        from_: datetime.date | str | Unset = UNSET,
        to: datetime.date | str | Unset = UNSET,
        trash_type: _literals.UserRecordingTrashType | Unset = UNSET,
        meeting_id: int | str | Unset = UNSET,
        request_options: RequestOptions | None = None,
    ) -> AsyncPages[_models.UserRecording, _models.UserRecordingList]:
        """List the cloud recordings of a user, or those in the trash.

        The download of a recording with a passcode needs the user's OAuth token as a bearer
        token. Needs a Pro plan or higher, and cloud recording turned on for the user.

        Scopes: recording:read, recording:read:admin.

        Granular scopes: cloud_recording:read:list_user_recordings,
        cloud_recording:read:list_user_recordings:admin,
        cloud_recording:read:list_user_recordings:master.

        Role permissions: Recording:Read.

        Rate limit: Medium.

        Args:
            user_id: The user's ID or email address. `me` stands for the calling user, and works
                with user-level apps only.
            page_size: How many entries to return per page. At most 300. By default 30.
            next_page_token: Token from the previous page, to ask for the next one. It expires after
                15 minutes.
            mc: `true` asks for the metadata of recordings of an On-Premise Meeting Connector, if
                the meeting used one. By default "false".
            trash: Whether to list the recordings in the trash instead. `trash_type` then tells
                which. By default false.
            from_: First day of the period to ask for, as `yyyy-mm-dd` in UTC, at most a month
                before `to`. The current date if absent.
            to: Last day of the period to ask for, as `yyyy-mm-dd` in UTC, at most a month after
                `from_`.
            trash_type: What to list from the trash: `meeting_recordings` whole recordings of
                meetings, `recording_file` single files. By default "meeting_recordings".
            meeting_id: Only recordings of the meeting with this number.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            The recorded meetings on this page, each with its files, fetched page by page as they
                are asked for.

        Raises:
            InvalidTokenError: An access token is required (401, code 124).
            UserNotFoundError: The user {userId} does not exist or belongs to another account (404,
                code 1001).
            RecordingNotFoundError: The session has no recording (404, code 3301).
            RateLimitError: Too Many Requests (429).

        Example:
            async for item in zoom.recordings.list(
                "userAmara0000000000001",
                from_="2026-03-01",
                to="2026-03-31",
            ):
                print(item)
        """
        return self._pages("list_user_recordings", locals())

    def list_for_account(
        self,
        account_id: str,
        *,
        page_size: int | Unset = UNSET,
        next_page_token: str | Unset = UNSET,
        from_: datetime.date | str | Unset = UNSET,
        to: datetime.date | str | Unset = UNSET,
        mc: bool | Unset = UNSET,
        request_options: RequestOptions | None = None,
    ) -> AsyncPages[_models.AccountRecording, _models.AccountRecordingList]:
        """List the cloud recordings of an account.

        The download of a recording with a passcode needs an access token as a bearer token.
        Needs a paid plan, Pro or higher, with cloud recording turned on.

        Scopes: recording:master.

        Granular scopes: cloud_recording:read:list_account_recordings:admin,
        cloud_recording:read:list_account_recordings:master.

        Role permissions: SubAccount:Edit, SubAccount:Read.

        Rate limit: Medium.

        Args:
            account_id: The account's ID.
            page_size: How many entries to return per page. At most 300. By default 30.
            next_page_token: Token from the previous page, to ask for the next one. It expires after
                15 minutes.
            from_: First day of the period to ask for, at most a month before `to`. The current date
                if absent.
            to: Last day of the period to ask for, at most a month after `from_`.
            mc: Whether recordings of an On-Premise Meeting Connector are included.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            The recorded meetings on this page, each with its files, fetched page by page as they
                are asked for.

        Raises:
            PlanMissingError: For Paid accounts only (200, code 200).
            LimitReachedError: The groups selected for the role scope together exceed {0} members
                (400, code 200).
            NotFoundError: Not Found (404).
            RateLimitError: Too Many Requests (429).

        Example:
            async for item in zoom.recordings.list_for_account(
                "acctNorthwind000000001",
                from_="2026-03-01",
                to="2026-03-31",
            ):
                print(item)
        """
        return self._pages("list_account_recordings", locals())
