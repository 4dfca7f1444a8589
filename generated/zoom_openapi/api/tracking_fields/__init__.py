# Generated from zoom.postman_collection.json. Not to be edited.


"""The operations tagged tracking_fields"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from ...types import UNSET, AsyncCaller, AsyncPages, Caller, File, Pages, Unset

if TYPE_CHECKING:
    import datetime

    from ...models.create_tracking_field_body import CreateTrackingFieldBody
    from ...models.tracking_field import TrackingField
    from ...models.tracking_field_list import TrackingFieldList
    from ...models.update_tracking_field_body import UpdateTrackingFieldBody


class TrackingFields:
    """Fields that an account adds to the scheduling form so that meetings and webinars can be
    grouped and reported on, such as a department or a project."""

    def __init__(self, caller: Caller) -> None:
        self._caller = caller

    def list_tracking_fields(
        self,
    ) -> TrackingFieldList:
        """List tracking fields

        List all tracking fields of the account. The answer is a single page.

        **Prerequisites:**
        * Plan: Business, Education, API or higher.

        Scopes: tracking_fields:read:admin.

        Rate limit: Medium.


        Example:
            tracking_fields.list_tracking_fields()
        """
        from . import list_tracking_fields as _endpoint

        return self._caller.call(
            "list_tracking_fields",
            _endpoint,
        )

    def create_tracking_field(
        self,
        *,
        field: str | Unset = UNSET,
        required: bool | Unset = UNSET,
        visible: bool | Unset = UNSET,
        recommended_values: Sequence[str] | Unset = UNSET,
    ) -> TrackingField:
        """Create a tracking field

        Add a tracking field to the account. Hosts see it when they schedule, and its values
        appear in reports and dashboards.

        **Prerequisites:**
        * Plan: Business, Education, API or higher.

        Scopes: tracking_fields:write:admin.

        Rate limit: Light.

        Args:
            field: Name of the field, as hosts see it.
            required: Whether hosts must fill it in.
            visible: Whether hosts see it when they schedule.
            recommended_values: Values offered to the host; other values stay possible.

        Example:
            tracking_fields.create_tracking_field(field="Department", required=True)
        """
        from . import create_tracking_field as _endpoint

        return self._caller.call(
            "create_tracking_field",
            _endpoint,
            body={
                "field": field,
                "required": required,
                "visible": visible,
                "recommended_values": recommended_values,
            },
        )

    def get_tracking_field(
        self,
        field_id: str,
    ) -> TrackingField:
        """Get a tracking field

        Return one tracking field with its recommended values.

        **Prerequisites:**
        * Plan: Business, Education, API or higher.

        Scopes: tracking_fields:read:admin.

        Rate limit: Light.

        Documented failures:
        - 404: No tracking field has this ID.

        Args:
            field_id: ID of the tracking field.

        Example:
            tracking_fields.get_tracking_field("field00000000000000001")
        """
        from . import get_tracking_field as _endpoint

        return self._caller.call(
            "get_tracking_field",
            _endpoint,
            (field_id,),
        )

    def delete_tracking_field(
        self,
        field_id: str,
    ) -> None:
        """Delete a tracking field

        Remove a tracking field from the account.

        **Prerequisites:**
        * Plan: Business, Education, API or higher.

        Scopes: tracking_fields:write:admin.

        Rate limit: Light.

        Documented failures:
        - 404: No tracking field has this ID.

        Args:
            field_id: ID of the tracking field.

        Example:
            tracking_fields.delete_tracking_field("field00000000000000001")
        """
        from . import delete_tracking_field as _endpoint

        return self._caller.call(
            "delete_tracking_field",
            _endpoint,
            (field_id,),
        )

    def update_tracking_field(
        self,
        field_id: str,
        *,
        field: str | Unset = UNSET,
        required: bool | Unset = UNSET,
        visible: bool | Unset = UNSET,
        recommended_values: Sequence[str] | Unset = UNSET,
    ) -> None:
        """Update a tracking field

        Change a tracking field. Fields of the request that you leave out keep their value.

        **Prerequisites:**
        * Plan: Business, Education, API or higher.

        Scopes: tracking_fields:write:admin.

        Rate limit: Light.

        Documented failures:
        - 404: No tracking field has this ID.

        Args:
            field_id: ID of the tracking field.
            field: New name of the field.
            required: Whether hosts must fill it in.
            visible: Whether hosts see it when they schedule.
            recommended_values: The complete new list of values to offer.

        Example:
            tracking_fields.update_tracking_field("field00000000000000001", field="Department", required=True)
        """
        from . import update_tracking_field as _endpoint

        return self._caller.call(
            "update_tracking_field",
            _endpoint,
            (field_id,),
            body={
                "field": field,
                "required": required,
                "visible": visible,
                "recommended_values": recommended_values,
            },
        )


class AsyncTrackingFields:
    """Fields that an account adds to the scheduling form so that meetings and webinars can be
    grouped and reported on, such as a department or a project."""

    def __init__(self, caller: AsyncCaller) -> None:
        self._caller = caller

    async def list_tracking_fields(
        self,
    ) -> TrackingFieldList:
        """List tracking fields

        List all tracking fields of the account. The answer is a single page.

        **Prerequisites:**
        * Plan: Business, Education, API or higher.

        Scopes: tracking_fields:read:admin.

        Rate limit: Medium.


        Example:
            tracking_fields.list_tracking_fields()
        """
        from . import list_tracking_fields as _endpoint

        return await self._caller.call(
            "list_tracking_fields",
            _endpoint,
        )

    async def create_tracking_field(
        self,
        *,
        field: str | Unset = UNSET,
        required: bool | Unset = UNSET,
        visible: bool | Unset = UNSET,
        recommended_values: Sequence[str] | Unset = UNSET,
    ) -> TrackingField:
        """Create a tracking field

        Add a tracking field to the account. Hosts see it when they schedule, and its values
        appear in reports and dashboards.

        **Prerequisites:**
        * Plan: Business, Education, API or higher.

        Scopes: tracking_fields:write:admin.

        Rate limit: Light.

        Args:
            field: Name of the field, as hosts see it.
            required: Whether hosts must fill it in.
            visible: Whether hosts see it when they schedule.
            recommended_values: Values offered to the host; other values stay possible.

        Example:
            tracking_fields.create_tracking_field(field="Department", required=True)
        """
        from . import create_tracking_field as _endpoint

        return await self._caller.call(
            "create_tracking_field",
            _endpoint,
            body={
                "field": field,
                "required": required,
                "visible": visible,
                "recommended_values": recommended_values,
            },
        )

    async def get_tracking_field(
        self,
        field_id: str,
    ) -> TrackingField:
        """Get a tracking field

        Return one tracking field with its recommended values.

        **Prerequisites:**
        * Plan: Business, Education, API or higher.

        Scopes: tracking_fields:read:admin.

        Rate limit: Light.

        Documented failures:
        - 404: No tracking field has this ID.

        Args:
            field_id: ID of the tracking field.

        Example:
            tracking_fields.get_tracking_field("field00000000000000001")
        """
        from . import get_tracking_field as _endpoint

        return await self._caller.call(
            "get_tracking_field",
            _endpoint,
            (field_id,),
        )

    async def delete_tracking_field(
        self,
        field_id: str,
    ) -> None:
        """Delete a tracking field

        Remove a tracking field from the account.

        **Prerequisites:**
        * Plan: Business, Education, API or higher.

        Scopes: tracking_fields:write:admin.

        Rate limit: Light.

        Documented failures:
        - 404: No tracking field has this ID.

        Args:
            field_id: ID of the tracking field.

        Example:
            tracking_fields.delete_tracking_field("field00000000000000001")
        """
        from . import delete_tracking_field as _endpoint

        return await self._caller.call(
            "delete_tracking_field",
            _endpoint,
            (field_id,),
        )

    async def update_tracking_field(
        self,
        field_id: str,
        *,
        field: str | Unset = UNSET,
        required: bool | Unset = UNSET,
        visible: bool | Unset = UNSET,
        recommended_values: Sequence[str] | Unset = UNSET,
    ) -> None:
        """Update a tracking field

        Change a tracking field. Fields of the request that you leave out keep their value.

        **Prerequisites:**
        * Plan: Business, Education, API or higher.

        Scopes: tracking_fields:write:admin.

        Rate limit: Light.

        Documented failures:
        - 404: No tracking field has this ID.

        Args:
            field_id: ID of the tracking field.
            field: New name of the field.
            required: Whether hosts must fill it in.
            visible: Whether hosts see it when they schedule.
            recommended_values: The complete new list of values to offer.

        Example:
            tracking_fields.update_tracking_field("field00000000000000001", field="Department", required=True)
        """
        from . import update_tracking_field as _endpoint

        return await self._caller.call(
            "update_tracking_field",
            _endpoint,
            (field_id,),
            body={
                "field": field,
                "required": required,
                "visible": visible,
                "recommended_values": recommended_values,
            },
        )
