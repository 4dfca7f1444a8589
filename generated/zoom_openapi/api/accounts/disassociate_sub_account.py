# Generated from zoom.postman_collection.json. Not to be edited.
from http import HTTPStatus
from typing import Any
from urllib.parse import quote

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...types import Response


def _get_kwargs(
    account_id: str,
) -> dict[str, Any]:

    _kwargs: dict[str, Any] = {
        "method": "delete",
        "url": "/accounts/{account_id}".format(
            account_id=quote(str(account_id), safe=""),
        ),
    }

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
) -> Response[Any]:
    """Disassociate a sub account

     Detach a sub account. It continues outside the master account and keeps its content. Paid accounts
    cannot be detached.

    **Prerequisites:**
    * Plan: Pro or higher, with the master account option.
    * Your account must be the master account.

    Scopes: account:write:admin.

    Rate limit: Light.

    Documented failures:
    - 404, code 2000: A paid account cannot be detached.
    - 404, code 2001: There is no such account, or it is not yours to manage.

    Args:
        account_id (str): ID of the sub account. Example: subAccount000000000001.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[Any]
    """

    kwargs = _get_kwargs(
        account_id=account_id,
    )

    response = client.get_httpx_client().request(
        **kwargs,
    )

    return _build_response(client=client, response=response)


async def asyncio_detailed(
    account_id: str,
    *,
    client: AuthenticatedClient | Client,
) -> Response[Any]:
    """Disassociate a sub account

     Detach a sub account. It continues outside the master account and keeps its content. Paid accounts
    cannot be detached.

    **Prerequisites:**
    * Plan: Pro or higher, with the master account option.
    * Your account must be the master account.

    Scopes: account:write:admin.

    Rate limit: Light.

    Documented failures:
    - 404, code 2000: A paid account cannot be detached.
    - 404, code 2001: There is no such account, or it is not yours to manage.

    Args:
        account_id (str): ID of the sub account. Example: subAccount000000000001.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[Any]
    """

    kwargs = _get_kwargs(
        account_id=account_id,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)
