"""Where one reads a list in pages, and what the page after it is; no I/O.

Query and page size stay the same on each page; only what says which page is changed.
"""

from collections.abc import Sequence
from typing import Any, TypeAlias, cast

import httpx
from attrs import define

from .errors import APIError, ClientError, PageTokenExpiredError, PagingError
from .operations import Paging
from .records import value_of
from .servers import origin_of

State: TypeAlias = str | int | None
"""What says which page is meant: a token, a number, or the URL of a link; None is the first."""

_MOST_EMPTY_PAGES = 3
_LONGEST_COUNT = 18  # digits
_SHOWN_TOKEN = 40  # characters
_COUNTED = ("page", "offset")


@define
class Cursor:
    """Where one reads a list.

    Attributes:
        paging: How the list comes in pages.
        first: What the caller gave to begin with, or None.
        restart: Whether an expired token begins the list anew.
        state: Which page is to be fetched.
        is_done: Whether there is none.
        delivered: How many items were delivered.
        skipped: How many items are still to be left out after a restart.
        restarted_at: How many items were delivered when it last began anew; -1 if it never did.
        failure: Why there is no way on.
    """

    paging: Paging
    first: State = None
    restart: bool = False
    state: State = None
    is_done: bool = False
    delivered: int = 0
    skipped: int = 0
    restarted_at: int = -1
    failure: PagingError | None = None
    _empty: int = 0
    _last: Sequence[Any] = ()
    _from_zero: bool = False
    # Brent's way to find a circle: one state is remembered, and a later one at each power of two.
    _marked: State = None
    _steps: int = 0
    _limit: int = 1

    def check(self) -> None:
        """Raise again what there is no way past."""
        if self.failure is not None:
            raise self.failure.with_traceback(None)

    def accept(self, answer: Any, response: httpx.Response) -> Sequence[Any] | None:
        """Take the answer to the request for a page, move to the next, and return the items.

        Returns:
            The items that are new, or None if there is something else in their place.

        Raises:
            PagingError: What the answer says of the next page leads nowhere.
        """
        found = value_at(answer, self.paging.items)
        if found is None:
            if self.state is not None and self.paging.kind not in _COUNTED:
                return None  # a page was promised
            found = ()
        if not isinstance(found, list | tuple):
            return None
        fresh = found[self.skipped :]
        self.skipped -= len(found) - len(fresh)
        following = self._following(answer, response, found)
        if following is None:
            self.is_done = True
        else:
            self._check(following, found)
        self.delivered += len(fresh)
        self.state = following
        self._last = found
        return fresh

    def reject(self, error: ClientError, *, is_expired: bool) -> None:
        """Take the failure of a page: begin anew if that was asked for, else raise.

        Args:
            error: The failure; it gets to know where the list broke off.
            is_expired: Whether it says that the token of the page has expired.

        Raises:
            PageTokenExpiredError: It does.
            ClientError: The failure has another reason.
        """
        if isinstance(error, PagingError):
            self.failure = error
            raise error
        token = self.first if self.state is None else self.state
        error.page_token = token
        error.delivered = self.delivered
        if token is None or not is_expired or self.paging.kind in _COUNTED:
            raise error
        is_stuck = self.state is None or self.delivered == self.restarted_at
        if is_stuck or not self.restart:
            raise PageTokenExpiredError.of(cast("APIError", error)) from None
        self.restarted_at = self.delivered
        self.skipped = self.delivered
        self.state = self._marked = None
        self._steps, self._limit = 0, 1

    def _following(self, answer: Any, response: httpx.Response, found: Sequence[Any]) -> State:
        kind = self.paging.kind
        told = value_at(answer, self.paging.answer) if self.paging.answer else None
        if kind == "page":
            return self._next_number(answer, _number(told), found)
        if kind == "offset":
            return self._next_offset(_number(told), found)
        if kind == "link":
            link = told if self.paging.answer else response.links.get("next", {}).get("url")
            return self._followed(link, response)
        if isinstance(told, int) and not isinstance(told, bool):
            return told
        return told if isinstance(told, str) and told else None

    def _next_number(self, answer: Any, count: int | None, found: Sequence[Any]) -> State:
        name = (self.paging.parameter or "").rpartition(".")[2]
        # By its own count: a server that takes no notice of the number repeats a page for ever.
        usual = 1 if self.paging.first is None else self.paging.first
        known = (_number(self.state), _number(self.first), _number(value_of(answer, name)), usual)
        number = next(each for each in known if each is not None)
        if number == 0:
            self._from_zero = True
        is_last = not found if count is None else number + self._from_zero >= count
        if is_last:
            return None
        self._check_page(found, count)
        return number + 1

    def _next_offset(self, total: int | None, found: Sequence[Any]) -> State:
        start = self.paging.first or 0
        known = (_number(self.state), _number(self.first), start)
        following = next(each for each in known if each is not None) + len(found)
        if not found or (total is not None and following - start >= total):
            return None
        self._check_page(found, total)
        return following

    def _followed(self, link: Any, response: httpx.Response) -> State:
        if not isinstance(link, str) or not link:
            return None
        here = response.request.url
        try:
            there = here.join(link)
        except Exception:  # noqa: BLE001 - of httpx or httpx2, which refuse it in many ways
            raise self._error("a link to the next page that is no URL", link) from None
        if origin_of(there) != origin_of(here):
            raise self._error("a link to the next page that leads to another host", link)
        return str(there)

    def _check_page(self, found: Sequence[Any], count: int | None) -> None:
        if count is None and found == self._last:
            raise self._error("the same page again", self.state)

    def _check(self, following: State, found: Sequence[Any]) -> None:
        self._empty = 0 if found else self._empty + 1
        if self._empty >= _MOST_EMPTY_PAGES:
            raise self._error(f"{_MOST_EMPTY_PAGES} empty pages in a row", following)
        if following in (self._marked, self.state or self.first):
            raise self._error("a page that was read before as the next one", following)
        self._steps += 1
        if self._steps == self._limit:
            self._marked, self._steps, self._limit = following, 0, self._limit * 2

    def _error(self, what: str, state: State) -> PagingError:
        shown = str(state)
        if len(shown) > _SHOWN_TOKEN:
            shown = f"{shown[:_SHOWN_TOKEN]}..."
        return PagingError(
            f"The list cannot be read to its end: the API gives {what} ({shown!r}), after "
            f"{self.delivered} items.",
            page_token=state,
            delivered=self.delivered,
        )


def value_at(answer: Any, path: str) -> Any:
    """Return what stands at a dotted path in an answer; the answer itself for an empty one.

    A number is the place of an item, from the end if it is negative. A key may hold dots itself.
    """
    if not path:
        return answer
    whole = value_of(answer, path)
    if whole is not None:
        return whole
    for part in path.split("."):
        if isinstance(answer, Sequence) and not isinstance(answer, str):
            place = int(part) if part.lstrip("-").isdecimal() else len(answer)
            answer = answer[place] if -len(answer) <= place < len(answer) else None
        else:
            answer = value_of(answer, part)
    return answer


def _number(value: object) -> int | None:
    if isinstance(value, str) and value.isdecimal() and len(value) <= _LONGEST_COUNT:
        return int(value)
    return value if isinstance(value, int) and not isinstance(value, bool) else None
