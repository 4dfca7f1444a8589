# Generated from accounts.postman_collection.json, billing.postman_collection.json, chatbot.postman_collection.json, meetings.postman_collection.json, rooms.postman_collection.json and 3 more. Not to be edited.
from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from ...runtime.resources import AsyncResource, Resource
from ...runtime.types import UNSET, Unset

if TYPE_CHECKING:
    from ... import models as _models
    from ...runtime.options import RequestOptions
    from ...runtime.pages import AsyncPages, Pages


class RoomsTags(Resource):
    """The operations of rooms.tags."""

    def assign_to_location_rooms(
        self,
        location_id: str,
        *,
        tag_ids: Sequence[str],
        request_options: RequestOptions | None = None,
    ) -> None:
        """Assign tags to all Zoom Rooms below a location.

        A room can carry 10 tags. Needs a Pro plan or higher with a Zoom Rooms license.

        Scopes: room:write:admin.

        Granular scopes: zoom_rooms:update:room_tag:admin.

        Role permissions: ZoomRooms:Edit.

        Rate limit: Medium.

        Args:
            location_id: ID of the location whose Zoom Rooms get the tags.
            tag_ids: IDs of the tags that the rooms get.
            request_options: How this call alone is sent: time limit, retries, headers.

        Raises:
            PlanMissingError: No Zoom Room subscription was found. Purchase one, then try again
                (400, code 200).
            OperationFailedError: The general error code for a failure of the Room Tag API (400,
                code 8301).
            LimitReachedError: A room may not have more than 10 tags; their number is exceeded (400,
                code 8303).
            NotFoundError: There are no rooms in the location (400, code 8308).
            ValidationError: The locationId given is invalid (404, code 8307).
            RateLimitError: Too Many Requests (429).

        Example:
            zoom.rooms.tags.assign_to_location_rooms(
                "locBerlinFloor03000001",
                tag_ids=["tagProjector0000000001", "tagWhiteboard000000002"],
            )
        """
        self._call("assign_tags_to_location_rooms", locals())

    def list(
        self,
        *,
        page_size: int | Unset = UNSET,
        next_page_token: str | Unset = UNSET,
        request_options: RequestOptions | None = None,
    ) -> Pages[_models.RoomTag, _models.RoomTagList]:
        """List the tags for Zoom Rooms, page by page.

        Needs a Pro plan or higher with a Zoom Rooms license.

        Scopes: room:read:admin.

        Granular scopes: zoom_rooms:read:list_tags:admin.

        Rate limit: Medium.

        Args:
            page_size: How many entries to return per page. By default 30.
            next_page_token: Token from the previous page, to ask for the next one. It expires after
                15 minutes.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            The tags on this page, fetched page by page as they are asked for.

        Raises:
            PlanMissingError: No Zoom Room subscription was found. Purchase one, then try again
                (400, code 200).
            OperationFailedError: The Room Tag API had a general failure (400, code 8301).
            RateLimitError: Too Many Requests (429).

        Example:
            for item in zoom.rooms.tags.list():
                print(item)
        """
        return self._pages("list_room_tags", locals())

    def create(
        self,
        *,
        name: str,
        description: str,
        request_options: RequestOptions | None = None,
    ) -> _models.CreateRoomTagResult:
        """Create a tag for Zoom Rooms.

        An account can have 500. Name and description hold up to 255 characters each; the name
        must be new and without commas. Needs a Pro plan or higher with a Zoom Rooms license.

        Scopes: room:write:admin.

        Granular scopes: zoom_rooms:write:tag:admin.

        Rate limit: Medium.

        Args:
            name: Name for the Zoom Rooms tag.
            description: What the Zoom Rooms tag stands for.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            The ID of the new tag.

        Raises:
            PlanMissingError: No Zoom Room subscription was found. Purchase one, then try again
                (400, code 200).
            ValidationError: The tag name is longer than 255 characters (400, code 8302).
            ValidationError: The tag name may not contain a comma (,) (400, code 8302).
            AlreadyExistsError: The tag name is a duplicate (400, code 8302).
            OperationFailedError: The Room Tag API had a general failure (400, code 8301).
            ValidationError: The tag description is longer than 255 characters (400, code 8303).
            LimitReachedError: An account may not have more than 500 tags; their number is exceeded
                (400, code 8304).
            RateLimitError: Too Many Requests (429).

        Example:
            zoom.rooms.tags.create(name="Two screens", description="Rooms with two screens")
        """
        return self._call("create_room_tag", locals())

    def delete(
        self,
        tag_id: str,
        *,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Delete a tag for Zoom Rooms.

        Needs a Pro plan or higher with a Zoom Rooms license.

        Scopes: room:write:admin.

        Granular scopes: zoom_rooms:delete:tag:admin.

        Rate limit: Medium.

        Args:
            tag_id: The tag's ID.
            request_options: How this call alone is sent: time limit, retries, headers.

        Raises:
            PlanMissingError: No Zoom Room subscription was found. Purchase one, then try again
                (400, code 200).
            ValidationError: The request contains a tag ID that is empty. Error code for a general
                Room Tag API failure (400, code 8301).
            NotFoundError: The tag ID does not exist (404, code 8306).
            RateLimitError: Too Many Requests (429).

        Example:
            zoom.rooms.tags.delete("tagProjector0000000001")
        """
        self._call("delete_room_tag", locals())

    def update(
        self,
        tag_id: str,
        *,
        name: str | None | Unset = UNSET,
        description: str | None | Unset = UNSET,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Change the name or description of a tag for Zoom Rooms.

        Needs a Pro plan or higher with a Zoom Rooms license.

        Scopes: room:write:admin.

        Granular scopes: zoom_rooms:update:tag:admin.

        Rate limit: Medium.

        Args:
            tag_id: The tag's ID.
            name: Text that replaces the tag's name; if given, not empty.
            description: Text that replaces the description of the tag; may be empty or left out.
            request_options: How this call alone is sent: time limit, retries, headers.

        Raises:
            PlanMissingError: No Zoom Room subscription was found. Purchase one, then try again
                (400, code 200).
            OperationFailedError: A general failure of the Room Tag API occurred (400, code 8301).
            ValidationError: There is nothing to update here (400, code 8305).
            ValidationError: The tag name is illegal (400, code 8302).
            ValidationError: The tag description is illegal (400, code 8303).
            NotFoundError: The tag ID does not exist (404, code 8306).
            RateLimitError: Too Many Requests (429).

        Example:
            zoom.rooms.tags.update(
                "tagProjector0000000001",
                name="Two screens",
                description="Rooms with two screens",
            )
        """
        self._call("update_room_tag", locals())

    def unassign_from_room(
        self,
        room_id: str,
        *,
        tag_ids: str,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Take one tag, or with `all` every tag, off a Zoom Room.

        Needs a Pro plan or higher with a Zoom Rooms license.

        Scopes: room:write:admin.

        Granular scopes: zoom_rooms:delete:room_tag:admin.

        Rate limit: Medium.

        Args:
            room_id: The Zoom Room's ID.
            tag_ids: ID of the one tag to take off, or `all` to take off every tag.
            request_options: How this call alone is sent: time limit, retries, headers.

        Raises:
            PlanMissingError: No Zoom Room subscription was found. Purchase one, then try again
                (400, code 200).
            ValidationError: The request is empty, and the general error code for a Room Tag API
                failure was given (400, code 8301).
            ValidationError: The roomUserId given is invalid (400, code 8307).
            NotFoundError: No room {roomId} was found (404, code 1012).
            ValidationError: The tagId given is invalid (404, code 8306).
            RateLimitError: Too Many Requests (429).

        Example:
            zoom.rooms.tags.unassign_from_room(
                "roomHarbor000000000001",
                tag_ids="tagProjector0000000001",
            )
        """
        self._call("unassign_tags_from_room", locals())

    def assign_to_room(
        self,
        room_id: str,
        *,
        tag_ids: Sequence[str],
        request_options: RequestOptions | None = None,
    ) -> None:
        """Assign tags to a Zoom Room, which can carry 10.

        Needs a Pro plan or higher with a Zoom Rooms license.

        Scopes: room:write:admin.

        Granular scopes: zoom_rooms:update:room_tag:admin.

        Role permissions: ZoomRooms:Edit.

        Rate limit: Medium.

        Args:
            room_id: The Zoom Room's ID.
            tag_ids: IDs of the tags that the room gets.
            request_options: How this call alone is sent: time limit, retries, headers.

        Raises:
            PlanMissingError: No Zoom Room subscription was found. Purchase one, then try again
                (400, code 200).
            ValidationError: One roomUserId at least is invalid (400, code 8307).
            ValidationError: The request has a tag ID list that is empty, and the general error code
                for a Room Tag API failure was given (400, code 8301).
            ValidationError: There is nothing to update here (400, code 8305).
            LimitReachedError: An account may not have more than 500 tags; their number is exceeded
                (400, code 8304).
            LimitReachedError: A room may not have more than 10 tags; their number is exceeded (400,
                code 8308).
            NotFoundError: No room {roomId} was found (404, code 1012).
            ValidationError: One tagId at least is invalid (404, code 8306).
            RateLimitError: Too Many Requests (429).

        Example:
            zoom.rooms.tags.assign_to_room(
                "roomHarbor000000000001",
                tag_ids=["tagProjector0000000001", "tagWhiteboard000000002"],
            )
        """
        self._call("assign_tags_to_room", locals())


class AsyncRoomsTags(AsyncResource):
    """The operations of rooms.tags."""

    async def assign_to_location_rooms(
        self,
        location_id: str,
        *,
        tag_ids: Sequence[str],
        request_options: RequestOptions | None = None,
    ) -> None:
        """Assign tags to all Zoom Rooms below a location.

        A room can carry 10 tags. Needs a Pro plan or higher with a Zoom Rooms license.

        Scopes: room:write:admin.

        Granular scopes: zoom_rooms:update:room_tag:admin.

        Role permissions: ZoomRooms:Edit.

        Rate limit: Medium.

        Args:
            location_id: ID of the location whose Zoom Rooms get the tags.
            tag_ids: IDs of the tags that the rooms get.
            request_options: How this call alone is sent: time limit, retries, headers.

        Raises:
            PlanMissingError: No Zoom Room subscription was found. Purchase one, then try again
                (400, code 200).
            OperationFailedError: The general error code for a failure of the Room Tag API (400,
                code 8301).
            LimitReachedError: A room may not have more than 10 tags; their number is exceeded (400,
                code 8303).
            NotFoundError: There are no rooms in the location (400, code 8308).
            ValidationError: The locationId given is invalid (404, code 8307).
            RateLimitError: Too Many Requests (429).

        Example:
            await zoom.rooms.tags.assign_to_location_rooms(
                "locBerlinFloor03000001",
                tag_ids=["tagProjector0000000001", "tagWhiteboard000000002"],
            )
        """
        await self._call("assign_tags_to_location_rooms", locals())

    def list(
        self,
        *,
        page_size: int | Unset = UNSET,
        next_page_token: str | Unset = UNSET,
        request_options: RequestOptions | None = None,
    ) -> AsyncPages[_models.RoomTag, _models.RoomTagList]:
        """List the tags for Zoom Rooms, page by page.

        Needs a Pro plan or higher with a Zoom Rooms license.

        Scopes: room:read:admin.

        Granular scopes: zoom_rooms:read:list_tags:admin.

        Rate limit: Medium.

        Args:
            page_size: How many entries to return per page. By default 30.
            next_page_token: Token from the previous page, to ask for the next one. It expires after
                15 minutes.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            The tags on this page, fetched page by page as they are asked for.

        Raises:
            PlanMissingError: No Zoom Room subscription was found. Purchase one, then try again
                (400, code 200).
            OperationFailedError: The Room Tag API had a general failure (400, code 8301).
            RateLimitError: Too Many Requests (429).

        Example:
            async for item in zoom.rooms.tags.list():
                print(item)
        """
        return self._pages("list_room_tags", locals())

    async def create(
        self,
        *,
        name: str,
        description: str,
        request_options: RequestOptions | None = None,
    ) -> _models.CreateRoomTagResult:
        """Create a tag for Zoom Rooms.

        An account can have 500. Name and description hold up to 255 characters each; the name
        must be new and without commas. Needs a Pro plan or higher with a Zoom Rooms license.

        Scopes: room:write:admin.

        Granular scopes: zoom_rooms:write:tag:admin.

        Rate limit: Medium.

        Args:
            name: Name for the Zoom Rooms tag.
            description: What the Zoom Rooms tag stands for.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            The ID of the new tag.

        Raises:
            PlanMissingError: No Zoom Room subscription was found. Purchase one, then try again
                (400, code 200).
            ValidationError: The tag name is longer than 255 characters (400, code 8302).
            ValidationError: The tag name may not contain a comma (,) (400, code 8302).
            AlreadyExistsError: The tag name is a duplicate (400, code 8302).
            OperationFailedError: The Room Tag API had a general failure (400, code 8301).
            ValidationError: The tag description is longer than 255 characters (400, code 8303).
            LimitReachedError: An account may not have more than 500 tags; their number is exceeded
                (400, code 8304).
            RateLimitError: Too Many Requests (429).

        Example:
            await zoom.rooms.tags.create(name="Two screens", description="Rooms with two screens")
        """
        return await self._call("create_room_tag", locals())

    async def delete(
        self,
        tag_id: str,
        *,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Delete a tag for Zoom Rooms.

        Needs a Pro plan or higher with a Zoom Rooms license.

        Scopes: room:write:admin.

        Granular scopes: zoom_rooms:delete:tag:admin.

        Rate limit: Medium.

        Args:
            tag_id: The tag's ID.
            request_options: How this call alone is sent: time limit, retries, headers.

        Raises:
            PlanMissingError: No Zoom Room subscription was found. Purchase one, then try again
                (400, code 200).
            ValidationError: The request contains a tag ID that is empty. Error code for a general
                Room Tag API failure (400, code 8301).
            NotFoundError: The tag ID does not exist (404, code 8306).
            RateLimitError: Too Many Requests (429).

        Example:
            await zoom.rooms.tags.delete("tagProjector0000000001")
        """
        await self._call("delete_room_tag", locals())

    async def update(
        self,
        tag_id: str,
        *,
        name: str | None | Unset = UNSET,
        description: str | None | Unset = UNSET,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Change the name or description of a tag for Zoom Rooms.

        Needs a Pro plan or higher with a Zoom Rooms license.

        Scopes: room:write:admin.

        Granular scopes: zoom_rooms:update:tag:admin.

        Rate limit: Medium.

        Args:
            tag_id: The tag's ID.
            name: Text that replaces the tag's name; if given, not empty.
            description: Text that replaces the description of the tag; may be empty or left out.
            request_options: How this call alone is sent: time limit, retries, headers.

        Raises:
            PlanMissingError: No Zoom Room subscription was found. Purchase one, then try again
                (400, code 200).
            OperationFailedError: A general failure of the Room Tag API occurred (400, code 8301).
            ValidationError: There is nothing to update here (400, code 8305).
            ValidationError: The tag name is illegal (400, code 8302).
            ValidationError: The tag description is illegal (400, code 8303).
            NotFoundError: The tag ID does not exist (404, code 8306).
            RateLimitError: Too Many Requests (429).

        Example:
            await zoom.rooms.tags.update(
                "tagProjector0000000001",
                name="Two screens",
                description="Rooms with two screens",
            )
        """
        await self._call("update_room_tag", locals())

    async def unassign_from_room(
        self,
        room_id: str,
        *,
        tag_ids: str,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Take one tag, or with `all` every tag, off a Zoom Room.

        Needs a Pro plan or higher with a Zoom Rooms license.

        Scopes: room:write:admin.

        Granular scopes: zoom_rooms:delete:room_tag:admin.

        Rate limit: Medium.

        Args:
            room_id: The Zoom Room's ID.
            tag_ids: ID of the one tag to take off, or `all` to take off every tag.
            request_options: How this call alone is sent: time limit, retries, headers.

        Raises:
            PlanMissingError: No Zoom Room subscription was found. Purchase one, then try again
                (400, code 200).
            ValidationError: The request is empty, and the general error code for a Room Tag API
                failure was given (400, code 8301).
            ValidationError: The roomUserId given is invalid (400, code 8307).
            NotFoundError: No room {roomId} was found (404, code 1012).
            ValidationError: The tagId given is invalid (404, code 8306).
            RateLimitError: Too Many Requests (429).

        Example:
            await zoom.rooms.tags.unassign_from_room(
                "roomHarbor000000000001",
                tag_ids="tagProjector0000000001",
            )
        """
        await self._call("unassign_tags_from_room", locals())

    async def assign_to_room(
        self,
        room_id: str,
        *,
        tag_ids: Sequence[str],
        request_options: RequestOptions | None = None,
    ) -> None:
        """Assign tags to a Zoom Room, which can carry 10.

        Needs a Pro plan or higher with a Zoom Rooms license.

        Scopes: room:write:admin.

        Granular scopes: zoom_rooms:update:room_tag:admin.

        Role permissions: ZoomRooms:Edit.

        Rate limit: Medium.

        Args:
            room_id: The Zoom Room's ID.
            tag_ids: IDs of the tags that the room gets.
            request_options: How this call alone is sent: time limit, retries, headers.

        Raises:
            PlanMissingError: No Zoom Room subscription was found. Purchase one, then try again
                (400, code 200).
            ValidationError: One roomUserId at least is invalid (400, code 8307).
            ValidationError: The request has a tag ID list that is empty, and the general error code
                for a Room Tag API failure was given (400, code 8301).
            ValidationError: There is nothing to update here (400, code 8305).
            LimitReachedError: An account may not have more than 500 tags; their number is exceeded
                (400, code 8304).
            LimitReachedError: A room may not have more than 10 tags; their number is exceeded (400,
                code 8308).
            NotFoundError: No room {roomId} was found (404, code 1012).
            ValidationError: One tagId at least is invalid (404, code 8306).
            RateLimitError: Too Many Requests (429).

        Example:
            await zoom.rooms.tags.assign_to_room(
                "roomHarbor000000000001",
                tag_ids=["tagProjector0000000001", "tagWhiteboard000000002"],
            )
        """
        await self._call("assign_tags_to_room", locals())
