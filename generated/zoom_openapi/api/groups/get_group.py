# Generated from zoom.postman_collection.json. Not to be edited.
from http import HTTPStatus
from typing import Any
from urllib.parse import quote

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.group import Group
from ...types import Response


def _get_kwargs(
    group_id: str,
) -> dict[str, Any]:

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/groups/{group_id}".format(
            group_id=quote(str(group_id), safe=""),
        ),
    }

    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Group | None:
    if response.status_code == 200:
        _response_200 = response.json()
        response_200: Group
        if isinstance(_response_200, dict):
            response_200 = Group.from_dict(_response_200)
        else:
            response_200 = _response_200

        return response_200

    if client.raise_on_unexpected_status:
        raise errors.UnexpectedStatus(response.status_code, response.content)
    else:
        return None


def _build_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Response[Group]:
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
) -> Response[Group]:
    """Get a group

     Return the name of a group and the number of its members.

    **Prerequisites:**
    * Plan: Pro, Business or Education.

    Scopes: group:read:admin.

    Rate limit: Light.

    Documented failures:
    - 200, code 200: The account has no paid plan.
    - 400, code 1010: The group belongs to another account.
    - 404, code 4130: No group has this ID.

    Args:
        group_id (str): ID of the group. Example: group00000000000000001.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[Group]
    """

    kwargs = _get_kwargs(
        group_id=group_id,
    )

    response = client.get_httpx_client().request(
        **kwargs,
    )

    return _build_response(client=client, response=response)


def sync(
    group_id: str,
    *,
    client: AuthenticatedClient | Client,
) -> Group | None:
    """Get a group

     Return the name of a group and the number of its members.

    **Prerequisites:**
    * Plan: Pro, Business or Education.

    Scopes: group:read:admin.

    Rate limit: Light.

    Documented failures:
    - 200, code 200: The account has no paid plan.
    - 400, code 1010: The group belongs to another account.
    - 404, code 4130: No group has this ID.

    Args:
        group_id (str): ID of the group. Example: group00000000000000001.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Group
    """

    return sync_detailed(
        group_id=group_id,
        client=client,
    ).parsed


async def asyncio_detailed(
    group_id: str,
    *,
    client: AuthenticatedClient | Client,
) -> Response[Group]:
    """Get a group

     Return the name of a group and the number of its members.

    **Prerequisites:**
    * Plan: Pro, Business or Education.

    Scopes: group:read:admin.

    Rate limit: Light.

    Documented failures:
    - 200, code 200: The account has no paid plan.
    - 400, code 1010: The group belongs to another account.
    - 404, code 4130: No group has this ID.

    Args:
        group_id (str): ID of the group. Example: group00000000000000001.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[Group]
    """

    kwargs = _get_kwargs(
        group_id=group_id,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    group_id: str,
    *,
    client: AuthenticatedClient | Client,
) -> Group | None:
    """Get a group

     Return the name of a group and the number of its members.

    **Prerequisites:**
    * Plan: Pro, Business or Education.

    Scopes: group:read:admin.

    Rate limit: Light.

    Documented failures:
    - 200, code 200: The account has no paid plan.
    - 400, code 1010: The group belongs to another account.
    - 404, code 4130: No group has this ID.

    Args:
        group_id (str): ID of the group. Example: group00000000000000001.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Group
    """

    return (
        await asyncio_detailed(
            group_id=group_id,
            client=client,
        )
    ).parsed
