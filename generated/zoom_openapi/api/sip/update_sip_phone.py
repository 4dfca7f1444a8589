# Generated from zoom.postman_collection.json. Not to be edited.
from http import HTTPStatus
from typing import Any
from urllib.parse import quote

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.update_sip_phone_body import UpdateSipPhoneBody
from ...types import Response


def _get_kwargs(
    phone_id: str,
    *,
    body: UpdateSipPhoneBody,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}

    _kwargs: dict[str, Any] = {
        "method": "patch",
        "url": "/sip_phones/{phone_id}".format(
            phone_id=quote(str(phone_id), safe=""),
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
    phone_id: str,
    *,
    client: AuthenticatedClient | Client,
    body: UpdateSipPhoneBody,
) -> Response[Any]:
    """Update a SIP phone

     Change the servers, credentials or voicemail number of a SIP phone. All three servers must be given.

    **Prerequisites:**
    * PBX: Cisco or Avaya.
    * SIP Phone Integration turned on by Zoom's sales team; the account owner or an admin asks for it.

    Scopes: sip_phone:write:admin.

    Rate limit: Light.

    Documented failures:
    - 200, code 200: SIP phones are not turned on; a Zoom admin has to enable them first.
    - 300, code 300: The account has no SIP phone with this ID.
    - 400: Bad request

    Args:
        phone_id (str): ID of the SIP phone, as the list of SIP phones gives it. Example:
            sipPhone00000000000001.
        body (UpdateSipPhoneBody):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[Any]
    """

    kwargs = _get_kwargs(
        phone_id=phone_id,
        body=body,
    )

    response = client.get_httpx_client().request(
        **kwargs,
    )

    return _build_response(client=client, response=response)


async def asyncio_detailed(
    phone_id: str,
    *,
    client: AuthenticatedClient | Client,
    body: UpdateSipPhoneBody,
) -> Response[Any]:
    """Update a SIP phone

     Change the servers, credentials or voicemail number of a SIP phone. All three servers must be given.

    **Prerequisites:**
    * PBX: Cisco or Avaya.
    * SIP Phone Integration turned on by Zoom's sales team; the account owner or an admin asks for it.

    Scopes: sip_phone:write:admin.

    Rate limit: Light.

    Documented failures:
    - 200, code 200: SIP phones are not turned on; a Zoom admin has to enable them first.
    - 300, code 300: The account has no SIP phone with this ID.
    - 400: Bad request

    Args:
        phone_id (str): ID of the SIP phone, as the list of SIP phones gives it. Example:
            sipPhone00000000000001.
        body (UpdateSipPhoneBody):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[Any]
    """

    kwargs = _get_kwargs(
        phone_id=phone_id,
        body=body,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)
