# Generated from accounts.postman_collection.json, billing.postman_collection.json, chatbot.postman_collection.json, meetings.postman_collection.json, rooms.postman_collection.json and 3 more. Not to be edited.
from __future__ import annotations

from typing import TYPE_CHECKING

from ...runtime.resources import AsyncResource, Resource
from ...runtime.types import UNSET, Unset

if TYPE_CHECKING:
    from ... import literals as _literals
    from ... import models as _models
    from ...runtime.options import RequestOptions
    from ...runtime.pages import AsyncPages, Pages


class H323Devices(Resource):
    """The operations of h323_devices."""

    def list(
        self,
        *,
        page_size: int | Unset = UNSET,
        page_number: int | Unset = UNSET,
        next_page_token: str | Unset = UNSET,
        request_options: RequestOptions | None = None,
    ) -> Pages[_models.H323Device, _models.H323DeviceList]:
        """List the H.323 and SIP room systems registered in the account.

        They join meetings by a video call through a Room Connector, which can also call them.

        Scopes: h323:read:admin.

        Granular scopes: h323_device:read:list_devices:admin.

        Rate limit: Medium.

        Args:
            page_size: How many entries to return per page. At most 300. By default 30.
            page_number: Deprecated; use `next_page_token`. Page to return, counted from 1. By
                default 1.
            next_page_token: Token from the previous page, to ask for the next one. It expires after
                15 minutes.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            The devices on this page, fetched page by page as they are asked for.

        Raises:
            PermissionDeniedError: You lack the permission for this (200, code 200).
            ValidationError: Bad Request (400).
            AuthenticationError: Unauthorized (401).
            PermissionDeniedError: Forbidden (403).
            RateLimitError: Too Many Requests (429).

        Example:
            for item in zoom.h323_devices.list():
                print(item)
        """
        return self._pages("list_devices", locals())

    def create(
        self,
        *,
        name: str,
        encryption: _literals.DeviceEncryption,
        ip: str,
        protocol: _literals.DeviceProtocol,
        request_options: RequestOptions | None = None,
    ) -> _models.H323Device:
        """Register an H.323 or SIP room system in the account.

        Its display name must not be taken.

        Scopes: h323:write:admin.

        Granular scopes: h323_device:write:device:admin.

        Rate limit: Light.

        Args:
            name: Name of the H.323 or SIP device. At most 64 characters.
            encryption: Whether calls with the device are encrypted: always (`yes`), never (`no`) or
                automatically (`auto`).
            ip: IP address of the device.
            protocol: Protocol that the device speaks.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            The new device.

        Raises:
            PermissionDeniedError: You lack the permission for this (400, code 200).
            AuthenticationError: Unauthorized (401).
            PermissionDeniedError: Forbidden (403).
            AlreadyExistsError: The display name of an H.323 device must be free: {displayName} is
                already in use (404, code 2020).
            RateLimitError: Too Many Requests (429).

        Example:
            zoom.h323_devices.create(
                name="Studio codec",
                encryption="auto",
                ip="203.0.113.21",
                protocol="H.323",
            )
        """
        return self._call("create_device", locals())

    def delete(
        self,
        device_id: str,
        *,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Delete an H.323 or SIP room system from the account.

        Scopes: h323:write:admin.

        Granular scopes: h323_device:delete:device:admin.

        Rate limit: Light.

        Args:
            device_id: ID of the H.323 or SIP device.
            request_options: How this call alone is sent: time limit, retries, headers.

        Raises:
            ValidationError: Bad Request (400).
            AuthenticationError: Unauthorized (401).
            PermissionDeniedError: Forbidden (403).
            NotFoundError: Not Found (404).
            RateLimitError: Too Many Requests (429).

        Example:
            zoom.h323_devices.delete("sipDevice0000000000001")
        """
        self._call("delete_device", locals())

    def update(
        self,
        device_id: str,
        *,
        name: str,
        encryption: _literals.DeviceEncryption,
        ip: str,
        protocol: _literals.DeviceProtocol,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Change an H.323 or SIP room system.

        Send all four fields, also those that stay the same. The display name must not be taken.

        Scopes: h323:write:admin.

        Granular scopes: h323_device:update:device:admin.

        Rate limit: Light.

        Args:
            device_id: ID of the H.323 or SIP device.
            name: New name of the H.323 or SIP device. At most 64 characters.
            encryption: Whether calls with the device are encrypted: always (`yes`), never (`no`) or
                automatically (`auto`).
            ip: IP address of the device.
            protocol: Protocol that the device speaks.
            request_options: How this call alone is sent: time limit, retries, headers.

        Raises:
            ValidationError: Bad Request (400).
            AuthenticationError: Unauthorized (401).
            PermissionDeniedError: Forbidden (403).
            AlreadyExistsError: The display name of an H.323 device must be free: {displayName} is
                already in use (404, code 2020).
            RateLimitError: Too Many Requests (429).

        Example:
            zoom.h323_devices.update(
                "sipDevice0000000000001",
                name="Studio codec",
                encryption="auto",
                ip="203.0.113.21",
                protocol="H.323",
            )
        """
        self._call("update_device", locals())


class AsyncH323Devices(AsyncResource):
    """The operations of h323_devices."""

    def list(
        self,
        *,
        page_size: int | Unset = UNSET,
        page_number: int | Unset = UNSET,
        next_page_token: str | Unset = UNSET,
        request_options: RequestOptions | None = None,
    ) -> AsyncPages[_models.H323Device, _models.H323DeviceList]:
        """List the H.323 and SIP room systems registered in the account.

        They join meetings by a video call through a Room Connector, which can also call them.

        Scopes: h323:read:admin.

        Granular scopes: h323_device:read:list_devices:admin.

        Rate limit: Medium.

        Args:
            page_size: How many entries to return per page. At most 300. By default 30.
            page_number: Deprecated; use `next_page_token`. Page to return, counted from 1. By
                default 1.
            next_page_token: Token from the previous page, to ask for the next one. It expires after
                15 minutes.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            The devices on this page, fetched page by page as they are asked for.

        Raises:
            PermissionDeniedError: You lack the permission for this (200, code 200).
            ValidationError: Bad Request (400).
            AuthenticationError: Unauthorized (401).
            PermissionDeniedError: Forbidden (403).
            RateLimitError: Too Many Requests (429).

        Example:
            async for item in zoom.h323_devices.list():
                print(item)
        """
        return self._pages("list_devices", locals())

    async def create(
        self,
        *,
        name: str,
        encryption: _literals.DeviceEncryption,
        ip: str,
        protocol: _literals.DeviceProtocol,
        request_options: RequestOptions | None = None,
    ) -> _models.H323Device:
        """Register an H.323 or SIP room system in the account.

        Its display name must not be taken.

        Scopes: h323:write:admin.

        Granular scopes: h323_device:write:device:admin.

        Rate limit: Light.

        Args:
            name: Name of the H.323 or SIP device. At most 64 characters.
            encryption: Whether calls with the device are encrypted: always (`yes`), never (`no`) or
                automatically (`auto`).
            ip: IP address of the device.
            protocol: Protocol that the device speaks.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            The new device.

        Raises:
            PermissionDeniedError: You lack the permission for this (400, code 200).
            AuthenticationError: Unauthorized (401).
            PermissionDeniedError: Forbidden (403).
            AlreadyExistsError: The display name of an H.323 device must be free: {displayName} is
                already in use (404, code 2020).
            RateLimitError: Too Many Requests (429).

        Example:
            await zoom.h323_devices.create(
                name="Studio codec",
                encryption="auto",
                ip="203.0.113.21",
                protocol="H.323",
            )
        """
        return await self._call("create_device", locals())

    async def delete(
        self,
        device_id: str,
        *,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Delete an H.323 or SIP room system from the account.

        Scopes: h323:write:admin.

        Granular scopes: h323_device:delete:device:admin.

        Rate limit: Light.

        Args:
            device_id: ID of the H.323 or SIP device.
            request_options: How this call alone is sent: time limit, retries, headers.

        Raises:
            ValidationError: Bad Request (400).
            AuthenticationError: Unauthorized (401).
            PermissionDeniedError: Forbidden (403).
            NotFoundError: Not Found (404).
            RateLimitError: Too Many Requests (429).

        Example:
            await zoom.h323_devices.delete("sipDevice0000000000001")
        """
        await self._call("delete_device", locals())

    async def update(
        self,
        device_id: str,
        *,
        name: str,
        encryption: _literals.DeviceEncryption,
        ip: str,
        protocol: _literals.DeviceProtocol,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Change an H.323 or SIP room system.

        Send all four fields, also those that stay the same. The display name must not be taken.

        Scopes: h323:write:admin.

        Granular scopes: h323_device:update:device:admin.

        Rate limit: Light.

        Args:
            device_id: ID of the H.323 or SIP device.
            name: New name of the H.323 or SIP device. At most 64 characters.
            encryption: Whether calls with the device are encrypted: always (`yes`), never (`no`) or
                automatically (`auto`).
            ip: IP address of the device.
            protocol: Protocol that the device speaks.
            request_options: How this call alone is sent: time limit, retries, headers.

        Raises:
            ValidationError: Bad Request (400).
            AuthenticationError: Unauthorized (401).
            PermissionDeniedError: Forbidden (403).
            AlreadyExistsError: The display name of an H.323 device must be free: {displayName} is
                already in use (404, code 2020).
            RateLimitError: Too Many Requests (429).

        Example:
            await zoom.h323_devices.update(
                "sipDevice0000000000001",
                name="Studio codec",
                encryption="auto",
                ip="203.0.113.21",
                protocol="H.323",
            )
        """
        await self._call("update_device", locals())
