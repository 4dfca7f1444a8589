# Generated from zoom.postman_collection.json. Not to be edited.
from http import HTTPStatus
from typing import Any
from urllib.parse import quote

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.registrant_list import RegistrantList
from ...types import UNSET, Response, Unset


def _get_kwargs(
    webinar_uuid: str,
    *,
    occurrence_id: int | Unset = UNSET,
    page_size: int | Unset = UNSET,
    next_page_token: str | Unset = UNSET,
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    params["occurrence_id"] = occurrence_id

    params["page_size"] = page_size

    params["next_page_token"] = next_page_token

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/past_webinars/{webinar_uuid}/absentees".format(
            webinar_uuid=quote(str(webinar_uuid), safe=""),
        ),
        "params": params,
    }

    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> RegistrantList | None:
    if response.status_code == 200:
        _response_200 = response.json()
        response_200: RegistrantList
        if isinstance(_response_200, dict):
            response_200 = RegistrantList.from_dict(_response_200)
        else:
            response_200 = _response_200

        return response_200

    if client.raise_on_unexpected_status:
        raise errors.UnexpectedStatus(response.status_code, response.content)
    else:
        return None


def _build_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Response[RegistrantList]:
    return Response(
        status_code=HTTPStatus(response.status_code),
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    webinar_uuid: str,
    *,
    client: AuthenticatedClient | Client,
    occurrence_id: int | Unset = UNSET,
    page_size: int | Unset = UNSET,
    next_page_token: str | Unset = UNSET,
) -> Response[RegistrantList]:
    """List webinar absentees

     List the registrants who did not attend a webinar.

    Scopes: webinar:read:admin, webinar:read.

    Rate limit: Heavy.

    Documented failures:
    - 200, code 200: This user has no webinar plan.
    - 300, code 300: The webinar UUID is malformed.
    - 400, code 300: No occurrence has this ID.
    - 400, code 1010: The user is not a member of this account.
    - 404, code 1001: No user with this ID or address is in the account.
    - 404, code 3001: The webinar does not exist, or it has not ended yet.

    Args:
        webinar_uuid (str): UUID of one webinar occurrence. Encode it twice when it starts with
            `/` or contains `//`. Example: d2ViaW5hci4uLi4uMDAwMQ==.
        occurrence_id (int | Unset): ID of one occurrence of a recurring webinar. Example:
            1773673200000.
        page_size (int | Unset): How many records one page holds. Default: `30`. Example: 30.
        next_page_token (str | Unset): Token of the page to return, taken from the answer before
            it; valid for 15 minutes. Example: pageToken0000000000002.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[RegistrantList]
    """

    kwargs = _get_kwargs(
        webinar_uuid=webinar_uuid,
        occurrence_id=occurrence_id,
        page_size=page_size,
        next_page_token=next_page_token,
    )

    response = client.get_httpx_client().request(
        **kwargs,
    )

    return _build_response(client=client, response=response)


def sync(
    webinar_uuid: str,
    *,
    client: AuthenticatedClient | Client,
    occurrence_id: int | Unset = UNSET,
    page_size: int | Unset = UNSET,
    next_page_token: str | Unset = UNSET,
) -> RegistrantList | None:
    """List webinar absentees

     List the registrants who did not attend a webinar.

    Scopes: webinar:read:admin, webinar:read.

    Rate limit: Heavy.

    Documented failures:
    - 200, code 200: This user has no webinar plan.
    - 300, code 300: The webinar UUID is malformed.
    - 400, code 300: No occurrence has this ID.
    - 400, code 1010: The user is not a member of this account.
    - 404, code 1001: No user with this ID or address is in the account.
    - 404, code 3001: The webinar does not exist, or it has not ended yet.

    Args:
        webinar_uuid (str): UUID of one webinar occurrence. Encode it twice when it starts with
            `/` or contains `//`. Example: d2ViaW5hci4uLi4uMDAwMQ==.
        occurrence_id (int | Unset): ID of one occurrence of a recurring webinar. Example:
            1773673200000.
        page_size (int | Unset): How many records one page holds. Default: `30`. Example: 30.
        next_page_token (str | Unset): Token of the page to return, taken from the answer before
            it; valid for 15 minutes. Example: pageToken0000000000002.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        RegistrantList
    """

    return sync_detailed(
        webinar_uuid=webinar_uuid,
        client=client,
        occurrence_id=occurrence_id,
        page_size=page_size,
        next_page_token=next_page_token,
    ).parsed


async def asyncio_detailed(
    webinar_uuid: str,
    *,
    client: AuthenticatedClient | Client,
    occurrence_id: int | Unset = UNSET,
    page_size: int | Unset = UNSET,
    next_page_token: str | Unset = UNSET,
) -> Response[RegistrantList]:
    """List webinar absentees

     List the registrants who did not attend a webinar.

    Scopes: webinar:read:admin, webinar:read.

    Rate limit: Heavy.

    Documented failures:
    - 200, code 200: This user has no webinar plan.
    - 300, code 300: The webinar UUID is malformed.
    - 400, code 300: No occurrence has this ID.
    - 400, code 1010: The user is not a member of this account.
    - 404, code 1001: No user with this ID or address is in the account.
    - 404, code 3001: The webinar does not exist, or it has not ended yet.

    Args:
        webinar_uuid (str): UUID of one webinar occurrence. Encode it twice when it starts with
            `/` or contains `//`. Example: d2ViaW5hci4uLi4uMDAwMQ==.
        occurrence_id (int | Unset): ID of one occurrence of a recurring webinar. Example:
            1773673200000.
        page_size (int | Unset): How many records one page holds. Default: `30`. Example: 30.
        next_page_token (str | Unset): Token of the page to return, taken from the answer before
            it; valid for 15 minutes. Example: pageToken0000000000002.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[RegistrantList]
    """

    kwargs = _get_kwargs(
        webinar_uuid=webinar_uuid,
        occurrence_id=occurrence_id,
        page_size=page_size,
        next_page_token=next_page_token,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    webinar_uuid: str,
    *,
    client: AuthenticatedClient | Client,
    occurrence_id: int | Unset = UNSET,
    page_size: int | Unset = UNSET,
    next_page_token: str | Unset = UNSET,
) -> RegistrantList | None:
    """List webinar absentees

     List the registrants who did not attend a webinar.

    Scopes: webinar:read:admin, webinar:read.

    Rate limit: Heavy.

    Documented failures:
    - 200, code 200: This user has no webinar plan.
    - 300, code 300: The webinar UUID is malformed.
    - 400, code 300: No occurrence has this ID.
    - 400, code 1010: The user is not a member of this account.
    - 404, code 1001: No user with this ID or address is in the account.
    - 404, code 3001: The webinar does not exist, or it has not ended yet.

    Args:
        webinar_uuid (str): UUID of one webinar occurrence. Encode it twice when it starts with
            `/` or contains `//`. Example: d2ViaW5hci4uLi4uMDAwMQ==.
        occurrence_id (int | Unset): ID of one occurrence of a recurring webinar. Example:
            1773673200000.
        page_size (int | Unset): How many records one page holds. Default: `30`. Example: 30.
        next_page_token (str | Unset): Token of the page to return, taken from the answer before
            it; valid for 15 minutes. Example: pageToken0000000000002.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        RegistrantList
    """

    return (
        await asyncio_detailed(
            webinar_uuid=webinar_uuid,
            client=client,
            occurrence_id=occurrence_id,
            page_size=page_size,
            next_page_token=next_page_token,
        )
    ).parsed
