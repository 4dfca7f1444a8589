"""The two shells that do the I/O of a call: one blocks, one awaits."""

from contextvars import ContextVar
from typing import TYPE_CHECKING, Any

from .attempts import CURRENT, Attempt
from .base_callers import SENDER, Arguments, Caller
from .calls import Call
from .connections import AsyncConnections, SyncConnections
from .errors import ClientError
from .pacing import Learn, Pacer, Reserve
from .reading import read, read_awaited
from .steps import Answered, Outcome, Prepare, Send, Wait
from .tracing import is_tracing, traced

if TYPE_CHECKING:
    from .pages import AsyncPages, Pages

LAST_ANSWER: ContextVar[list[Answered] | None] = ContextVar("last_answer", default=None)
"""Where a call notes its answer for somebody who asked for it raw."""


class SyncCaller(Caller[SyncConnections]):
    """Calls operations and blocks until they are done."""

    def call(self, operation_id: str, arguments: Arguments) -> Any:
        """Call an operation with the arguments of its method and return its value."""
        endpoint, call = self.prepare(operation_id, arguments)
        return self.parsed(endpoint, call, self.send(call))

    def pages(self, operation_id: str, arguments: Arguments) -> "Pages[Any, Any]":
        """Return a list that is fetched page by page."""
        from .pages import Pages, Source  # noqa: PLC0415 - loaded when used

        return Pages(Source(self, *self.content(operation_id, arguments)))

    def send(self, call: Call) -> Answered:
        """Send a call, in a span of its own where the application traces."""
        if not is_tracing():
            return self._driven(call)
        with traced(call, self.dialect.product) as span:
            return span.answered(self._driven(call))

    def _driven(self, call: Call) -> Answered:
        """Drive the steps of a call."""
        steps = self.steps(call)
        step = next(steps)
        while True:
            outcome: Outcome = None
            if isinstance(step, Send):
                outcome = self._attempt(call, step.attempt)
            elif isinstance(step, Wait):
                self.clock.sleep(step.seconds)
            elif isinstance(step, Prepare):
                outcome = self._prepared(step)
            elif self.pacer:
                outcome = self._paced(self.pacer, step)
            try:
                step = steps.send(outcome)
            except StopIteration as done:
                return _noted(done)

    def _paced(self, pacer: Pacer, step: Reserve | Learn) -> Outcome:
        token = CURRENT.set(Attempt(step.ends_at))
        try:
            if isinstance(step, Reserve):
                return pacer.reserve(step)
            pacer.learn(step)
        except ClientError as error:
            return error
        finally:
            CURRENT.reset(token)
        return None

    def _prepared(self, step: Prepare) -> Outcome:
        self.connections.check_process()
        request = step.call.request
        request.extensions[SENDER] = self.connections.http
        token = CURRENT.set(step.attempt)
        try:
            step.call.auth.prepare(request)
        except Exception as error:  # noqa: BLE001 - whatever httpx lets through
            return self.failure(error)
        finally:
            CURRENT.reset(token)
        return None

    def _attempt(self, call: Call, attempt: Attempt) -> Outcome:
        self.connections.check_process()
        http = self.connections.http
        call.request.extensions[SENDER] = http
        token = CURRENT.set(attempt)
        try:
            if call.sink:
                call.sink.prepare(call.request)
            response = http.send(call.request, auth=call.auth, follow_redirects=False, stream=True)
            most = call.options.max_answer_bytes
            if call.sink:
                from .pouring import take  # noqa: PLC0415 - loaded when used

                return take(response, call.sink, most, attempt.ends_at)
            return read(response, most, attempt.ends_at)
        except Exception as error:  # noqa: BLE001 - whatever httpx lets through
            return self.failure(error)
        finally:
            CURRENT.reset(token)

    def close(self) -> None:
        """Close the connections if they are ours."""
        if self.owns_http:
            self.connections.close()


class AsyncCaller(Caller[AsyncConnections]):
    """Calls operations and awaits them."""

    async def call(self, operation_id: str, arguments: Arguments) -> Any:
        """Call an operation with the arguments of its method and return its value."""
        endpoint, call = self.prepare(operation_id, arguments)
        return self.parsed(endpoint, call, await self.send(call))

    def pages(self, operation_id: str, arguments: Arguments) -> "AsyncPages[Any, Any]":
        """Return a list that is fetched page by page."""
        from .pages import AsyncPages, Source  # noqa: PLC0415 - loaded when used

        return AsyncPages(Source(self, *self.content(operation_id, arguments)))

    async def send(self, call: Call) -> Answered:
        """Send a call, in a span of its own where the application traces."""
        if not is_tracing():
            return await self._driven(call)
        with traced(call, self.dialect.product) as span:
            return span.answered(await self._driven(call))

    async def _driven(self, call: Call) -> Answered:
        """Drive the steps of a call."""
        steps = self.steps(call)
        step = next(steps)
        while True:
            outcome: Outcome = None
            if isinstance(step, Send):
                outcome = await self._attempt(call, step.attempt)
            elif isinstance(step, Wait):
                await self.clock.asleep(step.seconds)
            elif isinstance(step, Prepare):
                outcome = await self._prepared(step)
            elif self.pacer:
                outcome = await self._paced(self.pacer, step)
            try:
                step = steps.send(outcome)
            except StopIteration as done:
                return _noted(done)

    async def _paced(self, pacer: Pacer, step: Reserve | Learn) -> Outcome:
        token = CURRENT.set(Attempt(step.ends_at))
        try:
            if isinstance(step, Reserve):
                return await pacer.areserve(step)
            await pacer.alearn(step)
        except ClientError as error:
            return error
        finally:
            CURRENT.reset(token)
        return None

    async def _prepared(self, step: Prepare) -> Outcome:
        lent = await self.connections.lend()
        request = step.call.request
        request.extensions[SENDER] = lent.http
        token = CURRENT.set(step.attempt)
        is_cut_off = True
        try:
            await step.call.auth.aprepare(request)
            is_cut_off = False
        except Exception as error:  # noqa: BLE001 - whatever httpx lets through
            is_cut_off = False
            return self.failure(error)
        finally:
            CURRENT.reset(token)
            self.connections.give_back(lent, is_cut_off=is_cut_off)
        return None

    async def _attempt(self, call: Call, attempt: Attempt) -> Outcome:
        lent = await self.connections.lend()
        call.request.extensions[SENDER] = lent.http
        token = CURRENT.set(attempt)
        is_cut_off = True
        try:
            if call.sink:
                call.sink.prepare(call.request)
            response = await lent.http.send(
                call.request, auth=call.auth, follow_redirects=False, stream=True
            )
            most = call.options.max_answer_bytes
            if call.sink:
                from .pouring import take_awaited  # noqa: PLC0415 - loaded when used

                answer = await take_awaited(response, call.sink, most, attempt.ends_at)
            else:
                answer = await read_awaited(response, most, attempt.ends_at)
            is_cut_off = False
        except Exception as error:  # noqa: BLE001 - whatever httpx lets through
            is_cut_off = False
            return self.failure(error)
        finally:
            CURRENT.reset(token)
            self.connections.give_back(lent, is_cut_off=is_cut_off)
        return answer

    async def aclose(self) -> None:
        """Close the connections if they are ours."""
        if self.owns_http:
            await self.connections.aclose()


def _noted(done: StopIteration) -> Answered:
    answered: Answered = done.value
    asked = LAST_ANSWER.get()
    if asked is not None:
        asked[:] = [answered]
    return answered
