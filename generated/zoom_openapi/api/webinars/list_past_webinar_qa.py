# Generated from zoom.postman_collection.json. Not to be edited.
from http import HTTPStatus
from typing import Any
from urllib.parse import quote

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.past_webinar_qa import PastWebinarQa
from ...types import Response


def _get_kwargs(
    webinar_id: str,
) -> dict[str, Any]:

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/past_webinars/{webinar_id}/qa".format(
            webinar_id=quote(str(webinar_id), safe=""),
        ),
    }

    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> PastWebinarQa | None:
    if response.status_code == 200:
        _response_200 = response.json()
        response_200: PastWebinarQa
        if isinstance(_response_200, dict):
            response_200 = PastWebinarQa.from_dict(_response_200)
        else:
            response_200 = _response_200

        return response_200

    if client.raise_on_unexpected_status:
        raise errors.UnexpectedStatus(response.status_code, response.content)
    else:
        return None


def _build_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Response[PastWebinarQa]:
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
) -> Response[PastWebinarQa]:
    """List past webinar Q&A

     Return the questions that attendees asked in a webinar that has ended, with the answers of its host
    and panelists.

    **Prerequisites:**
    * A webinar license.

    Scopes: webinar:read:admin, webinar:read.

    Rate limit: Medium.

    Documented failures:
    - 401, code 1010: The user is not a member of this account.
    - 404, code 3001: The webinar does not exist, has not ended yet, or is not yours.

    Args:
        webinar_id (str): UUID or number; a number picks the latest occurrence. Encode a UUID
            twice when it starts with `/` or contains `//`. Example: d2ViaW5hci4uLi4uMDAwMQ==.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[PastWebinarQa]
    """

    kwargs = _get_kwargs(
        webinar_id=webinar_id,
    )

    response = client.get_httpx_client().request(
        **kwargs,
    )

    return _build_response(client=client, response=response)


def sync(
    webinar_id: str,
    *,
    client: AuthenticatedClient | Client,
) -> PastWebinarQa | None:
    """List past webinar Q&A

     Return the questions that attendees asked in a webinar that has ended, with the answers of its host
    and panelists.

    **Prerequisites:**
    * A webinar license.

    Scopes: webinar:read:admin, webinar:read.

    Rate limit: Medium.

    Documented failures:
    - 401, code 1010: The user is not a member of this account.
    - 404, code 3001: The webinar does not exist, has not ended yet, or is not yours.

    Args:
        webinar_id (str): UUID or number; a number picks the latest occurrence. Encode a UUID
            twice when it starts with `/` or contains `//`. Example: d2ViaW5hci4uLi4uMDAwMQ==.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        PastWebinarQa
    """

    return sync_detailed(
        webinar_id=webinar_id,
        client=client,
    ).parsed


async def asyncio_detailed(
    webinar_id: str,
    *,
    client: AuthenticatedClient | Client,
) -> Response[PastWebinarQa]:
    """List past webinar Q&A

     Return the questions that attendees asked in a webinar that has ended, with the answers of its host
    and panelists.

    **Prerequisites:**
    * A webinar license.

    Scopes: webinar:read:admin, webinar:read.

    Rate limit: Medium.

    Documented failures:
    - 401, code 1010: The user is not a member of this account.
    - 404, code 3001: The webinar does not exist, has not ended yet, or is not yours.

    Args:
        webinar_id (str): UUID or number; a number picks the latest occurrence. Encode a UUID
            twice when it starts with `/` or contains `//`. Example: d2ViaW5hci4uLi4uMDAwMQ==.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[PastWebinarQa]
    """

    kwargs = _get_kwargs(
        webinar_id=webinar_id,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    webinar_id: str,
    *,
    client: AuthenticatedClient | Client,
) -> PastWebinarQa | None:
    """List past webinar Q&A

     Return the questions that attendees asked in a webinar that has ended, with the answers of its host
    and panelists.

    **Prerequisites:**
    * A webinar license.

    Scopes: webinar:read:admin, webinar:read.

    Rate limit: Medium.

    Documented failures:
    - 401, code 1010: The user is not a member of this account.
    - 404, code 3001: The webinar does not exist, has not ended yet, or is not yours.

    Args:
        webinar_id (str): UUID or number; a number picks the latest occurrence. Encode a UUID
            twice when it starts with `/` or contains `//`. Example: d2ViaW5hci4uLi4uMDAwMQ==.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        PastWebinarQa
    """

    return (
        await asyncio_detailed(
            webinar_id=webinar_id,
            client=client,
        )
    ).parsed
