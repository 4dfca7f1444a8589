# Generated from zoom.postman_collection.json. Not to be edited.
from http import HTTPStatus
from typing import Any
from urllib.parse import quote

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.list_webinar_sharing_details_type import (
    ListWebinarSharingDetailsType,
)
from ...models.participant_sharing_list import ParticipantSharingList
from ...types import UNSET, Response, Unset


def _get_kwargs(
    webinar_id: str,
    *,
    type_: ListWebinarSharingDetailsType | Unset = UNSET,
    page_size: int | Unset = UNSET,
    next_page_token: str | Unset = UNSET,
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    json_type_: str | Unset = UNSET
    if not isinstance(type_, Unset):
        json_type_ = type_

    params["type"] = json_type_

    params["page_size"] = page_size

    params["next_page_token"] = next_page_token

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/metrics/webinars/{webinar_id}/participants/sharing".format(
            webinar_id=quote(str(webinar_id), safe=""),
        ),
        "params": params,
    }

    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> ParticipantSharingList | None:
    if response.status_code == 200:
        _response_200 = response.json()
        response_200: ParticipantSharingList
        if isinstance(_response_200, dict):
            response_200 = ParticipantSharingList.from_dict(_response_200)
        else:
            response_200 = _response_200

        return response_200

    if client.raise_on_unexpected_status:
        raise errors.UnexpectedStatus(response.status_code, response.content)
    else:
        return None


def _build_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Response[ParticipantSharingList]:
    return Response(
        status_code=HTTPStatus(response.status_code),
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    webinar_id: str,
    *,
    client: AuthenticatedClient | Client,
    type_: ListWebinarSharingDetailsType | Unset = UNSET,
    page_size: int | Unset = UNSET,
    next_page_token: str | Unset = UNSET,
) -> Response[ParticipantSharingList]:
    """List webinar sharing details

     List what participants of a live or past webinar shared and recorded, and when.

    **Prerequisites:**
    * Plan: Business, Education or API, plus the webinar add-on.

    Scopes: dashboard_webinars:read:admin.

    Rate limit: Heavy.

    Documented failures:
    - 300, code 300: The data of this webinar is closed to you.
    - 404, code 3001: No such webinar, it is still running, or it has no details.

    Args:
        webinar_id (str): Webinar UUID or number; a number picks the latest occurrence. Encode a
            UUID twice when it starts with `/` or contains `//`. Example: d2ViaW5hci4uLi4uMDAwMQ==.
        type_ (ListWebinarSharingDetailsType | Unset): State of the webinar: `live` running now,
            `past` over. Default: `live`. Example: past.
        page_size (int | Unset): How many records one page holds. Default: `30`. Example: 30.
        next_page_token (str | Unset): Token of the page to return, taken from the answer before
            it; valid for 15 minutes. Example: pageToken0000000000002.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[ParticipantSharingList]
    """

    kwargs = _get_kwargs(
        webinar_id=webinar_id,
        type_=type_,
        page_size=page_size,
        next_page_token=next_page_token,
    )

    response = client.get_httpx_client().request(
        **kwargs,
    )

    return _build_response(client=client, response=response)


def sync(
    webinar_id: str,
    *,
    client: AuthenticatedClient | Client,
    type_: ListWebinarSharingDetailsType | Unset = UNSET,
    page_size: int | Unset = UNSET,
    next_page_token: str | Unset = UNSET,
) -> ParticipantSharingList | None:
    """List webinar sharing details

     List what participants of a live or past webinar shared and recorded, and when.

    **Prerequisites:**
    * Plan: Business, Education or API, plus the webinar add-on.

    Scopes: dashboard_webinars:read:admin.

    Rate limit: Heavy.

    Documented failures:
    - 300, code 300: The data of this webinar is closed to you.
    - 404, code 3001: No such webinar, it is still running, or it has no details.

    Args:
        webinar_id (str): Webinar UUID or number; a number picks the latest occurrence. Encode a
            UUID twice when it starts with `/` or contains `//`. Example: d2ViaW5hci4uLi4uMDAwMQ==.
        type_ (ListWebinarSharingDetailsType | Unset): State of the webinar: `live` running now,
            `past` over. Default: `live`. Example: past.
        page_size (int | Unset): How many records one page holds. Default: `30`. Example: 30.
        next_page_token (str | Unset): Token of the page to return, taken from the answer before
            it; valid for 15 minutes. Example: pageToken0000000000002.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        ParticipantSharingList
    """

    return sync_detailed(
        webinar_id=webinar_id,
        client=client,
        type_=type_,
        page_size=page_size,
        next_page_token=next_page_token,
    ).parsed


async def asyncio_detailed(
    webinar_id: str,
    *,
    client: AuthenticatedClient | Client,
    type_: ListWebinarSharingDetailsType | Unset = UNSET,
    page_size: int | Unset = UNSET,
    next_page_token: str | Unset = UNSET,
) -> Response[ParticipantSharingList]:
    """List webinar sharing details

     List what participants of a live or past webinar shared and recorded, and when.

    **Prerequisites:**
    * Plan: Business, Education or API, plus the webinar add-on.

    Scopes: dashboard_webinars:read:admin.

    Rate limit: Heavy.

    Documented failures:
    - 300, code 300: The data of this webinar is closed to you.
    - 404, code 3001: No such webinar, it is still running, or it has no details.

    Args:
        webinar_id (str): Webinar UUID or number; a number picks the latest occurrence. Encode a
            UUID twice when it starts with `/` or contains `//`. Example: d2ViaW5hci4uLi4uMDAwMQ==.
        type_ (ListWebinarSharingDetailsType | Unset): State of the webinar: `live` running now,
            `past` over. Default: `live`. Example: past.
        page_size (int | Unset): How many records one page holds. Default: `30`. Example: 30.
        next_page_token (str | Unset): Token of the page to return, taken from the answer before
            it; valid for 15 minutes. Example: pageToken0000000000002.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[ParticipantSharingList]
    """

    kwargs = _get_kwargs(
        webinar_id=webinar_id,
        type_=type_,
        page_size=page_size,
        next_page_token=next_page_token,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    webinar_id: str,
    *,
    client: AuthenticatedClient | Client,
    type_: ListWebinarSharingDetailsType | Unset = UNSET,
    page_size: int | Unset = UNSET,
    next_page_token: str | Unset = UNSET,
) -> ParticipantSharingList | None:
    """List webinar sharing details

     List what participants of a live or past webinar shared and recorded, and when.

    **Prerequisites:**
    * Plan: Business, Education or API, plus the webinar add-on.

    Scopes: dashboard_webinars:read:admin.

    Rate limit: Heavy.

    Documented failures:
    - 300, code 300: The data of this webinar is closed to you.
    - 404, code 3001: No such webinar, it is still running, or it has no details.

    Args:
        webinar_id (str): Webinar UUID or number; a number picks the latest occurrence. Encode a
            UUID twice when it starts with `/` or contains `//`. Example: d2ViaW5hci4uLi4uMDAwMQ==.
        type_ (ListWebinarSharingDetailsType | Unset): State of the webinar: `live` running now,
            `past` over. Default: `live`. Example: past.
        page_size (int | Unset): How many records one page holds. Default: `30`. Example: 30.
        next_page_token (str | Unset): Token of the page to return, taken from the answer before
            it; valid for 15 minutes. Example: pageToken0000000000002.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        ParticipantSharingList
    """

    return (
        await asyncio_detailed(
            webinar_id=webinar_id,
            client=client,
            type_=type_,
            page_size=page_size,
            next_page_token=next_page_token,
        )
    ).parsed
