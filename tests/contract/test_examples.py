"""Every example of the collections, replayed through the real client over no network."""

from typing import Literal

import httpx
import pytest
from attrs import evolve, frozen

from tests.contract.calls import answer_of, assert_request
from tests.contract.clients import AsyncZoom, Network, Zoom, ZoomError, errors
from tests.contract.collection import ENDING, FOLDER, SEED
from tests.contract.expectations import Answer, Expectation, expectations
from tests.contract.outcomes import assert_outcome, outcome_of

pytestmark = pytest.mark.filterwarnings("ignore:.* is deprecated:DeprecationWarning")


@frozen
class Case:
    """An example, and the media type of the body that is sent.

    Attributes:
        expectation: What is expected of its request.
        answer: What is expected of its answer.
        media_type: The media type; None where nothing is sent.
    """

    expectation: Expectation
    answer: Answer
    media_type: str | None

    @property
    def encoding(self) -> Literal["json", "multipart"]:
        """The option that makes the client send this media type."""
        is_choice = self.media_type in self.expectation.media_types[1:]
        return "multipart" if is_choice else "json"

    @property
    def accepted(self) -> str:
        """The media type that the client has to ask for: JSON, if there is no other success."""
        successes = [each.example for each in self.expectation.answers if each.is_success]
        has_json = any("json" in each.content_type or not each.body for each in successes)
        return "application/json" if has_json or not successes else successes[0].content_type

    def __str__(self) -> str:
        example = self.answer.example
        return " ".join([*example.call.address, str(example.status), self.media_type or ""])


CASES = [
    Case(expectation, answer, media_type)
    for expectation in expectations()
    for answer in expectation.answers
    for media_type in (expectation.media_types or (None,))
]
WITHOUT_ANSWERS = [each for each in expectations() if not each.answers]
SEED_CASES = [case for case in CASES if case.expectation.request.address == SEED]


@pytest.mark.anyio
@pytest.mark.parametrize("case", CASES, ids=str)
async def test_client_replays(client: Zoom | AsyncZoom, network: Network, case: Case) -> None:
    """A client sends an example's request and understands its answer."""
    call = case.answer.example.call
    network.expect(answer_of(case.answer.example, case.answer.body or None))
    choosing = client.with_options(body_encoding=case.encoding)
    outcome = await outcome_of(choosing, call)
    [sent] = network.requests
    assert_request(sent, call, case.media_type, case.accepted)
    assert_outcome(client, outcome, case.expectation, case.answer)


@pytest.mark.anyio
async def test_request_without_answers_is_sent(client: Zoom | AsyncZoom, network: Network) -> None:
    """A request that documents no answer is sent as it stands, and any 2xx is its success."""
    for each in WITHOUT_ANSWERS:
        network.expect(httpx.Response(204))
        outcome = await outcome_of(client, each.call)
        assert not isinstance(outcome, ZoomError), each.request.address
        [sent] = network.requests
        assert_request(sent, each.call, next(iter(each.media_types), None), "application/json")


def test_every_example_has_a_case() -> None:
    """No example of the collections lacks a case, and no request is left out."""
    texts = [path.read_text(encoding="utf-8") for path in FOLDER.glob(f"*{ENDING}")]
    replayed = {id(case.answer) for case in CASES}
    assert len(replayed) == sum(text.count('"originalRequest": {') for text in texts) > 3000
    called = {case.expectation.request.address for case in CASES}
    assert len(called) + len(WITHOUT_ANSWERS) == len(expectations())


@pytest.mark.parametrize(
    "change",
    [
        pytest.param({"method": "POST"}, id="method"),
        pytest.param({"url": "https://api.zoom.us/v2/webinars/68423085/status/x"}, id="path"),
        pytest.param({"url": "https://api.zoom.us/v2/webinars/68423085/status?x=1"}, id="query"),
        pytest.param({"url": "https://example.com/v2/webinars/68423085/status"}, id="host"),
        pytest.param({"content": b""}, id="body dropped"),
        pytest.param({"content": b'{"action":"stop"}'}, id="value"),
        pytest.param({"content": b'{"status":"end"}'}, id="field"),
        pytest.param({"authorization": "Bearer other"}, id="credentials"),
        pytest.param({"content-type": "text/json"}, id="media type"),
        pytest.param({"accept": "*/*"}, id="accepted"),
    ],
)
@pytest.mark.anyio
async def test_guard_notices_a_wrong_request(
    blocking_client: Zoom, network: Network, change: dict[str, str]
) -> None:
    """The comparison with the original request fails for a request that differs in one thing."""
    case = SEED_CASES[0]
    example = case.answer.example
    network.expect(answer_of(example))
    await outcome_of(blocking_client, example.call)
    [sent] = network.requests
    url = str(sent.url)
    assert_request(sent, example.call, case.media_type, case.accepted)
    parts = {"method": sent.method, "url": url, "content": sent.content}
    headers = {name: sent.headers[name] for name in ("authorization", "content-type", "accept")}
    headers |= {name: text for name, text in change.items() if name in headers}
    parts |= {name: each for name, each in change.items() if name in parts}
    spoilt = httpx.Request(**parts, headers=headers)  # type: ignore[arg-type]
    with pytest.raises(AssertionError):
        assert_request(spoilt, example.call, case.media_type, case.accepted)


@pytest.mark.anyio
@pytest.mark.parametrize("case", SEED_CASES, ids=str)
async def test_guard_notices_a_wrong_outcome(
    blocking_client: Zoom, network: Network, case: Case
) -> None:
    """The comparison of outcomes fails for a value in place of an error and the reverse."""
    network.expect(answer_of(case.answer.example))
    outcome = await outcome_of(blocking_client, case.answer.example.call)
    assert_outcome(blocking_client, outcome, case.expectation, case.answer)
    wrong = None if isinstance(outcome, ZoomError) else errors.ConfigurationError("something else")
    with pytest.raises(AssertionError):
        assert_outcome(blocking_client, wrong, case.expectation, case.answer)
    other = evolve(case.answer, is_success=not case.answer.is_success)
    with pytest.raises(AssertionError):
        assert_outcome(blocking_client, outcome, case.expectation, other)
