# Generated from accounts.postman_collection.json, billing.postman_collection.json, chatbot.postman_collection.json, meetings.postman_collection.json, rooms.postman_collection.json and 3 more. Not to be edited.
from __future__ import annotations

from typing import TYPE_CHECKING

from ...runtime.resources import AsyncResource, Resource
from ...runtime.types import UNSET, Unset

if TYPE_CHECKING:
    from ... import inputs as _inputs
    from ... import literals as _literals
    from ... import models as _models
    from ...runtime.options import RequestOptions
    from ...runtime.pages import AsyncPages, Pages


class Devices(Resource):
    """The operations of devices."""

    def list(
        self,
        *,
        search_text: str | Unset = UNSET,
        platform_os: _literals.ManagedDevicePlatformOs | Unset = UNSET,
        is_enrolled_in_zdm: bool | Unset = UNSET,
        device_type: _literals.ManagedDeviceType | Unset = UNSET,
        device_vendor: str | Unset = UNSET,
        device_model: str | Unset = UNSET,
        device_status: _literals.ManagedDeviceStatus | Unset = UNSET,
        page_size: int | Unset = UNSET,
        next_page_token: str | Unset = UNSET,
        request_options: RequestOptions | None = None,
    ) -> Pages[_models.Device, _models.DeviceList]:
        """List the Zoom Rooms devices and Zoom Phone appliances of the account, page by page.

        Without `is_enrolled_in_zdm` only devices enrolled in Zoom Device Management (ZDM) come
        back; other arguments narrow the list by name or serial number, platform, type, vendor,
        model or status.

        Scopes: device:read:admin, device:write:admin.

        Role permissions: ZoomRooms:Edit, ZoomRooms:Read.

        Rate limit: Heavy.

        Args:
            search_text: Only devices with this name or serial number.
            platform_os: Only devices with this operating system.
            is_enrolled_in_zdm: Whether to list devices by their enrollment in Zoom Device
                Management (ZDM): `true` asks for enrolled ones. By default true.
            device_type: Only devices of this type. Zoom Rooms devices: `0` computer, `1`
                controller, `2` scheduling display, `3` control system, `4` whiteboard, `6` computer
                with controller. A Zoom Phone appliance is `5`. `-1` stands for every Zoom Rooms
                device, that is all but `5`. By default -1.
            device_vendor: Only devices of this vendor.
            device_model: Only devices of this model.
            device_status: Only devices of this status: `0` offline, `1` online, `-1` not linked. By
                default -1.
            page_size: How many entries to return per page. At most 300. By default 30.
            next_page_token: Token from the previous page, to ask for the next one. It expires after
                15 minutes.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            The devices on this page, fetched page by page as they are asked for.

        Raises:
            PermissionDeniedError: You have no permission for this (400, code 30055008).
            RateLimitError: Too Many Requests (429).

        Example:
            for item in zoom.devices.list():
                print(item)
        """
        return self._pages("list_managed_devices", locals())

    def add(
        self,
        *,
        device_name: str,
        mac_address: str,
        serial_number: str,
        vendor: str,
        model: str,
        device_type: _literals.AddManagedDeviceType,
        room_id: str | None | Unset = UNSET,
        user_email: str | None | Unset = UNSET,
        tag: str | None | Unset = UNSET,
        zdm_group_id: str | None | Unset = UNSET,
        extension_number: str | None | Unset = UNSET,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Add a device to the account.

        A Zoom Rooms device can name its room in `room_id`, a phone appliance its user in
        `user_email`. The user needs a fitting plan, and `tag` may have up to 64 characters.

        Scopes: device:write:admin.

        Role permissions: ZoomRooms:Edit.

        Rate limit: Medium.

        Args:
            device_name: Name of the device.
            mac_address: MAC address of the device.
            serial_number: Serial number of the device.
            vendor: Maker of the device.
            model: Model of the device.
            device_type: Type of the device: `0` computer of a Zoom Room, `1` controller of one, `5`
                Zoom Phone appliance.
            room_id: ID of the Zoom Room of the device. Only for Zoom Rooms devices.
            user_email: Email address of the user to assign the phone to. Only for Zoom Phone
                devices.
            tag: Name of the device's tag.
            zdm_group_id: ID of the group in Zoom Device Management (ZDM).
            extension_number: Extension number that goes with the device.
            request_options: How this call alone is sent: time limit, retries, headers.

        Raises:
            NotFoundError: The Zoom Room given does not exist (400, code 30055001).
            ValidationError: A required param is missing: it can not be empty or null (400, code
                30055002).
            UnsupportedError: This device type is one that Zoom does not support (400, code
                30055003).
            NotFoundError: The model or the vendor does not exist (400, code 30055004).
            ValidationError: The tag is too long: its length can not exceed 64 (400, code 30055005).
            AlreadyExistsError: Such a device already exists (400, code 30055006).
            ValidationError: The mac address is invalid (400, code 30055007).
            PermissionDeniedError: You have no permission for this (400, code 30055008).
            PlanMissingError: The user with this email does not have the plan that is needed (400,
                code 30055009).
            RateLimitError: Too Many Requests (429).

        Example:
            zoom.devices.add(
                device_name="Harbor Room Display",
                mac_address="00:00:5E:00:53:11",
                serial_number="LD200-7K2Q-0001",
                vendor="Lantern Devices",
                model="LD-200",
                device_type=0,
            )
        """
        self._call("add_managed_device", locals())

    def list_groups(
        self,
        *,
        page_size: int | Unset = UNSET,
        next_page_token: str | Unset = UNSET,
        request_options: RequestOptions | None = None,
    ) -> Pages[_models.DeviceGroup, _models.DeviceGroupList]:
        """List the groups of Zoom Device Management (ZDM) in the account, page by page.

        Scopes: device:read:admin.

        Granular scopes: device:read:list_groups:admin, device:read:list_groups:master.

        Role permissions: MoileDeviceManagement:Read, PbxAdmin:Read.

        Rate limit: Medium.

        Args:
            page_size: How many entries to return per page.
            next_page_token: Token from the previous page, to ask for the next one. It expires after
                15 minutes.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            The device groups on this page, fetched page by page as they are asked for.

        Raises:
            ValidationError: Some of the parameters are invalid (400, code 30051037).
            PermissionDeniedError: You lack the permission for this (403, code 30055008).
            RateLimitError: Too Many Requests (429).

        Example:
            for item in zoom.devices.list_groups():
                print(item)
        """
        return self._pages("list_device_groups", locals())

    def assign_phone_appliance(
        self,
        *,
        mac_address: str,
        vendor: str,
        extension_number: str | None | Unset = UNSET,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Assign a phone appliance

        Assign a phone device to a common area or to a user, move it to another one, or take it
        away. Zoom Device Management (ZDM) must have the device enrolled, and a user needs a phone
        plan. It cannot be assigned to an auto receptionist.

        Scopes: device:write:admin.

        Granular scopes: device:write:zpa_device:admin, device:write:zpa_device:master.

        Role permissions: MobileDeviceManagement:Edit, PbxAdmin:Edit.

        Rate limit: Medium.

        Args:
            mac_address: MAC address of the device.
            vendor: Maker of the device.
            extension_number: Extension number that goes with the device.
            request_options: How this call alone is sent: time limit, retries, headers.

        Raises:
            UnsupportedError: This device vendor is one that Zoom does not support (400, code
                30055003).
            ValidationError: The MAC address given is wrong (400, code 30055007).
            NotFoundError: No such device exists (400, code 30051039).
            UnsupportedError: An AUTO RECEPTIONIST user can not be assigned to a device (400, code
                30055002).
            PlanMissingError: The user does not have a phone plan (400, code 30055009).
            NotFoundError: No such extension number exists (400, code 30052024).
            ValidationError: A required input is missing (400, code 30055002).
            RateLimitError: Too Many Requests (429).

        Example:
            zoom.devices.assign_phone_appliance(
                mac_address="00:00:5E:00:53:11",
                vendor="Lantern Devices",
                extension_number="2101",
            )
        """
        self._call("assign_phone_appliance", locals())

    def get_user_phone_appliance_settings(
        self,
        *,
        user_id: str | Unset = UNSET,
        request_options: RequestOptions | None = None,
    ) -> _models.UserPhoneApplianceSettings:
        """Get user phone appliance settings

        Return the Zoom Phone Appliance (ZPA) profile of one user: language, time zone and the
        user's devices with their policies. User-level apps give `me` as `user_id`.

        Scopes: device:read:admin.

        Granular scopes: device:read:user_setting:admin, device:read:user_setting:master.

        Role permissions: MoileDeviceManagement:Read, PbxAdmin:Read.

        Rate limit: Medium.

        Args:
            user_id: The user, by ID or e-mail address. A user-level app passes `me`.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            The user's settings and devices.

        Raises:
            ValidationError: The parameters are invalid (400, code 30051037).
            UserNotFoundError: No such user exists: {userId} (400, code 30052016).
            AuthenticationError: Unauthorized (401).
            PermissionDeniedError: Access is restricted here (403, code 403).
            RateLimitError: Too Many Requests (429).

        Example:
            zoom.devices.get_user_phone_appliance_settings()
        """
        return self._call("get_user_phone_appliance_settings", locals())

    def upgrade_phone_appliances(
        self,
        *,
        zdm_group_id: str,
        data: _inputs.PhoneApplianceData,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Upgrade phone appliances

        Upgrade the firmware or the app on the Zoom Phone Appliances (ZPA) of one group of Zoom
        Device Management (ZDM). The caller must own or administer the account.

        Scopes: device:write:admin.

        Granular scopes: device:write:zpa_os_app:admin, device:write:zpa_os_app:master.

        Role permissions: MobileDeviceManagement:Edit, PbxAdmin:Edit.

        Rate limit: Heavy.

        Args:
            zdm_group_id: ID of the group in Zoom Device Management (ZDM).
            data: What to upgrade: the firmware to the `firmware_versions`, or the app to an
                `app_version`; `upgrade_type` says which.
            request_options: How this call alone is sent: time limit, retries, headers.

        Raises:
            ValidationError: A required input is missing: firmware_versions (400, code 30052029).
            NotFoundError: This upgrade type does not exist (400, code 30055020).
            GroupNotFoundError: This ZDM group ID does not exist (400, code 30055018).
            ValidationError: A required input is missing: app_version (400, code 30052030).
            RateLimitError: Too Many Requests (429).

        Example:
            zoom.devices.upgrade_phone_appliances(
                zdm_group_id="zdmGroupBerlin00000001",
                data={
                    "firmware_versions": [
                        {
                            "vendor": "Lantern Devices",
                            "version": "4.2.1",
                            "model": "LD-200",
                        },
                        {
                            "vendor": "Harbor Audio",
                            "version": "4.3.0",
                            "model": "HA-12",
                        },
                    ],
                    "upgrade_type": "UPGRADE_FIRMWARE",
                },
            )
        """
        self._call("upgrade_phone_appliances", locals())

    def remove_phone_appliance(
        self,
        vendor: str,
        mac_address: str,
        *,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Take a Zoom Phone Appliance (ZPA) out of device management.

        Its vendor and MAC address together name it.

        Scopes: device:write:admin.

        Granular scopes: device:delete:zpa_device:admin, device:delete:zpa_device:master.

        Role permissions: MobileDeviceManagement:Edit, PbxAdmin:Edit.

        Rate limit: Medium.

        Args:
            vendor: Maker of the device.
            mac_address: MAC address of the device.
            request_options: How this call alone is sent: time limit, retries, headers.

        Raises:
            UnsupportedError: The device given is not a ZPA (400, code 30052026).
            UnsupportedError: This device vendor is one that Zoom does not support (400, code
                30055003).
            ValidationError: The MAC address given is wrong (400, code 30055007).
            NotFoundError: The ZDM device was not found (404, code 30051039).
            RateLimitError: Too Many Requests (429).

        Example:
            zoom.devices.remove_phone_appliance("Lantern Devices", "00:00:5E:00:53:11")
        """
        self._call("remove_phone_appliance", locals())

    def list_phone_appliance_versions(
        self,
        zdm_group_id: str,
        *,
        request_options: RequestOptions | None = None,
    ) -> _models.PhoneApplianceVersions:
        """List phone appliance versions

        List the firmware and app versions to which the Zoom Phone Appliances (ZPA) of a device
        group can be upgraded.

        Scopes: device:read:admin.

        Granular scopes: device:read:list_zpa_versions:admin,
        device:read:list_zpa_versions:master.

        Role permissions: MoileDeviceManagement:Read, PbxAdmin:Read.

        Rate limit: Medium.

        Args:
            zdm_group_id: ID of the group in Zoom Device Management (ZDM).
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            The firmware versions and the app versions, at most three of each.

        Raises:
            ValidationError: The account ID (accountId) is empty (400, code 30051037).
            GroupNotFoundError: The ZDM group (zdmGroup) was not found (404, code 30052027).
            RateLimitError: Too Many Requests (429).

        Example:
            zoom.devices.list_phone_appliance_versions("zdmGroupBerlin00000001")
        """
        return self._call("list_phone_appliance_versions", locals())

    def get(
        self,
        device_id: str,
        *,
        request_options: RequestOptions | None = None,
    ) -> _models.Device:
        """Return one device with its model, versions, status and Zoom Room or owner.

        Scopes: device:read:admin, device:write:admin.

        Role permissions: ZoomRooms:Edit, ZoomRooms:Read.

        Rate limit: Heavy.

        Args:
            device_id: ID of the device.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            The device.

        Raises:
            PermissionDeniedError: You lack the permission for this (400, code 30055008).
            NotFoundError: No unified device was found with this deviceId (404, code 30055012).
            RateLimitError: Too Many Requests (429).

        Example:
            zoom.devices.get("zdmDevice0000000000001")
        """
        return self._call("get_managed_device", locals())

    def remove(
        self,
        device_id: str,
        *,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Remove a device from the account.

        Zoom Device Management (ZDM) must have it enrolled.

        Scopes: device:write:admin.

        Role permissions: MobileDeviceManagement:Edit.

        Rate limit: Heavy.

        Args:
            device_id: ID of the device.
            request_options: How this call alone is sent: time limit, retries, headers.

        Raises:
            PermissionDeniedError: You have no permission for this (400, code 30055008).
            NotFoundError: The unified device ID (deviceId) was not found (404, code 30055012).
            RateLimitError: Too Many Requests (429).

        Example:
            zoom.devices.remove("zdmDevice0000000000001")
        """
        self._call("remove_managed_device", locals())

    def update(
        self,
        device_id: str,
        *,
        device_name: str,
        tag: str | None | Unset = UNSET,
        room_id: str | None | Unset = UNSET,
        device_type: _literals.UpdateManagedDeviceType | None | Unset = UNSET,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Change the name of a device; `tag`, `room_id` and `device_type` can be sent too.

        Zoom Device Management (ZDM) must have the device enrolled. Device and room must both
        support the app that goes with the type.

        Scopes: device:write:admin.

        Role permissions: ZoomRooms:Edit.

        Rate limit: Medium.

        Args:
            device_id: ID of the device.
            device_name: Name of the device.
            tag: Name of the device's tag.
            room_id: ID of the Zoom Room.
            device_type: Type of the device: `0` computer of a Zoom Room, `1` controller of one.
                Zoom describes `2` as scheduling display but lists `3` in its place.
            request_options: How this call alone is sent: time limit, retries, headers.

        Raises:
            NotFoundError: This Zoom Room does not exist (400, code 30055001).
            ValidationError: A required param is missing: it can not be empty or null (400, code
                30055002).
            UnsupportedError: This device type is one that Zoom does not support (400, code
                30055003).
            WrongStateError: The device given is not enrolled (400, code 30055011).
            UnsupportedError: The device does not support the app (400, code 30055013).
            UnsupportedError: The room does not support the app (400, code 30055014).
            NotFoundError: No such device exists: {deviceId} (404, code 30055012).
            RateLimitError: Too Many Requests (429).

        Example:
            zoom.devices.update(
                "zdmDevice0000000000001",
                device_name="Harbor Room Display",
                tag="Berlin",
                room_id="roomHarbor00000000001A",
                device_type=0,
            )
        """
        self._call("update_managed_device", locals())

    def assign_to_group(
        self,
        device_id: str,
        *,
        group_id: str,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Assign a device to another group, which `group_id` names.

        Scopes: device:write:admin.

        Granular scopes: device:write:group:admin, device:write:group:master.

        Role permissions: MobileDeviceManagement:Edit.

        Rate limit: Light.

        Args:
            device_id: ID of the device.
            group_id: ID of the group to assign the device to.
            request_options: How this call alone is sent: time limit, retries, headers.

        Raises:
            GroupNotFoundError: This group does not exist (400, code 30052010).
            AuthenticationError: Unauthorized (401).
            NotFoundError: This device does not exist (404, code 30055012).
            RateLimitError: Too Many Requests (429).

        Example:
            zoom.devices.assign_to_group(
                "zdmDevice0000000000001",
                group_id="zdmGroupBerlin00000001",
            )
        """
        self._call("assign_managed_device_to_group", locals())

    def assign_to_room(
        self,
        device_id: str,
        *,
        room_id: str | None | Unset = UNSET,
        app_type: _literals.ManagedDeviceToRoomAppType | None | Unset = UNSET,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Assign managed device to room

        Move a device from one Zoom Room to another, or release it from its room with a blank
        `room_id`. Zoom Device Management (ZDM) must have the device enrolled. At present only Poly
        TC10 devices can be assigned to rooms.

        Scopes: device:write:admin.

        Granular scopes: device:update:zdm_device_assignment:admin.

        Role permissions: ZoomRooms:Edit.

        Rate limit: Medium.

        Args:
            device_id: ID of the device.
            room_id: ID of the Zoom Room to assign the device to; a blank releases the device from
                its room.
            app_type: What the device is to be in the Zoom Room: `ZR` its computer, `ZRC` its
                controller, `ZRP` a scheduling display, `ZRW` a companion whiteboard. By default
                "ZR".
            request_options: How this call alone is sent: time limit, retries, headers.

        Raises:
            WrongStateError: The device is not enrolled in Zoom Device Management (ZDM) (400, code
                8500).
            UnsupportedError: This app is one that the device does not support (400, code 8501).
            UnsupportedError: This app is one that the room does not support (400, code 8502).
            NotFoundError: There is no room {roomId}; it does not exist (404, code 1012).
            NotFoundError: No such device exists: {deviceId} (404, code 8503).
            RateLimitError: Too Many Requests (429).

        Example:
            zoom.devices.assign_to_room(
                "zdmDevice0000000000001",
                room_id="roomHarbor00000000001A",
                app_type="ZR",
            )
        """
        self._call("assign_managed_device_to_room", locals())


class AsyncDevices(AsyncResource):
    """The operations of devices."""

    def list(
        self,
        *,
        search_text: str | Unset = UNSET,
        platform_os: _literals.ManagedDevicePlatformOs | Unset = UNSET,
        is_enrolled_in_zdm: bool | Unset = UNSET,
        device_type: _literals.ManagedDeviceType | Unset = UNSET,
        device_vendor: str | Unset = UNSET,
        device_model: str | Unset = UNSET,
        device_status: _literals.ManagedDeviceStatus | Unset = UNSET,
        page_size: int | Unset = UNSET,
        next_page_token: str | Unset = UNSET,
        request_options: RequestOptions | None = None,
    ) -> AsyncPages[_models.Device, _models.DeviceList]:
        """List the Zoom Rooms devices and Zoom Phone appliances of the account, page by page.

        Without `is_enrolled_in_zdm` only devices enrolled in Zoom Device Management (ZDM) come
        back; other arguments narrow the list by name or serial number, platform, type, vendor,
        model or status.

        Scopes: device:read:admin, device:write:admin.

        Role permissions: ZoomRooms:Edit, ZoomRooms:Read.

        Rate limit: Heavy.

        Args:
            search_text: Only devices with this name or serial number.
            platform_os: Only devices with this operating system.
            is_enrolled_in_zdm: Whether to list devices by their enrollment in Zoom Device
                Management (ZDM): `true` asks for enrolled ones. By default true.
            device_type: Only devices of this type. Zoom Rooms devices: `0` computer, `1`
                controller, `2` scheduling display, `3` control system, `4` whiteboard, `6` computer
                with controller. A Zoom Phone appliance is `5`. `-1` stands for every Zoom Rooms
                device, that is all but `5`. By default -1.
            device_vendor: Only devices of this vendor.
            device_model: Only devices of this model.
            device_status: Only devices of this status: `0` offline, `1` online, `-1` not linked. By
                default -1.
            page_size: How many entries to return per page. At most 300. By default 30.
            next_page_token: Token from the previous page, to ask for the next one. It expires after
                15 minutes.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            The devices on this page, fetched page by page as they are asked for.

        Raises:
            PermissionDeniedError: You have no permission for this (400, code 30055008).
            RateLimitError: Too Many Requests (429).

        Example:
            async for item in zoom.devices.list():
                print(item)
        """
        return self._pages("list_managed_devices", locals())

    async def add(
        self,
        *,
        device_name: str,
        mac_address: str,
        serial_number: str,
        vendor: str,
        model: str,
        device_type: _literals.AddManagedDeviceType,
        room_id: str | None | Unset = UNSET,
        user_email: str | None | Unset = UNSET,
        tag: str | None | Unset = UNSET,
        zdm_group_id: str | None | Unset = UNSET,
        extension_number: str | None | Unset = UNSET,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Add a device to the account.

        A Zoom Rooms device can name its room in `room_id`, a phone appliance its user in
        `user_email`. The user needs a fitting plan, and `tag` may have up to 64 characters.

        Scopes: device:write:admin.

        Role permissions: ZoomRooms:Edit.

        Rate limit: Medium.

        Args:
            device_name: Name of the device.
            mac_address: MAC address of the device.
            serial_number: Serial number of the device.
            vendor: Maker of the device.
            model: Model of the device.
            device_type: Type of the device: `0` computer of a Zoom Room, `1` controller of one, `5`
                Zoom Phone appliance.
            room_id: ID of the Zoom Room of the device. Only for Zoom Rooms devices.
            user_email: Email address of the user to assign the phone to. Only for Zoom Phone
                devices.
            tag: Name of the device's tag.
            zdm_group_id: ID of the group in Zoom Device Management (ZDM).
            extension_number: Extension number that goes with the device.
            request_options: How this call alone is sent: time limit, retries, headers.

        Raises:
            NotFoundError: The Zoom Room given does not exist (400, code 30055001).
            ValidationError: A required param is missing: it can not be empty or null (400, code
                30055002).
            UnsupportedError: This device type is one that Zoom does not support (400, code
                30055003).
            NotFoundError: The model or the vendor does not exist (400, code 30055004).
            ValidationError: The tag is too long: its length can not exceed 64 (400, code 30055005).
            AlreadyExistsError: Such a device already exists (400, code 30055006).
            ValidationError: The mac address is invalid (400, code 30055007).
            PermissionDeniedError: You have no permission for this (400, code 30055008).
            PlanMissingError: The user with this email does not have the plan that is needed (400,
                code 30055009).
            RateLimitError: Too Many Requests (429).

        Example:
            await zoom.devices.add(
                device_name="Harbor Room Display",
                mac_address="00:00:5E:00:53:11",
                serial_number="LD200-7K2Q-0001",
                vendor="Lantern Devices",
                model="LD-200",
                device_type=0,
            )
        """
        await self._call("add_managed_device", locals())

    def list_groups(
        self,
        *,
        page_size: int | Unset = UNSET,
        next_page_token: str | Unset = UNSET,
        request_options: RequestOptions | None = None,
    ) -> AsyncPages[_models.DeviceGroup, _models.DeviceGroupList]:
        """List the groups of Zoom Device Management (ZDM) in the account, page by page.

        Scopes: device:read:admin.

        Granular scopes: device:read:list_groups:admin, device:read:list_groups:master.

        Role permissions: MoileDeviceManagement:Read, PbxAdmin:Read.

        Rate limit: Medium.

        Args:
            page_size: How many entries to return per page.
            next_page_token: Token from the previous page, to ask for the next one. It expires after
                15 minutes.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            The device groups on this page, fetched page by page as they are asked for.

        Raises:
            ValidationError: Some of the parameters are invalid (400, code 30051037).
            PermissionDeniedError: You lack the permission for this (403, code 30055008).
            RateLimitError: Too Many Requests (429).

        Example:
            async for item in zoom.devices.list_groups():
                print(item)
        """
        return self._pages("list_device_groups", locals())

    async def assign_phone_appliance(
        self,
        *,
        mac_address: str,
        vendor: str,
        extension_number: str | None | Unset = UNSET,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Assign a phone appliance

        Assign a phone device to a common area or to a user, move it to another one, or take it
        away. Zoom Device Management (ZDM) must have the device enrolled, and a user needs a phone
        plan. It cannot be assigned to an auto receptionist.

        Scopes: device:write:admin.

        Granular scopes: device:write:zpa_device:admin, device:write:zpa_device:master.

        Role permissions: MobileDeviceManagement:Edit, PbxAdmin:Edit.

        Rate limit: Medium.

        Args:
            mac_address: MAC address of the device.
            vendor: Maker of the device.
            extension_number: Extension number that goes with the device.
            request_options: How this call alone is sent: time limit, retries, headers.

        Raises:
            UnsupportedError: This device vendor is one that Zoom does not support (400, code
                30055003).
            ValidationError: The MAC address given is wrong (400, code 30055007).
            NotFoundError: No such device exists (400, code 30051039).
            UnsupportedError: An AUTO RECEPTIONIST user can not be assigned to a device (400, code
                30055002).
            PlanMissingError: The user does not have a phone plan (400, code 30055009).
            NotFoundError: No such extension number exists (400, code 30052024).
            ValidationError: A required input is missing (400, code 30055002).
            RateLimitError: Too Many Requests (429).

        Example:
            await zoom.devices.assign_phone_appliance(
                mac_address="00:00:5E:00:53:11",
                vendor="Lantern Devices",
                extension_number="2101",
            )
        """
        await self._call("assign_phone_appliance", locals())

    async def get_user_phone_appliance_settings(
        self,
        *,
        user_id: str | Unset = UNSET,
        request_options: RequestOptions | None = None,
    ) -> _models.UserPhoneApplianceSettings:
        """Get user phone appliance settings

        Return the Zoom Phone Appliance (ZPA) profile of one user: language, time zone and the
        user's devices with their policies. User-level apps give `me` as `user_id`.

        Scopes: device:read:admin.

        Granular scopes: device:read:user_setting:admin, device:read:user_setting:master.

        Role permissions: MoileDeviceManagement:Read, PbxAdmin:Read.

        Rate limit: Medium.

        Args:
            user_id: The user, by ID or e-mail address. A user-level app passes `me`.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            The user's settings and devices.

        Raises:
            ValidationError: The parameters are invalid (400, code 30051037).
            UserNotFoundError: No such user exists: {userId} (400, code 30052016).
            AuthenticationError: Unauthorized (401).
            PermissionDeniedError: Access is restricted here (403, code 403).
            RateLimitError: Too Many Requests (429).

        Example:
            await zoom.devices.get_user_phone_appliance_settings()
        """
        return await self._call("get_user_phone_appliance_settings", locals())

    async def upgrade_phone_appliances(
        self,
        *,
        zdm_group_id: str,
        data: _inputs.PhoneApplianceData,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Upgrade phone appliances

        Upgrade the firmware or the app on the Zoom Phone Appliances (ZPA) of one group of Zoom
        Device Management (ZDM). The caller must own or administer the account.

        Scopes: device:write:admin.

        Granular scopes: device:write:zpa_os_app:admin, device:write:zpa_os_app:master.

        Role permissions: MobileDeviceManagement:Edit, PbxAdmin:Edit.

        Rate limit: Heavy.

        Args:
            zdm_group_id: ID of the group in Zoom Device Management (ZDM).
            data: What to upgrade: the firmware to the `firmware_versions`, or the app to an
                `app_version`; `upgrade_type` says which.
            request_options: How this call alone is sent: time limit, retries, headers.

        Raises:
            ValidationError: A required input is missing: firmware_versions (400, code 30052029).
            NotFoundError: This upgrade type does not exist (400, code 30055020).
            GroupNotFoundError: This ZDM group ID does not exist (400, code 30055018).
            ValidationError: A required input is missing: app_version (400, code 30052030).
            RateLimitError: Too Many Requests (429).

        Example:
            await zoom.devices.upgrade_phone_appliances(
                zdm_group_id="zdmGroupBerlin00000001",
                data={
                    "firmware_versions": [
                        {
                            "vendor": "Lantern Devices",
                            "version": "4.2.1",
                            "model": "LD-200",
                        },
                        {
                            "vendor": "Harbor Audio",
                            "version": "4.3.0",
                            "model": "HA-12",
                        },
                    ],
                    "upgrade_type": "UPGRADE_FIRMWARE",
                },
            )
        """
        await self._call("upgrade_phone_appliances", locals())

    async def remove_phone_appliance(
        self,
        vendor: str,
        mac_address: str,
        *,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Take a Zoom Phone Appliance (ZPA) out of device management.

        Its vendor and MAC address together name it.

        Scopes: device:write:admin.

        Granular scopes: device:delete:zpa_device:admin, device:delete:zpa_device:master.

        Role permissions: MobileDeviceManagement:Edit, PbxAdmin:Edit.

        Rate limit: Medium.

        Args:
            vendor: Maker of the device.
            mac_address: MAC address of the device.
            request_options: How this call alone is sent: time limit, retries, headers.

        Raises:
            UnsupportedError: The device given is not a ZPA (400, code 30052026).
            UnsupportedError: This device vendor is one that Zoom does not support (400, code
                30055003).
            ValidationError: The MAC address given is wrong (400, code 30055007).
            NotFoundError: The ZDM device was not found (404, code 30051039).
            RateLimitError: Too Many Requests (429).

        Example:
            await zoom.devices.remove_phone_appliance("Lantern Devices", "00:00:5E:00:53:11")
        """
        await self._call("remove_phone_appliance", locals())

    async def list_phone_appliance_versions(
        self,
        zdm_group_id: str,
        *,
        request_options: RequestOptions | None = None,
    ) -> _models.PhoneApplianceVersions:
        """List phone appliance versions

        List the firmware and app versions to which the Zoom Phone Appliances (ZPA) of a device
        group can be upgraded.

        Scopes: device:read:admin.

        Granular scopes: device:read:list_zpa_versions:admin,
        device:read:list_zpa_versions:master.

        Role permissions: MoileDeviceManagement:Read, PbxAdmin:Read.

        Rate limit: Medium.

        Args:
            zdm_group_id: ID of the group in Zoom Device Management (ZDM).
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            The firmware versions and the app versions, at most three of each.

        Raises:
            ValidationError: The account ID (accountId) is empty (400, code 30051037).
            GroupNotFoundError: The ZDM group (zdmGroup) was not found (404, code 30052027).
            RateLimitError: Too Many Requests (429).

        Example:
            await zoom.devices.list_phone_appliance_versions("zdmGroupBerlin00000001")
        """
        return await self._call("list_phone_appliance_versions", locals())

    async def get(
        self,
        device_id: str,
        *,
        request_options: RequestOptions | None = None,
    ) -> _models.Device:
        """Return one device with its model, versions, status and Zoom Room or owner.

        Scopes: device:read:admin, device:write:admin.

        Role permissions: ZoomRooms:Edit, ZoomRooms:Read.

        Rate limit: Heavy.

        Args:
            device_id: ID of the device.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            The device.

        Raises:
            PermissionDeniedError: You lack the permission for this (400, code 30055008).
            NotFoundError: No unified device was found with this deviceId (404, code 30055012).
            RateLimitError: Too Many Requests (429).

        Example:
            await zoom.devices.get("zdmDevice0000000000001")
        """
        return await self._call("get_managed_device", locals())

    async def remove(
        self,
        device_id: str,
        *,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Remove a device from the account.

        Zoom Device Management (ZDM) must have it enrolled.

        Scopes: device:write:admin.

        Role permissions: MobileDeviceManagement:Edit.

        Rate limit: Heavy.

        Args:
            device_id: ID of the device.
            request_options: How this call alone is sent: time limit, retries, headers.

        Raises:
            PermissionDeniedError: You have no permission for this (400, code 30055008).
            NotFoundError: The unified device ID (deviceId) was not found (404, code 30055012).
            RateLimitError: Too Many Requests (429).

        Example:
            await zoom.devices.remove("zdmDevice0000000000001")
        """
        await self._call("remove_managed_device", locals())

    async def update(
        self,
        device_id: str,
        *,
        device_name: str,
        tag: str | None | Unset = UNSET,
        room_id: str | None | Unset = UNSET,
        device_type: _literals.UpdateManagedDeviceType | None | Unset = UNSET,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Change the name of a device; `tag`, `room_id` and `device_type` can be sent too.

        Zoom Device Management (ZDM) must have the device enrolled. Device and room must both
        support the app that goes with the type.

        Scopes: device:write:admin.

        Role permissions: ZoomRooms:Edit.

        Rate limit: Medium.

        Args:
            device_id: ID of the device.
            device_name: Name of the device.
            tag: Name of the device's tag.
            room_id: ID of the Zoom Room.
            device_type: Type of the device: `0` computer of a Zoom Room, `1` controller of one.
                Zoom describes `2` as scheduling display but lists `3` in its place.
            request_options: How this call alone is sent: time limit, retries, headers.

        Raises:
            NotFoundError: This Zoom Room does not exist (400, code 30055001).
            ValidationError: A required param is missing: it can not be empty or null (400, code
                30055002).
            UnsupportedError: This device type is one that Zoom does not support (400, code
                30055003).
            WrongStateError: The device given is not enrolled (400, code 30055011).
            UnsupportedError: The device does not support the app (400, code 30055013).
            UnsupportedError: The room does not support the app (400, code 30055014).
            NotFoundError: No such device exists: {deviceId} (404, code 30055012).
            RateLimitError: Too Many Requests (429).

        Example:
            await zoom.devices.update(
                "zdmDevice0000000000001",
                device_name="Harbor Room Display",
                tag="Berlin",
                room_id="roomHarbor00000000001A",
                device_type=0,
            )
        """
        await self._call("update_managed_device", locals())

    async def assign_to_group(
        self,
        device_id: str,
        *,
        group_id: str,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Assign a device to another group, which `group_id` names.

        Scopes: device:write:admin.

        Granular scopes: device:write:group:admin, device:write:group:master.

        Role permissions: MobileDeviceManagement:Edit.

        Rate limit: Light.

        Args:
            device_id: ID of the device.
            group_id: ID of the group to assign the device to.
            request_options: How this call alone is sent: time limit, retries, headers.

        Raises:
            GroupNotFoundError: This group does not exist (400, code 30052010).
            AuthenticationError: Unauthorized (401).
            NotFoundError: This device does not exist (404, code 30055012).
            RateLimitError: Too Many Requests (429).

        Example:
            await zoom.devices.assign_to_group(
                "zdmDevice0000000000001",
                group_id="zdmGroupBerlin00000001",
            )
        """
        await self._call("assign_managed_device_to_group", locals())

    async def assign_to_room(
        self,
        device_id: str,
        *,
        room_id: str | None | Unset = UNSET,
        app_type: _literals.ManagedDeviceToRoomAppType | None | Unset = UNSET,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Assign managed device to room

        Move a device from one Zoom Room to another, or release it from its room with a blank
        `room_id`. Zoom Device Management (ZDM) must have the device enrolled. At present only Poly
        TC10 devices can be assigned to rooms.

        Scopes: device:write:admin.

        Granular scopes: device:update:zdm_device_assignment:admin.

        Role permissions: ZoomRooms:Edit.

        Rate limit: Medium.

        Args:
            device_id: ID of the device.
            room_id: ID of the Zoom Room to assign the device to; a blank releases the device from
                its room.
            app_type: What the device is to be in the Zoom Room: `ZR` its computer, `ZRC` its
                controller, `ZRP` a scheduling display, `ZRW` a companion whiteboard. By default
                "ZR".
            request_options: How this call alone is sent: time limit, retries, headers.

        Raises:
            WrongStateError: The device is not enrolled in Zoom Device Management (ZDM) (400, code
                8500).
            UnsupportedError: This app is one that the device does not support (400, code 8501).
            UnsupportedError: This app is one that the room does not support (400, code 8502).
            NotFoundError: There is no room {roomId}; it does not exist (404, code 1012).
            NotFoundError: No such device exists: {deviceId} (404, code 8503).
            RateLimitError: Too Many Requests (429).

        Example:
            await zoom.devices.assign_to_room(
                "zdmDevice0000000000001",
                room_id="roomHarbor00000000001A",
                app_type="ZR",
            )
        """
        await self._call("assign_managed_device_to_room", locals())
