# Generated from zoom.postman_collection.json. Not to be edited.
from http import HTTPStatus
from typing import Any
from urllib.parse import quote

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.list_meetings_type import ListMeetingsType
from ...models.meeting_list import MeetingList
from ...types import UNSET, Response, Unset


def _get_kwargs(
    user_id: str,
    *,
    type_: ListMeetingsType | Unset = UNSET,
    page_size: int | Unset = UNSET,
    next_page_token: str | Unset = UNSET,
    page_number: int | Unset = UNSET,
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    json_type_: str | Unset = UNSET
    if not isinstance(type_, Unset):
        json_type_ = type_

    params["type"] = json_type_

    params["page_size"] = page_size

    params["next_page_token"] = next_page_token

    params["page_number"] = page_number

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/users/{user_id}/meetings".format(
            user_id=quote(str(user_id), safe=""),
        ),
        "params": params,
    }

    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> MeetingList | None:
    if response.status_code == 200:
        _response_200 = response.json()
        response_200: MeetingList
        if isinstance(_response_200, dict):
            response_200 = MeetingList.from_dict(_response_200)
        else:
            response_200 = _response_200

        return response_200

    if client.raise_on_unexpected_status:
        raise errors.UnexpectedStatus(response.status_code, response.content)
    else:
        return None


def _build_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Response[MeetingList]:
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
    type_: ListMeetingsType | Unset = UNSET,
    page_size: int | Unset = UNSET,
    next_page_token: str | Unset = UNSET,
    page_number: int | Unset = UNSET,
) -> Response[MeetingList]:
    """List meetings

     List the scheduled and recurring meetings of a user. Instant meetings are left out.

    Scopes: meeting:read:admin, meeting:read.

    Rate limit: Medium.

    Documented failures:
    - 404, code 1001: No user with this ID or address is in the account.

    Args:
        user_id (str): User ID or email address; user-level apps pass `me`. Example:
            amaraOkafor00000000001.
        type_ (ListMeetingsType | Unset): `scheduled` lists unexpired past meetings, live and
            upcoming ones, `live` only those in progress, `upcoming` the live and upcoming ones.
            Example: scheduled.
        page_size (int | Unset): How many records one page holds. Default: `30`. Example: 30.
        next_page_token (str | Unset): Token of the page to return, taken from the answer before
            it; valid for 15 minutes. Example: pageToken0000000000002.
        page_number (int | Unset): Page to return, counted from 1; `next_page_token` is the other
            way to page. Example: 1.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[MeetingList]
    """

    kwargs = _get_kwargs(
        user_id=user_id,
        type_=type_,
        page_size=page_size,
        next_page_token=next_page_token,
        page_number=page_number,
    )

    response = client.get_httpx_client().request(
        **kwargs,
    )

    return _build_response(client=client, response=response)


def sync(
    user_id: str,
    *,
    client: AuthenticatedClient | Client,
    type_: ListMeetingsType | Unset = UNSET,
    page_size: int | Unset = UNSET,
    next_page_token: str | Unset = UNSET,
    page_number: int | Unset = UNSET,
) -> MeetingList | None:
    """List meetings

     List the scheduled and recurring meetings of a user. Instant meetings are left out.

    Scopes: meeting:read:admin, meeting:read.

    Rate limit: Medium.

    Documented failures:
    - 404, code 1001: No user with this ID or address is in the account.

    Args:
        user_id (str): User ID or email address; user-level apps pass `me`. Example:
            amaraOkafor00000000001.
        type_ (ListMeetingsType | Unset): `scheduled` lists unexpired past meetings, live and
            upcoming ones, `live` only those in progress, `upcoming` the live and upcoming ones.
            Example: scheduled.
        page_size (int | Unset): How many records one page holds. Default: `30`. Example: 30.
        next_page_token (str | Unset): Token of the page to return, taken from the answer before
            it; valid for 15 minutes. Example: pageToken0000000000002.
        page_number (int | Unset): Page to return, counted from 1; `next_page_token` is the other
            way to page. Example: 1.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        MeetingList
    """

    return sync_detailed(
        user_id=user_id,
        client=client,
        type_=type_,
        page_size=page_size,
        next_page_token=next_page_token,
        page_number=page_number,
    ).parsed


async def asyncio_detailed(
    user_id: str,
    *,
    client: AuthenticatedClient | Client,
    type_: ListMeetingsType | Unset = UNSET,
    page_size: int | Unset = UNSET,
    next_page_token: str | Unset = UNSET,
    page_number: int | Unset = UNSET,
) -> Response[MeetingList]:
    """List meetings

     List the scheduled and recurring meetings of a user. Instant meetings are left out.

    Scopes: meeting:read:admin, meeting:read.

    Rate limit: Medium.

    Documented failures:
    - 404, code 1001: No user with this ID or address is in the account.

    Args:
        user_id (str): User ID or email address; user-level apps pass `me`. Example:
            amaraOkafor00000000001.
        type_ (ListMeetingsType | Unset): `scheduled` lists unexpired past meetings, live and
            upcoming ones, `live` only those in progress, `upcoming` the live and upcoming ones.
            Example: scheduled.
        page_size (int | Unset): How many records one page holds. Default: `30`. Example: 30.
        next_page_token (str | Unset): Token of the page to return, taken from the answer before
            it; valid for 15 minutes. Example: pageToken0000000000002.
        page_number (int | Unset): Page to return, counted from 1; `next_page_token` is the other
            way to page. Example: 1.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[MeetingList]
    """

    kwargs = _get_kwargs(
        user_id=user_id,
        type_=type_,
        page_size=page_size,
        next_page_token=next_page_token,
        page_number=page_number,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    user_id: str,
    *,
    client: AuthenticatedClient | Client,
    type_: ListMeetingsType | Unset = UNSET,
    page_size: int | Unset = UNSET,
    next_page_token: str | Unset = UNSET,
    page_number: int | Unset = UNSET,
) -> MeetingList | None:
    """List meetings

     List the scheduled and recurring meetings of a user. Instant meetings are left out.

    Scopes: meeting:read:admin, meeting:read.

    Rate limit: Medium.

    Documented failures:
    - 404, code 1001: No user with this ID or address is in the account.

    Args:
        user_id (str): User ID or email address; user-level apps pass `me`. Example:
            amaraOkafor00000000001.
        type_ (ListMeetingsType | Unset): `scheduled` lists unexpired past meetings, live and
            upcoming ones, `live` only those in progress, `upcoming` the live and upcoming ones.
            Example: scheduled.
        page_size (int | Unset): How many records one page holds. Default: `30`. Example: 30.
        next_page_token (str | Unset): Token of the page to return, taken from the answer before
            it; valid for 15 minutes. Example: pageToken0000000000002.
        page_number (int | Unset): Page to return, counted from 1; `next_page_token` is the other
            way to page. Example: 1.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        MeetingList
    """

    return (
        await asyncio_detailed(
            user_id=user_id,
            client=client,
            type_=type_,
            page_size=page_size,
            next_page_token=next_page_token,
            page_number=page_number,
        )
    ).parsed
