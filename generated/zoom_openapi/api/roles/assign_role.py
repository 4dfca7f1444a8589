# Generated from zoom.postman_collection.json. Not to be edited.
from http import HTTPStatus
from typing import Any
from urllib.parse import quote

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.assign_role_body import AssignRoleBody
from ...models.role_members_added import RoleMembersAdded
from ...types import Response


def _get_kwargs(
    role_id: str,
    *,
    body: AssignRoleBody,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}

    _kwargs: dict[str, Any] = {
        "method": "post",
        "url": "/roles/{role_id}/members".format(
            role_id=quote(str(role_id), safe=""),
        ),
    }

    _kwargs["json"] = body.to_dict() if hasattr(body, "to_dict") else body

    headers["Content-Type"] = "application/json"

    _kwargs["headers"] = headers
    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> RoleMembersAdded | None:
    if response.status_code == 201:
        _response_201 = response.json()
        response_201: RoleMembersAdded
        if isinstance(_response_201, dict):
            response_201 = RoleMembersAdded.from_dict(_response_201)
        else:
            response_201 = _response_201

        return response_201

    if client.raise_on_unexpected_status:
        raise errors.UnexpectedStatus(response.status_code, response.content)
    else:
        return None


def _build_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Response[RoleMembersAdded]:
    return Response(
        status_code=HTTPStatus(response.status_code),
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    role_id: str,
    *,
    client: AuthenticatedClient | Client,
    body: AssignRoleBody,
) -> Response[RoleMembersAdded]:
    """Assign a role

     Give a role to users, at most 30 at once.

    **Prerequisites:**
    * Plan: Pro or higher.

    Scopes: role:write:admin.

    Rate limit: Medium.

    Documented failures:
    - 400, code 1034: No role has this ID.
    - 400, code 300: The role ID is missing, or the role is owner or plain member, which this request
    cannot give.

    Args:
        role_id (str): ID of the role. Example: role000000000000000001.
        body (AssignRoleBody):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[RoleMembersAdded]
    """

    kwargs = _get_kwargs(
        role_id=role_id,
        body=body,
    )

    response = client.get_httpx_client().request(
        **kwargs,
    )

    return _build_response(client=client, response=response)


def sync(
    role_id: str,
    *,
    client: AuthenticatedClient | Client,
    body: AssignRoleBody,
) -> RoleMembersAdded | None:
    """Assign a role

     Give a role to users, at most 30 at once.

    **Prerequisites:**
    * Plan: Pro or higher.

    Scopes: role:write:admin.

    Rate limit: Medium.

    Documented failures:
    - 400, code 1034: No role has this ID.
    - 400, code 300: The role ID is missing, or the role is owner or plain member, which this request
    cannot give.

    Args:
        role_id (str): ID of the role. Example: role000000000000000001.
        body (AssignRoleBody):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        RoleMembersAdded
    """

    return sync_detailed(
        role_id=role_id,
        client=client,
        body=body,
    ).parsed


async def asyncio_detailed(
    role_id: str,
    *,
    client: AuthenticatedClient | Client,
    body: AssignRoleBody,
) -> Response[RoleMembersAdded]:
    """Assign a role

     Give a role to users, at most 30 at once.

    **Prerequisites:**
    * Plan: Pro or higher.

    Scopes: role:write:admin.

    Rate limit: Medium.

    Documented failures:
    - 400, code 1034: No role has this ID.
    - 400, code 300: The role ID is missing, or the role is owner or plain member, which this request
    cannot give.

    Args:
        role_id (str): ID of the role. Example: role000000000000000001.
        body (AssignRoleBody):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[RoleMembersAdded]
    """

    kwargs = _get_kwargs(
        role_id=role_id,
        body=body,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    role_id: str,
    *,
    client: AuthenticatedClient | Client,
    body: AssignRoleBody,
) -> RoleMembersAdded | None:
    """Assign a role

     Give a role to users, at most 30 at once.

    **Prerequisites:**
    * Plan: Pro or higher.

    Scopes: role:write:admin.

    Rate limit: Medium.

    Documented failures:
    - 400, code 1034: No role has this ID.
    - 400, code 300: The role ID is missing, or the role is owner or plain member, which this request
    cannot give.

    Args:
        role_id (str): ID of the role. Example: role000000000000000001.
        body (AssignRoleBody):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        RoleMembersAdded
    """

    return (
        await asyncio_detailed(
            role_id=role_id,
            client=client,
            body=body,
        )
    ).parsed
