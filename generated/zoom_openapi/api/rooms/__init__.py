# Generated from accounts.postman_collection.json, billing.postman_collection.json, chatbot.postman_collection.json, meetings.postman_collection.json, rooms.postman_collection.json and 3 more. Not to be edited.
from __future__ import annotations

import datetime
from collections.abc import Sequence
from functools import cached_property
from typing import TYPE_CHECKING

from ...runtime.resources import AsyncResource, Resource
from ...runtime.types import UNSET, Unset

if TYPE_CHECKING:
    from ... import inputs as _inputs
    from ... import literals as _literals
    from ... import models as _models
    from ...runtime.options import RequestOptions
    from ...runtime.pages import AsyncPages, Pages
    from ..rooms_backgrounds import AsyncRoomsBackgrounds, RoomsBackgrounds
    from ..rooms_calendars import AsyncRoomsCalendars, RoomsCalendars
    from ..rooms_controller_apps import AsyncRoomsControllerApps, RoomsControllerApps
    from ..rooms_device_profiles import AsyncRoomsDeviceProfiles, RoomsDeviceProfiles
    from ..rooms_digital_signage import AsyncRoomsDigitalSignage, RoomsDigitalSignage
    from ..rooms_locations import AsyncRoomsLocations, RoomsLocations
    from ..rooms_tags import AsyncRoomsTags, RoomsTags


