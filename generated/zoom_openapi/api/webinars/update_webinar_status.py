# Generated from zoom.postman_collection.json. Not to be edited.
from http import HTTPStatus
from typing import Any
from urllib.parse import quote

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.update_webinar_status_body import UpdateWebinarStatusBody
from ...types import Response


def _get_kwargs(
    webinar_id: int,
    *,
    body: UpdateWebinarStatusBody,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}

    _kwargs: dict[str, Any] = {
        "method": "put",
        "url": "/webinars/{webinar_id}/status".format(
            webinar_id=quote(str(webinar_id), safe=""),
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
    webinar_id: int,
    *,
    client: AuthenticatedClient | Client,
    body: UpdateWebinarStatusBody,
) -> Response[Any]:
    """Update webinar status

     Update a webinar's status. Use this API to end an ongoing webinar.

    **Prerequisites:**
    * The account must hold a valid [Webinar plan](https://zoom.us/webinar).

    Scopes: webinar:write:admin, webinar:write.

    Rate limit: Light.

    Documented failures:
    - 200, code 200: Webinar plan subscription is missing. Enable webinar for this user once the
    subscription is added:{userId}.
    - 400, code 1010: User does not belong to this account:{accountId}.
    - 400, code 3003: You are not the meeting host.
    - 400, code 3063: Can not end on-premise user's meeting:
    - 404, code 1001: User {userId} does not exist or does not belong to this account.
    - 404, code 3001: Webinar {webinarId} not found or has expired.

    Args:
        webinar_id (int): The webinar's ID. Example: 68423085.
        body (UpdateWebinarStatusBody):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[Any]
    """

    kwargs = _get_kwargs(
        webinar_id=webinar_id,
        body=body,
    )

    response = client.get_httpx_client().request(
        **kwargs,
    )

    return _build_response(client=client, response=response)


async def asyncio_detailed(
    webinar_id: int,
    *,
    client: AuthenticatedClient | Client,
    body: UpdateWebinarStatusBody,
) -> Response[Any]:
    """Update webinar status

     Update a webinar's status. Use this API to end an ongoing webinar.

    **Prerequisites:**
    * The account must hold a valid [Webinar plan](https://zoom.us/webinar).

    Scopes: webinar:write:admin, webinar:write.

    Rate limit: Light.

    Documented failures:
    - 200, code 200: Webinar plan subscription is missing. Enable webinar for this user once the
    subscription is added:{userId}.
    - 400, code 1010: User does not belong to this account:{accountId}.
    - 400, code 3003: You are not the meeting host.
    - 400, code 3063: Can not end on-premise user's meeting:
    - 404, code 1001: User {userId} does not exist or does not belong to this account.
    - 404, code 3001: Webinar {webinarId} not found or has expired.

    Args:
        webinar_id (int): The webinar's ID. Example: 68423085.
        body (UpdateWebinarStatusBody):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[Any]
    """

    kwargs = _get_kwargs(
        webinar_id=webinar_id,
        body=body,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)
