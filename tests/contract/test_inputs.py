"""What is given inside bodies, and days and moments, against the samples of requests."""

import re
from collections.abc import Iterator, Mapping
from datetime import UTC, date, datetime, timedelta, timezone
from typing import Any

import httpx
import pytest

from tests.contract.calls import (
    FILE,
    arguments_of,
    method_of,
    name_of,
)
from tests.contract.clients import AsyncZoom, Network, Zoom, errors
from tests.contract.collection import Example
from tests.contract.declarations import (
    fields_of,
    inputs,
    item_types,
    kinds,
    options,
    records,
    signature_of,
)
from tests.contract.expectations import Expectation, expectations
from tests.contract.outcomes import outcome_of
from tests.contract.shapes import Place, kind_of

pytestmark = pytest.mark.filterwarnings("ignore:.* is deprecated:DeprecationWarning")

each_request = pytest.mark.parametrize(
    "expectation", expectations(), ids=lambda each: " ".join(each.request.address)
)


# --- nested input ---------------------------------------------------------------------------------


def unknown(declared: Any, value: Any, at: Place) -> Iterator[str]:
    """Yield what a value that can be given has that its declared type has not."""
    if kind_of(value) not in set(kinds(declared)):
        yield f"{'.'.join(at)} is declared {declared}, and can be {value!r:.60}"
    elif isinstance(value, list):
        for each in value:
            yield from unknown(item_types(declared)[0], each, (*at, "[]"))
    elif isinstance(value, dict):
        for form in [*inputs(declared), *records(declared)]:
            yield from _unknown_keys(form, value, at)


def _unknown_keys(form: type, value: Mapping[str, Any], at: Place) -> Iterator[str]:
    fields = fields_of(form)
    is_model = bool(records(form))
    for key, each in value.items():
        name = name_of(key) if is_model else key
        if name not in fields:
            yield f"{'.'.join(at)} has {key}, which {form.__name__} has not"
        else:
            yield from unknown(fields[name], each, (*at, key))


@each_request
def test_nested_input(blocking_client: Zoom, expectation: Expectation) -> None:
    """Each key of what is nested in a body is declared, with a type that takes its samples."""
    signature = signature_of(method_of(blocking_client, expectation.request))
    for answer in expectation.answers:
        for name, value in arguments_of(answer.example).items():
            if value is not FILE:
                assert list(unknown(signature.types[name], value, (name,))) == []
                if isinstance(value, dict):
                    assert inputs(signature.types[name]), name


# --- days and moments -----------------------------------------------------------------------------

_DAY = re.compile(r"\d{4}-\d\d-\d\d")
_MOMENT = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ")
INDIA = timezone(timedelta(hours=5, minutes=30))


def timely(example: Example) -> dict[str, Any]:
    """Return the arguments of an example that are days or moments, as such."""
    return {
        name: datetime.fromisoformat(value)
        if _MOMENT.fullmatch(value)
        else date.fromisoformat(value)
        for name, value in arguments_of(example).items()
        if isinstance(value, str) and (_DAY.fullmatch(value) or _MOMENT.fullmatch(value))
    }


DATED = [each for each in expectations() if timely(each.answers[0].example)]


@pytest.mark.anyio
@pytest.mark.parametrize("expectation", DATED, ids=lambda each: " ".join(each.request.address))
async def test_days_and_moments(
    client: Zoom | AsyncZoom, network: Network, expectation: Expectation
) -> None:
    """A day or moment given as such, in whatever zone, is sent as the samples have it."""
    example = expectation.answers[0].example
    given = timely(example)
    signature = signature_of(method_of(client, expectation.request))
    for name, value in given.items():
        assert type(value) in options(signature.types[name]), name
    moments = {name: as_moment(value) for name, value in given.items()}
    sent = []
    for variant in ({}, given, moments, {n: m.astimezone(INDIA) for n, m in moments.items()}):
        network.expect(httpx.Response(404))
        arguments = {**arguments_of(example), **variant}
        outcome = await outcome_of(client, example, given=arguments)
        assert isinstance(outcome, errors.NotFoundError)
        [request] = network.requests
        sent.append((request.url, request.content))
    assert sent == [sent[0]] * 4


def as_moment(value: date) -> datetime:
    """Return a moment, for a day one in its middle."""
    if isinstance(value, datetime):
        return value
    return datetime(value.year, value.month, value.day, 12, tzinfo=UTC)
