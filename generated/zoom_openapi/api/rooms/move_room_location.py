# Generated from zoom.postman_collection.json. Not to be edited.
from http import HTTPStatus
from typing import Any
from urllib.parse import quote

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.move_room_location_body import MoveRoomLocationBody
from ...types import Response


def _get_kwargs(
    location_id: str,
    *,
    body: MoveRoomLocationBody,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}

    _kwargs: dict[str, Any] = {
        "method": "put",
        "url": "/rooms/locations/{location_id}/location".format(
            location_id=quote(str(location_id), safe=""),
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
    location_id: str,
    *,
    client: AuthenticatedClient | Client,
    body: MoveRoomLocationBody,
) -> Response[Any]:
    """Move a room location

     Move a location, with everything below it, to another parent, such as a building to another campus.

    **Prerequisites:**
    * You own or administer the account.
    * Zoom Rooms 4.0 or later.

    Scopes: room:write:admin.

    Rate limit: Medium.

    Documented failures:
    - 400, code 200: The account has no Zoom Rooms subscription.
    - 400, code 300: The new parent is not valid.
    - 404, code 4801: There is no such location.

    Args:
        location_id (str): ID of the location, as the list of room locations gives it. Example:
            location00000000000001.
        body (MoveRoomLocationBody):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[Any]
    """

    kwargs = _get_kwargs(
        location_id=location_id,
        body=body,
    )

    response = client.get_httpx_client().request(
        **kwargs,
    )

    return _build_response(client=client, response=response)


async def asyncio_detailed(
    location_id: str,
    *,
    client: AuthenticatedClient | Client,
    body: MoveRoomLocationBody,
) -> Response[Any]:
    """Move a room location

     Move a location, with everything below it, to another parent, such as a building to another campus.

    **Prerequisites:**
    * You own or administer the account.
    * Zoom Rooms 4.0 or later.

    Scopes: room:write:admin.

    Rate limit: Medium.

    Documented failures:
    - 400, code 200: The account has no Zoom Rooms subscription.
    - 400, code 300: The new parent is not valid.
    - 404, code 4801: There is no such location.

    Args:
        location_id (str): ID of the location, as the list of room locations gives it. Example:
            location00000000000001.
        body (MoveRoomLocationBody):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[Any]
    """

    kwargs = _get_kwargs(
        location_id=location_id,
        body=body,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)
