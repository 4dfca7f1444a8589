# Generated from zoom.postman_collection.json. Not to be edited.
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
    """Cloud recordings of meetings and webinars: list, share, delete and recover them, and register
    people who watch them on demand. Files that were archived for compliance are here too.
    """

    def list_for_account(
        self,
        account_id: str,
        *,
        page_size: int | Unset = UNSET,
        next_page_token: str | Unset = UNSET,
        from_: datetime.date | str | Unset = UNSET,
        to: datetime.date | str | Unset = UNSET,
        request_options: RequestOptions | None = None,
    ) -> Pages[_models.Recording, _models.RecordingList]:
        """List the cloud recordings of an account.

        The download of a recording with a password needs a token as `access_token` in its
        address.

        Needs a paid plan, Pro or higher, with cloud recording turned on.

        Scopes: recording:read:admin, account:read:admin.

        Rate limit: Medium.

        Args:
            account_id: ID of a sub account (scope `recording:read:admin`), or `me` for the master
                account (scope `account:read:admin`).
            page_size: How many records one page holds. Default: `30`.
            next_page_token: Token of the page to return, taken from the answer before it; valid for
                15 minutes.
            from_: First day of the period in UTC, as `yyyy-mm-dd`; the period covers one month at
                most. Today when left out.
            to: Last day of the period in UTC, as `yyyy-mm-dd`. Tomorrow when both ends are left
                out.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            The account's cloud recordings. The same list, its last page, fetched page by page as
                they are asked for.

        Raises:
            PlanMissingError: The account is not on a paid plan (200, code 200).
            NotFoundError: There is no such account, or it is not yours to manage (404, code 2001).

        Example:
            for item in zoom.recordings.list_for_account(
                "subAccount000000000001",
                from_="2026-03-01",
                to="2026-03-31",
            ):
                print(item)
        """
        return self._pages("list_account_recordings", locals())

    def list_archive_files(
        self,
        *,
        page_size: int | Unset = UNSET,
        next_page_token: str | Unset = UNSET,
        from_: datetime.datetime | str | Unset = UNSET,
        to: datetime.datetime | str | Unset = UNSET,
        query_date_type: _literals.ArchiveDateType | Unset = UNSET,
        request_options: RequestOptions | None = None,
    ) -> Pages[_models.ArchivedMeeting, _models.ArchivedMeetingList]:
        """List the archived files of the account's meetings and webinars.

        Archiving copies meeting data to another platform, to meet rules such as FINRA's.

        Needs archiving, which Zoom enables for an account.

        Scopes: recording:read:admin.

        Rate limit: Medium.

        Args:
            page_size: How many records one page holds. Default: `30`.
            next_page_token: Token of the page to return, taken from the answer before it; valid for
                15 minutes.
            from_: Start of the period in UTC, as `yyyy-mm-ddThh:mm:ssZ`; the period covers seven
                days at most.
            to: End of the period in UTC, as `yyyy-mm-ddThh:mm:ssZ`.
            query_date_type: What the period applies to: when the meeting started or when its
                archiving was complete.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            The account's archived files. The same list, its last page, fetched page by page as they
                are asked for.

        Raises:
            BadRequestError: There is no such account, or it is not yours to manage (400, code
                2001).

        Example:
            for item in zoom.recordings.list_archive_files(
                from_="2026-03-15T00:00:00Z",
                to="2026-03-21T00:00:00Z",
                query_date_type="meeting_start_time",
            ):
                print(item)
        """
        return self._pages("list_archive_files", locals())

    def get(
        self,
        meeting_id: int | str,
        *,
        include_fields: _literals.MeetingRecordingIncludeField | Unset = UNSET,
        ttl: int | Unset = UNSET,
        request_options: RequestOptions | None = None,
    ) -> _models.Recording:
        """Return the recording of a meeting or webinar, each file with its `download_url`.

        The download of a recording with a password needs a token as `access_token` in that
        address.

        Scopes: recording:read:admin, recording:read.

        Rate limit: Light.

        Args:
            meeting_id: UUID or number of the meeting or webinar; a number picks the latest
                occurrence.
            include_fields: Adds `download_access_token`, a token for the downloads, to the answer.
            ttl: Seconds for which `download_access_token` is valid; needs it in `include_fields`.
                Range: `0` to `604800`.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            The recording and its files.

        Raises:
            PlanMissingError: You may not read the recording (200, code 200).
            UserNotInAccountError: The user is not a member of this account (400, code 1010).
            UserNotFoundError: No user with this ID or address is in the account (404, code 1001).
            NotFoundError: This meeting has no recording (404, code 3301).

        Example:
            zoom.recordings.get(
                "bWVldGluZy4uLi4uMDAwMQ==",
                include_fields="download_access_token",
                ttl=3600,
            )
        """
        return self._call("get_meeting_recordings", locals())

    def delete(
        self,
        meeting_id: int | str,
        *,
        action: _literals.DeleteAction | Unset = UNSET,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Delete every recording file of a meeting, into the trash or for good.

        Needs cloud recording turned on for the user.

        Scopes: recording:write:admin, recording:write.

        Rate limit: Light.

        Args:
            meeting_id: UUID or number of the meeting or webinar; a number picks the latest
                occurrence.
            action: `trash` keeps the recording recoverable, `delete` removes it for good.
            request_options: How this call alone is sent: time limit, retries, headers.

        Raises:
            PlanMissingError: You may not do this to the recording (200, code 200).
            UserNotInAccountError: The user is not a member of this account (400, code 1010).
            UserNotFoundError: No user with this ID or address is in the account (404, code 1001).
            NotFoundError: This meeting has no recording (404, code 3301).

        Example:
            zoom.recordings.delete("bWVldGluZy4uLi4uMDAwMQ==", action="trash")
        """
        self._call("delete_meeting_recordings", locals())

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

        Scopes: recording:read:admin, recording:read.

        Rate limit: Medium.

        Args:
            meeting_id: The meeting number.
            status: Only registrants in this state: `pending` awaits a decision, `approved` may
                watch, `denied` may not.
            page_size: How many records one page holds. Default: `30`.
            page_number: Page to return, counted from 1. Deprecated: use `next_page_token`.
            next_page_token: Token of the page to return, taken from the answer before it; valid for
                15 minutes.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            The recording's registrants. The same list, its last page, fetched page by page as they
                are asked for.

        Raises:
            NotFoundError: Recording not found (404).

        Example:
            for item in zoom.recordings.list_registrants(93000000001, status="approved"):
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
        request_options: RequestOptions | None = None,
    ) -> _models.RecordingRegistrantAdded:
        """Register a person to watch the on-demand recording of a past meeting.

        Scopes: recording:write:admin, recording:write.

        Rate limit: Light.

        Args:
            meeting_id: The meeting number.
            email: Email address.
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
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            Person registered for the recording.

        Raises:
            NotFoundError: Recording not found (404).

        Example:
            zoom.recordings.add_registrant(
                93000000001,
                email="jonas.lindqvist@example.com",
                first_name="Jonas",
                last_name="Lindqvist",
                org="Example Studio",
                job_title="Sales Engineer",
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

        Scopes: recording:read:admin, recording:read.

        Rate limit: Light.

        Args:
            meeting_id: UUID or number of the meeting or webinar; a number picks the latest
                occurrence.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            The recording's registration questions.

        Raises:
            NotFoundError: Recording or registrant not found (404).

        Example:
            zoom.recordings.get_registration_questions("bWVldGluZy4uLi4uMDAwMQ==")
        """
        return self._call("get_recording_registration_questions", locals())

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
        """Set the questions that people answer when they register for an on-demand recording.

        Scopes: recording:write:admin, recording:write.

        Rate limit: Light.

        Args:
            meeting_id: UUID or number of the meeting or webinar; a number picks the latest
                occurrence.
            questions: Standard questions to ask. Each says whether it is `required` and has its
                `field_name`: `last_name`, `address`, `city`, `country`, `zip`, `state`, `phone`,
                `industry`, `org`, `job_title`, `purchasing_time_frame`, `role_in_purchase_process`,
                `no_of_employees` or `comments`.
            custom_questions: Questions of your own. Each has its wording in `title`, its `type`
                (`short` text, `single` choice or `multiple` choices), whether it is `required`, and
                the `answers` to choose from.
            request_options: How this call alone is sent: time limit, retries, headers.

        Raises:
            NotFoundError: Recording or registrant not found (404).

        Example:
            zoom.recordings.update_registration_questions(
                "bWVldGluZy4uLi4uMDAwMQ==",
                questions=[
                    {"field_name": "org", "required": True},
                    {"field_name": "job_title", "required": False},
                ],
            )
        """
        self._call("update_recording_registration_questions", locals())

    def update_registrant_status(
        self,
        meeting_id: int | str,
        *,
        action: _literals.RecordingRegistrantStatusAction,
        registrants: Sequence[_inputs.RecordingRegistrantRef],
        request_options: RequestOptions | None = None,
    ) -> None:
        """Approve or deny registrants of an on-demand recording.

        Scopes: recording:write:admin, recording:write.

        Rate limit: Medium.

        Args:
            meeting_id: The meeting number.
            action: `approve` lets the registrants watch the recording, `deny` does not.
            registrants: Registrants to decide on, each with its `id`.
            request_options: How this call alone is sent: time limit, retries, headers.

        Raises:
            NotFoundError: Recording or registrant not found (404).
            RateLimitError: The status of this registrant was changed too often today; try again
                after 00:00 UTC (429).

        Example:
            zoom.recordings.update_registrant_status(
                93000000001,
                action="approve",
                registrants=[{"id": "registrant000000000001"}, {"id": "registrant000000000002"}],
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
        register.

        Scopes: recording:read:admin, recording:read.

        Rate limit: Light.

        Args:
            meeting_id: UUID or number of the meeting or webinar; a number picks the latest
                occurrence.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            The recording's settings.

        Raises:
            NotFoundError: Recording not found (404).

        Example:
            zoom.recordings.get_settings("bWVldGluZy4uLi4uMDAwMQ==")
        """
        return self._call("get_recording_settings", locals())

    def update_settings(
        self,
        meeting_id: int | str,
        *,
        share_recording: _literals.RecordingAccess | None | Unset = UNSET,
        on_demand: bool | None | Unset = UNSET,
        approval_type: Literal[0, 1, 2] | None | Unset = UNSET,
        viewer_download: bool | None | Unset = UNSET,
        password: str | None | Unset = UNSET,
        recording_authentication: bool | None | Unset = UNSET,
        authentication_option: str | None | Unset = UNSET,
        authentication_domains: str | None | Unset = UNSET,
        send_email_to_host: bool | None | Unset = UNSET,
        show_social_share_buttons: bool | None | Unset = UNSET,
        topic: str | None | Unset = UNSET,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Update recording settings

        Change who may watch and download the cloud recording of a meeting, and how they
        register.

        Scopes: recording:write:admin, recording:write.

        Rate limit: Light.

        Args:
            meeting_id: UUID or number of the meeting or webinar; a number picks the latest
                occurrence.
            share_recording: Whom the recording is shared with: `publicly` anyone, `internally` the
                account's users, `none` nobody.
            on_demand: Whether viewers must register first.
            approval_type: How registrations are handled: `0` approved at once, `1` decided by hand,
                `2` not needed.
            viewer_download: Whether viewers may download the recording.
            password: Password to ask viewers for. At least eight characters, with letters, digits
                and special characters; the account may demand more.
            recording_authentication: Whether viewers must be signed in.
            authentication_option: Way in which viewers must sign in.
            authentication_domains: Domains from which viewers may sign in.
            send_email_to_host: Whether the host gets an email about each registration. On-demand
                recordings only.
            show_social_share_buttons: Whether the registration page offers to share on social
                networks. On-demand recordings only.
            topic: New title of the recording.
            request_options: How this call alone is sent: time limit, retries, headers.

        Raises:
            NotFoundError: Recording not found (404).

        Example:
            zoom.recordings.update_settings(
                "bWVldGluZy4uLi4uMDAwMQ==",
                share_recording="publicly",
                on_demand=True,
                approval_type=0,
                viewer_download=False,
                password="Kite-2026",
            )
        """
        self._call("update_recording_settings", locals())

    def recover(
        self,
        meeting_id: int | str,
        *,
        action: _literals.RecoverAction | None | Unset = UNSET,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Bring all deleted cloud recordings of a meeting back from the trash.

        They stay there for 30 days.

        Needs a Pro plan with cloud recording turned on.

        Scopes: recording:write:admin, recording:write.

        Rate limit: Light.

        Args:
            meeting_id: UUID or number of the meeting or webinar; a number picks the latest
                occurrence.
            action: `recover` brings the files back.
            request_options: How this call alone is sent: time limit, retries, headers.

        Raises:
            PlanMissingError: You may not do this to the recording (200, code 200).
            UserNotInAccountError: The user is not a member of this account (400, code 1010).
            UserNotFoundError: No user with this ID or address is in the account (404, code 1001).
            NotFoundError: This meeting has no recording (404, code 3301).

        Example:
            zoom.recordings.recover("bWVldGluZy4uLi4uMDAwMQ==", action="recover")
        """
        self._call("recover_meeting_recordings", locals())

    def delete_file(
        self,
        meeting_id: int | str,
        recording_id: str,
        *,
        action: _literals.DeleteAction | Unset = UNSET,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Delete one recording file of a meeting, into the trash or for good.

        Needs an account whose settings let hosts delete cloud recordings.

        Scopes: recording:write:admin, recording:write.

        Rate limit: Light.

        Args:
            meeting_id: UUID or number of the meeting or webinar; a number picks the latest
                occurrence.
            recording_id: ID of the recording file.
            action: `trash` keeps the recording recoverable, `delete` removes it for good.
            request_options: How this call alone is sent: time limit, retries, headers.

        Raises:
            PlanMissingError: You may not do this to the recording (200, code 200).
            UserNotInAccountError: The user is not a member of this account (400, code 1010).
            BadRequestError: The meeting has not finished; its recordings cannot be deleted yet
                (400, code 3303).
            UserNotFoundError: No user with this ID or address is in the account (404, code 1001).
            NotFoundError: This meeting has no recording (404, code 3301).

        Example:
            zoom.recordings.delete_file(
                "bWVldGluZy4uLi4uMDAwMQ==",
                "00000000-0000-4000-8000-000000000001",
                action="trash",
            )
        """
        self._call("delete_recording_file", locals())

    def recover_file(
        self,
        meeting_id: int | str,
        recording_id: str,
        *,
        action: _literals.RecoverAction | None | Unset = UNSET,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Recover a recording file

        Bring one recording file of a meeting back from the trash, within 30 days of its
        deletion.

        Scopes: recording:write:admin, recording:write.

        Rate limit: Light.

        Args:
            meeting_id: UUID or number of the meeting or webinar; a number picks the latest
                occurrence.
            recording_id: ID of the recording file.
            action: `recover` brings the file back.
            request_options: How this call alone is sent: time limit, retries, headers.

        Raises:
            UserNotInAccountError: The user is not a member of this account (400, code 1010).
            UserNotFoundError: No user with this ID or address is in the account (404, code 1001).
            NotFoundError: This meeting has no recording (404, code 3301).

        Example:
            zoom.recordings.recover_file(
                "bWVldGluZy4uLi4uMDAwMQ==",
                "00000000-0000-4000-8000-000000000001",
                action="recover",
            )
        """
        self._call("recover_recording_file", locals())

    def get_past_meeting_archive_files(
        self,
        meeting_uuid: int | str,
        *,
        request_options: RequestOptions | None = None,
    ) -> _models.ArchivedMeeting:
        """Return the archived files of one occurrence of a meeting.

        Needs archiving, which Zoom enables for an account.

        Scopes: recording:read.

        Rate limit: Light.

        Args:
            meeting_uuid: UUID of the occurrence that took place.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            The meeting and its archived files.

        Raises:
            MeetingNotFoundError: No meeting has this UUID (404, code 3001).

        Example:
            zoom.recordings.get_past_meeting_archive_files("bWVldGluZy4uLi4uMDAwMQ==")
        """
        return self._call("get_past_meeting_archive_files", locals())

    def list(
        self,
        user_id: str,
        *,
        page_size: int | Unset = UNSET,
        next_page_token: str | Unset = UNSET,
        mc: bool | Unset = UNSET,
        trash: bool | Unset = UNSET,
        from_: datetime.date | str | Unset = UNSET,
        to: datetime.date | str | Unset = UNSET,
        trash_type: _literals.RecordingTrashType | Unset = UNSET,
        request_options: RequestOptions | None = None,
    ) -> Pages[_models.Recording, _models.RecordingList]:
        """List the cloud recordings of a user, or those in the trash.

        The download of a recording with a password needs the user's OAuth token or a JWT as
        `access_token` in its address.

        Needs a Pro plan or higher, and cloud recording turned on for the user.

        Scopes: recording:read:admin, recording:read.

        Rate limit: Medium.

        Args:
            user_id: User ID or email address; user-level apps pass `me`.
            page_size: How many records one page holds. Default: `30`.
            next_page_token: Token of the page to return, taken from the answer before it; valid for
                15 minutes.
            mc: Whether to return the metadata of recordings made through an on-premise Meeting
                Connector.
            trash: Whether to list what is in the trash; narrow it down with `trash_type`. Default:
                `false`.
            from_: First day of the period in UTC, as `yyyy-mm-dd`; the period covers one month at
                most. Today when left out. Has no meaning for the trash.
            to: Last day of the period in UTC, as `yyyy-mm-dd`. Has no meaning for the trash.
            trash_type: What to list from the trash: `meeting_recordings` whole recordings,
                `recording_file` single files.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            The user's cloud recordings. The same list, its last page, fetched page by page as they
                are asked for.

        Raises:
            UserNotFoundError: No user with this ID or address is in the account (404, code 1001).

        Example:
            for item in zoom.recordings.list(
                "amaraOkafor00000000001",
                from_="2026-03-01",
                to="2026-03-31",
            ):
                print(item)
        """
        return self._pages("list_user_recordings", locals())


class AsyncRecordings(AsyncResource):
    """Cloud recordings of meetings and webinars: list, share, delete and recover them, and register
    people who watch them on demand. Files that were archived for compliance are here too.
    """

    def list_for_account(
        self,
        account_id: str,
        *,
        page_size: int | Unset = UNSET,
        next_page_token: str | Unset = UNSET,
        from_: datetime.date | str | Unset = UNSET,
        to: datetime.date | str | Unset = UNSET,
        request_options: RequestOptions | None = None,
    ) -> AsyncPages[_models.Recording, _models.RecordingList]:
        """List the cloud recordings of an account.

        The download of a recording with a password needs a token as `access_token` in its
        address.

        Needs a paid plan, Pro or higher, with cloud recording turned on.

        Scopes: recording:read:admin, account:read:admin.

        Rate limit: Medium.

        Args:
            account_id: ID of a sub account (scope `recording:read:admin`), or `me` for the master
                account (scope `account:read:admin`).
            page_size: How many records one page holds. Default: `30`.
            next_page_token: Token of the page to return, taken from the answer before it; valid for
                15 minutes.
            from_: First day of the period in UTC, as `yyyy-mm-dd`; the period covers one month at
                most. Today when left out.
            to: Last day of the period in UTC, as `yyyy-mm-dd`. Tomorrow when both ends are left
                out.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            The account's cloud recordings. The same list, its last page, fetched page by page as
                they are asked for.

        Raises:
            PlanMissingError: The account is not on a paid plan (200, code 200).
            NotFoundError: There is no such account, or it is not yours to manage (404, code 2001).

        Example:
            async for item in zoom.recordings.list_for_account(
                "subAccount000000000001",
                from_="2026-03-01",
                to="2026-03-31",
            ):
                print(item)
        """
        return self._pages("list_account_recordings", locals())

    def list_archive_files(
        self,
        *,
        page_size: int | Unset = UNSET,
        next_page_token: str | Unset = UNSET,
        from_: datetime.datetime | str | Unset = UNSET,
        to: datetime.datetime | str | Unset = UNSET,
        query_date_type: _literals.ArchiveDateType | Unset = UNSET,
        request_options: RequestOptions | None = None,
    ) -> AsyncPages[_models.ArchivedMeeting, _models.ArchivedMeetingList]:
        """List the archived files of the account's meetings and webinars.

        Archiving copies meeting data to another platform, to meet rules such as FINRA's.

        Needs archiving, which Zoom enables for an account.

        Scopes: recording:read:admin.

        Rate limit: Medium.

        Args:
            page_size: How many records one page holds. Default: `30`.
            next_page_token: Token of the page to return, taken from the answer before it; valid for
                15 minutes.
            from_: Start of the period in UTC, as `yyyy-mm-ddThh:mm:ssZ`; the period covers seven
                days at most.
            to: End of the period in UTC, as `yyyy-mm-ddThh:mm:ssZ`.
            query_date_type: What the period applies to: when the meeting started or when its
                archiving was complete.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            The account's archived files. The same list, its last page, fetched page by page as they
                are asked for.

        Raises:
            BadRequestError: There is no such account, or it is not yours to manage (400, code
                2001).

        Example:
            async for item in zoom.recordings.list_archive_files(
                from_="2026-03-15T00:00:00Z",
                to="2026-03-21T00:00:00Z",
                query_date_type="meeting_start_time",
            ):
                print(item)
        """
        return self._pages("list_archive_files", locals())

    async def get(
        self,
        meeting_id: int | str,
        *,
        include_fields: _literals.MeetingRecordingIncludeField | Unset = UNSET,
        ttl: int | Unset = UNSET,
        request_options: RequestOptions | None = None,
    ) -> _models.Recording:
        """Return the recording of a meeting or webinar, each file with its `download_url`.

        The download of a recording with a password needs a token as `access_token` in that
        address.

        Scopes: recording:read:admin, recording:read.

        Rate limit: Light.

        Args:
            meeting_id: UUID or number of the meeting or webinar; a number picks the latest
                occurrence.
            include_fields: Adds `download_access_token`, a token for the downloads, to the answer.
            ttl: Seconds for which `download_access_token` is valid; needs it in `include_fields`.
                Range: `0` to `604800`.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            The recording and its files.

        Raises:
            PlanMissingError: You may not read the recording (200, code 200).
            UserNotInAccountError: The user is not a member of this account (400, code 1010).
            UserNotFoundError: No user with this ID or address is in the account (404, code 1001).
            NotFoundError: This meeting has no recording (404, code 3301).

        Example:
            await zoom.recordings.get(
                "bWVldGluZy4uLi4uMDAwMQ==",
                include_fields="download_access_token",
                ttl=3600,
            )
        """
        return await self._call("get_meeting_recordings", locals())

    async def delete(
        self,
        meeting_id: int | str,
        *,
        action: _literals.DeleteAction | Unset = UNSET,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Delete every recording file of a meeting, into the trash or for good.

        Needs cloud recording turned on for the user.

        Scopes: recording:write:admin, recording:write.

        Rate limit: Light.

        Args:
            meeting_id: UUID or number of the meeting or webinar; a number picks the latest
                occurrence.
            action: `trash` keeps the recording recoverable, `delete` removes it for good.
            request_options: How this call alone is sent: time limit, retries, headers.

        Raises:
            PlanMissingError: You may not do this to the recording (200, code 200).
            UserNotInAccountError: The user is not a member of this account (400, code 1010).
            UserNotFoundError: No user with this ID or address is in the account (404, code 1001).
            NotFoundError: This meeting has no recording (404, code 3301).

        Example:
            await zoom.recordings.delete("bWVldGluZy4uLi4uMDAwMQ==", action="trash")
        """
        await self._call("delete_meeting_recordings", locals())

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

        Scopes: recording:read:admin, recording:read.

        Rate limit: Medium.

        Args:
            meeting_id: The meeting number.
            status: Only registrants in this state: `pending` awaits a decision, `approved` may
                watch, `denied` may not.
            page_size: How many records one page holds. Default: `30`.
            page_number: Page to return, counted from 1. Deprecated: use `next_page_token`.
            next_page_token: Token of the page to return, taken from the answer before it; valid for
                15 minutes.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            The recording's registrants. The same list, its last page, fetched page by page as they
                are asked for.

        Raises:
            NotFoundError: Recording not found (404).

        Example:
            async for item in zoom.recordings.list_registrants(93000000001, status="approved"):
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
        request_options: RequestOptions | None = None,
    ) -> _models.RecordingRegistrantAdded:
        """Register a person to watch the on-demand recording of a past meeting.

        Scopes: recording:write:admin, recording:write.

        Rate limit: Light.

        Args:
            meeting_id: The meeting number.
            email: Email address.
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
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            Person registered for the recording.

        Raises:
            NotFoundError: Recording not found (404).

        Example:
            await zoom.recordings.add_registrant(
                93000000001,
                email="jonas.lindqvist@example.com",
                first_name="Jonas",
                last_name="Lindqvist",
                org="Example Studio",
                job_title="Sales Engineer",
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

        Scopes: recording:read:admin, recording:read.

        Rate limit: Light.

        Args:
            meeting_id: UUID or number of the meeting or webinar; a number picks the latest
                occurrence.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            The recording's registration questions.

        Raises:
            NotFoundError: Recording or registrant not found (404).

        Example:
            await zoom.recordings.get_registration_questions("bWVldGluZy4uLi4uMDAwMQ==")
        """
        return await self._call("get_recording_registration_questions", locals())

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
        """Set the questions that people answer when they register for an on-demand recording.

        Scopes: recording:write:admin, recording:write.

        Rate limit: Light.

        Args:
            meeting_id: UUID or number of the meeting or webinar; a number picks the latest
                occurrence.
            questions: Standard questions to ask. Each says whether it is `required` and has its
                `field_name`: `last_name`, `address`, `city`, `country`, `zip`, `state`, `phone`,
                `industry`, `org`, `job_title`, `purchasing_time_frame`, `role_in_purchase_process`,
                `no_of_employees` or `comments`.
            custom_questions: Questions of your own. Each has its wording in `title`, its `type`
                (`short` text, `single` choice or `multiple` choices), whether it is `required`, and
                the `answers` to choose from.
            request_options: How this call alone is sent: time limit, retries, headers.

        Raises:
            NotFoundError: Recording or registrant not found (404).

        Example:
            await zoom.recordings.update_registration_questions(
                "bWVldGluZy4uLi4uMDAwMQ==",
                questions=[
                    {"field_name": "org", "required": True},
                    {"field_name": "job_title", "required": False},
                ],
            )
        """
        await self._call("update_recording_registration_questions", locals())

    async def update_registrant_status(
        self,
        meeting_id: int | str,
        *,
        action: _literals.RecordingRegistrantStatusAction,
        registrants: Sequence[_inputs.RecordingRegistrantRef],
        request_options: RequestOptions | None = None,
    ) -> None:
        """Approve or deny registrants of an on-demand recording.

        Scopes: recording:write:admin, recording:write.

        Rate limit: Medium.

        Args:
            meeting_id: The meeting number.
            action: `approve` lets the registrants watch the recording, `deny` does not.
            registrants: Registrants to decide on, each with its `id`.
            request_options: How this call alone is sent: time limit, retries, headers.

        Raises:
            NotFoundError: Recording or registrant not found (404).
            RateLimitError: The status of this registrant was changed too often today; try again
                after 00:00 UTC (429).

        Example:
            await zoom.recordings.update_registrant_status(
                93000000001,
                action="approve",
                registrants=[{"id": "registrant000000000001"}, {"id": "registrant000000000002"}],
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
        register.

        Scopes: recording:read:admin, recording:read.

        Rate limit: Light.

        Args:
            meeting_id: UUID or number of the meeting or webinar; a number picks the latest
                occurrence.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            The recording's settings.

        Raises:
            NotFoundError: Recording not found (404).

        Example:
            await zoom.recordings.get_settings("bWVldGluZy4uLi4uMDAwMQ==")
        """
        return await self._call("get_recording_settings", locals())

    async def update_settings(
        self,
        meeting_id: int | str,
        *,
        share_recording: _literals.RecordingAccess | None | Unset = UNSET,
        on_demand: bool | None | Unset = UNSET,
        approval_type: Literal[0, 1, 2] | None | Unset = UNSET,
        viewer_download: bool | None | Unset = UNSET,
        password: str | None | Unset = UNSET,
        recording_authentication: bool | None | Unset = UNSET,
        authentication_option: str | None | Unset = UNSET,
        authentication_domains: str | None | Unset = UNSET,
        send_email_to_host: bool | None | Unset = UNSET,
        show_social_share_buttons: bool | None | Unset = UNSET,
        topic: str | None | Unset = UNSET,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Update recording settings

        Change who may watch and download the cloud recording of a meeting, and how they
        register.

        Scopes: recording:write:admin, recording:write.

        Rate limit: Light.

        Args:
            meeting_id: UUID or number of the meeting or webinar; a number picks the latest
                occurrence.
            share_recording: Whom the recording is shared with: `publicly` anyone, `internally` the
                account's users, `none` nobody.
            on_demand: Whether viewers must register first.
            approval_type: How registrations are handled: `0` approved at once, `1` decided by hand,
                `2` not needed.
            viewer_download: Whether viewers may download the recording.
            password: Password to ask viewers for. At least eight characters, with letters, digits
                and special characters; the account may demand more.
            recording_authentication: Whether viewers must be signed in.
            authentication_option: Way in which viewers must sign in.
            authentication_domains: Domains from which viewers may sign in.
            send_email_to_host: Whether the host gets an email about each registration. On-demand
                recordings only.
            show_social_share_buttons: Whether the registration page offers to share on social
                networks. On-demand recordings only.
            topic: New title of the recording.
            request_options: How this call alone is sent: time limit, retries, headers.

        Raises:
            NotFoundError: Recording not found (404).

        Example:
            await zoom.recordings.update_settings(
                "bWVldGluZy4uLi4uMDAwMQ==",
                share_recording="publicly",
                on_demand=True,
                approval_type=0,
                viewer_download=False,
                password="Kite-2026",
            )
        """
        await self._call("update_recording_settings", locals())

    async def recover(
        self,
        meeting_id: int | str,
        *,
        action: _literals.RecoverAction | None | Unset = UNSET,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Bring all deleted cloud recordings of a meeting back from the trash.

        They stay there for 30 days.

        Needs a Pro plan with cloud recording turned on.

        Scopes: recording:write:admin, recording:write.

        Rate limit: Light.

        Args:
            meeting_id: UUID or number of the meeting or webinar; a number picks the latest
                occurrence.
            action: `recover` brings the files back.
            request_options: How this call alone is sent: time limit, retries, headers.

        Raises:
            PlanMissingError: You may not do this to the recording (200, code 200).
            UserNotInAccountError: The user is not a member of this account (400, code 1010).
            UserNotFoundError: No user with this ID or address is in the account (404, code 1001).
            NotFoundError: This meeting has no recording (404, code 3301).

        Example:
            await zoom.recordings.recover("bWVldGluZy4uLi4uMDAwMQ==", action="recover")
        """
        await self._call("recover_meeting_recordings", locals())

    async def delete_file(
        self,
        meeting_id: int | str,
        recording_id: str,
        *,
        action: _literals.DeleteAction | Unset = UNSET,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Delete one recording file of a meeting, into the trash or for good.

        Needs an account whose settings let hosts delete cloud recordings.

        Scopes: recording:write:admin, recording:write.

        Rate limit: Light.

        Args:
            meeting_id: UUID or number of the meeting or webinar; a number picks the latest
                occurrence.
            recording_id: ID of the recording file.
            action: `trash` keeps the recording recoverable, `delete` removes it for good.
            request_options: How this call alone is sent: time limit, retries, headers.

        Raises:
            PlanMissingError: You may not do this to the recording (200, code 200).
            UserNotInAccountError: The user is not a member of this account (400, code 1010).
            BadRequestError: The meeting has not finished; its recordings cannot be deleted yet
                (400, code 3303).
            UserNotFoundError: No user with this ID or address is in the account (404, code 1001).
            NotFoundError: This meeting has no recording (404, code 3301).

        Example:
            await zoom.recordings.delete_file(
                "bWVldGluZy4uLi4uMDAwMQ==",
                "00000000-0000-4000-8000-000000000001",
                action="trash",
            )
        """
        await self._call("delete_recording_file", locals())

    async def recover_file(
        self,
        meeting_id: int | str,
        recording_id: str,
        *,
        action: _literals.RecoverAction | None | Unset = UNSET,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Recover a recording file

        Bring one recording file of a meeting back from the trash, within 30 days of its
        deletion.

        Scopes: recording:write:admin, recording:write.

        Rate limit: Light.

        Args:
            meeting_id: UUID or number of the meeting or webinar; a number picks the latest
                occurrence.
            recording_id: ID of the recording file.
            action: `recover` brings the file back.
            request_options: How this call alone is sent: time limit, retries, headers.

        Raises:
            UserNotInAccountError: The user is not a member of this account (400, code 1010).
            UserNotFoundError: No user with this ID or address is in the account (404, code 1001).
            NotFoundError: This meeting has no recording (404, code 3301).

        Example:
            await zoom.recordings.recover_file(
                "bWVldGluZy4uLi4uMDAwMQ==",
                "00000000-0000-4000-8000-000000000001",
                action="recover",
            )
        """
        await self._call("recover_recording_file", locals())

    async def get_past_meeting_archive_files(
        self,
        meeting_uuid: int | str,
        *,
        request_options: RequestOptions | None = None,
    ) -> _models.ArchivedMeeting:
        """Return the archived files of one occurrence of a meeting.

        Needs archiving, which Zoom enables for an account.

        Scopes: recording:read.

        Rate limit: Light.

        Args:
            meeting_uuid: UUID of the occurrence that took place.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            The meeting and its archived files.

        Raises:
            MeetingNotFoundError: No meeting has this UUID (404, code 3001).

        Example:
            await zoom.recordings.get_past_meeting_archive_files("bWVldGluZy4uLi4uMDAwMQ==")
        """
        return await self._call("get_past_meeting_archive_files", locals())

    def list(
        self,
        user_id: str,
        *,
        page_size: int | Unset = UNSET,
        next_page_token: str | Unset = UNSET,
        mc: bool | Unset = UNSET,
        trash: bool | Unset = UNSET,
        from_: datetime.date | str | Unset = UNSET,
        to: datetime.date | str | Unset = UNSET,
        trash_type: _literals.RecordingTrashType | Unset = UNSET,
        request_options: RequestOptions | None = None,
    ) -> AsyncPages[_models.Recording, _models.RecordingList]:
        """List the cloud recordings of a user, or those in the trash.

        The download of a recording with a password needs the user's OAuth token or a JWT as
        `access_token` in its address.

        Needs a Pro plan or higher, and cloud recording turned on for the user.

        Scopes: recording:read:admin, recording:read.

        Rate limit: Medium.

        Args:
            user_id: User ID or email address; user-level apps pass `me`.
            page_size: How many records one page holds. Default: `30`.
            next_page_token: Token of the page to return, taken from the answer before it; valid for
                15 minutes.
            mc: Whether to return the metadata of recordings made through an on-premise Meeting
                Connector.
            trash: Whether to list what is in the trash; narrow it down with `trash_type`. Default:
                `false`.
            from_: First day of the period in UTC, as `yyyy-mm-dd`; the period covers one month at
                most. Today when left out. Has no meaning for the trash.
            to: Last day of the period in UTC, as `yyyy-mm-dd`. Has no meaning for the trash.
            trash_type: What to list from the trash: `meeting_recordings` whole recordings,
                `recording_file` single files.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            The user's cloud recordings. The same list, its last page, fetched page by page as they
                are asked for.

        Raises:
            UserNotFoundError: No user with this ID or address is in the account (404, code 1001).

        Example:
            async for item in zoom.recordings.list(
                "amaraOkafor00000000001",
                from_="2026-03-01",
                to="2026-03-31",
            ):
                print(item)
        """
        return self._pages("list_user_recordings", locals())
