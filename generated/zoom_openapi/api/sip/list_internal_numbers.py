# Generated from zoom.postman_collection.json. Not to be edited.
from http import HTTPStatus
from typing import Any
from urllib.parse import quote

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.internal_number_list import InternalNumberList
from ...types import UNSET, Response, Unset


def _get_kwargs(
    account_id: str,
    *,
    page_size: int | Unset = UNSET,
    next_page_token: str | Unset = UNSET,
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    params["page_size"] = page_size

    params["next_page_token"] = next_page_token

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/accounts/{account_id}/sip_trunk/internal_numbers".format(
            account_id=quote(str(account_id), safe=""),
        ),
        "params": params,
    }

    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> InternalNumberList | None:
    if response.status_code == 200:
        _response_200 = response.json()
        response_200: InternalNumberList
        if isinstance(_response_200, dict):
            response_200 = InternalNumberList.from_dict(_response_200)
        else:
            response_200 = _response_200

        return response_200

    if client.raise_on_unexpected_status:
        raise errors.UnexpectedStatus(response.status_code, response.content)
    else:
        return None


def _build_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Response[InternalNumberList]:
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
) -> Response[InternalNumberList]:
    """List internal numbers

     List the internal numbers of a master or sub account. Internal numbers belong to your organization;
    Zoom does not supply them.

    **Prerequisites:**
    * Caller: a master account that has SIP Connected Audio.

    Scopes: sip_trunk:master.

    Documented failures:
    - 400, code 300: Only a master account may read the numbers of a sub account; or the account itself
    does not qualify.
    - 404, code 2001: There is no such account, or it is not yours to manage.

    Args:
        account_id (str): ID of the account; `me` stands for your own master account where the
            request allows it. Example: subAccount000000000001.
        page_size (int | Unset): How many records one page holds. Default: `30`. Example: 30.
        next_page_token (str | Unset): Token of the page to return, taken from the answer before
            it; valid for 15 minutes. Example: pageToken0000000000002.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[InternalNumberList]
    """

    kwargs = _get_kwargs(
        account_id=account_id,
        page_size=page_size,
        next_page_token=next_page_token,
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
) -> InternalNumberList | None:
    """List internal numbers

     List the internal numbers of a master or sub account. Internal numbers belong to your organization;
    Zoom does not supply them.

    **Prerequisites:**
    * Caller: a master account that has SIP Connected Audio.

    Scopes: sip_trunk:master.

    Documented failures:
    - 400, code 300: Only a master account may read the numbers of a sub account; or the account itself
    does not qualify.
    - 404, code 2001: There is no such account, or it is not yours to manage.

    Args:
        account_id (str): ID of the account; `me` stands for your own master account where the
            request allows it. Example: subAccount000000000001.
        page_size (int | Unset): How many records one page holds. Default: `30`. Example: 30.
        next_page_token (str | Unset): Token of the page to return, taken from the answer before
            it; valid for 15 minutes. Example: pageToken0000000000002.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        InternalNumberList
    """

    return sync_detailed(
        account_id=account_id,
        client=client,
        page_size=page_size,
        next_page_token=next_page_token,
    ).parsed


async def asyncio_detailed(
    account_id: str,
    *,
    client: AuthenticatedClient | Client,
    page_size: int | Unset = UNSET,
    next_page_token: str | Unset = UNSET,
) -> Response[InternalNumberList]:
    """List internal numbers

     List the internal numbers of a master or sub account. Internal numbers belong to your organization;
    Zoom does not supply them.

    **Prerequisites:**
    * Caller: a master account that has SIP Connected Audio.

    Scopes: sip_trunk:master.

    Documented failures:
    - 400, code 300: Only a master account may read the numbers of a sub account; or the account itself
    does not qualify.
    - 404, code 2001: There is no such account, or it is not yours to manage.

    Args:
        account_id (str): ID of the account; `me` stands for your own master account where the
            request allows it. Example: subAccount000000000001.
        page_size (int | Unset): How many records one page holds. Default: `30`. Example: 30.
        next_page_token (str | Unset): Token of the page to return, taken from the answer before
            it; valid for 15 minutes. Example: pageToken0000000000002.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[InternalNumberList]
    """

    kwargs = _get_kwargs(
        account_id=account_id,
        page_size=page_size,
        next_page_token=next_page_token,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    account_id: str,
    *,
    client: AuthenticatedClient | Client,
    page_size: int | Unset = UNSET,
    next_page_token: str | Unset = UNSET,
) -> InternalNumberList | None:
    """List internal numbers

     List the internal numbers of a master or sub account. Internal numbers belong to your organization;
    Zoom does not supply them.

    **Prerequisites:**
    * Caller: a master account that has SIP Connected Audio.

    Scopes: sip_trunk:master.

    Documented failures:
    - 400, code 300: Only a master account may read the numbers of a sub account; or the account itself
    does not qualify.
    - 404, code 2001: There is no such account, or it is not yours to manage.

    Args:
        account_id (str): ID of the account; `me` stands for your own master account where the
            request allows it. Example: subAccount000000000001.
        page_size (int | Unset): How many records one page holds. Default: `30`. Example: 30.
        next_page_token (str | Unset): Token of the page to return, taken from the answer before
            it; valid for 15 minutes. Example: pageToken0000000000002.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        InternalNumberList
    """

    return (
        await asyncio_detailed(
            account_id=account_id,
            client=client,
            page_size=page_size,
            next_page_token=next_page_token,
        )
    ).parsed
