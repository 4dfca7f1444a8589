# Generated from zoom.postman_collection.json. Not to be edited.
from http import HTTPStatus
from typing import Any
from urllib.parse import quote

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.room_location_profile import RoomLocationProfile
from ...types import Response


def _get_kwargs(
    location_id: str,
) -> dict[str, Any]:

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/rooms/locations/{location_id}".format(
            location_id=quote(str(location_id), safe=""),
        ),
    }

    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> RoomLocationProfile | None:
    if response.status_code == 200:
        _response_200 = response.json()
        response_200: RoomLocationProfile
        if isinstance(_response_200, dict):
            response_200 = RoomLocationProfile.from_dict(_response_200)
        else:
            response_200 = _response_200

        return response_200

    if client.raise_on_unexpected_status:
        raise errors.UnexpectedStatus(response.status_code, response.content)
    else:
        return None


def _build_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Response[RoomLocationProfile]:
    return Response(
        status_code=HTTPStatus(response.status_code),
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    location_id: str,
    *,
    client: AuthenticatedClient | Client,
) -> Response[RoomLocationProfile]:
    """Get a room location

     Return the profile of one location, with its name, time zone and support contacts.

    **Prerequisites:**
    * You own or administer the account.
    * Zoom Rooms 4.0 or later.

    Scopes: room:read:admin.

    Rate limit: Medium.

    Documented failures:
    - 400, code 200: The account has no Zoom Rooms subscription, or you lack access.
    - 404, code 4801: There is no such location.

    Args:
        location_id (str): ID of the location, as the list of room locations gives it. Example:
            location00000000000001.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[RoomLocationProfile]
    """

    kwargs = _get_kwargs(
        location_id=location_id,
    )

    response = client.get_httpx_client().request(
        **kwargs,
    )

    return _build_response(client=client, response=response)


def sync(
    location_id: str,
    *,
    client: AuthenticatedClient | Client,
) -> RoomLocationProfile | None:
    """Get a room location

     Return the profile of one location, with its name, time zone and support contacts.

    **Prerequisites:**
    * You own or administer the account.
    * Zoom Rooms 4.0 or later.

    Scopes: room:read:admin.

    Rate limit: Medium.

    Documented failures:
    - 400, code 200: The account has no Zoom Rooms subscription, or you lack access.
    - 404, code 4801: There is no such location.

    Args:
        location_id (str): ID of the location, as the list of room locations gives it. Example:
            location00000000000001.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        RoomLocationProfile
    """

    return sync_detailed(
        location_id=location_id,
        client=client,
    ).parsed


async def asyncio_detailed(
    location_id: str,
    *,
    client: AuthenticatedClient | Client,
) -> Response[RoomLocationProfile]:
    """Get a room location

     Return the profile of one location, with its name, time zone and support contacts.

    **Prerequisites:**
    * You own or administer the account.
    * Zoom Rooms 4.0 or later.

    Scopes: room:read:admin.

    Rate limit: Medium.

    Documented failures:
    - 400, code 200: The account has no Zoom Rooms subscription, or you lack access.
    - 404, code 4801: There is no such location.

    Args:
        location_id (str): ID of the location, as the list of room locations gives it. Example:
            location00000000000001.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[RoomLocationProfile]
    """

    kwargs = _get_kwargs(
        location_id=location_id,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    location_id: str,
    *,
    client: AuthenticatedClient | Client,
) -> RoomLocationProfile | None:
    """Get a room location

     Return the profile of one location, with its name, time zone and support contacts.

    **Prerequisites:**
    * You own or administer the account.
    * Zoom Rooms 4.0 or later.

    Scopes: room:read:admin.

    Rate limit: Medium.

    Documented failures:
    - 400, code 200: The account has no Zoom Rooms subscription, or you lack access.
    - 404, code 4801: There is no such location.

    Args:
        location_id (str): ID of the location, as the list of room locations gives it. Example:
            location00000000000001.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        RoomLocationProfile
    """

    return (
        await asyncio_detailed(
            location_id=location_id,
            client=client,
        )
    ).parsed
