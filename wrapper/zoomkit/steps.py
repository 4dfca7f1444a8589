"""What takes several calls: steps that a policy asks for, and the shells that take them.

A policy is a generator without I/O. It yields a step and is sent what came of it: a value, or the
`ZoomError` that was in its way. It is written once; one shell blocks, one awaits.
"""

from collections.abc import Callable, Generator, Iterable, Mapping
from typing import Any, NamedTuple, TypeAlias, TypeVar

from zoom_openapi.runtime.callers import AsyncCaller, SyncCaller
from zoom_openapi.runtime.calls import Call
from zoomkit.errors import ZoomError

_Value = TypeVar("_Value")


class Ask(NamedTuple):
    """Call an operation with the arguments of its method; give back its value."""

    operation_id: str
    arguments: Mapping[str, Any]


class Collect(NamedTuple):
    """Read a list to its end and let something take each item; give back nothing."""

    operation_id: str
    arguments: Mapping[str, Any]
    take: Callable[[Any], object]


class Fetch(NamedTuple):
    """Send a call; give back what answered it."""

    call: Call


class Pause(NamedTuple):
    """Wait by the client's clock; give back nothing."""

    seconds: float


class Work(NamedTuple):
    """Call a function that may block, on files; give back nothing."""

    function: Callable[[], object]


Step: TypeAlias = Ask | Collect | Fetch | Pause | Work
Steps: TypeAlias = Generator[Step, Any, _Value]


def take(caller: SyncCaller, steps: Steps[_Value]) -> _Value:
    """Take the steps of a policy, blocking, and return what it returns."""
    outcome: Any = None
    try:
        while True:
            step = steps.send(outcome)
            try:
                outcome = _taken(caller, step)
            except ZoomError as error:
                outcome = error
    except StopIteration as done:
        value: _Value = done.value
        return value
    finally:
        steps.close()


async def take_awaited(caller: AsyncCaller, steps: Steps[_Value]) -> _Value:
    """Take the steps of a policy, awaited, and return what it returns."""
    outcome: Any = None
    try:
        while True:
            step = steps.send(outcome)
            try:
                outcome = await _taken_awaited(caller, step)
            except ZoomError as error:
                outcome = error
    except StopIteration as done:
        value: _Value = done.value
        return value
    finally:
        steps.close()


def take_all(
    caller: SyncCaller,
    jobs: Iterable[Steps[None]],
    concurrency: int,
    done: Callable[[], object],
) -> None:
    """Take the steps of several policies, some of them at once.

    Args:
        caller: Calls.
        jobs: The policies.
        concurrency: How many threads take steps.
        done: Is called in this thread after each policy.
    """
    from concurrent.futures import ThreadPoolExecutor, as_completed  # noqa: PLC0415 - when used

    with ThreadPoolExecutor(concurrency, thread_name_prefix="zoomkit") as pool:
        futures = [pool.submit(take, caller, each) for each in jobs]
        try:
            for future in as_completed(futures):
                future.result()
                done()
        except BaseException:
            pool.shutdown(wait=False, cancel_futures=True)
            raise


async def take_all_awaited(
    caller: AsyncCaller,
    jobs: Iterable[Steps[None]],
    concurrency: int,
    done: Callable[[], object],
) -> None:
    """Take the steps of several policies; see `take_all`."""
    import anyio  # noqa: PLC0415 - only awaiting clients need it

    waiting = iter(jobs)
    failures: list[Exception] = []

    async def work() -> None:
        try:
            for each in waiting:
                await take_awaited(caller, each)
                done()
        except Exception as error:  # noqa: BLE001 - of the callback; raised below, without a group
            failures.append(error)
            group.cancel_scope.cancel()

    async with anyio.create_task_group() as group:
        for _ in range(concurrency):
            group.start_soon(work)
    if failures:
        raise failures[0]


def _taken(caller: SyncCaller, step: Step) -> Any:
    match step:
        case Ask(operation_id, arguments):
            return caller.call(operation_id, dict(arguments))
        case Collect(operation_id, arguments, take_item):
            for item in caller.pages(operation_id, dict(arguments)):
                take_item(item)
        case Fetch(call):
            return caller.send(call)
        case Pause(seconds):
            caller.clock.sleep(seconds)
        case Work(function):
            function()
    return None


async def _taken_awaited(caller: AsyncCaller, step: Step) -> Any:
    match step:
        case Ask(operation_id, arguments):
            return await caller.call(operation_id, dict(arguments))
        case Collect(operation_id, arguments, take_item):
            async for item in caller.pages(operation_id, dict(arguments)):
                take_item(item)
        case Fetch(call):
            return await caller.send(call)
        case Pause(seconds):
            await caller.clock.asleep(seconds)
        case Work(function):
            import anyio  # noqa: PLC0415 - only awaiting clients need it

            await anyio.to_thread.run_sync(function)
    return None
