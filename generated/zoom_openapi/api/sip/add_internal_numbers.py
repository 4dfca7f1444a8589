# Generated from zoom.postman_collection.json. Not to be edited.
from http import HTTPStatus
from typing import Any
from urllib.parse import quote

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.add_internal_numbers_body import AddInternalNumbersBody
from ...models.internal_number_list import InternalNumberList
from ...types import Response


def _get_kwargs(
    account_id: str,
    *,
    body: AddInternalNumbersBody,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}

    _kwargs: dict[str, Any] = {
        "method": "post",
        "url": "/accounts/{account_id}/sip_trunk/internal_numbers".format(
            account_id=quote(str(account_id), safe=""),
        ),
    }

    _kwargs["json"] = body.to_dict() if hasattr(body, "to_dict") else body

    headers["Content-Type"] = "application/json"

    _kwargs["headers"] = headers
    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> InternalNumberList | None:
    if response.status_code == 201:
        _response_201 = response.json()
        response_201: InternalNumberList
        if isinstance(_response_201, dict):
            response_201 = InternalNumberList.from_dict(_response_201)
        else:
            response_201 = _response_201

        return response_201

    if client.raise_on_unexpected_status:
        raise errors.UnexpectedStatus(response.status_code, response.content)
    else:
        return None


def _build_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Response[InternalNumberList]:
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
    body: AddInternalNumbersBody,
) -> Response[InternalNumberList]:
    """Add internal numbers

     Give a master or sub account internal numbers, which are numbers your organization owns.

    **Prerequisites:**
    * Caller: a master account that has SIP Connected Audio.

    Scopes: sip_trunk:master.

    Documented failures:
    - 400, code 300: Only a master account may add numbers to a sub account; or the account itself does
    not qualify.
    - 404, code 2001: There is no such account, or it is not yours to manage.

    Args:
        account_id (str): ID of the account; `me` stands for your own master account where the
            request allows it. Example: subAccount000000000001.
        body (AddInternalNumbersBody):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[InternalNumberList]
    """

    kwargs = _get_kwargs(
        account_id=account_id,
        body=body,
    )

    response = client.get_httpx_client().request(
        **kwargs,
    )

    return _build_response(client=client, response=response)


def sync(
    account_id: str,
    *,
    client: AuthenticatedClient | Client,
    body: AddInternalNumbersBody,
) -> InternalNumberList | None:
    """Add internal numbers

     Give a master or sub account internal numbers, which are numbers your organization owns.

    **Prerequisites:**
    * Caller: a master account that has SIP Connected Audio.

    Scopes: sip_trunk:master.

    Documented failures:
    - 400, code 300: Only a master account may add numbers to a sub account; or the account itself does
    not qualify.
    - 404, code 2001: There is no such account, or it is not yours to manage.

    Args:
        account_id (str): ID of the account; `me` stands for your own master account where the
            request allows it. Example: subAccount000000000001.
        body (AddInternalNumbersBody):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        InternalNumberList
    """

    return sync_detailed(
        account_id=account_id,
        client=client,
        body=body,
    ).parsed


async def asyncio_detailed(
    account_id: str,
    *,
    client: AuthenticatedClient | Client,
    body: AddInternalNumbersBody,
) -> Response[InternalNumberList]:
    """Add internal numbers

     Give a master or sub account internal numbers, which are numbers your organization owns.

    **Prerequisites:**
    * Caller: a master account that has SIP Connected Audio.

    Scopes: sip_trunk:master.

    Documented failures:
    - 400, code 300: Only a master account may add numbers to a sub account; or the account itself does
    not qualify.
    - 404, code 2001: There is no such account, or it is not yours to manage.

    Args:
        account_id (str): ID of the account; `me` stands for your own master account where the
            request allows it. Example: subAccount000000000001.
        body (AddInternalNumbersBody):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[InternalNumberList]
    """

    kwargs = _get_kwargs(
        account_id=account_id,
        body=body,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    account_id: str,
    *,
    client: AuthenticatedClient | Client,
    body: AddInternalNumbersBody,
) -> InternalNumberList | None:
    """Add internal numbers

     Give a master or sub account internal numbers, which are numbers your organization owns.

    **Prerequisites:**
    * Caller: a master account that has SIP Connected Audio.

    Scopes: sip_trunk:master.

    Documented failures:
    - 400, code 300: Only a master account may add numbers to a sub account; or the account itself does
    not qualify.
    - 404, code 2001: There is no such account, or it is not yours to manage.

    Args:
        account_id (str): ID of the account; `me` stands for your own master account where the
            request allows it. Example: subAccount000000000001.
        body (AddInternalNumbersBody):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        InternalNumberList
    """

    return (
        await asyncio_detailed(
            account_id=account_id,
            client=client,
            body=body,
        )
    ).parsed
