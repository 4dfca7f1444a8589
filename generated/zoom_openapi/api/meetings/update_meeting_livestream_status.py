# Generated from zoom.postman_collection.json. Not to be edited.
from http import HTTPStatus
from typing import Any
from urllib.parse import quote

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.update_meeting_livestream_status_body import (
    UpdateMeetingLivestreamStatusBody,
)
from ...types import Response


def _get_kwargs(
    meeting_id: int,
    *,
    body: UpdateMeetingLivestreamStatusBody,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}

    _kwargs: dict[str, Any] = {
        "method": "patch",
        "url": "/meetings/{meeting_id}/livestream/status".format(
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
    meeting_id: int,
    *,
    client: AuthenticatedClient | Client,
    body: UpdateMeetingLivestreamStatusBody,
) -> Response[Any]:
    """Update meeting livestream status

     Start or stop the live stream of a meeting.

    **Prerequisites:**
    * License of the host: Pro.

    Scopes: meeting:write:admin, meeting:write.

    Rate limit: Light.

    Documented failures:
    - 300, code 300: The meeting number is missing or malformed.
    - 400, code 3000: The number is that of a webinar, which has its own request for this.
    - 400, code 1010: The user is not a member of this account.
    - 404, code 1001: The host does not exist or belongs to another account.
    - 429: Too many attempts to start this stream. If it is not live by then, try again after 30
    seconds.

    Args:
        meeting_id (int): The meeting number (64-bit integer). Example: 93000000001.
        body (UpdateMeetingLivestreamStatusBody):

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
    meeting_id: int,
    *,
    client: AuthenticatedClient | Client,
    body: UpdateMeetingLivestreamStatusBody,
) -> Response[Any]:
    """Update meeting livestream status

     Start or stop the live stream of a meeting.

    **Prerequisites:**
    * License of the host: Pro.

    Scopes: meeting:write:admin, meeting:write.

    Rate limit: Light.

    Documented failures:
    - 300, code 300: The meeting number is missing or malformed.
    - 400, code 3000: The number is that of a webinar, which has its own request for this.
    - 400, code 1010: The user is not a member of this account.
    - 404, code 1001: The host does not exist or belongs to another account.
    - 429: Too many attempts to start this stream. If it is not live by then, try again after 30
    seconds.

    Args:
        meeting_id (int): The meeting number (64-bit integer). Example: 93000000001.
        body (UpdateMeetingLivestreamStatusBody):

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
