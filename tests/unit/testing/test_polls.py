"""Polls and surveys of meetings and webinars are remembered; so is what surrounds them."""

from typing import Any

import pytest

from zoomkit import Zoom, errors
from zoomkit.testing import FakeZoom
from zoomkit.testing.records import Record

HOST = "host@example.com"
BOTH = pytest.mark.parametrize("kind", ["meetings", "webinars"])
QUESTION = {"name": "Which day?", "type": "single", "answers": ["Monday", "Friday"]}


def added(fake: FakeZoom, kind: str) -> Record:
    """Return a meeting or a webinar that is to come."""
    return fake.add_webinar(status="waiting") if kind == "webinars" else fake.add_meeting()


@BOTH
def test_story(fake: FakeZoom, zoom: Zoom, kind: str) -> None:
    """A poll is shown, listed, changed and deleted; then it is unknown."""
    api: Any = getattr(zoom, kind)
    key = added(fake, kind).id
    made = api.create_poll(key, title="Days", questions=[QUESTION])
    assert (made.title, made.status, made.anonymous) == ("Days", "notstart", False)
    assert api.get_poll(key, made.id).questions[0].answers == ("Monday", "Friday")
    assert [each.id for each in api.list_polls(key).polls] == [made.id]
    assert not api.list_polls(key, anonymous=True).polls
    api.update_poll(key, made.id, title="Other days")
    assert api.get_poll(key, made.id).title == "Other days"
    api.delete_poll(key, made.id)
    with pytest.raises(errors.NotFoundError):
        api.get_poll(key, made.id)


def test_many(fake: FakeZoom, zoom: Zoom) -> None:
    """Polls come in batches, up to fifty of a meeting."""
    key = added(fake, "meetings").id
    polls: Any = [{"title": f"P{each}", "questions": [QUESTION]} for each in range(25)]
    for _ in range(2):
        assert len(zoom.meetings.batch_create_polls(key, polls=polls).polls or ()) == 25
    with pytest.raises(errors.LimitReachedError):
        zoom.meetings.create_poll(key, title="One more", questions=polls[0]["questions"])


@BOTH
def test_surveys(fake: FakeZoom, zoom: Zoom, kind: str) -> None:
    """A survey is shown, changed and deleted."""
    api: Any = getattr(zoom, kind)
    key = added(fake, kind).id
    assert "third_party_survey" not in api.get_survey(key)
    api.update_survey(key, third_party_survey="https://example.com/survey")
    assert api.get_survey(key).third_party_survey == "https://example.com/survey"
    api.delete_survey(key)
    assert "third_party_survey" not in api.get_survey(key)


def test_panelists(fake: FakeZoom, zoom: Zoom) -> None:
    """Panelists are added, changed, listed and removed, one or all."""
    key = added(fake, "webinars").id
    people: Any = [{"name": name, "email": f"{name}@example.com"} for name in "abc"]
    zoom.webinars.add_panelists(key, panelists=people)
    zoom.webinars.add_panelists(key, panelists=[{"name": "Ada", "email": "a@example.com"}])
    found = zoom.webinars.list_panelists(key)
    assert [each.name for each in found.panelists or ()] == ["Ada", "b", "c"]
    assert found.total_records == 3
    panelist = (found.panelists or ())[0]
    zoom.webinars.remove_panelist(key, str(panelist.id))
    assert zoom.webinars.list_panelists(key).total_records == 2
    with pytest.raises(errors.APIError):
        zoom.webinars.remove_panelist(key, str(panelist.id))
    zoom.webinars.remove_all_panelists(key)
    assert zoom.webinars.list_panelists(key).total_records == 0


def test_too_many_panelists(fake: FakeZoom, zoom: Zoom) -> None:
    """A webinar has a hundred panelists at most."""
    key = added(fake, "webinars").id
    people: Any = [{"name": "N", "email": f"{each}@example.com"} for each in range(101)]
    for start in (0, 30, 60):
        zoom.webinars.add_panelists(key, panelists=people[start : start + 30])
    with pytest.raises(errors.LimitReachedError, match="anelist"):
        zoom.webinars.add_panelists(key, panelists=people[90:])


