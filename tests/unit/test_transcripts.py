"""Transcripts: WebVTT becomes cues."""

from datetime import timedelta
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.unit.conftest import Run
from zoomkit import errors
from zoomkit.transcripts import parse_vtt

VTT = """WEBVTT

NOTE made by a machine

1
00:00:01.500 --> 00:00:04.000
Amara Okafor: Good morning &amp; welcome.

2
01:02.250 --> 01:03.000 align:start
<v Bao Tran>Thank you,
<b>all</b>.

3
00:01:05.000 --> 00:01:06.000
Amara Okafor: We begin at 10:30: be ready.
"""
NO_TRANSCRIPT = {"code": 3322, "message": "There is no transcript for this meeting."}


def test_cues_have_speaker_and_times() -> None:
    """Labels and voices are speakers; times are from the beginning of the recording."""
    transcript = parse_vtt(VTT)
    first, second, third = transcript
    assert (first.speaker, first.text) == ("Amara Okafor", "Good morning & welcome.")
    assert (first.start, first.end) == (timedelta(seconds=1.5), timedelta(seconds=4))
    assert (second.speaker, second.text) == ("Bao Tran", "Thank you,\nall.")
    assert second.start == timedelta(minutes=1, seconds=2.25)
    assert third.text == "We begin at 10:30: be ready."
    assert transcript.speakers == ("Amara Okafor", "Bao Tran")
    assert transcript.text.startswith("Amara Okafor: Good morning & welcome.\n")


def test_text_without_labels_keeps_its_colons() -> None:
    """Where most cues have no label, what stands before a colon is text."""
    cues = ("00:01.000 --> 00:02.000\r\nNote: one", "00:02.000 --> 00:03.000\r\ntwo")
    text = "\r\n\r\n".join(("WEBVTT", *cues))
    assert [(each.speaker, each.text) for each in parse_vtt(text.encode())] == [
        (None, "Note: one"),
        (None, "two"),
    ]


@pytest.mark.parametrize("content", [b"", b"<html>", "WEBVTTX\n", b"\xff\xfe"])
def test_what_is_none_is_refused(content: Any) -> None:
    """What is no WebVTT is an error that says so."""
    with pytest.raises(errors.InvalidArgumentError, match="no WebVTT"):
        parse_vtt(content)


@given(st.text(alphabet="0123456789:.,-> \n<>v/&;abA\u0660", max_size=200))
def test_any_text_is_read(text: str) -> None:
    """Whatever stands in a file, reading it gives cues or nothing."""
    for cue in parse_vtt("WEBVTT\n" + text):
        assert isinstance(cue.text, str)


@pytest.mark.parametrize("is_listed", [True, False])
def test_a_transcript_is_found_among_the_files(run: Run, http: Any, is_listed: bool) -> None:
    """Where the operation for transcripts has none, the file of the recording is taken."""
    file = {
        "id": "f-1",
        "file_type": "TRANSCRIPT",
        "status": "completed",
        "download_url": "https://zoom.us/rec/download/1",
    }

    def respond(request: Any) -> Any:
        path = request.url.path
        if path.endswith("/transcript"):
            return http.Response(404, json=NO_TRANSCRIPT)
        if path.endswith("/recordings"):
            return http.Response(200, json={"recording_files": [file] if is_listed else []})
        assert request.headers["authorization"] == "Bearer token-of-zoom"
        return http.Response(200, text=VTT, headers={"content-type": "text/vtt"})

    def read() -> Any:
        transport = http.MockTransport(respond)
        return run(lambda zoom: zoom.recordings.read_transcript(1), transport=transport)

    if is_listed:
        assert len(read()) == 3
    else:
        with pytest.raises(errors.NotFoundError, match="transcript"):
            read()


def test_a_page_is_no_transcript(run: Run, http: Any) -> None:
    """A file that is no transcript is a `DownloadError`, never an empty one."""

    def respond(request: Any) -> Any:
        if request.url.path.endswith("/transcript"):
            url = "https://zoom.us/rec/download/1"
            return http.Response(200, json={"can_download": True, "download_url": url})
        return http.Response(200, content=b"no", headers={"content-type": "text/vtt"})

    with pytest.raises(errors.DownloadError, match="no WebVTT"):
        run(
            lambda zoom: zoom.recordings.read_transcript(1),
            transport=http.MockTransport(respond),
        )
