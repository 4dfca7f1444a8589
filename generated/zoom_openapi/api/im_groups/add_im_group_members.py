# Generated from zoom.postman_collection.json. Not to be edited.
from http import HTTPStatus
from typing import Any
from urllib.parse import quote

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.add_im_group_members_body import AddImGroupMembersBody
from ...models.members_added import MembersAdded
from ...types import Response


def _get_kwargs(
    group_id: str,
    *,
    body: AddImGroupMembersBody,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}

    _kwargs: dict[str, Any] = {
        "method": "post",
        "url": "/im/groups/{group_id}/members".format(
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
    body: AddImGroupMembersBody,
) -> Response[MembersAdded]:
    """Add IM group members

     Add users of the account to an IM group.

    Scopes: imgroup:write:admin.

    Rate limit: Medium.

    Documented failures:
    - 200, code 200: Only paid accounts have IM groups.
    - 300, code 300: The field `name` is missing.
    - 404: The IM group does not exist.

    Args:
        group_id (str): ID of the group. Example: imGroup000000000000001.
        body (AddImGroupMembersBody):

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
    body: AddImGroupMembersBody,
) -> MembersAdded | None:
    """Add IM group members

     Add users of the account to an IM group.

    Scopes: imgroup:write:admin.

    Rate limit: Medium.

    Documented failures:
    - 200, code 200: Only paid accounts have IM groups.
    - 300, code 300: The field `name` is missing.
    - 404: The IM group does not exist.

    Args:
        group_id (str): ID of the group. Example: imGroup000000000000001.
        body (AddImGroupMembersBody):

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
    body: AddImGroupMembersBody,
) -> Response[MembersAdded]:
    """Add IM group members

     Add users of the account to an IM group.

    Scopes: imgroup:write:admin.

    Rate limit: Medium.

    Documented failures:
    - 200, code 200: Only paid accounts have IM groups.
    - 300, code 300: The field `name` is missing.
    - 404: The IM group does not exist.

    Args:
        group_id (str): ID of the group. Example: imGroup000000000000001.
        body (AddImGroupMembersBody):

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
    body: AddImGroupMembersBody,
) -> MembersAdded | None:
    """Add IM group members

     Add users of the account to an IM group.

    Scopes: imgroup:write:admin.

    Rate limit: Medium.

    Documented failures:
    - 200, code 200: Only paid accounts have IM groups.
    - 300, code 300: The field `name` is missing.
    - 404: The IM group does not exist.

    Args:
        group_id (str): ID of the group. Example: imGroup000000000000001.
        body (AddImGroupMembersBody):

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
