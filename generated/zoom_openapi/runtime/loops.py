"""The event loop that runs: which it is, how to call it from a thread, how to leave it a task."""

import sys
from collections.abc import Callable, Coroutine
from contextlib import suppress
from typing import Any, TypeAlias

Soon: TypeAlias = Callable[[Callable[[], object]], object]
"""Lets an event loop call something, from any thread."""

_TASKS: set[Any] = set()  # an event loop itself holds its tasks weakly


def running_loop() -> tuple[Any, Soon]:
    """Return what stands for the event loop that runs here, and what calls something in it."""
    import asyncio  # noqa: PLC0415 - only awaiting clients need it

    try:
        loop = asyncio.get_running_loop()
    except RuntimeError:
        trio = sys.modules["trio"]  # what else anyio runs on, and it is running
        token = trio.lowlevel.current_trio_token()
        return token, token.run_sync_soon
    return loop, loop.call_soon_threadsafe


def is_asyncio() -> bool:
    """Tell whether the event loop that runs here is one of asyncio, and not trio."""
    import asyncio  # noqa: PLC0415 - only awaiting clients need it

    try:
        asyncio.get_running_loop()
    except RuntimeError:
        return False
    return True


def start_task(run: Callable[[], Coroutine[Any, Any, None]]) -> bool:
    """Run something beside the task that calls this; tell whether the event loop can do that."""
    import asyncio  # noqa: PLC0415 - only awaiting clients need it

    try:
        loop = asyncio.get_running_loop()
    except RuntimeError:
        return _start_in_trio(run)
    task = loop.create_task(run())
    _TASKS.add(task)
    task.add_done_callback(_TASKS.discard)
    return True


def _start_in_trio(run: Callable[[], Coroutine[Any, Any, None]]) -> bool:
    trio = sys.modules.get("trio")
    if trio is None:
        return False

    async def work() -> None:
        with suppress(Exception):  # which would end all of trio
            await run()

    trio.lowlevel.spawn_system_task(work)
    return True
