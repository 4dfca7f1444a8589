"""Downloads: a file at Zoom becomes a file here."""

import os
from pathlib import Path
from typing import IO, Any, TypeAlias

from attrs import frozen

from zoom_openapi.runtime.base_callers import Caller
from zoomkit.errors import DownloadError, InvalidArgumentError, ZoomError
from zoomkit.fetching import Wish, fetching
from zoomkit.part_files import PartFile
from zoomkit.sources import Downloadable, Source, source_of
from zoomkit.steps import Steps, Work
from zoomkit.targets import Target

Destination: TypeAlias = str | os.PathLike[str] | IO[bytes]


@frozen
class Downloaded:
    """A file that is here now.

    Attributes:
        path: Where it is; None where an open file was given.
        size: How many bytes it has.
        file: What it was downloaded from.
        is_new: Whether it was downloaded now, rather than found.
    """

    path: Path | None
    size: int
    file: Any = None
    is_new: bool = True


def downloading(
    caller: Caller[Any], file: Downloadable | str, to: Destination, wish: Wish
) -> Steps[Downloaded]:
    """Download a file to a path, into a folder, or into an open file."""
    source = source_of(file)
    if not isinstance(to, str | os.PathLike):
        if not hasattr(to, "write") or hasattr(to, "encoding"):
            raise InvalidArgumentError.of("to", to, "a path, or a file opened in binary mode")
        target = Target(to, wish.progress, size=source.size, holds_json=source.holds_json)
        yield from fetching(caller, source, target, wish)
        return Downloaded(None, target.received, file)
    path = path_of(source, to)
    part = PartFile(path, source.mark)
    is_done = False
    try:
        target = Target(
            part.file,
            wish.progress,
            received=part.file.tell(),
            size=source.size,
            holds_json=source.holds_json,
        )
        yield from fetching(caller, source, target, wish)
        done = yield Work(part.finish)
        if isinstance(done, ZoomError):
            raise done
        is_done = True
    except DownloadError:
        part.is_kept = False  # nothing of it can be relied on
        raise
    finally:
        if not is_done:
            part.abandon()
    return Downloaded(path, target.received, file)


def path_of(source: Source, to: str | os.PathLike[str]) -> Path:
    """Return where a file goes: the path itself, or a name in it if that is a folder.

    Raises:
        InvalidArgumentError: It is a folder, and nothing tells a name.
    """
    path = Path(to).expanduser()
    is_folder = path.is_dir() or os.fspath(to).endswith(("/", os.sep))
    if is_folder and source.name is None:
        raise InvalidArgumentError("A URL alone tells no name; pass the path of a file as to.")
    return path / source.name if is_folder and source.name else path
