# Generated from zoom.postman_collection.json. Not to be edited.
from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from ...runtime.resources import AsyncResource, Resource
from ...runtime.types import UNSET, Unset

if TYPE_CHECKING:
    from ... import models as _models
    from ...runtime.options import RequestOptions


class TrackingFields(Resource):
    """Fields that an account adds to the scheduling form, such as a department or a project, so
    that
    meetings and webinars can be grouped and reported on.
    """

    def list(
        self,
        *,
        request_options: RequestOptions | None = None,
    ) -> _models.TrackingFieldList:
        """List all tracking fields of the account.

        The answer is a single page.

        Needs a plan of type Business, Education or API, or a higher one.

        Scopes: tracking_fields:read:admin.

        Rate limit: Medium.

        Args:
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            The account's tracking fields.

        Example:
            zoom.tracking_fields.list()
        """
        return self._call("list_tracking_fields", locals())

    def create(
        self,
        *,
        field: str,
        required: bool | None | Unset = UNSET,
        visible: bool | None | Unset = UNSET,
        recommended_values: Sequence[str] | None | Unset = UNSET,
        request_options: RequestOptions | None = None,
    ) -> _models.TrackingField:
        """Add a tracking field to the account.

        Hosts see it when they schedule, and its values appear in reports and dashboards.

        Needs a plan of type Business, Education or API, or a higher one.

        Scopes: tracking_fields:write:admin.

        Rate limit: Light.

        Args:
            field: Name of the field, as hosts see it.
            required: Whether hosts must fill it in.
            visible: Whether hosts see it when they schedule.
            recommended_values: Values offered to the host; other values stay possible.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            Tracking field created.

        Example:
            zoom.tracking_fields.create(
                field="Department",
                required=True,
                visible=True,
                recommended_values=["Growth", "Support"],
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

        Rate limit: Light.

        Args:
            field_id: ID of the tracking field.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            The tracking field.

        Raises:
            NotFoundError: No tracking field has this ID (404).

        Example:
            zoom.tracking_fields.get("field00000000000000001")
        """
        return self._call("get_tracking_field", locals())

    def delete(
        self,
        field_id: str,
        *,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Remove a tracking field from the account.

        Needs a plan of type Business, Education or API, or a higher one.

        Scopes: tracking_fields:write:admin.

        Rate limit: Light.

        Args:
            field_id: ID of the tracking field.
            request_options: How this call alone is sent: time limit, retries, headers.

        Raises:
            NotFoundError: No tracking field has this ID (404).

        Example:
            zoom.tracking_fields.delete("field00000000000000001")
        """
        self._call("delete_tracking_field", locals())

    def update(
        self,
        field_id: str,
        *,
        field: str | None | Unset = UNSET,
        required: bool | None | Unset = UNSET,
        visible: bool | None | Unset = UNSET,
        recommended_values: Sequence[str] | None | Unset = UNSET,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Change a tracking field.

        Fields of the request that you leave out keep their value.

        Needs a plan of type Business, Education or API, or a higher one.

        Scopes: tracking_fields:write:admin.

        Rate limit: Light.

        Args:
            field_id: ID of the tracking field.
            field: New name of the field.
            required: Whether hosts must fill it in.
            visible: Whether hosts see it when they schedule.
            recommended_values: The complete new list of values to offer.
            request_options: How this call alone is sent: time limit, retries, headers.

        Raises:
            NotFoundError: No tracking field has this ID (404).

        Example:
            zoom.tracking_fields.update(
                "field00000000000000001",
                field="Department",
                required=True,
                visible=True,
                recommended_values=["Growth", "Support"],
            )
        """
        self._call("update_tracking_field", locals())


class AsyncTrackingFields(AsyncResource):
    """Fields that an account adds to the scheduling form, such as a department or a project, so
    that
    meetings and webinars can be grouped and reported on.
    """

    async def list(
        self,
        *,
        request_options: RequestOptions | None = None,
    ) -> _models.TrackingFieldList:
        """List all tracking fields of the account.

        The answer is a single page.

        Needs a plan of type Business, Education or API, or a higher one.

        Scopes: tracking_fields:read:admin.

        Rate limit: Medium.

        Args:
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            The account's tracking fields.

        Example:
            await zoom.tracking_fields.list()
        """
        return await self._call("list_tracking_fields", locals())

    async def create(
        self,
        *,
        field: str,
        required: bool | None | Unset = UNSET,
        visible: bool | None | Unset = UNSET,
        recommended_values: Sequence[str] | None | Unset = UNSET,
        request_options: RequestOptions | None = None,
    ) -> _models.TrackingField:
        """Add a tracking field to the account.

        Hosts see it when they schedule, and its values appear in reports and dashboards.

        Needs a plan of type Business, Education or API, or a higher one.

        Scopes: tracking_fields:write:admin.

        Rate limit: Light.

        Args:
            field: Name of the field, as hosts see it.
            required: Whether hosts must fill it in.
            visible: Whether hosts see it when they schedule.
            recommended_values: Values offered to the host; other values stay possible.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            Tracking field created.

        Example:
            await zoom.tracking_fields.create(
                field="Department",
                required=True,
                visible=True,
                recommended_values=["Growth", "Support"],
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

        Rate limit: Light.

        Args:
            field_id: ID of the tracking field.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            The tracking field.

        Raises:
            NotFoundError: No tracking field has this ID (404).

        Example:
            await zoom.tracking_fields.get("field00000000000000001")
        """
        return await self._call("get_tracking_field", locals())

    async def delete(
        self,
        field_id: str,
        *,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Remove a tracking field from the account.

        Needs a plan of type Business, Education or API, or a higher one.

        Scopes: tracking_fields:write:admin.

        Rate limit: Light.

        Args:
            field_id: ID of the tracking field.
            request_options: How this call alone is sent: time limit, retries, headers.

        Raises:
            NotFoundError: No tracking field has this ID (404).

        Example:
            await zoom.tracking_fields.delete("field00000000000000001")
        """
        await self._call("delete_tracking_field", locals())

    async def update(
        self,
        field_id: str,
        *,
        field: str | None | Unset = UNSET,
        required: bool | None | Unset = UNSET,
        visible: bool | None | Unset = UNSET,
        recommended_values: Sequence[str] | None | Unset = UNSET,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Change a tracking field.

        Fields of the request that you leave out keep their value.

        Needs a plan of type Business, Education or API, or a higher one.

        Scopes: tracking_fields:write:admin.

        Rate limit: Light.

        Args:
            field_id: ID of the tracking field.
            field: New name of the field.
            required: Whether hosts must fill it in.
            visible: Whether hosts see it when they schedule.
            recommended_values: The complete new list of values to offer.
            request_options: How this call alone is sent: time limit, retries, headers.

        Raises:
            NotFoundError: No tracking field has this ID (404).

        Example:
            await zoom.tracking_fields.update(
                "field00000000000000001",
                field="Department",
                required=True,
                visible=True,
                recommended_values=["Growth", "Support"],
            )
        """
        await self._call("update_tracking_field", locals())
