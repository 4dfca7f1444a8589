# Generated from zoom.postman_collection.json. Not to be edited.
from http import HTTPStatus
from typing import Any
from urllib.parse import quote

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.create_meeting_body import CreateMeetingBody
from ...models.meeting import Meeting
from ...types import Response


def _get_kwargs(
    user_id: str,
    *,
    body: CreateMeetingBody,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}

    _kwargs: dict[str, Any] = {
        "method": "post",
        "url": "/users/{user_id}/meetings".format(
            user_id=quote(str(user_id), safe=""),
        ),
    }

    _kwargs["json"] = body.to_dict() if hasattr(body, "to_dict") else body

    headers["Content-Type"] = "application/json"

    _kwargs["headers"] = headers
    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Meeting | None:
    if response.status_code == 201:
        _response_201 = response.json()
        response_201: Meeting
        if isinstance(_response_201, dict):
            response_201 = Meeting.from_dict(_response_201)
        else:
            response_201 = _response_201

        return response_201

    if client.raise_on_unexpected_status:
        raise errors.UnexpectedStatus(response.status_code, response.content)
    else:
        return None


def _build_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Response[Meeting]:
    return Response(
        status_code=HTTPStatus(response.status_code),
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    user_id: str,
    *,
    client: AuthenticatedClient | Client,
    body: CreateMeetingBody,
) -> Response[Meeting]:
    """Create a meeting

     Create a meeting for a user. The host starts it with `start_url`, which expires after two hours, or
    90 days if the host was added with `custCreate`; `get_meeting` returns a new one. A host is limited
    to 100 such requests a day.

    Scopes: meeting:write:admin, meeting:write.

    Rate limit: Medium.

    Documented failures:
    - 300: The `enforce_login_domains` are malformed (separate them by `;`), or the host's daily number
    of created and changed meetings is used up.
    - 400, code 3000: An instant meeting cannot be scheduled for someone else, or some of the users
    named are blocked from meetings.
    - 404, code 1001: No user with this ID or address is in the account.

    Args:
        user_id (str): User ID or email address; user-level apps pass `me`. Example:
            amaraOkafor00000000001.
        body (CreateMeetingBody):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[Meeting]
    """

    kwargs = _get_kwargs(
        user_id=user_id,
        body=body,
    )

    response = client.get_httpx_client().request(
        **kwargs,
    )

    return _build_response(client=client, response=response)


def sync(
    user_id: str,
    *,
    client: AuthenticatedClient | Client,
    body: CreateMeetingBody,
) -> Meeting | None:
    """Create a meeting

     Create a meeting for a user. The host starts it with `start_url`, which expires after two hours, or
    90 days if the host was added with `custCreate`; `get_meeting` returns a new one. A host is limited
    to 100 such requests a day.

    Scopes: meeting:write:admin, meeting:write.

    Rate limit: Medium.

    Documented failures:
    - 300: The `enforce_login_domains` are malformed (separate them by `;`), or the host's daily number
    of created and changed meetings is used up.
    - 400, code 3000: An instant meeting cannot be scheduled for someone else, or some of the users
    named are blocked from meetings.
    - 404, code 1001: No user with this ID or address is in the account.

    Args:
        user_id (str): User ID or email address; user-level apps pass `me`. Example:
            amaraOkafor00000000001.
        body (CreateMeetingBody):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Meeting
    """

    return sync_detailed(
        user_id=user_id,
        client=client,
        body=body,
    ).parsed


async def asyncio_detailed(
    user_id: str,
    *,
    client: AuthenticatedClient | Client,
    body: CreateMeetingBody,
) -> Response[Meeting]:
    """Create a meeting

     Create a meeting for a user. The host starts it with `start_url`, which expires after two hours, or
    90 days if the host was added with `custCreate`; `get_meeting` returns a new one. A host is limited
    to 100 such requests a day.

    Scopes: meeting:write:admin, meeting:write.

    Rate limit: Medium.

    Documented failures:
    - 300: The `enforce_login_domains` are malformed (separate them by `;`), or the host's daily number
    of created and changed meetings is used up.
    - 400, code 3000: An instant meeting cannot be scheduled for someone else, or some of the users
    named are blocked from meetings.
    - 404, code 1001: No user with this ID or address is in the account.

    Args:
        user_id (str): User ID or email address; user-level apps pass `me`. Example:
            amaraOkafor00000000001.
        body (CreateMeetingBody):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[Meeting]
    """

    kwargs = _get_kwargs(
        user_id=user_id,
        body=body,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    user_id: str,
    *,
    client: AuthenticatedClient | Client,
    body: CreateMeetingBody,
) -> Meeting | None:
    """Create a meeting

     Create a meeting for a user. The host starts it with `start_url`, which expires after two hours, or
    90 days if the host was added with `custCreate`; `get_meeting` returns a new one. A host is limited
    to 100 such requests a day.

    Scopes: meeting:write:admin, meeting:write.

    Rate limit: Medium.

    Documented failures:
    - 300: The `enforce_login_domains` are malformed (separate them by `;`), or the host's daily number
    of created and changed meetings is used up.
    - 400, code 3000: An instant meeting cannot be scheduled for someone else, or some of the users
    named are blocked from meetings.
    - 404, code 1001: No user with this ID or address is in the account.

    Args:
        user_id (str): User ID or email address; user-level apps pass `me`. Example:
            amaraOkafor00000000001.
        body (CreateMeetingBody):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Meeting
    """

    return (
        await asyncio_detailed(
            user_id=user_id,
            client=client,
            body=body,
        )
    ).parsed
