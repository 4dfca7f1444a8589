# Generated from zoom.postman_collection.json. Not to be edited.
from http import HTTPStatus
from typing import Any

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.list_users_include_fields import (
    ListUsersIncludeFields,
)
from ...models.list_users_status import ListUsersStatus
from ...models.user_list import UserList
from ...types import UNSET, Response, Unset


def _get_kwargs(
    *,
    status: ListUsersStatus | Unset = UNSET,
    page_size: int | Unset = UNSET,
    role_id: str | Unset = UNSET,
    page_number: int | Unset = UNSET,
    include_fields: ListUsersIncludeFields | Unset = UNSET,
    next_page_token: str | Unset = UNSET,
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    json_status: str | Unset = UNSET
    if not isinstance(status, Unset):
        json_status = status

    params["status"] = json_status

    params["page_size"] = page_size

    params["role_id"] = role_id

    params["page_number"] = page_number

    json_include_fields: str | Unset = UNSET
    if not isinstance(include_fields, Unset):
        json_include_fields = include_fields

    params["include_fields"] = json_include_fields

    params["next_page_token"] = next_page_token

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/users",
        "params": params,
    }

    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> UserList | None:
    if response.status_code == 200:
        _response_200 = response.json()
        response_200: UserList
        if isinstance(_response_200, dict):
            response_200 = UserList.from_dict(_response_200)
        else:
            response_200 = _response_200

        return response_200

    if client.raise_on_unexpected_status:
        raise errors.UnexpectedStatus(response.status_code, response.content)
    else:
        return None


def _build_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Response[UserList]:
    return Response(
        status_code=HTTPStatus(response.status_code),
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    *,
    client: AuthenticatedClient | Client,
    status: ListUsersStatus | Unset = UNSET,
    page_size: int | Unset = UNSET,
    role_id: str | Unset = UNSET,
    page_number: int | Unset = UNSET,
    include_fields: ListUsersIncludeFields | Unset = UNSET,
    next_page_token: str | Unset = UNSET,
) -> Response[UserList]:
    """List users

     List the users of the account, page by page, by status or by role.

    Scopes: user:read:admin.

    Rate limit: Medium.

    Args:
        status (ListUsersStatus | Unset): Which users to return: `active` ones, `inactive`
            (deactivated) ones, or `pending` ones. Default: `active`. Example: active.
        page_size (int | Unset): How many records one page holds. Default: `30`. Example: 30.
        role_id (str | Unset): ID of a role; returns only the users who hold it. Example:
            role000000000000000001.
        page_number (int | Unset): Page to return, counted from 1. Prefer `next_page_token`.
            Example: 1.
        include_fields (ListUsersIncludeFields | Unset): One more attribute to return for each
            user: `custom_attributes`, or the `host_key`. Example: custom_attributes.
        next_page_token (str | Unset): Token of the page to return, taken from the answer before
            it; valid for 15 minutes. Example: pageToken0000000000002.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[UserList]
    """

    kwargs = _get_kwargs(
        status=status,
        page_size=page_size,
        role_id=role_id,
        page_number=page_number,
        include_fields=include_fields,
        next_page_token=next_page_token,
    )

    response = client.get_httpx_client().request(
        **kwargs,
    )

    return _build_response(client=client, response=response)


