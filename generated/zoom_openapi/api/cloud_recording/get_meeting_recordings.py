# Generated from zoom.postman_collection.json. Not to be edited.
from http import HTTPStatus
from typing import Any
from urllib.parse import quote

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.get_meeting_recordings_include_fields import (
    GetMeetingRecordingsIncludeFields,
)
from ...models.recording import Recording
from ...types import UNSET, Response, Unset


def _get_kwargs(
    meeting_id: str,
    *,
    include_fields: GetMeetingRecordingsIncludeFields | Unset = UNSET,
    ttl: int | Unset = UNSET,
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    json_include_fields: str | Unset = UNSET
    if not isinstance(include_fields, Unset):
        json_include_fields = include_fields

    params["include_fields"] = json_include_fields

    params["ttl"] = ttl

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/meetings/{meeting_id}/recordings".format(
            meeting_id=quote(str(meeting_id), safe=""),
        ),
        "params": params,
    }

    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Recording | None:
    if response.status_code == 200:
        _response_200 = response.json()
        response_200: Recording
        if isinstance(_response_200, dict):
            response_200 = Recording.from_dict(_response_200)
        else:
            response_200 = _response_200

        return response_200

    if client.raise_on_unexpected_status:
        raise errors.UnexpectedStatus(response.status_code, response.content)
    else:
        return None


def _build_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Response[Recording]:
    return Response(
        status_code=HTTPStatus(response.status_code),
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    meeting_id: str,
    *,
    client: AuthenticatedClient | Client,
    include_fields: GetMeetingRecordingsIncludeFields | Unset = UNSET,
    ttl: int | Unset = UNSET,
) -> Response[Recording]:
    """Get meeting recordings

     Return the recording of a meeting or webinar, each file with its `download_url`. The download of a
    recording with a password needs a token as `access_token` in that address.

    Scopes: recording:read:admin, recording:read.

    Rate limit: Light.

    Documented failures:
    - 200, code 200: You may not read the recording.
    - 400, code 1010: The user is not a member of this account.
    - 404, code 1001: No user with this ID or address is in the account.
    - 404, code 3301: This meeting has no recording.

    Args:
        meeting_id (str): UUID or number of the meeting or webinar; a number picks the latest
            occurrence. Encode a UUID twice when it starts with `/` or contains `//`. Example:
            bWVldGluZy4uLi4uMDAwMQ==.
        include_fields (GetMeetingRecordingsIncludeFields | Unset): Adds `download_access_token`,
            a token for the downloads, to the answer. Example: download_access_token.
        ttl (int | Unset): Seconds for which `download_access_token` is valid; needs it in
            `include_fields`. Range: `0` to `604800`. Example: 3600.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[Recording]
    """

    kwargs = _get_kwargs(
        meeting_id=meeting_id,
        include_fields=include_fields,
        ttl=ttl,
    )

    response = client.get_httpx_client().request(
        **kwargs,
    )

    return _build_response(client=client, response=response)


def sync(
    meeting_id: str,
    *,
    client: AuthenticatedClient | Client,
    include_fields: GetMeetingRecordingsIncludeFields | Unset = UNSET,
    ttl: int | Unset = UNSET,
) -> Recording | None:
    """Get meeting recordings

     Return the recording of a meeting or webinar, each file with its `download_url`. The download of a
    recording with a password needs a token as `access_token` in that address.

    Scopes: recording:read:admin, recording:read.

    Rate limit: Light.

    Documented failures:
    - 200, code 200: You may not read the recording.
    - 400, code 1010: The user is not a member of this account.
    - 404, code 1001: No user with this ID or address is in the account.
    - 404, code 3301: This meeting has no recording.

    Args:
        meeting_id (str): UUID or number of the meeting or webinar; a number picks the latest
            occurrence. Encode a UUID twice when it starts with `/` or contains `//`. Example:
            bWVldGluZy4uLi4uMDAwMQ==.
        include_fields (GetMeetingRecordingsIncludeFields | Unset): Adds `download_access_token`,
            a token for the downloads, to the answer. Example: download_access_token.
        ttl (int | Unset): Seconds for which `download_access_token` is valid; needs it in
            `include_fields`. Range: `0` to `604800`. Example: 3600.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Recording
    """

    return sync_detailed(
        meeting_id=meeting_id,
        client=client,
        include_fields=include_fields,
        ttl=ttl,
    ).parsed


async def asyncio_detailed(
    meeting_id: str,
    *,
    client: AuthenticatedClient | Client,
    include_fields: GetMeetingRecordingsIncludeFields | Unset = UNSET,
    ttl: int | Unset = UNSET,
) -> Response[Recording]:
    """Get meeting recordings

     Return the recording of a meeting or webinar, each file with its `download_url`. The download of a
    recording with a password needs a token as `access_token` in that address.

    Scopes: recording:read:admin, recording:read.

    Rate limit: Light.

    Documented failures:
    - 200, code 200: You may not read the recording.
    - 400, code 1010: The user is not a member of this account.
    - 404, code 1001: No user with this ID or address is in the account.
    - 404, code 3301: This meeting has no recording.

    Args:
        meeting_id (str): UUID or number of the meeting or webinar; a number picks the latest
            occurrence. Encode a UUID twice when it starts with `/` or contains `//`. Example:
            bWVldGluZy4uLi4uMDAwMQ==.
        include_fields (GetMeetingRecordingsIncludeFields | Unset): Adds `download_access_token`,
            a token for the downloads, to the answer. Example: download_access_token.
        ttl (int | Unset): Seconds for which `download_access_token` is valid; needs it in
            `include_fields`. Range: `0` to `604800`. Example: 3600.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[Recording]
    """

    kwargs = _get_kwargs(
        meeting_id=meeting_id,
        include_fields=include_fields,
        ttl=ttl,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    meeting_id: str,
    *,
    client: AuthenticatedClient | Client,
    include_fields: GetMeetingRecordingsIncludeFields | Unset = UNSET,
    ttl: int | Unset = UNSET,
) -> Recording | None:
    """Get meeting recordings

     Return the recording of a meeting or webinar, each file with its `download_url`. The download of a
    recording with a password needs a token as `access_token` in that address.

    Scopes: recording:read:admin, recording:read.

    Rate limit: Light.

    Documented failures:
    - 200, code 200: You may not read the recording.
    - 400, code 1010: The user is not a member of this account.
    - 404, code 1001: No user with this ID or address is in the account.
    - 404, code 3301: This meeting has no recording.

    Args:
        meeting_id (str): UUID or number of the meeting or webinar; a number picks the latest
            occurrence. Encode a UUID twice when it starts with `/` or contains `//`. Example:
            bWVldGluZy4uLi4uMDAwMQ==.
        include_fields (GetMeetingRecordingsIncludeFields | Unset): Adds `download_access_token`,
            a token for the downloads, to the answer. Example: download_access_token.
        ttl (int | Unset): Seconds for which `download_access_token` is valid; needs it in
            `include_fields`. Range: `0` to `604800`. Example: 3600.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Recording
    """

    return (
        await asyncio_detailed(
            meeting_id=meeting_id,
            client=client,
            include_fields=include_fields,
            ttl=ttl,
        )
    ).parsed
