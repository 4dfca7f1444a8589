# Generated from zoom.postman_collection.json. Not to be edited.
from __future__ import annotations

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
    from ...runtime.types import FileInput


class Accounts(Resource):
    """The account itself and, for master accounts, the sub accounts below it: their settings,
    locked
    settings, options, domains and owner.
    """

    def list_sub_accounts(
        self,
        *,
        page_size: int | Unset = UNSET,
        page_number: int | Unset = UNSET,
        next_page_token: str | Unset = UNSET,
        request_options: RequestOptions | None = None,
    ) -> Pages[_models.SubAccountItem, _models.SubAccountList]:
        """List the sub accounts that a master account has created.

        Needs a Pro plan or higher with the master account option, and Zoom's approval as a
        partner
        who manages sub accounts.

        Scopes: account:read:admin.

        Rate limit: Medium.

        Args:
            page_size: How many records one page holds. Default: `30`.
            page_number: Page to return, counted from 1. Deprecated: use `next_page_token`.
            next_page_token: Token of the page to return, taken from the answer before it; valid for
                15 minutes.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            The sub accounts. The same list, its last page, fetched page by page as they are asked
                for.

        Example:
            for item in zoom.accounts.list_sub_accounts():
                print(item)
        """
        return self._pages("list_sub_accounts", locals())

    def create_sub_account(
        self,
        *,
        first_name: str,
        last_name: str,
        email: str,
        password: str,
        account_name: str | None | Unset = UNSET,
        options: _inputs.SubAccountOptionsInput | None | Unset = UNSET,
        sub_reseller_id: str | None | Unset = UNSET,
        request_options: RequestOptions | None = None,
    ) -> _models.SubAccount:
        """Create a sub account of your master account.

        The owner of the new account receives a confirmation by email.

        Needs a Pro plan or higher with the master account option, and Zoom's approval as a partner
        who manages sub accounts.

        Scopes: account:write:admin.

        Rate limit: Light.

        Args:
            first_name: First name of the owner.
            last_name: Last name of the owner.
            email: Email address of the owner.
            password: Password of the owner. It must follow the password rules of the account, which
                its settings hold as `password_requirement` under `security`.
            account_name: Name of the account. Without it, the first and last name of the owner
                serve.
            options: Options of the account: `pay_mode` says who pays (`master` or `sub`),
                `share_rc` and `share_mc` share connectors, whose IP addresses are in
                `room_connector_list` and `meeting_connector_list`.
            sub_reseller_id: ID of the sub-reseller. Without it, the sub account belongs to the
                account that asks.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            Sub account created.

        Raises:
            ValidationError: The name contains a word that is not allowed (400, code 300).
            BadRequestError: The domain of the email address is blocked (400, code 1107).
            BadRequestError: The password breaks a password rule (400, code 1111).
            ConflictError: The email address is already taken (409, code 1005).

        Example:
            zoom.accounts.create_sub_account(
                first_name="Amara",
                last_name="Okafor",
                email="amara.okafor@example.com",
                password="Kite-2026",
                account_name="Example Field Office",
            )
        """
        return self._call("create_sub_account", locals())

    def get_sub_account(
        self,
        account_id: str,
        *,
        request_options: RequestOptions | None = None,
    ) -> _models.SubAccount:
        """Return a sub account with its owner and options.

        Needs a Pro plan or higher with the master account option, and Zoom's approval as a
        partner
        who manages sub accounts.

        Scopes: account:read:admin.

        Rate limit: Light.

        Args:
            account_id: ID of the sub account.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            The sub account.

        Raises:
            NotFoundError: There is no such account, or it is not yours to manage (404, code 2001).

        Example:
            zoom.accounts.get_sub_account("subAccount000000000001")
        """
        return self._call("get_sub_account", locals())

    def disassociate_sub_account(
        self,
        account_id: str,
        *,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Detach a sub account.

        It continues outside the master account and keeps its content. Paid accounts cannot be
        detached.

        Needs a Pro plan or higher with the master account option, and the caller must be the master
        account.

        Scopes: account:write:admin.

        Rate limit: Light.

        Args:
            account_id: ID of the sub account.
            request_options: How this call alone is sent: time limit, retries, headers.

        Raises:
            NotFoundError: A paid account cannot be detached (404, code 2000).
            NotFoundError: There is no such account, or it is not yours to manage (404, code 2001).

        Example:
            zoom.accounts.disassociate_sub_account("subAccount000000000001")
        """
        self._call("disassociate_sub_account", locals())

    def get_locked_settings(
        self,
        account_id: str,
        *,
        option: _literals.LockedSettingsOption | Unset = UNSET,
        custom_query_fields: str | Unset = UNSET,
        request_options: RequestOptions | None = None,
    ) -> _models.AccountLockedSettings:
        """Return which settings of an account are locked.

        Only its owner and administrators can change a locked setting.

        Needs a Pro plan or higher.

        Scopes: account:read:admin.

        Rate limit: Medium.

        Args:
            account_id: ID of a sub account; `me` for your own account, master or regular.
            option: Give `meeting_security` to get the locks on the security settings of meetings.
            custom_query_fields: Names of the settings to return, comma-separated, instead of all.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            The account's locked settings.

        Raises:
            PlanMissingError: The account has no paid plan (200, code 200).
            BadRequestError: There is no such account, or it is not yours to manage (400, code
                2001).

        Example:
            zoom.accounts.get_locked_settings("subAccount000000000001")
        """
        return self._call("get_account_locked_settings", locals())

    def update_locked_settings(
        self,
        account_id: str,
        *,
        schedule_meeting: _inputs.AccountLockedScheduleMeetingSettings
        | _models.AccountLockedScheduleMeetingSettings
        | None
        | Unset = UNSET,
        in_meeting: _inputs.LockedInMeetingSettings
        | _models.LockedInMeetingSettings
        | None
        | Unset = UNSET,
        email_notification: _inputs.LockedEmailNotificationSettings
        | _models.LockedEmailNotificationSettings
        | None
        | Unset = UNSET,
        recording: _inputs.LockedRecordingSettings
        | _models.LockedRecordingSettings
        | None
        | Unset = UNSET,
        telephony: _inputs.LockedTelephonySettings
        | _models.LockedTelephonySettings
        | None
        | Unset = UNSET,
        tsp: _inputs.LockedTspSettings | _models.LockedTspSettings | None | Unset = UNSET,
        other_options: _inputs.LockedOtherOptions
        | _models.LockedOtherOptions
        | None
        | Unset = UNSET,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Lock or unlock settings of an account for all its users.

        Only its owner and administrators can change a locked setting.

        Needs a Pro plan or higher.

        Scopes: account:write:admin.

        Rate limit: Medium.

        Args:
            account_id: ID of a sub account; `me` for your own account, master or regular.
            schedule_meeting: Locks on the settings for scheduling; `true` locks a setting.
            in_meeting: Locks on the settings that apply during a meeting; `true` locks a setting.
            email_notification: Locks on the settings for emails; `true` locks a setting.
            recording: Locks on the settings for recordings. `ip_address_access_control` limits
                access to shared cloud recordings by IP address.
            telephony: Locks on third-party audio and on the regions for telephony.
            tsp: Locks on calling out and on the link to international numbers.
            other_options: Lock on `blur_snapshot`.
            request_options: How this call alone is sent: time limit, retries, headers.

        Raises:
            PlanMissingError: The account has no paid plan (200, code 200).
            NotFoundError: There is no such account, or it is not yours to manage (404, code 2001).

        Example:
            zoom.accounts.update_locked_settings(
                "subAccount000000000001",
                schedule_meeting={"host_video": True, "participant_video": True},
            )
        """
        self._call("update_account_locked_settings", locals())

    def list_managed_domains(
        self,
        account_id: str,
        *,
        request_options: RequestOptions | None = None,
    ) -> _models.ManagedDomainList:
        """List the domains that an account manages, with their status.

        Needs a Pro plan or higher with the master account option.

        Scopes: account:read:admin.

        Rate limit: Light.

        Args:
            account_id: ID of a sub account; `me` for the master account.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            The account's managed domains.

        Raises:
            PlanMissingError: The account has no paid plan (200, code 200).
            NotFoundError: There is no such account, or it is not yours to manage (404, code 2001).

        Example:
            zoom.accounts.list_managed_domains("subAccount000000000001")
        """
        return self._call("list_managed_domains", locals())

    def update_options(
        self,
        account_id: str,
        *,
        pay_mode: _literals.PayMode | None | Unset = UNSET,
        billing_auto_renew: bool | None | Unset = UNSET,
        share_rc: bool | None | Unset = UNSET,
        room_connector_list: Sequence[str] | None | Unset = UNSET,
        share_mc: bool | None | Unset = UNSET,
        meeting_connector_list: Sequence[str] | None | Unset = UNSET,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Update account options

        Change who pays for a sub account, how its billing renews and which connectors of the
        master
        account it shares.

        Needs a Pro plan or higher with the master account option. The caller must be the master
        account and a trusted partner of Zoom.

        Scopes: account:write:admin.

        Rate limit: Light.

        Args:
            account_id: ID of the sub account.
            pay_mode: Who pays, the `master` account or the `sub` account.
            billing_auto_renew: Whether the billing renews automatically.
            share_rc: Whether the sub account may use virtual Room Connectors of the master account.
                For on-premise users only.
            room_connector_list: Room Connectors to share, as IP addresses; all of them when left
                out. Needs `share_rc`.
            share_mc: Whether the sub account may use Meeting Connectors of the master account. For
                on-premise users only.
            meeting_connector_list: Meeting Connectors to share, as IP addresses; all of them when
                left out. Needs `share_mc`.
            request_options: How this call alone is sent: time limit, retries, headers.

        Raises:
            PlanMissingError: The sub account has a plan already; who pays is fixed (200, code 200).
            BadRequestError: The purchase is complete, so who pays can no longer change (400, code
                2100).
            NotFoundError: There is no such account, or it is not yours to manage (404, code 2001).

        Example:
            zoom.accounts.update_options(
                "subAccount000000000001",
                pay_mode="master",
                billing_auto_renew=False,
                share_rc=True,
                room_connector_list=["192.0.2.71"],
                share_mc=True,
            )
        """
        self._call("update_account_options", locals())

    def update_owner(
        self,
        account_id: str,
        *,
        email: str,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Make another user of the account its owner.

        Needs a Pro plan or higher with master account privileges. The caller must be owner or
        administrator of the account.

        Scopes: account:write:admin, account:master.

        Rate limit: Heavy.

        Args:
            account_id: ID of the account.
            email: Email address of the new owner.
            request_options: How this call alone is sent: time limit, retries, headers.

        Raises:
            PlanMissingError: The user is no administrator, is an API user, is outside the account,
                or is the owner already (400, code 200).
            NotFoundError: There is no such account, or it is not yours to manage (404, code 2001).
            NotFoundError: The account has no billing account (404, code 3201).
            NotFoundError: The account has no billing contact (404, code 3211).

        Example:
            zoom.accounts.update_owner(
                "subAccount000000000001",
                email="jonas.lindqvist@example.com",
            )
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

        Needs a paid plan.

        Scopes: account:read:admin.

        Rate limit: Medium.

        Args:
            account_id: ID of the account; `me` for the master account.
            option: Return one set of settings: `meeting_authentication` for who may join meetings,
                `recording_authentication` for who may watch cloud recordings, `security` for
                signing in, such as password rules, `meeting_security` for the security of meetings.
            custom_query_fields: Names of the settings to return, comma-separated, instead of all.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            The account's settings.

        Raises:
            PlanMissingError: The account has no paid plan (200, code 200).
            NotFoundError: There is no such account, or it is not yours to manage (404, code 2001).

        Example:
            zoom.accounts.get_settings("subAccount000000000001")
        """
        return self._call("get_account_settings", locals())

    def update_settings(
        self,
        account_id: str,
        *,
        schedule_meeting: _inputs.AccountScheduleMeetingSettings
        | _models.AccountScheduleMeetingSettings
        | None
        | Unset = UNSET,
        in_meeting: _inputs.InMeetingSettings | _models.InMeetingSettings | None | Unset = UNSET,
        email_notification: _inputs.EmailNotificationSettings
        | _models.EmailNotificationSettings
        | None
        | Unset = UNSET,
        zoom_rooms: _inputs.AccountZoomRoomSettings
        | _models.AccountZoomRoomSettings
        | None
        | Unset = UNSET,
        security: _inputs.AccountSecurityInput | None | Unset = UNSET,
        recording: _inputs.AccountRecordingSettings
        | _models.AccountRecordingSettings
        | None
        | Unset = UNSET,
        telephony: _inputs.TelephonySettings | _models.TelephonySettings | None | Unset = UNSET,
        integration: _inputs.IntegrationSettings
        | _models.IntegrationSettings
        | None
        | Unset = UNSET,
        feature: _inputs.AccountFeatures | _models.AccountFeatures | None | Unset = UNSET,
        tsp: _inputs.AccountTspSettings | _models.AccountTspSettings | None | Unset = UNSET,
        profile: _inputs.AccountSettingsProfile | None | Unset = UNSET,
        other_options: _inputs.AccountOtherOptions
        | _models.AccountOtherOptions
        | None
        | Unset = UNSET,
        option: _literals.AccountSettingsOption | Unset = UNSET,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Change settings of a sub account, or of your own account.

        Settings that you leave out keep their value.

        A sub account needs a paid plan.

        Scopes: account:write:admin.

        Rate limit: Medium.

        Args:
            account_id: ID of the sub account; `me` for the master account.
            schedule_meeting: Settings that apply when a meeting is scheduled.
                `meeting_password_requirement` holds the rules for passcodes.
            in_meeting: Settings that apply during a meeting.
            email_notification: Which events send an email.
            zoom_rooms: Settings for Zoom Rooms, such as alerts before meetings, the weekly restart,
                private meetings and whether scheduled meetings start and stop by themselves.
            security: Security settings: `password_requirement` holds the password rules,
                `sign_in_with_two_factor_auth` says who needs a second factor, and two fields end
                idle sessions on the client and on the web.
            recording: Settings for local and cloud recordings. `archive` says what is archived,
                `auto_delete_cmr_days` after how many days recordings are deleted when
                `auto_delete_cmr` is on.
            telephony: Audio conferencing settings.
            integration: Which services users can connect, such as Google Calendar, Dropbox or
                OneDrive.
            feature: `meeting_capacity` is the number of participants that a meeting can hold.
            tsp: Settings for the telephony service provider.
            profile: `recording_storage_location` sets where recordings are kept: `allowed_values`
                are the permitted places, `value` the one in use.
            other_options: Settings that fit no other block.
            option: The set of settings to change: `meeting_authentication` for who may join
                meetings, `recording_authentication` for who may watch cloud recordings, `security`
                for signing in, `meeting_security` for the security of meetings.
            request_options: How this call alone is sent: time limit, retries, headers.

        Raises:
            PlanMissingError: The account has no paid plan (200, code 200).
            ValidationError: The domains are invalid. Separate several by commas (300, code 300).
            NotFoundError: There is no such account, or it is not yours to manage (404, code 2001).

        Example:
            zoom.accounts.update_settings(
                "subAccount000000000001",
                schedule_meeting={"host_video": True, "join_before_host": False},
                in_meeting={"chat": True, "file_transfer": False},
            )
        """
        self._call("update_account_settings", locals())

    def upload_virtual_background(
        self,
        account_id: str,
        *,
        file: FileInput,
        request_options: RequestOptions | None = None,
    ) -> _models.VirtualBackground:
        """Upload a virtual background that all users of the account can use.

        Needs virtual backgrounds turned on for the account.

        Scopes: account:write:admin.

        Rate limit: Medium.

        Args:
            account_id: ID of the account.
            file: The image file, at most 15 MB.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            Virtual background uploaded.

        Raises:
            BadRequestError: The file is missing, too large (15 MB at most) or of the wrong type, or
                there are 10 files already (400, code 120).
            NotFoundError: There is no such account, or it is not yours to manage (404, code 2001).

        Example:
            zoom.accounts.upload_virtual_background("subAccount000000000001", file="picture.png")
        """
        return self._call("upload_account_virtual_background", locals())

    def delete_virtual_backgrounds(
        self,
        account_id: str,
        *,
        file_ids: str,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Delete virtual backgrounds of the account.

        Needs virtual backgrounds turned on for the account.

        Scopes: account:write:admin.

        Rate limit: Light.

        Args:
            account_id: ID of the account.
            file_ids: IDs of the files to delete, comma-separated.
            request_options: How this call alone is sent: time limit, retries, headers.

        Raises:
            ValidationError: `file_ids` is invalid (400, code 300).
            NotFoundError: There is no such account, or it is not yours to manage (404, code 2001).

        Example:
            zoom.accounts.delete_virtual_backgrounds(
                "subAccount000000000001",
                file_ids="background000000000001,background000000000002",
            )
        """
        self._call("delete_account_virtual_backgrounds", locals())

    def list_trusted_domains(
        self,
        account_id: str,
        *,
        request_options: RequestOptions | None = None,
    ) -> _models.TrustedDomainList:
        """List the domains that an account trusts.

        A sub account needs a paid plan.

        Scopes: account:read:admin.

        Rate limit: Light.

        Args:
            account_id: ID of the sub account; `me` for the master account.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            The account's trusted domains.

        Raises:
            ApplicationError: There is no such account, or it is not yours to manage (200, code
                2001).
            NotFoundError: There is no such account, or it is not yours to manage (404, code 2001).

        Example:
            zoom.accounts.list_trusted_domains("subAccount000000000001")
        """
        return self._call("list_trusted_domains", locals())


class AsyncAccounts(AsyncResource):
    """The account itself and, for master accounts, the sub accounts below it: their settings,
    locked
    settings, options, domains and owner.
    """

    def list_sub_accounts(
        self,
        *,
        page_size: int | Unset = UNSET,
        page_number: int | Unset = UNSET,
        next_page_token: str | Unset = UNSET,
        request_options: RequestOptions | None = None,
    ) -> AsyncPages[_models.SubAccountItem, _models.SubAccountList]:
        """List the sub accounts that a master account has created.

        Needs a Pro plan or higher with the master account option, and Zoom's approval as a
        partner
        who manages sub accounts.

        Scopes: account:read:admin.

        Rate limit: Medium.

        Args:
            page_size: How many records one page holds. Default: `30`.
            page_number: Page to return, counted from 1. Deprecated: use `next_page_token`.
            next_page_token: Token of the page to return, taken from the answer before it; valid for
                15 minutes.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            The sub accounts. The same list, its last page, fetched page by page as they are asked
                for.

        Example:
            async for item in zoom.accounts.list_sub_accounts():
                print(item)
        """
        return self._pages("list_sub_accounts", locals())

    async def create_sub_account(
        self,
        *,
        first_name: str,
        last_name: str,
        email: str,
        password: str,
        account_name: str | None | Unset = UNSET,
        options: _inputs.SubAccountOptionsInput | None | Unset = UNSET,
        sub_reseller_id: str | None | Unset = UNSET,
        request_options: RequestOptions | None = None,
    ) -> _models.SubAccount:
        """Create a sub account of your master account.

        The owner of the new account receives a confirmation by email.

        Needs a Pro plan or higher with the master account option, and Zoom's approval as a partner
        who manages sub accounts.

        Scopes: account:write:admin.

        Rate limit: Light.

        Args:
            first_name: First name of the owner.
            last_name: Last name of the owner.
            email: Email address of the owner.
            password: Password of the owner. It must follow the password rules of the account, which
                its settings hold as `password_requirement` under `security`.
            account_name: Name of the account. Without it, the first and last name of the owner
                serve.
            options: Options of the account: `pay_mode` says who pays (`master` or `sub`),
                `share_rc` and `share_mc` share connectors, whose IP addresses are in
                `room_connector_list` and `meeting_connector_list`.
            sub_reseller_id: ID of the sub-reseller. Without it, the sub account belongs to the
                account that asks.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            Sub account created.

        Raises:
            ValidationError: The name contains a word that is not allowed (400, code 300).
            BadRequestError: The domain of the email address is blocked (400, code 1107).
            BadRequestError: The password breaks a password rule (400, code 1111).
            ConflictError: The email address is already taken (409, code 1005).

        Example:
            await zoom.accounts.create_sub_account(
                first_name="Amara",
                last_name="Okafor",
                email="amara.okafor@example.com",
                password="Kite-2026",
                account_name="Example Field Office",
            )
        """
        return await self._call("create_sub_account", locals())

    async def get_sub_account(
        self,
        account_id: str,
        *,
        request_options: RequestOptions | None = None,
    ) -> _models.SubAccount:
        """Return a sub account with its owner and options.

        Needs a Pro plan or higher with the master account option, and Zoom's approval as a
        partner
        who manages sub accounts.

        Scopes: account:read:admin.

        Rate limit: Light.

        Args:
            account_id: ID of the sub account.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            The sub account.

        Raises:
            NotFoundError: There is no such account, or it is not yours to manage (404, code 2001).

        Example:
            await zoom.accounts.get_sub_account("subAccount000000000001")
        """
        return await self._call("get_sub_account", locals())

    async def disassociate_sub_account(
        self,
        account_id: str,
        *,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Detach a sub account.

        It continues outside the master account and keeps its content. Paid accounts cannot be
        detached.

        Needs a Pro plan or higher with the master account option, and the caller must be the master
        account.

        Scopes: account:write:admin.

        Rate limit: Light.

        Args:
            account_id: ID of the sub account.
            request_options: How this call alone is sent: time limit, retries, headers.

        Raises:
            NotFoundError: A paid account cannot be detached (404, code 2000).
            NotFoundError: There is no such account, or it is not yours to manage (404, code 2001).

        Example:
            await zoom.accounts.disassociate_sub_account("subAccount000000000001")
        """
        await self._call("disassociate_sub_account", locals())

    async def get_locked_settings(
        self,
        account_id: str,
        *,
        option: _literals.LockedSettingsOption | Unset = UNSET,
        custom_query_fields: str | Unset = UNSET,
        request_options: RequestOptions | None = None,
    ) -> _models.AccountLockedSettings:
        """Return which settings of an account are locked.

        Only its owner and administrators can change a locked setting.

        Needs a Pro plan or higher.

        Scopes: account:read:admin.

        Rate limit: Medium.

        Args:
            account_id: ID of a sub account; `me` for your own account, master or regular.
            option: Give `meeting_security` to get the locks on the security settings of meetings.
            custom_query_fields: Names of the settings to return, comma-separated, instead of all.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            The account's locked settings.

        Raises:
            PlanMissingError: The account has no paid plan (200, code 200).
            BadRequestError: There is no such account, or it is not yours to manage (400, code
                2001).

        Example:
            await zoom.accounts.get_locked_settings("subAccount000000000001")
        """
        return await self._call("get_account_locked_settings", locals())

    async def update_locked_settings(
        self,
        account_id: str,
        *,
        schedule_meeting: _inputs.AccountLockedScheduleMeetingSettings
        | _models.AccountLockedScheduleMeetingSettings
        | None
        | Unset = UNSET,
        in_meeting: _inputs.LockedInMeetingSettings
        | _models.LockedInMeetingSettings
        | None
        | Unset = UNSET,
        email_notification: _inputs.LockedEmailNotificationSettings
        | _models.LockedEmailNotificationSettings
        | None
        | Unset = UNSET,
        recording: _inputs.LockedRecordingSettings
        | _models.LockedRecordingSettings
        | None
        | Unset = UNSET,
        telephony: _inputs.LockedTelephonySettings
        | _models.LockedTelephonySettings
        | None
        | Unset = UNSET,
        tsp: _inputs.LockedTspSettings | _models.LockedTspSettings | None | Unset = UNSET,
        other_options: _inputs.LockedOtherOptions
        | _models.LockedOtherOptions
        | None
        | Unset = UNSET,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Lock or unlock settings of an account for all its users.

        Only its owner and administrators can change a locked setting.

        Needs a Pro plan or higher.

        Scopes: account:write:admin.

        Rate limit: Medium.

        Args:
            account_id: ID of a sub account; `me` for your own account, master or regular.
            schedule_meeting: Locks on the settings for scheduling; `true` locks a setting.
            in_meeting: Locks on the settings that apply during a meeting; `true` locks a setting.
            email_notification: Locks on the settings for emails; `true` locks a setting.
            recording: Locks on the settings for recordings. `ip_address_access_control` limits
                access to shared cloud recordings by IP address.
            telephony: Locks on third-party audio and on the regions for telephony.
            tsp: Locks on calling out and on the link to international numbers.
            other_options: Lock on `blur_snapshot`.
            request_options: How this call alone is sent: time limit, retries, headers.

        Raises:
            PlanMissingError: The account has no paid plan (200, code 200).
            NotFoundError: There is no such account, or it is not yours to manage (404, code 2001).

        Example:
            await zoom.accounts.update_locked_settings(
                "subAccount000000000001",
                schedule_meeting={"host_video": True, "participant_video": True},
            )
        """
        await self._call("update_account_locked_settings", locals())

    async def list_managed_domains(
        self,
        account_id: str,
        *,
        request_options: RequestOptions | None = None,
    ) -> _models.ManagedDomainList:
        """List the domains that an account manages, with their status.

        Needs a Pro plan or higher with the master account option.

        Scopes: account:read:admin.

        Rate limit: Light.

        Args:
            account_id: ID of a sub account; `me` for the master account.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            The account's managed domains.

        Raises:
            PlanMissingError: The account has no paid plan (200, code 200).
            NotFoundError: There is no such account, or it is not yours to manage (404, code 2001).

        Example:
            await zoom.accounts.list_managed_domains("subAccount000000000001")
        """
        return await self._call("list_managed_domains", locals())

    async def update_options(
        self,
        account_id: str,
        *,
        pay_mode: _literals.PayMode | None | Unset = UNSET,
        billing_auto_renew: bool | None | Unset = UNSET,
        share_rc: bool | None | Unset = UNSET,
        room_connector_list: Sequence[str] | None | Unset = UNSET,
        share_mc: bool | None | Unset = UNSET,
        meeting_connector_list: Sequence[str] | None | Unset = UNSET,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Update account options

        Change who pays for a sub account, how its billing renews and which connectors of the
        master
        account it shares.

        Needs a Pro plan or higher with the master account option. The caller must be the master
        account and a trusted partner of Zoom.

        Scopes: account:write:admin.

        Rate limit: Light.

        Args:
            account_id: ID of the sub account.
            pay_mode: Who pays, the `master` account or the `sub` account.
            billing_auto_renew: Whether the billing renews automatically.
            share_rc: Whether the sub account may use virtual Room Connectors of the master account.
                For on-premise users only.
            room_connector_list: Room Connectors to share, as IP addresses; all of them when left
                out. Needs `share_rc`.
            share_mc: Whether the sub account may use Meeting Connectors of the master account. For
                on-premise users only.
            meeting_connector_list: Meeting Connectors to share, as IP addresses; all of them when
                left out. Needs `share_mc`.
            request_options: How this call alone is sent: time limit, retries, headers.

        Raises:
            PlanMissingError: The sub account has a plan already; who pays is fixed (200, code 200).
            BadRequestError: The purchase is complete, so who pays can no longer change (400, code
                2100).
            NotFoundError: There is no such account, or it is not yours to manage (404, code 2001).

        Example:
            await zoom.accounts.update_options(
                "subAccount000000000001",
                pay_mode="master",
                billing_auto_renew=False,
                share_rc=True,
                room_connector_list=["192.0.2.71"],
                share_mc=True,
            )
        """
        await self._call("update_account_options", locals())

    async def update_owner(
        self,
        account_id: str,
        *,
        email: str,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Make another user of the account its owner.

        Needs a Pro plan or higher with master account privileges. The caller must be owner or
        administrator of the account.

        Scopes: account:write:admin, account:master.

        Rate limit: Heavy.

        Args:
            account_id: ID of the account.
            email: Email address of the new owner.
            request_options: How this call alone is sent: time limit, retries, headers.

        Raises:
            PlanMissingError: The user is no administrator, is an API user, is outside the account,
                or is the owner already (400, code 200).
            NotFoundError: There is no such account, or it is not yours to manage (404, code 2001).
            NotFoundError: The account has no billing account (404, code 3201).
            NotFoundError: The account has no billing contact (404, code 3211).

        Example:
            await zoom.accounts.update_owner(
                "subAccount000000000001",
                email="jonas.lindqvist@example.com",
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

        Needs a paid plan.

        Scopes: account:read:admin.

        Rate limit: Medium.

        Args:
            account_id: ID of the account; `me` for the master account.
            option: Return one set of settings: `meeting_authentication` for who may join meetings,
                `recording_authentication` for who may watch cloud recordings, `security` for
                signing in, such as password rules, `meeting_security` for the security of meetings.
            custom_query_fields: Names of the settings to return, comma-separated, instead of all.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            The account's settings.

        Raises:
            PlanMissingError: The account has no paid plan (200, code 200).
            NotFoundError: There is no such account, or it is not yours to manage (404, code 2001).

        Example:
            await zoom.accounts.get_settings("subAccount000000000001")
        """
        return await self._call("get_account_settings", locals())

    async def update_settings(
        self,
        account_id: str,
        *,
        schedule_meeting: _inputs.AccountScheduleMeetingSettings
        | _models.AccountScheduleMeetingSettings
        | None
        | Unset = UNSET,
        in_meeting: _inputs.InMeetingSettings | _models.InMeetingSettings | None | Unset = UNSET,
        email_notification: _inputs.EmailNotificationSettings
        | _models.EmailNotificationSettings
        | None
        | Unset = UNSET,
        zoom_rooms: _inputs.AccountZoomRoomSettings
        | _models.AccountZoomRoomSettings
        | None
        | Unset = UNSET,
        security: _inputs.AccountSecurityInput | None | Unset = UNSET,
        recording: _inputs.AccountRecordingSettings
        | _models.AccountRecordingSettings
        | None
        | Unset = UNSET,
        telephony: _inputs.TelephonySettings | _models.TelephonySettings | None | Unset = UNSET,
        integration: _inputs.IntegrationSettings
        | _models.IntegrationSettings
        | None
        | Unset = UNSET,
        feature: _inputs.AccountFeatures | _models.AccountFeatures | None | Unset = UNSET,
        tsp: _inputs.AccountTspSettings | _models.AccountTspSettings | None | Unset = UNSET,
        profile: _inputs.AccountSettingsProfile | None | Unset = UNSET,
        other_options: _inputs.AccountOtherOptions
        | _models.AccountOtherOptions
        | None
        | Unset = UNSET,
        option: _literals.AccountSettingsOption | Unset = UNSET,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Change settings of a sub account, or of your own account.

        Settings that you leave out keep their value.

        A sub account needs a paid plan.

        Scopes: account:write:admin.

        Rate limit: Medium.

        Args:
            account_id: ID of the sub account; `me` for the master account.
            schedule_meeting: Settings that apply when a meeting is scheduled.
                `meeting_password_requirement` holds the rules for passcodes.
            in_meeting: Settings that apply during a meeting.
            email_notification: Which events send an email.
            zoom_rooms: Settings for Zoom Rooms, such as alerts before meetings, the weekly restart,
                private meetings and whether scheduled meetings start and stop by themselves.
            security: Security settings: `password_requirement` holds the password rules,
                `sign_in_with_two_factor_auth` says who needs a second factor, and two fields end
                idle sessions on the client and on the web.
            recording: Settings for local and cloud recordings. `archive` says what is archived,
                `auto_delete_cmr_days` after how many days recordings are deleted when
                `auto_delete_cmr` is on.
            telephony: Audio conferencing settings.
            integration: Which services users can connect, such as Google Calendar, Dropbox or
                OneDrive.
            feature: `meeting_capacity` is the number of participants that a meeting can hold.
            tsp: Settings for the telephony service provider.
            profile: `recording_storage_location` sets where recordings are kept: `allowed_values`
                are the permitted places, `value` the one in use.
            other_options: Settings that fit no other block.
            option: The set of settings to change: `meeting_authentication` for who may join
                meetings, `recording_authentication` for who may watch cloud recordings, `security`
                for signing in, `meeting_security` for the security of meetings.
            request_options: How this call alone is sent: time limit, retries, headers.

        Raises:
            PlanMissingError: The account has no paid plan (200, code 200).
            ValidationError: The domains are invalid. Separate several by commas (300, code 300).
            NotFoundError: There is no such account, or it is not yours to manage (404, code 2001).

        Example:
            await zoom.accounts.update_settings(
                "subAccount000000000001",
                schedule_meeting={"host_video": True, "join_before_host": False},
                in_meeting={"chat": True, "file_transfer": False},
            )
        """
        await self._call("update_account_settings", locals())

    async def upload_virtual_background(
        self,
        account_id: str,
        *,
        file: FileInput,
        request_options: RequestOptions | None = None,
    ) -> _models.VirtualBackground:
        """Upload a virtual background that all users of the account can use.

        Needs virtual backgrounds turned on for the account.

        Scopes: account:write:admin.

        Rate limit: Medium.

        Args:
            account_id: ID of the account.
            file: The image file, at most 15 MB.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            Virtual background uploaded.

        Raises:
            BadRequestError: The file is missing, too large (15 MB at most) or of the wrong type, or
                there are 10 files already (400, code 120).
            NotFoundError: There is no such account, or it is not yours to manage (404, code 2001).

        Example:
            await zoom.accounts.upload_virtual_background(
                "subAccount000000000001",
                file="picture.png",
            )
        """
        return await self._call("upload_account_virtual_background", locals())

    async def delete_virtual_backgrounds(
        self,
        account_id: str,
        *,
        file_ids: str,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Delete virtual backgrounds of the account.

        Needs virtual backgrounds turned on for the account.

        Scopes: account:write:admin.

        Rate limit: Light.

        Args:
            account_id: ID of the account.
            file_ids: IDs of the files to delete, comma-separated.
            request_options: How this call alone is sent: time limit, retries, headers.

        Raises:
            ValidationError: `file_ids` is invalid (400, code 300).
            NotFoundError: There is no such account, or it is not yours to manage (404, code 2001).

        Example:
            await zoom.accounts.delete_virtual_backgrounds(
                "subAccount000000000001",
                file_ids="background000000000001,background000000000002",
            )
        """
        await self._call("delete_account_virtual_backgrounds", locals())

    async def list_trusted_domains(
        self,
        account_id: str,
        *,
        request_options: RequestOptions | None = None,
    ) -> _models.TrustedDomainList:
        """List the domains that an account trusts.

        A sub account needs a paid plan.

        Scopes: account:read:admin.

        Rate limit: Light.

        Args:
            account_id: ID of the sub account; `me` for the master account.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            The account's trusted domains.

        Raises:
            ApplicationError: There is no such account, or it is not yours to manage (200, code
                2001).
            NotFoundError: There is no such account, or it is not yours to manage (404, code 2001).

        Example:
            await zoom.accounts.list_trusted_domains("subAccount000000000001")
        """
        return await self._call("list_trusted_domains", locals())
