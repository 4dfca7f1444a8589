# Generated from zoom.postman_collection.json. Not to be edited.
from http import HTTPStatus
from typing import Any

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.create_device_body import CreateDeviceBody
from ...models.device import Device
from ...types import Response


def _get_kwargs(
    *,
    body: CreateDeviceBody,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}

    _kwargs: dict[str, Any] = {
        "method": "post",
        "url": "/h323/devices",
    }

    _kwargs["json"] = body.to_dict() if hasattr(body, "to_dict") else body

    headers["Content-Type"] = "application/json"

    _kwargs["headers"] = headers
    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Device | None:
    if response.status_code == 201:
        _response_201 = response.json()
        response_201: Device
        if isinstance(_response_201, dict):
            response_201 = Device.from_dict(_response_201)
        else:
            response_201 = _response_201

        return response_201

    if client.raise_on_unexpected_status:
        raise errors.UnexpectedStatus(response.status_code, response.content)
    else:
        return None


def _build_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Response[Device]:
    return Response(
        status_code=HTTPStatus(response.status_code),
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    *,
    client: AuthenticatedClient | Client,
    body: CreateDeviceBody,
) -> Response[Device]:
    """Create a device

     Register an H.323 or SIP room system in the account. Its display name must not be taken.

    Scopes: h323:write:admin.

    Rate limit: Light.

    Documented failures:
    - 200, code 200: You lack the permission to add devices.
    - 404, code 2020: Another device already has this display name.

    Args:
        body (CreateDeviceBody):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[Device]
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
    body: CreateDeviceBody,
) -> Device | None:
    """Create a device

     Register an H.323 or SIP room system in the account. Its display name must not be taken.

    Scopes: h323:write:admin.

    Rate limit: Light.

    Documented failures:
    - 200, code 200: You lack the permission to add devices.
    - 404, code 2020: Another device already has this display name.

    Args:
        body (CreateDeviceBody):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Device
    """

    return sync_detailed(
        client=client,
        body=body,
    ).parsed


async def asyncio_detailed(
    *,
    client: AuthenticatedClient | Client,
    body: CreateDeviceBody,
) -> Response[Device]:
    """Create a device

     Register an H.323 or SIP room system in the account. Its display name must not be taken.

    Scopes: h323:write:admin.

    Rate limit: Light.

    Documented failures:
    - 200, code 200: You lack the permission to add devices.
    - 404, code 2020: Another device already has this display name.

    Args:
        body (CreateDeviceBody):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[Device]
    """

    kwargs = _get_kwargs(
        body=body,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    *,
    client: AuthenticatedClient | Client,
    body: CreateDeviceBody,
) -> Device | None:
    """Create a device

     Register an H.323 or SIP room system in the account. Its display name must not be taken.

    Scopes: h323:write:admin.

    Rate limit: Light.

    Documented failures:
    - 200, code 200: You lack the permission to add devices.
    - 404, code 2020: Another device already has this display name.

    Args:
        body (CreateDeviceBody):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Device
    """

    return (
        await asyncio_detailed(
            client=client,
            body=body,
        )
    ).parsed
