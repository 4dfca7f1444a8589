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


class Rooms(Resource):
    """Zoom Rooms, which are meeting rooms equipped with Zoom hardware: the rooms with their
    settings
    and devices, the locations that they are sorted into, and digital signage.
    """

    def list(
        self,
        *,
        status: _literals.RoomStatus | Unset = UNSET,
        type_: _literals.RoomType | Unset = UNSET,
        unassigned_rooms: bool | Unset = UNSET,
        page_size: int | Unset = UNSET,
        next_page_token: str | Unset = UNSET,
        location_id: str | Unset = UNSET,
        request_options: RequestOptions | None = None,
    ) -> Pages[_models.Room, _models.RoomList]:
        """List the Zoom Rooms of the account, page by page.

        Needs a Pro plan or higher with a Zoom Rooms license.

        Scopes: room:read:admin.

        Rate limit: Medium.

        Args:
            status: Returns only rooms in this state: `Offline`, `Available`, `InMeeting`, or
                `UnderConstruction`.
            type_: Returns only rooms of this type: `ZoomRoom`, `SchedulingDisplayOnly` (a display
                at the door), or `DigitalSignageOnly`.
            unassigned_rooms: Whether to return the rooms that are not assigned to anyone yet.
            page_size: How many records one page holds. Default: `30`.
            next_page_token: Token of the page to return, taken from the answer before it; valid for
                15 minutes.
            location_id: ID of the parent location whose rooms to return.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            The rooms on this page. The same list, its last page, fetched page by page as they are
                asked for.

        Example:
            for item in zoom.rooms.list(
                status="Available",
                type_="ZoomRoom",
                unassigned_rooms=False,
                location_id="location00000000000001",
            ):
                print(item)
        """
        return self._pages("list_rooms", locals())

    def create(
        self,
        *,
        name: str,
        type_: _literals.RoomType,
        location_id: str | None | Unset = UNSET,
        request_options: RequestOptions | None = None,
    ) -> _models.RoomCreated:
        """Add a Zoom Room to the account.

        Needs a Pro plan or higher with a Zoom Rooms license.

        Scopes: room:write:admin.

        Rate limit: Medium.

        Args:
            name: Name of the room.
            type_: What the room is: `ZoomRoom` is a full one, `SchedulingDisplayOnly` a display at
                the door, `DigitalSignageOnly` a signage screen.
            location_id: ID of the location; it must be at the lowest level that the account uses,
                such as a floor.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            Room created.

        Raises:
            PlanMissingError: The account has no Zoom Rooms subscription, or it lacks the one full
                room that it needs (400, code 200).
            ValidationError: A value of the request is invalid (400, code 300).
            NotFoundError: There is no such location (404, code 4801).

        Example:
            zoom.rooms.create(
                name="Harbour Room",
                type_="ZoomRoom",
                location_id="location00000000000001",
            )
        """
        return self._call("create_room", locals())

    def get_account_profile(
        self,
        *,
        request_options: RequestOptions | None = None,
    ) -> _models.RoomAccountProfile:
        """Get rooms account profile

        Return the profile that all Zoom Rooms of the account share, with support contacts and
        passcode. For a single room, see `get_room`.

        The caller must own the account or administer its Zoom Rooms.

        Scopes: room:read:admin.

        Rate limit: Medium.

        Args:
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            The account's Zoom Rooms profile.

        Raises:
            PlanMissingError: The account has no Zoom Rooms subscription, or you lack access (400,
                code 200).

        Example:
            zoom.rooms.get_account_profile()
        """
        return self._call("get_rooms_account_profile", locals())

    def update_account_profile(
        self,
        *,
        basic: _inputs.RoomAccountProfileBasic
        | _models.RoomAccountProfileBasic
        | None
        | Unset = UNSET,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Change the profile that all Zoom Rooms of the account share.

        For a single room, see `update_room`.

        The caller must own the account or administer its Zoom Rooms.

        Scopes: room:write:admin.

        Rate limit: Medium.

        Args:
            basic: The profile: `support_email`, `support_phone`, `room_passcode`, and
                `required_code_to_ext`, whether the passcode is asked for.
            request_options: How this call alone is sent: time limit, retries, headers.

        Raises:
            PlanMissingError: The account has no Zoom Rooms subscription, or you lack access (400,
                code 200).

        Example:
            zoom.rooms.update_account_profile(
                basic={
                    "support_email": "support@example.com",
                    "support_phone": "+1 303 555 0190",
                    "room_passcode": "13579",
                    "required_code_to_ext": False,
                },
            )
        """
        self._call("update_rooms_account_profile", locals())

    def get_account_settings(
        self,
        *,
        setting_type: _literals.RoomSettingType,
        request_options: RequestOptions | None = None,
    ) -> _models.RoomAccountSettings:
        """Return one kind of the settings that hold for every Zoom Room of the account.

        Needs Zoom Rooms licenses. The caller must own or administer the account.

        Scopes: room:read:admin.

        Rate limit: Medium.

        Args:
            setting_type: Settings to return: `alert` for client alerts and notifications, `meeting`
                for meetings, `signage` for digital signage.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            The account's settings of this kind.

        Raises:
            PlanMissingError: The account has no Zoom Rooms subscription, or you lack access (400,
                code 200).

        Example:
            zoom.rooms.get_account_settings(setting_type="alert")
        """
        return self._call("get_rooms_account_settings", locals())

    def update_account_settings(
        self,
        *,
        setting_type: _literals.RoomSettingType,
        zoom_rooms: _inputs.ZoomRoomSettings | _models.ZoomRoomSettings | None | Unset = UNSET,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Change one kind of the settings that hold for every Zoom Room of the account.

        Needs Zoom Rooms licenses. The caller must own or administer the account.

        Scopes: room:write:admin.

        Rate limit: Medium.

        Args:
            setting_type: Settings to change: `alert` for client alerts and notifications, `meeting`
                for meetings, `signage` for digital signage.
            zoom_rooms: Switches for meetings in the rooms: what the display shows
                (`display_meeting_list`, `display_top_banner`), `auto_start_scheduled_meeting` and
                `auto_stop_scheduled_meeting`, sharing, privacy, and `weekly_system_restart`.
            request_options: How this call alone is sent: time limit, retries, headers.

        Raises:
            PlanMissingError: The account has no Zoom Rooms subscription, or you lack access (400,
                code 200).

        Example:
            zoom.rooms.update_account_settings(setting_type="meeting")
        """
        self._call("update_rooms_account_settings", locals())

    def list_digital_signage_content(
        self,
        *,
        type_: _literals.SignageContentType | Unset = UNSET,
        folder_id: str | Unset = UNSET,
        page_size: int | Unset = UNSET,
        next_page_token: str | Unset = UNSET,
        request_options: RequestOptions | None = None,
    ) -> Pages[_models.DigitalSignageContent, _models.DigitalSignageContentList]:
        """List the digital signage content of the account, files or folders.

        Needs a Pro plan or higher with Zoom Rooms, and content for digital signage.

        Scopes: room:read:admin.

        Args:
            type_: What to list: `content` files or `folder` names.
            folder_id: ID of a folder; lists only what lies in it.
            page_size: How many records one page holds. Default: `30`.
            next_page_token: Token of the page to return, taken from the answer before it; valid for
                15 minutes.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            The contents on this page. The same list, its last page, fetched page by page as they
                are asked for.

        Raises:
            BadRequestError: The account has no Zoom Rooms subscription, or you lack access (400).

        Example:
            for item in zoom.rooms.list_digital_signage_content(
                type_="content",
                folder_id="folder0000000000000001",
            ):
                print(item)
        """
        return self._pages("list_digital_signage_content", locals())

    def set_emergency_signage(
        self,
        *,
        method: _literals.EmergencySignageMethod,
        params: _inputs.EmergencySignageParams | None | Unset = UNSET,
        request_options: RequestOptions | None = None,
    ) -> _models.EmergencySignageEvent:
        """Show an emergency alert (E911) on digital signage screens, or take it off again.

        Needs Zoom Rooms 5.3.0 or later with digital signage turned on.

        Scopes: room:write:admin.

        Args:
            method: `zoomroom.emergency_alert_displayed` shows the alert,
                `zoomroom.emergency_alert_removed` takes it off.
            params: The alert: `content` is its text, `target_ids` says where it appears,
                `target_type` what these IDs are: `account`, `location` or `room`.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            Accepted; the answer holds the ID of the event.

        Raises:
            PlanMissingError: You have no access to this (400, code 200).
            ValidationError: The event ID is missing, or a target ID does not fit the target type
                (400, code 300).

        Example:
            zoom.rooms.set_emergency_signage(
                method="zoomroom.emergency_alert_displayed",
                params={
                    "content": "Please leave the building by the nearest exit.",
                    "target_ids": ["location00000000000001"],
                    "target_type": "location",
                },
            )
        """
        return self._call("set_emergency_signage", locals())

    def list_locations(
        self,
        *,
        parent_location_id: str | Unset = UNSET,
        type_: str | Unset = UNSET,
        page_size: int | Unset = UNSET,
        next_page_token: str | Unset = UNSET,
        request_options: RequestOptions | None = None,
    ) -> Pages[_models.RoomLocation, _models.RoomLocationList]:
        """List the locations that Zoom Rooms are sorted into, from countries down to floors.

        Needs Zoom Rooms 4.0 or later. The caller must own or administer the account.

        Scopes: room:read:admin.

        Rate limit: Medium.

        Args:
            parent_location_id: ID of a location; lists only those directly below it.
            type_: Level to list, `country`, `states`, `city`, `campus`, `building` or `floor`. The
                answers say `state` where this filter says `states`.
            page_size: How many records one page holds. Default: `30`.
            next_page_token: Token of the page to return, taken from the answer before it; valid for
                15 minutes.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            The locations on this page. The same list, its last page, fetched page by page as they
                are asked for.

        Raises:
            PlanMissingError: The account has no Zoom Rooms subscription (400, code 200).
            ValidationError: There is no such type of location (400, code 300).
            NotFoundError: There is no such location (404, code 4801).

        Example:
            for item in zoom.rooms.list_locations():
                print(item)
        """
        return self._pages("list_room_locations", locals())

    def create_location(
        self,
        *,
        name: str,
        parent_location_id: str | None | Unset = UNSET,
        request_options: RequestOptions | None = None,
    ) -> _models.RoomLocation:
        """Add a location below another one.

        Needs Zoom Rooms 4.0 or later. The caller must own or administer the account.

        Scopes: room:write:admin.

        Rate limit: Light.

        Args:
            name: Name of the location; no other one of the account may have it.
            parent_location_id: ID of the location one level up, such as a state for a new city.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            Location created.

        Raises:
            PlanMissingError: The account has no Zoom Rooms subscription (400, code 200).
            ValidationError: Another location already has this name (400, code 300).
            NotFoundError: There is no such location (404, code 4801).

        Example:
            zoom.rooms.create_location(
                name="Harbour Building",
                parent_location_id="location00000000000002",
            )
        """
        return self._call("create_room_location", locals())

    def get_location_structure(
        self,
        *,
        request_options: RequestOptions | None = None,
    ) -> _models.RoomLocationStructure:
        """Return the levels of location that the account uses, from the top down.

        Needs Zoom Rooms 4.0 or later. The caller must own or administer the account.

        Scopes: room:read:admin.

        Rate limit: Light.

        Args:
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            The levels in use.

        Raises:
            PlanMissingError: The account has no Zoom Rooms subscription (400, code 200).

        Example:
            zoom.rooms.get_location_structure()
        """
        return self._call("get_room_location_structure", locals())

    def update_location_structure(
        self,
        *,
        structures: Sequence[str],
        request_options: RequestOptions | None = None,
    ) -> None:
        """Choose the levels of location that the account uses.

        Needs Zoom Rooms 4.0 or later. The caller must own or administer the account.

        Scopes: room:write:admin.

        Rate limit: Medium.

        Args:
            structures: The levels to use, any of `country`, `state`, `city`, `campus`, `building`
                and `floor`.
            request_options: How this call alone is sent: time limit, retries, headers.

        Raises:
            BadRequestError: The sub account lacks a SIP trunk plan (400, code 2100).
            NotFoundError: There is no such account, or it is not yours to manage (404, code 2001).

        Example:
            zoom.rooms.update_location_structure(structures=["country", "city"])
        """
        self._call("update_room_location_structure", locals())

    def get_location(
        self,
        location_id: str,
        *,
        request_options: RequestOptions | None = None,
    ) -> _models.RoomLocationProfile:
        """Return the profile of one location, with its name, time zone and support contacts.

        Needs Zoom Rooms 4.0 or later. The caller must own or administer the account.

        Scopes: room:read:admin.

        Rate limit: Medium.

        Args:
            location_id: ID of the location, as the list of room locations gives it.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            The location's profile.

        Raises:
            PlanMissingError: The account has no Zoom Rooms subscription, or you lack access (400,
                code 200).
            NotFoundError: There is no such location (404, code 4801).

        Example:
            zoom.rooms.get_location("location00000000000001")
        """
        return self._call("get_room_location", locals())

    def update_location(
        self,
        location_id: str,
        *,
        basic: _inputs.RoomLocationBasic | _models.RoomLocationBasic | None | Unset = UNSET,
        request_options: RequestOptions | None = None,
    ) -> Mapping[str, Any] | None:
        """Change the profile of one location.

        Needs Zoom Rooms 4.0 or later. The caller must own or administer the account.

        Scopes: room:write:admin.

        Rate limit: Medium.

        Args:
            location_id: ID of the location, as the list of room locations gives it.
            basic: The profile: `name`, `description`, `timezone`, `address`, `support_email`,
                `support_phone`, `room_passcode`, and `required_code_to_ext`, whether the passcode
                is asked for.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            Location updated.

        Example:
            zoom.rooms.update_location("location00000000000001")
        """
        return self._call("update_room_location", locals())

    def move_location(
        self,
        location_id: str,
        *,
        parent_location_id: str,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Move a room location

        Move a location, with everything below it, to another parent, such as a building to
        another
        campus.

        Needs Zoom Rooms 4.0 or later. The caller must own or administer the account.

        Scopes: room:write:admin.

        Rate limit: Medium.

        Args:
            location_id: ID of the location, as the list of room locations gives it.
            parent_location_id: ID of the new parent.
            request_options: How this call alone is sent: time limit, retries, headers.

        Raises:
            PlanMissingError: The account has no Zoom Rooms subscription (400, code 200).
            ValidationError: The new parent is not valid (400, code 300).
            NotFoundError: There is no such location (404, code 4801).

        Example:
            zoom.rooms.move_location(
                "location00000000000001",
                parent_location_id="location00000000000002",
            )
        """
        self._call("move_room_location", locals())

    def get_location_settings(
        self,
        location_id: str,
        *,
        setting_type: _literals.RoomSettingType,
        request_options: RequestOptions | None = None,
    ) -> _models.RoomLocationSettings:
        """Return one kind of the settings that hold for the Zoom Rooms of a location.

        Needs Zoom Rooms licenses. The caller must own or administer the account.

        Scopes: room:read:admin.

        Rate limit: Medium.

        Args:
            location_id: ID of the location, as the list of room locations gives it.
            setting_type: Settings to return: `alert` for alerts, `meeting` for meetings, `signage`
                for digital signage.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            The location's settings of this kind.

        Raises:
            PlanMissingError: The account has no Zoom Rooms subscription, or you lack access (400,
                code 200).
            NotFoundError: There is no such location (404, code 4801).

        Example:
            zoom.rooms.get_location_settings("location00000000000001", setting_type="alert")
        """
        return self._call("get_room_location_settings", locals())

    def update_location_settings(
        self,
        location_id: str,
        *,
        setting_type: _literals.RoomSettingType,
        zoom_rooms: _inputs.ZoomRoomSettings | _models.ZoomRoomSettings | None | Unset = UNSET,
        meeting_security: _inputs.MeetingSecurity | None | Unset = UNSET,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Change one kind of the settings that hold for the Zoom Rooms of a location.

        Needs Zoom Rooms licenses. The caller must own or administer the account.

        Scopes: room:write:admin.

        Rate limit: Medium.

        Args:
            location_id: ID of the location, as the list of room locations gives it.
            setting_type: Settings to change: `alert` for alerts, `meeting` for meetings, `signage`
                for digital signage.
            zoom_rooms: Switches for meetings in the rooms: what the display shows
                (`display_meeting_list`, `hide_self_view`), `auto_start_scheduled_meeting` and
                `auto_stop_scheduled_meeting`, `voice_commands`, sharing, privacy, and
                `weekly_system_restart`.
            meeting_security: Encryption of meetings: `end_to_end_encrypted_meetings` offers it end
                to end, `encryption_type` is the default, `enhanced_encryption` or `e2ee`.
            request_options: How this call alone is sent: time limit, retries, headers.

        Raises:
            PlanMissingError: The account has no Zoom Rooms subscription, or you lack access (400,
                code 200).
            NotFoundError: There is no such location (404, code 4801).

        Example:
            zoom.rooms.update_location_settings(
                "location00000000000001",
                setting_type="meeting",
                zoom_rooms={"auto_start_scheduled_meeting": True, "weekly_system_restart": True},
            )
        """
        self._call("update_room_location_settings", locals())

    def check_in_or_out(
        self,
        id: str,
        *,
        method: _literals.RoomCheckInMethod,
        params: _inputs.RoomCheckInParams | None | Unset = UNSET,
        request_options: RequestOptions | None = None,
    ) -> Mapping[str, Any]:
        """Check room in or out

        Check in to a booked Zoom Room to confirm the booking, or check out to free it for
        others.

        The room must be set up and online, and the caller must have access to its calendar at
        Microsoft Exchange or Google.

        Scopes: room:write:admin.

        Args:
            id: ID of the room.
            method: `zoomroom.check_in` confirms the booking, `zoomroom.check_out` frees the room.
            params: The booking as the calendar has it: `event_id`, `change_key`, `calendar_id` and
                `resource_email`.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            Request accepted.

        Raises:
            ValidationError: The room is offline, or a parameter is invalid (400, code 300).
            NotFoundError: There is no such room (404, code 1012).

        Example:
            zoom.rooms.check_in_or_out("room000000000000000001", method="zoomroom.check_in")
        """
        return self._call("check_room_in_or_out", locals())

    def get(
        self,
        room_id: str,
        *,
        regenerate_activation_code: bool | Unset = UNSET,
        request_options: RequestOptions | None = None,
    ) -> _models.RoomProfile:
        """Return the profile of one Zoom Room, with its activation code and support contacts.

        Needs a Pro plan or higher with a Zoom Rooms license.

        Scopes: room:read:admin.

        Rate limit: Medium.

        Args:
            room_id: ID of the room.
            regenerate_activation_code: Whether to issue a new activation code. Default: `false`.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            The room's profile.

        Raises:
            PlanMissingError: The account has no Zoom Rooms subscription, or you lack access (400,
                code 200).
            NotFoundError: There is no such room (404, code 1012).

        Example:
            zoom.rooms.get("room000000000000000001", regenerate_activation_code=False)
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
            room_id: ID of the room.
            request_options: How this call alone is sent: time limit, retries, headers.

        Raises:
            PlanMissingError: The account has no Zoom Rooms subscription, or you lack access (400,
                code 200).
            NotFoundError: There is no such room (404, code 1012).

        Example:
            zoom.rooms.delete("room000000000000000001")
        """
        self._call("delete_room", locals())

    def update(
        self,
        room_id: str,
        *,
        basic: _inputs.RoomBasic | _models.RoomBasic | None | Unset = UNSET,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Change the profile of one Zoom Room.

        Needs a Pro plan or higher with a Zoom Rooms license.

        Scopes: room:write:admin.

        Rate limit: Medium.

        Args:
            room_id: ID of the room.
            basic: The profile: `name`, `support_email`, `support_phone`, `room_passcode`,
                `required_code_to_ext`, whether the passcode is asked for, and
                `hide_room_in_contacts`.
            request_options: How this call alone is sent: time limit, retries, headers.

        Raises:
            PlanMissingError: The account has no Zoom Rooms subscription, or you lack access (400,
                code 200).
            NotFoundError: There is no such room (404, code 1012).

        Example:
            zoom.rooms.update("room000000000000000001")
        """
        self._call("update_room", locals())

    def list_devices(
        self,
        room_id: str,
        *,
        request_options: RequestOptions | None = None,
    ) -> _models.RoomDeviceList:
        """List the devices of a Zoom Room, each with its app version and status.

        Needs a Pro plan or higher with a Zoom Rooms license. The caller must own or administer
        the
        account.

        Scopes: room:read:admin.

        Rate limit: Medium.

        Args:
            room_id: ID of the room.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            The room's devices.

        Raises:
            PlanMissingError: The account has no Zoom Rooms subscription (400, code 200).

        Example:
            zoom.rooms.list_devices("room000000000000000001")
        """
        return self._call("list_room_devices", locals())

    def change_app_version(
        self,
        room_id: str,
        device_id: str,
        *,
        action: _literals.AppVersionAction,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Upgrade or downgrade the Zoom Rooms app on a device, or stop such a change.

        Only Mac and Windows devices can do it.

        Needs a Pro plan or higher with Zoom Rooms, and a device that runs the app on macOS or
        Windows.

        Scopes: room:write:admin.

        Args:
            room_id: ID of the room.
            device_id: ID of the Mac or Windows device, as the list of room devices gives it.
            action: `upgrade` installs the latest version, `downgrade` an earlier one, `cancel`
                stops a change under way.
            request_options: How this call alone is sent: time limit, retries, headers.

        Raises:
            BadRequestError: No upgrade is possible: the app has the latest version already, or an
                update is under way (400, code 8001).
            BadRequestError: The device cannot do what was asked (400, code 8002).

        Example:
            zoom.rooms.change_app_version(
                "room000000000000000001",
                "device0000000000000001",
                action="upgrade",
            )
        """
        self._call("change_room_app_version", locals())

    def move(
        self,
        room_id: str,
        *,
        location_id: str,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Move a room

        Assign a Zoom Room to another location, which must be at the lowest level that the
        account
        uses.

        Needs Zoom Rooms 4.0 or later. The caller must own or administer the account.

        Scopes: room:write:admin.

        Rate limit: Light.

        Args:
            room_id: ID of the room.
            location_id: ID of the location that the room moves to.
            request_options: How this call alone is sent: time limit, retries, headers.

        Raises:
            PlanMissingError: The account has no Zoom Rooms subscription (400, code 200).
            NotFoundError: There is no such location (404, code 4801).

        Example:
            zoom.rooms.move("room000000000000000001", location_id="location00000000000001")
        """
        self._call("move_room", locals())

    def get_settings(
        self,
        room_id: str,
        *,
        setting_type: _literals.RoomSettingsType,
        request_options: RequestOptions | None = None,
    ) -> _models.RoomSettings:
        """Return the meeting or the alert settings of one Zoom Room.

        Needs Zoom Rooms licenses. The caller must own or administer the account.

        Scopes: room:read:admin.

        Rate limit: Medium.

        Args:
            room_id: ID of the room.
            setting_type: Settings to return: `alert` for alerts, `meeting` for meetings.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            The room's settings of this kind.

        Raises:
            PlanMissingError: The account has no Zoom Rooms subscription, or you lack access (400,
                code 200).
            NotFoundError: There is no such room (404, code 1012).

        Example:
            zoom.rooms.get_settings("room000000000000000001", setting_type="meeting")
        """
        return self._call("get_room_settings", locals())

    def update_settings(
        self,
        room_id: str,
        *,
        zoom_rooms: _inputs.ZoomRoomSettings | _models.ZoomRoomSettings | None | Unset = UNSET,
        meeting_security: _inputs.MeetingSecurity | None | Unset = UNSET,
        setting_type: _literals.RoomSettingType | Unset = UNSET,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Change one kind of the settings of one Zoom Room.

        Needs Zoom Rooms licenses. The caller must own or administer the account.

        Scopes: room:write:admin.

        Rate limit: Medium.

        Args:
            room_id: ID of the room.
            zoom_rooms: Switches for meetings in the room: what the display shows
                (`display_meeting_list`, `hide_share_instruction`), `auto_start_scheduled_meeting`
                and `auto_stop_scheduled_meeting`, sharing, privacy, and `weekly_system_restart`.
            meeting_security: Encryption of meetings: `end_to_end_encrypted_meetings` offers it end
                to end, `encryption_type` is the default, `enhanced_encryption` or `e2ee`.
            setting_type: Settings to change: `alert` for alerts, `meeting` for meetings, `signage`
                for digital signage.
            request_options: How this call alone is sent: time limit, retries, headers.

        Raises:
            PlanMissingError: The account has no Zoom Rooms subscription, or you lack access (400,
                code 200).

        Example:
            zoom.rooms.update_settings(
                "room000000000000000001",
                setting_type="meeting",
                zoom_rooms={"auto_start_scheduled_meeting": True, "weekly_system_restart": True},
            )
        """
        self._call("update_room_settings", locals())


class AsyncRooms(AsyncResource):
    """Zoom Rooms, which are meeting rooms equipped with Zoom hardware: the rooms with their
    settings
    and devices, the locations that they are sorted into, and digital signage.
    """

    def list(
        self,
        *,
        status: _literals.RoomStatus | Unset = UNSET,
        type_: _literals.RoomType | Unset = UNSET,
        unassigned_rooms: bool | Unset = UNSET,
        page_size: int | Unset = UNSET,
        next_page_token: str | Unset = UNSET,
        location_id: str | Unset = UNSET,
        request_options: RequestOptions | None = None,
    ) -> AsyncPages[_models.Room, _models.RoomList]:
        """List the Zoom Rooms of the account, page by page.

        Needs a Pro plan or higher with a Zoom Rooms license.

        Scopes: room:read:admin.

        Rate limit: Medium.

        Args:
            status: Returns only rooms in this state: `Offline`, `Available`, `InMeeting`, or
                `UnderConstruction`.
            type_: Returns only rooms of this type: `ZoomRoom`, `SchedulingDisplayOnly` (a display
                at the door), or `DigitalSignageOnly`.
            unassigned_rooms: Whether to return the rooms that are not assigned to anyone yet.
            page_size: How many records one page holds. Default: `30`.
            next_page_token: Token of the page to return, taken from the answer before it; valid for
                15 minutes.
            location_id: ID of the parent location whose rooms to return.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            The rooms on this page. The same list, its last page, fetched page by page as they are
                asked for.

        Example:
            async for item in zoom.rooms.list(
                status="Available",
                type_="ZoomRoom",
                unassigned_rooms=False,
                location_id="location00000000000001",
            ):
                print(item)
        """
        return self._pages("list_rooms", locals())

    async def create(
        self,
        *,
        name: str,
        type_: _literals.RoomType,
        location_id: str | None | Unset = UNSET,
        request_options: RequestOptions | None = None,
    ) -> _models.RoomCreated:
        """Add a Zoom Room to the account.

        Needs a Pro plan or higher with a Zoom Rooms license.

        Scopes: room:write:admin.

        Rate limit: Medium.

        Args:
            name: Name of the room.
            type_: What the room is: `ZoomRoom` is a full one, `SchedulingDisplayOnly` a display at
                the door, `DigitalSignageOnly` a signage screen.
            location_id: ID of the location; it must be at the lowest level that the account uses,
                such as a floor.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            Room created.

        Raises:
            PlanMissingError: The account has no Zoom Rooms subscription, or it lacks the one full
                room that it needs (400, code 200).
            ValidationError: A value of the request is invalid (400, code 300).
            NotFoundError: There is no such location (404, code 4801).

        Example:
            await zoom.rooms.create(
                name="Harbour Room",
                type_="ZoomRoom",
                location_id="location00000000000001",
            )
        """
        return await self._call("create_room", locals())

    async def get_account_profile(
        self,
        *,
        request_options: RequestOptions | None = None,
    ) -> _models.RoomAccountProfile:
        """Get rooms account profile

        Return the profile that all Zoom Rooms of the account share, with support contacts and
        passcode. For a single room, see `get_room`.

        The caller must own the account or administer its Zoom Rooms.

        Scopes: room:read:admin.

        Rate limit: Medium.

        Args:
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            The account's Zoom Rooms profile.

        Raises:
            PlanMissingError: The account has no Zoom Rooms subscription, or you lack access (400,
                code 200).

        Example:
            await zoom.rooms.get_account_profile()
        """
        return await self._call("get_rooms_account_profile", locals())

    async def update_account_profile(
        self,
        *,
        basic: _inputs.RoomAccountProfileBasic
        | _models.RoomAccountProfileBasic
        | None
        | Unset = UNSET,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Change the profile that all Zoom Rooms of the account share.

        For a single room, see `update_room`.

        The caller must own the account or administer its Zoom Rooms.

        Scopes: room:write:admin.

        Rate limit: Medium.

        Args:
            basic: The profile: `support_email`, `support_phone`, `room_passcode`, and
                `required_code_to_ext`, whether the passcode is asked for.
            request_options: How this call alone is sent: time limit, retries, headers.

        Raises:
            PlanMissingError: The account has no Zoom Rooms subscription, or you lack access (400,
                code 200).

        Example:
            await zoom.rooms.update_account_profile(
                basic={
                    "support_email": "support@example.com",
                    "support_phone": "+1 303 555 0190",
                    "room_passcode": "13579",
                    "required_code_to_ext": False,
                },
            )
        """
        await self._call("update_rooms_account_profile", locals())

    async def get_account_settings(
        self,
        *,
        setting_type: _literals.RoomSettingType,
        request_options: RequestOptions | None = None,
    ) -> _models.RoomAccountSettings:
        """Return one kind of the settings that hold for every Zoom Room of the account.

        Needs Zoom Rooms licenses. The caller must own or administer the account.

        Scopes: room:read:admin.

        Rate limit: Medium.

        Args:
            setting_type: Settings to return: `alert` for client alerts and notifications, `meeting`
                for meetings, `signage` for digital signage.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            The account's settings of this kind.

        Raises:
            PlanMissingError: The account has no Zoom Rooms subscription, or you lack access (400,
                code 200).

        Example:
            await zoom.rooms.get_account_settings(setting_type="alert")
        """
        return await self._call("get_rooms_account_settings", locals())

    async def update_account_settings(
        self,
        *,
        setting_type: _literals.RoomSettingType,
        zoom_rooms: _inputs.ZoomRoomSettings | _models.ZoomRoomSettings | None | Unset = UNSET,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Change one kind of the settings that hold for every Zoom Room of the account.

        Needs Zoom Rooms licenses. The caller must own or administer the account.

        Scopes: room:write:admin.

        Rate limit: Medium.

        Args:
            setting_type: Settings to change: `alert` for client alerts and notifications, `meeting`
                for meetings, `signage` for digital signage.
            zoom_rooms: Switches for meetings in the rooms: what the display shows
                (`display_meeting_list`, `display_top_banner`), `auto_start_scheduled_meeting` and
                `auto_stop_scheduled_meeting`, sharing, privacy, and `weekly_system_restart`.
            request_options: How this call alone is sent: time limit, retries, headers.

        Raises:
            PlanMissingError: The account has no Zoom Rooms subscription, or you lack access (400,
                code 200).

        Example:
            await zoom.rooms.update_account_settings(setting_type="meeting")
        """
        await self._call("update_rooms_account_settings", locals())

    def list_digital_signage_content(
        self,
        *,
        type_: _literals.SignageContentType | Unset = UNSET,
        folder_id: str | Unset = UNSET,
        page_size: int | Unset = UNSET,
        next_page_token: str | Unset = UNSET,
        request_options: RequestOptions | None = None,
    ) -> AsyncPages[_models.DigitalSignageContent, _models.DigitalSignageContentList]:
        """List the digital signage content of the account, files or folders.

        Needs a Pro plan or higher with Zoom Rooms, and content for digital signage.

        Scopes: room:read:admin.

        Args:
            type_: What to list: `content` files or `folder` names.
            folder_id: ID of a folder; lists only what lies in it.
            page_size: How many records one page holds. Default: `30`.
            next_page_token: Token of the page to return, taken from the answer before it; valid for
                15 minutes.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            The contents on this page. The same list, its last page, fetched page by page as they
                are asked for.

        Raises:
            BadRequestError: The account has no Zoom Rooms subscription, or you lack access (400).

        Example:
            async for item in zoom.rooms.list_digital_signage_content(
                type_="content",
                folder_id="folder0000000000000001",
            ):
                print(item)
        """
        return self._pages("list_digital_signage_content", locals())

    async def set_emergency_signage(
        self,
        *,
        method: _literals.EmergencySignageMethod,
        params: _inputs.EmergencySignageParams | None | Unset = UNSET,
        request_options: RequestOptions | None = None,
    ) -> _models.EmergencySignageEvent:
        """Show an emergency alert (E911) on digital signage screens, or take it off again.

        Needs Zoom Rooms 5.3.0 or later with digital signage turned on.

        Scopes: room:write:admin.

        Args:
            method: `zoomroom.emergency_alert_displayed` shows the alert,
                `zoomroom.emergency_alert_removed` takes it off.
            params: The alert: `content` is its text, `target_ids` says where it appears,
                `target_type` what these IDs are: `account`, `location` or `room`.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            Accepted; the answer holds the ID of the event.

        Raises:
            PlanMissingError: You have no access to this (400, code 200).
            ValidationError: The event ID is missing, or a target ID does not fit the target type
                (400, code 300).

        Example:
            await zoom.rooms.set_emergency_signage(
                method="zoomroom.emergency_alert_displayed",
                params={
                    "content": "Please leave the building by the nearest exit.",
                    "target_ids": ["location00000000000001"],
                    "target_type": "location",
                },
            )
        """
        return await self._call("set_emergency_signage", locals())

    def list_locations(
        self,
        *,
        parent_location_id: str | Unset = UNSET,
        type_: str | Unset = UNSET,
        page_size: int | Unset = UNSET,
        next_page_token: str | Unset = UNSET,
        request_options: RequestOptions | None = None,
    ) -> AsyncPages[_models.RoomLocation, _models.RoomLocationList]:
        """List the locations that Zoom Rooms are sorted into, from countries down to floors.

        Needs Zoom Rooms 4.0 or later. The caller must own or administer the account.

        Scopes: room:read:admin.

        Rate limit: Medium.

        Args:
            parent_location_id: ID of a location; lists only those directly below it.
            type_: Level to list, `country`, `states`, `city`, `campus`, `building` or `floor`. The
                answers say `state` where this filter says `states`.
            page_size: How many records one page holds. Default: `30`.
            next_page_token: Token of the page to return, taken from the answer before it; valid for
                15 minutes.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            The locations on this page. The same list, its last page, fetched page by page as they
                are asked for.

        Raises:
            PlanMissingError: The account has no Zoom Rooms subscription (400, code 200).
            ValidationError: There is no such type of location (400, code 300).
            NotFoundError: There is no such location (404, code 4801).

        Example:
            async for item in zoom.rooms.list_locations():
                print(item)
        """
        return self._pages("list_room_locations", locals())

    async def create_location(
        self,
        *,
        name: str,
        parent_location_id: str | None | Unset = UNSET,
        request_options: RequestOptions | None = None,
    ) -> _models.RoomLocation:
        """Add a location below another one.

        Needs Zoom Rooms 4.0 or later. The caller must own or administer the account.

        Scopes: room:write:admin.

        Rate limit: Light.

        Args:
            name: Name of the location; no other one of the account may have it.
            parent_location_id: ID of the location one level up, such as a state for a new city.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            Location created.

        Raises:
            PlanMissingError: The account has no Zoom Rooms subscription (400, code 200).
            ValidationError: Another location already has this name (400, code 300).
            NotFoundError: There is no such location (404, code 4801).

        Example:
            await zoom.rooms.create_location(
                name="Harbour Building",
                parent_location_id="location00000000000002",
            )
        """
        return await self._call("create_room_location", locals())

    async def get_location_structure(
        self,
        *,
        request_options: RequestOptions | None = None,
    ) -> _models.RoomLocationStructure:
        """Return the levels of location that the account uses, from the top down.

        Needs Zoom Rooms 4.0 or later. The caller must own or administer the account.

        Scopes: room:read:admin.

        Rate limit: Light.

        Args:
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            The levels in use.

        Raises:
            PlanMissingError: The account has no Zoom Rooms subscription (400, code 200).

        Example:
            await zoom.rooms.get_location_structure()
        """
        return await self._call("get_room_location_structure", locals())

    async def update_location_structure(
        self,
        *,
        structures: Sequence[str],
        request_options: RequestOptions | None = None,
    ) -> None:
        """Choose the levels of location that the account uses.

        Needs Zoom Rooms 4.0 or later. The caller must own or administer the account.

        Scopes: room:write:admin.

        Rate limit: Medium.

        Args:
            structures: The levels to use, any of `country`, `state`, `city`, `campus`, `building`
                and `floor`.
            request_options: How this call alone is sent: time limit, retries, headers.

        Raises:
            BadRequestError: The sub account lacks a SIP trunk plan (400, code 2100).
            NotFoundError: There is no such account, or it is not yours to manage (404, code 2001).

        Example:
            await zoom.rooms.update_location_structure(structures=["country", "city"])
        """
        await self._call("update_room_location_structure", locals())

    async def get_location(
        self,
        location_id: str,
        *,
        request_options: RequestOptions | None = None,
    ) -> _models.RoomLocationProfile:
        """Return the profile of one location, with its name, time zone and support contacts.

        Needs Zoom Rooms 4.0 or later. The caller must own or administer the account.

        Scopes: room:read:admin.

        Rate limit: Medium.

        Args:
            location_id: ID of the location, as the list of room locations gives it.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            The location's profile.

        Raises:
            PlanMissingError: The account has no Zoom Rooms subscription, or you lack access (400,
                code 200).
            NotFoundError: There is no such location (404, code 4801).

        Example:
            await zoom.rooms.get_location("location00000000000001")
        """
        return await self._call("get_room_location", locals())

    async def update_location(
        self,
        location_id: str,
        *,
        basic: _inputs.RoomLocationBasic | _models.RoomLocationBasic | None | Unset = UNSET,
        request_options: RequestOptions | None = None,
    ) -> Mapping[str, Any] | None:
        """Change the profile of one location.

        Needs Zoom Rooms 4.0 or later. The caller must own or administer the account.

        Scopes: room:write:admin.

        Rate limit: Medium.

        Args:
            location_id: ID of the location, as the list of room locations gives it.
            basic: The profile: `name`, `description`, `timezone`, `address`, `support_email`,
                `support_phone`, `room_passcode`, and `required_code_to_ext`, whether the passcode
                is asked for.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            Location updated.

        Example:
            await zoom.rooms.update_location("location00000000000001")
        """
        return await self._call("update_room_location", locals())

    async def move_location(
        self,
        location_id: str,
        *,
        parent_location_id: str,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Move a room location

        Move a location, with everything below it, to another parent, such as a building to
        another
        campus.

        Needs Zoom Rooms 4.0 or later. The caller must own or administer the account.

        Scopes: room:write:admin.

        Rate limit: Medium.

        Args:
            location_id: ID of the location, as the list of room locations gives it.
            parent_location_id: ID of the new parent.
            request_options: How this call alone is sent: time limit, retries, headers.

        Raises:
            PlanMissingError: The account has no Zoom Rooms subscription (400, code 200).
            ValidationError: The new parent is not valid (400, code 300).
            NotFoundError: There is no such location (404, code 4801).

        Example:
            await zoom.rooms.move_location(
                "location00000000000001",
                parent_location_id="location00000000000002",
            )
        """
        await self._call("move_room_location", locals())

    async def get_location_settings(
        self,
        location_id: str,
        *,
        setting_type: _literals.RoomSettingType,
        request_options: RequestOptions | None = None,
    ) -> _models.RoomLocationSettings:
        """Return one kind of the settings that hold for the Zoom Rooms of a location.

        Needs Zoom Rooms licenses. The caller must own or administer the account.

        Scopes: room:read:admin.

        Rate limit: Medium.

        Args:
            location_id: ID of the location, as the list of room locations gives it.
            setting_type: Settings to return: `alert` for alerts, `meeting` for meetings, `signage`
                for digital signage.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            The location's settings of this kind.

        Raises:
            PlanMissingError: The account has no Zoom Rooms subscription, or you lack access (400,
                code 200).
            NotFoundError: There is no such location (404, code 4801).

        Example:
            await zoom.rooms.get_location_settings("location00000000000001", setting_type="alert")
        """
        return await self._call("get_room_location_settings", locals())

    async def update_location_settings(
        self,
        location_id: str,
        *,
        setting_type: _literals.RoomSettingType,
        zoom_rooms: _inputs.ZoomRoomSettings | _models.ZoomRoomSettings | None | Unset = UNSET,
        meeting_security: _inputs.MeetingSecurity | None | Unset = UNSET,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Change one kind of the settings that hold for the Zoom Rooms of a location.

        Needs Zoom Rooms licenses. The caller must own or administer the account.

        Scopes: room:write:admin.

        Rate limit: Medium.

        Args:
            location_id: ID of the location, as the list of room locations gives it.
            setting_type: Settings to change: `alert` for alerts, `meeting` for meetings, `signage`
                for digital signage.
            zoom_rooms: Switches for meetings in the rooms: what the display shows
                (`display_meeting_list`, `hide_self_view`), `auto_start_scheduled_meeting` and
                `auto_stop_scheduled_meeting`, `voice_commands`, sharing, privacy, and
                `weekly_system_restart`.
            meeting_security: Encryption of meetings: `end_to_end_encrypted_meetings` offers it end
                to end, `encryption_type` is the default, `enhanced_encryption` or `e2ee`.
            request_options: How this call alone is sent: time limit, retries, headers.

        Raises:
            PlanMissingError: The account has no Zoom Rooms subscription, or you lack access (400,
                code 200).
            NotFoundError: There is no such location (404, code 4801).

        Example:
            await zoom.rooms.update_location_settings(
                "location00000000000001",
                setting_type="meeting",
                zoom_rooms={"auto_start_scheduled_meeting": True, "weekly_system_restart": True},
            )
        """
        await self._call("update_room_location_settings", locals())

    async def check_in_or_out(
        self,
        id: str,
        *,
        method: _literals.RoomCheckInMethod,
        params: _inputs.RoomCheckInParams | None | Unset = UNSET,
        request_options: RequestOptions | None = None,
    ) -> Mapping[str, Any]:
        """Check room in or out

        Check in to a booked Zoom Room to confirm the booking, or check out to free it for
        others.

        The room must be set up and online, and the caller must have access to its calendar at
        Microsoft Exchange or Google.

        Scopes: room:write:admin.

        Args:
            id: ID of the room.
            method: `zoomroom.check_in` confirms the booking, `zoomroom.check_out` frees the room.
            params: The booking as the calendar has it: `event_id`, `change_key`, `calendar_id` and
                `resource_email`.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            Request accepted.

        Raises:
            ValidationError: The room is offline, or a parameter is invalid (400, code 300).
            NotFoundError: There is no such room (404, code 1012).

        Example:
            await zoom.rooms.check_in_or_out("room000000000000000001", method="zoomroom.check_in")
        """
        return await self._call("check_room_in_or_out", locals())

    async def get(
        self,
        room_id: str,
        *,
        regenerate_activation_code: bool | Unset = UNSET,
        request_options: RequestOptions | None = None,
    ) -> _models.RoomProfile:
        """Return the profile of one Zoom Room, with its activation code and support contacts.

        Needs a Pro plan or higher with a Zoom Rooms license.

        Scopes: room:read:admin.

        Rate limit: Medium.

        Args:
            room_id: ID of the room.
            regenerate_activation_code: Whether to issue a new activation code. Default: `false`.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            The room's profile.

        Raises:
            PlanMissingError: The account has no Zoom Rooms subscription, or you lack access (400,
                code 200).
            NotFoundError: There is no such room (404, code 1012).

        Example:
            await zoom.rooms.get("room000000000000000001", regenerate_activation_code=False)
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
            room_id: ID of the room.
            request_options: How this call alone is sent: time limit, retries, headers.

        Raises:
            PlanMissingError: The account has no Zoom Rooms subscription, or you lack access (400,
                code 200).
            NotFoundError: There is no such room (404, code 1012).

        Example:
            await zoom.rooms.delete("room000000000000000001")
        """
        await self._call("delete_room", locals())

    async def update(
        self,
        room_id: str,
        *,
        basic: _inputs.RoomBasic | _models.RoomBasic | None | Unset = UNSET,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Change the profile of one Zoom Room.

        Needs a Pro plan or higher with a Zoom Rooms license.

        Scopes: room:write:admin.

        Rate limit: Medium.

        Args:
            room_id: ID of the room.
            basic: The profile: `name`, `support_email`, `support_phone`, `room_passcode`,
                `required_code_to_ext`, whether the passcode is asked for, and
                `hide_room_in_contacts`.
            request_options: How this call alone is sent: time limit, retries, headers.

        Raises:
            PlanMissingError: The account has no Zoom Rooms subscription, or you lack access (400,
                code 200).
            NotFoundError: There is no such room (404, code 1012).

        Example:
            await zoom.rooms.update("room000000000000000001")
        """
        await self._call("update_room", locals())

    async def list_devices(
        self,
        room_id: str,
        *,
        request_options: RequestOptions | None = None,
    ) -> _models.RoomDeviceList:
        """List the devices of a Zoom Room, each with its app version and status.

        Needs a Pro plan or higher with a Zoom Rooms license. The caller must own or administer
        the
        account.

        Scopes: room:read:admin.

        Rate limit: Medium.

        Args:
            room_id: ID of the room.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            The room's devices.

        Raises:
            PlanMissingError: The account has no Zoom Rooms subscription (400, code 200).

        Example:
            await zoom.rooms.list_devices("room000000000000000001")
        """
        return await self._call("list_room_devices", locals())

    async def change_app_version(
        self,
        room_id: str,
        device_id: str,
        *,
        action: _literals.AppVersionAction,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Upgrade or downgrade the Zoom Rooms app on a device, or stop such a change.

        Only Mac and Windows devices can do it.

        Needs a Pro plan or higher with Zoom Rooms, and a device that runs the app on macOS or
        Windows.

        Scopes: room:write:admin.

        Args:
            room_id: ID of the room.
            device_id: ID of the Mac or Windows device, as the list of room devices gives it.
            action: `upgrade` installs the latest version, `downgrade` an earlier one, `cancel`
                stops a change under way.
            request_options: How this call alone is sent: time limit, retries, headers.

        Raises:
            BadRequestError: No upgrade is possible: the app has the latest version already, or an
                update is under way (400, code 8001).
            BadRequestError: The device cannot do what was asked (400, code 8002).

        Example:
            await zoom.rooms.change_app_version(
                "room000000000000000001",
                "device0000000000000001",
                action="upgrade",
            )
        """
        await self._call("change_room_app_version", locals())

    async def move(
        self,
        room_id: str,
        *,
        location_id: str,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Move a room

        Assign a Zoom Room to another location, which must be at the lowest level that the
        account
        uses.

        Needs Zoom Rooms 4.0 or later. The caller must own or administer the account.

        Scopes: room:write:admin.

        Rate limit: Light.

        Args:
            room_id: ID of the room.
            location_id: ID of the location that the room moves to.
            request_options: How this call alone is sent: time limit, retries, headers.

        Raises:
            PlanMissingError: The account has no Zoom Rooms subscription (400, code 200).
            NotFoundError: There is no such location (404, code 4801).

        Example:
            await zoom.rooms.move("room000000000000000001", location_id="location00000000000001")
        """
        await self._call("move_room", locals())

    async def get_settings(
        self,
        room_id: str,
        *,
        setting_type: _literals.RoomSettingsType,
        request_options: RequestOptions | None = None,
    ) -> _models.RoomSettings:
        """Return the meeting or the alert settings of one Zoom Room.

        Needs Zoom Rooms licenses. The caller must own or administer the account.

        Scopes: room:read:admin.

        Rate limit: Medium.

        Args:
            room_id: ID of the room.
            setting_type: Settings to return: `alert` for alerts, `meeting` for meetings.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            The room's settings of this kind.

        Raises:
            PlanMissingError: The account has no Zoom Rooms subscription, or you lack access (400,
                code 200).
            NotFoundError: There is no such room (404, code 1012).

        Example:
            await zoom.rooms.get_settings("room000000000000000001", setting_type="meeting")
        """
        return await self._call("get_room_settings", locals())

    async def update_settings(
        self,
        room_id: str,
        *,
        zoom_rooms: _inputs.ZoomRoomSettings | _models.ZoomRoomSettings | None | Unset = UNSET,
        meeting_security: _inputs.MeetingSecurity | None | Unset = UNSET,
        setting_type: _literals.RoomSettingType | Unset = UNSET,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Change one kind of the settings of one Zoom Room.

        Needs Zoom Rooms licenses. The caller must own or administer the account.

        Scopes: room:write:admin.

        Rate limit: Medium.

        Args:
            room_id: ID of the room.
            zoom_rooms: Switches for meetings in the room: what the display shows
                (`display_meeting_list`, `hide_share_instruction`), `auto_start_scheduled_meeting`
                and `auto_stop_scheduled_meeting`, sharing, privacy, and `weekly_system_restart`.
            meeting_security: Encryption of meetings: `end_to_end_encrypted_meetings` offers it end
                to end, `encryption_type` is the default, `enhanced_encryption` or `e2ee`.
            setting_type: Settings to change: `alert` for alerts, `meeting` for meetings, `signage`
                for digital signage.
            request_options: How this call alone is sent: time limit, retries, headers.

        Raises:
            PlanMissingError: The account has no Zoom Rooms subscription, or you lack access (400,
                code 200).

        Example:
            await zoom.rooms.update_settings(
                "room000000000000000001",
                setting_type="meeting",
                zoom_rooms={"auto_start_scheduled_meeting": True, "weekly_system_restart": True},
            )
        """
        await self._call("update_room_settings", locals())
