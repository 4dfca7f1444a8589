# Generated from zoom.postman_collection.json. Not to be edited.
from http import HTTPStatus
from typing import Any
from urllib.parse import quote

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.account_locked_settings import AccountLockedSettings
from ...models.get_account_locked_settings_option import (
    GetAccountLockedSettingsOption,
)
from ...types import UNSET, Response, Unset


def _get_kwargs(
    account_id: str,
    *,
    option: GetAccountLockedSettingsOption | Unset = UNSET,
    custom_query_fields: str | Unset = UNSET,
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    json_option: str | Unset = UNSET
    if not isinstance(option, Unset):
        json_option = option

    params["option"] = json_option

    params["custom_query_fields"] = custom_query_fields

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/accounts/{account_id}/lock_settings".format(
            account_id=quote(str(account_id), safe=""),
        ),
        "params": params,
    }

    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> AccountLockedSettings | None:
    if response.status_code == 200:
        _response_200 = response.json()
        response_200: AccountLockedSettings
        if isinstance(_response_200, dict):
            response_200 = AccountLockedSettings.from_dict(_response_200)
        else:
            response_200 = _response_200

        return response_200

    if client.raise_on_unexpected_status:
        raise errors.UnexpectedStatus(response.status_code, response.content)
    else:
        return None


def _build_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Response[AccountLockedSettings]:
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
    option: GetAccountLockedSettingsOption | Unset = UNSET,
    custom_query_fields: str | Unset = UNSET,
) -> Response[AccountLockedSettings]:
    """Get account locked settings

     Return which settings of an account are locked. Only its owner and administrators can change a
    locked setting.

    **Prerequisites:**
    * Plan: Pro or higher.

    Scopes: account:read:admin.

    Rate limit: Medium.

    Documented failures:
    - 200, code 200: The account has no paid plan.
    - 400, code 2001: There is no such account, or it is not yours to manage.

    Args:
        account_id (str): ID of a sub account; `me` for your own account, master or regular.
            Example: subAccount000000000001.
        option (GetAccountLockedSettingsOption | Unset): Give `meeting_security` to get the locks
            on the security settings of meetings. Example: meeting_security.
        custom_query_fields (str | Unset): Names of the settings to return, comma-separated,
            instead of all. Example: host_video,participant_video.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[AccountLockedSettings]
    """

    kwargs = _get_kwargs(
        account_id=account_id,
        option=option,
        custom_query_fields=custom_query_fields,
    )

    response = client.get_httpx_client().request(
        **kwargs,
    )

    return _build_response(client=client, response=response)


def sync(
    account_id: str,
    *,
    client: AuthenticatedClient | Client,
    option: GetAccountLockedSettingsOption | Unset = UNSET,
    custom_query_fields: str | Unset = UNSET,
) -> AccountLockedSettings | None:
    """Get account locked settings

     Return which settings of an account are locked. Only its owner and administrators can change a
    locked setting.

    **Prerequisites:**
    * Plan: Pro or higher.

    Scopes: account:read:admin.

    Rate limit: Medium.

    Documented failures:
    - 200, code 200: The account has no paid plan.
    - 400, code 2001: There is no such account, or it is not yours to manage.

    Args:
        account_id (str): ID of a sub account; `me` for your own account, master or regular.
            Example: subAccount000000000001.
        option (GetAccountLockedSettingsOption | Unset): Give `meeting_security` to get the locks
            on the security settings of meetings. Example: meeting_security.
        custom_query_fields (str | Unset): Names of the settings to return, comma-separated,
            instead of all. Example: host_video,participant_video.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        AccountLockedSettings
    """

    return sync_detailed(
        account_id=account_id,
        client=client,
        option=option,
        custom_query_fields=custom_query_fields,
    ).parsed


async def asyncio_detailed(
    account_id: str,
    *,
    client: AuthenticatedClient | Client,
    option: GetAccountLockedSettingsOption | Unset = UNSET,
    custom_query_fields: str | Unset = UNSET,
) -> Response[AccountLockedSettings]:
    """Get account locked settings

     Return which settings of an account are locked. Only its owner and administrators can change a
    locked setting.

    **Prerequisites:**
    * Plan: Pro or higher.

    Scopes: account:read:admin.

    Rate limit: Medium.

    Documented failures:
    - 200, code 200: The account has no paid plan.
    - 400, code 2001: There is no such account, or it is not yours to manage.

    Args:
        account_id (str): ID of a sub account; `me` for your own account, master or regular.
            Example: subAccount000000000001.
        option (GetAccountLockedSettingsOption | Unset): Give `meeting_security` to get the locks
            on the security settings of meetings. Example: meeting_security.
        custom_query_fields (str | Unset): Names of the settings to return, comma-separated,
            instead of all. Example: host_video,participant_video.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[AccountLockedSettings]
    """

    kwargs = _get_kwargs(
        account_id=account_id,
        option=option,
        custom_query_fields=custom_query_fields,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    account_id: str,
    *,
    client: AuthenticatedClient | Client,
    option: GetAccountLockedSettingsOption | Unset = UNSET,
    custom_query_fields: str | Unset = UNSET,
) -> AccountLockedSettings | None:
    """Get account locked settings

     Return which settings of an account are locked. Only its owner and administrators can change a
    locked setting.

    **Prerequisites:**
    * Plan: Pro or higher.

    Scopes: account:read:admin.

    Rate limit: Medium.

    Documented failures:
    - 200, code 200: The account has no paid plan.
    - 400, code 2001: There is no such account, or it is not yours to manage.

    Args:
        account_id (str): ID of a sub account; `me` for your own account, master or regular.
            Example: subAccount000000000001.
        option (GetAccountLockedSettingsOption | Unset): Give `meeting_security` to get the locks
            on the security settings of meetings. Example: meeting_security.
        custom_query_fields (str | Unset): Names of the settings to return, comma-separated,
            instead of all. Example: host_video,participant_video.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        AccountLockedSettings
    """

    return (
        await asyncio_detailed(
            account_id=account_id,
            client=client,
            option=option,
            custom_query_fields=custom_query_fields,
        )
    ).parsed
