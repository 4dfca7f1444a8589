# Generated from zoom.postman_collection.json. Not to be edited.
from http import HTTPStatus
from typing import Any
from urllib.parse import quote

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.update_group_member_body import UpdateGroupMemberBody
from ...types import Response


def _get_kwargs(
    group_id: str,
    member_id: str,
    *,
    body: UpdateGroupMemberBody,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}

    _kwargs: dict[str, Any] = {
        "method": "patch",
        "url": "/groups/{group_id}/members/{member_id}".format(
            group_id=quote(str(group_id), safe=""),
            member_id=quote(str(member_id), safe=""),
        ),
    }

    _kwargs["json"] = body.to_dict() if hasattr(body, "to_dict") else body

    headers["Content-Type"] = "application/json"

    _kwargs["headers"] = headers
    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Any | None:
    if response.status_code == 204:
        return None

    if client.raise_on_unexpected_status:
        raise errors.UnexpectedStatus(response.status_code, response.content)
    else:
        return None


def _build_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Response[Any]:
    return Response(
        status_code=HTTPStatus(response.status_code),
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    group_id: str,
    member_id: str,
    *,
    client: AuthenticatedClient | Client,
    body: UpdateGroupMemberBody,
) -> Response[Any]:
    """Update a group member

     Move a member to another group or choose the member's primary group. A user follows the settings of
    the primary group, at first the one joined earliest; locked settings of the other groups stay in
    force.

    **Prerequisites:**
    * Plan: Pro or higher.

    Scopes: group:write:admin.

    Rate limit: Medium.

    Documented failures:
    - 400, code 200: The account has no paid plan.
    - 400, code 300: `target_group_id` is missing.
    - 400, code 1010: The group belongs to another account.
    - 404, code 4130: No group has this ID.

    Args:
        group_id (str): ID of the group. With `set_primary`, the same group as `target_group_id`.
            Example: group00000000000000001.
        member_id (str): User ID of the member. Example: jonasLindqvist00000001.
        body (UpdateGroupMemberBody):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[Any]
    """

    kwargs = _get_kwargs(
        group_id=group_id,
        member_id=member_id,
        body=body,
    )

    response = client.get_httpx_client().request(
        **kwargs,
    )

    return _build_response(client=client, response=response)


async def asyncio_detailed(
    group_id: str,
    member_id: str,
    *,
    client: AuthenticatedClient | Client,
    body: UpdateGroupMemberBody,
) -> Response[Any]:
    """Update a group member

     Move a member to another group or choose the member's primary group. A user follows the settings of
    the primary group, at first the one joined earliest; locked settings of the other groups stay in
    force.

    **Prerequisites:**
    * Plan: Pro or higher.

    Scopes: group:write:admin.

    Rate limit: Medium.

    Documented failures:
    - 400, code 200: The account has no paid plan.
    - 400, code 300: `target_group_id` is missing.
    - 400, code 1010: The group belongs to another account.
    - 404, code 4130: No group has this ID.

    Args:
        group_id (str): ID of the group. With `set_primary`, the same group as `target_group_id`.
            Example: group00000000000000001.
        member_id (str): User ID of the member. Example: jonasLindqvist00000001.
        body (UpdateGroupMemberBody):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[Any]
    """

    kwargs = _get_kwargs(
        group_id=group_id,
        member_id=member_id,
        body=body,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)
