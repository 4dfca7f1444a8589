# Generated from zoom.postman_collection.json. Not to be edited.
from http import HTTPStatus
from typing import Any
from urllib.parse import quote

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.room_device_list import RoomDeviceList
from ...types import Response


def _get_kwargs(
    room_id: str,
) -> dict[str, Any]:

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/rooms/{room_id}/devices".format(
            room_id=quote(str(room_id), safe=""),
        ),
    }

    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> RoomDeviceList | None:
    if response.status_code == 200:
        _response_200 = response.json()
        response_200: RoomDeviceList
        if isinstance(_response_200, dict):
            response_200 = RoomDeviceList.from_dict(_response_200)
        else:
            response_200 = _response_200

        return response_200

    if client.raise_on_unexpected_status:
        raise errors.UnexpectedStatus(response.status_code, response.content)
    else:
        return None


def _build_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Response[RoomDeviceList]:
    return Response(
        status_code=HTTPStatus(response.status_code),
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    room_id: str,
    *,
    client: AuthenticatedClient | Client,
) -> Response[RoomDeviceList]:
    """List room devices

     List the devices of a Zoom Room, each with its app version and status.

    **Prerequisites:**
    * Plan: Pro or higher, with a Zoom Rooms license.
    * You own or administer the account.

    Scopes: room:read:admin.

    Rate limit: Medium.

    Documented failures:
    - 400, code 200: The account has no Zoom Rooms subscription.

    Args:
        room_id (str): ID of the room. Example: room000000000000000001.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[RoomDeviceList]
    """

    kwargs = _get_kwargs(
        room_id=room_id,
    )

    response = client.get_httpx_client().request(
        **kwargs,
    )

    return _build_response(client=client, response=response)


def sync(
    room_id: str,
    *,
    client: AuthenticatedClient | Client,
) -> RoomDeviceList | None:
    """List room devices

     List the devices of a Zoom Room, each with its app version and status.

    **Prerequisites:**
    * Plan: Pro or higher, with a Zoom Rooms license.
    * You own or administer the account.

    Scopes: room:read:admin.

    Rate limit: Medium.

    Documented failures:
    - 400, code 200: The account has no Zoom Rooms subscription.

    Args:
        room_id (str): ID of the room. Example: room000000000000000001.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        RoomDeviceList
    """

    return sync_detailed(
        room_id=room_id,
        client=client,
    ).parsed


async def asyncio_detailed(
    room_id: str,
    *,
    client: AuthenticatedClient | Client,
) -> Response[RoomDeviceList]:
    """List room devices

     List the devices of a Zoom Room, each with its app version and status.

    **Prerequisites:**
    * Plan: Pro or higher, with a Zoom Rooms license.
    * You own or administer the account.

    Scopes: room:read:admin.

    Rate limit: Medium.

    Documented failures:
    - 400, code 200: The account has no Zoom Rooms subscription.

    Args:
        room_id (str): ID of the room. Example: room000000000000000001.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[RoomDeviceList]
    """

    kwargs = _get_kwargs(
        room_id=room_id,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    room_id: str,
    *,
    client: AuthenticatedClient | Client,
) -> RoomDeviceList | None:
    """List room devices

     List the devices of a Zoom Room, each with its app version and status.

    **Prerequisites:**
    * Plan: Pro or higher, with a Zoom Rooms license.
    * You own or administer the account.

    Scopes: room:read:admin.

    Rate limit: Medium.

    Documented failures:
    - 400, code 200: The account has no Zoom Rooms subscription.

    Args:
        room_id (str): ID of the room. Example: room000000000000000001.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        RoomDeviceList
    """

    return (
        await asyncio_detailed(
            room_id=room_id,
            client=client,
        )
    ).parsed
