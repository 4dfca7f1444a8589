# Generated from zoom.postman_collection.json. Not to be edited.
from http import HTTPStatus
from typing import Any

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.create_group_body import CreateGroupBody
from ...models.group import Group
from ...types import Response


def _get_kwargs(
    *,
    body: CreateGroupBody,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}

    _kwargs: dict[str, Any] = {
        "method": "post",
        "url": "/groups",
    }

    _kwargs["json"] = body.to_dict() if hasattr(body, "to_dict") else body

    headers["Content-Type"] = "application/json"

    _kwargs["headers"] = headers
    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Group | None:
    if response.status_code == 201:
        _response_201 = response.json()
        response_201: Group
        if isinstance(_response_201, dict):
            response_201 = Group.from_dict(_response_201)
        else:
            response_201 = _response_201

        return response_201

    if client.raise_on_unexpected_status:
        raise errors.UnexpectedStatus(response.status_code, response.content)
    else:
        return None


def _build_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Response[Group]:
    return Response(
        status_code=HTTPStatus(response.status_code),
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    *,
    client: AuthenticatedClient | Client,
    body: CreateGroupBody,
) -> Response[Group]:
    """Create a group

     Create a group. An account can add 100 groups a day and have 5,000 in all.

    **Prerequisites:**
    * Plan: Pro or higher.

    Scopes: group:write:admin.

    Rate limit: Light.

    Documented failures:
    - 200, code 200: The account has no paid plan.
    - 300, code 300: `name` is missing.
    - 404, code 4130: No group has this ID.
    - 409, code 4132: Another group already has this name.
    - 429: The day's allowance of new groups is used up. It renews at midnight UTC.

    Args:
        body (CreateGroupBody):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[Group]
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
    body: CreateGroupBody,
) -> Group | None:
    """Create a group

     Create a group. An account can add 100 groups a day and have 5,000 in all.

    **Prerequisites:**
    * Plan: Pro or higher.

    Scopes: group:write:admin.

    Rate limit: Light.

    Documented failures:
    - 200, code 200: The account has no paid plan.
    - 300, code 300: `name` is missing.
    - 404, code 4130: No group has this ID.
    - 409, code 4132: Another group already has this name.
    - 429: The day's allowance of new groups is used up. It renews at midnight UTC.

    Args:
        body (CreateGroupBody):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Group
    """

    return sync_detailed(
        client=client,
        body=body,
    ).parsed


async def asyncio_detailed(
    *,
    client: AuthenticatedClient | Client,
    body: CreateGroupBody,
) -> Response[Group]:
    """Create a group

     Create a group. An account can add 100 groups a day and have 5,000 in all.

    **Prerequisites:**
    * Plan: Pro or higher.

    Scopes: group:write:admin.

    Rate limit: Light.

    Documented failures:
    - 200, code 200: The account has no paid plan.
    - 300, code 300: `name` is missing.
    - 404, code 4130: No group has this ID.
    - 409, code 4132: Another group already has this name.
    - 429: The day's allowance of new groups is used up. It renews at midnight UTC.

    Args:
        body (CreateGroupBody):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[Group]
    """

    kwargs = _get_kwargs(
        body=body,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    *,
    client: AuthenticatedClient | Client,
    body: CreateGroupBody,
) -> Group | None:
    """Create a group

     Create a group. An account can add 100 groups a day and have 5,000 in all.

    **Prerequisites:**
    * Plan: Pro or higher.

    Scopes: group:write:admin.

    Rate limit: Light.

    Documented failures:
    - 200, code 200: The account has no paid plan.
    - 300, code 300: `name` is missing.
    - 404, code 4130: No group has this ID.
    - 409, code 4132: Another group already has this name.
    - 429: The day's allowance of new groups is used up. It renews at midnight UTC.

    Args:
        body (CreateGroupBody):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Group
    """

    return (
        await asyncio_detailed(
            client=client,
            body=body,
        )
    ).parsed
