"""What a command reads: collections, also whole folders of them, and environments."""

from __future__ import annotations

import json
from argparse import Namespace
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from postman_openapi.errors import PostmanOpenapiError
from postman_openapi.files import FileError, read_bytes

if TYPE_CHECKING:
    from postman_openapi.reading.collection import Collection, Environment

_OPTION = "--environment"
_COLLECTION = ".postman_collection.json"
_SHOWN_NAMES = 5
_NO_COLLECTIONS = (".postman_environment.json", ".postman_globals.json")


class Inputs(NamedTuple):
    """The files of one document.

    Attributes:
        collections: The collections by the names that tell them apart.
        environments: The environments, the last of which goes first.
    """

    collections: dict[str, Path]
    environments: tuple[Path, ...] = ()

    @classmethod
    def of(cls, arguments: Namespace) -> Inputs:
        """Return the inputs that a command line names.

        Raises:
            FileError: A folder has no collection in it.
        """
        return cls.at(arguments.collections, arguments.environment or ())

    @classmethod
    def at(cls, paths: Iterable[Path], environments: Iterable[Path] = ()) -> Inputs:
        """Return the inputs at some paths: files, or folders of collections.

        Raises:
            FileError: A folder has no collection in it.
        """
        return cls(_named(list(dict.fromkeys(_files(paths)))), tuple(environments))

    @property
    def paths(self) -> list[Path]:
        """All files."""
        return [*self.collections.values(), *self.environments]

    @property
    def title(self) -> str:
        """What the inputs are called in a line for people."""
        names = list(self.collections)
        more = len(names) - _SHOWN_NAMES
        return ", ".join(names[:_SHOWN_NAMES]) + (f" and {more} more" if more > 0 else "")

    def read_collections(self) -> list[Collection]:
        """Read the collections.

        Raises:
            FileError: A file cannot be read.
            NotACollectionError: It is something else; of several files the text says which.
        """
        if len(self.collections) == 1:
            from postman_openapi.reading.reader import read_collection  # noqa: PLC0415 (see `cache`)

            return [read_collection(read_bytes(path)) for path in self.collections.values()]
        return [_read(name, path) for name, path in self.collections.items()]

    def read_environments(self) -> list[Environment]:
        """Read the environments.

        Raises:
            FileError: A file cannot be read.
            NotAnEnvironmentError: It is something else; the text says which.
        """
        if not self.environments:
            return []
        from postman_openapi.reading.environments import read_environment  # noqa: PLC0415 (rare)

        found = []
        for path in self.environments:
            data = read_bytes(path)
            try:
                found.append(read_environment(data))
            except PostmanOpenapiError as error:
                raise type(error)(f"{path}: {error}") from None
        return found


def environments_last(arguments: Sequence[str]) -> list[str]:
    """Return a command line with what is no environment out of the reach of that option.

    `--environment` takes all files that follow, so that collections would have to stand before it.
    The first of them is taken at its word; of the others a file that can be read tells.
    """
    first = [argument == _OPTION for argument in arguments]
    if True not in first:
        return list(arguments)
    kept: list[str] = []
    moved: list[str] = []
    taken = 0
    for argument in arguments:
        if argument.startswith("-"):
            taken = int(argument == _OPTION)
        elif taken == 1:
            taken = 2
        elif taken and _is_other(Path(argument)):
            moved.append(argument)
            continue
        kept.append(argument)
    start = first.index(True)
    return [*kept[:start], *moved, *kept[start:]]


def _is_other(path: Path) -> bool:
    """Tell whether what is at a path can be read and is no environment."""
    if path.is_dir() or path.name.endswith(_COLLECTION):
        return True
    try:
        loaded = json.loads(path.read_bytes())
    except (OSError, ValueError, RecursionError):
        return False
    return isinstance(loaded, dict) and not {"values", "environment"} & loaded.keys()


def _read(name: str, path: Path) -> Collection:
    from postman_openapi.reading.reader import read_collection  # noqa: PLC0415 (see `cache`)

    data = read_bytes(path)
    try:
        return read_collection(data, name)
    except PostmanOpenapiError as error:
        raise type(error)(f"{path}: {error}") from None


def _files(paths: Iterable[Path]) -> Iterator[Path]:
    for path in paths:
        if path.is_dir():
            yield from _files_in(path)
        else:
            yield path


def _files_in(folder: Path) -> Sequence[Path]:
    """Return the collections in a folder, in the order of their names.

    They are called as Postman calls them; where no file is, all JSON files are collections.
    """
    files = sorted(path for path in folder.rglob("*.json") if path.is_file())
    found = [path for path in files if path.name.endswith(_COLLECTION)]
    found = found or [path for path in files if not path.name.endswith(_NO_COLLECTIONS)]
    if not found:
        raise FileError(f"{folder} holds no collection: no file ends with .json")
    return found


def _named(files: Sequence[Path]) -> dict[str, Path]:
    """Return files by names that tell them apart, as short as they can be."""
    longest = max((len(path.resolve().parts) for path in files), default=1)
    for count in range(1, longest + 1):
        named = {"/".join(path.resolve().parts[-count:]): path for path in files}
        if len(named) == len(files):
            break
    return named
