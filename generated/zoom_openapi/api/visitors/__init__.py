# Generated from accounts.postman_collection.json, billing.postman_collection.json, chatbot.postman_collection.json, meetings.postman_collection.json, rooms.postman_collection.json and 3 more. Not to be edited.
from __future__ import annotations

import datetime
from typing import TYPE_CHECKING

from ...runtime.resources import AsyncResource, Resource
from ...runtime.types import UNSET, Unset

if TYPE_CHECKING:
    from ... import literals as _literals
    from ... import models as _models
    from ...runtime.options import RequestOptions
    from ...runtime.pages import AsyncPages, Pages


class Visitors(Resource):
    """The operations of visitors."""

    def list_invitations(
        self,
        *,
        invite_location_id: str | Unset = UNSET,
        from_: datetime.datetime | str | Unset = UNSET,
        to: datetime.datetime | str | Unset = UNSET,
        data_scope: _literals.VisitorInvitationDataScope | Unset = UNSET,
        next_page_token: str | Unset = UNSET,
        page_size: int | Unset = UNSET,
        request_options: RequestOptions | None = None,
    ) -> Pages[_models.VisitorInvitationEntry, _models.VisitorInvitationEntryList]:
        """List visitor invitations

        List visitor invitations, either those of the calling user or, for admins, those of all
        locations they look after (`data_scope`). Visits can be narrowed to a location and a time.
        The user needs a visitor management licence.

        Scopes: visitor_management:read.

        Granular scopes: visitor_management:read:list_invitations,
        visitor_management:read:list_invitations:admin.

        Rate limit: Medium.

        Args:
            invite_location_id: ID of the location whose invitations are wanted.
            from_: Start of the period in which the visits take place.
            to: End of the period in which the visits take place.
            data_scope: Whose invitations to list: `user` the calling user's own, `account` those of
                all locations of the account that an admin has permissions for. By default "user".
            next_page_token: Token from the previous page, to ask for the next one. It expires after
                15 minutes.
            page_size: How many entries to return per page.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            The invitations on this page, fetched page by page as they are asked for.

        Raises:
            ValidationError: The `next_page_token` or the `page_size` is invalid (400, code
                30051005).
            NotFoundError: Not Found (404).
            RateLimitError: Too Many Requests (429).

        Example:
            for item in zoom.visitors.list_invitations(
                from_="2026-03-16T00:00:00Z",
                to="2026-03-16T23:59:59Z",
            ):
                print(item)
        """
        return self._pages("list_visitor_invitations", locals())

    def send_invitation(
        self,
        *,
        start_time: datetime.datetime | str | None | Unset = UNSET,
        visitor_email: str | None | Unset = UNSET,
        visitor_name: str | None | Unset = UNSET,
        invite_location_id: str | None | Unset = UNSET,
        host_id: str | None | Unset = UNSET,
        visitor_organization: str | None | Unset = UNSET,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Invite a visitor to a location.

        The user needs a visitor management licence, and visitor management must be enabled for
        the account or location. Blocked visitors cannot be invited.

        Scopes: visitor_management:write:admin.

        Granular scopes: visitor_management:write:invitation,
        visitor_management:write:invitation:admin.

        Rate limit: Medium.

        Args:
            start_time: When the visit starts.
            visitor_email: The visitor's email address.
            visitor_name: The visitor's name.
            invite_location_id: ID of the location the visitor is invited to.
            host_id: User ID of the host who invites the visitor.
            visitor_organization: Name of the organization the visitor comes from.
            request_options: How this call alone is sent: time limit, retries, headers.

        Raises:
            PermissionDeniedError: This visitor has been blocked (400, code 30059712).
            FeatureDisabledError: Visitor Management is not enabled for this account or location
                (400, code 30059710).
            PermissionDeniedError: Forbidden (403).
            NotFoundError: Not Found (404).
            TemporaryError: Request Timeout (408).
            RateLimitError: Too Many Requests (429).

        Example:
            zoom.visitors.send_invitation(
                start_time="2026-03-16T15:00:00Z",
                visitor_email="diego.fuentes@example.com",
                visitor_name="Diego Fuentes",
                invite_location_id="locBerlinOffice0000001",
                host_id="userAmara0000000000001",
                visitor_organization="Northwind Lantern",
            )
        """
        self._call("send_visitor_invitation", locals())

    def get_invitation(
        self,
        invitation_id: str,
        *,
        request_options: RequestOptions | None = None,
    ) -> _models.VisitorInvitation:
        """Return one visitor invitation.

        The user needs a visitor management licence.

        Scopes: visitor_management:read.

        Granular scopes: visitor_management:read:invitation_details,
        visitor_management:read:invitation_details:admin.

        Rate limit: Medium.

        Args:
            invitation_id: ID of the visitor invitation.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            The invitation.

        Raises:
            ValidationError: Bad Request (400).
            PermissionDeniedError: Forbidden (403).
            NotFoundError: The invitation cannot be found (404, code 30059702).
            TemporaryError: Request Timeout (408).
            RateLimitError: Too Many Requests (429).

        Example:
            zoom.visitors.get_invitation("invDiegoFuentes0000001")
        """
        return self._call("get_visitor_invitation", locals())

    def delete_invitation(
        self,
        invitation_id: str,
        *,
        cancel: bool | Unset = UNSET,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Delete the invitation of a visitor, or only cancel it when `cancel` is true.

        The user needs a visitor management licence.

        Scopes: visitor_management:write.

        Granular scopes: visitor_management:delete:invitation,
        visitor_management:delete:invitation:admin.

        Rate limit: Medium.

        Args:
            invitation_id: ID of the visitor invitation.
            cancel: Whether to cancel the invitation (true) or to delete it (false).
            request_options: How this call alone is sent: time limit, retries, headers.

        Raises:
            ValidationError: Bad Request (400).
            PermissionDeniedError: Forbidden (403).
            NotFoundError: The invitation cannot be found (404, code 30059708).
            TemporaryError: Request Timeout (408).
            RateLimitError: Too Many Requests (429).

        Example:
            zoom.visitors.delete_invitation("invDiegoFuentes0000001")
        """
        self._call("delete_visitor_invitation", locals())

    def update_invitation(
        self,
        invitation_id: str,
        *,
        start_time: datetime.datetime | str | None | Unset = UNSET,
        visitor_name: str | None | Unset = UNSET,
        invite_location_id: str | None | Unset = UNSET,
        host_id: str | None | Unset = UNSET,
        visitor_organization: str | None | Unset = UNSET,
        visitor_email: str | None | Unset = UNSET,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Change the visitor, time, location or host of an invitation.

        The user needs a visitor management licence, and visitor management must be enabled for
        the account or location.

        Scopes: visitor_management:write.

        Granular scopes: visitor_management:update:invitation,
        visitor_management:update:invitation:admin.

        Rate limit: Medium.

        Args:
            invitation_id: ID of the visitor invitation.
            start_time: When the visit starts.
            visitor_name: The visitor's name.
            invite_location_id: ID of the location the visitor is invited to.
            host_id: User ID of the host who invites the visitor.
            visitor_organization: Name of the organization the visitor comes from.
            visitor_email: The visitor's email address.
            request_options: How this call alone is sent: time limit, retries, headers.

        Raises:
            PermissionDeniedError: This visitor has been blocked (400, code 30059712).
            FeatureDisabledError: Visitor Management is not enabled for this account or location
                (400, code 30059710).
            PermissionDeniedError: Forbidden (403).
            NotFoundError: The invitation cannot be found (404, code 30059707).
            TemporaryError: Request Timeout (408).
            RateLimitError: Too Many Requests (429).

        Example:
            zoom.visitors.update_invitation(
                "invDiegoFuentes0000001",
                start_time="2026-03-16T15:00:00Z",
                visitor_name="Diego Fuentes",
                invite_location_id="locBerlinOffice0000001",
                host_id="userAmara0000000000001",
                visitor_organization="Northwind Lantern",
            )
        """
        self._call("update_visitor_invitation", locals())

    def check_in(
        self,
        invitation_id: str,
        *,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Check in the visitor of an invitation.

        The user needs a visitor management licence. Blocked visitors cannot be checked in.

        Scopes: visitor_management:write.

        Granular scopes: visitor_management:write:check_in,
        visitor_management:write:check_in:admin.

        Rate limit: Medium.

        Args:
            invitation_id: ID of the visitor invitation.
            request_options: How this call alone is sent: time limit, retries, headers.

        Raises:
            PermissionDeniedError: This visitor has been blocked (400, code 30059712).
            FeatureDisabledError: Visitor Management is not enabled for this account or location
                (400, code 30059710).
            PermissionDeniedError: Forbidden (403).
            NotFoundError: The invitation cannot be found (404, code 30059713).
            TemporaryError: Request Timeout (408).
            RateLimitError: Too Many Requests (429).

        Example:
            zoom.visitors.check_in("invDiegoFuentes0000001")
        """
        self._call("check_in_visitor", locals())


class AsyncVisitors(AsyncResource):
    """The operations of visitors."""

    def list_invitations(
        self,
        *,
        invite_location_id: str | Unset = UNSET,
        from_: datetime.datetime | str | Unset = UNSET,
        to: datetime.datetime | str | Unset = UNSET,
        data_scope: _literals.VisitorInvitationDataScope | Unset = UNSET,
        next_page_token: str | Unset = UNSET,
        page_size: int | Unset = UNSET,
        request_options: RequestOptions | None = None,
    ) -> AsyncPages[_models.VisitorInvitationEntry, _models.VisitorInvitationEntryList]:
        """List visitor invitations

        List visitor invitations, either those of the calling user or, for admins, those of all
        locations they look after (`data_scope`). Visits can be narrowed to a location and a time.
        The user needs a visitor management licence.

        Scopes: visitor_management:read.

        Granular scopes: visitor_management:read:list_invitations,
        visitor_management:read:list_invitations:admin.

        Rate limit: Medium.

        Args:
            invite_location_id: ID of the location whose invitations are wanted.
            from_: Start of the period in which the visits take place.
            to: End of the period in which the visits take place.
            data_scope: Whose invitations to list: `user` the calling user's own, `account` those of
                all locations of the account that an admin has permissions for. By default "user".
            next_page_token: Token from the previous page, to ask for the next one. It expires after
                15 minutes.
            page_size: How many entries to return per page.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            The invitations on this page, fetched page by page as they are asked for.

        Raises:
            ValidationError: The `next_page_token` or the `page_size` is invalid (400, code
                30051005).
            NotFoundError: Not Found (404).
            RateLimitError: Too Many Requests (429).

        Example:
            async for item in zoom.visitors.list_invitations(
                from_="2026-03-16T00:00:00Z",
                to="2026-03-16T23:59:59Z",
            ):
                print(item)
        """
        return self._pages("list_visitor_invitations", locals())

    async def send_invitation(
        self,
        *,
        start_time: datetime.datetime | str | None | Unset = UNSET,
        visitor_email: str | None | Unset = UNSET,
        visitor_name: str | None | Unset = UNSET,
        invite_location_id: str | None | Unset = UNSET,
        host_id: str | None | Unset = UNSET,
        visitor_organization: str | None | Unset = UNSET,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Invite a visitor to a location.

        The user needs a visitor management licence, and visitor management must be enabled for
        the account or location. Blocked visitors cannot be invited.

        Scopes: visitor_management:write:admin.

        Granular scopes: visitor_management:write:invitation,
        visitor_management:write:invitation:admin.

        Rate limit: Medium.

        Args:
            start_time: When the visit starts.
            visitor_email: The visitor's email address.
            visitor_name: The visitor's name.
            invite_location_id: ID of the location the visitor is invited to.
            host_id: User ID of the host who invites the visitor.
            visitor_organization: Name of the organization the visitor comes from.
            request_options: How this call alone is sent: time limit, retries, headers.

        Raises:
            PermissionDeniedError: This visitor has been blocked (400, code 30059712).
            FeatureDisabledError: Visitor Management is not enabled for this account or location
                (400, code 30059710).
            PermissionDeniedError: Forbidden (403).
            NotFoundError: Not Found (404).
            TemporaryError: Request Timeout (408).
            RateLimitError: Too Many Requests (429).

        Example:
            await zoom.visitors.send_invitation(
                start_time="2026-03-16T15:00:00Z",
                visitor_email="diego.fuentes@example.com",
                visitor_name="Diego Fuentes",
                invite_location_id="locBerlinOffice0000001",
                host_id="userAmara0000000000001",
                visitor_organization="Northwind Lantern",
            )
        """
        await self._call("send_visitor_invitation", locals())

    async def get_invitation(
        self,
        invitation_id: str,
        *,
        request_options: RequestOptions | None = None,
    ) -> _models.VisitorInvitation:
        """Return one visitor invitation.

        The user needs a visitor management licence.

        Scopes: visitor_management:read.

        Granular scopes: visitor_management:read:invitation_details,
        visitor_management:read:invitation_details:admin.

        Rate limit: Medium.

        Args:
            invitation_id: ID of the visitor invitation.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            The invitation.

        Raises:
            ValidationError: Bad Request (400).
            PermissionDeniedError: Forbidden (403).
            NotFoundError: The invitation cannot be found (404, code 30059702).
            TemporaryError: Request Timeout (408).
            RateLimitError: Too Many Requests (429).

        Example:
            await zoom.visitors.get_invitation("invDiegoFuentes0000001")
        """
        return await self._call("get_visitor_invitation", locals())

    async def delete_invitation(
        self,
        invitation_id: str,
        *,
        cancel: bool | Unset = UNSET,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Delete the invitation of a visitor, or only cancel it when `cancel` is true.

        The user needs a visitor management licence.

        Scopes: visitor_management:write.

        Granular scopes: visitor_management:delete:invitation,
        visitor_management:delete:invitation:admin.

        Rate limit: Medium.

        Args:
            invitation_id: ID of the visitor invitation.
            cancel: Whether to cancel the invitation (true) or to delete it (false).
            request_options: How this call alone is sent: time limit, retries, headers.

        Raises:
            ValidationError: Bad Request (400).
            PermissionDeniedError: Forbidden (403).
            NotFoundError: The invitation cannot be found (404, code 30059708).
            TemporaryError: Request Timeout (408).
            RateLimitError: Too Many Requests (429).

        Example:
            await zoom.visitors.delete_invitation("invDiegoFuentes0000001")
        """
        await self._call("delete_visitor_invitation", locals())

    async def update_invitation(
        self,
        invitation_id: str,
        *,
        start_time: datetime.datetime | str | None | Unset = UNSET,
        visitor_name: str | None | Unset = UNSET,
        invite_location_id: str | None | Unset = UNSET,
        host_id: str | None | Unset = UNSET,
        visitor_organization: str | None | Unset = UNSET,
        visitor_email: str | None | Unset = UNSET,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Change the visitor, time, location or host of an invitation.

        The user needs a visitor management licence, and visitor management must be enabled for
        the account or location.

        Scopes: visitor_management:write.

        Granular scopes: visitor_management:update:invitation,
        visitor_management:update:invitation:admin.

        Rate limit: Medium.

        Args:
            invitation_id: ID of the visitor invitation.
            start_time: When the visit starts.
            visitor_name: The visitor's name.
            invite_location_id: ID of the location the visitor is invited to.
            host_id: User ID of the host who invites the visitor.
            visitor_organization: Name of the organization the visitor comes from.
            visitor_email: The visitor's email address.
            request_options: How this call alone is sent: time limit, retries, headers.

        Raises:
            PermissionDeniedError: This visitor has been blocked (400, code 30059712).
            FeatureDisabledError: Visitor Management is not enabled for this account or location
                (400, code 30059710).
            PermissionDeniedError: Forbidden (403).
            NotFoundError: The invitation cannot be found (404, code 30059707).
            TemporaryError: Request Timeout (408).
            RateLimitError: Too Many Requests (429).

        Example:
            await zoom.visitors.update_invitation(
                "invDiegoFuentes0000001",
                start_time="2026-03-16T15:00:00Z",
                visitor_name="Diego Fuentes",
                invite_location_id="locBerlinOffice0000001",
                host_id="userAmara0000000000001",
                visitor_organization="Northwind Lantern",
            )
        """
        await self._call("update_visitor_invitation", locals())

    async def check_in(
        self,
        invitation_id: str,
        *,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Check in the visitor of an invitation.

        The user needs a visitor management licence. Blocked visitors cannot be checked in.

        Scopes: visitor_management:write.

        Granular scopes: visitor_management:write:check_in,
        visitor_management:write:check_in:admin.

        Rate limit: Medium.

        Args:
            invitation_id: ID of the visitor invitation.
            request_options: How this call alone is sent: time limit, retries, headers.

        Raises:
            PermissionDeniedError: This visitor has been blocked (400, code 30059712).
            FeatureDisabledError: Visitor Management is not enabled for this account or location
                (400, code 30059710).
            PermissionDeniedError: Forbidden (403).
            NotFoundError: The invitation cannot be found (404, code 30059713).
            TemporaryError: Request Timeout (408).
            RateLimitError: Too Many Requests (429).

        Example:
            await zoom.visitors.check_in("invDiegoFuentes0000001")
        """
        await self._call("check_in_visitor", locals())
