"""The two shells that take the steps of a flow: one blocks, one awaits."""

import logging
import threading
import time
from collections.abc import AsyncGenerator, Generator
from typing import Any, Final

import httpx

from zoom_openapi.runtime import _http
from zoom_openapi.runtime.clocks import Clock, MachineClock
from zoom_openapi.runtime.loops import start_task
from zoom_openapi.runtime.wire import CURRENT, remaining
from zoomkit.auth.reading import TokenAnswer, token_request_failure
from zoomkit.auth.steps import Beside, Fetch, Forward, Join, Keep, Pause, Read, Step, Steps
from zoomkit.errors import TokenRequestError
from zoomkit.stores.base import TokenStore

_logger = logging.getLogger("zoomkit")
_LONGEST_REQUEST: Final = 25.0  # seconds, where it can be stopped
# What stands for the result of a store that fails: no token, a lock, a token that is saved.
_WITHOUT_STORE: Final = {"load": None, "acquire": True, "swap": True}


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
                except TokenRequestError as error:
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
                response.read()
            case Join(renewal, seconds):
                return renewal.wait(seconds)
            case Pause(seconds, is_real):
                machine = is_real or isinstance(self._clock, MachineClock)
                (_block if machine else self._clock.sleep)(seconds)
            case Beside(beside):
                shell = SyncShell(self._store, self._http, self._clock)
                threading.Thread(target=_quietly, args=(shell, beside), daemon=True).start()
                return True
        return None

    def _keep(self, operation: str, arguments: tuple[Any, ...]) -> Any:
        try:
            result = getattr(self._store, operation)(*arguments)
        except Exception as error:  # noqa: BLE001 - whatever a store of somebody's raises
            return _without_store(self._store, operation, error)
        self._lock = _held(operation, arguments, result, self._lock)
        return result

    def _fetched(self, request: httpx.Request) -> httpx.Response:
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


class AsyncShell:
    """Takes steps and awaits; see `SyncShell`."""

    def __init__(self, store: TokenStore, http: Any = None, clock: Clock | None = None) -> None:
        self._store = store
        self._clock = clock or MachineClock()
        self._http = http
        self._lock: tuple[Any, ...] | None = None

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
                except TokenRequestError as error:
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
                await response.aread()
            case Join(renewal, seconds):
                return await renewal.wait_async(seconds)
            case Pause(seconds, is_real):
                machine = is_real or isinstance(self._clock, MachineClock)
                await (_sleep if machine else self._clock.asleep)(seconds)
            case Beside(beside):
                shell = AsyncShell(self._store, self._http)
                return start_task(lambda: _quietly_async(shell, beside))
        return None

    async def _keep(self, operation: str, arguments: tuple[Any, ...]) -> Any:
        try:
            result = await getattr(self._store, f"a{operation}")(*arguments)
        except Exception as error:  # noqa: BLE001 - whatever a store of somebody's raises
            return _without_store(self._store, operation, error)
        self._lock = _held(operation, arguments, result, self._lock)
        return result

    async def _fetched(self, request: httpx.Request) -> httpx.Response:
        import anyio  # noqa: PLC0415 - only awaiting clients need it

        left = remaining()
        try:
            with anyio.fail_after(
                _LONGEST_REQUEST if left is None else min(_LONGEST_REQUEST, left)
            ):
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


def _block(seconds: float) -> None:
    time.sleep(seconds)


async def _sleep(seconds: float) -> None:
    import anyio  # noqa: PLC0415 - only awaiting clients need it

    await anyio.sleep(seconds)


def _held(
    operation: str, arguments: tuple[Any, ...], result: Any, before: tuple[Any, ...] | None
) -> tuple[Any, ...] | None:
    if operation == "acquire":
        return arguments if result else before
    return None if operation == "release" else before


def _without_store(store: TokenStore, operation: str, error: Exception) -> Any:
    # The class alone: the text of a foreign error may hold a password or a token.
    _logger.warning(
        "%s failed to %s (%s); going on with a token of this process alone.",
        type(store).__name__,
        operation,
        type(error).__name__,
    )
    return _WITHOUT_STORE.get(operation)


def _quietly(shell: SyncShell, steps: Steps) -> None:
    CURRENT.set(None)  # the deadline of the call beside which it is done is not its own
    try:
        shell.run(steps)
    except Exception as error:  # noqa: BLE001 - nobody waits for it, and the old token still works
        _not_renewed(error)


async def _quietly_async(shell: AsyncShell, steps: Steps) -> None:
    CURRENT.set(None)
    try:
        await shell.run(steps)
    except Exception as error:  # noqa: BLE001 - nobody waits for it, and the old token still works
        _not_renewed(error)


def _not_renewed(error: Exception) -> None:
    _logger.warning("The access token was not renewed ahead of its end: %s", error)
