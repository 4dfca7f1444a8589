"""Conversions that were done before, kept by the content of all that they were made of.

A key is the digest of every byte that a conversion reads, of its options, of Python and of our own
sources: whatever changes, it is another key, and nothing has ever to be told old from new by its
date. Examples may be private: nobody else can read the folder, and one that others can write to is
not trusted. What cannot be read, or is not what was written, counts as not there.
"""

import json
import os
import sys
from argparse import Namespace
from collections.abc import Iterable, Iterator, Mapping
from contextlib import suppress
from pathlib import Path
from types import MappingProxyType
from typing import NamedTuple

from postman_openapi.files import FileError, write_pieces
from postman_openapi.inputs import Inputs

SWITCH = "POSTMAN_OPENAPI_NO_CACHE"
"""The environment variable that switches it off, whatever its value."""

MOST_ENTRIES = 32
MOST_BYTES = 64_000_000
"""How much is kept at most; the oldest goes first."""

# What a conversion runs through; none of the other packages has a part in it.
_SOURCES = ("", "commands", "gathering", "paging", "reading", "schemas", "writing")


class Result(NamedTuple):
    """What a conversion gave.

    Attributes:
        document: The content of the document's file.
        notes: The lines that say what was found.
        diagnostics: How many diagnostics these lines are about.
        files: What else was read, by file; only the profile knows of it.
    """

    document: Iterable[bytes]
    notes: tuple[str, ...] = ()
    diagnostics: int = 0
    files: Mapping[Path, bytes] = MappingProxyType({})


def key_of(arguments: Namespace, inputs: Inputs) -> str | None:
    """Return the key of a conversion; None if there is none to be kept.

    Args:
        arguments: The command line of `convert`.
        inputs: The files that it names.
    """
    given = [*inputs.paths, *filter(None, (arguments.profile, arguments.keep))]
    if arguments.no_cache or _folder() is None or not all(each.is_file() for each in given):
        return None  # a pipe can be read once only
    if arguments.keep and arguments.keep.suffix.lower() != ".json":
        return None  # what reads YAML is not ours, and nobody knows when it changes
    options = (arguments.diagnostics, arguments.verbose, bool(arguments.profile), arguments.keep)
    places = [each.parent.resolve() for each in (arguments.profile, arguments.keep) if each]
    try:
        parts = [repr((sys.version, options, *inputs.collections, *places)).encode()]
        return _digest([*parts, *(each.read_bytes() for each in given), *_sources()])
    except OSError:
        return None


def load(key: str) -> Result | None:
    """Return the result that is kept under a key; None if there is none."""
    folder = _folder()
    if folder is None or not _is_ours(folder):
        return None
    try:
        digest, _, content = (folder / key).read_bytes().partition(b"\n")
        if digest.decode() != _digest([content]):
            return None
        head, _, document = content.partition(b"\n")
        said = json.loads(head)
        if any(_digest([Path(path).read_bytes()]) != was for path, was in said["files"].items()):
            return None
    except (OSError, ValueError):
        return None
    return Result([document], tuple(said["notes"]), said["diagnostics"])


def store(key: str, result: Result) -> None:
    """Keep a result; where nothing can be written, nothing is kept."""
    folder = _folder()
    if folder is None:
        return
    with suppress(OSError, FileError):
        files = {str(path.resolve()): _digest([data]) for path, data in result.files.items()}
        said = {"notes": result.notes, "diagnostics": result.diagnostics, "files": files}
        content = b"\n".join([json.dumps(said).encode(), b"".join(result.document)])
        if len(content) > MOST_BYTES:
            return
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        if _is_ours(folder):
            digest = _digest([content]).encode()
            write_pieces(folder / key, [digest, b"\n", content], is_private=True)
            _remove_oldest(folder)


def _folder() -> Path | None:
    """Return where results are kept; None if none are."""
    if SWITCH in os.environ:
        return None
    try:
        if sys.platform == "win32":
            base = Path(os.environ["LOCALAPPDATA"])
        elif sys.platform == "darwin":
            base = Path.home() / "Library" / "Caches"
        else:
            said = Path(os.environ.get("XDG_CACHE_HOME", ""))
            base = said if said.is_absolute() else Path.home() / ".cache"
    except (KeyError, RuntimeError):  # nobody is at home
        return None
    return base / "postman-openapi"


def _is_ours(folder: Path) -> bool:
    """Tell whether nobody else could have put something into a folder, or can read it."""
    if not hasattr(os, "getuid"):
        return True
    try:
        found = folder.stat()
    except OSError:
        return False
    return found.st_uid == os.getuid() and not found.st_mode & 0o077


def _sources() -> Iterator[bytes]:
    """Yield our own sources, each behind its name."""
    for package in _SOURCES:
        for each in sorted((Path(__file__).parent / package).iterdir()):
            if each.suffix == ".py":
                yield f"{package}/{each.name}".encode()
                yield each.read_bytes()


def _digest(parts: Iterable[bytes]) -> str:
    from hashlib import sha256  # noqa: PLC0415 (it loads a library, and not every run has a cache)

    digest = sha256()
    for part in parts:
        digest.update(b"%d:" % len(part))
        digest.update(part)
    return digest.hexdigest()


def _remove_oldest(folder: Path) -> None:
    entries = [(each.stat(), each) for each in folder.iterdir()]
    entries.sort(key=lambda entry: entry[0].st_mtime, reverse=True)
    total = 0
    for count, (found, path) in enumerate(entries, 1):
        total += found.st_size
        if count > MOST_ENTRIES or total > MOST_BYTES:
            with suppress(OSError):
                path.unlink()
