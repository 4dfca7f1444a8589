# Generated from zoom.postman_collection.json. Not to be edited.
import datetime
from http import HTTPStatus
from typing import Any
from urllib.parse import quote

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.recording_list import RecordingList
from ...types import UNSET, Response, Unset


def _get_kwargs(
    account_id: str,
    *,
    page_size: int | Unset = UNSET,
    next_page_token: str | Unset = UNSET,
    from_: datetime.date | Unset = UNSET,
    to: datetime.date | Unset = UNSET,
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    params["page_size"] = page_size

    params["next_page_token"] = next_page_token

    json_from_: str | Unset = UNSET
    if not isinstance(from_, Unset):
        json_from_ = from_.isoformat() if hasattr(from_, "isoformat") else from_

    params["from"] = json_from_

    json_to: str | Unset = UNSET
    if not isinstance(to, Unset):
        json_to = to.isoformat() if hasattr(to, "isoformat") else to

    params["to"] = json_to

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/accounts/{account_id}/recordings".format(
            account_id=quote(str(account_id), safe=""),
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
    account_id: str,
    *,
    client: AuthenticatedClient | Client,
    page_size: int | Unset = UNSET,
    next_page_token: str | Unset = UNSET,
    from_: datetime.date | Unset = UNSET,
    to: datetime.date | Unset = UNSET,
) -> Response[RecordingList]:
    """List account recordings

     List the cloud recordings of an account. The download of a recording with a password needs a token
    as `access_token` in its address.

    **Prerequisites:**
    * Plan: Pro or a higher paid one, with cloud recording on.

    Scopes: recording:read:admin, account:read:admin.

    Rate limit: Medium.

    Documented failures:
    - 200, code 200: The account is not on a paid plan.
    - 404, code 2001: There is no such account, or it is not yours to manage.

    Args:
        account_id (str): ID of a sub account (scope `recording:read:admin`), or `me` for the
            master account (scope `account:read:admin`). Example: subAccount000000000001.
        page_size (int | Unset): How many records one page holds. Default: `30`. Example: 30.
        next_page_token (str | Unset): Token of the page to return, taken from the answer before
            it; valid for 15 minutes. Example: pageToken0000000000002.
        from_ (datetime.date | Unset): First day of the period in UTC, as `yyyy-mm-dd`; the period
            covers one month at most. Today when left out. Example: 2026-03-01.
        to (datetime.date | Unset): Last day of the period in UTC, as `yyyy-mm-dd`. Tomorrow when
            both ends are left out. Example: 2026-03-31.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[RecordingList]
    """

    kwargs = _get_kwargs(
        account_id=account_id,
        page_size=page_size,
        next_page_token=next_page_token,
        from_=from_,
        to=to,
    )

    response = client.get_httpx_client().request(
        **kwargs,
    )

    return _build_response(client=client, response=response)


def sync(
    account_id: str,
    *,
    client: AuthenticatedClient | Client,
    page_size: int | Unset = UNSET,
    next_page_token: str | Unset = UNSET,
    from_: datetime.date | Unset = UNSET,
    to: datetime.date | Unset = UNSET,
) -> RecordingList | None:
    """List account recordings

     List the cloud recordings of an account. The download of a recording with a password needs a token
    as `access_token` in its address.

    **Prerequisites:**
    * Plan: Pro or a higher paid one, with cloud recording on.

    Scopes: recording:read:admin, account:read:admin.

    Rate limit: Medium.

    Documented failures:
    - 200, code 200: The account is not on a paid plan.
    - 404, code 2001: There is no such account, or it is not yours to manage.

    Args:
        account_id (str): ID of a sub account (scope `recording:read:admin`), or `me` for the
            master account (scope `account:read:admin`). Example: subAccount000000000001.
        page_size (int | Unset): How many records one page holds. Default: `30`. Example: 30.
        next_page_token (str | Unset): Token of the page to return, taken from the answer before
            it; valid for 15 minutes. Example: pageToken0000000000002.
        from_ (datetime.date | Unset): First day of the period in UTC, as `yyyy-mm-dd`; the period
            covers one month at most. Today when left out. Example: 2026-03-01.
        to (datetime.date | Unset): Last day of the period in UTC, as `yyyy-mm-dd`. Tomorrow when
            both ends are left out. Example: 2026-03-31.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        RecordingList
    """

    return sync_detailed(
        account_id=account_id,
        client=client,
        page_size=page_size,
        next_page_token=next_page_token,
        from_=from_,
        to=to,
    ).parsed


