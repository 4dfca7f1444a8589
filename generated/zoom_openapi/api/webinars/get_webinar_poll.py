# Generated from zoom.postman_collection.json. Not to be edited.
from http import HTTPStatus
from typing import Any
from urllib.parse import quote

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.poll import Poll
from ...types import Response


def _get_kwargs(
    webinar_id: int,
    poll_id: str,
) -> dict[str, Any]:

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/webinars/{webinar_id}/polls/{poll_id}".format(
            webinar_id=quote(str(webinar_id), safe=""),
            poll_id=quote(str(poll_id), safe=""),
        ),
    }

    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Poll | None:
    if response.status_code == 200:
        _response_200 = response.json()
        response_200: Poll
        if isinstance(_response_200, dict):
            response_200 = Poll.from_dict(_response_200)
        else:
            response_200 = _response_200

        return response_200

    if client.raise_on_unexpected_status:
        raise errors.UnexpectedStatus(response.status_code, response.content)
    else:
        return None


def _build_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Response[Poll]:
    return Response(
        status_code=HTTPStatus(response.status_code),
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    webinar_id: int,
    poll_id: str,
    *,
    client: AuthenticatedClient | Client,
) -> Response[Poll]:
    """Get a webinar poll

     Return one poll of a webinar with its questions.

    Scopes: webinar:read:admin, webinar:read.

    Rate limit: Light.

    Documented failures:
    - 404, code 3001: The webinar does not exist or has expired.

    Args:
        webinar_id (int): The webinar number (64-bit integer). Example: 95000000001.
        poll_id (str): ID of the poll, as the list of polls gives it. Example:
            poll000000000000000001.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[Poll]
    """

    kwargs = _get_kwargs(
        webinar_id=webinar_id,
        poll_id=poll_id,
    )

    response = client.get_httpx_client().request(
        **kwargs,
    )

    return _build_response(client=client, response=response)


def sync(
    webinar_id: int,
    poll_id: str,
    *,
    client: AuthenticatedClient | Client,
) -> Poll | None:
    """Get a webinar poll

     Return one poll of a webinar with its questions.

    Scopes: webinar:read:admin, webinar:read.

    Rate limit: Light.

    Documented failures:
    - 404, code 3001: The webinar does not exist or has expired.

    Args:
        webinar_id (int): The webinar number (64-bit integer). Example: 95000000001.
        poll_id (str): ID of the poll, as the list of polls gives it. Example:
            poll000000000000000001.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Poll
    """

    return sync_detailed(
        webinar_id=webinar_id,
        poll_id=poll_id,
        client=client,
    ).parsed


async def asyncio_detailed(
    webinar_id: int,
    poll_id: str,
    *,
    client: AuthenticatedClient | Client,
) -> Response[Poll]:
    """Get a webinar poll

     Return one poll of a webinar with its questions.

    Scopes: webinar:read:admin, webinar:read.

    Rate limit: Light.

    Documented failures:
    - 404, code 3001: The webinar does not exist or has expired.

    Args:
        webinar_id (int): The webinar number (64-bit integer). Example: 95000000001.
        poll_id (str): ID of the poll, as the list of polls gives it. Example:
            poll000000000000000001.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[Poll]
    """

    kwargs = _get_kwargs(
        webinar_id=webinar_id,
        poll_id=poll_id,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    webinar_id: int,
    poll_id: str,
    *,
    client: AuthenticatedClient | Client,
) -> Poll | None:
    """Get a webinar poll

     Return one poll of a webinar with its questions.

    Scopes: webinar:read:admin, webinar:read.

    Rate limit: Light.

    Documented failures:
    - 404, code 3001: The webinar does not exist or has expired.

    Args:
        webinar_id (int): The webinar number (64-bit integer). Example: 95000000001.
        poll_id (str): ID of the poll, as the list of polls gives it. Example:
            poll000000000000000001.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Poll
    """

    return (
        await asyncio_detailed(
            webinar_id=webinar_id,
            poll_id=poll_id,
            client=client,
        )
    ).parsed
