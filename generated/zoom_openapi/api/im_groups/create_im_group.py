# Generated from zoom.postman_collection.json. Not to be edited.
from http import HTTPStatus
from typing import Any

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.create_im_group_body import CreateImGroupBody
from ...models.json_object import JsonObject
from ...types import Response


def _get_kwargs(
    *,
    body: CreateImGroupBody,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}

    _kwargs: dict[str, Any] = {
        "method": "post",
        "url": "/im/groups",
    }

    _kwargs["json"] = body.to_dict() if hasattr(body, "to_dict") else body

    headers["Content-Type"] = "application/json"

    _kwargs["headers"] = headers
    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> JsonObject | None:
    if response.status_code == 201:
        _response_201 = response.json()
        response_201: JsonObject
        if isinstance(_response_201, dict):
            response_201 = JsonObject.from_dict(_response_201)
        else:
            response_201 = _response_201

        return response_201

    if client.raise_on_unexpected_status:
        raise errors.UnexpectedStatus(response.status_code, response.content)
    else:
        return None


def _build_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Response[JsonObject]:
    return Response(
        status_code=HTTPStatus(response.status_code),
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    *,
    client: AuthenticatedClient | Client,
    body: CreateImGroupBody,
) -> Response[JsonObject]:
    """Create an IM group

     Add an IM group to the account.

    Scopes: imgroup:write:admin.

    Rate limit: Light.

    Documented failures:
    - 200, code 200: Only paid accounts have IM groups.
    - 404, code 4130: The IM group does not exist.
    - 409, code 4132: Another group already has this name.

    Args:
        body (CreateImGroupBody):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[JsonObject]
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
    body: CreateImGroupBody,
) -> JsonObject | None:
    """Create an IM group

     Add an IM group to the account.

    Scopes: imgroup:write:admin.

    Rate limit: Light.

    Documented failures:
    - 200, code 200: Only paid accounts have IM groups.
    - 404, code 4130: The IM group does not exist.
    - 409, code 4132: Another group already has this name.

    Args:
        body (CreateImGroupBody):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        JsonObject
    """

    return sync_detailed(
        client=client,
        body=body,
    ).parsed


async def asyncio_detailed(
    *,
    client: AuthenticatedClient | Client,
    body: CreateImGroupBody,
) -> Response[JsonObject]:
    """Create an IM group

     Add an IM group to the account.

    Scopes: imgroup:write:admin.

    Rate limit: Light.

    Documented failures:
    - 200, code 200: Only paid accounts have IM groups.
    - 404, code 4130: The IM group does not exist.
    - 409, code 4132: Another group already has this name.

    Args:
        body (CreateImGroupBody):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[JsonObject]
    """

    kwargs = _get_kwargs(
        body=body,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    *,
    client: AuthenticatedClient | Client,
    body: CreateImGroupBody,
) -> JsonObject | None:
    """Create an IM group

     Add an IM group to the account.

    Scopes: imgroup:write:admin.

    Rate limit: Light.

    Documented failures:
    - 200, code 200: Only paid accounts have IM groups.
    - 404, code 4130: The IM group does not exist.
    - 409, code 4132: Another group already has this name.

    Args:
        body (CreateImGroupBody):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        JsonObject
    """

    return (
        await asyncio_detailed(
            client=client,
            body=body,
        )
    ).parsed
