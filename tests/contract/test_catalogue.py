"""What the client's data says of each operation and its examples, against the collection."""

import json
import warnings
from collections import Counter
from collections.abc import Mapping
from typing import Any

import httpx
import pytest

from tests.contract.calls import operations
from tests.contract.clients import AsyncZoom, Network, Zoom, awaiting, blocking, catalogue
from tests.contract.collection import Example
from tests.contract.expectations import Expectation, expectations
from tests.contract.facts import digest
from tests.contract.marks import says_deprecated
from tests.contract.outcomes import outcome_of
from tests.contract.pages import is_paged

FACTS = digest()
ADDED: Mapping[tuple[str, str], tuple[int, ...]] = {
    # HTTP allows no body under 204, where the collection shows one.
    ("GET", "/chat/users/:userId/messages/:messageId"): (200,),
    # All other operations that change a room, or the status of registrants, answer 204.
    ("PATCH", "/rooms/locations/:locationId"): (204,),
    ("PUT", "/webinars/:webinarId/registrants/status"): (204,),
}
"""Successes that the collection does not have, written by hand with the reason."""

each_request = pytest.mark.parametrize(
    "expectation", expectations(), ids=lambda each: " ".join(each.request.address)
)


def test_same_operations() -> None:
    """The client has an operation for each request and no other."""
    assert sorted(operations()) == sorted(each.request.address for each in expectations())
    assert len(operations()) == len(catalogue())


@each_request
def test_statuses(expectation: Expectation) -> None:
    """The successes and failures of an operation are those of its examples."""
    operation = operations()[expectation.request.address]
    successes = {each.example.status for each in expectation.answers if each.is_success}
    added = ADDED.get(expectation.request.address, ())
    assert operation.successes == tuple(sorted({*successes, *added}))
    assert not successes.intersection(added)
    assert {*successes, *(each.status for each in operation.errors)} == set(
        FACTS[expectation.request.address].statuses
    )


@each_request
def test_failures(expectation: Expectation) -> None:
    """The documented failures are those of the examples, each with its own meaning."""
    operation = operations()[expectation.request.address]
    documented = Counter((each.status, each.code, each.message) for each in operation.errors)
    assert documented == Counter(
        (each.status, each.code, each.message) for each in expectation.failures
    )


@each_request
def test_facts(expectation: Expectation) -> None:
    """Scopes, rate limit label, media types in their order, name and deprecation agree."""
    operation = operations()[expectation.request.address]
    facts = FACTS[expectation.request.address]
    assert sorted(operation.scopes) == list(facts.scopes)
    assert operation.rate_limit_label == facts.label
    assert operation.media_types == expectation.media_types
    assert operation.summary == expectation.request.name
    assert sorted(operation.query_parameters.values()) == list(facts.query_keys)
    assert bool(operation.paging) is is_paged(expectation.request)


@each_request
def test_examples(expectation: Expectation) -> None:
    """The examples that the client has are those of the collection, in order and whole."""
    operation = operations()[expectation.request.address]
    kept = list(catalogue().examples[operation.id].values())
    assert kept == [as_data(each.example, kept[i]) for i, each in enumerate(expectation.answers)]


def as_data(example: Example, kept: Mapping[str, Any]) -> dict[str, Any]:
    """Return an example as the client's data has it; the names of files are taken from there."""
    request: dict[str, Any] = {
        "path": dict(example.path_values),
        "query": [list(pair) for pair in example.query],
    }
    if example.form:
        texts = [[key, text] for key, text in example.form if key not in example.files]
        request["body"] = {"content_type": "multipart/form-data", "fields": texts}
        if example.files:
            files = kept["request"]["body"]["files"]
            assert {key for key, _ in files} == example.files
            request["body"]["files"] = files
    response: dict[str, Any] = {"content_type": example.content_type}
    if example.headers:
        response["headers"] = [list(pair) for pair in example.headers]
    if example.body:
        is_json = "json" in example.content_type
        response["body"] = json.loads(example.body) if is_json else example.body
    return {
        "name": example.name,
        "status": example.status,
        "request": request,
        "response": response,
    }


@pytest.fixture(scope="module", params=[blocking, awaiting])
def fresh(request: pytest.FixtureRequest) -> Zoom | AsyncZoom:
    """A client that has not warned of anything yet."""
    client: Zoom | AsyncZoom = request.param(Network([httpx.Response(404)]))
    return client


@pytest.mark.anyio
@each_request
async def test_deprecation(fresh: Zoom | AsyncZoom, expectation: Expectation) -> None:
    """Who uses what the collection's texts call deprecated is warned, once; nobody else is."""
    request, example = expectation.request, expectation.answers[0].example
    given = {*dict(example.query), *dict(example.form)}
    fields = [each for each in (*request.query, *request.body) if each.key in given]
    texts = [request.description, *(each.description for each in fields)]
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        for _ in range(2):
            await outcome_of(fresh, example)
    assert [each.category for each in caught] == [DeprecationWarning] * sum(
        map(says_deprecated, texts)
    )
    assert {each.filename for each in caught} <= {outcome_of.__code__.co_filename}
