"""Meetings and webinars start, people come and go, and what is over is remembered."""

from typing import Any

import pytest

from zoomkit import Zoom, errors
from zoomkit.testing import FakeZoom
from zoomkit.testing.records import Record

HOST = "host@example.com"
BOTH = pytest.mark.parametrize("kind", ["meetings", "webinars"])


def added(fake: FakeZoom, kind: str, **fields: Any) -> Record:
    """Return a meeting or a webinar that is to come."""
    if kind == "webinars":
        return fake.add_webinar(status="waiting", **fields)
    return fake.add_meeting(**fields)


def held(fake: FakeZoom, record: Record) -> str:
    """Hold something for 45 minutes, with two people of whom one leaves after 15; its UUID."""
    instance = fake.start(record)
    fake.join(record, "Host", HOST)
    guest = fake.join(record, "Ada Guest", "ada@example.com")
    fake.advance(minutes=15)
    fake.leave(record, guest)
    fake.advance(minutes=30)
    fake.end(record)
    return str(instance.id)


@BOTH
def test_events(fake: FakeZoom, kind: str, events: list[str]) -> None:
    """Each thing that happens causes its event; who is still there at the end leaves."""
    held(fake, added(fake, kind))
    noun = kind.removesuffix("s")
    said = ["created", "started", "participant_joined", "participant_joined"]
    said += ["participant_left", "participant_left", "ended"]
    assert events == [f"{noun}.{each}" for each in said]


@BOTH
def test_participants(fake: FakeZoom, zoom: Zoom, kind: str) -> None:
    """Who was there is listed with their times, found as users and as registrants."""
    record = added(fake, kind, settings={"approval_type": 0})
    api: Any = getattr(zoom, kind)
    registrant = api.add_registrant(record.id, email="ada@example.com", first_name="Ada")
    held(fake, record)
    host, guest = api.list_past_participants(record.id)
    assert (host.name, host.duration, host.id) == ("Host", 45 * 60, fake.owner.id)
    assert (guest.duration, guest.registrant_id) == (15 * 60, registrant.registrant_id)
    assert guest["leave_time"] == "2026-03-02T09:15:00Z"
    assert not guest.internal_user


def test_past_meeting(fake: FakeZoom, zoom: Zoom) -> None:
    """A past meeting is shown by its id and by its UUID, and outlives the meeting."""
    record = added(fake, "meetings", topic="Mine")
    uuid = held(fake, record)
    past = zoom.meetings.get_past(record.id)
    assert (past.uuid, past.topic, past.duration) == (uuid, "Mine", 45)
    assert (past.participants_count, past.total_minutes) == (2, 60)
    zoom.meetings.delete(record.id)
    assert zoom.meetings.get_past(uuid).id == record.id


@BOTH
def test_instances(fake: FakeZoom, zoom: Zoom, kind: str) -> None:
    """Each time something is held is an instance with a UUID of its own; the last one counts."""
    record = added(fake, kind)
    api: Any = getattr(zoom, kind)
    assert not getattr(api.list_past_instances(record.id), kind)
    uuids = [held(fake, record), held(fake, record)]
    found = getattr(api.list_past_instances(record.id), kind)
    assert [each.uuid for each in found] == uuids
    assert len(set(uuids)) == 2
    report = getattr(zoom.reports, f"get_{kind.removesuffix('s')}")
    assert report(record.id).uuid == uuids[1]
    assert report(uuids[0]).uuid == uuids[0]


@BOTH
def test_not_over(fake: FakeZoom, zoom: Zoom, kind: str) -> None:
    """What is unknown, waits or is under way has no past."""
    api: Any = getattr(zoom, kind)
    record = added(fake, kind)
    for _ in range(2):
        with pytest.raises(errors.MeetingNotFoundError):
            list(api.list_past_participants(record.id))
        fake.start(record)
    with pytest.raises(errors.MeetingNotFoundError):
        api.list_past_instances(85_000_000_000)
    fake.end(record)
    assert list(api.list_past_participants(record.id)) == []


@BOTH
def test_wrong_states(fake: FakeZoom, zoom: Zoom, kind: str, events: list[str]) -> None:
    """Starting twice, leaving twice and ending twice change nothing; warnings say so."""
    record = added(fake, kind)
    guest = fake.join(record, "Ada")
    fake.start(record)
    fake.leave(record, guest)
    fake.leave(record, guest)
    getattr(zoom, kind).update_status(record.id, action="end")
    before = list(events)
    getattr(zoom, kind).update_status(record.id, action="end")
    assert events == before
    assert [each.partition("; ")[2] for each in fake.warnings] == [
        "starting it changes nothing.",
        "leaving again changes nothing.",
        "ending it changes nothing.",
    ]


def test_long_ago(fake: FakeZoom, zoom: Zoom) -> None:
    """What is over for more than a year cannot be reached any more."""
    record = added(fake, "meetings")
    held(fake, record)
    fake.advance(hours=24 * 366)
    with pytest.raises(errors.WrongStateError, match="year"):
        zoom.meetings.get_past(record.id)


