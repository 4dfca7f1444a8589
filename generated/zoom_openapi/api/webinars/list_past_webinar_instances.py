# Generated from zoom.postman_collection.json. Not to be edited.
from http import HTTPStatus
from typing import Any
from urllib.parse import quote

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.past_webinar_instance_list import PastWebinarInstanceList
from ...types import Response


def _get_kwargs(
    webinar_id: int,
) -> dict[str, Any]:

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/past_webinars/{webinar_id}/instances".format(
            webinar_id=quote(str(webinar_id), safe=""),
        ),
    }

    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> PastWebinarInstanceList | None:
    if response.status_code == 200:
        _response_200 = response.json()
        response_200: PastWebinarInstanceList
        if isinstance(_response_200, dict):
            response_200 = PastWebinarInstanceList.from_dict(_response_200)
        else:
            response_200 = _response_200

        return response_200

    if client.raise_on_unexpected_status:
        raise errors.UnexpectedStatus(response.status_code, response.content)
    else:
        return None


def _build_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Response[PastWebinarInstanceList]:
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
) -> Response[PastWebinarInstanceList]:
    """List past webinar instances

     List the occasions on which a webinar took place, each with its UUID and start.

    Scopes: webinar:read:admin, webinar:read.

    Rate limit: Light.

    Documented failures:
    - 300: This is not a valid webinar number.
    - 404: There is no such webinar.

    Args:
        webinar_id (int): The webinar number (64-bit integer). Example: 95000000001.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[PastWebinarInstanceList]
    """

    kwargs = _get_kwargs(
        webinar_id=webinar_id,
    )

    response = client.get_httpx_client().request(
        **kwargs,
    )

    return _build_response(client=client, response=response)


def sync(
    webinar_id: int,
    *,
    client: AuthenticatedClient | Client,
) -> PastWebinarInstanceList | None:
    """List past webinar instances

     List the occasions on which a webinar took place, each with its UUID and start.

    Scopes: webinar:read:admin, webinar:read.

    Rate limit: Light.

    Documented failures:
    - 300: This is not a valid webinar number.
    - 404: There is no such webinar.

    Args:
        webinar_id (int): The webinar number (64-bit integer). Example: 95000000001.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        PastWebinarInstanceList
    """

    return sync_detailed(
        webinar_id=webinar_id,
        client=client,
    ).parsed


async def asyncio_detailed(
    webinar_id: int,
    *,
    client: AuthenticatedClient | Client,
) -> Response[PastWebinarInstanceList]:
    """List past webinar instances

     List the occasions on which a webinar took place, each with its UUID and start.

    Scopes: webinar:read:admin, webinar:read.

    Rate limit: Light.

    Documented failures:
    - 300: This is not a valid webinar number.
    - 404: There is no such webinar.

    Args:
        webinar_id (int): The webinar number (64-bit integer). Example: 95000000001.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[PastWebinarInstanceList]
    """

    kwargs = _get_kwargs(
        webinar_id=webinar_id,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    webinar_id: int,
    *,
    client: AuthenticatedClient | Client,
) -> PastWebinarInstanceList | None:
    """List past webinar instances

     List the occasions on which a webinar took place, each with its UUID and start.

    Scopes: webinar:read:admin, webinar:read.

    Rate limit: Light.

    Documented failures:
    - 300: This is not a valid webinar number.
    - 404: There is no such webinar.

    Args:
        webinar_id (int): The webinar number (64-bit integer). Example: 95000000001.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        PastWebinarInstanceList
    """

    return (
        await asyncio_detailed(
            webinar_id=webinar_id,
            client=client,
        )
    ).parsed
