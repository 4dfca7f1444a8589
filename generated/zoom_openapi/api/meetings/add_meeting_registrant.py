# Generated from zoom.postman_collection.json. Not to be edited.
from http import HTTPStatus
from typing import Any
from urllib.parse import quote

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.add_meeting_registrant_body import AddMeetingRegistrantBody
from ...models.registrant_added import RegistrantAdded
from ...types import UNSET, Response, Unset


def _get_kwargs(
    meeting_id: int,
    *,
    body: AddMeetingRegistrantBody,
    occurrence_ids: str | Unset = UNSET,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}

    params: dict[str, Any] = {}

    params["occurrence_ids"] = occurrence_ids

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "post",
        "url": "/meetings/{meeting_id}/registrants".format(
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
) -> RegistrantAdded | None:
    if response.status_code == 201:
        _response_201 = response.json()
        response_201: RegistrantAdded
        if isinstance(_response_201, dict):
            response_201 = RegistrantAdded.from_dict(_response_201)
        else:
            response_201 = _response_201

        return response_201

    if client.raise_on_unexpected_status:
        raise errors.UnexpectedStatus(response.status_code, response.content)
    else:
        return None


def _build_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Response[RegistrantAdded]:
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
    body: AddMeetingRegistrantBody,
    occurrence_ids: str | Unset = UNSET,
) -> Response[RegistrantAdded]:
    """Add a meeting registrant

     Register a person for a meeting, which takes 4,999 registrants at most. The answer holds the
    person's own link for joining.

    **Prerequisites:**
    * The host has a license.

    Scopes: meeting:write:admin, meeting:write.

    Rate limit: Light.

    Documented failures:
    - 300, code 300: The meeting does not exist or has expired.
    - 400, code 1010: The user is not a member of this account.
    - 400, code 3003: Only the host of the meeting may do this.
    - 400, code 3043: The meeting has no places left.
    - 404, code 1001: The host does not exist or belongs to another account.
    - 429: The daily number of requests for one registrant is used up; counting restarts at 00:00 UTC.

    Args:
        meeting_id (int): The meeting number (64-bit integer). Example: 93000000001.
        occurrence_ids (str | Unset): Occurrences to register for, comma-separated. Example:
            1773673200000,1774278000000.
        body (AddMeetingRegistrantBody):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[RegistrantAdded]
    """

    kwargs = _get_kwargs(
        meeting_id=meeting_id,
        body=body,
        occurrence_ids=occurrence_ids,
    )

    response = client.get_httpx_client().request(
        **kwargs,
    )

    return _build_response(client=client, response=response)


def sync(
    meeting_id: int,
    *,
    client: AuthenticatedClient | Client,
    body: AddMeetingRegistrantBody,
    occurrence_ids: str | Unset = UNSET,
) -> RegistrantAdded | None:
    """Add a meeting registrant

     Register a person for a meeting, which takes 4,999 registrants at most. The answer holds the
    person's own link for joining.

    **Prerequisites:**
    * The host has a license.

    Scopes: meeting:write:admin, meeting:write.

    Rate limit: Light.

    Documented failures:
    - 300, code 300: The meeting does not exist or has expired.
    - 400, code 1010: The user is not a member of this account.
    - 400, code 3003: Only the host of the meeting may do this.
    - 400, code 3043: The meeting has no places left.
    - 404, code 1001: The host does not exist or belongs to another account.
    - 429: The daily number of requests for one registrant is used up; counting restarts at 00:00 UTC.

    Args:
        meeting_id (int): The meeting number (64-bit integer). Example: 93000000001.
        occurrence_ids (str | Unset): Occurrences to register for, comma-separated. Example:
            1773673200000,1774278000000.
        body (AddMeetingRegistrantBody):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        RegistrantAdded
    """

    return sync_detailed(
        meeting_id=meeting_id,
        client=client,
        body=body,
        occurrence_ids=occurrence_ids,
    ).parsed


async def asyncio_detailed(
    meeting_id: int,
    *,
    client: AuthenticatedClient | Client,
    body: AddMeetingRegistrantBody,
    occurrence_ids: str | Unset = UNSET,
) -> Response[RegistrantAdded]:
    """Add a meeting registrant

     Register a person for a meeting, which takes 4,999 registrants at most. The answer holds the
    person's own link for joining.

    **Prerequisites:**
    * The host has a license.

    Scopes: meeting:write:admin, meeting:write.

    Rate limit: Light.

    Documented failures:
    - 300, code 300: The meeting does not exist or has expired.
    - 400, code 1010: The user is not a member of this account.
    - 400, code 3003: Only the host of the meeting may do this.
    - 400, code 3043: The meeting has no places left.
    - 404, code 1001: The host does not exist or belongs to another account.
    - 429: The daily number of requests for one registrant is used up; counting restarts at 00:00 UTC.

    Args:
        meeting_id (int): The meeting number (64-bit integer). Example: 93000000001.
        occurrence_ids (str | Unset): Occurrences to register for, comma-separated. Example:
            1773673200000,1774278000000.
        body (AddMeetingRegistrantBody):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[RegistrantAdded]
    """

    kwargs = _get_kwargs(
        meeting_id=meeting_id,
        body=body,
        occurrence_ids=occurrence_ids,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    meeting_id: int,
    *,
    client: AuthenticatedClient | Client,
    body: AddMeetingRegistrantBody,
    occurrence_ids: str | Unset = UNSET,
) -> RegistrantAdded | None:
    """Add a meeting registrant

     Register a person for a meeting, which takes 4,999 registrants at most. The answer holds the
    person's own link for joining.

    **Prerequisites:**
    * The host has a license.

    Scopes: meeting:write:admin, meeting:write.

    Rate limit: Light.

    Documented failures:
    - 300, code 300: The meeting does not exist or has expired.
    - 400, code 1010: The user is not a member of this account.
    - 400, code 3003: Only the host of the meeting may do this.
    - 400, code 3043: The meeting has no places left.
    - 404, code 1001: The host does not exist or belongs to another account.
    - 429: The daily number of requests for one registrant is used up; counting restarts at 00:00 UTC.

    Args:
        meeting_id (int): The meeting number (64-bit integer). Example: 93000000001.
        occurrence_ids (str | Unset): Occurrences to register for, comma-separated. Example:
            1773673200000,1774278000000.
        body (AddMeetingRegistrantBody):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        RegistrantAdded
    """

    return (
        await asyncio_detailed(
            meeting_id=meeting_id,
            client=client,
            body=body,
            occurrence_ids=occurrence_ids,
        )
    ).parsed
