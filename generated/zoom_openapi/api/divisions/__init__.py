# Generated from accounts.postman_collection.json, billing.postman_collection.json, chatbot.postman_collection.json, meetings.postman_collection.json, rooms.postman_collection.json and 3 more. Not to be edited.
from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from ...runtime.resources import AsyncResource, Resource
from ...runtime.types import UNSET, Unset

if TYPE_CHECKING:
    from ... import inputs as _inputs
    from ... import models as _models
    from ...runtime.options import RequestOptions
    from ...runtime.pages import AsyncPages, Pages


class Divisions(Resource):
    """The operations of divisions."""

    def list(
        self,
        *,
        next_page_token: str | Unset = UNSET,
        page_size: int | Unset = UNSET,
        request_options: RequestOptions | None = None,
    ) -> Pages[_models.Division, _models.DivisionList]:
        """List the divisions of the account, page by page.

        Scopes: division:read:admin.

        Granular scopes: division:read:list_divisions:admin.

        Role permissions: Division:Read.

        Rate limit: Light.

        Args:
            next_page_token: Token from the previous page, to ask for the next one. It expires after
                15 minutes.
            page_size: How many entries to return per page. At most 300. By default 30.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            The divisions on this page, fetched page by page as they are asked for.

        Raises:
            ValidationError: Bad Request (400).
            InvalidTokenError: The access token is missing (401, code 30031002).
            InvalidTokenError: The access token is invalid or expired (401, code 30031004).
            PermissionDeniedError: Forbidden (403).
            RateLimitError: Too Many Requests (429).

        Example:
            for item in zoom.divisions.list():
                print(item)
        """
        return self._pages("list_divisions", locals())

    def create(
        self,
        *,
        division_name: str,
        division_description: str | None | Unset = UNSET,
        request_options: RequestOptions | None = None,
    ) -> _models.Division:
        """Create a division.

        An account holds up to 500 divisions.

        Scopes: division:wirte:admin.

        Granular scopes: division:write:division:admin.

        Role permissions: Division:Edit.

        Rate limit: Light.

        Args:
            division_name: Name of the division.
            division_description: What the division is or does.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            The new division.

        Raises:
            ValidationError: A field in the request is invalid (400, code 40005).
            LimitReachedError: The account has reached the maximum number of divisions. Remove some
                divisions, then try again (400, code 42006).
            InvalidTokenError: The token given is invalid or has expired (401, code 30031004).
            InvalidTokenError: The token is missing (401, code 30031002).
            PermissionDeniedError: Forbidden (403).
            AlreadyExistsError: Conflict (409).
            RateLimitError: Too Many Requests (429).

        Example:
            zoom.divisions.create(
                division_name="Sales North",
                division_description="Sales in northern Europe",
            )
        """
        return self._call("create_division", locals())

    def get(
        self,
        division_id: str,
        *,
        request_options: RequestOptions | None = None,
    ) -> _models.Division:
        """Return one division with its name and description, and whether it is the main division.

        Scopes: division:read:admin, division:wirte:admin.

        Granular scopes: division:read:division:admin.

        Role permissions: Division:Read.

        Rate limit: Light.

        Args:
            division_id: The division's ID.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            The division.

        Raises:
            ValidationError: Bad Request (400).
            InvalidTokenError: The access token is missing (401, code 30031002).
            InvalidTokenError: The access token is invalid or expired (401, code 30031004).
            PermissionDeniedError: Forbidden (403).
            NotFoundError: Not Found (404).
            RateLimitError: Too Many Requests (429).

        Example:
            zoom.divisions.get("divNorth0000000000001A")
        """
        return self._call("get_division", locals())

    def delete(
        self,
        division_id: str,
        *,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Delete a division.

        It must have no users left, and the main division stays for good.

        Scopes: division:wirte:admin.

        Granular scopes: division:delete:division:admin.

        Role permissions: Division:Edit.

        Rate limit: Light.

        Args:
            division_id: The division's ID.
            request_options: How this call alone is sent: time limit, retries, headers.

        Raises:
            UnsupportedError: The main division cannot be deleted (400, code 42011).
            WrongStateError: The division still has users. Remove all of them before deleting the
                division (400, code 42012).
            InvalidTokenError: The token is missing (401, code 30031002).
            InvalidTokenError: The token given is invalid or has expired (401, code 30031004).
            PermissionDeniedError: Forbidden (403).
            NotFoundError: Not Found (404).
            RateLimitError: Too Many Requests (429).

        Example:
            zoom.divisions.delete("divNorth0000000000001A")
        """
        self._call("delete_division", locals())

    def update(
        self,
        division_id: str,
        *,
        division_name: str | None | Unset = UNSET,
        division_description: str | None | Unset = UNSET,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Change the name or the description of a division.

        Scopes: division:wirte:admin.

        Granular scopes: division:update:division:admin.

        Role permissions: Division:Edit.

        Rate limit: Light.

        Args:
            division_id: The division's ID.
            division_name: Name of the division.
            division_description: What the division is or does.
            request_options: How this call alone is sent: time limit, retries, headers.

        Raises:
            ValidationError: Bad Request (400).
            InvalidTokenError: The access token is missing (401, code 30031002).
            InvalidTokenError: The access token is invalid or expired (401, code 30031004).
            PermissionDeniedError: Forbidden (403).
            NotFoundError: Not Found (404).
            AlreadyExistsError: Conflict (409).
            RateLimitError: Too Many Requests (429).

        Example:
            zoom.divisions.update(
                "divNorth0000000000001A",
                division_name="Sales North",
                division_description="Sales in northern Europe",
            )
        """
        self._call("update_division", locals())

    def list_members(
        self,
        division_id: str,
        *,
        next_page_token: str | Unset = UNSET,
        page_size: int | Unset = UNSET,
        request_options: RequestOptions | None = None,
    ) -> Pages[_models.DivisionMember, _models.DivisionMemberList]:
        """List the users who belong to a division, page by page.

        Scopes: division:read:admin.

        Granular scopes: division:read:member:admin.

        Role permissions: Division:Read.

        Rate limit: Light.

        Args:
            division_id: The division's ID.
            next_page_token: Token from the previous page, to ask for the next one. It expires after
                15 minutes.
            page_size: How many entries to return per page. At most 300. By default 30.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            The users on this page, fetched page by page as they are asked for.

        Raises:
            ValidationError: Bad Request (400).
            InvalidTokenError: The token is missing (401, code 30031002).
            InvalidTokenError: The token given is invalid or has expired (401, code 30031004).
            PermissionDeniedError: Forbidden (403).
            NotFoundError: Not Found (404).
            RateLimitError: Too Many Requests (429).

        Example:
            for item in zoom.divisions.list_members("divNorth0000000000001A"):
                print(item)
        """
        return self._pages("list_division_members", locals())

    def assign_members(
        self,
        division_id: str,
        *,
        users: Sequence[_inputs.DivisionMemberUserRef] | None | Unset = UNSET,
        request_options: RequestOptions | None = None,
    ) -> _models.AddedMembers:
        """Assign users to a division.

        Each user is in one division only.

        Scopes: division:wirte:admin.

        Granular scopes: division:write:member:admin.

        Role permissions: Division:Edit.

        Rate limit: Medium.

        Args:
            division_id: The division's ID.
            users: The users to assign to the division, by ID or e-mail address; up to 30 at once.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            The IDs of the assigned users and the time of the assignment.

        Raises:
            ValidationError: Bad Request (400).
            InvalidTokenError: The token is missing (401, code 30031002).
            InvalidTokenError: The token given is invalid or has expired (401, code 30031004).
            PermissionDeniedError: Forbidden (403).
            NotFoundError: There is no such division (404, code 40406).
            RateLimitError: Too Many Requests (429).

        Example:
            zoom.divisions.assign_members("divNorth0000000000001A")
        """
        return self._call("assign_division_members", locals())


class AsyncDivisions(AsyncResource):
    """The operations of divisions."""

    def list(
        self,
        *,
        next_page_token: str | Unset = UNSET,
        page_size: int | Unset = UNSET,
        request_options: RequestOptions | None = None,
    ) -> AsyncPages[_models.Division, _models.DivisionList]:
        """List the divisions of the account, page by page.

        Scopes: division:read:admin.

        Granular scopes: division:read:list_divisions:admin.

        Role permissions: Division:Read.

        Rate limit: Light.

        Args:
            next_page_token: Token from the previous page, to ask for the next one. It expires after
                15 minutes.
            page_size: How many entries to return per page. At most 300. By default 30.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            The divisions on this page, fetched page by page as they are asked for.

        Raises:
            ValidationError: Bad Request (400).
            InvalidTokenError: The access token is missing (401, code 30031002).
            InvalidTokenError: The access token is invalid or expired (401, code 30031004).
            PermissionDeniedError: Forbidden (403).
            RateLimitError: Too Many Requests (429).

        Example:
            async for item in zoom.divisions.list():
                print(item)
        """
        return self._pages("list_divisions", locals())

    async def create(
        self,
        *,
        division_name: str,
        division_description: str | None | Unset = UNSET,
        request_options: RequestOptions | None = None,
    ) -> _models.Division:
        """Create a division.

        An account holds up to 500 divisions.

        Scopes: division:wirte:admin.

        Granular scopes: division:write:division:admin.

        Role permissions: Division:Edit.

        Rate limit: Light.

        Args:
            division_name: Name of the division.
            division_description: What the division is or does.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            The new division.

        Raises:
            ValidationError: A field in the request is invalid (400, code 40005).
            LimitReachedError: The account has reached the maximum number of divisions. Remove some
                divisions, then try again (400, code 42006).
            InvalidTokenError: The token given is invalid or has expired (401, code 30031004).
            InvalidTokenError: The token is missing (401, code 30031002).
            PermissionDeniedError: Forbidden (403).
            AlreadyExistsError: Conflict (409).
            RateLimitError: Too Many Requests (429).

        Example:
            await zoom.divisions.create(
                division_name="Sales North",
                division_description="Sales in northern Europe",
            )
        """
        return await self._call("create_division", locals())

    async def get(
        self,
        division_id: str,
        *,
        request_options: RequestOptions | None = None,
    ) -> _models.Division:
        """Return one division with its name and description, and whether it is the main division.

        Scopes: division:read:admin, division:wirte:admin.

        Granular scopes: division:read:division:admin.

        Role permissions: Division:Read.

        Rate limit: Light.

        Args:
            division_id: The division's ID.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            The division.

        Raises:
            ValidationError: Bad Request (400).
            InvalidTokenError: The access token is missing (401, code 30031002).
            InvalidTokenError: The access token is invalid or expired (401, code 30031004).
            PermissionDeniedError: Forbidden (403).
            NotFoundError: Not Found (404).
            RateLimitError: Too Many Requests (429).

        Example:
            await zoom.divisions.get("divNorth0000000000001A")
        """
        return await self._call("get_division", locals())

    async def delete(
        self,
        division_id: str,
        *,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Delete a division.

        It must have no users left, and the main division stays for good.

        Scopes: division:wirte:admin.

        Granular scopes: division:delete:division:admin.

        Role permissions: Division:Edit.

        Rate limit: Light.

        Args:
            division_id: The division's ID.
            request_options: How this call alone is sent: time limit, retries, headers.

        Raises:
            UnsupportedError: The main division cannot be deleted (400, code 42011).
            WrongStateError: The division still has users. Remove all of them before deleting the
                division (400, code 42012).
            InvalidTokenError: The token is missing (401, code 30031002).
            InvalidTokenError: The token given is invalid or has expired (401, code 30031004).
            PermissionDeniedError: Forbidden (403).
            NotFoundError: Not Found (404).
            RateLimitError: Too Many Requests (429).

        Example:
            await zoom.divisions.delete("divNorth0000000000001A")
        """
        await self._call("delete_division", locals())

    async def update(
        self,
        division_id: str,
        *,
        division_name: str | None | Unset = UNSET,
        division_description: str | None | Unset = UNSET,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Change the name or the description of a division.

        Scopes: division:wirte:admin.

        Granular scopes: division:update:division:admin.

        Role permissions: Division:Edit.

        Rate limit: Light.

        Args:
            division_id: The division's ID.
            division_name: Name of the division.
            division_description: What the division is or does.
            request_options: How this call alone is sent: time limit, retries, headers.

        Raises:
            ValidationError: Bad Request (400).
            InvalidTokenError: The access token is missing (401, code 30031002).
            InvalidTokenError: The access token is invalid or expired (401, code 30031004).
            PermissionDeniedError: Forbidden (403).
            NotFoundError: Not Found (404).
            AlreadyExistsError: Conflict (409).
            RateLimitError: Too Many Requests (429).

        Example:
            await zoom.divisions.update(
                "divNorth0000000000001A",
                division_name="Sales North",
                division_description="Sales in northern Europe",
            )
        """
        await self._call("update_division", locals())

    def list_members(
        self,
        division_id: str,
        *,
        next_page_token: str | Unset = UNSET,
        page_size: int | Unset = UNSET,
        request_options: RequestOptions | None = None,
    ) -> AsyncPages[_models.DivisionMember, _models.DivisionMemberList]:
        """List the users who belong to a division, page by page.

        Scopes: division:read:admin.

        Granular scopes: division:read:member:admin.

        Role permissions: Division:Read.

        Rate limit: Light.

        Args:
            division_id: The division's ID.
            next_page_token: Token from the previous page, to ask for the next one. It expires after
                15 minutes.
            page_size: How many entries to return per page. At most 300. By default 30.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            The users on this page, fetched page by page as they are asked for.

        Raises:
            ValidationError: Bad Request (400).
            InvalidTokenError: The token is missing (401, code 30031002).
            InvalidTokenError: The token given is invalid or has expired (401, code 30031004).
            PermissionDeniedError: Forbidden (403).
            NotFoundError: Not Found (404).
            RateLimitError: Too Many Requests (429).

        Example:
            async for item in zoom.divisions.list_members("divNorth0000000000001A"):
                print(item)
        """
        return self._pages("list_division_members", locals())

    async def assign_members(
        self,
        division_id: str,
        *,
        users: Sequence[_inputs.DivisionMemberUserRef] | None | Unset = UNSET,
        request_options: RequestOptions | None = None,
    ) -> _models.AddedMembers:
        """Assign users to a division.

        Each user is in one division only.

        Scopes: division:wirte:admin.

        Granular scopes: division:write:member:admin.

        Role permissions: Division:Edit.

        Rate limit: Medium.

        Args:
            division_id: The division's ID.
            users: The users to assign to the division, by ID or e-mail address; up to 30 at once.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            The IDs of the assigned users and the time of the assignment.

        Raises:
            ValidationError: Bad Request (400).
            InvalidTokenError: The token is missing (401, code 30031002).
            InvalidTokenError: The token given is invalid or has expired (401, code 30031004).
            PermissionDeniedError: Forbidden (403).
            NotFoundError: There is no such division (404, code 40406).
            RateLimitError: Too Many Requests (429).

        Example:
            await zoom.divisions.assign_members("divNorth0000000000001A")
        """
        return await self._call("assign_division_members", locals())
