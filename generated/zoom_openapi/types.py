# Generated from zoom.postman_collection.json. Not to be edited.
"""Contains some shared types for properties, and what a resource needs of whoever carries out its calls"""

from collections.abc import AsyncIterator, Iterator, Mapping, MutableMapping, Sequence
from http import HTTPStatus
from types import ModuleType
from typing import IO, Any, BinaryIO, Final, Generic, Literal, Protocol, TypeVar

from attrs import define, frozen


class Unset:
    """The type of UNSET: an argument or a field that was not given, as opposed to None"""

    def __bool__(self) -> Literal[False]:
        return False

    def __repr__(self) -> str:
        return "UNSET"

    def __reduce__(self) -> str:
        return "UNSET"  # by name: copies and pickles stay the one instance that `is UNSET` asks for


UNSET: Final = Unset()

FileContent = IO[bytes] | bytes | str
FileTypes = (
    # (filename, file (or bytes), content_type)
    tuple[str | None, FileContent, str | None]
    # (filename, file (or bytes), content_type, headers)
    | tuple[str | None, FileContent, str | None, Mapping[str, str]]
)
RequestFiles = list[tuple[str, FileTypes]]


@define
class File:
    """Contains information for file uploads"""

    payload: BinaryIO
    file_name: str | None = None
    mime_type: str | None = None

    def to_tuple(self) -> FileTypes:
        """Return a tuple representation that httpx will accept for multipart/form-data"""
        return self.file_name, self.payload, self.mime_type


T = TypeVar("T")


@define
class Response(Generic[T]):
    """A response from an endpoint"""

    status_code: HTTPStatus
    content: bytes
    headers: MutableMapping[str, str]
    parsed: T | None


Item_co = TypeVar("Item_co", covariant=True)
Answer_co = TypeVar("Answer_co", covariant=True)


@frozen
class Page(Generic[Item_co, Answer_co]):
    """One page of a list

    Attributes:
        items: The items on it.
        next_page_token: Starts the page after it; None on the last one, and where pages are numbered.
        answer: The whole answer.
    """

    items: Sequence[Item_co]
    next_page_token: str | None
    answer: Answer_co


class Pages(Protocol[Item_co, Answer_co]):
    """A list that comes in pages: iterate over it for every item, or over its pages"""

    def __iter__(self) -> Iterator[Item_co]:
        """Iterate over the items of every page"""
        ...

    def pages(self, *, restart: bool = False) -> Iterator[Page[Item_co, Answer_co]]:
        """Iterate over the pages

        Args:
            restart: Begin anew if the token of a page has expired, leaving out as many items as were
                delivered before.
        """
        ...


class AsyncPages(Protocol[Item_co, Answer_co]):
    """A list that comes in pages, awaited"""

    def __aiter__(self) -> AsyncIterator[Item_co]:
        """Iterate over the items of every page"""
        ...

    def pages(self, *, restart: bool = False) -> AsyncIterator[Page[Item_co, Answer_co]]:
        """Do what Pages.pages does, awaited"""
        ...


class Caller(Protocol):
    """Carries out the calls of the resource classes"""

    def call(
        self,
        operation_id: str,
        endpoint: ModuleType,
        path: tuple[Any, ...] = (),
        parameters: Mapping[str, Any] = ...,
        body: Any = UNSET,
    ) -> Any:
        """Send one request and return its parsed success body

        Args:
            operation_id: The key of the operation in the catalogue.
            endpoint: The generated module of the operation.
            path: The values of the path parameters, in the order of the path.
            parameters: Query, header and cookie parameters by Python name.
            body: The body; a mapping holds its fields by wire name.
        """
        ...

    def pages(
        self,
        operation_id: str,
        endpoint: ModuleType,
        path: tuple[Any, ...] = (),
        parameters: Mapping[str, Any] = ...,
        *,
        items: str,
    ) -> Pages[Any, Any]:
        """Return a list that is fetched page by page; `items` names the field that holds the items"""
        ...


class AsyncCaller(Protocol):
    """Carries out the calls of the asynchronous resource classes"""

    async def call(
        self,
        operation_id: str,
        endpoint: ModuleType,
        path: tuple[Any, ...] = (),
        parameters: Mapping[str, Any] = ...,
        body: Any = UNSET,
    ) -> Any:
        """Do what Caller.call does, awaited"""
        ...

    def pages(
        self,
        operation_id: str,
        endpoint: ModuleType,
        path: tuple[Any, ...] = (),
        parameters: Mapping[str, Any] = ...,
        *,
        items: str,
    ) -> AsyncPages[Any, Any]:
        """Do what Caller.pages does, awaited"""
        ...


__all__ = [
    "UNSET",
    "AsyncCaller",
    "AsyncPages",
    "Caller",
    "File",
    "FileTypes",
    "Page",
    "Pages",
    "RequestFiles",
    "Response",
    "Unset",
]
