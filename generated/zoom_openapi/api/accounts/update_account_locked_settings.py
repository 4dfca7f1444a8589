# Generated from zoom.postman_collection.json. Not to be edited.
from http import HTTPStatus
from typing import Any
from urllib.parse import quote

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.update_account_locked_settings_body import (
    UpdateAccountLockedSettingsBody,
)
from ...types import Response


def _get_kwargs(
    account_id: str,
    *,
    body: UpdateAccountLockedSettingsBody,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}

    _kwargs: dict[str, Any] = {
        "method": "patch",
        "url": "/accounts/{account_id}/lock_settings".format(
            account_id=quote(str(account_id), safe=""),
        ),
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
    body: UpdateAccountLockedSettingsBody,
) -> Response[Any]:
    """Update account locked settings

     Lock or unlock settings of an account for all its users. Only its owner and administrators can
    change a locked setting.

    **Prerequisites:**
    * Plan: Pro or higher.

    Scopes: account:write:admin.

    Rate limit: Medium.

    Documented failures:
    - 200, code 200: The account has no paid plan.
    - 404, code 2001: There is no such account, or it is not yours to manage.

    Args:
        account_id (str): ID of a sub account; `me` for your own account, master or regular.
            Example: subAccount000000000001.
        body (UpdateAccountLockedSettingsBody):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[Any]
    """

    kwargs = _get_kwargs(
        account_id=account_id,
        body=body,
    )

    response = client.get_httpx_client().request(
        **kwargs,
    )

    return _build_response(client=client, response=response)


async def asyncio_detailed(
    account_id: str,
    *,
    client: AuthenticatedClient | Client,
    body: UpdateAccountLockedSettingsBody,
) -> Response[Any]:
    """Update account locked settings

     Lock or unlock settings of an account for all its users. Only its owner and administrators can
    change a locked setting.

    **Prerequisites:**
    * Plan: Pro or higher.

    Scopes: account:write:admin.

    Rate limit: Medium.

    Documented failures:
    - 200, code 200: The account has no paid plan.
    - 404, code 2001: There is no such account, or it is not yours to manage.

    Args:
        account_id (str): ID of a sub account; `me` for your own account, master or regular.
            Example: subAccount000000000001.
        body (UpdateAccountLockedSettingsBody):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[Any]
    """

    kwargs = _get_kwargs(
        account_id=account_id,
        body=body,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)
