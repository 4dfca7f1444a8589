# Generated from zoom.postman_collection.json. Not to be edited.
from http import HTTPStatus
from typing import Any
from urllib.parse import quote

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.recover_meeting_recordings_body import RecoverMeetingRecordingsBody
from ...types import Response


def _get_kwargs(
    meeting_id: str,
    *,
    body: RecoverMeetingRecordingsBody,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}

    _kwargs: dict[str, Any] = {
        "method": "put",
        "url": "/meetings/{meeting_id}/recordings/status".format(
            meeting_id=quote(str(meeting_id), safe=""),
        ),
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
    meeting_id: str,
    *,
    client: AuthenticatedClient | Client,
    body: RecoverMeetingRecordingsBody,
) -> Response[Any]:
    """Recover meeting recordings

     Bring all deleted cloud recordings of a meeting back from the trash. They stay there for 30 days.

    **Prerequisites:**
    * Plan: Pro, with cloud recording on.

    Scopes: recording:write:admin, recording:write.

    Rate limit: Light.

    Documented failures:
    - 200, code 200: You may not do this to the recording.
    - 400, code 1010: The user is not a member of this account.
    - 404, code 1001: No user with this ID or address is in the account.
    - 404, code 3301: This meeting has no recording.

    Args:
        meeting_id (str): UUID or number of the meeting or webinar; a number picks the latest
            occurrence. Encode a UUID twice when it starts with `/` or contains `//`. Example:
            bWVldGluZy4uLi4uMDAwMQ==.
        body (RecoverMeetingRecordingsBody):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[Any]
    """

    kwargs = _get_kwargs(
        meeting_id=meeting_id,
        body=body,
    )

    response = client.get_httpx_client().request(
        **kwargs,
    )

    return _build_response(client=client, response=response)


async def asyncio_detailed(
    meeting_id: str,
    *,
    client: AuthenticatedClient | Client,
    body: RecoverMeetingRecordingsBody,
) -> Response[Any]:
    """Recover meeting recordings

     Bring all deleted cloud recordings of a meeting back from the trash. They stay there for 30 days.

    **Prerequisites:**
    * Plan: Pro, with cloud recording on.

    Scopes: recording:write:admin, recording:write.

    Rate limit: Light.

    Documented failures:
    - 200, code 200: You may not do this to the recording.
    - 400, code 1010: The user is not a member of this account.
    - 404, code 1001: No user with this ID or address is in the account.
    - 404, code 3301: This meeting has no recording.

    Args:
        meeting_id (str): UUID or number of the meeting or webinar; a number picks the latest
            occurrence. Encode a UUID twice when it starts with `/` or contains `//`. Example:
            bWVldGluZy4uLi4uMDAwMQ==.
        body (RecoverMeetingRecordingsBody):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[Any]
    """

    kwargs = _get_kwargs(
        meeting_id=meeting_id,
        body=body,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)
