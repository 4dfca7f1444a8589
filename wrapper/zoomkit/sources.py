"""What is downloaded: a file that an answer or an event tells of, or a URL; and where it may be."""

import re
from typing import Any, Final, Protocol

import httpx
from attrs import frozen

from zoom_openapi.runtime.servers import is_private, origin_of
from zoomkit.errors import InvalidArgumentError, NotReadyError
from zoomkit.hosts import domain_of

_UNSAFE = re.compile(r"[^A-Za-z0-9_-]+")
_MOST_NAME = 100  # characters
_SHOWN_SEGMENTS = 2
# Of files that tell no extension. Source: Zoom's API reference (file types of recordings).
_EXTENSIONS: Final = {
    "MP4": "mp4",
    "M4A": "m4a",
    "CHAT": "txt",
    "CHAT_MESSAGE": "txt",
    "TRANSCRIPT": "vtt",
    "CC": "vtt",
    "CSV": "csv",
    "SUMMARY": "json",
    "TB": "json",
    "TIMELINE": "json",
    "THUMBNAIL": "jpg",
}


class Downloadable(Protocol):
    """What tells where a file is: a file of a recording or of an event, or a transcript."""

    @property
    def download_url(self) -> str | None:
        """Where the file is."""


@frozen
class Source:
    """A file at Zoom.

    Attributes:
        url: Where it is.
        name: A name for it that is safe in any folder; None where nothing tells one.
        size: How many bytes it has, as far as is told.
        mark: What tells it from others, and from itself after it has changed; None if nothing does.
    """

    url: httpx.URL
    name: str | None = None
    size: int | None = None
    mark: str | None = None

    @property
    def holds_json(self) -> bool:
        """Whether it is JSON, as far as is known."""
        return bool(self.name and self.name.endswith(".json"))


def source_of(file: Downloadable | str) -> Source:
    """Return what a person wants to download.

    Raises:
        InvalidArgumentError: It is nothing that can be downloaded.
        NotReadyError: The file is not there yet.
    """
    if isinstance(file, str):
        return Source(read_url(file))
    if not hasattr(file, "download_url"):
        raise InvalidArgumentError.of("file", file, "a file of a recording, or its URL")
    url = file.download_url
    if not url:
        raise NotReadyError(f"The file {_said(file, 'id') or ''} has no download_url: {_why(file)}")
    size = _number(file, "file_size")
    identity = _said(file, "id")
    return Source(
        read_url(url),
        name_of(file),
        size,
        f"{_safe(identity)}.{size}" if identity and size else None,
    )


def name_of(file: Downloadable) -> str:
    """Return a name for a file that tells it from the others of all recordings."""
    kind = (_said(file, "file_type") or "").upper()
    is_transcript = not kind and hasattr(file, "can_download")
    extension = _said(file, "file_extension") or _EXTENSIONS.get(kind) or ("vtt" * is_transcript)
    began: Any = getattr(file, "recording_start", None)
    parts = [
        began.strftime("%Y%m%dT%H%M%SZ") if hasattr(began, "strftime") else None,
        _said(file, "recording_type") or _said(file, "file_name") or kind.lower() or None,
        "transcript" if is_transcript else None,
        _said(file, "id") or _said(file, "meeting_id"),
    ]
    stem = "_".join(_safe(part) for part in parts if part)[:_MOST_NAME] or "recording"
    return f"{stem}.{_safe(extension).lower()}" if extension else stem


def read_url(text: str) -> httpx.URL:
    """Return the URL of a file.

    Raises:
        InvalidArgumentError: It is none, or would let others on the way read along.
    """
    try:
        url = httpx.URL(text)
    except (httpx.InvalidURL, ValueError):
        raise InvalidArgumentError("The URL of the file cannot be read.") from None
    if url.scheme not in ("http", "https") or not url.host or url.userinfo or not is_private(url):
        raise InvalidArgumentError(
            f"The URL of the file must begin with https://, and its scheme is {url.scheme!r}."
        )
    return url


def is_of_zoom(url: httpx.URL, base_url: httpx.URL) -> bool:
    """Tell whether a URL is one of Zoom's, or of the server that a client calls.

    Args:
        url: The URL of a file.
        base_url: Where the API is.
    """
    if origin_of(url) == origin_of(base_url):
        return True
    return url.scheme == "https" and domain_of(url.host) is not None


def shown(url: httpx.URL) -> str:
    """Return a URL as it can be told: whoever has all of it may get the file."""
    segments = url.path.strip("/").split("/")
    more = "/..." if segments[_SHOWN_SEGMENTS:] else ""
    return f"{url.host}/{'/'.join(segments[:_SHOWN_SEGMENTS])}{more}"


def _said(file: Any, name: str) -> str | None:
    value = getattr(file, name, None)
    return str(value) if isinstance(value, str | int) and value != "" else None


def _number(file: Any, name: str) -> int | None:
    value = getattr(file, name, None)
    return value if isinstance(value, int) and value > 0 else None


def _why(file: Any) -> str:
    reason = _said(file, "download_restriction_reason") or _said(file, "status")
    return f"{reason}." if reason else "it may be processed still, or lie on the account's servers."


def _safe(text: str) -> str:
    return _UNSAFE.sub("-", text).strip("-")
