# Generated from zoom.postman_collection.json. Not to be edited.
from http import HTTPStatus
from typing import Any

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.contact_list import ContactList
from ...models.list_contacts_type import ListContactsType
from ...types import UNSET, Response, Unset


def _get_kwargs(
    *,
    type_: ListContactsType | Unset = UNSET,
    page_size: int | Unset = UNSET,
    next_page_token: str | Unset = UNSET,
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    json_type_: str | Unset = UNSET
    if not isinstance(type_, Unset):
        json_type_ = type_

    params["type"] = json_type_

    params["page_size"] = page_size

    params["next_page_token"] = next_page_token

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/chat/users/me/contacts",
        "params": params,
    }

    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> ContactList | None:
    if response.status_code == 200:
        _response_200 = response.json()
        response_200: ContactList
        if isinstance(_response_200, dict):
            response_200 = ContactList.from_dict(_response_200)
        else:
            response_200 = _response_200

        return response_200

    if client.raise_on_unexpected_status:
        raise errors.UnexpectedStatus(response.status_code, response.content)
    else:
        return None


def _build_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Response[ContactList]:
    return Response(
        status_code=HTTPStatus(response.status_code),
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    *,
    client: AuthenticatedClient | Client,
    type_: ListContactsType | Unset = UNSET,
    page_size: int | Unset = UNSET,
    next_page_token: str | Unset = UNSET,
) -> Response[ContactList]:
    """List contacts

     List your own contacts, either company or external ones. For user-level OAuth apps only.

    Scopes: chat_contact:read.

    Rate limit: Medium.

    Documented failures:
    - 300, code 300: The page token is wrong or has expired.

    Args:
        type_ (ListContactsType | Unset): Which contacts to list, `company` for those of your
            organization or `external` for the others. The default is `company`. Example: company.
        page_size (int | Unset): How many contacts one page holds. Default: `10`. Example: 10.
        next_page_token (str | Unset): Token of the page to return, taken from the answer before
            it; valid for 15 minutes. Example: pageToken0000000000002.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[ContactList]
    """

    kwargs = _get_kwargs(
        type_=type_,
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
    type_: ListContactsType | Unset = UNSET,
    page_size: int | Unset = UNSET,
    next_page_token: str | Unset = UNSET,
) -> ContactList | None:
    """List contacts

     List your own contacts, either company or external ones. For user-level OAuth apps only.

    Scopes: chat_contact:read.

    Rate limit: Medium.

    Documented failures:
    - 300, code 300: The page token is wrong or has expired.

    Args:
        type_ (ListContactsType | Unset): Which contacts to list, `company` for those of your
            organization or `external` for the others. The default is `company`. Example: company.
        page_size (int | Unset): How many contacts one page holds. Default: `10`. Example: 10.
        next_page_token (str | Unset): Token of the page to return, taken from the answer before
            it; valid for 15 minutes. Example: pageToken0000000000002.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        ContactList
    """

    return sync_detailed(
        client=client,
        type_=type_,
        page_size=page_size,
        next_page_token=next_page_token,
    ).parsed


async def asyncio_detailed(
    *,
    client: AuthenticatedClient | Client,
    type_: ListContactsType | Unset = UNSET,
    page_size: int | Unset = UNSET,
    next_page_token: str | Unset = UNSET,
) -> Response[ContactList]:
    """List contacts

     List your own contacts, either company or external ones. For user-level OAuth apps only.

    Scopes: chat_contact:read.

    Rate limit: Medium.

    Documented failures:
    - 300, code 300: The page token is wrong or has expired.

    Args:
        type_ (ListContactsType | Unset): Which contacts to list, `company` for those of your
            organization or `external` for the others. The default is `company`. Example: company.
        page_size (int | Unset): How many contacts one page holds. Default: `10`. Example: 10.
        next_page_token (str | Unset): Token of the page to return, taken from the answer before
            it; valid for 15 minutes. Example: pageToken0000000000002.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[ContactList]
    """

    kwargs = _get_kwargs(
        type_=type_,
        page_size=page_size,
        next_page_token=next_page_token,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    *,
    client: AuthenticatedClient | Client,
    type_: ListContactsType | Unset = UNSET,
    page_size: int | Unset = UNSET,
    next_page_token: str | Unset = UNSET,
) -> ContactList | None:
    """List contacts

     List your own contacts, either company or external ones. For user-level OAuth apps only.

    Scopes: chat_contact:read.

    Rate limit: Medium.

    Documented failures:
    - 300, code 300: The page token is wrong or has expired.

    Args:
        type_ (ListContactsType | Unset): Which contacts to list, `company` for those of your
            organization or `external` for the others. The default is `company`. Example: company.
        page_size (int | Unset): How many contacts one page holds. Default: `10`. Example: 10.
        next_page_token (str | Unset): Token of the page to return, taken from the answer before
            it; valid for 15 minutes. Example: pageToken0000000000002.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        ContactList
    """

    return (
        await asyncio_detailed(
            client=client,
            type_=type_,
            page_size=page_size,
            next_page_token=next_page_token,
        )
    ).parsed
