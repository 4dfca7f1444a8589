# Generated from zoom.postman_collection.json. Not to be edited.
from http import HTTPStatus
from typing import Any
from urllib.parse import quote

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.update_user_body import UpdateUserBody
from ...models.update_user_login_type import (
    UpdateUserLoginType,
)
from ...types import UNSET, Response, Unset


def _get_kwargs(
    user_id: str,
    *,
    body: UpdateUserBody,
    login_type: UpdateUserLoginType | Unset = UNSET,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}

    params: dict[str, Any] = {}

    json_login_type: int | Unset = UNSET
    if not isinstance(login_type, Unset):
        json_login_type = login_type

    params["login_type"] = json_login_type

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "patch",
        "url": "/users/{user_id}".format(
            user_id=quote(str(user_id), safe=""),
        ),
        "params": params,
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
    user_id: str,
    *,
    client: AuthenticatedClient | Client,
    body: UpdateUserBody,
    login_type: UpdateUserLoginType | Unset = UNSET,
) -> Response[Any]:
    """Update a user

     Change the profile of a user. Fields that you leave out keep their value.

    Scopes: user:write:admin, user:write.

    Rate limit: Light.

    Documented failures:
    - 400, code 200: The change is not allowed: a Zoom Rooms user cannot become Basic, and names and
    some other fields are for administrators only.
    - 404, code 1001: No user with this ID or address is in the account.

    Args:
        user_id (str): User ID or email address; user-level apps pass `me`. Example:
            amaraOkafor00000000001.
        login_type (UpdateUserLoginType | Unset): How the user signs in: `0` Facebook, `1` Google,
            `24` Apple, `27` Microsoft, `97` mobile device, `98` RingCentral, `99` API user, `101`
            single sign-on, `100` work email. China has `11` for a phone number, `23` for Alipay and
            `21` for WeChat. Example: 100.
        body (UpdateUserBody):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[Any]
    """

    kwargs = _get_kwargs(
        user_id=user_id,
        body=body,
        login_type=login_type,
    )

    response = client.get_httpx_client().request(
        **kwargs,
    )

    return _build_response(client=client, response=response)


async def asyncio_detailed(
    user_id: str,
    *,
    client: AuthenticatedClient | Client,
    body: UpdateUserBody,
    login_type: UpdateUserLoginType | Unset = UNSET,
) -> Response[Any]:
    """Update a user

     Change the profile of a user. Fields that you leave out keep their value.

    Scopes: user:write:admin, user:write.

    Rate limit: Light.

    Documented failures:
    - 400, code 200: The change is not allowed: a Zoom Rooms user cannot become Basic, and names and
    some other fields are for administrators only.
    - 404, code 1001: No user with this ID or address is in the account.

    Args:
        user_id (str): User ID or email address; user-level apps pass `me`. Example:
            amaraOkafor00000000001.
        login_type (UpdateUserLoginType | Unset): How the user signs in: `0` Facebook, `1` Google,
            `24` Apple, `27` Microsoft, `97` mobile device, `98` RingCentral, `99` API user, `101`
            single sign-on, `100` work email. China has `11` for a phone number, `23` for Alipay and
            `21` for WeChat. Example: 100.
        body (UpdateUserBody):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[Any]
    """

    kwargs = _get_kwargs(
        user_id=user_id,
        body=body,
        login_type=login_type,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)
