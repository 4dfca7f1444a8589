"""Registrants of meetings and webinars are remembered."""

from typing import Any

import pytest

from zoomkit import Zoom, errors
from zoomkit.testing import FakeZoom
from zoomkit.testing.records import Record

BOTH = pytest.mark.parametrize("kind", ["meetings", "webinars"])
AUTOMATIC = {"approval_type": 0}
MANUAL = {"approval_type": 1}


def added(fake: FakeZoom, kind: str, **fields: Any) -> Record:
    """Return a meeting or a webinar that is to come, for which people register at once."""
    if kind == "webinars":
        return fake.add_webinar(status="waiting", **{"settings": AUTOMATIC, **fields})
    return fake.add_meeting(**{"settings": AUTOMATIC, **fields})


def person(number: int) -> dict[str, Any]:
    """Return somebody who registers."""
    return {"email": f"p{number}@example.com", "first_name": f"P{number}"}


@BOTH
def test_story(fake: FakeZoom, zoom: Zoom, kind: str, events: list[str]) -> None:
    """Who registers is shown and listed, once; who is removed is unknown."""
    api: Any = getattr(zoom, kind)
    key = added(fake, kind).id
    first = api.add_registrant(key, **person(1), city="Berlin")
    assert api.add_registrant(key, **person(1)).registrant_id == first.registrant_id
    assert first.id == key
    shown = api.get_registrant(key, first.registrant_id)
    assert (shown.email, shown.city, shown.status) == ("p1@example.com", "Berlin", "approved")
    assert shown.join_url == first.join_url
    assert [each.id for each in api.list_registrants(key)] == [first.registrant_id]
    api.remove_registrant(key, first.registrant_id)
    with pytest.raises(errors.NotFoundError):
        api.get_registrant(key, first.registrant_id)
    noun = kind.removesuffix("s")
    assert events[1:] == [f"{noun}.registration_created", f"{noun}.registration_cancelled"]


@BOTH
def test_approval(fake: FakeZoom, zoom: Zoom, kind: str, events: list[str]) -> None:
    """Where the host approves, registrants are pending, then approved or denied or cancelled."""
    api: Any = getattr(zoom, kind)
    noun = kind.removesuffix("s")
    key = added(fake, kind, settings=MANUAL).id
    ids = [api.add_registrant(key, **person(each)).registrant_id for each in range(3)]
    assert list(api.list_registrants(key)) == []
    assert len(list(api.list_registrants(key, status="pending"))) == 3
    del events[:]
    api.update_registrant_status(key, action="approve", registrants=[{"id": ids[0]}])
    api.update_registrant_status(key, action="deny", registrants=[{"email": "p1@example.com"}])
    api.update_registrant_status(key, action="cancel", registrants=[{"id": ids[2]}])
    for status, count in (("approved", 1), ("denied", 1), ("pending", 0)):
        assert len(list(api.list_registrants(key, status=status))) == count
    said = ["approved", "denied", "cancelled"]
    assert events == [f"{noun}.registration_{each}" for each in said]


@BOTH
def test_approving_twice(fake: FakeZoom, zoom: Zoom, kind: str, events: list[str]) -> None:
    """Approving twice, or nobody, changes nothing; warnings say so."""
    api: Any = getattr(zoom, kind)
    key = added(fake, kind).id
    one = api.add_registrant(key, **person(1)).registrant_id
    del events[:]
    api.update_registrant_status(key, action="approve", registrants=[{"id": one}, {"id": "x"}])
    assert events == []
    assert "approved already" in fake.warnings[0]
    assert "no such registrant" in fake.warnings[1]


@BOTH
def test_capacity(fake: FakeZoom, zoom: Zoom, kind: str) -> None:
    """What is full takes nobody else, alone, in a batch or by approval; who is in may ask again."""
    api: Any = getattr(zoom, kind)
    key = added(fake, kind, capacity=2).id
    api.batch_add_registrants(key, registrants=[person(1), person(2)])
    with pytest.raises(errors.LimitReachedError):
        api.add_registrant(key, **person(3))
    with pytest.raises(errors.LimitReachedError):
        api.batch_add_registrants(key, registrants=[person(2), person(3)])
    api.add_registrant(key, **person(1))
    api.update(key, settings=MANUAL)
    two = next(iter(api.list_registrants(key))).id
    api.update_registrant_status(key, action="deny", registrants=[{"id": two}])
    api.add_registrant(key, **person(4))
    api.update_registrant_status(key, action="approve", registrants=[{"email": "p4@example.com"}])
    with pytest.raises(errors.LimitReachedError):
        api.update_registrant_status(key, action="approve", registrants=[{"id": two}])


def test_restricted_number(fake: FakeZoom, zoom: Zoom) -> None:
    """A webinar's own limit counts as well."""
    webinar = added(fake, "webinars", settings={**AUTOMATIC, "registrants_restrict_number": 1})
    zoom.webinars.add_registrant(webinar.id, **person(1))
    with pytest.raises(errors.LimitReachedError):
        zoom.webinars.add_registrant(webinar.id, **person(2))


