"""The two shells that do the I/O of a call: one blocks, one awaits. Everything else they share."""

import time
from collections.abc import Mapping
from contextvars import ContextVar
from copy import copy
from typing import TYPE_CHECKING, Any, Generic, Self, TypeVar

import httpx

from . import _http
from .answers import UnreadableBody
from .credentials import Credentials
from .dialect import Call, Dialect
from .endpoints import Endpoint, Endpoints
from .errors import ClientError, ConfigurationError
from .exchange import Answered, Outcome, Wait, exchange
from .operations import Operation
from .options import BodyEncoding, Options, RequestOptions, Timeout
from .requests import build
from .servers import Servers
from .types import Unset

if TYPE_CHECKING:
    from .pages import AsyncPages, Pages

_Http = TypeVar("_Http")
Arguments = dict[str, Any]

LAST_ANSWER: ContextVar[list[Answered] | None] = ContextVar("last_answer", default=None)
"""Where a call notes its answer for somebody who asked for it raw."""


class Caller(Generic[_Http]):
    """Builds requests and reads answers.

    Args:
        endpoints: What can be called.
        dialect: How the API speaks.
        servers: Where requests go.
        credentials: What authenticates them.
        options: How they are sent.
        http: Sends them.
        owns_http: Whether closing this closes the client that sends.

    Attributes:
        headers: Those of each request.
        module: httpx or httpx2, to which the client that sends belongs.
        errors: What prevents an answer.
        warned: What is deprecated and was used.
    """

    def __init__(
        self,
        endpoints: Endpoints,
        dialect: Dialect,
        *,
        servers: Servers,
        credentials: Credentials,
        options: Options,
        http: _Http,
        owns_http: bool,
    ) -> None:
        self.endpoints = endpoints
        self.dialect = dialect
        self.servers = servers
        self.credentials = credentials
        self.options = options
        self.http = http
        self.owns_http = owns_http
        self.headers: Mapping[str, str] = {"User-Agent": dialect.user_agent}
        self.module = _http.module_of(http)
        self.errors = (self.module.RequestError, ClientError)
        self.warned: set[str] = set()
        self._auths: dict[str, Any] = {}

    def with_options(
        self,
        timeout: Timeout | Unset,
        max_retries: int | Unset,
        body_encoding: BodyEncoding | Unset,
    ) -> Self:
        """Return a caller with other options that shares the connections of this one."""
        twin = copy(self)
        twin.options = self.options.changed(timeout, max_retries, body_encoding)
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
            self.http,
            url=url or self.address(operation, path),
            operation=operation,
            content=content,
            options=options,
            given=given,
            headers=self.headers,
        )
        return Call(request, path or "/", operation, self.auth(operation), options.max_retries)

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

    def parsed(self, endpoint: Endpoint, call: Call, answered: Answered) -> Any:
        """Return the value that an answer is."""
        try:
            return endpoint.parse_response(answered.response)
        except UnreadableBody:
            raise self.dialect.unreadable(answered.response, call, answered.attempts) from None

    def closed(self, error: RuntimeError) -> Exception:
        """Return what an error means that httpx raises for a wrong use of it."""
        if getattr(self.http, "is_closed", False):
            return ConfigurationError("This client has been closed.")
        return error


class SyncCaller(Caller[Any]):
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
        """Drive the steps of a call."""
        steps = exchange(call, self.dialect)
        step = next(steps)
        while True:
            outcome: Outcome = None
            if isinstance(step, Wait):
                time.sleep(step.seconds)
            else:
                outcome = self._attempt(call)
            try:
                step = steps.send(outcome)
            except StopIteration as done:
                return _noted(done)

    def _attempt(self, call: Call) -> Outcome:
        try:
            response: httpx.Response = self.http.send(
                call.request, auth=call.auth, follow_redirects=False
            )
        except self.errors as error:
            failure: Exception = error
            return failure
        except RuntimeError as error:
            raise self.closed(error) from None
        return response

    def close(self) -> None:
        """Close the connections if they are ours."""
        if self.owns_http:
            self.http.close()


class AsyncCaller(Caller[Any]):
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
        """Drive the steps of a call."""
        steps = exchange(call, self.dialect)
        step = next(steps)
        while True:
            outcome: Outcome = None
            if isinstance(step, Wait):
                await _sleep(step.seconds)
            else:
                outcome = await self._attempt(call)
            try:
                step = steps.send(outcome)
            except StopIteration as done:
                return _noted(done)

    async def _attempt(self, call: Call) -> Outcome:
        try:
            response: httpx.Response = await self.http.send(
                call.request, auth=call.auth, follow_redirects=False
            )
        except self.errors as error:
            failure: Exception = error
            return failure
        except RuntimeError as error:
            raise self.closed(error) from None
        return response

    async def aclose(self) -> None:
        """Close the connections if they are ours."""
        if self.owns_http:
            await self.http.aclose()


async def _sleep(seconds: float) -> None:
    import anyio  # noqa: PLC0415 - httpx's own, and only awaiting clients need it

    await anyio.sleep(seconds)


def _noted(done: StopIteration) -> Answered:
    answered: Answered = done.value
    asked = LAST_ANSWER.get()
    if asked is not None:
        asked[:] = [answered]
    return answered
