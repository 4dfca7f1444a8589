# Generated from zoom.postman_collection.json. Not to be edited.
from http import HTTPStatus
from typing import Any
from urllib.parse import quote

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.ordered_add_on_plan import OrderedAddOnPlan
from ...models.subscribe_to_add_on_plan_body import SubscribeToAddOnPlanBody
from ...types import Response


def _get_kwargs(
    account_id: str,
    *,
    body: SubscribeToAddOnPlanBody,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}

    _kwargs: dict[str, Any] = {
        "method": "post",
        "url": "/accounts/{account_id}/plans/addons".format(
            account_id=quote(str(account_id), safe=""),
        ),
    }

    _kwargs["json"] = body.to_dict() if hasattr(body, "to_dict") else body

    headers["Content-Type"] = "application/json"

    _kwargs["headers"] = headers
    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> OrderedAddOnPlan | None:
    if response.status_code == 201:
        _response_201 = response.json()
        response_201: OrderedAddOnPlan
        if isinstance(_response_201, dict):
            response_201 = OrderedAddOnPlan.from_dict(_response_201)
        else:
            response_201 = _response_201

        return response_201

    if client.raise_on_unexpected_status:
        raise errors.UnexpectedStatus(response.status_code, response.content)
    else:
        return None


def _build_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Response[OrderedAddOnPlan]:
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
    body: SubscribeToAddOnPlanBody,
) -> Response[OrderedAddOnPlan]:
    """Subscribe to an add-on plan

     Subscribe a sub account to an add-on plan. It must have a paid base plan.

    **Prerequisites:**
    * Plan: Pro or higher, with the master account option.
    * The master account pays for the sub account, which is not on a free plan.
    * Zoom must have approved you as a partner who manages the billing of sub accounts.

    Scopes: billing:master.

    Rate limit: Heavy.

    Documented failures:
    - 400, code 2100: The sub account pays for itself, has a free plan only, or has such a plan already.
    - 404, code 1001: No such user exists.
    - 404, code 2001: There is no such account, or it is not yours to manage.

    Args:
        account_id (str): ID of the sub account. Example: subAccount000000000001.
        body (SubscribeToAddOnPlanBody):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[OrderedAddOnPlan]
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
    body: SubscribeToAddOnPlanBody,
) -> OrderedAddOnPlan | None:
    """Subscribe to an add-on plan

     Subscribe a sub account to an add-on plan. It must have a paid base plan.

    **Prerequisites:**
    * Plan: Pro or higher, with the master account option.
    * The master account pays for the sub account, which is not on a free plan.
    * Zoom must have approved you as a partner who manages the billing of sub accounts.

    Scopes: billing:master.

    Rate limit: Heavy.

    Documented failures:
    - 400, code 2100: The sub account pays for itself, has a free plan only, or has such a plan already.
    - 404, code 1001: No such user exists.
    - 404, code 2001: There is no such account, or it is not yours to manage.

    Args:
        account_id (str): ID of the sub account. Example: subAccount000000000001.
        body (SubscribeToAddOnPlanBody):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        OrderedAddOnPlan
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
    body: SubscribeToAddOnPlanBody,
) -> Response[OrderedAddOnPlan]:
    """Subscribe to an add-on plan

     Subscribe a sub account to an add-on plan. It must have a paid base plan.

    **Prerequisites:**
    * Plan: Pro or higher, with the master account option.
    * The master account pays for the sub account, which is not on a free plan.
    * Zoom must have approved you as a partner who manages the billing of sub accounts.

    Scopes: billing:master.

    Rate limit: Heavy.

    Documented failures:
    - 400, code 2100: The sub account pays for itself, has a free plan only, or has such a plan already.
    - 404, code 1001: No such user exists.
    - 404, code 2001: There is no such account, or it is not yours to manage.

    Args:
        account_id (str): ID of the sub account. Example: subAccount000000000001.
        body (SubscribeToAddOnPlanBody):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[OrderedAddOnPlan]
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
    body: SubscribeToAddOnPlanBody,
) -> OrderedAddOnPlan | None:
    """Subscribe to an add-on plan

     Subscribe a sub account to an add-on plan. It must have a paid base plan.

    **Prerequisites:**
    * Plan: Pro or higher, with the master account option.
    * The master account pays for the sub account, which is not on a free plan.
    * Zoom must have approved you as a partner who manages the billing of sub accounts.

    Scopes: billing:master.

    Rate limit: Heavy.

    Documented failures:
    - 400, code 2100: The sub account pays for itself, has a free plan only, or has such a plan already.
    - 404, code 1001: No such user exists.
    - 404, code 2001: There is no such account, or it is not yours to manage.

    Args:
        account_id (str): ID of the sub account. Example: subAccount000000000001.
        body (SubscribeToAddOnPlanBody):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        OrderedAddOnPlan
    """

    return (
        await asyncio_detailed(
            account_id=account_id,
            client=client,
            body=body,
        )
    ).parsed
