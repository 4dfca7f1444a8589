# Generated from accounts.postman_collection.json, billing.postman_collection.json, chatbot.postman_collection.json, meetings.postman_collection.json, rooms.postman_collection.json and 3 more. Not to be edited.
from __future__ import annotations

from typing import TYPE_CHECKING

from ...runtime.resources import AsyncResource, Resource
from ...runtime.types import UNSET, Unset

if TYPE_CHECKING:
    from ... import models as _models
    from ...runtime.options import RequestOptions
    from ...runtime.pages import AsyncPages, Pages
    from ...runtime.types import FileInput


class RoomsBackgrounds(Resource):
    """The operations of rooms.backgrounds."""

    def list_images(
        self,
        *,
        page_size: int | Unset = UNSET,
        next_page_token: str | Unset = UNSET,
        folder_id: str | Unset = UNSET,
        request_options: RequestOptions | None = None,
    ) -> Pages[_models.RoomBackgroundImage, _models.RoomBackgroundImageList]:
        """List the background images in the account's library for Zoom Rooms, at most 200 per page.

        Scopes: room:read:admin.

        Granular scopes: zoom_rooms:read:background_library_content:admin.

        Role permissions: ZoomRooms:Read.

        Rate limit: Medium.

        Args:
            page_size: How many content files to return per page.
            next_page_token: Token from the previous page, to ask for the next one. It expires after
                15 minutes.
            folder_id: Only images of this folder.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            The images on this page, fetched page by page as they are asked for.

        Raises:
            ValidationError: The next_page_token or the page_size is invalid (400, code 30051005).
            AuthenticationError: Unauthorized (401).
            RateLimitError: Too Many Requests (429).

        Example:
            for item in zoom.rooms.backgrounds.list_images():
                print(item)
        """
        return self._pages("list_room_background_images", locals())

    def get_image(
        self,
        content_id: str,
        *,
        request_options: RequestOptions | None = None,
    ) -> _models.DefaultRoomBackgroundImage:
        """Return one background image of the library, with an address for downloading it.

        Scopes: room:read:admin.

        Granular scopes: zoom_rooms:read:background_library_content:admin.

        Role permissions: ZoomRooms:Read.

        Rate limit: Medium.

        Args:
            content_id: ID of the background image.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            The image.

        Raises:
            ValidationError: The parameter is invalid: a file content ID may not contain illegal
                characters (400, code 30051005).
            AuthenticationError: Unauthorized (401).
            NotFoundError: The file content was not found (404, code 30054003).
            RateLimitError: Too Many Requests (429).

        Example:
            zoom.rooms.backgrounds.get_image("contentHarborView00001")
        """
        return self._call("get_room_background_image", locals())

    def delete_image(
        self,
        content_id: str,
        *,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Delete a background image from the library.

        Zoom Rooms that use it fall back to the default image.

        Scopes: room:write:admin.

        Granular scopes: zoom_rooms:delete:background_library_content:admin.

        Role permissions: ZoomRooms:Edit.

        Rate limit: Medium.

        Args:
            content_id: ID of the background image.
            request_options: How this call alone is sent: time limit, retries, headers.

        Raises:
            ValidationError: The parameter is invalid: a Folder ID may not contain illegal
                characters (400, code 30051005).
            AuthenticationError: Unauthorized (401).
            NotFoundError: The folder was not found (404, code 30054003).
            RateLimitError: Too Many Requests (429).

        Example:
            zoom.rooms.backgrounds.delete_image("contentHarborView00001")
        """
        self._call("delete_room_background_image", locals())

    def list_default_images(
        self,
        *,
        page_size: int | Unset = UNSET,
        next_page_token: str | Unset = UNSET,
        request_options: RequestOptions | None = None,
    ) -> Pages[_models.DefaultRoomBackgroundImage, _models.DefaultRoomBackgroundImageList]:
        """List the background images that Zoom itself supplies for Zoom Rooms.

        Scopes: room:read:admin.

        Granular scopes: zoom_rooms:read:background_library_content:admin.

        Role permissions: ZoomRooms:Read.

        Rate limit: Medium.

        Args:
            page_size: How many content files to return per page.
            next_page_token: Token from the previous page, to ask for the next one. It expires after
                15 minutes.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            The images on this page, fetched page by page as they are asked for.

        Raises:
            ValidationError: The next_page_token or the page_size is invalid (400, code 30051005).
            AuthenticationError: Unauthorized (401).
            RateLimitError: Too Many Requests (429).

        Example:
            for item in zoom.rooms.backgrounds.list_default_images():
                print(item)
        """
        return self._pages("list_default_room_background_images", locals())

    def list_folders(
        self,
        *,
        page_size: int | Unset = UNSET,
        next_page_token: str | Unset = UNSET,
        request_options: RequestOptions | None = None,
    ) -> Pages[_models.Folder, _models.FolderList]:
        """List room background folders

        List the folders in the background image library of the account's Zoom Rooms, at most 200
        per page.

        Scopes: room:read:admin.

        Granular scopes: zoom_rooms:read:background_library_folder:admin.

        Role permissions: ZoomRooms:Read.

        Rate limit: Medium.

        Args:
            page_size: How many folders to return per page.
            next_page_token: Token from the previous page, to ask for the next one. It expires after
                15 minutes.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            The folders on this page, fetched page by page as they are asked for.

        Raises:
            ValidationError: The next_page_token or the page_size is invalid (400, code 30051005).
            AuthenticationError: Unauthorized (401).
            RateLimitError: Too Many Requests (429).

        Example:
            for item in zoom.rooms.backgrounds.list_folders():
                print(item)
        """
        return self._pages("list_room_background_folders", locals())

    def create_folder(
        self,
        *,
        folder_name: str | None | Unset = UNSET,
        request_options: RequestOptions | None = None,
    ) -> _models.CreatedFolder:
        """Create a folder in the background image library.

        There can be 20 at most.

        Scopes: room:write:admin.

        Granular scopes: zoom_rooms:write:background_library_folder:admin.

        Role permissions: ZoomRooms:Edit.

        Rate limit: Medium.

        Args:
            folder_name: Name of the folder.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            The new folder.

        Raises:
            ValidationError: The parameter is invalid: a Folder Name may not contain illegal
                characters (400, code 30051005).
            LimitReachedError: Folder creation failed, because the maximum limit of folders (20) is
                exceeded (400, code 30057007).
            AuthenticationError: Unauthorized (401).
            RateLimitError: Too Many Requests (429).

        Example:
            zoom.rooms.backgrounds.create_folder(folder_name="Lobby")
        """
        return self._call("create_room_background_folder", locals())

    def get_folder(
        self,
        folder_id: str,
        *,
        request_options: RequestOptions | None = None,
    ) -> _models.Folder:
        """Return one folder of the background image library.

        Scopes: room:read:admin.

        Granular scopes: zoom_rooms:read:background_library_folder:admin.

        Role permissions: ZoomRooms:Read.

        Rate limit: Medium.

        Args:
            folder_id: The folder's ID.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            The folder.

        Raises:
            ValidationError: An invalid parameter was sent: illegal characters may not occur in a
                Folder ID (400, code 30051005).
            AuthenticationError: Unauthorized (401).
            NotFoundError: There is no such folder; it was not found (404, code 30054003).
            RateLimitError: Too Many Requests (429).

        Example:
            zoom.rooms.backgrounds.get_folder("folderLobby00000000001")
        """
        return self._call("get_room_background_folder", locals())

    def delete_folder(
        self,
        folder_id: str,
        *,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Delete a folder from the background image library, together with every image in it.

        Zoom Rooms that use one of them fall back to the default image.

        Scopes: room:write:admin.

        Granular scopes: zoom_rooms:delete:background_library_folder:admin.

        Role permissions: ZoomRooms:Edit.

        Rate limit: Medium.

        Args:
            folder_id: The folder's ID.
            request_options: How this call alone is sent: time limit, retries, headers.

        Raises:
            ValidationError: The parameter is invalid: a Folder ID may not contain illegal
                characters (400, code 30051005).
            AuthenticationError: Unauthorized (401).
            NotFoundError: The folder was not found (404, code 30054003).
            RateLimitError: Too Many Requests (429).

        Example:
            zoom.rooms.backgrounds.delete_folder("folderLobby00000000001")
        """
        self._call("delete_room_background_folder", locals())

    def update_folder(
        self,
        folder_id: str,
        *,
        folder_name: str | None | Unset = UNSET,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Rename a folder of the background image library.

        The new name must not be in use yet.

        Scopes: room:write:admin.

        Granular scopes: zoom_rooms:update:background_library_folder:admin.

        Role permissions: ZoomRooms:Edit.

        Rate limit: Medium.

        Args:
            folder_id: The folder's ID.
            folder_name: Name of the folder.
            request_options: How this call alone is sent: time limit, retries, headers.

        Raises:
            ValidationError: The parameter is invalid: neither Folder Name nor Folder ID may contain
                illegal characters (400, code 30051005).
            AlreadyExistsError: Choose another name; this one is already taken (400, code 30057005).
            AuthenticationError: Unauthorized (401).
            NotFoundError: The folder was not found (404, code 30054003).
            RateLimitError: Too Many Requests (429).

        Example:
            zoom.rooms.backgrounds.update_folder("folderLobby00000000001", folder_name="Lobby")
        """
        self._call("update_room_background_folder", locals())

    def update_image(
        self,
        *,
        file: FileInput,
        content_id: str,
        content_name: str | None | Unset = UNSET,
        folder_id: str | None | Unset = UNSET,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Update an image of the background image library.

        It must be JPG/JPEG, 24-bit PNG without alpha or, for the Zoom Rooms appliance only, GIF.
        The caller needs a Zoom Rooms license. At most 20 requests a second per user, or 2000 per IP
        address.

        Scopes: room:write:admin.

        Granular scopes: zoom_rooms:update:background_library_content:admin.

        Role permissions: ZoomRooms:Edit.

        Rate limit: Medium.

        Args:
            file: The image to upload: JPG/JPEG, 24-bit PNG without alpha or, for the Zoom Rooms
                appliance only, GIF. Best with 1920 x 1080 pixels (or 1080 x 1920 upright), at most
                5120 x 2160 (or 2160 x 5120 upright).
            content_id: ID of the background image to update.
            content_name: Name for the background image.
            folder_id: ID of the folder for the image.
            request_options: How this call alone is sent: time limit, retries, headers.

        Raises:
            ValidationError: Bad Request (400).
            AuthenticationError: Unauthorized (401).
            RateLimitError: Too Many Requests (429).

        Example:
            zoom.rooms.backgrounds.update_image(
                file="picture.png",
                content_id="contentHarborView00001",
                content_name="harbor-view.png",
                folder_id="folderLobby00000000001",
            )
        """
        self._call("update_room_background_image", locals())

    def upload_image(
        self,
        *,
        file: FileInput,
        content_name: str | None | Unset = UNSET,
        folder_id: str | None | Unset = UNSET,
        request_options: RequestOptions | None = None,
    ) -> _models.UploadRoomBackgroundImageResult:
        """Upload an image to the background image library.

        It must be JPG/JPEG, 24-bit PNG without alpha or, for the Zoom Rooms appliance only, GIF.
        The caller needs a Zoom Rooms license. At most 20 requests a second per user, or 2000 per IP
        address.

        Scopes: room:write:admin.

        Granular scopes: zoom_rooms:write:background_library_content:admin.

        Role permissions: ZoomRooms:Edit.

        Rate limit: Medium.

        Args:
            file: The image to upload: JPG/JPEG, 24-bit PNG without alpha or, for the Zoom Rooms
                appliance only, GIF. Best with 1920 x 1080 pixels (or 1080 x 1920 upright), at most
                5120 x 2160 (or 2160 x 5120 upright).
            content_name: Name for the background image.
            folder_id: ID of the folder for the image.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            The ID of the new image.

        Raises:
            ValidationError: Bad Request (400).
            AuthenticationError: Unauthorized (401).
            RateLimitError: Too Many Requests (429).

        Example:
            zoom.rooms.backgrounds.upload_image(
                file="picture.png",
                content_name="harbor-view.png",
                folder_id="folderLobby00000000001",
            )
        """
        return self._call("upload_room_background_image", locals())


class AsyncRoomsBackgrounds(AsyncResource):
    """The operations of rooms.backgrounds."""

    def list_images(
        self,
        *,
        page_size: int | Unset = UNSET,
        next_page_token: str | Unset = UNSET,
        folder_id: str | Unset = UNSET,
        request_options: RequestOptions | None = None,
    ) -> AsyncPages[_models.RoomBackgroundImage, _models.RoomBackgroundImageList]:
        """List the background images in the account's library for Zoom Rooms, at most 200 per page.

        Scopes: room:read:admin.

        Granular scopes: zoom_rooms:read:background_library_content:admin.

        Role permissions: ZoomRooms:Read.

        Rate limit: Medium.

        Args:
            page_size: How many content files to return per page.
            next_page_token: Token from the previous page, to ask for the next one. It expires after
                15 minutes.
            folder_id: Only images of this folder.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            The images on this page, fetched page by page as they are asked for.

        Raises:
            ValidationError: The next_page_token or the page_size is invalid (400, code 30051005).
            AuthenticationError: Unauthorized (401).
            RateLimitError: Too Many Requests (429).

        Example:
            async for item in zoom.rooms.backgrounds.list_images():
                print(item)
        """
        return self._pages("list_room_background_images", locals())

    async def get_image(
        self,
        content_id: str,
        *,
        request_options: RequestOptions | None = None,
    ) -> _models.DefaultRoomBackgroundImage:
        """Return one background image of the library, with an address for downloading it.

        Scopes: room:read:admin.

        Granular scopes: zoom_rooms:read:background_library_content:admin.

        Role permissions: ZoomRooms:Read.

        Rate limit: Medium.

        Args:
            content_id: ID of the background image.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            The image.

        Raises:
            ValidationError: The parameter is invalid: a file content ID may not contain illegal
                characters (400, code 30051005).
            AuthenticationError: Unauthorized (401).
            NotFoundError: The file content was not found (404, code 30054003).
            RateLimitError: Too Many Requests (429).

        Example:
            await zoom.rooms.backgrounds.get_image("contentHarborView00001")
        """
        return await self._call("get_room_background_image", locals())

    async def delete_image(
        self,
        content_id: str,
        *,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Delete a background image from the library.

        Zoom Rooms that use it fall back to the default image.

        Scopes: room:write:admin.

        Granular scopes: zoom_rooms:delete:background_library_content:admin.

        Role permissions: ZoomRooms:Edit.

        Rate limit: Medium.

        Args:
            content_id: ID of the background image.
            request_options: How this call alone is sent: time limit, retries, headers.

        Raises:
            ValidationError: The parameter is invalid: a Folder ID may not contain illegal
                characters (400, code 30051005).
            AuthenticationError: Unauthorized (401).
            NotFoundError: The folder was not found (404, code 30054003).
            RateLimitError: Too Many Requests (429).

        Example:
            await zoom.rooms.backgrounds.delete_image("contentHarborView00001")
        """
        await self._call("delete_room_background_image", locals())

    def list_default_images(
        self,
        *,
        page_size: int | Unset = UNSET,
        next_page_token: str | Unset = UNSET,
        request_options: RequestOptions | None = None,
    ) -> AsyncPages[_models.DefaultRoomBackgroundImage, _models.DefaultRoomBackgroundImageList]:
        """List the background images that Zoom itself supplies for Zoom Rooms.

        Scopes: room:read:admin.

        Granular scopes: zoom_rooms:read:background_library_content:admin.

        Role permissions: ZoomRooms:Read.

        Rate limit: Medium.

        Args:
            page_size: How many content files to return per page.
            next_page_token: Token from the previous page, to ask for the next one. It expires after
                15 minutes.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            The images on this page, fetched page by page as they are asked for.

        Raises:
            ValidationError: The next_page_token or the page_size is invalid (400, code 30051005).
            AuthenticationError: Unauthorized (401).
            RateLimitError: Too Many Requests (429).

        Example:
            async for item in zoom.rooms.backgrounds.list_default_images():
                print(item)
        """
        return self._pages("list_default_room_background_images", locals())

    def list_folders(
        self,
        *,
        page_size: int | Unset = UNSET,
        next_page_token: str | Unset = UNSET,
        request_options: RequestOptions | None = None,
    ) -> AsyncPages[_models.Folder, _models.FolderList]:
        """List room background folders

        List the folders in the background image library of the account's Zoom Rooms, at most 200
        per page.

        Scopes: room:read:admin.

        Granular scopes: zoom_rooms:read:background_library_folder:admin.

        Role permissions: ZoomRooms:Read.

        Rate limit: Medium.

        Args:
            page_size: How many folders to return per page.
            next_page_token: Token from the previous page, to ask for the next one. It expires after
                15 minutes.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            The folders on this page, fetched page by page as they are asked for.

        Raises:
            ValidationError: The next_page_token or the page_size is invalid (400, code 30051005).
            AuthenticationError: Unauthorized (401).
            RateLimitError: Too Many Requests (429).

        Example:
            async for item in zoom.rooms.backgrounds.list_folders():
                print(item)
        """
        return self._pages("list_room_background_folders", locals())

    async def create_folder(
        self,
        *,
        folder_name: str | None | Unset = UNSET,
        request_options: RequestOptions | None = None,
    ) -> _models.CreatedFolder:
        """Create a folder in the background image library.

        There can be 20 at most.

        Scopes: room:write:admin.

        Granular scopes: zoom_rooms:write:background_library_folder:admin.

        Role permissions: ZoomRooms:Edit.

        Rate limit: Medium.

        Args:
            folder_name: Name of the folder.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            The new folder.

        Raises:
            ValidationError: The parameter is invalid: a Folder Name may not contain illegal
                characters (400, code 30051005).
            LimitReachedError: Folder creation failed, because the maximum limit of folders (20) is
                exceeded (400, code 30057007).
            AuthenticationError: Unauthorized (401).
            RateLimitError: Too Many Requests (429).

        Example:
            await zoom.rooms.backgrounds.create_folder(folder_name="Lobby")
        """
        return await self._call("create_room_background_folder", locals())

    async def get_folder(
        self,
        folder_id: str,
        *,
        request_options: RequestOptions | None = None,
    ) -> _models.Folder:
        """Return one folder of the background image library.

        Scopes: room:read:admin.

        Granular scopes: zoom_rooms:read:background_library_folder:admin.

        Role permissions: ZoomRooms:Read.

        Rate limit: Medium.

        Args:
            folder_id: The folder's ID.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            The folder.

        Raises:
            ValidationError: An invalid parameter was sent: illegal characters may not occur in a
                Folder ID (400, code 30051005).
            AuthenticationError: Unauthorized (401).
            NotFoundError: There is no such folder; it was not found (404, code 30054003).
            RateLimitError: Too Many Requests (429).

        Example:
            await zoom.rooms.backgrounds.get_folder("folderLobby00000000001")
        """
        return await self._call("get_room_background_folder", locals())

    async def delete_folder(
        self,
        folder_id: str,
        *,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Delete a folder from the background image library, together with every image in it.

        Zoom Rooms that use one of them fall back to the default image.

        Scopes: room:write:admin.

        Granular scopes: zoom_rooms:delete:background_library_folder:admin.

        Role permissions: ZoomRooms:Edit.

        Rate limit: Medium.

        Args:
            folder_id: The folder's ID.
            request_options: How this call alone is sent: time limit, retries, headers.

        Raises:
            ValidationError: The parameter is invalid: a Folder ID may not contain illegal
                characters (400, code 30051005).
            AuthenticationError: Unauthorized (401).
            NotFoundError: The folder was not found (404, code 30054003).
            RateLimitError: Too Many Requests (429).

        Example:
            await zoom.rooms.backgrounds.delete_folder("folderLobby00000000001")
        """
        await self._call("delete_room_background_folder", locals())

    async def update_folder(
        self,
        folder_id: str,
        *,
        folder_name: str | None | Unset = UNSET,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Rename a folder of the background image library.

        The new name must not be in use yet.

        Scopes: room:write:admin.

        Granular scopes: zoom_rooms:update:background_library_folder:admin.

        Role permissions: ZoomRooms:Edit.

        Rate limit: Medium.

        Args:
            folder_id: The folder's ID.
            folder_name: Name of the folder.
            request_options: How this call alone is sent: time limit, retries, headers.

        Raises:
            ValidationError: The parameter is invalid: neither Folder Name nor Folder ID may contain
                illegal characters (400, code 30051005).
            AlreadyExistsError: Choose another name; this one is already taken (400, code 30057005).
            AuthenticationError: Unauthorized (401).
            NotFoundError: The folder was not found (404, code 30054003).
            RateLimitError: Too Many Requests (429).

        Example:
            await zoom.rooms.backgrounds.update_folder(
                "folderLobby00000000001",
                folder_name="Lobby",
            )
        """
        await self._call("update_room_background_folder", locals())

    async def update_image(
        self,
        *,
        file: FileInput,
        content_id: str,
        content_name: str | None | Unset = UNSET,
        folder_id: str | None | Unset = UNSET,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Update an image of the background image library.

        It must be JPG/JPEG, 24-bit PNG without alpha or, for the Zoom Rooms appliance only, GIF.
        The caller needs a Zoom Rooms license. At most 20 requests a second per user, or 2000 per IP
        address.

        Scopes: room:write:admin.

        Granular scopes: zoom_rooms:update:background_library_content:admin.

        Role permissions: ZoomRooms:Edit.

        Rate limit: Medium.

        Args:
            file: The image to upload: JPG/JPEG, 24-bit PNG without alpha or, for the Zoom Rooms
                appliance only, GIF. Best with 1920 x 1080 pixels (or 1080 x 1920 upright), at most
                5120 x 2160 (or 2160 x 5120 upright).
            content_id: ID of the background image to update.
            content_name: Name for the background image.
            folder_id: ID of the folder for the image.
            request_options: How this call alone is sent: time limit, retries, headers.

        Raises:
            ValidationError: Bad Request (400).
            AuthenticationError: Unauthorized (401).
            RateLimitError: Too Many Requests (429).

        Example:
            await zoom.rooms.backgrounds.update_image(
                file="picture.png",
                content_id="contentHarborView00001",
                content_name="harbor-view.png",
                folder_id="folderLobby00000000001",
            )
        """
        await self._call("update_room_background_image", locals())

    async def upload_image(
        self,
        *,
        file: FileInput,
        content_name: str | None | Unset = UNSET,
        folder_id: str | None | Unset = UNSET,
        request_options: RequestOptions | None = None,
    ) -> _models.UploadRoomBackgroundImageResult:
        """Upload an image to the background image library.

        It must be JPG/JPEG, 24-bit PNG without alpha or, for the Zoom Rooms appliance only, GIF.
        The caller needs a Zoom Rooms license. At most 20 requests a second per user, or 2000 per IP
        address.

        Scopes: room:write:admin.

        Granular scopes: zoom_rooms:write:background_library_content:admin.

        Role permissions: ZoomRooms:Edit.

        Rate limit: Medium.

        Args:
            file: The image to upload: JPG/JPEG, 24-bit PNG without alpha or, for the Zoom Rooms
                appliance only, GIF. Best with 1920 x 1080 pixels (or 1080 x 1920 upright), at most
                5120 x 2160 (or 2160 x 5120 upright).
            content_name: Name for the background image.
            folder_id: ID of the folder for the image.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            The ID of the new image.

        Raises:
            ValidationError: Bad Request (400).
            AuthenticationError: Unauthorized (401).
            RateLimitError: Too Many Requests (429).

        Example:
            await zoom.rooms.backgrounds.upload_image(
                file="picture.png",
                content_name="harbor-view.png",
                folder_id="folderLobby00000000001",
            )
        """
        return await self._call("upload_room_background_image", locals())
