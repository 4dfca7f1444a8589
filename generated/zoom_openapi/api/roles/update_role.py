# Generated from zoom.postman_collection.json. Not to be edited.
from http import HTTPStatus
from typing import Any
from urllib.parse import quote

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.update_role_body import UpdateRoleBody
from ...types import Response


def _get_kwargs(
    role_id: str,
    *,
    body: UpdateRoleBody,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}

    _kwargs: dict[str, Any] = {
        "method": "patch",
        "url": "/roles/{role_id}".format(
            role_id=quote(str(role_id), safe=""),
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
    role_id: str,
    *,
    client: AuthenticatedClient | Client,
    body: UpdateRoleBody,
) -> Response[Any]:
    """Update a role

     Change the name, description or privileges of a role.

    **Prerequisites:**
    * Plan: Pro or higher.
    * You are the account owner or have the right to manage roles.

    Scopes: role:write:admin.

    Rate limit: Light.

    Documented failures:
    - 200, code 200: The account has no paid plan.
    - 300, code 300: This role cannot be changed.

    Args:
        role_id (str): ID of the role. Example: role000000000000000001.
        body (UpdateRoleBody):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[Any]
    """

    kwargs = _get_kwargs(
        role_id=role_id,
        body=body,
    )

    response = client.get_httpx_client().request(
        **kwargs,
    )

    return _build_response(client=client, response=response)


async def asyncio_detailed(
    role_id: str,
    *,
    client: AuthenticatedClient | Client,
    body: UpdateRoleBody,
) -> Response[Any]:
    """Update a role

     Change the name, description or privileges of a role.

    **Prerequisites:**
    * Plan: Pro or higher.
    * You are the account owner or have the right to manage roles.

    Scopes: role:write:admin.

    Rate limit: Light.

    Documented failures:
    - 200, code 200: The account has no paid plan.
    - 300, code 300: This role cannot be changed.

    Args:
        role_id (str): ID of the role. Example: role000000000000000001.
        body (UpdateRoleBody):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[Any]
    """

    kwargs = _get_kwargs(
        role_id=role_id,
        body=body,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)
