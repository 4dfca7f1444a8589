# Generated from zoom.postman_collection.json. Not to be edited.
from http import HTTPStatus
from typing import Any
from urllib.parse import quote

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.move_user_to_another_account_body import MoveUserToAnotherAccountBody
from ...types import Response


def _get_kwargs(
    account_id: str,
    user_id: str,
    *,
    body: MoveUserToAnotherAccountBody,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}

    _kwargs: dict[str, Any] = {
        "method": "put",
        "url": "/accounts/{account_id}/users/{user_id}/account".format(
            account_id=quote(str(account_id), safe=""),
            user_id=quote(str(user_id), safe=""),
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
    user_id: str,
    *,
    client: AuthenticatedClient | Client,
    body: MoveUserToAnotherAccountBody,
) -> Response[Any]:
    """Move a user to another account

     Move a user from the master account or one of its sub accounts to another sub account of the same
    master account.

    **Prerequisites:**
    * Plan: Pro or higher, with the master account option.
    * The user must not be owner or administrator of the account.
    * The user's email domain must not be a managed domain of the account owner.

    Scopes: user:master.

    Rate limit: Light.

    Documented failures:
    - 400, code 1117: An administrator cannot be moved.
    - 404, code 1001: No user with this ID or address is in the account.
    - 404, code 1010: The user is not a member of this account.
    - 404, code 1120: The user has not accepted the invitation to the account.

    Args:
        account_id (str): ID of the account that the user leaves; `me` for the master account.
            Example: subAccount000000000001.
        user_id (str): Who is to move, as user ID or email address. Example:
            amaraOkafor00000000001.
        body (MoveUserToAnotherAccountBody):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[Any]
    """

    kwargs = _get_kwargs(
        account_id=account_id,
        user_id=user_id,
        body=body,
    )

    response = client.get_httpx_client().request(
        **kwargs,
    )

    return _build_response(client=client, response=response)


async def asyncio_detailed(
    account_id: str,
    user_id: str,
    *,
    client: AuthenticatedClient | Client,
    body: MoveUserToAnotherAccountBody,
) -> Response[Any]:
    """Move a user to another account

     Move a user from the master account or one of its sub accounts to another sub account of the same
    master account.

    **Prerequisites:**
    * Plan: Pro or higher, with the master account option.
    * The user must not be owner or administrator of the account.
    * The user's email domain must not be a managed domain of the account owner.

    Scopes: user:master.

    Rate limit: Light.

    Documented failures:
    - 400, code 1117: An administrator cannot be moved.
    - 404, code 1001: No user with this ID or address is in the account.
    - 404, code 1010: The user is not a member of this account.
    - 404, code 1120: The user has not accepted the invitation to the account.

    Args:
        account_id (str): ID of the account that the user leaves; `me` for the master account.
            Example: subAccount000000000001.
        user_id (str): Who is to move, as user ID or email address. Example:
            amaraOkafor00000000001.
        body (MoveUserToAnotherAccountBody):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[Any]
    """

    kwargs = _get_kwargs(
        account_id=account_id,
        user_id=user_id,
        body=body,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)
