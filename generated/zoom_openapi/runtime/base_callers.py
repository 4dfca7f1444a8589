"""What both kinds of callers have in common: they build requests and read answers, without I/O."""

from collections.abc import Mapping
from copy import copy
from typing import Any, Generic, Self, TypeAlias, TypeVar

from . import _http
from .answers import UnreadableBody
from .calls import Call
from .clocks import CLOCK, Clock
from .connections import AsyncConnections, SyncConnections
from .credentials import Credentials
from .dialect import Dialect
from .endpoints import Endpoint, Endpoints
from .errors import ClientError
from .exchange import exchange
from .failures import is_of_sender
from .hooks import Hooks, watching
from .operations import Operation
from .options import Options, RequestOptions
from .pacing import Pacer
from .reading import ACCEPT_ENCODING
from .requests import build
from .retry import RetryBudget
from .servers import Servers
from .steps import Answered, Steps

_Connections = TypeVar("_Connections", SyncConnections, AsyncConnections)
Arguments: TypeAlias = dict[str, Any]

SENDER = "client.sender"
"""The extension of a request that names the client of httpx that sends it, for authentication that
has requests of its own to send."""

JUDGE = "client.judge"
"""The extension of a request that says how its failures are told apart, for authentication that has
to know of some: the dialect, and the operation or None."""


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
