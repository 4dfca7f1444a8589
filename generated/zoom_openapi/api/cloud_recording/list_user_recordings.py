# Generated from zoom.postman_collection.json. Not to be edited.
import datetime
from http import HTTPStatus
from typing import Any
from urllib.parse import quote

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.list_user_recordings_trash_type import (
    ListUserRecordingsTrashType,
)
from ...models.recording_list import RecordingList
from ...types import UNSET, Response, Unset


def _get_kwargs(
    user_id: str,
    *,
    page_size: int | Unset = UNSET,
    next_page_token: str | Unset = UNSET,
    mc: bool | Unset = UNSET,
    trash: bool | Unset = UNSET,
    from_: datetime.date | Unset = UNSET,
    to: datetime.date | Unset = UNSET,
    trash_type: ListUserRecordingsTrashType | Unset = UNSET,
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    params["page_size"] = page_size

    params["next_page_token"] = next_page_token

    params["mc"] = mc

    params["trash"] = trash

    json_from_: str | Unset = UNSET
    if not isinstance(from_, Unset):
        json_from_ = from_.isoformat() if hasattr(from_, "isoformat") else from_

    params["from"] = json_from_

    json_to: str | Unset = UNSET
    if not isinstance(to, Unset):
        json_to = to.isoformat() if hasattr(to, "isoformat") else to

    params["to"] = json_to

    json_trash_type: str | Unset = UNSET
    if not isinstance(trash_type, Unset):
        json_trash_type = trash_type

    params["trash_type"] = json_trash_type

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/users/{user_id}/recordings".format(
            user_id=quote(str(user_id), safe=""),
        ),
        "params": params,
    }

    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> RecordingList | None:
    if response.status_code == 200:
        _response_200 = response.json()
        response_200: RecordingList
        if isinstance(_response_200, dict):
            response_200 = RecordingList.from_dict(_response_200)
        else:
            response_200 = _response_200

        return response_200

    if client.raise_on_unexpected_status:
        raise errors.UnexpectedStatus(response.status_code, response.content)
    else:
        return None


def _build_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Response[RecordingList]:
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
    page_size: int | Unset = UNSET,
    next_page_token: str | Unset = UNSET,
    mc: bool | Unset = UNSET,
    trash: bool | Unset = UNSET,
    from_: datetime.date | Unset = UNSET,
    to: datetime.date | Unset = UNSET,
    trash_type: ListUserRecordingsTrashType | Unset = UNSET,
) -> Response[RecordingList]:
    """List user recordings

     List the cloud recordings of a user, or those in the trash. The download of a recording with a
    password needs the user's OAuth token or a JWT as `access_token` in its address.

    **Prerequisites:**
    * Plan: Pro or higher.
    * Cloud recording is on for the user.

    Scopes: recording:read:admin, recording:read.

    Rate limit: Medium.

    Documented failures:
    - 404, code 1001: No user with this ID or address is in the account.

    Args:
        user_id (str): User ID or email address; user-level apps pass `me`. Example:
            amaraOkafor00000000001.
        page_size (int | Unset): How many records one page holds. Default: `30`. Example: 30.
        next_page_token (str | Unset): Token of the page to return, taken from the answer before
            it; valid for 15 minutes. Example: pageToken0000000000002.
        mc (bool | Unset): Whether to return the metadata of recordings made through an on-premise
            Meeting Connector. Example: False.
        trash (bool | Unset): Whether to list what is in the trash; narrow it down with
            `trash_type`. Default: `false`. Example: True.
        from_ (datetime.date | Unset): First day of the period in UTC, as `yyyy-mm-dd`; the period
            covers one month at most. Today when left out. Has no meaning for the trash. Example:
            2026-03-01.
        to (datetime.date | Unset): Last day of the period in UTC, as `yyyy-mm-dd`. Has no meaning
            for the trash. Example: 2026-03-31.
        trash_type (ListUserRecordingsTrashType | Unset): What to list from the trash:
            `meeting_recordings` whole recordings, `recording_file` single files. Example:
            meeting_recordings.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[RecordingList]
    """

    kwargs = _get_kwargs(
        user_id=user_id,
        page_size=page_size,
        next_page_token=next_page_token,
        mc=mc,
        trash=trash,
        from_=from_,
        to=to,
        trash_type=trash_type,
    )

    response = client.get_httpx_client().request(
        **kwargs,
    )

    return _build_response(client=client, response=response)


def sync(
    user_id: str,
    *,
    client: AuthenticatedClient | Client,
    page_size: int | Unset = UNSET,
    next_page_token: str | Unset = UNSET,
    mc: bool | Unset = UNSET,
    trash: bool | Unset = UNSET,
    from_: datetime.date | Unset = UNSET,
    to: datetime.date | Unset = UNSET,
    trash_type: ListUserRecordingsTrashType | Unset = UNSET,
) -> RecordingList | None:
    """List user recordings

     List the cloud recordings of a user, or those in the trash. The download of a recording with a
    password needs the user's OAuth token or a JWT as `access_token` in its address.

    **Prerequisites:**
    * Plan: Pro or higher.
    * Cloud recording is on for the user.

    Scopes: recording:read:admin, recording:read.

    Rate limit: Medium.

    Documented failures:
    - 404, code 1001: No user with this ID or address is in the account.

    Args:
        user_id (str): User ID or email address; user-level apps pass `me`. Example:
            amaraOkafor00000000001.
        page_size (int | Unset): How many records one page holds. Default: `30`. Example: 30.
        next_page_token (str | Unset): Token of the page to return, taken from the answer before
            it; valid for 15 minutes. Example: pageToken0000000000002.
        mc (bool | Unset): Whether to return the metadata of recordings made through an on-premise
            Meeting Connector. Example: False.
        trash (bool | Unset): Whether to list what is in the trash; narrow it down with
            `trash_type`. Default: `false`. Example: True.
        from_ (datetime.date | Unset): First day of the period in UTC, as `yyyy-mm-dd`; the period
            covers one month at most. Today when left out. Has no meaning for the trash. Example:
            2026-03-01.
        to (datetime.date | Unset): Last day of the period in UTC, as `yyyy-mm-dd`. Has no meaning
            for the trash. Example: 2026-03-31.
        trash_type (ListUserRecordingsTrashType | Unset): What to list from the trash:
            `meeting_recordings` whole recordings, `recording_file` single files. Example:
            meeting_recordings.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        RecordingList
    """

    return sync_detailed(
        user_id=user_id,
        client=client,
        page_size=page_size,
        next_page_token=next_page_token,
        mc=mc,
        trash=trash,
        from_=from_,
        to=to,
        trash_type=trash_type,
    ).parsed


