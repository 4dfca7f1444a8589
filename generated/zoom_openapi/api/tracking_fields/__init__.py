# Generated from accounts.postman_collection.json, billing.postman_collection.json, chatbot.postman_collection.json, meetings.postman_collection.json, rooms.postman_collection.json and 3 more. Not to be edited.
from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from ...runtime.resources import AsyncResource, Resource
from ...runtime.types import UNSET, Unset

if TYPE_CHECKING:
    from ... import models as _models
    from ...runtime.options import RequestOptions


class TrackingFields(Resource):
    """The operations of tracking_fields."""

    def list(
        self,
        *,
        request_options: RequestOptions | None = None,
    ) -> _models.TrackingFieldList:
        """List every tracking field of the account; the answer is a single page.

        Tracking fields break down usage within an organization. Needs a plan of type Business,
        Education or API, or a higher one.

        Scopes: tracking_fields:read:admin.

        Granular scopes: tracking_field:read:list_tracking_fields:admin.

        Role permissions: ScheduleTrackingFields:Read.

        Rate limit: Medium.

        Args:
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            All tracking fields of the account.

        Raises:
            RateLimitError: Too Many Requests (429).

        Example:
            zoom.tracking_fields.list()
        """
        return self._call("list_tracking_fields", locals())

    def create(
        self,
        *,
        field: str | None | Unset = UNSET,
        recommended_values: Sequence[str] | None | Unset = UNSET,
        required: bool | None | Unset = UNSET,
        visible: bool | None | Unset = UNSET,
        request_options: RequestOptions | None = None,
    ) -> _models.TrackingField:
        """Add a tracking field to the account.

        It then appears among the options when a meeting is scheduled. Needs a plan of type
        Business, Education or API, or a higher one.

        Scopes: tracking_fields:write:admin.

        Granular scopes: tracking_field:write:tracking_field:admin.

        Role permissions: ScheduleTrackingFields:Edit.

        Rate limit: Light.

        Args:
            field: Label of the tracking field.
            recommended_values: Values that are suggested for the tracking field.
            required: Whether the tracking field has to be filled in.
            visible: Whether the tracking field is visible.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            The new tracking field.

        Raises:
            RateLimitError: Too Many Requests (429).

        Example:
            zoom.tracking_fields.create(
                field="Cost center",
                recommended_values=["Berlin", "Lisbon"],
                required=True,
                visible=True,
            )
        """
        return self._call("create_tracking_field", locals())

    def get(
        self,
        field_id: str,
        *,
        request_options: RequestOptions | None = None,
    ) -> _models.TrackingField:
        """Return one tracking field with its recommended values.

        Needs a plan of type Business, Education or API, or a higher one.

        Scopes: tracking_fields:read:admin.

        Granular scopes: tracking_field:read:tracking_field:admin.

        Role permissions: ScheduleTrackingFields:Read.

        Rate limit: Light.

        Args:
            field_id: The tracking field's ID.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            The tracking field.

        Raises:
            NotFoundError: There is no tracking field {fieldId}; it does not exist (404, code 5110).
            RateLimitError: Too Many Requests (429).

        Example:
            zoom.tracking_fields.get("trackField0000000000001")
        """
        return self._call("get_tracking_field", locals())

    def delete(
        self,
        field_id: str,
        *,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Delete a tracking field from the account.

        Needs a plan of type Business, Education or API, or a higher one.

        Scopes: tracking_fields:write:admin.

        Granular scopes: tracking_field:delete:tracking_field:admin.

        Role permissions: ScheduleTrackingFields:Edit.

        Rate limit: Light.

        Args:
            field_id: The tracking field's ID.
            request_options: How this call alone is sent: time limit, retries, headers.

        Raises:
            NotFoundError: There is no tracking field {fieldId}; it does not exist (404, code 5110).
            RateLimitError: Too Many Requests (429).

        Example:
            zoom.tracking_fields.delete("trackField0000000000001")
        """
        self._call("delete_tracking_field", locals())

    def update(
        self,
        field_id: str,
        *,
        field: str | None | Unset = UNSET,
        recommended_values: Sequence[str] | None | Unset = UNSET,
        required: bool | None | Unset = UNSET,
        visible: bool | None | Unset = UNSET,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Update a tracking field

        Change a tracking field's label, recommended values, or whether it is required or
        visible. Needs a plan of type Business, Education or API, or a higher one.

        Scopes: tracking_fields:write:admin.

        Granular scopes: tracking_field:update:tracking_field:admin.

        Role permissions: ScheduleTrackingFields:Edit.

        Rate limit: Light.

        Args:
            field_id: The tracking field's ID.
            field: Label of the tracking field.
            recommended_values: Values that are suggested for the tracking field.
            required: Whether the tracking field has to be filled in.
            visible: Whether the tracking field is visible.
            request_options: How this call alone is sent: time limit, retries, headers.

        Raises:
            AlreadyExistsError: A tracking field {field} exists already (400, code 200).
            NotFoundError: There is no tracking field {fieldId}; it does not exist (404, code 5110).
            RateLimitError: Too Many Requests (429).

        Example:
            zoom.tracking_fields.update(
                "trackField0000000000001",
                field="Cost center",
                recommended_values=["Berlin", "Lisbon"],
                required=True,
                visible=True,
            )
        """
        self._call("update_tracking_field", locals())


class AsyncTrackingFields(AsyncResource):
    """The operations of tracking_fields."""

    async def list(
        self,
        *,
        request_options: RequestOptions | None = None,
    ) -> _models.TrackingFieldList:
        """List every tracking field of the account; the answer is a single page.

        Tracking fields break down usage within an organization. Needs a plan of type Business,
        Education or API, or a higher one.

        Scopes: tracking_fields:read:admin.

        Granular scopes: tracking_field:read:list_tracking_fields:admin.

        Role permissions: ScheduleTrackingFields:Read.

        Rate limit: Medium.

        Args:
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            All tracking fields of the account.

        Raises:
            RateLimitError: Too Many Requests (429).

        Example:
            await zoom.tracking_fields.list()
        """
        return await self._call("list_tracking_fields", locals())

    async def create(
        self,
        *,
        field: str | None | Unset = UNSET,
        recommended_values: Sequence[str] | None | Unset = UNSET,
        required: bool | None | Unset = UNSET,
        visible: bool | None | Unset = UNSET,
        request_options: RequestOptions | None = None,
    ) -> _models.TrackingField:
        """Add a tracking field to the account.

        It then appears among the options when a meeting is scheduled. Needs a plan of type
        Business, Education or API, or a higher one.

        Scopes: tracking_fields:write:admin.

        Granular scopes: tracking_field:write:tracking_field:admin.

        Role permissions: ScheduleTrackingFields:Edit.

        Rate limit: Light.

        Args:
            field: Label of the tracking field.
            recommended_values: Values that are suggested for the tracking field.
            required: Whether the tracking field has to be filled in.
            visible: Whether the tracking field is visible.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            The new tracking field.

        Raises:
            RateLimitError: Too Many Requests (429).

        Example:
            await zoom.tracking_fields.create(
                field="Cost center",
                recommended_values=["Berlin", "Lisbon"],
                required=True,
                visible=True,
            )
        """
        return await self._call("create_tracking_field", locals())

    async def get(
        self,
        field_id: str,
        *,
        request_options: RequestOptions | None = None,
    ) -> _models.TrackingField:
        """Return one tracking field with its recommended values.

        Needs a plan of type Business, Education or API, or a higher one.

        Scopes: tracking_fields:read:admin.

        Granular scopes: tracking_field:read:tracking_field:admin.

        Role permissions: ScheduleTrackingFields:Read.

        Rate limit: Light.

        Args:
            field_id: The tracking field's ID.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            The tracking field.

        Raises:
            NotFoundError: There is no tracking field {fieldId}; it does not exist (404, code 5110).
            RateLimitError: Too Many Requests (429).

        Example:
            await zoom.tracking_fields.get("trackField0000000000001")
        """
        return await self._call("get_tracking_field", locals())

    async def delete(
        self,
        field_id: str,
        *,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Delete a tracking field from the account.

        Needs a plan of type Business, Education or API, or a higher one.

        Scopes: tracking_fields:write:admin.

        Granular scopes: tracking_field:delete:tracking_field:admin.

        Role permissions: ScheduleTrackingFields:Edit.

        Rate limit: Light.

        Args:
            field_id: The tracking field's ID.
            request_options: How this call alone is sent: time limit, retries, headers.

        Raises:
            NotFoundError: There is no tracking field {fieldId}; it does not exist (404, code 5110).
            RateLimitError: Too Many Requests (429).

        Example:
            await zoom.tracking_fields.delete("trackField0000000000001")
        """
        await self._call("delete_tracking_field", locals())

    async def update(
        self,
        field_id: str,
        *,
        field: str | None | Unset = UNSET,
        recommended_values: Sequence[str] | None | Unset = UNSET,
        required: bool | None | Unset = UNSET,
        visible: bool | None | Unset = UNSET,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Update a tracking field

        Change a tracking field's label, recommended values, or whether it is required or
        visible. Needs a plan of type Business, Education or API, or a higher one.

        Scopes: tracking_fields:write:admin.

        Granular scopes: tracking_field:update:tracking_field:admin.

        Role permissions: ScheduleTrackingFields:Edit.

        Rate limit: Light.

        Args:
            field_id: The tracking field's ID.
            field: Label of the tracking field.
            recommended_values: Values that are suggested for the tracking field.
            required: Whether the tracking field has to be filled in.
            visible: Whether the tracking field is visible.
            request_options: How this call alone is sent: time limit, retries, headers.

        Raises:
            AlreadyExistsError: A tracking field {field} exists already (400, code 200).
            NotFoundError: There is no tracking field {fieldId}; it does not exist (404, code 5110).
            RateLimitError: Too Many Requests (429).

        Example:
            await zoom.tracking_fields.update(
                "trackField0000000000001",
                field="Cost center",
                recommended_values=["Berlin", "Lisbon"],
                required=True,
                visible=True,
            )
        """
        await self._call("update_tracking_field", locals())
