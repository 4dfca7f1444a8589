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


class Meetings(Resource):
    """The operations of meetings."""

    def get_local_archiving_token(
        self,
        meeting_id: int | str,
        *,
        request_options: RequestOptions | None = None,
    ) -> _models.MeetingLocalArchivingToken:
        """Return the token with which a Meeting SDK app or bot may archive a meeting locally.

        It opens the raw audio and video of the meeting in real time. The host needs a Pro plan
        or higher, and the account the setting "Archive meetings and webinars".

        Scopes: meeting_token:read:admin:local_archiving.

        Granular scopes: meeting:read:local_archiving_token:admin.

        Role permissions: User:Read.

        Rate limit: Light.

        Args:
            meeting_id: The meeting's ID, a number of up to 11 digits.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            The token and the seconds until it expires.

        Raises:
            ValidationError: The meeting ID is invalid (400, code 300).
            PermissionDeniedError: The webinar information cannot be accessed (400, code 3000).
            AuthenticationError: Only OAuth2 authorization is supported for this call (400, code
                124).
            FeatureDisabledError: Local archiving is not allowed to start. Turn on "Archive meetings
                and webinars" in the "Settings" of the Zoom web portal (400, code 3000).
            PermissionDeniedError: The user account is not allowed to host or schedule meetings (no
                meeting hosting and scheduling capabilities) (400, code 3161).
            MeetingNotFoundError: No meeting exists with this meeting ID (404, code 300).
            MeetingNotFoundError: No such meeting exists: {meetingId} (404, code 3001).
            RateLimitError: Too Many Requests (429).

        Example:
            zoom.meetings.get_local_archiving_token(84512345678)
        """
        return self._call("get_meeting_local_archiving_token", locals())

    def add_app(
        self,
        meeting_id: int | str,
        *,
        request_options: RequestOptions | None = None,
    ) -> _models.AddMeetingAppResult:
        """Let an app open by itself when a meeting begins; a meeting takes up to 3 such apps.

        It must be added beforehand: nothing opens in a meeting or webinar already in progress.
        Needs the setting "Zoom Apps Quick Launch Button".

        Scopes: meeting:write, meeting:write:admin.

        Granular scopes: meeting:write:open_app, meeting:write:open_app:admin.

        Role permissions: User:Edit.

        Rate limit: Light.

        Args:
            meeting_id: The meeting's ID, a number of up to 11 digits.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            The meeting and the app that opens in it.

        Raises:
            ValidationError: The meeting ID is invalid (400, code 300).
            LimitReachedError: No more than 3 apps can be added (400, code 3000).
            WrongStateError: The meeting {meetingId} has already started (400, code 3000).
            FeatureDisabledError: Zoom Apps are disabled. Turn on the 'Zoom Apps Quick Launch
                Button' in the 'Settings' of the Zoom web portal (400, code 3000).
            MeetingNotFoundError: No such meeting exists: {meetingId} (404, code 3001).
            RateLimitError: Too Many Requests (429).

        Example:
            zoom.meetings.add_app(84512345678)
        """
        return self._call("add_meeting_app", locals())

    def remove_app(
        self,
        meeting_id: int | str,
        *,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Take away the app that was to open by itself in a meeting.

        The meeting must not be in progress. Needs the setting "Zoom Apps Quick Launch Button".

        Scopes: meeting:write, meeting:write:admin.

        Granular scopes: meeting:delete:open_app, meeting:delete:open_app:admin.

        Role permissions: User:Edit.

        Rate limit: Light.

        Args:
            meeting_id: The meeting's ID, a number of up to 11 digits.
            request_options: How this call alone is sent: time limit, retries, headers.

        Raises:
            ValidationError: The meeting ID is invalid (400, code 300).
            WrongStateError: The meeting {meetingId} has already started (400, code 3000).
            FeatureDisabledError: Zoom Apps are disabled. Turn on the **Zoom Apps Quick Launch
                Button** in the **Settings** of the Zoom web portal (400, code 3000).
            MeetingNotFoundError: No such meeting exists: {meetingId} (404, code 3001).
            RateLimitError: Too Many Requests (429).

        Example:
            zoom.meetings.remove_app(84512345678)
        """
        self._call("remove_meeting_app", locals())

    def delete_live_chat_message(
        self,
        meeting_id: int | str,
        message_id: str,
        *,
        file_ids: str | Unset = UNSET,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Delete a chat message of a meeting in progress.

        Needs data loss prevention (DLP) for the in-meeting chat, which Zoom enables for an
        account.

        Scopes: meeting:write, meeting:write:admin.

        Granular scopes: meeting:delete:live_meeting_chat_message,
        meeting:delete:live_meeting_chat_message:admin.

        Role permissions: User:Edit.

        Rate limit: Medium.

        Args:
            meeting_id: The meeting's ID, a number of up to 11 digits.
            message_id: UUID of the chat message in the running meeting, in base64.
            file_ids: IDs of the files in the chat message, in Base64 form, comma-separated.
            request_options: How this call alone is sent: time limit, retries, headers.

        Raises:
            FeatureDisabledError: The account does not have DLP enabled (400, code 300).
            MeetingNotFoundError: No such meeting exists: {meetingId} (404, code 3001).
            RateLimitError: Too Many Requests (429).

        Example:
            zoom.meetings.delete_live_chat_message(84512345678, "bX2kR7uSTZ1oK8vA3xGb5Q==")
        """
        self._call("delete_live_meeting_chat_message", locals())

    def update_live_chat_message(
        self,
        meeting_id: int | str,
        message_id: str,
        *,
        message_content: str,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Replace the text of a chat message in a meeting in progress.

        Needs data loss prevention (DLP) for the in-meeting chat, which Zoom enables for an
        account.

        Scopes: meeting:write, meeting:write:admin.

        Granular scopes: meeting:update:live_meeting_chat_message,
        meeting:update:live_meeting_chat_message:admin.

        Role permissions: User:Edit.

        Rate limit: Medium.

        Args:
            meeting_id: The meeting's ID, a number of up to 11 digits.
            message_id: UUID of the chat message in the running meeting, in base64.
            message_content: New text of the chat message.
            request_options: How this call alone is sent: time limit, retries, headers.

        Raises:
            FeatureDisabledError: The account does not have DLP enabled (400, code 300).
            MeetingNotFoundError: No such meeting exists: {meetingId} (404, code 3001).
            RateLimitError: Too Many Requests (429).

        Example:
            zoom.meetings.update_live_chat_message(
                84512345678,
                "bX2kR7uSTZ1oK8vA3xGb5Q==",
                message_content="Link removed by the moderator.",
            )
        """
        self._call("update_live_meeting_chat_message", locals())

    def control(
        self,
        meeting_id: int | str,
        *,
        method: _literals.LiveMeetingMethod | None | Unset = UNSET,
        params: _inputs.ControlLiveMeetingParams | None | Unset = UNSET,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Control a live meeting

        Control a meeting in progress, as `method` says: start, stop, pause or resume its cloud
        recording, invite participants, change what the waiting room shows, or start, stop or
        disable the AI Companion. Local recordings are out of reach. The caller must be the
        meeting's host or an alternative host.

        Scopes: meeting:master, meeting:write, meeting:write:admin.

        Granular scopes: meeting:update:in_meeting_controls,
        meeting:update:in_meeting_controls:admin.

        Role permissions: User:Edit.

        Rate limit: Medium.

        Args:
            meeting_id: ID of the meeting in progress.
            method: What to do in the meeting: control its recording, invite or remove participants,
                update the waiting room, or control AI Companion. It decides which `params` belong
                to it.
            params: Parameters of what `method` does in the meeting.
            request_options: How this call alone is sent: time limit, retries, headers.

        Raises:
            MeetingNotFoundError: No meeting exists with this meeting ID (400, code 300).
            ValidationError: The meeting ID is invalid (400, code 300).
            MeetingNotFoundError: The meeting does not exist (400, code 300).
            PermissionDeniedError: You lack the permission for this (400, code 300).
            FeatureDisabledError: The account cannot use this operation; it is not available. Zoom
                support can help (400, code 300).
            LimitReachedError: There is not enough cloud storage available. Purchase more, or free
                some storage by deleting cloud recordings (400, code 3309).
            FeatureDisabledError: Managing the AI Companion is not allowed. In the Zoom web portal's
                **Settings**, allow users to ask the AI Companion questions about a meeting, or turn
                on **Meeting summary with AI Companion** (403, code 2314).
            FeatureDisabledError: Managing the AI Companion summary is not allowed. Turn on
                **Meeting summary with AI Companion** in the **Settings** of the Zoom web portal
                (403, code 2314).
            FeatureDisabledError: Managing the AI Companion questions is not allowed. In the Zoom
                web portal's **Settings**, allow users to ask the AI Companion questions about a
                meeting (403, code 2314).
            FeatureDisabledError: Managing the AI Companion is not allowed. In the Zoom web portal's
                **Settings**, allow users to ask the AI Companion questions about a webinar, or turn
                on **Webinar summary with AI Companion** (403, code 2314).
            FeatureDisabledError: Managing the AI Companion summary is not allowed. Turn on
                **Webinar summary with AI Companion** in the **Settings** of the Zoom web portal
                (403, code 2314).
            FeatureDisabledError: Managing the AI Companion questions is not allowed. In the Zoom
                web portal's **Settings**, allow users to ask the AI Companion questions about a
                webinar (403, code 2314).
            MeetingNotFoundError: The meeting {meetingId} was not found, or it has expired (404,
                code 3001).
            RateLimitError: Too Many Requests (429).

        Example:
            zoom.meetings.control("mX3kQ7vTSZ2pL9wB4yHc6A==", method="recording.start")
        """
        self._call("control_live_meeting", locals())

    def get_local_recording_token(
        self,
        meeting_id: int | str,
        *,
        bypass_waiting_room: bool | Unset = UNSET,
        request_options: RequestOptions | None = None,
    ) -> _models.MeetingLocalArchivingToken:
        """Get meeting local recording token

        Return the token with which a recording bot built on the Meeting SDK joins a meeting and
        starts to record it locally, as a regular or a raw recording. Needs the user setting "Local
        recording".

        Scopes: meeting_token:read:admin:local_recording, meeting_token:read:local_recording.

        Granular scopes: meeting:read:local_recording_token,
        meeting:read:local_recording_token:admin.

        Role permissions: User:Read.

        Rate limit: Light.

        Args:
            meeting_id: The meeting's ID, a number of up to 11 digits.
            bypass_waiting_room: Whether the bot that uses the token skips the waiting room.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            The token and the seconds until it expires.

        Raises:
            ValidationError: The meeting ID is invalid (400, code 300).
            PermissionDeniedError: The webinar information cannot be accessed (400, code 3000).
            AuthenticationError: Only OAuth2 authorization is supported for this call (400, code
                124).
            FeatureDisabledError: Local recording may not be started here. Switch on **Local
                Recording** under **Settings** in the Zoom web portal first (400, code 3000).
            PermissionDeniedError: The user account is not allowed to host or schedule meetings (no
                meeting hosting and scheduling capabilities) (400, code 3161).
            MeetingNotFoundError: No meeting exists with this meeting ID (404, code 300).
            MeetingNotFoundError: No such meeting exists: {meetingId} (404, code 3001).
            RateLimitError: Too Many Requests (429).

        Example:
            zoom.meetings.get_local_recording_token(84512345678)
        """
        return self._call("get_meeting_local_recording_token", locals())

    def get_caption_token(
        self,
        meeting_id: int | str,
        *,
        type_: _literals.CaptionTokenType | Unset = UNSET,
        request_options: RequestOptions | None = None,
    ) -> _models.MeetingClosedCaptionToken:
        """Get meeting closed caption token

        Return the closed caption token of a meeting, a URL to which another captioning service
        sends its text. Needs the settings for closed captioning and for the caption API token
        turned on.

        Scopes: meeting:read, meeting:read:admin.

        Granular scopes: meeting:read:token, meeting:read:token:admin.

        Role permissions: User:Read.

        Rate limit: Light.

        Args:
            meeting_id: The meeting's ID, a number of up to 11 digits.
            type_: Which token to return: the one for a third-party closed captioning service. By
                default "closed_caption_token".
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            The closed caption token.

        Raises:
            ValidationError: The meeting ID is invalid (400, code 300).
            PermissionDeniedError: The user account is not allowed to host or schedule meetings (no
                meeting hosting and scheduling capabilities) (400, code 3161).
            PermissionDeniedError: The webinar information cannot be accessed (400, code 3000).
            MeetingNotFoundError: No meeting exists with this meeting ID (404, code 300).
            MeetingNotFoundError: No such meeting exists: {meetingId} (404, code 3001).
            RateLimitError: Too Many Requests (429).

        Example:
            zoom.meetings.get_caption_token(84512345678, type_="closed_caption_token")
        """
        return self._call("get_meeting_closed_caption_token", locals())

    def batch_add_registrants(
        self,
        meeting_id: int | str,
        *,
        registrants: Sequence[_inputs.RegistrantInput] | None | Unset = UNSET,
        auto_approve: bool | None | Unset = UNSET,
        registrants_confirmation_email: bool | None | Unset = UNSET,
        request_options: RequestOptions | None = None,
    ) -> _models.MeetingRegistrantList:
        """Register up to 30 people in one go for a meeting that uses registration.

        Only scheduled meetings (type `2`) take such a batch; instant and recurring ones do not.
        The host needs a license.

        Scopes: meeting:write, meeting:write:admin.

        Granular scopes: meeting:write:batch_registrants, meeting:write:batch_registrants:admin.

        Role permissions: User:Edit.

        Rate limit: Heavy.

        Args:
            meeting_id: ID of the meeting, its number.
            registrants: The people to register for the meeting.
            auto_approve: Whether the registrants added here are approved at once, although the
                meeting approves by hand (`approval_type` `1`). A meeting that approves
                automatically (`0`) is not changed by it.
            registrants_confirmation_email: Whether registrants receive an email that confirms their
                registration.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            The new registrants, each with a link for joining.

        Raises:
            WrongStateError: It is too late to register: the meeting is over. The meeting host can
                answer questions (400, code 3038).
            UnsupportedError: Batch registration works for a scheduled meeting (meeting type: 2)
                only; other meeting types are not supported (400, code 303).
            PermissionDeniedError: The user account is not allowed to host or schedule meetings (no
                meeting hosting and scheduling capabilities) (400, code 3161).
            LimitReachedError: The meeting is full: its maximum attendee capacity is reached (400,
                code 3043).
            FeatureDisabledError: The meeting {meetingId} does not have registration enabled (400,
                code 404).
            MeetingNotFoundError: No such meeting exists: {meetingId} (404, code 3001).
            RateLimitError: Too Many Requests (429).

        Example:
            zoom.meetings.batch_add_registrants(
                "mX3kQ7vTSZ2pL9wB4yHc6A==",
                auto_approve=True,
                registrants_confirmation_email=True,
            )
        """
        return self._call("batch_add_meeting_registrants", locals())

    def get_invitation(
        self,
        meeting_id: int | str,
        *,
        request_options: RequestOptions | None = None,
    ) -> _models.MeetingInvitation:
        """Return the text that invites people to a meeting, and its SIP addresses.

        The host needs at least a Zoom Meetings Basic license.

        Scopes: meeting:read, meeting:read:admin.

        Granular scopes: meeting:read:invitation, meeting:read:invitation:admin.

        Role permissions: User:Read.

        Rate limit: Light.

        Args:
            meeting_id: The meeting's ID, a number of up to 11 digits.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            The invitation text and the SIP addresses.

        Raises:
            PermissionDeniedError: The user account is not allowed to host or schedule meetings (no
                meeting hosting and scheduling capabilities) (400, code 3161).
            MeetingNotFoundError: No such meeting exists: {meetingId} (404, code 3001).
            RateLimitError: Too Many Requests (429).

        Example:
            zoom.meetings.get_invitation(84512345678)
        """
        return self._call("get_meeting_invitation", locals())

    def create_invite_links(
        self,
        meeting_id: int | str,
        *,
        attendees: Sequence[_inputs.Attendee] | None | Unset = UNSET,
        ttl: int | None | Unset = UNSET,
        request_options: RequestOptions | None = None,
    ) -> _models.InviteLinkList:
        """Create personal links for joining a meeting, one per attendee.

        They expire after `ttl` seconds: 2 hours unless given, 90 days at most, and never with
        `0`.

        Scopes: meeting:write, meeting:write:admin.

        Granular scopes: meeting:write:invite_links, meeting:write:invite_links:admin.

        Role permissions: User:Edit.

        Rate limit: Light.

        Args:
            meeting_id: The meeting's ID, a number of up to 11 digits.
            attendees: The people who get a personal link. 1 to 500 items.
            ttl: Seconds until the invite links expire; `0` means never. 0 to 7776000. By default
                7200.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            The attendees, each with a link.

        Raises:
            ValidationError: The meeting ID is invalid (400, code 300).
            PermissionDeniedError: The webinar information cannot be accessed (400, code 3000).
            PermissionDeniedError: The user account is not allowed to host or schedule meetings (no
                meeting hosting and scheduling capabilities) (400, code 3161).
            MeetingNotFoundError: No such meeting exists: {meetingId} (404, code 3001).
            RateLimitError: Too Many Requests (429).

        Example:
            zoom.meetings.create_invite_links(84512345678, ttl=7200)
        """
        return self._call("create_meeting_invite_links", locals())

    def list_registrants(
        self,
        meeting_id: int | str,
        *,
        occurrence_id: str | Unset = UNSET,
        status: _literals.RegistrantStatus | Unset = UNSET,
        page_size: int | Unset = UNSET,
        page_number: int | Unset = UNSET,
        next_page_token: str | Unset = UNSET,
        request_options: RequestOptions | None = None,
    ) -> Pages[_models.Registrant, _models.RegistrantList]:
        """List the people registered for a meeting, all of it or one occurrence.

        The host needs a Pro plan or higher, and the meeting must use registration.

        Scopes: meeting:read, meeting:read:admin.

        Granular scopes: meeting:read:list_registrants, meeting:read:list_registrants:admin.

        Role permissions: User:Read.

        Rate limit: Medium.

        Args:
            meeting_id: The meeting's ID, a number of up to 11 digits.
            occurrence_id: ID of the occurrence to act on, of a recurring meeting or webinar.
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
            PermissionDeniedError: The webinar info cannot be accessed (400, code 300).
            PermissionDeniedError: The user account is not allowed to host or schedule meetings (no
                meeting hosting and scheduling capabilities) (400, code 3161).
            MeetingNotFoundError: No such meeting exists: {meetingId} (404, code 3001).
            RateLimitError: Too Many Requests (429).

        Example:
            for item in zoom.meetings.list_registrants(84512345678):
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
        auto_approve: bool | None | Unset = UNSET,
        occurrence_ids: str | Unset = UNSET,
        request_options: RequestOptions | None = None,
    ) -> _models.AddedRegistrant:
        """Register a person for a meeting, which takes 4,999 registrants at most.

        The answer holds the person's own link for joining, unless the registration waits for
        approval. The host needs a license.

        Scopes: meeting:write, meeting:write:admin.

        Granular scopes: meeting:write:registrant, meeting:write:registrant:admin.

        Role permissions: User:Edit.

        Rate limit: Light.

        Args:
            meeting_id: The meeting's ID, a number of up to 11 digits.
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
            language: Language of the confirmation email to the registrant.
            auto_approve: Whether the registrants added here are approved at once, although the
                meeting approves by hand (`approval_type` `1`). A meeting that approves
                automatically (`0`) is not changed by it.
            occurrence_ids: IDs of occurrences, separated by commas; a meeting returns them with its
                other data.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            The new registrant, with the meeting's topic and start.

        Raises:
            LimitReachedError: The meeting is full: its maximum attendee capacity is reached (400,
                code 3043).
            PermissionDeniedError: The meeting info cannot be accessed (400, code 3000).
            PermissionDeniedError: The user account is not allowed to host or schedule meetings (no
                meeting hosting and scheduling capabilities) (400, code 3161).
            MeetingNotFoundError: No such meeting exists: {meetingId} (404, code 1001).
            RateLimitError: Too Many Requests (429).

        Example:
            zoom.meetings.add_registrant(
                84512345678,
                email="amara.okafor@example.com",
                first_name="Amara",
                last_name="Okafor",
                address="Lindenstrasse 12",
                city="Berlin",
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
        and the host's own questions. The host needs a Pro plan or higher, and the meeting must
        use registration.

        Scopes: meeting:read, meeting:read:admin.

        Granular scopes: meeting:read:list_registration_questions,
        meeting:read:list_registration_questions:admin.

        Role permissions: User:Read.

        Rate limit: Light.

        Args:
            meeting_id: The meeting's ID, a number of up to 11 digits.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            The standard and the custom questions.

        Raises:
            PermissionDeniedError: The user account is not allowed to host or schedule meetings (no
                meeting hosting and scheduling capabilities) (400, code 3161).
            MeetingNotFoundError: No such meeting exists: {meetingId} (404, code 3001).
            RateLimitError: Too Many Requests (429).

        Example:
            zoom.meetings.get_registration_questions(84512345678)
        """
        return self._call("get_meeting_registration_questions", locals())

    def update_registration_questions(
        self,
        meeting_id: int | str,
        *,
        questions: Sequence[_inputs.RegistrantQuestionInput] | None | Unset = UNSET,
        custom_questions: Sequence[_inputs.MeetingRegistrationCustomQuestion]
        | None
        | Unset = UNSET,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Set what people are asked when they register for a meeting.

        The host needs a Pro plan or higher, and the meeting must use registration.

        Scopes: meeting:write, meeting:write:admin.

        Granular scopes: meeting:update:registration_question,
        meeting:update:registration_question:admin.

        Role permissions: User:Edit.

        Rate limit: Light.

        Args:
            meeting_id: The meeting's ID, a number of up to 11 digits.
            questions: Standard fields that those who register for the meeting are asked for.
            custom_questions: Custom questions to put to those who register for the meeting.
            request_options: How this call alone is sent: time limit, retries, headers.

        Raises:
            PermissionDeniedError: The user account is not allowed to host or schedule meetings (no
                meeting hosting and scheduling capabilities) (400, code 3161).
            MeetingNotFoundError: No such meeting exists: {meetingId} (404, code 3001).
            RateLimitError: Too Many Requests (429).

        Example:
            zoom.meetings.update_registration_questions(
                84512345678,
                questions=[
                    {"field_name": "last_name", "required": True},
                    {"field_name": "address", "required": True},
                ],
            )
        """
        self._call("update_meeting_registration_questions", locals())

    def update_registrant_status(
        self,
        meeting_id: int | str,
        *,
        action: _literals.RegistrantStatusAction,
        registrants: Sequence[_inputs.RegistrantRef] | None | Unset = UNSET,
        occurrence_id: str | Unset = UNSET,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Approve, deny or cancel registrations for a meeting, all of it or one occurrence.

        The host needs a Pro plan or higher, and the meeting must use registration. How often the
        same registrant may be changed within 24 hours is limited.

        Scopes: meeting:write, meeting:write:admin.

        Granular scopes: meeting:update:registrant_status,
        meeting:update:registrant_status:admin.

        Role permissions: User:Edit.

        Rate limit: Medium.

        Args:
            meeting_id: The meeting's ID, a number of up to 11 digits.
            action: What to do with the registrants: `approve` or `deny` them, or `cancel`
                registrations that were approved before.
            registrants: The registrants whose status changes. At most 30 items.
            occurrence_id: ID of the occurrence to act on, of a recurring meeting or webinar.
            request_options: How this call alone is sent: time limit, retries, headers.

        Raises:
            PermissionDeniedError: The webinar information cannot be accessed (400, code 3000).
            PermissionDeniedError: The user account is not allowed to host or schedule meetings (no
                meeting hosting and scheduling capabilities) (400, code 3161).
            MeetingNotFoundError: No such meeting exists: {meetingId} (404, code 3001).
            RateLimitError: Too Many Requests (429).

        Example:
            zoom.meetings.update_registrant_status(
                84512345678,
                action="approve",
                registrants=[{"id": "regAmara00000000000001"}, {"id": "regJonas00000000000002"}],
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
        """Return one registrant of a meeting, with the answers given at registration.

        Needs a meeting plan.

        Scopes: meeting:read, meeting:read:admin.

        Granular scopes: meeting:read:registrant, meeting:read:registrant:admin.

        Role permissions: User:Read.

        Rate limit: Light.

        Args:
            meeting_id: The meeting's ID, a number of up to 11 digits.
            registrant_id: The registrant's ID.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            The registrant.

        Raises:
            PermissionDeniedError: The webinar info cannot be accessed (400, code 3000).
            PermissionDeniedError: The user account is not allowed to host or schedule meetings (no
                meeting hosting and scheduling capabilities) (400, code 3161).
            MeetingNotFoundError: No such meeting exists: {meetingId} (404, code 3001).
            RateLimitError: Too Many Requests (429).

        Example:
            zoom.meetings.get_registrant(84512345678, "registrantMei000000001")
        """
        return self._call("get_meeting_registrant", locals())

    def remove_registrant(
        self,
        meeting_id: int | str,
        registrant_id: str,
        *,
        occurrence_id: str | Unset = UNSET,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Take a registrant off a meeting.

        A recurring meeting with `registration_type` 2 or 3 needs `occurrence_id`; with type 1 a
        registration covers every occurrence and it is left out. The host needs a Pro plan or
        higher, and the meeting must use registration.

        Scopes: meeting:write, meeting:write:admin.

        Granular scopes: meeting:delete:registrant, meeting:delete:registrant:admin.

        Role permissions: User:Edit.

        Rate limit: Light.

        Args:
            meeting_id: The meeting's ID, a number of up to 11 digits.
            registrant_id: The registrant's ID.
            occurrence_id: ID of the occurrence to act on, of a recurring meeting or webinar.
            request_options: How this call alone is sent: time limit, retries, headers.

        Raises:
            PlanMissingError: Paid users only; this one is not available for it: {userId} (400, code
                200).
            ValidationError: The Registrant ID field has an invalid value. Try again with a valid
                one (400, code 300).
            FeatureDisabledError: The meeting {meetingId} does not have registration enabled (400,
                code 300).
            PermissionDeniedError: The webinar info cannot be accessed (400, code 3000).
            PermissionDeniedError: The user account is not allowed to host or schedule meetings (no
                meeting hosting and scheduling capabilities) (400, code 3161).
            MeetingNotFoundError: No such meeting exists: {meetingId} (404, code 3001).
            RateLimitError: Too Many Requests (429).

        Example:
            zoom.meetings.remove_registrant(84512345678, "registrantMei000000001")
        """
        self._call("remove_meeting_registrant", locals())

    def get_livestream_token(
        self,
        meeting_id: int | str,
        *,
        request_options: RequestOptions | None = None,
    ) -> _models.MeetingLocalArchivingToken:
        """Get meeting live streaming token

        Return the token with which a bot built on the Meeting SDK joins a meeting and starts its
        live stream, regular or raw. The meeting must be hosted by the user the token is issued for.
        The host needs a Pro plan or higher and the user setting "Allow livestreaming of meetings".

        Scopes: meeting_token:read:admin:live_streaming, meeting_token:read:live_streaming.

        Granular scopes: meeting:read:live_streaming_token,
        meeting:read:live_streaming_token:admin.

        Role permissions: User:Read.

        Rate limit: Light.

        Args:
            meeting_id: The meeting's ID, a number of up to 11 digits.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            The token and the seconds until it expires.

        Raises:
            ValidationError: The meeting ID is invalid (400, code 300).
            PermissionDeniedError: The webinar information cannot be accessed (400, code 3000).
            AuthenticationError: Only OAuth2 authorization is supported for this call (400, code
                124).
            FeatureDisabledError: Live streaming is not allowed to start. Turn on "Allow
                livestreaming of meetings" in the "Settings" of the Zoom web portal (400, code
                3000).
            PermissionDeniedError: The user account is not allowed to host or schedule meetings (no
                meeting hosting and scheduling capabilities) (400, code 3161).
            MeetingNotFoundError: No meeting exists with this meeting ID (404, code 300).
            MeetingNotFoundError: No such meeting exists: {meetingId} (404, code 3001).
            RateLimitError: Too Many Requests (429).

        Example:
            zoom.meetings.get_livestream_token(84512345678)
        """
        return self._call("get_meeting_live_streaming_token", locals())

    def get_livestream(
        self,
        meeting_id: int | str,
        *,
        request_options: RequestOptions | None = None,
    ) -> _models.Livestream:
        """Return the address, key and viewing page of a meeting's live stream.

        The host needs a license on a Pro plan or higher, and the meeting a live stream that is
        set up.

        Scopes: meeting:read, meeting:read:admin.

        Granular scopes: meeting:read:livestream, meeting:read:livestream:admin.

        Role permissions: User:Read.

        Rate limit: Light.

        Args:
            meeting_id: ID of the meeting.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            Where the meeting is streamed to.

        Raises:
            ValidationError: The meeting id is invalid (400, code 300).
            PermissionDeniedError: The user account is not allowed to host or schedule meetings (no
                meeting hosting and scheduling capabilities) (400, code 3161).
            MeetingNotFoundError: No such meeting exists: {meetingId} (404, code 3001).
            RateLimitError: Too Many Requests (429).

        Example:
            zoom.meetings.get_livestream("mX3kQ7vTSZ2pL9wB4yHc6A==")
        """
        return self._call("get_meeting_livestream", locals())

    def update_livestream(
        self,
        meeting_id: int | str,
        *,
        page_url: str,
        stream_key: str,
        stream_url: str,
        resolution: str | None | Unset = UNSET,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Set where a meeting is streamed to and where people can watch it.

        The host needs a Pro license.

        Scopes: meeting:write, meeting:write:admin.

        Granular scopes: meeting:update:livestream, meeting:update:livestream:admin.

        Role permissions: User:Edit.

        Rate limit: Light.

        Args:
            meeting_id: The meeting's ID, a number of up to 11 digits.
            page_url: Address at which the livestream can be watched. At most 1024 characters.
            stream_key: Name and key of the livestream on the streaming platform. At most 512
                characters.
            stream_url: Address to which the livestream is sent. At most 1024 characters.
            resolution: Resolution of the video in the live stream: `720p` or `1080p`. Needed if the
                user turns on 1080p.
            request_options: How this call alone is sent: time limit, retries, headers.

        Raises:
            PermissionDeniedError: The webinar info cannot be accessed (400, code 3000).
            PermissionDeniedError: The user account is not allowed to host or schedule meetings (no
                meeting hosting and scheduling capabilities) (400, code 3161).
            MeetingNotFoundError: No such meeting exists: {meetingId} (404, code 3001).
            RateLimitError: Too Many Requests (429).

        Example:
            zoom.meetings.update_livestream(
                84512345678,
                page_url="https://zoom.example.com/page/1",
                stream_key="northwind-stream-01",
                stream_url="rtmps://stream.example.com/live",
                resolution="720p",
            )
        """
        self._call("update_meeting_livestream", locals())

    def update_livestream_status(
        self,
        meeting_id: int | str,
        *,
        action: _literals.MeetingLivestreamStatusAction | None | Unset = UNSET,
        settings: _inputs.MeetingLivestreamStatusSettings | None | Unset = UNSET,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Start or stop the live stream of a meeting in progress, or change its view while it runs.

        Meetings with end-to-end encryption cannot be streamed. The host needs a Pro license.

        Scopes: meeting:write, meeting:write:admin.

        Granular scopes: meeting:update:livestream_status,
        meeting:update:livestream_status:admin.

        Role permissions: User:Edit.

        Rate limit: Light.

        Args:
            meeting_id: The meeting's ID, a number of up to 11 digits.
            action: What to do with the livestream: `start` or `stop` it, or change its view while
                it runs (`mode`).
            settings: Settings of the meeting's live stream.
            request_options: How this call alone is sent: time limit, retries, headers.

        Raises:
            PermissionDeniedError: The webinar info cannot be accessed (400, code 3000).
            PermissionDeniedError: The user account lacks the meeting hosting and scheduling
                capabilities it needs (400, code 3161).
            UnsupportedError: The livestreaming feature does not support meetings that are
                end-to-end encrypted (400, code 4400).
            ValidationError: The meeting ID is invalid (400, code 300).
            WrongStateError: The meeting {meetingId} has not yet started (400, code 4927).
            MeetingNotFoundError: No such meeting exists: {meetingId} (404, code 3001).
            RateLimitError: Too Many Requests (429).

        Example:
            zoom.meetings.update_livestream_status(84512345678, action="start")
        """
        self._call("update_meeting_livestream_status", locals())

    def update_participant_rtms_app_status(
        self,
        meeting_id: int | str,
        *,
        action: _literals.ParticipantRtmsAppStatusAction | None | Unset = UNSET,
        settings: _inputs.ParticipantRtmsAppStatusSettingsRef | None | Unset = UNSET,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Update participant RTMS app status

        Start, stop, pause or resume the Real-Time Media Streams (RTMS) app of one participant in
        a meeting in progress. Needs RTMS, which Zoom's Developer Support enables, and the
        setting "Allow apps to access meeting content".

        Scopes: meeting:write, meeting:write:admin.

        Granular scopes: meeting:update:participant_rtms_app_status,
        meeting:update:participant_rtms_app_status:admin.

        Role permissions: User:Edit.

        Rate limit: Medium.

        Args:
            meeting_id: The meeting's ID, a number of up to 11 digits.
            action: What to do with the participant's RTMS app: `start`, `stop`, `pause` or `resume`
                it.
            settings: Settings of the participant's RTMS app.
            request_options: How this call alone is sent: time limit, retries, headers.

        Raises:
            ValidationError: The meeting ID is invalid (400, code 300).
            WrongStateError: The meeting {meetingId} has not yet started (400, code 3000).
            OperationFailedError: The RTMS app operation failed (400, code 2310).
            WrongStateError: '{action}' is not possible: the RTMS app of user
                '{participant_user_id}' has not been started (400, code 13277).
            UserNotFoundError: No such user exists: {participant_user_id} (400, code 2312).
            NotHostError: Starting the RTMS app is not allowed for user '{participant_user_id}': it
                takes the meeting's host or an alternative host (403, code 2308).
            NotHostError: Starting the RTMS app is not allowed for user '{participant_user_id}': it
                takes the webinar's host, an alternative host or a panelist (403, code 2309).
            UnsupportedError: The RTMS app feature is not supported in the current meeting (403,
                code 13273).
            FeatureDisabledError: The RTMS app is disabled. Turn on **Share realtime meeting content
                with apps** in the **Settings** of the Zoom web portal (403, code 13267).
            PermissionDeniedError: Meeting content is closed to the app '{client_id}': it lacks
                authorization. Add the app to **Allow apps to access meeting content** in the
                **Settings** of the Zoom web portal (403, code 13262).
            MeetingNotFoundError: No such meeting exists: {meetingId} (404, code 3001).
            RateLimitError: Too Many Requests (429).

        Example:
            zoom.meetings.update_participant_rtms_app_status(
                84512345678,
                action="start",
                settings={
                    "participant_user_id": "userAmara0000000000001",
                    "client_id": "rtmsLanternNotes01",
                },
            )
        """
        self._call("update_participant_rtms_app_status", locals())

    def get(
        self,
        meeting_id: int | str,
        *,
        occurrence_id: str | Unset = UNSET,
        show_previous_occurrences: bool | Unset = UNSET,
        request_options: RequestOptions | None = None,
    ) -> _models.Meeting:
        """Return one meeting with its settings.

        A recurring meeting lists its occurrences; `occurrence_id` asks for one of them. The host
        needs at least a Zoom Meetings Basic license.

        Scopes: meeting:read, meeting:read:admin.

        Granular scopes: meeting:read:meeting, meeting:read:meeting:admin.

        Role permissions: User:Read.

        Rate limit: Light.

        Args:
            meeting_id: The meeting's ID, a number of up to 11 digits.
            occurrence_id: ID of the occurrence of a recurring meeting that is wanted.
            show_previous_occurrences: Whether to include all past occurrences of a recurring
                meeting or webinar.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            The meeting.

        Raises:
            PermissionDeniedError: The webinar info cannot be accessed (400, code 3000).
            PermissionDeniedError: The user account lacks the meeting hosting and scheduling
                capabilities it needs (400, code 3161).
            MeetingNotFoundError: No such meeting exists: {meetingId} (404, code 3001).
            RateLimitError: Too Many Requests (429).

        Example:
            zoom.meetings.get(84512345678)
        """
        return self._call("get_meeting", locals())

    def delete(
        self,
        meeting_id: int | str,
        *,
        occurrence_id: str | Unset = UNSET,
        schedule_for_reminder: bool | Unset = UNSET,
        cancel_meeting_reminder: bool | Unset = UNSET,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Delete a meeting.

        For a recurring meeting `occurrence_id` names the one occurrence to delete; without it
        the whole series goes.

        Scopes: meeting:write, meeting:write:admin.

        Granular scopes: meeting:delete:meeting, meeting:delete:meeting:admin.

        Role permissions: User:Edit.

        Rate limit: Light.

        Args:
            meeting_id: The meeting's ID, a number of up to 11 digits.
            occurrence_id: ID of the occurrence to act on, of a recurring meeting or webinar.
            schedule_for_reminder: Whether host and alternative hosts get an email about the
                cancellation.
            cancel_meeting_reminder: Whether registrants get an email about the cancellation.
            request_options: How this call alone is sent: time limit, retries, headers.

        Raises:
            ValidationError: The parameter `occurrence_id` is invalid (400, code 300).
            PermissionDeniedError: The webinar information cannot be accessed (400, code 3000).
            UnsupportedError: A PMI is not allowed to be deleted (400, code 3018).
            UnsupportedError: A PAC is not allowed to be deleted (400, code 3037).
            PermissionDeniedError: The user account is not allowed to host or schedule meetings (no
                meeting hosting and scheduling capabilities) (400, code 3161).
            MeetingNotFoundError: No such meeting exists: {meetingId} (404, code 3001).
            RateLimitError: Too Many Requests (429).

        Example:
            zoom.meetings.delete(84512345678)
        """
        self._call("delete_meeting", locals())

    def update(
        self,
        meeting_id: int | str,
        *,
        topic: str | None | Unset = UNSET,
        type_: _literals.MeetingType | None | Unset = UNSET,
        start_time: datetime.datetime | str | None | Unset = UNSET,
        duration: int | None | Unset = UNSET,
        timezone: str | None | Unset = UNSET,
        agenda: str | None | Unset = UNSET,
        password: str | None | Unset = UNSET,
        pre_schedule: bool | None | Unset = UNSET,
        schedule_for: str | None | Unset = UNSET,
        recurrence: _inputs.Recurrence | _models.MeetingRecurrence | None | Unset = UNSET,
        settings: _inputs.UpdateMeetingSettings | _models.MeetingSettings | None | Unset = UNSET,
        template_id: str | None | Unset = UNSET,
        tracking_fields: Sequence[_inputs.WebinarTrackingField] | None | Unset = UNSET,
        occurrence_id: str | Unset = UNSET,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Change a meeting, at most 100 times within 24 hours.

        `start_time` must lie in the future: an earlier one is ignored, and recurring meetings
        then stay as they are. `recurrence` is needed only to change the whole series of a
        recurring meeting of type `8`.

        Scopes: meeting:write, meeting:write:admin.

        Granular scopes: meeting:update:meeting, meeting:update:meeting:admin.

        Role permissions: User:Edit.

        Rate limit: Light.

        Args:
            meeting_id: The meeting's ID, a number of up to 11 digits.
            topic: Topic of the meeting. At most 200 characters.
            type_: Kind of meeting: `1` instant, `2` scheduled, `3` recurring at no fixed time, `8`
                recurring at fixed times, `10` for sharing a screen only. By default 2.
            start_time: New start of the meeting: with `Z` at the end it is UTC, without it a local
                time for which `timezone` is given. Only for scheduled meetings and recurring ones
                with fixed time.
            duration: How long the meeting is planned to take, in minutes, 1440 (24 hours) at most.
                Used for type `2` (scheduled) and type `8` (recurring with fixed time). 1 to 1440.
            timezone: Time zone of `start_time`. Only for scheduled meetings and recurring ones with
                fixed time.
            agenda: What the meeting is about, in more detail than its topic. At most 2000
                characters.
            password: Passcode for joining the meeting, of letters, digits and `@`, `-`, `_`, `*`.
                The account may demand more of it. At most 10 characters.
            pre_schedule: Whether to preschedule the meeting through the GSuite app. Only for types
                `2` (scheduled) and `3` (recurring without fixed time). By default false.
            schedule_for: Email address or ID of the user for whom the meeting is scheduled.
            recurrence: How the meeting recurs. Only for a recurring meeting with fixed time (type
                `8`).
            settings: Settings of the meeting.
            template_id: ID of the meeting template to schedule from, as the list of meeting
                templates has it.
            tracking_fields: Tracking fields of the meeting or webinar, with their values.
            occurrence_id: ID of the one occurrence to change. Its agenda, `start_time` and duration
                can be changed, and of the settings `auto_recording`, `host_video`,
                `participant_video`, `mute_upon_entry`, `join_before_host`, `watermark` and
                `waiting_room`.
            request_options: How this call alone is sent: time limit, retries, headers.

        Raises:
            PermissionDeniedError: The user account lacks the meeting hosting and scheduling
                capabilities it needs (400, code 3161).
            ValidationError: The `schedule_for` field holds an invalid value. A valid value is
                needed (400, code 300).
            ValidationError: The `enforce_login_domains` are invalid. Semicolons separate multiple
                domains (400, code 300).
            PermissionDeniedError: The webinar information cannot be accessed (400, code 3000).
            UnsupportedError: An instant meeting cannot be scheduled for another user; the
                `schedule_for` parameter is not supported there (400, code 3000).
            PermissionDeniedError: The users in '{userId}' are blocked from meetings and webinars.
                To unblock them, change the setting that blocks users of specific domains, in the
                **Settings** of the Zoom web portal (400, code 3000).
            PermissionDeniedError: Scheduling a meeting for {userId} is not possible: you cannot
                schedule for that user (400, code 3000).
            UnsupportedError: Prescheduling works for scheduled meetings (type 2) and for recurring
                ones without a fixed time (type 3) only (400, code 3000).
            UserNotInAccountError: A meeting with continuous chat cannot be scheduled for a user
                outside the account (400, code 3000).
            MeetingNotFoundError: No such meeting exists: {meetingId} (404, code 3001).
            RateLimitError: Too Many Requests (429).

        Example:
            zoom.meetings.update(
                84512345678,
                topic="Quarterly review",
                type_=1,
                start_time="2026-03-16T15:00:00Z",
                duration=45,
                timezone="Europe/Berlin",
            )
        """
        self._call("update_meeting", locals())

    def get_sip_uri(
        self,
        meeting_id: int | str,
        *,
        passcode: str | None | Unset = UNSET,
        request_options: RequestOptions | None = None,
    ) -> _models.SipUriResult:
        """Get meeting SIP URI

        Return the SIP URI of a meeting, made of its ID and, where given, the passcode and a
        participant identifier code. Also tells whether the caller has a Cloud Room Connector
        subscription. The URI works for 2 hours by default; afterwards a new one is needed.

        Scopes: meeting:write:admin:sip_dialing, meeting:write:sip_dialing.

        Granular scopes: meeting:write:sip_dialing, meeting:write:sip_dialing:admin.

        Role permissions: User:Edit.

        Rate limit: Medium.

        Args:
            meeting_id: The meeting's ID, a number of up to 11 digits.
            passcode: Passcode to put into the SIP URI; without it the URI has none. Zoom does not
                check it.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            The SIP URI and the seconds until it expires.

        Raises:
            ValidationError: The meeting ID is invalid (400, code 300).
            NotFoundError: The meeting {meetingId} has no SIP URI (400, code 3000).
            MeetingNotFoundError: No meeting exists with this meeting ID (404, code 300).
            MeetingNotFoundError: No such meeting exists: {meetingId} (404, code 3001).
            RateLimitError: Too Many Requests (429).

        Example:
            zoom.meetings.get_sip_uri(84512345678, passcode="k4Tz8m")
        """
        return self._call("get_meeting_sip_uri", locals())

    def update_status(
        self,
        meeting_id: int | str,
        *,
        action: _literals.MeetingStatusAction | None | Unset = UNSET,
        request_options: RequestOptions | None = None,
    ) -> None:
        """End a meeting in progress, or bring back a deleted one, as `action` says.

        The host needs at least a Zoom Meetings Basic license.

        Scopes: meeting:write, meeting:write:admin.

        Granular scopes: meeting:update:status, meeting:update:status:admin.

        Role permissions: User:Edit.

        Rate limit: Light.

        Args:
            meeting_id: The meeting's ID, a number of up to 11 digits.
            action: What to do with the meeting: `end` it, or `recover` it after it was deleted.
            request_options: How this call alone is sent: time limit, retries, headers.

        Raises:
            PermissionDeniedError: The webinar info cannot be accessed (400, code 3000).
            OnPremiseMeetingError: An on-premise user's meeting cannot be ended: {meetingId} (400,
                code 3063).
            PermissionDeniedError: The user account is not allowed to host or schedule meetings (no
                meeting hosting and scheduling capabilities) (400, code 3161).
            MeetingNotFoundError: No such meeting exists: {meetingId} (404, code 3001).
            RateLimitError: Too Many Requests (429).

        Example:
            zoom.meetings.update_status(84512345678, action="end")
        """
        self._call("update_meeting_status", locals())

    def get_past(
        self,
        meeting_id: int | str,
        *,
        request_options: RequestOptions | None = None,
    ) -> _models.PastMeeting:
        """Get a past meeting

        Return the key figures of a meeting that has ended, such as start, end, minutes and
        number of participants. Meetings of more than one year ago cannot be reached.

        Scopes: meeting:read, meeting:read:admin.

        Granular scopes: meeting:read:past_meeting, meeting:read:past_meeting:admin.

        Role permissions: User:Read.

        Rate limit: Light.

        Args:
            meeting_id: ID or UUID of the meeting. The ID stands for its latest instance, a UUID for
                exactly one.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            The past meeting.

        Raises:
            PermissionDeniedError: The meeting information cannot be accessed (400, code 300).
            PlanMissingError: Paid accounts only; not available for account {accountId} (400, code
                200).
            WrongStateError: A meeting of more than a year ago cannot be accessed (400, code 12702).
            MeetingNotFoundError: No such meeting exists: {meetingId} (404, code 3001).
            RateLimitError: Too Many Requests (429).

        Example:
            zoom.meetings.get_past("mX3kQ7vTSZ2pL9wB4yHc6A==")
        """
        return self._call("get_past_meeting", locals())

    def list_past_instances(
        self,
        meeting_id: int | str,
        *,
        from_: datetime.date | str | Unset = UNSET,
        to: datetime.date | str | Unset = UNSET,
        request_options: RequestOptions | None = None,
    ) -> _models.PastMeetingInstanceList:
        """List the occasions on which a meeting took place, each with its UUID and start.

        Only those that have ended appear. Occasions of more than 15 months ago cannot be
        reached.

        Scopes: meeting:read, meeting:read:admin.

        Granular scopes: meeting:read:list_past_instances,
        meeting:read:list_past_instances:admin.

        Role permissions: User:Read.

        Rate limit: Medium.

        Args:
            meeting_id: Number of the past meeting.
            from_: Start of the period to ask for. Zoom does not document its form.
            to: End of the period to ask for. Zoom does not document its form.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            The past occasions of the meeting.

        Raises:
            MeetingNotFoundError: No such meeting exists: {meetingId} (404, code 3001).
            RateLimitError: Too Many Requests (429).

        Example:
            zoom.meetings.list_past_instances(84512345678, from_="2026-03-01", to="2026-03-31")
        """
        return self._call("list_past_meeting_instances", locals())

    def list_past_participants(
        self,
        meeting_id: int | str,
        *,
        page_size: int | Unset = UNSET,
        next_page_token: str | Unset = UNSET,
        request_options: RequestOptions | None = None,
    ) -> Pages[_models.PastParticipant, _models.PastParticipantList]:
        """List the people who took part in a meeting that has ended.

        Nothing comes back if there was just one participant. After a meeting of hundreds the
        figures take a while; a `duration` of 0 hints at a request made too early. Needs a paid
        plan, Pro or higher.

        Scopes: meeting:read, meeting:read:admin.

        Granular scopes: meeting:read:list_past_participants,
        meeting:read:list_past_participants:admin.

        Role permissions: User:Read.

        Rate limit: Medium.

        Args:
            meeting_id: ID or UUID of the meeting. The ID stands for its latest instance, a UUID for
                exactly one.
            page_size: How many entries to return per page. At most 300. By default 30.
            next_page_token: Token from the previous page, to ask for the next one. It expires after
                15 minutes.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            The participants on this page, fetched page by page as they are asked for.

        Raises:
            PlanMissingError: Only a paid account can use this; account {accountId} is not one (400,
                code 200).
            WrongStateError: A meeting from more than a year ago cannot be accessed (400, code
                12702).
            MeetingNotFoundError: No such meeting exists: {meetingId} (404, code 3001).
            RateLimitError: Too Many Requests (429).

        Example:
            for item in zoom.meetings.list_past_participants("mX3kQ7vTSZ2pL9wB4yHc6A=="):
                print(item)
        """
        return self._pages("list_past_meeting_participants", locals())

    def get_past_qa(
        self,
        meeting_id: int | str,
        *,
        request_options: RequestOptions | None = None,
    ) -> _models.PastQa:
        """Return the questions asked in a meeting that has ended, and their answers.

        Q&A must have been on in the meeting. Meetings of more than 15 months ago cannot be
        reached.

        Scopes: meeting:read, meeting:read:admin.

        Granular scopes: meeting:read:past_qa, meeting:read:past_qa:admin.

        Role permissions: User:Read.

        Rate limit: Medium.

        Args:
            meeting_id: ID or UUID of the meeting. The ID stands for its latest instance, a UUID for
                exactly one.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            The questions with their answers.

        Raises:
            UserNotInAccountError: The user does not belong to the account: {accountId} (401, code
                1010).
            MeetingNotFoundError: The meeting has not ended, or its ID is invalid (404, code 3001).
            RateLimitError: Too Many Requests (429).

        Example:
            zoom.meetings.get_past_qa("mX3kQ7vTSZ2pL9wB4yHc6A==")
        """
        return self._call("get_past_meeting_qa", locals())

    def list(
        self,
        user_id: str,
        *,
        type_: _literals.ListMeetingType | Unset = UNSET,
        page_size: int | Unset = UNSET,
        next_page_token: str | Unset = UNSET,
        page_number: int | Unset = UNSET,
        from_: datetime.date | str | Unset = UNSET,
        to: datetime.date | str | Unset = UNSET,
        timezone: str | Unset = UNSET,
        request_options: RequestOptions | None = None,
    ) -> Pages[_models.Meeting, _models.MeetingList]:
        """List the scheduled and recurring meetings of a user that have not expired.

        Instant meetings are left out. `type_` chooses which of them, such as upcoming or live
        ones.

        Scopes: meeting:read, meeting:read:admin.

        Granular scopes: meeting:read:list_meetings, meeting:read:list_meetings:admin.

        Role permissions: User:Read.

        Rate limit: Medium.

        Args:
            user_id: The user's ID or email address. `me` stands for the calling user, and works
                with user-level apps only.
            type_: Which meetings to list: `scheduled` lists unexpired past ones, live ones and
                those to come; `live` those running now; `upcoming` and `upcoming_meetings` those to
                come and the live ones; `previous_meetings` the past ones. By default "scheduled".
            page_size: How many entries to return per page. At most 300. By default 30.
            next_page_token: Token from the previous page, to ask for the next one. It expires after
                15 minutes.
            page_number: Page to return, counted from 1.
            from_: First day of the period to ask for.
            to: Last day of the period to ask for.
            timezone: Time zone of `from_` and `to`.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            The meetings on this page, fetched page by page as they are asked for.

        Raises:
            PermissionDeniedError: The user account is not allowed to host or schedule meetings (no
                meeting hosting and scheduling capabilities) (400, code 3161).
            UserNotFoundError: No such user exists: {userId} (404, code 1001).
            RateLimitError: Too Many Requests (429).

        Example:
            for item in zoom.meetings.list(
                "userAmara0000000000001",
                type_="scheduled",
                from_="2026-03-01",
                to="2026-03-31",
            ):
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
        default_password: bool | None | Unset = UNSET,
        password: str | None | Unset = UNSET,
        pre_schedule: bool | None | Unset = UNSET,
        recurrence: _inputs.Recurrence | _models.MeetingRecurrence | None | Unset = UNSET,
        schedule_for: str | None | Unset = UNSET,
        settings: _inputs.CreateMeetingSettings | _models.MeetingSettings | None | Unset = UNSET,
        template_id: str | None | Unset = UNSET,
        tracking_fields: Sequence[_inputs.UserTrackingFieldInput] | None | Unset = UNSET,
        request_options: RequestOptions | None = None,
    ) -> _models.Meeting:
        """Create a meeting for a user.

        The host starts it with `start_url`, which expires after two hours, or 90 days if the
        host was added with `custCreate`; getting the meeting is the safe way to an up-to-date
        one. A host is limited to 100 such requests a day.

        Scopes: meeting:write, meeting:write:admin.

        Granular scopes: meeting:write:meeting, meeting:write:meeting:admin.

        Role permissions: User:Edit.

        Rate limit: Light.

        Args:
            user_id: The user's ID or email address. `me` stands for the calling user, and works
                with user-level apps only.
            topic: Topic of the meeting. At most 200 characters.
            type_: Kind of meeting: `1` instant, `2` scheduled, `3` recurring at no fixed time, `8`
                recurring at fixed times, `10` for sharing a screen only. By default 2.
            start_time: Start of the meeting: with `Z` at the end it is UTC, without it a local time
                for which `timezone` is given. Only for scheduled meetings and recurring ones with
                fixed time.
            duration: How long the meeting is planned to take, in minutes, 1440 (24 hours) at most.
                Used for type `2` (scheduled) and type `8` (recurring with fixed time). 1 to 1440.
                By default 60.
            timezone: Time zone of `start_time`. Only for scheduled meetings and recurring ones with
                fixed time.
            agenda: What the meeting is about, in more detail than its topic. At most 2000
                characters.
            default_password: Whether a passcode is made up when none is given and the user's
                setting asks for one at scheduling. With `false` the meeting has a passcode only if
                one is given. By default true.
            password: Passcode for joining the meeting; letters, digits and special characters are
                allowed. The account may demand more of it. At most 10 characters.
            pre_schedule: Whether to preschedule the meeting through the GSuite app. Only for types
                `2` (scheduled) and `3` (recurring without fixed time). By default false.
            recurrence: How the meeting recurs. Only for a recurring meeting with fixed time (type
                `8`).
            schedule_for: Email address or ID of the user for whom the meeting is scheduled.
            settings: Settings of the meeting.
            template_id: ID of the meeting template to schedule from. Only templates that the
                account's admin provides are accepted.
            tracking_fields: Tracking fields of the meeting or webinar, with their values.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            The new meeting.

        Raises:
            PermissionDeniedError: The user account lacks the meeting hosting and scheduling
                capabilities it needs (400, code 3161).
            UnsupportedError: An instant meeting cannot be scheduled for another user; the
                `schedule_for` parameter is not supported there (400, code 3000).
            PermissionDeniedError: The users in '{userId}' are blocked from meetings and webinars.
                To unblock them, change the setting that blocks users of specific domains, in the
                **Settings** of the Zoom web portal (400, code 3000).
            PermissionDeniedError: Scheduling a meeting for {userId} is not possible: you cannot
                schedule for that user (400, code 3000).
            ValidationError: The `schedule_for` field holds an invalid value. A valid value is
                needed (400, code 300).
            ValidationError: The `enforce_login_domains` are invalid. Semicolons separate multiple
                domains (400, code 300).
            UserNotFoundError: No such user exists: {userId} (404, code 1001).
            RateLimitError: Too Many Requests (429).

        Example:
            zoom.meetings.create(
                "userAmara0000000000001",
                topic="Quarterly review",
                type_=1,
                start_time="2026-03-16T15:00:00Z",
                duration=45,
                timezone="Europe/Berlin",
            )
        """
        return self._call("create_meeting", locals())

    def list_upcoming(
        self,
        user_id: str,
        *,
        request_options: RequestOptions | None = None,
    ) -> _models.UpcomingMeetingList:
        """List upcoming meetings

        List the meetings that a user has within the next 24 hours, both scheduled by the user
        and joined by invitation.

        Scopes: meeting:read, meeting:read:admin.

        Granular scopes: meeting:read:list_upcoming_meetings,
        meeting:read:list_upcoming_meetings:admin.

        Role permissions: User:Read.

        Rate limit: Medium.

        Args:
            user_id: The user's ID or email address. `me` stands for the calling user, and works
                with user-level apps only.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            The upcoming meetings.

        Raises:
            UserNotFoundError: No such user exists: {userId} (404, code 3001).
            RateLimitError: Too Many Requests (429).

        Example:
            zoom.meetings.list_upcoming("userAmara0000000000001")
        """
        return self._call("list_upcoming_meetings", locals())

    def batch_create_polls(
        self,
        meeting_id: int | str,
        *,
        polls: Sequence[_inputs.PollInput] | None | Unset = UNSET,
        request_options: RequestOptions | None = None,
    ) -> _models.PollList:
        """Add several polls to a scheduled meeting in one go.

        A meeting holds 50 polls at most; instant meetings have none. The host needs a Pro plan
        or higher and polls turned on.

        Scopes: meeting:write, meeting:write:admin.

        Granular scopes: meeting:write:batch_polls, meeting:write:batch_polls:admin.

        Role permissions: User:Edit.

        Rate limit: Light.

        Args:
            meeting_id: ID of the meeting.
            polls: The polls to create. 1 to 25 items.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            The new polls.

        Raises:
            ValidationError: The Meeting ID is invalid (400, code 300).
            PermissionDeniedError: The meeting information cannot be accessed (400, code 3000).
            LimitReachedError: No more than a maximum of 50 polls can be added (400, code 4400).
            PermissionDeniedError: The user account is not allowed to host or schedule meetings (no
                meeting hosting and scheduling capabilities) (400, code 3161).
            FeatureDisabledError: Meeting polls are disabled. Enable "Meeting Polls/Quizzes" in the
                "Settings" of the Zoom web portal (400, code 4400).
            FeatureDisabledError: Advanced meeting polls are disabled. Let the host create advanced
                polls and quizzes in the "Settings" of the Zoom web portal (400, code 4400).
            MeetingNotFoundError: No such meeting exists: {meetingId} (404, code 3001).
            RateLimitError: Too Many Requests (429).

        Example:
            zoom.meetings.batch_create_polls("mX3kQ7vTSZ2pL9wB4yHc6A==")
        """
        return self._call("batch_create_meeting_polls", locals())

    def list_polls(
        self,
        meeting_id: int | str,
        *,
        anonymous: bool | Unset = UNSET,
        request_options: RequestOptions | None = None,
    ) -> _models.PollList:
        """List the polls prepared for a meeting.

        The meeting must be scheduled; instant meetings have no polls. The host needs a Pro plan
        or higher.

        Scopes: meeting:read, meeting:read:admin.

        Granular scopes: meeting:read:list_polls, meeting:read:list_polls:admin.

        Role permissions: User:Read.

        Rate limit: Light.

        Args:
            meeting_id: The meeting's ID, a number of up to 11 digits.
            anonymous: Whether to ask for the polls with anonymous answers; `false` leaves them out.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            The polls.

        Raises:
            FeatureDisabledError: Meeting polls are disabled. Enable "Meeting Polls/Quizzes" in the
                "Settings" of the Zoom web portal (400, code 4400).
            PermissionDeniedError: The user account is not allowed to host or schedule meetings (no
                meeting hosting and scheduling capabilities) (400, code 3161).
            NotFoundError: The meeting poll was not found (404, code 404).
            RateLimitError: Too Many Requests (429).

        Example:
            zoom.meetings.list_polls(84512345678)
        """
        return self._call("list_meeting_polls", locals())

    def create_poll(
        self,
        meeting_id: int | str,
        *,
        title: str | None | Unset = UNSET,
        questions: Sequence[_inputs.MeetingPollQuestion | _models.PollQuestion]
        | None
        | Unset = UNSET,
        anonymous: bool | None | Unset = UNSET,
        poll_type: Literal[1, 2, 3] | None | Unset = UNSET,
        request_options: RequestOptions | None = None,
    ) -> _models.Poll:
        """Add a poll to a scheduled meeting; instant meetings have no polls.

        The host needs a Pro plan or higher and polls turned on.

        Scopes: meeting:write, meeting:write:admin.

        Granular scopes: meeting:write:poll, meeting:write:poll:admin.

        Role permissions: User:Edit.

        Rate limit: Light.

        Args:
            meeting_id: The meeting's ID, a number of up to 11 digits.
            title: Title of the poll. At most 64 characters.
            questions: Questions of the poll.
            anonymous: Whether participants answer the poll without their names. By default false.
            poll_type: Kind of poll: `1` an ordinary one, `2` an advanced one, `3` a quiz. `2` and
                `3` must be turned on for the account.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            The new poll.

        Raises:
            FeatureDisabledError: Meeting polls are disabled. Enable "Meeting Polls/Quizzes" in the
                "Settings" of the Zoom web portal (400, code 4400).
            FeatureDisabledError: Advanced meeting polls are disabled. Let the host create advanced
                polls and quizzes in the "Settings" of the Zoom web portal (400, code 4400).
            PermissionDeniedError: The user account is not allowed to host or schedule meetings (no
                meeting hosting and scheduling capabilities) (400, code 3161).
            MeetingNotFoundError: The meeting was not found (404, code 404).
            RateLimitError: Too Many Requests (429).

        Example:
            zoom.meetings.create_poll(
                84512345678,
                title="Next meeting day",
                anonymous=False,
                poll_type=1,
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

        The host needs a Pro plan or higher and the setting "Meeting Polls/Quizzes".

        Scopes: meeting:read, meeting:read:admin.

        Granular scopes: meeting:read:poll, meeting:read:poll:admin.

        Role permissions: User:Read.

        Rate limit: Light.

        Args:
            meeting_id: The meeting's ID, a number of up to 11 digits.
            poll_id: The poll's ID.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            The poll.

        Raises:
            FeatureDisabledError: Meeting polls are disabled. Enable "Meeting Polls/Quizzes" in the
                "Settings" of the Zoom web portal (400, code 4400).
            PermissionDeniedError: The user account is not allowed to host or schedule meetings (no
                meeting hosting and scheduling capabilities) (400, code 3161).
            NotFoundError: The Meeting Poll was not found (404, code 404).
            RateLimitError: Too Many Requests (429).

        Example:
            zoom.meetings.get_poll(84512345678, "pollQ7vTSZ2pL9wB4yHc6A")
        """
        return self._call("get_meeting_poll", locals())

    def update_poll(
        self,
        meeting_id: int | str,
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
        """Update a meeting poll

        Replace the title and questions of a poll of a scheduled meeting; instant meetings have
        no polls. The host needs a Pro plan or higher and the setting "Meeting Polls/Quizzes".

        Scopes: meeting:write, meeting:write:admin.

        Granular scopes: meeting:update:poll, meeting:update:poll:admin.

        Role permissions: User:Edit.

        Rate limit: Light.

        Args:
            meeting_id: The meeting's ID, a number of up to 11 digits.
            poll_id: The poll's ID.
            title: Title of the poll. At most 64 characters.
            questions: Questions of the poll.
            anonymous: Whether participants answer the poll without their names. By default false.
            poll_type: Kind of poll: `1` an ordinary one, `2` an advanced one, `3` a quiz. `2` and
                `3` must be turned on for the account.
            request_options: How this call alone is sent: time limit, retries, headers.

        Raises:
            FeatureDisabledError: Meeting polls are disabled. Enable "Meeting Polls/Quizzes" in the
                "Settings" of the Zoom web portal (400, code 4400).
            PermissionDeniedError: The user account is not allowed to host or schedule meetings (no
                meeting hosting and scheduling capabilities) (400, code 3161).
            FeatureDisabledError: Advanced meeting polls are disabled. Let the host create advanced
                polls and quizzes in the **Settings** of the Zoom web portal (400, code 4400).
            NotFoundError: The meeting poll was not found (404, code 404).
            MeetingNotFoundError: No such meeting exists: {meetingId} (404, code 3001).
            RateLimitError: Too Many Requests (429).

        Example:
            zoom.meetings.update_poll(
                84512345678,
                "pollQ7vTSZ2pL9wB4yHc6A",
                title="Next meeting day",
                anonymous=False,
                poll_type=1,
            )
        """
        self._call("update_meeting_poll", locals())

    def delete_poll(
        self,
        meeting_id: int | str,
        poll_id: str,
        *,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Delete a poll of a scheduled meeting; instant meetings have no polls.

        The host needs a Pro plan and polls turned on.

        Scopes: meeting:write, meeting:write:admin.

        Granular scopes: meeting:delete:poll, meeting:delete:poll:admin.

        Role permissions: User:Edit.

        Rate limit: Light.

        Args:
            meeting_id: The meeting's ID, a number of up to 11 digits.
            poll_id: The poll's ID.
            request_options: How this call alone is sent: time limit, retries, headers.

        Raises:
            FeatureDisabledError: Meeting polls are disabled. Enable **Meeting Polls/Quizzes** in
                the **Settings** of the Zoom web portal (400, code 4400).
            PermissionDeniedError: The user account is not allowed to host or schedule meetings (no
                meeting hosting and scheduling capabilities) (400, code 3161).
            NotFoundError: The meeting poll was not found (404, code 404).
            RateLimitError: Too Many Requests (429).

        Example:
            zoom.meetings.delete_poll(84512345678, "pollQ7vTSZ2pL9wB4yHc6A")
        """
        self._call("delete_meeting_poll", locals())

    def get_past_poll_results(
        self,
        meeting_id: int | str,
        *,
        request_options: RequestOptions | None = None,
    ) -> _models.PastPollResults:
        """Return the answers that participants gave to the polls of a meeting that has ended.

        The meeting must have been scheduled; instant meetings have no polls. The host needs a
        Pro plan.

        Scopes: meeting:read, meeting:read:admin.

        Granular scopes: meeting:read:list_poll_results, meeting:read:list_poll_results:admin.

        Role permissions: User:Read.

        Rate limit: Medium.

        Args:
            meeting_id: ID or UUID of the meeting. The ID stands for its latest instance, a UUID for
                exactly one.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            The participants with their answers.

        Raises:
            WrongStateError: A meeting from more than a year ago cannot be accessed (400, code
                12702).
            RateLimitError: Too Many Requests (429).

        Example:
            zoom.meetings.get_past_poll_results("mX3kQ7vTSZ2pL9wB4yHc6A==")
        """
        return self._call("get_past_meeting_poll_results", locals())

    def list_summaries(
        self,
        *,
        page_size: int | Unset = UNSET,
        next_page_token: str | Unset = UNSET,
        from_: datetime.datetime | str | Unset = UNSET,
        to: datetime.datetime | str | Unset = UNSET,
        time_filter_field: _literals.MeetingSummaryTimeFilterField | Unset = UNSET,
        request_options: RequestOptions | None = None,
    ) -> Pages[_models.MeetingSummary, _models.MeetingSummaryList]:
        """List the AI Companion's summaries of all meetings and webinars of the account.

        The host needs a Pro, Business or higher plan and the setting for summaries of meetings
        or webinars. Meetings with end-to-end encryption have no summaries.

        Scopes: meeting_summary:read:admin.

        Granular scopes: meeting:read:list_summaries:admin.

        Role permissions: SmartMeetingSummaryMgt:Read.

        Rate limit: Medium.

        Args:
            page_size: How many entries to return per page. At most 300. By default 30.
            next_page_token: Token from the previous page, to ask for the next one. It expires after
                15 minutes.
            from_: Start of the period to ask for, in UTC as `yyyy-MM-dd'T'HH:mm:ss'Z'`;
                `time_filter_field` tells which time it applies to.
            to: End of the period to ask for, in UTC as `yyyy-MM-dd'T'HH:mm:ss'Z'`;
                `time_filter_field` tells which time it applies to.
            time_filter_field: Time that `from_` and `to` refer to: the start of the summary or its
                creation. By default "summary_start_time".
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            The summaries on this page, without their text, fetched page by page as they are asked
                for.

        Raises:
            PermissionDeniedError: The user account is not allowed to host or schedule meetings (no
                meeting hosting and scheduling capabilities) (400, code 3161).
            FeatureDisabledError: The meeting summary is disabled. Enable **Meeting Summary with AI
                Companion** in the **Settings** of the Zoom web portal (400, code 3000).
            PlanMissingError: Open to paid accounts only (400, code 200).
            FeatureDisabledError: The account settings restrict access to meeting summaries. Turn
                off **Only share meeting summaries by email** in the **Account Settings** of the
                Zoom web portal (403, code 2305).
            PermissionDeniedError: Only specific IP address ranges have access to meeting summaries.
                Change **IP address access control** in the **Settings** of the Zoom web portal
                (403, code 2305).
            RateLimitError: Too Many Requests (429).

        Example:
            for item in zoom.meetings.list_summaries(
                from_="2026-03-01T00:00:00Z",
                to="2026-03-31T23:59:59Z",
            ):
                print(item)
        """
        return self._pages("list_meeting_summaries", locals())

    def get_summary(
        self,
        meeting_id: int | str,
        *,
        request_options: RequestOptions | None = None,
    ) -> _models.MeetingSummary:
        """Return the AI Companion's summary of a meeting or webinar.

        The host needs a Pro, Business or higher plan and the setting for summaries of meetings
        or webinars. Meetings with end-to-end encryption have no summaries.

        Scopes: meeting_summary:read, meeting_summary:read:admin.

        Granular scopes: meeting:read:summary, meeting:read:summary:admin.

        Role permissions: SmartMeetingSummaryMgt:Read.

        Rate limit: Light.

        Args:
            meeting_id: UUID of the meeting or webinar instance whose summary is meant.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            The summary with its text.

        Raises:
            PlanMissingError: Open to paid accounts only (400, code 200).
            ValidationError: The meeting ID is invalid (400, code 300).
            FeatureDisabledError: The account settings restrict access to meeting summaries. Turn
                off **Only share meeting summaries by email** in the **Account Settings** of the
                Zoom web portal (403, code 2305).
            PermissionDeniedError: Only specific IP address ranges have access to meeting summaries.
                Change **IP address access control** in the **Settings** of the Zoom web portal
                (403, code 2305).
            WrongStateError: The meeting summary is in the Trash and cannot be accessed there (403,
                code 2305).
            MeetingNotFoundError: No such meeting exists: {meetingId} (404, code 3001).
            RateLimitError: Too Many Requests (429).

        Example:
            zoom.meetings.get_summary("mX3kQ7vTSZ2pL9wB4yHc6A==")
        """
        return self._call("get_meeting_summary", locals())

    def delete_summary(
        self,
        meeting_id: int | str,
        *,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Delete the AI Companion's summary of a meeting or webinar.

        The host needs a Pro, Business or higher plan and the setting for summaries of meetings
        or webinars.

        Scopes: meeting_summary:write, meeting_summary:write:admin.

        Granular scopes: meeting:delete:summary, meeting:delete:summary:admin.

        Role permissions: SmartMeetingSummaryMgt:Edit.

        Rate limit: Light.

        Args:
            meeting_id: UUID of the meeting or webinar instance whose summary is meant.
            request_options: How this call alone is sent: time limit, retries, headers.

        Raises:
            PlanMissingError: Open to paid accounts only (400, code 200).
            ValidationError: The meeting ID is invalid (400, code 300).
            OperationFailedError: The meeting summary could not be deleted: it failed (400, code
                2313).
            FeatureDisabledError: The account settings restrict access to meeting summaries. Turn
                off **Only share meeting summaries by email** in the **Account Settings** of the
                Zoom web portal (403, code 2305).
            PermissionDeniedError: Only specific IP address ranges have access to meeting summaries.
                Change **IP address access control** in the **Settings** of the Zoom web portal
                (403, code 2305).
            WrongStateError: The meeting summary is in the Trash and cannot be accessed there (403,
                code 2305).
            MeetingNotFoundError: No such meeting exists: {meetingId} (404, code 3001).
            RateLimitError: Too Many Requests (429).

        Example:
            zoom.meetings.delete_summary("mX3kQ7vTSZ2pL9wB4yHc6A==")
        """
        self._call("delete_meeting_summary", locals())

    def get_survey(
        self,
        meeting_id: int | str,
        *,
        request_options: RequestOptions | None = None,
    ) -> _models.MeetingSurvey:
        """Return the survey of a scheduled meeting; instant meetings have none.

        The host needs a Pro license, and the account the meeting survey turned on.

        Scopes: meeting:read, meeting:read:admin.

        Granular scopes: meeting:read:survey, meeting:read:survey:admin.

        Role permissions: User:Read.

        Rate limit: Light.

        Args:
            meeting_id: The meeting's ID, a number of up to 11 digits.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            The survey.

        Raises:
            ValidationError: The meeting ID is invalid (400, code 300).
            PermissionDeniedError: The webinar information cannot be accessed (400, code 3000).
            FeatureDisabledError: The meeting survey is disabled. Enable "Meeting Survey" in the
                "Settings" of the Zoom web portal (400, code 3000).
            PermissionDeniedError: The user account is not allowed to host or schedule meetings (no
                meeting hosting and scheduling capabilities) (400, code 3161).
            MeetingNotFoundError: No meeting exists with this meeting ID (404, code 300).
            MeetingNotFoundError: No such meeting exists: {meetingId} (404, code 3001).
            RateLimitError: Too Many Requests (429).

        Example:
            zoom.meetings.get_survey(84512345678)
        """
        return self._call("get_meeting_survey", locals())

    def delete_survey(
        self,
        meeting_id: int | str,
        *,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Delete the survey of a scheduled meeting; instant meetings have none.

        The host needs a Pro plan, and the account the meeting survey turned on.

        Scopes: meeting:write, meeting:write:admin.

        Granular scopes: meeting:delete:survey, meeting:delete:survey:admin.

        Role permissions: User:Edit.

        Rate limit: Light.

        Args:
            meeting_id: The meeting's ID, a number of up to 11 digits.
            request_options: How this call alone is sent: time limit, retries, headers.

        Raises:
            ValidationError: The meeting ID is invalid (400, code 300).
            PermissionDeniedError: The webinar information cannot be accessed (400, code 3000).
            FeatureDisabledError: The meeting survey is disabled. Enable **Meeting Survey** in the
                **Settings** of the Zoom web portal (400, code 3000).
            PermissionDeniedError: The user account is not allowed to host or schedule meetings (no
                meeting hosting and scheduling capabilities) (400, code 3161).
            MeetingNotFoundError: No meeting exists with this meeting ID (404, code 300).
            MeetingNotFoundError: No such meeting exists: {meetingId} (404, code 3001).
            RateLimitError: Too Many Requests (429).

        Example:
            zoom.meetings.delete_survey(84512345678)
        """
        self._call("delete_meeting_survey", locals())

    def update_survey(
        self,
        meeting_id: int | str,
        *,
        custom_survey: _inputs.CustomSurveyInput | _models.CustomSurvey | None | Unset = UNSET,
        show_in_the_browser: bool | None | Unset = UNSET,
        third_party_survey: str | None | Unset = UNSET,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Change the survey of a scheduled meeting; instant meetings have none.

        The host needs a Pro plan, and the account the meeting survey turned on.

        Scopes: meeting:write, meeting:write:admin.

        Granular scopes: meeting:update:survey, meeting:update:survey:admin.

        Role permissions: User:Edit.

        Rate limit: Light.

        Args:
            meeting_id: The meeting's ID, a number of up to 11 digits.
            custom_survey: The customized survey, with its questions.
            show_in_the_browser: Whether the survey opens in the browser at the end of the meeting
                or webinar. By default true.
            third_party_survey: Address of a survey held by a third party. At most 64 characters.
            request_options: How this call alone is sent: time limit, retries, headers.

        Raises:
            ValidationError: The meeting ID is invalid (400, code 300).
            ValidationError: Third party survey is invalid: {third_party_survey} (400, code 300).
            PermissionDeniedError: The user account is not allowed to host or schedule meetings (no
                meeting hosting and scheduling capabilities) (400, code 3161).
            PermissionDeniedError: The Webinar information cannot be accessed (400, code 3000).
            FeatureDisabledError: The meeting survey is disabled. Enable **Meeting Survey** in the
                **Settings** of the Zoom web portal (400, code 3000).
            FeatureDisabledError: The host may not use a 3rd-party survey link. Turn on the setting
                that allows the host a 3rd-party survey link, in the "Account Settings" of the Zoom
                web portal (400, code 3000).
            MeetingNotFoundError: No meeting exists with this meeting ID (404, code 300).
            MeetingNotFoundError: No such meeting exists: {meetingId} (404, code 3001).
            RateLimitError: Too Many Requests (429).

        Example:
            zoom.meetings.update_survey(
                84512345678,
                show_in_the_browser=True,
                third_party_survey="https://survey.example.com/customer-day",
            )
        """
        self._call("update_meeting_survey", locals())

    def list_templates(
        self,
        user_id: str,
        *,
        request_options: RequestOptions | None = None,
    ) -> _models.TemplateList:
        """List the meeting templates that a user can schedule from.

        The host needs at least a Zoom Meetings Basic license.

        Scopes: meeting:read, meeting:read:admin.

        Granular scopes: meeting:read:list_templates, meeting:read:list_templates:admin.

        Role permissions: User:Read.

        Rate limit: Medium.

        Args:
            user_id: The user's ID.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            The meeting templates.

        Raises:
            PermissionDeniedError: The user account is not allowed to host or schedule meetings (no
                meeting hosting and scheduling capabilities) (400, code 3161).
            UserNotFoundError: No such user exists: {userId} (404, code 1001).
            RateLimitError: Too Many Requests (429).

        Example:
            zoom.meetings.list_templates("userAmara0000000000001")
        """
        return self._call("list_meeting_templates", locals())

    def create_template(
        self,
        user_id: str,
        *,
        name: str | None | Unset = UNSET,
        meeting_id: int | None | Unset = UNSET,
        save_recurrence: bool | None | Unset = UNSET,
        overwrite: bool | None | Unset = UNSET,
        request_options: RequestOptions | None = None,
    ) -> _models.CreatedTemplate:
        """Save an existing meeting as a template; up to 40 templates are possible.

        The host needs at least a Zoom Meetings Basic license.

        Scopes: meeting:write, meeting:write:admin.

        Granular scopes: meeting:write:template, meeting:write:template:admin.

        Role permissions: User:Edit.

        Rate limit: Medium.

        Args:
            user_id: The user's ID.
            name: Name for the meeting template.
            meeting_id: Number of the meeting to make the template from, a 64-bit integer.
            save_recurrence: Whether the template keeps the recurrence as scheduled. By default
                false.
            overwrite: Whether to replace an existing template that was made from the same meeting
                or webinar. By default false.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            The new template's ID and name.

        Raises:
            LimitReachedError: No more than 40 meeting templates can be created (400, code 300).
            MeetingNotFoundError: No such meeting exists: {meetingId} (400, code 3001).
            PermissionDeniedError: The user account is not allowed to host or schedule meetings (no
                meeting hosting and scheduling capabilities) (400, code 3161).
            PermissionDeniedError: The webinar information cannot be accessed (400, code 3000).
            AlreadyExistsError: A meeting template with this name already exists: {templateName}
                (400, code 3000).
            UserNotFoundError: This user does not exist (404, code 1001).
            RateLimitError: Too Many Requests (429).

        Example:
            zoom.meetings.create_template(
                "userAmara0000000000001",
                name="Quarterly review",
                meeting_id=84512345678,
                save_recurrence=False,
                overwrite=False,
            )
        """
        return self._call("create_meeting_template", locals())

    def list_summary_templates(
        self,
        user_id: str,
        *,
        request_options: RequestOptions | None = None,
    ) -> Sequence[_models.MeetingSummaryTemplate]:
        """List the templates for meeting summaries of a user.

        Scopes: user:read, user:read:admin.

        Granular scopes: user:read:settings, user:read:settings:admin.

        Role permissions: User:Read.

        Rate limit: Medium.

        Args:
            user_id: The user's ID.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            The summary templates.

        Example:
            zoom.meetings.list_summary_templates("userAmara0000000000001")
        """
        return self._call("list_meeting_summary_templates", locals())

    def get_template(
        self,
        user_id: str,
        meeting_template_id: str,
        *,
        request_options: RequestOptions | None = None,
    ) -> _models.MeetingTemplate:
        """Return one meeting template of a user with the settings that it holds.

        Scopes: user:read, user:read:admin.

        Rate limit: Medium.

        Args:
            user_id: The user's ID or email address. `me` stands for the calling user, and works
                with user-level apps only.
            meeting_template_id: The meeting template's ID.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            The meeting template.

        Raises:
            ValidationError: Bad Request (400).
            RateLimitError: Too Many Requests (429).

        Example:
            zoom.meetings.get_template("userAmara0000000000001", "tmplReview000000000001")
        """
        return self._call("get_meeting_template", locals())


class AsyncMeetings(AsyncResource):
    """The operations of meetings."""

    async def get_local_archiving_token(
        self,
        meeting_id: int | str,
        *,
        request_options: RequestOptions | None = None,
    ) -> _models.MeetingLocalArchivingToken:
        """Return the token with which a Meeting SDK app or bot may archive a meeting locally.

        It opens the raw audio and video of the meeting in real time. The host needs a Pro plan
        or higher, and the account the setting "Archive meetings and webinars".

        Scopes: meeting_token:read:admin:local_archiving.

        Granular scopes: meeting:read:local_archiving_token:admin.

        Role permissions: User:Read.

        Rate limit: Light.

        Args:
            meeting_id: The meeting's ID, a number of up to 11 digits.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            The token and the seconds until it expires.

        Raises:
            ValidationError: The meeting ID is invalid (400, code 300).
            PermissionDeniedError: The webinar information cannot be accessed (400, code 3000).
            AuthenticationError: Only OAuth2 authorization is supported for this call (400, code
                124).
            FeatureDisabledError: Local archiving is not allowed to start. Turn on "Archive meetings
                and webinars" in the "Settings" of the Zoom web portal (400, code 3000).
            PermissionDeniedError: The user account is not allowed to host or schedule meetings (no
                meeting hosting and scheduling capabilities) (400, code 3161).
            MeetingNotFoundError: No meeting exists with this meeting ID (404, code 300).
            MeetingNotFoundError: No such meeting exists: {meetingId} (404, code 3001).
            RateLimitError: Too Many Requests (429).

        Example:
            await zoom.meetings.get_local_archiving_token(84512345678)
        """
        return await self._call("get_meeting_local_archiving_token", locals())

    async def add_app(
        self,
        meeting_id: int | str,
        *,
        request_options: RequestOptions | None = None,
    ) -> _models.AddMeetingAppResult:
        """Let an app open by itself when a meeting begins; a meeting takes up to 3 such apps.

        It must be added beforehand: nothing opens in a meeting or webinar already in progress.
        Needs the setting "Zoom Apps Quick Launch Button".

        Scopes: meeting:write, meeting:write:admin.

        Granular scopes: meeting:write:open_app, meeting:write:open_app:admin.

        Role permissions: User:Edit.

        Rate limit: Light.

        Args:
            meeting_id: The meeting's ID, a number of up to 11 digits.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            The meeting and the app that opens in it.

        Raises:
            ValidationError: The meeting ID is invalid (400, code 300).
            LimitReachedError: No more than 3 apps can be added (400, code 3000).
            WrongStateError: The meeting {meetingId} has already started (400, code 3000).
            FeatureDisabledError: Zoom Apps are disabled. Turn on the 'Zoom Apps Quick Launch
                Button' in the 'Settings' of the Zoom web portal (400, code 3000).
            MeetingNotFoundError: No such meeting exists: {meetingId} (404, code 3001).
            RateLimitError: Too Many Requests (429).

        Example:
            await zoom.meetings.add_app(84512345678)
        """
        return await self._call("add_meeting_app", locals())

    async def remove_app(
        self,
        meeting_id: int | str,
        *,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Take away the app that was to open by itself in a meeting.

        The meeting must not be in progress. Needs the setting "Zoom Apps Quick Launch Button".

        Scopes: meeting:write, meeting:write:admin.

        Granular scopes: meeting:delete:open_app, meeting:delete:open_app:admin.

        Role permissions: User:Edit.

        Rate limit: Light.

        Args:
            meeting_id: The meeting's ID, a number of up to 11 digits.
            request_options: How this call alone is sent: time limit, retries, headers.

        Raises:
            ValidationError: The meeting ID is invalid (400, code 300).
            WrongStateError: The meeting {meetingId} has already started (400, code 3000).
            FeatureDisabledError: Zoom Apps are disabled. Turn on the **Zoom Apps Quick Launch
                Button** in the **Settings** of the Zoom web portal (400, code 3000).
            MeetingNotFoundError: No such meeting exists: {meetingId} (404, code 3001).
            RateLimitError: Too Many Requests (429).

        Example:
            await zoom.meetings.remove_app(84512345678)
        """
        await self._call("remove_meeting_app", locals())

    async def delete_live_chat_message(
        self,
        meeting_id: int | str,
        message_id: str,
        *,
        file_ids: str | Unset = UNSET,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Delete a chat message of a meeting in progress.

        Needs data loss prevention (DLP) for the in-meeting chat, which Zoom enables for an
        account.

        Scopes: meeting:write, meeting:write:admin.

        Granular scopes: meeting:delete:live_meeting_chat_message,
        meeting:delete:live_meeting_chat_message:admin.

        Role permissions: User:Edit.

        Rate limit: Medium.

        Args:
            meeting_id: The meeting's ID, a number of up to 11 digits.
            message_id: UUID of the chat message in the running meeting, in base64.
            file_ids: IDs of the files in the chat message, in Base64 form, comma-separated.
            request_options: How this call alone is sent: time limit, retries, headers.

        Raises:
            FeatureDisabledError: The account does not have DLP enabled (400, code 300).
            MeetingNotFoundError: No such meeting exists: {meetingId} (404, code 3001).
            RateLimitError: Too Many Requests (429).

        Example:
            await zoom.meetings.delete_live_chat_message(84512345678, "bX2kR7uSTZ1oK8vA3xGb5Q==")
        """
        await self._call("delete_live_meeting_chat_message", locals())

    async def update_live_chat_message(
        self,
        meeting_id: int | str,
        message_id: str,
        *,
        message_content: str,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Replace the text of a chat message in a meeting in progress.

        Needs data loss prevention (DLP) for the in-meeting chat, which Zoom enables for an
        account.

        Scopes: meeting:write, meeting:write:admin.

        Granular scopes: meeting:update:live_meeting_chat_message,
        meeting:update:live_meeting_chat_message:admin.

        Role permissions: User:Edit.

        Rate limit: Medium.

        Args:
            meeting_id: The meeting's ID, a number of up to 11 digits.
            message_id: UUID of the chat message in the running meeting, in base64.
            message_content: New text of the chat message.
            request_options: How this call alone is sent: time limit, retries, headers.

        Raises:
            FeatureDisabledError: The account does not have DLP enabled (400, code 300).
            MeetingNotFoundError: No such meeting exists: {meetingId} (404, code 3001).
            RateLimitError: Too Many Requests (429).

        Example:
            await zoom.meetings.update_live_chat_message(
                84512345678,
                "bX2kR7uSTZ1oK8vA3xGb5Q==",
                message_content="Link removed by the moderator.",
            )
        """
        await self._call("update_live_meeting_chat_message", locals())

    async def control(
        self,
        meeting_id: int | str,
        *,
        method: _literals.LiveMeetingMethod | None | Unset = UNSET,
        params: _inputs.ControlLiveMeetingParams | None | Unset = UNSET,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Control a live meeting

        Control a meeting in progress, as `method` says: start, stop, pause or resume its cloud
        recording, invite participants, change what the waiting room shows, or start, stop or
        disable the AI Companion. Local recordings are out of reach. The caller must be the
        meeting's host or an alternative host.

        Scopes: meeting:master, meeting:write, meeting:write:admin.

        Granular scopes: meeting:update:in_meeting_controls,
        meeting:update:in_meeting_controls:admin.

        Role permissions: User:Edit.

        Rate limit: Medium.

        Args:
            meeting_id: ID of the meeting in progress.
            method: What to do in the meeting: control its recording, invite or remove participants,
                update the waiting room, or control AI Companion. It decides which `params` belong
                to it.
            params: Parameters of what `method` does in the meeting.
            request_options: How this call alone is sent: time limit, retries, headers.

        Raises:
            MeetingNotFoundError: No meeting exists with this meeting ID (400, code 300).
            ValidationError: The meeting ID is invalid (400, code 300).
            MeetingNotFoundError: The meeting does not exist (400, code 300).
            PermissionDeniedError: You lack the permission for this (400, code 300).
            FeatureDisabledError: The account cannot use this operation; it is not available. Zoom
                support can help (400, code 300).
            LimitReachedError: There is not enough cloud storage available. Purchase more, or free
                some storage by deleting cloud recordings (400, code 3309).
            FeatureDisabledError: Managing the AI Companion is not allowed. In the Zoom web portal's
                **Settings**, allow users to ask the AI Companion questions about a meeting, or turn
                on **Meeting summary with AI Companion** (403, code 2314).
            FeatureDisabledError: Managing the AI Companion summary is not allowed. Turn on
                **Meeting summary with AI Companion** in the **Settings** of the Zoom web portal
                (403, code 2314).
            FeatureDisabledError: Managing the AI Companion questions is not allowed. In the Zoom
                web portal's **Settings**, allow users to ask the AI Companion questions about a
                meeting (403, code 2314).
            FeatureDisabledError: Managing the AI Companion is not allowed. In the Zoom web portal's
                **Settings**, allow users to ask the AI Companion questions about a webinar, or turn
                on **Webinar summary with AI Companion** (403, code 2314).
            FeatureDisabledError: Managing the AI Companion summary is not allowed. Turn on
                **Webinar summary with AI Companion** in the **Settings** of the Zoom web portal
                (403, code 2314).
            FeatureDisabledError: Managing the AI Companion questions is not allowed. In the Zoom
                web portal's **Settings**, allow users to ask the AI Companion questions about a
                webinar (403, code 2314).
            MeetingNotFoundError: The meeting {meetingId} was not found, or it has expired (404,
                code 3001).
            RateLimitError: Too Many Requests (429).

        Example:
            await zoom.meetings.control("mX3kQ7vTSZ2pL9wB4yHc6A==", method="recording.start")
        """
        await self._call("control_live_meeting", locals())

    async def get_local_recording_token(
        self,
        meeting_id: int | str,
        *,
        bypass_waiting_room: bool | Unset = UNSET,
        request_options: RequestOptions | None = None,
    ) -> _models.MeetingLocalArchivingToken:
        """Get meeting local recording token

        Return the token with which a recording bot built on the Meeting SDK joins a meeting and
        starts to record it locally, as a regular or a raw recording. Needs the user setting "Local
        recording".

        Scopes: meeting_token:read:admin:local_recording, meeting_token:read:local_recording.

        Granular scopes: meeting:read:local_recording_token,
        meeting:read:local_recording_token:admin.

        Role permissions: User:Read.

        Rate limit: Light.

        Args:
            meeting_id: The meeting's ID, a number of up to 11 digits.
            bypass_waiting_room: Whether the bot that uses the token skips the waiting room.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            The token and the seconds until it expires.

        Raises:
            ValidationError: The meeting ID is invalid (400, code 300).
            PermissionDeniedError: The webinar information cannot be accessed (400, code 3000).
            AuthenticationError: Only OAuth2 authorization is supported for this call (400, code
                124).
            FeatureDisabledError: Local recording may not be started here. Switch on **Local
                Recording** under **Settings** in the Zoom web portal first (400, code 3000).
            PermissionDeniedError: The user account is not allowed to host or schedule meetings (no
                meeting hosting and scheduling capabilities) (400, code 3161).
            MeetingNotFoundError: No meeting exists with this meeting ID (404, code 300).
            MeetingNotFoundError: No such meeting exists: {meetingId} (404, code 3001).
            RateLimitError: Too Many Requests (429).

        Example:
            await zoom.meetings.get_local_recording_token(84512345678)
        """
        return await self._call("get_meeting_local_recording_token", locals())

    async def get_caption_token(
        self,
        meeting_id: int | str,
        *,
        type_: _literals.CaptionTokenType | Unset = UNSET,
        request_options: RequestOptions | None = None,
    ) -> _models.MeetingClosedCaptionToken:
        """Get meeting closed caption token

        Return the closed caption token of a meeting, a URL to which another captioning service
        sends its text. Needs the settings for closed captioning and for the caption API token
        turned on.

        Scopes: meeting:read, meeting:read:admin.

        Granular scopes: meeting:read:token, meeting:read:token:admin.

        Role permissions: User:Read.

        Rate limit: Light.

        Args:
            meeting_id: The meeting's ID, a number of up to 11 digits.
            type_: Which token to return: the one for a third-party closed captioning service. By
                default "closed_caption_token".
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            The closed caption token.

        Raises:
            ValidationError: The meeting ID is invalid (400, code 300).
            PermissionDeniedError: The user account is not allowed to host or schedule meetings (no
                meeting hosting and scheduling capabilities) (400, code 3161).
            PermissionDeniedError: The webinar information cannot be accessed (400, code 3000).
            MeetingNotFoundError: No meeting exists with this meeting ID (404, code 300).
            MeetingNotFoundError: No such meeting exists: {meetingId} (404, code 3001).
            RateLimitError: Too Many Requests (429).

        Example:
            await zoom.meetings.get_caption_token(84512345678, type_="closed_caption_token")
        """
        return await self._call("get_meeting_closed_caption_token", locals())

    async def batch_add_registrants(
        self,
        meeting_id: int | str,
        *,
        registrants: Sequence[_inputs.RegistrantInput] | None | Unset = UNSET,
        auto_approve: bool | None | Unset = UNSET,
        registrants_confirmation_email: bool | None | Unset = UNSET,
        request_options: RequestOptions | None = None,
    ) -> _models.MeetingRegistrantList:
        """Register up to 30 people in one go for a meeting that uses registration.

        Only scheduled meetings (type `2`) take such a batch; instant and recurring ones do not.
        The host needs a license.

        Scopes: meeting:write, meeting:write:admin.

        Granular scopes: meeting:write:batch_registrants, meeting:write:batch_registrants:admin.

        Role permissions: User:Edit.

        Rate limit: Heavy.

        Args:
            meeting_id: ID of the meeting, its number.
            registrants: The people to register for the meeting.
            auto_approve: Whether the registrants added here are approved at once, although the
                meeting approves by hand (`approval_type` `1`). A meeting that approves
                automatically (`0`) is not changed by it.
            registrants_confirmation_email: Whether registrants receive an email that confirms their
                registration.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            The new registrants, each with a link for joining.

        Raises:
            WrongStateError: It is too late to register: the meeting is over. The meeting host can
                answer questions (400, code 3038).
            UnsupportedError: Batch registration works for a scheduled meeting (meeting type: 2)
                only; other meeting types are not supported (400, code 303).
            PermissionDeniedError: The user account is not allowed to host or schedule meetings (no
                meeting hosting and scheduling capabilities) (400, code 3161).
            LimitReachedError: The meeting is full: its maximum attendee capacity is reached (400,
                code 3043).
            FeatureDisabledError: The meeting {meetingId} does not have registration enabled (400,
                code 404).
            MeetingNotFoundError: No such meeting exists: {meetingId} (404, code 3001).
            RateLimitError: Too Many Requests (429).

        Example:
            await zoom.meetings.batch_add_registrants(
                "mX3kQ7vTSZ2pL9wB4yHc6A==",
                auto_approve=True,
                registrants_confirmation_email=True,
            )
        """
        return await self._call("batch_add_meeting_registrants", locals())

    async def get_invitation(
        self,
        meeting_id: int | str,
        *,
        request_options: RequestOptions | None = None,
    ) -> _models.MeetingInvitation:
        """Return the text that invites people to a meeting, and its SIP addresses.

        The host needs at least a Zoom Meetings Basic license.

        Scopes: meeting:read, meeting:read:admin.

        Granular scopes: meeting:read:invitation, meeting:read:invitation:admin.

        Role permissions: User:Read.

        Rate limit: Light.

        Args:
            meeting_id: The meeting's ID, a number of up to 11 digits.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            The invitation text and the SIP addresses.

        Raises:
            PermissionDeniedError: The user account is not allowed to host or schedule meetings (no
                meeting hosting and scheduling capabilities) (400, code 3161).
            MeetingNotFoundError: No such meeting exists: {meetingId} (404, code 3001).
            RateLimitError: Too Many Requests (429).

        Example:
            await zoom.meetings.get_invitation(84512345678)
        """
        return await self._call("get_meeting_invitation", locals())

    async def create_invite_links(
        self,
        meeting_id: int | str,
        *,
        attendees: Sequence[_inputs.Attendee] | None | Unset = UNSET,
        ttl: int | None | Unset = UNSET,
        request_options: RequestOptions | None = None,
    ) -> _models.InviteLinkList:
        """Create personal links for joining a meeting, one per attendee.

        They expire after `ttl` seconds: 2 hours unless given, 90 days at most, and never with
        `0`.

        Scopes: meeting:write, meeting:write:admin.

        Granular scopes: meeting:write:invite_links, meeting:write:invite_links:admin.

        Role permissions: User:Edit.

        Rate limit: Light.

        Args:
            meeting_id: The meeting's ID, a number of up to 11 digits.
            attendees: The people who get a personal link. 1 to 500 items.
            ttl: Seconds until the invite links expire; `0` means never. 0 to 7776000. By default
                7200.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            The attendees, each with a link.

        Raises:
            ValidationError: The meeting ID is invalid (400, code 300).
            PermissionDeniedError: The webinar information cannot be accessed (400, code 3000).
            PermissionDeniedError: The user account is not allowed to host or schedule meetings (no
                meeting hosting and scheduling capabilities) (400, code 3161).
            MeetingNotFoundError: No such meeting exists: {meetingId} (404, code 3001).
            RateLimitError: Too Many Requests (429).

        Example:
            await zoom.meetings.create_invite_links(84512345678, ttl=7200)
        """
        return await self._call("create_meeting_invite_links", locals())

    def list_registrants(
        self,
        meeting_id: int | str,
        *,
        occurrence_id: str | Unset = UNSET,
        status: _literals.RegistrantStatus | Unset = UNSET,
        page_size: int | Unset = UNSET,
        page_number: int | Unset = UNSET,
        next_page_token: str | Unset = UNSET,
        request_options: RequestOptions | None = None,
    ) -> AsyncPages[_models.Registrant, _models.RegistrantList]:
        """List the people registered for a meeting, all of it or one occurrence.

        The host needs a Pro plan or higher, and the meeting must use registration.

        Scopes: meeting:read, meeting:read:admin.

        Granular scopes: meeting:read:list_registrants, meeting:read:list_registrants:admin.

        Role permissions: User:Read.

        Rate limit: Medium.

        Args:
            meeting_id: The meeting's ID, a number of up to 11 digits.
            occurrence_id: ID of the occurrence to act on, of a recurring meeting or webinar.
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
            PermissionDeniedError: The webinar info cannot be accessed (400, code 300).
            PermissionDeniedError: The user account is not allowed to host or schedule meetings (no
                meeting hosting and scheduling capabilities) (400, code 3161).
            MeetingNotFoundError: No such meeting exists: {meetingId} (404, code 3001).
            RateLimitError: Too Many Requests (429).

        Example:
            async for item in zoom.meetings.list_registrants(84512345678):
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
        auto_approve: bool | None | Unset = UNSET,
        occurrence_ids: str | Unset = UNSET,
        request_options: RequestOptions | None = None,
    ) -> _models.AddedRegistrant:
        """Register a person for a meeting, which takes 4,999 registrants at most.

        The answer holds the person's own link for joining, unless the registration waits for
        approval. The host needs a license.

        Scopes: meeting:write, meeting:write:admin.

        Granular scopes: meeting:write:registrant, meeting:write:registrant:admin.

        Role permissions: User:Edit.

        Rate limit: Light.

        Args:
            meeting_id: The meeting's ID, a number of up to 11 digits.
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
            language: Language of the confirmation email to the registrant.
            auto_approve: Whether the registrants added here are approved at once, although the
                meeting approves by hand (`approval_type` `1`). A meeting that approves
                automatically (`0`) is not changed by it.
            occurrence_ids: IDs of occurrences, separated by commas; a meeting returns them with its
                other data.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            The new registrant, with the meeting's topic and start.

        Raises:
            LimitReachedError: The meeting is full: its maximum attendee capacity is reached (400,
                code 3043).
            PermissionDeniedError: The meeting info cannot be accessed (400, code 3000).
            PermissionDeniedError: The user account is not allowed to host or schedule meetings (no
                meeting hosting and scheduling capabilities) (400, code 3161).
            MeetingNotFoundError: No such meeting exists: {meetingId} (404, code 1001).
            RateLimitError: Too Many Requests (429).

        Example:
            await zoom.meetings.add_registrant(
                84512345678,
                email="amara.okafor@example.com",
                first_name="Amara",
                last_name="Okafor",
                address="Lindenstrasse 12",
                city="Berlin",
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
        and the host's own questions. The host needs a Pro plan or higher, and the meeting must
        use registration.

        Scopes: meeting:read, meeting:read:admin.

        Granular scopes: meeting:read:list_registration_questions,
        meeting:read:list_registration_questions:admin.

        Role permissions: User:Read.

        Rate limit: Light.

        Args:
            meeting_id: The meeting's ID, a number of up to 11 digits.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            The standard and the custom questions.

        Raises:
            PermissionDeniedError: The user account is not allowed to host or schedule meetings (no
                meeting hosting and scheduling capabilities) (400, code 3161).
            MeetingNotFoundError: No such meeting exists: {meetingId} (404, code 3001).
            RateLimitError: Too Many Requests (429).

        Example:
            await zoom.meetings.get_registration_questions(84512345678)
        """
        return await self._call("get_meeting_registration_questions", locals())

    async def update_registration_questions(
        self,
        meeting_id: int | str,
        *,
        questions: Sequence[_inputs.RegistrantQuestionInput] | None | Unset = UNSET,
        custom_questions: Sequence[_inputs.MeetingRegistrationCustomQuestion]
        | None
        | Unset = UNSET,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Set what people are asked when they register for a meeting.

        The host needs a Pro plan or higher, and the meeting must use registration.

        Scopes: meeting:write, meeting:write:admin.

        Granular scopes: meeting:update:registration_question,
        meeting:update:registration_question:admin.

        Role permissions: User:Edit.

        Rate limit: Light.

        Args:
            meeting_id: The meeting's ID, a number of up to 11 digits.
            questions: Standard fields that those who register for the meeting are asked for.
            custom_questions: Custom questions to put to those who register for the meeting.
            request_options: How this call alone is sent: time limit, retries, headers.

        Raises:
            PermissionDeniedError: The user account is not allowed to host or schedule meetings (no
                meeting hosting and scheduling capabilities) (400, code 3161).
            MeetingNotFoundError: No such meeting exists: {meetingId} (404, code 3001).
            RateLimitError: Too Many Requests (429).

        Example:
            await zoom.meetings.update_registration_questions(
                84512345678,
                questions=[
                    {"field_name": "last_name", "required": True},
                    {"field_name": "address", "required": True},
                ],
            )
        """
        await self._call("update_meeting_registration_questions", locals())

    async def update_registrant_status(
        self,
        meeting_id: int | str,
        *,
        action: _literals.RegistrantStatusAction,
        registrants: Sequence[_inputs.RegistrantRef] | None | Unset = UNSET,
        occurrence_id: str | Unset = UNSET,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Approve, deny or cancel registrations for a meeting, all of it or one occurrence.

        The host needs a Pro plan or higher, and the meeting must use registration. How often the
        same registrant may be changed within 24 hours is limited.

        Scopes: meeting:write, meeting:write:admin.

        Granular scopes: meeting:update:registrant_status,
        meeting:update:registrant_status:admin.

        Role permissions: User:Edit.

        Rate limit: Medium.

        Args:
            meeting_id: The meeting's ID, a number of up to 11 digits.
            action: What to do with the registrants: `approve` or `deny` them, or `cancel`
                registrations that were approved before.
            registrants: The registrants whose status changes. At most 30 items.
            occurrence_id: ID of the occurrence to act on, of a recurring meeting or webinar.
            request_options: How this call alone is sent: time limit, retries, headers.

        Raises:
            PermissionDeniedError: The webinar information cannot be accessed (400, code 3000).
            PermissionDeniedError: The user account is not allowed to host or schedule meetings (no
                meeting hosting and scheduling capabilities) (400, code 3161).
            MeetingNotFoundError: No such meeting exists: {meetingId} (404, code 3001).
            RateLimitError: Too Many Requests (429).

        Example:
            await zoom.meetings.update_registrant_status(
                84512345678,
                action="approve",
                registrants=[{"id": "regAmara00000000000001"}, {"id": "regJonas00000000000002"}],
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
        """Return one registrant of a meeting, with the answers given at registration.

        Needs a meeting plan.

        Scopes: meeting:read, meeting:read:admin.

        Granular scopes: meeting:read:registrant, meeting:read:registrant:admin.

        Role permissions: User:Read.

        Rate limit: Light.

        Args:
            meeting_id: The meeting's ID, a number of up to 11 digits.
            registrant_id: The registrant's ID.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            The registrant.

        Raises:
            PermissionDeniedError: The webinar info cannot be accessed (400, code 3000).
            PermissionDeniedError: The user account is not allowed to host or schedule meetings (no
                meeting hosting and scheduling capabilities) (400, code 3161).
            MeetingNotFoundError: No such meeting exists: {meetingId} (404, code 3001).
            RateLimitError: Too Many Requests (429).

        Example:
            await zoom.meetings.get_registrant(84512345678, "registrantMei000000001")
        """
        return await self._call("get_meeting_registrant", locals())

    async def remove_registrant(
        self,
        meeting_id: int | str,
        registrant_id: str,
        *,
        occurrence_id: str | Unset = UNSET,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Take a registrant off a meeting.

        A recurring meeting with `registration_type` 2 or 3 needs `occurrence_id`; with type 1 a
        registration covers every occurrence and it is left out. The host needs a Pro plan or
        higher, and the meeting must use registration.

        Scopes: meeting:write, meeting:write:admin.

        Granular scopes: meeting:delete:registrant, meeting:delete:registrant:admin.

        Role permissions: User:Edit.

        Rate limit: Light.

        Args:
            meeting_id: The meeting's ID, a number of up to 11 digits.
            registrant_id: The registrant's ID.
            occurrence_id: ID of the occurrence to act on, of a recurring meeting or webinar.
            request_options: How this call alone is sent: time limit, retries, headers.

        Raises:
            PlanMissingError: Paid users only; this one is not available for it: {userId} (400, code
                200).
            ValidationError: The Registrant ID field has an invalid value. Try again with a valid
                one (400, code 300).
            FeatureDisabledError: The meeting {meetingId} does not have registration enabled (400,
                code 300).
            PermissionDeniedError: The webinar info cannot be accessed (400, code 3000).
            PermissionDeniedError: The user account is not allowed to host or schedule meetings (no
                meeting hosting and scheduling capabilities) (400, code 3161).
            MeetingNotFoundError: No such meeting exists: {meetingId} (404, code 3001).
            RateLimitError: Too Many Requests (429).

        Example:
            await zoom.meetings.remove_registrant(84512345678, "registrantMei000000001")
        """
        await self._call("remove_meeting_registrant", locals())

    async def get_livestream_token(
        self,
        meeting_id: int | str,
        *,
        request_options: RequestOptions | None = None,
    ) -> _models.MeetingLocalArchivingToken:
        """Get meeting live streaming token

        Return the token with which a bot built on the Meeting SDK joins a meeting and starts its
        live stream, regular or raw. The meeting must be hosted by the user the token is issued for.
        The host needs a Pro plan or higher and the user setting "Allow livestreaming of meetings".

        Scopes: meeting_token:read:admin:live_streaming, meeting_token:read:live_streaming.

        Granular scopes: meeting:read:live_streaming_token,
        meeting:read:live_streaming_token:admin.

        Role permissions: User:Read.

        Rate limit: Light.

        Args:
            meeting_id: The meeting's ID, a number of up to 11 digits.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            The token and the seconds until it expires.

        Raises:
            ValidationError: The meeting ID is invalid (400, code 300).
            PermissionDeniedError: The webinar information cannot be accessed (400, code 3000).
            AuthenticationError: Only OAuth2 authorization is supported for this call (400, code
                124).
            FeatureDisabledError: Live streaming is not allowed to start. Turn on "Allow
                livestreaming of meetings" in the "Settings" of the Zoom web portal (400, code
                3000).
            PermissionDeniedError: The user account is not allowed to host or schedule meetings (no
                meeting hosting and scheduling capabilities) (400, code 3161).
            MeetingNotFoundError: No meeting exists with this meeting ID (404, code 300).
            MeetingNotFoundError: No such meeting exists: {meetingId} (404, code 3001).
            RateLimitError: Too Many Requests (429).

        Example:
            await zoom.meetings.get_livestream_token(84512345678)
        """
        return await self._call("get_meeting_live_streaming_token", locals())

    async def get_livestream(
        self,
        meeting_id: int | str,
        *,
        request_options: RequestOptions | None = None,
    ) -> _models.Livestream:
        """Return the address, key and viewing page of a meeting's live stream.

        The host needs a license on a Pro plan or higher, and the meeting a live stream that is
        set up.

        Scopes: meeting:read, meeting:read:admin.

        Granular scopes: meeting:read:livestream, meeting:read:livestream:admin.

        Role permissions: User:Read.

        Rate limit: Light.

        Args:
            meeting_id: ID of the meeting.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            Where the meeting is streamed to.

        Raises:
            ValidationError: The meeting id is invalid (400, code 300).
            PermissionDeniedError: The user account is not allowed to host or schedule meetings (no
                meeting hosting and scheduling capabilities) (400, code 3161).
            MeetingNotFoundError: No such meeting exists: {meetingId} (404, code 3001).
            RateLimitError: Too Many Requests (429).

        Example:
            await zoom.meetings.get_livestream("mX3kQ7vTSZ2pL9wB4yHc6A==")
        """
        return await self._call("get_meeting_livestream", locals())

    async def update_livestream(
        self,
        meeting_id: int | str,
        *,
        page_url: str,
        stream_key: str,
        stream_url: str,
        resolution: str | None | Unset = UNSET,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Set where a meeting is streamed to and where people can watch it.

        The host needs a Pro license.

        Scopes: meeting:write, meeting:write:admin.

        Granular scopes: meeting:update:livestream, meeting:update:livestream:admin.

        Role permissions: User:Edit.

        Rate limit: Light.

        Args:
            meeting_id: The meeting's ID, a number of up to 11 digits.
            page_url: Address at which the livestream can be watched. At most 1024 characters.
            stream_key: Name and key of the livestream on the streaming platform. At most 512
                characters.
            stream_url: Address to which the livestream is sent. At most 1024 characters.
            resolution: Resolution of the video in the live stream: `720p` or `1080p`. Needed if the
                user turns on 1080p.
            request_options: How this call alone is sent: time limit, retries, headers.

        Raises:
            PermissionDeniedError: The webinar info cannot be accessed (400, code 3000).
            PermissionDeniedError: The user account is not allowed to host or schedule meetings (no
                meeting hosting and scheduling capabilities) (400, code 3161).
            MeetingNotFoundError: No such meeting exists: {meetingId} (404, code 3001).
            RateLimitError: Too Many Requests (429).

        Example:
            await zoom.meetings.update_livestream(
                84512345678,
                page_url="https://zoom.example.com/page/1",
                stream_key="northwind-stream-01",
                stream_url="rtmps://stream.example.com/live",
                resolution="720p",
            )
        """
        await self._call("update_meeting_livestream", locals())

    async def update_livestream_status(
        self,
        meeting_id: int | str,
        *,
        action: _literals.MeetingLivestreamStatusAction | None | Unset = UNSET,
        settings: _inputs.MeetingLivestreamStatusSettings | None | Unset = UNSET,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Start or stop the live stream of a meeting in progress, or change its view while it runs.

        Meetings with end-to-end encryption cannot be streamed. The host needs a Pro license.

        Scopes: meeting:write, meeting:write:admin.

        Granular scopes: meeting:update:livestream_status,
        meeting:update:livestream_status:admin.

        Role permissions: User:Edit.

        Rate limit: Light.

        Args:
            meeting_id: The meeting's ID, a number of up to 11 digits.
            action: What to do with the livestream: `start` or `stop` it, or change its view while
                it runs (`mode`).
            settings: Settings of the meeting's live stream.
            request_options: How this call alone is sent: time limit, retries, headers.

        Raises:
            PermissionDeniedError: The webinar info cannot be accessed (400, code 3000).
            PermissionDeniedError: The user account lacks the meeting hosting and scheduling
                capabilities it needs (400, code 3161).
            UnsupportedError: The livestreaming feature does not support meetings that are
                end-to-end encrypted (400, code 4400).
            ValidationError: The meeting ID is invalid (400, code 300).
            WrongStateError: The meeting {meetingId} has not yet started (400, code 4927).
            MeetingNotFoundError: No such meeting exists: {meetingId} (404, code 3001).
            RateLimitError: Too Many Requests (429).

        Example:
            await zoom.meetings.update_livestream_status(84512345678, action="start")
        """
        await self._call("update_meeting_livestream_status", locals())

    async def update_participant_rtms_app_status(
        self,
        meeting_id: int | str,
        *,
        action: _literals.ParticipantRtmsAppStatusAction | None | Unset = UNSET,
        settings: _inputs.ParticipantRtmsAppStatusSettingsRef | None | Unset = UNSET,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Update participant RTMS app status

        Start, stop, pause or resume the Real-Time Media Streams (RTMS) app of one participant in
        a meeting in progress. Needs RTMS, which Zoom's Developer Support enables, and the
        setting "Allow apps to access meeting content".

        Scopes: meeting:write, meeting:write:admin.

        Granular scopes: meeting:update:participant_rtms_app_status,
        meeting:update:participant_rtms_app_status:admin.

        Role permissions: User:Edit.

        Rate limit: Medium.

        Args:
            meeting_id: The meeting's ID, a number of up to 11 digits.
            action: What to do with the participant's RTMS app: `start`, `stop`, `pause` or `resume`
                it.
            settings: Settings of the participant's RTMS app.
            request_options: How this call alone is sent: time limit, retries, headers.

        Raises:
            ValidationError: The meeting ID is invalid (400, code 300).
            WrongStateError: The meeting {meetingId} has not yet started (400, code 3000).
            OperationFailedError: The RTMS app operation failed (400, code 2310).
            WrongStateError: '{action}' is not possible: the RTMS app of user
                '{participant_user_id}' has not been started (400, code 13277).
            UserNotFoundError: No such user exists: {participant_user_id} (400, code 2312).
            NotHostError: Starting the RTMS app is not allowed for user '{participant_user_id}': it
                takes the meeting's host or an alternative host (403, code 2308).
            NotHostError: Starting the RTMS app is not allowed for user '{participant_user_id}': it
                takes the webinar's host, an alternative host or a panelist (403, code 2309).
            UnsupportedError: The RTMS app feature is not supported in the current meeting (403,
                code 13273).
            FeatureDisabledError: The RTMS app is disabled. Turn on **Share realtime meeting content
                with apps** in the **Settings** of the Zoom web portal (403, code 13267).
            PermissionDeniedError: Meeting content is closed to the app '{client_id}': it lacks
                authorization. Add the app to **Allow apps to access meeting content** in the
                **Settings** of the Zoom web portal (403, code 13262).
            MeetingNotFoundError: No such meeting exists: {meetingId} (404, code 3001).
            RateLimitError: Too Many Requests (429).

        Example:
            await zoom.meetings.update_participant_rtms_app_status(
                84512345678,
                action="start",
                settings={
                    "participant_user_id": "userAmara0000000000001",
                    "client_id": "rtmsLanternNotes01",
                },
            )
        """
        await self._call("update_participant_rtms_app_status", locals())

    async def get(
        self,
        meeting_id: int | str,
        *,
        occurrence_id: str | Unset = UNSET,
        show_previous_occurrences: bool | Unset = UNSET,
        request_options: RequestOptions | None = None,
    ) -> _models.Meeting:
        """Return one meeting with its settings.

        A recurring meeting lists its occurrences; `occurrence_id` asks for one of them. The host
        needs at least a Zoom Meetings Basic license.

        Scopes: meeting:read, meeting:read:admin.

        Granular scopes: meeting:read:meeting, meeting:read:meeting:admin.

        Role permissions: User:Read.

        Rate limit: Light.

        Args:
            meeting_id: The meeting's ID, a number of up to 11 digits.
            occurrence_id: ID of the occurrence of a recurring meeting that is wanted.
            show_previous_occurrences: Whether to include all past occurrences of a recurring
                meeting or webinar.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            The meeting.

        Raises:
            PermissionDeniedError: The webinar info cannot be accessed (400, code 3000).
            PermissionDeniedError: The user account lacks the meeting hosting and scheduling
                capabilities it needs (400, code 3161).
            MeetingNotFoundError: No such meeting exists: {meetingId} (404, code 3001).
            RateLimitError: Too Many Requests (429).

        Example:
            await zoom.meetings.get(84512345678)
        """
        return await self._call("get_meeting", locals())

    async def delete(
        self,
        meeting_id: int | str,
        *,
        occurrence_id: str | Unset = UNSET,
        schedule_for_reminder: bool | Unset = UNSET,
        cancel_meeting_reminder: bool | Unset = UNSET,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Delete a meeting.

        For a recurring meeting `occurrence_id` names the one occurrence to delete; without it
        the whole series goes.

        Scopes: meeting:write, meeting:write:admin.

        Granular scopes: meeting:delete:meeting, meeting:delete:meeting:admin.

        Role permissions: User:Edit.

        Rate limit: Light.

        Args:
            meeting_id: The meeting's ID, a number of up to 11 digits.
            occurrence_id: ID of the occurrence to act on, of a recurring meeting or webinar.
            schedule_for_reminder: Whether host and alternative hosts get an email about the
                cancellation.
            cancel_meeting_reminder: Whether registrants get an email about the cancellation.
            request_options: How this call alone is sent: time limit, retries, headers.

        Raises:
            ValidationError: The parameter `occurrence_id` is invalid (400, code 300).
            PermissionDeniedError: The webinar information cannot be accessed (400, code 3000).
            UnsupportedError: A PMI is not allowed to be deleted (400, code 3018).
            UnsupportedError: A PAC is not allowed to be deleted (400, code 3037).
            PermissionDeniedError: The user account is not allowed to host or schedule meetings (no
                meeting hosting and scheduling capabilities) (400, code 3161).
            MeetingNotFoundError: No such meeting exists: {meetingId} (404, code 3001).
            RateLimitError: Too Many Requests (429).

        Example:
            await zoom.meetings.delete(84512345678)
        """
        await self._call("delete_meeting", locals())

    async def update(
        self,
        meeting_id: int | str,
        *,
        topic: str | None | Unset = UNSET,
        type_: _literals.MeetingType | None | Unset = UNSET,
        start_time: datetime.datetime | str | None | Unset = UNSET,
        duration: int | None | Unset = UNSET,
        timezone: str | None | Unset = UNSET,
        agenda: str | None | Unset = UNSET,
        password: str | None | Unset = UNSET,
        pre_schedule: bool | None | Unset = UNSET,
        schedule_for: str | None | Unset = UNSET,
        recurrence: _inputs.Recurrence | _models.MeetingRecurrence | None | Unset = UNSET,
        settings: _inputs.UpdateMeetingSettings | _models.MeetingSettings | None | Unset = UNSET,
        template_id: str | None | Unset = UNSET,
        tracking_fields: Sequence[_inputs.WebinarTrackingField] | None | Unset = UNSET,
        occurrence_id: str | Unset = UNSET,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Change a meeting, at most 100 times within 24 hours.

        `start_time` must lie in the future: an earlier one is ignored, and recurring meetings
        then stay as they are. `recurrence` is needed only to change the whole series of a
        recurring meeting of type `8`.

        Scopes: meeting:write, meeting:write:admin.

        Granular scopes: meeting:update:meeting, meeting:update:meeting:admin.

        Role permissions: User:Edit.

        Rate limit: Light.

        Args:
            meeting_id: The meeting's ID, a number of up to 11 digits.
            topic: Topic of the meeting. At most 200 characters.
            type_: Kind of meeting: `1` instant, `2` scheduled, `3` recurring at no fixed time, `8`
                recurring at fixed times, `10` for sharing a screen only. By default 2.
            start_time: New start of the meeting: with `Z` at the end it is UTC, without it a local
                time for which `timezone` is given. Only for scheduled meetings and recurring ones
                with fixed time.
            duration: How long the meeting is planned to take, in minutes, 1440 (24 hours) at most.
                Used for type `2` (scheduled) and type `8` (recurring with fixed time). 1 to 1440.
            timezone: Time zone of `start_time`. Only for scheduled meetings and recurring ones with
                fixed time.
            agenda: What the meeting is about, in more detail than its topic. At most 2000
                characters.
            password: Passcode for joining the meeting, of letters, digits and `@`, `-`, `_`, `*`.
                The account may demand more of it. At most 10 characters.
            pre_schedule: Whether to preschedule the meeting through the GSuite app. Only for types
                `2` (scheduled) and `3` (recurring without fixed time). By default false.
            schedule_for: Email address or ID of the user for whom the meeting is scheduled.
            recurrence: How the meeting recurs. Only for a recurring meeting with fixed time (type
                `8`).
            settings: Settings of the meeting.
            template_id: ID of the meeting template to schedule from, as the list of meeting
                templates has it.
            tracking_fields: Tracking fields of the meeting or webinar, with their values.
            occurrence_id: ID of the one occurrence to change. Its agenda, `start_time` and duration
                can be changed, and of the settings `auto_recording`, `host_video`,
                `participant_video`, `mute_upon_entry`, `join_before_host`, `watermark` and
                `waiting_room`.
            request_options: How this call alone is sent: time limit, retries, headers.

        Raises:
            PermissionDeniedError: The user account lacks the meeting hosting and scheduling
                capabilities it needs (400, code 3161).
            ValidationError: The `schedule_for` field holds an invalid value. A valid value is
                needed (400, code 300).
            ValidationError: The `enforce_login_domains` are invalid. Semicolons separate multiple
                domains (400, code 300).
            PermissionDeniedError: The webinar information cannot be accessed (400, code 3000).
            UnsupportedError: An instant meeting cannot be scheduled for another user; the
                `schedule_for` parameter is not supported there (400, code 3000).
            PermissionDeniedError: The users in '{userId}' are blocked from meetings and webinars.
                To unblock them, change the setting that blocks users of specific domains, in the
                **Settings** of the Zoom web portal (400, code 3000).
            PermissionDeniedError: Scheduling a meeting for {userId} is not possible: you cannot
                schedule for that user (400, code 3000).
            UnsupportedError: Prescheduling works for scheduled meetings (type 2) and for recurring
                ones without a fixed time (type 3) only (400, code 3000).
            UserNotInAccountError: A meeting with continuous chat cannot be scheduled for a user
                outside the account (400, code 3000).
            MeetingNotFoundError: No such meeting exists: {meetingId} (404, code 3001).
            RateLimitError: Too Many Requests (429).

        Example:
            await zoom.meetings.update(
                84512345678,
                topic="Quarterly review",
                type_=1,
                start_time="2026-03-16T15:00:00Z",
                duration=45,
                timezone="Europe/Berlin",
            )
        """
        await self._call("update_meeting", locals())

    async def get_sip_uri(
        self,
        meeting_id: int | str,
        *,
        passcode: str | None | Unset = UNSET,
        request_options: RequestOptions | None = None,
    ) -> _models.SipUriResult:
        """Get meeting SIP URI

        Return the SIP URI of a meeting, made of its ID and, where given, the passcode and a
        participant identifier code. Also tells whether the caller has a Cloud Room Connector
        subscription. The URI works for 2 hours by default; afterwards a new one is needed.

        Scopes: meeting:write:admin:sip_dialing, meeting:write:sip_dialing.

        Granular scopes: meeting:write:sip_dialing, meeting:write:sip_dialing:admin.

        Role permissions: User:Edit.

        Rate limit: Medium.

        Args:
            meeting_id: The meeting's ID, a number of up to 11 digits.
            passcode: Passcode to put into the SIP URI; without it the URI has none. Zoom does not
                check it.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            The SIP URI and the seconds until it expires.

        Raises:
            ValidationError: The meeting ID is invalid (400, code 300).
            NotFoundError: The meeting {meetingId} has no SIP URI (400, code 3000).
            MeetingNotFoundError: No meeting exists with this meeting ID (404, code 300).
            MeetingNotFoundError: No such meeting exists: {meetingId} (404, code 3001).
            RateLimitError: Too Many Requests (429).

        Example:
            await zoom.meetings.get_sip_uri(84512345678, passcode="k4Tz8m")
        """
        return await self._call("get_meeting_sip_uri", locals())

    async def update_status(
        self,
        meeting_id: int | str,
        *,
        action: _literals.MeetingStatusAction | None | Unset = UNSET,
        request_options: RequestOptions | None = None,
    ) -> None:
        """End a meeting in progress, or bring back a deleted one, as `action` says.

        The host needs at least a Zoom Meetings Basic license.

        Scopes: meeting:write, meeting:write:admin.

        Granular scopes: meeting:update:status, meeting:update:status:admin.

        Role permissions: User:Edit.

        Rate limit: Light.

        Args:
            meeting_id: The meeting's ID, a number of up to 11 digits.
            action: What to do with the meeting: `end` it, or `recover` it after it was deleted.
            request_options: How this call alone is sent: time limit, retries, headers.

        Raises:
            PermissionDeniedError: The webinar info cannot be accessed (400, code 3000).
            OnPremiseMeetingError: An on-premise user's meeting cannot be ended: {meetingId} (400,
                code 3063).
            PermissionDeniedError: The user account is not allowed to host or schedule meetings (no
                meeting hosting and scheduling capabilities) (400, code 3161).
            MeetingNotFoundError: No such meeting exists: {meetingId} (404, code 3001).
            RateLimitError: Too Many Requests (429).

        Example:
            await zoom.meetings.update_status(84512345678, action="end")
        """
        await self._call("update_meeting_status", locals())

    async def get_past(
        self,
        meeting_id: int | str,
        *,
        request_options: RequestOptions | None = None,
    ) -> _models.PastMeeting:
        """Get a past meeting

        Return the key figures of a meeting that has ended, such as start, end, minutes and
        number of participants. Meetings of more than one year ago cannot be reached.

        Scopes: meeting:read, meeting:read:admin.

        Granular scopes: meeting:read:past_meeting, meeting:read:past_meeting:admin.

        Role permissions: User:Read.

        Rate limit: Light.

        Args:
            meeting_id: ID or UUID of the meeting. The ID stands for its latest instance, a UUID for
                exactly one.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            The past meeting.

        Raises:
            PermissionDeniedError: The meeting information cannot be accessed (400, code 300).
            PlanMissingError: Paid accounts only; not available for account {accountId} (400, code
                200).
            WrongStateError: A meeting of more than a year ago cannot be accessed (400, code 12702).
            MeetingNotFoundError: No such meeting exists: {meetingId} (404, code 3001).
            RateLimitError: Too Many Requests (429).

        Example:
            await zoom.meetings.get_past("mX3kQ7vTSZ2pL9wB4yHc6A==")
        """
        return await self._call("get_past_meeting", locals())

    async def list_past_instances(
        self,
        meeting_id: int | str,
        *,
        from_: datetime.date | str | Unset = UNSET,
        to: datetime.date | str | Unset = UNSET,
        request_options: RequestOptions | None = None,
    ) -> _models.PastMeetingInstanceList:
        """List the occasions on which a meeting took place, each with its UUID and start.

        Only those that have ended appear. Occasions of more than 15 months ago cannot be
        reached.

        Scopes: meeting:read, meeting:read:admin.

        Granular scopes: meeting:read:list_past_instances,
        meeting:read:list_past_instances:admin.

        Role permissions: User:Read.

        Rate limit: Medium.

        Args:
            meeting_id: Number of the past meeting.
            from_: Start of the period to ask for. Zoom does not document its form.
            to: End of the period to ask for. Zoom does not document its form.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            The past occasions of the meeting.

        Raises:
            MeetingNotFoundError: No such meeting exists: {meetingId} (404, code 3001).
            RateLimitError: Too Many Requests (429).

        Example:
            await zoom.meetings.list_past_instances(
                84512345678,
                from_="2026-03-01",
                to="2026-03-31",
            )
        """
        return await self._call("list_past_meeting_instances", locals())

    def list_past_participants(
        self,
        meeting_id: int | str,
        *,
        page_size: int | Unset = UNSET,
        next_page_token: str | Unset = UNSET,
        request_options: RequestOptions | None = None,
    ) -> AsyncPages[_models.PastParticipant, _models.PastParticipantList]:
        """List the people who took part in a meeting that has ended.

        Nothing comes back if there was just one participant. After a meeting of hundreds the
        figures take a while; a `duration` of 0 hints at a request made too early. Needs a paid
        plan, Pro or higher.

        Scopes: meeting:read, meeting:read:admin.

        Granular scopes: meeting:read:list_past_participants,
        meeting:read:list_past_participants:admin.

        Role permissions: User:Read.

        Rate limit: Medium.

        Args:
            meeting_id: ID or UUID of the meeting. The ID stands for its latest instance, a UUID for
                exactly one.
            page_size: How many entries to return per page. At most 300. By default 30.
            next_page_token: Token from the previous page, to ask for the next one. It expires after
                15 minutes.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            The participants on this page, fetched page by page as they are asked for.

        Raises:
            PlanMissingError: Only a paid account can use this; account {accountId} is not one (400,
                code 200).
            WrongStateError: A meeting from more than a year ago cannot be accessed (400, code
                12702).
            MeetingNotFoundError: No such meeting exists: {meetingId} (404, code 3001).
            RateLimitError: Too Many Requests (429).

        Example:
            async for item in zoom.meetings.list_past_participants("mX3kQ7vTSZ2pL9wB4yHc6A=="):
                print(item)
        """
        return self._pages("list_past_meeting_participants", locals())

    async def get_past_qa(
        self,
        meeting_id: int | str,
        *,
        request_options: RequestOptions | None = None,
    ) -> _models.PastQa:
        """Return the questions asked in a meeting that has ended, and their answers.

        Q&A must have been on in the meeting. Meetings of more than 15 months ago cannot be
        reached.

        Scopes: meeting:read, meeting:read:admin.

        Granular scopes: meeting:read:past_qa, meeting:read:past_qa:admin.

        Role permissions: User:Read.

        Rate limit: Medium.

        Args:
            meeting_id: ID or UUID of the meeting. The ID stands for its latest instance, a UUID for
                exactly one.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            The questions with their answers.

        Raises:
            UserNotInAccountError: The user does not belong to the account: {accountId} (401, code
                1010).
            MeetingNotFoundError: The meeting has not ended, or its ID is invalid (404, code 3001).
            RateLimitError: Too Many Requests (429).

        Example:
            await zoom.meetings.get_past_qa("mX3kQ7vTSZ2pL9wB4yHc6A==")
        """
        return await self._call("get_past_meeting_qa", locals())

    def list(
        self,
        user_id: str,
        *,
        type_: _literals.ListMeetingType | Unset = UNSET,
        page_size: int | Unset = UNSET,
        next_page_token: str | Unset = UNSET,
        page_number: int | Unset = UNSET,
        from_: datetime.date | str | Unset = UNSET,
        to: datetime.date | str | Unset = UNSET,
        timezone: str | Unset = UNSET,
        request_options: RequestOptions | None = None,
    ) -> AsyncPages[_models.Meeting, _models.MeetingList]:
        """List the scheduled and recurring meetings of a user that have not expired.

        Instant meetings are left out. `type_` chooses which of them, such as upcoming or live
        ones.

        Scopes: meeting:read, meeting:read:admin.

        Granular scopes: meeting:read:list_meetings, meeting:read:list_meetings:admin.

        Role permissions: User:Read.

        Rate limit: Medium.

        Args:
            user_id: The user's ID or email address. `me` stands for the calling user, and works
                with user-level apps only.
            type_: Which meetings to list: `scheduled` lists unexpired past ones, live ones and
                those to come; `live` those running now; `upcoming` and `upcoming_meetings` those to
                come and the live ones; `previous_meetings` the past ones. By default "scheduled".
            page_size: How many entries to return per page. At most 300. By default 30.
            next_page_token: Token from the previous page, to ask for the next one. It expires after
                15 minutes.
            page_number: Page to return, counted from 1.
            from_: First day of the period to ask for.
            to: Last day of the period to ask for.
            timezone: Time zone of `from_` and `to`.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            The meetings on this page, fetched page by page as they are asked for.

        Raises:
            PermissionDeniedError: The user account is not allowed to host or schedule meetings (no
                meeting hosting and scheduling capabilities) (400, code 3161).
            UserNotFoundError: No such user exists: {userId} (404, code 1001).
            RateLimitError: Too Many Requests (429).

        Example:
            async for item in zoom.meetings.list(
                "userAmara0000000000001",
                type_="scheduled",
                from_="2026-03-01",
                to="2026-03-31",
            ):
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
        default_password: bool | None | Unset = UNSET,
        password: str | None | Unset = UNSET,
        pre_schedule: bool | None | Unset = UNSET,
        recurrence: _inputs.Recurrence | _models.MeetingRecurrence | None | Unset = UNSET,
        schedule_for: str | None | Unset = UNSET,
        settings: _inputs.CreateMeetingSettings | _models.MeetingSettings | None | Unset = UNSET,
        template_id: str | None | Unset = UNSET,
        tracking_fields: Sequence[_inputs.UserTrackingFieldInput] | None | Unset = UNSET,
        request_options: RequestOptions | None = None,
    ) -> _models.Meeting:
        """Create a meeting for a user.

        The host starts it with `start_url`, which expires after two hours, or 90 days if the
        host was added with `custCreate`; getting the meeting is the safe way to an up-to-date
        one. A host is limited to 100 such requests a day.

        Scopes: meeting:write, meeting:write:admin.

        Granular scopes: meeting:write:meeting, meeting:write:meeting:admin.

        Role permissions: User:Edit.

        Rate limit: Light.

        Args:
            user_id: The user's ID or email address. `me` stands for the calling user, and works
                with user-level apps only.
            topic: Topic of the meeting. At most 200 characters.
            type_: Kind of meeting: `1` instant, `2` scheduled, `3` recurring at no fixed time, `8`
                recurring at fixed times, `10` for sharing a screen only. By default 2.
            start_time: Start of the meeting: with `Z` at the end it is UTC, without it a local time
                for which `timezone` is given. Only for scheduled meetings and recurring ones with
                fixed time.
            duration: How long the meeting is planned to take, in minutes, 1440 (24 hours) at most.
                Used for type `2` (scheduled) and type `8` (recurring with fixed time). 1 to 1440.
                By default 60.
            timezone: Time zone of `start_time`. Only for scheduled meetings and recurring ones with
                fixed time.
            agenda: What the meeting is about, in more detail than its topic. At most 2000
                characters.
            default_password: Whether a passcode is made up when none is given and the user's
                setting asks for one at scheduling. With `false` the meeting has a passcode only if
                one is given. By default true.
            password: Passcode for joining the meeting; letters, digits and special characters are
                allowed. The account may demand more of it. At most 10 characters.
            pre_schedule: Whether to preschedule the meeting through the GSuite app. Only for types
                `2` (scheduled) and `3` (recurring without fixed time). By default false.
            recurrence: How the meeting recurs. Only for a recurring meeting with fixed time (type
                `8`).
            schedule_for: Email address or ID of the user for whom the meeting is scheduled.
            settings: Settings of the meeting.
            template_id: ID of the meeting template to schedule from. Only templates that the
                account's admin provides are accepted.
            tracking_fields: Tracking fields of the meeting or webinar, with their values.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            The new meeting.

        Raises:
            PermissionDeniedError: The user account lacks the meeting hosting and scheduling
                capabilities it needs (400, code 3161).
            UnsupportedError: An instant meeting cannot be scheduled for another user; the
                `schedule_for` parameter is not supported there (400, code 3000).
            PermissionDeniedError: The users in '{userId}' are blocked from meetings and webinars.
                To unblock them, change the setting that blocks users of specific domains, in the
                **Settings** of the Zoom web portal (400, code 3000).
            PermissionDeniedError: Scheduling a meeting for {userId} is not possible: you cannot
                schedule for that user (400, code 3000).
            ValidationError: The `schedule_for` field holds an invalid value. A valid value is
                needed (400, code 300).
            ValidationError: The `enforce_login_domains` are invalid. Semicolons separate multiple
                domains (400, code 300).
            UserNotFoundError: No such user exists: {userId} (404, code 1001).
            RateLimitError: Too Many Requests (429).

        Example:
            await zoom.meetings.create(
                "userAmara0000000000001",
                topic="Quarterly review",
                type_=1,
                start_time="2026-03-16T15:00:00Z",
                duration=45,
                timezone="Europe/Berlin",
            )
        """
        return await self._call("create_meeting", locals())

    async def list_upcoming(
        self,
        user_id: str,
        *,
        request_options: RequestOptions | None = None,
    ) -> _models.UpcomingMeetingList:
        """List upcoming meetings

        List the meetings that a user has within the next 24 hours, both scheduled by the user
        and joined by invitation.

        Scopes: meeting:read, meeting:read:admin.

        Granular scopes: meeting:read:list_upcoming_meetings,
        meeting:read:list_upcoming_meetings:admin.

        Role permissions: User:Read.

        Rate limit: Medium.

        Args:
            user_id: The user's ID or email address. `me` stands for the calling user, and works
                with user-level apps only.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            The upcoming meetings.

        Raises:
            UserNotFoundError: No such user exists: {userId} (404, code 3001).
            RateLimitError: Too Many Requests (429).

        Example:
            await zoom.meetings.list_upcoming("userAmara0000000000001")
        """
        return await self._call("list_upcoming_meetings", locals())

    async def batch_create_polls(
        self,
        meeting_id: int | str,
        *,
        polls: Sequence[_inputs.PollInput] | None | Unset = UNSET,
        request_options: RequestOptions | None = None,
    ) -> _models.PollList:
        """Add several polls to a scheduled meeting in one go.

        A meeting holds 50 polls at most; instant meetings have none. The host needs a Pro plan
        or higher and polls turned on.

        Scopes: meeting:write, meeting:write:admin.

        Granular scopes: meeting:write:batch_polls, meeting:write:batch_polls:admin.

        Role permissions: User:Edit.

        Rate limit: Light.

        Args:
            meeting_id: ID of the meeting.
            polls: The polls to create. 1 to 25 items.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            The new polls.

        Raises:
            ValidationError: The Meeting ID is invalid (400, code 300).
            PermissionDeniedError: The meeting information cannot be accessed (400, code 3000).
            LimitReachedError: No more than a maximum of 50 polls can be added (400, code 4400).
            PermissionDeniedError: The user account is not allowed to host or schedule meetings (no
                meeting hosting and scheduling capabilities) (400, code 3161).
            FeatureDisabledError: Meeting polls are disabled. Enable "Meeting Polls/Quizzes" in the
                "Settings" of the Zoom web portal (400, code 4400).
            FeatureDisabledError: Advanced meeting polls are disabled. Let the host create advanced
                polls and quizzes in the "Settings" of the Zoom web portal (400, code 4400).
            MeetingNotFoundError: No such meeting exists: {meetingId} (404, code 3001).
            RateLimitError: Too Many Requests (429).

        Example:
            await zoom.meetings.batch_create_polls("mX3kQ7vTSZ2pL9wB4yHc6A==")
        """
        return await self._call("batch_create_meeting_polls", locals())

    async def list_polls(
        self,
        meeting_id: int | str,
        *,
        anonymous: bool | Unset = UNSET,
        request_options: RequestOptions | None = None,
    ) -> _models.PollList:
        """List the polls prepared for a meeting.

        The meeting must be scheduled; instant meetings have no polls. The host needs a Pro plan
        or higher.

        Scopes: meeting:read, meeting:read:admin.

        Granular scopes: meeting:read:list_polls, meeting:read:list_polls:admin.

        Role permissions: User:Read.

        Rate limit: Light.

        Args:
            meeting_id: The meeting's ID, a number of up to 11 digits.
            anonymous: Whether to ask for the polls with anonymous answers; `false` leaves them out.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            The polls.

        Raises:
            FeatureDisabledError: Meeting polls are disabled. Enable "Meeting Polls/Quizzes" in the
                "Settings" of the Zoom web portal (400, code 4400).
            PermissionDeniedError: The user account is not allowed to host or schedule meetings (no
                meeting hosting and scheduling capabilities) (400, code 3161).
            NotFoundError: The meeting poll was not found (404, code 404).
            RateLimitError: Too Many Requests (429).

        Example:
            await zoom.meetings.list_polls(84512345678)
        """
        return await self._call("list_meeting_polls", locals())

    async def create_poll(
        self,
        meeting_id: int | str,
        *,
        title: str | None | Unset = UNSET,
        questions: Sequence[_inputs.MeetingPollQuestion | _models.PollQuestion]
        | None
        | Unset = UNSET,
        anonymous: bool | None | Unset = UNSET,
        poll_type: Literal[1, 2, 3] | None | Unset = UNSET,
        request_options: RequestOptions | None = None,
    ) -> _models.Poll:
        """Add a poll to a scheduled meeting; instant meetings have no polls.

        The host needs a Pro plan or higher and polls turned on.

        Scopes: meeting:write, meeting:write:admin.

        Granular scopes: meeting:write:poll, meeting:write:poll:admin.

        Role permissions: User:Edit.

        Rate limit: Light.

        Args:
            meeting_id: The meeting's ID, a number of up to 11 digits.
            title: Title of the poll. At most 64 characters.
            questions: Questions of the poll.
            anonymous: Whether participants answer the poll without their names. By default false.
            poll_type: Kind of poll: `1` an ordinary one, `2` an advanced one, `3` a quiz. `2` and
                `3` must be turned on for the account.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            The new poll.

        Raises:
            FeatureDisabledError: Meeting polls are disabled. Enable "Meeting Polls/Quizzes" in the
                "Settings" of the Zoom web portal (400, code 4400).
            FeatureDisabledError: Advanced meeting polls are disabled. Let the host create advanced
                polls and quizzes in the "Settings" of the Zoom web portal (400, code 4400).
            PermissionDeniedError: The user account is not allowed to host or schedule meetings (no
                meeting hosting and scheduling capabilities) (400, code 3161).
            MeetingNotFoundError: The meeting was not found (404, code 404).
            RateLimitError: Too Many Requests (429).

        Example:
            await zoom.meetings.create_poll(
                84512345678,
                title="Next meeting day",
                anonymous=False,
                poll_type=1,
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

        The host needs a Pro plan or higher and the setting "Meeting Polls/Quizzes".

        Scopes: meeting:read, meeting:read:admin.

        Granular scopes: meeting:read:poll, meeting:read:poll:admin.

        Role permissions: User:Read.

        Rate limit: Light.

        Args:
            meeting_id: The meeting's ID, a number of up to 11 digits.
            poll_id: The poll's ID.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            The poll.

        Raises:
            FeatureDisabledError: Meeting polls are disabled. Enable "Meeting Polls/Quizzes" in the
                "Settings" of the Zoom web portal (400, code 4400).
            PermissionDeniedError: The user account is not allowed to host or schedule meetings (no
                meeting hosting and scheduling capabilities) (400, code 3161).
            NotFoundError: The Meeting Poll was not found (404, code 404).
            RateLimitError: Too Many Requests (429).

        Example:
            await zoom.meetings.get_poll(84512345678, "pollQ7vTSZ2pL9wB4yHc6A")
        """
        return await self._call("get_meeting_poll", locals())

    async def update_poll(
        self,
        meeting_id: int | str,
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
        """Update a meeting poll

        Replace the title and questions of a poll of a scheduled meeting; instant meetings have
        no polls. The host needs a Pro plan or higher and the setting "Meeting Polls/Quizzes".

        Scopes: meeting:write, meeting:write:admin.

        Granular scopes: meeting:update:poll, meeting:update:poll:admin.

        Role permissions: User:Edit.

        Rate limit: Light.

        Args:
            meeting_id: The meeting's ID, a number of up to 11 digits.
            poll_id: The poll's ID.
            title: Title of the poll. At most 64 characters.
            questions: Questions of the poll.
            anonymous: Whether participants answer the poll without their names. By default false.
            poll_type: Kind of poll: `1` an ordinary one, `2` an advanced one, `3` a quiz. `2` and
                `3` must be turned on for the account.
            request_options: How this call alone is sent: time limit, retries, headers.

        Raises:
            FeatureDisabledError: Meeting polls are disabled. Enable "Meeting Polls/Quizzes" in the
                "Settings" of the Zoom web portal (400, code 4400).
            PermissionDeniedError: The user account is not allowed to host or schedule meetings (no
                meeting hosting and scheduling capabilities) (400, code 3161).
            FeatureDisabledError: Advanced meeting polls are disabled. Let the host create advanced
                polls and quizzes in the **Settings** of the Zoom web portal (400, code 4400).
            NotFoundError: The meeting poll was not found (404, code 404).
            MeetingNotFoundError: No such meeting exists: {meetingId} (404, code 3001).
            RateLimitError: Too Many Requests (429).

        Example:
            await zoom.meetings.update_poll(
                84512345678,
                "pollQ7vTSZ2pL9wB4yHc6A",
                title="Next meeting day",
                anonymous=False,
                poll_type=1,
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
        """Delete a poll of a scheduled meeting; instant meetings have no polls.

        The host needs a Pro plan and polls turned on.

        Scopes: meeting:write, meeting:write:admin.

        Granular scopes: meeting:delete:poll, meeting:delete:poll:admin.

        Role permissions: User:Edit.

        Rate limit: Light.

        Args:
            meeting_id: The meeting's ID, a number of up to 11 digits.
            poll_id: The poll's ID.
            request_options: How this call alone is sent: time limit, retries, headers.

        Raises:
            FeatureDisabledError: Meeting polls are disabled. Enable **Meeting Polls/Quizzes** in
                the **Settings** of the Zoom web portal (400, code 4400).
            PermissionDeniedError: The user account is not allowed to host or schedule meetings (no
                meeting hosting and scheduling capabilities) (400, code 3161).
            NotFoundError: The meeting poll was not found (404, code 404).
            RateLimitError: Too Many Requests (429).

        Example:
            await zoom.meetings.delete_poll(84512345678, "pollQ7vTSZ2pL9wB4yHc6A")
        """
        await self._call("delete_meeting_poll", locals())

    async def get_past_poll_results(
        self,
        meeting_id: int | str,
        *,
        request_options: RequestOptions | None = None,
    ) -> _models.PastPollResults:
        """Return the answers that participants gave to the polls of a meeting that has ended.

        The meeting must have been scheduled; instant meetings have no polls. The host needs a
        Pro plan.

        Scopes: meeting:read, meeting:read:admin.

        Granular scopes: meeting:read:list_poll_results, meeting:read:list_poll_results:admin.

        Role permissions: User:Read.

        Rate limit: Medium.

        Args:
            meeting_id: ID or UUID of the meeting. The ID stands for its latest instance, a UUID for
                exactly one.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            The participants with their answers.

        Raises:
            WrongStateError: A meeting from more than a year ago cannot be accessed (400, code
                12702).
            RateLimitError: Too Many Requests (429).

        Example:
            await zoom.meetings.get_past_poll_results("mX3kQ7vTSZ2pL9wB4yHc6A==")
        """
        return await self._call("get_past_meeting_poll_results", locals())

    def list_summaries(
        self,
        *,
        page_size: int | Unset = UNSET,
        next_page_token: str | Unset = UNSET,
        from_: datetime.datetime | str | Unset = UNSET,
        to: datetime.datetime | str | Unset = UNSET,
        time_filter_field: _literals.MeetingSummaryTimeFilterField | Unset = UNSET,
        request_options: RequestOptions | None = None,
    ) -> AsyncPages[_models.MeetingSummary, _models.MeetingSummaryList]:
        """List the AI Companion's summaries of all meetings and webinars of the account.

        The host needs a Pro, Business or higher plan and the setting for summaries of meetings
        or webinars. Meetings with end-to-end encryption have no summaries.

        Scopes: meeting_summary:read:admin.

        Granular scopes: meeting:read:list_summaries:admin.

        Role permissions: SmartMeetingSummaryMgt:Read.

        Rate limit: Medium.

        Args:
            page_size: How many entries to return per page. At most 300. By default 30.
            next_page_token: Token from the previous page, to ask for the next one. It expires after
                15 minutes.
            from_: Start of the period to ask for, in UTC as `yyyy-MM-dd'T'HH:mm:ss'Z'`;
                `time_filter_field` tells which time it applies to.
            to: End of the period to ask for, in UTC as `yyyy-MM-dd'T'HH:mm:ss'Z'`;
                `time_filter_field` tells which time it applies to.
            time_filter_field: Time that `from_` and `to` refer to: the start of the summary or its
                creation. By default "summary_start_time".
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            The summaries on this page, without their text, fetched page by page as they are asked
                for.

        Raises:
            PermissionDeniedError: The user account is not allowed to host or schedule meetings (no
                meeting hosting and scheduling capabilities) (400, code 3161).
            FeatureDisabledError: The meeting summary is disabled. Enable **Meeting Summary with AI
                Companion** in the **Settings** of the Zoom web portal (400, code 3000).
            PlanMissingError: Open to paid accounts only (400, code 200).
            FeatureDisabledError: The account settings restrict access to meeting summaries. Turn
                off **Only share meeting summaries by email** in the **Account Settings** of the
                Zoom web portal (403, code 2305).
            PermissionDeniedError: Only specific IP address ranges have access to meeting summaries.
                Change **IP address access control** in the **Settings** of the Zoom web portal
                (403, code 2305).
            RateLimitError: Too Many Requests (429).

        Example:
            async for item in zoom.meetings.list_summaries(
                from_="2026-03-01T00:00:00Z",
                to="2026-03-31T23:59:59Z",
            ):
                print(item)
        """
        return self._pages("list_meeting_summaries", locals())

    async def get_summary(
        self,
        meeting_id: int | str,
        *,
        request_options: RequestOptions | None = None,
    ) -> _models.MeetingSummary:
        """Return the AI Companion's summary of a meeting or webinar.

        The host needs a Pro, Business or higher plan and the setting for summaries of meetings
        or webinars. Meetings with end-to-end encryption have no summaries.

        Scopes: meeting_summary:read, meeting_summary:read:admin.

        Granular scopes: meeting:read:summary, meeting:read:summary:admin.

        Role permissions: SmartMeetingSummaryMgt:Read.

        Rate limit: Light.

        Args:
            meeting_id: UUID of the meeting or webinar instance whose summary is meant.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            The summary with its text.

        Raises:
            PlanMissingError: Open to paid accounts only (400, code 200).
            ValidationError: The meeting ID is invalid (400, code 300).
            FeatureDisabledError: The account settings restrict access to meeting summaries. Turn
                off **Only share meeting summaries by email** in the **Account Settings** of the
                Zoom web portal (403, code 2305).
            PermissionDeniedError: Only specific IP address ranges have access to meeting summaries.
                Change **IP address access control** in the **Settings** of the Zoom web portal
                (403, code 2305).
            WrongStateError: The meeting summary is in the Trash and cannot be accessed there (403,
                code 2305).
            MeetingNotFoundError: No such meeting exists: {meetingId} (404, code 3001).
            RateLimitError: Too Many Requests (429).

        Example:
            await zoom.meetings.get_summary("mX3kQ7vTSZ2pL9wB4yHc6A==")
        """
        return await self._call("get_meeting_summary", locals())

    async def delete_summary(
        self,
        meeting_id: int | str,
        *,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Delete the AI Companion's summary of a meeting or webinar.

        The host needs a Pro, Business or higher plan and the setting for summaries of meetings
        or webinars.

        Scopes: meeting_summary:write, meeting_summary:write:admin.

        Granular scopes: meeting:delete:summary, meeting:delete:summary:admin.

        Role permissions: SmartMeetingSummaryMgt:Edit.

        Rate limit: Light.

        Args:
            meeting_id: UUID of the meeting or webinar instance whose summary is meant.
            request_options: How this call alone is sent: time limit, retries, headers.

        Raises:
            PlanMissingError: Open to paid accounts only (400, code 200).
            ValidationError: The meeting ID is invalid (400, code 300).
            OperationFailedError: The meeting summary could not be deleted: it failed (400, code
                2313).
            FeatureDisabledError: The account settings restrict access to meeting summaries. Turn
                off **Only share meeting summaries by email** in the **Account Settings** of the
                Zoom web portal (403, code 2305).
            PermissionDeniedError: Only specific IP address ranges have access to meeting summaries.
                Change **IP address access control** in the **Settings** of the Zoom web portal
                (403, code 2305).
            WrongStateError: The meeting summary is in the Trash and cannot be accessed there (403,
                code 2305).
            MeetingNotFoundError: No such meeting exists: {meetingId} (404, code 3001).
            RateLimitError: Too Many Requests (429).

        Example:
            await zoom.meetings.delete_summary("mX3kQ7vTSZ2pL9wB4yHc6A==")
        """
        await self._call("delete_meeting_summary", locals())

    async def get_survey(
        self,
        meeting_id: int | str,
        *,
        request_options: RequestOptions | None = None,
    ) -> _models.MeetingSurvey:
        """Return the survey of a scheduled meeting; instant meetings have none.

        The host needs a Pro license, and the account the meeting survey turned on.

        Scopes: meeting:read, meeting:read:admin.

        Granular scopes: meeting:read:survey, meeting:read:survey:admin.

        Role permissions: User:Read.

        Rate limit: Light.

        Args:
            meeting_id: The meeting's ID, a number of up to 11 digits.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            The survey.

        Raises:
            ValidationError: The meeting ID is invalid (400, code 300).
            PermissionDeniedError: The webinar information cannot be accessed (400, code 3000).
            FeatureDisabledError: The meeting survey is disabled. Enable "Meeting Survey" in the
                "Settings" of the Zoom web portal (400, code 3000).
            PermissionDeniedError: The user account is not allowed to host or schedule meetings (no
                meeting hosting and scheduling capabilities) (400, code 3161).
            MeetingNotFoundError: No meeting exists with this meeting ID (404, code 300).
            MeetingNotFoundError: No such meeting exists: {meetingId} (404, code 3001).
            RateLimitError: Too Many Requests (429).

        Example:
            await zoom.meetings.get_survey(84512345678)
        """
        return await self._call("get_meeting_survey", locals())

    async def delete_survey(
        self,
        meeting_id: int | str,
        *,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Delete the survey of a scheduled meeting; instant meetings have none.

        The host needs a Pro plan, and the account the meeting survey turned on.

        Scopes: meeting:write, meeting:write:admin.

        Granular scopes: meeting:delete:survey, meeting:delete:survey:admin.

        Role permissions: User:Edit.

        Rate limit: Light.

        Args:
            meeting_id: The meeting's ID, a number of up to 11 digits.
            request_options: How this call alone is sent: time limit, retries, headers.

        Raises:
            ValidationError: The meeting ID is invalid (400, code 300).
            PermissionDeniedError: The webinar information cannot be accessed (400, code 3000).
            FeatureDisabledError: The meeting survey is disabled. Enable **Meeting Survey** in the
                **Settings** of the Zoom web portal (400, code 3000).
            PermissionDeniedError: The user account is not allowed to host or schedule meetings (no
                meeting hosting and scheduling capabilities) (400, code 3161).
            MeetingNotFoundError: No meeting exists with this meeting ID (404, code 300).
            MeetingNotFoundError: No such meeting exists: {meetingId} (404, code 3001).
            RateLimitError: Too Many Requests (429).

        Example:
            await zoom.meetings.delete_survey(84512345678)
        """
        await self._call("delete_meeting_survey", locals())

    async def update_survey(
        self,
        meeting_id: int | str,
        *,
        custom_survey: _inputs.CustomSurveyInput | _models.CustomSurvey | None | Unset = UNSET,
        show_in_the_browser: bool | None | Unset = UNSET,
        third_party_survey: str | None | Unset = UNSET,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Change the survey of a scheduled meeting; instant meetings have none.

        The host needs a Pro plan, and the account the meeting survey turned on.

        Scopes: meeting:write, meeting:write:admin.

        Granular scopes: meeting:update:survey, meeting:update:survey:admin.

        Role permissions: User:Edit.

        Rate limit: Light.

        Args:
            meeting_id: The meeting's ID, a number of up to 11 digits.
            custom_survey: The customized survey, with its questions.
            show_in_the_browser: Whether the survey opens in the browser at the end of the meeting
                or webinar. By default true.
            third_party_survey: Address of a survey held by a third party. At most 64 characters.
            request_options: How this call alone is sent: time limit, retries, headers.

        Raises:
            ValidationError: The meeting ID is invalid (400, code 300).
            ValidationError: Third party survey is invalid: {third_party_survey} (400, code 300).
            PermissionDeniedError: The user account is not allowed to host or schedule meetings (no
                meeting hosting and scheduling capabilities) (400, code 3161).
            PermissionDeniedError: The Webinar information cannot be accessed (400, code 3000).
            FeatureDisabledError: The meeting survey is disabled. Enable **Meeting Survey** in the
                **Settings** of the Zoom web portal (400, code 3000).
            FeatureDisabledError: The host may not use a 3rd-party survey link. Turn on the setting
                that allows the host a 3rd-party survey link, in the "Account Settings" of the Zoom
                web portal (400, code 3000).
            MeetingNotFoundError: No meeting exists with this meeting ID (404, code 300).
            MeetingNotFoundError: No such meeting exists: {meetingId} (404, code 3001).
            RateLimitError: Too Many Requests (429).

        Example:
            await zoom.meetings.update_survey(
                84512345678,
                show_in_the_browser=True,
                third_party_survey="https://survey.example.com/customer-day",
            )
        """
        await self._call("update_meeting_survey", locals())

    async def list_templates(
        self,
        user_id: str,
        *,
        request_options: RequestOptions | None = None,
    ) -> _models.TemplateList:
        """List the meeting templates that a user can schedule from.

        The host needs at least a Zoom Meetings Basic license.

        Scopes: meeting:read, meeting:read:admin.

        Granular scopes: meeting:read:list_templates, meeting:read:list_templates:admin.

        Role permissions: User:Read.

        Rate limit: Medium.

        Args:
            user_id: The user's ID.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            The meeting templates.

        Raises:
            PermissionDeniedError: The user account is not allowed to host or schedule meetings (no
                meeting hosting and scheduling capabilities) (400, code 3161).
            UserNotFoundError: No such user exists: {userId} (404, code 1001).
            RateLimitError: Too Many Requests (429).

        Example:
            await zoom.meetings.list_templates("userAmara0000000000001")
        """
        return await self._call("list_meeting_templates", locals())

    async def create_template(
        self,
        user_id: str,
        *,
        name: str | None | Unset = UNSET,
        meeting_id: int | None | Unset = UNSET,
        save_recurrence: bool | None | Unset = UNSET,
        overwrite: bool | None | Unset = UNSET,
        request_options: RequestOptions | None = None,
    ) -> _models.CreatedTemplate:
        """Save an existing meeting as a template; up to 40 templates are possible.

        The host needs at least a Zoom Meetings Basic license.

        Scopes: meeting:write, meeting:write:admin.

        Granular scopes: meeting:write:template, meeting:write:template:admin.

        Role permissions: User:Edit.

        Rate limit: Medium.

        Args:
            user_id: The user's ID.
            name: Name for the meeting template.
            meeting_id: Number of the meeting to make the template from, a 64-bit integer.
            save_recurrence: Whether the template keeps the recurrence as scheduled. By default
                false.
            overwrite: Whether to replace an existing template that was made from the same meeting
                or webinar. By default false.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            The new template's ID and name.

        Raises:
            LimitReachedError: No more than 40 meeting templates can be created (400, code 300).
            MeetingNotFoundError: No such meeting exists: {meetingId} (400, code 3001).
            PermissionDeniedError: The user account is not allowed to host or schedule meetings (no
                meeting hosting and scheduling capabilities) (400, code 3161).
            PermissionDeniedError: The webinar information cannot be accessed (400, code 3000).
            AlreadyExistsError: A meeting template with this name already exists: {templateName}
                (400, code 3000).
            UserNotFoundError: This user does not exist (404, code 1001).
            RateLimitError: Too Many Requests (429).

        Example:
            await zoom.meetings.create_template(
                "userAmara0000000000001",
                name="Quarterly review",
                meeting_id=84512345678,
                save_recurrence=False,
                overwrite=False,
            )
        """
        return await self._call("create_meeting_template", locals())

    async def list_summary_templates(
        self,
        user_id: str,
        *,
        request_options: RequestOptions | None = None,
    ) -> Sequence[_models.MeetingSummaryTemplate]:
        """List the templates for meeting summaries of a user.

        Scopes: user:read, user:read:admin.

        Granular scopes: user:read:settings, user:read:settings:admin.

        Role permissions: User:Read.

        Rate limit: Medium.

        Args:
            user_id: The user's ID.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            The summary templates.

        Example:
            await zoom.meetings.list_summary_templates("userAmara0000000000001")
        """
        return await self._call("list_meeting_summary_templates", locals())

    async def get_template(
        self,
        user_id: str,
        meeting_template_id: str,
        *,
        request_options: RequestOptions | None = None,
    ) -> _models.MeetingTemplate:
        """Return one meeting template of a user with the settings that it holds.

        Scopes: user:read, user:read:admin.

        Rate limit: Medium.

        Args:
            user_id: The user's ID or email address. `me` stands for the calling user, and works
                with user-level apps only.
            meeting_template_id: The meeting template's ID.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            The meeting template.

        Raises:
            ValidationError: Bad Request (400).
            RateLimitError: Too Many Requests (429).

        Example:
            await zoom.meetings.get_template("userAmara0000000000001", "tmplReview000000000001")
        """
        return await self._call("get_meeting_template", locals())
