# Generated from zoom.postman_collection.json. Not to be edited.
from http import HTTPStatus
from typing import Any
from urllib.parse import quote

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.im_group import ImGroup
from ...types import Response


def _get_kwargs(
    group_id: str,
) -> dict[str, Any]:

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/im/groups/{group_id}".format(
            group_id=quote(str(group_id), safe=""),
        ),
    }

    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> ImGroup | None:
    if response.status_code == 200:
        _response_200 = response.json()
        response_200: ImGroup
        if isinstance(_response_200, dict):
            response_200 = ImGroup.from_dict(_response_200)
        else:
            response_200 = _response_200

        return response_200

    if client.raise_on_unexpected_status:
        raise errors.UnexpectedStatus(response.status_code, response.content)
    else:
        return None


def _build_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Response[ImGroup]:
    return Response(
        status_code=HTTPStatus(response.status_code),
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    group_id: str,
    *,
    client: AuthenticatedClient | Client,
) -> Response[ImGroup]:
    """Get an IM group

     Return one IM group with its search settings and its number of members.

    Scopes: imgroup:read:admin.

    Rate limit: Light.

    Documented failures:
    - 200, code 200: Only paid accounts have IM groups.
    - 300, code 300: The field `name` is missing.
    - 404, code 4130: The IM group does not exist.

    Args:
        group_id (str): ID of the group. Example: imGroup000000000000001.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[ImGroup]
    """

    kwargs = _get_kwargs(
        group_id=group_id,
    )

    response = client.get_httpx_client().request(
        **kwargs,
    )

    return _build_response(client=client, response=response)


def sync(
    group_id: str,
    *,
    client: AuthenticatedClient | Client,
) -> ImGroup | None:
    """Get an IM group

     Return one IM group with its search settings and its number of members.

    Scopes: imgroup:read:admin.

    Rate limit: Light.

    Documented failures:
    - 200, code 200: Only paid accounts have IM groups.
    - 300, code 300: The field `name` is missing.
    - 404, code 4130: The IM group does not exist.

    Args:
        group_id (str): ID of the group. Example: imGroup000000000000001.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        ImGroup
    """

    return sync_detailed(
        group_id=group_id,
        client=client,
    ).parsed


async def asyncio_detailed(
    group_id: str,
    *,
    client: AuthenticatedClient | Client,
) -> Response[ImGroup]:
    """Get an IM group

     Return one IM group with its search settings and its number of members.

    Scopes: imgroup:read:admin.

    Rate limit: Light.

    Documented failures:
    - 200, code 200: Only paid accounts have IM groups.
    - 300, code 300: The field `name` is missing.
    - 404, code 4130: The IM group does not exist.

    Args:
        group_id (str): ID of the group. Example: imGroup000000000000001.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[ImGroup]
    """

    kwargs = _get_kwargs(
        group_id=group_id,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    group_id: str,
    *,
    client: AuthenticatedClient | Client,
) -> ImGroup | None:
    """Get an IM group

     Return one IM group with its search settings and its number of members.

    Scopes: imgroup:read:admin.

    Rate limit: Light.

    Documented failures:
    - 200, code 200: Only paid accounts have IM groups.
    - 300, code 300: The field `name` is missing.
    - 404, code 4130: The IM group does not exist.

    Args:
        group_id (str): ID of the group. Example: imGroup000000000000001.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        ImGroup
    """

    return (
        await asyncio_detailed(
            group_id=group_id,
            client=client,
        )
    ).parsed
