# Generated from zoom.postman_collection.json. Not to be edited.
from http import HTTPStatus
from typing import Any

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.create_room_location_body import CreateRoomLocationBody
from ...models.room_location import RoomLocation
from ...types import Response


def _get_kwargs(
    *,
    body: CreateRoomLocationBody,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}

    _kwargs: dict[str, Any] = {
        "method": "post",
        "url": "/rooms/locations",
    }

    _kwargs["json"] = body.to_dict() if hasattr(body, "to_dict") else body

    headers["Content-Type"] = "application/json"

    _kwargs["headers"] = headers
    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> RoomLocation | None:
    if response.status_code == 200:
        _response_200 = response.json()
        response_200: RoomLocation
        if isinstance(_response_200, dict):
            response_200 = RoomLocation.from_dict(_response_200)
        else:
            response_200 = _response_200

        return response_200

    if client.raise_on_unexpected_status:
        raise errors.UnexpectedStatus(response.status_code, response.content)
    else:
        return None


def _build_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Response[RoomLocation]:
    return Response(
        status_code=HTTPStatus(response.status_code),
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    *,
    client: AuthenticatedClient | Client,
    body: CreateRoomLocationBody,
) -> Response[RoomLocation]:
    """Create a room location

     Add a location below another one.

    **Prerequisites:**
    * You own or administer the account.
    * Zoom Rooms 4.0 or later.

    Scopes: room:write:admin.

    Rate limit: Light.

    Documented failures:
    - 400, code 200: The account has no Zoom Rooms subscription.
    - 400, code 300: Another location already has this name.
    - 404, code 4801: There is no such location.

    Args:
        body (CreateRoomLocationBody):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[RoomLocation]
    """

    kwargs = _get_kwargs(
        body=body,
    )

    response = client.get_httpx_client().request(
        **kwargs,
    )

    return _build_response(client=client, response=response)


def sync(
    *,
    client: AuthenticatedClient | Client,
    body: CreateRoomLocationBody,
) -> RoomLocation | None:
    """Create a room location

     Add a location below another one.

    **Prerequisites:**
    * You own or administer the account.
    * Zoom Rooms 4.0 or later.

    Scopes: room:write:admin.

    Rate limit: Light.

    Documented failures:
    - 400, code 200: The account has no Zoom Rooms subscription.
    - 400, code 300: Another location already has this name.
    - 404, code 4801: There is no such location.

    Args:
        body (CreateRoomLocationBody):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        RoomLocation
    """

    return sync_detailed(
        client=client,
        body=body,
    ).parsed


async def asyncio_detailed(
    *,
    client: AuthenticatedClient | Client,
    body: CreateRoomLocationBody,
) -> Response[RoomLocation]:
    """Create a room location

     Add a location below another one.

    **Prerequisites:**
    * You own or administer the account.
    * Zoom Rooms 4.0 or later.

    Scopes: room:write:admin.

    Rate limit: Light.

    Documented failures:
    - 400, code 200: The account has no Zoom Rooms subscription.
    - 400, code 300: Another location already has this name.
    - 404, code 4801: There is no such location.

    Args:
        body (CreateRoomLocationBody):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[RoomLocation]
    """

    kwargs = _get_kwargs(
        body=body,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    *,
    client: AuthenticatedClient | Client,
    body: CreateRoomLocationBody,
) -> RoomLocation | None:
    """Create a room location

     Add a location below another one.

    **Prerequisites:**
    * You own or administer the account.
    * Zoom Rooms 4.0 or later.

    Scopes: room:write:admin.

    Rate limit: Light.

    Documented failures:
    - 400, code 200: The account has no Zoom Rooms subscription.
    - 400, code 300: Another location already has this name.
    - 404, code 4801: There is no such location.

    Args:
        body (CreateRoomLocationBody):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        RoomLocation
    """

    return (
        await asyncio_detailed(
            client=client,
            body=body,
        )
    ).parsed
