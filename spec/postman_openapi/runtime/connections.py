"""Who sends: a client of httpx for this process, and for awaiting ones one for each event loop."""

import threading
from collections.abc import AsyncGenerator, Callable
from contextlib import suppress
from typing import Any, Final
from weakref import WeakKeyDictionary

from . import beside, forks
from .errors import ConfigurationError
from .loops import running_loop, start_task
from .wire import has_connections

# httpcore may lose a connection of its pool when a call is cancelled, one in some thirty, and has
# 100 of them. So many cancellations a client of httpx survives.
_MOST_CANCELLED: Final = 50
_OF_PARENT: list[Any] = []


class Connections:
    """The client of httpx that sends.

    Args:
        http: The client.
        make: Makes another one like it; None where only whoever made it can.

    Attributes:
        http: The client; in a child process a new one, if it can be made.
        is_closed: Whether it was closed.
    """

    def __init__(self, http: Any, make: Callable[[], Any] | None = None) -> None:
        self.http = http
        self._make = make
        self.is_closed = False
        self._is_of_parent = False
        forks.register(self)

    def renew_in_child(self) -> None:
        """Leave the parent its connections; closing them here could wait for a lock of its."""
        if self._make is None:
            self._is_of_parent = has_connections(self.http)
        elif not self.is_closed:
            _OF_PARENT.append(self.http)
            self.http = self._make()

    def check_process(self) -> None:
        """Check that no connection belongs to another process: each would read the other's answers.

        Raises:
            ConfigurationError: They do.
        """
        if self._is_of_parent:
            raise ConfigurationError(
                "The http_client or transport that this client sends with has connections of the "
                "process that this one was forked from. Make a client in each child, or one "
                "without them, which serves all."
            )

    def explained(self, error: RuntimeError) -> Exception:
        """Return what an error means that httpx raises for a wrong use of it."""
        if self.is_closed or (self._make is None and getattr(self.http, "is_closed", False)):
            return ConfigurationError("This client has been closed.")
        if " loop" in str(error):  # of asyncio; an own client never meets another one
            return ConfigurationError(
                "The http_client or transport that this client sends with belongs to another event "
                "loop. Make a client for each event loop, or one without them, which serves all."
            )
        return error


class SyncConnections(Connections):
    """Those of a client that blocks."""

    def close(self) -> None:
        """Close them."""
        self.is_closed = True
        beside.finish(self.http)
        self.http.close()


class Lent:
    """A client of httpx that serves one event loop.

    Attributes:
        http: The client.
        closer: Closes it when its event loop ends.
        calls: How many it serves just now.
        cancelled: How many were cancelled.
    """

    def __init__(self, http: Any) -> None:
        self.http = http
        self.closer = _closer(http)
        self.calls = 0
        self.cancelled = 0
        self._closed: Any = None

    async def close(self) -> None:
        """Close it; where that is under way already, wait for it."""
        import anyio  # noqa: PLC0415 - only awaiting clients need it

        if self._closed is not None:
            await self._closed.wait()
            return
        self._closed = anyio.Event()
        try:
            await beside.finish_async(self.http)
            await self.closer.aclose()
        finally:
            self._closed.set()

    @property
    def is_worn(self) -> bool:
        """Whether so many calls were cancelled that its pool may be running out."""
        return self.cancelled >= _MOST_CANCELLED


class AsyncConnections(Connections):
    """Those of a client that is awaited: a connection belongs to the event loop that made it."""

    def __init__(self, http: Any, make: Callable[[], Any] | None = None) -> None:
        super().__init__(http, make)
        self._lock = threading.Lock()
        self._by_loop: WeakKeyDictionary[Any, Lent] = WeakKeyDictionary()
        self._anywhere = Lent(http)  # of somebody else's client
        self._is_first = True

    def renew_in_child(self) -> None:
        """Leave the parent its connections."""
        super().renew_in_child()
        self._lock = threading.Lock()
        _OF_PARENT.append(self._by_loop)
        self._by_loop = WeakKeyDictionary()
        self._is_first = True

    async def lend(self) -> Lent:
        """Return what sends in this event loop; it has to be given back."""
        if self._make is None:
            self.check_process()
            return self._anywhere
        if self.is_closed:
            raise ConfigurationError("This client has been closed.")
        loop = running_loop()[0]
        lent = self._by_loop.get(loop)
        if lent is None or lent.is_worn:
            with self._lock:
                lent = Lent(self.http if self._is_first else self._make())
                self._is_first = False
                self._by_loop[loop] = lent
            await anext(lent.closer)  # so that the event loop knows of it
        lent.calls += 1
        return lent

    def give_back(self, lent: Lent, *, is_cut_off: bool = False) -> None:
        """Take back what was lent; what is worn out is closed after its last call."""
        if self._make is None:
            return
        lent.calls -= 1
        lent.cancelled += is_cut_off
        if lent.is_worn and not lent.calls:
            start_task(lent.close)

    async def aclose(self) -> None:
        """Close those of this event loop; those of others are closed when these end."""
        self.is_closed = True
        lent = self._by_loop.pop(running_loop()[0], None)
        if lent is not None:
            await lent.close()
        if self._is_first:
            await self.http.aclose()


async def _closer(http: Any) -> AsyncGenerator[None, None]:
    # An event loop that ends closes the asynchronous generators in it, and nothing else.
    try:
        yield
    finally:
        with suppress(RuntimeError):  # httpx, about calls that were cut off
            await http.aclose()
