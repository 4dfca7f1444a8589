# Generated from accounts.postman_collection.json, billing.postman_collection.json, chatbot.postman_collection.json, meetings.postman_collection.json, rooms.postman_collection.json and 3 more. Not to be edited.
from __future__ import annotations

import datetime
from typing import TYPE_CHECKING

from ...runtime.resources import AsyncResource, Resource
from ...runtime.types import UNSET, Unset

if TYPE_CHECKING:
    from ... import inputs as _inputs
    from ... import literals as _literals
    from ... import models as _models
    from ...runtime.options import RequestOptions


class WorkspacesReservations(Resource):
    """The operations of workspaces.reservations."""

    def check_in_or_out(
        self,
        *,
        method: _literals.WorkspaceReservationInOrOutMethod | None | Unset = UNSET,
        params: _inputs.WorkspaceCheckInParams | None | Unset = UNSET,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Check a user in to a workspace reservation, or out of it.

        The reservation is named by `reservation_id`, or by `workspace_id` together with
        `user_id`. Zoom Rooms desks and common area phone desks are not supported. Needs a Zoom
        Workspace Reservation subscription.

        Scopes: workspace:write:admin.

        Granular scopes: workspace:write:events, workspace:write:events:admin.

        Rate limit: Medium.

        Args:
            method: Whether to check in or check out.
            params: The reservation in question: `reservation_id` alone, or `workspace_id` with
                `user_id`.
            request_options: How this call alone is sent: time limit, retries, headers.

        Raises:
            TemporaryError: The core service of ZR is disabled at the moment; try again later (400,
                code 2).
            TemporaryError: The ZR core system had an error; try again later (400, code 2).
            PlanMissingError: No Zoom Workspace Reservation subscription was found; purchase one and
                try again (400, code 200).
            RateLimitError: Too Many Requests (429).

        Example:
            zoom.workspaces.reservations.check_in_or_out(
                method="check_in",
                params={
                    "workspace_id": "wsDesk1400000000000001",
                    "user_id": "userAmara0000000000001",
                    "reservation_id": "rsvDesk14March00000001",
                },
            )
        """
        self._call("check_workspace_reservation_in_or_out", locals())

    def list_for_floor(
        self,
        floor_id: str,
        *,
        request_options: RequestOptions | None = None,
    ) -> None:
        """List the workspace reservations of a floor.

        Args:
            floor_id: ID of the floor.
            request_options: How this call alone is sent: time limit, retries, headers.

        Example:
            zoom.workspaces.reservations.list_for_floor("locBerlinFloor30000001")
        """
        self._call("list_floor_workspace_reservations", locals())

    def list_for_location(
        self,
        *,
        request_options: RequestOptions | None = None,
    ) -> None:
        """List workspace reservations by location.

        Args:
            request_options: How this call alone is sent: time limit, retries, headers.

        Example:
            zoom.workspaces.reservations.list_for_location()
        """
        self._call("list_location_workspace_reservations", locals())

    def list_for_user(
        self,
        user_id: str,
        *,
        from_: datetime.datetime | str,
        to: datetime.datetime | str,
        request_options: RequestOptions | None = None,
    ) -> _models.ReservationList:
        """List the workspace reservations of a user between `from_` and `to`, up to 14 days.

        Scopes: workspace:read:admin.

        Granular scopes: workspace:read:list_reservations:admin.

        Role permissions: WorkspacesManagement:Read.

        Rate limit: Light.

        Args:
            user_id: The user's ID.
            from_: Start of the period to ask for.
            to: End of the period to ask for; it may reach up to 14 days.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            The user's reservations.

        Raises:
            ValidationError: Bad Request (400).
            AuthenticationError: Unauthorized (401).
            PermissionDeniedError: Forbidden (403).
            NotFoundError: Not Found (404).
            RateLimitError: Too Many Requests (429).

        Example:
            zoom.workspaces.reservations.list_for_user(
                "userAmara0000000000001",
                from_="2026-03-16T08:00:00Z",
                to="2026-03-20T18:00:00Z",
            )
        """
        return self._call("list_user_workspace_reservations", locals())

    def list(
        self,
        workspace_id: str,
        *,
        from_: datetime.datetime | str | Unset = UNSET,
        to: datetime.datetime | str | Unset = UNSET,
        user_id: str | Unset = UNSET,
        request_options: RequestOptions | None = None,
    ) -> _models.ReservationList:
        """List the reservations of a workspace between `from_` and `to`, for all users or one.

        `to` may lie up to 14 days ahead. Needs a Zoom Workspace Reservation subscription.

        Scopes: workspace:read, workspace:read:admin.

        Granular scopes: workspace:read:list_reservations,
        workspace:read:list_reservations:admin.

        Role permissions: WorkspacesManagement:Read.

        Rate limit: Medium.

        Args:
            workspace_id: ID of the workspace.
            from_: Start of the period to ask for.
            to: End of the period to ask for, up to 14 days ahead.
            user_id: ID of the user who has the workspace reservations.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            The workspace's reservations.

        Raises:
            TemporaryError: The core service of ZR is disabled at the moment; try again later (400,
                code 2).
            TemporaryError: The ZR core system had an error; try again later (400, code 2).
            PlanMissingError: No Zoom Workspace Reservation subscription was found; purchase one and
                try again (400, code 200).
            UserNotFoundError: There is no user {userId} (404, code 1001).
            RateLimitError: Too Many Requests (429).

        Example:
            zoom.workspaces.reservations.list(
                "wsDesk1400000000000001",
                from_="2026-03-16T08:00:00Z",
                to="2026-03-20T18:00:00Z",
            )
        """
        return self._call("list_workspace_reservations", locals())

    def create(
        self,
        workspace_id: str,
        *,
        topic: str,
        start_time: datetime.datetime | str,
        end_time: datetime.datetime | str,
        meeting: _inputs.MeetingInput | None | Unset = UNSET,
        reserve_for: str | None | Unset = UNSET,
        check_in: bool | Unset = UNSET,
        request_options: RequestOptions | None = None,
    ) -> _models.CreateWorkspaceReservationResult:
        """Reserve a workspace for the calling user, or for the one in `reserve_for`.

        For a room the `meeting` settings are needed. With `check_in` the new reservation is
        checked in at once. Needs a Zoom Workspace Reservation subscription.

        Scopes: workspace:write, workspace:write:admin.

        Granular scopes: workspace:write:reservation, workspace:write:reservation:admin.

        Role permissions: WorkspacesManagement:Edit.

        Rate limit: Medium.

        Args:
            workspace_id: ID of the workspace.
            topic: Topic of the reservation.
            start_time: When the reservation starts.
            end_time: When the workspace reservation ends.
            meeting: The meeting for the reservation. Needed when the `type` of the workspace is
                `room`.
            reserve_for: User ID of the person to reserve the workspace for.
            check_in: Whether to check in the reservation as soon as it has been created. By default
                false.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            The new reservation's ID and status.

        Raises:
            TemporaryError: The core service of ZR is disabled at the moment; try again later (400,
                code 2).
            TemporaryError: The ZR core system had an error; try again later (400, code 2).
            ValidationError: The date and time range is invalid (400, code 300).
            OperationFailedError: The workspace could not be reserved; it failed (400, code 8201).
            PlanMissingError: No Zoom Workspace Reservation subscription was found; purchase one and
                try again (400, code 200).
            UserNotFoundError: No such user exists: {userId} (404, code 1001).
            RateLimitError: Too Many Requests (429).

        Example:
            zoom.workspaces.reservations.create(
                "wsDesk1400000000000001",
                topic="Focus day",
                start_time="2026-03-16T15:00:00Z",
                end_time="2026-03-16T15:45:00Z",
                reserve_for="userJonas0000000000002",
            )
        """
        return self._call("create_workspace_reservation", locals())

    def get(
        self,
        workspace_id: str,
        reservation_id: str,
        *,
        request_options: RequestOptions | None = None,
    ) -> _models.WorkspaceReservation:
        """Return one reservation of a workspace.

        Needs a Zoom Workspace Reservation subscription.

        Scopes: workspace:read, workspace:read:admin.

        Granular scopes: workspace:read:reservation, workspace:read:reservation:admin.

        Role permissions: WorkspacesManagement:Read.

        Rate limit: Medium.

        Args:
            workspace_id: ID of the workspace.
            reservation_id: ID of the reservation.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            The reservation.

        Raises:
            TemporaryError: The ZR core service is disabled or had a system error; try again later
                (400, code 2).
            PlanMissingError: No Zoom Workspace Reservation subscription was found; purchase one and
                try again (400, code 200).
            NotFoundError: There is no such calendar event; it does not exist (400, code 30093007).
            UserNotFoundError: There is no user {userId} (404, code 1001).
            RateLimitError: Too Many Requests (429).

        Example:
            zoom.workspaces.reservations.get("wsDesk1400000000000001", "rsvDesk14March00000001")
        """
        return self._call("get_workspace_reservation", locals())

    def delete(
        self,
        workspace_id: str,
        reservation_id: str,
        *,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Delete a reservation of a workspace.

        Needs a Zoom Workspace Reservation subscription.

        Scopes: workspace:write, workspace:write:admin.

        Granular scopes: workspace:delete:reservation, workspace:delete:reservation:admin.

        Rate limit: Medium.

        Args:
            workspace_id: ID of the workspace.
            reservation_id: ID of the reservation.
            request_options: How this call alone is sent: time limit, retries, headers.

        Raises:
            TemporaryError: The core service of ZR is disabled at the moment; try again later (400,
                code 2).
            TemporaryError: The ZR core system had an error; try again later (400, code 2).
            PlanMissingError: No Zoom Workspace Reservation subscription was found; purchase one and
                try again (400, code 200).
            NotFoundError: There is no such workspace reservation; it does not exist (404, code
                8202).
            RateLimitError: Too Many Requests (429).

        Example:
            zoom.workspaces.reservations.delete("wsDesk1400000000000001", "rsvDesk14March00000001")
        """
        self._call("delete_workspace_reservation", locals())

    def update(
        self,
        workspace_id: str,
        reservation_id: str,
        *,
        topic: str,
        start_time: datetime.datetime | str,
        end_time: datetime.datetime | str,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Change the topic or the time of a reservation.

        Reservations of the next 6 months can be changed; one lasts at least 15 minutes and at
        most 24 hours. Needs a Zoom Workspace Reservation subscription.

        Scopes: workspace:write, workspace:write:admin.

        Granular scopes: workspace:update:reservation, workspace:update:reservation:admin.

        Rate limit: Medium.

        Args:
            workspace_id: ID of the workspace.
            reservation_id: ID of the reservation.
            topic: Topic of the reservation.
            start_time: When the reservation starts.
            end_time: When the workspace reservation ends.
            request_options: How this call alone is sent: time limit, retries, headers.

        Raises:
            TemporaryError: The core service of ZR is disabled at the moment; try again later (400,
                code 2).
            TemporaryError: The ZR core system had an error; try again later (400, code 2).
            ValidationError: The date and time range is invalid (400, code 300).
            PlanMissingError: No Zoom Workspace Reservation subscription was found; purchase one and
                try again (400, code 200).
            NotFoundError: There is no such workspace reservation; it does not exist (404, code
                8202).
            RateLimitError: Too Many Requests (429).

        Example:
            zoom.workspaces.reservations.update(
                "wsDesk1400000000000001",
                "rsvDesk14March00000001",
                topic="Focus day",
                start_time="2026-03-16T15:00:00Z",
                end_time="2026-03-16T15:45:00Z",
            )
        """
        self._call("update_workspace_reservation", locals())

    def list_questionnaires(
        self,
        workspace_id: str,
        reservation_id: str,
        *,
        subject: _literals.WorkspaceReservationQuestionnaireSubject,
        request_options: RequestOptions | None = None,
    ) -> _models.WorkspaceReservationQuestionnaires:
        """List workspace reservation questionnaires

        List the questionnaires that were filled in for a reservation, with questions and
        answers. `subject` says whether those of the reservation or of the time before check-in
        are wanted.

        Scopes: workspace:read:admin.

        Granular scopes: workspace:read:reservation:admin, workspace:read:reservation:master.

        Role permissions: WorkspacesManagement:Read.

        Rate limit: Light.

        Args:
            workspace_id: ID of the workspace.
            reservation_id: ID of the reservation.
            subject: What the questionnaire is about: `reservation` the reservation itself,
                `pre_checkin` the time before check-in.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            The questionnaires with their answers.

        Raises:
            UnsupportedError: This subject value is not supported (400, code 300520011).
            NotFoundError: The workspace was not found (404, code 300520005).
            NotFoundError: The reservation was not found (404, code 300520010).
            RateLimitError: Too Many Requests (429).

        Example:
            zoom.workspaces.reservations.list_questionnaires(
                "wsDesk1400000000000001",
                "rsvDesk14March00000001",
                subject="reservation",
            )
        """
        return self._call("list_workspace_reservation_questionnaires", locals())


class AsyncWorkspacesReservations(AsyncResource):
    """The operations of workspaces.reservations."""

    async def check_in_or_out(
        self,
        *,
        method: _literals.WorkspaceReservationInOrOutMethod | None | Unset = UNSET,
        params: _inputs.WorkspaceCheckInParams | None | Unset = UNSET,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Check a user in to a workspace reservation, or out of it.

        The reservation is named by `reservation_id`, or by `workspace_id` together with
        `user_id`. Zoom Rooms desks and common area phone desks are not supported. Needs a Zoom
        Workspace Reservation subscription.

        Scopes: workspace:write:admin.

        Granular scopes: workspace:write:events, workspace:write:events:admin.

        Rate limit: Medium.

        Args:
            method: Whether to check in or check out.
            params: The reservation in question: `reservation_id` alone, or `workspace_id` with
                `user_id`.
            request_options: How this call alone is sent: time limit, retries, headers.

        Raises:
            TemporaryError: The core service of ZR is disabled at the moment; try again later (400,
                code 2).
            TemporaryError: The ZR core system had an error; try again later (400, code 2).
            PlanMissingError: No Zoom Workspace Reservation subscription was found; purchase one and
                try again (400, code 200).
            RateLimitError: Too Many Requests (429).

        Example:
            await zoom.workspaces.reservations.check_in_or_out(
                method="check_in",
                params={
                    "workspace_id": "wsDesk1400000000000001",
                    "user_id": "userAmara0000000000001",
                    "reservation_id": "rsvDesk14March00000001",
                },
            )
        """
        await self._call("check_workspace_reservation_in_or_out", locals())

    async def list_for_floor(
        self,
        floor_id: str,
        *,
        request_options: RequestOptions | None = None,
    ) -> None:
        """List the workspace reservations of a floor.

        Args:
            floor_id: ID of the floor.
            request_options: How this call alone is sent: time limit, retries, headers.

        Example:
            await zoom.workspaces.reservations.list_for_floor("locBerlinFloor30000001")
        """
        await self._call("list_floor_workspace_reservations", locals())

    async def list_for_location(
        self,
        *,
        request_options: RequestOptions | None = None,
    ) -> None:
        """List workspace reservations by location.

        Args:
            request_options: How this call alone is sent: time limit, retries, headers.

        Example:
            await zoom.workspaces.reservations.list_for_location()
        """
        await self._call("list_location_workspace_reservations", locals())

    async def list_for_user(
        self,
        user_id: str,
        *,
        from_: datetime.datetime | str,
        to: datetime.datetime | str,
        request_options: RequestOptions | None = None,
    ) -> _models.ReservationList:
        """List the workspace reservations of a user between `from_` and `to`, up to 14 days.

        Scopes: workspace:read:admin.

        Granular scopes: workspace:read:list_reservations:admin.

        Role permissions: WorkspacesManagement:Read.

        Rate limit: Light.

        Args:
            user_id: The user's ID.
            from_: Start of the period to ask for.
            to: End of the period to ask for; it may reach up to 14 days.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            The user's reservations.

        Raises:
            ValidationError: Bad Request (400).
            AuthenticationError: Unauthorized (401).
            PermissionDeniedError: Forbidden (403).
            NotFoundError: Not Found (404).
            RateLimitError: Too Many Requests (429).

        Example:
            await zoom.workspaces.reservations.list_for_user(
                "userAmara0000000000001",
                from_="2026-03-16T08:00:00Z",
                to="2026-03-20T18:00:00Z",
            )
        """
        return await self._call("list_user_workspace_reservations", locals())

    async def list(
        self,
        workspace_id: str,
        *,
        from_: datetime.datetime | str | Unset = UNSET,
        to: datetime.datetime | str | Unset = UNSET,
        user_id: str | Unset = UNSET,
        request_options: RequestOptions | None = None,
    ) -> _models.ReservationList:
        """List the reservations of a workspace between `from_` and `to`, for all users or one.

        `to` may lie up to 14 days ahead. Needs a Zoom Workspace Reservation subscription.

        Scopes: workspace:read, workspace:read:admin.

        Granular scopes: workspace:read:list_reservations,
        workspace:read:list_reservations:admin.

        Role permissions: WorkspacesManagement:Read.

        Rate limit: Medium.

        Args:
            workspace_id: ID of the workspace.
            from_: Start of the period to ask for.
            to: End of the period to ask for, up to 14 days ahead.
            user_id: ID of the user who has the workspace reservations.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            The workspace's reservations.

        Raises:
            TemporaryError: The core service of ZR is disabled at the moment; try again later (400,
                code 2).
            TemporaryError: The ZR core system had an error; try again later (400, code 2).
            PlanMissingError: No Zoom Workspace Reservation subscription was found; purchase one and
                try again (400, code 200).
            UserNotFoundError: There is no user {userId} (404, code 1001).
            RateLimitError: Too Many Requests (429).

        Example:
            await zoom.workspaces.reservations.list(
                "wsDesk1400000000000001",
                from_="2026-03-16T08:00:00Z",
                to="2026-03-20T18:00:00Z",
            )
        """
        return await self._call("list_workspace_reservations", locals())

    async def create(
        self,
        workspace_id: str,
        *,
        topic: str,
        start_time: datetime.datetime | str,
        end_time: datetime.datetime | str,
        meeting: _inputs.MeetingInput | None | Unset = UNSET,
        reserve_for: str | None | Unset = UNSET,
        check_in: bool | Unset = UNSET,
        request_options: RequestOptions | None = None,
    ) -> _models.CreateWorkspaceReservationResult:
        """Reserve a workspace for the calling user, or for the one in `reserve_for`.

        For a room the `meeting` settings are needed. With `check_in` the new reservation is
        checked in at once. Needs a Zoom Workspace Reservation subscription.

        Scopes: workspace:write, workspace:write:admin.

        Granular scopes: workspace:write:reservation, workspace:write:reservation:admin.

        Role permissions: WorkspacesManagement:Edit.

        Rate limit: Medium.

        Args:
            workspace_id: ID of the workspace.
            topic: Topic of the reservation.
            start_time: When the reservation starts.
            end_time: When the workspace reservation ends.
            meeting: The meeting for the reservation. Needed when the `type` of the workspace is
                `room`.
            reserve_for: User ID of the person to reserve the workspace for.
            check_in: Whether to check in the reservation as soon as it has been created. By default
                false.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            The new reservation's ID and status.

        Raises:
            TemporaryError: The core service of ZR is disabled at the moment; try again later (400,
                code 2).
            TemporaryError: The ZR core system had an error; try again later (400, code 2).
            ValidationError: The date and time range is invalid (400, code 300).
            OperationFailedError: The workspace could not be reserved; it failed (400, code 8201).
            PlanMissingError: No Zoom Workspace Reservation subscription was found; purchase one and
                try again (400, code 200).
            UserNotFoundError: No such user exists: {userId} (404, code 1001).
            RateLimitError: Too Many Requests (429).

        Example:
            await zoom.workspaces.reservations.create(
                "wsDesk1400000000000001",
                topic="Focus day",
                start_time="2026-03-16T15:00:00Z",
                end_time="2026-03-16T15:45:00Z",
                reserve_for="userJonas0000000000002",
            )
        """
        return await self._call("create_workspace_reservation", locals())

    async def get(
        self,
        workspace_id: str,
        reservation_id: str,
        *,
        request_options: RequestOptions | None = None,
    ) -> _models.WorkspaceReservation:
        """Return one reservation of a workspace.

        Needs a Zoom Workspace Reservation subscription.

        Scopes: workspace:read, workspace:read:admin.

        Granular scopes: workspace:read:reservation, workspace:read:reservation:admin.

        Role permissions: WorkspacesManagement:Read.

        Rate limit: Medium.

        Args:
            workspace_id: ID of the workspace.
            reservation_id: ID of the reservation.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            The reservation.

        Raises:
            TemporaryError: The ZR core service is disabled or had a system error; try again later
                (400, code 2).
            PlanMissingError: No Zoom Workspace Reservation subscription was found; purchase one and
                try again (400, code 200).
            NotFoundError: There is no such calendar event; it does not exist (400, code 30093007).
            UserNotFoundError: There is no user {userId} (404, code 1001).
            RateLimitError: Too Many Requests (429).

        Example:
            await zoom.workspaces.reservations.get(
                "wsDesk1400000000000001",
                "rsvDesk14March00000001",
            )
        """
        return await self._call("get_workspace_reservation", locals())

    async def delete(
        self,
        workspace_id: str,
        reservation_id: str,
        *,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Delete a reservation of a workspace.

        Needs a Zoom Workspace Reservation subscription.

        Scopes: workspace:write, workspace:write:admin.

        Granular scopes: workspace:delete:reservation, workspace:delete:reservation:admin.

        Rate limit: Medium.

        Args:
            workspace_id: ID of the workspace.
            reservation_id: ID of the reservation.
            request_options: How this call alone is sent: time limit, retries, headers.

        Raises:
            TemporaryError: The core service of ZR is disabled at the moment; try again later (400,
                code 2).
            TemporaryError: The ZR core system had an error; try again later (400, code 2).
            PlanMissingError: No Zoom Workspace Reservation subscription was found; purchase one and
                try again (400, code 200).
            NotFoundError: There is no such workspace reservation; it does not exist (404, code
                8202).
            RateLimitError: Too Many Requests (429).

        Example:
            await zoom.workspaces.reservations.delete(
                "wsDesk1400000000000001",
                "rsvDesk14March00000001",
            )
        """
        await self._call("delete_workspace_reservation", locals())

    async def update(
        self,
        workspace_id: str,
        reservation_id: str,
        *,
        topic: str,
        start_time: datetime.datetime | str,
        end_time: datetime.datetime | str,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Change the topic or the time of a reservation.

        Reservations of the next 6 months can be changed; one lasts at least 15 minutes and at
        most 24 hours. Needs a Zoom Workspace Reservation subscription.

        Scopes: workspace:write, workspace:write:admin.

        Granular scopes: workspace:update:reservation, workspace:update:reservation:admin.

        Rate limit: Medium.

        Args:
            workspace_id: ID of the workspace.
            reservation_id: ID of the reservation.
            topic: Topic of the reservation.
            start_time: When the reservation starts.
            end_time: When the workspace reservation ends.
            request_options: How this call alone is sent: time limit, retries, headers.

        Raises:
            TemporaryError: The core service of ZR is disabled at the moment; try again later (400,
                code 2).
            TemporaryError: The ZR core system had an error; try again later (400, code 2).
            ValidationError: The date and time range is invalid (400, code 300).
            PlanMissingError: No Zoom Workspace Reservation subscription was found; purchase one and
                try again (400, code 200).
            NotFoundError: There is no such workspace reservation; it does not exist (404, code
                8202).
            RateLimitError: Too Many Requests (429).

        Example:
            await zoom.workspaces.reservations.update(
                "wsDesk1400000000000001",
                "rsvDesk14March00000001",
                topic="Focus day",
                start_time="2026-03-16T15:00:00Z",
                end_time="2026-03-16T15:45:00Z",
            )
        """
        await self._call("update_workspace_reservation", locals())

    async def list_questionnaires(
        self,
        workspace_id: str,
        reservation_id: str,
        *,
        subject: _literals.WorkspaceReservationQuestionnaireSubject,
        request_options: RequestOptions | None = None,
    ) -> _models.WorkspaceReservationQuestionnaires:
        """List workspace reservation questionnaires

        List the questionnaires that were filled in for a reservation, with questions and
        answers. `subject` says whether those of the reservation or of the time before check-in
        are wanted.

        Scopes: workspace:read:admin.

        Granular scopes: workspace:read:reservation:admin, workspace:read:reservation:master.

        Role permissions: WorkspacesManagement:Read.

        Rate limit: Light.

        Args:
            workspace_id: ID of the workspace.
            reservation_id: ID of the reservation.
            subject: What the questionnaire is about: `reservation` the reservation itself,
                `pre_checkin` the time before check-in.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            The questionnaires with their answers.

        Raises:
            UnsupportedError: This subject value is not supported (400, code 300520011).
            NotFoundError: The workspace was not found (404, code 300520005).
            NotFoundError: The reservation was not found (404, code 300520010).
            RateLimitError: Too Many Requests (429).

        Example:
            await zoom.workspaces.reservations.list_questionnaires(
                "wsDesk1400000000000001",
                "rsvDesk14March00000001",
                subject="reservation",
            )
        """
        return await self._call("list_workspace_reservation_questionnaires", locals())
