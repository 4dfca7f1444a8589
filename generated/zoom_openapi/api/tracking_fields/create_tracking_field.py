# Generated from zoom.postman_collection.json. Not to be edited.
from http import HTTPStatus
from typing import Any

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.create_tracking_field_body import CreateTrackingFieldBody
from ...models.tracking_field import TrackingField
from ...types import Response


def _get_kwargs(
    *,
    body: CreateTrackingFieldBody,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}

    _kwargs: dict[str, Any] = {
        "method": "post",
        "url": "/tracking_fields",
    }

    _kwargs["json"] = body.to_dict() if hasattr(body, "to_dict") else body

    headers["Content-Type"] = "application/json"

    _kwargs["headers"] = headers
    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> TrackingField | None:
    if response.status_code == 201:
        _response_201 = response.json()
        response_201: TrackingField
        if isinstance(_response_201, dict):
            response_201 = TrackingField.from_dict(_response_201)
        else:
            response_201 = _response_201

        return response_201

    if client.raise_on_unexpected_status:
        raise errors.UnexpectedStatus(response.status_code, response.content)
    else:
        return None


def _build_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Response[TrackingField]:
    return Response(
        status_code=HTTPStatus(response.status_code),
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    *,
    client: AuthenticatedClient | Client,
    body: CreateTrackingFieldBody,
) -> Response[TrackingField]:
    """Create a tracking field

     Add a tracking field to the account. Hosts see it when they schedule, and its values appear in
    reports and dashboards.

    **Prerequisites:**
    * Plan: Business, Education, API or higher.

    Scopes: tracking_fields:write:admin.

    Rate limit: Light.

    Args:
        body (CreateTrackingFieldBody):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[TrackingField]
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
    body: CreateTrackingFieldBody,
) -> TrackingField | None:
    """Create a tracking field

     Add a tracking field to the account. Hosts see it when they schedule, and its values appear in
    reports and dashboards.

    **Prerequisites:**
    * Plan: Business, Education, API or higher.

    Scopes: tracking_fields:write:admin.

    Rate limit: Light.

    Args:
        body (CreateTrackingFieldBody):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        TrackingField
    """

    return sync_detailed(
        client=client,
        body=body,
    ).parsed


async def asyncio_detailed(
    *,
    client: AuthenticatedClient | Client,
    body: CreateTrackingFieldBody,
) -> Response[TrackingField]:
    """Create a tracking field

     Add a tracking field to the account. Hosts see it when they schedule, and its values appear in
    reports and dashboards.

    **Prerequisites:**
    * Plan: Business, Education, API or higher.

    Scopes: tracking_fields:write:admin.

    Rate limit: Light.

    Args:
        body (CreateTrackingFieldBody):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[TrackingField]
    """

    kwargs = _get_kwargs(
        body=body,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    *,
    client: AuthenticatedClient | Client,
    body: CreateTrackingFieldBody,
) -> TrackingField | None:
    """Create a tracking field

     Add a tracking field to the account. Hosts see it when they schedule, and its values appear in
    reports and dashboards.

    **Prerequisites:**
    * Plan: Business, Education, API or higher.

    Scopes: tracking_fields:write:admin.

    Rate limit: Light.

    Args:
        body (CreateTrackingFieldBody):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        TrackingField
    """

    return (
        await asyncio_detailed(
            client=client,
            body=body,
        )
    ).parsed
