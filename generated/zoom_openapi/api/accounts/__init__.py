# Generated from accounts.postman_collection.json, billing.postman_collection.json, chatbot.postman_collection.json, meetings.postman_collection.json, rooms.postman_collection.json and 3 more. Not to be edited.
from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Literal

from ...runtime.resources import AsyncResource, Resource
from ...runtime.types import UNSET, Unset

if TYPE_CHECKING:
    from ... import inputs as _inputs
    from ... import literals as _literals
    from ... import models as _models
    from ...runtime.options import RequestOptions
    from ...runtime.types import FileInput


class Accounts(Resource):
    """The operations of accounts."""

    def get_locked_settings(
        self,
        account_id: str,
        *,
        option: str | Unset = UNSET,
        custom_query_fields: str | Unset = UNSET,
        request_options: RequestOptions | None = None,
    ) -> _models.AccountLockedSettings:
        """Get account locked settings

        Return which settings of an account are locked, that is, switched on or off for all its
        users by the owner or an administrator. Needs a Pro plan or higher; meant for accounts with
        master and sub accounts enabled. `option=meeting_security` asks for the meeting security
        settings; `custom_query_fields` narrows the answer to the named fields.

        Scopes: account:read:admin, account:write:admin.

        Granular scopes: account:read:lock_settings:master.

        Role permissions: AccountSetting:Read.

        Rate limit: Medium.

        Args:
            account_id: The account's ID.
            option: Give `meeting_security` to get the locks on the security settings of meetings.
            custom_query_fields: Names of the settings to return, comma-separated, such as
                `host_video,participant_video`; all others are left out of the answer.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            The locks on the account's settings; with `option=meeting_security`, those on the
                security of meetings and webinars. OK.

        Raises:
            PlanMissingError: Only paid accounts can do this; account {accountId} is not paid (200,
                code 200).
            NotFoundError: The account {subAccountId} does not exist (400, code 2001).
            RateLimitError: Too Many Requests (429).

        Example:
            zoom.accounts.get_locked_settings("acctNorthwind000000001")
        """
        return self._call("get_account_locked_settings", locals())

    def update_locked_settings(
        self,
        account_id: str,
        *,
        audio_conferencing: _inputs.LockedAudioConferencingSettingsInput
        | _models.LockedAudioConferencingSettings
        | None
        | Unset = UNSET,
        chat: _inputs.LockedChatSettingsInput | _models.LockedChatSettings | None | Unset = UNSET,
        email_notification: _inputs.LockedEmailNotificationSettingsInput
        | _models.LockedEmailNotificationSettings
        | None
        | Unset = UNSET,
        in_meeting: _inputs.AccountLockedInMeetingSettingsInput
        | _models.AccountLockedInMeetingSettings
        | None
        | Unset = UNSET,
        other_options: _inputs.AccountLockedSettingsOtherOptionsInput | None | Unset = UNSET,
        recording: _inputs.AccountLockedRecordingSettingsInput
        | _models.AccountLockedRecordingSettings
        | None
        | Unset = UNSET,
        schedule_meeting: _inputs.AccountLockedScheduleMeetingSettingsInput
        | _models.AccountLockedScheduleMeetingSettings
        | None
        | Unset = UNSET,
        telephony: _inputs.LockedTelephonySettingsInput | None | Unset = UNSET,
        tsp: _inputs.LockedTspSettingsInput | None | Unset = UNSET,
        meeting_security: _inputs.AccountLockedSettingsMeetingSecurity | None | Unset = UNSET,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Lock or unlock settings of an account for all its users.

        Needs a Pro plan or higher, with master and sub accounts enabled.

        Scopes: account:write:admin.

        Granular scopes: account:update:lock_settings:admin, account:update:lock_settings:master.

        Role permissions: AccountProfile:Edit, AccountSetting:Edit.

        Rate limit: Medium.

        Args:
            account_id: The account's ID.
            audio_conferencing: Audio conferencing settings.
            chat: Chat settings.
            email_notification: Settings for email notifications.
            in_meeting: Settings for what can be done in a meeting.
            other_options: Further settings.
            recording: Locks on the account's settings for recording.
            schedule_meeting: Settings for scheduling meetings.
            telephony: Telephony settings.
            tsp: Locks on the settings for audio by a telephony service provider (TSP).
            meeting_security: Settings for the security of meetings.
            request_options: How this call alone is sent: time limit, retries, headers.

        Raises:
            PlanMissingError: Only available for a paid account; {accountId} is not paid (200, code
                200).
            NotFoundError: The account does not exist: {subAccountId} is unknown (404, code 2001).
            RateLimitError: Too Many Requests (429).

        Example:
            zoom.accounts.update_locked_settings(
                "acctNorthwind000000001",
                other_options={"blur_snapshot": True, "webinar_registration_options": True},
                telephony={"telephony_regions": True, "third_party_audio": True},
                tsp={"call_out": True, "show_international_numbers_link": True},
            )
        """
        self._call("update_account_locked_settings", locals())

    def list_managed_domains(
        self,
        account_id: str,
        *,
        request_options: RequestOptions | None = None,
    ) -> _models.DomainList:
        """List the domains that an account manages, with their status.

        Needs a Pro plan or higher with the master account option. `me` as `account_id` stands
        for the master account.

        Scopes: account:master, account:read:admin, account:read:master, account:write:master.

        Granular scopes: account:read:managed_domains:master.

        Role permissions: AccountSetting:Read.

        Rate limit: Light.

        Args:
            account_id: The account's ID; `me` stands for the master account.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            The managed domains. OK.

        Raises:
            PlanMissingError: Available only for a Paid or ZMP account: {accountId} (200, code 200).
            NotFoundError: The account {accountId} does not exist (404, code 2001).
            RateLimitError: Too Many Requests (429).

        Example:
            zoom.accounts.list_managed_domains("acctNorthwind000000001")
        """
        return self._call("list_managed_domains", locals())

    def update_owner(
        self,
        account_id: str,
        *,
        email: str,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Make another user of the same account its owner.

        Needs a Pro plan or higher with master account privileges. The caller must be owner or
        administrator of the account.

        Scopes: account:master, account:write:admin.

        Granular scopes: account:update:owner:admin, account:update:owner:master.

        Rate limit: Heavy.

        Args:
            account_id: The account's ID.
            email: Email address of the person who becomes the account's owner.
            request_options: How this call alone is sent: time limit, retries, headers.

        Raises:
            ValidationError: The user is no admin, is an API user, or does not belong to the account
                {accountId} (400, code 200).
            UserNotInAccountError: A user outside of the account cannot be made its owner (400, code
                200).
            UnsupportedError: The role of the account owner cannot be updated (400, code 200).
            NotFoundError: The account {subAccountId} does not exist (404, code 2001).
            NotFoundError: No billing account was found for {accountId} (404, code 3201).
            NotFoundError: No billing contact was found for {accountId} (404, code 3211).
            RateLimitError: Too Many Requests (429).

        Example:
            zoom.accounts.update_owner("acctNorthwind000000001", email="amara.okafor@example.com")
        """
        self._call("update_account_owner", locals())

    def get_settings(
        self,
        account_id: str,
        *,
        option: _literals.AccountSettingsOption | Unset = UNSET,
        custom_query_fields: str | Unset = UNSET,
        request_options: RequestOptions | None = None,
    ) -> _models.AccountSettings:
        """Return the settings of an account.

        Needs a paid plan. `option` asks for the settings of one field, such as authentication or
        security, and `custom_query_fields` narrows the answer to the named fields. `me` as
        `account_id` stands for the master account.

        Scopes: account:read:admin, account:write:admin.

        Granular scopes: account:read:settings:admin, account:read:settings:master.

        Role permissions: AccountSetting:Read.

        Rate limit: Medium.

        Args:
            account_id: The account's ID; `me` stands for the master account.
            option: Block to return instead of all settings: `meeting_authentication` (who may
                join), `recording_authentication` (who may watch recordings), `security` (signing
                in, such as password rules), or `meeting_security`.
            custom_query_fields: Names of the settings to return, comma-separated, such as
                `host_video,participant_video`; all others are left out of the answer.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            The account's settings, or the group of settings that `option` names. OK.

        Raises:
            PlanMissingError: Only available for accounts on a paid plan (200, code 200).
            NotFoundError: The account {accountId} does not exist (404, code 2001).
            RateLimitError: Too Many Requests (429).

        Example:
            zoom.accounts.get_settings("acctNorthwind000000001")
        """
        return self._call("get_account_settings", locals())

    def update_settings(
        self,
        account_id: str,
        *,
        security: _inputs.AccountSecurityInput
        | _models.AccountSettingsSecurity
        | None
        | Unset = UNSET,
        audio_conferencing: _inputs.AccountAudioConferencingSettings
        | _models.AudioConferencingSettings
        | None
        | Unset = UNSET,
        chat: _inputs.AccountChatSettings | _models.ChatSettings | None | Unset = UNSET,
        email_notification: _inputs.AccountEmailNotificationSettingsInput
        | _models.AccountEmailNotificationSettings
        | None
        | Unset = UNSET,
        feature: _inputs.AccountFeatureInput | None | Unset = UNSET,
        integration: _inputs.IntegrationSettingsInput
        | _models.IntegrationSettings
        | None
        | Unset = UNSET,
        other_options: _inputs.AccountOtherOptionsInput
        | _models.AccountSettingsOtherOptions
        | None
        | Unset = UNSET,
        profile: _inputs.AccountProfileInput | None | Unset = UNSET,
        recording: _inputs.AccountRecordingSettingsInput
        | _models.AccountRecordingSettings
        | None
        | Unset = UNSET,
        schedule_meeting: _inputs.AccountScheduleMeetingSettingsInput
        | _models.AccountScheduleMeetingSettings
        | None
        | Unset = UNSET,
        telephony: _inputs.AccountTelephonySettings | None | Unset = UNSET,
        tsp: _inputs.AccountTspSettingsInput | _models.AccountTspSettings | None | Unset = UNSET,
        zoom_rooms: _inputs.UpdateAccountSettingsZoomRoomSettings
        | _models.AccountZoomRoomSettings
        | None
        | Unset = UNSET,
        general_setting: _inputs.GeneralSettingInput | None | Unset = UNSET,
        mail_calendar: _inputs.MailCalendarSettingsInput
        | _models.MailCalendarSettings
        | None
        | Unset = UNSET,
        in_meeting: _inputs.AccountInMeetingSettings
        | _models.InMeetingSettings
        | None
        | Unset = UNSET,
        allow_authentication_exception: bool | None | Unset = UNSET,
        authentication_option: _inputs.AuthenticationOptionInput | None | Unset = UNSET,
        meeting_authentication: bool | None | Unset = UNSET,
        recording_authentication: bool | None | Unset = UNSET,
        meeting_security: _inputs.AccountSettingsMeetingSecurity
        | _models.MeetingSecurity
        | None
        | Unset = UNSET,
        in_session: _inputs.InSessionSettingsInput
        | _models.InSessionSettings
        | None
        | Unset = UNSET,
        session_security: _inputs.SessionSecurityInput | None | Unset = UNSET,
        option: _literals.AccountSettingsOption | Unset = UNSET,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Change settings of a sub account, or of the master account with `me` as `account_id`.

        Settings that are left out keep their value. Needs a paid plan. `option` says which kind
        of settings the body holds, such as authentication or security.

        Scopes: account:write:admin.

        Granular scopes: account:update:settings:admin, account:update:settings:master.

        Role permissions: AccountProfile:Edit, AccountSetting:Edit.

        Rate limit: Medium.

        Args:
            account_id: The account's ID; `me` stands for the master account.
            security: The account's settings for security: rules for passcodes, two-factor
                authentication, single sign-on and signing in again.
            audio_conferencing: Audio conferencing settings.
            chat: Chat settings.
            email_notification: Settings for email notifications.
            feature: Add-on features and licenses of the user.
            integration: Which services users can connect, such as Google Calendar, Dropbox or
                OneDrive.
            other_options: Further settings.
            profile: Profile settings, such as where recordings are stored.
            recording: The account's settings for local and cloud recording.
            schedule_meeting: Settings for scheduling meetings.
            telephony: Telephony settings.
            tsp: Settings for audio by a telephony service provider (TSP).
            zoom_rooms: The account's settings for Zoom Rooms.
            general_setting: General settings of the account.
            mail_calendar: Settings for email and calendar.
            in_meeting: Deprecated. Settings for what can be done in a meeting.
            allow_authentication_exception: Whether hosts can let invited people join without
                authentication, although it is required of the others.
            authentication_option: The account's authentication options.
            meeting_authentication: Whether meetings are open to authenticated users only;
                `authentication_option` says how they authenticate.
            recording_authentication: Whether cloud recordings can be viewed by authenticated users
                only. The authentication profile is made here, at account level; groups and users
                can then turn it off in their own settings.
            meeting_security: Settings for the security of meetings.
            in_session: Settings for what happens in a session.
            session_security: Settings for the security of sessions, such as the countries from
                which people can join.
            option: Block to change: `meeting_authentication` (who may join),
                `recording_authentication` (who may watch recordings), `security` (signing in, such
                as password rules), or `meeting_security`.
            request_options: How this call alone is sent: time limit, retries, headers.

        Raises:
            PlanMissingError: Only available for accounts on a paid plan (400, code 200).
            NotFoundError: The account {accountId} does not exist (404, code 2001).
            RateLimitError: Too Many Requests (429).

        Example:
            zoom.accounts.update_settings(
                "acctNorthwind000000001",
                feature={"meeting_capacity": 100},
                general_setting={
                    "auto_zoom_room_proximity_connect": True,
                    "show_zoom_room_feature": True,
                },
            )
        """
        self._call("update_account_settings", locals())

    def get_webinar_registration_settings(
        self,
        account_id: str,
        *,
        type_: _literals.WebinarRegistrationSettingsType | Unset = UNSET,
        request_options: RequestOptions | None = None,
    ) -> _models.WebinarRegistrationSettings:
        """Return what registrants for the account's webinars are asked and how they are approved.

        Needs a paid plan. `me` as `account_id` stands for the master account.

        Scopes: account:read:admin, account:read:master, account:write:admin,
        account:write:master.

        Granular scopes: account:read:registration_settings:master.

        Role permissions: AccountSetting:Read.

        Rate limit: Medium.

        Args:
            account_id: The account's ID; `me` stands for the master account.
            type_: What the registration is for.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            The webinar registration settings.

        Raises:
            NotFoundError: The account {accountId} does not exist (404, code 2001).
            RateLimitError: Too Many Requests (429).

        Example:
            zoom.accounts.get_webinar_registration_settings(
                "acctNorthwind000000001",
                type_="webinar",
            )
        """
        return self._call("get_account_webinar_registration_settings", locals())

    def update_webinar_registration_settings(
        self,
        account_id: str,
        *,
        questions: Sequence[
            _inputs.AccountWebinarRegistrationSettingsQuestion
            | _models.WebinarRegistrationSettingsQuestion
        ]
        | None
        | Unset = UNSET,
        options: _inputs.AccountWebinarRegistrationSettingsOptions
        | _models.WebinarRegistrationSettingsOptions
        | None
        | Unset = UNSET,
        approve_type: Literal[0, 1] | None | Unset = UNSET,
        custom_questions: Sequence[
            _inputs.AccountWebinarRegistrationSettingsCustomQuestion | _models.CustomQuestion
        ]
        | None
        | Unset = UNSET,
        type_: _literals.WebinarRegistrationSettingsType | Unset = UNSET,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Change what registrants for the account's webinars are asked and how they are approved.

        Needs a paid plan. `me` as `account_id` stands for the master account.

        Scopes: account:write:admin, account:write:master.

        Granular scopes: account:update:registration_settings:master.

        Role permissions: AccountProfile:Edit, AccountSetting:Edit.

        Rate limit: Medium.

        Args:
            account_id: The account's ID; `me` stands for the master account.
            questions: Standard fields in the account's registration settings.
            options: What happens when participants submit their registration.
            approve_type: How registrations are approved: `0` or `1`; their meaning is not
                documented here.
            custom_questions: Custom questions in the account's registration settings.
            type_: What the registration is for.
            request_options: How this call alone is sent: time limit, retries, headers.

        Raises:
            PlanMissingError: Only available for accounts on a paid plan (400, code 200).
            NotFoundError: The account {accountId} does not exist (404, code 2001).
            RateLimitError: Too Many Requests (429).

        Example:
            zoom.accounts.update_webinar_registration_settings(
                "acctNorthwind000000001",
                type_="webinar",
                questions=[
                    {"field_name": "last_name", "required": True, "selected": True},
                    {"field_name": "address", "required": True, "selected": False},
                ],
            )
        """
        self._call("update_account_webinar_registration_settings", locals())

    def upload_virtual_background(
        self,
        account_id: str,
        *,
        file: FileInput | None | Unset = UNSET,
        request_options: RequestOptions | None = None,
    ) -> _models.VirtualBackgroundSettingsFile:
        """Upload an account virtual background

        Upload a virtual background that all users of the account can use, as a JPG/JPEG, GIF or
        PNG file. Needs virtual backgrounds turned on for the account.

        Scopes: account:master, account:write:admin.

        Granular scopes: account:write:virtual_background_files:admin,
        account:write:virtual_background_files:master.

        Role permissions: AccountProfile:Edit, AccountSetting:Edit.

        Rate limit: Medium.

        Args:
            account_id: The account's ID.
            file: Path of the virtual background file.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            The uploaded virtual background.

        Raises:
            ValidationError: No file was uploaded. Check that the request carries one (400, code
                120).
            ValidationError: The file is larger than the limit of 15M (400, code 120).
            LimitReachedError: The maximum for a user is 10 files (400, code 120).
            ValidationError: The uploaded file must be in the format "jpg/jpeg", "gif" or "png"
                (400, code 120).
            OperationFailedError: The file failed to upload (400, code 120).
            NotFoundError: This account does not exist or is not yours: {accountId} (404, code
                2001).
            RateLimitError: Too Many Requests (429).

        Example:
            zoom.accounts.upload_virtual_background("acctNorthwind000000001", file="picture.png")
        """
        return self._call("upload_account_virtual_background", locals())

    def batch_delete_virtual_backgrounds(
        self,
        account_id: str,
        *,
        file_ids: str | Unset = UNSET,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Delete virtual backgrounds of the account, by their file IDs.

        Needs virtual backgrounds turned on for the account.

        Scopes: account:master, account:write:admin.

        Granular scopes: account:delete:virtual_background_files:admin,
        account:delete:virtual_background_files:master.

        Role permissions: AccountProfile:Edit, AccountSetting:Edit.

        Rate limit: Light.

        Args:
            account_id: The account's ID.
            file_ids: IDs of the virtual backgrounds to delete, comma-separated.
            request_options: How this call alone is sent: time limit, retries, headers.

        Raises:
            ValidationError: The parameter `file_ids` is invalid (400, code 300).
            NotFoundError: This account does not exist or is not yours: {accountId} (404, code
                2001).
            RateLimitError: Too Many Requests (429).

        Example:
            zoom.accounts.batch_delete_virtual_backgrounds("acctNorthwind000000001")
        """
        self._call("delete_account_virtual_backgrounds", locals())

    def list_trusted_domains(
        self,
        account_id: str,
        *,
        request_options: RequestOptions | None = None,
    ) -> _models.TrustedDomainList:
        """List the domains that an account trusts.

        Needs a paid plan. `me` as `account_id` stands for the master account.

        Scopes: account:master, account:read:admin, account:read:master, account:write:master.

        Granular scopes: account:read:trusted_domains:master.

        Role permissions: AccountSetting:Read.

        Rate limit: Light.

        Args:
            account_id: The account's ID; `me` stands for the master account.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            The trusted domains. OK.

        Raises:
            NotFoundError: The account {accountId} does not exist (200, code 2001).
            NotFoundError: The account {accountId} does not exist (404, code 2001).
            RateLimitError: Too Many Requests (429).

        Example:
            zoom.accounts.list_trusted_domains("acctNorthwind000000001")
        """
        return self._call("list_trusted_domains", locals())

    def get_sub_account(
        self,
        account_id: str,
        *,
        request_options: RequestOptions | None = None,
    ) -> _models.SubAccount:
        """Get a sub account

        Return a sub account with its owner and options, or the master account with `me` as
        `account_id`. Needs a Pro plan or higher with the master account option, and Zoom's approval
        as a partner who manages sub accounts.

        Scopes: account:master.

        Granular scopes: account:read:sub_account:admin, account:read:sub_account:master.

        Role permissions: SubAccount:Edit, SubAccount:Read.

        Rate limit: Light.

        Args:
            account_id: The sub account's ID; `me` stands for the master account.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            The account.

        Raises:
            NotFoundError: No account exists with the ID {subAccountId} (404, code 2001).
            RateLimitError: Too Many Requests (429).

        Example:
            zoom.accounts.get_sub_account("acctLantern0000000002")
        """
        return self._call("get_sub_account", locals())

    def disassociate_sub_account(
        self,
        account_id: str,
        *,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Detach a sub account.

        It continues unchanged outside the master account. Paid accounts cannot be detached.
        Needs a Pro plan or higher with the master account option, and the caller must be the
        master account.

        Scopes: account:master, account:write:master.

        Granular scopes: account:delete:sub_account:master.

        Role permissions: SubAccount:Edit, SubAccount:Read.

        Rate limit: Light.

        Args:
            account_id: The ID of the sub account to detach.
            request_options: How this call alone is sent: time limit, retries, headers.

        Raises:
            WrongStateError: A paid account cannot be disassociated (404, code 2000).
            NotFoundError: The account {subAccountId} does not exist (404, code 2001).
            RateLimitError: Too Many Requests (429).

        Example:
            zoom.accounts.disassociate_sub_account("acctLantern0000000002")
        """
        self._call("disassociate_sub_account", locals())

    def update_sub_account_options(
        self,
        account_id: str,
        *,
        billing_auto_renew: bool | None | Unset = UNSET,
        meeting_connector_list: Sequence[str] | None | Unset = UNSET,
        pay_mode: _literals.AccountOptionsPayMode | None | Unset = UNSET,
        room_connector_list: Sequence[str] | None | Unset = UNSET,
        share_mc: bool | None | Unset = UNSET,
        share_rc: bool | None | Unset = UNSET,
        resource_meeting_hybrid_list: Sequence[str] | None | Unset = UNSET,
        resource_meeting_connector_list: Sequence[str] | None | Unset = UNSET,
        resource_share_mc: bool | None | Unset = UNSET,
        resource_share_mh: bool | None | Unset = UNSET,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Update account options

        Change who pays for a sub account, how its billing renews and which connectors of the
        master account it shares. Needs a Pro plan or higher with the master account option. The
        caller must be the master account and a trusted partner of Zoom. Who pays cannot be
        changed once the sub account has a plan.

        Scopes: account:master.

        Granular scopes: account:update:options:master.

        Role permissions: SubAccount:Edit, SubAccount:Read.

        Rate limit: Light.

        Args:
            account_id: The account's ID.
            billing_auto_renew: Whether the billing renews automatically.
            meeting_connector_list: Meeting Connectors, by IP address, which the sub account shares;
                all of the master account's when left out. Needs `share_mc`.
            pay_mode: Who pays: `master` the master account, `sub` the sub account. By default
                "master".
            room_connector_list: IP addresses of the virtual Room Connectors that the sub account
                shares; all of the master account's when left out. Needs `share_rc`.
            share_mc: Whether the sub account may use Meeting Connectors of the master account. For
                on-premise accounts only. By default false.
            share_rc: Whether the sub account may use virtual Room Connectors (VRC) of the master
                account. For on-premise accounts only. By default false.
            resource_meeting_hybrid_list: Names of the Meeting Hybrid zones that the sub account
                shares; when left out, it shares every Meeting Connector of the master account. At
                most 999 items.
            resource_meeting_connector_list: Names of the Meeting Connector resources that the sub
                account shares; every one that the master account has when left out. At most 999
                items.
            resource_share_mc: Whether the sub account may use the master account's shared Meeting
                Connector resources. For on-premise accounts only. By default false.
            resource_share_mh: Whether the sub account may use the master account's shared Meeting
                Hybrid resources. For on-premise accounts only. By default false.
            request_options: How this call alone is sent: time limit, retries, headers.

        Raises:
            WrongStateError: The pay mode of a sub account cannot be updated once the sub account
                has an existing plan (200, code 200).
            WrongStateError: Once the purchase is complete, the collection method cannot be changed
                (400, code 2100).
            NotFoundError: Some of the meeting connectors provided cannot be found (400, code 2115).
            NotFoundError: The account {subAccountId} does not exist (404, code 2001).
            RateLimitError: Too Many Requests (429).

        Example:
            zoom.accounts.update_sub_account_options(
                "acctNorthwind000000001",
                billing_auto_renew=True,
                meeting_connector_list=["203.0.113.10", "203.0.113.11"],
                pay_mode="master",
            )
        """
        self._call("update_account_options", locals())


class AsyncAccounts(AsyncResource):
    """The operations of accounts."""

    async def get_locked_settings(
        self,
        account_id: str,
        *,
        option: str | Unset = UNSET,
        custom_query_fields: str | Unset = UNSET,
        request_options: RequestOptions | None = None,
    ) -> _models.AccountLockedSettings:
        """Get account locked settings

        Return which settings of an account are locked, that is, switched on or off for all its
        users by the owner or an administrator. Needs a Pro plan or higher; meant for accounts with
        master and sub accounts enabled. `option=meeting_security` asks for the meeting security
        settings; `custom_query_fields` narrows the answer to the named fields.

        Scopes: account:read:admin, account:write:admin.

        Granular scopes: account:read:lock_settings:master.

        Role permissions: AccountSetting:Read.

        Rate limit: Medium.

        Args:
            account_id: The account's ID.
            option: Give `meeting_security` to get the locks on the security settings of meetings.
            custom_query_fields: Names of the settings to return, comma-separated, such as
                `host_video,participant_video`; all others are left out of the answer.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            The locks on the account's settings; with `option=meeting_security`, those on the
                security of meetings and webinars. OK.

        Raises:
            PlanMissingError: Only paid accounts can do this; account {accountId} is not paid (200,
                code 200).
            NotFoundError: The account {subAccountId} does not exist (400, code 2001).
            RateLimitError: Too Many Requests (429).

        Example:
            await zoom.accounts.get_locked_settings("acctNorthwind000000001")
        """
        return await self._call("get_account_locked_settings", locals())

    async def update_locked_settings(
        self,
        account_id: str,
        *,
        audio_conferencing: _inputs.LockedAudioConferencingSettingsInput
        | _models.LockedAudioConferencingSettings
        | None
        | Unset = UNSET,
        chat: _inputs.LockedChatSettingsInput | _models.LockedChatSettings | None | Unset = UNSET,
        email_notification: _inputs.LockedEmailNotificationSettingsInput
        | _models.LockedEmailNotificationSettings
        | None
        | Unset = UNSET,
        in_meeting: _inputs.AccountLockedInMeetingSettingsInput
        | _models.AccountLockedInMeetingSettings
        | None
        | Unset = UNSET,
        other_options: _inputs.AccountLockedSettingsOtherOptionsInput | None | Unset = UNSET,
        recording: _inputs.AccountLockedRecordingSettingsInput
        | _models.AccountLockedRecordingSettings
        | None
        | Unset = UNSET,
        schedule_meeting: _inputs.AccountLockedScheduleMeetingSettingsInput
        | _models.AccountLockedScheduleMeetingSettings
        | None
        | Unset = UNSET,
        telephony: _inputs.LockedTelephonySettingsInput | None | Unset = UNSET,
        tsp: _inputs.LockedTspSettingsInput | None | Unset = UNSET,
        meeting_security: _inputs.AccountLockedSettingsMeetingSecurity | None | Unset = UNSET,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Lock or unlock settings of an account for all its users.

        Needs a Pro plan or higher, with master and sub accounts enabled.

        Scopes: account:write:admin.

        Granular scopes: account:update:lock_settings:admin, account:update:lock_settings:master.

        Role permissions: AccountProfile:Edit, AccountSetting:Edit.

        Rate limit: Medium.

        Args:
            account_id: The account's ID.
            audio_conferencing: Audio conferencing settings.
            chat: Chat settings.
            email_notification: Settings for email notifications.
            in_meeting: Settings for what can be done in a meeting.
            other_options: Further settings.
            recording: Locks on the account's settings for recording.
            schedule_meeting: Settings for scheduling meetings.
            telephony: Telephony settings.
            tsp: Locks on the settings for audio by a telephony service provider (TSP).
            meeting_security: Settings for the security of meetings.
            request_options: How this call alone is sent: time limit, retries, headers.

        Raises:
            PlanMissingError: Only available for a paid account; {accountId} is not paid (200, code
                200).
            NotFoundError: The account does not exist: {subAccountId} is unknown (404, code 2001).
            RateLimitError: Too Many Requests (429).

        Example:
            await zoom.accounts.update_locked_settings(
                "acctNorthwind000000001",
                other_options={"blur_snapshot": True, "webinar_registration_options": True},
                telephony={"telephony_regions": True, "third_party_audio": True},
                tsp={"call_out": True, "show_international_numbers_link": True},
            )
        """
        await self._call("update_account_locked_settings", locals())

    async def list_managed_domains(
        self,
        account_id: str,
        *,
        request_options: RequestOptions | None = None,
    ) -> _models.DomainList:
        """List the domains that an account manages, with their status.

        Needs a Pro plan or higher with the master account option. `me` as `account_id` stands
        for the master account.

        Scopes: account:master, account:read:admin, account:read:master, account:write:master.

        Granular scopes: account:read:managed_domains:master.

        Role permissions: AccountSetting:Read.

        Rate limit: Light.

        Args:
            account_id: The account's ID; `me` stands for the master account.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            The managed domains. OK.

        Raises:
            PlanMissingError: Available only for a Paid or ZMP account: {accountId} (200, code 200).
            NotFoundError: The account {accountId} does not exist (404, code 2001).
            RateLimitError: Too Many Requests (429).

        Example:
            await zoom.accounts.list_managed_domains("acctNorthwind000000001")
        """
        return await self._call("list_managed_domains", locals())

    async def update_owner(
        self,
        account_id: str,
        *,
        email: str,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Make another user of the same account its owner.

        Needs a Pro plan or higher with master account privileges. The caller must be owner or
        administrator of the account.

        Scopes: account:master, account:write:admin.

        Granular scopes: account:update:owner:admin, account:update:owner:master.

        Rate limit: Heavy.

        Args:
            account_id: The account's ID.
            email: Email address of the person who becomes the account's owner.
            request_options: How this call alone is sent: time limit, retries, headers.

        Raises:
            ValidationError: The user is no admin, is an API user, or does not belong to the account
                {accountId} (400, code 200).
            UserNotInAccountError: A user outside of the account cannot be made its owner (400, code
                200).
            UnsupportedError: The role of the account owner cannot be updated (400, code 200).
            NotFoundError: The account {subAccountId} does not exist (404, code 2001).
            NotFoundError: No billing account was found for {accountId} (404, code 3201).
            NotFoundError: No billing contact was found for {accountId} (404, code 3211).
            RateLimitError: Too Many Requests (429).

        Example:
            await zoom.accounts.update_owner(
                "acctNorthwind000000001",
                email="amara.okafor@example.com",
            )
        """
        await self._call("update_account_owner", locals())

    async def get_settings(
        self,
        account_id: str,
        *,
        option: _literals.AccountSettingsOption | Unset = UNSET,
        custom_query_fields: str | Unset = UNSET,
        request_options: RequestOptions | None = None,
    ) -> _models.AccountSettings:
        """Return the settings of an account.

        Needs a paid plan. `option` asks for the settings of one field, such as authentication or
        security, and `custom_query_fields` narrows the answer to the named fields. `me` as
        `account_id` stands for the master account.

        Scopes: account:read:admin, account:write:admin.

        Granular scopes: account:read:settings:admin, account:read:settings:master.

        Role permissions: AccountSetting:Read.

        Rate limit: Medium.

        Args:
            account_id: The account's ID; `me` stands for the master account.
            option: Block to return instead of all settings: `meeting_authentication` (who may
                join), `recording_authentication` (who may watch recordings), `security` (signing
                in, such as password rules), or `meeting_security`.
            custom_query_fields: Names of the settings to return, comma-separated, such as
                `host_video,participant_video`; all others are left out of the answer.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            The account's settings, or the group of settings that `option` names. OK.

        Raises:
            PlanMissingError: Only available for accounts on a paid plan (200, code 200).
            NotFoundError: The account {accountId} does not exist (404, code 2001).
            RateLimitError: Too Many Requests (429).

        Example:
            await zoom.accounts.get_settings("acctNorthwind000000001")
        """
        return await self._call("get_account_settings", locals())

    async def update_settings(
        self,
        account_id: str,
        *,
        security: _inputs.AccountSecurityInput
        | _models.AccountSettingsSecurity
        | None
        | Unset = UNSET,
        audio_conferencing: _inputs.AccountAudioConferencingSettings
        | _models.AudioConferencingSettings
        | None
        | Unset = UNSET,
        chat: _inputs.AccountChatSettings | _models.ChatSettings | None | Unset = UNSET,
        email_notification: _inputs.AccountEmailNotificationSettingsInput
        | _models.AccountEmailNotificationSettings
        | None
        | Unset = UNSET,
        feature: _inputs.AccountFeatureInput | None | Unset = UNSET,
        integration: _inputs.IntegrationSettingsInput
        | _models.IntegrationSettings
        | None
        | Unset = UNSET,
        other_options: _inputs.AccountOtherOptionsInput
        | _models.AccountSettingsOtherOptions
        | None
        | Unset = UNSET,
        profile: _inputs.AccountProfileInput | None | Unset = UNSET,
        recording: _inputs.AccountRecordingSettingsInput
        | _models.AccountRecordingSettings
        | None
        | Unset = UNSET,
        schedule_meeting: _inputs.AccountScheduleMeetingSettingsInput
        | _models.AccountScheduleMeetingSettings
        | None
        | Unset = UNSET,
        telephony: _inputs.AccountTelephonySettings | None | Unset = UNSET,
        tsp: _inputs.AccountTspSettingsInput | _models.AccountTspSettings | None | Unset = UNSET,
        zoom_rooms: _inputs.UpdateAccountSettingsZoomRoomSettings
        | _models.AccountZoomRoomSettings
        | None
        | Unset = UNSET,
        general_setting: _inputs.GeneralSettingInput | None | Unset = UNSET,
        mail_calendar: _inputs.MailCalendarSettingsInput
        | _models.MailCalendarSettings
        | None
        | Unset = UNSET,
        in_meeting: _inputs.AccountInMeetingSettings
        | _models.InMeetingSettings
        | None
        | Unset = UNSET,
        allow_authentication_exception: bool | None | Unset = UNSET,
        authentication_option: _inputs.AuthenticationOptionInput | None | Unset = UNSET,
        meeting_authentication: bool | None | Unset = UNSET,
        recording_authentication: bool | None | Unset = UNSET,
        meeting_security: _inputs.AccountSettingsMeetingSecurity
        | _models.MeetingSecurity
        | None
        | Unset = UNSET,
        in_session: _inputs.InSessionSettingsInput
        | _models.InSessionSettings
        | None
        | Unset = UNSET,
        session_security: _inputs.SessionSecurityInput | None | Unset = UNSET,
        option: _literals.AccountSettingsOption | Unset = UNSET,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Change settings of a sub account, or of the master account with `me` as `account_id`.

        Settings that are left out keep their value. Needs a paid plan. `option` says which kind
        of settings the body holds, such as authentication or security.

        Scopes: account:write:admin.

        Granular scopes: account:update:settings:admin, account:update:settings:master.

        Role permissions: AccountProfile:Edit, AccountSetting:Edit.

        Rate limit: Medium.

        Args:
            account_id: The account's ID; `me` stands for the master account.
            security: The account's settings for security: rules for passcodes, two-factor
                authentication, single sign-on and signing in again.
            audio_conferencing: Audio conferencing settings.
            chat: Chat settings.
            email_notification: Settings for email notifications.
            feature: Add-on features and licenses of the user.
            integration: Which services users can connect, such as Google Calendar, Dropbox or
                OneDrive.
            other_options: Further settings.
            profile: Profile settings, such as where recordings are stored.
            recording: The account's settings for local and cloud recording.
            schedule_meeting: Settings for scheduling meetings.
            telephony: Telephony settings.
            tsp: Settings for audio by a telephony service provider (TSP).
            zoom_rooms: The account's settings for Zoom Rooms.
            general_setting: General settings of the account.
            mail_calendar: Settings for email and calendar.
            in_meeting: Deprecated. Settings for what can be done in a meeting.
            allow_authentication_exception: Whether hosts can let invited people join without
                authentication, although it is required of the others.
            authentication_option: The account's authentication options.
            meeting_authentication: Whether meetings are open to authenticated users only;
                `authentication_option` says how they authenticate.
            recording_authentication: Whether cloud recordings can be viewed by authenticated users
                only. The authentication profile is made here, at account level; groups and users
                can then turn it off in their own settings.
            meeting_security: Settings for the security of meetings.
            in_session: Settings for what happens in a session.
            session_security: Settings for the security of sessions, such as the countries from
                which people can join.
            option: Block to change: `meeting_authentication` (who may join),
                `recording_authentication` (who may watch recordings), `security` (signing in, such
                as password rules), or `meeting_security`.
            request_options: How this call alone is sent: time limit, retries, headers.

        Raises:
            PlanMissingError: Only available for accounts on a paid plan (400, code 200).
            NotFoundError: The account {accountId} does not exist (404, code 2001).
            RateLimitError: Too Many Requests (429).

        Example:
            await zoom.accounts.update_settings(
                "acctNorthwind000000001",
                feature={"meeting_capacity": 100},
                general_setting={
                    "auto_zoom_room_proximity_connect": True,
                    "show_zoom_room_feature": True,
                },
            )
        """
        await self._call("update_account_settings", locals())

    async def get_webinar_registration_settings(
        self,
        account_id: str,
        *,
        type_: _literals.WebinarRegistrationSettingsType | Unset = UNSET,
        request_options: RequestOptions | None = None,
    ) -> _models.WebinarRegistrationSettings:
        """Return what registrants for the account's webinars are asked and how they are approved.

        Needs a paid plan. `me` as `account_id` stands for the master account.

        Scopes: account:read:admin, account:read:master, account:write:admin,
        account:write:master.

        Granular scopes: account:read:registration_settings:master.

        Role permissions: AccountSetting:Read.

        Rate limit: Medium.

        Args:
            account_id: The account's ID; `me` stands for the master account.
            type_: What the registration is for.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            The webinar registration settings.

        Raises:
            NotFoundError: The account {accountId} does not exist (404, code 2001).
            RateLimitError: Too Many Requests (429).

        Example:
            await zoom.accounts.get_webinar_registration_settings(
                "acctNorthwind000000001",
                type_="webinar",
            )
        """
        return await self._call("get_account_webinar_registration_settings", locals())

    async def update_webinar_registration_settings(
        self,
        account_id: str,
        *,
        questions: Sequence[
            _inputs.AccountWebinarRegistrationSettingsQuestion
            | _models.WebinarRegistrationSettingsQuestion
        ]
        | None
        | Unset = UNSET,
        options: _inputs.AccountWebinarRegistrationSettingsOptions
        | _models.WebinarRegistrationSettingsOptions
        | None
        | Unset = UNSET,
        approve_type: Literal[0, 1] | None | Unset = UNSET,
        custom_questions: Sequence[
            _inputs.AccountWebinarRegistrationSettingsCustomQuestion | _models.CustomQuestion
        ]
        | None
        | Unset = UNSET,
        type_: _literals.WebinarRegistrationSettingsType | Unset = UNSET,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Change what registrants for the account's webinars are asked and how they are approved.

        Needs a paid plan. `me` as `account_id` stands for the master account.

        Scopes: account:write:admin, account:write:master.

        Granular scopes: account:update:registration_settings:master.

        Role permissions: AccountProfile:Edit, AccountSetting:Edit.

        Rate limit: Medium.

        Args:
            account_id: The account's ID; `me` stands for the master account.
            questions: Standard fields in the account's registration settings.
            options: What happens when participants submit their registration.
            approve_type: How registrations are approved: `0` or `1`; their meaning is not
                documented here.
            custom_questions: Custom questions in the account's registration settings.
            type_: What the registration is for.
            request_options: How this call alone is sent: time limit, retries, headers.

        Raises:
            PlanMissingError: Only available for accounts on a paid plan (400, code 200).
            NotFoundError: The account {accountId} does not exist (404, code 2001).
            RateLimitError: Too Many Requests (429).

        Example:
            await zoom.accounts.update_webinar_registration_settings(
                "acctNorthwind000000001",
                type_="webinar",
                questions=[
                    {"field_name": "last_name", "required": True, "selected": True},
                    {"field_name": "address", "required": True, "selected": False},
                ],
            )
        """
        await self._call("update_account_webinar_registration_settings", locals())

    async def upload_virtual_background(
        self,
        account_id: str,
        *,
        file: FileInput | None | Unset = UNSET,
        request_options: RequestOptions | None = None,
    ) -> _models.VirtualBackgroundSettingsFile:
        """Upload an account virtual background

        Upload a virtual background that all users of the account can use, as a JPG/JPEG, GIF or
        PNG file. Needs virtual backgrounds turned on for the account.

        Scopes: account:master, account:write:admin.

        Granular scopes: account:write:virtual_background_files:admin,
        account:write:virtual_background_files:master.

        Role permissions: AccountProfile:Edit, AccountSetting:Edit.

        Rate limit: Medium.

        Args:
            account_id: The account's ID.
            file: Path of the virtual background file.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            The uploaded virtual background.

        Raises:
            ValidationError: No file was uploaded. Check that the request carries one (400, code
                120).
            ValidationError: The file is larger than the limit of 15M (400, code 120).
            LimitReachedError: The maximum for a user is 10 files (400, code 120).
            ValidationError: The uploaded file must be in the format "jpg/jpeg", "gif" or "png"
                (400, code 120).
            OperationFailedError: The file failed to upload (400, code 120).
            NotFoundError: This account does not exist or is not yours: {accountId} (404, code
                2001).
            RateLimitError: Too Many Requests (429).

        Example:
            await zoom.accounts.upload_virtual_background(
                "acctNorthwind000000001",
                file="picture.png",
            )
        """
        return await self._call("upload_account_virtual_background", locals())

    async def batch_delete_virtual_backgrounds(
        self,
        account_id: str,
        *,
        file_ids: str | Unset = UNSET,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Delete virtual backgrounds of the account, by their file IDs.

        Needs virtual backgrounds turned on for the account.

        Scopes: account:master, account:write:admin.

        Granular scopes: account:delete:virtual_background_files:admin,
        account:delete:virtual_background_files:master.

        Role permissions: AccountProfile:Edit, AccountSetting:Edit.

        Rate limit: Light.

        Args:
            account_id: The account's ID.
            file_ids: IDs of the virtual backgrounds to delete, comma-separated.
            request_options: How this call alone is sent: time limit, retries, headers.

        Raises:
            ValidationError: The parameter `file_ids` is invalid (400, code 300).
            NotFoundError: This account does not exist or is not yours: {accountId} (404, code
                2001).
            RateLimitError: Too Many Requests (429).

        Example:
            await zoom.accounts.batch_delete_virtual_backgrounds("acctNorthwind000000001")
        """
        await self._call("delete_account_virtual_backgrounds", locals())

    async def list_trusted_domains(
        self,
        account_id: str,
        *,
        request_options: RequestOptions | None = None,
    ) -> _models.TrustedDomainList:
        """List the domains that an account trusts.

        Needs a paid plan. `me` as `account_id` stands for the master account.

        Scopes: account:master, account:read:admin, account:read:master, account:write:master.

        Granular scopes: account:read:trusted_domains:master.

        Role permissions: AccountSetting:Read.

        Rate limit: Light.

        Args:
            account_id: The account's ID; `me` stands for the master account.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            The trusted domains. OK.

        Raises:
            NotFoundError: The account {accountId} does not exist (200, code 2001).
            NotFoundError: The account {accountId} does not exist (404, code 2001).
            RateLimitError: Too Many Requests (429).

        Example:
            await zoom.accounts.list_trusted_domains("acctNorthwind000000001")
        """
        return await self._call("list_trusted_domains", locals())

    async def get_sub_account(
        self,
        account_id: str,
        *,
        request_options: RequestOptions | None = None,
    ) -> _models.SubAccount:
        """Get a sub account

        Return a sub account with its owner and options, or the master account with `me` as
        `account_id`. Needs a Pro plan or higher with the master account option, and Zoom's approval
        as a partner who manages sub accounts.

        Scopes: account:master.

        Granular scopes: account:read:sub_account:admin, account:read:sub_account:master.

        Role permissions: SubAccount:Edit, SubAccount:Read.

        Rate limit: Light.

        Args:
            account_id: The sub account's ID; `me` stands for the master account.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            The account.

        Raises:
            NotFoundError: No account exists with the ID {subAccountId} (404, code 2001).
            RateLimitError: Too Many Requests (429).

        Example:
            await zoom.accounts.get_sub_account("acctLantern0000000002")
        """
        return await self._call("get_sub_account", locals())

    async def disassociate_sub_account(
        self,
        account_id: str,
        *,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Detach a sub account.

        It continues unchanged outside the master account. Paid accounts cannot be detached.
        Needs a Pro plan or higher with the master account option, and the caller must be the
        master account.

        Scopes: account:master, account:write:master.

        Granular scopes: account:delete:sub_account:master.

        Role permissions: SubAccount:Edit, SubAccount:Read.

        Rate limit: Light.

        Args:
            account_id: The ID of the sub account to detach.
            request_options: How this call alone is sent: time limit, retries, headers.

        Raises:
            WrongStateError: A paid account cannot be disassociated (404, code 2000).
            NotFoundError: The account {subAccountId} does not exist (404, code 2001).
            RateLimitError: Too Many Requests (429).

        Example:
            await zoom.accounts.disassociate_sub_account("acctLantern0000000002")
        """
        await self._call("disassociate_sub_account", locals())

    async def update_sub_account_options(
        self,
        account_id: str,
        *,
        billing_auto_renew: bool | None | Unset = UNSET,
        meeting_connector_list: Sequence[str] | None | Unset = UNSET,
        pay_mode: _literals.AccountOptionsPayMode | None | Unset = UNSET,
        room_connector_list: Sequence[str] | None | Unset = UNSET,
        share_mc: bool | None | Unset = UNSET,
        share_rc: bool | None | Unset = UNSET,
        resource_meeting_hybrid_list: Sequence[str] | None | Unset = UNSET,
        resource_meeting_connector_list: Sequence[str] | None | Unset = UNSET,
        resource_share_mc: bool | None | Unset = UNSET,
        resource_share_mh: bool | None | Unset = UNSET,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Update account options

        Change who pays for a sub account, how its billing renews and which connectors of the
        master account it shares. Needs a Pro plan or higher with the master account option. The
        caller must be the master account and a trusted partner of Zoom. Who pays cannot be
        changed once the sub account has a plan.

        Scopes: account:master.

        Granular scopes: account:update:options:master.

        Role permissions: SubAccount:Edit, SubAccount:Read.

        Rate limit: Light.

        Args:
            account_id: The account's ID.
            billing_auto_renew: Whether the billing renews automatically.
            meeting_connector_list: Meeting Connectors, by IP address, which the sub account shares;
                all of the master account's when left out. Needs `share_mc`.
            pay_mode: Who pays: `master` the master account, `sub` the sub account. By default
                "master".
            room_connector_list: IP addresses of the virtual Room Connectors that the sub account
                shares; all of the master account's when left out. Needs `share_rc`.
            share_mc: Whether the sub account may use Meeting Connectors of the master account. For
                on-premise accounts only. By default false.
            share_rc: Whether the sub account may use virtual Room Connectors (VRC) of the master
                account. For on-premise accounts only. By default false.
            resource_meeting_hybrid_list: Names of the Meeting Hybrid zones that the sub account
                shares; when left out, it shares every Meeting Connector of the master account. At
                most 999 items.
            resource_meeting_connector_list: Names of the Meeting Connector resources that the sub
                account shares; every one that the master account has when left out. At most 999
                items.
            resource_share_mc: Whether the sub account may use the master account's shared Meeting
                Connector resources. For on-premise accounts only. By default false.
            resource_share_mh: Whether the sub account may use the master account's shared Meeting
                Hybrid resources. For on-premise accounts only. By default false.
            request_options: How this call alone is sent: time limit, retries, headers.

        Raises:
            WrongStateError: The pay mode of a sub account cannot be updated once the sub account
                has an existing plan (200, code 200).
            WrongStateError: Once the purchase is complete, the collection method cannot be changed
                (400, code 2100).
            NotFoundError: Some of the meeting connectors provided cannot be found (400, code 2115).
            NotFoundError: The account {subAccountId} does not exist (404, code 2001).
            RateLimitError: Too Many Requests (429).

        Example:
            await zoom.accounts.update_sub_account_options(
                "acctNorthwind000000001",
                billing_auto_renew=True,
                meeting_connector_list=["203.0.113.10", "203.0.113.11"],
                pay_mode="master",
            )
        """
        await self._call("update_account_options", locals())
