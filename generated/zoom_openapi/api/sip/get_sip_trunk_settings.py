# Generated from zoom.postman_collection.json. Not to be edited.
from http import HTTPStatus
from typing import Any
from urllib.parse import quote

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.sip_trunk_settings import SipTrunkSettings
from ...types import Response


def _get_kwargs(
    account_id: str,
) -> dict[str, Any]:

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/accounts/{account_id}/sip_trunk/settings".format(
            account_id=quote(str(account_id), safe=""),
        ),
    }

    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> SipTrunkSettings | None:
    if response.status_code == 200:
        _response_200 = response.json()
        response_200: SipTrunkSettings
        if isinstance(_response_200, dict):
            response_200 = SipTrunkSettings.from_dict(_response_200)
        else:
            response_200 = _response_200

        return response_200

    if client.raise_on_unexpected_status:
        raise errors.UnexpectedStatus(response.status_code, response.content)
    else:
        return None


def _build_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Response[SipTrunkSettings]:
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
) -> Response[SipTrunkSettings]:
    """Get SIP trunk settings

     Return how a master or sub account shows call-out countries and numbers of its SIP trunk.

    **Prerequisites:**
    * Plan: Pro or a higher paid one, with the master account option.
    * Caller: a master account that has SIP Connected Audio.

    Scopes: sip_trunk:master.

    Rate limit: Light.

    Args:
        account_id (str): ID of the account; `me` stands for your own master account where the
            request allows it. Example: subAccount000000000001.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[SipTrunkSettings]
    """

    kwargs = _get_kwargs(
        account_id=account_id,
    )

    response = client.get_httpx_client().request(
        **kwargs,
    )

    return _build_response(client=client, response=response)


def sync(
    account_id: str,
    *,
    client: AuthenticatedClient | Client,
) -> SipTrunkSettings | None:
    """Get SIP trunk settings

     Return how a master or sub account shows call-out countries and numbers of its SIP trunk.

    **Prerequisites:**
    * Plan: Pro or a higher paid one, with the master account option.
    * Caller: a master account that has SIP Connected Audio.

    Scopes: sip_trunk:master.

    Rate limit: Light.

    Args:
        account_id (str): ID of the account; `me` stands for your own master account where the
            request allows it. Example: subAccount000000000001.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        SipTrunkSettings
    """

    return sync_detailed(
        account_id=account_id,
        client=client,
    ).parsed


async def asyncio_detailed(
    account_id: str,
    *,
    client: AuthenticatedClient | Client,
) -> Response[SipTrunkSettings]:
    """Get SIP trunk settings

     Return how a master or sub account shows call-out countries and numbers of its SIP trunk.

    **Prerequisites:**
    * Plan: Pro or a higher paid one, with the master account option.
    * Caller: a master account that has SIP Connected Audio.

    Scopes: sip_trunk:master.

    Rate limit: Light.

    Args:
        account_id (str): ID of the account; `me` stands for your own master account where the
            request allows it. Example: subAccount000000000001.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[SipTrunkSettings]
    """

    kwargs = _get_kwargs(
        account_id=account_id,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    account_id: str,
    *,
    client: AuthenticatedClient | Client,
) -> SipTrunkSettings | None:
    """Get SIP trunk settings

     Return how a master or sub account shows call-out countries and numbers of its SIP trunk.

    **Prerequisites:**
    * Plan: Pro or a higher paid one, with the master account option.
    * Caller: a master account that has SIP Connected Audio.

    Scopes: sip_trunk:master.

    Rate limit: Light.

    Args:
        account_id (str): ID of the account; `me` stands for your own master account where the
            request allows it. Example: subAccount000000000001.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        SipTrunkSettings
    """

    return (
        await asyncio_detailed(
            account_id=account_id,
            client=client,
        )
    ).parsed
