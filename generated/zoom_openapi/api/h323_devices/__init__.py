# Generated from zoom.postman_collection.json. Not to be edited.
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
    """Room systems that speak H.323 or SIP. Through a Room Connector they dial into cloud meetings,
    and meetings can dial out to them.
    """

    def list(
        self,
        *,
        page_size: int | Unset = UNSET,
        page_number: int | Unset = UNSET,
        next_page_token: str | Unset = UNSET,
        request_options: RequestOptions | None = None,
    ) -> Pages[_models.Device, _models.DeviceList]:
        """List the H.323 and SIP room systems registered in the account.

        Scopes: h323:read:admin.

        Rate limit: Medium.

        Args:
            page_size: How many records one page holds. Default: `30`.
            page_number: Page to return, counted from 1. Deprecated: use `next_page_token`.
            next_page_token: Token of the page to return, taken from the answer before it; valid for
                15 minutes.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            The account's devices. The same list, its last page, fetched page by page as they are
                asked for.

        Raises:
            PlanMissingError: You lack the permission to see the devices (200, code 200).

        Example:
            for item in zoom.h323_devices.list():
                print(item)
        """
        return self._pages("list_devices", locals())

    def create(
        self,
        *,
        name: str,
        protocol: _literals.DeviceProtocol,
        ip: str,
        encryption: _literals.DeviceEncryption,
        request_options: RequestOptions | None = None,
    ) -> _models.Device:
        """Register an H.323 or SIP room system in the account.

        Its display name must not be taken.

        Scopes: h323:write:admin.

        Rate limit: Light.

        Args:
            name: Display name of the device, unique within the account.
            protocol: Protocol that the device speaks.
            ip: IP address of the device.
            encryption: Whether calls with the device are encrypted: always (`yes`), never (`no`) or
                as the call allows (`auto`).
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            Device created.

        Raises:
            PlanMissingError: You lack the permission to add devices (200, code 200).
            NotFoundError: Another device already has this display name (404, code 2020).

        Example:
            zoom.h323_devices.create(
                name="Lobby screen",
                protocol="SIP",
                ip="192.0.2.50",
                encryption="auto",
            )
        """
        return self._call("create_device", locals())

    def delete(
        self,
        device_id: str,
        *,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Remove a room system from the account.

        Scopes: h323:write:admin.

        Rate limit: Light.

        Args:
            device_id: ID of the device.
            request_options: How this call alone is sent: time limit, retries, headers.

        Raises:
            PlanMissingError: Nothing deleted: you lack the permission to remove this device (200,
                code 200).
            ValidationError: No H.323 device has this ID (300).
            NotFoundError: There is no such device (404).

        Example:
            zoom.h323_devices.delete("device0000000000000001")
        """
        self._call("delete_device", locals())

    def update(
        self,
        device_id: str,
        *,
        name: str,
        protocol: _literals.DeviceProtocol,
        ip: str,
        encryption: _literals.DeviceEncryption,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Change a room system.

        Send all four fields, also those that stay the same.

        Scopes: h323:write:admin.

        Rate limit: Light.

        Args:
            device_id: ID of the device.
            name: Display name of the device, unique within the account.
            protocol: Protocol that the device speaks.
            ip: IP address of the device.
            encryption: Whether calls with the device are encrypted: always (`yes`), never (`no`) or
                as the call allows (`auto`).
            request_options: How this call alone is sent: time limit, retries, headers.

        Raises:
            ValidationError: No device has this ID (300, code 300).
            NotFoundError: Another device already has this display name (404, code 2020).

        Example:
            zoom.h323_devices.update(
                "device0000000000000001",
                name="Lobby screen",
                protocol="SIP",
                ip="192.0.2.50",
                encryption="auto",
            )
        """
        self._call("update_device", locals())


class AsyncH323Devices(AsyncResource):
    """Room systems that speak H.323 or SIP. Through a Room Connector they dial into cloud meetings,
    and meetings can dial out to them.
    """

    def list(
        self,
        *,
        page_size: int | Unset = UNSET,
        page_number: int | Unset = UNSET,
        next_page_token: str | Unset = UNSET,
        request_options: RequestOptions | None = None,
    ) -> AsyncPages[_models.Device, _models.DeviceList]:
        """List the H.323 and SIP room systems registered in the account.

        Scopes: h323:read:admin.

        Rate limit: Medium.

        Args:
            page_size: How many records one page holds. Default: `30`.
            page_number: Page to return, counted from 1. Deprecated: use `next_page_token`.
            next_page_token: Token of the page to return, taken from the answer before it; valid for
                15 minutes.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            The account's devices. The same list, its last page, fetched page by page as they are
                asked for.

        Raises:
            PlanMissingError: You lack the permission to see the devices (200, code 200).

        Example:
            async for item in zoom.h323_devices.list():
                print(item)
        """
        return self._pages("list_devices", locals())

    async def create(
        self,
        *,
        name: str,
        protocol: _literals.DeviceProtocol,
        ip: str,
        encryption: _literals.DeviceEncryption,
        request_options: RequestOptions | None = None,
    ) -> _models.Device:
        """Register an H.323 or SIP room system in the account.

        Its display name must not be taken.

        Scopes: h323:write:admin.

        Rate limit: Light.

        Args:
            name: Display name of the device, unique within the account.
            protocol: Protocol that the device speaks.
            ip: IP address of the device.
            encryption: Whether calls with the device are encrypted: always (`yes`), never (`no`) or
                as the call allows (`auto`).
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            Device created.

        Raises:
            PlanMissingError: You lack the permission to add devices (200, code 200).
            NotFoundError: Another device already has this display name (404, code 2020).

        Example:
            await zoom.h323_devices.create(
                name="Lobby screen",
                protocol="SIP",
                ip="192.0.2.50",
                encryption="auto",
            )
        """
        return await self._call("create_device", locals())

    async def delete(
        self,
        device_id: str,
        *,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Remove a room system from the account.

        Scopes: h323:write:admin.

        Rate limit: Light.

        Args:
            device_id: ID of the device.
            request_options: How this call alone is sent: time limit, retries, headers.

        Raises:
            PlanMissingError: Nothing deleted: you lack the permission to remove this device (200,
                code 200).
            ValidationError: No H.323 device has this ID (300).
            NotFoundError: There is no such device (404).

        Example:
            await zoom.h323_devices.delete("device0000000000000001")
        """
        await self._call("delete_device", locals())

    async def update(
        self,
        device_id: str,
        *,
        name: str,
        protocol: _literals.DeviceProtocol,
        ip: str,
        encryption: _literals.DeviceEncryption,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Change a room system.

        Send all four fields, also those that stay the same.

        Scopes: h323:write:admin.

        Rate limit: Light.

        Args:
            device_id: ID of the device.
            name: Display name of the device, unique within the account.
            protocol: Protocol that the device speaks.
            ip: IP address of the device.
            encryption: Whether calls with the device are encrypted: always (`yes`), never (`no`) or
                as the call allows (`auto`).
            request_options: How this call alone is sent: time limit, retries, headers.

        Raises:
            ValidationError: No device has this ID (300, code 300).
            NotFoundError: Another device already has this display name (404, code 2020).

        Example:
            await zoom.h323_devices.update(
                "device0000000000000001",
                name="Lobby screen",
                protocol="SIP",
                ip="192.0.2.50",
                encryption="auto",
            )
        """
        await self._call("update_device", locals())
