# Generated from zoom.postman_collection.json. Not to be edited.
from http import HTTPStatus
from typing import Any
from urllib.parse import quote

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.get_group_settings_option import (
    GetGroupSettingsOption,
)
from ...models.group_settings import GroupSettings
from ...types import UNSET, Response, Unset


def _get_kwargs(
    group_id: str,
    *,
    option: GetGroupSettingsOption | Unset = UNSET,
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
        "url": "/groups/{group_id}/settings".format(
            group_id=quote(str(group_id), safe=""),
        ),
        "params": params,
    }

    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> GroupSettings | None:
    if response.status_code == 200:
        _response_200 = response.json()
        response_200: GroupSettings
        if isinstance(_response_200, dict):
            response_200 = GroupSettings.from_dict(_response_200)
        else:
            response_200 = _response_200

        return response_200

    if client.raise_on_unexpected_status:
        raise errors.UnexpectedStatus(response.status_code, response.content)
    else:
        return None


def _build_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Response[GroupSettings]:
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
    option: GetGroupSettingsOption | Unset = UNSET,
    custom_query_fields: str | Unset = UNSET,
) -> Response[GroupSettings]:
    """Get group settings

     Return the settings that apply to the members of a group.

    **Prerequisites:**
    * Plan: Pro, Business or Education.

    Scopes: group:read:admin.

    Rate limit: Medium.

    Documented failures:
    - 200, code 200: The account has no paid plan.
    - 404, code 4130: No group has this ID.

    Args:
        group_id (str): ID of the group. Example: group00000000000000001.
        option (GetGroupSettingsOption | Unset): Return one set of settings:
            `meeting_authentication` for who may join meetings, `recording_authentication` for who may
            watch cloud recordings, `meeting_security` for the security of meetings. Example:
            meeting_authentication.
        custom_query_fields (str | Unset): Names of the settings to return, comma-separated,
            instead of all. Example: host_video,participant_video.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[GroupSettings]
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
    option: GetGroupSettingsOption | Unset = UNSET,
    custom_query_fields: str | Unset = UNSET,
) -> GroupSettings | None:
    """Get group settings

     Return the settings that apply to the members of a group.

    **Prerequisites:**
    * Plan: Pro, Business or Education.

    Scopes: group:read:admin.

    Rate limit: Medium.

    Documented failures:
    - 200, code 200: The account has no paid plan.
    - 404, code 4130: No group has this ID.

    Args:
        group_id (str): ID of the group. Example: group00000000000000001.
        option (GetGroupSettingsOption | Unset): Return one set of settings:
            `meeting_authentication` for who may join meetings, `recording_authentication` for who may
            watch cloud recordings, `meeting_security` for the security of meetings. Example:
            meeting_authentication.
        custom_query_fields (str | Unset): Names of the settings to return, comma-separated,
            instead of all. Example: host_video,participant_video.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        GroupSettings
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
    option: GetGroupSettingsOption | Unset = UNSET,
    custom_query_fields: str | Unset = UNSET,
) -> Response[GroupSettings]:
    """Get group settings

     Return the settings that apply to the members of a group.

    **Prerequisites:**
    * Plan: Pro, Business or Education.

    Scopes: group:read:admin.

    Rate limit: Medium.

    Documented failures:
    - 200, code 200: The account has no paid plan.
    - 404, code 4130: No group has this ID.

    Args:
        group_id (str): ID of the group. Example: group00000000000000001.
        option (GetGroupSettingsOption | Unset): Return one set of settings:
            `meeting_authentication` for who may join meetings, `recording_authentication` for who may
            watch cloud recordings, `meeting_security` for the security of meetings. Example:
            meeting_authentication.
        custom_query_fields (str | Unset): Names of the settings to return, comma-separated,
            instead of all. Example: host_video,participant_video.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[GroupSettings]
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
    option: GetGroupSettingsOption | Unset = UNSET,
    custom_query_fields: str | Unset = UNSET,
) -> GroupSettings | None:
    """Get group settings

     Return the settings that apply to the members of a group.

    **Prerequisites:**
    * Plan: Pro, Business or Education.

    Scopes: group:read:admin.

    Rate limit: Medium.

    Documented failures:
    - 200, code 200: The account has no paid plan.
    - 404, code 4130: No group has this ID.

    Args:
        group_id (str): ID of the group. Example: group00000000000000001.
        option (GetGroupSettingsOption | Unset): Return one set of settings:
            `meeting_authentication` for who may join meetings, `recording_authentication` for who may
            watch cloud recordings, `meeting_security` for the security of meetings. Example:
            meeting_authentication.
        custom_query_fields (str | Unset): Names of the settings to return, comma-separated,
            instead of all. Example: host_video,participant_video.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        GroupSettings
    """

    return (
        await asyncio_detailed(
            group_id=group_id,
            client=client,
            option=option,
            custom_query_fields=custom_query_fields,
        )
    ).parsed
