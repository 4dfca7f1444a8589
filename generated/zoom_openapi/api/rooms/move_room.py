# Generated from zoom.postman_collection.json. Not to be edited.
from http import HTTPStatus
from typing import Any
from urllib.parse import quote

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.move_room_body import MoveRoomBody
from ...types import Response


def _get_kwargs(
    room_id: str,
    *,
    body: MoveRoomBody,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}

    _kwargs: dict[str, Any] = {
        "method": "put",
        "url": "/rooms/{room_id}/location".format(
            room_id=quote(str(room_id), safe=""),
        ),
    }

    _kwargs["json"] = body.to_dict() if hasattr(body, "to_dict") else body

    headers["Content-Type"] = "application/json"

    _kwargs["headers"] = headers
    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Any | None:
    if response.status_code == 204:
        return None

    if client.raise_on_unexpected_status:
        raise errors.UnexpectedStatus(response.status_code, response.content)
    else:
        return None


def _build_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Response[Any]:
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
    body: MoveRoomBody,
) -> Response[Any]:
    """Move a room

     Assign a Zoom Room to another location, which must be at the lowest level that the account uses.

    **Prerequisites:**
    * You own or administer the account.
    * Zoom Rooms 4.0 or later.

    Scopes: room:write:admin.

    Rate limit: Light.

    Documented failures:
    - 400, code 200: The account has no Zoom Rooms subscription.
    - 404, code 4801: There is no such location.

    Args:
        room_id (str): ID of the room. Example: room000000000000000001.
        body (MoveRoomBody):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[Any]
    """

    kwargs = _get_kwargs(
        room_id=room_id,
        body=body,
    )

    response = client.get_httpx_client().request(
        **kwargs,
    )

    return _build_response(client=client, response=response)


async def asyncio_detailed(
    room_id: str,
    *,
    client: AuthenticatedClient | Client,
    body: MoveRoomBody,
) -> Response[Any]:
    """Move a room

     Assign a Zoom Room to another location, which must be at the lowest level that the account uses.

    **Prerequisites:**
    * You own or administer the account.
    * Zoom Rooms 4.0 or later.

    Scopes: room:write:admin.

    Rate limit: Light.

    Documented failures:
    - 400, code 200: The account has no Zoom Rooms subscription.
    - 404, code 4801: There is no such location.

    Args:
        room_id (str): ID of the room. Example: room000000000000000001.
        body (MoveRoomBody):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[Any]
    """

    kwargs = _get_kwargs(
        room_id=room_id,
        body=body,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)
