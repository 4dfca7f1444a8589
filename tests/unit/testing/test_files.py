"""The files of recordings can be downloaded, as Zoom's can: elsewhere, in parts, for a while."""

from pathlib import Path
from typing import Any

import anyio
import httpx
import pytest

from zoomkit import Zoom, errors
from zoomkit.testing import FakeZoom
from zoomkit.testing.records import Record

FILM = bytes(range(256)) * 4


@pytest.fixture
def meeting(fake: FakeZoom) -> Record:
    """A meeting with a recording."""
    meeting = fake.add_meeting(topic="Mine")
    fake.publish_recording(meeting, {"MP4": FILM})
    return meeting


def url_of(zoom: Zoom, meeting: Record) -> str:
    """Return where the first file of a recording is."""
    return str((zoom.recordings.get(meeting.id).recording_files or ())[0].download_url)


@pytest.fixture
def link(fake: FakeZoom, zoom: Zoom, meeting: Record) -> httpx.URL:
    """Where the file is on the other host."""
    token = zoom.recordings.get(meeting.id, include_fields="download_access_token")
    bearer = {"Authorization": f"Bearer {token.download_access_token}"}
    client = httpx.Client(transport=fake.transport())
    return httpx.URL(client.get(url_of(zoom, meeting), headers=bearer).headers["location"])


def test_download(fake: FakeZoom, zoom: Zoom, meeting: Record, tmp_path: Path) -> None:
    """A download is led to another host, where it needs no token, and arrives whole."""
    (file,) = zoom.recordings.get(meeting.id).recording_files or ()
    found = zoom.recordings.download(file, to=tmp_path / "film.mp4")
    assert found.path.read_bytes() == FILM  # type: ignore[union-attr]
    first, second = fake.requests[-2:]
    assert first.headers["host"] == "zoom.us"
    assert second.headers["host"] != "zoom.us"
    assert "authorization" not in second.headers
    assert fake.warnings == []


def test_an_event_carries_a_token(fake: FakeZoom) -> None:
    """With the token of an event its files can be got for a day, and those of no other."""
    fake.send_webhooks_to(lambda _: None, validate=False)
    fake.publish_recording(fake.add_meeting(), {"MP4": FILM})
    fake.publish_recording(fake.add_meeting(), {"MP4": b"other"})
    first, second = (each.body for each in fake.deliveries if each.event == "recording.completed")
    assert first["download_token"] != second["download_token"]
    url = first["payload"]["object"]["recording_files"][0]["download_url"]
    with httpx.Client(transport=fake.transport()) as client:

        def got(token: str, **options: Any) -> httpx.Response:
            headers = {"Authorization": f"Bearer {token}"}
            return client.get(url, headers=headers, **options)

        link = got(first["download_token"]).headers["location"]
        assert client.get(link).content == FILM
        assert got(second["download_token"]).status_code == 401
        fake.advance(hours=25)
        assert got(first["download_token"]).status_code == 401


def test_download_awaited(fake: FakeZoom, meeting: Record, tmp_path: Path) -> None:
    """The same for who awaits."""

    async def download() -> Any:
        async with fake.async_zoom() as zoom:
            recording = await zoom.recordings.get(meeting.id)
            (file,) = recording.recording_files or ()
            return await zoom.recordings.download(file, to=tmp_path / "film.mp4")

    anyio.run(download)
    assert (tmp_path / "film.mp4").read_bytes() == FILM


def test_transcript(fake: FakeZoom, zoom: Zoom) -> None:
    """A transcript can be read."""
    meeting = fake.add_meeting(topic="Mine")
    fake.publish_recording(meeting, ["MP4", "TRANSCRIPT"])
    cues = zoom.recordings.read_transcript(meeting.id)
    assert [each.text for each in cues] == ["Welcome to Mine.", "Let us begin."]


