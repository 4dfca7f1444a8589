# Generated from zoom.postman_collection.json. Not to be edited.
from http import HTTPStatus
from typing import Any

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.group_list import GroupList
from ...types import Response


def _get_kwargs() -> dict[str, Any]:

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/groups",
    }

    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> GroupList | None:
    if response.status_code == 200:
        _response_200 = response.json()
        response_200: GroupList
        if isinstance(_response_200, dict):
            response_200 = GroupList.from_dict(_response_200)
        else:
            response_200 = _response_200

        return response_200

    if client.raise_on_unexpected_status:
        raise errors.UnexpectedStatus(response.status_code, response.content)
    else:
        return None


def _build_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Response[GroupList]:
    return Response(
        status_code=HTTPStatus(response.status_code),
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    *,
    client: AuthenticatedClient | Client,
) -> Response[GroupList]:
    """List groups

     List the groups of the account.

    **Prerequisites:**
    * Plan: Pro or higher.

    Scopes: group:read:admin.

    Rate limit: Medium.

    Documented failures:
    - 200, code 200: The account has no paid plan.
    - 404, code 4130: No group has this ID.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[GroupList]
    """

    kwargs = _get_kwargs()

    response = client.get_httpx_client().request(
        **kwargs,
    )

    return _build_response(client=client, response=response)


def sync(
    *,
    client: AuthenticatedClient | Client,
) -> GroupList | None:
    """List groups

     List the groups of the account.

    **Prerequisites:**
    * Plan: Pro or higher.

    Scopes: group:read:admin.

    Rate limit: Medium.

    Documented failures:
    - 200, code 200: The account has no paid plan.
    - 404, code 4130: No group has this ID.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        GroupList
    """

    return sync_detailed(
        client=client,
    ).parsed


async def asyncio_detailed(
    *,
    client: AuthenticatedClient | Client,
) -> Response[GroupList]:
    """List groups

     List the groups of the account.

    **Prerequisites:**
    * Plan: Pro or higher.

    Scopes: group:read:admin.

    Rate limit: Medium.

    Documented failures:
    - 200, code 200: The account has no paid plan.
    - 404, code 4130: No group has this ID.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[GroupList]
    """

    kwargs = _get_kwargs()

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    *,
    client: AuthenticatedClient | Client,
) -> GroupList | None:
    """List groups

     List the groups of the account.

    **Prerequisites:**
    * Plan: Pro or higher.

    Scopes: group:read:admin.

    Rate limit: Medium.

    Documented failures:
    - 200, code 200: The account has no paid plan.
    - 404, code 4130: No group has this ID.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        GroupList
    """

    return (
        await asyncio_detailed(
            client=client,
        )
    ).parsed
