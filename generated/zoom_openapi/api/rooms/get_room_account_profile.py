# Generated from zoom.postman_collection.json. Not to be edited.
from http import HTTPStatus
from typing import Any

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.room_account_profile import RoomAccountProfile
from ...types import Response


def _get_kwargs() -> dict[str, Any]:

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/rooms/account_profile",
    }

    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> RoomAccountProfile | None:
    if response.status_code == 200:
        _response_200 = response.json()
        response_200: RoomAccountProfile
        if isinstance(_response_200, dict):
            response_200 = RoomAccountProfile.from_dict(_response_200)
        else:
            response_200 = _response_200

        return response_200

    if client.raise_on_unexpected_status:
        raise errors.UnexpectedStatus(response.status_code, response.content)
    else:
        return None


def _build_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Response[RoomAccountProfile]:
    return Response(
        status_code=HTTPStatus(response.status_code),
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    *,
    client: AuthenticatedClient | Client,
) -> Response[RoomAccountProfile]:
    """Get room account profile

     Return the profile that all Zoom Rooms of the account share, with support contacts and passcode. For
    a single room, see `get_room`.

    **Prerequisites:**
    * You own the account or administer its Zoom Rooms.

    Scopes: room:read:admin.

    Rate limit: Medium.

    Documented failures:
    - 400, code 200: The account has no Zoom Rooms subscription, or you lack access.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[RoomAccountProfile]
    """

    kwargs = _get_kwargs()

    response = client.get_httpx_client().request(
        **kwargs,
    )

    return _build_response(client=client, response=response)


def sync(
    *,
    client: AuthenticatedClient | Client,
) -> RoomAccountProfile | None:
    """Get room account profile

     Return the profile that all Zoom Rooms of the account share, with support contacts and passcode. For
    a single room, see `get_room`.

    **Prerequisites:**
    * You own the account or administer its Zoom Rooms.

    Scopes: room:read:admin.

    Rate limit: Medium.

    Documented failures:
    - 400, code 200: The account has no Zoom Rooms subscription, or you lack access.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        RoomAccountProfile
    """

    return sync_detailed(
        client=client,
    ).parsed


async def asyncio_detailed(
    *,
    client: AuthenticatedClient | Client,
) -> Response[RoomAccountProfile]:
    """Get room account profile

     Return the profile that all Zoom Rooms of the account share, with support contacts and passcode. For
    a single room, see `get_room`.

    **Prerequisites:**
    * You own the account or administer its Zoom Rooms.

    Scopes: room:read:admin.

    Rate limit: Medium.

    Documented failures:
    - 400, code 200: The account has no Zoom Rooms subscription, or you lack access.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[RoomAccountProfile]
    """

    kwargs = _get_kwargs()

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    *,
    client: AuthenticatedClient | Client,
) -> RoomAccountProfile | None:
    """Get room account profile

     Return the profile that all Zoom Rooms of the account share, with support contacts and passcode. For
    a single room, see `get_room`.

    **Prerequisites:**
    * You own the account or administer its Zoom Rooms.

    Scopes: room:read:admin.

    Rate limit: Medium.

    Documented failures:
    - 400, code 200: The account has no Zoom Rooms subscription, or you lack access.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        RoomAccountProfile
    """

    return (
        await asyncio_detailed(
            client=client,
        )
    ).parsed
