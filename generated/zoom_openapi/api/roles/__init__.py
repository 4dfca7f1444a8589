# Generated from accounts.postman_collection.json, billing.postman_collection.json, chatbot.postman_collection.json, meetings.postman_collection.json, rooms.postman_collection.json and 3 more. Not to be edited.
from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from ...runtime.resources import AsyncResource, Resource
from ...runtime.types import UNSET, Unset

if TYPE_CHECKING:
    from ... import inputs as _inputs
    from ... import literals as _literals
    from ... import models as _models
    from ...runtime.options import RequestOptions
    from ...runtime.pages import AsyncPages, Pages


class Roles(Resource):
    """The operations of roles."""

    def list(
        self,
        *,
        type_: _literals.RoleType | Unset = UNSET,
        request_options: RequestOptions | None = None,
    ) -> _models.RoleList:
        """List the roles of the account.

        Needs a Pro plan or higher. Only the account owner can set up the first role; after that,
        users with the right to manage roles can do so too.

        Scopes: role:read:admin, role:write:admin.

        Granular scopes: role:read:list_roles, role:read:list_roles:admin.

        Rate limit: Medium.

        Args:
            type_: Which roles to list: `common` the common ones of Zoom, `iq` those of Zoom IQ
                Sales. By default "common".
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            The roles of the account.

        Raises:
            MissingScopeError: The access token is invalid: it does not contain the scope
                role:read:admin (400, code 4700).
            RateLimitError: Too Many Requests (429).

        Example:
            zoom.roles.list(type_="common")
        """
        return self._call("list_roles", locals())

    def create(
        self,
        *,
        name: str | None | Unset = UNSET,
        type_: str | None | Unset = UNSET,
        description: str | None | Unset = UNSET,
        privileges: Sequence[str] | None | Unset = UNSET,
        request_options: RequestOptions | None = None,
    ) -> Mapping[str, Any]:
        """Create a role

        Create a role with its own set of privileges, beside the built-in roles owner,
        administrator and member. Needs a Pro plan or higher. Only the account owner can set up
        the first role; after that, users with the right to manage roles can do so too.

        Scopes: role:write:admin.

        Granular scopes: role:write:role, role:write:role:admin.

        Rate limit: Light.

        Args:
            name: Name for the role.
            type_: Kind of role.
            description: What the role is for.
            privileges: Names of the privileges that the role gives, such as `User:Read`.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            Role created.

        Raises:
            AlreadyExistsError: The role name {roleName} is already used (400, code 1224).
            RateLimitError: Too Many Requests (429).

        Example:
            zoom.roles.create(
                name="Webinar scheduler",
                type_="common",
                description="Schedules webinars",
                privileges=["User:Read", "Group:Edit"],
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

        Scopes: role:read:admin, role:write:admin.

        Granular scopes: role:read:role, role:read:role:admin.

        Rate limit: Light.

        Args:
            role_id: The role's ID.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            The role. OK.

        Raises:
            PermissionDeniedError: You lack the permission to retrieve this role's information (200,
                code 200).
            NotFoundError: The `role_id` provided does not exist (400, code 1034).
            RateLimitError: Too Many Requests (429).

        Example:
            zoom.roles.get("roleSupport0000000001")
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

        Granular scopes: role:delete:role, role:delete:role:admin.

        Rate limit: Light.

        Args:
            role_id: The role's ID.
            request_options: How this call alone is sent: time limit, retries, headers.

        Raises:
            NotFoundError: The role was not found (200, code 200).
            NotFoundError: The `role_id` provided does not exist (400, code 1034).
            RateLimitError: Too Many Requests (429).

        Example:
            zoom.roles.delete("roleSupport0000000001")
        """
        self._call("delete_role", locals())

    def update(
        self,
        role_id: str,
        *,
        name: str | None | Unset = UNSET,
        description: str | None | Unset = UNSET,
        privileges: Sequence[str] | None | Unset = UNSET,
        sub_account_privileges: _inputs.SubAccountPrivileges | None | Unset = UNSET,
        request_options: RequestOptions | None = None,
    ) -> Mapping[str, Any]:
        """Change the name, description or privileges of a role.

        Needs a Pro plan or higher. The caller must own the account or have the right to manage
        roles.

        Scopes: role:write:admin.

        Granular scopes: role:update:role, role:update:role:admin.

        Rate limit: Light.

        Args:
            role_id: The role's ID.
            name: New name of the role.
            description: What the role is for.
            privileges: Names of the privileges that the role gives, such as `User:Read`.
            sub_account_privileges: How the role manages sub accounts. Only for accounts on the
                partner plan that have master and sub accounts.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            Role updated. OK.

        Raises:
            PlanMissingError: Only a paid account can update the role (200, code 200).
            AlreadyExistsError: The role name {roleName} is already used (400, code 1224).
            NotFoundError: The `role_id` provided does not exist (400, code 1034).
            RateLimitError: Too Many Requests (429).

        Example:
            zoom.roles.update(
                "roleSupport0000000001",
                name="Webinar scheduler",
                description="Schedules webinars",
                privileges=["User:Read", "Group:Edit"],
                sub_account_privileges={"second_level": 2},
            )
        """
        return self._call("update_role", locals())

    def list_members(
        self,
        role_id: str,
        *,
        page_count: str | Unset = UNSET,
        page_number: int | Unset = UNSET,
        next_page_token: str | Unset = UNSET,
        page_size: int | Unset = UNSET,
        request_options: RequestOptions | None = None,
    ) -> Pages[_models.RoleMember, _models.RoleMemberList]:
        """List the users who have a role.

        Needs a Pro plan or higher.

        Scopes: role:read:admin, role:write:admin.

        Granular scopes: role:read:list_members, role:read:list_members:admin.

        Rate limit: Medium.

        Args:
            role_id: The role's ID.
            page_count: How many pages to return.
            page_number: Deprecated; use `next_page_token`. Page to return, counted from 1. By
                default 1.
            next_page_token: Token from the previous page, to ask for the next one. It expires after
                15 minutes.
            page_size: How many entries to return per page. At most 300. By default 30.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            The members on this page, fetched page by page as they are asked for.

        Raises:
            NotFoundError: The `role_id` provided does not exist (400, code 1034).
            NotFoundError: Not Found (404).
            RateLimitError: Too Many Requests (429).

        Example:
            for item in zoom.roles.list_members("roleSupport0000000001"):
                print(item)
        """
        return self._pages("list_role_members", locals())

    def add_members(
        self,
        role_id: str,
        *,
        members: Sequence[_inputs.RoleMemberRef] | None | Unset = UNSET,
        request_options: RequestOptions | None = None,
    ) -> _models.AddRoleMembersResult:
        """Give a role to users, at most 30 at once.

        Needs a Pro plan or higher. The built-in roles of owner and ordinary member take no
        members this way.

        Scopes: role:write:admin.

        Granular scopes: role:write:member, role:write:member:admin.

        Rate limit: Medium.

        Args:
            role_id: The role's ID.
            members: The users who are to get the role, each by user ID or email address; up to 30
                in one call.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            When the role was given, and to whom.

        Raises:
            NotFoundError: The `role_id` provided does not exist (400, code 1034).
            ValidationError: The RoleId is required (400, code 300).
            UnsupportedError: Members cannot be added to or deleted from the Normal and Owner roles
                (400, code 300).
            RateLimitError: Too Many Requests (429).

        Example:
            zoom.roles.add_members(
                "roleSupport0000000001",
                members=[{"id": "userAmara0000000000001"}, {"id": "userJonas0000000000002"}],
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

        Granular scopes: role:delete:member, role:delete:member:admin.

        Rate limit: Light.

        Args:
            role_id: The role's ID.
            member_id: The member's user ID.
            request_options: How this call alone is sent: time limit, retries, headers.

        Raises:
            NotFoundError: The `role_id` provided does not exist (400, code 1034).
            NotFoundError: Not Found (404).
            RateLimitError: Too Many Requests (429).

        Example:
            zoom.roles.remove_member("roleSupport0000000001", "userAmara0000000000001")
        """
        self._call("remove_role_member", locals())


