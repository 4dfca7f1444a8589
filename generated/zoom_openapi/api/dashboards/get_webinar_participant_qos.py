# Generated from zoom.postman_collection.json. Not to be edited.
from http import HTTPStatus
from typing import Any
from urllib.parse import quote

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.get_webinar_participant_qos_type import (
    GetWebinarParticipantQosType,
)
from ...models.participant_qos import ParticipantQos
from ...types import UNSET, Response, Unset


def _get_kwargs(
    webinar_id: str,
    participant_id: str,
    *,
    type_: GetWebinarParticipantQosType | Unset = UNSET,
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    json_type_: str | Unset = UNSET
    if not isinstance(type_, Unset):
        json_type_ = type_

    params["type"] = json_type_

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/metrics/webinars/{webinar_id}/participants/{participant_id}/qos".format(
            webinar_id=quote(str(webinar_id), safe=""),
            participant_id=quote(str(participant_id), safe=""),
        ),
        "params": params,
    }

    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> ParticipantQos | None:
    if response.status_code == 200:
        _response_200 = response.json()
        response_200: ParticipantQos
        if isinstance(_response_200, dict):
            response_200 = ParticipantQos.from_dict(_response_200)
        else:
            response_200 = _response_200

        return response_200

    if client.raise_on_unexpected_status:
        raise errors.UnexpectedStatus(response.status_code, response.content)
    else:
        return None


def _build_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Response[ParticipantQos]:
    return Response(
        status_code=HTTPStatus(response.status_code),
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    webinar_id: str,
    participant_id: str,
    *,
    client: AuthenticatedClient | Client,
    type_: GetWebinarParticipantQosType | Unset = UNSET,
) -> Response[ParticipantQos]:
    """Get webinar participant QoS

     Return the connection quality of one participant of a live or past webinar over time. Latency is an
    average and a maximum over five seconds and includes processing; there is nothing while no data
    flows. `email`, `user_name`, `location` and `ip_address` may be empty for accounts without a signed
    HIPAA agreement (BAA) or with a legacy one.

    **Prerequisites:**
    * Plan: Business, Education or API.

    Scopes: dashboard_webinars:read:admin.

    Rate limit: Heavy.

    Documented failures:
    - 300, code 300: The data of this webinar is closed to you.
    - 404, code 3001: No such webinar, or it has no details.

    Args:
        webinar_id (str): Webinar UUID or number; a number picks the latest occurrence. Encode a
            UUID twice when it starts with `/` or contains `//`. Example: d2ViaW5hci4uLi4uMDAwMQ==.
        participant_id (str): ID of the participant, as the list of participants gives it.
            Example: jonasLindqvist00000001.
        type_ (GetWebinarParticipantQosType | Unset): State of the webinar: `live` running now,
            `past` over. Default: `live`. Example: past.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[ParticipantQos]
    """

    kwargs = _get_kwargs(
        webinar_id=webinar_id,
        participant_id=participant_id,
        type_=type_,
    )

    response = client.get_httpx_client().request(
        **kwargs,
    )

    return _build_response(client=client, response=response)


def sync(
    webinar_id: str,
    participant_id: str,
    *,
    client: AuthenticatedClient | Client,
    type_: GetWebinarParticipantQosType | Unset = UNSET,
) -> ParticipantQos | None:
    """Get webinar participant QoS

     Return the connection quality of one participant of a live or past webinar over time. Latency is an
    average and a maximum over five seconds and includes processing; there is nothing while no data
    flows. `email`, `user_name`, `location` and `ip_address` may be empty for accounts without a signed
    HIPAA agreement (BAA) or with a legacy one.

    **Prerequisites:**
    * Plan: Business, Education or API.

    Scopes: dashboard_webinars:read:admin.

    Rate limit: Heavy.

    Documented failures:
    - 300, code 300: The data of this webinar is closed to you.
    - 404, code 3001: No such webinar, or it has no details.

    Args:
        webinar_id (str): Webinar UUID or number; a number picks the latest occurrence. Encode a
            UUID twice when it starts with `/` or contains `//`. Example: d2ViaW5hci4uLi4uMDAwMQ==.
        participant_id (str): ID of the participant, as the list of participants gives it.
            Example: jonasLindqvist00000001.
        type_ (GetWebinarParticipantQosType | Unset): State of the webinar: `live` running now,
            `past` over. Default: `live`. Example: past.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        ParticipantQos
    """

    return sync_detailed(
        webinar_id=webinar_id,
        participant_id=participant_id,
        client=client,
        type_=type_,
    ).parsed


async def asyncio_detailed(
    webinar_id: str,
    participant_id: str,
    *,
    client: AuthenticatedClient | Client,
    type_: GetWebinarParticipantQosType | Unset = UNSET,
) -> Response[ParticipantQos]:
    """Get webinar participant QoS

     Return the connection quality of one participant of a live or past webinar over time. Latency is an
    average and a maximum over five seconds and includes processing; there is nothing while no data
    flows. `email`, `user_name`, `location` and `ip_address` may be empty for accounts without a signed
    HIPAA agreement (BAA) or with a legacy one.

    **Prerequisites:**
    * Plan: Business, Education or API.

    Scopes: dashboard_webinars:read:admin.

    Rate limit: Heavy.

    Documented failures:
    - 300, code 300: The data of this webinar is closed to you.
    - 404, code 3001: No such webinar, or it has no details.

    Args:
        webinar_id (str): Webinar UUID or number; a number picks the latest occurrence. Encode a
            UUID twice when it starts with `/` or contains `//`. Example: d2ViaW5hci4uLi4uMDAwMQ==.
        participant_id (str): ID of the participant, as the list of participants gives it.
            Example: jonasLindqvist00000001.
        type_ (GetWebinarParticipantQosType | Unset): State of the webinar: `live` running now,
            `past` over. Default: `live`. Example: past.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[ParticipantQos]
    """

    kwargs = _get_kwargs(
        webinar_id=webinar_id,
        participant_id=participant_id,
        type_=type_,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    webinar_id: str,
    participant_id: str,
    *,
    client: AuthenticatedClient | Client,
    type_: GetWebinarParticipantQosType | Unset = UNSET,
) -> ParticipantQos | None:
    """Get webinar participant QoS

     Return the connection quality of one participant of a live or past webinar over time. Latency is an
    average and a maximum over five seconds and includes processing; there is nothing while no data
    flows. `email`, `user_name`, `location` and `ip_address` may be empty for accounts without a signed
    HIPAA agreement (BAA) or with a legacy one.

    **Prerequisites:**
    * Plan: Business, Education or API.

    Scopes: dashboard_webinars:read:admin.

    Rate limit: Heavy.

    Documented failures:
    - 300, code 300: The data of this webinar is closed to you.
    - 404, code 3001: No such webinar, or it has no details.

    Args:
        webinar_id (str): Webinar UUID or number; a number picks the latest occurrence. Encode a
            UUID twice when it starts with `/` or contains `//`. Example: d2ViaW5hci4uLi4uMDAwMQ==.
        participant_id (str): ID of the participant, as the list of participants gives it.
            Example: jonasLindqvist00000001.
        type_ (GetWebinarParticipantQosType | Unset): State of the webinar: `live` running now,
            `past` over. Default: `live`. Example: past.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        ParticipantQos
    """

    return (
        await asyncio_detailed(
            webinar_id=webinar_id,
            participant_id=participant_id,
            client=client,
            type_=type_,
        )
    ).parsed
