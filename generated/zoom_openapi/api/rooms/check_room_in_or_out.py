# Generated from zoom.postman_collection.json. Not to be edited.
from http import HTTPStatus
from typing import Any
from urllib.parse import quote

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.check_room_in_or_out_body import CheckRoomInOrOutBody
from ...models.json_object import JsonObject
from ...types import Response


def _get_kwargs(
    id: str,
    *,
    body: CheckRoomInOrOutBody,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}

    _kwargs: dict[str, Any] = {
        "method": "patch",
        "url": "/rooms/{id}/events".format(
            id=quote(str(id), safe=""),
        ),
    }

    _kwargs["json"] = body.to_dict() if hasattr(body, "to_dict") else body

    headers["Content-Type"] = "application/json"

    _kwargs["headers"] = headers
    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> JsonObject | None:
    if response.status_code == 202:
        _response_202 = response.json()
        response_202: JsonObject
        if isinstance(_response_202, dict):
            response_202 = JsonObject.from_dict(_response_202)
        else:
            response_202 = _response_202

        return response_202

    if client.raise_on_unexpected_status:
        raise errors.UnexpectedStatus(response.status_code, response.content)
    else:
        return None


def _build_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Response[JsonObject]:
    return Response(
        status_code=HTTPStatus(response.status_code),
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    id: str,
    *,
    client: AuthenticatedClient | Client,
    body: CheckRoomInOrOutBody,
) -> Response[JsonObject]:
    """Check room in or out

     Check in to a booked Zoom Room to confirm the booking, or check out to free it for others.

    **Prerequisites:**
    * The Zoom Room is set up and online.
    * You have access to the calendar of the room at Microsoft Exchange or Google.

    Scopes: room:write:admin.

    Documented failures:
    - 400, code 300: The room is offline, or a parameter is invalid.
    - 404, code 1012: There is no such room.

    Args:
        id (str): ID of the room. Example: room000000000000000001.
        body (CheckRoomInOrOutBody):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[JsonObject]
    """

    kwargs = _get_kwargs(
        id=id,
        body=body,
    )

    response = client.get_httpx_client().request(
        **kwargs,
    )

    return _build_response(client=client, response=response)


def sync(
    id: str,
    *,
    client: AuthenticatedClient | Client,
    body: CheckRoomInOrOutBody,
) -> JsonObject | None:
    """Check room in or out

     Check in to a booked Zoom Room to confirm the booking, or check out to free it for others.

    **Prerequisites:**
    * The Zoom Room is set up and online.
    * You have access to the calendar of the room at Microsoft Exchange or Google.

    Scopes: room:write:admin.

    Documented failures:
    - 400, code 300: The room is offline, or a parameter is invalid.
    - 404, code 1012: There is no such room.

    Args:
        id (str): ID of the room. Example: room000000000000000001.
        body (CheckRoomInOrOutBody):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        JsonObject
    """

    return sync_detailed(
        id=id,
        client=client,
        body=body,
    ).parsed


async def asyncio_detailed(
    id: str,
    *,
    client: AuthenticatedClient | Client,
    body: CheckRoomInOrOutBody,
) -> Response[JsonObject]:
    """Check room in or out

     Check in to a booked Zoom Room to confirm the booking, or check out to free it for others.

    **Prerequisites:**
    * The Zoom Room is set up and online.
    * You have access to the calendar of the room at Microsoft Exchange or Google.

    Scopes: room:write:admin.

    Documented failures:
    - 400, code 300: The room is offline, or a parameter is invalid.
    - 404, code 1012: There is no such room.

    Args:
        id (str): ID of the room. Example: room000000000000000001.
        body (CheckRoomInOrOutBody):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[JsonObject]
    """

    kwargs = _get_kwargs(
        id=id,
        body=body,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    id: str,
    *,
    client: AuthenticatedClient | Client,
    body: CheckRoomInOrOutBody,
) -> JsonObject | None:
    """Check room in or out

     Check in to a booked Zoom Room to confirm the booking, or check out to free it for others.

    **Prerequisites:**
    * The Zoom Room is set up and online.
    * You have access to the calendar of the room at Microsoft Exchange or Google.

    Scopes: room:write:admin.

    Documented failures:
    - 400, code 300: The room is offline, or a parameter is invalid.
    - 404, code 1012: There is no such room.

    Args:
        id (str): ID of the room. Example: room000000000000000001.
        body (CheckRoomInOrOutBody):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        JsonObject
    """

    return (
        await asyncio_detailed(
            id=id,
            client=client,
            body=body,
        )
    ).parsed
