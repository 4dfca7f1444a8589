# Generated from zoom.postman_collection.json. Not to be edited.
from http import HTTPStatus
from typing import Any
from urllib.parse import quote

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.update_group_locked_settings_body import UpdateGroupLockedSettingsBody
from ...models.update_group_locked_settings_option import (
    UpdateGroupLockedSettingsOption,
)
from ...types import UNSET, Response, Unset


def _get_kwargs(
    group_id: str,
    *,
    body: UpdateGroupLockedSettingsBody,
    option: UpdateGroupLockedSettingsOption | Unset = UNSET,
    custom_query_fields: str | Unset = UNSET,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}

    params: dict[str, Any] = {}

    json_option: str | Unset = UNSET
    if not isinstance(option, Unset):
        json_option = option

    params["option"] = json_option

    params["custom_query_fields"] = custom_query_fields

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "patch",
        "url": "/groups/{group_id}/lock_settings".format(
            group_id=quote(str(group_id), safe=""),
        ),
        "params": params,
    }

    _kwargs["json"] = body.to_dict() if hasattr(body, "to_dict") else body

    headers["Content-Type"] = "application/json"

    _kwargs["headers"] = headers
    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Any | None:
    if response.status_code == 204:
        return None

    if client.raise_on_unexpected_status:
        raise errors.UnexpectedStatus(response.status_code, response.content)
    else:
        return None


def _build_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Response[Any]:
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
    body: UpdateGroupLockedSettingsBody,
    option: UpdateGroupLockedSettingsOption | Unset = UNSET,
    custom_query_fields: str | Unset = UNSET,
) -> Response[Any]:
    """Update group locked settings

     Lock or unlock settings of a group. Members cannot change a locked setting for themselves.
    `force_pmi_jbh_password` is deprecated.

    **Prerequisites:**
    * Plan: Pro, Business or Education.

    Scopes: group:write:admin.

    Rate limit: Medium.

    Documented failures:
    - 400, code 200: The account has no paid plan.
    - 404, code 4130: No group has this ID.

    Args:
        group_id (str): ID of the group. Example: group00000000000000001.
        option (UpdateGroupLockedSettingsOption | Unset): Give `meeting_security` when the change
            concerns the security settings of meetings. Example: meeting_security.
        custom_query_fields (str | Unset): Names of settings, comma-separated. They narrow the
            answer of a read; a change returns no settings. Example: host_video,participant_video.
        body (UpdateGroupLockedSettingsBody):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[Any]
    """

    kwargs = _get_kwargs(
        group_id=group_id,
        body=body,
        option=option,
        custom_query_fields=custom_query_fields,
    )

    response = client.get_httpx_client().request(
        **kwargs,
    )

    return _build_response(client=client, response=response)


async def asyncio_detailed(
    group_id: str,
    *,
    client: AuthenticatedClient | Client,
    body: UpdateGroupLockedSettingsBody,
    option: UpdateGroupLockedSettingsOption | Unset = UNSET,
    custom_query_fields: str | Unset = UNSET,
) -> Response[Any]:
    """Update group locked settings

     Lock or unlock settings of a group. Members cannot change a locked setting for themselves.
    `force_pmi_jbh_password` is deprecated.

    **Prerequisites:**
    * Plan: Pro, Business or Education.

    Scopes: group:write:admin.

    Rate limit: Medium.

    Documented failures:
    - 400, code 200: The account has no paid plan.
    - 404, code 4130: No group has this ID.

    Args:
        group_id (str): ID of the group. Example: group00000000000000001.
        option (UpdateGroupLockedSettingsOption | Unset): Give `meeting_security` when the change
            concerns the security settings of meetings. Example: meeting_security.
        custom_query_fields (str | Unset): Names of settings, comma-separated. They narrow the
            answer of a read; a change returns no settings. Example: host_video,participant_video.
        body (UpdateGroupLockedSettingsBody):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[Any]
    """

    kwargs = _get_kwargs(
        group_id=group_id,
        body=body,
        option=option,
        custom_query_fields=custom_query_fields,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)
