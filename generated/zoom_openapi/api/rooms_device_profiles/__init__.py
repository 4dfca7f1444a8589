# Generated from accounts.postman_collection.json, billing.postman_collection.json, chatbot.postman_collection.json, meetings.postman_collection.json, rooms.postman_collection.json and 3 more. Not to be edited.
from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from ...runtime.resources import AsyncResource, Resource
from ...runtime.types import UNSET, Unset

if TYPE_CHECKING:
    from ... import literals as _literals
    from ... import models as _models
    from ...runtime.options import RequestOptions


class RoomsDeviceProfiles(Resource):
    """The operations of rooms.device_profiles."""

    def list(
        self,
        room_id: str,
        *,
        request_options: RequestOptions | None = None,
    ) -> Sequence[_models.RoomDeviceProfile]:
        """List the device profiles of a Zoom Room.

        Each names a camera, a microphone and a speaker, and how audio is processed. Needs a Pro
        plan or higher with Zoom Rooms.

        Scopes: room:read:admin.

        Granular scopes: zoom_rooms:read:list_device_profiles:admin.

        Rate limit: Medium.

        Args:
            room_id: The Zoom Room's ID.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            The device profiles of the room.

        Raises:
            PlanMissingError: No Zoom Room subscription was found. Try again after the purchase of
                one (400, code 200).
            PermissionDeniedError: Your access is restricted (400, code 200).
            NotFoundError: There is no Zoom Room ID {roomId}; it does not exist (404, code 1012).
            RateLimitError: Too Many Requests (429).

        Example:
            zoom.rooms.device_profiles.list("roomHarbor000000000001")
        """
        return self._call("list_room_device_profiles", locals())

    def create(
        self,
        room_id: str,
        *,
        name: str | None | Unset = UNSET,
        audio_processing: bool | None | Unset = UNSET,
        auto_adjust_mic_level: bool | None | Unset = UNSET,
        camera_id: str | None | Unset = UNSET,
        echo_cancellation: bool | None | Unset = UNSET,
        microphone_id: str | None | Unset = UNSET,
        noise_suppression: _literals.RoomDeviceProfileNoiseSuppression | None | Unset = UNSET,
        speaker_id: str | None | Unset = UNSET,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Create a device profile for a Zoom Room.

        The room must have a microphone, a speaker and a camera. Needs a Pro plan or higher with
        Zoom Rooms.

        Scopes: room:write:admin.

        Granular scopes: zoom_rooms:write:device_profile:admin.

        Rate limit: Medium.

        Args:
            room_id: The Zoom Room's ID.
            name: Name for the device profile.
            audio_processing: Whether audio processing is on.
            auto_adjust_mic_level: Whether the level of the microphone adjusts itself.
            camera_id: Device ID of the camera.
            echo_cancellation: Whether echo cancellation is on.
            microphone_id: Device ID of the microphone.
            noise_suppression: How strongly noise is suppressed; `none` turns it off.
            speaker_id: Device ID of the speaker.
            request_options: How this call alone is sent: time limit, retries, headers.

        Raises:
            PlanMissingError: No Zoom Room subscription was found. Try again after the purchase of
                one (400, code 200).
            PermissionDeniedError: Your access is restricted (400, code 200).
            WrongStateError: The device profile could not be created: no microphone, speaker or
                camera is available in the Zoom Room {roomId} (400, code 300).
            NotFoundError: There is no room {roomId}; it does not exist (404, code 1012).
            RateLimitError: Too Many Requests (429).

        Example:
            zoom.rooms.device_profiles.create(
                "roomHarbor000000000001",
                name="Table set",
                audio_processing=True,
                auto_adjust_mic_level=True,
                camera_id="cameraHarbor0000000001",
                echo_cancellation=True,
            )
        """
        self._call("create_room_device_profile", locals())

    def get_media_devices(
        self,
        room_id: str,
        *,
        request_options: RequestOptions | None = None,
    ) -> _models.RoomMediaDevices:
        """Get room media devices

        Return the cameras, microphones and speakers of a Zoom Room, whose IDs device profiles
        refer to. Needs a Pro plan or higher with Zoom Rooms.

        Scopes: room:read:admin.

        Granular scopes: zoom_rooms:read:device_profile:admin.

        Rate limit: Medium.

        Args:
            room_id: The Zoom Room's ID.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            The cameras, microphones and speakers.

        Raises:
            PlanMissingError: No Zoom Room subscription was found. Try again after the purchase of
                one (400, code 200).
            PermissionDeniedError: Your access is restricted (400, code 200).
            NotFoundError: There is no Zoom Room ID {roomId}; it does not exist (404, code 1012).
            RateLimitError: Too Many Requests (429).

        Example:
            zoom.rooms.device_profiles.get_media_devices("roomHarbor000000000001")
        """
        return self._call("get_room_media_devices", locals())

    def get(
        self,
        room_id: str,
        device_profile_id: str,
        *,
        request_options: RequestOptions | None = None,
    ) -> _models.RoomDeviceProfile:
        """Return one device profile of a Zoom Room.

        Needs a Pro plan or higher with Zoom Rooms.

        Scopes: room:read:admin, room:write:admin.

        Granular scopes: zoom_rooms:read:device_profile:admin.

        Role permissions: ZoomRooms:Read.

        Rate limit: Medium.

        Args:
            room_id: The Zoom Room's ID.
            device_profile_id: The device profile's ID.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            The device profile.

        Raises:
            PlanMissingError: No Zoom Room subscription was found. Try again after the purchase of
                one (400, code 200).
            PermissionDeniedError: Your access is restricted (400, code 200).
            NotFoundError: There is no room {roomId}; it does not exist (404, code 1012).
            NotFoundError: The Zoom Room has no such device profile; it does not exist: {roomId}
                (404, code 8005).
            RateLimitError: Too Many Requests (429).

        Example:
            zoom.rooms.device_profiles.get("roomHarbor000000000001", "profileHarbor000000001")
        """
        return self._call("get_room_device_profile", locals())

    def delete(
        self,
        room_id: str,
        device_profile_id: str,
        *,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Delete a device profile of a Zoom Room.

        Some profiles cannot be deleted. Needs a Pro plan or higher with Zoom Rooms.

        Scopes: room:write:admin.

        Granular scopes: zoom_rooms:delete:device_profile:admin.

        Rate limit: Medium.

        Args:
            room_id: The Zoom Room's ID.
            device_profile_id: The device profile's ID.
            request_options: How this call alone is sent: time limit, retries, headers.

        Raises:
            PlanMissingError: No Zoom Room subscription was found. Try again after the purchase of
                one (400, code 200).
            PermissionDeniedError: Your access is restricted (400, code 200).
            PermissionDeniedError: This device profile cannot be deleted (400, code 300).
            NotFoundError: There is no room {roomId}; it does not exist (404, code 1012).
            RateLimitError: Too Many Requests (429).

        Example:
            zoom.rooms.device_profiles.delete("roomHarbor000000000001", "profileHarbor000000001")
        """
        self._call("delete_room_device_profile", locals())

    def update(
        self,
        room_id: str,
        device_profile_id: str,
        *,
        audio_processing: bool | None | Unset = UNSET,
        auto_adjust_mic_level: bool | None | Unset = UNSET,
        camera_id: str | None | Unset = UNSET,
        echo_cancellation: bool | None | Unset = UNSET,
        microphone_id: str | None | Unset = UNSET,
        noise_suppression: _literals.RoomDeviceProfileNoiseSuppression | None | Unset = UNSET,
        speaker_id: str | None | Unset = UNSET,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Change the devices or the audio processing of a Zoom Room's device profile.

        Some profiles cannot be changed. Needs a Pro plan or higher with Zoom Rooms.

        Scopes: room:write:admin.

        Granular scopes: zoom_rooms:update:device_profile:admin.

        Rate limit: Medium.

        Args:
            room_id: The Zoom Room's ID.
            device_profile_id: The device profile's ID.
            audio_processing: Whether audio processing is on.
            auto_adjust_mic_level: Whether the level of the microphone adjusts itself.
            camera_id: Device ID of the camera.
            echo_cancellation: Whether echo cancellation is on.
            microphone_id: Device ID of the microphone.
            noise_suppression: How strongly noise is suppressed; `none` turns it off.
            speaker_id: Device ID of the speaker.
            request_options: How this call alone is sent: time limit, retries, headers.

        Raises:
            PlanMissingError: No Zoom Room subscription was found. Try again after the purchase of
                one (400, code 200).
            PermissionDeniedError: Your access is restricted (400, code 200).
            PermissionDeniedError: This device profile cannot be changed (400, code 300).
            NotFoundError: There is no room {roomId}; it does not exist (404, code 1012).
            NotFoundError: The room has no such device profile; it does not exist: {roomId} (404,
                code 8005).
            RateLimitError: Too Many Requests (429).

        Example:
            zoom.rooms.device_profiles.update(
                "roomHarbor000000000001",
                "profileHarbor000000001",
                audio_processing=True,
                auto_adjust_mic_level=True,
                camera_id="cameraHarbor0000000001",
                echo_cancellation=True,
            )
        """
        self._call("update_room_device_profile", locals())


class AsyncRoomsDeviceProfiles(AsyncResource):
    """The operations of rooms.device_profiles."""

    async def list(
        self,
        room_id: str,
        *,
        request_options: RequestOptions | None = None,
    ) -> Sequence[_models.RoomDeviceProfile]:
        """List the device profiles of a Zoom Room.

        Each names a camera, a microphone and a speaker, and how audio is processed. Needs a Pro
        plan or higher with Zoom Rooms.

        Scopes: room:read:admin.

        Granular scopes: zoom_rooms:read:list_device_profiles:admin.

        Rate limit: Medium.

        Args:
            room_id: The Zoom Room's ID.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            The device profiles of the room.

        Raises:
            PlanMissingError: No Zoom Room subscription was found. Try again after the purchase of
                one (400, code 200).
            PermissionDeniedError: Your access is restricted (400, code 200).
            NotFoundError: There is no Zoom Room ID {roomId}; it does not exist (404, code 1012).
            RateLimitError: Too Many Requests (429).

        Example:
            await zoom.rooms.device_profiles.list("roomHarbor000000000001")
        """
        return await self._call("list_room_device_profiles", locals())

    async def create(
        self,
        room_id: str,
        *,
        name: str | None | Unset = UNSET,
        audio_processing: bool | None | Unset = UNSET,
        auto_adjust_mic_level: bool | None | Unset = UNSET,
        camera_id: str | None | Unset = UNSET,
        echo_cancellation: bool | None | Unset = UNSET,
        microphone_id: str | None | Unset = UNSET,
        noise_suppression: _literals.RoomDeviceProfileNoiseSuppression | None | Unset = UNSET,
        speaker_id: str | None | Unset = UNSET,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Create a device profile for a Zoom Room.

        The room must have a microphone, a speaker and a camera. Needs a Pro plan or higher with
        Zoom Rooms.

        Scopes: room:write:admin.

        Granular scopes: zoom_rooms:write:device_profile:admin.

        Rate limit: Medium.

        Args:
            room_id: The Zoom Room's ID.
            name: Name for the device profile.
            audio_processing: Whether audio processing is on.
            auto_adjust_mic_level: Whether the level of the microphone adjusts itself.
            camera_id: Device ID of the camera.
            echo_cancellation: Whether echo cancellation is on.
            microphone_id: Device ID of the microphone.
            noise_suppression: How strongly noise is suppressed; `none` turns it off.
            speaker_id: Device ID of the speaker.
            request_options: How this call alone is sent: time limit, retries, headers.

        Raises:
            PlanMissingError: No Zoom Room subscription was found. Try again after the purchase of
                one (400, code 200).
            PermissionDeniedError: Your access is restricted (400, code 200).
            WrongStateError: The device profile could not be created: no microphone, speaker or
                camera is available in the Zoom Room {roomId} (400, code 300).
            NotFoundError: There is no room {roomId}; it does not exist (404, code 1012).
            RateLimitError: Too Many Requests (429).

        Example:
            await zoom.rooms.device_profiles.create(
                "roomHarbor000000000001",
                name="Table set",
                audio_processing=True,
                auto_adjust_mic_level=True,
                camera_id="cameraHarbor0000000001",
                echo_cancellation=True,
            )
        """
        await self._call("create_room_device_profile", locals())

    async def get_media_devices(
        self,
        room_id: str,
        *,
        request_options: RequestOptions | None = None,
    ) -> _models.RoomMediaDevices:
        """Get room media devices

        Return the cameras, microphones and speakers of a Zoom Room, whose IDs device profiles
        refer to. Needs a Pro plan or higher with Zoom Rooms.

        Scopes: room:read:admin.

        Granular scopes: zoom_rooms:read:device_profile:admin.

        Rate limit: Medium.

        Args:
            room_id: The Zoom Room's ID.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            The cameras, microphones and speakers.

        Raises:
            PlanMissingError: No Zoom Room subscription was found. Try again after the purchase of
                one (400, code 200).
            PermissionDeniedError: Your access is restricted (400, code 200).
            NotFoundError: There is no Zoom Room ID {roomId}; it does not exist (404, code 1012).
            RateLimitError: Too Many Requests (429).

        Example:
            await zoom.rooms.device_profiles.get_media_devices("roomHarbor000000000001")
        """
        return await self._call("get_room_media_devices", locals())

    async def get(
        self,
        room_id: str,
        device_profile_id: str,
        *,
        request_options: RequestOptions | None = None,
    ) -> _models.RoomDeviceProfile:
        """Return one device profile of a Zoom Room.

        Needs a Pro plan or higher with Zoom Rooms.

        Scopes: room:read:admin, room:write:admin.

        Granular scopes: zoom_rooms:read:device_profile:admin.

        Role permissions: ZoomRooms:Read.

        Rate limit: Medium.

        Args:
            room_id: The Zoom Room's ID.
            device_profile_id: The device profile's ID.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            The device profile.

        Raises:
            PlanMissingError: No Zoom Room subscription was found. Try again after the purchase of
                one (400, code 200).
            PermissionDeniedError: Your access is restricted (400, code 200).
            NotFoundError: There is no room {roomId}; it does not exist (404, code 1012).
            NotFoundError: The Zoom Room has no such device profile; it does not exist: {roomId}
                (404, code 8005).
            RateLimitError: Too Many Requests (429).

        Example:
            await zoom.rooms.device_profiles.get("roomHarbor000000000001", "profileHarbor000000001")
        """
        return await self._call("get_room_device_profile", locals())

    async def delete(
        self,
        room_id: str,
        device_profile_id: str,
        *,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Delete a device profile of a Zoom Room.

        Some profiles cannot be deleted. Needs a Pro plan or higher with Zoom Rooms.

        Scopes: room:write:admin.

        Granular scopes: zoom_rooms:delete:device_profile:admin.

        Rate limit: Medium.

        Args:
            room_id: The Zoom Room's ID.
            device_profile_id: The device profile's ID.
            request_options: How this call alone is sent: time limit, retries, headers.

        Raises:
            PlanMissingError: No Zoom Room subscription was found. Try again after the purchase of
                one (400, code 200).
            PermissionDeniedError: Your access is restricted (400, code 200).
            PermissionDeniedError: This device profile cannot be deleted (400, code 300).
            NotFoundError: There is no room {roomId}; it does not exist (404, code 1012).
            RateLimitError: Too Many Requests (429).

        Example:
            await zoom.rooms.device_profiles.delete(
                "roomHarbor000000000001",
                "profileHarbor000000001",
            )
        """
        await self._call("delete_room_device_profile", locals())

    async def update(
        self,
        room_id: str,
        device_profile_id: str,
        *,
        audio_processing: bool | None | Unset = UNSET,
        auto_adjust_mic_level: bool | None | Unset = UNSET,
        camera_id: str | None | Unset = UNSET,
        echo_cancellation: bool | None | Unset = UNSET,
        microphone_id: str | None | Unset = UNSET,
        noise_suppression: _literals.RoomDeviceProfileNoiseSuppression | None | Unset = UNSET,
        speaker_id: str | None | Unset = UNSET,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Change the devices or the audio processing of a Zoom Room's device profile.

        Some profiles cannot be changed. Needs a Pro plan or higher with Zoom Rooms.

        Scopes: room:write:admin.

        Granular scopes: zoom_rooms:update:device_profile:admin.

        Rate limit: Medium.

        Args:
            room_id: The Zoom Room's ID.
            device_profile_id: The device profile's ID.
            audio_processing: Whether audio processing is on.
            auto_adjust_mic_level: Whether the level of the microphone adjusts itself.
            camera_id: Device ID of the camera.
            echo_cancellation: Whether echo cancellation is on.
            microphone_id: Device ID of the microphone.
            noise_suppression: How strongly noise is suppressed; `none` turns it off.
            speaker_id: Device ID of the speaker.
            request_options: How this call alone is sent: time limit, retries, headers.

        Raises:
            PlanMissingError: No Zoom Room subscription was found. Try again after the purchase of
                one (400, code 200).
            PermissionDeniedError: Your access is restricted (400, code 200).
            PermissionDeniedError: This device profile cannot be changed (400, code 300).
            NotFoundError: There is no room {roomId}; it does not exist (404, code 1012).
            NotFoundError: The room has no such device profile; it does not exist: {roomId} (404,
                code 8005).
            RateLimitError: Too Many Requests (429).

        Example:
            await zoom.rooms.device_profiles.update(
                "roomHarbor000000000001",
                "profileHarbor000000001",
                audio_processing=True,
                auto_adjust_mic_level=True,
                camera_id="cameraHarbor0000000001",
                echo_cancellation=True,
            )
        """
        await self._call("update_room_device_profile", locals())
