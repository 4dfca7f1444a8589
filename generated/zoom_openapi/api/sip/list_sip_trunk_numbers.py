# Generated from zoom.postman_collection.json. Not to be edited.
from http import HTTPStatus
from typing import Any

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.sip_trunk_number_list import SipTrunkNumberList
from ...types import Response


def _get_kwargs() -> dict[str, Any]:

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/sip_trunk/numbers",
    }

    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> SipTrunkNumberList | None:
    if response.status_code == 200:
        _response_200 = response.json()
        response_200: SipTrunkNumberList
        if isinstance(_response_200, dict):
            response_200 = SipTrunkNumberList.from_dict(_response_200)
        else:
            response_200 = _response_200

        return response_200

    if client.raise_on_unexpected_status:
        raise errors.UnexpectedStatus(response.status_code, response.content)
    else:
        return None


def _build_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Response[SipTrunkNumberList]:
    return Response(
        status_code=HTTPStatus(response.status_code),
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    *,
    client: AuthenticatedClient | Client,
) -> Response[SipTrunkNumberList]:
    """List SIP trunk numbers

     List all numbers that your master account has for SIP Connected Audio.

    **Prerequisites:**
    * Plan: Pro or higher, with SIP Connected Audio.
    * Caller: a master account.

    Scopes: sip_trunk:master.

    Rate limit: Light.

    Documented failures:
    - 404, code 2001: There is no such account, or it is not yours to manage.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[SipTrunkNumberList]
    """

    kwargs = _get_kwargs()

    response = client.get_httpx_client().request(
        **kwargs,
    )

    return _build_response(client=client, response=response)


def sync(
    *,
    client: AuthenticatedClient | Client,
) -> SipTrunkNumberList | None:
    """List SIP trunk numbers

     List all numbers that your master account has for SIP Connected Audio.

    **Prerequisites:**
    * Plan: Pro or higher, with SIP Connected Audio.
    * Caller: a master account.

    Scopes: sip_trunk:master.

    Rate limit: Light.

    Documented failures:
    - 404, code 2001: There is no such account, or it is not yours to manage.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        SipTrunkNumberList
    """

    return sync_detailed(
        client=client,
    ).parsed


async def asyncio_detailed(
    *,
    client: AuthenticatedClient | Client,
) -> Response[SipTrunkNumberList]:
    """List SIP trunk numbers

     List all numbers that your master account has for SIP Connected Audio.

    **Prerequisites:**
    * Plan: Pro or higher, with SIP Connected Audio.
    * Caller: a master account.

    Scopes: sip_trunk:master.

    Rate limit: Light.

    Documented failures:
    - 404, code 2001: There is no such account, or it is not yours to manage.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[SipTrunkNumberList]
    """

    kwargs = _get_kwargs()

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    *,
    client: AuthenticatedClient | Client,
) -> SipTrunkNumberList | None:
    """List SIP trunk numbers

     List all numbers that your master account has for SIP Connected Audio.

    **Prerequisites:**
    * Plan: Pro or higher, with SIP Connected Audio.
    * Caller: a master account.

    Scopes: sip_trunk:master.

    Rate limit: Light.

    Documented failures:
    - 404, code 2001: There is no such account, or it is not yours to manage.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        SipTrunkNumberList
    """

    return (
        await asyncio_detailed(
            client=client,
        )
    ).parsed
