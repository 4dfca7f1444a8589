"""Many people are registered, each once, whatever becomes of the requests."""

import json
from collections import Counter
from collections.abc import Callable
from typing import Any

import httpx
import pytest

from tests.unit.clocks import TestClock
from tests.unit.conftest import Run
from zoomkit import errors

MISSING = {"code": 3001, "message": "Webinar does not exist: 1."}


class Registry:
    """What Zoom keeps of who registers for one webinar or meeting.

    Attributes:
        people: The ids of those who are registered, by address.
        times: How often each address was registered.
        capacity: How many can register.
        refused: Addresses that spoil the request in which they are.
        losses: Which registering requests get no answer, from 1; and whether they were done.
        late: What a lost request will have done by the second look after it.
        batches: The addresses of each request.
        answers: Answers that are given to registering requests before all others.
    """

    def __init__(self) -> None:
        self.people: dict[str, str] = {}
        self.times: Counter[str] = Counter()
        self.capacity = 10_000
        self.refused: set[str] = set()
        self.losses: dict[int, bool] = {}
        self.late: list[str] = []
        self.looks = 0
        self.batches: list[list[str]] = []
        self.answers: list[httpx.Response] = []
        self.is_missing = False

    def respond(self, request: Any) -> httpx.Response:
        """Answer a request."""
        if self.is_missing:
            return httpx.Response(404, json=MISSING)
        if request.method == "GET":
            return self._list(request)
        body = json.loads(request.content)
        is_batch = request.url.path.endswith("/batch_registrants")
        rows = body["registrants"] if is_batch else [body]
        self.batches.append([row["email"] for row in rows])
        if self.answers:
            return self.answers.pop(0)
        loss = self.losses.pop(len(self.batches), None)
        if loss is False:
            self.looks = 0
            raise httpx.ReadError("reset")
        if len(rows) > 30 or self.refused & {row["email"] for row in rows}:
            return httpx.Response(400, json={"code": 300, "message": "Invalid field."})
        if len(self.people) + len(rows) > self.capacity:
            message = "The webinar's maximum attendee capacity has been reached."
            return httpx.Response(400, json={"code": 3043, "message": message})
        added = [self._add(row["email"]) for row in rows]
        if loss:
            raise httpx.ReadError("reset")
        return httpx.Response(201, json={"registrants": added} if is_batch else added[0])

    def _add(self, email: str) -> dict[str, str]:
        self.times[email] += 1
        known = self.people.setdefault(email, f"r-{len(self.people)}")
        return {"email": email, "registrant_id": known, "join_url": f"https://zoom.us/w/{known}"}

    def _list(self, request: Any) -> httpx.Response:
        assert request.url.params["status"] in ("approved", "pending", "denied")
        is_asked = request.url.params["status"] == "approved"
        self.looks += is_asked
        if self.looks > 1:
            for email in self.late:
                self._add(email)
            self.late = []
        people = [{"id": known, "email": email} for email, known in self.people.items()]
        return httpx.Response(200, json={"registrants": people * is_asked, "next_page_token": ""})


@pytest.fixture
def registry() -> Registry:
    """Nobody is registered."""
    return Registry()


@pytest.fixture(params=["webinars", "meetings"])
def register(request: pytest.FixtureRequest, run: Run, http: Any, registry: Registry) -> Any:
    """Register people for a webinar and for a meeting; no pause takes any time."""

    def respond(asked: Any) -> Any:
        try:
            answer = registry.respond(asked)
        except httpx.HTTPError as error:
            raise getattr(http, type(error).__name__)(str(error)) from None
        return http.Response(answer.status_code, headers=answer.headers.raw, content=answer.content)

    def register_rows(rows: Any, **options: Any) -> Any:
        def call(zoom: Any) -> Any:
            zoom._caller.clock = TestClock()
            return getattr(zoom, request.param).add_all_registrants(68423085, rows, **options)

        return run(call, transport=http.MockTransport(respond), max_retries=0)

    return register_rows


def people(count: int, **more: Any) -> list[dict[str, Any]]:
    """Return rows."""
    return [
        {"email": f"guest{number}@example.com", "first_name": f"Guest {number}", **more}
        for number in range(count)
    ]


Register = Callable[..., Any]


def test_all_are_added_in_batches(register: Register, registry: Registry) -> None:
    """95 people are four requests, and each row gets its registrant's id and link, in order."""
    outcomes = register(people(95), concurrency=4)
    assert sorted(map(len, registry.batches)) == [5, 30, 30, 30]
    assert {each.status for each in outcomes} == {"added"}
    assert [each.registrant_id for each in outcomes] == [
        registry.people[each.row["email"]] for each in outcomes
    ]
    assert outcomes[94].join_url.endswith(outcomes[94].registrant_id)
    assert repr(outcomes) == "Outcomes(added=95, already_registered=0, refused=0, failed=0)"


def test_who_is_there_is_not_registered_again(register: Register, registry: Registry) -> None:
    """Those who are registered, and those who are twice among the rows, are not sent again."""
    registry.people["guest1@example.com"] = "r-known"
    twice = {"email": "GUEST2@example.com", "first_name": "Again"}
    outcomes = register([*people(3), twice])
    assert registry.batches == [["guest0@example.com", "guest2@example.com"]]
    assert [each.status for each in outcomes] == [
        "added",
        "already_registered",
        "added",
        "already_registered",
    ]
    assert outcomes[1].registrant_id == "r-known"
    assert outcomes[3].registrant_id == outcomes[2].registrant_id


