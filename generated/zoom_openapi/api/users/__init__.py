# Generated from zoom.postman_collection.json. Not to be edited.


"""The operations tagged users"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from ...types import UNSET, AsyncCaller, AsyncPages, Caller, File, Pages, Unset

if TYPE_CHECKING:
    import datetime

    from ...models.add_assistants_body import AddAssistantsBody
    from ...models.assistant import Assistant
    from ...models.assistant_list import AssistantList
    from ...models.assistants_added import AssistantsAdded
    from ...models.create_user_body import CreateUserBody
    from ...models.create_user_body_action import CreateUserBodyAction
    from ...models.custom_attribute import CustomAttribute
    from ...models.delete_user_action import DeleteUserAction
    from ...models.email_check import EmailCheck
    from ...models.email_notification_settings import EmailNotificationSettings
    from ...models.get_user_login_type import GetUserLoginType
    from ...models.get_user_settings_login_type import GetUserSettingsLoginType
    from ...models.get_user_settings_option import GetUserSettingsOption
    from ...models.get_user_token_type import GetUserTokenType
    from ...models.in_meeting_settings import InMeetingSettings
    from ...models.list_users_include_fields import ListUsersIncludeFields
    from ...models.list_users_status import ListUsersStatus
    from ...models.new_user import NewUser
    from ...models.pac_account_list import PacAccountList
    from ...models.phone_number import PhoneNumber
    from ...models.scheduler_list import SchedulerList
    from ...models.telephony_settings import TelephonySettings
    from ...models.tsp_settings import TspSettings
    from ...models.update_user_body import UpdateUserBody
    from ...models.update_user_body_pronouns_option import UpdateUserBodyPronounsOption
    from ...models.update_user_body_type import UpdateUserBodyType
    from ...models.update_user_email_body import UpdateUserEmailBody
    from ...models.update_user_login_type import UpdateUserLoginType
    from ...models.update_user_password_body import UpdateUserPasswordBody
    from ...models.update_user_presence_status_body import UpdateUserPresenceStatusBody
    from ...models.update_user_presence_status_body_status import (
        UpdateUserPresenceStatusBodyStatus,
    )
    from ...models.update_user_settings_body import UpdateUserSettingsBody
    from ...models.update_user_settings_option import UpdateUserSettingsOption
    from ...models.update_user_status_body import UpdateUserStatusBody
    from ...models.update_user_status_body_action import UpdateUserStatusBodyAction
    from ...models.upload_user_picture_body import UploadUserPictureBody
    from ...models.upload_user_virtual_backgrounds_body import (
        UploadUserVirtualBackgroundsBody,
    )
    from ...models.user import User
    from ...models.user_features_input import UserFeaturesInput
    from ...models.user_list import UserList
    from ...models.user_permissions import UserPermissions
    from ...models.user_recording_settings import UserRecordingSettings
    from ...models.user_schedule_meeting_settings import UserScheduleMeetingSettings
    from ...models.user_settings import UserSettings
    from ...models.user_settings_profile import UserSettingsProfile
    from ...models.user_token import UserToken
    from ...models.user_zak import UserZak
    from ...models.vanity_name_check import VanityNameCheck
    from ...models.virtual_background import VirtualBackground


class Users:
    """The users of an account. Create, change, deactivate and remove them, and manage their
    settings, assistants, schedulers, tokens and pictures."""

    def __init__(self, caller: Caller) -> None:
        self._caller = caller

    def list_users(
        self,
        *,
        status: ListUsersStatus | Unset = UNSET,
        page_size: int | Unset = UNSET,
        role_id: str | Unset = UNSET,
        page_number: int | Unset = UNSET,
        include_fields: ListUsersIncludeFields | Unset = UNSET,
        next_page_token: str | Unset = UNSET,
    ) -> Pages[User, UserList]:
        """List users

        List the users of the account, page by page, by status or by role.

        Scopes: user:read:admin.

        Rate limit: Medium.

        Args:
            status: Which users to return: `active` ones, `inactive` (deactivated) ones, or
                `pending` ones. Default: `active`.
            page_size: How many records one page holds. Default: `30`.
            role_id: ID of a role; returns only the users who hold it.
            page_number: Page to return, counted from 1. Prefer `next_page_token`.
            include_fields: One more attribute to return for each user: `custom_attributes`, or the
                `host_key`.
            next_page_token: Token of the page to return, taken from the answer before it; valid for 15
                minutes.

        Example:
            users.list_users()
        """
        from . import list_users as _endpoint

        return self._caller.pages(
            "list_users",
            _endpoint,
            parameters={
                "status": status,
                "page_size": page_size,
                "role_id": role_id,
                "page_number": page_number,
                "include_fields": include_fields,
                "next_page_token": next_page_token,
            },
            items="users",
        )

    def create_user(
        self,
        *,
        action: CreateUserBodyAction,
        user_info: NewUser | Mapping[str, Any] | Unset = UNSET,
    ) -> User:
        """Create a user

        Add a user to the account. With `action` set to `create`, an account gets 50 requests a
        day on a Free plan, 1,500 on Pro, and 10,000 on Business or higher.

        **Prerequisites:**
        * Plan: Pro or higher.

        Scopes: user:write:admin, user:write.

        Rate limit: Light.

        Documented failures:
        - 400, code 300: The password is not acceptable.
        - 400, code 200: You lack the privilege to create users; Zoom support can help.
        - 400, code 1000: The user could not be created.
        - 404, code 4130: The group does not exist.
        - 409, code 1005: The email address is already taken.
        - 429: The account has used up its daily number of user invitations; the count starts
        anew at 00:00 GMT.

        Args:
            action: How the user comes about. `create`: Zoom emails a link that activates the user,
                who then sets a password. `autoCreate`: for enterprises with a managed domain,
                off by default. `custCreate`: no password and no sign-in, only start and join
                links; ask Zoom's ISV sales team for it. `ssoCreate`: a pre-provisioned user of
                single sign-on, without a password; a vanity name or PMI that is invalid or
                taken is replaced by a random one.
            user_info: The new user: `email`, `type` (`1` is Basic, `2` is Licensed, `3` is On-prem,
                `99` is none and only for `ssoCreate`), `first_name`, `last_name` and
                `password`.

        Example:
            users.create_user(action="create")
        """
        from . import create_user as _endpoint

        return self._caller.call(
            "create_user",
            _endpoint,
            body={
                "action": action,
                "user_info": user_info,
            },
        )

    def check_user_email(
        self,
        *,
        email: str,
    ) -> EmailCheck:
        """Check user email

        Tell whether an email address belongs to a user of your account. It finds only users who
        signed up by email, not those who came through SSO, Google or Facebook, and it says
        `false` for users of other accounts.

        Scopes: user:read:admin, user:read.

        Rate limit: Light.

        Documented failures:
        - 400, code 300: The email address is missing.
        - 404, code 1001: No user with this ID or address is in the account.

        Args:
            email: Email address to look for.

        Example:
            users.check_user_email(email="amara.okafor@example.com")
        """
        from . import check_user_email as _endpoint

        return self._caller.call(
            "check_user_email",
            _endpoint,
            parameters={
                "email": email,
            },
        )

    def get_user_zak(
        self,
    ) -> UserZak:
        """Get user ZAK

        Return the ZAK (Zoom access token) of the calling user. With it your application lets
        people join meetings who are not signed in.

        Scopes: user_zak:read.

        Rate limit: Light.

        Documented failures:
        - 400, code 1001: No user with this ID or address is in the account.


        Example:
            users.get_user_zak()
        """
        from . import get_user_zak as _endpoint

        return self._caller.call(
            "get_user_zak",
            _endpoint,
        )

    def check_vanity_name(
        self,
        *,
        vanity_name: str,
    ) -> VanityNameCheck:
        """Check vanity name

        Tell whether a personal meeting room has the given name.

        Scopes: user:read:admin, user:read.

        Rate limit: Light.

        Documented failures:
        - 400, code 300: The room name is missing.

        Args:
            vanity_name: Name of the personal meeting room.

        Example:
            users.check_vanity_name(vanity_name="amara-okafor")
        """
        from . import check_vanity_name as _endpoint

        return self._caller.call(
            "check_vanity_name",
            _endpoint,
            parameters={
                "vanity_name": vanity_name,
            },
        )

    def get_user(
        self,
        user_id: str,
        *,
        login_type: GetUserLoginType | Unset = UNSET,
        encrypted_email: bool | Unset = UNSET,
    ) -> User:
        """Get a user

        Return a user. For a `pending` user, who has not activated yet, `created_at` is the time
        of this call. The scope `user_info:read` works only with `me`.

        Scopes: user:read:admin, user:read, user_info:read.

        Rate limit: Light.

        Documented failures:
        - 400, code 1120: The user has not accepted the invitation to the account.
        - 404, code 1001: No user with this ID or address is in the account.

        Args:
            user_id: User ID or email address, which may be encrypted; user-level apps pass `me`.
            login_type: How the user signs in: `0` Facebook, `1` Google, `24` Apple, `27` Microsoft,
                `97` mobile device, `98` RingCentral, `99` API user, `101` single sign-on, `100`
                work email. China has `11` for a phone number, `23` for Alipay and `21` for
                WeChat.
            encrypted_email: Whether the address given as `userId` is encrypted. Default: `false`.

        Example:
            users.get_user("amaraOkafor00000000001")
        """
        from . import get_user as _endpoint

        return self._caller.call(
            "get_user",
            _endpoint,
            (user_id,),
            parameters={
                "login_type": login_type,
                "encrypted_email": encrypted_email,
            },
        )

    def delete_user(
        self,
        user_id: str,
        *,
        action: DeleteUserAction | Unset = UNSET,
        transfer_email: str | Unset = UNSET,
        transfer_meeting: bool | Unset = UNSET,
        transfer_webinar: bool | Unset = UNSET,
        transfer_recording: bool | Unset = UNSET,
    ) -> None:
        """Delete a user

        Remove a user from the account. Disassociating leaves the person with a free account of
        their own, deleting erases the user and all data for good. Meetings, webinars and
        recordings can pass to another user first.

        Scopes: user:write:admin, user:write.

        Rate limit: Light.

        Documented failures:
        - 400, code 300: The user cannot be removed like this: the recipient is the same user,
        an API user cannot be unlinked, or there are published events.
        - 404, code 1001: No user with this ID or address is in the account.

        Args:
            user_id: User ID or email address; user-level apps pass `me`.
            action: How to remove the user: `disassociate` unlinks, `delete` erases for good. A
                pending user can only be disassociated.
            transfer_email: Email address of the user who takes over what is transferred. Needed when the
                user has Zoom Events ahead, which always go to this user.
            transfer_meeting: Whether the meetings pass to `transfer_email`.
            transfer_webinar: Whether the webinars pass to `transfer_email`.
            transfer_recording: Whether the cloud recordings pass to `transfer_email`.

        Example:
            users.delete_user("amaraOkafor00000000001")
        """
        from . import delete_user as _endpoint

        return self._caller.call(
            "delete_user",
            _endpoint,
            (user_id,),
            parameters={
                "action": action,
                "transfer_email": transfer_email,
                "transfer_meeting": transfer_meeting,
                "transfer_webinar": transfer_webinar,
                "transfer_recording": transfer_recording,
            },
        )

    def update_user(
        self,
        user_id: str,
        *,
        first_name: str | Unset = UNSET,
        last_name: str | Unset = UNSET,
        type_: UpdateUserBodyType | Unset = UNSET,
        pmi: int | Unset = UNSET,
        use_pmi: bool | Unset = UNSET,
        timezone: str | Unset = UNSET,
        language: str | Unset = UNSET,
        dept: str | Unset = UNSET,
        vanity_name: str | Unset = UNSET,
        host_key: str | Unset = UNSET,
        cms_user_id: str | Unset = UNSET,
        job_title: str | Unset = UNSET,
        company: str | Unset = UNSET,
        location: str | Unset = UNSET,
        phone_number: str | Unset = UNSET,
        phone_country: str | Unset = UNSET,
        custom_attributes: CustomAttribute | Mapping[str, Any] | Unset = UNSET,
        group_id: str | Unset = UNSET,
        phone_numbers: PhoneNumber | Mapping[str, Any] | Unset = UNSET,
        manager: str | Unset = UNSET,
        pronouns: str | Unset = UNSET,
        pronouns_option: UpdateUserBodyPronounsOption | Unset = UNSET,
        login_type: UpdateUserLoginType | Unset = UNSET,
    ) -> None:
        """Update a user

        Change the profile of a user. Fields that you leave out keep their value.

        Scopes: user:write:admin, user:write.

        Rate limit: Light.

        Documented failures:
        - 400, code 200: The change is not allowed: a Zoom Rooms user cannot become Basic, and
        names and some other fields are for administrators only.
        - 404, code 1001: No user with this ID or address is in the account.

        Args:
            user_id: User ID or email address; user-level apps pass `me`.
            first_name: First name, with 5 Chinese characters at most.
            last_name: Last name, with 5 Chinese characters at most.
            type_: License: `1` is Basic, `2` is Licensed, `3` is On-prem, `99` is none, which only
                users from `ssoCreate` can have.
            pmi: Personal meeting ID, a number of 10 digits.
            use_pmi: Whether instant meetings take place under the personal meeting ID.
            timezone: Time zone of the user, such as `America/Denver`.
            language: Language of the user, such as `en-US`.
            dept: Department, by which reports can be broken down.
            vanity_name: Name of the user's personal meeting room.
            host_key: Host key, 6 to 10 digits.
            cms_user_id: ID of the user at Kaltura.
            job_title: Job title.
            company: Company that the user works for.
            location: Place where the user works.
            phone_number: Phone number; needs `phone_country`. Deprecated: use `phone_numbers`.
            phone_country: Country of `phone_number`, as a two-letter code such as `BR`. Deprecated: use
                `country` in `phone_numbers`.
            custom_attributes: Attribute of your own to set, with its `key`, `name` and new `value`.
            group_id: ID of the group that a pending user joins.
            phone_numbers: A phone number: `country`, dialing `code`, `number`, and a `label` such as
                `Office`.
            manager: The user's manager.
            pronouns: Pronouns of the user.
            pronouns_option: When pronouns are shown: `1` the user is asked on every join, `2` always, `3`
                never.
            login_type: How the user signs in: `0` Facebook, `1` Google, `24` Apple, `27` Microsoft,
                `97` mobile device, `98` RingCentral, `99` API user, `101` single sign-on, `100`
                work email. China has `11` for a phone number, `23` for Alipay and `21` for
                WeChat.

        Example:
            users.update_user("amaraOkafor00000000001", first_name="Amara", last_name="Okafor")
        """
        from . import update_user as _endpoint

        return self._caller.call(
            "update_user",
            _endpoint,
            (user_id,),
            parameters={
                "login_type": login_type,
            },
            body={
                "first_name": first_name,
                "last_name": last_name,
                "type": type_,
                "pmi": pmi,
                "use_pmi": use_pmi,
                "timezone": timezone,
                "language": language,
                "dept": dept,
                "vanity_name": vanity_name,
                "host_key": host_key,
                "cms_user_id": cms_user_id,
                "job_title": job_title,
                "company": company,
                "location": location,
                "phone_number": phone_number,
                "phone_country": phone_country,
                "custom_attributes": custom_attributes,
                "group_id": group_id,
                "phone_numbers": phone_numbers,
                "manager": manager,
                "pronouns": pronouns,
                "pronouns_option": pronouns_option,
            },
        )

    def list_assistants(
        self,
        user_id: str,
    ) -> AssistantList:
        """List assistants

        List the assistants of a user, who schedule meetings for the user and, where co-hosts
        are allowed, can act as alternative hosts.

        **Prerequisites:**
        * License of the user and of each assistant: Licensed or On-prem.
        * Assistants are in the user's account.

        Scopes: user:read:admin, user:read.

        Rate limit: Medium.

        Documented failures:
        - 404, code 1001: No user with this ID or address is in the account.

        Args:
            user_id: User ID or email address; user-level apps pass `me`.

        Example:
            users.list_assistants("amaraOkafor00000000001")
        """
        from . import list_assistants as _endpoint

        return self._caller.call(
            "list_assistants",
            _endpoint,
            (user_id,),
        )

    def add_assistants(
        self,
        user_id: str,
        *,
        assistants: Sequence[Assistant | Mapping[str, Any]] | Unset = UNSET,
    ) -> AssistantsAdded:
        """Add assistants

        Give a user assistants, who may then schedule for the user and, where co-hosts are
        allowed, run the user's meetings.

        **Prerequisites:**
        * License of the user and of each assistant: Licensed or On-prem.
        * Assistants are in the account or the organization of the user.

        Scopes: user:write:admin, user:write.

        Rate limit: Medium.

        Documented failures:
        - 400, code 200: Assistants cannot be added: the account has no paid plan, the user is
        neither Licensed nor On-prem, or you named the user as their own assistant.
        - 404, code 1001: No user with this ID or address is in the account.

        Args:
            user_id: User ID or email address; user-level apps pass `me`.
            assistants: The assistants to add, each with either `id` or `email`.

        Example:
            users.add_assistants("amaraOkafor00000000001")
        """
        from . import add_assistants as _endpoint

        return self._caller.call(
            "add_assistants",
            _endpoint,
            (user_id,),
            body={
                "assistants": assistants,
            },
        )

    def delete_assistants(
        self,
        user_id: str,
    ) -> None:
        """Delete assistants

        Take all assistants away from a user. They can no longer schedule for the user.

        **Prerequisites:**
        * License of the user and of each assistant: Licensed or On-prem.
        * Assistants are in the user's account.

        Scopes: user:write:admin, user:write.

        Rate limit: Light.

        Documented failures:
        - 404, code 1001: No user with this ID or address is in the account.

        Args:
            user_id: User ID or email address; user-level apps pass `me`.

        Example:
            users.delete_assistants("amaraOkafor00000000001")
        """
        from . import delete_assistants as _endpoint

        return self._caller.call(
            "delete_assistants",
            _endpoint,
            (user_id,),
        )

    def delete_assistant(
        self,
        user_id: str,
        assistant_id: str,
    ) -> None:
        """Delete an assistant

        Take one assistant away from a user.

        **Prerequisites:**
        * License of the user and of the assistant: Licensed or On-prem.
        * The assistant is in the user's account.

        Scopes: user:write:admin, user:write.

        Rate limit: Light.

        Documented failures:
        - 404, code 1001: No user with this ID or address is in the account.

        Args:
            user_id: User ID or email address; user-level apps pass `me`.
            assistant_id: The assistant's user ID or email address.

        Example:
            users.delete_assistant("amaraOkafor00000000001", "priyaRaman000000000001")
        """
        from . import delete_assistant as _endpoint

        return self._caller.call(
            "delete_assistant",
            _endpoint,
            (
                user_id,
                assistant_id,
            ),
        )

    def update_user_email(
        self,
        user_id: str,
        *,
        email: str,
    ) -> None:
        """Update user email

        Change the email address of a user, at most 3 times in 24 hours. With several managed
        domains, the new address must be in one of them.

        **Prerequisites:**
        * The account has a managed domain.
        * Nobody at Zoom uses the new address yet.

        Scopes: user:write:admin, user:write.

        Rate limit: Light.

        Documented failures:
        - 400, code 200: Changing an email address is for administrators only.
        - 404, code 1001: No user with this ID or address is in the account.

        Args:
            user_id: User ID or email address; user-level apps pass `me`.
            email: New email address, shorter than 128 characters.

        Example:
            users.update_user_email("amaraOkafor00000000001", email="a.okafor@example.com")
        """
        from . import update_user_email as _endpoint

        return self._caller.call(
            "update_user_email",
            _endpoint,
            (user_id,),
            body={
                "email": email,
            },
        )

    def list_pac_accounts(
        self,
        user_id: str,
    ) -> PacAccountList:
        """List PAC accounts

        List the Personal Audio Conference (PAC) accounts of a user. They serve for meetings
        held by phone alone.

        **Prerequisites:**
        * Plan: Pro or higher, with the Premium Audio Conferencing add-on.
        * The user's profile has PAC turned on.

        Scopes: pac:read:admin, pac:read.

        Rate limit: Light.

        Documented failures:
        - 400, code 2024: The user has not turned on PAC.
        - 404, code 1001: No user with this ID or address is in the account.

        Args:
            user_id: User ID or email address; user-level apps pass `me`.

        Example:
            users.list_pac_accounts("amaraOkafor00000000001")
        """
        from . import list_pac_accounts as _endpoint

        return self._caller.call(
            "list_pac_accounts",
            _endpoint,
            (user_id,),
        )

    def update_user_password(
        self,
        user_id: str,
        *,
        password: str,
    ) -> None:
        """Update user password

        Set a user's password. Zoom tells the user by email that it has changed.

        **Prerequisites:**
        * You are the account's owner or an administrator.

        Scopes: user:write:admin, user:write.

        Rate limit: Medium.

        Documented failures:
        - 400, code 300: The password is the same as before, or it has been changed too often in
        the past day.
        - 404, code 1001: No user with this ID or address is in the account.

        Args:
            user_id: User ID or email address; user-level apps pass `me`.
            password: New password, shorter than 32 characters. It must satisfy the account's stricter
                rules where they are on; see `password_requirement` among the account's security
                settings.

        Example:
            users.update_user_password("amaraOkafor00000000001", password="Kite-2026")
        """
        from . import update_user_password as _endpoint

        return self._caller.call(
            "update_user_password",
            _endpoint,
            (user_id,),
            body={
                "password": password,
            },
        )

    def get_user_permissions(
        self,
        user_id: str,
    ) -> UserPermissions:
        """Get user permissions

        Return the permissions of a user, which decide what the user can view and edit.

        Scopes: user:read:admin, user:read.

        Rate limit: Light.

        Documented failures:
        - 404, code 1001: No user with this ID or address is in the account.

        Args:
            user_id: User ID or email address; user-level apps pass `me`.

        Example:
            users.get_user_permissions("amaraOkafor00000000001")
        """
        from . import get_user_permissions as _endpoint

        return self._caller.call(
            "get_user_permissions",
            _endpoint,
            (user_id,),
        )

    def upload_user_picture(
        self,
        user_id: str,
        *,
        pic_file: File,
    ) -> None:
        """Upload user picture

        Set a user's profile picture. Send it as multipart form data.

        Scopes: user:write:admin, user:write.

        Rate limit: Medium.

        Documented failures:
        - 400, code 300: The picture is invalid or shows explicit content.
        - 400, code 200: Changing a profile picture is for administrators only.
        - 404, code 1001: No user with this ID or address is in the account.

        Args:
            user_id: User ID or email address; user-level apps pass `me`.
            pic_file: The picture, a JPEG or PNG file.

        Example:
            users.upload_user_picture("amaraOkafor00000000001", pic_file=File(...))
        """
        from . import upload_user_picture as _endpoint

        return self._caller.call(
            "upload_user_picture",
            _endpoint,
            (user_id,),
            body={
                "pic_file": pic_file,
            },
        )

    def update_user_presence_status(
        self,
        user_id: str,
        *,
        status: UpdateUserPresenceStatusBodyStatus | Unset = UNSET,
        duration: int | Unset = UNSET,
    ) -> None:
        """Update user presence status

        Set the presence status that a user's contacts see, at most once a minute. The user must
        be signed in to the Zoom client.

        Scopes: user:write, user:write:admin.

        Rate limit: Medium.

        Documented failures:
        - 400, code 5301: The presence status could not be updated.
        - 400, code 5411: You may not set another status for this user.
        - 404, code 1001: No user with this ID or address is in the account.
        - 429: Too many requests for this user's status; wait for the one under way.

        Args:
            user_id: User ID or email address; user-level apps pass `me`.
            status: New status. Clients before version 5.3.0 go only from `Away` or `Available` to
                `Do_Not_Disturb`. Later ones switch between `Away` and `Available`, and from
                `Do_Not_Disturb` to either.
            duration: Minutes that `Do_Not_Disturb` lasts, at most 1440; 20 when left out.

        Example:
            users.update_user_presence_status("amaraOkafor00000000001", status="Do_Not_Disturb", duration=60)
        """
        from . import update_user_presence_status as _endpoint

        return self._caller.call(
            "update_user_presence_status",
            _endpoint,
            (user_id,),
            body={
                "status": status,
                "duration": duration,
            },
        )

    def list_schedulers(
        self,
        user_id: str,
    ) -> SchedulerList:
        """List schedulers

        List the users for whom the given user schedules meetings. The given user is the
        assistant of each of them.

        **Prerequisites:**
        * The user and the schedulers are in one account.

        Scopes: user:read:admin, user:read.

        Rate limit: Medium.

        Documented failures:
        - 404, code 1001: No user with this ID or address is in the account.

        Args:
            user_id: User ID or email address; user-level apps pass `me`.

        Example:
            users.list_schedulers("amaraOkafor00000000001")
        """
        from . import list_schedulers as _endpoint

        return self._caller.call(
            "list_schedulers",
            _endpoint,
            (user_id,),
        )

    def delete_schedulers(
        self,
        user_id: str,
    ) -> None:
        """Delete schedulers

        Remove all schedulers of a user, who is then nobody's scheduling assistant any more.

        **Prerequisites:**
        * The user and the schedulers are in one account.

        Scopes: user:write:admin, user:write.

        Rate limit: Light.

        Documented failures:
        - 404, code 1001: No user with this ID or address is in the account.

        Args:
            user_id: User ID or email address; user-level apps pass `me`.

        Example:
            users.delete_schedulers("amaraOkafor00000000001")
        """
        from . import delete_schedulers as _endpoint

        return self._caller.call(
            "delete_schedulers",
            _endpoint,
            (user_id,),
        )

    def delete_scheduler(
        self,
        user_id: str,
        scheduler_id: str,
    ) -> None:
        """Delete a scheduler

        Remove one scheduler of a user, who then no longer schedules for that person.

        **Prerequisites:**
        * The user and the scheduler are in one account.

        Scopes: user:write:admin, user:write.

        Rate limit: Light.

        Documented failures:
        - 404, code 1001: No user with this ID or address is in the account.

        Args:
            user_id: User ID or email address; user-level apps pass `me`.
            scheduler_id: The scheduler's user ID or email address.

        Example:
            users.delete_scheduler("amaraOkafor00000000001", "diegoSantos00000000001")
        """
        from . import delete_scheduler as _endpoint

        return self._caller.call(
            "delete_scheduler",
            _endpoint,
            (
                user_id,
                scheduler_id,
            ),
        )

    def get_user_settings(
        self,
        user_id: str,
        *,
        login_type: GetUserSettingsLoginType | Unset = UNSET,
        option: GetUserSettingsOption | Unset = UNSET,
        custom_query_fields: str | Unset = UNSET,
    ) -> UserSettings:
        """Get user settings

        Return the settings of a user, block by block, or one special block.

        Scopes: user:read:admin, user:read.

        Rate limit: Medium.

        Documented failures:
        - 400, code 1120: The user has not accepted the invitation to the account.
        - 404, code 1001: No user with this ID or address is in the account.

        Args:
            user_id: User ID or email address; user-level apps pass `me`.
            login_type: How the user signs in: `0` Facebook, `1` Google, `24` Apple, `27` Microsoft,
                `97` mobile device, `98` RingCentral, `99` API user, `101` single sign-on, `100`
                work email. China has `11` for a phone number, `23` for Alipay and `21` for
                WeChat.
            option: A block to return instead: `meeting_authentication` (who may join),
                `recording_authentication` (who may watch recordings), or `meeting_security`.
            custom_query_fields: Names of the settings to return, comma-separated, instead of all.

        Example:
            users.get_user_settings("amaraOkafor00000000001")
        """
        from . import get_user_settings as _endpoint

        return self._caller.call(
            "get_user_settings",
            _endpoint,
            (user_id,),
            parameters={
                "login_type": login_type,
                "option": option,
                "custom_query_fields": custom_query_fields,
            },
        )

    def update_user_settings(
        self,
        user_id: str,
        *,
        schedule_meeting: UserScheduleMeetingSettings | Mapping[str, Any] | Unset = UNSET,
        in_meeting: InMeetingSettings | Mapping[str, Any] | Unset = UNSET,
        email_notification: EmailNotificationSettings | Mapping[str, Any] | Unset = UNSET,
        recording: UserRecordingSettings | Mapping[str, Any] | Unset = UNSET,
        telephony: TelephonySettings | Mapping[str, Any] | Unset = UNSET,
        feature: UserFeaturesInput | Mapping[str, Any] | Unset = UNSET,
        tsp: TspSettings | Mapping[str, Any] | Unset = UNSET,
        profile: UserSettingsProfile | Mapping[str, Any] | Unset = UNSET,
        option: UpdateUserSettingsOption | Unset = UNSET,
    ) -> None:
        """Update user settings

        Change the settings of a user. Settings that you leave out keep their value.

        Scopes: user:write:admin, user:write.

        Rate limit: Medium.

        Documented failures:
        - 400, code 1108: Large meetings need a user who is Licensed or On-prem.
        - 400, code 1204: The webinar feature cannot be turned on next to another feature that
        the user has.
        - 404, code 1001: No user with this ID or address is in the account.

        Args:
            user_id: User ID or email address; user-level apps pass `me`.
            schedule_meeting: Settings for scheduling: video at the start (`host_video`,
                `participants_video`), `audio_type`, `join_before_host`, use of the personal
                meeting ID, and passcode rules such as `require_password_for_pmi_meetings` and
                `meeting_password_requirement`.
            in_meeting: Settings for a running meeting, among them `chat`, `waiting_room`,
                `breakout_room`, `polling`, `closed_caption` and `who_can_share_screen`; also
                `virtual_background_settings`, `webinar_live_streaming` and `webinar_chat`.
            email_notification: Events that send the user an email: a finished cloud recording, somebody who
                joins early, a canceled meeting, a role as alternative host, a meeting scheduled
                for the user.
            recording: Local and cloud recording: what is recorded, `auto_recording`, consent,
                `recording_password_requirement`, and deletion of cloud recordings
                (`auto_delete_cmr`) after `auto_delete_cmr_days` days.
            telephony: Phone audio: `third_party_audio` with its `audio_conference_info`, the link to
                international numbers, and `telephony_regions`.
            feature: Licensed features and capacities in participants: `meeting_capacity`,
                `large_meeting`, `webinar`, `zoom_events`, each with its capacity; also
                `zoom_phone` and `concurrent_meeting`, such as `Basic`.
            tsp: Audio by a telephony provider: `call_out`, and
                `show_international_numbers_link`.
            profile: Where recordings are kept: `recording_storage_location` with the chosen `value`
                and the `allowed_values`.
            option: A special block to change: `meeting_authentication` (who may join),
                `recording_authentication` (who may watch recordings), or `meeting_security`.

        Example:
            users.update_user_settings("amaraOkafor00000000001")
        """
        from . import update_user_settings as _endpoint

        return self._caller.call(
            "update_user_settings",
            _endpoint,
            (user_id,),
            parameters={
                "option": option,
            },
            body={
                "schedule_meeting": schedule_meeting,
                "in_meeting": in_meeting,
                "email_notification": email_notification,
                "recording": recording,
                "telephony": telephony,
                "feature": feature,
                "tsp": tsp,
                "profile": profile,
            },
        )

    def upload_user_virtual_backgrounds(
        self,
        user_id: str,
        *,
        file: File | Unset = UNSET,
    ) -> VirtualBackground:
        """Upload user virtual backgrounds

        Add a virtual background to a user, who can have 10 at most.

        **Prerequisites:**
        * Virtual backgrounds are turned on for the account.

        Scopes: user:write, user:write:admin.

        Rate limit: Medium.

        Documented failures:
        - 400, code 120: The file is missing, too large (over 15 MB) or of the wrong format, or
        the user already has 10.
        - 404: Not found

        Args:
            user_id: User ID or email address; user-level apps pass `me`.
            file: The background, 15 MB at most: a JPG, GIF or PNG image, or an MP4 or MOV video
                from 480 x 360 to 1920 x 1080 pixels.

        Example:
            users.upload_user_virtual_backgrounds("amaraOkafor00000000001")
        """
        from . import upload_user_virtual_backgrounds as _endpoint

        return self._caller.call(
            "upload_user_virtual_backgrounds",
            _endpoint,
            (user_id,),
            body={
                "file": file,
            },
        )

    def delete_user_virtual_backgrounds(
        self,
        user_id: str,
        *,
        file_ids: str | Unset = UNSET,
    ) -> None:
        """Delete user virtual backgrounds

        Remove virtual backgrounds from a user.

        **Prerequisites:**
        * Virtual backgrounds are turned on for the account.

        Scopes: user:write, user:write:admin.

        Rate limit: Light.

        Documented failures:
        - 400, code 300: The list of file IDs is invalid.
        - 404, code 1001: No user with this ID or address is in the account.

        Args:
            user_id: User ID or email address; user-level apps pass `me`.
            file_ids: IDs of the files to delete, comma-separated.

        Example:
            users.delete_user_virtual_backgrounds("amaraOkafor00000000001")
        """
        from . import delete_user_virtual_backgrounds as _endpoint

        return self._caller.call(
            "delete_user_virtual_backgrounds",
            _endpoint,
            (user_id,),
            parameters={
                "file_ids": file_ids,
            },
        )

    def update_user_status(
        self,
        user_id: str,
        *,
        action: UpdateUserStatusBodyAction,
    ) -> None:
        """Update user status

        Deactivate a user or bring a deactivated one back. A deactivated user loses all licenses
        and cannot sign in.

        Scopes: user:write:admin, user:write.

        Rate limit: Light.

        Documented failures:
        - 400, code 200: Administrators and Zoom Rooms users can be neither activated nor
        deactivated.
        - 400, code 300: The user has a Zoom event ahead and cannot be deactivated.
        - 404, code 1001: No user with this ID or address is in the account.

        Args:
            user_id: User ID or email address; user-level apps pass `me`.
            action: `activate` restores a deactivated user, `deactivate` locks the user out.

        Example:
            users.update_user_status("amaraOkafor00000000001", action="activate")
        """
        from . import update_user_status as _endpoint

        return self._caller.call(
            "update_user_status",
            _endpoint,
            (user_id,),
            body={
                "action": action,
            },
        )

    def get_user_token(
        self,
        user_id: str,
        *,
        type_: GetUserTokenType | Unset = UNSET,
        ttl: int | Unset = UNSET,
    ) -> UserToken:
        """Get a user token

        Return a token of a user for starting meetings. It is null for a user who signed in with
        Google or Facebook; signing in by email and password gives one.

        Scopes: user:read:admin, user:read.

        Rate limit: Light.

        Documented failures:
        - 404, code 1001: No user with this ID or address is in the account.

        Args:
            user_id: User ID or email address; user-level apps pass `me`.
            type_: Kind of token. `token` starts meetings with the Client SDK and lasts 14 days.
                `zak` goes into start links and lasts 2 hours, or 90 days for API users.
            ttl: Lifetime of a `zak` token in seconds; `3600` is one hour.

        Example:
            users.get_user_token("amaraOkafor00000000001")
        """
        from . import get_user_token as _endpoint

        return self._caller.call(
            "get_user_token",
            _endpoint,
            (user_id,),
            parameters={
                "type_": type_,
                "ttl": ttl,
            },
        )

    def revoke_user_token(
        self,
        user_id: str,
    ) -> None:
        """Revoke a user token

        Revoke a user's SSO token, which ends the session in which the user is signed in.

        Scopes: user:write:admin, user:write.

        Rate limit: Light.

        Documented failures:
        - 404, code 1001: No user with this ID or address is in the account.

        Args:
            user_id: User ID or email address; user-level apps pass `me`.

        Example:
            users.revoke_user_token("amaraOkafor00000000001")
        """
        from . import revoke_user_token as _endpoint

        return self._caller.call(
            "revoke_user_token",
            _endpoint,
            (user_id,),
        )


class AsyncUsers:
    """The users of an account. Create, change, deactivate and remove them, and manage their
    settings, assistants, schedulers, tokens and pictures."""

    def __init__(self, caller: AsyncCaller) -> None:
        self._caller = caller

    def list_users(
        self,
        *,
        status: ListUsersStatus | Unset = UNSET,
        page_size: int | Unset = UNSET,
        role_id: str | Unset = UNSET,
        page_number: int | Unset = UNSET,
        include_fields: ListUsersIncludeFields | Unset = UNSET,
        next_page_token: str | Unset = UNSET,
    ) -> AsyncPages[User, UserList]:
        """List users

        List the users of the account, page by page, by status or by role.

        Scopes: user:read:admin.

        Rate limit: Medium.

        Args:
            status: Which users to return: `active` ones, `inactive` (deactivated) ones, or
                `pending` ones. Default: `active`.
            page_size: How many records one page holds. Default: `30`.
            role_id: ID of a role; returns only the users who hold it.
            page_number: Page to return, counted from 1. Prefer `next_page_token`.
            include_fields: One more attribute to return for each user: `custom_attributes`, or the
                `host_key`.
            next_page_token: Token of the page to return, taken from the answer before it; valid for 15
                minutes.

        Example:
            users.list_users()
        """
        from . import list_users as _endpoint

        return self._caller.pages(
            "list_users",
            _endpoint,
            parameters={
                "status": status,
                "page_size": page_size,
                "role_id": role_id,
                "page_number": page_number,
                "include_fields": include_fields,
                "next_page_token": next_page_token,
            },
            items="users",
        )

    async def create_user(
        self,
        *,
        action: CreateUserBodyAction,
        user_info: NewUser | Mapping[str, Any] | Unset = UNSET,
    ) -> User:
        """Create a user

        Add a user to the account. With `action` set to `create`, an account gets 50 requests a
        day on a Free plan, 1,500 on Pro, and 10,000 on Business or higher.

        **Prerequisites:**
        * Plan: Pro or higher.

        Scopes: user:write:admin, user:write.

        Rate limit: Light.

        Documented failures:
        - 400, code 300: The password is not acceptable.
        - 400, code 200: You lack the privilege to create users; Zoom support can help.
        - 400, code 1000: The user could not be created.
        - 404, code 4130: The group does not exist.
        - 409, code 1005: The email address is already taken.
        - 429: The account has used up its daily number of user invitations; the count starts
        anew at 00:00 GMT.

        Args:
            action: How the user comes about. `create`: Zoom emails a link that activates the user,
                who then sets a password. `autoCreate`: for enterprises with a managed domain,
                off by default. `custCreate`: no password and no sign-in, only start and join
                links; ask Zoom's ISV sales team for it. `ssoCreate`: a pre-provisioned user of
                single sign-on, without a password; a vanity name or PMI that is invalid or
                taken is replaced by a random one.
            user_info: The new user: `email`, `type` (`1` is Basic, `2` is Licensed, `3` is On-prem,
                `99` is none and only for `ssoCreate`), `first_name`, `last_name` and
                `password`.

        Example:
            users.create_user(action="create")
        """
        from . import create_user as _endpoint

        return await self._caller.call(
            "create_user",
            _endpoint,
            body={
                "action": action,
                "user_info": user_info,
            },
        )

    async def check_user_email(
        self,
        *,
        email: str,
    ) -> EmailCheck:
        """Check user email

        Tell whether an email address belongs to a user of your account. It finds only users who
        signed up by email, not those who came through SSO, Google or Facebook, and it says
        `false` for users of other accounts.

        Scopes: user:read:admin, user:read.

        Rate limit: Light.

        Documented failures:
        - 400, code 300: The email address is missing.
        - 404, code 1001: No user with this ID or address is in the account.

        Args:
            email: Email address to look for.

        Example:
            users.check_user_email(email="amara.okafor@example.com")
        """
        from . import check_user_email as _endpoint

        return await self._caller.call(
            "check_user_email",
            _endpoint,
            parameters={
                "email": email,
            },
        )

    async def get_user_zak(
        self,
    ) -> UserZak:
        """Get user ZAK

        Return the ZAK (Zoom access token) of the calling user. With it your application lets
        people join meetings who are not signed in.

        Scopes: user_zak:read.

        Rate limit: Light.

        Documented failures:
        - 400, code 1001: No user with this ID or address is in the account.


        Example:
            users.get_user_zak()
        """
        from . import get_user_zak as _endpoint

        return await self._caller.call(
            "get_user_zak",
            _endpoint,
        )

    async def check_vanity_name(
        self,
        *,
        vanity_name: str,
    ) -> VanityNameCheck:
        """Check vanity name

        Tell whether a personal meeting room has the given name.

        Scopes: user:read:admin, user:read.

        Rate limit: Light.

        Documented failures:
        - 400, code 300: The room name is missing.

        Args:
            vanity_name: Name of the personal meeting room.

        Example:
            users.check_vanity_name(vanity_name="amara-okafor")
        """
        from . import check_vanity_name as _endpoint

        return await self._caller.call(
            "check_vanity_name",
            _endpoint,
            parameters={
                "vanity_name": vanity_name,
            },
        )

    async def get_user(
        self,
        user_id: str,
        *,
        login_type: GetUserLoginType | Unset = UNSET,
        encrypted_email: bool | Unset = UNSET,
    ) -> User:
        """Get a user

        Return a user. For a `pending` user, who has not activated yet, `created_at` is the time
        of this call. The scope `user_info:read` works only with `me`.

        Scopes: user:read:admin, user:read, user_info:read.

        Rate limit: Light.

        Documented failures:
        - 400, code 1120: The user has not accepted the invitation to the account.
        - 404, code 1001: No user with this ID or address is in the account.

        Args:
            user_id: User ID or email address, which may be encrypted; user-level apps pass `me`.
            login_type: How the user signs in: `0` Facebook, `1` Google, `24` Apple, `27` Microsoft,
                `97` mobile device, `98` RingCentral, `99` API user, `101` single sign-on, `100`
                work email. China has `11` for a phone number, `23` for Alipay and `21` for
                WeChat.
            encrypted_email: Whether the address given as `userId` is encrypted. Default: `false`.

        Example:
            users.get_user("amaraOkafor00000000001")
        """
        from . import get_user as _endpoint

        return await self._caller.call(
            "get_user",
            _endpoint,
            (user_id,),
            parameters={
                "login_type": login_type,
                "encrypted_email": encrypted_email,
            },
        )

    async def delete_user(
        self,
        user_id: str,
        *,
        action: DeleteUserAction | Unset = UNSET,
        transfer_email: str | Unset = UNSET,
        transfer_meeting: bool | Unset = UNSET,
        transfer_webinar: bool | Unset = UNSET,
        transfer_recording: bool | Unset = UNSET,
    ) -> None:
        """Delete a user

        Remove a user from the account. Disassociating leaves the person with a free account of
        their own, deleting erases the user and all data for good. Meetings, webinars and
        recordings can pass to another user first.

        Scopes: user:write:admin, user:write.

        Rate limit: Light.

        Documented failures:
        - 400, code 300: The user cannot be removed like this: the recipient is the same user,
        an API user cannot be unlinked, or there are published events.
        - 404, code 1001: No user with this ID or address is in the account.

        Args:
            user_id: User ID or email address; user-level apps pass `me`.
            action: How to remove the user: `disassociate` unlinks, `delete` erases for good. A
                pending user can only be disassociated.
            transfer_email: Email address of the user who takes over what is transferred. Needed when the
                user has Zoom Events ahead, which always go to this user.
            transfer_meeting: Whether the meetings pass to `transfer_email`.
            transfer_webinar: Whether the webinars pass to `transfer_email`.
            transfer_recording: Whether the cloud recordings pass to `transfer_email`.

        Example:
            users.delete_user("amaraOkafor00000000001")
        """
        from . import delete_user as _endpoint

        return await self._caller.call(
            "delete_user",
            _endpoint,
            (user_id,),
            parameters={
                "action": action,
                "transfer_email": transfer_email,
                "transfer_meeting": transfer_meeting,
                "transfer_webinar": transfer_webinar,
                "transfer_recording": transfer_recording,
            },
        )

    async def update_user(
        self,
        user_id: str,
        *,
        first_name: str | Unset = UNSET,
        last_name: str | Unset = UNSET,
        type_: UpdateUserBodyType | Unset = UNSET,
        pmi: int | Unset = UNSET,
        use_pmi: bool | Unset = UNSET,
        timezone: str | Unset = UNSET,
        language: str | Unset = UNSET,
        dept: str | Unset = UNSET,
        vanity_name: str | Unset = UNSET,
        host_key: str | Unset = UNSET,
        cms_user_id: str | Unset = UNSET,
        job_title: str | Unset = UNSET,
        company: str | Unset = UNSET,
        location: str | Unset = UNSET,
        phone_number: str | Unset = UNSET,
        phone_country: str | Unset = UNSET,
        custom_attributes: CustomAttribute | Mapping[str, Any] | Unset = UNSET,
        group_id: str | Unset = UNSET,
        phone_numbers: PhoneNumber | Mapping[str, Any] | Unset = UNSET,
        manager: str | Unset = UNSET,
        pronouns: str | Unset = UNSET,
        pronouns_option: UpdateUserBodyPronounsOption | Unset = UNSET,
        login_type: UpdateUserLoginType | Unset = UNSET,
    ) -> None:
        """Update a user

        Change the profile of a user. Fields that you leave out keep their value.

        Scopes: user:write:admin, user:write.

        Rate limit: Light.

        Documented failures:
        - 400, code 200: The change is not allowed: a Zoom Rooms user cannot become Basic, and
        names and some other fields are for administrators only.
        - 404, code 1001: No user with this ID or address is in the account.

        Args:
            user_id: User ID or email address; user-level apps pass `me`.
            first_name: First name, with 5 Chinese characters at most.
            last_name: Last name, with 5 Chinese characters at most.
            type_: License: `1` is Basic, `2` is Licensed, `3` is On-prem, `99` is none, which only
                users from `ssoCreate` can have.
            pmi: Personal meeting ID, a number of 10 digits.
            use_pmi: Whether instant meetings take place under the personal meeting ID.
            timezone: Time zone of the user, such as `America/Denver`.
            language: Language of the user, such as `en-US`.
            dept: Department, by which reports can be broken down.
            vanity_name: Name of the user's personal meeting room.
            host_key: Host key, 6 to 10 digits.
            cms_user_id: ID of the user at Kaltura.
            job_title: Job title.
            company: Company that the user works for.
            location: Place where the user works.
            phone_number: Phone number; needs `phone_country`. Deprecated: use `phone_numbers`.
            phone_country: Country of `phone_number`, as a two-letter code such as `BR`. Deprecated: use
                `country` in `phone_numbers`.
            custom_attributes: Attribute of your own to set, with its `key`, `name` and new `value`.
            group_id: ID of the group that a pending user joins.
            phone_numbers: A phone number: `country`, dialing `code`, `number`, and a `label` such as
                `Office`.
            manager: The user's manager.
            pronouns: Pronouns of the user.
            pronouns_option: When pronouns are shown: `1` the user is asked on every join, `2` always, `3`
                never.
            login_type: How the user signs in: `0` Facebook, `1` Google, `24` Apple, `27` Microsoft,
                `97` mobile device, `98` RingCentral, `99` API user, `101` single sign-on, `100`
                work email. China has `11` for a phone number, `23` for Alipay and `21` for
                WeChat.

        Example:
            users.update_user("amaraOkafor00000000001", first_name="Amara", last_name="Okafor")
        """
        from . import update_user as _endpoint

        return await self._caller.call(
            "update_user",
            _endpoint,
            (user_id,),
            parameters={
                "login_type": login_type,
            },
            body={
                "first_name": first_name,
                "last_name": last_name,
                "type": type_,
                "pmi": pmi,
                "use_pmi": use_pmi,
                "timezone": timezone,
                "language": language,
                "dept": dept,
                "vanity_name": vanity_name,
                "host_key": host_key,
                "cms_user_id": cms_user_id,
                "job_title": job_title,
                "company": company,
                "location": location,
                "phone_number": phone_number,
                "phone_country": phone_country,
                "custom_attributes": custom_attributes,
                "group_id": group_id,
                "phone_numbers": phone_numbers,
                "manager": manager,
                "pronouns": pronouns,
                "pronouns_option": pronouns_option,
            },
        )

    async def list_assistants(
        self,
        user_id: str,
    ) -> AssistantList:
        """List assistants

        List the assistants of a user, who schedule meetings for the user and, where co-hosts
        are allowed, can act as alternative hosts.

        **Prerequisites:**
        * License of the user and of each assistant: Licensed or On-prem.
        * Assistants are in the user's account.

        Scopes: user:read:admin, user:read.

        Rate limit: Medium.

        Documented failures:
        - 404, code 1001: No user with this ID or address is in the account.

        Args:
            user_id: User ID or email address; user-level apps pass `me`.

        Example:
            users.list_assistants("amaraOkafor00000000001")
        """
        from . import list_assistants as _endpoint

        return await self._caller.call(
            "list_assistants",
            _endpoint,
            (user_id,),
        )

    async def add_assistants(
        self,
        user_id: str,
        *,
        assistants: Sequence[Assistant | Mapping[str, Any]] | Unset = UNSET,
    ) -> AssistantsAdded:
        """Add assistants

        Give a user assistants, who may then schedule for the user and, where co-hosts are
        allowed, run the user's meetings.

        **Prerequisites:**
        * License of the user and of each assistant: Licensed or On-prem.
        * Assistants are in the account or the organization of the user.

        Scopes: user:write:admin, user:write.

        Rate limit: Medium.

        Documented failures:
        - 400, code 200: Assistants cannot be added: the account has no paid plan, the user is
        neither Licensed nor On-prem, or you named the user as their own assistant.
        - 404, code 1001: No user with this ID or address is in the account.

        Args:
            user_id: User ID or email address; user-level apps pass `me`.
            assistants: The assistants to add, each with either `id` or `email`.

        Example:
            users.add_assistants("amaraOkafor00000000001")
        """
        from . import add_assistants as _endpoint

        return await self._caller.call(
            "add_assistants",
            _endpoint,
            (user_id,),
            body={
                "assistants": assistants,
            },
        )

    async def delete_assistants(
        self,
        user_id: str,
    ) -> None:
        """Delete assistants

        Take all assistants away from a user. They can no longer schedule for the user.

        **Prerequisites:**
        * License of the user and of each assistant: Licensed or On-prem.
        * Assistants are in the user's account.

        Scopes: user:write:admin, user:write.

        Rate limit: Light.

        Documented failures:
        - 404, code 1001: No user with this ID or address is in the account.

        Args:
            user_id: User ID or email address; user-level apps pass `me`.

        Example:
            users.delete_assistants("amaraOkafor00000000001")
        """
        from . import delete_assistants as _endpoint

        return await self._caller.call(
            "delete_assistants",
            _endpoint,
            (user_id,),
        )

    async def delete_assistant(
        self,
        user_id: str,
        assistant_id: str,
    ) -> None:
        """Delete an assistant

        Take one assistant away from a user.

        **Prerequisites:**
        * License of the user and of the assistant: Licensed or On-prem.
        * The assistant is in the user's account.

        Scopes: user:write:admin, user:write.

        Rate limit: Light.

        Documented failures:
        - 404, code 1001: No user with this ID or address is in the account.

        Args:
            user_id: User ID or email address; user-level apps pass `me`.
            assistant_id: The assistant's user ID or email address.

        Example:
            users.delete_assistant("amaraOkafor00000000001", "priyaRaman000000000001")
        """
        from . import delete_assistant as _endpoint

        return await self._caller.call(
            "delete_assistant",
            _endpoint,
            (
                user_id,
                assistant_id,
            ),
        )

    async def update_user_email(
        self,
        user_id: str,
        *,
        email: str,
    ) -> None:
        """Update user email

        Change the email address of a user, at most 3 times in 24 hours. With several managed
        domains, the new address must be in one of them.

        **Prerequisites:**
        * The account has a managed domain.
        * Nobody at Zoom uses the new address yet.

        Scopes: user:write:admin, user:write.

        Rate limit: Light.

        Documented failures:
        - 400, code 200: Changing an email address is for administrators only.
        - 404, code 1001: No user with this ID or address is in the account.

        Args:
            user_id: User ID or email address; user-level apps pass `me`.
            email: New email address, shorter than 128 characters.

        Example:
            users.update_user_email("amaraOkafor00000000001", email="a.okafor@example.com")
        """
        from . import update_user_email as _endpoint

        return await self._caller.call(
            "update_user_email",
            _endpoint,
            (user_id,),
            body={
                "email": email,
            },
        )

    async def list_pac_accounts(
        self,
        user_id: str,
    ) -> PacAccountList:
        """List PAC accounts

        List the Personal Audio Conference (PAC) accounts of a user. They serve for meetings
        held by phone alone.

        **Prerequisites:**
        * Plan: Pro or higher, with the Premium Audio Conferencing add-on.
        * The user's profile has PAC turned on.

        Scopes: pac:read:admin, pac:read.

        Rate limit: Light.

        Documented failures:
        - 400, code 2024: The user has not turned on PAC.
        - 404, code 1001: No user with this ID or address is in the account.

        Args:
            user_id: User ID or email address; user-level apps pass `me`.

        Example:
            users.list_pac_accounts("amaraOkafor00000000001")
        """
        from . import list_pac_accounts as _endpoint

        return await self._caller.call(
            "list_pac_accounts",
            _endpoint,
            (user_id,),
        )

    async def update_user_password(
        self,
        user_id: str,
        *,
        password: str,
    ) -> None:
        """Update user password

        Set a user's password. Zoom tells the user by email that it has changed.

        **Prerequisites:**
        * You are the account's owner or an administrator.

        Scopes: user:write:admin, user:write.

        Rate limit: Medium.

        Documented failures:
        - 400, code 300: The password is the same as before, or it has been changed too often in
        the past day.
        - 404, code 1001: No user with this ID or address is in the account.

        Args:
            user_id: User ID or email address; user-level apps pass `me`.
            password: New password, shorter than 32 characters. It must satisfy the account's stricter
                rules where they are on; see `password_requirement` among the account's security
                settings.

        Example:
            users.update_user_password("amaraOkafor00000000001", password="Kite-2026")
        """
        from . import update_user_password as _endpoint

        return await self._caller.call(
            "update_user_password",
            _endpoint,
            (user_id,),
            body={
                "password": password,
            },
        )

    async def get_user_permissions(
        self,
        user_id: str,
    ) -> UserPermissions:
        """Get user permissions

        Return the permissions of a user, which decide what the user can view and edit.

        Scopes: user:read:admin, user:read.

        Rate limit: Light.

        Documented failures:
        - 404, code 1001: No user with this ID or address is in the account.

        Args:
            user_id: User ID or email address; user-level apps pass `me`.

        Example:
            users.get_user_permissions("amaraOkafor00000000001")
        """
        from . import get_user_permissions as _endpoint

        return await self._caller.call(
            "get_user_permissions",
            _endpoint,
            (user_id,),
        )

    async def upload_user_picture(
        self,
        user_id: str,
        *,
        pic_file: File,
    ) -> None:
        """Upload user picture

        Set a user's profile picture. Send it as multipart form data.

        Scopes: user:write:admin, user:write.

        Rate limit: Medium.

        Documented failures:
        - 400, code 300: The picture is invalid or shows explicit content.
        - 400, code 200: Changing a profile picture is for administrators only.
        - 404, code 1001: No user with this ID or address is in the account.

        Args:
            user_id: User ID or email address; user-level apps pass `me`.
            pic_file: The picture, a JPEG or PNG file.

        Example:
            users.upload_user_picture("amaraOkafor00000000001", pic_file=File(...))
        """
        from . import upload_user_picture as _endpoint

        return await self._caller.call(
            "upload_user_picture",
            _endpoint,
            (user_id,),
            body={
                "pic_file": pic_file,
            },
        )

    async def update_user_presence_status(
        self,
        user_id: str,
        *,
        status: UpdateUserPresenceStatusBodyStatus | Unset = UNSET,
        duration: int | Unset = UNSET,
    ) -> None:
        """Update user presence status

        Set the presence status that a user's contacts see, at most once a minute. The user must
        be signed in to the Zoom client.

        Scopes: user:write, user:write:admin.

        Rate limit: Medium.

        Documented failures:
        - 400, code 5301: The presence status could not be updated.
        - 400, code 5411: You may not set another status for this user.
        - 404, code 1001: No user with this ID or address is in the account.
        - 429: Too many requests for this user's status; wait for the one under way.

        Args:
            user_id: User ID or email address; user-level apps pass `me`.
            status: New status. Clients before version 5.3.0 go only from `Away` or `Available` to
                `Do_Not_Disturb`. Later ones switch between `Away` and `Available`, and from
                `Do_Not_Disturb` to either.
            duration: Minutes that `Do_Not_Disturb` lasts, at most 1440; 20 when left out.

        Example:
            users.update_user_presence_status("amaraOkafor00000000001", status="Do_Not_Disturb", duration=60)
        """
        from . import update_user_presence_status as _endpoint

        return await self._caller.call(
            "update_user_presence_status",
            _endpoint,
            (user_id,),
            body={
                "status": status,
                "duration": duration,
            },
        )

    async def list_schedulers(
        self,
        user_id: str,
    ) -> SchedulerList:
        """List schedulers

        List the users for whom the given user schedules meetings. The given user is the
        assistant of each of them.

        **Prerequisites:**
        * The user and the schedulers are in one account.

        Scopes: user:read:admin, user:read.

        Rate limit: Medium.

        Documented failures:
        - 404, code 1001: No user with this ID or address is in the account.

        Args:
            user_id: User ID or email address; user-level apps pass `me`.

        Example:
            users.list_schedulers("amaraOkafor00000000001")
        """
        from . import list_schedulers as _endpoint

        return await self._caller.call(
            "list_schedulers",
            _endpoint,
            (user_id,),
        )

    async def delete_schedulers(
        self,
        user_id: str,
    ) -> None:
        """Delete schedulers

        Remove all schedulers of a user, who is then nobody's scheduling assistant any more.

        **Prerequisites:**
        * The user and the schedulers are in one account.

        Scopes: user:write:admin, user:write.

        Rate limit: Light.

        Documented failures:
        - 404, code 1001: No user with this ID or address is in the account.

        Args:
            user_id: User ID or email address; user-level apps pass `me`.

        Example:
            users.delete_schedulers("amaraOkafor00000000001")
        """
        from . import delete_schedulers as _endpoint

        return await self._caller.call(
            "delete_schedulers",
            _endpoint,
            (user_id,),
        )

    async def delete_scheduler(
        self,
        user_id: str,
        scheduler_id: str,
    ) -> None:
        """Delete a scheduler

        Remove one scheduler of a user, who then no longer schedules for that person.

        **Prerequisites:**
        * The user and the scheduler are in one account.

        Scopes: user:write:admin, user:write.

        Rate limit: Light.

        Documented failures:
        - 404, code 1001: No user with this ID or address is in the account.

        Args:
            user_id: User ID or email address; user-level apps pass `me`.
            scheduler_id: The scheduler's user ID or email address.

        Example:
            users.delete_scheduler("amaraOkafor00000000001", "diegoSantos00000000001")
        """
        from . import delete_scheduler as _endpoint

        return await self._caller.call(
            "delete_scheduler",
            _endpoint,
            (
                user_id,
                scheduler_id,
            ),
        )

    async def get_user_settings(
        self,
        user_id: str,
        *,
        login_type: GetUserSettingsLoginType | Unset = UNSET,
        option: GetUserSettingsOption | Unset = UNSET,
        custom_query_fields: str | Unset = UNSET,
    ) -> UserSettings:
        """Get user settings

        Return the settings of a user, block by block, or one special block.

        Scopes: user:read:admin, user:read.

        Rate limit: Medium.

        Documented failures:
        - 400, code 1120: The user has not accepted the invitation to the account.
        - 404, code 1001: No user with this ID or address is in the account.

        Args:
            user_id: User ID or email address; user-level apps pass `me`.
            login_type: How the user signs in: `0` Facebook, `1` Google, `24` Apple, `27` Microsoft,
                `97` mobile device, `98` RingCentral, `99` API user, `101` single sign-on, `100`
                work email. China has `11` for a phone number, `23` for Alipay and `21` for
                WeChat.
            option: A block to return instead: `meeting_authentication` (who may join),
                `recording_authentication` (who may watch recordings), or `meeting_security`.
            custom_query_fields: Names of the settings to return, comma-separated, instead of all.

        Example:
            users.get_user_settings("amaraOkafor00000000001")
        """
        from . import get_user_settings as _endpoint

        return await self._caller.call(
            "get_user_settings",
            _endpoint,
            (user_id,),
            parameters={
                "login_type": login_type,
                "option": option,
                "custom_query_fields": custom_query_fields,
            },
        )

    async def update_user_settings(
        self,
        user_id: str,
        *,
        schedule_meeting: UserScheduleMeetingSettings | Mapping[str, Any] | Unset = UNSET,
        in_meeting: InMeetingSettings | Mapping[str, Any] | Unset = UNSET,
        email_notification: EmailNotificationSettings | Mapping[str, Any] | Unset = UNSET,
        recording: UserRecordingSettings | Mapping[str, Any] | Unset = UNSET,
        telephony: TelephonySettings | Mapping[str, Any] | Unset = UNSET,
        feature: UserFeaturesInput | Mapping[str, Any] | Unset = UNSET,
        tsp: TspSettings | Mapping[str, Any] | Unset = UNSET,
        profile: UserSettingsProfile | Mapping[str, Any] | Unset = UNSET,
        option: UpdateUserSettingsOption | Unset = UNSET,
    ) -> None:
        """Update user settings

        Change the settings of a user. Settings that you leave out keep their value.

        Scopes: user:write:admin, user:write.

        Rate limit: Medium.

        Documented failures:
        - 400, code 1108: Large meetings need a user who is Licensed or On-prem.
        - 400, code 1204: The webinar feature cannot be turned on next to another feature that
        the user has.
        - 404, code 1001: No user with this ID or address is in the account.

        Args:
            user_id: User ID or email address; user-level apps pass `me`.
            schedule_meeting: Settings for scheduling: video at the start (`host_video`,
                `participants_video`), `audio_type`, `join_before_host`, use of the personal
                meeting ID, and passcode rules such as `require_password_for_pmi_meetings` and
                `meeting_password_requirement`.
            in_meeting: Settings for a running meeting, among them `chat`, `waiting_room`,
                `breakout_room`, `polling`, `closed_caption` and `who_can_share_screen`; also
                `virtual_background_settings`, `webinar_live_streaming` and `webinar_chat`.
            email_notification: Events that send the user an email: a finished cloud recording, somebody who
                joins early, a canceled meeting, a role as alternative host, a meeting scheduled
                for the user.
            recording: Local and cloud recording: what is recorded, `auto_recording`, consent,
                `recording_password_requirement`, and deletion of cloud recordings
                (`auto_delete_cmr`) after `auto_delete_cmr_days` days.
            telephony: Phone audio: `third_party_audio` with its `audio_conference_info`, the link to
                international numbers, and `telephony_regions`.
            feature: Licensed features and capacities in participants: `meeting_capacity`,
                `large_meeting`, `webinar`, `zoom_events`, each with its capacity; also
                `zoom_phone` and `concurrent_meeting`, such as `Basic`.
            tsp: Audio by a telephony provider: `call_out`, and
                `show_international_numbers_link`.
            profile: Where recordings are kept: `recording_storage_location` with the chosen `value`
                and the `allowed_values`.
            option: A special block to change: `meeting_authentication` (who may join),
                `recording_authentication` (who may watch recordings), or `meeting_security`.

        Example:
            users.update_user_settings("amaraOkafor00000000001")
        """
        from . import update_user_settings as _endpoint

        return await self._caller.call(
            "update_user_settings",
            _endpoint,
            (user_id,),
            parameters={
                "option": option,
            },
            body={
                "schedule_meeting": schedule_meeting,
                "in_meeting": in_meeting,
                "email_notification": email_notification,
                "recording": recording,
                "telephony": telephony,
                "feature": feature,
                "tsp": tsp,
                "profile": profile,
            },
        )

    async def upload_user_virtual_backgrounds(
        self,
        user_id: str,
        *,
        file: File | Unset = UNSET,
    ) -> VirtualBackground:
        """Upload user virtual backgrounds

        Add a virtual background to a user, who can have 10 at most.

        **Prerequisites:**
        * Virtual backgrounds are turned on for the account.

        Scopes: user:write, user:write:admin.

        Rate limit: Medium.

        Documented failures:
        - 400, code 120: The file is missing, too large (over 15 MB) or of the wrong format, or
        the user already has 10.
        - 404: Not found

        Args:
            user_id: User ID or email address; user-level apps pass `me`.
            file: The background, 15 MB at most: a JPG, GIF or PNG image, or an MP4 or MOV video
                from 480 x 360 to 1920 x 1080 pixels.

        Example:
            users.upload_user_virtual_backgrounds("amaraOkafor00000000001")
        """
        from . import upload_user_virtual_backgrounds as _endpoint

        return await self._caller.call(
            "upload_user_virtual_backgrounds",
            _endpoint,
            (user_id,),
            body={
                "file": file,
            },
        )

    async def delete_user_virtual_backgrounds(
        self,
        user_id: str,
        *,
        file_ids: str | Unset = UNSET,
    ) -> None:
        """Delete user virtual backgrounds

        Remove virtual backgrounds from a user.

        **Prerequisites:**
        * Virtual backgrounds are turned on for the account.

        Scopes: user:write, user:write:admin.

        Rate limit: Light.

        Documented failures:
        - 400, code 300: The list of file IDs is invalid.
        - 404, code 1001: No user with this ID or address is in the account.

        Args:
            user_id: User ID or email address; user-level apps pass `me`.
            file_ids: IDs of the files to delete, comma-separated.

        Example:
            users.delete_user_virtual_backgrounds("amaraOkafor00000000001")
        """
        from . import delete_user_virtual_backgrounds as _endpoint

        return await self._caller.call(
            "delete_user_virtual_backgrounds",
            _endpoint,
            (user_id,),
            parameters={
                "file_ids": file_ids,
            },
        )

    async def update_user_status(
        self,
        user_id: str,
        *,
        action: UpdateUserStatusBodyAction,
    ) -> None:
        """Update user status

        Deactivate a user or bring a deactivated one back. A deactivated user loses all licenses
        and cannot sign in.

        Scopes: user:write:admin, user:write.

        Rate limit: Light.

        Documented failures:
        - 400, code 200: Administrators and Zoom Rooms users can be neither activated nor
        deactivated.
        - 400, code 300: The user has a Zoom event ahead and cannot be deactivated.
        - 404, code 1001: No user with this ID or address is in the account.

        Args:
            user_id: User ID or email address; user-level apps pass `me`.
            action: `activate` restores a deactivated user, `deactivate` locks the user out.

        Example:
            users.update_user_status("amaraOkafor00000000001", action="activate")
        """
        from . import update_user_status as _endpoint

        return await self._caller.call(
            "update_user_status",
            _endpoint,
            (user_id,),
            body={
                "action": action,
            },
        )

    async def get_user_token(
        self,
        user_id: str,
        *,
        type_: GetUserTokenType | Unset = UNSET,
        ttl: int | Unset = UNSET,
    ) -> UserToken:
        """Get a user token

        Return a token of a user for starting meetings. It is null for a user who signed in with
        Google or Facebook; signing in by email and password gives one.

        Scopes: user:read:admin, user:read.

        Rate limit: Light.

        Documented failures:
        - 404, code 1001: No user with this ID or address is in the account.

        Args:
            user_id: User ID or email address; user-level apps pass `me`.
            type_: Kind of token. `token` starts meetings with the Client SDK and lasts 14 days.
                `zak` goes into start links and lasts 2 hours, or 90 days for API users.
            ttl: Lifetime of a `zak` token in seconds; `3600` is one hour.

        Example:
            users.get_user_token("amaraOkafor00000000001")
        """
        from . import get_user_token as _endpoint

        return await self._caller.call(
            "get_user_token",
            _endpoint,
            (user_id,),
            parameters={
                "type_": type_,
                "ttl": ttl,
            },
        )

    async def revoke_user_token(
        self,
        user_id: str,
    ) -> None:
        """Revoke a user token

        Revoke a user's SSO token, which ends the session in which the user is signed in.

        Scopes: user:write:admin, user:write.

        Rate limit: Light.

        Documented failures:
        - 404, code 1001: No user with this ID or address is in the account.

        Args:
            user_id: User ID or email address; user-level apps pass `me`.

        Example:
            users.revoke_user_token("amaraOkafor00000000001")
        """
        from . import revoke_user_token as _endpoint

        return await self._caller.call(
            "revoke_user_token",
            _endpoint,
            (user_id,),
        )
