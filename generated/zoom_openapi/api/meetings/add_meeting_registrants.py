# Generated from zoom.postman_collection.json. Not to be edited.
from http import HTTPStatus
from typing import Any
from urllib.parse import quote

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.add_meeting_registrants_body import AddMeetingRegistrantsBody
from ...models.registered_person_list import RegisteredPersonList
from ...types import Response


def _get_kwargs(
    meeting_id: int,
    *,
    body: AddMeetingRegistrantsBody,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}

    _kwargs: dict[str, Any] = {
        "method": "post",
        "url": "/meetings/{meeting_id}/batch_registrants".format(
            meeting_id=quote(str(meeting_id), safe=""),
        ),
    }

    _kwargs["json"] = body.to_dict() if hasattr(body, "to_dict") else body

    headers["Content-Type"] = "application/json"

    _kwargs["headers"] = headers
    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> RegisteredPersonList | None:
    if response.status_code == 200:
        _response_200 = response.json()
        response_200: RegisteredPersonList
        if isinstance(_response_200, dict):
            response_200 = RegisteredPersonList.from_dict(_response_200)
        else:
            response_200 = _response_200

        return response_200

    if client.raise_on_unexpected_status:
        raise errors.UnexpectedStatus(response.status_code, response.content)
    else:
        return None


def _build_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Response[RegisteredPersonList]:
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
    body: AddMeetingRegistrantsBody,
) -> Response[RegisteredPersonList]:
    """Add meeting registrants

     Register up to 30 people in one go for a meeting that uses registration. Only meetings of type `2`
    take such a batch.

    **Prerequisites:**
    * The host has a license.
    * The meeting uses registration and is of type `2`.

    Scopes: meeting:write, meeting:write:admin.

    Rate limit: Heavy.

    Documented failures:
    - 400, code 3038: The meeting is over and takes no more registrants.
    - 400, code 303: Only scheduled meetings take a batch of registrants.
    - 404, code 3001: The meeting does not exist or has expired.
    - 404, code 3043: The meeting has no places left.
    - 404, code 404: The meeting does not use registration.
    - 429: The daily number of requests for one registrant is used up; counting restarts at 00:00 UTC.

    Args:
        meeting_id (int): The meeting number (64-bit integer). Example: 93000000001.
        body (AddMeetingRegistrantsBody):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[RegisteredPersonList]
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
    body: AddMeetingRegistrantsBody,
) -> RegisteredPersonList | None:
    """Add meeting registrants

     Register up to 30 people in one go for a meeting that uses registration. Only meetings of type `2`
    take such a batch.

    **Prerequisites:**
    * The host has a license.
    * The meeting uses registration and is of type `2`.

    Scopes: meeting:write, meeting:write:admin.

    Rate limit: Heavy.

    Documented failures:
    - 400, code 3038: The meeting is over and takes no more registrants.
    - 400, code 303: Only scheduled meetings take a batch of registrants.
    - 404, code 3001: The meeting does not exist or has expired.
    - 404, code 3043: The meeting has no places left.
    - 404, code 404: The meeting does not use registration.
    - 429: The daily number of requests for one registrant is used up; counting restarts at 00:00 UTC.

    Args:
        meeting_id (int): The meeting number (64-bit integer). Example: 93000000001.
        body (AddMeetingRegistrantsBody):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        RegisteredPersonList
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
    body: AddMeetingRegistrantsBody,
) -> Response[RegisteredPersonList]:
    """Add meeting registrants

     Register up to 30 people in one go for a meeting that uses registration. Only meetings of type `2`
    take such a batch.

    **Prerequisites:**
    * The host has a license.
    * The meeting uses registration and is of type `2`.

    Scopes: meeting:write, meeting:write:admin.

    Rate limit: Heavy.

    Documented failures:
    - 400, code 3038: The meeting is over and takes no more registrants.
    - 400, code 303: Only scheduled meetings take a batch of registrants.
    - 404, code 3001: The meeting does not exist or has expired.
    - 404, code 3043: The meeting has no places left.
    - 404, code 404: The meeting does not use registration.
    - 429: The daily number of requests for one registrant is used up; counting restarts at 00:00 UTC.

    Args:
        meeting_id (int): The meeting number (64-bit integer). Example: 93000000001.
        body (AddMeetingRegistrantsBody):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[RegisteredPersonList]
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
    body: AddMeetingRegistrantsBody,
) -> RegisteredPersonList | None:
    """Add meeting registrants

     Register up to 30 people in one go for a meeting that uses registration. Only meetings of type `2`
    take such a batch.

    **Prerequisites:**
    * The host has a license.
    * The meeting uses registration and is of type `2`.

    Scopes: meeting:write, meeting:write:admin.

    Rate limit: Heavy.

    Documented failures:
    - 400, code 3038: The meeting is over and takes no more registrants.
    - 400, code 303: Only scheduled meetings take a batch of registrants.
    - 404, code 3001: The meeting does not exist or has expired.
    - 404, code 3043: The meeting has no places left.
    - 404, code 404: The meeting does not use registration.
    - 429: The daily number of requests for one registrant is used up; counting restarts at 00:00 UTC.

    Args:
        meeting_id (int): The meeting number (64-bit integer). Example: 93000000001.
        body (AddMeetingRegistrantsBody):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        RegisteredPersonList
    """

    return (
        await asyncio_detailed(
            meeting_id=meeting_id,
            client=client,
            body=body,
        )
    ).parsed
