# Generated from zoom.postman_collection.json. Not to be edited.
from http import HTTPStatus
from typing import Any
from urllib.parse import quote

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.registrant import Registrant
from ...types import Response


def _get_kwargs(
    meeting_id: int,
    registrant_id: str,
) -> dict[str, Any]:

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/meetings/{meeting_id}/registrants/{registrant_id}".format(
            meeting_id=quote(str(meeting_id), safe=""),
            registrant_id=quote(str(registrant_id), safe=""),
        ),
    }

    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Registrant | None:
    if response.status_code == 200:
        _response_200 = response.json()
        response_200: Registrant
        if isinstance(_response_200, dict):
            response_200 = Registrant.from_dict(_response_200)
        else:
            response_200 = _response_200

        return response_200

    if client.raise_on_unexpected_status:
        raise errors.UnexpectedStatus(response.status_code, response.content)
    else:
        return None


def _build_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Response[Registrant]:
    return Response(
        status_code=HTTPStatus(response.status_code),
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    meeting_id: int,
    registrant_id: str,
    *,
    client: AuthenticatedClient | Client,
) -> Response[Registrant]:
    """Get a meeting registrant

     Return one registrant of a meeting.

    **Prerequisites:**
    * A meeting plan.

    Scopes: meeting:read:admin, meeting:read.

    Rate limit: Light.

    Documented failures:
    - 300, code 300: The meeting does not exist, has expired, or does not use registration.
    - 400, code 1010: The user is not a member of this account.
    - 400, code 3003: Only the host of the meeting may do this.
    - 400, code 3000: The meeting is not accessible.
    - 404, code 1001: The host does not exist or belongs to another account.

    Args:
        meeting_id (int): The meeting number (64-bit integer). Example: 93000000001.
        registrant_id (str): ID of the registrant. Example: registrant000000000001.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[Registrant]
    """

    kwargs = _get_kwargs(
        meeting_id=meeting_id,
        registrant_id=registrant_id,
    )

    response = client.get_httpx_client().request(
        **kwargs,
    )

    return _build_response(client=client, response=response)


def sync(
    meeting_id: int,
    registrant_id: str,
    *,
    client: AuthenticatedClient | Client,
) -> Registrant | None:
    """Get a meeting registrant

     Return one registrant of a meeting.

    **Prerequisites:**
    * A meeting plan.

    Scopes: meeting:read:admin, meeting:read.

    Rate limit: Light.

    Documented failures:
    - 300, code 300: The meeting does not exist, has expired, or does not use registration.
    - 400, code 1010: The user is not a member of this account.
    - 400, code 3003: Only the host of the meeting may do this.
    - 400, code 3000: The meeting is not accessible.
    - 404, code 1001: The host does not exist or belongs to another account.

    Args:
        meeting_id (int): The meeting number (64-bit integer). Example: 93000000001.
        registrant_id (str): ID of the registrant. Example: registrant000000000001.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Registrant
    """

    return sync_detailed(
        meeting_id=meeting_id,
        registrant_id=registrant_id,
        client=client,
    ).parsed


async def asyncio_detailed(
    meeting_id: int,
    registrant_id: str,
    *,
    client: AuthenticatedClient | Client,
) -> Response[Registrant]:
    """Get a meeting registrant

     Return one registrant of a meeting.

    **Prerequisites:**
    * A meeting plan.

    Scopes: meeting:read:admin, meeting:read.

    Rate limit: Light.

    Documented failures:
    - 300, code 300: The meeting does not exist, has expired, or does not use registration.
    - 400, code 1010: The user is not a member of this account.
    - 400, code 3003: Only the host of the meeting may do this.
    - 400, code 3000: The meeting is not accessible.
    - 404, code 1001: The host does not exist or belongs to another account.

    Args:
        meeting_id (int): The meeting number (64-bit integer). Example: 93000000001.
        registrant_id (str): ID of the registrant. Example: registrant000000000001.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[Registrant]
    """

    kwargs = _get_kwargs(
        meeting_id=meeting_id,
        registrant_id=registrant_id,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    meeting_id: int,
    registrant_id: str,
    *,
    client: AuthenticatedClient | Client,
) -> Registrant | None:
    """Get a meeting registrant

     Return one registrant of a meeting.

    **Prerequisites:**
    * A meeting plan.

    Scopes: meeting:read:admin, meeting:read.

    Rate limit: Light.

    Documented failures:
    - 300, code 300: The meeting does not exist, has expired, or does not use registration.
    - 400, code 1010: The user is not a member of this account.
    - 400, code 3003: Only the host of the meeting may do this.
    - 400, code 3000: The meeting is not accessible.
    - 404, code 1001: The host does not exist or belongs to another account.

    Args:
        meeting_id (int): The meeting number (64-bit integer). Example: 93000000001.
        registrant_id (str): ID of the registrant. Example: registrant000000000001.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Registrant
    """

    return (
        await asyncio_detailed(
            meeting_id=meeting_id,
            registrant_id=registrant_id,
            client=client,
        )
    ).parsed
