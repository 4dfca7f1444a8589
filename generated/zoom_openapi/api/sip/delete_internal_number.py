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
    number_id: str,
) -> dict[str, Any]:

    _kwargs: dict[str, Any] = {
        "method": "delete",
        "url": "/accounts/{account_id}/sip_trunk/internal_numbers/{number_id}".format(
            account_id=quote(str(account_id), safe=""),
            number_id=quote(str(number_id), safe=""),
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
    number_id: str,
    *,
    client: AuthenticatedClient | Client,
) -> Response[Any]:
    """Delete an internal number

     Delete one of the internal numbers of a master or sub account.

    **Prerequisites:**
    * Caller: a master account that has SIP Connected Audio.

    Scopes: sip_trunk:master.

    Documented failures:
    - 400, code 300: Only a master account may delete numbers of a sub account; or the account itself
    does not qualify.
    - 404, code 2001: There is no such account, or it is not yours to manage.

    Args:
        account_id (str): ID of the account; `me` stands for your own master account where the
            request allows it. Example: subAccount000000000001.
        number_id (str): ID of the internal number, as adding it returned. Example:
            number0000000000000001.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[Any]
    """

    kwargs = _get_kwargs(
        account_id=account_id,
        number_id=number_id,
    )

    response = client.get_httpx_client().request(
        **kwargs,
    )

    return _build_response(client=client, response=response)


async def asyncio_detailed(
    account_id: str,
    number_id: str,
    *,
    client: AuthenticatedClient | Client,
) -> Response[Any]:
    """Delete an internal number

     Delete one of the internal numbers of a master or sub account.

    **Prerequisites:**
    * Caller: a master account that has SIP Connected Audio.

    Scopes: sip_trunk:master.

    Documented failures:
    - 400, code 300: Only a master account may delete numbers of a sub account; or the account itself
    does not qualify.
    - 404, code 2001: There is no such account, or it is not yours to manage.

    Args:
        account_id (str): ID of the account; `me` stands for your own master account where the
            request allows it. Example: subAccount000000000001.
        number_id (str): ID of the internal number, as adding it returned. Example:
            number0000000000000001.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[Any]
    """

    kwargs = _get_kwargs(
        account_id=account_id,
        number_id=number_id,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)