class Rooms(Resource):
    """The operations of rooms."""

    @cached_property
    def backgrounds(self) -> RoomsBackgrounds:
        """The operations of rooms.backgrounds."""
        from ..rooms_backgrounds import RoomsBackgrounds

        return RoomsBackgrounds(self._caller)

    @cached_property
    def calendars(self) -> RoomsCalendars:
        """The operations of rooms.calendars."""
        from ..rooms_calendars import RoomsCalendars

        return RoomsCalendars(self._caller)

    @cached_property
    def controller_apps(self) -> RoomsControllerApps:
        """The operations of rooms.controller_apps."""
        from ..rooms_controller_apps import RoomsControllerApps

        return RoomsControllerApps(self._caller)

    @cached_property
    def device_profiles(self) -> RoomsDeviceProfiles:
        """The operations of rooms.device_profiles."""
        from ..rooms_device_profiles import RoomsDeviceProfiles

        return RoomsDeviceProfiles(self._caller)

    @cached_property
    def digital_signage(self) -> RoomsDigitalSignage:
        """The operations of rooms.digital_signage."""
        from ..rooms_digital_signage import RoomsDigitalSignage

        return RoomsDigitalSignage(self._caller)

    @cached_property
    def locations(self) -> RoomsLocations:
        """The operations of rooms.locations."""
        from ..rooms_locations import RoomsLocations

        return RoomsLocations(self._caller)

    @cached_property
    def tags(self) -> RoomsTags:
        """The operations of rooms.tags."""
        from ..rooms_tags import RoomsTags

        return RoomsTags(self._caller)

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
    ) -> Pages[_models.RoomEntry, _models.RoomEntryList]:
        """List the Zoom Rooms of the account, page by page.

        Needs a Pro plan or higher with a Zoom Rooms license.

        Scopes: room:read:admin.

        Granular scopes: zoom_rooms:read:list_rooms:admin.

        Role permissions: ZoomRooms:Read.

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
            The rooms on this page, fetched page by page as they are asked for.

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

        Granular scopes: zoom_rooms:write:room:admin.

        Role permissions: ZoomRooms:Edit.

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

        Granular scopes: zoom_rooms:update:room_controls:admin.

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

    def control(
        self,
        id: str,
        *,
        method: _literals.RoomMethod,
        params: _inputs.ControlRoomParams | None | Unset = UNSET,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Send a command to a Zoom Room, not only to check in or out.

        `method` can also mute or unmute, answer an incoming meeting request, join, leave or end
        a meeting, restart the room, switch cameras, speakers or microphones, share the screen or
        set the volume. For check-in and check-out the room must be online.

        Scopes: room:write:admin.

        Granular scopes: zoom_rooms:update:room_control:admin.

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
            zoom.rooms.control("roomCanal0000000000001", method="zoomroom.check_in")
        """
        self._call("control_room", locals())

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

        Granular scopes: zoom_rooms:read:room_settings:admin.

        Role permissions: ZoomRooms:Read.

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
        meeting_security: _inputs.MeetingSecurityInput
        | _models.RoomLocationSettingsMeetingSecurity
        | None
        | Unset = UNSET,
        zoom_rooms: _inputs.UpdateRoomSettingsZoomRoomSettings | None | Unset = UNSET,
        client_alert: _inputs.ClientAlertSettingsInput
        | _models.ClientAlertSettings
        | None
        | Unset = UNSET,
        digital_signage: _inputs.DigitalSignageSettingsInput
        | _models.DigitalSignageSettings
        | None
        | Unset = UNSET,
        notification: _inputs.NotificationSettingsInput
        | _models.NotificationSettings
        | None
        | Unset = UNSET,
        scheduling_display: _inputs.SchedulingDisplaySettingsInput
        | _models.SchedulingDisplaySettings
        | None
        | Unset = UNSET,
        setting_type: _literals.SettingsSettingType | Unset = UNSET,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Update room settings

        Change one kind of the settings of one Zoom Room: those for meetings, alerts, digital
        signage or the scheduling display, as `setting_type` says. Needs Zoom Rooms licenses. The
        caller must own or administer the account.

        Scopes: room:write:admin.

        Granular scopes: zoom_rooms:update:room_settings:admin.

        Role permissions: ZoomRooms:Edit.

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

        Granular scopes: zoom_rooms:read:room:admin.

        Role permissions: ZoomRooms:Read.

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

        Granular scopes: zoom_rooms:delete:room:admin.

        Role permissions: ZoomRooms:Edit.

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

        Granular scopes: zoom_rooms:update:room:admin.

        Role permissions: ZoomRooms:Edit.

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

        Granular scopes: zoom_rooms:read:list_devices:admin.

        Role permissions: ZoomRooms:Read.

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

        Granular scopes: zoom_rooms:update:room_location:admin.

        Role permissions: ZoomRooms:Edit.

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

        Granular scopes: zoom_rooms:read:sensor_data:admin.

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
            The measurements on this page, fetched page by page as they are asked for.

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

        Granular scopes: zoom_rooms:read:virtual_controller:admin.

        Role permissions: ZRWebController:Edit.

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
        passcode. For a single room, get the room. The caller must own the account or administer its
        Zoom Rooms.

        Scopes: room:read:admin.

        Granular scopes: zoom_rooms:read:account_profile:admin.

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
        basic: _inputs.AccountProfileBasicInput
        | _models.RoomAccountProfileBasic
        | None
        | Unset = UNSET,
        setup: _inputs.SetupInput | None | Unset = UNSET,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Change the profile that all Zoom Rooms of the account share.

        For a single room, update the room. The caller must own the account or administer its
        Zoom Rooms.

        Scopes: room:write:admin.

        Granular scopes: zoom_rooms:update:account_profile:admin.

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

        Granular scopes: zoom_rooms:read:account_settings:admin.

        Role permissions: ZoomRooms:Read.

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
        zoom_rooms: _inputs.RoomAccountZoomRoomSettingsInput
        | _models.RoomAccountZoomRoomSettings
        | None
        | Unset = UNSET,
        client_alert: _inputs.ClientAlertSettingsInput
        | _models.ClientAlertSettings
        | None
        | Unset = UNSET,
        digital_signage: _inputs.DigitalSignageSettingsInput
        | _models.DigitalSignageSettings
        | None
        | Unset = UNSET,
        notification: _inputs.RoomAccountNotificationSettings
        | _models.NotificationSettings
        | None
        | Unset = UNSET,
        scheduling_display: _inputs.SchedulingDisplaySettingsInput
        | _models.SchedulingDisplaySettings
        | None
        | Unset = UNSET,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Update rooms account settings

        Change one kind of the settings that hold for the account's Zoom Rooms: those for
        meetings, alerts, digital signage or the scheduling display, as `setting_type` says.
        Needs Zoom Rooms licenses. The caller must own or administer the account.

        Scopes: room:write:admin.

        Granular scopes: zoom_rooms:update:account_settings:admin.

        Role permissions: ZoomRooms:Edit.

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

        Granular scopes: zoom_rooms:delete:device:admin.

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

        Granular scopes: zoom_rooms:update:device_app_version:admin.

        Role permissions: ZoomRooms:Edit.

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


