# Generated from zoom.postman_collection.json. Not to be edited.


"""The operations tagged im_groups"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from ...types import UNSET, AsyncCaller, AsyncPages, Caller, File, Pages, Unset

if TYPE_CHECKING:
    import datetime

    from ...models.add_im_group_members_body import AddImGroupMembersBody
    from ...models.create_im_group_body import CreateImGroupBody
    from ...models.create_im_group_body_type import CreateImGroupBodyType
    from ...models.im_group import ImGroup
    from ...models.im_group_list import ImGroupList
    from ...models.json_object import JsonObject
    from ...models.member import Member
    from ...models.member_list import MemberList
    from ...models.member_ref import MemberRef
    from ...models.members_added import MembersAdded
    from ...models.update_im_group_body import UpdateImGroupBody
    from ...models.update_im_group_body_type import UpdateImGroupBodyType


class ImGroups:
    """Groups of the chat directory, which decide which users of the account see and find one
    another in chat."""

    def __init__(self, caller: Caller) -> None:
        self._caller = caller

    def list_im_groups(
        self,
    ) -> ImGroupList:
        """List IM groups

        List all IM groups of the account. The answer is a single page.

        Scopes: imgroup:read:admin.

        Rate limit: Medium.

        Documented failures:
        - 200, code 200: Only paid accounts have IM groups.
        - 404, code 4130: The IM group does not exist.


        Example:
            im_groups.list_im_groups()
        """
        from . import list_im_groups as _endpoint

        return self._caller.call(
            "list_im_groups",
            _endpoint,
        )

    def create_im_group(
        self,
        *,
        name: str | Unset = UNSET,
        type_: CreateImGroupBodyType | Unset = UNSET,
        search_by_domain: bool | Unset = UNSET,
        search_by_account: bool | Unset = UNSET,
        search_by_ma_account: bool | Unset = UNSET,
    ) -> JsonObject:
        """Create an IM group

        Add an IM group to the account.

        Scopes: imgroup:write:admin.

        Rate limit: Light.

        Documented failures:
        - 200, code 200: Only paid accounts have IM groups.
        - 404, code 4130: The IM group does not exist.
        - 409, code 4132: Another group already has this name.

        Args:
            name: Name of the group; no other group of the account may have it.
            type_: Who sees the members. `normal`: they see one another, and others find them by
                searching. `shared`: the whole account sees them. `restricted`: only members see
                or find them.
            search_by_domain: Whether members find others whose email addresses have the same domain.
            search_by_account: Whether members find everybody in the account.
            search_by_ma_account: Whether members find everybody under the master account, sub accounts included.

        Example:
            im_groups.create_im_group(name="Support", type_="normal")
        """
        from . import create_im_group as _endpoint

        return self._caller.call(
            "create_im_group",
            _endpoint,
            body={
                "name": name,
                "type": type_,
                "search_by_domain": search_by_domain,
                "search_by_account": search_by_account,
                "search_by_ma_account": search_by_ma_account,
            },
        )

    def get_im_group(
        self,
        group_id: str,
    ) -> ImGroup:
        """Get an IM group

        Return one IM group with its search settings and its number of members.

        Scopes: imgroup:read:admin.

        Rate limit: Light.

        Documented failures:
        - 200, code 200: Only paid accounts have IM groups.
        - 300, code 300: The field `name` is missing.
        - 404, code 4130: The IM group does not exist.

        Args:
            group_id: ID of the group.

        Example:
            im_groups.get_im_group("imGroup000000000000001")
        """
        from . import get_im_group as _endpoint

        return self._caller.call(
            "get_im_group",
            _endpoint,
            (group_id,),
        )

    def delete_im_group(
        self,
        group_id: str,
    ) -> None:
        """Delete an IM group

        Remove an IM group from the account.

        Scopes: imgroup:write:admin.

        Rate limit: Light.

        Documented failures:
        - 300, code 300: The field `name` is missing.
        - 404, code 4130: The IM group does not exist.

        Args:
            group_id: ID of the group.

        Example:
            im_groups.delete_im_group("imGroup000000000000001")
        """
        from . import delete_im_group as _endpoint

        return self._caller.call(
            "delete_im_group",
            _endpoint,
            (group_id,),
        )

    def update_im_group(
        self,
        group_id: str,
        *,
        name: str | Unset = UNSET,
        type_: UpdateImGroupBodyType | Unset = UNSET,
        search_by_domain: bool | Unset = UNSET,
        search_by_account: bool | Unset = UNSET,
        search_by_ma_account: bool | Unset = UNSET,
    ) -> None:
        """Update an IM group

        Change the name, the type or the search settings of an IM group.

        Scopes: imgroup:write:admin.

        Rate limit: Light.

        Documented failures:
        - 300, code 300: The field `name` is missing.
        - 404, code 4130: The IM group does not exist.

        Args:
            group_id: ID of the group.
            name: Name of the group; no other group of the account may have it.
            type_: Who sees the members. `normal`: they see one another, and others find them by
                searching. `shared`: the whole account sees them. `restricted`: only members see
                or find them.
            search_by_domain: Whether members find others whose email addresses have the same domain.
            search_by_account: Whether members find everybody in the account.
            search_by_ma_account: Whether members find everybody under the master account, sub accounts included.

        Example:
            im_groups.update_im_group("imGroup000000000000001", name="Support", type_="normal")
        """
        from . import update_im_group as _endpoint

        return self._caller.call(
            "update_im_group",
            _endpoint,
            (group_id,),
            body={
                "name": name,
                "type": type_,
                "search_by_domain": search_by_domain,
                "search_by_account": search_by_account,
                "search_by_ma_account": search_by_ma_account,
            },
        )

    def list_im_group_members(
        self,
        group_id: str,
        *,
        page_size: int | Unset = UNSET,
        page_number: int | Unset = UNSET,
        next_page_token: str | Unset = UNSET,
    ) -> Pages[Member, MemberList]:
        """List IM group members

        List who is in an IM group, page by page.

        Scopes: imgroup:read:admin.

        Rate limit: Medium.

        Documented failures:
        - 200, code 200: Only paid accounts have IM groups.
        - 300, code 300: The field `name` is missing.
        - 404: The IM group does not exist.

        Args:
            group_id: ID of the group.
            page_size: How many records one page holds. Default: `30`.
            page_number: Page to return, counted from 1. Deprecated; use `next_page_token`.
            next_page_token: Token of the page to return, taken from the answer before it; valid for 15
                minutes.

        Example:
            im_groups.list_im_group_members("imGroup000000000000001")
        """
        from . import list_im_group_members as _endpoint

        return self._caller.pages(
            "list_im_group_members",
            _endpoint,
            (group_id,),
            parameters={
                "page_size": page_size,
                "page_number": page_number,
                "next_page_token": next_page_token,
            },
            items="members",
        )

    def add_im_group_members(
        self,
        group_id: str,
        *,
        members: Sequence[MemberRef | Mapping[str, Any]] | Unset = UNSET,
    ) -> MembersAdded:
        """Add IM group members

        Add users of the account to an IM group.

        Scopes: imgroup:write:admin.

        Rate limit: Medium.

        Documented failures:
        - 200, code 200: Only paid accounts have IM groups.
        - 300, code 300: The field `name` is missing.
        - 404: The IM group does not exist.

        Args:
            group_id: ID of the group.
            members: The users to add, each with `id` or `email`.

        Example:
            im_groups.add_im_group_members("imGroup000000000000001")
        """
        from . import add_im_group_members as _endpoint

        return self._caller.call(
            "add_im_group_members",
            _endpoint,
            (group_id,),
            body={
                "members": members,
            },
        )

    def delete_im_group_member(
        self,
        group_id: str,
        member_id: str,
    ) -> None:
        """Delete an IM group member

        Take one member out of an IM group.

        Scopes: imgroup:write:admin.

        Rate limit: Light.

        Documented failures:
        - 200, code 200: Only paid accounts have IM groups.
        - 300, code 300: The field `name` is missing, or the group is the default group, which
        nobody can leave.
        - 404, code 4130: The IM group does not exist.

        Args:
            group_id: ID of the group.
            member_id: User ID of the member.

        Example:
            im_groups.delete_im_group_member("imGroup000000000000001", "jonasLindqvist00000001")
        """
        from . import delete_im_group_member as _endpoint

        return self._caller.call(
            "delete_im_group_member",
            _endpoint,
            (
                group_id,
                member_id,
            ),
        )


class AsyncImGroups:
    """Groups of the chat directory, which decide which users of the account see and find one
    another in chat."""

    def __init__(self, caller: AsyncCaller) -> None:
        self._caller = caller

    async def list_im_groups(
        self,
    ) -> ImGroupList:
        """List IM groups

        List all IM groups of the account. The answer is a single page.

        Scopes: imgroup:read:admin.

        Rate limit: Medium.

        Documented failures:
        - 200, code 200: Only paid accounts have IM groups.
        - 404, code 4130: The IM group does not exist.


        Example:
            im_groups.list_im_groups()
        """
        from . import list_im_groups as _endpoint

        return await self._caller.call(
            "list_im_groups",
            _endpoint,
        )

    async def create_im_group(
        self,
        *,
        name: str | Unset = UNSET,
        type_: CreateImGroupBodyType | Unset = UNSET,
        search_by_domain: bool | Unset = UNSET,
        search_by_account: bool | Unset = UNSET,
        search_by_ma_account: bool | Unset = UNSET,
    ) -> JsonObject:
        """Create an IM group

        Add an IM group to the account.

        Scopes: imgroup:write:admin.

        Rate limit: Light.

        Documented failures:
        - 200, code 200: Only paid accounts have IM groups.
        - 404, code 4130: The IM group does not exist.
        - 409, code 4132: Another group already has this name.

        Args:
            name: Name of the group; no other group of the account may have it.
            type_: Who sees the members. `normal`: they see one another, and others find them by
                searching. `shared`: the whole account sees them. `restricted`: only members see
                or find them.
            search_by_domain: Whether members find others whose email addresses have the same domain.
            search_by_account: Whether members find everybody in the account.
            search_by_ma_account: Whether members find everybody under the master account, sub accounts included.

        Example:
            im_groups.create_im_group(name="Support", type_="normal")
        """
        from . import create_im_group as _endpoint

        return await self._caller.call(
            "create_im_group",
            _endpoint,
            body={
                "name": name,
                "type": type_,
                "search_by_domain": search_by_domain,
                "search_by_account": search_by_account,
                "search_by_ma_account": search_by_ma_account,
            },
        )

    async def get_im_group(
        self,
        group_id: str,
    ) -> ImGroup:
        """Get an IM group

        Return one IM group with its search settings and its number of members.

        Scopes: imgroup:read:admin.

        Rate limit: Light.

        Documented failures:
        - 200, code 200: Only paid accounts have IM groups.
        - 300, code 300: The field `name` is missing.
        - 404, code 4130: The IM group does not exist.

        Args:
            group_id: ID of the group.

        Example:
            im_groups.get_im_group("imGroup000000000000001")
        """
        from . import get_im_group as _endpoint

        return await self._caller.call(
            "get_im_group",
            _endpoint,
            (group_id,),
        )

    async def delete_im_group(
        self,
        group_id: str,
    ) -> None:
        """Delete an IM group

        Remove an IM group from the account.

        Scopes: imgroup:write:admin.

        Rate limit: Light.

        Documented failures:
        - 300, code 300: The field `name` is missing.
        - 404, code 4130: The IM group does not exist.

        Args:
            group_id: ID of the group.

        Example:
            im_groups.delete_im_group("imGroup000000000000001")
        """
        from . import delete_im_group as _endpoint

        return await self._caller.call(
            "delete_im_group",
            _endpoint,
            (group_id,),
        )

    async def update_im_group(
        self,
        group_id: str,
        *,
        name: str | Unset = UNSET,
        type_: UpdateImGroupBodyType | Unset = UNSET,
        search_by_domain: bool | Unset = UNSET,
        search_by_account: bool | Unset = UNSET,
        search_by_ma_account: bool | Unset = UNSET,
    ) -> None:
        """Update an IM group

        Change the name, the type or the search settings of an IM group.

        Scopes: imgroup:write:admin.

        Rate limit: Light.

        Documented failures:
        - 300, code 300: The field `name` is missing.
        - 404, code 4130: The IM group does not exist.

        Args:
            group_id: ID of the group.
            name: Name of the group; no other group of the account may have it.
            type_: Who sees the members. `normal`: they see one another, and others find them by
                searching. `shared`: the whole account sees them. `restricted`: only members see
                or find them.
            search_by_domain: Whether members find others whose email addresses have the same domain.
            search_by_account: Whether members find everybody in the account.
            search_by_ma_account: Whether members find everybody under the master account, sub accounts included.

        Example:
            im_groups.update_im_group("imGroup000000000000001", name="Support", type_="normal")
        """
        from . import update_im_group as _endpoint

        return await self._caller.call(
            "update_im_group",
            _endpoint,
            (group_id,),
            body={
                "name": name,
                "type": type_,
                "search_by_domain": search_by_domain,
                "search_by_account": search_by_account,
                "search_by_ma_account": search_by_ma_account,
            },
        )

    def list_im_group_members(
        self,
        group_id: str,
        *,
        page_size: int | Unset = UNSET,
        page_number: int | Unset = UNSET,
        next_page_token: str | Unset = UNSET,
    ) -> AsyncPages[Member, MemberList]:
        """List IM group members

        List who is in an IM group, page by page.

        Scopes: imgroup:read:admin.

        Rate limit: Medium.

        Documented failures:
        - 200, code 200: Only paid accounts have IM groups.
        - 300, code 300: The field `name` is missing.
        - 404: The IM group does not exist.

        Args:
            group_id: ID of the group.
            page_size: How many records one page holds. Default: `30`.
            page_number: Page to return, counted from 1. Deprecated; use `next_page_token`.
            next_page_token: Token of the page to return, taken from the answer before it; valid for 15
                minutes.

        Example:
            im_groups.list_im_group_members("imGroup000000000000001")
        """
        from . import list_im_group_members as _endpoint

        return self._caller.pages(
            "list_im_group_members",
            _endpoint,
            (group_id,),
            parameters={
                "page_size": page_size,
                "page_number": page_number,
                "next_page_token": next_page_token,
            },
            items="members",
        )

    async def add_im_group_members(
        self,
        group_id: str,
        *,
        members: Sequence[MemberRef | Mapping[str, Any]] | Unset = UNSET,
    ) -> MembersAdded:
        """Add IM group members

        Add users of the account to an IM group.

        Scopes: imgroup:write:admin.

        Rate limit: Medium.

        Documented failures:
        - 200, code 200: Only paid accounts have IM groups.
        - 300, code 300: The field `name` is missing.
        - 404: The IM group does not exist.

        Args:
            group_id: ID of the group.
            members: The users to add, each with `id` or `email`.

        Example:
            im_groups.add_im_group_members("imGroup000000000000001")
        """
        from . import add_im_group_members as _endpoint

        return await self._caller.call(
            "add_im_group_members",
            _endpoint,
            (group_id,),
            body={
                "members": members,
            },
        )

    async def delete_im_group_member(
        self,
        group_id: str,
        member_id: str,
    ) -> None:
        """Delete an IM group member

        Take one member out of an IM group.

        Scopes: imgroup:write:admin.

        Rate limit: Light.

        Documented failures:
        - 200, code 200: Only paid accounts have IM groups.
        - 300, code 300: The field `name` is missing, or the group is the default group, which
        nobody can leave.
        - 404, code 4130: The IM group does not exist.

        Args:
            group_id: ID of the group.
            member_id: User ID of the member.

        Example:
            im_groups.delete_im_group_member("imGroup000000000000001", "jonasLindqvist00000001")
        """
        from . import delete_im_group_member as _endpoint

        return await self._caller.call(
            "delete_im_group_member",
            _endpoint,
            (
                group_id,
                member_id,
            ),
        )
