"""Lists that come in pages: iterate over them for every item, or page by page."""

from collections.abc import AsyncIterator, Iterator
from typing import Any, Generic, cast

from attrs import frozen

from .callers import AsyncCaller, SyncCaller
from .cursors import Cursor
from .errors import ClientError
from .sources import Answer, Item, Page, Source

__all__ = ["Answer", "AsyncPages", "Item", "Page", "Pages", "Source"]


class _PageIterator(Iterator[Page[Any, Any]]):
    """Fetches page by page; after a failure it stands where it stood and does not look done."""

    def __init__(self, source: Source, cursor: Cursor) -> None:
        self._source = source
        self._cursor = cursor

    def __next__(self) -> Page[Any, Any]:
        source, cursor = self._source, self._cursor
        caller = cast("SyncCaller", source.caller)
        while not cursor.is_done:
            cursor.check()
            try:
                call = source.call(cursor.state)
                return source.page(cursor, call, caller.send(call))
            except ClientError as error:
                source.reject(cursor, error)
        raise StopIteration


class _ItemIterator(Iterator[Any]):
    """Fetches page by page and gives item by item; not a generator, which an error would end."""

    def __init__(self, pages: Iterator[Page[Any, Any]]) -> None:
        self._pages = pages
        self._items: Iterator[Any] = iter(())

    def __next__(self) -> Any:
        while True:
            for item in self._items:
                return item
            self._items = iter(next(self._pages).items)


class _AsyncPageIterator(AsyncIterator[Page[Any, Any]]):
    """Fetches page by page, awaited; see `_PageIterator`."""

    def __init__(self, source: Source, cursor: Cursor) -> None:
        self._source = source
        self._cursor = cursor

    async def __anext__(self) -> Page[Any, Any]:
        source, cursor = self._source, self._cursor
        caller = cast("AsyncCaller", source.caller)
        while not cursor.is_done:
            cursor.check()
            try:
                call = source.call(cursor.state)
                return source.page(cursor, call, await caller.send(call))
            except ClientError as error:
                source.reject(cursor, error)
        raise StopAsyncIteration


class _AsyncItemIterator(AsyncIterator[Any]):
    """Gives item by item, awaited; see `_ItemIterator`."""

    def __init__(self, pages: AsyncIterator[Page[Any, Any]]) -> None:
        self._pages = pages
        self._items: Iterator[Any] = iter(())

    async def __anext__(self) -> Any:
        while True:
            for item in self._items:
                return item
            self._items = iter((await anext(self._pages)).items)


@frozen(repr=False)
class Pages(Generic[Item, Answer]):
    """A list that is fetched page by page: iterate over it for every item.

    Nothing is fetched before it is needed, and nothing is kept. After an error the next step of
    the same iterator asks for the same page again; only a list that was read to its end is done.
    """

    _source: Source

    def __iter__(self) -> Iterator[Item]:
        return _ItemIterator(self.pages())

    def pages(
        self, *, restart: bool = False, start: str | int | None = None
    ) -> Iterator[Page[Item, Answer]]:
        """Iterate over the pages.

        Args:
            restart: Begin anew if the token of a page has expired, leaving out as many items as
                were delivered before. If the list has changed meanwhile, some may be missed or
                repeated.
            start: Go on where `page.next_page_token` or `error.page_token` says.

        Raises:
            PageTokenExpiredError: A token has expired, and `restart` was not asked for.
            PagingError: A page leads nowhere: to itself, to another host, or to nothing but empty
                pages.
            ClientError: A page cannot be fetched; `page_token` of the error is what to go on with,
                and `delivered` how many items came before.
        """
        return _PageIterator(self._source, self._source.cursor(restart=restart, start=start))

    def __repr__(self) -> str:
        return f"<Pages of {self._source.endpoint.operation.method_name}>"


@frozen(repr=False)
class AsyncPages(Generic[Item, Answer]):
    """A list that is fetched page by page, awaited; see `Pages`."""

    _source: Source

    def __aiter__(self) -> AsyncIterator[Item]:
        return _AsyncItemIterator(self.pages())

    def pages(
        self, *, restart: bool = False, start: str | int | None = None
    ) -> AsyncIterator[Page[Item, Answer]]:
        """Iterate over the pages; see `Pages.pages`."""
        return _AsyncPageIterator(self._source, self._source.cursor(restart=restart, start=start))

    def __repr__(self) -> str:
        return f"<AsyncPages of {self._source.endpoint.operation.method_name}>"
