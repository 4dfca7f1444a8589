# Generated from zoom.postman_collection.json. Not to be edited.
from http import HTTPStatus
from typing import Any

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.emergency_signage_event import EmergencySignageEvent
from ...models.update_emergency_signage_body import UpdateEmergencySignageBody
from ...types import Response


def _get_kwargs(
    *,
    body: UpdateEmergencySignageBody,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}

    _kwargs: dict[str, Any] = {
        "method": "patch",
        "url": "/rooms/events",
    }

    _kwargs["json"] = body.to_dict() if hasattr(body, "to_dict") else body

    headers["Content-Type"] = "application/json"

    _kwargs["headers"] = headers
    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> EmergencySignageEvent | None:
    if response.status_code == 202:
        _response_202 = response.json()
        response_202: EmergencySignageEvent
        if isinstance(_response_202, dict):
            response_202 = EmergencySignageEvent.from_dict(_response_202)
        else:
            response_202 = _response_202

        return response_202

    if client.raise_on_unexpected_status:
        raise errors.UnexpectedStatus(response.status_code, response.content)
    else:
        return None


def _build_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Response[EmergencySignageEvent]:
    return Response(
        status_code=HTTPStatus(response.status_code),
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    *,
    client: AuthenticatedClient | Client,
    body: UpdateEmergencySignageBody,
) -> Response[EmergencySignageEvent]:
    """Update emergency signage

     Show an emergency alert (E911) on digital signage screens, or take it off again.

    **Prerequisites:**
    * Zoom Rooms 5.3.0 or later.
    * Digital signage is turned on.

    Scopes: room:write:admin.

    Documented failures:
    - 400, code 200: You have no access to this.
    - 400, code 300: The event ID is missing, or a target ID does not fit the target type.

    Args:
        body (UpdateEmergencySignageBody):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[EmergencySignageEvent]
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
    body: UpdateEmergencySignageBody,
) -> EmergencySignageEvent | None:
    """Update emergency signage

     Show an emergency alert (E911) on digital signage screens, or take it off again.

    **Prerequisites:**
    * Zoom Rooms 5.3.0 or later.
    * Digital signage is turned on.

    Scopes: room:write:admin.

    Documented failures:
    - 400, code 200: You have no access to this.
    - 400, code 300: The event ID is missing, or a target ID does not fit the target type.

    Args:
        body (UpdateEmergencySignageBody):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        EmergencySignageEvent
    """

    return sync_detailed(
        client=client,
        body=body,
    ).parsed


async def asyncio_detailed(
    *,
    client: AuthenticatedClient | Client,
    body: UpdateEmergencySignageBody,
) -> Response[EmergencySignageEvent]:
    """Update emergency signage

     Show an emergency alert (E911) on digital signage screens, or take it off again.

    **Prerequisites:**
    * Zoom Rooms 5.3.0 or later.
    * Digital signage is turned on.

    Scopes: room:write:admin.

    Documented failures:
    - 400, code 200: You have no access to this.
    - 400, code 300: The event ID is missing, or a target ID does not fit the target type.

    Args:
        body (UpdateEmergencySignageBody):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[EmergencySignageEvent]
    """

    kwargs = _get_kwargs(
        body=body,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    *,
    client: AuthenticatedClient | Client,
    body: UpdateEmergencySignageBody,
) -> EmergencySignageEvent | None:
    """Update emergency signage

     Show an emergency alert (E911) on digital signage screens, or take it off again.

    **Prerequisites:**
    * Zoom Rooms 5.3.0 or later.
    * Digital signage is turned on.

    Scopes: room:write:admin.

    Documented failures:
    - 400, code 200: You have no access to this.
    - 400, code 300: The event ID is missing, or a target ID does not fit the target type.

    Args:
        body (UpdateEmergencySignageBody):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        EmergencySignageEvent
    """

    return (
        await asyncio_detailed(
            client=client,
            body=body,
        )
    ).parsed
