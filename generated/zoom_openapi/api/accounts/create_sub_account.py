# Generated from zoom.postman_collection.json. Not to be edited.
from http import HTTPStatus
from typing import Any

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.create_sub_account_body import CreateSubAccountBody
from ...models.sub_account import SubAccount
from ...types import Response


def _get_kwargs(
    *,
    body: CreateSubAccountBody,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}

    _kwargs: dict[str, Any] = {
        "method": "post",
        "url": "/accounts",
    }

    _kwargs["json"] = body.to_dict() if hasattr(body, "to_dict") else body

    headers["Content-Type"] = "application/json"

    _kwargs["headers"] = headers
    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> SubAccount | None:
    if response.status_code == 201:
        _response_201 = response.json()
        response_201: SubAccount
        if isinstance(_response_201, dict):
            response_201 = SubAccount.from_dict(_response_201)
        else:
            response_201 = _response_201

        return response_201

    if client.raise_on_unexpected_status:
        raise errors.UnexpectedStatus(response.status_code, response.content)
    else:
        return None


def _build_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Response[SubAccount]:
    return Response(
        status_code=HTTPStatus(response.status_code),
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    *,
    client: AuthenticatedClient | Client,
    body: CreateSubAccountBody,
) -> Response[SubAccount]:
    """Create a sub account

     Create a sub account of your master account. The owner of the new account receives a confirmation by
    email.

    **Prerequisites:**
    * Plan: Pro or higher, with the master account option.
    * Zoom must have approved you as a partner who manages sub accounts.

    Scopes: account:write:admin.

    Rate limit: Light.

    Documented failures:
    - 400, code 300: The name contains a word that is not allowed.
    - 400, code 1107: The domain of the email address is blocked.
    - 400, code 1111: The password breaks a password rule.
    - 409, code 1005: The email address is already taken.

    Args:
        body (CreateSubAccountBody):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[SubAccount]
    """

    kwargs = _get_kwargs(
        body=body,
    )

    response = client.get_httpx_client().request(
        **kwargs,
    )

    return _build_response(client=client, response=response)


def sync(
    *,
    client: AuthenticatedClient | Client,
    body: CreateSubAccountBody,
) -> SubAccount | None:
    """Create a sub account

     Create a sub account of your master account. The owner of the new account receives a confirmation by
    email.

    **Prerequisites:**
    * Plan: Pro or higher, with the master account option.
    * Zoom must have approved you as a partner who manages sub accounts.

    Scopes: account:write:admin.

    Rate limit: Light.

    Documented failures:
    - 400, code 300: The name contains a word that is not allowed.
    - 400, code 1107: The domain of the email address is blocked.
    - 400, code 1111: The password breaks a password rule.
    - 409, code 1005: The email address is already taken.

    Args:
        body (CreateSubAccountBody):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        SubAccount
    """

    return sync_detailed(
        client=client,
        body=body,
    ).parsed


async def asyncio_detailed(
    *,
    client: AuthenticatedClient | Client,
    body: CreateSubAccountBody,
) -> Response[SubAccount]:
    """Create a sub account

     Create a sub account of your master account. The owner of the new account receives a confirmation by
    email.

    **Prerequisites:**
    * Plan: Pro or higher, with the master account option.
    * Zoom must have approved you as a partner who manages sub accounts.

    Scopes: account:write:admin.

    Rate limit: Light.

    Documented failures:
    - 400, code 300: The name contains a word that is not allowed.
    - 400, code 1107: The domain of the email address is blocked.
    - 400, code 1111: The password breaks a password rule.
    - 409, code 1005: The email address is already taken.

    Args:
        body (CreateSubAccountBody):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[SubAccount]
    """

    kwargs = _get_kwargs(
        body=body,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    *,
    client: AuthenticatedClient | Client,
    body: CreateSubAccountBody,
) -> SubAccount | None:
    """Create a sub account

     Create a sub account of your master account. The owner of the new account receives a confirmation by
    email.

    **Prerequisites:**
    * Plan: Pro or higher, with the master account option.
    * Zoom must have approved you as a partner who manages sub accounts.

    Scopes: account:write:admin.

    Rate limit: Light.

    Documented failures:
    - 400, code 300: The name contains a word that is not allowed.
    - 400, code 1107: The domain of the email address is blocked.
    - 400, code 1111: The password breaks a password rule.
    - 409, code 1005: The email address is already taken.

    Args:
        body (CreateSubAccountBody):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        SubAccount
    """

    return (
        await asyncio_detailed(
            client=client,
            body=body,
        )
    ).parsed
