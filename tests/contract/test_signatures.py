"""What can be given to a method, and what has to be, against the marks and samples of requests."""

import json
import re
from collections.abc import Iterator, Mapping
from datetime import UTC, date, datetime, timedelta, timezone
from typing import Any
from urllib.parse import parse_qsl

import httpx
import pytest

from tests.contract.calls import (
    FILE,
    argument_names,
    arguments_of,
    method_of,
    name_of,
    path_arguments,
)
from tests.contract.clients import AsyncZoom, Network, Zoom, errors
from tests.contract.collection import Example, typed
from tests.contract.declarations import (
    fields_of,
    inputs,
    item_types,
    kinds,
    literals,
    options,
    records,
    signature_of,
)
from tests.contract.expectations import Argument, Expectation, expectations
from tests.contract.outcomes import outcome_of
from tests.contract.shapes import Place, kind_of

pytestmark = pytest.mark.filterwarnings("ignore:.* is deprecated:DeprecationWarning")

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
# Zoom types these ids as text, though all recorded values are numbers (see the overlay).
TEXTS = {
    ("GET", "/webinars/:webinarId"),
    ("GET", "/webinars/:webinarId/livestream"),
    ("PATCH", "/live_meetings/:meetingId/events"),
    ("POST", "/webinars/:webinarId/batch_registrants"),
}


@each_request
def test_arguments(client: Zoom | AsyncZoom, expectation: Expectation) -> None:
    """A method takes what its request has: its path by place, the rest by name, and its options."""
    names = names_of(expectation)
    signature = signature_of(method_of(client, expectation.request))
    of_path = [name for argument, name in names.items() if argument.place == "path"]
    others = [name for argument, name in names.items() if argument.place != "path"]
    assert list(signature.positional) == of_path
    assert sorted(signature.keywords) == sorted([*others, "request_options"])


@each_request
def test_required_arguments(client: Zoom | AsyncZoom, expectation: Expectation) -> None:
    """What the collection marks as required has to be given, and nothing else."""
    signature = signature_of(method_of(client, expectation.request))
    required = {name for each, name in names_of(expectation).items() if each.is_required}
    assert signature.required == required


@each_request
def test_types_of_arguments(client: Zoom | AsyncZoom, expectation: Expectation) -> None:
    """An argument takes its samples, and where values are listed those and no others."""
    signature = signature_of(method_of(client, expectation.request))
    for argument, name in names_of(expectation).items():
        declared = signature.types[name]
        assert {str(each) for each in literals(declared)} == set(argument.values), name
        if argument.is_file:
            assert {str, bytes} <= set(options(declared)), name
        else:
            assert argument.kinds, name
            assert argument.kinds <= set(kinds(declared)), name


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
        is_number = KINDS_OF_IDS[place] == {"integer"} and expectation.request.address not in TEXTS
        expected = errors.InvalidArgumentError if is_number else errors.NotFoundError
        assert isinstance(await outcome_of(client, example, values), expected)
        values[index] = "12345"
        assert isinstance(await outcome_of(client, example, values), errors.NotFoundError)


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
