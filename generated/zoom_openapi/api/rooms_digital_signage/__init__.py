# Generated from accounts.postman_collection.json, billing.postman_collection.json, chatbot.postman_collection.json, meetings.postman_collection.json, rooms.postman_collection.json and 3 more. Not to be edited.
from __future__ import annotations

import datetime
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
    from ...runtime.types import FileInput


class RoomsDigitalSignage(Resource):
    """The operations of rooms.digital_signage."""

    def list_content(
        self,
        *,
        type_: _literals.DigitalSignageContentType | Unset = UNSET,
        folder_id: str | Unset = UNSET,
        page_size: int | Unset = UNSET,
        next_page_token: str | Unset = UNSET,
        request_options: RequestOptions | None = None,
    ) -> Pages[_models.DigitalSignageContent, _models.DigitalSignageContentList]:
        """List the account's content for digital signage, files or folders.

        Needs a Pro plan or higher with Zoom Rooms, and content for digital signage.

        Scopes: room:read:admin.

        Rate limit: Medium.

        Args:
            type_: What to list of digital signage: `content` the files, `folder` the folders in
                which they are.
            folder_id: Only content of this folder.
            page_size: How many entries to return per page. At most 300. By default 30.
            next_page_token: Token from the previous page, to ask for the next one. It expires after
                15 minutes.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            The content on this page, fetched page by page as they are asked for.

        Raises:
            ValidationError: Bad Request (400).
            RateLimitError: Too Many Requests (429).

        Example:
            for item in zoom.rooms.digital_signage.list_content(type_="content"):
                print(item)
        """
        return self._pages("list_digital_signage_content", locals())

    def list_items(
        self,
        *,
        page_size: int,
        next_page_token: str | Unset = UNSET,
        request_options: RequestOptions | None = None,
    ) -> Pages[_models.ContentDigitalSignageItem, _models.ContentDigitalSignageItemList]:
        """List the items in the base folder of the digital signage library.

        Scopes: room:read:admin.

        Granular scopes: zoom_rooms:read:digital_signage_library_contents:admin.

        Role permissions: DigitalSignage:Read.

        Rate limit: Light.

        Args:
            page_size: How many entries to return per page. 1 to 200. By default 30.
            next_page_token: Token from the previous page, to ask for the next one. It expires after
                15 minutes.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            The items on this page, fetched page by page as they are asked for.

        Raises:
            ValidationError: The next_page_token or the page_size is invalid (400, code 30051005).
            AuthenticationError: Unauthorized (401).
            RateLimitError: Too Many Requests (429).

        Example:
            for item in zoom.rooms.digital_signage.list_items(page_size=2):
                print(item)
        """
        return self._pages("list_digital_signage_items", locals())

    def add_url(
        self,
        *,
        content_name: str | None | Unset = UNSET,
        content_url: str | None | Unset = UNSET,
        folder_id: str | None | Unset = UNSET,
        request_options: RequestOptions | None = None,
    ) -> _models.AddDigitalSignageUrlResult:
        """Add a web address to the digital signage library.

        Images and videos are uploaded as files instead.

        Scopes: room:write:admin.

        Granular scopes: zoom_rooms:write:digital_signage_library_contents:admin.

        Role permissions: DigitalSignage:Edit.

        Rate limit: Light.

        Args:
            content_name: Name of the digital signage item.
            content_url: Web address that the item shows.
            folder_id: ID of the folder for the item.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            The ID of the new item.

        Raises:
            AuthenticationError: Unauthorized (401).
            PermissionDeniedError: Forbidden (403).
            RateLimitError: Too Many Requests (429).

        Example:
            zoom.rooms.digital_signage.add_url(
                content_name="Welcome screen",
                content_url="https://signage.example.com/welcome",
                folder_id="folderLobby00000000001",
            )
        """
        return self._call("add_digital_signage_url", locals())

    def get_item(
        self,
        content_id: str,
        *,
        request_options: RequestOptions | None = None,
    ) -> _models.DigitalSignageItem:
        """Return one item of the digital signage library, an image, a video or a web address.

        Scopes: room:read:admin.

        Granular scopes: zoom_rooms:read:digital_signage_library_contents:admin.

        Role permissions: DigitalSignage:Read.

        Rate limit: Light.

        Args:
            content_id: ID of the digital signage item.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            The item.

        Raises:
            NotFoundError: Not Found (404).
            RateLimitError: Too Many Requests (429).

        Example:
            zoom.rooms.digital_signage.get_item("contentWelcome00000001")
        """
        return self._call("get_digital_signage_item", locals())

    def delete_item(
        self,
        content_id: str,
        *,
        remove_from_library_only: bool | Unset = UNSET,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Delete an item from the digital signage library.

        `remove_from_library_only` decides whether playlists and the content lists of Zoom Rooms
        keep it.

        Scopes: room:write:admin, room:write:master.

        Granular scopes: zoom_rooms:write:digital_signage_library_contents:admin.

        Role permissions: DigitalSignage:Edit.

        Rate limit: Light.

        Args:
            content_id: ID of the digital signage item.
            remove_from_library_only: Whether the item leaves only the library. If `false`, it also
                leaves the playlists and content lists of Zoom Rooms that refer to it.
            request_options: How this call alone is sent: time limit, retries, headers.

        Raises:
            ValidationError: Bad Request (400).
            NotFoundError: Not Found (404).
            RateLimitError: Too Many Requests (429).

        Example:
            zoom.rooms.digital_signage.delete_item("contentWelcome00000001")
        """
        self._call("delete_digital_signage_item", locals())

    def update_item(
        self,
        content_id: str,
        *,
        content_name: str | None | Unset = UNSET,
        content_url: str | None | Unset = UNSET,
        expires: bool | None | Unset = UNSET,
        expiration_time: datetime.datetime | str | None | Unset = UNSET,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Change the name, web address or expiry of an item in the digital signage library.

        Scopes: room:write:admin.

        Granular scopes: zoom_rooms:write:digital_signage_library_contents:admin.

        Role permissions: DigitalSignage:Edit.

        Rate limit: Light.

        Args:
            content_id: ID of the digital signage item.
            content_name: Name of the digital signage item.
            content_url: New web address that the item shows. Ignored for images and videos.
            expires: Whether the item expires at `expiration_time`. Without it, it does not.
            expiration_time: When the item expires, if `expires` is `true`.
            request_options: How this call alone is sent: time limit, retries, headers.

        Raises:
            ValidationError: Bad Request (400).
            NotFoundError: Not Found (404).
            RateLimitError: Too Many Requests (429).

        Example:
            zoom.rooms.digital_signage.update_item(
                "contentWelcome00000001",
                content_name="Welcome screen",
                content_url="https://signage.example.com/welcome",
                expires=True,
                expiration_time="2026-03-16T15:45:00Z",
            )
        """
        self._call("update_digital_signage_item", locals())

    def create_folder(
        self,
        *,
        folder_name: str | None | Unset = UNSET,
        request_options: RequestOptions | None = None,
    ) -> _models.CreatedFolder:
        """Create a folder in the digital signage library.

        Scopes: room:write:admin.

        Granular scopes: zoom_rooms:write:digital_signage_library_contents:admin.

        Role permissions: DigitalSignage:Edit.

        Rate limit: Light.

        Args:
            folder_name: Name of the folder.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            The ID of the new folder.

        Raises:
            ValidationError: Bad Request (400).
            NotFoundError: Not Found (404).
            RateLimitError: Too Many Requests (429).

        Example:
            zoom.rooms.digital_signage.create_folder(folder_name="Lobby")
        """
        return self._call("create_digital_signage_folder", locals())

    def get_folder(
        self,
        folder_id: str,
        *,
        request_options: RequestOptions | None = None,
    ) -> _models.Folder:
        """Return one folder of the digital signage library.

        Scopes: room:read:master.

        Granular scopes: zoom_rooms:read:digital_signage_library_contents:admin.

        Role permissions: DigitalSignage:Read.

        Rate limit: Light.

        Args:
            folder_id: The folder's ID.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            The folder.

        Raises:
            ValidationError: Bad Request (400).
            NotFoundError: Not Found (404).
            RateLimitError: Too Many Requests (429).

        Example:
            zoom.rooms.digital_signage.get_folder("folderLobby00000000001")
        """
        return self._call("get_digital_signage_folder", locals())

    def delete_folder(
        self,
        folder_id: str,
        *,
        remove_from_library_only: bool | Unset = UNSET,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Delete a folder of the digital signage library, together with every item in it.

        `remove_from_library_only` decides whether playlists and the content lists of Zoom Rooms
        keep these items.

        Scopes: room:write:master.

        Granular scopes: zoom_rooms:write:digital_signage_library_contents:admin.

        Role permissions: DigitalSignage:Edit.

        Rate limit: Light.

        Args:
            folder_id: The folder's ID.
            remove_from_library_only: Whether the folder and its items leave only the library. If
                `false`, the items also leave the playlists and content lists of Zoom Rooms that
                refer to them.
            request_options: How this call alone is sent: time limit, retries, headers.

        Raises:
            ValidationError: Bad Request (400).
            NotFoundError: Not Found (404).
            RateLimitError: Too Many Requests (429).

        Example:
            zoom.rooms.digital_signage.delete_folder("folderLobby00000000001")
        """
        self._call("delete_digital_signage_folder", locals())

    def update_folder(
        self,
        folder_id: str,
        *,
        folder_name: str | None | Unset = UNSET,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Rename a folder of the digital signage library.

        Scopes: room:write:admin.

        Granular scopes: zoom_rooms:write:digital_signage_library_contents:admin.

        Role permissions: DigitalSignage:Edit.

        Rate limit: Light.

        Args:
            folder_id: The folder's ID.
            folder_name: Name of the folder.
            request_options: How this call alone is sent: time limit, retries, headers.

        Example:
            zoom.rooms.digital_signage.update_folder("folderLobby00000000001", folder_name="Lobby")
        """
        self._call("update_digital_signage_folder", locals())

    def list_playlists(
        self,
        *,
        page_size: int | Unset = UNSET,
        next_page_token: str | Unset = UNSET,
        request_options: RequestOptions | None = None,
    ) -> Pages[_models.Playlist, _models.PlaylistList]:
        """List the playlists of the digital signage library.

        Scopes: room:read:admin.

        Granular scopes: zoom_rooms:read:digital_signage_library_playlists:admin.

        Role permissions: DigitalSignage:Read.

        Rate limit: Light.

        Args:
            page_size: How many entries to return per page. 1 to 300.
            next_page_token: Token from the previous page, to ask for the next one. It expires after
                15 minutes.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            The playlists on this page, fetched page by page as they are asked for.

        Raises:
            ValidationError: Bad Request (400).
            NotFoundError: Not Found (404).
            RateLimitError: Too Many Requests (429).

        Example:
            for item in zoom.rooms.digital_signage.list_playlists():
                print(item)
        """
        return self._pages("list_digital_signage_playlists", locals())

    def create_playlist(
        self,
        *,
        playlist_name: str,
        request_options: RequestOptions | None = None,
    ) -> _models.CreateDigitalSignagePlaylistResult:
        """Create a playlist in the digital signage library.

        Scopes: room:write:admin.

        Granular scopes: zoom_rooms:write:digital_signage_library_playlists:admin.

        Role permissions: DigitalSignage:Edit.

        Rate limit: Light.

        Args:
            playlist_name: Name of the playlist.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            The ID of the new playlist.

        Raises:
            ValidationError: Bad Request (400).
            NotFoundError: Not Found (404).

        Example:
            zoom.rooms.digital_signage.create_playlist(playlist_name="Lobby loop")
        """
        return self._call("create_digital_signage_playlist", locals())

    def get_playlist(
        self,
        playlist_id: str,
        *,
        request_options: RequestOptions | None = None,
    ) -> _models.Playlist:
        """Return a playlist of the digital signage library by its ID.

        Scopes: room:read:admin.

        Granular scopes: zoom_rooms:read:digital_signage_library_playlists:admin.

        Role permissions: DigitalSignage:Read.

        Rate limit: Light.

        Args:
            playlist_id: The playlist's ID, as the list of playlists gives it.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            The playlist.

        Raises:
            ValidationError: Bad Request (400).
            NotFoundError: Not Found (404).
            RateLimitError: Too Many Requests (429).

        Example:
            zoom.rooms.digital_signage.get_playlist("playlistLobby000000001")
        """
        return self._call("get_digital_signage_playlist", locals())

    def delete_playlist(
        self,
        playlist_id: str,
        *,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Delete a playlist of the digital signage library.

        Scopes: room:write:admin.

        Granular scopes: zoom_rooms:write:digital_signage_library_playlists:admin.

        Role permissions: DigitalSignage:Edit.

        Rate limit: Light.

        Args:
            playlist_id: The playlist's ID, as the list of playlists gives it.
            request_options: How this call alone is sent: time limit, retries, headers.

        Raises:
            ValidationError: Bad Request (400).
            NotFoundError: Not Found (404).

        Example:
            zoom.rooms.digital_signage.delete_playlist("playlistLobby000000001")
        """
        self._call("delete_digital_signage_playlist", locals())

    def update_playlist(
        self,
        playlist_id: str,
        *,
        playlist_name: str | None | Unset = UNSET,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Rename a playlist of the digital signage library.

        Scopes: room:write:admin.

        Granular scopes: zoom_rooms:write:digital_signage_library_playlists:admin.

        Role permissions: DigitalSignage:Edit.

        Rate limit: Light.

        Args:
            playlist_id: The playlist's ID, as the list of playlists gives it.
            playlist_name: Name of the playlist.
            request_options: How this call alone is sent: time limit, retries, headers.

        Raises:
            ValidationError: Bad Request (400).
            NotFoundError: Not Found (404).
            RateLimitError: Too Many Requests (429).

        Example:
            zoom.rooms.digital_signage.update_playlist(
                "playlistLobby000000001",
                playlist_name="Lobby loop",
            )
        """
        self._call("update_digital_signage_playlist", locals())

    def list_playlist_items(
        self,
        playlist_id: str,
        *,
        page_size: int | Unset = UNSET,
        next_page_token: str | Unset = UNSET,
        request_options: RequestOptions | None = None,
    ) -> Pages[_models.DigitalSignagePlaylistItem, _models.DigitalSignagePlaylistItemList]:
        """List the items of a playlist in their order, with how long each plays.

        Scopes: room:read:admin.

        Granular scopes: zoom_rooms:read:digital_signage_library_playlists:admin.

        Role permissions: DigitalSignage:Read.

        Rate limit: Light.

        Args:
            playlist_id: The playlist's ID, as the list of playlists gives it.
            page_size: How many entries to return per page. 1 to 300.
            next_page_token: Token from the previous page, to ask for the next one. It expires after
                15 minutes.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            The items on this page, in order, fetched page by page as they are asked for.

        Raises:
            ValidationError: Bad Request (400).
            PermissionDeniedError: Forbidden (403).
            NotFoundError: Not Found (404).

        Example:
            for item in zoom.rooms.digital_signage.list_playlist_items("playlistLobby000000001"):
                print(item)
        """
        return self._pages("list_digital_signage_playlist_items", locals())

    def replace_playlist_items(
        self,
        playlist_id: str,
        *,
        contents: Sequence[_inputs.DigitalSignagePlaylistItemContent] | None | Unset = UNSET,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Replace all items of a playlist.

        Items that are missing from the request drop out.

        Scopes: room:write:admin.

        Granular scopes: zoom_rooms:write:digital_signage_library_playlists:admin.

        Role permissions: DigitalSignage:Edit.

        Rate limit: Light.

        Args:
            playlist_id: The playlist's ID, as the list of playlists gives it.
            contents: All items that the playlist is to have. At most 200 items.
            request_options: How this call alone is sent: time limit, retries, headers.

        Raises:
            ValidationError: Bad Request (400).
            AuthenticationError: Unauthorized (401).
            NotFoundError: Not Found (404).

        Example:
            zoom.rooms.digital_signage.replace_playlist_items(
                "playlistLobby000000001",
                contents=[
                    {"content_id": "contentWelcome00000001", "content_duration": 15},
                    {"content_id": "contentTimetable000002", "content_duration": 30},
                ],
            )
        """
        self._call("replace_digital_signage_playlist_items", locals())

    def list_playlist_rooms(
        self,
        playlist_id: str,
        *,
        request_options: RequestOptions | None = None,
    ) -> _models.DigitalSignagePlaylistRoomList:
        """List the Zoom Rooms to which a playlist is published.

        Scopes: room:read:admin.

        Granular scopes: zoom_rooms:read:digital_signage_library_playlists:admin.

        Role permissions: DigitalSignage:Read.

        Rate limit: Light.

        Args:
            playlist_id: The playlist's ID, as the list of playlists gives it.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            The rooms of the playlist.

        Raises:
            ValidationError: Bad Request (400).
            NotFoundError: Not Found (404).
            RateLimitError: Too Many Requests (429).

        Example:
            zoom.rooms.digital_signage.list_playlist_rooms("playlistLobby000000001")
        """
        return self._call("list_digital_signage_playlist_rooms", locals())

    def update_playlist_rooms(
        self,
        playlist_id: str,
        *,
        rooms: Sequence[_inputs.RoomRef] | None | Unset = UNSET,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Set the Zoom Rooms to which a playlist is published.

        Scopes: room:write:admin.

        Granular scopes: zoom_rooms:write:digital_signage_library_playlists:admin.

        Role permissions: DigitalSignage:Edit.

        Rate limit: Light.

        Args:
            playlist_id: The playlist's ID, as the list of playlists gives it.
            rooms: The Zoom Rooms to publish the playlist to.
            request_options: How this call alone is sent: time limit, retries, headers.

        Raises:
            ValidationError: Bad Request (400).
            NotFoundError: Not Found (404).
            RateLimitError: Too Many Requests (429).

        Example:
            zoom.rooms.digital_signage.update_playlist_rooms(
                "playlistLobby000000001",
                rooms=[
                    {"room_id": "roomHarbor00000000001A"},
                    {"room_id": "roomAtrium00000000002B"},
                ],
            )
        """
        self._call("update_digital_signage_playlist_rooms", locals())

    def update_file(
        self,
        *,
        file: FileInput,
        content_id: str | None | Unset = UNSET,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Update an image or a video of the digital signage library.

        Images must be JPG/JPEG, 24-bit PNG without alpha or, for the Zoom Rooms appliance only,
        GIF. At most 20 requests a second per user, or 2000 per IP address.

        Scopes: room:write:admin.

        Granular scopes: zoom_rooms:write:digital_signage_library_contents:admin.

        Role permissions: DigitalSignage:Edit.

        Rate limit: Light.

        Args:
            file: The image to upload: JPG/JPEG, 24-bit PNG without alpha or, for the Zoom Rooms
                appliance only, GIF. Best with 1920 x 1080 pixels (or 1080 x 1920 upright), at most
                5120 x 2160 (or 2160 x 5120 upright).
            content_id: ID of the digital signage item to update.
            request_options: How this call alone is sent: time limit, retries, headers.

        Raises:
            ValidationError: Bad Request (400).
            NotFoundError: Not Found (404).
            RateLimitError: Too Many Requests (429).

        Example:
            zoom.rooms.digital_signage.update_file(
                file="picture.png",
                content_id="contentWelcome00000001",
            )
        """
        self._call("update_digital_signage_file", locals())

    def upload_file(
        self,
        *,
        file: FileInput,
        content_name: str,
        folder_id: str | None | Unset = UNSET,
        request_options: RequestOptions | None = None,
    ) -> _models.UploadDigitalSignageFileResult:
        """Upload an image or a video to the digital signage library.

        Images must be JPG/JPEG, 24-bit PNG without alpha or, for the Zoom Rooms appliance only,
        GIF. At most 20 requests a second per user, or 2000 per IP address.

        Scopes: room:write:admin.

        Granular scopes: zoom_rooms:write:digital_signage_library_contents:admin.

        Role permissions: DigitalSignage:Edit.

        Rate limit: Light.

        Args:
            file: The image to upload: JPG/JPEG, 24-bit PNG without alpha or, for the Zoom Rooms
                appliance only, GIF. Best with 1920 x 1080 pixels (or 1080 x 1920 upright), at most
                5120 x 2160 (or 2160 x 5120 upright).
            content_name: Name for the digital signage item.
            folder_id: ID of the folder for the item.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            The ID of the new item.

        Raises:
            ValidationError: Bad Request (400).
            AuthenticationError: Unauthorized (401).
            RateLimitError: Too Many Requests (429).

        Example:
            zoom.rooms.digital_signage.upload_file(
                file="picture.png",
                content_name="welcome-screen.png",
                folder_id="folderLobby00000000001",
            )
        """
        return self._call("upload_digital_signage_file", locals())


class AsyncRoomsDigitalSignage(AsyncResource):
    """The operations of rooms.digital_signage."""

    def list_content(
        self,
        *,
        type_: _literals.DigitalSignageContentType | Unset = UNSET,
        folder_id: str | Unset = UNSET,
        page_size: int | Unset = UNSET,
        next_page_token: str | Unset = UNSET,
        request_options: RequestOptions | None = None,
    ) -> AsyncPages[_models.DigitalSignageContent, _models.DigitalSignageContentList]:
        """List the account's content for digital signage, files or folders.

        Needs a Pro plan or higher with Zoom Rooms, and content for digital signage.

        Scopes: room:read:admin.

        Rate limit: Medium.

        Args:
            type_: What to list of digital signage: `content` the files, `folder` the folders in
                which they are.
            folder_id: Only content of this folder.
            page_size: How many entries to return per page. At most 300. By default 30.
            next_page_token: Token from the previous page, to ask for the next one. It expires after
                15 minutes.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            The content on this page, fetched page by page as they are asked for.

        Raises:
            ValidationError: Bad Request (400).
            RateLimitError: Too Many Requests (429).

        Example:
            async for item in zoom.rooms.digital_signage.list_content(type_="content"):
                print(item)
        """
        return self._pages("list_digital_signage_content", locals())

    def list_items(
        self,
        *,
        page_size: int,
        next_page_token: str | Unset = UNSET,
        request_options: RequestOptions | None = None,
    ) -> AsyncPages[_models.ContentDigitalSignageItem, _models.ContentDigitalSignageItemList]:
        """List the items in the base folder of the digital signage library.

        Scopes: room:read:admin.

        Granular scopes: zoom_rooms:read:digital_signage_library_contents:admin.

        Role permissions: DigitalSignage:Read.

        Rate limit: Light.

        Args:
            page_size: How many entries to return per page. 1 to 200. By default 30.
            next_page_token: Token from the previous page, to ask for the next one. It expires after
                15 minutes.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            The items on this page, fetched page by page as they are asked for.

        Raises:
            ValidationError: The next_page_token or the page_size is invalid (400, code 30051005).
            AuthenticationError: Unauthorized (401).
            RateLimitError: Too Many Requests (429).

        Example:
            async for item in zoom.rooms.digital_signage.list_items(page_size=2):
                print(item)
        """
        return self._pages("list_digital_signage_items", locals())

    async def add_url(
        self,
        *,
        content_name: str | None | Unset = UNSET,
        content_url: str | None | Unset = UNSET,
        folder_id: str | None | Unset = UNSET,
        request_options: RequestOptions | None = None,
    ) -> _models.AddDigitalSignageUrlResult:
        """Add a web address to the digital signage library.

        Images and videos are uploaded as files instead.

        Scopes: room:write:admin.

        Granular scopes: zoom_rooms:write:digital_signage_library_contents:admin.

        Role permissions: DigitalSignage:Edit.

        Rate limit: Light.

        Args:
            content_name: Name of the digital signage item.
            content_url: Web address that the item shows.
            folder_id: ID of the folder for the item.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            The ID of the new item.

        Raises:
            AuthenticationError: Unauthorized (401).
            PermissionDeniedError: Forbidden (403).
            RateLimitError: Too Many Requests (429).

        Example:
            await zoom.rooms.digital_signage.add_url(
                content_name="Welcome screen",
                content_url="https://signage.example.com/welcome",
                folder_id="folderLobby00000000001",
            )
        """
        return await self._call("add_digital_signage_url", locals())

    async def get_item(
        self,
        content_id: str,
        *,
        request_options: RequestOptions | None = None,
    ) -> _models.DigitalSignageItem:
        """Return one item of the digital signage library, an image, a video or a web address.

        Scopes: room:read:admin.

        Granular scopes: zoom_rooms:read:digital_signage_library_contents:admin.

        Role permissions: DigitalSignage:Read.

        Rate limit: Light.

        Args:
            content_id: ID of the digital signage item.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            The item.

        Raises:
            NotFoundError: Not Found (404).
            RateLimitError: Too Many Requests (429).

        Example:
            await zoom.rooms.digital_signage.get_item("contentWelcome00000001")
        """
        return await self._call("get_digital_signage_item", locals())

    async def delete_item(
        self,
        content_id: str,
        *,
        remove_from_library_only: bool | Unset = UNSET,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Delete an item from the digital signage library.

        `remove_from_library_only` decides whether playlists and the content lists of Zoom Rooms
        keep it.

        Scopes: room:write:admin, room:write:master.

        Granular scopes: zoom_rooms:write:digital_signage_library_contents:admin.

        Role permissions: DigitalSignage:Edit.

        Rate limit: Light.

        Args:
            content_id: ID of the digital signage item.
            remove_from_library_only: Whether the item leaves only the library. If `false`, it also
                leaves the playlists and content lists of Zoom Rooms that refer to it.
            request_options: How this call alone is sent: time limit, retries, headers.

        Raises:
            ValidationError: Bad Request (400).
            NotFoundError: Not Found (404).
            RateLimitError: Too Many Requests (429).

        Example:
            await zoom.rooms.digital_signage.delete_item("contentWelcome00000001")
        """
        await self._call("delete_digital_signage_item", locals())

    async def update_item(
        self,
        content_id: str,
        *,
        content_name: str | None | Unset = UNSET,
        content_url: str | None | Unset = UNSET,
        expires: bool | None | Unset = UNSET,
        expiration_time: datetime.datetime | str | None | Unset = UNSET,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Change the name, web address or expiry of an item in the digital signage library.

        Scopes: room:write:admin.

        Granular scopes: zoom_rooms:write:digital_signage_library_contents:admin.

        Role permissions: DigitalSignage:Edit.

        Rate limit: Light.

        Args:
            content_id: ID of the digital signage item.
            content_name: Name of the digital signage item.
            content_url: New web address that the item shows. Ignored for images and videos.
            expires: Whether the item expires at `expiration_time`. Without it, it does not.
            expiration_time: When the item expires, if `expires` is `true`.
            request_options: How this call alone is sent: time limit, retries, headers.

        Raises:
            ValidationError: Bad Request (400).
            NotFoundError: Not Found (404).
            RateLimitError: Too Many Requests (429).

        Example:
            await zoom.rooms.digital_signage.update_item(
                "contentWelcome00000001",
                content_name="Welcome screen",
                content_url="https://signage.example.com/welcome",
                expires=True,
                expiration_time="2026-03-16T15:45:00Z",
            )
        """
        await self._call("update_digital_signage_item", locals())

    async def create_folder(
        self,
        *,
        folder_name: str | None | Unset = UNSET,
        request_options: RequestOptions | None = None,
    ) -> _models.CreatedFolder:
        """Create a folder in the digital signage library.

        Scopes: room:write:admin.

        Granular scopes: zoom_rooms:write:digital_signage_library_contents:admin.

        Role permissions: DigitalSignage:Edit.

        Rate limit: Light.

        Args:
            folder_name: Name of the folder.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            The ID of the new folder.

        Raises:
            ValidationError: Bad Request (400).
            NotFoundError: Not Found (404).
            RateLimitError: Too Many Requests (429).

        Example:
            await zoom.rooms.digital_signage.create_folder(folder_name="Lobby")
        """
        return await self._call("create_digital_signage_folder", locals())

    async def get_folder(
        self,
        folder_id: str,
        *,
        request_options: RequestOptions | None = None,
    ) -> _models.Folder:
        """Return one folder of the digital signage library.

        Scopes: room:read:master.

        Granular scopes: zoom_rooms:read:digital_signage_library_contents:admin.

        Role permissions: DigitalSignage:Read.

        Rate limit: Light.

        Args:
            folder_id: The folder's ID.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            The folder.

        Raises:
            ValidationError: Bad Request (400).
            NotFoundError: Not Found (404).
            RateLimitError: Too Many Requests (429).

        Example:
            await zoom.rooms.digital_signage.get_folder("folderLobby00000000001")
        """
        return await self._call("get_digital_signage_folder", locals())

    async def delete_folder(
        self,
        folder_id: str,
        *,
        remove_from_library_only: bool | Unset = UNSET,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Delete a folder of the digital signage library, together with every item in it.

        `remove_from_library_only` decides whether playlists and the content lists of Zoom Rooms
        keep these items.

        Scopes: room:write:master.

        Granular scopes: zoom_rooms:write:digital_signage_library_contents:admin.

        Role permissions: DigitalSignage:Edit.

        Rate limit: Light.

        Args:
            folder_id: The folder's ID.
            remove_from_library_only: Whether the folder and its items leave only the library. If
                `false`, the items also leave the playlists and content lists of Zoom Rooms that
                refer to them.
            request_options: How this call alone is sent: time limit, retries, headers.

        Raises:
            ValidationError: Bad Request (400).
            NotFoundError: Not Found (404).
            RateLimitError: Too Many Requests (429).

        Example:
            await zoom.rooms.digital_signage.delete_folder("folderLobby00000000001")
        """
        await self._call("delete_digital_signage_folder", locals())

    async def update_folder(
        self,
        folder_id: str,
        *,
        folder_name: str | None | Unset = UNSET,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Rename a folder of the digital signage library.

        Scopes: room:write:admin.

        Granular scopes: zoom_rooms:write:digital_signage_library_contents:admin.

        Role permissions: DigitalSignage:Edit.

        Rate limit: Light.

        Args:
            folder_id: The folder's ID.
            folder_name: Name of the folder.
            request_options: How this call alone is sent: time limit, retries, headers.

        Example:
            await zoom.rooms.digital_signage.update_folder(
                "folderLobby00000000001",
                folder_name="Lobby",
            )
        """
        await self._call("update_digital_signage_folder", locals())

    def list_playlists(
        self,
        *,
        page_size: int | Unset = UNSET,
        next_page_token: str | Unset = UNSET,
        request_options: RequestOptions | None = None,
    ) -> AsyncPages[_models.Playlist, _models.PlaylistList]:
        """List the playlists of the digital signage library.

        Scopes: room:read:admin.

        Granular scopes: zoom_rooms:read:digital_signage_library_playlists:admin.

        Role permissions: DigitalSignage:Read.

        Rate limit: Light.

        Args:
            page_size: How many entries to return per page. 1 to 300.
            next_page_token: Token from the previous page, to ask for the next one. It expires after
                15 minutes.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            The playlists on this page, fetched page by page as they are asked for.

        Raises:
            ValidationError: Bad Request (400).
            NotFoundError: Not Found (404).
            RateLimitError: Too Many Requests (429).

        Example:
            async for item in zoom.rooms.digital_signage.list_playlists():
                print(item)
        """
        return self._pages("list_digital_signage_playlists", locals())

    async def create_playlist(
        self,
        *,
        playlist_name: str,
        request_options: RequestOptions | None = None,
    ) -> _models.CreateDigitalSignagePlaylistResult:
        """Create a playlist in the digital signage library.

        Scopes: room:write:admin.

        Granular scopes: zoom_rooms:write:digital_signage_library_playlists:admin.

        Role permissions: DigitalSignage:Edit.

        Rate limit: Light.

        Args:
            playlist_name: Name of the playlist.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            The ID of the new playlist.

        Raises:
            ValidationError: Bad Request (400).
            NotFoundError: Not Found (404).

        Example:
            await zoom.rooms.digital_signage.create_playlist(playlist_name="Lobby loop")
        """
        return await self._call("create_digital_signage_playlist", locals())

    async def get_playlist(
        self,
        playlist_id: str,
        *,
        request_options: RequestOptions | None = None,
    ) -> _models.Playlist:
        """Return a playlist of the digital signage library by its ID.

        Scopes: room:read:admin.

        Granular scopes: zoom_rooms:read:digital_signage_library_playlists:admin.

        Role permissions: DigitalSignage:Read.

        Rate limit: Light.

        Args:
            playlist_id: The playlist's ID, as the list of playlists gives it.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            The playlist.

        Raises:
            ValidationError: Bad Request (400).
            NotFoundError: Not Found (404).
            RateLimitError: Too Many Requests (429).

        Example:
            await zoom.rooms.digital_signage.get_playlist("playlistLobby000000001")
        """
        return await self._call("get_digital_signage_playlist", locals())

    async def delete_playlist(
        self,
        playlist_id: str,
        *,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Delete a playlist of the digital signage library.

        Scopes: room:write:admin.

        Granular scopes: zoom_rooms:write:digital_signage_library_playlists:admin.

        Role permissions: DigitalSignage:Edit.

        Rate limit: Light.

        Args:
            playlist_id: The playlist's ID, as the list of playlists gives it.
            request_options: How this call alone is sent: time limit, retries, headers.

        Raises:
            ValidationError: Bad Request (400).
            NotFoundError: Not Found (404).

        Example:
            await zoom.rooms.digital_signage.delete_playlist("playlistLobby000000001")
        """
        await self._call("delete_digital_signage_playlist", locals())

    async def update_playlist(
        self,
        playlist_id: str,
        *,
        playlist_name: str | None | Unset = UNSET,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Rename a playlist of the digital signage library.

        Scopes: room:write:admin.

        Granular scopes: zoom_rooms:write:digital_signage_library_playlists:admin.

        Role permissions: DigitalSignage:Edit.

        Rate limit: Light.

        Args:
            playlist_id: The playlist's ID, as the list of playlists gives it.
            playlist_name: Name of the playlist.
            request_options: How this call alone is sent: time limit, retries, headers.

        Raises:
            ValidationError: Bad Request (400).
            NotFoundError: Not Found (404).
            RateLimitError: Too Many Requests (429).

        Example:
            await zoom.rooms.digital_signage.update_playlist(
                "playlistLobby000000001",
                playlist_name="Lobby loop",
            )
        """
        await self._call("update_digital_signage_playlist", locals())

    def list_playlist_items(
        self,
        playlist_id: str,
        *,
        page_size: int | Unset = UNSET,
        next_page_token: str | Unset = UNSET,
        request_options: RequestOptions | None = None,
    ) -> AsyncPages[_models.DigitalSignagePlaylistItem, _models.DigitalSignagePlaylistItemList]:
        """List the items of a playlist in their order, with how long each plays.

        Scopes: room:read:admin.

        Granular scopes: zoom_rooms:read:digital_signage_library_playlists:admin.

        Role permissions: DigitalSignage:Read.

        Rate limit: Light.

        Args:
            playlist_id: The playlist's ID, as the list of playlists gives it.
            page_size: How many entries to return per page. 1 to 300.
            next_page_token: Token from the previous page, to ask for the next one. It expires after
                15 minutes.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            The items on this page, in order, fetched page by page as they are asked for.

        Raises:
            ValidationError: Bad Request (400).
            PermissionDeniedError: Forbidden (403).
            NotFoundError: Not Found (404).

        Example:
            async for item in zoom.rooms.digital_signage.list_playlist_items(
                "playlistLobby000000001",
            ):
                print(item)
        """
        return self._pages("list_digital_signage_playlist_items", locals())

    async def replace_playlist_items(
        self,
        playlist_id: str,
        *,
        contents: Sequence[_inputs.DigitalSignagePlaylistItemContent] | None | Unset = UNSET,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Replace all items of a playlist.

        Items that are missing from the request drop out.

        Scopes: room:write:admin.

        Granular scopes: zoom_rooms:write:digital_signage_library_playlists:admin.

        Role permissions: DigitalSignage:Edit.

        Rate limit: Light.

        Args:
            playlist_id: The playlist's ID, as the list of playlists gives it.
            contents: All items that the playlist is to have. At most 200 items.
            request_options: How this call alone is sent: time limit, retries, headers.

        Raises:
            ValidationError: Bad Request (400).
            AuthenticationError: Unauthorized (401).
            NotFoundError: Not Found (404).

        Example:
            await zoom.rooms.digital_signage.replace_playlist_items(
                "playlistLobby000000001",
                contents=[
                    {"content_id": "contentWelcome00000001", "content_duration": 15},
                    {"content_id": "contentTimetable000002", "content_duration": 30},
                ],
            )
        """
        await self._call("replace_digital_signage_playlist_items", locals())

    async def list_playlist_rooms(
        self,
        playlist_id: str,
        *,
        request_options: RequestOptions | None = None,
    ) -> _models.DigitalSignagePlaylistRoomList:
        """List the Zoom Rooms to which a playlist is published.

        Scopes: room:read:admin.

        Granular scopes: zoom_rooms:read:digital_signage_library_playlists:admin.

        Role permissions: DigitalSignage:Read.

        Rate limit: Light.

        Args:
            playlist_id: The playlist's ID, as the list of playlists gives it.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            The rooms of the playlist.

        Raises:
            ValidationError: Bad Request (400).
            NotFoundError: Not Found (404).
            RateLimitError: Too Many Requests (429).

        Example:
            await zoom.rooms.digital_signage.list_playlist_rooms("playlistLobby000000001")
        """
        return await self._call("list_digital_signage_playlist_rooms", locals())

    async def update_playlist_rooms(
        self,
        playlist_id: str,
        *,
        rooms: Sequence[_inputs.RoomRef] | None | Unset = UNSET,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Set the Zoom Rooms to which a playlist is published.

        Scopes: room:write:admin.

        Granular scopes: zoom_rooms:write:digital_signage_library_playlists:admin.

        Role permissions: DigitalSignage:Edit.

        Rate limit: Light.

        Args:
            playlist_id: The playlist's ID, as the list of playlists gives it.
            rooms: The Zoom Rooms to publish the playlist to.
            request_options: How this call alone is sent: time limit, retries, headers.

        Raises:
            ValidationError: Bad Request (400).
            NotFoundError: Not Found (404).
            RateLimitError: Too Many Requests (429).

        Example:
            await zoom.rooms.digital_signage.update_playlist_rooms(
                "playlistLobby000000001",
                rooms=[
                    {"room_id": "roomHarbor00000000001A"},
                    {"room_id": "roomAtrium00000000002B"},
                ],
            )
        """
        await self._call("update_digital_signage_playlist_rooms", locals())

    async def update_file(
        self,
        *,
        file: FileInput,
        content_id: str | None | Unset = UNSET,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Update an image or a video of the digital signage library.

        Images must be JPG/JPEG, 24-bit PNG without alpha or, for the Zoom Rooms appliance only,
        GIF. At most 20 requests a second per user, or 2000 per IP address.

        Scopes: room:write:admin.

        Granular scopes: zoom_rooms:write:digital_signage_library_contents:admin.

        Role permissions: DigitalSignage:Edit.

        Rate limit: Light.

        Args:
            file: The image to upload: JPG/JPEG, 24-bit PNG without alpha or, for the Zoom Rooms
                appliance only, GIF. Best with 1920 x 1080 pixels (or 1080 x 1920 upright), at most
                5120 x 2160 (or 2160 x 5120 upright).
            content_id: ID of the digital signage item to update.
            request_options: How this call alone is sent: time limit, retries, headers.

        Raises:
            ValidationError: Bad Request (400).
            NotFoundError: Not Found (404).
            RateLimitError: Too Many Requests (429).

        Example:
            await zoom.rooms.digital_signage.update_file(
                file="picture.png",
                content_id="contentWelcome00000001",
            )
        """
        await self._call("update_digital_signage_file", locals())

    async def upload_file(
        self,
        *,
        file: FileInput,
        content_name: str,
        folder_id: str | None | Unset = UNSET,
        request_options: RequestOptions | None = None,
    ) -> _models.UploadDigitalSignageFileResult:
        """Upload an image or a video to the digital signage library.

        Images must be JPG/JPEG, 24-bit PNG without alpha or, for the Zoom Rooms appliance only,
        GIF. At most 20 requests a second per user, or 2000 per IP address.

        Scopes: room:write:admin.

        Granular scopes: zoom_rooms:write:digital_signage_library_contents:admin.

        Role permissions: DigitalSignage:Edit.

        Rate limit: Light.

        Args:
            file: The image to upload: JPG/JPEG, 24-bit PNG without alpha or, for the Zoom Rooms
                appliance only, GIF. Best with 1920 x 1080 pixels (or 1080 x 1920 upright), at most
                5120 x 2160 (or 2160 x 5120 upright).
            content_name: Name for the digital signage item.
            folder_id: ID of the folder for the item.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            The ID of the new item.

        Raises:
            ValidationError: Bad Request (400).
            AuthenticationError: Unauthorized (401).
            RateLimitError: Too Many Requests (429).

        Example:
            await zoom.rooms.digital_signage.upload_file(
                file="picture.png",
                content_name="welcome-screen.png",
                folder_id="folderLobby00000000001",
            )
        """
        return await self._call("upload_digital_signage_file", locals())
