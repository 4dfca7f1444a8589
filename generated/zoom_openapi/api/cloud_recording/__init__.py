# Generated from zoom.postman_collection.json. Not to be edited.


"""The operations tagged cloud_recording"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from ...types import UNSET, AsyncCaller, AsyncPages, Caller, File, Pages, Unset

if TYPE_CHECKING:
    import datetime

    from ...models.add_recording_registrant_body import AddRecordingRegistrantBody
    from ...models.archived_meeting import ArchivedMeeting
    from ...models.archived_meeting_list import ArchivedMeetingList
    from ...models.custom_question import CustomQuestion
    from ...models.custom_question_answer import CustomQuestionAnswer
    from ...models.delete_meeting_recordings_action import DeleteMeetingRecordingsAction
    from ...models.delete_recording_file_action import DeleteRecordingFileAction
    from ...models.get_meeting_recordings_include_fields import (
        GetMeetingRecordingsIncludeFields,
    )
    from ...models.list_archive_files_query_date_type import (
        ListArchiveFilesQueryDateType,
    )
    from ...models.list_recording_registrants_status import (
        ListRecordingRegistrantsStatus,
    )
    from ...models.list_user_recordings_trash_type import ListUserRecordingsTrashType
    from ...models.recording import Recording
    from ...models.recording_list import RecordingList
    from ...models.recording_registrant_added import RecordingRegistrantAdded
    from ...models.recording_registrant_ref import RecordingRegistrantRef
    from ...models.recording_settings import RecordingSettings
    from ...models.recover_meeting_recordings_body import RecoverMeetingRecordingsBody
    from ...models.recover_meeting_recordings_body_action import (
        RecoverMeetingRecordingsBodyAction,
    )
    from ...models.recover_recording_file_body import RecoverRecordingFileBody
    from ...models.recover_recording_file_body_action import (
        RecoverRecordingFileBodyAction,
    )
    from ...models.registrant import Registrant
    from ...models.registrant_list import RegistrantList
    from ...models.registration_question import RegistrationQuestion
    from ...models.registration_questions import RegistrationQuestions
    from ...models.update_recording_registrant_status_body import (
        UpdateRecordingRegistrantStatusBody,
    )
    from ...models.update_recording_registrant_status_body_action import (
        UpdateRecordingRegistrantStatusBodyAction,
    )
    from ...models.update_recording_registration_questions_body import (
        UpdateRecordingRegistrationQuestionsBody,
    )
    from ...models.update_recording_settings_body import UpdateRecordingSettingsBody
    from ...models.update_recording_settings_body_approval_type import (
        UpdateRecordingSettingsBodyApprovalType,
    )
    from ...models.update_recording_settings_body_share_recording import (
        UpdateRecordingSettingsBodyShareRecording,
    )


class CloudRecording:
    """Cloud recordings of meetings and webinars. List, share, delete and recover them, register
    viewers of on-demand recordings, and fetch files that were archived for compliance."""

    def __init__(self, caller: Caller) -> None:
        self._caller = caller

    def list_account_recordings(
        self,
        account_id: str,
        *,
        page_size: int | Unset = UNSET,
        next_page_token: str | Unset = UNSET,
        from_: datetime.date | str | Unset = UNSET,
        to: datetime.date | str | Unset = UNSET,
    ) -> Pages[Recording, RecordingList]:
        """List account recordings

        List the cloud recordings of an account. The download of a recording with a password
        needs a token as `access_token` in its address.

        **Prerequisites:**
        * Plan: Pro or a higher paid one, with cloud recording on.

        Scopes: recording:read:admin, account:read:admin.

        Rate limit: Medium.

        Documented failures:
        - 200, code 200: The account is not on a paid plan.
        - 404, code 2001: There is no such account, or it is not yours to manage.

        Args:
            account_id: ID of a sub account (scope `recording:read:admin`), or `me` for the master
                account (scope `account:read:admin`).
            page_size: How many records one page holds. Default: `30`.
            next_page_token: Token of the page to return, taken from the answer before it; valid for 15
                minutes.
            from_: First day of the period in UTC, as `yyyy-mm-dd`; the period covers one month at
                most. Today when left out.
            to: Last day of the period in UTC, as `yyyy-mm-dd`. Tomorrow when both ends are left
                out.

        Example:
            cloud_recording.list_account_recordings("subAccount000000000001")
        """
        from . import list_account_recordings as _endpoint

        return self._caller.pages(
            "list_account_recordings",
            _endpoint,
            (account_id,),
            parameters={
                "page_size": page_size,
                "next_page_token": next_page_token,
                "from_": from_,
                "to": to,
            },
            items="meetings",
        )

    def list_archive_files(
        self,
        *,
        page_size: int | Unset = UNSET,
        next_page_token: str | Unset = UNSET,
        from_: datetime.datetime | str | Unset = UNSET,
        to: datetime.datetime | str | Unset = UNSET,
        query_date_type: ListArchiveFilesQueryDateType | Unset = UNSET,
    ) -> Pages[ArchivedMeeting, ArchivedMeetingList]:
        """List archive files

        List the archived files of the account's meetings and webinars. Archiving copies meeting
        data to another platform, to meet rules such as FINRA's.

        **Prerequisites:**
        * Zoom has enabled archiving for the account.

        Scopes: recording:read:admin.

        Rate limit: Medium.

        Documented failures:
        - 400, code 2001: There is no such account, or it is not yours to manage.

        Args:
            page_size: How many records one page holds. Default: `30`.
            next_page_token: Token of the page to return, taken from the answer before it; valid for 15
                minutes.
            from_: Start of the period in UTC, as `yyyy-mm-ddThh:mm:ssZ`; the period covers seven
                days at most.
            to: End of the period in UTC, as `yyyy-mm-ddThh:mm:ssZ`.
            query_date_type: What the period applies to: when the meeting started or when its archiving was
                complete.

        Example:
            cloud_recording.list_archive_files()
        """
        from . import list_archive_files as _endpoint

        return self._caller.pages(
            "list_archive_files",
            _endpoint,
            parameters={
                "page_size": page_size,
                "next_page_token": next_page_token,
                "from_": from_,
                "to": to,
                "query_date_type": query_date_type,
            },
            items="meetings",
        )

    def get_meeting_recordings(
        self,
        meeting_id: str,
        *,
        include_fields: GetMeetingRecordingsIncludeFields | Unset = UNSET,
        ttl: int | Unset = UNSET,
    ) -> Recording:
        """Get meeting recordings

        Return the recording of a meeting or webinar, each file with its `download_url`. The
        download of a recording with a password needs a token as `access_token` in that address.

        Scopes: recording:read:admin, recording:read.

        Rate limit: Light.

        Documented failures:
        - 200, code 200: You may not read the recording.
        - 400, code 1010: The user is not a member of this account.
        - 404, code 1001: No user with this ID or address is in the account.
        - 404, code 3301: This meeting has no recording.

        Args:
            meeting_id: UUID or number of the meeting or webinar; a number picks the latest occurrence.
                Encode a UUID twice when it starts with `/` or contains `//`.
            include_fields: Adds `download_access_token`, a token for the downloads, to the answer.
            ttl: Seconds for which `download_access_token` is valid; needs it in
                `include_fields`. Range: `0` to `604800`.

        Example:
            cloud_recording.get_meeting_recordings("bWVldGluZy4uLi4uMDAwMQ==")
        """
        from . import get_meeting_recordings as _endpoint

        return self._caller.call(
            "get_meeting_recordings",
            _endpoint,
            (meeting_id,),
            parameters={
                "include_fields": include_fields,
                "ttl": ttl,
            },
        )

    def delete_meeting_recordings(
        self,
        meeting_id: str,
        *,
        action: DeleteMeetingRecordingsAction | Unset = UNSET,
    ) -> None:
        """Delete meeting recordings

        Delete every recording file of a meeting, into the trash or for good.

        **Prerequisites:**
        * Cloud recording is on for the user.

        Scopes: recording:write:admin, recording:write.

        Rate limit: Light.

        Documented failures:
        - 200, code 200: You may not do this to the recording.
        - 400, code 1010: The user is not a member of this account.
        - 404, code 1001: No user with this ID or address is in the account.
        - 404, code 3301: This meeting has no recording.

        Args:
            meeting_id: UUID or number of the meeting or webinar; a number picks the latest occurrence.
                Encode a UUID twice when it starts with `/` or contains `//`.
            action: `trash` keeps the recording recoverable, `delete` removes it for good.

        Example:
            cloud_recording.delete_meeting_recordings("bWVldGluZy4uLi4uMDAwMQ==")
        """
        from . import delete_meeting_recordings as _endpoint

        return self._caller.call(
            "delete_meeting_recordings",
            _endpoint,
            (meeting_id,),
            parameters={
                "action": action,
            },
        )

    def list_recording_registrants(
        self,
        meeting_id: int | str,
        *,
        status: ListRecordingRegistrantsStatus | Unset = UNSET,
        page_size: int | Unset = UNSET,
        page_number: int | Unset = UNSET,
        next_page_token: str | Unset = UNSET,
    ) -> Pages[Registrant, RegistrantList]:
        """List recording registrants

        List the people registered to watch the on-demand recording of a past meeting.

        Scopes: recording:read:admin, recording:read.

        Rate limit: Medium.

        Documented failures:
        - 404: Recording not found

        Args:
            meeting_id: The meeting number (64-bit integer).
            status: Only registrants in this state: `pending` awaits a decision, `approved` may
                watch, `denied` may not.
            page_size: How many records one page holds. Default: `30`.
            page_number: Page to return, counted from 1. Deprecated; use `next_page_token`.
            next_page_token: Token of the page to return, taken from the answer before it; valid for 15
                minutes.

        Example:
            cloud_recording.list_recording_registrants(93000000001)
        """
        from . import list_recording_registrants as _endpoint

        return self._caller.pages(
            "list_recording_registrants",
            _endpoint,
            (meeting_id,),
            parameters={
                "status": status,
                "page_size": page_size,
                "page_number": page_number,
                "next_page_token": next_page_token,
            },
            items="registrants",
        )

    def add_recording_registrant(
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
    ) -> RecordingRegistrantAdded:
        """Add a recording registrant

        Register a person to watch the on-demand recording of a past meeting.

        Scopes: recording:write:admin, recording:write.

        Rate limit: Light.

        Documented failures:
        - 404: Recording not found

        Args:
            meeting_id: The meeting number (64-bit integer).
            email: Email address.
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

        Example:
            cloud_recording.add_recording_registrant(93000000001, email="jonas.lindqvist@example.com", first_name="Jonas")
        """
        from . import add_recording_registrant as _endpoint

        return self._caller.call(
            "add_recording_registrant",
            _endpoint,
            (meeting_id,),
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

    def list_recording_registration_questions(
        self,
        meeting_id: str,
    ) -> RegistrationQuestions:
        """List recording registration questions

        Return the questions that people answer when they register for an on-demand recording.

        Scopes: recording:read:admin, recording:read.

        Rate limit: Light.

        Documented failures:
        - 404: Recording or registrant not found

        Args:
            meeting_id: UUID or number of the meeting or webinar; a number picks the latest occurrence.
                Encode a UUID twice when it starts with `/` or contains `//`.

        Example:
            cloud_recording.list_recording_registration_questions("bWVldGluZy4uLi4uMDAwMQ==")
        """
        from . import list_recording_registration_questions as _endpoint

        return self._caller.call(
            "list_recording_registration_questions",
            _endpoint,
            (meeting_id,),
        )

    def update_recording_registration_questions(
        self,
        meeting_id: str,
        *,
        questions: Sequence[RegistrationQuestion | Mapping[str, Any]] | Unset = UNSET,
        custom_questions: Sequence[CustomQuestion | Mapping[str, Any]] | Unset = UNSET,
    ) -> None:
        """Update recording registration questions

        Set the questions that people answer when they register for an on-demand recording.

        Scopes: recording:write:admin, recording:write.

        Rate limit: Light.

        Documented failures:
        - 404: Recording or registrant not found

        Args:
            meeting_id: UUID or number of the meeting or webinar; a number picks the latest occurrence.
                Encode a UUID twice when it starts with `/` or contains `//`.
            questions: Standard questions, each with its `field_name`, such as `address`, and whether
                it is `required`.
            custom_questions: Questions of your own, each with its `title`, its `type`, such as `short`,
                whether it is `required`, and the `answers` to choose from.

        Example:
            cloud_recording.update_recording_registration_questions("bWVldGluZy4uLi4uMDAwMQ==")
        """
        from . import update_recording_registration_questions as _endpoint

        return self._caller.call(
            "update_recording_registration_questions",
            _endpoint,
            (meeting_id,),
            body={
                "questions": questions,
                "custom_questions": custom_questions,
            },
        )

    def update_recording_registrant_status(
        self,
        meeting_id: int | str,
        *,
        action: UpdateRecordingRegistrantStatusBodyAction,
        registrants: Sequence[RecordingRegistrantRef | Mapping[str, Any]] | Unset = UNSET,
    ) -> None:
        """Update recording registrant status

        Approve or deny registrants of an on-demand recording.

        Scopes: recording:write:admin, recording:write.

        Rate limit: Medium.

        Documented failures:
        - 404: Recording or registrant not found
        - 429: The status of this registrant was changed too often today; try again after 00:00
        UTC.

        Args:
            meeting_id: The meeting number (64-bit integer).
            action: `approve` lets the registrants watch the recording, `deny` does not.
            registrants: Registrants to decide on, each with its `id`.

        Example:
            cloud_recording.update_recording_registrant_status(93000000001, action="approve")
        """
        from . import update_recording_registrant_status as _endpoint

        return self._caller.call(
            "update_recording_registrant_status",
            _endpoint,
            (meeting_id,),
            body={
                "action": action,
                "registrants": registrants,
            },
        )

    def get_recording_settings(
        self,
        meeting_id: str,
    ) -> RecordingSettings:
        """Get recording settings

        Return who may watch and download the cloud recording of a meeting, and how they
        register.

        Scopes: recording:read:admin, recording:read.

        Rate limit: Light.

        Documented failures:
        - 404: Recording not found

        Args:
            meeting_id: UUID or number of the meeting or webinar; a number picks the latest occurrence.
                Encode a UUID twice when it starts with `/` or contains `//`.

        Example:
            cloud_recording.get_recording_settings("bWVldGluZy4uLi4uMDAwMQ==")
        """
        from . import get_recording_settings as _endpoint

        return self._caller.call(
            "get_recording_settings",
            _endpoint,
            (meeting_id,),
        )

    def update_recording_settings(
        self,
        meeting_id: str,
        *,
        share_recording: UpdateRecordingSettingsBodyShareRecording | Unset = UNSET,
        recording_authentication: bool | Unset = UNSET,
        authentication_option: str | Unset = UNSET,
        authentication_domains: str | Unset = UNSET,
        viewer_download: bool | Unset = UNSET,
        password: str | Unset = UNSET,
        on_demand: bool | Unset = UNSET,
        approval_type: UpdateRecordingSettingsBodyApprovalType | Unset = UNSET,
        send_email_to_host: bool | Unset = UNSET,
        show_social_share_buttons: bool | Unset = UNSET,
        topic: str | Unset = UNSET,
    ) -> None:
        """Update recording settings

        Change who may watch and download the cloud recording of a meeting, and how they
        register.

        Scopes: recording:write:admin, recording:write.

        Rate limit: Light.

        Documented failures:
        - 404: Recording not found

        Args:
            meeting_id: UUID or number of the meeting or webinar; a number picks the latest occurrence.
                Encode a UUID twice when it starts with `/` or contains `//`.
            share_recording: Whom the recording is shared with: `publicly` anyone, `internally` the account's
                users, `none` nobody.
            recording_authentication: Whether viewers must be signed in.
            authentication_option: Way in which viewers must sign in.
            authentication_domains: Domains from which viewers may sign in.
            viewer_download: Whether viewers may download the recording.
            password: Password to ask viewers for. At least eight characters, with letters, digits and
                special characters; the account may demand more.
            on_demand: Whether viewers must register first.
            approval_type: How registrations are handled: `0` approved at once, `1` decided by hand, `2`
                not needed.
            send_email_to_host: Whether the host gets an email about each registration. On-demand recordings
                only.
            show_social_share_buttons: Whether the registration page offers to share on social networks. On-demand
                recordings only.
            topic: New title of the recording.

        Example:
            cloud_recording.update_recording_settings("bWVldGluZy4uLi4uMDAwMQ==", share_recording="publicly", recording_authentication=True)
        """
        from . import update_recording_settings as _endpoint

        return self._caller.call(
            "update_recording_settings",
            _endpoint,
            (meeting_id,),
            body={
                "share_recording": share_recording,
                "recording_authentication": recording_authentication,
                "authentication_option": authentication_option,
                "authentication_domains": authentication_domains,
                "viewer_download": viewer_download,
                "password": password,
                "on_demand": on_demand,
                "approval_type": approval_type,
                "send_email_to_host": send_email_to_host,
                "show_social_share_buttons": show_social_share_buttons,
                "topic": topic,
            },
        )

    def recover_meeting_recordings(
        self,
        meeting_id: str,
        *,
        action: RecoverMeetingRecordingsBodyAction | Unset = UNSET,
    ) -> None:
        """Recover meeting recordings

        Bring all deleted cloud recordings of a meeting back from the trash. They stay there for
        30 days.

        **Prerequisites:**
        * Plan: Pro, with cloud recording on.

        Scopes: recording:write:admin, recording:write.

        Rate limit: Light.

        Documented failures:
        - 200, code 200: You may not do this to the recording.
        - 400, code 1010: The user is not a member of this account.
        - 404, code 1001: No user with this ID or address is in the account.
        - 404, code 3301: This meeting has no recording.

        Args:
            meeting_id: UUID or number of the meeting or webinar; a number picks the latest occurrence.
                Encode a UUID twice when it starts with `/` or contains `//`.
            action: `recover` brings the files back.

        Example:
            cloud_recording.recover_meeting_recordings("bWVldGluZy4uLi4uMDAwMQ==", action="recover")
        """
        from . import recover_meeting_recordings as _endpoint

        return self._caller.call(
            "recover_meeting_recordings",
            _endpoint,
            (meeting_id,),
            body={
                "action": action,
            },
        )

    def delete_recording_file(
        self,
        meeting_id: str,
        recording_id: str,
        *,
        action: DeleteRecordingFileAction | Unset = UNSET,
    ) -> None:
        """Delete a recording file

        Delete one recording file of a meeting, into the trash or for good.

        **Prerequisites:**
        * Hosts may delete cloud recordings, by the account's settings.

        Scopes: recording:write:admin, recording:write.

        Rate limit: Light.

        Documented failures:
        - 200, code 200: You may not do this to the recording.
        - 400, code 1010: The user is not a member of this account.
        - 400, code 3303: The meeting has not finished; its recordings cannot be deleted yet.
        - 404, code 1001: No user with this ID or address is in the account.
        - 404, code 3301: This meeting has no recording.

        Args:
            meeting_id: UUID or number of the meeting or webinar; a number picks the latest occurrence.
                Encode a UUID twice when it starts with `/` or contains `//`.
            recording_id: ID of the recording file.
            action: `trash` keeps the recording recoverable, `delete` removes it for good.

        Example:
            cloud_recording.delete_recording_file("bWVldGluZy4uLi4uMDAwMQ==", "00000000-0000-4000-8000-000000000001")
        """
        from . import delete_recording_file as _endpoint

        return self._caller.call(
            "delete_recording_file",
            _endpoint,
            (
                meeting_id,
                recording_id,
            ),
            parameters={
                "action": action,
            },
        )

    def recover_recording_file(
        self,
        meeting_id: str,
        recording_id: str,
        *,
        action: RecoverRecordingFileBodyAction | Unset = UNSET,
    ) -> None:
        """Recover a recording file

        Bring one recording file of a meeting back from the trash, within 30 days of its
        deletion.

        Scopes: recording:write:admin, recording:write.

        Rate limit: Light.

        Documented failures:
        - 400, code 1010: The user is not a member of this account.
        - 404, code 1001: No user with this ID or address is in the account.
        - 404, code 3301: This meeting has no recording.

        Args:
            meeting_id: UUID or number of the meeting or webinar; a number picks the latest occurrence.
                Encode a UUID twice when it starts with `/` or contains `//`.
            recording_id: ID of the recording file.
            action: `recover` brings the file back.

        Example:
            cloud_recording.recover_recording_file("bWVldGluZy4uLi4uMDAwMQ==", "00000000-0000-4000-8000-000000000001", action="recover")
        """
        from . import recover_recording_file as _endpoint

        return self._caller.call(
            "recover_recording_file",
            _endpoint,
            (
                meeting_id,
                recording_id,
            ),
            body={
                "action": action,
            },
        )

    def get_meeting_archive_files(
        self,
        meeting_uuid: str,
    ) -> ArchivedMeeting:
        """Get meeting archive files

        Return the archived files of one occurrence of a meeting.

        **Prerequisites:**
        * Zoom has enabled archiving for the account.

        Scopes: recording:read.

        Rate limit: Light.

        Documented failures:
        - 404, code 3001: No meeting has this UUID.

        Args:
            meeting_uuid: UUID of one occurrence that took place. Encode it twice when it starts with `/`
                or contains `//`.

        Example:
            cloud_recording.get_meeting_archive_files("bWVldGluZy4uLi4uMDAwMQ==")
        """
        from . import get_meeting_archive_files as _endpoint

        return self._caller.call(
            "get_meeting_archive_files",
            _endpoint,
            (meeting_uuid,),
        )

    def list_user_recordings(
        self,
        user_id: str,
        *,
        page_size: int | Unset = UNSET,
        next_page_token: str | Unset = UNSET,
        mc: bool | Unset = UNSET,
        trash: bool | Unset = UNSET,
        from_: datetime.date | str | Unset = UNSET,
        to: datetime.date | str | Unset = UNSET,
        trash_type: ListUserRecordingsTrashType | Unset = UNSET,
    ) -> Pages[Recording, RecordingList]:
        """List user recordings

        List the cloud recordings of a user, or those in the trash. The download of a recording
        with a password needs the user's OAuth token or a JWT as `access_token` in its address.

        **Prerequisites:**
        * Plan: Pro or higher.
        * Cloud recording is on for the user.

        Scopes: recording:read:admin, recording:read.

        Rate limit: Medium.

        Documented failures:
        - 404, code 1001: No user with this ID or address is in the account.

        Args:
            user_id: User ID or email address; user-level apps pass `me`.
            page_size: How many records one page holds. Default: `30`.
            next_page_token: Token of the page to return, taken from the answer before it; valid for 15
                minutes.
            mc: Whether to return the metadata of recordings made through an on-premise Meeting
                Connector.
            trash: Whether to list what is in the trash; narrow it down with `trash_type`. Default:
                `false`.
            from_: First day of the period in UTC, as `yyyy-mm-dd`; the period covers one month at
                most. Today when left out. Has no meaning for the trash.
            to: Last day of the period in UTC, as `yyyy-mm-dd`. Has no meaning for the trash.
            trash_type: What to list from the trash: `meeting_recordings` whole recordings,
                `recording_file` single files.

        Example:
            cloud_recording.list_user_recordings("amaraOkafor00000000001")
        """
        from . import list_user_recordings as _endpoint

        return self._caller.pages(
            "list_user_recordings",
            _endpoint,
            (user_id,),
            parameters={
                "page_size": page_size,
                "next_page_token": next_page_token,
                "mc": mc,
                "trash": trash,
                "from_": from_,
                "to": to,
                "trash_type": trash_type,
            },
            items="meetings",
        )


class AsyncCloudRecording:
    """Cloud recordings of meetings and webinars. List, share, delete and recover them, register
    viewers of on-demand recordings, and fetch files that were archived for compliance."""

    def __init__(self, caller: AsyncCaller) -> None:
        self._caller = caller

    def list_account_recordings(
        self,
        account_id: str,
        *,
        page_size: int | Unset = UNSET,
        next_page_token: str | Unset = UNSET,
        from_: datetime.date | str | Unset = UNSET,
        to: datetime.date | str | Unset = UNSET,
    ) -> AsyncPages[Recording, RecordingList]:
        """List account recordings

        List the cloud recordings of an account. The download of a recording with a password
        needs a token as `access_token` in its address.

        **Prerequisites:**
        * Plan: Pro or a higher paid one, with cloud recording on.

        Scopes: recording:read:admin, account:read:admin.

        Rate limit: Medium.

        Documented failures:
        - 200, code 200: The account is not on a paid plan.
        - 404, code 2001: There is no such account, or it is not yours to manage.

        Args:
            account_id: ID of a sub account (scope `recording:read:admin`), or `me` for the master
                account (scope `account:read:admin`).
            page_size: How many records one page holds. Default: `30`.
            next_page_token: Token of the page to return, taken from the answer before it; valid for 15
                minutes.
            from_: First day of the period in UTC, as `yyyy-mm-dd`; the period covers one month at
                most. Today when left out.
            to: Last day of the period in UTC, as `yyyy-mm-dd`. Tomorrow when both ends are left
                out.

        Example:
            cloud_recording.list_account_recordings("subAccount000000000001")
        """
        from . import list_account_recordings as _endpoint

        return self._caller.pages(
            "list_account_recordings",
            _endpoint,
            (account_id,),
            parameters={
                "page_size": page_size,
                "next_page_token": next_page_token,
                "from_": from_,
                "to": to,
            },
            items="meetings",
        )

    def list_archive_files(
        self,
        *,
        page_size: int | Unset = UNSET,
        next_page_token: str | Unset = UNSET,
        from_: datetime.datetime | str | Unset = UNSET,
        to: datetime.datetime | str | Unset = UNSET,
        query_date_type: ListArchiveFilesQueryDateType | Unset = UNSET,
    ) -> AsyncPages[ArchivedMeeting, ArchivedMeetingList]:
        """List archive files

        List the archived files of the account's meetings and webinars. Archiving copies meeting
        data to another platform, to meet rules such as FINRA's.

        **Prerequisites:**
        * Zoom has enabled archiving for the account.

        Scopes: recording:read:admin.

        Rate limit: Medium.

        Documented failures:
        - 400, code 2001: There is no such account, or it is not yours to manage.

        Args:
            page_size: How many records one page holds. Default: `30`.
            next_page_token: Token of the page to return, taken from the answer before it; valid for 15
                minutes.
            from_: Start of the period in UTC, as `yyyy-mm-ddThh:mm:ssZ`; the period covers seven
                days at most.
            to: End of the period in UTC, as `yyyy-mm-ddThh:mm:ssZ`.
            query_date_type: What the period applies to: when the meeting started or when its archiving was
                complete.

        Example:
            cloud_recording.list_archive_files()
        """
        from . import list_archive_files as _endpoint

        return self._caller.pages(
            "list_archive_files",
            _endpoint,
            parameters={
                "page_size": page_size,
                "next_page_token": next_page_token,
                "from_": from_,
                "to": to,
                "query_date_type": query_date_type,
            },
            items="meetings",
        )

    async def get_meeting_recordings(
        self,
        meeting_id: str,
        *,
        include_fields: GetMeetingRecordingsIncludeFields | Unset = UNSET,
        ttl: int | Unset = UNSET,
    ) -> Recording:
        """Get meeting recordings

        Return the recording of a meeting or webinar, each file with its `download_url`. The
        download of a recording with a password needs a token as `access_token` in that address.

        Scopes: recording:read:admin, recording:read.

        Rate limit: Light.

        Documented failures:
        - 200, code 200: You may not read the recording.
        - 400, code 1010: The user is not a member of this account.
        - 404, code 1001: No user with this ID or address is in the account.
        - 404, code 3301: This meeting has no recording.

        Args:
            meeting_id: UUID or number of the meeting or webinar; a number picks the latest occurrence.
                Encode a UUID twice when it starts with `/` or contains `//`.
            include_fields: Adds `download_access_token`, a token for the downloads, to the answer.
            ttl: Seconds for which `download_access_token` is valid; needs it in
                `include_fields`. Range: `0` to `604800`.

        Example:
            cloud_recording.get_meeting_recordings("bWVldGluZy4uLi4uMDAwMQ==")
        """
        from . import get_meeting_recordings as _endpoint

        return await self._caller.call(
            "get_meeting_recordings",
            _endpoint,
            (meeting_id,),
            parameters={
                "include_fields": include_fields,
                "ttl": ttl,
            },
        )

    async def delete_meeting_recordings(
        self,
        meeting_id: str,
        *,
        action: DeleteMeetingRecordingsAction | Unset = UNSET,
    ) -> None:
        """Delete meeting recordings

        Delete every recording file of a meeting, into the trash or for good.

        **Prerequisites:**
        * Cloud recording is on for the user.

        Scopes: recording:write:admin, recording:write.

        Rate limit: Light.

        Documented failures:
        - 200, code 200: You may not do this to the recording.
        - 400, code 1010: The user is not a member of this account.
        - 404, code 1001: No user with this ID or address is in the account.
        - 404, code 3301: This meeting has no recording.

        Args:
            meeting_id: UUID or number of the meeting or webinar; a number picks the latest occurrence.
                Encode a UUID twice when it starts with `/` or contains `//`.
            action: `trash` keeps the recording recoverable, `delete` removes it for good.

        Example:
            cloud_recording.delete_meeting_recordings("bWVldGluZy4uLi4uMDAwMQ==")
        """
        from . import delete_meeting_recordings as _endpoint

        return await self._caller.call(
            "delete_meeting_recordings",
            _endpoint,
            (meeting_id,),
            parameters={
                "action": action,
            },
        )

    def list_recording_registrants(
        self,
        meeting_id: int | str,
        *,
        status: ListRecordingRegistrantsStatus | Unset = UNSET,
        page_size: int | Unset = UNSET,
        page_number: int | Unset = UNSET,
        next_page_token: str | Unset = UNSET,
    ) -> AsyncPages[Registrant, RegistrantList]:
        """List recording registrants

        List the people registered to watch the on-demand recording of a past meeting.

        Scopes: recording:read:admin, recording:read.

        Rate limit: Medium.

        Documented failures:
        - 404: Recording not found

        Args:
            meeting_id: The meeting number (64-bit integer).
            status: Only registrants in this state: `pending` awaits a decision, `approved` may
                watch, `denied` may not.
            page_size: How many records one page holds. Default: `30`.
            page_number: Page to return, counted from 1. Deprecated; use `next_page_token`.
            next_page_token: Token of the page to return, taken from the answer before it; valid for 15
                minutes.

        Example:
            cloud_recording.list_recording_registrants(93000000001)
        """
        from . import list_recording_registrants as _endpoint

        return self._caller.pages(
            "list_recording_registrants",
            _endpoint,
            (meeting_id,),
            parameters={
                "status": status,
                "page_size": page_size,
                "page_number": page_number,
                "next_page_token": next_page_token,
            },
            items="registrants",
        )

    async def add_recording_registrant(
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
    ) -> RecordingRegistrantAdded:
        """Add a recording registrant

        Register a person to watch the on-demand recording of a past meeting.

        Scopes: recording:write:admin, recording:write.

        Rate limit: Light.

        Documented failures:
        - 404: Recording not found

        Args:
            meeting_id: The meeting number (64-bit integer).
            email: Email address.
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

        Example:
            cloud_recording.add_recording_registrant(93000000001, email="jonas.lindqvist@example.com", first_name="Jonas")
        """
        from . import add_recording_registrant as _endpoint

        return await self._caller.call(
            "add_recording_registrant",
            _endpoint,
            (meeting_id,),
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

    async def list_recording_registration_questions(
        self,
        meeting_id: str,
    ) -> RegistrationQuestions:
        """List recording registration questions

        Return the questions that people answer when they register for an on-demand recording.

        Scopes: recording:read:admin, recording:read.

        Rate limit: Light.

        Documented failures:
        - 404: Recording or registrant not found

        Args:
            meeting_id: UUID or number of the meeting or webinar; a number picks the latest occurrence.
                Encode a UUID twice when it starts with `/` or contains `//`.

        Example:
            cloud_recording.list_recording_registration_questions("bWVldGluZy4uLi4uMDAwMQ==")
        """
        from . import list_recording_registration_questions as _endpoint

        return await self._caller.call(
            "list_recording_registration_questions",
            _endpoint,
            (meeting_id,),
        )

    async def update_recording_registration_questions(
        self,
        meeting_id: str,
        *,
        questions: Sequence[RegistrationQuestion | Mapping[str, Any]] | Unset = UNSET,
        custom_questions: Sequence[CustomQuestion | Mapping[str, Any]] | Unset = UNSET,
    ) -> None:
        """Update recording registration questions

        Set the questions that people answer when they register for an on-demand recording.

        Scopes: recording:write:admin, recording:write.

        Rate limit: Light.

        Documented failures:
        - 404: Recording or registrant not found

        Args:
            meeting_id: UUID or number of the meeting or webinar; a number picks the latest occurrence.
                Encode a UUID twice when it starts with `/` or contains `//`.
            questions: Standard questions, each with its `field_name`, such as `address`, and whether
                it is `required`.
            custom_questions: Questions of your own, each with its `title`, its `type`, such as `short`,
                whether it is `required`, and the `answers` to choose from.

        Example:
            cloud_recording.update_recording_registration_questions("bWVldGluZy4uLi4uMDAwMQ==")
        """
        from . import update_recording_registration_questions as _endpoint

        return await self._caller.call(
            "update_recording_registration_questions",
            _endpoint,
            (meeting_id,),
            body={
                "questions": questions,
                "custom_questions": custom_questions,
            },
        )

    async def update_recording_registrant_status(
        self,
        meeting_id: int | str,
        *,
        action: UpdateRecordingRegistrantStatusBodyAction,
        registrants: Sequence[RecordingRegistrantRef | Mapping[str, Any]] | Unset = UNSET,
    ) -> None:
        """Update recording registrant status

        Approve or deny registrants of an on-demand recording.

        Scopes: recording:write:admin, recording:write.

        Rate limit: Medium.

        Documented failures:
        - 404: Recording or registrant not found
        - 429: The status of this registrant was changed too often today; try again after 00:00
        UTC.

        Args:
            meeting_id: The meeting number (64-bit integer).
            action: `approve` lets the registrants watch the recording, `deny` does not.
            registrants: Registrants to decide on, each with its `id`.

        Example:
            cloud_recording.update_recording_registrant_status(93000000001, action="approve")
        """
        from . import update_recording_registrant_status as _endpoint

        return await self._caller.call(
            "update_recording_registrant_status",
            _endpoint,
            (meeting_id,),
            body={
                "action": action,
                "registrants": registrants,
            },
        )

    async def get_recording_settings(
        self,
        meeting_id: str,
    ) -> RecordingSettings:
        """Get recording settings

        Return who may watch and download the cloud recording of a meeting, and how they
        register.

        Scopes: recording:read:admin, recording:read.

        Rate limit: Light.

        Documented failures:
        - 404: Recording not found

        Args:
            meeting_id: UUID or number of the meeting or webinar; a number picks the latest occurrence.
                Encode a UUID twice when it starts with `/` or contains `//`.

        Example:
            cloud_recording.get_recording_settings("bWVldGluZy4uLi4uMDAwMQ==")
        """
        from . import get_recording_settings as _endpoint

        return await self._caller.call(
            "get_recording_settings",
            _endpoint,
            (meeting_id,),
        )

    async def update_recording_settings(
        self,
        meeting_id: str,
        *,
        share_recording: UpdateRecordingSettingsBodyShareRecording | Unset = UNSET,
        recording_authentication: bool | Unset = UNSET,
        authentication_option: str | Unset = UNSET,
        authentication_domains: str | Unset = UNSET,
        viewer_download: bool | Unset = UNSET,
        password: str | Unset = UNSET,
        on_demand: bool | Unset = UNSET,
        approval_type: UpdateRecordingSettingsBodyApprovalType | Unset = UNSET,
        send_email_to_host: bool | Unset = UNSET,
        show_social_share_buttons: bool | Unset = UNSET,
        topic: str | Unset = UNSET,
    ) -> None:
        """Update recording settings

        Change who may watch and download the cloud recording of a meeting, and how they
        register.

        Scopes: recording:write:admin, recording:write.

        Rate limit: Light.

        Documented failures:
        - 404: Recording not found

        Args:
            meeting_id: UUID or number of the meeting or webinar; a number picks the latest occurrence.
                Encode a UUID twice when it starts with `/` or contains `//`.
            share_recording: Whom the recording is shared with: `publicly` anyone, `internally` the account's
                users, `none` nobody.
            recording_authentication: Whether viewers must be signed in.
            authentication_option: Way in which viewers must sign in.
            authentication_domains: Domains from which viewers may sign in.
            viewer_download: Whether viewers may download the recording.
            password: Password to ask viewers for. At least eight characters, with letters, digits and
                special characters; the account may demand more.
            on_demand: Whether viewers must register first.
            approval_type: How registrations are handled: `0` approved at once, `1` decided by hand, `2`
                not needed.
            send_email_to_host: Whether the host gets an email about each registration. On-demand recordings
                only.
            show_social_share_buttons: Whether the registration page offers to share on social networks. On-demand
                recordings only.
            topic: New title of the recording.

        Example:
            cloud_recording.update_recording_settings("bWVldGluZy4uLi4uMDAwMQ==", share_recording="publicly", recording_authentication=True)
        """
        from . import update_recording_settings as _endpoint

        return await self._caller.call(
            "update_recording_settings",
            _endpoint,
            (meeting_id,),
            body={
                "share_recording": share_recording,
                "recording_authentication": recording_authentication,
                "authentication_option": authentication_option,
                "authentication_domains": authentication_domains,
                "viewer_download": viewer_download,
                "password": password,
                "on_demand": on_demand,
                "approval_type": approval_type,
                "send_email_to_host": send_email_to_host,
                "show_social_share_buttons": show_social_share_buttons,
                "topic": topic,
            },
        )

    async def recover_meeting_recordings(
        self,
        meeting_id: str,
        *,
        action: RecoverMeetingRecordingsBodyAction | Unset = UNSET,
    ) -> None:
        """Recover meeting recordings

        Bring all deleted cloud recordings of a meeting back from the trash. They stay there for
        30 days.

        **Prerequisites:**
        * Plan: Pro, with cloud recording on.

        Scopes: recording:write:admin, recording:write.

        Rate limit: Light.

        Documented failures:
        - 200, code 200: You may not do this to the recording.
        - 400, code 1010: The user is not a member of this account.
        - 404, code 1001: No user with this ID or address is in the account.
        - 404, code 3301: This meeting has no recording.

        Args:
            meeting_id: UUID or number of the meeting or webinar; a number picks the latest occurrence.
                Encode a UUID twice when it starts with `/` or contains `//`.
            action: `recover` brings the files back.

        Example:
            cloud_recording.recover_meeting_recordings("bWVldGluZy4uLi4uMDAwMQ==", action="recover")
        """
        from . import recover_meeting_recordings as _endpoint

        return await self._caller.call(
            "recover_meeting_recordings",
            _endpoint,
            (meeting_id,),
            body={
                "action": action,
            },
        )

    async def delete_recording_file(
        self,
        meeting_id: str,
        recording_id: str,
        *,
        action: DeleteRecordingFileAction | Unset = UNSET,
    ) -> None:
        """Delete a recording file

        Delete one recording file of a meeting, into the trash or for good.

        **Prerequisites:**
        * Hosts may delete cloud recordings, by the account's settings.

        Scopes: recording:write:admin, recording:write.

        Rate limit: Light.

        Documented failures:
        - 200, code 200: You may not do this to the recording.
        - 400, code 1010: The user is not a member of this account.
        - 400, code 3303: The meeting has not finished; its recordings cannot be deleted yet.
        - 404, code 1001: No user with this ID or address is in the account.
        - 404, code 3301: This meeting has no recording.

        Args:
            meeting_id: UUID or number of the meeting or webinar; a number picks the latest occurrence.
                Encode a UUID twice when it starts with `/` or contains `//`.
            recording_id: ID of the recording file.
            action: `trash` keeps the recording recoverable, `delete` removes it for good.

        Example:
            cloud_recording.delete_recording_file("bWVldGluZy4uLi4uMDAwMQ==", "00000000-0000-4000-8000-000000000001")
        """
        from . import delete_recording_file as _endpoint

        return await self._caller.call(
            "delete_recording_file",
            _endpoint,
            (
                meeting_id,
                recording_id,
            ),
            parameters={
                "action": action,
            },
        )

    async def recover_recording_file(
        self,
        meeting_id: str,
        recording_id: str,
        *,
        action: RecoverRecordingFileBodyAction | Unset = UNSET,
    ) -> None:
        """Recover a recording file

        Bring one recording file of a meeting back from the trash, within 30 days of its
        deletion.

        Scopes: recording:write:admin, recording:write.

        Rate limit: Light.

        Documented failures:
        - 400, code 1010: The user is not a member of this account.
        - 404, code 1001: No user with this ID or address is in the account.
        - 404, code 3301: This meeting has no recording.

        Args:
            meeting_id: UUID or number of the meeting or webinar; a number picks the latest occurrence.
                Encode a UUID twice when it starts with `/` or contains `//`.
            recording_id: ID of the recording file.
            action: `recover` brings the file back.

        Example:
            cloud_recording.recover_recording_file("bWVldGluZy4uLi4uMDAwMQ==", "00000000-0000-4000-8000-000000000001", action="recover")
        """
        from . import recover_recording_file as _endpoint

        return await self._caller.call(
            "recover_recording_file",
            _endpoint,
            (
                meeting_id,
                recording_id,
            ),
            body={
                "action": action,
            },
        )

    async def get_meeting_archive_files(
        self,
        meeting_uuid: str,
    ) -> ArchivedMeeting:
        """Get meeting archive files

        Return the archived files of one occurrence of a meeting.

        **Prerequisites:**
        * Zoom has enabled archiving for the account.

        Scopes: recording:read.

        Rate limit: Light.

        Documented failures:
        - 404, code 3001: No meeting has this UUID.

        Args:
            meeting_uuid: UUID of one occurrence that took place. Encode it twice when it starts with `/`
                or contains `//`.

        Example:
            cloud_recording.get_meeting_archive_files("bWVldGluZy4uLi4uMDAwMQ==")
        """
        from . import get_meeting_archive_files as _endpoint

        return await self._caller.call(
            "get_meeting_archive_files",
            _endpoint,
            (meeting_uuid,),
        )

    def list_user_recordings(
        self,
        user_id: str,
        *,
        page_size: int | Unset = UNSET,
        next_page_token: str | Unset = UNSET,
        mc: bool | Unset = UNSET,
        trash: bool | Unset = UNSET,
        from_: datetime.date | str | Unset = UNSET,
        to: datetime.date | str | Unset = UNSET,
        trash_type: ListUserRecordingsTrashType | Unset = UNSET,
    ) -> AsyncPages[Recording, RecordingList]:
        """List user recordings

        List the cloud recordings of a user, or those in the trash. The download of a recording
        with a password needs the user's OAuth token or a JWT as `access_token` in its address.

        **Prerequisites:**
        * Plan: Pro or higher.
        * Cloud recording is on for the user.

        Scopes: recording:read:admin, recording:read.

        Rate limit: Medium.

        Documented failures:
        - 404, code 1001: No user with this ID or address is in the account.

        Args:
            user_id: User ID or email address; user-level apps pass `me`.
            page_size: How many records one page holds. Default: `30`.
            next_page_token: Token of the page to return, taken from the answer before it; valid for 15
                minutes.
            mc: Whether to return the metadata of recordings made through an on-premise Meeting
                Connector.
            trash: Whether to list what is in the trash; narrow it down with `trash_type`. Default:
                `false`.
            from_: First day of the period in UTC, as `yyyy-mm-dd`; the period covers one month at
                most. Today when left out. Has no meaning for the trash.
            to: Last day of the period in UTC, as `yyyy-mm-dd`. Has no meaning for the trash.
            trash_type: What to list from the trash: `meeting_recordings` whole recordings,
                `recording_file` single files.

        Example:
            cloud_recording.list_user_recordings("amaraOkafor00000000001")
        """
        from . import list_user_recordings as _endpoint

        return self._caller.pages(
            "list_user_recordings",
            _endpoint,
            (user_id,),
            parameters={
                "page_size": page_size,
                "next_page_token": next_page_token,
                "mc": mc,
                "trash": trash,
                "from_": from_,
                "to": to,
                "trash_type": trash_type,
            },
            items="meetings",
        )
