# Generated from zoom.postman_collection.json. Not to be edited.
from http import HTTPStatus
from typing import Any
from urllib.parse import quote

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.control_meeting_recording_body import ControlMeetingRecordingBody
from ...models.json_object import JsonObject
from ...types import Response


def _get_kwargs(
    meeting_id: int,
    *,
    body: ControlMeetingRecordingBody,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}

    _kwargs: dict[str, Any] = {
        "method": "patch",
        "url": "/live_meetings/{meeting_id}/events".format(
            meeting_id=quote(str(meeting_id), safe=""),
        ),
    }

    _kwargs["json"] = body.to_dict() if hasattr(body, "to_dict") else body

    headers["Content-Type"] = "application/json"

    _kwargs["headers"] = headers
    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> JsonObject | None:
    if response.status_code == 202:
        _response_202 = response.json()
        response_202: JsonObject
        if isinstance(_response_202, dict):
            response_202 = JsonObject.from_dict(_response_202)
        else:
            response_202 = _response_202

        return response_202

    if client.raise_on_unexpected_status:
        raise errors.UnexpectedStatus(response.status_code, response.content)
    else:
        return None


def _build_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Response[JsonObject]:
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
    body: ControlMeetingRecordingBody,
) -> Response[JsonObject]:
    """Control meeting recording

     Start, stop, pause or resume the cloud recording of a meeting in progress. Local recordings are out
    of reach.

    **Prerequisites:**
    * The meeting is in progress.
    * Cloud recording is turned on.
    * You are its host or an alternative host.

    Scopes: meeting:write, meeting:write:admin, meeting:master.

    Documented failures:
    - 400, code 300: The meeting does not exist, its number is malformed, or you lack the permission.
    - 404, code 3001: The meeting does not exist or has expired.

    Args:
        meeting_id (int): The meeting number (64-bit integer). Example: 93000000001.
        body (ControlMeetingRecordingBody):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[JsonObject]
    """

    kwargs = _get_kwargs(
        meeting_id=meeting_id,
        body=body,
    )

    response = client.get_httpx_client().request(
        **kwargs,
    )

    return _build_response(client=client, response=response)


def sync(
    meeting_id: int,
    *,
    client: AuthenticatedClient | Client,
    body: ControlMeetingRecordingBody,
) -> JsonObject | None:
    """Control meeting recording

     Start, stop, pause or resume the cloud recording of a meeting in progress. Local recordings are out
    of reach.

    **Prerequisites:**
    * The meeting is in progress.
    * Cloud recording is turned on.
    * You are its host or an alternative host.

    Scopes: meeting:write, meeting:write:admin, meeting:master.

    Documented failures:
    - 400, code 300: The meeting does not exist, its number is malformed, or you lack the permission.
    - 404, code 3001: The meeting does not exist or has expired.

    Args:
        meeting_id (int): The meeting number (64-bit integer). Example: 93000000001.
        body (ControlMeetingRecordingBody):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        JsonObject
    """

    return sync_detailed(
        meeting_id=meeting_id,
        client=client,
        body=body,
    ).parsed


async def asyncio_detailed(
    meeting_id: int,
    *,
    client: AuthenticatedClient | Client,
    body: ControlMeetingRecordingBody,
) -> Response[JsonObject]:
    """Control meeting recording

     Start, stop, pause or resume the cloud recording of a meeting in progress. Local recordings are out
    of reach.

    **Prerequisites:**
    * The meeting is in progress.
    * Cloud recording is turned on.
    * You are its host or an alternative host.

    Scopes: meeting:write, meeting:write:admin, meeting:master.

    Documented failures:
    - 400, code 300: The meeting does not exist, its number is malformed, or you lack the permission.
    - 404, code 3001: The meeting does not exist or has expired.

    Args:
        meeting_id (int): The meeting number (64-bit integer). Example: 93000000001.
        body (ControlMeetingRecordingBody):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[JsonObject]
    """

    kwargs = _get_kwargs(
        meeting_id=meeting_id,
        body=body,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    meeting_id: int,
    *,
    client: AuthenticatedClient | Client,
    body: ControlMeetingRecordingBody,
) -> JsonObject | None:
    """Control meeting recording

     Start, stop, pause or resume the cloud recording of a meeting in progress. Local recordings are out
    of reach.

    **Prerequisites:**
    * The meeting is in progress.
    * Cloud recording is turned on.
    * You are its host or an alternative host.

    Scopes: meeting:write, meeting:write:admin, meeting:master.

    Documented failures:
    - 400, code 300: The meeting does not exist, its number is malformed, or you lack the permission.
    - 404, code 3001: The meeting does not exist or has expired.

    Args:
        meeting_id (int): The meeting number (64-bit integer). Example: 93000000001.
        body (ControlMeetingRecordingBody):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        JsonObject
    """

    return (
        await asyncio_detailed(
            meeting_id=meeting_id,
            client=client,
            body=body,
        )
    ).parsed
