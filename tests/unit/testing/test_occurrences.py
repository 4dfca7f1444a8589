"""Meetings and webinars that recur have occurrences."""

from typing import Any

import pytest

from zoomkit import Zoom, errors
from zoomkit.testing import FakeZoom
from zoomkit.testing.occurrences import settle
from zoomkit.testing.records import Record

HOST = "host@example.com"
BOTH = pytest.mark.parametrize(("kind", "type_"), [("meetings", 8), ("webinars", 9)])


@pytest.fixture
def fake() -> FakeZoom:
    """A fake in which nothing is scheduled."""
    return FakeZoom()


def starts(recurrence: dict[str, Any], start: str, timezone: str = "UTC") -> list[str]:
    """Return when the occurrences are."""
    fields = {"type": 8, "start_time": start, "timezone": timezone, "recurrence": recurrence}
    record = Record("meetings", 1, fields)
    settle(record)
    return [each["start_time"].removesuffix(":00Z") for each in record["occurrences"]]


@pytest.mark.parametrize(
    ("recurrence", "expected"),
    [
        ({"type": 1, "end_times": 2}, ["2026-03-04T09:00", "2026-03-05T09:00"]),
        (
            {"type": 1, "repeat_interval": 3, "end_times": 2},
            ["2026-03-04T09:00", "2026-03-07T09:00"],
        ),
        (
            {"type": 1, "end_date_time": "2026-03-06T09:00:00Z"},
            ["2026-03-04T09:00", "2026-03-05T09:00", "2026-03-06T09:00"],
        ),
        (
            {"type": 2, "weekly_days": "2,4", "end_times": 3},
            ["2026-03-04T09:00", "2026-03-09T09:00", "2026-03-11T09:00"],
        ),
        (
            {"type": 2, "repeat_interval": 2, "end_times": 2},
            ["2026-03-04T09:00", "2026-03-18T09:00"],
        ),
        ({"type": 2, "weekly_days": "9", "end_times": 1}, ["2026-03-04T09:00"]),
        (
            {"type": 3, "monthly_day": 31, "end_times": 2},
            ["2026-03-31T09:00", "2026-05-31T09:00"],
        ),
        (
            {"type": 3, "monthly_week": -1, "monthly_week_day": 6, "end_times": 2},
            ["2026-03-27T09:00", "2026-04-24T09:00"],
        ),
        (
            {"type": 3, "monthly_week": 1, "monthly_week_day": 1, "end_times": 1},
            ["2026-04-05T09:00"],
        ),
    ],
)
def test_rules(recurrence: dict[str, Any], expected: list[str]) -> None:
    """Days, weeks and months are counted as documented; from the first start, a Wednesday."""
    assert starts(recurrence, "2026-03-04T09:00:00Z") == expected


def test_summer_time() -> None:
    """The clock on the wall says the same at each occurrence."""
    found = starts({"type": 2, "end_times": 2}, "2026-03-25T10:00:00", "Europe/Berlin")
    assert found == ["2026-03-25T09:00", "2026-04-01T08:00"]


def test_at_most_sixty() -> None:
    """There are sixty occurrences at most."""
    found = starts({"type": 1, "end_date_time": "2030-01-01T00:00:00Z"}, "2026-03-04T09:00:00Z")
    assert len(found) == 60


@BOTH
def test_story(zoom: Zoom, fake: FakeZoom, kind: str, type_: int) -> None:
    """Occurrences are shown, changed and deleted one by one; with the last one all is gone."""
    api: Any = getattr(zoom, kind)
    made = api.create(
        HOST,
        topic="Daily",
        type_=type_,
        start_time="2026-03-03T09:00:00Z",
        recurrence={"type": 1, "end_times": 3},
    )
    first, second, third = (each.occurrence_id for each in made.occurrences)
    api.update(made.id, occurrence_id=second, start_time="2026-03-04T12:00:00Z", agenda="Late")
    one = api.get(made.id, occurrence_id=second)
    assert (one["start_time"], one.agenda) == ("2026-03-04T12:00:00Z", "Late")
    assert api.get(made.id, occurrence_id=third).agenda != "Late"
    api.delete(made.id, occurrence_id=third)
    assert [each.status for each in api.get(made.id).occurrences][-1] == "deleted"
    listed = [each for each in api.list(HOST, type_="upcoming") if each.id == made.id]
    assert [each["start_time"][8:13] for each in listed] == ["03T09", "04T12"]

    fake.advance(hours=25)
    assert len(api.get(made.id).occurrences) == 2
    assert len(api.get(made.id, show_previous_occurrences=True).occurrences) == 3
    api.delete(made.id, occurrence_id=first)
    api.delete(made.id, occurrence_id=second)
    with pytest.raises(errors.MeetingNotFoundError):
        api.get(made.id)


