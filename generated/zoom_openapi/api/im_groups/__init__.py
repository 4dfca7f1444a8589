# Generated from zoom.postman_collection.json. Not to be edited.
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


class ImGroups(Resource):
    """Groups of the chat directory, which decide which users of the account see and find one
    another
    in chat.
    """

    def list(
        self,
        *,
        request_options: RequestOptions | None = None,
    ) -> _models.ImGroupList:
        """List all IM groups of the account.

        The answer is a single page.

        Scopes: imgroup:read:admin.

        Rate limit: Medium.

        Args:
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            The account's IM groups.

        Raises:
            PlanMissingError: Only paid accounts have IM groups (200, code 200).
            NotFoundError: The IM group does not exist (404, code 4130).

        Example:
            zoom.im_groups.list()
        """
        return self._call("list_im_groups", locals())

    def create(
        self,
        *,
        name: str,
        type_: _literals.ImGroupType | None | Unset = UNSET,
        search_by_domain: bool | None | Unset = UNSET,
        search_by_account: bool | None | Unset = UNSET,
        search_by_ma_account: bool | None | Unset = UNSET,
        request_options: RequestOptions | None = None,
    ) -> Mapping[str, Any]:
        """Add an IM group to the account.

        Scopes: imgroup:write:admin.

        Rate limit: Light.

        Args:
            name: Name of the group; no other group of the account may have it.
            type_: Who sees the members. `normal`: they see one another, and others find them by
                searching. `shared`: the whole account sees them. `restricted`: only members see or
                find them.
            search_by_domain: Whether members find others whose email addresses have the same
                domain.
            search_by_account: Whether members find everybody in the account.
            search_by_ma_account: Whether members find everybody under the master account, sub
                accounts included.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            IM group created.

        Raises:
            PlanMissingError: Only paid accounts have IM groups (200, code 200).
            NotFoundError: The IM group does not exist (404, code 4130).
            ConflictError: Another group already has this name (409, code 4132).

        Example:
            zoom.im_groups.create(
                name="Support",
                type_="normal",
                search_by_domain=True,
                search_by_account=True,
                search_by_ma_account=False,
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

        Scopes: imgroup:read:admin.

        Rate limit: Light.

        Args:
            group_id: ID of the group.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            The IM group.

        Raises:
            PlanMissingError: Only paid accounts have IM groups (200, code 200).
            ValidationError: The field `name` is missing (300, code 300).
            NotFoundError: The IM group does not exist (404, code 4130).

        Example:
            zoom.im_groups.get("imGroup000000000000001")
        """
        return self._call("get_im_group", locals())

    def delete(
        self,
        group_id: str,
        *,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Remove an IM group from the account.

        Scopes: imgroup:write:admin.

        Rate limit: Light.

        Args:
            group_id: ID of the group.
            request_options: How this call alone is sent: time limit, retries, headers.

        Raises:
            ValidationError: The field `name` is missing (300, code 300).
            NotFoundError: The IM group does not exist (404, code 4130).

        Example:
            zoom.im_groups.delete("imGroup000000000000001")
        """
        self._call("delete_im_group", locals())

    def update(
        self,
        group_id: str,
        *,
        name: str | None | Unset = UNSET,
        type_: _literals.ImGroupType | None | Unset = UNSET,
        search_by_domain: bool | None | Unset = UNSET,
        search_by_account: bool | None | Unset = UNSET,
        search_by_ma_account: bool | None | Unset = UNSET,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Change the name, the type or the search settings of an IM group.

        Scopes: imgroup:write:admin.

        Rate limit: Light.

        Args:
            group_id: ID of the group.
            name: Name of the group; no other group of the account may have it.
            type_: Who sees the members. `normal`: they see one another, and others find them by
                searching. `shared`: the whole account sees them. `restricted`: only members see or
                find them.
            search_by_domain: Whether members find others whose email addresses have the same
                domain.
            search_by_account: Whether members find everybody in the account.
            search_by_ma_account: Whether members find everybody under the master account, sub
                accounts included.
            request_options: How this call alone is sent: time limit, retries, headers.

        Raises:
            ValidationError: The field `name` is missing (300, code 300).
            NotFoundError: The IM group does not exist (404, code 4130).

        Example:
            zoom.im_groups.update(
                "imGroup000000000000001",
                name="Support",
                type_="normal",
                search_by_domain=True,
                search_by_account=True,
                search_by_ma_account=False,
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
    ) -> Pages[_models.Member, _models.MemberList]:
        """List who is in an IM group, page by page.

        Scopes: imgroup:read:admin.

        Rate limit: Medium.

        Args:
            group_id: ID of the group.
            page_size: How many records one page holds. Default: `30`.
            page_number: Page to return, counted from 1. Deprecated: use `next_page_token`.
            next_page_token: Token of the page to return, taken from the answer before it; valid for
                15 minutes.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            The members on this page. The same list, its last page, fetched page by page as they are
                asked for.

        Raises:
            PlanMissingError: Only paid accounts have IM groups (200, code 200).
            ValidationError: The field `name` is missing (300, code 300).
            NotFoundError: The IM group does not exist (404).

        Example:
            for item in zoom.im_groups.list_members("imGroup000000000000001"):
                print(item)
        """
        return self._pages("list_im_group_members", locals())

    def add_members(
        self,
        group_id: str,
        *,
        members: Sequence[_inputs.MemberRef],
        request_options: RequestOptions | None = None,
    ) -> _models.MembersAdded:
        """Add users of the account to an IM group.

        Scopes: imgroup:write:admin.

        Rate limit: Medium.

        Args:
            group_id: ID of the group.
            members: The users to add, each with `id` or `email`.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            Members added.

        Raises:
            PlanMissingError: Only paid accounts have IM groups (200, code 200).
            ValidationError: The field `name` is missing (300, code 300).
            NotFoundError: The IM group does not exist (404).

        Example:
            zoom.im_groups.add_members(
                "imGroup000000000000001",
                members=[
                    {"email": "jonas.lindqvist@example.com"},
                    {"id": "meiTanaka0000000000001"},
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

        Scopes: imgroup:write:admin.

        Rate limit: Light.

        Args:
            group_id: ID of the group.
            member_id: User ID of the member.
            request_options: How this call alone is sent: time limit, retries, headers.

        Raises:
            PlanMissingError: Only paid accounts have IM groups (200, code 200).
            ValidationError: The field `name` is missing, or the group is the default group, which
                nobody can leave (300, code 300).
            NotFoundError: The IM group does not exist (404, code 4130).

        Example:
            zoom.im_groups.remove_member("imGroup000000000000001", "jonasLindqvist00000001")
        """
        self._call("remove_im_group_member", locals())


class AsyncImGroups(AsyncResource):
    """Groups of the chat directory, which decide which users of the account see and find one
    another
    in chat.
    """

    async def list(
        self,
        *,
        request_options: RequestOptions | None = None,
    ) -> _models.ImGroupList:
        """List all IM groups of the account.

        The answer is a single page.

        Scopes: imgroup:read:admin.

        Rate limit: Medium.

        Args:
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            The account's IM groups.

        Raises:
            PlanMissingError: Only paid accounts have IM groups (200, code 200).
            NotFoundError: The IM group does not exist (404, code 4130).

        Example:
            await zoom.im_groups.list()
        """
        return await self._call("list_im_groups", locals())

    async def create(
        self,
        *,
        name: str,
        type_: _literals.ImGroupType | None | Unset = UNSET,
        search_by_domain: bool | None | Unset = UNSET,
        search_by_account: bool | None | Unset = UNSET,
        search_by_ma_account: bool | None | Unset = UNSET,
        request_options: RequestOptions | None = None,
    ) -> Mapping[str, Any]:
        """Add an IM group to the account.

        Scopes: imgroup:write:admin.

        Rate limit: Light.

        Args:
            name: Name of the group; no other group of the account may have it.
            type_: Who sees the members. `normal`: they see one another, and others find them by
                searching. `shared`: the whole account sees them. `restricted`: only members see or
                find them.
            search_by_domain: Whether members find others whose email addresses have the same
                domain.
            search_by_account: Whether members find everybody in the account.
            search_by_ma_account: Whether members find everybody under the master account, sub
                accounts included.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            IM group created.

        Raises:
            PlanMissingError: Only paid accounts have IM groups (200, code 200).
            NotFoundError: The IM group does not exist (404, code 4130).
            ConflictError: Another group already has this name (409, code 4132).

        Example:
            await zoom.im_groups.create(
                name="Support",
                type_="normal",
                search_by_domain=True,
                search_by_account=True,
                search_by_ma_account=False,
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

        Scopes: imgroup:read:admin.

        Rate limit: Light.

        Args:
            group_id: ID of the group.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            The IM group.

        Raises:
            PlanMissingError: Only paid accounts have IM groups (200, code 200).
            ValidationError: The field `name` is missing (300, code 300).
            NotFoundError: The IM group does not exist (404, code 4130).

        Example:
            await zoom.im_groups.get("imGroup000000000000001")
        """
        return await self._call("get_im_group", locals())

    async def delete(
        self,
        group_id: str,
        *,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Remove an IM group from the account.

        Scopes: imgroup:write:admin.

        Rate limit: Light.

        Args:
            group_id: ID of the group.
            request_options: How this call alone is sent: time limit, retries, headers.

        Raises:
            ValidationError: The field `name` is missing (300, code 300).
            NotFoundError: The IM group does not exist (404, code 4130).

        Example:
            await zoom.im_groups.delete("imGroup000000000000001")
        """
        await self._call("delete_im_group", locals())

    async def update(
        self,
        group_id: str,
        *,
        name: str | None | Unset = UNSET,
        type_: _literals.ImGroupType | None | Unset = UNSET,
        search_by_domain: bool | None | Unset = UNSET,
        search_by_account: bool | None | Unset = UNSET,
        search_by_ma_account: bool | None | Unset = UNSET,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Change the name, the type or the search settings of an IM group.

        Scopes: imgroup:write:admin.

        Rate limit: Light.

        Args:
            group_id: ID of the group.
            name: Name of the group; no other group of the account may have it.
            type_: Who sees the members. `normal`: they see one another, and others find them by
                searching. `shared`: the whole account sees them. `restricted`: only members see or
                find them.
            search_by_domain: Whether members find others whose email addresses have the same
                domain.
            search_by_account: Whether members find everybody in the account.
            search_by_ma_account: Whether members find everybody under the master account, sub
                accounts included.
            request_options: How this call alone is sent: time limit, retries, headers.

        Raises:
            ValidationError: The field `name` is missing (300, code 300).
            NotFoundError: The IM group does not exist (404, code 4130).

        Example:
            await zoom.im_groups.update(
                "imGroup000000000000001",
                name="Support",
                type_="normal",
                search_by_domain=True,
                search_by_account=True,
                search_by_ma_account=False,
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
    ) -> AsyncPages[_models.Member, _models.MemberList]:
        """List who is in an IM group, page by page.

        Scopes: imgroup:read:admin.

        Rate limit: Medium.

        Args:
            group_id: ID of the group.
            page_size: How many records one page holds. Default: `30`.
            page_number: Page to return, counted from 1. Deprecated: use `next_page_token`.
            next_page_token: Token of the page to return, taken from the answer before it; valid for
                15 minutes.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            The members on this page. The same list, its last page, fetched page by page as they are
                asked for.

        Raises:
            PlanMissingError: Only paid accounts have IM groups (200, code 200).
            ValidationError: The field `name` is missing (300, code 300).
            NotFoundError: The IM group does not exist (404).

        Example:
            async for item in zoom.im_groups.list_members("imGroup000000000000001"):
                print(item)
        """
        return self._pages("list_im_group_members", locals())

    async def add_members(
        self,
        group_id: str,
        *,
        members: Sequence[_inputs.MemberRef],
        request_options: RequestOptions | None = None,
    ) -> _models.MembersAdded:
        """Add users of the account to an IM group.

        Scopes: imgroup:write:admin.

        Rate limit: Medium.

        Args:
            group_id: ID of the group.
            members: The users to add, each with `id` or `email`.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            Members added.

        Raises:
            PlanMissingError: Only paid accounts have IM groups (200, code 200).
            ValidationError: The field `name` is missing (300, code 300).
            NotFoundError: The IM group does not exist (404).

        Example:
            await zoom.im_groups.add_members(
                "imGroup000000000000001",
                members=[
                    {"email": "jonas.lindqvist@example.com"},
                    {"id": "meiTanaka0000000000001"},
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

        Scopes: imgroup:write:admin.

        Rate limit: Light.

        Args:
            group_id: ID of the group.
            member_id: User ID of the member.
            request_options: How this call alone is sent: time limit, retries, headers.

        Raises:
            PlanMissingError: Only paid accounts have IM groups (200, code 200).
            ValidationError: The field `name` is missing, or the group is the default group, which
                nobody can leave (300, code 300).
            NotFoundError: The IM group does not exist (404, code 4130).

        Example:
            await zoom.im_groups.remove_member("imGroup000000000000001", "jonasLindqvist00000001")
        """
        await self._call("remove_im_group_member", locals())
