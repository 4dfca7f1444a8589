# Generated from zoom.postman_collection.json. Not to be edited.
from http import HTTPStatus
from typing import Any
from urllib.parse import quote

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.upload_group_virtual_backgrounds_body import (
    UploadGroupVirtualBackgroundsBody,
)
from ...models.virtual_background import VirtualBackground
from ...types import UNSET, Response, Unset


def _get_kwargs(
    group_id: str,
    *,
    body: UploadGroupVirtualBackgroundsBody,
    file_ids: str | Unset = UNSET,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}

    params: dict[str, Any] = {}

    params["file_ids"] = file_ids

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "post",
        "url": "/groups/{group_id}/settings/virtual_backgrounds".format(
            group_id=quote(str(group_id), safe=""),
        ),
        "params": params,
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
    group_id: str,
    *,
    client: AuthenticatedClient | Client,
    body: UploadGroupVirtualBackgroundsBody,
    file_ids: str | Unset = UNSET,
) -> Response[VirtualBackground]:
    """Upload group virtual backgrounds

     Upload a virtual background that all members of a group can use.

    **Prerequisites:**
    * Virtual backgrounds must be turned on for the account.

    Scopes: group:write:admin.

    Rate limit: Medium.

    Documented failures:
    - 400, code 120: The file is missing, too large (15 MB at most) or neither JPEG nor PNG, or there
    are 10 files already.
    - 404, code 1001: No user with this ID or address is in the account.

    Args:
        group_id (str): ID of the group. Example: group00000000000000001.
        file_ids (str | Unset): IDs of files, comma-separated. Meant for deleting files; an upload
            does not need it. Example: background000000000001,background000000000002.
        body (UploadGroupVirtualBackgroundsBody):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[VirtualBackground]
    """

    kwargs = _get_kwargs(
        group_id=group_id,
        body=body,
        file_ids=file_ids,
    )

    response = client.get_httpx_client().request(
        **kwargs,
    )

    return _build_response(client=client, response=response)


def sync(
    group_id: str,
    *,
    client: AuthenticatedClient | Client,
    body: UploadGroupVirtualBackgroundsBody,
    file_ids: str | Unset = UNSET,
) -> VirtualBackground | None:
    """Upload group virtual backgrounds

     Upload a virtual background that all members of a group can use.

    **Prerequisites:**
    * Virtual backgrounds must be turned on for the account.

    Scopes: group:write:admin.

    Rate limit: Medium.

    Documented failures:
    - 400, code 120: The file is missing, too large (15 MB at most) or neither JPEG nor PNG, or there
    are 10 files already.
    - 404, code 1001: No user with this ID or address is in the account.

    Args:
        group_id (str): ID of the group. Example: group00000000000000001.
        file_ids (str | Unset): IDs of files, comma-separated. Meant for deleting files; an upload
            does not need it. Example: background000000000001,background000000000002.
        body (UploadGroupVirtualBackgroundsBody):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        VirtualBackground
    """

    return sync_detailed(
        group_id=group_id,
        client=client,
        body=body,
        file_ids=file_ids,
    ).parsed


async def asyncio_detailed(
    group_id: str,
    *,
    client: AuthenticatedClient | Client,
    body: UploadGroupVirtualBackgroundsBody,
    file_ids: str | Unset = UNSET,
) -> Response[VirtualBackground]:
    """Upload group virtual backgrounds

     Upload a virtual background that all members of a group can use.

    **Prerequisites:**
    * Virtual backgrounds must be turned on for the account.

    Scopes: group:write:admin.

    Rate limit: Medium.

    Documented failures:
    - 400, code 120: The file is missing, too large (15 MB at most) or neither JPEG nor PNG, or there
    are 10 files already.
    - 404, code 1001: No user with this ID or address is in the account.

    Args:
        group_id (str): ID of the group. Example: group00000000000000001.
        file_ids (str | Unset): IDs of files, comma-separated. Meant for deleting files; an upload
            does not need it. Example: background000000000001,background000000000002.
        body (UploadGroupVirtualBackgroundsBody):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[VirtualBackground]
    """

    kwargs = _get_kwargs(
        group_id=group_id,
        body=body,
        file_ids=file_ids,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    group_id: str,
    *,
    client: AuthenticatedClient | Client,
    body: UploadGroupVirtualBackgroundsBody,
    file_ids: str | Unset = UNSET,
) -> VirtualBackground | None:
    """Upload group virtual backgrounds

     Upload a virtual background that all members of a group can use.

    **Prerequisites:**
    * Virtual backgrounds must be turned on for the account.

    Scopes: group:write:admin.

    Rate limit: Medium.

    Documented failures:
    - 400, code 120: The file is missing, too large (15 MB at most) or neither JPEG nor PNG, or there
    are 10 files already.
    - 404, code 1001: No user with this ID or address is in the account.

    Args:
        group_id (str): ID of the group. Example: group00000000000000001.
        file_ids (str | Unset): IDs of files, comma-separated. Meant for deleting files; an upload
            does not need it. Example: background000000000001,background000000000002.
        body (UploadGroupVirtualBackgroundsBody):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        VirtualBackground
    """

    return (
        await asyncio_detailed(
            group_id=group_id,
            client=client,
            body=body,
            file_ids=file_ids,
        )
    ).parsed