@BOTH
def test_batch(fake: FakeZoom, zoom: Zoom, kind: str) -> None:
    """Thirty register at once, all or none: neither thirty-one nor one without an address."""
    api: Any = getattr(zoom, kind)
    key = added(fake, kind).id
    with pytest.raises(errors.ValidationError, match="registrants"):
        api.batch_add_registrants(key, registrants=[person(each) for each in range(31)])
    with pytest.raises(errors.ValidationError) as caught:
        api.batch_add_registrants(key, registrants=[person(1), {"first_name": "B"}])
    assert "registrants[1].email" in str(caught.value)
    assert list(api.list_registrants(key)) == []
    answer = api.batch_add_registrants(key, registrants=[person(each) for each in range(30)])
    assert len(answer.registrants) == 30
    assert len(list(api.list_registrants(key))) == 30


@BOTH
def test_batch_approves(fake: FakeZoom, zoom: Zoom, kind: str) -> None:
    """A batch can approve by itself what the host would have to."""
    api: Any = getattr(zoom, kind)
    key = added(fake, kind, settings=MANUAL).id
    api.batch_add_registrants(key, registrants=[person(1)], auto_approve=True)
    assert len(list(api.list_registrants(key))) == 1


@pytest.mark.parametrize(("kind", "type_"), [("meetings", 8), ("webinars", 9)])
def test_batch_of_recurring(fake: FakeZoom, zoom: Zoom, kind: str, type_: int) -> None:
    """What recurs takes no batches."""
    key = added(fake, kind, type=type_, recurrence={"type": 1, "end_times": 2}).id
    with pytest.raises(errors.UnsupportedError):
        getattr(zoom, kind).batch_add_registrants(key, registrants=[person(1)])


@BOTH
def test_not_required(fake: FakeZoom, zoom: Zoom, kind: str) -> None:
    """Nobody registers where registration is not required, or closed, or all is over."""
    api: Any = getattr(zoom, kind)
    record = added(fake, kind, settings={})
    with pytest.raises(errors.FeatureDisabledError, match="egistration"):
        api.add_registrant(record.id, **person(1))
    api.update(record.id, settings=AUTOMATIC)
    api.add_registrant(record.id, **person(1))
    fake.start(record)
    fake.end(record)
    with pytest.raises(errors.WrongStateError):
        api.add_registrant(record.id, **person(2))


@BOTH
def test_questions(fake: FakeZoom, zoom: Zoom, kind: str) -> None:
    """What has to be answered is refused without an answer, and taken with it."""
    api: Any = getattr(zoom, kind)
    key = added(fake, kind).id
    asked = [{"field_name": "city", "required": True}]
    custom = [{"title": "Why?", "type": "short", "required": True, "answers": []}]
    api.update_registration_questions(key, questions=asked, custom_questions=custom)
    assert api.get_registration_questions(key).questions[0].field_name == "city"
    with pytest.raises(errors.ValidationError) as caught:
        api.add_registrant(key, **person(1))
    assert "city" in str(caught.value)
    assert "Why?" in str(caught.value)
    answers = [{"title": "Why?", "value": "Because"}]
    api.add_registrant(key, **person(1), city="Berlin", custom_questions=answers)


def test_host_and_panelists(fake: FakeZoom, zoom: Zoom) -> None:
    """Neither the host nor a panelist can register for a webinar."""
    key = added(fake, "webinars").id
    zoom.webinars.add_panelists(key, panelists=[{"name": "P", "email": "p1@example.com"}])
    with pytest.raises(errors.AlreadyExistsError, match="panelist"):
        zoom.webinars.add_registrant(key, **person(1))
    with pytest.raises(errors.ValidationError, match="host"):
        zoom.webinars.add_registrant(key, email="host@example.com", first_name="H")


@BOTH
def test_unknown(zoom: Zoom, kind: str) -> None:
    """What does not exist has no registrants."""
    with pytest.raises(errors.MeetingNotFoundError):
        list(getattr(zoom, kind).list_registrants(85_000_000_000))


def test_tracking_sources(fake: FakeZoom, zoom: Zoom) -> None:
    """Sources are listed with how many came from each."""
    key = added(fake, "webinars").id
    for number, source in enumerate(["mail", "mail", "web"]):
        zoom.webinars.add_registrant(key, **person(number), source_id=source)
    sources = zoom.webinars.list_tracking_sources(key).tracking_sources or []
    assert {each.id: each.registration_count for each in sources} == {"mail": 2, "web": 1}
    found = zoom.webinars.list_registrants(key, tracking_source_id="web")
    assert [each.email for each in found] == ["p2@example.com"]


@BOTH
def test_nobody(fake: FakeZoom, zoom: Zoom, kind: str) -> None:
    """Nothing in the place of a person is refused, and no failure of the fake."""
    key = added(fake, kind).id
    people: Any = [person(1), None]
    with pytest.raises(errors.ValidationError, match="null"):
        getattr(zoom, kind).batch_add_registrants(key, registrants=people)
