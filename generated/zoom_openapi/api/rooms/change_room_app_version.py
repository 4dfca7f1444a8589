# Generated from zoom.postman_collection.json. Not to be edited.
from http import HTTPStatus
from typing import Any
from urllib.parse import quote

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.change_room_app_version_body import ChangeRoomAppVersionBody
from ...types import Response


def _get_kwargs(
    room_id: str,
    device_id: str,
    *,
    body: ChangeRoomAppVersionBody,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}

    _kwargs: dict[str, Any] = {
        "method": "put",
        "url": "/rooms/{room_id}/devices/{device_id}/app_version".format(
            room_id=quote(str(room_id), safe=""),
            device_id=quote(str(device_id), safe=""),
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
    device_id: str,
    *,
    client: AuthenticatedClient | Client,
    body: ChangeRoomAppVersionBody,
) -> Response[Any]:
    """Change room app version

     Upgrade or downgrade the Zoom Rooms app on a device, or stop such a change. Only Mac and Windows
    devices can do it.

    **Prerequisites:**
    * Plan: Pro or higher, with Zoom Rooms.
    * The device runs the app on macOS or Windows.

    Scopes: room:write:admin.

    Documented failures:
    - 400, code 8001: No upgrade is possible: the app has the latest version already, or an update is
    under way.
    - 400, code 8002: The device cannot do what was asked.

    Args:
        room_id (str): ID of the room. Example: room000000000000000001.
        device_id (str): ID of the Mac or Windows device, as the list of room devices gives it.
            Example: device0000000000000001.
        body (ChangeRoomAppVersionBody):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[Any]
    """

    kwargs = _get_kwargs(
        room_id=room_id,
        device_id=device_id,
        body=body,
    )

    response = client.get_httpx_client().request(
        **kwargs,
    )

    return _build_response(client=client, response=response)


async def asyncio_detailed(
    room_id: str,
    device_id: str,
    *,
    client: AuthenticatedClient | Client,
    body: ChangeRoomAppVersionBody,
) -> Response[Any]:
    """Change room app version

     Upgrade or downgrade the Zoom Rooms app on a device, or stop such a change. Only Mac and Windows
    devices can do it.

    **Prerequisites:**
    * Plan: Pro or higher, with Zoom Rooms.
    * The device runs the app on macOS or Windows.

    Scopes: room:write:admin.

    Documented failures:
    - 400, code 8001: No upgrade is possible: the app has the latest version already, or an update is
    under way.
    - 400, code 8002: The device cannot do what was asked.

    Args:
        room_id (str): ID of the room. Example: room000000000000000001.
        device_id (str): ID of the Mac or Windows device, as the list of room devices gives it.
            Example: device0000000000000001.
        body (ChangeRoomAppVersionBody):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[Any]
    """

    kwargs = _get_kwargs(
        room_id=room_id,
        device_id=device_id,
        body=body,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)
