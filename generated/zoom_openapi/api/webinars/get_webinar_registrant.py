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
    webinar_id: int,
    registrant_id: str,
    *,
    occurrence_id: int | Unset = UNSET,
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    params["occurrence_id"] = occurrence_id

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/webinars/{webinar_id}/registrants/{registrant_id}".format(
            webinar_id=quote(str(webinar_id), safe=""),
            registrant_id=quote(str(registrant_id), safe=""),
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
    webinar_id: int,
    registrant_id: str,
    *,
    client: AuthenticatedClient | Client,
    occurrence_id: int | Unset = UNSET,
) -> Response[RegistrantList]:
    """Get a webinar registrant

     Return one registrant of a webinar.

    **Prerequisites:**
    * A webinar plan.

    Scopes: webinar:read:admin, webinar:read.

    Rate limit: Light.

    Documented failures:
    - 300: This is not a valid webinar number.
    - 400, code 1010: The user is not a member of this account.
    - 404, code 1001: No user with this ID or address is in the account.
    - 404, code 3001: The webinar does not exist or has expired.

    Args:
        webinar_id (int): The webinar number (64-bit integer). Example: 95000000001.
        registrant_id (str): ID of the registrant. Example: registrant000000000001.
        occurrence_id (int | Unset): Picks one occurrence of a recurring series. Example:
            1773673200000.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[RegistrantList]
    """

    kwargs = _get_kwargs(
        webinar_id=webinar_id,
        registrant_id=registrant_id,
        occurrence_id=occurrence_id,
    )

    response = client.get_httpx_client().request(
        **kwargs,
    )

    return _build_response(client=client, response=response)


def sync(
    webinar_id: int,
    registrant_id: str,
    *,
    client: AuthenticatedClient | Client,
    occurrence_id: int | Unset = UNSET,
) -> RegistrantList | None:
    """Get a webinar registrant

     Return one registrant of a webinar.

    **Prerequisites:**
    * A webinar plan.

    Scopes: webinar:read:admin, webinar:read.

    Rate limit: Light.

    Documented failures:
    - 300: This is not a valid webinar number.
    - 400, code 1010: The user is not a member of this account.
    - 404, code 1001: No user with this ID or address is in the account.
    - 404, code 3001: The webinar does not exist or has expired.

    Args:
        webinar_id (int): The webinar number (64-bit integer). Example: 95000000001.
        registrant_id (str): ID of the registrant. Example: registrant000000000001.
        occurrence_id (int | Unset): Picks one occurrence of a recurring series. Example:
            1773673200000.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        RegistrantList
    """

    return sync_detailed(
        webinar_id=webinar_id,
        registrant_id=registrant_id,
        client=client,
        occurrence_id=occurrence_id,
    ).parsed


async def asyncio_detailed(
    webinar_id: int,
    registrant_id: str,
    *,
    client: AuthenticatedClient | Client,
    occurrence_id: int | Unset = UNSET,
) -> Response[RegistrantList]:
    """Get a webinar registrant

     Return one registrant of a webinar.

    **Prerequisites:**
    * A webinar plan.

    Scopes: webinar:read:admin, webinar:read.

    Rate limit: Light.

    Documented failures:
    - 300: This is not a valid webinar number.
    - 400, code 1010: The user is not a member of this account.
    - 404, code 1001: No user with this ID or address is in the account.
    - 404, code 3001: The webinar does not exist or has expired.

    Args:
        webinar_id (int): The webinar number (64-bit integer). Example: 95000000001.
        registrant_id (str): ID of the registrant. Example: registrant000000000001.
        occurrence_id (int | Unset): Picks one occurrence of a recurring series. Example:
            1773673200000.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[RegistrantList]
    """

    kwargs = _get_kwargs(
        webinar_id=webinar_id,
        registrant_id=registrant_id,
        occurrence_id=occurrence_id,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    webinar_id: int,
    registrant_id: str,
    *,
    client: AuthenticatedClient | Client,
    occurrence_id: int | Unset = UNSET,
) -> RegistrantList | None:
    """Get a webinar registrant

     Return one registrant of a webinar.

    **Prerequisites:**
    * A webinar plan.

    Scopes: webinar:read:admin, webinar:read.

    Rate limit: Light.

    Documented failures:
    - 300: This is not a valid webinar number.
    - 400, code 1010: The user is not a member of this account.
    - 404, code 1001: No user with this ID or address is in the account.
    - 404, code 3001: The webinar does not exist or has expired.

    Args:
        webinar_id (int): The webinar number (64-bit integer). Example: 95000000001.
        registrant_id (str): ID of the registrant. Example: registrant000000000001.
        occurrence_id (int | Unset): Picks one occurrence of a recurring series. Example:
            1773673200000.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        RegistrantList
    """

    return (
        await asyncio_detailed(
            webinar_id=webinar_id,
            registrant_id=registrant_id,
            client=client,
            occurrence_id=occurrence_id,
        )
    ).parsed
