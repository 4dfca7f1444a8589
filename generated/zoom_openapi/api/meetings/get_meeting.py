# Generated from zoom.postman_collection.json. Not to be edited.
from http import HTTPStatus
from typing import Any
from urllib.parse import quote

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.meeting import Meeting
from ...types import UNSET, Response, Unset


def _get_kwargs(
    meeting_id: int,
    *,
    occurrence_id: int | Unset = UNSET,
    show_previous_occurrences: bool | Unset = UNSET,
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    params["occurrence_id"] = occurrence_id

    params["show_previous_occurrences"] = show_previous_occurrences

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/meetings/{meeting_id}".format(
            meeting_id=quote(str(meeting_id), safe=""),
        ),
        "params": params,
    }

    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Meeting | None:
    if response.status_code == 200:
        _response_200 = response.json()
        response_200: Meeting
        if isinstance(_response_200, dict):
            response_200 = Meeting.from_dict(_response_200)
        else:
            response_200 = _response_200

        return response_200

    if client.raise_on_unexpected_status:
        raise errors.UnexpectedStatus(response.status_code, response.content)
    else:
        return None


def _build_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Response[Meeting]:
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
    occurrence_id: int | Unset = UNSET,
    show_previous_occurrences: bool | Unset = UNSET,
) -> Response[Meeting]:
    """Get a meeting

     Return a meeting with its settings. The answer holds a fresh `start_url`.

    Scopes: meeting:read:admin, meeting:read.

    Rate limit: Light.

    Documented failures:
    - 400, code 1010: The user is not a member of this account.
    - 400, code 3000: The number is that of a webinar, which cannot be read here.
    - 404, code 1001: The host does not exist or belongs to another account.
    - 404, code 3001: The meeting does not exist or has expired.

    Args:
        meeting_id (int): The meeting number (64-bit integer). Example: 93000000001.
        occurrence_id (int | Unset): Picks one occurrence of a recurring series. Example:
            1773673200000.
        show_previous_occurrences (bool | Unset): Whether to include the past occurrences of a
            recurring meeting. Example: True.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[Meeting]
    """

    kwargs = _get_kwargs(
        meeting_id=meeting_id,
        occurrence_id=occurrence_id,
        show_previous_occurrences=show_previous_occurrences,
    )

    response = client.get_httpx_client().request(
        **kwargs,
    )

    return _build_response(client=client, response=response)


def sync(
    meeting_id: int,
    *,
    client: AuthenticatedClient | Client,
    occurrence_id: int | Unset = UNSET,
    show_previous_occurrences: bool | Unset = UNSET,
) -> Meeting | None:
    """Get a meeting

     Return a meeting with its settings. The answer holds a fresh `start_url`.

    Scopes: meeting:read:admin, meeting:read.

    Rate limit: Light.

    Documented failures:
    - 400, code 1010: The user is not a member of this account.
    - 400, code 3000: The number is that of a webinar, which cannot be read here.
    - 404, code 1001: The host does not exist or belongs to another account.
    - 404, code 3001: The meeting does not exist or has expired.

    Args:
        meeting_id (int): The meeting number (64-bit integer). Example: 93000000001.
        occurrence_id (int | Unset): Picks one occurrence of a recurring series. Example:
            1773673200000.
        show_previous_occurrences (bool | Unset): Whether to include the past occurrences of a
            recurring meeting. Example: True.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Meeting
    """

    return sync_detailed(
        meeting_id=meeting_id,
        client=client,
        occurrence_id=occurrence_id,
        show_previous_occurrences=show_previous_occurrences,
    ).parsed


async def asyncio_detailed(
    meeting_id: int,
    *,
    client: AuthenticatedClient | Client,
    occurrence_id: int | Unset = UNSET,
    show_previous_occurrences: bool | Unset = UNSET,
) -> Response[Meeting]:
    """Get a meeting

     Return a meeting with its settings. The answer holds a fresh `start_url`.

    Scopes: meeting:read:admin, meeting:read.

    Rate limit: Light.

    Documented failures:
    - 400, code 1010: The user is not a member of this account.
    - 400, code 3000: The number is that of a webinar, which cannot be read here.
    - 404, code 1001: The host does not exist or belongs to another account.
    - 404, code 3001: The meeting does not exist or has expired.

    Args:
        meeting_id (int): The meeting number (64-bit integer). Example: 93000000001.
        occurrence_id (int | Unset): Picks one occurrence of a recurring series. Example:
            1773673200000.
        show_previous_occurrences (bool | Unset): Whether to include the past occurrences of a
            recurring meeting. Example: True.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[Meeting]
    """

    kwargs = _get_kwargs(
        meeting_id=meeting_id,
        occurrence_id=occurrence_id,
        show_previous_occurrences=show_previous_occurrences,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    meeting_id: int,
    *,
    client: AuthenticatedClient | Client,
    occurrence_id: int | Unset = UNSET,
    show_previous_occurrences: bool | Unset = UNSET,
) -> Meeting | None:
    """Get a meeting

     Return a meeting with its settings. The answer holds a fresh `start_url`.

    Scopes: meeting:read:admin, meeting:read.

    Rate limit: Light.

    Documented failures:
    - 400, code 1010: The user is not a member of this account.
    - 400, code 3000: The number is that of a webinar, which cannot be read here.
    - 404, code 1001: The host does not exist or belongs to another account.
    - 404, code 3001: The meeting does not exist or has expired.

    Args:
        meeting_id (int): The meeting number (64-bit integer). Example: 93000000001.
        occurrence_id (int | Unset): Picks one occurrence of a recurring series. Example:
            1773673200000.
        show_previous_occurrences (bool | Unset): Whether to include the past occurrences of a
            recurring meeting. Example: True.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Meeting
    """

    return (
        await asyncio_detailed(
            meeting_id=meeting_id,
            client=client,
            occurrence_id=occurrence_id,
            show_previous_occurrences=show_previous_occurrences,
        )
    ).parsed