@BOTH
def test_answers(fake: FakeZoom, zoom: Zoom, kind: str) -> None:
    """What people answered and asked is shown by person, in results and in reports."""
    api: Any = getattr(zoom, kind)
    reports: Any = zoom.reports
    noun = kind.removesuffix("s")
    record = added(fake, kind)
    questions = [{"name": "Which?", "type": "single"}]
    poll = api.create_poll(record.id, title="Days", questions=questions)
    ada = fake.join(record, "Ada Guest", "ada@example.com")
    fake.answer_poll(record, ada, poll.id, question="Which?", answer="Monday")
    fake.answer_poll(record, ada, poll.id, question="When?", answer="Noon")
    fake.ask(record, ada, "Slides?", "Yes")
    fake.answer_survey(record, ada, "Good?", "Very")
    fake.end(record)
    for result in (
        api.get_past_poll_results(record.id),
        getattr(reports, f"get_{noun}_polls")(record.id),
    ):
        (person,) = result.questions
        assert (person.name, person.email) == ("Ada Guest", "ada@example.com")
        assert [each.answer for each in person.question_details] == ["Monday", "Noon"]
        assert person.question_details[0].polling_id == poll.id
    for result in (api.get_past_qa(record.id), getattr(reports, f"get_{noun}_qa")(record.id)):
        assert result.questions[0].question_details[0].question == "Slides?"
    survey = getattr(reports, f"get_{noun}_survey")(record.id)
    assert survey.survey_answers[0].answer_details[0].answer == "Very"
    assert survey[f"{noun}_id"] == record.id


def test_absentees(fake: FakeZoom, zoom: Zoom) -> None:
    """Who registered and did not come is listed."""
    record = added(fake, "webinars", settings={"approval_type": 0})
    for name in ("ada", "bob"):
        zoom.webinars.add_registrant(record.id, email=f"{name}@example.com", first_name=name)
    held(fake, record)
    absent = zoom.webinars.list_past_absentees(record.id)
    assert [each.email for each in absent] == ["bob@example.com"]


@BOTH
def test_reports(fake: FakeZoom, zoom: Zoom, kind: str) -> None:
    """Reports agree with what happened."""
    record = added(fake, kind, topic="Mine")
    held(fake, record)
    report: Any = getattr(zoom.reports, f"get_{kind.removesuffix('s')}")(record.id)
    assert (report.participants_count, report.duration, report.user_email) == (2, 45, HOST)
    people: Any = getattr(zoom.reports, f"list_{kind.removesuffix('s')}_participants")
    assert [each.duration for each in people(record.id)] == [45 * 60, 15 * 60]
    assert "registrant_id" not in next(iter(people(record.id)))
    assert "registrant_id" in next(iter(people(record.id, include_fields="registrant_id")))
    listed = list(zoom.reports.list_user_meetings(HOST, from_="2026-03-01", to="2026-03-31"))
    assert [each.topic for each in listed] == ["Mine"]
    assert not list(zoom.reports.list_user_meetings(HOST, from_="2026-03-03", to="2026-03-31"))
    history: Any = zoom.reports.list_meeting_history
    span = {"from_": "2026-03-01", "to": "2026-03-31"}
    found = history(**span, meeting_type=kind.removesuffix("s"))
    assert [each.meeting_id for each in found] == [record.id]
    assert not list(history(**span, search_key="Other"))


def test_joined(fake: FakeZoom, zoom: Zoom) -> None:
    """Where somebody was is reported, also if another held it."""
    fake.add_user("ada@example.com")
    held(fake, added(fake, "meetings"))
    span: Any = {"from_": "2026-03-01", "to": "2026-03-31"}
    assert not list(zoom.reports.list_user_meetings("ada@example.com", **span))
    assert list(zoom.reports.list_user_meetings("ada@example.com", **span, type_="pastJoined"))


def test_hosts_and_days(fake: FakeZoom, zoom: Zoom) -> None:
    """Hosts are reported with what they held, days with what was held on them."""
    fake.add_user("idle@example.com")
    held(fake, added(fake, "meetings"))
    held(fake, added(fake, "webinars"))
    span: Any = {"from_": "2026-03-01", "to": "2026-03-31"}
    (host,) = zoom.reports.list_hosts(**span)
    assert (host.meetings, host.participants, host.meeting_minutes) == (2, 4, 90)
    idle = zoom.reports.list_hosts(**span, type_="inactive")
    assert [each.email for each in idle] == ["idle@example.com"]
    dates = zoom.reports.get_daily_usage(year=2026, month=3).dates or ()
    assert len(dates) == 31
    assert (dates[0].meetings, dates[1].meetings, dates[1].participants) == (0, 2, 4)
    with pytest.raises(errors.ValidationError, match="month"):
        zoom.reports.get_daily_usage(year=2025, month=3)


