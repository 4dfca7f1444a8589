# Generated from zoom.postman_collection.json. Not to be edited.
from http import HTTPStatus
from typing import Any
from urllib.parse import quote

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.registration_questions import RegistrationQuestions
from ...types import Response


def _get_kwargs(
    webinar_id: int,
) -> dict[str, Any]:

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/webinars/{webinar_id}/registrants/questions".format(
            webinar_id=quote(str(webinar_id), safe=""),
        ),
    }

    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> RegistrationQuestions | None:
    if response.status_code == 200:
        _response_200 = response.json()
        response_200: RegistrationQuestions
        if isinstance(_response_200, dict):
            response_200 = RegistrationQuestions.from_dict(_response_200)
        else:
            response_200 = _response_200

        return response_200

    if client.raise_on_unexpected_status:
        raise errors.UnexpectedStatus(response.status_code, response.content)
    else:
        return None


def _build_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Response[RegistrationQuestions]:
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
) -> Response[RegistrationQuestions]:
    """List webinar registration questions

     List what people are asked when they register for a webinar, both the standard fields and the host's
    own questions.

    **Prerequisites:**
    * Plan: Pro or higher, with the webinar add-on.

    Scopes: webinar:read:admin, webinar:read.

    Rate limit: Light.

    Documented failures:
    - 404: There is no such webinar.

    Args:
        webinar_id (int): The webinar number (64-bit integer). Example: 95000000001.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[RegistrationQuestions]
    """

    kwargs = _get_kwargs(
        webinar_id=webinar_id,
    )

    response = client.get_httpx_client().request(
        **kwargs,
    )

    return _build_response(client=client, response=response)


def sync(
    webinar_id: int,
    *,
    client: AuthenticatedClient | Client,
) -> RegistrationQuestions | None:
    """List webinar registration questions

     List what people are asked when they register for a webinar, both the standard fields and the host's
    own questions.

    **Prerequisites:**
    * Plan: Pro or higher, with the webinar add-on.

    Scopes: webinar:read:admin, webinar:read.

    Rate limit: Light.

    Documented failures:
    - 404: There is no such webinar.

    Args:
        webinar_id (int): The webinar number (64-bit integer). Example: 95000000001.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        RegistrationQuestions
    """

    return sync_detailed(
        webinar_id=webinar_id,
        client=client,
    ).parsed


async def asyncio_detailed(
    webinar_id: int,
    *,
    client: AuthenticatedClient | Client,
) -> Response[RegistrationQuestions]:
    """List webinar registration questions

     List what people are asked when they register for a webinar, both the standard fields and the host's
    own questions.

    **Prerequisites:**
    * Plan: Pro or higher, with the webinar add-on.

    Scopes: webinar:read:admin, webinar:read.

    Rate limit: Light.

    Documented failures:
    - 404: There is no such webinar.

    Args:
        webinar_id (int): The webinar number (64-bit integer). Example: 95000000001.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[RegistrationQuestions]
    """

    kwargs = _get_kwargs(
        webinar_id=webinar_id,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    webinar_id: int,
    *,
    client: AuthenticatedClient | Client,
) -> RegistrationQuestions | None:
    """List webinar registration questions

     List what people are asked when they register for a webinar, both the standard fields and the host's
    own questions.

    **Prerequisites:**
    * Plan: Pro or higher, with the webinar add-on.

    Scopes: webinar:read:admin, webinar:read.

    Rate limit: Light.

    Documented failures:
    - 404: There is no such webinar.

    Args:
        webinar_id (int): The webinar number (64-bit integer). Example: 95000000001.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        RegistrationQuestions
    """

    return (
        await asyncio_detailed(
            webinar_id=webinar_id,
            client=client,
        )
    ).parsed
