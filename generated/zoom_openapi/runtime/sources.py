"""Where the pages of a list come from: requests for them, and what is read out of answers."""

from collections.abc import Mapping, Sequence
from typing import Any, Generic, TypeVar

import httpx
from attrs import frozen

from .callers import AsyncCaller, SyncCaller
from .calls import Call
from .cursors import Cursor, State
from .endpoints import Endpoint
from .errors import APIError, ClientError, InvalidArgumentError
from .operations import Paging
from .options import RequestOptions
from .raw import RawAnswer
from .servers import origin_of
from .steps import Answered
from .types import UNSET

Item = TypeVar("Item")
Answer = TypeVar("Answer")


@frozen
class Page(Generic[Item, Answer]):
    """One page of a list.

    Attributes:
        items: The items on it.
        next_page_token: Starts the page after it, where one calls the method again with it; a
            number where pages or items are counted, a URL where pages are linked, None on the last.
        answer: The whole answer.
        raw: The whole answer with its status and headers.
    """

    items: Sequence[Item]
    next_page_token: str | int | None
    answer: Answer
    raw: RawAnswer[Answer]


@frozen
class Source:
    """Where the pages of a list come from.

    Attributes:
        caller: Fetches them.
        endpoint: The operation.
        content: The content of the request for the first page.
        options: The options of this list's calls.
    """

    caller: SyncCaller | AsyncCaller
    endpoint: Endpoint
    content: Mapping[str, Any]
    options: RequestOptions | None

    @property
    def paging(self) -> Paging:
        """How the list comes in pages."""
        return self.endpoint.operation.paging or Paging("link")

    def cursor(self, *, restart: bool, start: State = None) -> Cursor:
        """Return a cursor at the first page, or where one goes on."""
        paging = self.paging
        if start is not None:
            if restart:
                raise InvalidArgumentError("A list begins anew or goes on; not restart and start.")
            self._check_start(start)
            return Cursor(paging, start, state=start)
        if paging.parameter is None:
            return Cursor(paging, restart=restart)
        given: Any = self._asked()
        for part in [paging.parameter] if paging.place == "query" else paging.parameter.split("."):
            given = given.get(part, UNSET) if isinstance(given, Mapping) else UNSET
        is_state = isinstance(given, str | int) and not isinstance(given, bool) and given != ""
        return Cursor(paging, given if is_state else None, restart)

    def call(self, state: State) -> Call:
        """Build the call for a page."""
        operation = self.endpoint.operation
        content, options = self.content, self.options
        if state is not None and self.paging.kind == "link":
            # The link is the whole address; what is asked for stands in it.
            kept = {name: each for name, each in content.items() if name != "params"}
            if options and "query" in options:
                options = options.copy()
                options["query"] = {}
            return self.caller.operation_call(operation, kept, options, url=str(state))
        if state is not None:
            content, options = self._with_state(state)
        return self.caller.operation_call(operation, content, options)

    def page(self, cursor: Cursor, call: Call, answered: Answered) -> Page[Any, Any]:
        """Read a page and move on to the next."""
        answer = self.caller.parsed(self.endpoint, call, answered)
        items = cursor.accept(answer, answered.response)
        if items is None:
            raise self.caller.dialect.unreadable(answered.response, call, answered.attempts)
        raw = RawAnswer.of(answer, answered, self.caller.dialect)
        return Page(items, cursor.state, answer, raw)

    def reject(self, cursor: Cursor, error: ClientError) -> None:
        """Take the failure of a page: begin anew if that helps and was asked for, else raise."""
        is_expired = isinstance(error, APIError) and self.caller.dialect.is_page_token_refused(
            error
        )
        cursor.reject(error, is_expired=is_expired)

    def _check_start(self, start: State) -> None:
        """Refuse to follow a link to somebody else, who would get the credentials."""
        if self.paging.kind != "link":
            return
        own = self.caller.servers.of(self.endpoint.operation)
        try:
            is_own = origin_of(httpx.URL(str(start))) == origin_of(httpx.URL(own))
        except httpx.InvalidURL:
            is_own = False
        if not is_own:
            raise InvalidArgumentError.of("start", start, "a link to a page of this list")

    def _asked(self) -> Any:
        """Return the part of the request that says which page is meant, as the caller gave it."""
        options: Mapping[str, Any] = self.options or {}
        if self.paging.place == "query":
            return {**(self.content.get("params") or {}), **options.get("query", {})}
        body = options.get("body", UNSET)
        own = self.content.get("body", UNSET)
        if isinstance(own, Mapping) and isinstance(body, Mapping):
            return {**own, **body}
        return own if body is UNSET else body

    def _with_state(self, state: State) -> tuple[Mapping[str, Any], RequestOptions | None]:
        name = self.paging.parameter or ""
        options = self.options
        if self.paging.place == "query":
            if options and "query" in options:
                options = options.copy()
                options["query"] = {**options["query"], name: state}
            params = {**(self.content.get("params") or {}), name: state}
            return {**self.content, "params": params}, options
        if options and "body" in options:
            options = options.copy()
            del options["body"]
        return {**self.content, "body": _with(self._asked(), name.split("."), state)}, options


def _with(body: Any, path: list[str], state: State) -> Any:
    """Return a copy of a body with something else at a path."""
    if not path:
        return state
    fields = dict(body) if isinstance(body, Mapping) else {}
    fields[path[0]] = _with(fields.get(path[0]), path[1:], state)
    return fields