def test_a_bad_row_spoils_itself_only(register: Register, registry: Registry) -> None:
    """What is wrong with a batch is traced to its rows; the others are added."""
    registry.refused = {"guest7@example.com", "guest21@example.com"}
    outcomes = register(people(60))
    assert [n for n, each in enumerate(outcomes) if each.status == "refused"] == [7, 21]
    assert isinstance(outcomes[7].error, errors.ValidationError)
    assert len(outcomes.of("added")) == 58
    assert set(registry.times.values()) == {1}


def test_rows_without_what_is_needed_are_not_sent(register: Register, registry: Registry) -> None:
    """A row without an address or a name is refused here, and says what it lacks."""
    outcomes = register([{"email": "a@example.com"}, {"email": " ", "first_name": "B"}, *people(1)])
    assert [each.status for each in outcomes] == ["refused", "refused", "added"]
    assert "first_name of row 1" in str(outcomes[0].error)
    assert registry.batches == [["guest0@example.com"]]


def test_rows_that_are_none_are_an_error(register: Register, registry: Registry) -> None:
    """What is no row is told before anything is sent."""
    with pytest.raises(errors.InvalidArgumentError, match="row 2"):
        register([*people(1), "b@example.com"])
    with pytest.raises(errors.InvalidArgumentError, match="concurrency"):
        register(people(1), concurrency=0)
    assert registry.batches == []


@pytest.mark.parametrize("is_done", [True, False], ids=["done", "not done"])
def test_nobody_is_registered_twice(register: Register, registry: Registry, is_done: bool) -> None:
    """Where an answer is lost, who is registered is looked up before anything is sent again."""
    registry.losses = {1: is_done}
    outcomes = register(people(30), concurrency=1)
    assert {each.status for each in outcomes} == {"added"}
    assert set(registry.times.values()) == {1}
    assert len(registry.batches) == (1 if is_done else 2)


def test_what_is_done_late_is_not_done_again(register: Register, registry: Registry) -> None:
    """A request that takes effect only when it has been looked for once is not sent again."""
    registry.losses = {1: False}
    registry.late = [row["email"] for row in people(30)]
    outcomes = register(people(30), concurrency=1)
    assert {each.status for each in outcomes} == {"added"}
    assert set(registry.times.values()) == {1}
    assert len(registry.batches) == 1


def test_what_stays_unknown_says_so(register: Register, registry: Registry) -> None:
    """Rows whose answers are lost again and again fail, and may have been done."""
    registry.losses = dict.fromkeys(range(1, 9), False)
    outcomes = register(people(2), concurrency=1)
    assert [each.status for each in outcomes] == ["failed", "failed"]
    assert outcomes[0].error.is_outcome_unknown
    assert len(registry.batches) == 3


def test_a_full_event_takes_as_many_as_it_can(register: Register, registry: Registry) -> None:
    """Where there is room for some, those are added, and the others are told that it is full."""
    registry.capacity = 41
    outcomes = register(people(60), concurrency=1)
    assert len(outcomes.of("added")) == 41
    assert {type(each.error) for each in outcomes if each.error} == {errors.LimitReachedError}


def test_it_goes_on_after_a_failure(register: Register, registry: Registry) -> None:
    """A batch that Zoom fails to take is no end of the others."""
    registry.answers = [httpx.Response(429, json={"code": 429, "message": "Too many requests."})]
    outcomes = register(people(60), concurrency=1)
    assert (len(outcomes.of("failed")), len(outcomes.of("added"))) == (30, 30)


def test_what_is_in_the_way_of_all_ends_it(register: Register, registry: Registry) -> None:
    """Where every further request would fail alike, none is sent."""
    registry.answers = [httpx.Response(401, json={"code": 4700, "message": "No access."})]
    outcomes = register(people(95), concurrency=1)
    assert (len(registry.batches), len(outcomes.of("added"))) == (1, 0)
    assert all(isinstance(each.error, errors.APIError) for each in outcomes)


def test_a_webinar_that_is_not_there_raises(register: Register, registry: Registry) -> None:
    """What prevents the beginning is raised."""
    registry.is_missing = True
    with pytest.raises(errors.NotFoundError):
        register(people(1))


def test_rows_that_say_more_are_sent_one_by_one(register: Register, registry: Registry) -> None:
    """What a batch cannot say of a person is sent by the operation that registers one."""
    outcomes = register([*people(2), *[{**row, "org": "Example"} for row in people(4)[2:]]])
    assert sorted(map(len, registry.batches)) == [1, 1, 2]
    assert {each.status for each in outcomes} == {"added"}
    assert all(each.registrant_id for each in outcomes)


def test_progress_is_told(register: Register) -> None:
    """Progress rises to the number of rows."""
    told: list[tuple[int, int]] = []
    register(people(61), progress=lambda *far: told.append(far), concurrency=2)
    assert told == sorted(told)
    assert told[-1] == (61, 61)


def test_an_error_of_the_callback_is_the_callers(register: Register) -> None:
    """What the callback raises comes to the caller."""

    def progress(*_: int) -> None:
        raise LookupError("mine")

    with pytest.raises(LookupError, match="mine"):
        register(people(61), progress=progress)
