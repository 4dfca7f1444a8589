"""Recordings are remembered with their files, in the trash as well."""

from typing import Any

import pytest

from zoomkit import Zoom, errors
from zoomkit.testing import FakeZoom
from zoomkit.testing.records import Record

HOST = "host@example.com"


@pytest.fixture
def meeting(fake: FakeZoom) -> Record:
    """A meeting that was held for half an hour."""
    meeting = fake.add_meeting(topic="Mine")
    fake.start(meeting)
    fake.advance(minutes=30)
    fake.end(meeting)
    return meeting


def test_story(fake: FakeZoom, zoom: Zoom, meeting: Record, events: list[str]) -> None:
    """A recording is shown by id and UUID, listed, put into the trash, recovered and deleted."""
    with pytest.raises(errors.RecordingNotFoundError):
        zoom.recordings.get(meeting.id)
    recording = fake.publish_recording(meeting, ["MP4", "TRANSCRIPT"])
    shown = zoom.recordings.get(meeting.id)
    assert (shown.uuid, shown.topic, shown.duration) == (recording.id, "Mine", 30)
    assert [each.file_type for each in shown.recording_files or ()] == ["MP4", "TRANSCRIPT"]
    assert shown.total_size == sum(each.file_size or 0 for each in shown.recording_files or ())
    assert [each.uuid for each in zoom.recordings.list(HOST)] == [shown.uuid]

    zoom.recordings.delete(meeting.id)
    with pytest.raises(errors.RecordingNotFoundError):
        zoom.recordings.get(meeting.id)
    assert list(zoom.recordings.list(HOST)) == []
    assert len(list(zoom.recordings.list(HOST, trash=True))) == 1
    uuid = str(recording.id)
    zoom.recordings.recover(uuid, action="recover")
    assert zoom.recordings.get(uuid).recording_count == 2
    zoom.recordings.delete(uuid, action="delete")
    with pytest.raises(errors.RecordingNotFoundError):
        zoom.recordings.recover(uuid, action="recover")
    said = ["completed", "transcript_completed", "trashed", "recovered", "deleted"]
    assert events[-5:] == [f"recording.{each}" for each in said]


def test_files(fake: FakeZoom, zoom: Zoom, meeting: Record) -> None:
    """Files are put into the trash one by one."""
    fake.publish_recording(meeting)
    files = zoom.recordings.get(meeting.id).recording_files or ()
    one = str(files[0].id)
    zoom.recordings.delete_file(meeting.id, one)
    assert zoom.recordings.get(meeting.id).recording_count == 1
    with pytest.raises(errors.RecordingNotFoundError):
        zoom.recordings.delete_file(meeting.id, one)
    zoom.recordings.recover_file(meeting.id, one, action="recover")
    assert zoom.recordings.get(meeting.id).recording_count == 2
    with pytest.raises(errors.RecordingNotFoundError):
        zoom.recordings.recover_file(meeting.id, one, action="recover")


def test_lists(fake: FakeZoom, zoom: Zoom, meeting: Record) -> None:
    """Recordings are listed by host, by meeting and by date, and for the account."""
    fake.publish_recording(meeting)
    fake.publish_recording(fake.add_webinar(host="other@example.com"))

    def count(**query: Any) -> int:
        return len(list(zoom.recordings.list(HOST, **query)))

    assert count() == 1
    assert count(from_="2026-03-02", to="2026-03-02") == 1
    assert count(from_="2026-03-03") == 0
    assert count(meeting_id=str(meeting.id)) == 1
    assert count(meeting_id="1") == 0
    assert len(list(zoom.recordings.list_for_account("fake-account"))) == 2


def test_never_held(fake: FakeZoom, zoom: Zoom) -> None:
    """What was never held is held for a moment, so that it has a recording."""
    webinar = fake.add_webinar(status="waiting")
    fake.publish_recording(webinar, {"MP4": b"film"})
    (file,) = zoom.recordings.get(webinar.id).recording_files or ()
    assert file.file_size == len(b"film")
    assert zoom.reports.get_webinar(str(webinar.id)).id == webinar.id


def test_transcript(fake: FakeZoom, zoom: Zoom, meeting: Record) -> None:
    """A transcript has an address, until it is deleted."""
    fake.publish_recording(meeting)
    with pytest.raises(errors.NotFoundError, match="transcript"):
        zoom.recordings.get_transcript(meeting.id)
    fake.publish_recording(meeting, ["MP4", "TRANSCRIPT"])
    assert zoom.recordings.get_transcript(meeting.id).can_download
    zoom.recordings.delete_transcript(meeting.id)
    with pytest.raises(errors.NotFoundError):
        zoom.recordings.get_transcript(meeting.id)


def test_settings(fake: FakeZoom, zoom: Zoom, meeting: Record, events: list[str]) -> None:
    """Settings are changed and shown; a new topic renames the recording."""
    fake.publish_recording(meeting, passcode="secret")
    assert zoom.recordings.get_settings(meeting.id).password == "secret"
    zoom.recordings.update_settings(meeting.id, topic="Yours", viewer_download=False)
    found = zoom.recordings.get_settings(meeting.id)
    assert (found.topic, found.viewer_download, found.password) == ("Yours", False, "secret")
    assert zoom.recordings.get(meeting.id).topic == "Yours"
    assert events[-1] == "recording.renamed"


def test_registrants(fake: FakeZoom, zoom: Zoom, meeting: Record, events: list[str]) -> None:
    """People register to see a recording, once, and are approved where that is wanted."""
    with pytest.raises(errors.NotFoundError):
        zoom.recordings.add_registrant(meeting.id, email="a@example.com", first_name="A")
    fake.publish_recording(meeting)
    zoom.recordings.update_settings(meeting.id, approval_type=1)
    one = zoom.recordings.add_registrant(meeting.id, email="a@example.com", first_name="A")
    two = zoom.recordings.add_registrant(meeting.id, email="a@example.com", first_name="A")
    assert one.registrant_id == two.registrant_id
    assert list(zoom.recordings.list_registrants(meeting.id)) == []
    zoom.recordings.update_registrant_status(
        meeting.id, action="approve", registrants=[{"id": str(one.registrant_id)}]
    )
    (found,) = zoom.recordings.list_registrants(meeting.id)
    assert found.email == "a@example.com"
    said = ["registration_created", "registration_approved"]
    assert events[-2:] == [f"recording.{each}" for each in said]


def test_registration_questions(fake: FakeZoom, zoom: Zoom, meeting: Record) -> None:
    """What has to be answered to see a recording is refused without an answer."""
    fake.publish_recording(meeting)
    zoom.recordings.update_registration_questions(
        meeting.id, questions=[{"field_name": "city", "required": True}]
    )
    questions = zoom.recordings.get_registration_questions(meeting.id).questions or ()
    assert [each.field_name for each in questions] == ["city"]
    with pytest.raises(errors.ValidationError, match="Validation Failed"):
        zoom.recordings.add_registrant(meeting.id, email="a@example.com", first_name="A")


def test_usage(fake: FakeZoom, zoom: Zoom, meeting: Record) -> None:
    """What recordings take is reported by day."""
    fake.publish_recording(meeting, {"MP4": bytes(2**20)})
    report = zoom.reports.get_cloud_recording_usage(from_="2026-03-01", to="2026-03-31")
    assert [each.usage for each in report.cloud_recording_storage or ()] == ["1.00 MB"]
