# Generated from zoom.postman_collection.json. Not to be edited.
from http import HTTPStatus
from typing import Any
from urllib.parse import quote

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.update_user_settings_body import UpdateUserSettingsBody
from ...models.update_user_settings_option import (
    UpdateUserSettingsOption,
)
from ...types import UNSET, Response, Unset


def _get_kwargs(
    user_id: str,
    *,
    body: UpdateUserSettingsBody,
    option: UpdateUserSettingsOption | Unset = UNSET,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}

    params: dict[str, Any] = {}

    json_option: str | Unset = UNSET
    if not isinstance(option, Unset):
        json_option = option

    params["option"] = json_option

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "patch",
        "url": "/users/{user_id}/settings".format(
            user_id=quote(str(user_id), safe=""),
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
    user_id: str,
    *,
    client: AuthenticatedClient | Client,
    body: UpdateUserSettingsBody,
    option: UpdateUserSettingsOption | Unset = UNSET,
) -> Response[Any]:
    """Update user settings

     Change the settings of a user. Settings that you leave out keep their value.

    Scopes: user:write:admin, user:write.

    Rate limit: Medium.

    Documented failures:
    - 400, code 1108: Large meetings need a user who is Licensed or On-prem.
    - 400, code 1204: The webinar feature cannot be turned on next to another feature that the user has.
    - 404, code 1001: No user with this ID or address is in the account.

    Args:
        user_id (str): User ID or email address; user-level apps pass `me`. Example:
            amaraOkafor00000000001.
        option (UpdateUserSettingsOption | Unset): A special block to change:
            `meeting_authentication` (who may join), `recording_authentication` (who may watch
            recordings), or `meeting_security`. Example: meeting_authentication.
        body (UpdateUserSettingsBody):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[Any]
    """

    kwargs = _get_kwargs(
        user_id=user_id,
        body=body,
        option=option,
    )

    response = client.get_httpx_client().request(
        **kwargs,
    )

    return _build_response(client=client, response=response)


async def asyncio_detailed(
    user_id: str,
    *,
    client: AuthenticatedClient | Client,
    body: UpdateUserSettingsBody,
    option: UpdateUserSettingsOption | Unset = UNSET,
) -> Response[Any]:
    """Update user settings

     Change the settings of a user. Settings that you leave out keep their value.

    Scopes: user:write:admin, user:write.

    Rate limit: Medium.

    Documented failures:
    - 400, code 1108: Large meetings need a user who is Licensed or On-prem.
    - 400, code 1204: The webinar feature cannot be turned on next to another feature that the user has.
    - 404, code 1001: No user with this ID or address is in the account.

    Args:
        user_id (str): User ID or email address; user-level apps pass `me`. Example:
            amaraOkafor00000000001.
        option (UpdateUserSettingsOption | Unset): A special block to change:
            `meeting_authentication` (who may join), `recording_authentication` (who may watch
            recordings), or `meeting_security`. Example: meeting_authentication.
        body (UpdateUserSettingsBody):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[Any]
    """

    kwargs = _get_kwargs(
        user_id=user_id,
        body=body,
        option=option,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)