class AsyncRooms(AsyncResource):
    """The operations of rooms."""

    @cached_property
    def backgrounds(self) -> AsyncRoomsBackgrounds:
        """The operations of rooms.backgrounds."""
        from ..rooms_backgrounds import AsyncRoomsBackgrounds

        return AsyncRoomsBackgrounds(self._caller)

    @cached_property
    def calendars(self) -> AsyncRoomsCalendars:
        """The operations of rooms.calendars."""
        from ..rooms_calendars import AsyncRoomsCalendars

        return AsyncRoomsCalendars(self._caller)

    @cached_property
    def controller_apps(self) -> AsyncRoomsControllerApps:
        """The operations of rooms.controller_apps."""
        from ..rooms_controller_apps import AsyncRoomsControllerApps

        return AsyncRoomsControllerApps(self._caller)

    @cached_property
    def device_profiles(self) -> AsyncRoomsDeviceProfiles:
        """The operations of rooms.device_profiles."""
        from ..rooms_device_profiles import AsyncRoomsDeviceProfiles

        return AsyncRoomsDeviceProfiles(self._caller)

    @cached_property
    def digital_signage(self) -> AsyncRoomsDigitalSignage:
        """The operations of rooms.digital_signage."""
        from ..rooms_digital_signage import AsyncRoomsDigitalSignage

        return AsyncRoomsDigitalSignage(self._caller)

    @cached_property
    def locations(self) -> AsyncRoomsLocations:
        """The operations of rooms.locations."""
        from ..rooms_locations import AsyncRoomsLocations

        return AsyncRoomsLocations(self._caller)

    @cached_property
    def tags(self) -> AsyncRoomsTags:
        """The operations of rooms.tags."""
        from ..rooms_tags import AsyncRoomsTags

        return AsyncRoomsTags(self._caller)

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
    ) -> AsyncPages[_models.RoomEntry, _models.RoomEntryList]:
        """List the Zoom Rooms of the account, page by page.

        Needs a Pro plan or higher with a Zoom Rooms license.

        Scopes: room:read:admin.

        Granular scopes: zoom_rooms:read:list_rooms:admin.

        Role permissions: ZoomRooms:Read.

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
            The rooms on this page, fetched page by page as they are asked for.

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

        Granular scopes: zoom_rooms:write:room:admin.

        Role permissions: ZoomRooms:Edit.

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

        Granular scopes: zoom_rooms:update:room_controls:admin.

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

    async def control(
        self,
        id: str,
        *,
        method: _literals.RoomMethod,
        params: _inputs.ControlRoomParams | None | Unset = UNSET,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Send a command to a Zoom Room, not only to check in or out.

        `method` can also mute or unmute, answer an incoming meeting request, join, leave or end
        a meeting, restart the room, switch cameras, speakers or microphones, share the screen or
        set the volume. For check-in and check-out the room must be online.

        Scopes: room:write:admin.

        Granular scopes: zoom_rooms:update:room_control:admin.

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
            await zoom.rooms.control("roomCanal0000000000001", method="zoomroom.check_in")
        """
        await self._call("control_room", locals())

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

        Granular scopes: zoom_rooms:read:room_settings:admin.

        Role permissions: ZoomRooms:Read.

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
        meeting_security: _inputs.MeetingSecurityInput
        | _models.RoomLocationSettingsMeetingSecurity
        | None
        | Unset = UNSET,
        zoom_rooms: _inputs.UpdateRoomSettingsZoomRoomSettings | None | Unset = UNSET,
        client_alert: _inputs.ClientAlertSettingsInput
        | _models.ClientAlertSettings
        | None
        | Unset = UNSET,
        digital_signage: _inputs.DigitalSignageSettingsInput
        | _models.DigitalSignageSettings
        | None
        | Unset = UNSET,
        notification: _inputs.NotificationSettingsInput
        | _models.NotificationSettings
        | None
        | Unset = UNSET,
        scheduling_display: _inputs.SchedulingDisplaySettingsInput
        | _models.SchedulingDisplaySettings
        | None
        | Unset = UNSET,
        setting_type: _literals.SettingsSettingType | Unset = UNSET,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Update room settings

        Change one kind of the settings of one Zoom Room: those for meetings, alerts, digital
        signage or the scheduling display, as `setting_type` says. Needs Zoom Rooms licenses. The
        caller must own or administer the account.

        Scopes: room:write:admin.

        Granular scopes: zoom_rooms:update:room_settings:admin.

        Role permissions: ZoomRooms:Edit.

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

        Granular scopes: zoom_rooms:read:room:admin.

        Role permissions: ZoomRooms:Read.

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

        Granular scopes: zoom_rooms:delete:room:admin.

        Role permissions: ZoomRooms:Edit.

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

        Granular scopes: zoom_rooms:update:room:admin.

        Role permissions: ZoomRooms:Edit.

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

        Granular scopes: zoom_rooms:read:list_devices:admin.

        Role permissions: ZoomRooms:Read.

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

        Granular scopes: zoom_rooms:update:room_location:admin.

        Role permissions: ZoomRooms:Edit.

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

        Granular scopes: zoom_rooms:read:sensor_data:admin.

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
            The measurements on this page, fetched page by page as they are asked for.

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

        Granular scopes: zoom_rooms:read:virtual_controller:admin.

        Role permissions: ZRWebController:Edit.

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
        passcode. For a single room, get the room. The caller must own the account or administer its
        Zoom Rooms.

        Scopes: room:read:admin.

        Granular scopes: zoom_rooms:read:account_profile:admin.

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
        basic: _inputs.AccountProfileBasicInput
        | _models.RoomAccountProfileBasic
        | None
        | Unset = UNSET,
        setup: _inputs.SetupInput | None | Unset = UNSET,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Change the profile that all Zoom Rooms of the account share.

        For a single room, update the room. The caller must own the account or administer its
        Zoom Rooms.

        Scopes: room:write:admin.

        Granular scopes: zoom_rooms:update:account_profile:admin.

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

        Granular scopes: zoom_rooms:read:account_settings:admin.

        Role permissions: ZoomRooms:Read.

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
        zoom_rooms: _inputs.RoomAccountZoomRoomSettingsInput
        | _models.RoomAccountZoomRoomSettings
        | None
        | Unset = UNSET,
        client_alert: _inputs.ClientAlertSettingsInput
        | _models.ClientAlertSettings
        | None
        | Unset = UNSET,
        digital_signage: _inputs.DigitalSignageSettingsInput
        | _models.DigitalSignageSettings
        | None
        | Unset = UNSET,
        notification: _inputs.RoomAccountNotificationSettings
        | _models.NotificationSettings
        | None
        | Unset = UNSET,
        scheduling_display: _inputs.SchedulingDisplaySettingsInput
        | _models.SchedulingDisplaySettings
        | None
        | Unset = UNSET,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Update rooms account settings

        Change one kind of the settings that hold for the account's Zoom Rooms: those for
        meetings, alerts, digital signage or the scheduling display, as `setting_type` says.
        Needs Zoom Rooms licenses. The caller must own or administer the account.

        Scopes: room:write:admin.

        Granular scopes: zoom_rooms:update:account_settings:admin.

        Role permissions: ZoomRooms:Edit.

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

        Granular scopes: zoom_rooms:delete:device:admin.

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

        Granular scopes: zoom_rooms:update:device_app_version:admin.

        Role permissions: ZoomRooms:Edit.

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
