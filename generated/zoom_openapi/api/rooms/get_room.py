# Generated from zoom.postman_collection.json. Not to be edited.
from http import HTTPStatus
from typing import Any
from urllib.parse import quote

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.room_profile import RoomProfile
from ...types import UNSET, Response, Unset


def _get_kwargs(
    room_id: str,
    *,
    regenerate_activation_code: bool | Unset = UNSET,
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    params["regenerate_activation_code"] = regenerate_activation_code

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/rooms/{room_id}".format(
            room_id=quote(str(room_id), safe=""),
        ),
        "params": params,
    }

    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> RoomProfile | None:
    if response.status_code == 200:
        _response_200 = response.json()
        response_200: RoomProfile
        if isinstance(_response_200, dict):
            response_200 = RoomProfile.from_dict(_response_200)
        else:
            response_200 = _response_200

        return response_200

    if client.raise_on_unexpected_status:
        raise errors.UnexpectedStatus(response.status_code, response.content)
    else:
        return None


def _build_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Response[RoomProfile]:
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
    regenerate_activation_code: bool | Unset = UNSET,
) -> Response[RoomProfile]:
    """Get a room

     Return the profile of one Zoom Room, with its activation code and support contacts.

    **Prerequisites:**
    * Plan: Pro or higher, with a Zoom Rooms license.

    Scopes: room:read:admin.

    Rate limit: Medium.

    Documented failures:
    - 400, code 200: The account has no Zoom Rooms subscription, or you lack access.
    - 404, code 1012: There is no such room.

    Args:
        room_id (str): ID of the room. Example: room000000000000000001.
        regenerate_activation_code (bool | Unset): Whether to issue a new activation code.
            Default: `false`. Example: False.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[RoomProfile]
    """

    kwargs = _get_kwargs(
        room_id=room_id,
        regenerate_activation_code=regenerate_activation_code,
    )

    response = client.get_httpx_client().request(
        **kwargs,
    )

    return _build_response(client=client, response=response)


def sync(
    room_id: str,
    *,
    client: AuthenticatedClient | Client,
    regenerate_activation_code: bool | Unset = UNSET,
) -> RoomProfile | None:
    """Get a room

     Return the profile of one Zoom Room, with its activation code and support contacts.

    **Prerequisites:**
    * Plan: Pro or higher, with a Zoom Rooms license.

    Scopes: room:read:admin.

    Rate limit: Medium.

    Documented failures:
    - 400, code 200: The account has no Zoom Rooms subscription, or you lack access.
    - 404, code 1012: There is no such room.

    Args:
        room_id (str): ID of the room. Example: room000000000000000001.
        regenerate_activation_code (bool | Unset): Whether to issue a new activation code.
            Default: `false`. Example: False.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        RoomProfile
    """

    return sync_detailed(
        room_id=room_id,
        client=client,
        regenerate_activation_code=regenerate_activation_code,
    ).parsed


async def asyncio_detailed(
    room_id: str,
    *,
    client: AuthenticatedClient | Client,
    regenerate_activation_code: bool | Unset = UNSET,
) -> Response[RoomProfile]:
    """Get a room

     Return the profile of one Zoom Room, with its activation code and support contacts.

    **Prerequisites:**
    * Plan: Pro or higher, with a Zoom Rooms license.

    Scopes: room:read:admin.

    Rate limit: Medium.

    Documented failures:
    - 400, code 200: The account has no Zoom Rooms subscription, or you lack access.
    - 404, code 1012: There is no such room.

    Args:
        room_id (str): ID of the room. Example: room000000000000000001.
        regenerate_activation_code (bool | Unset): Whether to issue a new activation code.
            Default: `false`. Example: False.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[RoomProfile]
    """

    kwargs = _get_kwargs(
        room_id=room_id,
        regenerate_activation_code=regenerate_activation_code,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    room_id: str,
    *,
    client: AuthenticatedClient | Client,
    regenerate_activation_code: bool | Unset = UNSET,
) -> RoomProfile | None:
    """Get a room

     Return the profile of one Zoom Room, with its activation code and support contacts.

    **Prerequisites:**
    * Plan: Pro or higher, with a Zoom Rooms license.

    Scopes: room:read:admin.

    Rate limit: Medium.

    Documented failures:
    - 400, code 200: The account has no Zoom Rooms subscription, or you lack access.
    - 404, code 1012: There is no such room.

    Args:
        room_id (str): ID of the room. Example: room000000000000000001.
        regenerate_activation_code (bool | Unset): Whether to issue a new activation code.
            Default: `false`. Example: False.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        RoomProfile
    """

    return (
        await asyncio_detailed(
            room_id=room_id,
            client=client,
            regenerate_activation_code=regenerate_activation_code,
        )
    ).parsed
