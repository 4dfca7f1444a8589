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
    from ...runtime.pages import AsyncPages, Pages
    from ...runtime.types import FileInput


class Groups(Resource):
    """The operations of groups."""

    def list(
        self,
        *,
        page_size: int | Unset = UNSET,
        next_page_token: str | Unset = UNSET,
        request_options: RequestOptions | None = None,
    ) -> Pages[_models.Group, _models.GroupList]:
        """List the groups of the account, page by page.

        Needs a Pro plan or higher.

        Scopes: group:read:admin, group:write:admin.

        Granular scopes: group:read:list_groups:admin.

        Role permissions: Group:Read.

        Rate limit: Medium.

        Args:
            page_size: How many entries to return per page. At most 300.
            next_page_token: Token from the previous page, to ask for the next one. It expires after
                15 minutes.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            The groups on this page, fetched page by page as they are asked for.

        Raises:
            PlanMissingError: Only available for accounts on a paid plan (200, code 200).
            PlanMissingError: Open to paid accounts only (400, code 200).
            GroupNotFoundError: No group exists with this {groupId} (404, code 4130).
            RateLimitError: Too Many Requests (429).

        Example:
            for item in zoom.groups.list():
                print(item)
        """
        return self._pages("list_groups", locals())

    def create(
        self,
        *,
        name: str | None | Unset = UNSET,
        request_options: RequestOptions | None = None,
    ) -> _models.Group:
        """Create a group.

        An account can add 100 groups a day and have 5,000 in all. Needs a Pro plan or higher.

        Scopes: group:write:admin.

        Granular scopes: group:write:group:admin.

        Role permissions: Group:Edit.

        Rate limit: Light.

        Args:
            name: Name for the group.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            The new group.

        Raises:
            ValidationError: The parameter `name` is invalid (400, code 300).
            ValidationError: The request failed validation (400, code 300).
            LimitReachedError: The maximum number of groups has been reached. Remove some groups
                before adding one (400, code 300).
            PlanMissingError: Open to paid accounts only (400, code 200).
            AlreadyExistsError: Another group is already in use under the name "{groupName}" (409,
                code 4132).
            RateLimitError: Too Many Requests (429).

        Example:
            zoom.groups.create(name="Marketing")
        """
        return self._call("create_group", locals())

    def get(
        self,
        group_id: str,
        *,
        request_options: RequestOptions | None = None,
    ) -> _models.Group:
        """Return the name of a group and the number of its members.

        Needs a Pro, Business or Education plan.

        Scopes: group:read:admin, group:write:admin.

        Granular scopes: group:read:group:admin.

        Role permissions: Group:Read.

        Rate limit: Light.

        Args:
            group_id: The group's ID.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            The group.

        Raises:
            PlanMissingError: Not available: {accountId} is no Paid account (200, code 200).
            NotInAccountError: The group belongs to another account (400, code 1010).
            PlanMissingError: Open to paid accounts only (400, code 200).
            GroupNotFoundError: No group exists with this {groupId} (404, code 4130).
            RateLimitError: Too Many Requests (429).

        Example:
            zoom.groups.get("groupMarketing00000001")
        """
        return self._call("get_group", locals())

    def delete(
        self,
        group_id: str,
        *,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Delete a group.

        A group to which Information Barriers policies apply cannot be deleted. Needs a Pro,
        Business or Education plan.

        Scopes: group:write:admin.

        Granular scopes: group:delete:group:admin.

        Role permissions: Group:Edit.

        Rate limit: Light.

        Args:
            group_id: The group's ID.
            request_options: How this call alone is sent: time limit, retries, headers.

        Raises:
            PlanMissingError: Paid account only, {accountId}; or the group is under Information
                Barriers policies and cannot be deleted (400, code 200).
            GroupNotFoundError: The group does not exist: there is none with {groupId} (404, code
                4130).
            RateLimitError: Too Many Requests (429).

        Example:
            zoom.groups.delete("groupMarketing00000001")
        """
        self._call("delete_group", locals())

    def update(
        self,
        group_id: str,
        *,
        name: str | None | Unset = UNSET,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Rename a group.

        Needs a Pro, Business or Education plan.

        Scopes: group:write:admin.

        Granular scopes: group:update:group:admin.

        Role permissions: Group:Edit.

        Rate limit: Light.

        Args:
            group_id: The group's ID.
            name: New name of the group: shorter than 128 characters and not used by another group
                of the account.
            request_options: How this call alone is sent: time limit, retries, headers.

        Raises:
            PlanMissingError: Open to paid accounts only (400, code 200).
            GroupNotFoundError: No group exists with this {groupId} (404, code 4130).
            AlreadyExistsError: A group named {groupName} already exists (409, code 4132).
            RateLimitError: Too Many Requests (429).

        Example:
            zoom.groups.update("groupMarketing00000001", name="Marketing")
        """
        self._call("update_group", locals())

    def list_admins(
        self,
        group_id: str,
        *,
        page_size: int | Unset = UNSET,
        next_page_token: str | Unset = UNSET,
        request_options: RequestOptions | None = None,
    ) -> Pages[_models.Admin, _models.AdminList]:
        """List the administrators of a group, page by page.

        Needs a Pro, Business or Education plan.

        Scopes: group:read:admin, group:write:admin.

        Granular scopes: group:read:administrator:admin.

        Role permissions: Group:Read.

        Rate limit: Medium.

        Args:
            group_id: The group's ID.
            page_size: How many entries to return per page. At most 300. By default 30.
            next_page_token: Token from the previous page, to ask for the next one. It expires after
                15 minutes.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            The administrators on this page, fetched page by page as they are asked for.

        Raises:
            PlanMissingError: Open to paid accounts only (400, code 200).
            PageTokenExpiredError: This next page token is invalid, or it has expired (400, code
                300).
            GroupNotFoundError: There is no group with the ID "{groupId}" (404, code 4130).
            RateLimitError: Too Many Requests (429).

        Example:
            for item in zoom.groups.list_admins("groupMarketing00000001"):
                print(item)
        """
        return self._pages("list_group_admins", locals())

    def add_admins(
        self,
        group_id: str,
        *,
        admins: Sequence[_inputs.GroupAdminRef] | None | Unset = UNSET,
        request_options: RequestOptions | None = None,
    ) -> _models.AddGroupAdminsResult:
        """Make users administrators of a group, up to 10 in one request.

        Needs a Pro, Business or Education plan.

        Scopes: group:write:admin.

        Granular scopes: group:write:administrator:admin.

        Role permissions: Group:Edit.

        Rate limit: Medium.

        Args:
            group_id: The group's ID.
            admins: Users to make administrators of the group. At most 10 items.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            The IDs of the new administrators and the time of the change.

        Raises:
            PlanMissingError: Paid accounts only; account {accountId} is not one (400, code 200).
            ValidationError: The request failed validation (400, code 300).
            GroupNotFoundError: There is no group with the ID "{groupId}" (404, code 4130).
            RateLimitError: Too Many Requests (429).

        Example:
            zoom.groups.add_admins(
                "groupMarketing00000001",
                admins=[
                    {"email": "amara.okafor@example.com"},
                    {"email": "jonas.lindqvist@example.com"},
                ],
            )
        """
        return self._call("add_group_admins", locals())

    def remove_admin(
        self,
        group_id: str,
        user_id: str,
        *,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Take the administration of a group away from a user.

        Needs a Pro, Business or Education plan.

        Scopes: group:write:admin.

        Granular scopes: group:delete:administrator:admin.

        Role permissions: Group:Edit.

        Rate limit: Light.

        Args:
            group_id: The group's ID.
            user_id: ID or email address of the administrator.
            request_options: How this call alone is sent: time limit, retries, headers.

        Raises:
            NotFoundError: The user is not one of the administrators of the group "{groupId}" (400,
                code 4138).
            PlanMissingError: Open to paid accounts only (400, code 200).
            GroupNotFoundError: There is no group with the ID "{groupId}" (404, code 4130).
            RateLimitError: Too Many Requests (429).

        Example:
            zoom.groups.remove_admin("groupMarketing00000001", "userAmara0000000000001")
        """
        self._call("remove_group_admin", locals())

    def list_channels(
        self,
        group_id: str,
        *,
        request_options: RequestOptions | None = None,
    ) -> _models.GroupChannelList:
        """List the chat channels of a group.

        Needs a Pro, Business or Education plan.

        Scopes: group:read:admin, group:write:admin.

        Granular scopes: group:read:list_channels:admin.

        Role permissions: Group:Read.

        Rate limit: Medium.

        Args:
            group_id: The group's ID.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            The channels of the group.

        Raises:
            GroupNotFoundError: No group exists with this {groupId} (404, code 4130).
            RateLimitError: Too Many Requests (429).

        Example:
            zoom.groups.list_channels("groupMarketing00000001")
        """
        return self._call("list_group_channels", locals())

    def get_locked_settings(
        self,
        group_id: str,
        *,
        option: str | Unset = UNSET,
        request_options: RequestOptions | None = None,
    ) -> _models.GroupLockedSettings:
        """Return which settings of a group are locked.

        Members cannot change a locked setting for themselves. `force_pmi_jbh_password` has been
        deprecated since September 2019. Needs a Pro, Business or Education plan.

        Scopes: group:read:admin, group:write:admin.

        Granular scopes: group:read:lock_settings:admin.

        Role permissions: Group:Read.

        Rate limit: Medium.

        Args:
            group_id: The group's ID.
            option: Give `meeting_security` to get the locks on the security settings of meetings.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            The locks on the group's settings, or on its meeting and webinar security settings
                alone.

        Raises:
            PlanMissingError: Open to paid accounts only (400, code 200).
            GroupNotFoundError: There is no group {groupId} (404, code 4130).
            RateLimitError: Too Many Requests (429).

        Example:
            zoom.groups.get_locked_settings("groupMarketing00000001")
        """
        return self._call("get_group_locked_settings", locals())

    def update_locked_settings(
        self,
        group_id: str,
        *,
        audio_conferencing: _inputs.LockedAudioConferencingSettingsInput
        | _models.LockedAudioConferencingSettings
        | None
        | Unset = UNSET,
        email_notification: _inputs.LockedEmailNotificationSettingsInput
        | _models.LockedEmailNotificationSettings
        | None
        | Unset = UNSET,
        in_meeting: _inputs.GroupLockedInMeetingSettingsInput
        | _models.GroupLockedInMeetingSettings
        | None
        | Unset = UNSET,
        other_options: _inputs.GroupLockedSettingsOtherOptionsInput | None | Unset = UNSET,
        recording: _inputs.GroupLockedRecordingSettingsInput
        | _models.AccountLockSettingsUpdatedRecordingSettings
        | None
        | Unset = UNSET,
        schedule_meeting: _inputs.GroupLockedScheduleMeetingSettingsInput
        | _models.GroupLockedScheduleMeetingSettings
        | None
        | Unset = UNSET,
        telephony: _inputs.LockedTelephonySettingsInput | None | Unset = UNSET,
        meeting_security: _inputs.GroupLockedSettingsMeetingSecurity | None | Unset = UNSET,
        option: str | Unset = UNSET,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Lock or unlock settings of a group.

        Members cannot change a locked setting for themselves. `force_pmi_jbh_password` has been
        deprecated since September 2019. Needs a Pro, Business or Education plan.

        Scopes: group:write:admin.

        Granular scopes: group:update:lock_settings:admin.

        Role permissions: Group:Edit.

        Rate limit: Medium.

        Args:
            group_id: The group's ID.
            audio_conferencing: Audio conferencing settings.
            email_notification: Settings for email notifications.
            in_meeting: Settings for what can be done in a meeting.
            other_options: Further settings.
            recording: Locks on the group's settings for recording.
            schedule_meeting: Settings for scheduling meetings.
            telephony: Telephony settings.
            meeting_security: Settings for the security of meetings.
            option: Give `meeting_security` when the change concerns the security settings of
                meetings.
            request_options: How this call alone is sent: time limit, retries, headers.

        Raises:
            PlanMissingError: This needs a paid account (400, code 200).
            GroupNotFoundError: There is no such group (404, code 4130).
            RateLimitError: Too Many Requests (429).

        Example:
            zoom.groups.update_locked_settings(
                "groupMarketing00000001",
                other_options={"blur_snapshot": True},
                telephony={"telephony_regions": True, "third_party_audio": True},
            )
        """
        self._call("update_group_locked_settings", locals())

    def list_members(
        self,
        group_id: str,
        *,
        page_size: int | Unset = UNSET,
        page_number: int | Unset = UNSET,
        next_page_token: str | Unset = UNSET,
        request_options: RequestOptions | None = None,
    ) -> Pages[_models.RoleMember, _models.RoleMemberList]:
        """List who belongs to a group, with names, email addresses and user types, page by page.

        Needs a Pro, Business or Education plan.

        Scopes: group:read:admin, group:write:admin.

        Granular scopes: group:read:list_members:admin.

        Role permissions: Group:Read.

        Rate limit: Medium.

        Args:
            group_id: The group's ID.
            page_size: How many entries to return per page. At most 2000. By default 30.
            page_number: Deprecated; use `next_page_token`. Page to return, counted from 1. By
                default 1.
            next_page_token: Token from the previous page, to ask for the next one. It expires after
                15 minutes.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            The members on this page, fetched page by page as they are asked for.

        Raises:
            PlanMissingError: Open to paid accounts only (400, code 200).
            PageTokenExpiredError: This next page token is invalid, or it has expired (400, code
                300).
            GroupNotFoundError: No group exists with this {groupId} (404, code 4130).
            RateLimitError: Too Many Requests (429).

        Example:
            for item in zoom.groups.list_members("groupMarketing00000001"):
                print(item)
        """
        return self._pages("list_group_members", locals())

    def add_members(
        self,
        group_id: str,
        *,
        members: Sequence[_inputs.RoleMemberRef] | None | Unset = UNSET,
        request_options: RequestOptions | None = None,
    ) -> _models.AddedMembers:
        """Add users of the account to a group.

        Needs a Pro, Business or Education plan.

        Scopes: group:write:admin.

        Granular scopes: group:write:member:admin.

        Role permissions: Group:Edit.

        Rate limit: Medium.

        Args:
            group_id: The group's ID.
            members: The users to add to the group, at most 30.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            The IDs of the added members and the time of the change.

        Raises:
            PlanMissingError: Paid accounts only; account {accountId} is not one (400, code 200).
            GroupNotFoundError: No group exists with this {groupId} (404, code 4130).
            RateLimitError: Too Many Requests (429).

        Example:
            zoom.groups.add_members(
                "groupMarketing00000001",
                members=[
                    {"email": "amara.okafor@example.com"},
                    {"email": "jonas.lindqvist@example.com"},
                ],
            )
        """
        return self._call("add_group_members", locals())

    def remove_member(
        self,
        group_id: str,
        member_id: str,
        *,
        request_options: RequestOptions | None = None,
    ) -> None:
        """End a user's membership in a group.

        The user stays in the account. Needs a Pro, Business or Education plan.

        Scopes: group:write:admin.

        Granular scopes: group:delete:member:admin.

        Role permissions: Group:Edit.

        Rate limit: Light.

        Args:
            group_id: The group's ID.
            member_id: The member's ID or email address.
            request_options: How this call alone is sent: time limit, retries, headers.

        Raises:
            NotInAccountError: The group is not in this account: {accountId} (400, code 1010).
            PlanMissingError: Open to paid accounts only (400, code 200).
            GroupNotFoundError: No group exists with this {groupId} (404, code 4130).
            NotFoundError: There is no such group member (404, code 4131).
            RateLimitError: Too Many Requests (429).

        Example:
            zoom.groups.remove_member("groupMarketing00000001", "userAmara0000000000001")
        """
        self._call("remove_group_member", locals())

    def update_member(
        self,
        group_id: str,
        member_id: str,
        *,
        action: _literals.GroupMemberAction,
        target_group_id: str | None | Unset = UNSET,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Move a member to another group or choose the member's primary group.

        A user follows the settings of the primary group, at first the one joined earliest;
        locked settings of the other groups stay in force. Needs a Pro plan or higher.

        Scopes: group:write:admin.

        Granular scopes: group:update:member:admin.

        Rate limit: Medium.

        Args:
            group_id: ID of the member's group. To choose the primary group, give the ID of that
                group here as well as in `target_group_id`.
            member_id: The member's user ID.
            action: What to do with the member: `move` to another group, or make this group the
                primary one (`set_primary`).
            target_group_id: ID of the group to move the member to, or to make the member's primary
                group.
            request_options: How this call alone is sent: time limit, retries, headers.

        Raises:
            PlanMissingError: A Paid account is needed, which {accountId} is not (400, code 200).
            ValidationError: `target_group_id` must not be empty (400, code 300).
            NotInAccountError: The group is not in this account: {accountId} (400, code 1010).
            GroupNotFoundError: No group exists with this {groupId} (404, code 4130).
            NotFoundError: There is no such group member (404, code 4131).
            RateLimitError: Too Many Requests (429).

        Example:
            zoom.groups.update_member(
                "groupMarketing00000001",
                "userAmara0000000000001",
                action="move",
                target_group_id="groupTraining000000002",
            )
        """
        self._call("update_group_member", locals())

    def get_settings(
        self,
        group_id: str,
        *,
        option: _literals.SettingsOption | Unset = UNSET,
        custom_query_fields: _literals.GroupSettingsCustomQueryField | Unset = UNSET,
        request_options: RequestOptions | None = None,
    ) -> _models.GroupSettings:
        """Get group settings

        Return the settings that apply to the members of a group, all of them, one special block
        (`option`) or single fields (`custom_query_fields`). Needs a Pro, Business or Education
        plan.

        Scopes: group:read:admin, group:write:admin.

        Granular scopes: group:read:settings:admin.

        Role permissions: Group:Read.

        Rate limit: Medium.

        Args:
            group_id: The group's ID.
            option: Block to return instead of all settings: `meeting_authentication` (who may
                join), `recording_authentication` (who may watch recordings), or `meeting_security`.
            custom_query_fields: Names of the settings to return, comma-separated, such as
                `host_video,participant_video`; all others are left out of the answer.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            The settings of the group, or the block that `option` asks for.

        Raises:
            GroupNotFoundError: The group {groupId} does not exist (404, code 4130).
            RateLimitError: Too Many Requests (429).

        Example:
            zoom.groups.get_settings("groupMarketing00000001")
        """
        return self._call("get_group_settings", locals())

    def update_settings(
        self,
        group_id: str,
        *,
        audio_conferencing: _inputs.GroupAudioConferencingSettings
        | _models.AudioConferencingSettings
        | None
        | Unset = UNSET,
        email_notification: _inputs.GroupEmailNotificationSettings
        | _models.EmailNotificationSettings
        | None
        | Unset = UNSET,
        in_meeting: _inputs.GroupInMeetingSettings
        | _models.GroupSettingsUpdatedInMeetingSettings
        | None
        | Unset = UNSET,
        other_options: _inputs.GroupOtherOptionsInput
        | _models.GroupSettingsOtherOptions
        | None
        | Unset = UNSET,
        profile: _inputs.GroupProfileInput | None | Unset = UNSET,
        recording: _inputs.GroupRecordingSettings
        | _models.GroupSettingsUpdatedRecordingSettings
        | None
        | Unset = UNSET,
        schedule_meeting: _inputs.GroupScheduleMeetingSettingsInput | None | Unset = UNSET,
        telephony: _inputs.GroupTelephonySettings | None | Unset = UNSET,
        chat: _inputs.GroupChatSettings | None | Unset = UNSET,
        authentication_option: _inputs.AuthenticationOption | None | Unset = UNSET,
        meeting_authentication: bool | None | Unset = UNSET,
        recording_authentication: bool | None | Unset = UNSET,
        meeting_security: _inputs.GroupSettingsMeetingSecurity
        | _models.GroupSettingsUpdatedMeetingSecurity
        | None
        | Unset = UNSET,
        option: _literals.SettingsOption | Unset = UNSET,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Change the settings that apply to the members of a group.

        Settings left out keep their value. `force_pmi_jbh_password` has been deprecated since
        September 2019. Needs a Pro, Business or Education plan.

        Scopes: group:write:admin.

        Granular scopes: group:update:settings:admin.

        Role permissions: Group:Edit.

        Rate limit: Medium.

        Args:
            group_id: The group's ID.
            audio_conferencing: Audio conferencing settings.
            email_notification: Settings for email notifications.
            in_meeting: Settings for what can be done in a meeting.
            other_options: Further settings.
            profile: Profile settings, such as where recordings are stored.
            recording: The group's settings for local and cloud recording.
            schedule_meeting: Settings for scheduling meetings.
            telephony: Telephony settings.
            chat: Chat settings.
            authentication_option: The group's authentication options.
            meeting_authentication: Whether meetings are open to authenticated users only.
            recording_authentication: Whether cloud recordings can be viewed by authenticated users
                only.
            meeting_security: Settings for the security of meetings.
            option: Block to change: `meeting_authentication` (who may join),
                `recording_authentication` (who may watch recordings), or `meeting_security`.
            request_options: How this call alone is sent: time limit, retries, headers.

        Raises:
            PlanMissingError: Only for a Paid account: {accountId} (400, code 200).
            GroupNotFoundError: The group {groupId} does not exist (404, code 4130).
            RateLimitError: Too Many Requests (429).

        Example:
            zoom.groups.update_settings(
                "groupMarketing00000001",
                telephony={
                    "audio_conference_info": "Dial +1 555 0142, code 4471",
                    "third_party_audio": True,
                },
            )
        """
        self._call("update_group_settings", locals())

    def get_webinar_registration_settings(
        self,
        group_id: str,
        *,
        type_: _literals.WebinarRegistrationSettingsType | Unset = UNSET,
        request_options: RequestOptions | None = None,
    ) -> _models.WebinarRegistrationSettings:
        """Return how registration for webinars works in a group: options, questions and approval.

        `type_` is required. Needs a Pro, Business or Education plan.

        Scopes: group:read:admin, group:write:admin.

        Granular scopes: group:read:registration_settings:admin.

        Role permissions: Group:Read.

        Rate limit: Medium.

        Args:
            group_id: The group's ID.
            type_: What the registration is for.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            The webinar registration settings of the group.

        Raises:
            ValidationError: The parameter `type` is missing (400, code 300).
            ValidationError: The parameter `type` is invalid (400, code 300).
            GroupNotFoundError: The group {groupId} does not exist (404, code 4130).
            RateLimitError: Too Many Requests (429).

        Example:
            zoom.groups.get_webinar_registration_settings("groupMarketing00000001", type_="webinar")
        """
        return self._call("get_group_webinar_registration_settings", locals())

    def update_webinar_registration_settings(
        self,
        group_id: str,
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
        """Change how registration for webinars works in a group: options, questions and approval.

        `type_` is required. Needs a Pro, Business or Education plan.

        Scopes: group:write:admin.

        Granular scopes: group:update:registration_settings:admin.

        Role permissions: Group:Edit.

        Rate limit: Medium.

        Args:
            group_id: The group's ID.
            questions: Standard fields in the group's registration settings.
            options: What happens when participants submit their registration.
            approve_type: How registrations are approved: `0` or `1`; their meaning is not
                documented here.
            custom_questions: Custom questions in the group's registration settings.
            type_: What the registration is for.
            request_options: How this call alone is sent: time limit, retries, headers.

        Raises:
            PlanMissingError: Open to paid accounts only (400, code 200).
            ValidationError: The parameter `type` is missing (400, code 300).
            ValidationError: The parameter `type` is invalid (400, code 300).
            GroupNotFoundError: The group {groupId} does not exist (404, code 4130).
            RateLimitError: Too Many Requests (429).

        Example:
            zoom.groups.update_webinar_registration_settings(
                "groupMarketing00000001",
                type_="webinar",
                questions=[
                    {"field_name": "last_name", "required": True, "selected": True},
                    {"field_name": "address", "required": True, "selected": False},
                ],
            )
        """
        self._call("update_group_webinar_registration_settings", locals())

    def upload_virtual_background(
        self,
        group_id: str,
        *,
        file: FileInput | None | Unset = UNSET,
        request_options: RequestOptions | None = None,
    ) -> _models.VirtualBackgroundSettingsFile:
        """Upload a virtual background that all members of a group can use.

        It must be a JPG or PNG image of no more than 15 MB; the limit is 10 files. Needs virtual
        backgrounds turned on for the account.

        Scopes: group:write:admin.

        Granular scopes: group:write:virtual_background_files:admin.

        Role permissions: Group:Edit.

        Rate limit: Medium.

        Args:
            group_id: The group's ID.
            file: Path of the virtual background file.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            The uploaded virtual background.

        Raises:
            ValidationError: There is no uploaded file; verify that one was sent (400, code 120).
            ValidationError: The file is larger than the limit of 15M (400, code 120).
            LimitReachedError: The maximum for a user is 10 files (400, code 120).
            ValidationError: The uploaded file must be a jpg/jpeg or png image (400, code 120).
            UserNotFoundError: The user does not exist (404, code 1001).
            UserNotFoundError: There is no user {email}, or none in this account (404, code 1001).
            RateLimitError: Too Many Requests (429).

        Example:
            zoom.groups.upload_virtual_background("groupMarketing00000001", file="picture.png")
        """
        return self._call("upload_group_virtual_background", locals())

    def batch_delete_virtual_backgrounds(
        self,
        group_id: str,
        *,
        file_ids: str | Unset = UNSET,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Delete virtual backgrounds of a group, named by `file_ids`.

        Needs virtual backgrounds turned on for the account.

        Scopes: group:write:admin.

        Granular scopes: group:delete:virtual_background_files:admin.

        Role permissions: Group:Edit.

        Rate limit: Light.

        Args:
            group_id: The group's ID.
            file_ids: IDs of the virtual backgrounds to delete, comma-separated.
            request_options: How this call alone is sent: time limit, retries, headers.

        Raises:
            ValidationError: The parameter is invalid: {file_ids} (400, code 300).
            NotFoundError: The group member was not found (400, code 300).
            GroupNotFoundError: No group exists with this {groupId} (404, code 4130).
            RateLimitError: Too Many Requests (429).

        Example:
            zoom.groups.batch_delete_virtual_backgrounds("groupMarketing00000001")
        """
        self._call("delete_group_virtual_backgrounds", locals())


class AsyncGroups(AsyncResource):
    """The operations of groups."""

    def list(
        self,
        *,
        page_size: int | Unset = UNSET,
        next_page_token: str | Unset = UNSET,
        request_options: RequestOptions | None = None,
    ) -> AsyncPages[_models.Group, _models.GroupList]:
        """List the groups of the account, page by page.

        Needs a Pro plan or higher.

        Scopes: group:read:admin, group:write:admin.

        Granular scopes: group:read:list_groups:admin.

        Role permissions: Group:Read.

        Rate limit: Medium.

        Args:
            page_size: How many entries to return per page. At most 300.
            next_page_token: Token from the previous page, to ask for the next one. It expires after
                15 minutes.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            The groups on this page, fetched page by page as they are asked for.

        Raises:
            PlanMissingError: Only available for accounts on a paid plan (200, code 200).
            PlanMissingError: Open to paid accounts only (400, code 200).
            GroupNotFoundError: No group exists with this {groupId} (404, code 4130).
            RateLimitError: Too Many Requests (429).

        Example:
            async for item in zoom.groups.list():
                print(item)
        """
        return self._pages("list_groups", locals())

    async def create(
        self,
        *,
        name: str | None | Unset = UNSET,
        request_options: RequestOptions | None = None,
    ) -> _models.Group:
        """Create a group.

        An account can add 100 groups a day and have 5,000 in all. Needs a Pro plan or higher.

        Scopes: group:write:admin.

        Granular scopes: group:write:group:admin.

        Role permissions: Group:Edit.

        Rate limit: Light.

        Args:
            name: Name for the group.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            The new group.

        Raises:
            ValidationError: The parameter `name` is invalid (400, code 300).
            ValidationError: The request failed validation (400, code 300).
            LimitReachedError: The maximum number of groups has been reached. Remove some groups
                before adding one (400, code 300).
            PlanMissingError: Open to paid accounts only (400, code 200).
            AlreadyExistsError: Another group is already in use under the name "{groupName}" (409,
                code 4132).
            RateLimitError: Too Many Requests (429).

        Example:
            await zoom.groups.create(name="Marketing")
        """
        return await self._call("create_group", locals())

    async def get(
        self,
        group_id: str,
        *,
        request_options: RequestOptions | None = None,
    ) -> _models.Group:
        """Return the name of a group and the number of its members.

        Needs a Pro, Business or Education plan.

        Scopes: group:read:admin, group:write:admin.

        Granular scopes: group:read:group:admin.

        Role permissions: Group:Read.

        Rate limit: Light.

        Args:
            group_id: The group's ID.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            The group.

        Raises:
            PlanMissingError: Not available: {accountId} is no Paid account (200, code 200).
            NotInAccountError: The group belongs to another account (400, code 1010).
            PlanMissingError: Open to paid accounts only (400, code 200).
            GroupNotFoundError: No group exists with this {groupId} (404, code 4130).
            RateLimitError: Too Many Requests (429).

        Example:
            await zoom.groups.get("groupMarketing00000001")
        """
        return await self._call("get_group", locals())

    async def delete(
        self,
        group_id: str,
        *,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Delete a group.

        A group to which Information Barriers policies apply cannot be deleted. Needs a Pro,
        Business or Education plan.

        Scopes: group:write:admin.

        Granular scopes: group:delete:group:admin.

        Role permissions: Group:Edit.

        Rate limit: Light.

        Args:
            group_id: The group's ID.
            request_options: How this call alone is sent: time limit, retries, headers.

        Raises:
            PlanMissingError: Paid account only, {accountId}; or the group is under Information
                Barriers policies and cannot be deleted (400, code 200).
            GroupNotFoundError: The group does not exist: there is none with {groupId} (404, code
                4130).
            RateLimitError: Too Many Requests (429).

        Example:
            await zoom.groups.delete("groupMarketing00000001")
        """
        await self._call("delete_group", locals())

    async def update(
        self,
        group_id: str,
        *,
        name: str | None | Unset = UNSET,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Rename a group.

        Needs a Pro, Business or Education plan.

        Scopes: group:write:admin.

        Granular scopes: group:update:group:admin.

        Role permissions: Group:Edit.

        Rate limit: Light.

        Args:
            group_id: The group's ID.
            name: New name of the group: shorter than 128 characters and not used by another group
                of the account.
            request_options: How this call alone is sent: time limit, retries, headers.

        Raises:
            PlanMissingError: Open to paid accounts only (400, code 200).
            GroupNotFoundError: No group exists with this {groupId} (404, code 4130).
            AlreadyExistsError: A group named {groupName} already exists (409, code 4132).
            RateLimitError: Too Many Requests (429).

        Example:
            await zoom.groups.update("groupMarketing00000001", name="Marketing")
        """
        await self._call("update_group", locals())

    def list_admins(
        self,
        group_id: str,
        *,
        page_size: int | Unset = UNSET,
        next_page_token: str | Unset = UNSET,
        request_options: RequestOptions | None = None,
    ) -> AsyncPages[_models.Admin, _models.AdminList]:
        """List the administrators of a group, page by page.

        Needs a Pro, Business or Education plan.

        Scopes: group:read:admin, group:write:admin.

        Granular scopes: group:read:administrator:admin.

        Role permissions: Group:Read.

        Rate limit: Medium.

        Args:
            group_id: The group's ID.
            page_size: How many entries to return per page. At most 300. By default 30.
            next_page_token: Token from the previous page, to ask for the next one. It expires after
                15 minutes.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            The administrators on this page, fetched page by page as they are asked for.

        Raises:
            PlanMissingError: Open to paid accounts only (400, code 200).
            PageTokenExpiredError: This next page token is invalid, or it has expired (400, code
                300).
            GroupNotFoundError: There is no group with the ID "{groupId}" (404, code 4130).
            RateLimitError: Too Many Requests (429).

        Example:
            async for item in zoom.groups.list_admins("groupMarketing00000001"):
                print(item)
        """
        return self._pages("list_group_admins", locals())

    async def add_admins(
        self,
        group_id: str,
        *,
        admins: Sequence[_inputs.GroupAdminRef] | None | Unset = UNSET,
        request_options: RequestOptions | None = None,
    ) -> _models.AddGroupAdminsResult:
        """Make users administrators of a group, up to 10 in one request.

        Needs a Pro, Business or Education plan.

        Scopes: group:write:admin.

        Granular scopes: group:write:administrator:admin.

        Role permissions: Group:Edit.

        Rate limit: Medium.

        Args:
            group_id: The group's ID.
            admins: Users to make administrators of the group. At most 10 items.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            The IDs of the new administrators and the time of the change.

        Raises:
            PlanMissingError: Paid accounts only; account {accountId} is not one (400, code 200).
            ValidationError: The request failed validation (400, code 300).
            GroupNotFoundError: There is no group with the ID "{groupId}" (404, code 4130).
            RateLimitError: Too Many Requests (429).

        Example:
            await zoom.groups.add_admins(
                "groupMarketing00000001",
                admins=[
                    {"email": "amara.okafor@example.com"},
                    {"email": "jonas.lindqvist@example.com"},
                ],
            )
        """
        return await self._call("add_group_admins", locals())

    async def remove_admin(
        self,
        group_id: str,
        user_id: str,
        *,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Take the administration of a group away from a user.

        Needs a Pro, Business or Education plan.

        Scopes: group:write:admin.

        Granular scopes: group:delete:administrator:admin.

        Role permissions: Group:Edit.

        Rate limit: Light.

        Args:
            group_id: The group's ID.
            user_id: ID or email address of the administrator.
            request_options: How this call alone is sent: time limit, retries, headers.

        Raises:
            NotFoundError: The user is not one of the administrators of the group "{groupId}" (400,
                code 4138).
            PlanMissingError: Open to paid accounts only (400, code 200).
            GroupNotFoundError: There is no group with the ID "{groupId}" (404, code 4130).
            RateLimitError: Too Many Requests (429).

        Example:
            await zoom.groups.remove_admin("groupMarketing00000001", "userAmara0000000000001")
        """
        await self._call("remove_group_admin", locals())

    async def list_channels(
        self,
        group_id: str,
        *,
        request_options: RequestOptions | None = None,
    ) -> _models.GroupChannelList:
        """List the chat channels of a group.

        Needs a Pro, Business or Education plan.

        Scopes: group:read:admin, group:write:admin.

        Granular scopes: group:read:list_channels:admin.

        Role permissions: Group:Read.

        Rate limit: Medium.

        Args:
            group_id: The group's ID.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            The channels of the group.

        Raises:
            GroupNotFoundError: No group exists with this {groupId} (404, code 4130).
            RateLimitError: Too Many Requests (429).

        Example:
            await zoom.groups.list_channels("groupMarketing00000001")
        """
        return await self._call("list_group_channels", locals())

    async def get_locked_settings(
        self,
        group_id: str,
        *,
        option: str | Unset = UNSET,
        request_options: RequestOptions | None = None,
    ) -> _models.GroupLockedSettings:
        """Return which settings of a group are locked.

        Members cannot change a locked setting for themselves. `force_pmi_jbh_password` has been
        deprecated since September 2019. Needs a Pro, Business or Education plan.

        Scopes: group:read:admin, group:write:admin.

        Granular scopes: group:read:lock_settings:admin.

        Role permissions: Group:Read.

        Rate limit: Medium.

        Args:
            group_id: The group's ID.
            option: Give `meeting_security` to get the locks on the security settings of meetings.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            The locks on the group's settings, or on its meeting and webinar security settings
                alone.

        Raises:
            PlanMissingError: Open to paid accounts only (400, code 200).
            GroupNotFoundError: There is no group {groupId} (404, code 4130).
            RateLimitError: Too Many Requests (429).

        Example:
            await zoom.groups.get_locked_settings("groupMarketing00000001")
        """
        return await self._call("get_group_locked_settings", locals())

    async def update_locked_settings(
        self,
        group_id: str,
        *,
        audio_conferencing: _inputs.LockedAudioConferencingSettingsInput
        | _models.LockedAudioConferencingSettings
        | None
        | Unset = UNSET,
        email_notification: _inputs.LockedEmailNotificationSettingsInput
        | _models.LockedEmailNotificationSettings
        | None
        | Unset = UNSET,
        in_meeting: _inputs.GroupLockedInMeetingSettingsInput
        | _models.GroupLockedInMeetingSettings
        | None
        | Unset = UNSET,
        other_options: _inputs.GroupLockedSettingsOtherOptionsInput | None | Unset = UNSET,
        recording: _inputs.GroupLockedRecordingSettingsInput
        | _models.AccountLockSettingsUpdatedRecordingSettings
        | None
        | Unset = UNSET,
        schedule_meeting: _inputs.GroupLockedScheduleMeetingSettingsInput
        | _models.GroupLockedScheduleMeetingSettings
        | None
        | Unset = UNSET,
        telephony: _inputs.LockedTelephonySettingsInput | None | Unset = UNSET,
        meeting_security: _inputs.GroupLockedSettingsMeetingSecurity | None | Unset = UNSET,
        option: str | Unset = UNSET,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Lock or unlock settings of a group.

        Members cannot change a locked setting for themselves. `force_pmi_jbh_password` has been
        deprecated since September 2019. Needs a Pro, Business or Education plan.

        Scopes: group:write:admin.

        Granular scopes: group:update:lock_settings:admin.

        Role permissions: Group:Edit.

        Rate limit: Medium.

        Args:
            group_id: The group's ID.
            audio_conferencing: Audio conferencing settings.
            email_notification: Settings for email notifications.
            in_meeting: Settings for what can be done in a meeting.
            other_options: Further settings.
            recording: Locks on the group's settings for recording.
            schedule_meeting: Settings for scheduling meetings.
            telephony: Telephony settings.
            meeting_security: Settings for the security of meetings.
            option: Give `meeting_security` when the change concerns the security settings of
                meetings.
            request_options: How this call alone is sent: time limit, retries, headers.

        Raises:
            PlanMissingError: This needs a paid account (400, code 200).
            GroupNotFoundError: There is no such group (404, code 4130).
            RateLimitError: Too Many Requests (429).

        Example:
            await zoom.groups.update_locked_settings(
                "groupMarketing00000001",
                other_options={"blur_snapshot": True},
                telephony={"telephony_regions": True, "third_party_audio": True},
            )
        """
        await self._call("update_group_locked_settings", locals())

    def list_members(
        self,
        group_id: str,
        *,
        page_size: int | Unset = UNSET,
        page_number: int | Unset = UNSET,
        next_page_token: str | Unset = UNSET,
        request_options: RequestOptions | None = None,
    ) -> AsyncPages[_models.RoleMember, _models.RoleMemberList]:
        """List who belongs to a group, with names, email addresses and user types, page by page.

        Needs a Pro, Business or Education plan.

        Scopes: group:read:admin, group:write:admin.

        Granular scopes: group:read:list_members:admin.

        Role permissions: Group:Read.

        Rate limit: Medium.

        Args:
            group_id: The group's ID.
            page_size: How many entries to return per page. At most 2000. By default 30.
            page_number: Deprecated; use `next_page_token`. Page to return, counted from 1. By
                default 1.
            next_page_token: Token from the previous page, to ask for the next one. It expires after
                15 minutes.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            The members on this page, fetched page by page as they are asked for.

        Raises:
            PlanMissingError: Open to paid accounts only (400, code 200).
            PageTokenExpiredError: This next page token is invalid, or it has expired (400, code
                300).
            GroupNotFoundError: No group exists with this {groupId} (404, code 4130).
            RateLimitError: Too Many Requests (429).

        Example:
            async for item in zoom.groups.list_members("groupMarketing00000001"):
                print(item)
        """
        return self._pages("list_group_members", locals())

    async def add_members(
        self,
        group_id: str,
        *,
        members: Sequence[_inputs.RoleMemberRef] | None | Unset = UNSET,
        request_options: RequestOptions | None = None,
    ) -> _models.AddedMembers:
        """Add users of the account to a group.

        Needs a Pro, Business or Education plan.

        Scopes: group:write:admin.

        Granular scopes: group:write:member:admin.

        Role permissions: Group:Edit.

        Rate limit: Medium.

        Args:
            group_id: The group's ID.
            members: The users to add to the group, at most 30.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            The IDs of the added members and the time of the change.

        Raises:
            PlanMissingError: Paid accounts only; account {accountId} is not one (400, code 200).
            GroupNotFoundError: No group exists with this {groupId} (404, code 4130).
            RateLimitError: Too Many Requests (429).

        Example:
            await zoom.groups.add_members(
                "groupMarketing00000001",
                members=[
                    {"email": "amara.okafor@example.com"},
                    {"email": "jonas.lindqvist@example.com"},
                ],
            )
        """
        return await self._call("add_group_members", locals())

    async def remove_member(
        self,
        group_id: str,
        member_id: str,
        *,
        request_options: RequestOptions | None = None,
    ) -> None:
        """End a user's membership in a group.

        The user stays in the account. Needs a Pro, Business or Education plan.

        Scopes: group:write:admin.

        Granular scopes: group:delete:member:admin.

        Role permissions: Group:Edit.

        Rate limit: Light.

        Args:
            group_id: The group's ID.
            member_id: The member's ID or email address.
            request_options: How this call alone is sent: time limit, retries, headers.

        Raises:
            NotInAccountError: The group is not in this account: {accountId} (400, code 1010).
            PlanMissingError: Open to paid accounts only (400, code 200).
            GroupNotFoundError: No group exists with this {groupId} (404, code 4130).
            NotFoundError: There is no such group member (404, code 4131).
            RateLimitError: Too Many Requests (429).

        Example:
            await zoom.groups.remove_member("groupMarketing00000001", "userAmara0000000000001")
        """
        await self._call("remove_group_member", locals())

    async def update_member(
        self,
        group_id: str,
        member_id: str,
        *,
        action: _literals.GroupMemberAction,
        target_group_id: str | None | Unset = UNSET,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Move a member to another group or choose the member's primary group.

        A user follows the settings of the primary group, at first the one joined earliest;
        locked settings of the other groups stay in force. Needs a Pro plan or higher.

        Scopes: group:write:admin.

        Granular scopes: group:update:member:admin.

        Rate limit: Medium.

        Args:
            group_id: ID of the member's group. To choose the primary group, give the ID of that
                group here as well as in `target_group_id`.
            member_id: The member's user ID.
            action: What to do with the member: `move` to another group, or make this group the
                primary one (`set_primary`).
            target_group_id: ID of the group to move the member to, or to make the member's primary
                group.
            request_options: How this call alone is sent: time limit, retries, headers.

        Raises:
            PlanMissingError: A Paid account is needed, which {accountId} is not (400, code 200).
            ValidationError: `target_group_id` must not be empty (400, code 300).
            NotInAccountError: The group is not in this account: {accountId} (400, code 1010).
            GroupNotFoundError: No group exists with this {groupId} (404, code 4130).
            NotFoundError: There is no such group member (404, code 4131).
            RateLimitError: Too Many Requests (429).

        Example:
            await zoom.groups.update_member(
                "groupMarketing00000001",
                "userAmara0000000000001",
                action="move",
                target_group_id="groupTraining000000002",
            )
        """
        await self._call("update_group_member", locals())

    async def get_settings(
        self,
        group_id: str,
        *,
        option: _literals.SettingsOption | Unset = UNSET,
        custom_query_fields: _literals.GroupSettingsCustomQueryField | Unset = UNSET,
        request_options: RequestOptions | None = None,
    ) -> _models.GroupSettings:
        """Get group settings

        Return the settings that apply to the members of a group, all of them, one special block
        (`option`) or single fields (`custom_query_fields`). Needs a Pro, Business or Education
        plan.

        Scopes: group:read:admin, group:write:admin.

        Granular scopes: group:read:settings:admin.

        Role permissions: Group:Read.

        Rate limit: Medium.

        Args:
            group_id: The group's ID.
            option: Block to return instead of all settings: `meeting_authentication` (who may
                join), `recording_authentication` (who may watch recordings), or `meeting_security`.
            custom_query_fields: Names of the settings to return, comma-separated, such as
                `host_video,participant_video`; all others are left out of the answer.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            The settings of the group, or the block that `option` asks for.

        Raises:
            GroupNotFoundError: The group {groupId} does not exist (404, code 4130).
            RateLimitError: Too Many Requests (429).

        Example:
            await zoom.groups.get_settings("groupMarketing00000001")
        """
        return await self._call("get_group_settings", locals())

    async def update_settings(
        self,
        group_id: str,
        *,
        audio_conferencing: _inputs.GroupAudioConferencingSettings
        | _models.AudioConferencingSettings
        | None
        | Unset = UNSET,
        email_notification: _inputs.GroupEmailNotificationSettings
        | _models.EmailNotificationSettings
        | None
        | Unset = UNSET,
        in_meeting: _inputs.GroupInMeetingSettings
        | _models.GroupSettingsUpdatedInMeetingSettings
        | None
        | Unset = UNSET,
        other_options: _inputs.GroupOtherOptionsInput
        | _models.GroupSettingsOtherOptions
        | None
        | Unset = UNSET,
        profile: _inputs.GroupProfileInput | None | Unset = UNSET,
        recording: _inputs.GroupRecordingSettings
        | _models.GroupSettingsUpdatedRecordingSettings
        | None
        | Unset = UNSET,
        schedule_meeting: _inputs.GroupScheduleMeetingSettingsInput | None | Unset = UNSET,
        telephony: _inputs.GroupTelephonySettings | None | Unset = UNSET,
        chat: _inputs.GroupChatSettings | None | Unset = UNSET,
        authentication_option: _inputs.AuthenticationOption | None | Unset = UNSET,
        meeting_authentication: bool | None | Unset = UNSET,
        recording_authentication: bool | None | Unset = UNSET,
        meeting_security: _inputs.GroupSettingsMeetingSecurity
        | _models.GroupSettingsUpdatedMeetingSecurity
        | None
        | Unset = UNSET,
        option: _literals.SettingsOption | Unset = UNSET,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Change the settings that apply to the members of a group.

        Settings left out keep their value. `force_pmi_jbh_password` has been deprecated since
        September 2019. Needs a Pro, Business or Education plan.

        Scopes: group:write:admin.

        Granular scopes: group:update:settings:admin.

        Role permissions: Group:Edit.

        Rate limit: Medium.

        Args:
            group_id: The group's ID.
            audio_conferencing: Audio conferencing settings.
            email_notification: Settings for email notifications.
            in_meeting: Settings for what can be done in a meeting.
            other_options: Further settings.
            profile: Profile settings, such as where recordings are stored.
            recording: The group's settings for local and cloud recording.
            schedule_meeting: Settings for scheduling meetings.
            telephony: Telephony settings.
            chat: Chat settings.
            authentication_option: The group's authentication options.
            meeting_authentication: Whether meetings are open to authenticated users only.
            recording_authentication: Whether cloud recordings can be viewed by authenticated users
                only.
            meeting_security: Settings for the security of meetings.
            option: Block to change: `meeting_authentication` (who may join),
                `recording_authentication` (who may watch recordings), or `meeting_security`.
            request_options: How this call alone is sent: time limit, retries, headers.

        Raises:
            PlanMissingError: Only for a Paid account: {accountId} (400, code 200).
            GroupNotFoundError: The group {groupId} does not exist (404, code 4130).
            RateLimitError: Too Many Requests (429).

        Example:
            await zoom.groups.update_settings(
                "groupMarketing00000001",
                telephony={
                    "audio_conference_info": "Dial +1 555 0142, code 4471",
                    "third_party_audio": True,
                },
            )
        """
        await self._call("update_group_settings", locals())

    async def get_webinar_registration_settings(
        self,
        group_id: str,
        *,
        type_: _literals.WebinarRegistrationSettingsType | Unset = UNSET,
        request_options: RequestOptions | None = None,
    ) -> _models.WebinarRegistrationSettings:
        """Return how registration for webinars works in a group: options, questions and approval.

        `type_` is required. Needs a Pro, Business or Education plan.

        Scopes: group:read:admin, group:write:admin.

        Granular scopes: group:read:registration_settings:admin.

        Role permissions: Group:Read.

        Rate limit: Medium.

        Args:
            group_id: The group's ID.
            type_: What the registration is for.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            The webinar registration settings of the group.

        Raises:
            ValidationError: The parameter `type` is missing (400, code 300).
            ValidationError: The parameter `type` is invalid (400, code 300).
            GroupNotFoundError: The group {groupId} does not exist (404, code 4130).
            RateLimitError: Too Many Requests (429).

        Example:
            await zoom.groups.get_webinar_registration_settings(
                "groupMarketing00000001",
                type_="webinar",
            )
        """
        return await self._call("get_group_webinar_registration_settings", locals())

    async def update_webinar_registration_settings(
        self,
        group_id: str,
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
        """Change how registration for webinars works in a group: options, questions and approval.

        `type_` is required. Needs a Pro, Business or Education plan.

        Scopes: group:write:admin.

        Granular scopes: group:update:registration_settings:admin.

        Role permissions: Group:Edit.

        Rate limit: Medium.

        Args:
            group_id: The group's ID.
            questions: Standard fields in the group's registration settings.
            options: What happens when participants submit their registration.
            approve_type: How registrations are approved: `0` or `1`; their meaning is not
                documented here.
            custom_questions: Custom questions in the group's registration settings.
            type_: What the registration is for.
            request_options: How this call alone is sent: time limit, retries, headers.

        Raises:
            PlanMissingError: Open to paid accounts only (400, code 200).
            ValidationError: The parameter `type` is missing (400, code 300).
            ValidationError: The parameter `type` is invalid (400, code 300).
            GroupNotFoundError: The group {groupId} does not exist (404, code 4130).
            RateLimitError: Too Many Requests (429).

        Example:
            await zoom.groups.update_webinar_registration_settings(
                "groupMarketing00000001",
                type_="webinar",
                questions=[
                    {"field_name": "last_name", "required": True, "selected": True},
                    {"field_name": "address", "required": True, "selected": False},
                ],
            )
        """
        await self._call("update_group_webinar_registration_settings", locals())

    async def upload_virtual_background(
        self,
        group_id: str,
        *,
        file: FileInput | None | Unset = UNSET,
        request_options: RequestOptions | None = None,
    ) -> _models.VirtualBackgroundSettingsFile:
        """Upload a virtual background that all members of a group can use.

        It must be a JPG or PNG image of no more than 15 MB; the limit is 10 files. Needs virtual
        backgrounds turned on for the account.

        Scopes: group:write:admin.

        Granular scopes: group:write:virtual_background_files:admin.

        Role permissions: Group:Edit.

        Rate limit: Medium.

        Args:
            group_id: The group's ID.
            file: Path of the virtual background file.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            The uploaded virtual background.

        Raises:
            ValidationError: There is no uploaded file; verify that one was sent (400, code 120).
            ValidationError: The file is larger than the limit of 15M (400, code 120).
            LimitReachedError: The maximum for a user is 10 files (400, code 120).
            ValidationError: The uploaded file must be a jpg/jpeg or png image (400, code 120).
            UserNotFoundError: The user does not exist (404, code 1001).
            UserNotFoundError: There is no user {email}, or none in this account (404, code 1001).
            RateLimitError: Too Many Requests (429).

        Example:
            await zoom.groups.upload_virtual_background(
                "groupMarketing00000001",
                file="picture.png",
            )
        """
        return await self._call("upload_group_virtual_background", locals())

    async def batch_delete_virtual_backgrounds(
        self,
        group_id: str,
        *,
        file_ids: str | Unset = UNSET,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Delete virtual backgrounds of a group, named by `file_ids`.

        Needs virtual backgrounds turned on for the account.

        Scopes: group:write:admin.

        Granular scopes: group:delete:virtual_background_files:admin.

        Role permissions: Group:Edit.

        Rate limit: Light.

        Args:
            group_id: The group's ID.
            file_ids: IDs of the virtual backgrounds to delete, comma-separated.
            request_options: How this call alone is sent: time limit, retries, headers.

        Raises:
            ValidationError: The parameter is invalid: {file_ids} (400, code 300).
            NotFoundError: The group member was not found (400, code 300).
            GroupNotFoundError: No group exists with this {groupId} (404, code 4130).
            RateLimitError: Too Many Requests (429).

        Example:
            await zoom.groups.batch_delete_virtual_backgrounds("groupMarketing00000001")
        """
        await self._call("delete_group_virtual_backgrounds", locals())
