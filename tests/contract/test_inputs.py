"""What is given inside bodies, and days and moments, against the samples of requests."""

import re
from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta, timezone
from typing import Any

import httpx
import pytest

from tests.contract.arguments import Argument
from tests.contract.calls import arguments_of, method_of, named
from tests.contract.clients import AsyncZoom, Network, Zoom, errors
from tests.contract.collection import Call
from tests.contract.declarations import (
    fields_of,
    inputs,
    item_types,
    kinds,
    literals,
    options,
    required_of,
    signature_of,
)
from tests.contract.expectations import Expectation, expectations
from tests.contract.outcomes import outcome_of
from tests.contract.shapes import Place

pytestmark = pytest.mark.filterwarnings("ignore:.* is deprecated:DeprecationWarning")

# --- nested input ---------------------------------------------------------------------------------


def undeclared(declared: Any, argument: Argument, at: Place) -> Iterator[str]:
    """Yield what can be given inside of an argument, or has to be, and is declared otherwise."""
    place = ".".join((*at, argument.name))
    found = set(kinds(declared))
    # An object may be given as a model as well, and a whole number for any number.
    if not argument.is_file and found - {"null", "integer"} != argument.kinds - {"integer"}:
        yield f"{place} is declared {declared}, and can be {sorted(argument.kinds)}"
    allowed = item_types(declared)[0] if item_types(declared) else declared
    if {str(each) for each in literals(allowed)} != set(argument.marks.values):
        yield f"{place} is declared {allowed}, and can be {argument.marks.values}"
    if argument.item_kinds and not argument.item_kinds <= set(kinds(allowed)):
        yield f"{place} holds {allowed}, and can hold {sorted(argument.item_kinds)}"
    forms = inputs(allowed)
    if bool(forms) is not bool(argument.fields):
        yield f"{place} is declared {allowed}, and has {len(argument.fields)} fields"
    for form in forms:
        yield from _undeclared_fields(form, argument, (*at, argument.name))


def _undeclared_fields(form: type, argument: Argument, at: Place) -> Iterator[str]:
    fields = fields_of(form)
    known = {each.name: each for each in argument.fields}
    if fields.keys() != known.keys():
        yield f"{'.'.join(at)}: {form.__name__} has not the same keys: {fields.keys() ^ known}"
    required = {each.name for each in argument.fields if each.is_required}
    if required_of(form) != required:
        yield f"{'.'.join(at)}: {form.__name__} requires not just {sorted(required)}"
    for name in fields.keys() & known.keys():
        yield from undeclared(fields[name], known[name], at)


def test_nested_input(blocking_client: Zoom) -> None:
    """Each field at every depth of a body is declared: its type, values and whether it is required.

    Those are checked as well that the example does not send.
    """
    wrong = [
        f"{' '.join(each.request.address)}: {fault}"
        for each in expectations()
        for name, argument in named(each).items()
        if argument.place == "body"
        for fault in undeclared(
            signature_of(method_of(blocking_client, each.request.address)).types[name], argument, ()
        )
    ]
    assert wrong == []


# --- days and moments -----------------------------------------------------------------------------

_DAY = re.compile(r"\d{4}-\d\d-\d\d")
_MOMENT = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ")
INDIA = timezone(timedelta(hours=5, minutes=30))


def timely(call: Call) -> dict[str, Any]:
    """Return the arguments of a call that are days or moments, as such."""
    return {
        name: datetime.fromisoformat(value)
        if _MOMENT.fullmatch(value)
        else date.fromisoformat(value)
        for name, value in arguments_of(call).items()
        if isinstance(value, str) and (_DAY.fullmatch(value) or _MOMENT.fullmatch(value))
    }


DATED = [each for each in expectations() if timely(each.call)]


@pytest.mark.anyio
@pytest.mark.parametrize("expectation", DATED, ids=lambda each: " ".join(each.request.address))
async def test_days_and_moments(
    client: Zoom | AsyncZoom, network: Network, expectation: Expectation
) -> None:
    """A day or moment given as such, in whatever zone, is sent as the samples have it."""
    call = expectation.call
    given = timely(call)
    signature = signature_of(method_of(client, call.address))
    for name, value in given.items():
        assert type(value) in options(signature.types[name]), name
    moments = {name: as_moment(value) for name, value in given.items()}
    sent = []
    for variant in ({}, given, moments, {n: m.astimezone(INDIA) for n, m in moments.items()}):
        network.expect(httpx.Response(404))
        arguments = {**arguments_of(call), **variant}
        outcome = await outcome_of(client, call, given=arguments)
        assert isinstance(outcome, errors.APIError)
        [request] = network.requests
        sent.append((request.url, request.content))
    assert sent == [sent[0]] * 4


def as_moment(value: date) -> datetime:
    """Return a moment, for a day one in its middle."""
    if isinstance(value, datetime):
        return value
    return datetime(value.year, value.month, value.day, 12, tzinfo=UTC)
