# Generated from zoom.postman_collection.json. Not to be edited.


"""The operations tagged roles"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from ...types import UNSET, AsyncCaller, AsyncPages, Caller, File, Pages, Unset

if TYPE_CHECKING:
    import datetime

    from ...models.assign_role_body import AssignRoleBody
    from ...models.create_role_body import CreateRoleBody
    from ...models.member import Member
    from ...models.member_list import MemberList
    from ...models.member_ref import MemberRef
    from ...models.role import Role
    from ...models.role_list import RoleList
    from ...models.role_members_added import RoleMembersAdded
    from ...models.sub_account_privileges import SubAccountPrivileges
    from ...models.update_role_body import UpdateRoleBody


class Roles:
    """Roles bundle the privileges that users have in the account. Every user is owner,
    administrator or member, or has a role that the account defines itself."""

    def __init__(self, caller: Caller) -> None:
        self._caller = caller

    def list_roles(
        self,
    ) -> RoleList:
        """List roles

        List the roles of the account.

        **Prerequisites:**
        * Plan: Pro or higher.
        * Only the account owner can set up the first role. After that, users with the right to
        manage roles can do so too.

        Scopes: role:read:admin.

        Rate limit: Medium.

        Documented failures:
        - 400, code 4700: The access token lacks the scope `role:read:admin`.


        Example:
            roles.list_roles()
        """
        from . import list_roles as _endpoint

        return self._caller.call(
            "list_roles",
            _endpoint,
        )

    def create_role(
        self,
        *,
        name: str | Unset = UNSET,
        description: str | Unset = UNSET,
        privileges: Sequence[str] | Unset = UNSET,
    ) -> Role:
        """Create a role

        Create a role with privileges of your choice.

        **Prerequisites:**
        * Plan: Pro or higher.
        * Only the account owner can set up the first role. After that, users with the right to
        manage roles can do so too.

        Scopes: role:write:admin.

        Rate limit: Light.

        Documented failures:
        - 200, code 200: Role not created, because you lack the permission.
        - 300, code 300: `name` is missing.

        Args:
            name: Name of the role.
            description: What the role is for.
            privileges: Names of the privileges that the role gives, such as `User:Read`.

        Example:
            roles.create_role(name="Support lead", description="Helps users and looks up their settings")
        """
        from . import create_role as _endpoint

        return self._caller.call(
            "create_role",
            _endpoint,
            body={
                "name": name,
                "description": description,
                "privileges": privileges,
            },
        )

    def get_role(
        self,
        role_id: str,
    ) -> Role:
        """Get a role

        Return one role with its privileges.

        **Prerequisites:**
        * Plan: Pro or higher.
        * You are the account owner or have the right to manage roles.

        Scopes: role:read:admin.

        Rate limit: Light.

        Documented failures:
        - 200, code 200: You may not read roles.
        - 300, code 300: No role has this ID.

        Args:
            role_id: ID of the role.

        Example:
            roles.get_role("role000000000000000001")
        """
        from . import get_role as _endpoint

        return self._caller.call(
            "get_role",
            _endpoint,
            (role_id,),
        )

    def delete_role(
        self,
        role_id: str,
    ) -> None:
        """Delete a role

        Delete a role from the account.

        **Prerequisites:**
        * Plan: Pro or higher.
        * You are the account owner or have the right to manage roles.

        Scopes: role:write:admin.

        Rate limit: Light.

        Documented failures:
        - 200, code 200: No role has this ID.
        - 300, code 300: No role has this ID.

        Args:
            role_id: ID of the role.

        Example:
            roles.delete_role("role000000000000000001")
        """
        from . import delete_role as _endpoint

        return self._caller.call(
            "delete_role",
            _endpoint,
            (role_id,),
        )

    def update_role(
        self,
        role_id: str,
        *,
        id: str | Unset = UNSET,
        name: str | Unset = UNSET,
        description: str | Unset = UNSET,
        total_members: int | Unset = UNSET,
        privileges: Sequence[str] | Unset = UNSET,
        sub_account_privileges: SubAccountPrivileges | Mapping[str, Any] | Unset = UNSET,
    ) -> None:
        """Update a role

        Change the name, description or privileges of a role.

        **Prerequisites:**
        * Plan: Pro or higher.
        * You are the account owner or have the right to manage roles.

        Scopes: role:write:admin.

        Rate limit: Light.

        Documented failures:
        - 200, code 200: The account has no paid plan.
        - 300, code 300: This role cannot be changed.

        Args:
            role_id: ID of the role.
            id: ID of the role.
            name: New name.
            description: New description.
            total_members: How many users have the role.
            privileges: Names of the privileges that the role gives, such as `User:Read`.
            sub_account_privileges: Privileges on sub accounts, as the number `second_level`. For master accounts on
                the partner plan.

        Example:
            roles.update_role("role000000000000000001", id="role000000000000000001", name="Support lead")
        """
        from . import update_role as _endpoint

        return self._caller.call(
            "update_role",
            _endpoint,
            (role_id,),
            body={
                "id": id,
                "name": name,
                "description": description,
                "total_members": total_members,
                "privileges": privileges,
                "sub_account_privileges": sub_account_privileges,
            },
        )

    def list_role_members(
        self,
        role_id: str,
        *,
        page_count: int | Unset = UNSET,
        page_number: int | Unset = UNSET,
        next_page_token: str | Unset = UNSET,
        page_size: int | Unset = UNSET,
    ) -> Pages[Member, MemberList]:
        """List role members

        List the users who have a role.

        **Prerequisites:**
        * Plan: Pro or higher.

        Scopes: role:read:admin.

        Rate limit: Medium.

        Documented failures:
        - 404: No role has this ID.

        Args:
            role_id: ID of the role.
            page_count: Number of pages of the result.
            page_number: Page to return, counted from 1. Deprecated; use `next_page_token`.
            next_page_token: Token of the page to return, taken from the answer before it; valid for 15
                minutes.
            page_size: How many records one page holds. Default: `30`.

        Example:
            roles.list_role_members("role000000000000000001")
        """
        from . import list_role_members as _endpoint

        return self._caller.pages(
            "list_role_members",
            _endpoint,
            (role_id,),
            parameters={
                "page_count": page_count,
                "page_number": page_number,
                "next_page_token": next_page_token,
                "page_size": page_size,
            },
            items="members",
        )

    def assign_role(
        self,
        role_id: str,
        *,
        members: Sequence[MemberRef | Mapping[str, Any]] | Unset = UNSET,
    ) -> RoleMembersAdded:
        """Assign a role

        Give a role to users, at most 30 at once.

        **Prerequisites:**
        * Plan: Pro or higher.

        Scopes: role:write:admin.

        Rate limit: Medium.

        Documented failures:
        - 400, code 1034: No role has this ID.
        - 400, code 300: The role ID is missing, or the role is owner or plain member, which
        this request cannot give.

        Args:
            role_id: ID of the role.
            members: The users, 30 at most, each given by `id` or `email`.

        Example:
            roles.assign_role("role000000000000000001")
        """
        from . import assign_role as _endpoint

        return self._caller.call(
            "assign_role",
            _endpoint,
            (role_id,),
            body={
                "members": members,
            },
        )

    def unassign_role(
        self,
        role_id: str,
        member_id: str,
    ) -> None:
        """Unassign a role

        Take a role away from a user.

        **Prerequisites:**
        * Plan: Pro or higher.

        Scopes: role:write:admin.

        Rate limit: Light.

        Documented failures:
        - 404: No role has this ID, or the user does not have it.

        Args:
            role_id: ID of the role.
            member_id: User ID of the member.

        Example:
            roles.unassign_role("role000000000000000001", "jonasLindqvist00000001")
        """
        from . import unassign_role as _endpoint

        return self._caller.call(
            "unassign_role",
            _endpoint,
            (
                role_id,
                member_id,
            ),
        )


class AsyncRoles:
    """Roles bundle the privileges that users have in the account. Every user is owner,
    administrator or member, or has a role that the account defines itself."""

    def __init__(self, caller: AsyncCaller) -> None:
        self._caller = caller

    async def list_roles(
        self,
    ) -> RoleList:
        """List roles

        List the roles of the account.

        **Prerequisites:**
        * Plan: Pro or higher.
        * Only the account owner can set up the first role. After that, users with the right to
        manage roles can do so too.

        Scopes: role:read:admin.

        Rate limit: Medium.

        Documented failures:
        - 400, code 4700: The access token lacks the scope `role:read:admin`.


        Example:
            roles.list_roles()
        """
        from . import list_roles as _endpoint

        return await self._caller.call(
            "list_roles",
            _endpoint,
        )

    async def create_role(
        self,
        *,
        name: str | Unset = UNSET,
        description: str | Unset = UNSET,
        privileges: Sequence[str] | Unset = UNSET,
    ) -> Role:
        """Create a role

        Create a role with privileges of your choice.

        **Prerequisites:**
        * Plan: Pro or higher.
        * Only the account owner can set up the first role. After that, users with the right to
        manage roles can do so too.

        Scopes: role:write:admin.

        Rate limit: Light.

        Documented failures:
        - 200, code 200: Role not created, because you lack the permission.
        - 300, code 300: `name` is missing.

        Args:
            name: Name of the role.
            description: What the role is for.
            privileges: Names of the privileges that the role gives, such as `User:Read`.

        Example:
            roles.create_role(name="Support lead", description="Helps users and looks up their settings")
        """
        from . import create_role as _endpoint

        return await self._caller.call(
            "create_role",
            _endpoint,
            body={
                "name": name,
                "description": description,
                "privileges": privileges,
            },
        )

    async def get_role(
        self,
        role_id: str,
    ) -> Role:
        """Get a role

        Return one role with its privileges.

        **Prerequisites:**
        * Plan: Pro or higher.
        * You are the account owner or have the right to manage roles.

        Scopes: role:read:admin.

        Rate limit: Light.

        Documented failures:
        - 200, code 200: You may not read roles.
        - 300, code 300: No role has this ID.

        Args:
            role_id: ID of the role.

        Example:
            roles.get_role("role000000000000000001")
        """
        from . import get_role as _endpoint

        return await self._caller.call(
            "get_role",
            _endpoint,
            (role_id,),
        )

    async def delete_role(
        self,
        role_id: str,
    ) -> None:
        """Delete a role

        Delete a role from the account.

        **Prerequisites:**
        * Plan: Pro or higher.
        * You are the account owner or have the right to manage roles.

        Scopes: role:write:admin.

        Rate limit: Light.

        Documented failures:
        - 200, code 200: No role has this ID.
        - 300, code 300: No role has this ID.

        Args:
            role_id: ID of the role.

        Example:
            roles.delete_role("role000000000000000001")
        """
        from . import delete_role as _endpoint

        return await self._caller.call(
            "delete_role",
            _endpoint,
            (role_id,),
        )

    async def update_role(
        self,
        role_id: str,
        *,
        id: str | Unset = UNSET,
        name: str | Unset = UNSET,
        description: str | Unset = UNSET,
        total_members: int | Unset = UNSET,
        privileges: Sequence[str] | Unset = UNSET,
        sub_account_privileges: SubAccountPrivileges | Mapping[str, Any] | Unset = UNSET,
    ) -> None:
        """Update a role

        Change the name, description or privileges of a role.

        **Prerequisites:**
        * Plan: Pro or higher.
        * You are the account owner or have the right to manage roles.

        Scopes: role:write:admin.

        Rate limit: Light.

        Documented failures:
        - 200, code 200: The account has no paid plan.
        - 300, code 300: This role cannot be changed.

        Args:
            role_id: ID of the role.
            id: ID of the role.
            name: New name.
            description: New description.
            total_members: How many users have the role.
            privileges: Names of the privileges that the role gives, such as `User:Read`.
            sub_account_privileges: Privileges on sub accounts, as the number `second_level`. For master accounts on
                the partner plan.

        Example:
            roles.update_role("role000000000000000001", id="role000000000000000001", name="Support lead")
        """
        from . import update_role as _endpoint

        return await self._caller.call(
            "update_role",
            _endpoint,
            (role_id,),
            body={
                "id": id,
                "name": name,
                "description": description,
                "total_members": total_members,
                "privileges": privileges,
                "sub_account_privileges": sub_account_privileges,
            },
        )

    def list_role_members(
        self,
        role_id: str,
        *,
        page_count: int | Unset = UNSET,
        page_number: int | Unset = UNSET,
        next_page_token: str | Unset = UNSET,
        page_size: int | Unset = UNSET,
    ) -> AsyncPages[Member, MemberList]:
        """List role members

        List the users who have a role.

        **Prerequisites:**
        * Plan: Pro or higher.

        Scopes: role:read:admin.

        Rate limit: Medium.

        Documented failures:
        - 404: No role has this ID.

        Args:
            role_id: ID of the role.
            page_count: Number of pages of the result.
            page_number: Page to return, counted from 1. Deprecated; use `next_page_token`.
            next_page_token: Token of the page to return, taken from the answer before it; valid for 15
                minutes.
            page_size: How many records one page holds. Default: `30`.

        Example:
            roles.list_role_members("role000000000000000001")
        """
        from . import list_role_members as _endpoint

        return self._caller.pages(
            "list_role_members",
            _endpoint,
            (role_id,),
            parameters={
                "page_count": page_count,
                "page_number": page_number,
                "next_page_token": next_page_token,
                "page_size": page_size,
            },
            items="members",
        )

    async def assign_role(
        self,
        role_id: str,
        *,
        members: Sequence[MemberRef | Mapping[str, Any]] | Unset = UNSET,
    ) -> RoleMembersAdded:
        """Assign a role

        Give a role to users, at most 30 at once.

        **Prerequisites:**
        * Plan: Pro or higher.

        Scopes: role:write:admin.

        Rate limit: Medium.

        Documented failures:
        - 400, code 1034: No role has this ID.
        - 400, code 300: The role ID is missing, or the role is owner or plain member, which
        this request cannot give.

        Args:
            role_id: ID of the role.
            members: The users, 30 at most, each given by `id` or `email`.

        Example:
            roles.assign_role("role000000000000000001")
        """
        from . import assign_role as _endpoint

        return await self._caller.call(
            "assign_role",
            _endpoint,
            (role_id,),
            body={
                "members": members,
            },
        )

    async def unassign_role(
        self,
        role_id: str,
        member_id: str,
    ) -> None:
        """Unassign a role

        Take a role away from a user.

        **Prerequisites:**
        * Plan: Pro or higher.

        Scopes: role:write:admin.

        Rate limit: Light.

        Documented failures:
        - 404: No role has this ID, or the user does not have it.

        Args:
            role_id: ID of the role.
            member_id: User ID of the member.

        Example:
            roles.unassign_role("role000000000000000001", "jonasLindqvist00000001")
        """
        from . import unassign_role as _endpoint

        return await self._caller.call(
            "unassign_role",
            _endpoint,
            (
                role_id,
                member_id,
            ),
        )
