# Generated from zoom.postman_collection.json. Not to be edited.
from http import HTTPStatus
from typing import Any
from urllib.parse import quote

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.update_tsp_account_body import UpdateTspAccountBody
from ...types import Response


def _get_kwargs(
    user_id: str,
    tsp_id: int,
    *,
    body: UpdateTspAccountBody,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}

    _kwargs: dict[str, Any] = {
        "method": "patch",
        "url": "/users/{user_id}/tsp/{tsp_id}".format(
            user_id=quote(str(user_id), safe=""),
            tsp_id=quote(str(tsp_id), safe=""),
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
    user_id: str,
    tsp_id: int,
    *,
    client: AuthenticatedClient | Client,
    body: UpdateTspAccountBody,
) -> Response[Any]:
    """Update a TSP account

     Change the codes, numbers or bridge of a user's TSP account.

    Scopes: tsp:write:admin, tsp:write.

    Rate limit: Light.

    Documented failures:
    - 400, code 2024: The account has not turned on TSP.
    - 400, code 300: The user has no TSP account with this number.
    - 400, code 300: No TSP configuration was found.
    - 400, code 300: A number of type `media_link` is needed.
    - 404, code 1001: No user with this ID or address is in the account.
    - 404, code 1120: The user has not accepted the invitation to the account.

    Args:
        user_id (str): User ID or email address; user-level apps pass `me`. Example:
            amaraOkafor00000000001.
        tsp_id (int): Number of the TSP account, 1 or 2. Example: 1.
        body (UpdateTspAccountBody):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[Any]
    """

    kwargs = _get_kwargs(
        user_id=user_id,
        tsp_id=tsp_id,
        body=body,
    )

    response = client.get_httpx_client().request(
        **kwargs,
    )

    return _build_response(client=client, response=response)


async def asyncio_detailed(
    user_id: str,
    tsp_id: int,
    *,
    client: AuthenticatedClient | Client,
    body: UpdateTspAccountBody,
) -> Response[Any]:
    """Update a TSP account

     Change the codes, numbers or bridge of a user's TSP account.

    Scopes: tsp:write:admin, tsp:write.

    Rate limit: Light.

    Documented failures:
    - 400, code 2024: The account has not turned on TSP.
    - 400, code 300: The user has no TSP account with this number.
    - 400, code 300: No TSP configuration was found.
    - 400, code 300: A number of type `media_link` is needed.
    - 404, code 1001: No user with this ID or address is in the account.
    - 404, code 1120: The user has not accepted the invitation to the account.

    Args:
        user_id (str): User ID or email address; user-level apps pass `me`. Example:
            amaraOkafor00000000001.
        tsp_id (int): Number of the TSP account, 1 or 2. Example: 1.
        body (UpdateTspAccountBody):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[Any]
    """

    kwargs = _get_kwargs(
        user_id=user_id,
        tsp_id=tsp_id,
        body=body,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)
