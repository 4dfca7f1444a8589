# Generated from zoom.postman_collection.json. Not to be edited.
from http import HTTPStatus
from typing import Any

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.list_rooms_status import ListRoomsStatus
from ...models.list_rooms_type import ListRoomsType
from ...models.room_list import RoomList
from ...types import UNSET, Response, Unset


def _get_kwargs(
    *,
    status: ListRoomsStatus | Unset = UNSET,
    type_: ListRoomsType | Unset = UNSET,
    unassigned_rooms: bool | Unset = UNSET,
    page_size: int | Unset = UNSET,
    next_page_token: str | Unset = UNSET,
    location_id: str | Unset = UNSET,
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    json_status: str | Unset = UNSET
    if not isinstance(status, Unset):
        json_status = status

    params["status"] = json_status

    json_type_: str | Unset = UNSET
    if not isinstance(type_, Unset):
        json_type_ = type_

    params["type"] = json_type_

    params["unassigned_rooms"] = unassigned_rooms

    params["page_size"] = page_size

    params["next_page_token"] = next_page_token

    params["location_id"] = location_id

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/rooms",
        "params": params,
    }

    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> RoomList | None:
    if response.status_code == 200:
        _response_200 = response.json()
        response_200: RoomList
        if isinstance(_response_200, dict):
            response_200 = RoomList.from_dict(_response_200)
        else:
            response_200 = _response_200

        return response_200

    if client.raise_on_unexpected_status:
        raise errors.UnexpectedStatus(response.status_code, response.content)
    else:
        return None


def _build_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Response[RoomList]:
    return Response(
        status_code=HTTPStatus(response.status_code),
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    *,
    client: AuthenticatedClient | Client,
    status: ListRoomsStatus | Unset = UNSET,
    type_: ListRoomsType | Unset = UNSET,
    unassigned_rooms: bool | Unset = UNSET,
    page_size: int | Unset = UNSET,
    next_page_token: str | Unset = UNSET,
    location_id: str | Unset = UNSET,
) -> Response[RoomList]:
    """List rooms

     List the Zoom Rooms of the account, page by page.

    **Prerequisites:**
    * Plan: Pro or higher, with a Zoom Rooms license.

    Scopes: room:read:admin.

    Rate limit: Medium.

    Args:
        status (ListRoomsStatus | Unset): Returns only rooms in this state: `Offline`,
            `Available`, `InMeeting`, or `UnderConstruction`. Example: Available.
        type_ (ListRoomsType | Unset): Returns only rooms of this type: `ZoomRoom`,
            `SchedulingDisplayOnly` (a display at the door), or `DigitalSignageOnly`. Example:
            ZoomRoom.
        unassigned_rooms (bool | Unset): Whether to return the rooms that are not assigned to
            anyone yet. Example: False.
        page_size (int | Unset): How many records one page holds. Default: `30`. Example: 30.
        next_page_token (str | Unset): Token of the page to return, taken from the answer before
            it; valid for 15 minutes. Example: pageToken0000000000002.
        location_id (str | Unset): ID of the parent location whose rooms to return. Example:
            location00000000000001.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[RoomList]
    """

    kwargs = _get_kwargs(
        status=status,
        type_=type_,
        unassigned_rooms=unassigned_rooms,
        page_size=page_size,
        next_page_token=next_page_token,
        location_id=location_id,
    )

    response = client.get_httpx_client().request(
        **kwargs,
    )

    return _build_response(client=client, response=response)


def sync(
    *,
    client: AuthenticatedClient | Client,
    status: ListRoomsStatus | Unset = UNSET,
    type_: ListRoomsType | Unset = UNSET,
    unassigned_rooms: bool | Unset = UNSET,
    page_size: int | Unset = UNSET,
    next_page_token: str | Unset = UNSET,
    location_id: str | Unset = UNSET,
) -> RoomList | None:
    """List rooms

     List the Zoom Rooms of the account, page by page.

    **Prerequisites:**
    * Plan: Pro or higher, with a Zoom Rooms license.

    Scopes: room:read:admin.

    Rate limit: Medium.

    Args:
        status (ListRoomsStatus | Unset): Returns only rooms in this state: `Offline`,
            `Available`, `InMeeting`, or `UnderConstruction`. Example: Available.
        type_ (ListRoomsType | Unset): Returns only rooms of this type: `ZoomRoom`,
            `SchedulingDisplayOnly` (a display at the door), or `DigitalSignageOnly`. Example:
            ZoomRoom.
        unassigned_rooms (bool | Unset): Whether to return the rooms that are not assigned to
            anyone yet. Example: False.
        page_size (int | Unset): How many records one page holds. Default: `30`. Example: 30.
        next_page_token (str | Unset): Token of the page to return, taken from the answer before
            it; valid for 15 minutes. Example: pageToken0000000000002.
        location_id (str | Unset): ID of the parent location whose rooms to return. Example:
            location00000000000001.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        RoomList
    """

    return sync_detailed(
        client=client,
        status=status,
        type_=type_,
        unassigned_rooms=unassigned_rooms,
        page_size=page_size,
        next_page_token=next_page_token,
        location_id=location_id,
    ).parsed


