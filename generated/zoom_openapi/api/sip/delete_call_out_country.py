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
    country_id: str,
) -> dict[str, Any]:

    _kwargs: dict[str, Any] = {
        "method": "delete",
        "url": "/accounts/{account_id}/sip_trunk/callout_countries/{country_id}".format(
            account_id=quote(str(account_id), safe=""),
            country_id=quote(str(country_id), safe=""),
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
    country_id: str,
    *,
    client: AuthenticatedClient | Client,
) -> Response[Any]:
    """Delete a call-out country

     Strike a country from those that a master or sub account may call out to.

    **Prerequisites:**
    * Caller: a master account that has SIP Connected Audio.

    Scopes: sip_trunk:master.

    Documented failures:
    - 400, code 300: Only a master account may remove countries from a sub account; or the account
    itself does not qualify.
    - 404, code 2001: There is no such account, or it is not yours to manage.

    Args:
        account_id (str): ID of the account; `me` stands for your own master account where the
            request allows it. Example: subAccount000000000001.
        country_id (str): Two-letter code of the country, such as `US`. Example: US.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[Any]
    """

    kwargs = _get_kwargs(
        account_id=account_id,
        country_id=country_id,
    )

    response = client.get_httpx_client().request(
        **kwargs,
    )

    return _build_response(client=client, response=response)


async def asyncio_detailed(
    account_id: str,
    country_id: str,
    *,
    client: AuthenticatedClient | Client,
) -> Response[Any]:
    """Delete a call-out country

     Strike a country from those that a master or sub account may call out to.

    **Prerequisites:**
    * Caller: a master account that has SIP Connected Audio.

    Scopes: sip_trunk:master.

    Documented failures:
    - 400, code 300: Only a master account may remove countries from a sub account; or the account
    itself does not qualify.
    - 404, code 2001: There is no such account, or it is not yours to manage.

    Args:
        account_id (str): ID of the account; `me` stands for your own master account where the
            request allows it. Example: subAccount000000000001.
        country_id (str): Two-letter code of the country, such as `US`. Example: US.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[Any]
    """

    kwargs = _get_kwargs(
        account_id=account_id,
        country_id=country_id,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)
