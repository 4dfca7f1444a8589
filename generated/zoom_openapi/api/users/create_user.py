# Generated from zoom.postman_collection.json. Not to be edited.
from http import HTTPStatus
from typing import Any

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.create_user_body import CreateUserBody
from ...models.user import User
from ...types import Response


def _get_kwargs(
    *,
    body: CreateUserBody,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}

    _kwargs: dict[str, Any] = {
        "method": "post",
        "url": "/users",
    }

    _kwargs["json"] = body.to_dict() if hasattr(body, "to_dict") else body

    headers["Content-Type"] = "application/json"

    _kwargs["headers"] = headers
    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> User | None:
    if response.status_code == 201:
        _response_201 = response.json()
        response_201: User
        if isinstance(_response_201, dict):
            response_201 = User.from_dict(_response_201)
        else:
            response_201 = _response_201

        return response_201

    if client.raise_on_unexpected_status:
        raise errors.UnexpectedStatus(response.status_code, response.content)
    else:
        return None


def _build_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Response[User]:
    return Response(
        status_code=HTTPStatus(response.status_code),
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    *,
    client: AuthenticatedClient | Client,
    body: CreateUserBody,
) -> Response[User]:
    """Create a user

     Add a user to the account. With `action` set to `create`, an account gets 50 requests a day on a
    Free plan, 1,500 on Pro, and 10,000 on Business or higher.

    **Prerequisites:**
    * Plan: Pro or higher.

    Scopes: user:write:admin, user:write.

    Rate limit: Light.

    Documented failures:
    - 400, code 300: The password is not acceptable.
    - 400, code 200: You lack the privilege to create users; Zoom support can help.
    - 400, code 1000: The user could not be created.
    - 404, code 4130: The group does not exist.
    - 409, code 1005: The email address is already taken.
    - 429: The account has used up its daily number of user invitations; the count starts anew at 00:00
    GMT.

    Args:
        body (CreateUserBody):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[User]
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
    body: CreateUserBody,
) -> User | None:
    """Create a user

     Add a user to the account. With `action` set to `create`, an account gets 50 requests a day on a
    Free plan, 1,500 on Pro, and 10,000 on Business or higher.

    **Prerequisites:**
    * Plan: Pro or higher.

    Scopes: user:write:admin, user:write.

    Rate limit: Light.

    Documented failures:
    - 400, code 300: The password is not acceptable.
    - 400, code 200: You lack the privilege to create users; Zoom support can help.
    - 400, code 1000: The user could not be created.
    - 404, code 4130: The group does not exist.
    - 409, code 1005: The email address is already taken.
    - 429: The account has used up its daily number of user invitations; the count starts anew at 00:00
    GMT.

    Args:
        body (CreateUserBody):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        User
    """

    return sync_detailed(
        client=client,
        body=body,
    ).parsed


async def asyncio_detailed(
    *,
    client: AuthenticatedClient | Client,
    body: CreateUserBody,
) -> Response[User]:
    """Create a user

     Add a user to the account. With `action` set to `create`, an account gets 50 requests a day on a
    Free plan, 1,500 on Pro, and 10,000 on Business or higher.

    **Prerequisites:**
    * Plan: Pro or higher.

    Scopes: user:write:admin, user:write.

    Rate limit: Light.

    Documented failures:
    - 400, code 300: The password is not acceptable.
    - 400, code 200: You lack the privilege to create users; Zoom support can help.
    - 400, code 1000: The user could not be created.
    - 404, code 4130: The group does not exist.
    - 409, code 1005: The email address is already taken.
    - 429: The account has used up its daily number of user invitations; the count starts anew at 00:00
    GMT.

    Args:
        body (CreateUserBody):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[User]
    """

    kwargs = _get_kwargs(
        body=body,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    *,
    client: AuthenticatedClient | Client,
    body: CreateUserBody,
) -> User | None:
    """Create a user

     Add a user to the account. With `action` set to `create`, an account gets 50 requests a day on a
    Free plan, 1,500 on Pro, and 10,000 on Business or higher.

    **Prerequisites:**
    * Plan: Pro or higher.

    Scopes: user:write:admin, user:write.

    Rate limit: Light.

    Documented failures:
    - 400, code 300: The password is not acceptable.
    - 400, code 200: You lack the privilege to create users; Zoom support can help.
    - 400, code 1000: The user could not be created.
    - 404, code 4130: The group does not exist.
    - 409, code 1005: The email address is already taken.
    - 429: The account has used up its daily number of user invitations; the count starts anew at 00:00
    GMT.

    Args:
        body (CreateUserBody):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        User
    """

    return (
        await asyncio_detailed(
            client=client,
            body=body,
        )
    ).parsed
