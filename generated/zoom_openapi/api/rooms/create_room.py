# Generated from zoom.postman_collection.json. Not to be edited.
from http import HTTPStatus
from typing import Any

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.create_room_body import CreateRoomBody
from ...models.room_created import RoomCreated
from ...types import Response


def _get_kwargs(
    *,
    body: CreateRoomBody,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}

    _kwargs: dict[str, Any] = {
        "method": "post",
        "url": "/rooms",
    }

    _kwargs["json"] = body.to_dict() if hasattr(body, "to_dict") else body

    headers["Content-Type"] = "application/json"

    _kwargs["headers"] = headers
    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> RoomCreated | None:
    if response.status_code == 201:
        _response_201 = response.json()
        response_201: RoomCreated
        if isinstance(_response_201, dict):
            response_201 = RoomCreated.from_dict(_response_201)
        else:
            response_201 = _response_201

        return response_201

    if client.raise_on_unexpected_status:
        raise errors.UnexpectedStatus(response.status_code, response.content)
    else:
        return None


def _build_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Response[RoomCreated]:
    return Response(
        status_code=HTTPStatus(response.status_code),
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    *,
    client: AuthenticatedClient | Client,
    body: CreateRoomBody,
) -> Response[RoomCreated]:
    """Create a room

     Add a Zoom Room to the account.

    **Prerequisites:**
    * Plan: Pro or higher, with a Zoom Rooms license.

    Scopes: room:write:admin.

    Rate limit: Medium.

    Documented failures:
    - 400, code 200: The account has no Zoom Rooms subscription, or it lacks the one full room that it
    needs.
    - 400, code 300: A value of the request is invalid.
    - 404, code 4801: There is no such location.

    Args:
        body (CreateRoomBody):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[RoomCreated]
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
    body: CreateRoomBody,
) -> RoomCreated | None:
    """Create a room

     Add a Zoom Room to the account.

    **Prerequisites:**
    * Plan: Pro or higher, with a Zoom Rooms license.

    Scopes: room:write:admin.

    Rate limit: Medium.

    Documented failures:
    - 400, code 200: The account has no Zoom Rooms subscription, or it lacks the one full room that it
    needs.
    - 400, code 300: A value of the request is invalid.
    - 404, code 4801: There is no such location.

    Args:
        body (CreateRoomBody):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        RoomCreated
    """

    return sync_detailed(
        client=client,
        body=body,
    ).parsed


async def asyncio_detailed(
    *,
    client: AuthenticatedClient | Client,
    body: CreateRoomBody,
) -> Response[RoomCreated]:
    """Create a room

     Add a Zoom Room to the account.

    **Prerequisites:**
    * Plan: Pro or higher, with a Zoom Rooms license.

    Scopes: room:write:admin.

    Rate limit: Medium.

    Documented failures:
    - 400, code 200: The account has no Zoom Rooms subscription, or it lacks the one full room that it
    needs.
    - 400, code 300: A value of the request is invalid.
    - 404, code 4801: There is no such location.

    Args:
        body (CreateRoomBody):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[RoomCreated]
    """

    kwargs = _get_kwargs(
        body=body,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    *,
    client: AuthenticatedClient | Client,
    body: CreateRoomBody,
) -> RoomCreated | None:
    """Create a room

     Add a Zoom Room to the account.

    **Prerequisites:**
    * Plan: Pro or higher, with a Zoom Rooms license.

    Scopes: room:write:admin.

    Rate limit: Medium.

    Documented failures:
    - 400, code 200: The account has no Zoom Rooms subscription, or it lacks the one full room that it
    needs.
    - 400, code 300: A value of the request is invalid.
    - 404, code 4801: There is no such location.

    Args:
        body (CreateRoomBody):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        RoomCreated
    """

    return (
        await asyncio_detailed(
            client=client,
            body=body,
        )
    ).parsed
