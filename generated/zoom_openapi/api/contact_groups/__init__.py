# Generated from accounts.postman_collection.json, billing.postman_collection.json, chatbot.postman_collection.json, meetings.postman_collection.json, rooms.postman_collection.json and 3 more. Not to be edited.
from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Literal

from ...runtime.resources import AsyncResource, Resource
from ...runtime.types import UNSET, Unset

if TYPE_CHECKING:
    from ... import inputs as _inputs
    from ... import models as _models
    from ...runtime.options import RequestOptions
    from ...runtime.pages import AsyncPages, Pages


class ContactGroups(Resource):
    """The operations of contact_groups."""

    def list(
        self,
        *,
        page_size: int | Unset = UNSET,
        next_page_token: str | Unset = UNSET,
        request_options: RequestOptions | None = None,
    ) -> Pages[_models.ContactGroup, _models.ContactGroupList]:
        """List the contact groups of the account, page by page.

        Needs a Pro plan or higher.

        Scopes: contact_group:read:admin.

        Rate limit: Medium.

        Args:
            page_size: How many entries to return per page. At most 50. By default 10.
            next_page_token: Token from the previous page, to ask for the next one. It expires after
                15 minutes.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            The contact groups on this page, fetched page by page as they are asked for.

        Raises:
            PlanMissingError: Only a paid account can use this; account {accountId} is not one (400,
                code 200).
            RateLimitError: Too Many Requests (429).

        Example:
            for item in zoom.contact_groups.list():
                print(item)
        """
        return self._pages("list_contact_groups", locals())

    def create(
        self,
        *,
        group_name: str | None | Unset = UNSET,
        group_privacy: Literal[1, 2, 3] | None | Unset = UNSET,
        description: str | None | Unset = UNSET,
        group_members: Sequence[_inputs.GroupMemberInput] | None | Unset = UNSET,
        request_options: RequestOptions | None = None,
    ) -> _models.ContactGroup:
        """Create a contact group, if wanted with its first members.

        One request takes at most 50 users and 3 user groups as members. Needs a Pro plan or
        higher.

        Scopes: contact_group:write:admin.

        Rate limit: Heavy.

        Args:
            group_name: Name of the contact group.
            group_privacy: Privacy of the contact group: `1` seen and found by anyone, `2` seen by
                members only but found by anyone, `3` seen and found by members only.
            description: What the contact group is for.
            group_members: First members of the contact group: at most 50 users and 3 user groups.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            The new contact group.

        Raises:
            PlanMissingError: Only a paid account can use this; account {accountId} is not one (400,
                code 200).
            ValidationError: One request takes a maximum of 50 user members (400, code 300).
            ValidationError: One request takes a maximum of 3 group members (400, code 300).
            RateLimitError: Too Many Requests (429).

        Example:
            zoom.contact_groups.create(
                group_name="Partners",
                group_privacy=1,
                description="Partners in the north",
            )
        """
        return self._call("create_contact_group", locals())

    def get(
        self,
        group_id: str,
        *,
        request_options: RequestOptions | None = None,
    ) -> _models.ContactGroup:
        """Return one contact group with its name, description, privacy and number of members.

        The members themselves come from the list of contact group members. Needs a Pro plan or
        higher.

        Scopes: contact_group:write:admin.

        Rate limit: Light.

        Args:
            group_id: The contact group's ID.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            The contact group.

        Raises:
            PlanMissingError: Only a paid account can use this; account {accountId} is not one (400,
                code 200).
            GroupNotFoundError: No group has this groupId: {groupId} (400, code 300).
            RateLimitError: Too Many Requests (429).

        Example:
            zoom.contact_groups.get("contactGroup0000000001")
        """
        return self._call("get_contact_group", locals())

    def delete(
        self,
        group_id: str,
        *,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Delete a contact group.

        Needs a Pro plan or higher.

        Scopes: contact_group:write:admin.

        Rate limit: Heavy.

        Args:
            group_id: The contact group's ID.
            request_options: How this call alone is sent: time limit, retries, headers.

        Raises:
            PlanMissingError: Paid accounts only; account {accountId} is not one (400, code 200).
            GroupNotFoundError: No group has this groupId: {groupId} (400, code 300).
            RateLimitError: Too Many Requests (429).

        Example:
            zoom.contact_groups.delete("contactGroup0000000001")
        """
        self._call("delete_contact_group", locals())

    def update(
        self,
        group_id: str,
        *,
        name: str | None | Unset = UNSET,
        privacy: Literal[1, 2, 3] | None | Unset = UNSET,
        description: str | None | Unset = UNSET,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Change the name, description or privacy of a contact group.

        Needs a Pro plan or higher.

        Scopes: contact_group:write:admin.

        Rate limit: Heavy.

        Args:
            group_id: The contact group's ID.
            name: New name of the contact group.
            privacy: Privacy of the contact group: `1` seen and found by anyone, `2` seen by members
                only but found by anyone, `3` seen and found by members only.
            description: What the contact group is for.
            request_options: How this call alone is sent: time limit, retries, headers.

        Raises:
            PlanMissingError: Only a paid account can use this; account {accountId} is not one (400,
                code 200).
            GroupNotFoundError: No group has this groupId: {groupId} (400, code 300).
            RateLimitError: Too Many Requests (429).

        Example:
            zoom.contact_groups.update(
                "contactGroup0000000001",
                name="Partners",
                privacy=1,
                description="Partners in the north",
            )
        """
        self._call("update_contact_group", locals())

    def list_members(
        self,
        group_id: str,
        *,
        page_size: int | Unset = UNSET,
        next_page_token: str | Unset = UNSET,
        request_options: RequestOptions | None = None,
    ) -> Pages[_models.GroupMember, _models.GroupMemberList]:
        """List the users and user groups that belong to a contact group, page by page.

        Needs a Pro plan or higher.

        Scopes: contact_group:read:admin.

        Rate limit: Medium.

        Args:
            group_id: The contact group's ID.
            page_size: How many entries to return per page. At most 50. By default 10.
            next_page_token: Token from the previous page, to ask for the next one. It expires after
                15 minutes.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            The members on this page, fetched page by page as they are asked for.

        Raises:
            PlanMissingError: Only a paid account can use this; account {accountId} is not one (400,
                code 200).
            GroupNotFoundError: No group has this groupId: {groupId} (400, code 300).
            RateLimitError: Too Many Requests (429).

        Example:
            for item in zoom.contact_groups.list_members("contactGroup0000000001"):
                print(item)
        """
        return self._pages("list_contact_group_members", locals())

    def add_members(
        self,
        group_id: str,
        *,
        group_members: Sequence[_inputs.GroupMemberInput] | None | Unset = UNSET,
        request_options: RequestOptions | None = None,
    ) -> _models.AddContactGroupMembersResult:
        """Put users or user groups into a contact group.

        One request takes at most 50 users and 3 user groups. Needs a Pro plan or higher.

        Scopes: contact_group:write:admin.

        Rate limit: Heavy.

        Args:
            group_id: The contact group's ID.
            group_members: Members to add to the contact group: at most 50 users and 3 user groups.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            The IDs of the added members.

        Raises:
            PlanMissingError: Only a paid account can use this; account {accountId} is not one (400,
                code 200).
            GroupNotFoundError: No group has this groupId: {groupId} (400, code 300).
            ValidationError: One request takes a maximum of 50 user members (400, code 300).
            ValidationError: One request takes a maximum of 3 group members (400, code 300).
            RateLimitError: Too Many Requests (429).

        Example:
            zoom.contact_groups.add_members(
                "contactGroup0000000001",
                group_members=[
                    {"type": 1, "id": "userAmara0000000000001"},
                    {"type": 2, "id": "groupMarketing00000001"},
                ],
            )
        """
        return self._call("add_contact_group_members", locals())

    def remove_members(
        self,
        group_id: str,
        *,
        member_ids: str,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Take members out of a contact group, up to 20 in one request.

        At least one member has to remain. Needs a Pro plan or higher.

        Scopes: contact_group:write:admin.

        Rate limit: Heavy.

        Args:
            group_id: The contact group's ID.
            member_ids: IDs of the members to remove from the contact group, separated by commas, at
                most 20.
            request_options: How this call alone is sent: time limit, retries, headers.

        Raises:
            PlanMissingError: Paid accounts only; account {accountId} is not one (400, code 200).
            GroupNotFoundError: No group has this groupId: {groupId} (400, code 300).
            ValidationError: One request takes a maximum of 20 memberId values (400, code 300).
            NotFoundError: No member has this memberId: {memberId} (400, code 300).
            WrongStateError: The last member cannot be removed: a group must keep at least one (400,
                code 300).
            RateLimitError: Too Many Requests (429).

        Example:
            zoom.contact_groups.remove_members(
                "contactGroup0000000001",
                member_ids="memJonas00000000000002,memMei0000000000000003",
            )
        """
        self._call("remove_contact_group_members", locals())


class AsyncContactGroups(AsyncResource):
    """The operations of contact_groups."""

    def list(
        self,
        *,
        page_size: int | Unset = UNSET,
        next_page_token: str | Unset = UNSET,
        request_options: RequestOptions | None = None,
    ) -> AsyncPages[_models.ContactGroup, _models.ContactGroupList]:
        """List the contact groups of the account, page by page.

        Needs a Pro plan or higher.

        Scopes: contact_group:read:admin.

        Rate limit: Medium.

        Args:
            page_size: How many entries to return per page. At most 50. By default 10.
            next_page_token: Token from the previous page, to ask for the next one. It expires after
                15 minutes.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            The contact groups on this page, fetched page by page as they are asked for.

        Raises:
            PlanMissingError: Only a paid account can use this; account {accountId} is not one (400,
                code 200).
            RateLimitError: Too Many Requests (429).

        Example:
            async for item in zoom.contact_groups.list():
                print(item)
        """
        return self._pages("list_contact_groups", locals())

    async def create(
        self,
        *,
        group_name: str | None | Unset = UNSET,
        group_privacy: Literal[1, 2, 3] | None | Unset = UNSET,
        description: str | None | Unset = UNSET,
        group_members: Sequence[_inputs.GroupMemberInput] | None | Unset = UNSET,
        request_options: RequestOptions | None = None,
    ) -> _models.ContactGroup:
        """Create a contact group, if wanted with its first members.

        One request takes at most 50 users and 3 user groups as members. Needs a Pro plan or
        higher.

        Scopes: contact_group:write:admin.

        Rate limit: Heavy.

        Args:
            group_name: Name of the contact group.
            group_privacy: Privacy of the contact group: `1` seen and found by anyone, `2` seen by
                members only but found by anyone, `3` seen and found by members only.
            description: What the contact group is for.
            group_members: First members of the contact group: at most 50 users and 3 user groups.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            The new contact group.

        Raises:
            PlanMissingError: Only a paid account can use this; account {accountId} is not one (400,
                code 200).
            ValidationError: One request takes a maximum of 50 user members (400, code 300).
            ValidationError: One request takes a maximum of 3 group members (400, code 300).
            RateLimitError: Too Many Requests (429).

        Example:
            await zoom.contact_groups.create(
                group_name="Partners",
                group_privacy=1,
                description="Partners in the north",
            )
        """
        return await self._call("create_contact_group", locals())

    async def get(
        self,
        group_id: str,
        *,
        request_options: RequestOptions | None = None,
    ) -> _models.ContactGroup:
        """Return one contact group with its name, description, privacy and number of members.

        The members themselves come from the list of contact group members. Needs a Pro plan or
        higher.

        Scopes: contact_group:write:admin.

        Rate limit: Light.

        Args:
            group_id: The contact group's ID.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            The contact group.

        Raises:
            PlanMissingError: Only a paid account can use this; account {accountId} is not one (400,
                code 200).
            GroupNotFoundError: No group has this groupId: {groupId} (400, code 300).
            RateLimitError: Too Many Requests (429).

        Example:
            await zoom.contact_groups.get("contactGroup0000000001")
        """
        return await self._call("get_contact_group", locals())

    async def delete(
        self,
        group_id: str,
        *,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Delete a contact group.

        Needs a Pro plan or higher.

        Scopes: contact_group:write:admin.

        Rate limit: Heavy.

        Args:
            group_id: The contact group's ID.
            request_options: How this call alone is sent: time limit, retries, headers.

        Raises:
            PlanMissingError: Paid accounts only; account {accountId} is not one (400, code 200).
            GroupNotFoundError: No group has this groupId: {groupId} (400, code 300).
            RateLimitError: Too Many Requests (429).

        Example:
            await zoom.contact_groups.delete("contactGroup0000000001")
        """
        await self._call("delete_contact_group", locals())

    async def update(
        self,
        group_id: str,
        *,
        name: str | None | Unset = UNSET,
        privacy: Literal[1, 2, 3] | None | Unset = UNSET,
        description: str | None | Unset = UNSET,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Change the name, description or privacy of a contact group.

        Needs a Pro plan or higher.

        Scopes: contact_group:write:admin.

        Rate limit: Heavy.

        Args:
            group_id: The contact group's ID.
            name: New name of the contact group.
            privacy: Privacy of the contact group: `1` seen and found by anyone, `2` seen by members
                only but found by anyone, `3` seen and found by members only.
            description: What the contact group is for.
            request_options: How this call alone is sent: time limit, retries, headers.

        Raises:
            PlanMissingError: Only a paid account can use this; account {accountId} is not one (400,
                code 200).
            GroupNotFoundError: No group has this groupId: {groupId} (400, code 300).
            RateLimitError: Too Many Requests (429).

        Example:
            await zoom.contact_groups.update(
                "contactGroup0000000001",
                name="Partners",
                privacy=1,
                description="Partners in the north",
            )
        """
        await self._call("update_contact_group", locals())

    def list_members(
        self,
        group_id: str,
        *,
        page_size: int | Unset = UNSET,
        next_page_token: str | Unset = UNSET,
        request_options: RequestOptions | None = None,
    ) -> AsyncPages[_models.GroupMember, _models.GroupMemberList]:
        """List the users and user groups that belong to a contact group, page by page.

        Needs a Pro plan or higher.

        Scopes: contact_group:read:admin.

        Rate limit: Medium.

        Args:
            group_id: The contact group's ID.
            page_size: How many entries to return per page. At most 50. By default 10.
            next_page_token: Token from the previous page, to ask for the next one. It expires after
                15 minutes.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            The members on this page, fetched page by page as they are asked for.

        Raises:
            PlanMissingError: Only a paid account can use this; account {accountId} is not one (400,
                code 200).
            GroupNotFoundError: No group has this groupId: {groupId} (400, code 300).
            RateLimitError: Too Many Requests (429).

        Example:
            async for item in zoom.contact_groups.list_members("contactGroup0000000001"):
                print(item)
        """
        return self._pages("list_contact_group_members", locals())

    async def add_members(
        self,
        group_id: str,
        *,
        group_members: Sequence[_inputs.GroupMemberInput] | None | Unset = UNSET,
        request_options: RequestOptions | None = None,
    ) -> _models.AddContactGroupMembersResult:
        """Put users or user groups into a contact group.

        One request takes at most 50 users and 3 user groups. Needs a Pro plan or higher.

        Scopes: contact_group:write:admin.

        Rate limit: Heavy.

        Args:
            group_id: The contact group's ID.
            group_members: Members to add to the contact group: at most 50 users and 3 user groups.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            The IDs of the added members.

        Raises:
            PlanMissingError: Only a paid account can use this; account {accountId} is not one (400,
                code 200).
            GroupNotFoundError: No group has this groupId: {groupId} (400, code 300).
            ValidationError: One request takes a maximum of 50 user members (400, code 300).
            ValidationError: One request takes a maximum of 3 group members (400, code 300).
            RateLimitError: Too Many Requests (429).

        Example:
            await zoom.contact_groups.add_members(
                "contactGroup0000000001",
                group_members=[
                    {"type": 1, "id": "userAmara0000000000001"},
                    {"type": 2, "id": "groupMarketing00000001"},
                ],
            )
        """
        return await self._call("add_contact_group_members", locals())

    async def remove_members(
        self,
        group_id: str,
        *,
        member_ids: str,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Take members out of a contact group, up to 20 in one request.

        At least one member has to remain. Needs a Pro plan or higher.

        Scopes: contact_group:write:admin.

        Rate limit: Heavy.

        Args:
            group_id: The contact group's ID.
            member_ids: IDs of the members to remove from the contact group, separated by commas, at
                most 20.
            request_options: How this call alone is sent: time limit, retries, headers.

        Raises:
            PlanMissingError: Paid accounts only; account {accountId} is not one (400, code 200).
            GroupNotFoundError: No group has this groupId: {groupId} (400, code 300).
            ValidationError: One request takes a maximum of 20 memberId values (400, code 300).
            NotFoundError: No member has this memberId: {memberId} (400, code 300).
            WrongStateError: The last member cannot be removed: a group must keep at least one (400,
                code 300).
            RateLimitError: Too Many Requests (429).

        Example:
            await zoom.contact_groups.remove_members(
                "contactGroup0000000001",
                member_ids="memJonas00000000000002,memMei0000000000000003",
            )
        """
        await self._call("remove_contact_group_members", locals())