async def asyncio_detailed(
    account_id: str,
    *,
    client: AuthenticatedClient | Client,
    page_size: int | Unset = UNSET,
    next_page_token: str | Unset = UNSET,
    from_: datetime.date | Unset = UNSET,
    to: datetime.date | Unset = UNSET,
) -> Response[RecordingList]:
    """List account recordings

     List the cloud recordings of an account. The download of a recording with a password needs a token
    as `access_token` in its address.

    **Prerequisites:**
    * Plan: Pro or a higher paid one, with cloud recording on.

    Scopes: recording:read:admin, account:read:admin.

    Rate limit: Medium.

    Documented failures:
    - 200, code 200: The account is not on a paid plan.
    - 404, code 2001: There is no such account, or it is not yours to manage.

    Args:
        account_id (str): ID of a sub account (scope `recording:read:admin`), or `me` for the
            master account (scope `account:read:admin`). Example: subAccount000000000001.
        page_size (int | Unset): How many records one page holds. Default: `30`. Example: 30.
        next_page_token (str | Unset): Token of the page to return, taken from the answer before
            it; valid for 15 minutes. Example: pageToken0000000000002.
        from_ (datetime.date | Unset): First day of the period in UTC, as `yyyy-mm-dd`; the period
            covers one month at most. Today when left out. Example: 2026-03-01.
        to (datetime.date | Unset): Last day of the period in UTC, as `yyyy-mm-dd`. Tomorrow when
            both ends are left out. Example: 2026-03-31.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[RecordingList]
    """

    kwargs = _get_kwargs(
        account_id=account_id,
        page_size=page_size,
        next_page_token=next_page_token,
        from_=from_,
        to=to,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    account_id: str,
    *,
    client: AuthenticatedClient | Client,
    page_size: int | Unset = UNSET,
    next_page_token: str | Unset = UNSET,
    from_: datetime.date | Unset = UNSET,
    to: datetime.date | Unset = UNSET,
) -> RecordingList | None:
    """List account recordings

     List the cloud recordings of an account. The download of a recording with a password needs a token
    as `access_token` in its address.

    **Prerequisites:**
    * Plan: Pro or a higher paid one, with cloud recording on.

    Scopes: recording:read:admin, account:read:admin.

    Rate limit: Medium.

    Documented failures:
    - 200, code 200: The account is not on a paid plan.
    - 404, code 2001: There is no such account, or it is not yours to manage.

    Args:
        account_id (str): ID of a sub account (scope `recording:read:admin`), or `me` for the
            master account (scope `account:read:admin`). Example: subAccount000000000001.
        page_size (int | Unset): How many records one page holds. Default: `30`. Example: 30.
        next_page_token (str | Unset): Token of the page to return, taken from the answer before
            it; valid for 15 minutes. Example: pageToken0000000000002.
        from_ (datetime.date | Unset): First day of the period in UTC, as `yyyy-mm-dd`; the period
            covers one month at most. Today when left out. Example: 2026-03-01.
        to (datetime.date | Unset): Last day of the period in UTC, as `yyyy-mm-dd`. Tomorrow when
            both ends are left out. Example: 2026-03-31.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        RecordingList
    """

    return (
        await asyncio_detailed(
            account_id=account_id,
            client=client,
            page_size=page_size,
            next_page_token=next_page_token,
            from_=from_,
            to=to,
        )
    ).parsed
