"""Work that goes on beside the calls of a client, and that whoever closes it waits for.

What has been sent in the name of several calls must not get lost because one of them ends.
"""

import threading
import time
from collections.abc import Callable, Coroutine
from typing import Any, Final
from weakref import WeakKeyDictionary

_LONGEST_WAIT: Final = 30.0  # seconds
_THREADS: "WeakKeyDictionary[Any, set[tuple[threading.Thread, threading.Event]]]" = (
    WeakKeyDictionary()
)
_TASKS: "WeakKeyDictionary[Any, set[Any]]" = WeakKeyDictionary()
_ALL: set[Any] = set()  # an event loop itself holds its tasks weakly


def start_thread(http: Any, run: Callable[[], None]) -> bool:
    """Do work that sends with a client of httpx; tell whether a thread could be started.

    The process does not end before it does.
    """
    running = _THREADS.setdefault(http, set())
    ended = threading.Event()

    def work() -> None:
        try:
            run()
        finally:
            ended.set()
            running.discard(known)

    thread = threading.Thread(target=work, name="beside", daemon=False)
    known = thread, ended
    running.add(known)  # before it starts: a client may be closed at any time
    try:
        thread.start()
    except RuntimeError:  # there are too many, or the interpreter is ending
        ended.set()
        running.discard(known)
        return False
    return True


def start_task(
    http: Any, run: Callable[[], Coroutine[Any, Any, None]], ended: Callable[[], None]
) -> bool:
    """Do the same in the event loop that runs; tell whether it can do that.

    Args:
        http: What the work sends with.
        run: The work.
        ended: Is called when it has ended, also where it was cancelled before it began.
    """
    import asyncio  # noqa: PLC0415 - only awaiting clients need it

    try:
        loop = asyncio.get_running_loop()
    except RuntimeError:
        return False
    task = loop.create_task(run())
    of_client = _TASKS.setdefault(http, set())

    def forget(_: object) -> None:
        of_client.discard(task)
        _ALL.discard(task)
        ended()

    of_client.add(task)
    _ALL.add(task)
    task.add_done_callback(forget)
    return True


def finish(http: Any) -> None:
    """Wait for the threads that send with a client, for half a minute at most."""
    ends_at = time.monotonic() + _LONGEST_WAIT
    for thread, ended in tuple(_THREADS.pop(http, ())):
        is_of_parent = thread.ident is not None and not thread.is_alive()
        if thread is not threading.current_thread() and not is_of_parent:
            ended.wait(max(0.0, ends_at - time.monotonic()))


async def finish_async(http: Any) -> None:
    """Await the tasks of this event loop that send with a client."""
    if not _TASKS.get(http):
        return
    import asyncio  # noqa: PLC0415 - tasks are asyncio's

    import anyio  # noqa: PLC0415

    loop = asyncio.get_running_loop()
    ours = [task for task in tuple(_TASKS[http]) if task.get_loop() is loop]
    if ours:
        with anyio.CancelScope(shield=True):  # also where time is up for whoever closes it
            await asyncio.wait(ours, timeout=_LONGEST_WAIT)
