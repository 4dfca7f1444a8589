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


class Groups(Resource):
    """Groups of users within an account. A group has members and administrators, and its settings
    apply to everyone in it.
    """

    def list(
        self,
        *,
        request_options: RequestOptions | None = None,
    ) -> _models.GroupList:
        """List the groups of the account.

        Needs a Pro plan or higher.

        Scopes: group:read:admin.

        Rate limit: Medium.

        Args:
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            The account's groups.

        Raises:
            PlanMissingError: The account has no paid plan (200, code 200).
            NotFoundError: No group has this ID (404, code 4130).

        Example:
            zoom.groups.list()
        """
        return self._call("list_groups", locals())

    def create(
        self,
        *,
        name: str,
        request_options: RequestOptions | None = None,
    ) -> _models.Group:
        """Create a group.

        An account can add 100 groups a day and have 5,000 in all.

        Needs a Pro plan or higher.

        Scopes: group:write:admin.

        Rate limit: Light.

        Args:
            name: Name of the group. No two groups of an account share a name.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            Group created.

        Raises:
            PlanMissingError: The account has no paid plan (200, code 200).
            ValidationError: `name` is missing (300, code 300).
            NotFoundError: No group has this ID (404, code 4130).
            ConflictError: Another group already has this name (409, code 4132).
            RateLimitError: The day's allowance of new groups is used up. It renews at midnight UTC
                (429).

        Example:
            zoom.groups.create(name="Field staff")
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

        Scopes: group:read:admin.

        Rate limit: Light.

        Args:
            group_id: ID of the group.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            The group.

        Raises:
            PlanMissingError: The account has no paid plan (200, code 200).
            UserNotInAccountError: The group belongs to another account (400, code 1010).
            NotFoundError: No group has this ID (404, code 4130).

        Example:
            zoom.groups.get("group00000000000000001")
        """
        return self._call("get_group", locals())

    def delete(
        self,
        group_id: str,
        *,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Delete a group.

        Needs a Pro, Business or Education plan.

        Scopes: group:write:admin.

        Rate limit: Light.

        Args:
            group_id: ID of the group.
            request_options: How this call alone is sent: time limit, retries, headers.

        Raises:
            PlanMissingError: The account has no paid plan (200, code 200).
            ValidationError: The group member was not found (300, code 300).
            NotFoundError: No group has this ID (404, code 4130).

        Example:
            zoom.groups.delete("group00000000000000001")
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

        Rate limit: Light.

        Args:
            group_id: ID of the group.
            name: New name, fewer than 128 characters. No two groups of an account share a name.
            request_options: How this call alone is sent: time limit, retries, headers.

        Raises:
            UserNotInAccountError: Group not renamed, because it belongs to another account (200,
                code 1010).
            NotFoundError: No group has this ID (404, code 4130).
            ConflictError: Another group already has this name (409, code 4132).

        Example:
            zoom.groups.update("group00000000000000001", name="Field staff")
        """
        self._call("update_group", locals())

    def list_admins(
        self,
        group_id: str,
        *,
        page_size: int | Unset = UNSET,
        next_page_token: str | Unset = UNSET,
        request_options: RequestOptions | None = None,
    ) -> Pages[_models.GroupAdmin, _models.GroupAdminList]:
        """List the administrators of a group.

        Needs a Pro, Business or Education plan.

        Scopes: group:read:admin.

        Rate limit: Medium.

        Args:
            group_id: ID of the group.
            page_size: How many records one page holds. Default: `30`.
            next_page_token: Token of the page to return, taken from the answer before it; valid for
                15 minutes.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            The group's administrators, fetched page by page as they are asked for.

        Raises:
            NotFoundError: No group has this ID (404, code 4130).

        Example:
            for item in zoom.groups.list_admins("group00000000000000001"):
                print(item)
        """
        return self._pages("list_group_admins", locals())

    def add_admins(
        self,
        group_id: str,
        *,
        admins: Sequence[_inputs.GroupAdminRef],
        request_options: RequestOptions | None = None,
    ) -> _models.GroupAdminsAdded:
        """Make users administrators of a group.

        Needs a Pro, Business or Education plan.

        Scopes: group:write:admin.

        Rate limit: Medium.

        Args:
            group_id: ID of the group.
            admins: The new administrators, each given by `id` or `email`.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            Administrators added.

        Raises:
            PlanMissingError: No administrator added, because the account has no paid plan (200,
                code 200).
            NotFoundError: No group has this ID (404, code 4130).

        Example:
            zoom.groups.add_admins(
                "group00000000000000001",
                admins=[{"email": "jonas.lindqvist@example.com"}, {"id": "meiTanaka0000000000001"}],
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

        Rate limit: Light.

        Args:
            group_id: ID of the group.
            user_id: The administrator's user ID or email address; user-level apps pass `me`.
            request_options: How this call alone is sent: time limit, retries, headers.

        Raises:
            PlanMissingError: Administrator not removed, because the account has no paid plan (200,
                code 200).
            BadRequestError: The user does not administer this group (400, code 4138).
            NotFoundError: No group has this ID (404, code 4130).

        Example:
            zoom.groups.remove_admin("group00000000000000001", "amaraOkafor00000000001")
        """
        self._call("remove_group_admin", locals())

    def get_locked_settings(
        self,
        group_id: str,
        *,
        option: _literals.LockedSettingsOption | Unset = UNSET,
        custom_query_fields: str | Unset = UNSET,
        request_options: RequestOptions | None = None,
    ) -> _models.GroupLockedSettings:
        """Return which settings of a group are locked.

        Members cannot change a locked setting for themselves. Zoom meant to drop
        `force_pmi_jbh_password` in September 2019.

        Needs a Pro, Business or Education plan.

        Scopes: group:read:admin.

        Rate limit: Medium.

        Args:
            group_id: ID of the group.
            option: Give `meeting_security` to get the locks on the security settings of meetings.
            custom_query_fields: Names of the settings to return, comma-separated, instead of all.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            The group's locked settings.

        Raises:
            PlanMissingError: The account has no paid plan (200, code 200).
            NotFoundError: No group has this ID (404, code 4130).

        Example:
            zoom.groups.get_locked_settings("group00000000000000001")
        """
        return self._call("get_group_locked_settings", locals())

    def update_locked_settings(
        self,
        group_id: str,
        *,
        schedule_meeting: _inputs.GroupLockedScheduleMeetingSettings
        | _models.GroupLockedScheduleMeetingSettings
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
        other_options: _inputs.LockedOtherOptions
        | _models.LockedOtherOptions
        | None
        | Unset = UNSET,
        option: _literals.LockedSettingsOption | Unset = UNSET,
        custom_query_fields: str | Unset = UNSET,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Lock or unlock settings of a group.

        Members cannot change a locked setting for themselves. Zoom meant to drop
        `force_pmi_jbh_password` in September 2019.

        Needs a Pro, Business or Education plan.

        Scopes: group:write:admin.

        Rate limit: Medium.

        Args:
            group_id: ID of the group.
            schedule_meeting: Locks on the settings for scheduling; `true` locks a setting.
            in_meeting: Locks on the settings that apply during a meeting; `true` locks a setting.
            email_notification: Locks on the settings for emails; `true` locks a setting.
            recording: Locks on the settings for recordings. `ip_address_access_control` limits
                access to shared cloud recordings by IP address.
            telephony: Locks on third-party audio and on the regions for telephony.
            other_options: Lock on `blur_snapshot`.
            option: Give `meeting_security` when the change concerns the security settings of
                meetings.
            custom_query_fields: Names of settings, comma-separated. They narrow the answer of a
                read; a change returns no settings.
            request_options: How this call alone is sent: time limit, retries, headers.

        Raises:
            PlanMissingError: The account has no paid plan (400, code 200).
            NotFoundError: No group has this ID (404, code 4130).

        Example:
            zoom.groups.update_locked_settings(
                "group00000000000000001",
                schedule_meeting={"host_video": True, "participant_video": True},
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
    ) -> Pages[_models.Member, _models.MemberList]:
        """List who belongs to a group, with names, email addresses and user types.

        Needs a Pro, Business or Education plan.

        Scopes: group:read:admin.

        Rate limit: Medium.

        Args:
            group_id: ID of the group.
            page_size: How many records one page holds. Default: `30`.
            page_number: Page to return, counted from 1. Deprecated: use `next_page_token`.
            next_page_token: Token of the page to return, taken from the answer before it; valid for
                15 minutes.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            The group's members, fetched page by page as they are asked for.

        Raises:
            NotFoundError: No group has this ID (404, code 4130).

        Example:
            for item in zoom.groups.list_members("group00000000000000001"):
                print(item)
        """
        return self._pages("list_group_members", locals())

    def add_members(
        self,
        group_id: str,
        *,
        members: Sequence[_inputs.MemberRef],
        request_options: RequestOptions | None = None,
    ) -> _models.MembersAdded:
        """Add users of the account to a group.

        Needs a Pro, Business or Education plan.

        Scopes: group:write:admin.

        Rate limit: Medium.

        Args:
            group_id: ID of the group.
            members: Users to add, each given by `id` or `email`.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            Members added.

        Raises:
            PlanMissingError: No member added, because the account has no paid plan (200, code 200).
            NotFoundError: No group has this ID (404, code 4130).

        Example:
            zoom.groups.add_members(
                "group00000000000000001",
                members=[
                    {"email": "jonas.lindqvist@example.com"},
                    {"id": "meiTanaka0000000000001"},
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

        The user stays in the account.

        Needs a Pro, Business or Education plan.

        Scopes: group:write:admin.

        Rate limit: Light.

        Args:
            group_id: ID of the group.
            member_id: User ID of the member.
            request_options: How this call alone is sent: time limit, retries, headers.

        Raises:
            PlanMissingError: Member not removed, because the account has no paid plan (200, code
                200).
            UserNotInAccountError: The group belongs to another account (400, code 1010).
            NotFoundError: No group has this ID (404, code 4130).

        Example:
            zoom.groups.remove_member("group00000000000000001", "jonasLindqvist00000001")
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
        locked
        settings of the other groups stay in force.

        Needs a Pro plan or higher.

        Scopes: group:write:admin.

        Rate limit: Medium.

        Args:
            group_id: ID of the group. With `set_primary`, the same group as `target_group_id`.
            member_id: User ID of the member.
            action: What to do: `move` takes the member out of this group and into the target group,
                `set_primary` makes the target group the primary one.
            target_group_id: ID of the group to move to, or of the new primary group.
            request_options: How this call alone is sent: time limit, retries, headers.

        Raises:
            PlanMissingError: The account has no paid plan (400, code 200).
            ValidationError: `target_group_id` is missing (400, code 300).
            UserNotInAccountError: The group belongs to another account (400, code 1010).
            NotFoundError: No group has this ID (404, code 4130).

        Example:
            zoom.groups.update_member(
                "group00000000000000001",
                "jonasLindqvist00000001",
                action="move",
                target_group_id="group00000000000000002",
            )
        """
        self._call("update_group_member", locals())

    def get_settings(
        self,
        group_id: str,
        *,
        option: _literals.SettingsOption | Unset = UNSET,
        custom_query_fields: str | Unset = UNSET,
        request_options: RequestOptions | None = None,
    ) -> _models.GroupSettings:
        """Return the settings that apply to the members of a group.

        Needs a Pro, Business or Education plan.

        Scopes: group:read:admin.

        Rate limit: Medium.

        Args:
            group_id: ID of the group.
            option: Return one set of settings: `meeting_authentication` for who may join meetings,
                `recording_authentication` for who may watch cloud recordings, `meeting_security`
                for the security of meetings.
            custom_query_fields: Names of the settings to return, comma-separated, instead of all.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            The group's settings.

        Raises:
            PlanMissingError: The account has no paid plan (200, code 200).
            NotFoundError: No group has this ID (404, code 4130).

        Example:
            zoom.groups.get_settings("group00000000000000001")
        """
        return self._call("get_group_settings", locals())

    def update_settings(
        self,
        group_id: str,
        *,
        schedule_meeting: _inputs.GroupScheduleMeetingSettings
        | _models.GroupScheduleMeetingSettings
        | None
        | Unset = UNSET,
        in_meeting: _inputs.InMeetingSettings | _models.InMeetingSettings | None | Unset = UNSET,
        email_notification: _inputs.EmailNotificationSettings
        | _models.EmailNotificationSettings
        | None
        | Unset = UNSET,
        recording: _inputs.AccountRecordingSettings
        | _models.AccountRecordingSettings
        | None
        | Unset = UNSET,
        telephony: _inputs.GroupTelephonySettings
        | _models.GroupTelephonySettings
        | None
        | Unset = UNSET,
        profile: _inputs.GroupSettingsProfile | None | Unset = UNSET,
        other_options: _inputs.GroupOtherOptions | _models.GroupOtherOptions | None | Unset = UNSET,
        option: _literals.SettingsOption | Unset = UNSET,
        custom_query_fields: str | Unset = UNSET,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Change the settings that apply to the members of a group.

        Settings that you leave out keep their value. Zoom meant to drop `force_pmi_jbh_password`
        in
        September 2019.

        Needs a Pro, Business or Education plan.

        Scopes: group:write:admin.

        Rate limit: Medium.

        Args:
            group_id: ID of the group.
            schedule_meeting: Settings that apply when a meeting is scheduled.
            in_meeting: Settings that apply during a meeting.
            email_notification: Which events send an email.
            recording: Settings for local and cloud recordings. `archive` says what is archived,
                `ip_address_access_control` limits access to shared cloud recordings by IP address.
            telephony: Audio conferencing settings: `third_party_audio` allows it,
                `audio_conference_info` describes it to participants.
            profile: `recording_storage_location` sets where recordings are kept: `allowed_values`
                are the permitted places, `value` the one in use.
            other_options: Settings that fit no other block.
            option: The set of settings to change: `meeting_authentication` for who may join
                meetings, `recording_authentication` for who may watch cloud recordings,
                `meeting_security` for the security of meetings.
            custom_query_fields: Names of settings, comma-separated. They narrow the answer of a
                read; a change returns no settings.
            request_options: How this call alone is sent: time limit, retries, headers.

        Raises:
            PlanMissingError: The account has no paid plan (200, code 200).
            NotFoundError: No group has this ID (404, code 4130).

        Example:
            zoom.groups.update_settings(
                "group00000000000000001",
                schedule_meeting={"host_video": True, "join_before_host": False},
                in_meeting={"waiting_room": True, "file_transfer": False},
            )
        """
        self._call("update_group_settings", locals())

    def upload_virtual_background(
        self,
        group_id: str,
        *,
        file: FileInput,
        file_ids: str | Unset = UNSET,
        request_options: RequestOptions | None = None,
    ) -> _models.VirtualBackground:
        """Upload a virtual background that all members of a group can use.

        Needs virtual backgrounds turned on for the account.

        Scopes: group:write:admin.

        Rate limit: Medium.

        Args:
            group_id: ID of the group.
            file: The image file, JPEG or PNG, at most 15 MB.
            file_ids: IDs of files, comma-separated. Meant for deleting files; an upload does not
                need it.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            Virtual background uploaded.

        Raises:
            BadRequestError: The file is missing, too large (15 MB at most) or neither JPEG nor PNG,
                or there are 10 files already (400, code 120).
            UserNotFoundError: No user with this ID or address is in the account (404, code 1001).

        Example:
            zoom.groups.upload_virtual_background("group00000000000000001", file="picture.png")
        """
        return self._call("upload_group_virtual_background", locals())

    def delete_virtual_backgrounds(
        self,
        group_id: str,
        *,
        file_ids: str,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Delete virtual backgrounds of a group.

        Needs virtual backgrounds turned on for the account.

        Scopes: group:write:admin.

        Rate limit: Light.

        Args:
            group_id: ID of the group.
            file_ids: IDs of the files to delete, comma-separated.
            request_options: How this call alone is sent: time limit, retries, headers.

        Raises:
            ValidationError: `file_ids` is invalid, or the group member was not found (400, code
                300).
            NotFoundError: No group has this ID (404, code 4130).

        Example:
            zoom.groups.delete_virtual_backgrounds(
                "group00000000000000001",
                file_ids="background000000000001,background000000000002",
            )
        """
        self._call("delete_group_virtual_backgrounds", locals())


class AsyncGroups(AsyncResource):
    """Groups of users within an account. A group has members and administrators, and its settings
    apply to everyone in it.
    """

    async def list(
        self,
        *,
        request_options: RequestOptions | None = None,
    ) -> _models.GroupList:
        """List the groups of the account.

        Needs a Pro plan or higher.

        Scopes: group:read:admin.

        Rate limit: Medium.

        Args:
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            The account's groups.

        Raises:
            PlanMissingError: The account has no paid plan (200, code 200).
            NotFoundError: No group has this ID (404, code 4130).

        Example:
            await zoom.groups.list()
        """
        return await self._call("list_groups", locals())

    async def create(
        self,
        *,
        name: str,
        request_options: RequestOptions | None = None,
    ) -> _models.Group:
        """Create a group.

        An account can add 100 groups a day and have 5,000 in all.

        Needs a Pro plan or higher.

        Scopes: group:write:admin.

        Rate limit: Light.

        Args:
            name: Name of the group. No two groups of an account share a name.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            Group created.

        Raises:
            PlanMissingError: The account has no paid plan (200, code 200).
            ValidationError: `name` is missing (300, code 300).
            NotFoundError: No group has this ID (404, code 4130).
            ConflictError: Another group already has this name (409, code 4132).
            RateLimitError: The day's allowance of new groups is used up. It renews at midnight UTC
                (429).

        Example:
            await zoom.groups.create(name="Field staff")
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

        Scopes: group:read:admin.

        Rate limit: Light.

        Args:
            group_id: ID of the group.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            The group.

        Raises:
            PlanMissingError: The account has no paid plan (200, code 200).
            UserNotInAccountError: The group belongs to another account (400, code 1010).
            NotFoundError: No group has this ID (404, code 4130).

        Example:
            await zoom.groups.get("group00000000000000001")
        """
        return await self._call("get_group", locals())

    async def delete(
        self,
        group_id: str,
        *,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Delete a group.

        Needs a Pro, Business or Education plan.

        Scopes: group:write:admin.

        Rate limit: Light.

        Args:
            group_id: ID of the group.
            request_options: How this call alone is sent: time limit, retries, headers.

        Raises:
            PlanMissingError: The account has no paid plan (200, code 200).
            ValidationError: The group member was not found (300, code 300).
            NotFoundError: No group has this ID (404, code 4130).

        Example:
            await zoom.groups.delete("group00000000000000001")
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

        Rate limit: Light.

        Args:
            group_id: ID of the group.
            name: New name, fewer than 128 characters. No two groups of an account share a name.
            request_options: How this call alone is sent: time limit, retries, headers.

        Raises:
            UserNotInAccountError: Group not renamed, because it belongs to another account (200,
                code 1010).
            NotFoundError: No group has this ID (404, code 4130).
            ConflictError: Another group already has this name (409, code 4132).

        Example:
            await zoom.groups.update("group00000000000000001", name="Field staff")
        """
        await self._call("update_group", locals())

    def list_admins(
        self,
        group_id: str,
        *,
        page_size: int | Unset = UNSET,
        next_page_token: str | Unset = UNSET,
        request_options: RequestOptions | None = None,
    ) -> AsyncPages[_models.GroupAdmin, _models.GroupAdminList]:
        """List the administrators of a group.

        Needs a Pro, Business or Education plan.

        Scopes: group:read:admin.

        Rate limit: Medium.

        Args:
            group_id: ID of the group.
            page_size: How many records one page holds. Default: `30`.
            next_page_token: Token of the page to return, taken from the answer before it; valid for
                15 minutes.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            The group's administrators, fetched page by page as they are asked for.

        Raises:
            NotFoundError: No group has this ID (404, code 4130).

        Example:
            async for item in zoom.groups.list_admins("group00000000000000001"):
                print(item)
        """
        return self._pages("list_group_admins", locals())

    async def add_admins(
        self,
        group_id: str,
        *,
        admins: Sequence[_inputs.GroupAdminRef],
        request_options: RequestOptions | None = None,
    ) -> _models.GroupAdminsAdded:
        """Make users administrators of a group.

        Needs a Pro, Business or Education plan.

        Scopes: group:write:admin.

        Rate limit: Medium.

        Args:
            group_id: ID of the group.
            admins: The new administrators, each given by `id` or `email`.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            Administrators added.

        Raises:
            PlanMissingError: No administrator added, because the account has no paid plan (200,
                code 200).
            NotFoundError: No group has this ID (404, code 4130).

        Example:
            await zoom.groups.add_admins(
                "group00000000000000001",
                admins=[{"email": "jonas.lindqvist@example.com"}, {"id": "meiTanaka0000000000001"}],
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

        Rate limit: Light.

        Args:
            group_id: ID of the group.
            user_id: The administrator's user ID or email address; user-level apps pass `me`.
            request_options: How this call alone is sent: time limit, retries, headers.

        Raises:
            PlanMissingError: Administrator not removed, because the account has no paid plan (200,
                code 200).
            BadRequestError: The user does not administer this group (400, code 4138).
            NotFoundError: No group has this ID (404, code 4130).

        Example:
            await zoom.groups.remove_admin("group00000000000000001", "amaraOkafor00000000001")
        """
        await self._call("remove_group_admin", locals())

    async def get_locked_settings(
        self,
        group_id: str,
        *,
        option: _literals.LockedSettingsOption | Unset = UNSET,
        custom_query_fields: str | Unset = UNSET,
        request_options: RequestOptions | None = None,
    ) -> _models.GroupLockedSettings:
        """Return which settings of a group are locked.

        Members cannot change a locked setting for themselves. Zoom meant to drop
        `force_pmi_jbh_password` in September 2019.

        Needs a Pro, Business or Education plan.

        Scopes: group:read:admin.

        Rate limit: Medium.

        Args:
            group_id: ID of the group.
            option: Give `meeting_security` to get the locks on the security settings of meetings.
            custom_query_fields: Names of the settings to return, comma-separated, instead of all.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            The group's locked settings.

        Raises:
            PlanMissingError: The account has no paid plan (200, code 200).
            NotFoundError: No group has this ID (404, code 4130).

        Example:
            await zoom.groups.get_locked_settings("group00000000000000001")
        """
        return await self._call("get_group_locked_settings", locals())

    async def update_locked_settings(
        self,
        group_id: str,
        *,
        schedule_meeting: _inputs.GroupLockedScheduleMeetingSettings
        | _models.GroupLockedScheduleMeetingSettings
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
        other_options: _inputs.LockedOtherOptions
        | _models.LockedOtherOptions
        | None
        | Unset = UNSET,
        option: _literals.LockedSettingsOption | Unset = UNSET,
        custom_query_fields: str | Unset = UNSET,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Lock or unlock settings of a group.

        Members cannot change a locked setting for themselves. Zoom meant to drop
        `force_pmi_jbh_password` in September 2019.

        Needs a Pro, Business or Education plan.

        Scopes: group:write:admin.

        Rate limit: Medium.

        Args:
            group_id: ID of the group.
            schedule_meeting: Locks on the settings for scheduling; `true` locks a setting.
            in_meeting: Locks on the settings that apply during a meeting; `true` locks a setting.
            email_notification: Locks on the settings for emails; `true` locks a setting.
            recording: Locks on the settings for recordings. `ip_address_access_control` limits
                access to shared cloud recordings by IP address.
            telephony: Locks on third-party audio and on the regions for telephony.
            other_options: Lock on `blur_snapshot`.
            option: Give `meeting_security` when the change concerns the security settings of
                meetings.
            custom_query_fields: Names of settings, comma-separated. They narrow the answer of a
                read; a change returns no settings.
            request_options: How this call alone is sent: time limit, retries, headers.

        Raises:
            PlanMissingError: The account has no paid plan (400, code 200).
            NotFoundError: No group has this ID (404, code 4130).

        Example:
            await zoom.groups.update_locked_settings(
                "group00000000000000001",
                schedule_meeting={"host_video": True, "participant_video": True},
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
    ) -> AsyncPages[_models.Member, _models.MemberList]:
        """List who belongs to a group, with names, email addresses and user types.

        Needs a Pro, Business or Education plan.

        Scopes: group:read:admin.

        Rate limit: Medium.

        Args:
            group_id: ID of the group.
            page_size: How many records one page holds. Default: `30`.
            page_number: Page to return, counted from 1. Deprecated: use `next_page_token`.
            next_page_token: Token of the page to return, taken from the answer before it; valid for
                15 minutes.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            The group's members, fetched page by page as they are asked for.

        Raises:
            NotFoundError: No group has this ID (404, code 4130).

        Example:
            async for item in zoom.groups.list_members("group00000000000000001"):
                print(item)
        """
        return self._pages("list_group_members", locals())

    async def add_members(
        self,
        group_id: str,
        *,
        members: Sequence[_inputs.MemberRef],
        request_options: RequestOptions | None = None,
    ) -> _models.MembersAdded:
        """Add users of the account to a group.

        Needs a Pro, Business or Education plan.

        Scopes: group:write:admin.

        Rate limit: Medium.

        Args:
            group_id: ID of the group.
            members: Users to add, each given by `id` or `email`.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            Members added.

        Raises:
            PlanMissingError: No member added, because the account has no paid plan (200, code 200).
            NotFoundError: No group has this ID (404, code 4130).

        Example:
            await zoom.groups.add_members(
                "group00000000000000001",
                members=[
                    {"email": "jonas.lindqvist@example.com"},
                    {"id": "meiTanaka0000000000001"},
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

        The user stays in the account.

        Needs a Pro, Business or Education plan.

        Scopes: group:write:admin.

        Rate limit: Light.

        Args:
            group_id: ID of the group.
            member_id: User ID of the member.
            request_options: How this call alone is sent: time limit, retries, headers.

        Raises:
            PlanMissingError: Member not removed, because the account has no paid plan (200, code
                200).
            UserNotInAccountError: The group belongs to another account (400, code 1010).
            NotFoundError: No group has this ID (404, code 4130).

        Example:
            await zoom.groups.remove_member("group00000000000000001", "jonasLindqvist00000001")
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
        locked
        settings of the other groups stay in force.

        Needs a Pro plan or higher.

        Scopes: group:write:admin.

        Rate limit: Medium.

        Args:
            group_id: ID of the group. With `set_primary`, the same group as `target_group_id`.
            member_id: User ID of the member.
            action: What to do: `move` takes the member out of this group and into the target group,
                `set_primary` makes the target group the primary one.
            target_group_id: ID of the group to move to, or of the new primary group.
            request_options: How this call alone is sent: time limit, retries, headers.

        Raises:
            PlanMissingError: The account has no paid plan (400, code 200).
            ValidationError: `target_group_id` is missing (400, code 300).
            UserNotInAccountError: The group belongs to another account (400, code 1010).
            NotFoundError: No group has this ID (404, code 4130).

        Example:
            await zoom.groups.update_member(
                "group00000000000000001",
                "jonasLindqvist00000001",
                action="move",
                target_group_id="group00000000000000002",
            )
        """
        await self._call("update_group_member", locals())

    async def get_settings(
        self,
        group_id: str,
        *,
        option: _literals.SettingsOption | Unset = UNSET,
        custom_query_fields: str | Unset = UNSET,
        request_options: RequestOptions | None = None,
    ) -> _models.GroupSettings:
        """Return the settings that apply to the members of a group.

        Needs a Pro, Business or Education plan.

        Scopes: group:read:admin.

        Rate limit: Medium.

        Args:
            group_id: ID of the group.
            option: Return one set of settings: `meeting_authentication` for who may join meetings,
                `recording_authentication` for who may watch cloud recordings, `meeting_security`
                for the security of meetings.
            custom_query_fields: Names of the settings to return, comma-separated, instead of all.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            The group's settings.

        Raises:
            PlanMissingError: The account has no paid plan (200, code 200).
            NotFoundError: No group has this ID (404, code 4130).

        Example:
            await zoom.groups.get_settings("group00000000000000001")
        """
        return await self._call("get_group_settings", locals())

    async def update_settings(
        self,
        group_id: str,
        *,
        schedule_meeting: _inputs.GroupScheduleMeetingSettings
        | _models.GroupScheduleMeetingSettings
        | None
        | Unset = UNSET,
        in_meeting: _inputs.InMeetingSettings | _models.InMeetingSettings | None | Unset = UNSET,
        email_notification: _inputs.EmailNotificationSettings
        | _models.EmailNotificationSettings
        | None
        | Unset = UNSET,
        recording: _inputs.AccountRecordingSettings
        | _models.AccountRecordingSettings
        | None
        | Unset = UNSET,
        telephony: _inputs.GroupTelephonySettings
        | _models.GroupTelephonySettings
        | None
        | Unset = UNSET,
        profile: _inputs.GroupSettingsProfile | None | Unset = UNSET,
        other_options: _inputs.GroupOtherOptions | _models.GroupOtherOptions | None | Unset = UNSET,
        option: _literals.SettingsOption | Unset = UNSET,
        custom_query_fields: str | Unset = UNSET,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Change the settings that apply to the members of a group.

        Settings that you leave out keep their value. Zoom meant to drop `force_pmi_jbh_password`
        in
        September 2019.

        Needs a Pro, Business or Education plan.

        Scopes: group:write:admin.

        Rate limit: Medium.

        Args:
            group_id: ID of the group.
            schedule_meeting: Settings that apply when a meeting is scheduled.
            in_meeting: Settings that apply during a meeting.
            email_notification: Which events send an email.
            recording: Settings for local and cloud recordings. `archive` says what is archived,
                `ip_address_access_control` limits access to shared cloud recordings by IP address.
            telephony: Audio conferencing settings: `third_party_audio` allows it,
                `audio_conference_info` describes it to participants.
            profile: `recording_storage_location` sets where recordings are kept: `allowed_values`
                are the permitted places, `value` the one in use.
            other_options: Settings that fit no other block.
            option: The set of settings to change: `meeting_authentication` for who may join
                meetings, `recording_authentication` for who may watch cloud recordings,
                `meeting_security` for the security of meetings.
            custom_query_fields: Names of settings, comma-separated. They narrow the answer of a
                read; a change returns no settings.
            request_options: How this call alone is sent: time limit, retries, headers.

        Raises:
            PlanMissingError: The account has no paid plan (200, code 200).
            NotFoundError: No group has this ID (404, code 4130).

        Example:
            await zoom.groups.update_settings(
                "group00000000000000001",
                schedule_meeting={"host_video": True, "join_before_host": False},
                in_meeting={"waiting_room": True, "file_transfer": False},
            )
        """
        await self._call("update_group_settings", locals())

    async def upload_virtual_background(
        self,
        group_id: str,
        *,
        file: FileInput,
        file_ids: str | Unset = UNSET,
        request_options: RequestOptions | None = None,
    ) -> _models.VirtualBackground:
        """Upload a virtual background that all members of a group can use.

        Needs virtual backgrounds turned on for the account.

        Scopes: group:write:admin.

        Rate limit: Medium.

        Args:
            group_id: ID of the group.
            file: The image file, JPEG or PNG, at most 15 MB.
            file_ids: IDs of files, comma-separated. Meant for deleting files; an upload does not
                need it.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            Virtual background uploaded.

        Raises:
            BadRequestError: The file is missing, too large (15 MB at most) or neither JPEG nor PNG,
                or there are 10 files already (400, code 120).
            UserNotFoundError: No user with this ID or address is in the account (404, code 1001).

        Example:
            await zoom.groups.upload_virtual_background(
                "group00000000000000001",
                file="picture.png",
            )
        """
        return await self._call("upload_group_virtual_background", locals())

    async def delete_virtual_backgrounds(
        self,
        group_id: str,
        *,
        file_ids: str,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Delete virtual backgrounds of a group.

        Needs virtual backgrounds turned on for the account.

        Scopes: group:write:admin.

        Rate limit: Light.

        Args:
            group_id: ID of the group.
            file_ids: IDs of the files to delete, comma-separated.
            request_options: How this call alone is sent: time limit, retries, headers.

        Raises:
            ValidationError: `file_ids` is invalid, or the group member was not found (400, code
                300).
            NotFoundError: No group has this ID (404, code 4130).

        Example:
            await zoom.groups.delete_virtual_backgrounds(
                "group00000000000000001",
                file_ids="background000000000001,background000000000002",
            )
        """
        await self._call("delete_group_virtual_backgrounds", locals())
