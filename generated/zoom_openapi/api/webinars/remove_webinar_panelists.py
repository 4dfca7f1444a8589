# Generated from zoom.postman_collection.json. Not to be edited.
from http import HTTPStatus
from typing import Any
from urllib.parse import quote

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...types import Response


def _get_kwargs(
    webinar_id: int,
) -> dict[str, Any]:

    _kwargs: dict[str, Any] = {
        "method": "delete",
        "url": "/webinars/{webinar_id}/panelists".format(
            webinar_id=quote(str(webinar_id), safe=""),
        ),
    }

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
) -> Response[Any]:
    """Remove webinar panelists

     Remove every panelist from a webinar.

    **Prerequisites:**
    * Plan: Pro or higher, with the webinar add-on.

    Scopes: webinar:write:admin, webinar:write.

    Rate limit: Light.

    Documented failures:
    - 400, code 1010: The user is not a member of this account.
    - 404, code 1001: No user with this ID or address is in the account.
    - 404, code 3001: The webinar does not exist or has expired.

    Args:
        webinar_id (int): The webinar number (64-bit integer). Example: 95000000001.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[Any]
    """

    kwargs = _get_kwargs(
        webinar_id=webinar_id,
    )

    response = client.get_httpx_client().request(
        **kwargs,
    )

    return _build_response(client=client, response=response)


async def asyncio_detailed(
    webinar_id: int,
    *,
    client: AuthenticatedClient | Client,
) -> Response[Any]:
    """Remove webinar panelists

     Remove every panelist from a webinar.

    **Prerequisites:**
    * Plan: Pro or higher, with the webinar add-on.

    Scopes: webinar:write:admin, webinar:write.

    Rate limit: Light.

    Documented failures:
    - 400, code 1010: The user is not a member of this account.
    - 404, code 1001: No user with this ID or address is in the account.
    - 404, code 3001: The webinar does not exist or has expired.

    Args:
        webinar_id (int): The webinar number (64-bit integer). Example: 95000000001.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[Any]
    """

    kwargs = _get_kwargs(
        webinar_id=webinar_id,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)
