# Generated from zoom.postman_collection.json. Not to be edited.
from http import HTTPStatus
from typing import Any
from urllib.parse import quote

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.add_webinar_registrant_body import AddWebinarRegistrantBody
from ...models.registrant_added import RegistrantAdded
from ...types import UNSET, Response, Unset


def _get_kwargs(
    webinar_id: int,
    *,
    body: AddWebinarRegistrantBody,
    occurrence_ids: str | Unset = UNSET,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}

    params: dict[str, Any] = {}

    params["occurrence_ids"] = occurrence_ids

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "post",
        "url": "/webinars/{webinar_id}/registrants".format(
            webinar_id=quote(str(webinar_id), safe=""),
        ),
        "params": params,
    }

    _kwargs["json"] = body.to_dict() if hasattr(body, "to_dict") else body

    headers["Content-Type"] = "application/json"

    _kwargs["headers"] = headers
    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> RegistrantAdded | None:
    if response.status_code == 201:
        _response_201 = response.json()
        response_201: RegistrantAdded
        if isinstance(_response_201, dict):
            response_201 = RegistrantAdded.from_dict(_response_201)
        else:
            response_201 = _response_201

        return response_201

    if client.raise_on_unexpected_status:
        raise errors.UnexpectedStatus(response.status_code, response.content)
    else:
        return None


def _build_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Response[RegistrantAdded]:
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
    body: AddWebinarRegistrantBody,
    occurrence_ids: str | Unset = UNSET,
) -> Response[RegistrantAdded]:
    """Add a webinar registrant

     Register a person for a webinar. The answer holds the person's own link for joining.

    **Prerequisites:**
    * Plan: Pro or higher, with the webinar add-on.

    Scopes: webinar:write:admin, webinar:write.

    Rate limit: Light.

    Documented failures:
    - 300: The webinar number, an occurrence ID or the person's name is not valid.
    - 400, code 1010: The user is not a member of this account.
    - 400, code 3000: The webinar does not use registration.
    - 400, code 3027: This person cannot register for the webinar.
    - 404, code 1001: No user with this ID or address is in the account.
    - 404, code 3001: The webinar does not exist or has expired.

    Args:
        webinar_id (int): The webinar number (64-bit integer). Example: 95000000001.
        occurrence_ids (str | Unset): Occurrences to register for, comma-separated. Example:
            1773673200000,1774278000000.
        body (AddWebinarRegistrantBody):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[RegistrantAdded]
    """

    kwargs = _get_kwargs(
        webinar_id=webinar_id,
        body=body,
        occurrence_ids=occurrence_ids,
    )

    response = client.get_httpx_client().request(
        **kwargs,
    )

    return _build_response(client=client, response=response)


def sync(
    webinar_id: int,
    *,
    client: AuthenticatedClient | Client,
    body: AddWebinarRegistrantBody,
    occurrence_ids: str | Unset = UNSET,
) -> RegistrantAdded | None:
    """Add a webinar registrant

     Register a person for a webinar. The answer holds the person's own link for joining.

    **Prerequisites:**
    * Plan: Pro or higher, with the webinar add-on.

    Scopes: webinar:write:admin, webinar:write.

    Rate limit: Light.

    Documented failures:
    - 300: The webinar number, an occurrence ID or the person's name is not valid.
    - 400, code 1010: The user is not a member of this account.
    - 400, code 3000: The webinar does not use registration.
    - 400, code 3027: This person cannot register for the webinar.
    - 404, code 1001: No user with this ID or address is in the account.
    - 404, code 3001: The webinar does not exist or has expired.

    Args:
        webinar_id (int): The webinar number (64-bit integer). Example: 95000000001.
        occurrence_ids (str | Unset): Occurrences to register for, comma-separated. Example:
            1773673200000,1774278000000.
        body (AddWebinarRegistrantBody):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        RegistrantAdded
    """

    return sync_detailed(
        webinar_id=webinar_id,
        client=client,
        body=body,
        occurrence_ids=occurrence_ids,
    ).parsed


async def asyncio_detailed(
    webinar_id: int,
    *,
    client: AuthenticatedClient | Client,
    body: AddWebinarRegistrantBody,
    occurrence_ids: str | Unset = UNSET,
) -> Response[RegistrantAdded]:
    """Add a webinar registrant

     Register a person for a webinar. The answer holds the person's own link for joining.

    **Prerequisites:**
    * Plan: Pro or higher, with the webinar add-on.

    Scopes: webinar:write:admin, webinar:write.

    Rate limit: Light.

    Documented failures:
    - 300: The webinar number, an occurrence ID or the person's name is not valid.
    - 400, code 1010: The user is not a member of this account.
    - 400, code 3000: The webinar does not use registration.
    - 400, code 3027: This person cannot register for the webinar.
    - 404, code 1001: No user with this ID or address is in the account.
    - 404, code 3001: The webinar does not exist or has expired.

    Args:
        webinar_id (int): The webinar number (64-bit integer). Example: 95000000001.
        occurrence_ids (str | Unset): Occurrences to register for, comma-separated. Example:
            1773673200000,1774278000000.
        body (AddWebinarRegistrantBody):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[RegistrantAdded]
    """

    kwargs = _get_kwargs(
        webinar_id=webinar_id,
        body=body,
        occurrence_ids=occurrence_ids,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    webinar_id: int,
    *,
    client: AuthenticatedClient | Client,
    body: AddWebinarRegistrantBody,
    occurrence_ids: str | Unset = UNSET,
) -> RegistrantAdded | None:
    """Add a webinar registrant

     Register a person for a webinar. The answer holds the person's own link for joining.

    **Prerequisites:**
    * Plan: Pro or higher, with the webinar add-on.

    Scopes: webinar:write:admin, webinar:write.

    Rate limit: Light.

    Documented failures:
    - 300: The webinar number, an occurrence ID or the person's name is not valid.
    - 400, code 1010: The user is not a member of this account.
    - 400, code 3000: The webinar does not use registration.
    - 400, code 3027: This person cannot register for the webinar.
    - 404, code 1001: No user with this ID or address is in the account.
    - 404, code 3001: The webinar does not exist or has expired.

    Args:
        webinar_id (int): The webinar number (64-bit integer). Example: 95000000001.
        occurrence_ids (str | Unset): Occurrences to register for, comma-separated. Example:
            1773673200000,1774278000000.
        body (AddWebinarRegistrantBody):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        RegistrantAdded
    """

    return (
        await asyncio_detailed(
            webinar_id=webinar_id,
            client=client,
            body=body,
            occurrence_ids=occurrence_ids,
        )
    ).parsed
