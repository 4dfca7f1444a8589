"""Lists that come in pages.

Zoom pages by `next_page_token`, which lives 15 minutes; an empty one ends the list. Some older
operations number their pages instead. Query and page size stay the same on each page. Source:
Zoom's page on pagination.
"""

from collections.abc import AsyncIterator, Awaitable, Callable, Iterator, Mapping
from typing import Any, Generic, TypeVar

from attrs import define, frozen

from zoom_openapi.types import Page
from zoomkit.errors import PageTokenExpiredError, ValidationError

Item = TypeVar("Item")
Answer = TypeVar("Answer")

# "The next page token is invalid or expired.", where "token" may be struck out as a secret.
_EXPIRED = "next page"
_LONGEST_COUNT = 10  # digits


@define
class Cursor(Generic[Item, Answer]):
    """Where one reads a list; it does no I/O.

    Attributes:
        first: The parameters of the first page.
        items: The name of the answer's field that holds the items.
        restart: Whether an expired token begins the list anew.
        parameters: The parameters of the page to be fetched; None after the last one.
        delivered: How many items were delivered.
        skipped: How many items are still to be left out after a restart.
        restarted_at: How many items were delivered when it last began anew; -1 if it never did.
    """

    first: Mapping[str, Any]
    items: str
    restart: bool
    parameters: Mapping[str, Any] | None
    delivered: int = 0
    skipped: int = 0
    restarted_at: int = -1

    def accept(self, answer: Answer) -> Page[Item, Answer]:
        """Take the answer to the request for a page and move to the next."""
        found: list[Item] = getattr(answer, self.items, None) or []
        fresh = found[self.skipped :]
        self.skipped -= len(found) - len(fresh)
        self.delivered += len(fresh)
        token = _text(_field(answer, "next_page_token"))
        self.parameters = self._following(answer, token, has_items=bool(found))
        return Page(fresh, token, answer)

    def reject(self, error: ValidationError) -> None:
        """Take the refusal of a page: begin anew if that was asked for, else raise.

        Raises:
            PageTokenExpiredError: The token of the page has expired.
            ValidationError: The refusal has another reason.
        """
        token = _text((self.parameters or {}).get("next_page_token"))
        if token is None or _EXPIRED not in (error.message or "").lower():
            raise error
        is_stuck = self.parameters == self.first or self.delivered == self.restarted_at
        if is_stuck or not self.restart:
            raise PageTokenExpiredError.of(error, token=token, delivered=self.delivered) from None
        self.restarted_at = self.delivered
        self.parameters = self.first
        self.skipped = self.delivered

    def _following(
        self, answer: Answer, token: str | None, *, has_items: bool
    ) -> Mapping[str, Any] | None:
        if token:
            return {**self.first, "next_page_token": token}
        # By its own count: a server that takes no notice of the number repeats a page for ever.
        asked = (self.parameters or {}).get("page_number")
        number = _number(asked) or _number(_field(answer, "page_number"))
        count = _number(_field(answer, "page_count"))
        if has_items and number and count and number < count:
            return {**self.first, "page_number": number + 1}
        return None


@frozen
class SyncPages(Generic[Item, Answer]):
    """A list that is fetched page by page: iterate over it for every item.

    Attributes:
        first: The parameters of the first page.
        items: The name of the answer's field that holds the items.
        fetch: Fetches the page for some parameters.
    """

    first: Mapping[str, Any]
    items: str
    fetch: Callable[[Mapping[str, Any]], Answer]

    def __iter__(self) -> Iterator[Item]:
        for page in self.pages():
            yield from page.items

    def pages(self, *, restart: bool = False) -> Iterator[Page[Item, Answer]]:
        """Iterate over the pages.

        To go on later, call the operation again with `next_page_token=page.next_page_token`.

        Args:
            restart: Begin anew if the token of a page has expired, leaving out as many items as
                were delivered before. If the list has changed meanwhile, some may be missed or
                repeated.

        Raises:
            PageTokenExpiredError: A token has expired, and `restart` was not asked for.
            ZoomError: A page cannot be fetched.
        """
        cursor: Cursor[Item, Answer] = Cursor(self.first, self.items, restart, self.first)
        while cursor.parameters is not None:
            try:
                answer = self.fetch(cursor.parameters)
            except ValidationError as error:
                cursor.reject(error)
            else:
                yield cursor.accept(answer)


@frozen
class AsyncPages(Generic[Item, Answer]):
    """A list that is fetched page by page, awaited; see `SyncPages`."""

    first: Mapping[str, Any]
    items: str
    fetch: Callable[[Mapping[str, Any]], Awaitable[Answer]]

    async def __aiter__(self) -> AsyncIterator[Item]:
        async for page in self.pages():
            for item in page.items:
                yield item

    async def pages(self, *, restart: bool = False) -> AsyncIterator[Page[Item, Answer]]:
        """Iterate over the pages; see `SyncPages.pages`."""
        cursor: Cursor[Item, Answer] = Cursor(self.first, self.items, restart, self.first)
        while cursor.parameters is not None:
            try:
                answer = await self.fetch(cursor.parameters)
            except ValidationError as error:
                cursor.reject(error)
            else:
                yield cursor.accept(answer)


def _field(answer: object, name: str) -> Any:
    """Return a field of an answer, also one that the specification does not document."""
    extra: Mapping[str, Any] = getattr(answer, "additional_properties", {})
    return getattr(answer, name, None) or extra.get(name)


def _text(value: object) -> str | None:
    return value if isinstance(value, str) and value else None


def _number(value: object) -> int | None:
    if isinstance(value, str) and value.isdecimal() and len(value) < _LONGEST_COUNT:
        return int(value)
    return value if isinstance(value, int) else None
