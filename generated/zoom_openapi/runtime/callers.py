"""The two shells that do the I/O of a call: one blocks, one awaits. Everything else they share."""

from collections.abc import Mapping
from contextvars import ContextVar
from copy import copy
from typing import TYPE_CHECKING, Any, Generic, Self, TypeVar

from . import _http
from .answers import UnreadableBody
from .calls import Call
from .clocks import CLOCK, Clock
from .connections import AsyncConnections, SyncConnections
from .credentials import Credentials
from .dialect import Dialect
from .endpoints import Endpoint, Endpoints
from .errors import ClientError
from .exchange import Answered, Outcome, Prepare, Send, Steps, Wait, exchange
from .failures import is_of_sender
from .hooks import Hooks, watching
from .operations import Operation
from .options import Options, RequestOptions
from .pacing import Learn, Pacer, Reserve
from .reading import ACCEPT_ENCODING, read, read_awaited
from .requests import build
from .retry import RetryBudget
from .servers import Servers
from .tracing import is_tracing, traced
from .wire import CURRENT, Attempt

if TYPE_CHECKING:
    from .pages import AsyncPages, Pages

_Connections = TypeVar("_Connections", SyncConnections, AsyncConnections)
Arguments = dict[str, Any]

SENDER = "client.sender"
"""The extension of a request that names the client of httpx that sends it, for authentication that
has requests of its own to send."""

JUDGE = "client.judge"
"""The extension of a request that says how its failures are told apart, for authentication that has
to know of some: the dialect, and the operation or None."""

LAST_ANSWER: ContextVar[list[Answered] | None] = ContextVar("last_answer", default=None)
"""Where a call notes its answer for somebody who asked for it raw."""


class Caller(Generic[_Connections]):
    """Builds requests and reads answers.

    Args:
        endpoints: What can be called.
        dialect: How the API speaks.
        servers: Where requests go.
        credentials: What authenticates them.
        options: How they are sent.
        connections: Send them.
        owns_http: Whether closing this closes the client that sends.

    Attributes:
        headers: Those of each request.
        module: httpx or httpx2, to which the client that sends belongs.
        errors: What prevents an answer.
        budget: How many retries all calls have together.
        warned: What is deprecated and was used.
        pacer: Holds requests back, or None.
        hooks: Are told what happens, or None.
        clock: Tells the time, and lets people pause.
    """

    pacer: Pacer | None = None
    hooks: Hooks | None = None
    clock: Clock = CLOCK

    def __init__(
        self,
        endpoints: Endpoints,
        dialect: Dialect,
        *,
        servers: Servers,
        credentials: Credentials,
        options: Options,
        connections: _Connections,
        owns_http: bool,
    ) -> None:
        self.endpoints = endpoints
        self.dialect = dialect
        self.servers = servers
        self.credentials = credentials
        self.options = options
        self.connections: _Connections = connections
        self.owns_http = owns_http
        self.headers: Mapping[str, str] = {
            "User-Agent": dialect.user_agent,
            "Accept-Encoding": ACCEPT_ENCODING,
        }
        self.budget = RetryBudget()
        self.module = _http.module_of(connections.http)
        self.errors = (self.module.RequestError, ClientError)
        self.warned: set[str] = set()
        self._auths: dict[str, Any] = {}

    def with_options(self, **given: Any) -> Self:
        """Return a caller with other options that shares the connections of this one."""
        twin = copy(self)
        twin.options = self.options.changed(**given)
        twin.owns_http = False
        return twin

    def with_dialect(self, dialect: Dialect) -> Self:
        """Return a caller that speaks otherwise and shares the connections of this one."""
        twin = copy(self)
        twin.dialect = dialect.knowing(self.dialect.kinds)
        twin.owns_http = False
        return twin

    def prepare(self, operation_id: str, arguments: Arguments) -> tuple[Endpoint, Call]:
        """Build the call of an operation from the arguments of its method."""
        endpoint, content, given = self.content(operation_id, arguments)
        return endpoint, self.operation_call(endpoint.operation, content, given)

    def content(
        self, operation_id: str, arguments: Arguments
    ) -> tuple[Endpoint, dict[str, Any], RequestOptions | None]:
        """Return what the endpoint makes of the arguments of its method, which are used up."""
        endpoint = self.endpoints[operation_id]
        operation = endpoint.operation
        arguments.pop("self", None)
        given: RequestOptions | None = arguments.pop("request_options", None)
        if operation.is_deprecated or operation.deprecated_arguments:
            self.endpoints.warn(operation, arguments, self.warned)
        for parameter in operation.path_parameters:
            name = parameter.name
            arguments[name] = self.dialect.path_value(parameter, arguments[name])
        return endpoint, endpoint.get_kwargs(**arguments), given

    def operation_call(
        self,
        operation: Operation,
        content: Mapping[str, Any],
        given: RequestOptions | None,
        *,
        url: str | None = None,
    ) -> Call:
        """Build the call of an operation from what its endpoint makes of the arguments.

        Args:
            operation: What is called.
            content: What its endpoint makes of the arguments.
            given: The options of this call alone.
            url: Where it goes, on the operation's own server; by default where the document says.
        """
        path = self.dialect.path_of(operation, content["url"])
        if path != content["url"]:
            content = {**content, "url": path}
        options = self.options.for_call(given) if given else self.options
        request = build(
            self.connections.http,
            url=url or self.address(operation, path),
            operation=operation,
            content=content,
            options=options,
            given=given,
            headers=self.headers,
        )
        auth = self.auth(operation)
        return Call(request, path or "/", operation, auth, options, self.clock)

    def address(self, operation: Operation, path: str) -> str:
        """Return where an operation goes."""
        base = self.servers.of(operation)
        return base if "?" in base else base + path

    def auth(self, operation: Operation) -> Any:
        """Return what authenticates an operation, as the client that sends wants to be told."""
        if operation.id not in self._auths:
            self._auths[operation.id] = self.adapted(
                self.credentials.of(operation), is_asked=bool(operation.security)
            )
        return self._auths[operation.id]

    def adapted(self, auth: Any, *, is_asked: bool) -> Any:
        """Return credentials for the client that sends; where none were given, its own."""
        if auth is None and is_asked and not self.credentials.is_given:
            return self.module.USE_CLIENT_DEFAULT
        return _http.adapted(auth, self.module)

    def steps(self, call: Call) -> Steps:
        """Return the steps of a call."""
        call.request.extensions[JUDGE] = self.dialect, call.operation
        return exchange(
            call,
            self.dialect,
            budget=self.budget,
            is_paced=self.pacer is not None,
            watch=watching(call, self.hooks, self.dialect.logger),
        )

    def parsed(self, endpoint: Endpoint, call: Call, answered: Answered) -> Any:
        """Return the value that an answer is."""
        try:
            return endpoint.parse_response(answered.response)
        except UnreadableBody:
            raise self.dialect.unreadable(answered.response, call, answered.attempts) from None

    def failure(self, error: Exception) -> Exception:
        """Return what prevented an answer; raise what has nothing to do with it."""
        if isinstance(error, self.errors):
            return error
        if isinstance(error, RuntimeError):
            raise self.connections.explained(error) from None
        if is_of_sender(error):
            return error
        raise error


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
