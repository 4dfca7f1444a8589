# Generated from zoom.postman_collection.json. Not to be edited.
from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from ...runtime.resources import AsyncResource, Resource
from ...runtime.types import UNSET, Unset

if TYPE_CHECKING:
    from ... import inputs as _inputs
    from ... import models as _models
    from ...runtime.options import RequestOptions
    from ...runtime.pages import AsyncPages, Pages


class Roles(Resource):
    """Roles bundle the privileges that users have in the account. Every user is owner,
    administrator
    or member, or has a role that the account defines itself.
    """

    def list(
        self,
        *,
        request_options: RequestOptions | None = None,
    ) -> _models.RoleList:
        """List the roles of the account.

        Needs a Pro plan or higher. Only the account owner can set up the first role; after that,
        users with the right to manage roles can do so too.

        Scopes: role:read:admin.

        Rate limit: Medium.

        Args:
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            The account's roles.

        Raises:
            MissingScopeError: The access token lacks the scope `role:read:admin` (400, code 4700).

        Example:
            zoom.roles.list()
        """
        return self._call("list_roles", locals())

    def create(
        self,
        *,
        name: str,
        description: str | None | Unset = UNSET,
        privileges: Sequence[str] | None | Unset = UNSET,
        request_options: RequestOptions | None = None,
    ) -> _models.Role:
        """Create a role with privileges of your choice.

        Needs a Pro plan or higher. Only the account owner can set up the first role; after that,
        users with the right to manage roles can do so too.

        Scopes: role:write:admin.

        Rate limit: Light.

        Args:
            name: Name of the role.
            description: What the role is for.
            privileges: Names of the privileges that the role gives, such as `User:Read`.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            Role created.

        Raises:
            PlanMissingError: Role not created, because you lack the permission (200, code 200).
            ValidationError: `name` is missing (300, code 300).

        Example:
            zoom.roles.create(
                name="Support lead",
                description="Helps users and looks up their settings",
                privileges=["User:Read", "User:Edit"],
            )
        """
        return self._call("create_role", locals())

    def get(
        self,
        role_id: str,
        *,
        request_options: RequestOptions | None = None,
    ) -> _models.Role:
        """Return one role with its privileges.

        Needs a Pro plan or higher. The caller must own the account or have the right to manage
        roles.

        Scopes: role:read:admin.

        Rate limit: Light.

        Args:
            role_id: ID of the role.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            The role.

        Raises:
            PlanMissingError: You may not read roles (200, code 200).
            ValidationError: No role has this ID (300, code 300).

        Example:
            zoom.roles.get("role000000000000000001")
        """
        return self._call("get_role", locals())

    def delete(
        self,
        role_id: str,
        *,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Delete a role from the account.

        Needs a Pro plan or higher. The caller must own the account or have the right to manage
        roles.

        Scopes: role:write:admin.

        Rate limit: Light.

        Args:
            role_id: ID of the role.
            request_options: How this call alone is sent: time limit, retries, headers.

        Raises:
            PlanMissingError: No role has this ID (200, code 200).
            ValidationError: No role has this ID (300, code 300).

        Example:
            zoom.roles.delete("role000000000000000001")
        """
        self._call("delete_role", locals())

    def update(
        self,
        role_id: str,
        *,
        name: str | None | Unset = UNSET,
        description: str | None | Unset = UNSET,
        privileges: Sequence[str] | None | Unset = UNSET,
        id: str | None | Unset = UNSET,
        total_members: int | None | Unset = UNSET,
        sub_account_privileges: _inputs.SubAccountPrivileges
        | _models.SubAccountPrivileges
        | None
        | Unset = UNSET,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Change the name, description or privileges of a role.

        Needs a Pro plan or higher. The caller must own the account or have the right to manage
        roles.

        Scopes: role:write:admin.

        Rate limit: Light.

        Args:
            role_id: ID of the role.
            name: New name.
            description: New description.
            privileges: Names of the privileges that the role gives, such as `User:Read`.
            id: ID of the role.
            total_members: How many users have the role.
            sub_account_privileges: Privileges on sub accounts, as the number `second_level`. For
                master accounts on the partner plan.
            request_options: How this call alone is sent: time limit, retries, headers.

        Raises:
            PlanMissingError: The account has no paid plan (200, code 200).
            ValidationError: This role cannot be changed (300, code 300).

        Example:
            zoom.roles.update(
                "role000000000000000001",
                name="Support lead",
                description="Helps users and looks up their settings",
                privileges=["User:Read", "User:Edit"],
            )
        """
        self._call("update_role", locals())

    def list_members(
        self,
        role_id: str,
        *,
        page_count: int | Unset = UNSET,
        page_number: int | Unset = UNSET,
        next_page_token: str | Unset = UNSET,
        page_size: int | Unset = UNSET,
        request_options: RequestOptions | None = None,
    ) -> Pages[_models.Member, _models.MemberList]:
        """List the users who have a role.

        Needs a Pro plan or higher.

        Scopes: role:read:admin.

        Rate limit: Medium.

        Args:
            role_id: ID of the role.
            page_count: Number of pages of the result.
            page_number: Page to return, counted from 1. Deprecated: use `next_page_token`.
            next_page_token: Token of the page to return, taken from the answer before it; valid for
                15 minutes.
            page_size: How many records one page holds. Default: `30`.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            The users with this role. The same list, its last page, fetched page by page as they are
                asked for.

        Raises:
            NotFoundError: No role has this ID (404).

        Example:
            for item in zoom.roles.list_members("role000000000000000001"):
                print(item)
        """
        return self._pages("list_role_members", locals())

    def add_members(
        self,
        role_id: str,
        *,
        members: Sequence[_inputs.MemberRef],
        request_options: RequestOptions | None = None,
    ) -> _models.RoleMembersAdded:
        """Give a role to users, at most 30 at once.

        Needs a Pro plan or higher.

        Scopes: role:write:admin.

        Rate limit: Medium.

        Args:
            role_id: ID of the role.
            members: The users, 30 at most, each given by `id` or `email`.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            Role assigned.

        Raises:
            BadRequestError: No role has this ID (400, code 1034).
            ValidationError: The role ID is missing, or the role is owner or plain member, which
                this request cannot give (400, code 300).

        Example:
            zoom.roles.add_members(
                "role000000000000000001",
                members=[
                    {"email": "jonas.lindqvist@example.com"},
                    {"id": "meiTanaka0000000000001"},
                ],
            )
        """
        return self._call("add_role_members", locals())

    def remove_member(
        self,
        role_id: str,
        member_id: str,
        *,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Take a role away from a user.

        Needs a Pro plan or higher.

        Scopes: role:write:admin.

        Rate limit: Light.

        Args:
            role_id: ID of the role.
            member_id: User ID of the member.
            request_options: How this call alone is sent: time limit, retries, headers.

        Raises:
            NotFoundError: No role has this ID, or the user does not have it (404).

        Example:
            zoom.roles.remove_member("role000000000000000001", "jonasLindqvist00000001")
        """
        self._call("remove_role_member", locals())


class AsyncRoles(AsyncResource):
    """Roles bundle the privileges that users have in the account. Every user is owner,
    administrator
    or member, or has a role that the account defines itself.
    """

    async def list(
        self,
        *,
        request_options: RequestOptions | None = None,
    ) -> _models.RoleList:
        """List the roles of the account.

        Needs a Pro plan or higher. Only the account owner can set up the first role; after that,
        users with the right to manage roles can do so too.

        Scopes: role:read:admin.

        Rate limit: Medium.

        Args:
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            The account's roles.

        Raises:
            MissingScopeError: The access token lacks the scope `role:read:admin` (400, code 4700).

        Example:
            await zoom.roles.list()
        """
        return await self._call("list_roles", locals())

    async def create(
        self,
        *,
        name: str,
        description: str | None | Unset = UNSET,
        privileges: Sequence[str] | None | Unset = UNSET,
        request_options: RequestOptions | None = None,
    ) -> _models.Role:
        """Create a role with privileges of your choice.

        Needs a Pro plan or higher. Only the account owner can set up the first role; after that,
        users with the right to manage roles can do so too.

        Scopes: role:write:admin.

        Rate limit: Light.

        Args:
            name: Name of the role.
            description: What the role is for.
            privileges: Names of the privileges that the role gives, such as `User:Read`.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            Role created.

        Raises:
            PlanMissingError: Role not created, because you lack the permission (200, code 200).
            ValidationError: `name` is missing (300, code 300).

        Example:
            await zoom.roles.create(
                name="Support lead",
                description="Helps users and looks up their settings",
                privileges=["User:Read", "User:Edit"],
            )
        """
        return await self._call("create_role", locals())

    async def get(
        self,
        role_id: str,
        *,
        request_options: RequestOptions | None = None,
    ) -> _models.Role:
        """Return one role with its privileges.

        Needs a Pro plan or higher. The caller must own the account or have the right to manage
        roles.

        Scopes: role:read:admin.

        Rate limit: Light.

        Args:
            role_id: ID of the role.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            The role.

        Raises:
            PlanMissingError: You may not read roles (200, code 200).
            ValidationError: No role has this ID (300, code 300).

        Example:
            await zoom.roles.get("role000000000000000001")
        """
        return await self._call("get_role", locals())

    async def delete(
        self,
        role_id: str,
        *,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Delete a role from the account.

        Needs a Pro plan or higher. The caller must own the account or have the right to manage
        roles.

        Scopes: role:write:admin.

        Rate limit: Light.

        Args:
            role_id: ID of the role.
            request_options: How this call alone is sent: time limit, retries, headers.

        Raises:
            PlanMissingError: No role has this ID (200, code 200).
            ValidationError: No role has this ID (300, code 300).

        Example:
            await zoom.roles.delete("role000000000000000001")
        """
        await self._call("delete_role", locals())

    async def update(
        self,
        role_id: str,
        *,
        name: str | None | Unset = UNSET,
        description: str | None | Unset = UNSET,
        privileges: Sequence[str] | None | Unset = UNSET,
        id: str | None | Unset = UNSET,
        total_members: int | None | Unset = UNSET,
        sub_account_privileges: _inputs.SubAccountPrivileges
        | _models.SubAccountPrivileges
        | None
        | Unset = UNSET,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Change the name, description or privileges of a role.

        Needs a Pro plan or higher. The caller must own the account or have the right to manage
        roles.

        Scopes: role:write:admin.

        Rate limit: Light.

        Args:
            role_id: ID of the role.
            name: New name.
            description: New description.
            privileges: Names of the privileges that the role gives, such as `User:Read`.
            id: ID of the role.
            total_members: How many users have the role.
            sub_account_privileges: Privileges on sub accounts, as the number `second_level`. For
                master accounts on the partner plan.
            request_options: How this call alone is sent: time limit, retries, headers.

        Raises:
            PlanMissingError: The account has no paid plan (200, code 200).
            ValidationError: This role cannot be changed (300, code 300).

        Example:
            await zoom.roles.update(
                "role000000000000000001",
                name="Support lead",
                description="Helps users and looks up their settings",
                privileges=["User:Read", "User:Edit"],
            )
        """
        await self._call("update_role", locals())

    def list_members(
        self,
        role_id: str,
        *,
        page_count: int | Unset = UNSET,
        page_number: int | Unset = UNSET,
        next_page_token: str | Unset = UNSET,
        page_size: int | Unset = UNSET,
        request_options: RequestOptions | None = None,
    ) -> AsyncPages[_models.Member, _models.MemberList]:
        """List the users who have a role.

        Needs a Pro plan or higher.

        Scopes: role:read:admin.

        Rate limit: Medium.

        Args:
            role_id: ID of the role.
            page_count: Number of pages of the result.
            page_number: Page to return, counted from 1. Deprecated: use `next_page_token`.
            next_page_token: Token of the page to return, taken from the answer before it; valid for
                15 minutes.
            page_size: How many records one page holds. Default: `30`.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            The users with this role. The same list, its last page, fetched page by page as they are
                asked for.

        Raises:
            NotFoundError: No role has this ID (404).

        Example:
            async for item in zoom.roles.list_members("role000000000000000001"):
                print(item)
        """
        return self._pages("list_role_members", locals())

    async def add_members(
        self,
        role_id: str,
        *,
        members: Sequence[_inputs.MemberRef],
        request_options: RequestOptions | None = None,
    ) -> _models.RoleMembersAdded:
        """Give a role to users, at most 30 at once.

        Needs a Pro plan or higher.

        Scopes: role:write:admin.

        Rate limit: Medium.

        Args:
            role_id: ID of the role.
            members: The users, 30 at most, each given by `id` or `email`.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            Role assigned.

        Raises:
            BadRequestError: No role has this ID (400, code 1034).
            ValidationError: The role ID is missing, or the role is owner or plain member, which
                this request cannot give (400, code 300).

        Example:
            await zoom.roles.add_members(
                "role000000000000000001",
                members=[
                    {"email": "jonas.lindqvist@example.com"},
                    {"id": "meiTanaka0000000000001"},
                ],
            )
        """
        return await self._call("add_role_members", locals())

    async def remove_member(
        self,
        role_id: str,
        member_id: str,
        *,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Take a role away from a user.

        Needs a Pro plan or higher.

        Scopes: role:write:admin.

        Rate limit: Light.

        Args:
            role_id: ID of the role.
            member_id: User ID of the member.
            request_options: How this call alone is sent: time limit, retries, headers.

        Raises:
            NotFoundError: No role has this ID, or the user does not have it (404).

        Example:
            await zoom.roles.remove_member("role000000000000000001", "jonasLindqvist00000001")
        """
        await self._call("remove_role_member", locals())
