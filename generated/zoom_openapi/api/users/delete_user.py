# Generated from zoom.postman_collection.json. Not to be edited.
from http import HTTPStatus
from typing import Any
from urllib.parse import quote

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.delete_user_action import DeleteUserAction
from ...types import UNSET, Response, Unset


def _get_kwargs(
    user_id: str,
    *,
    action: DeleteUserAction | Unset = UNSET,
    transfer_email: str | Unset = UNSET,
    transfer_meeting: bool | Unset = UNSET,
    transfer_webinar: bool | Unset = UNSET,
    transfer_recording: bool | Unset = UNSET,
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    json_action: str | Unset = UNSET
    if not isinstance(action, Unset):
        json_action = action

    params["action"] = json_action

    params["transfer_email"] = transfer_email

    params["transfer_meeting"] = transfer_meeting

    params["transfer_webinar"] = transfer_webinar

    params["transfer_recording"] = transfer_recording

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "delete",
        "url": "/users/{user_id}".format(
            user_id=quote(str(user_id), safe=""),
        ),
        "params": params,
    }

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
    user_id: str,
    *,
    client: AuthenticatedClient | Client,
    action: DeleteUserAction | Unset = UNSET,
    transfer_email: str | Unset = UNSET,
    transfer_meeting: bool | Unset = UNSET,
    transfer_webinar: bool | Unset = UNSET,
    transfer_recording: bool | Unset = UNSET,
) -> Response[Any]:
    """Delete a user

     Remove a user from the account. Disassociating leaves the person with a free account of their own,
    deleting erases the user and all data for good. Meetings, webinars and recordings can pass to
    another user first.

    Scopes: user:write:admin, user:write.

    Rate limit: Light.

    Documented failures:
    - 400, code 300: The user cannot be removed like this: the recipient is the same user, an API user
    cannot be unlinked, or there are published events.
    - 404, code 1001: No user with this ID or address is in the account.

    Args:
        user_id (str): User ID or email address; user-level apps pass `me`. Example:
            amaraOkafor00000000001.
        action (DeleteUserAction | Unset): How to remove the user: `disassociate` unlinks,
            `delete` erases for good. A pending user can only be disassociated. Example: disassociate.
        transfer_email (str | Unset): Email address of the user who takes over what is
            transferred. Needed when the user has Zoom Events ahead, which always go to this user.
            Example: jonas.lindqvist@example.com.
        transfer_meeting (bool | Unset): Whether the meetings pass to `transfer_email`. Example:
            True.
        transfer_webinar (bool | Unset): Whether the webinars pass to `transfer_email`. Example:
            True.
        transfer_recording (bool | Unset): Whether the cloud recordings pass to `transfer_email`.
            Example: True.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[Any]
    """

    kwargs = _get_kwargs(
        user_id=user_id,
        action=action,
        transfer_email=transfer_email,
        transfer_meeting=transfer_meeting,
        transfer_webinar=transfer_webinar,
        transfer_recording=transfer_recording,
    )

    response = client.get_httpx_client().request(
        **kwargs,
    )

    return _build_response(client=client, response=response)


async def asyncio_detailed(
    user_id: str,
    *,
    client: AuthenticatedClient | Client,
    action: DeleteUserAction | Unset = UNSET,
    transfer_email: str | Unset = UNSET,
    transfer_meeting: bool | Unset = UNSET,
    transfer_webinar: bool | Unset = UNSET,
    transfer_recording: bool | Unset = UNSET,
) -> Response[Any]:
    """Delete a user

     Remove a user from the account. Disassociating leaves the person with a free account of their own,
    deleting erases the user and all data for good. Meetings, webinars and recordings can pass to
    another user first.

    Scopes: user:write:admin, user:write.

    Rate limit: Light.

    Documented failures:
    - 400, code 300: The user cannot be removed like this: the recipient is the same user, an API user
    cannot be unlinked, or there are published events.
    - 404, code 1001: No user with this ID or address is in the account.

    Args:
        user_id (str): User ID or email address; user-level apps pass `me`. Example:
            amaraOkafor00000000001.
        action (DeleteUserAction | Unset): How to remove the user: `disassociate` unlinks,
            `delete` erases for good. A pending user can only be disassociated. Example: disassociate.
        transfer_email (str | Unset): Email address of the user who takes over what is
            transferred. Needed when the user has Zoom Events ahead, which always go to this user.
            Example: jonas.lindqvist@example.com.
        transfer_meeting (bool | Unset): Whether the meetings pass to `transfer_email`. Example:
            True.
        transfer_webinar (bool | Unset): Whether the webinars pass to `transfer_email`. Example:
            True.
        transfer_recording (bool | Unset): Whether the cloud recordings pass to `transfer_email`.
            Example: True.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[Any]
    """

    kwargs = _get_kwargs(
        user_id=user_id,
        action=action,
        transfer_email=transfer_email,
        transfer_meeting=transfer_meeting,
        transfer_webinar=transfer_webinar,
        transfer_recording=transfer_recording,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)
