# Generated from zoom.postman_collection.json. Not to be edited.
from http import HTTPStatus
from typing import Any
from urllib.parse import quote

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.create_webinar_invite_links_body import CreateWebinarInviteLinksBody
from ...models.invite_link_list import InviteLinkList
from ...types import Response


def _get_kwargs(
    webinar_id: int,
    *,
    body: CreateWebinarInviteLinksBody,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}

    _kwargs: dict[str, Any] = {
        "method": "post",
        "url": "/webinars/{webinar_id}/invite_links".format(
            webinar_id=quote(str(webinar_id), safe=""),
        ),
    }

    _kwargs["json"] = body.to_dict() if hasattr(body, "to_dict") else body

    headers["Content-Type"] = "application/json"

    _kwargs["headers"] = headers
    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> InviteLinkList | None:
    if response.status_code == 201:
        _response_201 = response.json()
        response_201: InviteLinkList
        if isinstance(_response_201, dict):
            response_201 = InviteLinkList.from_dict(_response_201)
        else:
            response_201 = _response_201

        return response_201

    if client.raise_on_unexpected_status:
        raise errors.UnexpectedStatus(response.status_code, response.content)
    else:
        return None


def _build_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Response[InviteLinkList]:
    return Response(
        status_code=HTTPStatus(response.status_code),
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    webinar_id: int,
    *,
    client: AuthenticatedClient | Client,
    body: CreateWebinarInviteLinksBody,
) -> Response[InviteLinkList]:
    """Create webinar invite links

     Create personal links for joining a webinar, one per name.

    **Prerequisites:**
    * Plan: Business, Education or API, with the webinar add-on.

    Scopes: webinar:write:admin, webinar:write.

    Rate limit: Light.

    Documented failures:
    - 400, code 300: The webinar number is malformed or unknown.
    - 400, code 3001: The webinar does not exist or has expired.
    - 400, code 1001: No user with this ID or address is in the account.

    Args:
        webinar_id (int): The webinar number (64-bit integer). Example: 95000000001.
        body (CreateWebinarInviteLinksBody):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[InviteLinkList]
    """

    kwargs = _get_kwargs(
        webinar_id=webinar_id,
        body=body,
    )

    response = client.get_httpx_client().request(
        **kwargs,
    )

    return _build_response(client=client, response=response)


def sync(
    webinar_id: int,
    *,
    client: AuthenticatedClient | Client,
    body: CreateWebinarInviteLinksBody,
) -> InviteLinkList | None:
    """Create webinar invite links

     Create personal links for joining a webinar, one per name.

    **Prerequisites:**
    * Plan: Business, Education or API, with the webinar add-on.

    Scopes: webinar:write:admin, webinar:write.

    Rate limit: Light.

    Documented failures:
    - 400, code 300: The webinar number is malformed or unknown.
    - 400, code 3001: The webinar does not exist or has expired.
    - 400, code 1001: No user with this ID or address is in the account.

    Args:
        webinar_id (int): The webinar number (64-bit integer). Example: 95000000001.
        body (CreateWebinarInviteLinksBody):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        InviteLinkList
    """

    return sync_detailed(
        webinar_id=webinar_id,
        client=client,
        body=body,
    ).parsed


async def asyncio_detailed(
    webinar_id: int,
    *,
    client: AuthenticatedClient | Client,
    body: CreateWebinarInviteLinksBody,
) -> Response[InviteLinkList]:
    """Create webinar invite links

     Create personal links for joining a webinar, one per name.

    **Prerequisites:**
    * Plan: Business, Education or API, with the webinar add-on.

    Scopes: webinar:write:admin, webinar:write.

    Rate limit: Light.

    Documented failures:
    - 400, code 300: The webinar number is malformed or unknown.
    - 400, code 3001: The webinar does not exist or has expired.
    - 400, code 1001: No user with this ID or address is in the account.

    Args:
        webinar_id (int): The webinar number (64-bit integer). Example: 95000000001.
        body (CreateWebinarInviteLinksBody):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[InviteLinkList]
    """

    kwargs = _get_kwargs(
        webinar_id=webinar_id,
        body=body,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    webinar_id: int,
    *,
    client: AuthenticatedClient | Client,
    body: CreateWebinarInviteLinksBody,
) -> InviteLinkList | None:
    """Create webinar invite links

     Create personal links for joining a webinar, one per name.

    **Prerequisites:**
    * Plan: Business, Education or API, with the webinar add-on.

    Scopes: webinar:write:admin, webinar:write.

    Rate limit: Light.

    Documented failures:
    - 400, code 300: The webinar number is malformed or unknown.
    - 400, code 3001: The webinar does not exist or has expired.
    - 400, code 1001: No user with this ID or address is in the account.

    Args:
        webinar_id (int): The webinar number (64-bit integer). Example: 95000000001.
        body (CreateWebinarInviteLinksBody):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        InviteLinkList
    """

    return (
        await asyncio_detailed(
            webinar_id=webinar_id,
            client=client,
            body=body,
        )
    ).parsed
