# Generated from zoom.postman_collection.json. Not to be edited.
from http import HTTPStatus
from typing import Any
from urllib.parse import quote

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.livestream import Livestream
from ...types import Response


def _get_kwargs(
    meeting_id: int,
) -> dict[str, Any]:

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/meetings/{meeting_id}/livestream".format(
            meeting_id=quote(str(meeting_id), safe=""),
        ),
    }

    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Livestream | None:
    if response.status_code == 200:
        _response_200 = response.json()
        response_200: Livestream
        if isinstance(_response_200, dict):
            response_200 = Livestream.from_dict(_response_200)
        else:
            response_200 = _response_200

        return response_200

    if client.raise_on_unexpected_status:
        raise errors.UnexpectedStatus(response.status_code, response.content)
    else:
        return None


def _build_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Response[Livestream]:
    return Response(
        status_code=HTTPStatus(response.status_code),
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    meeting_id: int,
    *,
    client: AuthenticatedClient | Client,
) -> Response[Livestream]:
    """Get meeting livestream

     Return the address, key and viewing page of a meeting's live stream.

    **Prerequisites:**
    * Plan of the host: Pro or higher, with a license.
    * A live stream is set up for the meeting.

    Scopes: meeting:read:admin, meeting:read.

    Rate limit: Light.

    Documented failures:
    - 400, code 300: The meeting number is missing or malformed.
    - 400, code 1010: The user is not a member of this account.
    - 404, code 1001: The host does not exist or belongs to another account.

    Args:
        meeting_id (int): The meeting number (64-bit integer). Example: 93000000001.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[Livestream]
    """

    kwargs = _get_kwargs(
        meeting_id=meeting_id,
    )

    response = client.get_httpx_client().request(
        **kwargs,
    )

    return _build_response(client=client, response=response)


def sync(
    meeting_id: int,
    *,
    client: AuthenticatedClient | Client,
) -> Livestream | None:
    """Get meeting livestream

     Return the address, key and viewing page of a meeting's live stream.

    **Prerequisites:**
    * Plan of the host: Pro or higher, with a license.
    * A live stream is set up for the meeting.

    Scopes: meeting:read:admin, meeting:read.

    Rate limit: Light.

    Documented failures:
    - 400, code 300: The meeting number is missing or malformed.
    - 400, code 1010: The user is not a member of this account.
    - 404, code 1001: The host does not exist or belongs to another account.

    Args:
        meeting_id (int): The meeting number (64-bit integer). Example: 93000000001.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Livestream
    """

    return sync_detailed(
        meeting_id=meeting_id,
        client=client,
    ).parsed


async def asyncio_detailed(
    meeting_id: int,
    *,
    client: AuthenticatedClient | Client,
) -> Response[Livestream]:
    """Get meeting livestream

     Return the address, key and viewing page of a meeting's live stream.

    **Prerequisites:**
    * Plan of the host: Pro or higher, with a license.
    * A live stream is set up for the meeting.

    Scopes: meeting:read:admin, meeting:read.

    Rate limit: Light.

    Documented failures:
    - 400, code 300: The meeting number is missing or malformed.
    - 400, code 1010: The user is not a member of this account.
    - 404, code 1001: The host does not exist or belongs to another account.

    Args:
        meeting_id (int): The meeting number (64-bit integer). Example: 93000000001.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[Livestream]
    """

    kwargs = _get_kwargs(
        meeting_id=meeting_id,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    meeting_id: int,
    *,
    client: AuthenticatedClient | Client,
) -> Livestream | None:
    """Get meeting livestream

     Return the address, key and viewing page of a meeting's live stream.

    **Prerequisites:**
    * Plan of the host: Pro or higher, with a license.
    * A live stream is set up for the meeting.

    Scopes: meeting:read:admin, meeting:read.

    Rate limit: Light.

    Documented failures:
    - 400, code 300: The meeting number is missing or malformed.
    - 400, code 1010: The user is not a member of this account.
    - 404, code 1001: The host does not exist or belongs to another account.

    Args:
        meeting_id (int): The meeting number (64-bit integer). Example: 93000000001.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Livestream
    """

    return (
        await asyncio_detailed(
            meeting_id=meeting_id,
            client=client,
        )
    ).parsed
