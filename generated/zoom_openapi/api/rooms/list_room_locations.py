# Generated from zoom.postman_collection.json. Not to be edited.
from http import HTTPStatus
from typing import Any

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.list_room_locations_type import (
    ListRoomLocationsType,
)
from ...models.room_location_list import RoomLocationList
from ...types import UNSET, Response, Unset


def _get_kwargs(
    *,
    parent_location_id: str | Unset = UNSET,
    type_: ListRoomLocationsType | Unset = UNSET,
    page_size: int | Unset = UNSET,
    next_page_token: str | Unset = UNSET,
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    params["parent_location_id"] = parent_location_id

    json_type_: str | Unset = UNSET
    if not isinstance(type_, Unset):
        json_type_ = type_

    params["type"] = json_type_

    params["page_size"] = page_size

    params["next_page_token"] = next_page_token

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/rooms/locations",
        "params": params,
    }

    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> RoomLocationList | None:
    if response.status_code == 200:
        _response_200 = response.json()
        response_200: RoomLocationList
        if isinstance(_response_200, dict):
            response_200 = RoomLocationList.from_dict(_response_200)
        else:
            response_200 = _response_200

        return response_200

    if client.raise_on_unexpected_status:
        raise errors.UnexpectedStatus(response.status_code, response.content)
    else:
        return None


def _build_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Response[RoomLocationList]:
    return Response(
        status_code=HTTPStatus(response.status_code),
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    *,
    client: AuthenticatedClient | Client,
    parent_location_id: str | Unset = UNSET,
    type_: ListRoomLocationsType | Unset = UNSET,
    page_size: int | Unset = UNSET,
    next_page_token: str | Unset = UNSET,
) -> Response[RoomLocationList]:
    """List room locations

     List the locations that Zoom Rooms are sorted into, from countries down to floors.

    **Prerequisites:**
    * You own or administer the account.
    * Zoom Rooms 4.0 or later.

    Scopes: room:read:admin.

    Rate limit: Medium.

    Documented failures:
    - 400, code 200: The account has no Zoom Rooms subscription.
    - 400, code 300: There is no such type of location.
    - 404, code 4801: There is no such location.

    Args:
        parent_location_id (str | Unset): ID of a location; lists only those directly below it.
            Example: location00000000000002.
        type_ (ListRoomLocationsType | Unset): Level to list: `country`, `states`, `city`,
            `campus`, `building`, or `floor`. Example: building.
        page_size (int | Unset): How many records one page holds. Default: `30`. Example: 30.
        next_page_token (str | Unset): Token of the page to return, taken from the answer before
            it; valid for 15 minutes. Example: pageToken0000000000002.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[RoomLocationList]
    """

    kwargs = _get_kwargs(
        parent_location_id=parent_location_id,
        type_=type_,
        page_size=page_size,
        next_page_token=next_page_token,
    )

    response = client.get_httpx_client().request(
        **kwargs,
    )

    return _build_response(client=client, response=response)


def sync(
    *,
    client: AuthenticatedClient | Client,
    parent_location_id: str | Unset = UNSET,
    type_: ListRoomLocationsType | Unset = UNSET,
    page_size: int | Unset = UNSET,
    next_page_token: str | Unset = UNSET,
) -> RoomLocationList | None:
    """List room locations

     List the locations that Zoom Rooms are sorted into, from countries down to floors.

    **Prerequisites:**
    * You own or administer the account.
    * Zoom Rooms 4.0 or later.

    Scopes: room:read:admin.

    Rate limit: Medium.

    Documented failures:
    - 400, code 200: The account has no Zoom Rooms subscription.
    - 400, code 300: There is no such type of location.
    - 404, code 4801: There is no such location.

    Args:
        parent_location_id (str | Unset): ID of a location; lists only those directly below it.
            Example: location00000000000002.
        type_ (ListRoomLocationsType | Unset): Level to list: `country`, `states`, `city`,
            `campus`, `building`, or `floor`. Example: building.
        page_size (int | Unset): How many records one page holds. Default: `30`. Example: 30.
        next_page_token (str | Unset): Token of the page to return, taken from the answer before
            it; valid for 15 minutes. Example: pageToken0000000000002.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        RoomLocationList
    """

    return sync_detailed(
        client=client,
        parent_location_id=parent_location_id,
        type_=type_,
        page_size=page_size,
        next_page_token=next_page_token,
    ).parsed


async def asyncio_detailed(
    *,
    client: AuthenticatedClient | Client,
    parent_location_id: str | Unset = UNSET,
    type_: ListRoomLocationsType | Unset = UNSET,
    page_size: int | Unset = UNSET,
    next_page_token: str | Unset = UNSET,
) -> Response[RoomLocationList]:
    """List room locations

     List the locations that Zoom Rooms are sorted into, from countries down to floors.

    **Prerequisites:**
    * You own or administer the account.
    * Zoom Rooms 4.0 or later.

    Scopes: room:read:admin.

    Rate limit: Medium.

    Documented failures:
    - 400, code 200: The account has no Zoom Rooms subscription.
    - 400, code 300: There is no such type of location.
    - 404, code 4801: There is no such location.

    Args:
        parent_location_id (str | Unset): ID of a location; lists only those directly below it.
            Example: location00000000000002.
        type_ (ListRoomLocationsType | Unset): Level to list: `country`, `states`, `city`,
            `campus`, `building`, or `floor`. Example: building.
        page_size (int | Unset): How many records one page holds. Default: `30`. Example: 30.
        next_page_token (str | Unset): Token of the page to return, taken from the answer before
            it; valid for 15 minutes. Example: pageToken0000000000002.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[RoomLocationList]
    """

    kwargs = _get_kwargs(
        parent_location_id=parent_location_id,
        type_=type_,
        page_size=page_size,
        next_page_token=next_page_token,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    *,
    client: AuthenticatedClient | Client,
    parent_location_id: str | Unset = UNSET,
    type_: ListRoomLocationsType | Unset = UNSET,
    page_size: int | Unset = UNSET,
    next_page_token: str | Unset = UNSET,
) -> RoomLocationList | None:
    """List room locations

     List the locations that Zoom Rooms are sorted into, from countries down to floors.

    **Prerequisites:**
    * You own or administer the account.
    * Zoom Rooms 4.0 or later.

    Scopes: room:read:admin.

    Rate limit: Medium.

    Documented failures:
    - 400, code 200: The account has no Zoom Rooms subscription.
    - 400, code 300: There is no such type of location.
    - 404, code 4801: There is no such location.

    Args:
        parent_location_id (str | Unset): ID of a location; lists only those directly below it.
            Example: location00000000000002.
        type_ (ListRoomLocationsType | Unset): Level to list: `country`, `states`, `city`,
            `campus`, `building`, or `floor`. Example: building.
        page_size (int | Unset): How many records one page holds. Default: `30`. Example: 30.
        next_page_token (str | Unset): Token of the page to return, taken from the answer before
            it; valid for 15 minutes. Example: pageToken0000000000002.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        RoomLocationList
    """

    return (
        await asyncio_detailed(
            client=client,
            parent_location_id=parent_location_id,
            type_=type_,
            page_size=page_size,
            next_page_token=next_page_token,
        )
    ).parsed
