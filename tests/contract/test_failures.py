"""What the collection documents as failures, and what it does not document as one."""

import json

import httpx
import pytest
from attrs import evolve

from tests.contract.calls import answer_of, method_of
from tests.contract.clients import AsyncZoom, Network, Zoom
from tests.contract.declarations import signature_of
from tests.contract.expectations import Answer, Expectation, Failure, expectations
from tests.contract.outcomes import assert_failure, assert_value, outcome_of

pytestmark = pytest.mark.filterwarnings("ignore:.* is deprecated:DeprecationWarning")

WORDING = "As the server words it."
CODED = [
    (expectation, answer, failure)
    for expectation in expectations()
    for answer in expectation.answers
    for failure in answer.failures
    if failure.code is not None
]
SUCCEEDING = [
    (expectation, answer)
    for expectation in expectations()
    for answer in expectation.answers
    if answer.is_success and answer.example.status != 204
]


def name(*parts: Expectation | Answer | Failure) -> str:
    """Return what a case is called."""
    expectation, answer, *rest = parts
    assert isinstance(expectation, Expectation)
    assert isinstance(answer, Answer)
    codes = [str(each.code) for each in rest if isinstance(each, Failure)]
    return " ".join([*expectation.request.address, str(answer.example.status), *codes])


@pytest.mark.anyio
@pytest.mark.parametrize(
    ("expectation", "answer", "failure"), [pytest.param(*each, id=name(*each)) for each in CODED]
)
async def test_documented_code_is_raised(
    client: Zoom | AsyncZoom,
    network: Network,
    expectation: Expectation,
    answer: Answer,
    failure: Failure,
) -> None:
    """A code that an example documents comes back as its error, with its documented meaning."""
    network.expect(
        answer_of(answer.example, json.dumps({"code": failure.code, "message": WORDING}))
    )
    outcome = await outcome_of(client, answer.example.call)
    assert_failure(outcome, expectation, failure.status, failure.code)
    assert outcome.message == WORDING
    assert WORDING in str(outcome)
    assert failure.message.rstrip(" .:") in str(outcome)


@pytest.mark.anyio
@pytest.mark.parametrize("status", [500, 502, 429, 418])
async def test_undocumented_failure_is_raised(
    client: Zoom | AsyncZoom, network: Network, status: int
) -> None:
    """A failure that is not documented is raised as what its status means, whatever its body."""
    for expectation in expectations():
        documented = {each.status for each in expectation.failures}
        if status not in documented:
            network.expect(httpx.Response(status, html="<p>Sorry.</p>"))
            outcome = await outcome_of(client, expectation.call)
            assert_failure(outcome, expectation, status, None)


@pytest.mark.anyio
@pytest.mark.parametrize(
    ("expectation", "answer"), [pytest.param(*each, id=name(*each)) for each in SUCCEEDING]
)
async def test_undocumented_success_is_one(
    blocking_client: Zoom, network: Network, expectation: Expectation, answer: Answer
) -> None:
    """An answer under a status below 300 that is not documented is read as the documented one."""
    documented = {each.example.status for each in expectation.answers}
    other = next(each for each in (200, 201, 202, 203) if each not in documented)
    changed = evolve(answer, example=evolve(answer.example, status=other))
    network.expect(answer_of(changed.example))
    returns = signature_of(method_of(blocking_client, expectation.request.address)).returns
    assert_value(await outcome_of(blocking_client, changed.example.call), returns, changed)
