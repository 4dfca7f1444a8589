# Generated from zoom.postman_collection.json. Not to be edited.
import datetime
from http import HTTPStatus
from typing import Any
from urllib.parse import quote

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.im_session_message_list import ImSessionMessageList
from ...types import UNSET, Response, Unset


def _get_kwargs(
    session_id: str,
    *,
    from_: datetime.date,
    to: datetime.date,
    page_size: int | Unset = UNSET,
    next_page_token: str | Unset = UNSET,
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    json_from_ = from_.isoformat() if hasattr(from_, "isoformat") else from_

    params["from"] = json_from_

    json_to = to.isoformat() if hasattr(to, "isoformat") else to

    params["to"] = json_to

    params["page_size"] = page_size

    params["next_page_token"] = next_page_token

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/im/chat/sessions/{session_id}".format(
            session_id=quote(str(session_id), safe=""),
        ),
        "params": params,
    }

    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> ImSessionMessageList | None:
    if response.status_code == 200:
        _response_200 = response.json()
        response_200: ImSessionMessageList
        if isinstance(_response_200, dict):
            response_200 = ImSessionMessageList.from_dict(_response_200)
        else:
            response_200 = _response_200

        return response_200

    if client.raise_on_unexpected_status:
        raise errors.UnexpectedStatus(response.status_code, response.content)
    else:
        return None


def _build_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Response[ImSessionMessageList]:
    return Response(
        status_code=HTTPStatus(response.status_code),
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    session_id: str,
    *,
    client: AuthenticatedClient | Client,
    from_: datetime.date,
    to: datetime.date,
    page_size: int | Unset = UNSET,
    next_page_token: str | Unset = UNSET,
) -> Response[ImSessionMessageList]:
    """List IM session messages

     List the archived messages of one IM chat session in a period. OAuth 2.0 only. Deprecated since the
    end of 2021, with no support from Zoom.

    Scopes: imchat:read.

    Rate limit: Medium.

    Documented failures:
    - 300, code 300: The page token is wrong or has expired, or the period lies more than six months
    back.

    Args:
        session_id (str): ID of the chat session. Example: session000000000000001.
        from_ (datetime.date): First day of the period, as `yyyy-mm-dd`. The period spans one
            month at most and lies within the last six months. Example: 2026-03-01.
        to (datetime.date): Last day of the period, as `yyyy-mm-dd`. Example: 2026-03-31.
        page_size (int | Unset): How many records one page holds. Default: `30`. Example: 30.
        next_page_token (str | Unset): Token of the page to return, taken from the answer before
            it; valid for 15 minutes. Example: pageToken0000000000002.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[ImSessionMessageList]
    """

    kwargs = _get_kwargs(
        session_id=session_id,
        from_=from_,
        to=to,
        page_size=page_size,
        next_page_token=next_page_token,
    )

    response = client.get_httpx_client().request(
        **kwargs,
    )

    return _build_response(client=client, response=response)


def sync(
    session_id: str,
    *,
    client: AuthenticatedClient | Client,
    from_: datetime.date,
    to: datetime.date,
    page_size: int | Unset = UNSET,
    next_page_token: str | Unset = UNSET,
) -> ImSessionMessageList | None:
    """List IM session messages

     List the archived messages of one IM chat session in a period. OAuth 2.0 only. Deprecated since the
    end of 2021, with no support from Zoom.

    Scopes: imchat:read.

    Rate limit: Medium.

    Documented failures:
    - 300, code 300: The page token is wrong or has expired, or the period lies more than six months
    back.

    Args:
        session_id (str): ID of the chat session. Example: session000000000000001.
        from_ (datetime.date): First day of the period, as `yyyy-mm-dd`. The period spans one
            month at most and lies within the last six months. Example: 2026-03-01.
        to (datetime.date): Last day of the period, as `yyyy-mm-dd`. Example: 2026-03-31.
        page_size (int | Unset): How many records one page holds. Default: `30`. Example: 30.
        next_page_token (str | Unset): Token of the page to return, taken from the answer before
            it; valid for 15 minutes. Example: pageToken0000000000002.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        ImSessionMessageList
    """

    return sync_detailed(
        session_id=session_id,
        client=client,
        from_=from_,
        to=to,
        page_size=page_size,
        next_page_token=next_page_token,
    ).parsed


async def asyncio_detailed(
    session_id: str,
    *,
    client: AuthenticatedClient | Client,
    from_: datetime.date,
    to: datetime.date,
    page_size: int | Unset = UNSET,
    next_page_token: str | Unset = UNSET,
) -> Response[ImSessionMessageList]:
    """List IM session messages

     List the archived messages of one IM chat session in a period. OAuth 2.0 only. Deprecated since the
    end of 2021, with no support from Zoom.

    Scopes: imchat:read.

    Rate limit: Medium.

    Documented failures:
    - 300, code 300: The page token is wrong or has expired, or the period lies more than six months
    back.

    Args:
        session_id (str): ID of the chat session. Example: session000000000000001.
        from_ (datetime.date): First day of the period, as `yyyy-mm-dd`. The period spans one
            month at most and lies within the last six months. Example: 2026-03-01.
        to (datetime.date): Last day of the period, as `yyyy-mm-dd`. Example: 2026-03-31.
        page_size (int | Unset): How many records one page holds. Default: `30`. Example: 30.
        next_page_token (str | Unset): Token of the page to return, taken from the answer before
            it; valid for 15 minutes. Example: pageToken0000000000002.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[ImSessionMessageList]
    """

    kwargs = _get_kwargs(
        session_id=session_id,
        from_=from_,
        to=to,
        page_size=page_size,
        next_page_token=next_page_token,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    session_id: str,
    *,
    client: AuthenticatedClient | Client,
    from_: datetime.date,
    to: datetime.date,
    page_size: int | Unset = UNSET,
    next_page_token: str | Unset = UNSET,
) -> ImSessionMessageList | None:
    """List IM session messages

     List the archived messages of one IM chat session in a period. OAuth 2.0 only. Deprecated since the
    end of 2021, with no support from Zoom.

    Scopes: imchat:read.

    Rate limit: Medium.

    Documented failures:
    - 300, code 300: The page token is wrong or has expired, or the period lies more than six months
    back.

    Args:
        session_id (str): ID of the chat session. Example: session000000000000001.
        from_ (datetime.date): First day of the period, as `yyyy-mm-dd`. The period spans one
            month at most and lies within the last six months. Example: 2026-03-01.
        to (datetime.date): Last day of the period, as `yyyy-mm-dd`. Example: 2026-03-31.
        page_size (int | Unset): How many records one page holds. Default: `30`. Example: 30.
        next_page_token (str | Unset): Token of the page to return, taken from the answer before
            it; valid for 15 minutes. Example: pageToken0000000000002.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        ImSessionMessageList
    """

    return (
        await asyncio_detailed(
            session_id=session_id,
            client=client,
            from_=from_,
            to=to,
            page_size=page_size,
            next_page_token=next_page_token,
        )
    ).parsed
