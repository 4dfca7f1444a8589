# Generated from zoom.postman_collection.json. Not to be edited.
from http import HTTPStatus
from typing import Any
from urllib.parse import quote

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...types import UNSET, Response, Unset


def _get_kwargs(
    meeting_id: int,
    *,
    occurrence_id: int | Unset = UNSET,
    schedule_for_reminder: bool | Unset = UNSET,
    cancel_meeting_reminder: bool | Unset = UNSET,
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    params["occurrence_id"] = occurrence_id

    params["schedule_for_reminder"] = schedule_for_reminder

    params["cancel_meeting_reminder"] = cancel_meeting_reminder

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "delete",
        "url": "/meetings/{meeting_id}".format(
            meeting_id=quote(str(meeting_id), safe=""),
        ),
        "params": params,
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
    meeting_id: int,
    *,
    client: AuthenticatedClient | Client,
    occurrence_id: int | Unset = UNSET,
    schedule_for_reminder: bool | Unset = UNSET,
    cancel_meeting_reminder: bool | Unset = UNSET,
) -> Response[Any]:
    """Delete a meeting

     Delete a meeting or one occurrence of it. Meetings in progress stay.

    Scopes: meeting:write:admin, meeting:write.

    Rate limit: Light.

    Documented failures:
    - 400, code 1010: The user is not a member of this account.
    - 400, code 3000: The meeting is not accessible, or no occurrence has this ID.
    - 400, code 3002: A meeting in progress cannot be deleted.
    - 404, code 1001: The host does not exist or belongs to another account.
    - 404, code 3001: The meeting does not exist or has expired.

    Args:
        meeting_id (int): The meeting number (64-bit integer). Example: 93000000001.
        occurrence_id (int | Unset): Deletes this occurrence alone instead of the whole series.
            Example: 1773673200000.
        schedule_for_reminder (bool | Unset): Whether to email the host and the alternative hosts
            that the meeting is off. Example: True.
        cancel_meeting_reminder (bool | Unset): Whether to email registrants that the meeting is
            off. Default: `false`. Example: False.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[Any]
    """

    kwargs = _get_kwargs(
        meeting_id=meeting_id,
        occurrence_id=occurrence_id,
        schedule_for_reminder=schedule_for_reminder,
        cancel_meeting_reminder=cancel_meeting_reminder,
    )

    response = client.get_httpx_client().request(
        **kwargs,
    )

    return _build_response(client=client, response=response)


async def asyncio_detailed(
    meeting_id: int,
    *,
    client: AuthenticatedClient | Client,
    occurrence_id: int | Unset = UNSET,
    schedule_for_reminder: bool | Unset = UNSET,
    cancel_meeting_reminder: bool | Unset = UNSET,
) -> Response[Any]:
    """Delete a meeting

     Delete a meeting or one occurrence of it. Meetings in progress stay.

    Scopes: meeting:write:admin, meeting:write.

    Rate limit: Light.

    Documented failures:
    - 400, code 1010: The user is not a member of this account.
    - 400, code 3000: The meeting is not accessible, or no occurrence has this ID.
    - 400, code 3002: A meeting in progress cannot be deleted.
    - 404, code 1001: The host does not exist or belongs to another account.
    - 404, code 3001: The meeting does not exist or has expired.

    Args:
        meeting_id (int): The meeting number (64-bit integer). Example: 93000000001.
        occurrence_id (int | Unset): Deletes this occurrence alone instead of the whole series.
            Example: 1773673200000.
        schedule_for_reminder (bool | Unset): Whether to email the host and the alternative hosts
            that the meeting is off. Example: True.
        cancel_meeting_reminder (bool | Unset): Whether to email registrants that the meeting is
            off. Default: `false`. Example: False.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[Any]
    """

    kwargs = _get_kwargs(
        meeting_id=meeting_id,
        occurrence_id=occurrence_id,
        schedule_for_reminder=schedule_for_reminder,
        cancel_meeting_reminder=cancel_meeting_reminder,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)
