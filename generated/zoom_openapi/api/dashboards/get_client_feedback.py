# Generated from zoom.postman_collection.json. Not to be edited.
import datetime
from http import HTTPStatus
from typing import Any
from urllib.parse import quote

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.client_feedback_details_list import ClientFeedbackDetailsList
from ...types import UNSET, Response, Unset


def _get_kwargs(
    feedback_id: str,
    *,
    from_: datetime.date | Unset = UNSET,
    to: datetime.date | Unset = UNSET,
    page_size: int | Unset = UNSET,
    next_page_token: str | Unset = UNSET,
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    json_from_: str | Unset = UNSET
    if not isinstance(from_, Unset):
        json_from_ = from_.isoformat() if hasattr(from_, "isoformat") else from_

    params["from"] = json_from_

    json_to: str | Unset = UNSET
    if not isinstance(to, Unset):
        json_to = to.isoformat() if hasattr(to, "isoformat") else to

    params["to"] = json_to

    params["page_size"] = page_size

    params["next_page_token"] = next_page_token

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/metrics/client/feedback/{feedback_id}".format(
            feedback_id=quote(str(feedback_id), safe=""),
        ),
        "params": params,
    }

    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> ClientFeedbackDetailsList | None:
    if response.status_code == 200:
        _response_200 = response.json()
        response_200: ClientFeedbackDetailsList
        if isinstance(_response_200, dict):
            response_200 = ClientFeedbackDetailsList.from_dict(_response_200)
        else:
            response_200 = _response_200

        return response_200

    if client.raise_on_unexpected_status:
        raise errors.UnexpectedStatus(response.status_code, response.content)
    else:
        return None


def _build_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Response[ClientFeedbackDetailsList]:
    return Response(
        status_code=HTTPStatus(response.status_code),
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    feedback_id: str,
    *,
    client: AuthenticatedClient | Client,
    from_: datetime.date | Unset = UNSET,
    to: datetime.date | Unset = UNSET,
    page_size: int | Unset = UNSET,
    next_page_token: str | Unset = UNSET,
) -> Response[ClientFeedbackDetailsList]:
    """Get client feedback

     Return who gave one kind of client feedback, in which meeting and when. The period lies within the
    last six months.

    **Prerequisites:**
    * Plan: Business or higher.
    * The option `Feedback to Zoom` is on.

    Scopes: dashboard_home:read:admin.

    Rate limit: Heavy.

    Args:
        feedback_id (str): ID of the feedback option, as the list of client feedback gives it.
            Example: feedback00000000000001.
        from_ (datetime.date | Unset): First day of the period, as `yyyy-mm-dd`; the period covers
            one month at most. Example: 2026-03-01.
        to (datetime.date | Unset): Last day of the period, as `yyyy-mm-dd`. Example: 2026-03-31.
        page_size (int | Unset): How many records one page holds. Default: `30`. Example: 30.
        next_page_token (str | Unset): Token of the page to return, taken from the answer before
            it; valid for 15 minutes. Example: pageToken0000000000002.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[ClientFeedbackDetailsList]
    """

    kwargs = _get_kwargs(
        feedback_id=feedback_id,
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
    feedback_id: str,
    *,
    client: AuthenticatedClient | Client,
    from_: datetime.date | Unset = UNSET,
    to: datetime.date | Unset = UNSET,
    page_size: int | Unset = UNSET,
    next_page_token: str | Unset = UNSET,
) -> ClientFeedbackDetailsList | None:
    """Get client feedback

     Return who gave one kind of client feedback, in which meeting and when. The period lies within the
    last six months.

    **Prerequisites:**
    * Plan: Business or higher.
    * The option `Feedback to Zoom` is on.

    Scopes: dashboard_home:read:admin.

    Rate limit: Heavy.

    Args:
        feedback_id (str): ID of the feedback option, as the list of client feedback gives it.
            Example: feedback00000000000001.
        from_ (datetime.date | Unset): First day of the period, as `yyyy-mm-dd`; the period covers
            one month at most. Example: 2026-03-01.
        to (datetime.date | Unset): Last day of the period, as `yyyy-mm-dd`. Example: 2026-03-31.
        page_size (int | Unset): How many records one page holds. Default: `30`. Example: 30.
        next_page_token (str | Unset): Token of the page to return, taken from the answer before
            it; valid for 15 minutes. Example: pageToken0000000000002.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        ClientFeedbackDetailsList
    """

    return sync_detailed(
        feedback_id=feedback_id,
        client=client,
        from_=from_,
        to=to,
        page_size=page_size,
        next_page_token=next_page_token,
    ).parsed


async def asyncio_detailed(
    feedback_id: str,
    *,
    client: AuthenticatedClient | Client,
    from_: datetime.date | Unset = UNSET,
    to: datetime.date | Unset = UNSET,
    page_size: int | Unset = UNSET,
    next_page_token: str | Unset = UNSET,
) -> Response[ClientFeedbackDetailsList]:
    """Get client feedback

     Return who gave one kind of client feedback, in which meeting and when. The period lies within the
    last six months.

    **Prerequisites:**
    * Plan: Business or higher.
    * The option `Feedback to Zoom` is on.

    Scopes: dashboard_home:read:admin.

    Rate limit: Heavy.

    Args:
        feedback_id (str): ID of the feedback option, as the list of client feedback gives it.
            Example: feedback00000000000001.
        from_ (datetime.date | Unset): First day of the period, as `yyyy-mm-dd`; the period covers
            one month at most. Example: 2026-03-01.
        to (datetime.date | Unset): Last day of the period, as `yyyy-mm-dd`. Example: 2026-03-31.
        page_size (int | Unset): How many records one page holds. Default: `30`. Example: 30.
        next_page_token (str | Unset): Token of the page to return, taken from the answer before
            it; valid for 15 minutes. Example: pageToken0000000000002.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[ClientFeedbackDetailsList]
    """

    kwargs = _get_kwargs(
        feedback_id=feedback_id,
        from_=from_,
        to=to,
        page_size=page_size,
        next_page_token=next_page_token,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    feedback_id: str,
    *,
    client: AuthenticatedClient | Client,
    from_: datetime.date | Unset = UNSET,
    to: datetime.date | Unset = UNSET,
    page_size: int | Unset = UNSET,
    next_page_token: str | Unset = UNSET,
) -> ClientFeedbackDetailsList | None:
    """Get client feedback

     Return who gave one kind of client feedback, in which meeting and when. The period lies within the
    last six months.

    **Prerequisites:**
    * Plan: Business or higher.
    * The option `Feedback to Zoom` is on.

    Scopes: dashboard_home:read:admin.

    Rate limit: Heavy.

    Args:
        feedback_id (str): ID of the feedback option, as the list of client feedback gives it.
            Example: feedback00000000000001.
        from_ (datetime.date | Unset): First day of the period, as `yyyy-mm-dd`; the period covers
            one month at most. Example: 2026-03-01.
        to (datetime.date | Unset): Last day of the period, as `yyyy-mm-dd`. Example: 2026-03-31.
        page_size (int | Unset): How many records one page holds. Default: `30`. Example: 30.
        next_page_token (str | Unset): Token of the page to return, taken from the answer before
            it; valid for 15 minutes. Example: pageToken0000000000002.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        ClientFeedbackDetailsList
    """

    return (
        await asyncio_detailed(
            feedback_id=feedback_id,
            client=client,
            from_=from_,
            to=to,
            page_size=page_size,
            next_page_token=next_page_token,
        )
    ).parsed
