# Generated from zoom.postman_collection.json. Not to be edited.
from http import HTTPStatus
from typing import Any
from urllib.parse import quote

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.add_tsp_account_body import AddTspAccountBody
from ...models.tsp_account import TspAccount
from ...types import Response


def _get_kwargs(
    user_id: str,
    *,
    body: AddTspAccountBody,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}

    _kwargs: dict[str, Any] = {
        "method": "post",
        "url": "/users/{user_id}/tsp".format(
            user_id=quote(str(user_id), safe=""),
        ),
    }

    _kwargs["json"] = body.to_dict() if hasattr(body, "to_dict") else body

    headers["Content-Type"] = "application/json"

    _kwargs["headers"] = headers
    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> TspAccount | None:
    if response.status_code == 201:
        _response_201 = response.json()
        response_201: TspAccount
        if isinstance(_response_201, dict):
            response_201 = TspAccount.from_dict(_response_201)
        else:
            response_201 = _response_201

        return response_201

    if client.raise_on_unexpected_status:
        raise errors.UnexpectedStatus(response.status_code, response.content)
    else:
        return None


def _build_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Response[TspAccount]:
    return Response(
        status_code=HTTPStatus(response.status_code),
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    user_id: str,
    *,
    client: AuthenticatedClient | Client,
    body: AddTspAccountBody,
) -> Response[TspAccount]:
    """Add a TSP account

     Add a TSP account to a user, who can have two at most.

    Scopes: tsp:write:admin, tsp:write.

    Rate limit: Light.

    Documented failures:
    - 400, code 2024: The account has not turned on TSP.
    - 400, code 300: A number of type `media_link` is needed.
    - 400, code 300: The user already has two TSP accounts.
    - 404, code 1001: No user with this ID or address is in the account.
    - 404, code 1120: The user has not accepted the invitation to the account.

    Args:
        user_id (str): User ID or email address; user-level apps pass `me`. Example:
            amaraOkafor00000000001.
        body (AddTspAccountBody):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[TspAccount]
    """

    kwargs = _get_kwargs(
        user_id=user_id,
        body=body,
    )

    response = client.get_httpx_client().request(
        **kwargs,
    )

    return _build_response(client=client, response=response)


def sync(
    user_id: str,
    *,
    client: AuthenticatedClient | Client,
    body: AddTspAccountBody,
) -> TspAccount | None:
    """Add a TSP account

     Add a TSP account to a user, who can have two at most.

    Scopes: tsp:write:admin, tsp:write.

    Rate limit: Light.

    Documented failures:
    - 400, code 2024: The account has not turned on TSP.
    - 400, code 300: A number of type `media_link` is needed.
    - 400, code 300: The user already has two TSP accounts.
    - 404, code 1001: No user with this ID or address is in the account.
    - 404, code 1120: The user has not accepted the invitation to the account.

    Args:
        user_id (str): User ID or email address; user-level apps pass `me`. Example:
            amaraOkafor00000000001.
        body (AddTspAccountBody):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        TspAccount
    """

    return sync_detailed(
        user_id=user_id,
        client=client,
        body=body,
    ).parsed


async def asyncio_detailed(
    user_id: str,
    *,
    client: AuthenticatedClient | Client,
    body: AddTspAccountBody,
) -> Response[TspAccount]:
    """Add a TSP account

     Add a TSP account to a user, who can have two at most.

    Scopes: tsp:write:admin, tsp:write.

    Rate limit: Light.

    Documented failures:
    - 400, code 2024: The account has not turned on TSP.
    - 400, code 300: A number of type `media_link` is needed.
    - 400, code 300: The user already has two TSP accounts.
    - 404, code 1001: No user with this ID or address is in the account.
    - 404, code 1120: The user has not accepted the invitation to the account.

    Args:
        user_id (str): User ID or email address; user-level apps pass `me`. Example:
            amaraOkafor00000000001.
        body (AddTspAccountBody):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[TspAccount]
    """

    kwargs = _get_kwargs(
        user_id=user_id,
        body=body,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    user_id: str,
    *,
    client: AuthenticatedClient | Client,
    body: AddTspAccountBody,
) -> TspAccount | None:
    """Add a TSP account

     Add a TSP account to a user, who can have two at most.

    Scopes: tsp:write:admin, tsp:write.

    Rate limit: Light.

    Documented failures:
    - 400, code 2024: The account has not turned on TSP.
    - 400, code 300: A number of type `media_link` is needed.
    - 400, code 300: The user already has two TSP accounts.
    - 404, code 1001: No user with this ID or address is in the account.
    - 404, code 1120: The user has not accepted the invitation to the account.

    Args:
        user_id (str): User ID or email address; user-level apps pass `me`. Example:
            amaraOkafor00000000001.
        body (AddTspAccountBody):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        TspAccount
    """

    return (
        await asyncio_detailed(
            user_id=user_id,
            client=client,
            body=body,
        )
    ).parsed
