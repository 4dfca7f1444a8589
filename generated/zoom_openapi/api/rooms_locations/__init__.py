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


class RoomsLocations(Resource):
    """The operations of rooms.locations."""

    def list(
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

        Granular scopes: zoom_rooms:read:list_locations:admin.

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
            The locations on this page, fetched page by page as they are asked for.

        Raises:
            PlanMissingError: No Zoom Room subscription was found. Purchase one, then try again
                (400, code 200).
            NotFoundError: The location type does not exist (400, code 300).
            NotFoundError: No location was found for {parent_location_id} (404, code 4801).
            RateLimitError: Too Many Requests (429).

        Example:
            for item in zoom.rooms.locations.list(type_="floor"):
                print(item)
        """
        return self._pages("list_room_locations", locals())

    def create(
        self,
        *,
        name: str | None | Unset = UNSET,
        parent_location_id: str | None | Unset = UNSET,
        request_options: RequestOptions | None = None,
    ) -> _models.Location:
        """Add a location below another one.

        Needs Zoom Rooms 4.0 or later. The caller must own or administer the account.

        Scopes: room:write:admin.

        Granular scopes: zoom_rooms:write:location:admin.

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
            zoom.rooms.locations.create(
                name="Berlin office",
                parent_location_id="locBerlinOffice0000001",
            )
        """
        return self._call("create_room_location", locals())

    def get_structure(
        self,
        *,
        request_options: RequestOptions | None = None,
    ) -> _models.RoomLocationStructure:
        """Return the levels of location that the account uses.

        Needs Zoom Rooms 4.0 or later. The caller must own or administer the account.

        Scopes: room:read:admin.

        Granular scopes: zoom_rooms:read:location_hierarchy:admin.

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
            zoom.rooms.locations.get_structure()
        """
        return self._call("get_room_location_structure", locals())

    def update_structure(
        self,
        *,
        structures: Sequence[str] | None | Unset = UNSET,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Choose the levels of location that the account uses.

        Needs Zoom Rooms 4.0 or later. The caller must own or administer the account.

        Scopes: room:write:admin.

        Granular scopes: zoom_rooms:update:location_hierarchy:admin.

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
            zoom.rooms.locations.update_structure(structures=["country", "city"])
        """
        self._call("update_room_location_structure", locals())

    def get(
        self,
        location_id: str,
        *,
        request_options: RequestOptions | None = None,
    ) -> _models.RoomLocation:
        """Return the profile of one location, with its name, time zone and support contacts.

        Needs Zoom Rooms 4.0 or later. The caller must own or administer the account.

        Scopes: room:read:admin.

        Granular scopes: zoom_rooms:read:location:admin.

        Role permissions: ZoomRooms:Read.

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
            zoom.rooms.locations.get("locBerlinFloor03000001")
        """
        return self._call("get_room_location", locals())

    def delete(
        self,
        location_id: str,
        *,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Remove a location from the hierarchy of locations.

        Needs Zoom Rooms 4.0 or later. The caller must own or administer the account.

        Scopes: room:write:admin.

        Granular scopes: zoom_rooms:write:location:admin.

        Role permissions: ZoomRooms:Edit.

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
            zoom.rooms.locations.delete("locBerlinFloor03000001")
        """
        self._call("delete_room_location", locals())

    def update(
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

        Granular scopes: zoom_rooms:update:location:admin.

        Rate limit: Medium.

        Args:
            location_id: The location's ID.
            basic: Basic part of the profile, such as the name and the support contacts.
            setup: Setup part of the profile, such as background images.
            request_options: How this call alone is sent: time limit, retries, headers.

        Raises:
            RateLimitError: Too Many Requests (429).

        Example:
            zoom.rooms.locations.update("locBerlinFloor03000001")
        """
        self._call("update_room_location", locals())

    def move(
        self,
        location_id: str,
        *,
        parent_location_id: str | None | Unset = UNSET,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Move a location to another parent, such as a building to another campus.

        Needs Zoom Rooms 4.0 or later. The caller must own or administer the account.

        Scopes: room:write:admin.

        Granular scopes: zoom_rooms:update:location:admin.

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
            zoom.rooms.locations.move(
                "locBerlinFloor03000001",
                parent_location_id="locBerlinOffice0000001",
            )
        """
        self._call("move_room_location", locals())

    def get_settings(
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

        Granular scopes: zoom_rooms:read:location_settings:admin.

        Role permissions: ZoomRooms:Read.

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
            zoom.rooms.locations.get_settings("locBerlinFloor03000001", setting_type="meeting")
        """
        return self._call("get_room_location_settings", locals())

    def update_settings(
        self,
        location_id: str,
        *,
        setting_type: _literals.SettingsSettingType,
        meeting_security: _inputs.MeetingSecurityInput
        | _models.RoomLocationSettingsMeetingSecurity
        | None
        | Unset = UNSET,
        zoom_rooms: _inputs.RoomLocationZoomRoomSettings | None | Unset = UNSET,
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
        request_options: RequestOptions | None = None,
    ) -> None:
        """Update room location settings

        Change one kind of the settings that hold for the Zoom Rooms of a location: those for
        meetings, alerts, digital signage or the scheduling display, as `setting_type` says. Needs
        Zoom Rooms licenses. The caller must own or administer the account.

        Scopes: room:write:admin.

        Granular scopes: zoom_rooms:update:location_settings:admin.

        Role permissions: ZoomRooms:Edit.

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
            zoom.rooms.locations.update_settings("locBerlinFloor03000001", setting_type="meeting")
        """
        self._call("update_room_location_settings", locals())


class AsyncRoomsLocations(AsyncResource):
    """The operations of rooms.locations."""

    def list(
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

        Granular scopes: zoom_rooms:read:list_locations:admin.

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
            The locations on this page, fetched page by page as they are asked for.

        Raises:
            PlanMissingError: No Zoom Room subscription was found. Purchase one, then try again
                (400, code 200).
            NotFoundError: The location type does not exist (400, code 300).
            NotFoundError: No location was found for {parent_location_id} (404, code 4801).
            RateLimitError: Too Many Requests (429).

        Example:
            async for item in zoom.rooms.locations.list(type_="floor"):
                print(item)
        """
        return self._pages("list_room_locations", locals())

    async def create(
        self,
        *,
        name: str | None | Unset = UNSET,
        parent_location_id: str | None | Unset = UNSET,
        request_options: RequestOptions | None = None,
    ) -> _models.Location:
        """Add a location below another one.

        Needs Zoom Rooms 4.0 or later. The caller must own or administer the account.

        Scopes: room:write:admin.

        Granular scopes: zoom_rooms:write:location:admin.

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
            await zoom.rooms.locations.create(
                name="Berlin office",
                parent_location_id="locBerlinOffice0000001",
            )
        """
        return await self._call("create_room_location", locals())

    async def get_structure(
        self,
        *,
        request_options: RequestOptions | None = None,
    ) -> _models.RoomLocationStructure:
        """Return the levels of location that the account uses.

        Needs Zoom Rooms 4.0 or later. The caller must own or administer the account.

        Scopes: room:read:admin.

        Granular scopes: zoom_rooms:read:location_hierarchy:admin.

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
            await zoom.rooms.locations.get_structure()
        """
        return await self._call("get_room_location_structure", locals())

    async def update_structure(
        self,
        *,
        structures: Sequence[str] | None | Unset = UNSET,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Choose the levels of location that the account uses.

        Needs Zoom Rooms 4.0 or later. The caller must own or administer the account.

        Scopes: room:write:admin.

        Granular scopes: zoom_rooms:update:location_hierarchy:admin.

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
            await zoom.rooms.locations.update_structure(structures=["country", "city"])
        """
        await self._call("update_room_location_structure", locals())

    async def get(
        self,
        location_id: str,
        *,
        request_options: RequestOptions | None = None,
    ) -> _models.RoomLocation:
        """Return the profile of one location, with its name, time zone and support contacts.

        Needs Zoom Rooms 4.0 or later. The caller must own or administer the account.

        Scopes: room:read:admin.

        Granular scopes: zoom_rooms:read:location:admin.

        Role permissions: ZoomRooms:Read.

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
            await zoom.rooms.locations.get("locBerlinFloor03000001")
        """
        return await self._call("get_room_location", locals())

    async def delete(
        self,
        location_id: str,
        *,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Remove a location from the hierarchy of locations.

        Needs Zoom Rooms 4.0 or later. The caller must own or administer the account.

        Scopes: room:write:admin.

        Granular scopes: zoom_rooms:write:location:admin.

        Role permissions: ZoomRooms:Edit.

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
            await zoom.rooms.locations.delete("locBerlinFloor03000001")
        """
        await self._call("delete_room_location", locals())

    async def update(
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

        Granular scopes: zoom_rooms:update:location:admin.

        Rate limit: Medium.

        Args:
            location_id: The location's ID.
            basic: Basic part of the profile, such as the name and the support contacts.
            setup: Setup part of the profile, such as background images.
            request_options: How this call alone is sent: time limit, retries, headers.

        Raises:
            RateLimitError: Too Many Requests (429).

        Example:
            await zoom.rooms.locations.update("locBerlinFloor03000001")
        """
        await self._call("update_room_location", locals())

    async def move(
        self,
        location_id: str,
        *,
        parent_location_id: str | None | Unset = UNSET,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Move a location to another parent, such as a building to another campus.

        Needs Zoom Rooms 4.0 or later. The caller must own or administer the account.

        Scopes: room:write:admin.

        Granular scopes: zoom_rooms:update:location:admin.

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
            await zoom.rooms.locations.move(
                "locBerlinFloor03000001",
                parent_location_id="locBerlinOffice0000001",
            )
        """
        await self._call("move_room_location", locals())

    async def get_settings(
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

        Granular scopes: zoom_rooms:read:location_settings:admin.

        Role permissions: ZoomRooms:Read.

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
            await zoom.rooms.locations.get_settings(
                "locBerlinFloor03000001",
                setting_type="meeting",
            )
        """
        return await self._call("get_room_location_settings", locals())

    async def update_settings(
        self,
        location_id: str,
        *,
        setting_type: _literals.SettingsSettingType,
        meeting_security: _inputs.MeetingSecurityInput
        | _models.RoomLocationSettingsMeetingSecurity
        | None
        | Unset = UNSET,
        zoom_rooms: _inputs.RoomLocationZoomRoomSettings | None | Unset = UNSET,
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
        request_options: RequestOptions | None = None,
    ) -> None:
        """Update room location settings

        Change one kind of the settings that hold for the Zoom Rooms of a location: those for
        meetings, alerts, digital signage or the scheduling display, as `setting_type` says. Needs
        Zoom Rooms licenses. The caller must own or administer the account.

        Scopes: room:write:admin.

        Granular scopes: zoom_rooms:update:location_settings:admin.

        Role permissions: ZoomRooms:Edit.

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
            await zoom.rooms.locations.update_settings(
                "locBerlinFloor03000001",
                setting_type="meeting",
            )
        """
        await self._call("update_room_location_settings", locals())
