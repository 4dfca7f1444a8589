"""Waiting ends when it happens, at the deadline, or with an error that will not pass."""

from typing import Any

import httpx
import pytest

from tests.unit.clocks import TestClock
from tests.unit.conftest import Run, Scripted
from zoomkit import errors

UUID = "4444AAAiAAAAAiAiAiiAii=="
STARTED = {"id": 68423085, "uuid": UUID, "status": "started"}
WAITING = {"id": 68423085, "uuid": UUID, "status": "waiting"}
PAST = {"uuid": UUID, "end_time": "2026-03-02T10:00:00Z", "participants_count": 3}
GONE = (404, {"code": 3001, "message": "Meeting does not exist: 68423085."})
NO_RECORDING = (404, {"code": 3301, "message": "There is no recording for this meeting."})


def answer(given: Any) -> Any:
    """Return an answer of data, or of a status and data."""
    return httpx.Response(given[0], json=given[1]) if isinstance(given, tuple) else given


def waited(run: Run, method: str, clock: TestClock, *arguments: Any, **options: Any) -> Any:
    """Wait with a client whose pauses take no time."""

    def call(zoom: Any) -> Any:
        zoom._caller.clock = clock
        resource, _, name = method.partition(".")
        return getattr(getattr(zoom, resource), name)(*arguments, **options)

    return run(call, max_retries=0)


def test_a_meeting_that_runs_is_waited_for(run: Run, scripted: Scripted) -> None:
    """The key figures of the instance that ran come when it has ended."""
    scripted.gives(STARTED, STARTED, WAITING, PAST)
    clock = TestClock()
    past = waited(run, "meetings.wait_until_ended", clock, 68423085)
    assert past.participants_count == 3
    assert scripted.last.url.path.startswith("/v2/past_meetings/4444AAA")
    assert len(clock.pauses) == 2


def test_a_meeting_that_is_over_is_not_waited_for(run: Run, scripted: Scripted) -> None:
    """What has ended already is told at once."""
    scripted.gives(WAITING, PAST)
    clock = TestClock()
    assert waited(run, "meetings.wait_until_ended", clock, 68423085).participants_count == 3
    assert clock.pauses == []


def test_a_meeting_that_never_was_is_an_error(run: Run, scripted: Scripted) -> None:
    """A meeting that there is not is told at once."""
    scripted.gives(answer(GONE), answer(GONE))
    with pytest.raises(errors.MeetingNotFoundError):
        waited(run, "meetings.wait_until_ended", TestClock(), 68423085)


def test_pauses_grow_and_end_at_the_deadline(run: Run, scripted: Scripted) -> None:
    """Pauses grow up to the longest; when the time is over, that is an error that says so."""
    scripted.gives(*[STARTED] * 200)
    clock = TestClock()
    with pytest.raises(errors.WaitTimeoutError, match="the meeting has not ended"):
        waited(run, "meetings.wait_until_ended", clock, 68423085, deadline=600, longest_pause=40)
    assert clock.time <= 600
    assert max(clock.pauses) <= 40
    assert clock.pauses[0] <= 3
    assert sum(each >= 30 for each in clock.pauses) >= 5


def test_what_passes_is_waited_out(run: Run, scripted: Scripted) -> None:
    """A failure that may pass does not end the waiting; five in a row do."""
    busy = answer((503, {}))
    scripted.gives(STARTED, busy, busy, WAITING, PAST)
    assert waited(run, "meetings.wait_until_ended", TestClock(), 68423085).participants_count == 3
    scripted.gives(*[busy] * 5)
    with pytest.raises(errors.ServerError):
        waited(run, "meetings.wait_until_ended", TestClock(), 68423085)
    assert scripted.answers == []


def test_an_hour_costs_some_75_requests(run: Run, scripted: Scripted) -> None:
    """It does, as docs/recordings.md says."""
    scripted.gives(*[STARTED] * 100)
    clock = TestClock()
    with pytest.raises(errors.WaitTimeoutError):
        waited(run, "meetings.wait_until_ended", clock, 68423085, deadline=3600)
    assert len(clock.pauses) + 1 in range(70, 82)


def test_deadline_that_passes_while_looking_fails(run: Run, scripted: Scripted) -> None:
    """Where the last look failed nothing is known, and the error says so and why."""
    scripted.gives(STARTED, answer((503, {})))
    with pytest.raises(
        errors.WaitTimeoutError, match=r"the last look failed.* answered 503"
    ) as told:
        waited(run, "meetings.wait_until_ended", TestClock(), 68423085, deadline=3)
    assert isinstance(told.value.__cause__, errors.ServerError)
    scripted.gives(answer((503, {})), STARTED)
    with pytest.raises(errors.WaitTimeoutError, match=r"the meeting has not ended\.$") as told:
        waited(run, "meetings.wait_until_ended", TestClock(), 68423085, deadline=3)
    assert told.value.__cause__ is None


def test_a_recording_is_waited_for(run: Run, scripted: Scripted) -> None:
    """A recording that is not there yet, or not whole, is waited for, with the kinds that count."""
    video = {
        "id": "1",
        "file_type": "MP4",
        "status": "completed",
        "download_url": "https://zoom.us/1",
    }
    words = {**video, "id": "2", "file_type": "TRANSCRIPT"}
    scripted.gives(
        answer(NO_RECORDING),
        {"recording_files": [{**video, "status": "processing"}]},
        {"recording_files": [video]},
        {"recording_files": [video, words]},
    )
    clock = TestClock()
    recording = waited(
        run, "recordings.wait_until_ready", clock, 68423085, kinds={"mp4", "transcript"}
    )
    assert len(recording.recording_files) == 2
    assert len(clock.pauses) == 3


@pytest.mark.parametrize(
    ("name", "value"), [("deadline", 0), ("deadline", "1"), ("longest_pause", None)]
)
def test_odd_numbers_are_refused(run: Run, scripted: Scripted, name: str, value: Any) -> None:
    """What is no number of seconds is an error before anything is sent."""
    with pytest.raises(errors.InvalidArgumentError, match=name):
        waited(run, "meetings.wait_until_ended", TestClock(), 1, **{name: value})
    assert scripted.requests == []


def test_meetings_end(run: Run, scripted: Scripted) -> None:
    """`meetings.end` is `update_status` with the action that ends."""
    scripted.gives(httpx.Response(204))
    assert run(lambda zoom: zoom.meetings.end("684 230 85")) is None
    assert (scripted.last.method, scripted.last.url.path) == ("PUT", "/v2/meetings/68423085/status")
    assert scripted.sent == {"action": "end"}
