"""Recordings, with their files: downloaded, waited for, and read where they are transcripts."""

from collections.abc import AsyncIterator, Collection, Iterator
from typing import TYPE_CHECKING

from zoom_openapi.api.recordings import AsyncRecordings as _AsyncRecordings
from zoom_openapi.api.recordings import Recordings as _Recordings
from zoom_openapi.runtime.types import UNSET
from zoomkit.downloads import Destination, Downloaded, downloading
from zoomkit.fetching import Token, Wish, caller_of_files
from zoomkit.recording_files import Readiness, files_of, folder_at, found_at, kinds_of, transcribing
from zoomkit.sources import Downloadable
from zoomkit.steps import take, take_awaited
from zoomkit.targets import Report
from zoomkit.transcripts import Transcript
from zoomkit.waiting import Patience, waiting

if TYPE_CHECKING:
    import os

    from zoom_openapi.models import UserRecording
    from zoom_openapi.runtime.options import RequestOptions

_NOT_READY = "the recording is not ready"


class Recordings(_Recordings):
    """Recordings in the cloud: their files, transcripts, registrants, settings and analytics."""

    def download(
        self,
        file: Downloadable | str,
        *,
        to: Destination,
        token: Token = UNSET,
        progress: Report | None = None,
        request_options: "RequestOptions | None" = None,
    ) -> Downloaded:
        """Download a file of a recording.

        It goes to disk as it comes. What breaks off is resumed as long as more comes. Until it is
        whole it has a temporary name; of a file whose id and size are known a later call goes on
        with what is there. The token is sent to Zoom's hosts only, and to none that the URL is
        redirected to.

        Args:
            file: A file of `recordings.get`, of an event, or a transcript; or its URL.
            to: The path of the file, a folder, or an open binary file.
            token: Another bearer token than the client's, such as the `download_access_token` of
                the recording or the `download_token` of an event; None sends none.
            progress: Is told how many bytes have arrived, and of how many, or None.
            request_options: How this call alone is sent. Without a deadline it takes as long as it
                takes.

        Returns:
            Where the file is, and its size.

        Raises:
            PasscodeRequiredError: A page came in place of the file.
            DownloadError: It did not arrive whole.
            NotReadyError: The file has no URL yet.
            InvalidArgumentError: The URL is on a host that no token is sent to, or an argument is
                wrong.
            ZoomError: Anything else, see `zoomkit.errors`.

        Example:
            recording = zoom.recordings.get(68423085)
            for file in recording.recording_files or ():
                zoom.recordings.download(file, to="recordings/")
        """
        caller = caller_of_files(self._caller)
        wish = Wish(token, progress, request_options)
        return take(caller, downloading(caller, file, to, wish))

    def download_all(
        self,
        meeting_id: int | str,
        *,
        to: "str | os.PathLike[str]",
        kinds: Collection[str] | None = None,
        token: Token = UNSET,
        progress: Report | None = None,
        request_options: "RequestOptions | None" = None,
    ) -> Iterator[Downloaded]:
        """Download the files of a recording, one after the other, as they are asked for.

        A file that is in the folder already, with the size that it should have, is not downloaded
        again.

        Args:
            meeting_id: The id of the meeting or webinar, or the UUID of one instance.
            to: The folder; it is made if it is not there.
            kinds: Which kinds of files, such as {"mp4", "transcript"}; all by default.
            token: As for `download`.
            progress: As for `download`, for each file.
            request_options: As for `download`.

        Yields:
            Where each file is.

        Raises:
            RecordingNotFoundError: There is no recording.
            NotReadyError: One of the files is processed still; nothing was downloaded.
            ZoomError: Anything else, see `download`.

        Example:
            for file in zoom.recordings.download_all(68423085, to="recordings", kinds={"mp4"}):
                print(file.path)
        """
        wanted = kinds_of(kinds)
        recording = self.get(meeting_id, request_options=request_options)
        folder = folder_at(to)
        caller = caller_of_files(self._caller)
        wish = Wish(token, progress, request_options)
        for file in files_of(recording, wanted):
            found = found_at(folder, file)
            if found is None:
                found = take(caller, downloading(caller, file, folder, wish))
            yield found

    def read_transcript(
        self,
        meeting_id: int | str,
        *,
        token: Token = UNSET,
        request_options: "RequestOptions | None" = None,
    ) -> Transcript:
        """Return what was said in a meeting: who, when, what.

        Where Zoom says that there is no transcript, the one among the files of the recording is
        taken, or its captions.

        Args:
            meeting_id: The id of the meeting or webinar, or the UUID of one instance.
            token: As for `download`.
            request_options: How this call alone is sent: time limit, retries, headers.

        Raises:
            NotFoundError: There is no transcript.
            NotReadyError: It cannot be downloaded, or not yet.
            ZoomError: Anything else, see `download`.

        Example:
            for cue in zoom.recordings.read_transcript(68423085):
                print(cue.start, cue.speaker, cue.text)
        """
        wish = Wish(token, None, request_options)
        return take(self._caller, transcribing(caller_of_files(self._caller), meeting_id, wish))

    def wait_until_ready(
        self,
        meeting_id: int | str,
        *,
        deadline: float | None = None,
        kinds: Collection[str] | None = None,
        longest_pause: float = 60.0,
        request_options: "RequestOptions | None" = None,
    ) -> "UserRecording":
        """Wait until Zoom has processed a recording.

        Zoom is asked after pauses that grow from a few seconds to `longest_pause`.

        Args:
            meeting_id: The id of the meeting or webinar, or the UUID of one instance.
            deadline: How many seconds to wait at most; None for any number.
            kinds: Which kinds of files it must have, such as {"mp4", "transcript"}: transcripts
                come later than videos. By default all that are listed must be ready.
            longest_pause: How many seconds lie between two requests at most.
            request_options: How each request is sent.

        Returns:
            The recording.

        Raises:
            WaitTimeoutError: The deadline passed before.
            ZoomError: Anything else, see `zoomkit.errors`.

        Example:
            recording = zoom.recordings.wait_until_ready(68423085, deadline=3600)
        """
        look = Readiness(meeting_id, kinds_of(kinds)).look
        patience = Patience(deadline, longest_pause)
        clock = self._caller.clock
        return take(self._caller, waiting(look, _NOT_READY, patience, clock, request_options))


