# Generated from zoom.postman_collection.json. Not to be edited.
from http import HTTPStatus
from typing import Any
from urllib.parse import quote

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.upload_account_virtual_backgrounds_body import (
    UploadAccountVirtualBackgroundsBody,
)
from ...models.virtual_background import VirtualBackground
from ...types import Response


def _get_kwargs(
    account_id: str,
    *,
    body: UploadAccountVirtualBackgroundsBody,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}

    _kwargs: dict[str, Any] = {
        "method": "post",
        "url": "/accounts/{account_id}/settings/virtual_backgrounds".format(
            account_id=quote(str(account_id), safe=""),
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
    account_id: str,
    *,
    client: AuthenticatedClient | Client,
    body: UploadAccountVirtualBackgroundsBody,
) -> Response[VirtualBackground]:
    """Upload account virtual backgrounds

     Upload a virtual background that all users of the account can use.

    **Prerequisites:**
    * Virtual backgrounds must be turned on for the account.

    Scopes: account:write:admin.

    Rate limit: Medium.

    Documented failures:
    - 400, code 120: The file is missing, too large (15 MB at most) or of the wrong type, or there are
    10 files already.
    - 404, code 2001: There is no such account, or it is not yours to manage.

    Args:
        account_id (str): ID of the account. Example: subAccount000000000001.
        body (UploadAccountVirtualBackgroundsBody):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[VirtualBackground]
    """

    kwargs = _get_kwargs(
        account_id=account_id,
        body=body,
    )

    response = client.get_httpx_client().request(
        **kwargs,
    )

    return _build_response(client=client, response=response)


def sync(
    account_id: str,
    *,
    client: AuthenticatedClient | Client,
    body: UploadAccountVirtualBackgroundsBody,
) -> VirtualBackground | None:
    """Upload account virtual backgrounds

     Upload a virtual background that all users of the account can use.

    **Prerequisites:**
    * Virtual backgrounds must be turned on for the account.

    Scopes: account:write:admin.

    Rate limit: Medium.

    Documented failures:
    - 400, code 120: The file is missing, too large (15 MB at most) or of the wrong type, or there are
    10 files already.
    - 404, code 2001: There is no such account, or it is not yours to manage.

    Args:
        account_id (str): ID of the account. Example: subAccount000000000001.
        body (UploadAccountVirtualBackgroundsBody):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        VirtualBackground
    """

    return sync_detailed(
        account_id=account_id,
        client=client,
        body=body,
    ).parsed


async def asyncio_detailed(
    account_id: str,
    *,
    client: AuthenticatedClient | Client,
    body: UploadAccountVirtualBackgroundsBody,
) -> Response[VirtualBackground]:
    """Upload account virtual backgrounds

     Upload a virtual background that all users of the account can use.

    **Prerequisites:**
    * Virtual backgrounds must be turned on for the account.

    Scopes: account:write:admin.

    Rate limit: Medium.

    Documented failures:
    - 400, code 120: The file is missing, too large (15 MB at most) or of the wrong type, or there are
    10 files already.
    - 404, code 2001: There is no such account, or it is not yours to manage.

    Args:
        account_id (str): ID of the account. Example: subAccount000000000001.
        body (UploadAccountVirtualBackgroundsBody):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[VirtualBackground]
    """

    kwargs = _get_kwargs(
        account_id=account_id,
        body=body,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    account_id: str,
    *,
    client: AuthenticatedClient | Client,
    body: UploadAccountVirtualBackgroundsBody,
) -> VirtualBackground | None:
    """Upload account virtual backgrounds

     Upload a virtual background that all users of the account can use.

    **Prerequisites:**
    * Virtual backgrounds must be turned on for the account.

    Scopes: account:write:admin.

    Rate limit: Medium.

    Documented failures:
    - 400, code 120: The file is missing, too large (15 MB at most) or of the wrong type, or there are
    10 files already.
    - 404, code 2001: There is no such account, or it is not yours to manage.

    Args:
        account_id (str): ID of the account. Example: subAccount000000000001.
        body (UploadAccountVirtualBackgroundsBody):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        VirtualBackground
    """

    return (
        await asyncio_detailed(
            account_id=account_id,
            client=client,
            body=body,
        )
    ).parsed