@BOTH
@pytest.mark.parametrize("call", ["get", "update", "delete"])
def test_unknown(zoom: Zoom, kind: str, type_: int, call: str) -> None:
    """An occurrence that does not exist is refused."""
    api: Any = getattr(zoom, kind)
    made = api.create(HOST, type_=type_, recurrence={"type": 1, "end_times": 2})
    with pytest.raises(errors.APIError, match="occurrence"):
        getattr(api, call)(made.id, occurrence_id="1")


@BOTH
def test_other_end(zoom: Zoom, kind: str, type_: int) -> None:
    """A new end of a recurrence takes the place of the old one."""
    api: Any = getattr(zoom, kind)
    made = api.create(
        HOST,
        type_=type_,
        start_time="2026-03-03T09:00:00Z",
        recurrence={"type": 1, "end_times": 9},
    )
    api.update(made.id, recurrence={"type": 1, "end_date_time": "2026-03-04T09:00:00Z"})
    assert len(api.get(made.id).occurrences) == 2


def test_no_fixed_time(zoom: Zoom) -> None:
    """What recurs without a fixed time has neither a start nor occurrences."""
    made = zoom.meetings.create(HOST, type_=3, recurrence={"type": 1})
    assert "start_time" not in made
    assert "occurrences" not in made


def test_registering_for_some(zoom: Zoom) -> None:
    """People register for some occurrences, and are listed and cancelled by these."""
    made = zoom.meetings.create(
        HOST,
        type_=8,
        start_time="2026-03-03T09:00:00Z",
        recurrence={"type": 1, "end_times": 3},
        settings={"approval_type": 0},
    )
    assert made.occurrences is not None
    assert made.id is not None
    first, second, third = (str(each.occurrence_id) for each in made.occurrences)
    added = zoom.meetings.add_registrant(
        made.id, email="a@example.com", first_name="A", occurrence_ids=f"{first},{second}"
    )
    assert len(added.occurrences or ()) == 2

    def listed(occurrence_id: str) -> int:
        return len(list(zoom.meetings.list_registrants(made.id or 0, occurrence_id=occurrence_id)))

    assert [listed(each) for each in (first, second, third)] == [1, 1, 0]
    assert added.registrant_id is not None
    zoom.meetings.remove_registrant(made.id, added.registrant_id, occurrence_id=first)
    assert [listed(each) for each in (first, second, third)] == [0, 1, 0]
    zoom.meetings.remove_registrant(made.id, added.registrant_id, occurrence_id=second)
    assert list(zoom.meetings.list_registrants(made.id)) == []
    with pytest.raises(errors.ValidationError, match="occurrence_id"):
        listed("1")


def test_registering_for_one_more(zoom: Zoom) -> None:
    """Who registers for one more occurrence keeps the one before."""
    made = zoom.meetings.create(
        HOST,
        type_=8,
        start_time="2026-03-03T09:00:00Z",
        recurrence={"type": 1, "end_times": 3},
        settings={"approval_type": 0},
    )
    key = made.id or 0
    ids = [str(each.occurrence_id) for each in made.occurrences or ()]
    ada: Any = {"email": "ada@example.com", "first_name": "Ada"}

    def found() -> list[int]:
        return [len(list(zoom.meetings.list_registrants(key, occurrence_id=each))) for each in ids]

    for each in ids[:2]:
        zoom.meetings.add_registrant(key, **ada, occurrence_ids=each)
    assert found() == [1, 1, 0]
    zoom.meetings.add_registrant(key, **ada)
    assert found() == [1, 1, 1]


