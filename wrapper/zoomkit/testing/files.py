"""Where the files of recordings are got: Zoom's host, and another one that it leads to."""

import re
from collections.abc import Callable
from typing import Final
from urllib.parse import parse_qs

from zoomkit.testing.messages import Answer, ReceivedRequest
from zoomkit.testing.recordings import COMPLETED
from zoomkit.testing.records import Record
from zoomkit.testing.world import World

HOME: Final = "/rec/download/"
AWAY: Final = "/rec/files/"
LINK_LIFE: Final = 60.0
"""Seconds that the address on the other host can be used."""
_OTHER_HOST = "https://files.zoom-fake.example"
_LOOPBACK = {"127.0.0.1": "localhost", "localhost": "127.0.0.1"}
_RANGE = re.compile(r"bytes=(\d{0,18})-(\d{0,18})")
_SECONDS = re.compile(r"\d{1,18}", re.ASCII)
_PAGE = b"<!DOCTYPE html>\n<title>Passcode required</title>\n<p>Enter the passcode to watch.</p>\n"
_FORBIDDEN = Answer(401, {"code": 124, "message": "Invalid access token."})
_MISSING = Answer(404, {"code": 3301, "message": "This recording does not exist."})
_ENDED = Answer(403, {"code": 403, "message": "The link has ended."})
_MEDIA = {"MP4": "video/mp4", "M4A": "audio/mp4", "VTT": "text/vtt", "JSON": "application/json"}


class Files:
    """Answers requests for files.

    Args:
        world: What exists.
        accepts: Tells whether a token is one of the API's.
    """

    def __init__(self, world: World, accepts: Callable[[str], bool]) -> None:
        self._world = world
        self._accepts = accepts

    def answer(self, request: ReceivedRequest) -> Answer | None:
        """Answer a request for a file; None for one that is for none."""
        for prefix, answer in ((HOME, self._at_home), (AWAY, self._away)):
            if request.path.startswith(prefix):
                file = self._world["recording_files"].find(request.path.removeprefix(prefix))
                is_there = file is not None and file.state == COMPLETED
                return answer(request, file) if file is not None and is_there else _MISSING
        return None

    def _at_home(self, request: ReceivedRequest, file: Record) -> Answer:
        """Lead to the other host, who may have the file; a page asks others for the passcode."""
        given = parse_qs(request.query).get("access_token", [""])[-1]
        token = request.headers.get("authorization", "").removeprefix("Bearer ") or given
        recording = self._world["recordings"][file.parent or ""]
        if not token and recording.get("password"):
            return Answer(200, _PAGE, {"Content-Type": "text/html"})
        if not self._accepts(token) and not self._is_of(token, recording):
            return _FORBIDDEN
        ends = int(self._world.clock.monotonic() + LINK_LIFE)
        where = f"{_host_beside(request)}{AWAY}{file.id}?ends={ends}"
        return Answer(302, None, {"Location": where})

    def _is_of(self, token: str, recording: Record) -> bool:
        found = self._world["download_tokens"].find(token)
        if found is None or found.parent != recording.id:
            return False
        return bool(self._world.clock.monotonic() <= found["ends"])

    def _away(self, request: ReceivedRequest, file: Record) -> Answer:
        """Send a file, or the part of it that is asked for."""
        if "authorization" in request.headers:
            self._world.note(
                "A token was sent to the host that a download led to, which is not Zoom's."
            )
        ends = parse_qs(request.query).get("ends", ["0"])[-1]
        if not _SECONDS.fullmatch(ends) or self._world.clock.monotonic() > int(ends):
            return _ENDED
        content: bytes = file.kept["content"]
        etag = f'"{file.id}"'
        headers = {
            "Content-Type": _MEDIA.get(file["file_extension"], "application/octet-stream"),
            "Accept-Ranges": "bytes",
            "ETag": etag,
        }
        asked = _RANGE.fullmatch(request.headers.get("range", ""))
        if asked is None or request.headers.get("if-range") not in (None, etag):
            return Answer(200, content, headers)
        part = _part(asked[1], asked[2], len(content))
        if part is None:
            return Answer(416, None, {"Content-Range": f"bytes */{len(content)}"})
        said = f"bytes {part.start}-{part.stop - 1}/{len(content)}"
        return Answer(206, content[part.start : part.stop], {**headers, "Content-Range": said})


def _part(first: str, last: str, size: int) -> range | None:
    """Return the places that a range asks for; None where there are none such."""
    if first:
        found = range(int(first), min(int(last or size) + bool(last), size))
    elif last:
        found = range(max(size - int(last), 0), size)
    else:
        found = range(size)
    return found or None


def _host_beside(request: ReceivedRequest) -> str:
    """Return another origin than the request's that leads to the same fake."""
    name, colon, port = request.headers.get("host", "").partition(":")
    other = _LOOPBACK.get(name)
    return f"http://{other}{colon}{port}" if other else _OTHER_HOST
