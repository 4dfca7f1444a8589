"""What arguments can be besides plain values: not given, and files."""

import os
from collections.abc import Mapping
from pathlib import Path
from typing import IO, Any, BinaryIO, Final, Literal, TypeAlias

from .errors import InvalidArgumentError


class Unset:
    """The type of UNSET: an argument that was not given, as opposed to None."""

    __slots__ = ()

    def __bool__(self) -> Literal[False]:
        return False

    def __repr__(self) -> str:
        return "UNSET"

    def __reduce__(self) -> str:
        return "UNSET"  # by name: copies and pickles stay the one instance that `is UNSET` asks for


UNSET: Final = Unset()
_LONGEST_PART = 4  # name, content, media type, headers

FileContent: TypeAlias = IO[bytes] | bytes | str
FilePart: TypeAlias = (
    tuple[str | None, FileContent]
    | tuple[str | None, FileContent, str | None]
    | tuple[str | None, FileContent, str | None, Mapping[str, str]]
)


class File:
    """A file to be sent.

    Args:
        payload: Its content as bytes, an open binary file, or the path of a file.
        file_name: Its name; by default that of the file, if it has one.
        mime_type: Its media type; by default one that fits the name.
        headers: Further headers of its part in a form.
    """

    __slots__ = ("file_name", "headers", "mime_type", "payload")

    def __init__(
        self,
        payload: bytes | BinaryIO | str | os.PathLike[str],
        file_name: str | None = None,
        mime_type: str | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> None:
        self.payload = payload
        self.file_name = file_name
        self.mime_type = mime_type
        self.headers = headers

    def __repr__(self) -> str:
        kind = type(self.payload).__name__
        return f"File(<{kind}>, file_name={self.file_name!r}, mime_type={self.mime_type!r})"

    def to_tuple(self) -> FilePart:
        """Return the file as httpx takes it for a form.

        Raises:
            InvalidArgumentError: There is no such file.
        """
        payload: Any = self.payload
        name = self.file_name
        if isinstance(payload, str | os.PathLike):
            payload = _StoredFile(_existing(Path(payload)))
        elif isinstance(payload, bytearray | memoryview):
            payload = bytes(payload)
        if name is None:
            name = Path(str(getattr(payload, "name", "upload"))).name
        if self.headers:
            return name, payload, self.mime_type, self.headers
        return name, payload, self.mime_type

    def read(self) -> bytes:
        """Return the whole content.

        Raises:
            InvalidArgumentError: There is no such file, or it is opened as text.
        """
        if isinstance(self.payload, str | os.PathLike):
            return _existing(Path(self.payload)).read_bytes()
        content: object = self.payload
        if not isinstance(content, bytes | bytearray | memoryview):
            if self.payload.seekable():  # type: ignore[union-attr]  # what is no path is a file
                self.payload.seek(0)  # type: ignore[union-attr]
            content = self.payload.read()  # type: ignore[union-attr]
        if isinstance(content, str):
            raise InvalidArgumentError("A file must be opened as binary, with mode 'rb'.")
        return bytes(content)


FileInput: TypeAlias = str | os.PathLike[str] | bytes | BinaryIO | File | FilePart


def as_file(name: str, value: object) -> File | Unset | None:
    """Return what a person passes for a file as one that can be sent.

    Args:
        name: What the argument is called, for the error.
        value: A path (a text is one, too), bytes, an open binary file, a `File`, or a tuple as
            httpx takes it. UNSET and None stay what they are.

    Raises:
        InvalidArgumentError: It is none of these, or there is no such file; nothing was sent.
    """
    if value is None or isinstance(value, Unset):
        return value
    if isinstance(value, tuple) and 2 <= len(value) <= _LONGEST_PART:  # noqa: PLR2004 - as httpx
        file = File(value[1], value[0], *value[2:])
        if isinstance(value[1], str):  # here, as for httpx, a text is the content
            return File(value[1].encode(), value[0], *value[2:])
    else:
        file = value if isinstance(value, File) else File(value)  # type: ignore[arg-type]
    payload: object = file.payload
    if isinstance(payload, str | os.PathLike):
        _existing(Path(payload), name)
    elif isinstance(payload, bytes | bytearray | memoryview):
        pass
    elif not hasattr(payload, "read") or hasattr(payload, "encoding"):
        raise InvalidArgumentError(
            f"{name} is a {type(payload).__name__}, but must be a path, bytes, or a file opened "
            "with mode 'rb'."
        )
    return file


def as_files(name: str, values: object) -> list[File | Unset | None] | Unset | None:
    """Return a list of what a person passes for files as one of files; see `as_file`.

    Raises:
        InvalidArgumentError: It is no list, or one of it is no file; nothing was sent.
    """
    if values is None or isinstance(values, Unset):
        return values
    if not isinstance(values, list | tuple):
        raise InvalidArgumentError.of(name, values, "a list of files")
    return [as_file(f"{name}[{index}]", each) for index, each in enumerate(values)]


class _StoredFile:
    """A file that is open only while it is read, as often as it is sent."""

    def __init__(self, path: Path) -> None:
        self.name = str(path)
        self._path = path
        self._open: IO[bytes] | None = None
        self._is_read = False

    def seekable(self) -> bool:
        return True

    def tell(self) -> int:
        return self._open.tell() if self._open else 0

    def seek(self, offset: int, whence: int = os.SEEK_SET) -> int:
        if whence == os.SEEK_END:
            return self._path.stat().st_size
        self._close()
        self._is_read = False
        if offset:
            self._open = self._path.open("rb")
            self._open.seek(offset)
        return offset

    def read(self, size: int = -1) -> bytes:
        if self._is_read:
            return b""
        if self._open is None:
            self._open = self._path.open("rb")
        chunk = self._open.read(size)
        if size < 0 or not chunk:
            self._close()
            self._is_read = True
        return chunk

    def _close(self) -> None:
        if self._open:
            self._open.close()
            self._open = None


def _existing(path: Path, name: str = "A file") -> Path:
    try:
        exists = path.is_file()
    except (OSError, ValueError):  # a name too long, or with a null in it
        exists = False
    if exists:
        return path
    raise InvalidArgumentError(
        f"{name} is {str(path)[:200]!r}, but there is no such file. A text is taken for a path; "
        "pass bytes to send content."
    )