class AsyncRoles(AsyncResource):
    """The operations of roles."""

    async def list(
        self,
        *,
        type_: _literals.RoleType | Unset = UNSET,
        request_options: RequestOptions | None = None,
    ) -> _models.RoleList:
        """List the roles of the account.

        Needs a Pro plan or higher. Only the account owner can set up the first role; after that,
        users with the right to manage roles can do so too.

        Scopes: role:read:admin, role:write:admin.

        Granular scopes: role:read:list_roles, role:read:list_roles:admin.

        Rate limit: Medium.

        Args:
            type_: Which roles to list: `common` the common ones of Zoom, `iq` those of Zoom IQ
                Sales. By default "common".
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            The roles of the account.

        Raises:
            MissingScopeError: The access token is invalid: it does not contain the scope
                role:read:admin (400, code 4700).
            RateLimitError: Too Many Requests (429).

        Example:
            await zoom.roles.list(type_="common")
        """
        return await self._call("list_roles", locals())

    async def create(
        self,
        *,
        name: str | None | Unset = UNSET,
        type_: str | None | Unset = UNSET,
        description: str | None | Unset = UNSET,
        privileges: Sequence[str] | None | Unset = UNSET,
        request_options: RequestOptions | None = None,
    ) -> Mapping[str, Any]:
        """Create a role

        Create a role with its own set of privileges, beside the built-in roles owner,
        administrator and member. Needs a Pro plan or higher. Only the account owner can set up
        the first role; after that, users with the right to manage roles can do so too.

        Scopes: role:write:admin.

        Granular scopes: role:write:role, role:write:role:admin.

        Rate limit: Light.

        Args:
            name: Name for the role.
            type_: Kind of role.
            description: What the role is for.
            privileges: Names of the privileges that the role gives, such as `User:Read`.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            Role created.

        Raises:
            AlreadyExistsError: The role name {roleName} is already used (400, code 1224).
            RateLimitError: Too Many Requests (429).

        Example:
            await zoom.roles.create(
                name="Webinar scheduler",
                type_="common",
                description="Schedules webinars",
                privileges=["User:Read", "Group:Edit"],
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

        Scopes: role:read:admin, role:write:admin.

        Granular scopes: role:read:role, role:read:role:admin.

        Rate limit: Light.

        Args:
            role_id: The role's ID.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            The role. OK.

        Raises:
            PermissionDeniedError: You lack the permission to retrieve this role's information (200,
                code 200).
            NotFoundError: The `role_id` provided does not exist (400, code 1034).
            RateLimitError: Too Many Requests (429).

        Example:
            await zoom.roles.get("roleSupport0000000001")
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

        Granular scopes: role:delete:role, role:delete:role:admin.

        Rate limit: Light.

        Args:
            role_id: The role's ID.
            request_options: How this call alone is sent: time limit, retries, headers.

        Raises:
            NotFoundError: The role was not found (200, code 200).
            NotFoundError: The `role_id` provided does not exist (400, code 1034).
            RateLimitError: Too Many Requests (429).

        Example:
            await zoom.roles.delete("roleSupport0000000001")
        """
        await self._call("delete_role", locals())

    async def update(
        self,
        role_id: str,
        *,
        name: str | None | Unset = UNSET,
        description: str | None | Unset = UNSET,
        privileges: Sequence[str] | None | Unset = UNSET,
        sub_account_privileges: _inputs.SubAccountPrivileges | None | Unset = UNSET,
        request_options: RequestOptions | None = None,
    ) -> Mapping[str, Any]:
        """Change the name, description or privileges of a role.

        Needs a Pro plan or higher. The caller must own the account or have the right to manage
        roles.

        Scopes: role:write:admin.

        Granular scopes: role:update:role, role:update:role:admin.

        Rate limit: Light.

        Args:
            role_id: The role's ID.
            name: New name of the role.
            description: What the role is for.
            privileges: Names of the privileges that the role gives, such as `User:Read`.
            sub_account_privileges: How the role manages sub accounts. Only for accounts on the
                partner plan that have master and sub accounts.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            Role updated. OK.

        Raises:
            PlanMissingError: Only a paid account can update the role (200, code 200).
            AlreadyExistsError: The role name {roleName} is already used (400, code 1224).
            NotFoundError: The `role_id` provided does not exist (400, code 1034).
            RateLimitError: Too Many Requests (429).

        Example:
            await zoom.roles.update(
                "roleSupport0000000001",
                name="Webinar scheduler",
                description="Schedules webinars",
                privileges=["User:Read", "Group:Edit"],
                sub_account_privileges={"second_level": 2},
            )
        """
        return await self._call("update_role", locals())

    def list_members(
        self,
        role_id: str,
        *,
        page_count: str | Unset = UNSET,
        page_number: int | Unset = UNSET,
        next_page_token: str | Unset = UNSET,
        page_size: int | Unset = UNSET,
        request_options: RequestOptions | None = None,
    ) -> AsyncPages[_models.RoleMember, _models.RoleMemberList]:
        """List the users who have a role.

        Needs a Pro plan or higher.

        Scopes: role:read:admin, role:write:admin.

        Granular scopes: role:read:list_members, role:read:list_members:admin.

        Rate limit: Medium.

        Args:
            role_id: The role's ID.
            page_count: How many pages to return.
            page_number: Deprecated; use `next_page_token`. Page to return, counted from 1. By
                default 1.
            next_page_token: Token from the previous page, to ask for the next one. It expires after
                15 minutes.
            page_size: How many entries to return per page. At most 300. By default 30.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            The members on this page, fetched page by page as they are asked for.

        Raises:
            NotFoundError: The `role_id` provided does not exist (400, code 1034).
            NotFoundError: Not Found (404).
            RateLimitError: Too Many Requests (429).

        Example:
            async for item in zoom.roles.list_members("roleSupport0000000001"):
                print(item)
        """
        return self._pages("list_role_members", locals())

    async def add_members(
        self,
        role_id: str,
        *,
        members: Sequence[_inputs.RoleMemberRef] | None | Unset = UNSET,
        request_options: RequestOptions | None = None,
    ) -> _models.AddRoleMembersResult:
        """Give a role to users, at most 30 at once.

        Needs a Pro plan or higher. The built-in roles of owner and ordinary member take no
        members this way.

        Scopes: role:write:admin.

        Granular scopes: role:write:member, role:write:member:admin.

        Rate limit: Medium.

        Args:
            role_id: The role's ID.
            members: The users who are to get the role, each by user ID or email address; up to 30
                in one call.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            When the role was given, and to whom.

        Raises:
            NotFoundError: The `role_id` provided does not exist (400, code 1034).
            ValidationError: The RoleId is required (400, code 300).
            UnsupportedError: Members cannot be added to or deleted from the Normal and Owner roles
                (400, code 300).
            RateLimitError: Too Many Requests (429).

        Example:
            await zoom.roles.add_members(
                "roleSupport0000000001",
                members=[{"id": "userAmara0000000000001"}, {"id": "userJonas0000000000002"}],
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

        Granular scopes: role:delete:member, role:delete:member:admin.

        Rate limit: Light.

        Args:
            role_id: The role's ID.
            member_id: The member's user ID.
            request_options: How this call alone is sent: time limit, retries, headers.

        Raises:
            NotFoundError: The `role_id` provided does not exist (400, code 1034).
            NotFoundError: Not Found (404).
            RateLimitError: Too Many Requests (429).

        Example:
            await zoom.roles.remove_member("roleSupport0000000001", "userAmara0000000000001")
        """
        await self._call("remove_role_member", locals())
