"""The two shells that take the steps of a flow: one blocks, one awaits."""

import time
from collections.abc import AsyncGenerator, Callable, Generator
from contextlib import suppress
from typing import Any, Final, TypeGuard

import httpx

from zoom_openapi.runtime import _http, beside
from zoom_openapi.runtime.attempts import CURRENT, Attempt, remaining
from zoom_openapi.runtime.clocks import Clock, MachineClock
from zoom_openapi.runtime.reading import read_refusal, read_refusal_awaited
from zoomkit.auth.reading import TokenAnswer, token_request_failure
from zoomkit.auth.steps import Beside, Fetch, Forward, Join, Keep, Pause, Read, Step, Steps
from zoomkit.auth.store_use import StoreUse
from zoomkit.stores.base import TokenStore

_LONGEST_REQUEST: Final = 25.0  # seconds, however slowly it is answered


class _Shell:
    """What both have in common.

    Args:
        store: Where tokens are kept.
        http: Sends to the token endpoint; None to leave that to whoever drives the flow, who keeps
            to himself what prevented an answer.
        clock: Tells the time, and is what pauses go by; by default the machine's.
    """

    def __init__(self, store: TokenStore, http: Any = None, clock: Clock | None = None) -> None:
        self._store = store
        self._http = http
        self._clock = clock or MachineClock()
        self._use = StoreUse(store)

    def _is_for_driver(self, step: Step) -> TypeGuard[Forward | Fetch]:
        """Tell whether whoever drives the flow has to send the request of a step."""
        return isinstance(step, Forward) or (isinstance(step, Fetch) and not self._http)


class SyncShell(_Shell):
    """Takes steps and blocks."""

    def drive(self, steps: Steps) -> Generator[httpx.Request, httpx.Response, Any]:
        """Take the steps, yield the requests of the call, and return what the steps return."""
        try:
            step = next(steps)
            while True:
                result: Any = None
                try:
                    if self._is_for_driver(step):
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
            if self._use.lock:
                self._keep("release", self._use.lock)

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
        if not self._use.begin(operation, arguments):
            return self._use.without(operation)
        try:
            result = getattr(self._store, operation)(*arguments)
            return self._use.end(operation, result)
        except Exception as error:  # noqa: BLE001 - whatever a store of somebody's raises
            return self._use.fail(operation, error)

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


class AsyncShell(_Shell):
    """Takes steps and awaits."""

    async def drive(self, steps: Steps) -> AsyncGenerator[httpx.Request, httpx.Response]:
        """Take the steps and yield the requests of the call."""
        try:
            step = next(steps)
            while True:
                result: Any = None
                try:
                    if self._is_for_driver(step):
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
            if self._use.lock:
                import anyio  # noqa: PLC0415 - only awaiting clients need it

                with anyio.CancelScope(shield=True):  # or a cancelled call would keep the lock
                    await self._keep("release", self._use.lock)

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
        if not self._use.begin(operation, arguments):
            return self._use.without(operation)
        try:
            result = await getattr(self._store, f"a{operation}")(*arguments)
            return self._use.end(operation, result)
        except Exception as error:  # noqa: BLE001 - whatever a store of somebody's raises
            return self._use.fail(operation, error)

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
