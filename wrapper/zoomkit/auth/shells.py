"""The two shells that take the steps of a flow: one blocks, one awaits."""

import logging
import time
from collections.abc import AsyncGenerator, Callable, Generator
from contextlib import suppress
from typing import Any, Final

import httpx

from zoom_openapi.runtime import _http, beside
from zoom_openapi.runtime.clocks import Clock, MachineClock
from zoom_openapi.runtime.reading import read_refusal, read_refusal_awaited
from zoom_openapi.runtime.wire import CURRENT, Attempt, remaining
from zoomkit.auth.reading import TokenAnswer, token_request_failure
from zoomkit.auth.steps import Beside, Fetch, Forward, Join, Keep, Pause, Read, Step, Steps
from zoomkit.stores.base import TokenStore
from zoomkit.tokens import check

_logger = logging.getLogger("zoomkit")
_LONGEST_REQUEST: Final = 25.0  # seconds, however slowly it is answered
_SLOW: Final = 1.0  # seconds
# What a store is spared that took so long to fail: each would take as long. What is new is saved.
_SPARED: Final = ("load", "acquire")
# What stands for the result of a store that fails: no token, a lock, nobody knows.
_WITHOUT_STORE: Final = {"load": None, "acquire": True, "swap": None}


class SyncShell:
    """Takes steps and blocks.

    Args:
        store: Where tokens are kept.
        http: Sends to the token endpoint; None to leave that to whoever drives the flow, who keeps
            to himself what prevented an answer.
        clock: Tells the time, and is what pauses go by; by default the machine's.
    """

    def __init__(self, store: TokenStore, http: Any = None, clock: Clock | None = None) -> None:
        self._store = store
        self._clock = clock or MachineClock()
        self._http = http
        self._lock: tuple[Any, ...] | None = None  # that is held
        self._is_store_slow = False

    def drive(self, steps: Steps) -> Generator[httpx.Request, httpx.Response, Any]:
        """Take the steps, yield the requests of the call, and return what the steps return."""
        try:
            step = next(steps)
            while True:
                result: Any = None
                try:
                    if isinstance(step, Forward) or (isinstance(step, Fetch) and not self._http):
                        result = yield step.request
                        if isinstance(step, Fetch):
                            result.read()
                    else:
                        result = self._take(step)
                except Exception as error:  # noqa: BLE001 - whatever it is, it ends the renewal
                    step = steps.throw(error)
                else:
                    step = steps.send(result)
        except StopIteration as done:
            return done.value
        finally:
            steps.close()
            if self._lock:
                self._keep("release", self._lock)

    def run(self, steps: Steps) -> Any:
        """Take steps of which none forwards a request, and return what they return."""
        driven = self.drive(steps)
        try:
            next(driven)
        except StopIteration as done:
            return done.value
        raise AssertionError("There is nobody to forward a request to.")

    def _take(self, step: Step) -> Any:
        match step:
            case Keep(operation, arguments):
                return self._keep(operation, arguments)
            case Fetch(request):
                return self._fetched(request)
            case Read(response):
                read_refusal(response)
            case Join(renewal, seconds):
                return renewal.wait(seconds)
            case Pause(seconds, is_real):
                machine = is_real or isinstance(self._clock, MachineClock)
                (_block if machine else self._clock.sleep)(seconds)
            case Beside(others, ended):
                shell = SyncShell(self._store, self._http, self._clock)
                return beside.start_thread(self._http, lambda: _quietly(shell, others, ended))
        return None

    def _keep(self, operation: str, arguments: tuple[Any, ...]) -> Any:
        is_needless = operation in _SPARED or (operation == "release" and not self._lock)
        if self._is_store_slow and is_needless:
            return _WITHOUT_STORE.get(operation)
        if operation == "acquire":  # known before: a call that is cut off may have taken it
            self._lock = arguments
        is_taken = False
        began = time.monotonic()
        try:
            result = getattr(self._store, operation)(*arguments)
            if operation == "load":
                check(result)
            is_taken = bool(result)
        except Exception as error:  # noqa: BLE001 - whatever a store of somebody's raises
            self._is_store_slow = time.monotonic() - began >= _SLOW
            result = _without_store(self._store, operation, error)
        if operation == "release" or (operation == "acquire" and not is_taken):
            self._lock = None
        return result

    def _fetched(self, request: httpx.Request) -> httpx.Response:
        token = CURRENT.set(_attempt(request))
        try:
            response = self._http.send(request, auth=None, follow_redirects=False, stream=True)
            try:
                content = TokenAnswer(response)
                for chunk in response.iter_bytes():
                    content.add(chunk)
                return content.whole()
            finally:
                response.close()
        except _http.module_of(self._http).RequestError as error:
            raise token_request_failure(error) from error
        finally:
            CURRENT.reset(token)