def test_name_tags(fake: FakeZoom, zoom: Zoom) -> None:
    """Name tags are shown with how a webinar looks; one is the default."""
    key = added(fake, "webinars").id
    colours: Any = dict.fromkeys(("text_color", "accent_color", "background_color"), "#000000")
    one, two = (
        zoom.webinars.create_name_tag(key, name=name, is_default=True, **colours)
        for name in ("One", "Two")
    )
    zoom.webinars.update_name_tag(key, str(two.id), name="Second")
    tags = zoom.webinars.get_branding(key).name_tags or ()
    assert [(each.name, each.is_default) for each in tags] == [("One", False), ("Second", True)]
    zoom.webinars.batch_delete_name_tags(key, name_tag_ids=str(one.id))
    assert len(zoom.webinars.get_branding(key).name_tags or ()) == 1
    with pytest.raises(errors.ValidationError, match="name_tag_ids"):
        zoom.webinars.batch_delete_name_tags(key, name_tag_ids=str(one.id))


@BOTH
def test_livestream(fake: FakeZoom, zoom: Zoom, kind: str) -> None:
    """A stream is set up, and started only while its meeting or webinar is under way."""
    api: Any = getattr(zoom, kind)
    record = added(fake, kind)
    url = "rtmps://stream.example.com/live"
    api.update_livestream(record.id, page_url="https://example.com", stream_key="k", stream_url=url)
    assert api.get_livestream(record.id).stream_url == url
    with pytest.raises(errors.WrongStateError):
        api.update_livestream_status(record.id, action="start")
    fake.start(record)
    api.update_livestream_status(record.id, action="start")
    assert record.kept["is_streaming"]
    api.update_livestream_status(record.id, action="stop")
    assert not record.kept["is_streaming"]


def test_livestream_not_set_up(fake: FakeZoom, zoom: Zoom) -> None:
    """A webinar without a stream cannot start one."""
    with pytest.raises(errors.WrongStateError, match="streaming"):
        zoom.webinars.update_livestream_status(fake.add_webinar().id, action="start")


@BOTH
def test_templates(fake: FakeZoom, zoom: Zoom, kind: str) -> None:
    """Templates are made and listed; a name is taken once, unless it may be overwritten."""
    api: Any = getattr(zoom, kind)
    source = {f"{kind.removesuffix('s')}_id": added(fake, kind).id}
    made = api.create_template(HOST, name="Weekly", **source)
    assert [each.id for each in api.list_templates(HOST).templates] == [made.id]
    with pytest.raises(errors.AlreadyExistsError):
        api.create_template(HOST, name="Weekly", **source)
    assert api.create_template(HOST, name="Weekly", overwrite=True, **source).id == made.id
    for number in range(39):
        api.create_template(HOST, name=f"T{number}", **source)
    with pytest.raises(errors.LimitReachedError):
        api.create_template(HOST, name="T", **source)


def test_invitation(fake: FakeZoom, zoom: Zoom) -> None:
    """An invitation names the topic, the address and the id."""
    meeting = fake.add_meeting(topic="Mine")
    text = str(zoom.meetings.get_invitation(meeting.id).invitation)
    assert "Topic: Mine" in text
    assert meeting["join_url"] in text
    links = zoom.meetings.create_invite_links(meeting.id, attendees=[{"name": "Ada"}])
    assert [each.name for each in links.attendees or ()] == ["Ada"]


def test_live_control(fake: FakeZoom, zoom: Zoom, events: list[str]) -> None:
    """What is under way is recorded, and people are put out of it; what waits is not found."""
    meeting = fake.add_meeting()
    with pytest.raises(errors.MeetingNotFoundError):
        zoom.meetings.control(meeting.id, method="recording.start")
    ada = fake.join(meeting, "Ada")
    zoom.meetings.control(meeting.id, method="recording.start")
    zoom.meetings.control(
        meeting.id,
        method="participant.remove",
        params={"participant_uuid": ada["participant_uuid"]},
    )
    assert ada["leave_time"]
    assert events[-2:] == ["recording.started", "meeting.participant_left"]


def test_tokens(fake: FakeZoom, zoom: Zoom) -> None:
    """Tokens for what joins by itself are made for meetings that exist."""
    meeting = fake.add_meeting()
    assert str(meeting.id) in str(zoom.meetings.get_local_recording_token(meeting.id).token)
    with pytest.raises(errors.NotFoundError):
        zoom.meetings.get_local_recording_token(85_000_000_000)
