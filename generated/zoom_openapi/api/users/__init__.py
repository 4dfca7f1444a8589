# Generated from accounts.postman_collection.json, billing.postman_collection.json, chatbot.postman_collection.json, meetings.postman_collection.json, rooms.postman_collection.json and 3 more. Not to be edited.
from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, Literal

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
    """The operations of users."""

    def list_pac_accounts(
        self,
        user_id: str,
        *,
        request_options: RequestOptions | None = None,
    ) -> _models.PacAccountList:
        """List the Personal Audio Conference (PAC) accounts of a user.

        They serve for meetings held by phone alone. Needs a Pro plan or higher with an Audio
        Conferencing plan, and PAC turned on for the user.

        Scopes: pac:read, pac:read:admin.

        Granular scopes: pac:read:list_pac_accounts, pac:read:list_pac_accounts:admin.

        Role permissions: User:Read.

        Rate limit: Light.

        Args:
            user_id: The user's ID or email address. `me` stands for the calling user, and works
                with user-level apps only.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            The PAC accounts.

        Raises:
            FeatureDisabledError: PAC is not enabled for the user (400, code 2024).
            UserNotFoundError: There is no user {userId} (404, code 1001).
            RateLimitError: Too Many Requests (429).

        Example:
            zoom.users.list_pac_accounts("userAmara0000000000001")
        """
        return self._call("list_pac_accounts", locals())

    def list(
        self,
        *,
        status: _literals.UserStatus | Unset = UNSET,
        page_size: int | Unset = UNSET,
        role_id: str | Unset = UNSET,
        page_number: str | Unset = UNSET,
        include_fields: _literals.UserIncludeField | Unset = UNSET,
        next_page_token: str | Unset = UNSET,
        license_: _literals.UserLicense | Unset = UNSET,
        request_options: RequestOptions | None = None,
    ) -> Pages[_models.User, _models.UserList]:
        """List the users of the account, page by page, by status, role or license.

        Host keys and custom attributes come only when `include_fields` asks for them.

        Scopes: user:read, user:read:admin, user:write, user:write:admin.

        Granular scopes: user:read:list_users:admin.

        Role permissions: User:Read.

        Rate limit: Medium.

        Args:
            status: Which users to list: `active` ones, deactivated ones (`inactive`), or those who
                have not activated their account yet (`pending`). By default "active".
            page_size: How many entries to return per page. At most 2000. By default 30.
            role_id: List only users who have the role with this ID.
            page_number: Deprecated; use `next_page_token`. Page to return, counted from 1.
            include_fields: Additional data to return: `custom_attributes` the users' custom
                attributes, `host_key` their host keys.
            next_page_token: Token from the previous page, to ask for the next one. It expires after
                15 minutes.
            license_: License that the users must have to be listed.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            The users on this page, fetched page by page as they are asked for.

        Raises:
            InvalidTokenError: The access token is expired or invalid (400, code 124).
            PageTokenExpiredError: This next page token is invalid, or it has expired (400, code
                300).
            UnsupportedError: The API endpoint is not known (400, code 2300).
            PermissionDeniedError: Forbidden (403).
            RateLimitError: Too Many Requests (429).

        Example:
            for item in zoom.users.list():
                print(item)
        """
        return self._pages("list_users", locals())

    def create(
        self,
        *,
        action: _literals.UserAction,
        user_info: _inputs.UserInfo | None | Unset = UNSET,
        request_options: RequestOptions | None = None,
    ) -> _models.CreateUserResult:
        """Add a user to the account.

        With `action` set to `create`, an account gets 50 requests a day on a Free plan, 1,500 on
        Pro, and 10,000 on Business or higher. Needs a Pro plan or higher.

        Scopes: user:write, user:write:admin.

        Granular scopes: user:write:user:admin.

        Role permissions: User:Edit.

        Rate limit: Light.

        Args:
            action: How the user is created. `create` sends an email with a link for activating the
                account; `autoCreate` is for enterprise customers; the others are `custCreate` and
                `ssoCreate`.
            user_info: The new user.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            The new user.

        Raises:
            ValidationError: The parameter `password` is invalid, or the account cannot make a user
                On-prem (400, code 300).
            PermissionDeniedError: Privilege or permission is missing, or the access token is
                invalid or lacks the permissions [User:Edit] (400, code 200).
            WrongStateError: This user cannot be changed, being a manager of a Call-queue or
                operator of an Auto-receptionist (400, code 1000).
            ValidationError: The request failed: the name has an invalid word in it, `{name}`, or
                the `plan_united_type` value is invalid. Try a valid value (400, code 300).
            NotFoundError: There is no subscription "{subscriptionId}". Choose another subscription,
                then try again (400, code 300).
            AlreadyExistsError: {email} already belongs to a user with an active account (400, code
                1009).
            PermissionDeniedError: The email domain is on the list of blocked domains (400, code
                1107).
            LimitReachedError: The new {0} user was not approved: the account has reached its
                maximum number of {1} users. Purchase more licenses, or have the Zoom support team
                provision them (400, code 2034).
            LimitReachedError: The basic user was not added because the account has already reached
                its limit of basic users. Contact the Zoom Customer Support team for help (400, code
                2033).
            LimitReachedError: The basic user could not be added: the account has its maximum of
                {maxAllowedNumber} basic users. Remove basic user(s) from the Users list or from the
                Pending Users (400, code 3412).
            LimitReachedError: The new "{userType}" user could not be added: the account has its
                maximum of "{maxAllowedNumber}" paying users. Purchase more licenses or ask the Zoom
                support team (400, code 3412).
            LimitReachedError: The new "{userType}" user could not be added: the subscription
                {subscriptionId} has its maximum of "{maxAllowedNumber}" paying users. Choose
                another subscription (400, code 3412).
            PermissionDeniedError: The permission requirements for changing the user type of this
                user are not met (400, code 1108).
            ValidationError: The email address {email} is outside the limited domains: {domains}
                (400, code 1116).
            FeatureDisabledError: SSO is not enabled for the account. The Zoom support team can
                enable it (400, code 2002).
            FeatureDisabledError: Only SSO Partners with the pre-provision option enabled can use
                ssoCreate. Zoom Support team tells more (400, code 2032).
            UnsupportedError: Users cannot be added to GPA accounts (400, code 2035).
            UnsupportedError: The owner of a GPA account cannot be invited by other accounts (400,
                code 2036).
            PermissionDeniedError: The user is force forbidden and cannot be invited (400, code
                2037).
            LimitReachedError: The new Zoom One user was not approved: the account has reached its
                maximum number. Purchase more licenses, or have the Zoom support team provision them
                (400, code 2038).
            LimitReachedError: The new Zoom One user was not approved: subscription
                "{subscriptionId}" has too few licenses left to assign. Choose another subscription
                and try again (400, code 2038).
            PermissionDeniedError: Zoom Trust & Safety has blocked the email domain (400, code
                11321).
            PermissionDeniedError: You lack the permission for this; contact Zoom Customer Support
                (400, code 2016).
            GroupNotFoundError: There is no group {groupId} (404, code 4130).
            LimitReachedError: The **Zoom Phone** feature cannot be enabled: no licenses are
                available (404, code 1102).
            AlreadyExistsError: The email "{email}" is taken already (409, code 1005).
            RateLimitError: Too Many Requests (429).

        Example:
            zoom.users.create(action="create")
        """
        return self._call("create_user", locals())

    def check_email(
        self,
        *,
        email: str,
        request_options: RequestOptions | None = None,
    ) -> _models.UserEmail:
        """Tell whether an email address belongs to a user of the account.

        It finds only users who signed up by email, and it says `false` for users of other
        accounts, even if they are on Zoom.

        Scopes: user:read, user:read:admin, user:write, user:write:admin.

        Granular scopes: user:read:email, user:read:email:admin.

        Role permissions: User:Read.

        Rate limit: Light.

        Args:
            email: Email address to look up.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            Whether the address belongs to a user of the account.

        Raises:
            ValidationError: An email is required (400, code 300).
            UserNotFoundError: No user exists with {userId} (404, code 1001).
            RateLimitError: Too Many Requests (429).

        Example:
            zoom.users.check_email(email="amara.okafor@example.com")
        """
        return self._call("check_user_email", locals())

    def batch_update_features(
        self,
        *,
        users: Sequence[_inputs.UserFeatureUserInput],
        feature_type: _literals.UpdateUserFeatureType,
        feature_value: _literals.UpdateUserFeatureValue,
        subscription_id: str | None | Unset = UNSET,
        license_info_list: Sequence[_inputs.LicenseInfoListInput | _models.LicenseInfoList]
        | None
        | Unset = UNSET,
        request_options: RequestOptions | None = None,
    ) -> _models.BatchUpdateUserFeaturesResult:
        """Batch update user features

        Set one feature, for example the user type, the large meeting capacity or a license, for
        up to 30 users at once. One request every 10 seconds is allowed.

        Scopes: user:write, user:write:admin.

        Granular scopes: user:write:feature:admin.

        Role permissions: User:Edit.

        Rate limit: Medium.

        Args:
            users: The users to change, with their new values. At most 30 items.
            feature_type: Feature to change for the users.
            feature_value: New value of the feature. For `user_type`: `1` Basic, `2` Licensed. For
                `concurrent_meeting`: `Basic`, `Plus`, `None`. For `large_meeting`, the capacity:
                `1` 100, `32` 200, `64` 300, `128` 500, `256` 1000 participants. The codes of the
                other features are not explained here.
            subscription_id: ID of the subscription that the license comes from. In accounts with
                the same subscription more than once, and with `zoom_one_type` at 0, the one that
                the meeting license is taken from.
            license_info_list: Deprecated. Licenses to give the users: type, option and subscription
                of each. At most 2 items.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            The IDs of the changed users, and the failures with their reasons.

        Raises:
            PlanMissingError: The current account has to be a paid account (400, code 200).
            FeatureDisabledError: The feature is not enabled for the current account (400, code
                200).
            FeatureDisabledError: The account cannot set the user type On-prem (400, code 300).
            NotFoundError: There is no subscription "{subscriptionId}". Choose another subscription,
                then try again (400, code 300).
            RateLimitError: Too Many Requests (429).

        Example:
            zoom.users.batch_update_features(
                users=[{"id": "userAmara0000000000001"}, {"id": "userJonas0000000000002"}],
                feature_type="user_type",
                feature_value="2",
                subscription_id="subMeetings00000000001",
            )
        """
        return self._call("batch_update_user_features", locals())

    def get_my_zak(
        self,
        *,
        request_options: RequestOptions | None = None,
    ) -> _models.Zak:
        """Get my ZAK

        Return the ZAK (Zoom Access Key) of the calling user, with which a meeting can be started
        or joined in that user's name. It expires after five minutes. For another user or another
        lifetime, get a user token of the type `zak`.

        Scopes: user_zak:read.

        Granular scopes: user:read:zak, user:read:zak:admin.

        Role permissions: User:Read.

        Rate limit: Light.

        Args:
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            The ZAK of the calling user.

        Raises:
            UserNotFoundError: The user does not exist (400, code 1001).
            UserNotFoundError: No user {userId} exists, or the user is not one that belongs to this
                account (400, code 1001).
            RateLimitError: Too Many Requests (429).

        Example:
            zoom.users.get_my_zak()
        """
        return self._call("get_my_zak", locals())

    def get_counts(
        self,
        *,
        request_options: RequestOptions | None = None,
    ) -> _models.UserCount:
        """Get user counts

        Count the users of the account by kind: Licensed, Basic, On-prem, Zoom Rooms, pending,
        without a license, and all together.

        Scopes: user:read, user:read:admin, user:write, user:write:admin.

        Granular scopes: user:read:summary:admin.

        Role permissions: User:Read.

        Rate limit: Medium.

        Args:
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            The counts.

        Raises:
            InvalidTokenError: The access token is expired or invalid (400, code 124).
            UnsupportedError: The API endpoint is not known (400, code 2300).
            PermissionDeniedError: Forbidden (403).
            RateLimitError: Too Many Requests (429).

        Example:
            zoom.users.get_counts()
        """
        return self._call("get_user_counts", locals())

    def check_vanity_name(
        self,
        *,
        vanity_name: str,
        request_options: RequestOptions | None = None,
    ) -> _models.VanityName:
        """Tell whether a personal meeting room has the given name.

        Scopes: user:read, user:read:admin, user:write, user:write:admin.

        Granular scopes: user:read:pm_room, user:read:pm_room:admin.

        Role permissions: User:Read.

        Rate limit: Light.

        Args:
            vanity_name: Name of the personal meeting room to look for.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            Whether the name exists.

        Raises:
            ValidationError: A vanity name is required (400, code 300).
            RateLimitError: Too Many Requests (429).

        Example:
            zoom.users.check_vanity_name(vanity_name="amara.okafor")
        """
        return self._call("check_vanity_name", locals())

    def get(
        self,
        user_id: str,
        *,
        login_type: _literals.LoginType | Unset = UNSET,
        encrypted_email: bool | Unset = UNSET,
        search_by_unique_id: bool | Unset = UNSET,
        request_options: RequestOptions | None = None,
    ) -> _models.User:
        """Return a user with the profile, plan and memberships.

        For a `pending` user, who has not activated yet, `created_at` is the time of this call.
        The value `me` stands for the calling user.

        Scopes: user:read, user:read:admin, user:write, user:write:admin, user_info:read,
        user_profile.

        Granular scopes: user:read:user, user:read:user:admin.

        Role permissions: User:Read.

        Rate limit: Light.

        Args:
            user_id: The user's ID or email address. `me` stands for the calling user, and works
                with user-level apps only.
            login_type: How the user signs in: `0` Facebook, `1` Google, `24` Apple, `27` Microsoft,
                `97` mobile device, `98` RingCentral, `99` API user, `100` work email, `101` single
                sign-on; in China only also `11` phone, `21` WeChat, `23` Alipay.
            encrypted_email: Whether the email address given as `user_id` is encrypted. By default
                false.
            search_by_unique_id: Whether the given `user_id` is an employee unique ID.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            The user.

        Raises:
            WrongStateError: The user's invitation to the Zoom account is not valid. The user was
                added but did not accept the invitation before it expired, so the userId is invalid
                (400, code 1120).
            UserNotFoundError: No user exists with {userId} (404, code 1001).
            RateLimitError: Too Many Requests (429).

        Example:
            zoom.users.get("userAmara0000000000001")
        """
        return self._call("get_user", locals())

    def delete(
        self,
        user_id: str,
        *,
        encrypted_email: bool | Unset = UNSET,
        action: _literals.DeleteUserAction | Unset = UNSET,
        transfer_email: str | Unset = UNSET,
        transfer_meeting: bool | Unset = UNSET,
        transfer_webinar: bool | Unset = UNSET,
        transfer_recording: bool | Unset = UNSET,
        transfer_whiteboard: bool | Unset = UNSET,
        transfer_clipfiles: bool | Unset = UNSET,
        transfer_notes: bool | Unset = UNSET,
        transfer_visitors: bool | Unset = UNSET,
        transfer_docs: bool | Unset = UNSET,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Remove a user from the account.

        Disassociating leaves the person with a free account of their own, deleting erases the
        user and all data for good. Meetings, webinars, recordings and more can pass to another
        user first. Pending users have to be disassociated, not deleted.

        Scopes: user:write, user:write:admin.

        Granular scopes: user:delete:user, user:delete:user:admin.

        Role permissions: User:Edit.

        Rate limit: Light.

        Args:
            user_id: The user's ID or email address. `me` stands for the calling user, and works
                with user-level apps only.
            encrypted_email: Whether the email address given as `user_id` is encrypted. By default
                false.
            action: How to remove the user: `disassociate` from the account, also for pending users,
                or `delete` for good. By default "disassociate".
            transfer_email: Email address of the person who takes over what the other transfer
                arguments name. Required for a user with Zoom Events or Sessions, whose hub assets
                go to this user as well.
            transfer_meeting: Whether the meetings pass to `transfer_email`.
            transfer_webinar: Whether the webinars pass to `transfer_email`.
            transfer_recording: Whether the cloud recordings pass to `transfer_email`.
            transfer_whiteboard: Whether all Zoom Whiteboard data passes to `transfer_email`.
            transfer_clipfiles: Whether the clip files pass to `transfer_email`.
            transfer_notes: Whether the notes pass to `transfer_email`.
            transfer_visitors: Whether the visitors pass to `transfer_email`.
            transfer_docs: Whether the docs pass to `transfer_email`.
            request_options: How this call alone is sent: time limit, retries, headers.

        Raises:
            ValidationError: Cannot delete or unlink the user: the transfer-to email is the user's
                own email address, or the user is an API user, or has published Zoom Events (400,
                code 300).
            UnsupportedError: Cannot delete this user: the user is out of the account, is a Zoom
                Rooms user, or is deactivated. Ask the Zoom support team for more information (400,
                code 200).
            WrongStateError: This user cannot be changed, being a manager of a Call-queue or
                operator of an Auto-receptionist (400, code 1000).
            UnsupportedError: A user with a managed domain cannot be disassociated (400, code 1107).
            UnsupportedError: An Admin user cannot be disassociated (400, code 1117).
            WrongStateError: The user's invitation to the Zoom account is not valid. The user was
                added but did not accept the invitation before it expired, so the userId is invalid
                (400, code 1120).
            UserNotFoundError: No user exists with {userId} (404, code 1001).
            RateLimitError: Too Many Requests (429).

        Example:
            zoom.users.delete("userAmara0000000000001")
        """
        self._call("delete_user", locals())

    def update(
        self,
        user_id: str,
        *,
        display_name: str | None | Unset = UNSET,
        first_name: str | None | Unset = UNSET,
        last_name: str | None | Unset = UNSET,
        type_: Literal[1, 2, 4, 99] | None | Unset = UNSET,
        timezone: str | None | Unset = UNSET,
        cms_user_id: str | None | Unset = UNSET,
        company: str | None | Unset = UNSET,
        custom_attributes: Sequence[_inputs.CustomAttribute | _models.ReportHostCustomAttribute]
        | None
        | Unset = UNSET,
        dept: str | None | Unset = UNSET,
        group_id: str | None | Unset = UNSET,
        division_ids: Sequence[str] | None | Unset = UNSET,
        host_key: str | None | Unset = UNSET,
        job_title: str | None | Unset = UNSET,
        cost_center: str | None | Unset = UNSET,
        language: str | None | Unset = UNSET,
        location: str | None | Unset = UNSET,
        manager: str | None | Unset = UNSET,
        phone_numbers: Sequence[_inputs.PhoneNumber] | None | Unset = UNSET,
        pmi: int | None | Unset = UNSET,
        pronouns: str | None | Unset = UNSET,
        pronouns_option: Literal[1, 2, 3] | None | Unset = UNSET,
        use_pmi: bool | None | Unset = UNSET,
        vanity_name: str | None | Unset = UNSET,
        zoom_one_type: _literals.UserZoomOneType | None | Unset = UNSET,
        plan_united_type: _literals.UserPlanUnitedType | None | Unset = UNSET,
        feature: _inputs.UserFeature | None | Unset = UNSET,
        about_me: str | None | Unset = UNSET,
        linkedin_url: str | None | Unset = UNSET,
        license_info_list: Sequence[_inputs.LicenseInfoListInput | _models.LicenseInfoList]
        | None
        | Unset = UNSET,
        phone_country: str | None | Unset = UNSET,
        phone_number: str | None | Unset = UNSET,
        login_type: _literals.LoginType | Unset = UNSET,
        remove_tsp_credentials: bool | Unset = UNSET,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Change the profile of a user.

        Fields left out keep their value. An empty `display_name` is replaced by one made of
        `first_name` and `last_name`.

        Scopes: user:write, user:write:admin.

        Granular scopes: user:update:user, user:update:user:admin.

        Role permissions: User:Edit.

        Rate limit: Light.

        Args:
            user_id: The user's ID or email address. `me` stands for the calling user, and works
                with user-level apps only.
            display_name: Name the user is to be shown with; at most 10 characters if they are
                Chinese. At most 128 characters.
            first_name: The user's first name; at most 5 characters if they are Chinese. At most 64
                characters.
            last_name: The user's last name; at most 5 characters if they are Chinese. At most 64
                characters.
            type_: Plan of the user: `1` Basic, `2` Licensed, `4` none assigned and no Meetings
                Basic, `99` none. Zoom has struck out `99`, which is for users made by `ssoCreate`.
            timezone: Time zone of the user.
            cms_user_id: The user's ID at Kaltura, the content management system; only with the
                Kaltura integration.
            company: Company that the user works for. At most 255 characters.
            custom_attributes: Custom attributes to set on the user. At most 5 items.
            dept: Department to assign to the user.
            group_id: ID of the group that a pending user joins.
            division_ids: ID of the division that the user shall belong to, as a list; at present
                only one is possible.
            host_key: Host key of the user. 6 to 10 characters.
            job_title: Job title of the user. At most 128 characters.
            cost_center: The user's cost center.
            language: The user's language.
            location: The user's location. At most 256 characters.
            manager: The user's manager, a user of the same account, given by email address or
                display name.
            phone_numbers: The user's phone numbers. At most 3 items.
            pmi: Personal meeting ID of the user.
            pronouns: The user's pronouns.
            pronouns_option: When the pronouns are shown in meetings and webinars: `1` ask the user
                at each joining, `2` always, `3` never.
            use_pmi: Whether the user's personal meeting ID (PMI) serves for instant meetings. By
                default false.
            vanity_name: Name of the user's personal meeting room.
            zoom_one_type: Zoom Workplace plan to give the user; `0` takes the license away.
                Business Plus: `16` US/CA Unlimited, `32` UK/IR Unlimited, `64` AU/NZ Unlimited,
                `128` Japan Unlimited, `33554432` Global Select. Not together with `type_` or
                `plan_united_type`.
            plan_united_type: Zoom United license to give the user, or `none`. Pro: `1` US/CA
                Unlimited, `2` UK/IR Unlimited, `4` AU/NZ Unlimited, `8` Global Select, `16` Zoom
                Phone Pro. Biz: `32` US/CA Unlimited, `64` UK/IR Unlimited. Higher codes are other
                United licenses. Not together with `type_` or `zoom_one_type`.
            feature: Features of the user. Turning `zoom_phone` off takes the user out of Zoom Phone
                and frees all assigned numbers and phones.
            about_me: Short self-introduction on the user's profile, plain text without links or
                HTML. At most 150 characters.
            linkedin_url: Address of the user's LinkedIn page; it has to contain `linkedin.com`.
            license_info_list: Licenses to give the user: type, option and subscription of each.
                Only for accounts with several subscription plans. At most 2 items.
            phone_country: Deprecated; use `country` in `phone_numbers`. Country of the user's phone
                number.
            phone_number: Deprecated; use `phone_numbers`. The user's phone number. Needs
                `phone_country`.
            login_type: How the user signs in: `0` Facebook, `1` Google, `24` Apple, `27` Microsoft,
                `97` mobile device, `98` RingCentral, `99` API user, `100` work email, `101` single
                sign-on; in China only also `11` phone, `21` WeChat, `23` Alipay.
            remove_tsp_credentials: Whether the user's TSP credentials are removed.
            request_options: How this call alone is sent: time limit, retries, headers.

        Raises:
            UnsupportedError: A Zoom Room user cannot become a free user: {userId} (400, code 200).
            UnsupportedError: A Zoom Room user cannot become a user without a meeting license:
                {userId} (400, code 200).
            PlanMissingError: The PMI information of a "No Meetings License" user cannot be changed
                (400, code 200).
            PermissionDeniedError: A user's name can be changed by an account administrator only
                (400, code 200).
            PermissionDeniedError: The host key can be changed by an account administrator only
                (400, code 200).
            PermissionDeniedError: A Personal Meeting ID (PMI) can be changed by an account
                administrator only (400, code 200).
            PermissionDeniedError: A vanity name can be changed by an account administrator only
                (400, code 200).
            ValidationError: The request failed because the name contains a word that is invalid:
                {name} (400, code 300).
            WrongStateError: The user type cannot become "Basic": Upcoming Zoom Events of the user
                are scheduled (400, code 300).
            ValidationError: The parameter `password` is invalid (400, code 300).
            ValidationError: The "plan_united_type" value is invalid. Try again with a value that is
                valid (400, code 300).
            ValidationError: Change only one of "type", "plan_united_type" and "zoom_one_type" at a
                time (400, code 300).
            WrongStateError: The Zoom One license cannot be turned off now, because Zoom One is the
                basic plan type (400, code 300).
            ValidationError: `about_me` is illegal: hyperlinks and HTML code are not allowed in it
                (400, code 300).
            ValidationError: `linkedin_url` is illegal: its URL has to contain `linkedin.com` (400,
                code 300).
            FeatureDisabledError: The account cannot set the user type On-prem (400, code 300).
            NotFoundError: There is no subscription "{subscriptionId}". Choose another subscription,
                then try again (400, code 300).
            PermissionDeniedError: The permission requirements for changing the user type of this
                user are not met (400, code 1108).
            PlanMissingError: The host is no paid user (400, code 1109).
            WrongStateError: No valid invitation to the Zoom account could be found for this user.
                The invitation expired before the user accepted it, which makes the `userId` invalid
                (400, code 1120).
            LimitReachedError: The user's plan type did not become "{0}": the account has its
                maximum number of "{1}" users. Purchase more licenses, or have the Zoom support team
                provision them (400, code 2034).
            LimitReachedError: The user type was not changed to "Basic", because the account has
                already reached its limit of basic users. Contact the Zoom Customer Support team for
                help (400, code 2033).
            LimitReachedError: The "{userType}" user was not converted to a "Basic" user: the
                account has its maximum of "{maxAllowedNumber}" Basic users. Remove some basic users
                first (400, code 3412).
            LimitReachedError: The "Basic" user was not converted to a "{userType}" user: the
                account has its maximum of "{maxAllowedNumber}" paying users. Purchase more licenses
                (400, code 3412).
            LimitReachedError: The "{userType}" user was not converted to a "No-Meeting License"
                user: the account's maximum of No-Meeting License users is "{maxAllowedNumber}".
                Remove some of them first (400, code 3412).
            LimitReachedError: The basic user was not converted to a "{userType}" user: the
                subscription "{subscriptionId}" has its maximum of "{maxAllowedNumber}" paying users
                (400, code 3412).
            AlreadyExistsError: Another user of the account has taken this name. Choose a different
                "Personal Link Name" (400, code 4100).
            LimitReachedError: The user's plan type was not converted: the account has reached its
                maximum number. Purchase more licenses, or have the Zoom support team provision them
                (400, code 2038).
            LimitReachedError: The user's plan type was not converted: subscription
                "{subscriptionId}" has too few licenses left to assign. Choose another subscription
                and try again (400, code 2038).
            LimitReachedError: The Zoom United license cannot be turned off now: there are not
                enough basic licenses (400, code 2039).
            LimitReachedError: The Zoom One license cannot be turned off now: there are not enough
                basic licenses (400, code 2039).
            PermissionDeniedError: You lack the permission for this (400, code 2039).
            UserNotFoundError: No user exists with {userId} (404, code 1001).
            RateLimitError: Too Many Requests (429).

        Example:
            zoom.users.update(
                "userAmara0000000000001",
                display_name="Amara Okafor",
                first_name="Amara",
                last_name="Okafor",
                type_=1,
                timezone="Europe/Berlin",
            )
        """
        self._call("update_user", locals())

    def list_assistants(
        self,
        user_id: str,
        *,
        request_options: RequestOptions | None = None,
    ) -> _models.AssistantList:
        """List assistants

        List the assistants of a user, who schedule meetings for the user and, where co-hosts are
        allowed, can act as alternative hosts. The user and each assistant must be Licensed or
        On-prem, and in one account.

        Scopes: user:read, user:read:admin, user:write, user:write:admin, user_profile.

        Granular scopes: user:read:list_assistants, user:read:list_assistants:admin.

        Role permissions: User:Read.

        Rate limit: Medium.

        Args:
            user_id: The user's ID or email address. `me` stands for the calling user, and works
                with user-level apps only.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            The assistants of the user.

        Raises:
            UserNotFoundError: No user exists with {userId} (404, code 1001).
            RateLimitError: Too Many Requests (429).

        Example:
            zoom.users.list_assistants("userAmara0000000000001")
        """
        return self._call("list_assistants", locals())

    def add_assistants(
        self,
        user_id: str,
        *,
        assistants: Sequence[_inputs.AssistantInput | _models.Assistant] | None | Unset = UNSET,
        request_options: RequestOptions | None = None,
    ) -> _models.AddAssistantsResult:
        """Give a user assistants, named by ID or email address.

        They may then schedule for the user and, where co-hosts are allowed, run the user's
        meetings. The user and each assistant must be Licensed or On-prem, and in one account or
        organization.

        Scopes: user:write, user:write:admin.

        Granular scopes: user:write:assistant, user:write:assistant:admin.

        Role permissions: User:Edit.

        Rate limit: Medium.

        Args:
            user_id: The user's ID or email address. `me` stands for the calling user, and works
                with user-level apps only.
            assistants: The assistants to add, each named by user ID or by email address. At most 30
                items.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            The IDs of the new assistants and the time of the change.

        Raises:
            PlanMissingError: The current account must be a paid one: {userId} (400, code 200).
            PlanMissingError: The user has to be Licensed or On-prem: {userId} (400, code 200).
            UnsupportedError: You cannot assign the scheduling privilege to yourself (400, code
                200).
            UserNotFoundError: The user {email} can't be found (400, code 200).
            AlreadyExistsError: The user {email} has the scheduling privilege already (400, code
                200).
            PlanMissingError: The user has to be Licensed or On-prem: {email} (400, code 200).
            UserNotFoundError: No user exists with {userId} (404, code 1001).
            RateLimitError: Too Many Requests (429).

        Example:
            zoom.users.add_assistants("userAmara0000000000001")
        """
        return self._call("add_assistants", locals())

    def remove_all_assistants(
        self,
        user_id: str,
        *,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Take all assistants away from a user.

        They can no longer schedule for the user. The user and each assistant must be Licensed or
        On-prem, and in one account.

        Scopes: user:write, user:write:admin.

        Granular scopes: user:delete:assistant, user:delete:assistant:admin.

        Role permissions: User:Edit.

        Rate limit: Light.

        Args:
            user_id: The user's ID or email address. `me` stands for the calling user, and works
                with user-level apps only.
            request_options: How this call alone is sent: time limit, retries, headers.

        Raises:
            UserNotFoundError: No user exists with {userId} (404, code 1001).
            RateLimitError: Too Many Requests (429).

        Example:
            zoom.users.remove_all_assistants("userAmara0000000000001")
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

        Scopes: user:write, user:write:admin.

        Granular scopes: user:delete:assistant, user:delete:assistant:admin.

        Role permissions: User:Edit.

        Rate limit: Light.

        Args:
            user_id: The user's ID or email address. `me` stands for the calling user, and works
                with user-level apps only.
            assistant_id: The assistant's ID.
            request_options: How this call alone is sent: time limit, retries, headers.

        Raises:
            UserNotFoundError: No user exists with {userId} (404, code 1001).
            RateLimitError: Too Many Requests (429).

        Example:
            zoom.users.remove_assistant("userAmara0000000000001", "userJonas0000000000002")
        """
        self._call("remove_assistant", locals())

    def list_collaboration_devices(
        self,
        user_id: str,
        *,
        request_options: RequestOptions | None = None,
    ) -> _models.CollaborationDeviceList:
        """List the collaboration devices of a user.

        Scopes: user:read, user:read:admin, user:write, user:write:admin.

        Granular scopes: user:read:list_collaboration_devices,
        user:read:list_collaboration_devices:admin.

        Role permissions: MobileDeviceManagement:Read.

        Rate limit: Medium.

        Args:
            user_id: The user's ID or email address. `me` stands for the calling user, and works
                with user-level apps only.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            The collaboration devices of the user.

        Raises:
            UserNotFoundError: No such user exists: {userId} (404, code 1001).
            RateLimitError: Too Many Requests (429).

        Example:
            zoom.users.list_collaboration_devices("userAmara0000000000001")
        """
        return self._call("list_user_collaboration_devices", locals())

    def get_collaboration_device(
        self,
        user_id: str,
        collaboration_device_id: str,
        *,
        request_options: RequestOptions | None = None,
    ) -> _models.CollaborationDevice:
        """Return one collaboration device of a user with its status and its Zoom Room.

        Scopes: user:read, user:read:admin, user:write, user:write:admin.

        Granular scopes: user:read:collaboration_device, user:read:collaboration_device:admin.

        Role permissions: MobileDeviceManagement:Read.

        Rate limit: Medium.

        Args:
            user_id: The user's ID or email address. `me` stands for the calling user, and works
                with user-level apps only.
            collaboration_device_id: The collaboration device's ID.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            The collaboration device.

        Raises:
            UserNotFoundError: There is no user {userId} (404, code 1001).
            NotFoundError: There is no Collaboration Device {0} (404, code 1238).
            RateLimitError: Too Many Requests (429).

        Example:
            zoom.users.get_collaboration_device("userAmara0000000000001", "deskDevice00000000001A")
        """
        return self._call("get_user_collaboration_device", locals())

    def update_email(
        self,
        user_id: str,
        *,
        email: str,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Change the email address of a user, at most 3 times in 24 hours.

        With several managed domains, the new address must be in one of them. Needs a managed
        domain of the account, and an address that nobody at Zoom uses yet.

        Scopes: user:write, user:write:admin.

        Granular scopes: user:update:email, user:update:email:admin.

        Role permissions: User:Edit.

        Rate limit: Light.

        Args:
            user_id: The user's ID or email address. `me` stands for the calling user, and works
                with user-level apps only.
            email: The user's new email address, shorter than 128 characters.
            request_options: How this call alone is sent: time limit, retries, headers.

        Raises:
            PermissionDeniedError: An email can be changed by an account administrator only (400,
                code 200).
            PermissionDeniedError: An admin cannot change the email of other admins (400, code
                1000).
            UserNotFoundError: No user exists with {email} (404, code 1001).
            RateLimitError: Too Many Requests (429).

        Example:
            zoom.users.update_email("userAmara0000000000001", email="amara.okafor@example.com")
        """
        self._call("update_user_email", locals())

    def update_password(
        self,
        user_id: str,
        *,
        password: str,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Set a user's password.

        Zoom tells the user by email that it has changed. The caller must be the account's owner
        or an administrator.

        Scopes: user:write, user:write:admin.

        Granular scopes: user:update:password, user:update:password:admin.

        Role permissions: User:Edit.

        Rate limit: Medium.

        Args:
            user_id: The user's ID or email address. `me` stands for the calling user, and works
                with user-level apps only.
            password: New password of the user, shorter than 32 characters. If the account has
                enhanced password requirements, it must meet them; the account settings tell them.
            request_options: How this call alone is sent: time limit, retries, headers.

        Raises:
            ValidationError: The new password equals the old password, or the password cannot be
                changed because the maximum number of changes in the past 24 hours is reached (400,
                code 300).
            PermissionDeniedError: The password of an Admin cannot be updated (400, code 1117).
            UnsupportedError: Only a Zoom work email account can have its password updated (400,
                code 1123).
            ValidationError: Too short: the minimum is 6 characters, or {lengthRule} characters by
                the account's rule (400, code 1124).
            ValidationError: A letter (a, b, c…) is needed, at least 1 (400, code 1125).
            ValidationError: A number (1, 2, 3…) is needed, at least 1 (400, code 1126).
            ValidationError: At least 1 special character (!, @, #…) is needed (400, code 1127).
            ValidationError: Characters of both kinds are needed, upper case and lower case (400,
                code 1128).
            ValidationError: The last {formerPwdCount} passwords created cannot be reused (400, code
                1129).
            ValidationError: The password must not repeat the same character (400, code 1130).
            ValidationError: The password must not use continuing characters such as 'abcdef' or
                '123456' (400, code 1131).
            ValidationError: The password is easy to guess. Try a different one (400, code 1136).
            UserNotFoundError: No user exists with {userId} (404, code 1001).
            RateLimitError: Too Many Requests (429).

        Example:
            zoom.users.update_password("userAmara0000000000001", password="ExampleOnly16")
        """
        self._call("update_user_password", locals())

    def list_permissions(
        self,
        user_id: str,
        *,
        request_options: RequestOptions | None = None,
    ) -> _models.UserPermissionsList:
        """List the permissions of a user, which decide what the user can view and edit.

        Scopes: user:read, user:read:admin, user:write, user:write:admin, user_profile.

        Granular scopes: user:read:list_permissions, user:read:list_permissions:admin.

        Role permissions: User:Read.

        Rate limit: Light.

        Args:
            user_id: The user's ID or email address. `me` stands for the calling user, and works
                with user-level apps only.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            The permissions of the user.

        Raises:
            UserNotFoundError: No user exists with {userId} (404, code 1001).
            RateLimitError: Too Many Requests (429).

        Example:
            zoom.users.list_permissions("userAmara0000000000001")
        """
        return self._call("list_user_permissions", locals())

    def upload_picture(
        self,
        user_id: str,
        *,
        pic_file: FileInput,
        request_options: RequestOptions | None = None,
    ) -> Mapping[str, Any]:
        """Set a user's profile picture.

        Send a JPEG or PNG file of no more than 2 MB as multipart form data.

        Scopes: user:write, user:write:admin.

        Granular scopes: user:write:profile_picture, user:write:profile_picture:admin.

        Role permissions: User:Edit.

        Rate limit: Medium.

        Args:
            user_id: The user's ID or email address. `me` stands for the calling user, and works
                with user-level apps only.
            pic_file: The picture, a JPEG or PNG file of no more than 2 MB.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            Profile picture set.

        Raises:
            ValidationError: The profile picture was not accepted: its content is invalid or
                explicit (400, code 300).
            PermissionDeniedError: A profile picture can be changed by an account administrator only
                (400, code 200).
            ValidationError: The file has no content; it is empty (400, code 120).
            ValidationError: The file is larger than the limit of 2M (400, code 120).
            ValidationError: The uploaded file must be a jpg/jpeg or png image (400, code 120).
            UserNotFoundError: No user exists with {userId} (404, code 1001).
            RateLimitError: Too Many Requests (429).

        Example:
            zoom.users.upload_picture("userAmara0000000000001", pic_file="picture.png")
        """
        return self._call("upload_user_picture", locals())

    def delete_picture(
        self,
        user_id: str,
        *,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Delete a user's profile picture.

        Scopes: user:write, user:write:admin.

        Rate limit: Medium.

        Args:
            user_id: The user's ID or email address. `me` stands for the calling user, and works
                with user-level apps only.
            request_options: How this call alone is sent: time limit, retries, headers.

        Raises:
            PermissionDeniedError: A profile picture can be changed by an account administrator only
                (400, code 200).
            UserNotFoundError: No user exists with {userId} (404, code 1001).
            RateLimitError: Too Many Requests (429).

        Example:
            zoom.users.delete_picture("userAmara0000000000001")
        """
        self._call("delete_user_picture", locals())

    def get_presence(
        self,
        user_id: str,
        *,
        request_options: RequestOptions | None = None,
    ) -> _models.UserPresence:
        """Get user presence

        Return the presence status of a user in the Zoom apps, such as Available, Away or In a
        meeting. The user can be in the company or external. While the caller's own status is Do not
        disturb, the answer also says when that ends.

        Scopes: user:read, user:read:admin.

        Granular scopes: user:read:presence_status, user:read:presence_status:admin.

        Role permissions: User:Read.

        Rate limit: Medium.

        Args:
            user_id: ID of the user, an email address or a member ID; the user can be outside the
                company.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            The presence status, with the end of Do not disturb where it applies.

        Raises:
            OperationFailedError: The presence status of this user could not be read (400, code
                5301).
            PermissionDeniedError: Unauthorized: you lack the permission to get this user's presence
                status (400, code 5411).
            UserNotFoundError: There is no user {userId} (404, code 1001).
            RateLimitError: Too Many Requests (429).

        Example:
            zoom.users.get_presence("userAmara0000000000001")
        """
        return self._call("get_user_presence", locals())

    def update_presence(
        self,
        user_id: str,
        *,
        status: _literals.UserPresenceStatus,
        duration: int | None | Unset = UNSET,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Set the presence status that a user's contacts see, at most once a minute.

        The user must be signed in to the Zoom client.

        Scopes: user:write, user:write:admin.

        Granular scopes: user:update:presence_status, user:update:presence_status:admin.

        Role permissions: User:Edit.

        Rate limit: Medium.

        Args:
            user_id: The user's ID or email address. `me` stands for the calling user, and works
                with user-level apps only.
            status: The new presence status. Clients before version 5.3.0 go only from `Away` or
                `Available` to `Do_Not_Disturb`. Later ones switch between `Away` and `Available`,
                and from `Do_Not_Disturb` to either.
            duration: Minutes for which the status stays `Do_Not_Disturb`, 1 to 1440 (24 hours), and
                20 if left out. 1 to 1440.
            request_options: How this call alone is sent: time limit, retries, headers.

        Raises:
            OperationFailedError: The presence status of this user could not be updated (400, code
                5301).
            PermissionDeniedError: Unauthorized: you lack the permission to update this user's
                presence status (400, code 5411).
            UserNotFoundError: There is no user {userId} (404, code 1001).
            RateLimitError: Too Many Requests (429).

        Example:
            zoom.users.update_presence("userAmara0000000000001", status="Away")
        """
        self._call("update_user_presence", locals())

    def list_schedulers(
        self,
        user_id: str,
        *,
        request_options: RequestOptions | None = None,
    ) -> _models.SchedulerList:
        """List the users for whom the given user schedules meetings.

        The given user is the assistant of each of them. The user and the schedulers must be in
        one account.

        Scopes: user:read, user:read:admin, user:write, user:write:admin, user_profile.

        Granular scopes: user:read:list_schedulers, user:read:list_schedulers:admin.

        Role permissions: User:Read.

        Rate limit: Medium.

        Args:
            user_id: The user's ID or email address. `me` stands for the calling user, and works
                with user-level apps only.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            The schedulers of the user.

        Raises:
            UserNotFoundError: No user exists with {userId} (404, code 1001).
            RateLimitError: Too Many Requests (429).

        Example:
            zoom.users.list_schedulers("userAmara0000000000001")
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

        Scopes: user:write, user:write:admin.

        Granular scopes: user:delete:scheduler, user:delete:scheduler:admin.

        Role permissions: User:Edit.

        Rate limit: Light.

        Args:
            user_id: The user's ID or email address. `me` stands for the calling user, and works
                with user-level apps only.
            request_options: How this call alone is sent: time limit, retries, headers.

        Raises:
            UserNotFoundError: No user exists with {userId} (404, code 1001).
            RateLimitError: Too Many Requests (429).

        Example:
            zoom.users.remove_all_schedulers("userAmara0000000000001")
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

        Scopes: user:write, user:write:admin.

        Granular scopes: user:delete:scheduler, user:delete:scheduler:admin.

        Role permissions: User:Edit.

        Rate limit: Light.

        Args:
            user_id: The user's ID or email address. `me` stands for the calling user, and works
                with user-level apps only.
            scheduler_id: The scheduler's user ID.
            request_options: How this call alone is sent: time limit, retries, headers.

        Raises:
            UserNotFoundError: No user exists with {userId} (404, code 1001).
            RateLimitError: Too Many Requests (429).

        Example:
            zoom.users.remove_scheduler("userAmara0000000000001", "userMei000000000000003")
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
        """Get user settings

        Return the settings of a user: all of them, one special block (`option`) or single fields
        (`custom_query_fields`).

        Scopes: user:read, user:read:admin, user:write, user:write:admin.

        Granular scopes: user:read:settings, user:read:settings:admin.

        Role permissions: User:Read.

        Rate limit: Medium.

        Args:
            user_id: The user's ID or email address. `me` stands for the calling user, and works
                with user-level apps only.
            login_type: How the user signs in: `0` Facebook, `1` Google, `24` Apple, `27` Microsoft,
                `97` mobile device, `98` RingCentral, `99` API user, `100` work email, `101` single
                sign-on; in China only also `11` phone, `21` WeChat, `23` Alipay.
            option: Block to return instead of all settings: `meeting_authentication` (who may
                join), `recording_authentication` (who may watch recordings), or `meeting_security`.
            custom_query_fields: Names of the settings to return, comma-separated, such as
                `host_video,participant_video`; all others are left out of the answer.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            The settings of the user, or the block that `option` asks for.

        Raises:
            WrongStateError: No valid invitation to the Zoom account exists for this user (400, code
                1120).
            WrongStateError: The user was added to the account but did not accept the invitation
                before it expired, so the userId is invalid (400, code 1120).
            UserNotFoundError: No user exists with {userId} (404, code 1001).
            RateLimitError: Too Many Requests (429).

        Example:
            zoom.users.get_settings("userAmara0000000000001")
        """
        return self._call("get_user_settings", locals())

    def update_settings(
        self,
        user_id: str,
        *,
        audio_conferencing: _inputs.UserAudioConferencingSettings | None | Unset = UNSET,
        email_notification: _inputs.UserEmailNotificationSettings
        | _models.EmailNotificationSettings
        | None
        | Unset = UNSET,
        feature: _inputs.UserFeatureInput | _models.UserSettingsFeature | None | Unset = UNSET,
        in_meeting: _inputs.UserInMeetingSettings
        | _models.UserSettingsUpdatedInMeetingSettings
        | None
        | Unset = UNSET,
        profile: _inputs.UserProfileInput | None | Unset = UNSET,
        recording: _inputs.UserRecordingSettings | None | Unset = UNSET,
        schedule_meeting: _inputs.UserScheduleMeetingSettingsInput
        | _models.UserScheduleMeetingSettings
        | None
        | Unset = UNSET,
        telephony: _inputs.UserTelephonySettings | _models.TelephonySettings | None | Unset = UNSET,
        tsp: _inputs.UserTspSettingsInput | _models.UserTspSettings | None | Unset = UNSET,
        authentication_option: _inputs.AuthenticationOption | None | Unset = UNSET,
        meeting_authentication: bool | None | Unset = UNSET,
        recording_authentication: bool | None | Unset = UNSET,
        meeting_security: _inputs.UserSettingsMeetingSecurity
        | _models.UserSettingsUpdatedMeetingSecurity
        | None
        | Unset = UNSET,
        option: _literals.SettingsOption | Unset = UNSET,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Change the settings of a user, add-on licenses included.

        Settings left out keep their value.

        Scopes: user:write, user:write:admin.

        Granular scopes: user:update:settings, user:update:settings:admin.

        Role permissions: User:Edit.

        Rate limit: Medium.

        Args:
            user_id: The user's ID or email address. `me` stands for the calling user, and works
                with user-level apps only.
            audio_conferencing: Audio conferencing settings.
            email_notification: Settings for email notifications.
            feature: Add-on features and licenses of the user.
            in_meeting: Settings for what can be done in a meeting.
            profile: Profile settings, such as where recordings are stored.
            recording: The user's settings for local and cloud recording.
            schedule_meeting: Settings for scheduling meetings.
            telephony: Telephony settings.
            tsp: Settings for audio by a telephony service provider (TSP).
            authentication_option: The user's authentication options.
            meeting_authentication: Whether meetings are open to authenticated users only.
            recording_authentication: Whether cloud recordings can be viewed by authenticated users
                only.
            meeting_security: Settings for the security of meetings.
            option: Block to change: `meeting_authentication` (who may join),
                `recording_authentication` (who may watch recordings), or `meeting_security`.
            request_options: How this call alone is sent: time limit, retries, headers.

        Raises:
            PlanMissingError: The large meeting feature is for Licensed or On-prem users only (400,
                code 1108).
            WrongStateError: The Webinar feature cannot be enabled together with the Zoom Events
                feature, which is on (400, code 1204).
            WrongStateError: The Zoom Events feature cannot be enabled together with the Webinar
                feature, which is on (400, code 1205).
            PlanMissingError: The Zoom Events feature is for Licensed or On-prem users only (400,
                code 1206).
            WrongStateError: No valid invitation to the Zoom account exists for this user (400, code
                1120).
            WrongStateError: The user was added to the account but did not accept the invitation
                before it expired, so the userId is invalid (400, code 1120).
            PlanMissingError: The Webinar feature is for Licensed or On-prem users only (400, code
                1122).
            LimitReachedError: Paid users cannot be added (400, code 200).
            LimitReachedError: No more than {maxNumber} paid users can be added (400, code 200).
            LimitReachedError: No more than {maxNumber} free users can be added (400, code 200).
            LimitReachedError: No more than {maxNumber} Webinar 100 users can be added (400, code
                200).
            LimitReachedError: No more than {maxNumber} Webinar 500 users can be added (400, code
                200).
            LimitReachedError: No more than {maxNumber} Webinar 1000 users can be added (400, code
                200).
            LimitReachedError: No more than {maxNumber} Webinar 3000 users can be added (400, code
                200).
            LimitReachedError: No more than {maxNumber} Webinar 5000 users can be added (400, code
                200).
            LimitReachedError: No more than {maxNumber} Webinar 10000 users can be added (400, code
                200).
            LimitReachedError: No more than {maxNumber} Large 100 users can be added (400, code
                200).
            LimitReachedError: No more than {maxNumber} Large 200 users can be added (400, code
                200).
            LimitReachedError: No more than {maxNumber} Large 300 users can be added (400, code
                200).
            LimitReachedError: No more than {maxNumber} Large 500 users can be added (400, code
                200).
            LimitReachedError: No more than {maxNumber} Large 1000 users can be added (400, code
                200).
            WrongStateError: The Zoom Events feature cannot be downgraded to "{downgradeCapacity}"
                capacity, or removed: upcoming Zoom Events are scheduled, with "{maxCapacity}"
                capacity (400, code 300).
            PlanMissingError: The "Concurrent Meeting" feature is limited to Licensed users and
                On-prem users (400, code 1207).
            PermissionDeniedError: The "Concurrent Meeting Basic" feature can't be enabled (400,
                code 1208).
            LimitReachedError: No more than {0} "Concurrent Meeting Basic" users can be added (400,
                code 1209).
            PermissionDeniedError: The "Concurrent Meeting Plus" feature can't be enabled (400, code
                1210).
            LimitReachedError: No more than {0} "Concurrent Meeting Plus" users can be added (400,
                code 1211).
            LimitReachedError: The "Zoom IQ for Sales" or "Zoom Whiteboard" license cannot be
                assigned: the account has reached its limit of licensed users or lacks the plan
                (400, code 1228).
            UnsupportedError: A Zoom Rooms user cannot have "Zoom IQ for Sales" or "Zoom Whiteboard"
                enabled (400, code 1233).
            UnsupportedError: An On-Prem user cannot have "Zoom IQ for Sales" enabled (400, code
                1234).
            ValidationError: "Zoom Whiteboard" and "Zoom Whiteboard Plus" exclude each other; set
                only one (400, code 1242).
            UserNotFoundError: No user exists with {userId} (404, code 1001).
            RateLimitError: Too Many Requests (429).

        Example:
            zoom.users.update_settings("userAmara0000000000001")
        """
        self._call("update_user_settings", locals())

    def upload_virtual_background(
        self,
        user_id: str,
        *,
        file: FileInput | None | Unset = UNSET,
        request_options: RequestOptions | None = None,
    ) -> _models.VirtualBackgroundSettingsFile:
        """Add a virtual background to a user, who can have 10 at most.

        Images may be JPG, GIF or PNG, videos MP4 or MOV; an image must not exceed 15 MB. Needs
        virtual backgrounds turned on for the account.

        Scopes: user:write, user:write:admin.

        Granular scopes: user:write:virtual_background_files,
        user:write:virtual_background_files:admin.

        Role permissions: User:Edit.

        Rate limit: Medium.

        Args:
            user_id: The user's ID or email address. `me` stands for the calling user, and works
                with user-level apps only.
            file: Path of the virtual background file.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            The uploaded virtual background.

        Raises:
            ValidationError: There is no uploaded file; verify that one was sent (400, code 120).
            ValidationError: The file is larger than the limit of 15M (400, code 120).
            LimitReachedError: The maximum for a user is 10 files (400, code 120).
            ValidationError: The uploaded file must be a jpg/jpeg, gif or png image (400, code 120).
            NotFoundError: Not Found (404).
            RateLimitError: Too Many Requests (429).

        Example:
            zoom.users.upload_virtual_background("userAmara0000000000001", file="picture.png")
        """
        return self._call("upload_user_virtual_background", locals())

    def batch_delete_virtual_backgrounds(
        self,
        user_id: str,
        *,
        file_ids: str | Unset = UNSET,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Remove virtual backgrounds from a user, named by `file_ids`.

        Needs virtual backgrounds turned on for the account.

        Scopes: user:write, user:write:admin.

        Granular scopes: user:delete:virtual_background_files,
        user:delete:virtual_background_files:admin.

        Role permissions: User:Edit.

        Rate limit: Light.

        Args:
            user_id: The user's ID or email address. `me` stands for the calling user, and works
                with user-level apps only.
            file_ids: IDs of the virtual backgrounds to delete, comma-separated.
            request_options: How this call alone is sent: time limit, retries, headers.

        Raises:
            ValidationError: The parameter `file_ids` is invalid (400, code 300).
            UserNotFoundError: This user does not exist (404, code 1001).
            UserNotFoundError: No user "{userId}" exists, or the user is not one that belongs to
                this account (404, code 1001).
            RateLimitError: Too Many Requests (429).

        Example:
            zoom.users.batch_delete_virtual_backgrounds("userAmara0000000000001")
        """
        self._call("delete_user_virtual_backgrounds", locals())

    def update_status(
        self,
        user_id: str,
        *,
        action: _literals.UserStatusAction,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Update user status

        Deactivate a user or bring a deactivated one back; `action` can also clock a user in or
        out. A deactivated user loses all licenses and cannot sign in. Administrators and Zoom
        Rooms users cannot be activated or deactivated.

        Scopes: user:write, user:write:admin.

        Granular scopes: user:update:status, user:update:status:admin.

        Role permissions: User:Edit.

        Rate limit: Light.

        Args:
            user_id: The user's ID or email address. `me` stands for the calling user, and works
                with user-level apps only.
            action: What to do with the user: `activate`, `deactivate`, `clock_in` or `clock_out`.
            request_options: How this call alone is sent: time limit, retries, headers.

        Raises:
            UnsupportedError: The status of Zoom Room and Admin users cannot change: they are
                neither activated nor deactivated (400, code 200).
            WrongStateError: The user cannot be deactivated: upcoming Zoom Events are scheduled
                (400, code 300).
            LimitReachedError: The user was not activated: the account has its maximum of
                {maxAllowedNumber} "Basic" users. Remove "Basic" user(s) from the "Users" list or
                from the "Pending Users" (400, code 3412).
            LimitReachedError: The user was not activated: the account's maximum of
                no-meeting-license users is {maxAllowedNumber}. Remove no-meeting-license user(s)
                from the "Users" list (400, code 3412).
            LimitReachedError: The "Basic" user was not activated because the account has already
                reached its limit of "Basic" users. Contact the Zoom Customer Support team for help
                (400, code 2033).
            UserNotFoundError: No user exists with {userId} (404, code 1001).
            RateLimitError: Too Many Requests (429).

        Example:
            zoom.users.update_status("userAmara0000000000001", action="activate")
        """
        self._call("update_user_status", locals())

    def get_token(
        self,
        user_id: str,
        *,
        type_: _literals.UserTokenType | Unset = UNSET,
        ttl: int | Unset = UNSET,
        meeting_id: int | str | Unset = UNSET,
        request_options: RequestOptions | None = None,
    ) -> _models.MeetingClosedCaptionToken:
        """Get a user token

        Return a token of a user for starting meetings: a ZAK (Zoom Access Key) or another token
        type; the type `token` is deprecated. A ZAK lives two hours by default, 90 days for API
        users; `ttl` sets another lifetime.

        Scopes: user:read, user:read:admin, user:write, user:write:admin, user_profile.

        Granular scopes: user:read:token, user:read:token:admin.

        Role permissions: User:Read.

        Rate limit: Light.

        Args:
            user_id: The user's ID or email address. `me` stands for the calling user, and works
                with user-level apps only.
            type_: Which token to return: `zak` a Zoom Access Key (ZAK) with which meetings are
                started, good for two hours, or 90 days for API users; `token` is deprecated. At
                most 512 characters. By default "token".
            ttl: Seconds until the token expires, with `type_` `zak` or `onbehalf`: one year at
                most. Left out, two hours (7200); for API users 90 days (7776000). By default 7200.
            meeting_id: ID of the meeting, together with `type_` `onbehalf`.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            The token.

        Raises:
            InvalidTokenError: The access token is expired or invalid (400, code 124).
            UnsupportedError: The API endpoint is not known (400, code 2300).
            UserNotFoundError: There is no user {userId} (404, code 1001).
            RateLimitError: Too Many Requests (429).

        Example:
            zoom.users.get_token("userAmara0000000000001", type_="token")
        """
        return self._call("get_user_token", locals())

    def revoke_token(
        self,
        user_id: str,
        *,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Revoke a user's SSO token, which ends the session in which the user is signed in.

        Scopes: user:write, user:write:admin.

        Granular scopes: user:delete:token, user:delete:token:admin.

        Role permissions: User:Edit.

        Rate limit: Light.

        Args:
            user_id: The user's ID or email address. `me` stands for the calling user, and works
                with user-level apps only.
            request_options: How this call alone is sent: time limit, retries, headers.

        Raises:
            InvalidTokenError: The access token is expired or invalid (400, code 124).
            UnsupportedError: The API endpoint is not known (400, code 2300).
            UserNotFoundError: No user exists with {userId} (404, code 1001).
            RateLimitError: Too Many Requests (429).

        Example:
            zoom.users.revoke_token("userAmara0000000000001")
        """
        self._call("revoke_user_token", locals())

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
        the same master account. With `account_id` set to `me` the user leaves the master
        account. Needs a Pro plan or higher with the master account option. Owners and
        administrators of the account cannot be moved, nor users whose email domain is a managed
        domain of the account owner.

        Scopes: user:master.

        Rate limit: Light.

        Args:
            account_id: The account's ID.
            user_id: The user's ID or email address. `me` stands for the calling user, and works
                with user-level apps only.
            body_account_id: ID of the account that the user moves to.
            request_options: How this call alone is sent: time limit, retries, headers.

        Raises:
            UnsupportedError: An Admin user cannot be disassociated (400, code 1117).
            UserNotFoundError: No user {userId} exists, or the user is not one that belongs to this
                account (404, code 1001).
            UserNotInAccountError: The user was not found in this account (404, code 1010).
            NotFoundError: There is no such invite (404, code 1120).
            RateLimitError: Too Many Requests (429).

        Example:
            zoom.users.move(
                "acctNorthwind000000001",
                "userAmara0000000000001",
                body_account_id="acctNorthwind000000001",
            )
        """
        self._call("move_user", locals())


class AsyncUsers(AsyncResource):
    """The operations of users."""

    async def list_pac_accounts(
        self,
        user_id: str,
        *,
        request_options: RequestOptions | None = None,
    ) -> _models.PacAccountList:
        """List the Personal Audio Conference (PAC) accounts of a user.

        They serve for meetings held by phone alone. Needs a Pro plan or higher with an Audio
        Conferencing plan, and PAC turned on for the user.

        Scopes: pac:read, pac:read:admin.

        Granular scopes: pac:read:list_pac_accounts, pac:read:list_pac_accounts:admin.

        Role permissions: User:Read.

        Rate limit: Light.

        Args:
            user_id: The user's ID or email address. `me` stands for the calling user, and works
                with user-level apps only.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            The PAC accounts.

        Raises:
            FeatureDisabledError: PAC is not enabled for the user (400, code 2024).
            UserNotFoundError: There is no user {userId} (404, code 1001).
            RateLimitError: Too Many Requests (429).

        Example:
            await zoom.users.list_pac_accounts("userAmara0000000000001")
        """
        return await self._call("list_pac_accounts", locals())

    def list(
        self,
        *,
        status: _literals.UserStatus | Unset = UNSET,
        page_size: int | Unset = UNSET,
        role_id: str | Unset = UNSET,
        page_number: str | Unset = UNSET,
        include_fields: _literals.UserIncludeField | Unset = UNSET,
        next_page_token: str | Unset = UNSET,
        license_: _literals.UserLicense | Unset = UNSET,
        request_options: RequestOptions | None = None,
    ) -> AsyncPages[_models.User, _models.UserList]:
        """List the users of the account, page by page, by status, role or license.

        Host keys and custom attributes come only when `include_fields` asks for them.

        Scopes: user:read, user:read:admin, user:write, user:write:admin.

        Granular scopes: user:read:list_users:admin.

        Role permissions: User:Read.

        Rate limit: Medium.

        Args:
            status: Which users to list: `active` ones, deactivated ones (`inactive`), or those who
                have not activated their account yet (`pending`). By default "active".
            page_size: How many entries to return per page. At most 2000. By default 30.
            role_id: List only users who have the role with this ID.
            page_number: Deprecated; use `next_page_token`. Page to return, counted from 1.
            include_fields: Additional data to return: `custom_attributes` the users' custom
                attributes, `host_key` their host keys.
            next_page_token: Token from the previous page, to ask for the next one. It expires after
                15 minutes.
            license_: License that the users must have to be listed.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            The users on this page, fetched page by page as they are asked for.

        Raises:
            InvalidTokenError: The access token is expired or invalid (400, code 124).
            PageTokenExpiredError: This next page token is invalid, or it has expired (400, code
                300).
            UnsupportedError: The API endpoint is not known (400, code 2300).
            PermissionDeniedError: Forbidden (403).
            RateLimitError: Too Many Requests (429).

        Example:
            async for item in zoom.users.list():
                print(item)
        """
        return self._pages("list_users", locals())

    async def create(
        self,
        *,
        action: _literals.UserAction,
        user_info: _inputs.UserInfo | None | Unset = UNSET,
        request_options: RequestOptions | None = None,
    ) -> _models.CreateUserResult:
        """Add a user to the account.

        With `action` set to `create`, an account gets 50 requests a day on a Free plan, 1,500 on
        Pro, and 10,000 on Business or higher. Needs a Pro plan or higher.

        Scopes: user:write, user:write:admin.

        Granular scopes: user:write:user:admin.

        Role permissions: User:Edit.

        Rate limit: Light.

        Args:
            action: How the user is created. `create` sends an email with a link for activating the
                account; `autoCreate` is for enterprise customers; the others are `custCreate` and
                `ssoCreate`.
            user_info: The new user.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            The new user.

        Raises:
            ValidationError: The parameter `password` is invalid, or the account cannot make a user
                On-prem (400, code 300).
            PermissionDeniedError: Privilege or permission is missing, or the access token is
                invalid or lacks the permissions [User:Edit] (400, code 200).
            WrongStateError: This user cannot be changed, being a manager of a Call-queue or
                operator of an Auto-receptionist (400, code 1000).
            ValidationError: The request failed: the name has an invalid word in it, `{name}`, or
                the `plan_united_type` value is invalid. Try a valid value (400, code 300).
            NotFoundError: There is no subscription "{subscriptionId}". Choose another subscription,
                then try again (400, code 300).
            AlreadyExistsError: {email} already belongs to a user with an active account (400, code
                1009).
            PermissionDeniedError: The email domain is on the list of blocked domains (400, code
                1107).
            LimitReachedError: The new {0} user was not approved: the account has reached its
                maximum number of {1} users. Purchase more licenses, or have the Zoom support team
                provision them (400, code 2034).
            LimitReachedError: The basic user was not added because the account has already reached
                its limit of basic users. Contact the Zoom Customer Support team for help (400, code
                2033).
            LimitReachedError: The basic user could not be added: the account has its maximum of
                {maxAllowedNumber} basic users. Remove basic user(s) from the Users list or from the
                Pending Users (400, code 3412).
            LimitReachedError: The new "{userType}" user could not be added: the account has its
                maximum of "{maxAllowedNumber}" paying users. Purchase more licenses or ask the Zoom
                support team (400, code 3412).
            LimitReachedError: The new "{userType}" user could not be added: the subscription
                {subscriptionId} has its maximum of "{maxAllowedNumber}" paying users. Choose
                another subscription (400, code 3412).
            PermissionDeniedError: The permission requirements for changing the user type of this
                user are not met (400, code 1108).
            ValidationError: The email address {email} is outside the limited domains: {domains}
                (400, code 1116).
            FeatureDisabledError: SSO is not enabled for the account. The Zoom support team can
                enable it (400, code 2002).
            FeatureDisabledError: Only SSO Partners with the pre-provision option enabled can use
                ssoCreate. Zoom Support team tells more (400, code 2032).
            UnsupportedError: Users cannot be added to GPA accounts (400, code 2035).
            UnsupportedError: The owner of a GPA account cannot be invited by other accounts (400,
                code 2036).
            PermissionDeniedError: The user is force forbidden and cannot be invited (400, code
                2037).
            LimitReachedError: The new Zoom One user was not approved: the account has reached its
                maximum number. Purchase more licenses, or have the Zoom support team provision them
                (400, code 2038).
            LimitReachedError: The new Zoom One user was not approved: subscription
                "{subscriptionId}" has too few licenses left to assign. Choose another subscription
                and try again (400, code 2038).
            PermissionDeniedError: Zoom Trust & Safety has blocked the email domain (400, code
                11321).
            PermissionDeniedError: You lack the permission for this; contact Zoom Customer Support
                (400, code 2016).
            GroupNotFoundError: There is no group {groupId} (404, code 4130).
            LimitReachedError: The **Zoom Phone** feature cannot be enabled: no licenses are
                available (404, code 1102).
            AlreadyExistsError: The email "{email}" is taken already (409, code 1005).
            RateLimitError: Too Many Requests (429).

        Example:
            await zoom.users.create(action="create")
        """
        return await self._call("create_user", locals())

    async def check_email(
        self,
        *,
        email: str,
        request_options: RequestOptions | None = None,
    ) -> _models.UserEmail:
        """Tell whether an email address belongs to a user of the account.

        It finds only users who signed up by email, and it says `false` for users of other
        accounts, even if they are on Zoom.

        Scopes: user:read, user:read:admin, user:write, user:write:admin.

        Granular scopes: user:read:email, user:read:email:admin.

        Role permissions: User:Read.

        Rate limit: Light.

        Args:
            email: Email address to look up.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            Whether the address belongs to a user of the account.

        Raises:
            ValidationError: An email is required (400, code 300).
            UserNotFoundError: No user exists with {userId} (404, code 1001).
            RateLimitError: Too Many Requests (429).

        Example:
            await zoom.users.check_email(email="amara.okafor@example.com")
        """
        return await self._call("check_user_email", locals())

    async def batch_update_features(
        self,
        *,
        users: Sequence[_inputs.UserFeatureUserInput],
        feature_type: _literals.UpdateUserFeatureType,
        feature_value: _literals.UpdateUserFeatureValue,
        subscription_id: str | None | Unset = UNSET,
        license_info_list: Sequence[_inputs.LicenseInfoListInput | _models.LicenseInfoList]
        | None
        | Unset = UNSET,
        request_options: RequestOptions | None = None,
    ) -> _models.BatchUpdateUserFeaturesResult:
        """Batch update user features

        Set one feature, for example the user type, the large meeting capacity or a license, for
        up to 30 users at once. One request every 10 seconds is allowed.

        Scopes: user:write, user:write:admin.

        Granular scopes: user:write:feature:admin.

        Role permissions: User:Edit.

        Rate limit: Medium.

        Args:
            users: The users to change, with their new values. At most 30 items.
            feature_type: Feature to change for the users.
            feature_value: New value of the feature. For `user_type`: `1` Basic, `2` Licensed. For
                `concurrent_meeting`: `Basic`, `Plus`, `None`. For `large_meeting`, the capacity:
                `1` 100, `32` 200, `64` 300, `128` 500, `256` 1000 participants. The codes of the
                other features are not explained here.
            subscription_id: ID of the subscription that the license comes from. In accounts with
                the same subscription more than once, and with `zoom_one_type` at 0, the one that
                the meeting license is taken from.
            license_info_list: Deprecated. Licenses to give the users: type, option and subscription
                of each. At most 2 items.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            The IDs of the changed users, and the failures with their reasons.

        Raises:
            PlanMissingError: The current account has to be a paid account (400, code 200).
            FeatureDisabledError: The feature is not enabled for the current account (400, code
                200).
            FeatureDisabledError: The account cannot set the user type On-prem (400, code 300).
            NotFoundError: There is no subscription "{subscriptionId}". Choose another subscription,
                then try again (400, code 300).
            RateLimitError: Too Many Requests (429).

        Example:
            await zoom.users.batch_update_features(
                users=[{"id": "userAmara0000000000001"}, {"id": "userJonas0000000000002"}],
                feature_type="user_type",
                feature_value="2",
                subscription_id="subMeetings00000000001",
            )
        """
        return await self._call("batch_update_user_features", locals())

    async def get_my_zak(
        self,
        *,
        request_options: RequestOptions | None = None,
    ) -> _models.Zak:
        """Get my ZAK

        Return the ZAK (Zoom Access Key) of the calling user, with which a meeting can be started
        or joined in that user's name. It expires after five minutes. For another user or another
        lifetime, get a user token of the type `zak`.

        Scopes: user_zak:read.

        Granular scopes: user:read:zak, user:read:zak:admin.

        Role permissions: User:Read.

        Rate limit: Light.

        Args:
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            The ZAK of the calling user.

        Raises:
            UserNotFoundError: The user does not exist (400, code 1001).
            UserNotFoundError: No user {userId} exists, or the user is not one that belongs to this
                account (400, code 1001).
            RateLimitError: Too Many Requests (429).

        Example:
            await zoom.users.get_my_zak()
        """
        return await self._call("get_my_zak", locals())

    async def get_counts(
        self,
        *,
        request_options: RequestOptions | None = None,
    ) -> _models.UserCount:
        """Get user counts

        Count the users of the account by kind: Licensed, Basic, On-prem, Zoom Rooms, pending,
        without a license, and all together.

        Scopes: user:read, user:read:admin, user:write, user:write:admin.

        Granular scopes: user:read:summary:admin.

        Role permissions: User:Read.

        Rate limit: Medium.

        Args:
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            The counts.

        Raises:
            InvalidTokenError: The access token is expired or invalid (400, code 124).
            UnsupportedError: The API endpoint is not known (400, code 2300).
            PermissionDeniedError: Forbidden (403).
            RateLimitError: Too Many Requests (429).

        Example:
            await zoom.users.get_counts()
        """
        return await self._call("get_user_counts", locals())

    async def check_vanity_name(
        self,
        *,
        vanity_name: str,
        request_options: RequestOptions | None = None,
    ) -> _models.VanityName:
        """Tell whether a personal meeting room has the given name.

        Scopes: user:read, user:read:admin, user:write, user:write:admin.

        Granular scopes: user:read:pm_room, user:read:pm_room:admin.

        Role permissions: User:Read.

        Rate limit: Light.

        Args:
            vanity_name: Name of the personal meeting room to look for.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            Whether the name exists.

        Raises:
            ValidationError: A vanity name is required (400, code 300).
            RateLimitError: Too Many Requests (429).

        Example:
            await zoom.users.check_vanity_name(vanity_name="amara.okafor")
        """
        return await self._call("check_vanity_name", locals())

    async def get(
        self,
        user_id: str,
        *,
        login_type: _literals.LoginType | Unset = UNSET,
        encrypted_email: bool | Unset = UNSET,
        search_by_unique_id: bool | Unset = UNSET,
        request_options: RequestOptions | None = None,
    ) -> _models.User:
        """Return a user with the profile, plan and memberships.

        For a `pending` user, who has not activated yet, `created_at` is the time of this call.
        The value `me` stands for the calling user.

        Scopes: user:read, user:read:admin, user:write, user:write:admin, user_info:read,
        user_profile.

        Granular scopes: user:read:user, user:read:user:admin.

        Role permissions: User:Read.

        Rate limit: Light.

        Args:
            user_id: The user's ID or email address. `me` stands for the calling user, and works
                with user-level apps only.
            login_type: How the user signs in: `0` Facebook, `1` Google, `24` Apple, `27` Microsoft,
                `97` mobile device, `98` RingCentral, `99` API user, `100` work email, `101` single
                sign-on; in China only also `11` phone, `21` WeChat, `23` Alipay.
            encrypted_email: Whether the email address given as `user_id` is encrypted. By default
                false.
            search_by_unique_id: Whether the given `user_id` is an employee unique ID.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            The user.

        Raises:
            WrongStateError: The user's invitation to the Zoom account is not valid. The user was
                added but did not accept the invitation before it expired, so the userId is invalid
                (400, code 1120).
            UserNotFoundError: No user exists with {userId} (404, code 1001).
            RateLimitError: Too Many Requests (429).

        Example:
            await zoom.users.get("userAmara0000000000001")
        """
        return await self._call("get_user", locals())

    async def delete(
        self,
        user_id: str,
        *,
        encrypted_email: bool | Unset = UNSET,
        action: _literals.DeleteUserAction | Unset = UNSET,
        transfer_email: str | Unset = UNSET,
        transfer_meeting: bool | Unset = UNSET,
        transfer_webinar: bool | Unset = UNSET,
        transfer_recording: bool | Unset = UNSET,
        transfer_whiteboard: bool | Unset = UNSET,
        transfer_clipfiles: bool | Unset = UNSET,
        transfer_notes: bool | Unset = UNSET,
        transfer_visitors: bool | Unset = UNSET,
        transfer_docs: bool | Unset = UNSET,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Remove a user from the account.

        Disassociating leaves the person with a free account of their own, deleting erases the
        user and all data for good. Meetings, webinars, recordings and more can pass to another
        user first. Pending users have to be disassociated, not deleted.

        Scopes: user:write, user:write:admin.

        Granular scopes: user:delete:user, user:delete:user:admin.

        Role permissions: User:Edit.

        Rate limit: Light.

        Args:
            user_id: The user's ID or email address. `me` stands for the calling user, and works
                with user-level apps only.
            encrypted_email: Whether the email address given as `user_id` is encrypted. By default
                false.
            action: How to remove the user: `disassociate` from the account, also for pending users,
                or `delete` for good. By default "disassociate".
            transfer_email: Email address of the person who takes over what the other transfer
                arguments name. Required for a user with Zoom Events or Sessions, whose hub assets
                go to this user as well.
            transfer_meeting: Whether the meetings pass to `transfer_email`.
            transfer_webinar: Whether the webinars pass to `transfer_email`.
            transfer_recording: Whether the cloud recordings pass to `transfer_email`.
            transfer_whiteboard: Whether all Zoom Whiteboard data passes to `transfer_email`.
            transfer_clipfiles: Whether the clip files pass to `transfer_email`.
            transfer_notes: Whether the notes pass to `transfer_email`.
            transfer_visitors: Whether the visitors pass to `transfer_email`.
            transfer_docs: Whether the docs pass to `transfer_email`.
            request_options: How this call alone is sent: time limit, retries, headers.

        Raises:
            ValidationError: Cannot delete or unlink the user: the transfer-to email is the user's
                own email address, or the user is an API user, or has published Zoom Events (400,
                code 300).
            UnsupportedError: Cannot delete this user: the user is out of the account, is a Zoom
                Rooms user, or is deactivated. Ask the Zoom support team for more information (400,
                code 200).
            WrongStateError: This user cannot be changed, being a manager of a Call-queue or
                operator of an Auto-receptionist (400, code 1000).
            UnsupportedError: A user with a managed domain cannot be disassociated (400, code 1107).
            UnsupportedError: An Admin user cannot be disassociated (400, code 1117).
            WrongStateError: The user's invitation to the Zoom account is not valid. The user was
                added but did not accept the invitation before it expired, so the userId is invalid
                (400, code 1120).
            UserNotFoundError: No user exists with {userId} (404, code 1001).
            RateLimitError: Too Many Requests (429).

        Example:
            await zoom.users.delete("userAmara0000000000001")
        """
        await self._call("delete_user", locals())

    async def update(
        self,
        user_id: str,
        *,
        display_name: str | None | Unset = UNSET,
        first_name: str | None | Unset = UNSET,
        last_name: str | None | Unset = UNSET,
        type_: Literal[1, 2, 4, 99] | None | Unset = UNSET,
        timezone: str | None | Unset = UNSET,
        cms_user_id: str | None | Unset = UNSET,
        company: str | None | Unset = UNSET,
        custom_attributes: Sequence[_inputs.CustomAttribute | _models.ReportHostCustomAttribute]
        | None
        | Unset = UNSET,
        dept: str | None | Unset = UNSET,
        group_id: str | None | Unset = UNSET,
        division_ids: Sequence[str] | None | Unset = UNSET,
        host_key: str | None | Unset = UNSET,
        job_title: str | None | Unset = UNSET,
        cost_center: str | None | Unset = UNSET,
        language: str | None | Unset = UNSET,
        location: str | None | Unset = UNSET,
        manager: str | None | Unset = UNSET,
        phone_numbers: Sequence[_inputs.PhoneNumber] | None | Unset = UNSET,
        pmi: int | None | Unset = UNSET,
        pronouns: str | None | Unset = UNSET,
        pronouns_option: Literal[1, 2, 3] | None | Unset = UNSET,
        use_pmi: bool | None | Unset = UNSET,
        vanity_name: str | None | Unset = UNSET,
        zoom_one_type: _literals.UserZoomOneType | None | Unset = UNSET,
        plan_united_type: _literals.UserPlanUnitedType | None | Unset = UNSET,
        feature: _inputs.UserFeature | None | Unset = UNSET,
        about_me: str | None | Unset = UNSET,
        linkedin_url: str | None | Unset = UNSET,
        license_info_list: Sequence[_inputs.LicenseInfoListInput | _models.LicenseInfoList]
        | None
        | Unset = UNSET,
        phone_country: str | None | Unset = UNSET,
        phone_number: str | None | Unset = UNSET,
        login_type: _literals.LoginType | Unset = UNSET,
        remove_tsp_credentials: bool | Unset = UNSET,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Change the profile of a user.

        Fields left out keep their value. An empty `display_name` is replaced by one made of
        `first_name` and `last_name`.

        Scopes: user:write, user:write:admin.

        Granular scopes: user:update:user, user:update:user:admin.

        Role permissions: User:Edit.

        Rate limit: Light.

        Args:
            user_id: The user's ID or email address. `me` stands for the calling user, and works
                with user-level apps only.
            display_name: Name the user is to be shown with; at most 10 characters if they are
                Chinese. At most 128 characters.
            first_name: The user's first name; at most 5 characters if they are Chinese. At most 64
                characters.
            last_name: The user's last name; at most 5 characters if they are Chinese. At most 64
                characters.
            type_: Plan of the user: `1` Basic, `2` Licensed, `4` none assigned and no Meetings
                Basic, `99` none. Zoom has struck out `99`, which is for users made by `ssoCreate`.
            timezone: Time zone of the user.
            cms_user_id: The user's ID at Kaltura, the content management system; only with the
                Kaltura integration.
            company: Company that the user works for. At most 255 characters.
            custom_attributes: Custom attributes to set on the user. At most 5 items.
            dept: Department to assign to the user.
            group_id: ID of the group that a pending user joins.
            division_ids: ID of the division that the user shall belong to, as a list; at present
                only one is possible.
            host_key: Host key of the user. 6 to 10 characters.
            job_title: Job title of the user. At most 128 characters.
            cost_center: The user's cost center.
            language: The user's language.
            location: The user's location. At most 256 characters.
            manager: The user's manager, a user of the same account, given by email address or
                display name.
            phone_numbers: The user's phone numbers. At most 3 items.
            pmi: Personal meeting ID of the user.
            pronouns: The user's pronouns.
            pronouns_option: When the pronouns are shown in meetings and webinars: `1` ask the user
                at each joining, `2` always, `3` never.
            use_pmi: Whether the user's personal meeting ID (PMI) serves for instant meetings. By
                default false.
            vanity_name: Name of the user's personal meeting room.
            zoom_one_type: Zoom Workplace plan to give the user; `0` takes the license away.
                Business Plus: `16` US/CA Unlimited, `32` UK/IR Unlimited, `64` AU/NZ Unlimited,
                `128` Japan Unlimited, `33554432` Global Select. Not together with `type_` or
                `plan_united_type`.
            plan_united_type: Zoom United license to give the user, or `none`. Pro: `1` US/CA
                Unlimited, `2` UK/IR Unlimited, `4` AU/NZ Unlimited, `8` Global Select, `16` Zoom
                Phone Pro. Biz: `32` US/CA Unlimited, `64` UK/IR Unlimited. Higher codes are other
                United licenses. Not together with `type_` or `zoom_one_type`.
            feature: Features of the user. Turning `zoom_phone` off takes the user out of Zoom Phone
                and frees all assigned numbers and phones.
            about_me: Short self-introduction on the user's profile, plain text without links or
                HTML. At most 150 characters.
            linkedin_url: Address of the user's LinkedIn page; it has to contain `linkedin.com`.
            license_info_list: Licenses to give the user: type, option and subscription of each.
                Only for accounts with several subscription plans. At most 2 items.
            phone_country: Deprecated; use `country` in `phone_numbers`. Country of the user's phone
                number.
            phone_number: Deprecated; use `phone_numbers`. The user's phone number. Needs
                `phone_country`.
            login_type: How the user signs in: `0` Facebook, `1` Google, `24` Apple, `27` Microsoft,
                `97` mobile device, `98` RingCentral, `99` API user, `100` work email, `101` single
                sign-on; in China only also `11` phone, `21` WeChat, `23` Alipay.
            remove_tsp_credentials: Whether the user's TSP credentials are removed.
            request_options: How this call alone is sent: time limit, retries, headers.

        Raises:
            UnsupportedError: A Zoom Room user cannot become a free user: {userId} (400, code 200).
            UnsupportedError: A Zoom Room user cannot become a user without a meeting license:
                {userId} (400, code 200).
            PlanMissingError: The PMI information of a "No Meetings License" user cannot be changed
                (400, code 200).
            PermissionDeniedError: A user's name can be changed by an account administrator only
                (400, code 200).
            PermissionDeniedError: The host key can be changed by an account administrator only
                (400, code 200).
            PermissionDeniedError: A Personal Meeting ID (PMI) can be changed by an account
                administrator only (400, code 200).
            PermissionDeniedError: A vanity name can be changed by an account administrator only
                (400, code 200).
            ValidationError: The request failed because the name contains a word that is invalid:
                {name} (400, code 300).
            WrongStateError: The user type cannot become "Basic": Upcoming Zoom Events of the user
                are scheduled (400, code 300).
            ValidationError: The parameter `password` is invalid (400, code 300).
            ValidationError: The "plan_united_type" value is invalid. Try again with a value that is
                valid (400, code 300).
            ValidationError: Change only one of "type", "plan_united_type" and "zoom_one_type" at a
                time (400, code 300).
            WrongStateError: The Zoom One license cannot be turned off now, because Zoom One is the
                basic plan type (400, code 300).
            ValidationError: `about_me` is illegal: hyperlinks and HTML code are not allowed in it
                (400, code 300).
            ValidationError: `linkedin_url` is illegal: its URL has to contain `linkedin.com` (400,
                code 300).
            FeatureDisabledError: The account cannot set the user type On-prem (400, code 300).
            NotFoundError: There is no subscription "{subscriptionId}". Choose another subscription,
                then try again (400, code 300).
            PermissionDeniedError: The permission requirements for changing the user type of this
                user are not met (400, code 1108).
            PlanMissingError: The host is no paid user (400, code 1109).
            WrongStateError: No valid invitation to the Zoom account could be found for this user.
                The invitation expired before the user accepted it, which makes the `userId` invalid
                (400, code 1120).
            LimitReachedError: The user's plan type did not become "{0}": the account has its
                maximum number of "{1}" users. Purchase more licenses, or have the Zoom support team
                provision them (400, code 2034).
            LimitReachedError: The user type was not changed to "Basic", because the account has
                already reached its limit of basic users. Contact the Zoom Customer Support team for
                help (400, code 2033).
            LimitReachedError: The "{userType}" user was not converted to a "Basic" user: the
                account has its maximum of "{maxAllowedNumber}" Basic users. Remove some basic users
                first (400, code 3412).
            LimitReachedError: The "Basic" user was not converted to a "{userType}" user: the
                account has its maximum of "{maxAllowedNumber}" paying users. Purchase more licenses
                (400, code 3412).
            LimitReachedError: The "{userType}" user was not converted to a "No-Meeting License"
                user: the account's maximum of No-Meeting License users is "{maxAllowedNumber}".
                Remove some of them first (400, code 3412).
            LimitReachedError: The basic user was not converted to a "{userType}" user: the
                subscription "{subscriptionId}" has its maximum of "{maxAllowedNumber}" paying users
                (400, code 3412).
            AlreadyExistsError: Another user of the account has taken this name. Choose a different
                "Personal Link Name" (400, code 4100).
            LimitReachedError: The user's plan type was not converted: the account has reached its
                maximum number. Purchase more licenses, or have the Zoom support team provision them
                (400, code 2038).
            LimitReachedError: The user's plan type was not converted: subscription
                "{subscriptionId}" has too few licenses left to assign. Choose another subscription
                and try again (400, code 2038).
            LimitReachedError: The Zoom United license cannot be turned off now: there are not
                enough basic licenses (400, code 2039).
            LimitReachedError: The Zoom One license cannot be turned off now: there are not enough
                basic licenses (400, code 2039).
            PermissionDeniedError: You lack the permission for this (400, code 2039).
            UserNotFoundError: No user exists with {userId} (404, code 1001).
            RateLimitError: Too Many Requests (429).

        Example:
            await zoom.users.update(
                "userAmara0000000000001",
                display_name="Amara Okafor",
                first_name="Amara",
                last_name="Okafor",
                type_=1,
                timezone="Europe/Berlin",
            )
        """
        await self._call("update_user", locals())

    async def list_assistants(
        self,
        user_id: str,
        *,
        request_options: RequestOptions | None = None,
    ) -> _models.AssistantList:
        """List assistants

        List the assistants of a user, who schedule meetings for the user and, where co-hosts are
        allowed, can act as alternative hosts. The user and each assistant must be Licensed or
        On-prem, and in one account.

        Scopes: user:read, user:read:admin, user:write, user:write:admin, user_profile.

        Granular scopes: user:read:list_assistants, user:read:list_assistants:admin.

        Role permissions: User:Read.

        Rate limit: Medium.

        Args:
            user_id: The user's ID or email address. `me` stands for the calling user, and works
                with user-level apps only.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            The assistants of the user.

        Raises:
            UserNotFoundError: No user exists with {userId} (404, code 1001).
            RateLimitError: Too Many Requests (429).

        Example:
            await zoom.users.list_assistants("userAmara0000000000001")
        """
        return await self._call("list_assistants", locals())

    async def add_assistants(
        self,
        user_id: str,
        *,
        assistants: Sequence[_inputs.AssistantInput | _models.Assistant] | None | Unset = UNSET,
        request_options: RequestOptions | None = None,
    ) -> _models.AddAssistantsResult:
        """Give a user assistants, named by ID or email address.

        They may then schedule for the user and, where co-hosts are allowed, run the user's
        meetings. The user and each assistant must be Licensed or On-prem, and in one account or
        organization.

        Scopes: user:write, user:write:admin.

        Granular scopes: user:write:assistant, user:write:assistant:admin.

        Role permissions: User:Edit.

        Rate limit: Medium.

        Args:
            user_id: The user's ID or email address. `me` stands for the calling user, and works
                with user-level apps only.
            assistants: The assistants to add, each named by user ID or by email address. At most 30
                items.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            The IDs of the new assistants and the time of the change.

        Raises:
            PlanMissingError: The current account must be a paid one: {userId} (400, code 200).
            PlanMissingError: The user has to be Licensed or On-prem: {userId} (400, code 200).
            UnsupportedError: You cannot assign the scheduling privilege to yourself (400, code
                200).
            UserNotFoundError: The user {email} can't be found (400, code 200).
            AlreadyExistsError: The user {email} has the scheduling privilege already (400, code
                200).
            PlanMissingError: The user has to be Licensed or On-prem: {email} (400, code 200).
            UserNotFoundError: No user exists with {userId} (404, code 1001).
            RateLimitError: Too Many Requests (429).

        Example:
            await zoom.users.add_assistants("userAmara0000000000001")
        """
        return await self._call("add_assistants", locals())

    async def remove_all_assistants(
        self,
        user_id: str,
        *,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Take all assistants away from a user.

        They can no longer schedule for the user. The user and each assistant must be Licensed or
        On-prem, and in one account.

        Scopes: user:write, user:write:admin.

        Granular scopes: user:delete:assistant, user:delete:assistant:admin.

        Role permissions: User:Edit.

        Rate limit: Light.

        Args:
            user_id: The user's ID or email address. `me` stands for the calling user, and works
                with user-level apps only.
            request_options: How this call alone is sent: time limit, retries, headers.

        Raises:
            UserNotFoundError: No user exists with {userId} (404, code 1001).
            RateLimitError: Too Many Requests (429).

        Example:
            await zoom.users.remove_all_assistants("userAmara0000000000001")
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

        Scopes: user:write, user:write:admin.

        Granular scopes: user:delete:assistant, user:delete:assistant:admin.

        Role permissions: User:Edit.

        Rate limit: Light.

        Args:
            user_id: The user's ID or email address. `me` stands for the calling user, and works
                with user-level apps only.
            assistant_id: The assistant's ID.
            request_options: How this call alone is sent: time limit, retries, headers.

        Raises:
            UserNotFoundError: No user exists with {userId} (404, code 1001).
            RateLimitError: Too Many Requests (429).

        Example:
            await zoom.users.remove_assistant("userAmara0000000000001", "userJonas0000000000002")
        """
        await self._call("remove_assistant", locals())

    async def list_collaboration_devices(
        self,
        user_id: str,
        *,
        request_options: RequestOptions | None = None,
    ) -> _models.CollaborationDeviceList:
        """List the collaboration devices of a user.

        Scopes: user:read, user:read:admin, user:write, user:write:admin.

        Granular scopes: user:read:list_collaboration_devices,
        user:read:list_collaboration_devices:admin.

        Role permissions: MobileDeviceManagement:Read.

        Rate limit: Medium.

        Args:
            user_id: The user's ID or email address. `me` stands for the calling user, and works
                with user-level apps only.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            The collaboration devices of the user.

        Raises:
            UserNotFoundError: No such user exists: {userId} (404, code 1001).
            RateLimitError: Too Many Requests (429).

        Example:
            await zoom.users.list_collaboration_devices("userAmara0000000000001")
        """
        return await self._call("list_user_collaboration_devices", locals())

    async def get_collaboration_device(
        self,
        user_id: str,
        collaboration_device_id: str,
        *,
        request_options: RequestOptions | None = None,
    ) -> _models.CollaborationDevice:
        """Return one collaboration device of a user with its status and its Zoom Room.

        Scopes: user:read, user:read:admin, user:write, user:write:admin.

        Granular scopes: user:read:collaboration_device, user:read:collaboration_device:admin.

        Role permissions: MobileDeviceManagement:Read.

        Rate limit: Medium.

        Args:
            user_id: The user's ID or email address. `me` stands for the calling user, and works
                with user-level apps only.
            collaboration_device_id: The collaboration device's ID.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            The collaboration device.

        Raises:
            UserNotFoundError: There is no user {userId} (404, code 1001).
            NotFoundError: There is no Collaboration Device {0} (404, code 1238).
            RateLimitError: Too Many Requests (429).

        Example:
            await zoom.users.get_collaboration_device(
                "userAmara0000000000001",
                "deskDevice00000000001A",
            )
        """
        return await self._call("get_user_collaboration_device", locals())

    async def update_email(
        self,
        user_id: str,
        *,
        email: str,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Change the email address of a user, at most 3 times in 24 hours.

        With several managed domains, the new address must be in one of them. Needs a managed
        domain of the account, and an address that nobody at Zoom uses yet.

        Scopes: user:write, user:write:admin.

        Granular scopes: user:update:email, user:update:email:admin.

        Role permissions: User:Edit.

        Rate limit: Light.

        Args:
            user_id: The user's ID or email address. `me` stands for the calling user, and works
                with user-level apps only.
            email: The user's new email address, shorter than 128 characters.
            request_options: How this call alone is sent: time limit, retries, headers.

        Raises:
            PermissionDeniedError: An email can be changed by an account administrator only (400,
                code 200).
            PermissionDeniedError: An admin cannot change the email of other admins (400, code
                1000).
            UserNotFoundError: No user exists with {email} (404, code 1001).
            RateLimitError: Too Many Requests (429).

        Example:
            await zoom.users.update_email(
                "userAmara0000000000001",
                email="amara.okafor@example.com",
            )
        """
        await self._call("update_user_email", locals())

    async def update_password(
        self,
        user_id: str,
        *,
        password: str,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Set a user's password.

        Zoom tells the user by email that it has changed. The caller must be the account's owner
        or an administrator.

        Scopes: user:write, user:write:admin.

        Granular scopes: user:update:password, user:update:password:admin.

        Role permissions: User:Edit.

        Rate limit: Medium.

        Args:
            user_id: The user's ID or email address. `me` stands for the calling user, and works
                with user-level apps only.
            password: New password of the user, shorter than 32 characters. If the account has
                enhanced password requirements, it must meet them; the account settings tell them.
            request_options: How this call alone is sent: time limit, retries, headers.

        Raises:
            ValidationError: The new password equals the old password, or the password cannot be
                changed because the maximum number of changes in the past 24 hours is reached (400,
                code 300).
            PermissionDeniedError: The password of an Admin cannot be updated (400, code 1117).
            UnsupportedError: Only a Zoom work email account can have its password updated (400,
                code 1123).
            ValidationError: Too short: the minimum is 6 characters, or {lengthRule} characters by
                the account's rule (400, code 1124).
            ValidationError: A letter (a, b, c…) is needed, at least 1 (400, code 1125).
            ValidationError: A number (1, 2, 3…) is needed, at least 1 (400, code 1126).
            ValidationError: At least 1 special character (!, @, #…) is needed (400, code 1127).
            ValidationError: Characters of both kinds are needed, upper case and lower case (400,
                code 1128).
            ValidationError: The last {formerPwdCount} passwords created cannot be reused (400, code
                1129).
            ValidationError: The password must not repeat the same character (400, code 1130).
            ValidationError: The password must not use continuing characters such as 'abcdef' or
                '123456' (400, code 1131).
            ValidationError: The password is easy to guess. Try a different one (400, code 1136).
            UserNotFoundError: No user exists with {userId} (404, code 1001).
            RateLimitError: Too Many Requests (429).

        Example:
            await zoom.users.update_password("userAmara0000000000001", password="ExampleOnly16")
        """
        await self._call("update_user_password", locals())

    async def list_permissions(
        self,
        user_id: str,
        *,
        request_options: RequestOptions | None = None,
    ) -> _models.UserPermissionsList:
        """List the permissions of a user, which decide what the user can view and edit.

        Scopes: user:read, user:read:admin, user:write, user:write:admin, user_profile.

        Granular scopes: user:read:list_permissions, user:read:list_permissions:admin.

        Role permissions: User:Read.

        Rate limit: Light.

        Args:
            user_id: The user's ID or email address. `me` stands for the calling user, and works
                with user-level apps only.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            The permissions of the user.

        Raises:
            UserNotFoundError: No user exists with {userId} (404, code 1001).
            RateLimitError: Too Many Requests (429).

        Example:
            await zoom.users.list_permissions("userAmara0000000000001")
        """
        return await self._call("list_user_permissions", locals())

    async def upload_picture(
        self,
        user_id: str,
        *,
        pic_file: FileInput,
        request_options: RequestOptions | None = None,
    ) -> Mapping[str, Any]:
        """Set a user's profile picture.

        Send a JPEG or PNG file of no more than 2 MB as multipart form data.

        Scopes: user:write, user:write:admin.

        Granular scopes: user:write:profile_picture, user:write:profile_picture:admin.

        Role permissions: User:Edit.

        Rate limit: Medium.

        Args:
            user_id: The user's ID or email address. `me` stands for the calling user, and works
                with user-level apps only.
            pic_file: The picture, a JPEG or PNG file of no more than 2 MB.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            Profile picture set.

        Raises:
            ValidationError: The profile picture was not accepted: its content is invalid or
                explicit (400, code 300).
            PermissionDeniedError: A profile picture can be changed by an account administrator only
                (400, code 200).
            ValidationError: The file has no content; it is empty (400, code 120).
            ValidationError: The file is larger than the limit of 2M (400, code 120).
            ValidationError: The uploaded file must be a jpg/jpeg or png image (400, code 120).
            UserNotFoundError: No user exists with {userId} (404, code 1001).
            RateLimitError: Too Many Requests (429).

        Example:
            await zoom.users.upload_picture("userAmara0000000000001", pic_file="picture.png")
        """
        return await self._call("upload_user_picture", locals())

    async def delete_picture(
        self,
        user_id: str,
        *,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Delete a user's profile picture.

        Scopes: user:write, user:write:admin.

        Rate limit: Medium.

        Args:
            user_id: The user's ID or email address. `me` stands for the calling user, and works
                with user-level apps only.
            request_options: How this call alone is sent: time limit, retries, headers.

        Raises:
            PermissionDeniedError: A profile picture can be changed by an account administrator only
                (400, code 200).
            UserNotFoundError: No user exists with {userId} (404, code 1001).
            RateLimitError: Too Many Requests (429).

        Example:
            await zoom.users.delete_picture("userAmara0000000000001")
        """
        await self._call("delete_user_picture", locals())

    async def get_presence(
        self,
        user_id: str,
        *,
        request_options: RequestOptions | None = None,
    ) -> _models.UserPresence:
        """Get user presence

        Return the presence status of a user in the Zoom apps, such as Available, Away or In a
        meeting. The user can be in the company or external. While the caller's own status is Do not
        disturb, the answer also says when that ends.

        Scopes: user:read, user:read:admin.

        Granular scopes: user:read:presence_status, user:read:presence_status:admin.

        Role permissions: User:Read.

        Rate limit: Medium.

        Args:
            user_id: ID of the user, an email address or a member ID; the user can be outside the
                company.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            The presence status, with the end of Do not disturb where it applies.

        Raises:
            OperationFailedError: The presence status of this user could not be read (400, code
                5301).
            PermissionDeniedError: Unauthorized: you lack the permission to get this user's presence
                status (400, code 5411).
            UserNotFoundError: There is no user {userId} (404, code 1001).
            RateLimitError: Too Many Requests (429).

        Example:
            await zoom.users.get_presence("userAmara0000000000001")
        """
        return await self._call("get_user_presence", locals())

    async def update_presence(
        self,
        user_id: str,
        *,
        status: _literals.UserPresenceStatus,
        duration: int | None | Unset = UNSET,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Set the presence status that a user's contacts see, at most once a minute.

        The user must be signed in to the Zoom client.

        Scopes: user:write, user:write:admin.

        Granular scopes: user:update:presence_status, user:update:presence_status:admin.

        Role permissions: User:Edit.

        Rate limit: Medium.

        Args:
            user_id: The user's ID or email address. `me` stands for the calling user, and works
                with user-level apps only.
            status: The new presence status. Clients before version 5.3.0 go only from `Away` or
                `Available` to `Do_Not_Disturb`. Later ones switch between `Away` and `Available`,
                and from `Do_Not_Disturb` to either.
            duration: Minutes for which the status stays `Do_Not_Disturb`, 1 to 1440 (24 hours), and
                20 if left out. 1 to 1440.
            request_options: How this call alone is sent: time limit, retries, headers.

        Raises:
            OperationFailedError: The presence status of this user could not be updated (400, code
                5301).
            PermissionDeniedError: Unauthorized: you lack the permission to update this user's
                presence status (400, code 5411).
            UserNotFoundError: There is no user {userId} (404, code 1001).
            RateLimitError: Too Many Requests (429).

        Example:
            await zoom.users.update_presence("userAmara0000000000001", status="Away")
        """
        await self._call("update_user_presence", locals())

    async def list_schedulers(
        self,
        user_id: str,
        *,
        request_options: RequestOptions | None = None,
    ) -> _models.SchedulerList:
        """List the users for whom the given user schedules meetings.

        The given user is the assistant of each of them. The user and the schedulers must be in
        one account.

        Scopes: user:read, user:read:admin, user:write, user:write:admin, user_profile.

        Granular scopes: user:read:list_schedulers, user:read:list_schedulers:admin.

        Role permissions: User:Read.

        Rate limit: Medium.

        Args:
            user_id: The user's ID or email address. `me` stands for the calling user, and works
                with user-level apps only.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            The schedulers of the user.

        Raises:
            UserNotFoundError: No user exists with {userId} (404, code 1001).
            RateLimitError: Too Many Requests (429).

        Example:
            await zoom.users.list_schedulers("userAmara0000000000001")
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

        Scopes: user:write, user:write:admin.

        Granular scopes: user:delete:scheduler, user:delete:scheduler:admin.

        Role permissions: User:Edit.

        Rate limit: Light.

        Args:
            user_id: The user's ID or email address. `me` stands for the calling user, and works
                with user-level apps only.
            request_options: How this call alone is sent: time limit, retries, headers.

        Raises:
            UserNotFoundError: No user exists with {userId} (404, code 1001).
            RateLimitError: Too Many Requests (429).

        Example:
            await zoom.users.remove_all_schedulers("userAmara0000000000001")
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

        Scopes: user:write, user:write:admin.

        Granular scopes: user:delete:scheduler, user:delete:scheduler:admin.

        Role permissions: User:Edit.

        Rate limit: Light.

        Args:
            user_id: The user's ID or email address. `me` stands for the calling user, and works
                with user-level apps only.
            scheduler_id: The scheduler's user ID.
            request_options: How this call alone is sent: time limit, retries, headers.

        Raises:
            UserNotFoundError: No user exists with {userId} (404, code 1001).
            RateLimitError: Too Many Requests (429).

        Example:
            await zoom.users.remove_scheduler("userAmara0000000000001", "userMei000000000000003")
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
        """Get user settings

        Return the settings of a user: all of them, one special block (`option`) or single fields
        (`custom_query_fields`).

        Scopes: user:read, user:read:admin, user:write, user:write:admin.

        Granular scopes: user:read:settings, user:read:settings:admin.

        Role permissions: User:Read.

        Rate limit: Medium.

        Args:
            user_id: The user's ID or email address. `me` stands for the calling user, and works
                with user-level apps only.
            login_type: How the user signs in: `0` Facebook, `1` Google, `24` Apple, `27` Microsoft,
                `97` mobile device, `98` RingCentral, `99` API user, `100` work email, `101` single
                sign-on; in China only also `11` phone, `21` WeChat, `23` Alipay.
            option: Block to return instead of all settings: `meeting_authentication` (who may
                join), `recording_authentication` (who may watch recordings), or `meeting_security`.
            custom_query_fields: Names of the settings to return, comma-separated, such as
                `host_video,participant_video`; all others are left out of the answer.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            The settings of the user, or the block that `option` asks for.

        Raises:
            WrongStateError: No valid invitation to the Zoom account exists for this user (400, code
                1120).
            WrongStateError: The user was added to the account but did not accept the invitation
                before it expired, so the userId is invalid (400, code 1120).
            UserNotFoundError: No user exists with {userId} (404, code 1001).
            RateLimitError: Too Many Requests (429).

        Example:
            await zoom.users.get_settings("userAmara0000000000001")
        """
        return await self._call("get_user_settings", locals())

    async def update_settings(
        self,
        user_id: str,
        *,
        audio_conferencing: _inputs.UserAudioConferencingSettings | None | Unset = UNSET,
        email_notification: _inputs.UserEmailNotificationSettings
        | _models.EmailNotificationSettings
        | None
        | Unset = UNSET,
        feature: _inputs.UserFeatureInput | _models.UserSettingsFeature | None | Unset = UNSET,
        in_meeting: _inputs.UserInMeetingSettings
        | _models.UserSettingsUpdatedInMeetingSettings
        | None
        | Unset = UNSET,
        profile: _inputs.UserProfileInput | None | Unset = UNSET,
        recording: _inputs.UserRecordingSettings | None | Unset = UNSET,
        schedule_meeting: _inputs.UserScheduleMeetingSettingsInput
        | _models.UserScheduleMeetingSettings
        | None
        | Unset = UNSET,
        telephony: _inputs.UserTelephonySettings | _models.TelephonySettings | None | Unset = UNSET,
        tsp: _inputs.UserTspSettingsInput | _models.UserTspSettings | None | Unset = UNSET,
        authentication_option: _inputs.AuthenticationOption | None | Unset = UNSET,
        meeting_authentication: bool | None | Unset = UNSET,
        recording_authentication: bool | None | Unset = UNSET,
        meeting_security: _inputs.UserSettingsMeetingSecurity
        | _models.UserSettingsUpdatedMeetingSecurity
        | None
        | Unset = UNSET,
        option: _literals.SettingsOption | Unset = UNSET,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Change the settings of a user, add-on licenses included.

        Settings left out keep their value.

        Scopes: user:write, user:write:admin.

        Granular scopes: user:update:settings, user:update:settings:admin.

        Role permissions: User:Edit.

        Rate limit: Medium.

        Args:
            user_id: The user's ID or email address. `me` stands for the calling user, and works
                with user-level apps only.
            audio_conferencing: Audio conferencing settings.
            email_notification: Settings for email notifications.
            feature: Add-on features and licenses of the user.
            in_meeting: Settings for what can be done in a meeting.
            profile: Profile settings, such as where recordings are stored.
            recording: The user's settings for local and cloud recording.
            schedule_meeting: Settings for scheduling meetings.
            telephony: Telephony settings.
            tsp: Settings for audio by a telephony service provider (TSP).
            authentication_option: The user's authentication options.
            meeting_authentication: Whether meetings are open to authenticated users only.
            recording_authentication: Whether cloud recordings can be viewed by authenticated users
                only.
            meeting_security: Settings for the security of meetings.
            option: Block to change: `meeting_authentication` (who may join),
                `recording_authentication` (who may watch recordings), or `meeting_security`.
            request_options: How this call alone is sent: time limit, retries, headers.

        Raises:
            PlanMissingError: The large meeting feature is for Licensed or On-prem users only (400,
                code 1108).
            WrongStateError: The Webinar feature cannot be enabled together with the Zoom Events
                feature, which is on (400, code 1204).
            WrongStateError: The Zoom Events feature cannot be enabled together with the Webinar
                feature, which is on (400, code 1205).
            PlanMissingError: The Zoom Events feature is for Licensed or On-prem users only (400,
                code 1206).
            WrongStateError: No valid invitation to the Zoom account exists for this user (400, code
                1120).
            WrongStateError: The user was added to the account but did not accept the invitation
                before it expired, so the userId is invalid (400, code 1120).
            PlanMissingError: The Webinar feature is for Licensed or On-prem users only (400, code
                1122).
            LimitReachedError: Paid users cannot be added (400, code 200).
            LimitReachedError: No more than {maxNumber} paid users can be added (400, code 200).
            LimitReachedError: No more than {maxNumber} free users can be added (400, code 200).
            LimitReachedError: No more than {maxNumber} Webinar 100 users can be added (400, code
                200).
            LimitReachedError: No more than {maxNumber} Webinar 500 users can be added (400, code
                200).
            LimitReachedError: No more than {maxNumber} Webinar 1000 users can be added (400, code
                200).
            LimitReachedError: No more than {maxNumber} Webinar 3000 users can be added (400, code
                200).
            LimitReachedError: No more than {maxNumber} Webinar 5000 users can be added (400, code
                200).
            LimitReachedError: No more than {maxNumber} Webinar 10000 users can be added (400, code
                200).
            LimitReachedError: No more than {maxNumber} Large 100 users can be added (400, code
                200).
            LimitReachedError: No more than {maxNumber} Large 200 users can be added (400, code
                200).
            LimitReachedError: No more than {maxNumber} Large 300 users can be added (400, code
                200).
            LimitReachedError: No more than {maxNumber} Large 500 users can be added (400, code
                200).
            LimitReachedError: No more than {maxNumber} Large 1000 users can be added (400, code
                200).
            WrongStateError: The Zoom Events feature cannot be downgraded to "{downgradeCapacity}"
                capacity, or removed: upcoming Zoom Events are scheduled, with "{maxCapacity}"
                capacity (400, code 300).
            PlanMissingError: The "Concurrent Meeting" feature is limited to Licensed users and
                On-prem users (400, code 1207).
            PermissionDeniedError: The "Concurrent Meeting Basic" feature can't be enabled (400,
                code 1208).
            LimitReachedError: No more than {0} "Concurrent Meeting Basic" users can be added (400,
                code 1209).
            PermissionDeniedError: The "Concurrent Meeting Plus" feature can't be enabled (400, code
                1210).
            LimitReachedError: No more than {0} "Concurrent Meeting Plus" users can be added (400,
                code 1211).
            LimitReachedError: The "Zoom IQ for Sales" or "Zoom Whiteboard" license cannot be
                assigned: the account has reached its limit of licensed users or lacks the plan
                (400, code 1228).
            UnsupportedError: A Zoom Rooms user cannot have "Zoom IQ for Sales" or "Zoom Whiteboard"
                enabled (400, code 1233).
            UnsupportedError: An On-Prem user cannot have "Zoom IQ for Sales" enabled (400, code
                1234).
            ValidationError: "Zoom Whiteboard" and "Zoom Whiteboard Plus" exclude each other; set
                only one (400, code 1242).
            UserNotFoundError: No user exists with {userId} (404, code 1001).
            RateLimitError: Too Many Requests (429).

        Example:
            await zoom.users.update_settings("userAmara0000000000001")
        """
        await self._call("update_user_settings", locals())

    async def upload_virtual_background(
        self,
        user_id: str,
        *,
        file: FileInput | None | Unset = UNSET,
        request_options: RequestOptions | None = None,
    ) -> _models.VirtualBackgroundSettingsFile:
        """Add a virtual background to a user, who can have 10 at most.

        Images may be JPG, GIF or PNG, videos MP4 or MOV; an image must not exceed 15 MB. Needs
        virtual backgrounds turned on for the account.

        Scopes: user:write, user:write:admin.

        Granular scopes: user:write:virtual_background_files,
        user:write:virtual_background_files:admin.

        Role permissions: User:Edit.

        Rate limit: Medium.

        Args:
            user_id: The user's ID or email address. `me` stands for the calling user, and works
                with user-level apps only.
            file: Path of the virtual background file.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            The uploaded virtual background.

        Raises:
            ValidationError: There is no uploaded file; verify that one was sent (400, code 120).
            ValidationError: The file is larger than the limit of 15M (400, code 120).
            LimitReachedError: The maximum for a user is 10 files (400, code 120).
            ValidationError: The uploaded file must be a jpg/jpeg, gif or png image (400, code 120).
            NotFoundError: Not Found (404).
            RateLimitError: Too Many Requests (429).

        Example:
            await zoom.users.upload_virtual_background("userAmara0000000000001", file="picture.png")
        """
        return await self._call("upload_user_virtual_background", locals())

    async def batch_delete_virtual_backgrounds(
        self,
        user_id: str,
        *,
        file_ids: str | Unset = UNSET,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Remove virtual backgrounds from a user, named by `file_ids`.

        Needs virtual backgrounds turned on for the account.

        Scopes: user:write, user:write:admin.

        Granular scopes: user:delete:virtual_background_files,
        user:delete:virtual_background_files:admin.

        Role permissions: User:Edit.

        Rate limit: Light.

        Args:
            user_id: The user's ID or email address. `me` stands for the calling user, and works
                with user-level apps only.
            file_ids: IDs of the virtual backgrounds to delete, comma-separated.
            request_options: How this call alone is sent: time limit, retries, headers.

        Raises:
            ValidationError: The parameter `file_ids` is invalid (400, code 300).
            UserNotFoundError: This user does not exist (404, code 1001).
            UserNotFoundError: No user "{userId}" exists, or the user is not one that belongs to
                this account (404, code 1001).
            RateLimitError: Too Many Requests (429).

        Example:
            await zoom.users.batch_delete_virtual_backgrounds("userAmara0000000000001")
        """
        await self._call("delete_user_virtual_backgrounds", locals())

    async def update_status(
        self,
        user_id: str,
        *,
        action: _literals.UserStatusAction,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Update user status

        Deactivate a user or bring a deactivated one back; `action` can also clock a user in or
        out. A deactivated user loses all licenses and cannot sign in. Administrators and Zoom
        Rooms users cannot be activated or deactivated.

        Scopes: user:write, user:write:admin.

        Granular scopes: user:update:status, user:update:status:admin.

        Role permissions: User:Edit.

        Rate limit: Light.

        Args:
            user_id: The user's ID or email address. `me` stands for the calling user, and works
                with user-level apps only.
            action: What to do with the user: `activate`, `deactivate`, `clock_in` or `clock_out`.
            request_options: How this call alone is sent: time limit, retries, headers.

        Raises:
            UnsupportedError: The status of Zoom Room and Admin users cannot change: they are
                neither activated nor deactivated (400, code 200).
            WrongStateError: The user cannot be deactivated: upcoming Zoom Events are scheduled
                (400, code 300).
            LimitReachedError: The user was not activated: the account has its maximum of
                {maxAllowedNumber} "Basic" users. Remove "Basic" user(s) from the "Users" list or
                from the "Pending Users" (400, code 3412).
            LimitReachedError: The user was not activated: the account's maximum of
                no-meeting-license users is {maxAllowedNumber}. Remove no-meeting-license user(s)
                from the "Users" list (400, code 3412).
            LimitReachedError: The "Basic" user was not activated because the account has already
                reached its limit of "Basic" users. Contact the Zoom Customer Support team for help
                (400, code 2033).
            UserNotFoundError: No user exists with {userId} (404, code 1001).
            RateLimitError: Too Many Requests (429).

        Example:
            await zoom.users.update_status("userAmara0000000000001", action="activate")
        """
        await self._call("update_user_status", locals())

    async def get_token(
        self,
        user_id: str,
        *,
        type_: _literals.UserTokenType | Unset = UNSET,
        ttl: int | Unset = UNSET,
        meeting_id: int | str | Unset = UNSET,
        request_options: RequestOptions | None = None,
    ) -> _models.MeetingClosedCaptionToken:
        """Get a user token

        Return a token of a user for starting meetings: a ZAK (Zoom Access Key) or another token
        type; the type `token` is deprecated. A ZAK lives two hours by default, 90 days for API
        users; `ttl` sets another lifetime.

        Scopes: user:read, user:read:admin, user:write, user:write:admin, user_profile.

        Granular scopes: user:read:token, user:read:token:admin.

        Role permissions: User:Read.

        Rate limit: Light.

        Args:
            user_id: The user's ID or email address. `me` stands for the calling user, and works
                with user-level apps only.
            type_: Which token to return: `zak` a Zoom Access Key (ZAK) with which meetings are
                started, good for two hours, or 90 days for API users; `token` is deprecated. At
                most 512 characters. By default "token".
            ttl: Seconds until the token expires, with `type_` `zak` or `onbehalf`: one year at
                most. Left out, two hours (7200); for API users 90 days (7776000). By default 7200.
            meeting_id: ID of the meeting, together with `type_` `onbehalf`.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            The token.

        Raises:
            InvalidTokenError: The access token is expired or invalid (400, code 124).
            UnsupportedError: The API endpoint is not known (400, code 2300).
            UserNotFoundError: There is no user {userId} (404, code 1001).
            RateLimitError: Too Many Requests (429).

        Example:
            await zoom.users.get_token("userAmara0000000000001", type_="token")
        """
        return await self._call("get_user_token", locals())

    async def revoke_token(
        self,
        user_id: str,
        *,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Revoke a user's SSO token, which ends the session in which the user is signed in.

        Scopes: user:write, user:write:admin.

        Granular scopes: user:delete:token, user:delete:token:admin.

        Role permissions: User:Edit.

        Rate limit: Light.

        Args:
            user_id: The user's ID or email address. `me` stands for the calling user, and works
                with user-level apps only.
            request_options: How this call alone is sent: time limit, retries, headers.

        Raises:
            InvalidTokenError: The access token is expired or invalid (400, code 124).
            UnsupportedError: The API endpoint is not known (400, code 2300).
            UserNotFoundError: No user exists with {userId} (404, code 1001).
            RateLimitError: Too Many Requests (429).

        Example:
            await zoom.users.revoke_token("userAmara0000000000001")
        """
        await self._call("revoke_user_token", locals())

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
        the same master account. With `account_id` set to `me` the user leaves the master
        account. Needs a Pro plan or higher with the master account option. Owners and
        administrators of the account cannot be moved, nor users whose email domain is a managed
        domain of the account owner.

        Scopes: user:master.

        Rate limit: Light.

        Args:
            account_id: The account's ID.
            user_id: The user's ID or email address. `me` stands for the calling user, and works
                with user-level apps only.
            body_account_id: ID of the account that the user moves to.
            request_options: How this call alone is sent: time limit, retries, headers.

        Raises:
            UnsupportedError: An Admin user cannot be disassociated (400, code 1117).
            UserNotFoundError: No user {userId} exists, or the user is not one that belongs to this
                account (404, code 1001).
            UserNotInAccountError: The user was not found in this account (404, code 1010).
            NotFoundError: There is no such invite (404, code 1120).
            RateLimitError: Too Many Requests (429).

        Example:
            await zoom.users.move(
                "acctNorthwind000000001",
                "userAmara0000000000001",
                body_account_id="acctNorthwind000000001",
            )
        """
        await self._call("move_user", locals())
