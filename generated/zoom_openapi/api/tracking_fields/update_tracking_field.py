# Generated from zoom.postman_collection.json. Not to be edited.
from http import HTTPStatus
from typing import Any
from urllib.parse import quote

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.update_tracking_field_body import UpdateTrackingFieldBody
from ...types import Response


def _get_kwargs(
    field_id: str,
    *,
    body: UpdateTrackingFieldBody,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}

    _kwargs: dict[str, Any] = {
        "method": "patch",
        "url": "/tracking_fields/{field_id}".format(
            field_id=quote(str(field_id), safe=""),
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
    field_id: str,
    *,
    client: AuthenticatedClient | Client,
    body: UpdateTrackingFieldBody,
) -> Response[Any]:
    """Update a tracking field

     Change a tracking field. Fields of the request that you leave out keep their value.

    **Prerequisites:**
    * Plan: Business, Education, API or higher.

    Scopes: tracking_fields:write:admin.

    Rate limit: Light.

    Documented failures:
    - 404: No tracking field has this ID.

    Args:
        field_id (str): ID of the tracking field. Example: field00000000000000001.
        body (UpdateTrackingFieldBody):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[Any]
    """

    kwargs = _get_kwargs(
        field_id=field_id,
        body=body,
    )

    response = client.get_httpx_client().request(
        **kwargs,
    )

    return _build_response(client=client, response=response)


async def asyncio_detailed(
    field_id: str,
    *,
    client: AuthenticatedClient | Client,
    body: UpdateTrackingFieldBody,
) -> Response[Any]:
    """Update a tracking field

     Change a tracking field. Fields of the request that you leave out keep their value.

    **Prerequisites:**
    * Plan: Business, Education, API or higher.

    Scopes: tracking_fields:write:admin.

    Rate limit: Light.

    Documented failures:
    - 404: No tracking field has this ID.

    Args:
        field_id (str): ID of the tracking field. Example: field00000000000000001.
        body (UpdateTrackingFieldBody):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[Any]
    """

    kwargs = _get_kwargs(
        field_id=field_id,
        body=body,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)