def sync(
    *,
    client: AuthenticatedClient | Client,
    status: ListUsersStatus | Unset = UNSET,
    page_size: int | Unset = UNSET,
    role_id: str | Unset = UNSET,
    page_number: int | Unset = UNSET,
    include_fields: ListUsersIncludeFields | Unset = UNSET,
    next_page_token: str | Unset = UNSET,
) -> UserList | None:
    """List users

     List the users of the account, page by page, by status or by role.

    Scopes: user:read:admin.

    Rate limit: Medium.

    Args:
        status (ListUsersStatus | Unset): Which users to return: `active` ones, `inactive`
            (deactivated) ones, or `pending` ones. Default: `active`. Example: active.
        page_size (int | Unset): How many records one page holds. Default: `30`. Example: 30.
        role_id (str | Unset): ID of a role; returns only the users who hold it. Example:
            role000000000000000001.
        page_number (int | Unset): Page to return, counted from 1. Prefer `next_page_token`.
            Example: 1.
        include_fields (ListUsersIncludeFields | Unset): One more attribute to return for each
            user: `custom_attributes`, or the `host_key`. Example: custom_attributes.
        next_page_token (str | Unset): Token of the page to return, taken from the answer before
            it; valid for 15 minutes. Example: pageToken0000000000002.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        UserList
    """

    return sync_detailed(
        client=client,
        status=status,
        page_size=page_size,
        role_id=role_id,
        page_number=page_number,
        include_fields=include_fields,
        next_page_token=next_page_token,
    ).parsed


async def asyncio_detailed(
    *,
    client: AuthenticatedClient | Client,
    status: ListUsersStatus | Unset = UNSET,
    page_size: int | Unset = UNSET,
    role_id: str | Unset = UNSET,
    page_number: int | Unset = UNSET,
    include_fields: ListUsersIncludeFields | Unset = UNSET,
    next_page_token: str | Unset = UNSET,
) -> Response[UserList]:
    """List users

     List the users of the account, page by page, by status or by role.

    Scopes: user:read:admin.

    Rate limit: Medium.

    Args:
        status (ListUsersStatus | Unset): Which users to return: `active` ones, `inactive`
            (deactivated) ones, or `pending` ones. Default: `active`. Example: active.
        page_size (int | Unset): How many records one page holds. Default: `30`. Example: 30.
        role_id (str | Unset): ID of a role; returns only the users who hold it. Example:
            role000000000000000001.
        page_number (int | Unset): Page to return, counted from 1. Prefer `next_page_token`.
            Example: 1.
        include_fields (ListUsersIncludeFields | Unset): One more attribute to return for each
            user: `custom_attributes`, or the `host_key`. Example: custom_attributes.
        next_page_token (str | Unset): Token of the page to return, taken from the answer before
            it; valid for 15 minutes. Example: pageToken0000000000002.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[UserList]
    """

    kwargs = _get_kwargs(
        status=status,
        page_size=page_size,
        role_id=role_id,
        page_number=page_number,
        include_fields=include_fields,
        next_page_token=next_page_token,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    *,
    client: AuthenticatedClient | Client,
    status: ListUsersStatus | Unset = UNSET,
    page_size: int | Unset = UNSET,
    role_id: str | Unset = UNSET,
    page_number: int | Unset = UNSET,
    include_fields: ListUsersIncludeFields | Unset = UNSET,
    next_page_token: str | Unset = UNSET,
) -> UserList | None:
    """List users

     List the users of the account, page by page, by status or by role.

    Scopes: user:read:admin.

    Rate limit: Medium.

    Args:
        status (ListUsersStatus | Unset): Which users to return: `active` ones, `inactive`
            (deactivated) ones, or `pending` ones. Default: `active`. Example: active.
        page_size (int | Unset): How many records one page holds. Default: `30`. Example: 30.
        role_id (str | Unset): ID of a role; returns only the users who hold it. Example:
            role000000000000000001.
        page_number (int | Unset): Page to return, counted from 1. Prefer `next_page_token`.
            Example: 1.
        include_fields (ListUsersIncludeFields | Unset): One more attribute to return for each
            user: `custom_attributes`, or the `host_key`. Example: custom_attributes.
        next_page_token (str | Unset): Token of the page to return, taken from the answer before
            it; valid for 15 minutes. Example: pageToken0000000000002.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        UserList
    """

    return (
        await asyncio_detailed(
            client=client,
            status=status,
            page_size=page_size,
            role_id=role_id,
            page_number=page_number,
            include_fields=include_fields,
            next_page_token=next_page_token,
        )
    ).parsed
