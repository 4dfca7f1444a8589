"""What the client's data says of each operation and its examples, against the collection."""

import json
import warnings
from collections import Counter
from collections.abc import Mapping
from typing import Any

import httpx
import pytest

from tests.contract.calls import body_of, operations
from tests.contract.clients import AsyncZoom, Network, Zoom, awaiting, blocking, catalogue
from tests.contract.collection import Example
from tests.contract.expectations import Expectation, expectations
from tests.contract.facts import kept as kept_facts
from tests.contract.marks import says_deprecated
from tests.contract.outcomes import outcome_of
from tests.contract.pages import is_paged

FACTS, _ = kept_facts()
ADDED: Mapping[tuple[str, str], tuple[int, ...]] = {
    # Only a failure is documented under 200; the requests beside these answer 204.
    ("PATCH", "/accounts/:accountId/lock_settings"): (204,),
    ("PATCH", "/accounts/:accountId/options"): (204,),
    ("PUT", "/meetings/:meetingUUID/recordings/status"): (204,),
}
"""Successes that the collections do not have, written by hand with the reason."""

each_request = pytest.mark.parametrize(
    "expectation", expectations(), ids=lambda each: " ".join(each.request.address)
)


def test_same_operations() -> None:
    """The client has an operation for each request and no other."""
    assert sorted(operations()) == sorted(each.request.address for each in expectations())
    assert len(operations()) == len(catalogue())


@each_request
def test_answers(expectation: Expectation) -> None:
    """Successes are those of the answers; failures as well, each with its own meaning."""
    operation = operations()[expectation.request.address]
    successes = {each.example.status for each in expectation.answers if each.is_success}
    added = ADDED.get(expectation.request.address, ())
    assert operation.successes == tuple(sorted({*successes, *added}))
    assert not successes.intersection(added)
    documented = Counter((each.status, each.code, each.message) for each in operation.errors)
    assert documented == Counter(
        (each.status, each.code, each.message) for each in expectation.failures
    )


@each_request
def test_facts(expectation: Expectation) -> None:
    """Scopes, rate limit label, media types in their order, name and parameters agree."""
    operation = operations()[expectation.request.address]
    facts = FACTS[expectation.request.address]
    assert sorted(operation.scopes) == list(facts.scopes)
    assert (operation.rate_limit_label or "") == facts.label
    assert operation.is_deprecated is facts.is_deprecated
    assert operation.media_types == expectation.media_types
    assert operation.summary == expectation.request.name
    assert sorted(operation.query_parameters.values()) == sorted(
        each.name for each in expectation.arguments if each.place == "query"
    )
    has_pages = is_paged(expectation.request) and bool(expectation.answers)
    assert bool(operation.paging) is has_pages


@each_request
def test_examples(expectation: Expectation) -> None:
    """The examples that the client has are those of the collections, in order and whole."""
    operation = operations()[expectation.request.address]
    kept = list(catalogue().examples.get(operation.id, {}).values())
    assert kept == [as_data(each.example, kept[i]) for i, each in enumerate(expectation.answers)]


def as_data(example: Example, kept: Mapping[str, Any]) -> dict[str, Any]:
    """Return an example as the client's data has it; the names of files are taken from there."""
    call = example.call
    request: dict[str, Any] = {
        "path": dict(call.path_values),
        "query": [list(pair) for pair in call.query],
    }
    if "headers" in kept["request"]:
        request["headers"] = [["Accept", "application/json"]]
    if call.form:
        texts = [[key, text] for key, text in call.form if key not in call.files]
        request["body"] = {"content_type": "multipart/form-data", "fields": texts}
        if call.files:
            files = kept["request"]["body"]["files"]
            assert {key for key, _ in files} == call.files
            request["body"]["files"] = files
    elif call.body:
        request["body"] = {"content_type": "application/json", "text": call.body}
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
    request, call = expectation.request, expectation.call
    given = {*dict(call.query), *body_of(call)}
    used = [each for each in expectation.arguments if each.name in given and each.place != "path"]
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        for _ in range(2):
            await outcome_of(fresh, call)
    assert [each.category for each in caught] == [DeprecationWarning] * sum(
        [says_deprecated(request.description), *(each.marks.is_deprecated for each in used)]
    )
    assert {each.filename for each in caught} <= {outcome_of.__code__.co_filename}
