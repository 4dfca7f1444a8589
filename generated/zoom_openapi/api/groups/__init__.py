# Generated from zoom.postman_collection.json. Not to be edited.


"""The operations tagged groups"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from ...types import UNSET, AsyncCaller, AsyncPages, Caller, File, Pages, Unset

if TYPE_CHECKING:
    import datetime

    from ...models.account_recording_settings import AccountRecordingSettings
    from ...models.add_group_admins_body import AddGroupAdminsBody
    from ...models.add_group_members_body import AddGroupMembersBody
    from ...models.create_group_body import CreateGroupBody
    from ...models.email_notification_settings import EmailNotificationSettings
    from ...models.get_group_locked_settings_option import GetGroupLockedSettingsOption
    from ...models.get_group_settings_option import GetGroupSettingsOption
    from ...models.group import Group
    from ...models.group_admin import GroupAdmin
    from ...models.group_admin_list import GroupAdminList
    from ...models.group_admin_ref import GroupAdminRef
    from ...models.group_admins_added import GroupAdminsAdded
    from ...models.group_list import GroupList
    from ...models.group_locked_schedule_meeting_settings import (
        GroupLockedScheduleMeetingSettings,
    )
    from ...models.group_locked_settings import GroupLockedSettings
    from ...models.group_other_options import GroupOtherOptions
    from ...models.group_schedule_meeting_settings import GroupScheduleMeetingSettings
    from ...models.group_settings import GroupSettings
    from ...models.group_settings_profile import GroupSettingsProfile
    from ...models.group_telephony_settings import GroupTelephonySettings
    from ...models.in_meeting_settings import InMeetingSettings
    from ...models.locked_email_notification_settings import (
        LockedEmailNotificationSettings,
    )
    from ...models.locked_in_meeting_settings import LockedInMeetingSettings
    from ...models.locked_other_options import LockedOtherOptions
    from ...models.locked_recording_settings import LockedRecordingSettings
    from ...models.locked_telephony_settings import LockedTelephonySettings
    from ...models.member import Member
    from ...models.member_list import MemberList
    from ...models.member_ref import MemberRef
    from ...models.members_added import MembersAdded
    from ...models.update_group_body import UpdateGroupBody
    from ...models.update_group_locked_settings_body import (
        UpdateGroupLockedSettingsBody,
    )
    from ...models.update_group_locked_settings_option import (
        UpdateGroupLockedSettingsOption,
    )
    from ...models.update_group_member_body import UpdateGroupMemberBody
    from ...models.update_group_member_body_action import UpdateGroupMemberBodyAction
    from ...models.update_group_settings_body import UpdateGroupSettingsBody
    from ...models.update_group_settings_option import UpdateGroupSettingsOption
    from ...models.upload_group_virtual_backgrounds_body import (
        UploadGroupVirtualBackgroundsBody,
    )
    from ...models.virtual_background import VirtualBackground


class Groups:
    """Groups of users within an account. A group has members and administrators, and its
    settings apply to everyone in it."""

    def __init__(self, caller: Caller) -> None:
        self._caller = caller

    def list_groups(
        self,
    ) -> GroupList:
        """List groups

        List the groups of the account.

        **Prerequisites:**
        * Plan: Pro or higher.

        Scopes: group:read:admin.

        Rate limit: Medium.

        Documented failures:
        - 200, code 200: The account has no paid plan.
        - 404, code 4130: No group has this ID.


        Example:
            groups.list_groups()
        """
        from . import list_groups as _endpoint

        return self._caller.call(
            "list_groups",
            _endpoint,
        )

    def create_group(
        self,
        *,
        name: str | Unset = UNSET,
    ) -> Group:
        """Create a group

        Create a group. An account can add 100 groups a day and have 5,000 in all.

        **Prerequisites:**
        * Plan: Pro or higher.

        Scopes: group:write:admin.

        Rate limit: Light.

        Documented failures:
        - 200, code 200: The account has no paid plan.
        - 300, code 300: `name` is missing.
        - 404, code 4130: No group has this ID.
        - 409, code 4132: Another group already has this name.
        - 429: The day's allowance of new groups is used up. It renews at midnight UTC.

        Args:
            name: Name of the group. No two groups of an account share a name.

        Example:
            groups.create_group(name="Field staff")
        """
        from . import create_group as _endpoint

        return self._caller.call(
            "create_group",
            _endpoint,
            body={
                "name": name,
            },
        )

    def get_group(
        self,
        group_id: str,
    ) -> Group:
        """Get a group

        Return the name of a group and the number of its members.

        **Prerequisites:**
        * Plan: Pro, Business or Education.

        Scopes: group:read:admin.

        Rate limit: Light.

        Documented failures:
        - 200, code 200: The account has no paid plan.
        - 400, code 1010: The group belongs to another account.
        - 404, code 4130: No group has this ID.

        Args:
            group_id: ID of the group.

        Example:
            groups.get_group("group00000000000000001")
        """
        from . import get_group as _endpoint

        return self._caller.call(
            "get_group",
            _endpoint,
            (group_id,),
        )

    def delete_group(
        self,
        group_id: str,
    ) -> None:
        """Delete a group

        Delete a group.

        **Prerequisites:**
        * Plan: Pro, Business or Education.

        Scopes: group:write:admin.

        Rate limit: Light.

        Documented failures:
        - 200, code 200: The account has no paid plan.
        - 300, code 300: The group member was not found.
        - 404, code 4130: No group has this ID.

        Args:
            group_id: ID of the group.

        Example:
            groups.delete_group("group00000000000000001")
        """
        from . import delete_group as _endpoint

        return self._caller.call(
            "delete_group",
            _endpoint,
            (group_id,),
        )

    def update_group(
        self,
        group_id: str,
        *,
        name: str | Unset = UNSET,
    ) -> None:
        """Update a group

        Rename a group.

        **Prerequisites:**
        * Plan: Pro, Business or Education.

        Scopes: group:write:admin.

        Rate limit: Light.

        Documented failures:
        - 200, code 1010: Group not renamed, because it belongs to another account.
        - 404, code 4130: No group has this ID.
        - 409, code 4132: Another group already has this name.

        Args:
            group_id: ID of the group.
            name: New name, fewer than 128 characters. No two groups of an account share a name.

        Example:
            groups.update_group("group00000000000000001", name="Field staff")
        """
        from . import update_group as _endpoint

        return self._caller.call(
            "update_group",
            _endpoint,
            (group_id,),
            body={
                "name": name,
            },
        )

    def list_group_admins(
        self,
        group_id: str,
        *,
        page_size: int | Unset = UNSET,
        next_page_token: str | Unset = UNSET,
    ) -> Pages[GroupAdmin, GroupAdminList]:
        """List group admins

        List the administrators of a group.

        **Prerequisites:**
        * Plan: Pro, Business or Education.

        Scopes: group:read:admin.

        Rate limit: Medium.

        Documented failures:
        - 404, code 4130: No group has this ID.

        Args:
            group_id: ID of the group.
            page_size: How many records one page holds. Default: `30`.
            next_page_token: Token of the page to return, taken from the answer before it; valid for 15
                minutes.

        Example:
            groups.list_group_admins("group00000000000000001")
        """
        from . import list_group_admins as _endpoint

        return self._caller.pages(
            "list_group_admins",
            _endpoint,
            (group_id,),
            parameters={
                "page_size": page_size,
                "next_page_token": next_page_token,
            },
            items="admins",
        )

    def add_group_admins(
        self,
        group_id: str,
        *,
        admins: Sequence[GroupAdminRef | Mapping[str, Any]] | Unset = UNSET,
    ) -> GroupAdminsAdded:
        """Add group admins

        Make users administrators of a group.

        **Prerequisites:**
        * Plan: Pro, Business or Education.

        Scopes: group:write:admin.

        Rate limit: Medium.

        Documented failures:
        - 200, code 200: No administrator added, because the account has no paid plan.
        - 404, code 4130: No group has this ID.

        Args:
            group_id: ID of the group.
            admins: The new administrators, each given by `id` or `email`.

        Example:
            groups.add_group_admins("group00000000000000001")
        """
        from . import add_group_admins as _endpoint

        return self._caller.call(
            "add_group_admins",
            _endpoint,
            (group_id,),
            body={
                "admins": admins,
            },
        )

    def delete_group_admin(
        self,
        group_id: str,
        user_id: str,
    ) -> None:
        """Delete a group admin

        Take the administration of a group away from a user.

        **Prerequisites:**
        * Plan: Pro, Business or Education.

        Scopes: group:write:admin.

        Rate limit: Light.

        Documented failures:
        - 200, code 200: Administrator not removed, because the account has no paid plan.
        - 400, code 4138: The user does not administer this group.
        - 404, code 4130: No group has this ID.

        Args:
            group_id: ID of the group.
            user_id: The administrator's user ID or email address; user-level apps pass `me`.

        Example:
            groups.delete_group_admin("group00000000000000001", "amaraOkafor00000000001")
        """
        from . import delete_group_admin as _endpoint

        return self._caller.call(
            "delete_group_admin",
            _endpoint,
            (
                group_id,
                user_id,
            ),
        )

    def get_group_locked_settings(
        self,
        group_id: str,
        *,
        option: GetGroupLockedSettingsOption | Unset = UNSET,
        custom_query_fields: str | Unset = UNSET,
    ) -> GroupLockedSettings:
        """Get group locked settings

        Return which settings of a group are locked. Members cannot change a locked setting for
        themselves. `force_pmi_jbh_password` is deprecated.

        **Prerequisites:**
        * Plan: Pro, Business or Education.

        Scopes: group:read:admin.

        Rate limit: Medium.

        Documented failures:
        - 200, code 200: The account has no paid plan.
        - 404, code 4130: No group has this ID.

        Args:
            group_id: ID of the group.
            option: Give `meeting_security` to get the locks on the security settings of meetings.
            custom_query_fields: Names of the settings to return, comma-separated, instead of all.

        Example:
            groups.get_group_locked_settings("group00000000000000001")
        """
        from . import get_group_locked_settings as _endpoint

        return self._caller.call(
            "get_group_locked_settings",
            _endpoint,
            (group_id,),
            parameters={
                "option": option,
                "custom_query_fields": custom_query_fields,
            },
        )

    def update_group_locked_settings(
        self,
        group_id: str,
        *,
        schedule_meeting: GroupLockedScheduleMeetingSettings | Mapping[str, Any] | Unset = UNSET,
        in_meeting: LockedInMeetingSettings | Mapping[str, Any] | Unset = UNSET,
        email_notification: LockedEmailNotificationSettings | Mapping[str, Any] | Unset = UNSET,
        recording: LockedRecordingSettings | Mapping[str, Any] | Unset = UNSET,
        telephony: LockedTelephonySettings | Mapping[str, Any] | Unset = UNSET,
        other_options: LockedOtherOptions | Mapping[str, Any] | Unset = UNSET,
        option: UpdateGroupLockedSettingsOption | Unset = UNSET,
        custom_query_fields: str | Unset = UNSET,
    ) -> None:
        """Update group locked settings

        Lock or unlock settings of a group. Members cannot change a locked setting for
        themselves. `force_pmi_jbh_password` is deprecated.

        **Prerequisites:**
        * Plan: Pro, Business or Education.

        Scopes: group:write:admin.

        Rate limit: Medium.

        Documented failures:
        - 400, code 200: The account has no paid plan.
        - 404, code 4130: No group has this ID.

        Args:
            group_id: ID of the group.
            schedule_meeting: Locks on the settings for scheduling; `true` locks a setting.
            in_meeting: Locks on the settings that apply during a meeting; `true` locks a setting.
            email_notification: Locks on the settings for emails; `true` locks a setting.
            recording: Locks on the settings for recordings. `ip_address_access_control` limits access
                to shared cloud recordings by IP address.
            telephony: Locks on third-party audio and on the regions for telephony.
            other_options: Lock on `blur_snapshot`.
            option: Give `meeting_security` when the change concerns the security settings of
                meetings.
            custom_query_fields: Names of settings, comma-separated. They narrow the answer of a read; a change
                returns no settings.

        Example:
            groups.update_group_locked_settings("group00000000000000001")
        """
        from . import update_group_locked_settings as _endpoint

        return self._caller.call(
            "update_group_locked_settings",
            _endpoint,
            (group_id,),
            parameters={
                "option": option,
                "custom_query_fields": custom_query_fields,
            },
            body={
                "schedule_meeting": schedule_meeting,
                "in_meeting": in_meeting,
                "email_notification": email_notification,
                "recording": recording,
                "telephony": telephony,
                "other_options": other_options,
            },
        )

    def list_group_members(
        self,
        group_id: str,
        *,
        page_size: int | Unset = UNSET,
        page_number: int | Unset = UNSET,
        next_page_token: str | Unset = UNSET,
    ) -> Pages[Member, MemberList]:
        """List group members

        List who belongs to a group, with names, email addresses and user types.

        **Prerequisites:**
        * Plan: Pro, Business or Education.

        Scopes: group:read:admin.

        Rate limit: Medium.

        Documented failures:
        - 404, code 4130: No group has this ID.

        Args:
            group_id: ID of the group.
            page_size: How many records one page holds. Default: `30`.
            page_number: Page to return, counted from 1. Deprecated; use `next_page_token`.
            next_page_token: Token of the page to return, taken from the answer before it; valid for 15
                minutes.

        Example:
            groups.list_group_members("group00000000000000001")
        """
        from . import list_group_members as _endpoint

        return self._caller.pages(
            "list_group_members",
            _endpoint,
            (group_id,),
            parameters={
                "page_size": page_size,
                "page_number": page_number,
                "next_page_token": next_page_token,
            },
            items="members",
        )

    def add_group_members(
        self,
        group_id: str,
        *,
        members: Sequence[MemberRef | Mapping[str, Any]] | Unset = UNSET,
    ) -> MembersAdded:
        """Add group members

        Add users of the account to a group.

        **Prerequisites:**
        * Plan: Pro, Business or Education.

        Scopes: group:write:admin.

        Rate limit: Medium.

        Documented failures:
        - 200, code 200: No member added, because the account has no paid plan.
        - 404, code 4130: No group has this ID.

        Args:
            group_id: ID of the group.
            members: Users to add, each given by `id` or `email`.

        Example:
            groups.add_group_members("group00000000000000001")
        """
        from . import add_group_members as _endpoint

        return self._caller.call(
            "add_group_members",
            _endpoint,
            (group_id,),
            body={
                "members": members,
            },
        )

    def delete_group_member(
        self,
        group_id: str,
        member_id: str,
    ) -> None:
        """Delete a group member

        End a user's membership in a group. The user stays in the account.

        **Prerequisites:**
        * Plan: Pro, Business or Education.

        Scopes: group:write:admin.

        Rate limit: Light.

        Documented failures:
        - 200, code 200: Member not removed, because the account has no paid plan.
        - 400, code 1010: The group belongs to another account.
        - 404, code 4130: No group has this ID.

        Args:
            group_id: ID of the group.
            member_id: User ID of the member.

        Example:
            groups.delete_group_member("group00000000000000001", "jonasLindqvist00000001")
        """
        from . import delete_group_member as _endpoint

        return self._caller.call(
            "delete_group_member",
            _endpoint,
            (
                group_id,
                member_id,
            ),
        )

    def update_group_member(
        self,
        group_id: str,
        member_id: str,
        *,
        action: UpdateGroupMemberBodyAction,
        target_group_id: str | Unset = UNSET,
    ) -> None:
        """Update a group member

        Move a member to another group or choose the member's primary group. A user follows the
        settings of the primary group, at first the one joined earliest; locked settings of the
        other groups stay in force.

        **Prerequisites:**
        * Plan: Pro or higher.

        Scopes: group:write:admin.

        Rate limit: Medium.

        Documented failures:
        - 400, code 200: The account has no paid plan.
        - 400, code 300: `target_group_id` is missing.
        - 400, code 1010: The group belongs to another account.
        - 404, code 4130: No group has this ID.

        Args:
            group_id: ID of the group. With `set_primary`, the same group as `target_group_id`.
            member_id: User ID of the member.
            action: What to do: `move` takes the member out of this group and into the target group,
                `set_primary` makes the target group the primary one.
            target_group_id: ID of the group to move to, or of the new primary group.

        Example:
            groups.update_group_member("group00000000000000001", "jonasLindqvist00000001", action="move", target_group_id="group00000000000000002")
        """
        from . import update_group_member as _endpoint

        return self._caller.call(
            "update_group_member",
            _endpoint,
            (
                group_id,
                member_id,
            ),
            body={
                "action": action,
                "target_group_id": target_group_id,
            },
        )

    def get_group_settings(
        self,
        group_id: str,
        *,
        option: GetGroupSettingsOption | Unset = UNSET,
        custom_query_fields: str | Unset = UNSET,
    ) -> GroupSettings:
        """Get group settings

        Return the settings that apply to the members of a group.

        **Prerequisites:**
        * Plan: Pro, Business or Education.

        Scopes: group:read:admin.

        Rate limit: Medium.

        Documented failures:
        - 200, code 200: The account has no paid plan.
        - 404, code 4130: No group has this ID.

        Args:
            group_id: ID of the group.
            option: Return one set of settings: `meeting_authentication` for who may join meetings,
                `recording_authentication` for who may watch cloud recordings,
                `meeting_security` for the security of meetings.
            custom_query_fields: Names of the settings to return, comma-separated, instead of all.

        Example:
            groups.get_group_settings("group00000000000000001")
        """
        from . import get_group_settings as _endpoint

        return self._caller.call(
            "get_group_settings",
            _endpoint,
            (group_id,),
            parameters={
                "option": option,
                "custom_query_fields": custom_query_fields,
            },
        )

    def update_group_settings(
        self,
        group_id: str,
        *,
        schedule_meeting: GroupScheduleMeetingSettings | Mapping[str, Any] | Unset = UNSET,
        in_meeting: InMeetingSettings | Mapping[str, Any] | Unset = UNSET,
        email_notification: EmailNotificationSettings | Mapping[str, Any] | Unset = UNSET,
        recording: AccountRecordingSettings | Mapping[str, Any] | Unset = UNSET,
        telephony: GroupTelephonySettings | Mapping[str, Any] | Unset = UNSET,
        profile: GroupSettingsProfile | Mapping[str, Any] | Unset = UNSET,
        other_options: GroupOtherOptions | Mapping[str, Any] | Unset = UNSET,
        option: UpdateGroupSettingsOption | Unset = UNSET,
        custom_query_fields: str | Unset = UNSET,
    ) -> None:
        """Update group settings

        Change the settings that apply to the members of a group. Settings that you leave out
        keep their value. `force_pmi_jbh_password` is deprecated.

        **Prerequisites:**
        * Plan: Pro, Business or Education.

        Scopes: group:write:admin.

        Rate limit: Medium.

        Documented failures:
        - 200, code 200: The account has no paid plan.
        - 404, code 4130: No group has this ID.

        Args:
            group_id: ID of the group.
            schedule_meeting: Settings that apply when a meeting is scheduled.
            in_meeting: Settings that apply during a meeting.
            email_notification: Which events send an email.
            recording: Settings for local and cloud recordings. `archive` says what is archived,
                `ip_address_access_control` limits access to shared cloud recordings by IP
                address.
            telephony: Audio conferencing settings: `third_party_audio` allows it,
                `audio_conference_info` describes it to participants.
            profile: `recording_storage_location` sets where recordings are kept: `allowed_values`
                are the permitted places, `value` the one in use.
            other_options: Settings that fit no other block.
            option: The set of settings to change: `meeting_authentication` for who may join
                meetings, `recording_authentication` for who may watch cloud recordings,
                `meeting_security` for the security of meetings.
            custom_query_fields: Names of settings, comma-separated. They narrow the answer of a read; a change
                returns no settings.

        Example:
            groups.update_group_settings("group00000000000000001")
        """
        from . import update_group_settings as _endpoint

        return self._caller.call(
            "update_group_settings",
            _endpoint,
            (group_id,),
            parameters={
                "option": option,
                "custom_query_fields": custom_query_fields,
            },
            body={
                "schedule_meeting": schedule_meeting,
                "in_meeting": in_meeting,
                "email_notification": email_notification,
                "recording": recording,
                "telephony": telephony,
                "profile": profile,
                "other_options": other_options,
            },
        )

    def upload_group_virtual_backgrounds(
        self,
        group_id: str,
        *,
        file: File | Unset = UNSET,
        file_ids: str | Unset = UNSET,
    ) -> VirtualBackground:
        """Upload group virtual backgrounds

        Upload a virtual background that all members of a group can use.

        **Prerequisites:**
        * Virtual backgrounds must be turned on for the account.

        Scopes: group:write:admin.

        Rate limit: Medium.

        Documented failures:
        - 400, code 120: The file is missing, too large (15 MB at most) or neither JPEG nor PNG,
        or there are 10 files already.
        - 404, code 1001: No user with this ID or address is in the account.

        Args:
            group_id: ID of the group.
            file: The image file, JPEG or PNG, at most 15 MB.
            file_ids: IDs of files, comma-separated. Meant for deleting files; an upload does not need
                it.

        Example:
            groups.upload_group_virtual_backgrounds("group00000000000000001")
        """
        from . import upload_group_virtual_backgrounds as _endpoint

        return self._caller.call(
            "upload_group_virtual_backgrounds",
            _endpoint,
            (group_id,),
            parameters={
                "file_ids": file_ids,
            },
            body={
                "file": file,
            },
        )

    def delete_group_virtual_backgrounds(
        self,
        group_id: str,
        *,
        file_ids: str | Unset = UNSET,
    ) -> None:
        """Delete group virtual backgrounds

        Delete virtual backgrounds of a group.

        **Prerequisites:**
        * Virtual backgrounds must be turned on for the account.

        Scopes: group:write:admin.

        Rate limit: Light.

        Documented failures:
        - 400, code 300: `file_ids` is invalid, or the group member was not found.
        - 404, code 4130: No group has this ID.

        Args:
            group_id: ID of the group.
            file_ids: IDs of the files to delete, comma-separated.

        Example:
            groups.delete_group_virtual_backgrounds("group00000000000000001")
        """
        from . import delete_group_virtual_backgrounds as _endpoint

        return self._caller.call(
            "delete_group_virtual_backgrounds",
            _endpoint,
            (group_id,),
            parameters={
                "file_ids": file_ids,
            },
        )


class AsyncGroups:
    """Groups of users within an account. A group has members and administrators, and its
    settings apply to everyone in it."""

    def __init__(self, caller: AsyncCaller) -> None:
        self._caller = caller

    async def list_groups(
        self,
    ) -> GroupList:
        """List groups

        List the groups of the account.

        **Prerequisites:**
        * Plan: Pro or higher.

        Scopes: group:read:admin.

        Rate limit: Medium.

        Documented failures:
        - 200, code 200: The account has no paid plan.
        - 404, code 4130: No group has this ID.


        Example:
            groups.list_groups()
        """
        from . import list_groups as _endpoint

        return await self._caller.call(
            "list_groups",
            _endpoint,
        )

    async def create_group(
        self,
        *,
        name: str | Unset = UNSET,
    ) -> Group:
        """Create a group

        Create a group. An account can add 100 groups a day and have 5,000 in all.

        **Prerequisites:**
        * Plan: Pro or higher.

        Scopes: group:write:admin.

        Rate limit: Light.

        Documented failures:
        - 200, code 200: The account has no paid plan.
        - 300, code 300: `name` is missing.
        - 404, code 4130: No group has this ID.
        - 409, code 4132: Another group already has this name.
        - 429: The day's allowance of new groups is used up. It renews at midnight UTC.

        Args:
            name: Name of the group. No two groups of an account share a name.

        Example:
            groups.create_group(name="Field staff")
        """
        from . import create_group as _endpoint

        return await self._caller.call(
            "create_group",
            _endpoint,
            body={
                "name": name,
            },
        )

    async def get_group(
        self,
        group_id: str,
    ) -> Group:
        """Get a group

        Return the name of a group and the number of its members.

        **Prerequisites:**
        * Plan: Pro, Business or Education.

        Scopes: group:read:admin.

        Rate limit: Light.

        Documented failures:
        - 200, code 200: The account has no paid plan.
        - 400, code 1010: The group belongs to another account.
        - 404, code 4130: No group has this ID.

        Args:
            group_id: ID of the group.

        Example:
            groups.get_group("group00000000000000001")
        """
        from . import get_group as _endpoint

        return await self._caller.call(
            "get_group",
            _endpoint,
            (group_id,),
        )

    async def delete_group(
        self,
        group_id: str,
    ) -> None:
        """Delete a group

        Delete a group.

        **Prerequisites:**
        * Plan: Pro, Business or Education.

        Scopes: group:write:admin.

        Rate limit: Light.

        Documented failures:
        - 200, code 200: The account has no paid plan.
        - 300, code 300: The group member was not found.
        - 404, code 4130: No group has this ID.

        Args:
            group_id: ID of the group.

        Example:
            groups.delete_group("group00000000000000001")
        """
        from . import delete_group as _endpoint

        return await self._caller.call(
            "delete_group",
            _endpoint,
            (group_id,),
        )

    async def update_group(
        self,
        group_id: str,
        *,
        name: str | Unset = UNSET,
    ) -> None:
        """Update a group

        Rename a group.

        **Prerequisites:**
        * Plan: Pro, Business or Education.

        Scopes: group:write:admin.

        Rate limit: Light.

        Documented failures:
        - 200, code 1010: Group not renamed, because it belongs to another account.
        - 404, code 4130: No group has this ID.
        - 409, code 4132: Another group already has this name.

        Args:
            group_id: ID of the group.
            name: New name, fewer than 128 characters. No two groups of an account share a name.

        Example:
            groups.update_group("group00000000000000001", name="Field staff")
        """
        from . import update_group as _endpoint

        return await self._caller.call(
            "update_group",
            _endpoint,
            (group_id,),
            body={
                "name": name,
            },
        )

    def list_group_admins(
        self,
        group_id: str,
        *,
        page_size: int | Unset = UNSET,
        next_page_token: str | Unset = UNSET,
    ) -> AsyncPages[GroupAdmin, GroupAdminList]:
        """List group admins

        List the administrators of a group.

        **Prerequisites:**
        * Plan: Pro, Business or Education.

        Scopes: group:read:admin.

        Rate limit: Medium.

        Documented failures:
        - 404, code 4130: No group has this ID.

        Args:
            group_id: ID of the group.
            page_size: How many records one page holds. Default: `30`.
            next_page_token: Token of the page to return, taken from the answer before it; valid for 15
                minutes.

        Example:
            groups.list_group_admins("group00000000000000001")
        """
        from . import list_group_admins as _endpoint

        return self._caller.pages(
            "list_group_admins",
            _endpoint,
            (group_id,),
            parameters={
                "page_size": page_size,
                "next_page_token": next_page_token,
            },
            items="admins",
        )

    async def add_group_admins(
        self,
        group_id: str,
        *,
        admins: Sequence[GroupAdminRef | Mapping[str, Any]] | Unset = UNSET,
    ) -> GroupAdminsAdded:
        """Add group admins

        Make users administrators of a group.

        **Prerequisites:**
        * Plan: Pro, Business or Education.

        Scopes: group:write:admin.

        Rate limit: Medium.

        Documented failures:
        - 200, code 200: No administrator added, because the account has no paid plan.
        - 404, code 4130: No group has this ID.

        Args:
            group_id: ID of the group.
            admins: The new administrators, each given by `id` or `email`.

        Example:
            groups.add_group_admins("group00000000000000001")
        """
        from . import add_group_admins as _endpoint

        return await self._caller.call(
            "add_group_admins",
            _endpoint,
            (group_id,),
            body={
                "admins": admins,
            },
        )

    async def delete_group_admin(
        self,
        group_id: str,
        user_id: str,
    ) -> None:
        """Delete a group admin

        Take the administration of a group away from a user.

        **Prerequisites:**
        * Plan: Pro, Business or Education.

        Scopes: group:write:admin.

        Rate limit: Light.

        Documented failures:
        - 200, code 200: Administrator not removed, because the account has no paid plan.
        - 400, code 4138: The user does not administer this group.
        - 404, code 4130: No group has this ID.

        Args:
            group_id: ID of the group.
            user_id: The administrator's user ID or email address; user-level apps pass `me`.

        Example:
            groups.delete_group_admin("group00000000000000001", "amaraOkafor00000000001")
        """
        from . import delete_group_admin as _endpoint

        return await self._caller.call(
            "delete_group_admin",
            _endpoint,
            (
                group_id,
                user_id,
            ),
        )

    async def get_group_locked_settings(
        self,
        group_id: str,
        *,
        option: GetGroupLockedSettingsOption | Unset = UNSET,
        custom_query_fields: str | Unset = UNSET,
    ) -> GroupLockedSettings:
        """Get group locked settings

        Return which settings of a group are locked. Members cannot change a locked setting for
        themselves. `force_pmi_jbh_password` is deprecated.

        **Prerequisites:**
        * Plan: Pro, Business or Education.

        Scopes: group:read:admin.

        Rate limit: Medium.

        Documented failures:
        - 200, code 200: The account has no paid plan.
        - 404, code 4130: No group has this ID.

        Args:
            group_id: ID of the group.
            option: Give `meeting_security` to get the locks on the security settings of meetings.
            custom_query_fields: Names of the settings to return, comma-separated, instead of all.

        Example:
            groups.get_group_locked_settings("group00000000000000001")
        """
        from . import get_group_locked_settings as _endpoint

        return await self._caller.call(
            "get_group_locked_settings",
            _endpoint,
            (group_id,),
            parameters={
                "option": option,
                "custom_query_fields": custom_query_fields,
            },
        )

    async def update_group_locked_settings(
        self,
        group_id: str,
        *,
        schedule_meeting: GroupLockedScheduleMeetingSettings | Mapping[str, Any] | Unset = UNSET,
        in_meeting: LockedInMeetingSettings | Mapping[str, Any] | Unset = UNSET,
        email_notification: LockedEmailNotificationSettings | Mapping[str, Any] | Unset = UNSET,
        recording: LockedRecordingSettings | Mapping[str, Any] | Unset = UNSET,
        telephony: LockedTelephonySettings | Mapping[str, Any] | Unset = UNSET,
        other_options: LockedOtherOptions | Mapping[str, Any] | Unset = UNSET,
        option: UpdateGroupLockedSettingsOption | Unset = UNSET,
        custom_query_fields: str | Unset = UNSET,
    ) -> None:
        """Update group locked settings

        Lock or unlock settings of a group. Members cannot change a locked setting for
        themselves. `force_pmi_jbh_password` is deprecated.

        **Prerequisites:**
        * Plan: Pro, Business or Education.

        Scopes: group:write:admin.

        Rate limit: Medium.

        Documented failures:
        - 400, code 200: The account has no paid plan.
        - 404, code 4130: No group has this ID.

        Args:
            group_id: ID of the group.
            schedule_meeting: Locks on the settings for scheduling; `true` locks a setting.
            in_meeting: Locks on the settings that apply during a meeting; `true` locks a setting.
            email_notification: Locks on the settings for emails; `true` locks a setting.
            recording: Locks on the settings for recordings. `ip_address_access_control` limits access
                to shared cloud recordings by IP address.
            telephony: Locks on third-party audio and on the regions for telephony.
            other_options: Lock on `blur_snapshot`.
            option: Give `meeting_security` when the change concerns the security settings of
                meetings.
            custom_query_fields: Names of settings, comma-separated. They narrow the answer of a read; a change
                returns no settings.

        Example:
            groups.update_group_locked_settings("group00000000000000001")
        """
        from . import update_group_locked_settings as _endpoint

        return await self._caller.call(
            "update_group_locked_settings",
            _endpoint,
            (group_id,),
            parameters={
                "option": option,
                "custom_query_fields": custom_query_fields,
            },
            body={
                "schedule_meeting": schedule_meeting,
                "in_meeting": in_meeting,
                "email_notification": email_notification,
                "recording": recording,
                "telephony": telephony,
                "other_options": other_options,
            },
        )

    def list_group_members(
        self,
        group_id: str,
        *,
        page_size: int | Unset = UNSET,
        page_number: int | Unset = UNSET,
        next_page_token: str | Unset = UNSET,
    ) -> AsyncPages[Member, MemberList]:
        """List group members

        List who belongs to a group, with names, email addresses and user types.

        **Prerequisites:**
        * Plan: Pro, Business or Education.

        Scopes: group:read:admin.

        Rate limit: Medium.

        Documented failures:
        - 404, code 4130: No group has this ID.

        Args:
            group_id: ID of the group.
            page_size: How many records one page holds. Default: `30`.
            page_number: Page to return, counted from 1. Deprecated; use `next_page_token`.
            next_page_token: Token of the page to return, taken from the answer before it; valid for 15
                minutes.

        Example:
            groups.list_group_members("group00000000000000001")
        """
        from . import list_group_members as _endpoint

        return self._caller.pages(
            "list_group_members",
            _endpoint,
            (group_id,),
            parameters={
                "page_size": page_size,
                "page_number": page_number,
                "next_page_token": next_page_token,
            },
            items="members",
        )

    async def add_group_members(
        self,
        group_id: str,
        *,
        members: Sequence[MemberRef | Mapping[str, Any]] | Unset = UNSET,
    ) -> MembersAdded:
        """Add group members

        Add users of the account to a group.

        **Prerequisites:**
        * Plan: Pro, Business or Education.

        Scopes: group:write:admin.

        Rate limit: Medium.

        Documented failures:
        - 200, code 200: No member added, because the account has no paid plan.
        - 404, code 4130: No group has this ID.

        Args:
            group_id: ID of the group.
            members: Users to add, each given by `id` or `email`.

        Example:
            groups.add_group_members("group00000000000000001")
        """
        from . import add_group_members as _endpoint

        return await self._caller.call(
            "add_group_members",
            _endpoint,
            (group_id,),
            body={
                "members": members,
            },
        )

    async def delete_group_member(
        self,
        group_id: str,
        member_id: str,
    ) -> None:
        """Delete a group member

        End a user's membership in a group. The user stays in the account.

        **Prerequisites:**
        * Plan: Pro, Business or Education.

        Scopes: group:write:admin.

        Rate limit: Light.

        Documented failures:
        - 200, code 200: Member not removed, because the account has no paid plan.
        - 400, code 1010: The group belongs to another account.
        - 404, code 4130: No group has this ID.

        Args:
            group_id: ID of the group.
            member_id: User ID of the member.

        Example:
            groups.delete_group_member("group00000000000000001", "jonasLindqvist00000001")
        """
        from . import delete_group_member as _endpoint

        return await self._caller.call(
            "delete_group_member",
            _endpoint,
            (
                group_id,
                member_id,
            ),
        )

    async def update_group_member(
        self,
        group_id: str,
        member_id: str,
        *,
        action: UpdateGroupMemberBodyAction,
        target_group_id: str | Unset = UNSET,
    ) -> None:
        """Update a group member

        Move a member to another group or choose the member's primary group. A user follows the
        settings of the primary group, at first the one joined earliest; locked settings of the
        other groups stay in force.

        **Prerequisites:**
        * Plan: Pro or higher.

        Scopes: group:write:admin.

        Rate limit: Medium.

        Documented failures:
        - 400, code 200: The account has no paid plan.
        - 400, code 300: `target_group_id` is missing.
        - 400, code 1010: The group belongs to another account.
        - 404, code 4130: No group has this ID.

        Args:
            group_id: ID of the group. With `set_primary`, the same group as `target_group_id`.
            member_id: User ID of the member.
            action: What to do: `move` takes the member out of this group and into the target group,
                `set_primary` makes the target group the primary one.
            target_group_id: ID of the group to move to, or of the new primary group.

        Example:
            groups.update_group_member("group00000000000000001", "jonasLindqvist00000001", action="move", target_group_id="group00000000000000002")
        """
        from . import update_group_member as _endpoint

        return await self._caller.call(
            "update_group_member",
            _endpoint,
            (
                group_id,
                member_id,
            ),
            body={
                "action": action,
                "target_group_id": target_group_id,
            },
        )

    async def get_group_settings(
        self,
        group_id: str,
        *,
        option: GetGroupSettingsOption | Unset = UNSET,
        custom_query_fields: str | Unset = UNSET,
    ) -> GroupSettings:
        """Get group settings

        Return the settings that apply to the members of a group.

        **Prerequisites:**
        * Plan: Pro, Business or Education.

        Scopes: group:read:admin.

        Rate limit: Medium.

        Documented failures:
        - 200, code 200: The account has no paid plan.
        - 404, code 4130: No group has this ID.

        Args:
            group_id: ID of the group.
            option: Return one set of settings: `meeting_authentication` for who may join meetings,
                `recording_authentication` for who may watch cloud recordings,
                `meeting_security` for the security of meetings.
            custom_query_fields: Names of the settings to return, comma-separated, instead of all.

        Example:
            groups.get_group_settings("group00000000000000001")
        """
        from . import get_group_settings as _endpoint

        return await self._caller.call(
            "get_group_settings",
            _endpoint,
            (group_id,),
            parameters={
                "option": option,
                "custom_query_fields": custom_query_fields,
            },
        )

    async def update_group_settings(
        self,
        group_id: str,
        *,
        schedule_meeting: GroupScheduleMeetingSettings | Mapping[str, Any] | Unset = UNSET,
        in_meeting: InMeetingSettings | Mapping[str, Any] | Unset = UNSET,
        email_notification: EmailNotificationSettings | Mapping[str, Any] | Unset = UNSET,
        recording: AccountRecordingSettings | Mapping[str, Any] | Unset = UNSET,
        telephony: GroupTelephonySettings | Mapping[str, Any] | Unset = UNSET,
        profile: GroupSettingsProfile | Mapping[str, Any] | Unset = UNSET,
        other_options: GroupOtherOptions | Mapping[str, Any] | Unset = UNSET,
        option: UpdateGroupSettingsOption | Unset = UNSET,
        custom_query_fields: str | Unset = UNSET,
    ) -> None:
        """Update group settings

        Change the settings that apply to the members of a group. Settings that you leave out
        keep their value. `force_pmi_jbh_password` is deprecated.

        **Prerequisites:**
        * Plan: Pro, Business or Education.

        Scopes: group:write:admin.

        Rate limit: Medium.

        Documented failures:
        - 200, code 200: The account has no paid plan.
        - 404, code 4130: No group has this ID.

        Args:
            group_id: ID of the group.
            schedule_meeting: Settings that apply when a meeting is scheduled.
            in_meeting: Settings that apply during a meeting.
            email_notification: Which events send an email.
            recording: Settings for local and cloud recordings. `archive` says what is archived,
                `ip_address_access_control` limits access to shared cloud recordings by IP
                address.
            telephony: Audio conferencing settings: `third_party_audio` allows it,
                `audio_conference_info` describes it to participants.
            profile: `recording_storage_location` sets where recordings are kept: `allowed_values`
                are the permitted places, `value` the one in use.
            other_options: Settings that fit no other block.
            option: The set of settings to change: `meeting_authentication` for who may join
                meetings, `recording_authentication` for who may watch cloud recordings,
                `meeting_security` for the security of meetings.
            custom_query_fields: Names of settings, comma-separated. They narrow the answer of a read; a change
                returns no settings.

        Example:
            groups.update_group_settings("group00000000000000001")
        """
        from . import update_group_settings as _endpoint

        return await self._caller.call(
            "update_group_settings",
            _endpoint,
            (group_id,),
            parameters={
                "option": option,
                "custom_query_fields": custom_query_fields,
            },
            body={
                "schedule_meeting": schedule_meeting,
                "in_meeting": in_meeting,
                "email_notification": email_notification,
                "recording": recording,
                "telephony": telephony,
                "profile": profile,
                "other_options": other_options,
            },
        )

    async def upload_group_virtual_backgrounds(
        self,
        group_id: str,
        *,
        file: File | Unset = UNSET,
        file_ids: str | Unset = UNSET,
    ) -> VirtualBackground:
        """Upload group virtual backgrounds

        Upload a virtual background that all members of a group can use.

        **Prerequisites:**
        * Virtual backgrounds must be turned on for the account.

        Scopes: group:write:admin.

        Rate limit: Medium.

        Documented failures:
        - 400, code 120: The file is missing, too large (15 MB at most) or neither JPEG nor PNG,
        or there are 10 files already.
        - 404, code 1001: No user with this ID or address is in the account.

        Args:
            group_id: ID of the group.
            file: The image file, JPEG or PNG, at most 15 MB.
            file_ids: IDs of files, comma-separated. Meant for deleting files; an upload does not need
                it.

        Example:
            groups.upload_group_virtual_backgrounds("group00000000000000001")
        """
        from . import upload_group_virtual_backgrounds as _endpoint

        return await self._caller.call(
            "upload_group_virtual_backgrounds",
            _endpoint,
            (group_id,),
            parameters={
                "file_ids": file_ids,
            },
            body={
                "file": file,
            },
        )

    async def delete_group_virtual_backgrounds(
        self,
        group_id: str,
        *,
        file_ids: str | Unset = UNSET,
    ) -> None:
        """Delete group virtual backgrounds

        Delete virtual backgrounds of a group.

        **Prerequisites:**
        * Virtual backgrounds must be turned on for the account.

        Scopes: group:write:admin.

        Rate limit: Light.

        Documented failures:
        - 400, code 300: `file_ids` is invalid, or the group member was not found.
        - 404, code 4130: No group has this ID.

        Args:
            group_id: ID of the group.
            file_ids: IDs of the files to delete, comma-separated.

        Example:
            groups.delete_group_virtual_backgrounds("group00000000000000001")
        """
        from . import delete_group_virtual_backgrounds as _endpoint

        return await self._caller.call(
            "delete_group_virtual_backgrounds",
            _endpoint,
            (group_id,),
            parameters={
                "file_ids": file_ids,
            },
        )
