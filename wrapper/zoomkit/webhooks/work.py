"""What handlers do, after the delivery was answered: in threads, or as tasks of the event loop."""

import asyncio
import inspect
import logging
import threading
import time
from collections.abc import Callable, Sequence
from concurrent.futures import ThreadPoolExecutor
from typing import Any, TypeAlias

from zoom_openapi.runtime import forks
from zoomkit.webhooks.deliveries import AnyEvent

Handler: TypeAlias = Callable[[Any], object]
"""Is given an event; a function, or one that is awaited."""

_logger = logging.getLogger("zoomkit")


class Work:
    """Runs handlers beside what answers.

    Args:
        workers: How many threads run handlers that are no coroutines.
        most: How many runs can be under way or waiting.
    """

    def __init__(self, workers: int, most: int) -> None:
        self._workers = workers
        self._most = most
        self._begin()
        forks.register(self)

    def _begin(self) -> None:
        self._changed = threading.Condition()
        self._pending = 0
        self._pool: ThreadPoolExecutor | None = None
        self._tasks: set[asyncio.Task[None]] = set()
        self._is_closed = False

    def renew_in_child(self) -> None:
        """Begin anew; what is under way is the parent's."""
        is_closed = self._is_closed
        self._begin()
        self._is_closed = is_closed

    def admit(self, count: int) -> bool:
        """Take places for so many runs, and tell whether they were free."""
        with self._changed:
            if self._is_closed or self._pending + count > self._most:
                return False
            self._pending += count
            return True

    def leave(self, count: int = 1) -> None:
        """Give places back."""
        with self._changed:
            self._pending -= count
            self._changed.notify_all()

    def start(self, handlers: Sequence[Handler], event: AnyEvent) -> None:
        """Run handlers for which there are places; each gives its own back."""
        for handler in handlers:
            if not is_awaited(handler):
                self._submit(self._run, handler, event)
                continue
            try:
                loop = asyncio.get_running_loop()
            except RuntimeError:  # there is none, or one of trio's
                self._submit(self._run_loop, handler, event)
            else:
                task = loop.create_task(self._run_awaited(handler, event))
                self._tasks.add(task)
                task.add_done_callback(self._tasks.discard)

    def close(self, seconds: float) -> None:
        """Take nothing more and wait for what is under way, for so many seconds."""
        self._wait(seconds)
        self._end()

    async def aclose(self, seconds: float) -> None:
        """Do what `close` does; tasks of this event loop go on meanwhile."""
        import anyio.to_thread  # noqa: PLC0415 - only awaiting applications need it

        await anyio.to_thread.run_sync(self._wait, seconds)
        self._end()

    def _wait(self, seconds: float) -> None:
        ends_at = time.monotonic() + seconds
        with self._changed:
            self._is_closed = True
            while self._pending and (left := ends_at - time.monotonic()) > 0:
                self._changed.wait(left)

    def _end(self) -> None:
        if self._pending:
            _logger.warning("%d handlers of events had not ended in time.", self._pending)
        for task in tuple(self._tasks):
            task.cancel()
        if self._pool is not None:
            self._pool.shutdown(wait=False, cancel_futures=True)

    def _submit(self, run: Callable[..., object], *arguments: Any) -> None:
        with self._changed:
            if self._pool is None:
                self._pool = ThreadPoolExecutor(self._workers, thread_name_prefix="zoomkit-webhook")
            self._pool.submit(run, *arguments)

    def _run(self, handler: Handler, event: AnyEvent) -> None:
        try:
            handler(event)
        except Exception as error:  # noqa: BLE001 - whatever a handler of somebody's raises
            _failed(handler, event, error)
        finally:
            self.leave()

    def _run_loop(self, handler: Handler, event: AnyEvent) -> None:
        asyncio.run(self._run_awaited(handler, event))

    async def _run_awaited(self, handler: Handler, event: AnyEvent) -> None:
        try:
            awaited: Any = handler(event)
            await awaited
        except Exception as error:  # noqa: BLE001 - whatever a handler of somebody's raises
            _failed(handler, event, error)
        finally:
            self.leave()


def is_awaited(handler: Handler) -> bool:
    """Tell whether a handler is a coroutine function, or an object that is called as one."""
    return inspect.iscoroutinefunction(handler) or inspect.iscoroutinefunction(
        getattr(handler, "__call__", None)  # noqa: B004 - the function itself is asked for
    )


def _failed(handler: Handler, event: AnyEvent, error: Exception) -> None:
    name = getattr(handler, "__qualname__", type(handler).__name__)
    _logger.error("The handler %s failed for the event %s.", name, event.event, exc_info=error)
