# Generated from zoom.postman_collection.json. Not to be edited.
from http import HTTPStatus
from typing import Any
from urllib.parse import quote

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.tracking_field import TrackingField
from ...types import Response


def _get_kwargs(
    field_id: str,
) -> dict[str, Any]:

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/tracking_fields/{field_id}".format(
            field_id=quote(str(field_id), safe=""),
        ),
    }

    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> TrackingField | None:
    if response.status_code == 200:
        _response_200 = response.json()
        response_200: TrackingField
        if isinstance(_response_200, dict):
            response_200 = TrackingField.from_dict(_response_200)
        else:
            response_200 = _response_200

        return response_200

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
    field_id: str,
    *,
    client: AuthenticatedClient | Client,
) -> Response[TrackingField]:
    """Get a tracking field

     Return one tracking field with its recommended values.

    **Prerequisites:**
    * Plan: Business, Education, API or higher.

    Scopes: tracking_fields:read:admin.

    Rate limit: Light.

    Documented failures:
    - 404: No tracking field has this ID.

    Args:
        field_id (str): ID of the tracking field. Example: field00000000000000001.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[TrackingField]
    """

    kwargs = _get_kwargs(
        field_id=field_id,
    )

    response = client.get_httpx_client().request(
        **kwargs,
    )

    return _build_response(client=client, response=response)


def sync(
    field_id: str,
    *,
    client: AuthenticatedClient | Client,
) -> TrackingField | None:
    """Get a tracking field

     Return one tracking field with its recommended values.

    **Prerequisites:**
    * Plan: Business, Education, API or higher.

    Scopes: tracking_fields:read:admin.

    Rate limit: Light.

    Documented failures:
    - 404: No tracking field has this ID.

    Args:
        field_id (str): ID of the tracking field. Example: field00000000000000001.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        TrackingField
    """

    return sync_detailed(
        field_id=field_id,
        client=client,
    ).parsed


async def asyncio_detailed(
    field_id: str,
    *,
    client: AuthenticatedClient | Client,
) -> Response[TrackingField]:
    """Get a tracking field

     Return one tracking field with its recommended values.

    **Prerequisites:**
    * Plan: Business, Education, API or higher.

    Scopes: tracking_fields:read:admin.

    Rate limit: Light.

    Documented failures:
    - 404: No tracking field has this ID.

    Args:
        field_id (str): ID of the tracking field. Example: field00000000000000001.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[TrackingField]
    """

    kwargs = _get_kwargs(
        field_id=field_id,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    field_id: str,
    *,
    client: AuthenticatedClient | Client,
) -> TrackingField | None:
    """Get a tracking field

     Return one tracking field with its recommended values.

    **Prerequisites:**
    * Plan: Business, Education, API or higher.

    Scopes: tracking_fields:read:admin.

    Rate limit: Light.

    Documented failures:
    - 404: No tracking field has this ID.

    Args:
        field_id (str): ID of the tracking field. Example: field00000000000000001.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        TrackingField
    """

    return (
        await asyncio_detailed(
            field_id=field_id,
            client=client,
        )
    ).parsed
