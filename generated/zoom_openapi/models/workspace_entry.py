# Generated from accounts.postman_collection.json, billing.postman_collection.json, chatbot.postman_collection.json, meetings.postman_collection.json, rooms.postman_collection.json and 3 more. Not to be edited.
from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from ..runtime.records import Record as _Record

if TYPE_CHECKING:
    from .. import models as _models


class WorkspaceEntry(_Record):
    id: str | None
    """The workspace's ID."""
    workspace_name: str | None
    """Name of the workspace."""
    workspace_type: str | None
    """Kind of workspace.

    Known values: `desk`, `room`, `commonWorkspace`.
    """
    location_id: str | None
    """ID of the location the workspace is at."""
    capacity: str | None
    """How many people the workspace holds."""
    construction_status: bool | None
    """Whether the workspace is under construction."""
    room_images: Sequence[str] | None
    """Addresses of the workspace's photos. The last part of each is the photo's file ID."""
    requires_approval: bool | None
    """Whether an admin has to approve reservations of the workspace."""
    asset_ids: Sequence[str] | None
    """IDs of the assets the workspace has."""
    point_coordinate_x: float | None
    """X coordinate of the point that stands for the workspace, such as a desk, on the floor map."""
    point_coordinate_y: float | None
    """Y coordinate of the point that stands for the workspace, such as a desk, on the floor map."""
    point_coordinate_radius: int | None
    """Radius of the point that stands for the workspace, such as a desk, on the floor map."""
    polygon_coordinates: Sequence[_models.PolygonCoordinate] | None
    """Corners of the polygon that stands for the workspace, such as a room, on the floor map."""
    workspace_status: str | None
    """State the workspace is in now."""
    available: bool | None
    """Whether the user can have the workspace during the given time."""
    reserve_permission: bool | None
    """Whether the user may reserve the workspace."""
    max_reserve_duration: int | None
    """For how long the workspace can be reserved, in hours."""

    _READERS = {"polygon_coordinates": ["PolygonCoordinate"]}
