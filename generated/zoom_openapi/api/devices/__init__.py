# Generated from zoom.postman_collection.json. Not to be edited.


"""The operations tagged devices"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from ...types import UNSET, AsyncCaller, AsyncPages, Caller, File, Pages, Unset

if TYPE_CHECKING:
    import datetime

    from ...models.create_device_body import CreateDeviceBody
    from ...models.create_device_body_encryption import CreateDeviceBodyEncryption
    from ...models.create_device_body_protocol import CreateDeviceBodyProtocol
    from ...models.device import Device
    from ...models.device_list import DeviceList
    from ...models.update_device_body import UpdateDeviceBody
    from ...models.update_device_body_encryption import UpdateDeviceBodyEncryption
    from ...models.update_device_body_protocol import UpdateDeviceBodyProtocol


class Devices:
    """Room systems that speak H.323 or SIP. Through a Room Connector they dial into cloud
    meetings, and meetings can dial out to them."""

    def __init__(self, caller: Caller) -> None:
        self._caller = caller

    def list_devices(
        self,
        *,
        page_size: int | Unset = UNSET,
        page_number: int | Unset = UNSET,
        next_page_token: str | Unset = UNSET,
    ) -> Pages[Device, DeviceList]:
        """List devices

        List the H.323 and SIP room systems registered in the account.

        Scopes: h323:read:admin.

        Rate limit: Medium.

        Documented failures:
        - 200, code 200: You lack the permission to see the devices.

        Args:
            page_size: How many records one page holds. Default: `30`.
            page_number: Page to return, counted from 1. Deprecated; use `next_page_token`.
            next_page_token: Token of the page to return, taken from the answer before it; valid for 15
                minutes.

        Example:
            devices.list_devices()
        """
        from . import list_devices as _endpoint

        return self._caller.pages(
            "list_devices",
            _endpoint,
            parameters={
                "page_size": page_size,
                "page_number": page_number,
                "next_page_token": next_page_token,
            },
            items="devices",
        )

    def create_device(
        self,
        *,
        name: str,
        protocol: CreateDeviceBodyProtocol,
        ip: str,
        encryption: CreateDeviceBodyEncryption,
    ) -> Device:
        """Create a device

        Register an H.323 or SIP room system in the account. Its display name must not be taken.

        Scopes: h323:write:admin.

        Rate limit: Light.

        Documented failures:
        - 200, code 200: You lack the permission to add devices.
        - 404, code 2020: Another device already has this display name.

        Args:
            name: Display name of the device, unique within the account.
            protocol: Protocol that the device speaks.
            ip: IP address of the device.
            encryption: Whether calls with the device are encrypted: always (`yes`), never (`no`) or as
                the call allows (`auto`).

        Example:
            devices.create_device(name="Lobby screen", protocol="SIP", ip="192.0.2.50", encryption="auto")
        """
        from . import create_device as _endpoint

        return self._caller.call(
            "create_device",
            _endpoint,
            body={
                "name": name,
                "protocol": protocol,
                "ip": ip,
                "encryption": encryption,
            },
        )

    def delete_device(
        self,
        device_id: str,
    ) -> None:
        """Delete a device

        Remove a room system from the account.

        Scopes: h323:write:admin.

        Rate limit: Light.

        Documented failures:
        - 200, code 200: Nothing deleted: you lack the permission to remove this device.
        - 300: No H.323 device has this ID.
        - 404: There is no such device.

        Args:
            device_id: ID of the device.

        Example:
            devices.delete_device("device0000000000000001")
        """
        from . import delete_device as _endpoint

        return self._caller.call(
            "delete_device",
            _endpoint,
            (device_id,),
        )

    def update_device(
        self,
        device_id: str,
        *,
        name: str,
        protocol: UpdateDeviceBodyProtocol,
        ip: str,
        encryption: UpdateDeviceBodyEncryption,
    ) -> None:
        """Update a device

        Change a room system. Send all four fields, also those that stay the same.

        Scopes: h323:write:admin.

        Rate limit: Light.

        Documented failures:
        - 300, code 300: No device has this ID.
        - 404, code 2020: Another device already has this display name.

        Args:
            device_id: ID of the device.
            name: Display name of the device, unique within the account.
            protocol: Protocol that the device speaks.
            ip: IP address of the device.
            encryption: Whether calls with the device are encrypted: always (`yes`), never (`no`) or as
                the call allows (`auto`).

        Example:
            devices.update_device("device0000000000000001", name="Lobby screen", protocol="SIP", ip="192.0.2.50", encryption="auto")
        """
        from . import update_device as _endpoint

        return self._caller.call(
            "update_device",
            _endpoint,
            (device_id,),
            body={
                "name": name,
                "protocol": protocol,
                "ip": ip,
                "encryption": encryption,
            },
        )


class AsyncDevices:
    """Room systems that speak H.323 or SIP. Through a Room Connector they dial into cloud
    meetings, and meetings can dial out to them."""

    def __init__(self, caller: AsyncCaller) -> None:
        self._caller = caller

    def list_devices(
        self,
        *,
        page_size: int | Unset = UNSET,
        page_number: int | Unset = UNSET,
        next_page_token: str | Unset = UNSET,
    ) -> AsyncPages[Device, DeviceList]:
        """List devices

        List the H.323 and SIP room systems registered in the account.

        Scopes: h323:read:admin.

        Rate limit: Medium.

        Documented failures:
        - 200, code 200: You lack the permission to see the devices.

        Args:
            page_size: How many records one page holds. Default: `30`.
            page_number: Page to return, counted from 1. Deprecated; use `next_page_token`.
            next_page_token: Token of the page to return, taken from the answer before it; valid for 15
                minutes.

        Example:
            devices.list_devices()
        """
        from . import list_devices as _endpoint

        return self._caller.pages(
            "list_devices",
            _endpoint,
            parameters={
                "page_size": page_size,
                "page_number": page_number,
                "next_page_token": next_page_token,
            },
            items="devices",
        )

    async def create_device(
        self,
        *,
        name: str,
        protocol: CreateDeviceBodyProtocol,
        ip: str,
        encryption: CreateDeviceBodyEncryption,
    ) -> Device:
        """Create a device

        Register an H.323 or SIP room system in the account. Its display name must not be taken.

        Scopes: h323:write:admin.

        Rate limit: Light.

        Documented failures:
        - 200, code 200: You lack the permission to add devices.
        - 404, code 2020: Another device already has this display name.

        Args:
            name: Display name of the device, unique within the account.
            protocol: Protocol that the device speaks.
            ip: IP address of the device.
            encryption: Whether calls with the device are encrypted: always (`yes`), never (`no`) or as
                the call allows (`auto`).

        Example:
            devices.create_device(name="Lobby screen", protocol="SIP", ip="192.0.2.50", encryption="auto")
        """
        from . import create_device as _endpoint

        return await self._caller.call(
            "create_device",
            _endpoint,
            body={
                "name": name,
                "protocol": protocol,
                "ip": ip,
                "encryption": encryption,
            },
        )

    async def delete_device(
        self,
        device_id: str,
    ) -> None:
        """Delete a device

        Remove a room system from the account.

        Scopes: h323:write:admin.

        Rate limit: Light.

        Documented failures:
        - 200, code 200: Nothing deleted: you lack the permission to remove this device.
        - 300: No H.323 device has this ID.
        - 404: There is no such device.

        Args:
            device_id: ID of the device.

        Example:
            devices.delete_device("device0000000000000001")
        """
        from . import delete_device as _endpoint

        return await self._caller.call(
            "delete_device",
            _endpoint,
            (device_id,),
        )

    async def update_device(
        self,
        device_id: str,
        *,
        name: str,
        protocol: UpdateDeviceBodyProtocol,
        ip: str,
        encryption: UpdateDeviceBodyEncryption,
    ) -> None:
        """Update a device

        Change a room system. Send all four fields, also those that stay the same.

        Scopes: h323:write:admin.

        Rate limit: Light.

        Documented failures:
        - 300, code 300: No device has this ID.
        - 404, code 2020: Another device already has this display name.

        Args:
            device_id: ID of the device.
            name: Display name of the device, unique within the account.
            protocol: Protocol that the device speaks.
            ip: IP address of the device.
            encryption: Whether calls with the device are encrypted: always (`yes`), never (`no`) or as
                the call allows (`auto`).

        Example:
            devices.update_device("device0000000000000001", name="Lobby screen", protocol="SIP", ip="192.0.2.50", encryption="auto")
        """
        from . import update_device as _endpoint

        return await self._caller.call(
            "update_device",
            _endpoint,
            (device_id,),
            body={
                "name": name,
                "protocol": protocol,
                "ip": ip,
                "encryption": encryption,
            },
        )
