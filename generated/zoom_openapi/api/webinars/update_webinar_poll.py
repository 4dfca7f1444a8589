# Generated from zoom.postman_collection.json. Not to be edited.
from http import HTTPStatus
from typing import Any
from urllib.parse import quote

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.update_webinar_poll_body import UpdateWebinarPollBody
from ...types import Response


def _get_kwargs(
    webinar_id: int,
    poll_id: str,
    *,
    body: UpdateWebinarPollBody,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}

    _kwargs: dict[str, Any] = {
        "method": "put",
        "url": "/webinars/{webinar_id}/polls/{poll_id}".format(
            webinar_id=quote(str(webinar_id), safe=""),
            poll_id=quote(str(poll_id), safe=""),
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
    poll_id: str,
    *,
    client: AuthenticatedClient | Client,
    body: UpdateWebinarPollBody,
) -> Response[Any]:
    """Update a webinar poll

     Replace the title and questions of a webinar poll.

    Scopes: webinar:write:admin, webinar:write.

    Rate limit: Light.

    Documented failures:
    - 404, code 3001: The webinar does not exist or has expired.

    Args:
        webinar_id (int): The webinar number (64-bit integer). Example: 95000000001.
        poll_id (str): ID of the poll, as the list of polls gives it. Example:
            poll000000000000000001.
        body (UpdateWebinarPollBody):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[Any]
    """

    kwargs = _get_kwargs(
        webinar_id=webinar_id,
        poll_id=poll_id,
        body=body,
    )

    response = client.get_httpx_client().request(
        **kwargs,
    )

    return _build_response(client=client, response=response)


async def asyncio_detailed(
    webinar_id: int,
    poll_id: str,
    *,
    client: AuthenticatedClient | Client,
    body: UpdateWebinarPollBody,
) -> Response[Any]:
    """Update a webinar poll

     Replace the title and questions of a webinar poll.

    Scopes: webinar:write:admin, webinar:write.

    Rate limit: Light.

    Documented failures:
    - 404, code 3001: The webinar does not exist or has expired.

    Args:
        webinar_id (int): The webinar number (64-bit integer). Example: 95000000001.
        poll_id (str): ID of the poll, as the list of polls gives it. Example:
            poll000000000000000001.
        body (UpdateWebinarPollBody):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[Any]
    """

    kwargs = _get_kwargs(
        webinar_id=webinar_id,
        poll_id=poll_id,
        body=body,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)
