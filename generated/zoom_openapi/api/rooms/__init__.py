# Generated from zoom.postman_collection.json. Not to be edited.


"""The operations tagged rooms"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from ...types import UNSET, AsyncCaller, AsyncPages, Caller, File, Pages, Unset

if TYPE_CHECKING:
    import datetime

    from ...models.change_room_app_version_body import ChangeRoomAppVersionBody
    from ...models.change_room_app_version_body_action import (
        ChangeRoomAppVersionBodyAction,
    )
    from ...models.check_room_in_or_out_body import CheckRoomInOrOutBody
    from ...models.check_room_in_or_out_body_method import CheckRoomInOrOutBodyMethod
    from ...models.create_room_body import CreateRoomBody
    from ...models.create_room_body_type import CreateRoomBodyType
    from ...models.create_room_location_body import CreateRoomLocationBody
    from ...models.digital_signage_content import DigitalSignageContent
    from ...models.digital_signage_content_list import DigitalSignageContentList
    from ...models.emergency_signage_event import EmergencySignageEvent
    from ...models.emergency_signage_params import EmergencySignageParams
    from ...models.get_room_account_settings_setting_type import (
        GetRoomAccountSettingsSettingType,
    )
    from ...models.get_room_location_settings_setting_type import (
        GetRoomLocationSettingsSettingType,
    )
    from ...models.get_room_settings_setting_type import GetRoomSettingsSettingType
    from ...models.json_object import JsonObject
    from ...models.list_digital_signage_contents_type import (
        ListDigitalSignageContentsType,
    )
    from ...models.list_room_locations_type import ListRoomLocationsType
    from ...models.list_rooms_status import ListRoomsStatus
    from ...models.list_rooms_type import ListRoomsType
    from ...models.meeting_security import MeetingSecurity
    from ...models.move_room_body import MoveRoomBody
    from ...models.move_room_location_body import MoveRoomLocationBody
    from ...models.room import Room
    from ...models.room_account_profile import RoomAccountProfile
    from ...models.room_account_profile_basic import RoomAccountProfileBasic
    from ...models.room_account_settings import RoomAccountSettings
    from ...models.room_basic import RoomBasic
    from ...models.room_check_in_params import RoomCheckInParams
    from ...models.room_created import RoomCreated
    from ...models.room_device_list import RoomDeviceList
    from ...models.room_list import RoomList
    from ...models.room_location import RoomLocation
    from ...models.room_location_basic import RoomLocationBasic
    from ...models.room_location_list import RoomLocationList
    from ...models.room_location_profile import RoomLocationProfile
    from ...models.room_location_settings import RoomLocationSettings
    from ...models.room_location_structure import RoomLocationStructure
    from ...models.room_profile import RoomProfile
    from ...models.room_settings import RoomSettings
    from ...models.update_emergency_signage_body import UpdateEmergencySignageBody
    from ...models.update_emergency_signage_body_method import (
        UpdateEmergencySignageBodyMethod,
    )
    from ...models.update_room_account_profile_body import UpdateRoomAccountProfileBody
    from ...models.update_room_account_settings_body import (
        UpdateRoomAccountSettingsBody,
    )
    from ...models.update_room_account_settings_setting_type import (
        UpdateRoomAccountSettingsSettingType,
    )
    from ...models.update_room_body import UpdateRoomBody
    from ...models.update_room_location_body import UpdateRoomLocationBody
    from ...models.update_room_location_settings_body import (
        UpdateRoomLocationSettingsBody,
    )
    from ...models.update_room_location_settings_setting_type import (
        UpdateRoomLocationSettingsSettingType,
    )
    from ...models.update_room_location_structure_body import (
        UpdateRoomLocationStructureBody,
    )
    from ...models.update_room_settings_body import UpdateRoomSettingsBody
    from ...models.update_room_settings_setting_type import (
        UpdateRoomSettingsSettingType,
    )
    from ...models.zoom_room_settings import ZoomRoomSettings


class Rooms:
    """Zoom Rooms, the rooms with conference hardware of an account. Manage the rooms with their
    settings and devices, the locations that they are sorted into, and digital signage."""

    def __init__(self, caller: Caller) -> None:
        self._caller = caller

    def list_rooms(
        self,
        *,
        status: ListRoomsStatus | Unset = UNSET,
        type_: ListRoomsType | Unset = UNSET,
        unassigned_rooms: bool | Unset = UNSET,
        page_size: int | Unset = UNSET,
        next_page_token: str | Unset = UNSET,
        location_id: str | Unset = UNSET,
    ) -> Pages[Room, RoomList]:
        """List rooms

        List the Zoom Rooms of the account, page by page.

        **Prerequisites:**
        * Plan: Pro or higher, with a Zoom Rooms license.

        Scopes: room:read:admin.

        Rate limit: Medium.

        Args:
            status: Returns only rooms in this state: `Offline`, `Available`, `InMeeting`, or
                `UnderConstruction`.
            type_: Returns only rooms of this type: `ZoomRoom`, `SchedulingDisplayOnly` (a display
                at the door), or `DigitalSignageOnly`.
            unassigned_rooms: Whether to return the rooms that are not assigned to anyone yet.
            page_size: How many records one page holds. Default: `30`.
            next_page_token: Token of the page to return, taken from the answer before it; valid for 15
                minutes.
            location_id: ID of the parent location whose rooms to return.

        Example:
            rooms.list_rooms()
        """
        from . import list_rooms as _endpoint

        return self._caller.pages(
            "list_rooms",
            _endpoint,
            parameters={
                "status": status,
                "type_": type_,
                "unassigned_rooms": unassigned_rooms,
                "page_size": page_size,
                "next_page_token": next_page_token,
                "location_id": location_id,
            },
            items="rooms",
        )

    def create_room(
        self,
        *,
        name: str,
        type_: CreateRoomBodyType,
        location_id: str | Unset = UNSET,
    ) -> RoomCreated:
        """Create a room

        Add a Zoom Room to the account.

        **Prerequisites:**
        * Plan: Pro or higher, with a Zoom Rooms license.

        Scopes: room:write:admin.

        Rate limit: Medium.

        Documented failures:
        - 400, code 200: The account has no Zoom Rooms subscription, or it lacks the one full
        room that it needs.
        - 400, code 300: A value of the request is invalid.
        - 404, code 4801: There is no such location.

        Args:
            name: Name of the room.
            type_: What the room is: `ZoomRoom` is a full one, `SchedulingDisplayOnly` a display at
                the door, `DigitalSignageOnly` a signage screen.
            location_id: ID of the location; it must be at the lowest level that the account uses, such
                as a floor.

        Example:
            rooms.create_room(name="Harbour Room", type_="ZoomRoom")
        """
        from . import create_room as _endpoint

        return self._caller.call(
            "create_room",
            _endpoint,
            body={
                "name": name,
                "type": type_,
                "location_id": location_id,
            },
        )

    def get_room_account_profile(
        self,
    ) -> RoomAccountProfile:
        """Get room account profile

        Return the profile that all Zoom Rooms of the account share, with support contacts and
        passcode. For a single room, see `get_room`.

        **Prerequisites:**
        * You own the account or administer its Zoom Rooms.

        Scopes: room:read:admin.

        Rate limit: Medium.

        Documented failures:
        - 400, code 200: The account has no Zoom Rooms subscription, or you lack access.


        Example:
            rooms.get_room_account_profile()
        """
        from . import get_room_account_profile as _endpoint

        return self._caller.call(
            "get_room_account_profile",
            _endpoint,
        )

    def update_room_account_profile(
        self,
        *,
        basic: RoomAccountProfileBasic | Mapping[str, Any] | Unset = UNSET,
    ) -> None:
        """Update room account profile

        Change the profile that all Zoom Rooms of the account share. For a single room, see
        `update_room`.

        **Prerequisites:**
        * You own the account or administer its Zoom Rooms.

        Scopes: room:write:admin.

        Rate limit: Medium.

        Documented failures:
        - 400, code 200: The account has no Zoom Rooms subscription, or you lack access.

        Args:
            basic: The profile: `support_email`, `support_phone`, `room_passcode`, and
                `required_code_to_ext`, whether the passcode is asked for.

        Example:
            rooms.update_room_account_profile()
        """
        from . import update_room_account_profile as _endpoint

        return self._caller.call(
            "update_room_account_profile",
            _endpoint,
            body={
                "basic": basic,
            },
        )

    def get_room_account_settings(
        self,
        *,
        setting_type: GetRoomAccountSettingsSettingType,
    ) -> RoomAccountSettings:
        """Get room account settings

        Return one kind of the settings that hold for every Zoom Room of the account.

        **Prerequisites:**
        * The account has Zoom Rooms licenses.
        * You own or administer the account.

        Scopes: room:read:admin.

        Rate limit: Medium.

        Documented failures:
        - 400, code 200: The account has no Zoom Rooms subscription, or you lack access.

        Args:
            setting_type: Settings to return: `alert` for client alerts and notifications, `meeting` for
                meetings, `signage` for digital signage.

        Example:
            rooms.get_room_account_settings(setting_type="alert")
        """
        from . import get_room_account_settings as _endpoint

        return self._caller.call(
            "get_room_account_settings",
            _endpoint,
            parameters={
                "setting_type": setting_type,
            },
        )

    def update_room_account_settings(
        self,
        *,
        zoom_rooms: ZoomRoomSettings | Mapping[str, Any] | Unset = UNSET,
        setting_type: UpdateRoomAccountSettingsSettingType,
    ) -> None:
        """Update room account settings

        Change one kind of the settings that hold for every Zoom Room of the account.

        **Prerequisites:**
        * The account has Zoom Rooms licenses.
        * You own or administer the account.

        Scopes: room:write:admin.

        Rate limit: Medium.

        Documented failures:
        - 400, code 200: The account has no Zoom Rooms subscription, or you lack access.

        Args:
            zoom_rooms: Switches for meetings in the rooms: what the display shows
                (`display_meeting_list`, `display_top_banner`), `auto_start_scheduled_meeting`
                and `auto_stop_scheduled_meeting`, sharing, privacy, and
                `weekly_system_restart`.
            setting_type: Settings to change: `alert` for client alerts and notifications, `meeting` for
                meetings, `signage` for digital signage.

        Example:
            rooms.update_room_account_settings(setting_type="meeting")
        """
        from . import update_room_account_settings as _endpoint

        return self._caller.call(
            "update_room_account_settings",
            _endpoint,
            parameters={
                "setting_type": setting_type,
            },
            body={
                "zoom_rooms": zoom_rooms,
            },
        )

    def list_digital_signage_contents(
        self,
        *,
        type_: ListDigitalSignageContentsType | Unset = UNSET,
        folder_id: str | Unset = UNSET,
        page_size: int | Unset = UNSET,
        next_page_token: str | Unset = UNSET,
    ) -> Pages[DigitalSignageContent, DigitalSignageContentList]:
        """List digital signage contents

        List the digital signage content of the account, files or folders.

        **Prerequisites:**
        * Plan: Pro or higher, with Zoom Rooms.
        * The account has content for digital signage.

        Scopes: room:read:admin.

        Documented failures:
        - 400: The account has no Zoom Rooms subscription, or you lack access.

        Args:
            type_: What to list: `content` files or `folder` names.
            folder_id: ID of a folder; lists only what lies in it.
            page_size: How many records one page holds. Default: `30`.
            next_page_token: Token of the page to return, taken from the answer before it; valid for 15
                minutes.

        Example:
            rooms.list_digital_signage_contents()
        """
        from . import list_digital_signage_contents as _endpoint

        return self._caller.pages(
            "list_digital_signage_contents",
            _endpoint,
            parameters={
                "type_": type_,
                "folder_id": folder_id,
                "page_size": page_size,
                "next_page_token": next_page_token,
            },
            items="contents",
        )

    def update_emergency_signage(
        self,
        *,
        method: UpdateEmergencySignageBodyMethod,
        params: EmergencySignageParams | Mapping[str, Any] | Unset = UNSET,
    ) -> EmergencySignageEvent:
        """Update emergency signage

        Show an emergency alert (E911) on digital signage screens, or take it off again.

        **Prerequisites:**
        * Zoom Rooms 5.3.0 or later.
        * Digital signage is turned on.

        Scopes: room:write:admin.

        Documented failures:
        - 400, code 200: You have no access to this.
        - 400, code 300: The event ID is missing, or a target ID does not fit the target type.

        Args:
            method: `zoomroom.emergency_alert_displayed` shows the alert,
                `zoomroom.emergency_alert_removed` takes it off.
            params: The alert: `content` is its text, `target_ids` says where it appears,
                `target_type` what these IDs are, such as `location`.

        Example:
            rooms.update_emergency_signage(method="zoomroom.emergency_alert_displayed")
        """
        from . import update_emergency_signage as _endpoint

        return self._caller.call(
            "update_emergency_signage",
            _endpoint,
            body={
                "method": method,
                "params": params,
            },
        )

    def list_room_locations(
        self,
        *,
        parent_location_id: str | Unset = UNSET,
        type_: ListRoomLocationsType | Unset = UNSET,
        page_size: int | Unset = UNSET,
        next_page_token: str | Unset = UNSET,
    ) -> Pages[RoomLocation, RoomLocationList]:
        """List room locations

        List the locations that Zoom Rooms are sorted into, from countries down to floors.

        **Prerequisites:**
        * You own or administer the account.
        * Zoom Rooms 4.0 or later.

        Scopes: room:read:admin.

        Rate limit: Medium.

        Documented failures:
        - 400, code 200: The account has no Zoom Rooms subscription.
        - 400, code 300: There is no such type of location.
        - 404, code 4801: There is no such location.

        Args:
            parent_location_id: ID of a location; lists only those directly below it.
            type_: Level to list: `country`, `states`, `city`, `campus`, `building`, or `floor`.
            page_size: How many records one page holds. Default: `30`.
            next_page_token: Token of the page to return, taken from the answer before it; valid for 15
                minutes.

        Example:
            rooms.list_room_locations()
        """
        from . import list_room_locations as _endpoint

        return self._caller.pages(
            "list_room_locations",
            _endpoint,
            parameters={
                "parent_location_id": parent_location_id,
                "type_": type_,
                "page_size": page_size,
                "next_page_token": next_page_token,
            },
            items="locations",
        )

    def create_room_location(
        self,
        *,
        name: str | Unset = UNSET,
        parent_location_id: str | Unset = UNSET,
    ) -> RoomLocation:
        """Create a room location

        Add a location below another one.

        **Prerequisites:**
        * You own or administer the account.
        * Zoom Rooms 4.0 or later.

        Scopes: room:write:admin.

        Rate limit: Light.

        Documented failures:
        - 400, code 200: The account has no Zoom Rooms subscription.
        - 400, code 300: Another location already has this name.
        - 404, code 4801: There is no such location.

        Args:
            name: Name of the location; no other one of the account may have it.
            parent_location_id: ID of the location one level up, such as a state for a new city.

        Example:
            rooms.create_room_location(name="Harbour Building", parent_location_id="location00000000000002")
        """
        from . import create_room_location as _endpoint

        return self._caller.call(
            "create_room_location",
            _endpoint,
            body={
                "name": name,
                "parent_location_id": parent_location_id,
            },
        )

    def get_room_location_structure(
        self,
    ) -> RoomLocationStructure:
        """Get room location structure

        Return the levels of location that the account uses, from the top down.

        **Prerequisites:**
        * Zoom Rooms 4.0 or later.
        * You own or administer the account.

        Scopes: room:read:admin.

        Rate limit: Light.

        Documented failures:
        - 400, code 200: The account has no Zoom Rooms subscription.


        Example:
            rooms.get_room_location_structure()
        """
        from . import get_room_location_structure as _endpoint

        return self._caller.call(
            "get_room_location_structure",
            _endpoint,
        )

    def update_room_location_structure(
        self,
        *,
        structures: Sequence[str] | Unset = UNSET,
    ) -> None:
        """Update room location structure

        Choose the levels of location that the account uses.

        **Prerequisites:**
        * Zoom Rooms 4.0 or later.
        * You own or administer the account.

        Scopes: room:write:admin.

        Rate limit: Medium.

        Documented failures:
        - 400, code 2100: The sub account lacks a SIP trunk plan.
        - 404, code 2001: There is no such account, or it is not yours to manage.

        Args:
            structures: The levels to use, any of `country`, `state`, `city`, `campus`, `building` and
                `floor`.

        Example:
            rooms.update_room_location_structure()
        """
        from . import update_room_location_structure as _endpoint

        return self._caller.call(
            "update_room_location_structure",
            _endpoint,
            body={
                "structures": structures,
            },
        )

    def get_room_location(
        self,
        location_id: str,
    ) -> RoomLocationProfile:
        """Get a room location

        Return the profile of one location, with its name, time zone and support contacts.

        **Prerequisites:**
        * You own or administer the account.
        * Zoom Rooms 4.0 or later.

        Scopes: room:read:admin.

        Rate limit: Medium.

        Documented failures:
        - 400, code 200: The account has no Zoom Rooms subscription, or you lack access.
        - 404, code 4801: There is no such location.

        Args:
            location_id: ID of the location, as the list of room locations gives it.

        Example:
            rooms.get_room_location("location00000000000001")
        """
        from . import get_room_location as _endpoint

        return self._caller.call(
            "get_room_location",
            _endpoint,
            (location_id,),
        )

    def update_room_location(
        self,
        location_id: str,
        *,
        basic: RoomLocationBasic | Mapping[str, Any] | Unset = UNSET,
    ) -> Any | JsonObject:
        """Update a room location

        Change the profile of one location.

        **Prerequisites:**
        * You own or administer the account.
        * Zoom Rooms 4.0 or later.

        Scopes: room:write:admin.

        Rate limit: Medium.

        Args:
            location_id: ID of the location, as the list of room locations gives it.
            basic: The profile: `name`, `description`, `timezone`, `address`, `support_email`,
                `support_phone`, `room_passcode`, and `required_code_to_ext`, whether the
                passcode is asked for.

        Example:
            rooms.update_room_location("location00000000000001")
        """
        from . import update_room_location as _endpoint

        return self._caller.call(
            "update_room_location",
            _endpoint,
            (location_id,),
            body={
                "basic": basic,
            },
        )

    def move_room_location(
        self,
        location_id: str,
        *,
        parent_location_id: str | Unset = UNSET,
    ) -> None:
        """Move a room location

        Move a location, with everything below it, to another parent, such as a building to
        another campus.

        **Prerequisites:**
        * You own or administer the account.
        * Zoom Rooms 4.0 or later.

        Scopes: room:write:admin.

        Rate limit: Medium.

        Documented failures:
        - 400, code 200: The account has no Zoom Rooms subscription.
        - 400, code 300: The new parent is not valid.
        - 404, code 4801: There is no such location.

        Args:
            location_id: ID of the location, as the list of room locations gives it.
            parent_location_id: ID of the new parent.

        Example:
            rooms.move_room_location("location00000000000001", parent_location_id="location00000000000002")
        """
        from . import move_room_location as _endpoint

        return self._caller.call(
            "move_room_location",
            _endpoint,
            (location_id,),
            body={
                "parent_location_id": parent_location_id,
            },
        )

    def get_room_location_settings(
        self,
        location_id: str,
        *,
        setting_type: GetRoomLocationSettingsSettingType,
    ) -> RoomLocationSettings:
        """Get room location settings

        Return one kind of the settings that hold for the Zoom Rooms of a location.

        **Prerequisites:**
        * The account has Zoom Rooms licenses.
        * You own or administer the account.

        Scopes: room:read:admin.

        Rate limit: Medium.

        Documented failures:
        - 400, code 200: The account has no Zoom Rooms subscription, or you lack access.
        - 404, code 4801: There is no such location.

        Args:
            location_id: ID of the location, as the list of room locations gives it.
            setting_type: Settings to return: `alert` for alerts, `meeting` for meetings, `signage` for
                digital signage.

        Example:
            rooms.get_room_location_settings("location00000000000001", setting_type="alert")
        """
        from . import get_room_location_settings as _endpoint

        return self._caller.call(
            "get_room_location_settings",
            _endpoint,
            (location_id,),
            parameters={
                "setting_type": setting_type,
            },
        )

    def update_room_location_settings(
        self,
        location_id: str,
        *,
        zoom_rooms: ZoomRoomSettings | Mapping[str, Any] | Unset = UNSET,
        meeting_security: MeetingSecurity | Mapping[str, Any] | Unset = UNSET,
        setting_type: UpdateRoomLocationSettingsSettingType,
    ) -> None:
        """Update room location settings

        Change one kind of the settings that hold for the Zoom Rooms of a location.

        **Prerequisites:**
        * The account has Zoom Rooms licenses.
        * You own or administer the account.

        Scopes: room:write:admin.

        Rate limit: Medium.

        Documented failures:
        - 400, code 200: The account has no Zoom Rooms subscription, or you lack access.
        - 404, code 4801: There is no such location.

        Args:
            location_id: ID of the location, as the list of room locations gives it.
            zoom_rooms: Switches for meetings in the rooms: what the display shows
                (`display_meeting_list`, `hide_self_view`), `auto_start_scheduled_meeting` and
                `auto_stop_scheduled_meeting`, `voice_commands`, sharing, privacy, and
                `weekly_system_restart`.
            meeting_security: Encryption of meetings: `end_to_end_encrypted_meetings` offers it end to end,
                `encryption_type` names the default, such as `e2ee`.
            setting_type: Settings to change: `alert` for alerts, `meeting` for meetings, `signage` for
                digital signage.

        Example:
            rooms.update_room_location_settings("location00000000000001", setting_type="meeting")
        """
        from . import update_room_location_settings as _endpoint

        return self._caller.call(
            "update_room_location_settings",
            _endpoint,
            (location_id,),
            parameters={
                "setting_type": setting_type,
            },
            body={
                "zoom_rooms": zoom_rooms,
                "meeting_security": meeting_security,
            },
        )

    def check_room_in_or_out(
        self,
        id: str,
        *,
        method: CheckRoomInOrOutBodyMethod,
        params: RoomCheckInParams | Mapping[str, Any] | Unset = UNSET,
    ) -> JsonObject:
        """Check room in or out

        Check in to a booked Zoom Room to confirm the booking, or check out to free it for
        others.

        **Prerequisites:**
        * The Zoom Room is set up and online.
        * You have access to the calendar of the room at Microsoft Exchange or Google.

        Scopes: room:write:admin.

        Documented failures:
        - 400, code 300: The room is offline, or a parameter is invalid.
        - 404, code 1012: There is no such room.

        Args:
            id: ID of the room.
            method: `zoomroom.check_in` confirms the booking, `zoomroom.check_out` frees the room.
            params: The booking as the calendar has it: `event_id`, `change_key`, `calendar_id` and
                `resource_email`.

        Example:
            rooms.check_room_in_or_out("room000000000000000001", method="zoomroom.check_in")
        """
        from . import check_room_in_or_out as _endpoint

        return self._caller.call(
            "check_room_in_or_out",
            _endpoint,
            (id,),
            body={
                "method": method,
                "params": params,
            },
        )

    def get_room(
        self,
        room_id: str,
        *,
        regenerate_activation_code: bool | Unset = UNSET,
    ) -> RoomProfile:
        """Get a room

        Return the profile of one Zoom Room, with its activation code and support contacts.

        **Prerequisites:**
        * Plan: Pro or higher, with a Zoom Rooms license.

        Scopes: room:read:admin.

        Rate limit: Medium.

        Documented failures:
        - 400, code 200: The account has no Zoom Rooms subscription, or you lack access.
        - 404, code 1012: There is no such room.

        Args:
            room_id: ID of the room.
            regenerate_activation_code: Whether to issue a new activation code. Default: `false`.

        Example:
            rooms.get_room("room000000000000000001")
        """
        from . import get_room as _endpoint

        return self._caller.call(
            "get_room",
            _endpoint,
            (room_id,),
            parameters={
                "regenerate_activation_code": regenerate_activation_code,
            },
        )

    def delete_room(
        self,
        room_id: str,
    ) -> None:
        """Delete a room

        Remove a Zoom Room from the account.

        **Prerequisites:**
        * Plan: Pro or higher, with a Zoom Rooms license.

        Scopes: room:write:admin.

        Rate limit: Light.

        Documented failures:
        - 400, code 200: The account has no Zoom Rooms subscription, or you lack access.
        - 404, code 1012: There is no such room.

        Args:
            room_id: ID of the room.

        Example:
            rooms.delete_room("room000000000000000001")
        """
        from . import delete_room as _endpoint

        return self._caller.call(
            "delete_room",
            _endpoint,
            (room_id,),
        )

    def update_room(
        self,
        room_id: str,
        *,
        basic: RoomBasic | Mapping[str, Any] | Unset = UNSET,
    ) -> None:
        """Update a room

        Change the profile of one Zoom Room.

        **Prerequisites:**
        * Plan: Pro or higher, with a Zoom Rooms license.

        Scopes: room:write:admin.

        Rate limit: Medium.

        Documented failures:
        - 400, code 200: The account has no Zoom Rooms subscription, or you lack access.
        - 404, code 1012: There is no such room.

        Args:
            room_id: ID of the room.
            basic: The profile: `name`, `support_email`, `support_phone`, `room_passcode`,
                `required_code_to_ext`, whether the passcode is asked for, and
                `hide_room_in_contacts`.

        Example:
            rooms.update_room("room000000000000000001")
        """
        from . import update_room as _endpoint

        return self._caller.call(
            "update_room",
            _endpoint,
            (room_id,),
            body={
                "basic": basic,
            },
        )

    def list_room_devices(
        self,
        room_id: str,
    ) -> RoomDeviceList:
        """List room devices

        List the devices of a Zoom Room, each with its app version and status.

        **Prerequisites:**
        * Plan: Pro or higher, with a Zoom Rooms license.
        * You own or administer the account.

        Scopes: room:read:admin.

        Rate limit: Medium.

        Documented failures:
        - 400, code 200: The account has no Zoom Rooms subscription.

        Args:
            room_id: ID of the room.

        Example:
            rooms.list_room_devices("room000000000000000001")
        """
        from . import list_room_devices as _endpoint

        return self._caller.call(
            "list_room_devices",
            _endpoint,
            (room_id,),
        )

    def change_room_app_version(
        self,
        room_id: str,
        device_id: str,
        *,
        action: ChangeRoomAppVersionBodyAction | Unset = UNSET,
    ) -> None:
        """Change room app version

        Upgrade or downgrade the Zoom Rooms app on a device, or stop such a change. Only Mac and
        Windows devices can do it.

        **Prerequisites:**
        * Plan: Pro or higher, with Zoom Rooms.
        * The device runs the app on macOS or Windows.

        Scopes: room:write:admin.

        Documented failures:
        - 400, code 8001: No upgrade is possible: the app has the latest version already, or an
        update is under way.
        - 400, code 8002: The device cannot do what was asked.

        Args:
            room_id: ID of the room.
            device_id: ID of the Mac or Windows device, as the list of room devices gives it.
            action: `upgrade` installs the latest version, `downgrade` an earlier one, `cancel`
                stops a change under way.

        Example:
            rooms.change_room_app_version("room000000000000000001", "device0000000000000001", action="upgrade")
        """
        from . import change_room_app_version as _endpoint

        return self._caller.call(
            "change_room_app_version",
            _endpoint,
            (
                room_id,
                device_id,
            ),
            body={
                "action": action,
            },
        )

    def move_room(
        self,
        room_id: str,
        *,
        location_id: str | Unset = UNSET,
    ) -> None:
        """Move a room

        Assign a Zoom Room to another location, which must be at the lowest level that the
        account uses.

        **Prerequisites:**
        * You own or administer the account.
        * Zoom Rooms 4.0 or later.

        Scopes: room:write:admin.

        Rate limit: Light.

        Documented failures:
        - 400, code 200: The account has no Zoom Rooms subscription.
        - 404, code 4801: There is no such location.

        Args:
            room_id: ID of the room.
            location_id: ID of the location that the room moves to.

        Example:
            rooms.move_room("room000000000000000001", location_id="location00000000000001")
        """
        from . import move_room as _endpoint

        return self._caller.call(
            "move_room",
            _endpoint,
            (room_id,),
            body={
                "location_id": location_id,
            },
        )

    def get_room_settings(
        self,
        room_id: str,
        *,
        setting_type: GetRoomSettingsSettingType,
    ) -> RoomSettings:
        """Get room settings

        Return the meeting or the alert settings of one Zoom Room.

        **Prerequisites:**
        * The account has Zoom Rooms licenses.
        * You own or administer the account.

        Scopes: room:read:admin.

        Rate limit: Medium.

        Documented failures:
        - 400, code 200: The account has no Zoom Rooms subscription, or you lack access.
        - 404, code 1012: There is no such room.

        Args:
            room_id: ID of the room.
            setting_type: Settings to return: `alert` for alerts, `meeting` for meetings.

        Example:
            rooms.get_room_settings("room000000000000000001", setting_type="meeting")
        """
        from . import get_room_settings as _endpoint

        return self._caller.call(
            "get_room_settings",
            _endpoint,
            (room_id,),
            parameters={
                "setting_type": setting_type,
            },
        )

    def update_room_settings(
        self,
        room_id: str,
        *,
        zoom_rooms: ZoomRoomSettings | Mapping[str, Any] | Unset = UNSET,
        meeting_security: MeetingSecurity | Mapping[str, Any] | Unset = UNSET,
        setting_type: UpdateRoomSettingsSettingType | Unset = UNSET,
    ) -> None:
        """Update room settings

        Change one kind of the settings of one Zoom Room.

        **Prerequisites:**
        * The account has Zoom Rooms licenses.
        * You own or administer the account.

        Scopes: room:write:admin.

        Rate limit: Medium.

        Documented failures:
        - 400, code 200: The account has no Zoom Rooms subscription, or you lack access.

        Args:
            room_id: ID of the room.
            zoom_rooms: Switches for meetings in the room: what the display shows
                (`display_meeting_list`, `hide_share_instruction`),
                `auto_start_scheduled_meeting` and `auto_stop_scheduled_meeting`, sharing,
                privacy, and `weekly_system_restart`.
            meeting_security: Encryption of meetings: `end_to_end_encrypted_meetings` offers it end to end,
                `encryption_type` names the default, such as `e2ee`.
            setting_type: Settings to change: `alert` for alerts, `meeting` for meetings, `signage` for
                digital signage.

        Example:
            rooms.update_room_settings("room000000000000000001")
        """
        from . import update_room_settings as _endpoint

        return self._caller.call(
            "update_room_settings",
            _endpoint,
            (room_id,),
            parameters={
                "setting_type": setting_type,
            },
            body={
                "zoom_rooms": zoom_rooms,
                "meeting_security": meeting_security,
            },
        )


class AsyncRooms:
    """Zoom Rooms, the rooms with conference hardware of an account. Manage the rooms with their
    settings and devices, the locations that they are sorted into, and digital signage."""

    def __init__(self, caller: AsyncCaller) -> None:
        self._caller = caller

    def list_rooms(
        self,
        *,
        status: ListRoomsStatus | Unset = UNSET,
        type_: ListRoomsType | Unset = UNSET,
        unassigned_rooms: bool | Unset = UNSET,
        page_size: int | Unset = UNSET,
        next_page_token: str | Unset = UNSET,
        location_id: str | Unset = UNSET,
    ) -> AsyncPages[Room, RoomList]:
        """List rooms

        List the Zoom Rooms of the account, page by page.

        **Prerequisites:**
        * Plan: Pro or higher, with a Zoom Rooms license.

        Scopes: room:read:admin.

        Rate limit: Medium.

        Args:
            status: Returns only rooms in this state: `Offline`, `Available`, `InMeeting`, or
                `UnderConstruction`.
            type_: Returns only rooms of this type: `ZoomRoom`, `SchedulingDisplayOnly` (a display
                at the door), or `DigitalSignageOnly`.
            unassigned_rooms: Whether to return the rooms that are not assigned to anyone yet.
            page_size: How many records one page holds. Default: `30`.
            next_page_token: Token of the page to return, taken from the answer before it; valid for 15
                minutes.
            location_id: ID of the parent location whose rooms to return.

        Example:
            rooms.list_rooms()
        """
        from . import list_rooms as _endpoint

        return self._caller.pages(
            "list_rooms",
            _endpoint,
            parameters={
                "status": status,
                "type_": type_,
                "unassigned_rooms": unassigned_rooms,
                "page_size": page_size,
                "next_page_token": next_page_token,
                "location_id": location_id,
            },
            items="rooms",
        )

    async def create_room(
        self,
        *,
        name: str,
        type_: CreateRoomBodyType,
        location_id: str | Unset = UNSET,
    ) -> RoomCreated:
        """Create a room

        Add a Zoom Room to the account.

        **Prerequisites:**
        * Plan: Pro or higher, with a Zoom Rooms license.

        Scopes: room:write:admin.

        Rate limit: Medium.

        Documented failures:
        - 400, code 200: The account has no Zoom Rooms subscription, or it lacks the one full
        room that it needs.
        - 400, code 300: A value of the request is invalid.
        - 404, code 4801: There is no such location.

        Args:
            name: Name of the room.
            type_: What the room is: `ZoomRoom` is a full one, `SchedulingDisplayOnly` a display at
                the door, `DigitalSignageOnly` a signage screen.
            location_id: ID of the location; it must be at the lowest level that the account uses, such
                as a floor.

        Example:
            rooms.create_room(name="Harbour Room", type_="ZoomRoom")
        """
        from . import create_room as _endpoint

        return await self._caller.call(
            "create_room",
            _endpoint,
            body={
                "name": name,
                "type": type_,
                "location_id": location_id,
            },
        )

    async def get_room_account_profile(
        self,
    ) -> RoomAccountProfile:
        """Get room account profile

        Return the profile that all Zoom Rooms of the account share, with support contacts and
        passcode. For a single room, see `get_room`.

        **Prerequisites:**
        * You own the account or administer its Zoom Rooms.

        Scopes: room:read:admin.

        Rate limit: Medium.

        Documented failures:
        - 400, code 200: The account has no Zoom Rooms subscription, or you lack access.


        Example:
            rooms.get_room_account_profile()
        """
        from . import get_room_account_profile as _endpoint

        return await self._caller.call(
            "get_room_account_profile",
            _endpoint,
        )

    async def update_room_account_profile(
        self,
        *,
        basic: RoomAccountProfileBasic | Mapping[str, Any] | Unset = UNSET,
    ) -> None:
        """Update room account profile

        Change the profile that all Zoom Rooms of the account share. For a single room, see
        `update_room`.

        **Prerequisites:**
        * You own the account or administer its Zoom Rooms.

        Scopes: room:write:admin.

        Rate limit: Medium.

        Documented failures:
        - 400, code 200: The account has no Zoom Rooms subscription, or you lack access.

        Args:
            basic: The profile: `support_email`, `support_phone`, `room_passcode`, and
                `required_code_to_ext`, whether the passcode is asked for.

        Example:
            rooms.update_room_account_profile()
        """
        from . import update_room_account_profile as _endpoint

        return await self._caller.call(
            "update_room_account_profile",
            _endpoint,
            body={
                "basic": basic,
            },
        )

    async def get_room_account_settings(
        self,
        *,
        setting_type: GetRoomAccountSettingsSettingType,
    ) -> RoomAccountSettings:
        """Get room account settings

        Return one kind of the settings that hold for every Zoom Room of the account.

        **Prerequisites:**
        * The account has Zoom Rooms licenses.
        * You own or administer the account.

        Scopes: room:read:admin.

        Rate limit: Medium.

        Documented failures:
        - 400, code 200: The account has no Zoom Rooms subscription, or you lack access.

        Args:
            setting_type: Settings to return: `alert` for client alerts and notifications, `meeting` for
                meetings, `signage` for digital signage.

        Example:
            rooms.get_room_account_settings(setting_type="alert")
        """
        from . import get_room_account_settings as _endpoint

        return await self._caller.call(
            "get_room_account_settings",
            _endpoint,
            parameters={
                "setting_type": setting_type,
            },
        )

    async def update_room_account_settings(
        self,
        *,
        zoom_rooms: ZoomRoomSettings | Mapping[str, Any] | Unset = UNSET,
        setting_type: UpdateRoomAccountSettingsSettingType,
    ) -> None:
        """Update room account settings

        Change one kind of the settings that hold for every Zoom Room of the account.

        **Prerequisites:**
        * The account has Zoom Rooms licenses.
        * You own or administer the account.

        Scopes: room:write:admin.

        Rate limit: Medium.

        Documented failures:
        - 400, code 200: The account has no Zoom Rooms subscription, or you lack access.

        Args:
            zoom_rooms: Switches for meetings in the rooms: what the display shows
                (`display_meeting_list`, `display_top_banner`), `auto_start_scheduled_meeting`
                and `auto_stop_scheduled_meeting`, sharing, privacy, and
                `weekly_system_restart`.
            setting_type: Settings to change: `alert` for client alerts and notifications, `meeting` for
                meetings, `signage` for digital signage.

        Example:
            rooms.update_room_account_settings(setting_type="meeting")
        """
        from . import update_room_account_settings as _endpoint

        return await self._caller.call(
            "update_room_account_settings",
            _endpoint,
            parameters={
                "setting_type": setting_type,
            },
            body={
                "zoom_rooms": zoom_rooms,
            },
        )

    def list_digital_signage_contents(
        self,
        *,
        type_: ListDigitalSignageContentsType | Unset = UNSET,
        folder_id: str | Unset = UNSET,
        page_size: int | Unset = UNSET,
        next_page_token: str | Unset = UNSET,
    ) -> AsyncPages[DigitalSignageContent, DigitalSignageContentList]:
        """List digital signage contents

        List the digital signage content of the account, files or folders.

        **Prerequisites:**
        * Plan: Pro or higher, with Zoom Rooms.
        * The account has content for digital signage.

        Scopes: room:read:admin.

        Documented failures:
        - 400: The account has no Zoom Rooms subscription, or you lack access.

        Args:
            type_: What to list: `content` files or `folder` names.
            folder_id: ID of a folder; lists only what lies in it.
            page_size: How many records one page holds. Default: `30`.
            next_page_token: Token of the page to return, taken from the answer before it; valid for 15
                minutes.

        Example:
            rooms.list_digital_signage_contents()
        """
        from . import list_digital_signage_contents as _endpoint

        return self._caller.pages(
            "list_digital_signage_contents",
            _endpoint,
            parameters={
                "type_": type_,
                "folder_id": folder_id,
                "page_size": page_size,
                "next_page_token": next_page_token,
            },
            items="contents",
        )

    async def update_emergency_signage(
        self,
        *,
        method: UpdateEmergencySignageBodyMethod,
        params: EmergencySignageParams | Mapping[str, Any] | Unset = UNSET,
    ) -> EmergencySignageEvent:
        """Update emergency signage

        Show an emergency alert (E911) on digital signage screens, or take it off again.

        **Prerequisites:**
        * Zoom Rooms 5.3.0 or later.
        * Digital signage is turned on.

        Scopes: room:write:admin.

        Documented failures:
        - 400, code 200: You have no access to this.
        - 400, code 300: The event ID is missing, or a target ID does not fit the target type.

        Args:
            method: `zoomroom.emergency_alert_displayed` shows the alert,
                `zoomroom.emergency_alert_removed` takes it off.
            params: The alert: `content` is its text, `target_ids` says where it appears,
                `target_type` what these IDs are, such as `location`.

        Example:
            rooms.update_emergency_signage(method="zoomroom.emergency_alert_displayed")
        """
        from . import update_emergency_signage as _endpoint

        return await self._caller.call(
            "update_emergency_signage",
            _endpoint,
            body={
                "method": method,
                "params": params,
            },
        )

    def list_room_locations(
        self,
        *,
        parent_location_id: str | Unset = UNSET,
        type_: ListRoomLocationsType | Unset = UNSET,
        page_size: int | Unset = UNSET,
        next_page_token: str | Unset = UNSET,
    ) -> AsyncPages[RoomLocation, RoomLocationList]:
        """List room locations

        List the locations that Zoom Rooms are sorted into, from countries down to floors.

        **Prerequisites:**
        * You own or administer the account.
        * Zoom Rooms 4.0 or later.

        Scopes: room:read:admin.

        Rate limit: Medium.

        Documented failures:
        - 400, code 200: The account has no Zoom Rooms subscription.
        - 400, code 300: There is no such type of location.
        - 404, code 4801: There is no such location.

        Args:
            parent_location_id: ID of a location; lists only those directly below it.
            type_: Level to list: `country`, `states`, `city`, `campus`, `building`, or `floor`.
            page_size: How many records one page holds. Default: `30`.
            next_page_token: Token of the page to return, taken from the answer before it; valid for 15
                minutes.

        Example:
            rooms.list_room_locations()
        """
        from . import list_room_locations as _endpoint

        return self._caller.pages(
            "list_room_locations",
            _endpoint,
            parameters={
                "parent_location_id": parent_location_id,
                "type_": type_,
                "page_size": page_size,
                "next_page_token": next_page_token,
            },
            items="locations",
        )

    async def create_room_location(
        self,
        *,
        name: str | Unset = UNSET,
        parent_location_id: str | Unset = UNSET,
    ) -> RoomLocation:
        """Create a room location

        Add a location below another one.

        **Prerequisites:**
        * You own or administer the account.
        * Zoom Rooms 4.0 or later.

        Scopes: room:write:admin.

        Rate limit: Light.

        Documented failures:
        - 400, code 200: The account has no Zoom Rooms subscription.
        - 400, code 300: Another location already has this name.
        - 404, code 4801: There is no such location.

        Args:
            name: Name of the location; no other one of the account may have it.
            parent_location_id: ID of the location one level up, such as a state for a new city.

        Example:
            rooms.create_room_location(name="Harbour Building", parent_location_id="location00000000000002")
        """
        from . import create_room_location as _endpoint

        return await self._caller.call(
            "create_room_location",
            _endpoint,
            body={
                "name": name,
                "parent_location_id": parent_location_id,
            },
        )

    async def get_room_location_structure(
        self,
    ) -> RoomLocationStructure:
        """Get room location structure

        Return the levels of location that the account uses, from the top down.

        **Prerequisites:**
        * Zoom Rooms 4.0 or later.
        * You own or administer the account.

        Scopes: room:read:admin.

        Rate limit: Light.

        Documented failures:
        - 400, code 200: The account has no Zoom Rooms subscription.


        Example:
            rooms.get_room_location_structure()
        """
        from . import get_room_location_structure as _endpoint

        return await self._caller.call(
            "get_room_location_structure",
            _endpoint,
        )

    async def update_room_location_structure(
        self,
        *,
        structures: Sequence[str] | Unset = UNSET,
    ) -> None:
        """Update room location structure

        Choose the levels of location that the account uses.

        **Prerequisites:**
        * Zoom Rooms 4.0 or later.
        * You own or administer the account.

        Scopes: room:write:admin.

        Rate limit: Medium.

        Documented failures:
        - 400, code 2100: The sub account lacks a SIP trunk plan.
        - 404, code 2001: There is no such account, or it is not yours to manage.

        Args:
            structures: The levels to use, any of `country`, `state`, `city`, `campus`, `building` and
                `floor`.

        Example:
            rooms.update_room_location_structure()
        """
        from . import update_room_location_structure as _endpoint

        return await self._caller.call(
            "update_room_location_structure",
            _endpoint,
            body={
                "structures": structures,
            },
        )

    async def get_room_location(
        self,
        location_id: str,
    ) -> RoomLocationProfile:
        """Get a room location

        Return the profile of one location, with its name, time zone and support contacts.

        **Prerequisites:**
        * You own or administer the account.
        * Zoom Rooms 4.0 or later.

        Scopes: room:read:admin.

        Rate limit: Medium.

        Documented failures:
        - 400, code 200: The account has no Zoom Rooms subscription, or you lack access.
        - 404, code 4801: There is no such location.

        Args:
            location_id: ID of the location, as the list of room locations gives it.

        Example:
            rooms.get_room_location("location00000000000001")
        """
        from . import get_room_location as _endpoint

        return await self._caller.call(
            "get_room_location",
            _endpoint,
            (location_id,),
        )

    async def update_room_location(
        self,
        location_id: str,
        *,
        basic: RoomLocationBasic | Mapping[str, Any] | Unset = UNSET,
    ) -> Any | JsonObject:
        """Update a room location

        Change the profile of one location.

        **Prerequisites:**
        * You own or administer the account.
        * Zoom Rooms 4.0 or later.

        Scopes: room:write:admin.

        Rate limit: Medium.

        Args:
            location_id: ID of the location, as the list of room locations gives it.
            basic: The profile: `name`, `description`, `timezone`, `address`, `support_email`,
                `support_phone`, `room_passcode`, and `required_code_to_ext`, whether the
                passcode is asked for.

        Example:
            rooms.update_room_location("location00000000000001")
        """
        from . import update_room_location as _endpoint

        return await self._caller.call(
            "update_room_location",
            _endpoint,
            (location_id,),
            body={
                "basic": basic,
            },
        )

    async def move_room_location(
        self,
        location_id: str,
        *,
        parent_location_id: str | Unset = UNSET,
    ) -> None:
        """Move a room location

        Move a location, with everything below it, to another parent, such as a building to
        another campus.

        **Prerequisites:**
        * You own or administer the account.
        * Zoom Rooms 4.0 or later.

        Scopes: room:write:admin.

        Rate limit: Medium.

        Documented failures:
        - 400, code 200: The account has no Zoom Rooms subscription.
        - 400, code 300: The new parent is not valid.
        - 404, code 4801: There is no such location.

        Args:
            location_id: ID of the location, as the list of room locations gives it.
            parent_location_id: ID of the new parent.

        Example:
            rooms.move_room_location("location00000000000001", parent_location_id="location00000000000002")
        """
        from . import move_room_location as _endpoint

        return await self._caller.call(
            "move_room_location",
            _endpoint,
            (location_id,),
            body={
                "parent_location_id": parent_location_id,
            },
        )

    async def get_room_location_settings(
        self,
        location_id: str,
        *,
        setting_type: GetRoomLocationSettingsSettingType,
    ) -> RoomLocationSettings:
        """Get room location settings

        Return one kind of the settings that hold for the Zoom Rooms of a location.

        **Prerequisites:**
        * The account has Zoom Rooms licenses.
        * You own or administer the account.

        Scopes: room:read:admin.

        Rate limit: Medium.

        Documented failures:
        - 400, code 200: The account has no Zoom Rooms subscription, or you lack access.
        - 404, code 4801: There is no such location.

        Args:
            location_id: ID of the location, as the list of room locations gives it.
            setting_type: Settings to return: `alert` for alerts, `meeting` for meetings, `signage` for
                digital signage.

        Example:
            rooms.get_room_location_settings("location00000000000001", setting_type="alert")
        """
        from . import get_room_location_settings as _endpoint

        return await self._caller.call(
            "get_room_location_settings",
            _endpoint,
            (location_id,),
            parameters={
                "setting_type": setting_type,
            },
        )

    async def update_room_location_settings(
        self,
        location_id: str,
        *,
        zoom_rooms: ZoomRoomSettings | Mapping[str, Any] | Unset = UNSET,
        meeting_security: MeetingSecurity | Mapping[str, Any] | Unset = UNSET,
        setting_type: UpdateRoomLocationSettingsSettingType,
    ) -> None:
        """Update room location settings

        Change one kind of the settings that hold for the Zoom Rooms of a location.

        **Prerequisites:**
        * The account has Zoom Rooms licenses.
        * You own or administer the account.

        Scopes: room:write:admin.

        Rate limit: Medium.

        Documented failures:
        - 400, code 200: The account has no Zoom Rooms subscription, or you lack access.
        - 404, code 4801: There is no such location.

        Args:
            location_id: ID of the location, as the list of room locations gives it.
            zoom_rooms: Switches for meetings in the rooms: what the display shows
                (`display_meeting_list`, `hide_self_view`), `auto_start_scheduled_meeting` and
                `auto_stop_scheduled_meeting`, `voice_commands`, sharing, privacy, and
                `weekly_system_restart`.
            meeting_security: Encryption of meetings: `end_to_end_encrypted_meetings` offers it end to end,
                `encryption_type` names the default, such as `e2ee`.
            setting_type: Settings to change: `alert` for alerts, `meeting` for meetings, `signage` for
                digital signage.

        Example:
            rooms.update_room_location_settings("location00000000000001", setting_type="meeting")
        """
        from . import update_room_location_settings as _endpoint

        return await self._caller.call(
            "update_room_location_settings",
            _endpoint,
            (location_id,),
            parameters={
                "setting_type": setting_type,
            },
            body={
                "zoom_rooms": zoom_rooms,
                "meeting_security": meeting_security,
            },
        )

    async def check_room_in_or_out(
        self,
        id: str,
        *,
        method: CheckRoomInOrOutBodyMethod,
        params: RoomCheckInParams | Mapping[str, Any] | Unset = UNSET,
    ) -> JsonObject:
        """Check room in or out

        Check in to a booked Zoom Room to confirm the booking, or check out to free it for
        others.

        **Prerequisites:**
        * The Zoom Room is set up and online.
        * You have access to the calendar of the room at Microsoft Exchange or Google.

        Scopes: room:write:admin.

        Documented failures:
        - 400, code 300: The room is offline, or a parameter is invalid.
        - 404, code 1012: There is no such room.

        Args:
            id: ID of the room.
            method: `zoomroom.check_in` confirms the booking, `zoomroom.check_out` frees the room.
            params: The booking as the calendar has it: `event_id`, `change_key`, `calendar_id` and
                `resource_email`.

        Example:
            rooms.check_room_in_or_out("room000000000000000001", method="zoomroom.check_in")
        """
        from . import check_room_in_or_out as _endpoint

        return await self._caller.call(
            "check_room_in_or_out",
            _endpoint,
            (id,),
            body={
                "method": method,
                "params": params,
            },
        )

    async def get_room(
        self,
        room_id: str,
        *,
        regenerate_activation_code: bool | Unset = UNSET,
    ) -> RoomProfile:
        """Get a room

        Return the profile of one Zoom Room, with its activation code and support contacts.

        **Prerequisites:**
        * Plan: Pro or higher, with a Zoom Rooms license.

        Scopes: room:read:admin.

        Rate limit: Medium.

        Documented failures:
        - 400, code 200: The account has no Zoom Rooms subscription, or you lack access.
        - 404, code 1012: There is no such room.

        Args:
            room_id: ID of the room.
            regenerate_activation_code: Whether to issue a new activation code. Default: `false`.

        Example:
            rooms.get_room("room000000000000000001")
        """
        from . import get_room as _endpoint

        return await self._caller.call(
            "get_room",
            _endpoint,
            (room_id,),
            parameters={
                "regenerate_activation_code": regenerate_activation_code,
            },
        )

    async def delete_room(
        self,
        room_id: str,
    ) -> None:
        """Delete a room

        Remove a Zoom Room from the account.

        **Prerequisites:**
        * Plan: Pro or higher, with a Zoom Rooms license.

        Scopes: room:write:admin.

        Rate limit: Light.

        Documented failures:
        - 400, code 200: The account has no Zoom Rooms subscription, or you lack access.
        - 404, code 1012: There is no such room.

        Args:
            room_id: ID of the room.

        Example:
            rooms.delete_room("room000000000000000001")
        """
        from . import delete_room as _endpoint

        return await self._caller.call(
            "delete_room",
            _endpoint,
            (room_id,),
        )

    async def update_room(
        self,
        room_id: str,
        *,
        basic: RoomBasic | Mapping[str, Any] | Unset = UNSET,
    ) -> None:
        """Update a room

        Change the profile of one Zoom Room.

        **Prerequisites:**
        * Plan: Pro or higher, with a Zoom Rooms license.

        Scopes: room:write:admin.

        Rate limit: Medium.

        Documented failures:
        - 400, code 200: The account has no Zoom Rooms subscription, or you lack access.
        - 404, code 1012: There is no such room.

        Args:
            room_id: ID of the room.
            basic: The profile: `name`, `support_email`, `support_phone`, `room_passcode`,
                `required_code_to_ext`, whether the passcode is asked for, and
                `hide_room_in_contacts`.

        Example:
            rooms.update_room("room000000000000000001")
        """
        from . import update_room as _endpoint

        return await self._caller.call(
            "update_room",
            _endpoint,
            (room_id,),
            body={
                "basic": basic,
            },
        )

    async def list_room_devices(
        self,
        room_id: str,
    ) -> RoomDeviceList:
        """List room devices

        List the devices of a Zoom Room, each with its app version and status.

        **Prerequisites:**
        * Plan: Pro or higher, with a Zoom Rooms license.
        * You own or administer the account.

        Scopes: room:read:admin.

        Rate limit: Medium.

        Documented failures:
        - 400, code 200: The account has no Zoom Rooms subscription.

        Args:
            room_id: ID of the room.

        Example:
            rooms.list_room_devices("room000000000000000001")
        """
        from . import list_room_devices as _endpoint

        return await self._caller.call(
            "list_room_devices",
            _endpoint,
            (room_id,),
        )

    async def change_room_app_version(
        self,
        room_id: str,
        device_id: str,
        *,
        action: ChangeRoomAppVersionBodyAction | Unset = UNSET,
    ) -> None:
        """Change room app version

        Upgrade or downgrade the Zoom Rooms app on a device, or stop such a change. Only Mac and
        Windows devices can do it.

        **Prerequisites:**
        * Plan: Pro or higher, with Zoom Rooms.
        * The device runs the app on macOS or Windows.

        Scopes: room:write:admin.

        Documented failures:
        - 400, code 8001: No upgrade is possible: the app has the latest version already, or an
        update is under way.
        - 400, code 8002: The device cannot do what was asked.

        Args:
            room_id: ID of the room.
            device_id: ID of the Mac or Windows device, as the list of room devices gives it.
            action: `upgrade` installs the latest version, `downgrade` an earlier one, `cancel`
                stops a change under way.

        Example:
            rooms.change_room_app_version("room000000000000000001", "device0000000000000001", action="upgrade")
        """
        from . import change_room_app_version as _endpoint

        return await self._caller.call(
            "change_room_app_version",
            _endpoint,
            (
                room_id,
                device_id,
            ),
            body={
                "action": action,
            },
        )

    async def move_room(
        self,
        room_id: str,
        *,
        location_id: str | Unset = UNSET,
    ) -> None:
        """Move a room

        Assign a Zoom Room to another location, which must be at the lowest level that the
        account uses.

        **Prerequisites:**
        * You own or administer the account.
        * Zoom Rooms 4.0 or later.

        Scopes: room:write:admin.

        Rate limit: Light.

        Documented failures:
        - 400, code 200: The account has no Zoom Rooms subscription.
        - 404, code 4801: There is no such location.

        Args:
            room_id: ID of the room.
            location_id: ID of the location that the room moves to.

        Example:
            rooms.move_room("room000000000000000001", location_id="location00000000000001")
        """
        from . import move_room as _endpoint

        return await self._caller.call(
            "move_room",
            _endpoint,
            (room_id,),
            body={
                "location_id": location_id,
            },
        )

    async def get_room_settings(
        self,
        room_id: str,
        *,
        setting_type: GetRoomSettingsSettingType,
    ) -> RoomSettings:
        """Get room settings

        Return the meeting or the alert settings of one Zoom Room.

        **Prerequisites:**
        * The account has Zoom Rooms licenses.
        * You own or administer the account.

        Scopes: room:read:admin.

        Rate limit: Medium.

        Documented failures:
        - 400, code 200: The account has no Zoom Rooms subscription, or you lack access.
        - 404, code 1012: There is no such room.

        Args:
            room_id: ID of the room.
            setting_type: Settings to return: `alert` for alerts, `meeting` for meetings.

        Example:
            rooms.get_room_settings("room000000000000000001", setting_type="meeting")
        """
        from . import get_room_settings as _endpoint

        return await self._caller.call(
            "get_room_settings",
            _endpoint,
            (room_id,),
            parameters={
                "setting_type": setting_type,
            },
        )

    async def update_room_settings(
        self,
        room_id: str,
        *,
        zoom_rooms: ZoomRoomSettings | Mapping[str, Any] | Unset = UNSET,
        meeting_security: MeetingSecurity | Mapping[str, Any] | Unset = UNSET,
        setting_type: UpdateRoomSettingsSettingType | Unset = UNSET,
    ) -> None:
        """Update room settings

        Change one kind of the settings of one Zoom Room.

        **Prerequisites:**
        * The account has Zoom Rooms licenses.
        * You own or administer the account.

        Scopes: room:write:admin.

        Rate limit: Medium.

        Documented failures:
        - 400, code 200: The account has no Zoom Rooms subscription, or you lack access.

        Args:
            room_id: ID of the room.
            zoom_rooms: Switches for meetings in the room: what the display shows
                (`display_meeting_list`, `hide_share_instruction`),
                `auto_start_scheduled_meeting` and `auto_stop_scheduled_meeting`, sharing,
                privacy, and `weekly_system_restart`.
            meeting_security: Encryption of meetings: `end_to_end_encrypted_meetings` offers it end to end,
                `encryption_type` names the default, such as `e2ee`.
            setting_type: Settings to change: `alert` for alerts, `meeting` for meetings, `signage` for
                digital signage.

        Example:
            rooms.update_room_settings("room000000000000000001")
        """
        from . import update_room_settings as _endpoint

        return await self._caller.call(
            "update_room_settings",
            _endpoint,
            (room_id,),
            parameters={
                "setting_type": setting_type,
            },
            body={
                "zoom_rooms": zoom_rooms,
                "meeting_security": meeting_security,
            },
        )
