"""What was received, in the words of the calls that were made."""

from datetime import UTC, date, datetime
from typing import Any

import pytest

from zoomkit import Zoom, errors
from zoomkit.testing import FakeZoom


def test_calls_are_counted_by_any_name(fake: FakeZoom, zoom: Zoom) -> None:
    """A call is known by its method, by one written by hand, and by the operation's id."""
    zoom.webinars.end(68423085)
    for name in ("webinars.end", "webinars.update_status", "update_webinar_status"):
        assert len(fake.calls(name)) == 1
        fake.calls(name).assert_called_once()
    fake.calls("webinars.get").assert_not_called()
    with pytest.raises(errors.InvalidArgumentError, match="Did you mean"):
        fake.calls("webinars.ends")


def test_assertions_tell_what_was_called(fake: FakeZoom, zoom: Zoom) -> None:
    """Where a call was another, the calls are shown."""
    zoom.meetings.create("me", topic="a", duration=30)
    calls = fake.calls("meetings.create")
    calls.assert_called_once_with("me", topic="a", duration=30)
    with pytest.raises(AssertionError, match=r"\(me, topic='a', duration=30\)"):
        calls.assert_called_once_with("me", topic="a")
    with pytest.raises(AssertionError, match="was called 1 times"):
        calls.assert_not_called()
    zoom.meetings.create("me", topic="b")
    calls = fake.calls("meetings.create")
    with pytest.raises(AssertionError, match="was called 2 times"):
        calls.assert_called_once()
    calls.assert_called_with("me", topic="b")
    assert [each.json["topic"] for each in calls] == ["a", "b"]
    assert repr(calls) == "<2 calls of meetings.create>"


def test_call_by_hand_needs_no_implied_field(fake: FakeZoom, zoom: Zoom) -> None:
    """That `end` sends an action goes without saying."""
    zoom.webinars.end(68423085)
    fake.calls("webinars.end").assert_called_once_with(68423085)


def test_query_and_reserved_words(fake: FakeZoom, zoom: Zoom) -> None:
    """A query is told by its names; one that is a word of Python with an underscore."""
    zoom.request("GET", "/report/users", params={"from": "2026-03-01", "to": "2026-03-02"})
    (name,) = {each.operation.id for each in fake.requests if each.operation}
    fake.calls(name).assert_called_once_with(from_="2026-03-01", to="2026-03-02")


def test_journal_reads_well(fake: FakeZoom, zoom: Zoom) -> None:
    """Each request stands in a line with its answer, and without its token."""
    assert str(fake.journal) == "Nothing was received."
    with pytest.raises(errors.NotFoundError):
        zoom.webinars.get(1)
    assert str(fake.journal).splitlines() == [
        "POST /oauth/token -> 200",
        "GET /v2/webinars/1 -> 404",
    ]
    assert "Bearer" not in repr(fake.requests)
    fake.journal.clear()
    assert fake.requests == []


@pytest.mark.parametrize(
    ("name", "path", "arguments"),
    [
        ("meetings.get", [81234567890], {"show_previous_occurrences": True}),
        ("meetings.get", ["812 3456 7890"], {"occurrence_id": "1"}),
        ("meetings.get", ["812-3456-7890"], {}),
        ("meetings.get", [], {"meeting_id": 81234567890}),
        ("users.list", [], {"page_size": 100}),
        (
            "reports.list_user_meetings",
            ["me"],
            {"from_": date(2026, 3, 1), "to": datetime(2026, 3, 2, 9, tzinfo=UTC)},
        ),
        (
            "meetings.create",
            ["me"],
            {
                "topic": "Mine",
                "type_": 2,
                "start_time": datetime(2026, 3, 4, 10, tzinfo=UTC),
                "settings": {"approval_type": 0, "alternative_hosts": "a@example.com"},
            },
        ),
    ],
)
def test_arguments_are_said_as_they_are_passed(
    fake: FakeZoom, zoom: Any, name: str, path: list[Any], arguments: dict[str, Any]
) -> None:
    """What a method was called with is said in the same words, whatever form it is sent in."""
    fake.add_meeting(81234567890, type=8, recurrence={"type": 1, "end_times": 2})
    fake.meetings[81234567890]["occurrences"][0]["occurrence_id"] = "1"
    method = zoom
    for each in name.split("."):
        method = getattr(method, each)
    answer = method(*path, **arguments)
    if name in ("users.list", "reports.list_user_meetings"):
        list(answer)
    calls = fake.calls(name)
    calls.assert_called_once_with(*path, **arguments)
    with pytest.raises(AssertionError):
        calls.assert_called_with(*path, **arguments, another=1)


def test_other_arguments_are_others(fake: FakeZoom, zoom: Any) -> None:
    """A number in a body is no text, and another number is another one."""
    zoom.meetings.create("me", topic="2", duration=30)
    calls = fake.calls("meetings.create")
    for other in ({"topic": 2, "duration": 30}, {"topic": "2", "duration": 31}, {"topic": "2"}):
        with pytest.raises(AssertionError, match=r"\(me, topic='2', duration=30\)"):
            calls.assert_called_once_with("me", **other)