def test_passcode(fake: FakeZoom, zoom: Zoom, tmp_path: Path) -> None:
    """Without a token a page asks for the passcode; with one the file comes."""
    meeting = fake.add_meeting()
    fake.publish_recording(meeting, {"MP4": FILM}, passcode="secret")
    url = url_of(zoom, meeting)
    with pytest.raises(errors.PasscodeRequiredError):
        zoom.recordings.download(url, to=tmp_path / "a.mp4", token=None)
    zoom.recordings.download(url, to=tmp_path / "b.mp4")
    assert (tmp_path / "b.mp4").read_bytes() == FILM


def test_token_ends(fake: FakeZoom, zoom: Zoom, meeting: Record, tmp_path: Path) -> None:
    """The token of a recording is good for its files and for as long as was asked for."""
    other = fake.add_meeting()
    fake.publish_recording(other)
    shown = zoom.recordings.get(meeting.id, include_fields="download_access_token", ttl=60)
    token = str(shown.download_access_token)
    zoom.recordings.download(url_of(zoom, meeting), to=tmp_path / "a.mp4", token=token)
    with pytest.raises(errors.AuthenticationError):
        zoom.recordings.download(url_of(zoom, other), to=tmp_path / "b.mp4", token=token)
    fake.advance(seconds=61)
    with pytest.raises(errors.AuthenticationError):
        zoom.recordings.download(url_of(zoom, meeting), to=tmp_path / "c.mp4", token=token)


def test_no_token(zoom: Zoom, meeting: Record, tmp_path: Path) -> None:
    """Without a token nobody has a file."""
    with pytest.raises(errors.AuthenticationError):
        zoom.recordings.download(url_of(zoom, meeting), to=tmp_path / "a.mp4", token=None)


@pytest.mark.parametrize(
    ("asked", "status", "part"),
    [
        ("bytes=1000-", 206, (1000, 1024)),
        ("bytes=10-19", 206, (10, 20)),
        ("bytes=-5", 206, (1019, 1024)),
        ("bytes=1020-9999", 206, (1020, 1024)),
        ("bytes=1024-", 416, None),
        ("lines=1-2", 200, (0, 1024)),
    ],
)
def test_ranges(link: httpx.URL, fake: FakeZoom, asked: str, status: int, part: Any) -> None:
    """Parts can be asked for, but none that is not there."""
    answer = httpx.Client(transport=fake.transport()).get(link, headers={"Range": asked})
    begin, end = part or (0, 0)
    assert (answer.status_code, answer.content) == (status, FILM[begin:end])
    said = {206: f"bytes {begin}-{end - 1}/1024", 416: "bytes */1024"}.get(status)
    assert answer.headers.get("content-range") == said


def test_link_ends(fake: FakeZoom, link: httpx.URL) -> None:
    """The address on the other host ends; a changed file is sent whole."""
    client = httpx.Client(transport=fake.transport())
    changed = {"Range": "bytes=10-", "If-Range": '"other"'}
    assert client.get(link, headers=changed).status_code == 200
    fake.advance(seconds=61)
    assert client.get(link).status_code == 403


def test_leak(fake: FakeZoom, link: httpx.URL) -> None:
    """Who shows a token to the other host is warned."""
    client = httpx.Client(transport=fake.transport())
    client.get(link, headers={"Authorization": "Bearer token"})
    assert "token was sent" in fake.warnings[0]


def test_trash(zoom: Zoom, meeting: Record, tmp_path: Path) -> None:
    """What is in the trash cannot be got."""
    url = url_of(zoom, meeting)
    zoom.recordings.delete(meeting.id)
    with pytest.raises(errors.NotFoundError):
        zoom.recordings.download(url, to=tmp_path / "a.mp4")


def test_loopback(fake: FakeZoom, zoom: Zoom, meeting: Record) -> None:
    """Behind a port the other host is another name of the same machine."""
    path = url_of(zoom, meeting).removeprefix("https://zoom.us")
    shown = zoom.recordings.get(meeting.id, include_fields="download_access_token")
    bearer = {"Authorization": f"Bearer {shown.download_access_token}"}
    client = httpx.Client(transport=fake.transport())
    answer = client.get(f"http://127.0.0.1:4010{path}", headers=bearer)
    assert answer.headers["location"].startswith("http://localhost:4010/rec/files/")
