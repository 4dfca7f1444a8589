# Generated from zoom.postman_collection.json. Not to be edited.
from http import HTTPStatus
from typing import Any, cast
from urllib.parse import quote

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.json_object import JsonObject
from ...models.update_room_location_body import UpdateRoomLocationBody
from ...types import Response


def _get_kwargs(
    location_id: str,
    *,
    body: UpdateRoomLocationBody,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}

    _kwargs: dict[str, Any] = {
        "method": "patch",
        "url": "/rooms/locations/{location_id}".format(
            location_id=quote(str(location_id), safe=""),
        ),
    }

    _kwargs["json"] = body.to_dict() if hasattr(body, "to_dict") else body

    headers["Content-Type"] = "application/json"

    _kwargs["headers"] = headers
    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Any | JsonObject | None:
    if response.status_code == 200:
        _response_200 = response.json()
        response_200: JsonObject
        if isinstance(_response_200, dict):
            response_200 = JsonObject.from_dict(_response_200)
        else:
            response_200 = _response_200

        return response_200

    if response.status_code == 204:
        response_204 = cast(Any, None)
        return response_204

    if client.raise_on_unexpected_status:
        raise errors.UnexpectedStatus(response.status_code, response.content)
    else:
        return None


def _build_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Response[Any | JsonObject]:
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
    body: UpdateRoomLocationBody,
) -> Response[Any | JsonObject]:
    """Update a room location

     Change the profile of one location.

    **Prerequisites:**
    * You own or administer the account.
    * Zoom Rooms 4.0 or later.

    Scopes: room:write:admin.

    Rate limit: Medium.

    Args:
        location_id (str): ID of the location, as the list of room locations gives it. Example:
            location00000000000001.
        body (UpdateRoomLocationBody):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[Any | JsonObject]
    """

    kwargs = _get_kwargs(
        location_id=location_id,
        body=body,
    )

    response = client.get_httpx_client().request(
        **kwargs,
    )

    return _build_response(client=client, response=response)


def sync(
    location_id: str,
    *,
    client: AuthenticatedClient | Client,
    body: UpdateRoomLocationBody,
) -> Any | JsonObject | None:
    """Update a room location

     Change the profile of one location.

    **Prerequisites:**
    * You own or administer the account.
    * Zoom Rooms 4.0 or later.

    Scopes: room:write:admin.

    Rate limit: Medium.

    Args:
        location_id (str): ID of the location, as the list of room locations gives it. Example:
            location00000000000001.
        body (UpdateRoomLocationBody):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Any | JsonObject
    """

    return sync_detailed(
        location_id=location_id,
        client=client,
        body=body,
    ).parsed


async def asyncio_detailed(
    location_id: str,
    *,
    client: AuthenticatedClient | Client,
    body: UpdateRoomLocationBody,
) -> Response[Any | JsonObject]:
    """Update a room location

     Change the profile of one location.

    **Prerequisites:**
    * You own or administer the account.
    * Zoom Rooms 4.0 or later.

    Scopes: room:write:admin.

    Rate limit: Medium.

    Args:
        location_id (str): ID of the location, as the list of room locations gives it. Example:
            location00000000000001.
        body (UpdateRoomLocationBody):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[Any | JsonObject]
    """

    kwargs = _get_kwargs(
        location_id=location_id,
        body=body,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    location_id: str,
    *,
    client: AuthenticatedClient | Client,
    body: UpdateRoomLocationBody,
) -> Any | JsonObject | None:
    """Update a room location

     Change the profile of one location.

    **Prerequisites:**
    * You own or administer the account.
    * Zoom Rooms 4.0 or later.

    Scopes: room:write:admin.

    Rate limit: Medium.

    Args:
        location_id (str): ID of the location, as the list of room locations gives it. Example:
            location00000000000001.
        body (UpdateRoomLocationBody):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Any | JsonObject
    """

    return (
        await asyncio_detailed(
            location_id=location_id,
            client=client,
            body=body,
        )
    ).parsed