async def asyncio_detailed(
    user_id: str,
    *,
    client: AuthenticatedClient | Client,
    page_size: int | Unset = UNSET,
    next_page_token: str | Unset = UNSET,
    mc: bool | Unset = UNSET,
    trash: bool | Unset = UNSET,
    from_: datetime.date | Unset = UNSET,
    to: datetime.date | Unset = UNSET,
    trash_type: ListUserRecordingsTrashType | Unset = UNSET,
) -> Response[RecordingList]:
    """List user recordings

     List the cloud recordings of a user, or those in the trash. The download of a recording with a
    password needs the user's OAuth token or a JWT as `access_token` in its address.

    **Prerequisites:**
    * Plan: Pro or higher.
    * Cloud recording is on for the user.

    Scopes: recording:read:admin, recording:read.

    Rate limit: Medium.

    Documented failures:
    - 404, code 1001: No user with this ID or address is in the account.

    Args:
        user_id (str): User ID or email address; user-level apps pass `me`. Example:
            amaraOkafor00000000001.
        page_size (int | Unset): How many records one page holds. Default: `30`. Example: 30.
        next_page_token (str | Unset): Token of the page to return, taken from the answer before
            it; valid for 15 minutes. Example: pageToken0000000000002.
        mc (bool | Unset): Whether to return the metadata of recordings made through an on-premise
            Meeting Connector. Example: False.
        trash (bool | Unset): Whether to list what is in the trash; narrow it down with
            `trash_type`. Default: `false`. Example: True.
        from_ (datetime.date | Unset): First day of the period in UTC, as `yyyy-mm-dd`; the period
            covers one month at most. Today when left out. Has no meaning for the trash. Example:
            2026-03-01.
        to (datetime.date | Unset): Last day of the period in UTC, as `yyyy-mm-dd`. Has no meaning
            for the trash. Example: 2026-03-31.
        trash_type (ListUserRecordingsTrashType | Unset): What to list from the trash:
            `meeting_recordings` whole recordings, `recording_file` single files. Example:
            meeting_recordings.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[RecordingList]
    """

    kwargs = _get_kwargs(
        user_id=user_id,
        page_size=page_size,
        next_page_token=next_page_token,
        mc=mc,
        trash=trash,
        from_=from_,
        to=to,
        trash_type=trash_type,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    user_id: str,
    *,
    client: AuthenticatedClient | Client,
    page_size: int | Unset = UNSET,
    next_page_token: str | Unset = UNSET,
    mc: bool | Unset = UNSET,
    trash: bool | Unset = UNSET,
    from_: datetime.date | Unset = UNSET,
    to: datetime.date | Unset = UNSET,
    trash_type: ListUserRecordingsTrashType | Unset = UNSET,
) -> RecordingList | None:
    """List user recordings

     List the cloud recordings of a user, or those in the trash. The download of a recording with a
    password needs the user's OAuth token or a JWT as `access_token` in its address.

    **Prerequisites:**
    * Plan: Pro or higher.
    * Cloud recording is on for the user.

    Scopes: recording:read:admin, recording:read.

    Rate limit: Medium.

    Documented failures:
    - 404, code 1001: No user with this ID or address is in the account.

    Args:
        user_id (str): User ID or email address; user-level apps pass `me`. Example:
            amaraOkafor00000000001.
        page_size (int | Unset): How many records one page holds. Default: `30`. Example: 30.
        next_page_token (str | Unset): Token of the page to return, taken from the answer before
            it; valid for 15 minutes. Example: pageToken0000000000002.
        mc (bool | Unset): Whether to return the metadata of recordings made through an on-premise
            Meeting Connector. Example: False.
        trash (bool | Unset): Whether to list what is in the trash; narrow it down with
            `trash_type`. Default: `false`. Example: True.
        from_ (datetime.date | Unset): First day of the period in UTC, as `yyyy-mm-dd`; the period
            covers one month at most. Today when left out. Has no meaning for the trash. Example:
            2026-03-01.
        to (datetime.date | Unset): Last day of the period in UTC, as `yyyy-mm-dd`. Has no meaning
            for the trash. Example: 2026-03-31.
        trash_type (ListUserRecordingsTrashType | Unset): What to list from the trash:
            `meeting_recordings` whole recordings, `recording_file` single files. Example:
            meeting_recordings.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        RecordingList
    """

    return (
        await asyncio_detailed(
            user_id=user_id,
            client=client,
            page_size=page_size,
            next_page_token=next_page_token,
            mc=mc,
            trash=trash,
            from_=from_,
            to=to,
            trash_type=trash_type,
        )
    ).parsed
