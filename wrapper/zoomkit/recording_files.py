"""The files of a recording: which are wanted, whether they are ready, where its transcript is."""

import os
from collections.abc import Collection, Iterator
from io import BytesIO
from pathlib import Path
from typing import Any, Final

from zoom_openapi.models import UserRecording
from zoom_openapi.runtime.base_callers import Caller
from zoom_openapi.runtime.options import RequestOptions
from zoomkit.downloads import Downloaded
from zoomkit.errors import (
    DownloadError,
    InvalidArgumentError,
    NotFoundError,
    NotReadyError,
    RecordingNotFoundError,
    ZoomError,
)
from zoomkit.fetching import Wish, fetching
from zoomkit.sources import name_of, source_of
from zoomkit.steps import Ask, Steps
from zoomkit.targets import Target
from zoomkit.transcripts import Transcript, parse_vtt
from zoomkit.waiting import answer_of

# Source: Zoom's API reference, the file types of recordings.
KINDS: Final = frozenset(
    ("mp4", "m4a", "chat", "transcript", "csv", "tb", "cc", "chat_message", "summary", "timeline")
)
_TRANSCRIPTS: Final = ("transcript", "cc")  # the better one first
_PROCESSING: Final = "processing"


def kinds_of(kinds: Collection[str] | None) -> frozenset[str] | None:
    """Return which kinds of files are wanted; None means all.

    Raises:
        InvalidArgumentError: There is no such kind.
    """
    if kinds is None:
        return None
    given = [kinds] if isinstance(kinds, str) else kinds
    wanted = frozenset(str(each).lower() for each in given)
    if not wanted or not wanted <= KINDS:
        raise InvalidArgumentError.of("kinds", kinds, f"some of {', '.join(sorted(KINDS))}")
    return wanted


def files_of(recording: UserRecording, kinds: frozenset[str] | None) -> list[Any]:
    """Return the files of a recording that are wanted, those of single participants as well.

    Raises:
        NotReadyError: One of them is processed still.
    """
    found = [each for each in _files(recording) if kinds is None or kind_of(each) in kinds]
    for each in found:
        if each.status == _PROCESSING:
            raise NotReadyError(
                f"The file {each.id} ({kind_of(each)}) is processed still; "
                "recordings.wait_until_ready() waits for it."
            )
    return found


class Readiness:
    """Looks whether a recording is ready.

    Args:
        meeting_id: The meeting or webinar.
        kinds: Which kinds of files it must have; None for any.
    """

    def __init__(self, meeting_id: int | str, kinds: frozenset[str] | None) -> None:
        self._id = meeting_id
        self._kinds = kinds

    def look(self, options: RequestOptions) -> Steps[UserRecording | None]:
        """Look once; None means that it is not ready yet."""
        try:
            recording: UserRecording = yield from answer_of(
                "get_meeting_recordings", {"meeting_id": self._id}, options
            )
            files = files_of(recording, self._kinds)
        except (RecordingNotFoundError, NotReadyError):
            return None
        is_ready = bool(files) and (self._kinds or set()) <= {kind_of(each) for each in files}
        return recording if is_ready else None


def folder_at(path: str | os.PathLike[str]) -> Path:
    """Return a folder; it is made if it is not there."""
    folder = Path(path).expanduser()
    folder.mkdir(parents=True, exist_ok=True)
    return folder


def found_at(folder: Path, file: Any) -> Downloaded | None:
    """Return a file that is in a folder already; None if it is not, or has changed."""
    path = folder / name_of(file)
    size = file.file_size
    is_here = bool(size) and path.is_file() and path.stat().st_size == size
    return Downloaded(path, size, file, is_new=False) if is_here else None


def transcribing(caller: Caller[Any], meeting_id: int | str, wish: Wish) -> Steps[Transcript]:
    """Read the transcript of a meeting.

    It may lie among the files of the recording although the operation for it says that there is
    none.

    Args:
        caller: Gets the file; the steps that call operations are for whoever takes the steps.
        meeting_id: The meeting or webinar.
        wish: How the file is fetched.
    """
    options = wish.request_options
    arguments = {"meeting_id": meeting_id, "request_options": options}
    outcome: Any = yield Ask("get_meeting_transcript", arguments)
    if isinstance(outcome, ZoomError) and not isinstance(outcome, NotFoundError):
        raise outcome
    file: Any = outcome
    if isinstance(outcome, ZoomError) or not outcome.download_url:
        recording: Any = yield Ask("get_meeting_recordings", arguments)
        if isinstance(recording, ZoomError):
            raise outcome if _says_the_same(outcome, recording) else recording
        file = _transcript_of(recording)
        if file is None:
            raise outcome if isinstance(outcome, ZoomError) else _not_ready(outcome)
    source = source_of(file)
    content = BytesIO()
    most = caller.options.max_answer_bytes
    yield from fetching(caller, source, Target(content, wish.progress, most=most), wish)
    try:
        return parse_vtt(content.getvalue())
    except InvalidArgumentError as error:
        raise DownloadError(str(error)) from None


def kind_of(file: Any) -> str:
    """Return which kind of file one is, in lower case."""
    return str(file.file_type or "").lower()


def _files(recording: UserRecording) -> Iterator[Any]:
    yield from recording.recording_files or ()
    yield from recording.participant_audio_files or ()


def _transcript_of(recording: UserRecording) -> Any:
    files = [each for each in recording.recording_files or () if each.status != _PROCESSING]
    for kind in _TRANSCRIPTS:
        for each in files:
            if kind_of(each) == kind and each.download_url:
                return each
    return None


def _says_the_same(outcome: Any, error: ZoomError) -> bool:
    return isinstance(outcome, ZoomError) and isinstance(error, NotFoundError)


def _not_ready(transcript: Any) -> NotReadyError:
    reason = transcript.download_restriction_reason or "it has no download_url"
    return NotReadyError(f"The transcript cannot be downloaded: {reason}.")
