# Generated from accounts.postman_collection.json, billing.postman_collection.json, chatbot.postman_collection.json, meetings.postman_collection.json, rooms.postman_collection.json and 3 more. Not to be edited.
from __future__ import annotations

from typing import TYPE_CHECKING

from ...runtime.resources import AsyncResource, Resource
from ...runtime.types import UNSET, Unset

if TYPE_CHECKING:
    from ... import models as _models
    from ...runtime.options import RequestOptions
    from ...runtime.pages import AsyncPages, Pages


class RoomsCalendars(Resource):
    """The operations of rooms.calendars."""

    def list_services(
        self,
        *,
        request_options: RequestOptions | None = None,
    ) -> _models.CalendarServiceList:
        """List the calendar services of the Zoom Rooms account.

        Needs a Pro plan or higher and a Zoom Rooms licence.

        Scopes: room:read:admin.

        Granular scopes: zoom_rooms:read:list_calendar_services:admin.

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
            zoom.rooms.calendars.list_services()
        """
        return self._call("list_room_calendar_services", locals())

    def delete_service(
        self,
        service_id: str,
        *,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Delete a calendar service of the Zoom Rooms account.

        It fails while one of its resources is assigned to a Zoom Room. Needs a Pro plan or
        higher and a Zoom Rooms licence.

        Scopes: room:write:admin.

        Granular scopes: zoom_rooms:delete:calendar_service:admin.

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
            zoom.rooms.calendars.delete_service("calsvcBerlin0000000001")
        """
        self._call("delete_room_calendar_service", locals())

    def list_resources(
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

        Granular scopes: zoom_rooms:read:list_calendar_resources:admin.

        Rate limit: Medium.

        Args:
            service_id: ID of the calendar service.
            page_size: How many entries to return per page. At most 300. By default 30.
            next_page_token: Token from the previous page, to ask for the next one. It expires after
                15 minutes.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            The calendar resources on this page, fetched page by page as they are asked for.

        Raises:
            PlanMissingError: No Zoom Room subscription was found. Purchase one, then try again
                (400, code 200).
            WrongStateError: At least one normal Zoom Room is required for this (400, code 200).
            NotFoundError: The calendar service {serviceId} does not exist (404, code 4061).
            RateLimitError: Too Many Requests (429).

        Example:
            for item in zoom.rooms.calendars.list_resources("calsvcBerlin0000000001"):
                print(item)
        """
        return self._pages("list_room_calendar_resources", locals())

    def add_resource(
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

        Granular scopes: zoom_rooms:write:calendar_resource:admin.

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
            zoom.rooms.calendars.add_resource(
                "calsvcBerlin0000000001",
                calendar_resource_email="harbour@rooms.example.com",
            )
        """
        return self._call("add_room_calendar_resource", locals())

    def get_resource(
        self,
        service_id: str,
        resource_id: str,
        *,
        request_options: RequestOptions | None = None,
    ) -> _models.CalendarResource:
        """Return one calendar resource with the room it is assigned to and the state of its sync.

        Needs a Pro plan or higher and a Zoom Rooms licence.

        Scopes: room:read:admin.

        Granular scopes: zoom_rooms:read:calendar_resource:admin.

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
            zoom.rooms.calendars.get_resource("calsvcBerlin0000000001", "calresHarbour000000001")
        """
        return self._call("get_room_calendar_resource", locals())

    def remove_resource(
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

        Granular scopes: zoom_rooms:delete:calendar_resource:admin.

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
            zoom.rooms.calendars.remove_resource("calsvcBerlin0000000001", "calresHarbour000000001")
        """
        self._call("remove_room_calendar_resource", locals())

    def sync_service(
        self,
        service_id: str,
        *,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Start to sync a calendar service of the Zoom Rooms account.

        Needs a Pro plan or higher and a Zoom Rooms licence.

        Scopes: room:write:admin.

        Granular scopes: zoom_rooms:update:calendar_service:admin.

        Role permissions: CalendarIntegration:Edit, ZoomRooms:Edit.

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
            zoom.rooms.calendars.sync_service("calsvcBerlin0000000001")
        """
        self._call("start_room_calendar_service_sync", locals())


class AsyncRoomsCalendars(AsyncResource):
    """The operations of rooms.calendars."""

    async def list_services(
        self,
        *,
        request_options: RequestOptions | None = None,
    ) -> _models.CalendarServiceList:
        """List the calendar services of the Zoom Rooms account.

        Needs a Pro plan or higher and a Zoom Rooms licence.

        Scopes: room:read:admin.

        Granular scopes: zoom_rooms:read:list_calendar_services:admin.

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
            await zoom.rooms.calendars.list_services()
        """
        return await self._call("list_room_calendar_services", locals())

    async def delete_service(
        self,
        service_id: str,
        *,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Delete a calendar service of the Zoom Rooms account.

        It fails while one of its resources is assigned to a Zoom Room. Needs a Pro plan or
        higher and a Zoom Rooms licence.

        Scopes: room:write:admin.

        Granular scopes: zoom_rooms:delete:calendar_service:admin.

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
            await zoom.rooms.calendars.delete_service("calsvcBerlin0000000001")
        """
        await self._call("delete_room_calendar_service", locals())

    def list_resources(
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

        Granular scopes: zoom_rooms:read:list_calendar_resources:admin.

        Rate limit: Medium.

        Args:
            service_id: ID of the calendar service.
            page_size: How many entries to return per page. At most 300. By default 30.
            next_page_token: Token from the previous page, to ask for the next one. It expires after
                15 minutes.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            The calendar resources on this page, fetched page by page as they are asked for.

        Raises:
            PlanMissingError: No Zoom Room subscription was found. Purchase one, then try again
                (400, code 200).
            WrongStateError: At least one normal Zoom Room is required for this (400, code 200).
            NotFoundError: The calendar service {serviceId} does not exist (404, code 4061).
            RateLimitError: Too Many Requests (429).

        Example:
            async for item in zoom.rooms.calendars.list_resources("calsvcBerlin0000000001"):
                print(item)
        """
        return self._pages("list_room_calendar_resources", locals())

    async def add_resource(
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

        Granular scopes: zoom_rooms:write:calendar_resource:admin.

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
            await zoom.rooms.calendars.add_resource(
                "calsvcBerlin0000000001",
                calendar_resource_email="harbour@rooms.example.com",
            )
        """
        return await self._call("add_room_calendar_resource", locals())

    async def get_resource(
        self,
        service_id: str,
        resource_id: str,
        *,
        request_options: RequestOptions | None = None,
    ) -> _models.CalendarResource:
        """Return one calendar resource with the room it is assigned to and the state of its sync.

        Needs a Pro plan or higher and a Zoom Rooms licence.

        Scopes: room:read:admin.

        Granular scopes: zoom_rooms:read:calendar_resource:admin.

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
            await zoom.rooms.calendars.get_resource(
                "calsvcBerlin0000000001",
                "calresHarbour000000001",
            )
        """
        return await self._call("get_room_calendar_resource", locals())

    async def remove_resource(
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

        Granular scopes: zoom_rooms:delete:calendar_resource:admin.

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
            await zoom.rooms.calendars.remove_resource(
                "calsvcBerlin0000000001",
                "calresHarbour000000001",
            )
        """
        await self._call("remove_room_calendar_resource", locals())

    async def sync_service(
        self,
        service_id: str,
        *,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Start to sync a calendar service of the Zoom Rooms account.

        Needs a Pro plan or higher and a Zoom Rooms licence.

        Scopes: room:write:admin.

        Granular scopes: zoom_rooms:update:calendar_service:admin.

        Role permissions: CalendarIntegration:Edit, ZoomRooms:Edit.

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
            await zoom.rooms.calendars.sync_service("calsvcBerlin0000000001")
        """
        await self._call("start_room_calendar_service_sync", locals())
