"""A small JSON file that several processes read and change, and locks that expire in it."""

import json
import os
import secrets
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Any, TypeAlias

from zoomkit.file_locks import try_lock, unlock

Document: TypeAlias = dict[str, Any]

_MODE = 0o600
_FOLDER_MODE = 0o700
_FIRST_LOOK = 0.001  # seconds
_LONGEST_LOOK = 0.02
_LONGEST_WAIT = 5.0


class SharedDocument:
    """A JSON object in a file that only its owner reads.

    A change replaces the file as a whole, so that a reader never sees half of one, and is made
    under a lock of the system's, which is held for that moment alone and ends with its process.

    Args:
        path: The file; folders that are missing are made.
    """

    def __init__(self, path: str | os.PathLike[str]) -> None:
        self._path = Path(os.path.realpath(Path(path).expanduser()))

    def read(self) -> Document:
        """Return the object; it is empty where there is no file.

        Raises:
            ValueError: The file holds something else, which is not shown.
        """
        try:
            text = self._path.read_text(encoding="utf-8")
        except FileNotFoundError:
            return {}
        document = _parsed(text)
        if document is None:
            raise ValueError(f"{self._path} holds no tokens.")
        return document

    @contextmanager
    def change(self) -> Iterator[Document]:
        """Give the object to be changed; it is written if it was.

        Raises:
            TimeoutError: Somebody else has been changing it for seconds.
            ValueError: The file holds something else.
        """
        self._path.parent.mkdir(mode=_FOLDER_MODE, parents=True, exist_ok=True)
        with _locked(self._path.with_name(f"{self._path.name}.lock")):
            document = self.read()
            before = json.dumps(document)
            yield document
            after = json.dumps(document)
            if after != before:
                self._write(after)

    def acquire(self, key: str, owner: str, seconds: float) -> bool:
        """Take a lock that expires, if it is free or has expired, and tell whether it was taken."""
        with self.change() as document:
            locks: dict[str, list[Any]] = document.setdefault("locks", {})
            now = time.time()
            # A lock that ends later than it can was taken before the clock was set back.
            if key in locks and now < locks[key][1] <= now + seconds:
                return False
            locks[key] = [owner, now + seconds]
            return True

    def release(self, key: str, owner: str) -> None:
        """Give such a lock back, unless it is somebody else's by now."""
        with self.change() as document:
            locks: dict[str, list[Any]] = document.setdefault("locks", {})
            if key in locks and locks[key][0] == owner:
                del locks[key]

    def _write(self, text: str) -> None:
        draft = self._path.with_name(f".{self._path.name}.{secrets.token_hex(8)}")
        descriptor = os.open(draft, os.O_WRONLY | os.O_CREAT | os.O_EXCL, _MODE)
        try:
            with os.fdopen(descriptor, "w", encoding="utf-8") as file:
                file.write(text)
                file.flush()
                os.fsync(file.fileno())  # a refresh token that is lost signs the user out
            draft.replace(self._path)
        except BaseException:
            with suppress(OSError):
                draft.unlink()
            raise


def _parsed(text: str) -> Document | None:
    # The error of json holds the whole text, and would be the cause of ours.
    try:
        document = json.loads(text)
    except ValueError:
        return None
    is_ours = isinstance(document, dict) and all(isinstance(v, dict) for v in document.values())
    return document if is_ours else None


@contextmanager
def _locked(path: Path) -> Iterator[None]:
    descriptor = os.open(path, os.O_RDWR | os.O_CREAT, _MODE)
    try:
        deadline = time.monotonic() + _LONGEST_WAIT
        pause = _FIRST_LOOK
        while not try_lock(descriptor):
            # The system would wait for a process that was stopped for as long as it is.
            if time.monotonic() > deadline:
                raise TimeoutError(f"{path} has been locked for {_LONGEST_WAIT} s.")
            time.sleep(pause)
            pause = min(2 * pause, _LONGEST_LOOK)
        try:
            yield
        finally:
            unlock(descriptor)  # also for a child that was forked meanwhile and has it open
    finally:
        os.close(descriptor)
