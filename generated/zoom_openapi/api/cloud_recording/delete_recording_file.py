# Generated from zoom.postman_collection.json. Not to be edited.
from http import HTTPStatus
from typing import Any
from urllib.parse import quote

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.delete_recording_file_action import (
    DeleteRecordingFileAction,
)
from ...types import UNSET, Response, Unset


def _get_kwargs(
    meeting_id: str,
    recording_id: str,
    *,
    action: DeleteRecordingFileAction | Unset = UNSET,
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    json_action: str | Unset = UNSET
    if not isinstance(action, Unset):
        json_action = action

    params["action"] = json_action

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "delete",
        "url": "/meetings/{meeting_id}/recordings/{recording_id}".format(
            meeting_id=quote(str(meeting_id), safe=""),
            recording_id=quote(str(recording_id), safe=""),
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
    meeting_id: str,
    recording_id: str,
    *,
    client: AuthenticatedClient | Client,
    action: DeleteRecordingFileAction | Unset = UNSET,
) -> Response[Any]:
    """Delete a recording file

     Delete one recording file of a meeting, into the trash or for good.

    **Prerequisites:**
    * Hosts may delete cloud recordings, by the account's settings.

    Scopes: recording:write:admin, recording:write.

    Rate limit: Light.

    Documented failures:
    - 200, code 200: You may not do this to the recording.
    - 400, code 1010: The user is not a member of this account.
    - 400, code 3303: The meeting has not finished; its recordings cannot be deleted yet.
    - 404, code 1001: No user with this ID or address is in the account.
    - 404, code 3301: This meeting has no recording.

    Args:
        meeting_id (str): UUID or number of the meeting or webinar; a number picks the latest
            occurrence. Encode a UUID twice when it starts with `/` or contains `//`. Example:
            bWVldGluZy4uLi4uMDAwMQ==.
        recording_id (str): ID of the recording file. Example:
            00000000-0000-4000-8000-000000000001.
        action (DeleteRecordingFileAction | Unset): `trash` keeps the recording recoverable,
            `delete` removes it for good. Example: trash.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[Any]
    """

    kwargs = _get_kwargs(
        meeting_id=meeting_id,
        recording_id=recording_id,
        action=action,
    )

    response = client.get_httpx_client().request(
        **kwargs,
    )

    return _build_response(client=client, response=response)


async def asyncio_detailed(
    meeting_id: str,
    recording_id: str,
    *,
    client: AuthenticatedClient | Client,
    action: DeleteRecordingFileAction | Unset = UNSET,
) -> Response[Any]:
    """Delete a recording file

     Delete one recording file of a meeting, into the trash or for good.

    **Prerequisites:**
    * Hosts may delete cloud recordings, by the account's settings.

    Scopes: recording:write:admin, recording:write.

    Rate limit: Light.

    Documented failures:
    - 200, code 200: You may not do this to the recording.
    - 400, code 1010: The user is not a member of this account.
    - 400, code 3303: The meeting has not finished; its recordings cannot be deleted yet.
    - 404, code 1001: No user with this ID or address is in the account.
    - 404, code 3301: This meeting has no recording.

    Args:
        meeting_id (str): UUID or number of the meeting or webinar; a number picks the latest
            occurrence. Encode a UUID twice when it starts with `/` or contains `//`. Example:
            bWVldGluZy4uLi4uMDAwMQ==.
        recording_id (str): ID of the recording file. Example:
            00000000-0000-4000-8000-000000000001.
        action (DeleteRecordingFileAction | Unset): `trash` keeps the recording recoverable,
            `delete` removes it for good. Example: trash.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[Any]
    """

    kwargs = _get_kwargs(
        meeting_id=meeting_id,
        recording_id=recording_id,
        action=action,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)
