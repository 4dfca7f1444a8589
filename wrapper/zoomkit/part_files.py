"""Files under a temporary name, which get their own when they are whole."""

import os
from contextlib import suppress
from pathlib import Path
from typing import IO, Final

from zoomkit.errors import DownloadError
from zoomkit.file_locks import try_lock

_MOST_NAMES: Final = 100


class PartFile:
    """A file under a temporary name beside its own, which it gets when it is whole.

    Where it is known what the file is, an earlier part of it is gone on with.

    Args:
        path: Where the file will be.
        mark: Says what the file is, so that a part can be told from that of another; None if
            nothing does.

    Attributes:
        file: The open file, at its end.
        is_kept: Whether what has arrived is kept for another time if the rest does not.
    """

    def __init__(self, path: Path, mark: str | None) -> None:
        self._path = path
        path.parent.mkdir(parents=True, exist_ok=True)
        self.is_kept = mark is not None
        self._part, self.file = self._opened(mark or os.urandom(4).hex())

    def _opened(self, mark: str) -> tuple[Path, IO[bytes]]:
        for number in range(_MOST_NAMES):
            suffix = f"{mark}.{number}" if number else mark
            part = self._path.with_name(f".{self._path.name}.{suffix}.part")
            file = os.fdopen(os.open(part, os.O_RDWR | os.O_CREAT, 0o666), "r+b")
            # Another process may write to it, or have given it its name since it was opened.
            if _is_ours(file) and _is_still(part, file):
                file.seek(0, os.SEEK_END)
                return part, file
            file.close()
        raise DownloadError(f"Too many downloads to {self._path} are under way.")

    def finish(self) -> None:
        """Give the file its name, in place of any that has it."""
        self.file.flush()
        os.fsync(self.file.fileno())
        if os.name == "nt":
            self.file.close()  # there no open file is renamed; elsewhere its lock lasts until then
        self._part.replace(self._path)
        self.file.close()

    def abandon(self) -> None:
        """Close the file, and remove it unless somebody can go on with it."""
        is_empty = False
        with suppress(OSError, ValueError):
            self.file.flush()
            is_empty = self._part.stat().st_size == 0
        if is_empty or not self.is_kept:
            with suppress(OSError):
                self._part.unlink()
        with suppress(OSError):
            self.file.close()


def _is_ours(file: IO[bytes]) -> bool:
    try:
        return try_lock(file.fileno())
    except OSError:  # a file system without locks
        return True


def _is_still(path: Path, file: IO[bytes]) -> bool:
    try:
        return os.path.samestat(path.stat(), os.fstat(file.fileno()))
    except OSError:
        return False
