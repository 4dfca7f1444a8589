# Generated from zoom.postman_collection.json. Not to be edited.
from http import HTTPStatus
from typing import Any
from urllib.parse import quote

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.add_assistants_body import AddAssistantsBody
from ...models.assistants_added import AssistantsAdded
from ...types import Response


def _get_kwargs(
    user_id: str,
    *,
    body: AddAssistantsBody,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}

    _kwargs: dict[str, Any] = {
        "method": "post",
        "url": "/users/{user_id}/assistants".format(
            user_id=quote(str(user_id), safe=""),
        ),
    }

    _kwargs["json"] = body.to_dict() if hasattr(body, "to_dict") else body

    headers["Content-Type"] = "application/json"

    _kwargs["headers"] = headers
    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> AssistantsAdded | None:
    if response.status_code == 201:
        _response_201 = response.json()
        response_201: AssistantsAdded
        if isinstance(_response_201, dict):
            response_201 = AssistantsAdded.from_dict(_response_201)
        else:
            response_201 = _response_201

        return response_201

    if client.raise_on_unexpected_status:
        raise errors.UnexpectedStatus(response.status_code, response.content)
    else:
        return None


def _build_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Response[AssistantsAdded]:
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
    body: AddAssistantsBody,
) -> Response[AssistantsAdded]:
    """Add assistants

     Give a user assistants, who may then schedule for the user and, where co-hosts are allowed, run the
    user's meetings.

    **Prerequisites:**
    * License of the user and of each assistant: Licensed or On-prem.
    * Assistants are in the account or the organization of the user.

    Scopes: user:write:admin, user:write.

    Rate limit: Medium.

    Documented failures:
    - 400, code 200: Assistants cannot be added: the account has no paid plan, the user is neither
    Licensed nor On-prem, or you named the user as their own assistant.
    - 404, code 1001: No user with this ID or address is in the account.

    Args:
        user_id (str): User ID or email address; user-level apps pass `me`. Example:
            amaraOkafor00000000001.
        body (AddAssistantsBody):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[AssistantsAdded]
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
    body: AddAssistantsBody,
) -> AssistantsAdded | None:
    """Add assistants

     Give a user assistants, who may then schedule for the user and, where co-hosts are allowed, run the
    user's meetings.

    **Prerequisites:**
    * License of the user and of each assistant: Licensed or On-prem.
    * Assistants are in the account or the organization of the user.

    Scopes: user:write:admin, user:write.

    Rate limit: Medium.

    Documented failures:
    - 400, code 200: Assistants cannot be added: the account has no paid plan, the user is neither
    Licensed nor On-prem, or you named the user as their own assistant.
    - 404, code 1001: No user with this ID or address is in the account.

    Args:
        user_id (str): User ID or email address; user-level apps pass `me`. Example:
            amaraOkafor00000000001.
        body (AddAssistantsBody):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        AssistantsAdded
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
    body: AddAssistantsBody,
) -> Response[AssistantsAdded]:
    """Add assistants

     Give a user assistants, who may then schedule for the user and, where co-hosts are allowed, run the
    user's meetings.

    **Prerequisites:**
    * License of the user and of each assistant: Licensed or On-prem.
    * Assistants are in the account or the organization of the user.

    Scopes: user:write:admin, user:write.

    Rate limit: Medium.

    Documented failures:
    - 400, code 200: Assistants cannot be added: the account has no paid plan, the user is neither
    Licensed nor On-prem, or you named the user as their own assistant.
    - 404, code 1001: No user with this ID or address is in the account.

    Args:
        user_id (str): User ID or email address; user-level apps pass `me`. Example:
            amaraOkafor00000000001.
        body (AddAssistantsBody):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[AssistantsAdded]
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
    body: AddAssistantsBody,
) -> AssistantsAdded | None:
    """Add assistants

     Give a user assistants, who may then schedule for the user and, where co-hosts are allowed, run the
    user's meetings.

    **Prerequisites:**
    * License of the user and of each assistant: Licensed or On-prem.
    * Assistants are in the account or the organization of the user.

    Scopes: user:write:admin, user:write.

    Rate limit: Medium.

    Documented failures:
    - 400, code 200: Assistants cannot be added: the account has no paid plan, the user is neither
    Licensed nor On-prem, or you named the user as their own assistant.
    - 404, code 1001: No user with this ID or address is in the account.

    Args:
        user_id (str): User ID or email address; user-level apps pass `me`. Example:
            amaraOkafor00000000001.
        body (AddAssistantsBody):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        AssistantsAdded
    """

    return (
        await asyncio_detailed(
            user_id=user_id,
            client=client,
            body=body,
        )
    ).parsed
