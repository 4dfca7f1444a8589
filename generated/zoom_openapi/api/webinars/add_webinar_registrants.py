# Generated from zoom.postman_collection.json. Not to be edited.
from http import HTTPStatus
from typing import Any
from urllib.parse import quote

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.add_webinar_registrants_body import AddWebinarRegistrantsBody
from ...models.registered_person_list import RegisteredPersonList
from ...types import Response


def _get_kwargs(
    webinar_id: int,
    *,
    body: AddWebinarRegistrantsBody,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}

    _kwargs: dict[str, Any] = {
        "method": "post",
        "url": "/webinars/{webinar_id}/batch_registrants".format(
            webinar_id=quote(str(webinar_id), safe=""),
        ),
    }

    _kwargs["json"] = body.to_dict() if hasattr(body, "to_dict") else body

    headers["Content-Type"] = "application/json"

    _kwargs["headers"] = headers
    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> RegisteredPersonList | None:
    if response.status_code == 200:
        _response_200 = response.json()
        response_200: RegisteredPersonList
        if isinstance(_response_200, dict):
            response_200 = RegisteredPersonList.from_dict(_response_200)
        else:
            response_200 = _response_200

        return response_200

    if client.raise_on_unexpected_status:
        raise errors.UnexpectedStatus(response.status_code, response.content)
    else:
        return None


def _build_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Response[RegisteredPersonList]:
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
    body: AddWebinarRegistrantsBody,
) -> Response[RegisteredPersonList]:
    """Add webinar registrants

     Register up to 30 people in one go for a webinar that uses registration. Only webinars of type `5`
    take such a batch.

    **Prerequisites:**
    * The host has a license.
    * The webinar uses registration and is of type `5`.

    Scopes: webinar:write, webinar:write:admin.

    Rate limit: Heavy.

    Documented failures:
    - 400, code 200: The host has no webinar plan.
    - 400, code 300: This webinar cannot take a batch of registrants.
    - 404, code 3001: The webinar does not exist or has expired.
    - 404, code 3043: The webinar has no places left.
    - 404, code 404: The webinar does not use registration.
    - 429: The daily number of requests for one registrant is used up; counting restarts at 00:00 UTC.

    Args:
        webinar_id (int): The webinar number (64-bit integer). Example: 95000000001.
        body (AddWebinarRegistrantsBody):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[RegisteredPersonList]
    """

    kwargs = _get_kwargs(
        webinar_id=webinar_id,
        body=body,
    )

    response = client.get_httpx_client().request(
        **kwargs,
    )

    return _build_response(client=client, response=response)


def sync(
    webinar_id: int,
    *,
    client: AuthenticatedClient | Client,
    body: AddWebinarRegistrantsBody,
) -> RegisteredPersonList | None:
    """Add webinar registrants

     Register up to 30 people in one go for a webinar that uses registration. Only webinars of type `5`
    take such a batch.

    **Prerequisites:**
    * The host has a license.
    * The webinar uses registration and is of type `5`.

    Scopes: webinar:write, webinar:write:admin.

    Rate limit: Heavy.

    Documented failures:
    - 400, code 200: The host has no webinar plan.
    - 400, code 300: This webinar cannot take a batch of registrants.
    - 404, code 3001: The webinar does not exist or has expired.
    - 404, code 3043: The webinar has no places left.
    - 404, code 404: The webinar does not use registration.
    - 429: The daily number of requests for one registrant is used up; counting restarts at 00:00 UTC.

    Args:
        webinar_id (int): The webinar number (64-bit integer). Example: 95000000001.
        body (AddWebinarRegistrantsBody):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        RegisteredPersonList
    """

    return sync_detailed(
        webinar_id=webinar_id,
        client=client,
        body=body,
    ).parsed


async def asyncio_detailed(
    webinar_id: int,
    *,
    client: AuthenticatedClient | Client,
    body: AddWebinarRegistrantsBody,
) -> Response[RegisteredPersonList]:
    """Add webinar registrants

     Register up to 30 people in one go for a webinar that uses registration. Only webinars of type `5`
    take such a batch.

    **Prerequisites:**
    * The host has a license.
    * The webinar uses registration and is of type `5`.

    Scopes: webinar:write, webinar:write:admin.

    Rate limit: Heavy.

    Documented failures:
    - 400, code 200: The host has no webinar plan.
    - 400, code 300: This webinar cannot take a batch of registrants.
    - 404, code 3001: The webinar does not exist or has expired.
    - 404, code 3043: The webinar has no places left.
    - 404, code 404: The webinar does not use registration.
    - 429: The daily number of requests for one registrant is used up; counting restarts at 00:00 UTC.

    Args:
        webinar_id (int): The webinar number (64-bit integer). Example: 95000000001.
        body (AddWebinarRegistrantsBody):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[RegisteredPersonList]
    """

    kwargs = _get_kwargs(
        webinar_id=webinar_id,
        body=body,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    webinar_id: int,
    *,
    client: AuthenticatedClient | Client,
    body: AddWebinarRegistrantsBody,
) -> RegisteredPersonList | None:
    """Add webinar registrants

     Register up to 30 people in one go for a webinar that uses registration. Only webinars of type `5`
    take such a batch.

    **Prerequisites:**
    * The host has a license.
    * The webinar uses registration and is of type `5`.

    Scopes: webinar:write, webinar:write:admin.

    Rate limit: Heavy.

    Documented failures:
    - 400, code 200: The host has no webinar plan.
    - 400, code 300: This webinar cannot take a batch of registrants.
    - 404, code 3001: The webinar does not exist or has expired.
    - 404, code 3043: The webinar has no places left.
    - 404, code 404: The webinar does not use registration.
    - 429: The daily number of requests for one registrant is used up; counting restarts at 00:00 UTC.

    Args:
        webinar_id (int): The webinar number (64-bit integer). Example: 95000000001.
        body (AddWebinarRegistrantsBody):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        RegisteredPersonList
    """

    return (
        await asyncio_detailed(
            webinar_id=webinar_id,
            client=client,
            body=body,
        )
    ).parsed