async def asyncio_detailed(
    *,
    client: AuthenticatedClient | Client,
    status: ListRoomsStatus | Unset = UNSET,
    type_: ListRoomsType | Unset = UNSET,
    unassigned_rooms: bool | Unset = UNSET,
    page_size: int | Unset = UNSET,
    next_page_token: str | Unset = UNSET,
    location_id: str | Unset = UNSET,
) -> Response[RoomList]:
    """List rooms

     List the Zoom Rooms of the account, page by page.

    **Prerequisites:**
    * Plan: Pro or higher, with a Zoom Rooms license.

    Scopes: room:read:admin.

    Rate limit: Medium.

    Args:
        status (ListRoomsStatus | Unset): Returns only rooms in this state: `Offline`,
            `Available`, `InMeeting`, or `UnderConstruction`. Example: Available.
        type_ (ListRoomsType | Unset): Returns only rooms of this type: `ZoomRoom`,
            `SchedulingDisplayOnly` (a display at the door), or `DigitalSignageOnly`. Example:
            ZoomRoom.
        unassigned_rooms (bool | Unset): Whether to return the rooms that are not assigned to
            anyone yet. Example: False.
        page_size (int | Unset): How many records one page holds. Default: `30`. Example: 30.
        next_page_token (str | Unset): Token of the page to return, taken from the answer before
            it; valid for 15 minutes. Example: pageToken0000000000002.
        location_id (str | Unset): ID of the parent location whose rooms to return. Example:
            location00000000000001.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[RoomList]
    """

    kwargs = _get_kwargs(
        status=status,
        type_=type_,
        unassigned_rooms=unassigned_rooms,
        page_size=page_size,
        next_page_token=next_page_token,
        location_id=location_id,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    *,
    client: AuthenticatedClient | Client,
    status: ListRoomsStatus | Unset = UNSET,
    type_: ListRoomsType | Unset = UNSET,
    unassigned_rooms: bool | Unset = UNSET,
    page_size: int | Unset = UNSET,
    next_page_token: str | Unset = UNSET,
    location_id: str | Unset = UNSET,
) -> RoomList | None:
    """List rooms

     List the Zoom Rooms of the account, page by page.

    **Prerequisites:**
    * Plan: Pro or higher, with a Zoom Rooms license.

    Scopes: room:read:admin.

    Rate limit: Medium.

    Args:
        status (ListRoomsStatus | Unset): Returns only rooms in this state: `Offline`,
            `Available`, `InMeeting`, or `UnderConstruction`. Example: Available.
        type_ (ListRoomsType | Unset): Returns only rooms of this type: `ZoomRoom`,
            `SchedulingDisplayOnly` (a display at the door), or `DigitalSignageOnly`. Example:
            ZoomRoom.
        unassigned_rooms (bool | Unset): Whether to return the rooms that are not assigned to
            anyone yet. Example: False.
        page_size (int | Unset): How many records one page holds. Default: `30`. Example: 30.
        next_page_token (str | Unset): Token of the page to return, taken from the answer before
            it; valid for 15 minutes. Example: pageToken0000000000002.
        location_id (str | Unset): ID of the parent location whose rooms to return. Example:
            location00000000000001.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        RoomList
    """

    return (
        await asyncio_detailed(
            client=client,
            status=status,
            type_=type_,
            unassigned_rooms=unassigned_rooms,
            page_size=page_size,
            next_page_token=next_page_token,
            location_id=location_id,
        )
    ).parsed
