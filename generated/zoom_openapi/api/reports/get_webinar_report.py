# Generated from zoom.postman_collection.json. Not to be edited.
from http import HTTPStatus
from typing import Any
from urllib.parse import quote

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.webinar_report import WebinarReport
from ...types import Response


def _get_kwargs(
    webinar_id: str,
) -> dict[str, Any]:

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/report/webinars/{webinar_id}".format(
            webinar_id=quote(str(webinar_id), safe=""),
        ),
    }

    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> WebinarReport | None:
    if response.status_code == 200:
        _response_200 = response.json()
        response_200: WebinarReport
        if isinstance(_response_200, dict):
            response_200 = WebinarReport.from_dict(_response_200)
        else:
            response_200 = _response_200

        return response_200

    if client.raise_on_unexpected_status:
        raise errors.UnexpectedStatus(response.status_code, response.content)
    else:
        return None


def _build_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Response[WebinarReport]:
    return Response(
        status_code=HTTPStatus(response.status_code),
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    webinar_id: str,
    *,
    client: AuthenticatedClient | Client,
) -> Response[WebinarReport]:
    """Get webinar report

     Return host, times, duration and number of participants of a past webinar, with its tracking fields.

    **Prerequisites:**
    * Plan: Pro or higher, plus the webinar add-on.

    Scopes: report:read:admin.

    Rate limit: Heavy.

    Documented failures:
    - 300: You have no access to this webinar.
    - 400, code 1010: The user is not a member of this account.
    - 404, code 3001: No such webinar, or it has expired.

    Args:
        webinar_id (str): Webinar UUID or number; a number picks the latest occurrence. Encode a
            UUID twice when it starts with `/` or contains `//`. Example: d2ViaW5hci4uLi4uMDAwMQ==.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[WebinarReport]
    """

    kwargs = _get_kwargs(
        webinar_id=webinar_id,
    )

    response = client.get_httpx_client().request(
        **kwargs,
    )

    return _build_response(client=client, response=response)


def sync(
    webinar_id: str,
    *,
    client: AuthenticatedClient | Client,
) -> WebinarReport | None:
    """Get webinar report

     Return host, times, duration and number of participants of a past webinar, with its tracking fields.

    **Prerequisites:**
    * Plan: Pro or higher, plus the webinar add-on.

    Scopes: report:read:admin.

    Rate limit: Heavy.

    Documented failures:
    - 300: You have no access to this webinar.
    - 400, code 1010: The user is not a member of this account.
    - 404, code 3001: No such webinar, or it has expired.

    Args:
        webinar_id (str): Webinar UUID or number; a number picks the latest occurrence. Encode a
            UUID twice when it starts with `/` or contains `//`. Example: d2ViaW5hci4uLi4uMDAwMQ==.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        WebinarReport
    """

    return sync_detailed(
        webinar_id=webinar_id,
        client=client,
    ).parsed


async def asyncio_detailed(
    webinar_id: str,
    *,
    client: AuthenticatedClient | Client,
) -> Response[WebinarReport]:
    """Get webinar report

     Return host, times, duration and number of participants of a past webinar, with its tracking fields.

    **Prerequisites:**
    * Plan: Pro or higher, plus the webinar add-on.

    Scopes: report:read:admin.

    Rate limit: Heavy.

    Documented failures:
    - 300: You have no access to this webinar.
    - 400, code 1010: The user is not a member of this account.
    - 404, code 3001: No such webinar, or it has expired.

    Args:
        webinar_id (str): Webinar UUID or number; a number picks the latest occurrence. Encode a
            UUID twice when it starts with `/` or contains `//`. Example: d2ViaW5hci4uLi4uMDAwMQ==.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[WebinarReport]
    """

    kwargs = _get_kwargs(
        webinar_id=webinar_id,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    webinar_id: str,
    *,
    client: AuthenticatedClient | Client,
) -> WebinarReport | None:
    """Get webinar report

     Return host, times, duration and number of participants of a past webinar, with its tracking fields.

    **Prerequisites:**
    * Plan: Pro or higher, plus the webinar add-on.

    Scopes: report:read:admin.

    Rate limit: Heavy.

    Documented failures:
    - 300: You have no access to this webinar.
    - 400, code 1010: The user is not a member of this account.
    - 404, code 3001: No such webinar, or it has expired.

    Args:
        webinar_id (str): Webinar UUID or number; a number picks the latest occurrence. Encode a
            UUID twice when it starts with `/` or contains `//`. Example: d2ViaW5hci4uLi4uMDAwMQ==.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        WebinarReport
    """

    return (
        await asyncio_detailed(
            webinar_id=webinar_id,
            client=client,
        )
    ).parsed
