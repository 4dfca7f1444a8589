# Generated from accounts.postman_collection.json, billing.postman_collection.json, chatbot.postman_collection.json, meetings.postman_collection.json, rooms.postman_collection.json and 3 more. Not to be edited.
from __future__ import annotations

from typing import TYPE_CHECKING

from ...runtime.resources import AsyncResource, Resource

if TYPE_CHECKING:
    from ...runtime.options import RequestOptions


class WorkspacesNeighborhoods(Resource):
    """The operations of workspaces.neighborhoods."""

    def list(
        self,
        location_id: str,
        *,
        request_options: RequestOptions | None = None,
    ) -> None:
        """List the neighborhoods of a location.

        Args:
            location_id: The location's ID.
            request_options: How this call alone is sent: time limit, retries, headers.

        Example:
            zoom.workspaces.neighborhoods.list("locBerlinFloor03000001")
        """
        self._call("list_workspace_neighborhoods", locals())

    def batch_delete(
        self,
        location_id: str,
        *,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Delete neighborhoods of a location.

        Args:
            location_id: The location's ID.
            request_options: How this call alone is sent: time limit, retries, headers.

        Example:
            zoom.workspaces.neighborhoods.batch_delete("locBerlinFloor03000001")
        """
        self._call("delete_workspace_neighborhoods", locals())

    def get(
        self,
        location_id: str,
        neighborhood_id: str,
        *,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Return one neighborhood of a location.

        Args:
            location_id: The location's ID.
            neighborhood_id: ID of the neighborhood.
            request_options: How this call alone is sent: time limit, retries, headers.

        Example:
            zoom.workspaces.neighborhoods.get("locBerlinFloor03000001", "nbhdDesign000000000001")
        """
        self._call("get_workspace_neighborhood", locals())


class AsyncWorkspacesNeighborhoods(AsyncResource):
    """The operations of workspaces.neighborhoods."""

    async def list(
        self,
        location_id: str,
        *,
        request_options: RequestOptions | None = None,
    ) -> None:
        """List the neighborhoods of a location.

        Args:
            location_id: The location's ID.
            request_options: How this call alone is sent: time limit, retries, headers.

        Example:
            await zoom.workspaces.neighborhoods.list("locBerlinFloor03000001")
        """
        await self._call("list_workspace_neighborhoods", locals())

    async def batch_delete(
        self,
        location_id: str,
        *,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Delete neighborhoods of a location.

        Args:
            location_id: The location's ID.
            request_options: How this call alone is sent: time limit, retries, headers.

        Example:
            await zoom.workspaces.neighborhoods.batch_delete("locBerlinFloor03000001")
        """
        await self._call("delete_workspace_neighborhoods", locals())

    async def get(
        self,
        location_id: str,
        neighborhood_id: str,
        *,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Return one neighborhood of a location.

        Args:
            location_id: The location's ID.
            neighborhood_id: ID of the neighborhood.
            request_options: How this call alone is sent: time limit, retries, headers.

        Example:
            await zoom.workspaces.neighborhoods.get(
                "locBerlinFloor03000001",
                "nbhdDesign000000000001",
            )
        """
        await self._call("get_workspace_neighborhood", locals())
