"""What can be given to a method, and what has to be, against the marks and samples of requests."""

import json
from collections.abc import Mapping
from typing import get_args
from urllib.parse import parse_qsl

import httpx
import pytest
from attrs import evolve

from tests.contract.calls import (
    argument_names,
    arguments_of,
    method_of,
    path_arguments,
)
from tests.contract.clients import AsyncZoom, Network, Zoom, errors
from tests.contract.collection import typed
from tests.contract.declarations import (
    kinds,
    literals,
    options,
    signature_of,
)
from tests.contract.expectations import Argument, Expectation, expectations
from tests.contract.outcomes import outcome_of

pytestmark = pytest.mark.filterwarnings("ignore:.* is deprecated:DeprecationWarning")

TEXT_IDS = [
    ("GET", "/webinars/:webinarId"),
    ("GET", "/webinars/:webinarId/livestream"),
    ("POST", "/webinars/:webinarId/batch_registrants"),
    ("PATCH", "/live_meetings/:meetingId/events"),
]
"""Where an id is a text as well though all samples are numbers: Zoom types these as texts."""

each_request = pytest.mark.parametrize(
    "expectation", expectations(), ids=lambda each: " ".join(each.request.address)
)


def names_of(expectation: Expectation) -> Mapping[Argument, str]:
    """Return the names in Python of what can be given to a request."""
    keys = {
        place: [each.name for each in expectation.arguments if each.place == place]
        for place in ("query", "body")
    }
    names = argument_names(expectation.request.template, keys["query"], keys["body"])
    return {each: names[f"{each.place}:{each.name}"] for each in expectation.arguments}


def prefixes() -> dict[str, set[str]]:
    """Return the kinds of the ids at each place in a path, such as `/webinars/:webinarId`."""
    found: dict[str, set[str]] = {}
    for expectation in expectations():
        for place, argument in ids(expectation):
            found.setdefault(place, set()).update(argument.kinds)
    return found


def ids(expectation: Expectation) -> list[tuple[str, Argument]]:
    """Return the place of each id in the path of a request, and the id."""
    parts = expectation.request.template.split("/")
    places = ["/".join(parts[: i + 1]) for i, part in enumerate(parts) if part.startswith(":")]
    return list(zip(places, [a for a in expectation.arguments if a.place == "path"], strict=True))


KINDS_OF_IDS = prefixes()


@each_request
def test_arguments(blocking_client: Zoom, expectation: Expectation) -> None:
    """A method takes what its request has: its path by place, the rest by name, and its options."""
    names = names_of(expectation)
    signature = signature_of(method_of(blocking_client, expectation.request))
    of_path = [name for argument, name in names.items() if argument.place == "path"]
    others = [name for argument, name in names.items() if argument.place != "path"]
    assert list(signature.positional) == of_path
    assert sorted(signature.keywords) == sorted([*others, "request_options"])


@each_request
def test_required_arguments(blocking_client: Zoom, expectation: Expectation) -> None:
    """What the collection marks as required has to be given, and nothing else."""
    signature = signature_of(method_of(blocking_client, expectation.request))
    required = {name for each, name in names_of(expectation).items() if each.is_required}
    assert signature.required == required


@each_request
def test_types_of_arguments(blocking_client: Zoom, expectation: Expectation) -> None:
    """An argument takes its samples, and where values are listed those and no others."""
    signature = signature_of(method_of(blocking_client, expectation.request))
    for argument, name in names_of(expectation).items():
        declared = signature.types[name]
        assert {str(each) for each in literals(declared)} == set(argument.values), name
        if argument.is_file:
            assert {str, bytes} <= set(options(declared)), name
        else:
            assert argument.kinds, name
            assert argument.kinds <= set(kinds(declared)), name


@each_request
def test_twins(blocking_client: Zoom, awaiting_client: AsyncZoom, expectation: Expectation) -> None:
    """The method that is awaited takes what its twin takes, and returns the same."""
    twins = (
        signature_of(method_of(each, expectation.request))
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
    example = expectation.answers[0].example
    names = names_of(expectation)
    required = {name for each, name in names.items() if each.is_required}
    given = {name: each for name, each in arguments_of(example).items() if name in required}
    network.expect(httpx.Response(404))
    assert isinstance(await outcome_of(client, example, given=given), errors.NotFoundError)
    [sent] = network.requests
    query = parse_qsl(sent.url.query.decode(), keep_blank_values=True)
    needed = {(each.place, each.name) for each in expectation.arguments if each.is_required}
    assert query == [(key, text) for key, text in example.query if ("query", key) in needed]
    fields = {key: typed(text) for key, text in example.form if ("body", key) in needed}
    if not any(each.is_file for each in expectation.arguments):
        assert json.loads(sent.content or b"{}") == fields


# --- ids ------------------------------------------------------------------------------------------


@pytest.mark.anyio
@each_request
async def test_id_that_is_a_number(
    client: Zoom | AsyncZoom, network: Network, expectation: Expectation
) -> None:
    """Where all ids at a place are whole numbers a text is refused; elsewhere it is not."""
    example = expectation.answers[0].example
    network.expect(httpx.Response(404))
    for index, (place, _) in enumerate(ids(expectation)):
        values = path_arguments(example)
        values[index] = "a-text"
        is_number = KINDS_OF_IDS[place] == {"integer"} and example.address not in TEXT_IDS
        expected = errors.InvalidArgumentError if is_number else errors.NotFoundError
        assert isinstance(await outcome_of(client, example, values), expected)
        values[index] = "12345"
        assert isinstance(await outcome_of(client, example, values), errors.NotFoundError)


@pytest.mark.parametrize("address", TEXT_IDS, ids=" ".join)
def test_exception_is_needed(address: tuple[str, str]) -> None:
    """What is listed by hand is in the collection, where all samples are numbers."""
    [expectation] = [each for each in expectations() if each.request.address == address]
    assert [KINDS_OF_IDS[place] for place, _ in ids(expectation)] == [{"integer"}]
