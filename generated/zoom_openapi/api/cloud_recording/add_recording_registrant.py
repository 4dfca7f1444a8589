# Generated from zoom.postman_collection.json. Not to be edited.
from http import HTTPStatus
from typing import Any
from urllib.parse import quote

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.add_recording_registrant_body import AddRecordingRegistrantBody
from ...models.recording_registrant_added import RecordingRegistrantAdded
from ...types import Response


def _get_kwargs(
    meeting_id: int,
    *,
    body: AddRecordingRegistrantBody,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}

    _kwargs: dict[str, Any] = {
        "method": "post",
        "url": "/meetings/{meeting_id}/recordings/registrants".format(
            meeting_id=quote(str(meeting_id), safe=""),
        ),
    }

    _kwargs["json"] = body.to_dict() if hasattr(body, "to_dict") else body

    headers["Content-Type"] = "application/json"

    _kwargs["headers"] = headers
    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> RecordingRegistrantAdded | None:
    if response.status_code == 201:
        _response_201 = response.json()
        response_201: RecordingRegistrantAdded
        if isinstance(_response_201, dict):
            response_201 = RecordingRegistrantAdded.from_dict(_response_201)
        else:
            response_201 = _response_201

        return response_201

    if client.raise_on_unexpected_status:
        raise errors.UnexpectedStatus(response.status_code, response.content)
    else:
        return None


def _build_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Response[RecordingRegistrantAdded]:
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
    body: AddRecordingRegistrantBody,
) -> Response[RecordingRegistrantAdded]:
    """Add a recording registrant

     Register a person to watch the on-demand recording of a past meeting.

    Scopes: recording:write:admin, recording:write.

    Rate limit: Light.

    Documented failures:
    - 404: Recording not found

    Args:
        meeting_id (int): The meeting number (64-bit integer). Example: 93000000001.
        body (AddRecordingRegistrantBody):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[RecordingRegistrantAdded]
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
    body: AddRecordingRegistrantBody,
) -> RecordingRegistrantAdded | None:
    """Add a recording registrant

     Register a person to watch the on-demand recording of a past meeting.

    Scopes: recording:write:admin, recording:write.

    Rate limit: Light.

    Documented failures:
    - 404: Recording not found

    Args:
        meeting_id (int): The meeting number (64-bit integer). Example: 93000000001.
        body (AddRecordingRegistrantBody):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        RecordingRegistrantAdded
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
    body: AddRecordingRegistrantBody,
) -> Response[RecordingRegistrantAdded]:
    """Add a recording registrant

     Register a person to watch the on-demand recording of a past meeting.

    Scopes: recording:write:admin, recording:write.

    Rate limit: Light.

    Documented failures:
    - 404: Recording not found

    Args:
        meeting_id (int): The meeting number (64-bit integer). Example: 93000000001.
        body (AddRecordingRegistrantBody):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[RecordingRegistrantAdded]
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
    body: AddRecordingRegistrantBody,
) -> RecordingRegistrantAdded | None:
    """Add a recording registrant

     Register a person to watch the on-demand recording of a past meeting.

    Scopes: recording:write:admin, recording:write.

    Rate limit: Light.

    Documented failures:
    - 404: Recording not found

    Args:
        meeting_id (int): The meeting number (64-bit integer). Example: 93000000001.
        body (AddRecordingRegistrantBody):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        RecordingRegistrantAdded
    """

    return (
        await asyncio_detailed(
            meeting_id=meeting_id,
            client=client,
            body=body,
        )
    ).parsed
