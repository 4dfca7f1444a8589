# Generated from zoom.postman_collection.json. Not to be edited.
from http import HTTPStatus
from typing import Any

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.sip_phone_list import SipPhoneList
from ...types import UNSET, Response, Unset


def _get_kwargs(
    *,
    page_number: int | Unset = UNSET,
    search_key: str | Unset = UNSET,
    page_size: int | Unset = UNSET,
    next_page_token: str | Unset = UNSET,
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    params["page_number"] = page_number

    params["search_key"] = search_key

    params["page_size"] = page_size

    params["next_page_token"] = next_page_token

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/sip_phones",
        "params": params,
    }

    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> SipPhoneList | None:
    if response.status_code == 200:
        _response_200 = response.json()
        response_200: SipPhoneList
        if isinstance(_response_200, dict):
            response_200 = SipPhoneList.from_dict(_response_200)
        else:
            response_200 = _response_200

        return response_200

    if client.raise_on_unexpected_status:
        raise errors.UnexpectedStatus(response.status_code, response.content)
    else:
        return None


def _build_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Response[SipPhoneList]:
    return Response(
        status_code=HTTPStatus(response.status_code),
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    *,
    client: AuthenticatedClient | Client,
    page_number: int | Unset = UNSET,
    search_key: str | Unset = UNSET,
    page_size: int | Unset = UNSET,
    next_page_token: str | Unset = UNSET,
) -> Response[SipPhoneList]:
    """List SIP phones

     List the SIP phones of the account, or those of one user. A SIP phone lets a user make calls from
    the Zoom client through your own PBX.

    **Prerequisites:**
    * PBX: Cisco or Avaya.
    * SIP Phone Integration turned on by Zoom's sales team.

    Scopes: sip_phone:read:admin.

    Rate limit: Medium.

    Documented failures:
    - 200, code 200: SIP phones are not turned on; a Zoom admin has to enable them first.
    - 400: Bad request

    Args:
        page_number (int | Unset): Page to return, counted from 1. Deprecated; use
            `next_page_token`. Example: 1.
        search_key (str | Unset): Whose SIP phones to return, by user name or email address.
            Without it, all of the account's. Example: jonas.lindqvist@example.com.
        page_size (int | Unset): How many records one page holds. Example: 30.
        next_page_token (str | Unset): Token of the page to return, taken from the answer before
            it; valid for 15 minutes. Example: pageToken0000000000002.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[SipPhoneList]
    """

    kwargs = _get_kwargs(
        page_number=page_number,
        search_key=search_key,
        page_size=page_size,
        next_page_token=next_page_token,
    )

    response = client.get_httpx_client().request(
        **kwargs,
    )

    return _build_response(client=client, response=response)


def sync(
    *,
    client: AuthenticatedClient | Client,
    page_number: int | Unset = UNSET,
    search_key: str | Unset = UNSET,
    page_size: int | Unset = UNSET,
    next_page_token: str | Unset = UNSET,
) -> SipPhoneList | None:
    """List SIP phones

     List the SIP phones of the account, or those of one user. A SIP phone lets a user make calls from
    the Zoom client through your own PBX.

    **Prerequisites:**
    * PBX: Cisco or Avaya.
    * SIP Phone Integration turned on by Zoom's sales team.

    Scopes: sip_phone:read:admin.

    Rate limit: Medium.

    Documented failures:
    - 200, code 200: SIP phones are not turned on; a Zoom admin has to enable them first.
    - 400: Bad request

    Args:
        page_number (int | Unset): Page to return, counted from 1. Deprecated; use
            `next_page_token`. Example: 1.
        search_key (str | Unset): Whose SIP phones to return, by user name or email address.
            Without it, all of the account's. Example: jonas.lindqvist@example.com.
        page_size (int | Unset): How many records one page holds. Example: 30.
        next_page_token (str | Unset): Token of the page to return, taken from the answer before
            it; valid for 15 minutes. Example: pageToken0000000000002.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        SipPhoneList
    """

    return sync_detailed(
        client=client,
        page_number=page_number,
        search_key=search_key,
        page_size=page_size,
        next_page_token=next_page_token,
    ).parsed


async def asyncio_detailed(
    *,
    client: AuthenticatedClient | Client,
    page_number: int | Unset = UNSET,
    search_key: str | Unset = UNSET,
    page_size: int | Unset = UNSET,
    next_page_token: str | Unset = UNSET,
) -> Response[SipPhoneList]:
    """List SIP phones

     List the SIP phones of the account, or those of one user. A SIP phone lets a user make calls from
    the Zoom client through your own PBX.

    **Prerequisites:**
    * PBX: Cisco or Avaya.
    * SIP Phone Integration turned on by Zoom's sales team.

    Scopes: sip_phone:read:admin.

    Rate limit: Medium.

    Documented failures:
    - 200, code 200: SIP phones are not turned on; a Zoom admin has to enable them first.
    - 400: Bad request

    Args:
        page_number (int | Unset): Page to return, counted from 1. Deprecated; use
            `next_page_token`. Example: 1.
        search_key (str | Unset): Whose SIP phones to return, by user name or email address.
            Without it, all of the account's. Example: jonas.lindqvist@example.com.
        page_size (int | Unset): How many records one page holds. Example: 30.
        next_page_token (str | Unset): Token of the page to return, taken from the answer before
            it; valid for 15 minutes. Example: pageToken0000000000002.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[SipPhoneList]
    """

    kwargs = _get_kwargs(
        page_number=page_number,
        search_key=search_key,
        page_size=page_size,
        next_page_token=next_page_token,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    *,
    client: AuthenticatedClient | Client,
    page_number: int | Unset = UNSET,
    search_key: str | Unset = UNSET,
    page_size: int | Unset = UNSET,
    next_page_token: str | Unset = UNSET,
) -> SipPhoneList | None:
    """List SIP phones

     List the SIP phones of the account, or those of one user. A SIP phone lets a user make calls from
    the Zoom client through your own PBX.

    **Prerequisites:**
    * PBX: Cisco or Avaya.
    * SIP Phone Integration turned on by Zoom's sales team.

    Scopes: sip_phone:read:admin.

    Rate limit: Medium.

    Documented failures:
    - 200, code 200: SIP phones are not turned on; a Zoom admin has to enable them first.
    - 400: Bad request

    Args:
        page_number (int | Unset): Page to return, counted from 1. Deprecated; use
            `next_page_token`. Example: 1.
        search_key (str | Unset): Whose SIP phones to return, by user name or email address.
            Without it, all of the account's. Example: jonas.lindqvist@example.com.
        page_size (int | Unset): How many records one page holds. Example: 30.
        next_page_token (str | Unset): Token of the page to return, taken from the answer before
            it; valid for 15 minutes. Example: pageToken0000000000002.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        SipPhoneList
    """

    return (
        await asyncio_detailed(
            client=client,
            page_number=page_number,
            search_key=search_key,
            page_size=page_size,
            next_page_token=next_page_token,
        )
    ).parsed
