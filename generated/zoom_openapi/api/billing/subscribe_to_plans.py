# Generated from zoom.postman_collection.json. Not to be edited.
from http import HTTPStatus
from typing import Any
from urllib.parse import quote

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.ordered_plans import OrderedPlans
from ...models.subscribe_to_plans_body import SubscribeToPlansBody
from ...types import Response


def _get_kwargs(
    account_id: str,
    *,
    body: SubscribeToPlansBody,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}

    _kwargs: dict[str, Any] = {
        "method": "post",
        "url": "/accounts/{account_id}/plans".format(
            account_id=quote(str(account_id), safe=""),
        ),
    }

    _kwargs["json"] = body.to_dict() if hasattr(body, "to_dict") else body

    headers["Content-Type"] = "application/json"

    _kwargs["headers"] = headers
    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> OrderedPlans | None:
    if response.status_code == 201:
        _response_201 = response.json()
        response_201: OrderedPlans
        if isinstance(_response_201, dict):
            response_201 = OrderedPlans.from_dict(_response_201)
        else:
            response_201 = _response_201

        return response_201

    if client.raise_on_unexpected_status:
        raise errors.UnexpectedStatus(response.status_code, response.content)
    else:
        return None


def _build_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Response[OrderedPlans]:
    return Response(
        status_code=HTTPStatus(response.status_code),
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    account_id: str,
    *,
    client: AuthenticatedClient | Client,
    body: SubscribeToPlansBody,
) -> Response[OrderedPlans]:
    """Subscribe to plans

     Subscribe a sub account to a base plan, with add-on plans if wanted. Once it has a base plan, add-
    ons need the request for an add-on plan.

    **Prerequisites:**
    * Your master account pays for the sub account, whose plan is Pro or higher.
    * Zoom must have approved you as a partner who manages the billing of sub accounts.

    Scopes: billing:master.

    Documented failures:
    - 200, code 200: The sub account already has an active subscription, or it cannot have this Pro
    plan.
    - 300, code 300: The plan cannot be bought, or the number of `hosts` is out of its bounds.
    - 400, code 2100: A field of the billing contact is invalid.
    - 404, code 1001: No such user exists.
    - 404, code 2001: There is no such account, or it is not yours to manage.

    Args:
        account_id (str): ID of the sub account. Example: subAccount000000000001.
        body (SubscribeToPlansBody):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[OrderedPlans]
    """

    kwargs = _get_kwargs(
        account_id=account_id,
        body=body,
    )

    response = client.get_httpx_client().request(
        **kwargs,
    )

    return _build_response(client=client, response=response)


def sync(
    account_id: str,
    *,
    client: AuthenticatedClient | Client,
    body: SubscribeToPlansBody,
) -> OrderedPlans | None:
    """Subscribe to plans

     Subscribe a sub account to a base plan, with add-on plans if wanted. Once it has a base plan, add-
    ons need the request for an add-on plan.

    **Prerequisites:**
    * Your master account pays for the sub account, whose plan is Pro or higher.
    * Zoom must have approved you as a partner who manages the billing of sub accounts.

    Scopes: billing:master.

    Documented failures:
    - 200, code 200: The sub account already has an active subscription, or it cannot have this Pro
    plan.
    - 300, code 300: The plan cannot be bought, or the number of `hosts` is out of its bounds.
    - 400, code 2100: A field of the billing contact is invalid.
    - 404, code 1001: No such user exists.
    - 404, code 2001: There is no such account, or it is not yours to manage.

    Args:
        account_id (str): ID of the sub account. Example: subAccount000000000001.
        body (SubscribeToPlansBody):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        OrderedPlans
    """

    return sync_detailed(
        account_id=account_id,
        client=client,
        body=body,
    ).parsed


async def asyncio_detailed(
    account_id: str,
    *,
    client: AuthenticatedClient | Client,
    body: SubscribeToPlansBody,
) -> Response[OrderedPlans]:
    """Subscribe to plans

     Subscribe a sub account to a base plan, with add-on plans if wanted. Once it has a base plan, add-
    ons need the request for an add-on plan.

    **Prerequisites:**
    * Your master account pays for the sub account, whose plan is Pro or higher.
    * Zoom must have approved you as a partner who manages the billing of sub accounts.

    Scopes: billing:master.

    Documented failures:
    - 200, code 200: The sub account already has an active subscription, or it cannot have this Pro
    plan.
    - 300, code 300: The plan cannot be bought, or the number of `hosts` is out of its bounds.
    - 400, code 2100: A field of the billing contact is invalid.
    - 404, code 1001: No such user exists.
    - 404, code 2001: There is no such account, or it is not yours to manage.

    Args:
        account_id (str): ID of the sub account. Example: subAccount000000000001.
        body (SubscribeToPlansBody):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[OrderedPlans]
    """

    kwargs = _get_kwargs(
        account_id=account_id,
        body=body,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    account_id: str,
    *,
    client: AuthenticatedClient | Client,
    body: SubscribeToPlansBody,
) -> OrderedPlans | None:
    """Subscribe to plans

     Subscribe a sub account to a base plan, with add-on plans if wanted. Once it has a base plan, add-
    ons need the request for an add-on plan.

    **Prerequisites:**
    * Your master account pays for the sub account, whose plan is Pro or higher.
    * Zoom must have approved you as a partner who manages the billing of sub accounts.

    Scopes: billing:master.

    Documented failures:
    - 200, code 200: The sub account already has an active subscription, or it cannot have this Pro
    plan.
    - 300, code 300: The plan cannot be bought, or the number of `hosts` is out of its bounds.
    - 400, code 2100: A field of the billing contact is invalid.
    - 404, code 1001: No such user exists.
    - 404, code 2001: There is no such account, or it is not yours to manage.

    Args:
        account_id (str): ID of the sub account. Example: subAccount000000000001.
        body (SubscribeToPlansBody):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        OrderedPlans
    """

    return (
        await asyncio_detailed(
            account_id=account_id,
            client=client,
            body=body,
        )
    ).parsed
