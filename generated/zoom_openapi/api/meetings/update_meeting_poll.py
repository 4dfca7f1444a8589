# Generated from zoom.postman_collection.json. Not to be edited.
from http import HTTPStatus
from typing import Any
from urllib.parse import quote

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.update_meeting_poll_body import UpdateMeetingPollBody
from ...types import Response


def _get_kwargs(
    meeting_id: int,
    poll_id: str,
    *,
    body: UpdateMeetingPollBody,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}

    _kwargs: dict[str, Any] = {
        "method": "put",
        "url": "/meetings/{meeting_id}/polls/{poll_id}".format(
            meeting_id=quote(str(meeting_id), safe=""),
            poll_id=quote(str(poll_id), safe=""),
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
    poll_id: str,
    *,
    client: AuthenticatedClient | Client,
    body: UpdateMeetingPollBody,
) -> Response[Any]:
    """Update a meeting poll

     Replace the title and questions of a meeting poll.

    Scopes: meeting:write:admin, meeting:write.

    Rate limit: Light.

    Documented failures:
    - 404, code 404: No poll has this ID.

    Args:
        meeting_id (int): The meeting number (64-bit integer). Example: 93000000001.
        poll_id (str): ID of the poll, as the list of polls gives it. Example:
            poll000000000000000001.
        body (UpdateMeetingPollBody):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[Any]
    """

    kwargs = _get_kwargs(
        meeting_id=meeting_id,
        poll_id=poll_id,
        body=body,
    )

    response = client.get_httpx_client().request(
        **kwargs,
    )

    return _build_response(client=client, response=response)


async def asyncio_detailed(
    meeting_id: int,
    poll_id: str,
    *,
    client: AuthenticatedClient | Client,
    body: UpdateMeetingPollBody,
) -> Response[Any]:
    """Update a meeting poll

     Replace the title and questions of a meeting poll.

    Scopes: meeting:write:admin, meeting:write.

    Rate limit: Light.

    Documented failures:
    - 404, code 404: No poll has this ID.

    Args:
        meeting_id (int): The meeting number (64-bit integer). Example: 93000000001.
        poll_id (str): ID of the poll, as the list of polls gives it. Example:
            poll000000000000000001.
        body (UpdateMeetingPollBody):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[Any]
    """

    kwargs = _get_kwargs(
        meeting_id=meeting_id,
        poll_id=poll_id,
        body=body,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)
