import json
from typing import Any

import pytest

from tests.spec.samples import HOST, converted, example, item

ERROR = {"name": "X", "message": "No.", "debug_id": "d"}
ORDER = {"id": 1, "total": 2}
PAYMENT = {"id": 1, "total": 2, "currency": "EUR", "state": "open"}


def answers(**operations: tuple[str, dict[int, Any]]) -> dict[str, Any]:
    """Return the document of operations: their titles, with the bodies of answers by status."""
    requests = [
        item(
            f"{HOST}/{path.replace('_', '/')}",
            "POST" if title.startswith("Create") else "GET",
            name=title,
            response=[example(json.dumps(body), code) for code, body in bodies.items()],
        )
        for path, (title, bodies) in operations.items()
    ]
    return converted(*requests).document


def names(document: dict[str, Any]) -> dict[str, list[str]]:
    """Return the names of the components with those of their properties."""
    schemas = document["components"]["schemas"]
    return {name: list(schema.get("properties", {})) for name, schema in schemas.items()}


def test_an_error_is_not_the_resource() -> None:
    """What only failures answer is an error, and the class of the resource is what is answered."""
    found = answers(
        v1_orders=("List orders", {200: [ORDER], 404: ERROR}),
        v2_orders=("Create an order", {201: ORDER, 400: ERROR}),
    )

    assert names(found) == {"Error": list(ERROR), "Order": list(ORDER)}


def test_an_operation_that_only_fails_has_an_error() -> None:
    """An operation of which no success was recorded does not give its name to its failure."""
    assert list(names(answers(orders=("Get an order", {404: ERROR})))) == ["Error"]


def test_an_error_with_details_is_the_same_error() -> None:
    """What says no more than another error is that error, in all operations."""
    details = {**ERROR, "details": [{"field": "total", "issue": "low"}]}
    found = answers(
        orders=("Get an order", {200: ORDER, 404: {"message": "No."}, 500: ERROR}),
        payments=("Create a payment", {201: PAYMENT, 422: details}),
    )

    assert list(names(found)) == ["Error", "ErrorDetails", "Order", "Payment"]
    assert set(names(found)["Error"]) == set(details)


@pytest.mark.parametrize(
    ("statuses", "expected"),
    [
        ((401, 401), {"Error", "UnauthorizedError"}),
        ((400, 401), {"Error", "PaymentError"}),
    ],
)
def test_several_errors_have_names_of_their_own(
    statuses: tuple[int, int], expected: set[str]
) -> None:
    """What most operations answer is the error; another one has the name of its status or thing."""
    other = {"error": "x", "error_description": "y"}
    found = answers(
        orders=("Get an order", {404: ERROR}),
        orders_all=("List orders", {404: ERROR}),
        payments=("Get a payment", {404: ERROR, statuses[0]: other}),
        payments_all=("List payments", {statuses[1]: other}),
    )

    assert set(names(found)) == expected


def test_a_failure_that_answers_the_thing_shares_its_class() -> None:
    """What a conflict answers may be the thing itself."""
    found = answers(payments=("Create a payment", {201: PAYMENT, 409: PAYMENT}))

    assert len(names(found)) == 1


def test_a_message_is_no_proof() -> None:
    """A result and an error that both have but a message are two things."""
    message = {"message": "x"}
    found = answers(payments=("Create a payment", {201: message, 404: message}))

    assert list(names(found)) == ["CreatePaymentResult", "Error"]


def test_a_failure_adds_nothing_to_a_resource() -> None:
    """An error that holds most of a resource leaves the resource as it was."""
    found = answers(payments=("Get a payment", {200: PAYMENT, 409: {**PAYMENT, "reason": "x"}}))

    assert names(found) == {"Payment": list(PAYMENT), "Error": [*PAYMENT, "reason"]}


def test_a_resource_that_is_an_error_keeps_its_name() -> None:
    """What lists errors answers resources; failures leave them their names."""
    found = answers(errors=("List payment errors", {200: [PAYMENT], 404: ERROR}))

    assert names(found) == {"PaymentError": list(PAYMENT), "Error": list(ERROR)}


def test_inner_objects_of_failures_give_way() -> None:
    """An object inside a failure never takes the name of one inside an answer."""
    order = {**ORDER, "payer": {"name": "x", "email": "y"}}
    failure = {**ERROR, "payer": {"code": 1, "reason": "z"}}
    found = answers(orders=("Get an order", {200: order, 404: failure}))

    assert names(found)["Payer"] == ["name", "email"]
