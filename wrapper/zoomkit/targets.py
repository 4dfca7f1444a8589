"""What takes the bytes of a download, over several attempts, and knows when they are all there."""

import re
from collections.abc import Callable
from typing import IO, Any, Final

import httpx

from zoomkit.errors import DownloadError

Report = Callable[[int, int | None], object]
"""Is told how many bytes have arrived, and of how many; None where that is not known."""

_OK: Final = 200
_PARTIAL: Final = 206
_UNSATISFIABLE: Final = 416
_RANGE = re.compile(r"bytes (?:([0-9]{1,18})-[0-9]{1,18}|\*)/([0-9]{1,18}|\*)")
_PAGE = re.compile(rb"(?:\xef\xbb\xbf)?\s*<(?:!doctype\s+html|html)[\s>]", re.IGNORECASE)


class Target:
    """Takes the bytes of a file over several attempts; a sink of the run-time package.

    Args:
        file: An open binary file, at the place where the bytes go.
        report: Is told how far it is.
        received: How many bytes of it stand before that place already.
        size: How many bytes are expected, where that is known beforehand.
        holds_json: Whether the file itself is JSON, so that an answer of JSON is no failure.
        most: How many bytes it can take; None for any number.

    Attributes:
        received: How many bytes it holds.
        total: How many bytes it has to hold, as far as is known.
        is_begun: Whether any answer had a body that belongs here.
    """

    def __init__(
        self,
        file: IO[bytes],
        report: Report | None = None,
        *,
        received: int = 0,
        size: int | None = None,
        holds_json: bool = False,
        most: int | None = None,
    ) -> None:
        self._file = file
        self._report = report
        self._holds_json = holds_json
        self._most = most
        self._start = file.tell() - received if _is_seekable(file) else None
        self._size = size
        self._validator = ""
        self._is_plain = True
        self.received = received
        self.total = size
        self.is_begun = False

    # --- as a sink ----------------------------------------------------------------------------

    def prepare(self, request: httpx.Request) -> None:
        """Ask for the rest where a part is here already."""
        for name in ("Range", "If-Range"):
            request.headers.pop(name, None)
        if self.received and not self._is_plain:
            self.restart()  # a place in what is packed is none in the file
        if self.received:
            request.headers["Range"] = f"bytes={self.received}-"
            if self._validator:
                request.headers["If-Range"] = self._validator

    def accepts(self, response: httpx.Response) -> bool:
        """Tell whether the body of an answer is this file, or the rest of it."""
        status = response.status_code
        if status not in (_OK, _PARTIAL) or not self._is_of_file(response):
            return False
        begins, total = content_range(response) if status == _PARTIAL else (0, _length(response))
        if begins not in (0, self.received) or (status == _PARTIAL and self._differs(total)):
            self.restart()
            raise DownloadError("Another part of the file came than was asked for.")
        if begins == 0 and self.received:
            self.restart()
        self._is_plain = response.headers.get("content-encoding", "identity") == "identity"
        if total is not None and self._is_plain:
            self.total = total
        self._validator = _validator(response)
        self.is_begun = True
        return True

    def write(self, data: bytes) -> None:
        """Take the next bytes."""
        if not self.received and _PAGE.match(data):
            raise DownloadError(
                "An HTML page came in place of the file; a passcode or a sign-in may be wanted."
            )
        if self._most is not None and self.received + len(data) > self._most:
            raise DownloadError(f"The file is larger than {self._most} bytes.")
        self._file.write(data)
        self.received += len(data)

    def report(self) -> None:
        """Tell how far it is."""
        if self._report is not None:
            self._report(self.received, self.total)

    # --- as a file ----------------------------------------------------------------------------

    @property
    def is_whole(self) -> bool:
        """Whether it holds as many bytes as it has to; if that is not known, whatever it holds."""
        return self.total is None or self.received == self.total

    @property
    def is_full(self) -> bool:
        """Whether it is known to hold all of the file."""
        return bool(self.received) and self.received == self.total

    def is_end(self, response: httpx.Response) -> bool:
        """Tell whether an answer says that nothing is missing, to who asked for the rest."""
        if response.status_code != _UNSATISFIABLE:
            return False
        return bool(self.received) and content_range(response)[1] == self.received

    def restart(self) -> None:
        """Forget what has arrived.

        Raises:
            DownloadError: It cannot be taken back.
        """
        if self.received and self._start is None:
            raise DownloadError(
                "The file has to be sent from its beginning again, and what has been written "
                "cannot be taken back."
            )
        if self._start is not None:
            self._file.seek(self._start)
            self._file.truncate()
        self.received = 0
        self.total = self._size
        self._validator = ""
        self._is_plain = True

    def check(self) -> None:
        """Check that all has arrived.

        Raises:
            DownloadError: There are more or fewer bytes than there should be.
        """
        if not self.is_whole:
            raise DownloadError(f"The file has {self.total} bytes, but {self.received} arrived.")
        self._file.flush()

    def _is_of_file(self, response: httpx.Response) -> bool:
        kind = media_type(response)
        return kind not in ("text/html", "application/xhtml+xml") and (
            self._holds_json or kind != "application/json"
        )

    def _differs(self, total: int | None) -> bool:
        return bool(self.received) and None not in (total, self.total) and total != self.total


def content_range(response: httpx.Response) -> tuple[int | None, int | None]:
    """Return where the part of a file begins that an answer holds, and how large the file is."""
    found = _RANGE.fullmatch(response.headers.get("content-range", "").strip())
    if found is None:
        return None, None
    begins, total = found.groups()
    return (
        None if begins is None else int(begins),
        None if total == "*" else int(total),
    )


def media_type(response: httpx.Response) -> str:
    """Return the media type of an answer without its parameters."""
    kind: str = response.headers.get("content-type", "")
    return kind.partition(";")[0].strip().lower()


def _length(response: httpx.Response) -> int | None:
    text: str = response.headers.get("content-length", "")
    return int(text) if text.isascii() and text.isdecimal() and len(text) <= 18 else None  # noqa: PLR2004


def _validator(response: httpx.Response) -> str:
    etag: str = response.headers.get("etag", "")
    return etag if etag.startswith('"') else ""  # a weak one is none for bytes


def _is_seekable(file: Any) -> bool:
    return bool(getattr(file, "seekable", bool)())