@BOTH
def test_events_of_one(fake: FakeZoom, zoom: Zoom, kind: str, type_: int) -> None:
    """What is told of one occurrence tells that one, and what it was before."""
    api: Any = getattr(zoom, kind)
    made = api.create(
        HOST,
        type_=type_,
        start_time="2026-03-03T09:00:00Z",
        recurrence={"type": 1, "end_times": 3},
    )
    chosen = made.occurrences[1]
    fake.send_webhooks_to(lambda _: None, validate=False)
    moved = {"start_time": "2026-03-04T11:00:00Z", "agenda": "Moved"}
    api.update(made.id, occurrence_id=chosen.occurrence_id, **moved)
    api.update(made.id, occurrence_id=chosen.occurrence_id, agenda="Again")
    api.delete(made.id, occurrence_id=chosen.occurrence_id)
    first, second, third = (each.body["payload"] for each in fake.deliveries)
    assert first["old_object"]["start_time"] == "2026-03-04T09:00:00Z"
    assert second["old_object"]["agenda"] == "Moved"
    for payload in (first, second, third):
        (told,) = payload["object"]["occurrences"]
        assert told["occurrence_id"] == chosen.occurrence_id
        assert told["start_time"] == "2026-03-04T11:00:00Z"


@pytest.mark.parametrize("kind", ["meetings", "webinars"])
def test_old_settings(fake: FakeZoom, zoom: Zoom, kind: str) -> None:
    """What is told of changed settings has the old ones as they were."""
    api: Any = getattr(zoom, kind)
    made = api.create(HOST, topic="Mine", settings={"audio": "voip"})
    fake.send_webhooks_to(lambda _: None, validate=False)
    api.update(made.id, settings={"audio": "telephony"})
    payload = fake.deliveries[0].body["payload"]
    assert payload["object"]["settings"]["audio"] == "telephony"
    assert payload["old_object"]["settings"]["audio"] == "voip"


@BOTH
def test_what_recurs_goes_on(fake: FakeZoom, zoom: Zoom, kind: str, type_: int) -> None:
    """One occurrence that has ended leaves those to come listed, and people can register."""
    api: Any = getattr(zoom, kind)
    made = api.create(
        HOST,
        type_=type_,
        start_time="2026-03-02T09:00:00Z",
        recurrence={"type": 1, "end_times": 3},
        settings={"approval_type": 0},
    )
    fake.start(made)
    fake.advance(minutes=30)
    fake.end(made)
    assert [each.id for each in api.list(HOST)] == [made.id]
    assert [each.id for each in api.list(HOST, type_="upcoming")] == [made.id] * 2
    day: Any = {"from_": "2026-03-03", "to": "2026-03-03"}
    assert [each.id for each in zoom.reports.list_upcoming_events(**day)] == [str(made.id)]
    api.add_registrant(made.id, email="ada@example.com", first_name="Ada")


def test_an_ended_meeting_is_put_off(fake: FakeZoom, zoom: Zoom) -> None:
    """A meeting that has ended is to come again once it gets a new time."""
    meeting = fake.add_meeting(settings={"approval_type": 0})
    fake.start(meeting)
    fake.end(meeting)
    zoom.meetings.update(meeting.id, start_time="2026-03-09T09:00:00Z")
    assert [each.id for each in zoom.meetings.list(HOST, type_="upcoming")] == [meeting.id]
    zoom.meetings.add_registrant(meeting.id, email="ada@example.com", first_name="Ada")


@BOTH
def test_the_same_times_again(zoom: Zoom, kind: str, type_: int) -> None:
    """What is sent once more as it is brings no deleted occurrence back; a new time does."""
    api: Any = getattr(zoom, kind)
    times: Any = {
        "start_time": "2026-03-03T09:00:00Z",
        "recurrence": {"type": 1, "end_times": 3},
        "duration": 60,
    }
    made = api.create(HOST, type_=type_, **times)
    api.delete(made.id, occurrence_id=made.occurrences[1].occurrence_id)

    def shown() -> list[tuple[str, int]]:
        return [(each.status, each.duration) for each in api.get(made.id).occurrences]

    api.update(made.id, **times)
    assert shown() == [("available", 60), ("deleted", 60), ("available", 60)]
    api.update(made.id, duration=15)
    assert shown() == [("available", 15), ("deleted", 15), ("available", 15)]
    api.update(made.id, start_time="2026-03-03T10:00:00Z")
    assert shown() == [("available", 15)] * 3
