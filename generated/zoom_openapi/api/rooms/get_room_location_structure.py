# Generated from zoom.postman_collection.json. Not to be edited.
from http import HTTPStatus
from typing import Any

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.room_location_structure import RoomLocationStructure
from ...types import Response


def _get_kwargs() -> dict[str, Any]:

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/rooms/locations/structure",
    }

    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> RoomLocationStructure | None:
    if response.status_code == 200:
        _response_200 = response.json()
        response_200: RoomLocationStructure
        if isinstance(_response_200, dict):
            response_200 = RoomLocationStructure.from_dict(_response_200)
        else:
            response_200 = _response_200

        return response_200

    if client.raise_on_unexpected_status:
        raise errors.UnexpectedStatus(response.status_code, response.content)
    else:
        return None


def _build_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Response[RoomLocationStructure]:
    return Response(
        status_code=HTTPStatus(response.status_code),
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    *,
    client: AuthenticatedClient | Client,
) -> Response[RoomLocationStructure]:
    """Get room location structure

     Return the levels of location that the account uses, from the top down.

    **Prerequisites:**
    * Zoom Rooms 4.0 or later.
    * You own or administer the account.

    Scopes: room:read:admin.

    Rate limit: Light.

    Documented failures:
    - 400, code 200: The account has no Zoom Rooms subscription.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[RoomLocationStructure]
    """

    kwargs = _get_kwargs()

    response = client.get_httpx_client().request(
        **kwargs,
    )

    return _build_response(client=client, response=response)


def sync(
    *,
    client: AuthenticatedClient | Client,
) -> RoomLocationStructure | None:
    """Get room location structure

     Return the levels of location that the account uses, from the top down.

    **Prerequisites:**
    * Zoom Rooms 4.0 or later.
    * You own or administer the account.

    Scopes: room:read:admin.

    Rate limit: Light.

    Documented failures:
    - 400, code 200: The account has no Zoom Rooms subscription.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        RoomLocationStructure
    """

    return sync_detailed(
        client=client,
    ).parsed


async def asyncio_detailed(
    *,
    client: AuthenticatedClient | Client,
) -> Response[RoomLocationStructure]:
    """Get room location structure

     Return the levels of location that the account uses, from the top down.

    **Prerequisites:**
    * Zoom Rooms 4.0 or later.
    * You own or administer the account.

    Scopes: room:read:admin.

    Rate limit: Light.

    Documented failures:
    - 400, code 200: The account has no Zoom Rooms subscription.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[RoomLocationStructure]
    """

    kwargs = _get_kwargs()

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    *,
    client: AuthenticatedClient | Client,
) -> RoomLocationStructure | None:
    """Get room location structure

     Return the levels of location that the account uses, from the top down.

    **Prerequisites:**
    * Zoom Rooms 4.0 or later.
    * You own or administer the account.

    Scopes: room:read:admin.

    Rate limit: Light.

    Documented failures:
    - 400, code 200: The account has no Zoom Rooms subscription.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        RoomLocationStructure
    """

    return (
        await asyncio_detailed(
            client=client,
        )
    ).parsed