class AsyncShell:
    """Takes steps and awaits; see `SyncShell`."""

    def __init__(self, store: TokenStore, http: Any = None, clock: Clock | None = None) -> None:
        self._store = store
        self._clock = clock or MachineClock()
        self._http = http
        self._lock: tuple[Any, ...] | None = None
        self._is_store_slow = False

    async def drive(self, steps: Steps) -> AsyncGenerator[httpx.Request, httpx.Response]:
        """Take the steps and yield the requests of the call."""
        try:
            step = next(steps)
            while True:
                result: Any = None
                try:
                    if isinstance(step, Forward) or (isinstance(step, Fetch) and not self._http):
                        result = yield step.request
                        if isinstance(step, Fetch):
                            await result.aread()
                    else:
                        result = await self._take(step)
                except Exception as error:  # noqa: BLE001 - whatever it is, it ends the renewal
                    step = steps.throw(error)
                else:
                    step = steps.send(result)
        except StopIteration as done:
            self.value = done.value
        finally:
            steps.close()
            if self._lock:
                import anyio  # noqa: PLC0415 - only awaiting clients need it

                with anyio.CancelScope(shield=True):  # or a cancelled call would keep the lock
                    await self._keep("release", self._lock)

    async def run(self, steps: Steps) -> Any:
        """Take steps of which none forwards a request, and return what they return."""
        async for _ in self.drive(steps):
            raise AssertionError("There is nobody to forward a request to.")
        return self.value

    async def _take(self, step: Step) -> Any:
        match step:
            case Keep(operation, arguments):
                return await self._keep(operation, arguments)
            case Fetch(request):
                return await self._fetched(request)
            case Read(response):
                await read_refusal_awaited(response)
            case Join(renewal, seconds):
                return await renewal.wait_async(seconds)
            case Pause(seconds, is_real):
                machine = is_real or isinstance(self._clock, MachineClock)
                await (_sleep if machine else self._clock.asleep)(seconds)
            case Beside(others, ended):
                shell = AsyncShell(self._store, self._http, self._clock)
                return beside.start_task(self._http, lambda: _quietly_async(shell, others), ended)
        return None

    async def _keep(self, operation: str, arguments: tuple[Any, ...]) -> Any:
        is_needless = operation in _SPARED or (operation == "release" and not self._lock)
        if self._is_store_slow and is_needless:
            return _WITHOUT_STORE.get(operation)
        if operation == "acquire":  # known before: a call that is cut off may have taken it
            self._lock = arguments
        is_taken = False
        began = time.monotonic()
        try:
            result = await getattr(self._store, f"a{operation}")(*arguments)
            if operation == "load":
                check(result)
            is_taken = bool(result)
        except Exception as error:  # noqa: BLE001 - whatever a store of somebody's raises
            self._is_store_slow = time.monotonic() - began >= _SLOW
            result = _without_store(self._store, operation, error)
        if operation == "release" or (operation == "acquire" and not is_taken):
            self._lock = None
        return result

    async def _fetched(self, request: httpx.Request) -> httpx.Response:
        import anyio  # noqa: PLC0415 - only awaiting clients need it

        attempt = _attempt(request)
        token = CURRENT.set(attempt)
        try:
            with anyio.fail_after(attempt.remaining()):
                response = await self._http.send(
                    request, auth=None, follow_redirects=False, stream=True
                )
                try:
                    content = TokenAnswer(response)
                    async for chunk in response.aiter_bytes():
                        content.add(chunk)
                    return content.whole()
                finally:
                    await response.aclose()
        except (_http.module_of(self._http).RequestError, TimeoutError) as error:
            raise token_request_failure(error) from error
        finally:
            CURRENT.reset(token)


def _attempt(request: httpx.Request) -> Attempt:
    """Return the attempt that a token request is: it has its own end, and secrets of its own."""
    left = remaining()
    longest = _LONGEST_REQUEST if left is None else min(_LONGEST_REQUEST, left)
    return Attempt(time.monotonic() + longest, request)


def _block(seconds: float) -> None:
    time.sleep(seconds)


async def _sleep(seconds: float) -> None:
    import anyio  # noqa: PLC0415 - only awaiting clients need it

    await anyio.sleep(seconds)


def _without_store(store: TokenStore, operation: str, error: Exception) -> Any:
    # The class alone: the text of a foreign error may hold a password or a token.
    _logger.warning(
        "%s failed to %s (%s); going on with a token of this process alone.",
        type(store).__name__,
        operation,
        type(error).__name__,
    )
    return _WITHOUT_STORE.get(operation)


def _quietly(shell: SyncShell, steps: Steps, ended: Callable[[], None]) -> None:
    CURRENT.set(None)  # the deadline of the call beside which it is done is not its own
    try:
        with suppress(Exception):  # who waits for it was told
            shell.run(steps)
    finally:
        ended()


async def _quietly_async(shell: AsyncShell, steps: Steps) -> None:
    CURRENT.set(None)
    with suppress(Exception):
        await shell.run(steps)
