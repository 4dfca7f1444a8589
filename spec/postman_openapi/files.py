"""Files: read with clear errors, written whole or not at all."""

import os
import tempfile
from contextlib import suppress
from pathlib import Path

from postman_openapi.errors import PostmanOpenapiError


class FileError(PostmanOpenapiError):
    """A file cannot be read or written."""


def read_bytes(path: str | Path) -> bytes:
    """Read a file.

    Raises:
        FileError: It cannot be read; the text says which file and why.
    """
    try:
        return Path(path).read_bytes()
    except OSError as error:
        raise FileError(f"cannot read {path}: {error.strerror or error}") from None


def write_whole(path: str | Path, data: bytes) -> None:
    """Write a file so that nobody ever finds half of it: under another name, then renamed.

    Raises:
        FileError: It cannot be written; what was there before stays.
    """
    target = Path(path)
    try:
        if target.exists() and not target.is_file():
            target.write_bytes(data)  # a device or a pipe is written to, never replaced
            return
        handle, temporary = tempfile.mkstemp(dir=target.parent, prefix=f".{target.name[:100]}.")
        try:
            with os.fdopen(handle, "wb") as stream:
                stream.write(data)
            Path(temporary).chmod(_mode(target))
            Path(temporary).replace(target)
        except BaseException:
            with suppress(OSError):
                Path(temporary).unlink()
            raise
    except OSError as error:
        raise FileError(f"cannot write {path}: {error.strerror or error}") from None


def _mode(target: Path) -> int:
    """Return the permissions of the file that is replaced, else those of any new file."""
    with suppress(OSError):
        return target.stat().st_mode & 0o777
    mask = os.umask(0)
    os.umask(mask)
    return 0o666 & ~mask
