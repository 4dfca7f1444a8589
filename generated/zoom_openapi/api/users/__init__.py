# Generated from zoom.postman_collection.json. Not to be edited.
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
    from ...runtime.pages import AsyncPages, Pages
    from ...runtime.types import FileInput


class Users(Resource):
    """The users of an account: create, change, deactivate and remove them, and manage their
    settings,
    assistants, schedulers, tokens and pictures.
    """

    def list(
        self,
        *,
        status: _literals.UserStatus | Unset = UNSET,
        page_size: int | Unset = UNSET,
        role_id: str | Unset = UNSET,
        page_number: int | Unset = UNSET,
        include_fields: _literals.UserIncludeField | Unset = UNSET,
        next_page_token: str | Unset = UNSET,
        request_options: RequestOptions | None = None,
    ) -> Pages[_models.User, _models.UserList]:
        """List the users of the account, page by page, by status or by role.

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
            next_page_token: Token of the page to return, taken from the answer before it; valid for
                15 minutes.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            The users on this page. The same list, its last page, fetched page by page as they are
                asked for.

        Example:
            for item in zoom.users.list(
                status="active",
                role_id="role000000000000000001",
                include_fields="custom_attributes",
            ):
                print(item)
        """
        return self._pages("list_users", locals())

    def create(
        self,
        *,
        action: _literals.CreateUserAction,
        user_info: _inputs.NewUser,
        request_options: RequestOptions | None = None,
    ) -> _models.UserCreated:
        """Add a user to the account.

        With `action` set to `create`, an account gets 50 requests a day on a Free plan, 1,500 on
        Pro, and 10,000 on Business or higher.

        Needs a Pro plan or higher.

        Scopes: user:write:admin, user:write.

        Rate limit: Light.

        Args:
            action: How the user comes about. `create`: Zoom emails a link that activates the user,
                who then sets a password. `autoCreate`: for enterprises with a managed domain, off
                by default. `custCreate`: no password and no sign-in, only start and join links; ask
                Zoom's ISV sales team for it. `ssoCreate`: a pre-provisioned user of single sign-on,
                without a password; a vanity name or PMI that is invalid or taken is replaced by a
                random one.
            user_info: The new user: `email`, `type` (`1` is Basic, `2` is Licensed, `3` is On-prem,
                `99` is none and only for `ssoCreate`), `first_name`, `last_name` and `password`.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            User created.

        Raises:
            ValidationError: The password is not acceptable (400, code 300).
            PlanMissingError: You lack the privilege to create users; Zoom support can help (400,
                code 200).
            BadRequestError: The user could not be created (400, code 1000).
            NotFoundError: The group does not exist (404, code 4130).
            ConflictError: The email address is already taken (409, code 1005).
            RateLimitError: The account has used up its daily number of user invitations; the count
                starts anew at 00:00 GMT (429).

        Example:
            zoom.users.create(
                action="create",
                user_info={
                    "email": "amara.okafor@example.com",
                    "type": 2,
                    "first_name": "Amara",
                    "last_name": "Okafor",
                    "password": "Kite-2026",
                },
            )
        """
        return self._call("create_user", locals())

    def check_email(
        self,
        *,
        email: str,
        request_options: RequestOptions | None = None,
    ) -> _models.EmailCheck:
        """Tell whether an email address belongs to a user of your account.

        It finds only users who signed up by email, not those who came through SSO, Google or
        Facebook, and it says `false` for users of other accounts.

        Scopes: user:read:admin, user:read.

        Rate limit: Light.

        Args:
            email: Email address to look for.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            Whether the address is registered.

        Raises:
            ValidationError: The email address is missing (400, code 300).
            UserNotFoundError: No user with this ID or address is in the account (404, code 1001).

        Example:
            zoom.users.check_email(email="amara.okafor@example.com")
        """
        return self._call("check_user_email", locals())

    def get_my_zak(
        self,
        *,
        request_options: RequestOptions | None = None,
    ) -> _models.Zak:
        """Return the ZAK (Zoom access token) of the calling user.

        With it your application lets people join meetings who are not signed in.

        Scopes: user_zak:read.

        Rate limit: Light.

        Args:
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            The token.

        Raises:
            UserNotFoundError: No user with this ID or address is in the account (400, code 1001).

        Example:
            zoom.users.get_my_zak()
        """
        return self._call("get_my_zak", locals())

    def check_vanity_name(
        self,
        *,
        vanity_name: str,
        request_options: RequestOptions | None = None,
    ) -> _models.VanityNameCheck:
        """Tell whether a personal meeting room has the given name.

        Scopes: user:read:admin, user:read.

        Rate limit: Light.

        Args:
            vanity_name: Name of the personal meeting room.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            Whether the name is taken.

        Raises:
            ValidationError: The room name is missing (400, code 300).

        Example:
            zoom.users.check_vanity_name(vanity_name="amara-okafor")
        """
        return self._call("check_vanity_name", locals())

    def get(
        self,
        user_id: str,
        *,
        login_type: _literals.LoginType | Unset = UNSET,
        encrypted_email: bool | Unset = UNSET,
        request_options: RequestOptions | None = None,
    ) -> _models.User:
        """Return a user.

        For a `pending` user, who has not activated yet, `created_at` is the time of this call.
        The
        scope `user_info:read` works only with `me`.

        Scopes: user:read:admin, user:read, user_info:read.

        Rate limit: Light.

        Args:
            user_id: User ID or email address, which may be encrypted; user-level apps pass `me`.
            login_type: How the user signs in: `0` Facebook, `1` Google, `11` phone number, `21`
                WeChat, `23` Alipay, `24` Apple, `27` Microsoft, `97` mobile device, `98`
                RingCentral, `99` API user, `100` work email, `101` single sign-on. `11`, `21` and
                `23` are for China only.
            encrypted_email: Whether the address given as `user_id` is encrypted. Default: `false`.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            The user.

        Raises:
            BadRequestError: The user has not accepted the invitation to the account (400, code
                1120).
            UserNotFoundError: No user with this ID or address is in the account (404, code 1001).

        Example:
            zoom.users.get("amaraOkafor00000000001")
        """
        return self._call("get_user", locals())

    def delete(
        self,
        user_id: str,
        *,
        action: _literals.RemoveUserAction | Unset = UNSET,
        transfer_email: str | Unset = UNSET,
        transfer_meeting: bool | Unset = UNSET,
        transfer_webinar: bool | Unset = UNSET,
        transfer_recording: bool | Unset = UNSET,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Remove a user from the account.

        Disassociating leaves the person with a free account of their own, deleting erases the
        user
        and all data for good. Meetings, webinars and recordings can pass to another user first.

        Scopes: user:write:admin, user:write.

        Rate limit: Light.

        Args:
            user_id: User ID or email address; user-level apps pass `me`.
            action: How to remove the user: `disassociate` unlinks, `delete` erases for good. A
                pending user can only be disassociated.
            transfer_email: Email address of the user who takes over what is transferred. Needed
                when the user has Zoom Events ahead, which always go to this user.
            transfer_meeting: Whether the meetings pass to `transfer_email`.
            transfer_webinar: Whether the webinars pass to `transfer_email`.
            transfer_recording: Whether the cloud recordings pass to `transfer_email`.
            request_options: How this call alone is sent: time limit, retries, headers.

        Raises:
            ValidationError: The user cannot be removed like this: the recipient is the same user,
                an API user cannot be unlinked, or there are published events (400, code 300).
            UserNotFoundError: No user with this ID or address is in the account (404, code 1001).

        Example:
            zoom.users.delete(
                "amaraOkafor00000000001",
                action="disassociate",
                transfer_email="jonas.lindqvist@example.com",
                transfer_meeting=True,
                transfer_webinar=True,
                transfer_recording=True,
            )
        """
        self._call("delete_user", locals())

    def update(
        self,
        user_id: str,
        *,
        first_name: str | None | Unset = UNSET,
        last_name: str | None | Unset = UNSET,
        dept: str | None | Unset = UNSET,
        job_title: str | None | Unset = UNSET,
        timezone: str | None | Unset = UNSET,
        type_: _literals.UserType | None | Unset = UNSET,
        pmi: int | None | Unset = UNSET,
        use_pmi: bool | None | Unset = UNSET,
        language: str | None | Unset = UNSET,
        vanity_name: str | None | Unset = UNSET,
        host_key: str | None | Unset = UNSET,
        cms_user_id: str | None | Unset = UNSET,
        company: str | None | Unset = UNSET,
        location: str | None | Unset = UNSET,
        phone_number: str | None | Unset = UNSET,
        phone_country: str | None | Unset = UNSET,
        custom_attributes: _inputs.CustomAttribute | _models.CustomAttribute | None | Unset = UNSET,
        group_id: str | None | Unset = UNSET,
        phone_numbers: _inputs.PhoneNumber | _models.PhoneNumber | None | Unset = UNSET,
        manager: str | None | Unset = UNSET,
        pronouns: str | None | Unset = UNSET,
        pronouns_option: Literal[1, 2, 3] | None | Unset = UNSET,
        login_type: _literals.LoginType | Unset = UNSET,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Change the profile of a user.

        Fields that you leave out keep their value.

        Scopes: user:write:admin, user:write.

        Rate limit: Light.

        Args:
            user_id: User ID or email address; user-level apps pass `me`.
            first_name: First name, with 5 Chinese characters at most.
            last_name: Last name, with 5 Chinese characters at most.
            dept: Department, by which reports can be broken down.
            job_title: Job title.
            timezone: Time zone of the user, such as `America/Denver`.
            type_: License: `1` is Basic, `2` is Licensed, `3` is On-prem, `99` is none, which only
                users from `ssoCreate` can have.
            pmi: Personal meeting ID, a number of 10 digits.
            use_pmi: Whether instant meetings take place under the personal meeting ID.
            language: Language of the user, such as `en-US`.
            vanity_name: Name of the user's personal meeting room.
            host_key: Host key, 6 to 10 digits.
            cms_user_id: ID of the user at Kaltura.
            company: Company that the user works for.
            location: Place where the user works.
            phone_number: Phone number; needs `phone_country`. Deprecated: use `phone_numbers`.
            phone_country: Country of `phone_number`, as a two-letter code. Deprecated: use
                `country` in `phone_numbers`.
            custom_attributes: Attribute of your own to set, with its `key`, `name` and new `value`.
            group_id: ID of the group that a pending user joins.
            phone_numbers: A phone number: `country`, dialing `code`, `number`, and a `label`:
                `Mobile`, `Office`, `Home` or `Fax`.
            manager: The user's manager.
            pronouns: Pronouns of the user.
            pronouns_option: When pronouns are shown: `1` the user is asked on every join, `2`
                always, `3` never.
            login_type: How the user signs in: `0` Facebook, `1` Google, `11` phone number, `21`
                WeChat, `23` Alipay, `24` Apple, `27` Microsoft, `97` mobile device, `98`
                RingCentral, `99` API user, `100` work email, `101` single sign-on. `11`, `21` and
                `23` are for China only.
            request_options: How this call alone is sent: time limit, retries, headers.

        Raises:
            PlanMissingError: The change is not allowed: a Zoom Rooms user cannot become Basic, and
                names and some other fields are for administrators only (400, code 200).
            UserNotFoundError: No user with this ID or address is in the account (404, code 1001).

        Example:
            zoom.users.update(
                "amaraOkafor00000000001",
                first_name="Amara",
                last_name="Okafor",
                dept="Product",
                job_title="Product Manager",
                timezone="America/Denver",
            )
        """
        self._call("update_user", locals())

    def move(
        self,
        account_id: str,
        user_id: str,
        *,
        body_account_id: str,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Move a user

        Move a user from the master account or one of its sub accounts to another sub account of
        the
        same master account.

        Needs a Pro plan or higher with the master account option. Owners and administrators of the
        account cannot be moved, nor users whose email domain is a managed domain of the account
        owner.

        Scopes: user:master.

        Rate limit: Light.

        Args:
            account_id: ID of the account that the user leaves; `me` for the master account.
            user_id: Who is to move, as user ID or email address.
            body_account_id: ID of the account that the user moves to.
            request_options: How this call alone is sent: time limit, retries, headers.

        Raises:
            BadRequestError: An administrator cannot be moved (400, code 1117).
            UserNotFoundError: No user with this ID or address is in the account (404, code 1001).
            UserNotInAccountError: The user is not a member of this account (404, code 1010).
            NotFoundError: The user has not accepted the invitation to the account (404, code 1120).

        Example:
            zoom.users.move(
                "subAccount000000000001",
                "amaraOkafor00000000001",
                body_account_id="subAccount000000000002",
            )
        """
        self._call("move_user", locals())

    def list_assistants(
        self,
        user_id: str,
        *,
        request_options: RequestOptions | None = None,
    ) -> _models.AssistantList:
        """List assistants

        List the assistants of a user, who schedule meetings for the user and, where co-hosts are
        allowed, can act as alternative hosts.

        The user and each assistant must be Licensed or On-prem, and in one account.

        Scopes: user:read:admin, user:read.

        Rate limit: Medium.

        Args:
            user_id: User ID or email address; user-level apps pass `me`.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            The user's assistants.

        Raises:
            UserNotFoundError: No user with this ID or address is in the account (404, code 1001).

        Example:
            zoom.users.list_assistants("amaraOkafor00000000001")
        """
        return self._call("list_assistants", locals())

    def add_assistants(
        self,
        user_id: str,
        *,
        assistants: Sequence[_inputs.Assistant | _models.Assistant],
        request_options: RequestOptions | None = None,
    ) -> _models.AssistantsAdded:
        """Add assistants

        Give a user assistants, who may then schedule for the user and, where co-hosts are
        allowed,
        run the user's meetings.

        The user and each assistant must be Licensed or On-prem, and in one account or organization.

        Scopes: user:write:admin, user:write.

        Rate limit: Medium.

        Args:
            user_id: User ID or email address; user-level apps pass `me`.
            assistants: The assistants to add, each with either `id` or `email`.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            Assistants added.

        Raises:
            PlanMissingError: Assistants cannot be added: the account has no paid plan, the user is
                neither Licensed nor On-prem, or you named the user as their own assistant (400,
                code 200).
            UserNotFoundError: No user with this ID or address is in the account (404, code 1001).

        Example:
            zoom.users.add_assistants(
                "amaraOkafor00000000001",
                assistants=[{"email": "priya.raman@example.com"}, {"id": "diegoSantos00000000001"}],
            )
        """
        return self._call("add_assistants", locals())

    def remove_all_assistants(
        self,
        user_id: str,
        *,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Take all assistants away from a user.

        They can no longer schedule for the user.

        The user and each assistant must be Licensed or On-prem, and in one account.

        Scopes: user:write:admin, user:write.

        Rate limit: Light.

        Args:
            user_id: User ID or email address; user-level apps pass `me`.
            request_options: How this call alone is sent: time limit, retries, headers.

        Raises:
            UserNotFoundError: No user with this ID or address is in the account (404, code 1001).

        Example:
            zoom.users.remove_all_assistants("amaraOkafor00000000001")
        """
        self._call("remove_all_assistants", locals())

    def remove_assistant(
        self,
        user_id: str,
        assistant_id: str,
        *,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Take one assistant away from a user.

        Both the user and the assistant have to be Licensed or On-prem, and in one account.

        Scopes: user:write:admin, user:write.

        Rate limit: Light.

        Args:
            user_id: User ID or email address; user-level apps pass `me`.
            assistant_id: The assistant's user ID or email address.
            request_options: How this call alone is sent: time limit, retries, headers.

        Raises:
            UserNotFoundError: No user with this ID or address is in the account (404, code 1001).

        Example:
            zoom.users.remove_assistant("amaraOkafor00000000001", "priyaRaman000000000001")
        """
        self._call("remove_assistant", locals())

    def update_email(
        self,
        user_id: str,
        *,
        email: str,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Change the email address of a user, at most 3 times in 24 hours.

        With several managed domains, the new address must be in one of them.

        Needs a managed domain of the account, and an address that nobody at Zoom uses yet.

        Scopes: user:write:admin, user:write.

        Rate limit: Light.

        Args:
            user_id: User ID or email address; user-level apps pass `me`.
            email: New email address, shorter than 128 characters.
            request_options: How this call alone is sent: time limit, retries, headers.

        Raises:
            PlanMissingError: Changing an email address is for administrators only (400, code 200).
            UserNotFoundError: No user with this ID or address is in the account (404, code 1001).

        Example:
            zoom.users.update_email("amaraOkafor00000000001", email="a.okafor@example.com")
        """
        self._call("update_user_email", locals())

    def list_pac_accounts(
        self,
        user_id: str,
        *,
        request_options: RequestOptions | None = None,
    ) -> _models.PacAccountList:
        """List the Personal Audio Conference (PAC) accounts of a user.

        They serve for meetings held by phone alone.

        Needs a Pro plan or higher with the Premium Audio Conferencing add-on, and PAC turned on in
        the user's profile.

        Scopes: pac:read:admin, pac:read.

        Rate limit: Light.

        Args:
            user_id: User ID or email address; user-level apps pass `me`.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            The user's PAC accounts.

        Raises:
            BadRequestError: The user has not turned on PAC (400, code 2024).
            UserNotFoundError: No user with this ID or address is in the account (404, code 1001).

        Example:
            zoom.users.list_pac_accounts("amaraOkafor00000000001")
        """
        return self._call("list_pac_accounts", locals())

    def update_password(
        self,
        user_id: str,
        *,
        password: str,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Set a user's password.

        Zoom tells the user by email that it has changed.

        The caller must be the account's owner or an administrator.

        Scopes: user:write:admin, user:write.

        Rate limit: Medium.

        Args:
            user_id: User ID or email address; user-level apps pass `me`.
            password: New password, shorter than 32 characters. It must satisfy the account's
                stricter rules where they are on; see `password_requirement` among the account's
                security settings.
            request_options: How this call alone is sent: time limit, retries, headers.

        Raises:
            ValidationError: The password is the same as before, or it has been changed too often in
                the past day (400, code 300).
            UserNotFoundError: No user with this ID or address is in the account (404, code 1001).

        Example:
            zoom.users.update_password("amaraOkafor00000000001", password="Kite-2026")
        """
        self._call("update_user_password", locals())

    def list_permissions(
        self,
        user_id: str,
        *,
        request_options: RequestOptions | None = None,
    ) -> _models.UserPermissions:
        """List the permissions of a user, which decide what the user can view and edit.

        Scopes: user:read:admin, user:read.

        Rate limit: Light.

        Args:
            user_id: User ID or email address; user-level apps pass `me`.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            The user's permissions.

        Raises:
            UserNotFoundError: No user with this ID or address is in the account (404, code 1001).

        Example:
            zoom.users.list_permissions("amaraOkafor00000000001")
        """
        return self._call("list_user_permissions", locals())

    def upload_picture(
        self,
        user_id: str,
        *,
        pic_file: FileInput,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Set a user's profile picture.

        Send it as multipart form data.

        Scopes: user:write:admin, user:write.

        Rate limit: Medium.

        Args:
            user_id: User ID or email address; user-level apps pass `me`.
            pic_file: The picture, a JPEG or PNG file.
            request_options: How this call alone is sent: time limit, retries, headers.

        Raises:
            ValidationError: The picture is invalid or shows explicit content (400, code 300).
            PlanMissingError: Changing a profile picture is for administrators only (400, code 200).
            UserNotFoundError: No user with this ID or address is in the account (404, code 1001).

        Example:
            zoom.users.upload_picture("amaraOkafor00000000001", pic_file="picture.png")
        """
        self._call("upload_user_picture", locals())

    def update_presence(
        self,
        user_id: str,
        *,
        status: _literals.PresenceStatus,
        duration: int | None | Unset = UNSET,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Set the presence status that a user's contacts see, at most once a minute.

        The user must be signed in to the Zoom client.

        Scopes: user:write, user:write:admin.

        Rate limit: Medium.

        Args:
            user_id: User ID or email address; user-level apps pass `me`.
            status: New status. Clients before version 5.3.0 go only from `Away` or `Available` to
                `Do_Not_Disturb`. Later ones switch between `Away` and `Available`, and from
                `Do_Not_Disturb` to either.
            duration: Minutes that `Do_Not_Disturb` lasts, at most 1440; 20 when left out.
            request_options: How this call alone is sent: time limit, retries, headers.

        Raises:
            BadRequestError: The presence status could not be updated (400, code 5301).
            BadRequestError: You may not set another status for this user (400, code 5411).
            UserNotFoundError: No user with this ID or address is in the account (404, code 1001).
            RateLimitError: Too many requests for this user's status; wait for the one under way
                (429).

        Example:
            zoom.users.update_presence(
                "amaraOkafor00000000001",
                status="Do_Not_Disturb",
                duration=60,
            )
        """
        self._call("update_user_presence", locals())

    def list_schedulers(
        self,
        user_id: str,
        *,
        request_options: RequestOptions | None = None,
    ) -> _models.SchedulerList:
        """List the users for whom the given user schedules meetings.

        The given user is the assistant of each of them.

        The user and the schedulers must be in one account.

        Scopes: user:read:admin, user:read.

        Rate limit: Medium.

        Args:
            user_id: User ID or email address; user-level apps pass `me`.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            The users whom the given user assists.

        Raises:
            UserNotFoundError: No user with this ID or address is in the account (404, code 1001).

        Example:
            zoom.users.list_schedulers("amaraOkafor00000000001")
        """
        return self._call("list_schedulers", locals())

    def remove_all_schedulers(
        self,
        user_id: str,
        *,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Remove all schedulers of a user, who is then nobody's scheduling assistant any more.

        The user and the schedulers must be in one account.

        Scopes: user:write:admin, user:write.

        Rate limit: Light.

        Args:
            user_id: User ID or email address; user-level apps pass `me`.
            request_options: How this call alone is sent: time limit, retries, headers.

        Raises:
            UserNotFoundError: No user with this ID or address is in the account (404, code 1001).

        Example:
            zoom.users.remove_all_schedulers("amaraOkafor00000000001")
        """
        self._call("remove_all_schedulers", locals())

    def remove_scheduler(
        self,
        user_id: str,
        scheduler_id: str,
        *,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Remove one scheduler of a user, who then no longer schedules for that person.

        The user and the scheduler must be in one account.

        Scopes: user:write:admin, user:write.

        Rate limit: Light.

        Args:
            user_id: User ID or email address; user-level apps pass `me`.
            scheduler_id: The scheduler's user ID or email address.
            request_options: How this call alone is sent: time limit, retries, headers.

        Raises:
            UserNotFoundError: No user with this ID or address is in the account (404, code 1001).

        Example:
            zoom.users.remove_scheduler("amaraOkafor00000000001", "diegoSantos00000000001")
        """
        self._call("remove_scheduler", locals())

    def get_settings(
        self,
        user_id: str,
        *,
        login_type: _literals.LoginType | Unset = UNSET,
        option: _literals.SettingsOption | Unset = UNSET,
        custom_query_fields: str | Unset = UNSET,
        request_options: RequestOptions | None = None,
    ) -> _models.UserSettings:
        """Return the settings of a user, block by block, or one special block.

        Scopes: user:read:admin, user:read.

        Rate limit: Medium.

        Args:
            user_id: User ID or email address; user-level apps pass `me`.
            login_type: How the user signs in: `0` Facebook, `1` Google, `11` phone number, `21`
                WeChat, `23` Alipay, `24` Apple, `27` Microsoft, `97` mobile device, `98`
                RingCentral, `99` API user, `100` work email, `101` single sign-on. `11`, `21` and
                `23` are for China only.
            option: A block to return instead: `meeting_authentication` (who may join),
                `recording_authentication` (who may watch recordings), or `meeting_security`.
            custom_query_fields: Names of the settings to return, comma-separated, instead of all.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            The user's settings.

        Raises:
            BadRequestError: The user has not accepted the invitation to the account (400, code
                1120).
            UserNotFoundError: No user with this ID or address is in the account (404, code 1001).

        Example:
            zoom.users.get_settings("amaraOkafor00000000001")
        """
        return self._call("get_user_settings", locals())

    def update_settings(
        self,
        user_id: str,
        *,
        schedule_meeting: _inputs.UserScheduleMeetingSettings
        | _models.UserScheduleMeetingSettings
        | None
        | Unset = UNSET,
        in_meeting: _inputs.InMeetingSettings | _models.InMeetingSettings | None | Unset = UNSET,
        email_notification: _inputs.EmailNotificationSettings
        | _models.EmailNotificationSettings
        | None
        | Unset = UNSET,
        recording: _inputs.UserRecordingSettings
        | _models.UserRecordingSettings
        | None
        | Unset = UNSET,
        telephony: _inputs.TelephonySettings | _models.TelephonySettings | None | Unset = UNSET,
        feature: _inputs.UserFeaturesInput | None | Unset = UNSET,
        tsp: _inputs.AccountTspSettings | _models.AccountTspSettings | None | Unset = UNSET,
        profile: _inputs.UserSettingsProfile | None | Unset = UNSET,
        option: _literals.SettingsOption | Unset = UNSET,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Change the settings of a user.

        Settings that you leave out keep their value.

        Scopes: user:write:admin, user:write.

        Rate limit: Medium.

        Args:
            user_id: User ID or email address; user-level apps pass `me`.
            schedule_meeting: Settings for scheduling: video at the start (`host_video`,
                `participants_video`), `audio_type`, `join_before_host`, use of the personal meeting
                ID, and passcode rules such as `require_password_for_pmi_meetings` and
                `meeting_password_requirement`.
            in_meeting: Settings for a running meeting, among them `chat`, `waiting_room`,
                `breakout_room`, `polling`, `closed_caption` and `who_can_share_screen`; also
                `virtual_background_settings`, `webinar_live_streaming` and `webinar_chat`.
            email_notification: Events that send the user an email: a finished cloud recording,
                somebody who joins early, a canceled meeting, a role as alternative host, a meeting
                scheduled for the user.
            recording: Local and cloud recording: what is recorded, `auto_recording`, consent,
                `recording_password_requirement`, and deletion of cloud recordings
                (`auto_delete_cmr`) after `auto_delete_cmr_days` days.
            telephony: Phone audio: `third_party_audio` with its `audio_conference_info`, the link
                to international numbers, and `telephony_regions`.
            feature: Licensed features and capacities in participants: `meeting_capacity`,
                `large_meeting`, `webinar`, `zoom_events`, each with its capacity; also
                `zoom_phone`, and `concurrent_meeting`, which is `Basic`, `Plus` or `None`.
            tsp: Audio by a telephony provider: `call_out`, and `show_international_numbers_link`.
            profile: Where recordings are kept: `recording_storage_location` with the chosen `value`
                and the `allowed_values`.
            option: A special block to change: `meeting_authentication` (who may join),
                `recording_authentication` (who may watch recordings), or `meeting_security`.
            request_options: How this call alone is sent: time limit, retries, headers.

        Raises:
            BadRequestError: Large meetings need a user who is Licensed or On-prem (400, code 1108).
            BadRequestError: The webinar feature cannot be turned on next to another feature that
                the user has (400, code 1204).
            UserNotFoundError: No user with this ID or address is in the account (404, code 1001).

        Example:
            zoom.users.update_settings(
                "amaraOkafor00000000001",
                schedule_meeting={"host_video": True, "join_before_host": False},
                in_meeting={"waiting_room": True, "chat": True},
            )
        """
        self._call("update_user_settings", locals())

    def upload_virtual_background(
        self,
        user_id: str,
        *,
        file: FileInput,
        request_options: RequestOptions | None = None,
    ) -> _models.VirtualBackground:
        """Add a virtual background to a user, who can have 10 at most.

        Needs virtual backgrounds turned on for the account.

        Scopes: user:write, user:write:admin.

        Rate limit: Medium.

        Args:
            user_id: User ID or email address; user-level apps pass `me`.
            file: The background, 15 MB at most: a JPG, GIF or PNG image, or an MP4 or MOV video
                from 480 x 360 to 1920 x 1080 pixels.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            Virtual background uploaded.

        Raises:
            BadRequestError: The file is missing, too large (over 15 MB) or of the wrong format, or
                the user already has 10 (400, code 120).
            NotFoundError: Not found (404).

        Example:
            zoom.users.upload_virtual_background("amaraOkafor00000000001", file="picture.png")
        """
        return self._call("upload_user_virtual_background", locals())

    def delete_virtual_backgrounds(
        self,
        user_id: str,
        *,
        file_ids: str,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Remove virtual backgrounds from a user.

        Needs virtual backgrounds turned on for the account.

        Scopes: user:write, user:write:admin.

        Rate limit: Light.

        Args:
            user_id: User ID or email address; user-level apps pass `me`.
            file_ids: IDs of the files to delete, comma-separated.
            request_options: How this call alone is sent: time limit, retries, headers.

        Raises:
            ValidationError: The list of file IDs is invalid (400, code 300).
            UserNotFoundError: No user with this ID or address is in the account (404, code 1001).

        Example:
            zoom.users.delete_virtual_backgrounds(
                "amaraOkafor00000000001",
                file_ids="background000000000001,background000000000002",
            )
        """
        self._call("delete_user_virtual_backgrounds", locals())

    def update_status(
        self,
        user_id: str,
        *,
        action: _literals.UserStatusAction,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Deactivate a user or bring a deactivated one back.

        A deactivated user loses all licenses and cannot sign in.

        Scopes: user:write:admin, user:write.

        Rate limit: Light.

        Args:
            user_id: User ID or email address; user-level apps pass `me`.
            action: `activate` restores a deactivated user, `deactivate` locks the user out.
            request_options: How this call alone is sent: time limit, retries, headers.

        Raises:
            PlanMissingError: Administrators and Zoom Rooms users can be neither activated nor
                deactivated (400, code 200).
            ValidationError: The user has a Zoom event ahead and cannot be deactivated (400, code
                300).
            UserNotFoundError: No user with this ID or address is in the account (404, code 1001).

        Example:
            zoom.users.update_status("amaraOkafor00000000001", action="activate")
        """
        self._call("update_user_status", locals())

    def get_token(
        self,
        user_id: str,
        *,
        type_: _literals.UserTokenType | Unset = UNSET,
        ttl: int | Unset = UNSET,
        request_options: RequestOptions | None = None,
    ) -> _models.UserToken:
        """Return a token of a user for starting meetings.

        It is null for a user who signed in with Google or Facebook; signing in by email and
        password gives one.

        Scopes: user:read:admin, user:read.

        Rate limit: Light.

        Args:
            user_id: User ID or email address; user-level apps pass `me`.
            type_: Kind of token. `token` starts meetings with the Client SDK and lasts 14 days.
                `zak` goes into start links and lasts 2 hours, or 90 days for API users.
            ttl: Lifetime of a `zak` token in seconds; `3600` is one hour.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            The token.

        Raises:
            UserNotFoundError: No user with this ID or address is in the account (404, code 1001).

        Example:
            zoom.users.get_token("amaraOkafor00000000001", type_="zak", ttl=3600)
        """
        return self._call("get_user_token", locals())

    def revoke_token(
        self,
        user_id: str,
        *,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Revoke a user's SSO token, which ends the session in which the user is signed in.

        Scopes: user:write:admin, user:write.

        Rate limit: Light.

        Args:
            user_id: User ID or email address; user-level apps pass `me`.
            request_options: How this call alone is sent: time limit, retries, headers.

        Raises:
            UserNotFoundError: No user with this ID or address is in the account (404, code 1001).

        Example:
            zoom.users.revoke_token("amaraOkafor00000000001")
        """
        self._call("revoke_user_token", locals())


class AsyncUsers(AsyncResource):
    """The users of an account: create, change, deactivate and remove them, and manage their
    settings,
    assistants, schedulers, tokens and pictures.
    """

    def list(
        self,
        *,
        status: _literals.UserStatus | Unset = UNSET,
        page_size: int | Unset = UNSET,
        role_id: str | Unset = UNSET,
        page_number: int | Unset = UNSET,
        include_fields: _literals.UserIncludeField | Unset = UNSET,
        next_page_token: str | Unset = UNSET,
        request_options: RequestOptions | None = None,
    ) -> AsyncPages[_models.User, _models.UserList]:
        """List the users of the account, page by page, by status or by role.

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
            next_page_token: Token of the page to return, taken from the answer before it; valid for
                15 minutes.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            The users on this page. The same list, its last page, fetched page by page as they are
                asked for.

        Example:
            async for item in zoom.users.list(
                status="active",
                role_id="role000000000000000001",
                include_fields="custom_attributes",
            ):
                print(item)
        """
        return self._pages("list_users", locals())

    async def create(
        self,
        *,
        action: _literals.CreateUserAction,
        user_info: _inputs.NewUser,
        request_options: RequestOptions | None = None,
    ) -> _models.UserCreated:
        """Add a user to the account.

        With `action` set to `create`, an account gets 50 requests a day on a Free plan, 1,500 on
        Pro, and 10,000 on Business or higher.

        Needs a Pro plan or higher.

        Scopes: user:write:admin, user:write.

        Rate limit: Light.

        Args:
            action: How the user comes about. `create`: Zoom emails a link that activates the user,
                who then sets a password. `autoCreate`: for enterprises with a managed domain, off
                by default. `custCreate`: no password and no sign-in, only start and join links; ask
                Zoom's ISV sales team for it. `ssoCreate`: a pre-provisioned user of single sign-on,
                without a password; a vanity name or PMI that is invalid or taken is replaced by a
                random one.
            user_info: The new user: `email`, `type` (`1` is Basic, `2` is Licensed, `3` is On-prem,
                `99` is none and only for `ssoCreate`), `first_name`, `last_name` and `password`.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            User created.

        Raises:
            ValidationError: The password is not acceptable (400, code 300).
            PlanMissingError: You lack the privilege to create users; Zoom support can help (400,
                code 200).
            BadRequestError: The user could not be created (400, code 1000).
            NotFoundError: The group does not exist (404, code 4130).
            ConflictError: The email address is already taken (409, code 1005).
            RateLimitError: The account has used up its daily number of user invitations; the count
                starts anew at 00:00 GMT (429).

        Example:
            await zoom.users.create(
                action="create",
                user_info={
                    "email": "amara.okafor@example.com",
                    "type": 2,
                    "first_name": "Amara",
                    "last_name": "Okafor",
                    "password": "Kite-2026",
                },
            )
        """
        return await self._call("create_user", locals())

    async def check_email(
        self,
        *,
        email: str,
        request_options: RequestOptions | None = None,
    ) -> _models.EmailCheck:
        """Tell whether an email address belongs to a user of your account.

        It finds only users who signed up by email, not those who came through SSO, Google or
        Facebook, and it says `false` for users of other accounts.

        Scopes: user:read:admin, user:read.

        Rate limit: Light.

        Args:
            email: Email address to look for.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            Whether the address is registered.

        Raises:
            ValidationError: The email address is missing (400, code 300).
            UserNotFoundError: No user with this ID or address is in the account (404, code 1001).

        Example:
            await zoom.users.check_email(email="amara.okafor@example.com")
        """
        return await self._call("check_user_email", locals())

    async def get_my_zak(
        self,
        *,
        request_options: RequestOptions | None = None,
    ) -> _models.Zak:
        """Return the ZAK (Zoom access token) of the calling user.

        With it your application lets people join meetings who are not signed in.

        Scopes: user_zak:read.

        Rate limit: Light.

        Args:
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            The token.

        Raises:
            UserNotFoundError: No user with this ID or address is in the account (400, code 1001).

        Example:
            await zoom.users.get_my_zak()
        """
        return await self._call("get_my_zak", locals())

    async def check_vanity_name(
        self,
        *,
        vanity_name: str,
        request_options: RequestOptions | None = None,
    ) -> _models.VanityNameCheck:
        """Tell whether a personal meeting room has the given name.

        Scopes: user:read:admin, user:read.

        Rate limit: Light.

        Args:
            vanity_name: Name of the personal meeting room.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            Whether the name is taken.

        Raises:
            ValidationError: The room name is missing (400, code 300).

        Example:
            await zoom.users.check_vanity_name(vanity_name="amara-okafor")
        """
        return await self._call("check_vanity_name", locals())

    async def get(
        self,
        user_id: str,
        *,
        login_type: _literals.LoginType | Unset = UNSET,
        encrypted_email: bool | Unset = UNSET,
        request_options: RequestOptions | None = None,
    ) -> _models.User:
        """Return a user.

        For a `pending` user, who has not activated yet, `created_at` is the time of this call.
        The
        scope `user_info:read` works only with `me`.

        Scopes: user:read:admin, user:read, user_info:read.

        Rate limit: Light.

        Args:
            user_id: User ID or email address, which may be encrypted; user-level apps pass `me`.
            login_type: How the user signs in: `0` Facebook, `1` Google, `11` phone number, `21`
                WeChat, `23` Alipay, `24` Apple, `27` Microsoft, `97` mobile device, `98`
                RingCentral, `99` API user, `100` work email, `101` single sign-on. `11`, `21` and
                `23` are for China only.
            encrypted_email: Whether the address given as `user_id` is encrypted. Default: `false`.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            The user.

        Raises:
            BadRequestError: The user has not accepted the invitation to the account (400, code
                1120).
            UserNotFoundError: No user with this ID or address is in the account (404, code 1001).

        Example:
            await zoom.users.get("amaraOkafor00000000001")
        """
        return await self._call("get_user", locals())

    async def delete(
        self,
        user_id: str,
        *,
        action: _literals.RemoveUserAction | Unset = UNSET,
        transfer_email: str | Unset = UNSET,
        transfer_meeting: bool | Unset = UNSET,
        transfer_webinar: bool | Unset = UNSET,
        transfer_recording: bool | Unset = UNSET,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Remove a user from the account.

        Disassociating leaves the person with a free account of their own, deleting erases the
        user
        and all data for good. Meetings, webinars and recordings can pass to another user first.

        Scopes: user:write:admin, user:write.

        Rate limit: Light.

        Args:
            user_id: User ID or email address; user-level apps pass `me`.
            action: How to remove the user: `disassociate` unlinks, `delete` erases for good. A
                pending user can only be disassociated.
            transfer_email: Email address of the user who takes over what is transferred. Needed
                when the user has Zoom Events ahead, which always go to this user.
            transfer_meeting: Whether the meetings pass to `transfer_email`.
            transfer_webinar: Whether the webinars pass to `transfer_email`.
            transfer_recording: Whether the cloud recordings pass to `transfer_email`.
            request_options: How this call alone is sent: time limit, retries, headers.

        Raises:
            ValidationError: The user cannot be removed like this: the recipient is the same user,
                an API user cannot be unlinked, or there are published events (400, code 300).
            UserNotFoundError: No user with this ID or address is in the account (404, code 1001).

        Example:
            await zoom.users.delete(
                "amaraOkafor00000000001",
                action="disassociate",
                transfer_email="jonas.lindqvist@example.com",
                transfer_meeting=True,
                transfer_webinar=True,
                transfer_recording=True,
            )
        """
        await self._call("delete_user", locals())

    async def update(
        self,
        user_id: str,
        *,
        first_name: str | None | Unset = UNSET,
        last_name: str | None | Unset = UNSET,
        dept: str | None | Unset = UNSET,
        job_title: str | None | Unset = UNSET,
        timezone: str | None | Unset = UNSET,
        type_: _literals.UserType | None | Unset = UNSET,
        pmi: int | None | Unset = UNSET,
        use_pmi: bool | None | Unset = UNSET,
        language: str | None | Unset = UNSET,
        vanity_name: str | None | Unset = UNSET,
        host_key: str | None | Unset = UNSET,
        cms_user_id: str | None | Unset = UNSET,
        company: str | None | Unset = UNSET,
        location: str | None | Unset = UNSET,
        phone_number: str | None | Unset = UNSET,
        phone_country: str | None | Unset = UNSET,
        custom_attributes: _inputs.CustomAttribute | _models.CustomAttribute | None | Unset = UNSET,
        group_id: str | None | Unset = UNSET,
        phone_numbers: _inputs.PhoneNumber | _models.PhoneNumber | None | Unset = UNSET,
        manager: str | None | Unset = UNSET,
        pronouns: str | None | Unset = UNSET,
        pronouns_option: Literal[1, 2, 3] | None | Unset = UNSET,
        login_type: _literals.LoginType | Unset = UNSET,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Change the profile of a user.

        Fields that you leave out keep their value.

        Scopes: user:write:admin, user:write.

        Rate limit: Light.

        Args:
            user_id: User ID or email address; user-level apps pass `me`.
            first_name: First name, with 5 Chinese characters at most.
            last_name: Last name, with 5 Chinese characters at most.
            dept: Department, by which reports can be broken down.
            job_title: Job title.
            timezone: Time zone of the user, such as `America/Denver`.
            type_: License: `1` is Basic, `2` is Licensed, `3` is On-prem, `99` is none, which only
                users from `ssoCreate` can have.
            pmi: Personal meeting ID, a number of 10 digits.
            use_pmi: Whether instant meetings take place under the personal meeting ID.
            language: Language of the user, such as `en-US`.
            vanity_name: Name of the user's personal meeting room.
            host_key: Host key, 6 to 10 digits.
            cms_user_id: ID of the user at Kaltura.
            company: Company that the user works for.
            location: Place where the user works.
            phone_number: Phone number; needs `phone_country`. Deprecated: use `phone_numbers`.
            phone_country: Country of `phone_number`, as a two-letter code. Deprecated: use
                `country` in `phone_numbers`.
            custom_attributes: Attribute of your own to set, with its `key`, `name` and new `value`.
            group_id: ID of the group that a pending user joins.
            phone_numbers: A phone number: `country`, dialing `code`, `number`, and a `label`:
                `Mobile`, `Office`, `Home` or `Fax`.
            manager: The user's manager.
            pronouns: Pronouns of the user.
            pronouns_option: When pronouns are shown: `1` the user is asked on every join, `2`
                always, `3` never.
            login_type: How the user signs in: `0` Facebook, `1` Google, `11` phone number, `21`
                WeChat, `23` Alipay, `24` Apple, `27` Microsoft, `97` mobile device, `98`
                RingCentral, `99` API user, `100` work email, `101` single sign-on. `11`, `21` and
                `23` are for China only.
            request_options: How this call alone is sent: time limit, retries, headers.

        Raises:
            PlanMissingError: The change is not allowed: a Zoom Rooms user cannot become Basic, and
                names and some other fields are for administrators only (400, code 200).
            UserNotFoundError: No user with this ID or address is in the account (404, code 1001).

        Example:
            await zoom.users.update(
                "amaraOkafor00000000001",
                first_name="Amara",
                last_name="Okafor",
                dept="Product",
                job_title="Product Manager",
                timezone="America/Denver",
            )
        """
        await self._call("update_user", locals())

    async def move(
        self,
        account_id: str,
        user_id: str,
        *,
        body_account_id: str,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Move a user

        Move a user from the master account or one of its sub accounts to another sub account of
        the
        same master account.

        Needs a Pro plan or higher with the master account option. Owners and administrators of the
        account cannot be moved, nor users whose email domain is a managed domain of the account
        owner.

        Scopes: user:master.

        Rate limit: Light.

        Args:
            account_id: ID of the account that the user leaves; `me` for the master account.
            user_id: Who is to move, as user ID or email address.
            body_account_id: ID of the account that the user moves to.
            request_options: How this call alone is sent: time limit, retries, headers.

        Raises:
            BadRequestError: An administrator cannot be moved (400, code 1117).
            UserNotFoundError: No user with this ID or address is in the account (404, code 1001).
            UserNotInAccountError: The user is not a member of this account (404, code 1010).
            NotFoundError: The user has not accepted the invitation to the account (404, code 1120).

        Example:
            await zoom.users.move(
                "subAccount000000000001",
                "amaraOkafor00000000001",
                body_account_id="subAccount000000000002",
            )
        """
        await self._call("move_user", locals())

    async def list_assistants(
        self,
        user_id: str,
        *,
        request_options: RequestOptions | None = None,
    ) -> _models.AssistantList:
        """List assistants

        List the assistants of a user, who schedule meetings for the user and, where co-hosts are
        allowed, can act as alternative hosts.

        The user and each assistant must be Licensed or On-prem, and in one account.

        Scopes: user:read:admin, user:read.

        Rate limit: Medium.

        Args:
            user_id: User ID or email address; user-level apps pass `me`.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            The user's assistants.

        Raises:
            UserNotFoundError: No user with this ID or address is in the account (404, code 1001).

        Example:
            await zoom.users.list_assistants("amaraOkafor00000000001")
        """
        return await self._call("list_assistants", locals())

    async def add_assistants(
        self,
        user_id: str,
        *,
        assistants: Sequence[_inputs.Assistant | _models.Assistant],
        request_options: RequestOptions | None = None,
    ) -> _models.AssistantsAdded:
        """Add assistants

        Give a user assistants, who may then schedule for the user and, where co-hosts are
        allowed,
        run the user's meetings.

        The user and each assistant must be Licensed or On-prem, and in one account or organization.

        Scopes: user:write:admin, user:write.

        Rate limit: Medium.

        Args:
            user_id: User ID or email address; user-level apps pass `me`.
            assistants: The assistants to add, each with either `id` or `email`.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            Assistants added.

        Raises:
            PlanMissingError: Assistants cannot be added: the account has no paid plan, the user is
                neither Licensed nor On-prem, or you named the user as their own assistant (400,
                code 200).
            UserNotFoundError: No user with this ID or address is in the account (404, code 1001).

        Example:
            await zoom.users.add_assistants(
                "amaraOkafor00000000001",
                assistants=[{"email": "priya.raman@example.com"}, {"id": "diegoSantos00000000001"}],
            )
        """
        return await self._call("add_assistants", locals())

    async def remove_all_assistants(
        self,
        user_id: str,
        *,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Take all assistants away from a user.

        They can no longer schedule for the user.

        The user and each assistant must be Licensed or On-prem, and in one account.

        Scopes: user:write:admin, user:write.

        Rate limit: Light.

        Args:
            user_id: User ID or email address; user-level apps pass `me`.
            request_options: How this call alone is sent: time limit, retries, headers.

        Raises:
            UserNotFoundError: No user with this ID or address is in the account (404, code 1001).

        Example:
            await zoom.users.remove_all_assistants("amaraOkafor00000000001")
        """
        await self._call("remove_all_assistants", locals())

    async def remove_assistant(
        self,
        user_id: str,
        assistant_id: str,
        *,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Take one assistant away from a user.

        Both the user and the assistant have to be Licensed or On-prem, and in one account.

        Scopes: user:write:admin, user:write.

        Rate limit: Light.

        Args:
            user_id: User ID or email address; user-level apps pass `me`.
            assistant_id: The assistant's user ID or email address.
            request_options: How this call alone is sent: time limit, retries, headers.

        Raises:
            UserNotFoundError: No user with this ID or address is in the account (404, code 1001).

        Example:
            await zoom.users.remove_assistant("amaraOkafor00000000001", "priyaRaman000000000001")
        """
        await self._call("remove_assistant", locals())

    async def update_email(
        self,
        user_id: str,
        *,
        email: str,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Change the email address of a user, at most 3 times in 24 hours.

        With several managed domains, the new address must be in one of them.

        Needs a managed domain of the account, and an address that nobody at Zoom uses yet.

        Scopes: user:write:admin, user:write.

        Rate limit: Light.

        Args:
            user_id: User ID or email address; user-level apps pass `me`.
            email: New email address, shorter than 128 characters.
            request_options: How this call alone is sent: time limit, retries, headers.

        Raises:
            PlanMissingError: Changing an email address is for administrators only (400, code 200).
            UserNotFoundError: No user with this ID or address is in the account (404, code 1001).

        Example:
            await zoom.users.update_email("amaraOkafor00000000001", email="a.okafor@example.com")
        """
        await self._call("update_user_email", locals())

    async def list_pac_accounts(
        self,
        user_id: str,
        *,
        request_options: RequestOptions | None = None,
    ) -> _models.PacAccountList:
        """List the Personal Audio Conference (PAC) accounts of a user.

        They serve for meetings held by phone alone.

        Needs a Pro plan or higher with the Premium Audio Conferencing add-on, and PAC turned on in
        the user's profile.

        Scopes: pac:read:admin, pac:read.

        Rate limit: Light.

        Args:
            user_id: User ID or email address; user-level apps pass `me`.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            The user's PAC accounts.

        Raises:
            BadRequestError: The user has not turned on PAC (400, code 2024).
            UserNotFoundError: No user with this ID or address is in the account (404, code 1001).

        Example:
            await zoom.users.list_pac_accounts("amaraOkafor00000000001")
        """
        return await self._call("list_pac_accounts", locals())

    async def update_password(
        self,
        user_id: str,
        *,
        password: str,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Set a user's password.

        Zoom tells the user by email that it has changed.

        The caller must be the account's owner or an administrator.

        Scopes: user:write:admin, user:write.

        Rate limit: Medium.

        Args:
            user_id: User ID or email address; user-level apps pass `me`.
            password: New password, shorter than 32 characters. It must satisfy the account's
                stricter rules where they are on; see `password_requirement` among the account's
                security settings.
            request_options: How this call alone is sent: time limit, retries, headers.

        Raises:
            ValidationError: The password is the same as before, or it has been changed too often in
                the past day (400, code 300).
            UserNotFoundError: No user with this ID or address is in the account (404, code 1001).

        Example:
            await zoom.users.update_password("amaraOkafor00000000001", password="Kite-2026")
        """
        await self._call("update_user_password", locals())

    async def list_permissions(
        self,
        user_id: str,
        *,
        request_options: RequestOptions | None = None,
    ) -> _models.UserPermissions:
        """List the permissions of a user, which decide what the user can view and edit.

        Scopes: user:read:admin, user:read.

        Rate limit: Light.

        Args:
            user_id: User ID or email address; user-level apps pass `me`.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            The user's permissions.

        Raises:
            UserNotFoundError: No user with this ID or address is in the account (404, code 1001).

        Example:
            await zoom.users.list_permissions("amaraOkafor00000000001")
        """
        return await self._call("list_user_permissions", locals())

    async def upload_picture(
        self,
        user_id: str,
        *,
        pic_file: FileInput,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Set a user's profile picture.

        Send it as multipart form data.

        Scopes: user:write:admin, user:write.

        Rate limit: Medium.

        Args:
            user_id: User ID or email address; user-level apps pass `me`.
            pic_file: The picture, a JPEG or PNG file.
            request_options: How this call alone is sent: time limit, retries, headers.

        Raises:
            ValidationError: The picture is invalid or shows explicit content (400, code 300).
            PlanMissingError: Changing a profile picture is for administrators only (400, code 200).
            UserNotFoundError: No user with this ID or address is in the account (404, code 1001).

        Example:
            await zoom.users.upload_picture("amaraOkafor00000000001", pic_file="picture.png")
        """
        await self._call("upload_user_picture", locals())

    async def update_presence(
        self,
        user_id: str,
        *,
        status: _literals.PresenceStatus,
        duration: int | None | Unset = UNSET,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Set the presence status that a user's contacts see, at most once a minute.

        The user must be signed in to the Zoom client.

        Scopes: user:write, user:write:admin.

        Rate limit: Medium.

        Args:
            user_id: User ID or email address; user-level apps pass `me`.
            status: New status. Clients before version 5.3.0 go only from `Away` or `Available` to
                `Do_Not_Disturb`. Later ones switch between `Away` and `Available`, and from
                `Do_Not_Disturb` to either.
            duration: Minutes that `Do_Not_Disturb` lasts, at most 1440; 20 when left out.
            request_options: How this call alone is sent: time limit, retries, headers.

        Raises:
            BadRequestError: The presence status could not be updated (400, code 5301).
            BadRequestError: You may not set another status for this user (400, code 5411).
            UserNotFoundError: No user with this ID or address is in the account (404, code 1001).
            RateLimitError: Too many requests for this user's status; wait for the one under way
                (429).

        Example:
            await zoom.users.update_presence(
                "amaraOkafor00000000001",
                status="Do_Not_Disturb",
                duration=60,
            )
        """
        await self._call("update_user_presence", locals())

    async def list_schedulers(
        self,
        user_id: str,
        *,
        request_options: RequestOptions | None = None,
    ) -> _models.SchedulerList:
        """List the users for whom the given user schedules meetings.

        The given user is the assistant of each of them.

        The user and the schedulers must be in one account.

        Scopes: user:read:admin, user:read.

        Rate limit: Medium.

        Args:
            user_id: User ID or email address; user-level apps pass `me`.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            The users whom the given user assists.

        Raises:
            UserNotFoundError: No user with this ID or address is in the account (404, code 1001).

        Example:
            await zoom.users.list_schedulers("amaraOkafor00000000001")
        """
        return await self._call("list_schedulers", locals())

    async def remove_all_schedulers(
        self,
        user_id: str,
        *,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Remove all schedulers of a user, who is then nobody's scheduling assistant any more.

        The user and the schedulers must be in one account.

        Scopes: user:write:admin, user:write.

        Rate limit: Light.

        Args:
            user_id: User ID or email address; user-level apps pass `me`.
            request_options: How this call alone is sent: time limit, retries, headers.

        Raises:
            UserNotFoundError: No user with this ID or address is in the account (404, code 1001).

        Example:
            await zoom.users.remove_all_schedulers("amaraOkafor00000000001")
        """
        await self._call("remove_all_schedulers", locals())

    async def remove_scheduler(
        self,
        user_id: str,
        scheduler_id: str,
        *,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Remove one scheduler of a user, who then no longer schedules for that person.

        The user and the scheduler must be in one account.

        Scopes: user:write:admin, user:write.

        Rate limit: Light.

        Args:
            user_id: User ID or email address; user-level apps pass `me`.
            scheduler_id: The scheduler's user ID or email address.
            request_options: How this call alone is sent: time limit, retries, headers.

        Raises:
            UserNotFoundError: No user with this ID or address is in the account (404, code 1001).

        Example:
            await zoom.users.remove_scheduler("amaraOkafor00000000001", "diegoSantos00000000001")
        """
        await self._call("remove_scheduler", locals())

    async def get_settings(
        self,
        user_id: str,
        *,
        login_type: _literals.LoginType | Unset = UNSET,
        option: _literals.SettingsOption | Unset = UNSET,
        custom_query_fields: str | Unset = UNSET,
        request_options: RequestOptions | None = None,
    ) -> _models.UserSettings:
        """Return the settings of a user, block by block, or one special block.

        Scopes: user:read:admin, user:read.

        Rate limit: Medium.

        Args:
            user_id: User ID or email address; user-level apps pass `me`.
            login_type: How the user signs in: `0` Facebook, `1` Google, `11` phone number, `21`
                WeChat, `23` Alipay, `24` Apple, `27` Microsoft, `97` mobile device, `98`
                RingCentral, `99` API user, `100` work email, `101` single sign-on. `11`, `21` and
                `23` are for China only.
            option: A block to return instead: `meeting_authentication` (who may join),
                `recording_authentication` (who may watch recordings), or `meeting_security`.
            custom_query_fields: Names of the settings to return, comma-separated, instead of all.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            The user's settings.

        Raises:
            BadRequestError: The user has not accepted the invitation to the account (400, code
                1120).
            UserNotFoundError: No user with this ID or address is in the account (404, code 1001).

        Example:
            await zoom.users.get_settings("amaraOkafor00000000001")
        """
        return await self._call("get_user_settings", locals())

    async def update_settings(
        self,
        user_id: str,
        *,
        schedule_meeting: _inputs.UserScheduleMeetingSettings
        | _models.UserScheduleMeetingSettings
        | None
        | Unset = UNSET,
        in_meeting: _inputs.InMeetingSettings | _models.InMeetingSettings | None | Unset = UNSET,
        email_notification: _inputs.EmailNotificationSettings
        | _models.EmailNotificationSettings
        | None
        | Unset = UNSET,
        recording: _inputs.UserRecordingSettings
        | _models.UserRecordingSettings
        | None
        | Unset = UNSET,
        telephony: _inputs.TelephonySettings | _models.TelephonySettings | None | Unset = UNSET,
        feature: _inputs.UserFeaturesInput | None | Unset = UNSET,
        tsp: _inputs.AccountTspSettings | _models.AccountTspSettings | None | Unset = UNSET,
        profile: _inputs.UserSettingsProfile | None | Unset = UNSET,
        option: _literals.SettingsOption | Unset = UNSET,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Change the settings of a user.

        Settings that you leave out keep their value.

        Scopes: user:write:admin, user:write.

        Rate limit: Medium.

        Args:
            user_id: User ID or email address; user-level apps pass `me`.
            schedule_meeting: Settings for scheduling: video at the start (`host_video`,
                `participants_video`), `audio_type`, `join_before_host`, use of the personal meeting
                ID, and passcode rules such as `require_password_for_pmi_meetings` and
                `meeting_password_requirement`.
            in_meeting: Settings for a running meeting, among them `chat`, `waiting_room`,
                `breakout_room`, `polling`, `closed_caption` and `who_can_share_screen`; also
                `virtual_background_settings`, `webinar_live_streaming` and `webinar_chat`.
            email_notification: Events that send the user an email: a finished cloud recording,
                somebody who joins early, a canceled meeting, a role as alternative host, a meeting
                scheduled for the user.
            recording: Local and cloud recording: what is recorded, `auto_recording`, consent,
                `recording_password_requirement`, and deletion of cloud recordings
                (`auto_delete_cmr`) after `auto_delete_cmr_days` days.
            telephony: Phone audio: `third_party_audio` with its `audio_conference_info`, the link
                to international numbers, and `telephony_regions`.
            feature: Licensed features and capacities in participants: `meeting_capacity`,
                `large_meeting`, `webinar`, `zoom_events`, each with its capacity; also
                `zoom_phone`, and `concurrent_meeting`, which is `Basic`, `Plus` or `None`.
            tsp: Audio by a telephony provider: `call_out`, and `show_international_numbers_link`.
            profile: Where recordings are kept: `recording_storage_location` with the chosen `value`
                and the `allowed_values`.
            option: A special block to change: `meeting_authentication` (who may join),
                `recording_authentication` (who may watch recordings), or `meeting_security`.
            request_options: How this call alone is sent: time limit, retries, headers.

        Raises:
            BadRequestError: Large meetings need a user who is Licensed or On-prem (400, code 1108).
            BadRequestError: The webinar feature cannot be turned on next to another feature that
                the user has (400, code 1204).
            UserNotFoundError: No user with this ID or address is in the account (404, code 1001).

        Example:
            await zoom.users.update_settings(
                "amaraOkafor00000000001",
                schedule_meeting={"host_video": True, "join_before_host": False},
                in_meeting={"waiting_room": True, "chat": True},
            )
        """
        await self._call("update_user_settings", locals())

    async def upload_virtual_background(
        self,
        user_id: str,
        *,
        file: FileInput,
        request_options: RequestOptions | None = None,
    ) -> _models.VirtualBackground:
        """Add a virtual background to a user, who can have 10 at most.

        Needs virtual backgrounds turned on for the account.

        Scopes: user:write, user:write:admin.

        Rate limit: Medium.

        Args:
            user_id: User ID or email address; user-level apps pass `me`.
            file: The background, 15 MB at most: a JPG, GIF or PNG image, or an MP4 or MOV video
                from 480 x 360 to 1920 x 1080 pixels.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            Virtual background uploaded.

        Raises:
            BadRequestError: The file is missing, too large (over 15 MB) or of the wrong format, or
                the user already has 10 (400, code 120).
            NotFoundError: Not found (404).

        Example:
            await zoom.users.upload_virtual_background("amaraOkafor00000000001", file="picture.png")
        """
        return await self._call("upload_user_virtual_background", locals())

    async def delete_virtual_backgrounds(
        self,
        user_id: str,
        *,
        file_ids: str,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Remove virtual backgrounds from a user.

        Needs virtual backgrounds turned on for the account.

        Scopes: user:write, user:write:admin.

        Rate limit: Light.

        Args:
            user_id: User ID or email address; user-level apps pass `me`.
            file_ids: IDs of the files to delete, comma-separated.
            request_options: How this call alone is sent: time limit, retries, headers.

        Raises:
            ValidationError: The list of file IDs is invalid (400, code 300).
            UserNotFoundError: No user with this ID or address is in the account (404, code 1001).

        Example:
            await zoom.users.delete_virtual_backgrounds(
                "amaraOkafor00000000001",
                file_ids="background000000000001,background000000000002",
            )
        """
        await self._call("delete_user_virtual_backgrounds", locals())

    async def update_status(
        self,
        user_id: str,
        *,
        action: _literals.UserStatusAction,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Deactivate a user or bring a deactivated one back.

        A deactivated user loses all licenses and cannot sign in.

        Scopes: user:write:admin, user:write.

        Rate limit: Light.

        Args:
            user_id: User ID or email address; user-level apps pass `me`.
            action: `activate` restores a deactivated user, `deactivate` locks the user out.
            request_options: How this call alone is sent: time limit, retries, headers.

        Raises:
            PlanMissingError: Administrators and Zoom Rooms users can be neither activated nor
                deactivated (400, code 200).
            ValidationError: The user has a Zoom event ahead and cannot be deactivated (400, code
                300).
            UserNotFoundError: No user with this ID or address is in the account (404, code 1001).

        Example:
            await zoom.users.update_status("amaraOkafor00000000001", action="activate")
        """
        await self._call("update_user_status", locals())

    async def get_token(
        self,
        user_id: str,
        *,
        type_: _literals.UserTokenType | Unset = UNSET,
        ttl: int | Unset = UNSET,
        request_options: RequestOptions | None = None,
    ) -> _models.UserToken:
        """Return a token of a user for starting meetings.

        It is null for a user who signed in with Google or Facebook; signing in by email and
        password gives one.

        Scopes: user:read:admin, user:read.

        Rate limit: Light.

        Args:
            user_id: User ID or email address; user-level apps pass `me`.
            type_: Kind of token. `token` starts meetings with the Client SDK and lasts 14 days.
                `zak` goes into start links and lasts 2 hours, or 90 days for API users.
            ttl: Lifetime of a `zak` token in seconds; `3600` is one hour.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            The token.

        Raises:
            UserNotFoundError: No user with this ID or address is in the account (404, code 1001).

        Example:
            await zoom.users.get_token("amaraOkafor00000000001", type_="zak", ttl=3600)
        """
        return await self._call("get_user_token", locals())

    async def revoke_token(
        self,
        user_id: str,
        *,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Revoke a user's SSO token, which ends the session in which the user is signed in.

        Scopes: user:write:admin, user:write.

        Rate limit: Light.

        Args:
            user_id: User ID or email address; user-level apps pass `me`.
            request_options: How this call alone is sent: time limit, retries, headers.

        Raises:
            UserNotFoundError: No user with this ID or address is in the account (404, code 1001).

        Example:
            await zoom.users.revoke_token("amaraOkafor00000000001")
        """
        await self._call("revoke_user_token", locals())
