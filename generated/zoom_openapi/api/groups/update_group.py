# Generated from zoom.postman_collection.json. Not to be edited.
from http import HTTPStatus
from typing import Any
from urllib.parse import quote

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.update_group_body import UpdateGroupBody
from ...types import Response


def _get_kwargs(
    group_id: str,
    *,
    body: UpdateGroupBody,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}

    _kwargs: dict[str, Any] = {
        "method": "patch",
        "url": "/groups/{group_id}".format(
            group_id=quote(str(group_id), safe=""),
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
    group_id: str,
    *,
    client: AuthenticatedClient | Client,
    body: UpdateGroupBody,
) -> Response[Any]:
    """Update a group

     Rename a group.

    **Prerequisites:**
    * Plan: Pro, Business or Education.

    Scopes: group:write:admin.

    Rate limit: Light.

    Documented failures:
    - 200, code 1010: Group not renamed, because it belongs to another account.
    - 404, code 4130: No group has this ID.
    - 409, code 4132: Another group already has this name.

    Args:
        group_id (str): ID of the group. Example: group00000000000000001.
        body (UpdateGroupBody):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[Any]
    """

    kwargs = _get_kwargs(
        group_id=group_id,
        body=body,
    )

    response = client.get_httpx_client().request(
        **kwargs,
    )

    return _build_response(client=client, response=response)


async def asyncio_detailed(
    group_id: str,
    *,
    client: AuthenticatedClient | Client,
    body: UpdateGroupBody,
) -> Response[Any]:
    """Update a group

     Rename a group.

    **Prerequisites:**
    * Plan: Pro, Business or Education.

    Scopes: group:write:admin.

    Rate limit: Light.

    Documented failures:
    - 200, code 1010: Group not renamed, because it belongs to another account.
    - 404, code 4130: No group has this ID.
    - 409, code 4132: Another group already has this name.

    Args:
        group_id (str): ID of the group. Example: group00000000000000001.
        body (UpdateGroupBody):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[Any]
    """

    kwargs = _get_kwargs(
        group_id=group_id,
        body=body,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)
