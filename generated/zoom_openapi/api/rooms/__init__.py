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


class Rooms(Resource):
    """The operations of rooms."""

    def configure_controller_apps(
        self,
        *,
        body: Sequence[_inputs.ConfigureRoomControllerAppsBody],
        request_options: RequestOptions | None = None,
    ) -> _models.ConfigureRoomControllerAppsResult:
        """Configure room controller apps

        Set up the Zoom Apps that are installed on Zoom Rooms controllers: the address they
        connect to, how they log in and which domains they may reach. Each app of each room is
        one item.

        Scopes: room:master, room:write:admin.

        Rate limit: Medium.

        Args:
            body: The body: application/json.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            A code; `0` means success.

        Raises:
            ValidationError: The verification of the parameters has failed (400, code 30051005).
            AuthenticationError: Unauthorized (401).
            NotFoundError: The Zoom App {app_id} or the Zoom Room {room_id} was not found (404, code
                30054003).
            RateLimitError: Too Many Requests (429).

        Example:
            zoom.rooms.configure_controller_apps(
                body=[
                    {
                        "app_id": "appLanternBoard0000001",
                        "room_id": "roomHarbor00000000001A",
                        "configuration_type": 0,
                        "username": "room-display",
                        "password": "Lantern16!",
                        "token": "tokenAb7Kd2pVx9Lq4Tz8m",
                        "url": "https://zoom.example.com/url/1",
                        "support_unverified_url": True,
                        "allow_list_domains": [
                            {
                                "domain": "apps.example.com",
                                "support_unverified": True,
                            },
                            {
                                "domain": "static.example.com",
                                "support_unverified": False,
                            },
                        ],
                    },
                    {
                        "app_id": "appRoomGuide0000000002",
                        "room_id": "roomAtrium00000000002B",
                        "configuration_type": 1,
                        "username": "lobby-display",
                        "password": "Harbor*27",
                        "token": "tokenQw3Rt6Yu1Io5Pa2Sd",
                        "url": "https://zoom.example.com/url/2",
                        "support_unverified_url": False,
                        "allow_list_domains": [
                            {
                                "domain": "apps.example.com",
                                "support_unverified": True,
                            },
                            {
                                "domain": "static.example.com",
                                "support_unverified": False,
                            },
                        ],
                    },
                ],
            )
        """
        return self._call("configure_room_controller_apps", locals())

    def list(
        self,
        *,
        status: _literals.RoomStatus | Unset = UNSET,
        tag_ids: str | Unset = UNSET,
        type_: _literals.RoomType | Unset = UNSET,
        unassigned_rooms: bool | Unset = UNSET,
        page_size: int | Unset = UNSET,
        next_page_token: str | Unset = UNSET,
        location_id: str | Unset = UNSET,
        query_name: str | Unset = UNSET,
        request_options: RequestOptions | None = None,
    ) -> Pages[_models.RoomResult, _models.RoomResultList]:
        """List the Zoom Rooms of the account, page by page.

        Needs a Pro plan or higher with a Zoom Rooms license.

        Scopes: room:read:admin.

        Rate limit: Medium.

        Args:
            status: Which Zoom Rooms to list, by their state.
            tag_ids: Only rooms with at least one of these tags: IDs separated by commas.
            type_: Which Zoom Rooms to list, by their kind.
            unassigned_rooms: Whether to list Zoom Rooms that nobody has been assigned yet. By
                default false.
            page_size: How many entries to return per page. At most 300. By default 30.
            next_page_token: Token from the previous page, to ask for the next one. It expires after
                15 minutes.
            location_id: ID of the parent location whose Zoom Rooms are wanted.
            query_name: Only rooms of this name; without it, all rooms of the account.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            The rooms on this page. The last page, fetched page by page as they are asked for.

        Raises:
            RateLimitError: Too Many Requests (429).

        Example:
            for item in zoom.rooms.list(type_="Kiosk"):
                print(item)
        """
        return self._pages("list_rooms", locals())

    def create(
        self,
        *,
        name: str,
        type_: _literals.RoomType,
        location_id: str | None | Unset = UNSET,
        calendar_resource_id: str | None | Unset = UNSET,
        tag_ids: Sequence[str] | None | Unset = UNSET,
        user_id: str | None | Unset = UNSET,
        pro_device: bool | None | Unset = UNSET,
        request_options: RequestOptions | None = None,
    ) -> _models.CreateRoomResult:
        """Add a Zoom Room to the account.

        Needs a Pro plan or higher with a Zoom Rooms license.

        Scopes: room:write:admin.

        Rate limit: Medium.

        Args:
            name: Name for the Zoom Room.
            type_: Kind of Zoom Room.
            location_id: ID of the location to add the Zoom Room to. It must be on the lowest level
                of the location hierarchy, such as a floor.
            calendar_resource_id: ID of the calendar resource that the Zoom Room is to have.
            tag_ids: IDs of the tags that the room gets.
            user_id: ID of the user to whom the Personal Zoom Room is assigned. Accepted only if
                `zoom_room_type` is `PersonalZoomRoom`.
            pro_device: Whether the personal Zoom Room uses a Zoom Rooms license and so gets the Pro
                features. Only for personal Zoom Rooms.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            The new room.

        Raises:
            PlanMissingError: No Zoom Room subscription was found. Purchase one, then try again
                (400, code 200).
            WrongStateError: At least one normal Zoom Room is required for this (400, code 200).
            ValidationError: The parent location ID is invalid: {location_id} (400, code 300).
            NotFoundError: No location {location_id} was found (404, code 4801).
            NotFoundError: Not found; no text is documented (404, code 4801).
            NotFoundError: There is no calendar resource {resourceId}; it does not exist (404, code
                4060).
            NotFoundError: These tag IDs do not exist: [{tagId1}, {tagId2}] (404, code 8306).
            RateLimitError: Too Many Requests (429).

        Example:
            zoom.rooms.create(
                name="Canal room",
                type_="Kiosk",
                location_id="locBerlinFloor30000001",
                calendar_resource_id="calresHarbour000000001",
                tag_ids=["tagProjector0000000001", "tagWhiteboard000000002"],
                user_id="userAmara0000000000001",
            )
        """
        return self._call("create_room", locals())

    def list_digital_signage_content(
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
            The content on this page. The last page, fetched page by page as they are asked for.

        Raises:
            ValidationError: Bad Request (400).
            RateLimitError: Too Many Requests (429).

        Example:
            for item in zoom.rooms.list_digital_signage_content(type_="content"):
                print(item)
        """
        return self._pages("list_digital_signage_content", locals())

    def set_emergency_signage(
        self,
        *,
        method: _literals.EmergencySignageMethod | None | Unset = UNSET,
        params: _inputs.EmergencySignageParams | None | Unset = UNSET,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Show an emergency alert (E911) on digital signage screens, or take it off again.

        Needs Zoom Rooms 5.3.0 or later with digital signage turned on.

        Scopes: room:write:admin.

        Rate limit: Medium.

        Args:
            method: Whether to show the emergency alert (`zoomroom.emergency_alert_displayed`) or
                take it off (`zoomroom.emergency_alert_removed`).
            params: The alert, and where it is shown or taken off.
            request_options: How this call alone is sent: time limit, retries, headers.

        Raises:
            ValidationError: The event id is missing but required (400, code 300).
            ValidationError: The value of Target Ids is invalid. It must be a valid Target Id that
                fits the Target type (400, code 300).
            PermissionDeniedError: Your access is restricted (403, code 200).
            RateLimitError: Too Many Requests (429).

        Example:
            zoom.rooms.set_emergency_signage(method="zoomroom.emergency_alert_displayed")
        """
        self._call("set_emergency_signage", locals())

    def check_in_or_out(
        self,
        id: str,
        *,
        method: _literals.RoomInOrOutMethod,
        params: _inputs.OutRoomParams | None | Unset = UNSET,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Send a command to a Zoom Room, not only to check in or out.

        `method` can also mute or unmute, answer an incoming meeting request, join, leave or end
        a meeting, restart the room, switch cameras, speakers or microphones, share the screen or
        set the volume. For check-in and check-out the room must be online.

        Scopes: room:write:admin.

        Rate limit: Medium.

        Args:
            id: The Zoom Room's ID.
            method: Command to the room, as the name says. It decides which `params` belong to it.
                The speaker volume can only be changed during a meeting.
            params: Parameters of the command in `method`.
            request_options: How this call alone is sent: time limit, retries, headers.

        Raises:
            WrongStateError: The Zoom Room is offline: it must be online for checking in or checking
                out. Or the parameters are invalid. Or there is no device {cameraId or speakerId or
                microphoneId} (400, code 300).
            NotFoundError: There is no room {roomId}; it does not exist (404, code 1012).
            RateLimitError: Too Many Requests (429).

        Example:
            zoom.rooms.check_in_or_out("roomCanal0000000000001", method="zoomroom.check_in")
        """
        self._call("check_room_in_or_out", locals())

    def get_settings(
        self,
        id: str,
        *,
        setting_type: _literals.SettingsSettingType,
        request_options: RequestOptions | None = None,
    ) -> _models.RoomSettings:
        """Get room settings

        Return one kind of the settings of one Zoom Room: those for meetings, alerts, digital
        signage or the scheduling display, as `setting_type` says. Needs Zoom Rooms licenses. The
        caller must own or administer the account.

        Scopes: room:read:admin.

        Rate limit: Medium.

        Args:
            id: The Zoom Room's ID.
            setting_type: Kind of settings to return: `alert`, `meeting`, digital signage
                (`signage`) or `scheduling_display`. By default "meeting".
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            The settings asked for.

        Raises:
            PlanMissingError: No Zoom Room subscription was found. Purchase one, then try again
                (400, code 200).
            PermissionDeniedError: Your access is restricted (400, code 200).
            NotFoundError: No room was found for {roomId} (404, code 1012).
            RateLimitError: Too Many Requests (429).

        Example:
            zoom.rooms.get_settings("roomCanal0000000000001", setting_type="meeting")
        """
        return self._call("get_room_settings", locals())

    def update_settings(
        self,
        id: str,
        *,
        meeting_security: _inputs.MeetingSecurityInput | None | Unset = UNSET,
        zoom_rooms: _inputs.UpdateRoomSettingsZoomRoomSettings | None | Unset = UNSET,
        client_alert: _inputs.ClientAlertSettingsInput | None | Unset = UNSET,
        digital_signage: _inputs.DigitalSignageSettingsInput | None | Unset = UNSET,
        notification: _inputs.NotificationSettingsInput | None | Unset = UNSET,
        scheduling_display: _inputs.SchedulingDisplaySettingsInput | None | Unset = UNSET,
        setting_type: _literals.SettingsSettingType | Unset = UNSET,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Update room settings

        Change one kind of the settings of one Zoom Room: those for meetings, alerts, digital
        signage or the scheduling display, as `setting_type` says. Needs Zoom Rooms licenses. The
        caller must own or administer the account.

        Scopes: room:write:admin.

        Rate limit: Medium.

        Args:
            id: The Zoom Room's ID.
            meeting_security: Settings for the security of meetings.
            zoom_rooms: Settings for meetings in Zoom Rooms.
            client_alert: Alerts shown on the TV of the room. Turn them off for peripheral devices
                that were disconnected on purpose or never in use.
            digital_signage: Settings of digital signage.
            notification: Events for which the support team gets an email alert. They can impair the
                room but do not show on its TV.
            scheduling_display: Settings of the scheduling display, such as reservations and the
                theme of its home screen.
            setting_type: Kind of settings to change: `alert`, `meeting`, digital signage
                (`signage`) or `scheduling_display`.
            request_options: How this call alone is sent: time limit, retries, headers.

        Raises:
            PlanMissingError: No Zoom Room subscription was found. Purchase one, then try again
                (400, code 200).
            PermissionDeniedError: Your access is restricted (400, code 200).
            RateLimitError: Too Many Requests (429).

        Example:
            zoom.rooms.update_settings(
                "roomCanal0000000000001",
                meeting_security={
                    "encryption_type": "enhanced_encryption",
                    "end_to_end_encrypted_meetings": True,
                    "auto_security": True,
                },
            )
        """
        self._call("update_room_settings", locals())

    def get(
        self,
        room_id: str,
        *,
        regenerate_activation_code: bool | Unset = UNSET,
        request_options: RequestOptions | None = None,
    ) -> _models.Room:
        """Return the profile of one Zoom Room, with its activation code and support contacts.

        Needs a Pro plan or higher with a Zoom Rooms license.

        Scopes: room:read:admin.

        Rate limit: Medium.

        Args:
            room_id: The Zoom Room's ID.
            regenerate_activation_code: Whether to make a new activation code for the room. By
                default false.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            The profile of the room.

        Raises:
            PlanMissingError: No Zoom Room subscription was found. Purchase one, then try again
                (400, code 200).
            PermissionDeniedError: Your access is restricted (400, code 200).
            PermissionDeniedError: You lack the permission to regenerate a Zoom Room's activation
                code (400, code 200).
            NotFoundError: No room {roomId} was found (404, code 1012).
            RateLimitError: Too Many Requests (429).

        Example:
            zoom.rooms.get("roomHarbor000000000001")
        """
        return self._call("get_room", locals())

    def delete(
        self,
        room_id: str,
        *,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Remove a Zoom Room from the account.

        Needs a Pro plan or higher with a Zoom Rooms license.

        Scopes: room:write:admin.

        Rate limit: Light.

        Args:
            room_id: The Zoom Room's ID.
            request_options: How this call alone is sent: time limit, retries, headers.

        Raises:
            PlanMissingError: No Zoom Room subscription was found. Purchase one, then try again
                (400, code 200).
            PermissionDeniedError: Your access is restricted (400, code 200).
            NotFoundError: Room {roomId} could not be found (404, code 1012).
            RateLimitError: Too Many Requests (429).

        Example:
            zoom.rooms.delete("roomHarbor000000000001")
        """
        self._call("delete_room", locals())

    def update(
        self,
        room_id: str,
        *,
        basic: _inputs.RoomBasicInput | None | Unset = UNSET,
        device: _inputs.DeviceRef | None | Unset = UNSET,
        setup: _inputs.RoomSetupInput | None | Unset = UNSET,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Change the profile of one Zoom Room.

        Needs a Pro plan or higher with a Zoom Rooms license.

        Scopes: room:write:admin.

        Rate limit: Medium.

        Args:
            room_id: The Zoom Room's ID.
            basic: Basic part of the profile, such as the name and the support contacts.
            device: The room's device settings.
            setup: Setup part of the profile, such as background images.
            request_options: How this call alone is sent: time limit, retries, headers.

        Raises:
            PlanMissingError: No Zoom Room subscription was found. Purchase one, then try again
                (400, code 200).
            PermissionDeniedError: The access is restricted for you (400, code 200).
            NotFoundError: No Zoom Room {roomId} was found (404, code 1012).
            NotFoundError: Not found; no text is documented (404, code 1012).
            NotFoundError: The Zoom Room has no such device profile; it does not exist: {roomId}
                (404, code 8005).
            NotFoundError: There is no calendar resource {resourceId}; it does not exist (404, code
                4060).
            RateLimitError: Too Many Requests (429).

        Example:
            zoom.rooms.update(
                "roomHarbor000000000001",
                device={"device_profile_id": "profileHarbor000000001"},
            )
        """
        self._call("update_room", locals())

    def list_device_profiles(
        self,
        room_id: str,
        *,
        request_options: RequestOptions | None = None,
    ) -> Sequence[_models.RoomDeviceProfile]:
        """List the device profiles of a Zoom Room.

        Each names a camera, a microphone and a speaker, and how audio is processed. Needs a Pro
        plan or higher with Zoom Rooms.

        Scopes: room:read:admin.

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
            zoom.rooms.list_device_profiles("roomHarbor000000000001")
        """
        return self._call("list_room_device_profiles", locals())

    def create_device_profile(
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
            zoom.rooms.create_device_profile(
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
            zoom.rooms.get_media_devices("roomHarbor000000000001")
        """
        return self._call("get_room_media_devices", locals())

    def get_device_profile(
        self,
        room_id: str,
        device_profile_id: str,
        *,
        request_options: RequestOptions | None = None,
    ) -> _models.RoomDeviceProfile:
        """Return one device profile of a Zoom Room.

        Needs a Pro plan or higher with Zoom Rooms.

        Scopes: room:read:admin, room:write:admin.

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
            zoom.rooms.get_device_profile("roomHarbor000000000001", "profileHarbor000000001")
        """
        return self._call("get_room_device_profile", locals())

    def delete_device_profile(
        self,
        room_id: str,
        device_profile_id: str,
        *,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Delete a device profile of a Zoom Room.

        Some profiles cannot be deleted. Needs a Pro plan or higher with Zoom Rooms.

        Scopes: room:write:admin.

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
            zoom.rooms.delete_device_profile("roomHarbor000000000001", "profileHarbor000000001")
        """
        self._call("delete_room_device_profile", locals())

    def update_device_profile(
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
            zoom.rooms.update_device_profile(
                "roomHarbor000000000001",
                "profileHarbor000000001",
                audio_processing=True,
                auto_adjust_mic_level=True,
                camera_id="cameraHarbor0000000001",
                echo_cancellation=True,
            )
        """
        self._call("update_room_device_profile", locals())

    def list_devices(
        self,
        room_id: str,
        *,
        request_options: RequestOptions | None = None,
    ) -> _models.RoomDeviceList:
        """List the devices in use in a Zoom Room, each with its app version and status.

        Needs a Pro plan or higher with a Zoom Rooms license. The caller must own or administer
        the account.

        Scopes: room:read:admin.

        Rate limit: Medium.

        Args:
            room_id: The Zoom Room's ID.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            The devices of the room.

        Raises:
            PlanMissingError: No Zoom Room subscription was found. Purchase one, then try again
                (400, code 200).
            RateLimitError: Too Many Requests (429).

        Example:
            zoom.rooms.list_devices("roomHarbor000000000001")
        """
        return self._call("list_room_devices", locals())

    def move(
        self,
        room_id: str,
        *,
        location_id: str | None | Unset = UNSET,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Move a room

        Assign a Zoom Room to another location, which must be at the lowest level that the
        account uses. Needs Zoom Rooms 4.0 or later. The caller must own or administer the
        account.

        Scopes: room:write:admin.

        Rate limit: Light.

        Args:
            room_id: The Zoom Room's ID.
            location_id: ID of the location to assign the Zoom Room to.
            request_options: How this call alone is sent: time limit, retries, headers.

        Raises:
            PlanMissingError: No Zoom Room subscription was found. Purchase one, then try again
                (400, code 200).
            NotFoundError: The location {location_id} could not be found (404, code 4801).
            RateLimitError: Too Many Requests (429).

        Example:
            zoom.rooms.move("roomHarbor000000000001", location_id="locBerlinFloor30000001")
        """
        self._call("move_room", locals())

    def list_sensor_data(
        self,
        room_id: str,
        *,
        from_: datetime.datetime | str,
        to: datetime.datetime | str,
        page_size: int | Unset = UNSET,
        next_page_token: str | Unset = UNSET,
        device_id: str | Unset = UNSET,
        sensor_type: _literals.RoomSensorDataSensorType | Unset = UNSET,
        request_options: RequestOptions | None = None,
    ) -> Pages[_models.RoomSensor, _models.RoomSensorList]:
        """List room sensor data

        List what the sensors of a Zoom Room measured, such as temperature, air quality or the
        number of people, page by page. Needs Zoom Rooms licenses. The caller must own or administer
        the account.

        Scopes: room:read:admin.

        Rate limit: Medium.

        Args:
            room_id: The Zoom Room's ID.
            from_: Start of the period to ask for, as date and time.
            to: End of the period to ask for, as date and time.
            page_size: How many entries to return per page. At most 300. By default 30.
            next_page_token: Token from the previous page, to ask for the next one. It expires after
                15 minutes.
            device_id: Only data of the device with this ID.
            sensor_type: Only measurements of this kind of sensor.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            The measurements on this page. The last page, fetched page by page as they are asked
                for.

        Raises:
            PlanMissingError: No Zoom Room subscription was found. Purchase one, then try again
                (400, code 200).
            PermissionDeniedError: The access is restricted for you (400, code 200).
            NotFoundError: No room was found for {roomId} (404, code 1012).
            RateLimitError: Too Many Requests (429).

        Example:
            for item in zoom.rooms.list_sensor_data(
                "roomHarbor000000000001",
                from_="2026-03-16T08:00:00Z",
                to="2026-03-16T18:00:00Z",
            ):
                print(item)
        """
        return self._pages("list_room_sensor_data", locals())

    def get_virtual_controller_url(
        self,
        room_id: str,
        *,
        pre_authenticated_link: bool | Unset = UNSET,
        request_options: RequestOptions | None = None,
    ) -> _models.RoomVirtualControllerUrl:
        """Return the address of a Zoom Room's virtual controller.

        With `pre_authenticated_link` it opens without login for a short time. Needs a Pro plan
        or higher with a Zoom Rooms license.

        Scopes: room:read:admin.

        Rate limit: Medium.

        Args:
            room_id: The Zoom Room's ID.
            pre_authenticated_link: Whether the address carries a token that opens the virtual
                controller without login to the admin portal; it works for 10 minutes. Without it,
                there is none.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            The address of the virtual controller.

        Raises:
            OperationFailedError: The Zoom Rooms virtual controller failed to launch. Check the Zoom
                Room error (400, code 300520003).
            AuthenticationError: The user is not logged in (401, code 300520001).
            NotFoundError: There were no Zoom Rooms found (404, code 300520002).
            RateLimitError: Too Many Requests (429).

        Example:
            zoom.rooms.get_virtual_controller_url("roomHarbor000000000001")
        """
        return self._call("get_room_virtual_controller_url", locals())

    def get_account_profile(
        self,
        *,
        request_options: RequestOptions | None = None,
    ) -> _models.RoomAccountProfile:
        """Get rooms account profile

        Return the profile that all Zoom Rooms of the account share, with support contacts and
        passcode. For a single room, see `get_room`. The caller must own the account or administer
        its Zoom Rooms.

        Scopes: room:read:admin.

        Rate limit: Medium.

        Args:
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            The account profile of the Zoom Rooms.

        Raises:
            PlanMissingError: No Zoom Room subscription was found. Purchase one, then try again
                (400, code 200).
            PermissionDeniedError: Your access is restricted (400, code 200).
            RateLimitError: Too Many Requests (429).

        Example:
            zoom.rooms.get_account_profile()
        """
        return self._call("get_rooms_account_profile", locals())

    def update_account_profile(
        self,
        *,
        basic: _inputs.AccountProfileBasicInput | None | Unset = UNSET,
        setup: _inputs.SetupInput | None | Unset = UNSET,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Change the profile that all Zoom Rooms of the account share.

        For a single room, see `update_room`. The caller must own the account or administer its
        Zoom Rooms.

        Scopes: room:write:admin.

        Rate limit: Medium.

        Args:
            basic: Basic part of the profile, such as the name and the support contacts.
            setup: Setup part of the profile, such as background images.
            request_options: How this call alone is sent: time limit, retries, headers.

        Raises:
            PlanMissingError: No Zoom Room subscription was found. Purchase one, then try again
                (400, code 200).
            PermissionDeniedError: The access is restricted for you (400, code 200).
            RateLimitError: Too Many Requests (429).

        Example:
            zoom.rooms.update_account_profile(
                basic={
                    "required_code_to_ext": True,
                    "room_passcode": "k4821",
                    "support_email": "rooms@example.com",
                    "support_phone": "+1 555 0142",
                },
            )
        """
        self._call("update_rooms_account_profile", locals())

    def get_account_settings(
        self,
        *,
        setting_type: _literals.SettingsSettingType,
        request_options: RequestOptions | None = None,
    ) -> _models.RoomAccountSettings:
        """Get rooms account settings

        Return one kind of the settings that hold for the account's Zoom Rooms: those for
        meetings, alerts, digital signage or the scheduling display, as `setting_type` says.
        Needs Zoom Rooms licenses. The caller must own or administer the account.

        Scopes: room:read:admin.

        Rate limit: Medium.

        Args:
            setting_type: Kind of settings to return: `alert`, `meeting`, digital signage
                (`signage`) or `scheduling_display`. By default "meeting".
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            The settings asked for.

        Raises:
            PlanMissingError: No Zoom Room subscription was found. Purchase one, then try again
                (400, code 200).
            PermissionDeniedError: Your access is restricted (400, code 200).
            RateLimitError: Too Many Requests (429).

        Example:
            zoom.rooms.get_account_settings(setting_type="meeting")
        """
        return self._call("get_rooms_account_settings", locals())

    def update_account_settings(
        self,
        *,
        setting_type: _literals.SettingsSettingType,
        zoom_rooms: _inputs.RoomAccountZoomRoomSettingsInput | None | Unset = UNSET,
        client_alert: _inputs.ClientAlertSettingsInput | None | Unset = UNSET,
        digital_signage: _inputs.DigitalSignageSettingsInput | None | Unset = UNSET,
        notification: _inputs.RoomAccountNotificationSettings | None | Unset = UNSET,
        scheduling_display: _inputs.SchedulingDisplaySettingsInput | None | Unset = UNSET,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Update rooms account settings

        Change one kind of the settings that hold for the account's Zoom Rooms: those for
        meetings, alerts, digital signage or the scheduling display, as `setting_type` says.
        Needs Zoom Rooms licenses. The caller must own or administer the account.

        Scopes: room:write:admin.

        Rate limit: Medium.

        Args:
            setting_type: Kind of settings to change: `alert`, `meeting`, digital signage
                (`signage`) or `scheduling_display`. By default "meeting".
            zoom_rooms: Settings for meetings in Zoom Rooms.
            client_alert: Alerts shown on the TV of the room. Turn them off for peripheral devices
                that were disconnected on purpose or never in use.
            digital_signage: Settings of digital signage.
            notification: Events for which the support team gets an email alert. They can impair the
                room but do not show on its TV.
            scheduling_display: Settings of the scheduling display, such as reservations and the
                theme of its home screen.
            request_options: How this call alone is sent: time limit, retries, headers.

        Raises:
            PlanMissingError: No Zoom Room subscription was found. Purchase one, then try again
                (400, code 200).
            PermissionDeniedError: Your access is restricted (400, code 200).
            RateLimitError: Too Many Requests (429).

        Example:
            zoom.rooms.update_account_settings(setting_type="meeting")
        """
        self._call("update_rooms_account_settings", locals())

    def list_calendar_services(
        self,
        *,
        request_options: RequestOptions | None = None,
    ) -> _models.CalendarServiceList:
        """List the calendar services of the Zoom Rooms account.

        Needs a Pro plan or higher and a Zoom Rooms licence.

        Scopes: room:read:admin.

        Rate limit: Medium.

        Args:
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            The calendar services.

        Raises:
            PlanMissingError: No Zoom Room subscription was found. Purchase one, then try again
                (400, code 200).
            WrongStateError: At least one normal Zoom Room is required for this (400, code 200).
            RateLimitError: Too Many Requests (429).

        Example:
            zoom.rooms.list_calendar_services()
        """
        return self._call("list_room_calendar_services", locals())

    def delete_calendar_service(
        self,
        service_id: str,
        *,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Delete a calendar service of the Zoom Rooms account.

        It fails while one of its resources is assigned to a Zoom Room. Needs a Pro plan or
        higher and a Zoom Rooms licence.

        Scopes: room:write:admin.

        Rate limit: Medium.

        Args:
            service_id: ID of the calendar service.
            request_options: How this call alone is sent: time limit, retries, headers.

        Raises:
            PlanMissingError: No Zoom Room subscription was found. Purchase one, then try again
                (400, code 200).
            WrongStateError: At least one normal Zoom Room is required for this (400, code 200).
            WrongStateError: The calendar resource {resourceId} is assigned to a Zoom Room (400,
                code 4005).
            NotFoundError: The calendar service {serviceId} does not exist (404, code 4061).
            RateLimitError: Too Many Requests (429).

        Example:
            zoom.rooms.delete_calendar_service("calsvcBerlin0000000001")
        """
        self._call("delete_room_calendar_service", locals())

    def list_calendar_resources(
        self,
        service_id: str,
        *,
        page_size: int | Unset = UNSET,
        next_page_token: str | Unset = UNSET,
        request_options: RequestOptions | None = None,
    ) -> Pages[_models.CalendarResource, _models.CalendarResourceList]:
        """List the calendar resources of a calendar service.

        Needs a Pro plan or higher and a Zoom Rooms licence.

        Scopes: room:read:admin.

        Rate limit: Medium.

        Args:
            service_id: ID of the calendar service.
            page_size: How many entries to return per page. At most 300. By default 30.
            next_page_token: Token from the previous page, to ask for the next one. It expires after
                15 minutes.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            The calendar resources on this page. The last page, fetched page by page as they are
                asked for.

        Raises:
            PlanMissingError: No Zoom Room subscription was found. Purchase one, then try again
                (400, code 200).
            WrongStateError: At least one normal Zoom Room is required for this (400, code 200).
            NotFoundError: The calendar service {serviceId} does not exist (404, code 4061).
            RateLimitError: Too Many Requests (429).

        Example:
            for item in zoom.rooms.list_calendar_resources("calsvcBerlin0000000001"):
                print(item)
        """
        return self._pages("list_room_calendar_resources", locals())

    def add_calendar_resource(
        self,
        service_id: str,
        *,
        calendar_resource_email: str,
        request_options: RequestOptions | None = None,
    ) -> _models.CalendarResource:
        """Add a calendar resource to a calendar service of Microsoft Exchange or Office 365.

        Google calendar services are not supported. Needs a Pro plan or higher and a Zoom Rooms
        licence.

        Scopes: room:write:admin.

        Rate limit: Medium.

        Args:
            service_id: ID of the calendar service.
            calendar_resource_email: Email address of the calendar resource.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            The new calendar resource.

        Raises:
            PlanMissingError: No Zoom Room subscription was found. Purchase one, then try again
                (400, code 200).
            WrongStateError: At least one normal Zoom Room is required for this (400, code 200).
            NotFoundError: The calendar service {serviceId} does not exist (404, code 4061).
            RateLimitError: Too Many Requests (429).

        Example:
            zoom.rooms.add_calendar_resource(
                "calsvcBerlin0000000001",
                calendar_resource_email="harbour@rooms.example.com",
            )
        """
        return self._call("add_room_calendar_resource", locals())

    def get_calendar_resource(
        self,
        service_id: str,
        resource_id: str,
        *,
        request_options: RequestOptions | None = None,
    ) -> _models.CalendarResource:
        """Return one calendar resource with the room it is assigned to and the state of its sync.

        Needs a Pro plan or higher and a Zoom Rooms licence.

        Scopes: room:read:admin.

        Rate limit: Medium.

        Args:
            service_id: ID of the calendar service.
            resource_id: ID of the calendar resource.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            The calendar resource.

        Raises:
            PlanMissingError: No Zoom Room subscription was found. Purchase one, then try again
                (400, code 200).
            WrongStateError: At least one normal Zoom Room is required for this (400, code 200).
            NotFoundError: The calendar service {serviceId} does not exist (404, code 4061).
            NotFoundError: There is no calendar resource {resourceId}; it does not exist (404, code
                4060).
            RateLimitError: Too Many Requests (429).

        Example:
            zoom.rooms.get_calendar_resource("calsvcBerlin0000000001", "calresHarbour000000001")
        """
        return self._call("get_room_calendar_resource", locals())

    def remove_calendar_resource(
        self,
        service_id: str,
        resource_id: str,
        *,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Remove a calendar resource from a calendar service of Microsoft Exchange or Office 365.

        Google calendar services are not supported. It fails while the resource is assigned to a
        Zoom Room. Needs a Pro plan or higher and a Zoom Rooms licence.

        Scopes: room:write:admin.

        Rate limit: Medium.

        Args:
            service_id: ID of the calendar service.
            resource_id: ID of the calendar resource.
            request_options: How this call alone is sent: time limit, retries, headers.

        Raises:
            PlanMissingError: No Zoom Room subscription was found. Purchase one, then try again
                (400, code 200).
            WrongStateError: At least one normal Zoom Room is required for this (400, code 200).
            WrongStateError: The calendar resource {resourceId} is assigned to a Zoom Room (400,
                code 4005).
            NotFoundError: The calendar service {serviceId} does not exist (404, code 4061).
            NotFoundError: There is no calendar resource {resourceId}; it does not exist (404, code
                4060).
            RateLimitError: Too Many Requests (429).

        Example:
            zoom.rooms.remove_calendar_resource("calsvcBerlin0000000001", "calresHarbour000000001")
        """
        self._call("remove_room_calendar_resource", locals())

    def start_calendar_service_sync(
        self,
        service_id: str,
        *,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Start to sync a calendar service of the Zoom Rooms account.

        Needs a Pro plan or higher and a Zoom Rooms licence.

        Scopes: room:write:admin.

        Rate limit: Medium.

        Args:
            service_id: ID of the calendar service.
            request_options: How this call alone is sent: time limit, retries, headers.

        Raises:
            PlanMissingError: No Zoom Room subscription was found. Purchase one, then try again
                (400, code 200).
            WrongStateError: At least one normal Zoom Room is required for this (400, code 200).
            NotFoundError: The calendar service {serviceId} does not exist (404, code 4061).
            RateLimitError: Too Many Requests (429).

        Example:
            zoom.rooms.start_calendar_service_sync("calsvcBerlin0000000001")
        """
        self._call("start_room_calendar_service_sync", locals())

    def list_background_images(
        self,
        *,
        page_size: int | Unset = UNSET,
        next_page_token: str | Unset = UNSET,
        folder_id: str | Unset = UNSET,
        request_options: RequestOptions | None = None,
    ) -> Pages[_models.RoomBackgroundImage, _models.RoomBackgroundImageList]:
        """List the background images in the account's library for Zoom Rooms, at most 200 per page.

        Scopes: room:read:admin.

        Rate limit: Medium.

        Args:
            page_size: How many content files to return per page.
            next_page_token: Token from the previous page, to ask for the next one. It expires after
                15 minutes.
            folder_id: Only images of this folder.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            The images on this page. The last page, fetched page by page as they are asked for.

        Raises:
            ValidationError: The next_page_token or the page_size is invalid (400, code 30051005).
            AuthenticationError: Unauthorized (401).
            RateLimitError: Too Many Requests (429).

        Example:
            for item in zoom.rooms.list_background_images():
                print(item)
        """
        return self._pages("list_room_background_images", locals())

    def get_background_image(
        self,
        content_id: str,
        *,
        request_options: RequestOptions | None = None,
    ) -> _models.DefaultRoomBackgroundImage:
        """Return one background image of the library, with an address for downloading it.

        Scopes: room:read:admin.

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
            zoom.rooms.get_background_image("contentHarborView00001")
        """
        return self._call("get_room_background_image", locals())

    def delete_background_image(
        self,
        content_id: str,
        *,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Delete a background image from the library.

        Zoom Rooms that use it fall back to the default image.

        Scopes: room:write:admin.

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
            zoom.rooms.delete_background_image("contentHarborView00001")
        """
        self._call("delete_room_background_image", locals())

    def list_default_room_background_images(
        self,
        *,
        page_size: int | Unset = UNSET,
        next_page_token: str | Unset = UNSET,
        request_options: RequestOptions | None = None,
    ) -> Pages[_models.DefaultRoomBackgroundImage, _models.DefaultRoomBackgroundImageList]:
        """List the background images that Zoom itself supplies for Zoom Rooms.

        Scopes: room:read:admin.

        Rate limit: Medium.

        Args:
            page_size: How many content files to return per page.
            next_page_token: Token from the previous page, to ask for the next one. It expires after
                15 minutes.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            The images on this page. The last page, fetched page by page as they are asked for.

        Raises:
            ValidationError: The next_page_token or the page_size is invalid (400, code 30051005).
            AuthenticationError: Unauthorized (401).
            RateLimitError: Too Many Requests (429).

        Example:
            for item in zoom.rooms.list_default_room_background_images():
                print(item)
        """
        return self._pages("list_default_room_background_images", locals())

    def list_background_folders(
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

        Rate limit: Medium.

        Args:
            page_size: How many folders to return per page.
            next_page_token: Token from the previous page, to ask for the next one. It expires after
                15 minutes.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            The folders on this page. The last page, fetched page by page as they are asked for.

        Raises:
            ValidationError: The next_page_token or the page_size is invalid (400, code 30051005).
            AuthenticationError: Unauthorized (401).
            RateLimitError: Too Many Requests (429).

        Example:
            for item in zoom.rooms.list_background_folders():
                print(item)
        """
        return self._pages("list_room_background_folders", locals())

    def create_background_folder(
        self,
        *,
        folder_name: str | None | Unset = UNSET,
        request_options: RequestOptions | None = None,
    ) -> _models.FolderResult:
        """Create a folder in the background image library.

        There can be 20 at most.

        Scopes: room:write:admin.

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
            zoom.rooms.create_background_folder(folder_name="Lobby")
        """
        return self._call("create_room_background_folder", locals())

    def get_background_folder(
        self,
        folder_id: str,
        *,
        request_options: RequestOptions | None = None,
    ) -> _models.Folder:
        """Return one folder of the background image library.

        Scopes: room:read:admin.

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
            zoom.rooms.get_background_folder("folderLobby00000000001")
        """
        return self._call("get_room_background_folder", locals())

    def delete_background_folder(
        self,
        folder_id: str,
        *,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Delete a folder from the background image library, together with every image in it.

        Zoom Rooms that use one of them fall back to the default image.

        Scopes: room:write:admin.

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
            zoom.rooms.delete_background_folder("folderLobby00000000001")
        """
        self._call("delete_room_background_folder", locals())

    def update_background_folder(
        self,
        folder_id: str,
        *,
        folder_name: str | None | Unset = UNSET,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Rename a folder of the background image library.

        The new name must not be in use yet.

        Scopes: room:write:admin.

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
            zoom.rooms.update_background_folder("folderLobby00000000001", folder_name="Lobby")
        """
        self._call("update_room_background_folder", locals())

    def update_background_image(
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
            zoom.rooms.update_background_image(
                file="picture.png",
                content_id="contentHarborView00001",
                content_name="harbor-view.png",
                folder_id="folderLobby00000000001",
            )
        """
        self._call("update_room_background_image", locals())

    def upload_background_image(
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
            zoom.rooms.upload_background_image(
                file="picture.png",
                content_name="harbor-view.png",
                folder_id="folderLobby00000000001",
            )
        """
        return self._call("upload_room_background_image", locals())

    def list_digital_signage_items(
        self,
        *,
        page_size: int,
        next_page_token: str | Unset = UNSET,
        request_options: RequestOptions | None = None,
    ) -> Pages[_models.ContentDigitalSignageItem, _models.ContentDigitalSignageItemList]:
        """List the items in the base folder of the digital signage library.

        Scopes: room:read:admin.

        Rate limit: Light.

        Args:
            page_size: How many entries to return per page. 1 to 200. By default 30.
            next_page_token: Token from the previous page, to ask for the next one. It expires after
                15 minutes.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            The items on this page. The last page, fetched page by page as they are asked for.

        Raises:
            ValidationError: The next_page_token or the page_size is invalid (400, code 30051005).
            AuthenticationError: Unauthorized (401).
            RateLimitError: Too Many Requests (429).

        Example:
            for item in zoom.rooms.list_digital_signage_items(page_size=2):
                print(item)
        """
        return self._pages("list_digital_signage_items", locals())

    def add_digital_signage_url(
        self,
        *,
        content_name: str | None | Unset = UNSET,
        content_url: str | None | Unset = UNSET,
        folder_id: str | None | Unset = UNSET,
        request_options: RequestOptions | None = None,
    ) -> _models.AddDigitalSignageUrlResult:
        """Add a web address to the digital signage library.

        To upload an image or a video, use `upload_digital_signage_file`.

        Scopes: room:write:admin.

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
            zoom.rooms.add_digital_signage_url(
                content_name="Welcome screen",
                content_url="https://signage.example.com/welcome",
                folder_id="folderLobby00000000001",
            )
        """
        return self._call("add_digital_signage_url", locals())

    def get_digital_signage_item(
        self,
        content_id: str,
        *,
        request_options: RequestOptions | None = None,
    ) -> _models.DigitalSignageItem:
        """Return one item of the digital signage library, an image, a video or a web address.

        Scopes: room:read:admin.

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
            zoom.rooms.get_digital_signage_item("contentWelcome00000001")
        """
        return self._call("get_digital_signage_item", locals())

    def delete_digital_signage_item(
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
            zoom.rooms.delete_digital_signage_item("contentWelcome00000001")
        """
        self._call("delete_digital_signage_item", locals())

    def update_digital_signage_item(
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
            zoom.rooms.update_digital_signage_item(
                "contentWelcome00000001",
                content_name="Welcome screen",
                content_url="https://signage.example.com/welcome",
                expires=True,
                expiration_time="2026-03-16T15:45:00Z",
            )
        """
        self._call("update_digital_signage_item", locals())

    def create_digital_signage_folder(
        self,
        *,
        folder_name: str | None | Unset = UNSET,
        request_options: RequestOptions | None = None,
    ) -> _models.FolderResult:
        """Create a folder in the digital signage library.

        Scopes: room:write:admin.

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
            zoom.rooms.create_digital_signage_folder(folder_name="Lobby")
        """
        return self._call("create_digital_signage_folder", locals())

    def get_digital_signage_folder(
        self,
        folder_id: str,
        *,
        request_options: RequestOptions | None = None,
    ) -> _models.Folder:
        """Return one folder of the digital signage library.

        Scopes: room:read:master.

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
            zoom.rooms.get_digital_signage_folder("folderLobby00000000001")
        """
        return self._call("get_digital_signage_folder", locals())

    def delete_digital_signage_folder(
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
            zoom.rooms.delete_digital_signage_folder("folderLobby00000000001")
        """
        self._call("delete_digital_signage_folder", locals())

    def update_digital_signage_folder(
        self,
        folder_id: str,
        *,
        folder_name: str | None | Unset = UNSET,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Rename a folder of the digital signage library.

        Scopes: room:write:admin.

        Rate limit: Light.

        Args:
            folder_id: The folder's ID.
            folder_name: Name of the folder.
            request_options: How this call alone is sent: time limit, retries, headers.

        Example:
            zoom.rooms.update_digital_signage_folder("folderLobby00000000001", folder_name="Lobby")
        """
        self._call("update_digital_signage_folder", locals())

    def list_digital_signage_playlists(
        self,
        *,
        page_size: int | Unset = UNSET,
        next_page_token: str | Unset = UNSET,
        request_options: RequestOptions | None = None,
    ) -> Pages[_models.Playlist, _models.PlaylistList]:
        """List the playlists of the digital signage library.

        Scopes: room:read:admin.

        Rate limit: Light.

        Args:
            page_size: How many entries to return per page. 1 to 300.
            next_page_token: Token from the previous page, to ask for the next one. It expires after
                15 minutes.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            The playlists on this page. The last page, fetched page by page as they are asked for.

        Raises:
            ValidationError: Bad Request (400).
            NotFoundError: Not Found (404).
            RateLimitError: Too Many Requests (429).

        Example:
            for item in zoom.rooms.list_digital_signage_playlists():
                print(item)
        """
        return self._pages("list_digital_signage_playlists", locals())

    def create_digital_signage_playlist(
        self,
        *,
        playlist_name: str,
        request_options: RequestOptions | None = None,
    ) -> _models.CreateDigitalSignagePlaylistResult:
        """Create a playlist in the digital signage library.

        Scopes: room:write:admin.

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
            zoom.rooms.create_digital_signage_playlist(playlist_name="Lobby loop")
        """
        return self._call("create_digital_signage_playlist", locals())

    def get_digital_signage_playlist(
        self,
        playlist_id: str,
        *,
        request_options: RequestOptions | None = None,
    ) -> _models.Playlist:
        """Return a playlist of the digital signage library by its ID.

        Scopes: room:read:admin.

        Rate limit: Light.

        Args:
            playlist_id: The playlist's ID, as `list_digital_signage_playlists` returns it.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            The playlist.

        Raises:
            ValidationError: Bad Request (400).
            NotFoundError: Not Found (404).
            RateLimitError: Too Many Requests (429).

        Example:
            zoom.rooms.get_digital_signage_playlist("playlistLobby000000001")
        """
        return self._call("get_digital_signage_playlist", locals())

    def delete_digital_signage_playlist(
        self,
        playlist_id: str,
        *,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Delete a playlist of the digital signage library.

        Scopes: room:write:admin.

        Rate limit: Light.

        Args:
            playlist_id: The playlist's ID, as `list_digital_signage_playlists` returns it.
            request_options: How this call alone is sent: time limit, retries, headers.

        Raises:
            ValidationError: Bad Request (400).
            NotFoundError: Not Found (404).

        Example:
            zoom.rooms.delete_digital_signage_playlist("playlistLobby000000001")
        """
        self._call("delete_digital_signage_playlist", locals())

    def update_digital_signage_playlist(
        self,
        playlist_id: str,
        *,
        playlist_name: str | None | Unset = UNSET,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Rename a playlist of the digital signage library.

        Scopes: room:write:admin.

        Rate limit: Light.

        Args:
            playlist_id: The playlist's ID, as `list_digital_signage_playlists` returns it.
            playlist_name: Name of the playlist.
            request_options: How this call alone is sent: time limit, retries, headers.

        Raises:
            ValidationError: Bad Request (400).
            NotFoundError: Not Found (404).
            RateLimitError: Too Many Requests (429).

        Example:
            zoom.rooms.update_digital_signage_playlist(
                "playlistLobby000000001",
                playlist_name="Lobby loop",
            )
        """
        self._call("update_digital_signage_playlist", locals())

    def list_digital_signage_playlist_items(
        self,
        playlist_id: str,
        *,
        page_size: int | Unset = UNSET,
        next_page_token: str | Unset = UNSET,
        request_options: RequestOptions | None = None,
    ) -> Pages[_models.DigitalSignagePlaylistItem, _models.DigitalSignagePlaylistItemList]:
        """List the items of a playlist in their order, with how long each plays.

        Scopes: room:read:admin.

        Rate limit: Light.

        Args:
            playlist_id: The playlist's ID, as `list_digital_signage_playlists` returns it.
            page_size: How many entries to return per page. 1 to 300.
            next_page_token: Token from the previous page, to ask for the next one. It expires after
                15 minutes.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            The items on this page, in order. The last page, fetched page by page as they are asked
                for.

        Raises:
            ValidationError: Bad Request (400).
            PermissionDeniedError: Forbidden (403).
            NotFoundError: Not Found (404).

        Example:
            for item in zoom.rooms.list_digital_signage_playlist_items("playlistLobby000000001"):
                print(item)
        """
        return self._pages("list_digital_signage_playlist_items", locals())

    def replace_digital_signage_playlist_items(
        self,
        playlist_id: str,
        *,
        contents: Sequence[_inputs.DigitalSignagePlaylistItemContent] | None | Unset = UNSET,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Replace all items of a playlist.

        Items that are missing from the request drop out.

        Scopes: room:write:admin.

        Rate limit: Light.

        Args:
            playlist_id: The playlist's ID, as `list_digital_signage_playlists` returns it.
            contents: All items that the playlist is to have. At most 200 items.
            request_options: How this call alone is sent: time limit, retries, headers.

        Raises:
            ValidationError: Bad Request (400).
            AuthenticationError: Unauthorized (401).
            NotFoundError: Not Found (404).

        Example:
            zoom.rooms.replace_digital_signage_playlist_items(
                "playlistLobby000000001",
                contents=[
                    {"content_id": "contentWelcome00000001", "content_duration": 15},
                    {"content_id": "contentTimetable000002", "content_duration": 30},
                ],
            )
        """
        self._call("replace_digital_signage_playlist_items", locals())

    def list_digital_signage_playlist_rooms(
        self,
        playlist_id: str,
        *,
        request_options: RequestOptions | None = None,
    ) -> _models.DigitalSignagePlaylistRoomList:
        """List the Zoom Rooms to which a playlist is published.

        Scopes: room:read:admin.

        Rate limit: Light.

        Args:
            playlist_id: The playlist's ID, as `list_digital_signage_playlists` returns it.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            The rooms of the playlist.

        Raises:
            ValidationError: Bad Request (400).
            NotFoundError: Not Found (404).
            RateLimitError: Too Many Requests (429).

        Example:
            zoom.rooms.list_digital_signage_playlist_rooms("playlistLobby000000001")
        """
        return self._call("list_digital_signage_playlist_rooms", locals())

    def update_digital_signage_playlist_rooms(
        self,
        playlist_id: str,
        *,
        rooms: Sequence[_inputs.RoomRef] | None | Unset = UNSET,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Set the Zoom Rooms to which a playlist is published.

        Scopes: room:write:admin.

        Rate limit: Light.

        Args:
            playlist_id: The playlist's ID, as `list_digital_signage_playlists` returns it.
            rooms: The Zoom Rooms to publish the playlist to.
            request_options: How this call alone is sent: time limit, retries, headers.

        Raises:
            ValidationError: Bad Request (400).
            NotFoundError: Not Found (404).
            RateLimitError: Too Many Requests (429).

        Example:
            zoom.rooms.update_digital_signage_playlist_rooms(
                "playlistLobby000000001",
                rooms=[
                    {"room_id": "roomHarbor00000000001A"},
                    {"room_id": "roomAtrium00000000002B"},
                ],
            )
        """
        self._call("update_digital_signage_playlist_rooms", locals())

    def update_digital_signage_file(
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
            zoom.rooms.update_digital_signage_file(
                file="picture.png",
                content_id="contentWelcome00000001",
            )
        """
        self._call("update_digital_signage_file", locals())

    def upload_digital_signage_file(
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
            zoom.rooms.upload_digital_signage_file(
                file="picture.png",
                content_name="welcome-screen.png",
                folder_id="folderLobby00000000001",
            )
        """
        return self._call("upload_digital_signage_file", locals())

    def delete_device(
        self,
        room_id: str,
        device_id: str,
        *,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Delete a device of a Zoom Room.

        Needs a Pro plan or higher with a Zoom Rooms license. The caller must own or administer
        the account.

        Scopes: room:write:admin.

        Rate limit: Medium.

        Args:
            room_id: The Zoom Room's ID.
            device_id: ID of the Mac or Windows device, as the list of room devices gives it.
            request_options: How this call alone is sent: time limit, retries, headers.

        Raises:
            PermissionDeniedError: Zoom documents this error without a message (400, code 200).
            NotFoundError: There is no room device service {serviceId}; it does not exist (404, code
                4061).
            RateLimitError: Too Many Requests (429).

        Example:
            zoom.rooms.delete_device("roomHarbor000000000001", "roomDevice000000000001")
        """
        self._call("delete_room_device", locals())

    def change_app_version(
        self,
        room_id: str,
        device_id: str,
        *,
        action: _literals.RoomAppVersionAction | None | Unset = UNSET,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Upgrade or downgrade the Zoom Rooms app on a device, or stop such a change.

        Only devices that run the app on macOS or Windows are supported. Needs a Pro plan or
        higher with Zoom Rooms.

        Scopes: room:write:admin.

        Rate limit: Medium.

        Args:
            room_id: The Zoom Room's ID.
            device_id: ID of the Mac or Windows device, as the list of room devices gives it.
            action: What to do with the app: `upgrade` to the latest version, `downgrade`, or
                `cancel` a change of version that is under way.
            request_options: How this call alone is sent: time limit, retries, headers.

        Raises:
            WrongStateError: The upgrade request cannot be processed: the Zoom Rooms Software on
                this device is up to date already or is being updated right now (400, code 8001).
            WrongStateError: The downgrade request cannot be processed: its target version is not
                available, or a downgrade process has been initiated already (400, code 8002).
            WrongStateError: The request to cancel could not be processed: the Zoom Rooms Software
                on this device is neither being upgraded nor downgraded right now. Use the cancel
                action only during an ongoing upgrade or downgrade process (400, code 8003).
            NotFoundError: The device with the Device ID {deviceId} belongs to another room than
                {roomId} (400, code 8004).
            RateLimitError: Too Many Requests (429).

        Example:
            zoom.rooms.change_app_version(
                "roomHarbor000000000001",
                "roomDevice000000000001",
                action="upgrade",
            )
        """
        self._call("change_room_app_version", locals())

    def list_locations(
        self,
        *,
        parent_location_id: str | Unset = UNSET,
        type_: str | Unset = UNSET,
        page_size: int | Unset = UNSET,
        next_page_token: str | Unset = UNSET,
        request_options: RequestOptions | None = None,
    ) -> Pages[_models.Location, _models.LocationList]:
        """List the locations that Zoom Rooms are sorted into, from countries down to floors.

        Needs Zoom Rooms 4.0 or later. The caller must own or administer the account.

        Scopes: room:read:admin.

        Rate limit: Medium.

        Args:
            parent_location_id: Only locations below this one, such as the floors of a building.
            type_: Which locations to list: `country`, `states`, `city`, `campus`, `building` or
                `floor`.
            page_size: How many entries to return per page. At most 300. By default 30.
            next_page_token: Token from the previous page, to ask for the next one. It expires after
                15 minutes.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            The locations on this page. The last page, fetched page by page as they are asked for.

        Raises:
            PlanMissingError: No Zoom Room subscription was found. Purchase one, then try again
                (400, code 200).
            NotFoundError: The location type does not exist (400, code 300).
            NotFoundError: No location was found for {parent_location_id} (404, code 4801).
            RateLimitError: Too Many Requests (429).

        Example:
            for item in zoom.rooms.list_locations(type_="floor"):
                print(item)
        """
        return self._pages("list_room_locations", locals())

    def create_location(
        self,
        *,
        name: str | None | Unset = UNSET,
        parent_location_id: str | None | Unset = UNSET,
        request_options: RequestOptions | None = None,
    ) -> _models.Location:
        """Add a location below another one.

        Needs Zoom Rooms 4.0 or later. The caller must own or administer the account.

        Scopes: room:write:admin.

        Rate limit: Light.

        Args:
            name: Name for the location, not used by another location of the account.
            parent_location_id: ID of the location under which the new one goes, one level up.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            The new location.

        Raises:
            PlanMissingError: No Zoom Room subscription was found. Purchase one, then try again
                (400, code 200).
            AlreadyExistsError: The location name exists already. Choose a different one (400, code
                300).
            ValidationError: The parent location id {parent_location_id} given is invalid (400, code
                300).
            NotFoundError: The location {parent_location_id} does not exist (404, code 4801).
            RateLimitError: Too Many Requests (429).

        Example:
            zoom.rooms.create_location(
                name="Berlin office",
                parent_location_id="locBerlinOffice0000001",
            )
        """
        return self._call("create_room_location", locals())

    def get_location_structure(
        self,
        *,
        request_options: RequestOptions | None = None,
    ) -> _models.RoomLocationStructure:
        """Return the levels of location that the account uses.

        Needs Zoom Rooms 4.0 or later. The caller must own or administer the account.

        Scopes: room:read:admin.

        Rate limit: Light.

        Args:
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            The levels of location.

        Raises:
            PlanMissingError: No Zoom Room subscription was found. Purchase one, then try again
                (400, code 200).
            RateLimitError: Too Many Requests (429).

        Example:
            zoom.rooms.get_location_structure()
        """
        return self._call("get_room_location_structure", locals())

    def update_location_structure(
        self,
        *,
        structures: Sequence[str] | None | Unset = UNSET,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Choose the levels of location that the account uses.

        Needs Zoom Rooms 4.0 or later. The caller must own or administer the account.

        Scopes: room:write:admin.

        Rate limit: Medium.

        Args:
            structures: Levels of location that the account is to use, any of `country`, `state`,
                `city`, `campus`, `building` and `floor`.
            request_options: How this call alone is sent: time limit, retries, headers.

        Raises:
            PlanMissingError: The sub account has no plan for a sip trunk (400, code 2100).
            NotFoundError: The account does not exist, or it belongs neither to you nor to this
                master account (404, code 2001).
            RateLimitError: Too Many Requests (429).

        Example:
            zoom.rooms.update_location_structure(structures=["country", "city"])
        """
        self._call("update_room_location_structure", locals())

    def get_location(
        self,
        location_id: str,
        *,
        request_options: RequestOptions | None = None,
    ) -> _models.RoomLocation:
        """Return the profile of one location, with its name, time zone and support contacts.

        Needs Zoom Rooms 4.0 or later. The caller must own or administer the account.

        Scopes: room:read:admin.

        Rate limit: Medium.

        Args:
            location_id: The location's ID.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            The profile of the location.

        Raises:
            PlanMissingError: No Zoom Room subscription was found. Purchase one, then try again
                (400, code 200).
            PermissionDeniedError: Your access is restricted (400, code 200).
            NotFoundError: No location {locationId} was found (404, code 4801).
            RateLimitError: Too Many Requests (429).

        Example:
            zoom.rooms.get_location("locBerlinFloor03000001")
        """
        return self._call("get_room_location", locals())

    def delete_location(
        self,
        location_id: str,
        *,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Remove a location from the hierarchy of locations.

        Needs Zoom Rooms 4.0 or later. The caller must own or administer the account.

        Scopes: room:write:admin.

        Rate limit: Light.

        Args:
            location_id: The location's ID.
            request_options: How this call alone is sent: time limit, retries, headers.

        Raises:
            PlanMissingError: No Zoom Room subscription was found. Purchase one, then try again
                (400, code 200).
            PermissionDeniedError: The access is restricted for you (400, code 200).
            NotFoundError: There is no location {0}; it does not exist (404, code 4801).
            RateLimitError: Too Many Requests (429).

        Example:
            zoom.rooms.delete_location("locBerlinFloor03000001")
        """
        self._call("delete_room_location", locals())

    def update_location(
        self,
        location_id: str,
        *,
        basic: _inputs.LocationBasicInput | None | Unset = UNSET,
        setup: _inputs.SetupInput | None | Unset = UNSET,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Change the profile of one location.

        Needs Zoom Rooms 4.0 or later. The caller must own or administer the account.

        Scopes: room:write:admin.

        Rate limit: Medium.

        Args:
            location_id: The location's ID.
            basic: Basic part of the profile, such as the name and the support contacts.
            setup: Setup part of the profile, such as background images.
            request_options: How this call alone is sent: time limit, retries, headers.

        Raises:
            RateLimitError: Too Many Requests (429).

        Example:
            zoom.rooms.update_location("locBerlinFloor03000001")
        """
        self._call("update_room_location", locals())

    def move_location(
        self,
        location_id: str,
        *,
        parent_location_id: str | None | Unset = UNSET,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Move a location to another parent, such as a building to another campus.

        Needs Zoom Rooms 4.0 or later. The caller must own or administer the account.

        Scopes: room:write:admin.

        Rate limit: Medium.

        Args:
            location_id: The location's ID.
            parent_location_id: ID of the new parent, under which the location goes.
            request_options: How this call alone is sent: time limit, retries, headers.

        Raises:
            PlanMissingError: No Zoom Room subscription was found. Purchase one, then try again
                (400, code 200).
            ValidationError: An invalid parent location id was given: {parent_location_id} (400,
                code 300).
            NotFoundError: No location was found for {parent_location_id} (404, code 4801).
            RateLimitError: Too Many Requests (429).

        Example:
            zoom.rooms.move_location(
                "locBerlinFloor03000001",
                parent_location_id="locBerlinOffice0000001",
            )
        """
        self._call("move_room_location", locals())

    def get_location_settings(
        self,
        location_id: str,
        *,
        setting_type: _literals.SettingsSettingType,
        request_options: RequestOptions | None = None,
    ) -> _models.RoomLocationSettings:
        """Get room location settings

        Return one kind of the settings that hold for the Zoom Rooms of a location: those for
        meetings, alerts, digital signage or the scheduling display, as `setting_type` says. Needs
        Zoom Rooms licenses. The caller must own or administer the account.

        Scopes: room:read:admin.

        Rate limit: Medium.

        Args:
            location_id: The location's ID.
            setting_type: Kind of settings to return: `alert`, `meeting`, digital signage
                (`signage`) or `scheduling_display`. By default "meeting".
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            The settings asked for.

        Raises:
            PlanMissingError: No Zoom Room subscription was found. Purchase one, then try again
                (400, code 200).
            PermissionDeniedError: Access to this is restricted (400, code 200).
            NotFoundError: The location {locationId} could not be found (404, code 4801).
            RateLimitError: Too Many Requests (429).

        Example:
            zoom.rooms.get_location_settings("locBerlinFloor03000001", setting_type="meeting")
        """
        return self._call("get_room_location_settings", locals())

    def update_location_settings(
        self,
        location_id: str,
        *,
        setting_type: _literals.SettingsSettingType,
        meeting_security: _inputs.MeetingSecurityInput | None | Unset = UNSET,
        zoom_rooms: _inputs.RoomLocationZoomRoomSettings | None | Unset = UNSET,
        client_alert: _inputs.ClientAlertSettingsInput | None | Unset = UNSET,
        digital_signage: _inputs.DigitalSignageSettingsInput | None | Unset = UNSET,
        notification: _inputs.NotificationSettingsInput | None | Unset = UNSET,
        scheduling_display: _inputs.SchedulingDisplaySettingsInput | None | Unset = UNSET,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Update room location settings

        Change one kind of the settings that hold for the Zoom Rooms of a location: those for
        meetings, alerts, digital signage or the scheduling display, as `setting_type` says. Needs
        Zoom Rooms licenses. The caller must own or administer the account.

        Scopes: room:write:admin.

        Rate limit: Medium.

        Args:
            location_id: The location's ID.
            setting_type: Kind of settings to change: `alert`, `meeting`, digital signage
                (`signage`) or `scheduling_display`. By default "meeting".
            meeting_security: Settings for the security of meetings.
            zoom_rooms: Settings for meetings in Zoom Rooms.
            client_alert: Alerts shown on the TV of the room. Turn them off for peripheral devices
                that were disconnected on purpose or never in use.
            digital_signage: Settings of digital signage.
            notification: Events for which the support team gets an email alert. They can impair the
                room but do not show on its TV.
            scheduling_display: Settings of the scheduling display, such as reservations and the
                theme of its home screen.
            request_options: How this call alone is sent: time limit, retries, headers.

        Raises:
            PlanMissingError: No Zoom Room subscription was found. Purchase one, then try again
                (400, code 200).
            PermissionDeniedError: Your access is restricted (400, code 200).
            NotFoundError: The location {locationId} could not be found (404, code 4801).
            RateLimitError: Too Many Requests (429).

        Example:
            zoom.rooms.update_location_settings("locBerlinFloor03000001", setting_type="meeting")
        """
        self._call("update_room_location_settings", locals())

    def assign_tags_to_location_rooms(
        self,
        location_id: str,
        *,
        tag_ids: Sequence[str],
        request_options: RequestOptions | None = None,
    ) -> None:
        """Assign tags to all Zoom Rooms below a location.

        A room can carry 10 tags. Needs a Pro plan or higher with a Zoom Rooms license.

        Scopes: room:write:admin.

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
            zoom.rooms.assign_tags_to_location_rooms(
                "locBerlinFloor03000001",
                tag_ids=["tagProjector0000000001", "tagWhiteboard000000002"],
            )
        """
        self._call("assign_tags_to_location_rooms", locals())

    def list_tags(
        self,
        *,
        page_size: int | Unset = UNSET,
        next_page_token: str | Unset = UNSET,
        request_options: RequestOptions | None = None,
    ) -> Pages[_models.RoomTag, _models.RoomTagList]:
        """List the tags for Zoom Rooms, page by page.

        Needs a Pro plan or higher with a Zoom Rooms license.

        Scopes: room:read:admin.

        Rate limit: Medium.

        Args:
            page_size: How many entries to return per page. By default 30.
            next_page_token: Token from the previous page, to ask for the next one. It expires after
                15 minutes.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            The tags on this page. The last page, fetched page by page as they are asked for.

        Raises:
            PlanMissingError: No Zoom Room subscription was found. Purchase one, then try again
                (400, code 200).
            OperationFailedError: The Room Tag API had a general failure (400, code 8301).
            RateLimitError: Too Many Requests (429).

        Example:
            for item in zoom.rooms.list_tags():
                print(item)
        """
        return self._pages("list_room_tags", locals())

    def create_tag(
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
            zoom.rooms.create_tag(name="Two screens", description="Rooms with two screens")
        """
        return self._call("create_room_tag", locals())

    def delete_tag(
        self,
        tag_id: str,
        *,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Delete a tag for Zoom Rooms.

        Needs a Pro plan or higher with a Zoom Rooms license.

        Scopes: room:write:admin.

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
            zoom.rooms.delete_tag("tagProjector0000000001")
        """
        self._call("delete_room_tag", locals())

    def update_tag(
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
            zoom.rooms.update_tag(
                "tagProjector0000000001",
                name="Two screens",
                description="Rooms with two screens",
            )
        """
        self._call("update_room_tag", locals())

    def unassign_tags_from_room(
        self,
        room_id: str,
        *,
        tag_ids: str,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Take one tag, or with `all` every tag, off a Zoom Room.

        Needs a Pro plan or higher with a Zoom Rooms license.

        Scopes: room:write:admin.

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
            zoom.rooms.unassign_tags_from_room(
                "roomHarbor000000000001",
                tag_ids="tagProjector0000000001",
            )
        """
        self._call("unassign_tags_from_room", locals())

    def assign_tags_to_room(
        self,
        room_id: str,
        *,
        tag_ids: Sequence[str],
        request_options: RequestOptions | None = None,
    ) -> None:
        """Assign tags to a Zoom Room, which can carry 10.

        Needs a Pro plan or higher with a Zoom Rooms license.

        Scopes: room:write:admin.

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
            zoom.rooms.assign_tags_to_room(
                "roomHarbor000000000001",
                tag_ids=["tagProjector0000000001", "tagWhiteboard000000002"],
            )
        """
        self._call("assign_tags_to_room", locals())


class AsyncRooms(AsyncResource):
    """The operations of rooms."""

    async def configure_controller_apps(
        self,
        *,
        body: Sequence[_inputs.ConfigureRoomControllerAppsBody],
        request_options: RequestOptions | None = None,
    ) -> _models.ConfigureRoomControllerAppsResult:
        """Configure room controller apps

        Set up the Zoom Apps that are installed on Zoom Rooms controllers: the address they
        connect to, how they log in and which domains they may reach. Each app of each room is
        one item.

        Scopes: room:master, room:write:admin.

        Rate limit: Medium.

        Args:
            body: The body: application/json.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            A code; `0` means success.

        Raises:
            ValidationError: The verification of the parameters has failed (400, code 30051005).
            AuthenticationError: Unauthorized (401).
            NotFoundError: The Zoom App {app_id} or the Zoom Room {room_id} was not found (404, code
                30054003).
            RateLimitError: Too Many Requests (429).

        Example:
            await zoom.rooms.configure_controller_apps(
                body=[
                    {
                        "app_id": "appLanternBoard0000001",
                        "room_id": "roomHarbor00000000001A",
                        "configuration_type": 0,
                        "username": "room-display",
                        "password": "Lantern16!",
                        "token": "tokenAb7Kd2pVx9Lq4Tz8m",
                        "url": "https://zoom.example.com/url/1",
                        "support_unverified_url": True,
                        "allow_list_domains": [
                            {
                                "domain": "apps.example.com",
                                "support_unverified": True,
                            },
                            {
                                "domain": "static.example.com",
                                "support_unverified": False,
                            },
                        ],
                    },
                    {
                        "app_id": "appRoomGuide0000000002",
                        "room_id": "roomAtrium00000000002B",
                        "configuration_type": 1,
                        "username": "lobby-display",
                        "password": "Harbor*27",
                        "token": "tokenQw3Rt6Yu1Io5Pa2Sd",
                        "url": "https://zoom.example.com/url/2",
                        "support_unverified_url": False,
                        "allow_list_domains": [
                            {
                                "domain": "apps.example.com",
                                "support_unverified": True,
                            },
                            {
                                "domain": "static.example.com",
                                "support_unverified": False,
                            },
                        ],
                    },
                ],
            )
        """
        return await self._call("configure_room_controller_apps", locals())

    def list(
        self,
        *,
        status: _literals.RoomStatus | Unset = UNSET,
        tag_ids: str | Unset = UNSET,
        type_: _literals.RoomType | Unset = UNSET,
        unassigned_rooms: bool | Unset = UNSET,
        page_size: int | Unset = UNSET,
        next_page_token: str | Unset = UNSET,
        location_id: str | Unset = UNSET,
        query_name: str | Unset = UNSET,
        request_options: RequestOptions | None = None,
    ) -> AsyncPages[_models.RoomResult, _models.RoomResultList]:
        """List the Zoom Rooms of the account, page by page.

        Needs a Pro plan or higher with a Zoom Rooms license.

        Scopes: room:read:admin.

        Rate limit: Medium.

        Args:
            status: Which Zoom Rooms to list, by their state.
            tag_ids: Only rooms with at least one of these tags: IDs separated by commas.
            type_: Which Zoom Rooms to list, by their kind.
            unassigned_rooms: Whether to list Zoom Rooms that nobody has been assigned yet. By
                default false.
            page_size: How many entries to return per page. At most 300. By default 30.
            next_page_token: Token from the previous page, to ask for the next one. It expires after
                15 minutes.
            location_id: ID of the parent location whose Zoom Rooms are wanted.
            query_name: Only rooms of this name; without it, all rooms of the account.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            The rooms on this page. The last page, fetched page by page as they are asked for.

        Raises:
            RateLimitError: Too Many Requests (429).

        Example:
            async for item in zoom.rooms.list(type_="Kiosk"):
                print(item)
        """
        return self._pages("list_rooms", locals())

    async def create(
        self,
        *,
        name: str,
        type_: _literals.RoomType,
        location_id: str | None | Unset = UNSET,
        calendar_resource_id: str | None | Unset = UNSET,
        tag_ids: Sequence[str] | None | Unset = UNSET,
        user_id: str | None | Unset = UNSET,
        pro_device: bool | None | Unset = UNSET,
        request_options: RequestOptions | None = None,
    ) -> _models.CreateRoomResult:
        """Add a Zoom Room to the account.

        Needs a Pro plan or higher with a Zoom Rooms license.

        Scopes: room:write:admin.

        Rate limit: Medium.

        Args:
            name: Name for the Zoom Room.
            type_: Kind of Zoom Room.
            location_id: ID of the location to add the Zoom Room to. It must be on the lowest level
                of the location hierarchy, such as a floor.
            calendar_resource_id: ID of the calendar resource that the Zoom Room is to have.
            tag_ids: IDs of the tags that the room gets.
            user_id: ID of the user to whom the Personal Zoom Room is assigned. Accepted only if
                `zoom_room_type` is `PersonalZoomRoom`.
            pro_device: Whether the personal Zoom Room uses a Zoom Rooms license and so gets the Pro
                features. Only for personal Zoom Rooms.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            The new room.

        Raises:
            PlanMissingError: No Zoom Room subscription was found. Purchase one, then try again
                (400, code 200).
            WrongStateError: At least one normal Zoom Room is required for this (400, code 200).
            ValidationError: The parent location ID is invalid: {location_id} (400, code 300).
            NotFoundError: No location {location_id} was found (404, code 4801).
            NotFoundError: Not found; no text is documented (404, code 4801).
            NotFoundError: There is no calendar resource {resourceId}; it does not exist (404, code
                4060).
            NotFoundError: These tag IDs do not exist: [{tagId1}, {tagId2}] (404, code 8306).
            RateLimitError: Too Many Requests (429).

        Example:
            await zoom.rooms.create(
                name="Canal room",
                type_="Kiosk",
                location_id="locBerlinFloor30000001",
                calendar_resource_id="calresHarbour000000001",
                tag_ids=["tagProjector0000000001", "tagWhiteboard000000002"],
                user_id="userAmara0000000000001",
            )
        """
        return await self._call("create_room", locals())

    def list_digital_signage_content(
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
            The content on this page. The last page, fetched page by page as they are asked for.

        Raises:
            ValidationError: Bad Request (400).
            RateLimitError: Too Many Requests (429).

        Example:
            async for item in zoom.rooms.list_digital_signage_content(type_="content"):
                print(item)
        """
        return self._pages("list_digital_signage_content", locals())

    async def set_emergency_signage(
        self,
        *,
        method: _literals.EmergencySignageMethod | None | Unset = UNSET,
        params: _inputs.EmergencySignageParams | None | Unset = UNSET,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Show an emergency alert (E911) on digital signage screens, or take it off again.

        Needs Zoom Rooms 5.3.0 or later with digital signage turned on.

        Scopes: room:write:admin.

        Rate limit: Medium.

        Args:
            method: Whether to show the emergency alert (`zoomroom.emergency_alert_displayed`) or
                take it off (`zoomroom.emergency_alert_removed`).
            params: The alert, and where it is shown or taken off.
            request_options: How this call alone is sent: time limit, retries, headers.

        Raises:
            ValidationError: The event id is missing but required (400, code 300).
            ValidationError: The value of Target Ids is invalid. It must be a valid Target Id that
                fits the Target type (400, code 300).
            PermissionDeniedError: Your access is restricted (403, code 200).
            RateLimitError: Too Many Requests (429).

        Example:
            await zoom.rooms.set_emergency_signage(method="zoomroom.emergency_alert_displayed")
        """
        await self._call("set_emergency_signage", locals())

    async def check_in_or_out(
        self,
        id: str,
        *,
        method: _literals.RoomInOrOutMethod,
        params: _inputs.OutRoomParams | None | Unset = UNSET,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Send a command to a Zoom Room, not only to check in or out.

        `method` can also mute or unmute, answer an incoming meeting request, join, leave or end
        a meeting, restart the room, switch cameras, speakers or microphones, share the screen or
        set the volume. For check-in and check-out the room must be online.

        Scopes: room:write:admin.

        Rate limit: Medium.

        Args:
            id: The Zoom Room's ID.
            method: Command to the room, as the name says. It decides which `params` belong to it.
                The speaker volume can only be changed during a meeting.
            params: Parameters of the command in `method`.
            request_options: How this call alone is sent: time limit, retries, headers.

        Raises:
            WrongStateError: The Zoom Room is offline: it must be online for checking in or checking
                out. Or the parameters are invalid. Or there is no device {cameraId or speakerId or
                microphoneId} (400, code 300).
            NotFoundError: There is no room {roomId}; it does not exist (404, code 1012).
            RateLimitError: Too Many Requests (429).

        Example:
            await zoom.rooms.check_in_or_out("roomCanal0000000000001", method="zoomroom.check_in")
        """
        await self._call("check_room_in_or_out", locals())

    async def get_settings(
        self,
        id: str,
        *,
        setting_type: _literals.SettingsSettingType,
        request_options: RequestOptions | None = None,
    ) -> _models.RoomSettings:
        """Get room settings

        Return one kind of the settings of one Zoom Room: those for meetings, alerts, digital
        signage or the scheduling display, as `setting_type` says. Needs Zoom Rooms licenses. The
        caller must own or administer the account.

        Scopes: room:read:admin.

        Rate limit: Medium.

        Args:
            id: The Zoom Room's ID.
            setting_type: Kind of settings to return: `alert`, `meeting`, digital signage
                (`signage`) or `scheduling_display`. By default "meeting".
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            The settings asked for.

        Raises:
            PlanMissingError: No Zoom Room subscription was found. Purchase one, then try again
                (400, code 200).
            PermissionDeniedError: Your access is restricted (400, code 200).
            NotFoundError: No room was found for {roomId} (404, code 1012).
            RateLimitError: Too Many Requests (429).

        Example:
            await zoom.rooms.get_settings("roomCanal0000000000001", setting_type="meeting")
        """
        return await self._call("get_room_settings", locals())

    async def update_settings(
        self,
        id: str,
        *,
        meeting_security: _inputs.MeetingSecurityInput | None | Unset = UNSET,
        zoom_rooms: _inputs.UpdateRoomSettingsZoomRoomSettings | None | Unset = UNSET,
        client_alert: _inputs.ClientAlertSettingsInput | None | Unset = UNSET,
        digital_signage: _inputs.DigitalSignageSettingsInput | None | Unset = UNSET,
        notification: _inputs.NotificationSettingsInput | None | Unset = UNSET,
        scheduling_display: _inputs.SchedulingDisplaySettingsInput | None | Unset = UNSET,
        setting_type: _literals.SettingsSettingType | Unset = UNSET,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Update room settings

        Change one kind of the settings of one Zoom Room: those for meetings, alerts, digital
        signage or the scheduling display, as `setting_type` says. Needs Zoom Rooms licenses. The
        caller must own or administer the account.

        Scopes: room:write:admin.

        Rate limit: Medium.

        Args:
            id: The Zoom Room's ID.
            meeting_security: Settings for the security of meetings.
            zoom_rooms: Settings for meetings in Zoom Rooms.
            client_alert: Alerts shown on the TV of the room. Turn them off for peripheral devices
                that were disconnected on purpose or never in use.
            digital_signage: Settings of digital signage.
            notification: Events for which the support team gets an email alert. They can impair the
                room but do not show on its TV.
            scheduling_display: Settings of the scheduling display, such as reservations and the
                theme of its home screen.
            setting_type: Kind of settings to change: `alert`, `meeting`, digital signage
                (`signage`) or `scheduling_display`.
            request_options: How this call alone is sent: time limit, retries, headers.

        Raises:
            PlanMissingError: No Zoom Room subscription was found. Purchase one, then try again
                (400, code 200).
            PermissionDeniedError: Your access is restricted (400, code 200).
            RateLimitError: Too Many Requests (429).

        Example:
            await zoom.rooms.update_settings(
                "roomCanal0000000000001",
                meeting_security={
                    "encryption_type": "enhanced_encryption",
                    "end_to_end_encrypted_meetings": True,
                    "auto_security": True,
                },
            )
        """
        await self._call("update_room_settings", locals())

    async def get(
        self,
        room_id: str,
        *,
        regenerate_activation_code: bool | Unset = UNSET,
        request_options: RequestOptions | None = None,
    ) -> _models.Room:
        """Return the profile of one Zoom Room, with its activation code and support contacts.

        Needs a Pro plan or higher with a Zoom Rooms license.

        Scopes: room:read:admin.

        Rate limit: Medium.

        Args:
            room_id: The Zoom Room's ID.
            regenerate_activation_code: Whether to make a new activation code for the room. By
                default false.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            The profile of the room.

        Raises:
            PlanMissingError: No Zoom Room subscription was found. Purchase one, then try again
                (400, code 200).
            PermissionDeniedError: Your access is restricted (400, code 200).
            PermissionDeniedError: You lack the permission to regenerate a Zoom Room's activation
                code (400, code 200).
            NotFoundError: No room {roomId} was found (404, code 1012).
            RateLimitError: Too Many Requests (429).

        Example:
            await zoom.rooms.get("roomHarbor000000000001")
        """
        return await self._call("get_room", locals())

    async def delete(
        self,
        room_id: str,
        *,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Remove a Zoom Room from the account.

        Needs a Pro plan or higher with a Zoom Rooms license.

        Scopes: room:write:admin.

        Rate limit: Light.

        Args:
            room_id: The Zoom Room's ID.
            request_options: How this call alone is sent: time limit, retries, headers.

        Raises:
            PlanMissingError: No Zoom Room subscription was found. Purchase one, then try again
                (400, code 200).
            PermissionDeniedError: Your access is restricted (400, code 200).
            NotFoundError: Room {roomId} could not be found (404, code 1012).
            RateLimitError: Too Many Requests (429).

        Example:
            await zoom.rooms.delete("roomHarbor000000000001")
        """
        await self._call("delete_room", locals())

    async def update(
        self,
        room_id: str,
        *,
        basic: _inputs.RoomBasicInput | None | Unset = UNSET,
        device: _inputs.DeviceRef | None | Unset = UNSET,
        setup: _inputs.RoomSetupInput | None | Unset = UNSET,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Change the profile of one Zoom Room.

        Needs a Pro plan or higher with a Zoom Rooms license.

        Scopes: room:write:admin.

        Rate limit: Medium.

        Args:
            room_id: The Zoom Room's ID.
            basic: Basic part of the profile, such as the name and the support contacts.
            device: The room's device settings.
            setup: Setup part of the profile, such as background images.
            request_options: How this call alone is sent: time limit, retries, headers.

        Raises:
            PlanMissingError: No Zoom Room subscription was found. Purchase one, then try again
                (400, code 200).
            PermissionDeniedError: The access is restricted for you (400, code 200).
            NotFoundError: No Zoom Room {roomId} was found (404, code 1012).
            NotFoundError: Not found; no text is documented (404, code 1012).
            NotFoundError: The Zoom Room has no such device profile; it does not exist: {roomId}
                (404, code 8005).
            NotFoundError: There is no calendar resource {resourceId}; it does not exist (404, code
                4060).
            RateLimitError: Too Many Requests (429).

        Example:
            await zoom.rooms.update(
                "roomHarbor000000000001",
                device={"device_profile_id": "profileHarbor000000001"},
            )
        """
        await self._call("update_room", locals())

    async def list_device_profiles(
        self,
        room_id: str,
        *,
        request_options: RequestOptions | None = None,
    ) -> Sequence[_models.RoomDeviceProfile]:
        """List the device profiles of a Zoom Room.

        Each names a camera, a microphone and a speaker, and how audio is processed. Needs a Pro
        plan or higher with Zoom Rooms.

        Scopes: room:read:admin.

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
            await zoom.rooms.list_device_profiles("roomHarbor000000000001")
        """
        return await self._call("list_room_device_profiles", locals())

    async def create_device_profile(
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
            await zoom.rooms.create_device_profile(
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
            await zoom.rooms.get_media_devices("roomHarbor000000000001")
        """
        return await self._call("get_room_media_devices", locals())

    async def get_device_profile(
        self,
        room_id: str,
        device_profile_id: str,
        *,
        request_options: RequestOptions | None = None,
    ) -> _models.RoomDeviceProfile:
        """Return one device profile of a Zoom Room.

        Needs a Pro plan or higher with Zoom Rooms.

        Scopes: room:read:admin, room:write:admin.

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
            await zoom.rooms.get_device_profile("roomHarbor000000000001", "profileHarbor000000001")
        """
        return await self._call("get_room_device_profile", locals())

    async def delete_device_profile(
        self,
        room_id: str,
        device_profile_id: str,
        *,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Delete a device profile of a Zoom Room.

        Some profiles cannot be deleted. Needs a Pro plan or higher with Zoom Rooms.

        Scopes: room:write:admin.

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
            await zoom.rooms.delete_device_profile(
                "roomHarbor000000000001",
                "profileHarbor000000001",
            )
        """
        await self._call("delete_room_device_profile", locals())

    async def update_device_profile(
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
            await zoom.rooms.update_device_profile(
                "roomHarbor000000000001",
                "profileHarbor000000001",
                audio_processing=True,
                auto_adjust_mic_level=True,
                camera_id="cameraHarbor0000000001",
                echo_cancellation=True,
            )
        """
        await self._call("update_room_device_profile", locals())

    async def list_devices(
        self,
        room_id: str,
        *,
        request_options: RequestOptions | None = None,
    ) -> _models.RoomDeviceList:
        """List the devices in use in a Zoom Room, each with its app version and status.

        Needs a Pro plan or higher with a Zoom Rooms license. The caller must own or administer
        the account.

        Scopes: room:read:admin.

        Rate limit: Medium.

        Args:
            room_id: The Zoom Room's ID.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            The devices of the room.

        Raises:
            PlanMissingError: No Zoom Room subscription was found. Purchase one, then try again
                (400, code 200).
            RateLimitError: Too Many Requests (429).

        Example:
            await zoom.rooms.list_devices("roomHarbor000000000001")
        """
        return await self._call("list_room_devices", locals())

    async def move(
        self,
        room_id: str,
        *,
        location_id: str | None | Unset = UNSET,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Move a room

        Assign a Zoom Room to another location, which must be at the lowest level that the
        account uses. Needs Zoom Rooms 4.0 or later. The caller must own or administer the
        account.

        Scopes: room:write:admin.

        Rate limit: Light.

        Args:
            room_id: The Zoom Room's ID.
            location_id: ID of the location to assign the Zoom Room to.
            request_options: How this call alone is sent: time limit, retries, headers.

        Raises:
            PlanMissingError: No Zoom Room subscription was found. Purchase one, then try again
                (400, code 200).
            NotFoundError: The location {location_id} could not be found (404, code 4801).
            RateLimitError: Too Many Requests (429).

        Example:
            await zoom.rooms.move("roomHarbor000000000001", location_id="locBerlinFloor30000001")
        """
        await self._call("move_room", locals())

    def list_sensor_data(
        self,
        room_id: str,
        *,
        from_: datetime.datetime | str,
        to: datetime.datetime | str,
        page_size: int | Unset = UNSET,
        next_page_token: str | Unset = UNSET,
        device_id: str | Unset = UNSET,
        sensor_type: _literals.RoomSensorDataSensorType | Unset = UNSET,
        request_options: RequestOptions | None = None,
    ) -> AsyncPages[_models.RoomSensor, _models.RoomSensorList]:
        """List room sensor data

        List what the sensors of a Zoom Room measured, such as temperature, air quality or the
        number of people, page by page. Needs Zoom Rooms licenses. The caller must own or administer
        the account.

        Scopes: room:read:admin.

        Rate limit: Medium.

        Args:
            room_id: The Zoom Room's ID.
            from_: Start of the period to ask for, as date and time.
            to: End of the period to ask for, as date and time.
            page_size: How many entries to return per page. At most 300. By default 30.
            next_page_token: Token from the previous page, to ask for the next one. It expires after
                15 minutes.
            device_id: Only data of the device with this ID.
            sensor_type: Only measurements of this kind of sensor.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            The measurements on this page. The last page, fetched page by page as they are asked
                for.

        Raises:
            PlanMissingError: No Zoom Room subscription was found. Purchase one, then try again
                (400, code 200).
            PermissionDeniedError: The access is restricted for you (400, code 200).
            NotFoundError: No room was found for {roomId} (404, code 1012).
            RateLimitError: Too Many Requests (429).

        Example:
            async for item in zoom.rooms.list_sensor_data(
                "roomHarbor000000000001",
                from_="2026-03-16T08:00:00Z",
                to="2026-03-16T18:00:00Z",
            ):
                print(item)
        """
        return self._pages("list_room_sensor_data", locals())

    async def get_virtual_controller_url(
        self,
        room_id: str,
        *,
        pre_authenticated_link: bool | Unset = UNSET,
        request_options: RequestOptions | None = None,
    ) -> _models.RoomVirtualControllerUrl:
        """Return the address of a Zoom Room's virtual controller.

        With `pre_authenticated_link` it opens without login for a short time. Needs a Pro plan
        or higher with a Zoom Rooms license.

        Scopes: room:read:admin.

        Rate limit: Medium.

        Args:
            room_id: The Zoom Room's ID.
            pre_authenticated_link: Whether the address carries a token that opens the virtual
                controller without login to the admin portal; it works for 10 minutes. Without it,
                there is none.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            The address of the virtual controller.

        Raises:
            OperationFailedError: The Zoom Rooms virtual controller failed to launch. Check the Zoom
                Room error (400, code 300520003).
            AuthenticationError: The user is not logged in (401, code 300520001).
            NotFoundError: There were no Zoom Rooms found (404, code 300520002).
            RateLimitError: Too Many Requests (429).

        Example:
            await zoom.rooms.get_virtual_controller_url("roomHarbor000000000001")
        """
        return await self._call("get_room_virtual_controller_url", locals())

    async def get_account_profile(
        self,
        *,
        request_options: RequestOptions | None = None,
    ) -> _models.RoomAccountProfile:
        """Get rooms account profile

        Return the profile that all Zoom Rooms of the account share, with support contacts and
        passcode. For a single room, see `get_room`. The caller must own the account or administer
        its Zoom Rooms.

        Scopes: room:read:admin.

        Rate limit: Medium.

        Args:
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            The account profile of the Zoom Rooms.

        Raises:
            PlanMissingError: No Zoom Room subscription was found. Purchase one, then try again
                (400, code 200).
            PermissionDeniedError: Your access is restricted (400, code 200).
            RateLimitError: Too Many Requests (429).

        Example:
            await zoom.rooms.get_account_profile()
        """
        return await self._call("get_rooms_account_profile", locals())

    async def update_account_profile(
        self,
        *,
        basic: _inputs.AccountProfileBasicInput | None | Unset = UNSET,
        setup: _inputs.SetupInput | None | Unset = UNSET,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Change the profile that all Zoom Rooms of the account share.

        For a single room, see `update_room`. The caller must own the account or administer its
        Zoom Rooms.

        Scopes: room:write:admin.

        Rate limit: Medium.

        Args:
            basic: Basic part of the profile, such as the name and the support contacts.
            setup: Setup part of the profile, such as background images.
            request_options: How this call alone is sent: time limit, retries, headers.

        Raises:
            PlanMissingError: No Zoom Room subscription was found. Purchase one, then try again
                (400, code 200).
            PermissionDeniedError: The access is restricted for you (400, code 200).
            RateLimitError: Too Many Requests (429).

        Example:
            await zoom.rooms.update_account_profile(
                basic={
                    "required_code_to_ext": True,
                    "room_passcode": "k4821",
                    "support_email": "rooms@example.com",
                    "support_phone": "+1 555 0142",
                },
            )
        """
        await self._call("update_rooms_account_profile", locals())

    async def get_account_settings(
        self,
        *,
        setting_type: _literals.SettingsSettingType,
        request_options: RequestOptions | None = None,
    ) -> _models.RoomAccountSettings:
        """Get rooms account settings

        Return one kind of the settings that hold for the account's Zoom Rooms: those for
        meetings, alerts, digital signage or the scheduling display, as `setting_type` says.
        Needs Zoom Rooms licenses. The caller must own or administer the account.

        Scopes: room:read:admin.

        Rate limit: Medium.

        Args:
            setting_type: Kind of settings to return: `alert`, `meeting`, digital signage
                (`signage`) or `scheduling_display`. By default "meeting".
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            The settings asked for.

        Raises:
            PlanMissingError: No Zoom Room subscription was found. Purchase one, then try again
                (400, code 200).
            PermissionDeniedError: Your access is restricted (400, code 200).
            RateLimitError: Too Many Requests (429).

        Example:
            await zoom.rooms.get_account_settings(setting_type="meeting")
        """
        return await self._call("get_rooms_account_settings", locals())

    async def update_account_settings(
        self,
        *,
        setting_type: _literals.SettingsSettingType,
        zoom_rooms: _inputs.RoomAccountZoomRoomSettingsInput | None | Unset = UNSET,
        client_alert: _inputs.ClientAlertSettingsInput | None | Unset = UNSET,
        digital_signage: _inputs.DigitalSignageSettingsInput | None | Unset = UNSET,
        notification: _inputs.RoomAccountNotificationSettings | None | Unset = UNSET,
        scheduling_display: _inputs.SchedulingDisplaySettingsInput | None | Unset = UNSET,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Update rooms account settings

        Change one kind of the settings that hold for the account's Zoom Rooms: those for
        meetings, alerts, digital signage or the scheduling display, as `setting_type` says.
        Needs Zoom Rooms licenses. The caller must own or administer the account.

        Scopes: room:write:admin.

        Rate limit: Medium.

        Args:
            setting_type: Kind of settings to change: `alert`, `meeting`, digital signage
                (`signage`) or `scheduling_display`. By default "meeting".
            zoom_rooms: Settings for meetings in Zoom Rooms.
            client_alert: Alerts shown on the TV of the room. Turn them off for peripheral devices
                that were disconnected on purpose or never in use.
            digital_signage: Settings of digital signage.
            notification: Events for which the support team gets an email alert. They can impair the
                room but do not show on its TV.
            scheduling_display: Settings of the scheduling display, such as reservations and the
                theme of its home screen.
            request_options: How this call alone is sent: time limit, retries, headers.

        Raises:
            PlanMissingError: No Zoom Room subscription was found. Purchase one, then try again
                (400, code 200).
            PermissionDeniedError: Your access is restricted (400, code 200).
            RateLimitError: Too Many Requests (429).

        Example:
            await zoom.rooms.update_account_settings(setting_type="meeting")
        """
        await self._call("update_rooms_account_settings", locals())

    async def list_calendar_services(
        self,
        *,
        request_options: RequestOptions | None = None,
    ) -> _models.CalendarServiceList:
        """List the calendar services of the Zoom Rooms account.

        Needs a Pro plan or higher and a Zoom Rooms licence.

        Scopes: room:read:admin.

        Rate limit: Medium.

        Args:
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            The calendar services.

        Raises:
            PlanMissingError: No Zoom Room subscription was found. Purchase one, then try again
                (400, code 200).
            WrongStateError: At least one normal Zoom Room is required for this (400, code 200).
            RateLimitError: Too Many Requests (429).

        Example:
            await zoom.rooms.list_calendar_services()
        """
        return await self._call("list_room_calendar_services", locals())

    async def delete_calendar_service(
        self,
        service_id: str,
        *,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Delete a calendar service of the Zoom Rooms account.

        It fails while one of its resources is assigned to a Zoom Room. Needs a Pro plan or
        higher and a Zoom Rooms licence.

        Scopes: room:write:admin.

        Rate limit: Medium.

        Args:
            service_id: ID of the calendar service.
            request_options: How this call alone is sent: time limit, retries, headers.

        Raises:
            PlanMissingError: No Zoom Room subscription was found. Purchase one, then try again
                (400, code 200).
            WrongStateError: At least one normal Zoom Room is required for this (400, code 200).
            WrongStateError: The calendar resource {resourceId} is assigned to a Zoom Room (400,
                code 4005).
            NotFoundError: The calendar service {serviceId} does not exist (404, code 4061).
            RateLimitError: Too Many Requests (429).

        Example:
            await zoom.rooms.delete_calendar_service("calsvcBerlin0000000001")
        """
        await self._call("delete_room_calendar_service", locals())

    def list_calendar_resources(
        self,
        service_id: str,
        *,
        page_size: int | Unset = UNSET,
        next_page_token: str | Unset = UNSET,
        request_options: RequestOptions | None = None,
    ) -> AsyncPages[_models.CalendarResource, _models.CalendarResourceList]:
        """List the calendar resources of a calendar service.

        Needs a Pro plan or higher and a Zoom Rooms licence.

        Scopes: room:read:admin.

        Rate limit: Medium.

        Args:
            service_id: ID of the calendar service.
            page_size: How many entries to return per page. At most 300. By default 30.
            next_page_token: Token from the previous page, to ask for the next one. It expires after
                15 minutes.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            The calendar resources on this page. The last page, fetched page by page as they are
                asked for.

        Raises:
            PlanMissingError: No Zoom Room subscription was found. Purchase one, then try again
                (400, code 200).
            WrongStateError: At least one normal Zoom Room is required for this (400, code 200).
            NotFoundError: The calendar service {serviceId} does not exist (404, code 4061).
            RateLimitError: Too Many Requests (429).

        Example:
            async for item in zoom.rooms.list_calendar_resources("calsvcBerlin0000000001"):
                print(item)
        """
        return self._pages("list_room_calendar_resources", locals())

    async def add_calendar_resource(
        self,
        service_id: str,
        *,
        calendar_resource_email: str,
        request_options: RequestOptions | None = None,
    ) -> _models.CalendarResource:
        """Add a calendar resource to a calendar service of Microsoft Exchange or Office 365.

        Google calendar services are not supported. Needs a Pro plan or higher and a Zoom Rooms
        licence.

        Scopes: room:write:admin.

        Rate limit: Medium.

        Args:
            service_id: ID of the calendar service.
            calendar_resource_email: Email address of the calendar resource.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            The new calendar resource.

        Raises:
            PlanMissingError: No Zoom Room subscription was found. Purchase one, then try again
                (400, code 200).
            WrongStateError: At least one normal Zoom Room is required for this (400, code 200).
            NotFoundError: The calendar service {serviceId} does not exist (404, code 4061).
            RateLimitError: Too Many Requests (429).

        Example:
            await zoom.rooms.add_calendar_resource(
                "calsvcBerlin0000000001",
                calendar_resource_email="harbour@rooms.example.com",
            )
        """
        return await self._call("add_room_calendar_resource", locals())

    async def get_calendar_resource(
        self,
        service_id: str,
        resource_id: str,
        *,
        request_options: RequestOptions | None = None,
    ) -> _models.CalendarResource:
        """Return one calendar resource with the room it is assigned to and the state of its sync.

        Needs a Pro plan or higher and a Zoom Rooms licence.

        Scopes: room:read:admin.

        Rate limit: Medium.

        Args:
            service_id: ID of the calendar service.
            resource_id: ID of the calendar resource.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            The calendar resource.

        Raises:
            PlanMissingError: No Zoom Room subscription was found. Purchase one, then try again
                (400, code 200).
            WrongStateError: At least one normal Zoom Room is required for this (400, code 200).
            NotFoundError: The calendar service {serviceId} does not exist (404, code 4061).
            NotFoundError: There is no calendar resource {resourceId}; it does not exist (404, code
                4060).
            RateLimitError: Too Many Requests (429).

        Example:
            await zoom.rooms.get_calendar_resource(
                "calsvcBerlin0000000001",
                "calresHarbour000000001",
            )
        """
        return await self._call("get_room_calendar_resource", locals())

    async def remove_calendar_resource(
        self,
        service_id: str,
        resource_id: str,
        *,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Remove a calendar resource from a calendar service of Microsoft Exchange or Office 365.

        Google calendar services are not supported. It fails while the resource is assigned to a
        Zoom Room. Needs a Pro plan or higher and a Zoom Rooms licence.

        Scopes: room:write:admin.

        Rate limit: Medium.

        Args:
            service_id: ID of the calendar service.
            resource_id: ID of the calendar resource.
            request_options: How this call alone is sent: time limit, retries, headers.

        Raises:
            PlanMissingError: No Zoom Room subscription was found. Purchase one, then try again
                (400, code 200).
            WrongStateError: At least one normal Zoom Room is required for this (400, code 200).
            WrongStateError: The calendar resource {resourceId} is assigned to a Zoom Room (400,
                code 4005).
            NotFoundError: The calendar service {serviceId} does not exist (404, code 4061).
            NotFoundError: There is no calendar resource {resourceId}; it does not exist (404, code
                4060).
            RateLimitError: Too Many Requests (429).

        Example:
            await zoom.rooms.remove_calendar_resource(
                "calsvcBerlin0000000001",
                "calresHarbour000000001",
            )
        """
        await self._call("remove_room_calendar_resource", locals())

    async def start_calendar_service_sync(
        self,
        service_id: str,
        *,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Start to sync a calendar service of the Zoom Rooms account.

        Needs a Pro plan or higher and a Zoom Rooms licence.

        Scopes: room:write:admin.

        Rate limit: Medium.

        Args:
            service_id: ID of the calendar service.
            request_options: How this call alone is sent: time limit, retries, headers.

        Raises:
            PlanMissingError: No Zoom Room subscription was found. Purchase one, then try again
                (400, code 200).
            WrongStateError: At least one normal Zoom Room is required for this (400, code 200).
            NotFoundError: The calendar service {serviceId} does not exist (404, code 4061).
            RateLimitError: Too Many Requests (429).

        Example:
            await zoom.rooms.start_calendar_service_sync("calsvcBerlin0000000001")
        """
        await self._call("start_room_calendar_service_sync", locals())

    def list_background_images(
        self,
        *,
        page_size: int | Unset = UNSET,
        next_page_token: str | Unset = UNSET,
        folder_id: str | Unset = UNSET,
        request_options: RequestOptions | None = None,
    ) -> AsyncPages[_models.RoomBackgroundImage, _models.RoomBackgroundImageList]:
        """List the background images in the account's library for Zoom Rooms, at most 200 per page.

        Scopes: room:read:admin.

        Rate limit: Medium.

        Args:
            page_size: How many content files to return per page.
            next_page_token: Token from the previous page, to ask for the next one. It expires after
                15 minutes.
            folder_id: Only images of this folder.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            The images on this page. The last page, fetched page by page as they are asked for.

        Raises:
            ValidationError: The next_page_token or the page_size is invalid (400, code 30051005).
            AuthenticationError: Unauthorized (401).
            RateLimitError: Too Many Requests (429).

        Example:
            async for item in zoom.rooms.list_background_images():
                print(item)
        """
        return self._pages("list_room_background_images", locals())

    async def get_background_image(
        self,
        content_id: str,
        *,
        request_options: RequestOptions | None = None,
    ) -> _models.DefaultRoomBackgroundImage:
        """Return one background image of the library, with an address for downloading it.

        Scopes: room:read:admin.

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
            await zoom.rooms.get_background_image("contentHarborView00001")
        """
        return await self._call("get_room_background_image", locals())

    async def delete_background_image(
        self,
        content_id: str,
        *,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Delete a background image from the library.

        Zoom Rooms that use it fall back to the default image.

        Scopes: room:write:admin.

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
            await zoom.rooms.delete_background_image("contentHarborView00001")
        """
        await self._call("delete_room_background_image", locals())

    def list_default_room_background_images(
        self,
        *,
        page_size: int | Unset = UNSET,
        next_page_token: str | Unset = UNSET,
        request_options: RequestOptions | None = None,
    ) -> AsyncPages[_models.DefaultRoomBackgroundImage, _models.DefaultRoomBackgroundImageList]:
        """List the background images that Zoom itself supplies for Zoom Rooms.

        Scopes: room:read:admin.

        Rate limit: Medium.

        Args:
            page_size: How many content files to return per page.
            next_page_token: Token from the previous page, to ask for the next one. It expires after
                15 minutes.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            The images on this page. The last page, fetched page by page as they are asked for.

        Raises:
            ValidationError: The next_page_token or the page_size is invalid (400, code 30051005).
            AuthenticationError: Unauthorized (401).
            RateLimitError: Too Many Requests (429).

        Example:
            async for item in zoom.rooms.list_default_room_background_images():
                print(item)
        """
        return self._pages("list_default_room_background_images", locals())

    def list_background_folders(
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

        Rate limit: Medium.

        Args:
            page_size: How many folders to return per page.
            next_page_token: Token from the previous page, to ask for the next one. It expires after
                15 minutes.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            The folders on this page. The last page, fetched page by page as they are asked for.

        Raises:
            ValidationError: The next_page_token or the page_size is invalid (400, code 30051005).
            AuthenticationError: Unauthorized (401).
            RateLimitError: Too Many Requests (429).

        Example:
            async for item in zoom.rooms.list_background_folders():
                print(item)
        """
        return self._pages("list_room_background_folders", locals())

    async def create_background_folder(
        self,
        *,
        folder_name: str | None | Unset = UNSET,
        request_options: RequestOptions | None = None,
    ) -> _models.FolderResult:
        """Create a folder in the background image library.

        There can be 20 at most.

        Scopes: room:write:admin.

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
            await zoom.rooms.create_background_folder(folder_name="Lobby")
        """
        return await self._call("create_room_background_folder", locals())

    async def get_background_folder(
        self,
        folder_id: str,
        *,
        request_options: RequestOptions | None = None,
    ) -> _models.Folder:
        """Return one folder of the background image library.

        Scopes: room:read:admin.

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
            await zoom.rooms.get_background_folder("folderLobby00000000001")
        """
        return await self._call("get_room_background_folder", locals())

    async def delete_background_folder(
        self,
        folder_id: str,
        *,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Delete a folder from the background image library, together with every image in it.

        Zoom Rooms that use one of them fall back to the default image.

        Scopes: room:write:admin.

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
            await zoom.rooms.delete_background_folder("folderLobby00000000001")
        """
        await self._call("delete_room_background_folder", locals())

    async def update_background_folder(
        self,
        folder_id: str,
        *,
        folder_name: str | None | Unset = UNSET,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Rename a folder of the background image library.

        The new name must not be in use yet.

        Scopes: room:write:admin.

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
            await zoom.rooms.update_background_folder("folderLobby00000000001", folder_name="Lobby")
        """
        await self._call("update_room_background_folder", locals())

    async def update_background_image(
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
            await zoom.rooms.update_background_image(
                file="picture.png",
                content_id="contentHarborView00001",
                content_name="harbor-view.png",
                folder_id="folderLobby00000000001",
            )
        """
        await self._call("update_room_background_image", locals())

    async def upload_background_image(
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
            await zoom.rooms.upload_background_image(
                file="picture.png",
                content_name="harbor-view.png",
                folder_id="folderLobby00000000001",
            )
        """
        return await self._call("upload_room_background_image", locals())

    def list_digital_signage_items(
        self,
        *,
        page_size: int,
        next_page_token: str | Unset = UNSET,
        request_options: RequestOptions | None = None,
    ) -> AsyncPages[_models.ContentDigitalSignageItem, _models.ContentDigitalSignageItemList]:
        """List the items in the base folder of the digital signage library.

        Scopes: room:read:admin.

        Rate limit: Light.

        Args:
            page_size: How many entries to return per page. 1 to 200. By default 30.
            next_page_token: Token from the previous page, to ask for the next one. It expires after
                15 minutes.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            The items on this page. The last page, fetched page by page as they are asked for.

        Raises:
            ValidationError: The next_page_token or the page_size is invalid (400, code 30051005).
            AuthenticationError: Unauthorized (401).
            RateLimitError: Too Many Requests (429).

        Example:
            async for item in zoom.rooms.list_digital_signage_items(page_size=2):
                print(item)
        """
        return self._pages("list_digital_signage_items", locals())

    async def add_digital_signage_url(
        self,
        *,
        content_name: str | None | Unset = UNSET,
        content_url: str | None | Unset = UNSET,
        folder_id: str | None | Unset = UNSET,
        request_options: RequestOptions | None = None,
    ) -> _models.AddDigitalSignageUrlResult:
        """Add a web address to the digital signage library.

        To upload an image or a video, use `upload_digital_signage_file`.

        Scopes: room:write:admin.

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
            await zoom.rooms.add_digital_signage_url(
                content_name="Welcome screen",
                content_url="https://signage.example.com/welcome",
                folder_id="folderLobby00000000001",
            )
        """
        return await self._call("add_digital_signage_url", locals())

    async def get_digital_signage_item(
        self,
        content_id: str,
        *,
        request_options: RequestOptions | None = None,
    ) -> _models.DigitalSignageItem:
        """Return one item of the digital signage library, an image, a video or a web address.

        Scopes: room:read:admin.

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
            await zoom.rooms.get_digital_signage_item("contentWelcome00000001")
        """
        return await self._call("get_digital_signage_item", locals())

    async def delete_digital_signage_item(
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
            await zoom.rooms.delete_digital_signage_item("contentWelcome00000001")
        """
        await self._call("delete_digital_signage_item", locals())

    async def update_digital_signage_item(
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
            await zoom.rooms.update_digital_signage_item(
                "contentWelcome00000001",
                content_name="Welcome screen",
                content_url="https://signage.example.com/welcome",
                expires=True,
                expiration_time="2026-03-16T15:45:00Z",
            )
        """
        await self._call("update_digital_signage_item", locals())

    async def create_digital_signage_folder(
        self,
        *,
        folder_name: str | None | Unset = UNSET,
        request_options: RequestOptions | None = None,
    ) -> _models.FolderResult:
        """Create a folder in the digital signage library.

        Scopes: room:write:admin.

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
            await zoom.rooms.create_digital_signage_folder(folder_name="Lobby")
        """
        return await self._call("create_digital_signage_folder", locals())

    async def get_digital_signage_folder(
        self,
        folder_id: str,
        *,
        request_options: RequestOptions | None = None,
    ) -> _models.Folder:
        """Return one folder of the digital signage library.

        Scopes: room:read:master.

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
            await zoom.rooms.get_digital_signage_folder("folderLobby00000000001")
        """
        return await self._call("get_digital_signage_folder", locals())

    async def delete_digital_signage_folder(
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
            await zoom.rooms.delete_digital_signage_folder("folderLobby00000000001")
        """
        await self._call("delete_digital_signage_folder", locals())

    async def update_digital_signage_folder(
        self,
        folder_id: str,
        *,
        folder_name: str | None | Unset = UNSET,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Rename a folder of the digital signage library.

        Scopes: room:write:admin.

        Rate limit: Light.

        Args:
            folder_id: The folder's ID.
            folder_name: Name of the folder.
            request_options: How this call alone is sent: time limit, retries, headers.

        Example:
            await zoom.rooms.update_digital_signage_folder(
                "folderLobby00000000001",
                folder_name="Lobby",
            )
        """
        await self._call("update_digital_signage_folder", locals())

    def list_digital_signage_playlists(
        self,
        *,
        page_size: int | Unset = UNSET,
        next_page_token: str | Unset = UNSET,
        request_options: RequestOptions | None = None,
    ) -> AsyncPages[_models.Playlist, _models.PlaylistList]:
        """List the playlists of the digital signage library.

        Scopes: room:read:admin.

        Rate limit: Light.

        Args:
            page_size: How many entries to return per page. 1 to 300.
            next_page_token: Token from the previous page, to ask for the next one. It expires after
                15 minutes.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            The playlists on this page. The last page, fetched page by page as they are asked for.

        Raises:
            ValidationError: Bad Request (400).
            NotFoundError: Not Found (404).
            RateLimitError: Too Many Requests (429).

        Example:
            async for item in zoom.rooms.list_digital_signage_playlists():
                print(item)
        """
        return self._pages("list_digital_signage_playlists", locals())

    async def create_digital_signage_playlist(
        self,
        *,
        playlist_name: str,
        request_options: RequestOptions | None = None,
    ) -> _models.CreateDigitalSignagePlaylistResult:
        """Create a playlist in the digital signage library.

        Scopes: room:write:admin.

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
            await zoom.rooms.create_digital_signage_playlist(playlist_name="Lobby loop")
        """
        return await self._call("create_digital_signage_playlist", locals())

    async def get_digital_signage_playlist(
        self,
        playlist_id: str,
        *,
        request_options: RequestOptions | None = None,
    ) -> _models.Playlist:
        """Return a playlist of the digital signage library by its ID.

        Scopes: room:read:admin.

        Rate limit: Light.

        Args:
            playlist_id: The playlist's ID, as `list_digital_signage_playlists` returns it.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            The playlist.

        Raises:
            ValidationError: Bad Request (400).
            NotFoundError: Not Found (404).
            RateLimitError: Too Many Requests (429).

        Example:
            await zoom.rooms.get_digital_signage_playlist("playlistLobby000000001")
        """
        return await self._call("get_digital_signage_playlist", locals())

    async def delete_digital_signage_playlist(
        self,
        playlist_id: str,
        *,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Delete a playlist of the digital signage library.

        Scopes: room:write:admin.

        Rate limit: Light.

        Args:
            playlist_id: The playlist's ID, as `list_digital_signage_playlists` returns it.
            request_options: How this call alone is sent: time limit, retries, headers.

        Raises:
            ValidationError: Bad Request (400).
            NotFoundError: Not Found (404).

        Example:
            await zoom.rooms.delete_digital_signage_playlist("playlistLobby000000001")
        """
        await self._call("delete_digital_signage_playlist", locals())

    async def update_digital_signage_playlist(
        self,
        playlist_id: str,
        *,
        playlist_name: str | None | Unset = UNSET,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Rename a playlist of the digital signage library.

        Scopes: room:write:admin.

        Rate limit: Light.

        Args:
            playlist_id: The playlist's ID, as `list_digital_signage_playlists` returns it.
            playlist_name: Name of the playlist.
            request_options: How this call alone is sent: time limit, retries, headers.

        Raises:
            ValidationError: Bad Request (400).
            NotFoundError: Not Found (404).
            RateLimitError: Too Many Requests (429).

        Example:
            await zoom.rooms.update_digital_signage_playlist(
                "playlistLobby000000001",
                playlist_name="Lobby loop",
            )
        """
        await self._call("update_digital_signage_playlist", locals())

    def list_digital_signage_playlist_items(
        self,
        playlist_id: str,
        *,
        page_size: int | Unset = UNSET,
        next_page_token: str | Unset = UNSET,
        request_options: RequestOptions | None = None,
    ) -> AsyncPages[_models.DigitalSignagePlaylistItem, _models.DigitalSignagePlaylistItemList]:
        """List the items of a playlist in their order, with how long each plays.

        Scopes: room:read:admin.

        Rate limit: Light.

        Args:
            playlist_id: The playlist's ID, as `list_digital_signage_playlists` returns it.
            page_size: How many entries to return per page. 1 to 300.
            next_page_token: Token from the previous page, to ask for the next one. It expires after
                15 minutes.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            The items on this page, in order. The last page, fetched page by page as they are asked
                for.

        Raises:
            ValidationError: Bad Request (400).
            PermissionDeniedError: Forbidden (403).
            NotFoundError: Not Found (404).

        Example:
            async for item in zoom.rooms.list_digital_signage_playlist_items(
                "playlistLobby000000001",
            ):
                print(item)
        """
        return self._pages("list_digital_signage_playlist_items", locals())

    async def replace_digital_signage_playlist_items(
        self,
        playlist_id: str,
        *,
        contents: Sequence[_inputs.DigitalSignagePlaylistItemContent] | None | Unset = UNSET,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Replace all items of a playlist.

        Items that are missing from the request drop out.

        Scopes: room:write:admin.

        Rate limit: Light.

        Args:
            playlist_id: The playlist's ID, as `list_digital_signage_playlists` returns it.
            contents: All items that the playlist is to have. At most 200 items.
            request_options: How this call alone is sent: time limit, retries, headers.

        Raises:
            ValidationError: Bad Request (400).
            AuthenticationError: Unauthorized (401).
            NotFoundError: Not Found (404).

        Example:
            await zoom.rooms.replace_digital_signage_playlist_items(
                "playlistLobby000000001",
                contents=[
                    {"content_id": "contentWelcome00000001", "content_duration": 15},
                    {"content_id": "contentTimetable000002", "content_duration": 30},
                ],
            )
        """
        await self._call("replace_digital_signage_playlist_items", locals())

    async def list_digital_signage_playlist_rooms(
        self,
        playlist_id: str,
        *,
        request_options: RequestOptions | None = None,
    ) -> _models.DigitalSignagePlaylistRoomList:
        """List the Zoom Rooms to which a playlist is published.

        Scopes: room:read:admin.

        Rate limit: Light.

        Args:
            playlist_id: The playlist's ID, as `list_digital_signage_playlists` returns it.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            The rooms of the playlist.

        Raises:
            ValidationError: Bad Request (400).
            NotFoundError: Not Found (404).
            RateLimitError: Too Many Requests (429).

        Example:
            await zoom.rooms.list_digital_signage_playlist_rooms("playlistLobby000000001")
        """
        return await self._call("list_digital_signage_playlist_rooms", locals())

    async def update_digital_signage_playlist_rooms(
        self,
        playlist_id: str,
        *,
        rooms: Sequence[_inputs.RoomRef] | None | Unset = UNSET,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Set the Zoom Rooms to which a playlist is published.

        Scopes: room:write:admin.

        Rate limit: Light.

        Args:
            playlist_id: The playlist's ID, as `list_digital_signage_playlists` returns it.
            rooms: The Zoom Rooms to publish the playlist to.
            request_options: How this call alone is sent: time limit, retries, headers.

        Raises:
            ValidationError: Bad Request (400).
            NotFoundError: Not Found (404).
            RateLimitError: Too Many Requests (429).

        Example:
            await zoom.rooms.update_digital_signage_playlist_rooms(
                "playlistLobby000000001",
                rooms=[
                    {"room_id": "roomHarbor00000000001A"},
                    {"room_id": "roomAtrium00000000002B"},
                ],
            )
        """
        await self._call("update_digital_signage_playlist_rooms", locals())

    async def update_digital_signage_file(
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
            await zoom.rooms.update_digital_signage_file(
                file="picture.png",
                content_id="contentWelcome00000001",
            )
        """
        await self._call("update_digital_signage_file", locals())

    async def upload_digital_signage_file(
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
            await zoom.rooms.upload_digital_signage_file(
                file="picture.png",
                content_name="welcome-screen.png",
                folder_id="folderLobby00000000001",
            )
        """
        return await self._call("upload_digital_signage_file", locals())

    async def delete_device(
        self,
        room_id: str,
        device_id: str,
        *,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Delete a device of a Zoom Room.

        Needs a Pro plan or higher with a Zoom Rooms license. The caller must own or administer
        the account.

        Scopes: room:write:admin.

        Rate limit: Medium.

        Args:
            room_id: The Zoom Room's ID.
            device_id: ID of the Mac or Windows device, as the list of room devices gives it.
            request_options: How this call alone is sent: time limit, retries, headers.

        Raises:
            PermissionDeniedError: Zoom documents this error without a message (400, code 200).
            NotFoundError: There is no room device service {serviceId}; it does not exist (404, code
                4061).
            RateLimitError: Too Many Requests (429).

        Example:
            await zoom.rooms.delete_device("roomHarbor000000000001", "roomDevice000000000001")
        """
        await self._call("delete_room_device", locals())

    async def change_app_version(
        self,
        room_id: str,
        device_id: str,
        *,
        action: _literals.RoomAppVersionAction | None | Unset = UNSET,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Upgrade or downgrade the Zoom Rooms app on a device, or stop such a change.

        Only devices that run the app on macOS or Windows are supported. Needs a Pro plan or
        higher with Zoom Rooms.

        Scopes: room:write:admin.

        Rate limit: Medium.

        Args:
            room_id: The Zoom Room's ID.
            device_id: ID of the Mac or Windows device, as the list of room devices gives it.
            action: What to do with the app: `upgrade` to the latest version, `downgrade`, or
                `cancel` a change of version that is under way.
            request_options: How this call alone is sent: time limit, retries, headers.

        Raises:
            WrongStateError: The upgrade request cannot be processed: the Zoom Rooms Software on
                this device is up to date already or is being updated right now (400, code 8001).
            WrongStateError: The downgrade request cannot be processed: its target version is not
                available, or a downgrade process has been initiated already (400, code 8002).
            WrongStateError: The request to cancel could not be processed: the Zoom Rooms Software
                on this device is neither being upgraded nor downgraded right now. Use the cancel
                action only during an ongoing upgrade or downgrade process (400, code 8003).
            NotFoundError: The device with the Device ID {deviceId} belongs to another room than
                {roomId} (400, code 8004).
            RateLimitError: Too Many Requests (429).

        Example:
            await zoom.rooms.change_app_version(
                "roomHarbor000000000001",
                "roomDevice000000000001",
                action="upgrade",
            )
        """
        await self._call("change_room_app_version", locals())

    def list_locations(
        self,
        *,
        parent_location_id: str | Unset = UNSET,
        type_: str | Unset = UNSET,
        page_size: int | Unset = UNSET,
        next_page_token: str | Unset = UNSET,
        request_options: RequestOptions | None = None,
    ) -> AsyncPages[_models.Location, _models.LocationList]:
        """List the locations that Zoom Rooms are sorted into, from countries down to floors.

        Needs Zoom Rooms 4.0 or later. The caller must own or administer the account.

        Scopes: room:read:admin.

        Rate limit: Medium.

        Args:
            parent_location_id: Only locations below this one, such as the floors of a building.
            type_: Which locations to list: `country`, `states`, `city`, `campus`, `building` or
                `floor`.
            page_size: How many entries to return per page. At most 300. By default 30.
            next_page_token: Token from the previous page, to ask for the next one. It expires after
                15 minutes.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            The locations on this page. The last page, fetched page by page as they are asked for.

        Raises:
            PlanMissingError: No Zoom Room subscription was found. Purchase one, then try again
                (400, code 200).
            NotFoundError: The location type does not exist (400, code 300).
            NotFoundError: No location was found for {parent_location_id} (404, code 4801).
            RateLimitError: Too Many Requests (429).

        Example:
            async for item in zoom.rooms.list_locations(type_="floor"):
                print(item)
        """
        return self._pages("list_room_locations", locals())

    async def create_location(
        self,
        *,
        name: str | None | Unset = UNSET,
        parent_location_id: str | None | Unset = UNSET,
        request_options: RequestOptions | None = None,
    ) -> _models.Location:
        """Add a location below another one.

        Needs Zoom Rooms 4.0 or later. The caller must own or administer the account.

        Scopes: room:write:admin.

        Rate limit: Light.

        Args:
            name: Name for the location, not used by another location of the account.
            parent_location_id: ID of the location under which the new one goes, one level up.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            The new location.

        Raises:
            PlanMissingError: No Zoom Room subscription was found. Purchase one, then try again
                (400, code 200).
            AlreadyExistsError: The location name exists already. Choose a different one (400, code
                300).
            ValidationError: The parent location id {parent_location_id} given is invalid (400, code
                300).
            NotFoundError: The location {parent_location_id} does not exist (404, code 4801).
            RateLimitError: Too Many Requests (429).

        Example:
            await zoom.rooms.create_location(
                name="Berlin office",
                parent_location_id="locBerlinOffice0000001",
            )
        """
        return await self._call("create_room_location", locals())

    async def get_location_structure(
        self,
        *,
        request_options: RequestOptions | None = None,
    ) -> _models.RoomLocationStructure:
        """Return the levels of location that the account uses.

        Needs Zoom Rooms 4.0 or later. The caller must own or administer the account.

        Scopes: room:read:admin.

        Rate limit: Light.

        Args:
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            The levels of location.

        Raises:
            PlanMissingError: No Zoom Room subscription was found. Purchase one, then try again
                (400, code 200).
            RateLimitError: Too Many Requests (429).

        Example:
            await zoom.rooms.get_location_structure()
        """
        return await self._call("get_room_location_structure", locals())

    async def update_location_structure(
        self,
        *,
        structures: Sequence[str] | None | Unset = UNSET,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Choose the levels of location that the account uses.

        Needs Zoom Rooms 4.0 or later. The caller must own or administer the account.

        Scopes: room:write:admin.

        Rate limit: Medium.

        Args:
            structures: Levels of location that the account is to use, any of `country`, `state`,
                `city`, `campus`, `building` and `floor`.
            request_options: How this call alone is sent: time limit, retries, headers.

        Raises:
            PlanMissingError: The sub account has no plan for a sip trunk (400, code 2100).
            NotFoundError: The account does not exist, or it belongs neither to you nor to this
                master account (404, code 2001).
            RateLimitError: Too Many Requests (429).

        Example:
            await zoom.rooms.update_location_structure(structures=["country", "city"])
        """
        await self._call("update_room_location_structure", locals())

    async def get_location(
        self,
        location_id: str,
        *,
        request_options: RequestOptions | None = None,
    ) -> _models.RoomLocation:
        """Return the profile of one location, with its name, time zone and support contacts.

        Needs Zoom Rooms 4.0 or later. The caller must own or administer the account.

        Scopes: room:read:admin.

        Rate limit: Medium.

        Args:
            location_id: The location's ID.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            The profile of the location.

        Raises:
            PlanMissingError: No Zoom Room subscription was found. Purchase one, then try again
                (400, code 200).
            PermissionDeniedError: Your access is restricted (400, code 200).
            NotFoundError: No location {locationId} was found (404, code 4801).
            RateLimitError: Too Many Requests (429).

        Example:
            await zoom.rooms.get_location("locBerlinFloor03000001")
        """
        return await self._call("get_room_location", locals())

    async def delete_location(
        self,
        location_id: str,
        *,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Remove a location from the hierarchy of locations.

        Needs Zoom Rooms 4.0 or later. The caller must own or administer the account.

        Scopes: room:write:admin.

        Rate limit: Light.

        Args:
            location_id: The location's ID.
            request_options: How this call alone is sent: time limit, retries, headers.

        Raises:
            PlanMissingError: No Zoom Room subscription was found. Purchase one, then try again
                (400, code 200).
            PermissionDeniedError: The access is restricted for you (400, code 200).
            NotFoundError: There is no location {0}; it does not exist (404, code 4801).
            RateLimitError: Too Many Requests (429).

        Example:
            await zoom.rooms.delete_location("locBerlinFloor03000001")
        """
        await self._call("delete_room_location", locals())

    async def update_location(
        self,
        location_id: str,
        *,
        basic: _inputs.LocationBasicInput | None | Unset = UNSET,
        setup: _inputs.SetupInput | None | Unset = UNSET,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Change the profile of one location.

        Needs Zoom Rooms 4.0 or later. The caller must own or administer the account.

        Scopes: room:write:admin.

        Rate limit: Medium.

        Args:
            location_id: The location's ID.
            basic: Basic part of the profile, such as the name and the support contacts.
            setup: Setup part of the profile, such as background images.
            request_options: How this call alone is sent: time limit, retries, headers.

        Raises:
            RateLimitError: Too Many Requests (429).

        Example:
            await zoom.rooms.update_location("locBerlinFloor03000001")
        """
        await self._call("update_room_location", locals())

    async def move_location(
        self,
        location_id: str,
        *,
        parent_location_id: str | None | Unset = UNSET,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Move a location to another parent, such as a building to another campus.

        Needs Zoom Rooms 4.0 or later. The caller must own or administer the account.

        Scopes: room:write:admin.

        Rate limit: Medium.

        Args:
            location_id: The location's ID.
            parent_location_id: ID of the new parent, under which the location goes.
            request_options: How this call alone is sent: time limit, retries, headers.

        Raises:
            PlanMissingError: No Zoom Room subscription was found. Purchase one, then try again
                (400, code 200).
            ValidationError: An invalid parent location id was given: {parent_location_id} (400,
                code 300).
            NotFoundError: No location was found for {parent_location_id} (404, code 4801).
            RateLimitError: Too Many Requests (429).

        Example:
            await zoom.rooms.move_location(
                "locBerlinFloor03000001",
                parent_location_id="locBerlinOffice0000001",
            )
        """
        await self._call("move_room_location", locals())

    async def get_location_settings(
        self,
        location_id: str,
        *,
        setting_type: _literals.SettingsSettingType,
        request_options: RequestOptions | None = None,
    ) -> _models.RoomLocationSettings:
        """Get room location settings

        Return one kind of the settings that hold for the Zoom Rooms of a location: those for
        meetings, alerts, digital signage or the scheduling display, as `setting_type` says. Needs
        Zoom Rooms licenses. The caller must own or administer the account.

        Scopes: room:read:admin.

        Rate limit: Medium.

        Args:
            location_id: The location's ID.
            setting_type: Kind of settings to return: `alert`, `meeting`, digital signage
                (`signage`) or `scheduling_display`. By default "meeting".
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            The settings asked for.

        Raises:
            PlanMissingError: No Zoom Room subscription was found. Purchase one, then try again
                (400, code 200).
            PermissionDeniedError: Access to this is restricted (400, code 200).
            NotFoundError: The location {locationId} could not be found (404, code 4801).
            RateLimitError: Too Many Requests (429).

        Example:
            await zoom.rooms.get_location_settings("locBerlinFloor03000001", setting_type="meeting")
        """
        return await self._call("get_room_location_settings", locals())

    async def update_location_settings(
        self,
        location_id: str,
        *,
        setting_type: _literals.SettingsSettingType,
        meeting_security: _inputs.MeetingSecurityInput | None | Unset = UNSET,
        zoom_rooms: _inputs.RoomLocationZoomRoomSettings | None | Unset = UNSET,
        client_alert: _inputs.ClientAlertSettingsInput | None | Unset = UNSET,
        digital_signage: _inputs.DigitalSignageSettingsInput | None | Unset = UNSET,
        notification: _inputs.NotificationSettingsInput | None | Unset = UNSET,
        scheduling_display: _inputs.SchedulingDisplaySettingsInput | None | Unset = UNSET,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Update room location settings

        Change one kind of the settings that hold for the Zoom Rooms of a location: those for
        meetings, alerts, digital signage or the scheduling display, as `setting_type` says. Needs
        Zoom Rooms licenses. The caller must own or administer the account.

        Scopes: room:write:admin.

        Rate limit: Medium.

        Args:
            location_id: The location's ID.
            setting_type: Kind of settings to change: `alert`, `meeting`, digital signage
                (`signage`) or `scheduling_display`. By default "meeting".
            meeting_security: Settings for the security of meetings.
            zoom_rooms: Settings for meetings in Zoom Rooms.
            client_alert: Alerts shown on the TV of the room. Turn them off for peripheral devices
                that were disconnected on purpose or never in use.
            digital_signage: Settings of digital signage.
            notification: Events for which the support team gets an email alert. They can impair the
                room but do not show on its TV.
            scheduling_display: Settings of the scheduling display, such as reservations and the
                theme of its home screen.
            request_options: How this call alone is sent: time limit, retries, headers.

        Raises:
            PlanMissingError: No Zoom Room subscription was found. Purchase one, then try again
                (400, code 200).
            PermissionDeniedError: Your access is restricted (400, code 200).
            NotFoundError: The location {locationId} could not be found (404, code 4801).
            RateLimitError: Too Many Requests (429).

        Example:
            await zoom.rooms.update_location_settings(
                "locBerlinFloor03000001",
                setting_type="meeting",
            )
        """
        await self._call("update_room_location_settings", locals())

    async def assign_tags_to_location_rooms(
        self,
        location_id: str,
        *,
        tag_ids: Sequence[str],
        request_options: RequestOptions | None = None,
    ) -> None:
        """Assign tags to all Zoom Rooms below a location.

        A room can carry 10 tags. Needs a Pro plan or higher with a Zoom Rooms license.

        Scopes: room:write:admin.

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
            await zoom.rooms.assign_tags_to_location_rooms(
                "locBerlinFloor03000001",
                tag_ids=["tagProjector0000000001", "tagWhiteboard000000002"],
            )
        """
        await self._call("assign_tags_to_location_rooms", locals())

    def list_tags(
        self,
        *,
        page_size: int | Unset = UNSET,
        next_page_token: str | Unset = UNSET,
        request_options: RequestOptions | None = None,
    ) -> AsyncPages[_models.RoomTag, _models.RoomTagList]:
        """List the tags for Zoom Rooms, page by page.

        Needs a Pro plan or higher with a Zoom Rooms license.

        Scopes: room:read:admin.

        Rate limit: Medium.

        Args:
            page_size: How many entries to return per page. By default 30.
            next_page_token: Token from the previous page, to ask for the next one. It expires after
                15 minutes.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            The tags on this page. The last page, fetched page by page as they are asked for.

        Raises:
            PlanMissingError: No Zoom Room subscription was found. Purchase one, then try again
                (400, code 200).
            OperationFailedError: The Room Tag API had a general failure (400, code 8301).
            RateLimitError: Too Many Requests (429).

        Example:
            async for item in zoom.rooms.list_tags():
                print(item)
        """
        return self._pages("list_room_tags", locals())

    async def create_tag(
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
            await zoom.rooms.create_tag(name="Two screens", description="Rooms with two screens")
        """
        return await self._call("create_room_tag", locals())

    async def delete_tag(
        self,
        tag_id: str,
        *,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Delete a tag for Zoom Rooms.

        Needs a Pro plan or higher with a Zoom Rooms license.

        Scopes: room:write:admin.

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
            await zoom.rooms.delete_tag("tagProjector0000000001")
        """
        await self._call("delete_room_tag", locals())

    async def update_tag(
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
            await zoom.rooms.update_tag(
                "tagProjector0000000001",
                name="Two screens",
                description="Rooms with two screens",
            )
        """
        await self._call("update_room_tag", locals())

    async def unassign_tags_from_room(
        self,
        room_id: str,
        *,
        tag_ids: str,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Take one tag, or with `all` every tag, off a Zoom Room.

        Needs a Pro plan or higher with a Zoom Rooms license.

        Scopes: room:write:admin.

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
            await zoom.rooms.unassign_tags_from_room(
                "roomHarbor000000000001",
                tag_ids="tagProjector0000000001",
            )
        """
        await self._call("unassign_tags_from_room", locals())

    async def assign_tags_to_room(
        self,
        room_id: str,
        *,
        tag_ids: Sequence[str],
        request_options: RequestOptions | None = None,
    ) -> None:
        """Assign tags to a Zoom Room, which can carry 10.

        Needs a Pro plan or higher with a Zoom Rooms license.

        Scopes: room:write:admin.

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
            await zoom.rooms.assign_tags_to_room(
                "roomHarbor000000000001",
                tag_ids=["tagProjector0000000001", "tagWhiteboard000000002"],
            )
        """
        await self._call("assign_tags_to_room", locals())
