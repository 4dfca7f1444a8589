"""Folders that are replaced as a whole or not at all."""

import os
import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from postman_openapi.files import FileError

# How the header of every generated module begins; see `generation`.
_GENERATED = b"# Generated from "


def refuse_foreign_folder(path: Path) -> None:
    """Make sure that a folder may be replaced by a generated package.

    Raises:
        FileError: It holds something that was not generated.
    """
    if not path.exists() or (path.is_dir() and not any(path.iterdir())):
        return
    first_module = path / "__init__.py"
    if not first_module.is_file() or not first_module.read_bytes().startswith(_GENERATED):
        raise FileError(
            f"{path} exists and is no generated package: it would be deleted; choose another place"
        )


@contextmanager
def folder_beside(path: Path) -> Iterator[Path]:
    """Give a place for a folder that can then be put in place of `path`.

    The place is free when the block begins; what is left there when it ends is deleted. It is in
    the folder of `path`, because only there renaming is one step.
    """
    path.parent.mkdir(parents=True, exist_ok=True)
    with _deleted_afterwards(path, "new") as place:
        yield place


def replace_folder(path: Path, replacement: Path) -> None:
    """Put a folder in the place of another, which is deleted.

    Args:
        path: The place. It may be empty.
        replacement: The new folder, on the same file system.

    Raises:
        FileError: It cannot be done; what stood there before still does.
    """
    try:
        with _deleted_afterwards(path, "old") as former:
            if path.exists():
                path.rename(former)
            try:
                replacement.rename(path)
            except OSError:
                if former.exists():
                    former.rename(path)
                raise
    except OSError as error:
        raise FileError(f"cannot replace {path}: {error.strerror or error}") from error


@contextmanager
def _deleted_afterwards(path: Path, purpose: str) -> Iterator[Path]:
    # With the process id, because two runs may replace the same folder.
    place = path.with_name(f".{path.name}.{os.getpid()}.{purpose}")
    try:
        yield place
    finally:
        shutil.rmtree(place, ignore_errors=True)
