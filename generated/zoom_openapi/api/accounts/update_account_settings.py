# Generated from zoom.postman_collection.json. Not to be edited.
from http import HTTPStatus
from typing import Any
from urllib.parse import quote

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.update_account_settings_body import UpdateAccountSettingsBody
from ...models.update_account_settings_option import (
    UpdateAccountSettingsOption,
)
from ...types import UNSET, Response, Unset


def _get_kwargs(
    account_id: str,
    *,
    body: UpdateAccountSettingsBody,
    option: UpdateAccountSettingsOption | Unset = UNSET,
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
        "url": "/accounts/{account_id}/settings".format(
            account_id=quote(str(account_id), safe=""),
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
    account_id: str,
    *,
    client: AuthenticatedClient | Client,
    body: UpdateAccountSettingsBody,
    option: UpdateAccountSettingsOption | Unset = UNSET,
) -> Response[Any]:
    """Update account settings

     Change settings of a sub account, or of your own account. Settings that you leave out keep their
    value.

    **Prerequisites:**
    * A paid plan, if it is a sub account.

    Scopes: account:write:admin.

    Rate limit: Medium.

    Documented failures:
    - 200, code 200: The account has no paid plan.
    - 300, code 300: The domains are invalid. Separate several by commas.
    - 404, code 2001: There is no such account, or it is not yours to manage.

    Args:
        account_id (str): ID of the sub account; `me` for the master account. Example:
            subAccount000000000001.
        option (UpdateAccountSettingsOption | Unset): The set of settings to change:
            `meeting_authentication` for who may join meetings, `recording_authentication` for who may
            watch cloud recordings, `security` for signing in, `meeting_security` for the security of
            meetings. Example: meeting_authentication.
        body (UpdateAccountSettingsBody):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[Any]
    """

    kwargs = _get_kwargs(
        account_id=account_id,
        body=body,
        option=option,
    )

    response = client.get_httpx_client().request(
        **kwargs,
    )

    return _build_response(client=client, response=response)


async def asyncio_detailed(
    account_id: str,
    *,
    client: AuthenticatedClient | Client,
    body: UpdateAccountSettingsBody,
    option: UpdateAccountSettingsOption | Unset = UNSET,
) -> Response[Any]:
    """Update account settings

     Change settings of a sub account, or of your own account. Settings that you leave out keep their
    value.

    **Prerequisites:**
    * A paid plan, if it is a sub account.

    Scopes: account:write:admin.

    Rate limit: Medium.

    Documented failures:
    - 200, code 200: The account has no paid plan.
    - 300, code 300: The domains are invalid. Separate several by commas.
    - 404, code 2001: There is no such account, or it is not yours to manage.

    Args:
        account_id (str): ID of the sub account; `me` for the master account. Example:
            subAccount000000000001.
        option (UpdateAccountSettingsOption | Unset): The set of settings to change:
            `meeting_authentication` for who may join meetings, `recording_authentication` for who may
            watch cloud recordings, `security` for signing in, `meeting_security` for the security of
            meetings. Example: meeting_authentication.
        body (UpdateAccountSettingsBody):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[Any]
    """

    kwargs = _get_kwargs(
        account_id=account_id,
        body=body,
        option=option,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)