def test_upcoming_events(fake: FakeZoom, zoom: Zoom) -> None:
    """What is to come is reported, by kind and by date."""
    webinar = added(fake, "webinars", start_time="2026-03-05T09:00:00Z")
    meeting = added(fake, "meetings", start_time="2026-03-04T09:00:00Z")
    span: Any = {"from_": "2026-03-01", "to": "2026-03-31"}
    found = [each.id for each in zoom.reports.list_upcoming_events(**span)]
    assert found == [str(meeting.id), str(webinar.id)]
    found = [each.id for each in zoom.reports.list_upcoming_events(**span, type_="webinar")]
    assert found == [str(webinar.id)]
    assert not list(zoom.reports.list_upcoming_events(from_="2026-04-01", to="2026-04-30"))


@BOTH
def test_dashboards(fake: FakeZoom, zoom: Zoom, kind: str) -> None:
    """Dashboards show what is under way, and what is over, with those who are or were there."""
    dashboards: Any = zoom.dashboards
    noun = kind.removesuffix("s")
    record = added(fake, kind)
    show, people = (
        getattr(dashboards, f"get_{noun}_metrics"),
        getattr(dashboards, f"list_{noun}_participant_metrics"),
    )
    with pytest.raises(errors.MeetingNotFoundError):
        show(record.id)
    fake.join(record, "Ada", "ada@example.com")
    span = {"from_": "2026-03-01", "to": "2026-03-31"}
    listed = getattr(dashboards, f"list_{noun}_metrics")
    assert [each.id for each in listed(**span)] == [record.id]
    assert [each.user_name for each in people(record.id)] == ["Ada"]
    fake.advance(minutes=61)
    fake.end(record)
    assert not list(listed(**span))
    assert [each.duration for each in listed(**span, type_="past")] == ["01:01:00"]
    assert show(record.id, type_="past").participants == 1
    (person,) = people(record.id, type_="past")
    qos = getattr(dashboards, f"get_{noun}_participant_qos")
    assert qos(record.id, person.user_id, type_="past").user_name == "Ada"
    (one,) = getattr(dashboards, f"list_{noun}_participant_qos")(record.id, type_="past")
    assert one.user_name == "Ada"


def test_summaries(fake: FakeZoom, zoom: Zoom, events: list[str]) -> None:
    """A summary is shown and listed, until it is deleted; then it lies in the trash."""
    record = added(fake, "meetings")
    uuid = held(fake, record)
    with pytest.raises(errors.MeetingNotFoundError):
        zoom.meetings.get_summary(record.id)
    fake.publish_summary(record, "All went well.", next_steps=["Rest"])
    assert zoom.meetings.get_past(record.id).has_meeting_summary
    summary = zoom.meetings.get_summary(uuid)
    assert (summary.summary_overview, summary.next_steps) == ("All went well.", ("Rest",))
    assert [each.meeting_id for each in zoom.meetings.list_summaries()] == [record.id]
    later = zoom.meetings.list_summaries(from_="2026-03-03T00:00:00Z")
    assert not list(later)
    zoom.meetings.delete_summary(record.id)
    assert not list(zoom.meetings.list_summaries())
    with pytest.raises(errors.APIError, match="Trash"):
        zoom.meetings.get_summary(record.id)
    assert events[-2:] == ["meeting.summary_completed", "meeting.summary_trashed"]


def test_minutes_that_began_count(fake: FakeZoom, zoom: Zoom) -> None:
    """A meeting of 61 seconds took two minutes."""
    meeting = fake.add_meeting()
    fake.join(meeting, "Ada")
    fake.advance(seconds=61)
    fake.end(meeting)
    past = zoom.meetings.get_past(meeting.id)
    assert (past.duration, past.total_minutes) == (2, 2)


def test_reports_of_one_person(fake: FakeZoom, zoom: Zoom) -> None:
    """A report asks for what one person attended; who came back is still one."""
    alone, together = fake.add_meeting(topic="Alone"), fake.add_meeting(topic="Together")
    fake.leave(alone, fake.join(alone, "Ada", "ada@example.com"))
    fake.join(alone, "Ada", "ada@example.com")
    fake.join(together, "Ada", "ada@example.com")
    fake.join(together, "Bo")
    fake.end(alone)
    fake.end(together)
    dates: Any = {"from_": "2026-03-01", "to": "2026-03-31"}
    found = zoom.reports.list_user_meetings(HOST, type_="pastOne", **dates)
    assert [each.topic for each in found] == ["Alone"]


@BOTH
def test_registrants_are_known_by_address(fake: FakeZoom, zoom: Zoom, kind: str) -> None:
    """Who registered is known however the address is written."""
    record = added(fake, kind, settings={"approval_type": 0})
    api: Any = getattr(zoom, kind)
    registrant = api.add_registrant(record.id, email="Ada@Example.com", first_name="Ada")
    assert fake.join(record, "Ada", "ada@example.com")["registrant_id"] == registrant.registrant_id
    assert fake.join(record, "Bo")["registrant_id"] == ""
