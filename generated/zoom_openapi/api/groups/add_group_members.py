# Generated from zoom.postman_collection.json. Not to be edited.
from http import HTTPStatus
from typing import Any
from urllib.parse import quote

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.add_group_members_body import AddGroupMembersBody
from ...models.members_added import MembersAdded
from ...types import Response


def _get_kwargs(
    group_id: str,
    *,
    body: AddGroupMembersBody,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}

    _kwargs: dict[str, Any] = {
        "method": "post",
        "url": "/groups/{group_id}/members".format(
            group_id=quote(str(group_id), safe=""),
        ),
    }

    _kwargs["json"] = body.to_dict() if hasattr(body, "to_dict") else body

    headers["Content-Type"] = "application/json"

    _kwargs["headers"] = headers
    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> MembersAdded | None:
    if response.status_code == 201:
        _response_201 = response.json()
        response_201: MembersAdded
        if isinstance(_response_201, dict):
            response_201 = MembersAdded.from_dict(_response_201)
        else:
            response_201 = _response_201

        return response_201

    if client.raise_on_unexpected_status:
        raise errors.UnexpectedStatus(response.status_code, response.content)
    else:
        return None


def _build_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Response[MembersAdded]:
    return Response(
        status_code=HTTPStatus(response.status_code),
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    group_id: str,
    *,
    client: AuthenticatedClient | Client,
    body: AddGroupMembersBody,
) -> Response[MembersAdded]:
    """Add group members

     Add users of the account to a group.

    **Prerequisites:**
    * Plan: Pro, Business or Education.

    Scopes: group:write:admin.

    Rate limit: Medium.

    Documented failures:
    - 200, code 200: No member added, because the account has no paid plan.
    - 404, code 4130: No group has this ID.

    Args:
        group_id (str): ID of the group. Example: group00000000000000001.
        body (AddGroupMembersBody):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[MembersAdded]
    """

    kwargs = _get_kwargs(
        group_id=group_id,
        body=body,
    )

    response = client.get_httpx_client().request(
        **kwargs,
    )

    return _build_response(client=client, response=response)


def sync(
    group_id: str,
    *,
    client: AuthenticatedClient | Client,
    body: AddGroupMembersBody,
) -> MembersAdded | None:
    """Add group members

     Add users of the account to a group.

    **Prerequisites:**
    * Plan: Pro, Business or Education.

    Scopes: group:write:admin.

    Rate limit: Medium.

    Documented failures:
    - 200, code 200: No member added, because the account has no paid plan.
    - 404, code 4130: No group has this ID.

    Args:
        group_id (str): ID of the group. Example: group00000000000000001.
        body (AddGroupMembersBody):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        MembersAdded
    """

    return sync_detailed(
        group_id=group_id,
        client=client,
        body=body,
    ).parsed


async def asyncio_detailed(
    group_id: str,
    *,
    client: AuthenticatedClient | Client,
    body: AddGroupMembersBody,
) -> Response[MembersAdded]:
    """Add group members

     Add users of the account to a group.

    **Prerequisites:**
    * Plan: Pro, Business or Education.

    Scopes: group:write:admin.

    Rate limit: Medium.

    Documented failures:
    - 200, code 200: No member added, because the account has no paid plan.
    - 404, code 4130: No group has this ID.

    Args:
        group_id (str): ID of the group. Example: group00000000000000001.
        body (AddGroupMembersBody):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[MembersAdded]
    """

    kwargs = _get_kwargs(
        group_id=group_id,
        body=body,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    group_id: str,
    *,
    client: AuthenticatedClient | Client,
    body: AddGroupMembersBody,
) -> MembersAdded | None:
    """Add group members

     Add users of the account to a group.

    **Prerequisites:**
    * Plan: Pro, Business or Education.

    Scopes: group:write:admin.

    Rate limit: Medium.

    Documented failures:
    - 200, code 200: No member added, because the account has no paid plan.
    - 404, code 4130: No group has this ID.

    Args:
        group_id (str): ID of the group. Example: group00000000000000001.
        body (AddGroupMembersBody):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        MembersAdded
    """

    return (
        await asyncio_detailed(
            group_id=group_id,
            client=client,
            body=body,
        )
    ).parsed
