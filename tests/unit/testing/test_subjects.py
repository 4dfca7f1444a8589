"""A meeting or a webinar is named as tests have it at hand."""

import sys
import threading
from collections.abc import Callable
from typing import Any

import pytest

from zoomkit import Zoom, errors
from zoomkit.testing import FakeZoom


@pytest.mark.parametrize(
    "named",
    [
        lambda created: created,
        lambda created: created.id,
        lambda created: str(created.id),
        lambda created: f"{str(created.id)[:3]} {str(created.id)[3:]}",
        lambda created: created.uuid,
        lambda created: created.to_dict(),
    ],
)
@pytest.mark.parametrize("kind", ["meetings", "webinars"])
def test_names(fake: FakeZoom, zoom: Zoom, kind: str, named: Callable[[Any], Any]) -> None:
    """What a client returned, its JSON, an id and a UUID name it, as the fake's own record does."""
    created = getattr(zoom, kind).create("host@example.com", topic="Mine")
    fake.start(named(created))
    record = getattr(fake, kind)[created.id]
    assert record.state == "started"
    fake.join(created, "Ada")
    fake.end(created)
    fake.publish_recording(created)
    assert [each["topic"] for each in fake.recordings.values()] == ["Mine"]


@pytest.mark.parametrize("named", [99, "99", "no-uuid", None, 1.5, {}])
def test_nothing_is_named(fake: FakeZoom, named: Any) -> None:
    """What is no meeting and no webinar is told."""
    with pytest.raises(errors.InvalidArgumentError, match="no meeting and no webinar"):
        fake.start(named)


def test_two_are_named(fake: FakeZoom) -> None:
    """An id that a meeting and a webinar have leaves both to be named."""
    fake.add_meeting(81234567890)
    webinar = fake.add_webinar(81234567890)
    with pytest.raises(errors.InvalidArgumentError, match=r"fake\.webinars\[81234567890\]"):
        fake.end(81234567890)
    fake.end(webinar)
    assert webinar.state == "ended"


def test_after_a_reset(fake: FakeZoom) -> None:
    """A record from before a reset stands for the one that exists since."""
    meeting = fake.add_meeting()
    before = fake.snapshot()
    person = fake.join(meeting, "Ada")
    fake.reset(before)
    fake.start(meeting)
    assert fake.meetings[meeting.id].state == "started"
    with pytest.raises(errors.InvalidArgumentError, match="does not exist any more"):
        fake.leave(meeting, person)


def test_after_deletion(fake: FakeZoom, zoom: Zoom) -> None:
    """What was deleted cannot start; its recording may still come."""
    meeting = fake.add_meeting()
    fake.start(meeting)
    fake.end(meeting)
    zoom.meetings.delete(meeting.id)
    with pytest.raises(errors.InvalidArgumentError, match="does not exist any more"):
        fake.start(meeting)
    fake.publish_recording(meeting)
    assert zoom.recordings.get(str(meeting.id)).id == meeting.id


def test_threads(fake: FakeZoom) -> None:
    """What a test lets happen and what clients ask at once does not disturb each other."""
    interval = sys.getswitchinterval()
    sys.setswitchinterval(1e-5)
    failures: list[Exception] = []

    def held() -> None:
        zoom = fake.zoom()
        try:
            for _ in range(30):
                meeting = fake.add_meeting()
                fake.join(meeting, "Ada")
                fake.end(meeting)
                fake.publish_recording(meeting)
                list(zoom.recordings.list_for_account("me"))
                zoom.meetings.delete(meeting.id)
        except Exception as error:  # noqa: BLE001 - of another thread
            failures.append(error)

    threads = [threading.Thread(target=held) for _ in range(4)]
    try:
        for each in threads:
            each.start()
        for each in threads:
            each.join()
    finally:
        sys.setswitchinterval(interval)
    assert failures == []
