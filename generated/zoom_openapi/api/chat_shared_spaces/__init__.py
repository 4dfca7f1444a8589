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


class ChatSharedSpaces(Resource):
    """The operations of chat.shared_spaces."""

    def list(
        self,
        *,
        next_page_token: str | Unset = UNSET,
        page_size: str | Unset = UNSET,
        user_id: str | Unset = UNSET,
        request_options: RequestOptions | None = None,
    ) -> Pages[_models.ChatSharedSpace, _models.ChatSharedSpaceList]:
        """List shared spaces.

        A user-level app gets the spaces that the caller is in. An account-level app gets those
        of the user in `user_id`, or without it all spaces of the account.

        Scopes: chat:read, chat:read:admin, chat:write, chat:write:admin.

        Granular scopes: team_chat:read:list_shared_spaces,
        team_chat:read:list_shared_spaces:admin.

        Role permissions: ChatChannel:Read.

        Rate limit: Medium.

        Args:
            next_page_token: Token from the previous page, to ask for the next one. It expires after
                15 minutes.
            page_size: How many shared spaces to return per page. By default "30".
            user_id: The user whose shared spaces to list, by ID or e-mail address. An account-level
                app that leaves it out gets all spaces of the account; a user-level app only gets
                the caller's own.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            The shared spaces on this page, fetched page by page as they are asked for.

        Raises:
            PermissionDeniedError: You have no permission for access to the shared spaces (403, code
                200).
            UserNotFoundError: This user does not exist (404, code 1001).
            RateLimitError: Too Many Requests (429).

        Example:
            for item in zoom.chat.shared_spaces.list(page_size="2"):
                print(item)
        """
        return self._pages("list_shared_spaces", locals())

    def create(
        self,
        *,
        space_name: str,
        space_desc: str | None | Unset = UNSET,
        space_members: Sequence[_inputs.SpaceMemberInput] | None | Unset = UNSET,
        space_settings: _inputs.SpaceSettingsInput | _models.SpaceSettings | None | Unset = UNSET,
        request_options: RequestOptions | None = None,
    ) -> _models.CreateSharedSpaceResult:
        """Create a shared space with its settings and up to 100 first members.

        The name must not be in use yet, and a space has exactly one owner.

        Scopes: chat:write, chat:write:admin.

        Granular scopes: team_chat:write:shared_space, team_chat:write:shared_space:admin.

        Role permissions: ChatChannel:Edit.

        Rate limit: Resource-intensive.

        Args:
            space_name: Name of the shared space.
            space_desc: Description of the shared space.
            space_members: The first members of the shared space, each with a role. 1 to 100 items.
            space_settings: The settings of the shared space.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            The new shared space with its settings and members.

        Raises:
            TemporaryError: A system error occurred; try again later (400, code 5601).
            AlreadyExistsError: The name is already in use; enter another one (400, code 5603).
            PermissionDeniedError: Unauthorized request: you lack the permission to create a shared
                space (403, code 200).
            PermissionDeniedError: You lack the permission to create shared spaces on behalf of
                another user (403, code 5602).
            ValidationError: A shared space can have only one space owner (403, code 5603).
            UserNotFoundError: No user exists with {userId} (404, code 1001).
            RateLimitError: Too Many Requests (429).
            TemporaryError: Internal Server Error (500).

        Example:
            zoom.chat.shared_spaces.create(
                space_name="Spring Launch",
                space_desc="Everything about the spring launch",
                space_members=[
                    {"identifier": "userAmara0000000000001", "role": "admin"},
                    {"identifier": "userJonas0000000000002", "role": "member"},
                ],
            )
        """
        return self._call("create_shared_space", locals())

    def get(
        self,
        space_id: str,
        *,
        request_options: RequestOptions | None = None,
    ) -> _models.SharedSpace:
        """Return one shared space with its owner and its settings.

        Scopes: chat:read, chat:read:admin, chat:write, chat:write:admin.

        Granular scopes: team_chat:read:shared_space, team_chat:read:shared_space:admin.

        Role permissions: ChatChannel:Read.

        Rate limit: Medium.

        Args:
            space_id: The shared space's ID.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            The shared space.

        Raises:
            PermissionDeniedError: You have no permission for access to the shared spaces (403, code
                200).
            NotFoundError: This space does not exist (404, code 5407).
            RateLimitError: Too Many Requests (429).

        Example:
            zoom.chat.shared_spaces.get("spcQ4mX7vLrTz9Pk")
        """
        return self._call("get_shared_space", locals())

    def delete(
        self,
        space_id: str,
        *,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Delete a shared space.

        A user-level app can do so only for a user who owns the space.

        Scopes: chat:write, chat:write:admin.

        Granular scopes: team_chat:delete:shared_space, team_chat:delete:shared_space:admin.

        Role permissions: ChatChannel:Edit.

        Rate limit: Resource-intensive.

        Args:
            space_id: The shared space's ID.
            request_options: How this call alone is sent: time limit, retries, headers.

        Raises:
            OperationFailedError: Deleting the shared space failed (400, code 5301).
            PermissionDeniedError: Unauthorized request: you lack the permission to delete the
                shared space (403, code 200).
            UserNotFoundError: This user does not exist (404, code 1001).
            NotFoundError: This shared space does not exist (404, code 5407).
            RateLimitError: Too Many Requests (429).

        Example:
            zoom.chat.shared_spaces.delete("spcQ4mX7vLrTz9Pk")
        """
        self._call("delete_shared_space", locals())

    def update(
        self,
        space_id: str,
        *,
        space_name: str | None | Unset = UNSET,
        space_desc: str | None | Unset = UNSET,
        space_settings: _inputs.SpaceSettingsInput | _models.SpaceSettings | None | Unset = UNSET,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Change the name, the description or the settings of a shared space.

        The owner may change all of them, an administrator only name and description.

        Scopes: chat:write, chat:write:admin.

        Granular scopes: team_chat:update:shared_space, team_chat:update:shared_space:admin.

        Role permissions: ChatChannel:Edit.

        Rate limit: Medium.

        Args:
            space_id: The shared space's ID.
            space_name: Name of the shared space.
            space_desc: Description of the shared space.
            space_settings: The settings of the shared space.
            request_options: How this call alone is sent: time limit, retries, headers.

        Raises:
            ValidationError: The request body with the shared space settings is missing (400, code
                4719).
            PermissionDeniedError: Unauthorized request: you lack the permission to access the
                shared space (403, code 200).
            UserNotFoundError: No user exists with {userId} (404, code 1001).
            RateLimitError: Too Many Requests (429).
            TemporaryError: Internal Server Error (500).

        Example:
            zoom.chat.shared_spaces.update(
                "spcQ4mX7vLrTz9Pk",
                space_name="Spring Launch",
                space_desc="Everything about the spring launch",
            )
        """
        self._call("update_shared_space", locals())

    def promote_members(
        self,
        space_id: str,
        *,
        members: Sequence[_inputs.MemberInput],
        request_options: RequestOptions | None = None,
    ) -> _models.SharedSpaceMemberResult:
        """Turn members of a shared space into its administrators.

        Works with account-level apps.

        Scopes: chat:write, chat:write:admin.

        Granular scopes: team_chat:write:shared_space_administrators,
        team_chat:write:shared_space_administrators:admin.

        Role permissions: ChatChannel:Edit.

        Rate limit: Medium.

        Args:
            space_id: The shared space's ID.
            members: The members of the shared space to make administrators. 1 to 20 items.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            The outcome for each user, with counts of successes and failures.

        Raises:
            OperationFailedError: Promoting shared space members to administrators failed (400, code
                5301).
            PermissionDeniedError: Unauthorized request: you lack the permission to promote members
                of the shared space to administrators (403, code 200).
            NotFoundError: This shared space does not exist (404, code 5407).
            RateLimitError: Too Many Requests (429).

        Example:
            zoom.chat.shared_spaces.promote_members(
                "spcQ4mX7vLrTz9Pk",
                members=[
                    {"identifier": "userAmara0000000000001"},
                    {"identifier": "userJonas0000000000002"},
                ],
            )
        """
        return self._call("promote_shared_space_members", locals())

    def demote_admins(
        self,
        space_id: str,
        *,
        identifiers: str,
        request_options: RequestOptions | None = None,
    ) -> _models.DemoteSharedSpaceAdminsResult:
        """Turn administrators of a shared space back into ordinary members; they stay in the space.

        Works with account-level apps.

        Scopes: chat:write, chat:write:admin.

        Granular scopes: team_chat:delete:shared_space_administrators,
        team_chat:delete:shared_space_administrators:admin.

        Role permissions: ChatChannel:Edit.

        Rate limit: Medium.

        Args:
            space_id: The shared space's ID.
            identifiers: The shared space administrators to demote, by user or member ID, separated
                by commas, at most 20.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            The outcome for each user, with counts of successes and failures.

        Raises:
            OperationFailedError: Demoting the shared space administrators failed (400, code 5301).
            PermissionDeniedError: Unauthorized request: you lack the permission to demote
                administrators of the shared space (403, code 200).
            NotFoundError: This shared space does not exist (404, code 5407).
            RateLimitError: Too Many Requests (429).

        Example:
            zoom.chat.shared_spaces.demote_admins(
                "spcQ4mX7vLrTz9Pk",
                identifiers="memJonas00000000000002,memMei0000000000000003",
            )
        """
        return self._call("demote_shared_space_admins", locals())

    def list_channels(
        self,
        space_id: str,
        *,
        page_size: int | Unset = UNSET,
        next_page_token: str | Unset = UNSET,
        request_options: RequestOptions | None = None,
    ) -> Pages[_models.SharedSpaceChannel, _models.SharedSpaceChannelList]:
        """List the chat channels that belong to a shared space.

        Scopes: chat:read, chat:read:admin, chat:write, chat:write:admin.

        Granular scopes: team_chat:read:list_shared_space_channels,
        team_chat:read:list_shared_space_channels:admin.

        Role permissions: ChatChannel:Read.

        Rate limit: Medium.

        Args:
            space_id: The shared space's ID.
            page_size: How many entries to return per page. By default 30.
            next_page_token: Token from the previous page, to ask for the next one. It expires after
                15 minutes.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            The channels on this page, fetched page by page as they are asked for.

        Raises:
            PermissionDeniedError: You have no permission for access to the shared spaces (403, code
                200).
            NotFoundError: This space does not exist (404, code 5407).
            RateLimitError: Too Many Requests (429).

        Example:
            for item in zoom.chat.shared_spaces.list_channels("spcQ4mX7vLrTz9Pk"):
                print(item)
        """
        return self._pages("list_shared_space_channels", locals())

    def move_channels(
        self,
        space_id: str,
        *,
        channel_ids: Sequence[str],
        move_direction: _literals.SharedSpaceChannelMoveDirection,
        request_options: RequestOptions | None = None,
    ) -> _models.MovedSharedSpaceChannelList:
        """Move one or more chat channels into a shared space, or out of it.

        Scopes: chat:write.

        Granular scopes: team_chat:update:shared_space_channels.

        Rate limit: Medium.

        Args:
            space_id: The shared space's ID.
            channel_ids: IDs of the channels to move into the shared space or out of it. 1 to 50
                items.
            move_direction: Whether the channels move into the shared space (`move_into`) or out of
                it (`move_out`).
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            The channels, each with whether it was moved.

        Raises:
            PermissionDeniedError: Unauthorized request: you lack the permission to access this
                shared space (403, code 200).
            UserNotFoundError: No user exists with {userId} (404, code 1001).
            NotFoundError: The shared space {spaceId} does not exist (404, code 300).
            RateLimitError: Too Many Requests (429).
            TemporaryError: Internal Server Error (500).

        Example:
            zoom.chat.shared_spaces.move_channels(
                "spcQ4mX7vLrTz9Pk",
                channel_ids=["chanDesignReview000001", "chanLaunchPlan00000002"],
                move_direction="move_into",
            )
        """
        return self._call("move_shared_space_channels", locals())

    def list_members(
        self,
        space_id: str,
        *,
        page_size: int | Unset = UNSET,
        next_page_token: str | Unset = UNSET,
        role: _literals.SharedSpaceMemberRole | Unset = UNSET,
        status: _literals.SharedSpaceMemberStatus | Unset = UNSET,
        request_options: RequestOptions | None = None,
    ) -> Pages[_models.SharedSpaceMember, _models.SharedSpaceMemberList]:
        """List who is in a shared space, all or those with a given role or status.

        Scopes: chat:read, chat:read:admin, chat:write, chat:write:admin.

        Granular scopes: team_chat:read:list_shared_space_members,
        team_chat:read:list_shared_space_members:admin.

        Role permissions: ChatChannel:Read.

        Rate limit: Medium.

        Args:
            space_id: The shared space's ID.
            page_size: How many entries to return per page. By default 30.
            next_page_token: Token from the previous page, to ask for the next one. It expires after
                15 minutes.
            role: Role in the shared space to restrict the list to; `all` returns everybody. By
                default "all".
            status: Which members of the shared space to list, by whether they are active. By
                default "all".
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            The members on this page, fetched page by page as they are asked for.

        Raises:
            PermissionDeniedError: You have no permission for access to the shared spaces (403, code
                200).
            NotFoundError: This space does not exist (404, code 5407).
            RateLimitError: Too Many Requests (429).

        Example:
            for item in zoom.chat.shared_spaces.list_members("spcQ4mX7vLrTz9Pk"):
                print(item)
        """
        return self._pages("list_shared_space_members", locals())

    def add_members(
        self,
        space_id: str,
        *,
        members: Sequence[_inputs.MemberInput],
        request_options: RequestOptions | None = None,
    ) -> _models.SharedSpaceMemberResult:
        """Put users into a shared space as members.

        Works with account-level apps.

        Scopes: chat:write, chat:write:admin.

        Granular scopes: team_chat:write:shared_space_members,
        team_chat:write:shared_space_members:admin.

        Role permissions: ChatChannel:Edit.

        Rate limit: Medium.

        Args:
            space_id: The shared space's ID.
            members: The users to add to the shared space. 1 to 20 items.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            The outcome for each user, with counts of successes and failures.

        Raises:
            OperationFailedError: Adding members to the shared space failed (400, code 5301).
            PermissionDeniedError: Unauthorized request: you lack the permission to add shared space
                members (403, code 200).
            NotFoundError: This shared space does not exist (404, code 5407).
            UserNotFoundError: No user exists for {identifier} (404, code 1001).
            RateLimitError: Too Many Requests (429).

        Example:
            zoom.chat.shared_spaces.add_members(
                "spcQ4mX7vLrTz9Pk",
                members=[
                    {"identifier": "userAmara0000000000001"},
                    {"identifier": "userJonas0000000000002"},
                ],
            )
        """
        return self._call("add_shared_space_members", locals())

    def remove_members(
        self,
        space_id: str,
        *,
        identifiers: str,
        request_options: RequestOptions | None = None,
    ) -> _models.SharedSpaceMemberResult:
        """Take members out of a shared space.

        Works with account-level apps.

        Scopes: chat:write, chat:write:admin.

        Granular scopes: team_chat:delete:shared_space_members,
        team_chat:delete:shared_space_members:admin.

        Role permissions: ChatChannel:Edit.

        Rate limit: Medium.

        Args:
            space_id: The shared space's ID.
            identifiers: The members or administrators to remove from the shared space, by user or
                member ID, separated by commas, at most 20. The owner cannot be removed.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            The outcome for each user, with counts of successes and failures.

        Raises:
            OperationFailedError: Removing the shared space members failed (400, code 5301).
            UserNotFoundError: The user {member_id} does not exist (400, code 1001).
            PermissionDeniedError: Unauthorized request: you lack the permission to remove shared
                space members (403, code 200).
            NotFoundError: This shared space does not exist (404, code 5407).
            RateLimitError: Too Many Requests (429).

        Example:
            zoom.chat.shared_spaces.remove_members(
                "spcQ4mX7vLrTz9Pk",
                identifiers="memJonas00000000000002,memMei0000000000000003",
            )
        """
        return self._call("remove_shared_space_members", locals())

    def transfer_ownership(
        self,
        space_id: str,
        *,
        identifier: str,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Make a member or an administrator of a shared space its new owner.

        Works with account-level apps.

        Scopes: chat:write, chat:write:admin.

        Granular scopes: team_chat:update:shared_space_owner,
        team_chat:update:shared_space_owner:admin.

        Role permissions: ChatChannel:Edit.

        Rate limit: Medium.

        Args:
            space_id: The shared space's ID.
            identifier: Member ID or user ID of the member or administrator who becomes the owner.
            request_options: How this call alone is sent: time limit, retries, headers.

        Raises:
            OperationFailedError: Transferring the shared space ownership failed (400, code 5301).
            PermissionDeniedError: Unauthorized request: you lack the permission to transfer the
                shared space ownership (403, code 200).
            NotFoundError: This shared space does not exist (404, code 5407).
            RateLimitError: Too Many Requests (429).

        Example:
            zoom.chat.shared_spaces.transfer_ownership(
                "spcQ4mX7vLrTz9Pk",
                identifier="userJonas0000000000002",
            )
        """
        self._call("transfer_shared_space_ownership", locals())


class AsyncChatSharedSpaces(AsyncResource):
    """The operations of chat.shared_spaces."""

    def list(
        self,
        *,
        next_page_token: str | Unset = UNSET,
        page_size: str | Unset = UNSET,
        user_id: str | Unset = UNSET,
        request_options: RequestOptions | None = None,
    ) -> AsyncPages[_models.ChatSharedSpace, _models.ChatSharedSpaceList]:
        """List shared spaces.

        A user-level app gets the spaces that the caller is in. An account-level app gets those
        of the user in `user_id`, or without it all spaces of the account.

        Scopes: chat:read, chat:read:admin, chat:write, chat:write:admin.

        Granular scopes: team_chat:read:list_shared_spaces,
        team_chat:read:list_shared_spaces:admin.

        Role permissions: ChatChannel:Read.

        Rate limit: Medium.

        Args:
            next_page_token: Token from the previous page, to ask for the next one. It expires after
                15 minutes.
            page_size: How many shared spaces to return per page. By default "30".
            user_id: The user whose shared spaces to list, by ID or e-mail address. An account-level
                app that leaves it out gets all spaces of the account; a user-level app only gets
                the caller's own.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            The shared spaces on this page, fetched page by page as they are asked for.

        Raises:
            PermissionDeniedError: You have no permission for access to the shared spaces (403, code
                200).
            UserNotFoundError: This user does not exist (404, code 1001).
            RateLimitError: Too Many Requests (429).

        Example:
            async for item in zoom.chat.shared_spaces.list(page_size="2"):
                print(item)
        """
        return self._pages("list_shared_spaces", locals())

    async def create(
        self,
        *,
        space_name: str,
        space_desc: str | None | Unset = UNSET,
        space_members: Sequence[_inputs.SpaceMemberInput] | None | Unset = UNSET,
        space_settings: _inputs.SpaceSettingsInput | _models.SpaceSettings | None | Unset = UNSET,
        request_options: RequestOptions | None = None,
    ) -> _models.CreateSharedSpaceResult:
        """Create a shared space with its settings and up to 100 first members.

        The name must not be in use yet, and a space has exactly one owner.

        Scopes: chat:write, chat:write:admin.

        Granular scopes: team_chat:write:shared_space, team_chat:write:shared_space:admin.

        Role permissions: ChatChannel:Edit.

        Rate limit: Resource-intensive.

        Args:
            space_name: Name of the shared space.
            space_desc: Description of the shared space.
            space_members: The first members of the shared space, each with a role. 1 to 100 items.
            space_settings: The settings of the shared space.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            The new shared space with its settings and members.

        Raises:
            TemporaryError: A system error occurred; try again later (400, code 5601).
            AlreadyExistsError: The name is already in use; enter another one (400, code 5603).
            PermissionDeniedError: Unauthorized request: you lack the permission to create a shared
                space (403, code 200).
            PermissionDeniedError: You lack the permission to create shared spaces on behalf of
                another user (403, code 5602).
            ValidationError: A shared space can have only one space owner (403, code 5603).
            UserNotFoundError: No user exists with {userId} (404, code 1001).
            RateLimitError: Too Many Requests (429).
            TemporaryError: Internal Server Error (500).

        Example:
            await zoom.chat.shared_spaces.create(
                space_name="Spring Launch",
                space_desc="Everything about the spring launch",
                space_members=[
                    {"identifier": "userAmara0000000000001", "role": "admin"},
                    {"identifier": "userJonas0000000000002", "role": "member"},
                ],
            )
        """
        return await self._call("create_shared_space", locals())

    async def get(
        self,
        space_id: str,
        *,
        request_options: RequestOptions | None = None,
    ) -> _models.SharedSpace:
        """Return one shared space with its owner and its settings.

        Scopes: chat:read, chat:read:admin, chat:write, chat:write:admin.

        Granular scopes: team_chat:read:shared_space, team_chat:read:shared_space:admin.

        Role permissions: ChatChannel:Read.

        Rate limit: Medium.

        Args:
            space_id: The shared space's ID.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            The shared space.

        Raises:
            PermissionDeniedError: You have no permission for access to the shared spaces (403, code
                200).
            NotFoundError: This space does not exist (404, code 5407).
            RateLimitError: Too Many Requests (429).

        Example:
            await zoom.chat.shared_spaces.get("spcQ4mX7vLrTz9Pk")
        """
        return await self._call("get_shared_space", locals())

    async def delete(
        self,
        space_id: str,
        *,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Delete a shared space.

        A user-level app can do so only for a user who owns the space.

        Scopes: chat:write, chat:write:admin.

        Granular scopes: team_chat:delete:shared_space, team_chat:delete:shared_space:admin.

        Role permissions: ChatChannel:Edit.

        Rate limit: Resource-intensive.

        Args:
            space_id: The shared space's ID.
            request_options: How this call alone is sent: time limit, retries, headers.

        Raises:
            OperationFailedError: Deleting the shared space failed (400, code 5301).
            PermissionDeniedError: Unauthorized request: you lack the permission to delete the
                shared space (403, code 200).
            UserNotFoundError: This user does not exist (404, code 1001).
            NotFoundError: This shared space does not exist (404, code 5407).
            RateLimitError: Too Many Requests (429).

        Example:
            await zoom.chat.shared_spaces.delete("spcQ4mX7vLrTz9Pk")
        """
        await self._call("delete_shared_space", locals())

    async def update(
        self,
        space_id: str,
        *,
        space_name: str | None | Unset = UNSET,
        space_desc: str | None | Unset = UNSET,
        space_settings: _inputs.SpaceSettingsInput | _models.SpaceSettings | None | Unset = UNSET,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Change the name, the description or the settings of a shared space.

        The owner may change all of them, an administrator only name and description.

        Scopes: chat:write, chat:write:admin.

        Granular scopes: team_chat:update:shared_space, team_chat:update:shared_space:admin.

        Role permissions: ChatChannel:Edit.

        Rate limit: Medium.

        Args:
            space_id: The shared space's ID.
            space_name: Name of the shared space.
            space_desc: Description of the shared space.
            space_settings: The settings of the shared space.
            request_options: How this call alone is sent: time limit, retries, headers.

        Raises:
            ValidationError: The request body with the shared space settings is missing (400, code
                4719).
            PermissionDeniedError: Unauthorized request: you lack the permission to access the
                shared space (403, code 200).
            UserNotFoundError: No user exists with {userId} (404, code 1001).
            RateLimitError: Too Many Requests (429).
            TemporaryError: Internal Server Error (500).

        Example:
            await zoom.chat.shared_spaces.update(
                "spcQ4mX7vLrTz9Pk",
                space_name="Spring Launch",
                space_desc="Everything about the spring launch",
            )
        """
        await self._call("update_shared_space", locals())

    async def promote_members(
        self,
        space_id: str,
        *,
        members: Sequence[_inputs.MemberInput],
        request_options: RequestOptions | None = None,
    ) -> _models.SharedSpaceMemberResult:
        """Turn members of a shared space into its administrators.

        Works with account-level apps.

        Scopes: chat:write, chat:write:admin.

        Granular scopes: team_chat:write:shared_space_administrators,
        team_chat:write:shared_space_administrators:admin.

        Role permissions: ChatChannel:Edit.

        Rate limit: Medium.

        Args:
            space_id: The shared space's ID.
            members: The members of the shared space to make administrators. 1 to 20 items.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            The outcome for each user, with counts of successes and failures.

        Raises:
            OperationFailedError: Promoting shared space members to administrators failed (400, code
                5301).
            PermissionDeniedError: Unauthorized request: you lack the permission to promote members
                of the shared space to administrators (403, code 200).
            NotFoundError: This shared space does not exist (404, code 5407).
            RateLimitError: Too Many Requests (429).

        Example:
            await zoom.chat.shared_spaces.promote_members(
                "spcQ4mX7vLrTz9Pk",
                members=[
                    {"identifier": "userAmara0000000000001"},
                    {"identifier": "userJonas0000000000002"},
                ],
            )
        """
        return await self._call("promote_shared_space_members", locals())

    async def demote_admins(
        self,
        space_id: str,
        *,
        identifiers: str,
        request_options: RequestOptions | None = None,
    ) -> _models.DemoteSharedSpaceAdminsResult:
        """Turn administrators of a shared space back into ordinary members; they stay in the space.

        Works with account-level apps.

        Scopes: chat:write, chat:write:admin.

        Granular scopes: team_chat:delete:shared_space_administrators,
        team_chat:delete:shared_space_administrators:admin.

        Role permissions: ChatChannel:Edit.

        Rate limit: Medium.

        Args:
            space_id: The shared space's ID.
            identifiers: The shared space administrators to demote, by user or member ID, separated
                by commas, at most 20.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            The outcome for each user, with counts of successes and failures.

        Raises:
            OperationFailedError: Demoting the shared space administrators failed (400, code 5301).
            PermissionDeniedError: Unauthorized request: you lack the permission to demote
                administrators of the shared space (403, code 200).
            NotFoundError: This shared space does not exist (404, code 5407).
            RateLimitError: Too Many Requests (429).

        Example:
            await zoom.chat.shared_spaces.demote_admins(
                "spcQ4mX7vLrTz9Pk",
                identifiers="memJonas00000000000002,memMei0000000000000003",
            )
        """
        return await self._call("demote_shared_space_admins", locals())

    def list_channels(
        self,
        space_id: str,
        *,
        page_size: int | Unset = UNSET,
        next_page_token: str | Unset = UNSET,
        request_options: RequestOptions | None = None,
    ) -> AsyncPages[_models.SharedSpaceChannel, _models.SharedSpaceChannelList]:
        """List the chat channels that belong to a shared space.

        Scopes: chat:read, chat:read:admin, chat:write, chat:write:admin.

        Granular scopes: team_chat:read:list_shared_space_channels,
        team_chat:read:list_shared_space_channels:admin.

        Role permissions: ChatChannel:Read.

        Rate limit: Medium.

        Args:
            space_id: The shared space's ID.
            page_size: How many entries to return per page. By default 30.
            next_page_token: Token from the previous page, to ask for the next one. It expires after
                15 minutes.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            The channels on this page, fetched page by page as they are asked for.

        Raises:
            PermissionDeniedError: You have no permission for access to the shared spaces (403, code
                200).
            NotFoundError: This space does not exist (404, code 5407).
            RateLimitError: Too Many Requests (429).

        Example:
            async for item in zoom.chat.shared_spaces.list_channels("spcQ4mX7vLrTz9Pk"):
                print(item)
        """
        return self._pages("list_shared_space_channels", locals())

    async def move_channels(
        self,
        space_id: str,
        *,
        channel_ids: Sequence[str],
        move_direction: _literals.SharedSpaceChannelMoveDirection,
        request_options: RequestOptions | None = None,
    ) -> _models.MovedSharedSpaceChannelList:
        """Move one or more chat channels into a shared space, or out of it.

        Scopes: chat:write.

        Granular scopes: team_chat:update:shared_space_channels.

        Rate limit: Medium.

        Args:
            space_id: The shared space's ID.
            channel_ids: IDs of the channels to move into the shared space or out of it. 1 to 50
                items.
            move_direction: Whether the channels move into the shared space (`move_into`) or out of
                it (`move_out`).
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            The channels, each with whether it was moved.

        Raises:
            PermissionDeniedError: Unauthorized request: you lack the permission to access this
                shared space (403, code 200).
            UserNotFoundError: No user exists with {userId} (404, code 1001).
            NotFoundError: The shared space {spaceId} does not exist (404, code 300).
            RateLimitError: Too Many Requests (429).
            TemporaryError: Internal Server Error (500).

        Example:
            await zoom.chat.shared_spaces.move_channels(
                "spcQ4mX7vLrTz9Pk",
                channel_ids=["chanDesignReview000001", "chanLaunchPlan00000002"],
                move_direction="move_into",
            )
        """
        return await self._call("move_shared_space_channels", locals())

    def list_members(
        self,
        space_id: str,
        *,
        page_size: int | Unset = UNSET,
        next_page_token: str | Unset = UNSET,
        role: _literals.SharedSpaceMemberRole | Unset = UNSET,
        status: _literals.SharedSpaceMemberStatus | Unset = UNSET,
        request_options: RequestOptions | None = None,
    ) -> AsyncPages[_models.SharedSpaceMember, _models.SharedSpaceMemberList]:
        """List who is in a shared space, all or those with a given role or status.

        Scopes: chat:read, chat:read:admin, chat:write, chat:write:admin.

        Granular scopes: team_chat:read:list_shared_space_members,
        team_chat:read:list_shared_space_members:admin.

        Role permissions: ChatChannel:Read.

        Rate limit: Medium.

        Args:
            space_id: The shared space's ID.
            page_size: How many entries to return per page. By default 30.
            next_page_token: Token from the previous page, to ask for the next one. It expires after
                15 minutes.
            role: Role in the shared space to restrict the list to; `all` returns everybody. By
                default "all".
            status: Which members of the shared space to list, by whether they are active. By
                default "all".
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            The members on this page, fetched page by page as they are asked for.

        Raises:
            PermissionDeniedError: You have no permission for access to the shared spaces (403, code
                200).
            NotFoundError: This space does not exist (404, code 5407).
            RateLimitError: Too Many Requests (429).

        Example:
            async for item in zoom.chat.shared_spaces.list_members("spcQ4mX7vLrTz9Pk"):
                print(item)
        """
        return self._pages("list_shared_space_members", locals())

    async def add_members(
        self,
        space_id: str,
        *,
        members: Sequence[_inputs.MemberInput],
        request_options: RequestOptions | None = None,
    ) -> _models.SharedSpaceMemberResult:
        """Put users into a shared space as members.

        Works with account-level apps.

        Scopes: chat:write, chat:write:admin.

        Granular scopes: team_chat:write:shared_space_members,
        team_chat:write:shared_space_members:admin.

        Role permissions: ChatChannel:Edit.

        Rate limit: Medium.

        Args:
            space_id: The shared space's ID.
            members: The users to add to the shared space. 1 to 20 items.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            The outcome for each user, with counts of successes and failures.

        Raises:
            OperationFailedError: Adding members to the shared space failed (400, code 5301).
            PermissionDeniedError: Unauthorized request: you lack the permission to add shared space
                members (403, code 200).
            NotFoundError: This shared space does not exist (404, code 5407).
            UserNotFoundError: No user exists for {identifier} (404, code 1001).
            RateLimitError: Too Many Requests (429).

        Example:
            await zoom.chat.shared_spaces.add_members(
                "spcQ4mX7vLrTz9Pk",
                members=[
                    {"identifier": "userAmara0000000000001"},
                    {"identifier": "userJonas0000000000002"},
                ],
            )
        """
        return await self._call("add_shared_space_members", locals())

    async def remove_members(
        self,
        space_id: str,
        *,
        identifiers: str,
        request_options: RequestOptions | None = None,
    ) -> _models.SharedSpaceMemberResult:
        """Take members out of a shared space.

        Works with account-level apps.

        Scopes: chat:write, chat:write:admin.

        Granular scopes: team_chat:delete:shared_space_members,
        team_chat:delete:shared_space_members:admin.

        Role permissions: ChatChannel:Edit.

        Rate limit: Medium.

        Args:
            space_id: The shared space's ID.
            identifiers: The members or administrators to remove from the shared space, by user or
                member ID, separated by commas, at most 20. The owner cannot be removed.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            The outcome for each user, with counts of successes and failures.

        Raises:
            OperationFailedError: Removing the shared space members failed (400, code 5301).
            UserNotFoundError: The user {member_id} does not exist (400, code 1001).
            PermissionDeniedError: Unauthorized request: you lack the permission to remove shared
                space members (403, code 200).
            NotFoundError: This shared space does not exist (404, code 5407).
            RateLimitError: Too Many Requests (429).

        Example:
            await zoom.chat.shared_spaces.remove_members(
                "spcQ4mX7vLrTz9Pk",
                identifiers="memJonas00000000000002,memMei0000000000000003",
            )
        """
        return await self._call("remove_shared_space_members", locals())

    async def transfer_ownership(
        self,
        space_id: str,
        *,
        identifier: str,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Make a member or an administrator of a shared space its new owner.

        Works with account-level apps.

        Scopes: chat:write, chat:write:admin.

        Granular scopes: team_chat:update:shared_space_owner,
        team_chat:update:shared_space_owner:admin.

        Role permissions: ChatChannel:Edit.

        Rate limit: Medium.

        Args:
            space_id: The shared space's ID.
            identifier: Member ID or user ID of the member or administrator who becomes the owner.
            request_options: How this call alone is sent: time limit, retries, headers.

        Raises:
            OperationFailedError: Transferring the shared space ownership failed (400, code 5301).
            PermissionDeniedError: Unauthorized request: you lack the permission to transfer the
                shared space ownership (403, code 200).
            NotFoundError: This shared space does not exist (404, code 5407).
            RateLimitError: Too Many Requests (429).

        Example:
            await zoom.chat.shared_spaces.transfer_ownership(
                "spcQ4mX7vLrTz9Pk",
                identifier="userJonas0000000000002",
            )
        """
        await self._call("transfer_shared_space_ownership", locals())
