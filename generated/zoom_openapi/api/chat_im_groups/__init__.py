# Generated from accounts.postman_collection.json, billing.postman_collection.json, chatbot.postman_collection.json, meetings.postman_collection.json, rooms.postman_collection.json and 3 more. Not to be edited.
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


class ChatImGroups(Resource):
    """The operations of chat.im_groups."""

    def list(
        self,
        *,
        request_options: RequestOptions | None = None,
    ) -> _models.ImGroupList:
        """List all IM groups of the account.

        The answer is a single page. Zoom also documents an error 410 which says that the
        operations on IM groups have been withdrawn.

        Scopes: imgroup:read:admin, imgroup:write:admin.

        Granular scopes: contact_group:read:list_groups:admin.

        Rate limit: Medium.

        Args:
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            All IM groups of the account.

        Raises:
            PlanMissingError: Open to paid accounts only (400, code 200).
            GroupNotFoundError: The IM group {groupId} does not exist (404, code 4130).
            UnsupportedError: The APIs for IM Groups are no longer available (410, code 4137).
            RateLimitError: Too Many Requests (429).

        Example:
            zoom.chat.im_groups.list()
        """
        return self._call("list_im_groups", locals())

    def create(
        self,
        *,
        name: str | None | Unset = UNSET,
        type_: _literals.ImGroupType | None | Unset = UNSET,
        search_by_account: bool | None | Unset = UNSET,
        search_by_domain: bool | None | Unset = UNSET,
        search_by_ma_account: bool | None | Unset = UNSET,
        request_options: RequestOptions | None = None,
    ) -> _models.ImGroup:
        """Add an IM group to the account.

        Only a paid account can do so, and the name must not be in use yet.

        Scopes: imgroup:write:admin.

        Granular scopes: contact_group:write:group:admin.

        Rate limit: Light.

        Args:
            name: Name for the IM group, not used by another IM group of the account. At most 128
                characters.
            type_: Who sees the members. `normal`: they see one another, and others find them by
                searching. `shared`: the whole account sees them. `restricted`: only members see or
                find them. By default "normal".
            search_by_account: Whether members of the IM group can search for people in the same
                account.
            search_by_domain: Whether members of the IM group can search for people with the same
                e-mail domain.
            search_by_ma_account: Whether members of the IM group can search for people in the same
                master account and all its sub accounts.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            The new IM group.

        Raises:
            PlanMissingError: Available only for a paid account: {accountId} (200, code 200).
            GroupNotFoundError: The group {groupId} does not exist (404, code 4130).
            AlreadyExistsError: A group named {groupName} already exists (409, code 4132).
            RateLimitError: Too Many Requests (429).

        Example:
            zoom.chat.im_groups.create(
                name="Webinar crew",
                type_="normal",
                search_by_account=True,
                search_by_domain=True,
                search_by_ma_account=True,
            )
        """
        return self._call("create_im_group", locals())

    def get(
        self,
        group_id: str,
        *,
        request_options: RequestOptions | None = None,
    ) -> _models.ImGroup:
        """Return one IM group with its search settings and its number of members.

        Zoom also documents an error 410 which says that the operations on IM groups have been
        withdrawn.

        Scopes: imgroup:read:admin, imgroup:write:admin.

        Granular scopes: contact_group:read:group:admin.

        Rate limit: Light.

        Args:
            group_id: The IM group's ID.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            The IM group.

        Raises:
            PlanMissingError: Open to paid accounts only (400, code 200).
            GroupNotFoundError: There is no such IM group: {groupId} (404, code 4130).
            UnsupportedError: The APIs for IM Groups are no longer available (410, code 4137).
            RateLimitError: Too Many Requests (429).

        Example:
            zoom.chat.im_groups.get("imGroup000000000000001")
        """
        return self._call("get_im_group", locals())

    def delete(
        self,
        group_id: str,
        *,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Delete an IM group of the account.

        Zoom also documents an error 410 which says that the operations on IM groups have been
        withdrawn.

        Scopes: imgroup:write:admin.

        Granular scopes: contact_group:delete:group:admin.

        Rate limit: Light.

        Args:
            group_id: The IM group's ID.
            request_options: How this call alone is sent: time limit, retries, headers.

        Raises:
            PlanMissingError: Open to paid accounts only (400, code 200).
            GroupNotFoundError: The IM group {groupId} does not exist (404, code 4130).
            UnsupportedError: The APIs for IM Groups are no longer available (410, code 4137).
            RateLimitError: Too Many Requests (429).

        Example:
            zoom.chat.im_groups.delete("imGroup000000000000001")
        """
        self._call("delete_im_group", locals())

    def update(
        self,
        group_id: str,
        *,
        name: str | None | Unset = UNSET,
        type_: _literals.ImGroupType | None | Unset = UNSET,
        search_by_account: bool | None | Unset = UNSET,
        search_by_domain: bool | None | Unset = UNSET,
        search_by_ma_account: bool | None | Unset = UNSET,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Change the name, the type or the search settings of an IM group.

        Zoom also documents an error 410 which says that the operations on IM groups have been
        withdrawn.

        Scopes: imgroup:write:admin.

        Granular scopes: contact_group:update:group:admin.

        Rate limit: Light.

        Args:
            group_id: The IM group's ID.
            name: New name of the IM group, not used by another IM group of the account. At most 128
                characters.
            type_: Who sees the members. `normal`: they see one another, and others find them by
                searching. `shared`: the whole account sees them. `restricted`: only members see or
                find them.
            search_by_account: Whether members of the IM group can search for people in the same
                account.
            search_by_domain: Whether members of the IM group can search for people with the same
                e-mail domain.
            search_by_ma_account: Whether members of the IM group can search for people in the same
                master account and all its sub accounts.
            request_options: How this call alone is sent: time limit, retries, headers.

        Raises:
            PlanMissingError: Open to paid accounts only (400, code 200).
            GroupNotFoundError: The IM group {groupId} does not exist (404, code 4130).
            UnsupportedError: The APIs for IM Groups are no longer available (410, code 4137).
            RateLimitError: Too Many Requests (429).

        Example:
            zoom.chat.im_groups.update(
                "imGroup000000000000001",
                name="Webinar crew",
                type_="normal",
                search_by_account=True,
                search_by_domain=True,
                search_by_ma_account=True,
            )
        """
        self._call("update_im_group", locals())

    def list_members(
        self,
        group_id: str,
        *,
        page_size: int | Unset = UNSET,
        page_number: int | Unset = UNSET,
        next_page_token: str | Unset = UNSET,
        request_options: RequestOptions | None = None,
    ) -> Pages[_models.RoleMember, _models.RoleMemberList]:
        """List who is in an IM group, page by page.

        Only a paid account gets the list.

        Scopes: imgroup:read:admin, imgroup:write:admin.

        Granular scopes: contact_group:read:list_members:admin.

        Rate limit: Medium.

        Args:
            group_id: The IM group's ID.
            page_size: How many entries to return per page. At most 300. By default 30.
            page_number: Deprecated; use `next_page_token`. Page to return, counted from 1. By
                default 1.
            next_page_token: Token from the previous page, to ask for the next one. It expires after
                15 minutes.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            The members on this page; for an account that is not a paid one, an error with code 200
                instead, fetched page by page as they are asked for.

        Raises:
            PlanMissingError: Available only for a paid account: {accountId} (200, code 200).
            PageTokenExpiredError: The next page token has expired or is invalid (400, code 300).
            NotFoundError: Not Found (404).
            RateLimitError: Too Many Requests (429).

        Example:
            for item in zoom.chat.im_groups.list_members("imGroup000000000000001"):
                print(item)
        """
        return self._pages("list_im_group_members", locals())

    def add_members(
        self,
        group_id: str,
        *,
        members: Sequence[_inputs.RoleMemberRef] | None | Unset = UNSET,
        request_options: RequestOptions | None = None,
    ) -> _models.AddedMembers:
        """Add users of the account to an IM group.

        Scopes: imgroup:write:admin.

        Granular scopes: contact_group:write:member:admin.

        Rate limit: Medium.

        Args:
            group_id: The IM group's ID.
            members: The users to add to the IM group, at most 10.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            The IDs of the added members and the time they were added.

        Raises:
            PlanMissingError: Open to paid accounts only (400, code 200).
            NotFoundError: Not Found (404).
            RateLimitError: Too Many Requests (429).

        Example:
            zoom.chat.im_groups.add_members(
                "imGroup000000000000001",
                members=[
                    {"email": "amara.okafor@example.com"},
                    {"email": "jonas.lindqvist@example.com"},
                ],
            )
        """
        return self._call("add_im_group_members", locals())

    def remove_member(
        self,
        group_id: str,
        member_id: str,
        *,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Take one member out of an IM group.

        Zoom also documents an error 410 which says that the operations on IM groups have been
        withdrawn.

        Scopes: imgroup:write:admin.

        Granular scopes: contact_group:delete:member:admin.

        Rate limit: Light.

        Args:
            group_id: The IM group's ID.
            member_id: The member's user ID.
            request_options: How this call alone is sent: time limit, retries, headers.

        Raises:
            PlanMissingError: Open to paid accounts only (400, code 200).
            GroupNotFoundError: The group {groupId} does not exist (404, code 4130).
            UnsupportedError: The APIs for IM Groups are no longer available (410, code 4137).
            RateLimitError: Too Many Requests (429).

        Example:
            zoom.chat.im_groups.remove_member("imGroup000000000000001", "userAmara0000000000001")
        """
        self._call("remove_im_group_member", locals())


class AsyncChatImGroups(AsyncResource):
    """The operations of chat.im_groups."""

    async def list(
        self,
        *,
        request_options: RequestOptions | None = None,
    ) -> _models.ImGroupList:
        """List all IM groups of the account.

        The answer is a single page. Zoom also documents an error 410 which says that the
        operations on IM groups have been withdrawn.

        Scopes: imgroup:read:admin, imgroup:write:admin.

        Granular scopes: contact_group:read:list_groups:admin.

        Rate limit: Medium.

        Args:
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            All IM groups of the account.

        Raises:
            PlanMissingError: Open to paid accounts only (400, code 200).
            GroupNotFoundError: The IM group {groupId} does not exist (404, code 4130).
            UnsupportedError: The APIs for IM Groups are no longer available (410, code 4137).
            RateLimitError: Too Many Requests (429).

        Example:
            await zoom.chat.im_groups.list()
        """
        return await self._call("list_im_groups", locals())

    async def create(
        self,
        *,
        name: str | None | Unset = UNSET,
        type_: _literals.ImGroupType | None | Unset = UNSET,
        search_by_account: bool | None | Unset = UNSET,
        search_by_domain: bool | None | Unset = UNSET,
        search_by_ma_account: bool | None | Unset = UNSET,
        request_options: RequestOptions | None = None,
    ) -> _models.ImGroup:
        """Add an IM group to the account.

        Only a paid account can do so, and the name must not be in use yet.

        Scopes: imgroup:write:admin.

        Granular scopes: contact_group:write:group:admin.

        Rate limit: Light.

        Args:
            name: Name for the IM group, not used by another IM group of the account. At most 128
                characters.
            type_: Who sees the members. `normal`: they see one another, and others find them by
                searching. `shared`: the whole account sees them. `restricted`: only members see or
                find them. By default "normal".
            search_by_account: Whether members of the IM group can search for people in the same
                account.
            search_by_domain: Whether members of the IM group can search for people with the same
                e-mail domain.
            search_by_ma_account: Whether members of the IM group can search for people in the same
                master account and all its sub accounts.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            The new IM group.

        Raises:
            PlanMissingError: Available only for a paid account: {accountId} (200, code 200).
            GroupNotFoundError: The group {groupId} does not exist (404, code 4130).
            AlreadyExistsError: A group named {groupName} already exists (409, code 4132).
            RateLimitError: Too Many Requests (429).

        Example:
            await zoom.chat.im_groups.create(
                name="Webinar crew",
                type_="normal",
                search_by_account=True,
                search_by_domain=True,
                search_by_ma_account=True,
            )
        """
        return await self._call("create_im_group", locals())

    async def get(
        self,
        group_id: str,
        *,
        request_options: RequestOptions | None = None,
    ) -> _models.ImGroup:
        """Return one IM group with its search settings and its number of members.

        Zoom also documents an error 410 which says that the operations on IM groups have been
        withdrawn.

        Scopes: imgroup:read:admin, imgroup:write:admin.

        Granular scopes: contact_group:read:group:admin.

        Rate limit: Light.

        Args:
            group_id: The IM group's ID.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            The IM group.

        Raises:
            PlanMissingError: Open to paid accounts only (400, code 200).
            GroupNotFoundError: There is no such IM group: {groupId} (404, code 4130).
            UnsupportedError: The APIs for IM Groups are no longer available (410, code 4137).
            RateLimitError: Too Many Requests (429).

        Example:
            await zoom.chat.im_groups.get("imGroup000000000000001")
        """
        return await self._call("get_im_group", locals())

    async def delete(
        self,
        group_id: str,
        *,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Delete an IM group of the account.

        Zoom also documents an error 410 which says that the operations on IM groups have been
        withdrawn.

        Scopes: imgroup:write:admin.

        Granular scopes: contact_group:delete:group:admin.

        Rate limit: Light.

        Args:
            group_id: The IM group's ID.
            request_options: How this call alone is sent: time limit, retries, headers.

        Raises:
            PlanMissingError: Open to paid accounts only (400, code 200).
            GroupNotFoundError: The IM group {groupId} does not exist (404, code 4130).
            UnsupportedError: The APIs for IM Groups are no longer available (410, code 4137).
            RateLimitError: Too Many Requests (429).

        Example:
            await zoom.chat.im_groups.delete("imGroup000000000000001")
        """
        await self._call("delete_im_group", locals())

    async def update(
        self,
        group_id: str,
        *,
        name: str | None | Unset = UNSET,
        type_: _literals.ImGroupType | None | Unset = UNSET,
        search_by_account: bool | None | Unset = UNSET,
        search_by_domain: bool | None | Unset = UNSET,
        search_by_ma_account: bool | None | Unset = UNSET,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Change the name, the type or the search settings of an IM group.

        Zoom also documents an error 410 which says that the operations on IM groups have been
        withdrawn.

        Scopes: imgroup:write:admin.

        Granular scopes: contact_group:update:group:admin.

        Rate limit: Light.

        Args:
            group_id: The IM group's ID.
            name: New name of the IM group, not used by another IM group of the account. At most 128
                characters.
            type_: Who sees the members. `normal`: they see one another, and others find them by
                searching. `shared`: the whole account sees them. `restricted`: only members see or
                find them.
            search_by_account: Whether members of the IM group can search for people in the same
                account.
            search_by_domain: Whether members of the IM group can search for people with the same
                e-mail domain.
            search_by_ma_account: Whether members of the IM group can search for people in the same
                master account and all its sub accounts.
            request_options: How this call alone is sent: time limit, retries, headers.

        Raises:
            PlanMissingError: Open to paid accounts only (400, code 200).
            GroupNotFoundError: The IM group {groupId} does not exist (404, code 4130).
            UnsupportedError: The APIs for IM Groups are no longer available (410, code 4137).
            RateLimitError: Too Many Requests (429).

        Example:
            await zoom.chat.im_groups.update(
                "imGroup000000000000001",
                name="Webinar crew",
                type_="normal",
                search_by_account=True,
                search_by_domain=True,
                search_by_ma_account=True,
            )
        """
        await self._call("update_im_group", locals())

    def list_members(
        self,
        group_id: str,
        *,
        page_size: int | Unset = UNSET,
        page_number: int | Unset = UNSET,
        next_page_token: str | Unset = UNSET,
        request_options: RequestOptions | None = None,
    ) -> AsyncPages[_models.RoleMember, _models.RoleMemberList]:
        """List who is in an IM group, page by page.

        Only a paid account gets the list.

        Scopes: imgroup:read:admin, imgroup:write:admin.

        Granular scopes: contact_group:read:list_members:admin.

        Rate limit: Medium.

        Args:
            group_id: The IM group's ID.
            page_size: How many entries to return per page. At most 300. By default 30.
            page_number: Deprecated; use `next_page_token`. Page to return, counted from 1. By
                default 1.
            next_page_token: Token from the previous page, to ask for the next one. It expires after
                15 minutes.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            The members on this page; for an account that is not a paid one, an error with code 200
                instead, fetched page by page as they are asked for.

        Raises:
            PlanMissingError: Available only for a paid account: {accountId} (200, code 200).
            PageTokenExpiredError: The next page token has expired or is invalid (400, code 300).
            NotFoundError: Not Found (404).
            RateLimitError: Too Many Requests (429).

        Example:
            async for item in zoom.chat.im_groups.list_members("imGroup000000000000001"):
                print(item)
        """
        return self._pages("list_im_group_members", locals())

    async def add_members(
        self,
        group_id: str,
        *,
        members: Sequence[_inputs.RoleMemberRef] | None | Unset = UNSET,
        request_options: RequestOptions | None = None,
    ) -> _models.AddedMembers:
        """Add users of the account to an IM group.

        Scopes: imgroup:write:admin.

        Granular scopes: contact_group:write:member:admin.

        Rate limit: Medium.

        Args:
            group_id: The IM group's ID.
            members: The users to add to the IM group, at most 10.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            The IDs of the added members and the time they were added.

        Raises:
            PlanMissingError: Open to paid accounts only (400, code 200).
            NotFoundError: Not Found (404).
            RateLimitError: Too Many Requests (429).

        Example:
            await zoom.chat.im_groups.add_members(
                "imGroup000000000000001",
                members=[
                    {"email": "amara.okafor@example.com"},
                    {"email": "jonas.lindqvist@example.com"},
                ],
            )
        """
        return await self._call("add_im_group_members", locals())

    async def remove_member(
        self,
        group_id: str,
        member_id: str,
        *,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Take one member out of an IM group.

        Zoom also documents an error 410 which says that the operations on IM groups have been
        withdrawn.

        Scopes: imgroup:write:admin.

        Granular scopes: contact_group:delete:member:admin.

        Rate limit: Light.

        Args:
            group_id: The IM group's ID.
            member_id: The member's user ID.
            request_options: How this call alone is sent: time limit, retries, headers.

        Raises:
            PlanMissingError: Open to paid accounts only (400, code 200).
            GroupNotFoundError: The group {groupId} does not exist (404, code 4130).
            UnsupportedError: The APIs for IM Groups are no longer available (410, code 4137).
            RateLimitError: Too Many Requests (429).

        Example:
            await zoom.chat.im_groups.remove_member(
                "imGroup000000000000001",
                "userAmara0000000000001",
            )
        """
        await self._call("remove_im_group_member", locals())
