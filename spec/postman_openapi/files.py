"""Files: read with clear errors, written whole or not at all."""

import os
from collections.abc import Iterable
from contextlib import suppress
from functools import partial
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
    write_pieces(path, [data])


def write_pieces(path: str | Path, pieces: Iterable[bytes], *, is_private: bool = False) -> None:
    """Write a file like `write_whole`, out of pieces that are made while it is written.

    Args:
        path: The file.
        pieces: Its content.
        is_private: Whether nobody else may read it.
    """
    target = Path(path)
    try:
        if target.exists() and not target.is_file():
            with target.open("wb") as stream:  # a device or a pipe is written to, never replaced
                stream.writelines(pieces)
            return
        # Not `tempfile`: it brings compression and random numbers, which no conversion needs.
        temporary = target.with_name(f".{target.name[:100]}.{os.urandom(8).hex()}")
        try:
            with open(temporary, "xb", opener=partial(os.open, mode=0o600)) as stream:
                stream.writelines(pieces)
            if not is_private:
                temporary.chmod(_mode(target))
            temporary.replace(target)
        except BaseException:
            with suppress(OSError):
                temporary.unlink()
            raise
    except OSError as error:
        raise FileError(f"cannot write {path}: {error.strerror or error}") from None


def refuse_overwriting(outputs: Iterable[Path | None], inputs: Iterable[Path | None]) -> None:
    """Make sure that nothing that is read would be written, whatever links lead to it.

    Args:
        outputs: The files and folders to write; a folder is replaced with all that is in it. None
            stands for one that was not asked for.
        inputs: The files and folders to read.

    Raises:
        FileError: An output is an input, holds one, or is another output; the text names both.
    """
    written = [each for each in outputs if each is not None]
    read = [each for each in inputs if each is not None]
    for index, output in enumerate(written):
        for other in written[:index]:
            if _holds(output, other) or _holds(other, output):
                raise FileError(f"{other} and {output} would overwrite each other")
        for each in read:
            if _holds(output, each) and not _is_stream(output):
                raise FileError(
                    f"{output} would be overwritten, and {_named(each, output)} is read from there;"
                    " choose another place for the output"
                )


def _holds(output: Path, other: Path) -> bool:
    """Tell whether a path is the output, or lies in it."""
    with suppress(OSError):
        if output.samefile(other):
            return True
    return other.resolve().is_relative_to(output.resolve())


def _is_stream(output: Path) -> bool:
    """Tell whether an output is a device or a pipe, which is written to and never replaced."""
    return output.exists() and not output.is_file() and not output.is_dir()


def _named(path: Path, output: Path) -> str:
    return "the input" if path == output else str(path)


def _mode(target: Path) -> int:
    """Return the permissions of the file that is replaced, else those of any new file."""
    with suppress(OSError):
        return target.stat().st_mode & 0o777
    mask = os.umask(0)
    os.umask(mask)
    return 0o666 & ~mask
