# Generated from zoom.postman_collection.json. Not to be edited.
from http import HTTPStatus
from typing import Any
from urllib.parse import quote

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...types import UNSET, Response, Unset


def _get_kwargs(
    webinar_id: int,
    *,
    occurrence_id: int | Unset = UNSET,
    cancel_webinar_reminder: bool | Unset = UNSET,
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    params["occurrence_id"] = occurrence_id

    params["cancel_webinar_reminder"] = cancel_webinar_reminder

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "delete",
        "url": "/webinars/{webinar_id}".format(
            webinar_id=quote(str(webinar_id), safe=""),
        ),
        "params": params,
    }

    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Any | None:
    if response.status_code == 200:
        return None

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
    occurrence_id: int | Unset = UNSET,
    cancel_webinar_reminder: bool | Unset = UNSET,
) -> Response[Any]:
    """Delete a webinar

     Delete a webinar or one occurrence of it. Webinars in progress stay.

    **Prerequisites:**
    * Plan: Pro or higher, with the webinar add-on.

    Scopes: webinar:write:admin, webinar:write.

    Rate limit: Light.

    Documented failures:
    - 300: This is not a valid webinar number.
    - 400, code 1010: The user is not a member of this account.
    - 400, code 3002: A webinar in progress cannot be deleted.
    - 400, code 3003: Only the host of the webinar may do this.
    - 404, code 1001: No user with this ID or address is in the account.
    - 404, code 3001: The webinar does not exist or has expired.

    Args:
        webinar_id (int): The webinar number (64-bit integer). Example: 95000000001.
        occurrence_id (int | Unset): Deletes this occurrence alone instead of the whole series.
            Example: 1773673200000.
        cancel_webinar_reminder (bool | Unset): Whether to email panelists and registrants that
            the webinar is off. Default: `false`. Example: False.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[Any]
    """

    kwargs = _get_kwargs(
        webinar_id=webinar_id,
        occurrence_id=occurrence_id,
        cancel_webinar_reminder=cancel_webinar_reminder,
    )

    response = client.get_httpx_client().request(
        **kwargs,
    )

    return _build_response(client=client, response=response)


async def asyncio_detailed(
    webinar_id: int,
    *,
    client: AuthenticatedClient | Client,
    occurrence_id: int | Unset = UNSET,
    cancel_webinar_reminder: bool | Unset = UNSET,
) -> Response[Any]:
    """Delete a webinar

     Delete a webinar or one occurrence of it. Webinars in progress stay.

    **Prerequisites:**
    * Plan: Pro or higher, with the webinar add-on.

    Scopes: webinar:write:admin, webinar:write.

    Rate limit: Light.

    Documented failures:
    - 300: This is not a valid webinar number.
    - 400, code 1010: The user is not a member of this account.
    - 400, code 3002: A webinar in progress cannot be deleted.
    - 400, code 3003: Only the host of the webinar may do this.
    - 404, code 1001: No user with this ID or address is in the account.
    - 404, code 3001: The webinar does not exist or has expired.

    Args:
        webinar_id (int): The webinar number (64-bit integer). Example: 95000000001.
        occurrence_id (int | Unset): Deletes this occurrence alone instead of the whole series.
            Example: 1773673200000.
        cancel_webinar_reminder (bool | Unset): Whether to email panelists and registrants that
            the webinar is off. Default: `false`. Example: False.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[Any]
    """

    kwargs = _get_kwargs(
        webinar_id=webinar_id,
        occurrence_id=occurrence_id,
        cancel_webinar_reminder=cancel_webinar_reminder,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)
