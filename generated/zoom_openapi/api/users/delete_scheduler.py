# Generated from zoom.postman_collection.json. Not to be edited.
from http import HTTPStatus
from typing import Any
from urllib.parse import quote

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...types import Response


def _get_kwargs(
    user_id: str,
    scheduler_id: str,
) -> dict[str, Any]:

    _kwargs: dict[str, Any] = {
        "method": "delete",
        "url": "/users/{user_id}/schedulers/{scheduler_id}".format(
            user_id=quote(str(user_id), safe=""),
            scheduler_id=quote(str(scheduler_id), safe=""),
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
    user_id: str,
    scheduler_id: str,
    *,
    client: AuthenticatedClient | Client,
) -> Response[Any]:
    """Delete a scheduler

     Remove one scheduler of a user, who then no longer schedules for that person.

    **Prerequisites:**
    * The user and the scheduler are in one account.

    Scopes: user:write:admin, user:write.

    Rate limit: Light.

    Documented failures:
    - 404, code 1001: No user with this ID or address is in the account.

    Args:
        user_id (str): User ID or email address; user-level apps pass `me`. Example:
            amaraOkafor00000000001.
        scheduler_id (str): The scheduler's user ID or email address. Example:
            diegoSantos00000000001.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[Any]
    """

    kwargs = _get_kwargs(
        user_id=user_id,
        scheduler_id=scheduler_id,
    )

    response = client.get_httpx_client().request(
        **kwargs,
    )

    return _build_response(client=client, response=response)


async def asyncio_detailed(
    user_id: str,
    scheduler_id: str,
    *,
    client: AuthenticatedClient | Client,
) -> Response[Any]:
    """Delete a scheduler

     Remove one scheduler of a user, who then no longer schedules for that person.

    **Prerequisites:**
    * The user and the scheduler are in one account.

    Scopes: user:write:admin, user:write.

    Rate limit: Light.

    Documented failures:
    - 404, code 1001: No user with this ID or address is in the account.

    Args:
        user_id (str): User ID or email address; user-level apps pass `me`. Example:
            amaraOkafor00000000001.
        scheduler_id (str): The scheduler's user ID or email address. Example:
            diegoSantos00000000001.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[Any]
    """

    kwargs = _get_kwargs(
        user_id=user_id,
        scheduler_id=scheduler_id,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)
