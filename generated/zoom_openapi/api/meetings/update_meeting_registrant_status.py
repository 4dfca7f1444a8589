# Generated from zoom.postman_collection.json. Not to be edited.
from http import HTTPStatus
from typing import Any
from urllib.parse import quote

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.update_meeting_registrant_status_body import (
    UpdateMeetingRegistrantStatusBody,
)
from ...types import UNSET, Response, Unset


def _get_kwargs(
    meeting_id: int,
    *,
    body: UpdateMeetingRegistrantStatusBody,
    occurrence_id: int | Unset = UNSET,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}

    params: dict[str, Any] = {}

    params["occurrence_id"] = occurrence_id

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "put",
        "url": "/meetings/{meeting_id}/registrants/status".format(
            meeting_id=quote(str(meeting_id), safe=""),
        ),
        "params": params,
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
    meeting_id: int,
    *,
    client: AuthenticatedClient | Client,
    body: UpdateMeetingRegistrantStatusBody,
    occurrence_id: int | Unset = UNSET,
) -> Response[Any]:
    """Update meeting registrant status

     Approve, deny or cancel registrations for a meeting.

    Scopes: meeting:write:admin, meeting:write.

    Rate limit: Medium.

    Documented failures:
    - 300, code 300: The meeting does not use registration.
    - 400, code 1010: The user is not a member of this account.
    - 400, code 3000: The meeting is not accessible.
    - 400, code 3003: Only the host of the meeting may do this.
    - 404, code 1001: The host does not exist or belongs to another account.
    - 429: The daily number of requests for one registrant is used up; counting restarts at 00:00 UTC.

    Args:
        meeting_id (int): The meeting number (64-bit integer). Example: 93000000001.
        occurrence_id (int | Unset): Picks one occurrence of a recurring series. Example:
            1773673200000.
        body (UpdateMeetingRegistrantStatusBody):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[Any]
    """

    kwargs = _get_kwargs(
        meeting_id=meeting_id,
        body=body,
        occurrence_id=occurrence_id,
    )

    response = client.get_httpx_client().request(
        **kwargs,
    )

    return _build_response(client=client, response=response)


async def asyncio_detailed(
    meeting_id: int,
    *,
    client: AuthenticatedClient | Client,
    body: UpdateMeetingRegistrantStatusBody,
    occurrence_id: int | Unset = UNSET,
) -> Response[Any]:
    """Update meeting registrant status

     Approve, deny or cancel registrations for a meeting.

    Scopes: meeting:write:admin, meeting:write.

    Rate limit: Medium.

    Documented failures:
    - 300, code 300: The meeting does not use registration.
    - 400, code 1010: The user is not a member of this account.
    - 400, code 3000: The meeting is not accessible.
    - 400, code 3003: Only the host of the meeting may do this.
    - 404, code 1001: The host does not exist or belongs to another account.
    - 429: The daily number of requests for one registrant is used up; counting restarts at 00:00 UTC.

    Args:
        meeting_id (int): The meeting number (64-bit integer). Example: 93000000001.
        occurrence_id (int | Unset): Picks one occurrence of a recurring series. Example:
            1773673200000.
        body (UpdateMeetingRegistrantStatusBody):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[Any]
    """

    kwargs = _get_kwargs(
        meeting_id=meeting_id,
        body=body,
        occurrence_id=occurrence_id,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)
