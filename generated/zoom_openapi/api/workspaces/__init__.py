# Generated from accounts.postman_collection.json, billing.postman_collection.json, chatbot.postman_collection.json, meetings.postman_collection.json, rooms.postman_collection.json and 3 more. Not to be edited.
from __future__ import annotations

import datetime
from collections.abc import Sequence
from functools import cached_property
from typing import TYPE_CHECKING, Literal

from ...runtime.resources import AsyncResource, Resource
from ...runtime.types import UNSET, Unset

if TYPE_CHECKING:
    from ... import inputs as _inputs
    from ... import literals as _literals
    from ... import models as _models
    from ...runtime.options import RequestOptions
    from ...runtime.pages import AsyncPages, Pages
    from ...runtime.types import FileInput
    from ..workspaces_assets import AsyncWorkspacesAssets, WorkspacesAssets
    from ..workspaces_neighborhoods import (
        AsyncWorkspacesNeighborhoods,
        WorkspacesNeighborhoods,
    )
    from ..workspaces_reservations import (
        AsyncWorkspacesReservations,
        WorkspacesReservations,
    )


class Workspaces(Resource):
    """The operations of workspaces."""

    @cached_property
    def assets(self) -> WorkspacesAssets:
        """The operations of workspaces.assets."""
        from ..workspaces_assets import WorkspacesAssets

        return WorkspacesAssets(self._caller)

    @cached_property
    def neighborhoods(self) -> WorkspacesNeighborhoods:
        """The operations of workspaces.neighborhoods."""
        from ..workspaces_neighborhoods import WorkspacesNeighborhoods

        return WorkspacesNeighborhoods(self._caller)

    @cached_property
    def reservations(self) -> WorkspacesReservations:
        """The operations of workspaces.reservations."""
        from ..workspaces_reservations import WorkspacesReservations

        return WorkspacesReservations(self._caller)

    def list(
        self,
        *,
        location_id: str,
        workspace_name: str | Unset = UNSET,
        workspace_type: _literals.WorkspaceType | Unset = UNSET,
        reserve_user: str | Unset = UNSET,
        page_size: int | Unset = UNSET,
        next_page_token: str | Unset = UNSET,
        request_options: RequestOptions | None = None,
    ) -> Pages[_models.WorkspaceEntry, _models.WorkspaceEntryList]:
        """List the workspaces of a location, with their place on the floor map.

        Without `workspace_type`, desks and rooms come back. Needs a Zoom Workspace Reservation
        subscription.

        Scopes: workspace:read, workspace:read:admin.

        Granular scopes: workspace:read:list_workspaces, workspace:read:list_workspaces:admin.

        Role permissions: WorkspacesManagement:Read.

        Rate limit: Medium.

        Args:
            location_id: ID of the location whose workspaces are wanted.
            workspace_name: Name of the workspaces to list.
            workspace_type: Kind of workspace to list. Without it, desks and rooms come back.
            reserve_user: ID of the user for whom the workspaces are looked up; the calling user if
                left out.
            page_size: How many entries to return per page.
            next_page_token: Token from the previous page, to ask for the next one. It expires after
                15 minutes.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            The workspaces on this page, fetched page by page as they are asked for.

        Raises:
            TemporaryError: The core service of ZR is disabled at the moment; try again later (400,
                code 2).
            TemporaryError: The ZR core system had an error; try again later (400, code 2).
            PlanMissingError: No Zoom Workspace Reservation subscription was found; purchase one and
                try again (400, code 200).
            RateLimitError: Too Many Requests (429).

        Example:
            for item in zoom.workspaces.list(location_id="locBerlinFloor30000001"):
                print(item)
        """
        return self._pages("list_workspaces", locals())

    def create(
        self,
        *,
        location_id: str,
        workspace_name: str,
        workspace_type: _literals.WorkspaceAvailabilityWorkspaceType,
        calendar_resource_id: str | None | Unset = UNSET,
        request_options: RequestOptions | None = None,
    ) -> _models.CreateWorkspaceResult:
        """Create a workspace, either a desk or a room, at a location.

        Scopes: workspace:write:admin.

        Granular scopes: workspace:write:workspace:admin.

        Rate limit: Medium.

        Args:
            location_id: ID of the location at which to create the workspace.
            workspace_name: Name of the workspace. At most 64 characters.
            workspace_type: Kind of workspace.
            calendar_resource_id: ID of the calendar resource that the workspace is to have.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            The new workspace's ID.

        Raises:
            TemporaryError: The core service of ZR is disabled at the moment; try again later (400,
                code 2).
            TemporaryError: The ZR core system had an error; try again later (400, code 2).
            RateLimitError: Too Many Requests (429).

        Example:
            zoom.workspaces.create(
                location_id="locBerlinFloor30000001",
                workspace_name="Desk 14",
                workspace_type="desk",
                calendar_resource_id="calresDesk140000000001",
            )
        """
        return self._call("create_workspace", locals())

    def list_availability(
        self,
        *,
        from_: datetime.datetime | str,
        to: datetime.datetime | str,
        location_id: str,
        reserve_user: str | Unset = UNSET,
        workspace_type: _literals.WorkspaceAvailabilityWorkspaceType | Unset = UNSET,
        page_size: int | Unset = UNSET,
        next_page_token: str | Unset = UNSET,
        request_options: RequestOptions | None = None,
    ) -> Pages[_models.WorkspaceEntry, _models.WorkspaceEntryList]:
        """List workspace availability

        List the workspaces of a location with what holds between `from_` and `to`: whether each
        is available, whether the user may reserve it, and for how long. `to` may lie up to 14
        days ahead.

        Scopes: workspace:read, workspace:read:admin.

        Granular scopes: workspace:read:list_workspaces, workspace:read:list_workspaces:admin.

        Role permissions: WorkspacesManagement:Read.

        Rate limit: Medium.

        Args:
            from_: Start of the period to ask for.
            to: End of the period to ask for, up to 14 days ahead.
            location_id: ID of the location whose workspaces are wanted.
            reserve_user: ID of the user for whom the workspaces are looked up; the calling user if
                left out.
            workspace_type: Kind of workspace to list. Without it, desks and rooms come back.
            page_size: How many entries to return per page.
            next_page_token: Token from the previous page, to ask for the next one. It expires after
                15 minutes.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            The workspaces on this page, fetched page by page as they are asked for.

        Raises:
            ValidationError: Bad Request (400).
            RateLimitError: Too Many Requests (429).

        Example:
            for item in zoom.workspaces.list_availability(
                from_="2026-03-16T08:00:00Z",
                to="2026-03-20T18:00:00Z",
                location_id="locBerlinFloor30000001",
            ):
                print(item)
        """
        return self._pages("list_workspace_availability", locals())

    def upload_floor_map(
        self,
        *,
        file: FileInput,
        location_id: str,
        request_options: RequestOptions | None = None,
    ) -> _models.UploadWorkspaceFloorMapResult:
        """Add a floor map to a location, or replace the one it has.

        The caller needs a Zoom Workspace licence. JPG, JPEG, 24-bit PNG and PDF are taken; 1920
        x 1080 in landscape is the recommended size. The upload goes to the file host, which may
        redirect.

        Scopes: workspace:write:admin.

        Granular scopes: workspace:write:location, workspace:write:location:admin.

        Role permissions: WorkspacesManagement:Edit.

        Rate limit: Medium.

        Args:
            file: The floor map: JPG/JPEG, 24-bit PNG or PDF. Best with 1920 x 1080 pixels, at most
                6000 x 4000.
            location_id: ID of the location the floor map is for.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            The floor map's file ID.

        Raises:
            ValidationError: Bad Request (400).
            AuthenticationError: Unauthorized (401).
            NotFoundError: Not Found (404).
            RateLimitError: Too Many Requests (429).

        Example:
            zoom.workspaces.upload_floor_map(
                file="picture.png",
                location_id="locBerlinFloor30000001",
            )
        """
        return self._call("upload_workspace_floor_map", locals())

    def get_floor_map(
        self,
        location_id: str,
        *,
        request_options: RequestOptions | None = None,
    ) -> _models.WorkspaceFloorMap:
        """Get a workspace floor map

        Return the floor map of a location: the address of its background image, the sizes of
        image and canvas, and the default size of its points.

        Scopes: workspace:read, workspace:read:admin.

        Granular scopes: workspace:read:location, workspace:read:location:admin.

        Rate limit: Light.

        Args:
            location_id: ID of the location of the floor map.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            The floor map.

        Raises:
            PermissionDeniedError: Your access is restricted (401, code 30059620).
            NotFoundError: The location was not found (404, code 30051005).
            RateLimitError: Too Many Requests (429).

        Example:
            zoom.workspaces.get_floor_map("locBerlinFloor03000001")
        """
        return self._call("get_workspace_floor_map", locals())

    def get_questionnaire_summary(
        self,
        *,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Return a summary of the answers to questionnaires.

        Args:
            request_options: How this call alone is sent: time limit, retries, headers.

        Example:
            zoom.workspaces.get_questionnaire_summary()
        """
        self._call("get_workspace_questionnaire_summary", locals())

    def list_released(
        self,
        *,
        from_: datetime.datetime | str,
        to: datetime.datetime | str,
        location_id: str,
        workspace_type: _literals.ReleasedWorkspaceType,
        snapshot_date: datetime.date | str,
        page_size: int | Unset = UNSET,
        next_page_token: str | Unset = UNSET,
        request_options: RequestOptions | None = None,
    ) -> Pages[_models.ReleasedWorkspace, _models.ReleasedWorkspaceList]:
        """List the workspaces whose reservations were released because nobody checked in or out.

        The time asked for may span one month at most.

        Scopes: room:read:admin, workspace:read:admin.

        Granular scopes: zoom_rooms:read:list_release_infos:admin.

        Rate limit: Medium.

        Args:
            from_: Start of the period, in UTC; compared with the time at which reservations start.
            to: End of the period, in UTC; compared with the time at which reservations end.
            location_id: ID of the location whose releases are wanted.
            workspace_type: Kind of workspace to list: `desk`, `room`, or `all` for both.
            snapshot_date: Day whose state of the location counts, in UTC. It must lie within the
                queried time.
            page_size: How many entries to return per page.
            next_page_token: Token from the previous page, to ask for the next one. It expires after
                15 minutes.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            The releases on this page, fetched page by page as they are asked for.

        Raises:
            ValidationError: Bad Request (400).
            AuthenticationError: Unauthorized (401).
            PermissionDeniedError: Forbidden (403).
            RateLimitError: Too Many Requests (429).

        Example:
            for item in zoom.workspaces.list_released(
                from_="2026-03-16T08:00:00Z",
                to="2026-03-20T18:00:00Z",
                location_id="locBerlinFloor30000001",
                workspace_type="all",
                snapshot_date="2026-03-16",
            ):
                print(item)
        """
        return self._pages("list_released_workspaces", locals())

    def update_settings(
        self,
        *,
        body: Sequence[_inputs.UpdateWorkspaceSettingsBody],
        request_options: RequestOptions | None = None,
    ) -> None:
        """Update workspace settings

        Change workspace settings on the level of the account, a location or a desk, for up to 20
        of these and with up to 20 settings each.

        Scopes: workspace:write, workspace:write:admin.

        Granular scopes: workspace:update:setting:admin, workspace:update:setting:master.

        Role permissions: WorkspacesManagement:Edit.

        Rate limit: Light.

        Args:
            body: The body: application/json.
            request_options: How this call alone is sent: time limit, retries, headers.

        Raises:
            ValidationError: Bad Request (400).
            RateLimitError: Too Many Requests (429).

        Example:
            zoom.workspaces.update_settings(
                body=[
                    {
                        "setting_level": "account",
                        "setting_level_id": "acctNorthwind000000001",
                        "settings": [
                            {"setting_type": "max_duration", "setting_value": "120"},
                            {"setting_type": "capacity", "setting_value": "6"},
                        ],
                    },
                    {
                        "setting_level": "location",
                        "setting_level_id": "locBerlinFloor30000001",
                        "settings": [
                            {"setting_type": "max_duration", "setting_value": "120"},
                            {"setting_type": "capacity", "setting_value": "6"},
                        ],
                    },
                ],
            )
        """
        self._call("update_workspace_settings", locals())

    def add_photo(
        self,
        *,
        file: FileInput,
        workspace_id: str,
        request_options: RequestOptions | None = None,
    ) -> _models.AddWorkspacePhotoResult:
        """Upload a photo of a workspace.

        PNG, JPG, JPEG and GIF files of up to 15 MB are taken. The upload goes to the file host.

        Scopes: workspace:write:admin.

        Granular scopes: workspace:write:workspace:admin.

        Role permissions: WorkspacesManagement:Edit.

        Rate limit: Medium.

        Args:
            file: The photo: PNG, JPG/JPEG or GIF, smaller than 15 MB.
            workspace_id: ID of the workspace the photo is of.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            The photo's file ID.

        Raises:
            ValidationError: Bad Request (400).
            AuthenticationError: Unauthorized (401).
            PermissionDeniedError: Forbidden (403).
            NotFoundError: Not Found (404).
            RateLimitError: Too Many Requests (429).

        Example:
            zoom.workspaces.add_photo(file="picture.png", workspace_id="wsDesk1400000000000001")
        """
        return self._call("add_workspace_photo", locals())

    def batch_delete_photos(
        self,
        *,
        workspace_id: str,
        file_ids: Sequence[str],
        request_options: RequestOptions | None = None,
    ) -> None:
        """Delete up to 6 photos of a workspace.

        A photo's file ID is the last part of its address in `room_images`, as the list of
        workspace availability gives it.

        Scopes: workspace:write:admin.

        Granular scopes: workspace:delete:photo:admin.

        Role permissions: WorkspacesManagement:Edit.

        Rate limit: Medium.

        Args:
            workspace_id: ID of the workspace whose photos to delete.
            file_ids: IDs of the photos to delete. Each is the last part of a URL in `room_images`
                of the additional workspace information. 1 to 6 items.
            request_options: How this call alone is sent: time limit, retries, headers.

        Raises:
            ValidationError: Bad Request (400).
            AuthenticationError: Unauthorized (401).
            PermissionDeniedError: Forbidden (403).
            NotFoundError: Not Found (404).
            RateLimitError: Too Many Requests (429).

        Example:
            zoom.workspaces.batch_delete_photos(
                workspace_id="wsDesk1400000000000001",
                file_ids=["photoDesk0000000000001,photoDesk0000000000002"],
            )
        """
        self._call("delete_workspace_photos", locals())

    def get_usage(
        self,
        *,
        location_id: str,
        request_options: RequestOptions | None = None,
    ) -> _models.WorkspaceUsage:
        """Return how many desks and rooms of a location are in use and how many are not.

        Needs a Zoom Workspace Reservation subscription.

        Scopes: workspace:read, workspace:read:admin.

        Granular scopes: workspace:read:usage, workspace:read:usage:admin.

        Rate limit: Medium.

        Args:
            location_id: ID of the location whose usage is wanted.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            The usage of desks, of rooms, and of both.

        Raises:
            TemporaryError: The core service of ZR is disabled at the moment; try again later (400,
                code 2).
            TemporaryError: The ZR core system had an error; try again later (400, code 2).
            PlanMissingError: No Zoom Workspace Reservation subscription was found; purchase one and
                try again (400, code 200).
            RateLimitError: Too Many Requests (429).

        Example:
            zoom.workspaces.get_usage(location_id="locBerlinFloor30000001")
        """
        return self._call("get_workspace_usage", locals())

    def get_user_calendar_settings(
        self,
        user_id: str,
        *,
        request_options: RequestOptions | None = None,
    ) -> _models.UserWorkspaceCalendarSettings:
        """Get user workspace calendar settings

        Return whether a user's reservations of desks and of rooms show as free or busy in the
        calendar. Needs a Zoom Workspace Reservation subscription.

        Scopes: workspace:read:admin.

        Granular scopes: workspace:read:workspace:admin.

        Role permissions: WorkspacesManagement:Read.

        Rate limit: Medium.

        Args:
            user_id: ID of the user whose calendar settings are wanted.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            The user's calendar settings.

        Raises:
            UserNotFoundError: The user was not found (400, code 300510002).
            TemporaryError: The ZR core service is disabled or had a system error; try again later
                (400, code 2).
            PlanMissingError: No Zoom Workspace Reservation subscription was found; purchase one and
                try again (400, code 200).
            AuthenticationError: Unauthorized (401).
            ValidationError: The user ID is missing (404, code 30051014).
            RateLimitError: Too Many Requests (429).

        Example:
            zoom.workspaces.get_user_calendar_settings("userAmara0000000000001")
        """
        return self._call("get_user_workspace_calendar_settings", locals())

    def set_user_calendar_settings(
        self,
        user_id: str,
        *,
        room_status: Literal["busy", "free"] | None | Unset = UNSET,
        desk_status: Literal["busy", "free"] | None | Unset = UNSET,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Set user workspace calendar settings

        Set whether a user's reservations of desks and of rooms show as free or busy in the
        calendar. Needs a Zoom Workspace Reservation subscription.

        Scopes: workspace:write:admin.

        Granular scopes: workspace:write:workspace:admin.

        Role permissions: WorkspacesManagement:Edit.

        Rate limit: Medium.

        Args:
            user_id: ID of the user whose workspace calendar settings change.
            room_status: How the user's room reservations show in the calendar: `free` or `busy`.
            desk_status: How the user's desk reservations show in the calendar: `free` or `busy`.
            request_options: How this call alone is sent: time limit, retries, headers.

        Raises:
            ValidationError: The input for the field room_status is invalid (400, code 300510003).
            UserNotFoundError: The user was not found (400, code 300510002).
            TemporaryError: The ZR core service is disabled or had a system error; try again later
                (400, code 2).
            PlanMissingError: No Zoom Workspace Reservation subscription was found; purchase one and
                try again (400, code 200).
            ValidationError: The input for the field desk_status is invalid (400, code 300510004).
            AuthenticationError: Unauthorized (401).
            ValidationError: The user ID is missing (404, code 30051014).
            RateLimitError: Too Many Requests (429).

        Example:
            zoom.workspaces.set_user_calendar_settings(
                "userAmara0000000000001",
                room_status="busy",
                desk_status="free",
            )
        """
        self._call("set_user_workspace_calendar_settings", locals())

    def delete_floor_map(
        self,
        location_id: str,
        *,
        remove_child: bool | Unset = UNSET,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Delete the floor map of a location.

        The shapes of workspaces and the wayfinding on it stay, unless `remove_child` is true.

        Scopes: workspace:write:admin.

        Granular scopes: workspace:write:location, workspace:write:location:admin.

        Role permissions: WorkspacesManagement:Edit.

        Rate limit: Medium.

        Args:
            location_id: Location, by ID, to which the Zoom Room was added.
            remove_child: Whether the shapes of workspaces and the wayfinding on the floor map are
                removed too.
            request_options: How this call alone is sent: time limit, retries, headers.

        Raises:
            PermissionDeniedError: This access is illegal (400, code 30051005).
            AuthenticationError: Unauthorized (401).
            NotFoundError: Not Found (404).
            RateLimitError: Too Many Requests (429).

        Example:
            zoom.workspaces.delete_floor_map("locBerlinFloor03000001")
        """
        self._call("delete_workspace_floor_map", locals())

    def get(
        self,
        workspace_id: str,
        *,
        request_options: RequestOptions | None = None,
    ) -> _models.Workspace:
        """Return one workspace with its names, codes, calendar resource and location.

        Scopes: workspace:read:admin.

        Granular scopes: workspace:read:list_workspaces, workspace:read:list_workspaces:admin.

        Role permissions: WorkspacesManagement:Read.

        Rate limit: Medium.

        Args:
            workspace_id: ID of the workspace.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            The workspace.

        Raises:
            TemporaryError: The core service of ZR is disabled at the moment; try again later (400,
                code 2).
            TemporaryError: The ZR core system had an error; try again later (400, code 2).
            NotFoundError: The workspace was not found (400, code 8204).
            AuthenticationError: Unauthorized (401).
            RateLimitError: Too Many Requests (429).

        Example:
            zoom.workspaces.get("wsDesk1400000000000001")
        """
        return self._call("get_workspace", locals())

    def delete(
        self,
        workspace_id: str,
        *,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Delete a workspace.

        Scopes: workspace:write:admin.

        Granular scopes: workspace:delete:workspace:admin.

        Rate limit: Medium.

        Args:
            workspace_id: ID of the workspace.
            request_options: How this call alone is sent: time limit, retries, headers.

        Raises:
            TemporaryError: The core service of ZR is disabled at the moment; try again later (400,
                code 2).
            TemporaryError: The ZR core system had an error; try again later (400, code 2).
            NotFoundError: The workspace was not found (400, code 8204).
            RateLimitError: Too Many Requests (429).

        Example:
            zoom.workspaces.delete("wsDesk1400000000000001")
        """
        self._call("delete_workspace", locals())

    def update(
        self,
        workspace_id: str,
        *,
        workspace_name: str | None | Unset = UNSET,
        workspace_display_name: str | None | Unset = UNSET,
        workspace_passcode: str | None | Unset = UNSET,
        calendar_resource_id: str | None | Unset = UNSET,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Change the name, the display name, the passcode or the calendar resource of a workspace.

        Scopes: workspace:write:admin.

        Granular scopes: workspace:update:workspace:admin.

        Rate limit: Medium.

        Args:
            workspace_id: ID of the workspace.
            workspace_name: Name of the workspace. At most 64 characters.
            workspace_display_name: Name the workspace is shown with. At most 64 characters.
            workspace_passcode: Passcode of the workspace.
            calendar_resource_id: ID of the workspace's calendar resource.
            request_options: How this call alone is sent: time limit, retries, headers.

        Raises:
            TemporaryError: The core service of ZR is disabled at the moment; try again later (400,
                code 2).
            TemporaryError: The ZR core system had an error; try again later (400, code 2).
            NotFoundError: The workspace was not found (400, code 8204).
            RateLimitError: Too Many Requests (429).

        Example:
            zoom.workspaces.update(
                "wsDesk1400000000000001",
                workspace_name="Desk 14",
                workspace_display_name="Desk 14, window side",
                workspace_passcode="lantern-1",
                calendar_resource_id="calresDesk140000000001",
            )
        """
        self._call("update_workspace", locals())

    def get_assignment(
        self,
        workspace_id: str,
        *,
        request_options: RequestOptions | None = None,
    ) -> _models.WorkspaceAssignment:
        """Return to whom a desk is assigned.

        The workspace must support assignment, and the feature must be switched on.

        Scopes: workspace:read, workspace:read:admin.

        Granular scopes: workspace:read:assignment, workspace:read:assignment:admin.

        Role permissions: WorkspacesManagement:Read.

        Rate limit: Light.

        Args:
            workspace_id: ID of the workspace.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            The assignment.

        Raises:
            UnsupportedError: This workspace does not support assignment (400, code 300520006).
            UnsupportedError: The assign type is not supported (400, code 300520007).
            FeatureDisabledError: The assignment feature for workspaces is turned off (400, code
                300520008).
            PermissionDeniedError: Your access is restricted (400, code 300520009).
            AuthenticationError: Unauthorized (401).
            NotFoundError: The workspace was not found (404, code 300520005).
            RateLimitError: Too Many Requests (429).

        Example:
            zoom.workspaces.get_assignment("wsDesk1400000000000001")
        """
        return self._call("get_workspace_assignment", locals())

    def assign(
        self,
        workspace_id: str,
        *,
        assign_type: _literals.WorkspaceAssignType,
        permanent_assignment: _inputs.PermanentAssignmentRef | None | Unset = UNSET,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Assign a desk to a user.

        So far only permanent assignments are supported. The workspace must support assignment,
        and the feature must be switched on.

        Scopes: workspace:write:admin.

        Granular scopes: workspace:write:assignment:admin.

        Role permissions: WorkspacesManagement:Edit.

        Rate limit: Light.

        Args:
            workspace_id: ID of the workspace.
            assign_type: How the desk is assigned. So far there is only `permanent`.
            permanent_assignment: The user to whom the desk is permanently assigned. Used when
                `assign_type` is `permanent`.
            request_options: How this call alone is sent: time limit, retries, headers.

        Raises:
            ValidationError: A required input is missing (400, code 300520001).
            UnsupportedError: This workspace does not support assignment (400, code 300520006).
            UnsupportedError: The assign type is not supported (400, code 300520007).
            FeatureDisabledError: The assignment feature for workspaces is turned off (400, code
                300520008).
            PermissionDeniedError: Your access is restricted (400, code 300520009).
            AuthenticationError: Unauthorized (401).
            NotFoundError: The workspace was not found (404, code 300520005).
            RateLimitError: Too Many Requests (429).

        Example:
            zoom.workspaces.assign(
                "wsDesk1400000000000001",
                assign_type="permanent",
                permanent_assignment={
                    "account_id": "acctNorthwind000000001",
                    "user_id": "userAmara0000000000001",
                },
            )
        """
        self._call("assign_workspace", locals())

    def unassign(
        self,
        workspace_id: str,
        *,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Take back the assignment of a desk.

        The workspace must support assignment, and the feature must be switched on.

        Scopes: workspace:write:admin.

        Granular scopes: workspace:delete:assignment:admin.

        Role permissions: WorkspacesManagement:Edit.

        Rate limit: Medium.

        Args:
            workspace_id: ID of the workspace.
            request_options: How this call alone is sent: time limit, retries, headers.

        Raises:
            UnsupportedError: This workspace does not support assignment (400, code 300520006).
            UnsupportedError: The assign type is not supported (400, code 300520007).
            FeatureDisabledError: The assignment feature for workspaces is turned off (400, code
                300520008).
            PermissionDeniedError: Your access is restricted (400, code 300520009).
            AuthenticationError: Unauthorized (401).
            NotFoundError: The workspace was not found (404, code 300520005).
            RateLimitError: Too Many Requests (429).

        Example:
            zoom.workspaces.unassign("wsDesk1400000000000001")
        """
        self._call("unassign_workspace", locals())

    def get_qr_code(
        self,
        workspace_id: str,
        *,
        type_: _literals.WorkspaceQrCodeType | Unset = UNSET,
        ttl: int | Unset = UNSET,
        request_options: RequestOptions | None = None,
    ) -> _models.WorkspaceQrCode:
        """Return the address of a workspace's QR code, either for checking in or the unified one.

        The workspace must be placed on a floor map and support that kind of code. Needs a Zoom
        Workspace Reservation subscription.

        Scopes: workspace:read:admin.

        Granular scopes: workspace:read:qr:admin.

        Role permissions: WorkspacesManagement:Read.

        Rate limit: Medium.

        Args:
            workspace_id: ID of the workspace.
            type_: Which QR code to return the URL of: `check_in` the one for checking in, `unified`
                the unified one. By default "check_in".
            ttl: Seconds until the address of the QR code expires. By default 2592000.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            The address of the QR code and how long it is valid.

        Raises:
            PlanMissingError: No Zoom Workspace Reservation subscription was found; purchase one and
                try again (400, code 200).
            ValidationError: The TTL value for the QR code URL is invalid (400, code 300).
            WrongStateError: The workspace is not placed (configured) on a map (400, code 8205).
            UnsupportedError: The workspace supports no unified QR code (400, code 8206).
            UnsupportedError: The workspace supports no checkin QR code (400, code 8207).
            NotFoundError: There is no such workspace; it does not exist (404, code 8204).
            RateLimitError: Too Many Requests (429).

        Example:
            zoom.workspaces.get_qr_code("wsDesk1400000000000001", type_="check_in")
        """
        return self._call("get_workspace_qr_code", locals())


class AsyncWorkspaces(AsyncResource):
    """The operations of workspaces."""

    @cached_property
    def assets(self) -> AsyncWorkspacesAssets:
        """The operations of workspaces.assets."""
        from ..workspaces_assets import AsyncWorkspacesAssets

        return AsyncWorkspacesAssets(self._caller)

    @cached_property
    def neighborhoods(self) -> AsyncWorkspacesNeighborhoods:
        """The operations of workspaces.neighborhoods."""
        from ..workspaces_neighborhoods import AsyncWorkspacesNeighborhoods

        return AsyncWorkspacesNeighborhoods(self._caller)

    @cached_property
    def reservations(self) -> AsyncWorkspacesReservations:
        """The operations of workspaces.reservations."""
        from ..workspaces_reservations import AsyncWorkspacesReservations

        return AsyncWorkspacesReservations(self._caller)

    def list(
        self,
        *,
        location_id: str,
        workspace_name: str | Unset = UNSET,
        workspace_type: _literals.WorkspaceType | Unset = UNSET,
        reserve_user: str | Unset = UNSET,
        page_size: int | Unset = UNSET,
        next_page_token: str | Unset = UNSET,
        request_options: RequestOptions | None = None,
    ) -> AsyncPages[_models.WorkspaceEntry, _models.WorkspaceEntryList]:
        """List the workspaces of a location, with their place on the floor map.

        Without `workspace_type`, desks and rooms come back. Needs a Zoom Workspace Reservation
        subscription.

        Scopes: workspace:read, workspace:read:admin.

        Granular scopes: workspace:read:list_workspaces, workspace:read:list_workspaces:admin.

        Role permissions: WorkspacesManagement:Read.

        Rate limit: Medium.

        Args:
            location_id: ID of the location whose workspaces are wanted.
            workspace_name: Name of the workspaces to list.
            workspace_type: Kind of workspace to list. Without it, desks and rooms come back.
            reserve_user: ID of the user for whom the workspaces are looked up; the calling user if
                left out.
            page_size: How many entries to return per page.
            next_page_token: Token from the previous page, to ask for the next one. It expires after
                15 minutes.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            The workspaces on this page, fetched page by page as they are asked for.

        Raises:
            TemporaryError: The core service of ZR is disabled at the moment; try again later (400,
                code 2).
            TemporaryError: The ZR core system had an error; try again later (400, code 2).
            PlanMissingError: No Zoom Workspace Reservation subscription was found; purchase one and
                try again (400, code 200).
            RateLimitError: Too Many Requests (429).

        Example:
            async for item in zoom.workspaces.list(location_id="locBerlinFloor30000001"):
                print(item)
        """
        return self._pages("list_workspaces", locals())

    async def create(
        self,
        *,
        location_id: str,
        workspace_name: str,
        workspace_type: _literals.WorkspaceAvailabilityWorkspaceType,
        calendar_resource_id: str | None | Unset = UNSET,
        request_options: RequestOptions | None = None,
    ) -> _models.CreateWorkspaceResult:
        """Create a workspace, either a desk or a room, at a location.

        Scopes: workspace:write:admin.

        Granular scopes: workspace:write:workspace:admin.

        Rate limit: Medium.

        Args:
            location_id: ID of the location at which to create the workspace.
            workspace_name: Name of the workspace. At most 64 characters.
            workspace_type: Kind of workspace.
            calendar_resource_id: ID of the calendar resource that the workspace is to have.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            The new workspace's ID.

        Raises:
            TemporaryError: The core service of ZR is disabled at the moment; try again later (400,
                code 2).
            TemporaryError: The ZR core system had an error; try again later (400, code 2).
            RateLimitError: Too Many Requests (429).

        Example:
            await zoom.workspaces.create(
                location_id="locBerlinFloor30000001",
                workspace_name="Desk 14",
                workspace_type="desk",
                calendar_resource_id="calresDesk140000000001",
            )
        """
        return await self._call("create_workspace", locals())

    def list_availability(
        self,
        *,
        from_: datetime.datetime | str,
        to: datetime.datetime | str,
        location_id: str,
        reserve_user: str | Unset = UNSET,
        workspace_type: _literals.WorkspaceAvailabilityWorkspaceType | Unset = UNSET,
        page_size: int | Unset = UNSET,
        next_page_token: str | Unset = UNSET,
        request_options: RequestOptions | None = None,
    ) -> AsyncPages[_models.WorkspaceEntry, _models.WorkspaceEntryList]:
        """List workspace availability

        List the workspaces of a location with what holds between `from_` and `to`: whether each
        is available, whether the user may reserve it, and for how long. `to` may lie up to 14
        days ahead.

        Scopes: workspace:read, workspace:read:admin.

        Granular scopes: workspace:read:list_workspaces, workspace:read:list_workspaces:admin.

        Role permissions: WorkspacesManagement:Read.

        Rate limit: Medium.

        Args:
            from_: Start of the period to ask for.
            to: End of the period to ask for, up to 14 days ahead.
            location_id: ID of the location whose workspaces are wanted.
            reserve_user: ID of the user for whom the workspaces are looked up; the calling user if
                left out.
            workspace_type: Kind of workspace to list. Without it, desks and rooms come back.
            page_size: How many entries to return per page.
            next_page_token: Token from the previous page, to ask for the next one. It expires after
                15 minutes.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            The workspaces on this page, fetched page by page as they are asked for.

        Raises:
            ValidationError: Bad Request (400).
            RateLimitError: Too Many Requests (429).

        Example:
            async for item in zoom.workspaces.list_availability(
                from_="2026-03-16T08:00:00Z",
                to="2026-03-20T18:00:00Z",
                location_id="locBerlinFloor30000001",
            ):
                print(item)
        """
        return self._pages("list_workspace_availability", locals())

    async def upload_floor_map(
        self,
        *,
        file: FileInput,
        location_id: str,
        request_options: RequestOptions | None = None,
    ) -> _models.UploadWorkspaceFloorMapResult:
        """Add a floor map to a location, or replace the one it has.

        The caller needs a Zoom Workspace licence. JPG, JPEG, 24-bit PNG and PDF are taken; 1920
        x 1080 in landscape is the recommended size. The upload goes to the file host, which may
        redirect.

        Scopes: workspace:write:admin.

        Granular scopes: workspace:write:location, workspace:write:location:admin.

        Role permissions: WorkspacesManagement:Edit.

        Rate limit: Medium.

        Args:
            file: The floor map: JPG/JPEG, 24-bit PNG or PDF. Best with 1920 x 1080 pixels, at most
                6000 x 4000.
            location_id: ID of the location the floor map is for.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            The floor map's file ID.

        Raises:
            ValidationError: Bad Request (400).
            AuthenticationError: Unauthorized (401).
            NotFoundError: Not Found (404).
            RateLimitError: Too Many Requests (429).

        Example:
            await zoom.workspaces.upload_floor_map(
                file="picture.png",
                location_id="locBerlinFloor30000001",
            )
        """
        return await self._call("upload_workspace_floor_map", locals())

    async def get_floor_map(
        self,
        location_id: str,
        *,
        request_options: RequestOptions | None = None,
    ) -> _models.WorkspaceFloorMap:
        """Get a workspace floor map

        Return the floor map of a location: the address of its background image, the sizes of
        image and canvas, and the default size of its points.

        Scopes: workspace:read, workspace:read:admin.

        Granular scopes: workspace:read:location, workspace:read:location:admin.

        Rate limit: Light.

        Args:
            location_id: ID of the location of the floor map.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            The floor map.

        Raises:
            PermissionDeniedError: Your access is restricted (401, code 30059620).
            NotFoundError: The location was not found (404, code 30051005).
            RateLimitError: Too Many Requests (429).

        Example:
            await zoom.workspaces.get_floor_map("locBerlinFloor03000001")
        """
        return await self._call("get_workspace_floor_map", locals())

    async def get_questionnaire_summary(
        self,
        *,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Return a summary of the answers to questionnaires.

        Args:
            request_options: How this call alone is sent: time limit, retries, headers.

        Example:
            await zoom.workspaces.get_questionnaire_summary()
        """
        await self._call("get_workspace_questionnaire_summary", locals())

    def list_released(
        self,
        *,
        from_: datetime.datetime | str,
        to: datetime.datetime | str,
        location_id: str,
        workspace_type: _literals.ReleasedWorkspaceType,
        snapshot_date: datetime.date | str,
        page_size: int | Unset = UNSET,
        next_page_token: str | Unset = UNSET,
        request_options: RequestOptions | None = None,
    ) -> AsyncPages[_models.ReleasedWorkspace, _models.ReleasedWorkspaceList]:
        """List the workspaces whose reservations were released because nobody checked in or out.

        The time asked for may span one month at most.

        Scopes: room:read:admin, workspace:read:admin.

        Granular scopes: zoom_rooms:read:list_release_infos:admin.

        Rate limit: Medium.

        Args:
            from_: Start of the period, in UTC; compared with the time at which reservations start.
            to: End of the period, in UTC; compared with the time at which reservations end.
            location_id: ID of the location whose releases are wanted.
            workspace_type: Kind of workspace to list: `desk`, `room`, or `all` for both.
            snapshot_date: Day whose state of the location counts, in UTC. It must lie within the
                queried time.
            page_size: How many entries to return per page.
            next_page_token: Token from the previous page, to ask for the next one. It expires after
                15 minutes.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            The releases on this page, fetched page by page as they are asked for.

        Raises:
            ValidationError: Bad Request (400).
            AuthenticationError: Unauthorized (401).
            PermissionDeniedError: Forbidden (403).
            RateLimitError: Too Many Requests (429).

        Example:
            async for item in zoom.workspaces.list_released(
                from_="2026-03-16T08:00:00Z",
                to="2026-03-20T18:00:00Z",
                location_id="locBerlinFloor30000001",
                workspace_type="all",
                snapshot_date="2026-03-16",
            ):
                print(item)
        """
        return self._pages("list_released_workspaces", locals())

    async def update_settings(
        self,
        *,
        body: Sequence[_inputs.UpdateWorkspaceSettingsBody],
        request_options: RequestOptions | None = None,
    ) -> None:
        """Update workspace settings

        Change workspace settings on the level of the account, a location or a desk, for up to 20
        of these and with up to 20 settings each.

        Scopes: workspace:write, workspace:write:admin.

        Granular scopes: workspace:update:setting:admin, workspace:update:setting:master.

        Role permissions: WorkspacesManagement:Edit.

        Rate limit: Light.

        Args:
            body: The body: application/json.
            request_options: How this call alone is sent: time limit, retries, headers.

        Raises:
            ValidationError: Bad Request (400).
            RateLimitError: Too Many Requests (429).

        Example:
            await zoom.workspaces.update_settings(
                body=[
                    {
                        "setting_level": "account",
                        "setting_level_id": "acctNorthwind000000001",
                        "settings": [
                            {"setting_type": "max_duration", "setting_value": "120"},
                            {"setting_type": "capacity", "setting_value": "6"},
                        ],
                    },
                    {
                        "setting_level": "location",
                        "setting_level_id": "locBerlinFloor30000001",
                        "settings": [
                            {"setting_type": "max_duration", "setting_value": "120"},
                            {"setting_type": "capacity", "setting_value": "6"},
                        ],
                    },
                ],
            )
        """
        await self._call("update_workspace_settings", locals())

    async def add_photo(
        self,
        *,
        file: FileInput,
        workspace_id: str,
        request_options: RequestOptions | None = None,
    ) -> _models.AddWorkspacePhotoResult:
        """Upload a photo of a workspace.

        PNG, JPG, JPEG and GIF files of up to 15 MB are taken. The upload goes to the file host.

        Scopes: workspace:write:admin.

        Granular scopes: workspace:write:workspace:admin.

        Role permissions: WorkspacesManagement:Edit.

        Rate limit: Medium.

        Args:
            file: The photo: PNG, JPG/JPEG or GIF, smaller than 15 MB.
            workspace_id: ID of the workspace the photo is of.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            The photo's file ID.

        Raises:
            ValidationError: Bad Request (400).
            AuthenticationError: Unauthorized (401).
            PermissionDeniedError: Forbidden (403).
            NotFoundError: Not Found (404).
            RateLimitError: Too Many Requests (429).

        Example:
            await zoom.workspaces.add_photo(
                file="picture.png",
                workspace_id="wsDesk1400000000000001",
            )
        """
        return await self._call("add_workspace_photo", locals())

    async def batch_delete_photos(
        self,
        *,
        workspace_id: str,
        file_ids: Sequence[str],
        request_options: RequestOptions | None = None,
    ) -> None:
        """Delete up to 6 photos of a workspace.

        A photo's file ID is the last part of its address in `room_images`, as the list of
        workspace availability gives it.

        Scopes: workspace:write:admin.

        Granular scopes: workspace:delete:photo:admin.

        Role permissions: WorkspacesManagement:Edit.

        Rate limit: Medium.

        Args:
            workspace_id: ID of the workspace whose photos to delete.
            file_ids: IDs of the photos to delete. Each is the last part of a URL in `room_images`
                of the additional workspace information. 1 to 6 items.
            request_options: How this call alone is sent: time limit, retries, headers.

        Raises:
            ValidationError: Bad Request (400).
            AuthenticationError: Unauthorized (401).
            PermissionDeniedError: Forbidden (403).
            NotFoundError: Not Found (404).
            RateLimitError: Too Many Requests (429).

        Example:
            await zoom.workspaces.batch_delete_photos(
                workspace_id="wsDesk1400000000000001",
                file_ids=["photoDesk0000000000001,photoDesk0000000000002"],
            )
        """
        await self._call("delete_workspace_photos", locals())

    async def get_usage(
        self,
        *,
        location_id: str,
        request_options: RequestOptions | None = None,
    ) -> _models.WorkspaceUsage:
        """Return how many desks and rooms of a location are in use and how many are not.

        Needs a Zoom Workspace Reservation subscription.

        Scopes: workspace:read, workspace:read:admin.

        Granular scopes: workspace:read:usage, workspace:read:usage:admin.

        Rate limit: Medium.

        Args:
            location_id: ID of the location whose usage is wanted.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            The usage of desks, of rooms, and of both.

        Raises:
            TemporaryError: The core service of ZR is disabled at the moment; try again later (400,
                code 2).
            TemporaryError: The ZR core system had an error; try again later (400, code 2).
            PlanMissingError: No Zoom Workspace Reservation subscription was found; purchase one and
                try again (400, code 200).
            RateLimitError: Too Many Requests (429).

        Example:
            await zoom.workspaces.get_usage(location_id="locBerlinFloor30000001")
        """
        return await self._call("get_workspace_usage", locals())

    async def get_user_calendar_settings(
        self,
        user_id: str,
        *,
        request_options: RequestOptions | None = None,
    ) -> _models.UserWorkspaceCalendarSettings:
        """Get user workspace calendar settings

        Return whether a user's reservations of desks and of rooms show as free or busy in the
        calendar. Needs a Zoom Workspace Reservation subscription.

        Scopes: workspace:read:admin.

        Granular scopes: workspace:read:workspace:admin.

        Role permissions: WorkspacesManagement:Read.

        Rate limit: Medium.

        Args:
            user_id: ID of the user whose calendar settings are wanted.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            The user's calendar settings.

        Raises:
            UserNotFoundError: The user was not found (400, code 300510002).
            TemporaryError: The ZR core service is disabled or had a system error; try again later
                (400, code 2).
            PlanMissingError: No Zoom Workspace Reservation subscription was found; purchase one and
                try again (400, code 200).
            AuthenticationError: Unauthorized (401).
            ValidationError: The user ID is missing (404, code 30051014).
            RateLimitError: Too Many Requests (429).

        Example:
            await zoom.workspaces.get_user_calendar_settings("userAmara0000000000001")
        """
        return await self._call("get_user_workspace_calendar_settings", locals())

    async def set_user_calendar_settings(
        self,
        user_id: str,
        *,
        room_status: Literal["busy", "free"] | None | Unset = UNSET,
        desk_status: Literal["busy", "free"] | None | Unset = UNSET,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Set user workspace calendar settings

        Set whether a user's reservations of desks and of rooms show as free or busy in the
        calendar. Needs a Zoom Workspace Reservation subscription.

        Scopes: workspace:write:admin.

        Granular scopes: workspace:write:workspace:admin.

        Role permissions: WorkspacesManagement:Edit.

        Rate limit: Medium.

        Args:
            user_id: ID of the user whose workspace calendar settings change.
            room_status: How the user's room reservations show in the calendar: `free` or `busy`.
            desk_status: How the user's desk reservations show in the calendar: `free` or `busy`.
            request_options: How this call alone is sent: time limit, retries, headers.

        Raises:
            ValidationError: The input for the field room_status is invalid (400, code 300510003).
            UserNotFoundError: The user was not found (400, code 300510002).
            TemporaryError: The ZR core service is disabled or had a system error; try again later
                (400, code 2).
            PlanMissingError: No Zoom Workspace Reservation subscription was found; purchase one and
                try again (400, code 200).
            ValidationError: The input for the field desk_status is invalid (400, code 300510004).
            AuthenticationError: Unauthorized (401).
            ValidationError: The user ID is missing (404, code 30051014).
            RateLimitError: Too Many Requests (429).

        Example:
            await zoom.workspaces.set_user_calendar_settings(
                "userAmara0000000000001",
                room_status="busy",
                desk_status="free",
            )
        """
        await self._call("set_user_workspace_calendar_settings", locals())

    async def delete_floor_map(
        self,
        location_id: str,
        *,
        remove_child: bool | Unset = UNSET,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Delete the floor map of a location.

        The shapes of workspaces and the wayfinding on it stay, unless `remove_child` is true.

        Scopes: workspace:write:admin.

        Granular scopes: workspace:write:location, workspace:write:location:admin.

        Role permissions: WorkspacesManagement:Edit.

        Rate limit: Medium.

        Args:
            location_id: Location, by ID, to which the Zoom Room was added.
            remove_child: Whether the shapes of workspaces and the wayfinding on the floor map are
                removed too.
            request_options: How this call alone is sent: time limit, retries, headers.

        Raises:
            PermissionDeniedError: This access is illegal (400, code 30051005).
            AuthenticationError: Unauthorized (401).
            NotFoundError: Not Found (404).
            RateLimitError: Too Many Requests (429).

        Example:
            await zoom.workspaces.delete_floor_map("locBerlinFloor03000001")
        """
        await self._call("delete_workspace_floor_map", locals())

    async def get(
        self,
        workspace_id: str,
        *,
        request_options: RequestOptions | None = None,
    ) -> _models.Workspace:
        """Return one workspace with its names, codes, calendar resource and location.

        Scopes: workspace:read:admin.

        Granular scopes: workspace:read:list_workspaces, workspace:read:list_workspaces:admin.

        Role permissions: WorkspacesManagement:Read.

        Rate limit: Medium.

        Args:
            workspace_id: ID of the workspace.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            The workspace.

        Raises:
            TemporaryError: The core service of ZR is disabled at the moment; try again later (400,
                code 2).
            TemporaryError: The ZR core system had an error; try again later (400, code 2).
            NotFoundError: The workspace was not found (400, code 8204).
            AuthenticationError: Unauthorized (401).
            RateLimitError: Too Many Requests (429).

        Example:
            await zoom.workspaces.get("wsDesk1400000000000001")
        """
        return await self._call("get_workspace", locals())

    async def delete(
        self,
        workspace_id: str,
        *,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Delete a workspace.

        Scopes: workspace:write:admin.

        Granular scopes: workspace:delete:workspace:admin.

        Rate limit: Medium.

        Args:
            workspace_id: ID of the workspace.
            request_options: How this call alone is sent: time limit, retries, headers.

        Raises:
            TemporaryError: The core service of ZR is disabled at the moment; try again later (400,
                code 2).
            TemporaryError: The ZR core system had an error; try again later (400, code 2).
            NotFoundError: The workspace was not found (400, code 8204).
            RateLimitError: Too Many Requests (429).

        Example:
            await zoom.workspaces.delete("wsDesk1400000000000001")
        """
        await self._call("delete_workspace", locals())

    async def update(
        self,
        workspace_id: str,
        *,
        workspace_name: str | None | Unset = UNSET,
        workspace_display_name: str | None | Unset = UNSET,
        workspace_passcode: str | None | Unset = UNSET,
        calendar_resource_id: str | None | Unset = UNSET,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Change the name, the display name, the passcode or the calendar resource of a workspace.

        Scopes: workspace:write:admin.

        Granular scopes: workspace:update:workspace:admin.

        Rate limit: Medium.

        Args:
            workspace_id: ID of the workspace.
            workspace_name: Name of the workspace. At most 64 characters.
            workspace_display_name: Name the workspace is shown with. At most 64 characters.
            workspace_passcode: Passcode of the workspace.
            calendar_resource_id: ID of the workspace's calendar resource.
            request_options: How this call alone is sent: time limit, retries, headers.

        Raises:
            TemporaryError: The core service of ZR is disabled at the moment; try again later (400,
                code 2).
            TemporaryError: The ZR core system had an error; try again later (400, code 2).
            NotFoundError: The workspace was not found (400, code 8204).
            RateLimitError: Too Many Requests (429).

        Example:
            await zoom.workspaces.update(
                "wsDesk1400000000000001",
                workspace_name="Desk 14",
                workspace_display_name="Desk 14, window side",
                workspace_passcode="lantern-1",
                calendar_resource_id="calresDesk140000000001",
            )
        """
        await self._call("update_workspace", locals())

    async def get_assignment(
        self,
        workspace_id: str,
        *,
        request_options: RequestOptions | None = None,
    ) -> _models.WorkspaceAssignment:
        """Return to whom a desk is assigned.

        The workspace must support assignment, and the feature must be switched on.

        Scopes: workspace:read, workspace:read:admin.

        Granular scopes: workspace:read:assignment, workspace:read:assignment:admin.

        Role permissions: WorkspacesManagement:Read.

        Rate limit: Light.

        Args:
            workspace_id: ID of the workspace.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            The assignment.

        Raises:
            UnsupportedError: This workspace does not support assignment (400, code 300520006).
            UnsupportedError: The assign type is not supported (400, code 300520007).
            FeatureDisabledError: The assignment feature for workspaces is turned off (400, code
                300520008).
            PermissionDeniedError: Your access is restricted (400, code 300520009).
            AuthenticationError: Unauthorized (401).
            NotFoundError: The workspace was not found (404, code 300520005).
            RateLimitError: Too Many Requests (429).

        Example:
            await zoom.workspaces.get_assignment("wsDesk1400000000000001")
        """
        return await self._call("get_workspace_assignment", locals())

    async def assign(
        self,
        workspace_id: str,
        *,
        assign_type: _literals.WorkspaceAssignType,
        permanent_assignment: _inputs.PermanentAssignmentRef | None | Unset = UNSET,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Assign a desk to a user.

        So far only permanent assignments are supported. The workspace must support assignment,
        and the feature must be switched on.

        Scopes: workspace:write:admin.

        Granular scopes: workspace:write:assignment:admin.

        Role permissions: WorkspacesManagement:Edit.

        Rate limit: Light.

        Args:
            workspace_id: ID of the workspace.
            assign_type: How the desk is assigned. So far there is only `permanent`.
            permanent_assignment: The user to whom the desk is permanently assigned. Used when
                `assign_type` is `permanent`.
            request_options: How this call alone is sent: time limit, retries, headers.

        Raises:
            ValidationError: A required input is missing (400, code 300520001).
            UnsupportedError: This workspace does not support assignment (400, code 300520006).
            UnsupportedError: The assign type is not supported (400, code 300520007).
            FeatureDisabledError: The assignment feature for workspaces is turned off (400, code
                300520008).
            PermissionDeniedError: Your access is restricted (400, code 300520009).
            AuthenticationError: Unauthorized (401).
            NotFoundError: The workspace was not found (404, code 300520005).
            RateLimitError: Too Many Requests (429).

        Example:
            await zoom.workspaces.assign(
                "wsDesk1400000000000001",
                assign_type="permanent",
                permanent_assignment={
                    "account_id": "acctNorthwind000000001",
                    "user_id": "userAmara0000000000001",
                },
            )
        """
        await self._call("assign_workspace", locals())

    async def unassign(
        self,
        workspace_id: str,
        *,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Take back the assignment of a desk.

        The workspace must support assignment, and the feature must be switched on.

        Scopes: workspace:write:admin.

        Granular scopes: workspace:delete:assignment:admin.

        Role permissions: WorkspacesManagement:Edit.

        Rate limit: Medium.

        Args:
            workspace_id: ID of the workspace.
            request_options: How this call alone is sent: time limit, retries, headers.

        Raises:
            UnsupportedError: This workspace does not support assignment (400, code 300520006).
            UnsupportedError: The assign type is not supported (400, code 300520007).
            FeatureDisabledError: The assignment feature for workspaces is turned off (400, code
                300520008).
            PermissionDeniedError: Your access is restricted (400, code 300520009).
            AuthenticationError: Unauthorized (401).
            NotFoundError: The workspace was not found (404, code 300520005).
            RateLimitError: Too Many Requests (429).

        Example:
            await zoom.workspaces.unassign("wsDesk1400000000000001")
        """
        await self._call("unassign_workspace", locals())

    async def get_qr_code(
        self,
        workspace_id: str,
        *,
        type_: _literals.WorkspaceQrCodeType | Unset = UNSET,
        ttl: int | Unset = UNSET,
        request_options: RequestOptions | None = None,
    ) -> _models.WorkspaceQrCode:
        """Return the address of a workspace's QR code, either for checking in or the unified one.

        The workspace must be placed on a floor map and support that kind of code. Needs a Zoom
        Workspace Reservation subscription.

        Scopes: workspace:read:admin.

        Granular scopes: workspace:read:qr:admin.

        Role permissions: WorkspacesManagement:Read.

        Rate limit: Medium.

        Args:
            workspace_id: ID of the workspace.
            type_: Which QR code to return the URL of: `check_in` the one for checking in, `unified`
                the unified one. By default "check_in".
            ttl: Seconds until the address of the QR code expires. By default 2592000.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            The address of the QR code and how long it is valid.

        Raises:
            PlanMissingError: No Zoom Workspace Reservation subscription was found; purchase one and
                try again (400, code 200).
            ValidationError: The TTL value for the QR code URL is invalid (400, code 300).
            WrongStateError: The workspace is not placed (configured) on a map (400, code 8205).
            UnsupportedError: The workspace supports no unified QR code (400, code 8206).
            UnsupportedError: The workspace supports no checkin QR code (400, code 8207).
            NotFoundError: There is no such workspace; it does not exist (404, code 8204).
            RateLimitError: Too Many Requests (429).

        Example:
            await zoom.workspaces.get_qr_code("wsDesk1400000000000001", type_="check_in")
        """
        return await self._call("get_workspace_qr_code", locals())
