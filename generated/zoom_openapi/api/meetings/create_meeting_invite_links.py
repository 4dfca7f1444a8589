# Generated from zoom.postman_collection.json. Not to be edited.
from http import HTTPStatus
from typing import Any
from urllib.parse import quote

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.create_meeting_invite_links_body import CreateMeetingInviteLinksBody
from ...models.invite_link_list import InviteLinkList
from ...types import Response


def _get_kwargs(
    meeting_id: int,
    *,
    body: CreateMeetingInviteLinksBody,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}

    _kwargs: dict[str, Any] = {
        "method": "post",
        "url": "/meetings/{meeting_id}/invite_links".format(
            meeting_id=quote(str(meeting_id), safe=""),
        ),
    }

    _kwargs["json"] = body.to_dict() if hasattr(body, "to_dict") else body

    headers["Content-Type"] = "application/json"

    _kwargs["headers"] = headers
    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> InviteLinkList | None:
    if response.status_code == 201:
        _response_201 = response.json()
        response_201: InviteLinkList
        if isinstance(_response_201, dict):
            response_201 = InviteLinkList.from_dict(_response_201)
        else:
            response_201 = _response_201

        return response_201

    if client.raise_on_unexpected_status:
        raise errors.UnexpectedStatus(response.status_code, response.content)
    else:
        return None


def _build_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Response[InviteLinkList]:
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
    body: CreateMeetingInviteLinksBody,
) -> Response[InviteLinkList]:
    """Create meeting invite links

     Create personal links for joining a meeting, one per name.

    Scopes: meeting:write:admin, meeting:write.

    Rate limit: Light.

    Documented failures:
    - 400, code 300: The meeting number is malformed or unknown.
    - 400, code 3000: The number is that of a webinar, which has its own request for this.
    - 400, code 3001: The meeting does not exist or has expired.

    Args:
        meeting_id (int): The meeting number (64-bit integer). Example: 93000000001.
        body (CreateMeetingInviteLinksBody):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[InviteLinkList]
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
    body: CreateMeetingInviteLinksBody,
) -> InviteLinkList | None:
    """Create meeting invite links

     Create personal links for joining a meeting, one per name.

    Scopes: meeting:write:admin, meeting:write.

    Rate limit: Light.

    Documented failures:
    - 400, code 300: The meeting number is malformed or unknown.
    - 400, code 3000: The number is that of a webinar, which has its own request for this.
    - 400, code 3001: The meeting does not exist or has expired.

    Args:
        meeting_id (int): The meeting number (64-bit integer). Example: 93000000001.
        body (CreateMeetingInviteLinksBody):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        InviteLinkList
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
    body: CreateMeetingInviteLinksBody,
) -> Response[InviteLinkList]:
    """Create meeting invite links

     Create personal links for joining a meeting, one per name.

    Scopes: meeting:write:admin, meeting:write.

    Rate limit: Light.

    Documented failures:
    - 400, code 300: The meeting number is malformed or unknown.
    - 400, code 3000: The number is that of a webinar, which has its own request for this.
    - 400, code 3001: The meeting does not exist or has expired.

    Args:
        meeting_id (int): The meeting number (64-bit integer). Example: 93000000001.
        body (CreateMeetingInviteLinksBody):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[InviteLinkList]
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
    body: CreateMeetingInviteLinksBody,
) -> InviteLinkList | None:
    """Create meeting invite links

     Create personal links for joining a meeting, one per name.

    Scopes: meeting:write:admin, meeting:write.

    Rate limit: Light.

    Documented failures:
    - 400, code 300: The meeting number is malformed or unknown.
    - 400, code 3000: The number is that of a webinar, which has its own request for this.
    - 400, code 3001: The meeting does not exist or has expired.

    Args:
        meeting_id (int): The meeting number (64-bit integer). Example: 93000000001.
        body (CreateMeetingInviteLinksBody):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        InviteLinkList
    """

    return (
        await asyncio_detailed(
            meeting_id=meeting_id,
            client=client,
            body=body,
        )
    ).parsed
