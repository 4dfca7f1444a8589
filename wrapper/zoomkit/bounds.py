"""What is used on the way to a call, and must not take the time that the call has left."""

import threading
from collections.abc import Awaitable, Callable
from typing import Any, Final, TypeVar

from zoom_openapi.runtime.attempts import remaining

_Value = TypeVar("_Value")
_SHORTEST: Final = 0.05  # seconds; less would not even give a lock back


def share_of_rest(part: float) -> float | None:
    """Return a part of the seconds that the call under way has left; None if it has no limit."""
    left = remaining()
    return None if left is None else max(_SHORTEST, left * part)


def within(seconds: float, function: Callable[..., _Value], *arguments: Any) -> _Value:
    """Return what a function returns that blocks, unless it takes longer; then leave it alone.

    Raises:
        TimeoutError: It takes longer.
    """
    found: list[_Value] = []
    failed: list[BaseException] = []

    def run() -> None:
        try:
            found.append(function(*arguments))
        except BaseException as error:  # noqa: BLE001 - it is raised where it is waited for
            failed.append(error)

    thread = threading.Thread(target=run, name="zoomkit-bounded", daemon=True)
    thread.start()
    thread.join(seconds)
    if failed:
        raise failed[0]
    if not found:
        raise TimeoutError
    return found[0]


async def awaited_within(
    seconds: float, function: Callable[..., Awaitable[_Value]], *arguments: Any
) -> _Value:
    """Return what is awaited, unless it takes longer; see `within`."""
    import anyio  # noqa: PLC0415 - only awaiting clients need it

    with anyio.fail_after(seconds):
        return await function(*arguments)
