# Generated from zoom.postman_collection.json. Not to be edited.


"""The operations tagged accounts"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from ...types import UNSET, AsyncCaller, AsyncPages, Caller, File, Pages, Unset

if TYPE_CHECKING:
    import datetime

    from ...models.account_features import AccountFeatures
    from ...models.account_locked_schedule_meeting_settings import (
        AccountLockedScheduleMeetingSettings,
    )
    from ...models.account_locked_settings import AccountLockedSettings
    from ...models.account_other_options import AccountOtherOptions
    from ...models.account_recording_settings import AccountRecordingSettings
    from ...models.account_schedule_meeting_settings import (
        AccountScheduleMeetingSettings,
    )
    from ...models.account_security_input import AccountSecurityInput
    from ...models.account_settings import AccountSettings
    from ...models.account_settings_profile import AccountSettingsProfile
    from ...models.account_zoom_room_settings import AccountZoomRoomSettings
    from ...models.create_sub_account_body import CreateSubAccountBody
    from ...models.email_notification_settings import EmailNotificationSettings
    from ...models.get_account_locked_settings_option import (
        GetAccountLockedSettingsOption,
    )
    from ...models.get_account_settings_option import GetAccountSettingsOption
    from ...models.in_meeting_settings import InMeetingSettings
    from ...models.integration_settings import IntegrationSettings
    from ...models.locked_email_notification_settings import (
        LockedEmailNotificationSettings,
    )
    from ...models.locked_in_meeting_settings import LockedInMeetingSettings
    from ...models.locked_other_options import LockedOtherOptions
    from ...models.locked_recording_settings import LockedRecordingSettings
    from ...models.locked_telephony_settings import LockedTelephonySettings
    from ...models.locked_tsp_settings import LockedTspSettings
    from ...models.managed_domain_list import ManagedDomainList
    from ...models.move_user_to_another_account_body import MoveUserToAnotherAccountBody
    from ...models.sub_account import SubAccount
    from ...models.sub_account_item import SubAccountItem
    from ...models.sub_account_list import SubAccountList
    from ...models.sub_account_options_input import SubAccountOptionsInput
    from ...models.telephony_settings import TelephonySettings
    from ...models.trusted_domain_list import TrustedDomainList
    from ...models.tsp_settings import TspSettings
    from ...models.update_account_locked_settings_body import (
        UpdateAccountLockedSettingsBody,
    )
    from ...models.update_account_options_body import UpdateAccountOptionsBody
    from ...models.update_account_options_body_pay_mode import (
        UpdateAccountOptionsBodyPayMode,
    )
    from ...models.update_account_owner_body import UpdateAccountOwnerBody
    from ...models.update_account_settings_body import UpdateAccountSettingsBody
    from ...models.update_account_settings_option import UpdateAccountSettingsOption
    from ...models.upload_account_virtual_backgrounds_body import (
        UploadAccountVirtualBackgroundsBody,
    )
    from ...models.virtual_background import VirtualBackground


class Accounts:
    """The account itself and, for master accounts, their sub accounts, with settings, locked
    settings, domains and owner."""

    def __init__(self, caller: Caller) -> None:
        self._caller = caller

    def list_sub_accounts(
        self,
        *,
        page_size: int | Unset = UNSET,
        page_number: int | Unset = UNSET,
        next_page_token: str | Unset = UNSET,
    ) -> Pages[SubAccountItem, SubAccountList]:
        """List sub accounts

        List the sub accounts that a master account has created.

        **Prerequisites:**
        * Plan: Pro or higher, with the master account option.
        * Zoom must have approved you as a partner who manages sub accounts.

        Scopes: account:read:admin.

        Rate limit: Medium.

        Args:
            page_size: How many records one page holds. Default: `30`.
            page_number: Page to return, counted from 1. Deprecated; use `next_page_token`.
            next_page_token: Token of the page to return, taken from the answer before it; valid for 15
                minutes.

        Example:
            accounts.list_sub_accounts()
        """
        from . import list_sub_accounts as _endpoint

        return self._caller.pages(
            "list_sub_accounts",
            _endpoint,
            parameters={
                "page_size": page_size,
                "page_number": page_number,
                "next_page_token": next_page_token,
            },
            items="accounts",
        )

    def create_sub_account(
        self,
        *,
        first_name: str,
        last_name: str,
        email: str,
        password: str,
        options: SubAccountOptionsInput | Mapping[str, Any] | Unset = UNSET,
        account_name: str | Unset = UNSET,
        sub_reseller_id: str | Unset = UNSET,
    ) -> SubAccount:
        """Create a sub account

        Create a sub account of your master account. The owner of the new account receives a
        confirmation by email.

        **Prerequisites:**
        * Plan: Pro or higher, with the master account option.
        * Zoom must have approved you as a partner who manages sub accounts.

        Scopes: account:write:admin.

        Rate limit: Light.

        Documented failures:
        - 400, code 300: The name contains a word that is not allowed.
        - 400, code 1107: The domain of the email address is blocked.
        - 400, code 1111: The password breaks a password rule.
        - 409, code 1005: The email address is already taken.

        Args:
            first_name: First name of the owner.
            last_name: Last name of the owner.
            email: Email address of the owner.
            password: Password of the owner. It must follow the password rules of the account, which
                its settings hold as `password_requirement` under `security`.
            options: Options of the account: `pay_mode` says who pays (`master` or `sub`), `share_rc`
                and `share_mc` share connectors, whose IP addresses are in `room_connector_list`
                and `meeting_connector_list`.
            account_name: Name of the account. Without it, the first and last name of the owner serve.
            sub_reseller_id: ID of the sub-reseller. Without it, the sub account belongs to the account that
                asks.

        Example:
            accounts.create_sub_account(first_name="Amara", last_name="Okafor", email="amara.okafor@example.com", password="Kite-2026")
        """
        from . import create_sub_account as _endpoint

        return self._caller.call(
            "create_sub_account",
            _endpoint,
            body={
                "first_name": first_name,
                "last_name": last_name,
                "email": email,
                "password": password,
                "options": options,
                "account_name": account_name,
                "sub_reseller_id": sub_reseller_id,
            },
        )

    def get_sub_account(
        self,
        account_id: str,
    ) -> SubAccount:
        """Get a sub account

        Return a sub account with its owner and options.

        **Prerequisites:**
        * Plan: Pro or higher, with the master account option.
        * Zoom must have approved you as a partner who manages sub accounts.

        Scopes: account:read:admin.

        Rate limit: Light.

        Documented failures:
        - 404, code 2001: There is no such account, or it is not yours to manage.

        Args:
            account_id: ID of the sub account.

        Example:
            accounts.get_sub_account("subAccount000000000001")
        """
        from . import get_sub_account as _endpoint

        return self._caller.call(
            "get_sub_account",
            _endpoint,
            (account_id,),
        )

    def disassociate_sub_account(
        self,
        account_id: str,
    ) -> None:
        """Disassociate a sub account

        Detach a sub account. It continues outside the master account and keeps its content.
        Paid accounts cannot be detached.

        **Prerequisites:**
        * Plan: Pro or higher, with the master account option.
        * Your account must be the master account.

        Scopes: account:write:admin.

        Rate limit: Light.

        Documented failures:
        - 404, code 2000: A paid account cannot be detached.
        - 404, code 2001: There is no such account, or it is not yours to manage.

        Args:
            account_id: ID of the sub account.

        Example:
            accounts.disassociate_sub_account("subAccount000000000001")
        """
        from . import disassociate_sub_account as _endpoint

        return self._caller.call(
            "disassociate_sub_account",
            _endpoint,
            (account_id,),
        )

    def get_account_locked_settings(
        self,
        account_id: str,
        *,
        option: GetAccountLockedSettingsOption | Unset = UNSET,
        custom_query_fields: str | Unset = UNSET,
    ) -> AccountLockedSettings:
        """Get account locked settings

        Return which settings of an account are locked. Only its owner and administrators can
        change a locked setting.

        **Prerequisites:**
        * Plan: Pro or higher.

        Scopes: account:read:admin.

        Rate limit: Medium.

        Documented failures:
        - 200, code 200: The account has no paid plan.
        - 400, code 2001: There is no such account, or it is not yours to manage.

        Args:
            account_id: ID of a sub account; `me` for your own account, master or regular.
            option: Give `meeting_security` to get the locks on the security settings of meetings.
            custom_query_fields: Names of the settings to return, comma-separated, instead of all.

        Example:
            accounts.get_account_locked_settings("subAccount000000000001")
        """
        from . import get_account_locked_settings as _endpoint

        return self._caller.call(
            "get_account_locked_settings",
            _endpoint,
            (account_id,),
            parameters={
                "option": option,
                "custom_query_fields": custom_query_fields,
            },
        )

    def update_account_locked_settings(
        self,
        account_id: str,
        *,
        schedule_meeting: AccountLockedScheduleMeetingSettings | Mapping[str, Any] | Unset = UNSET,
        in_meeting: LockedInMeetingSettings | Mapping[str, Any] | Unset = UNSET,
        email_notification: LockedEmailNotificationSettings | Mapping[str, Any] | Unset = UNSET,
        recording: LockedRecordingSettings | Mapping[str, Any] | Unset = UNSET,
        telephony: LockedTelephonySettings | Mapping[str, Any] | Unset = UNSET,
        tsp: LockedTspSettings | Mapping[str, Any] | Unset = UNSET,
        other_options: LockedOtherOptions | Mapping[str, Any] | Unset = UNSET,
    ) -> None:
        """Update account locked settings

        Lock or unlock settings of an account for all its users. Only its owner and
        administrators can change a locked setting.

        **Prerequisites:**
        * Plan: Pro or higher.

        Scopes: account:write:admin.

        Rate limit: Medium.

        Documented failures:
        - 200, code 200: The account has no paid plan.
        - 404, code 2001: There is no such account, or it is not yours to manage.

        Args:
            account_id: ID of a sub account; `me` for your own account, master or regular.
            schedule_meeting: Locks on the settings for scheduling; `true` locks a setting.
            in_meeting: Locks on the settings that apply during a meeting; `true` locks a setting.
            email_notification: Locks on the settings for emails; `true` locks a setting.
            recording: Locks on the settings for recordings. `ip_address_access_control` limits access
                to shared cloud recordings by IP address.
            telephony: Locks on third-party audio and on the regions for telephony.
            tsp: Locks on calling out and on the link to international numbers.
            other_options: Lock on `blur_snapshot`.

        Example:
            accounts.update_account_locked_settings("subAccount000000000001")
        """
        from . import update_account_locked_settings as _endpoint

        return self._caller.call(
            "update_account_locked_settings",
            _endpoint,
            (account_id,),
            body={
                "schedule_meeting": schedule_meeting,
                "in_meeting": in_meeting,
                "email_notification": email_notification,
                "recording": recording,
                "telephony": telephony,
                "tsp": tsp,
                "other_options": other_options,
            },
        )

    def list_managed_domains(
        self,
        account_id: str,
    ) -> ManagedDomainList:
        """List managed domains

        List the domains that an account manages, with their status.

        **Prerequisites:**
        * Plan: Pro or higher, with the master account option.

        Scopes: account:read:admin.

        Rate limit: Light.

        Documented failures:
        - 200, code 200: The account has no paid plan.
        - 404, code 2001: There is no such account, or it is not yours to manage.

        Args:
            account_id: ID of a sub account; `me` for the master account.

        Example:
            accounts.list_managed_domains("subAccount000000000001")
        """
        from . import list_managed_domains as _endpoint

        return self._caller.call(
            "list_managed_domains",
            _endpoint,
            (account_id,),
        )

    def update_account_options(
        self,
        account_id: str,
        *,
        share_rc: bool | Unset = UNSET,
        room_connector_list: Sequence[str] | Unset = UNSET,
        share_mc: bool | Unset = UNSET,
        meeting_connector_list: Sequence[str] | Unset = UNSET,
        pay_mode: UpdateAccountOptionsBodyPayMode | Unset = UNSET,
        billing_auto_renew: bool | Unset = UNSET,
    ) -> None:
        """Update account options

        Change who pays for a sub account, how its billing renews and which connectors of the
        master account it shares.

        **Prerequisites:**
        * Plan: Pro or higher, with the master account option.
        * Your account must be the master account, and a trusted partner of Zoom.

        Scopes: account:write:admin.

        Rate limit: Light.

        Documented failures:
        - 200, code 200: The sub account has a plan already; who pays is fixed.
        - 400, code 2100: The purchase is complete, so who pays can no longer change.
        - 404, code 2001: There is no such account, or it is not yours to manage.

        Args:
            account_id: ID of the sub account.
            share_rc: Whether the sub account may use virtual Room Connectors of the master account.
                For on-premise users only.
            room_connector_list: Room Connectors to share, as IP addresses; all of them when left out. Needs
                `share_rc`.
            share_mc: Whether the sub account may use Meeting Connectors of the master account. For
                on-premise users only.
            meeting_connector_list: Meeting Connectors to share, as IP addresses; all of them when left out. Needs
                `share_mc`.
            pay_mode: Who pays, the `master` account or the `sub` account.
            billing_auto_renew: Whether the billing renews automatically.

        Example:
            accounts.update_account_options("subAccount000000000001", share_rc=True, share_mc=False)
        """
        from . import update_account_options as _endpoint

        return self._caller.call(
            "update_account_options",
            _endpoint,
            (account_id,),
            body={
                "share_rc": share_rc,
                "room_connector_list": room_connector_list,
                "share_mc": share_mc,
                "meeting_connector_list": meeting_connector_list,
                "pay_mode": pay_mode,
                "billing_auto_renew": billing_auto_renew,
            },
        )

    def update_account_owner(
        self,
        account_id: str,
        *,
        email: str,
    ) -> None:
        """Update account owner

        Make another user of the account its owner.

        **Prerequisites:**
        * Plan: Pro or higher, with master account privileges.
        * You must be the owner or an administrator of the account.

        Scopes: account:write:admin, account:master.

        Rate limit: Heavy.

        Documented failures:
        - 400, code 200: The user is no administrator, is an API user, is outside the account,
        or is the owner already.
        - 404, code 2001: There is no such account, or it is not yours to manage.
        - 404, code 3201: The account has no billing account.
        - 404, code 3211: The account has no billing contact.

        Args:
            account_id: ID of the account.
            email: Email address of the new owner.

        Example:
            accounts.update_account_owner("subAccount000000000001", email="jonas.lindqvist@example.com")
        """
        from . import update_account_owner as _endpoint

        return self._caller.call(
            "update_account_owner",
            _endpoint,
            (account_id,),
            body={
                "email": email,
            },
        )

    def get_account_settings(
        self,
        account_id: str,
        *,
        option: GetAccountSettingsOption | Unset = UNSET,
        custom_query_fields: str | Unset = UNSET,
    ) -> AccountSettings:
        """Get account settings

        Return the settings of an account.

        **Prerequisites:**
        * The account must have a paid plan.

        Scopes: account:read:admin.

        Rate limit: Medium.

        Documented failures:
        - 200, code 200: The account has no paid plan.
        - 404, code 2001: There is no such account, or it is not yours to manage.

        Args:
            account_id: ID of the account; `me` for the master account.
            option: Return one set of settings: `meeting_authentication` for who may join meetings,
                `recording_authentication` for who may watch cloud recordings, `security` for
                signing in, such as password rules, `meeting_security` for the security of
                meetings.
            custom_query_fields: Names of the settings to return, comma-separated, instead of all.

        Example:
            accounts.get_account_settings("subAccount000000000001")
        """
        from . import get_account_settings as _endpoint

        return self._caller.call(
            "get_account_settings",
            _endpoint,
            (account_id,),
            parameters={
                "option": option,
                "custom_query_fields": custom_query_fields,
            },
        )

    def update_account_settings(
        self,
        account_id: str,
        *,
        schedule_meeting: AccountScheduleMeetingSettings | Mapping[str, Any] | Unset = UNSET,
        in_meeting: InMeetingSettings | Mapping[str, Any] | Unset = UNSET,
        email_notification: EmailNotificationSettings | Mapping[str, Any] | Unset = UNSET,
        zoom_rooms: AccountZoomRoomSettings | Mapping[str, Any] | Unset = UNSET,
        security: AccountSecurityInput | Mapping[str, Any] | Unset = UNSET,
        recording: AccountRecordingSettings | Mapping[str, Any] | Unset = UNSET,
        telephony: TelephonySettings | Mapping[str, Any] | Unset = UNSET,
        integration: IntegrationSettings | Mapping[str, Any] | Unset = UNSET,
        feature: AccountFeatures | Mapping[str, Any] | Unset = UNSET,
        tsp: TspSettings | Mapping[str, Any] | Unset = UNSET,
        profile: AccountSettingsProfile | Mapping[str, Any] | Unset = UNSET,
        other_options: AccountOtherOptions | Mapping[str, Any] | Unset = UNSET,
        option: UpdateAccountSettingsOption | Unset = UNSET,
    ) -> None:
        """Update account settings

        Change settings of a sub account, or of your own account. Settings that you leave out
        keep their value.

        **Prerequisites:**
        * A paid plan, if it is a sub account.

        Scopes: account:write:admin.

        Rate limit: Medium.

        Documented failures:
        - 200, code 200: The account has no paid plan.
        - 300, code 300: The domains are invalid. Separate several by commas.
        - 404, code 2001: There is no such account, or it is not yours to manage.

        Args:
            account_id: ID of the sub account; `me` for the master account.
            schedule_meeting: Settings that apply when a meeting is scheduled. `meeting_password_requirement`
                holds the rules for passcodes.
            in_meeting: Settings that apply during a meeting.
            email_notification: Which events send an email.
            zoom_rooms: Settings for Zoom Rooms, such as alerts before meetings, the weekly restart,
                private meetings and whether scheduled meetings start and stop by themselves.
            security: Security settings: `password_requirement` holds the password rules,
                `sign_in_with_two_factor_auth` says who needs a second factor, and two fields
                end idle sessions on the client and on the web.
            recording: Settings for local and cloud recordings. `archive` says what is archived,
                `auto_delete_cmr_days` after how many days recordings are deleted when
                `auto_delete_cmr` is on.
            telephony: Audio conferencing settings.
            integration: Which services users can connect, such as Google Calendar, Dropbox or OneDrive.
            feature: `meeting_capacity` is the number of participants that a meeting can hold.
            tsp: Settings for the telephony service provider.
            profile: `recording_storage_location` sets where recordings are kept: `allowed_values`
                are the permitted places, `value` the one in use.
            other_options: Settings that fit no other block.
            option: The set of settings to change: `meeting_authentication` for who may join
                meetings, `recording_authentication` for who may watch cloud recordings,
                `security` for signing in, `meeting_security` for the security of meetings.

        Example:
            accounts.update_account_settings("subAccount000000000001")
        """
        from . import update_account_settings as _endpoint

        return self._caller.call(
            "update_account_settings",
            _endpoint,
            (account_id,),
            parameters={
                "option": option,
            },
            body={
                "schedule_meeting": schedule_meeting,
                "in_meeting": in_meeting,
                "email_notification": email_notification,
                "zoom_rooms": zoom_rooms,
                "security": security,
                "recording": recording,
                "telephony": telephony,
                "integration": integration,
                "feature": feature,
                "tsp": tsp,
                "profile": profile,
                "other_options": other_options,
            },
        )

    def upload_account_virtual_backgrounds(
        self,
        account_id: str,
        *,
        file: File | Unset = UNSET,
    ) -> VirtualBackground:
        """Upload account virtual backgrounds

        Upload a virtual background that all users of the account can use.

        **Prerequisites:**
        * Virtual backgrounds must be turned on for the account.

        Scopes: account:write:admin.

        Rate limit: Medium.

        Documented failures:
        - 400, code 120: The file is missing, too large (15 MB at most) or of the wrong type, or
        there are 10 files already.
        - 404, code 2001: There is no such account, or it is not yours to manage.

        Args:
            account_id: ID of the account.
            file: The image file, at most 15 MB.

        Example:
            accounts.upload_account_virtual_backgrounds("subAccount000000000001")
        """
        from . import upload_account_virtual_backgrounds as _endpoint

        return self._caller.call(
            "upload_account_virtual_backgrounds",
            _endpoint,
            (account_id,),
            body={
                "file": file,
            },
        )

    def delete_account_virtual_backgrounds(
        self,
        account_id: str,
        *,
        file_ids: str | Unset = UNSET,
    ) -> None:
        """Delete account virtual backgrounds

        Delete virtual backgrounds of the account.

        **Prerequisites:**
        * Virtual backgrounds must be turned on for the account.

        Scopes: account:write:admin.

        Rate limit: Light.

        Documented failures:
        - 400, code 300: `file_ids` is invalid.
        - 404, code 2001: There is no such account, or it is not yours to manage.

        Args:
            account_id: ID of the account.
            file_ids: IDs of the files to delete, comma-separated.

        Example:
            accounts.delete_account_virtual_backgrounds("subAccount000000000001")
        """
        from . import delete_account_virtual_backgrounds as _endpoint

        return self._caller.call(
            "delete_account_virtual_backgrounds",
            _endpoint,
            (account_id,),
            parameters={
                "file_ids": file_ids,
            },
        )

    def list_trusted_domains(
        self,
        account_id: str,
    ) -> TrustedDomainList:
        """List trusted domains

        List the domains that an account trusts.

        **Prerequisites:**
        * A paid plan, if it is a sub account.

        Scopes: account:read:admin.

        Rate limit: Light.

        Documented failures:
        - 200, code 2001: There is no such account, or it is not yours to manage.
        - 404, code 2001: There is no such account, or it is not yours to manage.

        Args:
            account_id: ID of the sub account; `me` for the master account.

        Example:
            accounts.list_trusted_domains("subAccount000000000001")
        """
        from . import list_trusted_domains as _endpoint

        return self._caller.call(
            "list_trusted_domains",
            _endpoint,
            (account_id,),
        )

    def move_user_to_another_account(
        self,
        account_id: str,
        user_id: str,
        *,
        body_account_id: str,
    ) -> None:
        """Move a user to another account

        Move a user from the master account or one of its sub accounts to another sub account of
        the same master account.

        **Prerequisites:**
        * Plan: Pro or higher, with the master account option.
        * The user must not be owner or administrator of the account.
        * The user's email domain must not be a managed domain of the account owner.

        Scopes: user:master.

        Rate limit: Light.

        Documented failures:
        - 400, code 1117: An administrator cannot be moved.
        - 404, code 1001: No user with this ID or address is in the account.
        - 404, code 1010: The user is not a member of this account.
        - 404, code 1120: The user has not accepted the invitation to the account.

        Args:
            account_id: ID of the account that the user leaves; `me` for the master account.
            user_id: Who is to move, as user ID or email address.
            body_account_id: ID of the account that the user moves to.

        Example:
            accounts.move_user_to_another_account("subAccount000000000001", "amaraOkafor00000000001", body_account_id="subAccount000000000002")
        """
        from . import move_user_to_another_account as _endpoint

        return self._caller.call(
            "move_user_to_another_account",
            _endpoint,
            (
                account_id,
                user_id,
            ),
            body={
                "account_id": body_account_id,
            },
        )


class AsyncAccounts:
    """The account itself and, for master accounts, their sub accounts, with settings, locked
    settings, domains and owner."""

    def __init__(self, caller: AsyncCaller) -> None:
        self._caller = caller

    def list_sub_accounts(
        self,
        *,
        page_size: int | Unset = UNSET,
        page_number: int | Unset = UNSET,
        next_page_token: str | Unset = UNSET,
    ) -> AsyncPages[SubAccountItem, SubAccountList]:
        """List sub accounts

        List the sub accounts that a master account has created.

        **Prerequisites:**
        * Plan: Pro or higher, with the master account option.
        * Zoom must have approved you as a partner who manages sub accounts.

        Scopes: account:read:admin.

        Rate limit: Medium.

        Args:
            page_size: How many records one page holds. Default: `30`.
            page_number: Page to return, counted from 1. Deprecated; use `next_page_token`.
            next_page_token: Token of the page to return, taken from the answer before it; valid for 15
                minutes.

        Example:
            accounts.list_sub_accounts()
        """
        from . import list_sub_accounts as _endpoint

        return self._caller.pages(
            "list_sub_accounts",
            _endpoint,
            parameters={
                "page_size": page_size,
                "page_number": page_number,
                "next_page_token": next_page_token,
            },
            items="accounts",
        )

    async def create_sub_account(
        self,
        *,
        first_name: str,
        last_name: str,
        email: str,
        password: str,
        options: SubAccountOptionsInput | Mapping[str, Any] | Unset = UNSET,
        account_name: str | Unset = UNSET,
        sub_reseller_id: str | Unset = UNSET,
    ) -> SubAccount:
        """Create a sub account

        Create a sub account of your master account. The owner of the new account receives a
        confirmation by email.

        **Prerequisites:**
        * Plan: Pro or higher, with the master account option.
        * Zoom must have approved you as a partner who manages sub accounts.

        Scopes: account:write:admin.

        Rate limit: Light.

        Documented failures:
        - 400, code 300: The name contains a word that is not allowed.
        - 400, code 1107: The domain of the email address is blocked.
        - 400, code 1111: The password breaks a password rule.
        - 409, code 1005: The email address is already taken.

        Args:
            first_name: First name of the owner.
            last_name: Last name of the owner.
            email: Email address of the owner.
            password: Password of the owner. It must follow the password rules of the account, which
                its settings hold as `password_requirement` under `security`.
            options: Options of the account: `pay_mode` says who pays (`master` or `sub`), `share_rc`
                and `share_mc` share connectors, whose IP addresses are in `room_connector_list`
                and `meeting_connector_list`.
            account_name: Name of the account. Without it, the first and last name of the owner serve.
            sub_reseller_id: ID of the sub-reseller. Without it, the sub account belongs to the account that
                asks.

        Example:
            accounts.create_sub_account(first_name="Amara", last_name="Okafor", email="amara.okafor@example.com", password="Kite-2026")
        """
        from . import create_sub_account as _endpoint

        return await self._caller.call(
            "create_sub_account",
            _endpoint,
            body={
                "first_name": first_name,
                "last_name": last_name,
                "email": email,
                "password": password,
                "options": options,
                "account_name": account_name,
                "sub_reseller_id": sub_reseller_id,
            },
        )

    async def get_sub_account(
        self,
        account_id: str,
    ) -> SubAccount:
        """Get a sub account

        Return a sub account with its owner and options.

        **Prerequisites:**
        * Plan: Pro or higher, with the master account option.
        * Zoom must have approved you as a partner who manages sub accounts.

        Scopes: account:read:admin.

        Rate limit: Light.

        Documented failures:
        - 404, code 2001: There is no such account, or it is not yours to manage.

        Args:
            account_id: ID of the sub account.

        Example:
            accounts.get_sub_account("subAccount000000000001")
        """
        from . import get_sub_account as _endpoint

        return await self._caller.call(
            "get_sub_account",
            _endpoint,
            (account_id,),
        )

    async def disassociate_sub_account(
        self,
        account_id: str,
    ) -> None:
        """Disassociate a sub account

        Detach a sub account. It continues outside the master account and keeps its content.
        Paid accounts cannot be detached.

        **Prerequisites:**
        * Plan: Pro or higher, with the master account option.
        * Your account must be the master account.

        Scopes: account:write:admin.

        Rate limit: Light.

        Documented failures:
        - 404, code 2000: A paid account cannot be detached.
        - 404, code 2001: There is no such account, or it is not yours to manage.

        Args:
            account_id: ID of the sub account.

        Example:
            accounts.disassociate_sub_account("subAccount000000000001")
        """
        from . import disassociate_sub_account as _endpoint

        return await self._caller.call(
            "disassociate_sub_account",
            _endpoint,
            (account_id,),
        )

    async def get_account_locked_settings(
        self,
        account_id: str,
        *,
        option: GetAccountLockedSettingsOption | Unset = UNSET,
        custom_query_fields: str | Unset = UNSET,
    ) -> AccountLockedSettings:
        """Get account locked settings

        Return which settings of an account are locked. Only its owner and administrators can
        change a locked setting.

        **Prerequisites:**
        * Plan: Pro or higher.

        Scopes: account:read:admin.

        Rate limit: Medium.

        Documented failures:
        - 200, code 200: The account has no paid plan.
        - 400, code 2001: There is no such account, or it is not yours to manage.

        Args:
            account_id: ID of a sub account; `me` for your own account, master or regular.
            option: Give `meeting_security` to get the locks on the security settings of meetings.
            custom_query_fields: Names of the settings to return, comma-separated, instead of all.

        Example:
            accounts.get_account_locked_settings("subAccount000000000001")
        """
        from . import get_account_locked_settings as _endpoint

        return await self._caller.call(
            "get_account_locked_settings",
            _endpoint,
            (account_id,),
            parameters={
                "option": option,
                "custom_query_fields": custom_query_fields,
            },
        )

    async def update_account_locked_settings(
        self,
        account_id: str,
        *,
        schedule_meeting: AccountLockedScheduleMeetingSettings | Mapping[str, Any] | Unset = UNSET,
        in_meeting: LockedInMeetingSettings | Mapping[str, Any] | Unset = UNSET,
        email_notification: LockedEmailNotificationSettings | Mapping[str, Any] | Unset = UNSET,
        recording: LockedRecordingSettings | Mapping[str, Any] | Unset = UNSET,
        telephony: LockedTelephonySettings | Mapping[str, Any] | Unset = UNSET,
        tsp: LockedTspSettings | Mapping[str, Any] | Unset = UNSET,
        other_options: LockedOtherOptions | Mapping[str, Any] | Unset = UNSET,
    ) -> None:
        """Update account locked settings

        Lock or unlock settings of an account for all its users. Only its owner and
        administrators can change a locked setting.

        **Prerequisites:**
        * Plan: Pro or higher.

        Scopes: account:write:admin.

        Rate limit: Medium.

        Documented failures:
        - 200, code 200: The account has no paid plan.
        - 404, code 2001: There is no such account, or it is not yours to manage.

        Args:
            account_id: ID of a sub account; `me` for your own account, master or regular.
            schedule_meeting: Locks on the settings for scheduling; `true` locks a setting.
            in_meeting: Locks on the settings that apply during a meeting; `true` locks a setting.
            email_notification: Locks on the settings for emails; `true` locks a setting.
            recording: Locks on the settings for recordings. `ip_address_access_control` limits access
                to shared cloud recordings by IP address.
            telephony: Locks on third-party audio and on the regions for telephony.
            tsp: Locks on calling out and on the link to international numbers.
            other_options: Lock on `blur_snapshot`.

        Example:
            accounts.update_account_locked_settings("subAccount000000000001")
        """
        from . import update_account_locked_settings as _endpoint

        return await self._caller.call(
            "update_account_locked_settings",
            _endpoint,
            (account_id,),
            body={
                "schedule_meeting": schedule_meeting,
                "in_meeting": in_meeting,
                "email_notification": email_notification,
                "recording": recording,
                "telephony": telephony,
                "tsp": tsp,
                "other_options": other_options,
            },
        )

    async def list_managed_domains(
        self,
        account_id: str,
    ) -> ManagedDomainList:
        """List managed domains

        List the domains that an account manages, with their status.

        **Prerequisites:**
        * Plan: Pro or higher, with the master account option.

        Scopes: account:read:admin.

        Rate limit: Light.

        Documented failures:
        - 200, code 200: The account has no paid plan.
        - 404, code 2001: There is no such account, or it is not yours to manage.

        Args:
            account_id: ID of a sub account; `me` for the master account.

        Example:
            accounts.list_managed_domains("subAccount000000000001")
        """
        from . import list_managed_domains as _endpoint

        return await self._caller.call(
            "list_managed_domains",
            _endpoint,
            (account_id,),
        )

    async def update_account_options(
        self,
        account_id: str,
        *,
        share_rc: bool | Unset = UNSET,
        room_connector_list: Sequence[str] | Unset = UNSET,
        share_mc: bool | Unset = UNSET,
        meeting_connector_list: Sequence[str] | Unset = UNSET,
        pay_mode: UpdateAccountOptionsBodyPayMode | Unset = UNSET,
        billing_auto_renew: bool | Unset = UNSET,
    ) -> None:
        """Update account options

        Change who pays for a sub account, how its billing renews and which connectors of the
        master account it shares.

        **Prerequisites:**
        * Plan: Pro or higher, with the master account option.
        * Your account must be the master account, and a trusted partner of Zoom.

        Scopes: account:write:admin.

        Rate limit: Light.

        Documented failures:
        - 200, code 200: The sub account has a plan already; who pays is fixed.
        - 400, code 2100: The purchase is complete, so who pays can no longer change.
        - 404, code 2001: There is no such account, or it is not yours to manage.

        Args:
            account_id: ID of the sub account.
            share_rc: Whether the sub account may use virtual Room Connectors of the master account.
                For on-premise users only.
            room_connector_list: Room Connectors to share, as IP addresses; all of them when left out. Needs
                `share_rc`.
            share_mc: Whether the sub account may use Meeting Connectors of the master account. For
                on-premise users only.
            meeting_connector_list: Meeting Connectors to share, as IP addresses; all of them when left out. Needs
                `share_mc`.
            pay_mode: Who pays, the `master` account or the `sub` account.
            billing_auto_renew: Whether the billing renews automatically.

        Example:
            accounts.update_account_options("subAccount000000000001", share_rc=True, share_mc=False)
        """
        from . import update_account_options as _endpoint

        return await self._caller.call(
            "update_account_options",
            _endpoint,
            (account_id,),
            body={
                "share_rc": share_rc,
                "room_connector_list": room_connector_list,
                "share_mc": share_mc,
                "meeting_connector_list": meeting_connector_list,
                "pay_mode": pay_mode,
                "billing_auto_renew": billing_auto_renew,
            },
        )

    async def update_account_owner(
        self,
        account_id: str,
        *,
        email: str,
    ) -> None:
        """Update account owner

        Make another user of the account its owner.

        **Prerequisites:**
        * Plan: Pro or higher, with master account privileges.
        * You must be the owner or an administrator of the account.

        Scopes: account:write:admin, account:master.

        Rate limit: Heavy.

        Documented failures:
        - 400, code 200: The user is no administrator, is an API user, is outside the account,
        or is the owner already.
        - 404, code 2001: There is no such account, or it is not yours to manage.
        - 404, code 3201: The account has no billing account.
        - 404, code 3211: The account has no billing contact.

        Args:
            account_id: ID of the account.
            email: Email address of the new owner.

        Example:
            accounts.update_account_owner("subAccount000000000001", email="jonas.lindqvist@example.com")
        """
        from . import update_account_owner as _endpoint

        return await self._caller.call(
            "update_account_owner",
            _endpoint,
            (account_id,),
            body={
                "email": email,
            },
        )

    async def get_account_settings(
        self,
        account_id: str,
        *,
        option: GetAccountSettingsOption | Unset = UNSET,
        custom_query_fields: str | Unset = UNSET,
    ) -> AccountSettings:
        """Get account settings

        Return the settings of an account.

        **Prerequisites:**
        * The account must have a paid plan.

        Scopes: account:read:admin.

        Rate limit: Medium.

        Documented failures:
        - 200, code 200: The account has no paid plan.
        - 404, code 2001: There is no such account, or it is not yours to manage.

        Args:
            account_id: ID of the account; `me` for the master account.
            option: Return one set of settings: `meeting_authentication` for who may join meetings,
                `recording_authentication` for who may watch cloud recordings, `security` for
                signing in, such as password rules, `meeting_security` for the security of
                meetings.
            custom_query_fields: Names of the settings to return, comma-separated, instead of all.

        Example:
            accounts.get_account_settings("subAccount000000000001")
        """
        from . import get_account_settings as _endpoint

        return await self._caller.call(
            "get_account_settings",
            _endpoint,
            (account_id,),
            parameters={
                "option": option,
                "custom_query_fields": custom_query_fields,
            },
        )

    async def update_account_settings(
        self,
        account_id: str,
        *,
        schedule_meeting: AccountScheduleMeetingSettings | Mapping[str, Any] | Unset = UNSET,
        in_meeting: InMeetingSettings | Mapping[str, Any] | Unset = UNSET,
        email_notification: EmailNotificationSettings | Mapping[str, Any] | Unset = UNSET,
        zoom_rooms: AccountZoomRoomSettings | Mapping[str, Any] | Unset = UNSET,
        security: AccountSecurityInput | Mapping[str, Any] | Unset = UNSET,
        recording: AccountRecordingSettings | Mapping[str, Any] | Unset = UNSET,
        telephony: TelephonySettings | Mapping[str, Any] | Unset = UNSET,
        integration: IntegrationSettings | Mapping[str, Any] | Unset = UNSET,
        feature: AccountFeatures | Mapping[str, Any] | Unset = UNSET,
        tsp: TspSettings | Mapping[str, Any] | Unset = UNSET,
        profile: AccountSettingsProfile | Mapping[str, Any] | Unset = UNSET,
        other_options: AccountOtherOptions | Mapping[str, Any] | Unset = UNSET,
        option: UpdateAccountSettingsOption | Unset = UNSET,
    ) -> None:
        """Update account settings

        Change settings of a sub account, or of your own account. Settings that you leave out
        keep their value.

        **Prerequisites:**
        * A paid plan, if it is a sub account.

        Scopes: account:write:admin.

        Rate limit: Medium.

        Documented failures:
        - 200, code 200: The account has no paid plan.
        - 300, code 300: The domains are invalid. Separate several by commas.
        - 404, code 2001: There is no such account, or it is not yours to manage.

        Args:
            account_id: ID of the sub account; `me` for the master account.
            schedule_meeting: Settings that apply when a meeting is scheduled. `meeting_password_requirement`
                holds the rules for passcodes.
            in_meeting: Settings that apply during a meeting.
            email_notification: Which events send an email.
            zoom_rooms: Settings for Zoom Rooms, such as alerts before meetings, the weekly restart,
                private meetings and whether scheduled meetings start and stop by themselves.
            security: Security settings: `password_requirement` holds the password rules,
                `sign_in_with_two_factor_auth` says who needs a second factor, and two fields
                end idle sessions on the client and on the web.
            recording: Settings for local and cloud recordings. `archive` says what is archived,
                `auto_delete_cmr_days` after how many days recordings are deleted when
                `auto_delete_cmr` is on.
            telephony: Audio conferencing settings.
            integration: Which services users can connect, such as Google Calendar, Dropbox or OneDrive.
            feature: `meeting_capacity` is the number of participants that a meeting can hold.
            tsp: Settings for the telephony service provider.
            profile: `recording_storage_location` sets where recordings are kept: `allowed_values`
                are the permitted places, `value` the one in use.
            other_options: Settings that fit no other block.
            option: The set of settings to change: `meeting_authentication` for who may join
                meetings, `recording_authentication` for who may watch cloud recordings,
                `security` for signing in, `meeting_security` for the security of meetings.

        Example:
            accounts.update_account_settings("subAccount000000000001")
        """
        from . import update_account_settings as _endpoint

        return await self._caller.call(
            "update_account_settings",
            _endpoint,
            (account_id,),
            parameters={
                "option": option,
            },
            body={
                "schedule_meeting": schedule_meeting,
                "in_meeting": in_meeting,
                "email_notification": email_notification,
                "zoom_rooms": zoom_rooms,
                "security": security,
                "recording": recording,
                "telephony": telephony,
                "integration": integration,
                "feature": feature,
                "tsp": tsp,
                "profile": profile,
                "other_options": other_options,
            },
        )

    async def upload_account_virtual_backgrounds(
        self,
        account_id: str,
        *,
        file: File | Unset = UNSET,
    ) -> VirtualBackground:
        """Upload account virtual backgrounds

        Upload a virtual background that all users of the account can use.

        **Prerequisites:**
        * Virtual backgrounds must be turned on for the account.

        Scopes: account:write:admin.

        Rate limit: Medium.

        Documented failures:
        - 400, code 120: The file is missing, too large (15 MB at most) or of the wrong type, or
        there are 10 files already.
        - 404, code 2001: There is no such account, or it is not yours to manage.

        Args:
            account_id: ID of the account.
            file: The image file, at most 15 MB.

        Example:
            accounts.upload_account_virtual_backgrounds("subAccount000000000001")
        """
        from . import upload_account_virtual_backgrounds as _endpoint

        return await self._caller.call(
            "upload_account_virtual_backgrounds",
            _endpoint,
            (account_id,),
            body={
                "file": file,
            },
        )

    async def delete_account_virtual_backgrounds(
        self,
        account_id: str,
        *,
        file_ids: str | Unset = UNSET,
    ) -> None:
        """Delete account virtual backgrounds

        Delete virtual backgrounds of the account.

        **Prerequisites:**
        * Virtual backgrounds must be turned on for the account.

        Scopes: account:write:admin.

        Rate limit: Light.

        Documented failures:
        - 400, code 300: `file_ids` is invalid.
        - 404, code 2001: There is no such account, or it is not yours to manage.

        Args:
            account_id: ID of the account.
            file_ids: IDs of the files to delete, comma-separated.

        Example:
            accounts.delete_account_virtual_backgrounds("subAccount000000000001")
        """
        from . import delete_account_virtual_backgrounds as _endpoint

        return await self._caller.call(
            "delete_account_virtual_backgrounds",
            _endpoint,
            (account_id,),
            parameters={
                "file_ids": file_ids,
            },
        )

    async def list_trusted_domains(
        self,
        account_id: str,
    ) -> TrustedDomainList:
        """List trusted domains

        List the domains that an account trusts.

        **Prerequisites:**
        * A paid plan, if it is a sub account.

        Scopes: account:read:admin.

        Rate limit: Light.

        Documented failures:
        - 200, code 2001: There is no such account, or it is not yours to manage.
        - 404, code 2001: There is no such account, or it is not yours to manage.

        Args:
            account_id: ID of the sub account; `me` for the master account.

        Example:
            accounts.list_trusted_domains("subAccount000000000001")
        """
        from . import list_trusted_domains as _endpoint

        return await self._caller.call(
            "list_trusted_domains",
            _endpoint,
            (account_id,),
        )

    async def move_user_to_another_account(
        self,
        account_id: str,
        user_id: str,
        *,
        body_account_id: str,
    ) -> None:
        """Move a user to another account

        Move a user from the master account or one of its sub accounts to another sub account of
        the same master account.

        **Prerequisites:**
        * Plan: Pro or higher, with the master account option.
        * The user must not be owner or administrator of the account.
        * The user's email domain must not be a managed domain of the account owner.

        Scopes: user:master.

        Rate limit: Light.

        Documented failures:
        - 400, code 1117: An administrator cannot be moved.
        - 404, code 1001: No user with this ID or address is in the account.
        - 404, code 1010: The user is not a member of this account.
        - 404, code 1120: The user has not accepted the invitation to the account.

        Args:
            account_id: ID of the account that the user leaves; `me` for the master account.
            user_id: Who is to move, as user ID or email address.
            body_account_id: ID of the account that the user moves to.

        Example:
            accounts.move_user_to_another_account("subAccount000000000001", "amaraOkafor00000000001", body_account_id="subAccount000000000002")
        """
        from . import move_user_to_another_account as _endpoint

        return await self._caller.call(
            "move_user_to_another_account",
            _endpoint,
            (
                account_id,
                user_id,
            ),
            body={
                "account_id": body_account_id,
            },
        )
