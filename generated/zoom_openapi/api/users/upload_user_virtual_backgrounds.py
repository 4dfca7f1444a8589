# Generated from zoom.postman_collection.json. Not to be edited.
from http import HTTPStatus
from typing import Any
from urllib.parse import quote

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.upload_user_virtual_backgrounds_body import (
    UploadUserVirtualBackgroundsBody,
)
from ...models.virtual_background import VirtualBackground
from ...types import Response


def _get_kwargs(
    user_id: str,
    *,
    body: UploadUserVirtualBackgroundsBody,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}

    _kwargs: dict[str, Any] = {
        "method": "post",
        "url": "/users/{user_id}/settings/virtual_backgrounds".format(
            user_id=quote(str(user_id), safe=""),
        ),
    }

    _kwargs["files"] = body.to_multipart()

    headers["Content-Type"] = "multipart/form-data; boundary=+++"

    _kwargs["headers"] = headers
    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> VirtualBackground | None:
    if response.status_code == 201:
        _response_201 = response.json()
        response_201: VirtualBackground
        if isinstance(_response_201, dict):
            response_201 = VirtualBackground.from_dict(_response_201)
        else:
            response_201 = _response_201

        return response_201

    if client.raise_on_unexpected_status:
        raise errors.UnexpectedStatus(response.status_code, response.content)
    else:
        return None


def _build_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Response[VirtualBackground]:
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
    body: UploadUserVirtualBackgroundsBody,
) -> Response[VirtualBackground]:
    """Upload user virtual backgrounds

     Add a virtual background to a user, who can have 10 at most.

    **Prerequisites:**
    * Virtual backgrounds are turned on for the account.

    Scopes: user:write, user:write:admin.

    Rate limit: Medium.

    Documented failures:
    - 400, code 120: The file is missing, too large (over 15 MB) or of the wrong format, or the user
    already has 10.
    - 404: Not found

    Args:
        user_id (str): User ID or email address; user-level apps pass `me`. Example:
            amaraOkafor00000000001.
        body (UploadUserVirtualBackgroundsBody):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[VirtualBackground]
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
    body: UploadUserVirtualBackgroundsBody,
) -> VirtualBackground | None:
    """Upload user virtual backgrounds

     Add a virtual background to a user, who can have 10 at most.

    **Prerequisites:**
    * Virtual backgrounds are turned on for the account.

    Scopes: user:write, user:write:admin.

    Rate limit: Medium.

    Documented failures:
    - 400, code 120: The file is missing, too large (over 15 MB) or of the wrong format, or the user
    already has 10.
    - 404: Not found

    Args:
        user_id (str): User ID or email address; user-level apps pass `me`. Example:
            amaraOkafor00000000001.
        body (UploadUserVirtualBackgroundsBody):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        VirtualBackground
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
    body: UploadUserVirtualBackgroundsBody,
) -> Response[VirtualBackground]:
    """Upload user virtual backgrounds

     Add a virtual background to a user, who can have 10 at most.

    **Prerequisites:**
    * Virtual backgrounds are turned on for the account.

    Scopes: user:write, user:write:admin.

    Rate limit: Medium.

    Documented failures:
    - 400, code 120: The file is missing, too large (over 15 MB) or of the wrong format, or the user
    already has 10.
    - 404: Not found

    Args:
        user_id (str): User ID or email address; user-level apps pass `me`. Example:
            amaraOkafor00000000001.
        body (UploadUserVirtualBackgroundsBody):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[VirtualBackground]
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
    body: UploadUserVirtualBackgroundsBody,
) -> VirtualBackground | None:
    """Upload user virtual backgrounds

     Add a virtual background to a user, who can have 10 at most.

    **Prerequisites:**
    * Virtual backgrounds are turned on for the account.

    Scopes: user:write, user:write:admin.

    Rate limit: Medium.

    Documented failures:
    - 400, code 120: The file is missing, too large (over 15 MB) or of the wrong format, or the user
    already has 10.
    - 404: Not found

    Args:
        user_id (str): User ID or email address; user-level apps pass `me`. Example:
            amaraOkafor00000000001.
        body (UploadUserVirtualBackgroundsBody):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        VirtualBackground
    """

    return (
        await asyncio_detailed(
            user_id=user_id,
            client=client,
            body=body,
        )
    ).parsed
