# Generated from zoom.postman_collection.json. Not to be edited.
from http import HTTPStatus
from typing import Any
from urllib.parse import quote

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.update_webinar_livestream_status_body import (
    UpdateWebinarLivestreamStatusBody,
)
from ...types import Response


def _get_kwargs(
    webinar_id: int,
    *,
    body: UpdateWebinarLivestreamStatusBody,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}

    _kwargs: dict[str, Any] = {
        "method": "patch",
        "url": "/webinars/{webinar_id}/livestream/status".format(
            webinar_id=quote(str(webinar_id), safe=""),
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
    webinar_id: int,
    *,
    client: AuthenticatedClient | Client,
    body: UpdateWebinarLivestreamStatusBody,
) -> Response[Any]:
    """Update webinar livestream status

     Start or stop the live stream of a webinar.

    **Prerequisites:**
    * Plan: Pro or higher, with the webinar add-on.
    * A live stream is set up for the webinar.

    Scopes: webinar:write:admin, webinar:write.

    Rate limit: Light.

    Documented failures:
    - 400, code 300: The webinar number is malformed or unknown.
    - 400, code 3001: The webinar does not exist or has expired.
    - 400, code 1001: No user with this ID or address is in the account.

    Args:
        webinar_id (int): The webinar number (64-bit integer). Example: 95000000001.
        body (UpdateWebinarLivestreamStatusBody):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[Any]
    """

    kwargs = _get_kwargs(
        webinar_id=webinar_id,
        body=body,
    )

    response = client.get_httpx_client().request(
        **kwargs,
    )

    return _build_response(client=client, response=response)


async def asyncio_detailed(
    webinar_id: int,
    *,
    client: AuthenticatedClient | Client,
    body: UpdateWebinarLivestreamStatusBody,
) -> Response[Any]:
    """Update webinar livestream status

     Start or stop the live stream of a webinar.

    **Prerequisites:**
    * Plan: Pro or higher, with the webinar add-on.
    * A live stream is set up for the webinar.

    Scopes: webinar:write:admin, webinar:write.

    Rate limit: Light.

    Documented failures:
    - 400, code 300: The webinar number is malformed or unknown.
    - 400, code 3001: The webinar does not exist or has expired.
    - 400, code 1001: No user with this ID or address is in the account.

    Args:
        webinar_id (int): The webinar number (64-bit integer). Example: 95000000001.
        body (UpdateWebinarLivestreamStatusBody):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[Any]
    """

    kwargs = _get_kwargs(
        webinar_id=webinar_id,
        body=body,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)
