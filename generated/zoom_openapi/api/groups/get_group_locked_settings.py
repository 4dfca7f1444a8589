# Generated from zoom.postman_collection.json. Not to be edited.
from http import HTTPStatus
from typing import Any
from urllib.parse import quote

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.get_group_locked_settings_option import (
    GetGroupLockedSettingsOption,
)
from ...models.group_locked_settings import GroupLockedSettings
from ...types import UNSET, Response, Unset


def _get_kwargs(
    group_id: str,
    *,
    option: GetGroupLockedSettingsOption | Unset = UNSET,
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
        "url": "/groups/{group_id}/lock_settings".format(
            group_id=quote(str(group_id), safe=""),
        ),
        "params": params,
    }

    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> GroupLockedSettings | None:
    if response.status_code == 200:
        _response_200 = response.json()
        response_200: GroupLockedSettings
        if isinstance(_response_200, dict):
            response_200 = GroupLockedSettings.from_dict(_response_200)
        else:
            response_200 = _response_200

        return response_200

    if client.raise_on_unexpected_status:
        raise errors.UnexpectedStatus(response.status_code, response.content)
    else:
        return None


def _build_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Response[GroupLockedSettings]:
    return Response(
        status_code=HTTPStatus(response.status_code),
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    group_id: str,
    *,
    client: AuthenticatedClient | Client,
    option: GetGroupLockedSettingsOption | Unset = UNSET,
    custom_query_fields: str | Unset = UNSET,
) -> Response[GroupLockedSettings]:
    """Get group locked settings

     Return which settings of a group are locked. Members cannot change a locked setting for themselves.
    `force_pmi_jbh_password` is deprecated.

    **Prerequisites:**
    * Plan: Pro, Business or Education.

    Scopes: group:read:admin.

    Rate limit: Medium.

    Documented failures:
    - 200, code 200: The account has no paid plan.
    - 404, code 4130: No group has this ID.

    Args:
        group_id (str): ID of the group. Example: group00000000000000001.
        option (GetGroupLockedSettingsOption | Unset): Give `meeting_security` to get the locks on
            the security settings of meetings. Example: meeting_security.
        custom_query_fields (str | Unset): Names of the settings to return, comma-separated,
            instead of all. Example: host_video,participant_video.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[GroupLockedSettings]
    """

    kwargs = _get_kwargs(
        group_id=group_id,
        option=option,
        custom_query_fields=custom_query_fields,
    )

    response = client.get_httpx_client().request(
        **kwargs,
    )

    return _build_response(client=client, response=response)


def sync(
    group_id: str,
    *,
    client: AuthenticatedClient | Client,
    option: GetGroupLockedSettingsOption | Unset = UNSET,
    custom_query_fields: str | Unset = UNSET,
) -> GroupLockedSettings | None:
    """Get group locked settings

     Return which settings of a group are locked. Members cannot change a locked setting for themselves.
    `force_pmi_jbh_password` is deprecated.

    **Prerequisites:**
    * Plan: Pro, Business or Education.

    Scopes: group:read:admin.

    Rate limit: Medium.

    Documented failures:
    - 200, code 200: The account has no paid plan.
    - 404, code 4130: No group has this ID.

    Args:
        group_id (str): ID of the group. Example: group00000000000000001.
        option (GetGroupLockedSettingsOption | Unset): Give `meeting_security` to get the locks on
            the security settings of meetings. Example: meeting_security.
        custom_query_fields (str | Unset): Names of the settings to return, comma-separated,
            instead of all. Example: host_video,participant_video.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        GroupLockedSettings
    """

    return sync_detailed(
        group_id=group_id,
        client=client,
        option=option,
        custom_query_fields=custom_query_fields,
    ).parsed


async def asyncio_detailed(
    group_id: str,
    *,
    client: AuthenticatedClient | Client,
    option: GetGroupLockedSettingsOption | Unset = UNSET,
    custom_query_fields: str | Unset = UNSET,
) -> Response[GroupLockedSettings]:
    """Get group locked settings

     Return which settings of a group are locked. Members cannot change a locked setting for themselves.
    `force_pmi_jbh_password` is deprecated.

    **Prerequisites:**
    * Plan: Pro, Business or Education.

    Scopes: group:read:admin.

    Rate limit: Medium.

    Documented failures:
    - 200, code 200: The account has no paid plan.
    - 404, code 4130: No group has this ID.

    Args:
        group_id (str): ID of the group. Example: group00000000000000001.
        option (GetGroupLockedSettingsOption | Unset): Give `meeting_security` to get the locks on
            the security settings of meetings. Example: meeting_security.
        custom_query_fields (str | Unset): Names of the settings to return, comma-separated,
            instead of all. Example: host_video,participant_video.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[GroupLockedSettings]
    """

    kwargs = _get_kwargs(
        group_id=group_id,
        option=option,
        custom_query_fields=custom_query_fields,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    group_id: str,
    *,
    client: AuthenticatedClient | Client,
    option: GetGroupLockedSettingsOption | Unset = UNSET,
    custom_query_fields: str | Unset = UNSET,
) -> GroupLockedSettings | None:
    """Get group locked settings

     Return which settings of a group are locked. Members cannot change a locked setting for themselves.
    `force_pmi_jbh_password` is deprecated.

    **Prerequisites:**
    * Plan: Pro, Business or Education.

    Scopes: group:read:admin.

    Rate limit: Medium.

    Documented failures:
    - 200, code 200: The account has no paid plan.
    - 404, code 4130: No group has this ID.

    Args:
        group_id (str): ID of the group. Example: group00000000000000001.
        option (GetGroupLockedSettingsOption | Unset): Give `meeting_security` to get the locks on
            the security settings of meetings. Example: meeting_security.
        custom_query_fields (str | Unset): Names of the settings to return, comma-separated,
            instead of all. Example: host_video,participant_video.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        GroupLockedSettings
    """

    return (
        await asyncio_detailed(
            group_id=group_id,
            client=client,
            option=option,
            custom_query_fields=custom_query_fields,
        )
    ).parsed
