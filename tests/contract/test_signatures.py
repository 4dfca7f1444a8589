"""What can be given to a method, and what has to be, against the marks and samples of requests."""

import json
from typing import get_args
from urllib.parse import parse_qsl

import httpx
import pytest
from attrs import evolve

from tests.contract.arguments import Argument
from tests.contract.calls import (
    WHOLE,
    arguments_of,
    body_of,
    method_of,
    named,
    path_arguments,
)
from tests.contract.clients import AsyncZoom, Network, Zoom, errors
from tests.contract.declarations import (
    item_types,
    kinds,
    literals,
    options,
    signature_of,
)
from tests.contract.expectations import Expectation, expectations
from tests.contract.outcomes import outcome_of

pytestmark = pytest.mark.filterwarnings("ignore:.* is deprecated:DeprecationWarning")

each_request = pytest.mark.parametrize(
    "expectation", expectations(), ids=lambda each: " ".join(each.request.address)
)


def prefixes() -> dict[str, set[str]]:
    """Return the kinds of the ids at each place in a path, such as `/webinars/:webinarId`."""
    found: dict[str, set[str]] = {}
    for expectation in expectations():
        for place, argument in ids(expectation):
            found.setdefault(place, set()).update(argument.kinds)
    return found


def ids(expectation: Expectation) -> list[tuple[str, Argument]]:
    """Return the place of each id in the path of a request, and the id."""
    parts = expectation.request.call.template.split("/")
    places = ["/".join(parts[: i + 1]) for i, part in enumerate(parts) if part.startswith(":")]
    return list(zip(places, [a for a in expectation.arguments if a.place == "path"], strict=True))


KINDS_OF_IDS = prefixes()


@each_request
def test_arguments(blocking_client: Zoom, expectation: Expectation) -> None:
    """A method takes what its request has: path by place, the rest by name; required is marked."""
    arguments = named(expectation)
    signature = signature_of(method_of(blocking_client, expectation.request.address))
    of_path = [name for name, each in arguments.items() if each.place == "path"]
    others = [name for name, each in arguments.items() if each.place != "path"]
    assert list(signature.positional) == of_path
    assert sorted(signature.keywords) == sorted([*others, "request_options"])
    assert signature.required == {name for name, each in arguments.items() if each.is_required}


@each_request
def test_types_of_arguments(blocking_client: Zoom, expectation: Expectation) -> None:
    """An argument takes its samples, and where values are listed those and no others."""
    signature = signature_of(method_of(blocking_client, expectation.request.address))
    for name, argument in named(expectation).items():
        declared = signature.types[name]
        allowed = item_types(declared)[0] if "array" in argument.kinds else declared
        assert {str(each) for each in literals(allowed)} == set(argument.marks.values), name
        if argument.is_file:
            assert {str, bytes} <= set(options(declared)), name
        else:
            assert argument.kinds <= set(kinds(declared)), name
            assert argument.item_kinds <= set(kinds(allowed)), name


@each_request
def test_twins(blocking_client: Zoom, awaiting_client: AsyncZoom, expectation: Expectation) -> None:
    """The method that is awaited takes what its twin takes, and returns the same."""
    twins = (
        signature_of(method_of(each, expectation.request.address))
        for each in (blocking_client, awaiting_client)
    )
    first, second = (evolve(each, returns=get_args(each.returns) or each.returns) for each in twins)
    assert first == second


@pytest.mark.anyio
@each_request
async def test_only_what_is_given_is_sent(
    client: Zoom | AsyncZoom, network: Network, expectation: Expectation
) -> None:
    """A call with what is required alone sends that alone."""
    call = expectation.call
    required = {name for name, each in named(expectation).items() if each.is_required}
    given = {name: each for name, each in arguments_of(call).items() if name in required}
    network.expect(httpx.Response(404))
    assert isinstance(await outcome_of(client, call, given=given), errors.APIError)
    [sent] = network.requests
    query = parse_qsl(sent.url.query.decode(), keep_blank_values=True)
    needed = {(each.place, each.name) for each in expectation.arguments if each.is_required}
    assert query == [(key, text) for key, text in call.query if ("query", key) in needed]
    fields = {key: each for key, each in body_of(call).items() if ("body", key) in needed}
    if "application/json" in expectation.media_types:
        assert json.loads(sent.content or b"{}") == fields.get(WHOLE, fields)


# --- ids ------------------------------------------------------------------------------------------


@pytest.mark.anyio
@each_request
async def test_id_that_is_a_number(
    client: Zoom | AsyncZoom, network: Network, expectation: Expectation
) -> None:
    """Where all ids at a place are whole numbers a text is refused; elsewhere it is not."""
    call = expectation.call
    network.expect(httpx.Response(404))
    for index, (place, _) in enumerate(ids(expectation)):
        values = path_arguments(call)
        values[index] = "a-text"
        is_number = KINDS_OF_IDS[place] == {"integer"}
        expected = errors.InvalidArgumentError if is_number else errors.APIError
        assert isinstance(await outcome_of(client, call, values), expected)
        values[index] = "12345"
        assert isinstance(await outcome_of(client, call, values), errors.APIError)