class AsyncRecordings(_AsyncRecordings):
    """Recordings in the cloud: their files, transcripts, registrants, settings and analytics."""

    async def download(
        self,
        file: Downloadable | str,
        *,
        to: Destination,
        token: Token = UNSET,
        progress: Report | None = None,
        request_options: "RequestOptions | None" = None,
    ) -> Downloaded:
        """Download a file of a recording; see `Recordings.download`.

        Example:
            await zoom.recordings.download(file, to="recordings/")
        """
        caller = caller_of_files(self._caller)
        wish = Wish(token, progress, request_options)
        return await take_awaited(caller, downloading(caller, file, to, wish))

    async def download_all(
        self,
        meeting_id: int | str,
        *,
        to: "str | os.PathLike[str]",
        kinds: Collection[str] | None = None,
        token: Token = UNSET,
        progress: Report | None = None,
        request_options: "RequestOptions | None" = None,
    ) -> AsyncIterator[Downloaded]:
        """Download the files of a recording; see `Recordings.download_all`.

        Example:
            async for file in zoom.recordings.download_all(68423085, to="recordings"):
                print(file.path)
        """
        wanted = kinds_of(kinds)
        recording = await self.get(meeting_id, request_options=request_options)
        folder = folder_at(to)
        caller = caller_of_files(self._caller)
        wish = Wish(token, progress, request_options)
        for file in files_of(recording, wanted):
            found = found_at(folder, file)
            if found is None:
                found = await take_awaited(caller, downloading(caller, file, folder, wish))
            yield found

    async def read_transcript(
        self,
        meeting_id: int | str,
        *,
        token: Token = UNSET,
        request_options: "RequestOptions | None" = None,
    ) -> Transcript:
        """Return what was said in a meeting; see `Recordings.read_transcript`.

        Example:
            transcript = await zoom.recordings.read_transcript(68423085)
        """
        wish = Wish(token, None, request_options)
        steps = transcribing(caller_of_files(self._caller), meeting_id, wish)
        return await take_awaited(self._caller, steps)

    async def wait_until_ready(
        self,
        meeting_id: int | str,
        *,
        deadline: float | None = None,
        kinds: Collection[str] | None = None,
        longest_pause: float = 60.0,
        request_options: "RequestOptions | None" = None,
    ) -> "UserRecording":
        """Wait until Zoom has processed a recording; see `Recordings.wait_until_ready`.

        Example:
            recording = await zoom.recordings.wait_until_ready(68423085, deadline=3600)
        """
        look = Readiness(meeting_id, kinds_of(kinds)).look
        patience = Patience(deadline, longest_pause)
        clock = self._caller.clock
        steps = waiting(look, _NOT_READY, patience, clock, request_options)
        return await take_awaited(self._caller, steps)
