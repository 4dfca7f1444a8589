# Generated from accounts.postman_collection.json, billing.postman_collection.json, chatbot.postman_collection.json, meetings.postman_collection.json, rooms.postman_collection.json and 3 more. Not to be edited.
from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from ...runtime.resources import AsyncResource, Resource

if TYPE_CHECKING:
    from ... import inputs as _inputs
    from ... import models as _models
    from ...runtime.options import RequestOptions


class RoomsControllerApps(Resource):
    """The operations of rooms.controller_apps."""

    def configure(
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

        Granular scopes: zoom_rooms:write:zoom_apps:admin.

        Role permissions: SubAccount:Edit, SubAccount:Read, ZoomRooms:Edit.

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
            zoom.rooms.controller_apps.configure(
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


class AsyncRoomsControllerApps(AsyncResource):
    """The operations of rooms.controller_apps."""

    async def configure(
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

        Granular scopes: zoom_rooms:write:zoom_apps:admin.

        Role permissions: SubAccount:Edit, SubAccount:Read, ZoomRooms:Edit.

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
            await zoom.rooms.controller_apps.configure(
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
