# Generated from zoom.postman_collection.json. Not to be edited.
from http import HTTPStatus
from typing import Any
from urllib.parse import quote

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.contact import Contact
from ...types import UNSET, Response, Unset


def _get_kwargs(
    contact_id: str,
    *,
    query_presence_status: bool | Unset = UNSET,
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    params["query_presence_status"] = query_presence_status

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/chat/users/me/contacts/{contact_id}".format(
            contact_id=quote(str(contact_id), safe=""),
        ),
        "params": params,
    }

    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Contact | None:
    if response.status_code == 200:
        _response_200 = response.json()
        response_200: Contact
        if isinstance(_response_200, dict):
            response_200 = Contact.from_dict(_response_200)
        else:
            response_200 = _response_200

        return response_200

    if client.raise_on_unexpected_status:
        raise errors.UnexpectedStatus(response.status_code, response.content)
    else:
        return None


def _build_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Response[Contact]:
    return Response(
        status_code=HTTPStatus(response.status_code),
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    contact_id: str,
    *,
    client: AuthenticatedClient | Client,
    query_presence_status: bool | Unset = UNSET,
) -> Response[Contact]:
    """Get a contact

     Return one of your contacts with its phone numbers. For user-level OAuth apps only.

    Scopes: chat_contact:read.

    Rate limit: Medium.

    Documented failures:
    - 400, code 5301: The contact's presence status could not be read.
    - 404, code 1001: No contact has this ID or address.

    Args:
        contact_id (str): The contact's user ID or email address. Example: meiTanaka0000000000001.
        query_presence_status (bool | Unset): Whether to return the contact's `presence_status`
            too. Example: True.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[Contact]
    """

    kwargs = _get_kwargs(
        contact_id=contact_id,
        query_presence_status=query_presence_status,
    )

    response = client.get_httpx_client().request(
        **kwargs,
    )

    return _build_response(client=client, response=response)


def sync(
    contact_id: str,
    *,
    client: AuthenticatedClient | Client,
    query_presence_status: bool | Unset = UNSET,
) -> Contact | None:
    """Get a contact

     Return one of your contacts with its phone numbers. For user-level OAuth apps only.

    Scopes: chat_contact:read.

    Rate limit: Medium.

    Documented failures:
    - 400, code 5301: The contact's presence status could not be read.
    - 404, code 1001: No contact has this ID or address.

    Args:
        contact_id (str): The contact's user ID or email address. Example: meiTanaka0000000000001.
        query_presence_status (bool | Unset): Whether to return the contact's `presence_status`
            too. Example: True.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Contact
    """

    return sync_detailed(
        contact_id=contact_id,
        client=client,
        query_presence_status=query_presence_status,
    ).parsed


async def asyncio_detailed(
    contact_id: str,
    *,
    client: AuthenticatedClient | Client,
    query_presence_status: bool | Unset = UNSET,
) -> Response[Contact]:
    """Get a contact

     Return one of your contacts with its phone numbers. For user-level OAuth apps only.

    Scopes: chat_contact:read.

    Rate limit: Medium.

    Documented failures:
    - 400, code 5301: The contact's presence status could not be read.
    - 404, code 1001: No contact has this ID or address.

    Args:
        contact_id (str): The contact's user ID or email address. Example: meiTanaka0000000000001.
        query_presence_status (bool | Unset): Whether to return the contact's `presence_status`
            too. Example: True.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[Contact]
    """

    kwargs = _get_kwargs(
        contact_id=contact_id,
        query_presence_status=query_presence_status,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    contact_id: str,
    *,
    client: AuthenticatedClient | Client,
    query_presence_status: bool | Unset = UNSET,
) -> Contact | None:
    """Get a contact

     Return one of your contacts with its phone numbers. For user-level OAuth apps only.

    Scopes: chat_contact:read.

    Rate limit: Medium.

    Documented failures:
    - 400, code 5301: The contact's presence status could not be read.
    - 404, code 1001: No contact has this ID or address.

    Args:
        contact_id (str): The contact's user ID or email address. Example: meiTanaka0000000000001.
        query_presence_status (bool | Unset): Whether to return the contact's `presence_status`
            too. Example: True.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Contact
    """

    return (
        await asyncio_detailed(
            contact_id=contact_id,
            client=client,
            query_presence_status=query_presence_status,
        )
    ).parsed
